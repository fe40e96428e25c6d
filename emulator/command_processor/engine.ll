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
  %10 = tail call ptr @calloc(i64 noundef 1, i64 noundef 459480) #14
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
  %19 = getelementptr inbounds i8, ptr %10, i64 458968
  %20 = zext nneg i32 %0 to i64
  br label %21

21:                                               ; preds = %12, %27
  %22 = phi i64 [ 0, %12 ], [ %36, %27 ]
  %23 = tail call ptr @mmap(ptr noundef null, i64 noundef 7160, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %24 = ptrtoint ptr %23 to i64
  %25 = trunc nuw nsw i64 %22 to i32
  switch i64 %24, label %27 [
    i64 -1, label %26
    i64 0, label %26
  ]

26:                                               ; preds = %21, %21
  store i32 %25, ptr %13, align 8, !tbaa !6
  tail call void @destroy_engine(ptr noundef nonnull %10) #15
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
  tail call void @destroy_queue(ptr noundef %0, i32 noundef %3) #15
  %4 = add nuw nsw i32 %3, 1
  %5 = icmp eq i32 %4, 4096
  br i1 %5, label %12, label %2, !llvm.loop !28

6:                                                ; preds = %12
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i32, ptr %7, align 8, !tbaa !6
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %0, i64 458968
  br label %17

12:                                               ; preds = %2, %12
  %13 = phi i32 [ %14, %12 ], [ 0, %2 ]
  tail call void @destroy_vm(ptr noundef %0, i32 noundef %13) #15
  %14 = add nuw nsw i32 %13, 1
  %15 = icmp eq i32 %14, 1024
  br i1 %15, label %6, label %12, !llvm.loop !29

16:                                               ; preds = %34, %6
  tail call void @free(ptr noundef nonnull %0) #14
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
  %32 = tail call i32 @munmap(ptr noundef nonnull %27, i64 noundef %31) #14
  store ptr %29, ptr %21, align 8, !tbaa !30
  %33 = icmp eq ptr %29, null
  br i1 %33, label %34, label %26

34:                                               ; preds = %26, %23, %17
  %35 = tail call i32 @munmap(ptr noundef %20, i64 noundef 7160) #14
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
  %12 = getelementptr inbounds i8, ptr %0, i64 458968
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
  %23 = call i64 @write(i32 noundef %22, ptr noundef nonnull %4, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %24 = getelementptr inbounds i8, ptr %0, i64 44
  %25 = load i32, ptr %24, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !37
  %26 = call i64 @write(i32 noundef %25, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  %27 = getelementptr inbounds i8, ptr %0, i64 52
  %28 = load i32, ptr %27, align 4, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !37
  %29 = call i64 @write(i32 noundef %28, ptr noundef nonnull %2, i64 noundef 8) #14
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
  %14 = alloca i64, align 8
  %15 = alloca %struct.timespec_, align 8
  %16 = alloca [64 x i8], align 16
  %17 = alloca %struct.timespec_, align 8
  %18 = alloca [64 x i8], align 16
  %19 = getelementptr inbounds i8, ptr %0, i64 458968
  %20 = zext i32 %1 to i64
  %21 = getelementptr inbounds [64 x ptr], ptr %19, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load volatile i32, ptr %23, align 8, !tbaa !38
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %1582

26:                                               ; preds = %2
  %27 = getelementptr inbounds i8, ptr %0, i64 88
  %28 = getelementptr inbounds i8, ptr %22, i64 6912
  %29 = getelementptr inbounds i8, ptr %0, i64 12
  %30 = getelementptr inbounds i8, ptr %0, i64 4
  %31 = getelementptr inbounds i8, ptr %0, i64 333980
  %32 = getelementptr inbounds i8, ptr %0, i64 333984
  %33 = getelementptr inbounds i8, ptr %18, i64 2
  %34 = getelementptr inbounds i8, ptr %18, i64 8
  %35 = getelementptr inbounds i8, ptr %18, i64 56
  %36 = getelementptr inbounds i8, ptr %0, i64 458920
  %37 = getelementptr inbounds i8, ptr %0, i64 144
  %38 = getelementptr inbounds i8, ptr %0, i64 152
  %39 = getelementptr inbounds i8, ptr %18, i64 16
  %40 = getelementptr inbounds i8, ptr %18, i64 24
  %41 = getelementptr inbounds i8, ptr %18, i64 32
  %42 = getelementptr inbounds i8, ptr %18, i64 4
  %43 = getelementptr inbounds i8, ptr %18, i64 12
  %44 = getelementptr inbounds i8, ptr %17, i64 8
  %45 = getelementptr inbounds i8, ptr %0, i64 2200
  %46 = getelementptr inbounds i8, ptr %0, i64 64
  %47 = getelementptr inbounds i8, ptr %18, i64 28
  %48 = getelementptr inbounds i8, ptr %16, i64 44
  %49 = getelementptr inbounds i8, ptr %16, i64 48
  %50 = getelementptr inbounds i8, ptr %16, i64 52
  %51 = getelementptr inbounds i8, ptr %16, i64 56
  %52 = getelementptr inbounds i8, ptr %16, i64 16
  %53 = getelementptr inbounds i8, ptr %16, i64 58
  %54 = getelementptr inbounds i8, ptr %0, i64 40
  %55 = getelementptr inbounds i8, ptr %15, i64 8
  %56 = getelementptr inbounds i8, ptr %0, i64 32
  %57 = getelementptr inbounds i8, ptr %0, i64 458928
  %58 = getelementptr inbounds i8, ptr %0, i64 28
  %59 = getelementptr inbounds i8, ptr %0, i64 52
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

86:                                               ; preds = %26, %1579
  %87 = load atomic volatile i64, ptr %27 seq_cst, align 8
  store atomic volatile i32 0, ptr %22 seq_cst, align 8
  store atomic volatile i32 1, ptr %28 seq_cst, align 8
  %88 = load atomic volatile i32, ptr %29 seq_cst, align 4
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %91, label %90

90:                                               ; preds = %86
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  br label %1494

91:                                               ; preds = %86
  %92 = load atomic volatile i32, ptr %30 seq_cst, align 4
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %94, label %1041

94:                                               ; preds = %91
  %95 = atomicrmw volatile xchg ptr %30, i32 1 acquire, align 4
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %97, label %1041

97:                                               ; preds = %94
  %98 = load i32, ptr %31, align 4, !tbaa !39
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %1038, label %100

100:                                              ; preds = %97, %1030
  %101 = phi i64 [ %1034, %1030 ], [ 0, %97 ]
  %102 = phi i32 [ %1033, %1030 ], [ 0, %97 ]
  %103 = phi i32 [ %1031, %1030 ], [ 0, %97 ]
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
  br i1 %117, label %1030, label %118

118:                                              ; preds = %114, %111
  %119 = getelementptr inbounds i8, ptr %105, i64 96
  %120 = getelementptr inbounds i8, ptr %105, i64 80
  %121 = load volatile i32, ptr %120, align 8, !tbaa !44
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %1030, label %123

123:                                              ; preds = %118
  %124 = getelementptr inbounds i8, ptr %105, i64 76
  %125 = load i32, ptr %124, align 4, !tbaa !45
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %127, label %1030

127:                                              ; preds = %123
  %128 = getelementptr inbounds i8, ptr %105, i64 84
  %129 = load volatile i32, ptr %128, align 4, !tbaa !46
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %131, label %1030

131:                                              ; preds = %127
  %132 = getelementptr inbounds i8, ptr %105, i64 92
  %133 = load i32, ptr %132, align 4, !tbaa !47
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %215, label %135

135:                                              ; preds = %131
  %136 = call fastcc ptr @inactive_signal(ptr noundef nonnull %105) #15
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
  br label %1030

215:                                              ; preds = %200, %194, %187, %186, %131
  %216 = getelementptr inbounds i8, ptr %105, i64 16
  %217 = getelementptr inbounds i8, ptr %105, i64 112
  %218 = getelementptr inbounds i8, ptr %105, i64 8
  %219 = getelementptr inbounds i8, ptr %105, i64 88
  %220 = getelementptr inbounds i8, ptr %105, i64 104
  %221 = getelementptr inbounds i8, ptr %105, i64 24
  %222 = getelementptr inbounds i8, ptr %105, i64 128
  %223 = getelementptr inbounds i8, ptr %105, i64 132
  %224 = getelementptr inbounds i8, ptr %105, i64 144
  br label %225

225:                                              ; preds = %1025, %215
  %226 = phi i32 [ 0, %215 ], [ %981, %1025 ]
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
  br i1 %235, label %1030, label %236

236:                                              ; preds = %233
  store i32 1, ptr %119, align 8, !tbaa !43
  br label %1030

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
  br label %1030

250:                                              ; preds = %237
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18) #8
  %251 = call ptr @memcpy(ptr noundef nonnull %18, ptr noundef nonnull %244, i64 noundef 64) #14
  %252 = and i32 %245, 256
  %253 = icmp eq i32 %252, 0
  br i1 %253, label %257, label %254

254:                                              ; preds = %250
  %255 = load atomic volatile i32, ptr %219 seq_cst, align 8
  %256 = icmp eq i32 %255, 0
  br i1 %256, label %257, label %978

257:                                              ; preds = %254, %250
  %258 = load atomic i32, ptr %124 seq_cst, align 4
  %259 = icmp eq i32 %258, 0
  br i1 %259, label %260, label %1023

260:                                              ; preds = %257
  %261 = load atomic volatile i32, ptr %128 seq_cst, align 4
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %263, label %1023

263:                                              ; preds = %260
  %264 = trunc i32 %245 to i8
  switch i8 %264, label %962 [
    i8 2, label %265
    i8 3, label %720
    i8 5, label %720
    i8 0, label %800
  ]

265:                                              ; preds = %263
  %266 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %267 = icmp eq i32 %266, 0
  br i1 %267, label %279, label %268

268:                                              ; preds = %265, %276
  %269 = phi i32 [ %270, %276 ], [ 0, %265 ]
  %270 = add i32 %269, 1
  %271 = and i32 %270, 63
  %272 = icmp eq i32 %271, 0
  br i1 %272, label %273, label %275

273:                                              ; preds = %268
  %274 = call i32 @sched_yield() #14
  br label %276

275:                                              ; preds = %268
  call void @llvm.x86.sse2.pause()
  br label %276

276:                                              ; preds = %275, %273
  %277 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %278 = icmp eq i32 %277, 0
  br i1 %278, label %279, label %268, !llvm.loop !65

279:                                              ; preds = %276, %265
  %280 = load volatile i32, ptr %37, align 8, !tbaa !66
  %281 = icmp eq i32 %280, 256
  br i1 %281, label %303, label %285

282:                                              ; preds = %285
  %283 = add nuw nsw i64 %286, 1
  %284 = icmp eq i64 %283, 256
  br i1 %284, label %303, label %285, !llvm.loop !67

285:                                              ; preds = %279, %282
  %286 = phi i64 [ %283, %282 ], [ 0, %279 ]
  %287 = load volatile i64, ptr %46, align 8, !tbaa !68
  %288 = add i64 %287, %286
  %289 = and i64 %288, 255
  %290 = getelementptr inbounds [256 x %struct.dispatch], ptr %45, i64 0, i64 %289
  %291 = getelementptr inbounds i8, ptr %290, i64 60
  %292 = load i32, ptr %291, align 4, !tbaa !69
  %293 = icmp eq i32 %292, 0
  br i1 %293, label %294, label %282

294:                                              ; preds = %285
  %295 = getelementptr inbounds i8, ptr %290, i64 60
  store i32 1, ptr %295, align 4, !tbaa !69
  store atomic volatile i32 0, ptr %0 release, align 4
  store ptr %105, ptr %290, align 8, !tbaa !71
  %296 = load ptr, ptr %220, align 8, !tbaa !49
  %297 = getelementptr inbounds i8, ptr %290, i64 8
  store ptr %296, ptr %297, align 8, !tbaa !72
  %298 = getelementptr inbounds i8, ptr %290, i64 56
  store volatile i32 0, ptr %298, align 8, !tbaa !73
  %299 = getelementptr inbounds i8, ptr %290, i64 40
  store i64 0, ptr %299, align 8, !tbaa !74
  %300 = getelementptr inbounds i8, ptr %290, i64 68
  %301 = load i32, ptr %300, align 4, !tbaa !75
  %302 = icmp eq i32 %301, 0
  br i1 %302, label %307, label %304

303:                                              ; preds = %279, %282
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %978

304:                                              ; preds = %294
  %305 = getelementptr inbounds i8, ptr %290, i64 272
  %306 = call ptr @memset(ptr noundef nonnull %305, i32 noundef 0, i64 noundef 1024) #14
  br label %307

307:                                              ; preds = %304, %294
  store i32 0, ptr %300, align 4, !tbaa !75
  %308 = load i16, ptr %33, align 2
  %309 = load i64, ptr %41, align 16
  %310 = load i32, ptr %40, align 8
  %311 = load i32, ptr %47, align 4
  %312 = add i16 %308, -4
  %313 = icmp ult i16 %312, -3
  br i1 %313, label %314, label %315

314:                                              ; preds = %307
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef nonnull %105, i32 noundef 16, i64 noundef 2, i64 noundef 0) #15
  br label %662

315:                                              ; preds = %307
  %316 = getelementptr inbounds i8, ptr %290, i64 32
  store i64 1, ptr %316, align 8, !tbaa !76
  %317 = getelementptr inbounds i8, ptr %290, i64 116
  %318 = getelementptr inbounds i8, ptr %290, i64 104
  %319 = getelementptr inbounds i8, ptr %290, i64 128
  br label %323

320:                                              ; preds = %343
  %321 = add nuw nsw i64 %325, 1
  %322 = icmp eq i64 %321, 3
  br i1 %322, label %355, label %323, !llvm.loop !77

323:                                              ; preds = %320, %315
  %324 = phi i64 [ 1, %315 ], [ %351, %320 ]
  %325 = phi i64 [ 0, %315 ], [ %321, %320 ]
  %326 = phi i64 [ 1, %315 ], [ %337, %320 ]
  %327 = shl nuw nsw i64 %325, 1
  %328 = getelementptr inbounds i8, ptr %42, i64 %327
  %329 = load i16, ptr %328, align 2
  %330 = zext i16 %329 to i32
  %331 = getelementptr inbounds [3 x i32], ptr %317, i64 0, i64 %325
  store i32 %330, ptr %331, align 4, !tbaa !78
  %332 = shl nuw nsw i64 %325, 2
  %333 = getelementptr inbounds i8, ptr %43, i64 %332
  %334 = load i32, ptr %333, align 4
  %335 = getelementptr inbounds [3 x i32], ptr %318, i64 0, i64 %325
  store i32 %334, ptr %335, align 4, !tbaa !78
  %336 = zext i16 %329 to i64
  %337 = mul i64 %326, %336
  %338 = icmp eq i32 %334, 0
  br i1 %338, label %339, label %340

339:                                              ; preds = %323
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 16, i64 noundef 2, i64 noundef 0) #15
  br label %662

340:                                              ; preds = %323
  %341 = icmp eq i16 %329, 0
  br i1 %341, label %342, label %343

342:                                              ; preds = %340
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 21, i64 noundef 64, i64 noundef 0) #15
  br label %662

343:                                              ; preds = %340
  %344 = zext i32 %334 to i64
  %345 = add nsw i64 %336, -1
  %346 = add nsw i64 %345, %344
  %347 = udiv i64 %346, %336
  %348 = getelementptr inbounds [3 x i64], ptr %319, i64 0, i64 %325
  store i64 %347, ptr %348, align 8, !tbaa !37
  %349 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %324, i64 %347)
  %350 = extractvalue { i64, i1 } %349, 1
  %351 = extractvalue { i64, i1 } %349, 0
  store i64 %351, ptr %316, align 8
  %352 = icmp ugt i64 %351, 4611686018427387903
  %353 = or i1 %350, %352
  br i1 %353, label %354, label %320

354:                                              ; preds = %343
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 16, i64 noundef 2, i64 noundef 0) #15
  br label %662

355:                                              ; preds = %320
  %356 = icmp ugt i64 %337, 1024
  br i1 %356, label %357, label %358

357:                                              ; preds = %355
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 21, i64 noundef 64, i64 noundef 0) #15
  br label %662

358:                                              ; preds = %355
  %359 = icmp ugt i32 %311, 65536
  br i1 %359, label %360, label %361

360:                                              ; preds = %358
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 17, i64 noundef 4, i64 noundef 0) #15
  br label %662

361:                                              ; preds = %358
  %362 = icmp ne i64 %309, 0
  %363 = and i64 %309, 63
  %364 = icmp eq i64 %363, 0
  %365 = and i1 %362, %364
  br i1 %365, label %367, label %366

366:                                              ; preds = %361
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 18, i64 noundef 8, i64 noundef 0) #15
  br label %662

367:                                              ; preds = %361
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %16) #8
  %368 = load ptr, ptr %220, align 8, !tbaa !49
  %369 = getelementptr inbounds i8, ptr %368, i64 16
  br label %370

370:                                              ; preds = %402, %367
  %371 = phi i64 [ 0, %367 ], [ %415, %402 ]
  %372 = add i64 %371, %309
  %373 = load atomic volatile i64, ptr %369 seq_cst, align 8
  %374 = inttoptr i64 %373 to ptr
  %375 = icmp eq i64 %373, 0
  br i1 %375, label %419, label %376

376:                                              ; preds = %370
  %377 = getelementptr inbounds i8, ptr %374, i64 8
  %378 = load i64, ptr %377, align 8, !tbaa !37
  %379 = icmp eq i64 %378, 0
  br i1 %379, label %394, label %380

380:                                              ; preds = %376
  %381 = getelementptr inbounds i8, ptr %374, i64 16
  br label %382

382:                                              ; preds = %382, %380
  %383 = phi i64 [ %378, %380 ], [ %392, %382 ]
  %384 = phi i64 [ 0, %380 ], [ %391, %382 ]
  %385 = add i64 %384, %383
  %386 = lshr i64 %385, 1
  %387 = getelementptr inbounds [0 x %struct.gpu_range], ptr %381, i64 0, i64 %386, i32 1
  %388 = load i64, ptr %387, align 8, !tbaa !51
  %389 = icmp ugt i64 %388, %372
  %390 = add nuw i64 %386, 1
  %391 = select i1 %389, i64 %384, i64 %390
  %392 = select i1 %389, i64 %386, i64 %383
  %393 = icmp ult i64 %391, %392
  br i1 %393, label %382, label %394, !llvm.loop !53

394:                                              ; preds = %382, %376
  %395 = phi i64 [ 0, %376 ], [ %391, %382 ]
  %396 = icmp ult i64 %395, %378
  br i1 %396, label %397, label %417

397:                                              ; preds = %394
  %398 = getelementptr inbounds i8, ptr %374, i64 16
  %399 = getelementptr inbounds [0 x %struct.gpu_range], ptr %398, i64 0, i64 %395
  %400 = load i64, ptr %399, align 8, !tbaa !54
  %401 = icmp ugt i64 %400, %372
  br i1 %401, label %417, label %402

402:                                              ; preds = %397
  %403 = sub i64 64, %371
  %404 = getelementptr inbounds i8, ptr %399, i64 8
  %405 = load i64, ptr %404, align 8, !tbaa !51
  %406 = sub i64 %405, %372
  %407 = call i64 @llvm.umin.i64(i64 %403, i64 %406)
  %408 = getelementptr inbounds i8, ptr %399, i64 16
  %409 = load i64, ptr %408, align 8, !tbaa !55
  %410 = sub i64 %372, %400
  %411 = add i64 %410, %409
  %412 = inttoptr i64 %411 to ptr
  %413 = getelementptr inbounds i8, ptr %16, i64 %371
  %414 = call ptr @memcpy(ptr noundef nonnull %413, ptr noundef %412, i64 noundef %407) #14
  %415 = add i64 %407, %371
  %416 = icmp ult i64 %415, 64
  br i1 %416, label %370, label %422

417:                                              ; preds = %397, %394
  %418 = icmp ult i64 %371, 64
  br i1 %418, label %419, label %422

419:                                              ; preds = %370, %417
  %420 = load ptr, ptr %220, align 8, !tbaa !49
  %421 = or disjoint i64 %371, %309
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %420, i64 noundef %421, i32 noundef 1) #15
  br label %562

422:                                              ; preds = %402, %417
  %423 = load i32, ptr %48, align 4
  %424 = load i32, ptr %49, align 16
  %425 = load i32, ptr %50, align 4
  %426 = load i16, ptr %51, align 8
  %427 = zext i16 %426 to i32
  %428 = load i64, ptr %52, align 16
  %429 = add i64 %428, %309
  %430 = getelementptr inbounds i8, ptr %290, i64 200
  store i64 %429, ptr %430, align 8, !tbaa !79
  %431 = lshr i32 %425, 1
  %432 = and i32 %431, 31
  %433 = getelementptr inbounds i8, ptr %290, i64 188
  store i32 %432, ptr %433, align 4, !tbaa !80
  %434 = and i32 %427, 62369
  %435 = icmp eq i32 %434, 0
  %436 = load i16, ptr %53, align 2
  %437 = icmp eq i16 %436, 0
  %438 = select i1 %435, i1 %437, i1 false
  br i1 %438, label %439, label %456

439:                                              ; preds = %422
  %440 = and i32 %427, 30
  %441 = call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %440)
  %442 = shl nuw nsw i32 %441, 1
  %443 = lshr i32 %427, 6
  %444 = and i32 %443, 1
  %445 = or disjoint i32 %442, %444
  %446 = icmp ult i32 %432, 17
  %447 = icmp ule i32 %445, %432
  %448 = select i1 %446, i1 %447, i1 false
  %449 = and i64 %429, 255
  %450 = icmp eq i64 %449, 0
  %451 = select i1 %448, i1 %450, i1 false
  br i1 %451, label %452, label %456

452:                                              ; preds = %439
  %453 = lshr i32 %425, 11
  %454 = and i32 %453, 3
  %455 = icmp eq i32 %454, 3
  br i1 %455, label %456, label %457

456:                                              ; preds = %452, %439, %422
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 18, i64 noundef 8, i64 noundef 0) #15
  br label %562

457:                                              ; preds = %452
  %458 = and i32 %427, 1024
  %459 = icmp ne i32 %458, 0
  %460 = select i1 %459, i32 32, i32 64
  %461 = getelementptr inbounds i8, ptr %290, i64 156
  store i32 %460, ptr %461, align 4, !tbaa !81
  %462 = select i1 %459, i32 24, i32 12
  %463 = and i32 %424, 63
  %464 = add nuw nsw i32 %463, 1
  %465 = select i1 %459, i32 3, i32 2
  %466 = shl nuw nsw i32 %464, %465
  %467 = icmp ugt i32 %466, 256
  br i1 %467, label %472, label %468

468:                                              ; preds = %457
  %469 = and i32 %423, 15
  %470 = icmp eq i32 %469, 0
  %471 = select i1 %459, i1 true, i1 %470
  br i1 %471, label %473, label %472

472:                                              ; preds = %468, %457
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %105, i32 noundef 22, i64 noundef 128, i64 noundef 0) #15
  br label %562

473:                                              ; preds = %468
  %474 = add nuw nsw i32 %466, %462
  %475 = freeze i32 %474
  %476 = add i32 %475, -1
  %477 = urem i32 %476, %462
  %478 = sub nuw i32 %476, %477
  %479 = getelementptr inbounds i8, ptr %290, i64 160
  store i32 %478, ptr %479, align 8, !tbaa !82
  %480 = trunc nuw i64 %337 to i32
  %481 = add nsw i32 %480, -1
  %482 = add nsw i32 %481, %460
  %483 = select i1 %459, i32 5, i32 6
  %484 = lshr i32 %482, %483
  %485 = getelementptr inbounds i8, ptr %290, i64 152
  store i32 %484, ptr %485, align 8, !tbaa !83
  %486 = add nuw nsw i32 %311, 1023
  %487 = and i32 %486, 261120
  %488 = getelementptr inbounds i8, ptr %290, i64 168
  store i32 %487, ptr %488, align 8, !tbaa !84
  %489 = lshr i32 %424, 12
  %490 = and i32 %489, 255
  %491 = lshr i32 %424, 13
  %492 = and i32 %491, 256
  %493 = or disjoint i32 %490, %492
  %494 = lshr i32 %424, 14
  %495 = and i32 %494, 512
  %496 = or disjoint i32 %493, %495
  %497 = lshr i32 %425, 12
  %498 = and i32 %497, 520192
  %499 = lshr i32 %424, 3
  %500 = and i32 %499, 8388608
  %501 = or disjoint i32 %496, %500
  %502 = or disjoint i32 %501, %498
  %503 = getelementptr inbounds i8, ptr %290, i64 184
  store i32 %502, ptr %503, align 8, !tbaa !85
  %504 = getelementptr inbounds i8, ptr %290, i64 192
  store i32 %425, ptr %504, align 8, !tbaa !86
  %505 = getelementptr inbounds i8, ptr %290, i64 196
  store i32 %454, ptr %505, align 4, !tbaa !87
  %506 = shl nuw nsw i32 %460, 10
  %507 = or disjoint i32 %506, 1216
  %508 = getelementptr inbounds i8, ptr %290, i64 164
  store i32 %507, ptr %508, align 4, !tbaa !88
  %509 = or disjoint i32 %487, 584
  %510 = zext nneg i32 %509 to i64
  %511 = mul i32 %484, %507
  %512 = zext i32 %511 to i64
  %513 = add nuw nsw i64 %512, %510
  br label %514

514:                                              ; preds = %514, %473
  %515 = phi i32 [ 0, %473 ], [ %519, %514 ]
  %516 = zext nneg i32 %515 to i64
  %517 = shl i64 4096, %516
  %518 = icmp ult i64 %517, %513
  %519 = add i32 %515, 1
  br i1 %518, label %514, label %520, !llvm.loop !89

520:                                              ; preds = %514
  %521 = getelementptr inbounds i8, ptr %290, i64 172
  store i32 %515, ptr %521, align 4, !tbaa !90
  %522 = call fastcc i32 @resident_groups(ptr noundef nonnull %290) #15
  %523 = udiv i32 1073741824, %522
  %524 = getelementptr inbounds i8, ptr %290, i64 100
  store i32 %523, ptr %524, align 4, !tbaa !91
  %525 = load i64, ptr %217, align 8, !tbaa !62
  %526 = getelementptr inbounds i8, ptr %290, i64 72
  store i64 %525, ptr %526, align 8, !tbaa !92
  %527 = lshr exact i32 %427, 1
  %528 = and i32 %527, 1
  %529 = getelementptr inbounds i8, ptr %290, i64 96
  store i32 %528, ptr %529, align 8, !tbaa !93
  %530 = load i64, ptr %35, align 8
  %531 = getelementptr inbounds i8, ptr %290, i64 80
  store i64 %530, ptr %531, align 8, !tbaa !94
  %532 = getelementptr inbounds i8, ptr %290, i64 176
  store i32 0, ptr %532, align 8, !tbaa !95
  %533 = getelementptr inbounds i8, ptr %290, i64 180
  store i32 0, ptr %533, align 4, !tbaa !96
  %534 = icmp eq i32 %310, 0
  br i1 %534, label %564, label %535

535:                                              ; preds = %520
  %536 = select i1 %459, i64 8, i64 4
  %537 = zext i32 %310 to i64
  %538 = add nsw i64 %537, -1
  %539 = add nuw nsw i64 %538, %536
  %540 = select i1 %459, i64 -8, i64 -4
  %541 = and i64 %539, %540
  %542 = select i1 %459, i64 5, i64 6
  %543 = shl nuw nsw i64 %541, %542
  %544 = load i32, ptr %222, align 8, !tbaa !57
  %545 = lshr i32 %544, 4
  %546 = and i32 %545, 8388352
  store i32 %546, ptr %533, align 4, !tbaa !96
  %547 = load i32, ptr %223, align 4, !tbaa !59
  %548 = zext i32 %547 to i64
  %549 = shl nuw nsw i64 %548, 6
  %550 = lshr i64 %549, %542
  %551 = icmp ult i64 %550, %537
  %552 = zext nneg i32 %546 to i64
  %553 = icmp ugt i64 %543, %552
  %554 = select i1 %551, i1 true, i1 %553
  br i1 %554, label %560, label %555

555:                                              ; preds = %535
  %556 = load i32, ptr %224, align 8, !tbaa !60
  %557 = icmp ult i32 %556, %484
  br i1 %557, label %560, label %558

558:                                              ; preds = %555
  %559 = trunc nuw nsw i64 %543 to i32
  store i32 %559, ptr %532, align 8, !tbaa !95
  br label %564

560:                                              ; preds = %555, %535
  store i32 1, ptr %132, align 4, !tbaa !47
  %561 = select i1 %459, i64 1025, i64 1
  call fastcc void @set_inactive_signal(ptr noundef nonnull %0, ptr noundef nonnull %105, i64 noundef %561) #15
  br label %562

562:                                              ; preds = %560, %472, %456, %419
  %563 = phi i32 [ 1, %560 ], [ 2, %472 ], [ 2, %456 ], [ 2, %419 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #8
  br label %662

564:                                              ; preds = %558, %520
  call fastcc void @set_user_registers(ptr noundef nonnull %290, ptr noundef nonnull %105, ptr noundef nonnull readonly %18, i32 noundef %427) #15
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #8
  %565 = atomicrmw volatile add ptr %46, i64 1 seq_cst, align 8
  %566 = add i64 %565, 1
  %567 = getelementptr inbounds i8, ptr %290, i64 16
  store i64 %566, ptr %567, align 8, !tbaa !97
  %568 = load ptr, ptr %297, align 8, !tbaa !72
  %569 = load i64, ptr %430, align 8, !tbaa !79
  %570 = load i32, ptr %503, align 8, !tbaa !85
  %571 = load i32, ptr %461, align 4, !tbaa !81
  %572 = call fastcc ptr @find_code(ptr noundef nonnull %0, ptr noundef %568, i64 noundef %569, i32 noundef %570, i32 noundef %571, i64 noundef %566) #15
  %573 = icmp eq ptr %572, null
  br i1 %573, label %574, label %662

574:                                              ; preds = %564
  %575 = load i64, ptr %430, align 8, !tbaa !79
  %576 = load i32, ptr %503, align 8, !tbaa !85
  %577 = load i32, ptr %461, align 4, !tbaa !81
  %578 = load ptr, ptr %297, align 8, !tbaa !72
  %579 = getelementptr inbounds i8, ptr %578, i64 16
  %580 = load atomic volatile i64, ptr %579 seq_cst, align 8
  %581 = inttoptr i64 %580 to ptr
  %582 = icmp eq i64 %580, 0
  br i1 %582, label %609, label %583

583:                                              ; preds = %574
  %584 = getelementptr inbounds i8, ptr %581, i64 8
  %585 = load i64, ptr %584, align 8, !tbaa !37
  %586 = icmp eq i64 %585, 0
  br i1 %586, label %601, label %587

587:                                              ; preds = %583
  %588 = getelementptr inbounds i8, ptr %581, i64 16
  br label %589

589:                                              ; preds = %589, %587
  %590 = phi i64 [ %585, %587 ], [ %599, %589 ]
  %591 = phi i64 [ 0, %587 ], [ %598, %589 ]
  %592 = add i64 %591, %590
  %593 = lshr i64 %592, 1
  %594 = getelementptr inbounds [0 x %struct.gpu_range], ptr %588, i64 0, i64 %593, i32 1
  %595 = load i64, ptr %594, align 8, !tbaa !51
  %596 = icmp ugt i64 %595, %575
  %597 = add nuw i64 %593, 1
  %598 = select i1 %596, i64 %591, i64 %597
  %599 = select i1 %596, i64 %593, i64 %590
  %600 = icmp ult i64 %598, %599
  br i1 %600, label %589, label %601, !llvm.loop !53

601:                                              ; preds = %589, %583
  %602 = phi i64 [ 0, %583 ], [ %598, %589 ]
  %603 = icmp ult i64 %602, %585
  br i1 %603, label %604, label %609

604:                                              ; preds = %601
  %605 = getelementptr inbounds i8, ptr %581, i64 16
  %606 = getelementptr inbounds [0 x %struct.gpu_range], ptr %605, i64 0, i64 %602
  %607 = load i64, ptr %606, align 8, !tbaa !54
  %608 = icmp ugt i64 %607, %575
  br i1 %608, label %609, label %610

609:                                              ; preds = %604, %601, %574
  br label %610

610:                                              ; preds = %609, %604
  %611 = phi ptr [ null, %609 ], [ %606, %604 ]
  %612 = icmp eq i64 %575, 0
  br i1 %612, label %626, label %613

613:                                              ; preds = %610
  %614 = and i64 %575, 3
  %615 = icmp eq i64 %614, 0
  %616 = icmp ne ptr %611, null
  %617 = and i1 %615, %616
  br i1 %617, label %618, label %626

618:                                              ; preds = %613
  %619 = getelementptr inbounds i8, ptr %611, i64 24
  %620 = load i32, ptr %619, align 8, !tbaa !98
  %621 = and i32 %620, 2
  %622 = icmp eq i32 %621, 0
  br i1 %622, label %626, label %623

623:                                              ; preds = %618
  %624 = load ptr, ptr %297, align 8, !tbaa !72
  %625 = call fastcc i32 @post_request(ptr noundef nonnull %0, ptr noundef %624, i64 noundef %575, i32 noundef %576, i32 noundef %577, i32 noundef 0, i32 noundef 0) #15
  br label %662

626:                                              ; preds = %618, %613, %610
  %627 = load ptr, ptr %297, align 8, !tbaa !72
  %628 = load i64, ptr %430, align 8, !tbaa !79
  %629 = getelementptr inbounds i8, ptr %627, i64 16
  %630 = load atomic volatile i64, ptr %629 seq_cst, align 8
  %631 = inttoptr i64 %630 to ptr
  %632 = icmp eq i64 %630, 0
  br i1 %632, label %659, label %633

633:                                              ; preds = %626
  %634 = getelementptr inbounds i8, ptr %631, i64 8
  %635 = load i64, ptr %634, align 8, !tbaa !37
  %636 = icmp eq i64 %635, 0
  br i1 %636, label %651, label %637

637:                                              ; preds = %633
  %638 = getelementptr inbounds i8, ptr %631, i64 16
  br label %639

639:                                              ; preds = %639, %637
  %640 = phi i64 [ %635, %637 ], [ %649, %639 ]
  %641 = phi i64 [ 0, %637 ], [ %648, %639 ]
  %642 = add i64 %641, %640
  %643 = lshr i64 %642, 1
  %644 = getelementptr inbounds [0 x %struct.gpu_range], ptr %638, i64 0, i64 %643, i32 1
  %645 = load i64, ptr %644, align 8, !tbaa !51
  %646 = icmp ugt i64 %645, %628
  %647 = add nuw i64 %643, 1
  %648 = select i1 %646, i64 %641, i64 %647
  %649 = select i1 %646, i64 %643, i64 %640
  %650 = icmp ult i64 %648, %649
  br i1 %650, label %639, label %651, !llvm.loop !53

651:                                              ; preds = %639, %633
  %652 = phi i64 [ 0, %633 ], [ %648, %639 ]
  %653 = icmp ult i64 %652, %635
  br i1 %653, label %654, label %659

654:                                              ; preds = %651
  %655 = getelementptr inbounds i8, ptr %631, i64 16
  %656 = getelementptr inbounds [0 x %struct.gpu_range], ptr %655, i64 0, i64 %652
  %657 = load i64, ptr %656, align 8, !tbaa !54
  %658 = icmp ugt i64 %657, %628
  br i1 %658, label %659, label %660

659:                                              ; preds = %654, %651, %626
  br label %660

660:                                              ; preds = %659, %654
  %661 = phi i32 [ 1, %659 ], [ 4, %654 ]
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %627, i64 noundef %628, i32 noundef %661) #15
  br label %662

662:                                              ; preds = %660, %623, %564, %562, %366, %360, %357, %354, %342, %339, %314
  %663 = phi i32 [ 0, %564 ], [ %563, %562 ], [ 2, %314 ], [ 2, %357 ], [ 2, %360 ], [ 2, %366 ], [ 2, %354 ], [ 2, %342 ], [ 2, %339 ], [ 2, %660 ], [ 1, %623 ]
  %664 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %665 = icmp eq i32 %664, 0
  br i1 %665, label %677, label %666

666:                                              ; preds = %662, %674
  %667 = phi i32 [ %668, %674 ], [ 0, %662 ]
  %668 = add i32 %667, 1
  %669 = and i32 %668, 63
  %670 = icmp eq i32 %669, 0
  br i1 %670, label %671, label %673

671:                                              ; preds = %666
  %672 = call i32 @sched_yield() #14
  br label %674

673:                                              ; preds = %666
  call void @llvm.x86.sse2.pause()
  br label %674

674:                                              ; preds = %673, %671
  %675 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %676 = icmp eq i32 %675, 0
  br i1 %676, label %677, label %666, !llvm.loop !65

677:                                              ; preds = %674, %662
  %678 = icmp eq i32 %663, 0
  br i1 %678, label %679, label %975

679:                                              ; preds = %677
  %680 = load volatile i32, ptr %128, align 4, !tbaa !46
  %681 = icmp eq i32 %680, 0
  br i1 %681, label %682, label %973

682:                                              ; preds = %679
  %683 = load i32, ptr %124, align 4, !tbaa !45
  %684 = icmp eq i32 %683, 0
  br i1 %684, label %685, label %973

685:                                              ; preds = %682
  %686 = getelementptr inbounds i8, ptr %290, i64 32
  %687 = load i64, ptr %686, align 8, !tbaa !76
  %688 = load i32, ptr %54, align 8, !tbaa !6
  %689 = shl i32 %688, 3
  %690 = zext i32 %689 to i64
  %691 = udiv i64 %687, %690
  %692 = getelementptr inbounds i8, ptr %290, i64 48
  %693 = icmp ult i64 %687, %690
  %694 = call i64 @llvm.umin.i64(i64 %691, i64 32)
  %695 = select i1 %693, i64 1, i64 %694
  store i64 %695, ptr %692, align 8, !tbaa !99
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %15) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, i8 0, i64 16, i1 false)
  %696 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %15) #14
  %697 = load i64, ptr %15, align 8, !tbaa !100
  %698 = mul i64 %697, 1000000000
  %699 = load i64, ptr %55, align 8, !tbaa !102
  %700 = add i64 %698, %699
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %15) #8
  %701 = udiv i64 %700, 10
  %702 = getelementptr inbounds i8, ptr %290, i64 88
  store i64 %701, ptr %702, align 8, !tbaa !103
  %703 = getelementptr inbounds i8, ptr %290, i64 24
  store atomic volatile i64 0, ptr %703 seq_cst, align 8
  %704 = getelementptr inbounds i8, ptr %290, i64 64
  store i32 1, ptr %704, align 8, !tbaa !104
  %705 = load volatile i32, ptr %37, align 8, !tbaa !66
  %706 = add i32 %705, 1
  store volatile i32 %706, ptr %37, align 8, !tbaa !66
  %707 = zext i32 %705 to i64
  %708 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %707
  store ptr %290, ptr %708, align 8, !tbaa !2
  %709 = atomicrmw volatile add ptr %56, i32 1 seq_cst, align 8
  %710 = load volatile i32, ptr %219, align 8, !tbaa !48
  %711 = add i32 %710, 1
  store volatile i32 %711, ptr %219, align 8, !tbaa !48
  %712 = load i64, ptr %57, align 8, !tbaa !105
  %713 = add i64 %712, 1
  store i64 %713, ptr %57, align 8, !tbaa !105
  %714 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  %715 = load volatile i32, ptr %58, align 4, !tbaa !106
  %716 = icmp eq i32 %715, 0
  br i1 %716, label %980, label %717

717:                                              ; preds = %685
  %718 = load i32, ptr %59, align 4, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14)
  store i64 1, ptr %14, align 8, !tbaa !37
  %719 = call i64 @write(i32 noundef %718, ptr noundef nonnull %14, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14)
  br label %980

720:                                              ; preds = %263, %263
  %721 = icmp eq i32 %246, 5
  br label %722

722:                                              ; preds = %784, %720
  %723 = phi i64 [ 0, %720 ], [ %787, %784 ]
  %724 = phi i32 [ 0, %720 ], [ %786, %784 ]
  %725 = phi i32 [ 0, %720 ], [ %785, %784 ]
  %726 = shl nuw nsw i64 %723, 3
  %727 = getelementptr inbounds i8, ptr %34, i64 %726
  %728 = load i64, ptr %727, align 8
  %729 = icmp eq i64 %728, 0
  br i1 %729, label %784, label %730

730:                                              ; preds = %722
  %731 = and i64 %728, 7
  %732 = icmp eq i64 %731, 0
  br i1 %732, label %733, label %789

733:                                              ; preds = %730
  %734 = load ptr, ptr %220, align 8, !tbaa !49
  %735 = getelementptr inbounds i8, ptr %734, i64 16
  %736 = load atomic volatile i64, ptr %735 seq_cst, align 8
  %737 = inttoptr i64 %736 to ptr
  %738 = icmp eq i64 %736, 0
  br i1 %738, label %789, label %739

739:                                              ; preds = %733
  %740 = getelementptr inbounds i8, ptr %737, i64 8
  %741 = load i64, ptr %740, align 8, !tbaa !37
  %742 = icmp eq i64 %741, 0
  br i1 %742, label %757, label %743

743:                                              ; preds = %739
  %744 = getelementptr inbounds i8, ptr %737, i64 16
  br label %745

745:                                              ; preds = %745, %743
  %746 = phi i64 [ %741, %743 ], [ %755, %745 ]
  %747 = phi i64 [ 0, %743 ], [ %754, %745 ]
  %748 = add i64 %747, %746
  %749 = lshr i64 %748, 1
  %750 = getelementptr inbounds [0 x %struct.gpu_range], ptr %744, i64 0, i64 %749, i32 1
  %751 = load i64, ptr %750, align 8, !tbaa !51
  %752 = icmp ugt i64 %751, %728
  %753 = add nuw i64 %749, 1
  %754 = select i1 %752, i64 %747, i64 %753
  %755 = select i1 %752, i64 %749, i64 %746
  %756 = icmp ult i64 %754, %755
  br i1 %756, label %745, label %757, !llvm.loop !53

757:                                              ; preds = %745, %739
  %758 = phi i64 [ 0, %739 ], [ %754, %745 ]
  %759 = icmp ult i64 %758, %741
  br i1 %759, label %760, label %791

760:                                              ; preds = %757
  %761 = getelementptr inbounds i8, ptr %737, i64 16
  %762 = getelementptr inbounds [0 x %struct.gpu_range], ptr %761, i64 0, i64 %758
  %763 = load i64, ptr %762, align 8, !tbaa !54
  %764 = icmp ugt i64 %763, %728
  br i1 %764, label %791, label %765

765:                                              ; preds = %760
  %766 = getelementptr inbounds i8, ptr %762, i64 8
  %767 = load i64, ptr %766, align 8, !tbaa !51
  %768 = sub i64 %767, %728
  %769 = icmp ult i64 %768, 64
  br i1 %769, label %791, label %770

770:                                              ; preds = %765
  %771 = getelementptr inbounds i8, ptr %762, i64 16
  %772 = load i64, ptr %771, align 8, !tbaa !55
  %773 = add i64 %772, %728
  %774 = icmp eq i64 %773, %763
  br i1 %774, label %791, label %775

775:                                              ; preds = %770
  %776 = sub i64 %773, %763
  %777 = inttoptr i64 %776 to ptr
  %778 = getelementptr inbounds i8, ptr %777, i64 8
  %779 = load atomic i64, ptr %778 acquire, align 8
  %780 = add i32 %725, 1
  %781 = icmp eq i64 %779, 0
  %782 = zext i1 %781 to i32
  %783 = add i32 %724, %782
  br label %784

784:                                              ; preds = %775, %722
  %785 = phi i32 [ %725, %722 ], [ %780, %775 ]
  %786 = phi i32 [ %724, %722 ], [ %783, %775 ]
  %787 = add nuw nsw i64 %723, 1
  %788 = icmp eq i64 %787, 5
  br i1 %788, label %793, label %722, !llvm.loop !107

789:                                              ; preds = %733, %730
  %790 = load ptr, ptr %220, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %790, i64 noundef %728, i32 noundef 1) #15
  br label %1023

791:                                              ; preds = %770, %765, %760, %757
  %792 = load ptr, ptr %220, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %792, i64 noundef %728, i32 noundef 1) #15
  br label %1023

793:                                              ; preds = %784
  %794 = icmp eq i32 %785, 0
  br i1 %794, label %965, label %795

795:                                              ; preds = %793
  br i1 %721, label %796, label %798

796:                                              ; preds = %795
  %797 = icmp eq i32 %786, 0
  br i1 %797, label %978, label %965

798:                                              ; preds = %795
  %799 = icmp eq i32 %786, %785
  br i1 %799, label %965, label %978

800:                                              ; preds = %263
  %801 = load i8, ptr %33, align 2, !tbaa !108
  switch i8 %801, label %961 [
    i8 1, label %802
    i8 2, label %895
  ]

802:                                              ; preds = %800
  %803 = load i32, ptr %34, align 8
  %804 = zext i32 %803 to i64
  %805 = load i32, ptr %39, align 16
  %806 = load i32, ptr %42, align 4
  %807 = icmp ne i32 %806, -1073594624
  %808 = and i64 %804, 3
  %809 = icmp ne i64 %808, 0
  %810 = select i1 %807, i1 true, i1 %809
  %811 = and i32 %805, 8388608
  %812 = icmp eq i32 %811, 0
  %813 = select i1 %810, i1 true, i1 %812
  br i1 %813, label %823, label %814

814:                                              ; preds = %802
  %815 = and i32 %805, 1048575
  %816 = icmp eq i32 %815, 0
  br i1 %816, label %965, label %817

817:                                              ; preds = %814
  %818 = load i32, ptr %43, align 4
  %819 = and i32 %818, 65535
  %820 = zext nneg i32 %819 to i64
  %821 = shl nuw nsw i64 %820, 32
  %822 = or disjoint i64 %821, %804
  br label %824

823:                                              ; preds = %802
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %105, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1023

824:                                              ; preds = %889, %817
  %825 = phi i64 [ %892, %889 ], [ %822, %817 ]
  %826 = phi i32 [ %893, %889 ], [ %815, %817 ]
  %827 = load ptr, ptr %220, align 8, !tbaa !49
  %828 = getelementptr inbounds i8, ptr %827, i64 16
  %829 = load atomic volatile i64, ptr %828 seq_cst, align 8
  %830 = inttoptr i64 %829 to ptr
  %831 = icmp eq i64 %829, 0
  br i1 %831, label %868, label %832

832:                                              ; preds = %824
  %833 = getelementptr inbounds i8, ptr %830, i64 8
  %834 = load i64, ptr %833, align 8, !tbaa !37
  %835 = icmp eq i64 %834, 0
  br i1 %835, label %850, label %836

836:                                              ; preds = %832
  %837 = getelementptr inbounds i8, ptr %830, i64 16
  br label %838

838:                                              ; preds = %838, %836
  %839 = phi i64 [ %834, %836 ], [ %848, %838 ]
  %840 = phi i64 [ 0, %836 ], [ %847, %838 ]
  %841 = add i64 %840, %839
  %842 = lshr i64 %841, 1
  %843 = getelementptr inbounds [0 x %struct.gpu_range], ptr %837, i64 0, i64 %842, i32 1
  %844 = load i64, ptr %843, align 8, !tbaa !51
  %845 = icmp ugt i64 %844, %825
  %846 = add nuw i64 %842, 1
  %847 = select i1 %845, i64 %840, i64 %846
  %848 = select i1 %845, i64 %842, i64 %839
  %849 = icmp ult i64 %847, %848
  br i1 %849, label %838, label %850, !llvm.loop !53

850:                                              ; preds = %838, %832
  %851 = phi i64 [ 0, %832 ], [ %847, %838 ]
  %852 = icmp ult i64 %851, %834
  br i1 %852, label %853, label %868

853:                                              ; preds = %850
  %854 = getelementptr inbounds i8, ptr %830, i64 16
  %855 = getelementptr inbounds [0 x %struct.gpu_range], ptr %854, i64 0, i64 %851
  %856 = load i64, ptr %855, align 8, !tbaa !54
  %857 = icmp ugt i64 %856, %825
  br i1 %857, label %868, label %858

858:                                              ; preds = %853
  %859 = getelementptr inbounds i8, ptr %855, i64 8
  %860 = load i64, ptr %859, align 8, !tbaa !51
  %861 = sub i64 %860, %825
  %862 = icmp ult i64 %861, 4
  br i1 %862, label %868, label %863

863:                                              ; preds = %858
  %864 = getelementptr inbounds i8, ptr %855, i64 16
  %865 = load i64, ptr %864, align 8, !tbaa !55
  %866 = add i64 %865, %825
  %867 = icmp eq i64 %866, %856
  br i1 %867, label %868, label %870

868:                                              ; preds = %863, %858, %853, %850, %824
  %869 = load ptr, ptr %220, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %869, i64 noundef %825, i32 noundef 1) #15
  br label %1023

870:                                              ; preds = %863
  %871 = sub i64 %866, %856
  %872 = inttoptr i64 %871 to ptr
  %873 = load i32, ptr %872, align 1
  %874 = lshr i32 %873, 16
  %875 = and i32 %874, 16383
  %876 = and i32 %873, 65280
  %877 = icmp eq i32 %876, 4096
  %878 = icmp eq i32 %875, 16383
  %879 = and i1 %877, %878
  %880 = add nuw nsw i32 %875, 2
  %881 = select i1 %879, i32 1, i32 %880
  %882 = icmp ult i32 %873, -1073741824
  %883 = icmp ugt i32 %881, %826
  %884 = select i1 %882, i1 true, i1 %883
  br i1 %884, label %888, label %885

885:                                              ; preds = %870
  %886 = lshr i32 %873, 8
  %887 = trunc i32 %886 to i8
  switch i8 %887, label %888 [
    i8 88, label %889
    i8 70, label %889
    i8 16, label %889
  ]

888:                                              ; preds = %885, %870
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %105, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1023

889:                                              ; preds = %885, %885, %885
  %890 = shl nuw nsw i32 %881, 2
  %891 = zext nneg i32 %890 to i64
  %892 = add i64 %825, %891
  %893 = sub i32 %826, %881
  %894 = icmp eq i32 %893, 0
  br i1 %894, label %965, label %824, !llvm.loop !109

895:                                              ; preds = %800
  %896 = load i64, ptr %34, align 8
  %897 = load i64, ptr %39, align 16
  %898 = icmp eq i64 %896, 0
  br i1 %898, label %965, label %899

899:                                              ; preds = %895
  %900 = and i64 %896, 7
  %901 = icmp eq i64 %900, 0
  br i1 %901, label %902, label %944

902:                                              ; preds = %899
  %903 = load ptr, ptr %220, align 8, !tbaa !49
  %904 = getelementptr inbounds i8, ptr %903, i64 16
  %905 = load atomic volatile i64, ptr %904 seq_cst, align 8
  %906 = inttoptr i64 %905 to ptr
  %907 = icmp eq i64 %905, 0
  br i1 %907, label %944, label %908

908:                                              ; preds = %902
  %909 = getelementptr inbounds i8, ptr %906, i64 8
  %910 = load i64, ptr %909, align 8, !tbaa !37
  %911 = icmp eq i64 %910, 0
  br i1 %911, label %926, label %912

912:                                              ; preds = %908
  %913 = getelementptr inbounds i8, ptr %906, i64 16
  br label %914

914:                                              ; preds = %914, %912
  %915 = phi i64 [ %910, %912 ], [ %924, %914 ]
  %916 = phi i64 [ 0, %912 ], [ %923, %914 ]
  %917 = add i64 %916, %915
  %918 = lshr i64 %917, 1
  %919 = getelementptr inbounds [0 x %struct.gpu_range], ptr %913, i64 0, i64 %918, i32 1
  %920 = load i64, ptr %919, align 8, !tbaa !51
  %921 = icmp ugt i64 %920, %896
  %922 = add nuw i64 %918, 1
  %923 = select i1 %921, i64 %916, i64 %922
  %924 = select i1 %921, i64 %918, i64 %915
  %925 = icmp ult i64 %923, %924
  br i1 %925, label %914, label %926, !llvm.loop !53

926:                                              ; preds = %914, %908
  %927 = phi i64 [ 0, %908 ], [ %923, %914 ]
  %928 = icmp ult i64 %927, %910
  br i1 %928, label %929, label %944

929:                                              ; preds = %926
  %930 = getelementptr inbounds i8, ptr %906, i64 16
  %931 = getelementptr inbounds [0 x %struct.gpu_range], ptr %930, i64 0, i64 %927
  %932 = load i64, ptr %931, align 8, !tbaa !54
  %933 = icmp ugt i64 %932, %896
  br i1 %933, label %944, label %934

934:                                              ; preds = %929
  %935 = getelementptr inbounds i8, ptr %931, i64 8
  %936 = load i64, ptr %935, align 8, !tbaa !51
  %937 = sub i64 %936, %896
  %938 = icmp ult i64 %937, 64
  br i1 %938, label %944, label %939

939:                                              ; preds = %934
  %940 = getelementptr inbounds i8, ptr %931, i64 16
  %941 = load i64, ptr %940, align 8, !tbaa !55
  %942 = add i64 %941, %896
  %943 = icmp eq i64 %942, %932
  br i1 %943, label %944, label %946

944:                                              ; preds = %939, %934, %929, %926, %902, %899
  %945 = load ptr, ptr %220, align 8, !tbaa !49
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %945, i64 noundef %896, i32 noundef 1) #15
  br label %1023

946:                                              ; preds = %939
  %947 = sub i64 %942, %932
  %948 = inttoptr i64 %947 to ptr
  %949 = getelementptr inbounds i8, ptr %948, i64 8
  %950 = load atomic i64, ptr %949 acquire, align 8
  %951 = load i64, ptr %40, align 8
  %952 = and i64 %951, %950
  %953 = load i32, ptr %41, align 16
  switch i32 %953, label %960 [
    i32 0, label %963
    i32 1, label %954
    i32 2, label %956
    i32 3, label %958
  ]

954:                                              ; preds = %946
  %955 = icmp eq i64 %952, %897
  br i1 %955, label %978, label %965

956:                                              ; preds = %946
  %957 = icmp slt i64 %952, %897
  br i1 %957, label %965, label %978

958:                                              ; preds = %946
  %959 = icmp slt i64 %952, %897
  br i1 %959, label %978, label %965

960:                                              ; preds = %946
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %105, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1023

961:                                              ; preds = %800
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %105, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1023

962:                                              ; preds = %263
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %105, i32 noundef 20, i64 noundef 32, i64 noundef 0) #15
  br label %1023

963:                                              ; preds = %946
  %964 = icmp eq i64 %952, %897
  br i1 %964, label %965, label %978

965:                                              ; preds = %889, %963, %958, %956, %954, %895, %814, %798, %796, %793
  %966 = load i64, ptr %35, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %17) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %17, i8 0, i64 16, i1 false)
  %967 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %17) #14
  %968 = load i64, ptr %17, align 8, !tbaa !100
  %969 = mul i64 %968, 1000000000
  %970 = load i64, ptr %44, align 8, !tbaa !102
  %971 = add i64 %969, %970
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %17) #8
  %972 = udiv i64 %971, 10
  call fastcc void @complete_signal(ptr noundef %0, ptr noundef %105, i64 noundef %966, i64 noundef %972) #15
  br label %980

973:                                              ; preds = %682, %679
  %974 = getelementptr inbounds i8, ptr %290, i64 60
  store i32 0, ptr %974, align 4, !tbaa !69
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1023

975:                                              ; preds = %677
  %976 = getelementptr inbounds i8, ptr %290, i64 60
  store i32 0, ptr %976, align 4, !tbaa !69
  store atomic volatile i32 0, ptr %0 release, align 4
  %977 = icmp eq i32 %663, 1
  br i1 %977, label %978, label %1023

978:                                              ; preds = %963, %958, %956, %954, %798, %796, %254, %975, %303
  %979 = add i32 %103, 1
  br label %1023

980:                                              ; preds = %965, %717, %685
  store atomic i16 1, ptr %244 release, align 2
  %981 = add nuw nsw i32 %226, 1
  %982 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %983 = icmp eq i32 %982, 0
  br i1 %983, label %995, label %984

984:                                              ; preds = %980, %992
  %985 = phi i32 [ %986, %992 ], [ 0, %980 ]
  %986 = add i32 %985, 1
  %987 = and i32 %986, 63
  %988 = icmp eq i32 %987, 0
  br i1 %988, label %989, label %991

989:                                              ; preds = %984
  %990 = call i32 @sched_yield() #14
  br label %992

991:                                              ; preds = %984
  call void @llvm.x86.sse2.pause()
  br label %992

992:                                              ; preds = %991, %989
  %993 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %994 = icmp eq i32 %993, 0
  br i1 %994, label %995, label %984, !llvm.loop !65

995:                                              ; preds = %992, %980
  %996 = load i64, ptr %217, align 8, !tbaa !62
  %997 = add i64 %996, 1
  store i64 %997, ptr %217, align 8, !tbaa !62
  %998 = load i64, ptr %36, align 8, !tbaa !110
  %999 = add i64 %998, 1
  store i64 %999, ptr %36, align 8, !tbaa !110
  %1000 = load volatile i32, ptr %37, align 8, !tbaa !66
  %1001 = icmp eq i32 %1000, 0
  br i1 %1001, label %1025, label %1002

1002:                                             ; preds = %995, %1017
  %1003 = phi i64 [ %1019, %1017 ], [ 0, %995 ]
  %1004 = phi i64 [ %1018, %1017 ], [ %997, %995 ]
  %1005 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1003
  %1006 = load ptr, ptr %1005, align 8, !tbaa !2
  %1007 = load ptr, ptr %1006, align 8, !tbaa !71
  %1008 = icmp eq ptr %1007, %105
  br i1 %1008, label %1009, label %1017

1009:                                             ; preds = %1002
  %1010 = getelementptr inbounds i8, ptr %1006, i64 96
  %1011 = load i32, ptr %1010, align 8, !tbaa !93
  %1012 = icmp eq i32 %1011, 0
  br i1 %1012, label %1017, label %1013

1013:                                             ; preds = %1009
  %1014 = getelementptr inbounds i8, ptr %1006, i64 72
  %1015 = load i64, ptr %1014, align 8, !tbaa !92
  %1016 = call i64 @llvm.umin.i64(i64 %1015, i64 %1004)
  br label %1017

1017:                                             ; preds = %1013, %1009, %1002
  %1018 = phi i64 [ %1004, %1009 ], [ %1004, %1002 ], [ %1016, %1013 ]
  %1019 = add nuw nsw i64 %1003, 1
  %1020 = load volatile i32, ptr %37, align 8, !tbaa !66
  %1021 = zext i32 %1020 to i64
  %1022 = icmp ult i64 %1019, %1021
  br i1 %1022, label %1002, label %1025, !llvm.loop !111

1023:                                             ; preds = %260, %257, %978, %975, %973, %962, %961, %960, %944, %888, %868, %823, %791, %789
  %1024 = phi i32 [ %103, %962 ], [ %103, %961 ], [ %103, %975 ], [ %979, %978 ], [ %103, %789 ], [ %103, %791 ], [ %103, %973 ], [ %103, %944 ], [ %103, %960 ], [ %103, %888 ], [ %103, %868 ], [ %103, %823 ], [ %103, %257 ], [ %103, %260 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #8
  br label %1030

1025:                                             ; preds = %1017, %995
  %1026 = phi i64 [ %997, %995 ], [ %1018, %1017 ]
  %1027 = load i64, ptr %221, align 8, !tbaa !112
  %1028 = inttoptr i64 %1027 to ptr
  store atomic i64 %1026, ptr %1028 release, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #8
  %1029 = icmp eq i32 %981, 256
  br i1 %1029, label %1030, label %225

1030:                                             ; preds = %1025, %1023, %248, %236, %233, %213, %127, %123, %118, %114
  %1031 = phi i32 [ %103, %114 ], [ %103, %118 ], [ %103, %233 ], [ %103, %236 ], [ %249, %248 ], [ %1024, %1023 ], [ %214, %213 ], [ %103, %127 ], [ %103, %123 ], [ %103, %1025 ]
  %1032 = phi i32 [ 0, %114 ], [ 0, %118 ], [ %226, %233 ], [ %226, %236 ], [ %226, %248 ], [ %226, %1023 ], [ 0, %213 ], [ 0, %127 ], [ 0, %123 ], [ 256, %1025 ]
  %1033 = add i32 %1032, %102
  %1034 = add nuw nsw i64 %101, 1
  %1035 = load i32, ptr %31, align 4, !tbaa !39
  %1036 = zext i32 %1035 to i64
  %1037 = icmp ult i64 %1034, %1036
  br i1 %1037, label %100, label %1038, !llvm.loop !113

1038:                                             ; preds = %1030, %97
  %1039 = phi i32 [ 0, %97 ], [ %1031, %1030 ]
  %1040 = phi i32 [ 0, %97 ], [ %1033, %1030 ]
  store volatile i32 %1039, ptr %60, align 4, !tbaa !114
  store atomic volatile i32 0, ptr %30 release, align 4
  br label %1041

1041:                                             ; preds = %91, %1038, %94
  %1042 = phi i32 [ %1040, %1038 ], [ 0, %94 ], [ 0, %91 ]
  %1043 = load i32, ptr %61, align 4, !tbaa !115
  %1044 = xor i32 %1043, 1
  store i32 %1044, ptr %61, align 4, !tbaa !115
  %1045 = icmp eq i32 %1043, 1
  br i1 %1045, label %1049, label %1046

1046:                                             ; preds = %1041
  %1047 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #15
  %1048 = icmp eq i32 %1047, 0
  br i1 %1048, label %1049, label %1484

1049:                                             ; preds = %1046, %1041
  %1050 = load atomic volatile i32, ptr %37 seq_cst, align 8
  %1051 = icmp eq i32 %1050, 0
  br i1 %1051, label %1482, label %1052

1052:                                             ; preds = %1049
  %1053 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1054 = icmp eq i32 %1053, 0
  br i1 %1054, label %1066, label %1055

1055:                                             ; preds = %1052, %1063
  %1056 = phi i32 [ %1057, %1063 ], [ 0, %1052 ]
  %1057 = add i32 %1056, 1
  %1058 = and i32 %1057, 63
  %1059 = icmp eq i32 %1058, 0
  br i1 %1059, label %1060, label %1062

1060:                                             ; preds = %1055
  %1061 = call i32 @sched_yield() #14
  br label %1063

1062:                                             ; preds = %1055
  call void @llvm.x86.sse2.pause()
  br label %1063

1063:                                             ; preds = %1062, %1060
  %1064 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1065 = icmp eq i32 %1064, 0
  br i1 %1065, label %1066, label %1055, !llvm.loop !65

1066:                                             ; preds = %1063, %1052
  %1067 = load i32, ptr %62, align 8, !tbaa !116
  %1068 = add i32 %1067, 1
  store i32 %1068, ptr %62, align 8, !tbaa !116
  %1069 = load volatile i32, ptr %37, align 8, !tbaa !66
  %1070 = icmp eq i32 %1069, 0
  br i1 %1070, label %1175, label %1071

1071:                                             ; preds = %1066, %1171
  %1072 = phi i32 [ %1172, %1171 ], [ 0, %1066 ]
  %1073 = add i32 %1072, %1067
  %1074 = load volatile i32, ptr %37, align 8, !tbaa !66
  %1075 = urem i32 %1073, %1074
  %1076 = zext i32 %1075 to i64
  %1077 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1076
  %1078 = load ptr, ptr %1077, align 8, !tbaa !2
  %1079 = getelementptr inbounds i8, ptr %1078, i64 24
  %1080 = load volatile i64, ptr %1079, align 8, !tbaa !117
  %1081 = getelementptr inbounds i8, ptr %1078, i64 32
  %1082 = load i64, ptr %1081, align 8, !tbaa !76
  %1083 = icmp ult i64 %1080, %1082
  br i1 %1083, label %1088, label %1084

1084:                                             ; preds = %1071
  %1085 = getelementptr inbounds i8, ptr %1078, i64 68
  %1086 = load i32, ptr %1085, align 4, !tbaa !75
  %1087 = icmp eq i32 %1086, 0
  br i1 %1087, label %1171, label %1088

1088:                                             ; preds = %1084, %1071
  %1089 = load ptr, ptr %1078, align 8, !tbaa !71
  %1090 = getelementptr inbounds i8, ptr %1089, i64 80
  %1091 = load volatile i32, ptr %1090, align 8, !tbaa !44
  %1092 = icmp eq i32 %1091, 0
  br i1 %1092, label %1171, label %1093

1093:                                             ; preds = %1088
  %1094 = getelementptr inbounds i8, ptr %1089, i64 148
  %1095 = load volatile i32, ptr %1094, align 4, !tbaa !118
  %1096 = icmp eq i32 %1095, 0
  br i1 %1096, label %1102, label %1097

1097:                                             ; preds = %1093
  %1098 = getelementptr inbounds i8, ptr %1078, i64 100
  %1099 = load i32, ptr %1098, align 4, !tbaa !91
  %1100 = add i32 %1099, %1095
  %1101 = icmp ugt i32 %1100, 1073741824
  br i1 %1101, label %1171, label %1102

1102:                                             ; preds = %1097, %1093
  %1103 = icmp eq i32 %1075, 0
  br i1 %1103, label %1127, label %1104

1104:                                             ; preds = %1102, %1121
  %1105 = phi i64 [ %1122, %1121 ], [ 0, %1102 ]
  %1106 = phi i1 [ %1123, %1121 ], [ false, %1102 ]
  %1107 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1105
  %1108 = load ptr, ptr %1107, align 8, !tbaa !2
  %1109 = load ptr, ptr %1108, align 8, !tbaa !71
  %1110 = icmp eq ptr %1109, %1089
  br i1 %1110, label %1111, label %1121

1111:                                             ; preds = %1104
  %1112 = getelementptr inbounds i8, ptr %1108, i64 24
  %1113 = load volatile i64, ptr %1112, align 8, !tbaa !117
  %1114 = getelementptr inbounds i8, ptr %1108, i64 32
  %1115 = load i64, ptr %1114, align 8, !tbaa !76
  %1116 = icmp ult i64 %1113, %1115
  br i1 %1116, label %1125, label %1117

1117:                                             ; preds = %1111
  %1118 = getelementptr inbounds i8, ptr %1108, i64 68
  %1119 = load i32, ptr %1118, align 4, !tbaa !75
  %1120 = icmp eq i32 %1119, 0
  br i1 %1120, label %1121, label %1125

1121:                                             ; preds = %1117, %1104
  %1122 = add nuw nsw i64 %1105, 1
  %1123 = icmp uge i64 %1122, %1076
  %1124 = icmp eq i64 %1122, %1076
  br i1 %1124, label %1125, label %1104, !llvm.loop !119

1125:                                             ; preds = %1121, %1117, %1111
  %1126 = phi i1 [ %1123, %1121 ], [ %1106, %1111 ], [ %1106, %1117 ]
  br i1 %1126, label %1127, label %1171

1127:                                             ; preds = %1125, %1102
  %1128 = getelementptr inbounds i8, ptr %1078, i64 68
  %1129 = load i32, ptr %1128, align 4, !tbaa !75
  %1130 = icmp eq i32 %1129, 0
  br i1 %1130, label %1154, label %1131

1131:                                             ; preds = %1127
  %1132 = getelementptr inbounds i8, ptr %1078, i64 272
  %1133 = load i64, ptr %1132, align 8, !tbaa !37
  %1134 = getelementptr inbounds i8, ptr %1078, i64 280
  %1135 = load i64, ptr %1134, align 8, !tbaa !37
  %1136 = icmp ult i64 %1133, %1135
  br i1 %1136, label %1137, label %1140

1137:                                             ; preds = %1131
  %1138 = getelementptr inbounds i8, ptr %1078, i64 280
  store i64 0, ptr %1138, align 8, !tbaa !120
  %1139 = add i32 %1129, -1
  store i32 %1139, ptr %1128, align 4, !tbaa !75
  br label %1176

1140:                                             ; preds = %1131, %1144
  %1141 = phi i64 [ %1142, %1144 ], [ 0, %1131 ]
  %1142 = add nuw nsw i64 %1141, 1
  %1143 = icmp eq i64 %1142, 64
  br i1 %1143, label %1154, label %1144, !llvm.loop !122

1144:                                             ; preds = %1140
  %1145 = getelementptr inbounds [64 x %struct.claim], ptr %1132, i64 0, i64 %1142
  %1146 = load i64, ptr %1145, align 8, !tbaa !37
  %1147 = getelementptr inbounds i8, ptr %1145, i64 8
  %1148 = load i64, ptr %1147, align 8, !tbaa !37
  %1149 = icmp ult i64 %1146, %1148
  br i1 %1149, label %1150, label %1140, !llvm.loop !122

1150:                                             ; preds = %1144
  %1151 = getelementptr inbounds i8, ptr %1145, i64 8
  %1152 = icmp ult i64 %1141, 63
  store i64 0, ptr %1151, align 8, !tbaa !120
  %1153 = add i32 %1129, -1
  store i32 %1153, ptr %1128, align 4, !tbaa !75
  br i1 %1152, label %1176, label %1154

1154:                                             ; preds = %1140, %1150, %1127
  %1155 = load volatile i64, ptr %1079, align 8, !tbaa !117
  %1156 = icmp ult i64 %1155, %1082
  br i1 %1156, label %1157, label %1171

1157:                                             ; preds = %1154
  %1158 = getelementptr inbounds i8, ptr %1078, i64 48
  %1159 = load i64, ptr %1158, align 8, !tbaa !99
  %1160 = atomicrmw volatile add ptr %1079, i64 %1159 seq_cst, align 8
  %1161 = load i64, ptr %1081, align 8, !tbaa !76
  %1162 = icmp ult i64 %1160, %1161
  br i1 %1162, label %1163, label %1171

1163:                                             ; preds = %1157
  %1164 = getelementptr inbounds i8, ptr %1078, i64 48
  %1165 = load i64, ptr %1164, align 8, !tbaa !99
  %1166 = add i64 %1165, %1160
  %1167 = icmp ult i64 %1166, %1161
  %1168 = call i64 @llvm.umin.i64(i64 %1166, i64 %1161)
  br i1 %1167, label %1176, label %1169

1169:                                             ; preds = %1163
  %1170 = atomicrmw volatile sub ptr %56, i32 1 seq_cst, align 8
  br label %1176

1171:                                             ; preds = %1157, %1154, %1125, %1097, %1088, %1084
  %1172 = add nuw i32 %1072, 1
  %1173 = load volatile i32, ptr %37, align 8, !tbaa !66
  %1174 = icmp ult i32 %1172, %1173
  br i1 %1174, label %1071, label %1175, !llvm.loop !123

1175:                                             ; preds = %1171, %1066
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1482

1176:                                             ; preds = %1150, %1169, %1163, %1137
  %1177 = phi i64 [ %1168, %1163 ], [ %1168, %1169 ], [ %1135, %1137 ], [ %1148, %1150 ]
  %1178 = phi i64 [ %1160, %1163 ], [ %1160, %1169 ], [ %1133, %1137 ], [ %1146, %1150 ]
  %1179 = getelementptr inbounds i8, ptr %1078, i64 60
  %1180 = load i32, ptr %1179, align 4, !tbaa !69
  %1181 = add i32 %1180, 1
  store i32 %1181, ptr %1179, align 4, !tbaa !69
  %1182 = load volatile i32, ptr %37, align 8, !tbaa !66
  store atomic volatile i32 0, ptr %0 release, align 4
  %1183 = load i64, ptr %1081, align 8, !tbaa !76
  %1184 = sub i64 %1183, %1178
  %1185 = icmp ugt i64 %1184, 1
  br i1 %1185, label %1186, label %1210

1186:                                             ; preds = %1176
  %1187 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1188 = icmp eq i32 %1187, 0
  br i1 %1188, label %1210, label %1189

1189:                                             ; preds = %1186
  %1190 = getelementptr inbounds i8, ptr %1078, i64 152
  %1191 = load i32, ptr %1190, align 8, !tbaa !83
  %1192 = zext i32 %1191 to i64
  %1193 = mul i64 %1184, %1192
  %1194 = icmp ugt i64 %1193, 63
  br i1 %1194, label %1195, label %1204

1195:                                             ; preds = %1189
  %1196 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1197 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1198 = icmp eq i32 %1197, 0
  br i1 %1198, label %1210, label %1199

1199:                                             ; preds = %1195
  %1200 = load i32, ptr %65, align 8, !tbaa !12
  %1201 = call i32 @llvm.umin.i32(i32 %1197, i32 64)
  %1202 = zext nneg i32 %1201 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  store i64 %1202, ptr %13, align 8, !tbaa !37
  %1203 = call i64 @write(i32 noundef %1200, ptr noundef nonnull %13, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13)
  br label %1210

1204:                                             ; preds = %1189
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %12) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %12, i8 0, i64 16, i1 false)
  %1205 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %12) #14
  %1206 = load i64, ptr %12, align 8, !tbaa !100
  %1207 = mul i64 %1206, 1000000000
  %1208 = load i64, ptr %64, align 8, !tbaa !102
  %1209 = add i64 %1207, %1208
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %12) #8
  br label %1210

1210:                                             ; preds = %1204, %1199, %1195, %1186, %1176
  %1211 = phi i32 [ 0, %1204 ], [ 0, %1186 ], [ 0, %1176 ], [ 1, %1195 ], [ 1, %1199 ]
  %1212 = phi i64 [ %1209, %1204 ], [ 0, %1186 ], [ 0, %1176 ], [ 0, %1195 ], [ 0, %1199 ]
  %1213 = getelementptr inbounds i8, ptr %1078, i64 56
  %1214 = getelementptr inbounds i8, ptr %1078, i64 8
  %1215 = getelementptr inbounds i8, ptr %1078, i64 100
  %1216 = getelementptr inbounds i8, ptr %1078, i64 172
  %1217 = getelementptr inbounds i8, ptr %1078, i64 128
  %1218 = getelementptr inbounds i8, ptr %1078, i64 136
  %1219 = getelementptr inbounds i8, ptr %1078, i64 116
  %1220 = getelementptr inbounds i8, ptr %1078, i64 104
  %1221 = getelementptr inbounds i8, ptr %1078, i64 156
  %1222 = getelementptr inbounds i8, ptr %1078, i64 168
  %1223 = icmp eq i64 %1212, 0
  %1224 = getelementptr inbounds i8, ptr %1078, i64 48
  br label %1225

1225:                                             ; preds = %1438, %1210
  %1226 = phi i64 [ %1177, %1210 ], [ %1435, %1438 ]
  %1227 = phi i64 [ %1178, %1210 ], [ %1428, %1438 ]
  %1228 = phi i32 [ %1211, %1210 ], [ %1421, %1438 ]
  %1229 = phi i64 [ 0, %1210 ], [ %1422, %1438 ]
  %1230 = icmp ult i64 %1227, %1226
  br i1 %1230, label %1231, label %1419

1231:                                             ; preds = %1225, %1416
  %1232 = phi i64 [ %1316, %1416 ], [ %1227, %1225 ]
  %1233 = phi i64 [ %1396, %1416 ], [ %1229, %1225 ]
  %1234 = phi i32 [ %1417, %1416 ], [ %1228, %1225 ]
  %1235 = load volatile i32, ptr %22, align 8, !tbaa !124
  %1236 = icmp eq i32 %1235, 0
  br i1 %1236, label %1237, label %1439

1237:                                             ; preds = %1231
  %1238 = load volatile i32, ptr %29, align 4, !tbaa !125
  %1239 = icmp eq i32 %1238, 0
  br i1 %1239, label %1240, label %1439

1240:                                             ; preds = %1237
  %1241 = load volatile i32, ptr %1213, align 8, !tbaa !73
  %1242 = icmp eq i32 %1241, 0
  br i1 %1242, label %1243, label %1439

1243:                                             ; preds = %1240
  %1244 = load ptr, ptr %1214, align 8, !tbaa !72
  %1245 = getelementptr inbounds i8, ptr %1244, i64 12
  %1246 = load volatile i32, ptr %1245, align 4, !tbaa !126
  %1247 = icmp eq i32 %1246, 0
  br i1 %1247, label %1248, label %1439

1248:                                             ; preds = %1243
  %1249 = load ptr, ptr %1078, align 8, !tbaa !71
  %1250 = getelementptr inbounds i8, ptr %1249, i64 84
  %1251 = load volatile i32, ptr %1250, align 4, !tbaa !46
  %1252 = icmp eq i32 %1251, 0
  br i1 %1252, label %1253, label %1439

1253:                                             ; preds = %1248
  %1254 = getelementptr inbounds i8, ptr %1249, i64 148
  %1255 = load volatile i32, ptr %1254, align 4, !tbaa !118
  %1256 = icmp eq i32 %1255, 0
  br i1 %1256, label %1261, label %1257

1257:                                             ; preds = %1253
  %1258 = load i32, ptr %1215, align 4, !tbaa !91
  %1259 = add i32 %1258, %1255
  %1260 = icmp ugt i32 %1259, 1073741824
  br i1 %1260, label %1439, label %1261

1261:                                             ; preds = %1257, %1253
  %1262 = load i32, ptr %1216, align 4, !tbaa !90
  %1263 = zext i32 %1262 to i64
  %1264 = getelementptr inbounds [16 x ptr], ptr %66, i64 0, i64 %1263
  %1265 = load ptr, ptr %1264, align 8, !tbaa !2
  %1266 = icmp eq ptr %1265, null
  br i1 %1266, label %1269, label %1267

1267:                                             ; preds = %1261
  %1268 = load ptr, ptr %1265, align 8, !tbaa !128
  store ptr %1268, ptr %1264, align 8, !tbaa !2
  br label %1279

1269:                                             ; preds = %1261
  %1270 = shl i64 4096, %1263
  %1271 = call ptr @mmap(ptr noundef null, i64 noundef %1270, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %1272 = ptrtoint ptr %1271 to i64
  switch i64 %1272, label %1273 [
    i64 -1, label %1439
    i64 0, label %1439
  ]

1273:                                             ; preds = %1269
  %1274 = getelementptr inbounds i8, ptr %1271, i64 24
  store i64 %1270, ptr %1274, align 8, !tbaa !33
  %1275 = load i32, ptr %1216, align 4, !tbaa !90
  %1276 = getelementptr inbounds i8, ptr %1271, i64 32
  store i32 %1275, ptr %1276, align 8, !tbaa !129
  %1277 = load ptr, ptr %67, align 8, !tbaa !30
  %1278 = getelementptr inbounds i8, ptr %1271, i64 8
  store ptr %1277, ptr %1278, align 8, !tbaa !31
  store ptr %1271, ptr %67, align 8, !tbaa !30
  br label %1279

1279:                                             ; preds = %1273, %1267
  %1280 = phi ptr [ %1271, %1273 ], [ %1265, %1267 ]
  %1281 = load i64, ptr %1217, align 8, !tbaa !37
  %1282 = udiv i64 %1232, %1281
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %11) #8
  %1283 = mul i64 %1282, %1281
  %1284 = urem i64 %1232, %1281
  store i64 %1284, ptr %11, align 16, !tbaa !37
  %1285 = load i64, ptr %1218, align 8, !tbaa !37
  %1286 = urem i64 %1282, %1285
  store i64 %1286, ptr %68, align 8, !tbaa !37
  %1287 = udiv i64 %1282, %1285
  store i64 %1287, ptr %69, align 16, !tbaa !37
  %1288 = getelementptr inbounds i8, ptr %1280, i64 16
  store ptr %1078, ptr %1288, align 8, !tbaa !130
  %1289 = getelementptr inbounds i8, ptr %1280, i64 80
  store i32 1, ptr %1289, align 8, !tbaa !131
  %1290 = getelementptr inbounds i8, ptr %1280, i64 56
  %1291 = getelementptr inbounds i8, ptr %1280, i64 68
  br label %1292

1292:                                             ; preds = %1292, %1279
  %1293 = phi i64 [ 0, %1279 ], [ %1313, %1292 ]
  %1294 = getelementptr inbounds [3 x i64], ptr %11, i64 0, i64 %1293
  %1295 = load i64, ptr %1294, align 8, !tbaa !37
  %1296 = getelementptr inbounds [3 x i32], ptr %1219, i64 0, i64 %1293
  %1297 = load i32, ptr %1296, align 4, !tbaa !78
  %1298 = zext i32 %1297 to i64
  %1299 = mul i64 %1295, %1298
  %1300 = trunc i64 %1295 to i32
  %1301 = getelementptr inbounds [3 x i32], ptr %1290, i64 0, i64 %1293
  store i32 %1300, ptr %1301, align 4, !tbaa !78
  %1302 = load i32, ptr %1296, align 4, !tbaa !78
  %1303 = zext i32 %1302 to i64
  %1304 = getelementptr inbounds [3 x i32], ptr %1220, i64 0, i64 %1293
  %1305 = load i32, ptr %1304, align 4, !tbaa !78
  %1306 = zext i32 %1305 to i64
  %1307 = sub i64 %1306, %1299
  %1308 = call i64 @llvm.umin.i64(i64 %1307, i64 %1303)
  %1309 = trunc nuw i64 %1308 to i32
  %1310 = getelementptr inbounds [3 x i32], ptr %1291, i64 0, i64 %1293
  store i32 %1309, ptr %1310, align 4, !tbaa !78
  %1311 = load i32, ptr %1289, align 8, !tbaa !131
  %1312 = mul i32 %1311, %1309
  store i32 %1312, ptr %1289, align 8, !tbaa !131
  %1313 = add nuw nsw i64 %1293, 1
  %1314 = icmp eq i64 %1313, 3
  br i1 %1314, label %1315, label %1292, !llvm.loop !132

1315:                                             ; preds = %1292
  %1316 = add i64 %1232, 1
  %1317 = load i32, ptr %1221, align 4, !tbaa !81
  %1318 = add i32 %1312, -1
  %1319 = add i32 %1318, %1317
  %1320 = udiv i32 %1319, %1317
  %1321 = getelementptr inbounds i8, ptr %1280, i64 84
  store i32 %1320, ptr %1321, align 4, !tbaa !133
  %1322 = getelementptr inbounds i8, ptr %1280, i64 36
  store i32 0, ptr %1322, align 4, !tbaa !134
  %1323 = getelementptr inbounds i8, ptr %1280, i64 40
  store i32 0, ptr %1323, align 8, !tbaa !135
  %1324 = getelementptr inbounds i8, ptr %1280, i64 44
  store i32 0, ptr %1324, align 4, !tbaa !136
  %1325 = getelementptr inbounds i8, ptr %1280, i64 48
  store i32 0, ptr %1325, align 8, !tbaa !137
  %1326 = getelementptr inbounds i8, ptr %1280, i64 52
  store i32 0, ptr %1326, align 4, !tbaa !138
  %1327 = getelementptr inbounds i8, ptr %1280, i64 88
  store i32 0, ptr %1327, align 8, !tbaa !139
  %1328 = getelementptr inbounds i8, ptr %1280, i64 92
  store i32 0, ptr %1328, align 4, !tbaa !140
  %1329 = getelementptr inbounds i8, ptr %1280, i64 96
  store i32 0, ptr %1329, align 8, !tbaa !141
  %1330 = getelementptr inbounds i8, ptr %1280, i64 128
  store i32 -1, ptr %1330, align 8, !tbaa !142
  %1331 = getelementptr inbounds i8, ptr %1280, i64 384
  %1332 = getelementptr inbounds i8, ptr %1280, i64 112
  store ptr %1331, ptr %1332, align 8, !tbaa !143
  %1333 = load i32, ptr %1222, align 8, !tbaa !84
  %1334 = add i32 %1333, 127
  %1335 = and i32 %1334, -64
  %1336 = zext i32 %1335 to i64
  %1337 = getelementptr inbounds i8, ptr %1331, i64 %1336
  %1338 = getelementptr inbounds i8, ptr %1280, i64 120
  store ptr %1337, ptr %1338, align 8, !tbaa !144
  %1339 = getelementptr inbounds i8, ptr %1280, i64 132
  %1340 = zext i32 %1320 to i64
  %1341 = call ptr @memset(ptr noundef nonnull %1339, i32 noundef 1, i64 noundef %1340) #14
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %11) #8
  %1342 = call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1280) #15
  %1343 = add i32 %1342, -1
  %1344 = icmp ult i32 %1343, 2
  br i1 %1344, label %1345, label %1346

1345:                                             ; preds = %1315
  call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1280, i32 noundef %1342) #15
  br label %1394

1346:                                             ; preds = %1315
  %1347 = load i64, ptr %70, align 8, !tbaa !145
  %1348 = add i64 %1347, 1
  store i64 %1348, ptr %70, align 8, !tbaa !145
  %1349 = load i32, ptr %1325, align 8, !tbaa !137
  %1350 = icmp eq i32 %1349, 0
  br i1 %1350, label %1376, label %1351

1351:                                             ; preds = %1346
  %1352 = load ptr, ptr %1288, align 8, !tbaa !130
  %1353 = load ptr, ptr %1352, align 8, !tbaa !71
  %1354 = getelementptr inbounds i8, ptr %1280, i64 196
  %1355 = getelementptr inbounds i8, ptr %1353, i64 160
  br label %1356

1356:                                             ; preds = %1361, %1351
  %1357 = phi i64 [ 0, %1351 ], [ %1373, %1361 ]
  %1358 = load i32, ptr %1321, align 4, !tbaa !133
  %1359 = zext i32 %1358 to i64
  %1360 = icmp ult i64 %1357, %1359
  br i1 %1360, label %1361, label %1376

1361:                                             ; preds = %1356
  %1362 = getelementptr inbounds [32 x i32], ptr %1354, i64 0, i64 %1357
  %1363 = load i32, ptr %1362, align 4, !tbaa !78
  %1364 = load volatile ptr, ptr %1355, align 8, !tbaa !146
  %1365 = lshr i32 %1363, 6
  %1366 = zext nneg i32 %1365 to i64
  %1367 = getelementptr inbounds i64, ptr %1364, i64 %1366
  %1368 = and i32 %1363, 63
  %1369 = zext nneg i32 %1368 to i64
  %1370 = shl nuw i64 1, %1369
  %1371 = xor i64 %1370, -1
  %1372 = atomicrmw and ptr %1367, i64 %1371 seq_cst, align 8
  %1373 = add nuw nsw i64 %1357, 1
  %1374 = load i32, ptr %1325, align 8, !tbaa !137
  %1375 = icmp eq i32 %1374, 0
  br i1 %1375, label %1376, label %1356, !llvm.loop !147

1376:                                             ; preds = %1361, %1356, %1346
  store i32 0, ptr %1325, align 8, !tbaa !137
  %1377 = load i32, ptr %1322, align 4, !tbaa !134
  %1378 = icmp eq i32 %1377, 0
  br i1 %1378, label %1386, label %1379

1379:                                             ; preds = %1376
  %1380 = load ptr, ptr %1288, align 8, !tbaa !130
  %1381 = load ptr, ptr %1380, align 8, !tbaa !71
  %1382 = getelementptr inbounds i8, ptr %1381, i64 148
  %1383 = getelementptr inbounds i8, ptr %1380, i64 100
  %1384 = load i32, ptr %1383, align 4, !tbaa !91
  %1385 = atomicrmw volatile sub ptr %1382, i32 %1384 seq_cst, align 4
  br label %1386

1386:                                             ; preds = %1379, %1376
  %1387 = getelementptr inbounds i8, ptr %1280, i64 32
  %1388 = load i32, ptr %1387, align 8, !tbaa !129
  %1389 = zext i32 %1388 to i64
  %1390 = getelementptr inbounds [16 x ptr], ptr %66, i64 0, i64 %1389
  %1391 = load ptr, ptr %1390, align 8, !tbaa !2
  store ptr %1391, ptr %1280, align 8, !tbaa !128
  store ptr %1280, ptr %1390, align 8, !tbaa !2
  %1392 = icmp eq i32 %1342, 0
  %1393 = zext i1 %1392 to i64
  br label %1394

1394:                                             ; preds = %1386, %1345
  %1395 = phi i64 [ 0, %1345 ], [ %1393, %1386 ]
  %1396 = add i64 %1395, %1233
  %1397 = icmp ne i32 %1234, 0
  %1398 = select i1 %1223, i1 true, i1 %1397
  br i1 %1398, label %1416, label %1399

1399:                                             ; preds = %1394
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  %1400 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %10) #14
  %1401 = load i64, ptr %10, align 8, !tbaa !100
  %1402 = mul i64 %1401, 1000000000
  %1403 = load i64, ptr %71, align 8, !tbaa !102
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #8
  %1404 = sub i64 %1403, %1212
  %1405 = add i64 %1404, %1402
  %1406 = icmp ugt i64 %1405, 10000
  br i1 %1406, label %1407, label %1416

1407:                                             ; preds = %1399
  %1408 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1409 = load atomic volatile i32, ptr %63 seq_cst, align 8
  %1410 = icmp eq i32 %1409, 0
  br i1 %1410, label %1416, label %1411

1411:                                             ; preds = %1407
  %1412 = load i32, ptr %65, align 8, !tbaa !12
  %1413 = call i32 @llvm.umin.i32(i32 %1409, i32 64)
  %1414 = zext nneg i32 %1413 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 %1414, ptr %9, align 8, !tbaa !37
  %1415 = call i64 @write(i32 noundef %1412, ptr noundef nonnull %9, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %1416

1416:                                             ; preds = %1411, %1407, %1399, %1394
  %1417 = phi i32 [ %1234, %1394 ], [ 0, %1399 ], [ 1, %1407 ], [ 1, %1411 ]
  %1418 = icmp eq i64 %1316, %1226
  br i1 %1418, label %1419, label %1231

1419:                                             ; preds = %1416, %1225
  %1420 = phi i64 [ %1227, %1225 ], [ %1226, %1416 ]
  %1421 = phi i32 [ %1228, %1225 ], [ %1417, %1416 ]
  %1422 = phi i64 [ %1229, %1225 ], [ %1396, %1416 ]
  %1423 = load volatile i64, ptr %1079, align 8, !tbaa !117
  %1424 = load i64, ptr %1081, align 8, !tbaa !76
  %1425 = icmp ult i64 %1423, %1424
  br i1 %1425, label %1426, label %1439

1426:                                             ; preds = %1419
  %1427 = load i64, ptr %1224, align 8, !tbaa !99
  %1428 = atomicrmw volatile add ptr %1079, i64 %1427 seq_cst, align 8
  %1429 = load i64, ptr %1081, align 8, !tbaa !76
  %1430 = icmp ult i64 %1428, %1429
  br i1 %1430, label %1431, label %1439

1431:                                             ; preds = %1426
  %1432 = load i64, ptr %1224, align 8, !tbaa !99
  %1433 = add i64 %1432, %1428
  %1434 = icmp ult i64 %1433, %1429
  %1435 = call i64 @llvm.umin.i64(i64 %1433, i64 %1429)
  br i1 %1434, label %1438, label %1436

1436:                                             ; preds = %1431
  %1437 = atomicrmw volatile sub ptr %56, i32 1 seq_cst, align 8
  br label %1438

1438:                                             ; preds = %1436, %1431
  br label %1225, !llvm.loop !148

1439:                                             ; preds = %1426, %1419, %1269, %1269, %1257, %1248, %1243, %1240, %1237, %1231
  %1440 = phi i64 [ %1232, %1231 ], [ %1232, %1237 ], [ %1232, %1240 ], [ %1232, %1243 ], [ %1232, %1248 ], [ %1232, %1257 ], [ %1232, %1269 ], [ %1232, %1269 ], [ %1428, %1426 ], [ %1420, %1419 ]
  %1441 = phi i64 [ %1233, %1231 ], [ %1233, %1237 ], [ %1233, %1240 ], [ %1233, %1243 ], [ %1233, %1248 ], [ %1233, %1257 ], [ %1233, %1269 ], [ %1233, %1269 ], [ %1422, %1419 ], [ %1422, %1426 ]
  %1442 = icmp ult i64 %1440, %1226
  br i1 %1442, label %1443, label %1481

1443:                                             ; preds = %1439
  %1444 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1445 = icmp eq i32 %1444, 0
  br i1 %1445, label %1457, label %1446

1446:                                             ; preds = %1443, %1454
  %1447 = phi i32 [ %1448, %1454 ], [ 0, %1443 ]
  %1448 = add i32 %1447, 1
  %1449 = and i32 %1448, 63
  %1450 = icmp eq i32 %1449, 0
  br i1 %1450, label %1451, label %1453

1451:                                             ; preds = %1446
  %1452 = call i32 @sched_yield() #14
  br label %1454

1453:                                             ; preds = %1446
  call void @llvm.x86.sse2.pause()
  br label %1454

1454:                                             ; preds = %1453, %1451
  %1455 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1456 = icmp eq i32 %1455, 0
  br i1 %1456, label %1457, label %1446, !llvm.loop !65

1457:                                             ; preds = %1454, %1443
  %1458 = load i32, ptr %72, align 4, !tbaa !16
  %1459 = getelementptr inbounds i8, ptr %1078, i64 272
  %1460 = zext i32 %1458 to i64
  %1461 = getelementptr inbounds [64 x %struct.claim], ptr %1459, i64 0, i64 %1460
  %1462 = load i64, ptr %1461, align 8, !tbaa !149
  %1463 = getelementptr inbounds i8, ptr %1461, i64 8
  %1464 = load i64, ptr %1463, align 8, !tbaa !120
  %1465 = icmp ult i64 %1462, %1464
  br i1 %1465, label %1466, label %1476

1466:                                             ; preds = %1457, %1466
  %1467 = phi i32 [ %1469, %1466 ], [ %1458, %1457 ]
  %1468 = add i32 %1467, 1
  %1469 = and i32 %1468, 63
  %1470 = zext nneg i32 %1469 to i64
  %1471 = getelementptr inbounds [64 x %struct.claim], ptr %1459, i64 0, i64 %1470
  %1472 = load i64, ptr %1471, align 8, !tbaa !149
  %1473 = getelementptr inbounds i8, ptr %1471, i64 8
  %1474 = load i64, ptr %1473, align 8, !tbaa !120
  %1475 = icmp ult i64 %1472, %1474
  br i1 %1475, label %1466, label %1476, !llvm.loop !150

1476:                                             ; preds = %1466, %1457
  %1477 = phi ptr [ %1461, %1457 ], [ %1471, %1466 ]
  store i64 %1440, ptr %1477, align 8, !tbaa !37
  %1478 = getelementptr inbounds i8, ptr %1477, i64 8
  store i64 %1226, ptr %1478, align 8, !tbaa !37
  %1479 = load i32, ptr %1128, align 4, !tbaa !75
  %1480 = add i32 %1479, 1
  store i32 %1480, ptr %1128, align 4, !tbaa !75
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1481

1481:                                             ; preds = %1476, %1439
  call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %1078, i64 noundef %1441) #15
  br label %1484

1482:                                             ; preds = %1175, %1049
  %1483 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #15
  br label %1484

1484:                                             ; preds = %1482, %1481, %1046
  %1485 = phi i32 [ 1, %1046 ], [ 1, %1481 ], [ %1483, %1482 ]
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  %1486 = sub nsw i32 0, %1485
  %1487 = icmp eq i32 %1042, %1486
  br i1 %1487, label %1494, label %1488

1488:                                             ; preds = %1484
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  %1489 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %8) #14
  %1490 = load i64, ptr %8, align 8, !tbaa !100
  %1491 = mul i64 %1490, 1000000000
  %1492 = load i64, ptr %74, align 8, !tbaa !102
  %1493 = add i64 %1491, %1492
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #8
  store atomic volatile i64 %1493, ptr %73 seq_cst, align 8
  br label %1579

1494:                                             ; preds = %90, %1484
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %1495 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
  %1496 = load i64, ptr %5, align 8, !tbaa !100
  %1497 = mul i64 %1496, 1000000000
  %1498 = load i64, ptr %75, align 8, !tbaa !102
  %1499 = add i64 %1497, %1498
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  %1500 = load volatile i32, ptr %29, align 4, !tbaa !125
  %1501 = icmp eq i32 %1500, 0
  br i1 %1501, label %1502, label %1517

1502:                                             ; preds = %1494
  %1503 = load volatile i64, ptr %73, align 8, !tbaa !151
  %1504 = sub i64 %1499, %1503
  %1505 = icmp ult i64 %1504, 25000
  br i1 %1505, label %1506, label %1517

1506:                                             ; preds = %1502
  %1507 = load atomic volatile i32, ptr %76 seq_cst, align 4
  %1508 = icmp eq i32 %1507, 0
  br i1 %1508, label %1509, label %1517

1509:                                             ; preds = %1506
  %1510 = atomicrmw volatile xchg ptr %76, i32 1 acquire, align 4
  %1511 = icmp eq i32 %1510, 0
  br i1 %1511, label %1513, label %1517

1512:                                             ; preds = %1513
  store atomic volatile i32 0, ptr %76 release, align 4
  br label %1579

1513:                                             ; preds = %1509, %1513
  %1514 = phi i32 [ %1515, %1513 ], [ 0, %1509 ]
  call void @llvm.x86.sse2.pause()
  %1515 = add nuw nsw i32 %1514, 1
  %1516 = icmp eq i32 %1515, 16
  br i1 %1516, label %1512, label %1513, !llvm.loop !152

1517:                                             ; preds = %1509, %1506, %1502, %1494
  %1518 = load atomic volatile i32, ptr %77 seq_cst, align 4
  %1519 = icmp eq i32 %1518, 0
  br i1 %1519, label %1520, label %1523

1520:                                             ; preds = %1517
  %1521 = atomicrmw volatile xchg ptr %77, i32 1 seq_cst, align 4
  %1522 = icmp eq i32 %1521, 0
  br label %1523

1523:                                             ; preds = %1520, %1517
  %1524 = phi i1 [ false, %1517 ], [ %1522, %1520 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #8
  %1525 = load i32, ptr %65, align 8, !tbaa !12
  store i32 %1525, ptr %6, align 16, !tbaa !153
  store i16 1, ptr %78, align 4, !tbaa !156
  store i16 0, ptr %79, align 2, !tbaa !157
  %1526 = load i32, ptr %81, align 4, !tbaa !11
  store i32 %1526, ptr %80, align 8, !tbaa !153
  store i16 1, ptr %82, align 4, !tbaa !156
  store i16 0, ptr %83, align 2, !tbaa !157
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #8
  store i64 0, ptr %7, align 8, !tbaa !100
  %1527 = load volatile i32, ptr %29, align 4, !tbaa !125
  %1528 = icmp eq i32 %1527, 0
  br i1 %1528, label %1529, label %1551

1529:                                             ; preds = %1523
  %1530 = load volatile i64, ptr %73, align 8, !tbaa !151
  %1531 = sub i64 %1499, %1530
  br i1 %1524, label %1540, label %1532

1532:                                             ; preds = %1529
  %1533 = load volatile i32, ptr %85, align 8, !tbaa !158
  %1534 = icmp eq i32 %1533, 0
  br i1 %1534, label %1535, label %1551

1535:                                             ; preds = %1532
  %1536 = load volatile i32, ptr %56, align 8, !tbaa !159
  %1537 = freeze i32 %1536
  %1538 = icmp eq i32 %1537, 0
  %1539 = select i1 %1538, i64 100000000, i64 1000000
  br label %1551

1540:                                             ; preds = %1529
  %1541 = icmp ult i64 %1531, 1000000
  br i1 %1541, label %1551, label %1542

1542:                                             ; preds = %1540
  %1543 = icmp ult i64 %1531, 20000000
  br i1 %1543, label %1551, label %1544

1544:                                             ; preds = %1542
  %1545 = load volatile i32, ptr %60, align 4, !tbaa !114
  %1546 = icmp eq i32 %1545, 0
  br i1 %1546, label %1547, label %1551

1547:                                             ; preds = %1544
  %1548 = load volatile i32, ptr %37, align 8, !tbaa !66
  %1549 = icmp eq i32 %1548, 0
  %1550 = select i1 %1549, i64 5000000, i64 1000000
  br label %1551

1551:                                             ; preds = %1547, %1544, %1542, %1540, %1535, %1532, %1523
  %1552 = phi i64 [ 5000000, %1523 ], [ 50000, %1540 ], [ 1000000, %1544 ], [ 1000000, %1542 ], [ %1550, %1547 ], [ 1000000, %1532 ], [ %1539, %1535 ]
  store i64 %1552, ptr %84, align 8, !tbaa !102
  %1553 = atomicrmw volatile add ptr %63, i32 1 seq_cst, align 8
  %1554 = load atomic volatile i64, ptr %27 seq_cst, align 8
  %1555 = icmp eq i64 %1554, %87
  br i1 %1555, label %1556, label %1562

1556:                                             ; preds = %1551
  %1557 = load volatile i32, ptr %23, align 8, !tbaa !38
  %1558 = icmp eq i32 %1557, 0
  br i1 %1558, label %1559, label %1562

1559:                                             ; preds = %1556
  %1560 = select i1 %1524, i64 2, i64 1
  %1561 = call i32 @ppoll(ptr noundef nonnull %6, i64 noundef %1560, ptr noundef nonnull %7, ptr noundef null) #14
  br label %1562

1562:                                             ; preds = %1559, %1556, %1551
  %1563 = atomicrmw volatile sub ptr %63, i32 1 seq_cst, align 8
  %1564 = load i16, ptr %79, align 2, !tbaa !157
  %1565 = icmp eq i16 %1564, 0
  br i1 %1565, label %1569, label %1566

1566:                                             ; preds = %1562
  %1567 = load i32, ptr %65, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #8
  %1568 = call i64 @read(i32 noundef %1567, ptr noundef nonnull %4, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #8
  br label %1569

1569:                                             ; preds = %1566, %1562
  %1570 = load i16, ptr %83, align 2
  %1571 = icmp ne i16 %1570, 0
  %1572 = select i1 %1524, i1 %1571, i1 false
  br i1 %1572, label %1573, label %1576

1573:                                             ; preds = %1569
  %1574 = load i32, ptr %81, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #8
  %1575 = call i64 @read(i32 noundef %1574, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #8
  br label %1576

1576:                                             ; preds = %1573, %1569
  br i1 %1524, label %1577, label %1578

1577:                                             ; preds = %1576
  store atomic volatile i32 0, ptr %77 seq_cst, align 4
  br label %1578

1578:                                             ; preds = %1577, %1576
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #8
  br label %1579

1579:                                             ; preds = %1578, %1512, %1488
  %1580 = load volatile i32, ptr %23, align 8, !tbaa !38
  %1581 = icmp eq i32 %1580, 0
  br i1 %1581, label %86, label %1582, !llvm.loop !160

1582:                                             ; preds = %1579, %2
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
  %12 = getelementptr inbounds i8, ptr %0, i64 458968
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
  br i1 %42, label %31, label %29, !llvm.loop !161

43:                                               ; preds = %26, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %44 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %45 = load i64, ptr %4, align 8, !tbaa !100
  %46 = mul i64 %45, 1000000000
  %47 = load i64, ptr %13, align 8, !tbaa !102
  %48 = add i64 %46, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #8
  %49 = load volatile i64, ptr %14, align 8, !tbaa !151
  %50 = sub i64 %48, %49
  %51 = icmp ugt i64 %50, 20000000
  br i1 %51, label %52, label %61

52:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #8
  %53 = load i32, ptr %22, align 4, !tbaa !13
  store i32 %53, ptr %5, align 4, !tbaa !153
  store i16 1, ptr %23, align 4, !tbaa !156
  store i16 0, ptr %24, align 2, !tbaa !157
  store atomic volatile i32 1, ptr %25 seq_cst, align 4
  %54 = load volatile i32, ptr %7, align 8, !tbaa !38
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %52
  %57 = call i32 @poll(ptr noundef nonnull %5, i64 noundef 1, i32 noundef 100) #14
  br label %58

58:                                               ; preds = %56, %52
  store atomic volatile i32 0, ptr %25 seq_cst, align 4
  %59 = load i32, ptr %22, align 4, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #8
  %60 = call i64 @read(i32 noundef %59, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #8
  br label %98

61:                                               ; preds = %43, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #8
  store i64 0, ptr %6, align 8, !tbaa !100
  %62 = load volatile i32, ptr %16, align 8, !tbaa !158
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %69

64:                                               ; preds = %61
  %65 = load volatile i32, ptr %17, align 8, !tbaa !159
  %66 = freeze i32 %65
  %67 = icmp eq i32 %66, 0
  %68 = select i1 %67, i64 1000000, i64 250000
  br label %69

69:                                               ; preds = %64, %61
  %70 = phi i64 [ 250000, %61 ], [ %68, %64 ]
  store i64 %70, ptr %15, align 8, !tbaa !102
  %71 = call i32 @nanosleep(ptr noundef nonnull %6, ptr noundef null) #14
  %72 = load i32, ptr %11, align 8, !tbaa !6
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %69
  %75 = zext i32 %72 to i64
  br label %79

76:                                               ; preds = %87, %69
  %77 = load volatile i32, ptr %18, align 4, !tbaa !162
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %90, label %97

79:                                               ; preds = %74, %87
  %80 = phi i64 [ 0, %74 ], [ %88, %87 ]
  %81 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = getelementptr inbounds i8, ptr %82, i64 6912
  %84 = load volatile i32, ptr %83, align 8, !tbaa !163
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %79
  store volatile i32 1, ptr %82, align 8, !tbaa !35
  br label %87

87:                                               ; preds = %79, %86
  %88 = add nuw nsw i64 %80, 1
  %89 = icmp eq i64 %88, %75
  br i1 %89, label %76, label %79, !llvm.loop !164

90:                                               ; preds = %76
  %91 = atomicrmw volatile add ptr %19, i64 1 seq_cst, align 8
  %92 = load atomic volatile i32, ptr %20 seq_cst, align 8
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %90
  %95 = load i32, ptr %21, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !37
  %96 = call i64 @write(i32 noundef %95, ptr noundef nonnull %2, i64 noundef 8) #14
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
  %6 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
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
  %18 = getelementptr inbounds i8, ptr %0, i64 458968
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
  br i1 %41, label %26, label %24, !llvm.loop !165

42:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #14
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
  %54 = call i32 @nanosleep(ptr noundef nonnull %5, ptr noundef null) #14
  br label %56

55:                                               ; preds = %51
  call void @llvm.x86.sse2.pause()
  br label %56

56:                                               ; preds = %55, %53
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  %57 = add i32 %23, 1
  %58 = load i32, ptr %17, align 8, !tbaa !6
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %22, !llvm.loop !166

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
  %7 = getelementptr inbounds i8, ptr %0, i64 458968
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
  %18 = tail call i32 @sched_yield() #14
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
  store i64 0, ptr %33, align 8, !tbaa !167
  %34 = getelementptr inbounds [32 x %struct.cache_slot], ptr %30, i64 0, i64 %32, i32 1
  store i64 0, ptr %34, align 8, !tbaa !167
  %35 = add nuw nsw i64 %32, 1
  %36 = icmp eq i64 %35, 32
  br i1 %36, label %37, label %31, !llvm.loop !169

37:                                               ; preds = %31
  %38 = add nuw nsw i64 %26, 1
  %39 = icmp eq i64 %38, %8
  br i1 %39, label %9, label %25, !llvm.loop !170

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
  %53 = call i64 @write(i32 noundef %50, ptr noundef nonnull %2, i64 noundef 8) #14
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
  %62 = load ptr, ptr %61, align 8, !tbaa !171
  %63 = icmp eq ptr %62, null
  br i1 %63, label %68, label %64

64:                                               ; preds = %60, %64
  %65 = phi ptr [ %66, %64 ], [ %62, %60 ]
  %66 = load ptr, ptr %65, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %65) #14
  store ptr %66, ptr %61, align 8, !tbaa !171
  %67 = icmp eq ptr %66, null
  br i1 %67, label %68, label %64, !llvm.loop !172

68:                                               ; preds = %64, %60, %55
  %69 = add nuw nsw i64 %56, 1
  %70 = icmp eq i64 %69, 1024
  br i1 %70, label %40, label %55, !llvm.loop !173
}

; Function Attrs: nounwind
define internal void @kick(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %4 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #14
  %5 = load i64, ptr %3, align 8, !tbaa !100
  %6 = mul i64 %5, 1000000000
  %7 = getelementptr inbounds i8, ptr %3, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !102
  %9 = add i64 %6, %8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #8
  %10 = getelementptr inbounds i8, ptr %0, i64 80
  %11 = load volatile i64, ptr %10, align 8, !tbaa !151
  %12 = sub i64 %9, %11
  %13 = icmp ugt i64 %12, 20000
  br i1 %13, label %14, label %18

14:                                               ; preds = %1
  %15 = getelementptr inbounds i8, ptr %0, i64 44
  %16 = load i32, ptr %15, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !37
  %17 = call i64 @write(i32 noundef %16, ptr noundef nonnull %2, i64 noundef 8) #14
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
  %6 = tail call ptr @calloc(i64 noundef 1, i64 noundef 48) #14
  %7 = icmp eq ptr %6, null
  br i1 %7, label %38, label %8

8:                                                ; preds = %5
  %9 = getelementptr inbounds i8, ptr %6, i64 4
  store i32 %1, ptr %9, align 4, !tbaa !174
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 %2, ptr %10, align 8, !tbaa !175
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
  %19 = tail call i32 @sched_yield() #14
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
  store i32 %33, ptr %6, align 8, !tbaa !176
  store ptr %6, ptr %32, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %38

34:                                               ; preds = %26
  %35 = add nuw nsw i64 %27, 1
  %36 = icmp eq i64 %35, 1024
  br i1 %36, label %37, label %26, !llvm.loop !177

37:                                               ; preds = %34
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @free(ptr noundef nonnull %6) #14
  br label %38

38:                                               ; preds = %31, %37, %5, %3
  %39 = phi i32 [ -1, %3 ], [ -1, %37 ], [ %33, %31 ], [ -1, %5 ]
  ret i32 %39
}

; Function Attrs: nounwind
define internal void @destroy_vm(ptr noundef %0, i32 noundef %1) #1 {
  %3 = icmp ult i32 %1, 1024
  br i1 %3, label %4, label %12

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 399520
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [1024 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %12, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 366752
  br label %29

12:                                               ; preds = %40, %2, %4
  %13 = phi i1 [ true, %4 ], [ true, %2 ], [ %9, %40 ]
  %14 = phi ptr [ null, %4 ], [ null, %2 ], [ %8, %40 ]
  %15 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %28, label %17

17:                                               ; preds = %12, %25
  %18 = phi i32 [ %19, %25 ], [ 0, %12 ]
  %19 = add i32 %18, 1
  %20 = and i32 %19, 63
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %24

22:                                               ; preds = %17
  %23 = tail call i32 @sched_yield() #14
  br label %25

24:                                               ; preds = %17
  tail call void @llvm.x86.sse2.pause()
  br label %25

25:                                               ; preds = %24, %22
  %26 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %17, !llvm.loop !65

28:                                               ; preds = %25, %12
  br i1 %13, label %47, label %43

29:                                               ; preds = %10, %40
  %30 = phi i64 [ 0, %10 ], [ %41, %40 ]
  %31 = getelementptr inbounds [4096 x ptr], ptr %11, i64 0, i64 %30
  %32 = load ptr, ptr %31, align 8, !tbaa !2
  %33 = icmp eq ptr %32, null
  br i1 %33, label %40, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds i8, ptr %32, i64 104
  %36 = load ptr, ptr %35, align 8, !tbaa !49
  %37 = icmp eq ptr %36, %8
  br i1 %37, label %38, label %40

38:                                               ; preds = %34
  %39 = trunc nuw nsw i64 %30 to i32
  tail call void @destroy_queue(ptr noundef nonnull %0, i32 noundef %39) #15
  br label %40

40:                                               ; preds = %29, %34, %38
  %41 = add nuw nsw i64 %30, 1
  %42 = icmp ult i64 %30, 4095
  br i1 %42, label %29, label %12, !llvm.loop !178

43:                                               ; preds = %28
  %44 = getelementptr inbounds i8, ptr %0, i64 399520
  %45 = zext i32 %1 to i64
  %46 = getelementptr inbounds [1024 x ptr], ptr %44, i64 0, i64 %45
  store ptr null, ptr %46, align 8, !tbaa !2
  br label %47

47:                                               ; preds = %43, %28
  %48 = getelementptr inbounds i8, ptr %0, i64 407712
  br label %50

49:                                               ; preds = %65
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %13, label %103, label %68

50:                                               ; preds = %47, %65
  %51 = phi i64 [ 0, %47 ], [ %66, %65 ]
  %52 = getelementptr inbounds [256 x %struct.request], ptr %48, i64 0, i64 %51
  %53 = getelementptr inbounds i8, ptr %52, i64 32
  %54 = load i32, ptr %53, align 8, !tbaa !179
  switch i32 %54, label %65 [
    i32 1, label %55
    i32 2, label %60
  ]

55:                                               ; preds = %50
  %56 = getelementptr inbounds i8, ptr %52, i64 8
  %57 = load i32, ptr %56, align 8, !tbaa !182
  %58 = icmp eq i32 %57, %1
  br i1 %58, label %59, label %65

59:                                               ; preds = %55
  store i32 0, ptr %53, align 8, !tbaa !179
  br label %65

60:                                               ; preds = %50
  %61 = getelementptr inbounds i8, ptr %52, i64 8
  %62 = load i32, ptr %61, align 8, !tbaa !182
  %63 = icmp eq i32 %62, %1
  br i1 %63, label %64, label %65

64:                                               ; preds = %60
  store i32 -1, ptr %61, align 8, !tbaa !182
  br label %65

65:                                               ; preds = %50, %55, %59, %64, %60
  %66 = add nuw nsw i64 %51, 1
  %67 = icmp eq i64 %66, 256
  br i1 %67, label %49, label %50, !llvm.loop !183

68:                                               ; preds = %49
  %69 = getelementptr inbounds i8, ptr %14, i64 24
  %70 = load ptr, ptr %69, align 8, !tbaa !171
  %71 = icmp eq ptr %70, null
  br i1 %71, label %76, label %72

72:                                               ; preds = %68, %72
  %73 = phi ptr [ %74, %72 ], [ %70, %68 ]
  %74 = load ptr, ptr %73, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %73) #14
  store ptr %74, ptr %69, align 8, !tbaa !171
  %75 = icmp eq ptr %74, null
  br i1 %75, label %76, label %72, !llvm.loop !172

76:                                               ; preds = %72, %68
  %77 = getelementptr inbounds i8, ptr %14, i64 16
  %78 = load volatile ptr, ptr %77, align 8, !tbaa !184
  tail call void @free(ptr noundef %78) #14
  %79 = getelementptr inbounds i8, ptr %14, i64 32
  %80 = load volatile ptr, ptr %79, align 8, !tbaa !185
  %81 = icmp eq ptr %80, null
  br i1 %81, label %82, label %86

82:                                               ; preds = %86, %76
  %83 = getelementptr inbounds i8, ptr %14, i64 40
  %84 = load ptr, ptr %83, align 8, !tbaa !186
  %85 = icmp eq ptr %84, null
  br i1 %85, label %102, label %92

86:                                               ; preds = %76, %86
  %87 = load volatile ptr, ptr %79, align 8, !tbaa !185
  %88 = load ptr, ptr %87, align 8, !tbaa !2
  %89 = load volatile ptr, ptr %79, align 8, !tbaa !185
  tail call void @free(ptr noundef %89) #14
  store volatile ptr %88, ptr %79, align 8, !tbaa !185
  %90 = load volatile ptr, ptr %79, align 8, !tbaa !185
  %91 = icmp eq ptr %90, null
  br i1 %91, label %82, label %86, !llvm.loop !187

92:                                               ; preds = %82, %92
  %93 = phi ptr [ %94, %92 ], [ %84, %82 ]
  %94 = load ptr, ptr %93, align 8, !tbaa !188
  %95 = getelementptr inbounds i8, ptr %93, i64 56
  %96 = load ptr, ptr %95, align 8, !tbaa !190
  tail call void @free(ptr noundef %96) #14
  %97 = getelementptr inbounds i8, ptr %93, i64 64
  %98 = load ptr, ptr %97, align 8, !tbaa !191
  tail call void @free(ptr noundef %98) #14
  %99 = getelementptr inbounds i8, ptr %93, i64 72
  %100 = load ptr, ptr %99, align 8, !tbaa !192
  tail call void @free(ptr noundef %100) #14
  tail call void @free(ptr noundef nonnull %93) #14
  store ptr %94, ptr %83, align 8, !tbaa !186
  %101 = icmp eq ptr %94, null
  br i1 %101, label %102, label %92, !llvm.loop !193

102:                                              ; preds = %92, %82
  tail call void @free(ptr noundef nonnull %14) #14
  br label %103

103:                                              ; preds = %49, %102
  ret void
}

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @set_ranges(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3) #1 {
  %5 = zext i32 %3 to i64
  %6 = shl nuw nsw i64 %5, 5
  %7 = or disjoint i64 %6, 16
  %8 = tail call ptr @calloc(i64 noundef 1, i64 noundef %7) #14
  %9 = icmp eq ptr %8, null
  br i1 %9, label %45, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %8, i64 8
  store i64 %5, ptr %11, align 8, !tbaa !37
  %12 = getelementptr inbounds i8, ptr %8, i64 16
  %13 = tail call ptr @memcpy(ptr noundef nonnull %12, ptr noundef %2, i64 noundef %6) #14
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
  %22 = tail call i32 @sched_yield() #14
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
  %37 = load volatile ptr, ptr %36, align 8, !tbaa !184
  %38 = ptrtoint ptr %8 to i64
  store atomic volatile i64 %38, ptr %36 seq_cst, align 8
  %39 = icmp eq ptr %37, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %33, i64 24
  %42 = load ptr, ptr %41, align 8, !tbaa !171
  store ptr %42, ptr %37, align 8, !tbaa !2
  store ptr %37, ptr %41, align 8, !tbaa !171
  br label %43

43:                                               ; preds = %35, %40
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %45

44:                                               ; preds = %27, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @free(ptr noundef nonnull %8) #14
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
  %6 = load i32, ptr %5, align 4, !tbaa !194
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
  %16 = load i64, ptr %15, align 8, !tbaa !195
  %17 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %16)
  %18 = icmp eq i64 %17, 1
  br i1 %18, label %19, label %174

19:                                               ; preds = %14
  %20 = tail call ptr @calloc(i64 noundef 1, i64 noundef 192) #14
  %21 = tail call ptr @calloc(i64 noundef 384, i64 noundef 8) #14
  %22 = icmp ne ptr %20, null
  %23 = icmp ne ptr %21, null
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %173

25:                                               ; preds = %19
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %20, ptr noundef nonnull align 8 dereferenceable(72) %1, i64 72, i1 false), !tbaa.struct !196
  %26 = getelementptr inbounds i8, ptr %20, i64 104
  store ptr %12, ptr %26, align 8, !tbaa !49
  %27 = getelementptr inbounds i8, ptr %20, i64 160
  store volatile ptr %21, ptr %27, align 8, !tbaa !146
  %28 = getelementptr inbounds i8, ptr %20, i64 80
  store volatile i32 1, ptr %28, align 8, !tbaa !44
  %29 = getelementptr inbounds i8, ptr %20, i64 96
  store i32 1, ptr %29, align 8, !tbaa !43
  %30 = getelementptr inbounds i8, ptr %1, i64 24
  %31 = load i64, ptr %30, align 8, !tbaa !197
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
  %113 = tail call i32 @sched_yield() #14
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
  %127 = tail call i32 @sched_yield() #14
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
  store i32 %141, ptr %142, align 8, !tbaa !198
  %143 = getelementptr inbounds i8, ptr %12, i64 12
  %144 = load volatile i32, ptr %143, align 4, !tbaa !126
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
  %153 = load i64, ptr %152, align 8, !tbaa !199
  %154 = inttoptr i64 %153 to ptr
  store atomic i64 8871348064760491681, ptr %154 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %104 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %155 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %156 = load i64, ptr %4, align 8, !tbaa !100
  %157 = mul i64 %156, 1000000000
  %158 = getelementptr inbounds i8, ptr %4, i64 8
  %159 = load i64, ptr %158, align 8, !tbaa !102
  %160 = add i64 %157, %159
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #8
  %161 = getelementptr inbounds i8, ptr %0, i64 80
  %162 = load volatile i64, ptr %161, align 8, !tbaa !151
  %163 = sub i64 %160, %162
  %164 = icmp ugt i64 %163, 20000
  br i1 %164, label %165, label %174

165:                                              ; preds = %139
  %166 = getelementptr inbounds i8, ptr %0, i64 44
  %167 = load i32, ptr %166, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !37
  %168 = call i64 @write(i32 noundef %167, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %174

169:                                              ; preds = %134
  %170 = add nuw nsw i64 %135, 1
  %171 = icmp eq i64 %170, 4096
  br i1 %171, label %172, label %134, !llvm.loop !200

172:                                              ; preds = %169
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %104 release, align 4
  br label %173

173:                                              ; preds = %172, %19
  tail call void @free(ptr noundef %21) #14
  tail call void @free(ptr noundef %20) #14
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
  %26 = tail call i32 @sched_yield() #14
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
  %106 = load ptr, ptr %105, align 8, !tbaa !201
  %107 = icmp eq ptr %106, null
  br i1 %107, label %149, label %108

108:                                              ; preds = %103
  %109 = load ptr, ptr %106, align 8, !tbaa !128
  store ptr %109, ptr %105, align 8, !tbaa !201
  %110 = getelementptr inbounds i8, ptr %11, i64 184
  %111 = load volatile i32, ptr %110, align 8, !tbaa !202
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %110, align 8, !tbaa !202
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %116

114:                                              ; preds = %108
  %115 = getelementptr inbounds i8, ptr %11, i64 176
  store ptr null, ptr %115, align 8, !tbaa !203
  br label %116

116:                                              ; preds = %114, %108
  %117 = getelementptr inbounds i8, ptr %11, i64 176
  br label %118

118:                                              ; preds = %143, %116
  %119 = phi ptr [ %106, %116 ], [ %136, %143 ]
  %120 = getelementptr inbounds i8, ptr %119, i64 40
  %121 = load i32, ptr %120, align 8, !tbaa !135
  %122 = icmp eq i32 %121, 0
  %123 = select i1 %122, i64 96, i64 120
  %124 = getelementptr inbounds i8, ptr %0, i64 %123
  store ptr null, ptr %119, align 8, !tbaa !128
  %125 = getelementptr inbounds i8, ptr %124, i64 16
  %126 = load volatile i32, ptr %125, align 8, !tbaa !202
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %131, label %128

128:                                              ; preds = %118
  %129 = getelementptr inbounds i8, ptr %124, i64 8
  %130 = load ptr, ptr %129, align 8, !tbaa !203
  br label %131

131:                                              ; preds = %118, %128
  %132 = phi ptr [ %130, %128 ], [ %124, %118 ]
  store ptr %119, ptr %132, align 8, !tbaa !2
  %133 = getelementptr inbounds i8, ptr %124, i64 8
  store ptr %119, ptr %133, align 8, !tbaa !203
  %134 = load volatile i32, ptr %125, align 8, !tbaa !202
  %135 = add i32 %134, 1
  store volatile i32 %135, ptr %125, align 8, !tbaa !202
  %136 = load ptr, ptr %105, align 8, !tbaa !201
  %137 = icmp eq ptr %136, null
  br i1 %137, label %149, label %138

138:                                              ; preds = %131
  %139 = load ptr, ptr %136, align 8, !tbaa !128
  store ptr %139, ptr %105, align 8, !tbaa !201
  %140 = load volatile i32, ptr %110, align 8, !tbaa !202
  %141 = add i32 %140, -1
  store volatile i32 %141, ptr %110, align 8, !tbaa !202
  %142 = icmp eq i32 %141, 0
  br i1 %142, label %144, label %143

143:                                              ; preds = %138, %144
  br label %118

144:                                              ; preds = %138
  store ptr null, ptr %117, align 8, !tbaa !203
  br label %143

145:                                              ; preds = %31
  %146 = getelementptr inbounds i8, ptr %0, i64 96
  %147 = getelementptr inbounds i8, ptr %11, i64 168
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %146, ptr noundef nonnull %11, ptr noundef nonnull %147) #15
  %148 = getelementptr inbounds i8, ptr %0, i64 120
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %148, ptr noundef nonnull %11, ptr noundef nonnull %147) #15
  br label %149

149:                                              ; preds = %131, %103, %145
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
  %151 = load i64, ptr %5, align 8, !tbaa !100
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !102
  %155 = add i64 %152, %154
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #8
  %156 = getelementptr inbounds i8, ptr %0, i64 80
  %157 = load volatile i64, ptr %156, align 8, !tbaa !151
  %158 = sub i64 %155, %157
  %159 = icmp ugt i64 %158, 20000
  br i1 %159, label %160, label %164

160:                                              ; preds = %149
  %161 = getelementptr inbounds i8, ptr %0, i64 44
  %162 = load i32, ptr %161, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 1, ptr %4, align 8, !tbaa !37
  %163 = call i64 @write(i32 noundef %162, ptr noundef nonnull %4, i64 noundef 8) #14
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
  %19 = tail call i32 @sched_yield() #14
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
  br i1 %74, label %59, label %51, !llvm.loop !204

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
  br i1 %86, label %87, label %32, !llvm.loop !205

87:                                               ; preds = %85, %24
  %88 = getelementptr inbounds i8, ptr %0, i64 96
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %88, ptr noundef nonnull %8, ptr noundef null) #15
  %89 = getelementptr inbounds i8, ptr %0, i64 120
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %89, ptr noundef nonnull %8, ptr noundef null) #15
  %90 = getelementptr inbounds i8, ptr %8, i64 168
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %90, ptr noundef nonnull %8, ptr noundef null) #15
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
  %100 = load volatile ptr, ptr %99, align 8, !tbaa !146
  tail call void @free(ptr noundef %100) #14
  tail call void @free(ptr noundef nonnull %8) #14
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
  br i1 %114, label %97, label %101, !llvm.loop !206

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
  %12 = tail call i32 @sched_yield() #14
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
  %19 = load volatile i32, ptr %18, align 4, !tbaa !207
  %20 = icmp ugt i32 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = load volatile i32, ptr %18, align 4, !tbaa !207
  br label %23

23:                                               ; preds = %17, %21
  %24 = phi i32 [ %22, %21 ], [ %2, %17 ]
  %25 = getelementptr inbounds i8, ptr %0, i64 417960
  %26 = zext i32 %24 to i64
  %27 = mul nuw nsw i64 %26, 40
  %28 = tail call ptr @memcpy(ptr noundef %1, ptr noundef nonnull %25, i64 noundef %27) #14
  %29 = load volatile i32, ptr %18, align 4, !tbaa !207
  %30 = icmp ult i32 %24, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %34, %23
  %32 = load volatile i32, ptr %18, align 4, !tbaa !207
  %33 = sub i32 %32, %24
  store volatile i32 %33, ptr %18, align 4, !tbaa !207
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %24

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %39, %34 ], [ %26, %23 ]
  %36 = sub nuw nsw i64 %35, %26
  %37 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %36
  %38 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %35
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %37, ptr noundef nonnull align 8 dereferenceable(40) %38, i64 40, i1 false), !tbaa.struct !208
  %39 = add nuw nsw i64 %35, 1
  %40 = load volatile i32, ptr %18, align 4, !tbaa !207
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %34, label %31, !llvm.loop !209
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
  %11 = tail call i32 @sched_yield() #14
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
  %25 = load i32, ptr %24, align 8, !tbaa !179
  %26 = icmp eq i32 %25, 1
  br i1 %26, label %27, label %36

27:                                               ; preds = %20
  %28 = icmp eq ptr %22, null
  br i1 %28, label %35, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %23, i64 24
  %31 = load i32, ptr %30, align 8, !tbaa !210
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  %33 = load i32, ptr %32, align 8, !tbaa !210
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %29, %27
  br label %36

36:                                               ; preds = %35, %29, %20
  %37 = phi ptr [ %23, %35 ], [ %22, %29 ], [ %22, %20 ]
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, 256
  br i1 %39, label %18, label %20, !llvm.loop !211

40:                                               ; preds = %18
  %41 = getelementptr inbounds i8, ptr %37, i64 32
  store i32 2, ptr %41, align 8, !tbaa !179
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %37, i64 32, i1 false), !tbaa.struct !212
  br label %42

42:                                               ; preds = %40, %18
  store atomic volatile i32 0, ptr %0 release, align 4
  %43 = zext i1 %19 to i32
  ret i32 %43
}

; Function Attrs: nounwind
define internal range(i32 0, 2) i32 @read_code(ptr noundef %0, i32 noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #1 {
  %6 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %19, label %8

8:                                                ; preds = %5, %16
  %9 = phi i32 [ %10, %16 ], [ 0, %5 ]
  %10 = add i32 %9, 1
  %11 = and i32 %10, 63
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %15

13:                                               ; preds = %8
  %14 = tail call i32 @sched_yield() #14
  br label %16

15:                                               ; preds = %8
  tail call void @llvm.x86.sse2.pause()
  br label %16

16:                                               ; preds = %15, %13
  %17 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %8, !llvm.loop !65

19:                                               ; preds = %16, %5
  %20 = icmp ult i32 %1, 1024
  br i1 %20, label %21, label %87

21:                                               ; preds = %19
  %22 = getelementptr inbounds i8, ptr %0, i64 399520
  %23 = zext nneg i32 %1 to i64
  %24 = getelementptr inbounds [1024 x ptr], ptr %22, i64 0, i64 %23
  %25 = load ptr, ptr %24, align 8, !tbaa !2
  %26 = icmp eq ptr %25, null
  br i1 %26, label %87, label %27

27:                                               ; preds = %21
  %28 = icmp eq i64 %4, 0
  br i1 %28, label %83, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %25, i64 16
  br label %31

31:                                               ; preds = %68, %29
  %32 = phi i64 [ 0, %29 ], [ %81, %68 ]
  %33 = add i64 %32, %2
  %34 = load atomic volatile i64, ptr %30 seq_cst, align 8
  %35 = inttoptr i64 %34 to ptr
  %36 = icmp eq i64 %34, 0
  br i1 %36, label %83, label %37

37:                                               ; preds = %31
  %38 = getelementptr inbounds i8, ptr %35, i64 8
  %39 = load i64, ptr %38, align 8, !tbaa !37
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %55, label %41

41:                                               ; preds = %37
  %42 = getelementptr inbounds i8, ptr %35, i64 16
  br label %43

43:                                               ; preds = %43, %41
  %44 = phi i64 [ %39, %41 ], [ %53, %43 ]
  %45 = phi i64 [ 0, %41 ], [ %52, %43 ]
  %46 = add i64 %45, %44
  %47 = lshr i64 %46, 1
  %48 = getelementptr inbounds [0 x %struct.gpu_range], ptr %42, i64 0, i64 %47, i32 1
  %49 = load i64, ptr %48, align 8, !tbaa !51
  %50 = icmp ugt i64 %49, %33
  %51 = add nuw i64 %47, 1
  %52 = select i1 %50, i64 %45, i64 %51
  %53 = select i1 %50, i64 %47, i64 %44
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %43, label %55, !llvm.loop !53

55:                                               ; preds = %43, %37
  %56 = phi i64 [ 0, %37 ], [ %52, %43 ]
  %57 = icmp ult i64 %56, %39
  br i1 %57, label %58, label %83

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %35, i64 16
  %60 = getelementptr inbounds [0 x %struct.gpu_range], ptr %59, i64 0, i64 %56
  %61 = load i64, ptr %60, align 8, !tbaa !54
  %62 = icmp ugt i64 %61, %33
  br i1 %62, label %83, label %63

63:                                               ; preds = %58
  %64 = getelementptr inbounds i8, ptr %60, i64 24
  %65 = load i32, ptr %64, align 8, !tbaa !98
  %66 = and i32 %65, 2
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %83, label %68

68:                                               ; preds = %63
  %69 = sub i64 %4, %32
  %70 = getelementptr inbounds i8, ptr %60, i64 8
  %71 = load i64, ptr %70, align 8, !tbaa !51
  %72 = sub i64 %71, %33
  %73 = tail call i64 @llvm.umin.i64(i64 %69, i64 %72)
  %74 = getelementptr inbounds i8, ptr %60, i64 16
  %75 = load i64, ptr %74, align 8, !tbaa !55
  %76 = sub i64 %33, %61
  %77 = add i64 %76, %75
  %78 = inttoptr i64 %77 to ptr
  %79 = getelementptr inbounds i8, ptr %3, i64 %32
  %80 = tail call ptr @memcpy(ptr noundef %79, ptr noundef %78, i64 noundef %73) #14
  %81 = add i64 %73, %32
  %82 = icmp ult i64 %81, %4
  br i1 %82, label %31, label %83

83:                                               ; preds = %31, %55, %58, %63, %68, %27
  %84 = phi i64 [ 0, %27 ], [ %81, %68 ], [ %32, %63 ], [ %32, %31 ], [ %32, %55 ], [ %32, %58 ]
  %85 = icmp eq i64 %84, %4
  %86 = zext i1 %85 to i32
  br label %87

87:                                               ; preds = %19, %83, %21
  %88 = phi i32 [ 0, %21 ], [ %86, %83 ], [ 0, %19 ]
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %88
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
  %21 = tail call ptr @calloc(i64 noundef 1, i64 noundef 80) #14
  %22 = icmp eq ptr %21, null
  br i1 %22, label %50, label %31

23:                                               ; preds = %17, %23
  %24 = phi i64 [ 0, %17 ], [ %29, %23 ]
  %25 = phi i64 [ 0, %17 ], [ %28, %23 ]
  %26 = getelementptr inbounds %struct.code_extent, ptr %5, i64 %24, i32 1
  %27 = load i64, ptr %26, align 8, !tbaa !213
  %28 = add i64 %27, %25
  %29 = add nuw nsw i64 %24, 1
  %30 = icmp eq i64 %29, %18
  br i1 %30, label %19, label %23, !llvm.loop !215

31:                                               ; preds = %19
  %32 = tail call i32 @llvm.umax.i32(i32 %4, i32 1)
  %33 = zext i32 %32 to i64
  %34 = tail call ptr @calloc(i64 noundef %33, i64 noundef 24) #14
  %35 = getelementptr inbounds i8, ptr %21, i64 56
  store ptr %34, ptr %35, align 8, !tbaa !190
  %36 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %37 = zext i32 %36 to i64
  %38 = tail call ptr @calloc(i64 noundef %37, i64 noundef 16) #14
  %39 = getelementptr inbounds i8, ptr %21, i64 64
  store ptr %38, ptr %39, align 8, !tbaa !191
  %40 = tail call i64 @llvm.umax.i64(i64 %20, i64 1)
  %41 = tail call ptr @calloc(i64 noundef 1, i64 noundef %40) #14
  %42 = getelementptr inbounds i8, ptr %21, i64 72
  store ptr %41, ptr %42, align 8, !tbaa !192
  %43 = load ptr, ptr %35, align 8, !tbaa !190
  %44 = icmp eq ptr %43, null
  br i1 %44, label %50, label %45

45:                                               ; preds = %31
  %46 = load ptr, ptr %39, align 8, !tbaa !191
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
  %60 = tail call i32 @sched_yield() #14
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
  %67 = load i32, ptr %66, align 4, !tbaa !216
  %68 = icmp ult i32 %67, 256
  br i1 %68, label %69, label %297

69:                                               ; preds = %65
  %70 = getelementptr inbounds i8, ptr %0, i64 407712
  %71 = zext nneg i32 %67 to i64
  %72 = getelementptr inbounds [256 x %struct.request], ptr %70, i64 0, i64 %71, i32 1
  %73 = load i32, ptr %72, align 8, !tbaa !179
  %74 = icmp eq i32 %73, 2
  br i1 %74, label %75, label %297

75:                                               ; preds = %69
  %76 = getelementptr inbounds [256 x %struct.request], ptr %70, i64 0, i64 %71, i32 0, i32 1
  %77 = load i32, ptr %76, align 8, !tbaa !182
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
  %88 = load ptr, ptr %87, align 8, !tbaa !191
  %89 = zext i32 %6 to i64
  %90 = shl nuw nsw i64 %89, 4
  %91 = tail call ptr @memcpy(ptr noundef %88, ptr noundef %5, i64 noundef %90) #14
  %92 = getelementptr inbounds i8, ptr %21, i64 72
  %93 = load ptr, ptr %92, align 8, !tbaa !192
  %94 = tail call ptr @memcpy(ptr noundef %93, ptr noundef %7, i64 noundef %20) #14
  %95 = getelementptr inbounds i8, ptr %21, i64 8
  store ptr %2, ptr %95, align 8, !tbaa !217
  %96 = getelementptr inbounds i8, ptr %1, i64 16
  %97 = load i32, ptr %96, align 8, !tbaa !218
  %98 = getelementptr inbounds i8, ptr %21, i64 36
  store i32 %97, ptr %98, align 4, !tbaa !219
  %99 = getelementptr inbounds i8, ptr %1, i64 20
  %100 = load i32, ptr %99, align 4, !tbaa !220
  %101 = getelementptr inbounds i8, ptr %21, i64 40
  store i32 %100, ptr %101, align 8, !tbaa !221
  %102 = getelementptr inbounds i8, ptr %1, i64 24
  %103 = load i32, ptr %102, align 8, !tbaa !222
  %104 = getelementptr inbounds i8, ptr %21, i64 32
  store i32 %103, ptr %104, align 8, !tbaa !223
  %105 = getelementptr inbounds i8, ptr %1, i64 12
  %106 = load i32, ptr %105, align 4, !tbaa !224
  %107 = getelementptr inbounds i8, ptr %21, i64 52
  store i32 %106, ptr %107, align 4, !tbaa !225
  %108 = getelementptr inbounds i8, ptr %21, i64 44
  store i32 %4, ptr %108, align 4, !tbaa !226
  %109 = getelementptr inbounds i8, ptr %21, i64 48
  store i32 %6, ptr %109, align 8, !tbaa !227
  %110 = icmp ne i32 %103, 0
  %111 = icmp eq ptr %2, null
  %112 = or i1 %111, %110
  %113 = zext i1 %112 to i32
  %114 = getelementptr inbounds i8, ptr %21, i64 28
  store volatile i32 %113, ptr %114, align 4, !tbaa !228
  %115 = icmp eq i32 %4, 0
  br i1 %115, label %288, label %116

116:                                              ; preds = %86
  %117 = getelementptr inbounds i8, ptr %83, i64 32
  %118 = getelementptr inbounds i8, ptr %21, i64 56
  %119 = zext i32 %4 to i64
  br label %120

120:                                              ; preds = %116, %285
  %121 = phi i64 [ 0, %116 ], [ %286, %285 ]
  %122 = load volatile ptr, ptr %117, align 8, !tbaa !185
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
  %132 = load volatile ptr, ptr %117, align 8, !tbaa !185
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
  %144 = tail call ptr @calloc(i64 noundef 1, i64 noundef %143) #14
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
  %158 = load volatile i64, ptr %157, align 8, !tbaa !229
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %210, label %160

160:                                              ; preds = %154
  %161 = getelementptr inbounds i8, ptr %157, i64 16
  %162 = load volatile ptr, ptr %161, align 8, !tbaa !231
  %163 = icmp eq ptr %162, null
  br i1 %163, label %210, label %164

164:                                              ; preds = %160
  %165 = load volatile i64, ptr %157, align 8, !tbaa !229
  %166 = getelementptr inbounds i8, ptr %157, i64 8
  %167 = load i32, ptr %166, align 8, !tbaa !232
  %168 = getelementptr inbounds i8, ptr %157, i64 12
  %169 = load i32, ptr %168, align 4, !tbaa !233
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
  %192 = load i32, ptr %191, align 8, !tbaa !232
  %193 = icmp eq i32 %192, %167
  br i1 %193, label %194, label %198

194:                                              ; preds = %190
  %195 = getelementptr inbounds i8, ptr %187, i64 12
  %196 = load i32, ptr %195, align 4, !tbaa !233
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
  br i1 %205, label %206, label %185, !llvm.loop !234

206:                                              ; preds = %198, %194, %164
  %207 = phi ptr [ %182, %164 ], [ %187, %194 ], [ %203, %198 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %207, ptr nonnull align 8 %157, i64 24, i1 true), !tbaa.struct !235
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
  %218 = load ptr, ptr %118, align 8, !tbaa !190
  %219 = getelementptr inbounds %struct.code_target, ptr %218, i64 %121
  %220 = getelementptr inbounds %struct.code_entry, ptr %3, i64 %121
  %221 = load i64, ptr %220, align 8, !tbaa !236
  %222 = getelementptr inbounds i8, ptr %220, i64 8
  %223 = load i64, ptr %222, align 8, !tbaa !238
  %224 = trunc i64 %223 to i32
  store ptr %21, ptr %219, align 8, !tbaa !2
  %225 = getelementptr inbounds i8, ptr %219, i64 8
  store i64 %221, ptr %225, align 8, !tbaa !37
  %226 = getelementptr inbounds i8, ptr %219, i64 16
  store i32 %224, ptr %226, align 8, !tbaa !78
  %227 = getelementptr inbounds i8, ptr %219, i64 20
  store i32 0, ptr %227, align 4, !tbaa !78
  %228 = load i32, ptr %98, align 4, !tbaa !219
  %229 = load i32, ptr %101, align 8, !tbaa !221
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
  %254 = load i32, ptr %253, align 8, !tbaa !232
  %255 = icmp eq i32 %254, %228
  br i1 %255, label %256, label %260

256:                                              ; preds = %252
  %257 = getelementptr inbounds i8, ptr %249, i64 12
  %258 = load i32, ptr %257, align 4, !tbaa !233
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
  br i1 %267, label %268, label %247, !llvm.loop !234

268:                                              ; preds = %256, %260, %216
  %269 = phi ptr [ %244, %216 ], [ %265, %260 ], [ %249, %256 ]
  %270 = getelementptr inbounds i8, ptr %269, i64 16
  %271 = load ptr, ptr %118, align 8, !tbaa !190
  %272 = getelementptr inbounds %struct.code_target, ptr %271, i64 %121
  %273 = ptrtoint ptr %272 to i64
  store atomic volatile i64 %273, ptr %270 seq_cst, align 8
  %274 = load volatile i64, ptr %269, align 8, !tbaa !229
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %276, label %285

276:                                              ; preds = %268
  %277 = load i32, ptr %98, align 4, !tbaa !219
  %278 = getelementptr inbounds i8, ptr %269, i64 8
  store i32 %277, ptr %278, align 8, !tbaa !232
  %279 = load i32, ptr %101, align 8, !tbaa !221
  %280 = getelementptr inbounds i8, ptr %269, i64 12
  store i32 %279, ptr %280, align 4, !tbaa !233
  %281 = getelementptr inbounds i8, ptr %217, i64 12
  %282 = load i32, ptr %281, align 4, !tbaa !78
  %283 = add i32 %282, 1
  store i32 %283, ptr %281, align 4, !tbaa !78
  %284 = load i64, ptr %220, align 8, !tbaa !236
  store atomic volatile i64 %284, ptr %269 seq_cst, align 8
  br label %285

285:                                              ; preds = %276, %268
  %286 = add nuw nsw i64 %121, 1
  %287 = icmp eq i64 %286, %119
  br i1 %287, label %288, label %120, !llvm.loop !239

288:                                              ; preds = %285, %139, %86
  %289 = getelementptr inbounds i8, ptr %83, i64 40
  %290 = load ptr, ptr %289, align 8, !tbaa !186
  store ptr %290, ptr %21, align 8, !tbaa !188
  store ptr %21, ptr %289, align 8, !tbaa !186
  %291 = load i32, ptr %66, align 4, !tbaa !216
  %292 = zext i32 %291 to i64
  br label %293

293:                                              ; preds = %288, %79, %75
  %294 = phi i64 [ %292, %288 ], [ %71, %79 ], [ %71, %75 ]
  %295 = phi i1 [ true, %288 ], [ false, %79 ], [ false, %75 ]
  %296 = getelementptr inbounds [256 x %struct.request], ptr %70, i64 0, i64 %294, i32 1
  store i32 0, ptr %296, align 8, !tbaa !179
  br label %297

297:                                              ; preds = %65, %69, %293
  %298 = phi i1 [ %295, %293 ], [ false, %69 ], [ false, %65 ]
  %299 = getelementptr inbounds i8, ptr %0, i64 72
  %300 = load volatile i64, ptr %299, align 8, !tbaa !240
  %301 = add i64 %300, 1
  store volatile i64 %301, ptr %299, align 8, !tbaa !240
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %14)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %15)
  store ptr null, ptr %12, align 8
  store ptr null, ptr %13, align 8
  store i32 0, ptr %14, align 8
  store i32 0, ptr %15, align 4
  %302 = getelementptr inbounds i8, ptr %0, i64 120
  %303 = load ptr, ptr %302, align 8, !tbaa !201
  %304 = icmp eq ptr %303, null
  br i1 %304, label %318, label %305

305:                                              ; preds = %297
  %306 = load ptr, ptr %303, align 8, !tbaa !128
  store ptr %306, ptr %302, align 8, !tbaa !201
  %307 = getelementptr inbounds i8, ptr %0, i64 136
  %308 = load volatile i32, ptr %307, align 8, !tbaa !202
  %309 = add i32 %308, -1
  store volatile i32 %309, ptr %307, align 8, !tbaa !202
  %310 = icmp eq i32 %309, 0
  br i1 %310, label %311, label %313

311:                                              ; preds = %305
  %312 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr null, ptr %312, align 8, !tbaa !203
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
  %326 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %11) #14
  %327 = load i64, ptr %11, align 8, !tbaa !100
  %328 = mul i64 %327, 1000000000
  %329 = getelementptr inbounds i8, ptr %11, i64 8
  %330 = load i64, ptr %329, align 8, !tbaa !102
  %331 = add i64 %328, %330
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %11) #8
  %332 = getelementptr inbounds i8, ptr %0, i64 80
  %333 = load volatile i64, ptr %332, align 8, !tbaa !151
  %334 = sub i64 %331, %333
  %335 = icmp ugt i64 %334, 20000
  br i1 %335, label %336, label %340

336:                                              ; preds = %318
  %337 = getelementptr inbounds i8, ptr %0, i64 44
  %338 = load i32, ptr %337, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10)
  store i64 1, ptr %10, align 8, !tbaa !37
  %339 = call i64 @write(i32 noundef %338, ptr noundef nonnull %10, i64 noundef 8) #14
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
  %349 = call i64 @write(i32 noundef %348, ptr noundef nonnull %9, i64 noundef 8) #14
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
  %357 = load i32, ptr %356, align 8, !tbaa !135
  %358 = icmp eq i32 %357, 0
  store ptr null, ptr %355, align 8, !tbaa !128
  %359 = select i1 %358, ptr %315, ptr %14
  %360 = load volatile i32, ptr %359, align 8, !tbaa !202
  %361 = icmp eq i32 %360, 0
  br i1 %361, label %362, label %365

362:                                              ; preds = %354
  %363 = select i1 %358, ptr %314, ptr %12
  %364 = select i1 %358, ptr %316, ptr %13
  br label %368

365:                                              ; preds = %354
  %366 = select i1 %358, ptr %316, ptr %13
  %367 = load ptr, ptr %366, align 8, !tbaa !203
  br label %368

368:                                              ; preds = %362, %365
  %369 = phi ptr [ %364, %362 ], [ %366, %365 ]
  %370 = phi ptr [ %363, %362 ], [ %367, %365 ]
  store ptr %355, ptr %370, align 8, !tbaa !2
  store ptr %355, ptr %369, align 8, !tbaa !203
  %371 = load volatile i32, ptr %359, align 8, !tbaa !202
  %372 = add i32 %371, 1
  store volatile i32 %372, ptr %359, align 8, !tbaa !202
  %373 = load ptr, ptr %302, align 8, !tbaa !201
  %374 = icmp eq ptr %373, null
  br i1 %374, label %318, label %375

375:                                              ; preds = %368
  %376 = load ptr, ptr %373, align 8, !tbaa !128
  store ptr %376, ptr %302, align 8, !tbaa !201
  %377 = load volatile i32, ptr %307, align 8, !tbaa !202
  %378 = add i32 %377, -1
  store volatile i32 %378, ptr %307, align 8, !tbaa !202
  %379 = icmp eq i32 %378, 0
  br i1 %379, label %381, label %380

380:                                              ; preds = %375, %381
  br label %354

381:                                              ; preds = %375
  store ptr null, ptr %317, align 8, !tbaa !203
  br label %380

382:                                              ; preds = %350
  %383 = getelementptr inbounds i8, ptr %21, i64 56
  %384 = load ptr, ptr %383, align 8, !tbaa !190
  call void @free(ptr noundef %384) #14
  %385 = getelementptr inbounds i8, ptr %21, i64 64
  %386 = load ptr, ptr %385, align 8, !tbaa !191
  call void @free(ptr noundef %386) #14
  %387 = getelementptr inbounds i8, ptr %21, i64 72
  %388 = load ptr, ptr %387, align 8, !tbaa !192
  call void @free(ptr noundef %388) #14
  call void @free(ptr noundef nonnull %21) #14
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
  %2 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %1) #14
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
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 88) #14
  %4 = getelementptr inbounds i8, ptr %0, i64 458928
  %5 = load i64, ptr %4, align 8, !tbaa !105
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %5, ptr %6, align 8, !tbaa !241
  %7 = getelementptr inbounds i8, ptr %0, i64 458920
  %8 = load i64, ptr %7, align 8, !tbaa !110
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  store i64 %8, ptr %9, align 8, !tbaa !243
  %10 = getelementptr inbounds i8, ptr %0, i64 458936
  %11 = load i64, ptr %10, align 8, !tbaa !244
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  store i64 %11, ptr %12, align 8, !tbaa !245
  %13 = getelementptr inbounds i8, ptr %0, i64 458944
  %14 = load i64, ptr %13, align 8, !tbaa !246
  %15 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 %14, ptr %15, align 8, !tbaa !247
  %16 = getelementptr inbounds i8, ptr %0, i64 458952
  %17 = load i64, ptr %16, align 8, !tbaa !248
  %18 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %17, ptr %18, align 8, !tbaa !249
  %19 = getelementptr inbounds i8, ptr %0, i64 458960
  %20 = load i64, ptr %19, align 8, !tbaa !250
  %21 = getelementptr inbounds i8, ptr %1, i64 72
  store i64 %20, ptr %21, align 8, !tbaa !251
  %22 = getelementptr inbounds i8, ptr %0, i64 40
  %23 = load i32, ptr %22, align 8, !tbaa !6
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %38, label %25

25:                                               ; preds = %2
  %26 = getelementptr inbounds i8, ptr %0, i64 458968
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = getelementptr inbounds i8, ptr %1, i64 48
  %29 = getelementptr inbounds i8, ptr %1, i64 56
  %30 = getelementptr inbounds i8, ptr %1, i64 80
  %31 = load i64, ptr %1, align 8, !tbaa !252
  %32 = load i64, ptr %27, align 8, !tbaa !253
  %33 = load i64, ptr %28, align 8, !tbaa !254
  %34 = load i64, ptr %29, align 8, !tbaa !255
  %35 = load i64, ptr %30, align 8, !tbaa !256
  %36 = zext i32 %23 to i64
  br label %39

37:                                               ; preds = %39
  store i64 %50, ptr %1, align 8, !tbaa !252
  store i64 %53, ptr %27, align 8, !tbaa !253
  store i64 %56, ptr %28, align 8, !tbaa !254
  store i64 %59, ptr %29, align 8, !tbaa !255
  store i64 %62, ptr %30, align 8, !tbaa !256
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
  %49 = load i64, ptr %48, align 8, !tbaa !257
  %50 = add i64 %45, %49
  %51 = getelementptr inbounds i8, ptr %47, i64 7064
  %52 = load i64, ptr %51, align 8, !tbaa !145
  %53 = add i64 %44, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 7072
  %55 = load i64, ptr %54, align 8, !tbaa !258
  %56 = add i64 %43, %55
  %57 = getelementptr inbounds i8, ptr %47, i64 7080
  %58 = load i64, ptr %57, align 8, !tbaa !259
  %59 = add i64 %42, %58
  %60 = getelementptr inbounds i8, ptr %47, i64 7088
  %61 = load i64, ptr %60, align 8, !tbaa !260
  %62 = add i64 %41, %61
  %63 = add nuw nsw i64 %40, 1
  %64 = icmp eq i64 %63, %36
  br i1 %64, label %37, label %39, !llvm.loop !261
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #4

declare ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
define internal i32 @helper_load(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) #1 {
  %5 = tail call fastcc i32 @memory_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef 0) #15
  ret i32 %5
}

; Function Attrs: nounwind
define internal i32 @helper_store(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) #1 {
  %5 = tail call fastcc i32 @memory_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef 1) #15
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
  %12 = load i32, ptr %11, align 4, !tbaa !262
  %13 = getelementptr inbounds i8, ptr %1, i64 7088
  %14 = load i64, ptr %13, align 8, !tbaa !260
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !260
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
  %78 = load i32, ptr %36, align 8, !tbaa !264
  %79 = zext i32 %78 to i64
  %80 = icmp ugt i64 %77, %79
  br i1 %80, label %226, label %81

81:                                               ; preds = %74
  %82 = load ptr, ptr %37, align 8, !tbaa !265
  %83 = getelementptr inbounds i8, ptr %82, i64 %76
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #8
  store i64 0, ptr %7, align 8, !tbaa !37
  %84 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef %83, i64 noundef %38) #14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #8
  %85 = load i64, ptr %7, align 8, !tbaa !37
  %86 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 1, i32 noundef %12, i64 noundef %85, i64 noundef %65, i64 noundef %64) #15
  store i64 %86, ptr %8, align 8, !tbaa !37
  %87 = call ptr @memcpy(ptr noundef %83, ptr noundef nonnull %8, i64 noundef %38) #14
  %88 = load i64, ptr %7, align 8, !tbaa !37
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #8
  br label %226

89:                                               ; preds = %71, %69
  %90 = and i64 %45, 4294967295
  %91 = select i1 %29, i64 %90, i64 %45
  %92 = load ptr, ptr %32, align 8, !tbaa !266
  %93 = icmp eq ptr %92, null
  br i1 %93, label %100, label %94

94:                                               ; preds = %89
  %95 = load i32, ptr %33, align 4, !tbaa !267
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = load i32, ptr %34, align 8, !tbaa !268
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
  %110 = load i64, ptr %109, align 8, !tbaa !269
  %111 = and i64 %45, 4294967292
  %112 = load i32, ptr %33, align 4, !tbaa !267
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
  %122 = load i32, ptr %33, align 4, !tbaa !267
  %123 = zext i32 %122 to i64
  %124 = mul i64 %121, %123
  %125 = shl nuw nsw i64 %43, 2
  %126 = add i64 %124, %125
  %127 = and i64 %91, 3
  %128 = or disjoint i64 %126, %127
  %129 = getelementptr inbounds i8, ptr %92, i64 %128
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #8
  store i64 0, ptr %5, align 8, !tbaa !37
  %130 = call ptr @memcpy(ptr noundef nonnull %5, ptr noundef %129, i64 noundef 4) #14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #8
  %131 = load i64, ptr %5, align 8, !tbaa !37
  %132 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %131, i64 noundef %65, i64 noundef %64) #15
  store i64 %132, ptr %6, align 8, !tbaa !37
  %133 = call ptr @memcpy(ptr noundef %129, ptr noundef nonnull %6, i64 noundef 4) #14
  %134 = load i64, ptr %5, align 8, !tbaa !37
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #8
  %135 = trunc i64 %134 to i32
  store i32 %135, ptr %46, align 4, !tbaa !78
  br label %234

136:                                              ; preds = %71, %70
  %137 = load ptr, ptr %39, align 8, !tbaa !270
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
  %197 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %196, i64 noundef %65, i64 noundef %64) #15
  %198 = cmpxchg ptr %183, i64 %196, i64 %197 seq_cst seq_cst, align 8
  %199 = extractvalue { i64, i1 } %198, 1
  %200 = extractvalue { i64, i1 } %198, 0
  br i1 %199, label %226, label %195, !llvm.loop !271

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
  %216 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %215, i64 noundef %211, i64 noundef %212) #15
  %217 = trunc i64 %216 to i32
  %218 = cmpxchg ptr %183, i32 %214, i32 %217 seq_cst seq_cst, align 4
  %219 = extractvalue { i32, i1 } %218, 1
  %220 = extractvalue { i32, i1 } %218, 0
  br i1 %219, label %226, label %213, !llvm.loop !272

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
  br i1 %237, label %245, label %41, !llvm.loop !273

238:                                              ; preds = %163, %160, %136, %168, %173, %178, %63, %108
  %239 = phi i64 [ %119, %108 ], [ %45, %63 ], [ %45, %178 ], [ %45, %173 ], [ %45, %168 ], [ %45, %136 ], [ %45, %160 ], [ %45, %163 ]
  %240 = phi i32 [ 4, %108 ], [ 4, %163 ], [ 4, %160 ], [ 4, %136 ], [ 4, %168 ], [ 4, %173 ], [ 4, %178 ], [ 8, %63 ]
  %241 = trunc nuw nsw i64 %43 to i32
  %242 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %239, ptr %242, align 8, !tbaa !274
  %243 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 1, ptr %243, align 8, !tbaa !275
  %244 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %241, ptr %244, align 4, !tbaa !276
  br label %245

245:                                              ; preds = %234, %100, %238, %4
  %246 = phi i32 [ 0, %4 ], [ %240, %238 ], [ 0, %234 ], [ 8, %100 ]
  ret i32 %246
}

; Function Attrs: nounwind
define internal void @helper_message(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) #1 {
  %5 = alloca %struct.interrupt_record, align 8
  %6 = alloca %struct.interrupt_record, align 8
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !277
  %9 = getelementptr inbounds i8, ptr %0, i64 568
  %10 = load ptr, ptr %9, align 8, !tbaa !278
  %11 = getelementptr inbounds i8, ptr %10, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !130
  %13 = load ptr, ptr %12, align 8, !tbaa !71
  %14 = lshr i32 %3, 10
  %15 = and i32 %14, 16383
  %16 = and i32 %2, 255
  %17 = icmp eq i32 %16, 1
  br i1 %17, label %18, label %52

18:                                               ; preds = %4
  %19 = icmp eq i32 %15, 0
  %20 = getelementptr inbounds i8, ptr %13, i64 104
  %21 = getelementptr inbounds i8, ptr %13, i64 56
  br i1 %19, label %38, label %22

22:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #8
  store i32 2, ptr %5, align 8, !tbaa !279
  %23 = getelementptr inbounds i8, ptr %5, i64 4
  %24 = load ptr, ptr %20, align 8, !tbaa !49
  %25 = load i32, ptr %24, align 8, !tbaa !176
  store i32 %25, ptr %23, align 4, !tbaa !281
  %26 = getelementptr inbounds i8, ptr %5, i64 8
  %27 = getelementptr inbounds i8, ptr %24, i64 8
  %28 = load i32, ptr %27, align 8, !tbaa !175
  store i32 %28, ptr %26, align 8, !tbaa !282
  %29 = getelementptr inbounds i8, ptr %5, i64 12
  %30 = load i32, ptr %21, align 8, !tbaa !283
  store i32 %30, ptr %29, align 4, !tbaa !284
  %31 = getelementptr inbounds i8, ptr %5, i64 16
  %32 = getelementptr inbounds i8, ptr %13, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !285
  store i32 %33, ptr %31, align 8, !tbaa !286
  %34 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %15, ptr %34, align 4, !tbaa !287
  %35 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 0, ptr %35, align 8, !tbaa !288
  %36 = getelementptr inbounds i8, ptr %5, i64 32
  %37 = load i64, ptr %0, align 8, !tbaa !289
  store i64 %37, ptr %36, align 8, !tbaa !290
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %5) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #8
  br label %52

38:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #8
  store i32 0, ptr %6, align 8, !tbaa !279
  %39 = getelementptr inbounds i8, ptr %6, i64 4
  %40 = load ptr, ptr %20, align 8, !tbaa !49
  %41 = load i32, ptr %40, align 8, !tbaa !176
  store i32 %41, ptr %39, align 4, !tbaa !281
  %42 = getelementptr inbounds i8, ptr %6, i64 8
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i32, ptr %43, align 8, !tbaa !175
  store i32 %44, ptr %42, align 8, !tbaa !282
  %45 = getelementptr inbounds i8, ptr %6, i64 12
  %46 = load i32, ptr %21, align 8, !tbaa !283
  store i32 %46, ptr %45, align 4, !tbaa !284
  %47 = getelementptr inbounds i8, ptr %6, i64 16
  %48 = and i32 %3, 16777215
  store i32 %48, ptr %47, align 8, !tbaa !286
  %49 = getelementptr inbounds i8, ptr %6, i64 20
  store i32 0, ptr %49, align 4, !tbaa !287
  %50 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %50, align 8, !tbaa !288
  %51 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 0, ptr %51, align 8, !tbaa !290
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %6) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #8
  br label %52

52:                                               ; preds = %22, %38, %4
  ret void
}

; Function Attrs: nounwind
define internal range(i64 0, 1844674407370955162) i64 @helper_query(ptr nocapture noundef readonly %0, ptr nocapture readnone %1, i32 noundef %2) #1 {
  %4 = alloca %struct.timespec_, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 568
  %7 = load ptr, ptr %6, align 8, !tbaa !278
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !130
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
  %23 = load i32, ptr %22, align 4, !tbaa !267
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
  %35 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
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
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
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
  %53 = load i32, ptr %52, align 8, !tbaa !291
  %54 = zext i32 %53 to i64
  br label %108

55:                                               ; preds = %31
  %56 = getelementptr inbounds i8, ptr %0, i64 576
  %57 = load i32, ptr %56, align 8, !tbaa !292
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
  %76 = load i32, ptr %75, align 8, !tbaa !283
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
  %89 = load i32, ptr %88, align 8, !tbaa !293
  %90 = and i32 %89, 1
  %91 = icmp eq i32 %32, 0
  %92 = icmp eq i32 %87, 0
  %93 = select i1 %92, i32 1024, i32 0
  %94 = getelementptr inbounds i8, ptr %7, i64 84
  %95 = load i32, ptr %94, align 4, !tbaa !133
  %96 = icmp ugt i32 %95, 1
  %97 = select i1 %96, i32 2048, i32 0
  %98 = getelementptr inbounds i8, ptr %0, i64 560
  %99 = load i32, ptr %98, align 8, !tbaa !268
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
  %12 = load i64, ptr %11, align 8, !tbaa !260
  %13 = add i64 %12, 1
  store i64 %13, ptr %11, align 8, !tbaa !260
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
  %47 = call fastcc i32 @access_global(ptr noundef nonnull %1, i64 noundef %46, i32 noundef 0, i32 noundef %10, i32 noundef %4, ptr noundef nonnull %9) #15
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
  store i64 %62, ptr %61, align 8, !tbaa !294
  %63 = getelementptr inbounds i8, ptr %49, i64 8
  %64 = load i64, ptr %63, align 8, !tbaa !51
  %65 = sub i64 %64, %62
  %66 = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %65, ptr %66, align 8, !tbaa !167
  %67 = getelementptr inbounds i8, ptr %49, i64 16
  %68 = load i64, ptr %67, align 8, !tbaa !55
  %69 = sub i64 %68, %62
  %70 = getelementptr inbounds i8, ptr %61, i64 16
  store i64 %69, ptr %70, align 8, !tbaa !295
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
  %86 = load i32, ptr %41, align 8, !tbaa !264
  %87 = zext i32 %86 to i64
  %88 = icmp ugt i64 %85, %87
  br i1 %36, label %108, label %89

89:                                               ; preds = %82
  br i1 %88, label %263, label %90

90:                                               ; preds = %89
  %91 = load ptr, ptr %42, align 8, !tbaa !265
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
  br i1 %107, label %263, label %100, !llvm.loop !296

108:                                              ; preds = %82
  br i1 %88, label %112, label %109

109:                                              ; preds = %108
  %110 = load ptr, ptr %42, align 8, !tbaa !265
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
  %122 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %113, i64 noundef 3) #14
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
  br i1 %135, label %136, label %127, !llvm.loop !297

136:                                              ; preds = %127, %124
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #8
  br label %263

137:                                              ; preds = %79, %77
  %138 = and i64 %76, 4294967295
  %139 = select i1 %28, i64 %138, i64 %76
  %140 = load ptr, ptr %31, align 8, !tbaa !266
  %141 = icmp eq ptr %140, null
  br i1 %141, label %149, label %142

142:                                              ; preds = %137
  %143 = load i32, ptr %32, align 4, !tbaa !267
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %142
  %146 = load i32, ptr %33, align 8, !tbaa !268
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
  %157 = load i64, ptr %156, align 8, !tbaa !269
  %158 = and i64 %76, 4294967292
  %159 = load i32, ptr %32, align 4, !tbaa !267
  %160 = zext i32 %159 to i64
  %161 = mul nuw i64 %158, %160
  %162 = shl nuw nsw i64 %73, 2
  %163 = and i64 %76, 3
  %164 = or disjoint i64 %163, %162
  %165 = add i64 %164, %157
  %166 = add i64 %165, %161
  %167 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %166, ptr %167, align 8, !tbaa !274
  %168 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 %4, ptr %168, align 8, !tbaa !275
  %169 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %74, ptr %169, align 4, !tbaa !276
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
  %178 = load ptr, ptr %31, align 8, !tbaa !266
  %179 = shl nuw nsw i64 %177, 2
  %180 = add i64 %179, %139
  %181 = load i32, ptr %32, align 4, !tbaa !267
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
  br i1 %193, label %259, label %176, !llvm.loop !298

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
  br i1 %208, label %209, label %195, !llvm.loop !299

209:                                              ; preds = %195, %194
  %210 = shl nuw nsw i64 %73, 2
  br label %211

211:                                              ; preds = %233, %209
  %212 = phi ptr [ %234, %233 ], [ %140, %209 ]
  %213 = phi i64 [ %225, %233 ], [ 0, %209 ]
  %214 = load i32, ptr %32, align 4, !tbaa !267
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
  br i1 %226, label %235, label %216, !llvm.loop !300

230:                                              ; preds = %216
  %231 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  %232 = load i8, ptr %231, align 1, !tbaa !108
  store i8 %232, ptr %224, align 1, !tbaa !108
  br i1 %226, label %259, label %233

233:                                              ; preds = %230
  %234 = load ptr, ptr %31, align 8, !tbaa !266
  br label %211, !llvm.loop !300

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
  %244 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %7, i64 noundef 3) #14
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
  br i1 %257, label %258, label %249, !llvm.loop !297

258:                                              ; preds = %249, %246
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #8
  br label %259

259:                                              ; preds = %230, %191, %258
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #8
  br label %263

260:                                              ; preds = %79, %78
  %261 = call fastcc i32 @access_global(ptr noundef nonnull %1, i64 noundef %76, i32 noundef %74, i32 noundef %10, i32 noundef %4, ptr noundef nonnull %9) #15
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %263, label %289

263:                                              ; preds = %100, %259, %136, %98, %96, %95, %89, %260
  %264 = add i64 %72, -1
  %265 = and i64 %264, %72
  %266 = icmp eq i64 %265, 0
  br i1 %266, label %267, label %71, !llvm.loop !301

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
  store i64 %280, ptr %279, align 8, !tbaa !294
  %281 = getelementptr inbounds i8, ptr %268, i64 8
  %282 = load i64, ptr %281, align 8, !tbaa !51
  %283 = sub i64 %282, %280
  %284 = getelementptr inbounds i8, ptr %279, i64 8
  store i64 %283, ptr %284, align 8, !tbaa !167
  %285 = getelementptr inbounds i8, ptr %268, i64 16
  %286 = load i64, ptr %285, align 8, !tbaa !55
  %287 = sub i64 %286, %280
  %288 = getelementptr inbounds i8, ptr %279, i64 16
  store i64 %287, ptr %288, align 8, !tbaa !295
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
  %23 = load ptr, ptr %22, align 8, !tbaa !270
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
  store i64 %1, ptr %55, align 8, !tbaa !274
  %56 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %56, align 8, !tbaa !275
  %57 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %57, align 4, !tbaa !276
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
  store i64 %1, ptr %67, align 8, !tbaa !274
  %68 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %68, align 8, !tbaa !275
  %69 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %69, align 4, !tbaa !276
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
  br i1 %103, label %258, label %96, !llvm.loop !296

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
  %119 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %81, i64 noundef 3) #14
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
  br i1 %134, label %135, label %126, !llvm.loop !297

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
  br i1 %153, label %154, label %140, !llvm.loop !299

154:                                              ; preds = %140, %136
  %155 = getelementptr inbounds i8, ptr %0, i64 16
  %156 = load ptr, ptr %155, align 8, !tbaa !270
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
  %209 = call ptr @memcpy(ptr noundef %206, ptr noundef nonnull %207, i64 noundef %201) #14
  br label %212

210:                                              ; preds = %196
  %211 = call ptr @memcpy(ptr noundef nonnull %207, ptr noundef %206, i64 noundef %201) #14
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
  store i64 %219, ptr %220, align 8, !tbaa !274
  %221 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %221, align 8, !tbaa !275
  %222 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %222, align 4, !tbaa !276
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
  %239 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef nonnull %9, i64 noundef 3) #14
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
  br i1 %254, label %255, label %246, !llvm.loop !297

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
  switch i8 %15, label %296 [
    i8 0, label %297
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
    i8 20, label %62
    i8 21, label %67
    i8 18, label %78
    i8 14, label %82
    i8 15, label %129
    i8 16, label %189
    i8 19, label %249
  ]

16:                                               ; preds = %6
  %17 = icmp eq i64 %3, %5
  %18 = select i1 %17, i64 %4, i64 %3
  br label %297

19:                                               ; preds = %6
  %20 = add i64 %4, %3
  br label %297

21:                                               ; preds = %6
  %22 = sub i64 %3, %4
  br label %297

23:                                               ; preds = %6
  %24 = sub i64 %4, %3
  br label %297

25:                                               ; preds = %6
  %26 = shl i64 %4, 32
  %27 = ashr exact i64 %26, 32
  %28 = select i1 %8, i64 %27, i64 %4
  %29 = shl i64 %3, 32
  %30 = ashr exact i64 %29, 32
  %31 = select i1 %8, i64 %30, i64 %3
  %32 = icmp slt i64 %28, %31
  %33 = select i1 %32, i64 %4, i64 %3
  br label %297

34:                                               ; preds = %6
  %35 = shl i64 %4, 32
  %36 = ashr exact i64 %35, 32
  %37 = select i1 %8, i64 %36, i64 %4
  %38 = shl i64 %3, 32
  %39 = ashr exact i64 %38, 32
  %40 = select i1 %8, i64 %39, i64 %3
  %41 = icmp sgt i64 %37, %40
  %42 = select i1 %41, i64 %4, i64 %3
  br label %297

43:                                               ; preds = %6
  %44 = tail call i64 @llvm.umin.i64(i64 %4, i64 %3)
  br label %297

45:                                               ; preds = %6
  %46 = tail call i64 @llvm.umax.i64(i64 %4, i64 %3)
  br label %297

47:                                               ; preds = %6
  %48 = and i64 %4, %3
  br label %297

49:                                               ; preds = %6
  %50 = or i64 %4, %3
  br label %297

51:                                               ; preds = %6
  %52 = xor i64 %4, %3
  br label %297

53:                                               ; preds = %6
  %54 = icmp ult i64 %3, %4
  %55 = add nuw i64 %3, 1
  %56 = select i1 %54, i64 %55, i64 0
  br label %297

57:                                               ; preds = %6
  %58 = add i64 %3, -1
  %59 = tail call i64 @llvm.umin.i64(i64 %58, i64 %4)
  br label %297

60:                                               ; preds = %6
  %61 = tail call i64 @llvm.usub.sat.i64(i64 %3, i64 %4)
  br label %297

62:                                               ; preds = %6
  %63 = icmp ult i64 %3, %4
  %64 = sub i64 0, %4
  %65 = select i1 %63, i64 %5, i64 %64
  %66 = add i64 %65, %3
  br label %297

67:                                               ; preds = %6
  %68 = and i64 %4, 2147483648
  %69 = icmp eq i64 %68, 0
  %70 = and i64 %4, 2147483647
  %71 = and i64 %3, 4294967295
  %72 = select i1 %69, i64 %71, i64 %70
  %73 = and i64 %4, 9223372032559808512
  %74 = and i64 %3, -4294967296
  %75 = icmp slt i64 %4, 0
  %76 = select i1 %75, i64 %73, i64 %74
  %77 = or disjoint i64 %72, %76
  br label %297

78:                                               ; preds = %6
  %79 = xor i64 %4, -1
  %80 = and i64 %79, %3
  %81 = or i64 %80, %5
  br label %297

82:                                               ; preds = %6
  %83 = icmp eq i32 %1, 0
  %84 = trunc i64 %3 to i32
  %85 = trunc i64 %4 to i32
  br i1 %83, label %124, label %86

86:                                               ; preds = %82
  %87 = and i32 %84, 2147483647
  %88 = icmp ult i32 %87, 2139095041
  br i1 %88, label %91, label %89

89:                                               ; preds = %86
  %90 = or i32 %84, 4194304
  br label %126

91:                                               ; preds = %86
  %92 = and i32 %85, 2147483647
  %93 = icmp ult i32 %92, 2139095041
  br i1 %93, label %96, label %94

94:                                               ; preds = %91
  %95 = or i32 %85, 4194304
  br label %126

96:                                               ; preds = %91
  %97 = icmp eq i32 %11, 0
  br i1 %97, label %98, label %106

98:                                               ; preds = %96
  %99 = icmp ult i32 %87, 8388608
  %100 = select i1 %99, i32 -2147483648, i32 -1
  %101 = and i32 %100, %84
  %102 = icmp ult i32 %92, 8388608
  %103 = select i1 %102, i32 -2147483648, i32 -1
  %104 = and i32 %103, %85
  %105 = and i32 %101, 2147483647
  br label %106

106:                                              ; preds = %98, %96
  %107 = phi i32 [ %87, %96 ], [ %105, %98 ]
  %108 = phi i32 [ %84, %96 ], [ %101, %98 ]
  %109 = phi i32 [ %85, %96 ], [ %104, %98 ]
  %110 = xor i32 %109, %108
  %111 = icmp eq i32 %110, -2147483648
  %112 = icmp eq i32 %107, 2139095040
  %113 = and i1 %112, %111
  br i1 %113, label %126, label %114

114:                                              ; preds = %106
  %115 = bitcast i32 %108 to float
  %116 = bitcast i32 %109 to float
  %117 = fadd float %115, %116
  %118 = bitcast float %117 to i32
  %119 = and i32 %118, 2139095040
  %120 = or disjoint i32 %119, %14
  %121 = icmp eq i32 %120, 0
  %122 = select i1 %121, i32 -2147483648, i32 -1
  %123 = and i32 %122, %118
  br label %126

124:                                              ; preds = %82
  %125 = tail call fastcc i32 @float_add(i32 noundef %84, i32 noundef %85, i32 noundef 0, i32 noundef 1) #15
  br label %126

126:                                              ; preds = %114, %106, %94, %89, %124
  %127 = phi i32 [ %125, %124 ], [ %90, %89 ], [ %95, %94 ], [ %123, %114 ], [ -4194304, %106 ]
  %128 = zext i32 %127 to i64
  br label %297

129:                                              ; preds = %6
  %130 = select i1 %8, i64 -2147483649, i64 9223372036854775807
  %131 = and i64 %130, %3
  %132 = select i1 %8, i64 2139095040, i64 9218868437227405312
  %133 = icmp ugt i64 %131, %132
  %134 = select i1 %8, i64 4194304, i64 2251799813685248
  %135 = and i64 %134, %3
  %136 = icmp eq i64 %135, 0
  %137 = and i1 %133, %136
  br i1 %137, label %138, label %140

138:                                              ; preds = %129
  %139 = or i64 %134, %3
  br label %297

140:                                              ; preds = %129
  %141 = and i64 %130, %4
  %142 = icmp ugt i64 %141, %132
  %143 = and i64 %134, %4
  %144 = icmp eq i64 %143, 0
  %145 = and i1 %142, %144
  br i1 %145, label %146, label %148

146:                                              ; preds = %140
  %147 = or i64 %134, %4
  br label %297

148:                                              ; preds = %140
  br i1 %133, label %149, label %151

149:                                              ; preds = %148
  %150 = select i1 %142, i64 %3, i64 %4
  br label %297

151:                                              ; preds = %148
  br i1 %142, label %297, label %152

152:                                              ; preds = %151
  %153 = icmp eq i32 %11, 0
  %154 = select i1 %8, i64 2147483648, i64 -9223372036854775808
  br i1 %153, label %162, label %155

155:                                              ; preds = %152
  %156 = xor i64 %154, -1
  %157 = and i64 %156, %3
  %158 = and i64 %154, %3
  %159 = icmp ne i64 %158, 0
  %160 = sext i1 %159 to i64
  %161 = xor i64 %157, %160
  br label %178

162:                                              ; preds = %152
  %163 = select i1 %8, i64 8388608, i64 4503599627370496
  %164 = xor i64 %154, -1
  %165 = and i64 %164, %3
  %166 = icmp ult i64 %165, %163
  %167 = select i1 %166, i64 %154, i64 -1
  %168 = and i64 %167, %3
  %169 = and i64 %168, %164
  %170 = and i64 %168, %154
  %171 = icmp ne i64 %170, 0
  %172 = sext i1 %171 to i64
  %173 = xor i64 %169, %172
  %174 = and i64 %164, %4
  %175 = icmp ult i64 %174, %163
  %176 = select i1 %175, i64 %154, i64 -1
  %177 = and i64 %176, %4
  br label %178

178:                                              ; preds = %162, %155
  %179 = phi i64 [ %161, %155 ], [ %173, %162 ]
  %180 = phi i64 [ %156, %155 ], [ %164, %162 ]
  %181 = phi i64 [ %4, %155 ], [ %177, %162 ]
  %182 = and i64 %181, %180
  %183 = and i64 %181, %154
  %184 = icmp ne i64 %183, 0
  %185 = sext i1 %184 to i64
  %186 = xor i64 %182, %185
  %187 = icmp slt i64 %186, %179
  %188 = select i1 %187, i64 %4, i64 %3
  br label %297

189:                                              ; preds = %6
  %190 = select i1 %8, i64 -2147483649, i64 9223372036854775807
  %191 = and i64 %190, %3
  %192 = select i1 %8, i64 2139095040, i64 9218868437227405312
  %193 = icmp ugt i64 %191, %192
  %194 = select i1 %8, i64 4194304, i64 2251799813685248
  %195 = and i64 %194, %3
  %196 = icmp eq i64 %195, 0
  %197 = and i1 %193, %196
  br i1 %197, label %198, label %200

198:                                              ; preds = %189
  %199 = or i64 %194, %3
  br label %297

200:                                              ; preds = %189
  %201 = and i64 %190, %4
  %202 = icmp ugt i64 %201, %192
  %203 = and i64 %194, %4
  %204 = icmp eq i64 %203, 0
  %205 = and i1 %202, %204
  br i1 %205, label %206, label %208

206:                                              ; preds = %200
  %207 = or i64 %194, %4
  br label %297

208:                                              ; preds = %200
  br i1 %193, label %209, label %211

209:                                              ; preds = %208
  %210 = select i1 %202, i64 %3, i64 %4
  br label %297

211:                                              ; preds = %208
  br i1 %202, label %297, label %212

212:                                              ; preds = %211
  %213 = icmp eq i32 %11, 0
  %214 = select i1 %8, i64 2147483648, i64 -9223372036854775808
  br i1 %213, label %222, label %215

215:                                              ; preds = %212
  %216 = xor i64 %214, -1
  %217 = and i64 %216, %3
  %218 = and i64 %214, %3
  %219 = icmp ne i64 %218, 0
  %220 = sext i1 %219 to i64
  %221 = xor i64 %217, %220
  br label %238

222:                                              ; preds = %212
  %223 = select i1 %8, i64 8388608, i64 4503599627370496
  %224 = xor i64 %214, -1
  %225 = and i64 %224, %3
  %226 = icmp ult i64 %225, %223
  %227 = select i1 %226, i64 %214, i64 -1
  %228 = and i64 %227, %3
  %229 = and i64 %228, %224
  %230 = and i64 %228, %214
  %231 = icmp ne i64 %230, 0
  %232 = sext i1 %231 to i64
  %233 = xor i64 %229, %232
  %234 = and i64 %224, %4
  %235 = icmp ult i64 %234, %223
  %236 = select i1 %235, i64 %214, i64 -1
  %237 = and i64 %236, %4
  br label %238

238:                                              ; preds = %222, %215
  %239 = phi i64 [ %221, %215 ], [ %233, %222 ]
  %240 = phi i64 [ %216, %215 ], [ %224, %222 ]
  %241 = phi i64 [ %4, %215 ], [ %237, %222 ]
  %242 = and i64 %241, %240
  %243 = and i64 %241, %214
  %244 = icmp ne i64 %243, 0
  %245 = sext i1 %244 to i64
  %246 = xor i64 %242, %245
  %247 = icmp sgt i64 %246, %239
  %248 = select i1 %247, i64 %4, i64 %3
  br label %297

249:                                              ; preds = %6
  %250 = icmp ne i32 %11, 0
  br i1 %250, label %263, label %251

251:                                              ; preds = %249
  %252 = select i1 %8, i64 2147483648, i64 -9223372036854775808
  %253 = select i1 %8, i64 8388608, i64 4503599627370496
  %254 = xor i64 %252, -1
  %255 = and i64 %254, %3
  %256 = icmp ult i64 %255, %253
  %257 = select i1 %256, i64 %252, i64 -1
  %258 = and i64 %257, %3
  %259 = and i64 %254, %5
  %260 = icmp ult i64 %259, %253
  %261 = select i1 %260, i64 %252, i64 -1
  %262 = and i64 %261, %5
  br label %263

263:                                              ; preds = %251, %249
  %264 = phi i64 [ %258, %251 ], [ %3, %249 ]
  %265 = phi i64 [ %262, %251 ], [ %5, %249 ]
  %266 = select i1 %8, i64 -2147483649, i64 9223372036854775807
  %267 = and i64 %264, %266
  %268 = select i1 %8, i64 2139095040, i64 9218868437227405312
  %269 = icmp ugt i64 %267, %268
  %270 = and i64 %265, %266
  %271 = icmp ugt i64 %270, %268
  %272 = select i1 %269, i1 true, i1 %271
  br i1 %272, label %297, label %273

273:                                              ; preds = %263
  br i1 %8, label %280, label %274

274:                                              ; preds = %273
  %275 = bitcast i64 %264 to double
  %276 = bitcast i64 %265 to double
  %277 = fcmp une double %275, %276
  %278 = or i1 %250, %277
  %279 = select i1 %277, i64 %3, i64 %4
  br i1 %278, label %297, label %288

280:                                              ; preds = %273
  %281 = trunc i64 %264 to i32
  %282 = bitcast i32 %281 to float
  %283 = trunc i64 %265 to i32
  %284 = bitcast i32 %283 to float
  %285 = fcmp une float %282, %284
  %286 = or i1 %250, %285
  %287 = select i1 %285, i64 %3, i64 %4
  br i1 %286, label %297, label %288

288:                                              ; preds = %280, %274
  %289 = phi i64 [ 8388608, %280 ], [ 4503599627370496, %274 ]
  %290 = phi i64 [ 2147483648, %280 ], [ -9223372036854775808, %274 ]
  %291 = xor i64 %290, -1
  %292 = and i64 %291, %4
  %293 = icmp ult i64 %292, %289
  %294 = select i1 %293, i64 %290, i64 -1
  %295 = and i64 %294, %4
  br label %297

296:                                              ; preds = %6
  br label %297

297:                                              ; preds = %238, %178, %288, %280, %274, %263, %211, %209, %206, %198, %151, %149, %146, %138, %6, %296, %126, %78, %67, %62, %60, %57, %53, %51, %49, %47, %45, %43, %34, %25, %23, %21, %19, %16
  %298 = phi i64 [ %3, %296 ], [ %128, %126 ], [ %81, %78 ], [ %77, %67 ], [ %66, %62 ], [ %61, %60 ], [ %59, %57 ], [ %56, %53 ], [ %52, %51 ], [ %50, %49 ], [ %48, %47 ], [ %46, %45 ], [ %44, %43 ], [ %42, %34 ], [ %33, %25 ], [ %24, %23 ], [ %22, %21 ], [ %20, %19 ], [ %18, %16 ], [ %4, %6 ], [ %139, %138 ], [ %147, %146 ], [ %150, %149 ], [ %3, %151 ], [ %199, %198 ], [ %207, %206 ], [ %210, %209 ], [ %3, %211 ], [ %3, %263 ], [ %287, %280 ], [ %279, %274 ], [ %295, %288 ], [ %188, %178 ], [ %248, %238 ]
  ret i64 %298
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

; Function Attrs: nounwind
define internal fastcc void @post_interrupt(ptr noundef %0, ptr nocapture noundef readonly %1) unnamed_addr #1 {
  %3 = alloca i64, align 8
  %4 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %2, %14
  %7 = phi i32 [ %8, %14 ], [ 0, %2 ]
  %8 = add i32 %7, 1
  %9 = and i32 %8, 63
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %13

11:                                               ; preds = %6
  %12 = tail call i32 @sched_yield() #14
  br label %14

13:                                               ; preds = %6
  tail call void @llvm.x86.sse2.pause()
  br label %14

14:                                               ; preds = %13, %11
  %15 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %6, !llvm.loop !65

17:                                               ; preds = %14, %2
  %18 = getelementptr inbounds i8, ptr %0, i64 458960
  %19 = load i64, ptr %18, align 8, !tbaa !250
  %20 = add i64 %19, 1
  store i64 %20, ptr %18, align 8, !tbaa !250
  %21 = getelementptr inbounds i8, ptr %0, i64 417956
  %22 = load volatile i32, ptr %21, align 4, !tbaa !207
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %71, label %24

24:                                               ; preds = %17
  %25 = getelementptr inbounds i8, ptr %0, i64 417960
  %26 = load i32, ptr %1, align 8, !tbaa !279
  %27 = getelementptr inbounds i8, ptr %1, i64 4
  %28 = getelementptr inbounds i8, ptr %1, i64 12
  %29 = getelementptr inbounds i8, ptr %1, i64 20
  %30 = getelementptr inbounds i8, ptr %1, i64 16
  br label %32

31:                                               ; preds = %63
  br i1 %69, label %71, label %161

32:                                               ; preds = %24, %63
  %33 = phi i64 [ 0, %24 ], [ %65, %63 ]
  %34 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %33
  %35 = load i32, ptr %34, align 8, !tbaa !279
  %36 = icmp eq i32 %35, %26
  br i1 %36, label %37, label %63

37:                                               ; preds = %32
  %38 = getelementptr inbounds i8, ptr %34, i64 4
  %39 = load i32, ptr %38, align 4, !tbaa !281
  %40 = load i32, ptr %27, align 4, !tbaa !281
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %63

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %34, i64 12
  %44 = load i32, ptr %43, align 4, !tbaa !284
  %45 = load i32, ptr %28, align 4, !tbaa !284
  %46 = icmp eq i32 %44, %45
  br i1 %46, label %47, label %63

47:                                               ; preds = %42
  switch i32 %26, label %61 [
    i32 0, label %48
    i32 2, label %56
  ]

48:                                               ; preds = %47
  %49 = getelementptr inbounds i8, ptr %34, i64 16
  %50 = load i32, ptr %49, align 8, !tbaa !286
  %51 = load i32, ptr %30, align 8, !tbaa !286
  %52 = icmp eq i32 %50, %51
  %53 = icmp eq i32 %50, 0
  %54 = or i1 %53, %52
  %55 = zext i1 %54 to i32
  br label %63

56:                                               ; preds = %47
  %57 = load i32, ptr %29, align 4, !tbaa !287
  %58 = getelementptr inbounds i8, ptr %34, i64 20
  %59 = load i32, ptr %58, align 4, !tbaa !287
  %60 = or i32 %59, %57
  store i32 %60, ptr %58, align 4, !tbaa !287
  br label %61

61:                                               ; preds = %47, %56
  %62 = load volatile i32, ptr %21, align 4, !tbaa !207
  br label %161

63:                                               ; preds = %32, %37, %42, %48
  %64 = phi i32 [ %55, %48 ], [ 0, %42 ], [ 0, %37 ], [ 0, %32 ]
  %65 = add nuw nsw i64 %33, 1
  %66 = load volatile i32, ptr %21, align 4, !tbaa !207
  %67 = zext i32 %66 to i64
  %68 = icmp ult i64 %65, %67
  %69 = icmp eq i32 %64, 0
  %70 = select i1 %68, i1 %69, i1 false
  br i1 %70, label %32, label %31, !llvm.loop !302

71:                                               ; preds = %17, %31
  %72 = load volatile i32, ptr %21, align 4, !tbaa !207
  %73 = icmp eq i32 %72, 1024
  br i1 %73, label %74, label %148

74:                                               ; preds = %71
  %75 = load volatile i32, ptr %21, align 4, !tbaa !207
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %146, label %77

77:                                               ; preds = %74
  %78 = getelementptr inbounds i8, ptr %0, i64 417960
  br label %79

79:                                               ; preds = %140, %77
  %80 = phi i64 [ 0, %77 ], [ %142, %140 ]
  %81 = phi i32 [ 0, %77 ], [ %141, %140 ]
  %82 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %80
  %83 = load i32, ptr %82, align 8, !tbaa !78
  %84 = getelementptr inbounds i8, ptr %82, i64 4
  %85 = load i32, ptr %84, align 4, !tbaa !78
  %86 = getelementptr inbounds i8, ptr %82, i64 8
  %87 = load i32, ptr %86, align 8, !tbaa !78
  %88 = getelementptr inbounds i8, ptr %82, i64 12
  %89 = load i32, ptr %88, align 4, !tbaa !78
  %90 = getelementptr inbounds i8, ptr %82, i64 16
  %91 = load i32, ptr %90, align 8, !tbaa !78
  %92 = getelementptr inbounds i8, ptr %82, i64 20
  %93 = load i32, ptr %92, align 4, !tbaa !78
  %94 = getelementptr inbounds i8, ptr %82, i64 24
  %95 = icmp eq i32 %83, 0
  %96 = select i1 %95, i32 0, i32 %91
  %97 = icmp eq i32 %81, 0
  br i1 %97, label %130, label %98

98:                                               ; preds = %79
  %99 = zext i32 %81 to i64
  br label %101

100:                                              ; preds = %124
  br i1 %128, label %130, label %140

101:                                              ; preds = %124, %98
  %102 = phi i64 [ 0, %98 ], [ %126, %124 ]
  %103 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %102
  %104 = load i32, ptr %103, align 8, !tbaa !279
  %105 = icmp eq i32 %104, %83
  br i1 %105, label %106, label %124

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %103, i64 4
  %108 = load i32, ptr %107, align 4, !tbaa !281
  %109 = icmp eq i32 %108, %85
  br i1 %109, label %110, label %124

110:                                              ; preds = %106
  %111 = getelementptr inbounds i8, ptr %103, i64 12
  %112 = load i32, ptr %111, align 4, !tbaa !284
  %113 = icmp eq i32 %112, %89
  br i1 %113, label %114, label %124

114:                                              ; preds = %110
  switch i32 %83, label %140 [
    i32 0, label %115
    i32 2, label %120
  ]

115:                                              ; preds = %114
  %116 = getelementptr inbounds i8, ptr %103, i64 16
  %117 = load i32, ptr %116, align 8, !tbaa !286
  %118 = icmp eq i32 %117, 0
  %119 = zext i1 %118 to i32
  br label %124

120:                                              ; preds = %114
  %121 = getelementptr inbounds i8, ptr %103, i64 20
  %122 = load i32, ptr %121, align 4, !tbaa !287
  %123 = or i32 %122, %93
  store i32 %123, ptr %121, align 4, !tbaa !287
  br label %140

124:                                              ; preds = %115, %110, %106, %101
  %125 = phi i32 [ %119, %115 ], [ 0, %110 ], [ 0, %106 ], [ 0, %101 ]
  %126 = add nuw nsw i64 %102, 1
  %127 = icmp ult i64 %126, %99
  %128 = icmp eq i32 %125, 0
  %129 = select i1 %127, i1 %128, i1 false
  br i1 %129, label %101, label %100, !llvm.loop !303

130:                                              ; preds = %100, %79
  %131 = phi i64 [ %99, %100 ], [ 0, %79 ]
  %132 = add i32 %81, 1
  %133 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %131
  store i32 %83, ptr %133, align 8, !tbaa !78
  %134 = getelementptr inbounds i8, ptr %133, i64 4
  store i32 %85, ptr %134, align 4, !tbaa !78
  %135 = getelementptr inbounds i8, ptr %133, i64 8
  store i32 %87, ptr %135, align 8, !tbaa !78
  %136 = getelementptr inbounds i8, ptr %133, i64 12
  store i32 %89, ptr %136, align 4, !tbaa !78
  %137 = getelementptr inbounds i8, ptr %133, i64 16
  store i32 %96, ptr %137, align 8, !tbaa !78
  %138 = getelementptr inbounds i8, ptr %133, i64 20
  store i32 %93, ptr %138, align 4, !tbaa !78
  %139 = getelementptr inbounds i8, ptr %133, i64 24
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %139, ptr noundef nonnull align 8 dereferenceable(16) %94, i64 16, i1 false)
  br label %140

140:                                              ; preds = %114, %130, %120, %100
  %141 = phi i32 [ %81, %100 ], [ %132, %130 ], [ %81, %120 ], [ %81, %114 ]
  %142 = add nuw nsw i64 %80, 1
  %143 = load volatile i32, ptr %21, align 4, !tbaa !207
  %144 = zext i32 %143 to i64
  %145 = icmp ult i64 %142, %144
  br i1 %145, label %79, label %146, !llvm.loop !304

146:                                              ; preds = %140, %74
  %147 = phi i32 [ 0, %74 ], [ %141, %140 ]
  store volatile i32 %147, ptr %21, align 4, !tbaa !207
  br label %148

148:                                              ; preds = %71, %146
  %149 = load volatile i32, ptr %21, align 4, !tbaa !207
  %150 = icmp ult i32 %149, 1024
  br i1 %150, label %151, label %157

151:                                              ; preds = %148
  %152 = getelementptr inbounds i8, ptr %0, i64 417960
  %153 = load volatile i32, ptr %21, align 4, !tbaa !207
  %154 = add i32 %153, 1
  store volatile i32 %154, ptr %21, align 4, !tbaa !207
  %155 = zext i32 %153 to i64
  %156 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %152, i64 0, i64 %155
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %156, ptr noundef nonnull align 8 dereferenceable(40) %1, i64 40, i1 false), !tbaa.struct !208
  br label %157

157:                                              ; preds = %148, %151
  store atomic volatile i32 0, ptr %0 release, align 4
  %158 = getelementptr inbounds i8, ptr %0, i64 56
  %159 = load i32, ptr %158, align 8, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !37
  %160 = call i64 @write(i32 noundef %159, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %162

161:                                              ; preds = %61, %31
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %162

162:                                              ; preds = %161, %157
  ret void
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
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %2, i32 noundef %96) #15
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
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
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
  %159 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %59, i64 noundef 64) #14
  %160 = getelementptr inbounds i8, ptr %59, i64 8
  %161 = atomicrmw sub ptr %160, i64 1 seq_cst, align 8
  call fastcc void @ring_mailbox(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %6) #15
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
  %38 = load i32, ptr %37, align 8, !tbaa !232
  %39 = icmp eq i32 %38, %3
  br i1 %39, label %40, label %44

40:                                               ; preds = %36
  %41 = getelementptr inbounds i8, ptr %33, i64 12
  %42 = load i32, ptr %41, align 4, !tbaa !233
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
  br i1 %51, label %52, label %31, !llvm.loop !234

52:                                               ; preds = %40, %44, %12
  %53 = phi ptr [ %28, %12 ], [ %49, %44 ], [ %33, %40 ]
  %54 = load volatile i64, ptr %53, align 8, !tbaa !229
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %239, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, ptr %53, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %239, label %61

61:                                               ; preds = %56
  %62 = load ptr, ptr %59, align 8, !tbaa !305
  %63 = getelementptr inbounds i8, ptr %62, i64 16
  %64 = load volatile i64, ptr %63, align 8, !tbaa !307
  %65 = icmp ult i64 %64, %5
  br i1 %65, label %66, label %239

66:                                               ; preds = %61
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  %68 = load atomic volatile i64, ptr %67 seq_cst, align 8
  %69 = getelementptr inbounds i8, ptr %62, i64 48
  %70 = load i32, ptr %69, align 8, !tbaa !227
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %238, label %72

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %62, i64 72
  %74 = load ptr, ptr %73, align 8, !tbaa !192
  %75 = getelementptr inbounds i8, ptr %62, i64 64
  %76 = getelementptr inbounds i8, ptr %1, i64 16
  br label %77

77:                                               ; preds = %145, %72
  %78 = phi i32 [ %70, %72 ], [ %146, %145 ]
  %79 = phi i64 [ 0, %72 ], [ %148, %145 ]
  %80 = phi ptr [ %74, %72 ], [ %147, %145 ]
  %81 = load ptr, ptr %75, align 8, !tbaa !191
  %82 = getelementptr inbounds %struct.code_extent, ptr %81, i64 %79
  %83 = getelementptr inbounds i8, ptr %82, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !213
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %145, label %86

86:                                               ; preds = %77
  %87 = load i64, ptr %82, align 8, !tbaa !308
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
  %136 = tail call i32 @memcmp(ptr noundef %135, ptr noundef %89, i64 noundef %130) #14
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %151

138:                                              ; preds = %126
  %139 = add i64 %130, %91
  %140 = getelementptr inbounds i8, ptr %89, i64 %130
  %141 = sub i64 %90, %130
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %143, label %88, !llvm.loop !309

143:                                              ; preds = %138
  %144 = load i32, ptr %69, align 8, !tbaa !227
  br label %145

145:                                              ; preds = %143, %77
  %146 = phi i32 [ %78, %77 ], [ %144, %143 ]
  %147 = phi ptr [ %80, %77 ], [ %140, %143 ]
  %148 = add nuw nsw i64 %79, 1
  %149 = zext i32 %146 to i64
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %77, label %238, !llvm.loop !310

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
  %160 = tail call i32 @sched_yield() #14
  br label %162

161:                                              ; preds = %154
  tail call void @llvm.x86.sse2.pause()
  br label %162

162:                                              ; preds = %161, %159
  %163 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %165, label %154, !llvm.loop !65

165:                                              ; preds = %162, %151
  %166 = load volatile ptr, ptr %7, align 8, !tbaa !185
  %167 = getelementptr inbounds i8, ptr %62, i64 44
  %168 = load i32, ptr %167, align 4, !tbaa !226
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
  %178 = load ptr, ptr %171, align 8, !tbaa !190
  %179 = getelementptr inbounds %struct.code_target, ptr %178, i64 %177, i32 1
  %180 = load i64, ptr %179, align 8, !tbaa !311
  %181 = load i32, ptr %172, align 4, !tbaa !219
  %182 = load i32, ptr %173, align 8, !tbaa !221
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
  %205 = load i32, ptr %204, align 8, !tbaa !232
  %206 = icmp eq i32 %205, %181
  br i1 %206, label %207, label %211

207:                                              ; preds = %203
  %208 = getelementptr inbounds i8, ptr %200, i64 12
  %209 = load i32, ptr %208, align 4, !tbaa !233
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
  br i1 %218, label %219, label %198, !llvm.loop !234

219:                                              ; preds = %211, %207, %176
  %220 = phi ptr [ %195, %176 ], [ %200, %207 ], [ %216, %211 ]
  %221 = getelementptr inbounds i8, ptr %220, i64 16
  %222 = load volatile ptr, ptr %221, align 8, !tbaa !231
  %223 = icmp eq ptr %222, null
  br i1 %223, label %229, label %224

224:                                              ; preds = %219
  %225 = load volatile ptr, ptr %221, align 8, !tbaa !231
  %226 = load ptr, ptr %225, align 8, !tbaa !305
  %227 = icmp eq ptr %226, %62
  br i1 %227, label %228, label %229

228:                                              ; preds = %224
  store atomic volatile i64 0, ptr %221 seq_cst, align 8
  br label %229

229:                                              ; preds = %228, %224, %219
  %230 = add nuw nsw i64 %177, 1
  %231 = load i32, ptr %167, align 4, !tbaa !226
  %232 = zext i32 %231 to i64
  %233 = icmp ult i64 %230, %232
  br i1 %233, label %176, label %234, !llvm.loop !312

234:                                              ; preds = %229, %165
  %235 = getelementptr inbounds i8, ptr %0, i64 458944
  %236 = load i64, ptr %235, align 8, !tbaa !246
  %237 = add i64 %236, 1
  store i64 %237, ptr %235, align 8, !tbaa !246
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
  %5 = alloca %struct.interrupt_record, align 8
  %6 = getelementptr inbounds i8, ptr %1, i64 12
  %7 = atomicrmw volatile xchg ptr %6, i32 1 seq_cst, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %133

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
  %18 = tail call i32 @sched_yield() #14
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
  br label %121

30:                                               ; preds = %130, %23
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
  br i1 %80, label %65, label %57, !llvm.loop !204

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
  br i1 %92, label %93, label %38, !llvm.loop !205

93:                                               ; preds = %91, %30
  %94 = getelementptr inbounds i8, ptr %0, i64 458952
  %95 = load i64, ptr %94, align 8, !tbaa !248
  %96 = add i64 %95, 1
  store i64 %96, ptr %94, align 8, !tbaa !248
  store atomic volatile i32 0, ptr %0 release, align 4
  %97 = getelementptr inbounds i8, ptr %0, i64 40
  %98 = load i32, ptr %97, align 8, !tbaa !6
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %109, label %100

100:                                              ; preds = %93
  %101 = getelementptr inbounds i8, ptr %0, i64 458968
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
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #8
  store i32 1, ptr %5, align 8, !tbaa !279
  %110 = getelementptr inbounds i8, ptr %5, i64 4
  %111 = load i32, ptr %1, align 8, !tbaa !176
  store i32 %111, ptr %110, align 4, !tbaa !281
  %112 = getelementptr inbounds i8, ptr %5, i64 8
  %113 = getelementptr inbounds i8, ptr %1, i64 8
  %114 = load i32, ptr %113, align 8, !tbaa !175
  store i32 %114, ptr %112, align 8, !tbaa !282
  %115 = getelementptr inbounds i8, ptr %5, i64 12
  store i32 0, ptr %115, align 4, !tbaa !284
  %116 = getelementptr inbounds i8, ptr %5, i64 16
  store i32 0, ptr %116, align 8, !tbaa !286
  %117 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %3, ptr %117, align 4, !tbaa !287
  %118 = getelementptr inbounds i8, ptr %5, i64 24
  %119 = and i64 %2, -4096
  store i64 %119, ptr %118, align 8, !tbaa !288
  %120 = getelementptr inbounds i8, ptr %5, i64 32
  store i64 0, ptr %120, align 8, !tbaa !290
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %5) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #8
  br label %133

121:                                              ; preds = %27, %130
  %122 = phi i64 [ 0, %27 ], [ %131, %130 ]
  %123 = getelementptr inbounds [4096 x ptr], ptr %28, i64 0, i64 %122
  %124 = load ptr, ptr %123, align 8, !tbaa !2
  %125 = getelementptr inbounds i8, ptr %124, i64 104
  %126 = load ptr, ptr %125, align 8, !tbaa !49
  %127 = icmp eq ptr %126, %1
  br i1 %127, label %128, label %130

128:                                              ; preds = %121
  %129 = getelementptr inbounds i8, ptr %124, i64 84
  store volatile i32 1, ptr %129, align 4, !tbaa !46
  br label %130

130:                                              ; preds = %121, %128
  %131 = add nuw nsw i64 %122, 1
  %132 = icmp eq i64 %131, %29
  br i1 %132, label %30, label %121, !llvm.loop !313

133:                                              ; preds = %4, %109
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
  %4 = tail call fastcc ptr @inactive_signal(ptr noundef %1) #15
  %5 = icmp eq ptr %4, null
  br i1 %5, label %9, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = atomicrmw or ptr %7, i64 %2 seq_cst, align 8
  tail call fastcc void @ring_mailbox(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %4) #15
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
  %24 = tail call ptr @memset(ptr noundef nonnull %23, i32 noundef 0, i64 noundef 64) #14
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
  br i1 %50, label %25, label %28, !llvm.loop !314

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
  %4 = alloca %struct.interrupt_record, align 8
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
  br i1 %60, label %61, label %97

61:                                               ; preds = %41, %38, %13, %46, %51, %8, %56
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
  %81 = icmp ugt i64 %80, %6
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
  %93 = icmp ugt i64 %92, %6
  br i1 %93, label %94, label %95

94:                                               ; preds = %89, %86, %61
  br label %95

95:                                               ; preds = %89, %94
  %96 = phi i32 [ 1, %94 ], [ 2, %89 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %6, i32 noundef %96) #15
  br label %114

97:                                               ; preds = %56
  %98 = sub i64 %59, %44
  %99 = inttoptr i64 %98 to ptr
  %100 = zext i32 %10 to i64
  store atomic i64 %100, ptr %99 seq_cst, align 8
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4) #8
  store i32 0, ptr %4, align 8, !tbaa !279
  %101 = getelementptr inbounds i8, ptr %4, i64 4
  %102 = load ptr, ptr %14, align 8, !tbaa !49
  %103 = load i32, ptr %102, align 8, !tbaa !176
  store i32 %103, ptr %101, align 4, !tbaa !281
  %104 = getelementptr inbounds i8, ptr %4, i64 8
  %105 = getelementptr inbounds i8, ptr %102, i64 8
  %106 = load i32, ptr %105, align 8, !tbaa !175
  store i32 %106, ptr %104, align 8, !tbaa !282
  %107 = getelementptr inbounds i8, ptr %4, i64 12
  %108 = getelementptr inbounds i8, ptr %1, i64 56
  %109 = load i32, ptr %108, align 8, !tbaa !283
  store i32 %109, ptr %107, align 4, !tbaa !284
  %110 = getelementptr inbounds i8, ptr %4, i64 16
  store i32 %10, ptr %110, align 8, !tbaa !286
  %111 = getelementptr inbounds i8, ptr %4, i64 20
  store i32 0, ptr %111, align 4, !tbaa !287
  %112 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 0, ptr %112, align 8, !tbaa !288
  %113 = getelementptr inbounds i8, ptr %4, i64 32
  store i64 0, ptr %113, align 8, !tbaa !290
  call fastcc void @post_interrupt(ptr noundef %0, ptr noundef nonnull %4) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4) #8
  br label %114

114:                                              ; preds = %95, %97, %3
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
  %17 = tail call i32 @sched_yield() #14
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
  %29 = load i32, ptr %28, align 8, !tbaa !179
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  %33 = select i1 %32, ptr %27, ptr %26
  br label %54

34:                                               ; preds = %24
  %35 = load i64, ptr %27, align 8, !tbaa !315
  %36 = icmp eq i64 %35, %2
  br i1 %36, label %37, label %54

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %27, i64 8
  %39 = load i32, ptr %38, align 8, !tbaa !182
  %40 = load i32, ptr %1, align 8, !tbaa !176
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %54

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %27, i64 16
  %44 = load i32, ptr %43, align 8, !tbaa !316
  %45 = icmp eq i32 %44, %3
  br i1 %45, label %46, label %54

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %27, i64 20
  %48 = load i32, ptr %47, align 4, !tbaa !317
  %49 = icmp eq i32 %48, %4
  br i1 %49, label %50, label %54

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %27, i64 24
  %52 = load i32, ptr %51, align 8, !tbaa !210
  %53 = icmp eq i32 %52, %5
  br i1 %53, label %58, label %54

54:                                               ; preds = %31, %50, %46, %42, %37, %34
  %55 = phi ptr [ %26, %34 ], [ %26, %37 ], [ %26, %42 ], [ %26, %46 ], [ %26, %50 ], [ %33, %31 ]
  %56 = add nuw nsw i64 %25, 1
  %57 = icmp eq i64 %56, 256
  br i1 %57, label %59, label %24, !llvm.loop !318

58:                                               ; preds = %50
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %91

59:                                               ; preds = %54
  %60 = icmp ne ptr %55, null
  br i1 %60, label %61, label %88

61:                                               ; preds = %59
  %62 = load i32, ptr %1, align 8, !tbaa !176
  %63 = icmp eq i32 %6, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %61
  %65 = getelementptr inbounds i8, ptr %0, i64 417952
  %66 = load i32, ptr %65, align 8, !tbaa !319
  %67 = add i32 %66, 1
  store i32 %67, ptr %65, align 8, !tbaa !319
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
  store i32 1, ptr %81, align 8, !tbaa !179
  %82 = getelementptr inbounds i8, ptr %0, i64 458936
  %83 = load i64, ptr %82, align 8, !tbaa !244
  %84 = add i64 %83, 1
  store i64 %84, ptr %82, align 8, !tbaa !244
  store atomic volatile i32 0, ptr %0 release, align 4
  %85 = getelementptr inbounds i8, ptr %0, i64 60
  %86 = load i32, ptr %85, align 4, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8)
  store i64 1, ptr %8, align 8, !tbaa !37
  %87 = call i64 @write(i32 noundef %86, ptr noundef nonnull %8, i64 noundef 8) #14
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
  %6 = alloca %struct.interrupt_record, align 8
  %7 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %20, label %9

9:                                                ; preds = %5, %17
  %10 = phi i32 [ %11, %17 ], [ 0, %5 ]
  %11 = add i32 %10, 1
  %12 = and i32 %11, 63
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %16

14:                                               ; preds = %9
  %15 = tail call i32 @sched_yield() #14
  br label %17

16:                                               ; preds = %9
  tail call void @llvm.x86.sse2.pause()
  br label %17

17:                                               ; preds = %16, %14
  %18 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %9, !llvm.loop !65

20:                                               ; preds = %17, %5
  %21 = getelementptr inbounds i8, ptr %1, i64 76
  %22 = load i32, ptr %21, align 4, !tbaa !45
  %23 = icmp eq i32 %22, 0
  store i32 1, ptr %21, align 4, !tbaa !45
  %24 = getelementptr inbounds i8, ptr %0, i64 144
  %25 = load volatile i32, ptr %24, align 8, !tbaa !66
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %86, label %27

27:                                               ; preds = %20
  %28 = getelementptr inbounds i8, ptr %0, i64 152
  %29 = getelementptr inbounds i8, ptr %0, i64 32
  %30 = zext i32 %25 to i64
  br label %31

31:                                               ; preds = %84, %27
  %32 = phi i64 [ %30, %27 ], [ %33, %84 ]
  %33 = add nsw i64 %32, -1
  %34 = getelementptr inbounds [256 x ptr], ptr %28, i64 0, i64 %33
  %35 = load ptr, ptr %34, align 8, !tbaa !2
  %36 = getelementptr inbounds i8, ptr %35, i64 8
  %37 = load ptr, ptr %36, align 8, !tbaa !72
  %38 = icmp eq ptr %37, null
  br i1 %38, label %42, label %39

39:                                               ; preds = %31
  %40 = load ptr, ptr %35, align 8, !tbaa !71
  %41 = icmp eq ptr %40, %1
  br i1 %41, label %42, label %84

42:                                               ; preds = %39, %31
  %43 = getelementptr inbounds i8, ptr %35, i64 56
  store volatile i32 1, ptr %43, align 8, !tbaa !73
  %44 = getelementptr inbounds i8, ptr %35, i64 64
  %45 = load i32, ptr %44, align 8, !tbaa !104
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %84, label %47

47:                                               ; preds = %42
  %48 = load volatile i32, ptr %24, align 8, !tbaa !66
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %58

50:                                               ; preds = %68, %47
  %51 = phi i32 [ 0, %47 ], [ %69, %68 ]
  store volatile i32 %51, ptr %24, align 8, !tbaa !66
  %52 = getelementptr inbounds i8, ptr %35, i64 24
  %53 = getelementptr inbounds i8, ptr %35, i64 32
  %54 = load i64, ptr %53, align 8, !tbaa !76
  %55 = atomicrmw volatile xchg ptr %52, i64 %54 seq_cst, align 8
  %56 = load i64, ptr %53, align 8, !tbaa !76
  %57 = icmp ult i64 %55, %56
  br i1 %57, label %74, label %76

58:                                               ; preds = %47, %68
  %59 = phi i64 [ %70, %68 ], [ 0, %47 ]
  %60 = phi i32 [ %69, %68 ], [ 0, %47 ]
  %61 = getelementptr inbounds [256 x ptr], ptr %28, i64 0, i64 %59
  %62 = load ptr, ptr %61, align 8, !tbaa !2
  %63 = icmp eq ptr %62, %35
  br i1 %63, label %68, label %64

64:                                               ; preds = %58
  %65 = add i32 %60, 1
  %66 = zext i32 %60 to i64
  %67 = getelementptr inbounds [256 x ptr], ptr %28, i64 0, i64 %66
  store ptr %62, ptr %67, align 8, !tbaa !2
  br label %68

68:                                               ; preds = %64, %58
  %69 = phi i32 [ %65, %64 ], [ %60, %58 ]
  %70 = add nuw nsw i64 %59, 1
  %71 = load volatile i32, ptr %24, align 8, !tbaa !66
  %72 = zext i32 %71 to i64
  %73 = icmp ult i64 %70, %72
  br i1 %73, label %58, label %50, !llvm.loop !204

74:                                               ; preds = %50
  %75 = atomicrmw volatile sub ptr %29, i32 1 seq_cst, align 8
  br label %76

76:                                               ; preds = %74, %50
  store i32 0, ptr %44, align 8, !tbaa !104
  %77 = load ptr, ptr %35, align 8, !tbaa !71
  %78 = getelementptr inbounds i8, ptr %77, i64 88
  %79 = load volatile i32, ptr %78, align 8, !tbaa !48
  %80 = add i32 %79, -1
  store volatile i32 %80, ptr %78, align 8, !tbaa !48
  %81 = getelementptr inbounds i8, ptr %35, i64 60
  %82 = load i32, ptr %81, align 4, !tbaa !69
  %83 = add i32 %82, -1
  store i32 %83, ptr %81, align 4, !tbaa !69
  br label %84

84:                                               ; preds = %76, %42, %39
  %85 = icmp eq i64 %33, 0
  br i1 %85, label %86, label %31, !llvm.loop !205

86:                                               ; preds = %84, %20
  store atomic volatile i32 0, ptr %0 release, align 4
  %87 = getelementptr inbounds i8, ptr %0, i64 40
  %88 = load i32, ptr %87, align 8, !tbaa !6
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %99, label %90

90:                                               ; preds = %86
  %91 = getelementptr inbounds i8, ptr %0, i64 458968
  %92 = zext i32 %88 to i64
  br label %93

93:                                               ; preds = %93, %90
  %94 = phi i64 [ 0, %90 ], [ %97, %93 ]
  %95 = getelementptr inbounds [64 x ptr], ptr %91, i64 0, i64 %94
  %96 = load ptr, ptr %95, align 8, !tbaa !2
  store volatile i32 1, ptr %96, align 8, !tbaa !35
  %97 = add nuw nsw i64 %94, 1
  %98 = icmp eq i64 %97, %92
  br i1 %98, label %99, label %93, !llvm.loop !36

99:                                               ; preds = %93, %86
  br i1 %23, label %100, label %128

100:                                              ; preds = %99
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #8
  store i32 3, ptr %6, align 8, !tbaa !279
  %101 = getelementptr inbounds i8, ptr %6, i64 4
  %102 = getelementptr inbounds i8, ptr %1, i64 104
  %103 = load ptr, ptr %102, align 8, !tbaa !49
  %104 = load i32, ptr %103, align 8, !tbaa !176
  store i32 %104, ptr %101, align 4, !tbaa !281
  %105 = getelementptr inbounds i8, ptr %6, i64 8
  %106 = getelementptr inbounds i8, ptr %103, i64 8
  %107 = load i32, ptr %106, align 8, !tbaa !175
  store i32 %107, ptr %105, align 8, !tbaa !282
  %108 = getelementptr inbounds i8, ptr %6, i64 12
  %109 = getelementptr inbounds i8, ptr %1, i64 56
  %110 = load i32, ptr %109, align 8, !tbaa !283
  store i32 %110, ptr %108, align 4, !tbaa !284
  %111 = getelementptr inbounds i8, ptr %6, i64 16
  %112 = getelementptr inbounds i8, ptr %1, i64 60
  %113 = load i32, ptr %112, align 4, !tbaa !285
  store i32 %113, ptr %111, align 8, !tbaa !286
  %114 = getelementptr inbounds i8, ptr %6, i64 20
  %115 = add nsw i32 %2, -1
  %116 = shl nuw nsw i32 1, %115
  store i32 %116, ptr %114, align 4, !tbaa !287
  %117 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %117, align 8, !tbaa !288
  %118 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 %4, ptr %118, align 8, !tbaa !290
  %119 = icmp eq i32 %2, 4
  br i1 %119, label %120, label %121

120:                                              ; preds = %100
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %6) #15
  br label %121

121:                                              ; preds = %120, %100
  store i32 2, ptr %6, align 8, !tbaa !279
  %122 = tail call fastcc ptr @inactive_signal(ptr noundef nonnull readonly %1) #15
  %123 = icmp eq ptr %122, null
  br i1 %123, label %127, label %124

124:                                              ; preds = %121
  %125 = getelementptr inbounds i8, ptr %122, i64 8
  %126 = atomicrmw or ptr %125, i64 %3 seq_cst, align 8
  tail call fastcc void @ring_mailbox(ptr noundef nonnull %0, ptr noundef nonnull readonly %1, ptr noundef nonnull %122) #15
  br label %127

127:                                              ; preds = %121, %124
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %6) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #8
  br label %128

128:                                              ; preds = %99, %127
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @resume_group(ptr noundef %0, ptr noundef %1) unnamed_addr #1 {
  %3 = getelementptr inbounds i8, ptr %0, i64 112
  %4 = load volatile i32, ptr %3, align 8, !tbaa !158
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
  %16 = tail call i32 @sched_yield() #14
  br label %18

17:                                               ; preds = %10
  tail call void @llvm.x86.sse2.pause()
  br label %18

18:                                               ; preds = %17, %15
  %19 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %10, !llvm.loop !65

21:                                               ; preds = %18, %6
  %22 = load ptr, ptr %7, align 8, !tbaa !201
  %23 = icmp eq ptr %22, null
  br i1 %23, label %31, label %24

24:                                               ; preds = %21
  %25 = load ptr, ptr %22, align 8, !tbaa !128
  store ptr %25, ptr %7, align 8, !tbaa !201
  %26 = load volatile i32, ptr %3, align 8, !tbaa !202
  %27 = add i32 %26, -1
  store volatile i32 %27, ptr %3, align 8, !tbaa !202
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %24
  %30 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr null, ptr %30, align 8, !tbaa !203
  br label %32

31:                                               ; preds = %21
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %108

32:                                               ; preds = %24, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  %33 = getelementptr inbounds i8, ptr %22, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !130
  %35 = getelementptr inbounds i8, ptr %34, i64 56
  %36 = load volatile i32, ptr %35, align 8, !tbaa !73
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %54

38:                                               ; preds = %32
  %39 = getelementptr inbounds i8, ptr %34, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !72
  %41 = getelementptr inbounds i8, ptr %40, i64 12
  %42 = load volatile i32, ptr %41, align 4, !tbaa !126
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %54

44:                                               ; preds = %38
  %45 = load ptr, ptr %34, align 8, !tbaa !71
  %46 = getelementptr inbounds i8, ptr %45, i64 84
  %47 = load volatile i32, ptr %46, align 4, !tbaa !46
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %49, label %54

49:                                               ; preds = %44
  %50 = tail call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %22) #15
  %51 = add i32 %50, -1
  %52 = icmp ult i32 %51, 2
  br i1 %52, label %53, label %54

53:                                               ; preds = %49
  tail call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %22, i32 noundef %50) #15
  br label %108

54:                                               ; preds = %32, %38, %44, %49
  %55 = phi i32 [ %50, %49 ], [ 3, %44 ], [ 3, %38 ], [ 3, %32 ]
  %56 = getelementptr inbounds i8, ptr %1, i64 7064
  %57 = load i64, ptr %56, align 8, !tbaa !145
  %58 = add i64 %57, 1
  store i64 %58, ptr %56, align 8, !tbaa !145
  %59 = getelementptr inbounds i8, ptr %22, i64 84
  %60 = getelementptr inbounds i8, ptr %22, i64 48
  %61 = load i32, ptr %60, align 8, !tbaa !137
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %88, label %63

63:                                               ; preds = %54
  %64 = load ptr, ptr %33, align 8, !tbaa !130
  %65 = load ptr, ptr %64, align 8, !tbaa !71
  %66 = getelementptr inbounds i8, ptr %22, i64 196
  %67 = getelementptr inbounds i8, ptr %65, i64 160
  br label %68

68:                                               ; preds = %73, %63
  %69 = phi i64 [ 0, %63 ], [ %85, %73 ]
  %70 = load i32, ptr %59, align 4, !tbaa !133
  %71 = zext i32 %70 to i64
  %72 = icmp ult i64 %69, %71
  br i1 %72, label %73, label %88

73:                                               ; preds = %68
  %74 = getelementptr inbounds [32 x i32], ptr %66, i64 0, i64 %69
  %75 = load i32, ptr %74, align 4, !tbaa !78
  %76 = load volatile ptr, ptr %67, align 8, !tbaa !146
  %77 = lshr i32 %75, 6
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds i64, ptr %76, i64 %78
  %80 = and i32 %75, 63
  %81 = zext nneg i32 %80 to i64
  %82 = shl nuw i64 1, %81
  %83 = xor i64 %82, -1
  %84 = atomicrmw and ptr %79, i64 %83 seq_cst, align 8
  %85 = add nuw nsw i64 %69, 1
  %86 = load i32, ptr %60, align 8, !tbaa !137
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %88, label %68, !llvm.loop !147

88:                                               ; preds = %73, %68, %54
  store i32 0, ptr %60, align 8, !tbaa !137
  %89 = getelementptr inbounds i8, ptr %22, i64 36
  %90 = load i32, ptr %89, align 4, !tbaa !134
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %99, label %92

92:                                               ; preds = %88
  %93 = load ptr, ptr %33, align 8, !tbaa !130
  %94 = load ptr, ptr %93, align 8, !tbaa !71
  %95 = getelementptr inbounds i8, ptr %94, i64 148
  %96 = getelementptr inbounds i8, ptr %93, i64 100
  %97 = load i32, ptr %96, align 4, !tbaa !91
  %98 = atomicrmw volatile sub ptr %95, i32 %97 seq_cst, align 4
  br label %99

99:                                               ; preds = %88, %92
  %100 = getelementptr inbounds i8, ptr %1, i64 6920
  %101 = getelementptr inbounds i8, ptr %22, i64 32
  %102 = load i32, ptr %101, align 8, !tbaa !129
  %103 = zext i32 %102 to i64
  %104 = getelementptr inbounds [16 x ptr], ptr %100, i64 0, i64 %103
  %105 = load ptr, ptr %104, align 8, !tbaa !2
  store ptr %105, ptr %22, align 8, !tbaa !128
  store ptr %22, ptr %104, align 8, !tbaa !2
  %106 = icmp eq i32 %55, 0
  %107 = zext i1 %106 to i64
  tail call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %34, i64 noundef %107) #15
  br label %108

108:                                              ; preds = %31, %99, %53, %2
  %109 = phi i32 [ 0, %2 ], [ 0, %31 ], [ 1, %99 ], [ 1, %53 ]
  ret i32 %109
}

; Function Attrs: nounwind
define internal fastcc noundef i32 @run_group(ptr noundef %0, ptr noundef %1, ptr noundef %2) unnamed_addr #1 {
  %4 = getelementptr inbounds i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !130
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !72
  %8 = getelementptr inbounds i8, ptr %1, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !270
  %10 = icmp eq ptr %9, %7
  br i1 %10, label %20, label %11

11:                                               ; preds = %3
  store ptr %7, ptr %8, align 8, !tbaa !270
  %12 = getelementptr inbounds i8, ptr %1, i64 256
  %13 = getelementptr inbounds i8, ptr %1, i64 1280
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [32 x %struct.cache_slot], ptr %12, i64 0, i64 %15, i32 1
  store i64 0, ptr %16, align 8, !tbaa !167
  %17 = getelementptr inbounds [32 x %struct.cache_slot], ptr %13, i64 0, i64 %15, i32 1
  store i64 0, ptr %17, align 8, !tbaa !167
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, 32
  br i1 %19, label %20, label %14, !llvm.loop !169

20:                                               ; preds = %14, %3
  %21 = getelementptr inbounds i8, ptr %5, i64 176
  %22 = load i32, ptr %21, align 8, !tbaa !95
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %135, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds i8, ptr %2, i64 48
  %26 = load i32, ptr %25, align 8, !tbaa !137
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %135

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %2, i64 84
  %30 = load i32, ptr %29, align 4, !tbaa !133
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
  %41 = load ptr, ptr %4, align 8, !tbaa !130
  %42 = load ptr, ptr %41, align 8, !tbaa !71
  %43 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %130
  %44 = getelementptr inbounds i8, ptr %42, i64 144
  %45 = load i32, ptr %44, align 8, !tbaa !60
  %46 = add i32 %45, 63
  %47 = icmp ugt i32 %46, 63
  br i1 %47, label %48, label %103, !llvm.loop !320

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
  %70 = load volatile ptr, ptr %56, align 8, !tbaa !146
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
  %81 = load volatile ptr, ptr %56, align 8, !tbaa !146
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
  %92 = load i32, ptr %29, align 4, !tbaa !133
  br i1 %58, label %129, label %99

93:                                               ; preds = %74
  %94 = add nuw nsw i32 %59, 1
  %95 = icmp ult i32 %94, %55
  %96 = icmp eq i32 %94, %55
  br i1 %96, label %97, label %57, !llvm.loop !321

97:                                               ; preds = %93
  %98 = load i32, ptr %29, align 4, !tbaa !133
  br label %99

99:                                               ; preds = %88, %97
  %100 = phi i32 [ %98, %97 ], [ %92, %88 ]
  %101 = load ptr, ptr %4, align 8, !tbaa !130
  %102 = load ptr, ptr %101, align 8, !tbaa !71
  br label %103

103:                                              ; preds = %40, %32, %99
  %104 = phi i64 [ %53, %99 ], [ 0, %32 ], [ %130, %40 ]
  %105 = phi ptr [ %102, %99 ], [ %35, %32 ], [ %42, %40 ]
  %106 = phi i32 [ %100, %99 ], [ %30, %32 ], [ %92, %40 ]
  %107 = trunc i64 %104 to i32
  store i32 %107, ptr %29, align 4, !tbaa !133
  store i32 1, ptr %25, align 8, !tbaa !137
  %108 = getelementptr inbounds i8, ptr %105, i64 160
  br label %109

109:                                              ; preds = %114, %103
  %110 = phi i64 [ 0, %103 ], [ %126, %114 ]
  %111 = load i32, ptr %29, align 4, !tbaa !133
  %112 = zext i32 %111 to i64
  %113 = icmp ult i64 %110, %112
  br i1 %113, label %114, label %133

114:                                              ; preds = %109
  %115 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %110
  %116 = load i32, ptr %115, align 4, !tbaa !78
  %117 = load volatile ptr, ptr %108, align 8, !tbaa !146
  %118 = lshr i32 %116, 6
  %119 = zext nneg i32 %118 to i64
  %120 = getelementptr inbounds i64, ptr %117, i64 %119
  %121 = and i32 %116, 63
  %122 = zext nneg i32 %121 to i64
  %123 = shl nuw i64 1, %122
  %124 = xor i64 %123, -1
  %125 = atomicrmw and ptr %120, i64 %124 seq_cst, align 8
  %126 = add nuw nsw i64 %110, 1
  %127 = load i32, ptr %25, align 8, !tbaa !137
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %133, label %109, !llvm.loop !147

129:                                              ; preds = %88
  %130 = add nuw nsw i64 %53, 1
  %131 = zext i32 %92 to i64
  %132 = icmp ult i64 %130, %131
  br i1 %132, label %40, label %134, !llvm.loop !320

133:                                              ; preds = %109, %114
  store i32 0, ptr %25, align 8, !tbaa !137
  store i32 %106, ptr %29, align 4, !tbaa !133
  br label %873

134:                                              ; preds = %129, %28
  store i32 1, ptr %25, align 8, !tbaa !137
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
  %152 = getelementptr inbounds i8, ptr %2, i64 36
  %153 = getelementptr inbounds i8, ptr %0, i64 72
  %154 = getelementptr inbounds i8, ptr %5, i64 16
  %155 = getelementptr inbounds i8, ptr %2, i64 88
  %156 = getelementptr inbounds i8, ptr %2, i64 92
  %157 = getelementptr inbounds i8, ptr %1, i64 7072
  %158 = getelementptr inbounds i8, ptr %2, i64 52
  %159 = getelementptr inbounds i8, ptr %2, i64 104
  %160 = getelementptr inbounds i8, ptr %0, i64 12
  %161 = getelementptr inbounds i8, ptr %5, i64 56
  %162 = getelementptr inbounds i8, ptr %0, i64 112
  %163 = getelementptr inbounds i8, ptr %0, i64 32
  %164 = load i32, ptr %136, align 4, !tbaa !133
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %873, label %166

166:                                              ; preds = %135, %851
  %167 = phi i32 [ %845, %851 ], [ %164, %135 ]
  %168 = phi i32 [ %852, %851 ], [ 0, %135 ]
  %169 = phi i32 [ %853, %851 ], [ 0, %135 ]
  %170 = phi i32 [ %854, %851 ], [ 0, %135 ]
  %171 = phi i32 [ %855, %851 ], [ 0, %135 ]
  %172 = load i32, ptr %137, align 8, !tbaa !141
  %173 = add i32 %172, 1
  %174 = icmp eq i32 %173, %167
  %175 = select i1 %174, i32 0, i32 %173
  store i32 %175, ptr %137, align 8, !tbaa !141
  %176 = zext i32 %172 to i64
  %177 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %176
  %178 = load i8, ptr %177, align 1, !tbaa !108
  %179 = icmp ugt i8 %178, 1
  br i1 %179, label %844, label %180

180:                                              ; preds = %166
  %181 = icmp eq i8 %178, 1
  %182 = load ptr, ptr %141, align 8, !tbaa !144
  %183 = load ptr, ptr %4, align 8, !tbaa !130
  br i1 %181, label %186, label %184

184:                                              ; preds = %180
  %185 = load i32, ptr %21, align 8, !tbaa !95
  br label %441

186:                                              ; preds = %180
  %187 = load i32, ptr %139, align 8, !tbaa !142
  %188 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %187, i1 true)
  %189 = add i32 %187, -1
  %190 = and i32 %189, %187
  store i32 %190, ptr %139, align 8, !tbaa !142
  %191 = trunc nuw nsw i32 %188 to i8
  %192 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %176
  store i8 %191, ptr %192, align 1, !tbaa !108
  store i8 0, ptr %177, align 1, !tbaa !108
  %193 = zext nneg i32 %188 to i64
  %194 = getelementptr inbounds i8, ptr %183, i64 164
  %195 = load i32, ptr %194, align 4, !tbaa !88
  %196 = zext i32 %195 to i64
  %197 = mul nuw nsw i64 %196, %193
  %198 = getelementptr inbounds i8, ptr %182, i64 %197
  %199 = getelementptr inbounds i8, ptr %183, i64 156
  %200 = load i32, ptr %199, align 4, !tbaa !81
  %201 = mul i32 %200, %172
  %202 = load i32, ptr %142, align 8, !tbaa !131
  %203 = sub i32 %202, %201
  %204 = tail call i32 @llvm.umin.i32(i32 %203, i32 %200)
  %205 = zext i32 %204 to i64
  %206 = shl nsw i64 -1, %205
  %207 = getelementptr inbounds i8, ptr %183, i64 188
  %208 = load i32, ptr %207, align 4, !tbaa !80
  %209 = getelementptr inbounds i8, ptr %183, i64 200
  %210 = load i64, ptr %209, align 8, !tbaa !79
  store i64 %210, ptr %198, align 8, !tbaa !289
  %211 = getelementptr inbounds i8, ptr %183, i64 208
  %212 = getelementptr inbounds i8, ptr %198, i64 8
  br label %216

213:                                              ; preds = %216
  %214 = xor i64 %206, -1
  %215 = getelementptr inbounds i8, ptr %183, i64 192
  br label %229

216:                                              ; preds = %216, %186
  %217 = phi i64 [ 0, %186 ], [ %221, %216 ]
  %218 = getelementptr inbounds [16 x i32], ptr %211, i64 0, i64 %217
  %219 = load i32, ptr %218, align 4, !tbaa !78
  %220 = getelementptr inbounds [128 x i32], ptr %212, i64 0, i64 %217
  store i32 %219, ptr %220, align 4, !tbaa !78
  %221 = add nuw nsw i64 %217, 1
  %222 = icmp eq i64 %221, 16
  br i1 %222, label %213, label %216, !llvm.loop !322

223:                                              ; preds = %243
  %224 = icmp eq i32 %204, 64
  %225 = select i1 %224, i64 -1, i64 %214
  %226 = load i32, ptr %215, align 8, !tbaa !86
  %227 = and i32 %226, 1024
  %228 = icmp eq i32 %227, 0
  br i1 %228, label %256, label %247

229:                                              ; preds = %243, %213
  %230 = phi i64 [ 0, %213 ], [ %245, %243 ]
  %231 = phi i32 [ %208, %213 ], [ %244, %243 ]
  %232 = load i32, ptr %215, align 8, !tbaa !86
  %233 = trunc nuw nsw i64 %230 to i32
  %234 = shl nuw nsw i32 128, %233
  %235 = and i32 %232, %234
  %236 = icmp eq i32 %235, 0
  br i1 %236, label %243, label %237

237:                                              ; preds = %229
  %238 = getelementptr inbounds [3 x i32], ptr %143, i64 0, i64 %230
  %239 = load i32, ptr %238, align 4, !tbaa !78
  %240 = add i32 %231, 1
  %241 = zext i32 %231 to i64
  %242 = getelementptr inbounds [128 x i32], ptr %212, i64 0, i64 %241
  store i32 %239, ptr %242, align 4, !tbaa !78
  br label %243

243:                                              ; preds = %237, %229
  %244 = phi i32 [ %240, %237 ], [ %231, %229 ]
  %245 = add nuw nsw i64 %230, 1
  %246 = icmp eq i64 %245, 3
  br i1 %246, label %223, label %229, !llvm.loop !323

247:                                              ; preds = %223
  %248 = icmp eq i32 %172, 0
  %249 = select i1 %248, i32 -2147483648, i32 0
  %250 = shl i32 %172, 20
  %251 = or i32 %249, %250
  %252 = load i32, ptr %136, align 4, !tbaa !133
  %253 = or i32 %251, %252
  %254 = zext i32 %244 to i64
  %255 = getelementptr inbounds [128 x i32], ptr %212, i64 0, i64 %254
  store i32 %253, ptr %255, align 4, !tbaa !78
  br label %256

256:                                              ; preds = %247, %223
  %257 = getelementptr inbounds i8, ptr %183, i64 72
  %258 = load i64, ptr %257, align 8, !tbaa !92
  %259 = trunc i64 %258 to i32
  %260 = and i32 %259, 33554431
  %261 = getelementptr inbounds i8, ptr %198, i64 464
  store i32 %260, ptr %261, align 8, !tbaa !78
  %262 = load i32, ptr %143, align 8, !tbaa !78
  %263 = getelementptr inbounds i8, ptr %198, i64 472
  store i32 %262, ptr %263, align 8, !tbaa !78
  %264 = load i32, ptr %144, align 4, !tbaa !78
  %265 = getelementptr inbounds i8, ptr %198, i64 476
  store i32 %264, ptr %265, align 4, !tbaa !78
  %266 = load i32, ptr %145, align 8, !tbaa !78
  %267 = getelementptr inbounds i8, ptr %198, i64 480
  store i32 %266, ptr %267, align 8, !tbaa !78
  %268 = getelementptr inbounds i8, ptr %183, i64 176
  %269 = load i32, ptr %268, align 8, !tbaa !95
  %270 = icmp eq i32 %269, 0
  %271 = select i1 %270, i32 64, i32 0
  %272 = or i32 %271, %172
  %273 = getelementptr inbounds i8, ptr %198, i64 484
  store i32 %272, ptr %273, align 4, !tbaa !78
  %274 = trunc i64 %225 to i32
  %275 = getelementptr inbounds i8, ptr %198, i64 512
  store i32 %274, ptr %275, align 8, !tbaa !78
  %276 = lshr i64 %225, 32
  %277 = trunc nuw i64 %276 to i32
  %278 = getelementptr inbounds i8, ptr %198, i64 516
  store i32 %277, ptr %278, align 4, !tbaa !78
  %279 = getelementptr inbounds i8, ptr %198, i64 520
  store i32 0, ptr %279, align 8, !tbaa !293
  %280 = getelementptr inbounds i8, ptr %183, i64 184
  %281 = load i32, ptr %280, align 8, !tbaa !85
  %282 = getelementptr inbounds i8, ptr %198, i64 524
  store i32 %281, ptr %282, align 4, !tbaa !262
  %283 = load ptr, ptr %146, align 8, !tbaa !143
  %284 = getelementptr inbounds i8, ptr %198, i64 528
  store ptr %283, ptr %284, align 8, !tbaa !265
  %285 = getelementptr inbounds i8, ptr %183, i64 168
  %286 = load i32, ptr %285, align 8, !tbaa !84
  %287 = getelementptr inbounds i8, ptr %198, i64 536
  store i32 %286, ptr %287, align 8, !tbaa !264
  %288 = getelementptr inbounds i8, ptr %183, i64 160
  %289 = load i32, ptr %288, align 8, !tbaa !82
  %290 = getelementptr inbounds i8, ptr %198, i64 540
  store i32 %289, ptr %290, align 4, !tbaa !324
  %291 = load i32, ptr %199, align 4, !tbaa !81
  %292 = getelementptr inbounds i8, ptr %198, i64 564
  store i32 %291, ptr %292, align 4, !tbaa !267
  %293 = getelementptr inbounds i8, ptr %198, i64 568
  store ptr %2, ptr %293, align 8, !tbaa !278
  %294 = getelementptr inbounds i8, ptr %198, i64 576
  store i32 %172, ptr %294, align 8, !tbaa !292
  %295 = getelementptr inbounds i8, ptr %198, i64 544
  store i64 0, ptr %295, align 8, !tbaa !269
  %296 = getelementptr inbounds i8, ptr %198, i64 552
  store ptr null, ptr %296, align 8, !tbaa !266
  %297 = getelementptr inbounds i8, ptr %198, i64 560
  store i32 0, ptr %297, align 8, !tbaa !268
  %298 = load i32, ptr %268, align 8, !tbaa !95
  %299 = icmp eq i32 %298, 0
  br i1 %299, label %364, label %300

300:                                              ; preds = %256
  %301 = load ptr, ptr %183, align 8, !tbaa !71
  %302 = getelementptr inbounds i8, ptr %301, i64 136
  %303 = load i64, ptr %302, align 8, !tbaa !58
  %304 = getelementptr inbounds [32 x i32], ptr %147, i64 0, i64 %176
  %305 = load i32, ptr %304, align 4, !tbaa !78
  %306 = zext i32 %305 to i64
  %307 = getelementptr inbounds i8, ptr %183, i64 180
  %308 = load i32, ptr %307, align 4, !tbaa !96
  %309 = zext i32 %308 to i64
  %310 = mul nuw i64 %309, %306
  %311 = add i64 %310, %303
  store i64 %311, ptr %295, align 8, !tbaa !269
  %312 = getelementptr inbounds i8, ptr %183, i64 8
  %313 = load ptr, ptr %312, align 8, !tbaa !72
  %314 = zext i32 %298 to i64
  %315 = getelementptr inbounds i8, ptr %313, i64 16
  %316 = load atomic volatile i64, ptr %315 seq_cst, align 8
  %317 = inttoptr i64 %316 to ptr
  %318 = icmp eq i64 %316, 0
  br i1 %318, label %361, label %319

319:                                              ; preds = %300
  %320 = getelementptr inbounds i8, ptr %317, i64 8
  %321 = load i64, ptr %320, align 8, !tbaa !37
  %322 = icmp eq i64 %321, 0
  br i1 %322, label %337, label %323

323:                                              ; preds = %319
  %324 = getelementptr inbounds i8, ptr %317, i64 16
  br label %325

325:                                              ; preds = %325, %323
  %326 = phi i64 [ %321, %323 ], [ %335, %325 ]
  %327 = phi i64 [ 0, %323 ], [ %334, %325 ]
  %328 = add i64 %327, %326
  %329 = lshr i64 %328, 1
  %330 = getelementptr inbounds [0 x %struct.gpu_range], ptr %324, i64 0, i64 %329, i32 1
  %331 = load i64, ptr %330, align 8, !tbaa !51
  %332 = icmp ugt i64 %331, %311
  %333 = add nuw i64 %329, 1
  %334 = select i1 %332, i64 %327, i64 %333
  %335 = select i1 %332, i64 %329, i64 %326
  %336 = icmp ult i64 %334, %335
  br i1 %336, label %325, label %337, !llvm.loop !53

337:                                              ; preds = %325, %319
  %338 = phi i64 [ 0, %319 ], [ %334, %325 ]
  %339 = icmp ult i64 %338, %321
  br i1 %339, label %340, label %361

340:                                              ; preds = %337
  %341 = getelementptr inbounds i8, ptr %317, i64 16
  %342 = getelementptr inbounds [0 x %struct.gpu_range], ptr %341, i64 0, i64 %338
  %343 = load i64, ptr %342, align 8, !tbaa !54
  %344 = icmp ugt i64 %343, %311
  br i1 %344, label %361, label %345

345:                                              ; preds = %340
  %346 = getelementptr inbounds i8, ptr %342, i64 24
  %347 = load i32, ptr %346, align 8, !tbaa !98
  %348 = and i32 %347, 1
  %349 = icmp eq i32 %348, 0
  br i1 %349, label %361, label %350

350:                                              ; preds = %345
  %351 = getelementptr inbounds i8, ptr %342, i64 8
  %352 = load i64, ptr %351, align 8, !tbaa !51
  %353 = sub i64 %352, %311
  %354 = icmp ult i64 %353, %314
  br i1 %354, label %361, label %355

355:                                              ; preds = %350
  %356 = getelementptr inbounds i8, ptr %342, i64 16
  %357 = load i64, ptr %356, align 8, !tbaa !55
  %358 = sub i64 %311, %343
  %359 = add i64 %358, %357
  %360 = inttoptr i64 %359 to ptr
  br label %361

361:                                              ; preds = %355, %350, %345, %340, %337, %300
  %362 = phi ptr [ %360, %355 ], [ null, %350 ], [ null, %345 ], [ null, %300 ], [ null, %337 ], [ null, %340 ]
  store ptr %362, ptr %296, align 8, !tbaa !266
  %363 = load i32, ptr %268, align 8, !tbaa !95
  store i32 %363, ptr %297, align 8, !tbaa !268
  br label %364

364:                                              ; preds = %361, %256
  %365 = getelementptr inbounds i8, ptr %183, i64 196
  %366 = load i32, ptr %365, align 4, !tbaa !87
  %367 = getelementptr inbounds i8, ptr %198, i64 1024
  %368 = load i32, ptr %148, align 4, !tbaa !78
  %369 = load i32, ptr %149, align 4, !tbaa !78
  %370 = icmp eq i32 %369, 1
  br i1 %370, label %371, label %383

371:                                              ; preds = %364
  %372 = load i32, ptr %150, align 4, !tbaa !78
  %373 = icmp eq i32 %372, 1
  br i1 %373, label %374, label %383

374:                                              ; preds = %371
  %375 = icmp eq i32 %204, 0
  br i1 %375, label %420, label %376

376:                                              ; preds = %374, %376
  %377 = phi i64 [ %381, %376 ], [ 0, %374 ]
  %378 = trunc nuw i64 %377 to i32
  %379 = add i32 %201, %378
  %380 = getelementptr inbounds i32, ptr %367, i64 %377
  store i32 %379, ptr %380, align 4, !tbaa !78
  %381 = add nuw nsw i64 %377, 1
  %382 = icmp eq i64 %381, %205
  br i1 %382, label %420, label %376, !llvm.loop !325

383:                                              ; preds = %371, %364
  %384 = icmp eq i32 %366, 0
  %385 = icmp eq i32 %366, 1
  %386 = select i1 %385, i32 1048575, i32 1073741823
  %387 = select i1 %384, i32 1023, i32 %386
  %388 = icmp eq i32 %204, 0
  br i1 %388, label %420, label %389

389:                                              ; preds = %383
  %390 = udiv i32 %201, %368
  %391 = udiv i32 %390, %369
  %392 = urem i32 %390, %369
  %393 = urem i32 %201, %368
  br label %394

394:                                              ; preds = %414, %389
  %395 = phi i64 [ 0, %389 ], [ %418, %414 ]
  %396 = phi i32 [ %391, %389 ], [ %417, %414 ]
  %397 = phi i32 [ %392, %389 ], [ %416, %414 ]
  %398 = phi i32 [ %393, %389 ], [ %415, %414 ]
  %399 = shl i32 %397, 10
  %400 = shl i32 %396, 20
  %401 = or i32 %399, %400
  %402 = or i32 %401, %398
  %403 = and i32 %402, %387
  %404 = getelementptr inbounds i32, ptr %367, i64 %395
  store i32 %403, ptr %404, align 4, !tbaa !78
  %405 = add i32 %398, 1
  %406 = icmp eq i32 %405, %368
  br i1 %406, label %407, label %414

407:                                              ; preds = %394
  %408 = add i32 %397, 1
  %409 = load i32, ptr %149, align 4, !tbaa !78
  %410 = icmp eq i32 %408, %409
  %411 = select i1 %410, i32 0, i32 %408
  %412 = zext i1 %410 to i32
  %413 = add i32 %396, %412
  br label %414

414:                                              ; preds = %407, %394
  %415 = phi i32 [ %405, %394 ], [ 0, %407 ]
  %416 = phi i32 [ %397, %394 ], [ %411, %407 ]
  %417 = phi i32 [ %396, %394 ], [ %413, %407 ]
  %418 = add nuw nsw i64 %395, 1
  %419 = icmp eq i64 %418, %205
  br i1 %419, label %420, label %394, !llvm.loop !326

420:                                              ; preds = %414, %376, %374, %383
  %421 = load i32, ptr %21, align 8, !tbaa !95
  %422 = icmp eq i32 %421, 0
  %423 = load ptr, ptr %141, align 8, !tbaa !144
  %424 = load ptr, ptr %4, align 8, !tbaa !130
  br i1 %422, label %434, label %425

425:                                              ; preds = %420
  %426 = getelementptr inbounds i8, ptr %424, i64 164
  %427 = load i32, ptr %426, align 4, !tbaa !88
  %428 = zext i32 %427 to i64
  %429 = mul nuw nsw i64 %428, %193
  %430 = getelementptr inbounds i8, ptr %423, i64 %429
  %431 = getelementptr inbounds i8, ptr %430, i64 552
  %432 = load ptr, ptr %431, align 8, !tbaa !266
  %433 = icmp eq ptr %432, null
  br i1 %433, label %437, label %434

434:                                              ; preds = %420, %425
  %435 = load i64, ptr %151, align 8, !tbaa !257
  %436 = add i64 %435, 1
  store i64 %436, ptr %151, align 8, !tbaa !257
  br label %441

437:                                              ; preds = %425
  %438 = load ptr, ptr %6, align 8, !tbaa !72
  %439 = getelementptr inbounds i8, ptr %430, i64 544
  %440 = load i64, ptr %439, align 8, !tbaa !269
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %438, i64 noundef %440, i32 noundef 1) #15
  br label %873

441:                                              ; preds = %184, %434
  %442 = phi i32 [ %421, %434 ], [ %185, %184 ]
  %443 = phi ptr [ %424, %434 ], [ %183, %184 ]
  %444 = phi ptr [ %423, %434 ], [ %182, %184 ]
  %445 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %176
  %446 = load i8, ptr %445, align 1, !tbaa !108
  %447 = zext i8 %446 to i64
  %448 = getelementptr inbounds i8, ptr %443, i64 164
  %449 = load i32, ptr %448, align 4, !tbaa !88
  %450 = zext i32 %449 to i64
  %451 = mul nuw nsw i64 %450, %447
  %452 = getelementptr inbounds i8, ptr %444, i64 %451
  %453 = icmp eq i32 %442, 0
  br i1 %453, label %516, label %454

454:                                              ; preds = %441
  %455 = load i32, ptr %152, align 4, !tbaa !134
  %456 = icmp eq i32 %455, 0
  br i1 %456, label %516, label %457

457:                                              ; preds = %454
  %458 = load ptr, ptr %6, align 8, !tbaa !72
  %459 = getelementptr inbounds i8, ptr %452, i64 544
  %460 = load i64, ptr %459, align 8, !tbaa !269
  %461 = zext i32 %442 to i64
  %462 = getelementptr inbounds i8, ptr %458, i64 16
  %463 = load atomic volatile i64, ptr %462 seq_cst, align 8
  %464 = inttoptr i64 %463 to ptr
  %465 = icmp eq i64 %463, 0
  br i1 %465, label %502, label %466

466:                                              ; preds = %457
  %467 = getelementptr inbounds i8, ptr %464, i64 8
  %468 = load i64, ptr %467, align 8, !tbaa !37
  %469 = icmp eq i64 %468, 0
  br i1 %469, label %484, label %470

470:                                              ; preds = %466
  %471 = getelementptr inbounds i8, ptr %464, i64 16
  br label %472

472:                                              ; preds = %472, %470
  %473 = phi i64 [ %468, %470 ], [ %482, %472 ]
  %474 = phi i64 [ 0, %470 ], [ %481, %472 ]
  %475 = add i64 %474, %473
  %476 = lshr i64 %475, 1
  %477 = getelementptr inbounds [0 x %struct.gpu_range], ptr %471, i64 0, i64 %476, i32 1
  %478 = load i64, ptr %477, align 8, !tbaa !51
  %479 = icmp ugt i64 %478, %460
  %480 = add nuw i64 %476, 1
  %481 = select i1 %479, i64 %474, i64 %480
  %482 = select i1 %479, i64 %476, i64 %473
  %483 = icmp ult i64 %481, %482
  br i1 %483, label %472, label %484, !llvm.loop !53

484:                                              ; preds = %472, %466
  %485 = phi i64 [ 0, %466 ], [ %481, %472 ]
  %486 = icmp ult i64 %485, %468
  br i1 %486, label %487, label %502

487:                                              ; preds = %484
  %488 = getelementptr inbounds i8, ptr %464, i64 16
  %489 = getelementptr inbounds [0 x %struct.gpu_range], ptr %488, i64 0, i64 %485
  %490 = load i64, ptr %489, align 8, !tbaa !54
  %491 = icmp ugt i64 %490, %460
  br i1 %491, label %502, label %492

492:                                              ; preds = %487
  %493 = getelementptr inbounds i8, ptr %489, i64 24
  %494 = load i32, ptr %493, align 8, !tbaa !98
  %495 = and i32 %494, 1
  %496 = icmp eq i32 %495, 0
  br i1 %496, label %502, label %497

497:                                              ; preds = %492
  %498 = getelementptr inbounds i8, ptr %489, i64 8
  %499 = load i64, ptr %498, align 8, !tbaa !51
  %500 = sub i64 %499, %460
  %501 = icmp ult i64 %500, %461
  br i1 %501, label %502, label %504

502:                                              ; preds = %497, %492, %457, %484, %487
  %503 = getelementptr inbounds i8, ptr %452, i64 552
  store ptr null, ptr %503, align 8, !tbaa !266
  br label %512

504:                                              ; preds = %497
  %505 = getelementptr inbounds i8, ptr %489, i64 16
  %506 = load i64, ptr %505, align 8, !tbaa !55
  %507 = sub i64 %460, %490
  %508 = add i64 %506, %507
  %509 = inttoptr i64 %508 to ptr
  %510 = getelementptr inbounds i8, ptr %452, i64 552
  store ptr %509, ptr %510, align 8, !tbaa !266
  %511 = icmp eq i64 %508, 0
  br i1 %511, label %512, label %516

512:                                              ; preds = %504, %502
  %513 = getelementptr inbounds i8, ptr %452, i64 544
  %514 = load ptr, ptr %6, align 8, !tbaa !72
  %515 = load i64, ptr %513, align 8, !tbaa !269
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %514, i64 noundef %515, i32 noundef 1) #15
  br label %873

516:                                              ; preds = %504, %454, %441
  %517 = getelementptr inbounds i8, ptr %452, i64 524
  %518 = getelementptr inbounds i8, ptr %452, i64 564
  br label %519

519:                                              ; preds = %654, %516
  %520 = load atomic volatile i64, ptr %153 seq_cst, align 8
  br label %521

521:                                              ; preds = %648, %519
  %522 = load ptr, ptr %6, align 8, !tbaa !72
  %523 = load i64, ptr %452, align 8, !tbaa !289
  %524 = load i32, ptr %517, align 4, !tbaa !262
  %525 = load i32, ptr %518, align 4, !tbaa !267
  %526 = load i64, ptr %154, align 8, !tbaa !97
  %527 = tail call fastcc ptr @find_code(ptr noundef %0, ptr noundef %522, i64 noundef %523, i32 noundef %524, i32 noundef %525, i64 noundef %526) #15
  %528 = icmp eq ptr %527, null
  br i1 %528, label %529, label %583

529:                                              ; preds = %521
  %530 = load ptr, ptr %6, align 8, !tbaa !72
  %531 = load i64, ptr %452, align 8, !tbaa !289
  %532 = getelementptr inbounds i8, ptr %530, i64 16
  %533 = load atomic volatile i64, ptr %532 seq_cst, align 8
  %534 = inttoptr i64 %533 to ptr
  %535 = icmp eq i64 %533, 0
  br i1 %535, label %562, label %536

536:                                              ; preds = %529
  %537 = getelementptr inbounds i8, ptr %534, i64 8
  %538 = load i64, ptr %537, align 8, !tbaa !37
  %539 = icmp eq i64 %538, 0
  br i1 %539, label %554, label %540

540:                                              ; preds = %536
  %541 = getelementptr inbounds i8, ptr %534, i64 16
  br label %542

542:                                              ; preds = %542, %540
  %543 = phi i64 [ %538, %540 ], [ %552, %542 ]
  %544 = phi i64 [ 0, %540 ], [ %551, %542 ]
  %545 = add i64 %544, %543
  %546 = lshr i64 %545, 1
  %547 = getelementptr inbounds [0 x %struct.gpu_range], ptr %541, i64 0, i64 %546, i32 1
  %548 = load i64, ptr %547, align 8, !tbaa !51
  %549 = icmp ugt i64 %548, %531
  %550 = add nuw i64 %546, 1
  %551 = select i1 %549, i64 %544, i64 %550
  %552 = select i1 %549, i64 %546, i64 %543
  %553 = icmp ult i64 %551, %552
  br i1 %553, label %542, label %554, !llvm.loop !53

554:                                              ; preds = %542, %536
  %555 = phi i64 [ 0, %536 ], [ %551, %542 ]
  %556 = icmp ult i64 %555, %538
  br i1 %556, label %557, label %562

557:                                              ; preds = %554
  %558 = getelementptr inbounds i8, ptr %534, i64 16
  %559 = getelementptr inbounds [0 x %struct.gpu_range], ptr %558, i64 0, i64 %555
  %560 = load i64, ptr %559, align 8, !tbaa !54
  %561 = icmp ugt i64 %560, %531
  br i1 %561, label %562, label %563

562:                                              ; preds = %557, %554, %529
  br label %563

563:                                              ; preds = %562, %557
  %564 = phi ptr [ null, %562 ], [ %559, %557 ]
  %565 = load i64, ptr %452, align 8, !tbaa !289
  %566 = icmp eq i64 %565, 0
  br i1 %566, label %678, label %567

567:                                              ; preds = %563
  %568 = and i64 %565, 3
  %569 = icmp eq i64 %568, 0
  %570 = icmp ne ptr %564, null
  %571 = and i1 %570, %569
  br i1 %571, label %572, label %678

572:                                              ; preds = %567
  %573 = getelementptr inbounds i8, ptr %564, i64 24
  %574 = load i32, ptr %573, align 8, !tbaa !98
  %575 = and i32 %574, 2
  %576 = icmp eq i32 %575, 0
  br i1 %576, label %678, label %577

577:                                              ; preds = %572
  %578 = load ptr, ptr %6, align 8, !tbaa !72
  %579 = load i32, ptr %517, align 4, !tbaa !262
  %580 = load i32, ptr %518, align 4, !tbaa !267
  %581 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef %578, i64 noundef %565, i32 noundef %579, i32 noundef %580, i32 noundef 0, i32 noundef 0) #15
  %582 = icmp eq i32 %581, 0
  br i1 %582, label %783, label %671

583:                                              ; preds = %521
  %584 = load ptr, ptr %527, align 8, !tbaa !305
  %585 = getelementptr inbounds i8, ptr %584, i64 8
  %586 = load ptr, ptr %585, align 8, !tbaa !217
  %587 = icmp eq ptr %586, null
  br i1 %587, label %588, label %590

588:                                              ; preds = %583
  %589 = load ptr, ptr %4, align 8, !tbaa !130
  br label %779

590:                                              ; preds = %583
  %591 = getelementptr inbounds i8, ptr %527, i64 16
  %592 = load i32, ptr %591, align 8, !tbaa !327
  %593 = tail call i32 %586(ptr noundef nonnull %452, ptr noundef %1, i32 noundef %592) #14
  %594 = icmp eq i32 %593, 5
  br i1 %594, label %595, label %617

595:                                              ; preds = %590
  %596 = load ptr, ptr %6, align 8, !tbaa !72
  %597 = getelementptr inbounds i8, ptr %584, i64 56
  %598 = load ptr, ptr %597, align 8, !tbaa !190
  %599 = getelementptr inbounds i8, ptr %598, i64 8
  %600 = load i64, ptr %599, align 8, !tbaa !311
  %601 = getelementptr inbounds i8, ptr %584, i64 28
  %602 = load volatile i32, ptr %601, align 4, !tbaa !228
  %603 = icmp eq i32 %602, 0
  br i1 %603, label %604, label %668

604:                                              ; preds = %595
  %605 = atomicrmw volatile xchg ptr %601, i32 1 seq_cst, align 4
  %606 = icmp eq i32 %605, 0
  br i1 %606, label %607, label %668

607:                                              ; preds = %604
  %608 = getelementptr inbounds i8, ptr %584, i64 36
  %609 = load i32, ptr %608, align 4, !tbaa !219
  %610 = getelementptr inbounds i8, ptr %584, i64 40
  %611 = load i32, ptr %610, align 8, !tbaa !221
  %612 = getelementptr inbounds i8, ptr %584, i64 52
  %613 = load i32, ptr %612, align 4, !tbaa !225
  %614 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %596, i64 noundef %600, i32 noundef %609, i32 noundef %611, i32 noundef 2, i32 noundef %613) #15
  %615 = icmp eq i32 %614, 0
  br i1 %615, label %616, label %668

616:                                              ; preds = %607
  store volatile i32 0, ptr %601, align 4, !tbaa !228
  br label %668

617:                                              ; preds = %590
  %618 = getelementptr inbounds i8, ptr %584, i64 28
  %619 = load volatile i32, ptr %618, align 4, !tbaa !228
  %620 = icmp eq i32 %619, 0
  br i1 %620, label %621, label %647

621:                                              ; preds = %617
  %622 = getelementptr inbounds i8, ptr %584, i64 24
  %623 = load volatile i32, ptr %622, align 8, !tbaa !328
  %624 = add i32 %623, 1
  store volatile i32 %624, ptr %622, align 8, !tbaa !328
  %625 = icmp ugt i32 %624, 255
  br i1 %625, label %626, label %647

626:                                              ; preds = %621
  %627 = load ptr, ptr %6, align 8, !tbaa !72
  %628 = getelementptr inbounds i8, ptr %584, i64 56
  %629 = load ptr, ptr %628, align 8, !tbaa !190
  %630 = getelementptr inbounds i8, ptr %629, i64 8
  %631 = load i64, ptr %630, align 8, !tbaa !311
  %632 = load volatile i32, ptr %618, align 4, !tbaa !228
  %633 = icmp eq i32 %632, 0
  br i1 %633, label %634, label %647

634:                                              ; preds = %626
  %635 = atomicrmw volatile xchg ptr %618, i32 1 seq_cst, align 4
  %636 = icmp eq i32 %635, 0
  br i1 %636, label %637, label %647

637:                                              ; preds = %634
  %638 = getelementptr inbounds i8, ptr %584, i64 36
  %639 = load i32, ptr %638, align 4, !tbaa !219
  %640 = getelementptr inbounds i8, ptr %584, i64 40
  %641 = load i32, ptr %640, align 8, !tbaa !221
  %642 = getelementptr inbounds i8, ptr %584, i64 52
  %643 = load i32, ptr %642, align 4, !tbaa !225
  %644 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %627, i64 noundef %631, i32 noundef %639, i32 noundef %641, i32 noundef 2, i32 noundef %643) #15
  %645 = icmp eq i32 %644, 0
  br i1 %645, label %646, label %647

646:                                              ; preds = %637
  store volatile i32 0, ptr %618, align 4, !tbaa !228
  br label %647

647:                                              ; preds = %646, %637, %634, %626, %621, %617
  switch i32 %593, label %680 [
    i32 3, label %648
    i32 1, label %651
    i32 0, label %657
    i32 7, label %677
    i32 2, label %783
    i32 257, label %783
    i32 256, label %671
  ]

648:                                              ; preds = %647
  %649 = load volatile i32, ptr %1, align 8, !tbaa !124
  %650 = icmp eq i32 %649, 0
  br i1 %650, label %521, label %668

651:                                              ; preds = %647
  %652 = load i32, ptr %136, align 4, !tbaa !133
  %653 = icmp eq i32 %652, 1
  br i1 %653, label %654, label %665

654:                                              ; preds = %651
  %655 = load volatile i32, ptr %1, align 8, !tbaa !124
  %656 = icmp eq i32 %655, 0
  br i1 %656, label %519, label %783, !llvm.loop !329

657:                                              ; preds = %647
  store i8 5, ptr %177, align 1, !tbaa !108
  %658 = load i8, ptr %445, align 1, !tbaa !108
  %659 = zext nneg i8 %658 to i32
  %660 = shl nuw i32 1, %659
  %661 = load i32, ptr %139, align 8, !tbaa !142
  %662 = or i32 %660, %661
  store i32 %662, ptr %139, align 8, !tbaa !142
  %663 = load i32, ptr %155, align 8, !tbaa !139
  %664 = add i32 %663, 1
  store i32 %664, ptr %155, align 8, !tbaa !139
  br label %783

665:                                              ; preds = %651
  store i8 2, ptr %177, align 1, !tbaa !108
  %666 = load i32, ptr %156, align 4, !tbaa !140
  %667 = add i32 %666, 1
  store i32 %667, ptr %156, align 4, !tbaa !140
  br label %787

668:                                              ; preds = %648, %595, %604, %607, %616
  %669 = load i64, ptr %157, align 8, !tbaa !258
  %670 = add i64 %669, 1
  store i64 %670, ptr %157, align 8, !tbaa !258
  store volatile i32 0, ptr %1, align 8, !tbaa !124
  br label %783

671:                                              ; preds = %647, %577
  %672 = load i32, ptr %158, align 4, !tbaa !138
  %673 = icmp eq i32 %672, 0
  br i1 %673, label %674, label %675

674:                                              ; preds = %671
  store i64 %520, ptr %159, align 8, !tbaa !330
  br label %675

675:                                              ; preds = %674, %671
  %676 = add i32 %672, 1
  store i32 %676, ptr %158, align 4, !tbaa !138
  store i8 3, ptr %177, align 1, !tbaa !108
  br label %783

677:                                              ; preds = %647
  store i8 4, ptr %177, align 1, !tbaa !108
  br label %783

678:                                              ; preds = %572, %567, %563
  %679 = load ptr, ptr %4, align 8, !tbaa !130
  br label %738

680:                                              ; preds = %647
  %681 = load ptr, ptr %4, align 8, !tbaa !130
  switch i32 %593, label %779 [
    i32 4, label %684
    i32 258, label %682
    i32 8, label %776
  ]

682:                                              ; preds = %680
  %683 = load i64, ptr %452, align 8, !tbaa !289
  br label %738

684:                                              ; preds = %680
  %685 = getelementptr inbounds i8, ptr %681, i64 8
  %686 = load ptr, ptr %685, align 8, !tbaa !72
  %687 = getelementptr inbounds i8, ptr %1, i64 64
  %688 = load i64, ptr %687, align 8, !tbaa !331
  %689 = getelementptr inbounds i8, ptr %686, i64 16
  %690 = load atomic volatile i64, ptr %689 seq_cst, align 8
  %691 = inttoptr i64 %690 to ptr
  %692 = icmp eq i64 %690, 0
  br i1 %692, label %719, label %693

693:                                              ; preds = %684
  %694 = getelementptr inbounds i8, ptr %691, i64 8
  %695 = load i64, ptr %694, align 8, !tbaa !37
  %696 = icmp eq i64 %695, 0
  br i1 %696, label %711, label %697

697:                                              ; preds = %693
  %698 = getelementptr inbounds i8, ptr %691, i64 16
  br label %699

699:                                              ; preds = %699, %697
  %700 = phi i64 [ %695, %697 ], [ %709, %699 ]
  %701 = phi i64 [ 0, %697 ], [ %708, %699 ]
  %702 = add i64 %701, %700
  %703 = lshr i64 %702, 1
  %704 = getelementptr inbounds [0 x %struct.gpu_range], ptr %698, i64 0, i64 %703, i32 1
  %705 = load i64, ptr %704, align 8, !tbaa !51
  %706 = icmp ugt i64 %705, %688
  %707 = add nuw i64 %703, 1
  %708 = select i1 %706, i64 %701, i64 %707
  %709 = select i1 %706, i64 %703, i64 %700
  %710 = icmp ult i64 %708, %709
  br i1 %710, label %699, label %711, !llvm.loop !53

711:                                              ; preds = %699, %693
  %712 = phi i64 [ 0, %693 ], [ %708, %699 ]
  %713 = icmp ult i64 %712, %695
  br i1 %713, label %714, label %719

714:                                              ; preds = %711
  %715 = getelementptr inbounds i8, ptr %691, i64 16
  %716 = getelementptr inbounds [0 x %struct.gpu_range], ptr %715, i64 0, i64 %712
  %717 = load i64, ptr %716, align 8, !tbaa !54
  %718 = icmp ugt i64 %717, %688
  br i1 %718, label %719, label %722

719:                                              ; preds = %714, %711, %684
  %720 = load ptr, ptr %685, align 8, !tbaa !72
  %721 = load i64, ptr %687, align 8, !tbaa !331
  br label %734

722:                                              ; preds = %714
  %723 = load ptr, ptr %685, align 8, !tbaa !72
  %724 = load i64, ptr %687, align 8, !tbaa !331
  %725 = getelementptr inbounds i8, ptr %1, i64 72
  %726 = load i32, ptr %725, align 8, !tbaa !332
  %727 = icmp eq i32 %726, 0
  br i1 %727, label %734, label %728

728:                                              ; preds = %722
  %729 = getelementptr inbounds i8, ptr %716, i64 24
  %730 = load i32, ptr %729, align 8, !tbaa !98
  %731 = and i32 %730, 1
  %732 = icmp eq i32 %731, 0
  %733 = select i1 %732, i32 2, i32 1
  br label %734

734:                                              ; preds = %728, %722, %719
  %735 = phi i64 [ %724, %722 ], [ %724, %728 ], [ %721, %719 ]
  %736 = phi ptr [ %723, %722 ], [ %723, %728 ], [ %720, %719 ]
  %737 = phi i32 [ 1, %722 ], [ %733, %728 ], [ 1, %719 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %736, i64 noundef %735, i32 noundef %737) #15
  br label %873

738:                                              ; preds = %682, %678
  %739 = phi i64 [ %565, %678 ], [ %683, %682 ]
  %740 = phi ptr [ %679, %678 ], [ %681, %682 ]
  %741 = getelementptr inbounds i8, ptr %740, i64 8
  %742 = load ptr, ptr %741, align 8, !tbaa !72
  %743 = getelementptr inbounds i8, ptr %742, i64 16
  %744 = load atomic volatile i64, ptr %743 seq_cst, align 8
  %745 = inttoptr i64 %744 to ptr
  %746 = icmp eq i64 %744, 0
  br i1 %746, label %773, label %747

747:                                              ; preds = %738
  %748 = getelementptr inbounds i8, ptr %745, i64 8
  %749 = load i64, ptr %748, align 8, !tbaa !37
  %750 = icmp eq i64 %749, 0
  br i1 %750, label %765, label %751

751:                                              ; preds = %747
  %752 = getelementptr inbounds i8, ptr %745, i64 16
  br label %753

753:                                              ; preds = %753, %751
  %754 = phi i64 [ %749, %751 ], [ %763, %753 ]
  %755 = phi i64 [ 0, %751 ], [ %762, %753 ]
  %756 = add i64 %755, %754
  %757 = lshr i64 %756, 1
  %758 = getelementptr inbounds [0 x %struct.gpu_range], ptr %752, i64 0, i64 %757, i32 1
  %759 = load i64, ptr %758, align 8, !tbaa !51
  %760 = icmp ugt i64 %759, %739
  %761 = add nuw i64 %757, 1
  %762 = select i1 %760, i64 %755, i64 %761
  %763 = select i1 %760, i64 %757, i64 %754
  %764 = icmp ult i64 %762, %763
  br i1 %764, label %753, label %765, !llvm.loop !53

765:                                              ; preds = %753, %747
  %766 = phi i64 [ 0, %747 ], [ %762, %753 ]
  %767 = icmp ult i64 %766, %749
  br i1 %767, label %768, label %773

768:                                              ; preds = %765
  %769 = getelementptr inbounds i8, ptr %745, i64 16
  %770 = getelementptr inbounds [0 x %struct.gpu_range], ptr %769, i64 0, i64 %766
  %771 = load i64, ptr %770, align 8, !tbaa !54
  %772 = icmp ugt i64 %771, %739
  br i1 %772, label %773, label %774

773:                                              ; preds = %768, %765, %738
  br label %774

774:                                              ; preds = %773, %768
  %775 = phi i32 [ 1, %773 ], [ 4, %768 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %742, i64 noundef %739, i32 noundef %775) #15
  br label %873

776:                                              ; preds = %680
  %777 = load ptr, ptr %681, align 8, !tbaa !71
  %778 = load i64, ptr %452, align 8, !tbaa !289
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %777, i32 noundef 5, i64 noundef 536870912, i64 noundef %778) #15
  br label %873

779:                                              ; preds = %588, %680
  %780 = phi ptr [ %589, %588 ], [ %681, %680 ]
  %781 = load ptr, ptr %780, align 8, !tbaa !71
  %782 = load i64, ptr %452, align 8, !tbaa !289
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %781, i32 noundef 4, i64 noundef 1073741824, i64 noundef %782) #15
  br label %873

783:                                              ; preds = %654, %647, %647, %657, %668, %675, %677, %577
  %784 = phi i32 [ %170, %577 ], [ %170, %657 ], [ 1, %668 ], [ %170, %675 ], [ %170, %677 ], [ %170, %647 ], [ %170, %647 ], [ %170, %654 ]
  %785 = phi i32 [ 1, %577 ], [ %169, %657 ], [ 1, %668 ], [ %169, %675 ], [ %169, %677 ], [ 1, %647 ], [ 1, %647 ], [ 1, %654 ]
  %786 = load i32, ptr %156, align 4, !tbaa !140
  br label %787

787:                                              ; preds = %783, %665
  %788 = phi i32 [ %786, %783 ], [ %667, %665 ]
  %789 = phi i32 [ %784, %783 ], [ %170, %665 ]
  %790 = phi i32 [ %785, %783 ], [ %169, %665 ]
  %791 = icmp ne i32 %788, 0
  %792 = load i32, ptr %155, align 8, !tbaa !139
  %793 = load i32, ptr %136, align 4, !tbaa !133
  %794 = add i32 %792, %788
  %795 = icmp eq i32 %794, %793
  %796 = select i1 %791, i1 %795, i1 false
  br i1 %796, label %797, label %811

797:                                              ; preds = %787
  %798 = icmp eq i32 %793, 0
  br i1 %798, label %810, label %799

799:                                              ; preds = %797
  %800 = zext i32 %793 to i64
  br label %801

801:                                              ; preds = %807, %799
  %802 = phi i64 [ 0, %799 ], [ %808, %807 ]
  %803 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %802
  %804 = load i8, ptr %803, align 1, !tbaa !108
  %805 = icmp eq i8 %804, 2
  br i1 %805, label %806, label %807

806:                                              ; preds = %801
  store i8 0, ptr %803, align 1, !tbaa !108
  br label %807

807:                                              ; preds = %806, %801
  %808 = add nuw nsw i64 %802, 1
  %809 = icmp eq i64 %808, %800
  br i1 %809, label %810, label %801, !llvm.loop !333

810:                                              ; preds = %807, %797
  store i32 0, ptr %156, align 4, !tbaa !140
  br label %811

811:                                              ; preds = %810, %787
  %812 = icmp eq i32 %792, %793
  br i1 %812, label %873, label %813

813:                                              ; preds = %811
  %814 = load volatile i32, ptr %160, align 4, !tbaa !125
  %815 = icmp eq i32 %814, 0
  br i1 %815, label %816, label %829

816:                                              ; preds = %813
  %817 = load volatile i32, ptr %161, align 8, !tbaa !73
  %818 = icmp eq i32 %817, 0
  br i1 %818, label %819, label %829

819:                                              ; preds = %816
  %820 = load ptr, ptr %6, align 8, !tbaa !72
  %821 = getelementptr inbounds i8, ptr %820, i64 12
  %822 = load volatile i32, ptr %821, align 4, !tbaa !126
  %823 = icmp eq i32 %822, 0
  br i1 %823, label %824, label %829

824:                                              ; preds = %819
  %825 = load ptr, ptr %5, align 8, !tbaa !71
  %826 = getelementptr inbounds i8, ptr %825, i64 84
  %827 = load volatile i32, ptr %826, align 4, !tbaa !46
  %828 = icmp eq i32 %827, 0
  br i1 %828, label %844, label %829

829:                                              ; preds = %816, %819, %824, %813
  %830 = load volatile i32, ptr %161, align 8, !tbaa !73
  %831 = icmp eq i32 %830, 0
  br i1 %831, label %832, label %873

832:                                              ; preds = %829
  %833 = load ptr, ptr %6, align 8, !tbaa !72
  %834 = getelementptr inbounds i8, ptr %833, i64 12
  %835 = load volatile i32, ptr %834, align 4, !tbaa !126
  %836 = icmp eq i32 %835, 0
  br i1 %836, label %837, label %873

837:                                              ; preds = %832
  %838 = load ptr, ptr %5, align 8, !tbaa !71
  %839 = getelementptr inbounds i8, ptr %838, i64 84
  %840 = load volatile i32, ptr %839, align 4, !tbaa !46
  %841 = freeze i32 %840
  %842 = icmp eq i32 %841, 0
  %843 = select i1 %842, i32 1, i32 3
  br label %873

844:                                              ; preds = %166, %824
  %845 = phi i32 [ %167, %166 ], [ %793, %824 ]
  %846 = phi i32 [ %170, %166 ], [ %789, %824 ]
  %847 = phi i32 [ %169, %166 ], [ %790, %824 ]
  %848 = phi i32 [ %168, %166 ], [ 1, %824 ]
  %849 = add nuw i32 %171, 1
  %850 = icmp ult i32 %849, %845
  br i1 %850, label %851, label %856

851:                                              ; preds = %844, %871
  %852 = phi i32 [ %848, %844 ], [ 0, %871 ]
  %853 = phi i32 [ %847, %844 ], [ 0, %871 ]
  %854 = phi i32 [ %846, %844 ], [ 0, %871 ]
  %855 = phi i32 [ %849, %844 ], [ 0, %871 ]
  br label %166, !llvm.loop !334

856:                                              ; preds = %844
  %857 = icmp eq i32 %848, 0
  br i1 %857, label %873, label %858

858:                                              ; preds = %856
  %859 = icmp eq i32 %847, 0
  br i1 %859, label %871, label %860

860:                                              ; preds = %858
  %861 = icmp eq i32 %846, 0
  br i1 %861, label %862, label %873

862:                                              ; preds = %860
  %863 = load volatile i32, ptr %1, align 8, !tbaa !124
  %864 = icmp eq i32 %863, 0
  br i1 %864, label %865, label %873

865:                                              ; preds = %862
  %866 = load volatile i32, ptr %162, align 8, !tbaa !158
  %867 = icmp eq i32 %866, 0
  br i1 %867, label %868, label %873

868:                                              ; preds = %865
  %869 = load volatile i32, ptr %163, align 8, !tbaa !159
  %870 = icmp eq i32 %869, 0
  br i1 %870, label %871, label %873

871:                                              ; preds = %858, %868
  %872 = icmp eq i32 %845, 0
  br i1 %872, label %873, label %851

873:                                              ; preds = %856, %868, %862, %860, %865, %871, %811, %135, %837, %829, %832, %779, %776, %774, %734, %512, %437, %133
  %874 = phi i32 [ 1, %133 ], [ 3, %437 ], [ 3, %512 ], [ 3, %734 ], [ 3, %774 ], [ 3, %776 ], [ 3, %779 ], [ 3, %832 ], [ 3, %829 ], [ %843, %837 ], [ 2, %135 ], [ 2, %871 ], [ 1, %865 ], [ 1, %860 ], [ 1, %862 ], [ 1, %868 ], [ 2, %856 ], [ 0, %811 ]
  ret i32 %874
}

; Function Attrs: nounwind
define internal fastcc void @keep_group(ptr noundef %0, ptr nocapture noundef %1, ptr noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !130
  %7 = getelementptr inbounds i8, ptr %1, i64 7080
  %8 = load i64, ptr %7, align 8, !tbaa !259
  %9 = add i64 %8, 1
  store i64 %9, ptr %7, align 8, !tbaa !259
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
  %18 = tail call i32 @sched_yield() #14
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
  %25 = load i32, ptr %24, align 4, !tbaa !136
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  store i32 1, ptr %24, align 4, !tbaa !136
  %28 = getelementptr inbounds i8, ptr %6, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !69
  %30 = add i32 %29, 1
  store i32 %30, ptr %28, align 4, !tbaa !69
  br label %31

31:                                               ; preds = %27, %23
  %32 = getelementptr inbounds i8, ptr %2, i64 36
  %33 = load i32, ptr %32, align 4, !tbaa !134
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %41

35:                                               ; preds = %31
  store i32 1, ptr %32, align 4, !tbaa !134
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
  %45 = load i32, ptr %44, align 4, !tbaa !138
  %46 = icmp eq i32 %45, 0
  %47 = zext i1 %46 to i32
  %48 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 %47, ptr %48, align 8, !tbaa !135
  br label %55

49:                                               ; preds = %41
  %50 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 0, ptr %50, align 8, !tbaa !135
  %51 = icmp eq i32 %3, 1
  br i1 %51, label %64, label %52

52:                                               ; preds = %49
  %53 = getelementptr inbounds i8, ptr %2, i64 52
  %54 = load i32, ptr %53, align 4, !tbaa !138
  br label %55

55:                                               ; preds = %52, %43
  %56 = phi i32 [ %54, %52 ], [ %45, %43 ]
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %79, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %2, i64 104
  %60 = load i64, ptr %59, align 8, !tbaa !330
  %61 = getelementptr inbounds i8, ptr %0, i64 72
  %62 = load volatile i64, ptr %61, align 8, !tbaa !240
  %63 = icmp eq i64 %60, %62
  br i1 %63, label %79, label %64

64:                                               ; preds = %58, %49
  %65 = getelementptr inbounds i8, ptr %0, i64 96
  store ptr null, ptr %2, align 8, !tbaa !128
  %66 = getelementptr inbounds i8, ptr %0, i64 112
  %67 = load volatile i32, ptr %66, align 8, !tbaa !202
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %72, label %69

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, ptr %0, i64 104
  %71 = load ptr, ptr %70, align 8, !tbaa !203
  br label %72

72:                                               ; preds = %64, %69
  %73 = phi ptr [ %71, %69 ], [ %65, %64 ]
  store ptr %2, ptr %73, align 8, !tbaa !2
  %74 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr %2, ptr %74, align 8, !tbaa !203
  %75 = load volatile i32, ptr %66, align 8, !tbaa !202
  %76 = add i32 %75, 1
  store volatile i32 %76, ptr %66, align 8, !tbaa !202
  %77 = getelementptr inbounds i8, ptr %2, i64 52
  %78 = load i32, ptr %77, align 4, !tbaa !138
  br label %92

79:                                               ; preds = %58, %55
  %80 = getelementptr inbounds i8, ptr %0, i64 120
  store ptr null, ptr %2, align 8, !tbaa !128
  %81 = getelementptr inbounds i8, ptr %0, i64 136
  %82 = load volatile i32, ptr %81, align 8, !tbaa !202
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %87, label %84

84:                                               ; preds = %79
  %85 = getelementptr inbounds i8, ptr %0, i64 128
  %86 = load ptr, ptr %85, align 8, !tbaa !203
  br label %87

87:                                               ; preds = %79, %84
  %88 = phi ptr [ %86, %84 ], [ %80, %79 ]
  store ptr %2, ptr %88, align 8, !tbaa !2
  %89 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr %2, ptr %89, align 8, !tbaa !203
  %90 = load volatile i32, ptr %81, align 8, !tbaa !202
  %91 = add i32 %90, 1
  store volatile i32 %91, ptr %81, align 8, !tbaa !202
  br label %92

92:                                               ; preds = %87, %72
  %93 = phi i32 [ %56, %87 ], [ %78, %72 ]
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %101, label %95

95:                                               ; preds = %92
  %96 = getelementptr inbounds i8, ptr %2, i64 84
  %97 = load i32, ptr %96, align 4, !tbaa !133
  %98 = getelementptr inbounds i8, ptr %2, i64 132
  %99 = zext i32 %97 to i64
  %100 = icmp eq i32 %97, 0
  br i1 %100, label %101, label %105

101:                                              ; preds = %111, %95, %92
  %102 = getelementptr inbounds i8, ptr %2, i64 52
  store i32 0, ptr %102, align 4, !tbaa !138
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
  %13 = tail call i32 @sched_yield() #14
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
  %37 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
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
  call fastcc void @complete_signal(ptr noundef nonnull %0, ptr noundef %43, i64 noundef %45, i64 noundef %47) #15
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
  %56 = call i32 @sched_yield() #14
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
  br i1 %96, label %81, label %74, !llvm.loop !204

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
  br i1 %144, label %124, label %145, !llvm.loop !111

145:                                              ; preds = %139, %115
  %146 = phi i64 [ %118, %115 ], [ %140, %139 ]
  %147 = getelementptr inbounds i8, ptr %116, i64 24
  %148 = load i64, ptr %147, align 8, !tbaa !112
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
  %9 = load ptr, ptr %1, align 8, !tbaa !201
  %10 = icmp eq ptr %9, null
  br i1 %10, label %25, label %11

11:                                               ; preds = %4
  %12 = load ptr, ptr %9, align 8, !tbaa !128
  store ptr %12, ptr %1, align 8, !tbaa !201
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load volatile i32, ptr %13, align 8, !tbaa !202
  %15 = add i32 %14, -1
  store volatile i32 %15, ptr %13, align 8, !tbaa !202
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr null, ptr %18, align 8, !tbaa !203
  br label %19

19:                                               ; preds = %17, %11
  %20 = icmp eq ptr %3, null
  %21 = getelementptr inbounds i8, ptr %3, i64 16
  %22 = getelementptr inbounds i8, ptr %3, i64 8
  %23 = getelementptr inbounds i8, ptr %0, i64 458968
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
  %36 = load ptr, ptr %35, align 8, !tbaa !130
  %37 = load ptr, ptr %36, align 8, !tbaa !71
  %38 = icmp eq ptr %37, %2
  br i1 %38, label %46, label %39

39:                                               ; preds = %33
  store ptr null, ptr %34, align 8, !tbaa !128
  %40 = load volatile i32, ptr %7, align 8, !tbaa !202
  %41 = icmp eq i32 %40, 0
  %42 = load ptr, ptr %6, align 8
  %43 = select i1 %41, ptr %5, ptr %42
  store ptr %34, ptr %43, align 8, !tbaa !2
  store ptr %34, ptr %6, align 8, !tbaa !203
  %44 = load volatile i32, ptr %7, align 8, !tbaa !202
  %45 = add i32 %44, 1
  store volatile i32 %45, ptr %7, align 8, !tbaa !202
  br label %106

46:                                               ; preds = %33
  br i1 %20, label %56, label %47

47:                                               ; preds = %46
  store ptr null, ptr %34, align 8, !tbaa !128
  %48 = load volatile i32, ptr %21, align 8, !tbaa !202
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %47
  %51 = load ptr, ptr %22, align 8, !tbaa !203
  br label %52

52:                                               ; preds = %47, %50
  %53 = phi ptr [ %51, %50 ], [ %3, %47 ]
  store ptr %34, ptr %53, align 8, !tbaa !2
  store ptr %34, ptr %22, align 8, !tbaa !203
  %54 = load volatile i32, ptr %21, align 8, !tbaa !202
  %55 = add i32 %54, 1
  store volatile i32 %55, ptr %21, align 8, !tbaa !202
  br label %106

56:                                               ; preds = %46
  %57 = load ptr, ptr %23, align 8, !tbaa !2
  %58 = getelementptr inbounds i8, ptr %34, i64 84
  %59 = getelementptr inbounds i8, ptr %34, i64 48
  %60 = load i32, ptr %59, align 8, !tbaa !137
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %85, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds i8, ptr %34, i64 196
  %64 = getelementptr inbounds i8, ptr %37, i64 160
  br label %65

65:                                               ; preds = %70, %62
  %66 = phi i64 [ 0, %62 ], [ %82, %70 ]
  %67 = load i32, ptr %58, align 4, !tbaa !133
  %68 = zext i32 %67 to i64
  %69 = icmp ult i64 %66, %68
  br i1 %69, label %70, label %85

70:                                               ; preds = %65
  %71 = getelementptr inbounds [32 x i32], ptr %63, i64 0, i64 %66
  %72 = load i32, ptr %71, align 4, !tbaa !78
  %73 = load volatile ptr, ptr %64, align 8, !tbaa !146
  %74 = lshr i32 %72, 6
  %75 = zext nneg i32 %74 to i64
  %76 = getelementptr inbounds i64, ptr %73, i64 %75
  %77 = and i32 %72, 63
  %78 = zext nneg i32 %77 to i64
  %79 = shl nuw i64 1, %78
  %80 = xor i64 %79, -1
  %81 = atomicrmw and ptr %76, i64 %80 seq_cst, align 8
  %82 = add nuw nsw i64 %66, 1
  %83 = load i32, ptr %59, align 8, !tbaa !137
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %65, !llvm.loop !147

85:                                               ; preds = %70, %65, %56
  store i32 0, ptr %59, align 8, !tbaa !137
  %86 = getelementptr inbounds i8, ptr %34, i64 36
  %87 = load i32, ptr %86, align 4, !tbaa !134
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %96, label %89

89:                                               ; preds = %85
  %90 = load ptr, ptr %35, align 8, !tbaa !130
  %91 = load ptr, ptr %90, align 8, !tbaa !71
  %92 = getelementptr inbounds i8, ptr %91, i64 148
  %93 = getelementptr inbounds i8, ptr %90, i64 100
  %94 = load i32, ptr %93, align 4, !tbaa !91
  %95 = atomicrmw volatile sub ptr %92, i32 %94 seq_cst, align 4
  br label %96

96:                                               ; preds = %85, %89
  %97 = getelementptr inbounds i8, ptr %57, i64 6920
  %98 = getelementptr inbounds i8, ptr %34, i64 32
  %99 = load i32, ptr %98, align 8, !tbaa !129
  %100 = zext i32 %99 to i64
  %101 = getelementptr inbounds [16 x ptr], ptr %97, i64 0, i64 %100
  %102 = load ptr, ptr %101, align 8, !tbaa !2
  store ptr %102, ptr %34, align 8, !tbaa !128
  store ptr %34, ptr %101, align 8, !tbaa !2
  %103 = getelementptr inbounds i8, ptr %36, i64 60
  %104 = load i32, ptr %103, align 4, !tbaa !69
  %105 = add i32 %104, -1
  store i32 %105, ptr %103, align 4, !tbaa !69
  br label %106

106:                                              ; preds = %39, %96, %52
  %107 = load ptr, ptr %1, align 8, !tbaa !201
  %108 = icmp eq ptr %107, null
  br i1 %108, label %25, label %109

109:                                              ; preds = %106
  %110 = load ptr, ptr %107, align 8, !tbaa !128
  store ptr %110, ptr %1, align 8, !tbaa !201
  %111 = load volatile i32, ptr %13, align 8, !tbaa !202
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %13, align 8, !tbaa !202
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %115, label %114

114:                                              ; preds = %109, %115
  br label %33

115:                                              ; preds = %109
  store ptr null, ptr %24, align 8, !tbaa !203
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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #13

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
attributes #13 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #14 = { nobuiltin nounwind "no-builtins" }
attributes #15 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"any pointer", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !8, i64 40}
!7 = !{!"engine", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !8, i64 56, !8, i64 60, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !10, i64 96, !10, i64 120, !8, i64 144, !4, i64 152, !4, i64 2200, !8, i64 333976, !8, i64 333980, !4, i64 333984, !4, i64 366752, !4, i64 399520, !4, i64 407712, !8, i64 417952, !8, i64 417956, !4, i64 417960, !9, i64 458920, !9, i64 458928, !9, i64 458936, !9, i64 458944, !9, i64 458952, !9, i64 458960, !4, i64 458968}
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
!105 = !{!7, !9, i64 458928}
!106 = !{!7, !8, i64 28}
!107 = distinct !{!107, !26, !27}
!108 = !{!4, !4, i64 0}
!109 = distinct !{!109, !26, !27}
!110 = !{!7, !9, i64 458920}
!111 = distinct !{!111, !26, !27}
!112 = !{!41, !9, i64 24}
!113 = distinct !{!113, !26, !27}
!114 = !{!7, !8, i64 36}
!115 = !{!17, !8, i64 6916}
!116 = !{!7, !8, i64 333976}
!117 = !{!70, !9, i64 24}
!118 = !{!41, !8, i64 148}
!119 = distinct !{!119, !26, !27}
!120 = !{!121, !9, i64 8}
!121 = !{!"claim", !9, i64 0, !9, i64 8}
!122 = distinct !{!122, !26, !27}
!123 = distinct !{!123, !26, !27}
!124 = !{!18, !8, i64 0}
!125 = !{!7, !8, i64 12}
!126 = !{!127, !8, i64 12}
!127 = !{!"vm", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40}
!128 = !{!32, !3, i64 0}
!129 = !{!32, !8, i64 32}
!130 = !{!32, !3, i64 16}
!131 = !{!32, !8, i64 80}
!132 = distinct !{!132, !26, !27}
!133 = !{!32, !8, i64 84}
!134 = !{!32, !8, i64 36}
!135 = !{!32, !8, i64 40}
!136 = !{!32, !8, i64 44}
!137 = !{!32, !8, i64 48}
!138 = !{!32, !8, i64 52}
!139 = !{!32, !8, i64 88}
!140 = !{!32, !8, i64 92}
!141 = !{!32, !8, i64 96}
!142 = !{!32, !8, i64 128}
!143 = !{!32, !3, i64 112}
!144 = !{!32, !3, i64 120}
!145 = !{!17, !9, i64 7064}
!146 = !{!41, !3, i64 160}
!147 = distinct !{!147, !26, !27}
!148 = distinct !{!148, !26, !27}
!149 = !{!121, !9, i64 0}
!150 = distinct !{!150, !26, !27}
!151 = !{!7, !9, i64 80}
!152 = distinct !{!152, !26, !27}
!153 = !{!154, !8, i64 0}
!154 = !{!"pollfd_", !8, i64 0, !155, i64 4, !155, i64 6}
!155 = !{!"short", !4, i64 0}
!156 = !{!154, !155, i64 4}
!157 = !{!154, !155, i64 6}
!158 = !{!7, !8, i64 112}
!159 = !{!7, !8, i64 32}
!160 = distinct !{!160, !26, !27}
!161 = distinct !{!161, !26, !27}
!162 = !{!7, !8, i64 20}
!163 = !{!17, !8, i64 6912}
!164 = distinct !{!164, !26, !27}
!165 = distinct !{!165, !26, !27}
!166 = distinct !{!166, !27}
!167 = !{!168, !9, i64 8}
!168 = !{!"cache_slot", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!169 = distinct !{!169, !26, !27}
!170 = distinct !{!170, !26, !27}
!171 = !{!127, !3, i64 24}
!172 = distinct !{!172, !26, !27}
!173 = distinct !{!173, !26, !27}
!174 = !{!127, !8, i64 4}
!175 = !{!127, !8, i64 8}
!176 = !{!127, !8, i64 0}
!177 = distinct !{!177, !26, !27}
!178 = distinct !{!178, !26, !27}
!179 = !{!180, !8, i64 32}
!180 = !{!"request", !181, i64 0, !8, i64 32}
!181 = !{!"compile_request", !9, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28}
!182 = !{!180, !8, i64 8}
!183 = distinct !{!183, !26, !27}
!184 = !{!127, !3, i64 16}
!185 = !{!127, !3, i64 32}
!186 = !{!127, !3, i64 40}
!187 = distinct !{!187, !26, !27}
!188 = !{!189, !3, i64 0}
!189 = !{!"unit", !3, i64 0, !3, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !3, i64 56, !3, i64 64, !3, i64 72}
!190 = !{!189, !3, i64 56}
!191 = !{!189, !3, i64 64}
!192 = !{!189, !3, i64 72}
!193 = distinct !{!193, !26, !27}
!194 = !{!42, !8, i64 68}
!195 = !{!42, !9, i64 8}
!196 = !{i64 0, i64 8, !37, i64 8, i64 8, !37, i64 16, i64 8, !37, i64 24, i64 8, !37, i64 32, i64 8, !37, i64 40, i64 8, !37, i64 48, i64 8, !37, i64 56, i64 4, !78, i64 60, i64 4, !78, i64 64, i64 4, !78, i64 68, i64 4, !78}
!197 = !{!42, !9, i64 24}
!198 = !{!41, !8, i64 72}
!199 = !{!42, !9, i64 32}
!200 = distinct !{!200, !26, !27}
!201 = !{!10, !3, i64 0}
!202 = !{!10, !8, i64 16}
!203 = !{!10, !3, i64 8}
!204 = distinct !{!204, !26, !27}
!205 = distinct !{!205, !26, !27}
!206 = distinct !{!206, !26, !27}
!207 = !{!7, !8, i64 417956}
!208 = !{i64 0, i64 4, !78, i64 4, i64 4, !78, i64 8, i64 4, !78, i64 12, i64 4, !78, i64 16, i64 4, !78, i64 20, i64 4, !78, i64 24, i64 8, !37, i64 32, i64 8, !37}
!209 = distinct !{!209, !26, !27}
!210 = !{!180, !8, i64 24}
!211 = distinct !{!211, !26, !27}
!212 = !{i64 0, i64 8, !37, i64 8, i64 4, !78, i64 12, i64 4, !78, i64 16, i64 4, !78, i64 20, i64 4, !78, i64 24, i64 4, !78, i64 28, i64 4, !78}
!213 = !{!214, !9, i64 8}
!214 = !{!"code_extent", !9, i64 0, !9, i64 8}
!215 = distinct !{!215, !26, !27}
!216 = !{!181, !8, i64 28}
!217 = !{!189, !3, i64 8}
!218 = !{!181, !8, i64 16}
!219 = !{!189, !8, i64 36}
!220 = !{!181, !8, i64 20}
!221 = !{!189, !8, i64 40}
!222 = !{!181, !8, i64 24}
!223 = !{!189, !8, i64 32}
!224 = !{!181, !8, i64 12}
!225 = !{!189, !8, i64 52}
!226 = !{!189, !8, i64 44}
!227 = !{!189, !8, i64 48}
!228 = !{!189, !8, i64 28}
!229 = !{!230, !9, i64 0}
!230 = !{!"code_slot", !9, i64 0, !8, i64 8, !8, i64 12, !3, i64 16}
!231 = !{!230, !3, i64 16}
!232 = !{!230, !8, i64 8}
!233 = !{!230, !8, i64 12}
!234 = distinct !{!234, !27}
!235 = !{i64 0, i64 8, !37, i64 8, i64 4, !78, i64 12, i64 4, !78, i64 16, i64 8, !2}
!236 = !{!237, !9, i64 0}
!237 = !{!"code_entry", !9, i64 0, !9, i64 8}
!238 = !{!237, !9, i64 8}
!239 = distinct !{!239, !26, !27}
!240 = !{!7, !9, i64 72}
!241 = !{!242, !9, i64 16}
!242 = !{!"engine_statistics", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80}
!243 = !{!242, !9, i64 24}
!244 = !{!7, !9, i64 458936}
!245 = !{!242, !9, i64 32}
!246 = !{!7, !9, i64 458944}
!247 = !{!242, !9, i64 40}
!248 = !{!7, !9, i64 458952}
!249 = !{!242, !9, i64 64}
!250 = !{!7, !9, i64 458960}
!251 = !{!242, !9, i64 72}
!252 = !{!242, !9, i64 0}
!253 = !{!242, !9, i64 8}
!254 = !{!242, !9, i64 48}
!255 = !{!242, !9, i64 56}
!256 = !{!242, !9, i64 80}
!257 = !{!17, !9, i64 7056}
!258 = !{!17, !9, i64 7072}
!259 = !{!17, !9, i64 7080}
!260 = !{!17, !9, i64 7088}
!261 = distinct !{!261, !26, !27}
!262 = !{!263, !8, i64 524}
!263 = !{!"wave", !9, i64 0, !4, i64 8, !8, i64 520, !8, i64 524, !3, i64 528, !8, i64 536, !8, i64 540, !9, i64 544, !3, i64 552, !8, i64 560, !8, i64 564, !3, i64 568, !8, i64 576, !8, i64 580, !4, i64 584}
!264 = !{!263, !8, i64 536}
!265 = !{!263, !3, i64 528}
!266 = !{!263, !3, i64 552}
!267 = !{!263, !8, i64 564}
!268 = !{!263, !8, i64 560}
!269 = !{!263, !9, i64 544}
!270 = !{!18, !3, i64 16}
!271 = distinct !{!271, !26, !27}
!272 = distinct !{!272, !26, !27}
!273 = distinct !{!273, !26, !27}
!274 = !{!18, !9, i64 64}
!275 = !{!18, !8, i64 72}
!276 = !{!18, !8, i64 76}
!277 = !{!18, !3, i64 8}
!278 = !{!263, !3, i64 568}
!279 = !{!280, !8, i64 0}
!280 = !{!"interrupt_record", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !9, i64 32}
!281 = !{!280, !8, i64 4}
!282 = !{!280, !8, i64 8}
!283 = !{!41, !8, i64 56}
!284 = !{!280, !8, i64 12}
!285 = !{!41, !8, i64 60}
!286 = !{!280, !8, i64 16}
!287 = !{!280, !8, i64 20}
!288 = !{!280, !9, i64 24}
!289 = !{!263, !9, i64 0}
!290 = !{!280, !9, i64 32}
!291 = !{!41, !8, i64 64}
!292 = !{!263, !8, i64 576}
!293 = !{!263, !8, i64 520}
!294 = !{!168, !9, i64 0}
!295 = !{!168, !9, i64 16}
!296 = distinct !{!296, !26, !27}
!297 = distinct !{!297, !26, !27}
!298 = distinct !{!298, !26, !27}
!299 = distinct !{!299, !26, !27}
!300 = distinct !{!300, !26, !27}
!301 = distinct !{!301, !26, !27}
!302 = distinct !{!302, !26, !27}
!303 = distinct !{!303, !26, !27}
!304 = distinct !{!304, !26, !27}
!305 = !{!306, !3, i64 0}
!306 = !{!"code_target", !3, i64 0, !9, i64 8, !8, i64 16, !8, i64 20}
!307 = !{!189, !9, i64 16}
!308 = !{!214, !9, i64 0}
!309 = distinct !{!309, !26, !27}
!310 = distinct !{!310, !26, !27}
!311 = !{!306, !9, i64 8}
!312 = distinct !{!312, !26, !27}
!313 = distinct !{!313, !26, !27}
!314 = distinct !{!314, !26, !27}
!315 = !{!180, !9, i64 0}
!316 = !{!180, !8, i64 16}
!317 = !{!180, !8, i64 20}
!318 = distinct !{!318, !26, !27}
!319 = !{!7, !8, i64 417952}
!320 = distinct !{!320, !26, !27}
!321 = distinct !{!321, !26, !27}
!322 = distinct !{!322, !26, !27}
!323 = distinct !{!323, !26, !27}
!324 = !{!263, !8, i64 540}
!325 = distinct !{!325, !26, !27}
!326 = distinct !{!326, !26, !27}
!327 = !{!306, !8, i64 16}
!328 = !{!189, !8, i64 24}
!329 = distinct !{!329, !26, !27}
!330 = !{!32, !9, i64 104}
!331 = !{!17, !9, i64 64}
!332 = !{!17, !8, i64 72}
!333 = distinct !{!333, !26, !27}
!334 = distinct !{!334, !27}
