%struct.timespec_ = type { i64, i64 }
%struct.pollfd_ = type { i32, i16, i16 }
%struct.gpu_range = type { i64, i64, i64, i32, i32 }
%struct.dispatch = type { ptr, ptr, i64, i64, i64, i64, i64, i32, i32, i32, i32, i64, i64, i64, i32, i32, [3 x i32], [3 x i32], [3 x i64], i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64, ptr, i32, [16 x i32], [64 x %struct.claim] }
%struct.claim = type { i64, i64 }
%struct.cache_slot = type { i64, i64, i64, i64 }
%struct.request = type { %struct.compile_request, i32 }
%struct.compile_request = type { i64, i32, i32, i32, i32, i32, i32 }
%struct.interrupt_record = type { i32, i32, i32, i32, i32, i32, i64, i64 }
%struct.code_extent = type { i64, i64 }
%struct.code_slot = type { i64, i32, i32, ptr }
%struct.code_target = type { ptr, i64, i32, i32 }
%struct.code_entry = type { i64, i64 }
%struct.finding = type { i32, i32, i64, i64, i32, i32, i32, i32, i32, i32, i32, i32 }

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
  store ptr @set_checked, ptr %22, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 176
  store ptr @take_findings, ptr %23, align 8, !tbaa !2
  %24 = getelementptr inbounds i8, ptr %0, i64 184
  store ptr @read_statistics, ptr %24, align 8, !tbaa !2
  ret void
}

; Function Attrs: nounwind
define internal ptr @create_engine(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) #1 {
  %7 = add i32 %0, -65
  %8 = icmp ult i32 %7, -64
  br i1 %8, label %38, label %9

9:                                                ; preds = %6
  %10 = tail call ptr @calloc(i64 noundef 1, i64 noundef 463584) #14
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
  %19 = getelementptr inbounds i8, ptr %10, i64 463064
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
  %11 = getelementptr inbounds i8, ptr %0, i64 463064
  br label %19

12:                                               ; preds = %2, %12
  %13 = phi i32 [ %14, %12 ], [ 0, %2 ]
  tail call void @destroy_vm(ptr noundef %0, i32 noundef %13) #15
  %14 = add nuw nsw i32 %13, 1
  %15 = icmp eq i32 %14, 1024
  br i1 %15, label %6, label %12, !llvm.loop !29

16:                                               ; preds = %36, %6
  %17 = getelementptr inbounds i8, ptr %0, i64 463576
  %18 = load ptr, ptr %17, align 8, !tbaa !30
  tail call void @free(ptr noundef %18) #14
  tail call void @free(ptr noundef nonnull %0) #14
  ret void

19:                                               ; preds = %10, %36
  %20 = phi i64 [ 0, %10 ], [ %38, %36 ]
  %21 = getelementptr inbounds [64 x ptr], ptr %11, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %22, i64 7048
  %24 = icmp eq ptr %22, null
  br i1 %24, label %36, label %25

25:                                               ; preds = %19
  %26 = load ptr, ptr %23, align 8, !tbaa !31
  %27 = icmp eq ptr %26, null
  br i1 %27, label %36, label %28

28:                                               ; preds = %25, %28
  %29 = phi ptr [ %31, %28 ], [ %26, %25 ]
  %30 = getelementptr inbounds i8, ptr %29, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !32
  %32 = getelementptr inbounds i8, ptr %29, i64 24
  %33 = load i64, ptr %32, align 8, !tbaa !34
  %34 = tail call i32 @munmap(ptr noundef nonnull %29, i64 noundef %33) #14
  store ptr %31, ptr %23, align 8, !tbaa !31
  %35 = icmp eq ptr %31, null
  br i1 %35, label %36, label %28

36:                                               ; preds = %28, %25, %19
  %37 = tail call i32 @munmap(ptr noundef %22, i64 noundef 7160) #14
  %38 = add nuw nsw i64 %20, 1
  %39 = load i32, ptr %7, align 8, !tbaa !6
  %40 = zext i32 %39 to i64
  %41 = icmp ult i64 %38, %40
  br i1 %41, label %19, label %16, !llvm.loop !35
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
  %12 = getelementptr inbounds i8, ptr %0, i64 463064
  %13 = zext i32 %9 to i64
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %15
  %17 = load ptr, ptr %16, align 8, !tbaa !2
  store volatile i32 1, ptr %17, align 8, !tbaa !36
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, %13
  br i1 %19, label %20, label %14, !llvm.loop !37

20:                                               ; preds = %14, %1
  %21 = getelementptr inbounds i8, ptr %0, i64 48
  %22 = load i32, ptr %21, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 64, ptr %4, align 8, !tbaa !38
  %23 = call i64 @write(i32 noundef %22, ptr noundef nonnull %4, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %24 = getelementptr inbounds i8, ptr %0, i64 44
  %25 = load i32, ptr %24, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !38
  %26 = call i64 @write(i32 noundef %25, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  %27 = getelementptr inbounds i8, ptr %0, i64 52
  %28 = load i32, ptr %27, align 4, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !38
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
  %19 = getelementptr inbounds i8, ptr %0, i64 463064
  %20 = zext i32 %1 to i64
  %21 = getelementptr inbounds [64 x ptr], ptr %19, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load volatile i32, ptr %23, align 8, !tbaa !39
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %1591

26:                                               ; preds = %2
  %27 = getelementptr inbounds i8, ptr %0, i64 88
  %28 = getelementptr inbounds i8, ptr %22, i64 6912
  %29 = getelementptr inbounds i8, ptr %0, i64 12
  %30 = getelementptr inbounds i8, ptr %0, i64 4
  %31 = getelementptr inbounds i8, ptr %0, i64 338076
  %32 = getelementptr inbounds i8, ptr %0, i64 338080
  %33 = getelementptr inbounds i8, ptr %18, i64 2
  %34 = getelementptr inbounds i8, ptr %18, i64 8
  %35 = getelementptr inbounds i8, ptr %18, i64 56
  %36 = getelementptr inbounds i8, ptr %0, i64 463016
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
  %54 = getelementptr inbounds i8, ptr %0, i64 463576
  %55 = getelementptr inbounds i8, ptr %0, i64 40
  %56 = getelementptr inbounds i8, ptr %15, i64 8
  %57 = getelementptr inbounds i8, ptr %0, i64 32
  %58 = getelementptr inbounds i8, ptr %0, i64 463024
  %59 = getelementptr inbounds i8, ptr %0, i64 28
  %60 = getelementptr inbounds i8, ptr %0, i64 52
  %61 = getelementptr inbounds i8, ptr %0, i64 36
  %62 = getelementptr inbounds i8, ptr %22, i64 6916
  %63 = getelementptr inbounds i8, ptr %0, i64 338072
  %64 = getelementptr inbounds i8, ptr %0, i64 16
  %65 = getelementptr inbounds i8, ptr %12, i64 8
  %66 = getelementptr inbounds i8, ptr %0, i64 48
  %67 = getelementptr inbounds i8, ptr %22, i64 6920
  %68 = getelementptr inbounds i8, ptr %22, i64 7048
  %69 = getelementptr inbounds i8, ptr %11, i64 8
  %70 = getelementptr inbounds i8, ptr %11, i64 16
  %71 = getelementptr inbounds i8, ptr %22, i64 7064
  %72 = getelementptr inbounds i8, ptr %10, i64 8
  %73 = getelementptr inbounds i8, ptr %22, i64 4
  %74 = getelementptr inbounds i8, ptr %0, i64 80
  %75 = getelementptr inbounds i8, ptr %8, i64 8
  %76 = getelementptr inbounds i8, ptr %5, i64 8
  %77 = getelementptr inbounds i8, ptr %0, i64 24
  %78 = getelementptr inbounds i8, ptr %0, i64 20
  %79 = getelementptr inbounds i8, ptr %6, i64 4
  %80 = getelementptr inbounds i8, ptr %6, i64 6
  %81 = getelementptr inbounds i8, ptr %6, i64 8
  %82 = getelementptr inbounds i8, ptr %0, i64 44
  %83 = getelementptr inbounds i8, ptr %6, i64 12
  %84 = getelementptr inbounds i8, ptr %6, i64 14
  %85 = getelementptr inbounds i8, ptr %7, i64 8
  %86 = getelementptr inbounds i8, ptr %0, i64 112
  br label %87

87:                                               ; preds = %26, %1588
  %88 = load atomic volatile i64, ptr %27 seq_cst, align 8
  store atomic volatile i32 0, ptr %22 seq_cst, align 8
  store atomic volatile i32 1, ptr %28 seq_cst, align 8
  %89 = load atomic volatile i32, ptr %29 seq_cst, align 4
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %92, label %91

91:                                               ; preds = %87
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  br label %1503

92:                                               ; preds = %87
  %93 = load atomic volatile i32, ptr %30 seq_cst, align 4
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %95, label %1050

95:                                               ; preds = %92
  %96 = atomicrmw volatile xchg ptr %30, i32 1 acquire, align 4
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %98, label %1050

98:                                               ; preds = %95
  %99 = load i32, ptr %31, align 4, !tbaa !40
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %1047, label %101

101:                                              ; preds = %98, %1039
  %102 = phi i64 [ %1043, %1039 ], [ 0, %98 ]
  %103 = phi i32 [ %1042, %1039 ], [ 0, %98 ]
  %104 = phi i32 [ %1040, %1039 ], [ 0, %98 ]
  %105 = getelementptr inbounds [4096 x ptr], ptr %32, i64 0, i64 %102
  %106 = load ptr, ptr %105, align 8, !tbaa !2
  %107 = getelementptr inbounds i8, ptr %106, i64 32
  %108 = load i64, ptr %107, align 8, !tbaa !41
  %109 = inttoptr i64 %108 to ptr
  %110 = load atomic i64, ptr %109 seq_cst, align 8
  %111 = icmp eq i64 %110, 8871348064760491681
  br i1 %111, label %115, label %112

112:                                              ; preds = %101
  %113 = atomicrmw xchg ptr %109, i64 8871348064760491681 seq_cst, align 8
  %114 = getelementptr inbounds i8, ptr %106, i64 96
  store i32 1, ptr %114, align 8, !tbaa !44
  br label %119

115:                                              ; preds = %101
  %116 = getelementptr inbounds i8, ptr %106, i64 96
  %117 = load i32, ptr %116, align 8, !tbaa !44
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %1039, label %119

119:                                              ; preds = %115, %112
  %120 = getelementptr inbounds i8, ptr %106, i64 96
  %121 = getelementptr inbounds i8, ptr %106, i64 80
  %122 = load volatile i32, ptr %121, align 8, !tbaa !45
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %1039, label %124

124:                                              ; preds = %119
  %125 = getelementptr inbounds i8, ptr %106, i64 76
  %126 = load i32, ptr %125, align 4, !tbaa !46
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %128, label %1039

128:                                              ; preds = %124
  %129 = getelementptr inbounds i8, ptr %106, i64 84
  %130 = load volatile i32, ptr %129, align 4, !tbaa !47
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %132, label %1039

132:                                              ; preds = %128
  %133 = getelementptr inbounds i8, ptr %106, i64 92
  %134 = load i32, ptr %133, align 4, !tbaa !48
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %216, label %136

136:                                              ; preds = %132
  %137 = call fastcc ptr @inactive_signal(ptr noundef nonnull %106) #15
  %138 = getelementptr inbounds i8, ptr %106, i64 88
  %139 = load volatile i32, ptr %138, align 8, !tbaa !49
  %140 = icmp eq i32 %139, 0
  %141 = icmp ne ptr %137, null
  %142 = select i1 %140, i1 %141, i1 false
  br i1 %142, label %143, label %214

143:                                              ; preds = %136
  %144 = getelementptr inbounds i8, ptr %137, i64 8
  %145 = load atomic i64, ptr %144 acquire, align 8
  %146 = icmp eq i64 %145, 0
  br i1 %146, label %147, label %214

147:                                              ; preds = %143
  %148 = getelementptr inbounds i8, ptr %106, i64 104
  %149 = load ptr, ptr %148, align 8, !tbaa !50
  %150 = getelementptr inbounds i8, ptr %106, i64 40
  %151 = load i64, ptr %150, align 8, !tbaa !51
  %152 = getelementptr inbounds i8, ptr %149, i64 16
  %153 = load atomic volatile i64, ptr %152 seq_cst, align 8
  %154 = inttoptr i64 %153 to ptr
  %155 = icmp eq i64 %153, 0
  br i1 %155, label %187, label %156

156:                                              ; preds = %147
  %157 = getelementptr inbounds i8, ptr %154, i64 8
  %158 = load i64, ptr %157, align 8, !tbaa !38
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %174, label %160

160:                                              ; preds = %156
  %161 = getelementptr inbounds i8, ptr %154, i64 16
  br label %162

162:                                              ; preds = %162, %160
  %163 = phi i64 [ %158, %160 ], [ %172, %162 ]
  %164 = phi i64 [ 0, %160 ], [ %171, %162 ]
  %165 = add i64 %164, %163
  %166 = lshr i64 %165, 1
  %167 = getelementptr inbounds [0 x %struct.gpu_range], ptr %161, i64 0, i64 %166, i32 1
  %168 = load i64, ptr %167, align 8, !tbaa !52
  %169 = icmp ugt i64 %168, %151
  %170 = add nuw i64 %166, 1
  %171 = select i1 %169, i64 %164, i64 %170
  %172 = select i1 %169, i64 %166, i64 %163
  %173 = icmp ult i64 %171, %172
  br i1 %173, label %162, label %174, !llvm.loop !54

174:                                              ; preds = %162, %156
  %175 = phi i64 [ 0, %156 ], [ %171, %162 ]
  %176 = icmp ult i64 %175, %158
  br i1 %176, label %177, label %187

177:                                              ; preds = %174
  %178 = getelementptr inbounds i8, ptr %154, i64 16
  %179 = getelementptr inbounds [0 x %struct.gpu_range], ptr %178, i64 0, i64 %175
  %180 = load i64, ptr %179, align 8, !tbaa !55
  %181 = icmp ugt i64 %180, %151
  br i1 %181, label %187, label %182

182:                                              ; preds = %177
  %183 = getelementptr inbounds i8, ptr %179, i64 8
  %184 = load i64, ptr %183, align 8, !tbaa !52
  %185 = sub i64 %184, %151
  %186 = icmp ult i64 %185, 256
  br i1 %186, label %187, label %188

187:                                              ; preds = %182, %177, %174, %147
  store i32 0, ptr %133, align 4, !tbaa !48
  br label %216

188:                                              ; preds = %182
  %189 = getelementptr inbounds i8, ptr %179, i64 16
  %190 = load i64, ptr %189, align 8, !tbaa !56
  %191 = add i64 %190, %151
  %192 = sub i64 %191, %180
  %193 = inttoptr i64 %192 to ptr
  store i32 0, ptr %133, align 4, !tbaa !48
  %194 = icmp eq i64 %191, %180
  br i1 %194, label %216, label %195

195:                                              ; preds = %188
  %196 = getelementptr inbounds i8, ptr %193, i64 8
  %197 = load i64, ptr %196, align 1
  %198 = getelementptr inbounds i8, ptr %106, i64 120
  store i64 %197, ptr %198, align 8, !tbaa !57
  %199 = load volatile i32, ptr %138, align 8, !tbaa !49
  %200 = icmp eq i32 %199, 0
  br i1 %200, label %201, label %216

201:                                              ; preds = %195
  %202 = getelementptr inbounds i8, ptr %193, i64 140
  %203 = load i32, ptr %202, align 1
  %204 = getelementptr inbounds i8, ptr %106, i64 128
  store i32 %203, ptr %204, align 8, !tbaa !58
  %205 = getelementptr inbounds i8, ptr %193, i64 160
  %206 = load i64, ptr %205, align 1
  %207 = getelementptr inbounds i8, ptr %106, i64 136
  store i64 %206, ptr %207, align 8, !tbaa !59
  %208 = getelementptr inbounds i8, ptr %193, i64 176
  %209 = load i32, ptr %208, align 1
  %210 = getelementptr inbounds i8, ptr %106, i64 132
  store i32 %209, ptr %210, align 4, !tbaa !60
  %211 = and i32 %203, 4095
  %212 = mul nuw nsw i32 %211, 6
  %213 = getelementptr inbounds i8, ptr %106, i64 144
  store i32 %212, ptr %213, align 8, !tbaa !61
  br label %216

214:                                              ; preds = %143, %136
  %215 = add i32 %104, 1
  br label %1039

216:                                              ; preds = %201, %195, %188, %187, %132
  %217 = getelementptr inbounds i8, ptr %106, i64 16
  %218 = getelementptr inbounds i8, ptr %106, i64 112
  %219 = getelementptr inbounds i8, ptr %106, i64 8
  %220 = getelementptr inbounds i8, ptr %106, i64 88
  %221 = getelementptr inbounds i8, ptr %106, i64 104
  %222 = getelementptr inbounds i8, ptr %106, i64 24
  %223 = getelementptr inbounds i8, ptr %106, i64 128
  %224 = getelementptr inbounds i8, ptr %106, i64 132
  %225 = getelementptr inbounds i8, ptr %106, i64 144
  br label %226

226:                                              ; preds = %1034, %216
  %227 = phi i32 [ 0, %216 ], [ %990, %1034 ]
  %228 = load i64, ptr %217, align 8, !tbaa !62
  %229 = inttoptr i64 %228 to ptr
  %230 = load atomic i64, ptr %229 acquire, align 8
  %231 = load i64, ptr %218, align 8, !tbaa !63
  %232 = sub i64 %230, %231
  %233 = icmp slt i64 %232, 1
  br i1 %233, label %234, label %238

234:                                              ; preds = %226
  store i32 0, ptr %120, align 8, !tbaa !44
  %235 = load atomic i64, ptr %109 seq_cst, align 8
  %236 = icmp eq i64 %235, 8871348064760491681
  br i1 %236, label %1039, label %237

237:                                              ; preds = %234
  store i32 1, ptr %120, align 8, !tbaa !44
  br label %1039

238:                                              ; preds = %226
  %239 = load i64, ptr %106, align 8, !tbaa !64
  %240 = load i64, ptr %219, align 8, !tbaa !65
  %241 = add i64 %240, 288230376151711743
  %242 = and i64 %241, %231
  %243 = shl i64 %242, 6
  %244 = add i64 %243, %239
  %245 = inttoptr i64 %244 to ptr
  %246 = load atomic i32, ptr %245 acquire, align 4
  %247 = and i32 %246, 255
  %248 = icmp eq i32 %247, 1
  br i1 %248, label %249, label %251

249:                                              ; preds = %238
  %250 = add i32 %104, 1
  br label %1039

251:                                              ; preds = %238
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18) #9
  %252 = call ptr @memcpy(ptr noundef nonnull %18, ptr noundef nonnull %245, i64 noundef 64) #14
  %253 = and i32 %246, 256
  %254 = icmp eq i32 %253, 0
  br i1 %254, label %258, label %255

255:                                              ; preds = %251
  %256 = load atomic volatile i32, ptr %220 seq_cst, align 8
  %257 = icmp eq i32 %256, 0
  br i1 %257, label %258, label %987

258:                                              ; preds = %255, %251
  %259 = load atomic i32, ptr %125 seq_cst, align 4
  %260 = icmp eq i32 %259, 0
  br i1 %260, label %261, label %1032

261:                                              ; preds = %258
  %262 = load atomic volatile i32, ptr %129 seq_cst, align 4
  %263 = icmp eq i32 %262, 0
  br i1 %263, label %264, label %1032

264:                                              ; preds = %261
  %265 = trunc i32 %246 to i8
  switch i8 %265, label %971 [
    i8 2, label %266
    i8 3, label %729
    i8 5, label %729
    i8 0, label %809
  ]

266:                                              ; preds = %264
  %267 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %268 = icmp eq i32 %267, 0
  br i1 %268, label %280, label %269

269:                                              ; preds = %266, %277
  %270 = phi i32 [ %271, %277 ], [ 0, %266 ]
  %271 = add i32 %270, 1
  %272 = and i32 %271, 63
  %273 = icmp eq i32 %272, 0
  br i1 %273, label %274, label %276

274:                                              ; preds = %269
  %275 = call i32 @sched_yield() #14
  br label %277

276:                                              ; preds = %269
  call void @llvm.x86.sse2.pause()
  br label %277

277:                                              ; preds = %276, %274
  %278 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %279 = icmp eq i32 %278, 0
  br i1 %279, label %280, label %269, !llvm.loop !66

280:                                              ; preds = %277, %266
  %281 = load volatile i32, ptr %37, align 8, !tbaa !67
  %282 = icmp eq i32 %281, 256
  br i1 %282, label %304, label %286

283:                                              ; preds = %286
  %284 = add nuw nsw i64 %287, 1
  %285 = icmp eq i64 %284, 256
  br i1 %285, label %304, label %286, !llvm.loop !68

286:                                              ; preds = %280, %283
  %287 = phi i64 [ %284, %283 ], [ 0, %280 ]
  %288 = load volatile i64, ptr %46, align 8, !tbaa !69
  %289 = add i64 %288, %287
  %290 = and i64 %289, 255
  %291 = getelementptr inbounds [256 x %struct.dispatch], ptr %45, i64 0, i64 %290
  %292 = getelementptr inbounds i8, ptr %291, i64 60
  %293 = load i32, ptr %292, align 4, !tbaa !70
  %294 = icmp eq i32 %293, 0
  br i1 %294, label %295, label %283

295:                                              ; preds = %286
  %296 = getelementptr inbounds i8, ptr %291, i64 60
  store i32 1, ptr %296, align 4, !tbaa !70
  store atomic volatile i32 0, ptr %0 release, align 4
  store ptr %106, ptr %291, align 8, !tbaa !72
  %297 = load ptr, ptr %221, align 8, !tbaa !50
  %298 = getelementptr inbounds i8, ptr %291, i64 8
  store ptr %297, ptr %298, align 8, !tbaa !73
  %299 = getelementptr inbounds i8, ptr %291, i64 56
  store volatile i32 0, ptr %299, align 8, !tbaa !74
  %300 = getelementptr inbounds i8, ptr %291, i64 40
  store i64 0, ptr %300, align 8, !tbaa !75
  %301 = getelementptr inbounds i8, ptr %291, i64 68
  %302 = load i32, ptr %301, align 4, !tbaa !76
  %303 = icmp eq i32 %302, 0
  br i1 %303, label %308, label %305

304:                                              ; preds = %280, %283
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %987

305:                                              ; preds = %295
  %306 = getelementptr inbounds i8, ptr %291, i64 288
  %307 = call ptr @memset(ptr noundef nonnull %306, i32 noundef 0, i64 noundef 1024) #14
  br label %308

308:                                              ; preds = %305, %295
  store i32 0, ptr %301, align 4, !tbaa !76
  %309 = load i16, ptr %33, align 2
  %310 = load i64, ptr %41, align 16
  %311 = load i32, ptr %40, align 8
  %312 = load i32, ptr %47, align 4
  %313 = add i16 %309, -4
  %314 = icmp ult i16 %313, -3
  br i1 %314, label %315, label %316

315:                                              ; preds = %308
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef nonnull %106, i32 noundef 16, i64 noundef 2, i64 noundef 0) #15
  br label %671

316:                                              ; preds = %308
  %317 = getelementptr inbounds i8, ptr %291, i64 32
  store i64 1, ptr %317, align 8, !tbaa !77
  %318 = getelementptr inbounds i8, ptr %291, i64 116
  %319 = getelementptr inbounds i8, ptr %291, i64 104
  %320 = getelementptr inbounds i8, ptr %291, i64 128
  br label %324

321:                                              ; preds = %344
  %322 = add nuw nsw i64 %326, 1
  %323 = icmp eq i64 %322, 3
  br i1 %323, label %356, label %324, !llvm.loop !78

324:                                              ; preds = %321, %316
  %325 = phi i64 [ 1, %316 ], [ %352, %321 ]
  %326 = phi i64 [ 0, %316 ], [ %322, %321 ]
  %327 = phi i64 [ 1, %316 ], [ %338, %321 ]
  %328 = shl nuw nsw i64 %326, 1
  %329 = getelementptr inbounds i8, ptr %42, i64 %328
  %330 = load i16, ptr %329, align 2
  %331 = zext i16 %330 to i32
  %332 = getelementptr inbounds [3 x i32], ptr %318, i64 0, i64 %326
  store i32 %331, ptr %332, align 4, !tbaa !79
  %333 = shl nuw nsw i64 %326, 2
  %334 = getelementptr inbounds i8, ptr %43, i64 %333
  %335 = load i32, ptr %334, align 4
  %336 = getelementptr inbounds [3 x i32], ptr %319, i64 0, i64 %326
  store i32 %335, ptr %336, align 4, !tbaa !79
  %337 = zext i16 %330 to i64
  %338 = mul i64 %327, %337
  %339 = icmp eq i32 %335, 0
  br i1 %339, label %340, label %341

340:                                              ; preds = %324
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %106, i32 noundef 16, i64 noundef 2, i64 noundef 0) #15
  br label %671

341:                                              ; preds = %324
  %342 = icmp eq i16 %330, 0
  br i1 %342, label %343, label %344

343:                                              ; preds = %341
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %106, i32 noundef 21, i64 noundef 64, i64 noundef 0) #15
  br label %671

344:                                              ; preds = %341
  %345 = zext i32 %335 to i64
  %346 = add nsw i64 %337, -1
  %347 = add nsw i64 %346, %345
  %348 = udiv i64 %347, %337
  %349 = getelementptr inbounds [3 x i64], ptr %320, i64 0, i64 %326
  store i64 %348, ptr %349, align 8, !tbaa !38
  %350 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %325, i64 %348)
  %351 = extractvalue { i64, i1 } %350, 1
  %352 = extractvalue { i64, i1 } %350, 0
  store i64 %352, ptr %317, align 8
  %353 = icmp ugt i64 %352, 4611686018427387903
  %354 = or i1 %351, %353
  br i1 %354, label %355, label %321

355:                                              ; preds = %344
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %106, i32 noundef 16, i64 noundef 2, i64 noundef 0) #15
  br label %671

356:                                              ; preds = %321
  %357 = icmp ugt i64 %338, 1024
  br i1 %357, label %358, label %359

358:                                              ; preds = %356
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %106, i32 noundef 21, i64 noundef 64, i64 noundef 0) #15
  br label %671

359:                                              ; preds = %356
  %360 = icmp ugt i32 %312, 65536
  br i1 %360, label %361, label %362

361:                                              ; preds = %359
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %106, i32 noundef 17, i64 noundef 4, i64 noundef 0) #15
  br label %671

362:                                              ; preds = %359
  %363 = icmp ne i64 %310, 0
  %364 = and i64 %310, 63
  %365 = icmp eq i64 %364, 0
  %366 = and i1 %363, %365
  br i1 %366, label %368, label %367

367:                                              ; preds = %362
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %106, i32 noundef 18, i64 noundef 8, i64 noundef 0) #15
  br label %671

368:                                              ; preds = %362
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %16) #9
  %369 = load ptr, ptr %221, align 8, !tbaa !50
  %370 = getelementptr inbounds i8, ptr %369, i64 16
  br label %371

371:                                              ; preds = %403, %368
  %372 = phi i64 [ 0, %368 ], [ %416, %403 ]
  %373 = add i64 %372, %310
  %374 = load atomic volatile i64, ptr %370 seq_cst, align 8
  %375 = inttoptr i64 %374 to ptr
  %376 = icmp eq i64 %374, 0
  br i1 %376, label %420, label %377

377:                                              ; preds = %371
  %378 = getelementptr inbounds i8, ptr %375, i64 8
  %379 = load i64, ptr %378, align 8, !tbaa !38
  %380 = icmp eq i64 %379, 0
  br i1 %380, label %395, label %381

381:                                              ; preds = %377
  %382 = getelementptr inbounds i8, ptr %375, i64 16
  br label %383

383:                                              ; preds = %383, %381
  %384 = phi i64 [ %379, %381 ], [ %393, %383 ]
  %385 = phi i64 [ 0, %381 ], [ %392, %383 ]
  %386 = add i64 %385, %384
  %387 = lshr i64 %386, 1
  %388 = getelementptr inbounds [0 x %struct.gpu_range], ptr %382, i64 0, i64 %387, i32 1
  %389 = load i64, ptr %388, align 8, !tbaa !52
  %390 = icmp ugt i64 %389, %373
  %391 = add nuw i64 %387, 1
  %392 = select i1 %390, i64 %385, i64 %391
  %393 = select i1 %390, i64 %387, i64 %384
  %394 = icmp ult i64 %392, %393
  br i1 %394, label %383, label %395, !llvm.loop !54

395:                                              ; preds = %383, %377
  %396 = phi i64 [ 0, %377 ], [ %392, %383 ]
  %397 = icmp ult i64 %396, %379
  br i1 %397, label %398, label %418

398:                                              ; preds = %395
  %399 = getelementptr inbounds i8, ptr %375, i64 16
  %400 = getelementptr inbounds [0 x %struct.gpu_range], ptr %399, i64 0, i64 %396
  %401 = load i64, ptr %400, align 8, !tbaa !55
  %402 = icmp ugt i64 %401, %373
  br i1 %402, label %418, label %403

403:                                              ; preds = %398
  %404 = sub i64 64, %372
  %405 = getelementptr inbounds i8, ptr %400, i64 8
  %406 = load i64, ptr %405, align 8, !tbaa !52
  %407 = sub i64 %406, %373
  %408 = call i64 @llvm.umin.i64(i64 %404, i64 %407)
  %409 = getelementptr inbounds i8, ptr %400, i64 16
  %410 = load i64, ptr %409, align 8, !tbaa !56
  %411 = sub i64 %373, %401
  %412 = add i64 %411, %410
  %413 = inttoptr i64 %412 to ptr
  %414 = getelementptr inbounds i8, ptr %16, i64 %372
  %415 = call ptr @memcpy(ptr noundef nonnull %414, ptr noundef %413, i64 noundef %408) #14
  %416 = add i64 %408, %372
  %417 = icmp ult i64 %416, 64
  br i1 %417, label %371, label %423

418:                                              ; preds = %398, %395
  %419 = icmp ult i64 %372, 64
  br i1 %419, label %420, label %423

420:                                              ; preds = %371, %418
  %421 = load ptr, ptr %221, align 8, !tbaa !50
  %422 = or disjoint i64 %372, %310
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %421, i64 noundef %422, i32 noundef 1) #15
  br label %571

423:                                              ; preds = %403, %418
  %424 = load i32, ptr %48, align 4
  %425 = load i32, ptr %49, align 16
  %426 = load i32, ptr %50, align 4
  %427 = load i16, ptr %51, align 8
  %428 = zext i16 %427 to i32
  %429 = load i64, ptr %52, align 16
  %430 = add i64 %429, %310
  %431 = getelementptr inbounds i8, ptr %291, i64 200
  store i64 %430, ptr %431, align 8, !tbaa !80
  %432 = lshr i32 %426, 1
  %433 = and i32 %432, 31
  %434 = getelementptr inbounds i8, ptr %291, i64 188
  store i32 %433, ptr %434, align 4, !tbaa !81
  %435 = and i32 %428, 62369
  %436 = icmp eq i32 %435, 0
  %437 = load i16, ptr %53, align 2
  %438 = icmp eq i16 %437, 0
  %439 = select i1 %436, i1 %438, i1 false
  br i1 %439, label %440, label %457

440:                                              ; preds = %423
  %441 = and i32 %428, 30
  %442 = call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %441)
  %443 = shl nuw nsw i32 %442, 1
  %444 = lshr i32 %428, 6
  %445 = and i32 %444, 1
  %446 = or disjoint i32 %443, %445
  %447 = icmp ult i32 %433, 17
  %448 = icmp ule i32 %446, %433
  %449 = select i1 %447, i1 %448, i1 false
  %450 = and i64 %430, 255
  %451 = icmp eq i64 %450, 0
  %452 = select i1 %449, i1 %451, i1 false
  br i1 %452, label %453, label %457

453:                                              ; preds = %440
  %454 = lshr i32 %426, 11
  %455 = and i32 %454, 3
  %456 = icmp eq i32 %455, 3
  br i1 %456, label %457, label %458

457:                                              ; preds = %453, %440, %423
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %106, i32 noundef 18, i64 noundef 8, i64 noundef 0) #15
  br label %571

458:                                              ; preds = %453
  %459 = and i32 %428, 1024
  %460 = icmp ne i32 %459, 0
  %461 = select i1 %460, i32 32, i32 64
  %462 = getelementptr inbounds i8, ptr %291, i64 156
  store i32 %461, ptr %462, align 4, !tbaa !82
  %463 = select i1 %460, i32 24, i32 12
  %464 = and i32 %425, 63
  %465 = add nuw nsw i32 %464, 1
  %466 = select i1 %460, i32 3, i32 2
  %467 = shl nuw nsw i32 %465, %466
  %468 = icmp ugt i32 %467, 256
  br i1 %468, label %473, label %469

469:                                              ; preds = %458
  %470 = and i32 %424, 15
  %471 = icmp eq i32 %470, 0
  %472 = select i1 %460, i1 true, i1 %471
  br i1 %472, label %474, label %473

473:                                              ; preds = %469, %458
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %106, i32 noundef 22, i64 noundef 128, i64 noundef 0) #15
  br label %571

474:                                              ; preds = %469
  %475 = add nuw nsw i32 %467, %463
  %476 = freeze i32 %475
  %477 = add i32 %476, -1
  %478 = urem i32 %477, %463
  %479 = sub nuw i32 %477, %478
  %480 = getelementptr inbounds i8, ptr %291, i64 160
  store i32 %479, ptr %480, align 8, !tbaa !83
  %481 = trunc nuw i64 %338 to i32
  %482 = add nsw i32 %481, -1
  %483 = add nsw i32 %482, %461
  %484 = select i1 %460, i32 5, i32 6
  %485 = lshr i32 %483, %484
  %486 = getelementptr inbounds i8, ptr %291, i64 152
  store i32 %485, ptr %486, align 8, !tbaa !84
  %487 = add nuw nsw i32 %312, 1023
  %488 = and i32 %487, 261120
  %489 = getelementptr inbounds i8, ptr %291, i64 168
  store i32 %488, ptr %489, align 8, !tbaa !85
  %490 = lshr i32 %425, 12
  %491 = and i32 %490, 255
  %492 = lshr i32 %425, 13
  %493 = and i32 %492, 256
  %494 = or disjoint i32 %491, %493
  %495 = lshr i32 %425, 14
  %496 = and i32 %495, 512
  %497 = or disjoint i32 %494, %496
  %498 = lshr i32 %426, 12
  %499 = and i32 %498, 520192
  %500 = lshr i32 %425, 3
  %501 = and i32 %500, 8388608
  %502 = or disjoint i32 %497, %501
  %503 = or disjoint i32 %502, %499
  %504 = getelementptr inbounds i8, ptr %291, i64 184
  store i32 %503, ptr %504, align 8, !tbaa !86
  %505 = getelementptr inbounds i8, ptr %291, i64 192
  store i32 %426, ptr %505, align 8, !tbaa !87
  %506 = getelementptr inbounds i8, ptr %291, i64 196
  store i32 %455, ptr %506, align 4, !tbaa !88
  %507 = shl nuw nsw i32 %461, 10
  %508 = or disjoint i32 %507, 1216
  %509 = getelementptr inbounds i8, ptr %291, i64 164
  store i32 %508, ptr %509, align 4, !tbaa !89
  %510 = load ptr, ptr %54, align 8, !tbaa !30
  %511 = getelementptr inbounds i8, ptr %291, i64 208
  store ptr %510, ptr %511, align 8, !tbaa !90
  %512 = getelementptr inbounds i8, ptr %291, i64 216
  store i32 %508, ptr %512, align 8, !tbaa !91
  %513 = icmp eq ptr %510, null
  br i1 %513, label %516, label %514

514:                                              ; preds = %474
  %515 = or disjoint i32 %507, 14720
  store i32 %515, ptr %509, align 4, !tbaa !89
  br label %516

516:                                              ; preds = %514, %474
  %517 = phi i32 [ %515, %514 ], [ %508, %474 ]
  %518 = or disjoint i32 %488, 584
  %519 = zext nneg i32 %518 to i64
  %520 = mul i32 %517, %485
  %521 = zext i32 %520 to i64
  %522 = add nuw nsw i64 %521, %519
  br label %523

523:                                              ; preds = %523, %516
  %524 = phi i32 [ 0, %516 ], [ %528, %523 ]
  %525 = zext nneg i32 %524 to i64
  %526 = shl i64 4096, %525
  %527 = icmp ult i64 %526, %522
  %528 = add i32 %524, 1
  br i1 %527, label %523, label %529, !llvm.loop !92

529:                                              ; preds = %523
  %530 = getelementptr inbounds i8, ptr %291, i64 172
  store i32 %524, ptr %530, align 4, !tbaa !93
  %531 = call fastcc i32 @resident_groups(ptr noundef nonnull %291) #15
  %532 = udiv i32 1073741824, %531
  %533 = getelementptr inbounds i8, ptr %291, i64 100
  store i32 %532, ptr %533, align 4, !tbaa !94
  %534 = load i64, ptr %218, align 8, !tbaa !63
  %535 = getelementptr inbounds i8, ptr %291, i64 72
  store i64 %534, ptr %535, align 8, !tbaa !95
  %536 = lshr exact i32 %428, 1
  %537 = and i32 %536, 1
  %538 = getelementptr inbounds i8, ptr %291, i64 96
  store i32 %537, ptr %538, align 8, !tbaa !96
  %539 = load i64, ptr %35, align 8
  %540 = getelementptr inbounds i8, ptr %291, i64 80
  store i64 %539, ptr %540, align 8, !tbaa !97
  %541 = getelementptr inbounds i8, ptr %291, i64 176
  store i32 0, ptr %541, align 8, !tbaa !98
  %542 = getelementptr inbounds i8, ptr %291, i64 180
  store i32 0, ptr %542, align 4, !tbaa !99
  %543 = icmp eq i32 %311, 0
  br i1 %543, label %573, label %544

544:                                              ; preds = %529
  %545 = select i1 %460, i64 8, i64 4
  %546 = zext i32 %311 to i64
  %547 = add nsw i64 %546, -1
  %548 = add nuw nsw i64 %547, %545
  %549 = select i1 %460, i64 -8, i64 -4
  %550 = and i64 %548, %549
  %551 = select i1 %460, i64 5, i64 6
  %552 = shl nuw nsw i64 %550, %551
  %553 = load i32, ptr %223, align 8, !tbaa !58
  %554 = lshr i32 %553, 4
  %555 = and i32 %554, 8388352
  store i32 %555, ptr %542, align 4, !tbaa !99
  %556 = load i32, ptr %224, align 4, !tbaa !60
  %557 = zext i32 %556 to i64
  %558 = shl nuw nsw i64 %557, 6
  %559 = lshr i64 %558, %551
  %560 = icmp ult i64 %559, %546
  %561 = zext nneg i32 %555 to i64
  %562 = icmp ugt i64 %552, %561
  %563 = select i1 %560, i1 true, i1 %562
  br i1 %563, label %569, label %564

564:                                              ; preds = %544
  %565 = load i32, ptr %225, align 8, !tbaa !61
  %566 = icmp ult i32 %565, %485
  br i1 %566, label %569, label %567

567:                                              ; preds = %564
  %568 = trunc nuw nsw i64 %552 to i32
  store i32 %568, ptr %541, align 8, !tbaa !98
  br label %573

569:                                              ; preds = %564, %544
  store i32 1, ptr %133, align 4, !tbaa !48
  %570 = select i1 %460, i64 1025, i64 1
  call fastcc void @set_inactive_signal(ptr noundef nonnull %0, ptr noundef nonnull %106, i64 noundef %570) #15
  br label %571

571:                                              ; preds = %569, %473, %457, %420
  %572 = phi i32 [ 1, %569 ], [ 2, %473 ], [ 2, %457 ], [ 2, %420 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #9
  br label %671

573:                                              ; preds = %567, %529
  call fastcc void @set_user_registers(ptr noundef nonnull %291, ptr noundef nonnull %106, ptr noundef nonnull readonly %18, i32 noundef %428) #15
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #9
  %574 = atomicrmw volatile add ptr %46, i64 1 seq_cst, align 8
  %575 = add i64 %574, 1
  %576 = getelementptr inbounds i8, ptr %291, i64 16
  store i64 %575, ptr %576, align 8, !tbaa !100
  %577 = load ptr, ptr %298, align 8, !tbaa !73
  %578 = load i64, ptr %431, align 8, !tbaa !80
  %579 = load i32, ptr %504, align 8, !tbaa !86
  %580 = load i32, ptr %462, align 4, !tbaa !82
  %581 = call fastcc ptr @find_code(ptr noundef nonnull %0, ptr noundef %577, i64 noundef %578, i32 noundef %579, i32 noundef %580, i64 noundef %575) #15
  %582 = icmp eq ptr %581, null
  br i1 %582, label %583, label %671

583:                                              ; preds = %573
  %584 = load i64, ptr %431, align 8, !tbaa !80
  %585 = load i32, ptr %504, align 8, !tbaa !86
  %586 = load i32, ptr %462, align 4, !tbaa !82
  %587 = load ptr, ptr %298, align 8, !tbaa !73
  %588 = getelementptr inbounds i8, ptr %587, i64 16
  %589 = load atomic volatile i64, ptr %588 seq_cst, align 8
  %590 = inttoptr i64 %589 to ptr
  %591 = icmp eq i64 %589, 0
  br i1 %591, label %618, label %592

592:                                              ; preds = %583
  %593 = getelementptr inbounds i8, ptr %590, i64 8
  %594 = load i64, ptr %593, align 8, !tbaa !38
  %595 = icmp eq i64 %594, 0
  br i1 %595, label %610, label %596

596:                                              ; preds = %592
  %597 = getelementptr inbounds i8, ptr %590, i64 16
  br label %598

598:                                              ; preds = %598, %596
  %599 = phi i64 [ %594, %596 ], [ %608, %598 ]
  %600 = phi i64 [ 0, %596 ], [ %607, %598 ]
  %601 = add i64 %600, %599
  %602 = lshr i64 %601, 1
  %603 = getelementptr inbounds [0 x %struct.gpu_range], ptr %597, i64 0, i64 %602, i32 1
  %604 = load i64, ptr %603, align 8, !tbaa !52
  %605 = icmp ugt i64 %604, %584
  %606 = add nuw i64 %602, 1
  %607 = select i1 %605, i64 %600, i64 %606
  %608 = select i1 %605, i64 %602, i64 %599
  %609 = icmp ult i64 %607, %608
  br i1 %609, label %598, label %610, !llvm.loop !54

610:                                              ; preds = %598, %592
  %611 = phi i64 [ 0, %592 ], [ %607, %598 ]
  %612 = icmp ult i64 %611, %594
  br i1 %612, label %613, label %618

613:                                              ; preds = %610
  %614 = getelementptr inbounds i8, ptr %590, i64 16
  %615 = getelementptr inbounds [0 x %struct.gpu_range], ptr %614, i64 0, i64 %611
  %616 = load i64, ptr %615, align 8, !tbaa !55
  %617 = icmp ugt i64 %616, %584
  br i1 %617, label %618, label %619

618:                                              ; preds = %613, %610, %583
  br label %619

619:                                              ; preds = %618, %613
  %620 = phi ptr [ null, %618 ], [ %615, %613 ]
  %621 = icmp eq i64 %584, 0
  br i1 %621, label %635, label %622

622:                                              ; preds = %619
  %623 = and i64 %584, 3
  %624 = icmp eq i64 %623, 0
  %625 = icmp ne ptr %620, null
  %626 = and i1 %624, %625
  br i1 %626, label %627, label %635

627:                                              ; preds = %622
  %628 = getelementptr inbounds i8, ptr %620, i64 24
  %629 = load i32, ptr %628, align 8, !tbaa !101
  %630 = and i32 %629, 2
  %631 = icmp eq i32 %630, 0
  br i1 %631, label %635, label %632

632:                                              ; preds = %627
  %633 = load ptr, ptr %298, align 8, !tbaa !73
  %634 = call fastcc i32 @post_request(ptr noundef nonnull %0, ptr noundef %633, i64 noundef %584, i32 noundef %585, i32 noundef %586, i32 noundef 0, i32 noundef 0) #15
  br label %671

635:                                              ; preds = %627, %622, %619
  %636 = load ptr, ptr %298, align 8, !tbaa !73
  %637 = load i64, ptr %431, align 8, !tbaa !80
  %638 = getelementptr inbounds i8, ptr %636, i64 16
  %639 = load atomic volatile i64, ptr %638 seq_cst, align 8
  %640 = inttoptr i64 %639 to ptr
  %641 = icmp eq i64 %639, 0
  br i1 %641, label %668, label %642

642:                                              ; preds = %635
  %643 = getelementptr inbounds i8, ptr %640, i64 8
  %644 = load i64, ptr %643, align 8, !tbaa !38
  %645 = icmp eq i64 %644, 0
  br i1 %645, label %660, label %646

646:                                              ; preds = %642
  %647 = getelementptr inbounds i8, ptr %640, i64 16
  br label %648

648:                                              ; preds = %648, %646
  %649 = phi i64 [ %644, %646 ], [ %658, %648 ]
  %650 = phi i64 [ 0, %646 ], [ %657, %648 ]
  %651 = add i64 %650, %649
  %652 = lshr i64 %651, 1
  %653 = getelementptr inbounds [0 x %struct.gpu_range], ptr %647, i64 0, i64 %652, i32 1
  %654 = load i64, ptr %653, align 8, !tbaa !52
  %655 = icmp ugt i64 %654, %637
  %656 = add nuw i64 %652, 1
  %657 = select i1 %655, i64 %650, i64 %656
  %658 = select i1 %655, i64 %652, i64 %649
  %659 = icmp ult i64 %657, %658
  br i1 %659, label %648, label %660, !llvm.loop !54

660:                                              ; preds = %648, %642
  %661 = phi i64 [ 0, %642 ], [ %657, %648 ]
  %662 = icmp ult i64 %661, %644
  br i1 %662, label %663, label %668

663:                                              ; preds = %660
  %664 = getelementptr inbounds i8, ptr %640, i64 16
  %665 = getelementptr inbounds [0 x %struct.gpu_range], ptr %664, i64 0, i64 %661
  %666 = load i64, ptr %665, align 8, !tbaa !55
  %667 = icmp ugt i64 %666, %637
  br i1 %667, label %668, label %669

668:                                              ; preds = %663, %660, %635
  br label %669

669:                                              ; preds = %668, %663
  %670 = phi i32 [ 1, %668 ], [ 4, %663 ]
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %636, i64 noundef %637, i32 noundef %670) #15
  br label %671

671:                                              ; preds = %669, %632, %573, %571, %367, %361, %358, %355, %343, %340, %315
  %672 = phi i32 [ 0, %573 ], [ %572, %571 ], [ 2, %315 ], [ 2, %358 ], [ 2, %361 ], [ 2, %367 ], [ 2, %355 ], [ 2, %343 ], [ 2, %340 ], [ 2, %669 ], [ 1, %632 ]
  %673 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %674 = icmp eq i32 %673, 0
  br i1 %674, label %686, label %675

675:                                              ; preds = %671, %683
  %676 = phi i32 [ %677, %683 ], [ 0, %671 ]
  %677 = add i32 %676, 1
  %678 = and i32 %677, 63
  %679 = icmp eq i32 %678, 0
  br i1 %679, label %680, label %682

680:                                              ; preds = %675
  %681 = call i32 @sched_yield() #14
  br label %683

682:                                              ; preds = %675
  call void @llvm.x86.sse2.pause()
  br label %683

683:                                              ; preds = %682, %680
  %684 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %685 = icmp eq i32 %684, 0
  br i1 %685, label %686, label %675, !llvm.loop !66

686:                                              ; preds = %683, %671
  %687 = icmp eq i32 %672, 0
  br i1 %687, label %688, label %984

688:                                              ; preds = %686
  %689 = load volatile i32, ptr %129, align 4, !tbaa !47
  %690 = icmp eq i32 %689, 0
  br i1 %690, label %691, label %982

691:                                              ; preds = %688
  %692 = load i32, ptr %125, align 4, !tbaa !46
  %693 = icmp eq i32 %692, 0
  br i1 %693, label %694, label %982

694:                                              ; preds = %691
  %695 = getelementptr inbounds i8, ptr %291, i64 32
  %696 = load i64, ptr %695, align 8, !tbaa !77
  %697 = load i32, ptr %55, align 8, !tbaa !6
  %698 = shl i32 %697, 3
  %699 = zext i32 %698 to i64
  %700 = udiv i64 %696, %699
  %701 = getelementptr inbounds i8, ptr %291, i64 48
  %702 = icmp ult i64 %696, %699
  %703 = call i64 @llvm.umin.i64(i64 %700, i64 32)
  %704 = select i1 %702, i64 1, i64 %703
  store i64 %704, ptr %701, align 8, !tbaa !102
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %15) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, i8 0, i64 16, i1 false)
  %705 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %15) #14
  %706 = load i64, ptr %15, align 8, !tbaa !103
  %707 = mul i64 %706, 1000000000
  %708 = load i64, ptr %56, align 8, !tbaa !105
  %709 = add i64 %707, %708
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %15) #9
  %710 = udiv i64 %709, 10
  %711 = getelementptr inbounds i8, ptr %291, i64 88
  store i64 %710, ptr %711, align 8, !tbaa !106
  %712 = getelementptr inbounds i8, ptr %291, i64 24
  store atomic volatile i64 0, ptr %712 seq_cst, align 8
  %713 = getelementptr inbounds i8, ptr %291, i64 64
  store i32 1, ptr %713, align 8, !tbaa !107
  %714 = load volatile i32, ptr %37, align 8, !tbaa !67
  %715 = add i32 %714, 1
  store volatile i32 %715, ptr %37, align 8, !tbaa !67
  %716 = zext i32 %714 to i64
  %717 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %716
  store ptr %291, ptr %717, align 8, !tbaa !2
  %718 = atomicrmw volatile add ptr %57, i32 1 seq_cst, align 8
  %719 = load volatile i32, ptr %220, align 8, !tbaa !49
  %720 = add i32 %719, 1
  store volatile i32 %720, ptr %220, align 8, !tbaa !49
  %721 = load i64, ptr %58, align 8, !tbaa !108
  %722 = add i64 %721, 1
  store i64 %722, ptr %58, align 8, !tbaa !108
  %723 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  %724 = load volatile i32, ptr %59, align 4, !tbaa !109
  %725 = icmp eq i32 %724, 0
  br i1 %725, label %989, label %726

726:                                              ; preds = %694
  %727 = load i32, ptr %60, align 4, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14)
  store i64 1, ptr %14, align 8, !tbaa !38
  %728 = call i64 @write(i32 noundef %727, ptr noundef nonnull %14, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14)
  br label %989

729:                                              ; preds = %264, %264
  %730 = icmp eq i32 %247, 5
  br label %731

731:                                              ; preds = %793, %729
  %732 = phi i64 [ 0, %729 ], [ %796, %793 ]
  %733 = phi i32 [ 0, %729 ], [ %795, %793 ]
  %734 = phi i32 [ 0, %729 ], [ %794, %793 ]
  %735 = shl nuw nsw i64 %732, 3
  %736 = getelementptr inbounds i8, ptr %34, i64 %735
  %737 = load i64, ptr %736, align 8
  %738 = icmp eq i64 %737, 0
  br i1 %738, label %793, label %739

739:                                              ; preds = %731
  %740 = and i64 %737, 7
  %741 = icmp eq i64 %740, 0
  br i1 %741, label %742, label %798

742:                                              ; preds = %739
  %743 = load ptr, ptr %221, align 8, !tbaa !50
  %744 = getelementptr inbounds i8, ptr %743, i64 16
  %745 = load atomic volatile i64, ptr %744 seq_cst, align 8
  %746 = inttoptr i64 %745 to ptr
  %747 = icmp eq i64 %745, 0
  br i1 %747, label %798, label %748

748:                                              ; preds = %742
  %749 = getelementptr inbounds i8, ptr %746, i64 8
  %750 = load i64, ptr %749, align 8, !tbaa !38
  %751 = icmp eq i64 %750, 0
  br i1 %751, label %766, label %752

752:                                              ; preds = %748
  %753 = getelementptr inbounds i8, ptr %746, i64 16
  br label %754

754:                                              ; preds = %754, %752
  %755 = phi i64 [ %750, %752 ], [ %764, %754 ]
  %756 = phi i64 [ 0, %752 ], [ %763, %754 ]
  %757 = add i64 %756, %755
  %758 = lshr i64 %757, 1
  %759 = getelementptr inbounds [0 x %struct.gpu_range], ptr %753, i64 0, i64 %758, i32 1
  %760 = load i64, ptr %759, align 8, !tbaa !52
  %761 = icmp ugt i64 %760, %737
  %762 = add nuw i64 %758, 1
  %763 = select i1 %761, i64 %756, i64 %762
  %764 = select i1 %761, i64 %758, i64 %755
  %765 = icmp ult i64 %763, %764
  br i1 %765, label %754, label %766, !llvm.loop !54

766:                                              ; preds = %754, %748
  %767 = phi i64 [ 0, %748 ], [ %763, %754 ]
  %768 = icmp ult i64 %767, %750
  br i1 %768, label %769, label %800

769:                                              ; preds = %766
  %770 = getelementptr inbounds i8, ptr %746, i64 16
  %771 = getelementptr inbounds [0 x %struct.gpu_range], ptr %770, i64 0, i64 %767
  %772 = load i64, ptr %771, align 8, !tbaa !55
  %773 = icmp ugt i64 %772, %737
  br i1 %773, label %800, label %774

774:                                              ; preds = %769
  %775 = getelementptr inbounds i8, ptr %771, i64 8
  %776 = load i64, ptr %775, align 8, !tbaa !52
  %777 = sub i64 %776, %737
  %778 = icmp ult i64 %777, 64
  br i1 %778, label %800, label %779

779:                                              ; preds = %774
  %780 = getelementptr inbounds i8, ptr %771, i64 16
  %781 = load i64, ptr %780, align 8, !tbaa !56
  %782 = add i64 %781, %737
  %783 = icmp eq i64 %782, %772
  br i1 %783, label %800, label %784

784:                                              ; preds = %779
  %785 = sub i64 %782, %772
  %786 = inttoptr i64 %785 to ptr
  %787 = getelementptr inbounds i8, ptr %786, i64 8
  %788 = load atomic i64, ptr %787 acquire, align 8
  %789 = add i32 %734, 1
  %790 = icmp eq i64 %788, 0
  %791 = zext i1 %790 to i32
  %792 = add i32 %733, %791
  br label %793

793:                                              ; preds = %784, %731
  %794 = phi i32 [ %734, %731 ], [ %789, %784 ]
  %795 = phi i32 [ %733, %731 ], [ %792, %784 ]
  %796 = add nuw nsw i64 %732, 1
  %797 = icmp eq i64 %796, 5
  br i1 %797, label %802, label %731, !llvm.loop !110

798:                                              ; preds = %742, %739
  %799 = load ptr, ptr %221, align 8, !tbaa !50
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %799, i64 noundef %737, i32 noundef 1) #15
  br label %1032

800:                                              ; preds = %779, %774, %769, %766
  %801 = load ptr, ptr %221, align 8, !tbaa !50
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %801, i64 noundef %737, i32 noundef 1) #15
  br label %1032

802:                                              ; preds = %793
  %803 = icmp eq i32 %794, 0
  br i1 %803, label %974, label %804

804:                                              ; preds = %802
  br i1 %730, label %805, label %807

805:                                              ; preds = %804
  %806 = icmp eq i32 %795, 0
  br i1 %806, label %987, label %974

807:                                              ; preds = %804
  %808 = icmp eq i32 %795, %794
  br i1 %808, label %974, label %987

809:                                              ; preds = %264
  %810 = load i8, ptr %33, align 2, !tbaa !111
  switch i8 %810, label %970 [
    i8 1, label %811
    i8 2, label %904
  ]

811:                                              ; preds = %809
  %812 = load i32, ptr %34, align 8
  %813 = zext i32 %812 to i64
  %814 = load i32, ptr %39, align 16
  %815 = load i32, ptr %42, align 4
  %816 = icmp ne i32 %815, -1073594624
  %817 = and i64 %813, 3
  %818 = icmp ne i64 %817, 0
  %819 = select i1 %816, i1 true, i1 %818
  %820 = and i32 %814, 8388608
  %821 = icmp eq i32 %820, 0
  %822 = select i1 %819, i1 true, i1 %821
  br i1 %822, label %832, label %823

823:                                              ; preds = %811
  %824 = and i32 %814, 1048575
  %825 = icmp eq i32 %824, 0
  br i1 %825, label %974, label %826

826:                                              ; preds = %823
  %827 = load i32, ptr %43, align 4
  %828 = and i32 %827, 65535
  %829 = zext nneg i32 %828 to i64
  %830 = shl nuw nsw i64 %829, 32
  %831 = or disjoint i64 %830, %813
  br label %833

832:                                              ; preds = %811
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %106, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1032

833:                                              ; preds = %898, %826
  %834 = phi i64 [ %901, %898 ], [ %831, %826 ]
  %835 = phi i32 [ %902, %898 ], [ %824, %826 ]
  %836 = load ptr, ptr %221, align 8, !tbaa !50
  %837 = getelementptr inbounds i8, ptr %836, i64 16
  %838 = load atomic volatile i64, ptr %837 seq_cst, align 8
  %839 = inttoptr i64 %838 to ptr
  %840 = icmp eq i64 %838, 0
  br i1 %840, label %877, label %841

841:                                              ; preds = %833
  %842 = getelementptr inbounds i8, ptr %839, i64 8
  %843 = load i64, ptr %842, align 8, !tbaa !38
  %844 = icmp eq i64 %843, 0
  br i1 %844, label %859, label %845

845:                                              ; preds = %841
  %846 = getelementptr inbounds i8, ptr %839, i64 16
  br label %847

847:                                              ; preds = %847, %845
  %848 = phi i64 [ %843, %845 ], [ %857, %847 ]
  %849 = phi i64 [ 0, %845 ], [ %856, %847 ]
  %850 = add i64 %849, %848
  %851 = lshr i64 %850, 1
  %852 = getelementptr inbounds [0 x %struct.gpu_range], ptr %846, i64 0, i64 %851, i32 1
  %853 = load i64, ptr %852, align 8, !tbaa !52
  %854 = icmp ugt i64 %853, %834
  %855 = add nuw i64 %851, 1
  %856 = select i1 %854, i64 %849, i64 %855
  %857 = select i1 %854, i64 %851, i64 %848
  %858 = icmp ult i64 %856, %857
  br i1 %858, label %847, label %859, !llvm.loop !54

859:                                              ; preds = %847, %841
  %860 = phi i64 [ 0, %841 ], [ %856, %847 ]
  %861 = icmp ult i64 %860, %843
  br i1 %861, label %862, label %877

862:                                              ; preds = %859
  %863 = getelementptr inbounds i8, ptr %839, i64 16
  %864 = getelementptr inbounds [0 x %struct.gpu_range], ptr %863, i64 0, i64 %860
  %865 = load i64, ptr %864, align 8, !tbaa !55
  %866 = icmp ugt i64 %865, %834
  br i1 %866, label %877, label %867

867:                                              ; preds = %862
  %868 = getelementptr inbounds i8, ptr %864, i64 8
  %869 = load i64, ptr %868, align 8, !tbaa !52
  %870 = sub i64 %869, %834
  %871 = icmp ult i64 %870, 4
  br i1 %871, label %877, label %872

872:                                              ; preds = %867
  %873 = getelementptr inbounds i8, ptr %864, i64 16
  %874 = load i64, ptr %873, align 8, !tbaa !56
  %875 = add i64 %874, %834
  %876 = icmp eq i64 %875, %865
  br i1 %876, label %877, label %879

877:                                              ; preds = %872, %867, %862, %859, %833
  %878 = load ptr, ptr %221, align 8, !tbaa !50
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %878, i64 noundef %834, i32 noundef 1) #15
  br label %1032

879:                                              ; preds = %872
  %880 = sub i64 %875, %865
  %881 = inttoptr i64 %880 to ptr
  %882 = load i32, ptr %881, align 1
  %883 = lshr i32 %882, 16
  %884 = and i32 %883, 16383
  %885 = and i32 %882, 65280
  %886 = icmp eq i32 %885, 4096
  %887 = icmp eq i32 %884, 16383
  %888 = and i1 %886, %887
  %889 = add nuw nsw i32 %884, 2
  %890 = select i1 %888, i32 1, i32 %889
  %891 = icmp ult i32 %882, -1073741824
  %892 = icmp ugt i32 %890, %835
  %893 = select i1 %891, i1 true, i1 %892
  br i1 %893, label %897, label %894

894:                                              ; preds = %879
  %895 = lshr i32 %882, 8
  %896 = trunc i32 %895 to i8
  switch i8 %896, label %897 [
    i8 88, label %898
    i8 70, label %898
    i8 16, label %898
  ]

897:                                              ; preds = %894, %879
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %106, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1032

898:                                              ; preds = %894, %894, %894
  %899 = shl nuw nsw i32 %890, 2
  %900 = zext nneg i32 %899 to i64
  %901 = add i64 %834, %900
  %902 = sub i32 %835, %890
  %903 = icmp eq i32 %902, 0
  br i1 %903, label %974, label %833, !llvm.loop !112

904:                                              ; preds = %809
  %905 = load i64, ptr %34, align 8
  %906 = load i64, ptr %39, align 16
  %907 = icmp eq i64 %905, 0
  br i1 %907, label %974, label %908

908:                                              ; preds = %904
  %909 = and i64 %905, 7
  %910 = icmp eq i64 %909, 0
  br i1 %910, label %911, label %953

911:                                              ; preds = %908
  %912 = load ptr, ptr %221, align 8, !tbaa !50
  %913 = getelementptr inbounds i8, ptr %912, i64 16
  %914 = load atomic volatile i64, ptr %913 seq_cst, align 8
  %915 = inttoptr i64 %914 to ptr
  %916 = icmp eq i64 %914, 0
  br i1 %916, label %953, label %917

917:                                              ; preds = %911
  %918 = getelementptr inbounds i8, ptr %915, i64 8
  %919 = load i64, ptr %918, align 8, !tbaa !38
  %920 = icmp eq i64 %919, 0
  br i1 %920, label %935, label %921

921:                                              ; preds = %917
  %922 = getelementptr inbounds i8, ptr %915, i64 16
  br label %923

923:                                              ; preds = %923, %921
  %924 = phi i64 [ %919, %921 ], [ %933, %923 ]
  %925 = phi i64 [ 0, %921 ], [ %932, %923 ]
  %926 = add i64 %925, %924
  %927 = lshr i64 %926, 1
  %928 = getelementptr inbounds [0 x %struct.gpu_range], ptr %922, i64 0, i64 %927, i32 1
  %929 = load i64, ptr %928, align 8, !tbaa !52
  %930 = icmp ugt i64 %929, %905
  %931 = add nuw i64 %927, 1
  %932 = select i1 %930, i64 %925, i64 %931
  %933 = select i1 %930, i64 %927, i64 %924
  %934 = icmp ult i64 %932, %933
  br i1 %934, label %923, label %935, !llvm.loop !54

935:                                              ; preds = %923, %917
  %936 = phi i64 [ 0, %917 ], [ %932, %923 ]
  %937 = icmp ult i64 %936, %919
  br i1 %937, label %938, label %953

938:                                              ; preds = %935
  %939 = getelementptr inbounds i8, ptr %915, i64 16
  %940 = getelementptr inbounds [0 x %struct.gpu_range], ptr %939, i64 0, i64 %936
  %941 = load i64, ptr %940, align 8, !tbaa !55
  %942 = icmp ugt i64 %941, %905
  br i1 %942, label %953, label %943

943:                                              ; preds = %938
  %944 = getelementptr inbounds i8, ptr %940, i64 8
  %945 = load i64, ptr %944, align 8, !tbaa !52
  %946 = sub i64 %945, %905
  %947 = icmp ult i64 %946, 64
  br i1 %947, label %953, label %948

948:                                              ; preds = %943
  %949 = getelementptr inbounds i8, ptr %940, i64 16
  %950 = load i64, ptr %949, align 8, !tbaa !56
  %951 = add i64 %950, %905
  %952 = icmp eq i64 %951, %941
  br i1 %952, label %953, label %955

953:                                              ; preds = %948, %943, %938, %935, %911, %908
  %954 = load ptr, ptr %221, align 8, !tbaa !50
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %954, i64 noundef %905, i32 noundef 1) #15
  br label %1032

955:                                              ; preds = %948
  %956 = sub i64 %951, %941
  %957 = inttoptr i64 %956 to ptr
  %958 = getelementptr inbounds i8, ptr %957, i64 8
  %959 = load atomic i64, ptr %958 acquire, align 8
  %960 = load i64, ptr %40, align 8
  %961 = and i64 %960, %959
  %962 = load i32, ptr %41, align 16
  switch i32 %962, label %969 [
    i32 0, label %972
    i32 1, label %963
    i32 2, label %965
    i32 3, label %967
  ]

963:                                              ; preds = %955
  %964 = icmp eq i64 %961, %906
  br i1 %964, label %987, label %974

965:                                              ; preds = %955
  %966 = icmp slt i64 %961, %906
  br i1 %966, label %974, label %987

967:                                              ; preds = %955
  %968 = icmp slt i64 %961, %906
  br i1 %968, label %987, label %974

969:                                              ; preds = %955
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %106, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1032

970:                                              ; preds = %809
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %106, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1032

971:                                              ; preds = %264
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %106, i32 noundef 20, i64 noundef 32, i64 noundef 0) #15
  br label %1032

972:                                              ; preds = %955
  %973 = icmp eq i64 %961, %906
  br i1 %973, label %974, label %987

974:                                              ; preds = %898, %972, %967, %965, %963, %904, %823, %807, %805, %802
  %975 = load i64, ptr %35, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %17) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %17, i8 0, i64 16, i1 false)
  %976 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %17) #14
  %977 = load i64, ptr %17, align 8, !tbaa !103
  %978 = mul i64 %977, 1000000000
  %979 = load i64, ptr %44, align 8, !tbaa !105
  %980 = add i64 %978, %979
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %17) #9
  %981 = udiv i64 %980, 10
  call fastcc void @complete_signal(ptr noundef %0, ptr noundef %106, i64 noundef %975, i64 noundef %981) #15
  br label %989

982:                                              ; preds = %691, %688
  %983 = getelementptr inbounds i8, ptr %291, i64 60
  store i32 0, ptr %983, align 4, !tbaa !70
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1032

984:                                              ; preds = %686
  %985 = getelementptr inbounds i8, ptr %291, i64 60
  store i32 0, ptr %985, align 4, !tbaa !70
  store atomic volatile i32 0, ptr %0 release, align 4
  %986 = icmp eq i32 %672, 1
  br i1 %986, label %987, label %1032

987:                                              ; preds = %972, %967, %965, %963, %807, %805, %255, %984, %304
  %988 = add i32 %104, 1
  br label %1032

989:                                              ; preds = %974, %726, %694
  store atomic i16 1, ptr %245 release, align 2
  %990 = add nuw nsw i32 %227, 1
  %991 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %992 = icmp eq i32 %991, 0
  br i1 %992, label %1004, label %993

993:                                              ; preds = %989, %1001
  %994 = phi i32 [ %995, %1001 ], [ 0, %989 ]
  %995 = add i32 %994, 1
  %996 = and i32 %995, 63
  %997 = icmp eq i32 %996, 0
  br i1 %997, label %998, label %1000

998:                                              ; preds = %993
  %999 = call i32 @sched_yield() #14
  br label %1001

1000:                                             ; preds = %993
  call void @llvm.x86.sse2.pause()
  br label %1001

1001:                                             ; preds = %1000, %998
  %1002 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1003 = icmp eq i32 %1002, 0
  br i1 %1003, label %1004, label %993, !llvm.loop !66

1004:                                             ; preds = %1001, %989
  %1005 = load i64, ptr %218, align 8, !tbaa !63
  %1006 = add i64 %1005, 1
  store i64 %1006, ptr %218, align 8, !tbaa !63
  %1007 = load i64, ptr %36, align 8, !tbaa !113
  %1008 = add i64 %1007, 1
  store i64 %1008, ptr %36, align 8, !tbaa !113
  %1009 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1010 = icmp eq i32 %1009, 0
  br i1 %1010, label %1034, label %1011

1011:                                             ; preds = %1004, %1026
  %1012 = phi i64 [ %1028, %1026 ], [ 0, %1004 ]
  %1013 = phi i64 [ %1027, %1026 ], [ %1006, %1004 ]
  %1014 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1012
  %1015 = load ptr, ptr %1014, align 8, !tbaa !2
  %1016 = load ptr, ptr %1015, align 8, !tbaa !72
  %1017 = icmp eq ptr %1016, %106
  br i1 %1017, label %1018, label %1026

1018:                                             ; preds = %1011
  %1019 = getelementptr inbounds i8, ptr %1015, i64 96
  %1020 = load i32, ptr %1019, align 8, !tbaa !96
  %1021 = icmp eq i32 %1020, 0
  br i1 %1021, label %1026, label %1022

1022:                                             ; preds = %1018
  %1023 = getelementptr inbounds i8, ptr %1015, i64 72
  %1024 = load i64, ptr %1023, align 8, !tbaa !95
  %1025 = call i64 @llvm.umin.i64(i64 %1024, i64 %1013)
  br label %1026

1026:                                             ; preds = %1022, %1018, %1011
  %1027 = phi i64 [ %1013, %1018 ], [ %1013, %1011 ], [ %1025, %1022 ]
  %1028 = add nuw nsw i64 %1012, 1
  %1029 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1030 = zext i32 %1029 to i64
  %1031 = icmp ult i64 %1028, %1030
  br i1 %1031, label %1011, label %1034, !llvm.loop !114

1032:                                             ; preds = %261, %258, %987, %984, %982, %971, %970, %969, %953, %897, %877, %832, %800, %798
  %1033 = phi i32 [ %104, %971 ], [ %104, %970 ], [ %104, %984 ], [ %988, %987 ], [ %104, %798 ], [ %104, %800 ], [ %104, %982 ], [ %104, %953 ], [ %104, %969 ], [ %104, %897 ], [ %104, %877 ], [ %104, %832 ], [ %104, %258 ], [ %104, %261 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #9
  br label %1039

1034:                                             ; preds = %1026, %1004
  %1035 = phi i64 [ %1006, %1004 ], [ %1027, %1026 ]
  %1036 = load i64, ptr %222, align 8, !tbaa !115
  %1037 = inttoptr i64 %1036 to ptr
  store atomic i64 %1035, ptr %1037 release, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #9
  %1038 = icmp eq i32 %990, 256
  br i1 %1038, label %1039, label %226

1039:                                             ; preds = %1034, %1032, %249, %237, %234, %214, %128, %124, %119, %115
  %1040 = phi i32 [ %104, %115 ], [ %104, %119 ], [ %104, %234 ], [ %104, %237 ], [ %250, %249 ], [ %1033, %1032 ], [ %215, %214 ], [ %104, %128 ], [ %104, %124 ], [ %104, %1034 ]
  %1041 = phi i32 [ 0, %115 ], [ 0, %119 ], [ %227, %234 ], [ %227, %237 ], [ %227, %249 ], [ %227, %1032 ], [ 0, %214 ], [ 0, %128 ], [ 0, %124 ], [ 256, %1034 ]
  %1042 = add i32 %1041, %103
  %1043 = add nuw nsw i64 %102, 1
  %1044 = load i32, ptr %31, align 4, !tbaa !40
  %1045 = zext i32 %1044 to i64
  %1046 = icmp ult i64 %1043, %1045
  br i1 %1046, label %101, label %1047, !llvm.loop !116

1047:                                             ; preds = %1039, %98
  %1048 = phi i32 [ 0, %98 ], [ %1040, %1039 ]
  %1049 = phi i32 [ 0, %98 ], [ %1042, %1039 ]
  store volatile i32 %1048, ptr %61, align 4, !tbaa !117
  store atomic volatile i32 0, ptr %30 release, align 4
  br label %1050

1050:                                             ; preds = %92, %1047, %95
  %1051 = phi i32 [ %1049, %1047 ], [ 0, %95 ], [ 0, %92 ]
  %1052 = load i32, ptr %62, align 4, !tbaa !118
  %1053 = xor i32 %1052, 1
  store i32 %1053, ptr %62, align 4, !tbaa !118
  %1054 = icmp eq i32 %1052, 1
  br i1 %1054, label %1058, label %1055

1055:                                             ; preds = %1050
  %1056 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #15
  %1057 = icmp eq i32 %1056, 0
  br i1 %1057, label %1058, label %1493

1058:                                             ; preds = %1055, %1050
  %1059 = load atomic volatile i32, ptr %37 seq_cst, align 8
  %1060 = icmp eq i32 %1059, 0
  br i1 %1060, label %1491, label %1061

1061:                                             ; preds = %1058
  %1062 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1063 = icmp eq i32 %1062, 0
  br i1 %1063, label %1075, label %1064

1064:                                             ; preds = %1061, %1072
  %1065 = phi i32 [ %1066, %1072 ], [ 0, %1061 ]
  %1066 = add i32 %1065, 1
  %1067 = and i32 %1066, 63
  %1068 = icmp eq i32 %1067, 0
  br i1 %1068, label %1069, label %1071

1069:                                             ; preds = %1064
  %1070 = call i32 @sched_yield() #14
  br label %1072

1071:                                             ; preds = %1064
  call void @llvm.x86.sse2.pause()
  br label %1072

1072:                                             ; preds = %1071, %1069
  %1073 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1074 = icmp eq i32 %1073, 0
  br i1 %1074, label %1075, label %1064, !llvm.loop !66

1075:                                             ; preds = %1072, %1061
  %1076 = load i32, ptr %63, align 8, !tbaa !119
  %1077 = add i32 %1076, 1
  store i32 %1077, ptr %63, align 8, !tbaa !119
  %1078 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1079 = icmp eq i32 %1078, 0
  br i1 %1079, label %1184, label %1080

1080:                                             ; preds = %1075, %1180
  %1081 = phi i32 [ %1181, %1180 ], [ 0, %1075 ]
  %1082 = add i32 %1081, %1076
  %1083 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1084 = urem i32 %1082, %1083
  %1085 = zext i32 %1084 to i64
  %1086 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1085
  %1087 = load ptr, ptr %1086, align 8, !tbaa !2
  %1088 = getelementptr inbounds i8, ptr %1087, i64 24
  %1089 = load volatile i64, ptr %1088, align 8, !tbaa !120
  %1090 = getelementptr inbounds i8, ptr %1087, i64 32
  %1091 = load i64, ptr %1090, align 8, !tbaa !77
  %1092 = icmp ult i64 %1089, %1091
  br i1 %1092, label %1097, label %1093

1093:                                             ; preds = %1080
  %1094 = getelementptr inbounds i8, ptr %1087, i64 68
  %1095 = load i32, ptr %1094, align 4, !tbaa !76
  %1096 = icmp eq i32 %1095, 0
  br i1 %1096, label %1180, label %1097

1097:                                             ; preds = %1093, %1080
  %1098 = load ptr, ptr %1087, align 8, !tbaa !72
  %1099 = getelementptr inbounds i8, ptr %1098, i64 80
  %1100 = load volatile i32, ptr %1099, align 8, !tbaa !45
  %1101 = icmp eq i32 %1100, 0
  br i1 %1101, label %1180, label %1102

1102:                                             ; preds = %1097
  %1103 = getelementptr inbounds i8, ptr %1098, i64 148
  %1104 = load volatile i32, ptr %1103, align 4, !tbaa !121
  %1105 = icmp eq i32 %1104, 0
  br i1 %1105, label %1111, label %1106

1106:                                             ; preds = %1102
  %1107 = getelementptr inbounds i8, ptr %1087, i64 100
  %1108 = load i32, ptr %1107, align 4, !tbaa !94
  %1109 = add i32 %1108, %1104
  %1110 = icmp ugt i32 %1109, 1073741824
  br i1 %1110, label %1180, label %1111

1111:                                             ; preds = %1106, %1102
  %1112 = icmp eq i32 %1084, 0
  br i1 %1112, label %1136, label %1113

1113:                                             ; preds = %1111, %1130
  %1114 = phi i64 [ %1131, %1130 ], [ 0, %1111 ]
  %1115 = phi i1 [ %1132, %1130 ], [ false, %1111 ]
  %1116 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1114
  %1117 = load ptr, ptr %1116, align 8, !tbaa !2
  %1118 = load ptr, ptr %1117, align 8, !tbaa !72
  %1119 = icmp eq ptr %1118, %1098
  br i1 %1119, label %1120, label %1130

1120:                                             ; preds = %1113
  %1121 = getelementptr inbounds i8, ptr %1117, i64 24
  %1122 = load volatile i64, ptr %1121, align 8, !tbaa !120
  %1123 = getelementptr inbounds i8, ptr %1117, i64 32
  %1124 = load i64, ptr %1123, align 8, !tbaa !77
  %1125 = icmp ult i64 %1122, %1124
  br i1 %1125, label %1134, label %1126

1126:                                             ; preds = %1120
  %1127 = getelementptr inbounds i8, ptr %1117, i64 68
  %1128 = load i32, ptr %1127, align 4, !tbaa !76
  %1129 = icmp eq i32 %1128, 0
  br i1 %1129, label %1130, label %1134

1130:                                             ; preds = %1126, %1113
  %1131 = add nuw nsw i64 %1114, 1
  %1132 = icmp uge i64 %1131, %1085
  %1133 = icmp eq i64 %1131, %1085
  br i1 %1133, label %1134, label %1113, !llvm.loop !122

1134:                                             ; preds = %1130, %1126, %1120
  %1135 = phi i1 [ %1132, %1130 ], [ %1115, %1120 ], [ %1115, %1126 ]
  br i1 %1135, label %1136, label %1180

1136:                                             ; preds = %1134, %1111
  %1137 = getelementptr inbounds i8, ptr %1087, i64 68
  %1138 = load i32, ptr %1137, align 4, !tbaa !76
  %1139 = icmp eq i32 %1138, 0
  br i1 %1139, label %1163, label %1140

1140:                                             ; preds = %1136
  %1141 = getelementptr inbounds i8, ptr %1087, i64 288
  %1142 = load i64, ptr %1141, align 8, !tbaa !38
  %1143 = getelementptr inbounds i8, ptr %1087, i64 296
  %1144 = load i64, ptr %1143, align 8, !tbaa !38
  %1145 = icmp ult i64 %1142, %1144
  br i1 %1145, label %1146, label %1149

1146:                                             ; preds = %1140
  %1147 = getelementptr inbounds i8, ptr %1087, i64 296
  store i64 0, ptr %1147, align 8, !tbaa !123
  %1148 = add i32 %1138, -1
  store i32 %1148, ptr %1137, align 4, !tbaa !76
  br label %1185

1149:                                             ; preds = %1140, %1153
  %1150 = phi i64 [ %1151, %1153 ], [ 0, %1140 ]
  %1151 = add nuw nsw i64 %1150, 1
  %1152 = icmp eq i64 %1151, 64
  br i1 %1152, label %1163, label %1153, !llvm.loop !125

1153:                                             ; preds = %1149
  %1154 = getelementptr inbounds [64 x %struct.claim], ptr %1141, i64 0, i64 %1151
  %1155 = load i64, ptr %1154, align 8, !tbaa !38
  %1156 = getelementptr inbounds i8, ptr %1154, i64 8
  %1157 = load i64, ptr %1156, align 8, !tbaa !38
  %1158 = icmp ult i64 %1155, %1157
  br i1 %1158, label %1159, label %1149, !llvm.loop !125

1159:                                             ; preds = %1153
  %1160 = getelementptr inbounds i8, ptr %1154, i64 8
  %1161 = icmp ult i64 %1150, 63
  store i64 0, ptr %1160, align 8, !tbaa !123
  %1162 = add i32 %1138, -1
  store i32 %1162, ptr %1137, align 4, !tbaa !76
  br i1 %1161, label %1185, label %1163

1163:                                             ; preds = %1149, %1159, %1136
  %1164 = load volatile i64, ptr %1088, align 8, !tbaa !120
  %1165 = icmp ult i64 %1164, %1091
  br i1 %1165, label %1166, label %1180

1166:                                             ; preds = %1163
  %1167 = getelementptr inbounds i8, ptr %1087, i64 48
  %1168 = load i64, ptr %1167, align 8, !tbaa !102
  %1169 = atomicrmw volatile add ptr %1088, i64 %1168 seq_cst, align 8
  %1170 = load i64, ptr %1090, align 8, !tbaa !77
  %1171 = icmp ult i64 %1169, %1170
  br i1 %1171, label %1172, label %1180

1172:                                             ; preds = %1166
  %1173 = getelementptr inbounds i8, ptr %1087, i64 48
  %1174 = load i64, ptr %1173, align 8, !tbaa !102
  %1175 = add i64 %1174, %1169
  %1176 = icmp ult i64 %1175, %1170
  %1177 = call i64 @llvm.umin.i64(i64 %1175, i64 %1170)
  br i1 %1176, label %1185, label %1178

1178:                                             ; preds = %1172
  %1179 = atomicrmw volatile sub ptr %57, i32 1 seq_cst, align 8
  br label %1185

1180:                                             ; preds = %1166, %1163, %1134, %1106, %1097, %1093
  %1181 = add nuw i32 %1081, 1
  %1182 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1183 = icmp ult i32 %1181, %1182
  br i1 %1183, label %1080, label %1184, !llvm.loop !126

1184:                                             ; preds = %1180, %1075
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1491

1185:                                             ; preds = %1159, %1178, %1172, %1146
  %1186 = phi i64 [ %1177, %1172 ], [ %1177, %1178 ], [ %1144, %1146 ], [ %1157, %1159 ]
  %1187 = phi i64 [ %1169, %1172 ], [ %1169, %1178 ], [ %1142, %1146 ], [ %1155, %1159 ]
  %1188 = getelementptr inbounds i8, ptr %1087, i64 60
  %1189 = load i32, ptr %1188, align 4, !tbaa !70
  %1190 = add i32 %1189, 1
  store i32 %1190, ptr %1188, align 4, !tbaa !70
  %1191 = load volatile i32, ptr %37, align 8, !tbaa !67
  store atomic volatile i32 0, ptr %0 release, align 4
  %1192 = load i64, ptr %1090, align 8, !tbaa !77
  %1193 = sub i64 %1192, %1187
  %1194 = icmp ugt i64 %1193, 1
  br i1 %1194, label %1195, label %1219

1195:                                             ; preds = %1185
  %1196 = load atomic volatile i32, ptr %64 seq_cst, align 8
  %1197 = icmp eq i32 %1196, 0
  br i1 %1197, label %1219, label %1198

1198:                                             ; preds = %1195
  %1199 = getelementptr inbounds i8, ptr %1087, i64 152
  %1200 = load i32, ptr %1199, align 8, !tbaa !84
  %1201 = zext i32 %1200 to i64
  %1202 = mul i64 %1193, %1201
  %1203 = icmp ugt i64 %1202, 63
  br i1 %1203, label %1204, label %1213

1204:                                             ; preds = %1198
  %1205 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1206 = load atomic volatile i32, ptr %64 seq_cst, align 8
  %1207 = icmp eq i32 %1206, 0
  br i1 %1207, label %1219, label %1208

1208:                                             ; preds = %1204
  %1209 = load i32, ptr %66, align 8, !tbaa !12
  %1210 = call i32 @llvm.umin.i32(i32 %1206, i32 64)
  %1211 = zext nneg i32 %1210 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  store i64 %1211, ptr %13, align 8, !tbaa !38
  %1212 = call i64 @write(i32 noundef %1209, ptr noundef nonnull %13, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13)
  br label %1219

1213:                                             ; preds = %1198
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %12) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %12, i8 0, i64 16, i1 false)
  %1214 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %12) #14
  %1215 = load i64, ptr %12, align 8, !tbaa !103
  %1216 = mul i64 %1215, 1000000000
  %1217 = load i64, ptr %65, align 8, !tbaa !105
  %1218 = add i64 %1216, %1217
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %12) #9
  br label %1219

1219:                                             ; preds = %1213, %1208, %1204, %1195, %1185
  %1220 = phi i32 [ 0, %1213 ], [ 0, %1195 ], [ 0, %1185 ], [ 1, %1204 ], [ 1, %1208 ]
  %1221 = phi i64 [ %1218, %1213 ], [ 0, %1195 ], [ 0, %1185 ], [ 0, %1204 ], [ 0, %1208 ]
  %1222 = getelementptr inbounds i8, ptr %1087, i64 56
  %1223 = getelementptr inbounds i8, ptr %1087, i64 8
  %1224 = getelementptr inbounds i8, ptr %1087, i64 100
  %1225 = getelementptr inbounds i8, ptr %1087, i64 172
  %1226 = getelementptr inbounds i8, ptr %1087, i64 128
  %1227 = getelementptr inbounds i8, ptr %1087, i64 136
  %1228 = getelementptr inbounds i8, ptr %1087, i64 116
  %1229 = getelementptr inbounds i8, ptr %1087, i64 104
  %1230 = getelementptr inbounds i8, ptr %1087, i64 156
  %1231 = getelementptr inbounds i8, ptr %1087, i64 168
  %1232 = icmp eq i64 %1221, 0
  %1233 = getelementptr inbounds i8, ptr %1087, i64 48
  br label %1234

1234:                                             ; preds = %1447, %1219
  %1235 = phi i64 [ %1186, %1219 ], [ %1444, %1447 ]
  %1236 = phi i64 [ %1187, %1219 ], [ %1437, %1447 ]
  %1237 = phi i32 [ %1220, %1219 ], [ %1430, %1447 ]
  %1238 = phi i64 [ 0, %1219 ], [ %1431, %1447 ]
  %1239 = icmp ult i64 %1236, %1235
  br i1 %1239, label %1240, label %1428

1240:                                             ; preds = %1234, %1425
  %1241 = phi i64 [ %1325, %1425 ], [ %1236, %1234 ]
  %1242 = phi i64 [ %1405, %1425 ], [ %1238, %1234 ]
  %1243 = phi i32 [ %1426, %1425 ], [ %1237, %1234 ]
  %1244 = load volatile i32, ptr %22, align 8, !tbaa !127
  %1245 = icmp eq i32 %1244, 0
  br i1 %1245, label %1246, label %1448

1246:                                             ; preds = %1240
  %1247 = load volatile i32, ptr %29, align 4, !tbaa !128
  %1248 = icmp eq i32 %1247, 0
  br i1 %1248, label %1249, label %1448

1249:                                             ; preds = %1246
  %1250 = load volatile i32, ptr %1222, align 8, !tbaa !74
  %1251 = icmp eq i32 %1250, 0
  br i1 %1251, label %1252, label %1448

1252:                                             ; preds = %1249
  %1253 = load ptr, ptr %1223, align 8, !tbaa !73
  %1254 = getelementptr inbounds i8, ptr %1253, i64 12
  %1255 = load volatile i32, ptr %1254, align 4, !tbaa !129
  %1256 = icmp eq i32 %1255, 0
  br i1 %1256, label %1257, label %1448

1257:                                             ; preds = %1252
  %1258 = load ptr, ptr %1087, align 8, !tbaa !72
  %1259 = getelementptr inbounds i8, ptr %1258, i64 84
  %1260 = load volatile i32, ptr %1259, align 4, !tbaa !47
  %1261 = icmp eq i32 %1260, 0
  br i1 %1261, label %1262, label %1448

1262:                                             ; preds = %1257
  %1263 = getelementptr inbounds i8, ptr %1258, i64 148
  %1264 = load volatile i32, ptr %1263, align 4, !tbaa !121
  %1265 = icmp eq i32 %1264, 0
  br i1 %1265, label %1270, label %1266

1266:                                             ; preds = %1262
  %1267 = load i32, ptr %1224, align 4, !tbaa !94
  %1268 = add i32 %1267, %1264
  %1269 = icmp ugt i32 %1268, 1073741824
  br i1 %1269, label %1448, label %1270

1270:                                             ; preds = %1266, %1262
  %1271 = load i32, ptr %1225, align 4, !tbaa !93
  %1272 = zext i32 %1271 to i64
  %1273 = getelementptr inbounds [16 x ptr], ptr %67, i64 0, i64 %1272
  %1274 = load ptr, ptr %1273, align 8, !tbaa !2
  %1275 = icmp eq ptr %1274, null
  br i1 %1275, label %1278, label %1276

1276:                                             ; preds = %1270
  %1277 = load ptr, ptr %1274, align 8, !tbaa !131
  store ptr %1277, ptr %1273, align 8, !tbaa !2
  br label %1288

1278:                                             ; preds = %1270
  %1279 = shl i64 4096, %1272
  %1280 = call ptr @mmap(ptr noundef null, i64 noundef %1279, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %1281 = ptrtoint ptr %1280 to i64
  switch i64 %1281, label %1282 [
    i64 -1, label %1448
    i64 0, label %1448
  ]

1282:                                             ; preds = %1278
  %1283 = getelementptr inbounds i8, ptr %1280, i64 24
  store i64 %1279, ptr %1283, align 8, !tbaa !34
  %1284 = load i32, ptr %1225, align 4, !tbaa !93
  %1285 = getelementptr inbounds i8, ptr %1280, i64 32
  store i32 %1284, ptr %1285, align 8, !tbaa !132
  %1286 = load ptr, ptr %68, align 8, !tbaa !31
  %1287 = getelementptr inbounds i8, ptr %1280, i64 8
  store ptr %1286, ptr %1287, align 8, !tbaa !32
  store ptr %1280, ptr %68, align 8, !tbaa !31
  br label %1288

1288:                                             ; preds = %1282, %1276
  %1289 = phi ptr [ %1280, %1282 ], [ %1274, %1276 ]
  %1290 = load i64, ptr %1226, align 8, !tbaa !38
  %1291 = udiv i64 %1241, %1290
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %11) #9
  %1292 = mul i64 %1291, %1290
  %1293 = urem i64 %1241, %1290
  store i64 %1293, ptr %11, align 16, !tbaa !38
  %1294 = load i64, ptr %1227, align 8, !tbaa !38
  %1295 = urem i64 %1291, %1294
  store i64 %1295, ptr %69, align 8, !tbaa !38
  %1296 = udiv i64 %1291, %1294
  store i64 %1296, ptr %70, align 16, !tbaa !38
  %1297 = getelementptr inbounds i8, ptr %1289, i64 16
  store ptr %1087, ptr %1297, align 8, !tbaa !133
  %1298 = getelementptr inbounds i8, ptr %1289, i64 80
  store i32 1, ptr %1298, align 8, !tbaa !134
  %1299 = getelementptr inbounds i8, ptr %1289, i64 56
  %1300 = getelementptr inbounds i8, ptr %1289, i64 68
  br label %1301

1301:                                             ; preds = %1301, %1288
  %1302 = phi i64 [ 0, %1288 ], [ %1322, %1301 ]
  %1303 = getelementptr inbounds [3 x i64], ptr %11, i64 0, i64 %1302
  %1304 = load i64, ptr %1303, align 8, !tbaa !38
  %1305 = getelementptr inbounds [3 x i32], ptr %1228, i64 0, i64 %1302
  %1306 = load i32, ptr %1305, align 4, !tbaa !79
  %1307 = zext i32 %1306 to i64
  %1308 = mul i64 %1304, %1307
  %1309 = trunc i64 %1304 to i32
  %1310 = getelementptr inbounds [3 x i32], ptr %1299, i64 0, i64 %1302
  store i32 %1309, ptr %1310, align 4, !tbaa !79
  %1311 = load i32, ptr %1305, align 4, !tbaa !79
  %1312 = zext i32 %1311 to i64
  %1313 = getelementptr inbounds [3 x i32], ptr %1229, i64 0, i64 %1302
  %1314 = load i32, ptr %1313, align 4, !tbaa !79
  %1315 = zext i32 %1314 to i64
  %1316 = sub i64 %1315, %1308
  %1317 = call i64 @llvm.umin.i64(i64 %1316, i64 %1312)
  %1318 = trunc nuw i64 %1317 to i32
  %1319 = getelementptr inbounds [3 x i32], ptr %1300, i64 0, i64 %1302
  store i32 %1318, ptr %1319, align 4, !tbaa !79
  %1320 = load i32, ptr %1298, align 8, !tbaa !134
  %1321 = mul i32 %1320, %1318
  store i32 %1321, ptr %1298, align 8, !tbaa !134
  %1322 = add nuw nsw i64 %1302, 1
  %1323 = icmp eq i64 %1322, 3
  br i1 %1323, label %1324, label %1301, !llvm.loop !135

1324:                                             ; preds = %1301
  %1325 = add i64 %1241, 1
  %1326 = load i32, ptr %1230, align 4, !tbaa !82
  %1327 = add i32 %1321, -1
  %1328 = add i32 %1327, %1326
  %1329 = udiv i32 %1328, %1326
  %1330 = getelementptr inbounds i8, ptr %1289, i64 84
  store i32 %1329, ptr %1330, align 4, !tbaa !136
  %1331 = getelementptr inbounds i8, ptr %1289, i64 36
  store i32 0, ptr %1331, align 4, !tbaa !137
  %1332 = getelementptr inbounds i8, ptr %1289, i64 40
  store i32 0, ptr %1332, align 8, !tbaa !138
  %1333 = getelementptr inbounds i8, ptr %1289, i64 44
  store i32 0, ptr %1333, align 4, !tbaa !139
  %1334 = getelementptr inbounds i8, ptr %1289, i64 48
  store i32 0, ptr %1334, align 8, !tbaa !140
  %1335 = getelementptr inbounds i8, ptr %1289, i64 52
  store i32 0, ptr %1335, align 4, !tbaa !141
  %1336 = getelementptr inbounds i8, ptr %1289, i64 88
  store i32 0, ptr %1336, align 8, !tbaa !142
  %1337 = getelementptr inbounds i8, ptr %1289, i64 92
  store i32 0, ptr %1337, align 4, !tbaa !143
  %1338 = getelementptr inbounds i8, ptr %1289, i64 96
  store i32 0, ptr %1338, align 8, !tbaa !144
  %1339 = getelementptr inbounds i8, ptr %1289, i64 128
  store i32 -1, ptr %1339, align 8, !tbaa !145
  %1340 = getelementptr inbounds i8, ptr %1289, i64 384
  %1341 = getelementptr inbounds i8, ptr %1289, i64 112
  store ptr %1340, ptr %1341, align 8, !tbaa !146
  %1342 = load i32, ptr %1231, align 8, !tbaa !85
  %1343 = add i32 %1342, 127
  %1344 = and i32 %1343, -64
  %1345 = zext i32 %1344 to i64
  %1346 = getelementptr inbounds i8, ptr %1340, i64 %1345
  %1347 = getelementptr inbounds i8, ptr %1289, i64 120
  store ptr %1346, ptr %1347, align 8, !tbaa !147
  %1348 = getelementptr inbounds i8, ptr %1289, i64 132
  %1349 = zext i32 %1329 to i64
  %1350 = call ptr @memset(ptr noundef nonnull %1348, i32 noundef 1, i64 noundef %1349) #14
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %11) #9
  %1351 = call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1289) #15
  %1352 = add i32 %1351, -1
  %1353 = icmp ult i32 %1352, 2
  br i1 %1353, label %1354, label %1355

1354:                                             ; preds = %1324
  call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1289, i32 noundef %1351) #15
  br label %1403

1355:                                             ; preds = %1324
  %1356 = load i64, ptr %71, align 8, !tbaa !148
  %1357 = add i64 %1356, 1
  store i64 %1357, ptr %71, align 8, !tbaa !148
  %1358 = load i32, ptr %1334, align 8, !tbaa !140
  %1359 = icmp eq i32 %1358, 0
  br i1 %1359, label %1385, label %1360

1360:                                             ; preds = %1355
  %1361 = load ptr, ptr %1297, align 8, !tbaa !133
  %1362 = load ptr, ptr %1361, align 8, !tbaa !72
  %1363 = getelementptr inbounds i8, ptr %1289, i64 196
  %1364 = getelementptr inbounds i8, ptr %1362, i64 160
  br label %1365

1365:                                             ; preds = %1370, %1360
  %1366 = phi i64 [ 0, %1360 ], [ %1382, %1370 ]
  %1367 = load i32, ptr %1330, align 4, !tbaa !136
  %1368 = zext i32 %1367 to i64
  %1369 = icmp ult i64 %1366, %1368
  br i1 %1369, label %1370, label %1385

1370:                                             ; preds = %1365
  %1371 = getelementptr inbounds [32 x i32], ptr %1363, i64 0, i64 %1366
  %1372 = load i32, ptr %1371, align 4, !tbaa !79
  %1373 = load volatile ptr, ptr %1364, align 8, !tbaa !149
  %1374 = lshr i32 %1372, 6
  %1375 = zext nneg i32 %1374 to i64
  %1376 = getelementptr inbounds i64, ptr %1373, i64 %1375
  %1377 = and i32 %1372, 63
  %1378 = zext nneg i32 %1377 to i64
  %1379 = shl nuw i64 1, %1378
  %1380 = xor i64 %1379, -1
  %1381 = atomicrmw and ptr %1376, i64 %1380 seq_cst, align 8
  %1382 = add nuw nsw i64 %1366, 1
  %1383 = load i32, ptr %1334, align 8, !tbaa !140
  %1384 = icmp eq i32 %1383, 0
  br i1 %1384, label %1385, label %1365, !llvm.loop !150

1385:                                             ; preds = %1370, %1365, %1355
  store i32 0, ptr %1334, align 8, !tbaa !140
  %1386 = load i32, ptr %1331, align 4, !tbaa !137
  %1387 = icmp eq i32 %1386, 0
  br i1 %1387, label %1395, label %1388

1388:                                             ; preds = %1385
  %1389 = load ptr, ptr %1297, align 8, !tbaa !133
  %1390 = load ptr, ptr %1389, align 8, !tbaa !72
  %1391 = getelementptr inbounds i8, ptr %1390, i64 148
  %1392 = getelementptr inbounds i8, ptr %1389, i64 100
  %1393 = load i32, ptr %1392, align 4, !tbaa !94
  %1394 = atomicrmw volatile sub ptr %1391, i32 %1393 seq_cst, align 4
  br label %1395

1395:                                             ; preds = %1388, %1385
  %1396 = getelementptr inbounds i8, ptr %1289, i64 32
  %1397 = load i32, ptr %1396, align 8, !tbaa !132
  %1398 = zext i32 %1397 to i64
  %1399 = getelementptr inbounds [16 x ptr], ptr %67, i64 0, i64 %1398
  %1400 = load ptr, ptr %1399, align 8, !tbaa !2
  store ptr %1400, ptr %1289, align 8, !tbaa !131
  store ptr %1289, ptr %1399, align 8, !tbaa !2
  %1401 = icmp eq i32 %1351, 0
  %1402 = zext i1 %1401 to i64
  br label %1403

1403:                                             ; preds = %1395, %1354
  %1404 = phi i64 [ 0, %1354 ], [ %1402, %1395 ]
  %1405 = add i64 %1404, %1242
  %1406 = icmp ne i32 %1243, 0
  %1407 = select i1 %1232, i1 true, i1 %1406
  br i1 %1407, label %1425, label %1408

1408:                                             ; preds = %1403
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  %1409 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %10) #14
  %1410 = load i64, ptr %10, align 8, !tbaa !103
  %1411 = mul i64 %1410, 1000000000
  %1412 = load i64, ptr %72, align 8, !tbaa !105
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #9
  %1413 = sub i64 %1412, %1221
  %1414 = add i64 %1413, %1411
  %1415 = icmp ugt i64 %1414, 10000
  br i1 %1415, label %1416, label %1425

1416:                                             ; preds = %1408
  %1417 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1418 = load atomic volatile i32, ptr %64 seq_cst, align 8
  %1419 = icmp eq i32 %1418, 0
  br i1 %1419, label %1425, label %1420

1420:                                             ; preds = %1416
  %1421 = load i32, ptr %66, align 8, !tbaa !12
  %1422 = call i32 @llvm.umin.i32(i32 %1418, i32 64)
  %1423 = zext nneg i32 %1422 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 %1423, ptr %9, align 8, !tbaa !38
  %1424 = call i64 @write(i32 noundef %1421, ptr noundef nonnull %9, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %1425

1425:                                             ; preds = %1420, %1416, %1408, %1403
  %1426 = phi i32 [ %1243, %1403 ], [ 0, %1408 ], [ 1, %1416 ], [ 1, %1420 ]
  %1427 = icmp eq i64 %1325, %1235
  br i1 %1427, label %1428, label %1240

1428:                                             ; preds = %1425, %1234
  %1429 = phi i64 [ %1236, %1234 ], [ %1235, %1425 ]
  %1430 = phi i32 [ %1237, %1234 ], [ %1426, %1425 ]
  %1431 = phi i64 [ %1238, %1234 ], [ %1405, %1425 ]
  %1432 = load volatile i64, ptr %1088, align 8, !tbaa !120
  %1433 = load i64, ptr %1090, align 8, !tbaa !77
  %1434 = icmp ult i64 %1432, %1433
  br i1 %1434, label %1435, label %1448

1435:                                             ; preds = %1428
  %1436 = load i64, ptr %1233, align 8, !tbaa !102
  %1437 = atomicrmw volatile add ptr %1088, i64 %1436 seq_cst, align 8
  %1438 = load i64, ptr %1090, align 8, !tbaa !77
  %1439 = icmp ult i64 %1437, %1438
  br i1 %1439, label %1440, label %1448

1440:                                             ; preds = %1435
  %1441 = load i64, ptr %1233, align 8, !tbaa !102
  %1442 = add i64 %1441, %1437
  %1443 = icmp ult i64 %1442, %1438
  %1444 = call i64 @llvm.umin.i64(i64 %1442, i64 %1438)
  br i1 %1443, label %1447, label %1445

1445:                                             ; preds = %1440
  %1446 = atomicrmw volatile sub ptr %57, i32 1 seq_cst, align 8
  br label %1447

1447:                                             ; preds = %1445, %1440
  br label %1234, !llvm.loop !151

1448:                                             ; preds = %1435, %1428, %1278, %1278, %1266, %1257, %1252, %1249, %1246, %1240
  %1449 = phi i64 [ %1241, %1240 ], [ %1241, %1246 ], [ %1241, %1249 ], [ %1241, %1252 ], [ %1241, %1257 ], [ %1241, %1266 ], [ %1241, %1278 ], [ %1241, %1278 ], [ %1437, %1435 ], [ %1429, %1428 ]
  %1450 = phi i64 [ %1242, %1240 ], [ %1242, %1246 ], [ %1242, %1249 ], [ %1242, %1252 ], [ %1242, %1257 ], [ %1242, %1266 ], [ %1242, %1278 ], [ %1242, %1278 ], [ %1431, %1428 ], [ %1431, %1435 ]
  %1451 = icmp ult i64 %1449, %1235
  br i1 %1451, label %1452, label %1490

1452:                                             ; preds = %1448
  %1453 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1454 = icmp eq i32 %1453, 0
  br i1 %1454, label %1466, label %1455

1455:                                             ; preds = %1452, %1463
  %1456 = phi i32 [ %1457, %1463 ], [ 0, %1452 ]
  %1457 = add i32 %1456, 1
  %1458 = and i32 %1457, 63
  %1459 = icmp eq i32 %1458, 0
  br i1 %1459, label %1460, label %1462

1460:                                             ; preds = %1455
  %1461 = call i32 @sched_yield() #14
  br label %1463

1462:                                             ; preds = %1455
  call void @llvm.x86.sse2.pause()
  br label %1463

1463:                                             ; preds = %1462, %1460
  %1464 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1465 = icmp eq i32 %1464, 0
  br i1 %1465, label %1466, label %1455, !llvm.loop !66

1466:                                             ; preds = %1463, %1452
  %1467 = load i32, ptr %73, align 4, !tbaa !16
  %1468 = getelementptr inbounds i8, ptr %1087, i64 288
  %1469 = zext i32 %1467 to i64
  %1470 = getelementptr inbounds [64 x %struct.claim], ptr %1468, i64 0, i64 %1469
  %1471 = load i64, ptr %1470, align 8, !tbaa !152
  %1472 = getelementptr inbounds i8, ptr %1470, i64 8
  %1473 = load i64, ptr %1472, align 8, !tbaa !123
  %1474 = icmp ult i64 %1471, %1473
  br i1 %1474, label %1475, label %1485

1475:                                             ; preds = %1466, %1475
  %1476 = phi i32 [ %1478, %1475 ], [ %1467, %1466 ]
  %1477 = add i32 %1476, 1
  %1478 = and i32 %1477, 63
  %1479 = zext nneg i32 %1478 to i64
  %1480 = getelementptr inbounds [64 x %struct.claim], ptr %1468, i64 0, i64 %1479
  %1481 = load i64, ptr %1480, align 8, !tbaa !152
  %1482 = getelementptr inbounds i8, ptr %1480, i64 8
  %1483 = load i64, ptr %1482, align 8, !tbaa !123
  %1484 = icmp ult i64 %1481, %1483
  br i1 %1484, label %1475, label %1485, !llvm.loop !153

1485:                                             ; preds = %1475, %1466
  %1486 = phi ptr [ %1470, %1466 ], [ %1480, %1475 ]
  store i64 %1449, ptr %1486, align 8, !tbaa !38
  %1487 = getelementptr inbounds i8, ptr %1486, i64 8
  store i64 %1235, ptr %1487, align 8, !tbaa !38
  %1488 = load i32, ptr %1137, align 4, !tbaa !76
  %1489 = add i32 %1488, 1
  store i32 %1489, ptr %1137, align 4, !tbaa !76
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1490

1490:                                             ; preds = %1485, %1448
  call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %1087, i64 noundef %1450) #15
  br label %1493

1491:                                             ; preds = %1184, %1058
  %1492 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #15
  br label %1493

1493:                                             ; preds = %1491, %1490, %1055
  %1494 = phi i32 [ 1, %1055 ], [ 1, %1490 ], [ %1492, %1491 ]
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  %1495 = sub nsw i32 0, %1494
  %1496 = icmp eq i32 %1051, %1495
  br i1 %1496, label %1503, label %1497

1497:                                             ; preds = %1493
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  %1498 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %8) #14
  %1499 = load i64, ptr %8, align 8, !tbaa !103
  %1500 = mul i64 %1499, 1000000000
  %1501 = load i64, ptr %75, align 8, !tbaa !105
  %1502 = add i64 %1500, %1501
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #9
  store atomic volatile i64 %1502, ptr %74 seq_cst, align 8
  br label %1588

1503:                                             ; preds = %91, %1493
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %1504 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
  %1505 = load i64, ptr %5, align 8, !tbaa !103
  %1506 = mul i64 %1505, 1000000000
  %1507 = load i64, ptr %76, align 8, !tbaa !105
  %1508 = add i64 %1506, %1507
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  %1509 = load volatile i32, ptr %29, align 4, !tbaa !128
  %1510 = icmp eq i32 %1509, 0
  br i1 %1510, label %1511, label %1526

1511:                                             ; preds = %1503
  %1512 = load volatile i64, ptr %74, align 8, !tbaa !154
  %1513 = sub i64 %1508, %1512
  %1514 = icmp ult i64 %1513, 25000
  br i1 %1514, label %1515, label %1526

1515:                                             ; preds = %1511
  %1516 = load atomic volatile i32, ptr %77 seq_cst, align 4
  %1517 = icmp eq i32 %1516, 0
  br i1 %1517, label %1518, label %1526

1518:                                             ; preds = %1515
  %1519 = atomicrmw volatile xchg ptr %77, i32 1 acquire, align 4
  %1520 = icmp eq i32 %1519, 0
  br i1 %1520, label %1522, label %1526

1521:                                             ; preds = %1522
  store atomic volatile i32 0, ptr %77 release, align 4
  br label %1588

1522:                                             ; preds = %1518, %1522
  %1523 = phi i32 [ %1524, %1522 ], [ 0, %1518 ]
  call void @llvm.x86.sse2.pause()
  %1524 = add nuw nsw i32 %1523, 1
  %1525 = icmp eq i32 %1524, 16
  br i1 %1525, label %1521, label %1522, !llvm.loop !155

1526:                                             ; preds = %1518, %1515, %1511, %1503
  %1527 = load atomic volatile i32, ptr %78 seq_cst, align 4
  %1528 = icmp eq i32 %1527, 0
  br i1 %1528, label %1529, label %1532

1529:                                             ; preds = %1526
  %1530 = atomicrmw volatile xchg ptr %78, i32 1 seq_cst, align 4
  %1531 = icmp eq i32 %1530, 0
  br label %1532

1532:                                             ; preds = %1529, %1526
  %1533 = phi i1 [ false, %1526 ], [ %1531, %1529 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #9
  %1534 = load i32, ptr %66, align 8, !tbaa !12
  store i32 %1534, ptr %6, align 16, !tbaa !156
  store i16 1, ptr %79, align 4, !tbaa !159
  store i16 0, ptr %80, align 2, !tbaa !160
  %1535 = load i32, ptr %82, align 4, !tbaa !11
  store i32 %1535, ptr %81, align 8, !tbaa !156
  store i16 1, ptr %83, align 4, !tbaa !159
  store i16 0, ptr %84, align 2, !tbaa !160
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #9
  store i64 0, ptr %7, align 8, !tbaa !103
  %1536 = load volatile i32, ptr %29, align 4, !tbaa !128
  %1537 = icmp eq i32 %1536, 0
  br i1 %1537, label %1538, label %1560

1538:                                             ; preds = %1532
  %1539 = load volatile i64, ptr %74, align 8, !tbaa !154
  %1540 = sub i64 %1508, %1539
  br i1 %1533, label %1549, label %1541

1541:                                             ; preds = %1538
  %1542 = load volatile i32, ptr %86, align 8, !tbaa !161
  %1543 = icmp eq i32 %1542, 0
  br i1 %1543, label %1544, label %1560

1544:                                             ; preds = %1541
  %1545 = load volatile i32, ptr %57, align 8, !tbaa !162
  %1546 = freeze i32 %1545
  %1547 = icmp eq i32 %1546, 0
  %1548 = select i1 %1547, i64 100000000, i64 1000000
  br label %1560

1549:                                             ; preds = %1538
  %1550 = icmp ult i64 %1540, 1000000
  br i1 %1550, label %1560, label %1551

1551:                                             ; preds = %1549
  %1552 = icmp ult i64 %1540, 20000000
  br i1 %1552, label %1560, label %1553

1553:                                             ; preds = %1551
  %1554 = load volatile i32, ptr %61, align 4, !tbaa !117
  %1555 = icmp eq i32 %1554, 0
  br i1 %1555, label %1556, label %1560

1556:                                             ; preds = %1553
  %1557 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1558 = icmp eq i32 %1557, 0
  %1559 = select i1 %1558, i64 5000000, i64 1000000
  br label %1560

1560:                                             ; preds = %1556, %1553, %1551, %1549, %1544, %1541, %1532
  %1561 = phi i64 [ 5000000, %1532 ], [ 50000, %1549 ], [ 1000000, %1553 ], [ 1000000, %1551 ], [ %1559, %1556 ], [ 1000000, %1541 ], [ %1548, %1544 ]
  store i64 %1561, ptr %85, align 8, !tbaa !105
  %1562 = atomicrmw volatile add ptr %64, i32 1 seq_cst, align 8
  %1563 = load atomic volatile i64, ptr %27 seq_cst, align 8
  %1564 = icmp eq i64 %1563, %88
  br i1 %1564, label %1565, label %1571

1565:                                             ; preds = %1560
  %1566 = load volatile i32, ptr %23, align 8, !tbaa !39
  %1567 = icmp eq i32 %1566, 0
  br i1 %1567, label %1568, label %1571

1568:                                             ; preds = %1565
  %1569 = select i1 %1533, i64 2, i64 1
  %1570 = call i32 @ppoll(ptr noundef nonnull %6, i64 noundef %1569, ptr noundef nonnull %7, ptr noundef null) #14
  br label %1571

1571:                                             ; preds = %1568, %1565, %1560
  %1572 = atomicrmw volatile sub ptr %64, i32 1 seq_cst, align 8
  %1573 = load i16, ptr %80, align 2, !tbaa !160
  %1574 = icmp eq i16 %1573, 0
  br i1 %1574, label %1578, label %1575

1575:                                             ; preds = %1571
  %1576 = load i32, ptr %66, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #9
  %1577 = call i64 @read(i32 noundef %1576, ptr noundef nonnull %4, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #9
  br label %1578

1578:                                             ; preds = %1575, %1571
  %1579 = load i16, ptr %84, align 2
  %1580 = icmp ne i16 %1579, 0
  %1581 = select i1 %1533, i1 %1580, i1 false
  br i1 %1581, label %1582, label %1585

1582:                                             ; preds = %1578
  %1583 = load i32, ptr %82, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #9
  %1584 = call i64 @read(i32 noundef %1583, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #9
  br label %1585

1585:                                             ; preds = %1582, %1578
  br i1 %1533, label %1586, label %1587

1586:                                             ; preds = %1585
  store atomic volatile i32 0, ptr %78 seq_cst, align 4
  br label %1587

1587:                                             ; preds = %1586, %1585
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #9
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #9
  br label %1588

1588:                                             ; preds = %1587, %1521, %1497
  %1589 = load volatile i32, ptr %23, align 8, !tbaa !39
  %1590 = icmp eq i32 %1589, 0
  br i1 %1590, label %87, label %1591, !llvm.loop !163

1591:                                             ; preds = %1588, %2
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
  %8 = load volatile i32, ptr %7, align 8, !tbaa !39
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %101

10:                                               ; preds = %1
  %11 = getelementptr inbounds i8, ptr %0, i64 40
  %12 = getelementptr inbounds i8, ptr %0, i64 463064
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
  br i1 %42, label %31, label %29, !llvm.loop !164

43:                                               ; preds = %26, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %44 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %45 = load i64, ptr %4, align 8, !tbaa !103
  %46 = mul i64 %45, 1000000000
  %47 = load i64, ptr %13, align 8, !tbaa !105
  %48 = add i64 %46, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  %49 = load volatile i64, ptr %14, align 8, !tbaa !154
  %50 = sub i64 %48, %49
  %51 = icmp ugt i64 %50, 20000000
  br i1 %51, label %52, label %61

52:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #9
  %53 = load i32, ptr %22, align 4, !tbaa !13
  store i32 %53, ptr %5, align 4, !tbaa !156
  store i16 1, ptr %23, align 4, !tbaa !159
  store i16 0, ptr %24, align 2, !tbaa !160
  store atomic volatile i32 1, ptr %25 seq_cst, align 4
  %54 = load volatile i32, ptr %7, align 8, !tbaa !39
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %52
  %57 = call i32 @poll(ptr noundef nonnull %5, i64 noundef 1, i32 noundef 100) #14
  br label %58

58:                                               ; preds = %56, %52
  store atomic volatile i32 0, ptr %25 seq_cst, align 4
  %59 = load i32, ptr %22, align 4, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #9
  %60 = call i64 @read(i32 noundef %59, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #9
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #9
  br label %98

61:                                               ; preds = %43, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #9
  store i64 0, ptr %6, align 8, !tbaa !103
  %62 = load volatile i32, ptr %16, align 8, !tbaa !161
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %69

64:                                               ; preds = %61
  %65 = load volatile i32, ptr %17, align 8, !tbaa !162
  %66 = freeze i32 %65
  %67 = icmp eq i32 %66, 0
  %68 = select i1 %67, i64 1000000, i64 250000
  br label %69

69:                                               ; preds = %64, %61
  %70 = phi i64 [ 250000, %61 ], [ %68, %64 ]
  store i64 %70, ptr %15, align 8, !tbaa !105
  %71 = call i32 @nanosleep(ptr noundef nonnull %6, ptr noundef null) #14
  %72 = load i32, ptr %11, align 8, !tbaa !6
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %69
  %75 = zext i32 %72 to i64
  br label %79

76:                                               ; preds = %87, %69
  %77 = load volatile i32, ptr %18, align 4, !tbaa !165
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %90, label %97

79:                                               ; preds = %74, %87
  %80 = phi i64 [ 0, %74 ], [ %88, %87 ]
  %81 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = getelementptr inbounds i8, ptr %82, i64 6912
  %84 = load volatile i32, ptr %83, align 8, !tbaa !166
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %79
  store volatile i32 1, ptr %82, align 8, !tbaa !36
  br label %87

87:                                               ; preds = %79, %86
  %88 = add nuw nsw i64 %80, 1
  %89 = icmp eq i64 %88, %75
  br i1 %89, label %76, label %79, !llvm.loop !167

90:                                               ; preds = %76
  %91 = atomicrmw volatile add ptr %19, i64 1 seq_cst, align 8
  %92 = load atomic volatile i32, ptr %20 seq_cst, align 8
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %90
  %95 = load i32, ptr %21, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !38
  %96 = call i64 @write(i32 noundef %95, ptr noundef nonnull %2, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  br label %97

97:                                               ; preds = %94, %90, %76
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #9
  br label %98

98:                                               ; preds = %97, %58
  %99 = load volatile i32, ptr %7, align 8, !tbaa !39
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %6 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %7 = load i64, ptr %4, align 8, !tbaa !103
  %8 = mul i64 %7, 1000000000
  %9 = getelementptr inbounds i8, ptr %4, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !105
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  %11 = zext i32 %1 to i64
  %12 = mul nuw nsw i64 %11, 1000000
  %13 = add i64 %10, %12
  %14 = add i64 %13, %8
  %15 = getelementptr inbounds i8, ptr %0, i64 12
  %16 = atomicrmw volatile add ptr %15, i32 1 seq_cst, align 4
  %17 = getelementptr inbounds i8, ptr %0, i64 40
  %18 = getelementptr inbounds i8, ptr %0, i64 463064
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
  store volatile i32 1, ptr %35, align 8, !tbaa !36
  br label %36

36:                                               ; preds = %26, %34
  %37 = phi i32 [ 1, %34 ], [ %28, %26 ]
  %38 = add nuw nsw i64 %27, 1
  %39 = load i32, ptr %17, align 8, !tbaa !6
  %40 = zext i32 %39 to i64
  %41 = icmp ult i64 %38, %40
  br i1 %41, label %26, label %24, !llvm.loop !168

42:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #14
  %44 = load i64, ptr %3, align 8, !tbaa !103
  %45 = mul i64 %44, 1000000000
  %46 = load i64, ptr %19, align 8, !tbaa !105
  %47 = add i64 %45, %46
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #9
  %48 = icmp ugt i64 %47, %14
  br i1 %48, label %49, label %51

49:                                               ; preds = %42
  %50 = atomicrmw volatile sub ptr %15, i32 1 seq_cst, align 4
  br label %60

51:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #9
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
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  %57 = add i32 %23, 1
  %58 = load i32, ptr %17, align 8, !tbaa !6
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %22, !llvm.loop !169

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
  %7 = getelementptr inbounds i8, ptr %0, i64 463064
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
  br i1 %22, label %23, label %12, !llvm.loop !66

23:                                               ; preds = %20, %9
  %24 = getelementptr inbounds i8, ptr %0, i64 403616
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
  store i64 0, ptr %33, align 8, !tbaa !170
  %34 = getelementptr inbounds [32 x %struct.cache_slot], ptr %30, i64 0, i64 %32, i32 1
  store i64 0, ptr %34, align 8, !tbaa !170
  %35 = add nuw nsw i64 %32, 1
  %36 = icmp eq i64 %35, 32
  br i1 %36, label %37, label %31, !llvm.loop !172

37:                                               ; preds = %31
  %38 = add nuw nsw i64 %26, 1
  %39 = icmp eq i64 %38, %8
  br i1 %39, label %9, label %25, !llvm.loop !173

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
  store i64 %52, ptr %2, align 8, !tbaa !38
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
  %62 = load ptr, ptr %61, align 8, !tbaa !174
  %63 = icmp eq ptr %62, null
  br i1 %63, label %68, label %64

64:                                               ; preds = %60, %64
  %65 = phi ptr [ %66, %64 ], [ %62, %60 ]
  %66 = load ptr, ptr %65, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %65) #14
  store ptr %66, ptr %61, align 8, !tbaa !174
  %67 = icmp eq ptr %66, null
  br i1 %67, label %68, label %64, !llvm.loop !175

68:                                               ; preds = %64, %60, %55
  %69 = add nuw nsw i64 %56, 1
  %70 = icmp eq i64 %69, 1024
  br i1 %70, label %40, label %55, !llvm.loop !176
}

; Function Attrs: nounwind
define internal void @kick(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %4 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #14
  %5 = load i64, ptr %3, align 8, !tbaa !103
  %6 = mul i64 %5, 1000000000
  %7 = getelementptr inbounds i8, ptr %3, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !105
  %9 = add i64 %6, %8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #9
  %10 = getelementptr inbounds i8, ptr %0, i64 80
  %11 = load volatile i64, ptr %10, align 8, !tbaa !154
  %12 = sub i64 %9, %11
  %13 = icmp ugt i64 %12, 20000
  br i1 %13, label %14, label %18

14:                                               ; preds = %1
  %15 = getelementptr inbounds i8, ptr %0, i64 44
  %16 = load i32, ptr %15, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !38
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
  store i32 %1, ptr %9, align 4, !tbaa !177
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 %2, ptr %10, align 8, !tbaa !178
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
  br i1 %23, label %24, label %13, !llvm.loop !66

24:                                               ; preds = %21, %8
  %25 = getelementptr inbounds i8, ptr %0, i64 403616
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
  store i32 %33, ptr %6, align 8, !tbaa !179
  store ptr %6, ptr %32, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %38

34:                                               ; preds = %26
  %35 = add nuw nsw i64 %27, 1
  %36 = icmp eq i64 %35, 1024
  br i1 %36, label %37, label %26, !llvm.loop !180

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
  %5 = getelementptr inbounds i8, ptr %0, i64 403616
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [1024 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %12, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 370848
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
  br i1 %27, label %28, label %17, !llvm.loop !66

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
  %36 = load ptr, ptr %35, align 8, !tbaa !50
  %37 = icmp eq ptr %36, %8
  br i1 %37, label %38, label %40

38:                                               ; preds = %34
  %39 = trunc nuw nsw i64 %30 to i32
  tail call void @destroy_queue(ptr noundef nonnull %0, i32 noundef %39) #15
  br label %40

40:                                               ; preds = %29, %34, %38
  %41 = add nuw nsw i64 %30, 1
  %42 = icmp ult i64 %30, 4095
  br i1 %42, label %29, label %12, !llvm.loop !181

43:                                               ; preds = %28
  %44 = getelementptr inbounds i8, ptr %0, i64 403616
  %45 = zext i32 %1 to i64
  %46 = getelementptr inbounds [1024 x ptr], ptr %44, i64 0, i64 %45
  store ptr null, ptr %46, align 8, !tbaa !2
  br label %47

47:                                               ; preds = %43, %28
  %48 = getelementptr inbounds i8, ptr %0, i64 411808
  br label %50

49:                                               ; preds = %65
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %13, label %103, label %68

50:                                               ; preds = %47, %65
  %51 = phi i64 [ 0, %47 ], [ %66, %65 ]
  %52 = getelementptr inbounds [256 x %struct.request], ptr %48, i64 0, i64 %51
  %53 = getelementptr inbounds i8, ptr %52, i64 32
  %54 = load i32, ptr %53, align 8, !tbaa !182
  switch i32 %54, label %65 [
    i32 1, label %55
    i32 2, label %60
  ]

55:                                               ; preds = %50
  %56 = getelementptr inbounds i8, ptr %52, i64 8
  %57 = load i32, ptr %56, align 8, !tbaa !185
  %58 = icmp eq i32 %57, %1
  br i1 %58, label %59, label %65

59:                                               ; preds = %55
  store i32 0, ptr %53, align 8, !tbaa !182
  br label %65

60:                                               ; preds = %50
  %61 = getelementptr inbounds i8, ptr %52, i64 8
  %62 = load i32, ptr %61, align 8, !tbaa !185
  %63 = icmp eq i32 %62, %1
  br i1 %63, label %64, label %65

64:                                               ; preds = %60
  store i32 -1, ptr %61, align 8, !tbaa !185
  br label %65

65:                                               ; preds = %50, %55, %59, %64, %60
  %66 = add nuw nsw i64 %51, 1
  %67 = icmp eq i64 %66, 256
  br i1 %67, label %49, label %50, !llvm.loop !186

68:                                               ; preds = %49
  %69 = getelementptr inbounds i8, ptr %14, i64 24
  %70 = load ptr, ptr %69, align 8, !tbaa !174
  %71 = icmp eq ptr %70, null
  br i1 %71, label %76, label %72

72:                                               ; preds = %68, %72
  %73 = phi ptr [ %74, %72 ], [ %70, %68 ]
  %74 = load ptr, ptr %73, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %73) #14
  store ptr %74, ptr %69, align 8, !tbaa !174
  %75 = icmp eq ptr %74, null
  br i1 %75, label %76, label %72, !llvm.loop !175

76:                                               ; preds = %72, %68
  %77 = getelementptr inbounds i8, ptr %14, i64 16
  %78 = load volatile ptr, ptr %77, align 8, !tbaa !187
  tail call void @free(ptr noundef %78) #14
  %79 = getelementptr inbounds i8, ptr %14, i64 32
  %80 = load volatile ptr, ptr %79, align 8, !tbaa !188
  %81 = icmp eq ptr %80, null
  br i1 %81, label %82, label %86

82:                                               ; preds = %86, %76
  %83 = getelementptr inbounds i8, ptr %14, i64 40
  %84 = load ptr, ptr %83, align 8, !tbaa !189
  %85 = icmp eq ptr %84, null
  br i1 %85, label %102, label %92

86:                                               ; preds = %76, %86
  %87 = load volatile ptr, ptr %79, align 8, !tbaa !188
  %88 = load ptr, ptr %87, align 8, !tbaa !2
  %89 = load volatile ptr, ptr %79, align 8, !tbaa !188
  tail call void @free(ptr noundef %89) #14
  store volatile ptr %88, ptr %79, align 8, !tbaa !188
  %90 = load volatile ptr, ptr %79, align 8, !tbaa !188
  %91 = icmp eq ptr %90, null
  br i1 %91, label %82, label %86, !llvm.loop !190

92:                                               ; preds = %82, %92
  %93 = phi ptr [ %94, %92 ], [ %84, %82 ]
  %94 = load ptr, ptr %93, align 8, !tbaa !191
  %95 = getelementptr inbounds i8, ptr %93, i64 56
  %96 = load ptr, ptr %95, align 8, !tbaa !193
  tail call void @free(ptr noundef %96) #14
  %97 = getelementptr inbounds i8, ptr %93, i64 64
  %98 = load ptr, ptr %97, align 8, !tbaa !194
  tail call void @free(ptr noundef %98) #14
  %99 = getelementptr inbounds i8, ptr %93, i64 72
  %100 = load ptr, ptr %99, align 8, !tbaa !195
  tail call void @free(ptr noundef %100) #14
  tail call void @free(ptr noundef nonnull %93) #14
  store ptr %94, ptr %83, align 8, !tbaa !189
  %101 = icmp eq ptr %94, null
  br i1 %101, label %102, label %92, !llvm.loop !196

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
  store i64 %5, ptr %11, align 8, !tbaa !38
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
  br i1 %26, label %27, label %16, !llvm.loop !66

27:                                               ; preds = %24, %10
  %28 = icmp ult i32 %1, 1024
  br i1 %28, label %29, label %44

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %0, i64 403616
  %31 = zext nneg i32 %1 to i64
  %32 = getelementptr inbounds [1024 x ptr], ptr %30, i64 0, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !2
  %34 = icmp eq ptr %33, null
  br i1 %34, label %44, label %35

35:                                               ; preds = %29
  %36 = getelementptr inbounds i8, ptr %33, i64 16
  %37 = load volatile ptr, ptr %36, align 8, !tbaa !187
  %38 = ptrtoint ptr %8 to i64
  store atomic volatile i64 %38, ptr %36 seq_cst, align 8
  %39 = icmp eq ptr %37, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %33, i64 24
  %42 = load ptr, ptr %41, align 8, !tbaa !174
  store ptr %42, ptr %37, align 8, !tbaa !2
  store ptr %37, ptr %41, align 8, !tbaa !174
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
  %5 = getelementptr inbounds i8, ptr %0, i64 403616
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
  %6 = load i32, ptr %5, align 4, !tbaa !197
  %7 = icmp ult i32 %6, 1024
  br i1 %7, label %8, label %174

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, ptr %0, i64 403616
  %10 = zext nneg i32 %6 to i64
  %11 = getelementptr inbounds [1024 x ptr], ptr %9, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !2
  %13 = icmp eq ptr %12, null
  br i1 %13, label %174, label %14

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  %16 = load i64, ptr %15, align 8, !tbaa !198
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %20, ptr noundef nonnull align 8 dereferenceable(72) %1, i64 72, i1 false), !tbaa.struct !199
  %26 = getelementptr inbounds i8, ptr %20, i64 104
  store ptr %12, ptr %26, align 8, !tbaa !50
  %27 = getelementptr inbounds i8, ptr %20, i64 160
  store volatile ptr %21, ptr %27, align 8, !tbaa !149
  %28 = getelementptr inbounds i8, ptr %20, i64 80
  store volatile i32 1, ptr %28, align 8, !tbaa !45
  %29 = getelementptr inbounds i8, ptr %20, i64 96
  store i32 1, ptr %29, align 8, !tbaa !44
  %30 = getelementptr inbounds i8, ptr %1, i64 24
  %31 = load i64, ptr %30, align 8, !tbaa !200
  %32 = inttoptr i64 %31 to ptr
  %33 = load atomic i64, ptr %32 acquire, align 8
  %34 = getelementptr inbounds i8, ptr %20, i64 112
  store i64 %33, ptr %34, align 8, !tbaa !63
  %35 = load ptr, ptr %26, align 8, !tbaa !50
  %36 = getelementptr inbounds i8, ptr %20, i64 40
  %37 = load i64, ptr %36, align 8, !tbaa !51
  %38 = getelementptr inbounds i8, ptr %35, i64 16
  %39 = load atomic volatile i64, ptr %38 seq_cst, align 8
  %40 = inttoptr i64 %39 to ptr
  %41 = icmp eq i64 %39, 0
  br i1 %41, label %73, label %42

42:                                               ; preds = %25
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i64, ptr %43, align 8, !tbaa !38
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
  %54 = load i64, ptr %53, align 8, !tbaa !52
  %55 = icmp ugt i64 %54, %37
  %56 = add nuw i64 %52, 1
  %57 = select i1 %55, i64 %50, i64 %56
  %58 = select i1 %55, i64 %52, i64 %49
  %59 = icmp ult i64 %57, %58
  br i1 %59, label %48, label %60, !llvm.loop !54

60:                                               ; preds = %48, %42
  %61 = phi i64 [ 0, %42 ], [ %57, %48 ]
  %62 = icmp ult i64 %61, %44
  br i1 %62, label %63, label %73

63:                                               ; preds = %60
  %64 = getelementptr inbounds i8, ptr %40, i64 16
  %65 = getelementptr inbounds [0 x %struct.gpu_range], ptr %64, i64 0, i64 %61
  %66 = load i64, ptr %65, align 8, !tbaa !55
  %67 = icmp ugt i64 %66, %37
  br i1 %67, label %73, label %68

68:                                               ; preds = %63
  %69 = getelementptr inbounds i8, ptr %65, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !52
  %71 = sub i64 %70, %37
  %72 = icmp ult i64 %71, 256
  br i1 %72, label %73, label %75

73:                                               ; preds = %68, %63, %60, %25
  %74 = getelementptr inbounds i8, ptr %20, i64 92
  store i32 0, ptr %74, align 4, !tbaa !48
  br label %103

75:                                               ; preds = %68
  %76 = getelementptr inbounds i8, ptr %65, i64 16
  %77 = load i64, ptr %76, align 8, !tbaa !56
  %78 = add i64 %77, %37
  %79 = sub i64 %78, %66
  %80 = inttoptr i64 %79 to ptr
  %81 = getelementptr inbounds i8, ptr %20, i64 92
  store i32 0, ptr %81, align 4, !tbaa !48
  %82 = icmp eq i64 %78, %66
  br i1 %82, label %103, label %83

83:                                               ; preds = %75
  %84 = getelementptr inbounds i8, ptr %80, i64 8
  %85 = load i64, ptr %84, align 1
  %86 = getelementptr inbounds i8, ptr %20, i64 120
  store i64 %85, ptr %86, align 8, !tbaa !57
  %87 = getelementptr inbounds i8, ptr %20, i64 88
  %88 = load volatile i32, ptr %87, align 8, !tbaa !49
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %83
  %91 = getelementptr inbounds i8, ptr %80, i64 140
  %92 = load i32, ptr %91, align 1
  %93 = getelementptr inbounds i8, ptr %20, i64 128
  store i32 %92, ptr %93, align 8, !tbaa !58
  %94 = getelementptr inbounds i8, ptr %80, i64 160
  %95 = load i64, ptr %94, align 1
  %96 = getelementptr inbounds i8, ptr %20, i64 136
  store i64 %95, ptr %96, align 8, !tbaa !59
  %97 = getelementptr inbounds i8, ptr %80, i64 176
  %98 = load i32, ptr %97, align 1
  %99 = getelementptr inbounds i8, ptr %20, i64 132
  store i32 %98, ptr %99, align 4, !tbaa !60
  %100 = and i32 %92, 4095
  %101 = mul nuw nsw i32 %100, 6
  %102 = getelementptr inbounds i8, ptr %20, i64 144
  store i32 %101, ptr %102, align 8, !tbaa !61
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
  br i1 %117, label %118, label %107, !llvm.loop !66

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
  br i1 %131, label %132, label %121, !llvm.loop !66

132:                                              ; preds = %129, %118
  %133 = getelementptr inbounds i8, ptr %0, i64 370848
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
  store i32 %141, ptr %142, align 8, !tbaa !201
  %143 = getelementptr inbounds i8, ptr %12, i64 12
  %144 = load volatile i32, ptr %143, align 4, !tbaa !129
  %145 = getelementptr inbounds i8, ptr %20, i64 84
  store volatile i32 %144, ptr %145, align 4, !tbaa !47
  store ptr %20, ptr %140, align 8, !tbaa !2
  %146 = getelementptr inbounds i8, ptr %0, i64 338080
  %147 = getelementptr inbounds i8, ptr %0, i64 338076
  %148 = load i32, ptr %147, align 4, !tbaa !40
  %149 = add i32 %148, 1
  store i32 %149, ptr %147, align 4, !tbaa !40
  %150 = zext i32 %148 to i64
  %151 = getelementptr inbounds [4096 x ptr], ptr %146, i64 0, i64 %150
  store ptr %20, ptr %151, align 8, !tbaa !2
  %152 = getelementptr inbounds i8, ptr %1, i64 32
  %153 = load i64, ptr %152, align 8, !tbaa !202
  %154 = inttoptr i64 %153 to ptr
  store atomic i64 8871348064760491681, ptr %154 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %104 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %155 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %156 = load i64, ptr %4, align 8, !tbaa !103
  %157 = mul i64 %156, 1000000000
  %158 = getelementptr inbounds i8, ptr %4, i64 8
  %159 = load i64, ptr %158, align 8, !tbaa !105
  %160 = add i64 %157, %159
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  %161 = getelementptr inbounds i8, ptr %0, i64 80
  %162 = load volatile i64, ptr %161, align 8, !tbaa !154
  %163 = sub i64 %160, %162
  %164 = icmp ugt i64 %163, 20000
  br i1 %164, label %165, label %174

165:                                              ; preds = %139
  %166 = getelementptr inbounds i8, ptr %0, i64 44
  %167 = load i32, ptr %166, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !38
  %168 = call i64 @write(i32 noundef %167, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %174

169:                                              ; preds = %134
  %170 = add nuw nsw i64 %135, 1
  %171 = icmp eq i64 %170, 4096
  br i1 %171, label %172, label %134, !llvm.loop !203

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
  %8 = getelementptr inbounds i8, ptr %0, i64 370848
  %9 = zext nneg i32 %1 to i64
  %10 = getelementptr inbounds [4096 x ptr], ptr %8, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !2
  %12 = icmp eq ptr %11, null
  br i1 %12, label %164, label %13

13:                                               ; preds = %7
  %14 = getelementptr inbounds i8, ptr %11, i64 80
  %15 = load volatile i32, ptr %14, align 8, !tbaa !45
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
  br i1 %30, label %31, label %20, !llvm.loop !66

31:                                               ; preds = %28, %17
  store volatile i32 %2, ptr %14, align 8, !tbaa !45
  %32 = icmp eq i32 %2, 0
  br i1 %32, label %145, label %33

33:                                               ; preds = %31
  %34 = getelementptr inbounds i8, ptr %11, i64 104
  %35 = load ptr, ptr %34, align 8, !tbaa !50
  %36 = getelementptr inbounds i8, ptr %11, i64 40
  %37 = load i64, ptr %36, align 8, !tbaa !51
  %38 = getelementptr inbounds i8, ptr %35, i64 16
  %39 = load atomic volatile i64, ptr %38 seq_cst, align 8
  %40 = inttoptr i64 %39 to ptr
  %41 = icmp eq i64 %39, 0
  br i1 %41, label %73, label %42

42:                                               ; preds = %33
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i64, ptr %43, align 8, !tbaa !38
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
  %54 = load i64, ptr %53, align 8, !tbaa !52
  %55 = icmp ugt i64 %54, %37
  %56 = add nuw i64 %52, 1
  %57 = select i1 %55, i64 %50, i64 %56
  %58 = select i1 %55, i64 %52, i64 %49
  %59 = icmp ult i64 %57, %58
  br i1 %59, label %48, label %60, !llvm.loop !54

60:                                               ; preds = %48, %42
  %61 = phi i64 [ 0, %42 ], [ %57, %48 ]
  %62 = icmp ult i64 %61, %44
  br i1 %62, label %63, label %73

63:                                               ; preds = %60
  %64 = getelementptr inbounds i8, ptr %40, i64 16
  %65 = getelementptr inbounds [0 x %struct.gpu_range], ptr %64, i64 0, i64 %61
  %66 = load i64, ptr %65, align 8, !tbaa !55
  %67 = icmp ugt i64 %66, %37
  br i1 %67, label %73, label %68

68:                                               ; preds = %63
  %69 = getelementptr inbounds i8, ptr %65, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !52
  %71 = sub i64 %70, %37
  %72 = icmp ult i64 %71, 256
  br i1 %72, label %73, label %75

73:                                               ; preds = %68, %63, %60, %33
  %74 = getelementptr inbounds i8, ptr %11, i64 92
  store i32 0, ptr %74, align 4, !tbaa !48
  br label %103

75:                                               ; preds = %68
  %76 = getelementptr inbounds i8, ptr %65, i64 16
  %77 = load i64, ptr %76, align 8, !tbaa !56
  %78 = add i64 %77, %37
  %79 = sub i64 %78, %66
  %80 = inttoptr i64 %79 to ptr
  %81 = getelementptr inbounds i8, ptr %11, i64 92
  store i32 0, ptr %81, align 4, !tbaa !48
  %82 = icmp eq i64 %78, %66
  br i1 %82, label %103, label %83

83:                                               ; preds = %75
  %84 = getelementptr inbounds i8, ptr %80, i64 8
  %85 = load i64, ptr %84, align 1
  %86 = getelementptr inbounds i8, ptr %11, i64 120
  store i64 %85, ptr %86, align 8, !tbaa !57
  %87 = getelementptr inbounds i8, ptr %11, i64 88
  %88 = load volatile i32, ptr %87, align 8, !tbaa !49
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %83
  %91 = getelementptr inbounds i8, ptr %80, i64 140
  %92 = load i32, ptr %91, align 1
  %93 = getelementptr inbounds i8, ptr %11, i64 128
  store i32 %92, ptr %93, align 8, !tbaa !58
  %94 = getelementptr inbounds i8, ptr %80, i64 160
  %95 = load i64, ptr %94, align 1
  %96 = getelementptr inbounds i8, ptr %11, i64 136
  store i64 %95, ptr %96, align 8, !tbaa !59
  %97 = getelementptr inbounds i8, ptr %80, i64 176
  %98 = load i32, ptr %97, align 1
  %99 = getelementptr inbounds i8, ptr %11, i64 132
  store i32 %98, ptr %99, align 4, !tbaa !60
  %100 = and i32 %92, 4095
  %101 = mul nuw nsw i32 %100, 6
  %102 = getelementptr inbounds i8, ptr %11, i64 144
  store i32 %101, ptr %102, align 8, !tbaa !61
  br label %103

103:                                              ; preds = %73, %75, %83, %90
  %104 = getelementptr inbounds i8, ptr %11, i64 96
  store i32 1, ptr %104, align 8, !tbaa !44
  %105 = getelementptr inbounds i8, ptr %11, i64 168
  %106 = load ptr, ptr %105, align 8, !tbaa !204
  %107 = icmp eq ptr %106, null
  br i1 %107, label %149, label %108

108:                                              ; preds = %103
  %109 = load ptr, ptr %106, align 8, !tbaa !131
  store ptr %109, ptr %105, align 8, !tbaa !204
  %110 = getelementptr inbounds i8, ptr %11, i64 184
  %111 = load volatile i32, ptr %110, align 8, !tbaa !205
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %110, align 8, !tbaa !205
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %116

114:                                              ; preds = %108
  %115 = getelementptr inbounds i8, ptr %11, i64 176
  store ptr null, ptr %115, align 8, !tbaa !206
  br label %116

116:                                              ; preds = %114, %108
  %117 = getelementptr inbounds i8, ptr %11, i64 176
  br label %118

118:                                              ; preds = %143, %116
  %119 = phi ptr [ %106, %116 ], [ %136, %143 ]
  %120 = getelementptr inbounds i8, ptr %119, i64 40
  %121 = load i32, ptr %120, align 8, !tbaa !138
  %122 = icmp eq i32 %121, 0
  %123 = select i1 %122, i64 96, i64 120
  %124 = getelementptr inbounds i8, ptr %0, i64 %123
  store ptr null, ptr %119, align 8, !tbaa !131
  %125 = getelementptr inbounds i8, ptr %124, i64 16
  %126 = load volatile i32, ptr %125, align 8, !tbaa !205
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %131, label %128

128:                                              ; preds = %118
  %129 = getelementptr inbounds i8, ptr %124, i64 8
  %130 = load ptr, ptr %129, align 8, !tbaa !206
  br label %131

131:                                              ; preds = %118, %128
  %132 = phi ptr [ %130, %128 ], [ %124, %118 ]
  store ptr %119, ptr %132, align 8, !tbaa !2
  %133 = getelementptr inbounds i8, ptr %124, i64 8
  store ptr %119, ptr %133, align 8, !tbaa !206
  %134 = load volatile i32, ptr %125, align 8, !tbaa !205
  %135 = add i32 %134, 1
  store volatile i32 %135, ptr %125, align 8, !tbaa !205
  %136 = load ptr, ptr %105, align 8, !tbaa !204
  %137 = icmp eq ptr %136, null
  br i1 %137, label %149, label %138

138:                                              ; preds = %131
  %139 = load ptr, ptr %136, align 8, !tbaa !131
  store ptr %139, ptr %105, align 8, !tbaa !204
  %140 = load volatile i32, ptr %110, align 8, !tbaa !205
  %141 = add i32 %140, -1
  store volatile i32 %141, ptr %110, align 8, !tbaa !205
  %142 = icmp eq i32 %141, 0
  br i1 %142, label %144, label %143

143:                                              ; preds = %138, %144
  br label %118

144:                                              ; preds = %138
  store ptr null, ptr %117, align 8, !tbaa !206
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
  %151 = load i64, ptr %5, align 8, !tbaa !103
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !105
  %155 = add i64 %152, %154
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  %156 = getelementptr inbounds i8, ptr %0, i64 80
  %157 = load volatile i64, ptr %156, align 8, !tbaa !154
  %158 = sub i64 %155, %157
  %159 = icmp ugt i64 %158, 20000
  br i1 %159, label %160, label %164

160:                                              ; preds = %149
  %161 = getelementptr inbounds i8, ptr %0, i64 44
  %162 = load i32, ptr %161, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 1, ptr %4, align 8, !tbaa !38
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
  %5 = getelementptr inbounds i8, ptr %0, i64 370848
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
  br i1 %23, label %24, label %13, !llvm.loop !66

24:                                               ; preds = %21, %10
  %25 = getelementptr inbounds i8, ptr %0, i64 144
  %26 = load volatile i32, ptr %25, align 8, !tbaa !67
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
  %38 = load ptr, ptr %37, align 8, !tbaa !73
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %32
  %41 = load ptr, ptr %36, align 8, !tbaa !72
  %42 = icmp eq ptr %41, %8
  br i1 %42, label %43, label %85

43:                                               ; preds = %40, %32
  %44 = getelementptr inbounds i8, ptr %36, i64 56
  store volatile i32 1, ptr %44, align 8, !tbaa !74
  %45 = getelementptr inbounds i8, ptr %36, i64 64
  %46 = load i32, ptr %45, align 8, !tbaa !107
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %85, label %48

48:                                               ; preds = %43
  %49 = load volatile i32, ptr %25, align 8, !tbaa !67
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %59

51:                                               ; preds = %69, %48
  %52 = phi i32 [ 0, %48 ], [ %70, %69 ]
  store volatile i32 %52, ptr %25, align 8, !tbaa !67
  %53 = getelementptr inbounds i8, ptr %36, i64 24
  %54 = getelementptr inbounds i8, ptr %36, i64 32
  %55 = load i64, ptr %54, align 8, !tbaa !77
  %56 = atomicrmw volatile xchg ptr %53, i64 %55 seq_cst, align 8
  %57 = load i64, ptr %54, align 8, !tbaa !77
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
  %72 = load volatile i32, ptr %25, align 8, !tbaa !67
  %73 = zext i32 %72 to i64
  %74 = icmp ult i64 %71, %73
  br i1 %74, label %59, label %51, !llvm.loop !207

75:                                               ; preds = %51
  %76 = atomicrmw volatile sub ptr %30, i32 1 seq_cst, align 8
  br label %77

77:                                               ; preds = %75, %51
  store i32 0, ptr %45, align 8, !tbaa !107
  %78 = load ptr, ptr %36, align 8, !tbaa !72
  %79 = getelementptr inbounds i8, ptr %78, i64 88
  %80 = load volatile i32, ptr %79, align 8, !tbaa !49
  %81 = add i32 %80, -1
  store volatile i32 %81, ptr %79, align 8, !tbaa !49
  %82 = getelementptr inbounds i8, ptr %36, i64 60
  %83 = load i32, ptr %82, align 4, !tbaa !70
  %84 = add i32 %83, -1
  store i32 %84, ptr %82, align 4, !tbaa !70
  br label %85

85:                                               ; preds = %77, %43, %40
  %86 = icmp eq i64 %34, 0
  br i1 %86, label %87, label %32, !llvm.loop !208

87:                                               ; preds = %85, %24
  %88 = getelementptr inbounds i8, ptr %0, i64 96
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %88, ptr noundef nonnull %8, ptr noundef null) #15
  %89 = getelementptr inbounds i8, ptr %0, i64 120
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %89, ptr noundef nonnull %8, ptr noundef null) #15
  %90 = getelementptr inbounds i8, ptr %8, i64 168
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %90, ptr noundef nonnull %8, ptr noundef null) #15
  %91 = getelementptr inbounds i8, ptr %0, i64 338076
  %92 = load i32, ptr %91, align 4, !tbaa !40
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %87
  %95 = getelementptr inbounds i8, ptr %0, i64 338080
  %96 = zext i32 %92 to i64
  br label %101

97:                                               ; preds = %111, %87
  %98 = phi i32 [ 0, %87 ], [ %112, %111 ]
  store i32 %98, ptr %91, align 4, !tbaa !40
  store ptr null, ptr %7, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  %99 = getelementptr inbounds i8, ptr %8, i64 160
  %100 = load volatile ptr, ptr %99, align 8, !tbaa !149
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
  br i1 %114, label %97, label %101, !llvm.loop !209

115:                                              ; preds = %2, %4, %97
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define internal range(i32 0, 3) i32 @queue_state(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) #2 {
  %4 = icmp ult i32 %1, 4096
  br i1 %4, label %5, label %17

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 370848
  %7 = zext nneg i32 %1 to i64
  %8 = getelementptr inbounds [4096 x ptr], ptr %6, i64 0, i64 %7
  %9 = load ptr, ptr %8, align 8, !tbaa !2
  %10 = icmp eq ptr %9, null
  br i1 %10, label %17, label %11

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %9, i64 88
  %13 = load volatile i32, ptr %12, align 8, !tbaa !49
  store i32 %13, ptr %2, align 4, !tbaa !79
  %14 = getelementptr inbounds i8, ptr %9, i64 84
  %15 = load volatile i32, ptr %14, align 4, !tbaa !47
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %18, label %27

17:                                               ; preds = %3, %5
  store i32 0, ptr %2, align 4, !tbaa !79
  br label %27

18:                                               ; preds = %11
  %19 = getelementptr inbounds i8, ptr %9, i64 76
  %20 = load i32, ptr %19, align 4, !tbaa !46
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %27

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %9, i64 80
  %24 = load volatile i32, ptr %23, align 8, !tbaa !45
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
  br i1 %16, label %17, label %6, !llvm.loop !66

17:                                               ; preds = %14, %3
  %18 = getelementptr inbounds i8, ptr %0, i64 422052
  %19 = load volatile i32, ptr %18, align 4, !tbaa !210
  %20 = icmp ugt i32 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = load volatile i32, ptr %18, align 4, !tbaa !210
  br label %23

23:                                               ; preds = %17, %21
  %24 = phi i32 [ %22, %21 ], [ %2, %17 ]
  %25 = getelementptr inbounds i8, ptr %0, i64 422056
  %26 = zext i32 %24 to i64
  %27 = mul nuw nsw i64 %26, 40
  %28 = tail call ptr @memcpy(ptr noundef %1, ptr noundef nonnull %25, i64 noundef %27) #14
  %29 = load volatile i32, ptr %18, align 4, !tbaa !210
  %30 = icmp ult i32 %24, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %34, %23
  %32 = load volatile i32, ptr %18, align 4, !tbaa !210
  %33 = sub i32 %32, %24
  store volatile i32 %33, ptr %18, align 4, !tbaa !210
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %24

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %39, %34 ], [ %26, %23 ]
  %36 = sub nuw nsw i64 %35, %26
  %37 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %36
  %38 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %35
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %37, ptr noundef nonnull align 8 dereferenceable(40) %38, i64 40, i1 false), !tbaa.struct !211
  %39 = add nuw nsw i64 %35, 1
  %40 = load volatile i32, ptr %18, align 4, !tbaa !210
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %34, label %31, !llvm.loop !212
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
  br i1 %15, label %16, label %5, !llvm.loop !66

16:                                               ; preds = %13, %2
  %17 = getelementptr inbounds i8, ptr %0, i64 411808
  br label %20

18:                                               ; preds = %36
  %19 = icmp ne ptr %37, null
  br i1 %19, label %40, label %42

20:                                               ; preds = %16, %36
  %21 = phi i64 [ 0, %16 ], [ %38, %36 ]
  %22 = phi ptr [ null, %16 ], [ %37, %36 ]
  %23 = getelementptr inbounds [256 x %struct.request], ptr %17, i64 0, i64 %21
  %24 = getelementptr inbounds i8, ptr %23, i64 32
  %25 = load i32, ptr %24, align 8, !tbaa !182
  %26 = icmp eq i32 %25, 1
  br i1 %26, label %27, label %36

27:                                               ; preds = %20
  %28 = icmp eq ptr %22, null
  br i1 %28, label %35, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %23, i64 24
  %31 = load i32, ptr %30, align 8, !tbaa !213
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  %33 = load i32, ptr %32, align 8, !tbaa !213
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %29, %27
  br label %36

36:                                               ; preds = %35, %29, %20
  %37 = phi ptr [ %23, %35 ], [ %22, %29 ], [ %22, %20 ]
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, 256
  br i1 %39, label %18, label %20, !llvm.loop !214

40:                                               ; preds = %18
  %41 = getelementptr inbounds i8, ptr %37, i64 32
  store i32 2, ptr %41, align 8, !tbaa !182
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %37, i64 32, i1 false), !tbaa.struct !215
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
  br i1 %18, label %19, label %8, !llvm.loop !66

19:                                               ; preds = %16, %5
  %20 = icmp ult i32 %1, 1024
  br i1 %20, label %21, label %87

21:                                               ; preds = %19
  %22 = getelementptr inbounds i8, ptr %0, i64 403616
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
  %39 = load i64, ptr %38, align 8, !tbaa !38
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
  %49 = load i64, ptr %48, align 8, !tbaa !52
  %50 = icmp ugt i64 %49, %33
  %51 = add nuw i64 %47, 1
  %52 = select i1 %50, i64 %45, i64 %51
  %53 = select i1 %50, i64 %47, i64 %44
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %43, label %55, !llvm.loop !54

55:                                               ; preds = %43, %37
  %56 = phi i64 [ 0, %37 ], [ %52, %43 ]
  %57 = icmp ult i64 %56, %39
  br i1 %57, label %58, label %83

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %35, i64 16
  %60 = getelementptr inbounds [0 x %struct.gpu_range], ptr %59, i64 0, i64 %56
  %61 = load i64, ptr %60, align 8, !tbaa !55
  %62 = icmp ugt i64 %61, %33
  br i1 %62, label %83, label %63

63:                                               ; preds = %58
  %64 = getelementptr inbounds i8, ptr %60, i64 24
  %65 = load i32, ptr %64, align 8, !tbaa !101
  %66 = and i32 %65, 2
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %83, label %68

68:                                               ; preds = %63
  %69 = sub i64 %4, %32
  %70 = getelementptr inbounds i8, ptr %60, i64 8
  %71 = load i64, ptr %70, align 8, !tbaa !52
  %72 = sub i64 %71, %33
  %73 = tail call i64 @llvm.umin.i64(i64 %69, i64 %72)
  %74 = getelementptr inbounds i8, ptr %60, i64 16
  %75 = load i64, ptr %74, align 8, !tbaa !56
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
  %27 = load i64, ptr %26, align 8, !tbaa !216
  %28 = add i64 %27, %25
  %29 = add nuw nsw i64 %24, 1
  %30 = icmp eq i64 %29, %18
  br i1 %30, label %19, label %23, !llvm.loop !218

31:                                               ; preds = %19
  %32 = tail call i32 @llvm.umax.i32(i32 %4, i32 1)
  %33 = zext i32 %32 to i64
  %34 = tail call ptr @calloc(i64 noundef %33, i64 noundef 24) #14
  %35 = getelementptr inbounds i8, ptr %21, i64 56
  store ptr %34, ptr %35, align 8, !tbaa !193
  %36 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %37 = zext i32 %36 to i64
  %38 = tail call ptr @calloc(i64 noundef %37, i64 noundef 16) #14
  %39 = getelementptr inbounds i8, ptr %21, i64 64
  store ptr %38, ptr %39, align 8, !tbaa !194
  %40 = tail call i64 @llvm.umax.i64(i64 %20, i64 1)
  %41 = tail call ptr @calloc(i64 noundef 1, i64 noundef %40) #14
  %42 = getelementptr inbounds i8, ptr %21, i64 72
  store ptr %41, ptr %42, align 8, !tbaa !195
  %43 = load ptr, ptr %35, align 8, !tbaa !193
  %44 = icmp eq ptr %43, null
  br i1 %44, label %50, label %45

45:                                               ; preds = %31
  %46 = load ptr, ptr %39, align 8, !tbaa !194
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
  br i1 %64, label %65, label %54, !llvm.loop !66

65:                                               ; preds = %62, %50
  %66 = getelementptr inbounds i8, ptr %1, i64 28
  %67 = load i32, ptr %66, align 4, !tbaa !219
  %68 = icmp ult i32 %67, 256
  br i1 %68, label %69, label %297

69:                                               ; preds = %65
  %70 = getelementptr inbounds i8, ptr %0, i64 411808
  %71 = zext nneg i32 %67 to i64
  %72 = getelementptr inbounds [256 x %struct.request], ptr %70, i64 0, i64 %71, i32 1
  %73 = load i32, ptr %72, align 8, !tbaa !182
  %74 = icmp eq i32 %73, 2
  br i1 %74, label %75, label %297

75:                                               ; preds = %69
  %76 = getelementptr inbounds [256 x %struct.request], ptr %70, i64 0, i64 %71, i32 0, i32 1
  %77 = load i32, ptr %76, align 8, !tbaa !185
  %78 = icmp ult i32 %77, 1024
  br i1 %78, label %79, label %293

79:                                               ; preds = %75
  %80 = getelementptr inbounds i8, ptr %0, i64 403616
  %81 = zext nneg i32 %77 to i64
  %82 = getelementptr inbounds [1024 x ptr], ptr %80, i64 0, i64 %81
  %83 = load ptr, ptr %82, align 8, !tbaa !2
  %84 = icmp ne ptr %83, null
  %85 = select i1 %51, i1 %84, i1 false
  br i1 %85, label %86, label %293

86:                                               ; preds = %79
  %87 = getelementptr inbounds i8, ptr %21, i64 64
  %88 = load ptr, ptr %87, align 8, !tbaa !194
  %89 = zext i32 %6 to i64
  %90 = shl nuw nsw i64 %89, 4
  %91 = tail call ptr @memcpy(ptr noundef %88, ptr noundef %5, i64 noundef %90) #14
  %92 = getelementptr inbounds i8, ptr %21, i64 72
  %93 = load ptr, ptr %92, align 8, !tbaa !195
  %94 = tail call ptr @memcpy(ptr noundef %93, ptr noundef %7, i64 noundef %20) #14
  %95 = getelementptr inbounds i8, ptr %21, i64 8
  store ptr %2, ptr %95, align 8, !tbaa !220
  %96 = getelementptr inbounds i8, ptr %1, i64 16
  %97 = load i32, ptr %96, align 8, !tbaa !221
  %98 = getelementptr inbounds i8, ptr %21, i64 36
  store i32 %97, ptr %98, align 4, !tbaa !222
  %99 = getelementptr inbounds i8, ptr %1, i64 20
  %100 = load i32, ptr %99, align 4, !tbaa !223
  %101 = getelementptr inbounds i8, ptr %21, i64 40
  store i32 %100, ptr %101, align 8, !tbaa !224
  %102 = getelementptr inbounds i8, ptr %1, i64 24
  %103 = load i32, ptr %102, align 8, !tbaa !225
  %104 = getelementptr inbounds i8, ptr %21, i64 32
  store i32 %103, ptr %104, align 8, !tbaa !226
  %105 = getelementptr inbounds i8, ptr %1, i64 12
  %106 = load i32, ptr %105, align 4, !tbaa !227
  %107 = getelementptr inbounds i8, ptr %21, i64 52
  store i32 %106, ptr %107, align 4, !tbaa !228
  %108 = getelementptr inbounds i8, ptr %21, i64 44
  store i32 %4, ptr %108, align 4, !tbaa !229
  %109 = getelementptr inbounds i8, ptr %21, i64 48
  store i32 %6, ptr %109, align 8, !tbaa !230
  %110 = icmp ne i32 %103, 0
  %111 = icmp eq ptr %2, null
  %112 = or i1 %111, %110
  %113 = zext i1 %112 to i32
  %114 = getelementptr inbounds i8, ptr %21, i64 28
  store volatile i32 %113, ptr %114, align 4, !tbaa !231
  %115 = icmp eq i32 %4, 0
  br i1 %115, label %288, label %116

116:                                              ; preds = %86
  %117 = getelementptr inbounds i8, ptr %83, i64 32
  %118 = getelementptr inbounds i8, ptr %21, i64 56
  %119 = zext i32 %4 to i64
  br label %120

120:                                              ; preds = %116, %285
  %121 = phi i64 [ 0, %116 ], [ %286, %285 ]
  %122 = load volatile ptr, ptr %117, align 8, !tbaa !188
  %123 = icmp eq ptr %122, null
  br i1 %123, label %131, label %124

124:                                              ; preds = %120
  %125 = getelementptr inbounds i8, ptr %122, i64 12
  %126 = load i32, ptr %125, align 4, !tbaa !79
  %127 = shl i32 %126, 1
  %128 = getelementptr inbounds i8, ptr %122, i64 8
  %129 = load i32, ptr %128, align 8, !tbaa !79
  %130 = icmp ult i32 %127, %129
  br i1 %130, label %216, label %131

131:                                              ; preds = %124, %120
  %132 = load volatile ptr, ptr %117, align 8, !tbaa !188
  %133 = icmp eq ptr %132, null
  br i1 %133, label %139, label %134

134:                                              ; preds = %131
  %135 = getelementptr inbounds i8, ptr %132, i64 8
  %136 = load i32, ptr %135, align 8, !tbaa !79
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
  store i32 %147, ptr %148, align 8, !tbaa !79
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
  %158 = load volatile i64, ptr %157, align 8, !tbaa !232
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %210, label %160

160:                                              ; preds = %154
  %161 = getelementptr inbounds i8, ptr %157, i64 16
  %162 = load volatile ptr, ptr %161, align 8, !tbaa !234
  %163 = icmp eq ptr %162, null
  br i1 %163, label %210, label %164

164:                                              ; preds = %160
  %165 = load volatile i64, ptr %157, align 8, !tbaa !232
  %166 = getelementptr inbounds i8, ptr %157, i64 8
  %167 = load i32, ptr %166, align 8, !tbaa !235
  %168 = getelementptr inbounds i8, ptr %157, i64 12
  %169 = load i32, ptr %168, align 4, !tbaa !236
  %170 = lshr i64 %165, 2
  %171 = mul i64 %170, -7046029254386353131
  %172 = shl i32 %169, 27
  %173 = xor i32 %172, %167
  %174 = zext i32 %173 to i64
  %175 = mul i64 %174, -4417276706812531889
  %176 = xor i64 %175, %171
  %177 = lshr i64 %176, 29
  %178 = xor i64 %177, %176
  %179 = load i32, ptr %148, align 8, !tbaa !79
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
  %192 = load i32, ptr %191, align 8, !tbaa !235
  %193 = icmp eq i32 %192, %167
  br i1 %193, label %194, label %198

194:                                              ; preds = %190
  %195 = getelementptr inbounds i8, ptr %187, i64 12
  %196 = load i32, ptr %195, align 4, !tbaa !236
  %197 = icmp eq i32 %196, %169
  br i1 %197, label %206, label %198

198:                                              ; preds = %194, %190, %185
  %199 = add i64 %188, 1
  %200 = load i32, ptr %148, align 8, !tbaa !79
  %201 = zext i32 %200 to i64
  %202 = and i64 %199, %201
  %203 = getelementptr inbounds [0 x %struct.code_slot], ptr %152, i64 0, i64 %202
  %204 = load atomic volatile i64, ptr %203 seq_cst, align 8
  %205 = icmp eq i64 %204, 0
  br i1 %205, label %206, label %185, !llvm.loop !237

206:                                              ; preds = %198, %194, %164
  %207 = phi ptr [ %182, %164 ], [ %187, %194 ], [ %203, %198 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %207, ptr nonnull align 8 %157, i64 24, i1 true), !tbaa.struct !238
  %208 = load i32, ptr %153, align 4, !tbaa !79
  %209 = add i32 %208, 1
  store i32 %209, ptr %153, align 4, !tbaa !79
  br label %210

210:                                              ; preds = %206, %160, %154
  %211 = add i32 %155, 1
  %212 = load i32, ptr %149, align 8, !tbaa !79
  %213 = icmp ugt i32 %211, %212
  br i1 %213, label %214, label %154

214:                                              ; preds = %210, %146
  %215 = ptrtoint ptr %144 to i64
  store atomic volatile i64 %215, ptr %117 seq_cst, align 8
  br label %216

216:                                              ; preds = %214, %124
  %217 = phi ptr [ %122, %124 ], [ %144, %214 ]
  %218 = load ptr, ptr %118, align 8, !tbaa !193
  %219 = getelementptr inbounds %struct.code_target, ptr %218, i64 %121
  %220 = getelementptr inbounds %struct.code_entry, ptr %3, i64 %121
  %221 = load i64, ptr %220, align 8, !tbaa !239
  %222 = getelementptr inbounds i8, ptr %220, i64 8
  %223 = load i64, ptr %222, align 8, !tbaa !241
  %224 = trunc i64 %223 to i32
  store ptr %21, ptr %219, align 8, !tbaa !2
  %225 = getelementptr inbounds i8, ptr %219, i64 8
  store i64 %221, ptr %225, align 8, !tbaa !38
  %226 = getelementptr inbounds i8, ptr %219, i64 16
  store i32 %224, ptr %226, align 8, !tbaa !79
  %227 = getelementptr inbounds i8, ptr %219, i64 20
  store i32 0, ptr %227, align 4, !tbaa !79
  %228 = load i32, ptr %98, align 4, !tbaa !222
  %229 = load i32, ptr %101, align 8, !tbaa !224
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
  %241 = load i32, ptr %240, align 8, !tbaa !79
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
  %254 = load i32, ptr %253, align 8, !tbaa !235
  %255 = icmp eq i32 %254, %228
  br i1 %255, label %256, label %260

256:                                              ; preds = %252
  %257 = getelementptr inbounds i8, ptr %249, i64 12
  %258 = load i32, ptr %257, align 4, !tbaa !236
  %259 = icmp eq i32 %258, %229
  br i1 %259, label %268, label %260

260:                                              ; preds = %256, %252, %247
  %261 = add i64 %250, 1
  %262 = load i32, ptr %240, align 8, !tbaa !79
  %263 = zext i32 %262 to i64
  %264 = and i64 %261, %263
  %265 = getelementptr inbounds [0 x %struct.code_slot], ptr %239, i64 0, i64 %264
  %266 = load atomic volatile i64, ptr %265 seq_cst, align 8
  %267 = icmp eq i64 %266, 0
  br i1 %267, label %268, label %247, !llvm.loop !237

268:                                              ; preds = %256, %260, %216
  %269 = phi ptr [ %244, %216 ], [ %265, %260 ], [ %249, %256 ]
  %270 = getelementptr inbounds i8, ptr %269, i64 16
  %271 = load ptr, ptr %118, align 8, !tbaa !193
  %272 = getelementptr inbounds %struct.code_target, ptr %271, i64 %121
  %273 = ptrtoint ptr %272 to i64
  store atomic volatile i64 %273, ptr %270 seq_cst, align 8
  %274 = load volatile i64, ptr %269, align 8, !tbaa !232
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %276, label %285

276:                                              ; preds = %268
  %277 = load i32, ptr %98, align 4, !tbaa !222
  %278 = getelementptr inbounds i8, ptr %269, i64 8
  store i32 %277, ptr %278, align 8, !tbaa !235
  %279 = load i32, ptr %101, align 8, !tbaa !224
  %280 = getelementptr inbounds i8, ptr %269, i64 12
  store i32 %279, ptr %280, align 4, !tbaa !236
  %281 = getelementptr inbounds i8, ptr %217, i64 12
  %282 = load i32, ptr %281, align 4, !tbaa !79
  %283 = add i32 %282, 1
  store i32 %283, ptr %281, align 4, !tbaa !79
  %284 = load i64, ptr %220, align 8, !tbaa !239
  store atomic volatile i64 %284, ptr %269 seq_cst, align 8
  br label %285

285:                                              ; preds = %276, %268
  %286 = add nuw nsw i64 %121, 1
  %287 = icmp eq i64 %286, %119
  br i1 %287, label %288, label %120, !llvm.loop !242

288:                                              ; preds = %285, %139, %86
  %289 = getelementptr inbounds i8, ptr %83, i64 40
  %290 = load ptr, ptr %289, align 8, !tbaa !189
  store ptr %290, ptr %21, align 8, !tbaa !191
  store ptr %21, ptr %289, align 8, !tbaa !189
  %291 = load i32, ptr %66, align 4, !tbaa !219
  %292 = zext i32 %291 to i64
  br label %293

293:                                              ; preds = %288, %79, %75
  %294 = phi i64 [ %292, %288 ], [ %71, %79 ], [ %71, %75 ]
  %295 = phi i1 [ true, %288 ], [ false, %79 ], [ false, %75 ]
  %296 = getelementptr inbounds [256 x %struct.request], ptr %70, i64 0, i64 %294, i32 1
  store i32 0, ptr %296, align 8, !tbaa !182
  br label %297

297:                                              ; preds = %65, %69, %293
  %298 = phi i1 [ %295, %293 ], [ false, %69 ], [ false, %65 ]
  %299 = getelementptr inbounds i8, ptr %0, i64 72
  %300 = load volatile i64, ptr %299, align 8, !tbaa !243
  %301 = add i64 %300, 1
  store volatile i64 %301, ptr %299, align 8, !tbaa !243
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %14)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %15)
  store ptr null, ptr %12, align 8
  store ptr null, ptr %13, align 8
  store i32 0, ptr %14, align 8
  store i32 0, ptr %15, align 4
  %302 = getelementptr inbounds i8, ptr %0, i64 120
  %303 = load ptr, ptr %302, align 8, !tbaa !204
  %304 = icmp eq ptr %303, null
  br i1 %304, label %318, label %305

305:                                              ; preds = %297
  %306 = load ptr, ptr %303, align 8, !tbaa !131
  store ptr %306, ptr %302, align 8, !tbaa !204
  %307 = getelementptr inbounds i8, ptr %0, i64 136
  %308 = load volatile i32, ptr %307, align 8, !tbaa !205
  %309 = add i32 %308, -1
  store volatile i32 %309, ptr %307, align 8, !tbaa !205
  %310 = icmp eq i32 %309, 0
  br i1 %310, label %311, label %313

311:                                              ; preds = %305
  %312 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr null, ptr %312, align 8, !tbaa !206
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
  %323 = load volatile i32, ptr %14, align 8, !tbaa !79
  store volatile i32 %323, ptr %322, align 8, !tbaa !79
  %324 = getelementptr inbounds i8, ptr %0, i64 140
  %325 = load volatile i32, ptr %15, align 4
  store volatile i32 %325, ptr %324, align 4
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %11) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %11, i8 0, i64 16, i1 false)
  %326 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %11) #14
  %327 = load i64, ptr %11, align 8, !tbaa !103
  %328 = mul i64 %327, 1000000000
  %329 = getelementptr inbounds i8, ptr %11, i64 8
  %330 = load i64, ptr %329, align 8, !tbaa !105
  %331 = add i64 %328, %330
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %11) #9
  %332 = getelementptr inbounds i8, ptr %0, i64 80
  %333 = load volatile i64, ptr %332, align 8, !tbaa !154
  %334 = sub i64 %331, %333
  %335 = icmp ugt i64 %334, 20000
  br i1 %335, label %336, label %340

336:                                              ; preds = %318
  %337 = getelementptr inbounds i8, ptr %0, i64 44
  %338 = load i32, ptr %337, align 4, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10)
  store i64 1, ptr %10, align 8, !tbaa !38
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
  store i64 1, ptr %9, align 8, !tbaa !38
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
  %357 = load i32, ptr %356, align 8, !tbaa !138
  %358 = icmp eq i32 %357, 0
  store ptr null, ptr %355, align 8, !tbaa !131
  %359 = select i1 %358, ptr %315, ptr %14
  %360 = load volatile i32, ptr %359, align 8, !tbaa !205
  %361 = icmp eq i32 %360, 0
  br i1 %361, label %362, label %365

362:                                              ; preds = %354
  %363 = select i1 %358, ptr %314, ptr %12
  %364 = select i1 %358, ptr %316, ptr %13
  br label %368

365:                                              ; preds = %354
  %366 = select i1 %358, ptr %316, ptr %13
  %367 = load ptr, ptr %366, align 8, !tbaa !206
  br label %368

368:                                              ; preds = %362, %365
  %369 = phi ptr [ %364, %362 ], [ %366, %365 ]
  %370 = phi ptr [ %363, %362 ], [ %367, %365 ]
  store ptr %355, ptr %370, align 8, !tbaa !2
  store ptr %355, ptr %369, align 8, !tbaa !206
  %371 = load volatile i32, ptr %359, align 8, !tbaa !205
  %372 = add i32 %371, 1
  store volatile i32 %372, ptr %359, align 8, !tbaa !205
  %373 = load ptr, ptr %302, align 8, !tbaa !204
  %374 = icmp eq ptr %373, null
  br i1 %374, label %318, label %375

375:                                              ; preds = %368
  %376 = load ptr, ptr %373, align 8, !tbaa !131
  store ptr %376, ptr %302, align 8, !tbaa !204
  %377 = load volatile i32, ptr %307, align 8, !tbaa !205
  %378 = add i32 %377, -1
  store volatile i32 %378, ptr %307, align 8, !tbaa !205
  %379 = icmp eq i32 %378, 0
  br i1 %379, label %381, label %380

380:                                              ; preds = %375, %381
  br label %354

381:                                              ; preds = %375
  store ptr null, ptr %317, align 8, !tbaa !206
  br label %380

382:                                              ; preds = %350
  %383 = getelementptr inbounds i8, ptr %21, i64 56
  %384 = load ptr, ptr %383, align 8, !tbaa !193
  call void @free(ptr noundef %384) #14
  %385 = getelementptr inbounds i8, ptr %21, i64 64
  %386 = load ptr, ptr %385, align 8, !tbaa !194
  call void @free(ptr noundef %386) #14
  %387 = getelementptr inbounds i8, ptr %21, i64 72
  %388 = load ptr, ptr %387, align 8, !tbaa !195
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, i8 0, i64 16, i1 false)
  %2 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %1) #14
  %3 = load i64, ptr %1, align 8, !tbaa !103
  %4 = mul i64 %3, 1000000000
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !105
  %7 = add i64 %4, %6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #9
  %8 = udiv i64 %7, 10
  ret i64 %8
}

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @set_checked(ptr nocapture noundef %0) #1 {
  %2 = getelementptr inbounds i8, ptr %0, i64 463576
  %3 = load ptr, ptr %2, align 8, !tbaa !30
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %9

5:                                                ; preds = %1
  %6 = tail call ptr @calloc(i64 noundef 1, i64 noundef 57360) #14
  store ptr %6, ptr %2, align 8, !tbaa !30
  %7 = icmp eq ptr %6, null
  %8 = sext i1 %7 to i32
  br label %9

9:                                                ; preds = %5, %1
  %10 = phi i32 [ %8, %5 ], [ 0, %1 ]
  ret i32 %10
}

; Function Attrs: nofree norecurse nounwind
define internal i32 @take_findings(ptr nocapture noundef readonly %0, ptr noundef writeonly %1, i32 noundef %2, ptr nocapture noundef writeonly %3) #3 {
  %5 = getelementptr inbounds i8, ptr %0, i64 463576
  %6 = load ptr, ptr %5, align 8, !tbaa !30
  store i64 0, ptr %3, align 8, !tbaa !38
  %7 = icmp eq ptr %6, null
  br i1 %7, label %32, label %8

8:                                                ; preds = %4
  %9 = icmp eq i32 %2, 0
  br i1 %9, label %12, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds i8, ptr %6, i64 16
  br label %16

12:                                               ; preds = %26, %8
  %13 = phi i32 [ 0, %8 ], [ %27, %26 ]
  %14 = getelementptr inbounds i8, ptr %6, i64 8
  %15 = atomicrmw volatile xchg ptr %14, i64 0 monotonic, align 8
  store i64 %15, ptr %3, align 8, !tbaa !38
  br label %32

16:                                               ; preds = %10, %26
  %17 = phi i64 [ 0, %10 ], [ %28, %26 ]
  %18 = phi i32 [ 0, %10 ], [ %27, %26 ]
  %19 = getelementptr inbounds [1024 x %struct.finding], ptr %11, i64 0, i64 %17
  %20 = load atomic volatile i32, ptr %19 acquire, align 8
  %21 = icmp eq i32 %20, 2
  br i1 %21, label %22, label %26

22:                                               ; preds = %16
  %23 = add nuw i32 %18, 1
  %24 = zext i32 %18 to i64
  %25 = getelementptr inbounds %struct.finding, ptr %1, i64 %24
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %25, ptr nonnull align 8 %19, i64 56, i1 true), !tbaa.struct !244
  store atomic volatile i32 0, ptr %19 release, align 8
  br label %26

26:                                               ; preds = %16, %22
  %27 = phi i32 [ %23, %22 ], [ %18, %16 ]
  %28 = add nuw nsw i64 %17, 1
  %29 = icmp ult i64 %17, 1023
  %30 = icmp ult i32 %27, %2
  %31 = select i1 %29, i1 %30, i1 false
  br i1 %31, label %16, label %12, !llvm.loop !245

32:                                               ; preds = %4, %12
  %33 = phi i32 [ %13, %12 ], [ 0, %4 ]
  ret i32 %33
}

; Function Attrs: nounwind
define internal void @read_statistics(ptr nocapture noundef readonly %0, ptr noundef %1) #1 {
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 88) #14
  %4 = getelementptr inbounds i8, ptr %0, i64 463024
  %5 = load i64, ptr %4, align 8, !tbaa !108
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %5, ptr %6, align 8, !tbaa !246
  %7 = getelementptr inbounds i8, ptr %0, i64 463016
  %8 = load i64, ptr %7, align 8, !tbaa !113
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  store i64 %8, ptr %9, align 8, !tbaa !248
  %10 = getelementptr inbounds i8, ptr %0, i64 463032
  %11 = load i64, ptr %10, align 8, !tbaa !249
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  store i64 %11, ptr %12, align 8, !tbaa !250
  %13 = getelementptr inbounds i8, ptr %0, i64 463040
  %14 = load i64, ptr %13, align 8, !tbaa !251
  %15 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 %14, ptr %15, align 8, !tbaa !252
  %16 = getelementptr inbounds i8, ptr %0, i64 463048
  %17 = load i64, ptr %16, align 8, !tbaa !253
  %18 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %17, ptr %18, align 8, !tbaa !254
  %19 = getelementptr inbounds i8, ptr %0, i64 463056
  %20 = load i64, ptr %19, align 8, !tbaa !255
  %21 = getelementptr inbounds i8, ptr %1, i64 72
  store i64 %20, ptr %21, align 8, !tbaa !256
  %22 = getelementptr inbounds i8, ptr %0, i64 40
  %23 = load i32, ptr %22, align 8, !tbaa !6
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %38, label %25

25:                                               ; preds = %2
  %26 = getelementptr inbounds i8, ptr %0, i64 463064
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = getelementptr inbounds i8, ptr %1, i64 48
  %29 = getelementptr inbounds i8, ptr %1, i64 56
  %30 = getelementptr inbounds i8, ptr %1, i64 80
  %31 = load i64, ptr %1, align 8, !tbaa !257
  %32 = load i64, ptr %27, align 8, !tbaa !258
  %33 = load i64, ptr %28, align 8, !tbaa !259
  %34 = load i64, ptr %29, align 8, !tbaa !260
  %35 = load i64, ptr %30, align 8, !tbaa !261
  %36 = zext i32 %23 to i64
  br label %39

37:                                               ; preds = %39
  store i64 %50, ptr %1, align 8, !tbaa !257
  store i64 %53, ptr %27, align 8, !tbaa !258
  store i64 %56, ptr %28, align 8, !tbaa !259
  store i64 %59, ptr %29, align 8, !tbaa !260
  store i64 %62, ptr %30, align 8, !tbaa !261
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
  %49 = load i64, ptr %48, align 8, !tbaa !262
  %50 = add i64 %45, %49
  %51 = getelementptr inbounds i8, ptr %47, i64 7064
  %52 = load i64, ptr %51, align 8, !tbaa !148
  %53 = add i64 %44, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 7072
  %55 = load i64, ptr %54, align 8, !tbaa !263
  %56 = add i64 %43, %55
  %57 = getelementptr inbounds i8, ptr %47, i64 7080
  %58 = load i64, ptr %57, align 8, !tbaa !264
  %59 = add i64 %42, %58
  %60 = getelementptr inbounds i8, ptr %47, i64 7088
  %61 = load i64, ptr %60, align 8, !tbaa !265
  %62 = add i64 %41, %61
  %63 = add nuw nsw i64 %40, 1
  %64 = icmp eq i64 %63, %36
  br i1 %64, label %37, label %39, !llvm.loop !266
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #5

declare ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #6

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
  %12 = load i32, ptr %11, align 4, !tbaa !267
  %13 = getelementptr inbounds i8, ptr %1, i64 7088
  %14 = load i64, ptr %13, align 8, !tbaa !265
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !265
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
  %45 = load i64, ptr %44, align 8, !tbaa !38
  %46 = getelementptr inbounds [64 x i32], ptr %20, i64 0, i64 %43
  %47 = load i32, ptr %46, align 4, !tbaa !79
  %48 = zext i32 %47 to i64
  %49 = getelementptr inbounds [64 x i32], ptr %21, i64 0, i64 %43
  %50 = load i32, ptr %49, align 4, !tbaa !79
  %51 = zext i32 %50 to i64
  br i1 %10, label %63, label %52

52:                                               ; preds = %41
  %53 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  %54 = load i32, ptr %53, align 4, !tbaa !79
  %55 = zext i32 %54 to i64
  %56 = shl nuw i64 %55, 32
  %57 = or disjoint i64 %56, %48
  %58 = getelementptr inbounds [64 x i32], ptr %23, i64 0, i64 %43
  %59 = load i32, ptr %58, align 4, !tbaa !79
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
  %78 = load i32, ptr %36, align 8, !tbaa !269
  %79 = zext i32 %78 to i64
  %80 = icmp ugt i64 %77, %79
  br i1 %80, label %226, label %81

81:                                               ; preds = %74
  %82 = load ptr, ptr %37, align 8, !tbaa !270
  %83 = getelementptr inbounds i8, ptr %82, i64 %76
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #9
  store i64 0, ptr %7, align 8, !tbaa !38
  %84 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef %83, i64 noundef %38) #14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #9
  %85 = load i64, ptr %7, align 8, !tbaa !38
  %86 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 1, i32 noundef %12, i64 noundef %85, i64 noundef %65, i64 noundef %64) #15
  store i64 %86, ptr %8, align 8, !tbaa !38
  %87 = call ptr @memcpy(ptr noundef %83, ptr noundef nonnull %8, i64 noundef %38) #14
  %88 = load i64, ptr %7, align 8, !tbaa !38
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #9
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #9
  br label %226

89:                                               ; preds = %71, %69
  %90 = and i64 %45, 4294967295
  %91 = select i1 %29, i64 %90, i64 %45
  %92 = load ptr, ptr %32, align 8, !tbaa !271
  %93 = icmp eq ptr %92, null
  br i1 %93, label %100, label %94

94:                                               ; preds = %89
  %95 = load i32, ptr %33, align 4, !tbaa !272
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = load i32, ptr %34, align 8, !tbaa !273
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
  %110 = load i64, ptr %109, align 8, !tbaa !274
  %111 = and i64 %45, 4294967292
  %112 = load i32, ptr %33, align 4, !tbaa !272
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
  %122 = load i32, ptr %33, align 4, !tbaa !272
  %123 = zext i32 %122 to i64
  %124 = mul i64 %121, %123
  %125 = shl nuw nsw i64 %43, 2
  %126 = add i64 %124, %125
  %127 = and i64 %91, 3
  %128 = or disjoint i64 %126, %127
  %129 = getelementptr inbounds i8, ptr %92, i64 %128
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #9
  store i64 0, ptr %5, align 8, !tbaa !38
  %130 = call ptr @memcpy(ptr noundef nonnull %5, ptr noundef %129, i64 noundef 4) #14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #9
  %131 = load i64, ptr %5, align 8, !tbaa !38
  %132 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %131, i64 noundef %65, i64 noundef %64) #15
  store i64 %132, ptr %6, align 8, !tbaa !38
  %133 = call ptr @memcpy(ptr noundef %129, ptr noundef nonnull %6, i64 noundef 4) #14
  %134 = load i64, ptr %5, align 8, !tbaa !38
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #9
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #9
  %135 = trunc i64 %134 to i32
  store i32 %135, ptr %46, align 4, !tbaa !79
  br label %234

136:                                              ; preds = %71, %70
  %137 = load ptr, ptr %39, align 8, !tbaa !275
  %138 = getelementptr inbounds i8, ptr %137, i64 16
  %139 = load atomic volatile i64, ptr %138 seq_cst, align 8
  %140 = inttoptr i64 %139 to ptr
  %141 = icmp eq i64 %139, 0
  br i1 %141, label %238, label %142

142:                                              ; preds = %136
  %143 = getelementptr inbounds i8, ptr %140, i64 8
  %144 = load i64, ptr %143, align 8, !tbaa !38
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
  %154 = load i64, ptr %153, align 8, !tbaa !52
  %155 = icmp ugt i64 %154, %45
  %156 = add nuw i64 %152, 1
  %157 = select i1 %155, i64 %150, i64 %156
  %158 = select i1 %155, i64 %152, i64 %149
  %159 = icmp ult i64 %157, %158
  br i1 %159, label %148, label %160, !llvm.loop !54

160:                                              ; preds = %148, %142
  %161 = phi i64 [ 0, %142 ], [ %157, %148 ]
  %162 = icmp ult i64 %161, %144
  br i1 %162, label %163, label %238

163:                                              ; preds = %160
  %164 = getelementptr inbounds i8, ptr %140, i64 16
  %165 = getelementptr inbounds [0 x %struct.gpu_range], ptr %164, i64 0, i64 %161
  %166 = load i64, ptr %165, align 8, !tbaa !55
  %167 = icmp ugt i64 %166, %45
  br i1 %167, label %238, label %168

168:                                              ; preds = %163
  %169 = getelementptr inbounds i8, ptr %165, i64 24
  %170 = load i32, ptr %169, align 8, !tbaa !101
  %171 = and i32 %170, 1
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %238, label %173

173:                                              ; preds = %168
  %174 = getelementptr inbounds i8, ptr %165, i64 8
  %175 = load i64, ptr %174, align 8, !tbaa !52
  %176 = sub i64 %175, %45
  %177 = icmp ult i64 %176, %35
  br i1 %177, label %238, label %178

178:                                              ; preds = %173
  %179 = getelementptr inbounds i8, ptr %165, i64 16
  %180 = load i64, ptr %179, align 8, !tbaa !56
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
  br i1 %199, label %226, label %195, !llvm.loop !276

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
  br i1 %219, label %226, label %213, !llvm.loop !277

221:                                              ; preds = %207, %205, %203
  %222 = phi i32 [ %204, %203 ], [ %206, %205 ], [ %208, %207 ]
  store i32 %222, ptr %46, align 4, !tbaa !79
  br label %234

223:                                              ; preds = %191, %189, %187
  %224 = phi i64 [ %188, %187 ], [ %190, %189 ], [ %192, %191 ]
  %225 = trunc i64 %224 to i32
  store i32 %225, ptr %46, align 4, !tbaa !79
  br label %229

226:                                              ; preds = %195, %213, %74, %81
  %227 = phi i64 [ %88, %81 ], [ 0, %74 ], [ %215, %213 ], [ %196, %195 ]
  %228 = trunc i64 %227 to i32
  store i32 %228, ptr %46, align 4, !tbaa !79
  br i1 %10, label %234, label %229

229:                                              ; preds = %223, %226
  %230 = phi i64 [ %224, %223 ], [ %227, %226 ]
  %231 = lshr i64 %230, 32
  %232 = trunc nuw i64 %231 to i32
  %233 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  store i32 %232, ptr %233, align 4, !tbaa !79
  br label %234

234:                                              ; preds = %221, %229, %226, %120
  %235 = add i64 %42, -1
  %236 = and i64 %235, %42
  %237 = icmp eq i64 %236, 0
  br i1 %237, label %245, label %41, !llvm.loop !278

238:                                              ; preds = %163, %160, %136, %168, %173, %178, %63, %108
  %239 = phi i64 [ %119, %108 ], [ %45, %63 ], [ %45, %178 ], [ %45, %173 ], [ %45, %168 ], [ %45, %136 ], [ %45, %160 ], [ %45, %163 ]
  %240 = phi i32 [ 4, %108 ], [ 4, %163 ], [ 4, %160 ], [ 4, %136 ], [ 4, %168 ], [ 4, %173 ], [ 4, %178 ], [ 8, %63 ]
  %241 = trunc nuw nsw i64 %43 to i32
  %242 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %239, ptr %242, align 8, !tbaa !279
  %243 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 1, ptr %243, align 8, !tbaa !280
  %244 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %241, ptr %244, align 4, !tbaa !281
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
  %8 = load ptr, ptr %7, align 8, !tbaa !282
  %9 = getelementptr inbounds i8, ptr %0, i64 568
  %10 = load ptr, ptr %9, align 8, !tbaa !283
  %11 = getelementptr inbounds i8, ptr %10, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !133
  %13 = load ptr, ptr %12, align 8, !tbaa !72
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
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #9
  store i32 2, ptr %5, align 8, !tbaa !284
  %23 = getelementptr inbounds i8, ptr %5, i64 4
  %24 = load ptr, ptr %20, align 8, !tbaa !50
  %25 = load i32, ptr %24, align 8, !tbaa !179
  store i32 %25, ptr %23, align 4, !tbaa !286
  %26 = getelementptr inbounds i8, ptr %5, i64 8
  %27 = getelementptr inbounds i8, ptr %24, i64 8
  %28 = load i32, ptr %27, align 8, !tbaa !178
  store i32 %28, ptr %26, align 8, !tbaa !287
  %29 = getelementptr inbounds i8, ptr %5, i64 12
  %30 = load i32, ptr %21, align 8, !tbaa !288
  store i32 %30, ptr %29, align 4, !tbaa !289
  %31 = getelementptr inbounds i8, ptr %5, i64 16
  %32 = getelementptr inbounds i8, ptr %13, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !290
  store i32 %33, ptr %31, align 8, !tbaa !291
  %34 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %15, ptr %34, align 4, !tbaa !292
  %35 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 0, ptr %35, align 8, !tbaa !293
  %36 = getelementptr inbounds i8, ptr %5, i64 32
  %37 = load i64, ptr %0, align 8, !tbaa !294
  store i64 %37, ptr %36, align 8, !tbaa !295
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %5) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #9
  br label %52

38:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #9
  store i32 0, ptr %6, align 8, !tbaa !284
  %39 = getelementptr inbounds i8, ptr %6, i64 4
  %40 = load ptr, ptr %20, align 8, !tbaa !50
  %41 = load i32, ptr %40, align 8, !tbaa !179
  store i32 %41, ptr %39, align 4, !tbaa !286
  %42 = getelementptr inbounds i8, ptr %6, i64 8
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i32, ptr %43, align 8, !tbaa !178
  store i32 %44, ptr %42, align 8, !tbaa !287
  %45 = getelementptr inbounds i8, ptr %6, i64 12
  %46 = load i32, ptr %21, align 8, !tbaa !288
  store i32 %46, ptr %45, align 4, !tbaa !289
  %47 = getelementptr inbounds i8, ptr %6, i64 16
  %48 = and i32 %3, 16777215
  store i32 %48, ptr %47, align 8, !tbaa !291
  %49 = getelementptr inbounds i8, ptr %6, i64 20
  store i32 0, ptr %49, align 4, !tbaa !292
  %50 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %50, align 8, !tbaa !293
  %51 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 0, ptr %51, align 8, !tbaa !295
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %6) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #9
  br label %52

52:                                               ; preds = %22, %38, %4
  ret void
}

; Function Attrs: nounwind
define internal range(i64 0, 1844674407370955162) i64 @helper_query(ptr nocapture noundef readonly %0, ptr nocapture readnone %1, i32 noundef %2) #1 {
  %4 = alloca %struct.timespec_, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 568
  %7 = load ptr, ptr %6, align 8, !tbaa !283
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !133
  %10 = load ptr, ptr %9, align 8, !tbaa !72
  %11 = getelementptr inbounds i8, ptr %7, i64 56
  %12 = load i32, ptr %11, align 8, !tbaa !79
  %13 = getelementptr inbounds i8, ptr %7, i64 60
  %14 = load i32, ptr %13, align 4, !tbaa !79
  %15 = add i32 %14, %12
  %16 = getelementptr inbounds i8, ptr %7, i64 64
  %17 = load i32, ptr %16, align 8, !tbaa !79
  %18 = add i32 %15, %17
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds i8, ptr %0, i64 512
  %21 = load i32, ptr %20, align 8, !tbaa !79
  %22 = getelementptr inbounds i8, ptr %0, i64 564
  %23 = load i32, ptr %22, align 4, !tbaa !272
  %24 = icmp eq i32 %23, 64
  br i1 %24, label %25, label %31

25:                                               ; preds = %3
  %26 = getelementptr inbounds i8, ptr %0, i64 516
  %27 = load i32, ptr %26, align 4, !tbaa !79
  %28 = or i32 %27, %21
  %29 = getelementptr inbounds i8, ptr %0, i64 436
  %30 = load i32, ptr %29, align 4, !tbaa !79
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %35 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
  %36 = load i64, ptr %5, align 8, !tbaa !103
  %37 = mul i64 %36, 1000000000
  %38 = getelementptr inbounds i8, ptr %5, i64 8
  %39 = load i64, ptr %38, align 8, !tbaa !105
  %40 = add i64 %37, %39
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  %41 = udiv i64 %40, 10
  br label %108

42:                                               ; preds = %31
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %44 = load i64, ptr %4, align 8, !tbaa !103
  %45 = mul i64 %44, 182784
  %46 = getelementptr inbounds i8, ptr %4, i64 8
  %47 = load i64, ptr %46, align 8, !tbaa !105
  %48 = add i64 %45, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  %49 = shl i64 %48, 1
  %50 = and i64 %49, 1048574
  br label %108

51:                                               ; preds = %31
  %52 = getelementptr inbounds i8, ptr %10, i64 64
  %53 = load i32, ptr %52, align 8, !tbaa !296
  %54 = zext i32 %53 to i64
  br label %108

55:                                               ; preds = %31
  %56 = getelementptr inbounds i8, ptr %0, i64 576
  %57 = load i32, ptr %56, align 8, !tbaa !297
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
  %76 = load i32, ptr %75, align 8, !tbaa !288
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
  %86 = load i32, ptr %85, align 8, !tbaa !79
  %87 = or i32 %86, %33
  %88 = getelementptr inbounds i8, ptr %0, i64 520
  %89 = load i32, ptr %88, align 8, !tbaa !298
  %90 = and i32 %89, 1
  %91 = icmp eq i32 %32, 0
  %92 = icmp eq i32 %87, 0
  %93 = select i1 %92, i32 1024, i32 0
  %94 = getelementptr inbounds i8, ptr %7, i64 84
  %95 = load i32, ptr %94, align 4, !tbaa !136
  %96 = icmp ugt i32 %95, 1
  %97 = select i1 %96, i32 2048, i32 0
  %98 = getelementptr inbounds i8, ptr %0, i64 560
  %99 = load i32, ptr %98, align 8, !tbaa !273
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
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #5

declare ptr @mmap(ptr noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
define internal fastcc i32 @memory_access(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) unnamed_addr #1 {
  %6 = alloca [16 x i32], align 16
  %7 = alloca [16 x i8], align 16
  %8 = alloca [16 x i32], align 16
  %9 = alloca ptr, align 8
  %10 = and i32 %3, 255
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #9
  store ptr null, ptr %9, align 8, !tbaa !2
  %11 = getelementptr inbounds i8, ptr %1, i64 7088
  %12 = load i64, ptr %11, align 8, !tbaa !265
  %13 = add i64 %12, 1
  store i64 %13, ptr %11, align 8, !tbaa !265
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
  %46 = load i64, ptr %45, align 8, !tbaa !38
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
  %62 = load i64, ptr %49, align 8, !tbaa !55
  store i64 %62, ptr %61, align 8, !tbaa !299
  %63 = getelementptr inbounds i8, ptr %49, i64 8
  %64 = load i64, ptr %63, align 8, !tbaa !52
  %65 = sub i64 %64, %62
  %66 = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %65, ptr %66, align 8, !tbaa !170
  %67 = getelementptr inbounds i8, ptr %49, i64 16
  %68 = load i64, ptr %67, align 8, !tbaa !56
  %69 = sub i64 %68, %62
  %70 = getelementptr inbounds i8, ptr %61, i64 16
  store i64 %69, ptr %70, align 8, !tbaa !300
  br label %289

71:                                               ; preds = %23, %263
  %72 = phi i64 [ %2, %23 ], [ %265, %263 ]
  %73 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %72, i1 true)
  %74 = trunc nuw nsw i64 %73 to i32
  %75 = getelementptr inbounds [64 x i64], ptr %24, i64 0, i64 %73
  %76 = load i64, ptr %75, align 8, !tbaa !38
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
  %86 = load i32, ptr %41, align 8, !tbaa !269
  %87 = zext i32 %86 to i64
  %88 = icmp ugt i64 %85, %87
  br i1 %36, label %108, label %89

89:                                               ; preds = %82
  br i1 %88, label %263, label %90

90:                                               ; preds = %89
  %91 = load ptr, ptr %42, align 8, !tbaa !270
  %92 = getelementptr inbounds i8, ptr %91, i64 %84
  %93 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  %94 = load i32, ptr %93, align 4, !tbaa !79
  switch i8 %43, label %95 [
    i8 1, label %96
    i8 2, label %98
  ]

95:                                               ; preds = %90
  br i1 %38, label %263, label %100

96:                                               ; preds = %90
  %97 = trunc i32 %94 to i8
  store i8 %97, ptr %92, align 1, !tbaa !111
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
  br i1 %107, label %263, label %100, !llvm.loop !301

108:                                              ; preds = %82
  br i1 %88, label %112, label %109

109:                                              ; preds = %108
  %110 = load ptr, ptr %42, align 8, !tbaa !270
  %111 = getelementptr inbounds i8, ptr %110, i64 %84
  br label %112

112:                                              ; preds = %109, %108
  %113 = phi ptr [ %111, %109 ], [ @access_lds.zeros, %108 ]
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #9
  br i1 %38, label %114, label %127

114:                                              ; preds = %112
  store i32 0, ptr %8, align 16, !tbaa !79
  switch i32 %10, label %121 [
    i32 1, label %115
    i32 2, label %118
  ]

115:                                              ; preds = %114
  %116 = load i8, ptr %113, align 1, !tbaa !111
  %117 = zext i8 %116 to i32
  br label %124

118:                                              ; preds = %114
  %119 = load i16, ptr %113, align 1
  %120 = zext i16 %119 to i32
  br label %124

121:                                              ; preds = %114
  %122 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %113, i64 noundef 3) #14
  %123 = load i32, ptr %8, align 16, !tbaa !79
  br label %124

124:                                              ; preds = %121, %118, %115
  %125 = phi i32 [ %120, %118 ], [ %123, %121 ], [ %117, %115 ]
  %126 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %125, ptr %126, align 4, !tbaa !79
  br label %136

127:                                              ; preds = %112, %127
  %128 = phi i64 [ %134, %127 ], [ 0, %112 ]
  %129 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %128
  %130 = shl nuw nsw i64 %128, 2
  %131 = getelementptr inbounds i8, ptr %113, i64 %130
  %132 = load i32, ptr %131, align 1
  store i32 %132, ptr %129, align 4
  %133 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %128, i64 %73
  store i32 %132, ptr %133, align 4, !tbaa !79
  %134 = add nuw nsw i64 %128, 1
  %135 = icmp eq i64 %134, %40
  br i1 %135, label %136, label %127, !llvm.loop !302

136:                                              ; preds = %127, %124
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #9
  br label %263

137:                                              ; preds = %79, %77
  %138 = and i64 %76, 4294967295
  %139 = select i1 %28, i64 %138, i64 %76
  %140 = load ptr, ptr %31, align 8, !tbaa !271
  %141 = icmp eq ptr %140, null
  br i1 %141, label %149, label %142

142:                                              ; preds = %137
  %143 = load i32, ptr %32, align 4, !tbaa !272
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %142
  %146 = load i32, ptr %33, align 8, !tbaa !273
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
  %157 = load i64, ptr %156, align 8, !tbaa !274
  %158 = and i64 %76, 4294967292
  %159 = load i32, ptr %32, align 4, !tbaa !272
  %160 = zext i32 %159 to i64
  %161 = mul nuw i64 %158, %160
  %162 = shl nuw nsw i64 %73, 2
  %163 = and i64 %76, 3
  %164 = or disjoint i64 %163, %162
  %165 = add i64 %164, %157
  %166 = add i64 %165, %161
  %167 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %166, ptr %167, align 8, !tbaa !279
  %168 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 %4, ptr %168, align 8, !tbaa !280
  %169 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %74, ptr %169, align 4, !tbaa !281
  br label %289

170:                                              ; preds = %149
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #9
  %171 = and i64 %139, 3
  %172 = icmp eq i64 %171, 0
  %173 = and i1 %35, %172
  br i1 %173, label %174, label %194

174:                                              ; preds = %170
  %175 = shl nuw nsw i64 %73, 2
  br label %176

176:                                              ; preds = %191, %174
  %177 = phi i64 [ 0, %174 ], [ %192, %191 ]
  %178 = load ptr, ptr %31, align 8, !tbaa !271
  %179 = shl nuw nsw i64 %177, 2
  %180 = add i64 %179, %139
  %181 = load i32, ptr %32, align 4, !tbaa !272
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
  br i1 %193, label %259, label %176, !llvm.loop !303

194:                                              ; preds = %170
  br i1 %36, label %209, label %195

195:                                              ; preds = %194, %195
  %196 = phi i64 [ %207, %195 ], [ 0, %194 ]
  %197 = trunc nuw nsw i64 %196 to i32
  %198 = lshr i64 %196, 2
  %199 = and i64 %198, 1073741823
  %200 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %199, i64 %73
  %201 = load i32, ptr %200, align 4, !tbaa !79
  %202 = shl i32 %197, 3
  %203 = and i32 %202, 24
  %204 = lshr i32 %201, %203
  %205 = trunc i32 %204 to i8
  %206 = getelementptr inbounds i8, ptr %7, i64 %196
  store i8 %205, ptr %206, align 1, !tbaa !111
  %207 = add nuw nsw i64 %196, 1
  %208 = icmp eq i64 %207, %34
  br i1 %208, label %209, label %195, !llvm.loop !304

209:                                              ; preds = %195, %194
  %210 = shl nuw nsw i64 %73, 2
  br label %211

211:                                              ; preds = %233, %209
  %212 = phi ptr [ %234, %233 ], [ %140, %209 ]
  %213 = phi i64 [ %225, %233 ], [ 0, %209 ]
  %214 = load i32, ptr %32, align 4, !tbaa !272
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
  %228 = load i8, ptr %224, align 1, !tbaa !111
  %229 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  store i8 %228, ptr %229, align 1, !tbaa !111
  br i1 %226, label %235, label %216, !llvm.loop !305

230:                                              ; preds = %216
  %231 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  %232 = load i8, ptr %231, align 1, !tbaa !111
  store i8 %232, ptr %224, align 1, !tbaa !111
  br i1 %226, label %259, label %233

233:                                              ; preds = %230
  %234 = load ptr, ptr %31, align 8, !tbaa !271
  br label %211, !llvm.loop !305

235:                                              ; preds = %227
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #9
  br i1 %38, label %236, label %249

236:                                              ; preds = %235
  store i32 0, ptr %6, align 16, !tbaa !79
  switch i32 %10, label %243 [
    i32 1, label %237
    i32 2, label %240
  ]

237:                                              ; preds = %236
  %238 = load i8, ptr %7, align 16, !tbaa !111
  %239 = zext i8 %238 to i32
  br label %246

240:                                              ; preds = %236
  %241 = load i16, ptr %7, align 16
  %242 = zext i16 %241 to i32
  br label %246

243:                                              ; preds = %236
  %244 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %7, i64 noundef 3) #14
  %245 = load i32, ptr %6, align 16, !tbaa !79
  br label %246

246:                                              ; preds = %243, %240, %237
  %247 = phi i32 [ %242, %240 ], [ %245, %243 ], [ %239, %237 ]
  %248 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %247, ptr %248, align 4, !tbaa !79
  br label %258

249:                                              ; preds = %235, %249
  %250 = phi i64 [ %256, %249 ], [ 0, %235 ]
  %251 = getelementptr inbounds [16 x i32], ptr %6, i64 0, i64 %250
  %252 = shl nuw nsw i64 %250, 2
  %253 = getelementptr inbounds i8, ptr %7, i64 %252
  %254 = load i32, ptr %253, align 4
  store i32 %254, ptr %251, align 4
  %255 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %250, i64 %73
  store i32 %254, ptr %255, align 4, !tbaa !79
  %256 = add nuw nsw i64 %250, 1
  %257 = icmp eq i64 %256, %40
  br i1 %257, label %258, label %249, !llvm.loop !302

258:                                              ; preds = %249, %246
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #9
  br label %259

259:                                              ; preds = %230, %191, %258
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #9
  br label %263

260:                                              ; preds = %79, %78
  %261 = call fastcc i32 @access_global(ptr noundef nonnull %1, i64 noundef %76, i32 noundef %74, i32 noundef %10, i32 noundef %4, ptr noundef nonnull %9) #15
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %263, label %289

263:                                              ; preds = %100, %259, %136, %98, %96, %95, %89, %260
  %264 = add i64 %72, -1
  %265 = and i64 %264, %72
  %266 = icmp eq i64 %265, 0
  br i1 %266, label %267, label %71, !llvm.loop !306

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
  %280 = load i64, ptr %268, align 8, !tbaa !55
  store i64 %280, ptr %279, align 8, !tbaa !299
  %281 = getelementptr inbounds i8, ptr %268, i64 8
  %282 = load i64, ptr %281, align 8, !tbaa !52
  %283 = sub i64 %282, %280
  %284 = getelementptr inbounds i8, ptr %279, i64 8
  store i64 %283, ptr %284, align 8, !tbaa !170
  %285 = getelementptr inbounds i8, ptr %268, i64 16
  %286 = load i64, ptr %285, align 8, !tbaa !56
  %287 = sub i64 %286, %280
  %288 = getelementptr inbounds i8, ptr %279, i64 16
  store i64 %287, ptr %288, align 8, !tbaa !300
  br label %289

289:                                              ; preds = %260, %21, %155, %267, %270, %44, %52, %5, %15
  %290 = phi i32 [ 8, %15 ], [ 8, %5 ], [ 0, %52 ], [ %47, %44 ], [ 0, %270 ], [ 0, %267 ], [ 4, %155 ], [ 0, %21 ], [ %261, %260 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #9
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
  %15 = load i64, ptr %10, align 8, !tbaa !55
  %16 = icmp ugt i64 %15, %1
  br i1 %16, label %21, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %10, i64 8
  %19 = load i64, ptr %18, align 8, !tbaa !52
  %20 = icmp ugt i64 %19, %1
  br i1 %20, label %59, label %21

21:                                               ; preds = %17, %14, %6
  %22 = getelementptr inbounds i8, ptr %0, i64 16
  %23 = load ptr, ptr %22, align 8, !tbaa !275
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  %25 = load atomic volatile i64, ptr %24 seq_cst, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = icmp eq i64 %25, 0
  br i1 %27, label %54, label %28

28:                                               ; preds = %21
  %29 = getelementptr inbounds i8, ptr %26, i64 8
  %30 = load i64, ptr %29, align 8, !tbaa !38
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
  %40 = load i64, ptr %39, align 8, !tbaa !52
  %41 = icmp ugt i64 %40, %1
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %36, i64 %42
  %44 = select i1 %41, i64 %38, i64 %35
  %45 = icmp ult i64 %43, %44
  br i1 %45, label %34, label %46, !llvm.loop !54

46:                                               ; preds = %34, %28
  %47 = phi i64 [ 0, %28 ], [ %43, %34 ]
  %48 = icmp ult i64 %47, %30
  br i1 %48, label %49, label %54

49:                                               ; preds = %46
  %50 = getelementptr inbounds i8, ptr %26, i64 16
  %51 = getelementptr inbounds [0 x %struct.gpu_range], ptr %50, i64 0, i64 %47
  %52 = load i64, ptr %51, align 8, !tbaa !55
  %53 = icmp ugt i64 %52, %1
  br i1 %53, label %54, label %58

54:                                               ; preds = %21, %46, %49
  %55 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %55, align 8, !tbaa !279
  %56 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %56, align 8, !tbaa !280
  %57 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %57, align 4, !tbaa !281
  br label %258

58:                                               ; preds = %49
  store ptr %51, ptr %5, align 8, !tbaa !2
  br label %59

59:                                               ; preds = %58, %17
  %60 = phi i64 [ %52, %58 ], [ %15, %17 ]
  %61 = phi ptr [ %51, %58 ], [ %10, %17 ]
  %62 = getelementptr inbounds i8, ptr %61, i64 24
  %63 = load i32, ptr %62, align 8, !tbaa !101
  %64 = and i32 %63, %12
  %65 = icmp eq i32 %64, %12
  br i1 %65, label %70, label %66

66:                                               ; preds = %59
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %67, align 8, !tbaa !279
  %68 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %68, align 8, !tbaa !280
  %69 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %69, align 4, !tbaa !281
  br label %258

70:                                               ; preds = %59
  %71 = getelementptr inbounds i8, ptr %61, i64 8
  %72 = load i64, ptr %71, align 8, !tbaa !52
  %73 = sub i64 %72, %1
  %74 = zext nneg i32 %3 to i64
  %75 = icmp ult i64 %73, %74
  br i1 %75, label %136, label %76

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %61, i64 16
  %78 = load i64, ptr %77, align 8, !tbaa !56
  %79 = add i64 %78, %1
  %80 = sub i64 %79, %60
  %81 = inttoptr i64 %80 to ptr
  br i1 %11, label %82, label %104

82:                                               ; preds = %76
  %83 = getelementptr inbounds i8, ptr %0, i64 2816
  %84 = zext nneg i32 %2 to i64
  %85 = getelementptr inbounds [64 x i32], ptr %83, i64 0, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !79
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
  store i8 %93, ptr %81, align 1, !tbaa !111
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
  br i1 %103, label %258, label %96, !llvm.loop !301

104:                                              ; preds = %76
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #9
  %105 = icmp ult i32 %3, 4
  br i1 %105, label %111, label %106

106:                                              ; preds = %104
  %107 = lshr i32 %3, 2
  %108 = getelementptr inbounds i8, ptr %0, i64 2816
  %109 = zext nneg i32 %2 to i64
  %110 = zext nneg i32 %107 to i64
  br label %126

111:                                              ; preds = %104
  store i32 0, ptr %8, align 16, !tbaa !79
  switch i32 %3, label %118 [
    i32 1, label %112
    i32 2, label %115
  ]

112:                                              ; preds = %111
  %113 = load i8, ptr %81, align 1, !tbaa !111
  %114 = zext i8 %113 to i32
  br label %121

115:                                              ; preds = %111
  %116 = load i16, ptr %81, align 1
  %117 = zext i16 %116 to i32
  br label %121

118:                                              ; preds = %111
  %119 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %81, i64 noundef 3) #14
  %120 = load i32, ptr %8, align 16, !tbaa !79
  br label %121

121:                                              ; preds = %118, %115, %112
  %122 = phi i32 [ %117, %115 ], [ %120, %118 ], [ %114, %112 ]
  %123 = getelementptr inbounds i8, ptr %0, i64 2816
  %124 = zext nneg i32 %2 to i64
  %125 = getelementptr inbounds [64 x i32], ptr %123, i64 0, i64 %124
  store i32 %122, ptr %125, align 4, !tbaa !79
  br label %135

126:                                              ; preds = %126, %106
  %127 = phi i64 [ 0, %106 ], [ %133, %126 ]
  %128 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %127
  %129 = shl nuw nsw i64 %127, 2
  %130 = getelementptr inbounds i8, ptr %81, i64 %129
  %131 = load i32, ptr %130, align 1
  store i32 %131, ptr %128, align 4
  %132 = getelementptr inbounds [16 x [64 x i32]], ptr %108, i64 0, i64 %127, i64 %109
  store i32 %131, ptr %132, align 4, !tbaa !79
  %133 = add nuw nsw i64 %127, 1
  %134 = icmp eq i64 %133, %110
  br i1 %134, label %135, label %126, !llvm.loop !302

135:                                              ; preds = %126, %121
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #9
  br label %258

136:                                              ; preds = %70
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9) #9
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
  %146 = load i32, ptr %145, align 4, !tbaa !79
  %147 = shl i32 %142, 3
  %148 = and i32 %147, 24
  %149 = lshr i32 %146, %148
  %150 = trunc i32 %149 to i8
  %151 = getelementptr inbounds i8, ptr %9, i64 %141
  store i8 %150, ptr %151, align 1, !tbaa !111
  %152 = add nuw nsw i64 %141, 1
  %153 = icmp eq i64 %152, %74
  br i1 %153, label %154, label %140, !llvm.loop !304

154:                                              ; preds = %140, %136
  %155 = getelementptr inbounds i8, ptr %0, i64 16
  %156 = load ptr, ptr %155, align 8, !tbaa !275
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
  %167 = load i64, ptr %166, align 8, !tbaa !38
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
  %177 = load i64, ptr %176, align 8, !tbaa !52
  %178 = icmp ugt i64 %177, %161
  %179 = add nuw i64 %175, 1
  %180 = select i1 %178, i64 %173, i64 %179
  %181 = select i1 %178, i64 %175, i64 %172
  %182 = icmp ult i64 %180, %181
  br i1 %182, label %171, label %183, !llvm.loop !54

183:                                              ; preds = %171, %165
  %184 = phi i64 [ 0, %165 ], [ %180, %171 ]
  %185 = icmp ult i64 %184, %167
  br i1 %185, label %186, label %215

186:                                              ; preds = %183
  %187 = getelementptr inbounds i8, ptr %163, i64 16
  %188 = getelementptr inbounds [0 x %struct.gpu_range], ptr %187, i64 0, i64 %184
  %189 = load i64, ptr %188, align 8, !tbaa !55
  %190 = icmp ugt i64 %189, %161
  br i1 %190, label %215, label %191

191:                                              ; preds = %186
  %192 = getelementptr inbounds i8, ptr %188, i64 24
  %193 = load i32, ptr %192, align 8, !tbaa !101
  %194 = and i32 %193, %12
  %195 = icmp eq i32 %194, %12
  br i1 %195, label %196, label %215

196:                                              ; preds = %191
  %197 = sub i64 %74, %160
  %198 = getelementptr inbounds i8, ptr %188, i64 8
  %199 = load i64, ptr %198, align 8, !tbaa !52
  %200 = sub i64 %199, %161
  %201 = call i64 @llvm.umin.i64(i64 %197, i64 %200)
  %202 = getelementptr inbounds i8, ptr %188, i64 16
  %203 = load i64, ptr %202, align 8, !tbaa !56
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
  store i64 %219, ptr %220, align 8, !tbaa !279
  %221 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %221, align 8, !tbaa !280
  %222 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %222, align 4, !tbaa !281
  br label %256

223:                                              ; preds = %215
  br i1 %11, label %256, label %224

224:                                              ; preds = %223
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #9
  %225 = icmp ult i32 %3, 4
  br i1 %225, label %231, label %226

226:                                              ; preds = %224
  %227 = lshr i32 %3, 2
  %228 = getelementptr inbounds i8, ptr %0, i64 2816
  %229 = zext nneg i32 %2 to i64
  %230 = zext nneg i32 %227 to i64
  br label %246

231:                                              ; preds = %224
  store i32 0, ptr %7, align 16, !tbaa !79
  switch i32 %3, label %238 [
    i32 1, label %232
    i32 2, label %235
  ]

232:                                              ; preds = %231
  %233 = load i8, ptr %9, align 16, !tbaa !111
  %234 = zext i8 %233 to i32
  br label %241

235:                                              ; preds = %231
  %236 = load i16, ptr %9, align 16
  %237 = zext i16 %236 to i32
  br label %241

238:                                              ; preds = %231
  %239 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef nonnull %9, i64 noundef 3) #14
  %240 = load i32, ptr %7, align 16, !tbaa !79
  br label %241

241:                                              ; preds = %238, %235, %232
  %242 = phi i32 [ %237, %235 ], [ %240, %238 ], [ %234, %232 ]
  %243 = getelementptr inbounds i8, ptr %0, i64 2816
  %244 = zext nneg i32 %2 to i64
  %245 = getelementptr inbounds [64 x i32], ptr %243, i64 0, i64 %244
  store i32 %242, ptr %245, align 4, !tbaa !79
  br label %255

246:                                              ; preds = %246, %226
  %247 = phi i64 [ 0, %226 ], [ %253, %246 ]
  %248 = getelementptr inbounds [16 x i32], ptr %7, i64 0, i64 %247
  %249 = shl nuw nsw i64 %247, 2
  %250 = getelementptr inbounds i8, ptr %9, i64 %249
  %251 = load i32, ptr %250, align 4
  store i32 %251, ptr %248, align 4
  %252 = getelementptr inbounds [16 x [64 x i32]], ptr %228, i64 0, i64 %247, i64 %229
  store i32 %251, ptr %252, align 4, !tbaa !79
  %253 = add nuw nsw i64 %247, 1
  %254 = icmp eq i64 %253, %230
  br i1 %254, label %255, label %246, !llvm.loop !302

255:                                              ; preds = %246, %241
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #9
  br label %256

256:                                              ; preds = %223, %255, %218
  %257 = phi i32 [ 4, %218 ], [ 0, %255 ], [ 0, %223 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9) #9
  br label %258

258:                                              ; preds = %96, %94, %92, %87, %135, %256, %66, %54
  %259 = phi i32 [ 4, %66 ], [ %257, %256 ], [ 4, %54 ], [ 0, %135 ], [ 0, %87 ], [ 0, %92 ], [ 0, %94 ], [ 0, %96 ]
  ret i32 %259
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #7

declare ptr @memcpy(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc i64 @combine(i32 noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #8 {
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
define internal fastcc i32 @float_add(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #8 {
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
  br i1 %16, label %17, label %6, !llvm.loop !66

17:                                               ; preds = %14, %2
  %18 = getelementptr inbounds i8, ptr %0, i64 463056
  %19 = load i64, ptr %18, align 8, !tbaa !255
  %20 = add i64 %19, 1
  store i64 %20, ptr %18, align 8, !tbaa !255
  %21 = getelementptr inbounds i8, ptr %0, i64 422052
  %22 = load volatile i32, ptr %21, align 4, !tbaa !210
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %71, label %24

24:                                               ; preds = %17
  %25 = getelementptr inbounds i8, ptr %0, i64 422056
  %26 = load i32, ptr %1, align 8, !tbaa !284
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
  %35 = load i32, ptr %34, align 8, !tbaa !284
  %36 = icmp eq i32 %35, %26
  br i1 %36, label %37, label %63

37:                                               ; preds = %32
  %38 = getelementptr inbounds i8, ptr %34, i64 4
  %39 = load i32, ptr %38, align 4, !tbaa !286
  %40 = load i32, ptr %27, align 4, !tbaa !286
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %63

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %34, i64 12
  %44 = load i32, ptr %43, align 4, !tbaa !289
  %45 = load i32, ptr %28, align 4, !tbaa !289
  %46 = icmp eq i32 %44, %45
  br i1 %46, label %47, label %63

47:                                               ; preds = %42
  switch i32 %26, label %61 [
    i32 0, label %48
    i32 2, label %56
  ]

48:                                               ; preds = %47
  %49 = getelementptr inbounds i8, ptr %34, i64 16
  %50 = load i32, ptr %49, align 8, !tbaa !291
  %51 = load i32, ptr %30, align 8, !tbaa !291
  %52 = icmp eq i32 %50, %51
  %53 = icmp eq i32 %50, 0
  %54 = or i1 %53, %52
  %55 = zext i1 %54 to i32
  br label %63

56:                                               ; preds = %47
  %57 = load i32, ptr %29, align 4, !tbaa !292
  %58 = getelementptr inbounds i8, ptr %34, i64 20
  %59 = load i32, ptr %58, align 4, !tbaa !292
  %60 = or i32 %59, %57
  store i32 %60, ptr %58, align 4, !tbaa !292
  br label %61

61:                                               ; preds = %47, %56
  %62 = load volatile i32, ptr %21, align 4, !tbaa !210
  br label %161

63:                                               ; preds = %32, %37, %42, %48
  %64 = phi i32 [ %55, %48 ], [ 0, %42 ], [ 0, %37 ], [ 0, %32 ]
  %65 = add nuw nsw i64 %33, 1
  %66 = load volatile i32, ptr %21, align 4, !tbaa !210
  %67 = zext i32 %66 to i64
  %68 = icmp ult i64 %65, %67
  %69 = icmp eq i32 %64, 0
  %70 = select i1 %68, i1 %69, i1 false
  br i1 %70, label %32, label %31, !llvm.loop !307

71:                                               ; preds = %17, %31
  %72 = load volatile i32, ptr %21, align 4, !tbaa !210
  %73 = icmp eq i32 %72, 1024
  br i1 %73, label %74, label %148

74:                                               ; preds = %71
  %75 = load volatile i32, ptr %21, align 4, !tbaa !210
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %146, label %77

77:                                               ; preds = %74
  %78 = getelementptr inbounds i8, ptr %0, i64 422056
  br label %79

79:                                               ; preds = %140, %77
  %80 = phi i64 [ 0, %77 ], [ %142, %140 ]
  %81 = phi i32 [ 0, %77 ], [ %141, %140 ]
  %82 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %80
  %83 = load i32, ptr %82, align 8, !tbaa !79
  %84 = getelementptr inbounds i8, ptr %82, i64 4
  %85 = load i32, ptr %84, align 4, !tbaa !79
  %86 = getelementptr inbounds i8, ptr %82, i64 8
  %87 = load i32, ptr %86, align 8, !tbaa !79
  %88 = getelementptr inbounds i8, ptr %82, i64 12
  %89 = load i32, ptr %88, align 4, !tbaa !79
  %90 = getelementptr inbounds i8, ptr %82, i64 16
  %91 = load i32, ptr %90, align 8, !tbaa !79
  %92 = getelementptr inbounds i8, ptr %82, i64 20
  %93 = load i32, ptr %92, align 4, !tbaa !79
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
  %104 = load i32, ptr %103, align 8, !tbaa !284
  %105 = icmp eq i32 %104, %83
  br i1 %105, label %106, label %124

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %103, i64 4
  %108 = load i32, ptr %107, align 4, !tbaa !286
  %109 = icmp eq i32 %108, %85
  br i1 %109, label %110, label %124

110:                                              ; preds = %106
  %111 = getelementptr inbounds i8, ptr %103, i64 12
  %112 = load i32, ptr %111, align 4, !tbaa !289
  %113 = icmp eq i32 %112, %89
  br i1 %113, label %114, label %124

114:                                              ; preds = %110
  switch i32 %83, label %140 [
    i32 0, label %115
    i32 2, label %120
  ]

115:                                              ; preds = %114
  %116 = getelementptr inbounds i8, ptr %103, i64 16
  %117 = load i32, ptr %116, align 8, !tbaa !291
  %118 = icmp eq i32 %117, 0
  %119 = zext i1 %118 to i32
  br label %124

120:                                              ; preds = %114
  %121 = getelementptr inbounds i8, ptr %103, i64 20
  %122 = load i32, ptr %121, align 4, !tbaa !292
  %123 = or i32 %122, %93
  store i32 %123, ptr %121, align 4, !tbaa !292
  br label %140

124:                                              ; preds = %115, %110, %106, %101
  %125 = phi i32 [ %119, %115 ], [ 0, %110 ], [ 0, %106 ], [ 0, %101 ]
  %126 = add nuw nsw i64 %102, 1
  %127 = icmp ult i64 %126, %99
  %128 = icmp eq i32 %125, 0
  %129 = select i1 %127, i1 %128, i1 false
  br i1 %129, label %101, label %100, !llvm.loop !308

130:                                              ; preds = %100, %79
  %131 = phi i64 [ %99, %100 ], [ 0, %79 ]
  %132 = add i32 %81, 1
  %133 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %131
  store i32 %83, ptr %133, align 8, !tbaa !79
  %134 = getelementptr inbounds i8, ptr %133, i64 4
  store i32 %85, ptr %134, align 4, !tbaa !79
  %135 = getelementptr inbounds i8, ptr %133, i64 8
  store i32 %87, ptr %135, align 8, !tbaa !79
  %136 = getelementptr inbounds i8, ptr %133, i64 12
  store i32 %89, ptr %136, align 4, !tbaa !79
  %137 = getelementptr inbounds i8, ptr %133, i64 16
  store i32 %96, ptr %137, align 8, !tbaa !79
  %138 = getelementptr inbounds i8, ptr %133, i64 20
  store i32 %93, ptr %138, align 4, !tbaa !79
  %139 = getelementptr inbounds i8, ptr %133, i64 24
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %139, ptr noundef nonnull align 8 dereferenceable(16) %94, i64 16, i1 false)
  br label %140

140:                                              ; preds = %114, %130, %120, %100
  %141 = phi i32 [ %81, %100 ], [ %132, %130 ], [ %81, %120 ], [ %81, %114 ]
  %142 = add nuw nsw i64 %80, 1
  %143 = load volatile i32, ptr %21, align 4, !tbaa !210
  %144 = zext i32 %143 to i64
  %145 = icmp ult i64 %142, %144
  br i1 %145, label %79, label %146, !llvm.loop !309

146:                                              ; preds = %140, %74
  %147 = phi i32 [ 0, %74 ], [ %141, %140 ]
  store volatile i32 %147, ptr %21, align 4, !tbaa !210
  br label %148

148:                                              ; preds = %71, %146
  %149 = load volatile i32, ptr %21, align 4, !tbaa !210
  %150 = icmp ult i32 %149, 1024
  br i1 %150, label %151, label %157

151:                                              ; preds = %148
  %152 = getelementptr inbounds i8, ptr %0, i64 422056
  %153 = load volatile i32, ptr %21, align 4, !tbaa !210
  %154 = add i32 %153, 1
  store volatile i32 %154, ptr %21, align 4, !tbaa !210
  %155 = zext i32 %153 to i64
  %156 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %152, i64 0, i64 %155
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %156, ptr noundef nonnull align 8 dereferenceable(40) %1, i64 40, i1 false), !tbaa.struct !211
  br label %157

157:                                              ; preds = %148, %151
  store atomic volatile i32 0, ptr %0 release, align 4
  %158 = getelementptr inbounds i8, ptr %0, i64 56
  %159 = load i32, ptr %158, align 8, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !38
  %160 = call i64 @write(i32 noundef %159, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %162

161:                                              ; preds = %61, %31
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %162

162:                                              ; preds = %161, %157
  ret void
}

declare i32 @sched_yield() local_unnamed_addr #6

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #9

declare i64 @write(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #10

declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #6

declare i32 @munmap(ptr noundef, i64 noundef) local_unnamed_addr #6

declare void @free(ptr noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nounwind
define internal fastcc ptr @inactive_signal(ptr nocapture noundef readonly %0) unnamed_addr #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 104
  %3 = load ptr, ptr %2, align 8, !tbaa !50
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8, !tbaa !51
  %6 = getelementptr inbounds i8, ptr %3, i64 16
  %7 = load atomic volatile i64, ptr %6 seq_cst, align 8
  %8 = inttoptr i64 %7 to ptr
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %103, label %10

10:                                               ; preds = %1
  %11 = getelementptr inbounds i8, ptr %8, i64 8
  %12 = load i64, ptr %11, align 8, !tbaa !38
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
  %22 = load i64, ptr %21, align 8, !tbaa !52
  %23 = icmp ugt i64 %22, %5
  %24 = add nuw i64 %20, 1
  %25 = select i1 %23, i64 %18, i64 %24
  %26 = select i1 %23, i64 %20, i64 %17
  %27 = icmp ult i64 %25, %26
  br i1 %27, label %16, label %28, !llvm.loop !54

28:                                               ; preds = %16, %10
  %29 = phi i64 [ 0, %10 ], [ %25, %16 ]
  %30 = icmp ult i64 %29, %12
  br i1 %30, label %31, label %103

31:                                               ; preds = %28
  %32 = getelementptr inbounds i8, ptr %8, i64 16
  %33 = getelementptr inbounds [0 x %struct.gpu_range], ptr %32, i64 0, i64 %29
  %34 = load i64, ptr %33, align 8, !tbaa !55
  %35 = icmp ugt i64 %34, %5
  br i1 %35, label %103, label %36

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, ptr %33, i64 8
  %38 = load i64, ptr %37, align 8, !tbaa !52
  %39 = sub i64 %38, %5
  %40 = icmp ult i64 %39, 256
  br i1 %40, label %103, label %41

41:                                               ; preds = %36
  %42 = getelementptr inbounds i8, ptr %33, i64 16
  %43 = load i64, ptr %42, align 8, !tbaa !56
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
  %56 = load ptr, ptr %2, align 8, !tbaa !50
  %57 = getelementptr inbounds i8, ptr %56, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %103, label %61

61:                                               ; preds = %55
  %62 = getelementptr inbounds i8, ptr %59, i64 8
  %63 = load i64, ptr %62, align 8, !tbaa !38
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
  %73 = load i64, ptr %72, align 8, !tbaa !52
  %74 = icmp ugt i64 %73, %50
  %75 = add nuw i64 %71, 1
  %76 = select i1 %74, i64 %69, i64 %75
  %77 = select i1 %74, i64 %71, i64 %68
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %67, label %79, !llvm.loop !54

79:                                               ; preds = %67, %61
  %80 = phi i64 [ 0, %61 ], [ %76, %67 ]
  %81 = icmp ult i64 %80, %63
  br i1 %81, label %82, label %103

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, ptr %59, i64 16
  %84 = getelementptr inbounds [0 x %struct.gpu_range], ptr %83, i64 0, i64 %80
  %85 = load i64, ptr %84, align 8, !tbaa !55
  %86 = icmp ugt i64 %85, %50
  br i1 %86, label %103, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %84, i64 24
  %89 = load i32, ptr %88, align 8, !tbaa !101
  %90 = and i32 %89, 1
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %103, label %92

92:                                               ; preds = %87
  %93 = getelementptr inbounds i8, ptr %84, i64 8
  %94 = load i64, ptr %93, align 8, !tbaa !52
  %95 = sub i64 %94, %50
  %96 = icmp ult i64 %95, 64
  br i1 %96, label %103, label %97

97:                                               ; preds = %92
  %98 = getelementptr inbounds i8, ptr %84, i64 16
  %99 = load i64, ptr %98, align 8, !tbaa !56
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
  %13 = load ptr, ptr %12, align 8, !tbaa !50
  %14 = getelementptr inbounds i8, ptr %13, i64 16
  %15 = load atomic volatile i64, ptr %14 seq_cst, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = icmp eq i64 %15, 0
  br i1 %17, label %61, label %18

18:                                               ; preds = %11
  %19 = getelementptr inbounds i8, ptr %16, i64 8
  %20 = load i64, ptr %19, align 8, !tbaa !38
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
  %30 = load i64, ptr %29, align 8, !tbaa !52
  %31 = icmp ugt i64 %30, %2
  %32 = add nuw i64 %28, 1
  %33 = select i1 %31, i64 %26, i64 %32
  %34 = select i1 %31, i64 %28, i64 %25
  %35 = icmp ult i64 %33, %34
  br i1 %35, label %24, label %36, !llvm.loop !54

36:                                               ; preds = %24, %18
  %37 = phi i64 [ 0, %18 ], [ %33, %24 ]
  %38 = icmp ult i64 %37, %20
  br i1 %38, label %39, label %61

39:                                               ; preds = %36
  %40 = getelementptr inbounds i8, ptr %16, i64 16
  %41 = getelementptr inbounds [0 x %struct.gpu_range], ptr %40, i64 0, i64 %37
  %42 = load i64, ptr %41, align 8, !tbaa !55
  %43 = icmp ugt i64 %42, %2
  br i1 %43, label %61, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds i8, ptr %41, i64 24
  %46 = load i32, ptr %45, align 8, !tbaa !101
  %47 = and i32 %46, 1
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %61, label %49

49:                                               ; preds = %44
  %50 = getelementptr inbounds i8, ptr %41, i64 8
  %51 = load i64, ptr %50, align 8, !tbaa !52
  %52 = sub i64 %51, %2
  %53 = icmp ult i64 %52, 64
  br i1 %53, label %61, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds i8, ptr %41, i64 16
  %56 = load i64, ptr %55, align 8, !tbaa !56
  %57 = add i64 %56, %2
  %58 = sub i64 %57, %42
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %57, %42
  br i1 %60, label %61, label %97

61:                                               ; preds = %39, %36, %11, %44, %49, %8, %54
  %62 = getelementptr inbounds i8, ptr %1, i64 104
  %63 = load ptr, ptr %62, align 8, !tbaa !50
  %64 = getelementptr inbounds i8, ptr %63, i64 16
  %65 = load atomic volatile i64, ptr %64 seq_cst, align 8
  %66 = inttoptr i64 %65 to ptr
  %67 = icmp eq i64 %65, 0
  br i1 %67, label %94, label %68

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %66, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !38
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
  %80 = load i64, ptr %79, align 8, !tbaa !52
  %81 = icmp ugt i64 %80, %2
  %82 = add nuw i64 %78, 1
  %83 = select i1 %81, i64 %76, i64 %82
  %84 = select i1 %81, i64 %78, i64 %75
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %74, label %86, !llvm.loop !54

86:                                               ; preds = %74, %68
  %87 = phi i64 [ 0, %68 ], [ %83, %74 ]
  %88 = icmp ult i64 %87, %70
  br i1 %88, label %89, label %94

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, ptr %66, i64 16
  %91 = getelementptr inbounds [0 x %struct.gpu_range], ptr %90, i64 0, i64 %87
  %92 = load i64, ptr %91, align 8, !tbaa !55
  %93 = icmp ugt i64 %92, %2
  br i1 %93, label %94, label %95

94:                                               ; preds = %89, %86, %61
  br label %95

95:                                               ; preds = %89, %94
  %96 = phi i32 [ 1, %94 ], [ 2, %89 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %2, i32 noundef %96) #15
  br label %162

97:                                               ; preds = %54
  %98 = load ptr, ptr %12, align 8, !tbaa !50
  %99 = getelementptr inbounds i8, ptr %1, i64 40
  %100 = load i64, ptr %99, align 8, !tbaa !51
  %101 = getelementptr inbounds i8, ptr %98, i64 16
  %102 = load atomic volatile i64, ptr %101 seq_cst, align 8
  %103 = inttoptr i64 %102 to ptr
  %104 = icmp eq i64 %102, 0
  br i1 %104, label %158, label %105

105:                                              ; preds = %97
  %106 = getelementptr inbounds i8, ptr %103, i64 8
  %107 = load i64, ptr %106, align 8, !tbaa !38
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
  %117 = load i64, ptr %116, align 8, !tbaa !52
  %118 = icmp ugt i64 %117, %100
  %119 = add nuw i64 %115, 1
  %120 = select i1 %118, i64 %113, i64 %119
  %121 = select i1 %118, i64 %115, i64 %112
  %122 = icmp ult i64 %120, %121
  br i1 %122, label %111, label %123, !llvm.loop !54

123:                                              ; preds = %111, %105
  %124 = phi i64 [ 0, %105 ], [ %120, %111 ]
  %125 = icmp ult i64 %124, %107
  br i1 %125, label %126, label %158

126:                                              ; preds = %123
  %127 = getelementptr inbounds i8, ptr %103, i64 16
  %128 = getelementptr inbounds [0 x %struct.gpu_range], ptr %127, i64 0, i64 %124
  %129 = load i64, ptr %128, align 8, !tbaa !55
  %130 = icmp ugt i64 %129, %100
  br i1 %130, label %158, label %131

131:                                              ; preds = %126
  %132 = getelementptr inbounds i8, ptr %128, i64 8
  %133 = load i64, ptr %132, align 8, !tbaa !52
  %134 = sub i64 %133, %100
  %135 = icmp ult i64 %134, 256
  br i1 %135, label %158, label %136

136:                                              ; preds = %131
  %137 = getelementptr inbounds i8, ptr %128, i64 16
  %138 = load i64, ptr %137, align 8, !tbaa !56
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
  store volatile i64 %3, ptr %149, align 8, !tbaa !38
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
  %151 = load i64, ptr %5, align 8, !tbaa !103
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !105
  %155 = add i64 %152, %154
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  %156 = udiv i64 %155, 10
  %157 = getelementptr inbounds i8, ptr %59, i64 40
  store volatile i64 %156, ptr %157, align 8, !tbaa !38
  br label %158

158:                                              ; preds = %126, %123, %97, %131, %148, %141, %136
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #9
  %159 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %59, i64 noundef 64) #14
  %160 = getelementptr inbounds i8, ptr %59, i64 8
  %161 = atomicrmw sub ptr %160, i64 1 seq_cst, align 8
  call fastcc void @ring_mailbox(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %6) #15
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #9
  br label %162

162:                                              ; preds = %95, %158, %4
  ret void
}

declare ptr @memset(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #6

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
  %25 = load i32, ptr %24, align 8, !tbaa !79
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
  %38 = load i32, ptr %37, align 8, !tbaa !235
  %39 = icmp eq i32 %38, %3
  br i1 %39, label %40, label %44

40:                                               ; preds = %36
  %41 = getelementptr inbounds i8, ptr %33, i64 12
  %42 = load i32, ptr %41, align 4, !tbaa !236
  %43 = icmp eq i32 %42, %4
  br i1 %43, label %52, label %44

44:                                               ; preds = %40, %36, %31
  %45 = add i64 %34, 1
  %46 = load i32, ptr %24, align 8, !tbaa !79
  %47 = zext i32 %46 to i64
  %48 = and i64 %45, %47
  %49 = getelementptr inbounds [0 x %struct.code_slot], ptr %23, i64 0, i64 %48
  %50 = load atomic volatile i64, ptr %49 seq_cst, align 8
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %31, !llvm.loop !237

52:                                               ; preds = %40, %44, %12
  %53 = phi ptr [ %28, %12 ], [ %49, %44 ], [ %33, %40 ]
  %54 = load volatile i64, ptr %53, align 8, !tbaa !232
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %239, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, ptr %53, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %239, label %61

61:                                               ; preds = %56
  %62 = load ptr, ptr %59, align 8, !tbaa !310
  %63 = getelementptr inbounds i8, ptr %62, i64 16
  %64 = load volatile i64, ptr %63, align 8, !tbaa !312
  %65 = icmp ult i64 %64, %5
  br i1 %65, label %66, label %239

66:                                               ; preds = %61
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  %68 = load atomic volatile i64, ptr %67 seq_cst, align 8
  %69 = getelementptr inbounds i8, ptr %62, i64 48
  %70 = load i32, ptr %69, align 8, !tbaa !230
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %238, label %72

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %62, i64 72
  %74 = load ptr, ptr %73, align 8, !tbaa !195
  %75 = getelementptr inbounds i8, ptr %62, i64 64
  %76 = getelementptr inbounds i8, ptr %1, i64 16
  br label %77

77:                                               ; preds = %145, %72
  %78 = phi i32 [ %70, %72 ], [ %146, %145 ]
  %79 = phi i64 [ 0, %72 ], [ %148, %145 ]
  %80 = phi ptr [ %74, %72 ], [ %147, %145 ]
  %81 = load ptr, ptr %75, align 8, !tbaa !194
  %82 = getelementptr inbounds %struct.code_extent, ptr %81, i64 %79
  %83 = getelementptr inbounds i8, ptr %82, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !216
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %145, label %86

86:                                               ; preds = %77
  %87 = load i64, ptr %82, align 8, !tbaa !313
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
  %97 = load i64, ptr %96, align 8, !tbaa !38
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
  %107 = load i64, ptr %106, align 8, !tbaa !52
  %108 = icmp ugt i64 %107, %91
  %109 = add nuw i64 %105, 1
  %110 = select i1 %108, i64 %103, i64 %109
  %111 = select i1 %108, i64 %105, i64 %102
  %112 = icmp ult i64 %110, %111
  br i1 %112, label %101, label %113, !llvm.loop !54

113:                                              ; preds = %101, %95
  %114 = phi i64 [ 0, %95 ], [ %110, %101 ]
  %115 = icmp ult i64 %114, %97
  br i1 %115, label %116, label %151

116:                                              ; preds = %113
  %117 = getelementptr inbounds i8, ptr %93, i64 16
  %118 = getelementptr inbounds [0 x %struct.gpu_range], ptr %117, i64 0, i64 %114
  %119 = load i64, ptr %118, align 8, !tbaa !55
  %120 = icmp ugt i64 %119, %91
  br i1 %120, label %151, label %121

121:                                              ; preds = %116
  %122 = getelementptr inbounds i8, ptr %118, i64 24
  %123 = load i32, ptr %122, align 8, !tbaa !101
  %124 = and i32 %123, 2
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %151, label %126

126:                                              ; preds = %121
  %127 = getelementptr inbounds i8, ptr %118, i64 8
  %128 = load i64, ptr %127, align 8, !tbaa !52
  %129 = sub i64 %128, %91
  %130 = tail call i64 @llvm.umin.i64(i64 %90, i64 %129)
  %131 = getelementptr inbounds i8, ptr %118, i64 16
  %132 = load i64, ptr %131, align 8, !tbaa !56
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
  br i1 %142, label %143, label %88, !llvm.loop !314

143:                                              ; preds = %138
  %144 = load i32, ptr %69, align 8, !tbaa !230
  br label %145

145:                                              ; preds = %143, %77
  %146 = phi i32 [ %78, %77 ], [ %144, %143 ]
  %147 = phi ptr [ %80, %77 ], [ %140, %143 ]
  %148 = add nuw nsw i64 %79, 1
  %149 = zext i32 %146 to i64
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %77, label %238, !llvm.loop !315

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
  br i1 %164, label %165, label %154, !llvm.loop !66

165:                                              ; preds = %162, %151
  %166 = load volatile ptr, ptr %7, align 8, !tbaa !188
  %167 = getelementptr inbounds i8, ptr %62, i64 44
  %168 = load i32, ptr %167, align 4, !tbaa !229
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
  %178 = load ptr, ptr %171, align 8, !tbaa !193
  %179 = getelementptr inbounds %struct.code_target, ptr %178, i64 %177, i32 1
  %180 = load i64, ptr %179, align 8, !tbaa !316
  %181 = load i32, ptr %172, align 4, !tbaa !222
  %182 = load i32, ptr %173, align 8, !tbaa !224
  %183 = lshr i64 %180, 2
  %184 = mul i64 %183, -7046029254386353131
  %185 = shl i32 %182, 27
  %186 = xor i32 %185, %181
  %187 = zext i32 %186 to i64
  %188 = mul i64 %187, -4417276706812531889
  %189 = xor i64 %188, %184
  %190 = lshr i64 %189, 29
  %191 = xor i64 %190, %189
  %192 = load i32, ptr %175, align 8, !tbaa !79
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
  %205 = load i32, ptr %204, align 8, !tbaa !235
  %206 = icmp eq i32 %205, %181
  br i1 %206, label %207, label %211

207:                                              ; preds = %203
  %208 = getelementptr inbounds i8, ptr %200, i64 12
  %209 = load i32, ptr %208, align 4, !tbaa !236
  %210 = icmp eq i32 %209, %182
  br i1 %210, label %219, label %211

211:                                              ; preds = %207, %203, %198
  %212 = add i64 %201, 1
  %213 = load i32, ptr %175, align 8, !tbaa !79
  %214 = zext i32 %213 to i64
  %215 = and i64 %212, %214
  %216 = getelementptr inbounds [0 x %struct.code_slot], ptr %174, i64 0, i64 %215
  %217 = load atomic volatile i64, ptr %216 seq_cst, align 8
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %219, label %198, !llvm.loop !237

219:                                              ; preds = %211, %207, %176
  %220 = phi ptr [ %195, %176 ], [ %200, %207 ], [ %216, %211 ]
  %221 = getelementptr inbounds i8, ptr %220, i64 16
  %222 = load volatile ptr, ptr %221, align 8, !tbaa !234
  %223 = icmp eq ptr %222, null
  br i1 %223, label %229, label %224

224:                                              ; preds = %219
  %225 = load volatile ptr, ptr %221, align 8, !tbaa !234
  %226 = load ptr, ptr %225, align 8, !tbaa !310
  %227 = icmp eq ptr %226, %62
  br i1 %227, label %228, label %229

228:                                              ; preds = %224
  store atomic volatile i64 0, ptr %221 seq_cst, align 8
  br label %229

229:                                              ; preds = %228, %224, %219
  %230 = add nuw nsw i64 %177, 1
  %231 = load i32, ptr %167, align 4, !tbaa !229
  %232 = zext i32 %231 to i64
  %233 = icmp ult i64 %230, %232
  br i1 %233, label %176, label %234, !llvm.loop !317

234:                                              ; preds = %229, %165
  %235 = getelementptr inbounds i8, ptr %0, i64 463040
  %236 = load i64, ptr %235, align 8, !tbaa !251
  %237 = add i64 %236, 1
  store i64 %237, ptr %235, align 8, !tbaa !251
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
  br i1 %22, label %23, label %12, !llvm.loop !66

23:                                               ; preds = %20, %9
  %24 = getelementptr inbounds i8, ptr %0, i64 338076
  %25 = load i32, ptr %24, align 4, !tbaa !40
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %30, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %0, i64 338080
  %29 = zext i32 %25 to i64
  br label %121

30:                                               ; preds = %130, %23
  %31 = getelementptr inbounds i8, ptr %0, i64 144
  %32 = load volatile i32, ptr %31, align 8, !tbaa !67
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
  %44 = load ptr, ptr %43, align 8, !tbaa !73
  %45 = icmp eq ptr %44, %1
  br i1 %45, label %49, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %42, align 8, !tbaa !72
  %48 = icmp eq ptr %47, null
  br i1 %48, label %49, label %91

49:                                               ; preds = %46, %38
  %50 = getelementptr inbounds i8, ptr %42, i64 56
  store volatile i32 1, ptr %50, align 8, !tbaa !74
  %51 = getelementptr inbounds i8, ptr %42, i64 64
  %52 = load i32, ptr %51, align 8, !tbaa !107
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %91, label %54

54:                                               ; preds = %49
  %55 = load volatile i32, ptr %31, align 8, !tbaa !67
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %65

57:                                               ; preds = %75, %54
  %58 = phi i32 [ 0, %54 ], [ %76, %75 ]
  store volatile i32 %58, ptr %31, align 8, !tbaa !67
  %59 = getelementptr inbounds i8, ptr %42, i64 24
  %60 = getelementptr inbounds i8, ptr %42, i64 32
  %61 = load i64, ptr %60, align 8, !tbaa !77
  %62 = atomicrmw volatile xchg ptr %59, i64 %61 seq_cst, align 8
  %63 = load i64, ptr %60, align 8, !tbaa !77
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
  %78 = load volatile i32, ptr %31, align 8, !tbaa !67
  %79 = zext i32 %78 to i64
  %80 = icmp ult i64 %77, %79
  br i1 %80, label %65, label %57, !llvm.loop !207

81:                                               ; preds = %57
  %82 = atomicrmw volatile sub ptr %36, i32 1 seq_cst, align 8
  br label %83

83:                                               ; preds = %81, %57
  store i32 0, ptr %51, align 8, !tbaa !107
  %84 = load ptr, ptr %42, align 8, !tbaa !72
  %85 = getelementptr inbounds i8, ptr %84, i64 88
  %86 = load volatile i32, ptr %85, align 8, !tbaa !49
  %87 = add i32 %86, -1
  store volatile i32 %87, ptr %85, align 8, !tbaa !49
  %88 = getelementptr inbounds i8, ptr %42, i64 60
  %89 = load i32, ptr %88, align 4, !tbaa !70
  %90 = add i32 %89, -1
  store i32 %90, ptr %88, align 4, !tbaa !70
  br label %91

91:                                               ; preds = %83, %49, %46
  %92 = icmp eq i64 %40, 0
  br i1 %92, label %93, label %38, !llvm.loop !208

93:                                               ; preds = %91, %30
  %94 = getelementptr inbounds i8, ptr %0, i64 463048
  %95 = load i64, ptr %94, align 8, !tbaa !253
  %96 = add i64 %95, 1
  store i64 %96, ptr %94, align 8, !tbaa !253
  store atomic volatile i32 0, ptr %0 release, align 4
  %97 = getelementptr inbounds i8, ptr %0, i64 40
  %98 = load i32, ptr %97, align 8, !tbaa !6
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %109, label %100

100:                                              ; preds = %93
  %101 = getelementptr inbounds i8, ptr %0, i64 463064
  %102 = zext i32 %98 to i64
  br label %103

103:                                              ; preds = %103, %100
  %104 = phi i64 [ 0, %100 ], [ %107, %103 ]
  %105 = getelementptr inbounds [64 x ptr], ptr %101, i64 0, i64 %104
  %106 = load ptr, ptr %105, align 8, !tbaa !2
  store volatile i32 1, ptr %106, align 8, !tbaa !36
  %107 = add nuw nsw i64 %104, 1
  %108 = icmp eq i64 %107, %102
  br i1 %108, label %109, label %103, !llvm.loop !37

109:                                              ; preds = %103, %93
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #9
  store i32 1, ptr %5, align 8, !tbaa !284
  %110 = getelementptr inbounds i8, ptr %5, i64 4
  %111 = load i32, ptr %1, align 8, !tbaa !179
  store i32 %111, ptr %110, align 4, !tbaa !286
  %112 = getelementptr inbounds i8, ptr %5, i64 8
  %113 = getelementptr inbounds i8, ptr %1, i64 8
  %114 = load i32, ptr %113, align 8, !tbaa !178
  store i32 %114, ptr %112, align 8, !tbaa !287
  %115 = getelementptr inbounds i8, ptr %5, i64 12
  store i32 0, ptr %115, align 4, !tbaa !289
  %116 = getelementptr inbounds i8, ptr %5, i64 16
  store i32 0, ptr %116, align 8, !tbaa !291
  %117 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %3, ptr %117, align 4, !tbaa !292
  %118 = getelementptr inbounds i8, ptr %5, i64 24
  %119 = and i64 %2, -4096
  store i64 %119, ptr %118, align 8, !tbaa !293
  %120 = getelementptr inbounds i8, ptr %5, i64 32
  store i64 0, ptr %120, align 8, !tbaa !295
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %5) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #9
  br label %133

121:                                              ; preds = %27, %130
  %122 = phi i64 [ 0, %27 ], [ %131, %130 ]
  %123 = getelementptr inbounds [4096 x ptr], ptr %28, i64 0, i64 %122
  %124 = load ptr, ptr %123, align 8, !tbaa !2
  %125 = getelementptr inbounds i8, ptr %124, i64 104
  %126 = load ptr, ptr %125, align 8, !tbaa !50
  %127 = icmp eq ptr %126, %1
  br i1 %127, label %128, label %130

128:                                              ; preds = %121
  %129 = getelementptr inbounds i8, ptr %124, i64 84
  store volatile i32 1, ptr %129, align 4, !tbaa !47
  br label %130

130:                                              ; preds = %121, %128
  %131 = add nuw nsw i64 %122, 1
  %132 = icmp eq i64 %131, %29
  br i1 %132, label %30, label %121, !llvm.loop !318

133:                                              ; preds = %4, %109
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i32 0, 3073) i32 @resident_groups(ptr nocapture noundef readonly %0) unnamed_addr #11 {
  %2 = getelementptr inbounds i8, ptr %0, i64 156
  %3 = load i32, ptr %2, align 4, !tbaa !82
  %4 = icmp eq i32 %3, 32
  %5 = select i1 %4, i32 1536, i32 768
  %6 = getelementptr inbounds i8, ptr %0, i64 160
  %7 = load i32, ptr %6, align 8, !tbaa !83
  %8 = udiv i32 %5, %7
  %9 = icmp ugt i32 %8, 16
  %10 = shl nuw nsw i32 %8, 2
  %11 = select i1 %9, i32 64, i32 %10
  %12 = getelementptr inbounds i8, ptr %0, i64 152
  %13 = load i32, ptr %12, align 8, !tbaa !84
  %14 = udiv i32 %11, %13
  %15 = icmp ugt i32 %13, 1
  %16 = tail call i32 @llvm.umin.i32(i32 %14, i32 32)
  %17 = select i1 %15, i32 %16, i32 %14
  %18 = getelementptr inbounds i8, ptr %0, i64 168
  %19 = load i32, ptr %18, align 8, !tbaa !85
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
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #9
  %6 = getelementptr inbounds i8, ptr %1, i64 120
  %7 = load i64, ptr %6, align 8, !tbaa !57
  %8 = getelementptr inbounds i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8, !tbaa !95
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !65
  %12 = add i64 %11, 288230376151711743
  %13 = and i64 %12, %9
  %14 = shl i64 %13, 6
  %15 = add i64 %14, %7
  store i64 %15, ptr %5, align 16, !tbaa !38
  %16 = getelementptr inbounds i8, ptr %5, i64 8
  %17 = getelementptr inbounds i8, ptr %1, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !51
  store i64 %18, ptr %16, align 8, !tbaa !38
  %19 = getelementptr inbounds i8, ptr %5, i64 16
  %20 = getelementptr inbounds i8, ptr %2, i64 40
  %21 = load i64, ptr %20, align 1
  store i64 %21, ptr %19, align 16, !tbaa !38
  %22 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 %9, ptr %22, align 8, !tbaa !38
  %23 = getelementptr inbounds i8, ptr %0, i64 220
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
  %38 = load i64, ptr %37, align 8, !tbaa !38
  %39 = trunc i64 %38 to i32
  %40 = add i32 %30, 1
  %41 = zext i32 %30 to i64
  %42 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %41
  store i32 %39, ptr %42, align 4, !tbaa !79
  %43 = lshr i64 %38, 32
  %44 = trunc nuw i64 %43 to i32
  %45 = add i32 %30, 2
  %46 = zext i32 %40 to i64
  %47 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %46
  store i32 %44, ptr %47, align 4, !tbaa !79
  br label %48

48:                                               ; preds = %28, %36
  %49 = phi i32 [ %45, %36 ], [ %30, %28 ]
  %50 = icmp eq i64 %31, 4
  br i1 %50, label %25, label %28, !llvm.loop !319

51:                                               ; preds = %25
  %52 = getelementptr inbounds i8, ptr %2, i64 24
  %53 = load i32, ptr %52, align 1
  %54 = add i32 %53, 3
  %55 = and i32 %54, -4
  %56 = zext i32 %49 to i64
  %57 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %56
  store i32 %55, ptr %57, align 4, !tbaa !79
  br label %58

58:                                               ; preds = %51, %25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #9
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
  %15 = load ptr, ptr %14, align 8, !tbaa !50
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load atomic volatile i64, ptr %16 seq_cst, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = icmp eq i64 %17, 0
  br i1 %19, label %61, label %20

20:                                               ; preds = %13
  %21 = getelementptr inbounds i8, ptr %18, i64 8
  %22 = load i64, ptr %21, align 8, !tbaa !38
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
  %32 = load i64, ptr %31, align 8, !tbaa !52
  %33 = icmp ugt i64 %32, %6
  %34 = add nuw i64 %30, 1
  %35 = select i1 %33, i64 %28, i64 %34
  %36 = select i1 %33, i64 %30, i64 %27
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %26, label %38, !llvm.loop !54

38:                                               ; preds = %26, %20
  %39 = phi i64 [ 0, %20 ], [ %35, %26 ]
  %40 = icmp ult i64 %39, %22
  br i1 %40, label %41, label %61

41:                                               ; preds = %38
  %42 = getelementptr inbounds i8, ptr %18, i64 16
  %43 = getelementptr inbounds [0 x %struct.gpu_range], ptr %42, i64 0, i64 %39
  %44 = load i64, ptr %43, align 8, !tbaa !55
  %45 = icmp ugt i64 %44, %6
  br i1 %45, label %61, label %46

46:                                               ; preds = %41
  %47 = getelementptr inbounds i8, ptr %43, i64 24
  %48 = load i32, ptr %47, align 8, !tbaa !101
  %49 = and i32 %48, 1
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %61, label %51

51:                                               ; preds = %46
  %52 = getelementptr inbounds i8, ptr %43, i64 8
  %53 = load i64, ptr %52, align 8, !tbaa !52
  %54 = sub i64 %53, %6
  %55 = icmp ult i64 %54, 8
  br i1 %55, label %61, label %56

56:                                               ; preds = %51
  %57 = getelementptr inbounds i8, ptr %43, i64 16
  %58 = load i64, ptr %57, align 8, !tbaa !56
  %59 = add i64 %58, %6
  %60 = icmp eq i64 %59, %44
  br i1 %60, label %61, label %97

61:                                               ; preds = %41, %38, %13, %46, %51, %8, %56
  %62 = getelementptr inbounds i8, ptr %1, i64 104
  %63 = load ptr, ptr %62, align 8, !tbaa !50
  %64 = getelementptr inbounds i8, ptr %63, i64 16
  %65 = load atomic volatile i64, ptr %64 seq_cst, align 8
  %66 = inttoptr i64 %65 to ptr
  %67 = icmp eq i64 %65, 0
  br i1 %67, label %94, label %68

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %66, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !38
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
  %80 = load i64, ptr %79, align 8, !tbaa !52
  %81 = icmp ugt i64 %80, %6
  %82 = add nuw i64 %78, 1
  %83 = select i1 %81, i64 %76, i64 %82
  %84 = select i1 %81, i64 %78, i64 %75
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %74, label %86, !llvm.loop !54

86:                                               ; preds = %74, %68
  %87 = phi i64 [ 0, %68 ], [ %83, %74 ]
  %88 = icmp ult i64 %87, %70
  br i1 %88, label %89, label %94

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, ptr %66, i64 16
  %91 = getelementptr inbounds [0 x %struct.gpu_range], ptr %90, i64 0, i64 %87
  %92 = load i64, ptr %91, align 8, !tbaa !55
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
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4) #9
  store i32 0, ptr %4, align 8, !tbaa !284
  %101 = getelementptr inbounds i8, ptr %4, i64 4
  %102 = load ptr, ptr %14, align 8, !tbaa !50
  %103 = load i32, ptr %102, align 8, !tbaa !179
  store i32 %103, ptr %101, align 4, !tbaa !286
  %104 = getelementptr inbounds i8, ptr %4, i64 8
  %105 = getelementptr inbounds i8, ptr %102, i64 8
  %106 = load i32, ptr %105, align 8, !tbaa !178
  store i32 %106, ptr %104, align 8, !tbaa !287
  %107 = getelementptr inbounds i8, ptr %4, i64 12
  %108 = getelementptr inbounds i8, ptr %1, i64 56
  %109 = load i32, ptr %108, align 8, !tbaa !288
  store i32 %109, ptr %107, align 4, !tbaa !289
  %110 = getelementptr inbounds i8, ptr %4, i64 16
  store i32 %10, ptr %110, align 8, !tbaa !291
  %111 = getelementptr inbounds i8, ptr %4, i64 20
  store i32 0, ptr %111, align 4, !tbaa !292
  %112 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 0, ptr %112, align 8, !tbaa !293
  %113 = getelementptr inbounds i8, ptr %4, i64 32
  store i64 0, ptr %113, align 8, !tbaa !295
  call fastcc void @post_interrupt(ptr noundef %0, ptr noundef nonnull %4) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4) #9
  br label %114

114:                                              ; preds = %95, %97, %3
  ret void
}

declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #6

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
  br i1 %21, label %22, label %11, !llvm.loop !66

22:                                               ; preds = %19, %7
  %23 = getelementptr inbounds i8, ptr %0, i64 411808
  br label %24

24:                                               ; preds = %22, %54
  %25 = phi i64 [ 0, %22 ], [ %56, %54 ]
  %26 = phi ptr [ null, %22 ], [ %55, %54 ]
  %27 = getelementptr inbounds [256 x %struct.request], ptr %23, i64 0, i64 %25
  %28 = getelementptr inbounds i8, ptr %27, i64 32
  %29 = load i32, ptr %28, align 8, !tbaa !182
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  %33 = select i1 %32, ptr %27, ptr %26
  br label %54

34:                                               ; preds = %24
  %35 = load i64, ptr %27, align 8, !tbaa !320
  %36 = icmp eq i64 %35, %2
  br i1 %36, label %37, label %54

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %27, i64 8
  %39 = load i32, ptr %38, align 8, !tbaa !185
  %40 = load i32, ptr %1, align 8, !tbaa !179
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %54

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %27, i64 16
  %44 = load i32, ptr %43, align 8, !tbaa !321
  %45 = icmp eq i32 %44, %3
  br i1 %45, label %46, label %54

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %27, i64 20
  %48 = load i32, ptr %47, align 4, !tbaa !322
  %49 = icmp eq i32 %48, %4
  br i1 %49, label %50, label %54

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %27, i64 24
  %52 = load i32, ptr %51, align 8, !tbaa !213
  %53 = icmp eq i32 %52, %5
  br i1 %53, label %58, label %54

54:                                               ; preds = %31, %50, %46, %42, %37, %34
  %55 = phi ptr [ %26, %34 ], [ %26, %37 ], [ %26, %42 ], [ %26, %46 ], [ %26, %50 ], [ %33, %31 ]
  %56 = add nuw nsw i64 %25, 1
  %57 = icmp eq i64 %56, 256
  br i1 %57, label %59, label %24, !llvm.loop !323

58:                                               ; preds = %50
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %91

59:                                               ; preds = %54
  %60 = icmp ne ptr %55, null
  br i1 %60, label %61, label %88

61:                                               ; preds = %59
  %62 = load i32, ptr %1, align 8, !tbaa !179
  %63 = icmp eq i32 %6, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %61
  %65 = getelementptr inbounds i8, ptr %0, i64 422048
  %66 = load i32, ptr %65, align 8, !tbaa !324
  %67 = add i32 %66, 1
  store i32 %67, ptr %65, align 8, !tbaa !324
  br label %68

68:                                               ; preds = %64, %61
  %69 = phi i32 [ %67, %64 ], [ %6, %61 ]
  %70 = ptrtoint ptr %55 to i64
  %71 = ptrtoint ptr %23 to i64
  %72 = sub i64 %70, %71
  %73 = sdiv exact i64 %72, 40
  %74 = trunc i64 %73 to i32
  store i64 %2, ptr %55, align 8, !tbaa !38
  %75 = getelementptr inbounds i8, ptr %55, i64 8
  store i32 %62, ptr %75, align 8, !tbaa !79
  %76 = getelementptr inbounds i8, ptr %55, i64 12
  store i32 %69, ptr %76, align 4, !tbaa !79
  %77 = getelementptr inbounds i8, ptr %55, i64 16
  store i32 %3, ptr %77, align 8, !tbaa !79
  %78 = getelementptr inbounds i8, ptr %55, i64 20
  store i32 %4, ptr %78, align 4, !tbaa !79
  %79 = getelementptr inbounds i8, ptr %55, i64 24
  store i32 %5, ptr %79, align 8, !tbaa !79
  %80 = getelementptr inbounds i8, ptr %55, i64 28
  store i32 %74, ptr %80, align 4, !tbaa !79
  %81 = getelementptr inbounds i8, ptr %55, i64 32
  store i32 1, ptr %81, align 8, !tbaa !182
  %82 = getelementptr inbounds i8, ptr %0, i64 463032
  %83 = load i64, ptr %82, align 8, !tbaa !249
  %84 = add i64 %83, 1
  store i64 %84, ptr %82, align 8, !tbaa !249
  store atomic volatile i32 0, ptr %0 release, align 4
  %85 = getelementptr inbounds i8, ptr %0, i64 60
  %86 = load i32, ptr %85, align 4, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8)
  store i64 1, ptr %8, align 8, !tbaa !38
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
  br i1 %19, label %20, label %9, !llvm.loop !66

20:                                               ; preds = %17, %5
  %21 = getelementptr inbounds i8, ptr %1, i64 76
  %22 = load i32, ptr %21, align 4, !tbaa !46
  %23 = icmp eq i32 %22, 0
  store i32 1, ptr %21, align 4, !tbaa !46
  %24 = getelementptr inbounds i8, ptr %0, i64 144
  %25 = load volatile i32, ptr %24, align 8, !tbaa !67
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
  %37 = load ptr, ptr %36, align 8, !tbaa !73
  %38 = icmp eq ptr %37, null
  br i1 %38, label %42, label %39

39:                                               ; preds = %31
  %40 = load ptr, ptr %35, align 8, !tbaa !72
  %41 = icmp eq ptr %40, %1
  br i1 %41, label %42, label %84

42:                                               ; preds = %39, %31
  %43 = getelementptr inbounds i8, ptr %35, i64 56
  store volatile i32 1, ptr %43, align 8, !tbaa !74
  %44 = getelementptr inbounds i8, ptr %35, i64 64
  %45 = load i32, ptr %44, align 8, !tbaa !107
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %84, label %47

47:                                               ; preds = %42
  %48 = load volatile i32, ptr %24, align 8, !tbaa !67
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %58

50:                                               ; preds = %68, %47
  %51 = phi i32 [ 0, %47 ], [ %69, %68 ]
  store volatile i32 %51, ptr %24, align 8, !tbaa !67
  %52 = getelementptr inbounds i8, ptr %35, i64 24
  %53 = getelementptr inbounds i8, ptr %35, i64 32
  %54 = load i64, ptr %53, align 8, !tbaa !77
  %55 = atomicrmw volatile xchg ptr %52, i64 %54 seq_cst, align 8
  %56 = load i64, ptr %53, align 8, !tbaa !77
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
  %71 = load volatile i32, ptr %24, align 8, !tbaa !67
  %72 = zext i32 %71 to i64
  %73 = icmp ult i64 %70, %72
  br i1 %73, label %58, label %50, !llvm.loop !207

74:                                               ; preds = %50
  %75 = atomicrmw volatile sub ptr %29, i32 1 seq_cst, align 8
  br label %76

76:                                               ; preds = %74, %50
  store i32 0, ptr %44, align 8, !tbaa !107
  %77 = load ptr, ptr %35, align 8, !tbaa !72
  %78 = getelementptr inbounds i8, ptr %77, i64 88
  %79 = load volatile i32, ptr %78, align 8, !tbaa !49
  %80 = add i32 %79, -1
  store volatile i32 %80, ptr %78, align 8, !tbaa !49
  %81 = getelementptr inbounds i8, ptr %35, i64 60
  %82 = load i32, ptr %81, align 4, !tbaa !70
  %83 = add i32 %82, -1
  store i32 %83, ptr %81, align 4, !tbaa !70
  br label %84

84:                                               ; preds = %76, %42, %39
  %85 = icmp eq i64 %33, 0
  br i1 %85, label %86, label %31, !llvm.loop !208

86:                                               ; preds = %84, %20
  store atomic volatile i32 0, ptr %0 release, align 4
  %87 = getelementptr inbounds i8, ptr %0, i64 40
  %88 = load i32, ptr %87, align 8, !tbaa !6
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %99, label %90

90:                                               ; preds = %86
  %91 = getelementptr inbounds i8, ptr %0, i64 463064
  %92 = zext i32 %88 to i64
  br label %93

93:                                               ; preds = %93, %90
  %94 = phi i64 [ 0, %90 ], [ %97, %93 ]
  %95 = getelementptr inbounds [64 x ptr], ptr %91, i64 0, i64 %94
  %96 = load ptr, ptr %95, align 8, !tbaa !2
  store volatile i32 1, ptr %96, align 8, !tbaa !36
  %97 = add nuw nsw i64 %94, 1
  %98 = icmp eq i64 %97, %92
  br i1 %98, label %99, label %93, !llvm.loop !37

99:                                               ; preds = %93, %86
  br i1 %23, label %100, label %128

100:                                              ; preds = %99
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #9
  store i32 3, ptr %6, align 8, !tbaa !284
  %101 = getelementptr inbounds i8, ptr %6, i64 4
  %102 = getelementptr inbounds i8, ptr %1, i64 104
  %103 = load ptr, ptr %102, align 8, !tbaa !50
  %104 = load i32, ptr %103, align 8, !tbaa !179
  store i32 %104, ptr %101, align 4, !tbaa !286
  %105 = getelementptr inbounds i8, ptr %6, i64 8
  %106 = getelementptr inbounds i8, ptr %103, i64 8
  %107 = load i32, ptr %106, align 8, !tbaa !178
  store i32 %107, ptr %105, align 8, !tbaa !287
  %108 = getelementptr inbounds i8, ptr %6, i64 12
  %109 = getelementptr inbounds i8, ptr %1, i64 56
  %110 = load i32, ptr %109, align 8, !tbaa !288
  store i32 %110, ptr %108, align 4, !tbaa !289
  %111 = getelementptr inbounds i8, ptr %6, i64 16
  %112 = getelementptr inbounds i8, ptr %1, i64 60
  %113 = load i32, ptr %112, align 4, !tbaa !290
  store i32 %113, ptr %111, align 8, !tbaa !291
  %114 = getelementptr inbounds i8, ptr %6, i64 20
  %115 = add nsw i32 %2, -1
  %116 = shl nuw nsw i32 1, %115
  store i32 %116, ptr %114, align 4, !tbaa !292
  %117 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %117, align 8, !tbaa !293
  %118 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 %4, ptr %118, align 8, !tbaa !295
  %119 = icmp eq i32 %2, 4
  br i1 %119, label %120, label %121

120:                                              ; preds = %100
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %6) #15
  br label %121

121:                                              ; preds = %120, %100
  store i32 2, ptr %6, align 8, !tbaa !284
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
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #9
  br label %128

128:                                              ; preds = %99, %127
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @resume_group(ptr noundef %0, ptr noundef %1) unnamed_addr #1 {
  %3 = getelementptr inbounds i8, ptr %0, i64 112
  %4 = load volatile i32, ptr %3, align 8, !tbaa !161
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
  br i1 %20, label %21, label %10, !llvm.loop !66

21:                                               ; preds = %18, %6
  %22 = load ptr, ptr %7, align 8, !tbaa !204
  %23 = icmp eq ptr %22, null
  br i1 %23, label %31, label %24

24:                                               ; preds = %21
  %25 = load ptr, ptr %22, align 8, !tbaa !131
  store ptr %25, ptr %7, align 8, !tbaa !204
  %26 = load volatile i32, ptr %3, align 8, !tbaa !205
  %27 = add i32 %26, -1
  store volatile i32 %27, ptr %3, align 8, !tbaa !205
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %24
  %30 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr null, ptr %30, align 8, !tbaa !206
  br label %32

31:                                               ; preds = %21
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %108

32:                                               ; preds = %24, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  %33 = getelementptr inbounds i8, ptr %22, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !133
  %35 = getelementptr inbounds i8, ptr %34, i64 56
  %36 = load volatile i32, ptr %35, align 8, !tbaa !74
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %54

38:                                               ; preds = %32
  %39 = getelementptr inbounds i8, ptr %34, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !73
  %41 = getelementptr inbounds i8, ptr %40, i64 12
  %42 = load volatile i32, ptr %41, align 4, !tbaa !129
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %54

44:                                               ; preds = %38
  %45 = load ptr, ptr %34, align 8, !tbaa !72
  %46 = getelementptr inbounds i8, ptr %45, i64 84
  %47 = load volatile i32, ptr %46, align 4, !tbaa !47
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
  %57 = load i64, ptr %56, align 8, !tbaa !148
  %58 = add i64 %57, 1
  store i64 %58, ptr %56, align 8, !tbaa !148
  %59 = getelementptr inbounds i8, ptr %22, i64 84
  %60 = getelementptr inbounds i8, ptr %22, i64 48
  %61 = load i32, ptr %60, align 8, !tbaa !140
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %88, label %63

63:                                               ; preds = %54
  %64 = load ptr, ptr %33, align 8, !tbaa !133
  %65 = load ptr, ptr %64, align 8, !tbaa !72
  %66 = getelementptr inbounds i8, ptr %22, i64 196
  %67 = getelementptr inbounds i8, ptr %65, i64 160
  br label %68

68:                                               ; preds = %73, %63
  %69 = phi i64 [ 0, %63 ], [ %85, %73 ]
  %70 = load i32, ptr %59, align 4, !tbaa !136
  %71 = zext i32 %70 to i64
  %72 = icmp ult i64 %69, %71
  br i1 %72, label %73, label %88

73:                                               ; preds = %68
  %74 = getelementptr inbounds [32 x i32], ptr %66, i64 0, i64 %69
  %75 = load i32, ptr %74, align 4, !tbaa !79
  %76 = load volatile ptr, ptr %67, align 8, !tbaa !149
  %77 = lshr i32 %75, 6
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds i64, ptr %76, i64 %78
  %80 = and i32 %75, 63
  %81 = zext nneg i32 %80 to i64
  %82 = shl nuw i64 1, %81
  %83 = xor i64 %82, -1
  %84 = atomicrmw and ptr %79, i64 %83 seq_cst, align 8
  %85 = add nuw nsw i64 %69, 1
  %86 = load i32, ptr %60, align 8, !tbaa !140
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %88, label %68, !llvm.loop !150

88:                                               ; preds = %73, %68, %54
  store i32 0, ptr %60, align 8, !tbaa !140
  %89 = getelementptr inbounds i8, ptr %22, i64 36
  %90 = load i32, ptr %89, align 4, !tbaa !137
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %99, label %92

92:                                               ; preds = %88
  %93 = load ptr, ptr %33, align 8, !tbaa !133
  %94 = load ptr, ptr %93, align 8, !tbaa !72
  %95 = getelementptr inbounds i8, ptr %94, i64 148
  %96 = getelementptr inbounds i8, ptr %93, i64 100
  %97 = load i32, ptr %96, align 4, !tbaa !94
  %98 = atomicrmw volatile sub ptr %95, i32 %97 seq_cst, align 4
  br label %99

99:                                               ; preds = %88, %92
  %100 = getelementptr inbounds i8, ptr %1, i64 6920
  %101 = getelementptr inbounds i8, ptr %22, i64 32
  %102 = load i32, ptr %101, align 8, !tbaa !132
  %103 = zext i32 %102 to i64
  %104 = getelementptr inbounds [16 x ptr], ptr %100, i64 0, i64 %103
  %105 = load ptr, ptr %104, align 8, !tbaa !2
  store ptr %105, ptr %22, align 8, !tbaa !131
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
  %5 = load ptr, ptr %4, align 8, !tbaa !133
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !73
  %8 = getelementptr inbounds i8, ptr %1, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !275
  %10 = icmp eq ptr %9, %7
  br i1 %10, label %20, label %11

11:                                               ; preds = %3
  store ptr %7, ptr %8, align 8, !tbaa !275
  %12 = getelementptr inbounds i8, ptr %1, i64 256
  %13 = getelementptr inbounds i8, ptr %1, i64 1280
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [32 x %struct.cache_slot], ptr %12, i64 0, i64 %15, i32 1
  store i64 0, ptr %16, align 8, !tbaa !170
  %17 = getelementptr inbounds [32 x %struct.cache_slot], ptr %13, i64 0, i64 %15, i32 1
  store i64 0, ptr %17, align 8, !tbaa !170
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, 32
  br i1 %19, label %20, label %14, !llvm.loop !172

20:                                               ; preds = %14, %3
  %21 = getelementptr inbounds i8, ptr %5, i64 176
  %22 = load i32, ptr %21, align 8, !tbaa !98
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %135, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds i8, ptr %2, i64 48
  %26 = load i32, ptr %25, align 8, !tbaa !140
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %135

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %2, i64 84
  %30 = load i32, ptr %29, align 4, !tbaa !136
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %134, label %32

32:                                               ; preds = %28
  %33 = getelementptr inbounds i8, ptr %1, i64 4
  %34 = getelementptr inbounds i8, ptr %2, i64 196
  %35 = load ptr, ptr %5, align 8, !tbaa !72
  %36 = getelementptr inbounds i8, ptr %35, i64 144
  %37 = load i32, ptr %36, align 8, !tbaa !61
  %38 = add i32 %37, 63
  %39 = icmp ugt i32 %38, 63
  br i1 %39, label %48, label %103

40:                                               ; preds = %129
  %41 = load ptr, ptr %4, align 8, !tbaa !133
  %42 = load ptr, ptr %41, align 8, !tbaa !72
  %43 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %130
  %44 = getelementptr inbounds i8, ptr %42, i64 144
  %45 = load i32, ptr %44, align 8, !tbaa !61
  %46 = add i32 %45, 63
  %47 = icmp ugt i32 %46, 63
  br i1 %47, label %48, label %103, !llvm.loop !325

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
  %62 = load i32, ptr %50, align 8, !tbaa !61
  %63 = shl nuw i32 %61, 6
  %64 = sub i32 %62, %63
  %65 = icmp ugt i32 %64, 63
  %66 = zext nneg i32 %64 to i64
  %67 = shl nsw i64 -1, %66
  %68 = xor i64 %67, -1
  %69 = select i1 %65, i64 -1, i64 %68
  %70 = load volatile ptr, ptr %56, align 8, !tbaa !149
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
  %81 = load volatile ptr, ptr %56, align 8, !tbaa !149
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
  store i32 %91, ptr %51, align 4, !tbaa !79
  %92 = load i32, ptr %29, align 4, !tbaa !136
  br i1 %58, label %129, label %99

93:                                               ; preds = %74
  %94 = add nuw nsw i32 %59, 1
  %95 = icmp ult i32 %94, %55
  %96 = icmp eq i32 %94, %55
  br i1 %96, label %97, label %57, !llvm.loop !326

97:                                               ; preds = %93
  %98 = load i32, ptr %29, align 4, !tbaa !136
  br label %99

99:                                               ; preds = %88, %97
  %100 = phi i32 [ %98, %97 ], [ %92, %88 ]
  %101 = load ptr, ptr %4, align 8, !tbaa !133
  %102 = load ptr, ptr %101, align 8, !tbaa !72
  br label %103

103:                                              ; preds = %40, %32, %99
  %104 = phi i64 [ %53, %99 ], [ 0, %32 ], [ %130, %40 ]
  %105 = phi ptr [ %102, %99 ], [ %35, %32 ], [ %42, %40 ]
  %106 = phi i32 [ %100, %99 ], [ %30, %32 ], [ %92, %40 ]
  %107 = trunc i64 %104 to i32
  store i32 %107, ptr %29, align 4, !tbaa !136
  store i32 1, ptr %25, align 8, !tbaa !140
  %108 = getelementptr inbounds i8, ptr %105, i64 160
  br label %109

109:                                              ; preds = %114, %103
  %110 = phi i64 [ 0, %103 ], [ %126, %114 ]
  %111 = load i32, ptr %29, align 4, !tbaa !136
  %112 = zext i32 %111 to i64
  %113 = icmp ult i64 %110, %112
  br i1 %113, label %114, label %133

114:                                              ; preds = %109
  %115 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %110
  %116 = load i32, ptr %115, align 4, !tbaa !79
  %117 = load volatile ptr, ptr %108, align 8, !tbaa !149
  %118 = lshr i32 %116, 6
  %119 = zext nneg i32 %118 to i64
  %120 = getelementptr inbounds i64, ptr %117, i64 %119
  %121 = and i32 %116, 63
  %122 = zext nneg i32 %121 to i64
  %123 = shl nuw i64 1, %122
  %124 = xor i64 %123, -1
  %125 = atomicrmw and ptr %120, i64 %124 seq_cst, align 8
  %126 = add nuw nsw i64 %110, 1
  %127 = load i32, ptr %25, align 8, !tbaa !140
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %133, label %109, !llvm.loop !150

129:                                              ; preds = %88
  %130 = add nuw nsw i64 %53, 1
  %131 = zext i32 %92 to i64
  %132 = icmp ult i64 %130, %131
  br i1 %132, label %40, label %134, !llvm.loop !325

133:                                              ; preds = %109, %114
  store i32 0, ptr %25, align 8, !tbaa !140
  store i32 %106, ptr %29, align 4, !tbaa !136
  br label %901

134:                                              ; preds = %129, %28
  store i32 1, ptr %25, align 8, !tbaa !140
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
  %164 = load i32, ptr %136, align 4, !tbaa !136
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %901, label %166

166:                                              ; preds = %135, %879
  %167 = phi i32 [ %873, %879 ], [ %164, %135 ]
  %168 = phi i32 [ %880, %879 ], [ 0, %135 ]
  %169 = phi i32 [ %881, %879 ], [ 0, %135 ]
  %170 = phi i32 [ %882, %879 ], [ 0, %135 ]
  %171 = phi i32 [ %883, %879 ], [ 0, %135 ]
  %172 = load i32, ptr %137, align 8, !tbaa !144
  %173 = add i32 %172, 1
  %174 = icmp eq i32 %173, %167
  %175 = select i1 %174, i32 0, i32 %173
  store i32 %175, ptr %137, align 8, !tbaa !144
  %176 = zext i32 %172 to i64
  %177 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %176
  %178 = load i8, ptr %177, align 1, !tbaa !111
  %179 = icmp ugt i8 %178, 1
  br i1 %179, label %872, label %180

180:                                              ; preds = %166
  %181 = icmp eq i8 %178, 1
  %182 = load ptr, ptr %141, align 8, !tbaa !147
  %183 = load ptr, ptr %4, align 8, !tbaa !133
  br i1 %181, label %186, label %184

184:                                              ; preds = %180
  %185 = load i32, ptr %21, align 8, !tbaa !98
  br label %469

186:                                              ; preds = %180
  %187 = load i32, ptr %139, align 8, !tbaa !145
  %188 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %187, i1 true)
  %189 = add i32 %187, -1
  %190 = and i32 %189, %187
  store i32 %190, ptr %139, align 8, !tbaa !145
  %191 = trunc nuw nsw i32 %188 to i8
  %192 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %176
  store i8 %191, ptr %192, align 1, !tbaa !111
  store i8 0, ptr %177, align 1, !tbaa !111
  %193 = zext nneg i32 %188 to i64
  %194 = getelementptr inbounds i8, ptr %183, i64 164
  %195 = load i32, ptr %194, align 4, !tbaa !89
  %196 = zext i32 %195 to i64
  %197 = mul nuw nsw i64 %196, %193
  %198 = getelementptr inbounds i8, ptr %182, i64 %197
  %199 = getelementptr inbounds i8, ptr %183, i64 156
  %200 = load i32, ptr %199, align 4, !tbaa !82
  %201 = mul i32 %200, %172
  %202 = load i32, ptr %142, align 8, !tbaa !134
  %203 = sub i32 %202, %201
  %204 = tail call i32 @llvm.umin.i32(i32 %203, i32 %200)
  %205 = zext i32 %204 to i64
  %206 = shl nsw i64 -1, %205
  %207 = getelementptr inbounds i8, ptr %183, i64 188
  %208 = load i32, ptr %207, align 4, !tbaa !81
  %209 = getelementptr inbounds i8, ptr %183, i64 200
  %210 = load i64, ptr %209, align 8, !tbaa !80
  store i64 %210, ptr %198, align 8, !tbaa !294
  %211 = getelementptr inbounds i8, ptr %183, i64 220
  %212 = getelementptr inbounds i8, ptr %198, i64 8
  br label %216

213:                                              ; preds = %216
  %214 = xor i64 %206, -1
  %215 = getelementptr inbounds i8, ptr %183, i64 192
  br label %229

216:                                              ; preds = %216, %186
  %217 = phi i64 [ 0, %186 ], [ %221, %216 ]
  %218 = getelementptr inbounds [16 x i32], ptr %211, i64 0, i64 %217
  %219 = load i32, ptr %218, align 4, !tbaa !79
  %220 = getelementptr inbounds [128 x i32], ptr %212, i64 0, i64 %217
  store i32 %219, ptr %220, align 4, !tbaa !79
  %221 = add nuw nsw i64 %217, 1
  %222 = icmp eq i64 %221, 16
  br i1 %222, label %213, label %216, !llvm.loop !327

223:                                              ; preds = %243
  %224 = icmp eq i32 %204, 64
  %225 = select i1 %224, i64 -1, i64 %214
  %226 = load i32, ptr %215, align 8, !tbaa !87
  %227 = and i32 %226, 1024
  %228 = icmp eq i32 %227, 0
  br i1 %228, label %256, label %247

229:                                              ; preds = %243, %213
  %230 = phi i64 [ 0, %213 ], [ %245, %243 ]
  %231 = phi i32 [ %208, %213 ], [ %244, %243 ]
  %232 = load i32, ptr %215, align 8, !tbaa !87
  %233 = trunc nuw nsw i64 %230 to i32
  %234 = shl nuw nsw i32 128, %233
  %235 = and i32 %232, %234
  %236 = icmp eq i32 %235, 0
  br i1 %236, label %243, label %237

237:                                              ; preds = %229
  %238 = getelementptr inbounds [3 x i32], ptr %143, i64 0, i64 %230
  %239 = load i32, ptr %238, align 4, !tbaa !79
  %240 = add i32 %231, 1
  %241 = zext i32 %231 to i64
  %242 = getelementptr inbounds [128 x i32], ptr %212, i64 0, i64 %241
  store i32 %239, ptr %242, align 4, !tbaa !79
  br label %243

243:                                              ; preds = %237, %229
  %244 = phi i32 [ %240, %237 ], [ %231, %229 ]
  %245 = add nuw nsw i64 %230, 1
  %246 = icmp eq i64 %245, 3
  br i1 %246, label %223, label %229, !llvm.loop !328

247:                                              ; preds = %223
  %248 = icmp eq i32 %172, 0
  %249 = select i1 %248, i32 -2147483648, i32 0
  %250 = shl i32 %172, 20
  %251 = or i32 %249, %250
  %252 = load i32, ptr %136, align 4, !tbaa !136
  %253 = or i32 %251, %252
  %254 = zext i32 %244 to i64
  %255 = getelementptr inbounds [128 x i32], ptr %212, i64 0, i64 %254
  store i32 %253, ptr %255, align 4, !tbaa !79
  br label %256

256:                                              ; preds = %247, %223
  %257 = getelementptr inbounds i8, ptr %183, i64 72
  %258 = load i64, ptr %257, align 8, !tbaa !95
  %259 = trunc i64 %258 to i32
  %260 = and i32 %259, 33554431
  %261 = getelementptr inbounds i8, ptr %198, i64 464
  store i32 %260, ptr %261, align 8, !tbaa !79
  %262 = load i32, ptr %143, align 8, !tbaa !79
  %263 = getelementptr inbounds i8, ptr %198, i64 472
  store i32 %262, ptr %263, align 8, !tbaa !79
  %264 = load i32, ptr %144, align 4, !tbaa !79
  %265 = getelementptr inbounds i8, ptr %198, i64 476
  store i32 %264, ptr %265, align 4, !tbaa !79
  %266 = load i32, ptr %145, align 8, !tbaa !79
  %267 = getelementptr inbounds i8, ptr %198, i64 480
  store i32 %266, ptr %267, align 8, !tbaa !79
  %268 = getelementptr inbounds i8, ptr %183, i64 176
  %269 = load i32, ptr %268, align 8, !tbaa !98
  %270 = icmp eq i32 %269, 0
  %271 = select i1 %270, i32 64, i32 0
  %272 = or i32 %271, %172
  %273 = getelementptr inbounds i8, ptr %198, i64 484
  store i32 %272, ptr %273, align 4, !tbaa !79
  %274 = trunc i64 %225 to i32
  %275 = getelementptr inbounds i8, ptr %198, i64 512
  store i32 %274, ptr %275, align 8, !tbaa !79
  %276 = lshr i64 %225, 32
  %277 = trunc nuw i64 %276 to i32
  %278 = getelementptr inbounds i8, ptr %198, i64 516
  store i32 %277, ptr %278, align 4, !tbaa !79
  %279 = getelementptr inbounds i8, ptr %198, i64 520
  store i32 0, ptr %279, align 8, !tbaa !298
  %280 = getelementptr inbounds i8, ptr %183, i64 184
  %281 = load i32, ptr %280, align 8, !tbaa !86
  %282 = getelementptr inbounds i8, ptr %198, i64 524
  store i32 %281, ptr %282, align 4, !tbaa !267
  %283 = load ptr, ptr %146, align 8, !tbaa !146
  %284 = getelementptr inbounds i8, ptr %198, i64 528
  store ptr %283, ptr %284, align 8, !tbaa !270
  %285 = getelementptr inbounds i8, ptr %183, i64 168
  %286 = load i32, ptr %285, align 8, !tbaa !85
  %287 = getelementptr inbounds i8, ptr %198, i64 536
  store i32 %286, ptr %287, align 8, !tbaa !269
  %288 = getelementptr inbounds i8, ptr %183, i64 160
  %289 = load i32, ptr %288, align 8, !tbaa !83
  %290 = getelementptr inbounds i8, ptr %198, i64 540
  store i32 %289, ptr %290, align 4, !tbaa !329
  %291 = load i32, ptr %199, align 4, !tbaa !82
  %292 = getelementptr inbounds i8, ptr %198, i64 564
  store i32 %291, ptr %292, align 4, !tbaa !272
  %293 = getelementptr inbounds i8, ptr %198, i64 568
  store ptr %2, ptr %293, align 8, !tbaa !283
  %294 = getelementptr inbounds i8, ptr %198, i64 576
  store i32 %172, ptr %294, align 8, !tbaa !297
  %295 = getelementptr inbounds i8, ptr %198, i64 704
  store ptr null, ptr %295, align 8, !tbaa !330
  %296 = getelementptr inbounds i8, ptr %183, i64 208
  %297 = load ptr, ptr %296, align 8, !tbaa !90
  %298 = icmp eq ptr %297, null
  br i1 %298, label %322, label %299

299:                                              ; preds = %256
  %300 = getelementptr inbounds i8, ptr %183, i64 216
  %301 = load i32, ptr %300, align 8, !tbaa !91
  %302 = zext i32 %301 to i64
  %303 = getelementptr inbounds i8, ptr %198, i64 %302
  %304 = tail call ptr @memset(ptr noundef %303, i32 noundef 0, i64 noundef 9392) #14
  store ptr %303, ptr %295, align 8, !tbaa !330
  %305 = load ptr, ptr %296, align 8, !tbaa !90
  store ptr %305, ptr %303, align 8, !tbaa !331
  %306 = getelementptr inbounds i8, ptr %183, i64 8
  %307 = load ptr, ptr %306, align 8, !tbaa !73
  %308 = load i32, ptr %307, align 8, !tbaa !179
  %309 = getelementptr inbounds i8, ptr %303, i64 8
  store i32 %308, ptr %309, align 8, !tbaa !333
  %310 = getelementptr inbounds i8, ptr %307, i64 4
  %311 = load i32, ptr %310, align 4, !tbaa !177
  %312 = getelementptr inbounds i8, ptr %303, i64 12
  store i32 %311, ptr %312, align 4, !tbaa !334
  %313 = getelementptr inbounds i8, ptr %307, i64 8
  %314 = load i32, ptr %313, align 8, !tbaa !178
  %315 = getelementptr inbounds i8, ptr %303, i64 16
  store i32 %314, ptr %315, align 8, !tbaa !335
  %316 = load i32, ptr %199, align 4, !tbaa !82
  %317 = icmp eq i32 %316, 64
  %318 = zext i1 %317 to i32
  %319 = getelementptr inbounds i8, ptr %303, i64 20
  store i32 %318, ptr %319, align 4, !tbaa !336
  %320 = getelementptr inbounds i8, ptr %303, i64 6224
  store i32 1, ptr %320, align 8, !tbaa !337
  %321 = getelementptr inbounds i8, ptr %303, i64 6232
  store i32 1, ptr %321, align 8, !tbaa !338
  br label %322

322:                                              ; preds = %299, %256
  %323 = getelementptr inbounds i8, ptr %198, i64 544
  store i64 0, ptr %323, align 8, !tbaa !274
  %324 = getelementptr inbounds i8, ptr %198, i64 552
  store ptr null, ptr %324, align 8, !tbaa !271
  %325 = getelementptr inbounds i8, ptr %198, i64 560
  store i32 0, ptr %325, align 8, !tbaa !273
  %326 = load i32, ptr %268, align 8, !tbaa !98
  %327 = icmp eq i32 %326, 0
  br i1 %327, label %392, label %328

328:                                              ; preds = %322
  %329 = load ptr, ptr %183, align 8, !tbaa !72
  %330 = getelementptr inbounds i8, ptr %329, i64 136
  %331 = load i64, ptr %330, align 8, !tbaa !59
  %332 = getelementptr inbounds [32 x i32], ptr %147, i64 0, i64 %176
  %333 = load i32, ptr %332, align 4, !tbaa !79
  %334 = zext i32 %333 to i64
  %335 = getelementptr inbounds i8, ptr %183, i64 180
  %336 = load i32, ptr %335, align 4, !tbaa !99
  %337 = zext i32 %336 to i64
  %338 = mul nuw i64 %337, %334
  %339 = add i64 %338, %331
  store i64 %339, ptr %323, align 8, !tbaa !274
  %340 = getelementptr inbounds i8, ptr %183, i64 8
  %341 = load ptr, ptr %340, align 8, !tbaa !73
  %342 = zext i32 %326 to i64
  %343 = getelementptr inbounds i8, ptr %341, i64 16
  %344 = load atomic volatile i64, ptr %343 seq_cst, align 8
  %345 = inttoptr i64 %344 to ptr
  %346 = icmp eq i64 %344, 0
  br i1 %346, label %389, label %347

347:                                              ; preds = %328
  %348 = getelementptr inbounds i8, ptr %345, i64 8
  %349 = load i64, ptr %348, align 8, !tbaa !38
  %350 = icmp eq i64 %349, 0
  br i1 %350, label %365, label %351

351:                                              ; preds = %347
  %352 = getelementptr inbounds i8, ptr %345, i64 16
  br label %353

353:                                              ; preds = %353, %351
  %354 = phi i64 [ %349, %351 ], [ %363, %353 ]
  %355 = phi i64 [ 0, %351 ], [ %362, %353 ]
  %356 = add i64 %355, %354
  %357 = lshr i64 %356, 1
  %358 = getelementptr inbounds [0 x %struct.gpu_range], ptr %352, i64 0, i64 %357, i32 1
  %359 = load i64, ptr %358, align 8, !tbaa !52
  %360 = icmp ugt i64 %359, %339
  %361 = add nuw i64 %357, 1
  %362 = select i1 %360, i64 %355, i64 %361
  %363 = select i1 %360, i64 %357, i64 %354
  %364 = icmp ult i64 %362, %363
  br i1 %364, label %353, label %365, !llvm.loop !54

365:                                              ; preds = %353, %347
  %366 = phi i64 [ 0, %347 ], [ %362, %353 ]
  %367 = icmp ult i64 %366, %349
  br i1 %367, label %368, label %389

368:                                              ; preds = %365
  %369 = getelementptr inbounds i8, ptr %345, i64 16
  %370 = getelementptr inbounds [0 x %struct.gpu_range], ptr %369, i64 0, i64 %366
  %371 = load i64, ptr %370, align 8, !tbaa !55
  %372 = icmp ugt i64 %371, %339
  br i1 %372, label %389, label %373

373:                                              ; preds = %368
  %374 = getelementptr inbounds i8, ptr %370, i64 24
  %375 = load i32, ptr %374, align 8, !tbaa !101
  %376 = and i32 %375, 1
  %377 = icmp eq i32 %376, 0
  br i1 %377, label %389, label %378

378:                                              ; preds = %373
  %379 = getelementptr inbounds i8, ptr %370, i64 8
  %380 = load i64, ptr %379, align 8, !tbaa !52
  %381 = sub i64 %380, %339
  %382 = icmp ult i64 %381, %342
  br i1 %382, label %389, label %383

383:                                              ; preds = %378
  %384 = getelementptr inbounds i8, ptr %370, i64 16
  %385 = load i64, ptr %384, align 8, !tbaa !56
  %386 = sub i64 %339, %371
  %387 = add i64 %386, %385
  %388 = inttoptr i64 %387 to ptr
  br label %389

389:                                              ; preds = %383, %378, %373, %368, %365, %328
  %390 = phi ptr [ %388, %383 ], [ null, %378 ], [ null, %373 ], [ null, %328 ], [ null, %365 ], [ null, %368 ]
  store ptr %390, ptr %324, align 8, !tbaa !271
  %391 = load i32, ptr %268, align 8, !tbaa !98
  store i32 %391, ptr %325, align 8, !tbaa !273
  br label %392

392:                                              ; preds = %389, %322
  %393 = getelementptr inbounds i8, ptr %183, i64 196
  %394 = load i32, ptr %393, align 4, !tbaa !88
  %395 = getelementptr inbounds i8, ptr %198, i64 1024
  %396 = load i32, ptr %148, align 4, !tbaa !79
  %397 = load i32, ptr %149, align 4, !tbaa !79
  %398 = icmp eq i32 %397, 1
  br i1 %398, label %399, label %411

399:                                              ; preds = %392
  %400 = load i32, ptr %150, align 4, !tbaa !79
  %401 = icmp eq i32 %400, 1
  br i1 %401, label %402, label %411

402:                                              ; preds = %399
  %403 = icmp eq i32 %204, 0
  br i1 %403, label %448, label %404

404:                                              ; preds = %402, %404
  %405 = phi i64 [ %409, %404 ], [ 0, %402 ]
  %406 = trunc nuw i64 %405 to i32
  %407 = add i32 %201, %406
  %408 = getelementptr inbounds i32, ptr %395, i64 %405
  store i32 %407, ptr %408, align 4, !tbaa !79
  %409 = add nuw nsw i64 %405, 1
  %410 = icmp eq i64 %409, %205
  br i1 %410, label %448, label %404, !llvm.loop !339

411:                                              ; preds = %399, %392
  %412 = icmp eq i32 %394, 0
  %413 = icmp eq i32 %394, 1
  %414 = select i1 %413, i32 1048575, i32 1073741823
  %415 = select i1 %412, i32 1023, i32 %414
  %416 = icmp eq i32 %204, 0
  br i1 %416, label %448, label %417

417:                                              ; preds = %411
  %418 = udiv i32 %201, %396
  %419 = udiv i32 %418, %397
  %420 = urem i32 %418, %397
  %421 = urem i32 %201, %396
  br label %422

422:                                              ; preds = %442, %417
  %423 = phi i64 [ 0, %417 ], [ %446, %442 ]
  %424 = phi i32 [ %419, %417 ], [ %445, %442 ]
  %425 = phi i32 [ %420, %417 ], [ %444, %442 ]
  %426 = phi i32 [ %421, %417 ], [ %443, %442 ]
  %427 = shl i32 %425, 10
  %428 = shl i32 %424, 20
  %429 = or i32 %427, %428
  %430 = or i32 %429, %426
  %431 = and i32 %430, %415
  %432 = getelementptr inbounds i32, ptr %395, i64 %423
  store i32 %431, ptr %432, align 4, !tbaa !79
  %433 = add i32 %426, 1
  %434 = icmp eq i32 %433, %396
  br i1 %434, label %435, label %442

435:                                              ; preds = %422
  %436 = add i32 %425, 1
  %437 = load i32, ptr %149, align 4, !tbaa !79
  %438 = icmp eq i32 %436, %437
  %439 = select i1 %438, i32 0, i32 %436
  %440 = zext i1 %438 to i32
  %441 = add i32 %424, %440
  br label %442

442:                                              ; preds = %435, %422
  %443 = phi i32 [ %433, %422 ], [ 0, %435 ]
  %444 = phi i32 [ %425, %422 ], [ %439, %435 ]
  %445 = phi i32 [ %424, %422 ], [ %441, %435 ]
  %446 = add nuw nsw i64 %423, 1
  %447 = icmp eq i64 %446, %205
  br i1 %447, label %448, label %422, !llvm.loop !340

448:                                              ; preds = %442, %404, %402, %411
  %449 = load i32, ptr %21, align 8, !tbaa !98
  %450 = icmp eq i32 %449, 0
  %451 = load ptr, ptr %141, align 8, !tbaa !147
  %452 = load ptr, ptr %4, align 8, !tbaa !133
  br i1 %450, label %462, label %453

453:                                              ; preds = %448
  %454 = getelementptr inbounds i8, ptr %452, i64 164
  %455 = load i32, ptr %454, align 4, !tbaa !89
  %456 = zext i32 %455 to i64
  %457 = mul nuw nsw i64 %456, %193
  %458 = getelementptr inbounds i8, ptr %451, i64 %457
  %459 = getelementptr inbounds i8, ptr %458, i64 552
  %460 = load ptr, ptr %459, align 8, !tbaa !271
  %461 = icmp eq ptr %460, null
  br i1 %461, label %465, label %462

462:                                              ; preds = %448, %453
  %463 = load i64, ptr %151, align 8, !tbaa !262
  %464 = add i64 %463, 1
  store i64 %464, ptr %151, align 8, !tbaa !262
  br label %469

465:                                              ; preds = %453
  %466 = load ptr, ptr %6, align 8, !tbaa !73
  %467 = getelementptr inbounds i8, ptr %458, i64 544
  %468 = load i64, ptr %467, align 8, !tbaa !274
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %466, i64 noundef %468, i32 noundef 1) #15
  br label %901

469:                                              ; preds = %184, %462
  %470 = phi i32 [ %449, %462 ], [ %185, %184 ]
  %471 = phi ptr [ %452, %462 ], [ %183, %184 ]
  %472 = phi ptr [ %451, %462 ], [ %182, %184 ]
  %473 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %176
  %474 = load i8, ptr %473, align 1, !tbaa !111
  %475 = zext i8 %474 to i64
  %476 = getelementptr inbounds i8, ptr %471, i64 164
  %477 = load i32, ptr %476, align 4, !tbaa !89
  %478 = zext i32 %477 to i64
  %479 = mul nuw nsw i64 %478, %475
  %480 = getelementptr inbounds i8, ptr %472, i64 %479
  %481 = icmp eq i32 %470, 0
  br i1 %481, label %544, label %482

482:                                              ; preds = %469
  %483 = load i32, ptr %152, align 4, !tbaa !137
  %484 = icmp eq i32 %483, 0
  br i1 %484, label %544, label %485

485:                                              ; preds = %482
  %486 = load ptr, ptr %6, align 8, !tbaa !73
  %487 = getelementptr inbounds i8, ptr %480, i64 544
  %488 = load i64, ptr %487, align 8, !tbaa !274
  %489 = zext i32 %470 to i64
  %490 = getelementptr inbounds i8, ptr %486, i64 16
  %491 = load atomic volatile i64, ptr %490 seq_cst, align 8
  %492 = inttoptr i64 %491 to ptr
  %493 = icmp eq i64 %491, 0
  br i1 %493, label %530, label %494

494:                                              ; preds = %485
  %495 = getelementptr inbounds i8, ptr %492, i64 8
  %496 = load i64, ptr %495, align 8, !tbaa !38
  %497 = icmp eq i64 %496, 0
  br i1 %497, label %512, label %498

498:                                              ; preds = %494
  %499 = getelementptr inbounds i8, ptr %492, i64 16
  br label %500

500:                                              ; preds = %500, %498
  %501 = phi i64 [ %496, %498 ], [ %510, %500 ]
  %502 = phi i64 [ 0, %498 ], [ %509, %500 ]
  %503 = add i64 %502, %501
  %504 = lshr i64 %503, 1
  %505 = getelementptr inbounds [0 x %struct.gpu_range], ptr %499, i64 0, i64 %504, i32 1
  %506 = load i64, ptr %505, align 8, !tbaa !52
  %507 = icmp ugt i64 %506, %488
  %508 = add nuw i64 %504, 1
  %509 = select i1 %507, i64 %502, i64 %508
  %510 = select i1 %507, i64 %504, i64 %501
  %511 = icmp ult i64 %509, %510
  br i1 %511, label %500, label %512, !llvm.loop !54

512:                                              ; preds = %500, %494
  %513 = phi i64 [ 0, %494 ], [ %509, %500 ]
  %514 = icmp ult i64 %513, %496
  br i1 %514, label %515, label %530

515:                                              ; preds = %512
  %516 = getelementptr inbounds i8, ptr %492, i64 16
  %517 = getelementptr inbounds [0 x %struct.gpu_range], ptr %516, i64 0, i64 %513
  %518 = load i64, ptr %517, align 8, !tbaa !55
  %519 = icmp ugt i64 %518, %488
  br i1 %519, label %530, label %520

520:                                              ; preds = %515
  %521 = getelementptr inbounds i8, ptr %517, i64 24
  %522 = load i32, ptr %521, align 8, !tbaa !101
  %523 = and i32 %522, 1
  %524 = icmp eq i32 %523, 0
  br i1 %524, label %530, label %525

525:                                              ; preds = %520
  %526 = getelementptr inbounds i8, ptr %517, i64 8
  %527 = load i64, ptr %526, align 8, !tbaa !52
  %528 = sub i64 %527, %488
  %529 = icmp ult i64 %528, %489
  br i1 %529, label %530, label %532

530:                                              ; preds = %525, %520, %485, %512, %515
  %531 = getelementptr inbounds i8, ptr %480, i64 552
  store ptr null, ptr %531, align 8, !tbaa !271
  br label %540

532:                                              ; preds = %525
  %533 = getelementptr inbounds i8, ptr %517, i64 16
  %534 = load i64, ptr %533, align 8, !tbaa !56
  %535 = sub i64 %488, %518
  %536 = add i64 %534, %535
  %537 = inttoptr i64 %536 to ptr
  %538 = getelementptr inbounds i8, ptr %480, i64 552
  store ptr %537, ptr %538, align 8, !tbaa !271
  %539 = icmp eq i64 %536, 0
  br i1 %539, label %540, label %544

540:                                              ; preds = %532, %530
  %541 = getelementptr inbounds i8, ptr %480, i64 544
  %542 = load ptr, ptr %6, align 8, !tbaa !73
  %543 = load i64, ptr %541, align 8, !tbaa !274
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %542, i64 noundef %543, i32 noundef 1) #15
  br label %901

544:                                              ; preds = %532, %482, %469
  %545 = getelementptr inbounds i8, ptr %480, i64 524
  %546 = getelementptr inbounds i8, ptr %480, i64 564
  br label %547

547:                                              ; preds = %682, %544
  %548 = load atomic volatile i64, ptr %153 seq_cst, align 8
  br label %549

549:                                              ; preds = %676, %547
  %550 = load ptr, ptr %6, align 8, !tbaa !73
  %551 = load i64, ptr %480, align 8, !tbaa !294
  %552 = load i32, ptr %545, align 4, !tbaa !267
  %553 = load i32, ptr %546, align 4, !tbaa !272
  %554 = load i64, ptr %154, align 8, !tbaa !100
  %555 = tail call fastcc ptr @find_code(ptr noundef %0, ptr noundef %550, i64 noundef %551, i32 noundef %552, i32 noundef %553, i64 noundef %554) #15
  %556 = icmp eq ptr %555, null
  br i1 %556, label %557, label %611

557:                                              ; preds = %549
  %558 = load ptr, ptr %6, align 8, !tbaa !73
  %559 = load i64, ptr %480, align 8, !tbaa !294
  %560 = getelementptr inbounds i8, ptr %558, i64 16
  %561 = load atomic volatile i64, ptr %560 seq_cst, align 8
  %562 = inttoptr i64 %561 to ptr
  %563 = icmp eq i64 %561, 0
  br i1 %563, label %590, label %564

564:                                              ; preds = %557
  %565 = getelementptr inbounds i8, ptr %562, i64 8
  %566 = load i64, ptr %565, align 8, !tbaa !38
  %567 = icmp eq i64 %566, 0
  br i1 %567, label %582, label %568

568:                                              ; preds = %564
  %569 = getelementptr inbounds i8, ptr %562, i64 16
  br label %570

570:                                              ; preds = %570, %568
  %571 = phi i64 [ %566, %568 ], [ %580, %570 ]
  %572 = phi i64 [ 0, %568 ], [ %579, %570 ]
  %573 = add i64 %572, %571
  %574 = lshr i64 %573, 1
  %575 = getelementptr inbounds [0 x %struct.gpu_range], ptr %569, i64 0, i64 %574, i32 1
  %576 = load i64, ptr %575, align 8, !tbaa !52
  %577 = icmp ugt i64 %576, %559
  %578 = add nuw i64 %574, 1
  %579 = select i1 %577, i64 %572, i64 %578
  %580 = select i1 %577, i64 %574, i64 %571
  %581 = icmp ult i64 %579, %580
  br i1 %581, label %570, label %582, !llvm.loop !54

582:                                              ; preds = %570, %564
  %583 = phi i64 [ 0, %564 ], [ %579, %570 ]
  %584 = icmp ult i64 %583, %566
  br i1 %584, label %585, label %590

585:                                              ; preds = %582
  %586 = getelementptr inbounds i8, ptr %562, i64 16
  %587 = getelementptr inbounds [0 x %struct.gpu_range], ptr %586, i64 0, i64 %583
  %588 = load i64, ptr %587, align 8, !tbaa !55
  %589 = icmp ugt i64 %588, %559
  br i1 %589, label %590, label %591

590:                                              ; preds = %585, %582, %557
  br label %591

591:                                              ; preds = %590, %585
  %592 = phi ptr [ null, %590 ], [ %587, %585 ]
  %593 = load i64, ptr %480, align 8, !tbaa !294
  %594 = icmp eq i64 %593, 0
  br i1 %594, label %706, label %595

595:                                              ; preds = %591
  %596 = and i64 %593, 3
  %597 = icmp eq i64 %596, 0
  %598 = icmp ne ptr %592, null
  %599 = and i1 %598, %597
  br i1 %599, label %600, label %706

600:                                              ; preds = %595
  %601 = getelementptr inbounds i8, ptr %592, i64 24
  %602 = load i32, ptr %601, align 8, !tbaa !101
  %603 = and i32 %602, 2
  %604 = icmp eq i32 %603, 0
  br i1 %604, label %706, label %605

605:                                              ; preds = %600
  %606 = load ptr, ptr %6, align 8, !tbaa !73
  %607 = load i32, ptr %545, align 4, !tbaa !267
  %608 = load i32, ptr %546, align 4, !tbaa !272
  %609 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef %606, i64 noundef %593, i32 noundef %607, i32 noundef %608, i32 noundef 0, i32 noundef 0) #15
  %610 = icmp eq i32 %609, 0
  br i1 %610, label %811, label %699

611:                                              ; preds = %549
  %612 = load ptr, ptr %555, align 8, !tbaa !310
  %613 = getelementptr inbounds i8, ptr %612, i64 8
  %614 = load ptr, ptr %613, align 8, !tbaa !220
  %615 = icmp eq ptr %614, null
  br i1 %615, label %616, label %618

616:                                              ; preds = %611
  %617 = load ptr, ptr %4, align 8, !tbaa !133
  br label %807

618:                                              ; preds = %611
  %619 = getelementptr inbounds i8, ptr %555, i64 16
  %620 = load i32, ptr %619, align 8, !tbaa !341
  %621 = tail call i32 %614(ptr noundef nonnull %480, ptr noundef %1, i32 noundef %620) #14
  %622 = icmp eq i32 %621, 5
  br i1 %622, label %623, label %645

623:                                              ; preds = %618
  %624 = load ptr, ptr %6, align 8, !tbaa !73
  %625 = getelementptr inbounds i8, ptr %612, i64 56
  %626 = load ptr, ptr %625, align 8, !tbaa !193
  %627 = getelementptr inbounds i8, ptr %626, i64 8
  %628 = load i64, ptr %627, align 8, !tbaa !316
  %629 = getelementptr inbounds i8, ptr %612, i64 28
  %630 = load volatile i32, ptr %629, align 4, !tbaa !231
  %631 = icmp eq i32 %630, 0
  br i1 %631, label %632, label %696

632:                                              ; preds = %623
  %633 = atomicrmw volatile xchg ptr %629, i32 1 seq_cst, align 4
  %634 = icmp eq i32 %633, 0
  br i1 %634, label %635, label %696

635:                                              ; preds = %632
  %636 = getelementptr inbounds i8, ptr %612, i64 36
  %637 = load i32, ptr %636, align 4, !tbaa !222
  %638 = getelementptr inbounds i8, ptr %612, i64 40
  %639 = load i32, ptr %638, align 8, !tbaa !224
  %640 = getelementptr inbounds i8, ptr %612, i64 52
  %641 = load i32, ptr %640, align 4, !tbaa !228
  %642 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %624, i64 noundef %628, i32 noundef %637, i32 noundef %639, i32 noundef 2, i32 noundef %641) #15
  %643 = icmp eq i32 %642, 0
  br i1 %643, label %644, label %696

644:                                              ; preds = %635
  store volatile i32 0, ptr %629, align 4, !tbaa !231
  br label %696

645:                                              ; preds = %618
  %646 = getelementptr inbounds i8, ptr %612, i64 28
  %647 = load volatile i32, ptr %646, align 4, !tbaa !231
  %648 = icmp eq i32 %647, 0
  br i1 %648, label %649, label %675

649:                                              ; preds = %645
  %650 = getelementptr inbounds i8, ptr %612, i64 24
  %651 = load volatile i32, ptr %650, align 8, !tbaa !342
  %652 = add i32 %651, 1
  store volatile i32 %652, ptr %650, align 8, !tbaa !342
  %653 = icmp ugt i32 %652, 255
  br i1 %653, label %654, label %675

654:                                              ; preds = %649
  %655 = load ptr, ptr %6, align 8, !tbaa !73
  %656 = getelementptr inbounds i8, ptr %612, i64 56
  %657 = load ptr, ptr %656, align 8, !tbaa !193
  %658 = getelementptr inbounds i8, ptr %657, i64 8
  %659 = load i64, ptr %658, align 8, !tbaa !316
  %660 = load volatile i32, ptr %646, align 4, !tbaa !231
  %661 = icmp eq i32 %660, 0
  br i1 %661, label %662, label %675

662:                                              ; preds = %654
  %663 = atomicrmw volatile xchg ptr %646, i32 1 seq_cst, align 4
  %664 = icmp eq i32 %663, 0
  br i1 %664, label %665, label %675

665:                                              ; preds = %662
  %666 = getelementptr inbounds i8, ptr %612, i64 36
  %667 = load i32, ptr %666, align 4, !tbaa !222
  %668 = getelementptr inbounds i8, ptr %612, i64 40
  %669 = load i32, ptr %668, align 8, !tbaa !224
  %670 = getelementptr inbounds i8, ptr %612, i64 52
  %671 = load i32, ptr %670, align 4, !tbaa !228
  %672 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %655, i64 noundef %659, i32 noundef %667, i32 noundef %669, i32 noundef 2, i32 noundef %671) #15
  %673 = icmp eq i32 %672, 0
  br i1 %673, label %674, label %675

674:                                              ; preds = %665
  store volatile i32 0, ptr %646, align 4, !tbaa !231
  br label %675

675:                                              ; preds = %674, %665, %662, %654, %649, %645
  switch i32 %621, label %708 [
    i32 3, label %676
    i32 1, label %679
    i32 0, label %685
    i32 7, label %705
    i32 2, label %811
    i32 257, label %811
    i32 256, label %699
  ]

676:                                              ; preds = %675
  %677 = load volatile i32, ptr %1, align 8, !tbaa !127
  %678 = icmp eq i32 %677, 0
  br i1 %678, label %549, label %696

679:                                              ; preds = %675
  %680 = load i32, ptr %136, align 4, !tbaa !136
  %681 = icmp eq i32 %680, 1
  br i1 %681, label %682, label %693

682:                                              ; preds = %679
  %683 = load volatile i32, ptr %1, align 8, !tbaa !127
  %684 = icmp eq i32 %683, 0
  br i1 %684, label %547, label %811, !llvm.loop !343

685:                                              ; preds = %675
  store i8 5, ptr %177, align 1, !tbaa !111
  %686 = load i8, ptr %473, align 1, !tbaa !111
  %687 = zext nneg i8 %686 to i32
  %688 = shl nuw i32 1, %687
  %689 = load i32, ptr %139, align 8, !tbaa !145
  %690 = or i32 %688, %689
  store i32 %690, ptr %139, align 8, !tbaa !145
  %691 = load i32, ptr %155, align 8, !tbaa !142
  %692 = add i32 %691, 1
  store i32 %692, ptr %155, align 8, !tbaa !142
  br label %811

693:                                              ; preds = %679
  store i8 2, ptr %177, align 1, !tbaa !111
  %694 = load i32, ptr %156, align 4, !tbaa !143
  %695 = add i32 %694, 1
  store i32 %695, ptr %156, align 4, !tbaa !143
  br label %815

696:                                              ; preds = %676, %623, %632, %635, %644
  %697 = load i64, ptr %157, align 8, !tbaa !263
  %698 = add i64 %697, 1
  store i64 %698, ptr %157, align 8, !tbaa !263
  store volatile i32 0, ptr %1, align 8, !tbaa !127
  br label %811

699:                                              ; preds = %675, %605
  %700 = load i32, ptr %158, align 4, !tbaa !141
  %701 = icmp eq i32 %700, 0
  br i1 %701, label %702, label %703

702:                                              ; preds = %699
  store i64 %548, ptr %159, align 8, !tbaa !344
  br label %703

703:                                              ; preds = %702, %699
  %704 = add i32 %700, 1
  store i32 %704, ptr %158, align 4, !tbaa !141
  store i8 3, ptr %177, align 1, !tbaa !111
  br label %811

705:                                              ; preds = %675
  store i8 4, ptr %177, align 1, !tbaa !111
  br label %811

706:                                              ; preds = %600, %595, %591
  %707 = load ptr, ptr %4, align 8, !tbaa !133
  br label %766

708:                                              ; preds = %675
  %709 = load ptr, ptr %4, align 8, !tbaa !133
  switch i32 %621, label %807 [
    i32 4, label %712
    i32 258, label %710
    i32 8, label %804
  ]

710:                                              ; preds = %708
  %711 = load i64, ptr %480, align 8, !tbaa !294
  br label %766

712:                                              ; preds = %708
  %713 = getelementptr inbounds i8, ptr %709, i64 8
  %714 = load ptr, ptr %713, align 8, !tbaa !73
  %715 = getelementptr inbounds i8, ptr %1, i64 64
  %716 = load i64, ptr %715, align 8, !tbaa !345
  %717 = getelementptr inbounds i8, ptr %714, i64 16
  %718 = load atomic volatile i64, ptr %717 seq_cst, align 8
  %719 = inttoptr i64 %718 to ptr
  %720 = icmp eq i64 %718, 0
  br i1 %720, label %747, label %721

721:                                              ; preds = %712
  %722 = getelementptr inbounds i8, ptr %719, i64 8
  %723 = load i64, ptr %722, align 8, !tbaa !38
  %724 = icmp eq i64 %723, 0
  br i1 %724, label %739, label %725

725:                                              ; preds = %721
  %726 = getelementptr inbounds i8, ptr %719, i64 16
  br label %727

727:                                              ; preds = %727, %725
  %728 = phi i64 [ %723, %725 ], [ %737, %727 ]
  %729 = phi i64 [ 0, %725 ], [ %736, %727 ]
  %730 = add i64 %729, %728
  %731 = lshr i64 %730, 1
  %732 = getelementptr inbounds [0 x %struct.gpu_range], ptr %726, i64 0, i64 %731, i32 1
  %733 = load i64, ptr %732, align 8, !tbaa !52
  %734 = icmp ugt i64 %733, %716
  %735 = add nuw i64 %731, 1
  %736 = select i1 %734, i64 %729, i64 %735
  %737 = select i1 %734, i64 %731, i64 %728
  %738 = icmp ult i64 %736, %737
  br i1 %738, label %727, label %739, !llvm.loop !54

739:                                              ; preds = %727, %721
  %740 = phi i64 [ 0, %721 ], [ %736, %727 ]
  %741 = icmp ult i64 %740, %723
  br i1 %741, label %742, label %747

742:                                              ; preds = %739
  %743 = getelementptr inbounds i8, ptr %719, i64 16
  %744 = getelementptr inbounds [0 x %struct.gpu_range], ptr %743, i64 0, i64 %740
  %745 = load i64, ptr %744, align 8, !tbaa !55
  %746 = icmp ugt i64 %745, %716
  br i1 %746, label %747, label %750

747:                                              ; preds = %742, %739, %712
  %748 = load ptr, ptr %713, align 8, !tbaa !73
  %749 = load i64, ptr %715, align 8, !tbaa !345
  br label %762

750:                                              ; preds = %742
  %751 = load ptr, ptr %713, align 8, !tbaa !73
  %752 = load i64, ptr %715, align 8, !tbaa !345
  %753 = getelementptr inbounds i8, ptr %1, i64 72
  %754 = load i32, ptr %753, align 8, !tbaa !346
  %755 = icmp eq i32 %754, 0
  br i1 %755, label %762, label %756

756:                                              ; preds = %750
  %757 = getelementptr inbounds i8, ptr %744, i64 24
  %758 = load i32, ptr %757, align 8, !tbaa !101
  %759 = and i32 %758, 1
  %760 = icmp eq i32 %759, 0
  %761 = select i1 %760, i32 2, i32 1
  br label %762

762:                                              ; preds = %756, %750, %747
  %763 = phi i64 [ %752, %750 ], [ %752, %756 ], [ %749, %747 ]
  %764 = phi ptr [ %751, %750 ], [ %751, %756 ], [ %748, %747 ]
  %765 = phi i32 [ 1, %750 ], [ %761, %756 ], [ 1, %747 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %764, i64 noundef %763, i32 noundef %765) #15
  br label %901

766:                                              ; preds = %710, %706
  %767 = phi i64 [ %593, %706 ], [ %711, %710 ]
  %768 = phi ptr [ %707, %706 ], [ %709, %710 ]
  %769 = getelementptr inbounds i8, ptr %768, i64 8
  %770 = load ptr, ptr %769, align 8, !tbaa !73
  %771 = getelementptr inbounds i8, ptr %770, i64 16
  %772 = load atomic volatile i64, ptr %771 seq_cst, align 8
  %773 = inttoptr i64 %772 to ptr
  %774 = icmp eq i64 %772, 0
  br i1 %774, label %801, label %775

775:                                              ; preds = %766
  %776 = getelementptr inbounds i8, ptr %773, i64 8
  %777 = load i64, ptr %776, align 8, !tbaa !38
  %778 = icmp eq i64 %777, 0
  br i1 %778, label %793, label %779

779:                                              ; preds = %775
  %780 = getelementptr inbounds i8, ptr %773, i64 16
  br label %781

781:                                              ; preds = %781, %779
  %782 = phi i64 [ %777, %779 ], [ %791, %781 ]
  %783 = phi i64 [ 0, %779 ], [ %790, %781 ]
  %784 = add i64 %783, %782
  %785 = lshr i64 %784, 1
  %786 = getelementptr inbounds [0 x %struct.gpu_range], ptr %780, i64 0, i64 %785, i32 1
  %787 = load i64, ptr %786, align 8, !tbaa !52
  %788 = icmp ugt i64 %787, %767
  %789 = add nuw i64 %785, 1
  %790 = select i1 %788, i64 %783, i64 %789
  %791 = select i1 %788, i64 %785, i64 %782
  %792 = icmp ult i64 %790, %791
  br i1 %792, label %781, label %793, !llvm.loop !54

793:                                              ; preds = %781, %775
  %794 = phi i64 [ 0, %775 ], [ %790, %781 ]
  %795 = icmp ult i64 %794, %777
  br i1 %795, label %796, label %801

796:                                              ; preds = %793
  %797 = getelementptr inbounds i8, ptr %773, i64 16
  %798 = getelementptr inbounds [0 x %struct.gpu_range], ptr %797, i64 0, i64 %794
  %799 = load i64, ptr %798, align 8, !tbaa !55
  %800 = icmp ugt i64 %799, %767
  br i1 %800, label %801, label %802

801:                                              ; preds = %796, %793, %766
  br label %802

802:                                              ; preds = %801, %796
  %803 = phi i32 [ 1, %801 ], [ 4, %796 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %770, i64 noundef %767, i32 noundef %803) #15
  br label %901

804:                                              ; preds = %708
  %805 = load ptr, ptr %709, align 8, !tbaa !72
  %806 = load i64, ptr %480, align 8, !tbaa !294
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %805, i32 noundef 5, i64 noundef 536870912, i64 noundef %806) #15
  br label %901

807:                                              ; preds = %616, %708
  %808 = phi ptr [ %617, %616 ], [ %709, %708 ]
  %809 = load ptr, ptr %808, align 8, !tbaa !72
  %810 = load i64, ptr %480, align 8, !tbaa !294
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %809, i32 noundef 4, i64 noundef 1073741824, i64 noundef %810) #15
  br label %901

811:                                              ; preds = %682, %675, %675, %685, %696, %703, %705, %605
  %812 = phi i32 [ %170, %605 ], [ %170, %685 ], [ 1, %696 ], [ %170, %703 ], [ %170, %705 ], [ %170, %675 ], [ %170, %675 ], [ %170, %682 ]
  %813 = phi i32 [ 1, %605 ], [ %169, %685 ], [ 1, %696 ], [ %169, %703 ], [ %169, %705 ], [ 1, %675 ], [ 1, %675 ], [ 1, %682 ]
  %814 = load i32, ptr %156, align 4, !tbaa !143
  br label %815

815:                                              ; preds = %811, %693
  %816 = phi i32 [ %814, %811 ], [ %695, %693 ]
  %817 = phi i32 [ %812, %811 ], [ %170, %693 ]
  %818 = phi i32 [ %813, %811 ], [ %169, %693 ]
  %819 = icmp ne i32 %816, 0
  %820 = load i32, ptr %155, align 8, !tbaa !142
  %821 = load i32, ptr %136, align 4, !tbaa !136
  %822 = add i32 %820, %816
  %823 = icmp eq i32 %822, %821
  %824 = select i1 %819, i1 %823, i1 false
  br i1 %824, label %825, label %839

825:                                              ; preds = %815
  %826 = icmp eq i32 %821, 0
  br i1 %826, label %838, label %827

827:                                              ; preds = %825
  %828 = zext i32 %821 to i64
  br label %829

829:                                              ; preds = %835, %827
  %830 = phi i64 [ 0, %827 ], [ %836, %835 ]
  %831 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %830
  %832 = load i8, ptr %831, align 1, !tbaa !111
  %833 = icmp eq i8 %832, 2
  br i1 %833, label %834, label %835

834:                                              ; preds = %829
  store i8 0, ptr %831, align 1, !tbaa !111
  br label %835

835:                                              ; preds = %834, %829
  %836 = add nuw nsw i64 %830, 1
  %837 = icmp eq i64 %836, %828
  br i1 %837, label %838, label %829, !llvm.loop !347

838:                                              ; preds = %835, %825
  store i32 0, ptr %156, align 4, !tbaa !143
  br label %839

839:                                              ; preds = %838, %815
  %840 = icmp eq i32 %820, %821
  br i1 %840, label %901, label %841

841:                                              ; preds = %839
  %842 = load volatile i32, ptr %160, align 4, !tbaa !128
  %843 = icmp eq i32 %842, 0
  br i1 %843, label %844, label %857

844:                                              ; preds = %841
  %845 = load volatile i32, ptr %161, align 8, !tbaa !74
  %846 = icmp eq i32 %845, 0
  br i1 %846, label %847, label %857

847:                                              ; preds = %844
  %848 = load ptr, ptr %6, align 8, !tbaa !73
  %849 = getelementptr inbounds i8, ptr %848, i64 12
  %850 = load volatile i32, ptr %849, align 4, !tbaa !129
  %851 = icmp eq i32 %850, 0
  br i1 %851, label %852, label %857

852:                                              ; preds = %847
  %853 = load ptr, ptr %5, align 8, !tbaa !72
  %854 = getelementptr inbounds i8, ptr %853, i64 84
  %855 = load volatile i32, ptr %854, align 4, !tbaa !47
  %856 = icmp eq i32 %855, 0
  br i1 %856, label %872, label %857

857:                                              ; preds = %844, %847, %852, %841
  %858 = load volatile i32, ptr %161, align 8, !tbaa !74
  %859 = icmp eq i32 %858, 0
  br i1 %859, label %860, label %901

860:                                              ; preds = %857
  %861 = load ptr, ptr %6, align 8, !tbaa !73
  %862 = getelementptr inbounds i8, ptr %861, i64 12
  %863 = load volatile i32, ptr %862, align 4, !tbaa !129
  %864 = icmp eq i32 %863, 0
  br i1 %864, label %865, label %901

865:                                              ; preds = %860
  %866 = load ptr, ptr %5, align 8, !tbaa !72
  %867 = getelementptr inbounds i8, ptr %866, i64 84
  %868 = load volatile i32, ptr %867, align 4, !tbaa !47
  %869 = freeze i32 %868
  %870 = icmp eq i32 %869, 0
  %871 = select i1 %870, i32 1, i32 3
  br label %901

872:                                              ; preds = %166, %852
  %873 = phi i32 [ %167, %166 ], [ %821, %852 ]
  %874 = phi i32 [ %170, %166 ], [ %817, %852 ]
  %875 = phi i32 [ %169, %166 ], [ %818, %852 ]
  %876 = phi i32 [ %168, %166 ], [ 1, %852 ]
  %877 = add nuw i32 %171, 1
  %878 = icmp ult i32 %877, %873
  br i1 %878, label %879, label %884

879:                                              ; preds = %872, %899
  %880 = phi i32 [ %876, %872 ], [ 0, %899 ]
  %881 = phi i32 [ %875, %872 ], [ 0, %899 ]
  %882 = phi i32 [ %874, %872 ], [ 0, %899 ]
  %883 = phi i32 [ %877, %872 ], [ 0, %899 ]
  br label %166, !llvm.loop !348

884:                                              ; preds = %872
  %885 = icmp eq i32 %876, 0
  br i1 %885, label %901, label %886

886:                                              ; preds = %884
  %887 = icmp eq i32 %875, 0
  br i1 %887, label %899, label %888

888:                                              ; preds = %886
  %889 = icmp eq i32 %874, 0
  br i1 %889, label %890, label %901

890:                                              ; preds = %888
  %891 = load volatile i32, ptr %1, align 8, !tbaa !127
  %892 = icmp eq i32 %891, 0
  br i1 %892, label %893, label %901

893:                                              ; preds = %890
  %894 = load volatile i32, ptr %162, align 8, !tbaa !161
  %895 = icmp eq i32 %894, 0
  br i1 %895, label %896, label %901

896:                                              ; preds = %893
  %897 = load volatile i32, ptr %163, align 8, !tbaa !162
  %898 = icmp eq i32 %897, 0
  br i1 %898, label %899, label %901

899:                                              ; preds = %886, %896
  %900 = icmp eq i32 %873, 0
  br i1 %900, label %901, label %879

901:                                              ; preds = %884, %896, %890, %888, %893, %899, %839, %135, %865, %857, %860, %807, %804, %802, %762, %540, %465, %133
  %902 = phi i32 [ 1, %133 ], [ 3, %465 ], [ 3, %540 ], [ 3, %762 ], [ 3, %802 ], [ 3, %804 ], [ 3, %807 ], [ 3, %860 ], [ 3, %857 ], [ %871, %865 ], [ 2, %135 ], [ 2, %899 ], [ 1, %893 ], [ 1, %888 ], [ 1, %890 ], [ 1, %896 ], [ 2, %884 ], [ 0, %839 ]
  ret i32 %902
}

; Function Attrs: nounwind
define internal fastcc void @keep_group(ptr noundef %0, ptr nocapture noundef %1, ptr noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !133
  %7 = getelementptr inbounds i8, ptr %1, i64 7080
  %8 = load i64, ptr %7, align 8, !tbaa !264
  %9 = add i64 %8, 1
  store i64 %9, ptr %7, align 8, !tbaa !264
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
  br i1 %22, label %23, label %12, !llvm.loop !66

23:                                               ; preds = %20, %4
  %24 = getelementptr inbounds i8, ptr %2, i64 44
  %25 = load i32, ptr %24, align 4, !tbaa !139
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  store i32 1, ptr %24, align 4, !tbaa !139
  %28 = getelementptr inbounds i8, ptr %6, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !70
  %30 = add i32 %29, 1
  store i32 %30, ptr %28, align 4, !tbaa !70
  br label %31

31:                                               ; preds = %27, %23
  %32 = getelementptr inbounds i8, ptr %2, i64 36
  %33 = load i32, ptr %32, align 4, !tbaa !137
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %41

35:                                               ; preds = %31
  store i32 1, ptr %32, align 4, !tbaa !137
  %36 = load ptr, ptr %6, align 8, !tbaa !72
  %37 = getelementptr inbounds i8, ptr %36, i64 148
  %38 = getelementptr inbounds i8, ptr %6, i64 100
  %39 = load i32, ptr %38, align 4, !tbaa !94
  %40 = atomicrmw volatile add ptr %37, i32 %39 seq_cst, align 4
  br label %41

41:                                               ; preds = %35, %31
  %42 = icmp eq i32 %3, 2
  br i1 %42, label %43, label %49

43:                                               ; preds = %41
  %44 = getelementptr inbounds i8, ptr %2, i64 52
  %45 = load i32, ptr %44, align 4, !tbaa !141
  %46 = icmp eq i32 %45, 0
  %47 = zext i1 %46 to i32
  %48 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 %47, ptr %48, align 8, !tbaa !138
  br label %55

49:                                               ; preds = %41
  %50 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 0, ptr %50, align 8, !tbaa !138
  %51 = icmp eq i32 %3, 1
  br i1 %51, label %64, label %52

52:                                               ; preds = %49
  %53 = getelementptr inbounds i8, ptr %2, i64 52
  %54 = load i32, ptr %53, align 4, !tbaa !141
  br label %55

55:                                               ; preds = %52, %43
  %56 = phi i32 [ %54, %52 ], [ %45, %43 ]
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %79, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %2, i64 104
  %60 = load i64, ptr %59, align 8, !tbaa !344
  %61 = getelementptr inbounds i8, ptr %0, i64 72
  %62 = load volatile i64, ptr %61, align 8, !tbaa !243
  %63 = icmp eq i64 %60, %62
  br i1 %63, label %79, label %64

64:                                               ; preds = %58, %49
  %65 = getelementptr inbounds i8, ptr %0, i64 96
  store ptr null, ptr %2, align 8, !tbaa !131
  %66 = getelementptr inbounds i8, ptr %0, i64 112
  %67 = load volatile i32, ptr %66, align 8, !tbaa !205
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %72, label %69

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, ptr %0, i64 104
  %71 = load ptr, ptr %70, align 8, !tbaa !206
  br label %72

72:                                               ; preds = %64, %69
  %73 = phi ptr [ %71, %69 ], [ %65, %64 ]
  store ptr %2, ptr %73, align 8, !tbaa !2
  %74 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr %2, ptr %74, align 8, !tbaa !206
  %75 = load volatile i32, ptr %66, align 8, !tbaa !205
  %76 = add i32 %75, 1
  store volatile i32 %76, ptr %66, align 8, !tbaa !205
  %77 = getelementptr inbounds i8, ptr %2, i64 52
  %78 = load i32, ptr %77, align 4, !tbaa !141
  br label %92

79:                                               ; preds = %58, %55
  %80 = getelementptr inbounds i8, ptr %0, i64 120
  store ptr null, ptr %2, align 8, !tbaa !131
  %81 = getelementptr inbounds i8, ptr %0, i64 136
  %82 = load volatile i32, ptr %81, align 8, !tbaa !205
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %87, label %84

84:                                               ; preds = %79
  %85 = getelementptr inbounds i8, ptr %0, i64 128
  %86 = load ptr, ptr %85, align 8, !tbaa !206
  br label %87

87:                                               ; preds = %79, %84
  %88 = phi ptr [ %86, %84 ], [ %80, %79 ]
  store ptr %2, ptr %88, align 8, !tbaa !2
  %89 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr %2, ptr %89, align 8, !tbaa !206
  %90 = load volatile i32, ptr %81, align 8, !tbaa !205
  %91 = add i32 %90, 1
  store volatile i32 %91, ptr %81, align 8, !tbaa !205
  br label %92

92:                                               ; preds = %87, %72
  %93 = phi i32 [ %56, %87 ], [ %78, %72 ]
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %101, label %95

95:                                               ; preds = %92
  %96 = getelementptr inbounds i8, ptr %2, i64 84
  %97 = load i32, ptr %96, align 4, !tbaa !136
  %98 = getelementptr inbounds i8, ptr %2, i64 132
  %99 = zext i32 %97 to i64
  %100 = icmp eq i32 %97, 0
  br i1 %100, label %101, label %105

101:                                              ; preds = %111, %95, %92
  %102 = getelementptr inbounds i8, ptr %2, i64 52
  store i32 0, ptr %102, align 4, !tbaa !141
  %103 = getelementptr inbounds i8, ptr %0, i64 88
  %104 = atomicrmw volatile add ptr %103, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void

105:                                              ; preds = %95, %111
  %106 = phi i64 [ %112, %111 ], [ 0, %95 ]
  %107 = getelementptr inbounds [32 x i8], ptr %98, i64 0, i64 %106
  %108 = load i8, ptr %107, align 1, !tbaa !111
  %109 = icmp eq i8 %108, 3
  br i1 %109, label %110, label %111

110:                                              ; preds = %105
  store i8 0, ptr %107, align 1, !tbaa !111
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
  br i1 %17, label %18, label %7, !llvm.loop !66

18:                                               ; preds = %15, %3
  %19 = getelementptr inbounds i8, ptr %1, i64 40
  %20 = load i64, ptr %19, align 8, !tbaa !75
  %21 = add i64 %20, %2
  store i64 %21, ptr %19, align 8, !tbaa !75
  %22 = icmp eq i64 %2, 0
  br i1 %22, label %31, label %23

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %1, i64 32
  %25 = load i64, ptr %24, align 8, !tbaa !77
  %26 = icmp eq i64 %21, %25
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %1, i64 56
  %29 = load volatile i32, ptr %28, align 8, !tbaa !74
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %23, %18, %27
  %32 = getelementptr inbounds i8, ptr %1, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !70
  %34 = add i32 %33, -1
  store i32 %34, ptr %32, align 4, !tbaa !70
  br label %150

35:                                               ; preds = %27
  store atomic volatile i32 0, ptr %0 release, align 4
  %36 = getelementptr inbounds i8, ptr %0, i64 80
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %37 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %38 = load i64, ptr %4, align 8, !tbaa !103
  %39 = mul i64 %38, 1000000000
  %40 = getelementptr inbounds i8, ptr %4, i64 8
  %41 = load i64, ptr %40, align 8, !tbaa !105
  %42 = add i64 %39, %41
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  store atomic volatile i64 %42, ptr %36 seq_cst, align 8
  %43 = load ptr, ptr %1, align 8, !tbaa !72
  %44 = getelementptr inbounds i8, ptr %1, i64 80
  %45 = load i64, ptr %44, align 8, !tbaa !97
  %46 = getelementptr inbounds i8, ptr %1, i64 88
  %47 = load i64, ptr %46, align 8, !tbaa !106
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
  br i1 %60, label %61, label %50, !llvm.loop !66

61:                                               ; preds = %58, %35
  %62 = getelementptr inbounds i8, ptr %1, i64 64
  %63 = load i32, ptr %62, align 8, !tbaa !107
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %68

65:                                               ; preds = %61
  %66 = getelementptr inbounds i8, ptr %1, i64 60
  %67 = load i32, ptr %66, align 4, !tbaa !70
  br label %108

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %0, i64 144
  %70 = load volatile i32, ptr %69, align 8, !tbaa !67
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %74, label %72

72:                                               ; preds = %68
  %73 = getelementptr inbounds i8, ptr %0, i64 152
  br label %81

74:                                               ; preds = %91, %68
  %75 = phi i32 [ 0, %68 ], [ %92, %91 ]
  store volatile i32 %75, ptr %69, align 8, !tbaa !67
  %76 = getelementptr inbounds i8, ptr %1, i64 24
  %77 = load i64, ptr %24, align 8, !tbaa !77
  %78 = atomicrmw volatile xchg ptr %76, i64 %77 seq_cst, align 8
  %79 = load i64, ptr %24, align 8, !tbaa !77
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
  %94 = load volatile i32, ptr %69, align 8, !tbaa !67
  %95 = zext i32 %94 to i64
  %96 = icmp ult i64 %93, %95
  br i1 %96, label %81, label %74, !llvm.loop !207

97:                                               ; preds = %74
  %98 = getelementptr inbounds i8, ptr %0, i64 32
  %99 = atomicrmw volatile sub ptr %98, i32 1 seq_cst, align 8
  br label %100

100:                                              ; preds = %97, %74
  store i32 0, ptr %62, align 8, !tbaa !107
  %101 = load ptr, ptr %1, align 8, !tbaa !72
  %102 = getelementptr inbounds i8, ptr %101, i64 88
  %103 = load volatile i32, ptr %102, align 8, !tbaa !49
  %104 = add i32 %103, -1
  store volatile i32 %104, ptr %102, align 8, !tbaa !49
  %105 = getelementptr inbounds i8, ptr %1, i64 60
  %106 = load i32, ptr %105, align 4, !tbaa !70
  %107 = add i32 %106, -1
  br label %108

108:                                              ; preds = %65, %100
  %109 = phi i32 [ %67, %65 ], [ %107, %100 ]
  %110 = getelementptr inbounds i8, ptr %1, i64 60
  %111 = add i32 %109, -1
  store i32 %111, ptr %110, align 4, !tbaa !70
  %112 = getelementptr inbounds i8, ptr %1, i64 96
  %113 = load i32, ptr %112, align 8, !tbaa !96
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %150, label %115

115:                                              ; preds = %108
  %116 = load ptr, ptr %1, align 8, !tbaa !72
  %117 = getelementptr inbounds i8, ptr %116, i64 112
  %118 = load i64, ptr %117, align 8, !tbaa !63
  %119 = getelementptr inbounds i8, ptr %0, i64 144
  %120 = load volatile i32, ptr %119, align 8, !tbaa !67
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
  %129 = load ptr, ptr %128, align 8, !tbaa !72
  %130 = icmp eq ptr %129, %116
  br i1 %130, label %131, label %139

131:                                              ; preds = %124
  %132 = getelementptr inbounds i8, ptr %128, i64 96
  %133 = load i32, ptr %132, align 8, !tbaa !96
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %139, label %135

135:                                              ; preds = %131
  %136 = getelementptr inbounds i8, ptr %128, i64 72
  %137 = load i64, ptr %136, align 8, !tbaa !95
  %138 = call i64 @llvm.umin.i64(i64 %137, i64 %126)
  br label %139

139:                                              ; preds = %135, %131, %124
  %140 = phi i64 [ %126, %131 ], [ %126, %124 ], [ %138, %135 ]
  %141 = add nuw nsw i64 %125, 1
  %142 = load volatile i32, ptr %119, align 8, !tbaa !67
  %143 = zext i32 %142 to i64
  %144 = icmp ult i64 %141, %143
  br i1 %144, label %124, label %145, !llvm.loop !114

145:                                              ; preds = %139, %115
  %146 = phi i64 [ %118, %115 ], [ %140, %139 ]
  %147 = getelementptr inbounds i8, ptr %116, i64 24
  %148 = load i64, ptr %147, align 8, !tbaa !115
  %149 = inttoptr i64 %148 to ptr
  store atomic i64 %146, ptr %149 release, align 8
  br label %150

150:                                              ; preds = %108, %145, %31
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #7

declare i32 @ppoll(ptr noundef, i64 noundef, ptr noundef, ptr noundef) local_unnamed_addr #6

declare i64 @read(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #6

declare i32 @poll(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #6

declare i32 @nanosleep(ptr noundef, ptr noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nounwind
define internal fastcc void @sweep(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef readnone %2, ptr noundef %3) unnamed_addr #3 {
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
  %9 = load ptr, ptr %1, align 8, !tbaa !204
  %10 = icmp eq ptr %9, null
  br i1 %10, label %25, label %11

11:                                               ; preds = %4
  %12 = load ptr, ptr %9, align 8, !tbaa !131
  store ptr %12, ptr %1, align 8, !tbaa !204
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load volatile i32, ptr %13, align 8, !tbaa !205
  %15 = add i32 %14, -1
  store volatile i32 %15, ptr %13, align 8, !tbaa !205
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr null, ptr %18, align 8, !tbaa !206
  br label %19

19:                                               ; preds = %17, %11
  %20 = icmp eq ptr %3, null
  %21 = getelementptr inbounds i8, ptr %3, i64 16
  %22 = getelementptr inbounds i8, ptr %3, i64 8
  %23 = getelementptr inbounds i8, ptr %0, i64 463064
  %24 = getelementptr inbounds i8, ptr %1, i64 8
  br label %33

25:                                               ; preds = %106, %4
  %26 = load volatile ptr, ptr %5, align 8, !tbaa !2
  store volatile ptr %26, ptr %1, align 8, !tbaa !2
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = load volatile ptr, ptr %6, align 8, !tbaa !2
  store volatile ptr %28, ptr %27, align 8, !tbaa !2
  %29 = getelementptr inbounds i8, ptr %1, i64 16
  %30 = load volatile i32, ptr %7, align 8, !tbaa !79
  store volatile i32 %30, ptr %29, align 8, !tbaa !79
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
  %36 = load ptr, ptr %35, align 8, !tbaa !133
  %37 = load ptr, ptr %36, align 8, !tbaa !72
  %38 = icmp eq ptr %37, %2
  br i1 %38, label %46, label %39

39:                                               ; preds = %33
  store ptr null, ptr %34, align 8, !tbaa !131
  %40 = load volatile i32, ptr %7, align 8, !tbaa !205
  %41 = icmp eq i32 %40, 0
  %42 = load ptr, ptr %6, align 8
  %43 = select i1 %41, ptr %5, ptr %42
  store ptr %34, ptr %43, align 8, !tbaa !2
  store ptr %34, ptr %6, align 8, !tbaa !206
  %44 = load volatile i32, ptr %7, align 8, !tbaa !205
  %45 = add i32 %44, 1
  store volatile i32 %45, ptr %7, align 8, !tbaa !205
  br label %106

46:                                               ; preds = %33
  br i1 %20, label %56, label %47

47:                                               ; preds = %46
  store ptr null, ptr %34, align 8, !tbaa !131
  %48 = load volatile i32, ptr %21, align 8, !tbaa !205
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %47
  %51 = load ptr, ptr %22, align 8, !tbaa !206
  br label %52

52:                                               ; preds = %47, %50
  %53 = phi ptr [ %51, %50 ], [ %3, %47 ]
  store ptr %34, ptr %53, align 8, !tbaa !2
  store ptr %34, ptr %22, align 8, !tbaa !206
  %54 = load volatile i32, ptr %21, align 8, !tbaa !205
  %55 = add i32 %54, 1
  store volatile i32 %55, ptr %21, align 8, !tbaa !205
  br label %106

56:                                               ; preds = %46
  %57 = load ptr, ptr %23, align 8, !tbaa !2
  %58 = getelementptr inbounds i8, ptr %34, i64 84
  %59 = getelementptr inbounds i8, ptr %34, i64 48
  %60 = load i32, ptr %59, align 8, !tbaa !140
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %85, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds i8, ptr %34, i64 196
  %64 = getelementptr inbounds i8, ptr %37, i64 160
  br label %65

65:                                               ; preds = %70, %62
  %66 = phi i64 [ 0, %62 ], [ %82, %70 ]
  %67 = load i32, ptr %58, align 4, !tbaa !136
  %68 = zext i32 %67 to i64
  %69 = icmp ult i64 %66, %68
  br i1 %69, label %70, label %85

70:                                               ; preds = %65
  %71 = getelementptr inbounds [32 x i32], ptr %63, i64 0, i64 %66
  %72 = load i32, ptr %71, align 4, !tbaa !79
  %73 = load volatile ptr, ptr %64, align 8, !tbaa !149
  %74 = lshr i32 %72, 6
  %75 = zext nneg i32 %74 to i64
  %76 = getelementptr inbounds i64, ptr %73, i64 %75
  %77 = and i32 %72, 63
  %78 = zext nneg i32 %77 to i64
  %79 = shl nuw i64 1, %78
  %80 = xor i64 %79, -1
  %81 = atomicrmw and ptr %76, i64 %80 seq_cst, align 8
  %82 = add nuw nsw i64 %66, 1
  %83 = load i32, ptr %59, align 8, !tbaa !140
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %65, !llvm.loop !150

85:                                               ; preds = %70, %65, %56
  store i32 0, ptr %59, align 8, !tbaa !140
  %86 = getelementptr inbounds i8, ptr %34, i64 36
  %87 = load i32, ptr %86, align 4, !tbaa !137
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %96, label %89

89:                                               ; preds = %85
  %90 = load ptr, ptr %35, align 8, !tbaa !133
  %91 = load ptr, ptr %90, align 8, !tbaa !72
  %92 = getelementptr inbounds i8, ptr %91, i64 148
  %93 = getelementptr inbounds i8, ptr %90, i64 100
  %94 = load i32, ptr %93, align 4, !tbaa !94
  %95 = atomicrmw volatile sub ptr %92, i32 %94 seq_cst, align 4
  br label %96

96:                                               ; preds = %85, %89
  %97 = getelementptr inbounds i8, ptr %57, i64 6920
  %98 = getelementptr inbounds i8, ptr %34, i64 32
  %99 = load i32, ptr %98, align 8, !tbaa !132
  %100 = zext i32 %99 to i64
  %101 = getelementptr inbounds [16 x ptr], ptr %97, i64 0, i64 %100
  %102 = load ptr, ptr %101, align 8, !tbaa !2
  store ptr %102, ptr %34, align 8, !tbaa !131
  store ptr %34, ptr %101, align 8, !tbaa !2
  %103 = getelementptr inbounds i8, ptr %36, i64 60
  %104 = load i32, ptr %103, align 4, !tbaa !70
  %105 = add i32 %104, -1
  store i32 %105, ptr %103, align 4, !tbaa !70
  br label %106

106:                                              ; preds = %39, %96, %52
  %107 = load ptr, ptr %1, align 8, !tbaa !204
  %108 = icmp eq ptr %107, null
  br i1 %108, label %25, label %109

109:                                              ; preds = %106
  %110 = load ptr, ptr %107, align 8, !tbaa !131
  store ptr %110, ptr %1, align 8, !tbaa !204
  %111 = load volatile i32, ptr %13, align 8, !tbaa !205
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %13, align 8, !tbaa !205
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %115, label %114

114:                                              ; preds = %109, %115
  br label %33

115:                                              ; preds = %109
  store ptr null, ptr %24, align 8, !tbaa !206
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
attributes #3 = { nofree norecurse nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nounwind }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
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
!7 = !{!"engine", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !8, i64 56, !8, i64 60, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !10, i64 96, !10, i64 120, !8, i64 144, !4, i64 152, !4, i64 2200, !8, i64 338072, !8, i64 338076, !4, i64 338080, !4, i64 370848, !4, i64 403616, !4, i64 411808, !8, i64 422048, !8, i64 422052, !4, i64 422056, !9, i64 463016, !9, i64 463024, !9, i64 463032, !9, i64 463040, !9, i64 463048, !9, i64 463056, !4, i64 463064, !3, i64 463576}
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
!30 = !{!7, !3, i64 463576}
!31 = !{!17, !3, i64 7048}
!32 = !{!33, !3, i64 8}
!33 = !{!"workgroup", !3, i64 0, !3, i64 8, !3, i64 16, !9, i64 24, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !4, i64 56, !4, i64 68, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !9, i64 104, !3, i64 112, !3, i64 120, !8, i64 128, !4, i64 132, !4, i64 164, !4, i64 196}
!34 = !{!33, !9, i64 24}
!35 = distinct !{!35, !26, !27}
!36 = !{!17, !8, i64 0}
!37 = distinct !{!37, !26, !27}
!38 = !{!9, !9, i64 0}
!39 = !{!7, !8, i64 8}
!40 = !{!7, !8, i64 338076}
!41 = !{!42, !9, i64 32}
!42 = !{!"queue", !43, i64 0, !8, i64 72, !8, i64 76, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !3, i64 104, !9, i64 112, !9, i64 120, !8, i64 128, !8, i64 132, !9, i64 136, !8, i64 144, !8, i64 148, !8, i64 152, !3, i64 160, !10, i64 168}
!43 = !{!"aql_queue_setup", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68}
!44 = !{!42, !8, i64 96}
!45 = !{!42, !8, i64 80}
!46 = !{!42, !8, i64 76}
!47 = !{!42, !8, i64 84}
!48 = !{!42, !8, i64 92}
!49 = !{!42, !8, i64 88}
!50 = !{!42, !3, i64 104}
!51 = !{!42, !9, i64 40}
!52 = !{!53, !9, i64 8}
!53 = !{!"gpu_range", !9, i64 0, !9, i64 8, !9, i64 16, !8, i64 24, !8, i64 28}
!54 = distinct !{!54, !26, !27}
!55 = !{!53, !9, i64 0}
!56 = !{!53, !9, i64 16}
!57 = !{!42, !9, i64 120}
!58 = !{!42, !8, i64 128}
!59 = !{!42, !9, i64 136}
!60 = !{!42, !8, i64 132}
!61 = !{!42, !8, i64 144}
!62 = !{!42, !9, i64 16}
!63 = !{!42, !9, i64 112}
!64 = !{!42, !9, i64 0}
!65 = !{!42, !9, i64 8}
!66 = distinct !{!66, !26, !27}
!67 = !{!7, !8, i64 144}
!68 = distinct !{!68, !26, !27}
!69 = !{!7, !9, i64 64}
!70 = !{!71, !8, i64 60}
!71 = !{!"dispatch", !3, i64 0, !3, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68, !9, i64 72, !9, i64 80, !9, i64 88, !8, i64 96, !8, i64 100, !4, i64 104, !4, i64 116, !4, i64 128, !8, i64 152, !8, i64 156, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !8, i64 176, !8, i64 180, !8, i64 184, !8, i64 188, !8, i64 192, !8, i64 196, !9, i64 200, !3, i64 208, !8, i64 216, !4, i64 220, !4, i64 288}
!72 = !{!71, !3, i64 0}
!73 = !{!71, !3, i64 8}
!74 = !{!71, !8, i64 56}
!75 = !{!71, !9, i64 40}
!76 = !{!71, !8, i64 68}
!77 = !{!71, !9, i64 32}
!78 = distinct !{!78, !26, !27}
!79 = !{!8, !8, i64 0}
!80 = !{!71, !9, i64 200}
!81 = !{!71, !8, i64 188}
!82 = !{!71, !8, i64 156}
!83 = !{!71, !8, i64 160}
!84 = !{!71, !8, i64 152}
!85 = !{!71, !8, i64 168}
!86 = !{!71, !8, i64 184}
!87 = !{!71, !8, i64 192}
!88 = !{!71, !8, i64 196}
!89 = !{!71, !8, i64 164}
!90 = !{!71, !3, i64 208}
!91 = !{!71, !8, i64 216}
!92 = distinct !{!92, !26, !27}
!93 = !{!71, !8, i64 172}
!94 = !{!71, !8, i64 100}
!95 = !{!71, !9, i64 72}
!96 = !{!71, !8, i64 96}
!97 = !{!71, !9, i64 80}
!98 = !{!71, !8, i64 176}
!99 = !{!71, !8, i64 180}
!100 = !{!71, !9, i64 16}
!101 = !{!53, !8, i64 24}
!102 = !{!71, !9, i64 48}
!103 = !{!104, !9, i64 0}
!104 = !{!"timespec_", !9, i64 0, !9, i64 8}
!105 = !{!104, !9, i64 8}
!106 = !{!71, !9, i64 88}
!107 = !{!71, !8, i64 64}
!108 = !{!7, !9, i64 463024}
!109 = !{!7, !8, i64 28}
!110 = distinct !{!110, !26, !27}
!111 = !{!4, !4, i64 0}
!112 = distinct !{!112, !26, !27}
!113 = !{!7, !9, i64 463016}
!114 = distinct !{!114, !26, !27}
!115 = !{!42, !9, i64 24}
!116 = distinct !{!116, !26, !27}
!117 = !{!7, !8, i64 36}
!118 = !{!17, !8, i64 6916}
!119 = !{!7, !8, i64 338072}
!120 = !{!71, !9, i64 24}
!121 = !{!42, !8, i64 148}
!122 = distinct !{!122, !26, !27}
!123 = !{!124, !9, i64 8}
!124 = !{!"claim", !9, i64 0, !9, i64 8}
!125 = distinct !{!125, !26, !27}
!126 = distinct !{!126, !26, !27}
!127 = !{!18, !8, i64 0}
!128 = !{!7, !8, i64 12}
!129 = !{!130, !8, i64 12}
!130 = !{!"vm", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40}
!131 = !{!33, !3, i64 0}
!132 = !{!33, !8, i64 32}
!133 = !{!33, !3, i64 16}
!134 = !{!33, !8, i64 80}
!135 = distinct !{!135, !26, !27}
!136 = !{!33, !8, i64 84}
!137 = !{!33, !8, i64 36}
!138 = !{!33, !8, i64 40}
!139 = !{!33, !8, i64 44}
!140 = !{!33, !8, i64 48}
!141 = !{!33, !8, i64 52}
!142 = !{!33, !8, i64 88}
!143 = !{!33, !8, i64 92}
!144 = !{!33, !8, i64 96}
!145 = !{!33, !8, i64 128}
!146 = !{!33, !3, i64 112}
!147 = !{!33, !3, i64 120}
!148 = !{!17, !9, i64 7064}
!149 = !{!42, !3, i64 160}
!150 = distinct !{!150, !26, !27}
!151 = distinct !{!151, !26, !27}
!152 = !{!124, !9, i64 0}
!153 = distinct !{!153, !26, !27}
!154 = !{!7, !9, i64 80}
!155 = distinct !{!155, !26, !27}
!156 = !{!157, !8, i64 0}
!157 = !{!"pollfd_", !8, i64 0, !158, i64 4, !158, i64 6}
!158 = !{!"short", !4, i64 0}
!159 = !{!157, !158, i64 4}
!160 = !{!157, !158, i64 6}
!161 = !{!7, !8, i64 112}
!162 = !{!7, !8, i64 32}
!163 = distinct !{!163, !26, !27}
!164 = distinct !{!164, !26, !27}
!165 = !{!7, !8, i64 20}
!166 = !{!17, !8, i64 6912}
!167 = distinct !{!167, !26, !27}
!168 = distinct !{!168, !26, !27}
!169 = distinct !{!169, !27}
!170 = !{!171, !9, i64 8}
!171 = !{!"cache_slot", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!172 = distinct !{!172, !26, !27}
!173 = distinct !{!173, !26, !27}
!174 = !{!130, !3, i64 24}
!175 = distinct !{!175, !26, !27}
!176 = distinct !{!176, !26, !27}
!177 = !{!130, !8, i64 4}
!178 = !{!130, !8, i64 8}
!179 = !{!130, !8, i64 0}
!180 = distinct !{!180, !26, !27}
!181 = distinct !{!181, !26, !27}
!182 = !{!183, !8, i64 32}
!183 = !{!"request", !184, i64 0, !8, i64 32}
!184 = !{!"compile_request", !9, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28}
!185 = !{!183, !8, i64 8}
!186 = distinct !{!186, !26, !27}
!187 = !{!130, !3, i64 16}
!188 = !{!130, !3, i64 32}
!189 = !{!130, !3, i64 40}
!190 = distinct !{!190, !26, !27}
!191 = !{!192, !3, i64 0}
!192 = !{!"unit", !3, i64 0, !3, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !3, i64 56, !3, i64 64, !3, i64 72}
!193 = !{!192, !3, i64 56}
!194 = !{!192, !3, i64 64}
!195 = !{!192, !3, i64 72}
!196 = distinct !{!196, !26, !27}
!197 = !{!43, !8, i64 68}
!198 = !{!43, !9, i64 8}
!199 = !{i64 0, i64 8, !38, i64 8, i64 8, !38, i64 16, i64 8, !38, i64 24, i64 8, !38, i64 32, i64 8, !38, i64 40, i64 8, !38, i64 48, i64 8, !38, i64 56, i64 4, !79, i64 60, i64 4, !79, i64 64, i64 4, !79, i64 68, i64 4, !79}
!200 = !{!43, !9, i64 24}
!201 = !{!42, !8, i64 72}
!202 = !{!43, !9, i64 32}
!203 = distinct !{!203, !26, !27}
!204 = !{!10, !3, i64 0}
!205 = !{!10, !8, i64 16}
!206 = !{!10, !3, i64 8}
!207 = distinct !{!207, !26, !27}
!208 = distinct !{!208, !26, !27}
!209 = distinct !{!209, !26, !27}
!210 = !{!7, !8, i64 422052}
!211 = !{i64 0, i64 4, !79, i64 4, i64 4, !79, i64 8, i64 4, !79, i64 12, i64 4, !79, i64 16, i64 4, !79, i64 20, i64 4, !79, i64 24, i64 8, !38, i64 32, i64 8, !38}
!212 = distinct !{!212, !26, !27}
!213 = !{!183, !8, i64 24}
!214 = distinct !{!214, !26, !27}
!215 = !{i64 0, i64 8, !38, i64 8, i64 4, !79, i64 12, i64 4, !79, i64 16, i64 4, !79, i64 20, i64 4, !79, i64 24, i64 4, !79, i64 28, i64 4, !79}
!216 = !{!217, !9, i64 8}
!217 = !{!"code_extent", !9, i64 0, !9, i64 8}
!218 = distinct !{!218, !26, !27}
!219 = !{!184, !8, i64 28}
!220 = !{!192, !3, i64 8}
!221 = !{!184, !8, i64 16}
!222 = !{!192, !8, i64 36}
!223 = !{!184, !8, i64 20}
!224 = !{!192, !8, i64 40}
!225 = !{!184, !8, i64 24}
!226 = !{!192, !8, i64 32}
!227 = !{!184, !8, i64 12}
!228 = !{!192, !8, i64 52}
!229 = !{!192, !8, i64 44}
!230 = !{!192, !8, i64 48}
!231 = !{!192, !8, i64 28}
!232 = !{!233, !9, i64 0}
!233 = !{!"code_slot", !9, i64 0, !8, i64 8, !8, i64 12, !3, i64 16}
!234 = !{!233, !3, i64 16}
!235 = !{!233, !8, i64 8}
!236 = !{!233, !8, i64 12}
!237 = distinct !{!237, !27}
!238 = !{i64 0, i64 8, !38, i64 8, i64 4, !79, i64 12, i64 4, !79, i64 16, i64 8, !2}
!239 = !{!240, !9, i64 0}
!240 = !{!"code_entry", !9, i64 0, !9, i64 8}
!241 = !{!240, !9, i64 8}
!242 = distinct !{!242, !26, !27}
!243 = !{!7, !9, i64 72}
!244 = !{i64 0, i64 4, !79, i64 4, i64 4, !79, i64 8, i64 8, !38, i64 16, i64 8, !38, i64 24, i64 4, !79, i64 28, i64 4, !79, i64 32, i64 4, !79, i64 36, i64 4, !79, i64 40, i64 4, !79, i64 44, i64 4, !79, i64 48, i64 4, !79, i64 52, i64 4, !79}
!245 = distinct !{!245, !26, !27}
!246 = !{!247, !9, i64 16}
!247 = !{!"engine_statistics", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80}
!248 = !{!247, !9, i64 24}
!249 = !{!7, !9, i64 463032}
!250 = !{!247, !9, i64 32}
!251 = !{!7, !9, i64 463040}
!252 = !{!247, !9, i64 40}
!253 = !{!7, !9, i64 463048}
!254 = !{!247, !9, i64 64}
!255 = !{!7, !9, i64 463056}
!256 = !{!247, !9, i64 72}
!257 = !{!247, !9, i64 0}
!258 = !{!247, !9, i64 8}
!259 = !{!247, !9, i64 48}
!260 = !{!247, !9, i64 56}
!261 = !{!247, !9, i64 80}
!262 = !{!17, !9, i64 7056}
!263 = !{!17, !9, i64 7072}
!264 = !{!17, !9, i64 7080}
!265 = !{!17, !9, i64 7088}
!266 = distinct !{!266, !26, !27}
!267 = !{!268, !8, i64 524}
!268 = !{!"wave", !9, i64 0, !4, i64 8, !8, i64 520, !8, i64 524, !3, i64 528, !8, i64 536, !8, i64 540, !9, i64 544, !3, i64 552, !8, i64 560, !8, i64 564, !3, i64 568, !8, i64 576, !8, i64 580, !4, i64 584, !3, i64 704}
!269 = !{!268, !8, i64 536}
!270 = !{!268, !3, i64 528}
!271 = !{!268, !3, i64 552}
!272 = !{!268, !8, i64 564}
!273 = !{!268, !8, i64 560}
!274 = !{!268, !9, i64 544}
!275 = !{!18, !3, i64 16}
!276 = distinct !{!276, !26, !27}
!277 = distinct !{!277, !26, !27}
!278 = distinct !{!278, !26, !27}
!279 = !{!18, !9, i64 64}
!280 = !{!18, !8, i64 72}
!281 = !{!18, !8, i64 76}
!282 = !{!18, !3, i64 8}
!283 = !{!268, !3, i64 568}
!284 = !{!285, !8, i64 0}
!285 = !{!"interrupt_record", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !9, i64 32}
!286 = !{!285, !8, i64 4}
!287 = !{!285, !8, i64 8}
!288 = !{!42, !8, i64 56}
!289 = !{!285, !8, i64 12}
!290 = !{!42, !8, i64 60}
!291 = !{!285, !8, i64 16}
!292 = !{!285, !8, i64 20}
!293 = !{!285, !9, i64 24}
!294 = !{!268, !9, i64 0}
!295 = !{!285, !9, i64 32}
!296 = !{!42, !8, i64 64}
!297 = !{!268, !8, i64 576}
!298 = !{!268, !8, i64 520}
!299 = !{!171, !9, i64 0}
!300 = !{!171, !9, i64 16}
!301 = distinct !{!301, !26, !27}
!302 = distinct !{!302, !26, !27}
!303 = distinct !{!303, !26, !27}
!304 = distinct !{!304, !26, !27}
!305 = distinct !{!305, !26, !27}
!306 = distinct !{!306, !26, !27}
!307 = distinct !{!307, !26, !27}
!308 = distinct !{!308, !26, !27}
!309 = distinct !{!309, !26, !27}
!310 = !{!311, !3, i64 0}
!311 = !{!"code_target", !3, i64 0, !9, i64 8, !8, i64 16, !8, i64 20}
!312 = !{!192, !9, i64 16}
!313 = !{!217, !9, i64 0}
!314 = distinct !{!314, !26, !27}
!315 = distinct !{!315, !26, !27}
!316 = !{!311, !9, i64 8}
!317 = distinct !{!317, !26, !27}
!318 = distinct !{!318, !26, !27}
!319 = distinct !{!319, !26, !27}
!320 = !{!183, !9, i64 0}
!321 = !{!183, !8, i64 16}
!322 = !{!183, !8, i64 20}
!323 = distinct !{!323, !26, !27}
!324 = !{!7, !8, i64 422048}
!325 = distinct !{!325, !26, !27}
!326 = distinct !{!326, !26, !27}
!327 = distinct !{!327, !26, !27}
!328 = distinct !{!328, !26, !27}
!329 = !{!268, !8, i64 540}
!330 = !{!268, !3, i64 704}
!331 = !{!332, !3, i64 0}
!332 = !{!"wave_checks", !3, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !4, i64 56, !4, i64 2112, !4, i64 4168, !8, i64 6224, !8, i64 6228, !8, i64 6232, !4, i64 6236, !4, i64 7260, !4, i64 8284, !4, i64 9308, !8, i64 9324, !8, i64 9328, !8, i64 9332, !8, i64 9336, !4, i64 9344, !4, i64 9360, !4, i64 9376, !4, i64 9392}
!333 = !{!332, !8, i64 8}
!334 = !{!332, !8, i64 12}
!335 = !{!332, !8, i64 16}
!336 = !{!332, !8, i64 20}
!337 = !{!332, !8, i64 6224}
!338 = !{!332, !8, i64 6232}
!339 = distinct !{!339, !26, !27}
!340 = distinct !{!340, !26, !27}
!341 = !{!311, !8, i64 16}
!342 = !{!192, !8, i64 24}
!343 = distinct !{!343, !26, !27}
!344 = !{!33, !9, i64 104}
!345 = !{!17, !9, i64 64}
!346 = !{!17, !8, i64 72}
!347 = distinct !{!347, !26, !27}
!348 = distinct !{!348, !27}
