%struct.timespec_ = type { i64, i64 }
%struct.pollfd_ = type { i32, i16, i16 }
%struct.gpu_range = type { i64, i64, i64, i32, i32 }
%struct.dispatch = type { ptr, ptr, i64, i64, i64, i64, i64, i32, i32, i32, i32, i64, i64, i64, i32, i32, [3 x i32], [3 x i32], [3 x i64], i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64, [16 x i32], [64 x %struct.claim] }
%struct.claim = type { i64, i64 }
%struct.cache_slot = type { i64, i64, i64, i64 }
%struct.request = type { %struct.compile_request, i32 }
%struct.compile_request = type { i64, i32, i32, i32, i32, i32, i32 }
%struct.interrupt_record = type { i32, i32, i32, i32, i32, i32, i64, i64 }
%struct.code_extent = type { i64, i64 }
%struct.code_slot = type { i64, i32, i32, ptr }
%struct.code_target = type { ptr, i64, i32, i32 }
%struct.code_entry = type { i64, i64 }

@access_lds.zeros = internal constant [64 x i8] zeroinitializer, align 16
@__const.pause_workers.moment = private unnamed_addr constant %struct.timespec_ { i64 0, i64 20000 }, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define void @engine_interface(ptr nocapture noundef writeonly %0) local_unnamed_addr #0 {
  store ptr @create_engine, ptr %0, align 8, !tbaa !2
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr @destroy_engine, ptr %2, align 8, !tbaa !2
  %3 = getelementptr inbounds i8, ptr %0, i64 16
  store ptr @stop_threads, ptr %3, align 8, !tbaa !2
  %4 = getelementptr inbounds i8, ptr %0, i64 24
  store ptr @worker_run, ptr %4, align 8, !tbaa !2
  %5 = getelementptr inbounds i8, ptr %0, i64 32
  store ptr @ticker_run, ptr %5, align 8, !tbaa !2
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  store ptr @pause_workers, ptr %6, align 8, !tbaa !2
  %7 = getelementptr inbounds i8, ptr %0, i64 48
  store ptr @resume_workers, ptr %7, align 8, !tbaa !2
  %8 = getelementptr inbounds i8, ptr %0, i64 56
  store ptr @kick, ptr %8, align 8, !tbaa !2
  %9 = getelementptr inbounds i8, ptr %0, i64 64
  store ptr @create_vm, ptr %9, align 8, !tbaa !2
  %10 = getelementptr inbounds i8, ptr %0, i64 72
  store ptr @destroy_vm, ptr %10, align 8, !tbaa !2
  %11 = getelementptr inbounds i8, ptr %0, i64 80
  store ptr @set_ranges, ptr %11, align 8, !tbaa !2
  %12 = getelementptr inbounds i8, ptr %0, i64 88
  store ptr @vm_faulted, ptr %12, align 8, !tbaa !2
  %13 = getelementptr inbounds i8, ptr %0, i64 96
  store ptr @create_queue, ptr %13, align 8, !tbaa !2
  %14 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr @set_queue_active, ptr %14, align 8, !tbaa !2
  %15 = getelementptr inbounds i8, ptr %0, i64 112
  store ptr @destroy_queue, ptr %15, align 8, !tbaa !2
  %16 = getelementptr inbounds i8, ptr %0, i64 120
  store ptr @queue_state, ptr %16, align 8, !tbaa !2
  %17 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr @take_interrupts, ptr %17, align 8, !tbaa !2
  %18 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr @take_request, ptr %18, align 8, !tbaa !2
  %19 = getelementptr inbounds i8, ptr %0, i64 144
  store ptr @read_code, ptr %19, align 8, !tbaa !2
  %20 = getelementptr inbounds i8, ptr %0, i64 152
  store ptr @register_code, ptr %20, align 8, !tbaa !2
  %21 = getelementptr inbounds i8, ptr %0, i64 160
  store ptr @gpu_clock, ptr %21, align 8, !tbaa !2
  %22 = getelementptr inbounds i8, ptr %0, i64 168
  store ptr @read_statistics, ptr %22, align 8, !tbaa !2
  ret void
}

; Function Attrs: nounwind
define internal ptr @create_engine(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) #1 {
  %7 = add i32 %0, -65
  %8 = icmp ult i32 %7, -64
  br i1 %8, label %38, label %9

9:                                                ; preds = %6
  %10 = tail call ptr @calloc(i64 noundef 1, i64 noundef 582360) #13
  %11 = icmp eq ptr %10, null
  br i1 %11, label %38, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds i8, ptr %10, i64 36
  store i32 %0, ptr %13, align 4, !tbaa !6
  %14 = getelementptr inbounds i8, ptr %10, i64 40
  store i32 %1, ptr %14, align 8, !tbaa !11
  %15 = getelementptr inbounds i8, ptr %10, i64 44
  store i32 %2, ptr %15, align 4, !tbaa !12
  %16 = getelementptr inbounds i8, ptr %10, i64 48
  store i32 %3, ptr %16, align 8, !tbaa !13
  %17 = getelementptr inbounds i8, ptr %10, i64 52
  store i32 %4, ptr %17, align 4, !tbaa !14
  %18 = getelementptr inbounds i8, ptr %10, i64 56
  store i32 %5, ptr %18, align 8, !tbaa !15
  %19 = getelementptr inbounds i8, ptr %10, i64 581848
  %20 = zext nneg i32 %0 to i64
  br label %21

21:                                               ; preds = %12, %27
  %22 = phi i64 [ 0, %12 ], [ %36, %27 ]
  %23 = tail call ptr @mmap(ptr noundef null, i64 noundef 7168, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
  %24 = ptrtoint ptr %23 to i64
  %25 = trunc nuw nsw i64 %22 to i32
  switch i64 %24, label %27 [
    i64 -1, label %26
    i64 0, label %26
  ]

26:                                               ; preds = %21, %21
  store i32 %25, ptr %13, align 4, !tbaa !6
  tail call void @destroy_engine(ptr noundef nonnull %10) #14
  br label %38

27:                                               ; preds = %21
  %28 = getelementptr inbounds i8, ptr %23, i64 4
  store i32 %25, ptr %28, align 4, !tbaa !16
  %29 = getelementptr inbounds i8, ptr %23, i64 8
  store ptr %10, ptr %29, align 8, !tbaa !19
  %30 = getelementptr inbounds i8, ptr %23, i64 24
  store ptr @helper_load, ptr %30, align 8, !tbaa !20
  %31 = getelementptr inbounds i8, ptr %23, i64 32
  store ptr @helper_store, ptr %31, align 8, !tbaa !21
  %32 = getelementptr inbounds i8, ptr %23, i64 40
  store ptr @helper_atomic, ptr %32, align 8, !tbaa !22
  %33 = getelementptr inbounds i8, ptr %23, i64 48
  store ptr @helper_message, ptr %33, align 8, !tbaa !23
  %34 = getelementptr inbounds i8, ptr %23, i64 56
  store ptr @helper_query, ptr %34, align 8, !tbaa !24
  %35 = getelementptr inbounds [64 x ptr], ptr %19, i64 0, i64 %22
  store ptr %23, ptr %35, align 8, !tbaa !2
  %36 = add nuw nsw i64 %22, 1
  %37 = icmp eq i64 %36, %20
  br i1 %37, label %38, label %21, !llvm.loop !25

38:                                               ; preds = %27, %26, %9, %6
  %39 = phi ptr [ null, %6 ], [ null, %9 ], [ null, %26 ], [ %10, %27 ]
  ret ptr %39
}

; Function Attrs: nounwind
define internal void @destroy_engine(ptr noundef %0) #1 {
  br label %2

2:                                                ; preds = %1, %2
  %3 = phi i32 [ 0, %1 ], [ %4, %2 ]
  tail call void @destroy_queue(ptr noundef %0, i32 noundef %3) #14
  %4 = add nuw nsw i32 %3, 1
  %5 = icmp eq i32 %4, 4096
  br i1 %5, label %12, label %2, !llvm.loop !28

6:                                                ; preds = %12
  %7 = getelementptr inbounds i8, ptr %0, i64 36
  %8 = load i32, ptr %7, align 4, !tbaa !6
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %0, i64 581848
  br label %17

12:                                               ; preds = %2, %12
  %13 = phi i32 [ %14, %12 ], [ 0, %2 ]
  tail call void @destroy_vm(ptr noundef %0, i32 noundef %13) #14
  %14 = add nuw nsw i32 %13, 1
  %15 = icmp eq i32 %14, 1024
  br i1 %15, label %6, label %12, !llvm.loop !29

16:                                               ; preds = %34, %6
  tail call void @free(ptr noundef nonnull %0) #13
  ret void

17:                                               ; preds = %10, %34
  %18 = phi i64 [ 0, %10 ], [ %36, %34 ]
  %19 = getelementptr inbounds [64 x ptr], ptr %11, i64 0, i64 %18
  %20 = load ptr, ptr %19, align 8, !tbaa !2
  %21 = getelementptr inbounds i8, ptr %20, i64 7056
  %22 = icmp eq ptr %20, null
  br i1 %22, label %34, label %23

23:                                               ; preds = %17
  %24 = load ptr, ptr %21, align 8, !tbaa !30
  %25 = icmp eq ptr %24, null
  br i1 %25, label %34, label %26

26:                                               ; preds = %23, %26
  %27 = phi ptr [ %29, %26 ], [ %24, %23 ]
  %28 = getelementptr inbounds i8, ptr %27, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !31
  %30 = getelementptr inbounds i8, ptr %27, i64 24
  %31 = load i64, ptr %30, align 8, !tbaa !33
  %32 = tail call i32 @munmap(ptr noundef nonnull %27, i64 noundef %31) #13
  store ptr %29, ptr %21, align 8, !tbaa !30
  %33 = icmp eq ptr %29, null
  br i1 %33, label %34, label %26

34:                                               ; preds = %26, %23, %17
  %35 = tail call i32 @munmap(ptr noundef %20, i64 noundef 7168) #13
  %36 = add nuw nsw i64 %18, 1
  %37 = load i32, ptr %7, align 4, !tbaa !6
  %38 = zext i32 %37 to i64
  %39 = icmp ult i64 %36, %38
  br i1 %39, label %17, label %16, !llvm.loop !34
}

; Function Attrs: nounwind
define internal void @stop_threads(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  store atomic volatile i32 1, ptr %5 seq_cst, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 12
  %7 = atomicrmw volatile add ptr %6, i32 1 seq_cst, align 4
  %8 = getelementptr inbounds i8, ptr %0, i64 36
  %9 = load i32, ptr %8, align 4, !tbaa !6
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %20, label %11

11:                                               ; preds = %1
  %12 = getelementptr inbounds i8, ptr %0, i64 581848
  %13 = zext i32 %9 to i64
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %15
  %17 = load ptr, ptr %16, align 8, !tbaa !2
  store volatile i32 1, ptr %17, align 8, !tbaa !35
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, %13
  br i1 %19, label %20, label %14, !llvm.loop !36

20:                                               ; preds = %14, %1
  %21 = getelementptr inbounds i8, ptr %0, i64 44
  %22 = load i32, ptr %21, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 64, ptr %4, align 8, !tbaa !37
  %23 = call i64 @write(i32 noundef %22, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %24 = getelementptr inbounds i8, ptr %0, i64 40
  %25 = load i32, ptr %24, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !37
  %26 = call i64 @write(i32 noundef %25, ptr noundef nonnull %3, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  %27 = getelementptr inbounds i8, ptr %0, i64 48
  %28 = load i32, ptr %27, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !37
  %29 = call i64 @write(i32 noundef %28, ptr noundef nonnull %2, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  ret void
}

; Function Attrs: nounwind
define internal void @worker_run(ptr noundef %0, i32 noundef %1) #1 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = alloca [2 x %struct.pollfd_], align 16
  %7 = alloca %struct.timespec_, align 8
  %8 = alloca %struct.timespec_, align 8
  %9 = alloca i64, align 8
  %10 = alloca %struct.timespec_, align 8
  %11 = alloca [3 x i64], align 16
  %12 = alloca %struct.timespec_, align 8
  %13 = alloca i64, align 8
  %14 = alloca %struct.timespec_, align 8
  %15 = alloca i64, align 8
  %16 = alloca %struct.timespec_, align 8
  %17 = alloca [64 x i8], align 16
  %18 = alloca [64 x i8], align 16
  %19 = getelementptr inbounds i8, ptr %0, i64 581848
  %20 = zext i32 %1 to i64
  %21 = getelementptr inbounds [64 x ptr], ptr %19, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load volatile i32, ptr %23, align 8, !tbaa !38
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %1475

26:                                               ; preds = %2
  %27 = getelementptr inbounds i8, ptr %0, i64 88
  %28 = getelementptr inbounds i8, ptr %22, i64 6912
  %29 = getelementptr inbounds i8, ptr %0, i64 12
  %30 = getelementptr inbounds i8, ptr %0, i64 4
  %31 = getelementptr inbounds i8, ptr %0, i64 333980
  %32 = getelementptr inbounds i8, ptr %0, i64 333984
  %33 = getelementptr inbounds i8, ptr %18, i64 2
  %34 = getelementptr inbounds i8, ptr %18, i64 8
  %35 = getelementptr inbounds i8, ptr %18, i64 16
  %36 = getelementptr inbounds i8, ptr %18, i64 24
  %37 = getelementptr inbounds i8, ptr %18, i64 32
  %38 = getelementptr inbounds i8, ptr %18, i64 56
  %39 = getelementptr inbounds i8, ptr %14, i64 8
  %40 = getelementptr inbounds i8, ptr %0, i64 144
  %41 = getelementptr inbounds i8, ptr %0, i64 2200
  %42 = getelementptr inbounds i8, ptr %0, i64 64
  %43 = getelementptr inbounds i8, ptr %18, i64 28
  %44 = getelementptr inbounds i8, ptr %18, i64 4
  %45 = getelementptr inbounds i8, ptr %18, i64 12
  %46 = getelementptr inbounds i8, ptr %17, i64 44
  %47 = getelementptr inbounds i8, ptr %17, i64 48
  %48 = getelementptr inbounds i8, ptr %17, i64 52
  %49 = getelementptr inbounds i8, ptr %17, i64 56
  %50 = getelementptr inbounds i8, ptr %17, i64 16
  %51 = getelementptr inbounds i8, ptr %17, i64 58
  %52 = getelementptr inbounds i8, ptr %0, i64 36
  %53 = getelementptr inbounds i8, ptr %16, i64 8
  %54 = getelementptr inbounds i8, ptr %0, i64 152
  %55 = getelementptr inbounds i8, ptr %0, i64 28
  %56 = getelementptr inbounds i8, ptr %0, i64 581808
  %57 = getelementptr inbounds i8, ptr %0, i64 24
  %58 = getelementptr inbounds i8, ptr %0, i64 48
  %59 = getelementptr inbounds i8, ptr %0, i64 581800
  %60 = getelementptr inbounds i8, ptr %0, i64 32
  %61 = getelementptr inbounds i8, ptr %22, i64 6916
  %62 = getelementptr inbounds i8, ptr %0, i64 333976
  %63 = getelementptr inbounds i8, ptr %0, i64 16
  %64 = getelementptr inbounds i8, ptr %12, i64 8
  %65 = getelementptr inbounds i8, ptr %0, i64 44
  %66 = getelementptr inbounds i8, ptr %22, i64 6928
  %67 = getelementptr inbounds i8, ptr %22, i64 7056
  %68 = getelementptr inbounds i8, ptr %11, i64 8
  %69 = getelementptr inbounds i8, ptr %11, i64 16
  %70 = getelementptr inbounds i8, ptr %22, i64 7072
  %71 = getelementptr inbounds i8, ptr %10, i64 8
  %72 = getelementptr inbounds i8, ptr %22, i64 4
  %73 = getelementptr inbounds i8, ptr %0, i64 80
  %74 = getelementptr inbounds i8, ptr %8, i64 8
  %75 = getelementptr inbounds i8, ptr %0, i64 20
  %76 = getelementptr inbounds i8, ptr %5, i64 8
  %77 = getelementptr inbounds i8, ptr %6, i64 4
  %78 = getelementptr inbounds i8, ptr %6, i64 6
  %79 = getelementptr inbounds i8, ptr %6, i64 8
  %80 = getelementptr inbounds i8, ptr %0, i64 40
  %81 = getelementptr inbounds i8, ptr %6, i64 12
  %82 = getelementptr inbounds i8, ptr %6, i64 14
  %83 = getelementptr inbounds i8, ptr %7, i64 8
  %84 = getelementptr inbounds i8, ptr %0, i64 112
  br label %85

85:                                               ; preds = %26, %1472
  %86 = load atomic volatile i64, ptr %27 seq_cst, align 8
  store atomic volatile i32 0, ptr %22 seq_cst, align 8
  store atomic volatile i32 1, ptr %28 seq_cst, align 8
  %87 = load atomic volatile i32, ptr %29 seq_cst, align 4
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %90, label %89

89:                                               ; preds = %85
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  br label %1392

90:                                               ; preds = %85
  %91 = load atomic volatile i32, ptr %30 seq_cst, align 4
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %93, label %939

93:                                               ; preds = %90
  %94 = atomicrmw volatile xchg ptr %30, i32 1 acquire, align 4
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %96, label %939

96:                                               ; preds = %93
  %97 = load i32, ptr %31, align 4, !tbaa !39
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %936, label %99

99:                                               ; preds = %96, %928
  %100 = phi i64 [ %932, %928 ], [ 0, %96 ]
  %101 = phi i32 [ %931, %928 ], [ 0, %96 ]
  %102 = phi i32 [ %929, %928 ], [ 0, %96 ]
  %103 = getelementptr inbounds [4096 x ptr], ptr %32, i64 0, i64 %100
  %104 = load ptr, ptr %103, align 8, !tbaa !2
  %105 = getelementptr inbounds i8, ptr %104, i64 32
  %106 = load i64, ptr %105, align 8, !tbaa !40
  %107 = inttoptr i64 %106 to ptr
  %108 = load atomic i64, ptr %107 seq_cst, align 8
  %109 = icmp eq i64 %108, 8871348064760491681
  br i1 %109, label %113, label %110

110:                                              ; preds = %99
  %111 = atomicrmw xchg ptr %107, i64 8871348064760491681 seq_cst, align 8
  %112 = getelementptr inbounds i8, ptr %104, i64 96
  store i32 1, ptr %112, align 8, !tbaa !43
  br label %117

113:                                              ; preds = %99
  %114 = getelementptr inbounds i8, ptr %104, i64 96
  %115 = load i32, ptr %114, align 8, !tbaa !43
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %928, label %117

117:                                              ; preds = %113, %110
  %118 = getelementptr inbounds i8, ptr %104, i64 96
  %119 = getelementptr inbounds i8, ptr %104, i64 80
  %120 = load volatile i32, ptr %119, align 8, !tbaa !44
  %121 = icmp eq i32 %120, 0
  br i1 %121, label %928, label %122

122:                                              ; preds = %117
  %123 = getelementptr inbounds i8, ptr %104, i64 76
  %124 = load i32, ptr %123, align 4, !tbaa !45
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %126, label %928

126:                                              ; preds = %122
  %127 = getelementptr inbounds i8, ptr %104, i64 84
  %128 = load volatile i32, ptr %127, align 4, !tbaa !46
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %130, label %928

130:                                              ; preds = %126
  %131 = getelementptr inbounds i8, ptr %104, i64 92
  %132 = load i32, ptr %131, align 4, !tbaa !47
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %214, label %134

134:                                              ; preds = %130
  %135 = call fastcc ptr @inactive_signal(ptr noundef nonnull %104) #14
  %136 = getelementptr inbounds i8, ptr %104, i64 88
  %137 = load volatile i32, ptr %136, align 8, !tbaa !48
  %138 = icmp eq i32 %137, 0
  %139 = icmp ne ptr %135, null
  %140 = select i1 %138, i1 %139, i1 false
  br i1 %140, label %141, label %212

141:                                              ; preds = %134
  %142 = getelementptr inbounds i8, ptr %135, i64 8
  %143 = load atomic i64, ptr %142 acquire, align 8
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %145, label %212

145:                                              ; preds = %141
  %146 = getelementptr inbounds i8, ptr %104, i64 104
  %147 = load ptr, ptr %146, align 8, !tbaa !49
  %148 = getelementptr inbounds i8, ptr %104, i64 40
  %149 = load i64, ptr %148, align 8, !tbaa !50
  %150 = getelementptr inbounds i8, ptr %147, i64 16
  %151 = load atomic volatile i64, ptr %150 seq_cst, align 8
  %152 = inttoptr i64 %151 to ptr
  %153 = icmp eq i64 %151, 0
  br i1 %153, label %185, label %154

154:                                              ; preds = %145
  %155 = getelementptr inbounds i8, ptr %152, i64 8
  %156 = load i64, ptr %155, align 8, !tbaa !37
  %157 = icmp eq i64 %156, 0
  br i1 %157, label %172, label %158

158:                                              ; preds = %154
  %159 = getelementptr inbounds i8, ptr %152, i64 16
  br label %160

160:                                              ; preds = %160, %158
  %161 = phi i64 [ %156, %158 ], [ %170, %160 ]
  %162 = phi i64 [ 0, %158 ], [ %169, %160 ]
  %163 = add i64 %162, %161
  %164 = lshr i64 %163, 1
  %165 = getelementptr inbounds [0 x %struct.gpu_range], ptr %159, i64 0, i64 %164, i32 1
  %166 = load i64, ptr %165, align 8, !tbaa !51
  %167 = icmp ugt i64 %166, %149
  %168 = add nuw i64 %164, 1
  %169 = select i1 %167, i64 %162, i64 %168
  %170 = select i1 %167, i64 %164, i64 %161
  %171 = icmp ult i64 %169, %170
  br i1 %171, label %160, label %172, !llvm.loop !53

172:                                              ; preds = %160, %154
  %173 = phi i64 [ 0, %154 ], [ %169, %160 ]
  %174 = icmp ult i64 %173, %156
  br i1 %174, label %175, label %185

175:                                              ; preds = %172
  %176 = getelementptr inbounds i8, ptr %152, i64 16
  %177 = getelementptr inbounds [0 x %struct.gpu_range], ptr %176, i64 0, i64 %173
  %178 = load i64, ptr %177, align 8, !tbaa !54
  %179 = icmp ugt i64 %178, %149
  br i1 %179, label %185, label %180

180:                                              ; preds = %175
  %181 = getelementptr inbounds i8, ptr %177, i64 8
  %182 = load i64, ptr %181, align 8, !tbaa !51
  %183 = sub i64 %182, %149
  %184 = icmp ult i64 %183, 256
  br i1 %184, label %185, label %186

185:                                              ; preds = %180, %175, %172, %145
  store i32 0, ptr %131, align 4, !tbaa !47
  br label %214

186:                                              ; preds = %180
  %187 = getelementptr inbounds i8, ptr %177, i64 16
  %188 = load i64, ptr %187, align 8, !tbaa !55
  %189 = add i64 %188, %149
  %190 = sub i64 %189, %178
  %191 = inttoptr i64 %190 to ptr
  store i32 0, ptr %131, align 4, !tbaa !47
  %192 = icmp eq i64 %189, %178
  br i1 %192, label %214, label %193

193:                                              ; preds = %186
  %194 = getelementptr inbounds i8, ptr %191, i64 8
  %195 = load i64, ptr %194, align 1
  %196 = getelementptr inbounds i8, ptr %104, i64 120
  store i64 %195, ptr %196, align 8, !tbaa !56
  %197 = load volatile i32, ptr %136, align 8, !tbaa !48
  %198 = icmp eq i32 %197, 0
  br i1 %198, label %199, label %214

199:                                              ; preds = %193
  %200 = getelementptr inbounds i8, ptr %191, i64 140
  %201 = load i32, ptr %200, align 1
  %202 = getelementptr inbounds i8, ptr %104, i64 128
  store i32 %201, ptr %202, align 8, !tbaa !57
  %203 = getelementptr inbounds i8, ptr %191, i64 160
  %204 = load i64, ptr %203, align 1
  %205 = getelementptr inbounds i8, ptr %104, i64 136
  store i64 %204, ptr %205, align 8, !tbaa !58
  %206 = getelementptr inbounds i8, ptr %191, i64 176
  %207 = load i32, ptr %206, align 1
  %208 = getelementptr inbounds i8, ptr %104, i64 132
  store i32 %207, ptr %208, align 4, !tbaa !59
  %209 = and i32 %201, 4095
  %210 = mul nuw nsw i32 %209, 6
  %211 = getelementptr inbounds i8, ptr %104, i64 144
  store i32 %210, ptr %211, align 8, !tbaa !60
  br label %214

212:                                              ; preds = %141, %134
  %213 = add i32 %102, 1
  br label %928

214:                                              ; preds = %199, %193, %186, %185, %130
  %215 = getelementptr inbounds i8, ptr %104, i64 16
  %216 = getelementptr inbounds i8, ptr %104, i64 112
  %217 = getelementptr inbounds i8, ptr %104, i64 8
  %218 = getelementptr inbounds i8, ptr %104, i64 88
  %219 = getelementptr inbounds i8, ptr %104, i64 104
  %220 = getelementptr inbounds i8, ptr %104, i64 128
  %221 = getelementptr inbounds i8, ptr %104, i64 132
  %222 = getelementptr inbounds i8, ptr %104, i64 144
  %223 = getelementptr inbounds i8, ptr %104, i64 24
  br label %224

224:                                              ; preds = %923, %214
  %225 = phi i32 [ 0, %214 ], [ %879, %923 ]
  %226 = load i64, ptr %215, align 8, !tbaa !61
  %227 = inttoptr i64 %226 to ptr
  %228 = load atomic i64, ptr %227 acquire, align 8
  %229 = load i64, ptr %216, align 8, !tbaa !62
  %230 = sub i64 %228, %229
  %231 = icmp slt i64 %230, 1
  br i1 %231, label %232, label %236

232:                                              ; preds = %224
  store i32 0, ptr %118, align 8, !tbaa !43
  %233 = load atomic i64, ptr %107 seq_cst, align 8
  %234 = icmp eq i64 %233, 8871348064760491681
  br i1 %234, label %928, label %235

235:                                              ; preds = %232
  store i32 1, ptr %118, align 8, !tbaa !43
  br label %928

236:                                              ; preds = %224
  %237 = load i64, ptr %104, align 8, !tbaa !63
  %238 = load i64, ptr %217, align 8, !tbaa !64
  %239 = add i64 %238, 288230376151711743
  %240 = and i64 %239, %229
  %241 = shl i64 %240, 6
  %242 = add i64 %241, %237
  %243 = inttoptr i64 %242 to ptr
  %244 = load atomic i32, ptr %243 acquire, align 4
  %245 = and i32 %244, 255
  %246 = icmp eq i32 %245, 1
  br i1 %246, label %247, label %249

247:                                              ; preds = %236
  %248 = add i32 %102, 1
  br label %928

249:                                              ; preds = %236
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18) #8
  %250 = call ptr @memcpy(ptr noundef nonnull %18, ptr noundef nonnull %243, i64 noundef 64) #13
  %251 = and i32 %244, 256
  %252 = icmp eq i32 %251, 0
  br i1 %252, label %256, label %253

253:                                              ; preds = %249
  %254 = load volatile i32, ptr %218, align 8, !tbaa !48
  %255 = icmp eq i32 %254, 0
  br i1 %255, label %256, label %876

256:                                              ; preds = %253, %249
  %257 = trunc i32 %244 to i8
  switch i8 %257, label %862 [
    i8 2, label %258
    i8 3, label %712
    i8 5, label %712
    i8 0, label %792
  ]

258:                                              ; preds = %256
  %259 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %260 = icmp eq i32 %259, 0
  br i1 %260, label %272, label %261

261:                                              ; preds = %258, %269
  %262 = phi i32 [ %263, %269 ], [ 0, %258 ]
  %263 = add i32 %262, 1
  %264 = and i32 %263, 63
  %265 = icmp eq i32 %264, 0
  br i1 %265, label %266, label %268

266:                                              ; preds = %261
  %267 = call i32 @sched_yield() #13
  br label %269

268:                                              ; preds = %261
  call void @llvm.x86.sse2.pause()
  br label %269

269:                                              ; preds = %268, %266
  %270 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %271 = icmp eq i32 %270, 0
  br i1 %271, label %272, label %261, !llvm.loop !65

272:                                              ; preds = %269, %258
  %273 = load volatile i32, ptr %40, align 8, !tbaa !66
  %274 = icmp eq i32 %273, 256
  br i1 %274, label %296, label %278

275:                                              ; preds = %278
  %276 = add nuw nsw i64 %279, 1
  %277 = icmp eq i64 %276, 256
  br i1 %277, label %296, label %278, !llvm.loop !67

278:                                              ; preds = %272, %275
  %279 = phi i64 [ %276, %275 ], [ 0, %272 ]
  %280 = load volatile i64, ptr %42, align 8, !tbaa !68
  %281 = add i64 %280, %279
  %282 = and i64 %281, 255
  %283 = getelementptr inbounds [256 x %struct.dispatch], ptr %41, i64 0, i64 %282
  %284 = getelementptr inbounds i8, ptr %283, i64 60
  %285 = load i32, ptr %284, align 4, !tbaa !69
  %286 = icmp eq i32 %285, 0
  br i1 %286, label %287, label %275

287:                                              ; preds = %278
  %288 = getelementptr inbounds i8, ptr %283, i64 60
  store i32 1, ptr %288, align 4, !tbaa !69
  store atomic volatile i32 0, ptr %0 release, align 4
  store ptr %104, ptr %283, align 8, !tbaa !71
  %289 = load ptr, ptr %219, align 8, !tbaa !49
  %290 = getelementptr inbounds i8, ptr %283, i64 8
  store ptr %289, ptr %290, align 8, !tbaa !72
  %291 = getelementptr inbounds i8, ptr %283, i64 56
  store volatile i32 0, ptr %291, align 8, !tbaa !73
  %292 = getelementptr inbounds i8, ptr %283, i64 40
  store i64 0, ptr %292, align 8, !tbaa !74
  %293 = getelementptr inbounds i8, ptr %283, i64 68
  %294 = load i32, ptr %293, align 4, !tbaa !75
  %295 = icmp eq i32 %294, 0
  br i1 %295, label %300, label %297

296:                                              ; preds = %272, %275
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %876

297:                                              ; preds = %287
  %298 = getelementptr inbounds i8, ptr %283, i64 272
  %299 = call ptr @memset(ptr noundef nonnull %298, i32 noundef 0, i64 noundef 1024) #13
  br label %300

300:                                              ; preds = %297, %287
  store i32 0, ptr %293, align 4, !tbaa !75
  %301 = load i16, ptr %33, align 2
  %302 = load i64, ptr %37, align 16
  %303 = load i32, ptr %36, align 8
  %304 = load i32, ptr %43, align 4
  %305 = add i16 %301, -4
  %306 = icmp ult i16 %305, -3
  br i1 %306, label %307, label %308

307:                                              ; preds = %300
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef nonnull %104, i32 noundef 16, i64 noundef 2, i64 noundef 0) #14
  br label %655

308:                                              ; preds = %300
  %309 = getelementptr inbounds i8, ptr %283, i64 32
  store i64 1, ptr %309, align 8, !tbaa !76
  %310 = getelementptr inbounds i8, ptr %283, i64 116
  %311 = getelementptr inbounds i8, ptr %283, i64 104
  %312 = getelementptr inbounds i8, ptr %283, i64 128
  br label %316

313:                                              ; preds = %336
  %314 = add nuw nsw i64 %318, 1
  %315 = icmp eq i64 %314, 3
  br i1 %315, label %348, label %316, !llvm.loop !77

316:                                              ; preds = %313, %308
  %317 = phi i64 [ 1, %308 ], [ %344, %313 ]
  %318 = phi i64 [ 0, %308 ], [ %314, %313 ]
  %319 = phi i64 [ 1, %308 ], [ %330, %313 ]
  %320 = shl nuw nsw i64 %318, 1
  %321 = getelementptr inbounds i8, ptr %44, i64 %320
  %322 = load i16, ptr %321, align 2
  %323 = zext i16 %322 to i32
  %324 = getelementptr inbounds [3 x i32], ptr %310, i64 0, i64 %318
  store i32 %323, ptr %324, align 4, !tbaa !78
  %325 = shl nuw nsw i64 %318, 2
  %326 = getelementptr inbounds i8, ptr %45, i64 %325
  %327 = load i32, ptr %326, align 4
  %328 = getelementptr inbounds [3 x i32], ptr %311, i64 0, i64 %318
  store i32 %327, ptr %328, align 4, !tbaa !78
  %329 = zext i16 %322 to i64
  %330 = mul i64 %319, %329
  %331 = icmp eq i32 %327, 0
  br i1 %331, label %332, label %333

332:                                              ; preds = %316
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 16, i64 noundef 2, i64 noundef 0) #14
  br label %655

333:                                              ; preds = %316
  %334 = icmp eq i16 %322, 0
  br i1 %334, label %335, label %336

335:                                              ; preds = %333
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 21, i64 noundef 64, i64 noundef 0) #14
  br label %655

336:                                              ; preds = %333
  %337 = zext i32 %327 to i64
  %338 = add nsw i64 %329, -1
  %339 = add nsw i64 %338, %337
  %340 = udiv i64 %339, %329
  %341 = getelementptr inbounds [3 x i64], ptr %312, i64 0, i64 %318
  store i64 %340, ptr %341, align 8, !tbaa !37
  %342 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %317, i64 %340)
  %343 = extractvalue { i64, i1 } %342, 1
  %344 = extractvalue { i64, i1 } %342, 0
  store i64 %344, ptr %309, align 8
  %345 = icmp ugt i64 %344, 4611686018427387903
  %346 = or i1 %343, %345
  br i1 %346, label %347, label %313

347:                                              ; preds = %336
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 16, i64 noundef 2, i64 noundef 0) #14
  br label %655

348:                                              ; preds = %313
  %349 = icmp ugt i64 %330, 1024
  br i1 %349, label %350, label %351

350:                                              ; preds = %348
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 21, i64 noundef 64, i64 noundef 0) #14
  br label %655

351:                                              ; preds = %348
  %352 = icmp ugt i32 %304, 65536
  br i1 %352, label %353, label %354

353:                                              ; preds = %351
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 17, i64 noundef 4, i64 noundef 0) #14
  br label %655

354:                                              ; preds = %351
  %355 = icmp ne i64 %302, 0
  %356 = and i64 %302, 63
  %357 = icmp eq i64 %356, 0
  %358 = and i1 %355, %357
  br i1 %358, label %360, label %359

359:                                              ; preds = %354
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 18, i64 noundef 8, i64 noundef 0) #14
  br label %655

360:                                              ; preds = %354
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %17) #8
  %361 = load ptr, ptr %219, align 8, !tbaa !49
  %362 = getelementptr inbounds i8, ptr %361, i64 16
  br label %363

363:                                              ; preds = %395, %360
  %364 = phi i64 [ 0, %360 ], [ %408, %395 ]
  %365 = add i64 %364, %302
  %366 = load atomic volatile i64, ptr %362 seq_cst, align 8
  %367 = inttoptr i64 %366 to ptr
  %368 = icmp eq i64 %366, 0
  br i1 %368, label %412, label %369

369:                                              ; preds = %363
  %370 = getelementptr inbounds i8, ptr %367, i64 8
  %371 = load i64, ptr %370, align 8, !tbaa !37
  %372 = icmp eq i64 %371, 0
  br i1 %372, label %387, label %373

373:                                              ; preds = %369
  %374 = getelementptr inbounds i8, ptr %367, i64 16
  br label %375

375:                                              ; preds = %375, %373
  %376 = phi i64 [ %371, %373 ], [ %385, %375 ]
  %377 = phi i64 [ 0, %373 ], [ %384, %375 ]
  %378 = add i64 %377, %376
  %379 = lshr i64 %378, 1
  %380 = getelementptr inbounds [0 x %struct.gpu_range], ptr %374, i64 0, i64 %379, i32 1
  %381 = load i64, ptr %380, align 8, !tbaa !51
  %382 = icmp ugt i64 %381, %365
  %383 = add nuw i64 %379, 1
  %384 = select i1 %382, i64 %377, i64 %383
  %385 = select i1 %382, i64 %379, i64 %376
  %386 = icmp ult i64 %384, %385
  br i1 %386, label %375, label %387, !llvm.loop !53

387:                                              ; preds = %375, %369
  %388 = phi i64 [ 0, %369 ], [ %384, %375 ]
  %389 = icmp ult i64 %388, %371
  br i1 %389, label %390, label %410

390:                                              ; preds = %387
  %391 = getelementptr inbounds i8, ptr %367, i64 16
  %392 = getelementptr inbounds [0 x %struct.gpu_range], ptr %391, i64 0, i64 %388
  %393 = load i64, ptr %392, align 8, !tbaa !54
  %394 = icmp ugt i64 %393, %365
  br i1 %394, label %410, label %395

395:                                              ; preds = %390
  %396 = sub i64 64, %364
  %397 = getelementptr inbounds i8, ptr %392, i64 8
  %398 = load i64, ptr %397, align 8, !tbaa !51
  %399 = sub i64 %398, %365
  %400 = call i64 @llvm.umin.i64(i64 %396, i64 %399)
  %401 = getelementptr inbounds i8, ptr %392, i64 16
  %402 = load i64, ptr %401, align 8, !tbaa !55
  %403 = sub i64 %365, %393
  %404 = add i64 %403, %402
  %405 = inttoptr i64 %404 to ptr
  %406 = getelementptr inbounds i8, ptr %17, i64 %364
  %407 = call ptr @memcpy(ptr noundef nonnull %406, ptr noundef %405, i64 noundef %400) #13
  %408 = add i64 %400, %364
  %409 = icmp ult i64 %408, 64
  br i1 %409, label %363, label %415

410:                                              ; preds = %390, %387
  %411 = icmp ult i64 %364, 64
  br i1 %411, label %412, label %415

412:                                              ; preds = %363, %410
  %413 = load ptr, ptr %219, align 8, !tbaa !49
  %414 = or disjoint i64 %364, %302
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %413, i64 noundef %414, i32 noundef 1) #14
  br label %555

415:                                              ; preds = %395, %410
  %416 = load i32, ptr %46, align 4
  %417 = load i32, ptr %47, align 16
  %418 = load i32, ptr %48, align 4
  %419 = load i16, ptr %49, align 8
  %420 = zext i16 %419 to i32
  %421 = load i64, ptr %50, align 16
  %422 = add i64 %421, %302
  %423 = getelementptr inbounds i8, ptr %283, i64 200
  store i64 %422, ptr %423, align 8, !tbaa !79
  %424 = lshr i32 %418, 1
  %425 = and i32 %424, 31
  %426 = getelementptr inbounds i8, ptr %283, i64 188
  store i32 %425, ptr %426, align 4, !tbaa !80
  %427 = and i32 %420, 62369
  %428 = icmp eq i32 %427, 0
  %429 = load i16, ptr %51, align 2
  %430 = icmp eq i16 %429, 0
  %431 = select i1 %428, i1 %430, i1 false
  br i1 %431, label %432, label %449

432:                                              ; preds = %415
  %433 = and i32 %420, 30
  %434 = call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %433)
  %435 = shl nuw nsw i32 %434, 1
  %436 = lshr i32 %420, 6
  %437 = and i32 %436, 1
  %438 = or disjoint i32 %435, %437
  %439 = icmp ult i32 %425, 17
  %440 = icmp ule i32 %438, %425
  %441 = select i1 %439, i1 %440, i1 false
  %442 = and i64 %422, 255
  %443 = icmp eq i64 %442, 0
  %444 = select i1 %441, i1 %443, i1 false
  br i1 %444, label %445, label %449

445:                                              ; preds = %432
  %446 = lshr i32 %418, 11
  %447 = and i32 %446, 3
  %448 = icmp eq i32 %447, 3
  br i1 %448, label %449, label %450

449:                                              ; preds = %445, %432, %415
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 18, i64 noundef 8, i64 noundef 0) #14
  br label %555

450:                                              ; preds = %445
  %451 = and i32 %420, 1024
  %452 = icmp ne i32 %451, 0
  %453 = select i1 %452, i32 32, i32 64
  %454 = getelementptr inbounds i8, ptr %283, i64 156
  store i32 %453, ptr %454, align 4, !tbaa !81
  %455 = select i1 %452, i32 24, i32 12
  %456 = and i32 %417, 63
  %457 = add nuw nsw i32 %456, 1
  %458 = select i1 %452, i32 3, i32 2
  %459 = shl nuw nsw i32 %457, %458
  %460 = icmp ugt i32 %459, 256
  br i1 %460, label %465, label %461

461:                                              ; preds = %450
  %462 = and i32 %416, 15
  %463 = icmp eq i32 %462, 0
  %464 = select i1 %452, i1 true, i1 %463
  br i1 %464, label %466, label %465

465:                                              ; preds = %461, %450
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 22, i64 noundef 128, i64 noundef 0) #14
  br label %555

466:                                              ; preds = %461
  %467 = add nuw nsw i32 %459, %455
  %468 = freeze i32 %467
  %469 = add i32 %468, -1
  %470 = urem i32 %469, %455
  %471 = sub nuw i32 %469, %470
  %472 = getelementptr inbounds i8, ptr %283, i64 160
  store i32 %471, ptr %472, align 8, !tbaa !82
  %473 = trunc nuw i64 %330 to i32
  %474 = add nsw i32 %473, -1
  %475 = add nsw i32 %474, %453
  %476 = select i1 %452, i32 5, i32 6
  %477 = lshr i32 %475, %476
  %478 = getelementptr inbounds i8, ptr %283, i64 152
  store i32 %477, ptr %478, align 8, !tbaa !83
  %479 = add nuw nsw i32 %304, 1023
  %480 = and i32 %479, 261120
  %481 = getelementptr inbounds i8, ptr %283, i64 168
  store i32 %480, ptr %481, align 8, !tbaa !84
  %482 = lshr i32 %417, 12
  %483 = and i32 %482, 255
  %484 = lshr i32 %417, 13
  %485 = and i32 %484, 256
  %486 = or disjoint i32 %483, %485
  %487 = lshr i32 %417, 14
  %488 = and i32 %487, 512
  %489 = or disjoint i32 %486, %488
  %490 = lshr i32 %418, 12
  %491 = and i32 %490, 520192
  %492 = lshr i32 %417, 3
  %493 = and i32 %492, 8388608
  %494 = or disjoint i32 %489, %493
  %495 = or disjoint i32 %494, %491
  %496 = getelementptr inbounds i8, ptr %283, i64 184
  store i32 %495, ptr %496, align 8, !tbaa !85
  %497 = getelementptr inbounds i8, ptr %283, i64 192
  store i32 %418, ptr %497, align 8, !tbaa !86
  %498 = getelementptr inbounds i8, ptr %283, i64 196
  store i32 %447, ptr %498, align 4, !tbaa !87
  %499 = shl nuw nsw i32 %453, 10
  %500 = or disjoint i32 %499, 1216
  %501 = getelementptr inbounds i8, ptr %283, i64 164
  store i32 %500, ptr %501, align 4, !tbaa !88
  %502 = or disjoint i32 %480, 584
  %503 = zext nneg i32 %502 to i64
  %504 = mul i32 %477, %500
  %505 = zext i32 %504 to i64
  %506 = add nuw nsw i64 %505, %503
  br label %507

507:                                              ; preds = %507, %466
  %508 = phi i32 [ 0, %466 ], [ %512, %507 ]
  %509 = zext nneg i32 %508 to i64
  %510 = shl i64 4096, %509
  %511 = icmp ult i64 %510, %506
  %512 = add i32 %508, 1
  br i1 %511, label %507, label %513, !llvm.loop !89

513:                                              ; preds = %507
  %514 = getelementptr inbounds i8, ptr %283, i64 172
  store i32 %508, ptr %514, align 4, !tbaa !90
  %515 = call fastcc i32 @resident_groups(ptr noundef nonnull %283) #14
  %516 = udiv i32 1073741824, %515
  %517 = getelementptr inbounds i8, ptr %283, i64 100
  store i32 %516, ptr %517, align 4, !tbaa !91
  %518 = load i64, ptr %216, align 8, !tbaa !62
  %519 = getelementptr inbounds i8, ptr %283, i64 72
  store i64 %518, ptr %519, align 8, !tbaa !92
  %520 = lshr exact i32 %420, 1
  %521 = and i32 %520, 1
  %522 = getelementptr inbounds i8, ptr %283, i64 96
  store i32 %521, ptr %522, align 8, !tbaa !93
  %523 = load i64, ptr %38, align 8
  %524 = getelementptr inbounds i8, ptr %283, i64 80
  store i64 %523, ptr %524, align 8, !tbaa !94
  %525 = getelementptr inbounds i8, ptr %283, i64 176
  store i32 0, ptr %525, align 8, !tbaa !95
  %526 = getelementptr inbounds i8, ptr %283, i64 180
  store i32 0, ptr %526, align 4, !tbaa !96
  %527 = icmp eq i32 %303, 0
  br i1 %527, label %557, label %528

528:                                              ; preds = %513
  %529 = select i1 %452, i64 8, i64 4
  %530 = zext i32 %303 to i64
  %531 = add nsw i64 %530, -1
  %532 = add nuw nsw i64 %531, %529
  %533 = select i1 %452, i64 -8, i64 -4
  %534 = and i64 %532, %533
  %535 = select i1 %452, i64 5, i64 6
  %536 = shl nuw nsw i64 %534, %535
  %537 = load i32, ptr %220, align 8, !tbaa !57
  %538 = lshr i32 %537, 4
  %539 = and i32 %538, 8388352
  store i32 %539, ptr %526, align 4, !tbaa !96
  %540 = load i32, ptr %221, align 4, !tbaa !59
  %541 = zext i32 %540 to i64
  %542 = shl nuw nsw i64 %541, 6
  %543 = lshr i64 %542, %535
  %544 = icmp ult i64 %543, %530
  %545 = zext nneg i32 %539 to i64
  %546 = icmp ugt i64 %536, %545
  %547 = select i1 %544, i1 true, i1 %546
  br i1 %547, label %553, label %548

548:                                              ; preds = %528
  %549 = load i32, ptr %222, align 8, !tbaa !60
  %550 = icmp ult i32 %549, %477
  br i1 %550, label %553, label %551

551:                                              ; preds = %548
  %552 = trunc nuw nsw i64 %536 to i32
  store i32 %552, ptr %525, align 8, !tbaa !95
  br label %557

553:                                              ; preds = %548, %528
  store i32 1, ptr %131, align 4, !tbaa !47
  %554 = select i1 %452, i64 1025, i64 1
  call fastcc void @set_inactive_signal(ptr noundef nonnull %0, ptr noundef nonnull %104, i64 noundef %554) #14
  br label %555

555:                                              ; preds = %553, %465, %449, %412
  %556 = phi i32 [ 1, %553 ], [ 2, %465 ], [ 2, %449 ], [ 2, %412 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %17) #8
  br label %655

557:                                              ; preds = %551, %513
  call fastcc void @set_user_registers(ptr noundef nonnull %283, ptr noundef nonnull %104, ptr noundef nonnull readonly %18, i32 noundef %420) #14
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %17) #8
  %558 = atomicrmw volatile add ptr %42, i64 1 seq_cst, align 8
  %559 = add i64 %558, 1
  %560 = getelementptr inbounds i8, ptr %283, i64 16
  store i64 %559, ptr %560, align 8, !tbaa !97
  %561 = load ptr, ptr %290, align 8, !tbaa !72
  %562 = load i64, ptr %423, align 8, !tbaa !79
  %563 = load i32, ptr %496, align 8, !tbaa !85
  %564 = load i32, ptr %454, align 4, !tbaa !81
  %565 = call fastcc ptr @find_code(ptr noundef nonnull %0, ptr noundef %561, i64 noundef %562, i32 noundef %563, i32 noundef %564, i64 noundef %559) #14
  %566 = icmp eq ptr %565, null
  br i1 %566, label %567, label %655

567:                                              ; preds = %557
  %568 = load i64, ptr %423, align 8, !tbaa !79
  %569 = load i32, ptr %496, align 8, !tbaa !85
  %570 = load i32, ptr %454, align 4, !tbaa !81
  %571 = load ptr, ptr %290, align 8, !tbaa !72
  %572 = getelementptr inbounds i8, ptr %571, i64 16
  %573 = load atomic volatile i64, ptr %572 seq_cst, align 8
  %574 = inttoptr i64 %573 to ptr
  %575 = icmp eq i64 %573, 0
  br i1 %575, label %602, label %576

576:                                              ; preds = %567
  %577 = getelementptr inbounds i8, ptr %574, i64 8
  %578 = load i64, ptr %577, align 8, !tbaa !37
  %579 = icmp eq i64 %578, 0
  br i1 %579, label %594, label %580

580:                                              ; preds = %576
  %581 = getelementptr inbounds i8, ptr %574, i64 16
  br label %582

582:                                              ; preds = %582, %580
  %583 = phi i64 [ %578, %580 ], [ %592, %582 ]
  %584 = phi i64 [ 0, %580 ], [ %591, %582 ]
  %585 = add i64 %584, %583
  %586 = lshr i64 %585, 1
  %587 = getelementptr inbounds [0 x %struct.gpu_range], ptr %581, i64 0, i64 %586, i32 1
  %588 = load i64, ptr %587, align 8, !tbaa !51
  %589 = icmp ugt i64 %588, %568
  %590 = add nuw i64 %586, 1
  %591 = select i1 %589, i64 %584, i64 %590
  %592 = select i1 %589, i64 %586, i64 %583
  %593 = icmp ult i64 %591, %592
  br i1 %593, label %582, label %594, !llvm.loop !53

594:                                              ; preds = %582, %576
  %595 = phi i64 [ 0, %576 ], [ %591, %582 ]
  %596 = icmp ult i64 %595, %578
  br i1 %596, label %597, label %602

597:                                              ; preds = %594
  %598 = getelementptr inbounds i8, ptr %574, i64 16
  %599 = getelementptr inbounds [0 x %struct.gpu_range], ptr %598, i64 0, i64 %595
  %600 = load i64, ptr %599, align 8, !tbaa !54
  %601 = icmp ugt i64 %600, %568
  br i1 %601, label %602, label %603

602:                                              ; preds = %597, %594, %567
  br label %603

603:                                              ; preds = %602, %597
  %604 = phi ptr [ null, %602 ], [ %599, %597 ]
  %605 = icmp eq i64 %568, 0
  br i1 %605, label %619, label %606

606:                                              ; preds = %603
  %607 = and i64 %568, 3
  %608 = icmp eq i64 %607, 0
  %609 = icmp ne ptr %604, null
  %610 = and i1 %608, %609
  br i1 %610, label %611, label %619

611:                                              ; preds = %606
  %612 = getelementptr inbounds i8, ptr %604, i64 24
  %613 = load i32, ptr %612, align 8, !tbaa !98
  %614 = and i32 %613, 2
  %615 = icmp eq i32 %614, 0
  br i1 %615, label %619, label %616

616:                                              ; preds = %611
  %617 = load ptr, ptr %290, align 8, !tbaa !72
  %618 = call fastcc i32 @post_request(ptr noundef nonnull %0, ptr noundef %617, i64 noundef %568, i32 noundef %569, i32 noundef %570, i32 noundef 0, i32 noundef 0) #14
  br label %655

619:                                              ; preds = %611, %606, %603
  %620 = load ptr, ptr %290, align 8, !tbaa !72
  %621 = load i64, ptr %423, align 8, !tbaa !79
  %622 = getelementptr inbounds i8, ptr %620, i64 16
  %623 = load atomic volatile i64, ptr %622 seq_cst, align 8
  %624 = inttoptr i64 %623 to ptr
  %625 = icmp eq i64 %623, 0
  br i1 %625, label %652, label %626

626:                                              ; preds = %619
  %627 = getelementptr inbounds i8, ptr %624, i64 8
  %628 = load i64, ptr %627, align 8, !tbaa !37
  %629 = icmp eq i64 %628, 0
  br i1 %629, label %644, label %630

630:                                              ; preds = %626
  %631 = getelementptr inbounds i8, ptr %624, i64 16
  br label %632

632:                                              ; preds = %632, %630
  %633 = phi i64 [ %628, %630 ], [ %642, %632 ]
  %634 = phi i64 [ 0, %630 ], [ %641, %632 ]
  %635 = add i64 %634, %633
  %636 = lshr i64 %635, 1
  %637 = getelementptr inbounds [0 x %struct.gpu_range], ptr %631, i64 0, i64 %636, i32 1
  %638 = load i64, ptr %637, align 8, !tbaa !51
  %639 = icmp ugt i64 %638, %621
  %640 = add nuw i64 %636, 1
  %641 = select i1 %639, i64 %634, i64 %640
  %642 = select i1 %639, i64 %636, i64 %633
  %643 = icmp ult i64 %641, %642
  br i1 %643, label %632, label %644, !llvm.loop !53

644:                                              ; preds = %632, %626
  %645 = phi i64 [ 0, %626 ], [ %641, %632 ]
  %646 = icmp ult i64 %645, %628
  br i1 %646, label %647, label %652

647:                                              ; preds = %644
  %648 = getelementptr inbounds i8, ptr %624, i64 16
  %649 = getelementptr inbounds [0 x %struct.gpu_range], ptr %648, i64 0, i64 %645
  %650 = load i64, ptr %649, align 8, !tbaa !54
  %651 = icmp ugt i64 %650, %621
  br i1 %651, label %652, label %653

652:                                              ; preds = %647, %644, %619
  br label %653

653:                                              ; preds = %652, %647
  %654 = phi i32 [ 1, %652 ], [ 4, %647 ]
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %620, i64 noundef %621, i32 noundef %654) #14
  br label %655

655:                                              ; preds = %653, %616, %557, %555, %359, %353, %350, %347, %335, %332, %307
  %656 = phi i32 [ 0, %557 ], [ %556, %555 ], [ 2, %307 ], [ 2, %350 ], [ 2, %353 ], [ 2, %359 ], [ 2, %347 ], [ 2, %335 ], [ 2, %332 ], [ 2, %653 ], [ 1, %616 ]
  %657 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %658 = icmp eq i32 %657, 0
  br i1 %658, label %670, label %659

659:                                              ; preds = %655, %667
  %660 = phi i32 [ %661, %667 ], [ 0, %655 ]
  %661 = add i32 %660, 1
  %662 = and i32 %661, 63
  %663 = icmp eq i32 %662, 0
  br i1 %663, label %664, label %666

664:                                              ; preds = %659
  %665 = call i32 @sched_yield() #13
  br label %667

666:                                              ; preds = %659
  call void @llvm.x86.sse2.pause()
  br label %667

667:                                              ; preds = %666, %664
  %668 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %669 = icmp eq i32 %668, 0
  br i1 %669, label %670, label %659, !llvm.loop !65

670:                                              ; preds = %667, %655
  %671 = icmp eq i32 %656, 0
  br i1 %671, label %672, label %873

672:                                              ; preds = %670
  %673 = load volatile i32, ptr %127, align 4, !tbaa !46
  %674 = icmp eq i32 %673, 0
  br i1 %674, label %677, label %675

675:                                              ; preds = %672
  %676 = getelementptr inbounds i8, ptr %283, i64 60
  store i32 0, ptr %676, align 4, !tbaa !69
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %921

677:                                              ; preds = %672
  %678 = getelementptr inbounds i8, ptr %283, i64 32
  %679 = load i64, ptr %678, align 8, !tbaa !76
  %680 = load i32, ptr %52, align 4, !tbaa !6
  %681 = shl i32 %680, 3
  %682 = zext i32 %681 to i64
  %683 = udiv i64 %679, %682
  %684 = getelementptr inbounds i8, ptr %283, i64 48
  %685 = icmp ult i64 %679, %682
  %686 = call i64 @llvm.umin.i64(i64 %683, i64 32)
  %687 = select i1 %685, i64 1, i64 %686
  store i64 %687, ptr %684, align 8, !tbaa !99
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %16) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %16, i8 0, i64 16, i1 false)
  %688 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %16) #13
  %689 = load i64, ptr %16, align 8, !tbaa !100
  %690 = mul i64 %689, 1000000000
  %691 = load i64, ptr %53, align 8, !tbaa !102
  %692 = add i64 %690, %691
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %16) #8
  %693 = udiv i64 %692, 10
  %694 = getelementptr inbounds i8, ptr %283, i64 88
  store i64 %693, ptr %694, align 8, !tbaa !103
  %695 = getelementptr inbounds i8, ptr %283, i64 24
  store atomic volatile i64 0, ptr %695 seq_cst, align 8
  %696 = getelementptr inbounds i8, ptr %283, i64 64
  store i32 1, ptr %696, align 8, !tbaa !104
  %697 = load volatile i32, ptr %40, align 8, !tbaa !66
  %698 = add i32 %697, 1
  store volatile i32 %698, ptr %40, align 8, !tbaa !66
  %699 = zext i32 %697 to i64
  %700 = getelementptr inbounds [256 x ptr], ptr %54, i64 0, i64 %699
  store ptr %283, ptr %700, align 8, !tbaa !2
  %701 = atomicrmw volatile add ptr %55, i32 1 seq_cst, align 4
  %702 = load volatile i32, ptr %218, align 8, !tbaa !48
  %703 = add i32 %702, 1
  store volatile i32 %703, ptr %218, align 8, !tbaa !48
  %704 = load i64, ptr %56, align 8, !tbaa !105
  %705 = add i64 %704, 1
  store i64 %705, ptr %56, align 8, !tbaa !105
  %706 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  %707 = load volatile i32, ptr %57, align 8, !tbaa !106
  %708 = icmp eq i32 %707, 0
  br i1 %708, label %878, label %709

709:                                              ; preds = %677
  %710 = load i32, ptr %58, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %15)
  store i64 1, ptr %15, align 8, !tbaa !37
  %711 = call i64 @write(i32 noundef %710, ptr noundef nonnull %15, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %15)
  br label %878

712:                                              ; preds = %256, %256
  %713 = icmp eq i32 %245, 5
  br label %714

714:                                              ; preds = %776, %712
  %715 = phi i64 [ 0, %712 ], [ %779, %776 ]
  %716 = phi i32 [ 0, %712 ], [ %778, %776 ]
  %717 = phi i32 [ 0, %712 ], [ %777, %776 ]
  %718 = shl nuw nsw i64 %715, 3
  %719 = getelementptr inbounds i8, ptr %34, i64 %718
  %720 = load i64, ptr %719, align 8
  %721 = icmp eq i64 %720, 0
  br i1 %721, label %776, label %722

722:                                              ; preds = %714
  %723 = and i64 %720, 7
  %724 = icmp eq i64 %723, 0
  br i1 %724, label %725, label %781

725:                                              ; preds = %722
  %726 = load ptr, ptr %219, align 8, !tbaa !49
  %727 = getelementptr inbounds i8, ptr %726, i64 16
  %728 = load atomic volatile i64, ptr %727 seq_cst, align 8
  %729 = inttoptr i64 %728 to ptr
  %730 = icmp eq i64 %728, 0
  br i1 %730, label %781, label %731

731:                                              ; preds = %725
  %732 = getelementptr inbounds i8, ptr %729, i64 8
  %733 = load i64, ptr %732, align 8, !tbaa !37
  %734 = icmp eq i64 %733, 0
  br i1 %734, label %749, label %735

735:                                              ; preds = %731
  %736 = getelementptr inbounds i8, ptr %729, i64 16
  br label %737

737:                                              ; preds = %737, %735
  %738 = phi i64 [ %733, %735 ], [ %747, %737 ]
  %739 = phi i64 [ 0, %735 ], [ %746, %737 ]
  %740 = add i64 %739, %738
  %741 = lshr i64 %740, 1
  %742 = getelementptr inbounds [0 x %struct.gpu_range], ptr %736, i64 0, i64 %741, i32 1
  %743 = load i64, ptr %742, align 8, !tbaa !51
  %744 = icmp ugt i64 %743, %720
  %745 = add nuw i64 %741, 1
  %746 = select i1 %744, i64 %739, i64 %745
  %747 = select i1 %744, i64 %741, i64 %738
  %748 = icmp ult i64 %746, %747
  br i1 %748, label %737, label %749, !llvm.loop !53

749:                                              ; preds = %737, %731
  %750 = phi i64 [ 0, %731 ], [ %746, %737 ]
  %751 = icmp ult i64 %750, %733
  br i1 %751, label %752, label %783

752:                                              ; preds = %749
  %753 = getelementptr inbounds i8, ptr %729, i64 16
  %754 = getelementptr inbounds [0 x %struct.gpu_range], ptr %753, i64 0, i64 %750
  %755 = load i64, ptr %754, align 8, !tbaa !54
  %756 = icmp ugt i64 %755, %720
  br i1 %756, label %783, label %757

757:                                              ; preds = %752
  %758 = getelementptr inbounds i8, ptr %754, i64 8
  %759 = load i64, ptr %758, align 8, !tbaa !51
  %760 = sub i64 %759, %720
  %761 = icmp ult i64 %760, 64
  br i1 %761, label %783, label %762

762:                                              ; preds = %757
  %763 = getelementptr inbounds i8, ptr %754, i64 16
  %764 = load i64, ptr %763, align 8, !tbaa !55
  %765 = add i64 %764, %720
  %766 = icmp eq i64 %765, %755
  br i1 %766, label %783, label %767

767:                                              ; preds = %762
  %768 = sub i64 %765, %755
  %769 = inttoptr i64 %768 to ptr
  %770 = getelementptr inbounds i8, ptr %769, i64 8
  %771 = load atomic i64, ptr %770 acquire, align 8
  %772 = add i32 %717, 1
  %773 = icmp eq i64 %771, 0
  %774 = zext i1 %773 to i32
  %775 = add i32 %716, %774
  br label %776

776:                                              ; preds = %767, %714
  %777 = phi i32 [ %717, %714 ], [ %772, %767 ]
  %778 = phi i32 [ %716, %714 ], [ %775, %767 ]
  %779 = add nuw nsw i64 %715, 1
  %780 = icmp eq i64 %779, 5
  br i1 %780, label %785, label %714, !llvm.loop !107

781:                                              ; preds = %725, %722
  %782 = load ptr, ptr %219, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %782, i64 noundef %720, i32 noundef 1) #14
  br label %921

783:                                              ; preds = %762, %757, %752, %749
  %784 = load ptr, ptr %219, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %784, i64 noundef %720, i32 noundef 1) #14
  br label %921

785:                                              ; preds = %776
  %786 = icmp eq i32 %777, 0
  br i1 %786, label %865, label %787

787:                                              ; preds = %785
  br i1 %713, label %788, label %790

788:                                              ; preds = %787
  %789 = icmp eq i32 %778, 0
  br i1 %789, label %876, label %865

790:                                              ; preds = %787
  %791 = icmp eq i32 %778, %777
  br i1 %791, label %865, label %876

792:                                              ; preds = %256
  %793 = load i8, ptr %33, align 2, !tbaa !108
  %794 = icmp eq i8 %793, 2
  br i1 %794, label %796, label %795

795:                                              ; preds = %792
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %104, i32 noundef 23, i64 noundef 256, i64 noundef 0) #14
  br label %921

796:                                              ; preds = %792
  %797 = load i64, ptr %34, align 8
  %798 = load i64, ptr %35, align 16
  %799 = icmp eq i64 %797, 0
  br i1 %799, label %865, label %800

800:                                              ; preds = %796
  %801 = and i64 %797, 7
  %802 = icmp eq i64 %801, 0
  br i1 %802, label %803, label %845

803:                                              ; preds = %800
  %804 = load ptr, ptr %219, align 8, !tbaa !49
  %805 = getelementptr inbounds i8, ptr %804, i64 16
  %806 = load atomic volatile i64, ptr %805 seq_cst, align 8
  %807 = inttoptr i64 %806 to ptr
  %808 = icmp eq i64 %806, 0
  br i1 %808, label %845, label %809

809:                                              ; preds = %803
  %810 = getelementptr inbounds i8, ptr %807, i64 8
  %811 = load i64, ptr %810, align 8, !tbaa !37
  %812 = icmp eq i64 %811, 0
  br i1 %812, label %827, label %813

813:                                              ; preds = %809
  %814 = getelementptr inbounds i8, ptr %807, i64 16
  br label %815

815:                                              ; preds = %815, %813
  %816 = phi i64 [ %811, %813 ], [ %825, %815 ]
  %817 = phi i64 [ 0, %813 ], [ %824, %815 ]
  %818 = add i64 %817, %816
  %819 = lshr i64 %818, 1
  %820 = getelementptr inbounds [0 x %struct.gpu_range], ptr %814, i64 0, i64 %819, i32 1
  %821 = load i64, ptr %820, align 8, !tbaa !51
  %822 = icmp ugt i64 %821, %797
  %823 = add nuw i64 %819, 1
  %824 = select i1 %822, i64 %817, i64 %823
  %825 = select i1 %822, i64 %819, i64 %816
  %826 = icmp ult i64 %824, %825
  br i1 %826, label %815, label %827, !llvm.loop !53

827:                                              ; preds = %815, %809
  %828 = phi i64 [ 0, %809 ], [ %824, %815 ]
  %829 = icmp ult i64 %828, %811
  br i1 %829, label %830, label %845

830:                                              ; preds = %827
  %831 = getelementptr inbounds i8, ptr %807, i64 16
  %832 = getelementptr inbounds [0 x %struct.gpu_range], ptr %831, i64 0, i64 %828
  %833 = load i64, ptr %832, align 8, !tbaa !54
  %834 = icmp ugt i64 %833, %797
  br i1 %834, label %845, label %835

835:                                              ; preds = %830
  %836 = getelementptr inbounds i8, ptr %832, i64 8
  %837 = load i64, ptr %836, align 8, !tbaa !51
  %838 = sub i64 %837, %797
  %839 = icmp ult i64 %838, 64
  br i1 %839, label %845, label %840

840:                                              ; preds = %835
  %841 = getelementptr inbounds i8, ptr %832, i64 16
  %842 = load i64, ptr %841, align 8, !tbaa !55
  %843 = add i64 %842, %797
  %844 = icmp eq i64 %843, %833
  br i1 %844, label %845, label %847

845:                                              ; preds = %840, %835, %830, %827, %803, %800
  %846 = load ptr, ptr %219, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %846, i64 noundef %797, i32 noundef 1) #14
  br label %921

847:                                              ; preds = %840
  %848 = sub i64 %843, %833
  %849 = inttoptr i64 %848 to ptr
  %850 = getelementptr inbounds i8, ptr %849, i64 8
  %851 = load atomic i64, ptr %850 acquire, align 8
  %852 = load i64, ptr %36, align 8
  %853 = and i64 %852, %851
  %854 = load i32, ptr %37, align 16
  switch i32 %854, label %861 [
    i32 0, label %863
    i32 1, label %855
    i32 2, label %857
    i32 3, label %859
  ]

855:                                              ; preds = %847
  %856 = icmp eq i64 %853, %798
  br i1 %856, label %876, label %865

857:                                              ; preds = %847
  %858 = icmp slt i64 %853, %798
  br i1 %858, label %865, label %876

859:                                              ; preds = %847
  %860 = icmp slt i64 %853, %798
  br i1 %860, label %876, label %865

861:                                              ; preds = %847
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %104, i32 noundef 23, i64 noundef 256, i64 noundef 0) #14
  br label %921

862:                                              ; preds = %256
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %104, i32 noundef 20, i64 noundef 32, i64 noundef 0) #14
  br label %921

863:                                              ; preds = %847
  %864 = icmp eq i64 %853, %798
  br i1 %864, label %865, label %876

865:                                              ; preds = %863, %859, %857, %855, %796, %790, %788, %785
  %866 = load i64, ptr %38, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %14) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %14, i8 0, i64 16, i1 false)
  %867 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %14) #13
  %868 = load i64, ptr %14, align 8, !tbaa !100
  %869 = mul i64 %868, 1000000000
  %870 = load i64, ptr %39, align 8, !tbaa !102
  %871 = add i64 %869, %870
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %14) #8
  %872 = udiv i64 %871, 10
  call fastcc void @complete_signal(ptr noundef %0, ptr noundef %104, i64 noundef %866, i64 noundef %872) #14
  br label %878

873:                                              ; preds = %670
  %874 = getelementptr inbounds i8, ptr %283, i64 60
  store i32 0, ptr %874, align 4, !tbaa !69
  store atomic volatile i32 0, ptr %0 release, align 4
  %875 = icmp eq i32 %656, 1
  br i1 %875, label %876, label %921

876:                                              ; preds = %863, %859, %857, %855, %790, %788, %253, %873, %296
  %877 = add i32 %102, 1
  br label %921

878:                                              ; preds = %865, %709, %677
  store atomic i16 1, ptr %243 release, align 2
  %879 = add nuw nsw i32 %225, 1
  %880 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %881 = icmp eq i32 %880, 0
  br i1 %881, label %893, label %882

882:                                              ; preds = %878, %890
  %883 = phi i32 [ %884, %890 ], [ 0, %878 ]
  %884 = add i32 %883, 1
  %885 = and i32 %884, 63
  %886 = icmp eq i32 %885, 0
  br i1 %886, label %887, label %889

887:                                              ; preds = %882
  %888 = call i32 @sched_yield() #13
  br label %890

889:                                              ; preds = %882
  call void @llvm.x86.sse2.pause()
  br label %890

890:                                              ; preds = %889, %887
  %891 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %892 = icmp eq i32 %891, 0
  br i1 %892, label %893, label %882, !llvm.loop !65

893:                                              ; preds = %890, %878
  %894 = load i64, ptr %216, align 8, !tbaa !62
  %895 = add i64 %894, 1
  store i64 %895, ptr %216, align 8, !tbaa !62
  %896 = load i64, ptr %59, align 8, !tbaa !109
  %897 = add i64 %896, 1
  store i64 %897, ptr %59, align 8, !tbaa !109
  %898 = load volatile i32, ptr %40, align 8, !tbaa !66
  %899 = icmp eq i32 %898, 0
  br i1 %899, label %923, label %900

900:                                              ; preds = %893, %915
  %901 = phi i64 [ %917, %915 ], [ 0, %893 ]
  %902 = phi i64 [ %916, %915 ], [ %895, %893 ]
  %903 = getelementptr inbounds [256 x ptr], ptr %54, i64 0, i64 %901
  %904 = load ptr, ptr %903, align 8, !tbaa !2
  %905 = load ptr, ptr %904, align 8, !tbaa !71
  %906 = icmp eq ptr %905, %104
  br i1 %906, label %907, label %915

907:                                              ; preds = %900
  %908 = getelementptr inbounds i8, ptr %904, i64 96
  %909 = load i32, ptr %908, align 8, !tbaa !93
  %910 = icmp eq i32 %909, 0
  br i1 %910, label %915, label %911

911:                                              ; preds = %907
  %912 = getelementptr inbounds i8, ptr %904, i64 72
  %913 = load i64, ptr %912, align 8, !tbaa !92
  %914 = call i64 @llvm.umin.i64(i64 %913, i64 %902)
  br label %915

915:                                              ; preds = %911, %907, %900
  %916 = phi i64 [ %902, %907 ], [ %902, %900 ], [ %914, %911 ]
  %917 = add nuw nsw i64 %901, 1
  %918 = load volatile i32, ptr %40, align 8, !tbaa !66
  %919 = zext i32 %918 to i64
  %920 = icmp ult i64 %917, %919
  br i1 %920, label %900, label %923, !llvm.loop !110

921:                                              ; preds = %876, %873, %862, %861, %845, %795, %783, %781, %675
  %922 = phi i32 [ %102, %862 ], [ %102, %845 ], [ %102, %861 ], [ %877, %876 ], [ %102, %795 ], [ %102, %781 ], [ %102, %783 ], [ %102, %675 ], [ %102, %873 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #8
  br label %928

923:                                              ; preds = %915, %893
  %924 = phi i64 [ %895, %893 ], [ %916, %915 ]
  %925 = load i64, ptr %223, align 8, !tbaa !111
  %926 = inttoptr i64 %925 to ptr
  store atomic i64 %924, ptr %926 release, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #8
  %927 = icmp eq i32 %879, 256
  br i1 %927, label %928, label %224

928:                                              ; preds = %923, %921, %247, %235, %232, %212, %126, %122, %117, %113
  %929 = phi i32 [ %102, %113 ], [ %102, %117 ], [ %102, %232 ], [ %102, %235 ], [ %248, %247 ], [ %922, %921 ], [ %213, %212 ], [ %102, %126 ], [ %102, %122 ], [ %102, %923 ]
  %930 = phi i32 [ 0, %113 ], [ 0, %117 ], [ %225, %232 ], [ %225, %235 ], [ %225, %247 ], [ %225, %921 ], [ 0, %212 ], [ 0, %126 ], [ 0, %122 ], [ 256, %923 ]
  %931 = add i32 %930, %101
  %932 = add nuw nsw i64 %100, 1
  %933 = load i32, ptr %31, align 4, !tbaa !39
  %934 = zext i32 %933 to i64
  %935 = icmp ult i64 %932, %934
  br i1 %935, label %99, label %936, !llvm.loop !112

936:                                              ; preds = %928, %96
  %937 = phi i32 [ 0, %96 ], [ %929, %928 ]
  %938 = phi i32 [ 0, %96 ], [ %931, %928 ]
  store volatile i32 %937, ptr %60, align 8, !tbaa !113
  store atomic volatile i32 0, ptr %30 release, align 4
  br label %939

939:                                              ; preds = %90, %936, %93
  %940 = phi i32 [ %938, %936 ], [ 0, %93 ], [ 0, %90 ]
  %941 = load i32, ptr %61, align 4, !tbaa !114
  %942 = xor i32 %941, 1
  store i32 %942, ptr %61, align 4, !tbaa !114
  %943 = icmp eq i32 %941, 1
  br i1 %943, label %947, label %944

944:                                              ; preds = %939
  %945 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #14
  %946 = icmp eq i32 %945, 0
  br i1 %946, label %947, label %1382

947:                                              ; preds = %944, %939
  %948 = load atomic volatile i32, ptr %40 seq_cst, align 8
  %949 = icmp eq i32 %948, 0
  br i1 %949, label %1380, label %950

950:                                              ; preds = %947
  %951 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %952 = icmp eq i32 %951, 0
  br i1 %952, label %964, label %953

953:                                              ; preds = %950, %961
  %954 = phi i32 [ %955, %961 ], [ 0, %950 ]
  %955 = add i32 %954, 1
  %956 = and i32 %955, 63
  %957 = icmp eq i32 %956, 0
  br i1 %957, label %958, label %960

958:                                              ; preds = %953
  %959 = call i32 @sched_yield() #13
  br label %961

960:                                              ; preds = %953
  call void @llvm.x86.sse2.pause()
  br label %961

961:                                              ; preds = %960, %958
  %962 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %963 = icmp eq i32 %962, 0
  br i1 %963, label %964, label %953, !llvm.loop !65

964:                                              ; preds = %961, %950
  %965 = load i32, ptr %62, align 8, !tbaa !115
  %966 = add i32 %965, 1
  store i32 %966, ptr %62, align 8, !tbaa !115
  %967 = load volatile i32, ptr %40, align 8, !tbaa !66
  %968 = icmp eq i32 %967, 0
  br i1 %968, label %1073, label %969

969:                                              ; preds = %964, %1069
  %970 = phi i32 [ %1070, %1069 ], [ 0, %964 ]
  %971 = add i32 %970, %965
  %972 = load volatile i32, ptr %40, align 8, !tbaa !66
  %973 = urem i32 %971, %972
  %974 = zext i32 %973 to i64
  %975 = getelementptr inbounds [256 x ptr], ptr %54, i64 0, i64 %974
  %976 = load ptr, ptr %975, align 8, !tbaa !2
  %977 = getelementptr inbounds i8, ptr %976, i64 24
  %978 = load volatile i64, ptr %977, align 8, !tbaa !116
  %979 = getelementptr inbounds i8, ptr %976, i64 32
  %980 = load i64, ptr %979, align 8, !tbaa !76
  %981 = icmp ult i64 %978, %980
  br i1 %981, label %986, label %982

982:                                              ; preds = %969
  %983 = getelementptr inbounds i8, ptr %976, i64 68
  %984 = load i32, ptr %983, align 4, !tbaa !75
  %985 = icmp eq i32 %984, 0
  br i1 %985, label %1069, label %986

986:                                              ; preds = %982, %969
  %987 = load ptr, ptr %976, align 8, !tbaa !71
  %988 = getelementptr inbounds i8, ptr %987, i64 80
  %989 = load volatile i32, ptr %988, align 8, !tbaa !44
  %990 = icmp eq i32 %989, 0
  br i1 %990, label %1069, label %991

991:                                              ; preds = %986
  %992 = getelementptr inbounds i8, ptr %987, i64 148
  %993 = load volatile i32, ptr %992, align 4, !tbaa !117
  %994 = icmp eq i32 %993, 0
  br i1 %994, label %1000, label %995

995:                                              ; preds = %991
  %996 = getelementptr inbounds i8, ptr %976, i64 100
  %997 = load i32, ptr %996, align 4, !tbaa !91
  %998 = add i32 %997, %993
  %999 = icmp ugt i32 %998, 1073741824
  br i1 %999, label %1069, label %1000

1000:                                             ; preds = %995, %991
  %1001 = icmp eq i32 %973, 0
  br i1 %1001, label %1025, label %1002

1002:                                             ; preds = %1000, %1019
  %1003 = phi i64 [ %1020, %1019 ], [ 0, %1000 ]
  %1004 = phi i1 [ %1021, %1019 ], [ false, %1000 ]
  %1005 = getelementptr inbounds [256 x ptr], ptr %54, i64 0, i64 %1003
  %1006 = load ptr, ptr %1005, align 8, !tbaa !2
  %1007 = load ptr, ptr %1006, align 8, !tbaa !71
  %1008 = icmp eq ptr %1007, %987
  br i1 %1008, label %1009, label %1019

1009:                                             ; preds = %1002
  %1010 = getelementptr inbounds i8, ptr %1006, i64 24
  %1011 = load volatile i64, ptr %1010, align 8, !tbaa !116
  %1012 = getelementptr inbounds i8, ptr %1006, i64 32
  %1013 = load i64, ptr %1012, align 8, !tbaa !76
  %1014 = icmp ult i64 %1011, %1013
  br i1 %1014, label %1023, label %1015

1015:                                             ; preds = %1009
  %1016 = getelementptr inbounds i8, ptr %1006, i64 68
  %1017 = load i32, ptr %1016, align 4, !tbaa !75
  %1018 = icmp eq i32 %1017, 0
  br i1 %1018, label %1019, label %1023

1019:                                             ; preds = %1015, %1002
  %1020 = add nuw nsw i64 %1003, 1
  %1021 = icmp uge i64 %1020, %974
  %1022 = icmp eq i64 %1020, %974
  br i1 %1022, label %1023, label %1002, !llvm.loop !118

1023:                                             ; preds = %1019, %1015, %1009
  %1024 = phi i1 [ %1021, %1019 ], [ %1004, %1009 ], [ %1004, %1015 ]
  br i1 %1024, label %1025, label %1069

1025:                                             ; preds = %1023, %1000
  %1026 = getelementptr inbounds i8, ptr %976, i64 68
  %1027 = load i32, ptr %1026, align 4, !tbaa !75
  %1028 = icmp eq i32 %1027, 0
  br i1 %1028, label %1052, label %1029

1029:                                             ; preds = %1025
  %1030 = getelementptr inbounds i8, ptr %976, i64 272
  %1031 = load i64, ptr %1030, align 8, !tbaa !37
  %1032 = getelementptr inbounds i8, ptr %976, i64 280
  %1033 = load i64, ptr %1032, align 8, !tbaa !37
  %1034 = icmp ult i64 %1031, %1033
  br i1 %1034, label %1035, label %1038

1035:                                             ; preds = %1029
  %1036 = getelementptr inbounds i8, ptr %976, i64 280
  store i64 0, ptr %1036, align 8, !tbaa !119
  %1037 = add i32 %1027, -1
  store i32 %1037, ptr %1026, align 4, !tbaa !75
  br label %1074

1038:                                             ; preds = %1029, %1042
  %1039 = phi i64 [ %1040, %1042 ], [ 0, %1029 ]
  %1040 = add nuw nsw i64 %1039, 1
  %1041 = icmp eq i64 %1040, 64
  br i1 %1041, label %1052, label %1042, !llvm.loop !121

1042:                                             ; preds = %1038
  %1043 = getelementptr inbounds [64 x %struct.claim], ptr %1030, i64 0, i64 %1040
  %1044 = load i64, ptr %1043, align 8, !tbaa !37
  %1045 = getelementptr inbounds i8, ptr %1043, i64 8
  %1046 = load i64, ptr %1045, align 8, !tbaa !37
  %1047 = icmp ult i64 %1044, %1046
  br i1 %1047, label %1048, label %1038, !llvm.loop !121

1048:                                             ; preds = %1042
  %1049 = getelementptr inbounds i8, ptr %1043, i64 8
  %1050 = icmp ult i64 %1039, 63
  store i64 0, ptr %1049, align 8, !tbaa !119
  %1051 = add i32 %1027, -1
  store i32 %1051, ptr %1026, align 4, !tbaa !75
  br i1 %1050, label %1074, label %1052

1052:                                             ; preds = %1038, %1048, %1025
  %1053 = load volatile i64, ptr %977, align 8, !tbaa !116
  %1054 = icmp ult i64 %1053, %980
  br i1 %1054, label %1055, label %1069

1055:                                             ; preds = %1052
  %1056 = getelementptr inbounds i8, ptr %976, i64 48
  %1057 = load i64, ptr %1056, align 8, !tbaa !99
  %1058 = atomicrmw volatile add ptr %977, i64 %1057 seq_cst, align 8
  %1059 = load i64, ptr %979, align 8, !tbaa !76
  %1060 = icmp ult i64 %1058, %1059
  br i1 %1060, label %1061, label %1069

1061:                                             ; preds = %1055
  %1062 = getelementptr inbounds i8, ptr %976, i64 48
  %1063 = load i64, ptr %1062, align 8, !tbaa !99
  %1064 = add i64 %1063, %1058
  %1065 = icmp ult i64 %1064, %1059
  %1066 = call i64 @llvm.umin.i64(i64 %1064, i64 %1059)
  br i1 %1065, label %1074, label %1067

1067:                                             ; preds = %1061
  %1068 = atomicrmw volatile sub ptr %55, i32 1 seq_cst, align 4
  br label %1074

1069:                                             ; preds = %1055, %1052, %1023, %995, %986, %982
  %1070 = add nuw i32 %970, 1
  %1071 = load volatile i32, ptr %40, align 8, !tbaa !66
  %1072 = icmp ult i32 %1070, %1071
  br i1 %1072, label %969, label %1073, !llvm.loop !122

1073:                                             ; preds = %1069, %964
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1380

1074:                                             ; preds = %1048, %1067, %1061, %1035
  %1075 = phi i64 [ %1066, %1061 ], [ %1066, %1067 ], [ %1033, %1035 ], [ %1046, %1048 ]
  %1076 = phi i64 [ %1058, %1061 ], [ %1058, %1067 ], [ %1031, %1035 ], [ %1044, %1048 ]
  %1077 = getelementptr inbounds i8, ptr %976, i64 60
  %1078 = load i32, ptr %1077, align 4, !tbaa !69
  %1079 = add i32 %1078, 1
  store i32 %1079, ptr %1077, align 4, !tbaa !69
  %1080 = load volatile i32, ptr %40, align 8, !tbaa !66
  store atomic volatile i32 0, ptr %0 release, align 4
  %1081 = load i64, ptr %979, align 8, !tbaa !76
  %1082 = sub i64 %1081, %1076
  %1083 = icmp ugt i64 %1082, 1
  br i1 %1083, label %1084, label %1108

1084:                                             ; preds = %1074
  %1085 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1086 = icmp eq i32 %1085, 0
  br i1 %1086, label %1108, label %1087

1087:                                             ; preds = %1084
  %1088 = getelementptr inbounds i8, ptr %976, i64 152
  %1089 = load i32, ptr %1088, align 8, !tbaa !83
  %1090 = zext i32 %1089 to i64
  %1091 = mul i64 %1082, %1090
  %1092 = icmp ugt i64 %1091, 63
  br i1 %1092, label %1093, label %1102

1093:                                             ; preds = %1087
  %1094 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1095 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1096 = icmp eq i32 %1095, 0
  br i1 %1096, label %1108, label %1097

1097:                                             ; preds = %1093
  %1098 = load i32, ptr %65, align 4, !tbaa !12
  %1099 = call i32 @llvm.umin.i32(i32 %1095, i32 64)
  %1100 = zext nneg i32 %1099 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  store i64 %1100, ptr %13, align 8, !tbaa !37
  %1101 = call i64 @write(i32 noundef %1098, ptr noundef nonnull %13, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13)
  br label %1108

1102:                                             ; preds = %1087
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %12) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %12, i8 0, i64 16, i1 false)
  %1103 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %12) #13
  %1104 = load i64, ptr %12, align 8, !tbaa !100
  %1105 = mul i64 %1104, 1000000000
  %1106 = load i64, ptr %64, align 8, !tbaa !102
  %1107 = add i64 %1105, %1106
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %12) #8
  br label %1108

1108:                                             ; preds = %1102, %1097, %1093, %1084, %1074
  %1109 = phi i32 [ 0, %1102 ], [ 0, %1084 ], [ 0, %1074 ], [ 1, %1093 ], [ 1, %1097 ]
  %1110 = phi i64 [ %1107, %1102 ], [ 0, %1084 ], [ 0, %1074 ], [ 0, %1093 ], [ 0, %1097 ]
  %1111 = getelementptr inbounds i8, ptr %976, i64 56
  %1112 = getelementptr inbounds i8, ptr %976, i64 8
  %1113 = getelementptr inbounds i8, ptr %976, i64 100
  %1114 = getelementptr inbounds i8, ptr %976, i64 172
  %1115 = getelementptr inbounds i8, ptr %976, i64 128
  %1116 = getelementptr inbounds i8, ptr %976, i64 136
  %1117 = getelementptr inbounds i8, ptr %976, i64 116
  %1118 = getelementptr inbounds i8, ptr %976, i64 104
  %1119 = getelementptr inbounds i8, ptr %976, i64 156
  %1120 = getelementptr inbounds i8, ptr %976, i64 168
  %1121 = icmp eq i64 %1110, 0
  %1122 = getelementptr inbounds i8, ptr %976, i64 48
  br label %1123

1123:                                             ; preds = %1336, %1108
  %1124 = phi i64 [ %1075, %1108 ], [ %1333, %1336 ]
  %1125 = phi i64 [ %1076, %1108 ], [ %1326, %1336 ]
  %1126 = phi i32 [ %1109, %1108 ], [ %1319, %1336 ]
  %1127 = phi i64 [ 0, %1108 ], [ %1320, %1336 ]
  %1128 = icmp ult i64 %1125, %1124
  br i1 %1128, label %1129, label %1317

1129:                                             ; preds = %1123, %1314
  %1130 = phi i64 [ %1214, %1314 ], [ %1125, %1123 ]
  %1131 = phi i64 [ %1294, %1314 ], [ %1127, %1123 ]
  %1132 = phi i32 [ %1315, %1314 ], [ %1126, %1123 ]
  %1133 = load volatile i32, ptr %22, align 8, !tbaa !123
  %1134 = icmp eq i32 %1133, 0
  br i1 %1134, label %1135, label %1337

1135:                                             ; preds = %1129
  %1136 = load volatile i32, ptr %29, align 4, !tbaa !124
  %1137 = icmp eq i32 %1136, 0
  br i1 %1137, label %1138, label %1337

1138:                                             ; preds = %1135
  %1139 = load volatile i32, ptr %1111, align 8, !tbaa !73
  %1140 = icmp eq i32 %1139, 0
  br i1 %1140, label %1141, label %1337

1141:                                             ; preds = %1138
  %1142 = load ptr, ptr %1112, align 8, !tbaa !72
  %1143 = getelementptr inbounds i8, ptr %1142, i64 12
  %1144 = load volatile i32, ptr %1143, align 4, !tbaa !125
  %1145 = icmp eq i32 %1144, 0
  br i1 %1145, label %1146, label %1337

1146:                                             ; preds = %1141
  %1147 = load ptr, ptr %976, align 8, !tbaa !71
  %1148 = getelementptr inbounds i8, ptr %1147, i64 84
  %1149 = load volatile i32, ptr %1148, align 4, !tbaa !46
  %1150 = icmp eq i32 %1149, 0
  br i1 %1150, label %1151, label %1337

1151:                                             ; preds = %1146
  %1152 = getelementptr inbounds i8, ptr %1147, i64 148
  %1153 = load volatile i32, ptr %1152, align 4, !tbaa !117
  %1154 = icmp eq i32 %1153, 0
  br i1 %1154, label %1159, label %1155

1155:                                             ; preds = %1151
  %1156 = load i32, ptr %1113, align 4, !tbaa !91
  %1157 = add i32 %1156, %1153
  %1158 = icmp ugt i32 %1157, 1073741824
  br i1 %1158, label %1337, label %1159

1159:                                             ; preds = %1155, %1151
  %1160 = load i32, ptr %1114, align 4, !tbaa !90
  %1161 = zext i32 %1160 to i64
  %1162 = getelementptr inbounds [16 x ptr], ptr %66, i64 0, i64 %1161
  %1163 = load ptr, ptr %1162, align 8, !tbaa !2
  %1164 = icmp eq ptr %1163, null
  br i1 %1164, label %1167, label %1165

1165:                                             ; preds = %1159
  %1166 = load ptr, ptr %1163, align 8, !tbaa !127
  store ptr %1166, ptr %1162, align 8, !tbaa !2
  br label %1177

1167:                                             ; preds = %1159
  %1168 = shl i64 4096, %1161
  %1169 = call ptr @mmap(ptr noundef null, i64 noundef %1168, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
  %1170 = ptrtoint ptr %1169 to i64
  switch i64 %1170, label %1171 [
    i64 -1, label %1337
    i64 0, label %1337
  ]

1171:                                             ; preds = %1167
  %1172 = getelementptr inbounds i8, ptr %1169, i64 24
  store i64 %1168, ptr %1172, align 8, !tbaa !33
  %1173 = load i32, ptr %1114, align 4, !tbaa !90
  %1174 = getelementptr inbounds i8, ptr %1169, i64 32
  store i32 %1173, ptr %1174, align 8, !tbaa !128
  %1175 = load ptr, ptr %67, align 8, !tbaa !30
  %1176 = getelementptr inbounds i8, ptr %1169, i64 8
  store ptr %1175, ptr %1176, align 8, !tbaa !31
  store ptr %1169, ptr %67, align 8, !tbaa !30
  br label %1177

1177:                                             ; preds = %1171, %1165
  %1178 = phi ptr [ %1169, %1171 ], [ %1163, %1165 ]
  %1179 = load i64, ptr %1115, align 8, !tbaa !37
  %1180 = udiv i64 %1130, %1179
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %11) #8
  %1181 = mul i64 %1180, %1179
  %1182 = urem i64 %1130, %1179
  store i64 %1182, ptr %11, align 16, !tbaa !37
  %1183 = load i64, ptr %1116, align 8, !tbaa !37
  %1184 = urem i64 %1180, %1183
  store i64 %1184, ptr %68, align 8, !tbaa !37
  %1185 = udiv i64 %1180, %1183
  store i64 %1185, ptr %69, align 16, !tbaa !37
  %1186 = getelementptr inbounds i8, ptr %1178, i64 16
  store ptr %976, ptr %1186, align 8, !tbaa !129
  %1187 = getelementptr inbounds i8, ptr %1178, i64 80
  store i32 1, ptr %1187, align 8, !tbaa !130
  %1188 = getelementptr inbounds i8, ptr %1178, i64 56
  %1189 = getelementptr inbounds i8, ptr %1178, i64 68
  br label %1190

1190:                                             ; preds = %1190, %1177
  %1191 = phi i64 [ 0, %1177 ], [ %1211, %1190 ]
  %1192 = getelementptr inbounds [3 x i64], ptr %11, i64 0, i64 %1191
  %1193 = load i64, ptr %1192, align 8, !tbaa !37
  %1194 = getelementptr inbounds [3 x i32], ptr %1117, i64 0, i64 %1191
  %1195 = load i32, ptr %1194, align 4, !tbaa !78
  %1196 = zext i32 %1195 to i64
  %1197 = mul i64 %1193, %1196
  %1198 = trunc i64 %1193 to i32
  %1199 = getelementptr inbounds [3 x i32], ptr %1188, i64 0, i64 %1191
  store i32 %1198, ptr %1199, align 4, !tbaa !78
  %1200 = load i32, ptr %1194, align 4, !tbaa !78
  %1201 = zext i32 %1200 to i64
  %1202 = getelementptr inbounds [3 x i32], ptr %1118, i64 0, i64 %1191
  %1203 = load i32, ptr %1202, align 4, !tbaa !78
  %1204 = zext i32 %1203 to i64
  %1205 = sub i64 %1204, %1197
  %1206 = call i64 @llvm.umin.i64(i64 %1205, i64 %1201)
  %1207 = trunc nuw i64 %1206 to i32
  %1208 = getelementptr inbounds [3 x i32], ptr %1189, i64 0, i64 %1191
  store i32 %1207, ptr %1208, align 4, !tbaa !78
  %1209 = load i32, ptr %1187, align 8, !tbaa !130
  %1210 = mul i32 %1209, %1207
  store i32 %1210, ptr %1187, align 8, !tbaa !130
  %1211 = add nuw nsw i64 %1191, 1
  %1212 = icmp eq i64 %1211, 3
  br i1 %1212, label %1213, label %1190, !llvm.loop !131

1213:                                             ; preds = %1190
  %1214 = add i64 %1130, 1
  %1215 = load i32, ptr %1119, align 4, !tbaa !81
  %1216 = add i32 %1210, -1
  %1217 = add i32 %1216, %1215
  %1218 = udiv i32 %1217, %1215
  %1219 = getelementptr inbounds i8, ptr %1178, i64 84
  store i32 %1218, ptr %1219, align 4, !tbaa !132
  %1220 = getelementptr inbounds i8, ptr %1178, i64 36
  store i32 0, ptr %1220, align 4, !tbaa !133
  %1221 = getelementptr inbounds i8, ptr %1178, i64 40
  store i32 0, ptr %1221, align 8, !tbaa !134
  %1222 = getelementptr inbounds i8, ptr %1178, i64 44
  store i32 0, ptr %1222, align 4, !tbaa !135
  %1223 = getelementptr inbounds i8, ptr %1178, i64 48
  store i32 0, ptr %1223, align 8, !tbaa !136
  %1224 = getelementptr inbounds i8, ptr %1178, i64 52
  store i32 0, ptr %1224, align 4, !tbaa !137
  %1225 = getelementptr inbounds i8, ptr %1178, i64 88
  store i32 0, ptr %1225, align 8, !tbaa !138
  %1226 = getelementptr inbounds i8, ptr %1178, i64 92
  store i32 0, ptr %1226, align 4, !tbaa !139
  %1227 = getelementptr inbounds i8, ptr %1178, i64 96
  store i32 0, ptr %1227, align 8, !tbaa !140
  %1228 = getelementptr inbounds i8, ptr %1178, i64 128
  store i32 -1, ptr %1228, align 8, !tbaa !141
  %1229 = getelementptr inbounds i8, ptr %1178, i64 384
  %1230 = getelementptr inbounds i8, ptr %1178, i64 112
  store ptr %1229, ptr %1230, align 8, !tbaa !142
  %1231 = load i32, ptr %1120, align 8, !tbaa !84
  %1232 = add i32 %1231, 127
  %1233 = and i32 %1232, -64
  %1234 = zext i32 %1233 to i64
  %1235 = getelementptr inbounds i8, ptr %1229, i64 %1234
  %1236 = getelementptr inbounds i8, ptr %1178, i64 120
  store ptr %1235, ptr %1236, align 8, !tbaa !143
  %1237 = getelementptr inbounds i8, ptr %1178, i64 132
  %1238 = zext i32 %1218 to i64
  %1239 = call ptr @memset(ptr noundef nonnull %1237, i32 noundef 1, i64 noundef %1238) #13
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %11) #8
  %1240 = call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1178) #14
  %1241 = add i32 %1240, -1
  %1242 = icmp ult i32 %1241, 2
  br i1 %1242, label %1243, label %1244

1243:                                             ; preds = %1213
  call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1178, i32 noundef %1240) #14
  br label %1292

1244:                                             ; preds = %1213
  %1245 = load i64, ptr %70, align 8, !tbaa !144
  %1246 = add i64 %1245, 1
  store i64 %1246, ptr %70, align 8, !tbaa !144
  %1247 = load i32, ptr %1223, align 8, !tbaa !136
  %1248 = icmp eq i32 %1247, 0
  br i1 %1248, label %1274, label %1249

1249:                                             ; preds = %1244
  %1250 = load ptr, ptr %1186, align 8, !tbaa !129
  %1251 = load ptr, ptr %1250, align 8, !tbaa !71
  %1252 = getelementptr inbounds i8, ptr %1178, i64 196
  %1253 = getelementptr inbounds i8, ptr %1251, i64 160
  br label %1254

1254:                                             ; preds = %1259, %1249
  %1255 = phi i64 [ 0, %1249 ], [ %1271, %1259 ]
  %1256 = load i32, ptr %1219, align 4, !tbaa !132
  %1257 = zext i32 %1256 to i64
  %1258 = icmp ult i64 %1255, %1257
  br i1 %1258, label %1259, label %1274

1259:                                             ; preds = %1254
  %1260 = getelementptr inbounds [32 x i32], ptr %1252, i64 0, i64 %1255
  %1261 = load i32, ptr %1260, align 4, !tbaa !78
  %1262 = load volatile ptr, ptr %1253, align 8, !tbaa !145
  %1263 = lshr i32 %1261, 6
  %1264 = zext nneg i32 %1263 to i64
  %1265 = getelementptr inbounds i64, ptr %1262, i64 %1264
  %1266 = and i32 %1261, 63
  %1267 = zext nneg i32 %1266 to i64
  %1268 = shl nuw i64 1, %1267
  %1269 = xor i64 %1268, -1
  %1270 = atomicrmw and ptr %1265, i64 %1269 seq_cst, align 8
  %1271 = add nuw nsw i64 %1255, 1
  %1272 = load i32, ptr %1223, align 8, !tbaa !136
  %1273 = icmp eq i32 %1272, 0
  br i1 %1273, label %1274, label %1254, !llvm.loop !146

1274:                                             ; preds = %1259, %1254, %1244
  store i32 0, ptr %1223, align 8, !tbaa !136
  %1275 = load i32, ptr %1220, align 4, !tbaa !133
  %1276 = icmp eq i32 %1275, 0
  br i1 %1276, label %1284, label %1277

1277:                                             ; preds = %1274
  %1278 = load ptr, ptr %1186, align 8, !tbaa !129
  %1279 = load ptr, ptr %1278, align 8, !tbaa !71
  %1280 = getelementptr inbounds i8, ptr %1279, i64 148
  %1281 = getelementptr inbounds i8, ptr %1278, i64 100
  %1282 = load i32, ptr %1281, align 4, !tbaa !91
  %1283 = atomicrmw volatile sub ptr %1280, i32 %1282 seq_cst, align 4
  br label %1284

1284:                                             ; preds = %1277, %1274
  %1285 = getelementptr inbounds i8, ptr %1178, i64 32
  %1286 = load i32, ptr %1285, align 8, !tbaa !128
  %1287 = zext i32 %1286 to i64
  %1288 = getelementptr inbounds [16 x ptr], ptr %66, i64 0, i64 %1287
  %1289 = load ptr, ptr %1288, align 8, !tbaa !2
  store ptr %1289, ptr %1178, align 8, !tbaa !127
  store ptr %1178, ptr %1288, align 8, !tbaa !2
  %1290 = icmp eq i32 %1240, 0
  %1291 = zext i1 %1290 to i64
  br label %1292

1292:                                             ; preds = %1284, %1243
  %1293 = phi i64 [ 0, %1243 ], [ %1291, %1284 ]
  %1294 = add i64 %1293, %1131
  %1295 = icmp ne i32 %1132, 0
  %1296 = select i1 %1121, i1 true, i1 %1295
  br i1 %1296, label %1314, label %1297

1297:                                             ; preds = %1292
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  %1298 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %10) #13
  %1299 = load i64, ptr %10, align 8, !tbaa !100
  %1300 = mul i64 %1299, 1000000000
  %1301 = load i64, ptr %71, align 8, !tbaa !102
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #8
  %1302 = sub i64 %1301, %1110
  %1303 = add i64 %1302, %1300
  %1304 = icmp ugt i64 %1303, 10000
  br i1 %1304, label %1305, label %1314

1305:                                             ; preds = %1297
  %1306 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1307 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1308 = icmp eq i32 %1307, 0
  br i1 %1308, label %1314, label %1309

1309:                                             ; preds = %1305
  %1310 = load i32, ptr %65, align 4, !tbaa !12
  %1311 = call i32 @llvm.umin.i32(i32 %1307, i32 64)
  %1312 = zext nneg i32 %1311 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 %1312, ptr %9, align 8, !tbaa !37
  %1313 = call i64 @write(i32 noundef %1310, ptr noundef nonnull %9, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %1314

1314:                                             ; preds = %1309, %1305, %1297, %1292
  %1315 = phi i32 [ %1132, %1292 ], [ 0, %1297 ], [ 1, %1305 ], [ 1, %1309 ]
  %1316 = icmp eq i64 %1214, %1124
  br i1 %1316, label %1317, label %1129

1317:                                             ; preds = %1314, %1123
  %1318 = phi i64 [ %1125, %1123 ], [ %1124, %1314 ]
  %1319 = phi i32 [ %1126, %1123 ], [ %1315, %1314 ]
  %1320 = phi i64 [ %1127, %1123 ], [ %1294, %1314 ]
  %1321 = load volatile i64, ptr %977, align 8, !tbaa !116
  %1322 = load i64, ptr %979, align 8, !tbaa !76
  %1323 = icmp ult i64 %1321, %1322
  br i1 %1323, label %1324, label %1337

1324:                                             ; preds = %1317
  %1325 = load i64, ptr %1122, align 8, !tbaa !99
  %1326 = atomicrmw volatile add ptr %977, i64 %1325 seq_cst, align 8
  %1327 = load i64, ptr %979, align 8, !tbaa !76
  %1328 = icmp ult i64 %1326, %1327
  br i1 %1328, label %1329, label %1337

1329:                                             ; preds = %1324
  %1330 = load i64, ptr %1122, align 8, !tbaa !99
  %1331 = add i64 %1330, %1326
  %1332 = icmp ult i64 %1331, %1327
  %1333 = call i64 @llvm.umin.i64(i64 %1331, i64 %1327)
  br i1 %1332, label %1336, label %1334

1334:                                             ; preds = %1329
  %1335 = atomicrmw volatile sub ptr %55, i32 1 seq_cst, align 4
  br label %1336

1336:                                             ; preds = %1334, %1329
  br label %1123, !llvm.loop !147

1337:                                             ; preds = %1324, %1317, %1167, %1167, %1155, %1146, %1141, %1138, %1135, %1129
  %1338 = phi i64 [ %1130, %1129 ], [ %1130, %1135 ], [ %1130, %1138 ], [ %1130, %1141 ], [ %1130, %1146 ], [ %1130, %1155 ], [ %1130, %1167 ], [ %1130, %1167 ], [ %1326, %1324 ], [ %1318, %1317 ]
  %1339 = phi i64 [ %1131, %1129 ], [ %1131, %1135 ], [ %1131, %1138 ], [ %1131, %1141 ], [ %1131, %1146 ], [ %1131, %1155 ], [ %1131, %1167 ], [ %1131, %1167 ], [ %1320, %1317 ], [ %1320, %1324 ]
  %1340 = icmp ult i64 %1338, %1124
  br i1 %1340, label %1341, label %1379

1341:                                             ; preds = %1337
  %1342 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1343 = icmp eq i32 %1342, 0
  br i1 %1343, label %1355, label %1344

1344:                                             ; preds = %1341, %1352
  %1345 = phi i32 [ %1346, %1352 ], [ 0, %1341 ]
  %1346 = add i32 %1345, 1
  %1347 = and i32 %1346, 63
  %1348 = icmp eq i32 %1347, 0
  br i1 %1348, label %1349, label %1351

1349:                                             ; preds = %1344
  %1350 = call i32 @sched_yield() #13
  br label %1352

1351:                                             ; preds = %1344
  call void @llvm.x86.sse2.pause()
  br label %1352

1352:                                             ; preds = %1351, %1349
  %1353 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1354 = icmp eq i32 %1353, 0
  br i1 %1354, label %1355, label %1344, !llvm.loop !65

1355:                                             ; preds = %1352, %1341
  %1356 = load i32, ptr %72, align 4, !tbaa !16
  %1357 = getelementptr inbounds i8, ptr %976, i64 272
  %1358 = zext i32 %1356 to i64
  %1359 = getelementptr inbounds [64 x %struct.claim], ptr %1357, i64 0, i64 %1358
  %1360 = load i64, ptr %1359, align 8, !tbaa !148
  %1361 = getelementptr inbounds i8, ptr %1359, i64 8
  %1362 = load i64, ptr %1361, align 8, !tbaa !119
  %1363 = icmp ult i64 %1360, %1362
  br i1 %1363, label %1364, label %1374

1364:                                             ; preds = %1355, %1364
  %1365 = phi i32 [ %1367, %1364 ], [ %1356, %1355 ]
  %1366 = add i32 %1365, 1
  %1367 = and i32 %1366, 63
  %1368 = zext nneg i32 %1367 to i64
  %1369 = getelementptr inbounds [64 x %struct.claim], ptr %1357, i64 0, i64 %1368
  %1370 = load i64, ptr %1369, align 8, !tbaa !148
  %1371 = getelementptr inbounds i8, ptr %1369, i64 8
  %1372 = load i64, ptr %1371, align 8, !tbaa !119
  %1373 = icmp ult i64 %1370, %1372
  br i1 %1373, label %1364, label %1374, !llvm.loop !149

1374:                                             ; preds = %1364, %1355
  %1375 = phi ptr [ %1359, %1355 ], [ %1369, %1364 ]
  store i64 %1338, ptr %1375, align 8, !tbaa !37
  %1376 = getelementptr inbounds i8, ptr %1375, i64 8
  store i64 %1124, ptr %1376, align 8, !tbaa !37
  %1377 = load i32, ptr %1026, align 4, !tbaa !75
  %1378 = add i32 %1377, 1
  store i32 %1378, ptr %1026, align 4, !tbaa !75
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1379

1379:                                             ; preds = %1374, %1337
  call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %976, i64 noundef %1339) #14
  br label %1382

1380:                                             ; preds = %1073, %947
  %1381 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #14
  br label %1382

1382:                                             ; preds = %1380, %1379, %944
  %1383 = phi i32 [ 1, %944 ], [ 1, %1379 ], [ %1381, %1380 ]
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  %1384 = sub nsw i32 0, %1383
  %1385 = icmp eq i32 %940, %1384
  br i1 %1385, label %1392, label %1386

1386:                                             ; preds = %1382
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  %1387 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %8) #13
  %1388 = load i64, ptr %8, align 8, !tbaa !100
  %1389 = mul i64 %1388, 1000000000
  %1390 = load i64, ptr %74, align 8, !tbaa !102
  %1391 = add i64 %1389, %1390
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #8
  store atomic volatile i64 %1391, ptr %73 seq_cst, align 8
  br label %1472

1392:                                             ; preds = %89, %1382
  %1393 = load atomic volatile i32, ptr %75 seq_cst, align 4
  %1394 = icmp eq i32 %1393, 0
  br i1 %1394, label %1395, label %1398

1395:                                             ; preds = %1392
  %1396 = atomicrmw volatile xchg ptr %75, i32 1 seq_cst, align 4
  %1397 = icmp eq i32 %1396, 0
  br label %1398

1398:                                             ; preds = %1395, %1392
  %1399 = phi i1 [ false, %1392 ], [ %1397, %1395 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %1400 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #13
  %1401 = load i64, ptr %5, align 8, !tbaa !100
  %1402 = mul i64 %1401, 1000000000
  %1403 = load i64, ptr %76, align 8, !tbaa !102
  %1404 = add i64 %1402, %1403
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  br i1 %1399, label %1405, label %1417

1405:                                             ; preds = %1398
  %1406 = load volatile i32, ptr %29, align 4, !tbaa !124
  %1407 = icmp eq i32 %1406, 0
  br i1 %1407, label %1408, label %1417

1408:                                             ; preds = %1405
  %1409 = load volatile i64, ptr %73, align 8, !tbaa !150
  %1410 = sub i64 %1404, %1409
  %1411 = icmp ult i64 %1410, 50000
  br i1 %1411, label %1413, label %1417

1412:                                             ; preds = %1413
  store atomic volatile i32 0, ptr %75 seq_cst, align 4
  br label %1472

1413:                                             ; preds = %1408, %1413
  %1414 = phi i32 [ %1415, %1413 ], [ 0, %1408 ]
  call void @llvm.x86.sse2.pause()
  %1415 = add nuw nsw i32 %1414, 1
  %1416 = icmp eq i32 %1415, 16
  br i1 %1416, label %1412, label %1413, !llvm.loop !151

1417:                                             ; preds = %1408, %1405, %1398
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #8
  %1418 = load i32, ptr %65, align 4, !tbaa !12
  store i32 %1418, ptr %6, align 16, !tbaa !152
  store i16 1, ptr %77, align 4, !tbaa !155
  store i16 0, ptr %78, align 2, !tbaa !156
  %1419 = load i32, ptr %80, align 8, !tbaa !11
  store i32 %1419, ptr %79, align 8, !tbaa !152
  store i16 1, ptr %81, align 4, !tbaa !155
  store i16 0, ptr %82, align 2, !tbaa !156
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #8
  store i64 0, ptr %7, align 8, !tbaa !100
  %1420 = load volatile i32, ptr %29, align 4, !tbaa !124
  %1421 = icmp eq i32 %1420, 0
  br i1 %1421, label %1422, label %1444

1422:                                             ; preds = %1417
  %1423 = load volatile i64, ptr %73, align 8, !tbaa !150
  %1424 = sub i64 %1404, %1423
  br i1 %1399, label %1433, label %1425

1425:                                             ; preds = %1422
  %1426 = load volatile i32, ptr %84, align 8, !tbaa !157
  %1427 = icmp eq i32 %1426, 0
  br i1 %1427, label %1428, label %1444

1428:                                             ; preds = %1425
  %1429 = load volatile i32, ptr %55, align 4, !tbaa !158
  %1430 = freeze i32 %1429
  %1431 = icmp eq i32 %1430, 0
  %1432 = select i1 %1431, i64 100000000, i64 1000000
  br label %1444

1433:                                             ; preds = %1422
  %1434 = icmp ult i64 %1424, 1000000
  br i1 %1434, label %1444, label %1435

1435:                                             ; preds = %1433
  %1436 = icmp ult i64 %1424, 20000000
  br i1 %1436, label %1444, label %1437

1437:                                             ; preds = %1435
  %1438 = load volatile i32, ptr %60, align 8, !tbaa !113
  %1439 = icmp eq i32 %1438, 0
  br i1 %1439, label %1440, label %1444

1440:                                             ; preds = %1437
  %1441 = load volatile i32, ptr %40, align 8, !tbaa !66
  %1442 = icmp eq i32 %1441, 0
  %1443 = select i1 %1442, i64 5000000, i64 1000000
  br label %1444

1444:                                             ; preds = %1440, %1437, %1435, %1433, %1428, %1425, %1417
  %1445 = phi i64 [ 5000000, %1417 ], [ 50000, %1433 ], [ 1000000, %1437 ], [ 1000000, %1435 ], [ %1443, %1440 ], [ 1000000, %1425 ], [ %1432, %1428 ]
  store i64 %1445, ptr %83, align 8, !tbaa !102
  %1446 = atomicrmw volatile add ptr %63, i32 1 seq_cst, align 8
  %1447 = load atomic volatile i64, ptr %27 seq_cst, align 8
  %1448 = icmp eq i64 %1447, %86
  br i1 %1448, label %1449, label %1455

1449:                                             ; preds = %1444
  %1450 = load volatile i32, ptr %23, align 8, !tbaa !38
  %1451 = icmp eq i32 %1450, 0
  br i1 %1451, label %1452, label %1455

1452:                                             ; preds = %1449
  %1453 = select i1 %1399, i64 2, i64 1
  %1454 = call i32 @ppoll(ptr noundef nonnull %6, i64 noundef %1453, ptr noundef nonnull %7, ptr noundef null) #13
  br label %1455

1455:                                             ; preds = %1452, %1449, %1444
  %1456 = atomicrmw volatile sub ptr %63, i32 1 seq_cst, align 8
  %1457 = load i16, ptr %78, align 2, !tbaa !156
  %1458 = icmp eq i16 %1457, 0
  br i1 %1458, label %1462, label %1459

1459:                                             ; preds = %1455
  %1460 = load i32, ptr %65, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #8
  %1461 = call i64 @read(i32 noundef %1460, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #8
  br label %1462

1462:                                             ; preds = %1459, %1455
  %1463 = load i16, ptr %82, align 2
  %1464 = icmp ne i16 %1463, 0
  %1465 = select i1 %1399, i1 %1464, i1 false
  br i1 %1465, label %1466, label %1469

1466:                                             ; preds = %1462
  %1467 = load i32, ptr %80, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #8
  %1468 = call i64 @read(i32 noundef %1467, ptr noundef nonnull %3, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #8
  br label %1469

1469:                                             ; preds = %1466, %1462
  br i1 %1399, label %1470, label %1471

1470:                                             ; preds = %1469
  store atomic volatile i32 0, ptr %75 seq_cst, align 4
  br label %1471

1471:                                             ; preds = %1470, %1469
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #8
  br label %1472

1472:                                             ; preds = %1471, %1412, %1386
  %1473 = load volatile i32, ptr %23, align 8, !tbaa !38
  %1474 = icmp eq i32 %1473, 0
  br i1 %1474, label %85, label %1475, !llvm.loop !159

1475:                                             ; preds = %1472, %2
  ret void
}

; Function Attrs: nounwind
define internal void @ticker_run(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca %struct.timespec_, align 8
  %5 = alloca %struct.pollfd_, align 4
  %6 = alloca %struct.timespec_, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load volatile i32, ptr %7, align 8, !tbaa !38
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %101

10:                                               ; preds = %1
  %11 = getelementptr inbounds i8, ptr %0, i64 36
  %12 = getelementptr inbounds i8, ptr %0, i64 581848
  %13 = getelementptr inbounds i8, ptr %4, i64 8
  %14 = getelementptr inbounds i8, ptr %0, i64 80
  %15 = getelementptr inbounds i8, ptr %6, i64 8
  %16 = getelementptr inbounds i8, ptr %0, i64 112
  %17 = getelementptr inbounds i8, ptr %0, i64 28
  %18 = getelementptr inbounds i8, ptr %0, i64 20
  %19 = getelementptr inbounds i8, ptr %0, i64 88
  %20 = getelementptr inbounds i8, ptr %0, i64 16
  %21 = getelementptr inbounds i8, ptr %0, i64 44
  %22 = getelementptr inbounds i8, ptr %0, i64 48
  %23 = getelementptr inbounds i8, ptr %5, i64 4
  %24 = getelementptr inbounds i8, ptr %5, i64 6
  %25 = getelementptr inbounds i8, ptr %0, i64 24
  br label %26

26:                                               ; preds = %10, %98
  %27 = load i32, ptr %11, align 4, !tbaa !6
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %43, label %31

29:                                               ; preds = %31
  %30 = icmp eq i32 %38, 0
  br i1 %30, label %43, label %61

31:                                               ; preds = %26, %31
  %32 = phi i64 [ %39, %31 ], [ 0, %26 ]
  %33 = phi i32 [ %38, %31 ], [ 0, %26 ]
  %34 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %32
  %35 = load ptr, ptr %34, align 8, !tbaa !2
  %36 = getelementptr inbounds i8, ptr %35, i64 6912
  %37 = load atomic volatile i32, ptr %36 seq_cst, align 8
  %38 = add i32 %37, %33
  %39 = add nuw nsw i64 %32, 1
  %40 = load i32, ptr %11, align 4, !tbaa !6
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %31, label %29, !llvm.loop !160

43:                                               ; preds = %26, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %44 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #13
  %45 = load i64, ptr %4, align 8, !tbaa !100
  %46 = mul i64 %45, 1000000000
  %47 = load i64, ptr %13, align 8, !tbaa !102
  %48 = add i64 %46, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #8
  %49 = load volatile i64, ptr %14, align 8, !tbaa !150
  %50 = sub i64 %48, %49
  %51 = icmp ugt i64 %50, 20000000
  br i1 %51, label %52, label %61

52:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #8
  %53 = load i32, ptr %22, align 8, !tbaa !13
  store i32 %53, ptr %5, align 4, !tbaa !152
  store i16 1, ptr %23, align 4, !tbaa !155
  store i16 0, ptr %24, align 2, !tbaa !156
  store atomic volatile i32 1, ptr %25 seq_cst, align 8
  %54 = load volatile i32, ptr %7, align 8, !tbaa !38
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %52
  %57 = call i32 @poll(ptr noundef nonnull %5, i64 noundef 1, i32 noundef 100) #13
  br label %58

58:                                               ; preds = %56, %52
  store atomic volatile i32 0, ptr %25 seq_cst, align 8
  %59 = load i32, ptr %22, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #8
  %60 = call i64 @read(i32 noundef %59, ptr noundef nonnull %3, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #8
  br label %98

61:                                               ; preds = %43, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #8
  store i64 0, ptr %6, align 8, !tbaa !100
  %62 = load volatile i32, ptr %16, align 8, !tbaa !157
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %69

64:                                               ; preds = %61
  %65 = load volatile i32, ptr %17, align 4, !tbaa !158
  %66 = freeze i32 %65
  %67 = icmp eq i32 %66, 0
  %68 = select i1 %67, i64 1000000, i64 250000
  br label %69

69:                                               ; preds = %64, %61
  %70 = phi i64 [ 250000, %61 ], [ %68, %64 ]
  store i64 %70, ptr %15, align 8, !tbaa !102
  %71 = call i32 @nanosleep(ptr noundef nonnull %6, ptr noundef null) #13
  %72 = load i32, ptr %11, align 4, !tbaa !6
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %69
  %75 = zext i32 %72 to i64
  br label %79

76:                                               ; preds = %87, %69
  %77 = load volatile i32, ptr %18, align 4, !tbaa !161
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %90, label %97

79:                                               ; preds = %74, %87
  %80 = phi i64 [ 0, %74 ], [ %88, %87 ]
  %81 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = getelementptr inbounds i8, ptr %82, i64 6912
  %84 = load volatile i32, ptr %83, align 8, !tbaa !162
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %79
  store volatile i32 1, ptr %82, align 8, !tbaa !35
  br label %87

87:                                               ; preds = %79, %86
  %88 = add nuw nsw i64 %80, 1
  %89 = icmp eq i64 %88, %75
  br i1 %89, label %76, label %79, !llvm.loop !163

90:                                               ; preds = %76
  %91 = atomicrmw volatile add ptr %19, i64 1 seq_cst, align 8
  %92 = load atomic volatile i32, ptr %20 seq_cst, align 8
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %90
  %95 = load i32, ptr %21, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !37
  %96 = call i64 @write(i32 noundef %95, ptr noundef nonnull %2, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  br label %97

97:                                               ; preds = %94, %90, %76
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #8
  br label %98

98:                                               ; preds = %97, %58
  %99 = load volatile i32, ptr %7, align 8, !tbaa !38
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %26, label %101

101:                                              ; preds = %98, %1
  ret void
}

; Function Attrs: nounwind
define internal noundef i32 @pause_workers(ptr noundef %0, i32 noundef %1) #1 {
  %3 = alloca %struct.timespec_, align 8
  %4 = alloca %struct.timespec_, align 8
  %5 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %6 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #13
  %7 = load i64, ptr %4, align 8, !tbaa !100
  %8 = mul i64 %7, 1000000000
  %9 = getelementptr inbounds i8, ptr %4, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !102
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #8
  %11 = zext i32 %1 to i64
  %12 = mul nuw nsw i64 %11, 1000000
  %13 = add i64 %10, %12
  %14 = add i64 %13, %8
  %15 = getelementptr inbounds i8, ptr %0, i64 12
  %16 = atomicrmw volatile add ptr %15, i32 1 seq_cst, align 4
  %17 = getelementptr inbounds i8, ptr %0, i64 36
  %18 = getelementptr inbounds i8, ptr %0, i64 581848
  %19 = getelementptr inbounds i8, ptr %3, i64 8
  %20 = load i32, ptr %17, align 4, !tbaa !6
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %60, label %22

22:                                               ; preds = %2, %56
  %23 = phi i32 [ %57, %56 ], [ 0, %2 ]
  br label %26

24:                                               ; preds = %36
  %25 = icmp eq i32 %37, 0
  br i1 %25, label %60, label %42

26:                                               ; preds = %22, %36
  %27 = phi i64 [ %38, %36 ], [ 0, %22 ]
  %28 = phi i32 [ %37, %36 ], [ 0, %22 ]
  %29 = getelementptr inbounds [64 x ptr], ptr %18, i64 0, i64 %27
  %30 = load ptr, ptr %29, align 8, !tbaa !2
  %31 = getelementptr inbounds i8, ptr %30, i64 6912
  %32 = load atomic volatile i32, ptr %31 seq_cst, align 8
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %36, label %34

34:                                               ; preds = %26
  %35 = load ptr, ptr %29, align 8, !tbaa !2
  store volatile i32 1, ptr %35, align 8, !tbaa !35
  br label %36

36:                                               ; preds = %26, %34
  %37 = phi i32 [ 1, %34 ], [ %28, %26 ]
  %38 = add nuw nsw i64 %27, 1
  %39 = load i32, ptr %17, align 4, !tbaa !6
  %40 = zext i32 %39 to i64
  %41 = icmp ult i64 %38, %40
  br i1 %41, label %26, label %24, !llvm.loop !164

42:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #13
  %44 = load i64, ptr %3, align 8, !tbaa !100
  %45 = mul i64 %44, 1000000000
  %46 = load i64, ptr %19, align 8, !tbaa !102
  %47 = add i64 %45, %46
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #8
  %48 = icmp ugt i64 %47, %14
  br i1 %48, label %49, label %51

49:                                               ; preds = %42
  %50 = atomicrmw volatile sub ptr %15, i32 1 seq_cst, align 4
  br label %60

51:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, ptr noundef nonnull align 8 dereferenceable(16) @__const.pause_workers.moment, i64 16, i1 false)
  %52 = icmp ugt i32 %23, 20
  br i1 %52, label %53, label %55

53:                                               ; preds = %51
  %54 = call i32 @nanosleep(ptr noundef nonnull %5, ptr noundef null) #13
  br label %56

55:                                               ; preds = %51
  call void @llvm.x86.sse2.pause()
  br label %56

56:                                               ; preds = %55, %53
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  %57 = add i32 %23, 1
  %58 = load i32, ptr %17, align 4, !tbaa !6
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %22, !llvm.loop !165

60:                                               ; preds = %24, %56, %2, %49
  %61 = phi i32 [ -1, %49 ], [ 0, %2 ], [ 0, %56 ], [ 0, %24 ]
  ret i32 %61
}

; Function Attrs: nounwind
define internal void @resume_workers(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 36
  %4 = load i32, ptr %3, align 4, !tbaa !6
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %0, i64 581848
  %8 = zext i32 %4 to i64
  br label %25

9:                                                ; preds = %37, %1
  %10 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %23, label %12

12:                                               ; preds = %9, %20
  %13 = phi i32 [ %14, %20 ], [ 0, %9 ]
  %14 = add i32 %13, 1
  %15 = and i32 %14, 63
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %12
  %18 = tail call i32 @sched_yield() #13
  br label %20

19:                                               ; preds = %12
  tail call void @llvm.x86.sse2.pause()
  br label %20

20:                                               ; preds = %19, %17
  %21 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !65

23:                                               ; preds = %20, %9
  %24 = getelementptr inbounds i8, ptr %0, i64 399520
  br label %55

25:                                               ; preds = %6, %37
  %26 = phi i64 [ 0, %6 ], [ %38, %37 ]
  %27 = getelementptr inbounds [64 x ptr], ptr %7, i64 0, i64 %26
  %28 = load ptr, ptr %27, align 8, !tbaa !2
  %29 = getelementptr inbounds i8, ptr %28, i64 256
  %30 = getelementptr inbounds i8, ptr %28, i64 1280
  br label %31

31:                                               ; preds = %31, %25
  %32 = phi i64 [ 0, %25 ], [ %35, %31 ]
  %33 = getelementptr inbounds [32 x %struct.cache_slot], ptr %29, i64 0, i64 %32, i32 1
  store i64 0, ptr %33, align 8, !tbaa !166
  %34 = getelementptr inbounds [32 x %struct.cache_slot], ptr %30, i64 0, i64 %32, i32 1
  store i64 0, ptr %34, align 8, !tbaa !166
  %35 = add nuw nsw i64 %32, 1
  %36 = icmp eq i64 %35, 32
  br i1 %36, label %37, label %31, !llvm.loop !168

37:                                               ; preds = %31
  %38 = add nuw nsw i64 %26, 1
  %39 = icmp eq i64 %38, %8
  br i1 %39, label %9, label %25, !llvm.loop !169

40:                                               ; preds = %68
  store atomic volatile i32 0, ptr %0 release, align 4
  %41 = getelementptr inbounds i8, ptr %0, i64 12
  %42 = atomicrmw volatile sub ptr %41, i32 1 seq_cst, align 4
  %43 = getelementptr inbounds i8, ptr %0, i64 88
  %44 = atomicrmw volatile add ptr %43, i64 1 seq_cst, align 8
  %45 = getelementptr inbounds i8, ptr %0, i64 16
  %46 = load atomic volatile i32, ptr %45 seq_cst, align 8
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %54, label %48

48:                                               ; preds = %40
  %49 = getelementptr inbounds i8, ptr %0, i64 44
  %50 = load i32, ptr %49, align 4, !tbaa !12
  %51 = tail call i32 @llvm.umin.i32(i32 %46, i32 64)
  %52 = zext nneg i32 %51 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 %52, ptr %2, align 8, !tbaa !37
  %53 = call i64 @write(i32 noundef %50, ptr noundef nonnull %2, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  br label %54

54:                                               ; preds = %40, %48
  ret void

55:                                               ; preds = %23, %68
  %56 = phi i64 [ 0, %23 ], [ %69, %68 ]
  %57 = getelementptr inbounds [1024 x ptr], ptr %24, i64 0, i64 %56
  %58 = load ptr, ptr %57, align 8, !tbaa !2
  %59 = icmp eq ptr %58, null
  br i1 %59, label %68, label %60

60:                                               ; preds = %55
  %61 = getelementptr inbounds i8, ptr %58, i64 24
  %62 = load ptr, ptr %61, align 8, !tbaa !170
  %63 = icmp eq ptr %62, null
  br i1 %63, label %68, label %64

64:                                               ; preds = %60, %64
  %65 = phi ptr [ %66, %64 ], [ %62, %60 ]
  %66 = load ptr, ptr %65, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %65) #13
  store ptr %66, ptr %61, align 8, !tbaa !170
  %67 = icmp eq ptr %66, null
  br i1 %67, label %68, label %64, !llvm.loop !171

68:                                               ; preds = %64, %60, %55
  %69 = add nuw nsw i64 %56, 1
  %70 = icmp eq i64 %69, 1024
  br i1 %70, label %40, label %55, !llvm.loop !172
}

; Function Attrs: nounwind
define internal void @kick(ptr nocapture noundef readonly %0) #1 {
  %2 = alloca i64, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 40
  %4 = load i32, ptr %3, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !37
  %5 = call i64 @write(i32 noundef %4, ptr noundef nonnull %2, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  ret void
}

; Function Attrs: nounwind
define internal i32 @create_vm(ptr noundef %0, i32 noundef %1, i32 noundef %2) #1 {
  %4 = icmp ugt i32 %1, 15
  br i1 %4, label %38, label %5

5:                                                ; preds = %3
  %6 = tail call ptr @calloc(i64 noundef 1, i64 noundef 48) #13
  %7 = icmp eq ptr %6, null
  br i1 %7, label %38, label %8

8:                                                ; preds = %5
  %9 = getelementptr inbounds i8, ptr %6, i64 4
  store i32 %1, ptr %9, align 4, !tbaa !173
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 %2, ptr %10, align 8, !tbaa !174
  %11 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %8, %21
  %14 = phi i32 [ %15, %21 ], [ 0, %8 ]
  %15 = add i32 %14, 1
  %16 = and i32 %15, 63
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %20

18:                                               ; preds = %13
  %19 = tail call i32 @sched_yield() #13
  br label %21

20:                                               ; preds = %13
  tail call void @llvm.x86.sse2.pause()
  br label %21

21:                                               ; preds = %20, %18
  %22 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13, !llvm.loop !65

24:                                               ; preds = %21, %8
  %25 = getelementptr inbounds i8, ptr %0, i64 399520
  br label %26

26:                                               ; preds = %24, %34
  %27 = phi i64 [ 0, %24 ], [ %35, %34 ]
  %28 = getelementptr inbounds [1024 x ptr], ptr %25, i64 0, i64 %27
  %29 = load ptr, ptr %28, align 8, !tbaa !2
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %34

31:                                               ; preds = %26
  %32 = getelementptr inbounds [1024 x ptr], ptr %25, i64 0, i64 %27
  %33 = trunc nuw nsw i64 %27 to i32
  store i32 %33, ptr %6, align 8, !tbaa !175
  store ptr %6, ptr %32, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %38

34:                                               ; preds = %26
  %35 = add nuw nsw i64 %27, 1
  %36 = icmp eq i64 %35, 1024
  br i1 %36, label %37, label %26, !llvm.loop !176

37:                                               ; preds = %34
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @free(ptr noundef nonnull %6) #13
  br label %38

38:                                               ; preds = %31, %37, %5, %3
  %39 = phi i32 [ -1, %3 ], [ -1, %37 ], [ %33, %31 ], [ -1, %5 ]
  ret i32 %39
}

; Function Attrs: nounwind
define internal void @destroy_vm(ptr noundef %0, i32 noundef %1) #1 {
  %3 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %16, label %5

5:                                                ; preds = %2, %13
  %6 = phi i32 [ %7, %13 ], [ 0, %2 ]
  %7 = add i32 %6, 1
  %8 = and i32 %7, 63
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %12

10:                                               ; preds = %5
  %11 = tail call i32 @sched_yield() #13
  br label %13

12:                                               ; preds = %5
  tail call void @llvm.x86.sse2.pause()
  br label %13

13:                                               ; preds = %12, %10
  %14 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %5, !llvm.loop !65

16:                                               ; preds = %13, %2
  %17 = icmp ult i32 %1, 1024
  br i1 %17, label %18, label %25

18:                                               ; preds = %16
  %19 = getelementptr inbounds i8, ptr %0, i64 399520
  %20 = zext nneg i32 %1 to i64
  %21 = getelementptr inbounds [1024 x ptr], ptr %19, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8, !tbaa !2
  %23 = icmp eq ptr %22, null
  br i1 %23, label %25, label %24

24:                                               ; preds = %18
  store ptr null, ptr %21, align 8, !tbaa !2
  br label %25

25:                                               ; preds = %16, %24, %18
  %26 = phi i1 [ false, %24 ], [ true, %18 ], [ true, %16 ]
  %27 = phi ptr [ %22, %24 ], [ null, %18 ], [ null, %16 ]
  %28 = getelementptr inbounds i8, ptr %0, i64 407712
  br label %30

29:                                               ; preds = %45
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %26, label %83, label %48

30:                                               ; preds = %25, %45
  %31 = phi i64 [ 0, %25 ], [ %46, %45 ]
  %32 = getelementptr inbounds [256 x %struct.request], ptr %28, i64 0, i64 %31
  %33 = getelementptr inbounds i8, ptr %32, i64 32
  %34 = load i32, ptr %33, align 8, !tbaa !177
  switch i32 %34, label %45 [
    i32 1, label %35
    i32 2, label %40
  ]

35:                                               ; preds = %30
  %36 = getelementptr inbounds i8, ptr %32, i64 8
  %37 = load i32, ptr %36, align 8, !tbaa !180
  %38 = icmp eq i32 %37, %1
  br i1 %38, label %39, label %45

39:                                               ; preds = %35
  store i32 0, ptr %33, align 8, !tbaa !177
  br label %45

40:                                               ; preds = %30
  %41 = getelementptr inbounds i8, ptr %32, i64 8
  %42 = load i32, ptr %41, align 8, !tbaa !180
  %43 = icmp eq i32 %42, %1
  br i1 %43, label %44, label %45

44:                                               ; preds = %40
  store i32 -1, ptr %41, align 8, !tbaa !180
  br label %45

45:                                               ; preds = %30, %35, %39, %44, %40
  %46 = add nuw nsw i64 %31, 1
  %47 = icmp eq i64 %46, 256
  br i1 %47, label %29, label %30, !llvm.loop !181

48:                                               ; preds = %29
  %49 = getelementptr inbounds i8, ptr %27, i64 24
  %50 = load ptr, ptr %49, align 8, !tbaa !170
  %51 = icmp eq ptr %50, null
  br i1 %51, label %56, label %52

52:                                               ; preds = %48, %52
  %53 = phi ptr [ %54, %52 ], [ %50, %48 ]
  %54 = load ptr, ptr %53, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %53) #13
  store ptr %54, ptr %49, align 8, !tbaa !170
  %55 = icmp eq ptr %54, null
  br i1 %55, label %56, label %52, !llvm.loop !171

56:                                               ; preds = %52, %48
  %57 = getelementptr inbounds i8, ptr %27, i64 16
  %58 = load volatile ptr, ptr %57, align 8, !tbaa !182
  tail call void @free(ptr noundef %58) #13
  %59 = getelementptr inbounds i8, ptr %27, i64 32
  %60 = load volatile ptr, ptr %59, align 8, !tbaa !183
  %61 = icmp eq ptr %60, null
  br i1 %61, label %62, label %66

62:                                               ; preds = %66, %56
  %63 = getelementptr inbounds i8, ptr %27, i64 40
  %64 = load ptr, ptr %63, align 8, !tbaa !184
  %65 = icmp eq ptr %64, null
  br i1 %65, label %82, label %72

66:                                               ; preds = %56, %66
  %67 = load volatile ptr, ptr %59, align 8, !tbaa !183
  %68 = load ptr, ptr %67, align 8, !tbaa !2
  %69 = load volatile ptr, ptr %59, align 8, !tbaa !183
  tail call void @free(ptr noundef %69) #13
  store volatile ptr %68, ptr %59, align 8, !tbaa !183
  %70 = load volatile ptr, ptr %59, align 8, !tbaa !183
  %71 = icmp eq ptr %70, null
  br i1 %71, label %62, label %66, !llvm.loop !185

72:                                               ; preds = %62, %72
  %73 = phi ptr [ %74, %72 ], [ %64, %62 ]
  %74 = load ptr, ptr %73, align 8, !tbaa !186
  %75 = getelementptr inbounds i8, ptr %73, i64 56
  %76 = load ptr, ptr %75, align 8, !tbaa !188
  tail call void @free(ptr noundef %76) #13
  %77 = getelementptr inbounds i8, ptr %73, i64 64
  %78 = load ptr, ptr %77, align 8, !tbaa !189
  tail call void @free(ptr noundef %78) #13
  %79 = getelementptr inbounds i8, ptr %73, i64 72
  %80 = load ptr, ptr %79, align 8, !tbaa !190
  tail call void @free(ptr noundef %80) #13
  tail call void @free(ptr noundef nonnull %73) #13
  store ptr %74, ptr %63, align 8, !tbaa !184
  %81 = icmp eq ptr %74, null
  br i1 %81, label %82, label %72, !llvm.loop !191

82:                                               ; preds = %72, %62
  tail call void @free(ptr noundef nonnull %27) #13
  br label %83

83:                                               ; preds = %29, %82
  ret void
}

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @set_ranges(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3) #1 {
  %5 = zext i32 %3 to i64
  %6 = shl nuw nsw i64 %5, 5
  %7 = or disjoint i64 %6, 16
  %8 = tail call ptr @calloc(i64 noundef 1, i64 noundef %7) #13
  %9 = icmp eq ptr %8, null
  br i1 %9, label %45, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %8, i64 8
  store i64 %5, ptr %11, align 8, !tbaa !37
  %12 = getelementptr inbounds i8, ptr %8, i64 16
  %13 = tail call ptr @memcpy(ptr noundef nonnull %12, ptr noundef %2, i64 noundef %6) #13
  %14 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %10, %24
  %17 = phi i32 [ %18, %24 ], [ 0, %10 ]
  %18 = add i32 %17, 1
  %19 = and i32 %18, 63
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %23

21:                                               ; preds = %16
  %22 = tail call i32 @sched_yield() #13
  br label %24

23:                                               ; preds = %16
  tail call void @llvm.x86.sse2.pause()
  br label %24

24:                                               ; preds = %23, %21
  %25 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %16, !llvm.loop !65

27:                                               ; preds = %24, %10
  %28 = icmp ult i32 %1, 1024
  br i1 %28, label %29, label %44

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %0, i64 399520
  %31 = zext nneg i32 %1 to i64
  %32 = getelementptr inbounds [1024 x ptr], ptr %30, i64 0, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !2
  %34 = icmp eq ptr %33, null
  br i1 %34, label %44, label %35

35:                                               ; preds = %29
  %36 = getelementptr inbounds i8, ptr %33, i64 16
  %37 = load volatile ptr, ptr %36, align 8, !tbaa !182
  %38 = ptrtoint ptr %8 to i64
  store atomic volatile i64 %38, ptr %36 seq_cst, align 8
  %39 = icmp eq ptr %37, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %33, i64 24
  %42 = load ptr, ptr %41, align 8, !tbaa !170
  store ptr %42, ptr %37, align 8, !tbaa !2
  store ptr %37, ptr %41, align 8, !tbaa !170
  br label %43

43:                                               ; preds = %35, %40
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %45

44:                                               ; preds = %27, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @free(ptr noundef nonnull %8) #13
  br label %45

45:                                               ; preds = %44, %43, %4
  %46 = phi i32 [ -1, %4 ], [ -1, %44 ], [ 0, %43 ]
  ret i32 %46
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define internal i32 @vm_faulted(ptr nocapture noundef readonly %0, i32 noundef %1) #2 {
  %3 = icmp ult i32 %1, 1024
  br i1 %3, label %4, label %13

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 399520
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [1024 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %13, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %8, i64 12
  %12 = load atomic volatile i32, ptr %11 seq_cst, align 4
  br label %13

13:                                               ; preds = %2, %4, %10
  %14 = phi i32 [ %12, %10 ], [ 0, %4 ], [ 0, %2 ]
  ret i32 %14
}

; Function Attrs: nounwind
define internal i32 @create_queue(ptr noundef %0, ptr nocapture noundef readonly %1) #1 {
  %3 = alloca i64, align 8
  %4 = getelementptr inbounds i8, ptr %1, i64 68
  %5 = load i32, ptr %4, align 4, !tbaa !192
  %6 = icmp ult i32 %5, 1024
  br i1 %6, label %7, label %162

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %0, i64 399520
  %9 = zext nneg i32 %5 to i64
  %10 = getelementptr inbounds [1024 x ptr], ptr %8, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !2
  %12 = icmp eq ptr %11, null
  br i1 %12, label %162, label %13

13:                                               ; preds = %7
  %14 = getelementptr inbounds i8, ptr %1, i64 8
  %15 = load i64, ptr %14, align 8, !tbaa !193
  %16 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %15)
  %17 = icmp eq i64 %16, 1
  br i1 %17, label %18, label %162

18:                                               ; preds = %13
  %19 = tail call ptr @calloc(i64 noundef 1, i64 noundef 192) #13
  %20 = tail call ptr @calloc(i64 noundef 384, i64 noundef 8) #13
  %21 = icmp ne ptr %19, null
  %22 = icmp ne ptr %20, null
  %23 = select i1 %21, i1 %22, i1 false
  br i1 %23, label %24, label %161

24:                                               ; preds = %18
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %19, ptr noundef nonnull align 8 dereferenceable(72) %1, i64 72, i1 false), !tbaa.struct !194
  %25 = getelementptr inbounds i8, ptr %19, i64 104
  store ptr %11, ptr %25, align 8, !tbaa !49
  %26 = getelementptr inbounds i8, ptr %19, i64 160
  store volatile ptr %20, ptr %26, align 8, !tbaa !145
  %27 = getelementptr inbounds i8, ptr %19, i64 80
  store volatile i32 1, ptr %27, align 8, !tbaa !44
  %28 = getelementptr inbounds i8, ptr %19, i64 96
  store i32 1, ptr %28, align 8, !tbaa !43
  %29 = getelementptr inbounds i8, ptr %1, i64 24
  %30 = load i64, ptr %29, align 8, !tbaa !195
  %31 = inttoptr i64 %30 to ptr
  %32 = load atomic i64, ptr %31 acquire, align 8
  %33 = getelementptr inbounds i8, ptr %19, i64 112
  store i64 %32, ptr %33, align 8, !tbaa !62
  %34 = load ptr, ptr %25, align 8, !tbaa !49
  %35 = getelementptr inbounds i8, ptr %19, i64 40
  %36 = load i64, ptr %35, align 8, !tbaa !50
  %37 = getelementptr inbounds i8, ptr %34, i64 16
  %38 = load atomic volatile i64, ptr %37 seq_cst, align 8
  %39 = inttoptr i64 %38 to ptr
  %40 = icmp eq i64 %38, 0
  br i1 %40, label %72, label %41

41:                                               ; preds = %24
  %42 = getelementptr inbounds i8, ptr %39, i64 8
  %43 = load i64, ptr %42, align 8, !tbaa !37
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %59, label %45

45:                                               ; preds = %41
  %46 = getelementptr inbounds i8, ptr %39, i64 16
  br label %47

47:                                               ; preds = %47, %45
  %48 = phi i64 [ %43, %45 ], [ %57, %47 ]
  %49 = phi i64 [ 0, %45 ], [ %56, %47 ]
  %50 = add i64 %49, %48
  %51 = lshr i64 %50, 1
  %52 = getelementptr inbounds [0 x %struct.gpu_range], ptr %46, i64 0, i64 %51, i32 1
  %53 = load i64, ptr %52, align 8, !tbaa !51
  %54 = icmp ugt i64 %53, %36
  %55 = add nuw i64 %51, 1
  %56 = select i1 %54, i64 %49, i64 %55
  %57 = select i1 %54, i64 %51, i64 %48
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %47, label %59, !llvm.loop !53

59:                                               ; preds = %47, %41
  %60 = phi i64 [ 0, %41 ], [ %56, %47 ]
  %61 = icmp ult i64 %60, %43
  br i1 %61, label %62, label %72

62:                                               ; preds = %59
  %63 = getelementptr inbounds i8, ptr %39, i64 16
  %64 = getelementptr inbounds [0 x %struct.gpu_range], ptr %63, i64 0, i64 %60
  %65 = load i64, ptr %64, align 8, !tbaa !54
  %66 = icmp ugt i64 %65, %36
  br i1 %66, label %72, label %67

67:                                               ; preds = %62
  %68 = getelementptr inbounds i8, ptr %64, i64 8
  %69 = load i64, ptr %68, align 8, !tbaa !51
  %70 = sub i64 %69, %36
  %71 = icmp ult i64 %70, 256
  br i1 %71, label %72, label %74

72:                                               ; preds = %67, %62, %59, %24
  %73 = getelementptr inbounds i8, ptr %19, i64 92
  store i32 0, ptr %73, align 4, !tbaa !47
  br label %102

74:                                               ; preds = %67
  %75 = getelementptr inbounds i8, ptr %64, i64 16
  %76 = load i64, ptr %75, align 8, !tbaa !55
  %77 = add i64 %76, %36
  %78 = sub i64 %77, %65
  %79 = inttoptr i64 %78 to ptr
  %80 = getelementptr inbounds i8, ptr %19, i64 92
  store i32 0, ptr %80, align 4, !tbaa !47
  %81 = icmp eq i64 %77, %65
  br i1 %81, label %102, label %82

82:                                               ; preds = %74
  %83 = getelementptr inbounds i8, ptr %79, i64 8
  %84 = load i64, ptr %83, align 1
  %85 = getelementptr inbounds i8, ptr %19, i64 120
  store i64 %84, ptr %85, align 8, !tbaa !56
  %86 = getelementptr inbounds i8, ptr %19, i64 88
  %87 = load volatile i32, ptr %86, align 8, !tbaa !48
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %89, label %102

89:                                               ; preds = %82
  %90 = getelementptr inbounds i8, ptr %79, i64 140
  %91 = load i32, ptr %90, align 1
  %92 = getelementptr inbounds i8, ptr %19, i64 128
  store i32 %91, ptr %92, align 8, !tbaa !57
  %93 = getelementptr inbounds i8, ptr %79, i64 160
  %94 = load i64, ptr %93, align 1
  %95 = getelementptr inbounds i8, ptr %19, i64 136
  store i64 %94, ptr %95, align 8, !tbaa !58
  %96 = getelementptr inbounds i8, ptr %79, i64 176
  %97 = load i32, ptr %96, align 1
  %98 = getelementptr inbounds i8, ptr %19, i64 132
  store i32 %97, ptr %98, align 4, !tbaa !59
  %99 = and i32 %91, 4095
  %100 = mul nuw nsw i32 %99, 6
  %101 = getelementptr inbounds i8, ptr %19, i64 144
  store i32 %100, ptr %101, align 8, !tbaa !60
  br label %102

102:                                              ; preds = %72, %74, %82, %89
  %103 = getelementptr inbounds i8, ptr %0, i64 4
  %104 = atomicrmw volatile xchg ptr %103, i32 1 acquire, align 4
  %105 = icmp eq i32 %104, 0
  br i1 %105, label %117, label %106

106:                                              ; preds = %102, %114
  %107 = phi i32 [ %108, %114 ], [ 0, %102 ]
  %108 = add i32 %107, 1
  %109 = and i32 %108, 63
  %110 = icmp eq i32 %109, 0
  br i1 %110, label %111, label %113

111:                                              ; preds = %106
  %112 = tail call i32 @sched_yield() #13
  br label %114

113:                                              ; preds = %106
  tail call void @llvm.x86.sse2.pause()
  br label %114

114:                                              ; preds = %113, %111
  %115 = atomicrmw volatile xchg ptr %103, i32 1 acquire, align 4
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %117, label %106, !llvm.loop !65

117:                                              ; preds = %114, %102
  %118 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %131, label %120

120:                                              ; preds = %117, %128
  %121 = phi i32 [ %122, %128 ], [ 0, %117 ]
  %122 = add i32 %121, 1
  %123 = and i32 %122, 63
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %125, label %127

125:                                              ; preds = %120
  %126 = tail call i32 @sched_yield() #13
  br label %128

127:                                              ; preds = %120
  tail call void @llvm.x86.sse2.pause()
  br label %128

128:                                              ; preds = %127, %125
  %129 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %131, label %120, !llvm.loop !65

131:                                              ; preds = %128, %117
  %132 = getelementptr inbounds i8, ptr %0, i64 366752
  br label %133

133:                                              ; preds = %131, %157
  %134 = phi i64 [ 0, %131 ], [ %158, %157 ]
  %135 = getelementptr inbounds [4096 x ptr], ptr %132, i64 0, i64 %134
  %136 = load ptr, ptr %135, align 8, !tbaa !2
  %137 = icmp eq ptr %136, null
  br i1 %137, label %138, label %157

138:                                              ; preds = %133
  %139 = getelementptr inbounds [4096 x ptr], ptr %132, i64 0, i64 %134
  %140 = trunc nuw nsw i64 %134 to i32
  %141 = getelementptr inbounds i8, ptr %19, i64 72
  store i32 %140, ptr %141, align 8, !tbaa !196
  %142 = getelementptr inbounds i8, ptr %11, i64 12
  %143 = load volatile i32, ptr %142, align 4, !tbaa !125
  %144 = getelementptr inbounds i8, ptr %19, i64 84
  store volatile i32 %143, ptr %144, align 4, !tbaa !46
  store ptr %19, ptr %139, align 8, !tbaa !2
  %145 = getelementptr inbounds i8, ptr %0, i64 333984
  %146 = getelementptr inbounds i8, ptr %0, i64 333980
  %147 = load i32, ptr %146, align 4, !tbaa !39
  %148 = add i32 %147, 1
  store i32 %148, ptr %146, align 4, !tbaa !39
  %149 = zext i32 %147 to i64
  %150 = getelementptr inbounds [4096 x ptr], ptr %145, i64 0, i64 %149
  store ptr %19, ptr %150, align 8, !tbaa !2
  %151 = getelementptr inbounds i8, ptr %1, i64 32
  %152 = load i64, ptr %151, align 8, !tbaa !197
  %153 = inttoptr i64 %152 to ptr
  store atomic i64 8871348064760491681, ptr %153 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %103 release, align 4
  %154 = getelementptr inbounds i8, ptr %0, i64 40
  %155 = load i32, ptr %154, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !37
  %156 = call i64 @write(i32 noundef %155, ptr noundef nonnull %3, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %162

157:                                              ; preds = %133
  %158 = add nuw nsw i64 %134, 1
  %159 = icmp eq i64 %158, 4096
  br i1 %159, label %160, label %133, !llvm.loop !198

160:                                              ; preds = %157
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %103 release, align 4
  br label %161

161:                                              ; preds = %160, %18
  tail call void @free(ptr noundef %20) #13
  tail call void @free(ptr noundef %19) #13
  br label %162

162:                                              ; preds = %2, %138, %161, %7, %13
  %163 = phi i32 [ -1, %13 ], [ -1, %7 ], [ -1, %161 ], [ %140, %138 ], [ -1, %2 ]
  ret i32 %163
}

; Function Attrs: nounwind
define internal void @set_queue_active(ptr noundef %0, i32 noundef %1, i32 noundef %2) #1 {
  %4 = alloca i64, align 8
  %5 = icmp ult i32 %1, 4096
  br i1 %5, label %6, label %152

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i64 366752
  %8 = zext nneg i32 %1 to i64
  %9 = getelementptr inbounds [4096 x ptr], ptr %7, i64 0, i64 %8
  %10 = load ptr, ptr %9, align 8, !tbaa !2
  %11 = icmp eq ptr %10, null
  br i1 %11, label %152, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds i8, ptr %10, i64 80
  %14 = load volatile i32, ptr %13, align 8, !tbaa !44
  %15 = icmp eq i32 %14, %2
  br i1 %15, label %152, label %16

16:                                               ; preds = %12
  %17 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %30, label %19

19:                                               ; preds = %16, %27
  %20 = phi i32 [ %21, %27 ], [ 0, %16 ]
  %21 = add i32 %20, 1
  %22 = and i32 %21, 63
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %26

24:                                               ; preds = %19
  %25 = tail call i32 @sched_yield() #13
  br label %27

26:                                               ; preds = %19
  tail call void @llvm.x86.sse2.pause()
  br label %27

27:                                               ; preds = %26, %24
  %28 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %19, !llvm.loop !65

30:                                               ; preds = %27, %16
  store volatile i32 %2, ptr %13, align 8, !tbaa !44
  %31 = icmp eq i32 %2, 0
  br i1 %31, label %144, label %32

32:                                               ; preds = %30
  %33 = getelementptr inbounds i8, ptr %10, i64 104
  %34 = load ptr, ptr %33, align 8, !tbaa !49
  %35 = getelementptr inbounds i8, ptr %10, i64 40
  %36 = load i64, ptr %35, align 8, !tbaa !50
  %37 = getelementptr inbounds i8, ptr %34, i64 16
  %38 = load atomic volatile i64, ptr %37 seq_cst, align 8
  %39 = inttoptr i64 %38 to ptr
  %40 = icmp eq i64 %38, 0
  br i1 %40, label %72, label %41

41:                                               ; preds = %32
  %42 = getelementptr inbounds i8, ptr %39, i64 8
  %43 = load i64, ptr %42, align 8, !tbaa !37
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %59, label %45

45:                                               ; preds = %41
  %46 = getelementptr inbounds i8, ptr %39, i64 16
  br label %47

47:                                               ; preds = %47, %45
  %48 = phi i64 [ %43, %45 ], [ %57, %47 ]
  %49 = phi i64 [ 0, %45 ], [ %56, %47 ]
  %50 = add i64 %49, %48
  %51 = lshr i64 %50, 1
  %52 = getelementptr inbounds [0 x %struct.gpu_range], ptr %46, i64 0, i64 %51, i32 1
  %53 = load i64, ptr %52, align 8, !tbaa !51
  %54 = icmp ugt i64 %53, %36
  %55 = add nuw i64 %51, 1
  %56 = select i1 %54, i64 %49, i64 %55
  %57 = select i1 %54, i64 %51, i64 %48
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %47, label %59, !llvm.loop !53

59:                                               ; preds = %47, %41
  %60 = phi i64 [ 0, %41 ], [ %56, %47 ]
  %61 = icmp ult i64 %60, %43
  br i1 %61, label %62, label %72

62:                                               ; preds = %59
  %63 = getelementptr inbounds i8, ptr %39, i64 16
  %64 = getelementptr inbounds [0 x %struct.gpu_range], ptr %63, i64 0, i64 %60
  %65 = load i64, ptr %64, align 8, !tbaa !54
  %66 = icmp ugt i64 %65, %36
  br i1 %66, label %72, label %67

67:                                               ; preds = %62
  %68 = getelementptr inbounds i8, ptr %64, i64 8
  %69 = load i64, ptr %68, align 8, !tbaa !51
  %70 = sub i64 %69, %36
  %71 = icmp ult i64 %70, 256
  br i1 %71, label %72, label %74

72:                                               ; preds = %67, %62, %59, %32
  %73 = getelementptr inbounds i8, ptr %10, i64 92
  store i32 0, ptr %73, align 4, !tbaa !47
  br label %102

74:                                               ; preds = %67
  %75 = getelementptr inbounds i8, ptr %64, i64 16
  %76 = load i64, ptr %75, align 8, !tbaa !55
  %77 = add i64 %76, %36
  %78 = sub i64 %77, %65
  %79 = inttoptr i64 %78 to ptr
  %80 = getelementptr inbounds i8, ptr %10, i64 92
  store i32 0, ptr %80, align 4, !tbaa !47
  %81 = icmp eq i64 %77, %65
  br i1 %81, label %102, label %82

82:                                               ; preds = %74
  %83 = getelementptr inbounds i8, ptr %79, i64 8
  %84 = load i64, ptr %83, align 1
  %85 = getelementptr inbounds i8, ptr %10, i64 120
  store i64 %84, ptr %85, align 8, !tbaa !56
  %86 = getelementptr inbounds i8, ptr %10, i64 88
  %87 = load volatile i32, ptr %86, align 8, !tbaa !48
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %89, label %102

89:                                               ; preds = %82
  %90 = getelementptr inbounds i8, ptr %79, i64 140
  %91 = load i32, ptr %90, align 1
  %92 = getelementptr inbounds i8, ptr %10, i64 128
  store i32 %91, ptr %92, align 8, !tbaa !57
  %93 = getelementptr inbounds i8, ptr %79, i64 160
  %94 = load i64, ptr %93, align 1
  %95 = getelementptr inbounds i8, ptr %10, i64 136
  store i64 %94, ptr %95, align 8, !tbaa !58
  %96 = getelementptr inbounds i8, ptr %79, i64 176
  %97 = load i32, ptr %96, align 1
  %98 = getelementptr inbounds i8, ptr %10, i64 132
  store i32 %97, ptr %98, align 4, !tbaa !59
  %99 = and i32 %91, 4095
  %100 = mul nuw nsw i32 %99, 6
  %101 = getelementptr inbounds i8, ptr %10, i64 144
  store i32 %100, ptr %101, align 8, !tbaa !60
  br label %102

102:                                              ; preds = %72, %74, %82, %89
  %103 = getelementptr inbounds i8, ptr %10, i64 96
  store i32 1, ptr %103, align 8, !tbaa !43
  %104 = getelementptr inbounds i8, ptr %10, i64 168
  %105 = load ptr, ptr %104, align 8, !tbaa !199
  %106 = icmp eq ptr %105, null
  br i1 %106, label %148, label %107

107:                                              ; preds = %102
  %108 = load ptr, ptr %105, align 8, !tbaa !127
  store ptr %108, ptr %104, align 8, !tbaa !199
  %109 = getelementptr inbounds i8, ptr %10, i64 184
  %110 = load volatile i32, ptr %109, align 8, !tbaa !200
  %111 = add i32 %110, -1
  store volatile i32 %111, ptr %109, align 8, !tbaa !200
  %112 = icmp eq i32 %111, 0
  br i1 %112, label %113, label %115

113:                                              ; preds = %107
  %114 = getelementptr inbounds i8, ptr %10, i64 176
  store ptr null, ptr %114, align 8, !tbaa !201
  br label %115

115:                                              ; preds = %113, %107
  %116 = getelementptr inbounds i8, ptr %10, i64 176
  br label %117

117:                                              ; preds = %142, %115
  %118 = phi ptr [ %105, %115 ], [ %135, %142 ]
  %119 = getelementptr inbounds i8, ptr %118, i64 40
  %120 = load i32, ptr %119, align 8, !tbaa !134
  %121 = icmp eq i32 %120, 0
  %122 = select i1 %121, i64 96, i64 120
  %123 = getelementptr inbounds i8, ptr %0, i64 %122
  store ptr null, ptr %118, align 8, !tbaa !127
  %124 = getelementptr inbounds i8, ptr %123, i64 16
  %125 = load volatile i32, ptr %124, align 8, !tbaa !200
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %130, label %127

127:                                              ; preds = %117
  %128 = getelementptr inbounds i8, ptr %123, i64 8
  %129 = load ptr, ptr %128, align 8, !tbaa !201
  br label %130

130:                                              ; preds = %117, %127
  %131 = phi ptr [ %129, %127 ], [ %123, %117 ]
  store ptr %118, ptr %131, align 8, !tbaa !2
  %132 = getelementptr inbounds i8, ptr %123, i64 8
  store ptr %118, ptr %132, align 8, !tbaa !201
  %133 = load volatile i32, ptr %124, align 8, !tbaa !200
  %134 = add i32 %133, 1
  store volatile i32 %134, ptr %124, align 8, !tbaa !200
  %135 = load ptr, ptr %104, align 8, !tbaa !199
  %136 = icmp eq ptr %135, null
  br i1 %136, label %148, label %137

137:                                              ; preds = %130
  %138 = load ptr, ptr %135, align 8, !tbaa !127
  store ptr %138, ptr %104, align 8, !tbaa !199
  %139 = load volatile i32, ptr %109, align 8, !tbaa !200
  %140 = add i32 %139, -1
  store volatile i32 %140, ptr %109, align 8, !tbaa !200
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %143, label %142

142:                                              ; preds = %137, %143
  br label %117

143:                                              ; preds = %137
  store ptr null, ptr %116, align 8, !tbaa !201
  br label %142

144:                                              ; preds = %30
  %145 = getelementptr inbounds i8, ptr %0, i64 96
  %146 = getelementptr inbounds i8, ptr %10, i64 168
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %145, ptr noundef nonnull %10, ptr noundef nonnull %146) #14
  %147 = getelementptr inbounds i8, ptr %0, i64 120
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %147, ptr noundef nonnull %10, ptr noundef nonnull %146) #14
  br label %148

148:                                              ; preds = %130, %102, %144
  store atomic volatile i32 0, ptr %0 release, align 4
  %149 = getelementptr inbounds i8, ptr %0, i64 40
  %150 = load i32, ptr %149, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 1, ptr %4, align 8, !tbaa !37
  %151 = call i64 @write(i32 noundef %150, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  br label %152

152:                                              ; preds = %3, %6, %12, %148
  ret void
}

; Function Attrs: nounwind
define internal void @destroy_queue(ptr noundef %0, i32 noundef %1) #1 {
  %3 = icmp ult i32 %1, 4096
  br i1 %3, label %4, label %115

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 366752
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [4096 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %115, label %10

10:                                               ; preds = %4
  %11 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %10, %21
  %14 = phi i32 [ %15, %21 ], [ 0, %10 ]
  %15 = add i32 %14, 1
  %16 = and i32 %15, 63
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %20

18:                                               ; preds = %13
  %19 = tail call i32 @sched_yield() #13
  br label %21

20:                                               ; preds = %13
  tail call void @llvm.x86.sse2.pause()
  br label %21

21:                                               ; preds = %20, %18
  %22 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13, !llvm.loop !65

24:                                               ; preds = %21, %10
  %25 = getelementptr inbounds i8, ptr %0, i64 144
  %26 = load volatile i32, ptr %25, align 8, !tbaa !66
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %87, label %28

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %0, i64 152
  %30 = getelementptr inbounds i8, ptr %0, i64 28
  %31 = zext i32 %26 to i64
  br label %32

32:                                               ; preds = %85, %28
  %33 = phi i64 [ %31, %28 ], [ %34, %85 ]
  %34 = add nsw i64 %33, -1
  %35 = getelementptr inbounds [256 x ptr], ptr %29, i64 0, i64 %34
  %36 = load ptr, ptr %35, align 8, !tbaa !2
  %37 = getelementptr inbounds i8, ptr %36, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !72
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %32
  %41 = load ptr, ptr %36, align 8, !tbaa !71
  %42 = icmp eq ptr %41, %8
  br i1 %42, label %43, label %85

43:                                               ; preds = %40, %32
  %44 = getelementptr inbounds i8, ptr %36, i64 56
  store volatile i32 1, ptr %44, align 8, !tbaa !73
  %45 = getelementptr inbounds i8, ptr %36, i64 64
  %46 = load i32, ptr %45, align 8, !tbaa !104
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %85, label %48

48:                                               ; preds = %43
  %49 = load volatile i32, ptr %25, align 8, !tbaa !66
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %59

51:                                               ; preds = %69, %48
  %52 = phi i32 [ 0, %48 ], [ %70, %69 ]
  store volatile i32 %52, ptr %25, align 8, !tbaa !66
  %53 = getelementptr inbounds i8, ptr %36, i64 24
  %54 = getelementptr inbounds i8, ptr %36, i64 32
  %55 = load i64, ptr %54, align 8, !tbaa !76
  %56 = atomicrmw volatile xchg ptr %53, i64 %55 seq_cst, align 8
  %57 = load i64, ptr %54, align 8, !tbaa !76
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %75, label %77

59:                                               ; preds = %48, %69
  %60 = phi i64 [ %71, %69 ], [ 0, %48 ]
  %61 = phi i32 [ %70, %69 ], [ 0, %48 ]
  %62 = getelementptr inbounds [256 x ptr], ptr %29, i64 0, i64 %60
  %63 = load ptr, ptr %62, align 8, !tbaa !2
  %64 = icmp eq ptr %63, %36
  br i1 %64, label %69, label %65

65:                                               ; preds = %59
  %66 = add i32 %61, 1
  %67 = zext i32 %61 to i64
  %68 = getelementptr inbounds [256 x ptr], ptr %29, i64 0, i64 %67
  store ptr %63, ptr %68, align 8, !tbaa !2
  br label %69

69:                                               ; preds = %65, %59
  %70 = phi i32 [ %66, %65 ], [ %61, %59 ]
  %71 = add nuw nsw i64 %60, 1
  %72 = load volatile i32, ptr %25, align 8, !tbaa !66
  %73 = zext i32 %72 to i64
  %74 = icmp ult i64 %71, %73
  br i1 %74, label %59, label %51, !llvm.loop !202

75:                                               ; preds = %51
  %76 = atomicrmw volatile sub ptr %30, i32 1 seq_cst, align 4
  br label %77

77:                                               ; preds = %75, %51
  store i32 0, ptr %45, align 8, !tbaa !104
  %78 = load ptr, ptr %36, align 8, !tbaa !71
  %79 = getelementptr inbounds i8, ptr %78, i64 88
  %80 = load volatile i32, ptr %79, align 8, !tbaa !48
  %81 = add i32 %80, -1
  store volatile i32 %81, ptr %79, align 8, !tbaa !48
  %82 = getelementptr inbounds i8, ptr %36, i64 60
  %83 = load i32, ptr %82, align 4, !tbaa !69
  %84 = add i32 %83, -1
  store i32 %84, ptr %82, align 4, !tbaa !69
  br label %85

85:                                               ; preds = %77, %43, %40
  %86 = icmp eq i64 %34, 0
  br i1 %86, label %87, label %32, !llvm.loop !203

87:                                               ; preds = %85, %24
  %88 = getelementptr inbounds i8, ptr %0, i64 96
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %88, ptr noundef nonnull %8, ptr noundef null) #14
  %89 = getelementptr inbounds i8, ptr %0, i64 120
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %89, ptr noundef nonnull %8, ptr noundef null) #14
  %90 = getelementptr inbounds i8, ptr %8, i64 168
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %90, ptr noundef nonnull %8, ptr noundef null) #14
  %91 = getelementptr inbounds i8, ptr %0, i64 333980
  %92 = load i32, ptr %91, align 4, !tbaa !39
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %87
  %95 = getelementptr inbounds i8, ptr %0, i64 333984
  %96 = zext i32 %92 to i64
  br label %101

97:                                               ; preds = %111, %87
  %98 = phi i32 [ 0, %87 ], [ %112, %111 ]
  store i32 %98, ptr %91, align 4, !tbaa !39
  store ptr null, ptr %7, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  %99 = getelementptr inbounds i8, ptr %8, i64 160
  %100 = load volatile ptr, ptr %99, align 8, !tbaa !145
  tail call void @free(ptr noundef %100) #13
  tail call void @free(ptr noundef nonnull %8) #13
  br label %115

101:                                              ; preds = %94, %111
  %102 = phi i64 [ 0, %94 ], [ %113, %111 ]
  %103 = phi i32 [ 0, %94 ], [ %112, %111 ]
  %104 = getelementptr inbounds [4096 x ptr], ptr %95, i64 0, i64 %102
  %105 = load ptr, ptr %104, align 8, !tbaa !2
  %106 = icmp eq ptr %105, %8
  br i1 %106, label %111, label %107

107:                                              ; preds = %101
  %108 = add i32 %103, 1
  %109 = zext i32 %103 to i64
  %110 = getelementptr inbounds [4096 x ptr], ptr %95, i64 0, i64 %109
  store ptr %105, ptr %110, align 8, !tbaa !2
  br label %111

111:                                              ; preds = %101, %107
  %112 = phi i32 [ %108, %107 ], [ %103, %101 ]
  %113 = add nuw nsw i64 %102, 1
  %114 = icmp eq i64 %113, %96
  br i1 %114, label %97, label %101, !llvm.loop !204

115:                                              ; preds = %2, %4, %97
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define internal range(i32 0, 3) i32 @queue_state(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) #2 {
  %4 = icmp ult i32 %1, 4096
  br i1 %4, label %5, label %17

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 366752
  %7 = zext nneg i32 %1 to i64
  %8 = getelementptr inbounds [4096 x ptr], ptr %6, i64 0, i64 %7
  %9 = load ptr, ptr %8, align 8, !tbaa !2
  %10 = icmp eq ptr %9, null
  br i1 %10, label %17, label %11

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %9, i64 88
  %13 = load volatile i32, ptr %12, align 8, !tbaa !48
  store i32 %13, ptr %2, align 4, !tbaa !78
  %14 = getelementptr inbounds i8, ptr %9, i64 84
  %15 = load volatile i32, ptr %14, align 4, !tbaa !46
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %18, label %27

17:                                               ; preds = %3, %5
  store i32 0, ptr %2, align 4, !tbaa !78
  br label %27

18:                                               ; preds = %11
  %19 = getelementptr inbounds i8, ptr %9, i64 76
  %20 = load i32, ptr %19, align 4, !tbaa !45
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %27

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %9, i64 80
  %24 = load volatile i32, ptr %23, align 8, !tbaa !44
  %25 = icmp eq i32 %24, 0
  %26 = zext i1 %25 to i32
  br label %27

27:                                               ; preds = %11, %22, %18, %17
  %28 = phi i32 [ 1, %17 ], [ 2, %11 ], [ 1, %18 ], [ %26, %22 ]
  ret i32 %28
}

; Function Attrs: nounwind
define internal i32 @take_interrupts(ptr noundef %0, ptr noundef %1, i32 noundef %2) #1 {
  %4 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %3, %14
  %7 = phi i32 [ %8, %14 ], [ 0, %3 ]
  %8 = add i32 %7, 1
  %9 = and i32 %8, 63
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %13

11:                                               ; preds = %6
  %12 = tail call i32 @sched_yield() #13
  br label %14

13:                                               ; preds = %6
  tail call void @llvm.x86.sse2.pause()
  br label %14

14:                                               ; preds = %13, %11
  %15 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %6, !llvm.loop !65

17:                                               ; preds = %14, %3
  %18 = getelementptr inbounds i8, ptr %0, i64 417956
  %19 = load volatile i32, ptr %18, align 4, !tbaa !205
  %20 = icmp ugt i32 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = load volatile i32, ptr %18, align 4, !tbaa !205
  br label %23

23:                                               ; preds = %17, %21
  %24 = phi i32 [ %22, %21 ], [ %2, %17 ]
  %25 = getelementptr inbounds i8, ptr %0, i64 417960
  %26 = zext i32 %24 to i64
  %27 = mul nuw nsw i64 %26, 40
  %28 = tail call ptr @memcpy(ptr noundef %1, ptr noundef nonnull %25, i64 noundef %27) #13
  %29 = load volatile i32, ptr %18, align 4, !tbaa !205
  %30 = icmp ult i32 %24, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %34, %23
  %32 = load volatile i32, ptr %18, align 4, !tbaa !205
  %33 = sub i32 %32, %24
  store volatile i32 %33, ptr %18, align 4, !tbaa !205
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %24

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %39, %34 ], [ %26, %23 ]
  %36 = sub nuw nsw i64 %35, %26
  %37 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %25, i64 0, i64 %36
  %38 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %25, i64 0, i64 %35
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %37, ptr noundef nonnull align 8 dereferenceable(40) %38, i64 40, i1 false), !tbaa.struct !206
  %39 = add nuw nsw i64 %35, 1
  %40 = load volatile i32, ptr %18, align 4, !tbaa !205
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %34, label %31, !llvm.loop !207
}

; Function Attrs: nounwind
define internal range(i32 0, 2) i32 @take_request(ptr noundef %0, ptr nocapture noundef writeonly %1) #1 {
  %3 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %16, label %5

5:                                                ; preds = %2, %13
  %6 = phi i32 [ %7, %13 ], [ 0, %2 ]
  %7 = add i32 %6, 1
  %8 = and i32 %7, 63
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %12

10:                                               ; preds = %5
  %11 = tail call i32 @sched_yield() #13
  br label %13

12:                                               ; preds = %5
  tail call void @llvm.x86.sse2.pause()
  br label %13

13:                                               ; preds = %12, %10
  %14 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %5, !llvm.loop !65

16:                                               ; preds = %13, %2
  %17 = getelementptr inbounds i8, ptr %0, i64 407712
  br label %20

18:                                               ; preds = %36
  %19 = icmp ne ptr %37, null
  br i1 %19, label %40, label %42

20:                                               ; preds = %16, %36
  %21 = phi i64 [ 0, %16 ], [ %38, %36 ]
  %22 = phi ptr [ null, %16 ], [ %37, %36 ]
  %23 = getelementptr inbounds [256 x %struct.request], ptr %17, i64 0, i64 %21
  %24 = getelementptr inbounds i8, ptr %23, i64 32
  %25 = load i32, ptr %24, align 8, !tbaa !177
  %26 = icmp eq i32 %25, 1
  br i1 %26, label %27, label %36

27:                                               ; preds = %20
  %28 = icmp eq ptr %22, null
  br i1 %28, label %35, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %23, i64 24
  %31 = load i32, ptr %30, align 8, !tbaa !208
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  %33 = load i32, ptr %32, align 8, !tbaa !208
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %29, %27
  br label %36

36:                                               ; preds = %35, %29, %20
  %37 = phi ptr [ %23, %35 ], [ %22, %29 ], [ %22, %20 ]
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, 256
  br i1 %39, label %18, label %20, !llvm.loop !209

40:                                               ; preds = %18
  %41 = getelementptr inbounds i8, ptr %37, i64 32
  store i32 2, ptr %41, align 8, !tbaa !177
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %37, i64 32, i1 false), !tbaa.struct !210
  br label %42

42:                                               ; preds = %40, %18
  store atomic volatile i32 0, ptr %0 release, align 4
  %43 = zext i1 %19 to i32
  ret i32 %43
}

; Function Attrs: nounwind
define internal range(i32 0, 2) i32 @read_code(ptr nocapture noundef readonly %0, i32 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #1 {
  %6 = icmp ult i32 %1, 1024
  br i1 %6, label %7, label %73

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %0, i64 399520
  %9 = zext nneg i32 %1 to i64
  %10 = getelementptr inbounds [1024 x ptr], ptr %8, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !2
  %12 = icmp eq ptr %11, null
  br i1 %12, label %73, label %13

13:                                               ; preds = %7
  %14 = icmp eq i64 %4, 0
  br i1 %14, label %69, label %15

15:                                               ; preds = %13
  %16 = getelementptr inbounds i8, ptr %11, i64 16
  br label %17

17:                                               ; preds = %54, %15
  %18 = phi i64 [ 0, %15 ], [ %67, %54 ]
  %19 = add i64 %18, %2
  %20 = load atomic volatile i64, ptr %16 seq_cst, align 8
  %21 = inttoptr i64 %20 to ptr
  %22 = icmp eq i64 %20, 0
  br i1 %22, label %69, label %23

23:                                               ; preds = %17
  %24 = getelementptr inbounds i8, ptr %21, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !37
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %41, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %21, i64 16
  br label %29

29:                                               ; preds = %29, %27
  %30 = phi i64 [ %25, %27 ], [ %39, %29 ]
  %31 = phi i64 [ 0, %27 ], [ %38, %29 ]
  %32 = add i64 %31, %30
  %33 = lshr i64 %32, 1
  %34 = getelementptr inbounds [0 x %struct.gpu_range], ptr %28, i64 0, i64 %33, i32 1
  %35 = load i64, ptr %34, align 8, !tbaa !51
  %36 = icmp ugt i64 %35, %19
  %37 = add nuw i64 %33, 1
  %38 = select i1 %36, i64 %31, i64 %37
  %39 = select i1 %36, i64 %33, i64 %30
  %40 = icmp ult i64 %38, %39
  br i1 %40, label %29, label %41, !llvm.loop !53

41:                                               ; preds = %29, %23
  %42 = phi i64 [ 0, %23 ], [ %38, %29 ]
  %43 = icmp ult i64 %42, %25
  br i1 %43, label %44, label %69

44:                                               ; preds = %41
  %45 = getelementptr inbounds i8, ptr %21, i64 16
  %46 = getelementptr inbounds [0 x %struct.gpu_range], ptr %45, i64 0, i64 %42
  %47 = load i64, ptr %46, align 8, !tbaa !54
  %48 = icmp ugt i64 %47, %19
  br i1 %48, label %69, label %49

49:                                               ; preds = %44
  %50 = getelementptr inbounds i8, ptr %46, i64 24
  %51 = load i32, ptr %50, align 8, !tbaa !98
  %52 = and i32 %51, 2
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %69, label %54

54:                                               ; preds = %49
  %55 = sub i64 %4, %18
  %56 = getelementptr inbounds i8, ptr %46, i64 8
  %57 = load i64, ptr %56, align 8, !tbaa !51
  %58 = sub i64 %57, %19
  %59 = tail call i64 @llvm.umin.i64(i64 %55, i64 %58)
  %60 = getelementptr inbounds i8, ptr %46, i64 16
  %61 = load i64, ptr %60, align 8, !tbaa !55
  %62 = sub i64 %19, %47
  %63 = add i64 %62, %61
  %64 = inttoptr i64 %63 to ptr
  %65 = getelementptr inbounds i8, ptr %3, i64 %18
  %66 = tail call ptr @memcpy(ptr noundef %65, ptr noundef %64, i64 noundef %59) #13
  %67 = add i64 %59, %18
  %68 = icmp ult i64 %67, %4
  br i1 %68, label %17, label %69

69:                                               ; preds = %17, %41, %44, %49, %54, %13
  %70 = phi i64 [ 0, %13 ], [ %67, %54 ], [ %18, %49 ], [ %18, %17 ], [ %18, %41 ], [ %18, %44 ]
  %71 = icmp eq i64 %70, %4
  %72 = zext i1 %71 to i32
  br label %73

73:                                               ; preds = %5, %69, %7
  %74 = phi i32 [ 0, %7 ], [ %72, %69 ], [ 0, %5 ]
  ret i32 %74
}

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @register_code(ptr noundef %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4, ptr noundef %5, i32 noundef %6, ptr noundef %7) #1 {
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  %13 = alloca i32, align 8
  %14 = alloca i32, align 4
  %15 = icmp eq i32 %6, 0
  br i1 %15, label %18, label %16

16:                                               ; preds = %8
  %17 = zext i32 %6 to i64
  br label %22

18:                                               ; preds = %22, %8
  %19 = phi i64 [ 0, %8 ], [ %27, %22 ]
  %20 = tail call ptr @calloc(i64 noundef 1, i64 noundef 80) #13
  %21 = icmp eq ptr %20, null
  br i1 %21, label %49, label %30

22:                                               ; preds = %16, %22
  %23 = phi i64 [ 0, %16 ], [ %28, %22 ]
  %24 = phi i64 [ 0, %16 ], [ %27, %22 ]
  %25 = getelementptr inbounds %struct.code_extent, ptr %5, i64 %23, i32 1
  %26 = load i64, ptr %25, align 8, !tbaa !211
  %27 = add i64 %26, %24
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %17
  br i1 %29, label %18, label %22, !llvm.loop !213

30:                                               ; preds = %18
  %31 = tail call i32 @llvm.umax.i32(i32 %4, i32 1)
  %32 = zext i32 %31 to i64
  %33 = tail call ptr @calloc(i64 noundef %32, i64 noundef 24) #13
  %34 = getelementptr inbounds i8, ptr %20, i64 56
  store ptr %33, ptr %34, align 8, !tbaa !188
  %35 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %36 = zext i32 %35 to i64
  %37 = tail call ptr @calloc(i64 noundef %36, i64 noundef 16) #13
  %38 = getelementptr inbounds i8, ptr %20, i64 64
  store ptr %37, ptr %38, align 8, !tbaa !189
  %39 = tail call i64 @llvm.umax.i64(i64 %19, i64 1)
  %40 = tail call ptr @calloc(i64 noundef 1, i64 noundef %39) #13
  %41 = getelementptr inbounds i8, ptr %20, i64 72
  store ptr %40, ptr %41, align 8, !tbaa !190
  %42 = load ptr, ptr %34, align 8, !tbaa !188
  %43 = icmp eq ptr %42, null
  br i1 %43, label %49, label %44

44:                                               ; preds = %30
  %45 = load ptr, ptr %38, align 8, !tbaa !189
  %46 = icmp ne ptr %45, null
  %47 = icmp ne ptr %40, null
  %48 = select i1 %46, i1 %47, i1 false
  br label %49

49:                                               ; preds = %44, %18, %30
  %50 = phi i1 [ false, %30 ], [ false, %18 ], [ %48, %44 ]
  %51 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %64, label %53

53:                                               ; preds = %49, %61
  %54 = phi i32 [ %55, %61 ], [ 0, %49 ]
  %55 = add i32 %54, 1
  %56 = and i32 %55, 63
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %58, label %60

58:                                               ; preds = %53
  %59 = tail call i32 @sched_yield() #13
  br label %61

60:                                               ; preds = %53
  tail call void @llvm.x86.sse2.pause()
  br label %61

61:                                               ; preds = %60, %58
  %62 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %53, !llvm.loop !65

64:                                               ; preds = %61, %49
  %65 = getelementptr inbounds i8, ptr %1, i64 28
  %66 = load i32, ptr %65, align 4, !tbaa !214
  %67 = icmp ult i32 %66, 256
  br i1 %67, label %68, label %296

68:                                               ; preds = %64
  %69 = getelementptr inbounds i8, ptr %0, i64 407712
  %70 = zext nneg i32 %66 to i64
  %71 = getelementptr inbounds [256 x %struct.request], ptr %69, i64 0, i64 %70, i32 1
  %72 = load i32, ptr %71, align 8, !tbaa !177
  %73 = icmp eq i32 %72, 2
  br i1 %73, label %74, label %296

74:                                               ; preds = %68
  %75 = getelementptr inbounds [256 x %struct.request], ptr %69, i64 0, i64 %70, i32 0, i32 1
  %76 = load i32, ptr %75, align 8, !tbaa !180
  %77 = icmp ult i32 %76, 1024
  br i1 %77, label %78, label %292

78:                                               ; preds = %74
  %79 = getelementptr inbounds i8, ptr %0, i64 399520
  %80 = zext nneg i32 %76 to i64
  %81 = getelementptr inbounds [1024 x ptr], ptr %79, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = icmp ne ptr %82, null
  %84 = select i1 %50, i1 %83, i1 false
  br i1 %84, label %85, label %292

85:                                               ; preds = %78
  %86 = getelementptr inbounds i8, ptr %20, i64 64
  %87 = load ptr, ptr %86, align 8, !tbaa !189
  %88 = zext i32 %6 to i64
  %89 = shl nuw nsw i64 %88, 4
  %90 = tail call ptr @memcpy(ptr noundef %87, ptr noundef %5, i64 noundef %89) #13
  %91 = getelementptr inbounds i8, ptr %20, i64 72
  %92 = load ptr, ptr %91, align 8, !tbaa !190
  %93 = tail call ptr @memcpy(ptr noundef %92, ptr noundef %7, i64 noundef %19) #13
  %94 = getelementptr inbounds i8, ptr %20, i64 8
  store ptr %2, ptr %94, align 8, !tbaa !215
  %95 = getelementptr inbounds i8, ptr %1, i64 16
  %96 = load i32, ptr %95, align 8, !tbaa !216
  %97 = getelementptr inbounds i8, ptr %20, i64 36
  store i32 %96, ptr %97, align 4, !tbaa !217
  %98 = getelementptr inbounds i8, ptr %1, i64 20
  %99 = load i32, ptr %98, align 4, !tbaa !218
  %100 = getelementptr inbounds i8, ptr %20, i64 40
  store i32 %99, ptr %100, align 8, !tbaa !219
  %101 = getelementptr inbounds i8, ptr %1, i64 24
  %102 = load i32, ptr %101, align 8, !tbaa !220
  %103 = getelementptr inbounds i8, ptr %20, i64 32
  store i32 %102, ptr %103, align 8, !tbaa !221
  %104 = getelementptr inbounds i8, ptr %1, i64 12
  %105 = load i32, ptr %104, align 4, !tbaa !222
  %106 = getelementptr inbounds i8, ptr %20, i64 52
  store i32 %105, ptr %106, align 4, !tbaa !223
  %107 = getelementptr inbounds i8, ptr %20, i64 44
  store i32 %4, ptr %107, align 4, !tbaa !224
  %108 = getelementptr inbounds i8, ptr %20, i64 48
  store i32 %6, ptr %108, align 8, !tbaa !225
  %109 = icmp ne i32 %102, 0
  %110 = icmp eq ptr %2, null
  %111 = or i1 %110, %109
  %112 = zext i1 %111 to i32
  %113 = getelementptr inbounds i8, ptr %20, i64 28
  store volatile i32 %112, ptr %113, align 4, !tbaa !226
  %114 = icmp eq i32 %4, 0
  br i1 %114, label %287, label %115

115:                                              ; preds = %85
  %116 = getelementptr inbounds i8, ptr %82, i64 32
  %117 = getelementptr inbounds i8, ptr %20, i64 56
  %118 = zext i32 %4 to i64
  br label %119

119:                                              ; preds = %115, %284
  %120 = phi i64 [ 0, %115 ], [ %285, %284 ]
  %121 = load volatile ptr, ptr %116, align 8, !tbaa !183
  %122 = icmp eq ptr %121, null
  br i1 %122, label %130, label %123

123:                                              ; preds = %119
  %124 = getelementptr inbounds i8, ptr %121, i64 12
  %125 = load i32, ptr %124, align 4, !tbaa !78
  %126 = shl i32 %125, 1
  %127 = getelementptr inbounds i8, ptr %121, i64 8
  %128 = load i32, ptr %127, align 8, !tbaa !78
  %129 = icmp ult i32 %126, %128
  br i1 %129, label %215, label %130

130:                                              ; preds = %123, %119
  %131 = load volatile ptr, ptr %116, align 8, !tbaa !183
  %132 = icmp eq ptr %131, null
  br i1 %132, label %138, label %133

133:                                              ; preds = %130
  %134 = getelementptr inbounds i8, ptr %131, i64 8
  %135 = load i32, ptr %134, align 8, !tbaa !78
  %136 = shl i32 %135, 1
  %137 = add i32 %136, 2
  br label %138

138:                                              ; preds = %133, %130
  %139 = phi i32 [ %137, %133 ], [ 256, %130 ]
  %140 = zext i32 %139 to i64
  %141 = mul nuw nsw i64 %140, 24
  %142 = add nuw nsw i64 %141, 16
  %143 = tail call ptr @calloc(i64 noundef 1, i64 noundef %142) #13
  %144 = icmp eq ptr %143, null
  br i1 %144, label %287, label %145

145:                                              ; preds = %138
  %146 = add i32 %139, -1
  %147 = getelementptr inbounds i8, ptr %143, i64 8
  store i32 %146, ptr %147, align 8, !tbaa !78
  store ptr %131, ptr %143, align 8, !tbaa !2
  %148 = getelementptr inbounds i8, ptr %131, i64 8
  br i1 %132, label %213, label %149

149:                                              ; preds = %145
  %150 = getelementptr inbounds i8, ptr %131, i64 16
  %151 = getelementptr inbounds i8, ptr %143, i64 16
  %152 = getelementptr inbounds i8, ptr %143, i64 12
  br label %153

153:                                              ; preds = %149, %209
  %154 = phi i32 [ 0, %149 ], [ %210, %209 ]
  %155 = zext i32 %154 to i64
  %156 = getelementptr inbounds [0 x %struct.code_slot], ptr %150, i64 0, i64 %155
  %157 = load volatile i64, ptr %156, align 8, !tbaa !227
  %158 = icmp eq i64 %157, 0
  br i1 %158, label %209, label %159

159:                                              ; preds = %153
  %160 = getelementptr inbounds i8, ptr %156, i64 16
  %161 = load volatile ptr, ptr %160, align 8, !tbaa !229
  %162 = icmp eq ptr %161, null
  br i1 %162, label %209, label %163

163:                                              ; preds = %159
  %164 = load volatile i64, ptr %156, align 8, !tbaa !227
  %165 = getelementptr inbounds i8, ptr %156, i64 8
  %166 = load i32, ptr %165, align 8, !tbaa !230
  %167 = getelementptr inbounds i8, ptr %156, i64 12
  %168 = load i32, ptr %167, align 4, !tbaa !231
  %169 = lshr i64 %164, 2
  %170 = mul i64 %169, -7046029254386353131
  %171 = shl i32 %168, 27
  %172 = xor i32 %171, %166
  %173 = zext i32 %172 to i64
  %174 = mul i64 %173, -4417276706812531889
  %175 = xor i64 %174, %170
  %176 = lshr i64 %175, 29
  %177 = xor i64 %176, %175
  %178 = load i32, ptr %147, align 8, !tbaa !78
  %179 = zext i32 %178 to i64
  %180 = and i64 %177, %179
  %181 = getelementptr inbounds [0 x %struct.code_slot], ptr %151, i64 0, i64 %180
  %182 = load atomic volatile i64, ptr %181 seq_cst, align 8
  %183 = icmp eq i64 %182, 0
  br i1 %183, label %205, label %184

184:                                              ; preds = %163, %197
  %185 = phi i64 [ %203, %197 ], [ %182, %163 ]
  %186 = phi ptr [ %202, %197 ], [ %181, %163 ]
  %187 = phi i64 [ %198, %197 ], [ %177, %163 ]
  %188 = icmp eq i64 %185, %164
  br i1 %188, label %189, label %197

189:                                              ; preds = %184
  %190 = getelementptr inbounds i8, ptr %186, i64 8
  %191 = load i32, ptr %190, align 8, !tbaa !230
  %192 = icmp eq i32 %191, %166
  br i1 %192, label %193, label %197

193:                                              ; preds = %189
  %194 = getelementptr inbounds i8, ptr %186, i64 12
  %195 = load i32, ptr %194, align 4, !tbaa !231
  %196 = icmp eq i32 %195, %168
  br i1 %196, label %205, label %197

197:                                              ; preds = %193, %189, %184
  %198 = add i64 %187, 1
  %199 = load i32, ptr %147, align 8, !tbaa !78
  %200 = zext i32 %199 to i64
  %201 = and i64 %198, %200
  %202 = getelementptr inbounds [0 x %struct.code_slot], ptr %151, i64 0, i64 %201
  %203 = load atomic volatile i64, ptr %202 seq_cst, align 8
  %204 = icmp eq i64 %203, 0
  br i1 %204, label %205, label %184, !llvm.loop !232

205:                                              ; preds = %197, %193, %163
  %206 = phi ptr [ %181, %163 ], [ %186, %193 ], [ %202, %197 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %206, ptr nonnull align 8 %156, i64 24, i1 true), !tbaa.struct !233
  %207 = load i32, ptr %152, align 4, !tbaa !78
  %208 = add i32 %207, 1
  store i32 %208, ptr %152, align 4, !tbaa !78
  br label %209

209:                                              ; preds = %205, %159, %153
  %210 = add i32 %154, 1
  %211 = load i32, ptr %148, align 8, !tbaa !78
  %212 = icmp ugt i32 %210, %211
  br i1 %212, label %213, label %153

213:                                              ; preds = %209, %145
  %214 = ptrtoint ptr %143 to i64
  store atomic volatile i64 %214, ptr %116 seq_cst, align 8
  br label %215

215:                                              ; preds = %213, %123
  %216 = phi ptr [ %121, %123 ], [ %143, %213 ]
  %217 = load ptr, ptr %117, align 8, !tbaa !188
  %218 = getelementptr inbounds %struct.code_target, ptr %217, i64 %120
  %219 = getelementptr inbounds %struct.code_entry, ptr %3, i64 %120
  %220 = load i64, ptr %219, align 8, !tbaa !234
  %221 = getelementptr inbounds i8, ptr %219, i64 8
  %222 = load i64, ptr %221, align 8, !tbaa !236
  %223 = trunc i64 %222 to i32
  store ptr %20, ptr %218, align 8, !tbaa !2
  %224 = getelementptr inbounds i8, ptr %218, i64 8
  store i64 %220, ptr %224, align 8, !tbaa !37
  %225 = getelementptr inbounds i8, ptr %218, i64 16
  store i32 %223, ptr %225, align 8, !tbaa !78
  %226 = getelementptr inbounds i8, ptr %218, i64 20
  store i32 0, ptr %226, align 4, !tbaa !78
  %227 = load i32, ptr %97, align 4, !tbaa !217
  %228 = load i32, ptr %100, align 8, !tbaa !219
  %229 = lshr i64 %220, 2
  %230 = mul i64 %229, -7046029254386353131
  %231 = shl i32 %228, 27
  %232 = xor i32 %231, %227
  %233 = zext i32 %232 to i64
  %234 = mul i64 %233, -4417276706812531889
  %235 = xor i64 %234, %230
  %236 = lshr i64 %235, 29
  %237 = xor i64 %236, %235
  %238 = getelementptr inbounds i8, ptr %216, i64 16
  %239 = getelementptr inbounds i8, ptr %216, i64 8
  %240 = load i32, ptr %239, align 8, !tbaa !78
  %241 = zext i32 %240 to i64
  %242 = and i64 %237, %241
  %243 = getelementptr inbounds [0 x %struct.code_slot], ptr %238, i64 0, i64 %242
  %244 = load atomic volatile i64, ptr %243 seq_cst, align 8
  %245 = icmp eq i64 %244, 0
  br i1 %245, label %267, label %246

246:                                              ; preds = %215, %259
  %247 = phi i64 [ %265, %259 ], [ %244, %215 ]
  %248 = phi ptr [ %264, %259 ], [ %243, %215 ]
  %249 = phi i64 [ %260, %259 ], [ %237, %215 ]
  %250 = icmp eq i64 %247, %220
  br i1 %250, label %251, label %259

251:                                              ; preds = %246
  %252 = getelementptr inbounds i8, ptr %248, i64 8
  %253 = load i32, ptr %252, align 8, !tbaa !230
  %254 = icmp eq i32 %253, %227
  br i1 %254, label %255, label %259

255:                                              ; preds = %251
  %256 = getelementptr inbounds i8, ptr %248, i64 12
  %257 = load i32, ptr %256, align 4, !tbaa !231
  %258 = icmp eq i32 %257, %228
  br i1 %258, label %267, label %259

259:                                              ; preds = %255, %251, %246
  %260 = add i64 %249, 1
  %261 = load i32, ptr %239, align 8, !tbaa !78
  %262 = zext i32 %261 to i64
  %263 = and i64 %260, %262
  %264 = getelementptr inbounds [0 x %struct.code_slot], ptr %238, i64 0, i64 %263
  %265 = load atomic volatile i64, ptr %264 seq_cst, align 8
  %266 = icmp eq i64 %265, 0
  br i1 %266, label %267, label %246, !llvm.loop !232

267:                                              ; preds = %255, %259, %215
  %268 = phi ptr [ %243, %215 ], [ %264, %259 ], [ %248, %255 ]
  %269 = getelementptr inbounds i8, ptr %268, i64 16
  %270 = load ptr, ptr %117, align 8, !tbaa !188
  %271 = getelementptr inbounds %struct.code_target, ptr %270, i64 %120
  %272 = ptrtoint ptr %271 to i64
  store atomic volatile i64 %272, ptr %269 seq_cst, align 8
  %273 = load volatile i64, ptr %268, align 8, !tbaa !227
  %274 = icmp eq i64 %273, 0
  br i1 %274, label %275, label %284

275:                                              ; preds = %267
  %276 = load i32, ptr %97, align 4, !tbaa !217
  %277 = getelementptr inbounds i8, ptr %268, i64 8
  store i32 %276, ptr %277, align 8, !tbaa !230
  %278 = load i32, ptr %100, align 8, !tbaa !219
  %279 = getelementptr inbounds i8, ptr %268, i64 12
  store i32 %278, ptr %279, align 4, !tbaa !231
  %280 = getelementptr inbounds i8, ptr %216, i64 12
  %281 = load i32, ptr %280, align 4, !tbaa !78
  %282 = add i32 %281, 1
  store i32 %282, ptr %280, align 4, !tbaa !78
  %283 = load i64, ptr %219, align 8, !tbaa !234
  store atomic volatile i64 %283, ptr %268 seq_cst, align 8
  br label %284

284:                                              ; preds = %275, %267
  %285 = add nuw nsw i64 %120, 1
  %286 = icmp eq i64 %285, %118
  br i1 %286, label %287, label %119, !llvm.loop !237

287:                                              ; preds = %284, %138, %85
  %288 = getelementptr inbounds i8, ptr %82, i64 40
  %289 = load ptr, ptr %288, align 8, !tbaa !184
  store ptr %289, ptr %20, align 8, !tbaa !186
  store ptr %20, ptr %288, align 8, !tbaa !184
  %290 = load i32, ptr %65, align 4, !tbaa !214
  %291 = zext i32 %290 to i64
  br label %292

292:                                              ; preds = %287, %78, %74
  %293 = phi i64 [ %291, %287 ], [ %70, %78 ], [ %70, %74 ]
  %294 = phi i1 [ true, %287 ], [ false, %78 ], [ false, %74 ]
  %295 = getelementptr inbounds [256 x %struct.request], ptr %69, i64 0, i64 %293, i32 1
  store i32 0, ptr %295, align 8, !tbaa !177
  br label %296

296:                                              ; preds = %64, %68, %292
  %297 = phi i1 [ %294, %292 ], [ false, %68 ], [ false, %64 ]
  %298 = getelementptr inbounds i8, ptr %0, i64 72
  %299 = load volatile i64, ptr %298, align 8, !tbaa !238
  %300 = add i64 %299, 1
  store volatile i64 %300, ptr %298, align 8, !tbaa !238
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %13)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %14)
  store ptr null, ptr %11, align 8
  store ptr null, ptr %12, align 8
  store i32 0, ptr %13, align 8
  store i32 0, ptr %14, align 4
  %301 = getelementptr inbounds i8, ptr %0, i64 120
  %302 = load ptr, ptr %301, align 8, !tbaa !199
  %303 = icmp eq ptr %302, null
  br i1 %303, label %317, label %304

304:                                              ; preds = %296
  %305 = load ptr, ptr %302, align 8, !tbaa !127
  store ptr %305, ptr %301, align 8, !tbaa !199
  %306 = getelementptr inbounds i8, ptr %0, i64 136
  %307 = load volatile i32, ptr %306, align 8, !tbaa !200
  %308 = add i32 %307, -1
  store volatile i32 %308, ptr %306, align 8, !tbaa !200
  %309 = icmp eq i32 %308, 0
  br i1 %309, label %310, label %312

310:                                              ; preds = %304
  %311 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr null, ptr %311, align 8, !tbaa !201
  br label %312

312:                                              ; preds = %310, %304
  %313 = getelementptr inbounds i8, ptr %0, i64 96
  %314 = getelementptr inbounds i8, ptr %0, i64 112
  %315 = getelementptr inbounds i8, ptr %0, i64 104
  %316 = getelementptr inbounds i8, ptr %0, i64 128
  br label %341

317:                                              ; preds = %355, %296
  %318 = load volatile ptr, ptr %11, align 8, !tbaa !2
  store volatile ptr %318, ptr %301, align 8, !tbaa !2
  %319 = getelementptr inbounds i8, ptr %0, i64 128
  %320 = load volatile ptr, ptr %12, align 8, !tbaa !2
  store volatile ptr %320, ptr %319, align 8, !tbaa !2
  %321 = getelementptr inbounds i8, ptr %0, i64 136
  %322 = load volatile i32, ptr %13, align 8, !tbaa !78
  store volatile i32 %322, ptr %321, align 8, !tbaa !78
  %323 = getelementptr inbounds i8, ptr %0, i64 140
  %324 = load volatile i32, ptr %14, align 4
  store volatile i32 %324, ptr %323, align 4
  store atomic volatile i32 0, ptr %0 release, align 4
  %325 = getelementptr inbounds i8, ptr %0, i64 40
  %326 = load i32, ptr %325, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10)
  store i64 1, ptr %10, align 8, !tbaa !37
  %327 = call i64 @write(i32 noundef %326, ptr noundef nonnull %10, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10)
  %328 = getelementptr inbounds i8, ptr %0, i64 88
  %329 = atomicrmw volatile add ptr %328, i64 1 seq_cst, align 8
  %330 = getelementptr inbounds i8, ptr %0, i64 16
  %331 = load atomic volatile i32, ptr %330 seq_cst, align 8
  %332 = icmp eq i32 %331, 0
  br i1 %332, label %337, label %333

333:                                              ; preds = %317
  %334 = getelementptr inbounds i8, ptr %0, i64 44
  %335 = load i32, ptr %334, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 1, ptr %9, align 8, !tbaa !37
  %336 = call i64 @write(i32 noundef %335, ptr noundef nonnull %9, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %337

337:                                              ; preds = %317, %333
  %338 = or i1 %21, %297
  %339 = xor i1 %297, true
  %340 = sext i1 %339 to i32
  br i1 %338, label %376, label %369

341:                                              ; preds = %367, %312
  %342 = phi ptr [ %302, %312 ], [ %360, %367 ]
  %343 = getelementptr inbounds i8, ptr %342, i64 40
  %344 = load i32, ptr %343, align 8, !tbaa !134
  %345 = icmp eq i32 %344, 0
  store ptr null, ptr %342, align 8, !tbaa !127
  %346 = select i1 %345, ptr %314, ptr %13
  %347 = load volatile i32, ptr %346, align 8, !tbaa !200
  %348 = icmp eq i32 %347, 0
  br i1 %348, label %349, label %352

349:                                              ; preds = %341
  %350 = select i1 %345, ptr %313, ptr %11
  %351 = select i1 %345, ptr %315, ptr %12
  br label %355

352:                                              ; preds = %341
  %353 = select i1 %345, ptr %315, ptr %12
  %354 = load ptr, ptr %353, align 8, !tbaa !201
  br label %355

355:                                              ; preds = %349, %352
  %356 = phi ptr [ %351, %349 ], [ %353, %352 ]
  %357 = phi ptr [ %350, %349 ], [ %354, %352 ]
  store ptr %342, ptr %357, align 8, !tbaa !2
  store ptr %342, ptr %356, align 8, !tbaa !201
  %358 = load volatile i32, ptr %346, align 8, !tbaa !200
  %359 = add i32 %358, 1
  store volatile i32 %359, ptr %346, align 8, !tbaa !200
  %360 = load ptr, ptr %301, align 8, !tbaa !199
  %361 = icmp eq ptr %360, null
  br i1 %361, label %317, label %362

362:                                              ; preds = %355
  %363 = load ptr, ptr %360, align 8, !tbaa !127
  store ptr %363, ptr %301, align 8, !tbaa !199
  %364 = load volatile i32, ptr %306, align 8, !tbaa !200
  %365 = add i32 %364, -1
  store volatile i32 %365, ptr %306, align 8, !tbaa !200
  %366 = icmp eq i32 %365, 0
  br i1 %366, label %368, label %367

367:                                              ; preds = %362, %368
  br label %341

368:                                              ; preds = %362
  store ptr null, ptr %316, align 8, !tbaa !201
  br label %367

369:                                              ; preds = %337
  %370 = getelementptr inbounds i8, ptr %20, i64 56
  %371 = load ptr, ptr %370, align 8, !tbaa !188
  call void @free(ptr noundef %371) #13
  %372 = getelementptr inbounds i8, ptr %20, i64 64
  %373 = load ptr, ptr %372, align 8, !tbaa !189
  call void @free(ptr noundef %373) #13
  %374 = getelementptr inbounds i8, ptr %20, i64 72
  %375 = load ptr, ptr %374, align 8, !tbaa !190
  call void @free(ptr noundef %375) #13
  call void @free(ptr noundef nonnull %20) #13
  br label %376

376:                                              ; preds = %337, %369
  %377 = phi i32 [ %340, %337 ], [ -1, %369 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %13)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %14)
  ret i32 %377
}

; Function Attrs: nounwind
define internal range(i64 0, 1844674407370955162) i64 @gpu_clock() #1 {
  %1 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, i8 0, i64 16, i1 false)
  %2 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %1) #13
  %3 = load i64, ptr %1, align 8, !tbaa !100
  %4 = mul i64 %3, 1000000000
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !102
  %7 = add i64 %4, %6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #8
  %8 = udiv i64 %7, 10
  ret i64 %8
}

; Function Attrs: nounwind
define internal void @read_statistics(ptr nocapture noundef readonly %0, ptr noundef %1) #1 {
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 88) #13
  %4 = getelementptr inbounds i8, ptr %0, i64 581808
  %5 = load i64, ptr %4, align 8, !tbaa !105
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %5, ptr %6, align 8, !tbaa !239
  %7 = getelementptr inbounds i8, ptr %0, i64 581800
  %8 = load i64, ptr %7, align 8, !tbaa !109
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  store i64 %8, ptr %9, align 8, !tbaa !241
  %10 = getelementptr inbounds i8, ptr %0, i64 581816
  %11 = load i64, ptr %10, align 8, !tbaa !242
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  store i64 %11, ptr %12, align 8, !tbaa !243
  %13 = getelementptr inbounds i8, ptr %0, i64 581824
  %14 = load i64, ptr %13, align 8, !tbaa !244
  %15 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 %14, ptr %15, align 8, !tbaa !245
  %16 = getelementptr inbounds i8, ptr %0, i64 581832
  %17 = load i64, ptr %16, align 8, !tbaa !246
  %18 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %17, ptr %18, align 8, !tbaa !247
  %19 = getelementptr inbounds i8, ptr %0, i64 581840
  %20 = load i64, ptr %19, align 8, !tbaa !248
  %21 = getelementptr inbounds i8, ptr %1, i64 72
  store i64 %20, ptr %21, align 8, !tbaa !249
  %22 = getelementptr inbounds i8, ptr %0, i64 36
  %23 = load i32, ptr %22, align 4, !tbaa !6
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %38, label %25

25:                                               ; preds = %2
  %26 = getelementptr inbounds i8, ptr %0, i64 581848
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = getelementptr inbounds i8, ptr %1, i64 48
  %29 = getelementptr inbounds i8, ptr %1, i64 56
  %30 = getelementptr inbounds i8, ptr %1, i64 80
  %31 = load i64, ptr %1, align 8, !tbaa !250
  %32 = load i64, ptr %27, align 8, !tbaa !251
  %33 = load i64, ptr %28, align 8, !tbaa !252
  %34 = load i64, ptr %29, align 8, !tbaa !253
  %35 = load i64, ptr %30, align 8, !tbaa !254
  %36 = zext i32 %23 to i64
  br label %39

37:                                               ; preds = %39
  store i64 %50, ptr %1, align 8, !tbaa !250
  store i64 %53, ptr %27, align 8, !tbaa !251
  store i64 %56, ptr %28, align 8, !tbaa !252
  store i64 %59, ptr %29, align 8, !tbaa !253
  store i64 %62, ptr %30, align 8, !tbaa !254
  br label %38

38:                                               ; preds = %37, %2
  ret void

39:                                               ; preds = %25, %39
  %40 = phi i64 [ 0, %25 ], [ %63, %39 ]
  %41 = phi i64 [ %35, %25 ], [ %62, %39 ]
  %42 = phi i64 [ %34, %25 ], [ %59, %39 ]
  %43 = phi i64 [ %33, %25 ], [ %56, %39 ]
  %44 = phi i64 [ %32, %25 ], [ %53, %39 ]
  %45 = phi i64 [ %31, %25 ], [ %50, %39 ]
  %46 = getelementptr inbounds [64 x ptr], ptr %26, i64 0, i64 %40
  %47 = load ptr, ptr %46, align 8, !tbaa !2
  %48 = getelementptr inbounds i8, ptr %47, i64 7064
  %49 = load i64, ptr %48, align 8, !tbaa !255
  %50 = add i64 %45, %49
  %51 = getelementptr inbounds i8, ptr %47, i64 7072
  %52 = load i64, ptr %51, align 8, !tbaa !144
  %53 = add i64 %44, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 7080
  %55 = load i64, ptr %54, align 8, !tbaa !256
  %56 = add i64 %43, %55
  %57 = getelementptr inbounds i8, ptr %47, i64 7088
  %58 = load i64, ptr %57, align 8, !tbaa !257
  %59 = add i64 %42, %58
  %60 = getelementptr inbounds i8, ptr %47, i64 7096
  %61 = load i64, ptr %60, align 8, !tbaa !258
  %62 = add i64 %41, %61
  %63 = add nuw nsw i64 %40, 1
  %64 = icmp eq i64 %63, %36
  br i1 %64, label %37, label %39, !llvm.loop !259
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #4

declare ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
define internal i32 @helper_load(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) #1 {
  %5 = tail call fastcc i32 @memory_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef 0) #14
  ret i32 %5
}

; Function Attrs: nounwind
define internal i32 @helper_store(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) #1 {
  %5 = tail call fastcc i32 @memory_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef 1) #14
  ret i32 %5
}

; Function Attrs: nounwind
define internal noundef i32 @helper_atomic(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) #1 {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = and i32 %3, 256
  %10 = icmp eq i32 %9, 0
  %11 = getelementptr inbounds i8, ptr %0, i64 524
  %12 = load i32, ptr %11, align 4, !tbaa !260
  %13 = getelementptr inbounds i8, ptr %1, i64 7096
  %14 = load i64, ptr %13, align 8, !tbaa !258
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !258
  %16 = icmp eq i64 %2, 0
  br i1 %16, label %245, label %17

17:                                               ; preds = %4
  %18 = select i1 %10, i32 4, i32 8
  %19 = getelementptr inbounds i8, ptr %1, i64 2304
  %20 = getelementptr inbounds i8, ptr %1, i64 2816
  %21 = getelementptr inbounds i8, ptr %1, i64 3328
  %22 = getelementptr inbounds i8, ptr %1, i64 3072
  %23 = getelementptr inbounds i8, ptr %1, i64 3584
  %24 = add nsw i32 %18, -1
  %25 = zext nneg i32 %24 to i64
  %26 = and i32 %3, 524288
  %27 = icmp eq i32 %26, 0
  %28 = and i32 %3, 131072
  %29 = icmp eq i32 %28, 0
  %30 = and i32 %3, 65536
  %31 = icmp eq i32 %30, 0
  %32 = getelementptr inbounds i8, ptr %0, i64 552
  %33 = getelementptr inbounds i8, ptr %0, i64 564
  %34 = getelementptr inbounds i8, ptr %0, i64 560
  %35 = zext nneg i32 %18 to i64
  %36 = getelementptr inbounds i8, ptr %0, i64 536
  %37 = getelementptr inbounds i8, ptr %0, i64 528
  %38 = select i1 %10, i64 4, i64 8
  %39 = getelementptr inbounds i8, ptr %1, i64 16
  %40 = trunc i32 %3 to i8
  br label %41

41:                                               ; preds = %17, %234
  %42 = phi i64 [ %2, %17 ], [ %236, %234 ]
  %43 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %42, i1 true)
  %44 = getelementptr inbounds [64 x i64], ptr %19, i64 0, i64 %43
  %45 = load i64, ptr %44, align 8, !tbaa !37
  %46 = getelementptr inbounds [64 x i32], ptr %20, i64 0, i64 %43
  %47 = load i32, ptr %46, align 4, !tbaa !78
  %48 = zext i32 %47 to i64
  %49 = getelementptr inbounds [64 x i32], ptr %21, i64 0, i64 %43
  %50 = load i32, ptr %49, align 4, !tbaa !78
  %51 = zext i32 %50 to i64
  br i1 %10, label %63, label %52

52:                                               ; preds = %41
  %53 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  %54 = load i32, ptr %53, align 4, !tbaa !78
  %55 = zext i32 %54 to i64
  %56 = shl nuw i64 %55, 32
  %57 = or disjoint i64 %56, %48
  %58 = getelementptr inbounds [64 x i32], ptr %23, i64 0, i64 %43
  %59 = load i32, ptr %58, align 4, !tbaa !78
  %60 = zext i32 %59 to i64
  %61 = shl nuw i64 %60, 32
  %62 = or disjoint i64 %61, %51
  br label %63

63:                                               ; preds = %52, %41
  %64 = phi i64 [ %62, %52 ], [ %51, %41 ]
  %65 = phi i64 [ %57, %52 ], [ %48, %41 ]
  %66 = and i64 %45, %25
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %68, label %238

68:                                               ; preds = %63
  br i1 %27, label %69, label %74

69:                                               ; preds = %68
  br i1 %29, label %70, label %89

70:                                               ; preds = %69
  br i1 %31, label %136, label %71

71:                                               ; preds = %70
  %72 = lshr i64 %45, 48
  %73 = trunc nuw i64 %72 to i16
  switch i16 %73, label %136 [
    i16 1, label %74
    i16 2, label %89
  ]

74:                                               ; preds = %71, %68
  %75 = phi i64 [ 4294967295, %71 ], [ 65535, %68 ]
  %76 = and i64 %75, %45
  %77 = add nuw nsw i64 %76, %35
  %78 = load i32, ptr %36, align 8, !tbaa !262
  %79 = zext i32 %78 to i64
  %80 = icmp ugt i64 %77, %79
  br i1 %80, label %226, label %81

81:                                               ; preds = %74
  %82 = load ptr, ptr %37, align 8, !tbaa !263
  %83 = getelementptr inbounds i8, ptr %82, i64 %76
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #8
  store i64 0, ptr %7, align 8, !tbaa !37
  %84 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef %83, i64 noundef %38) #13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #8
  %85 = load i64, ptr %7, align 8, !tbaa !37
  %86 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 1, i32 noundef %12, i64 noundef %85, i64 noundef %65, i64 noundef %64) #14
  store i64 %86, ptr %8, align 8, !tbaa !37
  %87 = call ptr @memcpy(ptr noundef %83, ptr noundef nonnull %8, i64 noundef %38) #13
  %88 = load i64, ptr %7, align 8, !tbaa !37
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #8
  br label %226

89:                                               ; preds = %71, %69
  %90 = and i64 %45, 4294967295
  %91 = select i1 %29, i64 %90, i64 %45
  %92 = load ptr, ptr %32, align 8, !tbaa !264
  %93 = icmp eq ptr %92, null
  br i1 %93, label %100, label %94

94:                                               ; preds = %89
  %95 = load i32, ptr %33, align 4, !tbaa !265
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = load i32, ptr %34, align 8, !tbaa !266
  %99 = udiv i32 %98, %95
  br label %100

100:                                              ; preds = %89, %94, %97
  %101 = phi i32 [ %99, %97 ], [ 0, %94 ], [ 0, %89 ]
  br i1 %10, label %102, label %245

102:                                              ; preds = %100
  %103 = zext i32 %101 to i64
  %104 = icmp ult i32 %101, 4
  %105 = add nsw i64 %103, -4
  %106 = icmp ugt i64 %91, %105
  %107 = select i1 %104, i1 true, i1 %106
  br i1 %107, label %108, label %120

108:                                              ; preds = %102
  %109 = getelementptr inbounds i8, ptr %0, i64 544
  %110 = load i64, ptr %109, align 8, !tbaa !267
  %111 = and i64 %45, 4294967292
  %112 = load i32, ptr %33, align 4, !tbaa !265
  %113 = zext i32 %112 to i64
  %114 = mul nuw i64 %111, %113
  %115 = shl nuw nsw i64 %43, 2
  %116 = and i64 %45, 3
  %117 = or disjoint i64 %116, %115
  %118 = add i64 %117, %110
  %119 = add i64 %118, %114
  br label %238

120:                                              ; preds = %102
  %121 = and i64 %91, -4
  %122 = load i32, ptr %33, align 4, !tbaa !265
  %123 = zext i32 %122 to i64
  %124 = mul i64 %121, %123
  %125 = shl nuw nsw i64 %43, 2
  %126 = add i64 %124, %125
  %127 = and i64 %91, 3
  %128 = or disjoint i64 %126, %127
  %129 = getelementptr inbounds i8, ptr %92, i64 %128
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #8
  store i64 0, ptr %5, align 8, !tbaa !37
  %130 = call ptr @memcpy(ptr noundef nonnull %5, ptr noundef %129, i64 noundef 4) #13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #8
  %131 = load i64, ptr %5, align 8, !tbaa !37
  %132 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %131, i64 noundef %65, i64 noundef %64) #14
  store i64 %132, ptr %6, align 8, !tbaa !37
  %133 = call ptr @memcpy(ptr noundef %129, ptr noundef nonnull %6, i64 noundef 4) #13
  %134 = load i64, ptr %5, align 8, !tbaa !37
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #8
  %135 = trunc i64 %134 to i32
  store i32 %135, ptr %46, align 4, !tbaa !78
  br label %234

136:                                              ; preds = %71, %70
  %137 = load ptr, ptr %39, align 8, !tbaa !268
  %138 = getelementptr inbounds i8, ptr %137, i64 16
  %139 = load atomic volatile i64, ptr %138 seq_cst, align 8
  %140 = inttoptr i64 %139 to ptr
  %141 = icmp eq i64 %139, 0
  br i1 %141, label %238, label %142

142:                                              ; preds = %136
  %143 = getelementptr inbounds i8, ptr %140, i64 8
  %144 = load i64, ptr %143, align 8, !tbaa !37
  %145 = icmp eq i64 %144, 0
  br i1 %145, label %160, label %146

146:                                              ; preds = %142
  %147 = getelementptr inbounds i8, ptr %140, i64 16
  br label %148

148:                                              ; preds = %148, %146
  %149 = phi i64 [ %144, %146 ], [ %158, %148 ]
  %150 = phi i64 [ 0, %146 ], [ %157, %148 ]
  %151 = add i64 %150, %149
  %152 = lshr i64 %151, 1
  %153 = getelementptr inbounds [0 x %struct.gpu_range], ptr %147, i64 0, i64 %152, i32 1
  %154 = load i64, ptr %153, align 8, !tbaa !51
  %155 = icmp ugt i64 %154, %45
  %156 = add nuw i64 %152, 1
  %157 = select i1 %155, i64 %150, i64 %156
  %158 = select i1 %155, i64 %152, i64 %149
  %159 = icmp ult i64 %157, %158
  br i1 %159, label %148, label %160, !llvm.loop !53

160:                                              ; preds = %148, %142
  %161 = phi i64 [ 0, %142 ], [ %157, %148 ]
  %162 = icmp ult i64 %161, %144
  br i1 %162, label %163, label %238

163:                                              ; preds = %160
  %164 = getelementptr inbounds i8, ptr %140, i64 16
  %165 = getelementptr inbounds [0 x %struct.gpu_range], ptr %164, i64 0, i64 %161
  %166 = load i64, ptr %165, align 8, !tbaa !54
  %167 = icmp ugt i64 %166, %45
  br i1 %167, label %238, label %168

168:                                              ; preds = %163
  %169 = getelementptr inbounds i8, ptr %165, i64 24
  %170 = load i32, ptr %169, align 8, !tbaa !98
  %171 = and i32 %170, 1
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %238, label %173

173:                                              ; preds = %168
  %174 = getelementptr inbounds i8, ptr %165, i64 8
  %175 = load i64, ptr %174, align 8, !tbaa !51
  %176 = sub i64 %175, %45
  %177 = icmp ult i64 %176, %35
  br i1 %177, label %238, label %178

178:                                              ; preds = %173
  %179 = getelementptr inbounds i8, ptr %165, i64 16
  %180 = load i64, ptr %179, align 8, !tbaa !55
  %181 = add i64 %180, %45
  %182 = sub i64 %181, %166
  %183 = inttoptr i64 %182 to ptr
  %184 = icmp eq i64 %181, %166
  br i1 %184, label %238, label %185

185:                                              ; preds = %178
  br i1 %10, label %201, label %186

186:                                              ; preds = %185
  switch i8 %40, label %193 [
    i8 0, label %187
    i8 2, label %189
    i8 3, label %191
  ]

187:                                              ; preds = %186
  %188 = atomicrmw xchg ptr %183, i64 %65 seq_cst, align 8
  br label %223

189:                                              ; preds = %186
  %190 = atomicrmw add ptr %183, i64 %65 seq_cst, align 8
  br label %223

191:                                              ; preds = %186
  %192 = atomicrmw sub ptr %183, i64 %65 seq_cst, align 8
  br label %223

193:                                              ; preds = %186
  %194 = load atomic i64, ptr %183 seq_cst, align 8
  br label %195

195:                                              ; preds = %195, %193
  %196 = phi i64 [ %194, %193 ], [ %200, %195 ]
  %197 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %196, i64 noundef %65, i64 noundef %64) #14
  %198 = cmpxchg ptr %183, i64 %196, i64 %197 seq_cst seq_cst, align 8
  %199 = extractvalue { i64, i1 } %198, 1
  %200 = extractvalue { i64, i1 } %198, 0
  br i1 %199, label %226, label %195, !llvm.loop !269

201:                                              ; preds = %185
  %202 = trunc i64 %65 to i32
  switch i8 %40, label %209 [
    i8 0, label %203
    i8 2, label %205
    i8 3, label %207
  ]

203:                                              ; preds = %201
  %204 = atomicrmw xchg ptr %183, i32 %202 seq_cst, align 4
  br label %221

205:                                              ; preds = %201
  %206 = atomicrmw add ptr %183, i32 %202 seq_cst, align 4
  br label %221

207:                                              ; preds = %201
  %208 = atomicrmw sub ptr %183, i32 %202 seq_cst, align 4
  br label %221

209:                                              ; preds = %201
  %210 = load atomic i32, ptr %183 seq_cst, align 4
  %211 = and i64 %65, 4294967295
  %212 = and i64 %64, 4294967295
  br label %213

213:                                              ; preds = %213, %209
  %214 = phi i32 [ %210, %209 ], [ %220, %213 ]
  %215 = zext i32 %214 to i64
  %216 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %215, i64 noundef %211, i64 noundef %212) #14
  %217 = trunc i64 %216 to i32
  %218 = cmpxchg ptr %183, i32 %214, i32 %217 seq_cst seq_cst, align 4
  %219 = extractvalue { i32, i1 } %218, 1
  %220 = extractvalue { i32, i1 } %218, 0
  br i1 %219, label %226, label %213, !llvm.loop !270

221:                                              ; preds = %207, %205, %203
  %222 = phi i32 [ %204, %203 ], [ %206, %205 ], [ %208, %207 ]
  store i32 %222, ptr %46, align 4, !tbaa !78
  br label %234

223:                                              ; preds = %191, %189, %187
  %224 = phi i64 [ %188, %187 ], [ %190, %189 ], [ %192, %191 ]
  %225 = trunc i64 %224 to i32
  store i32 %225, ptr %46, align 4, !tbaa !78
  br label %229

226:                                              ; preds = %195, %213, %74, %81
  %227 = phi i64 [ %88, %81 ], [ 0, %74 ], [ %215, %213 ], [ %196, %195 ]
  %228 = trunc i64 %227 to i32
  store i32 %228, ptr %46, align 4, !tbaa !78
  br i1 %10, label %234, label %229

229:                                              ; preds = %223, %226
  %230 = phi i64 [ %224, %223 ], [ %227, %226 ]
  %231 = lshr i64 %230, 32
  %232 = trunc nuw i64 %231 to i32
  %233 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  store i32 %232, ptr %233, align 4, !tbaa !78
  br label %234

234:                                              ; preds = %221, %229, %226, %120
  %235 = add i64 %42, -1
  %236 = and i64 %235, %42
  %237 = icmp eq i64 %236, 0
  br i1 %237, label %245, label %41, !llvm.loop !271

238:                                              ; preds = %163, %160, %136, %168, %173, %178, %63, %108
  %239 = phi i64 [ %119, %108 ], [ %45, %63 ], [ %45, %178 ], [ %45, %173 ], [ %45, %168 ], [ %45, %136 ], [ %45, %160 ], [ %45, %163 ]
  %240 = phi i32 [ 4, %108 ], [ 4, %163 ], [ 4, %160 ], [ 4, %136 ], [ 4, %168 ], [ 4, %173 ], [ 4, %178 ], [ 8, %63 ]
  %241 = trunc nuw nsw i64 %43 to i32
  %242 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %239, ptr %242, align 8, !tbaa !272
  %243 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 1, ptr %243, align 8, !tbaa !273
  %244 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %241, ptr %244, align 4, !tbaa !274
  br label %245

245:                                              ; preds = %234, %100, %238, %4
  %246 = phi i32 [ 0, %4 ], [ %240, %238 ], [ 0, %234 ], [ 8, %100 ]
  ret i32 %246
}

; Function Attrs: nounwind
define internal void @helper_message(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) #1 {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !275
  %9 = getelementptr inbounds i8, ptr %0, i64 568
  %10 = load ptr, ptr %9, align 8, !tbaa !276
  %11 = getelementptr inbounds i8, ptr %10, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !129
  %13 = load ptr, ptr %12, align 8, !tbaa !71
  %14 = lshr i32 %3, 10
  %15 = and i32 %14, 16383
  %16 = and i32 %2, 255
  %17 = icmp eq i32 %16, 1
  br i1 %17, label %18, label %120

18:                                               ; preds = %4
  %19 = icmp eq i32 %15, 0
  %20 = getelementptr inbounds i8, ptr %13, i64 104
  %21 = load ptr, ptr %20, align 8, !tbaa !49
  %22 = load i32, ptr %21, align 8, !tbaa !175
  %23 = getelementptr inbounds i8, ptr %21, i64 8
  %24 = load i32, ptr %23, align 8, !tbaa !174
  %25 = getelementptr inbounds i8, ptr %13, i64 56
  %26 = load i32, ptr %25, align 8, !tbaa !277
  br i1 %19, label %78, label %27

27:                                               ; preds = %18
  %28 = getelementptr inbounds i8, ptr %13, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !278
  %30 = load i64, ptr %0, align 8, !tbaa !279
  %31 = atomicrmw volatile xchg ptr %8, i32 1 acquire, align 4
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %44, label %33

33:                                               ; preds = %27, %41
  %34 = phi i32 [ %35, %41 ], [ 0, %27 ]
  %35 = add i32 %34, 1
  %36 = and i32 %35, 63
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %40

38:                                               ; preds = %33
  %39 = tail call i32 @sched_yield() #13
  br label %41

40:                                               ; preds = %33
  tail call void @llvm.x86.sse2.pause()
  br label %41

41:                                               ; preds = %40, %38
  %42 = atomicrmw volatile xchg ptr %8, i32 1 acquire, align 4
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %33, !llvm.loop !65

44:                                               ; preds = %41, %27
  %45 = getelementptr inbounds i8, ptr %8, i64 417956
  %46 = load volatile i32, ptr %45, align 4, !tbaa !205
  %47 = icmp eq i32 %46, 4096
  br i1 %47, label %48, label %57

48:                                               ; preds = %44
  %49 = getelementptr inbounds i8, ptr %8, i64 581720
  store i32 2, ptr %49, align 8, !tbaa !78
  %50 = getelementptr inbounds i8, ptr %8, i64 581724
  store i32 %22, ptr %50, align 4, !tbaa !78
  %51 = getelementptr inbounds i8, ptr %8, i64 581728
  store i32 %24, ptr %51, align 8, !tbaa !78
  %52 = getelementptr inbounds i8, ptr %8, i64 581732
  store i32 %26, ptr %52, align 4, !tbaa !78
  %53 = getelementptr inbounds i8, ptr %8, i64 581736
  store i32 %29, ptr %53, align 8, !tbaa !78
  %54 = getelementptr inbounds i8, ptr %8, i64 581740
  store i32 %15, ptr %54, align 4, !tbaa !78
  %55 = getelementptr inbounds i8, ptr %8, i64 581744
  store i64 0, ptr %55, align 8, !tbaa !37
  %56 = getelementptr inbounds i8, ptr %8, i64 581752
  store i64 %30, ptr %56, align 8, !tbaa !37
  br label %71

57:                                               ; preds = %44
  %58 = getelementptr inbounds i8, ptr %8, i64 417960
  %59 = load volatile i32, ptr %45, align 4, !tbaa !205
  %60 = zext i32 %59 to i64
  %61 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %58, i64 0, i64 %60
  store i32 2, ptr %61, align 8, !tbaa !78
  %62 = getelementptr inbounds i8, ptr %61, i64 4
  store i32 %22, ptr %62, align 4, !tbaa !78
  %63 = getelementptr inbounds i8, ptr %61, i64 8
  store i32 %24, ptr %63, align 8, !tbaa !78
  %64 = getelementptr inbounds i8, ptr %61, i64 12
  store i32 %26, ptr %64, align 4, !tbaa !78
  %65 = getelementptr inbounds i8, ptr %61, i64 16
  store i32 %29, ptr %65, align 8, !tbaa !78
  %66 = getelementptr inbounds i8, ptr %61, i64 20
  store i32 %15, ptr %66, align 4, !tbaa !78
  %67 = getelementptr inbounds i8, ptr %61, i64 24
  store i64 0, ptr %67, align 8, !tbaa !37
  %68 = getelementptr inbounds i8, ptr %61, i64 32
  store i64 %30, ptr %68, align 8, !tbaa !37
  %69 = load volatile i32, ptr %45, align 4, !tbaa !205
  %70 = add i32 %69, 1
  store volatile i32 %70, ptr %45, align 4, !tbaa !205
  br label %71

71:                                               ; preds = %48, %57
  %72 = getelementptr inbounds i8, ptr %8, i64 581840
  %73 = load i64, ptr %72, align 8, !tbaa !248
  %74 = add i64 %73, 1
  store i64 %74, ptr %72, align 8, !tbaa !248
  store atomic volatile i32 0, ptr %8 release, align 4
  %75 = getelementptr inbounds i8, ptr %8, i64 52
  %76 = load i32, ptr %75, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6)
  store i64 1, ptr %6, align 8, !tbaa !37
  %77 = call i64 @write(i32 noundef %76, ptr noundef nonnull %6, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6)
  br label %120

78:                                               ; preds = %18
  %79 = and i32 %3, 16777215
  %80 = atomicrmw volatile xchg ptr %8, i32 1 acquire, align 4
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %93, label %82

82:                                               ; preds = %78, %90
  %83 = phi i32 [ %84, %90 ], [ 0, %78 ]
  %84 = add i32 %83, 1
  %85 = and i32 %84, 63
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %87, label %89

87:                                               ; preds = %82
  %88 = tail call i32 @sched_yield() #13
  br label %90

89:                                               ; preds = %82
  tail call void @llvm.x86.sse2.pause()
  br label %90

90:                                               ; preds = %89, %87
  %91 = atomicrmw volatile xchg ptr %8, i32 1 acquire, align 4
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %93, label %82, !llvm.loop !65

93:                                               ; preds = %90, %78
  %94 = getelementptr inbounds i8, ptr %8, i64 417956
  %95 = load volatile i32, ptr %94, align 4, !tbaa !205
  %96 = icmp eq i32 %95, 4096
  br i1 %96, label %97, label %99

97:                                               ; preds = %93
  %98 = getelementptr inbounds i8, ptr %8, i64 581776
  store i32 0, ptr %98, align 8, !tbaa !280
  br label %113

99:                                               ; preds = %93
  %100 = getelementptr inbounds i8, ptr %8, i64 417960
  %101 = load volatile i32, ptr %94, align 4, !tbaa !205
  %102 = zext i32 %101 to i64
  %103 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %100, i64 0, i64 %102
  store i32 0, ptr %103, align 8, !tbaa !78
  %104 = getelementptr inbounds i8, ptr %103, i64 4
  store i32 %22, ptr %104, align 4, !tbaa !78
  %105 = getelementptr inbounds i8, ptr %103, i64 8
  store i32 %24, ptr %105, align 8, !tbaa !78
  %106 = getelementptr inbounds i8, ptr %103, i64 12
  store i32 %26, ptr %106, align 4, !tbaa !78
  %107 = getelementptr inbounds i8, ptr %103, i64 16
  store i32 %79, ptr %107, align 8, !tbaa !78
  %108 = getelementptr inbounds i8, ptr %103, i64 20
  store i32 0, ptr %108, align 4, !tbaa !78
  %109 = getelementptr inbounds i8, ptr %103, i64 24
  store i64 0, ptr %109, align 8, !tbaa !37
  %110 = getelementptr inbounds i8, ptr %103, i64 32
  store i64 0, ptr %110, align 8, !tbaa !37
  %111 = load volatile i32, ptr %94, align 4, !tbaa !205
  %112 = add i32 %111, 1
  store volatile i32 %112, ptr %94, align 4, !tbaa !205
  br label %113

113:                                              ; preds = %97, %99
  %114 = getelementptr inbounds i8, ptr %8, i64 581840
  %115 = load i64, ptr %114, align 8, !tbaa !248
  %116 = add i64 %115, 1
  store i64 %116, ptr %114, align 8, !tbaa !248
  store atomic volatile i32 0, ptr %8 release, align 4
  %117 = getelementptr inbounds i8, ptr %8, i64 52
  %118 = load i32, ptr %117, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5)
  store i64 1, ptr %5, align 8, !tbaa !37
  %119 = call i64 @write(i32 noundef %118, ptr noundef nonnull %5, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5)
  br label %120

120:                                              ; preds = %71, %113, %4
  ret void
}

; Function Attrs: nounwind
define internal range(i64 0, 1844674407370955162) i64 @helper_query(ptr nocapture noundef readonly %0, ptr nocapture readnone %1, i32 noundef %2) #1 {
  %4 = alloca %struct.timespec_, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 568
  %7 = load ptr, ptr %6, align 8, !tbaa !276
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !129
  %10 = load ptr, ptr %9, align 8, !tbaa !71
  %11 = getelementptr inbounds i8, ptr %7, i64 56
  %12 = load i32, ptr %11, align 8, !tbaa !78
  %13 = getelementptr inbounds i8, ptr %7, i64 60
  %14 = load i32, ptr %13, align 4, !tbaa !78
  %15 = add i32 %14, %12
  %16 = getelementptr inbounds i8, ptr %7, i64 64
  %17 = load i32, ptr %16, align 8, !tbaa !78
  %18 = add i32 %15, %17
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds i8, ptr %0, i64 512
  %21 = load i32, ptr %20, align 8, !tbaa !78
  %22 = getelementptr inbounds i8, ptr %0, i64 564
  %23 = load i32, ptr %22, align 4, !tbaa !265
  %24 = icmp eq i32 %23, 64
  br i1 %24, label %25, label %31

25:                                               ; preds = %3
  %26 = getelementptr inbounds i8, ptr %0, i64 516
  %27 = load i32, ptr %26, align 4, !tbaa !78
  %28 = or i32 %27, %21
  %29 = getelementptr inbounds i8, ptr %0, i64 436
  %30 = load i32, ptr %29, align 4, !tbaa !78
  br label %31

31:                                               ; preds = %3, %25
  %32 = phi i32 [ %28, %25 ], [ %21, %3 ]
  %33 = phi i32 [ %30, %25 ], [ 0, %3 ]
  switch i32 %2, label %108 [
    i32 0, label %34
    i32 1, label %42
    i32 2, label %51
    i32 3, label %55
    i32 4, label %74
    i32 5, label %84
  ]

34:                                               ; preds = %31
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %35 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #13
  %36 = load i64, ptr %5, align 8, !tbaa !100
  %37 = mul i64 %36, 1000000000
  %38 = getelementptr inbounds i8, ptr %5, i64 8
  %39 = load i64, ptr %38, align 8, !tbaa !102
  %40 = add i64 %37, %39
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  %41 = udiv i64 %40, 10
  br label %108

42:                                               ; preds = %31
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #13
  %44 = load i64, ptr %4, align 8, !tbaa !100
  %45 = mul i64 %44, 182784
  %46 = getelementptr inbounds i8, ptr %4, i64 8
  %47 = load i64, ptr %46, align 8, !tbaa !102
  %48 = add i64 %45, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #8
  %49 = shl i64 %48, 1
  %50 = and i64 %49, 1048574
  br label %108

51:                                               ; preds = %31
  %52 = getelementptr inbounds i8, ptr %10, i64 64
  %53 = load i32, ptr %52, align 8, !tbaa !282
  %54 = zext i32 %53 to i64
  br label %108

55:                                               ; preds = %31
  %56 = getelementptr inbounds i8, ptr %0, i64 576
  %57 = load i32, ptr %56, align 8, !tbaa !283
  %58 = and i32 %57, 31
  %59 = shl i32 %57, 8
  %60 = and i32 %59, 768
  %61 = or disjoint i32 %60, %58
  %62 = zext nneg i32 %61 to i64
  %63 = shl nuw nsw i64 %19, 10
  %64 = and i64 %63, 3072
  %65 = shl nuw nsw i64 %19, 16
  %66 = and i64 %65, 65536
  %67 = urem i32 %18, 6
  %68 = shl nuw nsw i32 %67, 18
  %69 = zext nneg i32 %68 to i64
  %70 = or disjoint i64 %64, %66
  %71 = or disjoint i64 %70, %69
  %72 = or disjoint i64 %71, %62
  %73 = or disjoint i64 %72, 1073741824
  br label %108

74:                                               ; preds = %31
  %75 = getelementptr inbounds i8, ptr %10, i64 56
  %76 = load i32, ptr %75, align 8, !tbaa !277
  %77 = and i32 %76, 7
  %78 = or disjoint i32 %77, 256
  %79 = zext nneg i32 %78 to i64
  %80 = shl nuw nsw i64 %19, 16
  %81 = and i64 %80, 2031616
  %82 = or disjoint i64 %81, %79
  %83 = or disjoint i64 %82, 134217728
  br label %108

84:                                               ; preds = %31
  %85 = getelementptr inbounds i8, ptr %0, i64 432
  %86 = load i32, ptr %85, align 8, !tbaa !78
  %87 = or i32 %86, %33
  %88 = getelementptr inbounds i8, ptr %0, i64 520
  %89 = load i32, ptr %88, align 8, !tbaa !284
  %90 = and i32 %89, 1
  %91 = icmp eq i32 %32, 0
  %92 = icmp eq i32 %87, 0
  %93 = select i1 %92, i32 1024, i32 0
  %94 = getelementptr inbounds i8, ptr %7, i64 84
  %95 = load i32, ptr %94, align 4, !tbaa !132
  %96 = icmp ugt i32 %95, 1
  %97 = select i1 %96, i32 2048, i32 0
  %98 = getelementptr inbounds i8, ptr %0, i64 560
  %99 = load i32, ptr %98, align 8, !tbaa !266
  %100 = icmp eq i32 %99, 0
  %101 = select i1 %100, i32 0, i32 536870912
  %102 = select i1 %91, i32 66080, i32 65568
  %103 = or disjoint i32 %102, %90
  %104 = or disjoint i32 %103, %93
  %105 = or disjoint i32 %104, %97
  %106 = or disjoint i32 %105, %101
  %107 = zext nneg i32 %106 to i64
  br label %108

108:                                              ; preds = %31, %84, %74, %55, %51, %42, %34
  %109 = phi i64 [ %107, %84 ], [ %83, %74 ], [ %73, %55 ], [ %54, %51 ], [ %50, %42 ], [ %41, %34 ], [ 0, %31 ]
  ret i64 %109
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #4

declare ptr @mmap(ptr noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
define internal fastcc i32 @memory_access(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) unnamed_addr #1 {
  %6 = alloca [16 x i32], align 16
  %7 = alloca [16 x i8], align 16
  %8 = alloca [16 x i32], align 16
  %9 = alloca ptr, align 8
  %10 = and i32 %3, 255
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #8
  store ptr null, ptr %9, align 8, !tbaa !2
  %11 = getelementptr inbounds i8, ptr %1, i64 7096
  %12 = load i64, ptr %11, align 8, !tbaa !258
  %13 = add i64 %12, 1
  store i64 %13, ptr %11, align 8, !tbaa !258
  %14 = icmp eq i32 %10, 0
  br i1 %14, label %289, label %15

15:                                               ; preds = %5
  %16 = and i32 %3, 262144
  %17 = icmp eq i32 %16, 0
  %18 = select i1 %17, i32 16, i32 64
  %19 = icmp ugt i32 %10, %18
  br i1 %19, label %289, label %20

20:                                               ; preds = %15
  br i1 %17, label %21, label %44

21:                                               ; preds = %20
  %22 = icmp eq i64 %2, 0
  br i1 %22, label %289, label %23

23:                                               ; preds = %21
  %24 = getelementptr inbounds i8, ptr %1, i64 2304
  %25 = and i32 %3, 524288
  %26 = icmp eq i32 %25, 0
  %27 = and i32 %3, 131072
  %28 = icmp eq i32 %27, 0
  %29 = and i32 %3, 65536
  %30 = icmp eq i32 %29, 0
  %31 = getelementptr inbounds i8, ptr %0, i64 552
  %32 = getelementptr inbounds i8, ptr %0, i64 564
  %33 = getelementptr inbounds i8, ptr %0, i64 560
  %34 = zext nneg i32 %10 to i64
  %35 = icmp ugt i32 %10, 3
  %36 = icmp eq i32 %4, 0
  %37 = getelementptr inbounds i8, ptr %1, i64 2816
  %38 = icmp ult i32 %10, 4
  %39 = lshr i32 %10, 2
  %40 = zext nneg i32 %39 to i64
  %41 = getelementptr inbounds i8, ptr %0, i64 536
  %42 = getelementptr inbounds i8, ptr %0, i64 528
  %43 = trunc i32 %3 to i8
  br label %71

44:                                               ; preds = %20
  %45 = getelementptr inbounds i8, ptr %1, i64 2304
  %46 = load i64, ptr %45, align 8, !tbaa !37
  %47 = call fastcc i32 @access_global(ptr noundef nonnull %1, i64 noundef %46, i32 noundef 0, i32 noundef %10, i32 noundef %4, ptr noundef nonnull %9) #14
  %48 = icmp eq i32 %47, 0
  %49 = load ptr, ptr %9, align 8
  %50 = icmp ne ptr %49, null
  %51 = select i1 %48, i1 %50, i1 false
  br i1 %51, label %52, label %289

52:                                               ; preds = %44
  %53 = lshr i32 %3, 8
  %54 = and i32 %53, 31
  %55 = icmp eq i32 %4, 0
  %56 = getelementptr inbounds i8, ptr %1, i64 1280
  %57 = zext nneg i32 %54 to i64
  %58 = getelementptr inbounds [32 x %struct.cache_slot], ptr %56, i64 0, i64 %57
  %59 = getelementptr inbounds i8, ptr %1, i64 256
  %60 = getelementptr inbounds [32 x %struct.cache_slot], ptr %59, i64 0, i64 %57
  %61 = select i1 %55, ptr %60, ptr %58
  %62 = load i64, ptr %49, align 8, !tbaa !54
  store i64 %62, ptr %61, align 8, !tbaa !285
  %63 = getelementptr inbounds i8, ptr %49, i64 8
  %64 = load i64, ptr %63, align 8, !tbaa !51
  %65 = sub i64 %64, %62
  %66 = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %65, ptr %66, align 8, !tbaa !166
  %67 = getelementptr inbounds i8, ptr %49, i64 16
  %68 = load i64, ptr %67, align 8, !tbaa !55
  %69 = sub i64 %68, %62
  %70 = getelementptr inbounds i8, ptr %61, i64 16
  store i64 %69, ptr %70, align 8, !tbaa !286
  br label %289

71:                                               ; preds = %23, %263
  %72 = phi i64 [ %2, %23 ], [ %265, %263 ]
  %73 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %72, i1 true)
  %74 = trunc nuw nsw i64 %73 to i32
  %75 = getelementptr inbounds [64 x i64], ptr %24, i64 0, i64 %73
  %76 = load i64, ptr %75, align 8, !tbaa !37
  br i1 %26, label %77, label %82

77:                                               ; preds = %71
  br i1 %28, label %78, label %137

78:                                               ; preds = %77
  br i1 %30, label %260, label %79

79:                                               ; preds = %78
  %80 = lshr i64 %76, 48
  %81 = trunc nuw i64 %80 to i16
  switch i16 %81, label %260 [
    i16 1, label %82
    i16 2, label %137
  ]

82:                                               ; preds = %79, %71
  %83 = phi i64 [ 4294967295, %79 ], [ 65535, %71 ]
  %84 = and i64 %83, %76
  %85 = add nuw nsw i64 %84, %34
  %86 = load i32, ptr %41, align 8, !tbaa !262
  %87 = zext i32 %86 to i64
  %88 = icmp ugt i64 %85, %87
  br i1 %36, label %108, label %89

89:                                               ; preds = %82
  br i1 %88, label %263, label %90

90:                                               ; preds = %89
  %91 = load ptr, ptr %42, align 8, !tbaa !263
  %92 = getelementptr inbounds i8, ptr %91, i64 %84
  %93 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  %94 = load i32, ptr %93, align 4, !tbaa !78
  switch i8 %43, label %95 [
    i8 1, label %96
    i8 2, label %98
  ]

95:                                               ; preds = %90
  br i1 %38, label %263, label %100

96:                                               ; preds = %90
  %97 = trunc i32 %94 to i8
  store i8 %97, ptr %92, align 1, !tbaa !108
  br label %263

98:                                               ; preds = %90
  %99 = trunc i32 %94 to i16
  store i16 %99, ptr %92, align 1
  br label %263

100:                                              ; preds = %95, %100
  %101 = phi i64 [ %106, %100 ], [ 0, %95 ]
  %102 = shl nuw nsw i64 %101, 2
  %103 = getelementptr inbounds i8, ptr %92, i64 %102
  %104 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %101, i64 %73
  %105 = load i32, ptr %104, align 4
  store i32 %105, ptr %103, align 1
  %106 = add nuw nsw i64 %101, 1
  %107 = icmp eq i64 %106, %40
  br i1 %107, label %263, label %100, !llvm.loop !287

108:                                              ; preds = %82
  br i1 %88, label %112, label %109

109:                                              ; preds = %108
  %110 = load ptr, ptr %42, align 8, !tbaa !263
  %111 = getelementptr inbounds i8, ptr %110, i64 %84
  br label %112

112:                                              ; preds = %109, %108
  %113 = phi ptr [ %111, %109 ], [ @access_lds.zeros, %108 ]
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #8
  br i1 %38, label %114, label %127

114:                                              ; preds = %112
  store i32 0, ptr %8, align 16, !tbaa !78
  switch i32 %10, label %121 [
    i32 1, label %115
    i32 2, label %118
  ]

115:                                              ; preds = %114
  %116 = load i8, ptr %113, align 1, !tbaa !108
  %117 = zext i8 %116 to i32
  br label %124

118:                                              ; preds = %114
  %119 = load i16, ptr %113, align 1
  %120 = zext i16 %119 to i32
  br label %124

121:                                              ; preds = %114
  %122 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %113, i64 noundef 3) #13
  %123 = load i32, ptr %8, align 16, !tbaa !78
  br label %124

124:                                              ; preds = %121, %118, %115
  %125 = phi i32 [ %120, %118 ], [ %123, %121 ], [ %117, %115 ]
  %126 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %125, ptr %126, align 4, !tbaa !78
  br label %136

127:                                              ; preds = %112, %127
  %128 = phi i64 [ %134, %127 ], [ 0, %112 ]
  %129 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %128
  %130 = shl nuw nsw i64 %128, 2
  %131 = getelementptr inbounds i8, ptr %113, i64 %130
  %132 = load i32, ptr %131, align 1
  store i32 %132, ptr %129, align 4
  %133 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %128, i64 %73
  store i32 %132, ptr %133, align 4, !tbaa !78
  %134 = add nuw nsw i64 %128, 1
  %135 = icmp eq i64 %134, %40
  br i1 %135, label %136, label %127, !llvm.loop !288

136:                                              ; preds = %127, %124
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #8
  br label %263

137:                                              ; preds = %79, %77
  %138 = and i64 %76, 4294967295
  %139 = select i1 %28, i64 %138, i64 %76
  %140 = load ptr, ptr %31, align 8, !tbaa !264
  %141 = icmp eq ptr %140, null
  br i1 %141, label %149, label %142

142:                                              ; preds = %137
  %143 = load i32, ptr %32, align 4, !tbaa !265
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %142
  %146 = load i32, ptr %33, align 8, !tbaa !266
  %147 = udiv i32 %146, %143
  %148 = zext i32 %147 to i64
  br label %149

149:                                              ; preds = %145, %142, %137
  %150 = phi i64 [ %148, %145 ], [ 0, %142 ], [ 0, %137 ]
  %151 = icmp ult i64 %150, %34
  %152 = sub nsw i64 %150, %34
  %153 = icmp ugt i64 %139, %152
  %154 = select i1 %151, i1 true, i1 %153
  br i1 %154, label %155, label %170

155:                                              ; preds = %149
  %156 = getelementptr inbounds i8, ptr %0, i64 544
  %157 = load i64, ptr %156, align 8, !tbaa !267
  %158 = and i64 %76, 4294967292
  %159 = load i32, ptr %32, align 4, !tbaa !265
  %160 = zext i32 %159 to i64
  %161 = mul nuw i64 %158, %160
  %162 = shl nuw nsw i64 %73, 2
  %163 = and i64 %76, 3
  %164 = or disjoint i64 %163, %162
  %165 = add i64 %164, %157
  %166 = add i64 %165, %161
  %167 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %166, ptr %167, align 8, !tbaa !272
  %168 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 %4, ptr %168, align 8, !tbaa !273
  %169 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %74, ptr %169, align 4, !tbaa !274
  br label %289

170:                                              ; preds = %149
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #8
  %171 = and i64 %139, 3
  %172 = icmp eq i64 %171, 0
  %173 = and i1 %35, %172
  br i1 %173, label %174, label %194

174:                                              ; preds = %170
  %175 = shl nuw nsw i64 %73, 2
  br label %176

176:                                              ; preds = %191, %174
  %177 = phi i64 [ 0, %174 ], [ %192, %191 ]
  %178 = load ptr, ptr %31, align 8, !tbaa !264
  %179 = shl nuw nsw i64 %177, 2
  %180 = add i64 %179, %139
  %181 = load i32, ptr %32, align 4, !tbaa !265
  %182 = zext i32 %181 to i64
  %183 = mul i64 %180, %182
  %184 = getelementptr i8, ptr %178, i64 %183
  %185 = getelementptr i8, ptr %184, i64 %175
  %186 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %177, i64 %73
  br i1 %36, label %189, label %187

187:                                              ; preds = %176
  %188 = load i32, ptr %186, align 4
  store i32 %188, ptr %185, align 1
  br label %191

189:                                              ; preds = %176
  %190 = load i32, ptr %185, align 1
  store i32 %190, ptr %186, align 4
  br label %191

191:                                              ; preds = %189, %187
  %192 = add nuw nsw i64 %177, 1
  %193 = icmp eq i64 %192, %40
  br i1 %193, label %259, label %176, !llvm.loop !289

194:                                              ; preds = %170
  br i1 %36, label %209, label %195

195:                                              ; preds = %194, %195
  %196 = phi i64 [ %207, %195 ], [ 0, %194 ]
  %197 = trunc nuw nsw i64 %196 to i32
  %198 = lshr i64 %196, 2
  %199 = and i64 %198, 1073741823
  %200 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %199, i64 %73
  %201 = load i32, ptr %200, align 4, !tbaa !78
  %202 = shl i32 %197, 3
  %203 = and i32 %202, 24
  %204 = lshr i32 %201, %203
  %205 = trunc i32 %204 to i8
  %206 = getelementptr inbounds i8, ptr %7, i64 %196
  store i8 %205, ptr %206, align 1, !tbaa !108
  %207 = add nuw nsw i64 %196, 1
  %208 = icmp eq i64 %207, %34
  br i1 %208, label %209, label %195, !llvm.loop !290

209:                                              ; preds = %195, %194
  %210 = shl nuw nsw i64 %73, 2
  br label %211

211:                                              ; preds = %233, %209
  %212 = phi ptr [ %234, %233 ], [ %140, %209 ]
  %213 = phi i64 [ %225, %233 ], [ 0, %209 ]
  %214 = load i32, ptr %32, align 4, !tbaa !265
  %215 = zext i32 %214 to i64
  br label %216

216:                                              ; preds = %211, %227
  %217 = phi i64 [ %225, %227 ], [ %213, %211 ]
  %218 = add i64 %217, %139
  %219 = and i64 %218, -4
  %220 = mul i64 %219, %215
  %221 = add i64 %220, %210
  %222 = and i64 %218, 3
  %223 = or disjoint i64 %221, %222
  %224 = getelementptr inbounds i8, ptr %212, i64 %223
  %225 = add nuw nsw i64 %217, 1
  %226 = icmp eq i64 %225, %34
  br i1 %36, label %227, label %230

227:                                              ; preds = %216
  %228 = load i8, ptr %224, align 1, !tbaa !108
  %229 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  store i8 %228, ptr %229, align 1, !tbaa !108
  br i1 %226, label %235, label %216, !llvm.loop !291

230:                                              ; preds = %216
  %231 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  %232 = load i8, ptr %231, align 1, !tbaa !108
  store i8 %232, ptr %224, align 1, !tbaa !108
  br i1 %226, label %259, label %233

233:                                              ; preds = %230
  %234 = load ptr, ptr %31, align 8, !tbaa !264
  br label %211, !llvm.loop !291

235:                                              ; preds = %227
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #8
  br i1 %38, label %236, label %249

236:                                              ; preds = %235
  store i32 0, ptr %6, align 16, !tbaa !78
  switch i32 %10, label %243 [
    i32 1, label %237
    i32 2, label %240
  ]

237:                                              ; preds = %236
  %238 = load i8, ptr %7, align 16, !tbaa !108
  %239 = zext i8 %238 to i32
  br label %246

240:                                              ; preds = %236
  %241 = load i16, ptr %7, align 16
  %242 = zext i16 %241 to i32
  br label %246

243:                                              ; preds = %236
  %244 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %7, i64 noundef 3) #13
  %245 = load i32, ptr %6, align 16, !tbaa !78
  br label %246

246:                                              ; preds = %243, %240, %237
  %247 = phi i32 [ %242, %240 ], [ %245, %243 ], [ %239, %237 ]
  %248 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %247, ptr %248, align 4, !tbaa !78
  br label %258

249:                                              ; preds = %235, %249
  %250 = phi i64 [ %256, %249 ], [ 0, %235 ]
  %251 = getelementptr inbounds [16 x i32], ptr %6, i64 0, i64 %250
  %252 = shl nuw nsw i64 %250, 2
  %253 = getelementptr inbounds i8, ptr %7, i64 %252
  %254 = load i32, ptr %253, align 4
  store i32 %254, ptr %251, align 4
  %255 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %250, i64 %73
  store i32 %254, ptr %255, align 4, !tbaa !78
  %256 = add nuw nsw i64 %250, 1
  %257 = icmp eq i64 %256, %40
  br i1 %257, label %258, label %249, !llvm.loop !288

258:                                              ; preds = %249, %246
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #8
  br label %259

259:                                              ; preds = %230, %191, %258
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #8
  br label %263

260:                                              ; preds = %79, %78
  %261 = call fastcc i32 @access_global(ptr noundef nonnull %1, i64 noundef %76, i32 noundef %74, i32 noundef %10, i32 noundef %4, ptr noundef nonnull %9) #14
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %263, label %289

263:                                              ; preds = %100, %259, %136, %98, %96, %95, %89, %260
  %264 = add i64 %72, -1
  %265 = and i64 %264, %72
  %266 = icmp eq i64 %265, 0
  br i1 %266, label %267, label %71, !llvm.loop !292

267:                                              ; preds = %263
  %268 = load ptr, ptr %9, align 8, !tbaa !2
  %269 = icmp eq ptr %268, null
  br i1 %269, label %289, label %270

270:                                              ; preds = %267
  %271 = lshr i32 %3, 8
  %272 = and i32 %271, 31
  %273 = icmp eq i32 %4, 0
  %274 = getelementptr inbounds i8, ptr %1, i64 1280
  %275 = zext nneg i32 %272 to i64
  %276 = getelementptr inbounds [32 x %struct.cache_slot], ptr %274, i64 0, i64 %275
  %277 = getelementptr inbounds i8, ptr %1, i64 256
  %278 = getelementptr inbounds [32 x %struct.cache_slot], ptr %277, i64 0, i64 %275
  %279 = select i1 %273, ptr %278, ptr %276
  %280 = load i64, ptr %268, align 8, !tbaa !54
  store i64 %280, ptr %279, align 8, !tbaa !285
  %281 = getelementptr inbounds i8, ptr %268, i64 8
  %282 = load i64, ptr %281, align 8, !tbaa !51
  %283 = sub i64 %282, %280
  %284 = getelementptr inbounds i8, ptr %279, i64 8
  store i64 %283, ptr %284, align 8, !tbaa !166
  %285 = getelementptr inbounds i8, ptr %268, i64 16
  %286 = load i64, ptr %285, align 8, !tbaa !55
  %287 = sub i64 %286, %280
  %288 = getelementptr inbounds i8, ptr %279, i64 16
  store i64 %287, ptr %288, align 8, !tbaa !286
  br label %289

289:                                              ; preds = %260, %21, %155, %267, %270, %44, %52, %5, %15
  %290 = phi i32 [ 8, %15 ], [ 8, %5 ], [ 0, %52 ], [ %47, %44 ], [ 0, %270 ], [ 0, %267 ], [ 4, %155 ], [ 0, %21 ], [ %261, %260 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #8
  ret i32 %290
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 5) i32 @access_global(ptr nocapture noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, ptr nocapture noundef %5) unnamed_addr #1 {
  %7 = alloca [16 x i32], align 16
  %8 = alloca [16 x i32], align 16
  %9 = alloca [64 x i8], align 16
  %10 = load ptr, ptr %5, align 8, !tbaa !2
  %11 = icmp ne i32 %4, 0
  %12 = zext i1 %11 to i32
  %13 = icmp eq ptr %10, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %6
  %15 = load i64, ptr %10, align 8, !tbaa !54
  %16 = icmp ugt i64 %15, %1
  br i1 %16, label %21, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %10, i64 8
  %19 = load i64, ptr %18, align 8, !tbaa !51
  %20 = icmp ugt i64 %19, %1
  br i1 %20, label %59, label %21

21:                                               ; preds = %17, %14, %6
  %22 = getelementptr inbounds i8, ptr %0, i64 16
  %23 = load ptr, ptr %22, align 8, !tbaa !268
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  %25 = load atomic volatile i64, ptr %24 seq_cst, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = icmp eq i64 %25, 0
  br i1 %27, label %54, label %28

28:                                               ; preds = %21
  %29 = getelementptr inbounds i8, ptr %26, i64 8
  %30 = load i64, ptr %29, align 8, !tbaa !37
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %46, label %32

32:                                               ; preds = %28
  %33 = getelementptr inbounds i8, ptr %26, i64 16
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ %30, %32 ], [ %44, %34 ]
  %36 = phi i64 [ 0, %32 ], [ %43, %34 ]
  %37 = add i64 %36, %35
  %38 = lshr i64 %37, 1
  %39 = getelementptr inbounds [0 x %struct.gpu_range], ptr %33, i64 0, i64 %38, i32 1
  %40 = load i64, ptr %39, align 8, !tbaa !51
  %41 = icmp ugt i64 %40, %1
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %36, i64 %42
  %44 = select i1 %41, i64 %38, i64 %35
  %45 = icmp ult i64 %43, %44
  br i1 %45, label %34, label %46, !llvm.loop !53

46:                                               ; preds = %34, %28
  %47 = phi i64 [ 0, %28 ], [ %43, %34 ]
  %48 = icmp ult i64 %47, %30
  br i1 %48, label %49, label %54

49:                                               ; preds = %46
  %50 = getelementptr inbounds i8, ptr %26, i64 16
  %51 = getelementptr inbounds [0 x %struct.gpu_range], ptr %50, i64 0, i64 %47
  %52 = load i64, ptr %51, align 8, !tbaa !54
  %53 = icmp ugt i64 %52, %1
  br i1 %53, label %54, label %58

54:                                               ; preds = %21, %46, %49
  %55 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %55, align 8, !tbaa !272
  %56 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %56, align 8, !tbaa !273
  %57 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %57, align 4, !tbaa !274
  br label %258

58:                                               ; preds = %49
  store ptr %51, ptr %5, align 8, !tbaa !2
  br label %59

59:                                               ; preds = %58, %17
  %60 = phi i64 [ %52, %58 ], [ %15, %17 ]
  %61 = phi ptr [ %51, %58 ], [ %10, %17 ]
  %62 = getelementptr inbounds i8, ptr %61, i64 24
  %63 = load i32, ptr %62, align 8, !tbaa !98
  %64 = and i32 %63, %12
  %65 = icmp eq i32 %64, %12
  br i1 %65, label %70, label %66

66:                                               ; preds = %59
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %67, align 8, !tbaa !272
  %68 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %68, align 8, !tbaa !273
  %69 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %69, align 4, !tbaa !274
  br label %258

70:                                               ; preds = %59
  %71 = getelementptr inbounds i8, ptr %61, i64 8
  %72 = load i64, ptr %71, align 8, !tbaa !51
  %73 = sub i64 %72, %1
  %74 = zext nneg i32 %3 to i64
  %75 = icmp ult i64 %73, %74
  br i1 %75, label %136, label %76

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %61, i64 16
  %78 = load i64, ptr %77, align 8, !tbaa !55
  %79 = add i64 %78, %1
  %80 = sub i64 %79, %60
  %81 = inttoptr i64 %80 to ptr
  br i1 %11, label %82, label %104

82:                                               ; preds = %76
  %83 = getelementptr inbounds i8, ptr %0, i64 2816
  %84 = zext nneg i32 %2 to i64
  %85 = getelementptr inbounds [64 x i32], ptr %83, i64 0, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !78
  switch i32 %3, label %87 [
    i32 1, label %92
    i32 2, label %94
  ]

87:                                               ; preds = %82
  %88 = icmp ult i32 %3, 4
  br i1 %88, label %258, label %89

89:                                               ; preds = %87
  %90 = lshr i32 %3, 2
  %91 = zext nneg i32 %90 to i64
  br label %96

92:                                               ; preds = %82
  %93 = trunc i32 %86 to i8
  store i8 %93, ptr %81, align 1, !tbaa !108
  br label %258

94:                                               ; preds = %82
  %95 = trunc i32 %86 to i16
  store i16 %95, ptr %81, align 1
  br label %258

96:                                               ; preds = %96, %89
  %97 = phi i64 [ 0, %89 ], [ %102, %96 ]
  %98 = shl nuw nsw i64 %97, 2
  %99 = getelementptr inbounds i8, ptr %81, i64 %98
  %100 = getelementptr inbounds [16 x [64 x i32]], ptr %83, i64 0, i64 %97, i64 %84
  %101 = load i32, ptr %100, align 4
  store i32 %101, ptr %99, align 1
  %102 = add nuw nsw i64 %97, 1
  %103 = icmp eq i64 %102, %91
  br i1 %103, label %258, label %96, !llvm.loop !287

104:                                              ; preds = %76
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #8
  %105 = icmp ult i32 %3, 4
  br i1 %105, label %111, label %106

106:                                              ; preds = %104
  %107 = lshr i32 %3, 2
  %108 = getelementptr inbounds i8, ptr %0, i64 2816
  %109 = zext nneg i32 %2 to i64
  %110 = zext nneg i32 %107 to i64
  br label %126

111:                                              ; preds = %104
  store i32 0, ptr %8, align 16, !tbaa !78
  switch i32 %3, label %118 [
    i32 1, label %112
    i32 2, label %115
  ]

112:                                              ; preds = %111
  %113 = load i8, ptr %81, align 1, !tbaa !108
  %114 = zext i8 %113 to i32
  br label %121

115:                                              ; preds = %111
  %116 = load i16, ptr %81, align 1
  %117 = zext i16 %116 to i32
  br label %121

118:                                              ; preds = %111
  %119 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %81, i64 noundef 3) #13
  %120 = load i32, ptr %8, align 16, !tbaa !78
  br label %121

121:                                              ; preds = %118, %115, %112
  %122 = phi i32 [ %117, %115 ], [ %120, %118 ], [ %114, %112 ]
  %123 = getelementptr inbounds i8, ptr %0, i64 2816
  %124 = zext nneg i32 %2 to i64
  %125 = getelementptr inbounds [64 x i32], ptr %123, i64 0, i64 %124
  store i32 %122, ptr %125, align 4, !tbaa !78
  br label %135

126:                                              ; preds = %126, %106
  %127 = phi i64 [ 0, %106 ], [ %133, %126 ]
  %128 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %127
  %129 = shl nuw nsw i64 %127, 2
  %130 = getelementptr inbounds i8, ptr %81, i64 %129
  %131 = load i32, ptr %130, align 1
  store i32 %131, ptr %128, align 4
  %132 = getelementptr inbounds [16 x [64 x i32]], ptr %108, i64 0, i64 %127, i64 %109
  store i32 %131, ptr %132, align 4, !tbaa !78
  %133 = add nuw nsw i64 %127, 1
  %134 = icmp eq i64 %133, %110
  br i1 %134, label %135, label %126, !llvm.loop !288

135:                                              ; preds = %126, %121
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #8
  br label %258

136:                                              ; preds = %70
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9) #8
  br i1 %11, label %137, label %154

137:                                              ; preds = %136
  %138 = getelementptr inbounds i8, ptr %0, i64 2816
  %139 = zext nneg i32 %2 to i64
  br label %140

140:                                              ; preds = %140, %137
  %141 = phi i64 [ 0, %137 ], [ %152, %140 ]
  %142 = trunc nuw nsw i64 %141 to i32
  %143 = lshr i64 %141, 2
  %144 = and i64 %143, 1073741823
  %145 = getelementptr inbounds [16 x [64 x i32]], ptr %138, i64 0, i64 %144, i64 %139
  %146 = load i32, ptr %145, align 4, !tbaa !78
  %147 = shl i32 %142, 3
  %148 = and i32 %147, 24
  %149 = lshr i32 %146, %148
  %150 = trunc i32 %149 to i8
  %151 = getelementptr inbounds i8, ptr %9, i64 %141
  store i8 %150, ptr %151, align 1, !tbaa !108
  %152 = add nuw nsw i64 %141, 1
  %153 = icmp eq i64 %152, %74
  br i1 %153, label %154, label %140, !llvm.loop !290

154:                                              ; preds = %140, %136
  %155 = getelementptr inbounds i8, ptr %0, i64 16
  %156 = load ptr, ptr %155, align 8, !tbaa !268
  %157 = getelementptr inbounds i8, ptr %156, i64 16
  %158 = icmp eq i32 %4, 0
  br label %159

159:                                              ; preds = %212, %154
  %160 = phi i64 [ 0, %154 ], [ %213, %212 ]
  %161 = add i64 %160, %1
  %162 = load atomic volatile i64, ptr %157 seq_cst, align 8
  %163 = inttoptr i64 %162 to ptr
  %164 = icmp eq i64 %162, 0
  br i1 %164, label %215, label %165

165:                                              ; preds = %159
  %166 = getelementptr inbounds i8, ptr %163, i64 8
  %167 = load i64, ptr %166, align 8, !tbaa !37
  %168 = icmp eq i64 %167, 0
  br i1 %168, label %183, label %169

169:                                              ; preds = %165
  %170 = getelementptr inbounds i8, ptr %163, i64 16
  br label %171

171:                                              ; preds = %171, %169
  %172 = phi i64 [ %167, %169 ], [ %181, %171 ]
  %173 = phi i64 [ 0, %169 ], [ %180, %171 ]
  %174 = add i64 %173, %172
  %175 = lshr i64 %174, 1
  %176 = getelementptr inbounds [0 x %struct.gpu_range], ptr %170, i64 0, i64 %175, i32 1
  %177 = load i64, ptr %176, align 8, !tbaa !51
  %178 = icmp ugt i64 %177, %161
  %179 = add nuw i64 %175, 1
  %180 = select i1 %178, i64 %173, i64 %179
  %181 = select i1 %178, i64 %175, i64 %172
  %182 = icmp ult i64 %180, %181
  br i1 %182, label %171, label %183, !llvm.loop !53

183:                                              ; preds = %171, %165
  %184 = phi i64 [ 0, %165 ], [ %180, %171 ]
  %185 = icmp ult i64 %184, %167
  br i1 %185, label %186, label %215

186:                                              ; preds = %183
  %187 = getelementptr inbounds i8, ptr %163, i64 16
  %188 = getelementptr inbounds [0 x %struct.gpu_range], ptr %187, i64 0, i64 %184
  %189 = load i64, ptr %188, align 8, !tbaa !54
  %190 = icmp ugt i64 %189, %161
  br i1 %190, label %215, label %191

191:                                              ; preds = %186
  %192 = getelementptr inbounds i8, ptr %188, i64 24
  %193 = load i32, ptr %192, align 8, !tbaa !98
  %194 = and i32 %193, %12
  %195 = icmp eq i32 %194, %12
  br i1 %195, label %196, label %215

196:                                              ; preds = %191
  %197 = sub i64 %74, %160
  %198 = getelementptr inbounds i8, ptr %188, i64 8
  %199 = load i64, ptr %198, align 8, !tbaa !51
  %200 = sub i64 %199, %161
  %201 = call i64 @llvm.umin.i64(i64 %197, i64 %200)
  %202 = getelementptr inbounds i8, ptr %188, i64 16
  %203 = load i64, ptr %202, align 8, !tbaa !55
  %204 = sub i64 %161, %189
  %205 = add i64 %204, %203
  %206 = inttoptr i64 %205 to ptr
  %207 = getelementptr inbounds i8, ptr %9, i64 %160
  br i1 %158, label %210, label %208

208:                                              ; preds = %196
  %209 = call ptr @memcpy(ptr noundef %206, ptr noundef nonnull %207, i64 noundef %201) #13
  br label %212

210:                                              ; preds = %196
  %211 = call ptr @memcpy(ptr noundef nonnull %207, ptr noundef %206, i64 noundef %201) #13
  br label %212

212:                                              ; preds = %210, %208
  %213 = add i64 %201, %160
  %214 = icmp ult i64 %213, %74
  br i1 %214, label %159, label %215

215:                                              ; preds = %159, %183, %186, %191, %212
  %216 = phi i64 [ %160, %186 ], [ %160, %183 ], [ %160, %159 ], [ %160, %191 ], [ %213, %212 ]
  %217 = icmp ult i64 %216, %74
  br i1 %217, label %218, label %223

218:                                              ; preds = %215
  %219 = add i64 %216, %1
  %220 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %219, ptr %220, align 8, !tbaa !272
  %221 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %221, align 8, !tbaa !273
  %222 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %222, align 4, !tbaa !274
  br label %256

223:                                              ; preds = %215
  br i1 %11, label %256, label %224

224:                                              ; preds = %223
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #8
  %225 = icmp ult i32 %3, 4
  br i1 %225, label %231, label %226

226:                                              ; preds = %224
  %227 = lshr i32 %3, 2
  %228 = getelementptr inbounds i8, ptr %0, i64 2816
  %229 = zext nneg i32 %2 to i64
  %230 = zext nneg i32 %227 to i64
  br label %246

231:                                              ; preds = %224
  store i32 0, ptr %7, align 16, !tbaa !78
  switch i32 %3, label %238 [
    i32 1, label %232
    i32 2, label %235
  ]

232:                                              ; preds = %231
  %233 = load i8, ptr %9, align 16, !tbaa !108
  %234 = zext i8 %233 to i32
  br label %241

235:                                              ; preds = %231
  %236 = load i16, ptr %9, align 16
  %237 = zext i16 %236 to i32
  br label %241

238:                                              ; preds = %231
  %239 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef nonnull %9, i64 noundef 3) #13
  %240 = load i32, ptr %7, align 16, !tbaa !78
  br label %241

241:                                              ; preds = %238, %235, %232
  %242 = phi i32 [ %237, %235 ], [ %240, %238 ], [ %234, %232 ]
  %243 = getelementptr inbounds i8, ptr %0, i64 2816
  %244 = zext nneg i32 %2 to i64
  %245 = getelementptr inbounds [64 x i32], ptr %243, i64 0, i64 %244
  store i32 %242, ptr %245, align 4, !tbaa !78
  br label %255

246:                                              ; preds = %246, %226
  %247 = phi i64 [ 0, %226 ], [ %253, %246 ]
  %248 = getelementptr inbounds [16 x i32], ptr %7, i64 0, i64 %247
  %249 = shl nuw nsw i64 %247, 2
  %250 = getelementptr inbounds i8, ptr %9, i64 %249
  %251 = load i32, ptr %250, align 4
  store i32 %251, ptr %248, align 4
  %252 = getelementptr inbounds [16 x [64 x i32]], ptr %228, i64 0, i64 %247, i64 %229
  store i32 %251, ptr %252, align 4, !tbaa !78
  %253 = add nuw nsw i64 %247, 1
  %254 = icmp eq i64 %253, %230
  br i1 %254, label %255, label %246, !llvm.loop !288

255:                                              ; preds = %246, %241
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #8
  br label %256

256:                                              ; preds = %223, %255, %218
  %257 = phi i32 [ 4, %218 ], [ 0, %255 ], [ 0, %223 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9) #8
  br label %258

258:                                              ; preds = %96, %94, %92, %87, %135, %256, %66, %54
  %259 = phi i32 [ 4, %66 ], [ %257, %256 ], [ 4, %54 ], [ 0, %135 ], [ 0, %87 ], [ 0, %92 ], [ 0, %94 ], [ 0, %96 ]
  ret i32 %259
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #6

declare ptr @memcpy(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc i64 @combine(i32 noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #7 {
  %7 = and i32 %0, 256
  %8 = icmp eq i32 %7, 0
  %9 = select i1 %8, i32 4, i32 6
  %10 = lshr i32 %2, %9
  %11 = and i32 %10, 1
  %12 = select i1 %8, i32 5, i32 7
  %13 = lshr i32 %2, %12
  %14 = and i32 %13, 1
  %15 = trunc i32 %0 to i8
  switch i8 %15, label %280 [
    i8 0, label %281
    i8 1, label %16
    i8 2, label %19
    i8 3, label %21
    i8 17, label %23
    i8 4, label %25
    i8 6, label %34
    i8 5, label %43
    i8 7, label %45
    i8 8, label %47
    i8 9, label %49
    i8 10, label %51
    i8 11, label %53
    i8 12, label %57
    i8 13, label %60
    i8 18, label %62
    i8 14, label %66
    i8 15, label %113
    i8 16, label %173
    i8 19, label %233
  ]

16:                                               ; preds = %6
  %17 = icmp eq i64 %3, %5
  %18 = select i1 %17, i64 %4, i64 %3
  br label %281

19:                                               ; preds = %6
  %20 = add i64 %4, %3
  br label %281

21:                                               ; preds = %6
  %22 = sub i64 %3, %4
  br label %281

23:                                               ; preds = %6
  %24 = sub i64 %4, %3
  br label %281

25:                                               ; preds = %6
  %26 = shl i64 %4, 32
  %27 = ashr exact i64 %26, 32
  %28 = select i1 %8, i64 %27, i64 %4
  %29 = shl i64 %3, 32
  %30 = ashr exact i64 %29, 32
  %31 = select i1 %8, i64 %30, i64 %3
  %32 = icmp slt i64 %28, %31
  %33 = select i1 %32, i64 %4, i64 %3
  br label %281

34:                                               ; preds = %6
  %35 = shl i64 %4, 32
  %36 = ashr exact i64 %35, 32
  %37 = select i1 %8, i64 %36, i64 %4
  %38 = shl i64 %3, 32
  %39 = ashr exact i64 %38, 32
  %40 = select i1 %8, i64 %39, i64 %3
  %41 = icmp sgt i64 %37, %40
  %42 = select i1 %41, i64 %4, i64 %3
  br label %281

43:                                               ; preds = %6
  %44 = tail call i64 @llvm.umin.i64(i64 %4, i64 %3)
  br label %281

45:                                               ; preds = %6
  %46 = tail call i64 @llvm.umax.i64(i64 %4, i64 %3)
  br label %281

47:                                               ; preds = %6
  %48 = and i64 %4, %3
  br label %281

49:                                               ; preds = %6
  %50 = or i64 %4, %3
  br label %281

51:                                               ; preds = %6
  %52 = xor i64 %4, %3
  br label %281

53:                                               ; preds = %6
  %54 = icmp ult i64 %3, %4
  %55 = add nuw i64 %3, 1
  %56 = select i1 %54, i64 %55, i64 0
  br label %281

57:                                               ; preds = %6
  %58 = add i64 %3, -1
  %59 = tail call i64 @llvm.umin.i64(i64 %58, i64 %4)
  br label %281

60:                                               ; preds = %6
  %61 = tail call i64 @llvm.usub.sat.i64(i64 %3, i64 %4)
  br label %281

62:                                               ; preds = %6
  %63 = xor i64 %4, -1
  %64 = and i64 %63, %3
  %65 = or i64 %64, %5
  br label %281

66:                                               ; preds = %6
  %67 = icmp eq i32 %1, 0
  %68 = trunc i64 %3 to i32
  %69 = trunc i64 %4 to i32
  br i1 %67, label %108, label %70

70:                                               ; preds = %66
  %71 = and i32 %68, 2147483647
  %72 = icmp ult i32 %71, 2139095041
  br i1 %72, label %75, label %73

73:                                               ; preds = %70
  %74 = or i32 %68, 4194304
  br label %110

75:                                               ; preds = %70
  %76 = and i32 %69, 2147483647
  %77 = icmp ult i32 %76, 2139095041
  br i1 %77, label %80, label %78

78:                                               ; preds = %75
  %79 = or i32 %69, 4194304
  br label %110

80:                                               ; preds = %75
  %81 = icmp eq i32 %11, 0
  br i1 %81, label %82, label %90

82:                                               ; preds = %80
  %83 = icmp ult i32 %71, 8388608
  %84 = select i1 %83, i32 -2147483648, i32 -1
  %85 = and i32 %84, %68
  %86 = icmp ult i32 %76, 8388608
  %87 = select i1 %86, i32 -2147483648, i32 -1
  %88 = and i32 %87, %69
  %89 = and i32 %85, 2147483647
  br label %90

90:                                               ; preds = %82, %80
  %91 = phi i32 [ %71, %80 ], [ %89, %82 ]
  %92 = phi i32 [ %68, %80 ], [ %85, %82 ]
  %93 = phi i32 [ %69, %80 ], [ %88, %82 ]
  %94 = xor i32 %93, %92
  %95 = icmp eq i32 %94, -2147483648
  %96 = icmp eq i32 %91, 2139095040
  %97 = and i1 %96, %95
  br i1 %97, label %110, label %98

98:                                               ; preds = %90
  %99 = bitcast i32 %92 to float
  %100 = bitcast i32 %93 to float
  %101 = fadd float %99, %100
  %102 = bitcast float %101 to i32
  %103 = and i32 %102, 2139095040
  %104 = or disjoint i32 %103, %14
  %105 = icmp eq i32 %104, 0
  %106 = select i1 %105, i32 -2147483648, i32 -1
  %107 = and i32 %106, %102
  br label %110

108:                                              ; preds = %66
  %109 = tail call fastcc i32 @float_add(i32 noundef %68, i32 noundef %69, i32 noundef 0, i32 noundef 1) #14
  br label %110

110:                                              ; preds = %98, %90, %78, %73, %108
  %111 = phi i32 [ %109, %108 ], [ %74, %73 ], [ %79, %78 ], [ %107, %98 ], [ -4194304, %90 ]
  %112 = zext i32 %111 to i64
  br label %281

113:                                              ; preds = %6
  %114 = select i1 %8, i64 -2147483649, i64 9223372036854775807
  %115 = and i64 %114, %3
  %116 = select i1 %8, i64 2139095040, i64 9218868437227405312
  %117 = icmp ugt i64 %115, %116
  %118 = select i1 %8, i64 4194304, i64 2251799813685248
  %119 = and i64 %118, %3
  %120 = icmp eq i64 %119, 0
  %121 = and i1 %117, %120
  br i1 %121, label %122, label %124

122:                                              ; preds = %113
  %123 = or i64 %118, %3
  br label %281

124:                                              ; preds = %113
  %125 = and i64 %114, %4
  %126 = icmp ugt i64 %125, %116
  %127 = and i64 %118, %4
  %128 = icmp eq i64 %127, 0
  %129 = and i1 %126, %128
  br i1 %129, label %130, label %132

130:                                              ; preds = %124
  %131 = or i64 %118, %4
  br label %281

132:                                              ; preds = %124
  br i1 %117, label %133, label %135

133:                                              ; preds = %132
  %134 = select i1 %126, i64 %3, i64 %4
  br label %281

135:                                              ; preds = %132
  br i1 %126, label %281, label %136

136:                                              ; preds = %135
  %137 = icmp eq i32 %11, 0
  %138 = select i1 %8, i64 2147483648, i64 -9223372036854775808
  br i1 %137, label %146, label %139

139:                                              ; preds = %136
  %140 = xor i64 %138, -1
  %141 = and i64 %140, %3
  %142 = and i64 %138, %3
  %143 = icmp ne i64 %142, 0
  %144 = sext i1 %143 to i64
  %145 = xor i64 %141, %144
  br label %162

146:                                              ; preds = %136
  %147 = select i1 %8, i64 8388608, i64 4503599627370496
  %148 = xor i64 %138, -1
  %149 = and i64 %148, %3
  %150 = icmp ult i64 %149, %147
  %151 = select i1 %150, i64 %138, i64 -1
  %152 = and i64 %151, %3
  %153 = and i64 %152, %148
  %154 = and i64 %152, %138
  %155 = icmp ne i64 %154, 0
  %156 = sext i1 %155 to i64
  %157 = xor i64 %153, %156
  %158 = and i64 %148, %4
  %159 = icmp ult i64 %158, %147
  %160 = select i1 %159, i64 %138, i64 -1
  %161 = and i64 %160, %4
  br label %162

162:                                              ; preds = %146, %139
  %163 = phi i64 [ %145, %139 ], [ %157, %146 ]
  %164 = phi i64 [ %140, %139 ], [ %148, %146 ]
  %165 = phi i64 [ %4, %139 ], [ %161, %146 ]
  %166 = and i64 %165, %164
  %167 = and i64 %165, %138
  %168 = icmp ne i64 %167, 0
  %169 = sext i1 %168 to i64
  %170 = xor i64 %166, %169
  %171 = icmp slt i64 %170, %163
  %172 = select i1 %171, i64 %4, i64 %3
  br label %281

173:                                              ; preds = %6
  %174 = select i1 %8, i64 -2147483649, i64 9223372036854775807
  %175 = and i64 %174, %3
  %176 = select i1 %8, i64 2139095040, i64 9218868437227405312
  %177 = icmp ugt i64 %175, %176
  %178 = select i1 %8, i64 4194304, i64 2251799813685248
  %179 = and i64 %178, %3
  %180 = icmp eq i64 %179, 0
  %181 = and i1 %177, %180
  br i1 %181, label %182, label %184

182:                                              ; preds = %173
  %183 = or i64 %178, %3
  br label %281

184:                                              ; preds = %173
  %185 = and i64 %174, %4
  %186 = icmp ugt i64 %185, %176
  %187 = and i64 %178, %4
  %188 = icmp eq i64 %187, 0
  %189 = and i1 %186, %188
  br i1 %189, label %190, label %192

190:                                              ; preds = %184
  %191 = or i64 %178, %4
  br label %281

192:                                              ; preds = %184
  br i1 %177, label %193, label %195

193:                                              ; preds = %192
  %194 = select i1 %186, i64 %3, i64 %4
  br label %281

195:                                              ; preds = %192
  br i1 %186, label %281, label %196

196:                                              ; preds = %195
  %197 = icmp eq i32 %11, 0
  %198 = select i1 %8, i64 2147483648, i64 -9223372036854775808
  br i1 %197, label %206, label %199

199:                                              ; preds = %196
  %200 = xor i64 %198, -1
  %201 = and i64 %200, %3
  %202 = and i64 %198, %3
  %203 = icmp ne i64 %202, 0
  %204 = sext i1 %203 to i64
  %205 = xor i64 %201, %204
  br label %222

206:                                              ; preds = %196
  %207 = select i1 %8, i64 8388608, i64 4503599627370496
  %208 = xor i64 %198, -1
  %209 = and i64 %208, %3
  %210 = icmp ult i64 %209, %207
  %211 = select i1 %210, i64 %198, i64 -1
  %212 = and i64 %211, %3
  %213 = and i64 %212, %208
  %214 = and i64 %212, %198
  %215 = icmp ne i64 %214, 0
  %216 = sext i1 %215 to i64
  %217 = xor i64 %213, %216
  %218 = and i64 %208, %4
  %219 = icmp ult i64 %218, %207
  %220 = select i1 %219, i64 %198, i64 -1
  %221 = and i64 %220, %4
  br label %222

222:                                              ; preds = %206, %199
  %223 = phi i64 [ %205, %199 ], [ %217, %206 ]
  %224 = phi i64 [ %200, %199 ], [ %208, %206 ]
  %225 = phi i64 [ %4, %199 ], [ %221, %206 ]
  %226 = and i64 %225, %224
  %227 = and i64 %225, %198
  %228 = icmp ne i64 %227, 0
  %229 = sext i1 %228 to i64
  %230 = xor i64 %226, %229
  %231 = icmp sgt i64 %230, %223
  %232 = select i1 %231, i64 %4, i64 %3
  br label %281

233:                                              ; preds = %6
  %234 = icmp ne i32 %11, 0
  br i1 %234, label %247, label %235

235:                                              ; preds = %233
  %236 = select i1 %8, i64 2147483648, i64 -9223372036854775808
  %237 = select i1 %8, i64 8388608, i64 4503599627370496
  %238 = xor i64 %236, -1
  %239 = and i64 %238, %3
  %240 = icmp ult i64 %239, %237
  %241 = select i1 %240, i64 %236, i64 -1
  %242 = and i64 %241, %3
  %243 = and i64 %238, %5
  %244 = icmp ult i64 %243, %237
  %245 = select i1 %244, i64 %236, i64 -1
  %246 = and i64 %245, %5
  br label %247

247:                                              ; preds = %235, %233
  %248 = phi i64 [ %242, %235 ], [ %3, %233 ]
  %249 = phi i64 [ %246, %235 ], [ %5, %233 ]
  %250 = select i1 %8, i64 -2147483649, i64 9223372036854775807
  %251 = and i64 %248, %250
  %252 = select i1 %8, i64 2139095040, i64 9218868437227405312
  %253 = icmp ugt i64 %251, %252
  %254 = and i64 %249, %250
  %255 = icmp ugt i64 %254, %252
  %256 = select i1 %253, i1 true, i1 %255
  br i1 %256, label %281, label %257

257:                                              ; preds = %247
  br i1 %8, label %264, label %258

258:                                              ; preds = %257
  %259 = bitcast i64 %248 to double
  %260 = bitcast i64 %249 to double
  %261 = fcmp une double %259, %260
  %262 = or i1 %234, %261
  %263 = select i1 %261, i64 %3, i64 %4
  br i1 %262, label %281, label %272

264:                                              ; preds = %257
  %265 = trunc i64 %248 to i32
  %266 = bitcast i32 %265 to float
  %267 = trunc i64 %249 to i32
  %268 = bitcast i32 %267 to float
  %269 = fcmp une float %266, %268
  %270 = or i1 %234, %269
  %271 = select i1 %269, i64 %3, i64 %4
  br i1 %270, label %281, label %272

272:                                              ; preds = %264, %258
  %273 = phi i64 [ 8388608, %264 ], [ 4503599627370496, %258 ]
  %274 = phi i64 [ 2147483648, %264 ], [ -9223372036854775808, %258 ]
  %275 = xor i64 %274, -1
  %276 = and i64 %275, %4
  %277 = icmp ult i64 %276, %273
  %278 = select i1 %277, i64 %274, i64 -1
  %279 = and i64 %278, %4
  br label %281

280:                                              ; preds = %6
  br label %281

281:                                              ; preds = %222, %162, %272, %264, %258, %247, %195, %193, %190, %182, %135, %133, %130, %122, %6, %280, %110, %62, %60, %57, %53, %51, %49, %47, %45, %43, %34, %25, %23, %21, %19, %16
  %282 = phi i64 [ %3, %280 ], [ %112, %110 ], [ %65, %62 ], [ %61, %60 ], [ %59, %57 ], [ %56, %53 ], [ %52, %51 ], [ %50, %49 ], [ %48, %47 ], [ %46, %45 ], [ %44, %43 ], [ %42, %34 ], [ %33, %25 ], [ %24, %23 ], [ %22, %21 ], [ %20, %19 ], [ %18, %16 ], [ %4, %6 ], [ %123, %122 ], [ %131, %130 ], [ %134, %133 ], [ %3, %135 ], [ %183, %182 ], [ %191, %190 ], [ %194, %193 ], [ %3, %195 ], [ %3, %247 ], [ %271, %264 ], [ %263, %258 ], [ %279, %272 ], [ %172, %162 ], [ %232, %222 ]
  ret i64 %282
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc i32 @float_add(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #7 {
  %5 = and i32 %0, 2147483647
  %6 = icmp ult i32 %5, 2139095041
  br i1 %6, label %9, label %7

7:                                                ; preds = %4
  %8 = or i32 %0, 4194304
  br label %42

9:                                                ; preds = %4
  %10 = and i32 %1, 2147483647
  %11 = icmp ult i32 %10, 2139095041
  br i1 %11, label %14, label %12

12:                                               ; preds = %9
  %13 = or i32 %1, 4194304
  br label %42

14:                                               ; preds = %9
  %15 = icmp eq i32 %2, 0
  br i1 %15, label %16, label %24

16:                                               ; preds = %14
  %17 = icmp ult i32 %5, 8388608
  %18 = select i1 %17, i32 -2147483648, i32 -1
  %19 = and i32 %18, %0
  %20 = icmp ult i32 %10, 8388608
  %21 = select i1 %20, i32 -2147483648, i32 -1
  %22 = and i32 %21, %1
  %23 = and i32 %19, 2147483647
  br label %24

24:                                               ; preds = %14, %16
  %25 = phi i32 [ %5, %14 ], [ %23, %16 ]
  %26 = phi i32 [ %0, %14 ], [ %19, %16 ]
  %27 = phi i32 [ %1, %14 ], [ %22, %16 ]
  %28 = xor i32 %27, %26
  %29 = icmp eq i32 %28, -2147483648
  %30 = icmp eq i32 %25, 2139095040
  %31 = and i1 %30, %29
  br i1 %31, label %42, label %32

32:                                               ; preds = %24
  %33 = bitcast i32 %26 to float
  %34 = bitcast i32 %27 to float
  %35 = fadd float %33, %34
  %36 = bitcast float %35 to i32
  %37 = and i32 %36, 2139095040
  %38 = or i32 %37, %3
  %39 = icmp eq i32 %38, 0
  %40 = select i1 %39, i32 -2147483648, i32 -1
  %41 = and i32 %40, %36
  br label %42

42:                                               ; preds = %32, %24, %12, %7
  %43 = phi i32 [ %8, %7 ], [ %13, %12 ], [ %41, %32 ], [ -4194304, %24 ]
  ret i32 %43
}

declare i32 @sched_yield() local_unnamed_addr #5

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #8

declare i64 @write(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #9

declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #5

declare i32 @munmap(ptr noundef, i64 noundef) local_unnamed_addr #5

declare void @free(ptr noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nounwind
define internal fastcc ptr @inactive_signal(ptr nocapture noundef readonly %0) unnamed_addr #10 {
  %2 = getelementptr inbounds i8, ptr %0, i64 104
  %3 = load ptr, ptr %2, align 8, !tbaa !49
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8, !tbaa !50
  %6 = getelementptr inbounds i8, ptr %3, i64 16
  %7 = load atomic volatile i64, ptr %6 seq_cst, align 8
  %8 = inttoptr i64 %7 to ptr
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %103, label %10

10:                                               ; preds = %1
  %11 = getelementptr inbounds i8, ptr %8, i64 8
  %12 = load i64, ptr %11, align 8, !tbaa !37
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %28, label %14

14:                                               ; preds = %10
  %15 = getelementptr inbounds i8, ptr %8, i64 16
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ %12, %14 ], [ %26, %16 ]
  %18 = phi i64 [ 0, %14 ], [ %25, %16 ]
  %19 = add i64 %18, %17
  %20 = lshr i64 %19, 1
  %21 = getelementptr inbounds [0 x %struct.gpu_range], ptr %15, i64 0, i64 %20, i32 1
  %22 = load i64, ptr %21, align 8, !tbaa !51
  %23 = icmp ugt i64 %22, %5
  %24 = add nuw i64 %20, 1
  %25 = select i1 %23, i64 %18, i64 %24
  %26 = select i1 %23, i64 %20, i64 %17
  %27 = icmp ult i64 %25, %26
  br i1 %27, label %16, label %28, !llvm.loop !53

28:                                               ; preds = %16, %10
  %29 = phi i64 [ 0, %10 ], [ %25, %16 ]
  %30 = icmp ult i64 %29, %12
  br i1 %30, label %31, label %103

31:                                               ; preds = %28
  %32 = getelementptr inbounds i8, ptr %8, i64 16
  %33 = getelementptr inbounds [0 x %struct.gpu_range], ptr %32, i64 0, i64 %29
  %34 = load i64, ptr %33, align 8, !tbaa !54
  %35 = icmp ugt i64 %34, %5
  br i1 %35, label %103, label %36

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, ptr %33, i64 8
  %38 = load i64, ptr %37, align 8, !tbaa !51
  %39 = sub i64 %38, %5
  %40 = icmp ult i64 %39, 256
  br i1 %40, label %103, label %41

41:                                               ; preds = %36
  %42 = getelementptr inbounds i8, ptr %33, i64 16
  %43 = load i64, ptr %42, align 8, !tbaa !55
  %44 = add i64 %43, %5
  %45 = icmp eq i64 %44, %34
  br i1 %45, label %103, label %46

46:                                               ; preds = %41
  %47 = sub i64 %44, %34
  %48 = inttoptr i64 %47 to ptr
  %49 = getelementptr inbounds i8, ptr %48, i64 192
  %50 = load i64, ptr %49, align 1
  %51 = icmp ne i64 %50, 0
  %52 = and i64 %50, 7
  %53 = icmp eq i64 %52, 0
  %54 = and i1 %51, %53
  br i1 %54, label %55, label %103

55:                                               ; preds = %46
  %56 = load ptr, ptr %2, align 8, !tbaa !49
  %57 = getelementptr inbounds i8, ptr %56, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %103, label %61

61:                                               ; preds = %55
  %62 = getelementptr inbounds i8, ptr %59, i64 8
  %63 = load i64, ptr %62, align 8, !tbaa !37
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %79, label %65

65:                                               ; preds = %61
  %66 = getelementptr inbounds i8, ptr %59, i64 16
  br label %67

67:                                               ; preds = %67, %65
  %68 = phi i64 [ %63, %65 ], [ %77, %67 ]
  %69 = phi i64 [ 0, %65 ], [ %76, %67 ]
  %70 = add i64 %69, %68
  %71 = lshr i64 %70, 1
  %72 = getelementptr inbounds [0 x %struct.gpu_range], ptr %66, i64 0, i64 %71, i32 1
  %73 = load i64, ptr %72, align 8, !tbaa !51
  %74 = icmp ugt i64 %73, %50
  %75 = add nuw i64 %71, 1
  %76 = select i1 %74, i64 %69, i64 %75
  %77 = select i1 %74, i64 %71, i64 %68
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %67, label %79, !llvm.loop !53

79:                                               ; preds = %67, %61
  %80 = phi i64 [ 0, %61 ], [ %76, %67 ]
  %81 = icmp ult i64 %80, %63
  br i1 %81, label %82, label %103

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, ptr %59, i64 16
  %84 = getelementptr inbounds [0 x %struct.gpu_range], ptr %83, i64 0, i64 %80
  %85 = load i64, ptr %84, align 8, !tbaa !54
  %86 = icmp ugt i64 %85, %50
  br i1 %86, label %103, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %84, i64 24
  %89 = load i32, ptr %88, align 8, !tbaa !98
  %90 = and i32 %89, 1
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %103, label %92

92:                                               ; preds = %87
  %93 = getelementptr inbounds i8, ptr %84, i64 8
  %94 = load i64, ptr %93, align 8, !tbaa !51
  %95 = sub i64 %94, %50
  %96 = icmp ult i64 %95, 64
  br i1 %96, label %103, label %97

97:                                               ; preds = %92
  %98 = getelementptr inbounds i8, ptr %84, i64 16
  %99 = load i64, ptr %98, align 8, !tbaa !55
  %100 = sub i64 %50, %85
  %101 = add i64 %100, %99
  %102 = inttoptr i64 %101 to ptr
  br label %103

103:                                              ; preds = %31, %28, %1, %36, %41, %97, %92, %87, %82, %79, %55, %46
  %104 = phi ptr [ null, %46 ], [ %102, %97 ], [ null, %92 ], [ null, %87 ], [ null, %55 ], [ null, %79 ], [ null, %82 ], [ null, %41 ], [ null, %36 ], [ null, %1 ], [ null, %28 ], [ null, %31 ]
  ret ptr %104
}

; Function Attrs: nounwind
define internal fastcc void @complete_signal(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #1 {
  %5 = alloca %struct.timespec_, align 8
  %6 = alloca [64 x i8], align 16
  %7 = icmp eq i64 %2, 0
  br i1 %7, label %162, label %8

8:                                                ; preds = %4
  %9 = and i64 %2, 7
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %61

11:                                               ; preds = %8
  %12 = getelementptr inbounds i8, ptr %1, i64 104
  %13 = load ptr, ptr %12, align 8, !tbaa !49
  %14 = getelementptr inbounds i8, ptr %13, i64 16
  %15 = load atomic volatile i64, ptr %14 seq_cst, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = icmp eq i64 %15, 0
  br i1 %17, label %61, label %18

18:                                               ; preds = %11
  %19 = getelementptr inbounds i8, ptr %16, i64 8
  %20 = load i64, ptr %19, align 8, !tbaa !37
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %36, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %16, i64 16
  br label %24

24:                                               ; preds = %24, %22
  %25 = phi i64 [ %20, %22 ], [ %34, %24 ]
  %26 = phi i64 [ 0, %22 ], [ %33, %24 ]
  %27 = add i64 %26, %25
  %28 = lshr i64 %27, 1
  %29 = getelementptr inbounds [0 x %struct.gpu_range], ptr %23, i64 0, i64 %28, i32 1
  %30 = load i64, ptr %29, align 8, !tbaa !51
  %31 = icmp ugt i64 %30, %2
  %32 = add nuw i64 %28, 1
  %33 = select i1 %31, i64 %26, i64 %32
  %34 = select i1 %31, i64 %28, i64 %25
  %35 = icmp ult i64 %33, %34
  br i1 %35, label %24, label %36, !llvm.loop !53

36:                                               ; preds = %24, %18
  %37 = phi i64 [ 0, %18 ], [ %33, %24 ]
  %38 = icmp ult i64 %37, %20
  br i1 %38, label %39, label %61

39:                                               ; preds = %36
  %40 = getelementptr inbounds i8, ptr %16, i64 16
  %41 = getelementptr inbounds [0 x %struct.gpu_range], ptr %40, i64 0, i64 %37
  %42 = load i64, ptr %41, align 8, !tbaa !54
  %43 = icmp ugt i64 %42, %2
  br i1 %43, label %61, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds i8, ptr %41, i64 24
  %46 = load i32, ptr %45, align 8, !tbaa !98
  %47 = and i32 %46, 1
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %61, label %49

49:                                               ; preds = %44
  %50 = getelementptr inbounds i8, ptr %41, i64 8
  %51 = load i64, ptr %50, align 8, !tbaa !51
  %52 = sub i64 %51, %2
  %53 = icmp ult i64 %52, 64
  br i1 %53, label %61, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds i8, ptr %41, i64 16
  %56 = load i64, ptr %55, align 8, !tbaa !55
  %57 = add i64 %56, %2
  %58 = sub i64 %57, %42
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %57, %42
  br i1 %60, label %61, label %97

61:                                               ; preds = %39, %36, %11, %44, %49, %8, %54
  %62 = getelementptr inbounds i8, ptr %1, i64 104
  %63 = load ptr, ptr %62, align 8, !tbaa !49
  %64 = getelementptr inbounds i8, ptr %63, i64 16
  %65 = load atomic volatile i64, ptr %64 seq_cst, align 8
  %66 = inttoptr i64 %65 to ptr
  %67 = icmp eq i64 %65, 0
  br i1 %67, label %94, label %68

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %66, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !37
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %86, label %72

72:                                               ; preds = %68
  %73 = getelementptr inbounds i8, ptr %66, i64 16
  br label %74

74:                                               ; preds = %74, %72
  %75 = phi i64 [ %70, %72 ], [ %84, %74 ]
  %76 = phi i64 [ 0, %72 ], [ %83, %74 ]
  %77 = add i64 %76, %75
  %78 = lshr i64 %77, 1
  %79 = getelementptr inbounds [0 x %struct.gpu_range], ptr %73, i64 0, i64 %78, i32 1
  %80 = load i64, ptr %79, align 8, !tbaa !51
  %81 = icmp ugt i64 %80, %2
  %82 = add nuw i64 %78, 1
  %83 = select i1 %81, i64 %76, i64 %82
  %84 = select i1 %81, i64 %78, i64 %75
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %74, label %86, !llvm.loop !53

86:                                               ; preds = %74, %68
  %87 = phi i64 [ 0, %68 ], [ %83, %74 ]
  %88 = icmp ult i64 %87, %70
  br i1 %88, label %89, label %94

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, ptr %66, i64 16
  %91 = getelementptr inbounds [0 x %struct.gpu_range], ptr %90, i64 0, i64 %87
  %92 = load i64, ptr %91, align 8, !tbaa !54
  %93 = icmp ugt i64 %92, %2
  br i1 %93, label %94, label %95

94:                                               ; preds = %89, %86, %61
  br label %95

95:                                               ; preds = %89, %94
  %96 = phi i32 [ 1, %94 ], [ 2, %89 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %2, i32 noundef %96) #14
  br label %162

97:                                               ; preds = %54
  %98 = load ptr, ptr %12, align 8, !tbaa !49
  %99 = getelementptr inbounds i8, ptr %1, i64 40
  %100 = load i64, ptr %99, align 8, !tbaa !50
  %101 = getelementptr inbounds i8, ptr %98, i64 16
  %102 = load atomic volatile i64, ptr %101 seq_cst, align 8
  %103 = inttoptr i64 %102 to ptr
  %104 = icmp eq i64 %102, 0
  br i1 %104, label %158, label %105

105:                                              ; preds = %97
  %106 = getelementptr inbounds i8, ptr %103, i64 8
  %107 = load i64, ptr %106, align 8, !tbaa !37
  %108 = icmp eq i64 %107, 0
  br i1 %108, label %123, label %109

109:                                              ; preds = %105
  %110 = getelementptr inbounds i8, ptr %103, i64 16
  br label %111

111:                                              ; preds = %111, %109
  %112 = phi i64 [ %107, %109 ], [ %121, %111 ]
  %113 = phi i64 [ 0, %109 ], [ %120, %111 ]
  %114 = add i64 %113, %112
  %115 = lshr i64 %114, 1
  %116 = getelementptr inbounds [0 x %struct.gpu_range], ptr %110, i64 0, i64 %115, i32 1
  %117 = load i64, ptr %116, align 8, !tbaa !51
  %118 = icmp ugt i64 %117, %100
  %119 = add nuw i64 %115, 1
  %120 = select i1 %118, i64 %113, i64 %119
  %121 = select i1 %118, i64 %115, i64 %112
  %122 = icmp ult i64 %120, %121
  br i1 %122, label %111, label %123, !llvm.loop !53

123:                                              ; preds = %111, %105
  %124 = phi i64 [ 0, %105 ], [ %120, %111 ]
  %125 = icmp ult i64 %124, %107
  br i1 %125, label %126, label %158

126:                                              ; preds = %123
  %127 = getelementptr inbounds i8, ptr %103, i64 16
  %128 = getelementptr inbounds [0 x %struct.gpu_range], ptr %127, i64 0, i64 %124
  %129 = load i64, ptr %128, align 8, !tbaa !54
  %130 = icmp ugt i64 %129, %100
  br i1 %130, label %158, label %131

131:                                              ; preds = %126
  %132 = getelementptr inbounds i8, ptr %128, i64 8
  %133 = load i64, ptr %132, align 8, !tbaa !51
  %134 = sub i64 %133, %100
  %135 = icmp ult i64 %134, 256
  br i1 %135, label %158, label %136

136:                                              ; preds = %131
  %137 = getelementptr inbounds i8, ptr %128, i64 16
  %138 = load i64, ptr %137, align 8, !tbaa !55
  %139 = add i64 %138, %100
  %140 = icmp eq i64 %139, %129
  br i1 %140, label %158, label %141

141:                                              ; preds = %136
  %142 = sub i64 %139, %129
  %143 = inttoptr i64 %142 to ptr
  %144 = getelementptr inbounds i8, ptr %143, i64 180
  %145 = load i32, ptr %144, align 1
  %146 = and i32 %145, 8
  %147 = icmp eq i32 %146, 0
  br i1 %147, label %158, label %148

148:                                              ; preds = %141
  %149 = getelementptr inbounds i8, ptr %59, i64 32
  store volatile i64 %3, ptr %149, align 8, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #13
  %151 = load i64, ptr %5, align 8, !tbaa !100
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !102
  %155 = add i64 %152, %154
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  %156 = udiv i64 %155, 10
  %157 = getelementptr inbounds i8, ptr %59, i64 40
  store volatile i64 %156, ptr %157, align 8, !tbaa !37
  br label %158

158:                                              ; preds = %126, %123, %97, %131, %148, %141, %136
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #8
  %159 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %59, i64 noundef 64) #13
  %160 = getelementptr inbounds i8, ptr %59, i64 8
  %161 = atomicrmw sub ptr %160, i64 1 seq_cst, align 8
  call fastcc void @ring_mailbox(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %6) #14
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #8
  br label %162

162:                                              ; preds = %95, %158, %4
  ret void
}

declare ptr @memset(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
define internal fastcc ptr @find_code(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i64 noundef %5) unnamed_addr #1 {
  %7 = getelementptr inbounds i8, ptr %1, i64 32
  %8 = load atomic volatile i64, ptr %7 seq_cst, align 8
  %9 = icmp ne i64 %8, 0
  %10 = icmp ne i64 %2, 0
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %239

12:                                               ; preds = %6
  %13 = inttoptr i64 %8 to ptr
  %14 = lshr i64 %2, 2
  %15 = mul i64 %14, -7046029254386353131
  %16 = shl i32 %4, 27
  %17 = xor i32 %16, %3
  %18 = zext i32 %17 to i64
  %19 = mul i64 %18, -4417276706812531889
  %20 = xor i64 %19, %15
  %21 = lshr i64 %20, 29
  %22 = xor i64 %21, %20
  %23 = getelementptr inbounds i8, ptr %13, i64 16
  %24 = getelementptr inbounds i8, ptr %13, i64 8
  %25 = load i32, ptr %24, align 8, !tbaa !78
  %26 = zext i32 %25 to i64
  %27 = and i64 %22, %26
  %28 = getelementptr inbounds [0 x %struct.code_slot], ptr %23, i64 0, i64 %27
  %29 = load atomic volatile i64, ptr %28 seq_cst, align 8
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %52, label %31

31:                                               ; preds = %12, %44
  %32 = phi i64 [ %50, %44 ], [ %29, %12 ]
  %33 = phi ptr [ %49, %44 ], [ %28, %12 ]
  %34 = phi i64 [ %45, %44 ], [ %22, %12 ]
  %35 = icmp eq i64 %32, %2
  br i1 %35, label %36, label %44

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, ptr %33, i64 8
  %38 = load i32, ptr %37, align 8, !tbaa !230
  %39 = icmp eq i32 %38, %3
  br i1 %39, label %40, label %44

40:                                               ; preds = %36
  %41 = getelementptr inbounds i8, ptr %33, i64 12
  %42 = load i32, ptr %41, align 4, !tbaa !231
  %43 = icmp eq i32 %42, %4
  br i1 %43, label %52, label %44

44:                                               ; preds = %40, %36, %31
  %45 = add i64 %34, 1
  %46 = load i32, ptr %24, align 8, !tbaa !78
  %47 = zext i32 %46 to i64
  %48 = and i64 %45, %47
  %49 = getelementptr inbounds [0 x %struct.code_slot], ptr %23, i64 0, i64 %48
  %50 = load atomic volatile i64, ptr %49 seq_cst, align 8
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %31, !llvm.loop !232

52:                                               ; preds = %40, %44, %12
  %53 = phi ptr [ %28, %12 ], [ %49, %44 ], [ %33, %40 ]
  %54 = load volatile i64, ptr %53, align 8, !tbaa !227
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %239, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, ptr %53, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %239, label %61

61:                                               ; preds = %56
  %62 = load ptr, ptr %59, align 8, !tbaa !293
  %63 = getelementptr inbounds i8, ptr %62, i64 16
  %64 = load volatile i64, ptr %63, align 8, !tbaa !295
  %65 = icmp ult i64 %64, %5
  br i1 %65, label %66, label %239

66:                                               ; preds = %61
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  %68 = load atomic volatile i64, ptr %67 seq_cst, align 8
  %69 = getelementptr inbounds i8, ptr %62, i64 48
  %70 = load i32, ptr %69, align 8, !tbaa !225
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %238, label %72

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %62, i64 72
  %74 = load ptr, ptr %73, align 8, !tbaa !190
  %75 = getelementptr inbounds i8, ptr %62, i64 64
  %76 = getelementptr inbounds i8, ptr %1, i64 16
  br label %77

77:                                               ; preds = %145, %72
  %78 = phi i32 [ %70, %72 ], [ %146, %145 ]
  %79 = phi i64 [ 0, %72 ], [ %148, %145 ]
  %80 = phi ptr [ %74, %72 ], [ %147, %145 ]
  %81 = load ptr, ptr %75, align 8, !tbaa !189
  %82 = getelementptr inbounds %struct.code_extent, ptr %81, i64 %79
  %83 = getelementptr inbounds i8, ptr %82, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !211
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %145, label %86

86:                                               ; preds = %77
  %87 = load i64, ptr %82, align 8, !tbaa !296
  br label %88

88:                                               ; preds = %138, %86
  %89 = phi ptr [ %140, %138 ], [ %80, %86 ]
  %90 = phi i64 [ %141, %138 ], [ %84, %86 ]
  %91 = phi i64 [ %139, %138 ], [ %87, %86 ]
  %92 = load atomic volatile i64, ptr %76 seq_cst, align 8
  %93 = inttoptr i64 %92 to ptr
  %94 = icmp eq i64 %92, 0
  br i1 %94, label %151, label %95

95:                                               ; preds = %88
  %96 = getelementptr inbounds i8, ptr %93, i64 8
  %97 = load i64, ptr %96, align 8, !tbaa !37
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %113, label %99

99:                                               ; preds = %95
  %100 = getelementptr inbounds i8, ptr %93, i64 16
  br label %101

101:                                              ; preds = %101, %99
  %102 = phi i64 [ %97, %99 ], [ %111, %101 ]
  %103 = phi i64 [ 0, %99 ], [ %110, %101 ]
  %104 = add i64 %103, %102
  %105 = lshr i64 %104, 1
  %106 = getelementptr inbounds [0 x %struct.gpu_range], ptr %100, i64 0, i64 %105, i32 1
  %107 = load i64, ptr %106, align 8, !tbaa !51
  %108 = icmp ugt i64 %107, %91
  %109 = add nuw i64 %105, 1
  %110 = select i1 %108, i64 %103, i64 %109
  %111 = select i1 %108, i64 %105, i64 %102
  %112 = icmp ult i64 %110, %111
  br i1 %112, label %101, label %113, !llvm.loop !53

113:                                              ; preds = %101, %95
  %114 = phi i64 [ 0, %95 ], [ %110, %101 ]
  %115 = icmp ult i64 %114, %97
  br i1 %115, label %116, label %151

116:                                              ; preds = %113
  %117 = getelementptr inbounds i8, ptr %93, i64 16
  %118 = getelementptr inbounds [0 x %struct.gpu_range], ptr %117, i64 0, i64 %114
  %119 = load i64, ptr %118, align 8, !tbaa !54
  %120 = icmp ugt i64 %119, %91
  br i1 %120, label %151, label %121

121:                                              ; preds = %116
  %122 = getelementptr inbounds i8, ptr %118, i64 24
  %123 = load i32, ptr %122, align 8, !tbaa !98
  %124 = and i32 %123, 2
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %151, label %126

126:                                              ; preds = %121
  %127 = getelementptr inbounds i8, ptr %118, i64 8
  %128 = load i64, ptr %127, align 8, !tbaa !51
  %129 = sub i64 %128, %91
  %130 = tail call i64 @llvm.umin.i64(i64 %90, i64 %129)
  %131 = getelementptr inbounds i8, ptr %118, i64 16
  %132 = load i64, ptr %131, align 8, !tbaa !55
  %133 = sub i64 %91, %119
  %134 = add i64 %133, %132
  %135 = inttoptr i64 %134 to ptr
  %136 = tail call i32 @memcmp(ptr noundef %135, ptr noundef %89, i64 noundef %130) #13
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %151

138:                                              ; preds = %126
  %139 = add i64 %130, %91
  %140 = getelementptr inbounds i8, ptr %89, i64 %130
  %141 = sub i64 %90, %130
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %143, label %88, !llvm.loop !297

143:                                              ; preds = %138
  %144 = load i32, ptr %69, align 8, !tbaa !225
  br label %145

145:                                              ; preds = %143, %77
  %146 = phi i32 [ %78, %77 ], [ %144, %143 ]
  %147 = phi ptr [ %80, %77 ], [ %140, %143 ]
  %148 = add nuw nsw i64 %79, 1
  %149 = zext i32 %146 to i64
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %77, label %238, !llvm.loop !298

151:                                              ; preds = %88, %116, %113, %121, %126
  %152 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %165, label %154

154:                                              ; preds = %151, %162
  %155 = phi i32 [ %156, %162 ], [ 0, %151 ]
  %156 = add i32 %155, 1
  %157 = and i32 %156, 63
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %159, label %161

159:                                              ; preds = %154
  %160 = tail call i32 @sched_yield() #13
  br label %162

161:                                              ; preds = %154
  tail call void @llvm.x86.sse2.pause()
  br label %162

162:                                              ; preds = %161, %159
  %163 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %165, label %154, !llvm.loop !65

165:                                              ; preds = %162, %151
  %166 = load volatile ptr, ptr %7, align 8, !tbaa !183
  %167 = getelementptr inbounds i8, ptr %62, i64 44
  %168 = load i32, ptr %167, align 4, !tbaa !224
  %169 = icmp eq i32 %168, 0
  br i1 %169, label %234, label %170

170:                                              ; preds = %165
  %171 = getelementptr inbounds i8, ptr %62, i64 56
  %172 = getelementptr inbounds i8, ptr %62, i64 36
  %173 = getelementptr inbounds i8, ptr %62, i64 40
  %174 = getelementptr inbounds i8, ptr %166, i64 16
  %175 = getelementptr inbounds i8, ptr %166, i64 8
  br label %176

176:                                              ; preds = %229, %170
  %177 = phi i64 [ 0, %170 ], [ %230, %229 ]
  %178 = load ptr, ptr %171, align 8, !tbaa !188
  %179 = getelementptr inbounds %struct.code_target, ptr %178, i64 %177, i32 1
  %180 = load i64, ptr %179, align 8, !tbaa !299
  %181 = load i32, ptr %172, align 4, !tbaa !217
  %182 = load i32, ptr %173, align 8, !tbaa !219
  %183 = lshr i64 %180, 2
  %184 = mul i64 %183, -7046029254386353131
  %185 = shl i32 %182, 27
  %186 = xor i32 %185, %181
  %187 = zext i32 %186 to i64
  %188 = mul i64 %187, -4417276706812531889
  %189 = xor i64 %188, %184
  %190 = lshr i64 %189, 29
  %191 = xor i64 %190, %189
  %192 = load i32, ptr %175, align 8, !tbaa !78
  %193 = zext i32 %192 to i64
  %194 = and i64 %191, %193
  %195 = getelementptr inbounds [0 x %struct.code_slot], ptr %174, i64 0, i64 %194
  %196 = load atomic volatile i64, ptr %195 seq_cst, align 8
  %197 = icmp eq i64 %196, 0
  br i1 %197, label %219, label %198

198:                                              ; preds = %176, %211
  %199 = phi i64 [ %217, %211 ], [ %196, %176 ]
  %200 = phi ptr [ %216, %211 ], [ %195, %176 ]
  %201 = phi i64 [ %212, %211 ], [ %191, %176 ]
  %202 = icmp eq i64 %199, %180
  br i1 %202, label %203, label %211

203:                                              ; preds = %198
  %204 = getelementptr inbounds i8, ptr %200, i64 8
  %205 = load i32, ptr %204, align 8, !tbaa !230
  %206 = icmp eq i32 %205, %181
  br i1 %206, label %207, label %211

207:                                              ; preds = %203
  %208 = getelementptr inbounds i8, ptr %200, i64 12
  %209 = load i32, ptr %208, align 4, !tbaa !231
  %210 = icmp eq i32 %209, %182
  br i1 %210, label %219, label %211

211:                                              ; preds = %207, %203, %198
  %212 = add i64 %201, 1
  %213 = load i32, ptr %175, align 8, !tbaa !78
  %214 = zext i32 %213 to i64
  %215 = and i64 %212, %214
  %216 = getelementptr inbounds [0 x %struct.code_slot], ptr %174, i64 0, i64 %215
  %217 = load atomic volatile i64, ptr %216 seq_cst, align 8
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %219, label %198, !llvm.loop !232

219:                                              ; preds = %211, %207, %176
  %220 = phi ptr [ %195, %176 ], [ %200, %207 ], [ %216, %211 ]
  %221 = getelementptr inbounds i8, ptr %220, i64 16
  %222 = load volatile ptr, ptr %221, align 8, !tbaa !229
  %223 = icmp eq ptr %222, null
  br i1 %223, label %229, label %224

224:                                              ; preds = %219
  %225 = load volatile ptr, ptr %221, align 8, !tbaa !229
  %226 = load ptr, ptr %225, align 8, !tbaa !293
  %227 = icmp eq ptr %226, %62
  br i1 %227, label %228, label %229

228:                                              ; preds = %224
  store atomic volatile i64 0, ptr %221 seq_cst, align 8
  br label %229

229:                                              ; preds = %228, %224, %219
  %230 = add nuw nsw i64 %177, 1
  %231 = load i32, ptr %167, align 4, !tbaa !224
  %232 = zext i32 %231 to i64
  %233 = icmp ult i64 %230, %232
  br i1 %233, label %176, label %234, !llvm.loop !300

234:                                              ; preds = %229, %165
  %235 = getelementptr inbounds i8, ptr %0, i64 581824
  %236 = load i64, ptr %235, align 8, !tbaa !244
  %237 = add i64 %236, 1
  store i64 %237, ptr %235, align 8, !tbaa !244
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %239

238:                                              ; preds = %145, %66
  store atomic volatile i64 %68, ptr %63 seq_cst, align 8
  br label %239

239:                                              ; preds = %52, %61, %238, %234, %56, %6
  %240 = phi ptr [ null, %6 ], [ null, %56 ], [ null, %234 ], [ %59, %238 ], [ %59, %61 ], [ null, %52 ]
  ret ptr %240
}

; Function Attrs: nounwind
define internal fastcc void @page_fault(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = alloca i64, align 8
  %6 = getelementptr inbounds i8, ptr %1, i64 12
  %7 = atomicrmw volatile xchg ptr %6, i32 1 seq_cst, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %173

9:                                                ; preds = %4
  %10 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %23, label %12

12:                                               ; preds = %9, %20
  %13 = phi i32 [ %14, %20 ], [ 0, %9 ]
  %14 = add i32 %13, 1
  %15 = and i32 %14, 63
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %12
  %18 = tail call i32 @sched_yield() #13
  br label %20

19:                                               ; preds = %12
  tail call void @llvm.x86.sse2.pause()
  br label %20

20:                                               ; preds = %19, %17
  %21 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !65

23:                                               ; preds = %20, %9
  %24 = getelementptr inbounds i8, ptr %0, i64 333980
  %25 = load i32, ptr %24, align 4, !tbaa !39
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %30, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %0, i64 333984
  %29 = zext i32 %25 to i64
  br label %161

30:                                               ; preds = %170, %23
  %31 = getelementptr inbounds i8, ptr %0, i64 144
  %32 = load volatile i32, ptr %31, align 8, !tbaa !66
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %93, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds i8, ptr %0, i64 152
  %36 = getelementptr inbounds i8, ptr %0, i64 28
  %37 = zext i32 %32 to i64
  br label %38

38:                                               ; preds = %91, %34
  %39 = phi i64 [ %37, %34 ], [ %40, %91 ]
  %40 = add nsw i64 %39, -1
  %41 = getelementptr inbounds [256 x ptr], ptr %35, i64 0, i64 %40
  %42 = load ptr, ptr %41, align 8, !tbaa !2
  %43 = getelementptr inbounds i8, ptr %42, i64 8
  %44 = load ptr, ptr %43, align 8, !tbaa !72
  %45 = icmp eq ptr %44, %1
  br i1 %45, label %49, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %42, align 8, !tbaa !71
  %48 = icmp eq ptr %47, null
  br i1 %48, label %49, label %91

49:                                               ; preds = %46, %38
  %50 = getelementptr inbounds i8, ptr %42, i64 56
  store volatile i32 1, ptr %50, align 8, !tbaa !73
  %51 = getelementptr inbounds i8, ptr %42, i64 64
  %52 = load i32, ptr %51, align 8, !tbaa !104
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %91, label %54

54:                                               ; preds = %49
  %55 = load volatile i32, ptr %31, align 8, !tbaa !66
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %65

57:                                               ; preds = %75, %54
  %58 = phi i32 [ 0, %54 ], [ %76, %75 ]
  store volatile i32 %58, ptr %31, align 8, !tbaa !66
  %59 = getelementptr inbounds i8, ptr %42, i64 24
  %60 = getelementptr inbounds i8, ptr %42, i64 32
  %61 = load i64, ptr %60, align 8, !tbaa !76
  %62 = atomicrmw volatile xchg ptr %59, i64 %61 seq_cst, align 8
  %63 = load i64, ptr %60, align 8, !tbaa !76
  %64 = icmp ult i64 %62, %63
  br i1 %64, label %81, label %83

65:                                               ; preds = %54, %75
  %66 = phi i64 [ %77, %75 ], [ 0, %54 ]
  %67 = phi i32 [ %76, %75 ], [ 0, %54 ]
  %68 = getelementptr inbounds [256 x ptr], ptr %35, i64 0, i64 %66
  %69 = load ptr, ptr %68, align 8, !tbaa !2
  %70 = icmp eq ptr %69, %42
  br i1 %70, label %75, label %71

71:                                               ; preds = %65
  %72 = add i32 %67, 1
  %73 = zext i32 %67 to i64
  %74 = getelementptr inbounds [256 x ptr], ptr %35, i64 0, i64 %73
  store ptr %69, ptr %74, align 8, !tbaa !2
  br label %75

75:                                               ; preds = %71, %65
  %76 = phi i32 [ %72, %71 ], [ %67, %65 ]
  %77 = add nuw nsw i64 %66, 1
  %78 = load volatile i32, ptr %31, align 8, !tbaa !66
  %79 = zext i32 %78 to i64
  %80 = icmp ult i64 %77, %79
  br i1 %80, label %65, label %57, !llvm.loop !202

81:                                               ; preds = %57
  %82 = atomicrmw volatile sub ptr %36, i32 1 seq_cst, align 4
  br label %83

83:                                               ; preds = %81, %57
  store i32 0, ptr %51, align 8, !tbaa !104
  %84 = load ptr, ptr %42, align 8, !tbaa !71
  %85 = getelementptr inbounds i8, ptr %84, i64 88
  %86 = load volatile i32, ptr %85, align 8, !tbaa !48
  %87 = add i32 %86, -1
  store volatile i32 %87, ptr %85, align 8, !tbaa !48
  %88 = getelementptr inbounds i8, ptr %42, i64 60
  %89 = load i32, ptr %88, align 4, !tbaa !69
  %90 = add i32 %89, -1
  store i32 %90, ptr %88, align 4, !tbaa !69
  br label %91

91:                                               ; preds = %83, %49, %46
  %92 = icmp eq i64 %40, 0
  br i1 %92, label %93, label %38, !llvm.loop !203

93:                                               ; preds = %91, %30
  %94 = getelementptr inbounds i8, ptr %0, i64 581832
  %95 = load i64, ptr %94, align 8, !tbaa !246
  %96 = add i64 %95, 1
  store i64 %96, ptr %94, align 8, !tbaa !246
  store atomic volatile i32 0, ptr %0 release, align 4
  %97 = getelementptr inbounds i8, ptr %0, i64 36
  %98 = load i32, ptr %97, align 4, !tbaa !6
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %109, label %100

100:                                              ; preds = %93
  %101 = getelementptr inbounds i8, ptr %0, i64 581848
  %102 = zext i32 %98 to i64
  br label %103

103:                                              ; preds = %103, %100
  %104 = phi i64 [ 0, %100 ], [ %107, %103 ]
  %105 = getelementptr inbounds [64 x ptr], ptr %101, i64 0, i64 %104
  %106 = load ptr, ptr %105, align 8, !tbaa !2
  store volatile i32 1, ptr %106, align 8, !tbaa !35
  %107 = add nuw nsw i64 %104, 1
  %108 = icmp eq i64 %107, %102
  br i1 %108, label %109, label %103, !llvm.loop !36

109:                                              ; preds = %103, %93
  %110 = load i32, ptr %1, align 8, !tbaa !175
  %111 = getelementptr inbounds i8, ptr %1, i64 8
  %112 = load i32, ptr %111, align 8, !tbaa !174
  %113 = and i64 %2, -4096
  %114 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %127, label %116

116:                                              ; preds = %109, %124
  %117 = phi i32 [ %118, %124 ], [ 0, %109 ]
  %118 = add i32 %117, 1
  %119 = and i32 %118, 63
  %120 = icmp eq i32 %119, 0
  br i1 %120, label %121, label %123

121:                                              ; preds = %116
  %122 = tail call i32 @sched_yield() #13
  br label %124

123:                                              ; preds = %116
  tail call void @llvm.x86.sse2.pause()
  br label %124

124:                                              ; preds = %123, %121
  %125 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %127, label %116, !llvm.loop !65

127:                                              ; preds = %124, %109
  %128 = getelementptr inbounds i8, ptr %0, i64 417956
  %129 = load volatile i32, ptr %128, align 4, !tbaa !205
  %130 = icmp eq i32 %129, 4096
  br i1 %130, label %131, label %140

131:                                              ; preds = %127
  %132 = getelementptr inbounds i8, ptr %0, i64 581720
  store i32 1, ptr %132, align 8, !tbaa !78
  %133 = getelementptr inbounds i8, ptr %0, i64 581724
  store i32 %110, ptr %133, align 4, !tbaa !78
  %134 = getelementptr inbounds i8, ptr %0, i64 581728
  store i32 %112, ptr %134, align 8, !tbaa !78
  %135 = getelementptr inbounds i8, ptr %0, i64 581732
  store i32 0, ptr %135, align 4, !tbaa !78
  %136 = getelementptr inbounds i8, ptr %0, i64 581736
  store i32 0, ptr %136, align 8, !tbaa !78
  %137 = getelementptr inbounds i8, ptr %0, i64 581740
  store i32 %3, ptr %137, align 4, !tbaa !78
  %138 = getelementptr inbounds i8, ptr %0, i64 581744
  store i64 %113, ptr %138, align 8, !tbaa !37
  %139 = getelementptr inbounds i8, ptr %0, i64 581752
  store i64 0, ptr %139, align 8, !tbaa !37
  br label %154

140:                                              ; preds = %127
  %141 = getelementptr inbounds i8, ptr %0, i64 417960
  %142 = load volatile i32, ptr %128, align 4, !tbaa !205
  %143 = zext i32 %142 to i64
  %144 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %141, i64 0, i64 %143
  store i32 1, ptr %144, align 8, !tbaa !78
  %145 = getelementptr inbounds i8, ptr %144, i64 4
  store i32 %110, ptr %145, align 4, !tbaa !78
  %146 = getelementptr inbounds i8, ptr %144, i64 8
  store i32 %112, ptr %146, align 8, !tbaa !78
  %147 = getelementptr inbounds i8, ptr %144, i64 12
  store i32 0, ptr %147, align 4, !tbaa !78
  %148 = getelementptr inbounds i8, ptr %144, i64 16
  store i32 0, ptr %148, align 8, !tbaa !78
  %149 = getelementptr inbounds i8, ptr %144, i64 20
  store i32 %3, ptr %149, align 4, !tbaa !78
  %150 = getelementptr inbounds i8, ptr %144, i64 24
  store i64 %113, ptr %150, align 8, !tbaa !37
  %151 = getelementptr inbounds i8, ptr %144, i64 32
  store i64 0, ptr %151, align 8, !tbaa !37
  %152 = load volatile i32, ptr %128, align 4, !tbaa !205
  %153 = add i32 %152, 1
  store volatile i32 %153, ptr %128, align 4, !tbaa !205
  br label %154

154:                                              ; preds = %131, %140
  %155 = getelementptr inbounds i8, ptr %0, i64 581840
  %156 = load i64, ptr %155, align 8, !tbaa !248
  %157 = add i64 %156, 1
  store i64 %157, ptr %155, align 8, !tbaa !248
  store atomic volatile i32 0, ptr %0 release, align 4
  %158 = getelementptr inbounds i8, ptr %0, i64 52
  %159 = load i32, ptr %158, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5)
  store i64 1, ptr %5, align 8, !tbaa !37
  %160 = call i64 @write(i32 noundef %159, ptr noundef nonnull %5, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5)
  br label %173

161:                                              ; preds = %27, %170
  %162 = phi i64 [ 0, %27 ], [ %171, %170 ]
  %163 = getelementptr inbounds [4096 x ptr], ptr %28, i64 0, i64 %162
  %164 = load ptr, ptr %163, align 8, !tbaa !2
  %165 = getelementptr inbounds i8, ptr %164, i64 104
  %166 = load ptr, ptr %165, align 8, !tbaa !49
  %167 = icmp eq ptr %166, %1
  br i1 %167, label %168, label %170

168:                                              ; preds = %161
  %169 = getelementptr inbounds i8, ptr %164, i64 84
  store volatile i32 1, ptr %169, align 4, !tbaa !46
  br label %170

170:                                              ; preds = %161, %168
  %171 = add nuw nsw i64 %162, 1
  %172 = icmp eq i64 %171, %29
  br i1 %172, label %30, label %161, !llvm.loop !301

173:                                              ; preds = %4, %154
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i32 0, 3073) i32 @resident_groups(ptr nocapture noundef readonly %0) unnamed_addr #11 {
  %2 = getelementptr inbounds i8, ptr %0, i64 156
  %3 = load i32, ptr %2, align 4, !tbaa !81
  %4 = icmp eq i32 %3, 32
  %5 = select i1 %4, i32 1536, i32 768
  %6 = getelementptr inbounds i8, ptr %0, i64 160
  %7 = load i32, ptr %6, align 8, !tbaa !82
  %8 = udiv i32 %5, %7
  %9 = icmp ugt i32 %8, 16
  %10 = shl nuw nsw i32 %8, 2
  %11 = select i1 %9, i32 64, i32 %10
  %12 = getelementptr inbounds i8, ptr %0, i64 152
  %13 = load i32, ptr %12, align 8, !tbaa !83
  %14 = udiv i32 %11, %13
  %15 = icmp ugt i32 %13, 1
  %16 = tail call i32 @llvm.umin.i32(i32 %14, i32 32)
  %17 = select i1 %15, i32 %16, i32 %14
  %18 = getelementptr inbounds i8, ptr %0, i64 168
  %19 = load i32, ptr %18, align 8, !tbaa !84
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %24, label %21

21:                                               ; preds = %1
  %22 = udiv i32 131072, %19
  %23 = tail call i32 @llvm.umin.i32(i32 %17, i32 %22)
  br label %24

24:                                               ; preds = %21, %1
  %25 = phi i32 [ %23, %21 ], [ %17, %1 ]
  %26 = tail call i32 @llvm.umax.i32(i32 %25, i32 1)
  %27 = mul nuw nsw i32 %26, 48
  ret i32 %27
}

; Function Attrs: nounwind
define internal fastcc void @set_inactive_signal(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) unnamed_addr #1 {
  %4 = tail call fastcc ptr @inactive_signal(ptr noundef %1) #14
  %5 = icmp eq ptr %4, null
  br i1 %5, label %9, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = atomicrmw or ptr %7, i64 %2 seq_cst, align 8
  tail call fastcc void @ring_mailbox(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %4) #14
  br label %9

9:                                                ; preds = %6, %3
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @set_user_registers(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i32 noundef %3) unnamed_addr #1 {
  %5 = alloca [4 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #8
  %6 = getelementptr inbounds i8, ptr %1, i64 120
  %7 = load i64, ptr %6, align 8, !tbaa !56
  %8 = getelementptr inbounds i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8, !tbaa !92
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !64
  %12 = add i64 %11, 288230376151711743
  %13 = and i64 %12, %9
  %14 = shl i64 %13, 6
  %15 = add i64 %14, %7
  store i64 %15, ptr %5, align 16, !tbaa !37
  %16 = getelementptr inbounds i8, ptr %5, i64 8
  %17 = getelementptr inbounds i8, ptr %1, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !50
  store i64 %18, ptr %16, align 8, !tbaa !37
  %19 = getelementptr inbounds i8, ptr %5, i64 16
  %20 = getelementptr inbounds i8, ptr %2, i64 40
  %21 = load i64, ptr %20, align 1
  store i64 %21, ptr %19, align 16, !tbaa !37
  %22 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 %9, ptr %22, align 8, !tbaa !37
  %23 = getelementptr inbounds i8, ptr %0, i64 208
  %24 = tail call ptr @memset(ptr noundef nonnull %23, i32 noundef 0, i64 noundef 64) #13
  br label %28

25:                                               ; preds = %48
  %26 = and i32 %3, 64
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %58, label %51

28:                                               ; preds = %4, %48
  %29 = phi i64 [ 0, %4 ], [ %31, %48 ]
  %30 = phi i32 [ 0, %4 ], [ %49, %48 ]
  %31 = add nuw nsw i64 %29, 1
  %32 = trunc nuw nsw i64 %29 to i32
  %33 = shl nuw nsw i32 2, %32
  %34 = and i32 %33, %3
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %48, label %36

36:                                               ; preds = %28
  %37 = getelementptr inbounds [4 x i64], ptr %5, i64 0, i64 %29
  %38 = load i64, ptr %37, align 8, !tbaa !37
  %39 = trunc i64 %38 to i32
  %40 = add i32 %30, 1
  %41 = zext i32 %30 to i64
  %42 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %41
  store i32 %39, ptr %42, align 4, !tbaa !78
  %43 = lshr i64 %38, 32
  %44 = trunc nuw i64 %43 to i32
  %45 = add i32 %30, 2
  %46 = zext i32 %40 to i64
  %47 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %46
  store i32 %44, ptr %47, align 4, !tbaa !78
  br label %48

48:                                               ; preds = %28, %36
  %49 = phi i32 [ %45, %36 ], [ %30, %28 ]
  %50 = icmp eq i64 %31, 4
  br i1 %50, label %25, label %28, !llvm.loop !302

51:                                               ; preds = %25
  %52 = getelementptr inbounds i8, ptr %2, i64 24
  %53 = load i32, ptr %52, align 1
  %54 = add i32 %53, 3
  %55 = and i32 %54, -4
  %56 = zext i32 %49 to i64
  %57 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %56
  store i32 %55, ptr %57, align 4, !tbaa !78
  br label %58

58:                                               ; preds = %51, %25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #8
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @ring_mailbox(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #1 {
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load i64, ptr %5, align 1
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %114, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %2, i64 24
  %10 = load i32, ptr %9, align 1
  %11 = and i64 %6, 7
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %61

13:                                               ; preds = %8
  %14 = getelementptr inbounds i8, ptr %1, i64 104
  %15 = load ptr, ptr %14, align 8, !tbaa !49
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load atomic volatile i64, ptr %16 seq_cst, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = icmp eq i64 %17, 0
  br i1 %19, label %61, label %20

20:                                               ; preds = %13
  %21 = getelementptr inbounds i8, ptr %18, i64 8
  %22 = load i64, ptr %21, align 8, !tbaa !37
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %38, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds i8, ptr %18, i64 16
  br label %26

26:                                               ; preds = %26, %24
  %27 = phi i64 [ %22, %24 ], [ %36, %26 ]
  %28 = phi i64 [ 0, %24 ], [ %35, %26 ]
  %29 = add i64 %28, %27
  %30 = lshr i64 %29, 1
  %31 = getelementptr inbounds [0 x %struct.gpu_range], ptr %25, i64 0, i64 %30, i32 1
  %32 = load i64, ptr %31, align 8, !tbaa !51
  %33 = icmp ugt i64 %32, %6
  %34 = add nuw i64 %30, 1
  %35 = select i1 %33, i64 %28, i64 %34
  %36 = select i1 %33, i64 %30, i64 %27
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %26, label %38, !llvm.loop !53

38:                                               ; preds = %26, %20
  %39 = phi i64 [ 0, %20 ], [ %35, %26 ]
  %40 = icmp ult i64 %39, %22
  br i1 %40, label %41, label %61

41:                                               ; preds = %38
  %42 = getelementptr inbounds i8, ptr %18, i64 16
  %43 = getelementptr inbounds [0 x %struct.gpu_range], ptr %42, i64 0, i64 %39
  %44 = load i64, ptr %43, align 8, !tbaa !54
  %45 = icmp ugt i64 %44, %6
  br i1 %45, label %61, label %46

46:                                               ; preds = %41
  %47 = getelementptr inbounds i8, ptr %43, i64 24
  %48 = load i32, ptr %47, align 8, !tbaa !98
  %49 = and i32 %48, 1
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %61, label %51

51:                                               ; preds = %46
  %52 = getelementptr inbounds i8, ptr %43, i64 8
  %53 = load i64, ptr %52, align 8, !tbaa !51
  %54 = sub i64 %53, %6
  %55 = icmp ult i64 %54, 8
  br i1 %55, label %61, label %56

56:                                               ; preds = %51
  %57 = getelementptr inbounds i8, ptr %43, i64 16
  %58 = load i64, ptr %57, align 8, !tbaa !55
  %59 = add i64 %58, %6
  %60 = icmp eq i64 %59, %44
  br i1 %60, label %61, label %64

61:                                               ; preds = %41, %38, %13, %46, %51, %8, %56
  %62 = getelementptr inbounds i8, ptr %1, i64 104
  %63 = load ptr, ptr %62, align 8, !tbaa !49
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %6, i32 noundef 1) #14
  br label %114

64:                                               ; preds = %56
  %65 = sub i64 %59, %44
  %66 = inttoptr i64 %65 to ptr
  %67 = zext i32 %10 to i64
  store atomic i64 %67, ptr %66 seq_cst, align 8
  %68 = load ptr, ptr %14, align 8, !tbaa !49
  %69 = load i32, ptr %68, align 8, !tbaa !175
  %70 = getelementptr inbounds i8, ptr %68, i64 8
  %71 = load i32, ptr %70, align 8, !tbaa !174
  %72 = getelementptr inbounds i8, ptr %1, i64 56
  %73 = load i32, ptr %72, align 8, !tbaa !277
  %74 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %87, label %76

76:                                               ; preds = %64, %84
  %77 = phi i32 [ %78, %84 ], [ 0, %64 ]
  %78 = add i32 %77, 1
  %79 = and i32 %78, 63
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %83

81:                                               ; preds = %76
  %82 = tail call i32 @sched_yield() #13
  br label %84

83:                                               ; preds = %76
  tail call void @llvm.x86.sse2.pause()
  br label %84

84:                                               ; preds = %83, %81
  %85 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %87, label %76, !llvm.loop !65

87:                                               ; preds = %84, %64
  %88 = getelementptr inbounds i8, ptr %0, i64 417956
  %89 = load volatile i32, ptr %88, align 4, !tbaa !205
  %90 = icmp eq i32 %89, 4096
  br i1 %90, label %91, label %93

91:                                               ; preds = %87
  %92 = getelementptr inbounds i8, ptr %0, i64 581776
  store i32 0, ptr %92, align 8, !tbaa !280
  br label %107

93:                                               ; preds = %87
  %94 = getelementptr inbounds i8, ptr %0, i64 417960
  %95 = load volatile i32, ptr %88, align 4, !tbaa !205
  %96 = zext i32 %95 to i64
  %97 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %94, i64 0, i64 %96
  store i32 0, ptr %97, align 8, !tbaa !78
  %98 = getelementptr inbounds i8, ptr %97, i64 4
  store i32 %69, ptr %98, align 4, !tbaa !78
  %99 = getelementptr inbounds i8, ptr %97, i64 8
  store i32 %71, ptr %99, align 8, !tbaa !78
  %100 = getelementptr inbounds i8, ptr %97, i64 12
  store i32 %73, ptr %100, align 4, !tbaa !78
  %101 = getelementptr inbounds i8, ptr %97, i64 16
  store i32 %10, ptr %101, align 8, !tbaa !78
  %102 = getelementptr inbounds i8, ptr %97, i64 20
  store i32 0, ptr %102, align 4, !tbaa !78
  %103 = getelementptr inbounds i8, ptr %97, i64 24
  store i64 0, ptr %103, align 8, !tbaa !37
  %104 = getelementptr inbounds i8, ptr %97, i64 32
  store i64 0, ptr %104, align 8, !tbaa !37
  %105 = load volatile i32, ptr %88, align 4, !tbaa !205
  %106 = add i32 %105, 1
  store volatile i32 %106, ptr %88, align 4, !tbaa !205
  br label %107

107:                                              ; preds = %91, %93
  %108 = getelementptr inbounds i8, ptr %0, i64 581840
  %109 = load i64, ptr %108, align 8, !tbaa !248
  %110 = add i64 %109, 1
  store i64 %110, ptr %108, align 8, !tbaa !248
  store atomic volatile i32 0, ptr %0 release, align 4
  %111 = getelementptr inbounds i8, ptr %0, i64 52
  %112 = load i32, ptr %111, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 1, ptr %4, align 8, !tbaa !37
  %113 = call i64 @write(i32 noundef %112, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  br label %114

114:                                              ; preds = %61, %107, %3
  ret void
}

declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
define internal fastcc noundef i32 @post_request(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) unnamed_addr #1 {
  %8 = alloca i64, align 8
  %9 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %22, label %11

11:                                               ; preds = %7, %19
  %12 = phi i32 [ %13, %19 ], [ 0, %7 ]
  %13 = add i32 %12, 1
  %14 = and i32 %13, 63
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %18

16:                                               ; preds = %11
  %17 = tail call i32 @sched_yield() #13
  br label %19

18:                                               ; preds = %11
  tail call void @llvm.x86.sse2.pause()
  br label %19

19:                                               ; preds = %18, %16
  %20 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %11, !llvm.loop !65

22:                                               ; preds = %19, %7
  %23 = getelementptr inbounds i8, ptr %0, i64 407712
  br label %24

24:                                               ; preds = %22, %54
  %25 = phi i64 [ 0, %22 ], [ %56, %54 ]
  %26 = phi ptr [ null, %22 ], [ %55, %54 ]
  %27 = getelementptr inbounds [256 x %struct.request], ptr %23, i64 0, i64 %25
  %28 = getelementptr inbounds i8, ptr %27, i64 32
  %29 = load i32, ptr %28, align 8, !tbaa !177
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  %33 = select i1 %32, ptr %27, ptr %26
  br label %54

34:                                               ; preds = %24
  %35 = load i64, ptr %27, align 8, !tbaa !303
  %36 = icmp eq i64 %35, %2
  br i1 %36, label %37, label %54

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %27, i64 8
  %39 = load i32, ptr %38, align 8, !tbaa !180
  %40 = load i32, ptr %1, align 8, !tbaa !175
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %54

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %27, i64 16
  %44 = load i32, ptr %43, align 8, !tbaa !304
  %45 = icmp eq i32 %44, %3
  br i1 %45, label %46, label %54

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %27, i64 20
  %48 = load i32, ptr %47, align 4, !tbaa !305
  %49 = icmp eq i32 %48, %4
  br i1 %49, label %50, label %54

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %27, i64 24
  %52 = load i32, ptr %51, align 8, !tbaa !208
  %53 = icmp eq i32 %52, %5
  br i1 %53, label %58, label %54

54:                                               ; preds = %31, %50, %46, %42, %37, %34
  %55 = phi ptr [ %26, %34 ], [ %26, %37 ], [ %26, %42 ], [ %26, %46 ], [ %26, %50 ], [ %33, %31 ]
  %56 = add nuw nsw i64 %25, 1
  %57 = icmp eq i64 %56, 256
  br i1 %57, label %59, label %24, !llvm.loop !306

58:                                               ; preds = %50
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %91

59:                                               ; preds = %54
  %60 = icmp ne ptr %55, null
  br i1 %60, label %61, label %88

61:                                               ; preds = %59
  %62 = load i32, ptr %1, align 8, !tbaa !175
  %63 = icmp eq i32 %6, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %61
  %65 = getelementptr inbounds i8, ptr %0, i64 417952
  %66 = load i32, ptr %65, align 8, !tbaa !307
  %67 = add i32 %66, 1
  store i32 %67, ptr %65, align 8, !tbaa !307
  br label %68

68:                                               ; preds = %64, %61
  %69 = phi i32 [ %67, %64 ], [ %6, %61 ]
  %70 = ptrtoint ptr %55 to i64
  %71 = ptrtoint ptr %23 to i64
  %72 = sub i64 %70, %71
  %73 = sdiv exact i64 %72, 40
  %74 = trunc i64 %73 to i32
  store i64 %2, ptr %55, align 8, !tbaa !37
  %75 = getelementptr inbounds i8, ptr %55, i64 8
  store i32 %62, ptr %75, align 8, !tbaa !78
  %76 = getelementptr inbounds i8, ptr %55, i64 12
  store i32 %69, ptr %76, align 4, !tbaa !78
  %77 = getelementptr inbounds i8, ptr %55, i64 16
  store i32 %3, ptr %77, align 8, !tbaa !78
  %78 = getelementptr inbounds i8, ptr %55, i64 20
  store i32 %4, ptr %78, align 4, !tbaa !78
  %79 = getelementptr inbounds i8, ptr %55, i64 24
  store i32 %5, ptr %79, align 8, !tbaa !78
  %80 = getelementptr inbounds i8, ptr %55, i64 28
  store i32 %74, ptr %80, align 4, !tbaa !78
  %81 = getelementptr inbounds i8, ptr %55, i64 32
  store i32 1, ptr %81, align 8, !tbaa !177
  %82 = getelementptr inbounds i8, ptr %0, i64 581816
  %83 = load i64, ptr %82, align 8, !tbaa !242
  %84 = add i64 %83, 1
  store i64 %84, ptr %82, align 8, !tbaa !242
  store atomic volatile i32 0, ptr %0 release, align 4
  %85 = getelementptr inbounds i8, ptr %0, i64 56
  %86 = load i32, ptr %85, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8)
  store i64 1, ptr %8, align 8, !tbaa !37
  %87 = call i64 @write(i32 noundef %86, ptr noundef nonnull %8, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8)
  br label %89

88:                                               ; preds = %59
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %89

89:                                               ; preds = %88, %68
  %90 = zext i1 %60 to i32
  br label %91

91:                                               ; preds = %58, %89
  %92 = phi i32 [ %90, %89 ], [ 1, %58 ]
  ret i32 %92
}

; Function Attrs: nounwind
define internal fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #1 {
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %21, label %10

10:                                               ; preds = %5, %18
  %11 = phi i32 [ %12, %18 ], [ 0, %5 ]
  %12 = add i32 %11, 1
  %13 = and i32 %12, 63
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %17

15:                                               ; preds = %10
  %16 = tail call i32 @sched_yield() #13
  br label %18

17:                                               ; preds = %10
  tail call void @llvm.x86.sse2.pause()
  br label %18

18:                                               ; preds = %17, %15
  %19 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %10, !llvm.loop !65

21:                                               ; preds = %18, %5
  %22 = getelementptr inbounds i8, ptr %1, i64 76
  %23 = load i32, ptr %22, align 4, !tbaa !45
  %24 = icmp eq i32 %23, 0
  store i32 1, ptr %22, align 4, !tbaa !45
  %25 = getelementptr inbounds i8, ptr %0, i64 144
  %26 = load volatile i32, ptr %25, align 8, !tbaa !66
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %87, label %28

28:                                               ; preds = %21
  %29 = getelementptr inbounds i8, ptr %0, i64 152
  %30 = getelementptr inbounds i8, ptr %0, i64 28
  %31 = zext i32 %26 to i64
  br label %32

32:                                               ; preds = %85, %28
  %33 = phi i64 [ %31, %28 ], [ %34, %85 ]
  %34 = add nsw i64 %33, -1
  %35 = getelementptr inbounds [256 x ptr], ptr %29, i64 0, i64 %34
  %36 = load ptr, ptr %35, align 8, !tbaa !2
  %37 = getelementptr inbounds i8, ptr %36, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !72
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %32
  %41 = load ptr, ptr %36, align 8, !tbaa !71
  %42 = icmp eq ptr %41, %1
  br i1 %42, label %43, label %85

43:                                               ; preds = %40, %32
  %44 = getelementptr inbounds i8, ptr %36, i64 56
  store volatile i32 1, ptr %44, align 8, !tbaa !73
  %45 = getelementptr inbounds i8, ptr %36, i64 64
  %46 = load i32, ptr %45, align 8, !tbaa !104
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %85, label %48

48:                                               ; preds = %43
  %49 = load volatile i32, ptr %25, align 8, !tbaa !66
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %59

51:                                               ; preds = %69, %48
  %52 = phi i32 [ 0, %48 ], [ %70, %69 ]
  store volatile i32 %52, ptr %25, align 8, !tbaa !66
  %53 = getelementptr inbounds i8, ptr %36, i64 24
  %54 = getelementptr inbounds i8, ptr %36, i64 32
  %55 = load i64, ptr %54, align 8, !tbaa !76
  %56 = atomicrmw volatile xchg ptr %53, i64 %55 seq_cst, align 8
  %57 = load i64, ptr %54, align 8, !tbaa !76
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %75, label %77

59:                                               ; preds = %48, %69
  %60 = phi i64 [ %71, %69 ], [ 0, %48 ]
  %61 = phi i32 [ %70, %69 ], [ 0, %48 ]
  %62 = getelementptr inbounds [256 x ptr], ptr %29, i64 0, i64 %60
  %63 = load ptr, ptr %62, align 8, !tbaa !2
  %64 = icmp eq ptr %63, %36
  br i1 %64, label %69, label %65

65:                                               ; preds = %59
  %66 = add i32 %61, 1
  %67 = zext i32 %61 to i64
  %68 = getelementptr inbounds [256 x ptr], ptr %29, i64 0, i64 %67
  store ptr %63, ptr %68, align 8, !tbaa !2
  br label %69

69:                                               ; preds = %65, %59
  %70 = phi i32 [ %66, %65 ], [ %61, %59 ]
  %71 = add nuw nsw i64 %60, 1
  %72 = load volatile i32, ptr %25, align 8, !tbaa !66
  %73 = zext i32 %72 to i64
  %74 = icmp ult i64 %71, %73
  br i1 %74, label %59, label %51, !llvm.loop !202

75:                                               ; preds = %51
  %76 = atomicrmw volatile sub ptr %30, i32 1 seq_cst, align 4
  br label %77

77:                                               ; preds = %75, %51
  store i32 0, ptr %45, align 8, !tbaa !104
  %78 = load ptr, ptr %36, align 8, !tbaa !71
  %79 = getelementptr inbounds i8, ptr %78, i64 88
  %80 = load volatile i32, ptr %79, align 8, !tbaa !48
  %81 = add i32 %80, -1
  store volatile i32 %81, ptr %79, align 8, !tbaa !48
  %82 = getelementptr inbounds i8, ptr %36, i64 60
  %83 = load i32, ptr %82, align 4, !tbaa !69
  %84 = add i32 %83, -1
  store i32 %84, ptr %82, align 4, !tbaa !69
  br label %85

85:                                               ; preds = %77, %43, %40
  %86 = icmp eq i64 %34, 0
  br i1 %86, label %87, label %32, !llvm.loop !203

87:                                               ; preds = %85, %21
  store atomic volatile i32 0, ptr %0 release, align 4
  %88 = getelementptr inbounds i8, ptr %0, i64 36
  %89 = load i32, ptr %88, align 4, !tbaa !6
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %100, label %91

91:                                               ; preds = %87
  %92 = getelementptr inbounds i8, ptr %0, i64 581848
  %93 = zext i32 %89 to i64
  br label %94

94:                                               ; preds = %94, %91
  %95 = phi i64 [ 0, %91 ], [ %98, %94 ]
  %96 = getelementptr inbounds [64 x ptr], ptr %92, i64 0, i64 %95
  %97 = load ptr, ptr %96, align 8, !tbaa !2
  store volatile i32 1, ptr %97, align 8, !tbaa !35
  %98 = add nuw nsw i64 %95, 1
  %99 = icmp eq i64 %98, %93
  br i1 %99, label %100, label %94, !llvm.loop !36

100:                                              ; preds = %94, %87
  br i1 %24, label %101, label %216

101:                                              ; preds = %100
  %102 = getelementptr inbounds i8, ptr %1, i64 104
  %103 = load ptr, ptr %102, align 8, !tbaa !49
  %104 = load i32, ptr %103, align 8, !tbaa !175
  %105 = getelementptr inbounds i8, ptr %103, i64 8
  %106 = load i32, ptr %105, align 8, !tbaa !174
  %107 = getelementptr inbounds i8, ptr %1, i64 56
  %108 = load i32, ptr %107, align 8, !tbaa !277
  %109 = getelementptr inbounds i8, ptr %1, i64 60
  %110 = load i32, ptr %109, align 4, !tbaa !278
  %111 = add nsw i32 %2, -1
  %112 = shl nuw nsw i32 1, %111
  %113 = icmp eq i32 %2, 4
  br i1 %113, label %114, label %162

114:                                              ; preds = %101
  %115 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %128, label %117

117:                                              ; preds = %114, %125
  %118 = phi i32 [ %119, %125 ], [ 0, %114 ]
  %119 = add i32 %118, 1
  %120 = and i32 %119, 63
  %121 = icmp eq i32 %120, 0
  br i1 %121, label %122, label %124

122:                                              ; preds = %117
  %123 = tail call i32 @sched_yield() #13
  br label %125

124:                                              ; preds = %117
  tail call void @llvm.x86.sse2.pause()
  br label %125

125:                                              ; preds = %124, %122
  %126 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %128, label %117, !llvm.loop !65

128:                                              ; preds = %125, %114
  %129 = getelementptr inbounds i8, ptr %0, i64 417956
  %130 = load volatile i32, ptr %129, align 4, !tbaa !205
  %131 = icmp eq i32 %130, 4096
  br i1 %131, label %132, label %141

132:                                              ; preds = %128
  %133 = getelementptr inbounds i8, ptr %0, i64 581720
  store i32 3, ptr %133, align 8, !tbaa !78
  %134 = getelementptr inbounds i8, ptr %0, i64 581724
  store i32 %104, ptr %134, align 4, !tbaa !78
  %135 = getelementptr inbounds i8, ptr %0, i64 581728
  store i32 %106, ptr %135, align 8, !tbaa !78
  %136 = getelementptr inbounds i8, ptr %0, i64 581732
  store i32 %108, ptr %136, align 4, !tbaa !78
  %137 = getelementptr inbounds i8, ptr %0, i64 581736
  store i32 %110, ptr %137, align 8, !tbaa !78
  %138 = getelementptr inbounds i8, ptr %0, i64 581740
  store i32 %112, ptr %138, align 4, !tbaa !78
  %139 = getelementptr inbounds i8, ptr %0, i64 581744
  store i64 0, ptr %139, align 8, !tbaa !37
  %140 = getelementptr inbounds i8, ptr %0, i64 581752
  store i64 %4, ptr %140, align 8, !tbaa !37
  br label %155

141:                                              ; preds = %128
  %142 = getelementptr inbounds i8, ptr %0, i64 417960
  %143 = load volatile i32, ptr %129, align 4, !tbaa !205
  %144 = zext i32 %143 to i64
  %145 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %142, i64 0, i64 %144
  store i32 3, ptr %145, align 8, !tbaa !78
  %146 = getelementptr inbounds i8, ptr %145, i64 4
  store i32 %104, ptr %146, align 4, !tbaa !78
  %147 = getelementptr inbounds i8, ptr %145, i64 8
  store i32 %106, ptr %147, align 8, !tbaa !78
  %148 = getelementptr inbounds i8, ptr %145, i64 12
  store i32 %108, ptr %148, align 4, !tbaa !78
  %149 = getelementptr inbounds i8, ptr %145, i64 16
  store i32 %110, ptr %149, align 8, !tbaa !78
  %150 = getelementptr inbounds i8, ptr %145, i64 20
  store i32 %112, ptr %150, align 4, !tbaa !78
  %151 = getelementptr inbounds i8, ptr %145, i64 24
  store i64 0, ptr %151, align 8, !tbaa !37
  %152 = getelementptr inbounds i8, ptr %145, i64 32
  store i64 %4, ptr %152, align 8, !tbaa !37
  %153 = load volatile i32, ptr %129, align 4, !tbaa !205
  %154 = add i32 %153, 1
  store volatile i32 %154, ptr %129, align 4, !tbaa !205
  br label %155

155:                                              ; preds = %132, %141
  %156 = getelementptr inbounds i8, ptr %0, i64 581840
  %157 = load i64, ptr %156, align 8, !tbaa !248
  %158 = add i64 %157, 1
  store i64 %158, ptr %156, align 8, !tbaa !248
  store atomic volatile i32 0, ptr %0 release, align 4
  %159 = getelementptr inbounds i8, ptr %0, i64 52
  %160 = load i32, ptr %159, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7)
  store i64 1, ptr %7, align 8, !tbaa !37
  %161 = call i64 @write(i32 noundef %160, ptr noundef nonnull %7, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7)
  br label %162

162:                                              ; preds = %155, %101
  %163 = call fastcc ptr @inactive_signal(ptr noundef readonly %1) #14
  %164 = icmp eq ptr %163, null
  br i1 %164, label %168, label %165

165:                                              ; preds = %162
  %166 = getelementptr inbounds i8, ptr %163, i64 8
  %167 = atomicrmw or ptr %166, i64 %3 seq_cst, align 8
  call fastcc void @ring_mailbox(ptr noundef nonnull %0, ptr noundef readonly %1, ptr noundef nonnull %163) #14
  br label %168

168:                                              ; preds = %162, %165
  %169 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %170 = icmp eq i32 %169, 0
  br i1 %170, label %182, label %171

171:                                              ; preds = %168, %179
  %172 = phi i32 [ %173, %179 ], [ 0, %168 ]
  %173 = add i32 %172, 1
  %174 = and i32 %173, 63
  %175 = icmp eq i32 %174, 0
  br i1 %175, label %176, label %178

176:                                              ; preds = %171
  %177 = call i32 @sched_yield() #13
  br label %179

178:                                              ; preds = %171
  call void @llvm.x86.sse2.pause()
  br label %179

179:                                              ; preds = %178, %176
  %180 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %181 = icmp eq i32 %180, 0
  br i1 %181, label %182, label %171, !llvm.loop !65

182:                                              ; preds = %179, %168
  %183 = getelementptr inbounds i8, ptr %0, i64 417956
  %184 = load volatile i32, ptr %183, align 4, !tbaa !205
  %185 = icmp eq i32 %184, 4096
  br i1 %185, label %186, label %195

186:                                              ; preds = %182
  %187 = getelementptr inbounds i8, ptr %0, i64 581720
  store i32 2, ptr %187, align 8, !tbaa !78
  %188 = getelementptr inbounds i8, ptr %0, i64 581724
  store i32 %104, ptr %188, align 4, !tbaa !78
  %189 = getelementptr inbounds i8, ptr %0, i64 581728
  store i32 %106, ptr %189, align 8, !tbaa !78
  %190 = getelementptr inbounds i8, ptr %0, i64 581732
  store i32 %108, ptr %190, align 4, !tbaa !78
  %191 = getelementptr inbounds i8, ptr %0, i64 581736
  store i32 %110, ptr %191, align 8, !tbaa !78
  %192 = getelementptr inbounds i8, ptr %0, i64 581740
  store i32 %112, ptr %192, align 4, !tbaa !78
  %193 = getelementptr inbounds i8, ptr %0, i64 581744
  store i64 0, ptr %193, align 8, !tbaa !37
  %194 = getelementptr inbounds i8, ptr %0, i64 581752
  store i64 %4, ptr %194, align 8, !tbaa !37
  br label %209

195:                                              ; preds = %182
  %196 = getelementptr inbounds i8, ptr %0, i64 417960
  %197 = load volatile i32, ptr %183, align 4, !tbaa !205
  %198 = zext i32 %197 to i64
  %199 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %196, i64 0, i64 %198
  store i32 2, ptr %199, align 8, !tbaa !78
  %200 = getelementptr inbounds i8, ptr %199, i64 4
  store i32 %104, ptr %200, align 4, !tbaa !78
  %201 = getelementptr inbounds i8, ptr %199, i64 8
  store i32 %106, ptr %201, align 8, !tbaa !78
  %202 = getelementptr inbounds i8, ptr %199, i64 12
  store i32 %108, ptr %202, align 4, !tbaa !78
  %203 = getelementptr inbounds i8, ptr %199, i64 16
  store i32 %110, ptr %203, align 8, !tbaa !78
  %204 = getelementptr inbounds i8, ptr %199, i64 20
  store i32 %112, ptr %204, align 4, !tbaa !78
  %205 = getelementptr inbounds i8, ptr %199, i64 24
  store i64 0, ptr %205, align 8, !tbaa !37
  %206 = getelementptr inbounds i8, ptr %199, i64 32
  store i64 %4, ptr %206, align 8, !tbaa !37
  %207 = load volatile i32, ptr %183, align 4, !tbaa !205
  %208 = add i32 %207, 1
  store volatile i32 %208, ptr %183, align 4, !tbaa !205
  br label %209

209:                                              ; preds = %186, %195
  %210 = getelementptr inbounds i8, ptr %0, i64 581840
  %211 = load i64, ptr %210, align 8, !tbaa !248
  %212 = add i64 %211, 1
  store i64 %212, ptr %210, align 8, !tbaa !248
  store atomic volatile i32 0, ptr %0 release, align 4
  %213 = getelementptr inbounds i8, ptr %0, i64 52
  %214 = load i32, ptr %213, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6)
  store i64 1, ptr %6, align 8, !tbaa !37
  %215 = call i64 @write(i32 noundef %214, ptr noundef nonnull %6, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6)
  br label %216

216:                                              ; preds = %100, %209
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @resume_group(ptr noundef %0, ptr noundef %1) unnamed_addr #1 {
  %3 = getelementptr inbounds i8, ptr %0, i64 112
  %4 = load volatile i32, ptr %3, align 8, !tbaa !157
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %108, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 96
  %8 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %21, label %10

10:                                               ; preds = %6, %18
  %11 = phi i32 [ %12, %18 ], [ 0, %6 ]
  %12 = add i32 %11, 1
  %13 = and i32 %12, 63
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %17

15:                                               ; preds = %10
  %16 = tail call i32 @sched_yield() #13
  br label %18

17:                                               ; preds = %10
  tail call void @llvm.x86.sse2.pause()
  br label %18

18:                                               ; preds = %17, %15
  %19 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %10, !llvm.loop !65

21:                                               ; preds = %18, %6
  %22 = load ptr, ptr %7, align 8, !tbaa !199
  %23 = icmp eq ptr %22, null
  br i1 %23, label %31, label %24

24:                                               ; preds = %21
  %25 = load ptr, ptr %22, align 8, !tbaa !127
  store ptr %25, ptr %7, align 8, !tbaa !199
  %26 = load volatile i32, ptr %3, align 8, !tbaa !200
  %27 = add i32 %26, -1
  store volatile i32 %27, ptr %3, align 8, !tbaa !200
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %24
  %30 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr null, ptr %30, align 8, !tbaa !201
  br label %32

31:                                               ; preds = %21
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %108

32:                                               ; preds = %24, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  %33 = getelementptr inbounds i8, ptr %22, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !129
  %35 = getelementptr inbounds i8, ptr %34, i64 56
  %36 = load volatile i32, ptr %35, align 8, !tbaa !73
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %54

38:                                               ; preds = %32
  %39 = getelementptr inbounds i8, ptr %34, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !72
  %41 = getelementptr inbounds i8, ptr %40, i64 12
  %42 = load volatile i32, ptr %41, align 4, !tbaa !125
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %54

44:                                               ; preds = %38
  %45 = load ptr, ptr %34, align 8, !tbaa !71
  %46 = getelementptr inbounds i8, ptr %45, i64 84
  %47 = load volatile i32, ptr %46, align 4, !tbaa !46
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %49, label %54

49:                                               ; preds = %44
  %50 = tail call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %22) #14
  %51 = add i32 %50, -1
  %52 = icmp ult i32 %51, 2
  br i1 %52, label %53, label %54

53:                                               ; preds = %49
  tail call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %22, i32 noundef %50) #14
  br label %108

54:                                               ; preds = %32, %38, %44, %49
  %55 = phi i32 [ %50, %49 ], [ 3, %44 ], [ 3, %38 ], [ 3, %32 ]
  %56 = getelementptr inbounds i8, ptr %1, i64 7072
  %57 = load i64, ptr %56, align 8, !tbaa !144
  %58 = add i64 %57, 1
  store i64 %58, ptr %56, align 8, !tbaa !144
  %59 = getelementptr inbounds i8, ptr %22, i64 84
  %60 = getelementptr inbounds i8, ptr %22, i64 48
  %61 = load i32, ptr %60, align 8, !tbaa !136
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %88, label %63

63:                                               ; preds = %54
  %64 = load ptr, ptr %33, align 8, !tbaa !129
  %65 = load ptr, ptr %64, align 8, !tbaa !71
  %66 = getelementptr inbounds i8, ptr %22, i64 196
  %67 = getelementptr inbounds i8, ptr %65, i64 160
  br label %68

68:                                               ; preds = %73, %63
  %69 = phi i64 [ 0, %63 ], [ %85, %73 ]
  %70 = load i32, ptr %59, align 4, !tbaa !132
  %71 = zext i32 %70 to i64
  %72 = icmp ult i64 %69, %71
  br i1 %72, label %73, label %88

73:                                               ; preds = %68
  %74 = getelementptr inbounds [32 x i32], ptr %66, i64 0, i64 %69
  %75 = load i32, ptr %74, align 4, !tbaa !78
  %76 = load volatile ptr, ptr %67, align 8, !tbaa !145
  %77 = lshr i32 %75, 6
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds i64, ptr %76, i64 %78
  %80 = and i32 %75, 63
  %81 = zext nneg i32 %80 to i64
  %82 = shl nuw i64 1, %81
  %83 = xor i64 %82, -1
  %84 = atomicrmw and ptr %79, i64 %83 seq_cst, align 8
  %85 = add nuw nsw i64 %69, 1
  %86 = load i32, ptr %60, align 8, !tbaa !136
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %88, label %68, !llvm.loop !146

88:                                               ; preds = %73, %68, %54
  store i32 0, ptr %60, align 8, !tbaa !136
  %89 = getelementptr inbounds i8, ptr %22, i64 36
  %90 = load i32, ptr %89, align 4, !tbaa !133
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %99, label %92

92:                                               ; preds = %88
  %93 = load ptr, ptr %33, align 8, !tbaa !129
  %94 = load ptr, ptr %93, align 8, !tbaa !71
  %95 = getelementptr inbounds i8, ptr %94, i64 148
  %96 = getelementptr inbounds i8, ptr %93, i64 100
  %97 = load i32, ptr %96, align 4, !tbaa !91
  %98 = atomicrmw volatile sub ptr %95, i32 %97 seq_cst, align 4
  br label %99

99:                                               ; preds = %88, %92
  %100 = getelementptr inbounds i8, ptr %1, i64 6928
  %101 = getelementptr inbounds i8, ptr %22, i64 32
  %102 = load i32, ptr %101, align 8, !tbaa !128
  %103 = zext i32 %102 to i64
  %104 = getelementptr inbounds [16 x ptr], ptr %100, i64 0, i64 %103
  %105 = load ptr, ptr %104, align 8, !tbaa !2
  store ptr %105, ptr %22, align 8, !tbaa !127
  store ptr %22, ptr %104, align 8, !tbaa !2
  %106 = icmp eq i32 %55, 0
  %107 = zext i1 %106 to i64
  tail call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %34, i64 noundef %107) #14
  br label %108

108:                                              ; preds = %31, %99, %53, %2
  %109 = phi i32 [ 0, %2 ], [ 0, %31 ], [ 1, %99 ], [ 1, %53 ]
  ret i32 %109
}

; Function Attrs: nounwind
define internal fastcc noundef i32 @run_group(ptr noundef %0, ptr noundef %1, ptr noundef %2) unnamed_addr #1 {
  %4 = getelementptr inbounds i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !129
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !72
  %8 = getelementptr inbounds i8, ptr %1, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !268
  %10 = icmp eq ptr %9, %7
  br i1 %10, label %20, label %11

11:                                               ; preds = %3
  store ptr %7, ptr %8, align 8, !tbaa !268
  %12 = getelementptr inbounds i8, ptr %1, i64 256
  %13 = getelementptr inbounds i8, ptr %1, i64 1280
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [32 x %struct.cache_slot], ptr %12, i64 0, i64 %15, i32 1
  store i64 0, ptr %16, align 8, !tbaa !166
  %17 = getelementptr inbounds [32 x %struct.cache_slot], ptr %13, i64 0, i64 %15, i32 1
  store i64 0, ptr %17, align 8, !tbaa !166
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, 32
  br i1 %19, label %20, label %14, !llvm.loop !168

20:                                               ; preds = %14, %3
  %21 = getelementptr inbounds i8, ptr %5, i64 176
  %22 = load i32, ptr %21, align 8, !tbaa !95
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %135, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds i8, ptr %2, i64 48
  %26 = load i32, ptr %25, align 8, !tbaa !136
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %135

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %2, i64 84
  %30 = load i32, ptr %29, align 4, !tbaa !132
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %134, label %32

32:                                               ; preds = %28
  %33 = getelementptr inbounds i8, ptr %1, i64 4
  %34 = getelementptr inbounds i8, ptr %2, i64 196
  %35 = load ptr, ptr %5, align 8, !tbaa !71
  %36 = getelementptr inbounds i8, ptr %35, i64 144
  %37 = load i32, ptr %36, align 8, !tbaa !60
  %38 = add i32 %37, 63
  %39 = icmp ugt i32 %38, 63
  br i1 %39, label %48, label %103

40:                                               ; preds = %129
  %41 = load ptr, ptr %4, align 8, !tbaa !129
  %42 = load ptr, ptr %41, align 8, !tbaa !71
  %43 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %130
  %44 = getelementptr inbounds i8, ptr %42, i64 144
  %45 = load i32, ptr %44, align 8, !tbaa !60
  %46 = add i32 %45, 63
  %47 = icmp ugt i32 %46, 63
  br i1 %47, label %48, label %103, !llvm.loop !308

48:                                               ; preds = %32, %40
  %49 = phi i32 [ %46, %40 ], [ %38, %32 ]
  %50 = phi ptr [ %44, %40 ], [ %36, %32 ]
  %51 = phi ptr [ %43, %40 ], [ %34, %32 ]
  %52 = phi ptr [ %42, %40 ], [ %35, %32 ]
  %53 = phi i64 [ %130, %40 ], [ 0, %32 ]
  %54 = load i32, ptr %33, align 4, !tbaa !16
  %55 = lshr i32 %49, 6
  %56 = getelementptr inbounds i8, ptr %52, i64 160
  br label %57

57:                                               ; preds = %93, %48
  %58 = phi i1 [ true, %48 ], [ %95, %93 ]
  %59 = phi i32 [ 0, %48 ], [ %94, %93 ]
  %60 = add i32 %59, %54
  %61 = urem i32 %60, %55
  %62 = load i32, ptr %50, align 8, !tbaa !60
  %63 = shl nuw i32 %61, 6
  %64 = sub i32 %62, %63
  %65 = icmp ugt i32 %64, 63
  %66 = zext nneg i32 %64 to i64
  %67 = shl nsw i64 -1, %66
  %68 = xor i64 %67, -1
  %69 = select i1 %65, i64 -1, i64 %68
  %70 = load volatile ptr, ptr %56, align 8, !tbaa !145
  %71 = zext nneg i32 %61 to i64
  %72 = getelementptr inbounds i64, ptr %70, i64 %71
  %73 = load atomic i64, ptr %72 seq_cst, align 8
  br label %74

74:                                               ; preds = %79, %57
  %75 = phi i64 [ %73, %57 ], [ %87, %79 ]
  %76 = xor i64 %75, -1
  %77 = and i64 %69, %76
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %93, label %79

79:                                               ; preds = %74
  %80 = sub i64 0, %77
  %81 = load volatile ptr, ptr %56, align 8, !tbaa !145
  %82 = getelementptr inbounds i64, ptr %81, i64 %71
  %83 = and i64 %69, %80
  %84 = or i64 %83, %75
  %85 = cmpxchg ptr %82, i64 %75, i64 %84 seq_cst seq_cst, align 8
  %86 = extractvalue { i64, i1 } %85, 1
  %87 = extractvalue { i64, i1 } %85, 0
  br i1 %86, label %88, label %74

88:                                               ; preds = %79
  %89 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %77, i1 true)
  %90 = trunc nuw nsw i64 %89 to i32
  %91 = or disjoint i32 %63, %90
  store i32 %91, ptr %51, align 4, !tbaa !78
  %92 = load i32, ptr %29, align 4, !tbaa !132
  br i1 %58, label %129, label %99

93:                                               ; preds = %74
  %94 = add nuw nsw i32 %59, 1
  %95 = icmp ult i32 %94, %55
  %96 = icmp eq i32 %94, %55
  br i1 %96, label %97, label %57, !llvm.loop !309

97:                                               ; preds = %93
  %98 = load i32, ptr %29, align 4, !tbaa !132
  br label %99

99:                                               ; preds = %88, %97
  %100 = phi i32 [ %98, %97 ], [ %92, %88 ]
  %101 = load ptr, ptr %4, align 8, !tbaa !129
  %102 = load ptr, ptr %101, align 8, !tbaa !71
  br label %103

103:                                              ; preds = %40, %32, %99
  %104 = phi i64 [ %53, %99 ], [ 0, %32 ], [ %130, %40 ]
  %105 = phi ptr [ %102, %99 ], [ %35, %32 ], [ %42, %40 ]
  %106 = phi i32 [ %100, %99 ], [ %30, %32 ], [ %92, %40 ]
  %107 = trunc i64 %104 to i32
  store i32 %107, ptr %29, align 4, !tbaa !132
  store i32 1, ptr %25, align 8, !tbaa !136
  %108 = getelementptr inbounds i8, ptr %105, i64 160
  br label %109

109:                                              ; preds = %114, %103
  %110 = phi i64 [ 0, %103 ], [ %126, %114 ]
  %111 = load i32, ptr %29, align 4, !tbaa !132
  %112 = zext i32 %111 to i64
  %113 = icmp ult i64 %110, %112
  br i1 %113, label %114, label %133

114:                                              ; preds = %109
  %115 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %110
  %116 = load i32, ptr %115, align 4, !tbaa !78
  %117 = load volatile ptr, ptr %108, align 8, !tbaa !145
  %118 = lshr i32 %116, 6
  %119 = zext nneg i32 %118 to i64
  %120 = getelementptr inbounds i64, ptr %117, i64 %119
  %121 = and i32 %116, 63
  %122 = zext nneg i32 %121 to i64
  %123 = shl nuw i64 1, %122
  %124 = xor i64 %123, -1
  %125 = atomicrmw and ptr %120, i64 %124 seq_cst, align 8
  %126 = add nuw nsw i64 %110, 1
  %127 = load i32, ptr %25, align 8, !tbaa !136
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %133, label %109, !llvm.loop !146

129:                                              ; preds = %88
  %130 = add nuw nsw i64 %53, 1
  %131 = zext i32 %92 to i64
  %132 = icmp ult i64 %130, %131
  br i1 %132, label %40, label %134, !llvm.loop !308

133:                                              ; preds = %109, %114
  store i32 0, ptr %25, align 8, !tbaa !136
  store i32 %106, ptr %29, align 4, !tbaa !132
  br label %805

134:                                              ; preds = %129, %28
  store i32 1, ptr %25, align 8, !tbaa !136
  br label %135

135:                                              ; preds = %134, %24, %20
  %136 = getelementptr inbounds i8, ptr %2, i64 84
  %137 = getelementptr inbounds i8, ptr %2, i64 96
  %138 = getelementptr inbounds i8, ptr %2, i64 132
  %139 = getelementptr inbounds i8, ptr %2, i64 128
  %140 = getelementptr inbounds i8, ptr %2, i64 164
  %141 = getelementptr inbounds i8, ptr %2, i64 120
  %142 = getelementptr inbounds i8, ptr %2, i64 80
  %143 = getelementptr inbounds i8, ptr %2, i64 56
  %144 = getelementptr inbounds i8, ptr %2, i64 60
  %145 = getelementptr inbounds i8, ptr %2, i64 64
  %146 = getelementptr inbounds i8, ptr %2, i64 112
  %147 = getelementptr inbounds i8, ptr %2, i64 196
  %148 = getelementptr inbounds i8, ptr %2, i64 68
  %149 = getelementptr inbounds i8, ptr %2, i64 72
  %150 = getelementptr inbounds i8, ptr %2, i64 76
  %151 = getelementptr inbounds i8, ptr %1, i64 7064
  %152 = getelementptr inbounds i8, ptr %0, i64 72
  %153 = getelementptr inbounds i8, ptr %5, i64 16
  %154 = getelementptr inbounds i8, ptr %2, i64 88
  %155 = getelementptr inbounds i8, ptr %2, i64 92
  %156 = getelementptr inbounds i8, ptr %1, i64 7080
  %157 = getelementptr inbounds i8, ptr %2, i64 52
  %158 = getelementptr inbounds i8, ptr %2, i64 104
  %159 = getelementptr inbounds i8, ptr %0, i64 12
  %160 = getelementptr inbounds i8, ptr %5, i64 56
  %161 = getelementptr inbounds i8, ptr %0, i64 112
  %162 = getelementptr inbounds i8, ptr %0, i64 28
  %163 = load i32, ptr %136, align 4, !tbaa !132
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %805, label %165

165:                                              ; preds = %135, %783
  %166 = phi i32 [ %777, %783 ], [ %163, %135 ]
  %167 = phi i32 [ %784, %783 ], [ 0, %135 ]
  %168 = phi i32 [ %785, %783 ], [ 0, %135 ]
  %169 = phi i32 [ %786, %783 ], [ 0, %135 ]
  %170 = phi i32 [ %787, %783 ], [ 0, %135 ]
  %171 = load i32, ptr %137, align 8, !tbaa !140
  %172 = add i32 %171, 1
  %173 = icmp eq i32 %172, %166
  %174 = select i1 %173, i32 0, i32 %172
  store i32 %174, ptr %137, align 8, !tbaa !140
  %175 = zext i32 %171 to i64
  %176 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %175
  %177 = load i8, ptr %176, align 1, !tbaa !108
  %178 = icmp ugt i8 %177, 1
  br i1 %178, label %776, label %179

179:                                              ; preds = %165
  %180 = icmp eq i8 %177, 1
  %181 = load ptr, ptr %141, align 8, !tbaa !143
  %182 = load ptr, ptr %4, align 8, !tbaa !129
  br i1 %180, label %183, label %438

183:                                              ; preds = %179
  %184 = load i32, ptr %139, align 8, !tbaa !141
  %185 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %184, i1 true)
  %186 = add i32 %184, -1
  %187 = and i32 %186, %184
  store i32 %187, ptr %139, align 8, !tbaa !141
  %188 = trunc nuw nsw i32 %185 to i8
  %189 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %175
  store i8 %188, ptr %189, align 1, !tbaa !108
  store i8 0, ptr %176, align 1, !tbaa !108
  %190 = zext nneg i32 %185 to i64
  %191 = getelementptr inbounds i8, ptr %182, i64 164
  %192 = load i32, ptr %191, align 4, !tbaa !88
  %193 = zext i32 %192 to i64
  %194 = mul nuw nsw i64 %193, %190
  %195 = getelementptr inbounds i8, ptr %181, i64 %194
  %196 = getelementptr inbounds i8, ptr %182, i64 156
  %197 = load i32, ptr %196, align 4, !tbaa !81
  %198 = mul i32 %197, %171
  %199 = load i32, ptr %142, align 8, !tbaa !130
  %200 = sub i32 %199, %198
  %201 = tail call i32 @llvm.umin.i32(i32 %200, i32 %197)
  %202 = zext i32 %201 to i64
  %203 = shl nsw i64 -1, %202
  %204 = getelementptr inbounds i8, ptr %182, i64 188
  %205 = load i32, ptr %204, align 4, !tbaa !80
  %206 = getelementptr inbounds i8, ptr %182, i64 200
  %207 = load i64, ptr %206, align 8, !tbaa !79
  store i64 %207, ptr %195, align 8, !tbaa !279
  %208 = getelementptr inbounds i8, ptr %182, i64 208
  %209 = getelementptr inbounds i8, ptr %195, i64 8
  br label %213

210:                                              ; preds = %213
  %211 = xor i64 %203, -1
  %212 = getelementptr inbounds i8, ptr %182, i64 192
  br label %226

213:                                              ; preds = %213, %183
  %214 = phi i64 [ 0, %183 ], [ %218, %213 ]
  %215 = getelementptr inbounds [16 x i32], ptr %208, i64 0, i64 %214
  %216 = load i32, ptr %215, align 4, !tbaa !78
  %217 = getelementptr inbounds [128 x i32], ptr %209, i64 0, i64 %214
  store i32 %216, ptr %217, align 4, !tbaa !78
  %218 = add nuw nsw i64 %214, 1
  %219 = icmp eq i64 %218, 16
  br i1 %219, label %210, label %213, !llvm.loop !310

220:                                              ; preds = %240
  %221 = icmp eq i32 %201, 64
  %222 = select i1 %221, i64 -1, i64 %211
  %223 = load i32, ptr %212, align 8, !tbaa !86
  %224 = and i32 %223, 1024
  %225 = icmp eq i32 %224, 0
  br i1 %225, label %253, label %244

226:                                              ; preds = %240, %210
  %227 = phi i64 [ 0, %210 ], [ %242, %240 ]
  %228 = phi i32 [ %205, %210 ], [ %241, %240 ]
  %229 = load i32, ptr %212, align 8, !tbaa !86
  %230 = trunc nuw nsw i64 %227 to i32
  %231 = shl nuw nsw i32 128, %230
  %232 = and i32 %229, %231
  %233 = icmp eq i32 %232, 0
  br i1 %233, label %240, label %234

234:                                              ; preds = %226
  %235 = getelementptr inbounds [3 x i32], ptr %143, i64 0, i64 %227
  %236 = load i32, ptr %235, align 4, !tbaa !78
  %237 = add i32 %228, 1
  %238 = zext i32 %228 to i64
  %239 = getelementptr inbounds [128 x i32], ptr %209, i64 0, i64 %238
  store i32 %236, ptr %239, align 4, !tbaa !78
  br label %240

240:                                              ; preds = %234, %226
  %241 = phi i32 [ %237, %234 ], [ %228, %226 ]
  %242 = add nuw nsw i64 %227, 1
  %243 = icmp eq i64 %242, 3
  br i1 %243, label %220, label %226, !llvm.loop !311

244:                                              ; preds = %220
  %245 = icmp eq i32 %171, 0
  %246 = select i1 %245, i32 -2147483648, i32 0
  %247 = shl i32 %171, 20
  %248 = or i32 %246, %247
  %249 = load i32, ptr %136, align 4, !tbaa !132
  %250 = or i32 %248, %249
  %251 = zext i32 %241 to i64
  %252 = getelementptr inbounds [128 x i32], ptr %209, i64 0, i64 %251
  store i32 %250, ptr %252, align 4, !tbaa !78
  br label %253

253:                                              ; preds = %244, %220
  %254 = getelementptr inbounds i8, ptr %182, i64 72
  %255 = load i64, ptr %254, align 8, !tbaa !92
  %256 = trunc i64 %255 to i32
  %257 = and i32 %256, 33554431
  %258 = getelementptr inbounds i8, ptr %195, i64 464
  store i32 %257, ptr %258, align 8, !tbaa !78
  %259 = load i32, ptr %143, align 8, !tbaa !78
  %260 = getelementptr inbounds i8, ptr %195, i64 472
  store i32 %259, ptr %260, align 8, !tbaa !78
  %261 = load i32, ptr %144, align 4, !tbaa !78
  %262 = getelementptr inbounds i8, ptr %195, i64 476
  store i32 %261, ptr %262, align 4, !tbaa !78
  %263 = load i32, ptr %145, align 8, !tbaa !78
  %264 = getelementptr inbounds i8, ptr %195, i64 480
  store i32 %263, ptr %264, align 8, !tbaa !78
  %265 = getelementptr inbounds i8, ptr %182, i64 176
  %266 = load i32, ptr %265, align 8, !tbaa !95
  %267 = icmp eq i32 %266, 0
  %268 = select i1 %267, i32 64, i32 0
  %269 = or i32 %268, %171
  %270 = getelementptr inbounds i8, ptr %195, i64 484
  store i32 %269, ptr %270, align 4, !tbaa !78
  %271 = trunc i64 %222 to i32
  %272 = getelementptr inbounds i8, ptr %195, i64 512
  store i32 %271, ptr %272, align 8, !tbaa !78
  %273 = lshr i64 %222, 32
  %274 = trunc nuw i64 %273 to i32
  %275 = getelementptr inbounds i8, ptr %195, i64 516
  store i32 %274, ptr %275, align 4, !tbaa !78
  %276 = getelementptr inbounds i8, ptr %195, i64 520
  store i32 0, ptr %276, align 8, !tbaa !284
  %277 = getelementptr inbounds i8, ptr %182, i64 184
  %278 = load i32, ptr %277, align 8, !tbaa !85
  %279 = getelementptr inbounds i8, ptr %195, i64 524
  store i32 %278, ptr %279, align 4, !tbaa !260
  %280 = load ptr, ptr %146, align 8, !tbaa !142
  %281 = getelementptr inbounds i8, ptr %195, i64 528
  store ptr %280, ptr %281, align 8, !tbaa !263
  %282 = getelementptr inbounds i8, ptr %182, i64 168
  %283 = load i32, ptr %282, align 8, !tbaa !84
  %284 = getelementptr inbounds i8, ptr %195, i64 536
  store i32 %283, ptr %284, align 8, !tbaa !262
  %285 = getelementptr inbounds i8, ptr %182, i64 160
  %286 = load i32, ptr %285, align 8, !tbaa !82
  %287 = getelementptr inbounds i8, ptr %195, i64 540
  store i32 %286, ptr %287, align 4, !tbaa !312
  %288 = load i32, ptr %196, align 4, !tbaa !81
  %289 = getelementptr inbounds i8, ptr %195, i64 564
  store i32 %288, ptr %289, align 4, !tbaa !265
  %290 = getelementptr inbounds i8, ptr %195, i64 568
  store ptr %2, ptr %290, align 8, !tbaa !276
  %291 = getelementptr inbounds i8, ptr %195, i64 576
  store i32 %171, ptr %291, align 8, !tbaa !283
  %292 = getelementptr inbounds i8, ptr %195, i64 544
  store i64 0, ptr %292, align 8, !tbaa !267
  %293 = getelementptr inbounds i8, ptr %195, i64 552
  store ptr null, ptr %293, align 8, !tbaa !264
  %294 = getelementptr inbounds i8, ptr %195, i64 560
  store i32 0, ptr %294, align 8, !tbaa !266
  %295 = load i32, ptr %265, align 8, !tbaa !95
  %296 = icmp eq i32 %295, 0
  br i1 %296, label %361, label %297

297:                                              ; preds = %253
  %298 = load ptr, ptr %182, align 8, !tbaa !71
  %299 = getelementptr inbounds i8, ptr %298, i64 136
  %300 = load i64, ptr %299, align 8, !tbaa !58
  %301 = getelementptr inbounds [32 x i32], ptr %147, i64 0, i64 %175
  %302 = load i32, ptr %301, align 4, !tbaa !78
  %303 = zext i32 %302 to i64
  %304 = getelementptr inbounds i8, ptr %182, i64 180
  %305 = load i32, ptr %304, align 4, !tbaa !96
  %306 = zext i32 %305 to i64
  %307 = mul nuw i64 %306, %303
  %308 = add i64 %307, %300
  store i64 %308, ptr %292, align 8, !tbaa !267
  %309 = getelementptr inbounds i8, ptr %182, i64 8
  %310 = load ptr, ptr %309, align 8, !tbaa !72
  %311 = zext i32 %295 to i64
  %312 = getelementptr inbounds i8, ptr %310, i64 16
  %313 = load atomic volatile i64, ptr %312 seq_cst, align 8
  %314 = inttoptr i64 %313 to ptr
  %315 = icmp eq i64 %313, 0
  br i1 %315, label %358, label %316

316:                                              ; preds = %297
  %317 = getelementptr inbounds i8, ptr %314, i64 8
  %318 = load i64, ptr %317, align 8, !tbaa !37
  %319 = icmp eq i64 %318, 0
  br i1 %319, label %334, label %320

320:                                              ; preds = %316
  %321 = getelementptr inbounds i8, ptr %314, i64 16
  br label %322

322:                                              ; preds = %322, %320
  %323 = phi i64 [ %318, %320 ], [ %332, %322 ]
  %324 = phi i64 [ 0, %320 ], [ %331, %322 ]
  %325 = add i64 %324, %323
  %326 = lshr i64 %325, 1
  %327 = getelementptr inbounds [0 x %struct.gpu_range], ptr %321, i64 0, i64 %326, i32 1
  %328 = load i64, ptr %327, align 8, !tbaa !51
  %329 = icmp ugt i64 %328, %308
  %330 = add nuw i64 %326, 1
  %331 = select i1 %329, i64 %324, i64 %330
  %332 = select i1 %329, i64 %326, i64 %323
  %333 = icmp ult i64 %331, %332
  br i1 %333, label %322, label %334, !llvm.loop !53

334:                                              ; preds = %322, %316
  %335 = phi i64 [ 0, %316 ], [ %331, %322 ]
  %336 = icmp ult i64 %335, %318
  br i1 %336, label %337, label %358

337:                                              ; preds = %334
  %338 = getelementptr inbounds i8, ptr %314, i64 16
  %339 = getelementptr inbounds [0 x %struct.gpu_range], ptr %338, i64 0, i64 %335
  %340 = load i64, ptr %339, align 8, !tbaa !54
  %341 = icmp ugt i64 %340, %308
  br i1 %341, label %358, label %342

342:                                              ; preds = %337
  %343 = getelementptr inbounds i8, ptr %339, i64 24
  %344 = load i32, ptr %343, align 8, !tbaa !98
  %345 = and i32 %344, 1
  %346 = icmp eq i32 %345, 0
  br i1 %346, label %358, label %347

347:                                              ; preds = %342
  %348 = getelementptr inbounds i8, ptr %339, i64 8
  %349 = load i64, ptr %348, align 8, !tbaa !51
  %350 = sub i64 %349, %308
  %351 = icmp ult i64 %350, %311
  br i1 %351, label %358, label %352

352:                                              ; preds = %347
  %353 = getelementptr inbounds i8, ptr %339, i64 16
  %354 = load i64, ptr %353, align 8, !tbaa !55
  %355 = sub i64 %308, %340
  %356 = add i64 %355, %354
  %357 = inttoptr i64 %356 to ptr
  br label %358

358:                                              ; preds = %352, %347, %342, %337, %334, %297
  %359 = phi ptr [ %357, %352 ], [ null, %347 ], [ null, %342 ], [ null, %297 ], [ null, %334 ], [ null, %337 ]
  store ptr %359, ptr %293, align 8, !tbaa !264
  %360 = load i32, ptr %265, align 8, !tbaa !95
  store i32 %360, ptr %294, align 8, !tbaa !266
  br label %361

361:                                              ; preds = %358, %253
  %362 = getelementptr inbounds i8, ptr %182, i64 196
  %363 = load i32, ptr %362, align 4, !tbaa !87
  %364 = getelementptr inbounds i8, ptr %195, i64 1024
  %365 = load i32, ptr %148, align 4, !tbaa !78
  %366 = load i32, ptr %149, align 4, !tbaa !78
  %367 = icmp eq i32 %366, 1
  br i1 %367, label %368, label %380

368:                                              ; preds = %361
  %369 = load i32, ptr %150, align 4, !tbaa !78
  %370 = icmp eq i32 %369, 1
  br i1 %370, label %371, label %380

371:                                              ; preds = %368
  %372 = icmp eq i32 %201, 0
  br i1 %372, label %417, label %373

373:                                              ; preds = %371, %373
  %374 = phi i64 [ %378, %373 ], [ 0, %371 ]
  %375 = trunc nuw i64 %374 to i32
  %376 = add i32 %198, %375
  %377 = getelementptr inbounds i32, ptr %364, i64 %374
  store i32 %376, ptr %377, align 4, !tbaa !78
  %378 = add nuw nsw i64 %374, 1
  %379 = icmp eq i64 %378, %202
  br i1 %379, label %417, label %373, !llvm.loop !313

380:                                              ; preds = %368, %361
  %381 = icmp eq i32 %363, 0
  %382 = icmp eq i32 %363, 1
  %383 = select i1 %382, i32 1048575, i32 1073741823
  %384 = select i1 %381, i32 1023, i32 %383
  %385 = icmp eq i32 %201, 0
  br i1 %385, label %417, label %386

386:                                              ; preds = %380
  %387 = udiv i32 %198, %365
  %388 = udiv i32 %387, %366
  %389 = urem i32 %387, %366
  %390 = urem i32 %198, %365
  br label %391

391:                                              ; preds = %411, %386
  %392 = phi i64 [ 0, %386 ], [ %415, %411 ]
  %393 = phi i32 [ %388, %386 ], [ %414, %411 ]
  %394 = phi i32 [ %389, %386 ], [ %413, %411 ]
  %395 = phi i32 [ %390, %386 ], [ %412, %411 ]
  %396 = shl i32 %394, 10
  %397 = shl i32 %393, 20
  %398 = or i32 %396, %397
  %399 = or i32 %398, %395
  %400 = and i32 %399, %384
  %401 = getelementptr inbounds i32, ptr %364, i64 %392
  store i32 %400, ptr %401, align 4, !tbaa !78
  %402 = add i32 %395, 1
  %403 = icmp eq i32 %402, %365
  br i1 %403, label %404, label %411

404:                                              ; preds = %391
  %405 = add i32 %394, 1
  %406 = load i32, ptr %149, align 4, !tbaa !78
  %407 = icmp eq i32 %405, %406
  %408 = select i1 %407, i32 0, i32 %405
  %409 = zext i1 %407 to i32
  %410 = add i32 %393, %409
  br label %411

411:                                              ; preds = %404, %391
  %412 = phi i32 [ %402, %391 ], [ 0, %404 ]
  %413 = phi i32 [ %394, %391 ], [ %408, %404 ]
  %414 = phi i32 [ %393, %391 ], [ %410, %404 ]
  %415 = add nuw nsw i64 %392, 1
  %416 = icmp eq i64 %415, %202
  br i1 %416, label %417, label %391, !llvm.loop !314

417:                                              ; preds = %411, %373, %371, %380
  %418 = load i32, ptr %21, align 8, !tbaa !95
  %419 = icmp eq i32 %418, 0
  %420 = load ptr, ptr %141, align 8, !tbaa !143
  %421 = load ptr, ptr %4, align 8, !tbaa !129
  br i1 %419, label %431, label %422

422:                                              ; preds = %417
  %423 = getelementptr inbounds i8, ptr %421, i64 164
  %424 = load i32, ptr %423, align 4, !tbaa !88
  %425 = zext i32 %424 to i64
  %426 = mul nuw nsw i64 %425, %190
  %427 = getelementptr inbounds i8, ptr %420, i64 %426
  %428 = getelementptr inbounds i8, ptr %427, i64 552
  %429 = load ptr, ptr %428, align 8, !tbaa !264
  %430 = icmp eq ptr %429, null
  br i1 %430, label %434, label %431

431:                                              ; preds = %417, %422
  %432 = load i64, ptr %151, align 8, !tbaa !255
  %433 = add i64 %432, 1
  store i64 %433, ptr %151, align 8, !tbaa !255
  br label %438

434:                                              ; preds = %422
  %435 = load ptr, ptr %6, align 8, !tbaa !72
  %436 = getelementptr inbounds i8, ptr %427, i64 544
  %437 = load i64, ptr %436, align 8, !tbaa !267
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %435, i64 noundef %437, i32 noundef 1) #14
  br label %805

438:                                              ; preds = %431, %179
  %439 = phi ptr [ %421, %431 ], [ %182, %179 ]
  %440 = phi ptr [ %420, %431 ], [ %181, %179 ]
  %441 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %175
  %442 = load i8, ptr %441, align 1, !tbaa !108
  %443 = zext i8 %442 to i64
  %444 = getelementptr inbounds i8, ptr %439, i64 164
  %445 = load i32, ptr %444, align 4, !tbaa !88
  %446 = zext i32 %445 to i64
  %447 = mul nuw nsw i64 %446, %443
  %448 = getelementptr inbounds i8, ptr %440, i64 %447
  %449 = getelementptr inbounds i8, ptr %448, i64 524
  %450 = getelementptr inbounds i8, ptr %448, i64 564
  br label %451

451:                                              ; preds = %586, %438
  %452 = load atomic volatile i64, ptr %152 seq_cst, align 8
  br label %453

453:                                              ; preds = %580, %451
  %454 = load ptr, ptr %6, align 8, !tbaa !72
  %455 = load i64, ptr %448, align 8, !tbaa !279
  %456 = load i32, ptr %449, align 4, !tbaa !260
  %457 = load i32, ptr %450, align 4, !tbaa !265
  %458 = load i64, ptr %153, align 8, !tbaa !97
  %459 = tail call fastcc ptr @find_code(ptr noundef %0, ptr noundef %454, i64 noundef %455, i32 noundef %456, i32 noundef %457, i64 noundef %458) #14
  %460 = icmp eq ptr %459, null
  br i1 %460, label %461, label %515

461:                                              ; preds = %453
  %462 = load ptr, ptr %6, align 8, !tbaa !72
  %463 = load i64, ptr %448, align 8, !tbaa !279
  %464 = getelementptr inbounds i8, ptr %462, i64 16
  %465 = load atomic volatile i64, ptr %464 seq_cst, align 8
  %466 = inttoptr i64 %465 to ptr
  %467 = icmp eq i64 %465, 0
  br i1 %467, label %494, label %468

468:                                              ; preds = %461
  %469 = getelementptr inbounds i8, ptr %466, i64 8
  %470 = load i64, ptr %469, align 8, !tbaa !37
  %471 = icmp eq i64 %470, 0
  br i1 %471, label %486, label %472

472:                                              ; preds = %468
  %473 = getelementptr inbounds i8, ptr %466, i64 16
  br label %474

474:                                              ; preds = %474, %472
  %475 = phi i64 [ %470, %472 ], [ %484, %474 ]
  %476 = phi i64 [ 0, %472 ], [ %483, %474 ]
  %477 = add i64 %476, %475
  %478 = lshr i64 %477, 1
  %479 = getelementptr inbounds [0 x %struct.gpu_range], ptr %473, i64 0, i64 %478, i32 1
  %480 = load i64, ptr %479, align 8, !tbaa !51
  %481 = icmp ugt i64 %480, %463
  %482 = add nuw i64 %478, 1
  %483 = select i1 %481, i64 %476, i64 %482
  %484 = select i1 %481, i64 %478, i64 %475
  %485 = icmp ult i64 %483, %484
  br i1 %485, label %474, label %486, !llvm.loop !53

486:                                              ; preds = %474, %468
  %487 = phi i64 [ 0, %468 ], [ %483, %474 ]
  %488 = icmp ult i64 %487, %470
  br i1 %488, label %489, label %494

489:                                              ; preds = %486
  %490 = getelementptr inbounds i8, ptr %466, i64 16
  %491 = getelementptr inbounds [0 x %struct.gpu_range], ptr %490, i64 0, i64 %487
  %492 = load i64, ptr %491, align 8, !tbaa !54
  %493 = icmp ugt i64 %492, %463
  br i1 %493, label %494, label %495

494:                                              ; preds = %489, %486, %461
  br label %495

495:                                              ; preds = %494, %489
  %496 = phi ptr [ null, %494 ], [ %491, %489 ]
  %497 = load i64, ptr %448, align 8, !tbaa !279
  %498 = icmp eq i64 %497, 0
  br i1 %498, label %610, label %499

499:                                              ; preds = %495
  %500 = and i64 %497, 3
  %501 = icmp eq i64 %500, 0
  %502 = icmp ne ptr %496, null
  %503 = and i1 %502, %501
  br i1 %503, label %504, label %610

504:                                              ; preds = %499
  %505 = getelementptr inbounds i8, ptr %496, i64 24
  %506 = load i32, ptr %505, align 8, !tbaa !98
  %507 = and i32 %506, 2
  %508 = icmp eq i32 %507, 0
  br i1 %508, label %610, label %509

509:                                              ; preds = %504
  %510 = load ptr, ptr %6, align 8, !tbaa !72
  %511 = load i32, ptr %449, align 4, !tbaa !260
  %512 = load i32, ptr %450, align 4, !tbaa !265
  %513 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef %510, i64 noundef %497, i32 noundef %511, i32 noundef %512, i32 noundef 0, i32 noundef 0) #14
  %514 = icmp eq i32 %513, 0
  br i1 %514, label %715, label %603

515:                                              ; preds = %453
  %516 = load ptr, ptr %459, align 8, !tbaa !293
  %517 = getelementptr inbounds i8, ptr %516, i64 8
  %518 = load ptr, ptr %517, align 8, !tbaa !215
  %519 = icmp eq ptr %518, null
  br i1 %519, label %520, label %522

520:                                              ; preds = %515
  %521 = load ptr, ptr %4, align 8, !tbaa !129
  br label %711

522:                                              ; preds = %515
  %523 = getelementptr inbounds i8, ptr %459, i64 16
  %524 = load i32, ptr %523, align 8, !tbaa !315
  %525 = tail call i32 %518(ptr noundef nonnull %448, ptr noundef %1, i32 noundef %524) #13
  %526 = icmp eq i32 %525, 5
  br i1 %526, label %527, label %549

527:                                              ; preds = %522
  %528 = load ptr, ptr %6, align 8, !tbaa !72
  %529 = getelementptr inbounds i8, ptr %516, i64 56
  %530 = load ptr, ptr %529, align 8, !tbaa !188
  %531 = getelementptr inbounds i8, ptr %530, i64 8
  %532 = load i64, ptr %531, align 8, !tbaa !299
  %533 = getelementptr inbounds i8, ptr %516, i64 28
  %534 = load volatile i32, ptr %533, align 4, !tbaa !226
  %535 = icmp eq i32 %534, 0
  br i1 %535, label %536, label %600

536:                                              ; preds = %527
  %537 = atomicrmw volatile xchg ptr %533, i32 1 seq_cst, align 4
  %538 = icmp eq i32 %537, 0
  br i1 %538, label %539, label %600

539:                                              ; preds = %536
  %540 = getelementptr inbounds i8, ptr %516, i64 36
  %541 = load i32, ptr %540, align 4, !tbaa !217
  %542 = getelementptr inbounds i8, ptr %516, i64 40
  %543 = load i32, ptr %542, align 8, !tbaa !219
  %544 = getelementptr inbounds i8, ptr %516, i64 52
  %545 = load i32, ptr %544, align 4, !tbaa !223
  %546 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %528, i64 noundef %532, i32 noundef %541, i32 noundef %543, i32 noundef 2, i32 noundef %545) #14
  %547 = icmp eq i32 %546, 0
  br i1 %547, label %548, label %600

548:                                              ; preds = %539
  store volatile i32 0, ptr %533, align 4, !tbaa !226
  br label %600

549:                                              ; preds = %522
  %550 = getelementptr inbounds i8, ptr %516, i64 28
  %551 = load volatile i32, ptr %550, align 4, !tbaa !226
  %552 = icmp eq i32 %551, 0
  br i1 %552, label %553, label %579

553:                                              ; preds = %549
  %554 = getelementptr inbounds i8, ptr %516, i64 24
  %555 = load volatile i32, ptr %554, align 8, !tbaa !316
  %556 = add i32 %555, 1
  store volatile i32 %556, ptr %554, align 8, !tbaa !316
  %557 = icmp ugt i32 %556, 255
  br i1 %557, label %558, label %579

558:                                              ; preds = %553
  %559 = load ptr, ptr %6, align 8, !tbaa !72
  %560 = getelementptr inbounds i8, ptr %516, i64 56
  %561 = load ptr, ptr %560, align 8, !tbaa !188
  %562 = getelementptr inbounds i8, ptr %561, i64 8
  %563 = load i64, ptr %562, align 8, !tbaa !299
  %564 = load volatile i32, ptr %550, align 4, !tbaa !226
  %565 = icmp eq i32 %564, 0
  br i1 %565, label %566, label %579

566:                                              ; preds = %558
  %567 = atomicrmw volatile xchg ptr %550, i32 1 seq_cst, align 4
  %568 = icmp eq i32 %567, 0
  br i1 %568, label %569, label %579

569:                                              ; preds = %566
  %570 = getelementptr inbounds i8, ptr %516, i64 36
  %571 = load i32, ptr %570, align 4, !tbaa !217
  %572 = getelementptr inbounds i8, ptr %516, i64 40
  %573 = load i32, ptr %572, align 8, !tbaa !219
  %574 = getelementptr inbounds i8, ptr %516, i64 52
  %575 = load i32, ptr %574, align 4, !tbaa !223
  %576 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %559, i64 noundef %563, i32 noundef %571, i32 noundef %573, i32 noundef 2, i32 noundef %575) #14
  %577 = icmp eq i32 %576, 0
  br i1 %577, label %578, label %579

578:                                              ; preds = %569
  store volatile i32 0, ptr %550, align 4, !tbaa !226
  br label %579

579:                                              ; preds = %578, %569, %566, %558, %553, %549
  switch i32 %525, label %612 [
    i32 3, label %580
    i32 1, label %583
    i32 0, label %589
    i32 7, label %609
    i32 2, label %715
    i32 257, label %715
    i32 256, label %603
  ]

580:                                              ; preds = %579
  %581 = load volatile i32, ptr %1, align 8, !tbaa !123
  %582 = icmp eq i32 %581, 0
  br i1 %582, label %453, label %600

583:                                              ; preds = %579
  %584 = load i32, ptr %136, align 4, !tbaa !132
  %585 = icmp eq i32 %584, 1
  br i1 %585, label %586, label %597

586:                                              ; preds = %583
  %587 = load volatile i32, ptr %1, align 8, !tbaa !123
  %588 = icmp eq i32 %587, 0
  br i1 %588, label %451, label %715, !llvm.loop !317

589:                                              ; preds = %579
  store i8 5, ptr %176, align 1, !tbaa !108
  %590 = load i8, ptr %441, align 1, !tbaa !108
  %591 = zext nneg i8 %590 to i32
  %592 = shl nuw i32 1, %591
  %593 = load i32, ptr %139, align 8, !tbaa !141
  %594 = or i32 %592, %593
  store i32 %594, ptr %139, align 8, !tbaa !141
  %595 = load i32, ptr %154, align 8, !tbaa !138
  %596 = add i32 %595, 1
  store i32 %596, ptr %154, align 8, !tbaa !138
  br label %715

597:                                              ; preds = %583
  store i8 2, ptr %176, align 1, !tbaa !108
  %598 = load i32, ptr %155, align 4, !tbaa !139
  %599 = add i32 %598, 1
  store i32 %599, ptr %155, align 4, !tbaa !139
  br label %719

600:                                              ; preds = %580, %527, %536, %539, %548
  %601 = load i64, ptr %156, align 8, !tbaa !256
  %602 = add i64 %601, 1
  store i64 %602, ptr %156, align 8, !tbaa !256
  store volatile i32 0, ptr %1, align 8, !tbaa !123
  br label %715

603:                                              ; preds = %579, %509
  %604 = load i32, ptr %157, align 4, !tbaa !137
  %605 = icmp eq i32 %604, 0
  br i1 %605, label %606, label %607

606:                                              ; preds = %603
  store i64 %452, ptr %158, align 8, !tbaa !318
  br label %607

607:                                              ; preds = %606, %603
  %608 = add i32 %604, 1
  store i32 %608, ptr %157, align 4, !tbaa !137
  store i8 3, ptr %176, align 1, !tbaa !108
  br label %715

609:                                              ; preds = %579
  store i8 4, ptr %176, align 1, !tbaa !108
  br label %715

610:                                              ; preds = %504, %499, %495
  %611 = load ptr, ptr %4, align 8, !tbaa !129
  br label %670

612:                                              ; preds = %579
  %613 = load ptr, ptr %4, align 8, !tbaa !129
  switch i32 %525, label %711 [
    i32 4, label %616
    i32 258, label %614
    i32 8, label %708
  ]

614:                                              ; preds = %612
  %615 = load i64, ptr %448, align 8, !tbaa !279
  br label %670

616:                                              ; preds = %612
  %617 = getelementptr inbounds i8, ptr %613, i64 8
  %618 = load ptr, ptr %617, align 8, !tbaa !72
  %619 = getelementptr inbounds i8, ptr %1, i64 64
  %620 = load i64, ptr %619, align 8, !tbaa !319
  %621 = getelementptr inbounds i8, ptr %618, i64 16
  %622 = load atomic volatile i64, ptr %621 seq_cst, align 8
  %623 = inttoptr i64 %622 to ptr
  %624 = icmp eq i64 %622, 0
  br i1 %624, label %651, label %625

625:                                              ; preds = %616
  %626 = getelementptr inbounds i8, ptr %623, i64 8
  %627 = load i64, ptr %626, align 8, !tbaa !37
  %628 = icmp eq i64 %627, 0
  br i1 %628, label %643, label %629

629:                                              ; preds = %625
  %630 = getelementptr inbounds i8, ptr %623, i64 16
  br label %631

631:                                              ; preds = %631, %629
  %632 = phi i64 [ %627, %629 ], [ %641, %631 ]
  %633 = phi i64 [ 0, %629 ], [ %640, %631 ]
  %634 = add i64 %633, %632
  %635 = lshr i64 %634, 1
  %636 = getelementptr inbounds [0 x %struct.gpu_range], ptr %630, i64 0, i64 %635, i32 1
  %637 = load i64, ptr %636, align 8, !tbaa !51
  %638 = icmp ugt i64 %637, %620
  %639 = add nuw i64 %635, 1
  %640 = select i1 %638, i64 %633, i64 %639
  %641 = select i1 %638, i64 %635, i64 %632
  %642 = icmp ult i64 %640, %641
  br i1 %642, label %631, label %643, !llvm.loop !53

643:                                              ; preds = %631, %625
  %644 = phi i64 [ 0, %625 ], [ %640, %631 ]
  %645 = icmp ult i64 %644, %627
  br i1 %645, label %646, label %651

646:                                              ; preds = %643
  %647 = getelementptr inbounds i8, ptr %623, i64 16
  %648 = getelementptr inbounds [0 x %struct.gpu_range], ptr %647, i64 0, i64 %644
  %649 = load i64, ptr %648, align 8, !tbaa !54
  %650 = icmp ugt i64 %649, %620
  br i1 %650, label %651, label %654

651:                                              ; preds = %646, %643, %616
  %652 = load ptr, ptr %617, align 8, !tbaa !72
  %653 = load i64, ptr %619, align 8, !tbaa !319
  br label %666

654:                                              ; preds = %646
  %655 = load ptr, ptr %617, align 8, !tbaa !72
  %656 = load i64, ptr %619, align 8, !tbaa !319
  %657 = getelementptr inbounds i8, ptr %1, i64 72
  %658 = load i32, ptr %657, align 8, !tbaa !320
  %659 = icmp eq i32 %658, 0
  br i1 %659, label %666, label %660

660:                                              ; preds = %654
  %661 = getelementptr inbounds i8, ptr %648, i64 24
  %662 = load i32, ptr %661, align 8, !tbaa !98
  %663 = and i32 %662, 1
  %664 = icmp eq i32 %663, 0
  %665 = select i1 %664, i32 2, i32 1
  br label %666

666:                                              ; preds = %660, %654, %651
  %667 = phi i64 [ %656, %654 ], [ %656, %660 ], [ %653, %651 ]
  %668 = phi ptr [ %655, %654 ], [ %655, %660 ], [ %652, %651 ]
  %669 = phi i32 [ 1, %654 ], [ %665, %660 ], [ 1, %651 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %668, i64 noundef %667, i32 noundef %669) #14
  br label %805

670:                                              ; preds = %614, %610
  %671 = phi i64 [ %497, %610 ], [ %615, %614 ]
  %672 = phi ptr [ %611, %610 ], [ %613, %614 ]
  %673 = getelementptr inbounds i8, ptr %672, i64 8
  %674 = load ptr, ptr %673, align 8, !tbaa !72
  %675 = getelementptr inbounds i8, ptr %674, i64 16
  %676 = load atomic volatile i64, ptr %675 seq_cst, align 8
  %677 = inttoptr i64 %676 to ptr
  %678 = icmp eq i64 %676, 0
  br i1 %678, label %705, label %679

679:                                              ; preds = %670
  %680 = getelementptr inbounds i8, ptr %677, i64 8
  %681 = load i64, ptr %680, align 8, !tbaa !37
  %682 = icmp eq i64 %681, 0
  br i1 %682, label %697, label %683

683:                                              ; preds = %679
  %684 = getelementptr inbounds i8, ptr %677, i64 16
  br label %685

685:                                              ; preds = %685, %683
  %686 = phi i64 [ %681, %683 ], [ %695, %685 ]
  %687 = phi i64 [ 0, %683 ], [ %694, %685 ]
  %688 = add i64 %687, %686
  %689 = lshr i64 %688, 1
  %690 = getelementptr inbounds [0 x %struct.gpu_range], ptr %684, i64 0, i64 %689, i32 1
  %691 = load i64, ptr %690, align 8, !tbaa !51
  %692 = icmp ugt i64 %691, %671
  %693 = add nuw i64 %689, 1
  %694 = select i1 %692, i64 %687, i64 %693
  %695 = select i1 %692, i64 %689, i64 %686
  %696 = icmp ult i64 %694, %695
  br i1 %696, label %685, label %697, !llvm.loop !53

697:                                              ; preds = %685, %679
  %698 = phi i64 [ 0, %679 ], [ %694, %685 ]
  %699 = icmp ult i64 %698, %681
  br i1 %699, label %700, label %705

700:                                              ; preds = %697
  %701 = getelementptr inbounds i8, ptr %677, i64 16
  %702 = getelementptr inbounds [0 x %struct.gpu_range], ptr %701, i64 0, i64 %698
  %703 = load i64, ptr %702, align 8, !tbaa !54
  %704 = icmp ugt i64 %703, %671
  br i1 %704, label %705, label %706

705:                                              ; preds = %700, %697, %670
  br label %706

706:                                              ; preds = %705, %700
  %707 = phi i32 [ 1, %705 ], [ 4, %700 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %674, i64 noundef %671, i32 noundef %707) #14
  br label %805

708:                                              ; preds = %612
  %709 = load ptr, ptr %613, align 8, !tbaa !71
  %710 = load i64, ptr %448, align 8, !tbaa !279
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %709, i32 noundef 5, i64 noundef 536870912, i64 noundef %710) #14
  br label %805

711:                                              ; preds = %520, %612
  %712 = phi ptr [ %521, %520 ], [ %613, %612 ]
  %713 = load ptr, ptr %712, align 8, !tbaa !71
  %714 = load i64, ptr %448, align 8, !tbaa !279
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %713, i32 noundef 4, i64 noundef 1073741824, i64 noundef %714) #14
  br label %805

715:                                              ; preds = %586, %579, %579, %589, %600, %607, %609, %509
  %716 = phi i32 [ %169, %509 ], [ %169, %589 ], [ 1, %600 ], [ %169, %607 ], [ %169, %609 ], [ %169, %579 ], [ %169, %579 ], [ %169, %586 ]
  %717 = phi i32 [ 1, %509 ], [ %168, %589 ], [ 1, %600 ], [ %168, %607 ], [ %168, %609 ], [ 1, %579 ], [ 1, %579 ], [ 1, %586 ]
  %718 = load i32, ptr %155, align 4, !tbaa !139
  br label %719

719:                                              ; preds = %715, %597
  %720 = phi i32 [ %718, %715 ], [ %599, %597 ]
  %721 = phi i32 [ %716, %715 ], [ %169, %597 ]
  %722 = phi i32 [ %717, %715 ], [ %168, %597 ]
  %723 = icmp ne i32 %720, 0
  %724 = load i32, ptr %154, align 8, !tbaa !138
  %725 = load i32, ptr %136, align 4, !tbaa !132
  %726 = add i32 %724, %720
  %727 = icmp eq i32 %726, %725
  %728 = select i1 %723, i1 %727, i1 false
  br i1 %728, label %729, label %743

729:                                              ; preds = %719
  %730 = icmp eq i32 %725, 0
  br i1 %730, label %742, label %731

731:                                              ; preds = %729
  %732 = zext i32 %725 to i64
  br label %733

733:                                              ; preds = %739, %731
  %734 = phi i64 [ 0, %731 ], [ %740, %739 ]
  %735 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %734
  %736 = load i8, ptr %735, align 1, !tbaa !108
  %737 = icmp eq i8 %736, 2
  br i1 %737, label %738, label %739

738:                                              ; preds = %733
  store i8 0, ptr %735, align 1, !tbaa !108
  br label %739

739:                                              ; preds = %738, %733
  %740 = add nuw nsw i64 %734, 1
  %741 = icmp eq i64 %740, %732
  br i1 %741, label %742, label %733, !llvm.loop !321

742:                                              ; preds = %739, %729
  store i32 0, ptr %155, align 4, !tbaa !139
  br label %743

743:                                              ; preds = %742, %719
  %744 = icmp eq i32 %724, %725
  br i1 %744, label %805, label %745

745:                                              ; preds = %743
  %746 = load volatile i32, ptr %159, align 4, !tbaa !124
  %747 = icmp eq i32 %746, 0
  br i1 %747, label %748, label %761

748:                                              ; preds = %745
  %749 = load volatile i32, ptr %160, align 8, !tbaa !73
  %750 = icmp eq i32 %749, 0
  br i1 %750, label %751, label %761

751:                                              ; preds = %748
  %752 = load ptr, ptr %6, align 8, !tbaa !72
  %753 = getelementptr inbounds i8, ptr %752, i64 12
  %754 = load volatile i32, ptr %753, align 4, !tbaa !125
  %755 = icmp eq i32 %754, 0
  br i1 %755, label %756, label %761

756:                                              ; preds = %751
  %757 = load ptr, ptr %5, align 8, !tbaa !71
  %758 = getelementptr inbounds i8, ptr %757, i64 84
  %759 = load volatile i32, ptr %758, align 4, !tbaa !46
  %760 = icmp eq i32 %759, 0
  br i1 %760, label %776, label %761

761:                                              ; preds = %748, %751, %756, %745
  %762 = load volatile i32, ptr %160, align 8, !tbaa !73
  %763 = icmp eq i32 %762, 0
  br i1 %763, label %764, label %805

764:                                              ; preds = %761
  %765 = load ptr, ptr %6, align 8, !tbaa !72
  %766 = getelementptr inbounds i8, ptr %765, i64 12
  %767 = load volatile i32, ptr %766, align 4, !tbaa !125
  %768 = icmp eq i32 %767, 0
  br i1 %768, label %769, label %805

769:                                              ; preds = %764
  %770 = load ptr, ptr %5, align 8, !tbaa !71
  %771 = getelementptr inbounds i8, ptr %770, i64 84
  %772 = load volatile i32, ptr %771, align 4, !tbaa !46
  %773 = freeze i32 %772
  %774 = icmp eq i32 %773, 0
  %775 = select i1 %774, i32 1, i32 3
  br label %805

776:                                              ; preds = %165, %756
  %777 = phi i32 [ %166, %165 ], [ %725, %756 ]
  %778 = phi i32 [ %169, %165 ], [ %721, %756 ]
  %779 = phi i32 [ %168, %165 ], [ %722, %756 ]
  %780 = phi i32 [ %167, %165 ], [ 1, %756 ]
  %781 = add nuw i32 %170, 1
  %782 = icmp ult i32 %781, %777
  br i1 %782, label %783, label %788

783:                                              ; preds = %776, %803
  %784 = phi i32 [ %780, %776 ], [ 0, %803 ]
  %785 = phi i32 [ %779, %776 ], [ 0, %803 ]
  %786 = phi i32 [ %778, %776 ], [ 0, %803 ]
  %787 = phi i32 [ %781, %776 ], [ 0, %803 ]
  br label %165, !llvm.loop !322

788:                                              ; preds = %776
  %789 = icmp eq i32 %780, 0
  br i1 %789, label %805, label %790

790:                                              ; preds = %788
  %791 = icmp eq i32 %779, 0
  br i1 %791, label %803, label %792

792:                                              ; preds = %790
  %793 = icmp eq i32 %778, 0
  br i1 %793, label %794, label %805

794:                                              ; preds = %792
  %795 = load volatile i32, ptr %1, align 8, !tbaa !123
  %796 = icmp eq i32 %795, 0
  br i1 %796, label %797, label %805

797:                                              ; preds = %794
  %798 = load volatile i32, ptr %161, align 8, !tbaa !157
  %799 = icmp eq i32 %798, 0
  br i1 %799, label %800, label %805

800:                                              ; preds = %797
  %801 = load volatile i32, ptr %162, align 4, !tbaa !158
  %802 = icmp eq i32 %801, 0
  br i1 %802, label %803, label %805

803:                                              ; preds = %790, %800
  %804 = icmp eq i32 %777, 0
  br i1 %804, label %805, label %783

805:                                              ; preds = %788, %800, %794, %792, %797, %803, %743, %135, %769, %761, %764, %711, %708, %706, %666, %434, %133
  %806 = phi i32 [ 1, %133 ], [ 3, %434 ], [ 3, %666 ], [ 3, %706 ], [ 3, %708 ], [ 3, %711 ], [ 3, %764 ], [ 3, %761 ], [ %775, %769 ], [ 2, %135 ], [ 2, %803 ], [ 1, %797 ], [ 1, %792 ], [ 1, %794 ], [ 1, %800 ], [ 2, %788 ], [ 0, %743 ]
  ret i32 %806
}

; Function Attrs: nounwind
define internal fastcc void @keep_group(ptr noundef %0, ptr nocapture noundef %1, ptr noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !129
  %7 = getelementptr inbounds i8, ptr %1, i64 7088
  %8 = load i64, ptr %7, align 8, !tbaa !257
  %9 = add i64 %8, 1
  store i64 %9, ptr %7, align 8, !tbaa !257
  %10 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %23, label %12

12:                                               ; preds = %4, %20
  %13 = phi i32 [ %14, %20 ], [ 0, %4 ]
  %14 = add i32 %13, 1
  %15 = and i32 %14, 63
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %12
  %18 = tail call i32 @sched_yield() #13
  br label %20

19:                                               ; preds = %12
  tail call void @llvm.x86.sse2.pause()
  br label %20

20:                                               ; preds = %19, %17
  %21 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !65

23:                                               ; preds = %20, %4
  %24 = getelementptr inbounds i8, ptr %2, i64 44
  %25 = load i32, ptr %24, align 4, !tbaa !135
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  store i32 1, ptr %24, align 4, !tbaa !135
  %28 = getelementptr inbounds i8, ptr %6, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !69
  %30 = add i32 %29, 1
  store i32 %30, ptr %28, align 4, !tbaa !69
  br label %31

31:                                               ; preds = %27, %23
  %32 = getelementptr inbounds i8, ptr %2, i64 36
  %33 = load i32, ptr %32, align 4, !tbaa !133
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %41

35:                                               ; preds = %31
  store i32 1, ptr %32, align 4, !tbaa !133
  %36 = load ptr, ptr %6, align 8, !tbaa !71
  %37 = getelementptr inbounds i8, ptr %36, i64 148
  %38 = getelementptr inbounds i8, ptr %6, i64 100
  %39 = load i32, ptr %38, align 4, !tbaa !91
  %40 = atomicrmw volatile add ptr %37, i32 %39 seq_cst, align 4
  br label %41

41:                                               ; preds = %35, %31
  %42 = icmp eq i32 %3, 2
  br i1 %42, label %43, label %49

43:                                               ; preds = %41
  %44 = getelementptr inbounds i8, ptr %2, i64 52
  %45 = load i32, ptr %44, align 4, !tbaa !137
  %46 = icmp eq i32 %45, 0
  %47 = zext i1 %46 to i32
  %48 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 %47, ptr %48, align 8, !tbaa !134
  br label %55

49:                                               ; preds = %41
  %50 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 0, ptr %50, align 8, !tbaa !134
  %51 = icmp eq i32 %3, 1
  br i1 %51, label %64, label %52

52:                                               ; preds = %49
  %53 = getelementptr inbounds i8, ptr %2, i64 52
  %54 = load i32, ptr %53, align 4, !tbaa !137
  br label %55

55:                                               ; preds = %52, %43
  %56 = phi i32 [ %54, %52 ], [ %45, %43 ]
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %79, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %2, i64 104
  %60 = load i64, ptr %59, align 8, !tbaa !318
  %61 = getelementptr inbounds i8, ptr %0, i64 72
  %62 = load volatile i64, ptr %61, align 8, !tbaa !238
  %63 = icmp eq i64 %60, %62
  br i1 %63, label %79, label %64

64:                                               ; preds = %58, %49
  %65 = getelementptr inbounds i8, ptr %0, i64 96
  store ptr null, ptr %2, align 8, !tbaa !127
  %66 = getelementptr inbounds i8, ptr %0, i64 112
  %67 = load volatile i32, ptr %66, align 8, !tbaa !200
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %72, label %69

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, ptr %0, i64 104
  %71 = load ptr, ptr %70, align 8, !tbaa !201
  br label %72

72:                                               ; preds = %64, %69
  %73 = phi ptr [ %71, %69 ], [ %65, %64 ]
  store ptr %2, ptr %73, align 8, !tbaa !2
  %74 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr %2, ptr %74, align 8, !tbaa !201
  %75 = load volatile i32, ptr %66, align 8, !tbaa !200
  %76 = add i32 %75, 1
  store volatile i32 %76, ptr %66, align 8, !tbaa !200
  %77 = getelementptr inbounds i8, ptr %2, i64 52
  %78 = load i32, ptr %77, align 4, !tbaa !137
  br label %92

79:                                               ; preds = %58, %55
  %80 = getelementptr inbounds i8, ptr %0, i64 120
  store ptr null, ptr %2, align 8, !tbaa !127
  %81 = getelementptr inbounds i8, ptr %0, i64 136
  %82 = load volatile i32, ptr %81, align 8, !tbaa !200
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %87, label %84

84:                                               ; preds = %79
  %85 = getelementptr inbounds i8, ptr %0, i64 128
  %86 = load ptr, ptr %85, align 8, !tbaa !201
  br label %87

87:                                               ; preds = %79, %84
  %88 = phi ptr [ %86, %84 ], [ %80, %79 ]
  store ptr %2, ptr %88, align 8, !tbaa !2
  %89 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr %2, ptr %89, align 8, !tbaa !201
  %90 = load volatile i32, ptr %81, align 8, !tbaa !200
  %91 = add i32 %90, 1
  store volatile i32 %91, ptr %81, align 8, !tbaa !200
  br label %92

92:                                               ; preds = %87, %72
  %93 = phi i32 [ %56, %87 ], [ %78, %72 ]
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %101, label %95

95:                                               ; preds = %92
  %96 = getelementptr inbounds i8, ptr %2, i64 84
  %97 = load i32, ptr %96, align 4, !tbaa !132
  %98 = getelementptr inbounds i8, ptr %2, i64 132
  %99 = zext i32 %97 to i64
  %100 = icmp eq i32 %97, 0
  br i1 %100, label %101, label %105

101:                                              ; preds = %111, %95, %92
  %102 = getelementptr inbounds i8, ptr %2, i64 52
  store i32 0, ptr %102, align 4, !tbaa !137
  %103 = getelementptr inbounds i8, ptr %0, i64 88
  %104 = atomicrmw volatile add ptr %103, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void

105:                                              ; preds = %95, %111
  %106 = phi i64 [ %112, %111 ], [ 0, %95 ]
  %107 = getelementptr inbounds [32 x i8], ptr %98, i64 0, i64 %106
  %108 = load i8, ptr %107, align 1, !tbaa !108
  %109 = icmp eq i8 %108, 3
  br i1 %109, label %110, label %111

110:                                              ; preds = %105
  store i8 0, ptr %107, align 1, !tbaa !108
  br label %111

111:                                              ; preds = %105, %110
  %112 = add nuw nsw i64 %106, 1
  %113 = icmp eq i64 %112, %99
  br i1 %113, label %101, label %105
}

; Function Attrs: nounwind
define internal fastcc void @finish_groups(ptr noundef %0, ptr noundef %1, i64 noundef %2) unnamed_addr #1 {
  %4 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %3, %14
  %7 = phi i32 [ %8, %14 ], [ 0, %3 ]
  %8 = add i32 %7, 1
  %9 = and i32 %8, 63
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %13

11:                                               ; preds = %6
  %12 = tail call i32 @sched_yield() #13
  br label %14

13:                                               ; preds = %6
  tail call void @llvm.x86.sse2.pause()
  br label %14

14:                                               ; preds = %13, %11
  %15 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %6, !llvm.loop !65

17:                                               ; preds = %14, %3
  %18 = getelementptr inbounds i8, ptr %1, i64 40
  %19 = load i64, ptr %18, align 8, !tbaa !74
  %20 = add i64 %19, %2
  store i64 %20, ptr %18, align 8, !tbaa !74
  %21 = icmp eq i64 %2, 0
  br i1 %21, label %30, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds i8, ptr %1, i64 32
  %24 = load i64, ptr %23, align 8, !tbaa !76
  %25 = icmp eq i64 %20, %24
  br i1 %25, label %26, label %30

26:                                               ; preds = %22
  %27 = getelementptr inbounds i8, ptr %1, i64 56
  %28 = load volatile i32, ptr %27, align 8, !tbaa !73
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %34, label %30

30:                                               ; preds = %22, %17, %26
  %31 = getelementptr inbounds i8, ptr %1, i64 60
  %32 = load i32, ptr %31, align 4, !tbaa !69
  %33 = add i32 %32, -1
  store i32 %33, ptr %31, align 4, !tbaa !69
  br label %142

34:                                               ; preds = %26
  store atomic volatile i32 0, ptr %0 release, align 4
  %35 = load ptr, ptr %1, align 8, !tbaa !71
  %36 = getelementptr inbounds i8, ptr %1, i64 80
  %37 = load i64, ptr %36, align 8, !tbaa !94
  %38 = getelementptr inbounds i8, ptr %1, i64 88
  %39 = load i64, ptr %38, align 8, !tbaa !103
  tail call fastcc void @complete_signal(ptr noundef nonnull %0, ptr noundef %35, i64 noundef %37, i64 noundef %39) #14
  %40 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %53, label %42

42:                                               ; preds = %34, %50
  %43 = phi i32 [ %44, %50 ], [ 0, %34 ]
  %44 = add i32 %43, 1
  %45 = and i32 %44, 63
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %47, label %49

47:                                               ; preds = %42
  %48 = tail call i32 @sched_yield() #13
  br label %50

49:                                               ; preds = %42
  tail call void @llvm.x86.sse2.pause()
  br label %50

50:                                               ; preds = %49, %47
  %51 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %53, label %42, !llvm.loop !65

53:                                               ; preds = %50, %34
  %54 = getelementptr inbounds i8, ptr %1, i64 64
  %55 = load i32, ptr %54, align 8, !tbaa !104
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %60

57:                                               ; preds = %53
  %58 = getelementptr inbounds i8, ptr %1, i64 60
  %59 = load i32, ptr %58, align 4, !tbaa !69
  br label %100

60:                                               ; preds = %53
  %61 = getelementptr inbounds i8, ptr %0, i64 144
  %62 = load volatile i32, ptr %61, align 8, !tbaa !66
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %66, label %64

64:                                               ; preds = %60
  %65 = getelementptr inbounds i8, ptr %0, i64 152
  br label %73

66:                                               ; preds = %83, %60
  %67 = phi i32 [ 0, %60 ], [ %84, %83 ]
  store volatile i32 %67, ptr %61, align 8, !tbaa !66
  %68 = getelementptr inbounds i8, ptr %1, i64 24
  %69 = load i64, ptr %23, align 8, !tbaa !76
  %70 = atomicrmw volatile xchg ptr %68, i64 %69 seq_cst, align 8
  %71 = load i64, ptr %23, align 8, !tbaa !76
  %72 = icmp ult i64 %70, %71
  br i1 %72, label %89, label %92

73:                                               ; preds = %83, %64
  %74 = phi i64 [ 0, %64 ], [ %85, %83 ]
  %75 = phi i32 [ 0, %64 ], [ %84, %83 ]
  %76 = getelementptr inbounds [256 x ptr], ptr %65, i64 0, i64 %74
  %77 = load ptr, ptr %76, align 8, !tbaa !2
  %78 = icmp eq ptr %77, %1
  br i1 %78, label %83, label %79

79:                                               ; preds = %73
  %80 = add i32 %75, 1
  %81 = zext i32 %75 to i64
  %82 = getelementptr inbounds [256 x ptr], ptr %65, i64 0, i64 %81
  store ptr %77, ptr %82, align 8, !tbaa !2
  br label %83

83:                                               ; preds = %79, %73
  %84 = phi i32 [ %80, %79 ], [ %75, %73 ]
  %85 = add nuw nsw i64 %74, 1
  %86 = load volatile i32, ptr %61, align 8, !tbaa !66
  %87 = zext i32 %86 to i64
  %88 = icmp ult i64 %85, %87
  br i1 %88, label %73, label %66, !llvm.loop !202

89:                                               ; preds = %66
  %90 = getelementptr inbounds i8, ptr %0, i64 28
  %91 = atomicrmw volatile sub ptr %90, i32 1 seq_cst, align 4
  br label %92

92:                                               ; preds = %89, %66
  store i32 0, ptr %54, align 8, !tbaa !104
  %93 = load ptr, ptr %1, align 8, !tbaa !71
  %94 = getelementptr inbounds i8, ptr %93, i64 88
  %95 = load volatile i32, ptr %94, align 8, !tbaa !48
  %96 = add i32 %95, -1
  store volatile i32 %96, ptr %94, align 8, !tbaa !48
  %97 = getelementptr inbounds i8, ptr %1, i64 60
  %98 = load i32, ptr %97, align 4, !tbaa !69
  %99 = add i32 %98, -1
  br label %100

100:                                              ; preds = %57, %92
  %101 = phi i32 [ %59, %57 ], [ %99, %92 ]
  %102 = getelementptr inbounds i8, ptr %1, i64 60
  %103 = add i32 %101, -1
  store i32 %103, ptr %102, align 4, !tbaa !69
  %104 = getelementptr inbounds i8, ptr %1, i64 96
  %105 = load i32, ptr %104, align 8, !tbaa !93
  %106 = icmp eq i32 %105, 0
  br i1 %106, label %142, label %107

107:                                              ; preds = %100
  %108 = load ptr, ptr %1, align 8, !tbaa !71
  %109 = getelementptr inbounds i8, ptr %108, i64 112
  %110 = load i64, ptr %109, align 8, !tbaa !62
  %111 = getelementptr inbounds i8, ptr %0, i64 144
  %112 = load volatile i32, ptr %111, align 8, !tbaa !66
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %137, label %114

114:                                              ; preds = %107
  %115 = getelementptr inbounds i8, ptr %0, i64 152
  br label %116

116:                                              ; preds = %131, %114
  %117 = phi i64 [ 0, %114 ], [ %133, %131 ]
  %118 = phi i64 [ %110, %114 ], [ %132, %131 ]
  %119 = getelementptr inbounds [256 x ptr], ptr %115, i64 0, i64 %117
  %120 = load ptr, ptr %119, align 8, !tbaa !2
  %121 = load ptr, ptr %120, align 8, !tbaa !71
  %122 = icmp eq ptr %121, %108
  br i1 %122, label %123, label %131

123:                                              ; preds = %116
  %124 = getelementptr inbounds i8, ptr %120, i64 96
  %125 = load i32, ptr %124, align 8, !tbaa !93
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %131, label %127

127:                                              ; preds = %123
  %128 = getelementptr inbounds i8, ptr %120, i64 72
  %129 = load i64, ptr %128, align 8, !tbaa !92
  %130 = tail call i64 @llvm.umin.i64(i64 %129, i64 %118)
  br label %131

131:                                              ; preds = %127, %123, %116
  %132 = phi i64 [ %118, %123 ], [ %118, %116 ], [ %130, %127 ]
  %133 = add nuw nsw i64 %117, 1
  %134 = load volatile i32, ptr %111, align 8, !tbaa !66
  %135 = zext i32 %134 to i64
  %136 = icmp ult i64 %133, %135
  br i1 %136, label %116, label %137, !llvm.loop !110

137:                                              ; preds = %131, %107
  %138 = phi i64 [ %110, %107 ], [ %132, %131 ]
  %139 = getelementptr inbounds i8, ptr %108, i64 24
  %140 = load i64, ptr %139, align 8, !tbaa !111
  %141 = inttoptr i64 %140 to ptr
  store atomic i64 %138, ptr %141 release, align 8
  br label %142

142:                                              ; preds = %100, %137, %30
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #6

declare i32 @ppoll(ptr noundef, i64 noundef, ptr noundef, ptr noundef) local_unnamed_addr #5

declare i64 @read(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #5

declare i32 @poll(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #5

declare i32 @nanosleep(ptr noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nounwind
define internal fastcc void @sweep(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef readnone %2, ptr noundef %3) unnamed_addr #10 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 8
  %8 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8)
  store ptr null, ptr %5, align 8
  store ptr null, ptr %6, align 8
  store i32 0, ptr %7, align 8
  store i32 0, ptr %8, align 4
  %9 = load ptr, ptr %1, align 8, !tbaa !199
  %10 = icmp eq ptr %9, null
  br i1 %10, label %25, label %11

11:                                               ; preds = %4
  %12 = load ptr, ptr %9, align 8, !tbaa !127
  store ptr %12, ptr %1, align 8, !tbaa !199
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load volatile i32, ptr %13, align 8, !tbaa !200
  %15 = add i32 %14, -1
  store volatile i32 %15, ptr %13, align 8, !tbaa !200
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr null, ptr %18, align 8, !tbaa !201
  br label %19

19:                                               ; preds = %17, %11
  %20 = icmp eq ptr %3, null
  %21 = getelementptr inbounds i8, ptr %3, i64 16
  %22 = getelementptr inbounds i8, ptr %3, i64 8
  %23 = getelementptr inbounds i8, ptr %0, i64 581848
  %24 = getelementptr inbounds i8, ptr %1, i64 8
  br label %33

25:                                               ; preds = %106, %4
  %26 = load volatile ptr, ptr %5, align 8, !tbaa !2
  store volatile ptr %26, ptr %1, align 8, !tbaa !2
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = load volatile ptr, ptr %6, align 8, !tbaa !2
  store volatile ptr %28, ptr %27, align 8, !tbaa !2
  %29 = getelementptr inbounds i8, ptr %1, i64 16
  %30 = load volatile i32, ptr %7, align 8, !tbaa !78
  store volatile i32 %30, ptr %29, align 8, !tbaa !78
  %31 = getelementptr inbounds i8, ptr %1, i64 20
  %32 = load volatile i32, ptr %8, align 4
  store volatile i32 %32, ptr %31, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8)
  ret void

33:                                               ; preds = %114, %19
  %34 = phi ptr [ %9, %19 ], [ %107, %114 ]
  %35 = getelementptr inbounds i8, ptr %34, i64 16
  %36 = load ptr, ptr %35, align 8, !tbaa !129
  %37 = load ptr, ptr %36, align 8, !tbaa !71
  %38 = icmp eq ptr %37, %2
  br i1 %38, label %46, label %39

39:                                               ; preds = %33
  store ptr null, ptr %34, align 8, !tbaa !127
  %40 = load volatile i32, ptr %7, align 8, !tbaa !200
  %41 = icmp eq i32 %40, 0
  %42 = load ptr, ptr %6, align 8
  %43 = select i1 %41, ptr %5, ptr %42
  store ptr %34, ptr %43, align 8, !tbaa !2
  store ptr %34, ptr %6, align 8, !tbaa !201
  %44 = load volatile i32, ptr %7, align 8, !tbaa !200
  %45 = add i32 %44, 1
  store volatile i32 %45, ptr %7, align 8, !tbaa !200
  br label %106

46:                                               ; preds = %33
  br i1 %20, label %56, label %47

47:                                               ; preds = %46
  store ptr null, ptr %34, align 8, !tbaa !127
  %48 = load volatile i32, ptr %21, align 8, !tbaa !200
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %47
  %51 = load ptr, ptr %22, align 8, !tbaa !201
  br label %52

52:                                               ; preds = %47, %50
  %53 = phi ptr [ %51, %50 ], [ %3, %47 ]
  store ptr %34, ptr %53, align 8, !tbaa !2
  store ptr %34, ptr %22, align 8, !tbaa !201
  %54 = load volatile i32, ptr %21, align 8, !tbaa !200
  %55 = add i32 %54, 1
  store volatile i32 %55, ptr %21, align 8, !tbaa !200
  br label %106

56:                                               ; preds = %46
  %57 = load ptr, ptr %23, align 8, !tbaa !2
  %58 = getelementptr inbounds i8, ptr %34, i64 84
  %59 = getelementptr inbounds i8, ptr %34, i64 48
  %60 = load i32, ptr %59, align 8, !tbaa !136
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %85, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds i8, ptr %34, i64 196
  %64 = getelementptr inbounds i8, ptr %37, i64 160
  br label %65

65:                                               ; preds = %70, %62
  %66 = phi i64 [ 0, %62 ], [ %82, %70 ]
  %67 = load i32, ptr %58, align 4, !tbaa !132
  %68 = zext i32 %67 to i64
  %69 = icmp ult i64 %66, %68
  br i1 %69, label %70, label %85

70:                                               ; preds = %65
  %71 = getelementptr inbounds [32 x i32], ptr %63, i64 0, i64 %66
  %72 = load i32, ptr %71, align 4, !tbaa !78
  %73 = load volatile ptr, ptr %64, align 8, !tbaa !145
  %74 = lshr i32 %72, 6
  %75 = zext nneg i32 %74 to i64
  %76 = getelementptr inbounds i64, ptr %73, i64 %75
  %77 = and i32 %72, 63
  %78 = zext nneg i32 %77 to i64
  %79 = shl nuw i64 1, %78
  %80 = xor i64 %79, -1
  %81 = atomicrmw and ptr %76, i64 %80 seq_cst, align 8
  %82 = add nuw nsw i64 %66, 1
  %83 = load i32, ptr %59, align 8, !tbaa !136
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %65, !llvm.loop !146

85:                                               ; preds = %70, %65, %56
  store i32 0, ptr %59, align 8, !tbaa !136
  %86 = getelementptr inbounds i8, ptr %34, i64 36
  %87 = load i32, ptr %86, align 4, !tbaa !133
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %96, label %89

89:                                               ; preds = %85
  %90 = load ptr, ptr %35, align 8, !tbaa !129
  %91 = load ptr, ptr %90, align 8, !tbaa !71
  %92 = getelementptr inbounds i8, ptr %91, i64 148
  %93 = getelementptr inbounds i8, ptr %90, i64 100
  %94 = load i32, ptr %93, align 4, !tbaa !91
  %95 = atomicrmw volatile sub ptr %92, i32 %94 seq_cst, align 4
  br label %96

96:                                               ; preds = %85, %89
  %97 = getelementptr inbounds i8, ptr %57, i64 6928
  %98 = getelementptr inbounds i8, ptr %34, i64 32
  %99 = load i32, ptr %98, align 8, !tbaa !128
  %100 = zext i32 %99 to i64
  %101 = getelementptr inbounds [16 x ptr], ptr %97, i64 0, i64 %100
  %102 = load ptr, ptr %101, align 8, !tbaa !2
  store ptr %102, ptr %34, align 8, !tbaa !127
  store ptr %34, ptr %101, align 8, !tbaa !2
  %103 = getelementptr inbounds i8, ptr %36, i64 60
  %104 = load i32, ptr %103, align 4, !tbaa !69
  %105 = add i32 %104, -1
  store i32 %105, ptr %103, align 4, !tbaa !69
  br label %106

106:                                              ; preds = %39, %96, %52
  %107 = load ptr, ptr %1, align 8, !tbaa !199
  %108 = icmp eq ptr %107, null
  br i1 %108, label %25, label %109

109:                                              ; preds = %106
  %110 = load ptr, ptr %107, align 8, !tbaa !127
  store ptr %110, ptr %1, align 8, !tbaa !199
  %111 = load volatile i32, ptr %13, align 8, !tbaa !200
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %13, align 8, !tbaa !200
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %115, label %114

114:                                              ; preds = %109, %115
  br label %33

115:                                              ; preds = %109
  store ptr null, ptr %24, align 8, !tbaa !201
  br label %114
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #12

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nounwind }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nofree norecurse nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nobuiltin nounwind "no-builtins" }
attributes #14 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"any pointer", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !8, i64 36}
!7 = !{!"engine", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !8, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !10, i64 96, !10, i64 120, !8, i64 144, !4, i64 152, !4, i64 2200, !8, i64 333976, !8, i64 333980, !4, i64 333984, !4, i64 366752, !4, i64 399520, !4, i64 407712, !8, i64 417952, !8, i64 417956, !4, i64 417960, !9, i64 581800, !9, i64 581808, !9, i64 581816, !9, i64 581824, !9, i64 581832, !9, i64 581840, !4, i64 581848}
!8 = !{!"int", !4, i64 0}
!9 = !{!"long", !4, i64 0}
!10 = !{!"group_list", !3, i64 0, !3, i64 8, !8, i64 16}
!11 = !{!7, !8, i64 40}
!12 = !{!7, !8, i64 44}
!13 = !{!7, !8, i64 48}
!14 = !{!7, !8, i64 52}
!15 = !{!7, !8, i64 56}
!16 = !{!17, !8, i64 4}
!17 = !{!"context", !18, i64 0, !8, i64 6912, !8, i64 6916, !3, i64 6920, !4, i64 6928, !3, i64 7056, !9, i64 7064, !9, i64 7072, !9, i64 7080, !9, i64 7088, !9, i64 7096, !4, i64 7104}
!18 = !{!"worker", !8, i64 0, !8, i64 4, !3, i64 8, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40, !3, i64 48, !3, i64 56, !9, i64 64, !8, i64 72, !8, i64 76, !4, i64 80, !4, i64 256, !4, i64 1280, !4, i64 2304, !4, i64 2816}
!19 = !{!17, !3, i64 8}
!20 = !{!17, !3, i64 24}
!21 = !{!17, !3, i64 32}
!22 = !{!17, !3, i64 40}
!23 = !{!17, !3, i64 48}
!24 = !{!17, !3, i64 56}
!25 = distinct !{!25, !26, !27}
!26 = !{!"llvm.loop.mustprogress"}
!27 = !{!"llvm.loop.unroll.disable"}
!28 = distinct !{!28, !26, !27}
!29 = distinct !{!29, !26, !27}
!30 = !{!17, !3, i64 7056}
!31 = !{!32, !3, i64 8}
!32 = !{!"workgroup", !3, i64 0, !3, i64 8, !3, i64 16, !9, i64 24, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !4, i64 56, !4, i64 68, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !9, i64 104, !3, i64 112, !3, i64 120, !8, i64 128, !4, i64 132, !4, i64 164, !4, i64 196}
!33 = !{!32, !9, i64 24}
!34 = distinct !{!34, !26, !27}
!35 = !{!17, !8, i64 0}
!36 = distinct !{!36, !26, !27}
!37 = !{!9, !9, i64 0}
!38 = !{!7, !8, i64 8}
!39 = !{!7, !8, i64 333980}
!40 = !{!41, !9, i64 32}
!41 = !{!"queue", !42, i64 0, !8, i64 72, !8, i64 76, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !3, i64 104, !9, i64 112, !9, i64 120, !8, i64 128, !8, i64 132, !9, i64 136, !8, i64 144, !8, i64 148, !8, i64 152, !3, i64 160, !10, i64 168}
!42 = !{!"aql_queue_setup", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68}
!43 = !{!41, !8, i64 96}
!44 = !{!41, !8, i64 80}
!45 = !{!41, !8, i64 76}
!46 = !{!41, !8, i64 84}
!47 = !{!41, !8, i64 92}
!48 = !{!41, !8, i64 88}
!49 = !{!41, !3, i64 104}
!50 = !{!41, !9, i64 40}
!51 = !{!52, !9, i64 8}
!52 = !{!"gpu_range", !9, i64 0, !9, i64 8, !9, i64 16, !8, i64 24, !8, i64 28}
!53 = distinct !{!53, !26, !27}
!54 = !{!52, !9, i64 0}
!55 = !{!52, !9, i64 16}
!56 = !{!41, !9, i64 120}
!57 = !{!41, !8, i64 128}
!58 = !{!41, !9, i64 136}
!59 = !{!41, !8, i64 132}
!60 = !{!41, !8, i64 144}
!61 = !{!41, !9, i64 16}
!62 = !{!41, !9, i64 112}
!63 = !{!41, !9, i64 0}
!64 = !{!41, !9, i64 8}
!65 = distinct !{!65, !26, !27}
!66 = !{!7, !8, i64 144}
!67 = distinct !{!67, !26, !27}
!68 = !{!7, !9, i64 64}
!69 = !{!70, !8, i64 60}
!70 = !{!"dispatch", !3, i64 0, !3, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68, !9, i64 72, !9, i64 80, !9, i64 88, !8, i64 96, !8, i64 100, !4, i64 104, !4, i64 116, !4, i64 128, !8, i64 152, !8, i64 156, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !8, i64 176, !8, i64 180, !8, i64 184, !8, i64 188, !8, i64 192, !8, i64 196, !9, i64 200, !4, i64 208, !4, i64 272}
!71 = !{!70, !3, i64 0}
!72 = !{!70, !3, i64 8}
!73 = !{!70, !8, i64 56}
!74 = !{!70, !9, i64 40}
!75 = !{!70, !8, i64 68}
!76 = !{!70, !9, i64 32}
!77 = distinct !{!77, !26, !27}
!78 = !{!8, !8, i64 0}
!79 = !{!70, !9, i64 200}
!80 = !{!70, !8, i64 188}
!81 = !{!70, !8, i64 156}
!82 = !{!70, !8, i64 160}
!83 = !{!70, !8, i64 152}
!84 = !{!70, !8, i64 168}
!85 = !{!70, !8, i64 184}
!86 = !{!70, !8, i64 192}
!87 = !{!70, !8, i64 196}
!88 = !{!70, !8, i64 164}
!89 = distinct !{!89, !26, !27}
!90 = !{!70, !8, i64 172}
!91 = !{!70, !8, i64 100}
!92 = !{!70, !9, i64 72}
!93 = !{!70, !8, i64 96}
!94 = !{!70, !9, i64 80}
!95 = !{!70, !8, i64 176}
!96 = !{!70, !8, i64 180}
!97 = !{!70, !9, i64 16}
!98 = !{!52, !8, i64 24}
!99 = !{!70, !9, i64 48}
!100 = !{!101, !9, i64 0}
!101 = !{!"timespec_", !9, i64 0, !9, i64 8}
!102 = !{!101, !9, i64 8}
!103 = !{!70, !9, i64 88}
!104 = !{!70, !8, i64 64}
!105 = !{!7, !9, i64 581808}
!106 = !{!7, !8, i64 24}
!107 = distinct !{!107, !26, !27}
!108 = !{!4, !4, i64 0}
!109 = !{!7, !9, i64 581800}
!110 = distinct !{!110, !26, !27}
!111 = !{!41, !9, i64 24}
!112 = distinct !{!112, !26, !27}
!113 = !{!7, !8, i64 32}
!114 = !{!17, !8, i64 6916}
!115 = !{!7, !8, i64 333976}
!116 = !{!70, !9, i64 24}
!117 = !{!41, !8, i64 148}
!118 = distinct !{!118, !26, !27}
!119 = !{!120, !9, i64 8}
!120 = !{!"claim", !9, i64 0, !9, i64 8}
!121 = distinct !{!121, !26, !27}
!122 = distinct !{!122, !26, !27}
!123 = !{!18, !8, i64 0}
!124 = !{!7, !8, i64 12}
!125 = !{!126, !8, i64 12}
!126 = !{!"vm", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40}
!127 = !{!32, !3, i64 0}
!128 = !{!32, !8, i64 32}
!129 = !{!32, !3, i64 16}
!130 = !{!32, !8, i64 80}
!131 = distinct !{!131, !26, !27}
!132 = !{!32, !8, i64 84}
!133 = !{!32, !8, i64 36}
!134 = !{!32, !8, i64 40}
!135 = !{!32, !8, i64 44}
!136 = !{!32, !8, i64 48}
!137 = !{!32, !8, i64 52}
!138 = !{!32, !8, i64 88}
!139 = !{!32, !8, i64 92}
!140 = !{!32, !8, i64 96}
!141 = !{!32, !8, i64 128}
!142 = !{!32, !3, i64 112}
!143 = !{!32, !3, i64 120}
!144 = !{!17, !9, i64 7072}
!145 = !{!41, !3, i64 160}
!146 = distinct !{!146, !26, !27}
!147 = distinct !{!147, !26, !27}
!148 = !{!120, !9, i64 0}
!149 = distinct !{!149, !26, !27}
!150 = !{!7, !9, i64 80}
!151 = distinct !{!151, !26, !27}
!152 = !{!153, !8, i64 0}
!153 = !{!"pollfd_", !8, i64 0, !154, i64 4, !154, i64 6}
!154 = !{!"short", !4, i64 0}
!155 = !{!153, !154, i64 4}
!156 = !{!153, !154, i64 6}
!157 = !{!7, !8, i64 112}
!158 = !{!7, !8, i64 28}
!159 = distinct !{!159, !26, !27}
!160 = distinct !{!160, !26, !27}
!161 = !{!7, !8, i64 20}
!162 = !{!17, !8, i64 6912}
!163 = distinct !{!163, !26, !27}
!164 = distinct !{!164, !26, !27}
!165 = distinct !{!165, !27}
!166 = !{!167, !9, i64 8}
!167 = !{!"cache_slot", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!168 = distinct !{!168, !26, !27}
!169 = distinct !{!169, !26, !27}
!170 = !{!126, !3, i64 24}
!171 = distinct !{!171, !26, !27}
!172 = distinct !{!172, !26, !27}
!173 = !{!126, !8, i64 4}
!174 = !{!126, !8, i64 8}
!175 = !{!126, !8, i64 0}
!176 = distinct !{!176, !26, !27}
!177 = !{!178, !8, i64 32}
!178 = !{!"request", !179, i64 0, !8, i64 32}
!179 = !{!"compile_request", !9, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28}
!180 = !{!178, !8, i64 8}
!181 = distinct !{!181, !26, !27}
!182 = !{!126, !3, i64 16}
!183 = !{!126, !3, i64 32}
!184 = !{!126, !3, i64 40}
!185 = distinct !{!185, !26, !27}
!186 = !{!187, !3, i64 0}
!187 = !{!"unit", !3, i64 0, !3, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !3, i64 56, !3, i64 64, !3, i64 72}
!188 = !{!187, !3, i64 56}
!189 = !{!187, !3, i64 64}
!190 = !{!187, !3, i64 72}
!191 = distinct !{!191, !26, !27}
!192 = !{!42, !8, i64 68}
!193 = !{!42, !9, i64 8}
!194 = !{i64 0, i64 8, !37, i64 8, i64 8, !37, i64 16, i64 8, !37, i64 24, i64 8, !37, i64 32, i64 8, !37, i64 40, i64 8, !37, i64 48, i64 8, !37, i64 56, i64 4, !78, i64 60, i64 4, !78, i64 64, i64 4, !78, i64 68, i64 4, !78}
!195 = !{!42, !9, i64 24}
!196 = !{!41, !8, i64 72}
!197 = !{!42, !9, i64 32}
!198 = distinct !{!198, !26, !27}
!199 = !{!10, !3, i64 0}
!200 = !{!10, !8, i64 16}
!201 = !{!10, !3, i64 8}
!202 = distinct !{!202, !26, !27}
!203 = distinct !{!203, !26, !27}
!204 = distinct !{!204, !26, !27}
!205 = !{!7, !8, i64 417956}
!206 = !{i64 0, i64 4, !78, i64 4, i64 4, !78, i64 8, i64 4, !78, i64 12, i64 4, !78, i64 16, i64 4, !78, i64 20, i64 4, !78, i64 24, i64 8, !37, i64 32, i64 8, !37}
!207 = distinct !{!207, !26, !27}
!208 = !{!178, !8, i64 24}
!209 = distinct !{!209, !26, !27}
!210 = !{i64 0, i64 8, !37, i64 8, i64 4, !78, i64 12, i64 4, !78, i64 16, i64 4, !78, i64 20, i64 4, !78, i64 24, i64 4, !78, i64 28, i64 4, !78}
!211 = !{!212, !9, i64 8}
!212 = !{!"code_extent", !9, i64 0, !9, i64 8}
!213 = distinct !{!213, !26, !27}
!214 = !{!179, !8, i64 28}
!215 = !{!187, !3, i64 8}
!216 = !{!179, !8, i64 16}
!217 = !{!187, !8, i64 36}
!218 = !{!179, !8, i64 20}
!219 = !{!187, !8, i64 40}
!220 = !{!179, !8, i64 24}
!221 = !{!187, !8, i64 32}
!222 = !{!179, !8, i64 12}
!223 = !{!187, !8, i64 52}
!224 = !{!187, !8, i64 44}
!225 = !{!187, !8, i64 48}
!226 = !{!187, !8, i64 28}
!227 = !{!228, !9, i64 0}
!228 = !{!"code_slot", !9, i64 0, !8, i64 8, !8, i64 12, !3, i64 16}
!229 = !{!228, !3, i64 16}
!230 = !{!228, !8, i64 8}
!231 = !{!228, !8, i64 12}
!232 = distinct !{!232, !27}
!233 = !{i64 0, i64 8, !37, i64 8, i64 4, !78, i64 12, i64 4, !78, i64 16, i64 8, !2}
!234 = !{!235, !9, i64 0}
!235 = !{!"code_entry", !9, i64 0, !9, i64 8}
!236 = !{!235, !9, i64 8}
!237 = distinct !{!237, !26, !27}
!238 = !{!7, !9, i64 72}
!239 = !{!240, !9, i64 16}
!240 = !{!"engine_statistics", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80}
!241 = !{!240, !9, i64 24}
!242 = !{!7, !9, i64 581816}
!243 = !{!240, !9, i64 32}
!244 = !{!7, !9, i64 581824}
!245 = !{!240, !9, i64 40}
!246 = !{!7, !9, i64 581832}
!247 = !{!240, !9, i64 64}
!248 = !{!7, !9, i64 581840}
!249 = !{!240, !9, i64 72}
!250 = !{!240, !9, i64 0}
!251 = !{!240, !9, i64 8}
!252 = !{!240, !9, i64 48}
!253 = !{!240, !9, i64 56}
!254 = !{!240, !9, i64 80}
!255 = !{!17, !9, i64 7064}
!256 = !{!17, !9, i64 7080}
!257 = !{!17, !9, i64 7088}
!258 = !{!17, !9, i64 7096}
!259 = distinct !{!259, !26, !27}
!260 = !{!261, !8, i64 524}
!261 = !{!"wave", !9, i64 0, !4, i64 8, !8, i64 520, !8, i64 524, !3, i64 528, !8, i64 536, !8, i64 540, !9, i64 544, !3, i64 552, !8, i64 560, !8, i64 564, !3, i64 568, !8, i64 576, !8, i64 580, !4, i64 584}
!262 = !{!261, !8, i64 536}
!263 = !{!261, !3, i64 528}
!264 = !{!261, !3, i64 552}
!265 = !{!261, !8, i64 564}
!266 = !{!261, !8, i64 560}
!267 = !{!261, !9, i64 544}
!268 = !{!18, !3, i64 16}
!269 = distinct !{!269, !26, !27}
!270 = distinct !{!270, !26, !27}
!271 = distinct !{!271, !26, !27}
!272 = !{!18, !9, i64 64}
!273 = !{!18, !8, i64 72}
!274 = !{!18, !8, i64 76}
!275 = !{!18, !3, i64 8}
!276 = !{!261, !3, i64 568}
!277 = !{!41, !8, i64 56}
!278 = !{!41, !8, i64 60}
!279 = !{!261, !9, i64 0}
!280 = !{!281, !8, i64 16}
!281 = !{!"interrupt_record", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !9, i64 32}
!282 = !{!41, !8, i64 64}
!283 = !{!261, !8, i64 576}
!284 = !{!261, !8, i64 520}
!285 = !{!167, !9, i64 0}
!286 = !{!167, !9, i64 16}
!287 = distinct !{!287, !26, !27}
!288 = distinct !{!288, !26, !27}
!289 = distinct !{!289, !26, !27}
!290 = distinct !{!290, !26, !27}
!291 = distinct !{!291, !26, !27}
!292 = distinct !{!292, !26, !27}
!293 = !{!294, !3, i64 0}
!294 = !{!"code_target", !3, i64 0, !9, i64 8, !8, i64 16, !8, i64 20}
!295 = !{!187, !9, i64 16}
!296 = !{!212, !9, i64 0}
!297 = distinct !{!297, !26, !27}
!298 = distinct !{!298, !26, !27}
!299 = !{!294, !9, i64 8}
!300 = distinct !{!300, !26, !27}
!301 = distinct !{!301, !26, !27}
!302 = distinct !{!302, !26, !27}
!303 = !{!178, !9, i64 0}
!304 = !{!178, !8, i64 16}
!305 = !{!178, !8, i64 20}
!306 = distinct !{!306, !26, !27}
!307 = !{!7, !8, i64 417952}
!308 = distinct !{!308, !26, !27}
!309 = distinct !{!309, !26, !27}
!310 = distinct !{!310, !26, !27}
!311 = distinct !{!311, !26, !27}
!312 = !{!261, !8, i64 540}
!313 = distinct !{!313, !26, !27}
!314 = distinct !{!314, !26, !27}
!315 = !{!294, !8, i64 16}
!316 = !{!187, !8, i64 24}
!317 = distinct !{!317, !26, !27}
!318 = !{!32, !9, i64 104}
!319 = !{!17, !9, i64 64}
!320 = !{!17, !8, i64 72}
!321 = distinct !{!321, !26, !27}
!322 = distinct !{!322, !27}
