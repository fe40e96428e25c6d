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
  %13 = getelementptr inbounds i8, ptr %10, i64 40
  store i32 %0, ptr %13, align 8, !tbaa !6
  %14 = getelementptr inbounds i8, ptr %10, i64 44
  store i32 %1, ptr %14, align 4, !tbaa !11
  %15 = getelementptr inbounds i8, ptr %10, i64 48
  store i32 %2, ptr %15, align 8, !tbaa !12
  %16 = getelementptr inbounds i8, ptr %10, i64 52
  store i32 %3, ptr %16, align 4, !tbaa !13
  %17 = getelementptr inbounds i8, ptr %10, i64 56
  store i32 %4, ptr %17, align 8, !tbaa !14
  %18 = getelementptr inbounds i8, ptr %10, i64 60
  store i32 %5, ptr %18, align 4, !tbaa !15
  %19 = getelementptr inbounds i8, ptr %10, i64 581848
  %20 = zext nneg i32 %0 to i64
  br label %21

21:                                               ; preds = %12, %27
  %22 = phi i64 [ 0, %12 ], [ %36, %27 ]
  %23 = tail call ptr @mmap(ptr noundef null, i64 noundef 7160, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
  %24 = ptrtoint ptr %23 to i64
  %25 = trunc nuw nsw i64 %22 to i32
  switch i64 %24, label %27 [
    i64 -1, label %26
    i64 0, label %26
  ]

26:                                               ; preds = %21, %21
  store i32 %25, ptr %13, align 8, !tbaa !6
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
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i32, ptr %7, align 8, !tbaa !6
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
  %21 = getelementptr inbounds i8, ptr %20, i64 7048
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
  %35 = tail call i32 @munmap(ptr noundef %20, i64 noundef 7160) #13
  %36 = add nuw nsw i64 %18, 1
  %37 = load i32, ptr %7, align 8, !tbaa !6
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
  %8 = getelementptr inbounds i8, ptr %0, i64 40
  %9 = load i32, ptr %8, align 8, !tbaa !6
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
  %21 = getelementptr inbounds i8, ptr %0, i64 48
  %22 = load i32, ptr %21, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 64, ptr %4, align 8, !tbaa !37
  %23 = call i64 @write(i32 noundef %22, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %24 = getelementptr inbounds i8, ptr %0, i64 44
  %25 = load i32, ptr %24, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !37
  %26 = call i64 @write(i32 noundef %25, ptr noundef nonnull %3, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  %27 = getelementptr inbounds i8, ptr %0, i64 52
  %28 = load i32, ptr %27, align 4, !tbaa !13
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
  br i1 %25, label %26, label %1481

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
  %52 = getelementptr inbounds i8, ptr %0, i64 40
  %53 = getelementptr inbounds i8, ptr %16, i64 8
  %54 = getelementptr inbounds i8, ptr %0, i64 152
  %55 = getelementptr inbounds i8, ptr %0, i64 32
  %56 = getelementptr inbounds i8, ptr %0, i64 581808
  %57 = getelementptr inbounds i8, ptr %0, i64 28
  %58 = getelementptr inbounds i8, ptr %0, i64 52
  %59 = getelementptr inbounds i8, ptr %0, i64 581800
  %60 = getelementptr inbounds i8, ptr %0, i64 36
  %61 = getelementptr inbounds i8, ptr %22, i64 6916
  %62 = getelementptr inbounds i8, ptr %0, i64 333976
  %63 = getelementptr inbounds i8, ptr %0, i64 16
  %64 = getelementptr inbounds i8, ptr %12, i64 8
  %65 = getelementptr inbounds i8, ptr %0, i64 48
  %66 = getelementptr inbounds i8, ptr %22, i64 6920
  %67 = getelementptr inbounds i8, ptr %22, i64 7048
  %68 = getelementptr inbounds i8, ptr %11, i64 8
  %69 = getelementptr inbounds i8, ptr %11, i64 16
  %70 = getelementptr inbounds i8, ptr %22, i64 7064
  %71 = getelementptr inbounds i8, ptr %10, i64 8
  %72 = getelementptr inbounds i8, ptr %22, i64 4
  %73 = getelementptr inbounds i8, ptr %0, i64 80
  %74 = getelementptr inbounds i8, ptr %8, i64 8
  %75 = getelementptr inbounds i8, ptr %5, i64 8
  %76 = getelementptr inbounds i8, ptr %0, i64 24
  %77 = getelementptr inbounds i8, ptr %0, i64 20
  %78 = getelementptr inbounds i8, ptr %6, i64 4
  %79 = getelementptr inbounds i8, ptr %6, i64 6
  %80 = getelementptr inbounds i8, ptr %6, i64 8
  %81 = getelementptr inbounds i8, ptr %0, i64 44
  %82 = getelementptr inbounds i8, ptr %6, i64 12
  %83 = getelementptr inbounds i8, ptr %6, i64 14
  %84 = getelementptr inbounds i8, ptr %7, i64 8
  %85 = getelementptr inbounds i8, ptr %0, i64 112
  br label %86

86:                                               ; preds = %26, %1478
  %87 = load atomic volatile i64, ptr %27 seq_cst, align 8
  store atomic volatile i32 0, ptr %22 seq_cst, align 8
  store atomic volatile i32 1, ptr %28 seq_cst, align 8
  %88 = load atomic volatile i32, ptr %29 seq_cst, align 4
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %91, label %90

90:                                               ; preds = %86
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  br label %1393

91:                                               ; preds = %86
  %92 = load atomic volatile i32, ptr %30 seq_cst, align 4
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %94, label %940

94:                                               ; preds = %91
  %95 = atomicrmw volatile xchg ptr %30, i32 1 acquire, align 4
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %97, label %940

97:                                               ; preds = %94
  %98 = load i32, ptr %31, align 4, !tbaa !39
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %937, label %100

100:                                              ; preds = %97, %929
  %101 = phi i64 [ %933, %929 ], [ 0, %97 ]
  %102 = phi i32 [ %932, %929 ], [ 0, %97 ]
  %103 = phi i32 [ %930, %929 ], [ 0, %97 ]
  %104 = getelementptr inbounds [4096 x ptr], ptr %32, i64 0, i64 %101
  %105 = load ptr, ptr %104, align 8, !tbaa !2
  %106 = getelementptr inbounds i8, ptr %105, i64 32
  %107 = load i64, ptr %106, align 8, !tbaa !40
  %108 = inttoptr i64 %107 to ptr
  %109 = load atomic i64, ptr %108 seq_cst, align 8
  %110 = icmp eq i64 %109, 8871348064760491681
  br i1 %110, label %114, label %111

111:                                              ; preds = %100
  %112 = atomicrmw xchg ptr %108, i64 8871348064760491681 seq_cst, align 8
  %113 = getelementptr inbounds i8, ptr %105, i64 96
  store i32 1, ptr %113, align 8, !tbaa !43
  br label %118

114:                                              ; preds = %100
  %115 = getelementptr inbounds i8, ptr %105, i64 96
  %116 = load i32, ptr %115, align 8, !tbaa !43
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %929, label %118

118:                                              ; preds = %114, %111
  %119 = getelementptr inbounds i8, ptr %105, i64 96
  %120 = getelementptr inbounds i8, ptr %105, i64 80
  %121 = load volatile i32, ptr %120, align 8, !tbaa !44
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %929, label %123

123:                                              ; preds = %118
  %124 = getelementptr inbounds i8, ptr %105, i64 76
  %125 = load i32, ptr %124, align 4, !tbaa !45
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %127, label %929

127:                                              ; preds = %123
  %128 = getelementptr inbounds i8, ptr %105, i64 84
  %129 = load volatile i32, ptr %128, align 4, !tbaa !46
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %131, label %929

131:                                              ; preds = %127
  %132 = getelementptr inbounds i8, ptr %105, i64 92
  %133 = load i32, ptr %132, align 4, !tbaa !47
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %215, label %135

135:                                              ; preds = %131
  %136 = call fastcc ptr @inactive_signal(ptr noundef nonnull %105) #14
  %137 = getelementptr inbounds i8, ptr %105, i64 88
  %138 = load volatile i32, ptr %137, align 8, !tbaa !48
  %139 = icmp eq i32 %138, 0
  %140 = icmp ne ptr %136, null
  %141 = select i1 %139, i1 %140, i1 false
  br i1 %141, label %142, label %213

142:                                              ; preds = %135
  %143 = getelementptr inbounds i8, ptr %136, i64 8
  %144 = load atomic i64, ptr %143 acquire, align 8
  %145 = icmp eq i64 %144, 0
  br i1 %145, label %146, label %213

146:                                              ; preds = %142
  %147 = getelementptr inbounds i8, ptr %105, i64 104
  %148 = load ptr, ptr %147, align 8, !tbaa !49
  %149 = getelementptr inbounds i8, ptr %105, i64 40
  %150 = load i64, ptr %149, align 8, !tbaa !50
  %151 = getelementptr inbounds i8, ptr %148, i64 16
  %152 = load atomic volatile i64, ptr %151 seq_cst, align 8
  %153 = inttoptr i64 %152 to ptr
  %154 = icmp eq i64 %152, 0
  br i1 %154, label %186, label %155

155:                                              ; preds = %146
  %156 = getelementptr inbounds i8, ptr %153, i64 8
  %157 = load i64, ptr %156, align 8, !tbaa !37
  %158 = icmp eq i64 %157, 0
  br i1 %158, label %173, label %159

159:                                              ; preds = %155
  %160 = getelementptr inbounds i8, ptr %153, i64 16
  br label %161

161:                                              ; preds = %161, %159
  %162 = phi i64 [ %157, %159 ], [ %171, %161 ]
  %163 = phi i64 [ 0, %159 ], [ %170, %161 ]
  %164 = add i64 %163, %162
  %165 = lshr i64 %164, 1
  %166 = getelementptr inbounds [0 x %struct.gpu_range], ptr %160, i64 0, i64 %165, i32 1
  %167 = load i64, ptr %166, align 8, !tbaa !51
  %168 = icmp ugt i64 %167, %150
  %169 = add nuw i64 %165, 1
  %170 = select i1 %168, i64 %163, i64 %169
  %171 = select i1 %168, i64 %165, i64 %162
  %172 = icmp ult i64 %170, %171
  br i1 %172, label %161, label %173, !llvm.loop !53

173:                                              ; preds = %161, %155
  %174 = phi i64 [ 0, %155 ], [ %170, %161 ]
  %175 = icmp ult i64 %174, %157
  br i1 %175, label %176, label %186

176:                                              ; preds = %173
  %177 = getelementptr inbounds i8, ptr %153, i64 16
  %178 = getelementptr inbounds [0 x %struct.gpu_range], ptr %177, i64 0, i64 %174
  %179 = load i64, ptr %178, align 8, !tbaa !54
  %180 = icmp ugt i64 %179, %150
  br i1 %180, label %186, label %181

181:                                              ; preds = %176
  %182 = getelementptr inbounds i8, ptr %178, i64 8
  %183 = load i64, ptr %182, align 8, !tbaa !51
  %184 = sub i64 %183, %150
  %185 = icmp ult i64 %184, 256
  br i1 %185, label %186, label %187

186:                                              ; preds = %181, %176, %173, %146
  store i32 0, ptr %132, align 4, !tbaa !47
  br label %215

187:                                              ; preds = %181
  %188 = getelementptr inbounds i8, ptr %178, i64 16
  %189 = load i64, ptr %188, align 8, !tbaa !55
  %190 = add i64 %189, %150
  %191 = sub i64 %190, %179
  %192 = inttoptr i64 %191 to ptr
  store i32 0, ptr %132, align 4, !tbaa !47
  %193 = icmp eq i64 %190, %179
  br i1 %193, label %215, label %194

194:                                              ; preds = %187
  %195 = getelementptr inbounds i8, ptr %192, i64 8
  %196 = load i64, ptr %195, align 1
  %197 = getelementptr inbounds i8, ptr %105, i64 120
  store i64 %196, ptr %197, align 8, !tbaa !56
  %198 = load volatile i32, ptr %137, align 8, !tbaa !48
  %199 = icmp eq i32 %198, 0
  br i1 %199, label %200, label %215

200:                                              ; preds = %194
  %201 = getelementptr inbounds i8, ptr %192, i64 140
  %202 = load i32, ptr %201, align 1
  %203 = getelementptr inbounds i8, ptr %105, i64 128
  store i32 %202, ptr %203, align 8, !tbaa !57
  %204 = getelementptr inbounds i8, ptr %192, i64 160
  %205 = load i64, ptr %204, align 1
  %206 = getelementptr inbounds i8, ptr %105, i64 136
  store i64 %205, ptr %206, align 8, !tbaa !58
  %207 = getelementptr inbounds i8, ptr %192, i64 176
  %208 = load i32, ptr %207, align 1
  %209 = getelementptr inbounds i8, ptr %105, i64 132
  store i32 %208, ptr %209, align 4, !tbaa !59
  %210 = and i32 %202, 4095
  %211 = mul nuw nsw i32 %210, 6
  %212 = getelementptr inbounds i8, ptr %105, i64 144
  store i32 %211, ptr %212, align 8, !tbaa !60
  br label %215

213:                                              ; preds = %142, %135
  %214 = add i32 %103, 1
  br label %929

215:                                              ; preds = %200, %194, %187, %186, %131
  %216 = getelementptr inbounds i8, ptr %105, i64 16
  %217 = getelementptr inbounds i8, ptr %105, i64 112
  %218 = getelementptr inbounds i8, ptr %105, i64 8
  %219 = getelementptr inbounds i8, ptr %105, i64 88
  %220 = getelementptr inbounds i8, ptr %105, i64 104
  %221 = getelementptr inbounds i8, ptr %105, i64 128
  %222 = getelementptr inbounds i8, ptr %105, i64 132
  %223 = getelementptr inbounds i8, ptr %105, i64 144
  %224 = getelementptr inbounds i8, ptr %105, i64 24
  br label %225

225:                                              ; preds = %924, %215
  %226 = phi i32 [ 0, %215 ], [ %880, %924 ]
  %227 = load i64, ptr %216, align 8, !tbaa !61
  %228 = inttoptr i64 %227 to ptr
  %229 = load atomic i64, ptr %228 acquire, align 8
  %230 = load i64, ptr %217, align 8, !tbaa !62
  %231 = sub i64 %229, %230
  %232 = icmp slt i64 %231, 1
  br i1 %232, label %233, label %237

233:                                              ; preds = %225
  store i32 0, ptr %119, align 8, !tbaa !43
  %234 = load atomic i64, ptr %108 seq_cst, align 8
  %235 = icmp eq i64 %234, 8871348064760491681
  br i1 %235, label %929, label %236

236:                                              ; preds = %233
  store i32 1, ptr %119, align 8, !tbaa !43
  br label %929

237:                                              ; preds = %225
  %238 = load i64, ptr %105, align 8, !tbaa !63
  %239 = load i64, ptr %218, align 8, !tbaa !64
  %240 = add i64 %239, 288230376151711743
  %241 = and i64 %240, %230
  %242 = shl i64 %241, 6
  %243 = add i64 %242, %238
  %244 = inttoptr i64 %243 to ptr
  %245 = load atomic i32, ptr %244 acquire, align 4
  %246 = and i32 %245, 255
  %247 = icmp eq i32 %246, 1
  br i1 %247, label %248, label %250

248:                                              ; preds = %237
  %249 = add i32 %103, 1
  br label %929

250:                                              ; preds = %237
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18) #8
  %251 = call ptr @memcpy(ptr noundef nonnull %18, ptr noundef nonnull %244, i64 noundef 64) #13
  %252 = and i32 %245, 256
  %253 = icmp eq i32 %252, 0
  br i1 %253, label %257, label %254

254:                                              ; preds = %250
  %255 = load volatile i32, ptr %219, align 8, !tbaa !48
  %256 = icmp eq i32 %255, 0
  br i1 %256, label %257, label %877

257:                                              ; preds = %254, %250
  %258 = trunc i32 %245 to i8
  switch i8 %258, label %863 [
    i8 2, label %259
    i8 3, label %713
    i8 5, label %713
    i8 0, label %793
  ]

259:                                              ; preds = %257
  %260 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %261 = icmp eq i32 %260, 0
  br i1 %261, label %273, label %262

262:                                              ; preds = %259, %270
  %263 = phi i32 [ %264, %270 ], [ 0, %259 ]
  %264 = add i32 %263, 1
  %265 = and i32 %264, 63
  %266 = icmp eq i32 %265, 0
  br i1 %266, label %267, label %269

267:                                              ; preds = %262
  %268 = call i32 @sched_yield() #13
  br label %270

269:                                              ; preds = %262
  call void @llvm.x86.sse2.pause()
  br label %270

270:                                              ; preds = %269, %267
  %271 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %272 = icmp eq i32 %271, 0
  br i1 %272, label %273, label %262, !llvm.loop !65

273:                                              ; preds = %270, %259
  %274 = load volatile i32, ptr %40, align 8, !tbaa !66
  %275 = icmp eq i32 %274, 256
  br i1 %275, label %297, label %279

276:                                              ; preds = %279
  %277 = add nuw nsw i64 %280, 1
  %278 = icmp eq i64 %277, 256
  br i1 %278, label %297, label %279, !llvm.loop !67

279:                                              ; preds = %273, %276
  %280 = phi i64 [ %277, %276 ], [ 0, %273 ]
  %281 = load volatile i64, ptr %42, align 8, !tbaa !68
  %282 = add i64 %281, %280
  %283 = and i64 %282, 255
  %284 = getelementptr inbounds [256 x %struct.dispatch], ptr %41, i64 0, i64 %283
  %285 = getelementptr inbounds i8, ptr %284, i64 60
  %286 = load i32, ptr %285, align 4, !tbaa !69
  %287 = icmp eq i32 %286, 0
  br i1 %287, label %288, label %276

288:                                              ; preds = %279
  %289 = getelementptr inbounds i8, ptr %284, i64 60
  store i32 1, ptr %289, align 4, !tbaa !69
  store atomic volatile i32 0, ptr %0 release, align 4
  store ptr %105, ptr %284, align 8, !tbaa !71
  %290 = load ptr, ptr %220, align 8, !tbaa !49
  %291 = getelementptr inbounds i8, ptr %284, i64 8
  store ptr %290, ptr %291, align 8, !tbaa !72
  %292 = getelementptr inbounds i8, ptr %284, i64 56
  store volatile i32 0, ptr %292, align 8, !tbaa !73
  %293 = getelementptr inbounds i8, ptr %284, i64 40
  store i64 0, ptr %293, align 8, !tbaa !74
  %294 = getelementptr inbounds i8, ptr %284, i64 68
  %295 = load i32, ptr %294, align 4, !tbaa !75
  %296 = icmp eq i32 %295, 0
  br i1 %296, label %301, label %298

297:                                              ; preds = %273, %276
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %877

298:                                              ; preds = %288
  %299 = getelementptr inbounds i8, ptr %284, i64 272
  %300 = call ptr @memset(ptr noundef nonnull %299, i32 noundef 0, i64 noundef 1024) #13
  br label %301

301:                                              ; preds = %298, %288
  store i32 0, ptr %294, align 4, !tbaa !75
  %302 = load i16, ptr %33, align 2
  %303 = load i64, ptr %37, align 16
  %304 = load i32, ptr %36, align 8
  %305 = load i32, ptr %43, align 4
  %306 = add i16 %302, -4
  %307 = icmp ult i16 %306, -3
  br i1 %307, label %308, label %309

308:                                              ; preds = %301
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef nonnull %105, i32 noundef 16, i64 noundef 2, i64 noundef 0) #14
  br label %656

309:                                              ; preds = %301
  %310 = getelementptr inbounds i8, ptr %284, i64 32
  store i64 1, ptr %310, align 8, !tbaa !76
  %311 = getelementptr inbounds i8, ptr %284, i64 116
  %312 = getelementptr inbounds i8, ptr %284, i64 104
  %313 = getelementptr inbounds i8, ptr %284, i64 128
  br label %317

314:                                              ; preds = %337
  %315 = add nuw nsw i64 %319, 1
  %316 = icmp eq i64 %315, 3
  br i1 %316, label %349, label %317, !llvm.loop !77

317:                                              ; preds = %314, %309
  %318 = phi i64 [ 1, %309 ], [ %345, %314 ]
  %319 = phi i64 [ 0, %309 ], [ %315, %314 ]
  %320 = phi i64 [ 1, %309 ], [ %331, %314 ]
  %321 = shl nuw nsw i64 %319, 1
  %322 = getelementptr inbounds i8, ptr %44, i64 %321
  %323 = load i16, ptr %322, align 2
  %324 = zext i16 %323 to i32
  %325 = getelementptr inbounds [3 x i32], ptr %311, i64 0, i64 %319
  store i32 %324, ptr %325, align 4, !tbaa !78
  %326 = shl nuw nsw i64 %319, 2
  %327 = getelementptr inbounds i8, ptr %45, i64 %326
  %328 = load i32, ptr %327, align 4
  %329 = getelementptr inbounds [3 x i32], ptr %312, i64 0, i64 %319
  store i32 %328, ptr %329, align 4, !tbaa !78
  %330 = zext i16 %323 to i64
  %331 = mul i64 %320, %330
  %332 = icmp eq i32 %328, 0
  br i1 %332, label %333, label %334

333:                                              ; preds = %317
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 16, i64 noundef 2, i64 noundef 0) #14
  br label %656

334:                                              ; preds = %317
  %335 = icmp eq i16 %323, 0
  br i1 %335, label %336, label %337

336:                                              ; preds = %334
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 21, i64 noundef 64, i64 noundef 0) #14
  br label %656

337:                                              ; preds = %334
  %338 = zext i32 %328 to i64
  %339 = add nsw i64 %330, -1
  %340 = add nsw i64 %339, %338
  %341 = udiv i64 %340, %330
  %342 = getelementptr inbounds [3 x i64], ptr %313, i64 0, i64 %319
  store i64 %341, ptr %342, align 8, !tbaa !37
  %343 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %318, i64 %341)
  %344 = extractvalue { i64, i1 } %343, 1
  %345 = extractvalue { i64, i1 } %343, 0
  store i64 %345, ptr %310, align 8
  %346 = icmp ugt i64 %345, 4611686018427387903
  %347 = or i1 %344, %346
  br i1 %347, label %348, label %314

348:                                              ; preds = %337
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 16, i64 noundef 2, i64 noundef 0) #14
  br label %656

349:                                              ; preds = %314
  %350 = icmp ugt i64 %331, 1024
  br i1 %350, label %351, label %352

351:                                              ; preds = %349
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 21, i64 noundef 64, i64 noundef 0) #14
  br label %656

352:                                              ; preds = %349
  %353 = icmp ugt i32 %305, 65536
  br i1 %353, label %354, label %355

354:                                              ; preds = %352
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 17, i64 noundef 4, i64 noundef 0) #14
  br label %656

355:                                              ; preds = %352
  %356 = icmp ne i64 %303, 0
  %357 = and i64 %303, 63
  %358 = icmp eq i64 %357, 0
  %359 = and i1 %356, %358
  br i1 %359, label %361, label %360

360:                                              ; preds = %355
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 18, i64 noundef 8, i64 noundef 0) #14
  br label %656

361:                                              ; preds = %355
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %17) #8
  %362 = load ptr, ptr %220, align 8, !tbaa !49
  %363 = getelementptr inbounds i8, ptr %362, i64 16
  br label %364

364:                                              ; preds = %396, %361
  %365 = phi i64 [ 0, %361 ], [ %409, %396 ]
  %366 = add i64 %365, %303
  %367 = load atomic volatile i64, ptr %363 seq_cst, align 8
  %368 = inttoptr i64 %367 to ptr
  %369 = icmp eq i64 %367, 0
  br i1 %369, label %413, label %370

370:                                              ; preds = %364
  %371 = getelementptr inbounds i8, ptr %368, i64 8
  %372 = load i64, ptr %371, align 8, !tbaa !37
  %373 = icmp eq i64 %372, 0
  br i1 %373, label %388, label %374

374:                                              ; preds = %370
  %375 = getelementptr inbounds i8, ptr %368, i64 16
  br label %376

376:                                              ; preds = %376, %374
  %377 = phi i64 [ %372, %374 ], [ %386, %376 ]
  %378 = phi i64 [ 0, %374 ], [ %385, %376 ]
  %379 = add i64 %378, %377
  %380 = lshr i64 %379, 1
  %381 = getelementptr inbounds [0 x %struct.gpu_range], ptr %375, i64 0, i64 %380, i32 1
  %382 = load i64, ptr %381, align 8, !tbaa !51
  %383 = icmp ugt i64 %382, %366
  %384 = add nuw i64 %380, 1
  %385 = select i1 %383, i64 %378, i64 %384
  %386 = select i1 %383, i64 %380, i64 %377
  %387 = icmp ult i64 %385, %386
  br i1 %387, label %376, label %388, !llvm.loop !53

388:                                              ; preds = %376, %370
  %389 = phi i64 [ 0, %370 ], [ %385, %376 ]
  %390 = icmp ult i64 %389, %372
  br i1 %390, label %391, label %411

391:                                              ; preds = %388
  %392 = getelementptr inbounds i8, ptr %368, i64 16
  %393 = getelementptr inbounds [0 x %struct.gpu_range], ptr %392, i64 0, i64 %389
  %394 = load i64, ptr %393, align 8, !tbaa !54
  %395 = icmp ugt i64 %394, %366
  br i1 %395, label %411, label %396

396:                                              ; preds = %391
  %397 = sub i64 64, %365
  %398 = getelementptr inbounds i8, ptr %393, i64 8
  %399 = load i64, ptr %398, align 8, !tbaa !51
  %400 = sub i64 %399, %366
  %401 = call i64 @llvm.umin.i64(i64 %397, i64 %400)
  %402 = getelementptr inbounds i8, ptr %393, i64 16
  %403 = load i64, ptr %402, align 8, !tbaa !55
  %404 = sub i64 %366, %394
  %405 = add i64 %404, %403
  %406 = inttoptr i64 %405 to ptr
  %407 = getelementptr inbounds i8, ptr %17, i64 %365
  %408 = call ptr @memcpy(ptr noundef nonnull %407, ptr noundef %406, i64 noundef %401) #13
  %409 = add i64 %401, %365
  %410 = icmp ult i64 %409, 64
  br i1 %410, label %364, label %416

411:                                              ; preds = %391, %388
  %412 = icmp ult i64 %365, 64
  br i1 %412, label %413, label %416

413:                                              ; preds = %364, %411
  %414 = load ptr, ptr %220, align 8, !tbaa !49
  %415 = or disjoint i64 %365, %303
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %414, i64 noundef %415, i32 noundef 1) #14
  br label %556

416:                                              ; preds = %396, %411
  %417 = load i32, ptr %46, align 4
  %418 = load i32, ptr %47, align 16
  %419 = load i32, ptr %48, align 4
  %420 = load i16, ptr %49, align 8
  %421 = zext i16 %420 to i32
  %422 = load i64, ptr %50, align 16
  %423 = add i64 %422, %303
  %424 = getelementptr inbounds i8, ptr %284, i64 200
  store i64 %423, ptr %424, align 8, !tbaa !79
  %425 = lshr i32 %419, 1
  %426 = and i32 %425, 31
  %427 = getelementptr inbounds i8, ptr %284, i64 188
  store i32 %426, ptr %427, align 4, !tbaa !80
  %428 = and i32 %421, 62369
  %429 = icmp eq i32 %428, 0
  %430 = load i16, ptr %51, align 2
  %431 = icmp eq i16 %430, 0
  %432 = select i1 %429, i1 %431, i1 false
  br i1 %432, label %433, label %450

433:                                              ; preds = %416
  %434 = and i32 %421, 30
  %435 = call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %434)
  %436 = shl nuw nsw i32 %435, 1
  %437 = lshr i32 %421, 6
  %438 = and i32 %437, 1
  %439 = or disjoint i32 %436, %438
  %440 = icmp ult i32 %426, 17
  %441 = icmp ule i32 %439, %426
  %442 = select i1 %440, i1 %441, i1 false
  %443 = and i64 %423, 255
  %444 = icmp eq i64 %443, 0
  %445 = select i1 %442, i1 %444, i1 false
  br i1 %445, label %446, label %450

446:                                              ; preds = %433
  %447 = lshr i32 %419, 11
  %448 = and i32 %447, 3
  %449 = icmp eq i32 %448, 3
  br i1 %449, label %450, label %451

450:                                              ; preds = %446, %433, %416
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 18, i64 noundef 8, i64 noundef 0) #14
  br label %556

451:                                              ; preds = %446
  %452 = and i32 %421, 1024
  %453 = icmp ne i32 %452, 0
  %454 = select i1 %453, i32 32, i32 64
  %455 = getelementptr inbounds i8, ptr %284, i64 156
  store i32 %454, ptr %455, align 4, !tbaa !81
  %456 = select i1 %453, i32 24, i32 12
  %457 = and i32 %418, 63
  %458 = add nuw nsw i32 %457, 1
  %459 = select i1 %453, i32 3, i32 2
  %460 = shl nuw nsw i32 %458, %459
  %461 = icmp ugt i32 %460, 256
  br i1 %461, label %466, label %462

462:                                              ; preds = %451
  %463 = and i32 %417, 15
  %464 = icmp eq i32 %463, 0
  %465 = select i1 %453, i1 true, i1 %464
  br i1 %465, label %467, label %466

466:                                              ; preds = %462, %451
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 22, i64 noundef 128, i64 noundef 0) #14
  br label %556

467:                                              ; preds = %462
  %468 = add nuw nsw i32 %460, %456
  %469 = freeze i32 %468
  %470 = add i32 %469, -1
  %471 = urem i32 %470, %456
  %472 = sub nuw i32 %470, %471
  %473 = getelementptr inbounds i8, ptr %284, i64 160
  store i32 %472, ptr %473, align 8, !tbaa !82
  %474 = trunc nuw i64 %331 to i32
  %475 = add nsw i32 %474, -1
  %476 = add nsw i32 %475, %454
  %477 = select i1 %453, i32 5, i32 6
  %478 = lshr i32 %476, %477
  %479 = getelementptr inbounds i8, ptr %284, i64 152
  store i32 %478, ptr %479, align 8, !tbaa !83
  %480 = add nuw nsw i32 %305, 1023
  %481 = and i32 %480, 261120
  %482 = getelementptr inbounds i8, ptr %284, i64 168
  store i32 %481, ptr %482, align 8, !tbaa !84
  %483 = lshr i32 %418, 12
  %484 = and i32 %483, 255
  %485 = lshr i32 %418, 13
  %486 = and i32 %485, 256
  %487 = or disjoint i32 %484, %486
  %488 = lshr i32 %418, 14
  %489 = and i32 %488, 512
  %490 = or disjoint i32 %487, %489
  %491 = lshr i32 %419, 12
  %492 = and i32 %491, 520192
  %493 = lshr i32 %418, 3
  %494 = and i32 %493, 8388608
  %495 = or disjoint i32 %490, %494
  %496 = or disjoint i32 %495, %492
  %497 = getelementptr inbounds i8, ptr %284, i64 184
  store i32 %496, ptr %497, align 8, !tbaa !85
  %498 = getelementptr inbounds i8, ptr %284, i64 192
  store i32 %419, ptr %498, align 8, !tbaa !86
  %499 = getelementptr inbounds i8, ptr %284, i64 196
  store i32 %448, ptr %499, align 4, !tbaa !87
  %500 = shl nuw nsw i32 %454, 10
  %501 = or disjoint i32 %500, 1216
  %502 = getelementptr inbounds i8, ptr %284, i64 164
  store i32 %501, ptr %502, align 4, !tbaa !88
  %503 = or disjoint i32 %481, 584
  %504 = zext nneg i32 %503 to i64
  %505 = mul i32 %478, %501
  %506 = zext i32 %505 to i64
  %507 = add nuw nsw i64 %506, %504
  br label %508

508:                                              ; preds = %508, %467
  %509 = phi i32 [ 0, %467 ], [ %513, %508 ]
  %510 = zext nneg i32 %509 to i64
  %511 = shl i64 4096, %510
  %512 = icmp ult i64 %511, %507
  %513 = add i32 %509, 1
  br i1 %512, label %508, label %514, !llvm.loop !89

514:                                              ; preds = %508
  %515 = getelementptr inbounds i8, ptr %284, i64 172
  store i32 %509, ptr %515, align 4, !tbaa !90
  %516 = call fastcc i32 @resident_groups(ptr noundef nonnull %284) #14
  %517 = udiv i32 1073741824, %516
  %518 = getelementptr inbounds i8, ptr %284, i64 100
  store i32 %517, ptr %518, align 4, !tbaa !91
  %519 = load i64, ptr %217, align 8, !tbaa !62
  %520 = getelementptr inbounds i8, ptr %284, i64 72
  store i64 %519, ptr %520, align 8, !tbaa !92
  %521 = lshr exact i32 %421, 1
  %522 = and i32 %521, 1
  %523 = getelementptr inbounds i8, ptr %284, i64 96
  store i32 %522, ptr %523, align 8, !tbaa !93
  %524 = load i64, ptr %38, align 8
  %525 = getelementptr inbounds i8, ptr %284, i64 80
  store i64 %524, ptr %525, align 8, !tbaa !94
  %526 = getelementptr inbounds i8, ptr %284, i64 176
  store i32 0, ptr %526, align 8, !tbaa !95
  %527 = getelementptr inbounds i8, ptr %284, i64 180
  store i32 0, ptr %527, align 4, !tbaa !96
  %528 = icmp eq i32 %304, 0
  br i1 %528, label %558, label %529

529:                                              ; preds = %514
  %530 = select i1 %453, i64 8, i64 4
  %531 = zext i32 %304 to i64
  %532 = add nsw i64 %531, -1
  %533 = add nuw nsw i64 %532, %530
  %534 = select i1 %453, i64 -8, i64 -4
  %535 = and i64 %533, %534
  %536 = select i1 %453, i64 5, i64 6
  %537 = shl nuw nsw i64 %535, %536
  %538 = load i32, ptr %221, align 8, !tbaa !57
  %539 = lshr i32 %538, 4
  %540 = and i32 %539, 8388352
  store i32 %540, ptr %527, align 4, !tbaa !96
  %541 = load i32, ptr %222, align 4, !tbaa !59
  %542 = zext i32 %541 to i64
  %543 = shl nuw nsw i64 %542, 6
  %544 = lshr i64 %543, %536
  %545 = icmp ult i64 %544, %531
  %546 = zext nneg i32 %540 to i64
  %547 = icmp ugt i64 %537, %546
  %548 = select i1 %545, i1 true, i1 %547
  br i1 %548, label %554, label %549

549:                                              ; preds = %529
  %550 = load i32, ptr %223, align 8, !tbaa !60
  %551 = icmp ult i32 %550, %478
  br i1 %551, label %554, label %552

552:                                              ; preds = %549
  %553 = trunc nuw nsw i64 %537 to i32
  store i32 %553, ptr %526, align 8, !tbaa !95
  br label %558

554:                                              ; preds = %549, %529
  store i32 1, ptr %132, align 4, !tbaa !47
  %555 = select i1 %453, i64 1025, i64 1
  call fastcc void @set_inactive_signal(ptr noundef nonnull %0, ptr noundef nonnull %105, i64 noundef %555) #14
  br label %556

556:                                              ; preds = %554, %466, %450, %413
  %557 = phi i32 [ 1, %554 ], [ 2, %466 ], [ 2, %450 ], [ 2, %413 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %17) #8
  br label %656

558:                                              ; preds = %552, %514
  call fastcc void @set_user_registers(ptr noundef nonnull %284, ptr noundef nonnull %105, ptr noundef nonnull readonly %18, i32 noundef %421) #14
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %17) #8
  %559 = atomicrmw volatile add ptr %42, i64 1 seq_cst, align 8
  %560 = add i64 %559, 1
  %561 = getelementptr inbounds i8, ptr %284, i64 16
  store i64 %560, ptr %561, align 8, !tbaa !97
  %562 = load ptr, ptr %291, align 8, !tbaa !72
  %563 = load i64, ptr %424, align 8, !tbaa !79
  %564 = load i32, ptr %497, align 8, !tbaa !85
  %565 = load i32, ptr %455, align 4, !tbaa !81
  %566 = call fastcc ptr @find_code(ptr noundef nonnull %0, ptr noundef %562, i64 noundef %563, i32 noundef %564, i32 noundef %565, i64 noundef %560) #14
  %567 = icmp eq ptr %566, null
  br i1 %567, label %568, label %656

568:                                              ; preds = %558
  %569 = load i64, ptr %424, align 8, !tbaa !79
  %570 = load i32, ptr %497, align 8, !tbaa !85
  %571 = load i32, ptr %455, align 4, !tbaa !81
  %572 = load ptr, ptr %291, align 8, !tbaa !72
  %573 = getelementptr inbounds i8, ptr %572, i64 16
  %574 = load atomic volatile i64, ptr %573 seq_cst, align 8
  %575 = inttoptr i64 %574 to ptr
  %576 = icmp eq i64 %574, 0
  br i1 %576, label %603, label %577

577:                                              ; preds = %568
  %578 = getelementptr inbounds i8, ptr %575, i64 8
  %579 = load i64, ptr %578, align 8, !tbaa !37
  %580 = icmp eq i64 %579, 0
  br i1 %580, label %595, label %581

581:                                              ; preds = %577
  %582 = getelementptr inbounds i8, ptr %575, i64 16
  br label %583

583:                                              ; preds = %583, %581
  %584 = phi i64 [ %579, %581 ], [ %593, %583 ]
  %585 = phi i64 [ 0, %581 ], [ %592, %583 ]
  %586 = add i64 %585, %584
  %587 = lshr i64 %586, 1
  %588 = getelementptr inbounds [0 x %struct.gpu_range], ptr %582, i64 0, i64 %587, i32 1
  %589 = load i64, ptr %588, align 8, !tbaa !51
  %590 = icmp ugt i64 %589, %569
  %591 = add nuw i64 %587, 1
  %592 = select i1 %590, i64 %585, i64 %591
  %593 = select i1 %590, i64 %587, i64 %584
  %594 = icmp ult i64 %592, %593
  br i1 %594, label %583, label %595, !llvm.loop !53

595:                                              ; preds = %583, %577
  %596 = phi i64 [ 0, %577 ], [ %592, %583 ]
  %597 = icmp ult i64 %596, %579
  br i1 %597, label %598, label %603

598:                                              ; preds = %595
  %599 = getelementptr inbounds i8, ptr %575, i64 16
  %600 = getelementptr inbounds [0 x %struct.gpu_range], ptr %599, i64 0, i64 %596
  %601 = load i64, ptr %600, align 8, !tbaa !54
  %602 = icmp ugt i64 %601, %569
  br i1 %602, label %603, label %604

603:                                              ; preds = %598, %595, %568
  br label %604

604:                                              ; preds = %603, %598
  %605 = phi ptr [ null, %603 ], [ %600, %598 ]
  %606 = icmp eq i64 %569, 0
  br i1 %606, label %620, label %607

607:                                              ; preds = %604
  %608 = and i64 %569, 3
  %609 = icmp eq i64 %608, 0
  %610 = icmp ne ptr %605, null
  %611 = and i1 %609, %610
  br i1 %611, label %612, label %620

612:                                              ; preds = %607
  %613 = getelementptr inbounds i8, ptr %605, i64 24
  %614 = load i32, ptr %613, align 8, !tbaa !98
  %615 = and i32 %614, 2
  %616 = icmp eq i32 %615, 0
  br i1 %616, label %620, label %617

617:                                              ; preds = %612
  %618 = load ptr, ptr %291, align 8, !tbaa !72
  %619 = call fastcc i32 @post_request(ptr noundef nonnull %0, ptr noundef %618, i64 noundef %569, i32 noundef %570, i32 noundef %571, i32 noundef 0, i32 noundef 0) #14
  br label %656

620:                                              ; preds = %612, %607, %604
  %621 = load ptr, ptr %291, align 8, !tbaa !72
  %622 = load i64, ptr %424, align 8, !tbaa !79
  %623 = getelementptr inbounds i8, ptr %621, i64 16
  %624 = load atomic volatile i64, ptr %623 seq_cst, align 8
  %625 = inttoptr i64 %624 to ptr
  %626 = icmp eq i64 %624, 0
  br i1 %626, label %653, label %627

627:                                              ; preds = %620
  %628 = getelementptr inbounds i8, ptr %625, i64 8
  %629 = load i64, ptr %628, align 8, !tbaa !37
  %630 = icmp eq i64 %629, 0
  br i1 %630, label %645, label %631

631:                                              ; preds = %627
  %632 = getelementptr inbounds i8, ptr %625, i64 16
  br label %633

633:                                              ; preds = %633, %631
  %634 = phi i64 [ %629, %631 ], [ %643, %633 ]
  %635 = phi i64 [ 0, %631 ], [ %642, %633 ]
  %636 = add i64 %635, %634
  %637 = lshr i64 %636, 1
  %638 = getelementptr inbounds [0 x %struct.gpu_range], ptr %632, i64 0, i64 %637, i32 1
  %639 = load i64, ptr %638, align 8, !tbaa !51
  %640 = icmp ugt i64 %639, %622
  %641 = add nuw i64 %637, 1
  %642 = select i1 %640, i64 %635, i64 %641
  %643 = select i1 %640, i64 %637, i64 %634
  %644 = icmp ult i64 %642, %643
  br i1 %644, label %633, label %645, !llvm.loop !53

645:                                              ; preds = %633, %627
  %646 = phi i64 [ 0, %627 ], [ %642, %633 ]
  %647 = icmp ult i64 %646, %629
  br i1 %647, label %648, label %653

648:                                              ; preds = %645
  %649 = getelementptr inbounds i8, ptr %625, i64 16
  %650 = getelementptr inbounds [0 x %struct.gpu_range], ptr %649, i64 0, i64 %646
  %651 = load i64, ptr %650, align 8, !tbaa !54
  %652 = icmp ugt i64 %651, %622
  br i1 %652, label %653, label %654

653:                                              ; preds = %648, %645, %620
  br label %654

654:                                              ; preds = %653, %648
  %655 = phi i32 [ 1, %653 ], [ 4, %648 ]
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %621, i64 noundef %622, i32 noundef %655) #14
  br label %656

656:                                              ; preds = %654, %617, %558, %556, %360, %354, %351, %348, %336, %333, %308
  %657 = phi i32 [ 0, %558 ], [ %557, %556 ], [ 2, %308 ], [ 2, %351 ], [ 2, %354 ], [ 2, %360 ], [ 2, %348 ], [ 2, %336 ], [ 2, %333 ], [ 2, %654 ], [ 1, %617 ]
  %658 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %659 = icmp eq i32 %658, 0
  br i1 %659, label %671, label %660

660:                                              ; preds = %656, %668
  %661 = phi i32 [ %662, %668 ], [ 0, %656 ]
  %662 = add i32 %661, 1
  %663 = and i32 %662, 63
  %664 = icmp eq i32 %663, 0
  br i1 %664, label %665, label %667

665:                                              ; preds = %660
  %666 = call i32 @sched_yield() #13
  br label %668

667:                                              ; preds = %660
  call void @llvm.x86.sse2.pause()
  br label %668

668:                                              ; preds = %667, %665
  %669 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %670 = icmp eq i32 %669, 0
  br i1 %670, label %671, label %660, !llvm.loop !65

671:                                              ; preds = %668, %656
  %672 = icmp eq i32 %657, 0
  br i1 %672, label %673, label %874

673:                                              ; preds = %671
  %674 = load volatile i32, ptr %128, align 4, !tbaa !46
  %675 = icmp eq i32 %674, 0
  br i1 %675, label %678, label %676

676:                                              ; preds = %673
  %677 = getelementptr inbounds i8, ptr %284, i64 60
  store i32 0, ptr %677, align 4, !tbaa !69
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %922

678:                                              ; preds = %673
  %679 = getelementptr inbounds i8, ptr %284, i64 32
  %680 = load i64, ptr %679, align 8, !tbaa !76
  %681 = load i32, ptr %52, align 8, !tbaa !6
  %682 = shl i32 %681, 3
  %683 = zext i32 %682 to i64
  %684 = udiv i64 %680, %683
  %685 = getelementptr inbounds i8, ptr %284, i64 48
  %686 = icmp ult i64 %680, %683
  %687 = call i64 @llvm.umin.i64(i64 %684, i64 32)
  %688 = select i1 %686, i64 1, i64 %687
  store i64 %688, ptr %685, align 8, !tbaa !99
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %16) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %16, i8 0, i64 16, i1 false)
  %689 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %16) #13
  %690 = load i64, ptr %16, align 8, !tbaa !100
  %691 = mul i64 %690, 1000000000
  %692 = load i64, ptr %53, align 8, !tbaa !102
  %693 = add i64 %691, %692
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %16) #8
  %694 = udiv i64 %693, 10
  %695 = getelementptr inbounds i8, ptr %284, i64 88
  store i64 %694, ptr %695, align 8, !tbaa !103
  %696 = getelementptr inbounds i8, ptr %284, i64 24
  store atomic volatile i64 0, ptr %696 seq_cst, align 8
  %697 = getelementptr inbounds i8, ptr %284, i64 64
  store i32 1, ptr %697, align 8, !tbaa !104
  %698 = load volatile i32, ptr %40, align 8, !tbaa !66
  %699 = add i32 %698, 1
  store volatile i32 %699, ptr %40, align 8, !tbaa !66
  %700 = zext i32 %698 to i64
  %701 = getelementptr inbounds [256 x ptr], ptr %54, i64 0, i64 %700
  store ptr %284, ptr %701, align 8, !tbaa !2
  %702 = atomicrmw volatile add ptr %55, i32 1 seq_cst, align 8
  %703 = load volatile i32, ptr %219, align 8, !tbaa !48
  %704 = add i32 %703, 1
  store volatile i32 %704, ptr %219, align 8, !tbaa !48
  %705 = load i64, ptr %56, align 8, !tbaa !105
  %706 = add i64 %705, 1
  store i64 %706, ptr %56, align 8, !tbaa !105
  %707 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  %708 = load volatile i32, ptr %57, align 4, !tbaa !106
  %709 = icmp eq i32 %708, 0
  br i1 %709, label %879, label %710

710:                                              ; preds = %678
  %711 = load i32, ptr %58, align 4, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %15)
  store i64 1, ptr %15, align 8, !tbaa !37
  %712 = call i64 @write(i32 noundef %711, ptr noundef nonnull %15, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %15)
  br label %879

713:                                              ; preds = %257, %257
  %714 = icmp eq i32 %246, 5
  br label %715

715:                                              ; preds = %777, %713
  %716 = phi i64 [ 0, %713 ], [ %780, %777 ]
  %717 = phi i32 [ 0, %713 ], [ %779, %777 ]
  %718 = phi i32 [ 0, %713 ], [ %778, %777 ]
  %719 = shl nuw nsw i64 %716, 3
  %720 = getelementptr inbounds i8, ptr %34, i64 %719
  %721 = load i64, ptr %720, align 8
  %722 = icmp eq i64 %721, 0
  br i1 %722, label %777, label %723

723:                                              ; preds = %715
  %724 = and i64 %721, 7
  %725 = icmp eq i64 %724, 0
  br i1 %725, label %726, label %782

726:                                              ; preds = %723
  %727 = load ptr, ptr %220, align 8, !tbaa !49
  %728 = getelementptr inbounds i8, ptr %727, i64 16
  %729 = load atomic volatile i64, ptr %728 seq_cst, align 8
  %730 = inttoptr i64 %729 to ptr
  %731 = icmp eq i64 %729, 0
  br i1 %731, label %782, label %732

732:                                              ; preds = %726
  %733 = getelementptr inbounds i8, ptr %730, i64 8
  %734 = load i64, ptr %733, align 8, !tbaa !37
  %735 = icmp eq i64 %734, 0
  br i1 %735, label %750, label %736

736:                                              ; preds = %732
  %737 = getelementptr inbounds i8, ptr %730, i64 16
  br label %738

738:                                              ; preds = %738, %736
  %739 = phi i64 [ %734, %736 ], [ %748, %738 ]
  %740 = phi i64 [ 0, %736 ], [ %747, %738 ]
  %741 = add i64 %740, %739
  %742 = lshr i64 %741, 1
  %743 = getelementptr inbounds [0 x %struct.gpu_range], ptr %737, i64 0, i64 %742, i32 1
  %744 = load i64, ptr %743, align 8, !tbaa !51
  %745 = icmp ugt i64 %744, %721
  %746 = add nuw i64 %742, 1
  %747 = select i1 %745, i64 %740, i64 %746
  %748 = select i1 %745, i64 %742, i64 %739
  %749 = icmp ult i64 %747, %748
  br i1 %749, label %738, label %750, !llvm.loop !53

750:                                              ; preds = %738, %732
  %751 = phi i64 [ 0, %732 ], [ %747, %738 ]
  %752 = icmp ult i64 %751, %734
  br i1 %752, label %753, label %784

753:                                              ; preds = %750
  %754 = getelementptr inbounds i8, ptr %730, i64 16
  %755 = getelementptr inbounds [0 x %struct.gpu_range], ptr %754, i64 0, i64 %751
  %756 = load i64, ptr %755, align 8, !tbaa !54
  %757 = icmp ugt i64 %756, %721
  br i1 %757, label %784, label %758

758:                                              ; preds = %753
  %759 = getelementptr inbounds i8, ptr %755, i64 8
  %760 = load i64, ptr %759, align 8, !tbaa !51
  %761 = sub i64 %760, %721
  %762 = icmp ult i64 %761, 64
  br i1 %762, label %784, label %763

763:                                              ; preds = %758
  %764 = getelementptr inbounds i8, ptr %755, i64 16
  %765 = load i64, ptr %764, align 8, !tbaa !55
  %766 = add i64 %765, %721
  %767 = icmp eq i64 %766, %756
  br i1 %767, label %784, label %768

768:                                              ; preds = %763
  %769 = sub i64 %766, %756
  %770 = inttoptr i64 %769 to ptr
  %771 = getelementptr inbounds i8, ptr %770, i64 8
  %772 = load atomic i64, ptr %771 acquire, align 8
  %773 = add i32 %718, 1
  %774 = icmp eq i64 %772, 0
  %775 = zext i1 %774 to i32
  %776 = add i32 %717, %775
  br label %777

777:                                              ; preds = %768, %715
  %778 = phi i32 [ %718, %715 ], [ %773, %768 ]
  %779 = phi i32 [ %717, %715 ], [ %776, %768 ]
  %780 = add nuw nsw i64 %716, 1
  %781 = icmp eq i64 %780, 5
  br i1 %781, label %786, label %715, !llvm.loop !107

782:                                              ; preds = %726, %723
  %783 = load ptr, ptr %220, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %783, i64 noundef %721, i32 noundef 1) #14
  br label %922

784:                                              ; preds = %763, %758, %753, %750
  %785 = load ptr, ptr %220, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %785, i64 noundef %721, i32 noundef 1) #14
  br label %922

786:                                              ; preds = %777
  %787 = icmp eq i32 %778, 0
  br i1 %787, label %866, label %788

788:                                              ; preds = %786
  br i1 %714, label %789, label %791

789:                                              ; preds = %788
  %790 = icmp eq i32 %779, 0
  br i1 %790, label %877, label %866

791:                                              ; preds = %788
  %792 = icmp eq i32 %779, %778
  br i1 %792, label %866, label %877

793:                                              ; preds = %257
  %794 = load i8, ptr %33, align 2, !tbaa !108
  %795 = icmp eq i8 %794, 2
  br i1 %795, label %797, label %796

796:                                              ; preds = %793
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %105, i32 noundef 23, i64 noundef 256, i64 noundef 0) #14
  br label %922

797:                                              ; preds = %793
  %798 = load i64, ptr %34, align 8
  %799 = load i64, ptr %35, align 16
  %800 = icmp eq i64 %798, 0
  br i1 %800, label %866, label %801

801:                                              ; preds = %797
  %802 = and i64 %798, 7
  %803 = icmp eq i64 %802, 0
  br i1 %803, label %804, label %846

804:                                              ; preds = %801
  %805 = load ptr, ptr %220, align 8, !tbaa !49
  %806 = getelementptr inbounds i8, ptr %805, i64 16
  %807 = load atomic volatile i64, ptr %806 seq_cst, align 8
  %808 = inttoptr i64 %807 to ptr
  %809 = icmp eq i64 %807, 0
  br i1 %809, label %846, label %810

810:                                              ; preds = %804
  %811 = getelementptr inbounds i8, ptr %808, i64 8
  %812 = load i64, ptr %811, align 8, !tbaa !37
  %813 = icmp eq i64 %812, 0
  br i1 %813, label %828, label %814

814:                                              ; preds = %810
  %815 = getelementptr inbounds i8, ptr %808, i64 16
  br label %816

816:                                              ; preds = %816, %814
  %817 = phi i64 [ %812, %814 ], [ %826, %816 ]
  %818 = phi i64 [ 0, %814 ], [ %825, %816 ]
  %819 = add i64 %818, %817
  %820 = lshr i64 %819, 1
  %821 = getelementptr inbounds [0 x %struct.gpu_range], ptr %815, i64 0, i64 %820, i32 1
  %822 = load i64, ptr %821, align 8, !tbaa !51
  %823 = icmp ugt i64 %822, %798
  %824 = add nuw i64 %820, 1
  %825 = select i1 %823, i64 %818, i64 %824
  %826 = select i1 %823, i64 %820, i64 %817
  %827 = icmp ult i64 %825, %826
  br i1 %827, label %816, label %828, !llvm.loop !53

828:                                              ; preds = %816, %810
  %829 = phi i64 [ 0, %810 ], [ %825, %816 ]
  %830 = icmp ult i64 %829, %812
  br i1 %830, label %831, label %846

831:                                              ; preds = %828
  %832 = getelementptr inbounds i8, ptr %808, i64 16
  %833 = getelementptr inbounds [0 x %struct.gpu_range], ptr %832, i64 0, i64 %829
  %834 = load i64, ptr %833, align 8, !tbaa !54
  %835 = icmp ugt i64 %834, %798
  br i1 %835, label %846, label %836

836:                                              ; preds = %831
  %837 = getelementptr inbounds i8, ptr %833, i64 8
  %838 = load i64, ptr %837, align 8, !tbaa !51
  %839 = sub i64 %838, %798
  %840 = icmp ult i64 %839, 64
  br i1 %840, label %846, label %841

841:                                              ; preds = %836
  %842 = getelementptr inbounds i8, ptr %833, i64 16
  %843 = load i64, ptr %842, align 8, !tbaa !55
  %844 = add i64 %843, %798
  %845 = icmp eq i64 %844, %834
  br i1 %845, label %846, label %848

846:                                              ; preds = %841, %836, %831, %828, %804, %801
  %847 = load ptr, ptr %220, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %847, i64 noundef %798, i32 noundef 1) #14
  br label %922

848:                                              ; preds = %841
  %849 = sub i64 %844, %834
  %850 = inttoptr i64 %849 to ptr
  %851 = getelementptr inbounds i8, ptr %850, i64 8
  %852 = load atomic i64, ptr %851 acquire, align 8
  %853 = load i64, ptr %36, align 8
  %854 = and i64 %853, %852
  %855 = load i32, ptr %37, align 16
  switch i32 %855, label %862 [
    i32 0, label %864
    i32 1, label %856
    i32 2, label %858
    i32 3, label %860
  ]

856:                                              ; preds = %848
  %857 = icmp eq i64 %854, %799
  br i1 %857, label %877, label %866

858:                                              ; preds = %848
  %859 = icmp slt i64 %854, %799
  br i1 %859, label %866, label %877

860:                                              ; preds = %848
  %861 = icmp slt i64 %854, %799
  br i1 %861, label %877, label %866

862:                                              ; preds = %848
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %105, i32 noundef 23, i64 noundef 256, i64 noundef 0) #14
  br label %922

863:                                              ; preds = %257
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %105, i32 noundef 20, i64 noundef 32, i64 noundef 0) #14
  br label %922

864:                                              ; preds = %848
  %865 = icmp eq i64 %854, %799
  br i1 %865, label %866, label %877

866:                                              ; preds = %864, %860, %858, %856, %797, %791, %789, %786
  %867 = load i64, ptr %38, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %14) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %14, i8 0, i64 16, i1 false)
  %868 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %14) #13
  %869 = load i64, ptr %14, align 8, !tbaa !100
  %870 = mul i64 %869, 1000000000
  %871 = load i64, ptr %39, align 8, !tbaa !102
  %872 = add i64 %870, %871
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %14) #8
  %873 = udiv i64 %872, 10
  call fastcc void @complete_signal(ptr noundef %0, ptr noundef %105, i64 noundef %867, i64 noundef %873) #14
  br label %879

874:                                              ; preds = %671
  %875 = getelementptr inbounds i8, ptr %284, i64 60
  store i32 0, ptr %875, align 4, !tbaa !69
  store atomic volatile i32 0, ptr %0 release, align 4
  %876 = icmp eq i32 %657, 1
  br i1 %876, label %877, label %922

877:                                              ; preds = %864, %860, %858, %856, %791, %789, %254, %874, %297
  %878 = add i32 %103, 1
  br label %922

879:                                              ; preds = %866, %710, %678
  store atomic i16 1, ptr %244 release, align 2
  %880 = add nuw nsw i32 %226, 1
  %881 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %882 = icmp eq i32 %881, 0
  br i1 %882, label %894, label %883

883:                                              ; preds = %879, %891
  %884 = phi i32 [ %885, %891 ], [ 0, %879 ]
  %885 = add i32 %884, 1
  %886 = and i32 %885, 63
  %887 = icmp eq i32 %886, 0
  br i1 %887, label %888, label %890

888:                                              ; preds = %883
  %889 = call i32 @sched_yield() #13
  br label %891

890:                                              ; preds = %883
  call void @llvm.x86.sse2.pause()
  br label %891

891:                                              ; preds = %890, %888
  %892 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %893 = icmp eq i32 %892, 0
  br i1 %893, label %894, label %883, !llvm.loop !65

894:                                              ; preds = %891, %879
  %895 = load i64, ptr %217, align 8, !tbaa !62
  %896 = add i64 %895, 1
  store i64 %896, ptr %217, align 8, !tbaa !62
  %897 = load i64, ptr %59, align 8, !tbaa !109
  %898 = add i64 %897, 1
  store i64 %898, ptr %59, align 8, !tbaa !109
  %899 = load volatile i32, ptr %40, align 8, !tbaa !66
  %900 = icmp eq i32 %899, 0
  br i1 %900, label %924, label %901

901:                                              ; preds = %894, %916
  %902 = phi i64 [ %918, %916 ], [ 0, %894 ]
  %903 = phi i64 [ %917, %916 ], [ %896, %894 ]
  %904 = getelementptr inbounds [256 x ptr], ptr %54, i64 0, i64 %902
  %905 = load ptr, ptr %904, align 8, !tbaa !2
  %906 = load ptr, ptr %905, align 8, !tbaa !71
  %907 = icmp eq ptr %906, %105
  br i1 %907, label %908, label %916

908:                                              ; preds = %901
  %909 = getelementptr inbounds i8, ptr %905, i64 96
  %910 = load i32, ptr %909, align 8, !tbaa !93
  %911 = icmp eq i32 %910, 0
  br i1 %911, label %916, label %912

912:                                              ; preds = %908
  %913 = getelementptr inbounds i8, ptr %905, i64 72
  %914 = load i64, ptr %913, align 8, !tbaa !92
  %915 = call i64 @llvm.umin.i64(i64 %914, i64 %903)
  br label %916

916:                                              ; preds = %912, %908, %901
  %917 = phi i64 [ %903, %908 ], [ %903, %901 ], [ %915, %912 ]
  %918 = add nuw nsw i64 %902, 1
  %919 = load volatile i32, ptr %40, align 8, !tbaa !66
  %920 = zext i32 %919 to i64
  %921 = icmp ult i64 %918, %920
  br i1 %921, label %901, label %924, !llvm.loop !110

922:                                              ; preds = %877, %874, %863, %862, %846, %796, %784, %782, %676
  %923 = phi i32 [ %103, %863 ], [ %103, %846 ], [ %103, %862 ], [ %878, %877 ], [ %103, %796 ], [ %103, %782 ], [ %103, %784 ], [ %103, %676 ], [ %103, %874 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #8
  br label %929

924:                                              ; preds = %916, %894
  %925 = phi i64 [ %896, %894 ], [ %917, %916 ]
  %926 = load i64, ptr %224, align 8, !tbaa !111
  %927 = inttoptr i64 %926 to ptr
  store atomic i64 %925, ptr %927 release, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #8
  %928 = icmp eq i32 %880, 256
  br i1 %928, label %929, label %225

929:                                              ; preds = %924, %922, %248, %236, %233, %213, %127, %123, %118, %114
  %930 = phi i32 [ %103, %114 ], [ %103, %118 ], [ %103, %233 ], [ %103, %236 ], [ %249, %248 ], [ %923, %922 ], [ %214, %213 ], [ %103, %127 ], [ %103, %123 ], [ %103, %924 ]
  %931 = phi i32 [ 0, %114 ], [ 0, %118 ], [ %226, %233 ], [ %226, %236 ], [ %226, %248 ], [ %226, %922 ], [ 0, %213 ], [ 0, %127 ], [ 0, %123 ], [ 256, %924 ]
  %932 = add i32 %931, %102
  %933 = add nuw nsw i64 %101, 1
  %934 = load i32, ptr %31, align 4, !tbaa !39
  %935 = zext i32 %934 to i64
  %936 = icmp ult i64 %933, %935
  br i1 %936, label %100, label %937, !llvm.loop !112

937:                                              ; preds = %929, %97
  %938 = phi i32 [ 0, %97 ], [ %930, %929 ]
  %939 = phi i32 [ 0, %97 ], [ %932, %929 ]
  store volatile i32 %938, ptr %60, align 4, !tbaa !113
  store atomic volatile i32 0, ptr %30 release, align 4
  br label %940

940:                                              ; preds = %91, %937, %94
  %941 = phi i32 [ %939, %937 ], [ 0, %94 ], [ 0, %91 ]
  %942 = load i32, ptr %61, align 4, !tbaa !114
  %943 = xor i32 %942, 1
  store i32 %943, ptr %61, align 4, !tbaa !114
  %944 = icmp eq i32 %942, 1
  br i1 %944, label %948, label %945

945:                                              ; preds = %940
  %946 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #14
  %947 = icmp eq i32 %946, 0
  br i1 %947, label %948, label %1383

948:                                              ; preds = %945, %940
  %949 = load atomic volatile i32, ptr %40 seq_cst, align 8
  %950 = icmp eq i32 %949, 0
  br i1 %950, label %1381, label %951

951:                                              ; preds = %948
  %952 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %953 = icmp eq i32 %952, 0
  br i1 %953, label %965, label %954

954:                                              ; preds = %951, %962
  %955 = phi i32 [ %956, %962 ], [ 0, %951 ]
  %956 = add i32 %955, 1
  %957 = and i32 %956, 63
  %958 = icmp eq i32 %957, 0
  br i1 %958, label %959, label %961

959:                                              ; preds = %954
  %960 = call i32 @sched_yield() #13
  br label %962

961:                                              ; preds = %954
  call void @llvm.x86.sse2.pause()
  br label %962

962:                                              ; preds = %961, %959
  %963 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %964 = icmp eq i32 %963, 0
  br i1 %964, label %965, label %954, !llvm.loop !65

965:                                              ; preds = %962, %951
  %966 = load i32, ptr %62, align 8, !tbaa !115
  %967 = add i32 %966, 1
  store i32 %967, ptr %62, align 8, !tbaa !115
  %968 = load volatile i32, ptr %40, align 8, !tbaa !66
  %969 = icmp eq i32 %968, 0
  br i1 %969, label %1074, label %970

970:                                              ; preds = %965, %1070
  %971 = phi i32 [ %1071, %1070 ], [ 0, %965 ]
  %972 = add i32 %971, %966
  %973 = load volatile i32, ptr %40, align 8, !tbaa !66
  %974 = urem i32 %972, %973
  %975 = zext i32 %974 to i64
  %976 = getelementptr inbounds [256 x ptr], ptr %54, i64 0, i64 %975
  %977 = load ptr, ptr %976, align 8, !tbaa !2
  %978 = getelementptr inbounds i8, ptr %977, i64 24
  %979 = load volatile i64, ptr %978, align 8, !tbaa !116
  %980 = getelementptr inbounds i8, ptr %977, i64 32
  %981 = load i64, ptr %980, align 8, !tbaa !76
  %982 = icmp ult i64 %979, %981
  br i1 %982, label %987, label %983

983:                                              ; preds = %970
  %984 = getelementptr inbounds i8, ptr %977, i64 68
  %985 = load i32, ptr %984, align 4, !tbaa !75
  %986 = icmp eq i32 %985, 0
  br i1 %986, label %1070, label %987

987:                                              ; preds = %983, %970
  %988 = load ptr, ptr %977, align 8, !tbaa !71
  %989 = getelementptr inbounds i8, ptr %988, i64 80
  %990 = load volatile i32, ptr %989, align 8, !tbaa !44
  %991 = icmp eq i32 %990, 0
  br i1 %991, label %1070, label %992

992:                                              ; preds = %987
  %993 = getelementptr inbounds i8, ptr %988, i64 148
  %994 = load volatile i32, ptr %993, align 4, !tbaa !117
  %995 = icmp eq i32 %994, 0
  br i1 %995, label %1001, label %996

996:                                              ; preds = %992
  %997 = getelementptr inbounds i8, ptr %977, i64 100
  %998 = load i32, ptr %997, align 4, !tbaa !91
  %999 = add i32 %998, %994
  %1000 = icmp ugt i32 %999, 1073741824
  br i1 %1000, label %1070, label %1001

1001:                                             ; preds = %996, %992
  %1002 = icmp eq i32 %974, 0
  br i1 %1002, label %1026, label %1003

1003:                                             ; preds = %1001, %1020
  %1004 = phi i64 [ %1021, %1020 ], [ 0, %1001 ]
  %1005 = phi i1 [ %1022, %1020 ], [ false, %1001 ]
  %1006 = getelementptr inbounds [256 x ptr], ptr %54, i64 0, i64 %1004
  %1007 = load ptr, ptr %1006, align 8, !tbaa !2
  %1008 = load ptr, ptr %1007, align 8, !tbaa !71
  %1009 = icmp eq ptr %1008, %988
  br i1 %1009, label %1010, label %1020

1010:                                             ; preds = %1003
  %1011 = getelementptr inbounds i8, ptr %1007, i64 24
  %1012 = load volatile i64, ptr %1011, align 8, !tbaa !116
  %1013 = getelementptr inbounds i8, ptr %1007, i64 32
  %1014 = load i64, ptr %1013, align 8, !tbaa !76
  %1015 = icmp ult i64 %1012, %1014
  br i1 %1015, label %1024, label %1016

1016:                                             ; preds = %1010
  %1017 = getelementptr inbounds i8, ptr %1007, i64 68
  %1018 = load i32, ptr %1017, align 4, !tbaa !75
  %1019 = icmp eq i32 %1018, 0
  br i1 %1019, label %1020, label %1024

1020:                                             ; preds = %1016, %1003
  %1021 = add nuw nsw i64 %1004, 1
  %1022 = icmp uge i64 %1021, %975
  %1023 = icmp eq i64 %1021, %975
  br i1 %1023, label %1024, label %1003, !llvm.loop !118

1024:                                             ; preds = %1020, %1016, %1010
  %1025 = phi i1 [ %1022, %1020 ], [ %1005, %1010 ], [ %1005, %1016 ]
  br i1 %1025, label %1026, label %1070

1026:                                             ; preds = %1024, %1001
  %1027 = getelementptr inbounds i8, ptr %977, i64 68
  %1028 = load i32, ptr %1027, align 4, !tbaa !75
  %1029 = icmp eq i32 %1028, 0
  br i1 %1029, label %1053, label %1030

1030:                                             ; preds = %1026
  %1031 = getelementptr inbounds i8, ptr %977, i64 272
  %1032 = load i64, ptr %1031, align 8, !tbaa !37
  %1033 = getelementptr inbounds i8, ptr %977, i64 280
  %1034 = load i64, ptr %1033, align 8, !tbaa !37
  %1035 = icmp ult i64 %1032, %1034
  br i1 %1035, label %1036, label %1039

1036:                                             ; preds = %1030
  %1037 = getelementptr inbounds i8, ptr %977, i64 280
  store i64 0, ptr %1037, align 8, !tbaa !119
  %1038 = add i32 %1028, -1
  store i32 %1038, ptr %1027, align 4, !tbaa !75
  br label %1075

1039:                                             ; preds = %1030, %1043
  %1040 = phi i64 [ %1041, %1043 ], [ 0, %1030 ]
  %1041 = add nuw nsw i64 %1040, 1
  %1042 = icmp eq i64 %1041, 64
  br i1 %1042, label %1053, label %1043, !llvm.loop !121

1043:                                             ; preds = %1039
  %1044 = getelementptr inbounds [64 x %struct.claim], ptr %1031, i64 0, i64 %1041
  %1045 = load i64, ptr %1044, align 8, !tbaa !37
  %1046 = getelementptr inbounds i8, ptr %1044, i64 8
  %1047 = load i64, ptr %1046, align 8, !tbaa !37
  %1048 = icmp ult i64 %1045, %1047
  br i1 %1048, label %1049, label %1039, !llvm.loop !121

1049:                                             ; preds = %1043
  %1050 = getelementptr inbounds i8, ptr %1044, i64 8
  %1051 = icmp ult i64 %1040, 63
  store i64 0, ptr %1050, align 8, !tbaa !119
  %1052 = add i32 %1028, -1
  store i32 %1052, ptr %1027, align 4, !tbaa !75
  br i1 %1051, label %1075, label %1053

1053:                                             ; preds = %1039, %1049, %1026
  %1054 = load volatile i64, ptr %978, align 8, !tbaa !116
  %1055 = icmp ult i64 %1054, %981
  br i1 %1055, label %1056, label %1070

1056:                                             ; preds = %1053
  %1057 = getelementptr inbounds i8, ptr %977, i64 48
  %1058 = load i64, ptr %1057, align 8, !tbaa !99
  %1059 = atomicrmw volatile add ptr %978, i64 %1058 seq_cst, align 8
  %1060 = load i64, ptr %980, align 8, !tbaa !76
  %1061 = icmp ult i64 %1059, %1060
  br i1 %1061, label %1062, label %1070

1062:                                             ; preds = %1056
  %1063 = getelementptr inbounds i8, ptr %977, i64 48
  %1064 = load i64, ptr %1063, align 8, !tbaa !99
  %1065 = add i64 %1064, %1059
  %1066 = icmp ult i64 %1065, %1060
  %1067 = call i64 @llvm.umin.i64(i64 %1065, i64 %1060)
  br i1 %1066, label %1075, label %1068

1068:                                             ; preds = %1062
  %1069 = atomicrmw volatile sub ptr %55, i32 1 seq_cst, align 8
  br label %1075

1070:                                             ; preds = %1056, %1053, %1024, %996, %987, %983
  %1071 = add nuw i32 %971, 1
  %1072 = load volatile i32, ptr %40, align 8, !tbaa !66
  %1073 = icmp ult i32 %1071, %1072
  br i1 %1073, label %970, label %1074, !llvm.loop !122

1074:                                             ; preds = %1070, %965
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1381

1075:                                             ; preds = %1049, %1068, %1062, %1036
  %1076 = phi i64 [ %1067, %1062 ], [ %1067, %1068 ], [ %1034, %1036 ], [ %1047, %1049 ]
  %1077 = phi i64 [ %1059, %1062 ], [ %1059, %1068 ], [ %1032, %1036 ], [ %1045, %1049 ]
  %1078 = getelementptr inbounds i8, ptr %977, i64 60
  %1079 = load i32, ptr %1078, align 4, !tbaa !69
  %1080 = add i32 %1079, 1
  store i32 %1080, ptr %1078, align 4, !tbaa !69
  %1081 = load volatile i32, ptr %40, align 8, !tbaa !66
  store atomic volatile i32 0, ptr %0 release, align 4
  %1082 = load i64, ptr %980, align 8, !tbaa !76
  %1083 = sub i64 %1082, %1077
  %1084 = icmp ugt i64 %1083, 1
  br i1 %1084, label %1085, label %1109

1085:                                             ; preds = %1075
  %1086 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1087 = icmp eq i32 %1086, 0
  br i1 %1087, label %1109, label %1088

1088:                                             ; preds = %1085
  %1089 = getelementptr inbounds i8, ptr %977, i64 152
  %1090 = load i32, ptr %1089, align 8, !tbaa !83
  %1091 = zext i32 %1090 to i64
  %1092 = mul i64 %1083, %1091
  %1093 = icmp ugt i64 %1092, 63
  br i1 %1093, label %1094, label %1103

1094:                                             ; preds = %1088
  %1095 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1096 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1097 = icmp eq i32 %1096, 0
  br i1 %1097, label %1109, label %1098

1098:                                             ; preds = %1094
  %1099 = load i32, ptr %65, align 8, !tbaa !12
  %1100 = call i32 @llvm.umin.i32(i32 %1096, i32 64)
  %1101 = zext nneg i32 %1100 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  store i64 %1101, ptr %13, align 8, !tbaa !37
  %1102 = call i64 @write(i32 noundef %1099, ptr noundef nonnull %13, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13)
  br label %1109

1103:                                             ; preds = %1088
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %12) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %12, i8 0, i64 16, i1 false)
  %1104 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %12) #13
  %1105 = load i64, ptr %12, align 8, !tbaa !100
  %1106 = mul i64 %1105, 1000000000
  %1107 = load i64, ptr %64, align 8, !tbaa !102
  %1108 = add i64 %1106, %1107
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %12) #8
  br label %1109

1109:                                             ; preds = %1103, %1098, %1094, %1085, %1075
  %1110 = phi i32 [ 0, %1103 ], [ 0, %1085 ], [ 0, %1075 ], [ 1, %1094 ], [ 1, %1098 ]
  %1111 = phi i64 [ %1108, %1103 ], [ 0, %1085 ], [ 0, %1075 ], [ 0, %1094 ], [ 0, %1098 ]
  %1112 = getelementptr inbounds i8, ptr %977, i64 56
  %1113 = getelementptr inbounds i8, ptr %977, i64 8
  %1114 = getelementptr inbounds i8, ptr %977, i64 100
  %1115 = getelementptr inbounds i8, ptr %977, i64 172
  %1116 = getelementptr inbounds i8, ptr %977, i64 128
  %1117 = getelementptr inbounds i8, ptr %977, i64 136
  %1118 = getelementptr inbounds i8, ptr %977, i64 116
  %1119 = getelementptr inbounds i8, ptr %977, i64 104
  %1120 = getelementptr inbounds i8, ptr %977, i64 156
  %1121 = getelementptr inbounds i8, ptr %977, i64 168
  %1122 = icmp eq i64 %1111, 0
  %1123 = getelementptr inbounds i8, ptr %977, i64 48
  br label %1124

1124:                                             ; preds = %1337, %1109
  %1125 = phi i64 [ %1076, %1109 ], [ %1334, %1337 ]
  %1126 = phi i64 [ %1077, %1109 ], [ %1327, %1337 ]
  %1127 = phi i32 [ %1110, %1109 ], [ %1320, %1337 ]
  %1128 = phi i64 [ 0, %1109 ], [ %1321, %1337 ]
  %1129 = icmp ult i64 %1126, %1125
  br i1 %1129, label %1130, label %1318

1130:                                             ; preds = %1124, %1315
  %1131 = phi i64 [ %1215, %1315 ], [ %1126, %1124 ]
  %1132 = phi i64 [ %1295, %1315 ], [ %1128, %1124 ]
  %1133 = phi i32 [ %1316, %1315 ], [ %1127, %1124 ]
  %1134 = load volatile i32, ptr %22, align 8, !tbaa !123
  %1135 = icmp eq i32 %1134, 0
  br i1 %1135, label %1136, label %1338

1136:                                             ; preds = %1130
  %1137 = load volatile i32, ptr %29, align 4, !tbaa !124
  %1138 = icmp eq i32 %1137, 0
  br i1 %1138, label %1139, label %1338

1139:                                             ; preds = %1136
  %1140 = load volatile i32, ptr %1112, align 8, !tbaa !73
  %1141 = icmp eq i32 %1140, 0
  br i1 %1141, label %1142, label %1338

1142:                                             ; preds = %1139
  %1143 = load ptr, ptr %1113, align 8, !tbaa !72
  %1144 = getelementptr inbounds i8, ptr %1143, i64 12
  %1145 = load volatile i32, ptr %1144, align 4, !tbaa !125
  %1146 = icmp eq i32 %1145, 0
  br i1 %1146, label %1147, label %1338

1147:                                             ; preds = %1142
  %1148 = load ptr, ptr %977, align 8, !tbaa !71
  %1149 = getelementptr inbounds i8, ptr %1148, i64 84
  %1150 = load volatile i32, ptr %1149, align 4, !tbaa !46
  %1151 = icmp eq i32 %1150, 0
  br i1 %1151, label %1152, label %1338

1152:                                             ; preds = %1147
  %1153 = getelementptr inbounds i8, ptr %1148, i64 148
  %1154 = load volatile i32, ptr %1153, align 4, !tbaa !117
  %1155 = icmp eq i32 %1154, 0
  br i1 %1155, label %1160, label %1156

1156:                                             ; preds = %1152
  %1157 = load i32, ptr %1114, align 4, !tbaa !91
  %1158 = add i32 %1157, %1154
  %1159 = icmp ugt i32 %1158, 1073741824
  br i1 %1159, label %1338, label %1160

1160:                                             ; preds = %1156, %1152
  %1161 = load i32, ptr %1115, align 4, !tbaa !90
  %1162 = zext i32 %1161 to i64
  %1163 = getelementptr inbounds [16 x ptr], ptr %66, i64 0, i64 %1162
  %1164 = load ptr, ptr %1163, align 8, !tbaa !2
  %1165 = icmp eq ptr %1164, null
  br i1 %1165, label %1168, label %1166

1166:                                             ; preds = %1160
  %1167 = load ptr, ptr %1164, align 8, !tbaa !127
  store ptr %1167, ptr %1163, align 8, !tbaa !2
  br label %1178

1168:                                             ; preds = %1160
  %1169 = shl i64 4096, %1162
  %1170 = call ptr @mmap(ptr noundef null, i64 noundef %1169, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
  %1171 = ptrtoint ptr %1170 to i64
  switch i64 %1171, label %1172 [
    i64 -1, label %1338
    i64 0, label %1338
  ]

1172:                                             ; preds = %1168
  %1173 = getelementptr inbounds i8, ptr %1170, i64 24
  store i64 %1169, ptr %1173, align 8, !tbaa !33
  %1174 = load i32, ptr %1115, align 4, !tbaa !90
  %1175 = getelementptr inbounds i8, ptr %1170, i64 32
  store i32 %1174, ptr %1175, align 8, !tbaa !128
  %1176 = load ptr, ptr %67, align 8, !tbaa !30
  %1177 = getelementptr inbounds i8, ptr %1170, i64 8
  store ptr %1176, ptr %1177, align 8, !tbaa !31
  store ptr %1170, ptr %67, align 8, !tbaa !30
  br label %1178

1178:                                             ; preds = %1172, %1166
  %1179 = phi ptr [ %1170, %1172 ], [ %1164, %1166 ]
  %1180 = load i64, ptr %1116, align 8, !tbaa !37
  %1181 = udiv i64 %1131, %1180
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %11) #8
  %1182 = mul i64 %1181, %1180
  %1183 = urem i64 %1131, %1180
  store i64 %1183, ptr %11, align 16, !tbaa !37
  %1184 = load i64, ptr %1117, align 8, !tbaa !37
  %1185 = urem i64 %1181, %1184
  store i64 %1185, ptr %68, align 8, !tbaa !37
  %1186 = udiv i64 %1181, %1184
  store i64 %1186, ptr %69, align 16, !tbaa !37
  %1187 = getelementptr inbounds i8, ptr %1179, i64 16
  store ptr %977, ptr %1187, align 8, !tbaa !129
  %1188 = getelementptr inbounds i8, ptr %1179, i64 80
  store i32 1, ptr %1188, align 8, !tbaa !130
  %1189 = getelementptr inbounds i8, ptr %1179, i64 56
  %1190 = getelementptr inbounds i8, ptr %1179, i64 68
  br label %1191

1191:                                             ; preds = %1191, %1178
  %1192 = phi i64 [ 0, %1178 ], [ %1212, %1191 ]
  %1193 = getelementptr inbounds [3 x i64], ptr %11, i64 0, i64 %1192
  %1194 = load i64, ptr %1193, align 8, !tbaa !37
  %1195 = getelementptr inbounds [3 x i32], ptr %1118, i64 0, i64 %1192
  %1196 = load i32, ptr %1195, align 4, !tbaa !78
  %1197 = zext i32 %1196 to i64
  %1198 = mul i64 %1194, %1197
  %1199 = trunc i64 %1194 to i32
  %1200 = getelementptr inbounds [3 x i32], ptr %1189, i64 0, i64 %1192
  store i32 %1199, ptr %1200, align 4, !tbaa !78
  %1201 = load i32, ptr %1195, align 4, !tbaa !78
  %1202 = zext i32 %1201 to i64
  %1203 = getelementptr inbounds [3 x i32], ptr %1119, i64 0, i64 %1192
  %1204 = load i32, ptr %1203, align 4, !tbaa !78
  %1205 = zext i32 %1204 to i64
  %1206 = sub i64 %1205, %1198
  %1207 = call i64 @llvm.umin.i64(i64 %1206, i64 %1202)
  %1208 = trunc nuw i64 %1207 to i32
  %1209 = getelementptr inbounds [3 x i32], ptr %1190, i64 0, i64 %1192
  store i32 %1208, ptr %1209, align 4, !tbaa !78
  %1210 = load i32, ptr %1188, align 8, !tbaa !130
  %1211 = mul i32 %1210, %1208
  store i32 %1211, ptr %1188, align 8, !tbaa !130
  %1212 = add nuw nsw i64 %1192, 1
  %1213 = icmp eq i64 %1212, 3
  br i1 %1213, label %1214, label %1191, !llvm.loop !131

1214:                                             ; preds = %1191
  %1215 = add i64 %1131, 1
  %1216 = load i32, ptr %1120, align 4, !tbaa !81
  %1217 = add i32 %1211, -1
  %1218 = add i32 %1217, %1216
  %1219 = udiv i32 %1218, %1216
  %1220 = getelementptr inbounds i8, ptr %1179, i64 84
  store i32 %1219, ptr %1220, align 4, !tbaa !132
  %1221 = getelementptr inbounds i8, ptr %1179, i64 36
  store i32 0, ptr %1221, align 4, !tbaa !133
  %1222 = getelementptr inbounds i8, ptr %1179, i64 40
  store i32 0, ptr %1222, align 8, !tbaa !134
  %1223 = getelementptr inbounds i8, ptr %1179, i64 44
  store i32 0, ptr %1223, align 4, !tbaa !135
  %1224 = getelementptr inbounds i8, ptr %1179, i64 48
  store i32 0, ptr %1224, align 8, !tbaa !136
  %1225 = getelementptr inbounds i8, ptr %1179, i64 52
  store i32 0, ptr %1225, align 4, !tbaa !137
  %1226 = getelementptr inbounds i8, ptr %1179, i64 88
  store i32 0, ptr %1226, align 8, !tbaa !138
  %1227 = getelementptr inbounds i8, ptr %1179, i64 92
  store i32 0, ptr %1227, align 4, !tbaa !139
  %1228 = getelementptr inbounds i8, ptr %1179, i64 96
  store i32 0, ptr %1228, align 8, !tbaa !140
  %1229 = getelementptr inbounds i8, ptr %1179, i64 128
  store i32 -1, ptr %1229, align 8, !tbaa !141
  %1230 = getelementptr inbounds i8, ptr %1179, i64 384
  %1231 = getelementptr inbounds i8, ptr %1179, i64 112
  store ptr %1230, ptr %1231, align 8, !tbaa !142
  %1232 = load i32, ptr %1121, align 8, !tbaa !84
  %1233 = add i32 %1232, 127
  %1234 = and i32 %1233, -64
  %1235 = zext i32 %1234 to i64
  %1236 = getelementptr inbounds i8, ptr %1230, i64 %1235
  %1237 = getelementptr inbounds i8, ptr %1179, i64 120
  store ptr %1236, ptr %1237, align 8, !tbaa !143
  %1238 = getelementptr inbounds i8, ptr %1179, i64 132
  %1239 = zext i32 %1219 to i64
  %1240 = call ptr @memset(ptr noundef nonnull %1238, i32 noundef 1, i64 noundef %1239) #13
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %11) #8
  %1241 = call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1179) #14
  %1242 = add i32 %1241, -1
  %1243 = icmp ult i32 %1242, 2
  br i1 %1243, label %1244, label %1245

1244:                                             ; preds = %1214
  call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1179, i32 noundef %1241) #14
  br label %1293

1245:                                             ; preds = %1214
  %1246 = load i64, ptr %70, align 8, !tbaa !144
  %1247 = add i64 %1246, 1
  store i64 %1247, ptr %70, align 8, !tbaa !144
  %1248 = load i32, ptr %1224, align 8, !tbaa !136
  %1249 = icmp eq i32 %1248, 0
  br i1 %1249, label %1275, label %1250

1250:                                             ; preds = %1245
  %1251 = load ptr, ptr %1187, align 8, !tbaa !129
  %1252 = load ptr, ptr %1251, align 8, !tbaa !71
  %1253 = getelementptr inbounds i8, ptr %1179, i64 196
  %1254 = getelementptr inbounds i8, ptr %1252, i64 160
  br label %1255

1255:                                             ; preds = %1260, %1250
  %1256 = phi i64 [ 0, %1250 ], [ %1272, %1260 ]
  %1257 = load i32, ptr %1220, align 4, !tbaa !132
  %1258 = zext i32 %1257 to i64
  %1259 = icmp ult i64 %1256, %1258
  br i1 %1259, label %1260, label %1275

1260:                                             ; preds = %1255
  %1261 = getelementptr inbounds [32 x i32], ptr %1253, i64 0, i64 %1256
  %1262 = load i32, ptr %1261, align 4, !tbaa !78
  %1263 = load volatile ptr, ptr %1254, align 8, !tbaa !145
  %1264 = lshr i32 %1262, 6
  %1265 = zext nneg i32 %1264 to i64
  %1266 = getelementptr inbounds i64, ptr %1263, i64 %1265
  %1267 = and i32 %1262, 63
  %1268 = zext nneg i32 %1267 to i64
  %1269 = shl nuw i64 1, %1268
  %1270 = xor i64 %1269, -1
  %1271 = atomicrmw and ptr %1266, i64 %1270 seq_cst, align 8
  %1272 = add nuw nsw i64 %1256, 1
  %1273 = load i32, ptr %1224, align 8, !tbaa !136
  %1274 = icmp eq i32 %1273, 0
  br i1 %1274, label %1275, label %1255, !llvm.loop !146

1275:                                             ; preds = %1260, %1255, %1245
  store i32 0, ptr %1224, align 8, !tbaa !136
  %1276 = load i32, ptr %1221, align 4, !tbaa !133
  %1277 = icmp eq i32 %1276, 0
  br i1 %1277, label %1285, label %1278

1278:                                             ; preds = %1275
  %1279 = load ptr, ptr %1187, align 8, !tbaa !129
  %1280 = load ptr, ptr %1279, align 8, !tbaa !71
  %1281 = getelementptr inbounds i8, ptr %1280, i64 148
  %1282 = getelementptr inbounds i8, ptr %1279, i64 100
  %1283 = load i32, ptr %1282, align 4, !tbaa !91
  %1284 = atomicrmw volatile sub ptr %1281, i32 %1283 seq_cst, align 4
  br label %1285

1285:                                             ; preds = %1278, %1275
  %1286 = getelementptr inbounds i8, ptr %1179, i64 32
  %1287 = load i32, ptr %1286, align 8, !tbaa !128
  %1288 = zext i32 %1287 to i64
  %1289 = getelementptr inbounds [16 x ptr], ptr %66, i64 0, i64 %1288
  %1290 = load ptr, ptr %1289, align 8, !tbaa !2
  store ptr %1290, ptr %1179, align 8, !tbaa !127
  store ptr %1179, ptr %1289, align 8, !tbaa !2
  %1291 = icmp eq i32 %1241, 0
  %1292 = zext i1 %1291 to i64
  br label %1293

1293:                                             ; preds = %1285, %1244
  %1294 = phi i64 [ 0, %1244 ], [ %1292, %1285 ]
  %1295 = add i64 %1294, %1132
  %1296 = icmp ne i32 %1133, 0
  %1297 = select i1 %1122, i1 true, i1 %1296
  br i1 %1297, label %1315, label %1298

1298:                                             ; preds = %1293
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  %1299 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %10) #13
  %1300 = load i64, ptr %10, align 8, !tbaa !100
  %1301 = mul i64 %1300, 1000000000
  %1302 = load i64, ptr %71, align 8, !tbaa !102
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #8
  %1303 = sub i64 %1302, %1111
  %1304 = add i64 %1303, %1301
  %1305 = icmp ugt i64 %1304, 10000
  br i1 %1305, label %1306, label %1315

1306:                                             ; preds = %1298
  %1307 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1308 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1309 = icmp eq i32 %1308, 0
  br i1 %1309, label %1315, label %1310

1310:                                             ; preds = %1306
  %1311 = load i32, ptr %65, align 8, !tbaa !12
  %1312 = call i32 @llvm.umin.i32(i32 %1308, i32 64)
  %1313 = zext nneg i32 %1312 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 %1313, ptr %9, align 8, !tbaa !37
  %1314 = call i64 @write(i32 noundef %1311, ptr noundef nonnull %9, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %1315

1315:                                             ; preds = %1310, %1306, %1298, %1293
  %1316 = phi i32 [ %1133, %1293 ], [ 0, %1298 ], [ 1, %1306 ], [ 1, %1310 ]
  %1317 = icmp eq i64 %1215, %1125
  br i1 %1317, label %1318, label %1130

1318:                                             ; preds = %1315, %1124
  %1319 = phi i64 [ %1126, %1124 ], [ %1125, %1315 ]
  %1320 = phi i32 [ %1127, %1124 ], [ %1316, %1315 ]
  %1321 = phi i64 [ %1128, %1124 ], [ %1295, %1315 ]
  %1322 = load volatile i64, ptr %978, align 8, !tbaa !116
  %1323 = load i64, ptr %980, align 8, !tbaa !76
  %1324 = icmp ult i64 %1322, %1323
  br i1 %1324, label %1325, label %1338

1325:                                             ; preds = %1318
  %1326 = load i64, ptr %1123, align 8, !tbaa !99
  %1327 = atomicrmw volatile add ptr %978, i64 %1326 seq_cst, align 8
  %1328 = load i64, ptr %980, align 8, !tbaa !76
  %1329 = icmp ult i64 %1327, %1328
  br i1 %1329, label %1330, label %1338

1330:                                             ; preds = %1325
  %1331 = load i64, ptr %1123, align 8, !tbaa !99
  %1332 = add i64 %1331, %1327
  %1333 = icmp ult i64 %1332, %1328
  %1334 = call i64 @llvm.umin.i64(i64 %1332, i64 %1328)
  br i1 %1333, label %1337, label %1335

1335:                                             ; preds = %1330
  %1336 = atomicrmw volatile sub ptr %55, i32 1 seq_cst, align 8
  br label %1337

1337:                                             ; preds = %1335, %1330
  br label %1124, !llvm.loop !147

1338:                                             ; preds = %1325, %1318, %1168, %1168, %1156, %1147, %1142, %1139, %1136, %1130
  %1339 = phi i64 [ %1131, %1130 ], [ %1131, %1136 ], [ %1131, %1139 ], [ %1131, %1142 ], [ %1131, %1147 ], [ %1131, %1156 ], [ %1131, %1168 ], [ %1131, %1168 ], [ %1327, %1325 ], [ %1319, %1318 ]
  %1340 = phi i64 [ %1132, %1130 ], [ %1132, %1136 ], [ %1132, %1139 ], [ %1132, %1142 ], [ %1132, %1147 ], [ %1132, %1156 ], [ %1132, %1168 ], [ %1132, %1168 ], [ %1321, %1318 ], [ %1321, %1325 ]
  %1341 = icmp ult i64 %1339, %1125
  br i1 %1341, label %1342, label %1380

1342:                                             ; preds = %1338
  %1343 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1344 = icmp eq i32 %1343, 0
  br i1 %1344, label %1356, label %1345

1345:                                             ; preds = %1342, %1353
  %1346 = phi i32 [ %1347, %1353 ], [ 0, %1342 ]
  %1347 = add i32 %1346, 1
  %1348 = and i32 %1347, 63
  %1349 = icmp eq i32 %1348, 0
  br i1 %1349, label %1350, label %1352

1350:                                             ; preds = %1345
  %1351 = call i32 @sched_yield() #13
  br label %1353

1352:                                             ; preds = %1345
  call void @llvm.x86.sse2.pause()
  br label %1353

1353:                                             ; preds = %1352, %1350
  %1354 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1355 = icmp eq i32 %1354, 0
  br i1 %1355, label %1356, label %1345, !llvm.loop !65

1356:                                             ; preds = %1353, %1342
  %1357 = load i32, ptr %72, align 4, !tbaa !16
  %1358 = getelementptr inbounds i8, ptr %977, i64 272
  %1359 = zext i32 %1357 to i64
  %1360 = getelementptr inbounds [64 x %struct.claim], ptr %1358, i64 0, i64 %1359
  %1361 = load i64, ptr %1360, align 8, !tbaa !148
  %1362 = getelementptr inbounds i8, ptr %1360, i64 8
  %1363 = load i64, ptr %1362, align 8, !tbaa !119
  %1364 = icmp ult i64 %1361, %1363
  br i1 %1364, label %1365, label %1375

1365:                                             ; preds = %1356, %1365
  %1366 = phi i32 [ %1368, %1365 ], [ %1357, %1356 ]
  %1367 = add i32 %1366, 1
  %1368 = and i32 %1367, 63
  %1369 = zext nneg i32 %1368 to i64
  %1370 = getelementptr inbounds [64 x %struct.claim], ptr %1358, i64 0, i64 %1369
  %1371 = load i64, ptr %1370, align 8, !tbaa !148
  %1372 = getelementptr inbounds i8, ptr %1370, i64 8
  %1373 = load i64, ptr %1372, align 8, !tbaa !119
  %1374 = icmp ult i64 %1371, %1373
  br i1 %1374, label %1365, label %1375, !llvm.loop !149

1375:                                             ; preds = %1365, %1356
  %1376 = phi ptr [ %1360, %1356 ], [ %1370, %1365 ]
  store i64 %1339, ptr %1376, align 8, !tbaa !37
  %1377 = getelementptr inbounds i8, ptr %1376, i64 8
  store i64 %1125, ptr %1377, align 8, !tbaa !37
  %1378 = load i32, ptr %1027, align 4, !tbaa !75
  %1379 = add i32 %1378, 1
  store i32 %1379, ptr %1027, align 4, !tbaa !75
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1380

1380:                                             ; preds = %1375, %1338
  call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %977, i64 noundef %1340) #14
  br label %1383

1381:                                             ; preds = %1074, %948
  %1382 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #14
  br label %1383

1383:                                             ; preds = %1381, %1380, %945
  %1384 = phi i32 [ 1, %945 ], [ 1, %1380 ], [ %1382, %1381 ]
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  %1385 = sub nsw i32 0, %1384
  %1386 = icmp eq i32 %941, %1385
  br i1 %1386, label %1393, label %1387

1387:                                             ; preds = %1383
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  %1388 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %8) #13
  %1389 = load i64, ptr %8, align 8, !tbaa !100
  %1390 = mul i64 %1389, 1000000000
  %1391 = load i64, ptr %74, align 8, !tbaa !102
  %1392 = add i64 %1390, %1391
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #8
  store atomic volatile i64 %1392, ptr %73 seq_cst, align 8
  br label %1478

1393:                                             ; preds = %90, %1383
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %1394 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #13
  %1395 = load i64, ptr %5, align 8, !tbaa !100
  %1396 = mul i64 %1395, 1000000000
  %1397 = load i64, ptr %75, align 8, !tbaa !102
  %1398 = add i64 %1396, %1397
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  %1399 = load volatile i32, ptr %29, align 4, !tbaa !124
  %1400 = icmp eq i32 %1399, 0
  br i1 %1400, label %1401, label %1416

1401:                                             ; preds = %1393
  %1402 = load volatile i64, ptr %73, align 8, !tbaa !150
  %1403 = sub i64 %1398, %1402
  %1404 = icmp ult i64 %1403, 25000
  br i1 %1404, label %1405, label %1416

1405:                                             ; preds = %1401
  %1406 = load atomic volatile i32, ptr %76 seq_cst, align 4
  %1407 = icmp eq i32 %1406, 0
  br i1 %1407, label %1408, label %1416

1408:                                             ; preds = %1405
  %1409 = atomicrmw volatile xchg ptr %76, i32 1 acquire, align 4
  %1410 = icmp eq i32 %1409, 0
  br i1 %1410, label %1412, label %1416

1411:                                             ; preds = %1412
  store atomic volatile i32 0, ptr %76 release, align 4
  br label %1478

1412:                                             ; preds = %1408, %1412
  %1413 = phi i32 [ %1414, %1412 ], [ 0, %1408 ]
  call void @llvm.x86.sse2.pause()
  %1414 = add nuw nsw i32 %1413, 1
  %1415 = icmp eq i32 %1414, 16
  br i1 %1415, label %1411, label %1412, !llvm.loop !151

1416:                                             ; preds = %1408, %1405, %1401, %1393
  %1417 = load atomic volatile i32, ptr %77 seq_cst, align 4
  %1418 = icmp eq i32 %1417, 0
  br i1 %1418, label %1419, label %1422

1419:                                             ; preds = %1416
  %1420 = atomicrmw volatile xchg ptr %77, i32 1 seq_cst, align 4
  %1421 = icmp eq i32 %1420, 0
  br label %1422

1422:                                             ; preds = %1419, %1416
  %1423 = phi i1 [ false, %1416 ], [ %1421, %1419 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #8
  %1424 = load i32, ptr %65, align 8, !tbaa !12
  store i32 %1424, ptr %6, align 16, !tbaa !152
  store i16 1, ptr %78, align 4, !tbaa !155
  store i16 0, ptr %79, align 2, !tbaa !156
  %1425 = load i32, ptr %81, align 4, !tbaa !11
  store i32 %1425, ptr %80, align 8, !tbaa !152
  store i16 1, ptr %82, align 4, !tbaa !155
  store i16 0, ptr %83, align 2, !tbaa !156
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #8
  store i64 0, ptr %7, align 8, !tbaa !100
  %1426 = load volatile i32, ptr %29, align 4, !tbaa !124
  %1427 = icmp eq i32 %1426, 0
  br i1 %1427, label %1428, label %1450

1428:                                             ; preds = %1422
  %1429 = load volatile i64, ptr %73, align 8, !tbaa !150
  %1430 = sub i64 %1398, %1429
  br i1 %1423, label %1439, label %1431

1431:                                             ; preds = %1428
  %1432 = load volatile i32, ptr %85, align 8, !tbaa !157
  %1433 = icmp eq i32 %1432, 0
  br i1 %1433, label %1434, label %1450

1434:                                             ; preds = %1431
  %1435 = load volatile i32, ptr %55, align 8, !tbaa !158
  %1436 = freeze i32 %1435
  %1437 = icmp eq i32 %1436, 0
  %1438 = select i1 %1437, i64 100000000, i64 1000000
  br label %1450

1439:                                             ; preds = %1428
  %1440 = icmp ult i64 %1430, 1000000
  br i1 %1440, label %1450, label %1441

1441:                                             ; preds = %1439
  %1442 = icmp ult i64 %1430, 20000000
  br i1 %1442, label %1450, label %1443

1443:                                             ; preds = %1441
  %1444 = load volatile i32, ptr %60, align 4, !tbaa !113
  %1445 = icmp eq i32 %1444, 0
  br i1 %1445, label %1446, label %1450

1446:                                             ; preds = %1443
  %1447 = load volatile i32, ptr %40, align 8, !tbaa !66
  %1448 = icmp eq i32 %1447, 0
  %1449 = select i1 %1448, i64 5000000, i64 1000000
  br label %1450

1450:                                             ; preds = %1446, %1443, %1441, %1439, %1434, %1431, %1422
  %1451 = phi i64 [ 5000000, %1422 ], [ 50000, %1439 ], [ 1000000, %1443 ], [ 1000000, %1441 ], [ %1449, %1446 ], [ 1000000, %1431 ], [ %1438, %1434 ]
  store i64 %1451, ptr %84, align 8, !tbaa !102
  %1452 = atomicrmw volatile add ptr %63, i32 1 seq_cst, align 8
  %1453 = load atomic volatile i64, ptr %27 seq_cst, align 8
  %1454 = icmp eq i64 %1453, %87
  br i1 %1454, label %1455, label %1461

1455:                                             ; preds = %1450
  %1456 = load volatile i32, ptr %23, align 8, !tbaa !38
  %1457 = icmp eq i32 %1456, 0
  br i1 %1457, label %1458, label %1461

1458:                                             ; preds = %1455
  %1459 = select i1 %1423, i64 2, i64 1
  %1460 = call i32 @ppoll(ptr noundef nonnull %6, i64 noundef %1459, ptr noundef nonnull %7, ptr noundef null) #13
  br label %1461

1461:                                             ; preds = %1458, %1455, %1450
  %1462 = atomicrmw volatile sub ptr %63, i32 1 seq_cst, align 8
  %1463 = load i16, ptr %79, align 2, !tbaa !156
  %1464 = icmp eq i16 %1463, 0
  br i1 %1464, label %1468, label %1465

1465:                                             ; preds = %1461
  %1466 = load i32, ptr %65, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #8
  %1467 = call i64 @read(i32 noundef %1466, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #8
  br label %1468

1468:                                             ; preds = %1465, %1461
  %1469 = load i16, ptr %83, align 2
  %1470 = icmp ne i16 %1469, 0
  %1471 = select i1 %1423, i1 %1470, i1 false
  br i1 %1471, label %1472, label %1475

1472:                                             ; preds = %1468
  %1473 = load i32, ptr %81, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #8
  %1474 = call i64 @read(i32 noundef %1473, ptr noundef nonnull %3, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #8
  br label %1475

1475:                                             ; preds = %1472, %1468
  br i1 %1423, label %1476, label %1477

1476:                                             ; preds = %1475
  store atomic volatile i32 0, ptr %77 seq_cst, align 4
  br label %1477

1477:                                             ; preds = %1476, %1475
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #8
  br label %1478

1478:                                             ; preds = %1477, %1411, %1387
  %1479 = load volatile i32, ptr %23, align 8, !tbaa !38
  %1480 = icmp eq i32 %1479, 0
  br i1 %1480, label %86, label %1481, !llvm.loop !159

1481:                                             ; preds = %1478, %2
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
  %11 = getelementptr inbounds i8, ptr %0, i64 40
  %12 = getelementptr inbounds i8, ptr %0, i64 581848
  %13 = getelementptr inbounds i8, ptr %4, i64 8
  %14 = getelementptr inbounds i8, ptr %0, i64 80
  %15 = getelementptr inbounds i8, ptr %6, i64 8
  %16 = getelementptr inbounds i8, ptr %0, i64 112
  %17 = getelementptr inbounds i8, ptr %0, i64 32
  %18 = getelementptr inbounds i8, ptr %0, i64 20
  %19 = getelementptr inbounds i8, ptr %0, i64 88
  %20 = getelementptr inbounds i8, ptr %0, i64 16
  %21 = getelementptr inbounds i8, ptr %0, i64 48
  %22 = getelementptr inbounds i8, ptr %0, i64 52
  %23 = getelementptr inbounds i8, ptr %5, i64 4
  %24 = getelementptr inbounds i8, ptr %5, i64 6
  %25 = getelementptr inbounds i8, ptr %0, i64 28
  br label %26

26:                                               ; preds = %10, %98
  %27 = load i32, ptr %11, align 8, !tbaa !6
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
  %40 = load i32, ptr %11, align 8, !tbaa !6
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
  %53 = load i32, ptr %22, align 4, !tbaa !13
  store i32 %53, ptr %5, align 4, !tbaa !152
  store i16 1, ptr %23, align 4, !tbaa !155
  store i16 0, ptr %24, align 2, !tbaa !156
  store atomic volatile i32 1, ptr %25 seq_cst, align 4
  %54 = load volatile i32, ptr %7, align 8, !tbaa !38
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %52
  %57 = call i32 @poll(ptr noundef nonnull %5, i64 noundef 1, i32 noundef 100) #13
  br label %58

58:                                               ; preds = %56, %52
  store atomic volatile i32 0, ptr %25 seq_cst, align 4
  %59 = load i32, ptr %22, align 4, !tbaa !13
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
  %65 = load volatile i32, ptr %17, align 8, !tbaa !158
  %66 = freeze i32 %65
  %67 = icmp eq i32 %66, 0
  %68 = select i1 %67, i64 1000000, i64 250000
  br label %69

69:                                               ; preds = %64, %61
  %70 = phi i64 [ 250000, %61 ], [ %68, %64 ]
  store i64 %70, ptr %15, align 8, !tbaa !102
  %71 = call i32 @nanosleep(ptr noundef nonnull %6, ptr noundef null) #13
  %72 = load i32, ptr %11, align 8, !tbaa !6
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
  %95 = load i32, ptr %21, align 8, !tbaa !12
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
  %17 = getelementptr inbounds i8, ptr %0, i64 40
  %18 = getelementptr inbounds i8, ptr %0, i64 581848
  %19 = getelementptr inbounds i8, ptr %3, i64 8
  %20 = load i32, ptr %17, align 8, !tbaa !6
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
  %39 = load i32, ptr %17, align 8, !tbaa !6
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
  %58 = load i32, ptr %17, align 8, !tbaa !6
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %22, !llvm.loop !165

60:                                               ; preds = %24, %56, %2, %49
  %61 = phi i32 [ -1, %49 ], [ 0, %2 ], [ 0, %56 ], [ 0, %24 ]
  ret i32 %61
}

; Function Attrs: nounwind
define internal void @resume_workers(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 40
  %4 = load i32, ptr %3, align 8, !tbaa !6
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
  %49 = getelementptr inbounds i8, ptr %0, i64 48
  %50 = load i32, ptr %49, align 8, !tbaa !12
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
define internal void @kick(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %4 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #13
  %5 = load i64, ptr %3, align 8, !tbaa !100
  %6 = mul i64 %5, 1000000000
  %7 = getelementptr inbounds i8, ptr %3, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !102
  %9 = add i64 %6, %8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #8
  %10 = getelementptr inbounds i8, ptr %0, i64 80
  %11 = load volatile i64, ptr %10, align 8, !tbaa !150
  %12 = sub i64 %9, %11
  %13 = icmp ugt i64 %12, 20000
  br i1 %13, label %14, label %18

14:                                               ; preds = %1
  %15 = getelementptr inbounds i8, ptr %0, i64 44
  %16 = load i32, ptr %15, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !37
  %17 = call i64 @write(i32 noundef %16, ptr noundef nonnull %2, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  br label %18

18:                                               ; preds = %14, %1
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
  %4 = alloca %struct.timespec_, align 8
  %5 = getelementptr inbounds i8, ptr %1, i64 68
  %6 = load i32, ptr %5, align 4, !tbaa !192
  %7 = icmp ult i32 %6, 1024
  br i1 %7, label %8, label %174

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, ptr %0, i64 399520
  %10 = zext nneg i32 %6 to i64
  %11 = getelementptr inbounds [1024 x ptr], ptr %9, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !2
  %13 = icmp eq ptr %12, null
  br i1 %13, label %174, label %14

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  %16 = load i64, ptr %15, align 8, !tbaa !193
  %17 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %16)
  %18 = icmp eq i64 %17, 1
  br i1 %18, label %19, label %174

19:                                               ; preds = %14
  %20 = tail call ptr @calloc(i64 noundef 1, i64 noundef 192) #13
  %21 = tail call ptr @calloc(i64 noundef 384, i64 noundef 8) #13
  %22 = icmp ne ptr %20, null
  %23 = icmp ne ptr %21, null
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %173

25:                                               ; preds = %19
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %20, ptr noundef nonnull align 8 dereferenceable(72) %1, i64 72, i1 false), !tbaa.struct !194
  %26 = getelementptr inbounds i8, ptr %20, i64 104
  store ptr %12, ptr %26, align 8, !tbaa !49
  %27 = getelementptr inbounds i8, ptr %20, i64 160
  store volatile ptr %21, ptr %27, align 8, !tbaa !145
  %28 = getelementptr inbounds i8, ptr %20, i64 80
  store volatile i32 1, ptr %28, align 8, !tbaa !44
  %29 = getelementptr inbounds i8, ptr %20, i64 96
  store i32 1, ptr %29, align 8, !tbaa !43
  %30 = getelementptr inbounds i8, ptr %1, i64 24
  %31 = load i64, ptr %30, align 8, !tbaa !195
  %32 = inttoptr i64 %31 to ptr
  %33 = load atomic i64, ptr %32 acquire, align 8
  %34 = getelementptr inbounds i8, ptr %20, i64 112
  store i64 %33, ptr %34, align 8, !tbaa !62
  %35 = load ptr, ptr %26, align 8, !tbaa !49
  %36 = getelementptr inbounds i8, ptr %20, i64 40
  %37 = load i64, ptr %36, align 8, !tbaa !50
  %38 = getelementptr inbounds i8, ptr %35, i64 16
  %39 = load atomic volatile i64, ptr %38 seq_cst, align 8
  %40 = inttoptr i64 %39 to ptr
  %41 = icmp eq i64 %39, 0
  br i1 %41, label %73, label %42

42:                                               ; preds = %25
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i64, ptr %43, align 8, !tbaa !37
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %60, label %46

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %40, i64 16
  br label %48

48:                                               ; preds = %48, %46
  %49 = phi i64 [ %44, %46 ], [ %58, %48 ]
  %50 = phi i64 [ 0, %46 ], [ %57, %48 ]
  %51 = add i64 %50, %49
  %52 = lshr i64 %51, 1
  %53 = getelementptr inbounds [0 x %struct.gpu_range], ptr %47, i64 0, i64 %52, i32 1
  %54 = load i64, ptr %53, align 8, !tbaa !51
  %55 = icmp ugt i64 %54, %37
  %56 = add nuw i64 %52, 1
  %57 = select i1 %55, i64 %50, i64 %56
  %58 = select i1 %55, i64 %52, i64 %49
  %59 = icmp ult i64 %57, %58
  br i1 %59, label %48, label %60, !llvm.loop !53

60:                                               ; preds = %48, %42
  %61 = phi i64 [ 0, %42 ], [ %57, %48 ]
  %62 = icmp ult i64 %61, %44
  br i1 %62, label %63, label %73

63:                                               ; preds = %60
  %64 = getelementptr inbounds i8, ptr %40, i64 16
  %65 = getelementptr inbounds [0 x %struct.gpu_range], ptr %64, i64 0, i64 %61
  %66 = load i64, ptr %65, align 8, !tbaa !54
  %67 = icmp ugt i64 %66, %37
  br i1 %67, label %73, label %68

68:                                               ; preds = %63
  %69 = getelementptr inbounds i8, ptr %65, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !51
  %71 = sub i64 %70, %37
  %72 = icmp ult i64 %71, 256
  br i1 %72, label %73, label %75

73:                                               ; preds = %68, %63, %60, %25
  %74 = getelementptr inbounds i8, ptr %20, i64 92
  store i32 0, ptr %74, align 4, !tbaa !47
  br label %103

75:                                               ; preds = %68
  %76 = getelementptr inbounds i8, ptr %65, i64 16
  %77 = load i64, ptr %76, align 8, !tbaa !55
  %78 = add i64 %77, %37
  %79 = sub i64 %78, %66
  %80 = inttoptr i64 %79 to ptr
  %81 = getelementptr inbounds i8, ptr %20, i64 92
  store i32 0, ptr %81, align 4, !tbaa !47
  %82 = icmp eq i64 %78, %66
  br i1 %82, label %103, label %83

83:                                               ; preds = %75
  %84 = getelementptr inbounds i8, ptr %80, i64 8
  %85 = load i64, ptr %84, align 1
  %86 = getelementptr inbounds i8, ptr %20, i64 120
  store i64 %85, ptr %86, align 8, !tbaa !56
  %87 = getelementptr inbounds i8, ptr %20, i64 88
  %88 = load volatile i32, ptr %87, align 8, !tbaa !48
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %83
  %91 = getelementptr inbounds i8, ptr %80, i64 140
  %92 = load i32, ptr %91, align 1
  %93 = getelementptr inbounds i8, ptr %20, i64 128
  store i32 %92, ptr %93, align 8, !tbaa !57
  %94 = getelementptr inbounds i8, ptr %80, i64 160
  %95 = load i64, ptr %94, align 1
  %96 = getelementptr inbounds i8, ptr %20, i64 136
  store i64 %95, ptr %96, align 8, !tbaa !58
  %97 = getelementptr inbounds i8, ptr %80, i64 176
  %98 = load i32, ptr %97, align 1
  %99 = getelementptr inbounds i8, ptr %20, i64 132
  store i32 %98, ptr %99, align 4, !tbaa !59
  %100 = and i32 %92, 4095
  %101 = mul nuw nsw i32 %100, 6
  %102 = getelementptr inbounds i8, ptr %20, i64 144
  store i32 %101, ptr %102, align 8, !tbaa !60
  br label %103

103:                                              ; preds = %73, %75, %83, %90
  %104 = getelementptr inbounds i8, ptr %0, i64 4
  %105 = atomicrmw volatile xchg ptr %104, i32 1 acquire, align 4
  %106 = icmp eq i32 %105, 0
  br i1 %106, label %118, label %107

107:                                              ; preds = %103, %115
  %108 = phi i32 [ %109, %115 ], [ 0, %103 ]
  %109 = add i32 %108, 1
  %110 = and i32 %109, 63
  %111 = icmp eq i32 %110, 0
  br i1 %111, label %112, label %114

112:                                              ; preds = %107
  %113 = tail call i32 @sched_yield() #13
  br label %115

114:                                              ; preds = %107
  tail call void @llvm.x86.sse2.pause()
  br label %115

115:                                              ; preds = %114, %112
  %116 = atomicrmw volatile xchg ptr %104, i32 1 acquire, align 4
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %118, label %107, !llvm.loop !65

118:                                              ; preds = %115, %103
  %119 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %120 = icmp eq i32 %119, 0
  br i1 %120, label %132, label %121

121:                                              ; preds = %118, %129
  %122 = phi i32 [ %123, %129 ], [ 0, %118 ]
  %123 = add i32 %122, 1
  %124 = and i32 %123, 63
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %126, label %128

126:                                              ; preds = %121
  %127 = tail call i32 @sched_yield() #13
  br label %129

128:                                              ; preds = %121
  tail call void @llvm.x86.sse2.pause()
  br label %129

129:                                              ; preds = %128, %126
  %130 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %132, label %121, !llvm.loop !65

132:                                              ; preds = %129, %118
  %133 = getelementptr inbounds i8, ptr %0, i64 366752
  br label %134

134:                                              ; preds = %132, %169
  %135 = phi i64 [ 0, %132 ], [ %170, %169 ]
  %136 = getelementptr inbounds [4096 x ptr], ptr %133, i64 0, i64 %135
  %137 = load ptr, ptr %136, align 8, !tbaa !2
  %138 = icmp eq ptr %137, null
  br i1 %138, label %139, label %169

139:                                              ; preds = %134
  %140 = getelementptr inbounds [4096 x ptr], ptr %133, i64 0, i64 %135
  %141 = trunc nuw nsw i64 %135 to i32
  %142 = getelementptr inbounds i8, ptr %20, i64 72
  store i32 %141, ptr %142, align 8, !tbaa !196
  %143 = getelementptr inbounds i8, ptr %12, i64 12
  %144 = load volatile i32, ptr %143, align 4, !tbaa !125
  %145 = getelementptr inbounds i8, ptr %20, i64 84
  store volatile i32 %144, ptr %145, align 4, !tbaa !46
  store ptr %20, ptr %140, align 8, !tbaa !2
  %146 = getelementptr inbounds i8, ptr %0, i64 333984
  %147 = getelementptr inbounds i8, ptr %0, i64 333980
  %148 = load i32, ptr %147, align 4, !tbaa !39
  %149 = add i32 %148, 1
  store i32 %149, ptr %147, align 4, !tbaa !39
  %150 = zext i32 %148 to i64
  %151 = getelementptr inbounds [4096 x ptr], ptr %146, i64 0, i64 %150
  store ptr %20, ptr %151, align 8, !tbaa !2
  %152 = getelementptr inbounds i8, ptr %1, i64 32
  %153 = load i64, ptr %152, align 8, !tbaa !197
  %154 = inttoptr i64 %153 to ptr
  store atomic i64 8871348064760491681, ptr %154 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %104 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %155 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #13
  %156 = load i64, ptr %4, align 8, !tbaa !100
  %157 = mul i64 %156, 1000000000
  %158 = getelementptr inbounds i8, ptr %4, i64 8
  %159 = load i64, ptr %158, align 8, !tbaa !102
  %160 = add i64 %157, %159
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #8
  %161 = getelementptr inbounds i8, ptr %0, i64 80
  %162 = load volatile i64, ptr %161, align 8, !tbaa !150
  %163 = sub i64 %160, %162
  %164 = icmp ugt i64 %163, 20000
  br i1 %164, label %165, label %174

165:                                              ; preds = %139
  %166 = getelementptr inbounds i8, ptr %0, i64 44
  %167 = load i32, ptr %166, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !37
  %168 = call i64 @write(i32 noundef %167, ptr noundef nonnull %3, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %174

169:                                              ; preds = %134
  %170 = add nuw nsw i64 %135, 1
  %171 = icmp eq i64 %170, 4096
  br i1 %171, label %172, label %134, !llvm.loop !198

172:                                              ; preds = %169
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %104 release, align 4
  br label %173

173:                                              ; preds = %172, %19
  tail call void @free(ptr noundef %21) #13
  tail call void @free(ptr noundef %20) #13
  br label %174

174:                                              ; preds = %2, %165, %139, %173, %8, %14
  %175 = phi i32 [ -1, %14 ], [ -1, %8 ], [ -1, %173 ], [ %141, %139 ], [ %141, %165 ], [ -1, %2 ]
  ret i32 %175
}

; Function Attrs: nounwind
define internal void @set_queue_active(ptr noundef %0, i32 noundef %1, i32 noundef %2) #1 {
  %4 = alloca i64, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = icmp ult i32 %1, 4096
  br i1 %6, label %7, label %164

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 366752
  %9 = zext nneg i32 %1 to i64
  %10 = getelementptr inbounds [4096 x ptr], ptr %8, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !2
  %12 = icmp eq ptr %11, null
  br i1 %12, label %164, label %13

13:                                               ; preds = %7
  %14 = getelementptr inbounds i8, ptr %11, i64 80
  %15 = load volatile i32, ptr %14, align 8, !tbaa !44
  %16 = icmp eq i32 %15, %2
  br i1 %16, label %164, label %17

17:                                               ; preds = %13
  %18 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %31, label %20

20:                                               ; preds = %17, %28
  %21 = phi i32 [ %22, %28 ], [ 0, %17 ]
  %22 = add i32 %21, 1
  %23 = and i32 %22, 63
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %27

25:                                               ; preds = %20
  %26 = tail call i32 @sched_yield() #13
  br label %28

27:                                               ; preds = %20
  tail call void @llvm.x86.sse2.pause()
  br label %28

28:                                               ; preds = %27, %25
  %29 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %20, !llvm.loop !65

31:                                               ; preds = %28, %17
  store volatile i32 %2, ptr %14, align 8, !tbaa !44
  %32 = icmp eq i32 %2, 0
  br i1 %32, label %145, label %33

33:                                               ; preds = %31
  %34 = getelementptr inbounds i8, ptr %11, i64 104
  %35 = load ptr, ptr %34, align 8, !tbaa !49
  %36 = getelementptr inbounds i8, ptr %11, i64 40
  %37 = load i64, ptr %36, align 8, !tbaa !50
  %38 = getelementptr inbounds i8, ptr %35, i64 16
  %39 = load atomic volatile i64, ptr %38 seq_cst, align 8
  %40 = inttoptr i64 %39 to ptr
  %41 = icmp eq i64 %39, 0
  br i1 %41, label %73, label %42

42:                                               ; preds = %33
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i64, ptr %43, align 8, !tbaa !37
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %60, label %46

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %40, i64 16
  br label %48

48:                                               ; preds = %48, %46
  %49 = phi i64 [ %44, %46 ], [ %58, %48 ]
  %50 = phi i64 [ 0, %46 ], [ %57, %48 ]
  %51 = add i64 %50, %49
  %52 = lshr i64 %51, 1
  %53 = getelementptr inbounds [0 x %struct.gpu_range], ptr %47, i64 0, i64 %52, i32 1
  %54 = load i64, ptr %53, align 8, !tbaa !51
  %55 = icmp ugt i64 %54, %37
  %56 = add nuw i64 %52, 1
  %57 = select i1 %55, i64 %50, i64 %56
  %58 = select i1 %55, i64 %52, i64 %49
  %59 = icmp ult i64 %57, %58
  br i1 %59, label %48, label %60, !llvm.loop !53

60:                                               ; preds = %48, %42
  %61 = phi i64 [ 0, %42 ], [ %57, %48 ]
  %62 = icmp ult i64 %61, %44
  br i1 %62, label %63, label %73

63:                                               ; preds = %60
  %64 = getelementptr inbounds i8, ptr %40, i64 16
  %65 = getelementptr inbounds [0 x %struct.gpu_range], ptr %64, i64 0, i64 %61
  %66 = load i64, ptr %65, align 8, !tbaa !54
  %67 = icmp ugt i64 %66, %37
  br i1 %67, label %73, label %68

68:                                               ; preds = %63
  %69 = getelementptr inbounds i8, ptr %65, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !51
  %71 = sub i64 %70, %37
  %72 = icmp ult i64 %71, 256
  br i1 %72, label %73, label %75

73:                                               ; preds = %68, %63, %60, %33
  %74 = getelementptr inbounds i8, ptr %11, i64 92
  store i32 0, ptr %74, align 4, !tbaa !47
  br label %103

75:                                               ; preds = %68
  %76 = getelementptr inbounds i8, ptr %65, i64 16
  %77 = load i64, ptr %76, align 8, !tbaa !55
  %78 = add i64 %77, %37
  %79 = sub i64 %78, %66
  %80 = inttoptr i64 %79 to ptr
  %81 = getelementptr inbounds i8, ptr %11, i64 92
  store i32 0, ptr %81, align 4, !tbaa !47
  %82 = icmp eq i64 %78, %66
  br i1 %82, label %103, label %83

83:                                               ; preds = %75
  %84 = getelementptr inbounds i8, ptr %80, i64 8
  %85 = load i64, ptr %84, align 1
  %86 = getelementptr inbounds i8, ptr %11, i64 120
  store i64 %85, ptr %86, align 8, !tbaa !56
  %87 = getelementptr inbounds i8, ptr %11, i64 88
  %88 = load volatile i32, ptr %87, align 8, !tbaa !48
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %83
  %91 = getelementptr inbounds i8, ptr %80, i64 140
  %92 = load i32, ptr %91, align 1
  %93 = getelementptr inbounds i8, ptr %11, i64 128
  store i32 %92, ptr %93, align 8, !tbaa !57
  %94 = getelementptr inbounds i8, ptr %80, i64 160
  %95 = load i64, ptr %94, align 1
  %96 = getelementptr inbounds i8, ptr %11, i64 136
  store i64 %95, ptr %96, align 8, !tbaa !58
  %97 = getelementptr inbounds i8, ptr %80, i64 176
  %98 = load i32, ptr %97, align 1
  %99 = getelementptr inbounds i8, ptr %11, i64 132
  store i32 %98, ptr %99, align 4, !tbaa !59
  %100 = and i32 %92, 4095
  %101 = mul nuw nsw i32 %100, 6
  %102 = getelementptr inbounds i8, ptr %11, i64 144
  store i32 %101, ptr %102, align 8, !tbaa !60
  br label %103

103:                                              ; preds = %73, %75, %83, %90
  %104 = getelementptr inbounds i8, ptr %11, i64 96
  store i32 1, ptr %104, align 8, !tbaa !43
  %105 = getelementptr inbounds i8, ptr %11, i64 168
  %106 = load ptr, ptr %105, align 8, !tbaa !199
  %107 = icmp eq ptr %106, null
  br i1 %107, label %149, label %108

108:                                              ; preds = %103
  %109 = load ptr, ptr %106, align 8, !tbaa !127
  store ptr %109, ptr %105, align 8, !tbaa !199
  %110 = getelementptr inbounds i8, ptr %11, i64 184
  %111 = load volatile i32, ptr %110, align 8, !tbaa !200
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %110, align 8, !tbaa !200
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %116

114:                                              ; preds = %108
  %115 = getelementptr inbounds i8, ptr %11, i64 176
  store ptr null, ptr %115, align 8, !tbaa !201
  br label %116

116:                                              ; preds = %114, %108
  %117 = getelementptr inbounds i8, ptr %11, i64 176
  br label %118

118:                                              ; preds = %143, %116
  %119 = phi ptr [ %106, %116 ], [ %136, %143 ]
  %120 = getelementptr inbounds i8, ptr %119, i64 40
  %121 = load i32, ptr %120, align 8, !tbaa !134
  %122 = icmp eq i32 %121, 0
  %123 = select i1 %122, i64 96, i64 120
  %124 = getelementptr inbounds i8, ptr %0, i64 %123
  store ptr null, ptr %119, align 8, !tbaa !127
  %125 = getelementptr inbounds i8, ptr %124, i64 16
  %126 = load volatile i32, ptr %125, align 8, !tbaa !200
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %131, label %128

128:                                              ; preds = %118
  %129 = getelementptr inbounds i8, ptr %124, i64 8
  %130 = load ptr, ptr %129, align 8, !tbaa !201
  br label %131

131:                                              ; preds = %118, %128
  %132 = phi ptr [ %130, %128 ], [ %124, %118 ]
  store ptr %119, ptr %132, align 8, !tbaa !2
  %133 = getelementptr inbounds i8, ptr %124, i64 8
  store ptr %119, ptr %133, align 8, !tbaa !201
  %134 = load volatile i32, ptr %125, align 8, !tbaa !200
  %135 = add i32 %134, 1
  store volatile i32 %135, ptr %125, align 8, !tbaa !200
  %136 = load ptr, ptr %105, align 8, !tbaa !199
  %137 = icmp eq ptr %136, null
  br i1 %137, label %149, label %138

138:                                              ; preds = %131
  %139 = load ptr, ptr %136, align 8, !tbaa !127
  store ptr %139, ptr %105, align 8, !tbaa !199
  %140 = load volatile i32, ptr %110, align 8, !tbaa !200
  %141 = add i32 %140, -1
  store volatile i32 %141, ptr %110, align 8, !tbaa !200
  %142 = icmp eq i32 %141, 0
  br i1 %142, label %144, label %143

143:                                              ; preds = %138, %144
  br label %118

144:                                              ; preds = %138
  store ptr null, ptr %117, align 8, !tbaa !201
  br label %143

145:                                              ; preds = %31
  %146 = getelementptr inbounds i8, ptr %0, i64 96
  %147 = getelementptr inbounds i8, ptr %11, i64 168
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %146, ptr noundef nonnull %11, ptr noundef nonnull %147) #14
  %148 = getelementptr inbounds i8, ptr %0, i64 120
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %148, ptr noundef nonnull %11, ptr noundef nonnull %147) #14
  br label %149

149:                                              ; preds = %131, %103, %145
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #13
  %151 = load i64, ptr %5, align 8, !tbaa !100
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !102
  %155 = add i64 %152, %154
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  %156 = getelementptr inbounds i8, ptr %0, i64 80
  %157 = load volatile i64, ptr %156, align 8, !tbaa !150
  %158 = sub i64 %155, %157
  %159 = icmp ugt i64 %158, 20000
  br i1 %159, label %160, label %164

160:                                              ; preds = %149
  %161 = getelementptr inbounds i8, ptr %0, i64 44
  %162 = load i32, ptr %161, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 1, ptr %4, align 8, !tbaa !37
  %163 = call i64 @write(i32 noundef %162, ptr noundef nonnull %4, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  br label %164

164:                                              ; preds = %3, %160, %149, %7, %13
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
  %30 = getelementptr inbounds i8, ptr %0, i64 32
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
  %76 = atomicrmw volatile sub ptr %30, i32 1 seq_cst, align 8
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
  %11 = alloca %struct.timespec_, align 8
  %12 = alloca ptr, align 8
  %13 = alloca ptr, align 8
  %14 = alloca i32, align 8
  %15 = alloca i32, align 4
  %16 = icmp eq i32 %6, 0
  br i1 %16, label %19, label %17

17:                                               ; preds = %8
  %18 = zext i32 %6 to i64
  br label %23

19:                                               ; preds = %23, %8
  %20 = phi i64 [ 0, %8 ], [ %28, %23 ]
  %21 = tail call ptr @calloc(i64 noundef 1, i64 noundef 80) #13
  %22 = icmp eq ptr %21, null
  br i1 %22, label %50, label %31

23:                                               ; preds = %17, %23
  %24 = phi i64 [ 0, %17 ], [ %29, %23 ]
  %25 = phi i64 [ 0, %17 ], [ %28, %23 ]
  %26 = getelementptr inbounds %struct.code_extent, ptr %5, i64 %24, i32 1
  %27 = load i64, ptr %26, align 8, !tbaa !211
  %28 = add i64 %27, %25
  %29 = add nuw nsw i64 %24, 1
  %30 = icmp eq i64 %29, %18
  br i1 %30, label %19, label %23, !llvm.loop !213

31:                                               ; preds = %19
  %32 = tail call i32 @llvm.umax.i32(i32 %4, i32 1)
  %33 = zext i32 %32 to i64
  %34 = tail call ptr @calloc(i64 noundef %33, i64 noundef 24) #13
  %35 = getelementptr inbounds i8, ptr %21, i64 56
  store ptr %34, ptr %35, align 8, !tbaa !188
  %36 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %37 = zext i32 %36 to i64
  %38 = tail call ptr @calloc(i64 noundef %37, i64 noundef 16) #13
  %39 = getelementptr inbounds i8, ptr %21, i64 64
  store ptr %38, ptr %39, align 8, !tbaa !189
  %40 = tail call i64 @llvm.umax.i64(i64 %20, i64 1)
  %41 = tail call ptr @calloc(i64 noundef 1, i64 noundef %40) #13
  %42 = getelementptr inbounds i8, ptr %21, i64 72
  store ptr %41, ptr %42, align 8, !tbaa !190
  %43 = load ptr, ptr %35, align 8, !tbaa !188
  %44 = icmp eq ptr %43, null
  br i1 %44, label %50, label %45

45:                                               ; preds = %31
  %46 = load ptr, ptr %39, align 8, !tbaa !189
  %47 = icmp ne ptr %46, null
  %48 = icmp ne ptr %41, null
  %49 = select i1 %47, i1 %48, i1 false
  br label %50

50:                                               ; preds = %45, %19, %31
  %51 = phi i1 [ false, %31 ], [ false, %19 ], [ %49, %45 ]
  %52 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %65, label %54

54:                                               ; preds = %50, %62
  %55 = phi i32 [ %56, %62 ], [ 0, %50 ]
  %56 = add i32 %55, 1
  %57 = and i32 %56, 63
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %59, label %61

59:                                               ; preds = %54
  %60 = tail call i32 @sched_yield() #13
  br label %62

61:                                               ; preds = %54
  tail call void @llvm.x86.sse2.pause()
  br label %62

62:                                               ; preds = %61, %59
  %63 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %54, !llvm.loop !65

65:                                               ; preds = %62, %50
  %66 = getelementptr inbounds i8, ptr %1, i64 28
  %67 = load i32, ptr %66, align 4, !tbaa !214
  %68 = icmp ult i32 %67, 256
  br i1 %68, label %69, label %297

69:                                               ; preds = %65
  %70 = getelementptr inbounds i8, ptr %0, i64 407712
  %71 = zext nneg i32 %67 to i64
  %72 = getelementptr inbounds [256 x %struct.request], ptr %70, i64 0, i64 %71, i32 1
  %73 = load i32, ptr %72, align 8, !tbaa !177
  %74 = icmp eq i32 %73, 2
  br i1 %74, label %75, label %297

75:                                               ; preds = %69
  %76 = getelementptr inbounds [256 x %struct.request], ptr %70, i64 0, i64 %71, i32 0, i32 1
  %77 = load i32, ptr %76, align 8, !tbaa !180
  %78 = icmp ult i32 %77, 1024
  br i1 %78, label %79, label %293

79:                                               ; preds = %75
  %80 = getelementptr inbounds i8, ptr %0, i64 399520
  %81 = zext nneg i32 %77 to i64
  %82 = getelementptr inbounds [1024 x ptr], ptr %80, i64 0, i64 %81
  %83 = load ptr, ptr %82, align 8, !tbaa !2
  %84 = icmp ne ptr %83, null
  %85 = select i1 %51, i1 %84, i1 false
  br i1 %85, label %86, label %293

86:                                               ; preds = %79
  %87 = getelementptr inbounds i8, ptr %21, i64 64
  %88 = load ptr, ptr %87, align 8, !tbaa !189
  %89 = zext i32 %6 to i64
  %90 = shl nuw nsw i64 %89, 4
  %91 = tail call ptr @memcpy(ptr noundef %88, ptr noundef %5, i64 noundef %90) #13
  %92 = getelementptr inbounds i8, ptr %21, i64 72
  %93 = load ptr, ptr %92, align 8, !tbaa !190
  %94 = tail call ptr @memcpy(ptr noundef %93, ptr noundef %7, i64 noundef %20) #13
  %95 = getelementptr inbounds i8, ptr %21, i64 8
  store ptr %2, ptr %95, align 8, !tbaa !215
  %96 = getelementptr inbounds i8, ptr %1, i64 16
  %97 = load i32, ptr %96, align 8, !tbaa !216
  %98 = getelementptr inbounds i8, ptr %21, i64 36
  store i32 %97, ptr %98, align 4, !tbaa !217
  %99 = getelementptr inbounds i8, ptr %1, i64 20
  %100 = load i32, ptr %99, align 4, !tbaa !218
  %101 = getelementptr inbounds i8, ptr %21, i64 40
  store i32 %100, ptr %101, align 8, !tbaa !219
  %102 = getelementptr inbounds i8, ptr %1, i64 24
  %103 = load i32, ptr %102, align 8, !tbaa !220
  %104 = getelementptr inbounds i8, ptr %21, i64 32
  store i32 %103, ptr %104, align 8, !tbaa !221
  %105 = getelementptr inbounds i8, ptr %1, i64 12
  %106 = load i32, ptr %105, align 4, !tbaa !222
  %107 = getelementptr inbounds i8, ptr %21, i64 52
  store i32 %106, ptr %107, align 4, !tbaa !223
  %108 = getelementptr inbounds i8, ptr %21, i64 44
  store i32 %4, ptr %108, align 4, !tbaa !224
  %109 = getelementptr inbounds i8, ptr %21, i64 48
  store i32 %6, ptr %109, align 8, !tbaa !225
  %110 = icmp ne i32 %103, 0
  %111 = icmp eq ptr %2, null
  %112 = or i1 %111, %110
  %113 = zext i1 %112 to i32
  %114 = getelementptr inbounds i8, ptr %21, i64 28
  store volatile i32 %113, ptr %114, align 4, !tbaa !226
  %115 = icmp eq i32 %4, 0
  br i1 %115, label %288, label %116

116:                                              ; preds = %86
  %117 = getelementptr inbounds i8, ptr %83, i64 32
  %118 = getelementptr inbounds i8, ptr %21, i64 56
  %119 = zext i32 %4 to i64
  br label %120

120:                                              ; preds = %116, %285
  %121 = phi i64 [ 0, %116 ], [ %286, %285 ]
  %122 = load volatile ptr, ptr %117, align 8, !tbaa !183
  %123 = icmp eq ptr %122, null
  br i1 %123, label %131, label %124

124:                                              ; preds = %120
  %125 = getelementptr inbounds i8, ptr %122, i64 12
  %126 = load i32, ptr %125, align 4, !tbaa !78
  %127 = shl i32 %126, 1
  %128 = getelementptr inbounds i8, ptr %122, i64 8
  %129 = load i32, ptr %128, align 8, !tbaa !78
  %130 = icmp ult i32 %127, %129
  br i1 %130, label %216, label %131

131:                                              ; preds = %124, %120
  %132 = load volatile ptr, ptr %117, align 8, !tbaa !183
  %133 = icmp eq ptr %132, null
  br i1 %133, label %139, label %134

134:                                              ; preds = %131
  %135 = getelementptr inbounds i8, ptr %132, i64 8
  %136 = load i32, ptr %135, align 8, !tbaa !78
  %137 = shl i32 %136, 1
  %138 = add i32 %137, 2
  br label %139

139:                                              ; preds = %134, %131
  %140 = phi i32 [ %138, %134 ], [ 256, %131 ]
  %141 = zext i32 %140 to i64
  %142 = mul nuw nsw i64 %141, 24
  %143 = add nuw nsw i64 %142, 16
  %144 = tail call ptr @calloc(i64 noundef 1, i64 noundef %143) #13
  %145 = icmp eq ptr %144, null
  br i1 %145, label %288, label %146

146:                                              ; preds = %139
  %147 = add i32 %140, -1
  %148 = getelementptr inbounds i8, ptr %144, i64 8
  store i32 %147, ptr %148, align 8, !tbaa !78
  store ptr %132, ptr %144, align 8, !tbaa !2
  %149 = getelementptr inbounds i8, ptr %132, i64 8
  br i1 %133, label %214, label %150

150:                                              ; preds = %146
  %151 = getelementptr inbounds i8, ptr %132, i64 16
  %152 = getelementptr inbounds i8, ptr %144, i64 16
  %153 = getelementptr inbounds i8, ptr %144, i64 12
  br label %154

154:                                              ; preds = %150, %210
  %155 = phi i32 [ 0, %150 ], [ %211, %210 ]
  %156 = zext i32 %155 to i64
  %157 = getelementptr inbounds [0 x %struct.code_slot], ptr %151, i64 0, i64 %156
  %158 = load volatile i64, ptr %157, align 8, !tbaa !227
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %210, label %160

160:                                              ; preds = %154
  %161 = getelementptr inbounds i8, ptr %157, i64 16
  %162 = load volatile ptr, ptr %161, align 8, !tbaa !229
  %163 = icmp eq ptr %162, null
  br i1 %163, label %210, label %164

164:                                              ; preds = %160
  %165 = load volatile i64, ptr %157, align 8, !tbaa !227
  %166 = getelementptr inbounds i8, ptr %157, i64 8
  %167 = load i32, ptr %166, align 8, !tbaa !230
  %168 = getelementptr inbounds i8, ptr %157, i64 12
  %169 = load i32, ptr %168, align 4, !tbaa !231
  %170 = lshr i64 %165, 2
  %171 = mul i64 %170, -7046029254386353131
  %172 = shl i32 %169, 27
  %173 = xor i32 %172, %167
  %174 = zext i32 %173 to i64
  %175 = mul i64 %174, -4417276706812531889
  %176 = xor i64 %175, %171
  %177 = lshr i64 %176, 29
  %178 = xor i64 %177, %176
  %179 = load i32, ptr %148, align 8, !tbaa !78
  %180 = zext i32 %179 to i64
  %181 = and i64 %178, %180
  %182 = getelementptr inbounds [0 x %struct.code_slot], ptr %152, i64 0, i64 %181
  %183 = load atomic volatile i64, ptr %182 seq_cst, align 8
  %184 = icmp eq i64 %183, 0
  br i1 %184, label %206, label %185

185:                                              ; preds = %164, %198
  %186 = phi i64 [ %204, %198 ], [ %183, %164 ]
  %187 = phi ptr [ %203, %198 ], [ %182, %164 ]
  %188 = phi i64 [ %199, %198 ], [ %178, %164 ]
  %189 = icmp eq i64 %186, %165
  br i1 %189, label %190, label %198

190:                                              ; preds = %185
  %191 = getelementptr inbounds i8, ptr %187, i64 8
  %192 = load i32, ptr %191, align 8, !tbaa !230
  %193 = icmp eq i32 %192, %167
  br i1 %193, label %194, label %198

194:                                              ; preds = %190
  %195 = getelementptr inbounds i8, ptr %187, i64 12
  %196 = load i32, ptr %195, align 4, !tbaa !231
  %197 = icmp eq i32 %196, %169
  br i1 %197, label %206, label %198

198:                                              ; preds = %194, %190, %185
  %199 = add i64 %188, 1
  %200 = load i32, ptr %148, align 8, !tbaa !78
  %201 = zext i32 %200 to i64
  %202 = and i64 %199, %201
  %203 = getelementptr inbounds [0 x %struct.code_slot], ptr %152, i64 0, i64 %202
  %204 = load atomic volatile i64, ptr %203 seq_cst, align 8
  %205 = icmp eq i64 %204, 0
  br i1 %205, label %206, label %185, !llvm.loop !232

206:                                              ; preds = %198, %194, %164
  %207 = phi ptr [ %182, %164 ], [ %187, %194 ], [ %203, %198 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %207, ptr nonnull align 8 %157, i64 24, i1 true), !tbaa.struct !233
  %208 = load i32, ptr %153, align 4, !tbaa !78
  %209 = add i32 %208, 1
  store i32 %209, ptr %153, align 4, !tbaa !78
  br label %210

210:                                              ; preds = %206, %160, %154
  %211 = add i32 %155, 1
  %212 = load i32, ptr %149, align 8, !tbaa !78
  %213 = icmp ugt i32 %211, %212
  br i1 %213, label %214, label %154

214:                                              ; preds = %210, %146
  %215 = ptrtoint ptr %144 to i64
  store atomic volatile i64 %215, ptr %117 seq_cst, align 8
  br label %216

216:                                              ; preds = %214, %124
  %217 = phi ptr [ %122, %124 ], [ %144, %214 ]
  %218 = load ptr, ptr %118, align 8, !tbaa !188
  %219 = getelementptr inbounds %struct.code_target, ptr %218, i64 %121
  %220 = getelementptr inbounds %struct.code_entry, ptr %3, i64 %121
  %221 = load i64, ptr %220, align 8, !tbaa !234
  %222 = getelementptr inbounds i8, ptr %220, i64 8
  %223 = load i64, ptr %222, align 8, !tbaa !236
  %224 = trunc i64 %223 to i32
  store ptr %21, ptr %219, align 8, !tbaa !2
  %225 = getelementptr inbounds i8, ptr %219, i64 8
  store i64 %221, ptr %225, align 8, !tbaa !37
  %226 = getelementptr inbounds i8, ptr %219, i64 16
  store i32 %224, ptr %226, align 8, !tbaa !78
  %227 = getelementptr inbounds i8, ptr %219, i64 20
  store i32 0, ptr %227, align 4, !tbaa !78
  %228 = load i32, ptr %98, align 4, !tbaa !217
  %229 = load i32, ptr %101, align 8, !tbaa !219
  %230 = lshr i64 %221, 2
  %231 = mul i64 %230, -7046029254386353131
  %232 = shl i32 %229, 27
  %233 = xor i32 %232, %228
  %234 = zext i32 %233 to i64
  %235 = mul i64 %234, -4417276706812531889
  %236 = xor i64 %235, %231
  %237 = lshr i64 %236, 29
  %238 = xor i64 %237, %236
  %239 = getelementptr inbounds i8, ptr %217, i64 16
  %240 = getelementptr inbounds i8, ptr %217, i64 8
  %241 = load i32, ptr %240, align 8, !tbaa !78
  %242 = zext i32 %241 to i64
  %243 = and i64 %238, %242
  %244 = getelementptr inbounds [0 x %struct.code_slot], ptr %239, i64 0, i64 %243
  %245 = load atomic volatile i64, ptr %244 seq_cst, align 8
  %246 = icmp eq i64 %245, 0
  br i1 %246, label %268, label %247

247:                                              ; preds = %216, %260
  %248 = phi i64 [ %266, %260 ], [ %245, %216 ]
  %249 = phi ptr [ %265, %260 ], [ %244, %216 ]
  %250 = phi i64 [ %261, %260 ], [ %238, %216 ]
  %251 = icmp eq i64 %248, %221
  br i1 %251, label %252, label %260

252:                                              ; preds = %247
  %253 = getelementptr inbounds i8, ptr %249, i64 8
  %254 = load i32, ptr %253, align 8, !tbaa !230
  %255 = icmp eq i32 %254, %228
  br i1 %255, label %256, label %260

256:                                              ; preds = %252
  %257 = getelementptr inbounds i8, ptr %249, i64 12
  %258 = load i32, ptr %257, align 4, !tbaa !231
  %259 = icmp eq i32 %258, %229
  br i1 %259, label %268, label %260

260:                                              ; preds = %256, %252, %247
  %261 = add i64 %250, 1
  %262 = load i32, ptr %240, align 8, !tbaa !78
  %263 = zext i32 %262 to i64
  %264 = and i64 %261, %263
  %265 = getelementptr inbounds [0 x %struct.code_slot], ptr %239, i64 0, i64 %264
  %266 = load atomic volatile i64, ptr %265 seq_cst, align 8
  %267 = icmp eq i64 %266, 0
  br i1 %267, label %268, label %247, !llvm.loop !232

268:                                              ; preds = %256, %260, %216
  %269 = phi ptr [ %244, %216 ], [ %265, %260 ], [ %249, %256 ]
  %270 = getelementptr inbounds i8, ptr %269, i64 16
  %271 = load ptr, ptr %118, align 8, !tbaa !188
  %272 = getelementptr inbounds %struct.code_target, ptr %271, i64 %121
  %273 = ptrtoint ptr %272 to i64
  store atomic volatile i64 %273, ptr %270 seq_cst, align 8
  %274 = load volatile i64, ptr %269, align 8, !tbaa !227
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %276, label %285

276:                                              ; preds = %268
  %277 = load i32, ptr %98, align 4, !tbaa !217
  %278 = getelementptr inbounds i8, ptr %269, i64 8
  store i32 %277, ptr %278, align 8, !tbaa !230
  %279 = load i32, ptr %101, align 8, !tbaa !219
  %280 = getelementptr inbounds i8, ptr %269, i64 12
  store i32 %279, ptr %280, align 4, !tbaa !231
  %281 = getelementptr inbounds i8, ptr %217, i64 12
  %282 = load i32, ptr %281, align 4, !tbaa !78
  %283 = add i32 %282, 1
  store i32 %283, ptr %281, align 4, !tbaa !78
  %284 = load i64, ptr %220, align 8, !tbaa !234
  store atomic volatile i64 %284, ptr %269 seq_cst, align 8
  br label %285

285:                                              ; preds = %276, %268
  %286 = add nuw nsw i64 %121, 1
  %287 = icmp eq i64 %286, %119
  br i1 %287, label %288, label %120, !llvm.loop !237

288:                                              ; preds = %285, %139, %86
  %289 = getelementptr inbounds i8, ptr %83, i64 40
  %290 = load ptr, ptr %289, align 8, !tbaa !184
  store ptr %290, ptr %21, align 8, !tbaa !186
  store ptr %21, ptr %289, align 8, !tbaa !184
  %291 = load i32, ptr %66, align 4, !tbaa !214
  %292 = zext i32 %291 to i64
  br label %293

293:                                              ; preds = %288, %79, %75
  %294 = phi i64 [ %292, %288 ], [ %71, %79 ], [ %71, %75 ]
  %295 = phi i1 [ true, %288 ], [ false, %79 ], [ false, %75 ]
  %296 = getelementptr inbounds [256 x %struct.request], ptr %70, i64 0, i64 %294, i32 1
  store i32 0, ptr %296, align 8, !tbaa !177
  br label %297

297:                                              ; preds = %65, %69, %293
  %298 = phi i1 [ %295, %293 ], [ false, %69 ], [ false, %65 ]
  %299 = getelementptr inbounds i8, ptr %0, i64 72
  %300 = load volatile i64, ptr %299, align 8, !tbaa !238
  %301 = add i64 %300, 1
  store volatile i64 %301, ptr %299, align 8, !tbaa !238
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %14)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %15)
  store ptr null, ptr %12, align 8
  store ptr null, ptr %13, align 8
  store i32 0, ptr %14, align 8
  store i32 0, ptr %15, align 4
  %302 = getelementptr inbounds i8, ptr %0, i64 120
  %303 = load ptr, ptr %302, align 8, !tbaa !199
  %304 = icmp eq ptr %303, null
  br i1 %304, label %318, label %305

305:                                              ; preds = %297
  %306 = load ptr, ptr %303, align 8, !tbaa !127
  store ptr %306, ptr %302, align 8, !tbaa !199
  %307 = getelementptr inbounds i8, ptr %0, i64 136
  %308 = load volatile i32, ptr %307, align 8, !tbaa !200
  %309 = add i32 %308, -1
  store volatile i32 %309, ptr %307, align 8, !tbaa !200
  %310 = icmp eq i32 %309, 0
  br i1 %310, label %311, label %313

311:                                              ; preds = %305
  %312 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr null, ptr %312, align 8, !tbaa !201
  br label %313

313:                                              ; preds = %311, %305
  %314 = getelementptr inbounds i8, ptr %0, i64 96
  %315 = getelementptr inbounds i8, ptr %0, i64 112
  %316 = getelementptr inbounds i8, ptr %0, i64 104
  %317 = getelementptr inbounds i8, ptr %0, i64 128
  br label %354

318:                                              ; preds = %368, %297
  %319 = load volatile ptr, ptr %12, align 8, !tbaa !2
  store volatile ptr %319, ptr %302, align 8, !tbaa !2
  %320 = getelementptr inbounds i8, ptr %0, i64 128
  %321 = load volatile ptr, ptr %13, align 8, !tbaa !2
  store volatile ptr %321, ptr %320, align 8, !tbaa !2
  %322 = getelementptr inbounds i8, ptr %0, i64 136
  %323 = load volatile i32, ptr %14, align 8, !tbaa !78
  store volatile i32 %323, ptr %322, align 8, !tbaa !78
  %324 = getelementptr inbounds i8, ptr %0, i64 140
  %325 = load volatile i32, ptr %15, align 4
  store volatile i32 %325, ptr %324, align 4
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %11) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %11, i8 0, i64 16, i1 false)
  %326 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %11) #13
  %327 = load i64, ptr %11, align 8, !tbaa !100
  %328 = mul i64 %327, 1000000000
  %329 = getelementptr inbounds i8, ptr %11, i64 8
  %330 = load i64, ptr %329, align 8, !tbaa !102
  %331 = add i64 %328, %330
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %11) #8
  %332 = getelementptr inbounds i8, ptr %0, i64 80
  %333 = load volatile i64, ptr %332, align 8, !tbaa !150
  %334 = sub i64 %331, %333
  %335 = icmp ugt i64 %334, 20000
  br i1 %335, label %336, label %340

336:                                              ; preds = %318
  %337 = getelementptr inbounds i8, ptr %0, i64 44
  %338 = load i32, ptr %337, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10)
  store i64 1, ptr %10, align 8, !tbaa !37
  %339 = call i64 @write(i32 noundef %338, ptr noundef nonnull %10, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10)
  br label %340

340:                                              ; preds = %318, %336
  %341 = getelementptr inbounds i8, ptr %0, i64 88
  %342 = atomicrmw volatile add ptr %341, i64 1 seq_cst, align 8
  %343 = getelementptr inbounds i8, ptr %0, i64 16
  %344 = load atomic volatile i32, ptr %343 seq_cst, align 8
  %345 = icmp eq i32 %344, 0
  br i1 %345, label %350, label %346

346:                                              ; preds = %340
  %347 = getelementptr inbounds i8, ptr %0, i64 48
  %348 = load i32, ptr %347, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 1, ptr %9, align 8, !tbaa !37
  %349 = call i64 @write(i32 noundef %348, ptr noundef nonnull %9, i64 noundef 8) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %350

350:                                              ; preds = %340, %346
  %351 = or i1 %22, %298
  %352 = xor i1 %298, true
  %353 = sext i1 %352 to i32
  br i1 %351, label %389, label %382

354:                                              ; preds = %380, %313
  %355 = phi ptr [ %303, %313 ], [ %373, %380 ]
  %356 = getelementptr inbounds i8, ptr %355, i64 40
  %357 = load i32, ptr %356, align 8, !tbaa !134
  %358 = icmp eq i32 %357, 0
  store ptr null, ptr %355, align 8, !tbaa !127
  %359 = select i1 %358, ptr %315, ptr %14
  %360 = load volatile i32, ptr %359, align 8, !tbaa !200
  %361 = icmp eq i32 %360, 0
  br i1 %361, label %362, label %365

362:                                              ; preds = %354
  %363 = select i1 %358, ptr %314, ptr %12
  %364 = select i1 %358, ptr %316, ptr %13
  br label %368

365:                                              ; preds = %354
  %366 = select i1 %358, ptr %316, ptr %13
  %367 = load ptr, ptr %366, align 8, !tbaa !201
  br label %368

368:                                              ; preds = %362, %365
  %369 = phi ptr [ %364, %362 ], [ %366, %365 ]
  %370 = phi ptr [ %363, %362 ], [ %367, %365 ]
  store ptr %355, ptr %370, align 8, !tbaa !2
  store ptr %355, ptr %369, align 8, !tbaa !201
  %371 = load volatile i32, ptr %359, align 8, !tbaa !200
  %372 = add i32 %371, 1
  store volatile i32 %372, ptr %359, align 8, !tbaa !200
  %373 = load ptr, ptr %302, align 8, !tbaa !199
  %374 = icmp eq ptr %373, null
  br i1 %374, label %318, label %375

375:                                              ; preds = %368
  %376 = load ptr, ptr %373, align 8, !tbaa !127
  store ptr %376, ptr %302, align 8, !tbaa !199
  %377 = load volatile i32, ptr %307, align 8, !tbaa !200
  %378 = add i32 %377, -1
  store volatile i32 %378, ptr %307, align 8, !tbaa !200
  %379 = icmp eq i32 %378, 0
  br i1 %379, label %381, label %380

380:                                              ; preds = %375, %381
  br label %354

381:                                              ; preds = %375
  store ptr null, ptr %317, align 8, !tbaa !201
  br label %380

382:                                              ; preds = %350
  %383 = getelementptr inbounds i8, ptr %21, i64 56
  %384 = load ptr, ptr %383, align 8, !tbaa !188
  call void @free(ptr noundef %384) #13
  %385 = getelementptr inbounds i8, ptr %21, i64 64
  %386 = load ptr, ptr %385, align 8, !tbaa !189
  call void @free(ptr noundef %386) #13
  %387 = getelementptr inbounds i8, ptr %21, i64 72
  %388 = load ptr, ptr %387, align 8, !tbaa !190
  call void @free(ptr noundef %388) #13
  call void @free(ptr noundef nonnull %21) #13
  br label %389

389:                                              ; preds = %350, %382
  %390 = phi i32 [ %353, %350 ], [ -1, %382 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %14)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %15)
  ret i32 %390
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
  %22 = getelementptr inbounds i8, ptr %0, i64 40
  %23 = load i32, ptr %22, align 8, !tbaa !6
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
  %48 = getelementptr inbounds i8, ptr %47, i64 7056
  %49 = load i64, ptr %48, align 8, !tbaa !255
  %50 = add i64 %45, %49
  %51 = getelementptr inbounds i8, ptr %47, i64 7064
  %52 = load i64, ptr %51, align 8, !tbaa !144
  %53 = add i64 %44, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 7072
  %55 = load i64, ptr %54, align 8, !tbaa !256
  %56 = add i64 %43, %55
  %57 = getelementptr inbounds i8, ptr %47, i64 7080
  %58 = load i64, ptr %57, align 8, !tbaa !257
  %59 = add i64 %42, %58
  %60 = getelementptr inbounds i8, ptr %47, i64 7088
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
  %13 = getelementptr inbounds i8, ptr %1, i64 7088
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
  %75 = getelementptr inbounds i8, ptr %8, i64 56
  %76 = load i32, ptr %75, align 8, !tbaa !14
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
  %117 = getelementptr inbounds i8, ptr %8, i64 56
  %118 = load i32, ptr %117, align 8, !tbaa !14
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
  %11 = getelementptr inbounds i8, ptr %1, i64 7088
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
  %36 = getelementptr inbounds i8, ptr %0, i64 32
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
  %82 = atomicrmw volatile sub ptr %36, i32 1 seq_cst, align 8
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
  %97 = getelementptr inbounds i8, ptr %0, i64 40
  %98 = load i32, ptr %97, align 8, !tbaa !6
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
  %158 = getelementptr inbounds i8, ptr %0, i64 56
  %159 = load i32, ptr %158, align 8, !tbaa !14
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
  %111 = getelementptr inbounds i8, ptr %0, i64 56
  %112 = load i32, ptr %111, align 8, !tbaa !14
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
  %85 = getelementptr inbounds i8, ptr %0, i64 60
  %86 = load i32, ptr %85, align 4, !tbaa !15
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
  %30 = getelementptr inbounds i8, ptr %0, i64 32
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
  %76 = atomicrmw volatile sub ptr %30, i32 1 seq_cst, align 8
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
  %88 = getelementptr inbounds i8, ptr %0, i64 40
  %89 = load i32, ptr %88, align 8, !tbaa !6
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
  %159 = getelementptr inbounds i8, ptr %0, i64 56
  %160 = load i32, ptr %159, align 8, !tbaa !14
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
  %213 = getelementptr inbounds i8, ptr %0, i64 56
  %214 = load i32, ptr %213, align 8, !tbaa !14
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
  %56 = getelementptr inbounds i8, ptr %1, i64 7064
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
  %100 = getelementptr inbounds i8, ptr %1, i64 6920
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
  %151 = getelementptr inbounds i8, ptr %1, i64 7056
  %152 = getelementptr inbounds i8, ptr %0, i64 72
  %153 = getelementptr inbounds i8, ptr %5, i64 16
  %154 = getelementptr inbounds i8, ptr %2, i64 88
  %155 = getelementptr inbounds i8, ptr %2, i64 92
  %156 = getelementptr inbounds i8, ptr %1, i64 7072
  %157 = getelementptr inbounds i8, ptr %2, i64 52
  %158 = getelementptr inbounds i8, ptr %2, i64 104
  %159 = getelementptr inbounds i8, ptr %0, i64 12
  %160 = getelementptr inbounds i8, ptr %5, i64 56
  %161 = getelementptr inbounds i8, ptr %0, i64 112
  %162 = getelementptr inbounds i8, ptr %0, i64 32
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
  %801 = load volatile i32, ptr %162, align 8, !tbaa !158
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
  %7 = getelementptr inbounds i8, ptr %1, i64 7080
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
  %4 = alloca %struct.timespec_, align 8
  %5 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3, %15
  %8 = phi i32 [ %9, %15 ], [ 0, %3 ]
  %9 = add i32 %8, 1
  %10 = and i32 %9, 63
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %14

12:                                               ; preds = %7
  %13 = tail call i32 @sched_yield() #13
  br label %15

14:                                               ; preds = %7
  tail call void @llvm.x86.sse2.pause()
  br label %15

15:                                               ; preds = %14, %12
  %16 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %7, !llvm.loop !65

18:                                               ; preds = %15, %3
  %19 = getelementptr inbounds i8, ptr %1, i64 40
  %20 = load i64, ptr %19, align 8, !tbaa !74
  %21 = add i64 %20, %2
  store i64 %21, ptr %19, align 8, !tbaa !74
  %22 = icmp eq i64 %2, 0
  br i1 %22, label %31, label %23

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %1, i64 32
  %25 = load i64, ptr %24, align 8, !tbaa !76
  %26 = icmp eq i64 %21, %25
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %1, i64 56
  %29 = load volatile i32, ptr %28, align 8, !tbaa !73
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %23, %18, %27
  %32 = getelementptr inbounds i8, ptr %1, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !69
  %34 = add i32 %33, -1
  store i32 %34, ptr %32, align 4, !tbaa !69
  br label %150

35:                                               ; preds = %27
  store atomic volatile i32 0, ptr %0 release, align 4
  %36 = getelementptr inbounds i8, ptr %0, i64 80
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %37 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #13
  %38 = load i64, ptr %4, align 8, !tbaa !100
  %39 = mul i64 %38, 1000000000
  %40 = getelementptr inbounds i8, ptr %4, i64 8
  %41 = load i64, ptr %40, align 8, !tbaa !102
  %42 = add i64 %39, %41
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #8
  store atomic volatile i64 %42, ptr %36 seq_cst, align 8
  %43 = load ptr, ptr %1, align 8, !tbaa !71
  %44 = getelementptr inbounds i8, ptr %1, i64 80
  %45 = load i64, ptr %44, align 8, !tbaa !94
  %46 = getelementptr inbounds i8, ptr %1, i64 88
  %47 = load i64, ptr %46, align 8, !tbaa !103
  call fastcc void @complete_signal(ptr noundef nonnull %0, ptr noundef %43, i64 noundef %45, i64 noundef %47) #14
  %48 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %61, label %50

50:                                               ; preds = %35, %58
  %51 = phi i32 [ %52, %58 ], [ 0, %35 ]
  %52 = add i32 %51, 1
  %53 = and i32 %52, 63
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %55, label %57

55:                                               ; preds = %50
  %56 = call i32 @sched_yield() #13
  br label %58

57:                                               ; preds = %50
  call void @llvm.x86.sse2.pause()
  br label %58

58:                                               ; preds = %57, %55
  %59 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %61, label %50, !llvm.loop !65

61:                                               ; preds = %58, %35
  %62 = getelementptr inbounds i8, ptr %1, i64 64
  %63 = load i32, ptr %62, align 8, !tbaa !104
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %68

65:                                               ; preds = %61
  %66 = getelementptr inbounds i8, ptr %1, i64 60
  %67 = load i32, ptr %66, align 4, !tbaa !69
  br label %108

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %0, i64 144
  %70 = load volatile i32, ptr %69, align 8, !tbaa !66
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %74, label %72

72:                                               ; preds = %68
  %73 = getelementptr inbounds i8, ptr %0, i64 152
  br label %81

74:                                               ; preds = %91, %68
  %75 = phi i32 [ 0, %68 ], [ %92, %91 ]
  store volatile i32 %75, ptr %69, align 8, !tbaa !66
  %76 = getelementptr inbounds i8, ptr %1, i64 24
  %77 = load i64, ptr %24, align 8, !tbaa !76
  %78 = atomicrmw volatile xchg ptr %76, i64 %77 seq_cst, align 8
  %79 = load i64, ptr %24, align 8, !tbaa !76
  %80 = icmp ult i64 %78, %79
  br i1 %80, label %97, label %100

81:                                               ; preds = %91, %72
  %82 = phi i64 [ 0, %72 ], [ %93, %91 ]
  %83 = phi i32 [ 0, %72 ], [ %92, %91 ]
  %84 = getelementptr inbounds [256 x ptr], ptr %73, i64 0, i64 %82
  %85 = load ptr, ptr %84, align 8, !tbaa !2
  %86 = icmp eq ptr %85, %1
  br i1 %86, label %91, label %87

87:                                               ; preds = %81
  %88 = add i32 %83, 1
  %89 = zext i32 %83 to i64
  %90 = getelementptr inbounds [256 x ptr], ptr %73, i64 0, i64 %89
  store ptr %85, ptr %90, align 8, !tbaa !2
  br label %91

91:                                               ; preds = %87, %81
  %92 = phi i32 [ %88, %87 ], [ %83, %81 ]
  %93 = add nuw nsw i64 %82, 1
  %94 = load volatile i32, ptr %69, align 8, !tbaa !66
  %95 = zext i32 %94 to i64
  %96 = icmp ult i64 %93, %95
  br i1 %96, label %81, label %74, !llvm.loop !202

97:                                               ; preds = %74
  %98 = getelementptr inbounds i8, ptr %0, i64 32
  %99 = atomicrmw volatile sub ptr %98, i32 1 seq_cst, align 8
  br label %100

100:                                              ; preds = %97, %74
  store i32 0, ptr %62, align 8, !tbaa !104
  %101 = load ptr, ptr %1, align 8, !tbaa !71
  %102 = getelementptr inbounds i8, ptr %101, i64 88
  %103 = load volatile i32, ptr %102, align 8, !tbaa !48
  %104 = add i32 %103, -1
  store volatile i32 %104, ptr %102, align 8, !tbaa !48
  %105 = getelementptr inbounds i8, ptr %1, i64 60
  %106 = load i32, ptr %105, align 4, !tbaa !69
  %107 = add i32 %106, -1
  br label %108

108:                                              ; preds = %65, %100
  %109 = phi i32 [ %67, %65 ], [ %107, %100 ]
  %110 = getelementptr inbounds i8, ptr %1, i64 60
  %111 = add i32 %109, -1
  store i32 %111, ptr %110, align 4, !tbaa !69
  %112 = getelementptr inbounds i8, ptr %1, i64 96
  %113 = load i32, ptr %112, align 8, !tbaa !93
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %150, label %115

115:                                              ; preds = %108
  %116 = load ptr, ptr %1, align 8, !tbaa !71
  %117 = getelementptr inbounds i8, ptr %116, i64 112
  %118 = load i64, ptr %117, align 8, !tbaa !62
  %119 = getelementptr inbounds i8, ptr %0, i64 144
  %120 = load volatile i32, ptr %119, align 8, !tbaa !66
  %121 = icmp eq i32 %120, 0
  br i1 %121, label %145, label %122

122:                                              ; preds = %115
  %123 = getelementptr inbounds i8, ptr %0, i64 152
  br label %124

124:                                              ; preds = %139, %122
  %125 = phi i64 [ 0, %122 ], [ %141, %139 ]
  %126 = phi i64 [ %118, %122 ], [ %140, %139 ]
  %127 = getelementptr inbounds [256 x ptr], ptr %123, i64 0, i64 %125
  %128 = load ptr, ptr %127, align 8, !tbaa !2
  %129 = load ptr, ptr %128, align 8, !tbaa !71
  %130 = icmp eq ptr %129, %116
  br i1 %130, label %131, label %139

131:                                              ; preds = %124
  %132 = getelementptr inbounds i8, ptr %128, i64 96
  %133 = load i32, ptr %132, align 8, !tbaa !93
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %139, label %135

135:                                              ; preds = %131
  %136 = getelementptr inbounds i8, ptr %128, i64 72
  %137 = load i64, ptr %136, align 8, !tbaa !92
  %138 = call i64 @llvm.umin.i64(i64 %137, i64 %126)
  br label %139

139:                                              ; preds = %135, %131, %124
  %140 = phi i64 [ %126, %131 ], [ %126, %124 ], [ %138, %135 ]
  %141 = add nuw nsw i64 %125, 1
  %142 = load volatile i32, ptr %119, align 8, !tbaa !66
  %143 = zext i32 %142 to i64
  %144 = icmp ult i64 %141, %143
  br i1 %144, label %124, label %145, !llvm.loop !110

145:                                              ; preds = %139, %115
  %146 = phi i64 [ %118, %115 ], [ %140, %139 ]
  %147 = getelementptr inbounds i8, ptr %116, i64 24
  %148 = load i64, ptr %147, align 8, !tbaa !111
  %149 = inttoptr i64 %148 to ptr
  store atomic i64 %146, ptr %149 release, align 8
  br label %150

150:                                              ; preds = %108, %145, %31
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
  %97 = getelementptr inbounds i8, ptr %57, i64 6920
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
!6 = !{!7, !8, i64 40}
!7 = !{!"engine", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !8, i64 56, !8, i64 60, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !10, i64 96, !10, i64 120, !8, i64 144, !4, i64 152, !4, i64 2200, !8, i64 333976, !8, i64 333980, !4, i64 333984, !4, i64 366752, !4, i64 399520, !4, i64 407712, !8, i64 417952, !8, i64 417956, !4, i64 417960, !9, i64 581800, !9, i64 581808, !9, i64 581816, !9, i64 581824, !9, i64 581832, !9, i64 581840, !4, i64 581848}
!8 = !{!"int", !4, i64 0}
!9 = !{!"long", !4, i64 0}
!10 = !{!"group_list", !3, i64 0, !3, i64 8, !8, i64 16}
!11 = !{!7, !8, i64 44}
!12 = !{!7, !8, i64 48}
!13 = !{!7, !8, i64 52}
!14 = !{!7, !8, i64 56}
!15 = !{!7, !8, i64 60}
!16 = !{!17, !8, i64 4}
!17 = !{!"context", !18, i64 0, !8, i64 6912, !8, i64 6916, !4, i64 6920, !3, i64 7048, !9, i64 7056, !9, i64 7064, !9, i64 7072, !9, i64 7080, !9, i64 7088, !4, i64 7096}
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
!30 = !{!17, !3, i64 7048}
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
!106 = !{!7, !8, i64 28}
!107 = distinct !{!107, !26, !27}
!108 = !{!4, !4, i64 0}
!109 = !{!7, !9, i64 581800}
!110 = distinct !{!110, !26, !27}
!111 = !{!41, !9, i64 24}
!112 = distinct !{!112, !26, !27}
!113 = !{!7, !8, i64 36}
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
!144 = !{!17, !9, i64 7064}
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
!158 = !{!7, !8, i64 32}
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
!255 = !{!17, !9, i64 7056}
!256 = !{!17, !9, i64 7072}
!257 = !{!17, !9, i64 7080}
!258 = !{!17, !9, i64 7088}
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
