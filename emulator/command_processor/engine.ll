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
  %10 = tail call ptr @calloc(i64 noundef 1, i64 noundef 582424) #13
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
  %19 = getelementptr inbounds i8, ptr %10, i64 581912
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
  %11 = getelementptr inbounds i8, ptr %0, i64 581912
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
  %6 = getelementptr inbounds i8, ptr %0, i64 36
  %7 = load i32, ptr %6, align 4, !tbaa !6
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %18, label %9

9:                                                ; preds = %1
  %10 = getelementptr inbounds i8, ptr %0, i64 581912
  %11 = zext i32 %7 to i64
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %16, %12 ]
  %14 = getelementptr inbounds [64 x ptr], ptr %10, i64 0, i64 %13
  %15 = load ptr, ptr %14, align 8, !tbaa !2
  store volatile i32 1, ptr %15, align 8, !tbaa !35
  %16 = add nuw nsw i64 %13, 1
  %17 = icmp eq i64 %16, %11
  br i1 %17, label %18, label %12, !llvm.loop !36

18:                                               ; preds = %12, %1
  %19 = getelementptr inbounds i8, ptr %0, i64 44
  %20 = load i32, ptr %19, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 64, ptr %4, align 8, !tbaa !37
  %21 = call i64 @write(i32 noundef %20, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %22 = getelementptr inbounds i8, ptr %0, i64 40
  %23 = load i32, ptr %22, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !37
  %24 = call i64 @write(i32 noundef %23, ptr noundef nonnull %3, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  %25 = getelementptr inbounds i8, ptr %0, i64 48
  %26 = load i32, ptr %25, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !37
  %27 = call i64 @write(i32 noundef %26, ptr noundef nonnull %2, i64 noundef 8) #13
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
  %19 = getelementptr inbounds i8, ptr %0, i64 581912
  %20 = zext i32 %1 to i64
  %21 = getelementptr inbounds [64 x ptr], ptr %19, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load volatile i32, ptr %23, align 8, !tbaa !38
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %1452

26:                                               ; preds = %2
  %27 = getelementptr inbounds i8, ptr %0, i64 88
  %28 = getelementptr inbounds i8, ptr %22, i64 6912
  %29 = getelementptr inbounds i8, ptr %0, i64 12
  %30 = getelementptr inbounds i8, ptr %0, i64 4
  %31 = getelementptr inbounds i8, ptr %0, i64 334040
  %32 = getelementptr inbounds i8, ptr %0, i64 334048
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
  %56 = getelementptr inbounds i8, ptr %0, i64 581872
  %57 = getelementptr inbounds i8, ptr %0, i64 24
  %58 = getelementptr inbounds i8, ptr %0, i64 48
  %59 = getelementptr inbounds i8, ptr %0, i64 581864
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

85:                                               ; preds = %26, %1449
  %86 = load atomic volatile i64, ptr %27 seq_cst, align 8
  store atomic volatile i32 0, ptr %22 seq_cst, align 8
  store atomic volatile i32 1, ptr %28 seq_cst, align 8
  %87 = load atomic volatile i32, ptr %29 seq_cst, align 4
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %90, label %89

89:                                               ; preds = %85
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  br label %1369

90:                                               ; preds = %85
  %91 = load atomic volatile i32, ptr %30 seq_cst, align 4
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %93, label %939

93:                                               ; preds = %90
  %94 = atomicrmw volatile xchg ptr %30, i32 1 acquire, align 4
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %96, label %939

96:                                               ; preds = %93
  %97 = load i32, ptr %31, align 8, !tbaa !39
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
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef nonnull %104, i32 noundef 16, i64 noundef 2) #14
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
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 16, i64 noundef 2) #14
  br label %655

333:                                              ; preds = %316
  %334 = icmp eq i16 %322, 0
  br i1 %334, label %335, label %336

335:                                              ; preds = %333
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 21, i64 noundef 64) #14
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
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 16, i64 noundef 2) #14
  br label %655

348:                                              ; preds = %313
  %349 = icmp ugt i64 %330, 1024
  br i1 %349, label %350, label %351

350:                                              ; preds = %348
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 21, i64 noundef 64) #14
  br label %655

351:                                              ; preds = %348
  %352 = icmp ugt i32 %304, 65536
  br i1 %352, label %353, label %354

353:                                              ; preds = %351
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 17, i64 noundef 4) #14
  br label %655

354:                                              ; preds = %351
  %355 = icmp ne i64 %302, 0
  %356 = and i64 %302, 63
  %357 = icmp eq i64 %356, 0
  %358 = and i1 %355, %357
  br i1 %358, label %360, label %359

359:                                              ; preds = %354
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 18, i64 noundef 8) #14
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
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 18, i64 noundef 8) #14
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
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %104, i32 noundef 22, i64 noundef 128) #14
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
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %104, i32 noundef 23, i64 noundef 256) #14
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
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %104, i32 noundef 23, i64 noundef 256) #14
  br label %921

862:                                              ; preds = %256
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %104, i32 noundef 20, i64 noundef 32) #14
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
  %933 = load i32, ptr %31, align 8, !tbaa !39
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
  br i1 %946, label %947, label %1359

947:                                              ; preds = %944, %939
  %948 = load atomic volatile i32, ptr %40 seq_cst, align 8
  %949 = icmp eq i32 %948, 0
  br i1 %949, label %1357, label %950

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
  %965 = load volatile i32, ptr %40, align 8, !tbaa !66
  %966 = icmp eq i32 %965, 0
  br i1 %966, label %1041, label %967

967:                                              ; preds = %964, %1036
  %968 = phi i64 [ %1037, %1036 ], [ 0, %964 ]
  %969 = getelementptr inbounds [256 x ptr], ptr %54, i64 0, i64 %968
  %970 = load ptr, ptr %969, align 8, !tbaa !2
  %971 = load ptr, ptr %970, align 8, !tbaa !71
  %972 = getelementptr inbounds i8, ptr %971, i64 80
  %973 = load volatile i32, ptr %972, align 8, !tbaa !44
  %974 = icmp eq i32 %973, 0
  br i1 %974, label %1036, label %975

975:                                              ; preds = %967
  %976 = getelementptr inbounds i8, ptr %970, i64 8
  %977 = load ptr, ptr %976, align 8, !tbaa !72
  %978 = getelementptr inbounds i8, ptr %977, i64 4
  %979 = load i32, ptr %978, align 4, !tbaa !115
  %980 = zext i32 %979 to i64
  %981 = getelementptr inbounds [16 x i32], ptr %62, i64 0, i64 %980
  %982 = load volatile i32, ptr %981, align 4, !tbaa !78
  %983 = icmp eq i32 %982, 0
  br i1 %983, label %989, label %984

984:                                              ; preds = %975
  %985 = getelementptr inbounds i8, ptr %970, i64 100
  %986 = load i32, ptr %985, align 4, !tbaa !91
  %987 = add i32 %986, %982
  %988 = icmp ugt i32 %987, 1073741824
  br i1 %988, label %1036, label %989

989:                                              ; preds = %984, %975
  %990 = getelementptr inbounds i8, ptr %970, i64 68
  %991 = load i32, ptr %990, align 4, !tbaa !75
  %992 = icmp eq i32 %991, 0
  br i1 %992, label %1016, label %993

993:                                              ; preds = %989
  %994 = getelementptr inbounds i8, ptr %970, i64 272
  %995 = load i64, ptr %994, align 8, !tbaa !37
  %996 = getelementptr inbounds i8, ptr %970, i64 280
  %997 = load i64, ptr %996, align 8, !tbaa !37
  %998 = icmp ult i64 %995, %997
  br i1 %998, label %999, label %1002

999:                                              ; preds = %993
  %1000 = getelementptr inbounds i8, ptr %970, i64 280
  store i64 0, ptr %1000, align 8, !tbaa !117
  %1001 = add i32 %991, -1
  store i32 %1001, ptr %990, align 4, !tbaa !75
  br label %1042

1002:                                             ; preds = %993, %1006
  %1003 = phi i64 [ %1004, %1006 ], [ 0, %993 ]
  %1004 = add nuw nsw i64 %1003, 1
  %1005 = icmp eq i64 %1004, 64
  br i1 %1005, label %1016, label %1006, !llvm.loop !119

1006:                                             ; preds = %1002
  %1007 = getelementptr inbounds [64 x %struct.claim], ptr %994, i64 0, i64 %1004
  %1008 = load i64, ptr %1007, align 8, !tbaa !37
  %1009 = getelementptr inbounds i8, ptr %1007, i64 8
  %1010 = load i64, ptr %1009, align 8, !tbaa !37
  %1011 = icmp ult i64 %1008, %1010
  br i1 %1011, label %1012, label %1002, !llvm.loop !119

1012:                                             ; preds = %1006
  %1013 = getelementptr inbounds i8, ptr %1007, i64 8
  %1014 = icmp ult i64 %1003, 63
  store i64 0, ptr %1013, align 8, !tbaa !117
  %1015 = add i32 %991, -1
  store i32 %1015, ptr %990, align 4, !tbaa !75
  br i1 %1014, label %1042, label %1016

1016:                                             ; preds = %1002, %1012, %989
  %1017 = getelementptr inbounds i8, ptr %970, i64 24
  %1018 = load volatile i64, ptr %1017, align 8, !tbaa !120
  %1019 = getelementptr inbounds i8, ptr %970, i64 32
  %1020 = load i64, ptr %1019, align 8, !tbaa !76
  %1021 = icmp ult i64 %1018, %1020
  br i1 %1021, label %1022, label %1036

1022:                                             ; preds = %1016
  %1023 = getelementptr inbounds i8, ptr %970, i64 48
  %1024 = load i64, ptr %1023, align 8, !tbaa !99
  %1025 = atomicrmw volatile add ptr %1017, i64 %1024 seq_cst, align 8
  %1026 = load i64, ptr %1019, align 8, !tbaa !76
  %1027 = icmp ult i64 %1025, %1026
  br i1 %1027, label %1028, label %1036

1028:                                             ; preds = %1022
  %1029 = getelementptr inbounds i8, ptr %970, i64 48
  %1030 = load i64, ptr %1029, align 8, !tbaa !99
  %1031 = add i64 %1030, %1025
  %1032 = icmp ult i64 %1031, %1026
  %1033 = call i64 @llvm.umin.i64(i64 %1031, i64 %1026)
  br i1 %1032, label %1042, label %1034

1034:                                             ; preds = %1028
  %1035 = atomicrmw volatile sub ptr %55, i32 1 seq_cst, align 4
  br label %1042

1036:                                             ; preds = %1022, %1016, %984, %967
  %1037 = add nuw nsw i64 %968, 1
  %1038 = load volatile i32, ptr %40, align 8, !tbaa !66
  %1039 = zext i32 %1038 to i64
  %1040 = icmp ult i64 %1037, %1039
  br i1 %1040, label %967, label %1041, !llvm.loop !121

1041:                                             ; preds = %1036, %964
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1357

1042:                                             ; preds = %1012, %1034, %1028, %999
  %1043 = phi i64 [ %1033, %1028 ], [ %1033, %1034 ], [ %997, %999 ], [ %1010, %1012 ]
  %1044 = phi i64 [ %1025, %1028 ], [ %1025, %1034 ], [ %995, %999 ], [ %1008, %1012 ]
  %1045 = getelementptr inbounds i8, ptr %970, i64 8
  %1046 = getelementptr inbounds i8, ptr %970, i64 60
  %1047 = load i32, ptr %1046, align 4, !tbaa !69
  %1048 = add i32 %1047, 1
  store i32 %1048, ptr %1046, align 4, !tbaa !69
  %1049 = load volatile i32, ptr %40, align 8, !tbaa !66
  store atomic volatile i32 0, ptr %0 release, align 4
  %1050 = getelementptr inbounds i8, ptr %970, i64 32
  %1051 = load i64, ptr %1050, align 8, !tbaa !76
  %1052 = sub i64 %1051, %1044
  %1053 = icmp ugt i64 %1052, 1
  br i1 %1053, label %1054, label %1078

1054:                                             ; preds = %1042
  %1055 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1056 = icmp eq i32 %1055, 0
  br i1 %1056, label %1078, label %1057

1057:                                             ; preds = %1054
  %1058 = getelementptr inbounds i8, ptr %970, i64 152
  %1059 = load i32, ptr %1058, align 8, !tbaa !83
  %1060 = zext i32 %1059 to i64
  %1061 = mul i64 %1052, %1060
  %1062 = icmp ugt i64 %1061, 63
  br i1 %1062, label %1063, label %1072

1063:                                             ; preds = %1057
  %1064 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1065 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1066 = icmp eq i32 %1065, 0
  br i1 %1066, label %1078, label %1067

1067:                                             ; preds = %1063
  %1068 = load i32, ptr %65, align 4, !tbaa !12
  %1069 = call i32 @llvm.umin.i32(i32 %1065, i32 64)
  %1070 = zext nneg i32 %1069 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  store i64 %1070, ptr %13, align 8, !tbaa !37
  %1071 = call i64 @write(i32 noundef %1068, ptr noundef nonnull %13, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13)
  br label %1078

1072:                                             ; preds = %1057
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %12) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %12, i8 0, i64 16, i1 false)
  %1073 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %12) #13
  %1074 = load i64, ptr %12, align 8, !tbaa !100
  %1075 = mul i64 %1074, 1000000000
  %1076 = load i64, ptr %64, align 8, !tbaa !102
  %1077 = add i64 %1075, %1076
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %12) #8
  br label %1078

1078:                                             ; preds = %1072, %1067, %1063, %1054, %1042
  %1079 = phi i32 [ 0, %1072 ], [ 0, %1054 ], [ 0, %1042 ], [ 1, %1063 ], [ 1, %1067 ]
  %1080 = phi i64 [ %1077, %1072 ], [ 0, %1054 ], [ 0, %1042 ], [ 0, %1063 ], [ 0, %1067 ]
  %1081 = getelementptr inbounds i8, ptr %970, i64 56
  %1082 = getelementptr inbounds i8, ptr %970, i64 100
  %1083 = getelementptr inbounds i8, ptr %970, i64 172
  %1084 = getelementptr inbounds i8, ptr %970, i64 128
  %1085 = getelementptr inbounds i8, ptr %970, i64 136
  %1086 = getelementptr inbounds i8, ptr %970, i64 116
  %1087 = getelementptr inbounds i8, ptr %970, i64 104
  %1088 = getelementptr inbounds i8, ptr %970, i64 156
  %1089 = getelementptr inbounds i8, ptr %970, i64 168
  %1090 = icmp eq i64 %1080, 0
  %1091 = getelementptr inbounds i8, ptr %970, i64 24
  %1092 = getelementptr inbounds i8, ptr %970, i64 48
  br label %1093

1093:                                             ; preds = %1313, %1078
  %1094 = phi i64 [ %1043, %1078 ], [ %1310, %1313 ]
  %1095 = phi i64 [ %1044, %1078 ], [ %1303, %1313 ]
  %1096 = phi i32 [ %1079, %1078 ], [ %1296, %1313 ]
  %1097 = phi i64 [ 0, %1078 ], [ %1297, %1313 ]
  %1098 = icmp ult i64 %1095, %1094
  br i1 %1098, label %1099, label %1294

1099:                                             ; preds = %1093, %1291
  %1100 = phi i64 [ %1187, %1291 ], [ %1095, %1093 ]
  %1101 = phi i64 [ %1271, %1291 ], [ %1097, %1093 ]
  %1102 = phi i32 [ %1292, %1291 ], [ %1096, %1093 ]
  %1103 = load volatile i32, ptr %22, align 8, !tbaa !122
  %1104 = icmp eq i32 %1103, 0
  br i1 %1104, label %1105, label %1314

1105:                                             ; preds = %1099
  %1106 = load volatile i32, ptr %29, align 4, !tbaa !123
  %1107 = icmp eq i32 %1106, 0
  br i1 %1107, label %1108, label %1314

1108:                                             ; preds = %1105
  %1109 = load volatile i32, ptr %1081, align 8, !tbaa !73
  %1110 = icmp eq i32 %1109, 0
  br i1 %1110, label %1111, label %1314

1111:                                             ; preds = %1108
  %1112 = load ptr, ptr %1045, align 8, !tbaa !72
  %1113 = getelementptr inbounds i8, ptr %1112, i64 12
  %1114 = load volatile i32, ptr %1113, align 4, !tbaa !124
  %1115 = icmp eq i32 %1114, 0
  br i1 %1115, label %1116, label %1314

1116:                                             ; preds = %1111
  %1117 = load ptr, ptr %970, align 8, !tbaa !71
  %1118 = getelementptr inbounds i8, ptr %1117, i64 84
  %1119 = load volatile i32, ptr %1118, align 4, !tbaa !46
  %1120 = icmp eq i32 %1119, 0
  br i1 %1120, label %1121, label %1314

1121:                                             ; preds = %1116
  %1122 = getelementptr inbounds i8, ptr %1112, i64 4
  %1123 = load i32, ptr %1122, align 4, !tbaa !115
  %1124 = zext i32 %1123 to i64
  %1125 = getelementptr inbounds [16 x i32], ptr %62, i64 0, i64 %1124
  %1126 = load volatile i32, ptr %1125, align 4, !tbaa !78
  %1127 = icmp eq i32 %1126, 0
  br i1 %1127, label %1132, label %1128

1128:                                             ; preds = %1121
  %1129 = load i32, ptr %1082, align 4, !tbaa !91
  %1130 = add i32 %1129, %1126
  %1131 = icmp ugt i32 %1130, 1073741824
  br i1 %1131, label %1314, label %1132

1132:                                             ; preds = %1128, %1121
  %1133 = load i32, ptr %1083, align 4, !tbaa !90
  %1134 = zext i32 %1133 to i64
  %1135 = getelementptr inbounds [16 x ptr], ptr %66, i64 0, i64 %1134
  %1136 = load ptr, ptr %1135, align 8, !tbaa !2
  %1137 = icmp eq ptr %1136, null
  br i1 %1137, label %1140, label %1138

1138:                                             ; preds = %1132
  %1139 = load ptr, ptr %1136, align 8, !tbaa !125
  store ptr %1139, ptr %1135, align 8, !tbaa !2
  br label %1150

1140:                                             ; preds = %1132
  %1141 = shl i64 4096, %1134
  %1142 = call ptr @mmap(ptr noundef null, i64 noundef %1141, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
  %1143 = ptrtoint ptr %1142 to i64
  switch i64 %1143, label %1144 [
    i64 -1, label %1314
    i64 0, label %1314
  ]

1144:                                             ; preds = %1140
  %1145 = getelementptr inbounds i8, ptr %1142, i64 24
  store i64 %1141, ptr %1145, align 8, !tbaa !33
  %1146 = load i32, ptr %1083, align 4, !tbaa !90
  %1147 = getelementptr inbounds i8, ptr %1142, i64 32
  store i32 %1146, ptr %1147, align 8, !tbaa !126
  %1148 = load ptr, ptr %67, align 8, !tbaa !30
  %1149 = getelementptr inbounds i8, ptr %1142, i64 8
  store ptr %1148, ptr %1149, align 8, !tbaa !31
  store ptr %1142, ptr %67, align 8, !tbaa !30
  br label %1150

1150:                                             ; preds = %1144, %1138
  %1151 = phi ptr [ %1142, %1144 ], [ %1136, %1138 ]
  %1152 = load i64, ptr %1084, align 8, !tbaa !37
  %1153 = udiv i64 %1100, %1152
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %11) #8
  %1154 = mul i64 %1153, %1152
  %1155 = urem i64 %1100, %1152
  store i64 %1155, ptr %11, align 16, !tbaa !37
  %1156 = load i64, ptr %1085, align 8, !tbaa !37
  %1157 = urem i64 %1153, %1156
  store i64 %1157, ptr %68, align 8, !tbaa !37
  %1158 = udiv i64 %1153, %1156
  store i64 %1158, ptr %69, align 16, !tbaa !37
  %1159 = getelementptr inbounds i8, ptr %1151, i64 16
  store ptr %970, ptr %1159, align 8, !tbaa !127
  %1160 = getelementptr inbounds i8, ptr %1151, i64 80
  store i32 1, ptr %1160, align 8, !tbaa !128
  %1161 = getelementptr inbounds i8, ptr %1151, i64 56
  %1162 = getelementptr inbounds i8, ptr %1151, i64 68
  br label %1163

1163:                                             ; preds = %1163, %1150
  %1164 = phi i64 [ 0, %1150 ], [ %1184, %1163 ]
  %1165 = getelementptr inbounds [3 x i64], ptr %11, i64 0, i64 %1164
  %1166 = load i64, ptr %1165, align 8, !tbaa !37
  %1167 = getelementptr inbounds [3 x i32], ptr %1086, i64 0, i64 %1164
  %1168 = load i32, ptr %1167, align 4, !tbaa !78
  %1169 = zext i32 %1168 to i64
  %1170 = mul i64 %1166, %1169
  %1171 = trunc i64 %1166 to i32
  %1172 = getelementptr inbounds [3 x i32], ptr %1161, i64 0, i64 %1164
  store i32 %1171, ptr %1172, align 4, !tbaa !78
  %1173 = load i32, ptr %1167, align 4, !tbaa !78
  %1174 = zext i32 %1173 to i64
  %1175 = getelementptr inbounds [3 x i32], ptr %1087, i64 0, i64 %1164
  %1176 = load i32, ptr %1175, align 4, !tbaa !78
  %1177 = zext i32 %1176 to i64
  %1178 = sub i64 %1177, %1170
  %1179 = call i64 @llvm.umin.i64(i64 %1178, i64 %1174)
  %1180 = trunc nuw i64 %1179 to i32
  %1181 = getelementptr inbounds [3 x i32], ptr %1162, i64 0, i64 %1164
  store i32 %1180, ptr %1181, align 4, !tbaa !78
  %1182 = load i32, ptr %1160, align 8, !tbaa !128
  %1183 = mul i32 %1182, %1180
  store i32 %1183, ptr %1160, align 8, !tbaa !128
  %1184 = add nuw nsw i64 %1164, 1
  %1185 = icmp eq i64 %1184, 3
  br i1 %1185, label %1186, label %1163, !llvm.loop !129

1186:                                             ; preds = %1163
  %1187 = add i64 %1100, 1
  %1188 = load i32, ptr %1088, align 4, !tbaa !81
  %1189 = add i32 %1183, -1
  %1190 = add i32 %1189, %1188
  %1191 = udiv i32 %1190, %1188
  %1192 = getelementptr inbounds i8, ptr %1151, i64 84
  store i32 %1191, ptr %1192, align 4, !tbaa !130
  %1193 = getelementptr inbounds i8, ptr %1151, i64 36
  store i32 0, ptr %1193, align 4, !tbaa !131
  %1194 = getelementptr inbounds i8, ptr %1151, i64 40
  store i32 0, ptr %1194, align 8, !tbaa !132
  %1195 = getelementptr inbounds i8, ptr %1151, i64 44
  store i32 0, ptr %1195, align 4, !tbaa !133
  %1196 = getelementptr inbounds i8, ptr %1151, i64 48
  store i32 0, ptr %1196, align 8, !tbaa !134
  %1197 = getelementptr inbounds i8, ptr %1151, i64 52
  store i32 0, ptr %1197, align 4, !tbaa !135
  %1198 = getelementptr inbounds i8, ptr %1151, i64 88
  store i32 0, ptr %1198, align 8, !tbaa !136
  %1199 = getelementptr inbounds i8, ptr %1151, i64 92
  store i32 0, ptr %1199, align 4, !tbaa !137
  %1200 = getelementptr inbounds i8, ptr %1151, i64 96
  store i32 0, ptr %1200, align 8, !tbaa !138
  %1201 = getelementptr inbounds i8, ptr %1151, i64 128
  store i32 -1, ptr %1201, align 8, !tbaa !139
  %1202 = getelementptr inbounds i8, ptr %1151, i64 384
  %1203 = getelementptr inbounds i8, ptr %1151, i64 112
  store ptr %1202, ptr %1203, align 8, !tbaa !140
  %1204 = load i32, ptr %1089, align 8, !tbaa !84
  %1205 = add i32 %1204, 127
  %1206 = and i32 %1205, -64
  %1207 = zext i32 %1206 to i64
  %1208 = getelementptr inbounds i8, ptr %1202, i64 %1207
  %1209 = getelementptr inbounds i8, ptr %1151, i64 120
  store ptr %1208, ptr %1209, align 8, !tbaa !141
  %1210 = getelementptr inbounds i8, ptr %1151, i64 132
  %1211 = zext i32 %1191 to i64
  %1212 = call ptr @memset(ptr noundef nonnull %1210, i32 noundef 1, i64 noundef %1211) #13
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %11) #8
  %1213 = call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1151) #14
  %1214 = add i32 %1213, -1
  %1215 = icmp ult i32 %1214, 2
  br i1 %1215, label %1216, label %1217

1216:                                             ; preds = %1186
  call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1151, i32 noundef %1213) #14
  br label %1269

1217:                                             ; preds = %1186
  %1218 = load i64, ptr %70, align 8, !tbaa !142
  %1219 = add i64 %1218, 1
  store i64 %1219, ptr %70, align 8, !tbaa !142
  %1220 = load i32, ptr %1196, align 8, !tbaa !134
  %1221 = icmp eq i32 %1220, 0
  br i1 %1221, label %1247, label %1222

1222:                                             ; preds = %1217
  %1223 = load ptr, ptr %1159, align 8, !tbaa !127
  %1224 = load ptr, ptr %1223, align 8, !tbaa !71
  %1225 = getelementptr inbounds i8, ptr %1151, i64 196
  %1226 = getelementptr inbounds i8, ptr %1224, i64 152
  br label %1227

1227:                                             ; preds = %1232, %1222
  %1228 = phi i64 [ 0, %1222 ], [ %1244, %1232 ]
  %1229 = load i32, ptr %1192, align 4, !tbaa !130
  %1230 = zext i32 %1229 to i64
  %1231 = icmp ult i64 %1228, %1230
  br i1 %1231, label %1232, label %1247

1232:                                             ; preds = %1227
  %1233 = getelementptr inbounds [32 x i32], ptr %1225, i64 0, i64 %1228
  %1234 = load i32, ptr %1233, align 4, !tbaa !78
  %1235 = load volatile ptr, ptr %1226, align 8, !tbaa !143
  %1236 = lshr i32 %1234, 6
  %1237 = zext nneg i32 %1236 to i64
  %1238 = getelementptr inbounds i64, ptr %1235, i64 %1237
  %1239 = and i32 %1234, 63
  %1240 = zext nneg i32 %1239 to i64
  %1241 = shl nuw i64 1, %1240
  %1242 = xor i64 %1241, -1
  %1243 = atomicrmw and ptr %1238, i64 %1242 seq_cst, align 8
  %1244 = add nuw nsw i64 %1228, 1
  %1245 = load i32, ptr %1196, align 8, !tbaa !134
  %1246 = icmp eq i32 %1245, 0
  br i1 %1246, label %1247, label %1227, !llvm.loop !144

1247:                                             ; preds = %1232, %1227, %1217
  store i32 0, ptr %1196, align 8, !tbaa !134
  %1248 = load i32, ptr %1193, align 4, !tbaa !131
  %1249 = icmp eq i32 %1248, 0
  br i1 %1249, label %1261, label %1250

1250:                                             ; preds = %1247
  %1251 = load ptr, ptr %1159, align 8, !tbaa !127
  %1252 = getelementptr inbounds i8, ptr %1251, i64 8
  %1253 = load ptr, ptr %1252, align 8, !tbaa !72
  %1254 = getelementptr inbounds i8, ptr %1253, i64 4
  %1255 = load i32, ptr %1254, align 4, !tbaa !115
  %1256 = zext i32 %1255 to i64
  %1257 = getelementptr inbounds [16 x i32], ptr %62, i64 0, i64 %1256
  %1258 = getelementptr inbounds i8, ptr %1251, i64 100
  %1259 = load i32, ptr %1258, align 4, !tbaa !91
  %1260 = atomicrmw volatile sub ptr %1257, i32 %1259 seq_cst, align 4
  br label %1261

1261:                                             ; preds = %1250, %1247
  %1262 = getelementptr inbounds i8, ptr %1151, i64 32
  %1263 = load i32, ptr %1262, align 8, !tbaa !126
  %1264 = zext i32 %1263 to i64
  %1265 = getelementptr inbounds [16 x ptr], ptr %66, i64 0, i64 %1264
  %1266 = load ptr, ptr %1265, align 8, !tbaa !2
  store ptr %1266, ptr %1151, align 8, !tbaa !125
  store ptr %1151, ptr %1265, align 8, !tbaa !2
  %1267 = icmp eq i32 %1213, 0
  %1268 = zext i1 %1267 to i64
  br label %1269

1269:                                             ; preds = %1261, %1216
  %1270 = phi i64 [ 0, %1216 ], [ %1268, %1261 ]
  %1271 = add i64 %1270, %1101
  %1272 = icmp ne i32 %1102, 0
  %1273 = select i1 %1090, i1 true, i1 %1272
  br i1 %1273, label %1291, label %1274

1274:                                             ; preds = %1269
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  %1275 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %10) #13
  %1276 = load i64, ptr %10, align 8, !tbaa !100
  %1277 = mul i64 %1276, 1000000000
  %1278 = load i64, ptr %71, align 8, !tbaa !102
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #8
  %1279 = sub i64 %1278, %1080
  %1280 = add i64 %1279, %1277
  %1281 = icmp ugt i64 %1280, 10000
  br i1 %1281, label %1282, label %1291

1282:                                             ; preds = %1274
  %1283 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1284 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1285 = icmp eq i32 %1284, 0
  br i1 %1285, label %1291, label %1286

1286:                                             ; preds = %1282
  %1287 = load i32, ptr %65, align 4, !tbaa !12
  %1288 = call i32 @llvm.umin.i32(i32 %1284, i32 64)
  %1289 = zext nneg i32 %1288 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 %1289, ptr %9, align 8, !tbaa !37
  %1290 = call i64 @write(i32 noundef %1287, ptr noundef nonnull %9, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %1291

1291:                                             ; preds = %1286, %1282, %1274, %1269
  %1292 = phi i32 [ %1102, %1269 ], [ 0, %1274 ], [ 1, %1282 ], [ 1, %1286 ]
  %1293 = icmp eq i64 %1187, %1094
  br i1 %1293, label %1294, label %1099

1294:                                             ; preds = %1291, %1093
  %1295 = phi i64 [ %1095, %1093 ], [ %1094, %1291 ]
  %1296 = phi i32 [ %1096, %1093 ], [ %1292, %1291 ]
  %1297 = phi i64 [ %1097, %1093 ], [ %1271, %1291 ]
  %1298 = load volatile i64, ptr %1091, align 8, !tbaa !120
  %1299 = load i64, ptr %1050, align 8, !tbaa !76
  %1300 = icmp ult i64 %1298, %1299
  br i1 %1300, label %1301, label %1314

1301:                                             ; preds = %1294
  %1302 = load i64, ptr %1092, align 8, !tbaa !99
  %1303 = atomicrmw volatile add ptr %1091, i64 %1302 seq_cst, align 8
  %1304 = load i64, ptr %1050, align 8, !tbaa !76
  %1305 = icmp ult i64 %1303, %1304
  br i1 %1305, label %1306, label %1314

1306:                                             ; preds = %1301
  %1307 = load i64, ptr %1092, align 8, !tbaa !99
  %1308 = add i64 %1307, %1303
  %1309 = icmp ult i64 %1308, %1304
  %1310 = call i64 @llvm.umin.i64(i64 %1308, i64 %1304)
  br i1 %1309, label %1313, label %1311

1311:                                             ; preds = %1306
  %1312 = atomicrmw volatile sub ptr %55, i32 1 seq_cst, align 4
  br label %1313

1313:                                             ; preds = %1311, %1306
  br label %1093, !llvm.loop !145

1314:                                             ; preds = %1301, %1294, %1140, %1140, %1128, %1116, %1111, %1108, %1105, %1099
  %1315 = phi i64 [ %1100, %1099 ], [ %1100, %1105 ], [ %1100, %1108 ], [ %1100, %1111 ], [ %1100, %1116 ], [ %1100, %1128 ], [ %1100, %1140 ], [ %1100, %1140 ], [ %1303, %1301 ], [ %1295, %1294 ]
  %1316 = phi i64 [ %1101, %1099 ], [ %1101, %1105 ], [ %1101, %1108 ], [ %1101, %1111 ], [ %1101, %1116 ], [ %1101, %1128 ], [ %1101, %1140 ], [ %1101, %1140 ], [ %1297, %1294 ], [ %1297, %1301 ]
  %1317 = icmp ult i64 %1315, %1094
  br i1 %1317, label %1318, label %1356

1318:                                             ; preds = %1314
  %1319 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1320 = icmp eq i32 %1319, 0
  br i1 %1320, label %1332, label %1321

1321:                                             ; preds = %1318, %1329
  %1322 = phi i32 [ %1323, %1329 ], [ 0, %1318 ]
  %1323 = add i32 %1322, 1
  %1324 = and i32 %1323, 63
  %1325 = icmp eq i32 %1324, 0
  br i1 %1325, label %1326, label %1328

1326:                                             ; preds = %1321
  %1327 = call i32 @sched_yield() #13
  br label %1329

1328:                                             ; preds = %1321
  call void @llvm.x86.sse2.pause()
  br label %1329

1329:                                             ; preds = %1328, %1326
  %1330 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1331 = icmp eq i32 %1330, 0
  br i1 %1331, label %1332, label %1321, !llvm.loop !65

1332:                                             ; preds = %1329, %1318
  %1333 = load i32, ptr %72, align 4, !tbaa !16
  %1334 = getelementptr inbounds i8, ptr %970, i64 272
  %1335 = zext i32 %1333 to i64
  %1336 = getelementptr inbounds [64 x %struct.claim], ptr %1334, i64 0, i64 %1335
  %1337 = load i64, ptr %1336, align 8, !tbaa !146
  %1338 = getelementptr inbounds i8, ptr %1336, i64 8
  %1339 = load i64, ptr %1338, align 8, !tbaa !117
  %1340 = icmp ult i64 %1337, %1339
  br i1 %1340, label %1341, label %1351

1341:                                             ; preds = %1332, %1341
  %1342 = phi i32 [ %1344, %1341 ], [ %1333, %1332 ]
  %1343 = add i32 %1342, 1
  %1344 = and i32 %1343, 63
  %1345 = zext nneg i32 %1344 to i64
  %1346 = getelementptr inbounds [64 x %struct.claim], ptr %1334, i64 0, i64 %1345
  %1347 = load i64, ptr %1346, align 8, !tbaa !146
  %1348 = getelementptr inbounds i8, ptr %1346, i64 8
  %1349 = load i64, ptr %1348, align 8, !tbaa !117
  %1350 = icmp ult i64 %1347, %1349
  br i1 %1350, label %1341, label %1351, !llvm.loop !147

1351:                                             ; preds = %1341, %1332
  %1352 = phi ptr [ %1336, %1332 ], [ %1346, %1341 ]
  store i64 %1315, ptr %1352, align 8, !tbaa !37
  %1353 = getelementptr inbounds i8, ptr %1352, i64 8
  store i64 %1094, ptr %1353, align 8, !tbaa !37
  %1354 = load i32, ptr %990, align 4, !tbaa !75
  %1355 = add i32 %1354, 1
  store i32 %1355, ptr %990, align 4, !tbaa !75
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1356

1356:                                             ; preds = %1351, %1314
  call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %970, i64 noundef %1316) #14
  br label %1359

1357:                                             ; preds = %1041, %947
  %1358 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #14
  br label %1359

1359:                                             ; preds = %1357, %1356, %944
  %1360 = phi i32 [ 1, %944 ], [ 1, %1356 ], [ %1358, %1357 ]
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  %1361 = sub nsw i32 0, %1360
  %1362 = icmp eq i32 %940, %1361
  br i1 %1362, label %1369, label %1363

1363:                                             ; preds = %1359
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  %1364 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %8) #13
  %1365 = load i64, ptr %8, align 8, !tbaa !100
  %1366 = mul i64 %1365, 1000000000
  %1367 = load i64, ptr %74, align 8, !tbaa !102
  %1368 = add i64 %1366, %1367
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #8
  store atomic volatile i64 %1368, ptr %73 seq_cst, align 8
  br label %1449

1369:                                             ; preds = %89, %1359
  %1370 = load atomic volatile i32, ptr %75 seq_cst, align 4
  %1371 = icmp eq i32 %1370, 0
  br i1 %1371, label %1372, label %1375

1372:                                             ; preds = %1369
  %1373 = atomicrmw volatile xchg ptr %75, i32 1 seq_cst, align 4
  %1374 = icmp eq i32 %1373, 0
  br label %1375

1375:                                             ; preds = %1372, %1369
  %1376 = phi i1 [ false, %1369 ], [ %1374, %1372 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %1377 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #13
  %1378 = load i64, ptr %5, align 8, !tbaa !100
  %1379 = mul i64 %1378, 1000000000
  %1380 = load i64, ptr %76, align 8, !tbaa !102
  %1381 = add i64 %1379, %1380
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  br i1 %1376, label %1382, label %1394

1382:                                             ; preds = %1375
  %1383 = load volatile i32, ptr %29, align 4, !tbaa !123
  %1384 = icmp eq i32 %1383, 0
  br i1 %1384, label %1385, label %1394

1385:                                             ; preds = %1382
  %1386 = load volatile i64, ptr %73, align 8, !tbaa !148
  %1387 = sub i64 %1381, %1386
  %1388 = icmp ult i64 %1387, 50000
  br i1 %1388, label %1390, label %1394

1389:                                             ; preds = %1390
  store atomic volatile i32 0, ptr %75 seq_cst, align 4
  br label %1449

1390:                                             ; preds = %1385, %1390
  %1391 = phi i32 [ %1392, %1390 ], [ 0, %1385 ]
  call void @llvm.x86.sse2.pause()
  %1392 = add nuw nsw i32 %1391, 1
  %1393 = icmp eq i32 %1392, 16
  br i1 %1393, label %1389, label %1390, !llvm.loop !149

1394:                                             ; preds = %1385, %1382, %1375
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #8
  %1395 = load i32, ptr %65, align 4, !tbaa !12
  store i32 %1395, ptr %6, align 16, !tbaa !150
  store i16 1, ptr %77, align 4, !tbaa !153
  store i16 0, ptr %78, align 2, !tbaa !154
  %1396 = load i32, ptr %80, align 8, !tbaa !11
  store i32 %1396, ptr %79, align 8, !tbaa !150
  store i16 1, ptr %81, align 4, !tbaa !153
  store i16 0, ptr %82, align 2, !tbaa !154
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #8
  store i64 0, ptr %7, align 8, !tbaa !100
  %1397 = load volatile i32, ptr %29, align 4, !tbaa !123
  %1398 = icmp eq i32 %1397, 0
  br i1 %1398, label %1399, label %1421

1399:                                             ; preds = %1394
  %1400 = load volatile i64, ptr %73, align 8, !tbaa !148
  %1401 = sub i64 %1381, %1400
  br i1 %1376, label %1410, label %1402

1402:                                             ; preds = %1399
  %1403 = load volatile i32, ptr %84, align 8, !tbaa !155
  %1404 = icmp eq i32 %1403, 0
  br i1 %1404, label %1405, label %1421

1405:                                             ; preds = %1402
  %1406 = load volatile i32, ptr %55, align 4, !tbaa !156
  %1407 = freeze i32 %1406
  %1408 = icmp eq i32 %1407, 0
  %1409 = select i1 %1408, i64 100000000, i64 1000000
  br label %1421

1410:                                             ; preds = %1399
  %1411 = icmp ult i64 %1401, 1000000
  br i1 %1411, label %1421, label %1412

1412:                                             ; preds = %1410
  %1413 = icmp ult i64 %1401, 20000000
  br i1 %1413, label %1421, label %1414

1414:                                             ; preds = %1412
  %1415 = load volatile i32, ptr %60, align 8, !tbaa !113
  %1416 = icmp eq i32 %1415, 0
  br i1 %1416, label %1417, label %1421

1417:                                             ; preds = %1414
  %1418 = load volatile i32, ptr %40, align 8, !tbaa !66
  %1419 = icmp eq i32 %1418, 0
  %1420 = select i1 %1419, i64 5000000, i64 1000000
  br label %1421

1421:                                             ; preds = %1417, %1414, %1412, %1410, %1405, %1402, %1394
  %1422 = phi i64 [ 5000000, %1394 ], [ 50000, %1410 ], [ 1000000, %1414 ], [ 1000000, %1412 ], [ %1420, %1417 ], [ 1000000, %1402 ], [ %1409, %1405 ]
  store i64 %1422, ptr %83, align 8, !tbaa !102
  %1423 = atomicrmw volatile add ptr %63, i32 1 seq_cst, align 8
  %1424 = load atomic volatile i64, ptr %27 seq_cst, align 8
  %1425 = icmp eq i64 %1424, %86
  br i1 %1425, label %1426, label %1432

1426:                                             ; preds = %1421
  %1427 = load volatile i32, ptr %23, align 8, !tbaa !38
  %1428 = icmp eq i32 %1427, 0
  br i1 %1428, label %1429, label %1432

1429:                                             ; preds = %1426
  %1430 = select i1 %1376, i64 2, i64 1
  %1431 = call i32 @ppoll(ptr noundef nonnull %6, i64 noundef %1430, ptr noundef nonnull %7, ptr noundef null) #13
  br label %1432

1432:                                             ; preds = %1429, %1426, %1421
  %1433 = atomicrmw volatile sub ptr %63, i32 1 seq_cst, align 8
  %1434 = load i16, ptr %78, align 2, !tbaa !154
  %1435 = icmp eq i16 %1434, 0
  br i1 %1435, label %1439, label %1436

1436:                                             ; preds = %1432
  %1437 = load i32, ptr %65, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #8
  %1438 = call i64 @read(i32 noundef %1437, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #8
  br label %1439

1439:                                             ; preds = %1436, %1432
  %1440 = load i16, ptr %82, align 2
  %1441 = icmp ne i16 %1440, 0
  %1442 = select i1 %1376, i1 %1441, i1 false
  br i1 %1442, label %1443, label %1446

1443:                                             ; preds = %1439
  %1444 = load i32, ptr %80, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #8
  %1445 = call i64 @read(i32 noundef %1444, ptr noundef nonnull %3, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #8
  br label %1446

1446:                                             ; preds = %1443, %1439
  br i1 %1376, label %1447, label %1448

1447:                                             ; preds = %1446
  store atomic volatile i32 0, ptr %75 seq_cst, align 4
  br label %1448

1448:                                             ; preds = %1447, %1446
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #8
  br label %1449

1449:                                             ; preds = %1448, %1389, %1363
  %1450 = load volatile i32, ptr %23, align 8, !tbaa !38
  %1451 = icmp eq i32 %1450, 0
  br i1 %1451, label %85, label %1452, !llvm.loop !157

1452:                                             ; preds = %1449, %2
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
  %12 = getelementptr inbounds i8, ptr %0, i64 581912
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
  br i1 %42, label %31, label %29, !llvm.loop !158

43:                                               ; preds = %26, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %44 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #13
  %45 = load i64, ptr %4, align 8, !tbaa !100
  %46 = mul i64 %45, 1000000000
  %47 = load i64, ptr %13, align 8, !tbaa !102
  %48 = add i64 %46, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #8
  %49 = load volatile i64, ptr %14, align 8, !tbaa !148
  %50 = sub i64 %48, %49
  %51 = icmp ugt i64 %50, 20000000
  br i1 %51, label %52, label %61

52:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #8
  %53 = load i32, ptr %22, align 8, !tbaa !13
  store i32 %53, ptr %5, align 4, !tbaa !150
  store i16 1, ptr %23, align 4, !tbaa !153
  store i16 0, ptr %24, align 2, !tbaa !154
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
  %62 = load volatile i32, ptr %16, align 8, !tbaa !155
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %69

64:                                               ; preds = %61
  %65 = load volatile i32, ptr %17, align 4, !tbaa !156
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
  %77 = load volatile i32, ptr %18, align 4, !tbaa !159
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %90, label %97

79:                                               ; preds = %74, %87
  %80 = phi i64 [ 0, %74 ], [ %88, %87 ]
  %81 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = getelementptr inbounds i8, ptr %82, i64 6912
  %84 = load volatile i32, ptr %83, align 8, !tbaa !160
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %79
  store volatile i32 1, ptr %82, align 8, !tbaa !35
  br label %87

87:                                               ; preds = %79, %86
  %88 = add nuw nsw i64 %80, 1
  %89 = icmp eq i64 %88, %75
  br i1 %89, label %76, label %79, !llvm.loop !161

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
  %18 = getelementptr inbounds i8, ptr %0, i64 581912
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
  br i1 %41, label %26, label %24, !llvm.loop !162

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
  br i1 %59, label %60, label %22, !llvm.loop !163

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
  %7 = getelementptr inbounds i8, ptr %0, i64 581912
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
  %24 = getelementptr inbounds i8, ptr %0, i64 399584
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
  store i64 0, ptr %33, align 8, !tbaa !164
  %34 = getelementptr inbounds [32 x %struct.cache_slot], ptr %30, i64 0, i64 %32, i32 1
  store i64 0, ptr %34, align 8, !tbaa !164
  %35 = add nuw nsw i64 %32, 1
  %36 = icmp eq i64 %35, 32
  br i1 %36, label %37, label %31, !llvm.loop !166

37:                                               ; preds = %31
  %38 = add nuw nsw i64 %26, 1
  %39 = icmp eq i64 %38, %8
  br i1 %39, label %9, label %25, !llvm.loop !167

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
  %62 = load ptr, ptr %61, align 8, !tbaa !168
  %63 = icmp eq ptr %62, null
  br i1 %63, label %68, label %64

64:                                               ; preds = %60, %64
  %65 = phi ptr [ %66, %64 ], [ %62, %60 ]
  %66 = load ptr, ptr %65, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %65) #13
  store ptr %66, ptr %61, align 8, !tbaa !168
  %67 = icmp eq ptr %66, null
  br i1 %67, label %68, label %64, !llvm.loop !169

68:                                               ; preds = %64, %60, %55
  %69 = add nuw nsw i64 %56, 1
  %70 = icmp eq i64 %69, 1024
  br i1 %70, label %40, label %55, !llvm.loop !170
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
  store i32 %1, ptr %9, align 4, !tbaa !115
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 %2, ptr %10, align 8, !tbaa !171
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
  %25 = getelementptr inbounds i8, ptr %0, i64 399584
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
  store i32 %33, ptr %6, align 8, !tbaa !172
  store ptr %6, ptr %32, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %38

34:                                               ; preds = %26
  %35 = add nuw nsw i64 %27, 1
  %36 = icmp eq i64 %35, 1024
  br i1 %36, label %37, label %26, !llvm.loop !173

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
  %19 = getelementptr inbounds i8, ptr %0, i64 399584
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
  %28 = getelementptr inbounds i8, ptr %0, i64 407776
  br label %30

29:                                               ; preds = %45
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %26, label %83, label %48

30:                                               ; preds = %25, %45
  %31 = phi i64 [ 0, %25 ], [ %46, %45 ]
  %32 = getelementptr inbounds [256 x %struct.request], ptr %28, i64 0, i64 %31
  %33 = getelementptr inbounds i8, ptr %32, i64 32
  %34 = load i32, ptr %33, align 8, !tbaa !174
  switch i32 %34, label %45 [
    i32 1, label %35
    i32 2, label %40
  ]

35:                                               ; preds = %30
  %36 = getelementptr inbounds i8, ptr %32, i64 8
  %37 = load i32, ptr %36, align 8, !tbaa !177
  %38 = icmp eq i32 %37, %1
  br i1 %38, label %39, label %45

39:                                               ; preds = %35
  store i32 0, ptr %33, align 8, !tbaa !174
  br label %45

40:                                               ; preds = %30
  %41 = getelementptr inbounds i8, ptr %32, i64 8
  %42 = load i32, ptr %41, align 8, !tbaa !177
  %43 = icmp eq i32 %42, %1
  br i1 %43, label %44, label %45

44:                                               ; preds = %40
  store i32 -1, ptr %41, align 8, !tbaa !177
  br label %45

45:                                               ; preds = %30, %35, %39, %44, %40
  %46 = add nuw nsw i64 %31, 1
  %47 = icmp eq i64 %46, 256
  br i1 %47, label %29, label %30, !llvm.loop !178

48:                                               ; preds = %29
  %49 = getelementptr inbounds i8, ptr %27, i64 24
  %50 = load ptr, ptr %49, align 8, !tbaa !168
  %51 = icmp eq ptr %50, null
  br i1 %51, label %56, label %52

52:                                               ; preds = %48, %52
  %53 = phi ptr [ %54, %52 ], [ %50, %48 ]
  %54 = load ptr, ptr %53, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %53) #13
  store ptr %54, ptr %49, align 8, !tbaa !168
  %55 = icmp eq ptr %54, null
  br i1 %55, label %56, label %52, !llvm.loop !169

56:                                               ; preds = %52, %48
  %57 = getelementptr inbounds i8, ptr %27, i64 16
  %58 = load volatile ptr, ptr %57, align 8, !tbaa !179
  tail call void @free(ptr noundef %58) #13
  %59 = getelementptr inbounds i8, ptr %27, i64 32
  %60 = load volatile ptr, ptr %59, align 8, !tbaa !180
  %61 = icmp eq ptr %60, null
  br i1 %61, label %62, label %66

62:                                               ; preds = %66, %56
  %63 = getelementptr inbounds i8, ptr %27, i64 40
  %64 = load ptr, ptr %63, align 8, !tbaa !181
  %65 = icmp eq ptr %64, null
  br i1 %65, label %82, label %72

66:                                               ; preds = %56, %66
  %67 = load volatile ptr, ptr %59, align 8, !tbaa !180
  %68 = load ptr, ptr %67, align 8, !tbaa !2
  %69 = load volatile ptr, ptr %59, align 8, !tbaa !180
  tail call void @free(ptr noundef %69) #13
  store volatile ptr %68, ptr %59, align 8, !tbaa !180
  %70 = load volatile ptr, ptr %59, align 8, !tbaa !180
  %71 = icmp eq ptr %70, null
  br i1 %71, label %62, label %66, !llvm.loop !182

72:                                               ; preds = %62, %72
  %73 = phi ptr [ %74, %72 ], [ %64, %62 ]
  %74 = load ptr, ptr %73, align 8, !tbaa !183
  %75 = getelementptr inbounds i8, ptr %73, i64 56
  %76 = load ptr, ptr %75, align 8, !tbaa !185
  tail call void @free(ptr noundef %76) #13
  %77 = getelementptr inbounds i8, ptr %73, i64 64
  %78 = load ptr, ptr %77, align 8, !tbaa !186
  tail call void @free(ptr noundef %78) #13
  %79 = getelementptr inbounds i8, ptr %73, i64 72
  %80 = load ptr, ptr %79, align 8, !tbaa !187
  tail call void @free(ptr noundef %80) #13
  tail call void @free(ptr noundef nonnull %73) #13
  store ptr %74, ptr %63, align 8, !tbaa !181
  %81 = icmp eq ptr %74, null
  br i1 %81, label %82, label %72, !llvm.loop !188

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
  %30 = getelementptr inbounds i8, ptr %0, i64 399584
  %31 = zext nneg i32 %1 to i64
  %32 = getelementptr inbounds [1024 x ptr], ptr %30, i64 0, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !2
  %34 = icmp eq ptr %33, null
  br i1 %34, label %44, label %35

35:                                               ; preds = %29
  %36 = getelementptr inbounds i8, ptr %33, i64 16
  %37 = load volatile ptr, ptr %36, align 8, !tbaa !179
  %38 = ptrtoint ptr %8 to i64
  store atomic volatile i64 %38, ptr %36 seq_cst, align 8
  %39 = icmp eq ptr %37, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %33, i64 24
  %42 = load ptr, ptr %41, align 8, !tbaa !168
  store ptr %42, ptr %37, align 8, !tbaa !2
  store ptr %37, ptr %41, align 8, !tbaa !168
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
  %5 = getelementptr inbounds i8, ptr %0, i64 399584
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
  %5 = load i32, ptr %4, align 4, !tbaa !189
  %6 = icmp ult i32 %5, 1024
  br i1 %6, label %7, label %162

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %0, i64 399584
  %9 = zext nneg i32 %5 to i64
  %10 = getelementptr inbounds [1024 x ptr], ptr %8, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !2
  %12 = icmp eq ptr %11, null
  br i1 %12, label %162, label %13

13:                                               ; preds = %7
  %14 = getelementptr inbounds i8, ptr %1, i64 8
  %15 = load i64, ptr %14, align 8, !tbaa !190
  %16 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %15)
  %17 = icmp eq i64 %16, 1
  br i1 %17, label %18, label %162

18:                                               ; preds = %13
  %19 = tail call ptr @calloc(i64 noundef 1, i64 noundef 184) #13
  %20 = tail call ptr @calloc(i64 noundef 384, i64 noundef 8) #13
  %21 = icmp ne ptr %19, null
  %22 = icmp ne ptr %20, null
  %23 = select i1 %21, i1 %22, i1 false
  br i1 %23, label %24, label %161

24:                                               ; preds = %18
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %19, ptr noundef nonnull align 8 dereferenceable(72) %1, i64 72, i1 false), !tbaa.struct !191
  %25 = getelementptr inbounds i8, ptr %19, i64 104
  store ptr %11, ptr %25, align 8, !tbaa !49
  %26 = getelementptr inbounds i8, ptr %19, i64 152
  store volatile ptr %20, ptr %26, align 8, !tbaa !143
  %27 = getelementptr inbounds i8, ptr %19, i64 80
  store volatile i32 1, ptr %27, align 8, !tbaa !44
  %28 = getelementptr inbounds i8, ptr %19, i64 96
  store i32 1, ptr %28, align 8, !tbaa !43
  %29 = getelementptr inbounds i8, ptr %1, i64 24
  %30 = load i64, ptr %29, align 8, !tbaa !192
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
  %132 = getelementptr inbounds i8, ptr %0, i64 366816
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
  store i32 %140, ptr %141, align 8, !tbaa !193
  %142 = getelementptr inbounds i8, ptr %11, i64 12
  %143 = load volatile i32, ptr %142, align 4, !tbaa !124
  %144 = getelementptr inbounds i8, ptr %19, i64 84
  store volatile i32 %143, ptr %144, align 4, !tbaa !46
  store ptr %19, ptr %139, align 8, !tbaa !2
  %145 = getelementptr inbounds i8, ptr %0, i64 334048
  %146 = getelementptr inbounds i8, ptr %0, i64 334040
  %147 = load i32, ptr %146, align 8, !tbaa !39
  %148 = add i32 %147, 1
  store i32 %148, ptr %146, align 8, !tbaa !39
  %149 = zext i32 %147 to i64
  %150 = getelementptr inbounds [4096 x ptr], ptr %145, i64 0, i64 %149
  store ptr %19, ptr %150, align 8, !tbaa !2
  %151 = getelementptr inbounds i8, ptr %1, i64 32
  %152 = load i64, ptr %151, align 8, !tbaa !194
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
  br i1 %159, label %160, label %133, !llvm.loop !195

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
  %7 = getelementptr inbounds i8, ptr %0, i64 366816
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
  %104 = getelementptr inbounds i8, ptr %10, i64 160
  %105 = load ptr, ptr %104, align 8, !tbaa !196
  %106 = icmp eq ptr %105, null
  br i1 %106, label %148, label %107

107:                                              ; preds = %102
  %108 = load ptr, ptr %105, align 8, !tbaa !125
  store ptr %108, ptr %104, align 8, !tbaa !196
  %109 = getelementptr inbounds i8, ptr %10, i64 176
  %110 = load volatile i32, ptr %109, align 8, !tbaa !197
  %111 = add i32 %110, -1
  store volatile i32 %111, ptr %109, align 8, !tbaa !197
  %112 = icmp eq i32 %111, 0
  br i1 %112, label %113, label %115

113:                                              ; preds = %107
  %114 = getelementptr inbounds i8, ptr %10, i64 168
  store ptr null, ptr %114, align 8, !tbaa !198
  br label %115

115:                                              ; preds = %113, %107
  %116 = getelementptr inbounds i8, ptr %10, i64 168
  br label %117

117:                                              ; preds = %142, %115
  %118 = phi ptr [ %105, %115 ], [ %135, %142 ]
  %119 = getelementptr inbounds i8, ptr %118, i64 40
  %120 = load i32, ptr %119, align 8, !tbaa !132
  %121 = icmp eq i32 %120, 0
  %122 = select i1 %121, i64 96, i64 120
  %123 = getelementptr inbounds i8, ptr %0, i64 %122
  store ptr null, ptr %118, align 8, !tbaa !125
  %124 = getelementptr inbounds i8, ptr %123, i64 16
  %125 = load volatile i32, ptr %124, align 8, !tbaa !197
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %130, label %127

127:                                              ; preds = %117
  %128 = getelementptr inbounds i8, ptr %123, i64 8
  %129 = load ptr, ptr %128, align 8, !tbaa !198
  br label %130

130:                                              ; preds = %117, %127
  %131 = phi ptr [ %129, %127 ], [ %123, %117 ]
  store ptr %118, ptr %131, align 8, !tbaa !2
  %132 = getelementptr inbounds i8, ptr %123, i64 8
  store ptr %118, ptr %132, align 8, !tbaa !198
  %133 = load volatile i32, ptr %124, align 8, !tbaa !197
  %134 = add i32 %133, 1
  store volatile i32 %134, ptr %124, align 8, !tbaa !197
  %135 = load ptr, ptr %104, align 8, !tbaa !196
  %136 = icmp eq ptr %135, null
  br i1 %136, label %148, label %137

137:                                              ; preds = %130
  %138 = load ptr, ptr %135, align 8, !tbaa !125
  store ptr %138, ptr %104, align 8, !tbaa !196
  %139 = load volatile i32, ptr %109, align 8, !tbaa !197
  %140 = add i32 %139, -1
  store volatile i32 %140, ptr %109, align 8, !tbaa !197
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %143, label %142

142:                                              ; preds = %137, %143
  br label %117

143:                                              ; preds = %137
  store ptr null, ptr %116, align 8, !tbaa !198
  br label %142

144:                                              ; preds = %30
  %145 = getelementptr inbounds i8, ptr %0, i64 96
  %146 = getelementptr inbounds i8, ptr %10, i64 160
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
  %5 = getelementptr inbounds i8, ptr %0, i64 366816
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
  br i1 %74, label %59, label %51, !llvm.loop !199

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
  br i1 %86, label %87, label %32, !llvm.loop !200

87:                                               ; preds = %85, %24
  %88 = getelementptr inbounds i8, ptr %0, i64 96
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %88, ptr noundef nonnull %8, ptr noundef null) #14
  %89 = getelementptr inbounds i8, ptr %0, i64 120
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %89, ptr noundef nonnull %8, ptr noundef null) #14
  %90 = getelementptr inbounds i8, ptr %8, i64 160
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %90, ptr noundef nonnull %8, ptr noundef null) #14
  %91 = getelementptr inbounds i8, ptr %0, i64 334040
  %92 = load i32, ptr %91, align 8, !tbaa !39
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %87
  %95 = getelementptr inbounds i8, ptr %0, i64 334048
  %96 = zext i32 %92 to i64
  br label %101

97:                                               ; preds = %111, %87
  %98 = phi i32 [ 0, %87 ], [ %112, %111 ]
  store i32 %98, ptr %91, align 8, !tbaa !39
  store ptr null, ptr %7, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  %99 = getelementptr inbounds i8, ptr %8, i64 152
  %100 = load volatile ptr, ptr %99, align 8, !tbaa !143
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
  br i1 %114, label %97, label %101, !llvm.loop !201

115:                                              ; preds = %2, %4, %97
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define internal range(i32 0, 3) i32 @queue_state(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) #2 {
  %4 = icmp ult i32 %1, 4096
  br i1 %4, label %5, label %17

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 366816
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
  %18 = getelementptr inbounds i8, ptr %0, i64 418020
  %19 = load volatile i32, ptr %18, align 4, !tbaa !202
  %20 = icmp ugt i32 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = load volatile i32, ptr %18, align 4, !tbaa !202
  br label %23

23:                                               ; preds = %17, %21
  %24 = phi i32 [ %22, %21 ], [ %2, %17 ]
  %25 = getelementptr inbounds i8, ptr %0, i64 418024
  %26 = zext i32 %24 to i64
  %27 = mul nuw nsw i64 %26, 40
  %28 = tail call ptr @memcpy(ptr noundef %1, ptr noundef nonnull %25, i64 noundef %27) #13
  %29 = load volatile i32, ptr %18, align 4, !tbaa !202
  %30 = icmp ult i32 %24, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %34, %23
  %32 = load volatile i32, ptr %18, align 4, !tbaa !202
  %33 = sub i32 %32, %24
  store volatile i32 %33, ptr %18, align 4, !tbaa !202
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %24

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %39, %34 ], [ %26, %23 ]
  %36 = sub nuw nsw i64 %35, %26
  %37 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %25, i64 0, i64 %36
  %38 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %25, i64 0, i64 %35
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %37, ptr noundef nonnull align 8 dereferenceable(40) %38, i64 40, i1 false), !tbaa.struct !203
  %39 = add nuw nsw i64 %35, 1
  %40 = load volatile i32, ptr %18, align 4, !tbaa !202
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %34, label %31, !llvm.loop !204
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
  %17 = getelementptr inbounds i8, ptr %0, i64 407776
  br label %20

18:                                               ; preds = %36
  %19 = icmp ne ptr %37, null
  br i1 %19, label %40, label %42

20:                                               ; preds = %16, %36
  %21 = phi i64 [ 0, %16 ], [ %38, %36 ]
  %22 = phi ptr [ null, %16 ], [ %37, %36 ]
  %23 = getelementptr inbounds [256 x %struct.request], ptr %17, i64 0, i64 %21
  %24 = getelementptr inbounds i8, ptr %23, i64 32
  %25 = load i32, ptr %24, align 8, !tbaa !174
  %26 = icmp eq i32 %25, 1
  br i1 %26, label %27, label %36

27:                                               ; preds = %20
  %28 = icmp eq ptr %22, null
  br i1 %28, label %35, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %23, i64 24
  %31 = load i32, ptr %30, align 8, !tbaa !205
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  %33 = load i32, ptr %32, align 8, !tbaa !205
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %29, %27
  br label %36

36:                                               ; preds = %35, %29, %20
  %37 = phi ptr [ %23, %35 ], [ %22, %29 ], [ %22, %20 ]
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, 256
  br i1 %39, label %18, label %20, !llvm.loop !206

40:                                               ; preds = %18
  %41 = getelementptr inbounds i8, ptr %37, i64 32
  store i32 2, ptr %41, align 8, !tbaa !174
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %37, i64 32, i1 false), !tbaa.struct !207
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
  %8 = getelementptr inbounds i8, ptr %0, i64 399584
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
  %26 = load i64, ptr %25, align 8, !tbaa !208
  %27 = add i64 %26, %24
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %17
  br i1 %29, label %18, label %22, !llvm.loop !210

30:                                               ; preds = %18
  %31 = tail call i32 @llvm.umax.i32(i32 %4, i32 1)
  %32 = zext i32 %31 to i64
  %33 = tail call ptr @calloc(i64 noundef %32, i64 noundef 24) #13
  %34 = getelementptr inbounds i8, ptr %20, i64 56
  store ptr %33, ptr %34, align 8, !tbaa !185
  %35 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %36 = zext i32 %35 to i64
  %37 = tail call ptr @calloc(i64 noundef %36, i64 noundef 16) #13
  %38 = getelementptr inbounds i8, ptr %20, i64 64
  store ptr %37, ptr %38, align 8, !tbaa !186
  %39 = tail call i64 @llvm.umax.i64(i64 %19, i64 1)
  %40 = tail call ptr @calloc(i64 noundef 1, i64 noundef %39) #13
  %41 = getelementptr inbounds i8, ptr %20, i64 72
  store ptr %40, ptr %41, align 8, !tbaa !187
  %42 = load ptr, ptr %34, align 8, !tbaa !185
  %43 = icmp eq ptr %42, null
  br i1 %43, label %49, label %44

44:                                               ; preds = %30
  %45 = load ptr, ptr %38, align 8, !tbaa !186
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
  %66 = load i32, ptr %65, align 4, !tbaa !211
  %67 = icmp ult i32 %66, 256
  br i1 %67, label %68, label %296

68:                                               ; preds = %64
  %69 = getelementptr inbounds i8, ptr %0, i64 407776
  %70 = zext nneg i32 %66 to i64
  %71 = getelementptr inbounds [256 x %struct.request], ptr %69, i64 0, i64 %70, i32 1
  %72 = load i32, ptr %71, align 8, !tbaa !174
  %73 = icmp eq i32 %72, 2
  br i1 %73, label %74, label %296

74:                                               ; preds = %68
  %75 = getelementptr inbounds [256 x %struct.request], ptr %69, i64 0, i64 %70, i32 0, i32 1
  %76 = load i32, ptr %75, align 8, !tbaa !177
  %77 = icmp ult i32 %76, 1024
  br i1 %77, label %78, label %292

78:                                               ; preds = %74
  %79 = getelementptr inbounds i8, ptr %0, i64 399584
  %80 = zext nneg i32 %76 to i64
  %81 = getelementptr inbounds [1024 x ptr], ptr %79, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = icmp ne ptr %82, null
  %84 = select i1 %50, i1 %83, i1 false
  br i1 %84, label %85, label %292

85:                                               ; preds = %78
  %86 = getelementptr inbounds i8, ptr %20, i64 64
  %87 = load ptr, ptr %86, align 8, !tbaa !186
  %88 = zext i32 %6 to i64
  %89 = shl nuw nsw i64 %88, 4
  %90 = tail call ptr @memcpy(ptr noundef %87, ptr noundef %5, i64 noundef %89) #13
  %91 = getelementptr inbounds i8, ptr %20, i64 72
  %92 = load ptr, ptr %91, align 8, !tbaa !187
  %93 = tail call ptr @memcpy(ptr noundef %92, ptr noundef %7, i64 noundef %19) #13
  %94 = getelementptr inbounds i8, ptr %20, i64 8
  store ptr %2, ptr %94, align 8, !tbaa !212
  %95 = getelementptr inbounds i8, ptr %1, i64 16
  %96 = load i32, ptr %95, align 8, !tbaa !213
  %97 = getelementptr inbounds i8, ptr %20, i64 36
  store i32 %96, ptr %97, align 4, !tbaa !214
  %98 = getelementptr inbounds i8, ptr %1, i64 20
  %99 = load i32, ptr %98, align 4, !tbaa !215
  %100 = getelementptr inbounds i8, ptr %20, i64 40
  store i32 %99, ptr %100, align 8, !tbaa !216
  %101 = getelementptr inbounds i8, ptr %1, i64 24
  %102 = load i32, ptr %101, align 8, !tbaa !217
  %103 = getelementptr inbounds i8, ptr %20, i64 32
  store i32 %102, ptr %103, align 8, !tbaa !218
  %104 = getelementptr inbounds i8, ptr %1, i64 12
  %105 = load i32, ptr %104, align 4, !tbaa !219
  %106 = getelementptr inbounds i8, ptr %20, i64 52
  store i32 %105, ptr %106, align 4, !tbaa !220
  %107 = getelementptr inbounds i8, ptr %20, i64 44
  store i32 %4, ptr %107, align 4, !tbaa !221
  %108 = getelementptr inbounds i8, ptr %20, i64 48
  store i32 %6, ptr %108, align 8, !tbaa !222
  %109 = icmp ne i32 %102, 0
  %110 = icmp eq ptr %2, null
  %111 = or i1 %110, %109
  %112 = zext i1 %111 to i32
  %113 = getelementptr inbounds i8, ptr %20, i64 28
  store volatile i32 %112, ptr %113, align 4, !tbaa !223
  %114 = icmp eq i32 %4, 0
  br i1 %114, label %287, label %115

115:                                              ; preds = %85
  %116 = getelementptr inbounds i8, ptr %82, i64 32
  %117 = getelementptr inbounds i8, ptr %20, i64 56
  %118 = zext i32 %4 to i64
  br label %119

119:                                              ; preds = %115, %284
  %120 = phi i64 [ 0, %115 ], [ %285, %284 ]
  %121 = load volatile ptr, ptr %116, align 8, !tbaa !180
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
  %131 = load volatile ptr, ptr %116, align 8, !tbaa !180
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
  %157 = load volatile i64, ptr %156, align 8, !tbaa !224
  %158 = icmp eq i64 %157, 0
  br i1 %158, label %209, label %159

159:                                              ; preds = %153
  %160 = getelementptr inbounds i8, ptr %156, i64 16
  %161 = load volatile ptr, ptr %160, align 8, !tbaa !226
  %162 = icmp eq ptr %161, null
  br i1 %162, label %209, label %163

163:                                              ; preds = %159
  %164 = load volatile i64, ptr %156, align 8, !tbaa !224
  %165 = getelementptr inbounds i8, ptr %156, i64 8
  %166 = load i32, ptr %165, align 8, !tbaa !227
  %167 = getelementptr inbounds i8, ptr %156, i64 12
  %168 = load i32, ptr %167, align 4, !tbaa !228
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
  %191 = load i32, ptr %190, align 8, !tbaa !227
  %192 = icmp eq i32 %191, %166
  br i1 %192, label %193, label %197

193:                                              ; preds = %189
  %194 = getelementptr inbounds i8, ptr %186, i64 12
  %195 = load i32, ptr %194, align 4, !tbaa !228
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
  br i1 %204, label %205, label %184, !llvm.loop !229

205:                                              ; preds = %197, %193, %163
  %206 = phi ptr [ %181, %163 ], [ %186, %193 ], [ %202, %197 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %206, ptr nonnull align 8 %156, i64 24, i1 true), !tbaa.struct !230
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
  %217 = load ptr, ptr %117, align 8, !tbaa !185
  %218 = getelementptr inbounds %struct.code_target, ptr %217, i64 %120
  %219 = getelementptr inbounds %struct.code_entry, ptr %3, i64 %120
  %220 = load i64, ptr %219, align 8, !tbaa !231
  %221 = getelementptr inbounds i8, ptr %219, i64 8
  %222 = load i64, ptr %221, align 8, !tbaa !233
  %223 = trunc i64 %222 to i32
  store ptr %20, ptr %218, align 8, !tbaa !2
  %224 = getelementptr inbounds i8, ptr %218, i64 8
  store i64 %220, ptr %224, align 8, !tbaa !37
  %225 = getelementptr inbounds i8, ptr %218, i64 16
  store i32 %223, ptr %225, align 8, !tbaa !78
  %226 = getelementptr inbounds i8, ptr %218, i64 20
  store i32 0, ptr %226, align 4, !tbaa !78
  %227 = load i32, ptr %97, align 4, !tbaa !214
  %228 = load i32, ptr %100, align 8, !tbaa !216
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
  %253 = load i32, ptr %252, align 8, !tbaa !227
  %254 = icmp eq i32 %253, %227
  br i1 %254, label %255, label %259

255:                                              ; preds = %251
  %256 = getelementptr inbounds i8, ptr %248, i64 12
  %257 = load i32, ptr %256, align 4, !tbaa !228
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
  br i1 %266, label %267, label %246, !llvm.loop !229

267:                                              ; preds = %255, %259, %215
  %268 = phi ptr [ %243, %215 ], [ %264, %259 ], [ %248, %255 ]
  %269 = getelementptr inbounds i8, ptr %268, i64 16
  %270 = load ptr, ptr %117, align 8, !tbaa !185
  %271 = getelementptr inbounds %struct.code_target, ptr %270, i64 %120
  %272 = ptrtoint ptr %271 to i64
  store atomic volatile i64 %272, ptr %269 seq_cst, align 8
  %273 = load volatile i64, ptr %268, align 8, !tbaa !224
  %274 = icmp eq i64 %273, 0
  br i1 %274, label %275, label %284

275:                                              ; preds = %267
  %276 = load i32, ptr %97, align 4, !tbaa !214
  %277 = getelementptr inbounds i8, ptr %268, i64 8
  store i32 %276, ptr %277, align 8, !tbaa !227
  %278 = load i32, ptr %100, align 8, !tbaa !216
  %279 = getelementptr inbounds i8, ptr %268, i64 12
  store i32 %278, ptr %279, align 4, !tbaa !228
  %280 = getelementptr inbounds i8, ptr %216, i64 12
  %281 = load i32, ptr %280, align 4, !tbaa !78
  %282 = add i32 %281, 1
  store i32 %282, ptr %280, align 4, !tbaa !78
  %283 = load i64, ptr %219, align 8, !tbaa !231
  store atomic volatile i64 %283, ptr %268 seq_cst, align 8
  br label %284

284:                                              ; preds = %275, %267
  %285 = add nuw nsw i64 %120, 1
  %286 = icmp eq i64 %285, %118
  br i1 %286, label %287, label %119, !llvm.loop !234

287:                                              ; preds = %284, %138, %85
  %288 = getelementptr inbounds i8, ptr %82, i64 40
  %289 = load ptr, ptr %288, align 8, !tbaa !181
  store ptr %289, ptr %20, align 8, !tbaa !183
  store ptr %20, ptr %288, align 8, !tbaa !181
  %290 = load i32, ptr %65, align 4, !tbaa !211
  %291 = zext i32 %290 to i64
  br label %292

292:                                              ; preds = %287, %78, %74
  %293 = phi i64 [ %291, %287 ], [ %70, %78 ], [ %70, %74 ]
  %294 = phi i1 [ true, %287 ], [ false, %78 ], [ false, %74 ]
  %295 = getelementptr inbounds [256 x %struct.request], ptr %69, i64 0, i64 %293, i32 1
  store i32 0, ptr %295, align 8, !tbaa !174
  br label %296

296:                                              ; preds = %64, %68, %292
  %297 = phi i1 [ %294, %292 ], [ false, %68 ], [ false, %64 ]
  %298 = getelementptr inbounds i8, ptr %0, i64 72
  %299 = load volatile i64, ptr %298, align 8, !tbaa !235
  %300 = add i64 %299, 1
  store volatile i64 %300, ptr %298, align 8, !tbaa !235
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %13)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %14)
  store ptr null, ptr %11, align 8
  store ptr null, ptr %12, align 8
  store i32 0, ptr %13, align 8
  store i32 0, ptr %14, align 4
  %301 = getelementptr inbounds i8, ptr %0, i64 120
  %302 = load ptr, ptr %301, align 8, !tbaa !196
  %303 = icmp eq ptr %302, null
  br i1 %303, label %317, label %304

304:                                              ; preds = %296
  %305 = load ptr, ptr %302, align 8, !tbaa !125
  store ptr %305, ptr %301, align 8, !tbaa !196
  %306 = getelementptr inbounds i8, ptr %0, i64 136
  %307 = load volatile i32, ptr %306, align 8, !tbaa !197
  %308 = add i32 %307, -1
  store volatile i32 %308, ptr %306, align 8, !tbaa !197
  %309 = icmp eq i32 %308, 0
  br i1 %309, label %310, label %312

310:                                              ; preds = %304
  %311 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr null, ptr %311, align 8, !tbaa !198
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
  %344 = load i32, ptr %343, align 8, !tbaa !132
  %345 = icmp eq i32 %344, 0
  store ptr null, ptr %342, align 8, !tbaa !125
  %346 = select i1 %345, ptr %314, ptr %13
  %347 = load volatile i32, ptr %346, align 8, !tbaa !197
  %348 = icmp eq i32 %347, 0
  br i1 %348, label %349, label %352

349:                                              ; preds = %341
  %350 = select i1 %345, ptr %313, ptr %11
  %351 = select i1 %345, ptr %315, ptr %12
  br label %355

352:                                              ; preds = %341
  %353 = select i1 %345, ptr %315, ptr %12
  %354 = load ptr, ptr %353, align 8, !tbaa !198
  br label %355

355:                                              ; preds = %349, %352
  %356 = phi ptr [ %351, %349 ], [ %353, %352 ]
  %357 = phi ptr [ %350, %349 ], [ %354, %352 ]
  store ptr %342, ptr %357, align 8, !tbaa !2
  store ptr %342, ptr %356, align 8, !tbaa !198
  %358 = load volatile i32, ptr %346, align 8, !tbaa !197
  %359 = add i32 %358, 1
  store volatile i32 %359, ptr %346, align 8, !tbaa !197
  %360 = load ptr, ptr %301, align 8, !tbaa !196
  %361 = icmp eq ptr %360, null
  br i1 %361, label %317, label %362

362:                                              ; preds = %355
  %363 = load ptr, ptr %360, align 8, !tbaa !125
  store ptr %363, ptr %301, align 8, !tbaa !196
  %364 = load volatile i32, ptr %306, align 8, !tbaa !197
  %365 = add i32 %364, -1
  store volatile i32 %365, ptr %306, align 8, !tbaa !197
  %366 = icmp eq i32 %365, 0
  br i1 %366, label %368, label %367

367:                                              ; preds = %362, %368
  br label %341

368:                                              ; preds = %362
  store ptr null, ptr %316, align 8, !tbaa !198
  br label %367

369:                                              ; preds = %337
  %370 = getelementptr inbounds i8, ptr %20, i64 56
  %371 = load ptr, ptr %370, align 8, !tbaa !185
  call void @free(ptr noundef %371) #13
  %372 = getelementptr inbounds i8, ptr %20, i64 64
  %373 = load ptr, ptr %372, align 8, !tbaa !186
  call void @free(ptr noundef %373) #13
  %374 = getelementptr inbounds i8, ptr %20, i64 72
  %375 = load ptr, ptr %374, align 8, !tbaa !187
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
  %4 = getelementptr inbounds i8, ptr %0, i64 581872
  %5 = load i64, ptr %4, align 8, !tbaa !105
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %5, ptr %6, align 8, !tbaa !236
  %7 = getelementptr inbounds i8, ptr %0, i64 581864
  %8 = load i64, ptr %7, align 8, !tbaa !109
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  store i64 %8, ptr %9, align 8, !tbaa !238
  %10 = getelementptr inbounds i8, ptr %0, i64 581880
  %11 = load i64, ptr %10, align 8, !tbaa !239
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  store i64 %11, ptr %12, align 8, !tbaa !240
  %13 = getelementptr inbounds i8, ptr %0, i64 581888
  %14 = load i64, ptr %13, align 8, !tbaa !241
  %15 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 %14, ptr %15, align 8, !tbaa !242
  %16 = getelementptr inbounds i8, ptr %0, i64 581896
  %17 = load i64, ptr %16, align 8, !tbaa !243
  %18 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %17, ptr %18, align 8, !tbaa !244
  %19 = getelementptr inbounds i8, ptr %0, i64 581904
  %20 = load i64, ptr %19, align 8, !tbaa !245
  %21 = getelementptr inbounds i8, ptr %1, i64 72
  store i64 %20, ptr %21, align 8, !tbaa !246
  %22 = getelementptr inbounds i8, ptr %0, i64 36
  %23 = load i32, ptr %22, align 4, !tbaa !6
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %38, label %25

25:                                               ; preds = %2
  %26 = getelementptr inbounds i8, ptr %0, i64 581912
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = getelementptr inbounds i8, ptr %1, i64 48
  %29 = getelementptr inbounds i8, ptr %1, i64 56
  %30 = getelementptr inbounds i8, ptr %1, i64 80
  %31 = load i64, ptr %1, align 8, !tbaa !247
  %32 = load i64, ptr %27, align 8, !tbaa !248
  %33 = load i64, ptr %28, align 8, !tbaa !249
  %34 = load i64, ptr %29, align 8, !tbaa !250
  %35 = load i64, ptr %30, align 8, !tbaa !251
  %36 = zext i32 %23 to i64
  br label %39

37:                                               ; preds = %39
  store i64 %50, ptr %1, align 8, !tbaa !247
  store i64 %53, ptr %27, align 8, !tbaa !248
  store i64 %56, ptr %28, align 8, !tbaa !249
  store i64 %59, ptr %29, align 8, !tbaa !250
  store i64 %62, ptr %30, align 8, !tbaa !251
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
  %49 = load i64, ptr %48, align 8, !tbaa !252
  %50 = add i64 %45, %49
  %51 = getelementptr inbounds i8, ptr %47, i64 7072
  %52 = load i64, ptr %51, align 8, !tbaa !142
  %53 = add i64 %44, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 7080
  %55 = load i64, ptr %54, align 8, !tbaa !253
  %56 = add i64 %43, %55
  %57 = getelementptr inbounds i8, ptr %47, i64 7088
  %58 = load i64, ptr %57, align 8, !tbaa !254
  %59 = add i64 %42, %58
  %60 = getelementptr inbounds i8, ptr %47, i64 7096
  %61 = load i64, ptr %60, align 8, !tbaa !255
  %62 = add i64 %41, %61
  %63 = add nuw nsw i64 %40, 1
  %64 = icmp eq i64 %63, %36
  br i1 %64, label %37, label %39, !llvm.loop !256
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
  %12 = load i32, ptr %11, align 4, !tbaa !257
  %13 = getelementptr inbounds i8, ptr %1, i64 7096
  %14 = load i64, ptr %13, align 8, !tbaa !255
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !255
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
  %78 = load i32, ptr %36, align 8, !tbaa !259
  %79 = zext i32 %78 to i64
  %80 = icmp ugt i64 %77, %79
  br i1 %80, label %226, label %81

81:                                               ; preds = %74
  %82 = load ptr, ptr %37, align 8, !tbaa !260
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
  %92 = load ptr, ptr %32, align 8, !tbaa !261
  %93 = icmp eq ptr %92, null
  br i1 %93, label %100, label %94

94:                                               ; preds = %89
  %95 = load i32, ptr %33, align 4, !tbaa !262
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = load i32, ptr %34, align 8, !tbaa !263
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
  %110 = load i64, ptr %109, align 8, !tbaa !264
  %111 = and i64 %45, 4294967292
  %112 = load i32, ptr %33, align 4, !tbaa !262
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
  %122 = load i32, ptr %33, align 4, !tbaa !262
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
  %137 = load ptr, ptr %39, align 8, !tbaa !265
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
  br i1 %199, label %226, label %195, !llvm.loop !266

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
  br i1 %219, label %226, label %213, !llvm.loop !267

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
  br i1 %237, label %245, label %41, !llvm.loop !268

238:                                              ; preds = %163, %160, %136, %168, %173, %178, %63, %108
  %239 = phi i64 [ %119, %108 ], [ %45, %63 ], [ %45, %178 ], [ %45, %173 ], [ %45, %168 ], [ %45, %136 ], [ %45, %160 ], [ %45, %163 ]
  %240 = phi i32 [ 4, %108 ], [ 4, %163 ], [ 4, %160 ], [ 4, %136 ], [ 4, %168 ], [ 4, %173 ], [ 4, %178 ], [ 8, %63 ]
  %241 = trunc nuw nsw i64 %43 to i32
  %242 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %239, ptr %242, align 8, !tbaa !269
  %243 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 1, ptr %243, align 8, !tbaa !270
  %244 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %241, ptr %244, align 4, !tbaa !271
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
  %8 = load ptr, ptr %7, align 8, !tbaa !272
  %9 = getelementptr inbounds i8, ptr %0, i64 568
  %10 = load ptr, ptr %9, align 8, !tbaa !273
  %11 = getelementptr inbounds i8, ptr %10, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !127
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
  %22 = load i32, ptr %21, align 8, !tbaa !172
  %23 = getelementptr inbounds i8, ptr %21, i64 8
  %24 = load i32, ptr %23, align 8, !tbaa !171
  %25 = getelementptr inbounds i8, ptr %13, i64 56
  %26 = load i32, ptr %25, align 8, !tbaa !274
  br i1 %19, label %78, label %27

27:                                               ; preds = %18
  %28 = getelementptr inbounds i8, ptr %13, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !275
  %30 = load i64, ptr %0, align 8, !tbaa !276
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
  %45 = getelementptr inbounds i8, ptr %8, i64 418020
  %46 = load volatile i32, ptr %45, align 4, !tbaa !202
  %47 = icmp eq i32 %46, 4096
  br i1 %47, label %48, label %57

48:                                               ; preds = %44
  %49 = getelementptr inbounds i8, ptr %8, i64 581784
  store i32 2, ptr %49, align 8, !tbaa !78
  %50 = getelementptr inbounds i8, ptr %8, i64 581788
  store i32 %22, ptr %50, align 4, !tbaa !78
  %51 = getelementptr inbounds i8, ptr %8, i64 581792
  store i32 %24, ptr %51, align 8, !tbaa !78
  %52 = getelementptr inbounds i8, ptr %8, i64 581796
  store i32 %26, ptr %52, align 4, !tbaa !78
  %53 = getelementptr inbounds i8, ptr %8, i64 581800
  store i32 %29, ptr %53, align 8, !tbaa !78
  %54 = getelementptr inbounds i8, ptr %8, i64 581804
  store i32 %15, ptr %54, align 4, !tbaa !78
  %55 = getelementptr inbounds i8, ptr %8, i64 581808
  store i64 0, ptr %55, align 8, !tbaa !37
  %56 = getelementptr inbounds i8, ptr %8, i64 581816
  store i64 %30, ptr %56, align 8, !tbaa !37
  br label %71

57:                                               ; preds = %44
  %58 = getelementptr inbounds i8, ptr %8, i64 418024
  %59 = load volatile i32, ptr %45, align 4, !tbaa !202
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
  %69 = load volatile i32, ptr %45, align 4, !tbaa !202
  %70 = add i32 %69, 1
  store volatile i32 %70, ptr %45, align 4, !tbaa !202
  br label %71

71:                                               ; preds = %48, %57
  %72 = getelementptr inbounds i8, ptr %8, i64 581904
  %73 = load i64, ptr %72, align 8, !tbaa !245
  %74 = add i64 %73, 1
  store i64 %74, ptr %72, align 8, !tbaa !245
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
  %94 = getelementptr inbounds i8, ptr %8, i64 418020
  %95 = load volatile i32, ptr %94, align 4, !tbaa !202
  %96 = icmp eq i32 %95, 4096
  br i1 %96, label %97, label %99

97:                                               ; preds = %93
  %98 = getelementptr inbounds i8, ptr %8, i64 581840
  store i32 0, ptr %98, align 8, !tbaa !277
  br label %113

99:                                               ; preds = %93
  %100 = getelementptr inbounds i8, ptr %8, i64 418024
  %101 = load volatile i32, ptr %94, align 4, !tbaa !202
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
  %111 = load volatile i32, ptr %94, align 4, !tbaa !202
  %112 = add i32 %111, 1
  store volatile i32 %112, ptr %94, align 4, !tbaa !202
  br label %113

113:                                              ; preds = %97, %99
  %114 = getelementptr inbounds i8, ptr %8, i64 581904
  %115 = load i64, ptr %114, align 8, !tbaa !245
  %116 = add i64 %115, 1
  store i64 %116, ptr %114, align 8, !tbaa !245
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
  %7 = load ptr, ptr %6, align 8, !tbaa !273
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !127
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
  %23 = load i32, ptr %22, align 4, !tbaa !262
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
  %53 = load i32, ptr %52, align 8, !tbaa !279
  %54 = zext i32 %53 to i64
  br label %108

55:                                               ; preds = %31
  %56 = getelementptr inbounds i8, ptr %0, i64 576
  %57 = load i32, ptr %56, align 8, !tbaa !280
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
  %76 = load i32, ptr %75, align 8, !tbaa !274
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
  %89 = load i32, ptr %88, align 8, !tbaa !281
  %90 = and i32 %89, 1
  %91 = icmp eq i32 %32, 0
  %92 = icmp eq i32 %87, 0
  %93 = select i1 %92, i32 1024, i32 0
  %94 = getelementptr inbounds i8, ptr %7, i64 84
  %95 = load i32, ptr %94, align 4, !tbaa !130
  %96 = icmp ugt i32 %95, 1
  %97 = select i1 %96, i32 2048, i32 0
  %98 = getelementptr inbounds i8, ptr %0, i64 560
  %99 = load i32, ptr %98, align 8, !tbaa !263
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
  %12 = load i64, ptr %11, align 8, !tbaa !255
  %13 = add i64 %12, 1
  store i64 %13, ptr %11, align 8, !tbaa !255
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
  store i64 %62, ptr %61, align 8, !tbaa !282
  %63 = getelementptr inbounds i8, ptr %49, i64 8
  %64 = load i64, ptr %63, align 8, !tbaa !51
  %65 = sub i64 %64, %62
  %66 = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %65, ptr %66, align 8, !tbaa !164
  %67 = getelementptr inbounds i8, ptr %49, i64 16
  %68 = load i64, ptr %67, align 8, !tbaa !55
  %69 = sub i64 %68, %62
  %70 = getelementptr inbounds i8, ptr %61, i64 16
  store i64 %69, ptr %70, align 8, !tbaa !283
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
  %86 = load i32, ptr %41, align 8, !tbaa !259
  %87 = zext i32 %86 to i64
  %88 = icmp ugt i64 %85, %87
  br i1 %36, label %108, label %89

89:                                               ; preds = %82
  br i1 %88, label %263, label %90

90:                                               ; preds = %89
  %91 = load ptr, ptr %42, align 8, !tbaa !260
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
  br i1 %107, label %263, label %100, !llvm.loop !284

108:                                              ; preds = %82
  br i1 %88, label %112, label %109

109:                                              ; preds = %108
  %110 = load ptr, ptr %42, align 8, !tbaa !260
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
  br i1 %135, label %136, label %127, !llvm.loop !285

136:                                              ; preds = %127, %124
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #8
  br label %263

137:                                              ; preds = %79, %77
  %138 = and i64 %76, 4294967295
  %139 = select i1 %28, i64 %138, i64 %76
  %140 = load ptr, ptr %31, align 8, !tbaa !261
  %141 = icmp eq ptr %140, null
  br i1 %141, label %149, label %142

142:                                              ; preds = %137
  %143 = load i32, ptr %32, align 4, !tbaa !262
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %142
  %146 = load i32, ptr %33, align 8, !tbaa !263
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
  %157 = load i64, ptr %156, align 8, !tbaa !264
  %158 = and i64 %76, 4294967292
  %159 = load i32, ptr %32, align 4, !tbaa !262
  %160 = zext i32 %159 to i64
  %161 = mul nuw i64 %158, %160
  %162 = shl nuw nsw i64 %73, 2
  %163 = and i64 %76, 3
  %164 = or disjoint i64 %163, %162
  %165 = add i64 %164, %157
  %166 = add i64 %165, %161
  %167 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %166, ptr %167, align 8, !tbaa !269
  %168 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 %4, ptr %168, align 8, !tbaa !270
  %169 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %74, ptr %169, align 4, !tbaa !271
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
  %178 = load ptr, ptr %31, align 8, !tbaa !261
  %179 = shl nuw nsw i64 %177, 2
  %180 = add i64 %179, %139
  %181 = load i32, ptr %32, align 4, !tbaa !262
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
  br i1 %193, label %259, label %176, !llvm.loop !286

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
  br i1 %208, label %209, label %195, !llvm.loop !287

209:                                              ; preds = %195, %194
  %210 = shl nuw nsw i64 %73, 2
  br label %211

211:                                              ; preds = %233, %209
  %212 = phi ptr [ %234, %233 ], [ %140, %209 ]
  %213 = phi i64 [ %225, %233 ], [ 0, %209 ]
  %214 = load i32, ptr %32, align 4, !tbaa !262
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
  br i1 %226, label %235, label %216, !llvm.loop !288

230:                                              ; preds = %216
  %231 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  %232 = load i8, ptr %231, align 1, !tbaa !108
  store i8 %232, ptr %224, align 1, !tbaa !108
  br i1 %226, label %259, label %233

233:                                              ; preds = %230
  %234 = load ptr, ptr %31, align 8, !tbaa !261
  br label %211, !llvm.loop !288

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
  br i1 %257, label %258, label %249, !llvm.loop !285

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
  br i1 %266, label %267, label %71, !llvm.loop !289

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
  store i64 %280, ptr %279, align 8, !tbaa !282
  %281 = getelementptr inbounds i8, ptr %268, i64 8
  %282 = load i64, ptr %281, align 8, !tbaa !51
  %283 = sub i64 %282, %280
  %284 = getelementptr inbounds i8, ptr %279, i64 8
  store i64 %283, ptr %284, align 8, !tbaa !164
  %285 = getelementptr inbounds i8, ptr %268, i64 16
  %286 = load i64, ptr %285, align 8, !tbaa !55
  %287 = sub i64 %286, %280
  %288 = getelementptr inbounds i8, ptr %279, i64 16
  store i64 %287, ptr %288, align 8, !tbaa !283
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
  %23 = load ptr, ptr %22, align 8, !tbaa !265
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
  store i64 %1, ptr %55, align 8, !tbaa !269
  %56 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %56, align 8, !tbaa !270
  %57 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %57, align 4, !tbaa !271
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
  store i64 %1, ptr %67, align 8, !tbaa !269
  %68 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %68, align 8, !tbaa !270
  %69 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %69, align 4, !tbaa !271
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
  br i1 %103, label %258, label %96, !llvm.loop !284

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
  br i1 %134, label %135, label %126, !llvm.loop !285

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
  br i1 %153, label %154, label %140, !llvm.loop !287

154:                                              ; preds = %140, %136
  %155 = getelementptr inbounds i8, ptr %0, i64 16
  %156 = load ptr, ptr %155, align 8, !tbaa !265
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
  store i64 %219, ptr %220, align 8, !tbaa !269
  %221 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %221, align 8, !tbaa !270
  %222 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %222, align 4, !tbaa !271
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
  br i1 %254, label %255, label %246, !llvm.loop !285

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
  %38 = load i32, ptr %37, align 8, !tbaa !227
  %39 = icmp eq i32 %38, %3
  br i1 %39, label %40, label %44

40:                                               ; preds = %36
  %41 = getelementptr inbounds i8, ptr %33, i64 12
  %42 = load i32, ptr %41, align 4, !tbaa !228
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
  br i1 %51, label %52, label %31, !llvm.loop !229

52:                                               ; preds = %40, %44, %12
  %53 = phi ptr [ %28, %12 ], [ %49, %44 ], [ %33, %40 ]
  %54 = load volatile i64, ptr %53, align 8, !tbaa !224
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %239, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, ptr %53, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %239, label %61

61:                                               ; preds = %56
  %62 = load ptr, ptr %59, align 8, !tbaa !290
  %63 = getelementptr inbounds i8, ptr %62, i64 16
  %64 = load volatile i64, ptr %63, align 8, !tbaa !292
  %65 = icmp ult i64 %64, %5
  br i1 %65, label %66, label %239

66:                                               ; preds = %61
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  %68 = load atomic volatile i64, ptr %67 seq_cst, align 8
  %69 = getelementptr inbounds i8, ptr %62, i64 48
  %70 = load i32, ptr %69, align 8, !tbaa !222
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %238, label %72

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %62, i64 72
  %74 = load ptr, ptr %73, align 8, !tbaa !187
  %75 = getelementptr inbounds i8, ptr %62, i64 64
  %76 = getelementptr inbounds i8, ptr %1, i64 16
  br label %77

77:                                               ; preds = %145, %72
  %78 = phi i32 [ %70, %72 ], [ %146, %145 ]
  %79 = phi i64 [ 0, %72 ], [ %148, %145 ]
  %80 = phi ptr [ %74, %72 ], [ %147, %145 ]
  %81 = load ptr, ptr %75, align 8, !tbaa !186
  %82 = getelementptr inbounds %struct.code_extent, ptr %81, i64 %79
  %83 = getelementptr inbounds i8, ptr %82, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !208
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %145, label %86

86:                                               ; preds = %77
  %87 = load i64, ptr %82, align 8, !tbaa !293
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
  br i1 %142, label %143, label %88, !llvm.loop !294

143:                                              ; preds = %138
  %144 = load i32, ptr %69, align 8, !tbaa !222
  br label %145

145:                                              ; preds = %143, %77
  %146 = phi i32 [ %78, %77 ], [ %144, %143 ]
  %147 = phi ptr [ %80, %77 ], [ %140, %143 ]
  %148 = add nuw nsw i64 %79, 1
  %149 = zext i32 %146 to i64
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %77, label %238, !llvm.loop !295

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
  %166 = load volatile ptr, ptr %7, align 8, !tbaa !180
  %167 = getelementptr inbounds i8, ptr %62, i64 44
  %168 = load i32, ptr %167, align 4, !tbaa !221
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
  %178 = load ptr, ptr %171, align 8, !tbaa !185
  %179 = getelementptr inbounds %struct.code_target, ptr %178, i64 %177, i32 1
  %180 = load i64, ptr %179, align 8, !tbaa !296
  %181 = load i32, ptr %172, align 4, !tbaa !214
  %182 = load i32, ptr %173, align 8, !tbaa !216
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
  %205 = load i32, ptr %204, align 8, !tbaa !227
  %206 = icmp eq i32 %205, %181
  br i1 %206, label %207, label %211

207:                                              ; preds = %203
  %208 = getelementptr inbounds i8, ptr %200, i64 12
  %209 = load i32, ptr %208, align 4, !tbaa !228
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
  br i1 %218, label %219, label %198, !llvm.loop !229

219:                                              ; preds = %211, %207, %176
  %220 = phi ptr [ %195, %176 ], [ %200, %207 ], [ %216, %211 ]
  %221 = getelementptr inbounds i8, ptr %220, i64 16
  %222 = load volatile ptr, ptr %221, align 8, !tbaa !226
  %223 = icmp eq ptr %222, null
  br i1 %223, label %229, label %224

224:                                              ; preds = %219
  %225 = load volatile ptr, ptr %221, align 8, !tbaa !226
  %226 = load ptr, ptr %225, align 8, !tbaa !290
  %227 = icmp eq ptr %226, %62
  br i1 %227, label %228, label %229

228:                                              ; preds = %224
  store atomic volatile i64 0, ptr %221 seq_cst, align 8
  br label %229

229:                                              ; preds = %228, %224, %219
  %230 = add nuw nsw i64 %177, 1
  %231 = load i32, ptr %167, align 4, !tbaa !221
  %232 = zext i32 %231 to i64
  %233 = icmp ult i64 %230, %232
  br i1 %233, label %176, label %234, !llvm.loop !297

234:                                              ; preds = %229, %165
  %235 = getelementptr inbounds i8, ptr %0, i64 581888
  %236 = load i64, ptr %235, align 8, !tbaa !241
  %237 = add i64 %236, 1
  store i64 %237, ptr %235, align 8, !tbaa !241
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
  %24 = getelementptr inbounds i8, ptr %0, i64 334040
  %25 = load i32, ptr %24, align 8, !tbaa !39
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %30, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %0, i64 334048
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
  br i1 %80, label %65, label %57, !llvm.loop !199

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
  br i1 %92, label %93, label %38, !llvm.loop !200

93:                                               ; preds = %91, %30
  %94 = getelementptr inbounds i8, ptr %0, i64 581896
  %95 = load i64, ptr %94, align 8, !tbaa !243
  %96 = add i64 %95, 1
  store i64 %96, ptr %94, align 8, !tbaa !243
  store atomic volatile i32 0, ptr %0 release, align 4
  %97 = getelementptr inbounds i8, ptr %0, i64 36
  %98 = load i32, ptr %97, align 4, !tbaa !6
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %109, label %100

100:                                              ; preds = %93
  %101 = getelementptr inbounds i8, ptr %0, i64 581912
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
  %110 = load i32, ptr %1, align 8, !tbaa !172
  %111 = getelementptr inbounds i8, ptr %1, i64 8
  %112 = load i32, ptr %111, align 8, !tbaa !171
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
  %128 = getelementptr inbounds i8, ptr %0, i64 418020
  %129 = load volatile i32, ptr %128, align 4, !tbaa !202
  %130 = icmp eq i32 %129, 4096
  br i1 %130, label %131, label %140

131:                                              ; preds = %127
  %132 = getelementptr inbounds i8, ptr %0, i64 581784
  store i32 1, ptr %132, align 8, !tbaa !78
  %133 = getelementptr inbounds i8, ptr %0, i64 581788
  store i32 %110, ptr %133, align 4, !tbaa !78
  %134 = getelementptr inbounds i8, ptr %0, i64 581792
  store i32 %112, ptr %134, align 8, !tbaa !78
  %135 = getelementptr inbounds i8, ptr %0, i64 581796
  store i32 0, ptr %135, align 4, !tbaa !78
  %136 = getelementptr inbounds i8, ptr %0, i64 581800
  store i32 0, ptr %136, align 8, !tbaa !78
  %137 = getelementptr inbounds i8, ptr %0, i64 581804
  store i32 %3, ptr %137, align 4, !tbaa !78
  %138 = getelementptr inbounds i8, ptr %0, i64 581808
  store i64 %113, ptr %138, align 8, !tbaa !37
  %139 = getelementptr inbounds i8, ptr %0, i64 581816
  store i64 0, ptr %139, align 8, !tbaa !37
  br label %154

140:                                              ; preds = %127
  %141 = getelementptr inbounds i8, ptr %0, i64 418024
  %142 = load volatile i32, ptr %128, align 4, !tbaa !202
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
  %152 = load volatile i32, ptr %128, align 4, !tbaa !202
  %153 = add i32 %152, 1
  store volatile i32 %153, ptr %128, align 4, !tbaa !202
  br label %154

154:                                              ; preds = %131, %140
  %155 = getelementptr inbounds i8, ptr %0, i64 581904
  %156 = load i64, ptr %155, align 8, !tbaa !245
  %157 = add i64 %156, 1
  store i64 %157, ptr %155, align 8, !tbaa !245
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
  br i1 %172, label %30, label %161, !llvm.loop !298

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
  br i1 %50, label %25, label %28, !llvm.loop !299

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
  %69 = load i32, ptr %68, align 8, !tbaa !172
  %70 = getelementptr inbounds i8, ptr %68, i64 8
  %71 = load i32, ptr %70, align 8, !tbaa !171
  %72 = getelementptr inbounds i8, ptr %1, i64 56
  %73 = load i32, ptr %72, align 8, !tbaa !274
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
  %88 = getelementptr inbounds i8, ptr %0, i64 418020
  %89 = load volatile i32, ptr %88, align 4, !tbaa !202
  %90 = icmp eq i32 %89, 4096
  br i1 %90, label %91, label %93

91:                                               ; preds = %87
  %92 = getelementptr inbounds i8, ptr %0, i64 581840
  store i32 0, ptr %92, align 8, !tbaa !277
  br label %107

93:                                               ; preds = %87
  %94 = getelementptr inbounds i8, ptr %0, i64 418024
  %95 = load volatile i32, ptr %88, align 4, !tbaa !202
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
  %105 = load volatile i32, ptr %88, align 4, !tbaa !202
  %106 = add i32 %105, 1
  store volatile i32 %106, ptr %88, align 4, !tbaa !202
  br label %107

107:                                              ; preds = %91, %93
  %108 = getelementptr inbounds i8, ptr %0, i64 581904
  %109 = load i64, ptr %108, align 8, !tbaa !245
  %110 = add i64 %109, 1
  store i64 %110, ptr %108, align 8, !tbaa !245
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
  %23 = getelementptr inbounds i8, ptr %0, i64 407776
  br label %24

24:                                               ; preds = %22, %54
  %25 = phi i64 [ 0, %22 ], [ %56, %54 ]
  %26 = phi ptr [ null, %22 ], [ %55, %54 ]
  %27 = getelementptr inbounds [256 x %struct.request], ptr %23, i64 0, i64 %25
  %28 = getelementptr inbounds i8, ptr %27, i64 32
  %29 = load i32, ptr %28, align 8, !tbaa !174
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  %33 = select i1 %32, ptr %27, ptr %26
  br label %54

34:                                               ; preds = %24
  %35 = load i64, ptr %27, align 8, !tbaa !300
  %36 = icmp eq i64 %35, %2
  br i1 %36, label %37, label %54

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %27, i64 8
  %39 = load i32, ptr %38, align 8, !tbaa !177
  %40 = load i32, ptr %1, align 8, !tbaa !172
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %54

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %27, i64 16
  %44 = load i32, ptr %43, align 8, !tbaa !301
  %45 = icmp eq i32 %44, %3
  br i1 %45, label %46, label %54

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %27, i64 20
  %48 = load i32, ptr %47, align 4, !tbaa !302
  %49 = icmp eq i32 %48, %4
  br i1 %49, label %50, label %54

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %27, i64 24
  %52 = load i32, ptr %51, align 8, !tbaa !205
  %53 = icmp eq i32 %52, %5
  br i1 %53, label %58, label %54

54:                                               ; preds = %31, %50, %46, %42, %37, %34
  %55 = phi ptr [ %26, %34 ], [ %26, %37 ], [ %26, %42 ], [ %26, %46 ], [ %26, %50 ], [ %33, %31 ]
  %56 = add nuw nsw i64 %25, 1
  %57 = icmp eq i64 %56, 256
  br i1 %57, label %59, label %24, !llvm.loop !303

58:                                               ; preds = %50
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %91

59:                                               ; preds = %54
  %60 = icmp ne ptr %55, null
  br i1 %60, label %61, label %88

61:                                               ; preds = %59
  %62 = load i32, ptr %1, align 8, !tbaa !172
  %63 = icmp eq i32 %6, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %61
  %65 = getelementptr inbounds i8, ptr %0, i64 418016
  %66 = load i32, ptr %65, align 8, !tbaa !304
  %67 = add i32 %66, 1
  store i32 %67, ptr %65, align 8, !tbaa !304
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
  store i32 1, ptr %81, align 8, !tbaa !174
  %82 = getelementptr inbounds i8, ptr %0, i64 581880
  %83 = load i64, ptr %82, align 8, !tbaa !239
  %84 = add i64 %83, 1
  store i64 %84, ptr %82, align 8, !tbaa !239
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
define internal fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef %3) unnamed_addr #1 {
  %5 = alloca i64, align 8
  %6 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %19, label %8

8:                                                ; preds = %4, %16
  %9 = phi i32 [ %10, %16 ], [ 0, %4 ]
  %10 = add i32 %9, 1
  %11 = and i32 %10, 63
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %15

13:                                               ; preds = %8
  %14 = tail call i32 @sched_yield() #13
  br label %16

15:                                               ; preds = %8
  tail call void @llvm.x86.sse2.pause()
  br label %16

16:                                               ; preds = %15, %13
  %17 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %8, !llvm.loop !65

19:                                               ; preds = %16, %4
  %20 = getelementptr inbounds i8, ptr %1, i64 76
  %21 = load i32, ptr %20, align 4, !tbaa !45
  store i32 1, ptr %20, align 4, !tbaa !45
  %22 = getelementptr inbounds i8, ptr %0, i64 144
  %23 = load volatile i32, ptr %22, align 8, !tbaa !66
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %84, label %25

25:                                               ; preds = %19
  %26 = getelementptr inbounds i8, ptr %0, i64 152
  %27 = getelementptr inbounds i8, ptr %0, i64 28
  %28 = zext i32 %23 to i64
  br label %29

29:                                               ; preds = %82, %25
  %30 = phi i64 [ %28, %25 ], [ %31, %82 ]
  %31 = add nsw i64 %30, -1
  %32 = getelementptr inbounds [256 x ptr], ptr %26, i64 0, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !2
  %34 = getelementptr inbounds i8, ptr %33, i64 8
  %35 = load ptr, ptr %34, align 8, !tbaa !72
  %36 = icmp eq ptr %35, null
  br i1 %36, label %40, label %37

37:                                               ; preds = %29
  %38 = load ptr, ptr %33, align 8, !tbaa !71
  %39 = icmp eq ptr %38, %1
  br i1 %39, label %40, label %82

40:                                               ; preds = %37, %29
  %41 = getelementptr inbounds i8, ptr %33, i64 56
  store volatile i32 1, ptr %41, align 8, !tbaa !73
  %42 = getelementptr inbounds i8, ptr %33, i64 64
  %43 = load i32, ptr %42, align 8, !tbaa !104
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %82, label %45

45:                                               ; preds = %40
  %46 = load volatile i32, ptr %22, align 8, !tbaa !66
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %56

48:                                               ; preds = %66, %45
  %49 = phi i32 [ 0, %45 ], [ %67, %66 ]
  store volatile i32 %49, ptr %22, align 8, !tbaa !66
  %50 = getelementptr inbounds i8, ptr %33, i64 24
  %51 = getelementptr inbounds i8, ptr %33, i64 32
  %52 = load i64, ptr %51, align 8, !tbaa !76
  %53 = atomicrmw volatile xchg ptr %50, i64 %52 seq_cst, align 8
  %54 = load i64, ptr %51, align 8, !tbaa !76
  %55 = icmp ult i64 %53, %54
  br i1 %55, label %72, label %74

56:                                               ; preds = %45, %66
  %57 = phi i64 [ %68, %66 ], [ 0, %45 ]
  %58 = phi i32 [ %67, %66 ], [ 0, %45 ]
  %59 = getelementptr inbounds [256 x ptr], ptr %26, i64 0, i64 %57
  %60 = load ptr, ptr %59, align 8, !tbaa !2
  %61 = icmp eq ptr %60, %33
  br i1 %61, label %66, label %62

62:                                               ; preds = %56
  %63 = add i32 %58, 1
  %64 = zext i32 %58 to i64
  %65 = getelementptr inbounds [256 x ptr], ptr %26, i64 0, i64 %64
  store ptr %60, ptr %65, align 8, !tbaa !2
  br label %66

66:                                               ; preds = %62, %56
  %67 = phi i32 [ %63, %62 ], [ %58, %56 ]
  %68 = add nuw nsw i64 %57, 1
  %69 = load volatile i32, ptr %22, align 8, !tbaa !66
  %70 = zext i32 %69 to i64
  %71 = icmp ult i64 %68, %70
  br i1 %71, label %56, label %48, !llvm.loop !199

72:                                               ; preds = %48
  %73 = atomicrmw volatile sub ptr %27, i32 1 seq_cst, align 4
  br label %74

74:                                               ; preds = %72, %48
  store i32 0, ptr %42, align 8, !tbaa !104
  %75 = load ptr, ptr %33, align 8, !tbaa !71
  %76 = getelementptr inbounds i8, ptr %75, i64 88
  %77 = load volatile i32, ptr %76, align 8, !tbaa !48
  %78 = add i32 %77, -1
  store volatile i32 %78, ptr %76, align 8, !tbaa !48
  %79 = getelementptr inbounds i8, ptr %33, i64 60
  %80 = load i32, ptr %79, align 4, !tbaa !69
  %81 = add i32 %80, -1
  store i32 %81, ptr %79, align 4, !tbaa !69
  br label %82

82:                                               ; preds = %74, %40, %37
  %83 = icmp eq i64 %31, 0
  br i1 %83, label %84, label %29, !llvm.loop !200

84:                                               ; preds = %82, %19
  store atomic volatile i32 0, ptr %0 release, align 4
  %85 = getelementptr inbounds i8, ptr %0, i64 36
  %86 = load i32, ptr %85, align 4, !tbaa !6
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %97, label %88

88:                                               ; preds = %84
  %89 = getelementptr inbounds i8, ptr %0, i64 581912
  %90 = zext i32 %86 to i64
  br label %91

91:                                               ; preds = %91, %88
  %92 = phi i64 [ 0, %88 ], [ %95, %91 ]
  %93 = getelementptr inbounds [64 x ptr], ptr %89, i64 0, i64 %92
  %94 = load ptr, ptr %93, align 8, !tbaa !2
  store volatile i32 1, ptr %94, align 8, !tbaa !35
  %95 = add nuw nsw i64 %92, 1
  %96 = icmp eq i64 %95, %90
  br i1 %96, label %97, label %91, !llvm.loop !36

97:                                               ; preds = %91, %84
  %98 = icmp eq i32 %21, 0
  br i1 %98, label %99, label %164

99:                                               ; preds = %97
  %100 = getelementptr inbounds i8, ptr %1, i64 104
  %101 = load ptr, ptr %100, align 8, !tbaa !49
  %102 = load i32, ptr %101, align 8, !tbaa !172
  %103 = getelementptr inbounds i8, ptr %101, i64 8
  %104 = load i32, ptr %103, align 8, !tbaa !171
  %105 = getelementptr inbounds i8, ptr %1, i64 56
  %106 = load i32, ptr %105, align 8, !tbaa !274
  %107 = getelementptr inbounds i8, ptr %1, i64 60
  %108 = load i32, ptr %107, align 4, !tbaa !275
  %109 = add nsw i32 %2, -1
  %110 = shl nuw nsw i32 1, %109
  %111 = tail call fastcc ptr @inactive_signal(ptr noundef readonly %1) #14
  %112 = icmp eq ptr %111, null
  br i1 %112, label %116, label %113

113:                                              ; preds = %99
  %114 = getelementptr inbounds i8, ptr %111, i64 8
  %115 = atomicrmw or ptr %114, i64 %3 seq_cst, align 8
  tail call fastcc void @ring_mailbox(ptr noundef nonnull %0, ptr noundef nonnull readonly %1, ptr noundef nonnull %111) #14
  br label %116

116:                                              ; preds = %99, %113
  %117 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %130, label %119

119:                                              ; preds = %116, %127
  %120 = phi i32 [ %121, %127 ], [ 0, %116 ]
  %121 = add i32 %120, 1
  %122 = and i32 %121, 63
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %124, label %126

124:                                              ; preds = %119
  %125 = tail call i32 @sched_yield() #13
  br label %127

126:                                              ; preds = %119
  tail call void @llvm.x86.sse2.pause()
  br label %127

127:                                              ; preds = %126, %124
  %128 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %130, label %119, !llvm.loop !65

130:                                              ; preds = %127, %116
  %131 = getelementptr inbounds i8, ptr %0, i64 418020
  %132 = load volatile i32, ptr %131, align 4, !tbaa !202
  %133 = icmp eq i32 %132, 4096
  br i1 %133, label %134, label %143

134:                                              ; preds = %130
  %135 = getelementptr inbounds i8, ptr %0, i64 581784
  store i32 2, ptr %135, align 8, !tbaa !78
  %136 = getelementptr inbounds i8, ptr %0, i64 581788
  store i32 %102, ptr %136, align 4, !tbaa !78
  %137 = getelementptr inbounds i8, ptr %0, i64 581792
  store i32 %104, ptr %137, align 8, !tbaa !78
  %138 = getelementptr inbounds i8, ptr %0, i64 581796
  store i32 %106, ptr %138, align 4, !tbaa !78
  %139 = getelementptr inbounds i8, ptr %0, i64 581800
  store i32 %108, ptr %139, align 8, !tbaa !78
  %140 = getelementptr inbounds i8, ptr %0, i64 581804
  store i32 %110, ptr %140, align 4, !tbaa !78
  %141 = getelementptr inbounds i8, ptr %0, i64 581808
  store i64 0, ptr %141, align 8, !tbaa !37
  %142 = getelementptr inbounds i8, ptr %0, i64 581816
  store i64 0, ptr %142, align 8, !tbaa !37
  br label %157

143:                                              ; preds = %130
  %144 = getelementptr inbounds i8, ptr %0, i64 418024
  %145 = load volatile i32, ptr %131, align 4, !tbaa !202
  %146 = zext i32 %145 to i64
  %147 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %144, i64 0, i64 %146
  store i32 2, ptr %147, align 8, !tbaa !78
  %148 = getelementptr inbounds i8, ptr %147, i64 4
  store i32 %102, ptr %148, align 4, !tbaa !78
  %149 = getelementptr inbounds i8, ptr %147, i64 8
  store i32 %104, ptr %149, align 8, !tbaa !78
  %150 = getelementptr inbounds i8, ptr %147, i64 12
  store i32 %106, ptr %150, align 4, !tbaa !78
  %151 = getelementptr inbounds i8, ptr %147, i64 16
  store i32 %108, ptr %151, align 8, !tbaa !78
  %152 = getelementptr inbounds i8, ptr %147, i64 20
  store i32 %110, ptr %152, align 4, !tbaa !78
  %153 = getelementptr inbounds i8, ptr %147, i64 24
  store i64 0, ptr %153, align 8, !tbaa !37
  %154 = getelementptr inbounds i8, ptr %147, i64 32
  store i64 0, ptr %154, align 8, !tbaa !37
  %155 = load volatile i32, ptr %131, align 4, !tbaa !202
  %156 = add i32 %155, 1
  store volatile i32 %156, ptr %131, align 4, !tbaa !202
  br label %157

157:                                              ; preds = %134, %143
  %158 = getelementptr inbounds i8, ptr %0, i64 581904
  %159 = load i64, ptr %158, align 8, !tbaa !245
  %160 = add i64 %159, 1
  store i64 %160, ptr %158, align 8, !tbaa !245
  store atomic volatile i32 0, ptr %0 release, align 4
  %161 = getelementptr inbounds i8, ptr %0, i64 52
  %162 = load i32, ptr %161, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5)
  store i64 1, ptr %5, align 8, !tbaa !37
  %163 = call i64 @write(i32 noundef %162, ptr noundef nonnull %5, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5)
  br label %164

164:                                              ; preds = %97, %157
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @resume_group(ptr noundef %0, ptr noundef %1) unnamed_addr #1 {
  %3 = getelementptr inbounds i8, ptr %0, i64 112
  %4 = load volatile i32, ptr %3, align 8, !tbaa !155
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %113, label %6

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
  %22 = load ptr, ptr %7, align 8, !tbaa !196
  %23 = icmp eq ptr %22, null
  br i1 %23, label %31, label %24

24:                                               ; preds = %21
  %25 = load ptr, ptr %22, align 8, !tbaa !125
  store ptr %25, ptr %7, align 8, !tbaa !196
  %26 = load volatile i32, ptr %3, align 8, !tbaa !197
  %27 = add i32 %26, -1
  store volatile i32 %27, ptr %3, align 8, !tbaa !197
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %24
  %30 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr null, ptr %30, align 8, !tbaa !198
  br label %32

31:                                               ; preds = %21
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %113

32:                                               ; preds = %24, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  %33 = getelementptr inbounds i8, ptr %22, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !127
  %35 = getelementptr inbounds i8, ptr %34, i64 56
  %36 = load volatile i32, ptr %35, align 8, !tbaa !73
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %54

38:                                               ; preds = %32
  %39 = getelementptr inbounds i8, ptr %34, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !72
  %41 = getelementptr inbounds i8, ptr %40, i64 12
  %42 = load volatile i32, ptr %41, align 4, !tbaa !124
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
  br label %113

54:                                               ; preds = %32, %38, %44, %49
  %55 = phi i32 [ %50, %49 ], [ 3, %44 ], [ 3, %38 ], [ 3, %32 ]
  %56 = getelementptr inbounds i8, ptr %1, i64 7072
  %57 = load i64, ptr %56, align 8, !tbaa !142
  %58 = add i64 %57, 1
  store i64 %58, ptr %56, align 8, !tbaa !142
  %59 = getelementptr inbounds i8, ptr %22, i64 84
  %60 = getelementptr inbounds i8, ptr %22, i64 48
  %61 = load i32, ptr %60, align 8, !tbaa !134
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %88, label %63

63:                                               ; preds = %54
  %64 = load ptr, ptr %33, align 8, !tbaa !127
  %65 = load ptr, ptr %64, align 8, !tbaa !71
  %66 = getelementptr inbounds i8, ptr %22, i64 196
  %67 = getelementptr inbounds i8, ptr %65, i64 152
  br label %68

68:                                               ; preds = %73, %63
  %69 = phi i64 [ 0, %63 ], [ %85, %73 ]
  %70 = load i32, ptr %59, align 4, !tbaa !130
  %71 = zext i32 %70 to i64
  %72 = icmp ult i64 %69, %71
  br i1 %72, label %73, label %88

73:                                               ; preds = %68
  %74 = getelementptr inbounds [32 x i32], ptr %66, i64 0, i64 %69
  %75 = load i32, ptr %74, align 4, !tbaa !78
  %76 = load volatile ptr, ptr %67, align 8, !tbaa !143
  %77 = lshr i32 %75, 6
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds i64, ptr %76, i64 %78
  %80 = and i32 %75, 63
  %81 = zext nneg i32 %80 to i64
  %82 = shl nuw i64 1, %81
  %83 = xor i64 %82, -1
  %84 = atomicrmw and ptr %79, i64 %83 seq_cst, align 8
  %85 = add nuw nsw i64 %69, 1
  %86 = load i32, ptr %60, align 8, !tbaa !134
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %88, label %68, !llvm.loop !144

88:                                               ; preds = %73, %68, %54
  store i32 0, ptr %60, align 8, !tbaa !134
  %89 = getelementptr inbounds i8, ptr %22, i64 36
  %90 = load i32, ptr %89, align 4, !tbaa !131
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %104, label %92

92:                                               ; preds = %88
  %93 = getelementptr inbounds i8, ptr %0, i64 333976
  %94 = load ptr, ptr %33, align 8, !tbaa !127
  %95 = getelementptr inbounds i8, ptr %94, i64 8
  %96 = load ptr, ptr %95, align 8, !tbaa !72
  %97 = getelementptr inbounds i8, ptr %96, i64 4
  %98 = load i32, ptr %97, align 4, !tbaa !115
  %99 = zext i32 %98 to i64
  %100 = getelementptr inbounds [16 x i32], ptr %93, i64 0, i64 %99
  %101 = getelementptr inbounds i8, ptr %94, i64 100
  %102 = load i32, ptr %101, align 4, !tbaa !91
  %103 = atomicrmw volatile sub ptr %100, i32 %102 seq_cst, align 4
  br label %104

104:                                              ; preds = %88, %92
  %105 = getelementptr inbounds i8, ptr %1, i64 6928
  %106 = getelementptr inbounds i8, ptr %22, i64 32
  %107 = load i32, ptr %106, align 8, !tbaa !126
  %108 = zext i32 %107 to i64
  %109 = getelementptr inbounds [16 x ptr], ptr %105, i64 0, i64 %108
  %110 = load ptr, ptr %109, align 8, !tbaa !2
  store ptr %110, ptr %22, align 8, !tbaa !125
  store ptr %22, ptr %109, align 8, !tbaa !2
  %111 = icmp eq i32 %55, 0
  %112 = zext i1 %111 to i64
  tail call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %34, i64 noundef %112) #14
  br label %113

113:                                              ; preds = %31, %104, %53, %2
  %114 = phi i32 [ 0, %2 ], [ 0, %31 ], [ 1, %104 ], [ 1, %53 ]
  ret i32 %114
}

; Function Attrs: nounwind
define internal fastcc noundef i32 @run_group(ptr noundef %0, ptr noundef %1, ptr noundef %2) unnamed_addr #1 {
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !127
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !72
  %9 = getelementptr inbounds i8, ptr %1, i64 16
  %10 = load ptr, ptr %9, align 8, !tbaa !265
  %11 = icmp eq ptr %10, %8
  br i1 %11, label %21, label %12

12:                                               ; preds = %3
  store ptr %8, ptr %9, align 8, !tbaa !265
  %13 = getelementptr inbounds i8, ptr %1, i64 256
  %14 = getelementptr inbounds i8, ptr %1, i64 1280
  br label %15

15:                                               ; preds = %15, %12
  %16 = phi i64 [ 0, %12 ], [ %19, %15 ]
  %17 = getelementptr inbounds [32 x %struct.cache_slot], ptr %13, i64 0, i64 %16, i32 1
  store i64 0, ptr %17, align 8, !tbaa !164
  %18 = getelementptr inbounds [32 x %struct.cache_slot], ptr %14, i64 0, i64 %16, i32 1
  store i64 0, ptr %18, align 8, !tbaa !164
  %19 = add nuw nsw i64 %16, 1
  %20 = icmp eq i64 %19, 32
  br i1 %20, label %21, label %15, !llvm.loop !166

21:                                               ; preds = %15, %3
  %22 = getelementptr inbounds i8, ptr %6, i64 176
  %23 = load i32, ptr %22, align 8, !tbaa !95
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %136, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %2, i64 48
  %27 = load i32, ptr %26, align 8, !tbaa !134
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %136

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, ptr %2, i64 84
  %31 = load i32, ptr %30, align 4, !tbaa !130
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %135, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds i8, ptr %1, i64 4
  %35 = getelementptr inbounds i8, ptr %2, i64 196
  %36 = load ptr, ptr %6, align 8, !tbaa !71
  %37 = getelementptr inbounds i8, ptr %36, i64 144
  %38 = load i32, ptr %37, align 8, !tbaa !60
  %39 = add i32 %38, 63
  %40 = icmp ugt i32 %39, 63
  br i1 %40, label %49, label %104

41:                                               ; preds = %130
  %42 = load ptr, ptr %5, align 8, !tbaa !127
  %43 = load ptr, ptr %42, align 8, !tbaa !71
  %44 = getelementptr inbounds [32 x i32], ptr %35, i64 0, i64 %131
  %45 = getelementptr inbounds i8, ptr %43, i64 144
  %46 = load i32, ptr %45, align 8, !tbaa !60
  %47 = add i32 %46, 63
  %48 = icmp ugt i32 %47, 63
  br i1 %48, label %49, label %104, !llvm.loop !305

49:                                               ; preds = %33, %41
  %50 = phi i32 [ %47, %41 ], [ %39, %33 ]
  %51 = phi ptr [ %45, %41 ], [ %37, %33 ]
  %52 = phi ptr [ %44, %41 ], [ %35, %33 ]
  %53 = phi ptr [ %43, %41 ], [ %36, %33 ]
  %54 = phi i64 [ %131, %41 ], [ 0, %33 ]
  %55 = load i32, ptr %34, align 4, !tbaa !16
  %56 = lshr i32 %50, 6
  %57 = getelementptr inbounds i8, ptr %53, i64 152
  br label %58

58:                                               ; preds = %94, %49
  %59 = phi i1 [ true, %49 ], [ %96, %94 ]
  %60 = phi i32 [ 0, %49 ], [ %95, %94 ]
  %61 = add i32 %60, %55
  %62 = urem i32 %61, %56
  %63 = load i32, ptr %51, align 8, !tbaa !60
  %64 = shl nuw i32 %62, 6
  %65 = sub i32 %63, %64
  %66 = icmp ugt i32 %65, 63
  %67 = zext nneg i32 %65 to i64
  %68 = shl nsw i64 -1, %67
  %69 = xor i64 %68, -1
  %70 = select i1 %66, i64 -1, i64 %69
  %71 = load volatile ptr, ptr %57, align 8, !tbaa !143
  %72 = zext nneg i32 %62 to i64
  %73 = getelementptr inbounds i64, ptr %71, i64 %72
  %74 = load atomic i64, ptr %73 seq_cst, align 8
  br label %75

75:                                               ; preds = %80, %58
  %76 = phi i64 [ %74, %58 ], [ %88, %80 ]
  %77 = xor i64 %76, -1
  %78 = and i64 %70, %77
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %94, label %80

80:                                               ; preds = %75
  %81 = sub i64 0, %78
  %82 = load volatile ptr, ptr %57, align 8, !tbaa !143
  %83 = getelementptr inbounds i64, ptr %82, i64 %72
  %84 = and i64 %70, %81
  %85 = or i64 %84, %76
  %86 = cmpxchg ptr %83, i64 %76, i64 %85 seq_cst seq_cst, align 8
  %87 = extractvalue { i64, i1 } %86, 1
  %88 = extractvalue { i64, i1 } %86, 0
  br i1 %87, label %89, label %75

89:                                               ; preds = %80
  %90 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %78, i1 true)
  %91 = trunc nuw nsw i64 %90 to i32
  %92 = or disjoint i32 %64, %91
  store i32 %92, ptr %52, align 4, !tbaa !78
  %93 = load i32, ptr %30, align 4, !tbaa !130
  br i1 %59, label %130, label %100

94:                                               ; preds = %75
  %95 = add nuw nsw i32 %60, 1
  %96 = icmp ult i32 %95, %56
  %97 = icmp eq i32 %95, %56
  br i1 %97, label %98, label %58, !llvm.loop !306

98:                                               ; preds = %94
  %99 = load i32, ptr %30, align 4, !tbaa !130
  br label %100

100:                                              ; preds = %89, %98
  %101 = phi i32 [ %99, %98 ], [ %93, %89 ]
  %102 = load ptr, ptr %5, align 8, !tbaa !127
  %103 = load ptr, ptr %102, align 8, !tbaa !71
  br label %104

104:                                              ; preds = %41, %33, %100
  %105 = phi i64 [ %54, %100 ], [ 0, %33 ], [ %131, %41 ]
  %106 = phi ptr [ %103, %100 ], [ %36, %33 ], [ %43, %41 ]
  %107 = phi i32 [ %101, %100 ], [ %31, %33 ], [ %93, %41 ]
  %108 = trunc i64 %105 to i32
  store i32 %108, ptr %30, align 4, !tbaa !130
  store i32 1, ptr %26, align 8, !tbaa !134
  %109 = getelementptr inbounds i8, ptr %106, i64 152
  br label %110

110:                                              ; preds = %115, %104
  %111 = phi i64 [ 0, %104 ], [ %127, %115 ]
  %112 = load i32, ptr %30, align 4, !tbaa !130
  %113 = zext i32 %112 to i64
  %114 = icmp ult i64 %111, %113
  br i1 %114, label %115, label %134

115:                                              ; preds = %110
  %116 = getelementptr inbounds [32 x i32], ptr %35, i64 0, i64 %111
  %117 = load i32, ptr %116, align 4, !tbaa !78
  %118 = load volatile ptr, ptr %109, align 8, !tbaa !143
  %119 = lshr i32 %117, 6
  %120 = zext nneg i32 %119 to i64
  %121 = getelementptr inbounds i64, ptr %118, i64 %120
  %122 = and i32 %117, 63
  %123 = zext nneg i32 %122 to i64
  %124 = shl nuw i64 1, %123
  %125 = xor i64 %124, -1
  %126 = atomicrmw and ptr %121, i64 %125 seq_cst, align 8
  %127 = add nuw nsw i64 %111, 1
  %128 = load i32, ptr %26, align 8, !tbaa !134
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %134, label %110, !llvm.loop !144

130:                                              ; preds = %89
  %131 = add nuw nsw i64 %54, 1
  %132 = zext i32 %93 to i64
  %133 = icmp ult i64 %131, %132
  br i1 %133, label %41, label %135, !llvm.loop !305

134:                                              ; preds = %110, %115
  store i32 0, ptr %26, align 8, !tbaa !134
  store i32 %107, ptr %30, align 4, !tbaa !130
  br label %862

135:                                              ; preds = %130, %29
  store i32 1, ptr %26, align 8, !tbaa !134
  br label %136

136:                                              ; preds = %135, %25, %21
  %137 = getelementptr inbounds i8, ptr %2, i64 84
  %138 = getelementptr inbounds i8, ptr %2, i64 96
  %139 = getelementptr inbounds i8, ptr %2, i64 132
  %140 = getelementptr inbounds i8, ptr %2, i64 128
  %141 = getelementptr inbounds i8, ptr %2, i64 164
  %142 = getelementptr inbounds i8, ptr %2, i64 120
  %143 = getelementptr inbounds i8, ptr %2, i64 80
  %144 = getelementptr inbounds i8, ptr %2, i64 56
  %145 = getelementptr inbounds i8, ptr %2, i64 60
  %146 = getelementptr inbounds i8, ptr %2, i64 64
  %147 = getelementptr inbounds i8, ptr %2, i64 112
  %148 = getelementptr inbounds i8, ptr %2, i64 196
  %149 = getelementptr inbounds i8, ptr %2, i64 68
  %150 = getelementptr inbounds i8, ptr %2, i64 72
  %151 = getelementptr inbounds i8, ptr %2, i64 76
  %152 = getelementptr inbounds i8, ptr %1, i64 7064
  %153 = getelementptr inbounds i8, ptr %0, i64 72
  %154 = getelementptr inbounds i8, ptr %6, i64 16
  %155 = getelementptr inbounds i8, ptr %2, i64 88
  %156 = getelementptr inbounds i8, ptr %2, i64 92
  %157 = getelementptr inbounds i8, ptr %1, i64 7080
  %158 = getelementptr inbounds i8, ptr %2, i64 52
  %159 = getelementptr inbounds i8, ptr %2, i64 104
  %160 = getelementptr inbounds i8, ptr %0, i64 12
  %161 = getelementptr inbounds i8, ptr %6, i64 56
  %162 = getelementptr inbounds i8, ptr %0, i64 112
  %163 = getelementptr inbounds i8, ptr %0, i64 28
  %164 = load i32, ptr %137, align 4, !tbaa !130
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %862, label %166

166:                                              ; preds = %136, %840
  %167 = phi i32 [ %834, %840 ], [ %164, %136 ]
  %168 = phi i32 [ %841, %840 ], [ 0, %136 ]
  %169 = phi i32 [ %842, %840 ], [ 0, %136 ]
  %170 = phi i32 [ %843, %840 ], [ 0, %136 ]
  %171 = phi i32 [ %844, %840 ], [ 0, %136 ]
  %172 = load i32, ptr %138, align 8, !tbaa !138
  %173 = add i32 %172, 1
  %174 = icmp eq i32 %173, %167
  %175 = select i1 %174, i32 0, i32 %173
  store i32 %175, ptr %138, align 8, !tbaa !138
  %176 = zext i32 %172 to i64
  %177 = getelementptr inbounds [32 x i8], ptr %139, i64 0, i64 %176
  %178 = load i8, ptr %177, align 1, !tbaa !108
  %179 = icmp ugt i8 %178, 1
  br i1 %179, label %833, label %180

180:                                              ; preds = %166
  %181 = icmp eq i8 %178, 1
  %182 = load ptr, ptr %142, align 8, !tbaa !141
  %183 = load ptr, ptr %5, align 8, !tbaa !127
  br i1 %181, label %184, label %439

184:                                              ; preds = %180
  %185 = load i32, ptr %140, align 8, !tbaa !139
  %186 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %185, i1 true)
  %187 = add i32 %185, -1
  %188 = and i32 %187, %185
  store i32 %188, ptr %140, align 8, !tbaa !139
  %189 = trunc nuw nsw i32 %186 to i8
  %190 = getelementptr inbounds [32 x i8], ptr %141, i64 0, i64 %176
  store i8 %189, ptr %190, align 1, !tbaa !108
  store i8 0, ptr %177, align 1, !tbaa !108
  %191 = zext nneg i32 %186 to i64
  %192 = getelementptr inbounds i8, ptr %183, i64 164
  %193 = load i32, ptr %192, align 4, !tbaa !88
  %194 = zext i32 %193 to i64
  %195 = mul nuw nsw i64 %194, %191
  %196 = getelementptr inbounds i8, ptr %182, i64 %195
  %197 = getelementptr inbounds i8, ptr %183, i64 156
  %198 = load i32, ptr %197, align 4, !tbaa !81
  %199 = mul i32 %198, %172
  %200 = load i32, ptr %143, align 8, !tbaa !128
  %201 = sub i32 %200, %199
  %202 = tail call i32 @llvm.umin.i32(i32 %201, i32 %198)
  %203 = zext i32 %202 to i64
  %204 = shl nsw i64 -1, %203
  %205 = getelementptr inbounds i8, ptr %183, i64 188
  %206 = load i32, ptr %205, align 4, !tbaa !80
  %207 = getelementptr inbounds i8, ptr %183, i64 200
  %208 = load i64, ptr %207, align 8, !tbaa !79
  store i64 %208, ptr %196, align 8, !tbaa !276
  %209 = getelementptr inbounds i8, ptr %183, i64 208
  %210 = getelementptr inbounds i8, ptr %196, i64 8
  br label %214

211:                                              ; preds = %214
  %212 = xor i64 %204, -1
  %213 = getelementptr inbounds i8, ptr %183, i64 192
  br label %227

214:                                              ; preds = %214, %184
  %215 = phi i64 [ 0, %184 ], [ %219, %214 ]
  %216 = getelementptr inbounds [16 x i32], ptr %209, i64 0, i64 %215
  %217 = load i32, ptr %216, align 4, !tbaa !78
  %218 = getelementptr inbounds [128 x i32], ptr %210, i64 0, i64 %215
  store i32 %217, ptr %218, align 4, !tbaa !78
  %219 = add nuw nsw i64 %215, 1
  %220 = icmp eq i64 %219, 16
  br i1 %220, label %211, label %214, !llvm.loop !307

221:                                              ; preds = %241
  %222 = icmp eq i32 %202, 64
  %223 = select i1 %222, i64 -1, i64 %212
  %224 = load i32, ptr %213, align 8, !tbaa !86
  %225 = and i32 %224, 1024
  %226 = icmp eq i32 %225, 0
  br i1 %226, label %254, label %245

227:                                              ; preds = %241, %211
  %228 = phi i64 [ 0, %211 ], [ %243, %241 ]
  %229 = phi i32 [ %206, %211 ], [ %242, %241 ]
  %230 = load i32, ptr %213, align 8, !tbaa !86
  %231 = trunc nuw nsw i64 %228 to i32
  %232 = shl nuw nsw i32 128, %231
  %233 = and i32 %230, %232
  %234 = icmp eq i32 %233, 0
  br i1 %234, label %241, label %235

235:                                              ; preds = %227
  %236 = getelementptr inbounds [3 x i32], ptr %144, i64 0, i64 %228
  %237 = load i32, ptr %236, align 4, !tbaa !78
  %238 = add i32 %229, 1
  %239 = zext i32 %229 to i64
  %240 = getelementptr inbounds [128 x i32], ptr %210, i64 0, i64 %239
  store i32 %237, ptr %240, align 4, !tbaa !78
  br label %241

241:                                              ; preds = %235, %227
  %242 = phi i32 [ %238, %235 ], [ %229, %227 ]
  %243 = add nuw nsw i64 %228, 1
  %244 = icmp eq i64 %243, 3
  br i1 %244, label %221, label %227, !llvm.loop !308

245:                                              ; preds = %221
  %246 = icmp eq i32 %172, 0
  %247 = select i1 %246, i32 -2147483648, i32 0
  %248 = shl i32 %172, 20
  %249 = or i32 %247, %248
  %250 = load i32, ptr %137, align 4, !tbaa !130
  %251 = or i32 %249, %250
  %252 = zext i32 %242 to i64
  %253 = getelementptr inbounds [128 x i32], ptr %210, i64 0, i64 %252
  store i32 %251, ptr %253, align 4, !tbaa !78
  br label %254

254:                                              ; preds = %245, %221
  %255 = getelementptr inbounds i8, ptr %183, i64 72
  %256 = load i64, ptr %255, align 8, !tbaa !92
  %257 = trunc i64 %256 to i32
  %258 = and i32 %257, 33554431
  %259 = getelementptr inbounds i8, ptr %196, i64 464
  store i32 %258, ptr %259, align 8, !tbaa !78
  %260 = load i32, ptr %144, align 8, !tbaa !78
  %261 = getelementptr inbounds i8, ptr %196, i64 472
  store i32 %260, ptr %261, align 8, !tbaa !78
  %262 = load i32, ptr %145, align 4, !tbaa !78
  %263 = getelementptr inbounds i8, ptr %196, i64 476
  store i32 %262, ptr %263, align 4, !tbaa !78
  %264 = load i32, ptr %146, align 8, !tbaa !78
  %265 = getelementptr inbounds i8, ptr %196, i64 480
  store i32 %264, ptr %265, align 8, !tbaa !78
  %266 = getelementptr inbounds i8, ptr %183, i64 176
  %267 = load i32, ptr %266, align 8, !tbaa !95
  %268 = icmp eq i32 %267, 0
  %269 = select i1 %268, i32 64, i32 0
  %270 = or i32 %269, %172
  %271 = getelementptr inbounds i8, ptr %196, i64 484
  store i32 %270, ptr %271, align 4, !tbaa !78
  %272 = trunc i64 %223 to i32
  %273 = getelementptr inbounds i8, ptr %196, i64 512
  store i32 %272, ptr %273, align 8, !tbaa !78
  %274 = lshr i64 %223, 32
  %275 = trunc nuw i64 %274 to i32
  %276 = getelementptr inbounds i8, ptr %196, i64 516
  store i32 %275, ptr %276, align 4, !tbaa !78
  %277 = getelementptr inbounds i8, ptr %196, i64 520
  store i32 0, ptr %277, align 8, !tbaa !281
  %278 = getelementptr inbounds i8, ptr %183, i64 184
  %279 = load i32, ptr %278, align 8, !tbaa !85
  %280 = getelementptr inbounds i8, ptr %196, i64 524
  store i32 %279, ptr %280, align 4, !tbaa !257
  %281 = load ptr, ptr %147, align 8, !tbaa !140
  %282 = getelementptr inbounds i8, ptr %196, i64 528
  store ptr %281, ptr %282, align 8, !tbaa !260
  %283 = getelementptr inbounds i8, ptr %183, i64 168
  %284 = load i32, ptr %283, align 8, !tbaa !84
  %285 = getelementptr inbounds i8, ptr %196, i64 536
  store i32 %284, ptr %285, align 8, !tbaa !259
  %286 = getelementptr inbounds i8, ptr %183, i64 160
  %287 = load i32, ptr %286, align 8, !tbaa !82
  %288 = getelementptr inbounds i8, ptr %196, i64 540
  store i32 %287, ptr %288, align 4, !tbaa !309
  %289 = load i32, ptr %197, align 4, !tbaa !81
  %290 = getelementptr inbounds i8, ptr %196, i64 564
  store i32 %289, ptr %290, align 4, !tbaa !262
  %291 = getelementptr inbounds i8, ptr %196, i64 568
  store ptr %2, ptr %291, align 8, !tbaa !273
  %292 = getelementptr inbounds i8, ptr %196, i64 576
  store i32 %172, ptr %292, align 8, !tbaa !280
  %293 = getelementptr inbounds i8, ptr %196, i64 544
  store i64 0, ptr %293, align 8, !tbaa !264
  %294 = getelementptr inbounds i8, ptr %196, i64 552
  store ptr null, ptr %294, align 8, !tbaa !261
  %295 = getelementptr inbounds i8, ptr %196, i64 560
  store i32 0, ptr %295, align 8, !tbaa !263
  %296 = load i32, ptr %266, align 8, !tbaa !95
  %297 = icmp eq i32 %296, 0
  br i1 %297, label %362, label %298

298:                                              ; preds = %254
  %299 = load ptr, ptr %183, align 8, !tbaa !71
  %300 = getelementptr inbounds i8, ptr %299, i64 136
  %301 = load i64, ptr %300, align 8, !tbaa !58
  %302 = getelementptr inbounds [32 x i32], ptr %148, i64 0, i64 %176
  %303 = load i32, ptr %302, align 4, !tbaa !78
  %304 = zext i32 %303 to i64
  %305 = getelementptr inbounds i8, ptr %183, i64 180
  %306 = load i32, ptr %305, align 4, !tbaa !96
  %307 = zext i32 %306 to i64
  %308 = mul nuw i64 %307, %304
  %309 = add i64 %308, %301
  store i64 %309, ptr %293, align 8, !tbaa !264
  %310 = getelementptr inbounds i8, ptr %183, i64 8
  %311 = load ptr, ptr %310, align 8, !tbaa !72
  %312 = zext i32 %296 to i64
  %313 = getelementptr inbounds i8, ptr %311, i64 16
  %314 = load atomic volatile i64, ptr %313 seq_cst, align 8
  %315 = inttoptr i64 %314 to ptr
  %316 = icmp eq i64 %314, 0
  br i1 %316, label %359, label %317

317:                                              ; preds = %298
  %318 = getelementptr inbounds i8, ptr %315, i64 8
  %319 = load i64, ptr %318, align 8, !tbaa !37
  %320 = icmp eq i64 %319, 0
  br i1 %320, label %335, label %321

321:                                              ; preds = %317
  %322 = getelementptr inbounds i8, ptr %315, i64 16
  br label %323

323:                                              ; preds = %323, %321
  %324 = phi i64 [ %319, %321 ], [ %333, %323 ]
  %325 = phi i64 [ 0, %321 ], [ %332, %323 ]
  %326 = add i64 %325, %324
  %327 = lshr i64 %326, 1
  %328 = getelementptr inbounds [0 x %struct.gpu_range], ptr %322, i64 0, i64 %327, i32 1
  %329 = load i64, ptr %328, align 8, !tbaa !51
  %330 = icmp ugt i64 %329, %309
  %331 = add nuw i64 %327, 1
  %332 = select i1 %330, i64 %325, i64 %331
  %333 = select i1 %330, i64 %327, i64 %324
  %334 = icmp ult i64 %332, %333
  br i1 %334, label %323, label %335, !llvm.loop !53

335:                                              ; preds = %323, %317
  %336 = phi i64 [ 0, %317 ], [ %332, %323 ]
  %337 = icmp ult i64 %336, %319
  br i1 %337, label %338, label %359

338:                                              ; preds = %335
  %339 = getelementptr inbounds i8, ptr %315, i64 16
  %340 = getelementptr inbounds [0 x %struct.gpu_range], ptr %339, i64 0, i64 %336
  %341 = load i64, ptr %340, align 8, !tbaa !54
  %342 = icmp ugt i64 %341, %309
  br i1 %342, label %359, label %343

343:                                              ; preds = %338
  %344 = getelementptr inbounds i8, ptr %340, i64 24
  %345 = load i32, ptr %344, align 8, !tbaa !98
  %346 = and i32 %345, 1
  %347 = icmp eq i32 %346, 0
  br i1 %347, label %359, label %348

348:                                              ; preds = %343
  %349 = getelementptr inbounds i8, ptr %340, i64 8
  %350 = load i64, ptr %349, align 8, !tbaa !51
  %351 = sub i64 %350, %309
  %352 = icmp ult i64 %351, %312
  br i1 %352, label %359, label %353

353:                                              ; preds = %348
  %354 = getelementptr inbounds i8, ptr %340, i64 16
  %355 = load i64, ptr %354, align 8, !tbaa !55
  %356 = sub i64 %309, %341
  %357 = add i64 %356, %355
  %358 = inttoptr i64 %357 to ptr
  br label %359

359:                                              ; preds = %353, %348, %343, %338, %335, %298
  %360 = phi ptr [ %358, %353 ], [ null, %348 ], [ null, %343 ], [ null, %298 ], [ null, %335 ], [ null, %338 ]
  store ptr %360, ptr %294, align 8, !tbaa !261
  %361 = load i32, ptr %266, align 8, !tbaa !95
  store i32 %361, ptr %295, align 8, !tbaa !263
  br label %362

362:                                              ; preds = %359, %254
  %363 = getelementptr inbounds i8, ptr %183, i64 196
  %364 = load i32, ptr %363, align 4, !tbaa !87
  %365 = getelementptr inbounds i8, ptr %196, i64 1024
  %366 = load i32, ptr %149, align 4, !tbaa !78
  %367 = load i32, ptr %150, align 4, !tbaa !78
  %368 = icmp eq i32 %367, 1
  br i1 %368, label %369, label %381

369:                                              ; preds = %362
  %370 = load i32, ptr %151, align 4, !tbaa !78
  %371 = icmp eq i32 %370, 1
  br i1 %371, label %372, label %381

372:                                              ; preds = %369
  %373 = icmp eq i32 %202, 0
  br i1 %373, label %418, label %374

374:                                              ; preds = %372, %374
  %375 = phi i64 [ %379, %374 ], [ 0, %372 ]
  %376 = trunc nuw i64 %375 to i32
  %377 = add i32 %199, %376
  %378 = getelementptr inbounds i32, ptr %365, i64 %375
  store i32 %377, ptr %378, align 4, !tbaa !78
  %379 = add nuw nsw i64 %375, 1
  %380 = icmp eq i64 %379, %203
  br i1 %380, label %418, label %374, !llvm.loop !310

381:                                              ; preds = %369, %362
  %382 = icmp eq i32 %364, 0
  %383 = icmp eq i32 %364, 1
  %384 = select i1 %383, i32 1048575, i32 1073741823
  %385 = select i1 %382, i32 1023, i32 %384
  %386 = icmp eq i32 %202, 0
  br i1 %386, label %418, label %387

387:                                              ; preds = %381
  %388 = udiv i32 %199, %366
  %389 = udiv i32 %388, %367
  %390 = urem i32 %388, %367
  %391 = urem i32 %199, %366
  br label %392

392:                                              ; preds = %412, %387
  %393 = phi i64 [ 0, %387 ], [ %416, %412 ]
  %394 = phi i32 [ %389, %387 ], [ %415, %412 ]
  %395 = phi i32 [ %390, %387 ], [ %414, %412 ]
  %396 = phi i32 [ %391, %387 ], [ %413, %412 ]
  %397 = shl i32 %395, 10
  %398 = shl i32 %394, 20
  %399 = or i32 %397, %398
  %400 = or i32 %399, %396
  %401 = and i32 %400, %385
  %402 = getelementptr inbounds i32, ptr %365, i64 %393
  store i32 %401, ptr %402, align 4, !tbaa !78
  %403 = add i32 %396, 1
  %404 = icmp eq i32 %403, %366
  br i1 %404, label %405, label %412

405:                                              ; preds = %392
  %406 = add i32 %395, 1
  %407 = load i32, ptr %150, align 4, !tbaa !78
  %408 = icmp eq i32 %406, %407
  %409 = select i1 %408, i32 0, i32 %406
  %410 = zext i1 %408 to i32
  %411 = add i32 %394, %410
  br label %412

412:                                              ; preds = %405, %392
  %413 = phi i32 [ %403, %392 ], [ 0, %405 ]
  %414 = phi i32 [ %395, %392 ], [ %409, %405 ]
  %415 = phi i32 [ %394, %392 ], [ %411, %405 ]
  %416 = add nuw nsw i64 %393, 1
  %417 = icmp eq i64 %416, %203
  br i1 %417, label %418, label %392, !llvm.loop !311

418:                                              ; preds = %412, %374, %372, %381
  %419 = load i32, ptr %22, align 8, !tbaa !95
  %420 = icmp eq i32 %419, 0
  %421 = load ptr, ptr %142, align 8, !tbaa !141
  %422 = load ptr, ptr %5, align 8, !tbaa !127
  br i1 %420, label %432, label %423

423:                                              ; preds = %418
  %424 = getelementptr inbounds i8, ptr %422, i64 164
  %425 = load i32, ptr %424, align 4, !tbaa !88
  %426 = zext i32 %425 to i64
  %427 = mul nuw nsw i64 %426, %191
  %428 = getelementptr inbounds i8, ptr %421, i64 %427
  %429 = getelementptr inbounds i8, ptr %428, i64 552
  %430 = load ptr, ptr %429, align 8, !tbaa !261
  %431 = icmp eq ptr %430, null
  br i1 %431, label %435, label %432

432:                                              ; preds = %418, %423
  %433 = load i64, ptr %152, align 8, !tbaa !252
  %434 = add i64 %433, 1
  store i64 %434, ptr %152, align 8, !tbaa !252
  br label %439

435:                                              ; preds = %423
  %436 = load ptr, ptr %7, align 8, !tbaa !72
  %437 = getelementptr inbounds i8, ptr %428, i64 544
  %438 = load i64, ptr %437, align 8, !tbaa !264
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %436, i64 noundef %438, i32 noundef 1) #14
  br label %862

439:                                              ; preds = %432, %180
  %440 = phi ptr [ %422, %432 ], [ %183, %180 ]
  %441 = phi ptr [ %421, %432 ], [ %182, %180 ]
  %442 = getelementptr inbounds [32 x i8], ptr %141, i64 0, i64 %176
  %443 = load i8, ptr %442, align 1, !tbaa !108
  %444 = zext i8 %443 to i64
  %445 = getelementptr inbounds i8, ptr %440, i64 164
  %446 = load i32, ptr %445, align 4, !tbaa !88
  %447 = zext i32 %446 to i64
  %448 = mul nuw nsw i64 %447, %444
  %449 = getelementptr inbounds i8, ptr %441, i64 %448
  %450 = getelementptr inbounds i8, ptr %449, i64 524
  %451 = getelementptr inbounds i8, ptr %449, i64 564
  br label %452

452:                                              ; preds = %591, %439
  %453 = load atomic volatile i64, ptr %153 seq_cst, align 8
  br label %454

454:                                              ; preds = %585, %452
  %455 = load ptr, ptr %7, align 8, !tbaa !72
  %456 = load i64, ptr %449, align 8, !tbaa !276
  %457 = load i32, ptr %450, align 4, !tbaa !257
  %458 = load i32, ptr %451, align 4, !tbaa !262
  %459 = load i64, ptr %154, align 8, !tbaa !97
  %460 = tail call fastcc ptr @find_code(ptr noundef %0, ptr noundef %455, i64 noundef %456, i32 noundef %457, i32 noundef %458, i64 noundef %459) #14
  %461 = icmp eq ptr %460, null
  br i1 %461, label %462, label %516

462:                                              ; preds = %454
  %463 = load ptr, ptr %7, align 8, !tbaa !72
  %464 = load i64, ptr %449, align 8, !tbaa !276
  %465 = getelementptr inbounds i8, ptr %463, i64 16
  %466 = load atomic volatile i64, ptr %465 seq_cst, align 8
  %467 = inttoptr i64 %466 to ptr
  %468 = icmp eq i64 %466, 0
  br i1 %468, label %495, label %469

469:                                              ; preds = %462
  %470 = getelementptr inbounds i8, ptr %467, i64 8
  %471 = load i64, ptr %470, align 8, !tbaa !37
  %472 = icmp eq i64 %471, 0
  br i1 %472, label %487, label %473

473:                                              ; preds = %469
  %474 = getelementptr inbounds i8, ptr %467, i64 16
  br label %475

475:                                              ; preds = %475, %473
  %476 = phi i64 [ %471, %473 ], [ %485, %475 ]
  %477 = phi i64 [ 0, %473 ], [ %484, %475 ]
  %478 = add i64 %477, %476
  %479 = lshr i64 %478, 1
  %480 = getelementptr inbounds [0 x %struct.gpu_range], ptr %474, i64 0, i64 %479, i32 1
  %481 = load i64, ptr %480, align 8, !tbaa !51
  %482 = icmp ugt i64 %481, %464
  %483 = add nuw i64 %479, 1
  %484 = select i1 %482, i64 %477, i64 %483
  %485 = select i1 %482, i64 %479, i64 %476
  %486 = icmp ult i64 %484, %485
  br i1 %486, label %475, label %487, !llvm.loop !53

487:                                              ; preds = %475, %469
  %488 = phi i64 [ 0, %469 ], [ %484, %475 ]
  %489 = icmp ult i64 %488, %471
  br i1 %489, label %490, label %495

490:                                              ; preds = %487
  %491 = getelementptr inbounds i8, ptr %467, i64 16
  %492 = getelementptr inbounds [0 x %struct.gpu_range], ptr %491, i64 0, i64 %488
  %493 = load i64, ptr %492, align 8, !tbaa !54
  %494 = icmp ugt i64 %493, %464
  br i1 %494, label %495, label %496

495:                                              ; preds = %490, %487, %462
  br label %496

496:                                              ; preds = %495, %490
  %497 = phi ptr [ null, %495 ], [ %492, %490 ]
  %498 = load i64, ptr %449, align 8, !tbaa !276
  %499 = icmp eq i64 %498, 0
  br i1 %499, label %615, label %500

500:                                              ; preds = %496
  %501 = and i64 %498, 3
  %502 = icmp eq i64 %501, 0
  %503 = icmp ne ptr %497, null
  %504 = and i1 %503, %502
  br i1 %504, label %505, label %615

505:                                              ; preds = %500
  %506 = getelementptr inbounds i8, ptr %497, i64 24
  %507 = load i32, ptr %506, align 8, !tbaa !98
  %508 = and i32 %507, 2
  %509 = icmp eq i32 %508, 0
  br i1 %509, label %615, label %510

510:                                              ; preds = %505
  %511 = load ptr, ptr %7, align 8, !tbaa !72
  %512 = load i32, ptr %450, align 4, !tbaa !257
  %513 = load i32, ptr %451, align 4, !tbaa !262
  %514 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef %511, i64 noundef %498, i32 noundef %512, i32 noundef %513, i32 noundef 0, i32 noundef 0) #14
  %515 = icmp eq i32 %514, 0
  br i1 %515, label %772, label %608

516:                                              ; preds = %454
  %517 = load ptr, ptr %460, align 8, !tbaa !290
  %518 = getelementptr inbounds i8, ptr %517, i64 8
  %519 = load ptr, ptr %518, align 8, !tbaa !212
  %520 = icmp eq ptr %519, null
  br i1 %520, label %521, label %527

521:                                              ; preds = %516
  %522 = load ptr, ptr %5, align 8, !tbaa !127
  %523 = getelementptr inbounds i8, ptr %522, i64 8
  %524 = load ptr, ptr %523, align 8, !tbaa !72
  %525 = load ptr, ptr %522, align 8, !tbaa !71
  %526 = load i64, ptr %449, align 8, !tbaa !276
  br label %714

527:                                              ; preds = %516
  %528 = getelementptr inbounds i8, ptr %460, i64 16
  %529 = load i32, ptr %528, align 8, !tbaa !312
  %530 = tail call i32 %519(ptr noundef nonnull %449, ptr noundef %1, i32 noundef %529) #13
  %531 = icmp eq i32 %530, 5
  br i1 %531, label %532, label %554

532:                                              ; preds = %527
  %533 = load ptr, ptr %7, align 8, !tbaa !72
  %534 = getelementptr inbounds i8, ptr %517, i64 56
  %535 = load ptr, ptr %534, align 8, !tbaa !185
  %536 = getelementptr inbounds i8, ptr %535, i64 8
  %537 = load i64, ptr %536, align 8, !tbaa !296
  %538 = getelementptr inbounds i8, ptr %517, i64 28
  %539 = load volatile i32, ptr %538, align 4, !tbaa !223
  %540 = icmp eq i32 %539, 0
  br i1 %540, label %541, label %605

541:                                              ; preds = %532
  %542 = atomicrmw volatile xchg ptr %538, i32 1 seq_cst, align 4
  %543 = icmp eq i32 %542, 0
  br i1 %543, label %544, label %605

544:                                              ; preds = %541
  %545 = getelementptr inbounds i8, ptr %517, i64 36
  %546 = load i32, ptr %545, align 4, !tbaa !214
  %547 = getelementptr inbounds i8, ptr %517, i64 40
  %548 = load i32, ptr %547, align 8, !tbaa !216
  %549 = getelementptr inbounds i8, ptr %517, i64 52
  %550 = load i32, ptr %549, align 4, !tbaa !220
  %551 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %533, i64 noundef %537, i32 noundef %546, i32 noundef %548, i32 noundef 2, i32 noundef %550) #14
  %552 = icmp eq i32 %551, 0
  br i1 %552, label %553, label %605

553:                                              ; preds = %544
  store volatile i32 0, ptr %538, align 4, !tbaa !223
  br label %605

554:                                              ; preds = %527
  %555 = getelementptr inbounds i8, ptr %517, i64 28
  %556 = load volatile i32, ptr %555, align 4, !tbaa !223
  %557 = icmp eq i32 %556, 0
  br i1 %557, label %558, label %584

558:                                              ; preds = %554
  %559 = getelementptr inbounds i8, ptr %517, i64 24
  %560 = load volatile i32, ptr %559, align 8, !tbaa !313
  %561 = add i32 %560, 1
  store volatile i32 %561, ptr %559, align 8, !tbaa !313
  %562 = icmp ugt i32 %561, 255
  br i1 %562, label %563, label %584

563:                                              ; preds = %558
  %564 = load ptr, ptr %7, align 8, !tbaa !72
  %565 = getelementptr inbounds i8, ptr %517, i64 56
  %566 = load ptr, ptr %565, align 8, !tbaa !185
  %567 = getelementptr inbounds i8, ptr %566, i64 8
  %568 = load i64, ptr %567, align 8, !tbaa !296
  %569 = load volatile i32, ptr %555, align 4, !tbaa !223
  %570 = icmp eq i32 %569, 0
  br i1 %570, label %571, label %584

571:                                              ; preds = %563
  %572 = atomicrmw volatile xchg ptr %555, i32 1 seq_cst, align 4
  %573 = icmp eq i32 %572, 0
  br i1 %573, label %574, label %584

574:                                              ; preds = %571
  %575 = getelementptr inbounds i8, ptr %517, i64 36
  %576 = load i32, ptr %575, align 4, !tbaa !214
  %577 = getelementptr inbounds i8, ptr %517, i64 40
  %578 = load i32, ptr %577, align 8, !tbaa !216
  %579 = getelementptr inbounds i8, ptr %517, i64 52
  %580 = load i32, ptr %579, align 4, !tbaa !220
  %581 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %564, i64 noundef %568, i32 noundef %576, i32 noundef %578, i32 noundef 2, i32 noundef %580) #14
  %582 = icmp eq i32 %581, 0
  br i1 %582, label %583, label %584

583:                                              ; preds = %574
  store volatile i32 0, ptr %555, align 4, !tbaa !223
  br label %584

584:                                              ; preds = %583, %574, %571, %563, %558, %554
  switch i32 %530, label %619 [
    i32 3, label %585
    i32 1, label %588
    i32 0, label %594
    i32 7, label %614
    i32 2, label %772
    i32 257, label %772
    i32 256, label %608
  ]

585:                                              ; preds = %584
  %586 = load volatile i32, ptr %1, align 8, !tbaa !122
  %587 = icmp eq i32 %586, 0
  br i1 %587, label %454, label %605

588:                                              ; preds = %584
  %589 = load i32, ptr %137, align 4, !tbaa !130
  %590 = icmp eq i32 %589, 1
  br i1 %590, label %591, label %602

591:                                              ; preds = %588
  %592 = load volatile i32, ptr %1, align 8, !tbaa !122
  %593 = icmp eq i32 %592, 0
  br i1 %593, label %452, label %772, !llvm.loop !314

594:                                              ; preds = %584
  store i8 5, ptr %177, align 1, !tbaa !108
  %595 = load i8, ptr %442, align 1, !tbaa !108
  %596 = zext nneg i8 %595 to i32
  %597 = shl nuw i32 1, %596
  %598 = load i32, ptr %140, align 8, !tbaa !139
  %599 = or i32 %597, %598
  store i32 %599, ptr %140, align 8, !tbaa !139
  %600 = load i32, ptr %155, align 8, !tbaa !136
  %601 = add i32 %600, 1
  store i32 %601, ptr %155, align 8, !tbaa !136
  br label %772

602:                                              ; preds = %588
  store i8 2, ptr %177, align 1, !tbaa !108
  %603 = load i32, ptr %156, align 4, !tbaa !137
  %604 = add i32 %603, 1
  store i32 %604, ptr %156, align 4, !tbaa !137
  br label %776

605:                                              ; preds = %585, %532, %541, %544, %553
  %606 = load i64, ptr %157, align 8, !tbaa !253
  %607 = add i64 %606, 1
  store i64 %607, ptr %157, align 8, !tbaa !253
  store volatile i32 0, ptr %1, align 8, !tbaa !122
  br label %772

608:                                              ; preds = %584, %510
  %609 = load i32, ptr %158, align 4, !tbaa !135
  %610 = icmp eq i32 %609, 0
  br i1 %610, label %611, label %612

611:                                              ; preds = %608
  store i64 %453, ptr %159, align 8, !tbaa !315
  br label %612

612:                                              ; preds = %611, %608
  %613 = add i32 %609, 1
  store i32 %613, ptr %158, align 4, !tbaa !135
  store i8 3, ptr %177, align 1, !tbaa !108
  br label %772

614:                                              ; preds = %584
  store i8 4, ptr %177, align 1, !tbaa !108
  br label %772

615:                                              ; preds = %505, %500, %496
  %616 = load ptr, ptr %5, align 8, !tbaa !127
  %617 = getelementptr inbounds i8, ptr %616, i64 8
  %618 = load ptr, ptr %617, align 8, !tbaa !72
  br label %677

619:                                              ; preds = %584
  %620 = load ptr, ptr %5, align 8, !tbaa !127
  %621 = getelementptr inbounds i8, ptr %620, i64 8
  %622 = load ptr, ptr %621, align 8, !tbaa !72
  %623 = load ptr, ptr %620, align 8, !tbaa !71
  %624 = load i64, ptr %449, align 8, !tbaa !276
  switch i32 %530, label %714 [
    i32 4, label %625
    i32 258, label %677
    i32 8, label %713
  ]

625:                                              ; preds = %619
  %626 = getelementptr inbounds i8, ptr %1, i64 64
  %627 = load i64, ptr %626, align 8, !tbaa !316
  %628 = getelementptr inbounds i8, ptr %622, i64 16
  %629 = load atomic volatile i64, ptr %628 seq_cst, align 8
  %630 = inttoptr i64 %629 to ptr
  %631 = icmp eq i64 %629, 0
  br i1 %631, label %658, label %632

632:                                              ; preds = %625
  %633 = getelementptr inbounds i8, ptr %630, i64 8
  %634 = load i64, ptr %633, align 8, !tbaa !37
  %635 = icmp eq i64 %634, 0
  br i1 %635, label %650, label %636

636:                                              ; preds = %632
  %637 = getelementptr inbounds i8, ptr %630, i64 16
  br label %638

638:                                              ; preds = %638, %636
  %639 = phi i64 [ %634, %636 ], [ %648, %638 ]
  %640 = phi i64 [ 0, %636 ], [ %647, %638 ]
  %641 = add i64 %640, %639
  %642 = lshr i64 %641, 1
  %643 = getelementptr inbounds [0 x %struct.gpu_range], ptr %637, i64 0, i64 %642, i32 1
  %644 = load i64, ptr %643, align 8, !tbaa !51
  %645 = icmp ugt i64 %644, %627
  %646 = add nuw i64 %642, 1
  %647 = select i1 %645, i64 %640, i64 %646
  %648 = select i1 %645, i64 %642, i64 %639
  %649 = icmp ult i64 %647, %648
  br i1 %649, label %638, label %650, !llvm.loop !53

650:                                              ; preds = %638, %632
  %651 = phi i64 [ 0, %632 ], [ %647, %638 ]
  %652 = icmp ult i64 %651, %634
  br i1 %652, label %653, label %658

653:                                              ; preds = %650
  %654 = getelementptr inbounds i8, ptr %630, i64 16
  %655 = getelementptr inbounds [0 x %struct.gpu_range], ptr %654, i64 0, i64 %651
  %656 = load i64, ptr %655, align 8, !tbaa !54
  %657 = icmp ugt i64 %656, %627
  br i1 %657, label %658, label %661

658:                                              ; preds = %653, %650, %625
  %659 = load ptr, ptr %621, align 8, !tbaa !72
  %660 = load i64, ptr %626, align 8, !tbaa !316
  br label %673

661:                                              ; preds = %653
  %662 = load ptr, ptr %621, align 8, !tbaa !72
  %663 = load i64, ptr %626, align 8, !tbaa !316
  %664 = getelementptr inbounds i8, ptr %1, i64 72
  %665 = load i32, ptr %664, align 8, !tbaa !317
  %666 = icmp eq i32 %665, 0
  br i1 %666, label %673, label %667

667:                                              ; preds = %661
  %668 = getelementptr inbounds i8, ptr %655, i64 24
  %669 = load i32, ptr %668, align 8, !tbaa !98
  %670 = and i32 %669, 1
  %671 = icmp eq i32 %670, 0
  %672 = select i1 %671, i32 2, i32 1
  br label %673

673:                                              ; preds = %667, %661, %658
  %674 = phi i64 [ %663, %661 ], [ %663, %667 ], [ %660, %658 ]
  %675 = phi ptr [ %662, %661 ], [ %662, %667 ], [ %659, %658 ]
  %676 = phi i32 [ 1, %661 ], [ %672, %667 ], [ 1, %658 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %675, i64 noundef %674, i32 noundef %676) #14
  br label %862

677:                                              ; preds = %615, %619
  %678 = phi i64 [ %498, %615 ], [ %624, %619 ]
  %679 = phi ptr [ %618, %615 ], [ %622, %619 ]
  %680 = getelementptr inbounds i8, ptr %679, i64 16
  %681 = load atomic volatile i64, ptr %680 seq_cst, align 8
  %682 = inttoptr i64 %681 to ptr
  %683 = icmp eq i64 %681, 0
  br i1 %683, label %711, label %684

684:                                              ; preds = %677
  %685 = getelementptr inbounds i8, ptr %682, i64 8
  %686 = load i64, ptr %685, align 8, !tbaa !37
  %687 = icmp eq i64 %686, 0
  br i1 %687, label %702, label %688

688:                                              ; preds = %684
  %689 = getelementptr inbounds i8, ptr %682, i64 16
  br label %690

690:                                              ; preds = %690, %688
  %691 = phi i64 [ %686, %688 ], [ %700, %690 ]
  %692 = phi i64 [ 0, %688 ], [ %699, %690 ]
  %693 = add i64 %692, %691
  %694 = lshr i64 %693, 1
  %695 = getelementptr inbounds [0 x %struct.gpu_range], ptr %689, i64 0, i64 %694, i32 1
  %696 = load i64, ptr %695, align 8, !tbaa !51
  %697 = icmp ugt i64 %696, %678
  %698 = add nuw i64 %694, 1
  %699 = select i1 %697, i64 %692, i64 %698
  %700 = select i1 %697, i64 %694, i64 %691
  %701 = icmp ult i64 %699, %700
  br i1 %701, label %690, label %702, !llvm.loop !53

702:                                              ; preds = %690, %684
  %703 = phi i64 [ 0, %684 ], [ %699, %690 ]
  %704 = icmp ult i64 %703, %686
  br i1 %704, label %705, label %711

705:                                              ; preds = %702
  %706 = getelementptr inbounds i8, ptr %682, i64 16
  %707 = getelementptr inbounds [0 x %struct.gpu_range], ptr %706, i64 0, i64 %703
  %708 = load i64, ptr %707, align 8, !tbaa !54
  %709 = icmp ugt i64 %708, %678
  %710 = select i1 %709, i32 1, i32 4
  br label %711

711:                                              ; preds = %705, %677, %702
  %712 = phi i32 [ 1, %702 ], [ 1, %677 ], [ %710, %705 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef nonnull %679, i64 noundef %678, i32 noundef %712) #14
  br label %862

713:                                              ; preds = %619
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %623, i32 noundef 5, i64 noundef 536870912) #14
  br label %862

714:                                              ; preds = %521, %619
  %715 = phi i64 [ %526, %521 ], [ %624, %619 ]
  %716 = phi ptr [ %525, %521 ], [ %623, %619 ]
  %717 = phi ptr [ %524, %521 ], [ %622, %619 ]
  %718 = phi ptr [ %522, %521 ], [ %620, %619 ]
  %719 = load i32, ptr %717, align 8, !tbaa !172
  %720 = getelementptr inbounds i8, ptr %717, i64 8
  %721 = load i32, ptr %720, align 8, !tbaa !171
  %722 = getelementptr inbounds i8, ptr %716, i64 56
  %723 = load i32, ptr %722, align 8, !tbaa !274
  %724 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %725 = icmp eq i32 %724, 0
  br i1 %725, label %737, label %726

726:                                              ; preds = %714, %734
  %727 = phi i32 [ %728, %734 ], [ 0, %714 ]
  %728 = add i32 %727, 1
  %729 = and i32 %728, 63
  %730 = icmp eq i32 %729, 0
  br i1 %730, label %731, label %733

731:                                              ; preds = %726
  %732 = tail call i32 @sched_yield() #13
  br label %734

733:                                              ; preds = %726
  tail call void @llvm.x86.sse2.pause()
  br label %734

734:                                              ; preds = %733, %731
  %735 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %736 = icmp eq i32 %735, 0
  br i1 %736, label %737, label %726, !llvm.loop !65

737:                                              ; preds = %734, %714
  %738 = getelementptr inbounds i8, ptr %0, i64 418020
  %739 = load volatile i32, ptr %738, align 4, !tbaa !202
  %740 = icmp eq i32 %739, 4096
  br i1 %740, label %741, label %750

741:                                              ; preds = %737
  %742 = getelementptr inbounds i8, ptr %0, i64 581784
  store i32 3, ptr %742, align 8, !tbaa !78
  %743 = getelementptr inbounds i8, ptr %0, i64 581788
  store i32 %719, ptr %743, align 4, !tbaa !78
  %744 = getelementptr inbounds i8, ptr %0, i64 581792
  store i32 %721, ptr %744, align 8, !tbaa !78
  %745 = getelementptr inbounds i8, ptr %0, i64 581796
  store i32 %723, ptr %745, align 4, !tbaa !78
  %746 = getelementptr inbounds i8, ptr %0, i64 581800
  store i32 0, ptr %746, align 8, !tbaa !78
  %747 = getelementptr inbounds i8, ptr %0, i64 581804
  store i32 0, ptr %747, align 4, !tbaa !78
  %748 = getelementptr inbounds i8, ptr %0, i64 581808
  store i64 0, ptr %748, align 8, !tbaa !37
  %749 = getelementptr inbounds i8, ptr %0, i64 581816
  store i64 %715, ptr %749, align 8, !tbaa !37
  br label %764

750:                                              ; preds = %737
  %751 = getelementptr inbounds i8, ptr %0, i64 418024
  %752 = load volatile i32, ptr %738, align 4, !tbaa !202
  %753 = zext i32 %752 to i64
  %754 = getelementptr inbounds [4096 x %struct.interrupt_record], ptr %751, i64 0, i64 %753
  store i32 3, ptr %754, align 8, !tbaa !78
  %755 = getelementptr inbounds i8, ptr %754, i64 4
  store i32 %719, ptr %755, align 4, !tbaa !78
  %756 = getelementptr inbounds i8, ptr %754, i64 8
  store i32 %721, ptr %756, align 8, !tbaa !78
  %757 = getelementptr inbounds i8, ptr %754, i64 12
  store i32 %723, ptr %757, align 4, !tbaa !78
  %758 = getelementptr inbounds i8, ptr %754, i64 16
  store i32 0, ptr %758, align 8, !tbaa !78
  %759 = getelementptr inbounds i8, ptr %754, i64 20
  store i32 0, ptr %759, align 4, !tbaa !78
  %760 = getelementptr inbounds i8, ptr %754, i64 24
  store i64 0, ptr %760, align 8, !tbaa !37
  %761 = getelementptr inbounds i8, ptr %754, i64 32
  store i64 %715, ptr %761, align 8, !tbaa !37
  %762 = load volatile i32, ptr %738, align 4, !tbaa !202
  %763 = add i32 %762, 1
  store volatile i32 %763, ptr %738, align 4, !tbaa !202
  br label %764

764:                                              ; preds = %750, %741
  %765 = getelementptr inbounds i8, ptr %0, i64 581904
  %766 = load i64, ptr %765, align 8, !tbaa !245
  %767 = add i64 %766, 1
  store i64 %767, ptr %765, align 8, !tbaa !245
  store atomic volatile i32 0, ptr %0 release, align 4
  %768 = getelementptr inbounds i8, ptr %0, i64 52
  %769 = load i32, ptr %768, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 1, ptr %4, align 8, !tbaa !37
  %770 = call i64 @write(i32 noundef %769, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %771 = load ptr, ptr %718, align 8, !tbaa !71
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %771, i32 noundef 4, i64 noundef 1073741824) #14
  br label %862

772:                                              ; preds = %591, %584, %584, %594, %605, %612, %614, %510
  %773 = phi i32 [ %170, %510 ], [ %170, %594 ], [ 1, %605 ], [ %170, %612 ], [ %170, %614 ], [ %170, %584 ], [ %170, %584 ], [ %170, %591 ]
  %774 = phi i32 [ 1, %510 ], [ %169, %594 ], [ 1, %605 ], [ %169, %612 ], [ %169, %614 ], [ 1, %584 ], [ 1, %584 ], [ 1, %591 ]
  %775 = load i32, ptr %156, align 4, !tbaa !137
  br label %776

776:                                              ; preds = %772, %602
  %777 = phi i32 [ %775, %772 ], [ %604, %602 ]
  %778 = phi i32 [ %773, %772 ], [ %170, %602 ]
  %779 = phi i32 [ %774, %772 ], [ %169, %602 ]
  %780 = icmp ne i32 %777, 0
  %781 = load i32, ptr %155, align 8, !tbaa !136
  %782 = load i32, ptr %137, align 4, !tbaa !130
  %783 = add i32 %781, %777
  %784 = icmp eq i32 %783, %782
  %785 = select i1 %780, i1 %784, i1 false
  br i1 %785, label %786, label %800

786:                                              ; preds = %776
  %787 = icmp eq i32 %782, 0
  br i1 %787, label %799, label %788

788:                                              ; preds = %786
  %789 = zext i32 %782 to i64
  br label %790

790:                                              ; preds = %796, %788
  %791 = phi i64 [ 0, %788 ], [ %797, %796 ]
  %792 = getelementptr inbounds [32 x i8], ptr %139, i64 0, i64 %791
  %793 = load i8, ptr %792, align 1, !tbaa !108
  %794 = icmp eq i8 %793, 2
  br i1 %794, label %795, label %796

795:                                              ; preds = %790
  store i8 0, ptr %792, align 1, !tbaa !108
  br label %796

796:                                              ; preds = %795, %790
  %797 = add nuw nsw i64 %791, 1
  %798 = icmp eq i64 %797, %789
  br i1 %798, label %799, label %790, !llvm.loop !318

799:                                              ; preds = %796, %786
  store i32 0, ptr %156, align 4, !tbaa !137
  br label %800

800:                                              ; preds = %799, %776
  %801 = icmp eq i32 %781, %782
  br i1 %801, label %862, label %802

802:                                              ; preds = %800
  %803 = load volatile i32, ptr %160, align 4, !tbaa !123
  %804 = icmp eq i32 %803, 0
  br i1 %804, label %805, label %818

805:                                              ; preds = %802
  %806 = load volatile i32, ptr %161, align 8, !tbaa !73
  %807 = icmp eq i32 %806, 0
  br i1 %807, label %808, label %818

808:                                              ; preds = %805
  %809 = load ptr, ptr %7, align 8, !tbaa !72
  %810 = getelementptr inbounds i8, ptr %809, i64 12
  %811 = load volatile i32, ptr %810, align 4, !tbaa !124
  %812 = icmp eq i32 %811, 0
  br i1 %812, label %813, label %818

813:                                              ; preds = %808
  %814 = load ptr, ptr %6, align 8, !tbaa !71
  %815 = getelementptr inbounds i8, ptr %814, i64 84
  %816 = load volatile i32, ptr %815, align 4, !tbaa !46
  %817 = icmp eq i32 %816, 0
  br i1 %817, label %833, label %818

818:                                              ; preds = %805, %808, %813, %802
  %819 = load volatile i32, ptr %161, align 8, !tbaa !73
  %820 = icmp eq i32 %819, 0
  br i1 %820, label %821, label %862

821:                                              ; preds = %818
  %822 = load ptr, ptr %7, align 8, !tbaa !72
  %823 = getelementptr inbounds i8, ptr %822, i64 12
  %824 = load volatile i32, ptr %823, align 4, !tbaa !124
  %825 = icmp eq i32 %824, 0
  br i1 %825, label %826, label %862

826:                                              ; preds = %821
  %827 = load ptr, ptr %6, align 8, !tbaa !71
  %828 = getelementptr inbounds i8, ptr %827, i64 84
  %829 = load volatile i32, ptr %828, align 4, !tbaa !46
  %830 = freeze i32 %829
  %831 = icmp eq i32 %830, 0
  %832 = select i1 %831, i32 1, i32 3
  br label %862

833:                                              ; preds = %166, %813
  %834 = phi i32 [ %167, %166 ], [ %782, %813 ]
  %835 = phi i32 [ %170, %166 ], [ %778, %813 ]
  %836 = phi i32 [ %169, %166 ], [ %779, %813 ]
  %837 = phi i32 [ %168, %166 ], [ 1, %813 ]
  %838 = add nuw i32 %171, 1
  %839 = icmp ult i32 %838, %834
  br i1 %839, label %840, label %845

840:                                              ; preds = %833, %860
  %841 = phi i32 [ %837, %833 ], [ 0, %860 ]
  %842 = phi i32 [ %836, %833 ], [ 0, %860 ]
  %843 = phi i32 [ %835, %833 ], [ 0, %860 ]
  %844 = phi i32 [ %838, %833 ], [ 0, %860 ]
  br label %166, !llvm.loop !319

845:                                              ; preds = %833
  %846 = icmp eq i32 %837, 0
  br i1 %846, label %862, label %847

847:                                              ; preds = %845
  %848 = icmp eq i32 %836, 0
  br i1 %848, label %860, label %849

849:                                              ; preds = %847
  %850 = icmp eq i32 %835, 0
  br i1 %850, label %851, label %862

851:                                              ; preds = %849
  %852 = load volatile i32, ptr %1, align 8, !tbaa !122
  %853 = icmp eq i32 %852, 0
  br i1 %853, label %854, label %862

854:                                              ; preds = %851
  %855 = load volatile i32, ptr %162, align 8, !tbaa !155
  %856 = icmp eq i32 %855, 0
  br i1 %856, label %857, label %862

857:                                              ; preds = %854
  %858 = load volatile i32, ptr %163, align 4, !tbaa !156
  %859 = icmp eq i32 %858, 0
  br i1 %859, label %860, label %862

860:                                              ; preds = %847, %857
  %861 = icmp eq i32 %834, 0
  br i1 %861, label %862, label %840

862:                                              ; preds = %845, %857, %851, %849, %854, %860, %800, %136, %826, %818, %821, %764, %713, %711, %673, %435, %134
  %863 = phi i32 [ 1, %134 ], [ 3, %435 ], [ 3, %673 ], [ 3, %711 ], [ 3, %713 ], [ 3, %764 ], [ 3, %821 ], [ 3, %818 ], [ %832, %826 ], [ 2, %136 ], [ 2, %860 ], [ 1, %854 ], [ 1, %849 ], [ 1, %851 ], [ 1, %857 ], [ 2, %845 ], [ 0, %800 ]
  ret i32 %863
}

; Function Attrs: nounwind
define internal fastcc void @keep_group(ptr noundef %0, ptr nocapture noundef %1, ptr noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !127
  %7 = getelementptr inbounds i8, ptr %1, i64 7088
  %8 = load i64, ptr %7, align 8, !tbaa !254
  %9 = add i64 %8, 1
  store i64 %9, ptr %7, align 8, !tbaa !254
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
  %25 = load i32, ptr %24, align 4, !tbaa !133
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  store i32 1, ptr %24, align 4, !tbaa !133
  %28 = getelementptr inbounds i8, ptr %6, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !69
  %30 = add i32 %29, 1
  store i32 %30, ptr %28, align 4, !tbaa !69
  br label %31

31:                                               ; preds = %27, %23
  %32 = getelementptr inbounds i8, ptr %2, i64 36
  %33 = load i32, ptr %32, align 4, !tbaa !131
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %46

35:                                               ; preds = %31
  store i32 1, ptr %32, align 4, !tbaa !131
  %36 = getelementptr inbounds i8, ptr %0, i64 333976
  %37 = getelementptr inbounds i8, ptr %6, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !72
  %39 = getelementptr inbounds i8, ptr %38, i64 4
  %40 = load i32, ptr %39, align 4, !tbaa !115
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds [16 x i32], ptr %36, i64 0, i64 %41
  %43 = getelementptr inbounds i8, ptr %6, i64 100
  %44 = load i32, ptr %43, align 4, !tbaa !91
  %45 = atomicrmw volatile add ptr %42, i32 %44 seq_cst, align 4
  br label %46

46:                                               ; preds = %35, %31
  %47 = icmp eq i32 %3, 2
  br i1 %47, label %48, label %54

48:                                               ; preds = %46
  %49 = getelementptr inbounds i8, ptr %2, i64 52
  %50 = load i32, ptr %49, align 4, !tbaa !135
  %51 = icmp eq i32 %50, 0
  %52 = zext i1 %51 to i32
  %53 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 %52, ptr %53, align 8, !tbaa !132
  br label %60

54:                                               ; preds = %46
  %55 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 0, ptr %55, align 8, !tbaa !132
  %56 = icmp eq i32 %3, 1
  br i1 %56, label %69, label %57

57:                                               ; preds = %54
  %58 = getelementptr inbounds i8, ptr %2, i64 52
  %59 = load i32, ptr %58, align 4, !tbaa !135
  br label %60

60:                                               ; preds = %57, %48
  %61 = phi i32 [ %59, %57 ], [ %50, %48 ]
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %84, label %63

63:                                               ; preds = %60
  %64 = getelementptr inbounds i8, ptr %2, i64 104
  %65 = load i64, ptr %64, align 8, !tbaa !315
  %66 = getelementptr inbounds i8, ptr %0, i64 72
  %67 = load volatile i64, ptr %66, align 8, !tbaa !235
  %68 = icmp eq i64 %65, %67
  br i1 %68, label %84, label %69

69:                                               ; preds = %63, %54
  %70 = getelementptr inbounds i8, ptr %0, i64 96
  store ptr null, ptr %2, align 8, !tbaa !125
  %71 = getelementptr inbounds i8, ptr %0, i64 112
  %72 = load volatile i32, ptr %71, align 8, !tbaa !197
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %77, label %74

74:                                               ; preds = %69
  %75 = getelementptr inbounds i8, ptr %0, i64 104
  %76 = load ptr, ptr %75, align 8, !tbaa !198
  br label %77

77:                                               ; preds = %69, %74
  %78 = phi ptr [ %76, %74 ], [ %70, %69 ]
  store ptr %2, ptr %78, align 8, !tbaa !2
  %79 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr %2, ptr %79, align 8, !tbaa !198
  %80 = load volatile i32, ptr %71, align 8, !tbaa !197
  %81 = add i32 %80, 1
  store volatile i32 %81, ptr %71, align 8, !tbaa !197
  %82 = getelementptr inbounds i8, ptr %2, i64 52
  %83 = load i32, ptr %82, align 4, !tbaa !135
  br label %97

84:                                               ; preds = %63, %60
  %85 = getelementptr inbounds i8, ptr %0, i64 120
  store ptr null, ptr %2, align 8, !tbaa !125
  %86 = getelementptr inbounds i8, ptr %0, i64 136
  %87 = load volatile i32, ptr %86, align 8, !tbaa !197
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %92, label %89

89:                                               ; preds = %84
  %90 = getelementptr inbounds i8, ptr %0, i64 128
  %91 = load ptr, ptr %90, align 8, !tbaa !198
  br label %92

92:                                               ; preds = %84, %89
  %93 = phi ptr [ %91, %89 ], [ %85, %84 ]
  store ptr %2, ptr %93, align 8, !tbaa !2
  %94 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr %2, ptr %94, align 8, !tbaa !198
  %95 = load volatile i32, ptr %86, align 8, !tbaa !197
  %96 = add i32 %95, 1
  store volatile i32 %96, ptr %86, align 8, !tbaa !197
  br label %97

97:                                               ; preds = %92, %77
  %98 = phi i32 [ %61, %92 ], [ %83, %77 ]
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %106, label %100

100:                                              ; preds = %97
  %101 = getelementptr inbounds i8, ptr %2, i64 84
  %102 = load i32, ptr %101, align 4, !tbaa !130
  %103 = getelementptr inbounds i8, ptr %2, i64 132
  %104 = zext i32 %102 to i64
  %105 = icmp eq i32 %102, 0
  br i1 %105, label %106, label %110

106:                                              ; preds = %116, %100, %97
  %107 = getelementptr inbounds i8, ptr %2, i64 52
  store i32 0, ptr %107, align 4, !tbaa !135
  %108 = getelementptr inbounds i8, ptr %0, i64 88
  %109 = atomicrmw volatile add ptr %108, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void

110:                                              ; preds = %100, %116
  %111 = phi i64 [ %117, %116 ], [ 0, %100 ]
  %112 = getelementptr inbounds [32 x i8], ptr %103, i64 0, i64 %111
  %113 = load i8, ptr %112, align 1, !tbaa !108
  %114 = icmp eq i8 %113, 3
  br i1 %114, label %115, label %116

115:                                              ; preds = %110
  store i8 0, ptr %112, align 1, !tbaa !108
  br label %116

116:                                              ; preds = %110, %115
  %117 = add nuw nsw i64 %111, 1
  %118 = icmp eq i64 %117, %104
  br i1 %118, label %106, label %110
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
  br i1 %88, label %73, label %66, !llvm.loop !199

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
define internal fastcc void @sweep(ptr noundef %0, ptr noundef %1, ptr noundef readnone %2, ptr noundef %3) unnamed_addr #10 {
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
  %9 = load ptr, ptr %1, align 8, !tbaa !196
  %10 = icmp eq ptr %9, null
  br i1 %10, label %26, label %11

11:                                               ; preds = %4
  %12 = load ptr, ptr %9, align 8, !tbaa !125
  store ptr %12, ptr %1, align 8, !tbaa !196
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load volatile i32, ptr %13, align 8, !tbaa !197
  %15 = add i32 %14, -1
  store volatile i32 %15, ptr %13, align 8, !tbaa !197
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr null, ptr %18, align 8, !tbaa !198
  br label %19

19:                                               ; preds = %17, %11
  %20 = icmp eq ptr %3, null
  %21 = getelementptr inbounds i8, ptr %3, i64 16
  %22 = getelementptr inbounds i8, ptr %3, i64 8
  %23 = getelementptr inbounds i8, ptr %0, i64 581912
  %24 = getelementptr inbounds i8, ptr %0, i64 333976
  %25 = getelementptr inbounds i8, ptr %1, i64 8
  br label %34

26:                                               ; preds = %111, %4
  %27 = load volatile ptr, ptr %5, align 8, !tbaa !2
  store volatile ptr %27, ptr %1, align 8, !tbaa !2
  %28 = getelementptr inbounds i8, ptr %1, i64 8
  %29 = load volatile ptr, ptr %6, align 8, !tbaa !2
  store volatile ptr %29, ptr %28, align 8, !tbaa !2
  %30 = getelementptr inbounds i8, ptr %1, i64 16
  %31 = load volatile i32, ptr %7, align 8, !tbaa !78
  store volatile i32 %31, ptr %30, align 8, !tbaa !78
  %32 = getelementptr inbounds i8, ptr %1, i64 20
  %33 = load volatile i32, ptr %8, align 4
  store volatile i32 %33, ptr %32, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8)
  ret void

34:                                               ; preds = %119, %19
  %35 = phi ptr [ %9, %19 ], [ %112, %119 ]
  %36 = getelementptr inbounds i8, ptr %35, i64 16
  %37 = load ptr, ptr %36, align 8, !tbaa !127
  %38 = load ptr, ptr %37, align 8, !tbaa !71
  %39 = icmp eq ptr %38, %2
  br i1 %39, label %47, label %40

40:                                               ; preds = %34
  store ptr null, ptr %35, align 8, !tbaa !125
  %41 = load volatile i32, ptr %7, align 8, !tbaa !197
  %42 = icmp eq i32 %41, 0
  %43 = load ptr, ptr %6, align 8
  %44 = select i1 %42, ptr %5, ptr %43
  store ptr %35, ptr %44, align 8, !tbaa !2
  store ptr %35, ptr %6, align 8, !tbaa !198
  %45 = load volatile i32, ptr %7, align 8, !tbaa !197
  %46 = add i32 %45, 1
  store volatile i32 %46, ptr %7, align 8, !tbaa !197
  br label %111

47:                                               ; preds = %34
  br i1 %20, label %57, label %48

48:                                               ; preds = %47
  store ptr null, ptr %35, align 8, !tbaa !125
  %49 = load volatile i32, ptr %21, align 8, !tbaa !197
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %53, label %51

51:                                               ; preds = %48
  %52 = load ptr, ptr %22, align 8, !tbaa !198
  br label %53

53:                                               ; preds = %48, %51
  %54 = phi ptr [ %52, %51 ], [ %3, %48 ]
  store ptr %35, ptr %54, align 8, !tbaa !2
  store ptr %35, ptr %22, align 8, !tbaa !198
  %55 = load volatile i32, ptr %21, align 8, !tbaa !197
  %56 = add i32 %55, 1
  store volatile i32 %56, ptr %21, align 8, !tbaa !197
  br label %111

57:                                               ; preds = %47
  %58 = load ptr, ptr %23, align 8, !tbaa !2
  %59 = getelementptr inbounds i8, ptr %35, i64 84
  %60 = getelementptr inbounds i8, ptr %35, i64 48
  %61 = load i32, ptr %60, align 8, !tbaa !134
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %86, label %63

63:                                               ; preds = %57
  %64 = getelementptr inbounds i8, ptr %35, i64 196
  %65 = getelementptr inbounds i8, ptr %38, i64 152
  br label %66

66:                                               ; preds = %71, %63
  %67 = phi i64 [ 0, %63 ], [ %83, %71 ]
  %68 = load i32, ptr %59, align 4, !tbaa !130
  %69 = zext i32 %68 to i64
  %70 = icmp ult i64 %67, %69
  br i1 %70, label %71, label %86

71:                                               ; preds = %66
  %72 = getelementptr inbounds [32 x i32], ptr %64, i64 0, i64 %67
  %73 = load i32, ptr %72, align 4, !tbaa !78
  %74 = load volatile ptr, ptr %65, align 8, !tbaa !143
  %75 = lshr i32 %73, 6
  %76 = zext nneg i32 %75 to i64
  %77 = getelementptr inbounds i64, ptr %74, i64 %76
  %78 = and i32 %73, 63
  %79 = zext nneg i32 %78 to i64
  %80 = shl nuw i64 1, %79
  %81 = xor i64 %80, -1
  %82 = atomicrmw and ptr %77, i64 %81 seq_cst, align 8
  %83 = add nuw nsw i64 %67, 1
  %84 = load i32, ptr %60, align 8, !tbaa !134
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %86, label %66, !llvm.loop !144

86:                                               ; preds = %71, %66, %57
  store i32 0, ptr %60, align 8, !tbaa !134
  %87 = getelementptr inbounds i8, ptr %35, i64 36
  %88 = load i32, ptr %87, align 4, !tbaa !131
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %101, label %90

90:                                               ; preds = %86
  %91 = load ptr, ptr %36, align 8, !tbaa !127
  %92 = getelementptr inbounds i8, ptr %91, i64 8
  %93 = load ptr, ptr %92, align 8, !tbaa !72
  %94 = getelementptr inbounds i8, ptr %93, i64 4
  %95 = load i32, ptr %94, align 4, !tbaa !115
  %96 = zext i32 %95 to i64
  %97 = getelementptr inbounds [16 x i32], ptr %24, i64 0, i64 %96
  %98 = getelementptr inbounds i8, ptr %91, i64 100
  %99 = load i32, ptr %98, align 4, !tbaa !91
  %100 = atomicrmw volatile sub ptr %97, i32 %99 seq_cst, align 4
  br label %101

101:                                              ; preds = %86, %90
  %102 = getelementptr inbounds i8, ptr %58, i64 6928
  %103 = getelementptr inbounds i8, ptr %35, i64 32
  %104 = load i32, ptr %103, align 8, !tbaa !126
  %105 = zext i32 %104 to i64
  %106 = getelementptr inbounds [16 x ptr], ptr %102, i64 0, i64 %105
  %107 = load ptr, ptr %106, align 8, !tbaa !2
  store ptr %107, ptr %35, align 8, !tbaa !125
  store ptr %35, ptr %106, align 8, !tbaa !2
  %108 = getelementptr inbounds i8, ptr %37, i64 60
  %109 = load i32, ptr %108, align 4, !tbaa !69
  %110 = add i32 %109, -1
  store i32 %110, ptr %108, align 4, !tbaa !69
  br label %111

111:                                              ; preds = %40, %101, %53
  %112 = load ptr, ptr %1, align 8, !tbaa !196
  %113 = icmp eq ptr %112, null
  br i1 %113, label %26, label %114

114:                                              ; preds = %111
  %115 = load ptr, ptr %112, align 8, !tbaa !125
  store ptr %115, ptr %1, align 8, !tbaa !196
  %116 = load volatile i32, ptr %13, align 8, !tbaa !197
  %117 = add i32 %116, -1
  store volatile i32 %117, ptr %13, align 8, !tbaa !197
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %120, label %119

119:                                              ; preds = %114, %120
  br label %34

120:                                              ; preds = %114
  store ptr null, ptr %25, align 8, !tbaa !198
  br label %119
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
!7 = !{!"engine", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !8, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !10, i64 96, !10, i64 120, !8, i64 144, !4, i64 152, !4, i64 2200, !4, i64 333976, !8, i64 334040, !4, i64 334048, !4, i64 366816, !4, i64 399584, !4, i64 407776, !8, i64 418016, !8, i64 418020, !4, i64 418024, !9, i64 581864, !9, i64 581872, !9, i64 581880, !9, i64 581888, !9, i64 581896, !9, i64 581904, !4, i64 581912}
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
!39 = !{!7, !8, i64 334040}
!40 = !{!41, !9, i64 32}
!41 = !{!"queue", !42, i64 0, !8, i64 72, !8, i64 76, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !3, i64 104, !9, i64 112, !9, i64 120, !8, i64 128, !8, i64 132, !9, i64 136, !8, i64 144, !8, i64 148, !3, i64 152, !10, i64 160}
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
!105 = !{!7, !9, i64 581872}
!106 = !{!7, !8, i64 24}
!107 = distinct !{!107, !26, !27}
!108 = !{!4, !4, i64 0}
!109 = !{!7, !9, i64 581864}
!110 = distinct !{!110, !26, !27}
!111 = !{!41, !9, i64 24}
!112 = distinct !{!112, !26, !27}
!113 = !{!7, !8, i64 32}
!114 = !{!17, !8, i64 6916}
!115 = !{!116, !8, i64 4}
!116 = !{!"vm", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40}
!117 = !{!118, !9, i64 8}
!118 = !{!"claim", !9, i64 0, !9, i64 8}
!119 = distinct !{!119, !26, !27}
!120 = !{!70, !9, i64 24}
!121 = distinct !{!121, !26, !27}
!122 = !{!18, !8, i64 0}
!123 = !{!7, !8, i64 12}
!124 = !{!116, !8, i64 12}
!125 = !{!32, !3, i64 0}
!126 = !{!32, !8, i64 32}
!127 = !{!32, !3, i64 16}
!128 = !{!32, !8, i64 80}
!129 = distinct !{!129, !26, !27}
!130 = !{!32, !8, i64 84}
!131 = !{!32, !8, i64 36}
!132 = !{!32, !8, i64 40}
!133 = !{!32, !8, i64 44}
!134 = !{!32, !8, i64 48}
!135 = !{!32, !8, i64 52}
!136 = !{!32, !8, i64 88}
!137 = !{!32, !8, i64 92}
!138 = !{!32, !8, i64 96}
!139 = !{!32, !8, i64 128}
!140 = !{!32, !3, i64 112}
!141 = !{!32, !3, i64 120}
!142 = !{!17, !9, i64 7072}
!143 = !{!41, !3, i64 152}
!144 = distinct !{!144, !26, !27}
!145 = distinct !{!145, !26, !27}
!146 = !{!118, !9, i64 0}
!147 = distinct !{!147, !26, !27}
!148 = !{!7, !9, i64 80}
!149 = distinct !{!149, !26, !27}
!150 = !{!151, !8, i64 0}
!151 = !{!"pollfd_", !8, i64 0, !152, i64 4, !152, i64 6}
!152 = !{!"short", !4, i64 0}
!153 = !{!151, !152, i64 4}
!154 = !{!151, !152, i64 6}
!155 = !{!7, !8, i64 112}
!156 = !{!7, !8, i64 28}
!157 = distinct !{!157, !26, !27}
!158 = distinct !{!158, !26, !27}
!159 = !{!7, !8, i64 20}
!160 = !{!17, !8, i64 6912}
!161 = distinct !{!161, !26, !27}
!162 = distinct !{!162, !26, !27}
!163 = distinct !{!163, !27}
!164 = !{!165, !9, i64 8}
!165 = !{!"cache_slot", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!166 = distinct !{!166, !26, !27}
!167 = distinct !{!167, !26, !27}
!168 = !{!116, !3, i64 24}
!169 = distinct !{!169, !26, !27}
!170 = distinct !{!170, !26, !27}
!171 = !{!116, !8, i64 8}
!172 = !{!116, !8, i64 0}
!173 = distinct !{!173, !26, !27}
!174 = !{!175, !8, i64 32}
!175 = !{!"request", !176, i64 0, !8, i64 32}
!176 = !{!"compile_request", !9, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28}
!177 = !{!175, !8, i64 8}
!178 = distinct !{!178, !26, !27}
!179 = !{!116, !3, i64 16}
!180 = !{!116, !3, i64 32}
!181 = !{!116, !3, i64 40}
!182 = distinct !{!182, !26, !27}
!183 = !{!184, !3, i64 0}
!184 = !{!"unit", !3, i64 0, !3, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !3, i64 56, !3, i64 64, !3, i64 72}
!185 = !{!184, !3, i64 56}
!186 = !{!184, !3, i64 64}
!187 = !{!184, !3, i64 72}
!188 = distinct !{!188, !26, !27}
!189 = !{!42, !8, i64 68}
!190 = !{!42, !9, i64 8}
!191 = !{i64 0, i64 8, !37, i64 8, i64 8, !37, i64 16, i64 8, !37, i64 24, i64 8, !37, i64 32, i64 8, !37, i64 40, i64 8, !37, i64 48, i64 8, !37, i64 56, i64 4, !78, i64 60, i64 4, !78, i64 64, i64 4, !78, i64 68, i64 4, !78}
!192 = !{!42, !9, i64 24}
!193 = !{!41, !8, i64 72}
!194 = !{!42, !9, i64 32}
!195 = distinct !{!195, !26, !27}
!196 = !{!10, !3, i64 0}
!197 = !{!10, !8, i64 16}
!198 = !{!10, !3, i64 8}
!199 = distinct !{!199, !26, !27}
!200 = distinct !{!200, !26, !27}
!201 = distinct !{!201, !26, !27}
!202 = !{!7, !8, i64 418020}
!203 = !{i64 0, i64 4, !78, i64 4, i64 4, !78, i64 8, i64 4, !78, i64 12, i64 4, !78, i64 16, i64 4, !78, i64 20, i64 4, !78, i64 24, i64 8, !37, i64 32, i64 8, !37}
!204 = distinct !{!204, !26, !27}
!205 = !{!175, !8, i64 24}
!206 = distinct !{!206, !26, !27}
!207 = !{i64 0, i64 8, !37, i64 8, i64 4, !78, i64 12, i64 4, !78, i64 16, i64 4, !78, i64 20, i64 4, !78, i64 24, i64 4, !78, i64 28, i64 4, !78}
!208 = !{!209, !9, i64 8}
!209 = !{!"code_extent", !9, i64 0, !9, i64 8}
!210 = distinct !{!210, !26, !27}
!211 = !{!176, !8, i64 28}
!212 = !{!184, !3, i64 8}
!213 = !{!176, !8, i64 16}
!214 = !{!184, !8, i64 36}
!215 = !{!176, !8, i64 20}
!216 = !{!184, !8, i64 40}
!217 = !{!176, !8, i64 24}
!218 = !{!184, !8, i64 32}
!219 = !{!176, !8, i64 12}
!220 = !{!184, !8, i64 52}
!221 = !{!184, !8, i64 44}
!222 = !{!184, !8, i64 48}
!223 = !{!184, !8, i64 28}
!224 = !{!225, !9, i64 0}
!225 = !{!"code_slot", !9, i64 0, !8, i64 8, !8, i64 12, !3, i64 16}
!226 = !{!225, !3, i64 16}
!227 = !{!225, !8, i64 8}
!228 = !{!225, !8, i64 12}
!229 = distinct !{!229, !27}
!230 = !{i64 0, i64 8, !37, i64 8, i64 4, !78, i64 12, i64 4, !78, i64 16, i64 8, !2}
!231 = !{!232, !9, i64 0}
!232 = !{!"code_entry", !9, i64 0, !9, i64 8}
!233 = !{!232, !9, i64 8}
!234 = distinct !{!234, !26, !27}
!235 = !{!7, !9, i64 72}
!236 = !{!237, !9, i64 16}
!237 = !{!"engine_statistics", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80}
!238 = !{!237, !9, i64 24}
!239 = !{!7, !9, i64 581880}
!240 = !{!237, !9, i64 32}
!241 = !{!7, !9, i64 581888}
!242 = !{!237, !9, i64 40}
!243 = !{!7, !9, i64 581896}
!244 = !{!237, !9, i64 64}
!245 = !{!7, !9, i64 581904}
!246 = !{!237, !9, i64 72}
!247 = !{!237, !9, i64 0}
!248 = !{!237, !9, i64 8}
!249 = !{!237, !9, i64 48}
!250 = !{!237, !9, i64 56}
!251 = !{!237, !9, i64 80}
!252 = !{!17, !9, i64 7064}
!253 = !{!17, !9, i64 7080}
!254 = !{!17, !9, i64 7088}
!255 = !{!17, !9, i64 7096}
!256 = distinct !{!256, !26, !27}
!257 = !{!258, !8, i64 524}
!258 = !{!"wave", !9, i64 0, !4, i64 8, !8, i64 520, !8, i64 524, !3, i64 528, !8, i64 536, !8, i64 540, !9, i64 544, !3, i64 552, !8, i64 560, !8, i64 564, !3, i64 568, !8, i64 576, !8, i64 580, !4, i64 584}
!259 = !{!258, !8, i64 536}
!260 = !{!258, !3, i64 528}
!261 = !{!258, !3, i64 552}
!262 = !{!258, !8, i64 564}
!263 = !{!258, !8, i64 560}
!264 = !{!258, !9, i64 544}
!265 = !{!18, !3, i64 16}
!266 = distinct !{!266, !26, !27}
!267 = distinct !{!267, !26, !27}
!268 = distinct !{!268, !26, !27}
!269 = !{!18, !9, i64 64}
!270 = !{!18, !8, i64 72}
!271 = !{!18, !8, i64 76}
!272 = !{!18, !3, i64 8}
!273 = !{!258, !3, i64 568}
!274 = !{!41, !8, i64 56}
!275 = !{!41, !8, i64 60}
!276 = !{!258, !9, i64 0}
!277 = !{!278, !8, i64 16}
!278 = !{!"interrupt_record", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !9, i64 32}
!279 = !{!41, !8, i64 64}
!280 = !{!258, !8, i64 576}
!281 = !{!258, !8, i64 520}
!282 = !{!165, !9, i64 0}
!283 = !{!165, !9, i64 16}
!284 = distinct !{!284, !26, !27}
!285 = distinct !{!285, !26, !27}
!286 = distinct !{!286, !26, !27}
!287 = distinct !{!287, !26, !27}
!288 = distinct !{!288, !26, !27}
!289 = distinct !{!289, !26, !27}
!290 = !{!291, !3, i64 0}
!291 = !{!"code_target", !3, i64 0, !9, i64 8, !8, i64 16, !8, i64 20}
!292 = !{!184, !9, i64 16}
!293 = !{!209, !9, i64 0}
!294 = distinct !{!294, !26, !27}
!295 = distinct !{!295, !26, !27}
!296 = !{!291, !9, i64 8}
!297 = distinct !{!297, !26, !27}
!298 = distinct !{!298, !26, !27}
!299 = distinct !{!299, !26, !27}
!300 = !{!175, !9, i64 0}
!301 = !{!175, !8, i64 16}
!302 = !{!175, !8, i64 20}
!303 = distinct !{!303, !26, !27}
!304 = !{!7, !8, i64 418016}
!305 = distinct !{!305, !26, !27}
!306 = distinct !{!306, !26, !27}
!307 = distinct !{!307, !26, !27}
!308 = distinct !{!308, !26, !27}
!309 = !{!258, !8, i64 540}
!310 = distinct !{!310, !26, !27}
!311 = distinct !{!311, !26, !27}
!312 = !{!291, !8, i64 16}
!313 = !{!184, !8, i64 24}
!314 = distinct !{!314, !26, !27}
!315 = !{!32, !9, i64 104}
!316 = !{!17, !9, i64 64}
!317 = !{!17, !8, i64 72}
!318 = distinct !{!318, !26, !27}
!319 = distinct !{!319, !27}
