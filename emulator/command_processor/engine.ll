%struct.timespec_ = type { i64, i64 }
%struct.pollfd_ = type { i32, i16, i16 }
%struct.gpu_range = type { i64, i64, i64, i32, i32 }
%struct.dispatch = type { ptr, ptr, i64, i64, i64, i64, i64, i32, i32, i32, i32, i64, i64, i64, i32, i32, [3 x i32], [3 x i32], [3 x i64], i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64, ptr, i32, i32, i64, [16 x i32], [64 x %struct.claim] }
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
  store ptr @known_code, ptr %21, align 8, !tbaa !2
  %22 = getelementptr inbounds i8, ptr %0, i64 168
  store ptr @gpu_clock, ptr %22, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 176
  store ptr @set_checked, ptr %23, align 8, !tbaa !2
  %24 = getelementptr inbounds i8, ptr %0, i64 184
  store ptr @take_findings, ptr %24, align 8, !tbaa !2
  %25 = getelementptr inbounds i8, ptr %0, i64 192
  store ptr @read_statistics, ptr %25, align 8, !tbaa !2
  %26 = getelementptr inbounds i8, ptr %0, i64 200
  store ptr @set_counting, ptr %26, align 8, !tbaa !2
  %27 = getelementptr inbounds i8, ptr %0, i64 208
  store ptr @read_counters, ptr %27, align 8, !tbaa !2
  ret void
}

; Function Attrs: nounwind
define internal ptr @create_engine(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) #1 {
  %7 = add i32 %0, -65
  %8 = icmp ult i32 %7, -64
  br i1 %8, label %45, label %9

9:                                                ; preds = %6
  %10 = tail call ptr @calloc(i64 noundef 1, i64 noundef 467688) #14
  %11 = icmp eq ptr %10, null
  br i1 %11, label %45, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds i8, ptr %10, i64 44
  store i32 %0, ptr %13, align 4, !tbaa !6
  %14 = getelementptr inbounds i8, ptr %10, i64 48
  store i32 %1, ptr %14, align 8, !tbaa !11
  %15 = getelementptr inbounds i8, ptr %10, i64 52
  store i32 %2, ptr %15, align 4, !tbaa !12
  %16 = getelementptr inbounds i8, ptr %10, i64 56
  store i32 %3, ptr %16, align 8, !tbaa !13
  %17 = getelementptr inbounds i8, ptr %10, i64 60
  store i32 %4, ptr %17, align 4, !tbaa !14
  %18 = getelementptr inbounds i8, ptr %10, i64 64
  store i32 %5, ptr %18, align 8, !tbaa !15
  %19 = getelementptr inbounds i8, ptr %10, i64 467168
  %20 = zext nneg i32 %0 to i64
  br label %21

21:                                               ; preds = %12, %33
  %22 = phi i64 [ 0, %12 ], [ %43, %33 ]
  %23 = tail call ptr @mmap(ptr noundef null, i64 noundef 16384, i32 noundef 0, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %24 = icmp eq ptr %23, inttoptr (i64 -1 to ptr)
  br i1 %24, label %31, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %23, i64 4096
  %27 = tail call i32 @mprotect(ptr noundef nonnull %26, i64 noundef 8192, i32 noundef 3) #14
  %28 = icmp slt i32 %27, 0
  br i1 %28, label %29, label %33

29:                                               ; preds = %25
  %30 = tail call i32 @munmap(ptr noundef %23, i64 noundef 16384) #14
  br label %31

31:                                               ; preds = %21, %29
  %32 = trunc i64 %22 to i32
  store i32 %32, ptr %13, align 4, !tbaa !6
  tail call void @destroy_engine(ptr noundef nonnull %10) #15
  br label %45

33:                                               ; preds = %25
  %34 = getelementptr inbounds i8, ptr %23, i64 4100
  %35 = trunc nuw nsw i64 %22 to i32
  store i32 %35, ptr %34, align 4, !tbaa !16
  %36 = getelementptr inbounds i8, ptr %23, i64 4104
  store ptr %10, ptr %36, align 8, !tbaa !19
  %37 = getelementptr inbounds i8, ptr %23, i64 4120
  store ptr @helper_load, ptr %37, align 8, !tbaa !20
  %38 = getelementptr inbounds i8, ptr %23, i64 4128
  store ptr @helper_store, ptr %38, align 8, !tbaa !21
  %39 = getelementptr inbounds i8, ptr %23, i64 4136
  store ptr @helper_atomic, ptr %39, align 8, !tbaa !22
  %40 = getelementptr inbounds i8, ptr %23, i64 4144
  store ptr @helper_message, ptr %40, align 8, !tbaa !23
  %41 = getelementptr inbounds i8, ptr %23, i64 4152
  store ptr @helper_query, ptr %41, align 8, !tbaa !24
  %42 = getelementptr inbounds [64 x ptr], ptr %19, i64 0, i64 %22
  store ptr %26, ptr %42, align 8, !tbaa !2
  %43 = add nuw nsw i64 %22, 1
  %44 = icmp eq i64 %43, %20
  br i1 %44, label %45, label %21, !llvm.loop !25

45:                                               ; preds = %33, %31, %9, %6
  %46 = phi ptr [ null, %6 ], [ null, %9 ], [ null, %31 ], [ %10, %33 ]
  ret ptr %46
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
  %7 = getelementptr inbounds i8, ptr %0, i64 44
  %8 = load i32, ptr %7, align 4, !tbaa !6
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %0, i64 467168
  br label %19

12:                                               ; preds = %2, %12
  %13 = phi i32 [ %14, %12 ], [ 0, %2 ]
  tail call void @destroy_vm(ptr noundef %0, i32 noundef %13) #15
  %14 = add nuw nsw i32 %13, 1
  %15 = icmp eq i32 %14, 1024
  br i1 %15, label %6, label %12, !llvm.loop !29

16:                                               ; preds = %40, %6
  %17 = getelementptr inbounds i8, ptr %0, i64 467680
  %18 = load ptr, ptr %17, align 8, !tbaa !30
  tail call void @free(ptr noundef %18) #14
  tail call void @free(ptr noundef nonnull %0) #14
  ret void

19:                                               ; preds = %10, %40
  %20 = phi i64 [ 0, %10 ], [ %43, %40 ]
  %21 = getelementptr inbounds [64 x ptr], ptr %11, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %22, i64 7304
  %24 = icmp eq ptr %22, null
  br i1 %24, label %40, label %25

25:                                               ; preds = %19
  %26 = load ptr, ptr %23, align 8, !tbaa !31
  %27 = icmp eq ptr %26, null
  br i1 %27, label %40, label %28

28:                                               ; preds = %25, %28
  %29 = phi ptr [ %31, %28 ], [ %26, %25 ]
  %30 = getelementptr inbounds i8, ptr %29, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !32
  %32 = getelementptr inbounds i8, ptr %29, i64 24
  %33 = load i64, ptr %32, align 8, !tbaa !34
  %34 = getelementptr inbounds i8, ptr %29, i64 -4096
  %35 = add i64 %33, 4095
  %36 = and i64 %35, -4096
  %37 = add i64 %36, 8192
  %38 = tail call i32 @munmap(ptr noundef nonnull %34, i64 noundef %37) #14
  store ptr %31, ptr %23, align 8, !tbaa !31
  %39 = icmp eq ptr %31, null
  br i1 %39, label %40, label %28

40:                                               ; preds = %28, %25, %19
  %41 = getelementptr inbounds i8, ptr %22, i64 -4096
  %42 = tail call i32 @munmap(ptr noundef nonnull %41, i64 noundef 16384) #14
  %43 = add nuw nsw i64 %20, 1
  %44 = load i32, ptr %7, align 4, !tbaa !6
  %45 = zext i32 %44 to i64
  %46 = icmp ult i64 %43, %45
  br i1 %46, label %19, label %16, !llvm.loop !35
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
  %8 = getelementptr inbounds i8, ptr %0, i64 44
  %9 = load i32, ptr %8, align 4, !tbaa !6
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %20, label %11

11:                                               ; preds = %1
  %12 = getelementptr inbounds i8, ptr %0, i64 467168
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
  %21 = getelementptr inbounds i8, ptr %0, i64 52
  %22 = load i32, ptr %21, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 64, ptr %4, align 8, !tbaa !38
  %23 = call i64 @write(i32 noundef %22, ptr noundef nonnull %4, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %24 = getelementptr inbounds i8, ptr %0, i64 48
  %25 = load i32, ptr %24, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !38
  %26 = call i64 @write(i32 noundef %25, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  %27 = getelementptr inbounds i8, ptr %0, i64 56
  %28 = load i32, ptr %27, align 8, !tbaa !13
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
  %19 = getelementptr inbounds i8, ptr %0, i64 467168
  %20 = zext i32 %1 to i64
  %21 = getelementptr inbounds [64 x ptr], ptr %19, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load volatile i32, ptr %23, align 8, !tbaa !39
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %1643

26:                                               ; preds = %2
  %27 = getelementptr inbounds i8, ptr %0, i64 96
  %28 = getelementptr inbounds i8, ptr %22, i64 7168
  %29 = getelementptr inbounds i8, ptr %0, i64 12
  %30 = getelementptr inbounds i8, ptr %0, i64 4
  %31 = getelementptr inbounds i8, ptr %0, i64 342180
  %32 = getelementptr inbounds i8, ptr %0, i64 342184
  %33 = getelementptr inbounds i8, ptr %18, i64 2
  %34 = getelementptr inbounds i8, ptr %18, i64 8
  %35 = getelementptr inbounds i8, ptr %18, i64 56
  %36 = getelementptr inbounds i8, ptr %0, i64 467120
  %37 = getelementptr inbounds i8, ptr %0, i64 152
  %38 = getelementptr inbounds i8, ptr %0, i64 160
  %39 = getelementptr inbounds i8, ptr %18, i64 16
  %40 = getelementptr inbounds i8, ptr %18, i64 24
  %41 = getelementptr inbounds i8, ptr %18, i64 32
  %42 = getelementptr inbounds i8, ptr %18, i64 4
  %43 = getelementptr inbounds i8, ptr %18, i64 12
  %44 = getelementptr inbounds i8, ptr %17, i64 8
  %45 = getelementptr inbounds i8, ptr %0, i64 2208
  %46 = getelementptr inbounds i8, ptr %0, i64 72
  %47 = getelementptr inbounds i8, ptr %18, i64 28
  %48 = getelementptr inbounds i8, ptr %16, i64 44
  %49 = getelementptr inbounds i8, ptr %16, i64 48
  %50 = getelementptr inbounds i8, ptr %16, i64 52
  %51 = getelementptr inbounds i8, ptr %16, i64 56
  %52 = getelementptr inbounds i8, ptr %16, i64 16
  %53 = getelementptr inbounds i8, ptr %16, i64 58
  %54 = getelementptr inbounds i8, ptr %0, i64 24
  %55 = getelementptr inbounds i8, ptr %0, i64 467680
  %56 = getelementptr inbounds i8, ptr %0, i64 44
  %57 = getelementptr inbounds i8, ptr %15, i64 8
  %58 = getelementptr inbounds i8, ptr %0, i64 36
  %59 = getelementptr inbounds i8, ptr %0, i64 467128
  %60 = getelementptr inbounds i8, ptr %0, i64 32
  %61 = getelementptr inbounds i8, ptr %0, i64 56
  %62 = getelementptr inbounds i8, ptr %0, i64 40
  %63 = getelementptr inbounds i8, ptr %22, i64 7172
  %64 = getelementptr inbounds i8, ptr %0, i64 342176
  %65 = getelementptr inbounds i8, ptr %0, i64 16
  %66 = getelementptr inbounds i8, ptr %12, i64 8
  %67 = getelementptr inbounds i8, ptr %0, i64 52
  %68 = getelementptr inbounds i8, ptr %22, i64 7176
  %69 = getelementptr inbounds i8, ptr %22, i64 7304
  %70 = getelementptr inbounds i8, ptr %11, i64 8
  %71 = getelementptr inbounds i8, ptr %11, i64 16
  %72 = getelementptr inbounds i8, ptr %22, i64 7320
  %73 = getelementptr inbounds i8, ptr %10, i64 8
  %74 = getelementptr inbounds i8, ptr %22, i64 4
  %75 = getelementptr inbounds i8, ptr %0, i64 88
  %76 = getelementptr inbounds i8, ptr %8, i64 8
  %77 = getelementptr inbounds i8, ptr %5, i64 8
  %78 = getelementptr inbounds i8, ptr %0, i64 28
  %79 = getelementptr inbounds i8, ptr %0, i64 20
  %80 = getelementptr inbounds i8, ptr %6, i64 4
  %81 = getelementptr inbounds i8, ptr %6, i64 6
  %82 = getelementptr inbounds i8, ptr %6, i64 8
  %83 = getelementptr inbounds i8, ptr %0, i64 48
  %84 = getelementptr inbounds i8, ptr %6, i64 12
  %85 = getelementptr inbounds i8, ptr %6, i64 14
  %86 = getelementptr inbounds i8, ptr %7, i64 8
  %87 = getelementptr inbounds i8, ptr %0, i64 120
  br label %88

88:                                               ; preds = %26, %1640
  %89 = load atomic volatile i64, ptr %27 seq_cst, align 8
  store atomic volatile i32 0, ptr %22 seq_cst, align 8
  store atomic volatile i32 1, ptr %28 seq_cst, align 8
  %90 = load atomic volatile i32, ptr %29 seq_cst, align 4
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %93, label %92

92:                                               ; preds = %88
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  br label %1555

93:                                               ; preds = %88
  %94 = load atomic volatile i32, ptr %30 seq_cst, align 4
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %96, label %1067

96:                                               ; preds = %93
  %97 = atomicrmw volatile xchg ptr %30, i32 1 acquire, align 4
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %99, label %1067

99:                                               ; preds = %96
  %100 = load i32, ptr %31, align 4, !tbaa !40
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %1064, label %102

102:                                              ; preds = %99, %1056
  %103 = phi i64 [ %1060, %1056 ], [ 0, %99 ]
  %104 = phi i32 [ %1059, %1056 ], [ 0, %99 ]
  %105 = phi i32 [ %1057, %1056 ], [ 0, %99 ]
  %106 = getelementptr inbounds [4096 x ptr], ptr %32, i64 0, i64 %103
  %107 = load ptr, ptr %106, align 8, !tbaa !2
  %108 = getelementptr inbounds i8, ptr %107, i64 32
  %109 = load i64, ptr %108, align 8, !tbaa !41
  %110 = inttoptr i64 %109 to ptr
  %111 = load atomic i64, ptr %110 seq_cst, align 8
  %112 = icmp eq i64 %111, 8871348064760491681
  br i1 %112, label %116, label %113

113:                                              ; preds = %102
  %114 = atomicrmw xchg ptr %110, i64 8871348064760491681 seq_cst, align 8
  %115 = getelementptr inbounds i8, ptr %107, i64 96
  store i32 1, ptr %115, align 8, !tbaa !44
  br label %120

116:                                              ; preds = %102
  %117 = getelementptr inbounds i8, ptr %107, i64 96
  %118 = load i32, ptr %117, align 8, !tbaa !44
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %1056, label %120

120:                                              ; preds = %116, %113
  %121 = getelementptr inbounds i8, ptr %107, i64 96
  %122 = getelementptr inbounds i8, ptr %107, i64 80
  %123 = load volatile i32, ptr %122, align 8, !tbaa !45
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %1056, label %125

125:                                              ; preds = %120
  %126 = getelementptr inbounds i8, ptr %107, i64 76
  %127 = load i32, ptr %126, align 4, !tbaa !46
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %129, label %1056

129:                                              ; preds = %125
  %130 = getelementptr inbounds i8, ptr %107, i64 84
  %131 = load volatile i32, ptr %130, align 4, !tbaa !47
  %132 = icmp eq i32 %131, 0
  br i1 %132, label %133, label %1056

133:                                              ; preds = %129
  %134 = getelementptr inbounds i8, ptr %107, i64 92
  %135 = load i32, ptr %134, align 4, !tbaa !48
  %136 = icmp eq i32 %135, 0
  br i1 %136, label %217, label %137

137:                                              ; preds = %133
  %138 = call fastcc ptr @inactive_signal(ptr noundef nonnull %107) #15
  %139 = getelementptr inbounds i8, ptr %107, i64 88
  %140 = load volatile i32, ptr %139, align 8, !tbaa !49
  %141 = icmp eq i32 %140, 0
  %142 = icmp ne ptr %138, null
  %143 = select i1 %141, i1 %142, i1 false
  br i1 %143, label %144, label %215

144:                                              ; preds = %137
  %145 = getelementptr inbounds i8, ptr %138, i64 8
  %146 = load atomic i64, ptr %145 acquire, align 8
  %147 = icmp eq i64 %146, 0
  br i1 %147, label %148, label %215

148:                                              ; preds = %144
  %149 = getelementptr inbounds i8, ptr %107, i64 104
  %150 = load ptr, ptr %149, align 8, !tbaa !50
  %151 = getelementptr inbounds i8, ptr %107, i64 40
  %152 = load i64, ptr %151, align 8, !tbaa !51
  %153 = getelementptr inbounds i8, ptr %150, i64 16
  %154 = load atomic volatile i64, ptr %153 seq_cst, align 8
  %155 = inttoptr i64 %154 to ptr
  %156 = icmp eq i64 %154, 0
  br i1 %156, label %188, label %157

157:                                              ; preds = %148
  %158 = getelementptr inbounds i8, ptr %155, i64 8
  %159 = load i64, ptr %158, align 8, !tbaa !38
  %160 = icmp eq i64 %159, 0
  br i1 %160, label %175, label %161

161:                                              ; preds = %157
  %162 = getelementptr inbounds i8, ptr %155, i64 16
  br label %163

163:                                              ; preds = %163, %161
  %164 = phi i64 [ %159, %161 ], [ %173, %163 ]
  %165 = phi i64 [ 0, %161 ], [ %172, %163 ]
  %166 = add i64 %165, %164
  %167 = lshr i64 %166, 1
  %168 = getelementptr inbounds [0 x %struct.gpu_range], ptr %162, i64 0, i64 %167, i32 1
  %169 = load i64, ptr %168, align 8, !tbaa !52
  %170 = icmp ugt i64 %169, %152
  %171 = add nuw i64 %167, 1
  %172 = select i1 %170, i64 %165, i64 %171
  %173 = select i1 %170, i64 %167, i64 %164
  %174 = icmp ult i64 %172, %173
  br i1 %174, label %163, label %175, !llvm.loop !54

175:                                              ; preds = %163, %157
  %176 = phi i64 [ 0, %157 ], [ %172, %163 ]
  %177 = icmp ult i64 %176, %159
  br i1 %177, label %178, label %188

178:                                              ; preds = %175
  %179 = getelementptr inbounds i8, ptr %155, i64 16
  %180 = getelementptr inbounds [0 x %struct.gpu_range], ptr %179, i64 0, i64 %176
  %181 = load i64, ptr %180, align 8, !tbaa !55
  %182 = icmp ugt i64 %181, %152
  br i1 %182, label %188, label %183

183:                                              ; preds = %178
  %184 = getelementptr inbounds i8, ptr %180, i64 8
  %185 = load i64, ptr %184, align 8, !tbaa !52
  %186 = sub i64 %185, %152
  %187 = icmp ult i64 %186, 256
  br i1 %187, label %188, label %189

188:                                              ; preds = %183, %178, %175, %148
  store i32 0, ptr %134, align 4, !tbaa !48
  br label %217

189:                                              ; preds = %183
  %190 = getelementptr inbounds i8, ptr %180, i64 16
  %191 = load i64, ptr %190, align 8, !tbaa !56
  %192 = add i64 %191, %152
  %193 = sub i64 %192, %181
  %194 = inttoptr i64 %193 to ptr
  store i32 0, ptr %134, align 4, !tbaa !48
  %195 = icmp eq i64 %192, %181
  br i1 %195, label %217, label %196

196:                                              ; preds = %189
  %197 = getelementptr inbounds i8, ptr %194, i64 8
  %198 = load i64, ptr %197, align 1
  %199 = getelementptr inbounds i8, ptr %107, i64 120
  store i64 %198, ptr %199, align 8, !tbaa !57
  %200 = load volatile i32, ptr %139, align 8, !tbaa !49
  %201 = icmp eq i32 %200, 0
  br i1 %201, label %202, label %217

202:                                              ; preds = %196
  %203 = getelementptr inbounds i8, ptr %194, i64 140
  %204 = load i32, ptr %203, align 1
  %205 = getelementptr inbounds i8, ptr %107, i64 128
  store i32 %204, ptr %205, align 8, !tbaa !58
  %206 = getelementptr inbounds i8, ptr %194, i64 160
  %207 = load i64, ptr %206, align 1
  %208 = getelementptr inbounds i8, ptr %107, i64 136
  store i64 %207, ptr %208, align 8, !tbaa !59
  %209 = getelementptr inbounds i8, ptr %194, i64 176
  %210 = load i32, ptr %209, align 1
  %211 = getelementptr inbounds i8, ptr %107, i64 132
  store i32 %210, ptr %211, align 4, !tbaa !60
  %212 = and i32 %204, 4095
  %213 = mul nuw nsw i32 %212, 6
  %214 = getelementptr inbounds i8, ptr %107, i64 144
  store i32 %213, ptr %214, align 8, !tbaa !61
  br label %217

215:                                              ; preds = %144, %137
  %216 = add i32 %105, 1
  br label %1056

217:                                              ; preds = %202, %196, %189, %188, %133
  %218 = getelementptr inbounds i8, ptr %107, i64 16
  %219 = getelementptr inbounds i8, ptr %107, i64 112
  %220 = getelementptr inbounds i8, ptr %107, i64 8
  %221 = getelementptr inbounds i8, ptr %107, i64 88
  %222 = getelementptr inbounds i8, ptr %107, i64 104
  %223 = getelementptr inbounds i8, ptr %107, i64 24
  %224 = getelementptr inbounds i8, ptr %107, i64 128
  %225 = getelementptr inbounds i8, ptr %107, i64 132
  %226 = getelementptr inbounds i8, ptr %107, i64 144
  br label %227

227:                                              ; preds = %1051, %217
  %228 = phi i32 [ 0, %217 ], [ %1007, %1051 ]
  %229 = load i64, ptr %218, align 8, !tbaa !62
  %230 = inttoptr i64 %229 to ptr
  %231 = load atomic i64, ptr %230 acquire, align 8
  %232 = load i64, ptr %219, align 8, !tbaa !63
  %233 = sub i64 %231, %232
  %234 = icmp slt i64 %233, 1
  br i1 %234, label %235, label %239

235:                                              ; preds = %227
  store i32 0, ptr %121, align 8, !tbaa !44
  %236 = load atomic i64, ptr %110 seq_cst, align 8
  %237 = icmp eq i64 %236, 8871348064760491681
  br i1 %237, label %1056, label %238

238:                                              ; preds = %235
  store i32 1, ptr %121, align 8, !tbaa !44
  br label %1056

239:                                              ; preds = %227
  %240 = load i64, ptr %107, align 8, !tbaa !64
  %241 = load i64, ptr %220, align 8, !tbaa !65
  %242 = add i64 %241, 288230376151711743
  %243 = and i64 %242, %232
  %244 = shl i64 %243, 6
  %245 = add i64 %244, %240
  %246 = inttoptr i64 %245 to ptr
  %247 = load atomic i32, ptr %246 acquire, align 4
  %248 = and i32 %247, 255
  %249 = icmp eq i32 %248, 1
  br i1 %249, label %250, label %252

250:                                              ; preds = %239
  %251 = add i32 %105, 1
  br label %1056

252:                                              ; preds = %239
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18) #9
  %253 = call ptr @memcpy(ptr noundef nonnull %18, ptr noundef nonnull %246, i64 noundef 64) #14
  %254 = and i32 %247, 256
  %255 = icmp eq i32 %254, 0
  br i1 %255, label %259, label %256

256:                                              ; preds = %252
  %257 = load atomic volatile i32, ptr %221 seq_cst, align 8
  %258 = icmp eq i32 %257, 0
  br i1 %258, label %259, label %1004

259:                                              ; preds = %256, %252
  %260 = load atomic i32, ptr %126 seq_cst, align 4
  %261 = icmp eq i32 %260, 0
  br i1 %261, label %262, label %1049

262:                                              ; preds = %259
  %263 = load atomic volatile i32, ptr %130 seq_cst, align 4
  %264 = icmp eq i32 %263, 0
  br i1 %264, label %265, label %1049

265:                                              ; preds = %262
  %266 = trunc i32 %247 to i8
  switch i8 %266, label %988 [
    i8 2, label %267
    i8 3, label %746
    i8 5, label %746
    i8 0, label %826
  ]

267:                                              ; preds = %265
  %268 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %269 = icmp eq i32 %268, 0
  br i1 %269, label %281, label %270

270:                                              ; preds = %267, %278
  %271 = phi i32 [ %272, %278 ], [ 0, %267 ]
  %272 = add i32 %271, 1
  %273 = and i32 %272, 63
  %274 = icmp eq i32 %273, 0
  br i1 %274, label %275, label %277

275:                                              ; preds = %270
  %276 = call i32 @sched_yield() #14
  br label %278

277:                                              ; preds = %270
  call void @llvm.x86.sse2.pause()
  br label %278

278:                                              ; preds = %277, %275
  %279 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %280 = icmp eq i32 %279, 0
  br i1 %280, label %281, label %270, !llvm.loop !66

281:                                              ; preds = %278, %267
  %282 = load volatile i32, ptr %37, align 8, !tbaa !67
  %283 = icmp eq i32 %282, 256
  br i1 %283, label %305, label %287

284:                                              ; preds = %287
  %285 = add nuw nsw i64 %288, 1
  %286 = icmp eq i64 %285, 256
  br i1 %286, label %305, label %287, !llvm.loop !68

287:                                              ; preds = %281, %284
  %288 = phi i64 [ %285, %284 ], [ 0, %281 ]
  %289 = load volatile i64, ptr %46, align 8, !tbaa !69
  %290 = add i64 %289, %288
  %291 = and i64 %290, 255
  %292 = getelementptr inbounds [256 x %struct.dispatch], ptr %45, i64 0, i64 %291
  %293 = getelementptr inbounds i8, ptr %292, i64 60
  %294 = load i32, ptr %293, align 4, !tbaa !70
  %295 = icmp eq i32 %294, 0
  br i1 %295, label %296, label %284

296:                                              ; preds = %287
  %297 = getelementptr inbounds i8, ptr %292, i64 60
  store i32 1, ptr %297, align 4, !tbaa !70
  store atomic volatile i32 0, ptr %0 release, align 4
  store ptr %107, ptr %292, align 8, !tbaa !72
  %298 = load ptr, ptr %222, align 8, !tbaa !50
  %299 = getelementptr inbounds i8, ptr %292, i64 8
  store ptr %298, ptr %299, align 8, !tbaa !73
  %300 = getelementptr inbounds i8, ptr %292, i64 56
  store volatile i32 0, ptr %300, align 8, !tbaa !74
  %301 = getelementptr inbounds i8, ptr %292, i64 40
  store i64 0, ptr %301, align 8, !tbaa !75
  %302 = getelementptr inbounds i8, ptr %292, i64 68
  %303 = load i32, ptr %302, align 4, !tbaa !76
  %304 = icmp eq i32 %303, 0
  br i1 %304, label %309, label %306

305:                                              ; preds = %281, %284
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1004

306:                                              ; preds = %296
  %307 = getelementptr inbounds i8, ptr %292, i64 304
  %308 = call ptr @memset(ptr noundef nonnull %307, i32 noundef 0, i64 noundef 1024) #14
  br label %309

309:                                              ; preds = %306, %296
  store i32 0, ptr %302, align 4, !tbaa !76
  %310 = load i16, ptr %33, align 2
  %311 = load i64, ptr %41, align 16
  %312 = load i32, ptr %40, align 8
  %313 = load i32, ptr %47, align 4
  %314 = add i16 %310, -4
  %315 = icmp ult i16 %314, -3
  br i1 %315, label %316, label %317

316:                                              ; preds = %309
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef nonnull %107, i32 noundef 16, i64 noundef 2, i64 noundef 0) #15
  br label %688

317:                                              ; preds = %309
  %318 = getelementptr inbounds i8, ptr %292, i64 32
  store i64 1, ptr %318, align 8, !tbaa !77
  %319 = getelementptr inbounds i8, ptr %292, i64 116
  %320 = getelementptr inbounds i8, ptr %292, i64 104
  %321 = getelementptr inbounds i8, ptr %292, i64 128
  br label %325

322:                                              ; preds = %345
  %323 = add nuw nsw i64 %327, 1
  %324 = icmp eq i64 %323, 3
  br i1 %324, label %357, label %325, !llvm.loop !78

325:                                              ; preds = %322, %317
  %326 = phi i64 [ 1, %317 ], [ %353, %322 ]
  %327 = phi i64 [ 0, %317 ], [ %323, %322 ]
  %328 = phi i64 [ 1, %317 ], [ %339, %322 ]
  %329 = shl nuw nsw i64 %327, 1
  %330 = getelementptr inbounds i8, ptr %42, i64 %329
  %331 = load i16, ptr %330, align 2
  %332 = zext i16 %331 to i32
  %333 = getelementptr inbounds [3 x i32], ptr %319, i64 0, i64 %327
  store i32 %332, ptr %333, align 4, !tbaa !79
  %334 = shl nuw nsw i64 %327, 2
  %335 = getelementptr inbounds i8, ptr %43, i64 %334
  %336 = load i32, ptr %335, align 4
  %337 = getelementptr inbounds [3 x i32], ptr %320, i64 0, i64 %327
  store i32 %336, ptr %337, align 4, !tbaa !79
  %338 = zext i16 %331 to i64
  %339 = mul i64 %328, %338
  %340 = icmp eq i32 %336, 0
  br i1 %340, label %341, label %342

341:                                              ; preds = %325
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %107, i32 noundef 16, i64 noundef 2, i64 noundef 0) #15
  br label %688

342:                                              ; preds = %325
  %343 = icmp eq i16 %331, 0
  br i1 %343, label %344, label %345

344:                                              ; preds = %342
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %107, i32 noundef 21, i64 noundef 64, i64 noundef 0) #15
  br label %688

345:                                              ; preds = %342
  %346 = zext i32 %336 to i64
  %347 = add nsw i64 %338, -1
  %348 = add nsw i64 %347, %346
  %349 = udiv i64 %348, %338
  %350 = getelementptr inbounds [3 x i64], ptr %321, i64 0, i64 %327
  store i64 %349, ptr %350, align 8, !tbaa !38
  %351 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %326, i64 %349)
  %352 = extractvalue { i64, i1 } %351, 1
  %353 = extractvalue { i64, i1 } %351, 0
  store i64 %353, ptr %318, align 8
  %354 = icmp ugt i64 %353, 4611686018427387903
  %355 = or i1 %352, %354
  br i1 %355, label %356, label %322

356:                                              ; preds = %345
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %107, i32 noundef 16, i64 noundef 2, i64 noundef 0) #15
  br label %688

357:                                              ; preds = %322
  %358 = icmp ugt i64 %339, 1024
  br i1 %358, label %359, label %360

359:                                              ; preds = %357
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %107, i32 noundef 21, i64 noundef 64, i64 noundef 0) #15
  br label %688

360:                                              ; preds = %357
  %361 = icmp ugt i32 %313, 65536
  br i1 %361, label %362, label %363

362:                                              ; preds = %360
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %107, i32 noundef 17, i64 noundef 4, i64 noundef 0) #15
  br label %688

363:                                              ; preds = %360
  %364 = icmp ne i64 %311, 0
  %365 = and i64 %311, 63
  %366 = icmp eq i64 %365, 0
  %367 = and i1 %364, %366
  br i1 %367, label %369, label %368

368:                                              ; preds = %363
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %107, i32 noundef 18, i64 noundef 8, i64 noundef 0) #15
  br label %688

369:                                              ; preds = %363
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %16) #9
  %370 = load ptr, ptr %222, align 8, !tbaa !50
  %371 = getelementptr inbounds i8, ptr %370, i64 16
  br label %372

372:                                              ; preds = %404, %369
  %373 = phi i64 [ 0, %369 ], [ %417, %404 ]
  %374 = add i64 %373, %311
  %375 = load atomic volatile i64, ptr %371 seq_cst, align 8
  %376 = inttoptr i64 %375 to ptr
  %377 = icmp eq i64 %375, 0
  br i1 %377, label %421, label %378

378:                                              ; preds = %372
  %379 = getelementptr inbounds i8, ptr %376, i64 8
  %380 = load i64, ptr %379, align 8, !tbaa !38
  %381 = icmp eq i64 %380, 0
  br i1 %381, label %396, label %382

382:                                              ; preds = %378
  %383 = getelementptr inbounds i8, ptr %376, i64 16
  br label %384

384:                                              ; preds = %384, %382
  %385 = phi i64 [ %380, %382 ], [ %394, %384 ]
  %386 = phi i64 [ 0, %382 ], [ %393, %384 ]
  %387 = add i64 %386, %385
  %388 = lshr i64 %387, 1
  %389 = getelementptr inbounds [0 x %struct.gpu_range], ptr %383, i64 0, i64 %388, i32 1
  %390 = load i64, ptr %389, align 8, !tbaa !52
  %391 = icmp ugt i64 %390, %374
  %392 = add nuw i64 %388, 1
  %393 = select i1 %391, i64 %386, i64 %392
  %394 = select i1 %391, i64 %388, i64 %385
  %395 = icmp ult i64 %393, %394
  br i1 %395, label %384, label %396, !llvm.loop !54

396:                                              ; preds = %384, %378
  %397 = phi i64 [ 0, %378 ], [ %393, %384 ]
  %398 = icmp ult i64 %397, %380
  br i1 %398, label %399, label %419

399:                                              ; preds = %396
  %400 = getelementptr inbounds i8, ptr %376, i64 16
  %401 = getelementptr inbounds [0 x %struct.gpu_range], ptr %400, i64 0, i64 %397
  %402 = load i64, ptr %401, align 8, !tbaa !55
  %403 = icmp ugt i64 %402, %374
  br i1 %403, label %419, label %404

404:                                              ; preds = %399
  %405 = sub i64 64, %373
  %406 = getelementptr inbounds i8, ptr %401, i64 8
  %407 = load i64, ptr %406, align 8, !tbaa !52
  %408 = sub i64 %407, %374
  %409 = call i64 @llvm.umin.i64(i64 %405, i64 %408)
  %410 = getelementptr inbounds i8, ptr %401, i64 16
  %411 = load i64, ptr %410, align 8, !tbaa !56
  %412 = sub i64 %374, %402
  %413 = add i64 %412, %411
  %414 = inttoptr i64 %413 to ptr
  %415 = getelementptr inbounds i8, ptr %16, i64 %373
  %416 = call ptr @memcpy(ptr noundef nonnull %415, ptr noundef %414, i64 noundef %409) #14
  %417 = add i64 %409, %373
  %418 = icmp ult i64 %417, 64
  br i1 %418, label %372, label %424

419:                                              ; preds = %399, %396
  %420 = icmp ult i64 %373, 64
  br i1 %420, label %421, label %424

421:                                              ; preds = %372, %419
  %422 = load ptr, ptr %222, align 8, !tbaa !50
  %423 = or disjoint i64 %373, %311
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %422, i64 noundef %423, i32 noundef 1) #15
  br label %588

424:                                              ; preds = %404, %419
  %425 = load i32, ptr %48, align 4
  %426 = load i32, ptr %49, align 16
  %427 = load i32, ptr %50, align 4
  %428 = load i16, ptr %51, align 8
  %429 = zext i16 %428 to i32
  %430 = load i64, ptr %52, align 16
  %431 = add i64 %430, %311
  %432 = getelementptr inbounds i8, ptr %292, i64 208
  store i64 %431, ptr %432, align 8, !tbaa !80
  %433 = lshr i32 %427, 1
  %434 = and i32 %433, 31
  %435 = getelementptr inbounds i8, ptr %292, i64 192
  store i32 %434, ptr %435, align 8, !tbaa !81
  %436 = and i32 %429, 62369
  %437 = icmp eq i32 %436, 0
  %438 = load i16, ptr %53, align 2
  %439 = icmp eq i16 %438, 0
  %440 = select i1 %437, i1 %439, i1 false
  br i1 %440, label %441, label %458

441:                                              ; preds = %424
  %442 = and i32 %429, 30
  %443 = call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %442)
  %444 = shl nuw nsw i32 %443, 1
  %445 = lshr i32 %429, 6
  %446 = and i32 %445, 1
  %447 = or disjoint i32 %444, %446
  %448 = icmp ult i32 %434, 17
  %449 = icmp ule i32 %447, %434
  %450 = select i1 %448, i1 %449, i1 false
  %451 = and i64 %431, 255
  %452 = icmp eq i64 %451, 0
  %453 = select i1 %450, i1 %452, i1 false
  br i1 %453, label %454, label %458

454:                                              ; preds = %441
  %455 = lshr i32 %427, 11
  %456 = and i32 %455, 3
  %457 = icmp eq i32 %456, 3
  br i1 %457, label %458, label %459

458:                                              ; preds = %454, %441, %424
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %107, i32 noundef 18, i64 noundef 8, i64 noundef 0) #15
  br label %588

459:                                              ; preds = %454
  %460 = and i32 %429, 1024
  %461 = icmp ne i32 %460, 0
  %462 = select i1 %461, i32 32, i32 64
  %463 = getelementptr inbounds i8, ptr %292, i64 156
  store i32 %462, ptr %463, align 4, !tbaa !82
  %464 = select i1 %461, i32 24, i32 12
  %465 = and i32 %426, 63
  %466 = add nuw nsw i32 %465, 1
  %467 = select i1 %461, i32 3, i32 2
  %468 = shl nuw nsw i32 %466, %467
  %469 = icmp ugt i32 %468, 256
  br i1 %469, label %474, label %470

470:                                              ; preds = %459
  %471 = and i32 %425, 15
  %472 = icmp eq i32 %471, 0
  %473 = select i1 %461, i1 true, i1 %472
  br i1 %473, label %475, label %474

474:                                              ; preds = %470, %459
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %107, i32 noundef 22, i64 noundef 128, i64 noundef 0) #15
  br label %588

475:                                              ; preds = %470
  %476 = add nuw nsw i32 %468, %464
  %477 = freeze i32 %476
  %478 = add i32 %477, -1
  %479 = urem i32 %478, %464
  %480 = sub nuw i32 %478, %479
  %481 = getelementptr inbounds i8, ptr %292, i64 160
  store i32 %480, ptr %481, align 8, !tbaa !83
  %482 = shl nuw nsw i32 %480, 8
  %483 = load volatile i32, ptr %54, align 8, !tbaa !84
  %484 = icmp eq i32 %483, 0
  %485 = select i1 %484, i32 0, i32 -2147483648
  %486 = or disjoint i32 %485, %482
  %487 = or disjoint i32 %486, %462
  %488 = getelementptr inbounds i8, ptr %292, i64 164
  store i32 %487, ptr %488, align 4, !tbaa !85
  %489 = trunc nuw i64 %339 to i32
  %490 = add nsw i32 %489, -1
  %491 = add nsw i32 %490, %462
  %492 = select i1 %461, i32 5, i32 6
  %493 = lshr i32 %491, %492
  %494 = getelementptr inbounds i8, ptr %292, i64 152
  store i32 %493, ptr %494, align 8, !tbaa !86
  %495 = add nuw nsw i32 %313, 1023
  %496 = and i32 %495, 261120
  %497 = getelementptr inbounds i8, ptr %292, i64 172
  store i32 %496, ptr %497, align 4, !tbaa !87
  %498 = lshr i32 %426, 12
  %499 = and i32 %498, 255
  %500 = lshr i32 %426, 13
  %501 = and i32 %500, 256
  %502 = or disjoint i32 %499, %501
  %503 = lshr i32 %426, 14
  %504 = and i32 %503, 512
  %505 = or disjoint i32 %502, %504
  %506 = lshr i32 %427, 12
  %507 = and i32 %506, 520192
  %508 = lshr i32 %426, 3
  %509 = and i32 %508, 8388608
  %510 = or disjoint i32 %505, %509
  %511 = or disjoint i32 %510, %507
  %512 = getelementptr inbounds i8, ptr %292, i64 188
  store i32 %511, ptr %512, align 4, !tbaa !88
  %513 = getelementptr inbounds i8, ptr %292, i64 196
  store i32 %427, ptr %513, align 4, !tbaa !89
  %514 = getelementptr inbounds i8, ptr %292, i64 200
  store i32 %456, ptr %514, align 8, !tbaa !90
  %515 = shl nuw nsw i32 %462, 10
  %516 = or disjoint i32 %515, 1216
  %517 = getelementptr inbounds i8, ptr %292, i64 168
  store i32 %516, ptr %517, align 8, !tbaa !91
  %518 = load ptr, ptr %55, align 8, !tbaa !30
  %519 = getelementptr inbounds i8, ptr %292, i64 216
  store ptr %518, ptr %519, align 8, !tbaa !92
  %520 = getelementptr inbounds i8, ptr %292, i64 224
  store i32 %516, ptr %520, align 8, !tbaa !93
  %521 = icmp eq ptr %518, null
  br i1 %521, label %524, label %522

522:                                              ; preds = %475
  %523 = or disjoint i32 %515, 22016
  store i32 %523, ptr %517, align 8, !tbaa !91
  br label %524

524:                                              ; preds = %522, %475
  %525 = phi i32 [ %523, %522 ], [ %516, %475 ]
  %526 = getelementptr inbounds i8, ptr %292, i64 228
  store i32 %313, ptr %526, align 4, !tbaa !94
  %527 = mul i32 %525, %493
  %528 = zext i32 %527 to i64
  %529 = or disjoint i32 %496, 647
  %530 = zext nneg i32 %529 to i64
  %531 = add nuw nsw i64 %528, %530
  %532 = and i64 %531, 8589934528
  %533 = getelementptr inbounds i8, ptr %292, i64 232
  store i64 %532, ptr %533, align 8, !tbaa !95
  %534 = add nuw nsw i32 %313, 3
  %535 = lshr i32 %534, 2
  %536 = mul nuw nsw i32 %535, 24
  %537 = zext nneg i32 %536 to i64
  %538 = select i1 %521, i64 0, i64 %537
  %539 = add nuw nsw i64 %532, %538
  br label %540

540:                                              ; preds = %540, %524
  %541 = phi i32 [ 0, %524 ], [ %545, %540 ]
  %542 = zext nneg i32 %541 to i64
  %543 = shl i64 4096, %542
  %544 = icmp ult i64 %543, %539
  %545 = add i32 %541, 1
  br i1 %544, label %540, label %546, !llvm.loop !96

546:                                              ; preds = %540
  %547 = getelementptr inbounds i8, ptr %292, i64 176
  store i32 %541, ptr %547, align 8, !tbaa !97
  %548 = call fastcc i32 @resident_groups(ptr noundef nonnull %292) #15
  %549 = udiv i32 1073741824, %548
  %550 = getelementptr inbounds i8, ptr %292, i64 100
  store i32 %549, ptr %550, align 4, !tbaa !98
  %551 = load i64, ptr %219, align 8, !tbaa !63
  %552 = getelementptr inbounds i8, ptr %292, i64 72
  store i64 %551, ptr %552, align 8, !tbaa !99
  %553 = lshr exact i32 %429, 1
  %554 = and i32 %553, 1
  %555 = getelementptr inbounds i8, ptr %292, i64 96
  store i32 %554, ptr %555, align 8, !tbaa !100
  %556 = load i64, ptr %35, align 8
  %557 = getelementptr inbounds i8, ptr %292, i64 80
  store i64 %556, ptr %557, align 8, !tbaa !101
  %558 = getelementptr inbounds i8, ptr %292, i64 180
  store i32 0, ptr %558, align 4, !tbaa !102
  %559 = getelementptr inbounds i8, ptr %292, i64 184
  store i32 0, ptr %559, align 8, !tbaa !103
  %560 = icmp eq i32 %312, 0
  br i1 %560, label %590, label %561

561:                                              ; preds = %546
  %562 = select i1 %461, i64 8, i64 4
  %563 = zext i32 %312 to i64
  %564 = add nsw i64 %563, -1
  %565 = add nuw nsw i64 %564, %562
  %566 = select i1 %461, i64 -8, i64 -4
  %567 = and i64 %565, %566
  %568 = select i1 %461, i64 5, i64 6
  %569 = shl nuw nsw i64 %567, %568
  %570 = load i32, ptr %224, align 8, !tbaa !58
  %571 = lshr i32 %570, 4
  %572 = and i32 %571, 8388352
  store i32 %572, ptr %559, align 8, !tbaa !103
  %573 = load i32, ptr %225, align 4, !tbaa !60
  %574 = zext i32 %573 to i64
  %575 = shl nuw nsw i64 %574, 6
  %576 = lshr i64 %575, %568
  %577 = icmp ult i64 %576, %563
  %578 = zext nneg i32 %572 to i64
  %579 = icmp ugt i64 %569, %578
  %580 = select i1 %577, i1 true, i1 %579
  br i1 %580, label %586, label %581

581:                                              ; preds = %561
  %582 = load i32, ptr %226, align 8, !tbaa !61
  %583 = icmp ult i32 %582, %493
  br i1 %583, label %586, label %584

584:                                              ; preds = %581
  %585 = trunc nuw nsw i64 %569 to i32
  store i32 %585, ptr %558, align 4, !tbaa !102
  br label %590

586:                                              ; preds = %581, %561
  store i32 1, ptr %134, align 4, !tbaa !48
  %587 = select i1 %461, i64 1025, i64 1
  call fastcc void @set_inactive_signal(ptr noundef nonnull %0, ptr noundef nonnull %107, i64 noundef %587) #15
  br label %588

588:                                              ; preds = %586, %474, %458, %421
  %589 = phi i32 [ 1, %586 ], [ 2, %474 ], [ 2, %458 ], [ 2, %421 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #9
  br label %688

590:                                              ; preds = %584, %546
  call fastcc void @set_user_registers(ptr noundef nonnull %292, ptr noundef nonnull %107, ptr noundef nonnull readonly %18, i32 noundef %429) #15
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #9
  %591 = atomicrmw volatile add ptr %46, i64 1 seq_cst, align 8
  %592 = add i64 %591, 1
  %593 = getelementptr inbounds i8, ptr %292, i64 16
  store i64 %592, ptr %593, align 8, !tbaa !104
  %594 = load ptr, ptr %299, align 8, !tbaa !73
  %595 = load i64, ptr %432, align 8, !tbaa !80
  %596 = load i32, ptr %512, align 4, !tbaa !88
  %597 = load i32, ptr %488, align 4, !tbaa !85
  %598 = call fastcc ptr @find_code(ptr noundef nonnull %0, ptr noundef %594, i64 noundef %595, i32 noundef %596, i32 noundef %597, i64 noundef %592) #15
  %599 = icmp eq ptr %598, null
  br i1 %599, label %600, label %688

600:                                              ; preds = %590
  %601 = load i64, ptr %432, align 8, !tbaa !80
  %602 = load i32, ptr %512, align 4, !tbaa !88
  %603 = load ptr, ptr %299, align 8, !tbaa !73
  %604 = getelementptr inbounds i8, ptr %603, i64 16
  %605 = load atomic volatile i64, ptr %604 seq_cst, align 8
  %606 = inttoptr i64 %605 to ptr
  %607 = icmp eq i64 %605, 0
  br i1 %607, label %634, label %608

608:                                              ; preds = %600
  %609 = getelementptr inbounds i8, ptr %606, i64 8
  %610 = load i64, ptr %609, align 8, !tbaa !38
  %611 = icmp eq i64 %610, 0
  br i1 %611, label %626, label %612

612:                                              ; preds = %608
  %613 = getelementptr inbounds i8, ptr %606, i64 16
  br label %614

614:                                              ; preds = %614, %612
  %615 = phi i64 [ %610, %612 ], [ %624, %614 ]
  %616 = phi i64 [ 0, %612 ], [ %623, %614 ]
  %617 = add i64 %616, %615
  %618 = lshr i64 %617, 1
  %619 = getelementptr inbounds [0 x %struct.gpu_range], ptr %613, i64 0, i64 %618, i32 1
  %620 = load i64, ptr %619, align 8, !tbaa !52
  %621 = icmp ugt i64 %620, %601
  %622 = add nuw i64 %618, 1
  %623 = select i1 %621, i64 %616, i64 %622
  %624 = select i1 %621, i64 %618, i64 %615
  %625 = icmp ult i64 %623, %624
  br i1 %625, label %614, label %626, !llvm.loop !54

626:                                              ; preds = %614, %608
  %627 = phi i64 [ 0, %608 ], [ %623, %614 ]
  %628 = icmp ult i64 %627, %610
  br i1 %628, label %629, label %634

629:                                              ; preds = %626
  %630 = getelementptr inbounds i8, ptr %606, i64 16
  %631 = getelementptr inbounds [0 x %struct.gpu_range], ptr %630, i64 0, i64 %627
  %632 = load i64, ptr %631, align 8, !tbaa !55
  %633 = icmp ugt i64 %632, %601
  br i1 %633, label %634, label %635

634:                                              ; preds = %629, %626, %600
  br label %635

635:                                              ; preds = %634, %629
  %636 = phi ptr [ null, %634 ], [ %631, %629 ]
  %637 = icmp eq i64 %601, 0
  br i1 %637, label %652, label %638

638:                                              ; preds = %635
  %639 = and i64 %601, 3
  %640 = icmp eq i64 %639, 0
  %641 = icmp ne ptr %636, null
  %642 = and i1 %640, %641
  br i1 %642, label %643, label %652

643:                                              ; preds = %638
  %644 = getelementptr inbounds i8, ptr %636, i64 24
  %645 = load i32, ptr %644, align 8, !tbaa !105
  %646 = and i32 %645, 2
  %647 = icmp eq i32 %646, 0
  br i1 %647, label %652, label %648

648:                                              ; preds = %643
  %649 = load ptr, ptr %299, align 8, !tbaa !73
  %650 = load i32, ptr %488, align 4, !tbaa !85
  %651 = call fastcc i32 @post_request(ptr noundef nonnull %0, ptr noundef %649, i64 noundef %601, i32 noundef %602, i32 noundef %650, i32 noundef 0, i32 noundef 0) #15
  br label %688

652:                                              ; preds = %643, %638, %635
  %653 = load ptr, ptr %299, align 8, !tbaa !73
  %654 = load i64, ptr %432, align 8, !tbaa !80
  %655 = getelementptr inbounds i8, ptr %653, i64 16
  %656 = load atomic volatile i64, ptr %655 seq_cst, align 8
  %657 = inttoptr i64 %656 to ptr
  %658 = icmp eq i64 %656, 0
  br i1 %658, label %685, label %659

659:                                              ; preds = %652
  %660 = getelementptr inbounds i8, ptr %657, i64 8
  %661 = load i64, ptr %660, align 8, !tbaa !38
  %662 = icmp eq i64 %661, 0
  br i1 %662, label %677, label %663

663:                                              ; preds = %659
  %664 = getelementptr inbounds i8, ptr %657, i64 16
  br label %665

665:                                              ; preds = %665, %663
  %666 = phi i64 [ %661, %663 ], [ %675, %665 ]
  %667 = phi i64 [ 0, %663 ], [ %674, %665 ]
  %668 = add i64 %667, %666
  %669 = lshr i64 %668, 1
  %670 = getelementptr inbounds [0 x %struct.gpu_range], ptr %664, i64 0, i64 %669, i32 1
  %671 = load i64, ptr %670, align 8, !tbaa !52
  %672 = icmp ugt i64 %671, %654
  %673 = add nuw i64 %669, 1
  %674 = select i1 %672, i64 %667, i64 %673
  %675 = select i1 %672, i64 %669, i64 %666
  %676 = icmp ult i64 %674, %675
  br i1 %676, label %665, label %677, !llvm.loop !54

677:                                              ; preds = %665, %659
  %678 = phi i64 [ 0, %659 ], [ %674, %665 ]
  %679 = icmp ult i64 %678, %661
  br i1 %679, label %680, label %685

680:                                              ; preds = %677
  %681 = getelementptr inbounds i8, ptr %657, i64 16
  %682 = getelementptr inbounds [0 x %struct.gpu_range], ptr %681, i64 0, i64 %678
  %683 = load i64, ptr %682, align 8, !tbaa !55
  %684 = icmp ugt i64 %683, %654
  br i1 %684, label %685, label %686

685:                                              ; preds = %680, %677, %652
  br label %686

686:                                              ; preds = %685, %680
  %687 = phi i32 [ 1, %685 ], [ 4, %680 ]
  call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %653, i64 noundef %654, i32 noundef %687) #15
  br label %688

688:                                              ; preds = %686, %648, %590, %588, %368, %362, %359, %356, %344, %341, %316
  %689 = phi i32 [ 0, %590 ], [ %589, %588 ], [ 2, %316 ], [ 2, %359 ], [ 2, %362 ], [ 2, %368 ], [ 2, %356 ], [ 2, %344 ], [ 2, %341 ], [ 2, %686 ], [ 1, %648 ]
  %690 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %691 = icmp eq i32 %690, 0
  br i1 %691, label %703, label %692

692:                                              ; preds = %688, %700
  %693 = phi i32 [ %694, %700 ], [ 0, %688 ]
  %694 = add i32 %693, 1
  %695 = and i32 %694, 63
  %696 = icmp eq i32 %695, 0
  br i1 %696, label %697, label %699

697:                                              ; preds = %692
  %698 = call i32 @sched_yield() #14
  br label %700

699:                                              ; preds = %692
  call void @llvm.x86.sse2.pause()
  br label %700

700:                                              ; preds = %699, %697
  %701 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %702 = icmp eq i32 %701, 0
  br i1 %702, label %703, label %692, !llvm.loop !66

703:                                              ; preds = %700, %688
  %704 = icmp eq i32 %689, 0
  br i1 %704, label %705, label %1001

705:                                              ; preds = %703
  %706 = load volatile i32, ptr %130, align 4, !tbaa !47
  %707 = icmp eq i32 %706, 0
  br i1 %707, label %708, label %999

708:                                              ; preds = %705
  %709 = load i32, ptr %126, align 4, !tbaa !46
  %710 = icmp eq i32 %709, 0
  br i1 %710, label %711, label %999

711:                                              ; preds = %708
  %712 = getelementptr inbounds i8, ptr %292, i64 32
  %713 = load i64, ptr %712, align 8, !tbaa !77
  %714 = load i32, ptr %56, align 4, !tbaa !6
  %715 = shl i32 %714, 3
  %716 = zext i32 %715 to i64
  %717 = udiv i64 %713, %716
  %718 = getelementptr inbounds i8, ptr %292, i64 48
  %719 = icmp ult i64 %713, %716
  %720 = call i64 @llvm.umin.i64(i64 %717, i64 32)
  %721 = select i1 %719, i64 1, i64 %720
  store i64 %721, ptr %718, align 8, !tbaa !106
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %15) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, i8 0, i64 16, i1 false)
  %722 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %15) #14
  %723 = load i64, ptr %15, align 8, !tbaa !107
  %724 = mul i64 %723, 1000000000
  %725 = load i64, ptr %57, align 8, !tbaa !109
  %726 = add i64 %724, %725
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %15) #9
  %727 = udiv i64 %726, 10
  %728 = getelementptr inbounds i8, ptr %292, i64 88
  store i64 %727, ptr %728, align 8, !tbaa !110
  %729 = getelementptr inbounds i8, ptr %292, i64 24
  store atomic volatile i64 0, ptr %729 seq_cst, align 8
  %730 = getelementptr inbounds i8, ptr %292, i64 64
  store i32 1, ptr %730, align 8, !tbaa !111
  %731 = load volatile i32, ptr %37, align 8, !tbaa !67
  %732 = add i32 %731, 1
  store volatile i32 %732, ptr %37, align 8, !tbaa !67
  %733 = zext i32 %731 to i64
  %734 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %733
  store ptr %292, ptr %734, align 8, !tbaa !2
  %735 = atomicrmw volatile add ptr %58, i32 1 seq_cst, align 4
  %736 = load volatile i32, ptr %221, align 8, !tbaa !49
  %737 = add i32 %736, 1
  store volatile i32 %737, ptr %221, align 8, !tbaa !49
  %738 = load i64, ptr %59, align 8, !tbaa !112
  %739 = add i64 %738, 1
  store i64 %739, ptr %59, align 8, !tbaa !112
  %740 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  %741 = load volatile i32, ptr %60, align 8, !tbaa !113
  %742 = icmp eq i32 %741, 0
  br i1 %742, label %1006, label %743

743:                                              ; preds = %711
  %744 = load i32, ptr %61, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14)
  store i64 1, ptr %14, align 8, !tbaa !38
  %745 = call i64 @write(i32 noundef %744, ptr noundef nonnull %14, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14)
  br label %1006

746:                                              ; preds = %265, %265
  %747 = icmp eq i32 %248, 5
  br label %748

748:                                              ; preds = %810, %746
  %749 = phi i64 [ 0, %746 ], [ %813, %810 ]
  %750 = phi i32 [ 0, %746 ], [ %812, %810 ]
  %751 = phi i32 [ 0, %746 ], [ %811, %810 ]
  %752 = shl nuw nsw i64 %749, 3
  %753 = getelementptr inbounds i8, ptr %34, i64 %752
  %754 = load i64, ptr %753, align 8
  %755 = icmp eq i64 %754, 0
  br i1 %755, label %810, label %756

756:                                              ; preds = %748
  %757 = and i64 %754, 7
  %758 = icmp eq i64 %757, 0
  br i1 %758, label %759, label %815

759:                                              ; preds = %756
  %760 = load ptr, ptr %222, align 8, !tbaa !50
  %761 = getelementptr inbounds i8, ptr %760, i64 16
  %762 = load atomic volatile i64, ptr %761 seq_cst, align 8
  %763 = inttoptr i64 %762 to ptr
  %764 = icmp eq i64 %762, 0
  br i1 %764, label %815, label %765

765:                                              ; preds = %759
  %766 = getelementptr inbounds i8, ptr %763, i64 8
  %767 = load i64, ptr %766, align 8, !tbaa !38
  %768 = icmp eq i64 %767, 0
  br i1 %768, label %783, label %769

769:                                              ; preds = %765
  %770 = getelementptr inbounds i8, ptr %763, i64 16
  br label %771

771:                                              ; preds = %771, %769
  %772 = phi i64 [ %767, %769 ], [ %781, %771 ]
  %773 = phi i64 [ 0, %769 ], [ %780, %771 ]
  %774 = add i64 %773, %772
  %775 = lshr i64 %774, 1
  %776 = getelementptr inbounds [0 x %struct.gpu_range], ptr %770, i64 0, i64 %775, i32 1
  %777 = load i64, ptr %776, align 8, !tbaa !52
  %778 = icmp ugt i64 %777, %754
  %779 = add nuw i64 %775, 1
  %780 = select i1 %778, i64 %773, i64 %779
  %781 = select i1 %778, i64 %775, i64 %772
  %782 = icmp ult i64 %780, %781
  br i1 %782, label %771, label %783, !llvm.loop !54

783:                                              ; preds = %771, %765
  %784 = phi i64 [ 0, %765 ], [ %780, %771 ]
  %785 = icmp ult i64 %784, %767
  br i1 %785, label %786, label %817

786:                                              ; preds = %783
  %787 = getelementptr inbounds i8, ptr %763, i64 16
  %788 = getelementptr inbounds [0 x %struct.gpu_range], ptr %787, i64 0, i64 %784
  %789 = load i64, ptr %788, align 8, !tbaa !55
  %790 = icmp ugt i64 %789, %754
  br i1 %790, label %817, label %791

791:                                              ; preds = %786
  %792 = getelementptr inbounds i8, ptr %788, i64 8
  %793 = load i64, ptr %792, align 8, !tbaa !52
  %794 = sub i64 %793, %754
  %795 = icmp ult i64 %794, 64
  br i1 %795, label %817, label %796

796:                                              ; preds = %791
  %797 = getelementptr inbounds i8, ptr %788, i64 16
  %798 = load i64, ptr %797, align 8, !tbaa !56
  %799 = add i64 %798, %754
  %800 = icmp eq i64 %799, %789
  br i1 %800, label %817, label %801

801:                                              ; preds = %796
  %802 = sub i64 %799, %789
  %803 = inttoptr i64 %802 to ptr
  %804 = getelementptr inbounds i8, ptr %803, i64 8
  %805 = load atomic i64, ptr %804 acquire, align 8
  %806 = add i32 %751, 1
  %807 = icmp eq i64 %805, 0
  %808 = zext i1 %807 to i32
  %809 = add i32 %750, %808
  br label %810

810:                                              ; preds = %801, %748
  %811 = phi i32 [ %751, %748 ], [ %806, %801 ]
  %812 = phi i32 [ %750, %748 ], [ %809, %801 ]
  %813 = add nuw nsw i64 %749, 1
  %814 = icmp eq i64 %813, 5
  br i1 %814, label %819, label %748, !llvm.loop !114

815:                                              ; preds = %759, %756
  %816 = load ptr, ptr %222, align 8, !tbaa !50
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %816, i64 noundef %754, i32 noundef 1) #15
  br label %1049

817:                                              ; preds = %796, %791, %786, %783
  %818 = load ptr, ptr %222, align 8, !tbaa !50
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %818, i64 noundef %754, i32 noundef 1) #15
  br label %1049

819:                                              ; preds = %810
  %820 = icmp eq i32 %811, 0
  br i1 %820, label %991, label %821

821:                                              ; preds = %819
  br i1 %747, label %822, label %824

822:                                              ; preds = %821
  %823 = icmp eq i32 %812, 0
  br i1 %823, label %1004, label %991

824:                                              ; preds = %821
  %825 = icmp eq i32 %812, %811
  br i1 %825, label %991, label %1004

826:                                              ; preds = %265
  %827 = load i8, ptr %33, align 2, !tbaa !115
  switch i8 %827, label %987 [
    i8 1, label %828
    i8 2, label %921
  ]

828:                                              ; preds = %826
  %829 = load i32, ptr %34, align 8
  %830 = zext i32 %829 to i64
  %831 = load i32, ptr %39, align 16
  %832 = load i32, ptr %42, align 4
  %833 = icmp ne i32 %832, -1073594624
  %834 = and i64 %830, 3
  %835 = icmp ne i64 %834, 0
  %836 = select i1 %833, i1 true, i1 %835
  %837 = and i32 %831, 8388608
  %838 = icmp eq i32 %837, 0
  %839 = select i1 %836, i1 true, i1 %838
  br i1 %839, label %849, label %840

840:                                              ; preds = %828
  %841 = and i32 %831, 1048575
  %842 = icmp eq i32 %841, 0
  br i1 %842, label %991, label %843

843:                                              ; preds = %840
  %844 = load i32, ptr %43, align 4
  %845 = and i32 %844, 65535
  %846 = zext nneg i32 %845 to i64
  %847 = shl nuw nsw i64 %846, 32
  %848 = or disjoint i64 %847, %830
  br label %850

849:                                              ; preds = %828
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %107, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1049

850:                                              ; preds = %915, %843
  %851 = phi i64 [ %918, %915 ], [ %848, %843 ]
  %852 = phi i32 [ %919, %915 ], [ %841, %843 ]
  %853 = load ptr, ptr %222, align 8, !tbaa !50
  %854 = getelementptr inbounds i8, ptr %853, i64 16
  %855 = load atomic volatile i64, ptr %854 seq_cst, align 8
  %856 = inttoptr i64 %855 to ptr
  %857 = icmp eq i64 %855, 0
  br i1 %857, label %894, label %858

858:                                              ; preds = %850
  %859 = getelementptr inbounds i8, ptr %856, i64 8
  %860 = load i64, ptr %859, align 8, !tbaa !38
  %861 = icmp eq i64 %860, 0
  br i1 %861, label %876, label %862

862:                                              ; preds = %858
  %863 = getelementptr inbounds i8, ptr %856, i64 16
  br label %864

864:                                              ; preds = %864, %862
  %865 = phi i64 [ %860, %862 ], [ %874, %864 ]
  %866 = phi i64 [ 0, %862 ], [ %873, %864 ]
  %867 = add i64 %866, %865
  %868 = lshr i64 %867, 1
  %869 = getelementptr inbounds [0 x %struct.gpu_range], ptr %863, i64 0, i64 %868, i32 1
  %870 = load i64, ptr %869, align 8, !tbaa !52
  %871 = icmp ugt i64 %870, %851
  %872 = add nuw i64 %868, 1
  %873 = select i1 %871, i64 %866, i64 %872
  %874 = select i1 %871, i64 %868, i64 %865
  %875 = icmp ult i64 %873, %874
  br i1 %875, label %864, label %876, !llvm.loop !54

876:                                              ; preds = %864, %858
  %877 = phi i64 [ 0, %858 ], [ %873, %864 ]
  %878 = icmp ult i64 %877, %860
  br i1 %878, label %879, label %894

879:                                              ; preds = %876
  %880 = getelementptr inbounds i8, ptr %856, i64 16
  %881 = getelementptr inbounds [0 x %struct.gpu_range], ptr %880, i64 0, i64 %877
  %882 = load i64, ptr %881, align 8, !tbaa !55
  %883 = icmp ugt i64 %882, %851
  br i1 %883, label %894, label %884

884:                                              ; preds = %879
  %885 = getelementptr inbounds i8, ptr %881, i64 8
  %886 = load i64, ptr %885, align 8, !tbaa !52
  %887 = sub i64 %886, %851
  %888 = icmp ult i64 %887, 4
  br i1 %888, label %894, label %889

889:                                              ; preds = %884
  %890 = getelementptr inbounds i8, ptr %881, i64 16
  %891 = load i64, ptr %890, align 8, !tbaa !56
  %892 = add i64 %891, %851
  %893 = icmp eq i64 %892, %882
  br i1 %893, label %894, label %896

894:                                              ; preds = %889, %884, %879, %876, %850
  %895 = load ptr, ptr %222, align 8, !tbaa !50
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %895, i64 noundef %851, i32 noundef 1) #15
  br label %1049

896:                                              ; preds = %889
  %897 = sub i64 %892, %882
  %898 = inttoptr i64 %897 to ptr
  %899 = load i32, ptr %898, align 1
  %900 = lshr i32 %899, 16
  %901 = and i32 %900, 16383
  %902 = and i32 %899, 65280
  %903 = icmp eq i32 %902, 4096
  %904 = icmp eq i32 %901, 16383
  %905 = and i1 %903, %904
  %906 = add nuw nsw i32 %901, 2
  %907 = select i1 %905, i32 1, i32 %906
  %908 = icmp ult i32 %899, -1073741824
  %909 = icmp ugt i32 %907, %852
  %910 = select i1 %908, i1 true, i1 %909
  br i1 %910, label %914, label %911

911:                                              ; preds = %896
  %912 = lshr i32 %899, 8
  %913 = trunc i32 %912 to i8
  switch i8 %913, label %914 [
    i8 88, label %915
    i8 70, label %915
    i8 16, label %915
  ]

914:                                              ; preds = %911, %896
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %107, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1049

915:                                              ; preds = %911, %911, %911
  %916 = shl nuw nsw i32 %907, 2
  %917 = zext nneg i32 %916 to i64
  %918 = add i64 %851, %917
  %919 = sub i32 %852, %907
  %920 = icmp eq i32 %919, 0
  br i1 %920, label %991, label %850, !llvm.loop !116

921:                                              ; preds = %826
  %922 = load i64, ptr %34, align 8
  %923 = load i64, ptr %39, align 16
  %924 = icmp eq i64 %922, 0
  br i1 %924, label %991, label %925

925:                                              ; preds = %921
  %926 = and i64 %922, 7
  %927 = icmp eq i64 %926, 0
  br i1 %927, label %928, label %970

928:                                              ; preds = %925
  %929 = load ptr, ptr %222, align 8, !tbaa !50
  %930 = getelementptr inbounds i8, ptr %929, i64 16
  %931 = load atomic volatile i64, ptr %930 seq_cst, align 8
  %932 = inttoptr i64 %931 to ptr
  %933 = icmp eq i64 %931, 0
  br i1 %933, label %970, label %934

934:                                              ; preds = %928
  %935 = getelementptr inbounds i8, ptr %932, i64 8
  %936 = load i64, ptr %935, align 8, !tbaa !38
  %937 = icmp eq i64 %936, 0
  br i1 %937, label %952, label %938

938:                                              ; preds = %934
  %939 = getelementptr inbounds i8, ptr %932, i64 16
  br label %940

940:                                              ; preds = %940, %938
  %941 = phi i64 [ %936, %938 ], [ %950, %940 ]
  %942 = phi i64 [ 0, %938 ], [ %949, %940 ]
  %943 = add i64 %942, %941
  %944 = lshr i64 %943, 1
  %945 = getelementptr inbounds [0 x %struct.gpu_range], ptr %939, i64 0, i64 %944, i32 1
  %946 = load i64, ptr %945, align 8, !tbaa !52
  %947 = icmp ugt i64 %946, %922
  %948 = add nuw i64 %944, 1
  %949 = select i1 %947, i64 %942, i64 %948
  %950 = select i1 %947, i64 %944, i64 %941
  %951 = icmp ult i64 %949, %950
  br i1 %951, label %940, label %952, !llvm.loop !54

952:                                              ; preds = %940, %934
  %953 = phi i64 [ 0, %934 ], [ %949, %940 ]
  %954 = icmp ult i64 %953, %936
  br i1 %954, label %955, label %970

955:                                              ; preds = %952
  %956 = getelementptr inbounds i8, ptr %932, i64 16
  %957 = getelementptr inbounds [0 x %struct.gpu_range], ptr %956, i64 0, i64 %953
  %958 = load i64, ptr %957, align 8, !tbaa !55
  %959 = icmp ugt i64 %958, %922
  br i1 %959, label %970, label %960

960:                                              ; preds = %955
  %961 = getelementptr inbounds i8, ptr %957, i64 8
  %962 = load i64, ptr %961, align 8, !tbaa !52
  %963 = sub i64 %962, %922
  %964 = icmp ult i64 %963, 64
  br i1 %964, label %970, label %965

965:                                              ; preds = %960
  %966 = getelementptr inbounds i8, ptr %957, i64 16
  %967 = load i64, ptr %966, align 8, !tbaa !56
  %968 = add i64 %967, %922
  %969 = icmp eq i64 %968, %958
  br i1 %969, label %970, label %972

970:                                              ; preds = %965, %960, %955, %952, %928, %925
  %971 = load ptr, ptr %222, align 8, !tbaa !50
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %971, i64 noundef %922, i32 noundef 1) #15
  br label %1049

972:                                              ; preds = %965
  %973 = sub i64 %968, %958
  %974 = inttoptr i64 %973 to ptr
  %975 = getelementptr inbounds i8, ptr %974, i64 8
  %976 = load atomic i64, ptr %975 acquire, align 8
  %977 = load i64, ptr %40, align 8
  %978 = and i64 %977, %976
  %979 = load i32, ptr %41, align 16
  switch i32 %979, label %986 [
    i32 0, label %989
    i32 1, label %980
    i32 2, label %982
    i32 3, label %984
  ]

980:                                              ; preds = %972
  %981 = icmp eq i64 %978, %923
  br i1 %981, label %1004, label %991

982:                                              ; preds = %972
  %983 = icmp slt i64 %978, %923
  br i1 %983, label %991, label %1004

984:                                              ; preds = %972
  %985 = icmp slt i64 %978, %923
  br i1 %985, label %1004, label %991

986:                                              ; preds = %972
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %107, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1049

987:                                              ; preds = %826
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %107, i32 noundef 23, i64 noundef 256, i64 noundef 0) #15
  br label %1049

988:                                              ; preds = %265
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %107, i32 noundef 20, i64 noundef 32, i64 noundef 0) #15
  br label %1049

989:                                              ; preds = %972
  %990 = icmp eq i64 %978, %923
  br i1 %990, label %991, label %1004

991:                                              ; preds = %915, %989, %984, %982, %980, %921, %840, %824, %822, %819
  %992 = load i64, ptr %35, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %17) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %17, i8 0, i64 16, i1 false)
  %993 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %17) #14
  %994 = load i64, ptr %17, align 8, !tbaa !107
  %995 = mul i64 %994, 1000000000
  %996 = load i64, ptr %44, align 8, !tbaa !109
  %997 = add i64 %995, %996
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %17) #9
  %998 = udiv i64 %997, 10
  call fastcc void @complete_signal(ptr noundef %0, ptr noundef %107, i64 noundef %992, i64 noundef %998) #15
  br label %1006

999:                                              ; preds = %708, %705
  %1000 = getelementptr inbounds i8, ptr %292, i64 60
  store i32 0, ptr %1000, align 4, !tbaa !70
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1049

1001:                                             ; preds = %703
  %1002 = getelementptr inbounds i8, ptr %292, i64 60
  store i32 0, ptr %1002, align 4, !tbaa !70
  store atomic volatile i32 0, ptr %0 release, align 4
  %1003 = icmp eq i32 %689, 1
  br i1 %1003, label %1004, label %1049

1004:                                             ; preds = %989, %984, %982, %980, %824, %822, %256, %1001, %305
  %1005 = add i32 %105, 1
  br label %1049

1006:                                             ; preds = %991, %743, %711
  store atomic i16 1, ptr %246 release, align 2
  %1007 = add nuw nsw i32 %228, 1
  %1008 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1009 = icmp eq i32 %1008, 0
  br i1 %1009, label %1021, label %1010

1010:                                             ; preds = %1006, %1018
  %1011 = phi i32 [ %1012, %1018 ], [ 0, %1006 ]
  %1012 = add i32 %1011, 1
  %1013 = and i32 %1012, 63
  %1014 = icmp eq i32 %1013, 0
  br i1 %1014, label %1015, label %1017

1015:                                             ; preds = %1010
  %1016 = call i32 @sched_yield() #14
  br label %1018

1017:                                             ; preds = %1010
  call void @llvm.x86.sse2.pause()
  br label %1018

1018:                                             ; preds = %1017, %1015
  %1019 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1020 = icmp eq i32 %1019, 0
  br i1 %1020, label %1021, label %1010, !llvm.loop !66

1021:                                             ; preds = %1018, %1006
  %1022 = load i64, ptr %219, align 8, !tbaa !63
  %1023 = add i64 %1022, 1
  store i64 %1023, ptr %219, align 8, !tbaa !63
  %1024 = load i64, ptr %36, align 8, !tbaa !117
  %1025 = add i64 %1024, 1
  store i64 %1025, ptr %36, align 8, !tbaa !117
  %1026 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1027 = icmp eq i32 %1026, 0
  br i1 %1027, label %1051, label %1028

1028:                                             ; preds = %1021, %1043
  %1029 = phi i64 [ %1045, %1043 ], [ 0, %1021 ]
  %1030 = phi i64 [ %1044, %1043 ], [ %1023, %1021 ]
  %1031 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1029
  %1032 = load ptr, ptr %1031, align 8, !tbaa !2
  %1033 = load ptr, ptr %1032, align 8, !tbaa !72
  %1034 = icmp eq ptr %1033, %107
  br i1 %1034, label %1035, label %1043

1035:                                             ; preds = %1028
  %1036 = getelementptr inbounds i8, ptr %1032, i64 96
  %1037 = load i32, ptr %1036, align 8, !tbaa !100
  %1038 = icmp eq i32 %1037, 0
  br i1 %1038, label %1043, label %1039

1039:                                             ; preds = %1035
  %1040 = getelementptr inbounds i8, ptr %1032, i64 72
  %1041 = load i64, ptr %1040, align 8, !tbaa !99
  %1042 = call i64 @llvm.umin.i64(i64 %1041, i64 %1030)
  br label %1043

1043:                                             ; preds = %1039, %1035, %1028
  %1044 = phi i64 [ %1030, %1035 ], [ %1030, %1028 ], [ %1042, %1039 ]
  %1045 = add nuw nsw i64 %1029, 1
  %1046 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1047 = zext i32 %1046 to i64
  %1048 = icmp ult i64 %1045, %1047
  br i1 %1048, label %1028, label %1051, !llvm.loop !118

1049:                                             ; preds = %262, %259, %1004, %1001, %999, %988, %987, %986, %970, %914, %894, %849, %817, %815
  %1050 = phi i32 [ %105, %988 ], [ %105, %987 ], [ %105, %1001 ], [ %1005, %1004 ], [ %105, %815 ], [ %105, %817 ], [ %105, %999 ], [ %105, %970 ], [ %105, %986 ], [ %105, %914 ], [ %105, %894 ], [ %105, %849 ], [ %105, %259 ], [ %105, %262 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #9
  br label %1056

1051:                                             ; preds = %1043, %1021
  %1052 = phi i64 [ %1023, %1021 ], [ %1044, %1043 ]
  %1053 = load i64, ptr %223, align 8, !tbaa !119
  %1054 = inttoptr i64 %1053 to ptr
  store atomic i64 %1052, ptr %1054 release, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #9
  %1055 = icmp eq i32 %1007, 256
  br i1 %1055, label %1056, label %227

1056:                                             ; preds = %1051, %1049, %250, %238, %235, %215, %129, %125, %120, %116
  %1057 = phi i32 [ %105, %116 ], [ %105, %120 ], [ %105, %235 ], [ %105, %238 ], [ %251, %250 ], [ %1050, %1049 ], [ %216, %215 ], [ %105, %129 ], [ %105, %125 ], [ %105, %1051 ]
  %1058 = phi i32 [ 0, %116 ], [ 0, %120 ], [ %228, %235 ], [ %228, %238 ], [ %228, %250 ], [ %228, %1049 ], [ 0, %215 ], [ 0, %129 ], [ 0, %125 ], [ 256, %1051 ]
  %1059 = add i32 %1058, %104
  %1060 = add nuw nsw i64 %103, 1
  %1061 = load i32, ptr %31, align 4, !tbaa !40
  %1062 = zext i32 %1061 to i64
  %1063 = icmp ult i64 %1060, %1062
  br i1 %1063, label %102, label %1064, !llvm.loop !120

1064:                                             ; preds = %1056, %99
  %1065 = phi i32 [ 0, %99 ], [ %1057, %1056 ]
  %1066 = phi i32 [ 0, %99 ], [ %1059, %1056 ]
  store volatile i32 %1065, ptr %62, align 8, !tbaa !121
  store atomic volatile i32 0, ptr %30 release, align 4
  br label %1067

1067:                                             ; preds = %93, %1064, %96
  %1068 = phi i32 [ %1066, %1064 ], [ 0, %96 ], [ 0, %93 ]
  %1069 = load i32, ptr %63, align 4, !tbaa !122
  %1070 = xor i32 %1069, 1
  store i32 %1070, ptr %63, align 4, !tbaa !122
  %1071 = icmp eq i32 %1069, 1
  br i1 %1071, label %1075, label %1072

1072:                                             ; preds = %1067
  %1073 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #15
  %1074 = icmp eq i32 %1073, 0
  br i1 %1074, label %1075, label %1545

1075:                                             ; preds = %1072, %1067
  %1076 = load atomic volatile i32, ptr %37 seq_cst, align 8
  %1077 = icmp eq i32 %1076, 0
  br i1 %1077, label %1543, label %1078

1078:                                             ; preds = %1075
  %1079 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1080 = icmp eq i32 %1079, 0
  br i1 %1080, label %1092, label %1081

1081:                                             ; preds = %1078, %1089
  %1082 = phi i32 [ %1083, %1089 ], [ 0, %1078 ]
  %1083 = add i32 %1082, 1
  %1084 = and i32 %1083, 63
  %1085 = icmp eq i32 %1084, 0
  br i1 %1085, label %1086, label %1088

1086:                                             ; preds = %1081
  %1087 = call i32 @sched_yield() #14
  br label %1089

1088:                                             ; preds = %1081
  call void @llvm.x86.sse2.pause()
  br label %1089

1089:                                             ; preds = %1088, %1086
  %1090 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1091 = icmp eq i32 %1090, 0
  br i1 %1091, label %1092, label %1081, !llvm.loop !66

1092:                                             ; preds = %1089, %1078
  %1093 = load i32, ptr %64, align 8, !tbaa !123
  %1094 = add i32 %1093, 1
  store i32 %1094, ptr %64, align 8, !tbaa !123
  %1095 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1096 = icmp eq i32 %1095, 0
  br i1 %1096, label %1204, label %1097

1097:                                             ; preds = %1092, %1200
  %1098 = phi i32 [ %1201, %1200 ], [ 0, %1092 ]
  %1099 = add i32 %1098, %1093
  %1100 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1101 = urem i32 %1099, %1100
  %1102 = zext i32 %1101 to i64
  %1103 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1102
  %1104 = load ptr, ptr %1103, align 8, !tbaa !2
  %1105 = getelementptr inbounds i8, ptr %1104, i64 24
  %1106 = load volatile i64, ptr %1105, align 8, !tbaa !124
  %1107 = getelementptr inbounds i8, ptr %1104, i64 32
  %1108 = load i64, ptr %1107, align 8, !tbaa !77
  %1109 = icmp ult i64 %1106, %1108
  br i1 %1109, label %1114, label %1110

1110:                                             ; preds = %1097
  %1111 = getelementptr inbounds i8, ptr %1104, i64 68
  %1112 = load i32, ptr %1111, align 4, !tbaa !76
  %1113 = icmp eq i32 %1112, 0
  br i1 %1113, label %1200, label %1114

1114:                                             ; preds = %1110, %1097
  %1115 = load ptr, ptr %1104, align 8, !tbaa !72
  %1116 = getelementptr inbounds i8, ptr %1115, i64 80
  %1117 = load volatile i32, ptr %1116, align 8, !tbaa !45
  %1118 = icmp eq i32 %1117, 0
  br i1 %1118, label %1200, label %1119

1119:                                             ; preds = %1114
  %1120 = getelementptr inbounds i8, ptr %1115, i64 148
  %1121 = load volatile i32, ptr %1120, align 4, !tbaa !125
  %1122 = getelementptr inbounds i8, ptr %1115, i64 152
  %1123 = load volatile i32, ptr %1122, align 8, !tbaa !126
  %1124 = add i32 %1123, %1121
  %1125 = icmp eq i32 %1124, 0
  br i1 %1125, label %1131, label %1126

1126:                                             ; preds = %1119
  %1127 = getelementptr inbounds i8, ptr %1104, i64 100
  %1128 = load i32, ptr %1127, align 4, !tbaa !98
  %1129 = add i32 %1128, %1124
  %1130 = icmp ugt i32 %1129, 1073741824
  br i1 %1130, label %1200, label %1131

1131:                                             ; preds = %1126, %1119
  %1132 = icmp eq i32 %1101, 0
  br i1 %1132, label %1156, label %1133

1133:                                             ; preds = %1131, %1150
  %1134 = phi i64 [ %1151, %1150 ], [ 0, %1131 ]
  %1135 = phi i1 [ %1152, %1150 ], [ false, %1131 ]
  %1136 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1134
  %1137 = load ptr, ptr %1136, align 8, !tbaa !2
  %1138 = load ptr, ptr %1137, align 8, !tbaa !72
  %1139 = icmp eq ptr %1138, %1115
  br i1 %1139, label %1140, label %1150

1140:                                             ; preds = %1133
  %1141 = getelementptr inbounds i8, ptr %1137, i64 24
  %1142 = load volatile i64, ptr %1141, align 8, !tbaa !124
  %1143 = getelementptr inbounds i8, ptr %1137, i64 32
  %1144 = load i64, ptr %1143, align 8, !tbaa !77
  %1145 = icmp ult i64 %1142, %1144
  br i1 %1145, label %1154, label %1146

1146:                                             ; preds = %1140
  %1147 = getelementptr inbounds i8, ptr %1137, i64 68
  %1148 = load i32, ptr %1147, align 4, !tbaa !76
  %1149 = icmp eq i32 %1148, 0
  br i1 %1149, label %1150, label %1154

1150:                                             ; preds = %1146, %1133
  %1151 = add nuw nsw i64 %1134, 1
  %1152 = icmp uge i64 %1151, %1102
  %1153 = icmp eq i64 %1151, %1102
  br i1 %1153, label %1154, label %1133, !llvm.loop !127

1154:                                             ; preds = %1150, %1146, %1140
  %1155 = phi i1 [ %1152, %1150 ], [ %1135, %1140 ], [ %1135, %1146 ]
  br i1 %1155, label %1156, label %1200

1156:                                             ; preds = %1154, %1131
  %1157 = getelementptr inbounds i8, ptr %1104, i64 68
  %1158 = load i32, ptr %1157, align 4, !tbaa !76
  %1159 = icmp eq i32 %1158, 0
  br i1 %1159, label %1183, label %1160

1160:                                             ; preds = %1156
  %1161 = getelementptr inbounds i8, ptr %1104, i64 304
  %1162 = load i64, ptr %1161, align 8, !tbaa !38
  %1163 = getelementptr inbounds i8, ptr %1104, i64 312
  %1164 = load i64, ptr %1163, align 8, !tbaa !38
  %1165 = icmp ult i64 %1162, %1164
  br i1 %1165, label %1166, label %1169

1166:                                             ; preds = %1160
  %1167 = getelementptr inbounds i8, ptr %1104, i64 312
  store i64 0, ptr %1167, align 8, !tbaa !128
  %1168 = add i32 %1158, -1
  store i32 %1168, ptr %1157, align 4, !tbaa !76
  br label %1205

1169:                                             ; preds = %1160, %1173
  %1170 = phi i64 [ %1171, %1173 ], [ 0, %1160 ]
  %1171 = add nuw nsw i64 %1170, 1
  %1172 = icmp eq i64 %1171, 64
  br i1 %1172, label %1183, label %1173, !llvm.loop !130

1173:                                             ; preds = %1169
  %1174 = getelementptr inbounds [64 x %struct.claim], ptr %1161, i64 0, i64 %1171
  %1175 = load i64, ptr %1174, align 8, !tbaa !38
  %1176 = getelementptr inbounds i8, ptr %1174, i64 8
  %1177 = load i64, ptr %1176, align 8, !tbaa !38
  %1178 = icmp ult i64 %1175, %1177
  br i1 %1178, label %1179, label %1169, !llvm.loop !130

1179:                                             ; preds = %1173
  %1180 = getelementptr inbounds i8, ptr %1174, i64 8
  %1181 = icmp ult i64 %1170, 63
  store i64 0, ptr %1180, align 8, !tbaa !128
  %1182 = add i32 %1158, -1
  store i32 %1182, ptr %1157, align 4, !tbaa !76
  br i1 %1181, label %1205, label %1183

1183:                                             ; preds = %1169, %1179, %1156
  %1184 = load volatile i64, ptr %1105, align 8, !tbaa !124
  %1185 = icmp ult i64 %1184, %1108
  br i1 %1185, label %1186, label %1200

1186:                                             ; preds = %1183
  %1187 = getelementptr inbounds i8, ptr %1104, i64 48
  %1188 = load i64, ptr %1187, align 8, !tbaa !106
  %1189 = atomicrmw volatile add ptr %1105, i64 %1188 seq_cst, align 8
  %1190 = load i64, ptr %1107, align 8, !tbaa !77
  %1191 = icmp ult i64 %1189, %1190
  br i1 %1191, label %1192, label %1200

1192:                                             ; preds = %1186
  %1193 = getelementptr inbounds i8, ptr %1104, i64 48
  %1194 = load i64, ptr %1193, align 8, !tbaa !106
  %1195 = add i64 %1194, %1189
  %1196 = icmp ult i64 %1195, %1190
  %1197 = call i64 @llvm.umin.i64(i64 %1195, i64 %1190)
  br i1 %1196, label %1205, label %1198

1198:                                             ; preds = %1192
  %1199 = atomicrmw volatile sub ptr %58, i32 1 seq_cst, align 4
  br label %1205

1200:                                             ; preds = %1186, %1183, %1154, %1126, %1114, %1110
  %1201 = add nuw i32 %1098, 1
  %1202 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1203 = icmp ult i32 %1201, %1202
  br i1 %1203, label %1097, label %1204, !llvm.loop !131

1204:                                             ; preds = %1200, %1092
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1543

1205:                                             ; preds = %1179, %1198, %1192, %1166
  %1206 = phi i64 [ %1197, %1192 ], [ %1197, %1198 ], [ %1164, %1166 ], [ %1177, %1179 ]
  %1207 = phi i64 [ %1189, %1192 ], [ %1189, %1198 ], [ %1162, %1166 ], [ %1175, %1179 ]
  %1208 = getelementptr inbounds i8, ptr %1104, i64 60
  %1209 = load i32, ptr %1208, align 4, !tbaa !70
  %1210 = add i32 %1209, 1
  store i32 %1210, ptr %1208, align 4, !tbaa !70
  %1211 = load ptr, ptr %1104, align 8, !tbaa !72
  %1212 = getelementptr inbounds i8, ptr %1211, i64 152
  %1213 = getelementptr inbounds i8, ptr %1104, i64 100
  %1214 = load i32, ptr %1213, align 4, !tbaa !98
  %1215 = atomicrmw volatile add ptr %1212, i32 %1214 seq_cst, align 8
  %1216 = load volatile i32, ptr %37, align 8, !tbaa !67
  store atomic volatile i32 0, ptr %0 release, align 4
  %1217 = load i64, ptr %1107, align 8, !tbaa !77
  %1218 = sub i64 %1217, %1207
  %1219 = icmp ugt i64 %1218, 1
  br i1 %1219, label %1220, label %1244

1220:                                             ; preds = %1205
  %1221 = load atomic volatile i32, ptr %65 seq_cst, align 8
  %1222 = icmp eq i32 %1221, 0
  br i1 %1222, label %1244, label %1223

1223:                                             ; preds = %1220
  %1224 = getelementptr inbounds i8, ptr %1104, i64 152
  %1225 = load i32, ptr %1224, align 8, !tbaa !86
  %1226 = zext i32 %1225 to i64
  %1227 = mul i64 %1218, %1226
  %1228 = icmp ugt i64 %1227, 63
  br i1 %1228, label %1229, label %1238

1229:                                             ; preds = %1223
  %1230 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1231 = load atomic volatile i32, ptr %65 seq_cst, align 8
  %1232 = icmp eq i32 %1231, 0
  br i1 %1232, label %1244, label %1233

1233:                                             ; preds = %1229
  %1234 = load i32, ptr %67, align 4, !tbaa !12
  %1235 = call i32 @llvm.umin.i32(i32 %1231, i32 64)
  %1236 = zext nneg i32 %1235 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  store i64 %1236, ptr %13, align 8, !tbaa !38
  %1237 = call i64 @write(i32 noundef %1234, ptr noundef nonnull %13, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13)
  br label %1244

1238:                                             ; preds = %1223
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %12) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %12, i8 0, i64 16, i1 false)
  %1239 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %12) #14
  %1240 = load i64, ptr %12, align 8, !tbaa !107
  %1241 = mul i64 %1240, 1000000000
  %1242 = load i64, ptr %66, align 8, !tbaa !109
  %1243 = add i64 %1241, %1242
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %12) #9
  br label %1244

1244:                                             ; preds = %1238, %1233, %1229, %1220, %1205
  %1245 = phi i32 [ 0, %1238 ], [ 0, %1220 ], [ 0, %1205 ], [ 1, %1229 ], [ 1, %1233 ]
  %1246 = phi i64 [ %1243, %1238 ], [ 0, %1220 ], [ 0, %1205 ], [ 0, %1229 ], [ 0, %1233 ]
  %1247 = getelementptr inbounds i8, ptr %1104, i64 56
  %1248 = getelementptr inbounds i8, ptr %1104, i64 8
  %1249 = getelementptr inbounds i8, ptr %1104, i64 176
  %1250 = getelementptr inbounds i8, ptr %1104, i64 128
  %1251 = getelementptr inbounds i8, ptr %1104, i64 136
  %1252 = getelementptr inbounds i8, ptr %1104, i64 116
  %1253 = getelementptr inbounds i8, ptr %1104, i64 104
  %1254 = getelementptr inbounds i8, ptr %1104, i64 156
  %1255 = getelementptr inbounds i8, ptr %1104, i64 172
  %1256 = getelementptr inbounds i8, ptr %1104, i64 216
  %1257 = getelementptr inbounds i8, ptr %1104, i64 232
  %1258 = getelementptr inbounds i8, ptr %1104, i64 228
  %1259 = icmp eq i64 %1246, 0
  %1260 = getelementptr inbounds i8, ptr %1104, i64 48
  br label %1261

1261:                                             ; preds = %1495, %1244
  %1262 = phi i64 [ %1206, %1244 ], [ %1492, %1495 ]
  %1263 = phi i64 [ %1207, %1244 ], [ %1485, %1495 ]
  %1264 = phi i32 [ %1245, %1244 ], [ %1478, %1495 ]
  %1265 = phi i64 [ 0, %1244 ], [ %1479, %1495 ]
  %1266 = icmp ult i64 %1263, %1262
  br i1 %1266, label %1267, label %1476

1267:                                             ; preds = %1261, %1473
  %1268 = phi i64 [ %1338, %1473 ], [ %1263, %1261 ]
  %1269 = phi i64 [ %1453, %1473 ], [ %1265, %1261 ]
  %1270 = phi i32 [ %1474, %1473 ], [ %1264, %1261 ]
  %1271 = load volatile i32, ptr %22, align 8, !tbaa !132
  %1272 = icmp eq i32 %1271, 0
  br i1 %1272, label %1273, label %1496

1273:                                             ; preds = %1267
  %1274 = load volatile i32, ptr %29, align 4, !tbaa !133
  %1275 = icmp eq i32 %1274, 0
  br i1 %1275, label %1276, label %1496

1276:                                             ; preds = %1273
  %1277 = load volatile i32, ptr %1247, align 8, !tbaa !74
  %1278 = icmp eq i32 %1277, 0
  br i1 %1278, label %1279, label %1496

1279:                                             ; preds = %1276
  %1280 = load ptr, ptr %1248, align 8, !tbaa !73
  %1281 = getelementptr inbounds i8, ptr %1280, i64 12
  %1282 = load volatile i32, ptr %1281, align 4, !tbaa !134
  %1283 = icmp eq i32 %1282, 0
  br i1 %1283, label %1284, label %1496

1284:                                             ; preds = %1279
  %1285 = load ptr, ptr %1104, align 8, !tbaa !72
  %1286 = getelementptr inbounds i8, ptr %1285, i64 84
  %1287 = load volatile i32, ptr %1286, align 4, !tbaa !47
  %1288 = icmp eq i32 %1287, 0
  br i1 %1288, label %1289, label %1496

1289:                                             ; preds = %1284
  %1290 = getelementptr inbounds i8, ptr %1285, i64 148
  %1291 = load volatile i32, ptr %1290, align 4, !tbaa !125
  %1292 = getelementptr inbounds i8, ptr %1285, i64 152
  %1293 = load volatile i32, ptr %1292, align 8, !tbaa !126
  %1294 = add i32 %1293, %1291
  %1295 = load i32, ptr %1213, align 4, !tbaa !98
  %1296 = icmp ne i32 %1294, %1295
  %1297 = icmp ugt i32 %1294, 1073741824
  %1298 = and i1 %1296, %1297
  br i1 %1298, label %1496, label %1299

1299:                                             ; preds = %1289
  %1300 = load i32, ptr %1249, align 8, !tbaa !97
  %1301 = zext i32 %1300 to i64
  %1302 = getelementptr inbounds [16 x ptr], ptr %68, i64 0, i64 %1301
  %1303 = load ptr, ptr %1302, align 8, !tbaa !2
  %1304 = icmp eq ptr %1303, null
  br i1 %1304, label %1307, label %1305

1305:                                             ; preds = %1299
  %1306 = load ptr, ptr %1303, align 8, !tbaa !136
  store ptr %1306, ptr %1302, align 8, !tbaa !2
  br label %1324

1307:                                             ; preds = %1299
  %1308 = shl i64 4096, %1301
  %1309 = add nuw i64 %1308, 8192
  %1310 = call ptr @mmap(ptr noundef null, i64 noundef %1309, i32 noundef 0, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %1311 = icmp eq ptr %1310, inttoptr (i64 -1 to ptr)
  br i1 %1311, label %1496, label %1312

1312:                                             ; preds = %1307
  %1313 = getelementptr inbounds i8, ptr %1310, i64 4096
  %1314 = call i32 @mprotect(ptr noundef nonnull %1313, i64 noundef %1308, i32 noundef 3) #14
  %1315 = icmp slt i32 %1314, 0
  br i1 %1315, label %1316, label %1318

1316:                                             ; preds = %1312
  %1317 = call i32 @munmap(ptr noundef %1310, i64 noundef %1309) #14
  br label %1496

1318:                                             ; preds = %1312
  %1319 = getelementptr inbounds i8, ptr %1310, i64 4120
  store i64 %1308, ptr %1319, align 8, !tbaa !34
  %1320 = load i32, ptr %1249, align 8, !tbaa !97
  %1321 = getelementptr inbounds i8, ptr %1310, i64 4128
  store i32 %1320, ptr %1321, align 8, !tbaa !137
  %1322 = load ptr, ptr %69, align 8, !tbaa !31
  %1323 = getelementptr inbounds i8, ptr %1310, i64 4104
  store ptr %1322, ptr %1323, align 8, !tbaa !32
  store ptr %1313, ptr %69, align 8, !tbaa !31
  br label %1324

1324:                                             ; preds = %1318, %1305
  %1325 = phi ptr [ %1303, %1305 ], [ %1313, %1318 ]
  %1326 = load i64, ptr %1250, align 8, !tbaa !38
  %1327 = udiv i64 %1268, %1326
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %11) #9
  %1328 = mul i64 %1327, %1326
  %1329 = urem i64 %1268, %1326
  store i64 %1329, ptr %11, align 16, !tbaa !38
  %1330 = load i64, ptr %1251, align 8, !tbaa !38
  %1331 = urem i64 %1327, %1330
  store i64 %1331, ptr %70, align 8, !tbaa !38
  %1332 = udiv i64 %1327, %1330
  store i64 %1332, ptr %71, align 16, !tbaa !38
  %1333 = getelementptr inbounds i8, ptr %1325, i64 16
  store ptr %1104, ptr %1333, align 8, !tbaa !138
  %1334 = getelementptr inbounds i8, ptr %1325, i64 80
  store i32 1, ptr %1334, align 8, !tbaa !139
  %1335 = getelementptr inbounds i8, ptr %1325, i64 56
  %1336 = getelementptr inbounds i8, ptr %1325, i64 68
  br label %1366

1337:                                             ; preds = %1366
  %1338 = add i64 %1268, 1
  %1339 = load i32, ptr %1254, align 4, !tbaa !82
  %1340 = add i32 %1386, -1
  %1341 = add i32 %1340, %1339
  %1342 = udiv i32 %1341, %1339
  %1343 = getelementptr inbounds i8, ptr %1325, i64 84
  store i32 %1342, ptr %1343, align 4, !tbaa !140
  %1344 = getelementptr inbounds i8, ptr %1325, i64 36
  store i32 0, ptr %1344, align 4, !tbaa !141
  %1345 = getelementptr inbounds i8, ptr %1325, i64 40
  store i32 0, ptr %1345, align 8, !tbaa !142
  %1346 = getelementptr inbounds i8, ptr %1325, i64 44
  store i32 0, ptr %1346, align 4, !tbaa !143
  %1347 = getelementptr inbounds i8, ptr %1325, i64 48
  store i32 0, ptr %1347, align 8, !tbaa !144
  %1348 = getelementptr inbounds i8, ptr %1325, i64 52
  store i32 0, ptr %1348, align 4, !tbaa !145
  %1349 = getelementptr inbounds i8, ptr %1325, i64 88
  store i32 0, ptr %1349, align 8, !tbaa !146
  %1350 = getelementptr inbounds i8, ptr %1325, i64 92
  store i32 0, ptr %1350, align 4, !tbaa !147
  %1351 = getelementptr inbounds i8, ptr %1325, i64 96
  store i32 0, ptr %1351, align 8, !tbaa !148
  %1352 = getelementptr inbounds i8, ptr %1325, i64 128
  store i32 -1, ptr %1352, align 8, !tbaa !149
  %1353 = getelementptr inbounds i8, ptr %1325, i64 384
  %1354 = getelementptr inbounds i8, ptr %1325, i64 112
  store ptr %1353, ptr %1354, align 8, !tbaa !150
  %1355 = load i32, ptr %1255, align 4, !tbaa !87
  %1356 = add i32 %1355, 127
  %1357 = and i32 %1356, -64
  %1358 = zext i32 %1357 to i64
  %1359 = getelementptr inbounds i8, ptr %1353, i64 %1358
  %1360 = getelementptr inbounds i8, ptr %1325, i64 120
  store ptr %1359, ptr %1360, align 8, !tbaa !151
  %1361 = getelementptr inbounds i8, ptr %1325, i64 132
  %1362 = zext i32 %1342 to i64
  %1363 = call ptr @memset(ptr noundef nonnull %1361, i32 noundef 1, i64 noundef %1362) #14
  %1364 = load ptr, ptr %1256, align 8, !tbaa !92
  %1365 = icmp eq ptr %1364, null
  br i1 %1365, label %1398, label %1389

1366:                                             ; preds = %1366, %1324
  %1367 = phi i64 [ 0, %1324 ], [ %1387, %1366 ]
  %1368 = getelementptr inbounds [3 x i64], ptr %11, i64 0, i64 %1367
  %1369 = load i64, ptr %1368, align 8, !tbaa !38
  %1370 = getelementptr inbounds [3 x i32], ptr %1252, i64 0, i64 %1367
  %1371 = load i32, ptr %1370, align 4, !tbaa !79
  %1372 = zext i32 %1371 to i64
  %1373 = mul i64 %1369, %1372
  %1374 = trunc i64 %1369 to i32
  %1375 = getelementptr inbounds [3 x i32], ptr %1335, i64 0, i64 %1367
  store i32 %1374, ptr %1375, align 4, !tbaa !79
  %1376 = load i32, ptr %1370, align 4, !tbaa !79
  %1377 = zext i32 %1376 to i64
  %1378 = getelementptr inbounds [3 x i32], ptr %1253, i64 0, i64 %1367
  %1379 = load i32, ptr %1378, align 4, !tbaa !79
  %1380 = zext i32 %1379 to i64
  %1381 = sub i64 %1380, %1373
  %1382 = call i64 @llvm.umin.i64(i64 %1381, i64 %1377)
  %1383 = trunc nuw i64 %1382 to i32
  %1384 = getelementptr inbounds [3 x i32], ptr %1336, i64 0, i64 %1367
  store i32 %1383, ptr %1384, align 4, !tbaa !79
  %1385 = load i32, ptr %1334, align 8, !tbaa !139
  %1386 = mul i32 %1385, %1383
  store i32 %1386, ptr %1334, align 8, !tbaa !139
  %1387 = add nuw nsw i64 %1367, 1
  %1388 = icmp eq i64 %1387, 3
  br i1 %1388, label %1337, label %1366, !llvm.loop !152

1389:                                             ; preds = %1337
  %1390 = load i64, ptr %1257, align 8, !tbaa !95
  %1391 = getelementptr inbounds i8, ptr %1325, i64 %1390
  %1392 = load i32, ptr %1258, align 4, !tbaa !94
  %1393 = add i32 %1392, 3
  %1394 = lshr i32 %1393, 2
  %1395 = zext nneg i32 %1394 to i64
  %1396 = mul nuw nsw i64 %1395, 24
  %1397 = call ptr @memset(ptr noundef nonnull %1391, i32 noundef 0, i64 noundef %1396) #14
  br label %1398

1398:                                             ; preds = %1389, %1337
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %11) #9
  %1399 = call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1325) #15
  %1400 = add i32 %1399, -1
  %1401 = icmp ult i32 %1400, 2
  br i1 %1401, label %1402, label %1403

1402:                                             ; preds = %1398
  call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1325, i32 noundef %1399) #15
  br label %1451

1403:                                             ; preds = %1398
  %1404 = load i64, ptr %72, align 8, !tbaa !153
  %1405 = add i64 %1404, 1
  store i64 %1405, ptr %72, align 8, !tbaa !153
  %1406 = load i32, ptr %1347, align 8, !tbaa !144
  %1407 = icmp eq i32 %1406, 0
  br i1 %1407, label %1433, label %1408

1408:                                             ; preds = %1403
  %1409 = load ptr, ptr %1333, align 8, !tbaa !138
  %1410 = load ptr, ptr %1409, align 8, !tbaa !72
  %1411 = getelementptr inbounds i8, ptr %1325, i64 196
  %1412 = getelementptr inbounds i8, ptr %1410, i64 160
  br label %1413

1413:                                             ; preds = %1418, %1408
  %1414 = phi i64 [ 0, %1408 ], [ %1430, %1418 ]
  %1415 = load i32, ptr %1343, align 4, !tbaa !140
  %1416 = zext i32 %1415 to i64
  %1417 = icmp ult i64 %1414, %1416
  br i1 %1417, label %1418, label %1433

1418:                                             ; preds = %1413
  %1419 = getelementptr inbounds [32 x i32], ptr %1411, i64 0, i64 %1414
  %1420 = load i32, ptr %1419, align 4, !tbaa !79
  %1421 = load volatile ptr, ptr %1412, align 8, !tbaa !154
  %1422 = lshr i32 %1420, 6
  %1423 = zext nneg i32 %1422 to i64
  %1424 = getelementptr inbounds i64, ptr %1421, i64 %1423
  %1425 = and i32 %1420, 63
  %1426 = zext nneg i32 %1425 to i64
  %1427 = shl nuw i64 1, %1426
  %1428 = xor i64 %1427, -1
  %1429 = atomicrmw and ptr %1424, i64 %1428 seq_cst, align 8
  %1430 = add nuw nsw i64 %1414, 1
  %1431 = load i32, ptr %1347, align 8, !tbaa !144
  %1432 = icmp eq i32 %1431, 0
  br i1 %1432, label %1433, label %1413, !llvm.loop !155

1433:                                             ; preds = %1418, %1413, %1403
  store i32 0, ptr %1347, align 8, !tbaa !144
  %1434 = load i32, ptr %1344, align 4, !tbaa !141
  %1435 = icmp eq i32 %1434, 0
  br i1 %1435, label %1443, label %1436

1436:                                             ; preds = %1433
  %1437 = load ptr, ptr %1333, align 8, !tbaa !138
  %1438 = load ptr, ptr %1437, align 8, !tbaa !72
  %1439 = getelementptr inbounds i8, ptr %1438, i64 148
  %1440 = getelementptr inbounds i8, ptr %1437, i64 100
  %1441 = load i32, ptr %1440, align 4, !tbaa !98
  %1442 = atomicrmw volatile sub ptr %1439, i32 %1441 seq_cst, align 4
  br label %1443

1443:                                             ; preds = %1436, %1433
  %1444 = getelementptr inbounds i8, ptr %1325, i64 32
  %1445 = load i32, ptr %1444, align 8, !tbaa !137
  %1446 = zext i32 %1445 to i64
  %1447 = getelementptr inbounds [16 x ptr], ptr %68, i64 0, i64 %1446
  %1448 = load ptr, ptr %1447, align 8, !tbaa !2
  store ptr %1448, ptr %1325, align 8, !tbaa !136
  store ptr %1325, ptr %1447, align 8, !tbaa !2
  %1449 = icmp eq i32 %1399, 0
  %1450 = zext i1 %1449 to i64
  br label %1451

1451:                                             ; preds = %1443, %1402
  %1452 = phi i64 [ 0, %1402 ], [ %1450, %1443 ]
  %1453 = add i64 %1452, %1269
  %1454 = icmp ne i32 %1270, 0
  %1455 = select i1 %1259, i1 true, i1 %1454
  br i1 %1455, label %1473, label %1456

1456:                                             ; preds = %1451
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  %1457 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %10) #14
  %1458 = load i64, ptr %10, align 8, !tbaa !107
  %1459 = mul i64 %1458, 1000000000
  %1460 = load i64, ptr %73, align 8, !tbaa !109
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #9
  %1461 = sub i64 %1460, %1246
  %1462 = add i64 %1461, %1459
  %1463 = icmp ugt i64 %1462, 10000
  br i1 %1463, label %1464, label %1473

1464:                                             ; preds = %1456
  %1465 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1466 = load atomic volatile i32, ptr %65 seq_cst, align 8
  %1467 = icmp eq i32 %1466, 0
  br i1 %1467, label %1473, label %1468

1468:                                             ; preds = %1464
  %1469 = load i32, ptr %67, align 4, !tbaa !12
  %1470 = call i32 @llvm.umin.i32(i32 %1466, i32 64)
  %1471 = zext nneg i32 %1470 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 %1471, ptr %9, align 8, !tbaa !38
  %1472 = call i64 @write(i32 noundef %1469, ptr noundef nonnull %9, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %1473

1473:                                             ; preds = %1468, %1464, %1456, %1451
  %1474 = phi i32 [ %1270, %1451 ], [ 0, %1456 ], [ 1, %1464 ], [ 1, %1468 ]
  %1475 = icmp eq i64 %1338, %1262
  br i1 %1475, label %1476, label %1267

1476:                                             ; preds = %1473, %1261
  %1477 = phi i64 [ %1263, %1261 ], [ %1262, %1473 ]
  %1478 = phi i32 [ %1264, %1261 ], [ %1474, %1473 ]
  %1479 = phi i64 [ %1265, %1261 ], [ %1453, %1473 ]
  %1480 = load volatile i64, ptr %1105, align 8, !tbaa !124
  %1481 = load i64, ptr %1107, align 8, !tbaa !77
  %1482 = icmp ult i64 %1480, %1481
  br i1 %1482, label %1483, label %1496

1483:                                             ; preds = %1476
  %1484 = load i64, ptr %1260, align 8, !tbaa !106
  %1485 = atomicrmw volatile add ptr %1105, i64 %1484 seq_cst, align 8
  %1486 = load i64, ptr %1107, align 8, !tbaa !77
  %1487 = icmp ult i64 %1485, %1486
  br i1 %1487, label %1488, label %1496

1488:                                             ; preds = %1483
  %1489 = load i64, ptr %1260, align 8, !tbaa !106
  %1490 = add i64 %1489, %1485
  %1491 = icmp ult i64 %1490, %1486
  %1492 = call i64 @llvm.umin.i64(i64 %1490, i64 %1486)
  br i1 %1491, label %1495, label %1493

1493:                                             ; preds = %1488
  %1494 = atomicrmw volatile sub ptr %58, i32 1 seq_cst, align 4
  br label %1495

1495:                                             ; preds = %1493, %1488
  br label %1261, !llvm.loop !156

1496:                                             ; preds = %1483, %1476, %1307, %1289, %1284, %1279, %1276, %1273, %1267, %1316
  %1497 = phi i64 [ %1268, %1316 ], [ %1268, %1267 ], [ %1268, %1273 ], [ %1268, %1276 ], [ %1268, %1279 ], [ %1268, %1284 ], [ %1268, %1289 ], [ %1268, %1307 ], [ %1485, %1483 ], [ %1477, %1476 ]
  %1498 = phi i64 [ %1269, %1316 ], [ %1269, %1267 ], [ %1269, %1273 ], [ %1269, %1276 ], [ %1269, %1279 ], [ %1269, %1284 ], [ %1269, %1289 ], [ %1269, %1307 ], [ %1479, %1476 ], [ %1479, %1483 ]
  %1499 = icmp ult i64 %1497, %1262
  br i1 %1499, label %1500, label %1538

1500:                                             ; preds = %1496
  %1501 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1502 = icmp eq i32 %1501, 0
  br i1 %1502, label %1514, label %1503

1503:                                             ; preds = %1500, %1511
  %1504 = phi i32 [ %1505, %1511 ], [ 0, %1500 ]
  %1505 = add i32 %1504, 1
  %1506 = and i32 %1505, 63
  %1507 = icmp eq i32 %1506, 0
  br i1 %1507, label %1508, label %1510

1508:                                             ; preds = %1503
  %1509 = call i32 @sched_yield() #14
  br label %1511

1510:                                             ; preds = %1503
  call void @llvm.x86.sse2.pause()
  br label %1511

1511:                                             ; preds = %1510, %1508
  %1512 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1513 = icmp eq i32 %1512, 0
  br i1 %1513, label %1514, label %1503, !llvm.loop !66

1514:                                             ; preds = %1511, %1500
  %1515 = load i32, ptr %74, align 4, !tbaa !16
  %1516 = getelementptr inbounds i8, ptr %1104, i64 304
  %1517 = zext i32 %1515 to i64
  %1518 = getelementptr inbounds [64 x %struct.claim], ptr %1516, i64 0, i64 %1517
  %1519 = load i64, ptr %1518, align 8, !tbaa !157
  %1520 = getelementptr inbounds i8, ptr %1518, i64 8
  %1521 = load i64, ptr %1520, align 8, !tbaa !128
  %1522 = icmp ult i64 %1519, %1521
  br i1 %1522, label %1523, label %1533

1523:                                             ; preds = %1514, %1523
  %1524 = phi i32 [ %1526, %1523 ], [ %1515, %1514 ]
  %1525 = add i32 %1524, 1
  %1526 = and i32 %1525, 63
  %1527 = zext nneg i32 %1526 to i64
  %1528 = getelementptr inbounds [64 x %struct.claim], ptr %1516, i64 0, i64 %1527
  %1529 = load i64, ptr %1528, align 8, !tbaa !157
  %1530 = getelementptr inbounds i8, ptr %1528, i64 8
  %1531 = load i64, ptr %1530, align 8, !tbaa !128
  %1532 = icmp ult i64 %1529, %1531
  br i1 %1532, label %1523, label %1533, !llvm.loop !158

1533:                                             ; preds = %1523, %1514
  %1534 = phi ptr [ %1518, %1514 ], [ %1528, %1523 ]
  store i64 %1497, ptr %1534, align 8, !tbaa !38
  %1535 = getelementptr inbounds i8, ptr %1534, i64 8
  store i64 %1262, ptr %1535, align 8, !tbaa !38
  %1536 = load i32, ptr %1157, align 4, !tbaa !76
  %1537 = add i32 %1536, 1
  store i32 %1537, ptr %1157, align 4, !tbaa !76
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1538

1538:                                             ; preds = %1533, %1496
  %1539 = load ptr, ptr %1104, align 8, !tbaa !72
  %1540 = getelementptr inbounds i8, ptr %1539, i64 152
  %1541 = load i32, ptr %1213, align 4, !tbaa !98
  %1542 = atomicrmw volatile sub ptr %1540, i32 %1541 seq_cst, align 8
  call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef nonnull %1104, i64 noundef %1498) #15
  br label %1545

1543:                                             ; preds = %1204, %1075
  %1544 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #15
  br label %1545

1545:                                             ; preds = %1543, %1538, %1072
  %1546 = phi i32 [ 1, %1072 ], [ 1, %1538 ], [ %1544, %1543 ]
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  %1547 = sub nsw i32 0, %1546
  %1548 = icmp eq i32 %1068, %1547
  br i1 %1548, label %1555, label %1549

1549:                                             ; preds = %1545
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  %1550 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %8) #14
  %1551 = load i64, ptr %8, align 8, !tbaa !107
  %1552 = mul i64 %1551, 1000000000
  %1553 = load i64, ptr %76, align 8, !tbaa !109
  %1554 = add i64 %1552, %1553
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #9
  store atomic volatile i64 %1554, ptr %75 seq_cst, align 8
  br label %1640

1555:                                             ; preds = %92, %1545
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %1556 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
  %1557 = load i64, ptr %5, align 8, !tbaa !107
  %1558 = mul i64 %1557, 1000000000
  %1559 = load i64, ptr %77, align 8, !tbaa !109
  %1560 = add i64 %1558, %1559
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  %1561 = load volatile i32, ptr %29, align 4, !tbaa !133
  %1562 = icmp eq i32 %1561, 0
  br i1 %1562, label %1563, label %1578

1563:                                             ; preds = %1555
  %1564 = load volatile i64, ptr %75, align 8, !tbaa !159
  %1565 = sub i64 %1560, %1564
  %1566 = icmp ult i64 %1565, 25000
  br i1 %1566, label %1567, label %1578

1567:                                             ; preds = %1563
  %1568 = load atomic volatile i32, ptr %78 seq_cst, align 4
  %1569 = icmp eq i32 %1568, 0
  br i1 %1569, label %1570, label %1578

1570:                                             ; preds = %1567
  %1571 = atomicrmw volatile xchg ptr %78, i32 1 acquire, align 4
  %1572 = icmp eq i32 %1571, 0
  br i1 %1572, label %1574, label %1578

1573:                                             ; preds = %1574
  store atomic volatile i32 0, ptr %78 release, align 4
  br label %1640

1574:                                             ; preds = %1570, %1574
  %1575 = phi i32 [ %1576, %1574 ], [ 0, %1570 ]
  call void @llvm.x86.sse2.pause()
  %1576 = add nuw nsw i32 %1575, 1
  %1577 = icmp eq i32 %1576, 16
  br i1 %1577, label %1573, label %1574, !llvm.loop !160

1578:                                             ; preds = %1570, %1567, %1563, %1555
  %1579 = load atomic volatile i32, ptr %79 seq_cst, align 4
  %1580 = icmp eq i32 %1579, 0
  br i1 %1580, label %1581, label %1584

1581:                                             ; preds = %1578
  %1582 = atomicrmw volatile xchg ptr %79, i32 1 seq_cst, align 4
  %1583 = icmp eq i32 %1582, 0
  br label %1584

1584:                                             ; preds = %1581, %1578
  %1585 = phi i1 [ false, %1578 ], [ %1583, %1581 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #9
  %1586 = load i32, ptr %67, align 4, !tbaa !12
  store i32 %1586, ptr %6, align 16, !tbaa !161
  store i16 1, ptr %80, align 4, !tbaa !164
  store i16 0, ptr %81, align 2, !tbaa !165
  %1587 = load i32, ptr %83, align 8, !tbaa !11
  store i32 %1587, ptr %82, align 8, !tbaa !161
  store i16 1, ptr %84, align 4, !tbaa !164
  store i16 0, ptr %85, align 2, !tbaa !165
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #9
  store i64 0, ptr %7, align 8, !tbaa !107
  %1588 = load volatile i32, ptr %29, align 4, !tbaa !133
  %1589 = icmp eq i32 %1588, 0
  br i1 %1589, label %1590, label %1612

1590:                                             ; preds = %1584
  %1591 = load volatile i64, ptr %75, align 8, !tbaa !159
  %1592 = sub i64 %1560, %1591
  br i1 %1585, label %1601, label %1593

1593:                                             ; preds = %1590
  %1594 = load volatile i32, ptr %87, align 8, !tbaa !166
  %1595 = icmp eq i32 %1594, 0
  br i1 %1595, label %1596, label %1612

1596:                                             ; preds = %1593
  %1597 = load volatile i32, ptr %58, align 4, !tbaa !167
  %1598 = freeze i32 %1597
  %1599 = icmp eq i32 %1598, 0
  %1600 = select i1 %1599, i64 100000000, i64 1000000
  br label %1612

1601:                                             ; preds = %1590
  %1602 = icmp ult i64 %1592, 1000000
  br i1 %1602, label %1612, label %1603

1603:                                             ; preds = %1601
  %1604 = icmp ult i64 %1592, 20000000
  br i1 %1604, label %1612, label %1605

1605:                                             ; preds = %1603
  %1606 = load volatile i32, ptr %62, align 8, !tbaa !121
  %1607 = icmp eq i32 %1606, 0
  br i1 %1607, label %1608, label %1612

1608:                                             ; preds = %1605
  %1609 = load volatile i32, ptr %37, align 8, !tbaa !67
  %1610 = icmp eq i32 %1609, 0
  %1611 = select i1 %1610, i64 5000000, i64 1000000
  br label %1612

1612:                                             ; preds = %1608, %1605, %1603, %1601, %1596, %1593, %1584
  %1613 = phi i64 [ 5000000, %1584 ], [ 50000, %1601 ], [ 1000000, %1605 ], [ 1000000, %1603 ], [ %1611, %1608 ], [ 1000000, %1593 ], [ %1600, %1596 ]
  store i64 %1613, ptr %86, align 8, !tbaa !109
  %1614 = atomicrmw volatile add ptr %65, i32 1 seq_cst, align 8
  %1615 = load atomic volatile i64, ptr %27 seq_cst, align 8
  %1616 = icmp eq i64 %1615, %89
  br i1 %1616, label %1617, label %1623

1617:                                             ; preds = %1612
  %1618 = load volatile i32, ptr %23, align 8, !tbaa !39
  %1619 = icmp eq i32 %1618, 0
  br i1 %1619, label %1620, label %1623

1620:                                             ; preds = %1617
  %1621 = select i1 %1585, i64 2, i64 1
  %1622 = call i32 @ppoll(ptr noundef nonnull %6, i64 noundef %1621, ptr noundef nonnull %7, ptr noundef null) #14
  br label %1623

1623:                                             ; preds = %1620, %1617, %1612
  %1624 = atomicrmw volatile sub ptr %65, i32 1 seq_cst, align 8
  %1625 = load i16, ptr %81, align 2, !tbaa !165
  %1626 = icmp eq i16 %1625, 0
  br i1 %1626, label %1630, label %1627

1627:                                             ; preds = %1623
  %1628 = load i32, ptr %67, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #9
  %1629 = call i64 @read(i32 noundef %1628, ptr noundef nonnull %4, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #9
  br label %1630

1630:                                             ; preds = %1627, %1623
  %1631 = load i16, ptr %85, align 2
  %1632 = icmp ne i16 %1631, 0
  %1633 = select i1 %1585, i1 %1632, i1 false
  br i1 %1633, label %1634, label %1637

1634:                                             ; preds = %1630
  %1635 = load i32, ptr %83, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #9
  %1636 = call i64 @read(i32 noundef %1635, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #9
  br label %1637

1637:                                             ; preds = %1634, %1630
  br i1 %1585, label %1638, label %1639

1638:                                             ; preds = %1637
  store atomic volatile i32 0, ptr %79 seq_cst, align 4
  br label %1639

1639:                                             ; preds = %1638, %1637
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #9
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #9
  br label %1640

1640:                                             ; preds = %1639, %1573, %1549
  %1641 = load volatile i32, ptr %23, align 8, !tbaa !39
  %1642 = icmp eq i32 %1641, 0
  br i1 %1642, label %88, label %1643, !llvm.loop !168

1643:                                             ; preds = %1640, %2
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
  %11 = getelementptr inbounds i8, ptr %0, i64 44
  %12 = getelementptr inbounds i8, ptr %0, i64 467168
  %13 = getelementptr inbounds i8, ptr %4, i64 8
  %14 = getelementptr inbounds i8, ptr %0, i64 88
  %15 = getelementptr inbounds i8, ptr %6, i64 8
  %16 = getelementptr inbounds i8, ptr %0, i64 120
  %17 = getelementptr inbounds i8, ptr %0, i64 36
  %18 = getelementptr inbounds i8, ptr %0, i64 20
  %19 = getelementptr inbounds i8, ptr %0, i64 96
  %20 = getelementptr inbounds i8, ptr %0, i64 16
  %21 = getelementptr inbounds i8, ptr %0, i64 52
  %22 = getelementptr inbounds i8, ptr %0, i64 56
  %23 = getelementptr inbounds i8, ptr %5, i64 4
  %24 = getelementptr inbounds i8, ptr %5, i64 6
  %25 = getelementptr inbounds i8, ptr %0, i64 32
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
  %36 = getelementptr inbounds i8, ptr %35, i64 7168
  %37 = load atomic volatile i32, ptr %36 seq_cst, align 8
  %38 = add i32 %37, %33
  %39 = add nuw nsw i64 %32, 1
  %40 = load i32, ptr %11, align 4, !tbaa !6
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %31, label %29, !llvm.loop !169

43:                                               ; preds = %26, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %44 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %45 = load i64, ptr %4, align 8, !tbaa !107
  %46 = mul i64 %45, 1000000000
  %47 = load i64, ptr %13, align 8, !tbaa !109
  %48 = add i64 %46, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  %49 = load volatile i64, ptr %14, align 8, !tbaa !159
  %50 = sub i64 %48, %49
  %51 = icmp ugt i64 %50, 20000000
  br i1 %51, label %52, label %61

52:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #9
  %53 = load i32, ptr %22, align 8, !tbaa !13
  store i32 %53, ptr %5, align 4, !tbaa !161
  store i16 1, ptr %23, align 4, !tbaa !164
  store i16 0, ptr %24, align 2, !tbaa !165
  store atomic volatile i32 1, ptr %25 seq_cst, align 8
  %54 = load volatile i32, ptr %7, align 8, !tbaa !39
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %52
  %57 = call i32 @poll(ptr noundef nonnull %5, i64 noundef 1, i32 noundef 100) #14
  br label %58

58:                                               ; preds = %56, %52
  store atomic volatile i32 0, ptr %25 seq_cst, align 8
  %59 = load i32, ptr %22, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #9
  %60 = call i64 @read(i32 noundef %59, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #9
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #9
  br label %98

61:                                               ; preds = %43, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #9
  store i64 0, ptr %6, align 8, !tbaa !107
  %62 = load volatile i32, ptr %16, align 8, !tbaa !166
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %69

64:                                               ; preds = %61
  %65 = load volatile i32, ptr %17, align 4, !tbaa !167
  %66 = freeze i32 %65
  %67 = icmp eq i32 %66, 0
  %68 = select i1 %67, i64 1000000, i64 250000
  br label %69

69:                                               ; preds = %64, %61
  %70 = phi i64 [ 250000, %61 ], [ %68, %64 ]
  store i64 %70, ptr %15, align 8, !tbaa !109
  %71 = call i32 @nanosleep(ptr noundef nonnull %6, ptr noundef null) #14
  %72 = load i32, ptr %11, align 4, !tbaa !6
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %69
  %75 = zext i32 %72 to i64
  br label %79

76:                                               ; preds = %87, %69
  %77 = load volatile i32, ptr %18, align 4, !tbaa !170
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %90, label %97

79:                                               ; preds = %74, %87
  %80 = phi i64 [ 0, %74 ], [ %88, %87 ]
  %81 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = getelementptr inbounds i8, ptr %82, i64 7168
  %84 = load volatile i32, ptr %83, align 8, !tbaa !171
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %79
  store volatile i32 1, ptr %82, align 8, !tbaa !36
  br label %87

87:                                               ; preds = %79, %86
  %88 = add nuw nsw i64 %80, 1
  %89 = icmp eq i64 %88, %75
  br i1 %89, label %76, label %79, !llvm.loop !172

90:                                               ; preds = %76
  %91 = atomicrmw volatile add ptr %19, i64 1 seq_cst, align 8
  %92 = load atomic volatile i32, ptr %20 seq_cst, align 8
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %90
  %95 = load i32, ptr %21, align 4, !tbaa !12
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
  %7 = load i64, ptr %4, align 8, !tbaa !107
  %8 = mul i64 %7, 1000000000
  %9 = getelementptr inbounds i8, ptr %4, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !109
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  %11 = zext i32 %1 to i64
  %12 = mul nuw nsw i64 %11, 1000000
  %13 = add i64 %10, %12
  %14 = add i64 %13, %8
  %15 = getelementptr inbounds i8, ptr %0, i64 12
  %16 = atomicrmw volatile add ptr %15, i32 1 seq_cst, align 4
  %17 = getelementptr inbounds i8, ptr %0, i64 44
  %18 = getelementptr inbounds i8, ptr %0, i64 467168
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
  %31 = getelementptr inbounds i8, ptr %30, i64 7168
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
  %39 = load i32, ptr %17, align 4, !tbaa !6
  %40 = zext i32 %39 to i64
  %41 = icmp ult i64 %38, %40
  br i1 %41, label %26, label %24, !llvm.loop !173

42:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #14
  %44 = load i64, ptr %3, align 8, !tbaa !107
  %45 = mul i64 %44, 1000000000
  %46 = load i64, ptr %19, align 8, !tbaa !109
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
  %58 = load i32, ptr %17, align 4, !tbaa !6
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %22, !llvm.loop !174

60:                                               ; preds = %24, %56, %2, %49
  %61 = phi i32 [ -1, %49 ], [ 0, %2 ], [ 0, %56 ], [ 0, %24 ]
  ret i32 %61
}

; Function Attrs: nounwind
define internal void @resume_workers(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 44
  %4 = load i32, ptr %3, align 4, !tbaa !6
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %0, i64 467168
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
  %24 = getelementptr inbounds i8, ptr %0, i64 407720
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
  store i64 0, ptr %33, align 8, !tbaa !175
  %34 = getelementptr inbounds [32 x %struct.cache_slot], ptr %30, i64 0, i64 %32, i32 1
  store i64 0, ptr %34, align 8, !tbaa !175
  %35 = add nuw nsw i64 %32, 1
  %36 = icmp eq i64 %35, 32
  br i1 %36, label %37, label %31, !llvm.loop !177

37:                                               ; preds = %31
  %38 = add nuw nsw i64 %26, 1
  %39 = icmp eq i64 %38, %8
  br i1 %39, label %9, label %25, !llvm.loop !178

40:                                               ; preds = %68
  store atomic volatile i32 0, ptr %0 release, align 4
  %41 = getelementptr inbounds i8, ptr %0, i64 12
  %42 = atomicrmw volatile sub ptr %41, i32 1 seq_cst, align 4
  %43 = getelementptr inbounds i8, ptr %0, i64 96
  %44 = atomicrmw volatile add ptr %43, i64 1 seq_cst, align 8
  %45 = getelementptr inbounds i8, ptr %0, i64 16
  %46 = load atomic volatile i32, ptr %45 seq_cst, align 8
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %54, label %48

48:                                               ; preds = %40
  %49 = getelementptr inbounds i8, ptr %0, i64 52
  %50 = load i32, ptr %49, align 4, !tbaa !12
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
  %62 = load ptr, ptr %61, align 8, !tbaa !179
  %63 = icmp eq ptr %62, null
  br i1 %63, label %68, label %64

64:                                               ; preds = %60, %64
  %65 = phi ptr [ %66, %64 ], [ %62, %60 ]
  %66 = load ptr, ptr %65, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %65) #14
  store ptr %66, ptr %61, align 8, !tbaa !179
  %67 = icmp eq ptr %66, null
  br i1 %67, label %68, label %64, !llvm.loop !180

68:                                               ; preds = %64, %60, %55
  %69 = add nuw nsw i64 %56, 1
  %70 = icmp eq i64 %69, 1024
  br i1 %70, label %40, label %55, !llvm.loop !181
}

; Function Attrs: nounwind
define internal void @kick(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %4 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #14
  %5 = load i64, ptr %3, align 8, !tbaa !107
  %6 = mul i64 %5, 1000000000
  %7 = getelementptr inbounds i8, ptr %3, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !109
  %9 = add i64 %6, %8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #9
  %10 = getelementptr inbounds i8, ptr %0, i64 88
  %11 = load volatile i64, ptr %10, align 8, !tbaa !159
  %12 = sub i64 %9, %11
  %13 = icmp ugt i64 %12, 20000
  br i1 %13, label %14, label %18

14:                                               ; preds = %1
  %15 = getelementptr inbounds i8, ptr %0, i64 48
  %16 = load i32, ptr %15, align 8, !tbaa !11
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
  store i32 %1, ptr %9, align 4, !tbaa !182
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 %2, ptr %10, align 8, !tbaa !183
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
  %25 = getelementptr inbounds i8, ptr %0, i64 407720
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
  store i32 %33, ptr %6, align 8, !tbaa !184
  store ptr %6, ptr %32, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %38

34:                                               ; preds = %26
  %35 = add nuw nsw i64 %27, 1
  %36 = icmp eq i64 %35, 1024
  br i1 %36, label %37, label %26, !llvm.loop !185

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
  %5 = getelementptr inbounds i8, ptr %0, i64 407720
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [1024 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %12, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 374952
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
  br i1 %42, label %29, label %12, !llvm.loop !186

43:                                               ; preds = %28
  %44 = getelementptr inbounds i8, ptr %0, i64 407720
  %45 = zext i32 %1 to i64
  %46 = getelementptr inbounds [1024 x ptr], ptr %44, i64 0, i64 %45
  store ptr null, ptr %46, align 8, !tbaa !2
  br label %47

47:                                               ; preds = %43, %28
  %48 = getelementptr inbounds i8, ptr %0, i64 415912
  br label %50

49:                                               ; preds = %65
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %13, label %103, label %68

50:                                               ; preds = %47, %65
  %51 = phi i64 [ 0, %47 ], [ %66, %65 ]
  %52 = getelementptr inbounds [256 x %struct.request], ptr %48, i64 0, i64 %51
  %53 = getelementptr inbounds i8, ptr %52, i64 32
  %54 = load i32, ptr %53, align 8, !tbaa !187
  switch i32 %54, label %65 [
    i32 1, label %55
    i32 2, label %60
  ]

55:                                               ; preds = %50
  %56 = getelementptr inbounds i8, ptr %52, i64 8
  %57 = load i32, ptr %56, align 8, !tbaa !190
  %58 = icmp eq i32 %57, %1
  br i1 %58, label %59, label %65

59:                                               ; preds = %55
  store i32 0, ptr %53, align 8, !tbaa !187
  br label %65

60:                                               ; preds = %50
  %61 = getelementptr inbounds i8, ptr %52, i64 8
  %62 = load i32, ptr %61, align 8, !tbaa !190
  %63 = icmp eq i32 %62, %1
  br i1 %63, label %64, label %65

64:                                               ; preds = %60
  store i32 -1, ptr %61, align 8, !tbaa !190
  br label %65

65:                                               ; preds = %50, %55, %59, %64, %60
  %66 = add nuw nsw i64 %51, 1
  %67 = icmp eq i64 %66, 256
  br i1 %67, label %49, label %50, !llvm.loop !191

68:                                               ; preds = %49
  %69 = getelementptr inbounds i8, ptr %14, i64 24
  %70 = load ptr, ptr %69, align 8, !tbaa !179
  %71 = icmp eq ptr %70, null
  br i1 %71, label %76, label %72

72:                                               ; preds = %68, %72
  %73 = phi ptr [ %74, %72 ], [ %70, %68 ]
  %74 = load ptr, ptr %73, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %73) #14
  store ptr %74, ptr %69, align 8, !tbaa !179
  %75 = icmp eq ptr %74, null
  br i1 %75, label %76, label %72, !llvm.loop !180

76:                                               ; preds = %72, %68
  %77 = getelementptr inbounds i8, ptr %14, i64 16
  %78 = load volatile ptr, ptr %77, align 8, !tbaa !192
  tail call void @free(ptr noundef %78) #14
  %79 = getelementptr inbounds i8, ptr %14, i64 32
  %80 = load volatile ptr, ptr %79, align 8, !tbaa !193
  %81 = icmp eq ptr %80, null
  br i1 %81, label %82, label %86

82:                                               ; preds = %86, %76
  %83 = getelementptr inbounds i8, ptr %14, i64 40
  %84 = load ptr, ptr %83, align 8, !tbaa !194
  %85 = icmp eq ptr %84, null
  br i1 %85, label %102, label %92

86:                                               ; preds = %76, %86
  %87 = load volatile ptr, ptr %79, align 8, !tbaa !193
  %88 = load ptr, ptr %87, align 8, !tbaa !2
  %89 = load volatile ptr, ptr %79, align 8, !tbaa !193
  tail call void @free(ptr noundef %89) #14
  store volatile ptr %88, ptr %79, align 8, !tbaa !193
  %90 = load volatile ptr, ptr %79, align 8, !tbaa !193
  %91 = icmp eq ptr %90, null
  br i1 %91, label %82, label %86, !llvm.loop !195

92:                                               ; preds = %82, %92
  %93 = phi ptr [ %94, %92 ], [ %84, %82 ]
  %94 = load ptr, ptr %93, align 8, !tbaa !196
  %95 = getelementptr inbounds i8, ptr %93, i64 56
  %96 = load ptr, ptr %95, align 8, !tbaa !198
  tail call void @free(ptr noundef %96) #14
  %97 = getelementptr inbounds i8, ptr %93, i64 64
  %98 = load ptr, ptr %97, align 8, !tbaa !199
  tail call void @free(ptr noundef %98) #14
  %99 = getelementptr inbounds i8, ptr %93, i64 72
  %100 = load ptr, ptr %99, align 8, !tbaa !200
  tail call void @free(ptr noundef %100) #14
  tail call void @free(ptr noundef nonnull %93) #14
  store ptr %94, ptr %83, align 8, !tbaa !194
  %101 = icmp eq ptr %94, null
  br i1 %101, label %102, label %92, !llvm.loop !201

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
  %30 = getelementptr inbounds i8, ptr %0, i64 407720
  %31 = zext nneg i32 %1 to i64
  %32 = getelementptr inbounds [1024 x ptr], ptr %30, i64 0, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !2
  %34 = icmp eq ptr %33, null
  br i1 %34, label %44, label %35

35:                                               ; preds = %29
  %36 = getelementptr inbounds i8, ptr %33, i64 16
  %37 = load volatile ptr, ptr %36, align 8, !tbaa !192
  %38 = ptrtoint ptr %8 to i64
  store atomic volatile i64 %38, ptr %36 seq_cst, align 8
  %39 = icmp eq ptr %37, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %33, i64 24
  %42 = load ptr, ptr %41, align 8, !tbaa !179
  store ptr %42, ptr %37, align 8, !tbaa !2
  store ptr %37, ptr %41, align 8, !tbaa !179
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
  %5 = getelementptr inbounds i8, ptr %0, i64 407720
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
  %6 = load i32, ptr %5, align 4, !tbaa !202
  %7 = icmp ult i32 %6, 1024
  br i1 %7, label %8, label %174

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, ptr %0, i64 407720
  %10 = zext nneg i32 %6 to i64
  %11 = getelementptr inbounds [1024 x ptr], ptr %9, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !2
  %13 = icmp eq ptr %12, null
  br i1 %13, label %174, label %14

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  %16 = load i64, ptr %15, align 8, !tbaa !203
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %20, ptr noundef nonnull align 8 dereferenceable(72) %1, i64 72, i1 false), !tbaa.struct !204
  %26 = getelementptr inbounds i8, ptr %20, i64 104
  store ptr %12, ptr %26, align 8, !tbaa !50
  %27 = getelementptr inbounds i8, ptr %20, i64 160
  store volatile ptr %21, ptr %27, align 8, !tbaa !154
  %28 = getelementptr inbounds i8, ptr %20, i64 80
  store volatile i32 1, ptr %28, align 8, !tbaa !45
  %29 = getelementptr inbounds i8, ptr %20, i64 96
  store i32 1, ptr %29, align 8, !tbaa !44
  %30 = getelementptr inbounds i8, ptr %1, i64 24
  %31 = load i64, ptr %30, align 8, !tbaa !205
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
  %133 = getelementptr inbounds i8, ptr %0, i64 374952
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
  store i32 %141, ptr %142, align 8, !tbaa !206
  %143 = getelementptr inbounds i8, ptr %12, i64 12
  %144 = load volatile i32, ptr %143, align 4, !tbaa !134
  %145 = getelementptr inbounds i8, ptr %20, i64 84
  store volatile i32 %144, ptr %145, align 4, !tbaa !47
  store ptr %20, ptr %140, align 8, !tbaa !2
  %146 = getelementptr inbounds i8, ptr %0, i64 342184
  %147 = getelementptr inbounds i8, ptr %0, i64 342180
  %148 = load i32, ptr %147, align 4, !tbaa !40
  %149 = add i32 %148, 1
  store i32 %149, ptr %147, align 4, !tbaa !40
  %150 = zext i32 %148 to i64
  %151 = getelementptr inbounds [4096 x ptr], ptr %146, i64 0, i64 %150
  store ptr %20, ptr %151, align 8, !tbaa !2
  %152 = getelementptr inbounds i8, ptr %1, i64 32
  %153 = load i64, ptr %152, align 8, !tbaa !207
  %154 = inttoptr i64 %153 to ptr
  store atomic i64 8871348064760491681, ptr %154 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %104 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %155 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %156 = load i64, ptr %4, align 8, !tbaa !107
  %157 = mul i64 %156, 1000000000
  %158 = getelementptr inbounds i8, ptr %4, i64 8
  %159 = load i64, ptr %158, align 8, !tbaa !109
  %160 = add i64 %157, %159
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  %161 = getelementptr inbounds i8, ptr %0, i64 88
  %162 = load volatile i64, ptr %161, align 8, !tbaa !159
  %163 = sub i64 %160, %162
  %164 = icmp ugt i64 %163, 20000
  br i1 %164, label %165, label %174

165:                                              ; preds = %139
  %166 = getelementptr inbounds i8, ptr %0, i64 48
  %167 = load i32, ptr %166, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !38
  %168 = call i64 @write(i32 noundef %167, ptr noundef nonnull %3, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %174

169:                                              ; preds = %134
  %170 = add nuw nsw i64 %135, 1
  %171 = icmp eq i64 %170, 4096
  br i1 %171, label %172, label %134, !llvm.loop !208

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
  %8 = getelementptr inbounds i8, ptr %0, i64 374952
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
  %106 = load ptr, ptr %105, align 8, !tbaa !209
  %107 = icmp eq ptr %106, null
  br i1 %107, label %149, label %108

108:                                              ; preds = %103
  %109 = load ptr, ptr %106, align 8, !tbaa !136
  store ptr %109, ptr %105, align 8, !tbaa !209
  %110 = getelementptr inbounds i8, ptr %11, i64 184
  %111 = load volatile i32, ptr %110, align 8, !tbaa !210
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %110, align 8, !tbaa !210
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %116

114:                                              ; preds = %108
  %115 = getelementptr inbounds i8, ptr %11, i64 176
  store ptr null, ptr %115, align 8, !tbaa !211
  br label %116

116:                                              ; preds = %114, %108
  %117 = getelementptr inbounds i8, ptr %11, i64 176
  br label %118

118:                                              ; preds = %143, %116
  %119 = phi ptr [ %106, %116 ], [ %136, %143 ]
  %120 = getelementptr inbounds i8, ptr %119, i64 40
  %121 = load i32, ptr %120, align 8, !tbaa !142
  %122 = icmp eq i32 %121, 0
  %123 = select i1 %122, i64 104, i64 128
  %124 = getelementptr inbounds i8, ptr %0, i64 %123
  store ptr null, ptr %119, align 8, !tbaa !136
  %125 = getelementptr inbounds i8, ptr %124, i64 16
  %126 = load volatile i32, ptr %125, align 8, !tbaa !210
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %131, label %128

128:                                              ; preds = %118
  %129 = getelementptr inbounds i8, ptr %124, i64 8
  %130 = load ptr, ptr %129, align 8, !tbaa !211
  br label %131

131:                                              ; preds = %118, %128
  %132 = phi ptr [ %130, %128 ], [ %124, %118 ]
  store ptr %119, ptr %132, align 8, !tbaa !2
  %133 = getelementptr inbounds i8, ptr %124, i64 8
  store ptr %119, ptr %133, align 8, !tbaa !211
  %134 = load volatile i32, ptr %125, align 8, !tbaa !210
  %135 = add i32 %134, 1
  store volatile i32 %135, ptr %125, align 8, !tbaa !210
  %136 = load ptr, ptr %105, align 8, !tbaa !209
  %137 = icmp eq ptr %136, null
  br i1 %137, label %149, label %138

138:                                              ; preds = %131
  %139 = load ptr, ptr %136, align 8, !tbaa !136
  store ptr %139, ptr %105, align 8, !tbaa !209
  %140 = load volatile i32, ptr %110, align 8, !tbaa !210
  %141 = add i32 %140, -1
  store volatile i32 %141, ptr %110, align 8, !tbaa !210
  %142 = icmp eq i32 %141, 0
  br i1 %142, label %144, label %143

143:                                              ; preds = %138, %144
  br label %118

144:                                              ; preds = %138
  store ptr null, ptr %117, align 8, !tbaa !211
  br label %143

145:                                              ; preds = %31
  %146 = getelementptr inbounds i8, ptr %0, i64 104
  %147 = getelementptr inbounds i8, ptr %11, i64 168
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %146, ptr noundef nonnull %11, ptr noundef nonnull %147) #15
  %148 = getelementptr inbounds i8, ptr %0, i64 128
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %148, ptr noundef nonnull %11, ptr noundef nonnull %147) #15
  br label %149

149:                                              ; preds = %131, %103, %145
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
  %151 = load i64, ptr %5, align 8, !tbaa !107
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !109
  %155 = add i64 %152, %154
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  %156 = getelementptr inbounds i8, ptr %0, i64 88
  %157 = load volatile i64, ptr %156, align 8, !tbaa !159
  %158 = sub i64 %155, %157
  %159 = icmp ugt i64 %158, 20000
  br i1 %159, label %160, label %164

160:                                              ; preds = %149
  %161 = getelementptr inbounds i8, ptr %0, i64 48
  %162 = load i32, ptr %161, align 8, !tbaa !11
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
  %5 = getelementptr inbounds i8, ptr %0, i64 374952
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
  %25 = getelementptr inbounds i8, ptr %0, i64 152
  %26 = load volatile i32, ptr %25, align 8, !tbaa !67
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %87, label %28

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %0, i64 160
  %30 = getelementptr inbounds i8, ptr %0, i64 36
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
  %46 = load i32, ptr %45, align 8, !tbaa !111
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
  br i1 %74, label %59, label %51, !llvm.loop !212

75:                                               ; preds = %51
  %76 = atomicrmw volatile sub ptr %30, i32 1 seq_cst, align 4
  br label %77

77:                                               ; preds = %75, %51
  store i32 0, ptr %45, align 8, !tbaa !111
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
  br i1 %86, label %87, label %32, !llvm.loop !213

87:                                               ; preds = %85, %24
  %88 = getelementptr inbounds i8, ptr %0, i64 104
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %88, ptr noundef nonnull %8, ptr noundef null) #15
  %89 = getelementptr inbounds i8, ptr %0, i64 128
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %89, ptr noundef nonnull %8, ptr noundef null) #15
  %90 = getelementptr inbounds i8, ptr %8, i64 168
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %90, ptr noundef nonnull %8, ptr noundef null) #15
  %91 = getelementptr inbounds i8, ptr %0, i64 342180
  %92 = load i32, ptr %91, align 4, !tbaa !40
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %87
  %95 = getelementptr inbounds i8, ptr %0, i64 342184
  %96 = zext i32 %92 to i64
  br label %101

97:                                               ; preds = %111, %87
  %98 = phi i32 [ 0, %87 ], [ %112, %111 ]
  store i32 %98, ptr %91, align 4, !tbaa !40
  store ptr null, ptr %7, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  %99 = getelementptr inbounds i8, ptr %8, i64 160
  %100 = load volatile ptr, ptr %99, align 8, !tbaa !154
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
  br i1 %114, label %97, label %101, !llvm.loop !214

115:                                              ; preds = %2, %4, %97
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define internal range(i32 0, 3) i32 @queue_state(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) #2 {
  %4 = icmp ult i32 %1, 4096
  br i1 %4, label %5, label %17

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 374952
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
  %18 = getelementptr inbounds i8, ptr %0, i64 426156
  %19 = load volatile i32, ptr %18, align 4, !tbaa !215
  %20 = icmp ugt i32 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = load volatile i32, ptr %18, align 4, !tbaa !215
  br label %23

23:                                               ; preds = %17, %21
  %24 = phi i32 [ %22, %21 ], [ %2, %17 ]
  %25 = getelementptr inbounds i8, ptr %0, i64 426160
  %26 = zext i32 %24 to i64
  %27 = mul nuw nsw i64 %26, 40
  %28 = tail call ptr @memcpy(ptr noundef %1, ptr noundef nonnull %25, i64 noundef %27) #14
  %29 = load volatile i32, ptr %18, align 4, !tbaa !215
  %30 = icmp ult i32 %24, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %34, %23
  %32 = load volatile i32, ptr %18, align 4, !tbaa !215
  %33 = sub i32 %32, %24
  store volatile i32 %33, ptr %18, align 4, !tbaa !215
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %24

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %39, %34 ], [ %26, %23 ]
  %36 = sub nuw nsw i64 %35, %26
  %37 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %36
  %38 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %35
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %37, ptr noundef nonnull align 8 dereferenceable(40) %38, i64 40, i1 false), !tbaa.struct !216
  %39 = add nuw nsw i64 %35, 1
  %40 = load volatile i32, ptr %18, align 4, !tbaa !215
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %34, label %31, !llvm.loop !217
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
  %17 = getelementptr inbounds i8, ptr %0, i64 415912
  br label %20

18:                                               ; preds = %36
  %19 = icmp ne ptr %37, null
  br i1 %19, label %40, label %42

20:                                               ; preds = %16, %36
  %21 = phi i64 [ 0, %16 ], [ %38, %36 ]
  %22 = phi ptr [ null, %16 ], [ %37, %36 ]
  %23 = getelementptr inbounds [256 x %struct.request], ptr %17, i64 0, i64 %21
  %24 = getelementptr inbounds i8, ptr %23, i64 32
  %25 = load i32, ptr %24, align 8, !tbaa !187
  %26 = icmp eq i32 %25, 1
  br i1 %26, label %27, label %36

27:                                               ; preds = %20
  %28 = icmp eq ptr %22, null
  br i1 %28, label %35, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %23, i64 24
  %31 = load i32, ptr %30, align 8, !tbaa !218
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  %33 = load i32, ptr %32, align 8, !tbaa !218
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %29, %27
  br label %36

36:                                               ; preds = %35, %29, %20
  %37 = phi ptr [ %23, %35 ], [ %22, %29 ], [ %22, %20 ]
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, 256
  br i1 %39, label %18, label %20, !llvm.loop !219

40:                                               ; preds = %18
  %41 = getelementptr inbounds i8, ptr %37, i64 32
  store i32 2, ptr %41, align 8, !tbaa !187
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %37, i64 32, i1 false), !tbaa.struct !220
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
  %22 = getelementptr inbounds i8, ptr %0, i64 407720
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
  %65 = load i32, ptr %64, align 8, !tbaa !105
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
  %13 = alloca i64, align 8
  %14 = alloca i32, align 8
  %15 = alloca i32, align 4
  %16 = alloca ptr, align 8
  %17 = alloca ptr, align 8
  %18 = alloca i32, align 8
  %19 = alloca i32, align 4
  %20 = icmp eq i32 %6, 0
  br i1 %20, label %23, label %21

21:                                               ; preds = %8
  %22 = zext i32 %6 to i64
  br label %27

23:                                               ; preds = %27, %8
  %24 = phi i64 [ 0, %8 ], [ %32, %27 ]
  %25 = tail call ptr @calloc(i64 noundef 1, i64 noundef 80) #14
  %26 = icmp eq ptr %25, null
  br i1 %26, label %54, label %35

27:                                               ; preds = %21, %27
  %28 = phi i64 [ 0, %21 ], [ %33, %27 ]
  %29 = phi i64 [ 0, %21 ], [ %32, %27 ]
  %30 = getelementptr inbounds %struct.code_extent, ptr %5, i64 %28, i32 1
  %31 = load i64, ptr %30, align 8, !tbaa !221
  %32 = add i64 %31, %29
  %33 = add nuw nsw i64 %28, 1
  %34 = icmp eq i64 %33, %22
  br i1 %34, label %23, label %27, !llvm.loop !223

35:                                               ; preds = %23
  %36 = tail call i32 @llvm.umax.i32(i32 %4, i32 1)
  %37 = zext i32 %36 to i64
  %38 = tail call ptr @calloc(i64 noundef %37, i64 noundef 24) #14
  %39 = getelementptr inbounds i8, ptr %25, i64 56
  store ptr %38, ptr %39, align 8, !tbaa !198
  %40 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %41 = zext i32 %40 to i64
  %42 = tail call ptr @calloc(i64 noundef %41, i64 noundef 16) #14
  %43 = getelementptr inbounds i8, ptr %25, i64 64
  store ptr %42, ptr %43, align 8, !tbaa !199
  %44 = tail call i64 @llvm.umax.i64(i64 %24, i64 1)
  %45 = tail call ptr @calloc(i64 noundef 1, i64 noundef %44) #14
  %46 = getelementptr inbounds i8, ptr %25, i64 72
  store ptr %45, ptr %46, align 8, !tbaa !200
  %47 = load ptr, ptr %39, align 8, !tbaa !198
  %48 = icmp eq ptr %47, null
  br i1 %48, label %54, label %49

49:                                               ; preds = %35
  %50 = load ptr, ptr %43, align 8, !tbaa !199
  %51 = icmp ne ptr %50, null
  %52 = icmp ne ptr %45, null
  %53 = select i1 %51, i1 %52, i1 false
  br label %54

54:                                               ; preds = %49, %23, %35
  %55 = phi i1 [ false, %35 ], [ false, %23 ], [ %53, %49 ]
  %56 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %69, label %58

58:                                               ; preds = %54, %66
  %59 = phi i32 [ %60, %66 ], [ 0, %54 ]
  %60 = add i32 %59, 1
  %61 = and i32 %60, 63
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %58
  %64 = tail call i32 @sched_yield() #14
  br label %66

65:                                               ; preds = %58
  tail call void @llvm.x86.sse2.pause()
  br label %66

66:                                               ; preds = %65, %63
  %67 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %69, label %58, !llvm.loop !66

69:                                               ; preds = %66, %54
  %70 = getelementptr inbounds i8, ptr %1, i64 28
  %71 = load i32, ptr %70, align 4, !tbaa !224
  %72 = icmp ult i32 %71, 256
  br i1 %72, label %73, label %306

73:                                               ; preds = %69
  %74 = getelementptr inbounds i8, ptr %0, i64 415912
  %75 = zext nneg i32 %71 to i64
  %76 = getelementptr inbounds [256 x %struct.request], ptr %74, i64 0, i64 %75, i32 1
  %77 = load i32, ptr %76, align 8, !tbaa !187
  %78 = icmp eq i32 %77, 2
  br i1 %78, label %79, label %306

79:                                               ; preds = %73
  %80 = getelementptr inbounds [256 x %struct.request], ptr %74, i64 0, i64 %75, i32 0, i32 1
  %81 = load i32, ptr %80, align 8, !tbaa !190
  %82 = icmp ult i32 %81, 1024
  br i1 %82, label %83, label %302

83:                                               ; preds = %79
  %84 = getelementptr inbounds i8, ptr %0, i64 407720
  %85 = zext nneg i32 %81 to i64
  %86 = getelementptr inbounds [1024 x ptr], ptr %84, i64 0, i64 %85
  %87 = load ptr, ptr %86, align 8, !tbaa !2
  %88 = icmp ne ptr %87, null
  %89 = select i1 %55, i1 %88, i1 false
  br i1 %89, label %90, label %302

90:                                               ; preds = %83
  %91 = getelementptr inbounds i8, ptr %25, i64 64
  %92 = load ptr, ptr %91, align 8, !tbaa !199
  %93 = zext i32 %6 to i64
  %94 = shl nuw nsw i64 %93, 4
  %95 = tail call ptr @memcpy(ptr noundef %92, ptr noundef %5, i64 noundef %94) #14
  %96 = getelementptr inbounds i8, ptr %25, i64 72
  %97 = load ptr, ptr %96, align 8, !tbaa !200
  %98 = tail call ptr @memcpy(ptr noundef %97, ptr noundef %7, i64 noundef %24) #14
  %99 = getelementptr inbounds i8, ptr %25, i64 8
  store ptr %2, ptr %99, align 8, !tbaa !225
  %100 = getelementptr inbounds i8, ptr %1, i64 16
  %101 = load i32, ptr %100, align 8, !tbaa !226
  %102 = getelementptr inbounds i8, ptr %25, i64 36
  store i32 %101, ptr %102, align 4, !tbaa !227
  %103 = getelementptr inbounds i8, ptr %1, i64 20
  %104 = load i32, ptr %103, align 4, !tbaa !228
  %105 = getelementptr inbounds i8, ptr %25, i64 40
  store i32 %104, ptr %105, align 8, !tbaa !229
  %106 = getelementptr inbounds i8, ptr %1, i64 24
  %107 = load i32, ptr %106, align 8, !tbaa !230
  %108 = getelementptr inbounds i8, ptr %25, i64 32
  store i32 %107, ptr %108, align 8, !tbaa !231
  %109 = getelementptr inbounds i8, ptr %1, i64 12
  %110 = load i32, ptr %109, align 4, !tbaa !232
  %111 = getelementptr inbounds i8, ptr %25, i64 52
  store i32 %110, ptr %111, align 4, !tbaa !233
  %112 = getelementptr inbounds i8, ptr %25, i64 44
  store i32 %4, ptr %112, align 4, !tbaa !234
  %113 = getelementptr inbounds i8, ptr %25, i64 48
  store i32 %6, ptr %113, align 8, !tbaa !235
  %114 = icmp ne i32 %107, 0
  %115 = icmp eq ptr %2, null
  %116 = or i1 %115, %114
  %117 = select i1 %116, i32 0, i32 256
  %118 = getelementptr inbounds i8, ptr %25, i64 28
  store volatile i32 %117, ptr %118, align 4, !tbaa !236
  %119 = icmp eq i32 %4, 0
  br i1 %119, label %297, label %120

120:                                              ; preds = %90
  %121 = getelementptr inbounds i8, ptr %87, i64 32
  %122 = getelementptr inbounds i8, ptr %25, i64 56
  %123 = zext i32 %4 to i64
  br label %124

124:                                              ; preds = %120, %294
  %125 = phi i64 [ 0, %120 ], [ %295, %294 ]
  %126 = load volatile ptr, ptr %121, align 8, !tbaa !193
  %127 = icmp eq ptr %126, null
  br i1 %127, label %135, label %128

128:                                              ; preds = %124
  %129 = getelementptr inbounds i8, ptr %126, i64 12
  %130 = load i32, ptr %129, align 4, !tbaa !79
  %131 = shl i32 %130, 1
  %132 = getelementptr inbounds i8, ptr %126, i64 8
  %133 = load i32, ptr %132, align 8, !tbaa !79
  %134 = icmp ult i32 %131, %133
  br i1 %134, label %220, label %135

135:                                              ; preds = %128, %124
  %136 = load volatile ptr, ptr %121, align 8, !tbaa !193
  %137 = icmp eq ptr %136, null
  br i1 %137, label %143, label %138

138:                                              ; preds = %135
  %139 = getelementptr inbounds i8, ptr %136, i64 8
  %140 = load i32, ptr %139, align 8, !tbaa !79
  %141 = shl i32 %140, 1
  %142 = add i32 %141, 2
  br label %143

143:                                              ; preds = %138, %135
  %144 = phi i32 [ %142, %138 ], [ 256, %135 ]
  %145 = zext i32 %144 to i64
  %146 = mul nuw nsw i64 %145, 24
  %147 = add nuw nsw i64 %146, 16
  %148 = tail call ptr @calloc(i64 noundef 1, i64 noundef %147) #14
  %149 = icmp eq ptr %148, null
  br i1 %149, label %297, label %150

150:                                              ; preds = %143
  %151 = add i32 %144, -1
  %152 = getelementptr inbounds i8, ptr %148, i64 8
  store i32 %151, ptr %152, align 8, !tbaa !79
  store ptr %136, ptr %148, align 8, !tbaa !2
  %153 = getelementptr inbounds i8, ptr %136, i64 8
  br i1 %137, label %218, label %154

154:                                              ; preds = %150
  %155 = getelementptr inbounds i8, ptr %136, i64 16
  %156 = getelementptr inbounds i8, ptr %148, i64 16
  %157 = getelementptr inbounds i8, ptr %148, i64 12
  br label %158

158:                                              ; preds = %154, %214
  %159 = phi i32 [ 0, %154 ], [ %215, %214 ]
  %160 = zext i32 %159 to i64
  %161 = getelementptr inbounds [0 x %struct.code_slot], ptr %155, i64 0, i64 %160
  %162 = load volatile i64, ptr %161, align 8, !tbaa !237
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %214, label %164

164:                                              ; preds = %158
  %165 = getelementptr inbounds i8, ptr %161, i64 16
  %166 = load volatile ptr, ptr %165, align 8, !tbaa !239
  %167 = icmp eq ptr %166, null
  br i1 %167, label %214, label %168

168:                                              ; preds = %164
  %169 = load volatile i64, ptr %161, align 8, !tbaa !237
  %170 = getelementptr inbounds i8, ptr %161, i64 8
  %171 = load i32, ptr %170, align 8, !tbaa !240
  %172 = getelementptr inbounds i8, ptr %161, i64 12
  %173 = load i32, ptr %172, align 4, !tbaa !241
  %174 = lshr i64 %169, 2
  %175 = mul i64 %174, -7046029254386353131
  %176 = mul i32 %173, -1640531535
  %177 = xor i32 %176, %171
  %178 = zext i32 %177 to i64
  %179 = mul i64 %178, -4417276706812531889
  %180 = xor i64 %179, %175
  %181 = lshr i64 %180, 29
  %182 = xor i64 %181, %180
  %183 = load i32, ptr %152, align 8, !tbaa !79
  %184 = zext i32 %183 to i64
  %185 = and i64 %182, %184
  %186 = getelementptr inbounds [0 x %struct.code_slot], ptr %156, i64 0, i64 %185
  %187 = load atomic volatile i64, ptr %186 seq_cst, align 8
  %188 = icmp eq i64 %187, 0
  br i1 %188, label %210, label %189

189:                                              ; preds = %168, %202
  %190 = phi i64 [ %208, %202 ], [ %187, %168 ]
  %191 = phi ptr [ %207, %202 ], [ %186, %168 ]
  %192 = phi i64 [ %203, %202 ], [ %182, %168 ]
  %193 = icmp eq i64 %190, %169
  br i1 %193, label %194, label %202

194:                                              ; preds = %189
  %195 = getelementptr inbounds i8, ptr %191, i64 8
  %196 = load i32, ptr %195, align 8, !tbaa !240
  %197 = icmp eq i32 %196, %171
  br i1 %197, label %198, label %202

198:                                              ; preds = %194
  %199 = getelementptr inbounds i8, ptr %191, i64 12
  %200 = load i32, ptr %199, align 4, !tbaa !241
  %201 = icmp eq i32 %200, %173
  br i1 %201, label %210, label %202

202:                                              ; preds = %198, %194, %189
  %203 = add i64 %192, 1
  %204 = load i32, ptr %152, align 8, !tbaa !79
  %205 = zext i32 %204 to i64
  %206 = and i64 %203, %205
  %207 = getelementptr inbounds [0 x %struct.code_slot], ptr %156, i64 0, i64 %206
  %208 = load atomic volatile i64, ptr %207 seq_cst, align 8
  %209 = icmp eq i64 %208, 0
  br i1 %209, label %210, label %189, !llvm.loop !242

210:                                              ; preds = %202, %198, %168
  %211 = phi ptr [ %186, %168 ], [ %191, %198 ], [ %207, %202 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %211, ptr nonnull align 8 %161, i64 24, i1 true), !tbaa.struct !243
  %212 = load i32, ptr %157, align 4, !tbaa !79
  %213 = add i32 %212, 1
  store i32 %213, ptr %157, align 4, !tbaa !79
  br label %214

214:                                              ; preds = %210, %164, %158
  %215 = add i32 %159, 1
  %216 = load i32, ptr %153, align 8, !tbaa !79
  %217 = icmp ugt i32 %215, %216
  br i1 %217, label %218, label %158

218:                                              ; preds = %214, %150
  %219 = ptrtoint ptr %148 to i64
  store atomic volatile i64 %219, ptr %121 seq_cst, align 8
  br label %220

220:                                              ; preds = %218, %128
  %221 = phi ptr [ %126, %128 ], [ %148, %218 ]
  %222 = load ptr, ptr %122, align 8, !tbaa !198
  %223 = getelementptr inbounds %struct.code_target, ptr %222, i64 %125
  store ptr %25, ptr %12, align 8, !tbaa !244
  %224 = getelementptr inbounds %struct.code_entry, ptr %3, i64 %125
  %225 = load i64, ptr %224, align 8, !tbaa !246
  store i64 %225, ptr %13, align 8, !tbaa !248
  %226 = getelementptr inbounds i8, ptr %224, i64 8
  %227 = load i64, ptr %226, align 8, !tbaa !249
  %228 = trunc i64 %227 to i32
  store i32 %228, ptr %14, align 8, !tbaa !250
  store volatile i32 0, ptr %15, align 4, !tbaa !251
  %229 = load volatile ptr, ptr %12, align 8, !tbaa !2
  store volatile ptr %229, ptr %223, align 8, !tbaa !2
  %230 = getelementptr inbounds i8, ptr %223, i64 8
  %231 = load volatile i64, ptr %13, align 8, !tbaa !38
  store volatile i64 %231, ptr %230, align 8, !tbaa !38
  %232 = getelementptr inbounds i8, ptr %223, i64 16
  %233 = load volatile i32, ptr %14, align 8, !tbaa !79
  store volatile i32 %233, ptr %232, align 8, !tbaa !79
  %234 = getelementptr inbounds i8, ptr %223, i64 20
  %235 = load volatile i32, ptr %15, align 4, !tbaa !79
  store volatile i32 %235, ptr %234, align 4, !tbaa !79
  %236 = load i64, ptr %224, align 8, !tbaa !246
  %237 = load i32, ptr %102, align 4, !tbaa !227
  %238 = load i32, ptr %105, align 8, !tbaa !229
  %239 = lshr i64 %236, 2
  %240 = mul i64 %239, -7046029254386353131
  %241 = mul i32 %238, -1640531535
  %242 = xor i32 %241, %237
  %243 = zext i32 %242 to i64
  %244 = mul i64 %243, -4417276706812531889
  %245 = xor i64 %244, %240
  %246 = lshr i64 %245, 29
  %247 = xor i64 %246, %245
  %248 = getelementptr inbounds i8, ptr %221, i64 16
  %249 = getelementptr inbounds i8, ptr %221, i64 8
  %250 = load i32, ptr %249, align 8, !tbaa !79
  %251 = zext i32 %250 to i64
  %252 = and i64 %247, %251
  %253 = getelementptr inbounds [0 x %struct.code_slot], ptr %248, i64 0, i64 %252
  %254 = load atomic volatile i64, ptr %253 seq_cst, align 8
  %255 = icmp eq i64 %254, 0
  br i1 %255, label %277, label %256

256:                                              ; preds = %220, %269
  %257 = phi i64 [ %275, %269 ], [ %254, %220 ]
  %258 = phi ptr [ %274, %269 ], [ %253, %220 ]
  %259 = phi i64 [ %270, %269 ], [ %247, %220 ]
  %260 = icmp eq i64 %257, %236
  br i1 %260, label %261, label %269

261:                                              ; preds = %256
  %262 = getelementptr inbounds i8, ptr %258, i64 8
  %263 = load i32, ptr %262, align 8, !tbaa !240
  %264 = icmp eq i32 %263, %237
  br i1 %264, label %265, label %269

265:                                              ; preds = %261
  %266 = getelementptr inbounds i8, ptr %258, i64 12
  %267 = load i32, ptr %266, align 4, !tbaa !241
  %268 = icmp eq i32 %267, %238
  br i1 %268, label %277, label %269

269:                                              ; preds = %265, %261, %256
  %270 = add i64 %259, 1
  %271 = load i32, ptr %249, align 8, !tbaa !79
  %272 = zext i32 %271 to i64
  %273 = and i64 %270, %272
  %274 = getelementptr inbounds [0 x %struct.code_slot], ptr %248, i64 0, i64 %273
  %275 = load atomic volatile i64, ptr %274 seq_cst, align 8
  %276 = icmp eq i64 %275, 0
  br i1 %276, label %277, label %256, !llvm.loop !242

277:                                              ; preds = %265, %269, %220
  %278 = phi ptr [ %253, %220 ], [ %274, %269 ], [ %258, %265 ]
  %279 = getelementptr inbounds i8, ptr %278, i64 16
  %280 = load ptr, ptr %122, align 8, !tbaa !198
  %281 = getelementptr inbounds %struct.code_target, ptr %280, i64 %125
  %282 = ptrtoint ptr %281 to i64
  store atomic volatile i64 %282, ptr %279 seq_cst, align 8
  %283 = load volatile i64, ptr %278, align 8, !tbaa !237
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %285, label %294

285:                                              ; preds = %277
  %286 = load i32, ptr %102, align 4, !tbaa !227
  %287 = getelementptr inbounds i8, ptr %278, i64 8
  store i32 %286, ptr %287, align 8, !tbaa !240
  %288 = load i32, ptr %105, align 8, !tbaa !229
  %289 = getelementptr inbounds i8, ptr %278, i64 12
  store i32 %288, ptr %289, align 4, !tbaa !241
  %290 = getelementptr inbounds i8, ptr %221, i64 12
  %291 = load i32, ptr %290, align 4, !tbaa !79
  %292 = add i32 %291, 1
  store i32 %292, ptr %290, align 4, !tbaa !79
  %293 = load i64, ptr %224, align 8, !tbaa !246
  store atomic volatile i64 %293, ptr %278 seq_cst, align 8
  br label %294

294:                                              ; preds = %285, %277
  %295 = add nuw nsw i64 %125, 1
  %296 = icmp eq i64 %295, %123
  br i1 %296, label %297, label %124, !llvm.loop !252

297:                                              ; preds = %294, %143, %90
  %298 = getelementptr inbounds i8, ptr %87, i64 40
  %299 = load ptr, ptr %298, align 8, !tbaa !194
  store ptr %299, ptr %25, align 8, !tbaa !196
  store ptr %25, ptr %298, align 8, !tbaa !194
  %300 = load i32, ptr %70, align 4, !tbaa !224
  %301 = zext i32 %300 to i64
  br label %302

302:                                              ; preds = %297, %83, %79
  %303 = phi i64 [ %301, %297 ], [ %75, %83 ], [ %75, %79 ]
  %304 = phi i1 [ true, %297 ], [ false, %83 ], [ false, %79 ]
  %305 = getelementptr inbounds [256 x %struct.request], ptr %74, i64 0, i64 %303, i32 1
  store i32 0, ptr %305, align 8, !tbaa !187
  br label %306

306:                                              ; preds = %69, %73, %302
  %307 = phi i1 [ %304, %302 ], [ false, %73 ], [ false, %69 ]
  %308 = getelementptr inbounds i8, ptr %0, i64 80
  %309 = load volatile i64, ptr %308, align 8, !tbaa !253
  %310 = add i64 %309, 1
  store volatile i64 %310, ptr %308, align 8, !tbaa !253
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %16)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %17)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %18)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %19)
  store ptr null, ptr %16, align 8
  store ptr null, ptr %17, align 8
  store i32 0, ptr %18, align 8
  store i32 0, ptr %19, align 4
  %311 = getelementptr inbounds i8, ptr %0, i64 128
  %312 = load ptr, ptr %311, align 8, !tbaa !209
  %313 = icmp eq ptr %312, null
  br i1 %313, label %327, label %314

314:                                              ; preds = %306
  %315 = load ptr, ptr %312, align 8, !tbaa !136
  store ptr %315, ptr %311, align 8, !tbaa !209
  %316 = getelementptr inbounds i8, ptr %0, i64 144
  %317 = load volatile i32, ptr %316, align 8, !tbaa !210
  %318 = add i32 %317, -1
  store volatile i32 %318, ptr %316, align 8, !tbaa !210
  %319 = icmp eq i32 %318, 0
  br i1 %319, label %320, label %322

320:                                              ; preds = %314
  %321 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr null, ptr %321, align 8, !tbaa !211
  br label %322

322:                                              ; preds = %320, %314
  %323 = getelementptr inbounds i8, ptr %0, i64 104
  %324 = getelementptr inbounds i8, ptr %0, i64 120
  %325 = getelementptr inbounds i8, ptr %0, i64 112
  %326 = getelementptr inbounds i8, ptr %0, i64 136
  br label %363

327:                                              ; preds = %377, %306
  %328 = load volatile ptr, ptr %16, align 8, !tbaa !2
  store volatile ptr %328, ptr %311, align 8, !tbaa !2
  %329 = getelementptr inbounds i8, ptr %0, i64 136
  %330 = load volatile ptr, ptr %17, align 8, !tbaa !2
  store volatile ptr %330, ptr %329, align 8, !tbaa !2
  %331 = getelementptr inbounds i8, ptr %0, i64 144
  %332 = load volatile i32, ptr %18, align 8, !tbaa !79
  store volatile i32 %332, ptr %331, align 8, !tbaa !79
  %333 = getelementptr inbounds i8, ptr %0, i64 148
  %334 = load volatile i32, ptr %19, align 4
  store volatile i32 %334, ptr %333, align 4
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %11) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %11, i8 0, i64 16, i1 false)
  %335 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %11) #14
  %336 = load i64, ptr %11, align 8, !tbaa !107
  %337 = mul i64 %336, 1000000000
  %338 = getelementptr inbounds i8, ptr %11, i64 8
  %339 = load i64, ptr %338, align 8, !tbaa !109
  %340 = add i64 %337, %339
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %11) #9
  %341 = getelementptr inbounds i8, ptr %0, i64 88
  %342 = load volatile i64, ptr %341, align 8, !tbaa !159
  %343 = sub i64 %340, %342
  %344 = icmp ugt i64 %343, 20000
  br i1 %344, label %345, label %349

345:                                              ; preds = %327
  %346 = getelementptr inbounds i8, ptr %0, i64 48
  %347 = load i32, ptr %346, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10)
  store i64 1, ptr %10, align 8, !tbaa !38
  %348 = call i64 @write(i32 noundef %347, ptr noundef nonnull %10, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10)
  br label %349

349:                                              ; preds = %327, %345
  %350 = getelementptr inbounds i8, ptr %0, i64 96
  %351 = atomicrmw volatile add ptr %350, i64 1 seq_cst, align 8
  %352 = getelementptr inbounds i8, ptr %0, i64 16
  %353 = load atomic volatile i32, ptr %352 seq_cst, align 8
  %354 = icmp eq i32 %353, 0
  br i1 %354, label %359, label %355

355:                                              ; preds = %349
  %356 = getelementptr inbounds i8, ptr %0, i64 52
  %357 = load i32, ptr %356, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 1, ptr %9, align 8, !tbaa !38
  %358 = call i64 @write(i32 noundef %357, ptr noundef nonnull %9, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %359

359:                                              ; preds = %349, %355
  %360 = or i1 %26, %307
  %361 = xor i1 %307, true
  %362 = sext i1 %361 to i32
  br i1 %360, label %398, label %391

363:                                              ; preds = %389, %322
  %364 = phi ptr [ %312, %322 ], [ %382, %389 ]
  %365 = getelementptr inbounds i8, ptr %364, i64 40
  %366 = load i32, ptr %365, align 8, !tbaa !142
  %367 = icmp eq i32 %366, 0
  store ptr null, ptr %364, align 8, !tbaa !136
  %368 = select i1 %367, ptr %324, ptr %18
  %369 = load volatile i32, ptr %368, align 8, !tbaa !210
  %370 = icmp eq i32 %369, 0
  br i1 %370, label %371, label %374

371:                                              ; preds = %363
  %372 = select i1 %367, ptr %323, ptr %16
  %373 = select i1 %367, ptr %325, ptr %17
  br label %377

374:                                              ; preds = %363
  %375 = select i1 %367, ptr %325, ptr %17
  %376 = load ptr, ptr %375, align 8, !tbaa !211
  br label %377

377:                                              ; preds = %371, %374
  %378 = phi ptr [ %373, %371 ], [ %375, %374 ]
  %379 = phi ptr [ %372, %371 ], [ %376, %374 ]
  store ptr %364, ptr %379, align 8, !tbaa !2
  store ptr %364, ptr %378, align 8, !tbaa !211
  %380 = load volatile i32, ptr %368, align 8, !tbaa !210
  %381 = add i32 %380, 1
  store volatile i32 %381, ptr %368, align 8, !tbaa !210
  %382 = load ptr, ptr %311, align 8, !tbaa !209
  %383 = icmp eq ptr %382, null
  br i1 %383, label %327, label %384

384:                                              ; preds = %377
  %385 = load ptr, ptr %382, align 8, !tbaa !136
  store ptr %385, ptr %311, align 8, !tbaa !209
  %386 = load volatile i32, ptr %316, align 8, !tbaa !210
  %387 = add i32 %386, -1
  store volatile i32 %387, ptr %316, align 8, !tbaa !210
  %388 = icmp eq i32 %387, 0
  br i1 %388, label %390, label %389

389:                                              ; preds = %384, %390
  br label %363

390:                                              ; preds = %384
  store ptr null, ptr %326, align 8, !tbaa !211
  br label %389

391:                                              ; preds = %359
  %392 = getelementptr inbounds i8, ptr %25, i64 56
  %393 = load ptr, ptr %392, align 8, !tbaa !198
  call void @free(ptr noundef %393) #14
  %394 = getelementptr inbounds i8, ptr %25, i64 64
  %395 = load ptr, ptr %394, align 8, !tbaa !199
  call void @free(ptr noundef %395) #14
  %396 = getelementptr inbounds i8, ptr %25, i64 72
  %397 = load ptr, ptr %396, align 8, !tbaa !200
  call void @free(ptr noundef %397) #14
  call void @free(ptr noundef nonnull %25) #14
  br label %398

398:                                              ; preds = %359, %391
  %399 = phi i32 [ %362, %359 ], [ -1, %391 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %16)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %17)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %18)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19)
  ret i32 %399
}

; Function Attrs: nounwind
define internal i32 @known_code(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i64 noundef %4, i64 noundef %5, ptr nocapture noundef writeonly %6, i32 noundef %7) #1 {
  %9 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %22, label %11

11:                                               ; preds = %8, %19
  %12 = phi i32 [ %13, %19 ], [ 0, %8 ]
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

22:                                               ; preds = %19, %8
  %23 = icmp ult i32 %1, 1024
  br i1 %23, label %24, label %38

24:                                               ; preds = %22
  %25 = getelementptr inbounds i8, ptr %0, i64 407720
  %26 = zext nneg i32 %1 to i64
  %27 = getelementptr inbounds [1024 x ptr], ptr %25, i64 0, i64 %26
  %28 = load ptr, ptr %27, align 8, !tbaa !2
  %29 = icmp eq ptr %28, null
  br i1 %29, label %38, label %30

30:                                               ; preds = %24
  %31 = getelementptr inbounds i8, ptr %28, i64 32
  %32 = load volatile ptr, ptr %31, align 8, !tbaa !193
  %33 = icmp eq ptr %32, null
  br i1 %33, label %38, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds i8, ptr %32, i64 8
  %36 = load i32, ptr %35, align 8, !tbaa !79
  %37 = getelementptr inbounds i8, ptr %32, i64 16
  br label %40

38:                                               ; preds = %81, %22, %24, %30
  %39 = phi i32 [ 0, %30 ], [ 0, %24 ], [ 0, %22 ], [ %82, %81 ]
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %39

40:                                               ; preds = %34, %81
  %41 = phi i32 [ 0, %34 ], [ %83, %81 ]
  %42 = phi i32 [ 0, %34 ], [ %82, %81 ]
  %43 = zext i32 %41 to i64
  %44 = getelementptr inbounds [0 x %struct.code_slot], ptr %37, i64 0, i64 %43
  %45 = getelementptr inbounds i8, ptr %44, i64 16
  %46 = load volatile ptr, ptr %45, align 8, !tbaa !239
  %47 = icmp eq ptr %46, null
  br i1 %47, label %81, label %48

48:                                               ; preds = %40
  %49 = load volatile i64, ptr %44, align 8, !tbaa !237
  %50 = icmp ult i64 %49, %4
  br i1 %50, label %81, label %51

51:                                               ; preds = %48
  %52 = load volatile i64, ptr %44, align 8, !tbaa !237
  %53 = icmp ult i64 %52, %5
  br i1 %53, label %54, label %81

54:                                               ; preds = %51
  %55 = getelementptr inbounds i8, ptr %44, i64 8
  %56 = load i32, ptr %55, align 8, !tbaa !240
  %57 = icmp eq i32 %56, %2
  br i1 %57, label %58, label %81

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr %44, i64 12
  %60 = load i32, ptr %59, align 4, !tbaa !241
  %61 = icmp eq i32 %60, %3
  br i1 %61, label %62, label %81

62:                                               ; preds = %58
  %63 = icmp ult i32 %42, %7
  br i1 %63, label %64, label %79

64:                                               ; preds = %62
  %65 = load ptr, ptr %46, align 8, !tbaa !244
  %66 = getelementptr inbounds i8, ptr %65, i64 32
  %67 = load i32, ptr %66, align 8, !tbaa !231
  %68 = icmp ne i32 %67, 0
  %69 = zext i1 %68 to i64
  %70 = getelementptr inbounds i8, ptr %46, i64 20
  %71 = load volatile i32, ptr %70, align 4, !tbaa !251
  %72 = icmp eq i32 %71, 0
  %73 = select i1 %72, i64 0, i64 2
  %74 = or disjoint i64 %73, %69
  %75 = zext i32 %42 to i64
  %76 = getelementptr inbounds %struct.code_entry, ptr %6, i64 %75
  %77 = load volatile i64, ptr %44, align 8, !tbaa !237
  store i64 %77, ptr %76, align 8, !tbaa !38
  %78 = getelementptr inbounds i8, ptr %76, i64 8
  store i64 %74, ptr %78, align 8, !tbaa !38
  br label %79

79:                                               ; preds = %64, %62
  %80 = add i32 %42, 1
  br label %81

81:                                               ; preds = %40, %48, %51, %54, %58, %79
  %82 = phi i32 [ %80, %79 ], [ %42, %58 ], [ %42, %54 ], [ %42, %51 ], [ %42, %48 ], [ %42, %40 ]
  %83 = add i32 %41, 1
  %84 = icmp ugt i32 %83, %36
  br i1 %84, label %38, label %40
}

; Function Attrs: nounwind
define internal range(i64 0, 1844674407370955162) i64 @gpu_clock() #1 {
  %1 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, i8 0, i64 16, i1 false)
  %2 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %1) #14
  %3 = load i64, ptr %1, align 8, !tbaa !107
  %4 = mul i64 %3, 1000000000
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !109
  %7 = add i64 %4, %6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #9
  %8 = udiv i64 %7, 10
  ret i64 %8
}

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @set_checked(ptr nocapture noundef %0) #1 {
  %2 = getelementptr inbounds i8, ptr %0, i64 467680
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
  %5 = getelementptr inbounds i8, ptr %0, i64 467680
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %25, ptr nonnull align 8 %19, i64 56, i1 true), !tbaa.struct !254
  store atomic volatile i32 0, ptr %19 release, align 8
  br label %26

26:                                               ; preds = %16, %22
  %27 = phi i32 [ %23, %22 ], [ %18, %16 ]
  %28 = add nuw nsw i64 %17, 1
  %29 = icmp ult i64 %17, 1023
  %30 = icmp ult i32 %27, %2
  %31 = select i1 %29, i1 %30, i1 false
  br i1 %31, label %16, label %12, !llvm.loop !255

32:                                               ; preds = %4, %12
  %33 = phi i32 [ %13, %12 ], [ 0, %4 ]
  ret i32 %33
}

; Function Attrs: nounwind
define internal void @read_statistics(ptr nocapture noundef readonly %0, ptr noundef %1) #1 {
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 88) #14
  %4 = getelementptr inbounds i8, ptr %0, i64 467128
  %5 = load i64, ptr %4, align 8, !tbaa !112
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %5, ptr %6, align 8, !tbaa !256
  %7 = getelementptr inbounds i8, ptr %0, i64 467120
  %8 = load i64, ptr %7, align 8, !tbaa !117
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  store i64 %8, ptr %9, align 8, !tbaa !258
  %10 = getelementptr inbounds i8, ptr %0, i64 467136
  %11 = load i64, ptr %10, align 8, !tbaa !259
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  store i64 %11, ptr %12, align 8, !tbaa !260
  %13 = getelementptr inbounds i8, ptr %0, i64 467144
  %14 = load i64, ptr %13, align 8, !tbaa !261
  %15 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 %14, ptr %15, align 8, !tbaa !262
  %16 = getelementptr inbounds i8, ptr %0, i64 467152
  %17 = load i64, ptr %16, align 8, !tbaa !263
  %18 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %17, ptr %18, align 8, !tbaa !264
  %19 = getelementptr inbounds i8, ptr %0, i64 467160
  %20 = load i64, ptr %19, align 8, !tbaa !265
  %21 = getelementptr inbounds i8, ptr %1, i64 72
  store i64 %20, ptr %21, align 8, !tbaa !266
  %22 = getelementptr inbounds i8, ptr %0, i64 44
  %23 = load i32, ptr %22, align 4, !tbaa !6
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %38, label %25

25:                                               ; preds = %2
  %26 = getelementptr inbounds i8, ptr %0, i64 467168
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = getelementptr inbounds i8, ptr %1, i64 48
  %29 = getelementptr inbounds i8, ptr %1, i64 56
  %30 = getelementptr inbounds i8, ptr %1, i64 80
  %31 = load i64, ptr %1, align 8, !tbaa !267
  %32 = load i64, ptr %27, align 8, !tbaa !268
  %33 = load i64, ptr %28, align 8, !tbaa !269
  %34 = load i64, ptr %29, align 8, !tbaa !270
  %35 = load i64, ptr %30, align 8, !tbaa !271
  %36 = zext i32 %23 to i64
  br label %39

37:                                               ; preds = %39
  store i64 %50, ptr %1, align 8, !tbaa !267
  store i64 %53, ptr %27, align 8, !tbaa !268
  store i64 %56, ptr %28, align 8, !tbaa !269
  store i64 %59, ptr %29, align 8, !tbaa !270
  store i64 %62, ptr %30, align 8, !tbaa !271
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
  %48 = getelementptr inbounds i8, ptr %47, i64 7312
  %49 = load i64, ptr %48, align 8, !tbaa !272
  %50 = add i64 %45, %49
  %51 = getelementptr inbounds i8, ptr %47, i64 7320
  %52 = load i64, ptr %51, align 8, !tbaa !153
  %53 = add i64 %44, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 7328
  %55 = load i64, ptr %54, align 8, !tbaa !273
  %56 = add i64 %43, %55
  %57 = getelementptr inbounds i8, ptr %47, i64 7336
  %58 = load i64, ptr %57, align 8, !tbaa !274
  %59 = add i64 %42, %58
  %60 = getelementptr inbounds i8, ptr %47, i64 7344
  %61 = load i64, ptr %60, align 8, !tbaa !275
  %62 = add i64 %41, %61
  %63 = add nuw nsw i64 %40, 1
  %64 = icmp eq i64 %63, %36
  br i1 %64, label %37, label %39, !llvm.loop !276
}

; Function Attrs: nounwind
define internal void @set_counting(ptr noundef %0, i32 noundef %1) #1 {
  %3 = getelementptr inbounds i8, ptr %0, i64 44
  %4 = icmp eq i32 %1, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %0, i64 467168
  %7 = load i32, ptr %3, align 4, !tbaa !6
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %11, %5, %2
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  store volatile i32 %1, ptr %10, align 8, !tbaa !84
  ret void

11:                                               ; preds = %5, %11
  %12 = phi i64 [ %17, %11 ], [ 0, %5 ]
  %13 = getelementptr inbounds [64 x ptr], ptr %6, i64 0, i64 %12
  %14 = load ptr, ptr %13, align 8, !tbaa !2
  %15 = getelementptr inbounds i8, ptr %14, i64 6912
  %16 = tail call ptr @memset(ptr noundef nonnull %15, i32 noundef 0, i64 noundef 256) #14
  %17 = add nuw nsw i64 %12, 1
  %18 = load i32, ptr %3, align 4, !tbaa !6
  %19 = zext i32 %18 to i64
  %20 = icmp ult i64 %17, %19
  br i1 %20, label %11, label %9
}

; Function Attrs: nounwind
define internal void @read_counters(ptr nocapture noundef readonly %0, ptr noundef %1) #1 {
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 256) #14
  %4 = getelementptr inbounds i8, ptr %0, i64 44
  %5 = load i32, ptr %4, align 4, !tbaa !6
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %0, i64 467168
  %9 = zext i32 %5 to i64
  br label %10

10:                                               ; preds = %7, %16
  %11 = phi i64 [ 0, %7 ], [ %17, %16 ]
  %12 = getelementptr inbounds [64 x ptr], ptr %8, i64 0, i64 %11
  %13 = load ptr, ptr %12, align 8, !tbaa !2
  %14 = getelementptr inbounds i8, ptr %13, i64 6912
  br label %19

15:                                               ; preds = %16, %2
  ret void

16:                                               ; preds = %19
  %17 = add nuw nsw i64 %11, 1
  %18 = icmp eq i64 %17, %9
  br i1 %18, label %15, label %10, !llvm.loop !277

19:                                               ; preds = %10, %19
  %20 = phi i64 [ 0, %10 ], [ %26, %19 ]
  %21 = getelementptr inbounds [32 x i64], ptr %14, i64 0, i64 %20
  %22 = load i64, ptr %21, align 8, !tbaa !38
  %23 = getelementptr inbounds i64, ptr %1, i64 %20
  %24 = load i64, ptr %23, align 8, !tbaa !38
  %25 = add i64 %24, %22
  store i64 %25, ptr %23, align 8, !tbaa !38
  %26 = add nuw nsw i64 %20, 1
  %27 = icmp eq i64 %26, 32
  br i1 %27, label %16, label %19, !llvm.loop !278
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
  %12 = load i32, ptr %11, align 4, !tbaa !279
  %13 = getelementptr inbounds i8, ptr %1, i64 7344
  %14 = load i64, ptr %13, align 8, !tbaa !275
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !275
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
  %78 = load i32, ptr %36, align 8, !tbaa !281
  %79 = zext i32 %78 to i64
  %80 = icmp ugt i64 %77, %79
  br i1 %80, label %226, label %81

81:                                               ; preds = %74
  %82 = load ptr, ptr %37, align 8, !tbaa !282
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
  %92 = load ptr, ptr %32, align 8, !tbaa !283
  %93 = icmp eq ptr %92, null
  br i1 %93, label %100, label %94

94:                                               ; preds = %89
  %95 = load i32, ptr %33, align 4, !tbaa !284
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = load i32, ptr %34, align 8, !tbaa !285
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
  %110 = load i64, ptr %109, align 8, !tbaa !286
  %111 = and i64 %45, 4294967292
  %112 = load i32, ptr %33, align 4, !tbaa !284
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
  %122 = load i32, ptr %33, align 4, !tbaa !284
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
  %137 = load ptr, ptr %39, align 8, !tbaa !287
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
  %170 = load i32, ptr %169, align 8, !tbaa !105
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
  br i1 %199, label %226, label %195, !llvm.loop !288

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
  br i1 %219, label %226, label %213, !llvm.loop !289

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
  br i1 %237, label %245, label %41, !llvm.loop !290

238:                                              ; preds = %163, %160, %136, %168, %173, %178, %63, %108
  %239 = phi i64 [ %119, %108 ], [ %45, %63 ], [ %45, %178 ], [ %45, %173 ], [ %45, %168 ], [ %45, %136 ], [ %45, %160 ], [ %45, %163 ]
  %240 = phi i32 [ 4, %108 ], [ 4, %163 ], [ 4, %160 ], [ 4, %136 ], [ 4, %168 ], [ 4, %173 ], [ 4, %178 ], [ 8, %63 ]
  %241 = trunc nuw nsw i64 %43 to i32
  %242 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %239, ptr %242, align 8, !tbaa !291
  %243 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 1, ptr %243, align 8, !tbaa !292
  %244 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %241, ptr %244, align 4, !tbaa !293
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
  %8 = load ptr, ptr %7, align 8, !tbaa !294
  %9 = getelementptr inbounds i8, ptr %0, i64 568
  %10 = load ptr, ptr %9, align 8, !tbaa !295
  %11 = getelementptr inbounds i8, ptr %10, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !138
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
  store i32 2, ptr %5, align 8, !tbaa !296
  %23 = getelementptr inbounds i8, ptr %5, i64 4
  %24 = load ptr, ptr %20, align 8, !tbaa !50
  %25 = load i32, ptr %24, align 8, !tbaa !184
  store i32 %25, ptr %23, align 4, !tbaa !298
  %26 = getelementptr inbounds i8, ptr %5, i64 8
  %27 = getelementptr inbounds i8, ptr %24, i64 8
  %28 = load i32, ptr %27, align 8, !tbaa !183
  store i32 %28, ptr %26, align 8, !tbaa !299
  %29 = getelementptr inbounds i8, ptr %5, i64 12
  %30 = load i32, ptr %21, align 8, !tbaa !300
  store i32 %30, ptr %29, align 4, !tbaa !301
  %31 = getelementptr inbounds i8, ptr %5, i64 16
  %32 = getelementptr inbounds i8, ptr %13, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !302
  store i32 %33, ptr %31, align 8, !tbaa !303
  %34 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %15, ptr %34, align 4, !tbaa !304
  %35 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 0, ptr %35, align 8, !tbaa !305
  %36 = getelementptr inbounds i8, ptr %5, i64 32
  %37 = load i64, ptr %0, align 8, !tbaa !306
  store i64 %37, ptr %36, align 8, !tbaa !307
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %5) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #9
  br label %52

38:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #9
  store i32 0, ptr %6, align 8, !tbaa !296
  %39 = getelementptr inbounds i8, ptr %6, i64 4
  %40 = load ptr, ptr %20, align 8, !tbaa !50
  %41 = load i32, ptr %40, align 8, !tbaa !184
  store i32 %41, ptr %39, align 4, !tbaa !298
  %42 = getelementptr inbounds i8, ptr %6, i64 8
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i32, ptr %43, align 8, !tbaa !183
  store i32 %44, ptr %42, align 8, !tbaa !299
  %45 = getelementptr inbounds i8, ptr %6, i64 12
  %46 = load i32, ptr %21, align 8, !tbaa !300
  store i32 %46, ptr %45, align 4, !tbaa !301
  %47 = getelementptr inbounds i8, ptr %6, i64 16
  %48 = and i32 %3, 16777215
  store i32 %48, ptr %47, align 8, !tbaa !303
  %49 = getelementptr inbounds i8, ptr %6, i64 20
  store i32 0, ptr %49, align 4, !tbaa !304
  %50 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %50, align 8, !tbaa !305
  %51 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 0, ptr %51, align 8, !tbaa !307
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %6) #15
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #9
  br label %52

52:                                               ; preds = %22, %38, %4
  ret void
}

; Function Attrs: nounwind
define internal i64 @helper_query(ptr nocapture noundef readonly %0, ptr nocapture readnone %1, i32 noundef %2) #1 {
  %4 = alloca %struct.timespec_, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 568
  %7 = load ptr, ptr %6, align 8, !tbaa !295
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !138
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
  switch i32 %2, label %73 [
    i32 0, label %20
    i32 1, label %28
    i32 2, label %37
    i32 3, label %41
    i32 4, label %60
    i32 5, label %70
  ]

20:                                               ; preds = %3
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %21 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #14
  %22 = load i64, ptr %5, align 8, !tbaa !107
  %23 = mul i64 %22, 1000000000
  %24 = getelementptr inbounds i8, ptr %5, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !109
  %26 = add i64 %23, %25
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #9
  %27 = udiv i64 %26, 10
  br label %73

28:                                               ; preds = %3
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %29 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %30 = load i64, ptr %4, align 8, !tbaa !107
  %31 = mul i64 %30, 182784
  %32 = getelementptr inbounds i8, ptr %4, i64 8
  %33 = load i64, ptr %32, align 8, !tbaa !109
  %34 = add i64 %31, %33
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  %35 = shl i64 %34, 1
  %36 = and i64 %35, 1048574
  br label %73

37:                                               ; preds = %3
  %38 = getelementptr inbounds i8, ptr %10, i64 64
  %39 = load i32, ptr %38, align 8, !tbaa !308
  %40 = zext i32 %39 to i64
  br label %73

41:                                               ; preds = %3
  %42 = getelementptr inbounds i8, ptr %0, i64 576
  %43 = load i32, ptr %42, align 8, !tbaa !309
  %44 = and i32 %43, 31
  %45 = shl i32 %43, 8
  %46 = and i32 %45, 768
  %47 = or disjoint i32 %46, %44
  %48 = zext nneg i32 %47 to i64
  %49 = shl nuw nsw i64 %19, 10
  %50 = and i64 %49, 3072
  %51 = shl nuw nsw i64 %19, 16
  %52 = and i64 %51, 65536
  %53 = urem i32 %18, 6
  %54 = shl nuw nsw i32 %53, 18
  %55 = zext nneg i32 %54 to i64
  %56 = or disjoint i64 %50, %52
  %57 = or disjoint i64 %56, %55
  %58 = or disjoint i64 %57, %48
  %59 = or disjoint i64 %58, 1073741824
  br label %73

60:                                               ; preds = %3
  %61 = getelementptr inbounds i8, ptr %10, i64 56
  %62 = load i32, ptr %61, align 8, !tbaa !300
  %63 = and i32 %62, 7
  %64 = or disjoint i32 %63, 256
  %65 = zext nneg i32 %64 to i64
  %66 = shl nuw nsw i64 %19, 16
  %67 = and i64 %66, 2031616
  %68 = or disjoint i64 %67, %65
  %69 = or disjoint i64 %68, 134217728
  br label %73

70:                                               ; preds = %3
  %71 = getelementptr inbounds i8, ptr %9, i64 72
  %72 = load i64, ptr %71, align 8, !tbaa !99
  br label %73

73:                                               ; preds = %3, %70, %60, %41, %37, %28, %20
  %74 = phi i64 [ %72, %70 ], [ %69, %60 ], [ %59, %41 ], [ %40, %37 ], [ %36, %28 ], [ %27, %20 ], [ 0, %3 ]
  ret i64 %74
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #5

declare ptr @mmap(ptr noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #6

declare i32 @mprotect(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #6

declare i32 @munmap(ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
define internal fastcc i32 @memory_access(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) unnamed_addr #1 {
  %6 = alloca [16 x i32], align 16
  %7 = alloca [16 x i8], align 16
  %8 = alloca [16 x i32], align 16
  %9 = alloca ptr, align 8
  %10 = and i32 %3, 255
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #9
  store ptr null, ptr %9, align 8, !tbaa !2
  %11 = getelementptr inbounds i8, ptr %1, i64 7344
  %12 = load i64, ptr %11, align 8, !tbaa !275
  %13 = add i64 %12, 1
  store i64 %13, ptr %11, align 8, !tbaa !275
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
  store i64 %62, ptr %61, align 8, !tbaa !310
  %63 = getelementptr inbounds i8, ptr %49, i64 8
  %64 = load i64, ptr %63, align 8, !tbaa !52
  %65 = sub i64 %64, %62
  %66 = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %65, ptr %66, align 8, !tbaa !175
  %67 = getelementptr inbounds i8, ptr %49, i64 16
  %68 = load i64, ptr %67, align 8, !tbaa !56
  %69 = sub i64 %68, %62
  %70 = getelementptr inbounds i8, ptr %61, i64 16
  store i64 %69, ptr %70, align 8, !tbaa !311
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
  %86 = load i32, ptr %41, align 8, !tbaa !281
  %87 = zext i32 %86 to i64
  %88 = icmp ugt i64 %85, %87
  br i1 %36, label %108, label %89

89:                                               ; preds = %82
  br i1 %88, label %263, label %90

90:                                               ; preds = %89
  %91 = load ptr, ptr %42, align 8, !tbaa !282
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
  store i8 %97, ptr %92, align 1, !tbaa !115
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
  br i1 %107, label %263, label %100, !llvm.loop !312

108:                                              ; preds = %82
  br i1 %88, label %112, label %109

109:                                              ; preds = %108
  %110 = load ptr, ptr %42, align 8, !tbaa !282
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
  %116 = load i8, ptr %113, align 1, !tbaa !115
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
  br i1 %135, label %136, label %127, !llvm.loop !313

136:                                              ; preds = %127, %124
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #9
  br label %263

137:                                              ; preds = %79, %77
  %138 = and i64 %76, 4294967295
  %139 = select i1 %28, i64 %138, i64 %76
  %140 = load ptr, ptr %31, align 8, !tbaa !283
  %141 = icmp eq ptr %140, null
  br i1 %141, label %149, label %142

142:                                              ; preds = %137
  %143 = load i32, ptr %32, align 4, !tbaa !284
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %142
  %146 = load i32, ptr %33, align 8, !tbaa !285
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
  %157 = load i64, ptr %156, align 8, !tbaa !286
  %158 = and i64 %76, 4294967292
  %159 = load i32, ptr %32, align 4, !tbaa !284
  %160 = zext i32 %159 to i64
  %161 = mul nuw i64 %158, %160
  %162 = shl nuw nsw i64 %73, 2
  %163 = and i64 %76, 3
  %164 = or disjoint i64 %163, %162
  %165 = add i64 %164, %157
  %166 = add i64 %165, %161
  %167 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %166, ptr %167, align 8, !tbaa !291
  %168 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 %4, ptr %168, align 8, !tbaa !292
  %169 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %74, ptr %169, align 4, !tbaa !293
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
  %178 = load ptr, ptr %31, align 8, !tbaa !283
  %179 = shl nuw nsw i64 %177, 2
  %180 = add i64 %179, %139
  %181 = load i32, ptr %32, align 4, !tbaa !284
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
  br i1 %193, label %259, label %176, !llvm.loop !314

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
  store i8 %205, ptr %206, align 1, !tbaa !115
  %207 = add nuw nsw i64 %196, 1
  %208 = icmp eq i64 %207, %34
  br i1 %208, label %209, label %195, !llvm.loop !315

209:                                              ; preds = %195, %194
  %210 = shl nuw nsw i64 %73, 2
  br label %211

211:                                              ; preds = %233, %209
  %212 = phi ptr [ %234, %233 ], [ %140, %209 ]
  %213 = phi i64 [ %225, %233 ], [ 0, %209 ]
  %214 = load i32, ptr %32, align 4, !tbaa !284
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
  %228 = load i8, ptr %224, align 1, !tbaa !115
  %229 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  store i8 %228, ptr %229, align 1, !tbaa !115
  br i1 %226, label %235, label %216, !llvm.loop !316

230:                                              ; preds = %216
  %231 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  %232 = load i8, ptr %231, align 1, !tbaa !115
  store i8 %232, ptr %224, align 1, !tbaa !115
  br i1 %226, label %259, label %233

233:                                              ; preds = %230
  %234 = load ptr, ptr %31, align 8, !tbaa !283
  br label %211, !llvm.loop !316

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
  %238 = load i8, ptr %7, align 16, !tbaa !115
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
  br i1 %257, label %258, label %249, !llvm.loop !313

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
  br i1 %266, label %267, label %71, !llvm.loop !317

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
  store i64 %280, ptr %279, align 8, !tbaa !310
  %281 = getelementptr inbounds i8, ptr %268, i64 8
  %282 = load i64, ptr %281, align 8, !tbaa !52
  %283 = sub i64 %282, %280
  %284 = getelementptr inbounds i8, ptr %279, i64 8
  store i64 %283, ptr %284, align 8, !tbaa !175
  %285 = getelementptr inbounds i8, ptr %268, i64 16
  %286 = load i64, ptr %285, align 8, !tbaa !56
  %287 = sub i64 %286, %280
  %288 = getelementptr inbounds i8, ptr %279, i64 16
  store i64 %287, ptr %288, align 8, !tbaa !311
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
  %23 = load ptr, ptr %22, align 8, !tbaa !287
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
  store i64 %1, ptr %55, align 8, !tbaa !291
  %56 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %56, align 8, !tbaa !292
  %57 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %57, align 4, !tbaa !293
  br label %258

58:                                               ; preds = %49
  store ptr %51, ptr %5, align 8, !tbaa !2
  br label %59

59:                                               ; preds = %58, %17
  %60 = phi i64 [ %52, %58 ], [ %15, %17 ]
  %61 = phi ptr [ %51, %58 ], [ %10, %17 ]
  %62 = getelementptr inbounds i8, ptr %61, i64 24
  %63 = load i32, ptr %62, align 8, !tbaa !105
  %64 = and i32 %63, %12
  %65 = icmp eq i32 %64, %12
  br i1 %65, label %70, label %66

66:                                               ; preds = %59
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %67, align 8, !tbaa !291
  %68 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %68, align 8, !tbaa !292
  %69 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %69, align 4, !tbaa !293
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
  store i8 %93, ptr %81, align 1, !tbaa !115
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
  br i1 %103, label %258, label %96, !llvm.loop !312

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
  %113 = load i8, ptr %81, align 1, !tbaa !115
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
  br i1 %134, label %135, label %126, !llvm.loop !313

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
  store i8 %150, ptr %151, align 1, !tbaa !115
  %152 = add nuw nsw i64 %141, 1
  %153 = icmp eq i64 %152, %74
  br i1 %153, label %154, label %140, !llvm.loop !315

154:                                              ; preds = %140, %136
  %155 = getelementptr inbounds i8, ptr %0, i64 16
  %156 = load ptr, ptr %155, align 8, !tbaa !287
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
  %193 = load i32, ptr %192, align 8, !tbaa !105
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
  store i64 %219, ptr %220, align 8, !tbaa !291
  %221 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %221, align 8, !tbaa !292
  %222 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %222, align 4, !tbaa !293
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
  %233 = load i8, ptr %9, align 16, !tbaa !115
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
  br i1 %254, label %255, label %246, !llvm.loop !313

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
  %18 = getelementptr inbounds i8, ptr %0, i64 467160
  %19 = load i64, ptr %18, align 8, !tbaa !265
  %20 = add i64 %19, 1
  store i64 %20, ptr %18, align 8, !tbaa !265
  %21 = getelementptr inbounds i8, ptr %0, i64 426156
  %22 = load volatile i32, ptr %21, align 4, !tbaa !215
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %71, label %24

24:                                               ; preds = %17
  %25 = getelementptr inbounds i8, ptr %0, i64 426160
  %26 = load i32, ptr %1, align 8, !tbaa !296
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
  %35 = load i32, ptr %34, align 8, !tbaa !296
  %36 = icmp eq i32 %35, %26
  br i1 %36, label %37, label %63

37:                                               ; preds = %32
  %38 = getelementptr inbounds i8, ptr %34, i64 4
  %39 = load i32, ptr %38, align 4, !tbaa !298
  %40 = load i32, ptr %27, align 4, !tbaa !298
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %63

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %34, i64 12
  %44 = load i32, ptr %43, align 4, !tbaa !301
  %45 = load i32, ptr %28, align 4, !tbaa !301
  %46 = icmp eq i32 %44, %45
  br i1 %46, label %47, label %63

47:                                               ; preds = %42
  switch i32 %26, label %61 [
    i32 0, label %48
    i32 2, label %56
  ]

48:                                               ; preds = %47
  %49 = getelementptr inbounds i8, ptr %34, i64 16
  %50 = load i32, ptr %49, align 8, !tbaa !303
  %51 = load i32, ptr %30, align 8, !tbaa !303
  %52 = icmp eq i32 %50, %51
  %53 = icmp eq i32 %50, 0
  %54 = or i1 %53, %52
  %55 = zext i1 %54 to i32
  br label %63

56:                                               ; preds = %47
  %57 = load i32, ptr %29, align 4, !tbaa !304
  %58 = getelementptr inbounds i8, ptr %34, i64 20
  %59 = load i32, ptr %58, align 4, !tbaa !304
  %60 = or i32 %59, %57
  store i32 %60, ptr %58, align 4, !tbaa !304
  br label %61

61:                                               ; preds = %47, %56
  %62 = load volatile i32, ptr %21, align 4, !tbaa !215
  br label %161

63:                                               ; preds = %32, %37, %42, %48
  %64 = phi i32 [ %55, %48 ], [ 0, %42 ], [ 0, %37 ], [ 0, %32 ]
  %65 = add nuw nsw i64 %33, 1
  %66 = load volatile i32, ptr %21, align 4, !tbaa !215
  %67 = zext i32 %66 to i64
  %68 = icmp ult i64 %65, %67
  %69 = icmp eq i32 %64, 0
  %70 = select i1 %68, i1 %69, i1 false
  br i1 %70, label %32, label %31, !llvm.loop !318

71:                                               ; preds = %17, %31
  %72 = load volatile i32, ptr %21, align 4, !tbaa !215
  %73 = icmp eq i32 %72, 1024
  br i1 %73, label %74, label %148

74:                                               ; preds = %71
  %75 = load volatile i32, ptr %21, align 4, !tbaa !215
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %146, label %77

77:                                               ; preds = %74
  %78 = getelementptr inbounds i8, ptr %0, i64 426160
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
  %104 = load i32, ptr %103, align 8, !tbaa !296
  %105 = icmp eq i32 %104, %83
  br i1 %105, label %106, label %124

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %103, i64 4
  %108 = load i32, ptr %107, align 4, !tbaa !298
  %109 = icmp eq i32 %108, %85
  br i1 %109, label %110, label %124

110:                                              ; preds = %106
  %111 = getelementptr inbounds i8, ptr %103, i64 12
  %112 = load i32, ptr %111, align 4, !tbaa !301
  %113 = icmp eq i32 %112, %89
  br i1 %113, label %114, label %124

114:                                              ; preds = %110
  switch i32 %83, label %140 [
    i32 0, label %115
    i32 2, label %120
  ]

115:                                              ; preds = %114
  %116 = getelementptr inbounds i8, ptr %103, i64 16
  %117 = load i32, ptr %116, align 8, !tbaa !303
  %118 = icmp eq i32 %117, 0
  %119 = zext i1 %118 to i32
  br label %124

120:                                              ; preds = %114
  %121 = getelementptr inbounds i8, ptr %103, i64 20
  %122 = load i32, ptr %121, align 4, !tbaa !304
  %123 = or i32 %122, %93
  store i32 %123, ptr %121, align 4, !tbaa !304
  br label %140

124:                                              ; preds = %115, %110, %106, %101
  %125 = phi i32 [ %119, %115 ], [ 0, %110 ], [ 0, %106 ], [ 0, %101 ]
  %126 = add nuw nsw i64 %102, 1
  %127 = icmp ult i64 %126, %99
  %128 = icmp eq i32 %125, 0
  %129 = select i1 %127, i1 %128, i1 false
  br i1 %129, label %101, label %100, !llvm.loop !319

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
  %143 = load volatile i32, ptr %21, align 4, !tbaa !215
  %144 = zext i32 %143 to i64
  %145 = icmp ult i64 %142, %144
  br i1 %145, label %79, label %146, !llvm.loop !320

146:                                              ; preds = %140, %74
  %147 = phi i32 [ 0, %74 ], [ %141, %140 ]
  store volatile i32 %147, ptr %21, align 4, !tbaa !215
  br label %148

148:                                              ; preds = %71, %146
  %149 = load volatile i32, ptr %21, align 4, !tbaa !215
  %150 = icmp ult i32 %149, 1024
  br i1 %150, label %151, label %157

151:                                              ; preds = %148
  %152 = getelementptr inbounds i8, ptr %0, i64 426160
  %153 = load volatile i32, ptr %21, align 4, !tbaa !215
  %154 = add i32 %153, 1
  store volatile i32 %154, ptr %21, align 4, !tbaa !215
  %155 = zext i32 %153 to i64
  %156 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %152, i64 0, i64 %155
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %156, ptr noundef nonnull align 8 dereferenceable(40) %1, i64 40, i1 false), !tbaa.struct !216
  br label %157

157:                                              ; preds = %148, %151
  store atomic volatile i32 0, ptr %0 release, align 4
  %158 = getelementptr inbounds i8, ptr %0, i64 60
  %159 = load i32, ptr %158, align 4, !tbaa !14
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
  %89 = load i32, ptr %88, align 8, !tbaa !105
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
  %46 = load i32, ptr %45, align 8, !tbaa !105
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
  %151 = load i64, ptr %5, align 8, !tbaa !107
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !109
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
  %16 = mul i32 %4, -1640531535
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
  %38 = load i32, ptr %37, align 8, !tbaa !240
  %39 = icmp eq i32 %38, %3
  br i1 %39, label %40, label %44

40:                                               ; preds = %36
  %41 = getelementptr inbounds i8, ptr %33, i64 12
  %42 = load i32, ptr %41, align 4, !tbaa !241
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
  br i1 %51, label %52, label %31, !llvm.loop !242

52:                                               ; preds = %40, %44, %12
  %53 = phi ptr [ %28, %12 ], [ %49, %44 ], [ %33, %40 ]
  %54 = load volatile i64, ptr %53, align 8, !tbaa !237
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %239, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, ptr %53, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %239, label %61

61:                                               ; preds = %56
  %62 = load ptr, ptr %59, align 8, !tbaa !244
  %63 = getelementptr inbounds i8, ptr %62, i64 16
  %64 = load volatile i64, ptr %63, align 8, !tbaa !321
  %65 = icmp ult i64 %64, %5
  br i1 %65, label %66, label %239

66:                                               ; preds = %61
  %67 = getelementptr inbounds i8, ptr %0, i64 72
  %68 = load atomic volatile i64, ptr %67 seq_cst, align 8
  %69 = getelementptr inbounds i8, ptr %62, i64 48
  %70 = load i32, ptr %69, align 8, !tbaa !235
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %238, label %72

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %62, i64 72
  %74 = load ptr, ptr %73, align 8, !tbaa !200
  %75 = getelementptr inbounds i8, ptr %62, i64 64
  %76 = getelementptr inbounds i8, ptr %1, i64 16
  br label %77

77:                                               ; preds = %145, %72
  %78 = phi i32 [ %70, %72 ], [ %146, %145 ]
  %79 = phi i64 [ 0, %72 ], [ %148, %145 ]
  %80 = phi ptr [ %74, %72 ], [ %147, %145 ]
  %81 = load ptr, ptr %75, align 8, !tbaa !199
  %82 = getelementptr inbounds %struct.code_extent, ptr %81, i64 %79
  %83 = getelementptr inbounds i8, ptr %82, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !221
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %145, label %86

86:                                               ; preds = %77
  %87 = load i64, ptr %82, align 8, !tbaa !322
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
  %123 = load i32, ptr %122, align 8, !tbaa !105
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
  br i1 %142, label %143, label %88, !llvm.loop !323

143:                                              ; preds = %138
  %144 = load i32, ptr %69, align 8, !tbaa !235
  br label %145

145:                                              ; preds = %143, %77
  %146 = phi i32 [ %78, %77 ], [ %144, %143 ]
  %147 = phi ptr [ %80, %77 ], [ %140, %143 ]
  %148 = add nuw nsw i64 %79, 1
  %149 = zext i32 %146 to i64
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %77, label %238, !llvm.loop !324

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
  %166 = load volatile ptr, ptr %7, align 8, !tbaa !193
  %167 = getelementptr inbounds i8, ptr %62, i64 44
  %168 = load i32, ptr %167, align 4, !tbaa !234
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
  %178 = load ptr, ptr %171, align 8, !tbaa !198
  %179 = getelementptr inbounds %struct.code_target, ptr %178, i64 %177, i32 1
  %180 = load i64, ptr %179, align 8, !tbaa !248
  %181 = load i32, ptr %172, align 4, !tbaa !227
  %182 = load i32, ptr %173, align 8, !tbaa !229
  %183 = lshr i64 %180, 2
  %184 = mul i64 %183, -7046029254386353131
  %185 = mul i32 %182, -1640531535
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
  %205 = load i32, ptr %204, align 8, !tbaa !240
  %206 = icmp eq i32 %205, %181
  br i1 %206, label %207, label %211

207:                                              ; preds = %203
  %208 = getelementptr inbounds i8, ptr %200, i64 12
  %209 = load i32, ptr %208, align 4, !tbaa !241
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
  br i1 %218, label %219, label %198, !llvm.loop !242

219:                                              ; preds = %211, %207, %176
  %220 = phi ptr [ %195, %176 ], [ %200, %207 ], [ %216, %211 ]
  %221 = getelementptr inbounds i8, ptr %220, i64 16
  %222 = load volatile ptr, ptr %221, align 8, !tbaa !239
  %223 = icmp eq ptr %222, null
  br i1 %223, label %229, label %224

224:                                              ; preds = %219
  %225 = load volatile ptr, ptr %221, align 8, !tbaa !239
  %226 = load ptr, ptr %225, align 8, !tbaa !244
  %227 = icmp eq ptr %226, %62
  br i1 %227, label %228, label %229

228:                                              ; preds = %224
  store atomic volatile i64 0, ptr %221 seq_cst, align 8
  br label %229

229:                                              ; preds = %228, %224, %219
  %230 = add nuw nsw i64 %177, 1
  %231 = load i32, ptr %167, align 4, !tbaa !234
  %232 = zext i32 %231 to i64
  %233 = icmp ult i64 %230, %232
  br i1 %233, label %176, label %234, !llvm.loop !325

234:                                              ; preds = %229, %165
  %235 = getelementptr inbounds i8, ptr %0, i64 467144
  %236 = load i64, ptr %235, align 8, !tbaa !261
  %237 = add i64 %236, 1
  store i64 %237, ptr %235, align 8, !tbaa !261
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
  %24 = getelementptr inbounds i8, ptr %0, i64 342180
  %25 = load i32, ptr %24, align 4, !tbaa !40
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %30, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %0, i64 342184
  %29 = zext i32 %25 to i64
  br label %121

30:                                               ; preds = %130, %23
  %31 = getelementptr inbounds i8, ptr %0, i64 152
  %32 = load volatile i32, ptr %31, align 8, !tbaa !67
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %93, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds i8, ptr %0, i64 160
  %36 = getelementptr inbounds i8, ptr %0, i64 36
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
  %52 = load i32, ptr %51, align 8, !tbaa !111
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
  br i1 %80, label %65, label %57, !llvm.loop !212

81:                                               ; preds = %57
  %82 = atomicrmw volatile sub ptr %36, i32 1 seq_cst, align 4
  br label %83

83:                                               ; preds = %81, %57
  store i32 0, ptr %51, align 8, !tbaa !111
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
  br i1 %92, label %93, label %38, !llvm.loop !213

93:                                               ; preds = %91, %30
  %94 = getelementptr inbounds i8, ptr %0, i64 467152
  %95 = load i64, ptr %94, align 8, !tbaa !263
  %96 = add i64 %95, 1
  store i64 %96, ptr %94, align 8, !tbaa !263
  store atomic volatile i32 0, ptr %0 release, align 4
  %97 = getelementptr inbounds i8, ptr %0, i64 44
  %98 = load i32, ptr %97, align 4, !tbaa !6
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %109, label %100

100:                                              ; preds = %93
  %101 = getelementptr inbounds i8, ptr %0, i64 467168
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
  store i32 1, ptr %5, align 8, !tbaa !296
  %110 = getelementptr inbounds i8, ptr %5, i64 4
  %111 = load i32, ptr %1, align 8, !tbaa !184
  store i32 %111, ptr %110, align 4, !tbaa !298
  %112 = getelementptr inbounds i8, ptr %5, i64 8
  %113 = getelementptr inbounds i8, ptr %1, i64 8
  %114 = load i32, ptr %113, align 8, !tbaa !183
  store i32 %114, ptr %112, align 8, !tbaa !299
  %115 = getelementptr inbounds i8, ptr %5, i64 12
  store i32 0, ptr %115, align 4, !tbaa !301
  %116 = getelementptr inbounds i8, ptr %5, i64 16
  store i32 0, ptr %116, align 8, !tbaa !303
  %117 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %3, ptr %117, align 4, !tbaa !304
  %118 = getelementptr inbounds i8, ptr %5, i64 24
  %119 = and i64 %2, -4096
  store i64 %119, ptr %118, align 8, !tbaa !305
  %120 = getelementptr inbounds i8, ptr %5, i64 32
  store i64 0, ptr %120, align 8, !tbaa !307
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
  br i1 %132, label %30, label %121, !llvm.loop !326

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
  %13 = load i32, ptr %12, align 8, !tbaa !86
  %14 = udiv i32 %11, %13
  %15 = icmp ugt i32 %13, 1
  %16 = tail call i32 @llvm.umin.i32(i32 %14, i32 32)
  %17 = select i1 %15, i32 %16, i32 %14
  %18 = getelementptr inbounds i8, ptr %0, i64 172
  %19 = load i32, ptr %18, align 4, !tbaa !87
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
  %9 = load i64, ptr %8, align 8, !tbaa !99
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
  %23 = getelementptr inbounds i8, ptr %0, i64 240
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
  br i1 %50, label %25, label %28, !llvm.loop !327

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
  %48 = load i32, ptr %47, align 8, !tbaa !105
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
  store i32 0, ptr %4, align 8, !tbaa !296
  %101 = getelementptr inbounds i8, ptr %4, i64 4
  %102 = load ptr, ptr %14, align 8, !tbaa !50
  %103 = load i32, ptr %102, align 8, !tbaa !184
  store i32 %103, ptr %101, align 4, !tbaa !298
  %104 = getelementptr inbounds i8, ptr %4, i64 8
  %105 = getelementptr inbounds i8, ptr %102, i64 8
  %106 = load i32, ptr %105, align 8, !tbaa !183
  store i32 %106, ptr %104, align 8, !tbaa !299
  %107 = getelementptr inbounds i8, ptr %4, i64 12
  %108 = getelementptr inbounds i8, ptr %1, i64 56
  %109 = load i32, ptr %108, align 8, !tbaa !300
  store i32 %109, ptr %107, align 4, !tbaa !301
  %110 = getelementptr inbounds i8, ptr %4, i64 16
  store i32 %10, ptr %110, align 8, !tbaa !303
  %111 = getelementptr inbounds i8, ptr %4, i64 20
  store i32 0, ptr %111, align 4, !tbaa !304
  %112 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 0, ptr %112, align 8, !tbaa !305
  %113 = getelementptr inbounds i8, ptr %4, i64 32
  store i64 0, ptr %113, align 8, !tbaa !307
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
  %23 = getelementptr inbounds i8, ptr %0, i64 415912
  br label %24

24:                                               ; preds = %22, %54
  %25 = phi i64 [ 0, %22 ], [ %56, %54 ]
  %26 = phi ptr [ null, %22 ], [ %55, %54 ]
  %27 = getelementptr inbounds [256 x %struct.request], ptr %23, i64 0, i64 %25
  %28 = getelementptr inbounds i8, ptr %27, i64 32
  %29 = load i32, ptr %28, align 8, !tbaa !187
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  %33 = select i1 %32, ptr %27, ptr %26
  br label %54

34:                                               ; preds = %24
  %35 = load i64, ptr %27, align 8, !tbaa !328
  %36 = icmp eq i64 %35, %2
  br i1 %36, label %37, label %54

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %27, i64 8
  %39 = load i32, ptr %38, align 8, !tbaa !190
  %40 = load i32, ptr %1, align 8, !tbaa !184
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %54

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %27, i64 16
  %44 = load i32, ptr %43, align 8, !tbaa !329
  %45 = icmp eq i32 %44, %3
  br i1 %45, label %46, label %54

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %27, i64 20
  %48 = load i32, ptr %47, align 4, !tbaa !330
  %49 = icmp eq i32 %48, %4
  br i1 %49, label %50, label %54

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %27, i64 24
  %52 = load i32, ptr %51, align 8, !tbaa !218
  %53 = icmp eq i32 %52, %5
  br i1 %53, label %58, label %54

54:                                               ; preds = %31, %50, %46, %42, %37, %34
  %55 = phi ptr [ %26, %34 ], [ %26, %37 ], [ %26, %42 ], [ %26, %46 ], [ %26, %50 ], [ %33, %31 ]
  %56 = add nuw nsw i64 %25, 1
  %57 = icmp eq i64 %56, 256
  br i1 %57, label %59, label %24, !llvm.loop !331

58:                                               ; preds = %50
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %91

59:                                               ; preds = %54
  %60 = icmp ne ptr %55, null
  br i1 %60, label %61, label %88

61:                                               ; preds = %59
  %62 = load i32, ptr %1, align 8, !tbaa !184
  %63 = icmp eq i32 %6, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %61
  %65 = getelementptr inbounds i8, ptr %0, i64 426152
  %66 = load i32, ptr %65, align 8, !tbaa !332
  %67 = add i32 %66, 1
  store i32 %67, ptr %65, align 8, !tbaa !332
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
  store i32 1, ptr %81, align 8, !tbaa !187
  %82 = getelementptr inbounds i8, ptr %0, i64 467136
  %83 = load i64, ptr %82, align 8, !tbaa !259
  %84 = add i64 %83, 1
  store i64 %84, ptr %82, align 8, !tbaa !259
  store atomic volatile i32 0, ptr %0 release, align 4
  %85 = getelementptr inbounds i8, ptr %0, i64 64
  %86 = load i32, ptr %85, align 8, !tbaa !15
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
  %24 = getelementptr inbounds i8, ptr %0, i64 152
  %25 = load volatile i32, ptr %24, align 8, !tbaa !67
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %86, label %27

27:                                               ; preds = %20
  %28 = getelementptr inbounds i8, ptr %0, i64 160
  %29 = getelementptr inbounds i8, ptr %0, i64 36
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
  %45 = load i32, ptr %44, align 8, !tbaa !111
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
  br i1 %73, label %58, label %50, !llvm.loop !212

74:                                               ; preds = %50
  %75 = atomicrmw volatile sub ptr %29, i32 1 seq_cst, align 4
  br label %76

76:                                               ; preds = %74, %50
  store i32 0, ptr %44, align 8, !tbaa !111
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
  br i1 %85, label %86, label %31, !llvm.loop !213

86:                                               ; preds = %84, %20
  store atomic volatile i32 0, ptr %0 release, align 4
  %87 = getelementptr inbounds i8, ptr %0, i64 44
  %88 = load i32, ptr %87, align 4, !tbaa !6
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %99, label %90

90:                                               ; preds = %86
  %91 = getelementptr inbounds i8, ptr %0, i64 467168
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
  store i32 3, ptr %6, align 8, !tbaa !296
  %101 = getelementptr inbounds i8, ptr %6, i64 4
  %102 = getelementptr inbounds i8, ptr %1, i64 104
  %103 = load ptr, ptr %102, align 8, !tbaa !50
  %104 = load i32, ptr %103, align 8, !tbaa !184
  store i32 %104, ptr %101, align 4, !tbaa !298
  %105 = getelementptr inbounds i8, ptr %6, i64 8
  %106 = getelementptr inbounds i8, ptr %103, i64 8
  %107 = load i32, ptr %106, align 8, !tbaa !183
  store i32 %107, ptr %105, align 8, !tbaa !299
  %108 = getelementptr inbounds i8, ptr %6, i64 12
  %109 = getelementptr inbounds i8, ptr %1, i64 56
  %110 = load i32, ptr %109, align 8, !tbaa !300
  store i32 %110, ptr %108, align 4, !tbaa !301
  %111 = getelementptr inbounds i8, ptr %6, i64 16
  %112 = getelementptr inbounds i8, ptr %1, i64 60
  %113 = load i32, ptr %112, align 4, !tbaa !302
  store i32 %113, ptr %111, align 8, !tbaa !303
  %114 = getelementptr inbounds i8, ptr %6, i64 20
  %115 = add nsw i32 %2, -1
  %116 = shl nuw nsw i32 1, %115
  store i32 %116, ptr %114, align 4, !tbaa !304
  %117 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %117, align 8, !tbaa !305
  %118 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 %4, ptr %118, align 8, !tbaa !307
  %119 = icmp eq i32 %2, 4
  br i1 %119, label %120, label %121

120:                                              ; preds = %100
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %6) #15
  br label %121

121:                                              ; preds = %120, %100
  store i32 2, ptr %6, align 8, !tbaa !296
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
  %3 = getelementptr inbounds i8, ptr %0, i64 120
  %4 = load volatile i32, ptr %3, align 8, !tbaa !166
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %108, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 104
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
  %22 = load ptr, ptr %7, align 8, !tbaa !209
  %23 = icmp eq ptr %22, null
  br i1 %23, label %31, label %24

24:                                               ; preds = %21
  %25 = load ptr, ptr %22, align 8, !tbaa !136
  store ptr %25, ptr %7, align 8, !tbaa !209
  %26 = load volatile i32, ptr %3, align 8, !tbaa !210
  %27 = add i32 %26, -1
  store volatile i32 %27, ptr %3, align 8, !tbaa !210
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %24
  %30 = getelementptr inbounds i8, ptr %0, i64 112
  store ptr null, ptr %30, align 8, !tbaa !211
  br label %32

31:                                               ; preds = %21
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %108

32:                                               ; preds = %24, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  %33 = getelementptr inbounds i8, ptr %22, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !138
  %35 = getelementptr inbounds i8, ptr %34, i64 56
  %36 = load volatile i32, ptr %35, align 8, !tbaa !74
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %54

38:                                               ; preds = %32
  %39 = getelementptr inbounds i8, ptr %34, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !73
  %41 = getelementptr inbounds i8, ptr %40, i64 12
  %42 = load volatile i32, ptr %41, align 4, !tbaa !134
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
  %56 = getelementptr inbounds i8, ptr %1, i64 7320
  %57 = load i64, ptr %56, align 8, !tbaa !153
  %58 = add i64 %57, 1
  store i64 %58, ptr %56, align 8, !tbaa !153
  %59 = getelementptr inbounds i8, ptr %22, i64 84
  %60 = getelementptr inbounds i8, ptr %22, i64 48
  %61 = load i32, ptr %60, align 8, !tbaa !144
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %88, label %63

63:                                               ; preds = %54
  %64 = load ptr, ptr %33, align 8, !tbaa !138
  %65 = load ptr, ptr %64, align 8, !tbaa !72
  %66 = getelementptr inbounds i8, ptr %22, i64 196
  %67 = getelementptr inbounds i8, ptr %65, i64 160
  br label %68

68:                                               ; preds = %73, %63
  %69 = phi i64 [ 0, %63 ], [ %85, %73 ]
  %70 = load i32, ptr %59, align 4, !tbaa !140
  %71 = zext i32 %70 to i64
  %72 = icmp ult i64 %69, %71
  br i1 %72, label %73, label %88

73:                                               ; preds = %68
  %74 = getelementptr inbounds [32 x i32], ptr %66, i64 0, i64 %69
  %75 = load i32, ptr %74, align 4, !tbaa !79
  %76 = load volatile ptr, ptr %67, align 8, !tbaa !154
  %77 = lshr i32 %75, 6
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds i64, ptr %76, i64 %78
  %80 = and i32 %75, 63
  %81 = zext nneg i32 %80 to i64
  %82 = shl nuw i64 1, %81
  %83 = xor i64 %82, -1
  %84 = atomicrmw and ptr %79, i64 %83 seq_cst, align 8
  %85 = add nuw nsw i64 %69, 1
  %86 = load i32, ptr %60, align 8, !tbaa !144
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %88, label %68, !llvm.loop !155

88:                                               ; preds = %73, %68, %54
  store i32 0, ptr %60, align 8, !tbaa !144
  %89 = getelementptr inbounds i8, ptr %22, i64 36
  %90 = load i32, ptr %89, align 4, !tbaa !141
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %99, label %92

92:                                               ; preds = %88
  %93 = load ptr, ptr %33, align 8, !tbaa !138
  %94 = load ptr, ptr %93, align 8, !tbaa !72
  %95 = getelementptr inbounds i8, ptr %94, i64 148
  %96 = getelementptr inbounds i8, ptr %93, i64 100
  %97 = load i32, ptr %96, align 4, !tbaa !98
  %98 = atomicrmw volatile sub ptr %95, i32 %97 seq_cst, align 4
  br label %99

99:                                               ; preds = %88, %92
  %100 = getelementptr inbounds i8, ptr %1, i64 7176
  %101 = getelementptr inbounds i8, ptr %22, i64 32
  %102 = load i32, ptr %101, align 8, !tbaa !137
  %103 = zext i32 %102 to i64
  %104 = getelementptr inbounds [16 x ptr], ptr %100, i64 0, i64 %103
  %105 = load ptr, ptr %104, align 8, !tbaa !2
  store ptr %105, ptr %22, align 8, !tbaa !136
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
  %5 = load ptr, ptr %4, align 8, !tbaa !138
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !73
  %8 = getelementptr inbounds i8, ptr %1, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !287
  %10 = icmp eq ptr %9, %7
  br i1 %10, label %20, label %11

11:                                               ; preds = %3
  store ptr %7, ptr %8, align 8, !tbaa !287
  %12 = getelementptr inbounds i8, ptr %1, i64 256
  %13 = getelementptr inbounds i8, ptr %1, i64 1280
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [32 x %struct.cache_slot], ptr %12, i64 0, i64 %15, i32 1
  store i64 0, ptr %16, align 8, !tbaa !175
  %17 = getelementptr inbounds [32 x %struct.cache_slot], ptr %13, i64 0, i64 %15, i32 1
  store i64 0, ptr %17, align 8, !tbaa !175
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, 32
  br i1 %19, label %20, label %14, !llvm.loop !177

20:                                               ; preds = %14, %3
  %21 = getelementptr inbounds i8, ptr %5, i64 180
  %22 = load i32, ptr %21, align 4, !tbaa !102
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %135, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds i8, ptr %2, i64 48
  %26 = load i32, ptr %25, align 8, !tbaa !144
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %135

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %2, i64 84
  %30 = load i32, ptr %29, align 4, !tbaa !140
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
  %41 = load ptr, ptr %4, align 8, !tbaa !138
  %42 = load ptr, ptr %41, align 8, !tbaa !72
  %43 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %130
  %44 = getelementptr inbounds i8, ptr %42, i64 144
  %45 = load i32, ptr %44, align 8, !tbaa !61
  %46 = add i32 %45, 63
  %47 = icmp ugt i32 %46, 63
  br i1 %47, label %48, label %103, !llvm.loop !333

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
  %70 = load volatile ptr, ptr %56, align 8, !tbaa !154
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
  %81 = load volatile ptr, ptr %56, align 8, !tbaa !154
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
  %92 = load i32, ptr %29, align 4, !tbaa !140
  br i1 %58, label %129, label %99

93:                                               ; preds = %74
  %94 = add nuw nsw i32 %59, 1
  %95 = icmp ult i32 %94, %55
  %96 = icmp eq i32 %94, %55
  br i1 %96, label %97, label %57, !llvm.loop !334

97:                                               ; preds = %93
  %98 = load i32, ptr %29, align 4, !tbaa !140
  br label %99

99:                                               ; preds = %88, %97
  %100 = phi i32 [ %98, %97 ], [ %92, %88 ]
  %101 = load ptr, ptr %4, align 8, !tbaa !138
  %102 = load ptr, ptr %101, align 8, !tbaa !72
  br label %103

103:                                              ; preds = %40, %32, %99
  %104 = phi i64 [ %53, %99 ], [ 0, %32 ], [ %130, %40 ]
  %105 = phi ptr [ %102, %99 ], [ %35, %32 ], [ %42, %40 ]
  %106 = phi i32 [ %100, %99 ], [ %30, %32 ], [ %92, %40 ]
  %107 = trunc i64 %104 to i32
  store i32 %107, ptr %29, align 4, !tbaa !140
  store i32 1, ptr %25, align 8, !tbaa !144
  %108 = getelementptr inbounds i8, ptr %105, i64 160
  br label %109

109:                                              ; preds = %114, %103
  %110 = phi i64 [ 0, %103 ], [ %126, %114 ]
  %111 = load i32, ptr %29, align 4, !tbaa !140
  %112 = zext i32 %111 to i64
  %113 = icmp ult i64 %110, %112
  br i1 %113, label %114, label %133

114:                                              ; preds = %109
  %115 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %110
  %116 = load i32, ptr %115, align 4, !tbaa !79
  %117 = load volatile ptr, ptr %108, align 8, !tbaa !154
  %118 = lshr i32 %116, 6
  %119 = zext nneg i32 %118 to i64
  %120 = getelementptr inbounds i64, ptr %117, i64 %119
  %121 = and i32 %116, 63
  %122 = zext nneg i32 %121 to i64
  %123 = shl nuw i64 1, %122
  %124 = xor i64 %123, -1
  %125 = atomicrmw and ptr %120, i64 %124 seq_cst, align 8
  %126 = add nuw nsw i64 %110, 1
  %127 = load i32, ptr %25, align 8, !tbaa !144
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %133, label %109, !llvm.loop !155

129:                                              ; preds = %88
  %130 = add nuw nsw i64 %53, 1
  %131 = zext i32 %92 to i64
  %132 = icmp ult i64 %130, %131
  br i1 %132, label %40, label %134, !llvm.loop !333

133:                                              ; preds = %109, %114
  store i32 0, ptr %25, align 8, !tbaa !144
  store i32 %106, ptr %29, align 4, !tbaa !140
  br label %978

134:                                              ; preds = %129, %28
  store i32 1, ptr %25, align 8, !tbaa !144
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
  %151 = getelementptr inbounds i8, ptr %1, i64 7312
  %152 = getelementptr inbounds i8, ptr %2, i64 36
  %153 = getelementptr inbounds i8, ptr %0, i64 80
  %154 = getelementptr inbounds i8, ptr %1, i64 80
  %155 = getelementptr inbounds i8, ptr %5, i64 164
  %156 = getelementptr inbounds i8, ptr %5, i64 16
  %157 = getelementptr inbounds i8, ptr %2, i64 88
  %158 = getelementptr inbounds i8, ptr %2, i64 92
  %159 = getelementptr inbounds i8, ptr %1, i64 7328
  %160 = getelementptr inbounds i8, ptr %2, i64 52
  %161 = getelementptr inbounds i8, ptr %2, i64 104
  %162 = getelementptr inbounds i8, ptr %0, i64 12
  %163 = getelementptr inbounds i8, ptr %5, i64 56
  %164 = getelementptr inbounds i8, ptr %0, i64 120
  %165 = getelementptr inbounds i8, ptr %0, i64 36
  %166 = load i32, ptr %136, align 4, !tbaa !140
  %167 = icmp eq i32 %166, 0
  br i1 %167, label %978, label %168

168:                                              ; preds = %135, %956
  %169 = phi i32 [ %950, %956 ], [ %166, %135 ]
  %170 = phi i32 [ %957, %956 ], [ 0, %135 ]
  %171 = phi i32 [ %958, %956 ], [ 0, %135 ]
  %172 = phi i32 [ %959, %956 ], [ 0, %135 ]
  %173 = phi i32 [ %960, %956 ], [ 0, %135 ]
  %174 = load i32, ptr %137, align 8, !tbaa !148
  %175 = add i32 %174, 1
  %176 = icmp eq i32 %175, %169
  %177 = select i1 %176, i32 0, i32 %175
  store i32 %177, ptr %137, align 8, !tbaa !148
  %178 = zext i32 %174 to i64
  %179 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %178
  %180 = load i8, ptr %179, align 1, !tbaa !115
  %181 = icmp ugt i8 %180, 1
  br i1 %181, label %949, label %182

182:                                              ; preds = %168
  %183 = icmp eq i8 %180, 1
  %184 = load ptr, ptr %141, align 8, !tbaa !151
  %185 = load ptr, ptr %4, align 8, !tbaa !138
  br i1 %183, label %188, label %186

186:                                              ; preds = %182
  %187 = load i32, ptr %21, align 4, !tbaa !102
  br label %520

188:                                              ; preds = %182
  %189 = load i32, ptr %139, align 8, !tbaa !149
  %190 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %189, i1 true)
  %191 = add i32 %189, -1
  %192 = and i32 %191, %189
  store i32 %192, ptr %139, align 8, !tbaa !149
  %193 = trunc nuw nsw i32 %190 to i8
  %194 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %178
  store i8 %193, ptr %194, align 1, !tbaa !115
  store i8 0, ptr %179, align 1, !tbaa !115
  %195 = zext nneg i32 %190 to i64
  %196 = getelementptr inbounds i8, ptr %185, i64 168
  %197 = load i32, ptr %196, align 8, !tbaa !91
  %198 = zext i32 %197 to i64
  %199 = mul nuw nsw i64 %198, %195
  %200 = getelementptr inbounds i8, ptr %184, i64 %199
  %201 = getelementptr inbounds i8, ptr %185, i64 156
  %202 = load i32, ptr %201, align 4, !tbaa !82
  %203 = mul i32 %202, %174
  %204 = load i32, ptr %142, align 8, !tbaa !139
  %205 = sub i32 %204, %203
  %206 = tail call i32 @llvm.umin.i32(i32 %205, i32 %202)
  %207 = zext i32 %206 to i64
  %208 = shl nsw i64 -1, %207
  %209 = getelementptr inbounds i8, ptr %185, i64 192
  %210 = load i32, ptr %209, align 8, !tbaa !81
  %211 = getelementptr inbounds i8, ptr %185, i64 208
  %212 = load i64, ptr %211, align 8, !tbaa !80
  store i64 %212, ptr %200, align 8, !tbaa !306
  %213 = getelementptr inbounds i8, ptr %185, i64 240
  %214 = getelementptr inbounds i8, ptr %200, i64 8
  br label %218

215:                                              ; preds = %218
  %216 = xor i64 %208, -1
  %217 = getelementptr inbounds i8, ptr %185, i64 196
  br label %231

218:                                              ; preds = %218, %188
  %219 = phi i64 [ 0, %188 ], [ %223, %218 ]
  %220 = getelementptr inbounds [16 x i32], ptr %213, i64 0, i64 %219
  %221 = load i32, ptr %220, align 4, !tbaa !79
  %222 = getelementptr inbounds [128 x i32], ptr %214, i64 0, i64 %219
  store i32 %221, ptr %222, align 4, !tbaa !79
  %223 = add nuw nsw i64 %219, 1
  %224 = icmp eq i64 %223, 16
  br i1 %224, label %215, label %218, !llvm.loop !335

225:                                              ; preds = %245
  %226 = icmp eq i32 %206, 64
  %227 = select i1 %226, i64 -1, i64 %216
  %228 = load i32, ptr %217, align 4, !tbaa !89
  %229 = and i32 %228, 1024
  %230 = icmp eq i32 %229, 0
  br i1 %230, label %258, label %249

231:                                              ; preds = %245, %215
  %232 = phi i64 [ 0, %215 ], [ %247, %245 ]
  %233 = phi i32 [ %210, %215 ], [ %246, %245 ]
  %234 = load i32, ptr %217, align 4, !tbaa !89
  %235 = trunc nuw nsw i64 %232 to i32
  %236 = shl nuw nsw i32 128, %235
  %237 = and i32 %234, %236
  %238 = icmp eq i32 %237, 0
  br i1 %238, label %245, label %239

239:                                              ; preds = %231
  %240 = getelementptr inbounds [3 x i32], ptr %143, i64 0, i64 %232
  %241 = load i32, ptr %240, align 4, !tbaa !79
  %242 = add i32 %233, 1
  %243 = zext i32 %233 to i64
  %244 = getelementptr inbounds [128 x i32], ptr %214, i64 0, i64 %243
  store i32 %241, ptr %244, align 4, !tbaa !79
  br label %245

245:                                              ; preds = %239, %231
  %246 = phi i32 [ %242, %239 ], [ %233, %231 ]
  %247 = add nuw nsw i64 %232, 1
  %248 = icmp eq i64 %247, 3
  br i1 %248, label %225, label %231, !llvm.loop !336

249:                                              ; preds = %225
  %250 = icmp eq i32 %174, 0
  %251 = select i1 %250, i32 -2147483648, i32 0
  %252 = shl i32 %174, 20
  %253 = or i32 %251, %252
  %254 = load i32, ptr %136, align 4, !tbaa !140
  %255 = or i32 %253, %254
  %256 = zext i32 %246 to i64
  %257 = getelementptr inbounds [128 x i32], ptr %214, i64 0, i64 %256
  store i32 %255, ptr %257, align 4, !tbaa !79
  br label %258

258:                                              ; preds = %249, %225
  %259 = getelementptr inbounds i8, ptr %185, i64 72
  %260 = load i64, ptr %259, align 8, !tbaa !99
  %261 = trunc i64 %260 to i32
  %262 = and i32 %261, 33554431
  %263 = getelementptr inbounds i8, ptr %200, i64 464
  store i32 %262, ptr %263, align 8, !tbaa !79
  %264 = load i32, ptr %143, align 8, !tbaa !79
  %265 = getelementptr inbounds i8, ptr %200, i64 472
  store i32 %264, ptr %265, align 8, !tbaa !79
  %266 = load i32, ptr %144, align 4, !tbaa !79
  %267 = getelementptr inbounds i8, ptr %200, i64 476
  store i32 %266, ptr %267, align 4, !tbaa !79
  %268 = load i32, ptr %145, align 8, !tbaa !79
  %269 = getelementptr inbounds i8, ptr %200, i64 480
  store i32 %268, ptr %269, align 8, !tbaa !79
  %270 = getelementptr inbounds i8, ptr %185, i64 180
  %271 = load i32, ptr %270, align 4, !tbaa !102
  %272 = icmp eq i32 %271, 0
  %273 = select i1 %272, i32 64, i32 0
  %274 = or i32 %273, %174
  %275 = getelementptr inbounds i8, ptr %200, i64 484
  store i32 %274, ptr %275, align 4, !tbaa !79
  %276 = trunc i64 %227 to i32
  %277 = getelementptr inbounds i8, ptr %200, i64 512
  store i32 %276, ptr %277, align 8, !tbaa !79
  %278 = lshr i64 %227, 32
  %279 = trunc nuw i64 %278 to i32
  %280 = getelementptr inbounds i8, ptr %200, i64 516
  store i32 %279, ptr %280, align 4, !tbaa !79
  %281 = getelementptr inbounds i8, ptr %200, i64 520
  store i32 0, ptr %281, align 8, !tbaa !337
  %282 = getelementptr inbounds i8, ptr %185, i64 188
  %283 = load i32, ptr %282, align 4, !tbaa !88
  %284 = getelementptr inbounds i8, ptr %200, i64 524
  store i32 %283, ptr %284, align 4, !tbaa !279
  %285 = load ptr, ptr %146, align 8, !tbaa !150
  %286 = getelementptr inbounds i8, ptr %200, i64 528
  store ptr %285, ptr %286, align 8, !tbaa !282
  %287 = getelementptr inbounds i8, ptr %185, i64 172
  %288 = load i32, ptr %287, align 4, !tbaa !87
  %289 = getelementptr inbounds i8, ptr %200, i64 536
  store i32 %288, ptr %289, align 8, !tbaa !281
  %290 = getelementptr inbounds i8, ptr %185, i64 160
  %291 = load i32, ptr %290, align 8, !tbaa !83
  %292 = getelementptr inbounds i8, ptr %200, i64 540
  store i32 %291, ptr %292, align 4, !tbaa !338
  %293 = load i32, ptr %201, align 4, !tbaa !82
  %294 = getelementptr inbounds i8, ptr %200, i64 564
  store i32 %293, ptr %294, align 4, !tbaa !284
  %295 = getelementptr inbounds i8, ptr %200, i64 568
  store ptr %2, ptr %295, align 8, !tbaa !295
  %296 = getelementptr inbounds i8, ptr %200, i64 576
  store i32 %174, ptr %296, align 8, !tbaa !309
  %297 = getelementptr inbounds i8, ptr %200, i64 584
  store i32 0, ptr %297, align 8, !tbaa !339
  %298 = load i32, ptr %136, align 4, !tbaa !140
  %299 = icmp ugt i32 %298, 1
  %300 = select i1 %299, i32 67616, i32 65568
  %301 = load i32, ptr %270, align 4, !tbaa !102
  %302 = icmp eq i32 %301, 0
  %303 = select i1 %302, i32 0, i32 536870912
  %304 = or disjoint i32 %303, %300
  %305 = getelementptr inbounds i8, ptr %200, i64 588
  store i32 %304, ptr %305, align 4, !tbaa !340
  %306 = getelementptr inbounds i8, ptr %200, i64 704
  store ptr null, ptr %306, align 8, !tbaa !341
  %307 = getelementptr inbounds i8, ptr %185, i64 216
  %308 = load ptr, ptr %307, align 8, !tbaa !92
  %309 = icmp eq ptr %308, null
  br i1 %309, label %373, label %310

310:                                              ; preds = %258
  %311 = getelementptr inbounds i8, ptr %185, i64 224
  %312 = load i32, ptr %311, align 8, !tbaa !93
  %313 = zext i32 %312 to i64
  %314 = getelementptr inbounds i8, ptr %200, i64 %313
  %315 = tail call ptr @memset(ptr noundef %314, i32 noundef 0, i64 noundef 16632) #14
  store ptr %314, ptr %306, align 8, !tbaa !341
  %316 = load ptr, ptr %307, align 8, !tbaa !92
  store ptr %316, ptr %314, align 8, !tbaa !342
  %317 = getelementptr inbounds i8, ptr %185, i64 8
  %318 = load ptr, ptr %317, align 8, !tbaa !73
  %319 = load i32, ptr %318, align 8, !tbaa !184
  %320 = getelementptr inbounds i8, ptr %314, i64 8
  store i32 %319, ptr %320, align 8, !tbaa !344
  %321 = getelementptr inbounds i8, ptr %318, i64 4
  %322 = load i32, ptr %321, align 4, !tbaa !182
  %323 = getelementptr inbounds i8, ptr %314, i64 12
  store i32 %322, ptr %323, align 4, !tbaa !345
  %324 = getelementptr inbounds i8, ptr %318, i64 8
  %325 = load i32, ptr %324, align 8, !tbaa !183
  %326 = getelementptr inbounds i8, ptr %314, i64 16
  store i32 %325, ptr %326, align 8, !tbaa !346
  %327 = load i32, ptr %201, align 4, !tbaa !82
  %328 = icmp eq i32 %327, 64
  %329 = zext i1 %328 to i32
  %330 = getelementptr inbounds i8, ptr %314, i64 20
  store i32 %329, ptr %330, align 4, !tbaa !347
  %331 = getelementptr inbounds i8, ptr %314, i64 10368
  store i32 1, ptr %331, align 8, !tbaa !348
  %332 = getelementptr inbounds i8, ptr %314, i64 10376
  store i32 1, ptr %332, align 8, !tbaa !349
  %333 = getelementptr inbounds i8, ptr %314, i64 32
  store i32 1, ptr %333, align 8, !tbaa !350
  %334 = getelementptr inbounds i8, ptr %314, i64 6240
  %335 = tail call ptr @memset(ptr noundef nonnull %334, i32 noundef 255, i64 noundef 4096) #14
  %336 = getelementptr inbounds i8, ptr %314, i64 8288
  store i64 0, ptr %336, align 8, !tbaa !38
  store i64 0, ptr %334, align 8, !tbaa !38
  %337 = load i32, ptr %209, align 8, !tbaa !81
  %338 = load i32, ptr %217, align 4, !tbaa !89
  %339 = lshr i32 %338, 7
  %340 = and i32 %339, 15
  %341 = tail call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %340)
  %342 = add i32 %341, %337
  %343 = icmp ult i32 %342, 64
  %344 = zext i32 %342 to i64
  %345 = shl nsw i64 -1, %344
  %346 = select i1 %343, i64 %345, i64 0
  %347 = getelementptr inbounds i8, ptr %314, i64 10336
  store i64 %346, ptr %347, align 8, !tbaa !38
  %348 = getelementptr inbounds i8, ptr %314, i64 10344
  store i64 2305860601399738367, ptr %348, align 8, !tbaa !38
  %349 = getelementptr inbounds i8, ptr %314, i64 10360
  store i64 2305843009213693952, ptr %349, align 8, !tbaa !38
  %350 = load i32, ptr %330, align 4, !tbaa !347
  %351 = icmp eq i32 %350, 0
  %352 = icmp ult i32 %342, 16
  %353 = select i1 %351, i1 %352, i1 false
  br i1 %353, label %354, label %356

354:                                              ; preds = %310
  %355 = load i64, ptr %211, align 8, !tbaa !80
  tail call fastcc void @report(ptr noundef nonnull %200, ptr noundef nonnull %314, i32 noundef 21, i64 noundef %355, i64 noundef %344) #15
  br label %356

356:                                              ; preds = %354, %310
  %357 = getelementptr inbounds i8, ptr %185, i64 228
  %358 = load i32, ptr %357, align 4, !tbaa !94
  %359 = getelementptr inbounds i8, ptr %314, i64 36
  store i32 %358, ptr %359, align 4, !tbaa !351
  %360 = load i32, ptr %287, align 4, !tbaa !87
  %361 = icmp eq i32 %360, 0
  br i1 %361, label %369, label %362

362:                                              ; preds = %356
  %363 = load i32, ptr %136, align 4, !tbaa !140
  %364 = icmp ugt i32 %363, 1
  br i1 %364, label %365, label %369

365:                                              ; preds = %362
  %366 = getelementptr inbounds i8, ptr %185, i64 232
  %367 = load i64, ptr %366, align 8, !tbaa !95
  %368 = getelementptr inbounds i8, ptr %2, i64 %367
  br label %369

369:                                              ; preds = %365, %362, %356
  %370 = phi ptr [ %368, %365 ], [ null, %362 ], [ null, %356 ]
  %371 = getelementptr inbounds i8, ptr %314, i64 40
  store ptr %370, ptr %371, align 8, !tbaa !352
  %372 = load i32, ptr %270, align 4, !tbaa !102
  br label %373

373:                                              ; preds = %369, %258
  %374 = phi i32 [ %372, %369 ], [ %301, %258 ]
  %375 = getelementptr inbounds i8, ptr %200, i64 544
  store i64 0, ptr %375, align 8, !tbaa !286
  %376 = getelementptr inbounds i8, ptr %200, i64 552
  store ptr null, ptr %376, align 8, !tbaa !283
  %377 = getelementptr inbounds i8, ptr %200, i64 560
  store i32 0, ptr %377, align 8, !tbaa !285
  %378 = icmp eq i32 %374, 0
  br i1 %378, label %443, label %379

379:                                              ; preds = %373
  %380 = load ptr, ptr %185, align 8, !tbaa !72
  %381 = getelementptr inbounds i8, ptr %380, i64 136
  %382 = load i64, ptr %381, align 8, !tbaa !59
  %383 = getelementptr inbounds [32 x i32], ptr %147, i64 0, i64 %178
  %384 = load i32, ptr %383, align 4, !tbaa !79
  %385 = zext i32 %384 to i64
  %386 = getelementptr inbounds i8, ptr %185, i64 184
  %387 = load i32, ptr %386, align 8, !tbaa !103
  %388 = zext i32 %387 to i64
  %389 = mul nuw i64 %388, %385
  %390 = add i64 %389, %382
  store i64 %390, ptr %375, align 8, !tbaa !286
  %391 = getelementptr inbounds i8, ptr %185, i64 8
  %392 = load ptr, ptr %391, align 8, !tbaa !73
  %393 = zext i32 %374 to i64
  %394 = getelementptr inbounds i8, ptr %392, i64 16
  %395 = load atomic volatile i64, ptr %394 seq_cst, align 8
  %396 = inttoptr i64 %395 to ptr
  %397 = icmp eq i64 %395, 0
  br i1 %397, label %440, label %398

398:                                              ; preds = %379
  %399 = getelementptr inbounds i8, ptr %396, i64 8
  %400 = load i64, ptr %399, align 8, !tbaa !38
  %401 = icmp eq i64 %400, 0
  br i1 %401, label %416, label %402

402:                                              ; preds = %398
  %403 = getelementptr inbounds i8, ptr %396, i64 16
  br label %404

404:                                              ; preds = %404, %402
  %405 = phi i64 [ %400, %402 ], [ %414, %404 ]
  %406 = phi i64 [ 0, %402 ], [ %413, %404 ]
  %407 = add i64 %406, %405
  %408 = lshr i64 %407, 1
  %409 = getelementptr inbounds [0 x %struct.gpu_range], ptr %403, i64 0, i64 %408, i32 1
  %410 = load i64, ptr %409, align 8, !tbaa !52
  %411 = icmp ugt i64 %410, %390
  %412 = add nuw i64 %408, 1
  %413 = select i1 %411, i64 %406, i64 %412
  %414 = select i1 %411, i64 %408, i64 %405
  %415 = icmp ult i64 %413, %414
  br i1 %415, label %404, label %416, !llvm.loop !54

416:                                              ; preds = %404, %398
  %417 = phi i64 [ 0, %398 ], [ %413, %404 ]
  %418 = icmp ult i64 %417, %400
  br i1 %418, label %419, label %440

419:                                              ; preds = %416
  %420 = getelementptr inbounds i8, ptr %396, i64 16
  %421 = getelementptr inbounds [0 x %struct.gpu_range], ptr %420, i64 0, i64 %417
  %422 = load i64, ptr %421, align 8, !tbaa !55
  %423 = icmp ugt i64 %422, %390
  br i1 %423, label %440, label %424

424:                                              ; preds = %419
  %425 = getelementptr inbounds i8, ptr %421, i64 24
  %426 = load i32, ptr %425, align 8, !tbaa !105
  %427 = and i32 %426, 1
  %428 = icmp eq i32 %427, 0
  br i1 %428, label %440, label %429

429:                                              ; preds = %424
  %430 = getelementptr inbounds i8, ptr %421, i64 8
  %431 = load i64, ptr %430, align 8, !tbaa !52
  %432 = sub i64 %431, %390
  %433 = icmp ult i64 %432, %393
  br i1 %433, label %440, label %434

434:                                              ; preds = %429
  %435 = getelementptr inbounds i8, ptr %421, i64 16
  %436 = load i64, ptr %435, align 8, !tbaa !56
  %437 = sub i64 %390, %422
  %438 = add i64 %437, %436
  %439 = inttoptr i64 %438 to ptr
  br label %440

440:                                              ; preds = %434, %429, %424, %419, %416, %379
  %441 = phi ptr [ %439, %434 ], [ null, %429 ], [ null, %424 ], [ null, %379 ], [ null, %416 ], [ null, %419 ]
  store ptr %441, ptr %376, align 8, !tbaa !283
  %442 = load i32, ptr %270, align 4, !tbaa !102
  store i32 %442, ptr %377, align 8, !tbaa !285
  br label %443

443:                                              ; preds = %440, %373
  %444 = getelementptr inbounds i8, ptr %185, i64 200
  %445 = load i32, ptr %444, align 8, !tbaa !90
  %446 = getelementptr inbounds i8, ptr %200, i64 1024
  %447 = load i32, ptr %148, align 4, !tbaa !79
  %448 = load i32, ptr %149, align 4, !tbaa !79
  %449 = icmp eq i32 %448, 1
  br i1 %449, label %450, label %462

450:                                              ; preds = %443
  %451 = load i32, ptr %150, align 4, !tbaa !79
  %452 = icmp eq i32 %451, 1
  br i1 %452, label %453, label %462

453:                                              ; preds = %450
  %454 = icmp eq i32 %206, 0
  br i1 %454, label %499, label %455

455:                                              ; preds = %453, %455
  %456 = phi i64 [ %460, %455 ], [ 0, %453 ]
  %457 = trunc nuw i64 %456 to i32
  %458 = add i32 %203, %457
  %459 = getelementptr inbounds i32, ptr %446, i64 %456
  store i32 %458, ptr %459, align 4, !tbaa !79
  %460 = add nuw nsw i64 %456, 1
  %461 = icmp eq i64 %460, %207
  br i1 %461, label %499, label %455, !llvm.loop !353

462:                                              ; preds = %450, %443
  %463 = icmp eq i32 %445, 0
  %464 = icmp eq i32 %445, 1
  %465 = select i1 %464, i32 1048575, i32 1073741823
  %466 = select i1 %463, i32 1023, i32 %465
  %467 = icmp eq i32 %206, 0
  br i1 %467, label %499, label %468

468:                                              ; preds = %462
  %469 = udiv i32 %203, %447
  %470 = udiv i32 %469, %448
  %471 = urem i32 %469, %448
  %472 = urem i32 %203, %447
  br label %473

473:                                              ; preds = %493, %468
  %474 = phi i64 [ 0, %468 ], [ %497, %493 ]
  %475 = phi i32 [ %470, %468 ], [ %496, %493 ]
  %476 = phi i32 [ %471, %468 ], [ %495, %493 ]
  %477 = phi i32 [ %472, %468 ], [ %494, %493 ]
  %478 = shl i32 %476, 10
  %479 = shl i32 %475, 20
  %480 = or i32 %478, %479
  %481 = or i32 %480, %477
  %482 = and i32 %481, %466
  %483 = getelementptr inbounds i32, ptr %446, i64 %474
  store i32 %482, ptr %483, align 4, !tbaa !79
  %484 = add i32 %477, 1
  %485 = icmp eq i32 %484, %447
  br i1 %485, label %486, label %493

486:                                              ; preds = %473
  %487 = add i32 %476, 1
  %488 = load i32, ptr %149, align 4, !tbaa !79
  %489 = icmp eq i32 %487, %488
  %490 = select i1 %489, i32 0, i32 %487
  %491 = zext i1 %489 to i32
  %492 = add i32 %475, %491
  br label %493

493:                                              ; preds = %486, %473
  %494 = phi i32 [ %484, %473 ], [ 0, %486 ]
  %495 = phi i32 [ %476, %473 ], [ %490, %486 ]
  %496 = phi i32 [ %475, %473 ], [ %492, %486 ]
  %497 = add nuw nsw i64 %474, 1
  %498 = icmp eq i64 %497, %207
  br i1 %498, label %499, label %473, !llvm.loop !354

499:                                              ; preds = %493, %455, %453, %462
  %500 = load i32, ptr %21, align 4, !tbaa !102
  %501 = icmp eq i32 %500, 0
  %502 = load ptr, ptr %141, align 8, !tbaa !151
  %503 = load ptr, ptr %4, align 8, !tbaa !138
  br i1 %501, label %513, label %504

504:                                              ; preds = %499
  %505 = getelementptr inbounds i8, ptr %503, i64 168
  %506 = load i32, ptr %505, align 8, !tbaa !91
  %507 = zext i32 %506 to i64
  %508 = mul nuw nsw i64 %507, %195
  %509 = getelementptr inbounds i8, ptr %502, i64 %508
  %510 = getelementptr inbounds i8, ptr %509, i64 552
  %511 = load ptr, ptr %510, align 8, !tbaa !283
  %512 = icmp eq ptr %511, null
  br i1 %512, label %516, label %513

513:                                              ; preds = %499, %504
  %514 = load i64, ptr %151, align 8, !tbaa !272
  %515 = add i64 %514, 1
  store i64 %515, ptr %151, align 8, !tbaa !272
  br label %520

516:                                              ; preds = %504
  %517 = load ptr, ptr %6, align 8, !tbaa !73
  %518 = getelementptr inbounds i8, ptr %509, i64 544
  %519 = load i64, ptr %518, align 8, !tbaa !286
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %517, i64 noundef %519, i32 noundef 1) #15
  br label %978

520:                                              ; preds = %186, %513
  %521 = phi i32 [ %500, %513 ], [ %187, %186 ]
  %522 = phi ptr [ %503, %513 ], [ %185, %186 ]
  %523 = phi ptr [ %502, %513 ], [ %184, %186 ]
  %524 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %178
  %525 = load i8, ptr %524, align 1, !tbaa !115
  %526 = zext i8 %525 to i64
  %527 = getelementptr inbounds i8, ptr %522, i64 168
  %528 = load i32, ptr %527, align 8, !tbaa !91
  %529 = zext i32 %528 to i64
  %530 = mul nuw nsw i64 %529, %526
  %531 = getelementptr inbounds i8, ptr %523, i64 %530
  %532 = icmp eq i32 %521, 0
  br i1 %532, label %595, label %533

533:                                              ; preds = %520
  %534 = load i32, ptr %152, align 4, !tbaa !141
  %535 = icmp eq i32 %534, 0
  br i1 %535, label %595, label %536

536:                                              ; preds = %533
  %537 = load ptr, ptr %6, align 8, !tbaa !73
  %538 = getelementptr inbounds i8, ptr %531, i64 544
  %539 = load i64, ptr %538, align 8, !tbaa !286
  %540 = zext i32 %521 to i64
  %541 = getelementptr inbounds i8, ptr %537, i64 16
  %542 = load atomic volatile i64, ptr %541 seq_cst, align 8
  %543 = inttoptr i64 %542 to ptr
  %544 = icmp eq i64 %542, 0
  br i1 %544, label %581, label %545

545:                                              ; preds = %536
  %546 = getelementptr inbounds i8, ptr %543, i64 8
  %547 = load i64, ptr %546, align 8, !tbaa !38
  %548 = icmp eq i64 %547, 0
  br i1 %548, label %563, label %549

549:                                              ; preds = %545
  %550 = getelementptr inbounds i8, ptr %543, i64 16
  br label %551

551:                                              ; preds = %551, %549
  %552 = phi i64 [ %547, %549 ], [ %561, %551 ]
  %553 = phi i64 [ 0, %549 ], [ %560, %551 ]
  %554 = add i64 %553, %552
  %555 = lshr i64 %554, 1
  %556 = getelementptr inbounds [0 x %struct.gpu_range], ptr %550, i64 0, i64 %555, i32 1
  %557 = load i64, ptr %556, align 8, !tbaa !52
  %558 = icmp ugt i64 %557, %539
  %559 = add nuw i64 %555, 1
  %560 = select i1 %558, i64 %553, i64 %559
  %561 = select i1 %558, i64 %555, i64 %552
  %562 = icmp ult i64 %560, %561
  br i1 %562, label %551, label %563, !llvm.loop !54

563:                                              ; preds = %551, %545
  %564 = phi i64 [ 0, %545 ], [ %560, %551 ]
  %565 = icmp ult i64 %564, %547
  br i1 %565, label %566, label %581

566:                                              ; preds = %563
  %567 = getelementptr inbounds i8, ptr %543, i64 16
  %568 = getelementptr inbounds [0 x %struct.gpu_range], ptr %567, i64 0, i64 %564
  %569 = load i64, ptr %568, align 8, !tbaa !55
  %570 = icmp ugt i64 %569, %539
  br i1 %570, label %581, label %571

571:                                              ; preds = %566
  %572 = getelementptr inbounds i8, ptr %568, i64 24
  %573 = load i32, ptr %572, align 8, !tbaa !105
  %574 = and i32 %573, 1
  %575 = icmp eq i32 %574, 0
  br i1 %575, label %581, label %576

576:                                              ; preds = %571
  %577 = getelementptr inbounds i8, ptr %568, i64 8
  %578 = load i64, ptr %577, align 8, !tbaa !52
  %579 = sub i64 %578, %539
  %580 = icmp ult i64 %579, %540
  br i1 %580, label %581, label %583

581:                                              ; preds = %576, %571, %536, %563, %566
  %582 = getelementptr inbounds i8, ptr %531, i64 552
  store ptr null, ptr %582, align 8, !tbaa !283
  br label %591

583:                                              ; preds = %576
  %584 = getelementptr inbounds i8, ptr %568, i64 16
  %585 = load i64, ptr %584, align 8, !tbaa !56
  %586 = sub i64 %539, %569
  %587 = add i64 %585, %586
  %588 = inttoptr i64 %587 to ptr
  %589 = getelementptr inbounds i8, ptr %531, i64 552
  store ptr %588, ptr %589, align 8, !tbaa !283
  %590 = icmp eq i64 %587, 0
  br i1 %590, label %591, label %595

591:                                              ; preds = %583, %581
  %592 = getelementptr inbounds i8, ptr %531, i64 544
  %593 = load ptr, ptr %6, align 8, !tbaa !73
  %594 = load i64, ptr %592, align 8, !tbaa !286
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %593, i64 noundef %594, i32 noundef 1) #15
  br label %978

595:                                              ; preds = %583, %533, %520
  %596 = getelementptr inbounds i8, ptr %531, i64 524
  br label %597

597:                                              ; preds = %716, %595
  %598 = load atomic volatile i64, ptr %153 seq_cst, align 8
  store i32 0, ptr %154, align 8, !tbaa !355
  br label %599

599:                                              ; preds = %710, %597
  %600 = load ptr, ptr %6, align 8, !tbaa !73
  %601 = load i64, ptr %531, align 8, !tbaa !306
  %602 = load i32, ptr %596, align 4, !tbaa !279
  %603 = load i32, ptr %155, align 4, !tbaa !85
  %604 = load i64, ptr %156, align 8, !tbaa !104
  %605 = tail call fastcc ptr @find_code(ptr noundef %0, ptr noundef %600, i64 noundef %601, i32 noundef %602, i32 noundef %603, i64 noundef %604) #15
  %606 = icmp eq ptr %605, null
  br i1 %606, label %607, label %661

607:                                              ; preds = %599
  %608 = load ptr, ptr %6, align 8, !tbaa !73
  %609 = load i64, ptr %531, align 8, !tbaa !306
  %610 = getelementptr inbounds i8, ptr %608, i64 16
  %611 = load atomic volatile i64, ptr %610 seq_cst, align 8
  %612 = inttoptr i64 %611 to ptr
  %613 = icmp eq i64 %611, 0
  br i1 %613, label %640, label %614

614:                                              ; preds = %607
  %615 = getelementptr inbounds i8, ptr %612, i64 8
  %616 = load i64, ptr %615, align 8, !tbaa !38
  %617 = icmp eq i64 %616, 0
  br i1 %617, label %632, label %618

618:                                              ; preds = %614
  %619 = getelementptr inbounds i8, ptr %612, i64 16
  br label %620

620:                                              ; preds = %620, %618
  %621 = phi i64 [ %616, %618 ], [ %630, %620 ]
  %622 = phi i64 [ 0, %618 ], [ %629, %620 ]
  %623 = add i64 %622, %621
  %624 = lshr i64 %623, 1
  %625 = getelementptr inbounds [0 x %struct.gpu_range], ptr %619, i64 0, i64 %624, i32 1
  %626 = load i64, ptr %625, align 8, !tbaa !52
  %627 = icmp ugt i64 %626, %609
  %628 = add nuw i64 %624, 1
  %629 = select i1 %627, i64 %622, i64 %628
  %630 = select i1 %627, i64 %624, i64 %621
  %631 = icmp ult i64 %629, %630
  br i1 %631, label %620, label %632, !llvm.loop !54

632:                                              ; preds = %620, %614
  %633 = phi i64 [ 0, %614 ], [ %629, %620 ]
  %634 = icmp ult i64 %633, %616
  br i1 %634, label %635, label %640

635:                                              ; preds = %632
  %636 = getelementptr inbounds i8, ptr %612, i64 16
  %637 = getelementptr inbounds [0 x %struct.gpu_range], ptr %636, i64 0, i64 %633
  %638 = load i64, ptr %637, align 8, !tbaa !55
  %639 = icmp ugt i64 %638, %609
  br i1 %639, label %640, label %641

640:                                              ; preds = %635, %632, %607
  br label %641

641:                                              ; preds = %640, %635
  %642 = phi ptr [ null, %640 ], [ %637, %635 ]
  %643 = load i64, ptr %531, align 8, !tbaa !306
  %644 = icmp eq i64 %643, 0
  br i1 %644, label %740, label %645

645:                                              ; preds = %641
  %646 = and i64 %643, 3
  %647 = icmp eq i64 %646, 0
  %648 = icmp ne ptr %642, null
  %649 = and i1 %648, %647
  br i1 %649, label %650, label %740

650:                                              ; preds = %645
  %651 = getelementptr inbounds i8, ptr %642, i64 24
  %652 = load i32, ptr %651, align 8, !tbaa !105
  %653 = and i32 %652, 2
  %654 = icmp eq i32 %653, 0
  br i1 %654, label %740, label %655

655:                                              ; preds = %650
  %656 = load ptr, ptr %6, align 8, !tbaa !73
  %657 = load i32, ptr %596, align 4, !tbaa !279
  %658 = load i32, ptr %155, align 4, !tbaa !85
  %659 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef %656, i64 noundef %643, i32 noundef %657, i32 noundef %658, i32 noundef 0, i32 noundef 0) #15
  %660 = icmp eq i32 %659, 0
  br i1 %660, label %845, label %733

661:                                              ; preds = %599
  %662 = load i32, ptr %154, align 8, !tbaa !355
  %663 = icmp eq i32 %662, 0
  br i1 %663, label %669, label %664

664:                                              ; preds = %661
  store i32 0, ptr %154, align 8, !tbaa !355
  %665 = getelementptr inbounds i8, ptr %605, i64 20
  %666 = load volatile i32, ptr %665, align 4, !tbaa !251
  %667 = icmp eq i32 %666, 0
  br i1 %667, label %668, label %669

668:                                              ; preds = %664
  store volatile i32 1, ptr %665, align 4, !tbaa !251
  br label %669

669:                                              ; preds = %668, %664, %661
  %670 = load ptr, ptr %605, align 8, !tbaa !244
  %671 = getelementptr inbounds i8, ptr %670, i64 8
  %672 = load ptr, ptr %671, align 8, !tbaa !225
  %673 = icmp eq ptr %672, null
  br i1 %673, label %674, label %676

674:                                              ; preds = %669
  %675 = load ptr, ptr %4, align 8, !tbaa !138
  br label %841

676:                                              ; preds = %669
  %677 = getelementptr inbounds i8, ptr %605, i64 16
  %678 = load i32, ptr %677, align 8, !tbaa !250
  %679 = tail call i32 %672(ptr noundef nonnull %531, ptr noundef nonnull %1, i32 noundef %678) #14
  %680 = getelementptr inbounds i8, ptr %670, i64 28
  %681 = load volatile i32, ptr %680, align 4, !tbaa !236
  %682 = icmp eq i32 %681, 0
  br i1 %682, label %709, label %683

683:                                              ; preds = %676
  %684 = icmp eq i32 %679, 5
  %685 = select i1 %684, i32 256, i32 1
  %686 = getelementptr inbounds i8, ptr %670, i64 24
  %687 = load volatile i32, ptr %686, align 8, !tbaa !356
  %688 = add i32 %687, %685
  store volatile i32 %688, ptr %686, align 8, !tbaa !356
  %689 = load ptr, ptr %6, align 8, !tbaa !73
  %690 = getelementptr inbounds i8, ptr %605, i64 8
  %691 = select i1 %684, ptr %531, ptr %690
  %692 = load i64, ptr %691, align 8, !tbaa !38
  %693 = load volatile i32, ptr %680, align 4, !tbaa !236
  %694 = icmp eq i32 %693, 0
  br i1 %694, label %709, label %695

695:                                              ; preds = %683
  %696 = load volatile i32, ptr %686, align 8, !tbaa !356
  %697 = icmp ult i32 %696, %693
  br i1 %697, label %709, label %698

698:                                              ; preds = %695
  %699 = getelementptr inbounds i8, ptr %670, i64 36
  %700 = load i32, ptr %699, align 4, !tbaa !227
  %701 = getelementptr inbounds i8, ptr %670, i64 40
  %702 = load i32, ptr %701, align 8, !tbaa !229
  %703 = getelementptr inbounds i8, ptr %670, i64 52
  %704 = load i32, ptr %703, align 4, !tbaa !233
  %705 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %689, i64 noundef %692, i32 noundef %700, i32 noundef %702, i32 noundef 2, i32 noundef %704) #15
  %706 = icmp eq i32 %705, 0
  br i1 %706, label %709, label %707

707:                                              ; preds = %698
  %708 = shl i32 %693, 3
  store volatile i32 %708, ptr %680, align 4, !tbaa !236
  br label %709

709:                                              ; preds = %707, %698, %695, %683, %676
  switch i32 %679, label %742 [
    i32 3, label %710
    i32 1, label %713
    i32 0, label %719
    i32 5, label %730
    i32 2, label %845
    i32 257, label %845
    i32 256, label %733
    i32 7, label %739
  ]

710:                                              ; preds = %709
  %711 = load volatile i32, ptr %1, align 8, !tbaa !132
  %712 = icmp eq i32 %711, 0
  br i1 %712, label %599, label %730

713:                                              ; preds = %709
  %714 = load i32, ptr %136, align 4, !tbaa !140
  %715 = icmp eq i32 %714, 1
  br i1 %715, label %716, label %727

716:                                              ; preds = %713
  %717 = load volatile i32, ptr %1, align 8, !tbaa !132
  %718 = icmp eq i32 %717, 0
  br i1 %718, label %597, label %845, !llvm.loop !357

719:                                              ; preds = %709
  store i8 5, ptr %179, align 1, !tbaa !115
  %720 = load i8, ptr %524, align 1, !tbaa !115
  %721 = zext nneg i8 %720 to i32
  %722 = shl nuw i32 1, %721
  %723 = load i32, ptr %139, align 8, !tbaa !149
  %724 = or i32 %722, %723
  store i32 %724, ptr %139, align 8, !tbaa !149
  %725 = load i32, ptr %157, align 8, !tbaa !146
  %726 = add i32 %725, 1
  store i32 %726, ptr %157, align 8, !tbaa !146
  br label %845

727:                                              ; preds = %713
  store i8 2, ptr %179, align 1, !tbaa !115
  %728 = load i32, ptr %158, align 4, !tbaa !147
  %729 = add i32 %728, 1
  store i32 %729, ptr %158, align 4, !tbaa !147
  br label %849

730:                                              ; preds = %709, %710
  %731 = load i64, ptr %159, align 8, !tbaa !273
  %732 = add i64 %731, 1
  store i64 %732, ptr %159, align 8, !tbaa !273
  store volatile i32 0, ptr %1, align 8, !tbaa !132
  br label %845

733:                                              ; preds = %709, %655
  %734 = load i32, ptr %160, align 4, !tbaa !145
  %735 = icmp eq i32 %734, 0
  br i1 %735, label %736, label %737

736:                                              ; preds = %733
  store i64 %598, ptr %161, align 8, !tbaa !358
  br label %737

737:                                              ; preds = %736, %733
  %738 = add i32 %734, 1
  store i32 %738, ptr %160, align 4, !tbaa !145
  store i8 3, ptr %179, align 1, !tbaa !115
  br label %845

739:                                              ; preds = %709
  store i8 4, ptr %179, align 1, !tbaa !115
  br label %845

740:                                              ; preds = %650, %645, %641
  %741 = load ptr, ptr %4, align 8, !tbaa !138
  br label %800

742:                                              ; preds = %709
  %743 = load ptr, ptr %4, align 8, !tbaa !138
  switch i32 %679, label %841 [
    i32 4, label %746
    i32 258, label %744
    i32 8, label %838
  ]

744:                                              ; preds = %742
  %745 = load i64, ptr %531, align 8, !tbaa !306
  br label %800

746:                                              ; preds = %742
  %747 = getelementptr inbounds i8, ptr %743, i64 8
  %748 = load ptr, ptr %747, align 8, !tbaa !73
  %749 = getelementptr inbounds i8, ptr %1, i64 64
  %750 = load i64, ptr %749, align 8, !tbaa !359
  %751 = getelementptr inbounds i8, ptr %748, i64 16
  %752 = load atomic volatile i64, ptr %751 seq_cst, align 8
  %753 = inttoptr i64 %752 to ptr
  %754 = icmp eq i64 %752, 0
  br i1 %754, label %781, label %755

755:                                              ; preds = %746
  %756 = getelementptr inbounds i8, ptr %753, i64 8
  %757 = load i64, ptr %756, align 8, !tbaa !38
  %758 = icmp eq i64 %757, 0
  br i1 %758, label %773, label %759

759:                                              ; preds = %755
  %760 = getelementptr inbounds i8, ptr %753, i64 16
  br label %761

761:                                              ; preds = %761, %759
  %762 = phi i64 [ %757, %759 ], [ %771, %761 ]
  %763 = phi i64 [ 0, %759 ], [ %770, %761 ]
  %764 = add i64 %763, %762
  %765 = lshr i64 %764, 1
  %766 = getelementptr inbounds [0 x %struct.gpu_range], ptr %760, i64 0, i64 %765, i32 1
  %767 = load i64, ptr %766, align 8, !tbaa !52
  %768 = icmp ugt i64 %767, %750
  %769 = add nuw i64 %765, 1
  %770 = select i1 %768, i64 %763, i64 %769
  %771 = select i1 %768, i64 %765, i64 %762
  %772 = icmp ult i64 %770, %771
  br i1 %772, label %761, label %773, !llvm.loop !54

773:                                              ; preds = %761, %755
  %774 = phi i64 [ 0, %755 ], [ %770, %761 ]
  %775 = icmp ult i64 %774, %757
  br i1 %775, label %776, label %781

776:                                              ; preds = %773
  %777 = getelementptr inbounds i8, ptr %753, i64 16
  %778 = getelementptr inbounds [0 x %struct.gpu_range], ptr %777, i64 0, i64 %774
  %779 = load i64, ptr %778, align 8, !tbaa !55
  %780 = icmp ugt i64 %779, %750
  br i1 %780, label %781, label %784

781:                                              ; preds = %776, %773, %746
  %782 = load ptr, ptr %747, align 8, !tbaa !73
  %783 = load i64, ptr %749, align 8, !tbaa !359
  br label %796

784:                                              ; preds = %776
  %785 = load ptr, ptr %747, align 8, !tbaa !73
  %786 = load i64, ptr %749, align 8, !tbaa !359
  %787 = getelementptr inbounds i8, ptr %1, i64 72
  %788 = load i32, ptr %787, align 8, !tbaa !360
  %789 = icmp eq i32 %788, 0
  br i1 %789, label %796, label %790

790:                                              ; preds = %784
  %791 = getelementptr inbounds i8, ptr %778, i64 24
  %792 = load i32, ptr %791, align 8, !tbaa !105
  %793 = and i32 %792, 1
  %794 = icmp eq i32 %793, 0
  %795 = select i1 %794, i32 2, i32 1
  br label %796

796:                                              ; preds = %790, %784, %781
  %797 = phi i64 [ %786, %784 ], [ %786, %790 ], [ %783, %781 ]
  %798 = phi ptr [ %785, %784 ], [ %785, %790 ], [ %782, %781 ]
  %799 = phi i32 [ 1, %784 ], [ %795, %790 ], [ 1, %781 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %798, i64 noundef %797, i32 noundef %799) #15
  br label %978

800:                                              ; preds = %744, %740
  %801 = phi i64 [ %643, %740 ], [ %745, %744 ]
  %802 = phi ptr [ %741, %740 ], [ %743, %744 ]
  %803 = getelementptr inbounds i8, ptr %802, i64 8
  %804 = load ptr, ptr %803, align 8, !tbaa !73
  %805 = getelementptr inbounds i8, ptr %804, i64 16
  %806 = load atomic volatile i64, ptr %805 seq_cst, align 8
  %807 = inttoptr i64 %806 to ptr
  %808 = icmp eq i64 %806, 0
  br i1 %808, label %835, label %809

809:                                              ; preds = %800
  %810 = getelementptr inbounds i8, ptr %807, i64 8
  %811 = load i64, ptr %810, align 8, !tbaa !38
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
  %821 = load i64, ptr %820, align 8, !tbaa !52
  %822 = icmp ugt i64 %821, %801
  %823 = add nuw i64 %819, 1
  %824 = select i1 %822, i64 %817, i64 %823
  %825 = select i1 %822, i64 %819, i64 %816
  %826 = icmp ult i64 %824, %825
  br i1 %826, label %815, label %827, !llvm.loop !54

827:                                              ; preds = %815, %809
  %828 = phi i64 [ 0, %809 ], [ %824, %815 ]
  %829 = icmp ult i64 %828, %811
  br i1 %829, label %830, label %835

830:                                              ; preds = %827
  %831 = getelementptr inbounds i8, ptr %807, i64 16
  %832 = getelementptr inbounds [0 x %struct.gpu_range], ptr %831, i64 0, i64 %828
  %833 = load i64, ptr %832, align 8, !tbaa !55
  %834 = icmp ugt i64 %833, %801
  br i1 %834, label %835, label %836

835:                                              ; preds = %830, %827, %800
  br label %836

836:                                              ; preds = %835, %830
  %837 = phi i32 [ 1, %835 ], [ 4, %830 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %804, i64 noundef %801, i32 noundef %837) #15
  br label %978

838:                                              ; preds = %742
  %839 = load ptr, ptr %743, align 8, !tbaa !72
  %840 = load i64, ptr %531, align 8, !tbaa !306
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %839, i32 noundef 5, i64 noundef 536870912, i64 noundef %840) #15
  br label %978

841:                                              ; preds = %674, %742
  %842 = phi ptr [ %675, %674 ], [ %743, %742 ]
  %843 = load ptr, ptr %842, align 8, !tbaa !72
  %844 = load i64, ptr %531, align 8, !tbaa !306
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %843, i32 noundef 4, i64 noundef 1073741824, i64 noundef %844) #15
  br label %978

845:                                              ; preds = %716, %709, %709, %719, %730, %737, %739, %655
  %846 = phi i32 [ %172, %655 ], [ %172, %719 ], [ 1, %730 ], [ %172, %737 ], [ %172, %739 ], [ %172, %709 ], [ %172, %709 ], [ %172, %716 ]
  %847 = phi i32 [ 1, %655 ], [ %171, %719 ], [ 1, %730 ], [ %171, %737 ], [ %171, %739 ], [ 1, %709 ], [ 1, %709 ], [ 1, %716 ]
  %848 = load i32, ptr %158, align 4, !tbaa !147
  br label %849

849:                                              ; preds = %845, %727
  %850 = phi i32 [ %848, %845 ], [ %729, %727 ]
  %851 = phi i32 [ %846, %845 ], [ %172, %727 ]
  %852 = phi i32 [ %847, %845 ], [ %171, %727 ]
  %853 = icmp ne i32 %850, 0
  %854 = load i32, ptr %157, align 8, !tbaa !146
  %855 = load i32, ptr %136, align 4, !tbaa !140
  %856 = add i32 %854, %850
  %857 = icmp eq i32 %856, %855
  %858 = select i1 %853, i1 %857, i1 false
  br i1 %858, label %859, label %914

859:                                              ; preds = %849
  %860 = icmp eq i32 %854, 0
  br i1 %860, label %898, label %861

861:                                              ; preds = %859, %892
  %862 = phi i32 [ %893, %892 ], [ %854, %859 ]
  %863 = phi i64 [ %894, %892 ], [ 0, %859 ]
  %864 = load ptr, ptr %4, align 8, !tbaa !138
  %865 = getelementptr inbounds i8, ptr %864, i64 216
  %866 = load ptr, ptr %865, align 8, !tbaa !92
  %867 = icmp ne ptr %866, null
  %868 = load i32, ptr %136, align 4, !tbaa !140
  %869 = zext i32 %868 to i64
  %870 = icmp ult i64 %863, %869
  %871 = select i1 %867, i1 %870, i1 false
  br i1 %871, label %872, label %898

872:                                              ; preds = %861
  %873 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %863
  %874 = load i8, ptr %873, align 1, !tbaa !115
  %875 = icmp eq i8 %874, 2
  br i1 %875, label %876, label %892

876:                                              ; preds = %872
  %877 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %863
  %878 = load i8, ptr %877, align 1, !tbaa !115
  %879 = load ptr, ptr %141, align 8, !tbaa !151
  %880 = zext i8 %878 to i64
  %881 = getelementptr inbounds i8, ptr %864, i64 168
  %882 = load i32, ptr %881, align 8, !tbaa !91
  %883 = zext i32 %882 to i64
  %884 = mul nuw nsw i64 %883, %880
  %885 = getelementptr inbounds i8, ptr %879, i64 %884
  %886 = getelementptr inbounds i8, ptr %885, i64 704
  %887 = load ptr, ptr %886, align 8, !tbaa !341
  %888 = load i64, ptr %885, align 8, !tbaa !306
  %889 = add i64 %888, -4
  %890 = zext i32 %862 to i64
  tail call fastcc void @report(ptr noundef nonnull %885, ptr noundef %887, i32 noundef 18, i64 noundef %889, i64 noundef %890) #15
  %891 = load i32, ptr %157, align 8, !tbaa !146
  br label %892

892:                                              ; preds = %876, %872
  %893 = phi i32 [ %862, %872 ], [ %891, %876 ]
  %894 = add nuw nsw i64 %863, 1
  %895 = icmp eq i32 %893, 0
  br i1 %895, label %896, label %861, !llvm.loop !361

896:                                              ; preds = %892
  %897 = load i32, ptr %136, align 4, !tbaa !140
  br label %898

898:                                              ; preds = %861, %896, %859
  %899 = phi i32 [ %855, %859 ], [ %897, %896 ], [ %868, %861 ]
  %900 = phi i32 [ 0, %859 ], [ 0, %896 ], [ %862, %861 ]
  %901 = icmp eq i32 %899, 0
  br i1 %901, label %913, label %902

902:                                              ; preds = %898
  %903 = zext i32 %899 to i64
  br label %904

904:                                              ; preds = %910, %902
  %905 = phi i64 [ 0, %902 ], [ %911, %910 ]
  %906 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %905
  %907 = load i8, ptr %906, align 1, !tbaa !115
  %908 = icmp eq i8 %907, 2
  br i1 %908, label %909, label %910

909:                                              ; preds = %904
  store i8 0, ptr %906, align 1, !tbaa !115
  br label %910

910:                                              ; preds = %909, %904
  %911 = add nuw nsw i64 %905, 1
  %912 = icmp eq i64 %911, %903
  br i1 %912, label %913, label %904, !llvm.loop !362

913:                                              ; preds = %910, %898
  store i32 0, ptr %158, align 4, !tbaa !147
  br label %914

914:                                              ; preds = %913, %849
  %915 = phi i32 [ %899, %913 ], [ %855, %849 ]
  %916 = phi i32 [ %900, %913 ], [ %854, %849 ]
  %917 = icmp eq i32 %916, %915
  br i1 %917, label %978, label %918

918:                                              ; preds = %914
  %919 = load volatile i32, ptr %162, align 4, !tbaa !133
  %920 = icmp eq i32 %919, 0
  br i1 %920, label %921, label %934

921:                                              ; preds = %918
  %922 = load volatile i32, ptr %163, align 8, !tbaa !74
  %923 = icmp eq i32 %922, 0
  br i1 %923, label %924, label %934

924:                                              ; preds = %921
  %925 = load ptr, ptr %6, align 8, !tbaa !73
  %926 = getelementptr inbounds i8, ptr %925, i64 12
  %927 = load volatile i32, ptr %926, align 4, !tbaa !134
  %928 = icmp eq i32 %927, 0
  br i1 %928, label %929, label %934

929:                                              ; preds = %924
  %930 = load ptr, ptr %5, align 8, !tbaa !72
  %931 = getelementptr inbounds i8, ptr %930, i64 84
  %932 = load volatile i32, ptr %931, align 4, !tbaa !47
  %933 = icmp eq i32 %932, 0
  br i1 %933, label %949, label %934

934:                                              ; preds = %921, %924, %929, %918
  %935 = load volatile i32, ptr %163, align 8, !tbaa !74
  %936 = icmp eq i32 %935, 0
  br i1 %936, label %937, label %978

937:                                              ; preds = %934
  %938 = load ptr, ptr %6, align 8, !tbaa !73
  %939 = getelementptr inbounds i8, ptr %938, i64 12
  %940 = load volatile i32, ptr %939, align 4, !tbaa !134
  %941 = icmp eq i32 %940, 0
  br i1 %941, label %942, label %978

942:                                              ; preds = %937
  %943 = load ptr, ptr %5, align 8, !tbaa !72
  %944 = getelementptr inbounds i8, ptr %943, i64 84
  %945 = load volatile i32, ptr %944, align 4, !tbaa !47
  %946 = freeze i32 %945
  %947 = icmp eq i32 %946, 0
  %948 = select i1 %947, i32 1, i32 3
  br label %978

949:                                              ; preds = %168, %929
  %950 = phi i32 [ %169, %168 ], [ %915, %929 ]
  %951 = phi i32 [ %172, %168 ], [ %851, %929 ]
  %952 = phi i32 [ %171, %168 ], [ %852, %929 ]
  %953 = phi i32 [ %170, %168 ], [ 1, %929 ]
  %954 = add nuw i32 %173, 1
  %955 = icmp ult i32 %954, %950
  br i1 %955, label %956, label %961

956:                                              ; preds = %949, %976
  %957 = phi i32 [ %953, %949 ], [ 0, %976 ]
  %958 = phi i32 [ %952, %949 ], [ 0, %976 ]
  %959 = phi i32 [ %951, %949 ], [ 0, %976 ]
  %960 = phi i32 [ %954, %949 ], [ 0, %976 ]
  br label %168, !llvm.loop !363

961:                                              ; preds = %949
  %962 = icmp eq i32 %953, 0
  br i1 %962, label %978, label %963

963:                                              ; preds = %961
  %964 = icmp eq i32 %952, 0
  br i1 %964, label %976, label %965

965:                                              ; preds = %963
  %966 = icmp eq i32 %951, 0
  br i1 %966, label %967, label %978

967:                                              ; preds = %965
  %968 = load volatile i32, ptr %1, align 8, !tbaa !132
  %969 = icmp eq i32 %968, 0
  br i1 %969, label %970, label %978

970:                                              ; preds = %967
  %971 = load volatile i32, ptr %164, align 8, !tbaa !166
  %972 = icmp eq i32 %971, 0
  br i1 %972, label %973, label %978

973:                                              ; preds = %970
  %974 = load volatile i32, ptr %165, align 4, !tbaa !167
  %975 = icmp eq i32 %974, 0
  br i1 %975, label %976, label %978

976:                                              ; preds = %963, %973
  %977 = icmp eq i32 %950, 0
  br i1 %977, label %978, label %956

978:                                              ; preds = %961, %973, %967, %965, %970, %976, %914, %135, %942, %934, %937, %841, %838, %836, %796, %591, %516, %133
  %979 = phi i32 [ 1, %133 ], [ 3, %516 ], [ 3, %591 ], [ 3, %796 ], [ 3, %836 ], [ 3, %838 ], [ 3, %841 ], [ 3, %937 ], [ 3, %934 ], [ %948, %942 ], [ 2, %135 ], [ 2, %976 ], [ 1, %970 ], [ 1, %965 ], [ 1, %967 ], [ 1, %973 ], [ 2, %961 ], [ 0, %914 ]
  ret i32 %979
}

; Function Attrs: nounwind
define internal fastcc void @keep_group(ptr noundef %0, ptr nocapture noundef %1, ptr noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !138
  %7 = getelementptr inbounds i8, ptr %1, i64 7336
  %8 = load i64, ptr %7, align 8, !tbaa !274
  %9 = add i64 %8, 1
  store i64 %9, ptr %7, align 8, !tbaa !274
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
  %25 = load i32, ptr %24, align 4, !tbaa !143
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  store i32 1, ptr %24, align 4, !tbaa !143
  %28 = getelementptr inbounds i8, ptr %6, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !70
  %30 = add i32 %29, 1
  store i32 %30, ptr %28, align 4, !tbaa !70
  br label %31

31:                                               ; preds = %27, %23
  %32 = getelementptr inbounds i8, ptr %2, i64 36
  %33 = load i32, ptr %32, align 4, !tbaa !141
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %41

35:                                               ; preds = %31
  store i32 1, ptr %32, align 4, !tbaa !141
  %36 = load ptr, ptr %6, align 8, !tbaa !72
  %37 = getelementptr inbounds i8, ptr %36, i64 148
  %38 = getelementptr inbounds i8, ptr %6, i64 100
  %39 = load i32, ptr %38, align 4, !tbaa !98
  %40 = atomicrmw volatile add ptr %37, i32 %39 seq_cst, align 4
  br label %41

41:                                               ; preds = %35, %31
  %42 = icmp eq i32 %3, 2
  br i1 %42, label %43, label %49

43:                                               ; preds = %41
  %44 = getelementptr inbounds i8, ptr %2, i64 52
  %45 = load i32, ptr %44, align 4, !tbaa !145
  %46 = icmp eq i32 %45, 0
  %47 = zext i1 %46 to i32
  %48 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 %47, ptr %48, align 8, !tbaa !142
  br label %55

49:                                               ; preds = %41
  %50 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 0, ptr %50, align 8, !tbaa !142
  %51 = icmp eq i32 %3, 1
  br i1 %51, label %64, label %52

52:                                               ; preds = %49
  %53 = getelementptr inbounds i8, ptr %2, i64 52
  %54 = load i32, ptr %53, align 4, !tbaa !145
  br label %55

55:                                               ; preds = %52, %43
  %56 = phi i32 [ %54, %52 ], [ %45, %43 ]
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %79, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %2, i64 104
  %60 = load i64, ptr %59, align 8, !tbaa !358
  %61 = getelementptr inbounds i8, ptr %0, i64 80
  %62 = load volatile i64, ptr %61, align 8, !tbaa !253
  %63 = icmp eq i64 %60, %62
  br i1 %63, label %79, label %64

64:                                               ; preds = %58, %49
  %65 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr null, ptr %2, align 8, !tbaa !136
  %66 = getelementptr inbounds i8, ptr %0, i64 120
  %67 = load volatile i32, ptr %66, align 8, !tbaa !210
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %72, label %69

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, ptr %0, i64 112
  %71 = load ptr, ptr %70, align 8, !tbaa !211
  br label %72

72:                                               ; preds = %64, %69
  %73 = phi ptr [ %71, %69 ], [ %65, %64 ]
  store ptr %2, ptr %73, align 8, !tbaa !2
  %74 = getelementptr inbounds i8, ptr %0, i64 112
  store ptr %2, ptr %74, align 8, !tbaa !211
  %75 = load volatile i32, ptr %66, align 8, !tbaa !210
  %76 = add i32 %75, 1
  store volatile i32 %76, ptr %66, align 8, !tbaa !210
  %77 = getelementptr inbounds i8, ptr %2, i64 52
  %78 = load i32, ptr %77, align 4, !tbaa !145
  br label %92

79:                                               ; preds = %58, %55
  %80 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr null, ptr %2, align 8, !tbaa !136
  %81 = getelementptr inbounds i8, ptr %0, i64 144
  %82 = load volatile i32, ptr %81, align 8, !tbaa !210
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %87, label %84

84:                                               ; preds = %79
  %85 = getelementptr inbounds i8, ptr %0, i64 136
  %86 = load ptr, ptr %85, align 8, !tbaa !211
  br label %87

87:                                               ; preds = %79, %84
  %88 = phi ptr [ %86, %84 ], [ %80, %79 ]
  store ptr %2, ptr %88, align 8, !tbaa !2
  %89 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr %2, ptr %89, align 8, !tbaa !211
  %90 = load volatile i32, ptr %81, align 8, !tbaa !210
  %91 = add i32 %90, 1
  store volatile i32 %91, ptr %81, align 8, !tbaa !210
  br label %92

92:                                               ; preds = %87, %72
  %93 = phi i32 [ %56, %87 ], [ %78, %72 ]
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %101, label %95

95:                                               ; preds = %92
  %96 = getelementptr inbounds i8, ptr %2, i64 84
  %97 = load i32, ptr %96, align 4, !tbaa !140
  %98 = getelementptr inbounds i8, ptr %2, i64 132
  %99 = zext i32 %97 to i64
  %100 = icmp eq i32 %97, 0
  br i1 %100, label %101, label %105

101:                                              ; preds = %111, %95, %92
  %102 = getelementptr inbounds i8, ptr %2, i64 52
  store i32 0, ptr %102, align 4, !tbaa !145
  %103 = getelementptr inbounds i8, ptr %0, i64 96
  %104 = atomicrmw volatile add ptr %103, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void

105:                                              ; preds = %95, %111
  %106 = phi i64 [ %112, %111 ], [ 0, %95 ]
  %107 = getelementptr inbounds [32 x i8], ptr %98, i64 0, i64 %106
  %108 = load i8, ptr %107, align 1, !tbaa !115
  %109 = icmp eq i8 %108, 3
  br i1 %109, label %110, label %111

110:                                              ; preds = %105
  store i8 0, ptr %107, align 1, !tbaa !115
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
  %36 = getelementptr inbounds i8, ptr %0, i64 88
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %37 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #14
  %38 = load i64, ptr %4, align 8, !tbaa !107
  %39 = mul i64 %38, 1000000000
  %40 = getelementptr inbounds i8, ptr %4, i64 8
  %41 = load i64, ptr %40, align 8, !tbaa !109
  %42 = add i64 %39, %41
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #9
  store atomic volatile i64 %42, ptr %36 seq_cst, align 8
  %43 = load ptr, ptr %1, align 8, !tbaa !72
  %44 = getelementptr inbounds i8, ptr %1, i64 80
  %45 = load i64, ptr %44, align 8, !tbaa !101
  %46 = getelementptr inbounds i8, ptr %1, i64 88
  %47 = load i64, ptr %46, align 8, !tbaa !110
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
  %63 = load i32, ptr %62, align 8, !tbaa !111
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %68

65:                                               ; preds = %61
  %66 = getelementptr inbounds i8, ptr %1, i64 60
  %67 = load i32, ptr %66, align 4, !tbaa !70
  br label %108

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %0, i64 152
  %70 = load volatile i32, ptr %69, align 8, !tbaa !67
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %74, label %72

72:                                               ; preds = %68
  %73 = getelementptr inbounds i8, ptr %0, i64 160
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
  br i1 %96, label %81, label %74, !llvm.loop !212

97:                                               ; preds = %74
  %98 = getelementptr inbounds i8, ptr %0, i64 36
  %99 = atomicrmw volatile sub ptr %98, i32 1 seq_cst, align 4
  br label %100

100:                                              ; preds = %97, %74
  store i32 0, ptr %62, align 8, !tbaa !111
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
  %113 = load i32, ptr %112, align 8, !tbaa !100
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %150, label %115

115:                                              ; preds = %108
  %116 = load ptr, ptr %1, align 8, !tbaa !72
  %117 = getelementptr inbounds i8, ptr %116, i64 112
  %118 = load i64, ptr %117, align 8, !tbaa !63
  %119 = getelementptr inbounds i8, ptr %0, i64 152
  %120 = load volatile i32, ptr %119, align 8, !tbaa !67
  %121 = icmp eq i32 %120, 0
  br i1 %121, label %145, label %122

122:                                              ; preds = %115
  %123 = getelementptr inbounds i8, ptr %0, i64 160
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
  %133 = load i32, ptr %132, align 8, !tbaa !100
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %139, label %135

135:                                              ; preds = %131
  %136 = getelementptr inbounds i8, ptr %128, i64 72
  %137 = load i64, ptr %136, align 8, !tbaa !99
  %138 = call i64 @llvm.umin.i64(i64 %137, i64 %126)
  br label %139

139:                                              ; preds = %135, %131, %124
  %140 = phi i64 [ %126, %131 ], [ %126, %124 ], [ %138, %135 ]
  %141 = add nuw nsw i64 %125, 1
  %142 = load volatile i32, ptr %119, align 8, !tbaa !67
  %143 = zext i32 %142 to i64
  %144 = icmp ult i64 %141, %143
  br i1 %144, label %124, label %145, !llvm.loop !118

145:                                              ; preds = %139, %115
  %146 = phi i64 [ %118, %115 ], [ %140, %139 ]
  %147 = getelementptr inbounds i8, ptr %116, i64 24
  %148 = load i64, ptr %147, align 8, !tbaa !119
  %149 = inttoptr i64 %148 to ptr
  store atomic i64 %146, ptr %149 release, align 8
  br label %150

150:                                              ; preds = %108, %145, %31
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #7

; Function Attrs: nounwind
define internal fastcc void @report(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #1 {
  %6 = load ptr, ptr %1, align 8, !tbaa !342
  %7 = lshr i64 %3, 2
  %8 = mul i64 %7, 1896216165397
  %9 = shl nuw nsw i32 %2, 10
  %10 = or disjoint i32 %9, 1023
  %11 = zext nneg i32 %10 to i64
  %12 = mul i64 %11, 2461684525903
  %13 = xor i64 %12, %8
  %14 = getelementptr inbounds i8, ptr %6, i64 16
  %15 = lshr i64 %13, 32
  %16 = getelementptr inbounds i8, ptr %1, i64 8
  %17 = getelementptr inbounds i8, ptr %1, i64 16
  br label %18

18:                                               ; preds = %5, %80
  %19 = phi i64 [ 0, %5 ], [ %81, %80 ]
  %20 = add nuw nsw i64 %19, %15
  %21 = and i64 %20, 1023
  %22 = getelementptr inbounds [1024 x %struct.finding], ptr %14, i64 0, i64 %21
  %23 = load atomic volatile i32, ptr %22 acquire, align 8
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %48

25:                                               ; preds = %18
  %26 = cmpxchg volatile ptr %22, i32 0, i32 1 acq_rel acquire, align 8
  %27 = extractvalue { i32, i1 } %26, 1
  br i1 %27, label %28, label %48

28:                                               ; preds = %25
  %29 = getelementptr inbounds i8, ptr %22, i64 8
  store i64 %3, ptr %29, align 8, !tbaa !364
  %30 = getelementptr inbounds i8, ptr %22, i64 16
  store i64 %4, ptr %30, align 8, !tbaa !366
  %31 = getelementptr inbounds i8, ptr %22, i64 4
  store i32 %2, ptr %31, align 4, !tbaa !367
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  store i32 1023, ptr %32, align 8, !tbaa !368
  %33 = load i32, ptr %16, align 8, !tbaa !344
  %34 = getelementptr inbounds i8, ptr %22, i64 28
  store i32 %33, ptr %34, align 4, !tbaa !369
  %35 = getelementptr inbounds i8, ptr %1, i64 12
  %36 = load i32, ptr %35, align 4, !tbaa !345
  %37 = getelementptr inbounds i8, ptr %22, i64 32
  store i32 %36, ptr %37, align 8, !tbaa !370
  %38 = load i32, ptr %17, align 8, !tbaa !346
  %39 = getelementptr inbounds i8, ptr %22, i64 36
  store i32 %38, ptr %39, align 4, !tbaa !371
  %40 = getelementptr inbounds i8, ptr %22, i64 40
  store i32 1, ptr %40, align 8, !tbaa !372
  %41 = getelementptr inbounds i8, ptr %0, i64 564
  %42 = load i32, ptr %41, align 4, !tbaa !284
  %43 = getelementptr inbounds i8, ptr %22, i64 44
  store i32 %42, ptr %43, align 4, !tbaa !373
  %44 = getelementptr inbounds i8, ptr %0, i64 576
  %45 = load i32, ptr %44, align 8, !tbaa !309
  %46 = getelementptr inbounds i8, ptr %22, i64 48
  store i32 %45, ptr %46, align 8, !tbaa !374
  store atomic volatile i32 2, ptr %22 release, align 8
  %47 = atomicrmw volatile add ptr %6, i64 1 monotonic, align 8
  br label %87

48:                                               ; preds = %25, %18
  %49 = load atomic volatile i32, ptr %22 acquire, align 8
  %50 = icmp eq i32 %49, 1
  br i1 %50, label %51, label %54

51:                                               ; preds = %48, %51
  tail call void @llvm.x86.sse2.pause()
  %52 = load atomic volatile i32, ptr %22 acquire, align 8
  %53 = icmp eq i32 %52, 1
  br i1 %53, label %51, label %54, !llvm.loop !375

54:                                               ; preds = %51, %48
  %55 = getelementptr inbounds i8, ptr %22, i64 8
  %56 = load i64, ptr %55, align 8, !tbaa !364
  %57 = icmp eq i64 %56, %3
  br i1 %57, label %58, label %80

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr %22, i64 4
  %60 = load i32, ptr %59, align 4, !tbaa !367
  %61 = icmp eq i32 %60, %2
  br i1 %61, label %62, label %80

62:                                               ; preds = %58
  %63 = getelementptr inbounds i8, ptr %22, i64 24
  %64 = load i32, ptr %63, align 8, !tbaa !368
  %65 = icmp eq i32 %64, 1023
  br i1 %65, label %66, label %80

66:                                               ; preds = %62
  %67 = getelementptr inbounds i8, ptr %22, i64 28
  %68 = load i32, ptr %67, align 4, !tbaa !369
  %69 = load i32, ptr %16, align 8, !tbaa !344
  %70 = icmp eq i32 %68, %69
  br i1 %70, label %71, label %80

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %22, i64 36
  %73 = load i32, ptr %72, align 4, !tbaa !371
  %74 = load i32, ptr %17, align 8, !tbaa !346
  %75 = icmp eq i32 %73, %74
  br i1 %75, label %76, label %80

76:                                               ; preds = %71
  %77 = getelementptr inbounds i8, ptr %22, i64 40
  %78 = load i32, ptr %77, align 8, !tbaa !372
  %79 = add i32 %78, 1
  store i32 %79, ptr %77, align 8, !tbaa !372
  br label %87

80:                                               ; preds = %54, %58, %62, %66, %71
  %81 = add nuw nsw i64 %19, 1
  %82 = icmp eq i64 %81, 1024
  br i1 %82, label %83, label %18, !llvm.loop !376

83:                                               ; preds = %80
  %84 = getelementptr inbounds i8, ptr %6, i64 8
  %85 = load volatile i64, ptr %84, align 8, !tbaa !377
  %86 = add i64 %85, 1
  store volatile i64 %86, ptr %84, align 8, !tbaa !377
  br label %87

87:                                               ; preds = %76, %28, %83
  ret void
}

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
  %9 = load ptr, ptr %1, align 8, !tbaa !209
  %10 = icmp eq ptr %9, null
  br i1 %10, label %25, label %11

11:                                               ; preds = %4
  %12 = load ptr, ptr %9, align 8, !tbaa !136
  store ptr %12, ptr %1, align 8, !tbaa !209
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load volatile i32, ptr %13, align 8, !tbaa !210
  %15 = add i32 %14, -1
  store volatile i32 %15, ptr %13, align 8, !tbaa !210
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr null, ptr %18, align 8, !tbaa !211
  br label %19

19:                                               ; preds = %17, %11
  %20 = icmp eq ptr %3, null
  %21 = getelementptr inbounds i8, ptr %3, i64 16
  %22 = getelementptr inbounds i8, ptr %3, i64 8
  %23 = getelementptr inbounds i8, ptr %0, i64 467168
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
  %36 = load ptr, ptr %35, align 8, !tbaa !138
  %37 = load ptr, ptr %36, align 8, !tbaa !72
  %38 = icmp eq ptr %37, %2
  br i1 %38, label %46, label %39

39:                                               ; preds = %33
  store ptr null, ptr %34, align 8, !tbaa !136
  %40 = load volatile i32, ptr %7, align 8, !tbaa !210
  %41 = icmp eq i32 %40, 0
  %42 = load ptr, ptr %6, align 8
  %43 = select i1 %41, ptr %5, ptr %42
  store ptr %34, ptr %43, align 8, !tbaa !2
  store ptr %34, ptr %6, align 8, !tbaa !211
  %44 = load volatile i32, ptr %7, align 8, !tbaa !210
  %45 = add i32 %44, 1
  store volatile i32 %45, ptr %7, align 8, !tbaa !210
  br label %106

46:                                               ; preds = %33
  br i1 %20, label %56, label %47

47:                                               ; preds = %46
  store ptr null, ptr %34, align 8, !tbaa !136
  %48 = load volatile i32, ptr %21, align 8, !tbaa !210
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %47
  %51 = load ptr, ptr %22, align 8, !tbaa !211
  br label %52

52:                                               ; preds = %47, %50
  %53 = phi ptr [ %51, %50 ], [ %3, %47 ]
  store ptr %34, ptr %53, align 8, !tbaa !2
  store ptr %34, ptr %22, align 8, !tbaa !211
  %54 = load volatile i32, ptr %21, align 8, !tbaa !210
  %55 = add i32 %54, 1
  store volatile i32 %55, ptr %21, align 8, !tbaa !210
  br label %106

56:                                               ; preds = %46
  %57 = load ptr, ptr %23, align 8, !tbaa !2
  %58 = getelementptr inbounds i8, ptr %34, i64 84
  %59 = getelementptr inbounds i8, ptr %34, i64 48
  %60 = load i32, ptr %59, align 8, !tbaa !144
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %85, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds i8, ptr %34, i64 196
  %64 = getelementptr inbounds i8, ptr %37, i64 160
  br label %65

65:                                               ; preds = %70, %62
  %66 = phi i64 [ 0, %62 ], [ %82, %70 ]
  %67 = load i32, ptr %58, align 4, !tbaa !140
  %68 = zext i32 %67 to i64
  %69 = icmp ult i64 %66, %68
  br i1 %69, label %70, label %85

70:                                               ; preds = %65
  %71 = getelementptr inbounds [32 x i32], ptr %63, i64 0, i64 %66
  %72 = load i32, ptr %71, align 4, !tbaa !79
  %73 = load volatile ptr, ptr %64, align 8, !tbaa !154
  %74 = lshr i32 %72, 6
  %75 = zext nneg i32 %74 to i64
  %76 = getelementptr inbounds i64, ptr %73, i64 %75
  %77 = and i32 %72, 63
  %78 = zext nneg i32 %77 to i64
  %79 = shl nuw i64 1, %78
  %80 = xor i64 %79, -1
  %81 = atomicrmw and ptr %76, i64 %80 seq_cst, align 8
  %82 = add nuw nsw i64 %66, 1
  %83 = load i32, ptr %59, align 8, !tbaa !144
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %65, !llvm.loop !155

85:                                               ; preds = %70, %65, %56
  store i32 0, ptr %59, align 8, !tbaa !144
  %86 = getelementptr inbounds i8, ptr %34, i64 36
  %87 = load i32, ptr %86, align 4, !tbaa !141
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %96, label %89

89:                                               ; preds = %85
  %90 = load ptr, ptr %35, align 8, !tbaa !138
  %91 = load ptr, ptr %90, align 8, !tbaa !72
  %92 = getelementptr inbounds i8, ptr %91, i64 148
  %93 = getelementptr inbounds i8, ptr %90, i64 100
  %94 = load i32, ptr %93, align 4, !tbaa !98
  %95 = atomicrmw volatile sub ptr %92, i32 %94 seq_cst, align 4
  br label %96

96:                                               ; preds = %85, %89
  %97 = getelementptr inbounds i8, ptr %57, i64 7176
  %98 = getelementptr inbounds i8, ptr %34, i64 32
  %99 = load i32, ptr %98, align 8, !tbaa !137
  %100 = zext i32 %99 to i64
  %101 = getelementptr inbounds [16 x ptr], ptr %97, i64 0, i64 %100
  %102 = load ptr, ptr %101, align 8, !tbaa !2
  store ptr %102, ptr %34, align 8, !tbaa !136
  store ptr %34, ptr %101, align 8, !tbaa !2
  %103 = getelementptr inbounds i8, ptr %36, i64 60
  %104 = load i32, ptr %103, align 4, !tbaa !70
  %105 = add i32 %104, -1
  store i32 %105, ptr %103, align 4, !tbaa !70
  br label %106

106:                                              ; preds = %39, %96, %52
  %107 = load ptr, ptr %1, align 8, !tbaa !209
  %108 = icmp eq ptr %107, null
  br i1 %108, label %25, label %109

109:                                              ; preds = %106
  %110 = load ptr, ptr %107, align 8, !tbaa !136
  store ptr %110, ptr %1, align 8, !tbaa !209
  %111 = load volatile i32, ptr %13, align 8, !tbaa !210
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %13, align 8, !tbaa !210
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %115, label %114

114:                                              ; preds = %109, %115
  br label %33

115:                                              ; preds = %109
  store ptr null, ptr %24, align 8, !tbaa !211
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
!6 = !{!7, !8, i64 44}
!7 = !{!"engine", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !8, i64 56, !8, i64 60, !8, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !9, i64 96, !10, i64 104, !10, i64 128, !8, i64 152, !4, i64 160, !4, i64 2208, !8, i64 342176, !8, i64 342180, !4, i64 342184, !4, i64 374952, !4, i64 407720, !4, i64 415912, !8, i64 426152, !8, i64 426156, !4, i64 426160, !9, i64 467120, !9, i64 467128, !9, i64 467136, !9, i64 467144, !9, i64 467152, !9, i64 467160, !4, i64 467168, !3, i64 467680}
!8 = !{!"int", !4, i64 0}
!9 = !{!"long", !4, i64 0}
!10 = !{!"group_list", !3, i64 0, !3, i64 8, !8, i64 16}
!11 = !{!7, !8, i64 48}
!12 = !{!7, !8, i64 52}
!13 = !{!7, !8, i64 56}
!14 = !{!7, !8, i64 60}
!15 = !{!7, !8, i64 64}
!16 = !{!17, !8, i64 4}
!17 = !{!"context", !18, i64 0, !8, i64 7168, !8, i64 7172, !4, i64 7176, !3, i64 7304, !9, i64 7312, !9, i64 7320, !9, i64 7328, !9, i64 7336, !9, i64 7344, !4, i64 7352}
!18 = !{!"worker", !8, i64 0, !8, i64 4, !3, i64 8, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40, !3, i64 48, !3, i64 56, !9, i64 64, !8, i64 72, !8, i64 76, !8, i64 80, !8, i64 84, !9, i64 88, !4, i64 96, !4, i64 256, !4, i64 1280, !4, i64 2304, !4, i64 2816, !4, i64 6912}
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
!30 = !{!7, !3, i64 467680}
!31 = !{!17, !3, i64 7304}
!32 = !{!33, !3, i64 8}
!33 = !{!"workgroup", !3, i64 0, !3, i64 8, !3, i64 16, !9, i64 24, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !4, i64 56, !4, i64 68, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !9, i64 104, !3, i64 112, !3, i64 120, !8, i64 128, !4, i64 132, !4, i64 164, !4, i64 196}
!34 = !{!33, !9, i64 24}
!35 = distinct !{!35, !26, !27}
!36 = !{!17, !8, i64 0}
!37 = distinct !{!37, !26, !27}
!38 = !{!9, !9, i64 0}
!39 = !{!7, !8, i64 8}
!40 = !{!7, !8, i64 342180}
!41 = !{!42, !9, i64 32}
!42 = !{!"queue", !43, i64 0, !8, i64 72, !8, i64 76, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !3, i64 104, !9, i64 112, !9, i64 120, !8, i64 128, !8, i64 132, !9, i64 136, !8, i64 144, !8, i64 148, !8, i64 152, !8, i64 156, !3, i64 160, !10, i64 168}
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
!67 = !{!7, !8, i64 152}
!68 = distinct !{!68, !26, !27}
!69 = !{!7, !9, i64 72}
!70 = !{!71, !8, i64 60}
!71 = !{!"dispatch", !3, i64 0, !3, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68, !9, i64 72, !9, i64 80, !9, i64 88, !8, i64 96, !8, i64 100, !4, i64 104, !4, i64 116, !4, i64 128, !8, i64 152, !8, i64 156, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !8, i64 176, !8, i64 180, !8, i64 184, !8, i64 188, !8, i64 192, !8, i64 196, !8, i64 200, !9, i64 208, !3, i64 216, !8, i64 224, !8, i64 228, !9, i64 232, !4, i64 240, !4, i64 304}
!72 = !{!71, !3, i64 0}
!73 = !{!71, !3, i64 8}
!74 = !{!71, !8, i64 56}
!75 = !{!71, !9, i64 40}
!76 = !{!71, !8, i64 68}
!77 = !{!71, !9, i64 32}
!78 = distinct !{!78, !26, !27}
!79 = !{!8, !8, i64 0}
!80 = !{!71, !9, i64 208}
!81 = !{!71, !8, i64 192}
!82 = !{!71, !8, i64 156}
!83 = !{!71, !8, i64 160}
!84 = !{!7, !8, i64 24}
!85 = !{!71, !8, i64 164}
!86 = !{!71, !8, i64 152}
!87 = !{!71, !8, i64 172}
!88 = !{!71, !8, i64 188}
!89 = !{!71, !8, i64 196}
!90 = !{!71, !8, i64 200}
!91 = !{!71, !8, i64 168}
!92 = !{!71, !3, i64 216}
!93 = !{!71, !8, i64 224}
!94 = !{!71, !8, i64 228}
!95 = !{!71, !9, i64 232}
!96 = distinct !{!96, !26, !27}
!97 = !{!71, !8, i64 176}
!98 = !{!71, !8, i64 100}
!99 = !{!71, !9, i64 72}
!100 = !{!71, !8, i64 96}
!101 = !{!71, !9, i64 80}
!102 = !{!71, !8, i64 180}
!103 = !{!71, !8, i64 184}
!104 = !{!71, !9, i64 16}
!105 = !{!53, !8, i64 24}
!106 = !{!71, !9, i64 48}
!107 = !{!108, !9, i64 0}
!108 = !{!"timespec_", !9, i64 0, !9, i64 8}
!109 = !{!108, !9, i64 8}
!110 = !{!71, !9, i64 88}
!111 = !{!71, !8, i64 64}
!112 = !{!7, !9, i64 467128}
!113 = !{!7, !8, i64 32}
!114 = distinct !{!114, !26, !27}
!115 = !{!4, !4, i64 0}
!116 = distinct !{!116, !26, !27}
!117 = !{!7, !9, i64 467120}
!118 = distinct !{!118, !26, !27}
!119 = !{!42, !9, i64 24}
!120 = distinct !{!120, !26, !27}
!121 = !{!7, !8, i64 40}
!122 = !{!17, !8, i64 7172}
!123 = !{!7, !8, i64 342176}
!124 = !{!71, !9, i64 24}
!125 = !{!42, !8, i64 148}
!126 = !{!42, !8, i64 152}
!127 = distinct !{!127, !26, !27}
!128 = !{!129, !9, i64 8}
!129 = !{!"claim", !9, i64 0, !9, i64 8}
!130 = distinct !{!130, !26, !27}
!131 = distinct !{!131, !26, !27}
!132 = !{!18, !8, i64 0}
!133 = !{!7, !8, i64 12}
!134 = !{!135, !8, i64 12}
!135 = !{!"vm", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40}
!136 = !{!33, !3, i64 0}
!137 = !{!33, !8, i64 32}
!138 = !{!33, !3, i64 16}
!139 = !{!33, !8, i64 80}
!140 = !{!33, !8, i64 84}
!141 = !{!33, !8, i64 36}
!142 = !{!33, !8, i64 40}
!143 = !{!33, !8, i64 44}
!144 = !{!33, !8, i64 48}
!145 = !{!33, !8, i64 52}
!146 = !{!33, !8, i64 88}
!147 = !{!33, !8, i64 92}
!148 = !{!33, !8, i64 96}
!149 = !{!33, !8, i64 128}
!150 = !{!33, !3, i64 112}
!151 = !{!33, !3, i64 120}
!152 = distinct !{!152, !26, !27}
!153 = !{!17, !9, i64 7320}
!154 = !{!42, !3, i64 160}
!155 = distinct !{!155, !26, !27}
!156 = distinct !{!156, !26, !27}
!157 = !{!129, !9, i64 0}
!158 = distinct !{!158, !26, !27}
!159 = !{!7, !9, i64 88}
!160 = distinct !{!160, !26, !27}
!161 = !{!162, !8, i64 0}
!162 = !{!"pollfd_", !8, i64 0, !163, i64 4, !163, i64 6}
!163 = !{!"short", !4, i64 0}
!164 = !{!162, !163, i64 4}
!165 = !{!162, !163, i64 6}
!166 = !{!7, !8, i64 120}
!167 = !{!7, !8, i64 36}
!168 = distinct !{!168, !26, !27}
!169 = distinct !{!169, !26, !27}
!170 = !{!7, !8, i64 20}
!171 = !{!17, !8, i64 7168}
!172 = distinct !{!172, !26, !27}
!173 = distinct !{!173, !26, !27}
!174 = distinct !{!174, !27}
!175 = !{!176, !9, i64 8}
!176 = !{!"cache_slot", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!177 = distinct !{!177, !26, !27}
!178 = distinct !{!178, !26, !27}
!179 = !{!135, !3, i64 24}
!180 = distinct !{!180, !26, !27}
!181 = distinct !{!181, !26, !27}
!182 = !{!135, !8, i64 4}
!183 = !{!135, !8, i64 8}
!184 = !{!135, !8, i64 0}
!185 = distinct !{!185, !26, !27}
!186 = distinct !{!186, !26, !27}
!187 = !{!188, !8, i64 32}
!188 = !{!"request", !189, i64 0, !8, i64 32}
!189 = !{!"compile_request", !9, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28}
!190 = !{!188, !8, i64 8}
!191 = distinct !{!191, !26, !27}
!192 = !{!135, !3, i64 16}
!193 = !{!135, !3, i64 32}
!194 = !{!135, !3, i64 40}
!195 = distinct !{!195, !26, !27}
!196 = !{!197, !3, i64 0}
!197 = !{!"unit", !3, i64 0, !3, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !3, i64 56, !3, i64 64, !3, i64 72}
!198 = !{!197, !3, i64 56}
!199 = !{!197, !3, i64 64}
!200 = !{!197, !3, i64 72}
!201 = distinct !{!201, !26, !27}
!202 = !{!43, !8, i64 68}
!203 = !{!43, !9, i64 8}
!204 = !{i64 0, i64 8, !38, i64 8, i64 8, !38, i64 16, i64 8, !38, i64 24, i64 8, !38, i64 32, i64 8, !38, i64 40, i64 8, !38, i64 48, i64 8, !38, i64 56, i64 4, !79, i64 60, i64 4, !79, i64 64, i64 4, !79, i64 68, i64 4, !79}
!205 = !{!43, !9, i64 24}
!206 = !{!42, !8, i64 72}
!207 = !{!43, !9, i64 32}
!208 = distinct !{!208, !26, !27}
!209 = !{!10, !3, i64 0}
!210 = !{!10, !8, i64 16}
!211 = !{!10, !3, i64 8}
!212 = distinct !{!212, !26, !27}
!213 = distinct !{!213, !26, !27}
!214 = distinct !{!214, !26, !27}
!215 = !{!7, !8, i64 426156}
!216 = !{i64 0, i64 4, !79, i64 4, i64 4, !79, i64 8, i64 4, !79, i64 12, i64 4, !79, i64 16, i64 4, !79, i64 20, i64 4, !79, i64 24, i64 8, !38, i64 32, i64 8, !38}
!217 = distinct !{!217, !26, !27}
!218 = !{!188, !8, i64 24}
!219 = distinct !{!219, !26, !27}
!220 = !{i64 0, i64 8, !38, i64 8, i64 4, !79, i64 12, i64 4, !79, i64 16, i64 4, !79, i64 20, i64 4, !79, i64 24, i64 4, !79, i64 28, i64 4, !79}
!221 = !{!222, !9, i64 8}
!222 = !{!"code_extent", !9, i64 0, !9, i64 8}
!223 = distinct !{!223, !26, !27}
!224 = !{!189, !8, i64 28}
!225 = !{!197, !3, i64 8}
!226 = !{!189, !8, i64 16}
!227 = !{!197, !8, i64 36}
!228 = !{!189, !8, i64 20}
!229 = !{!197, !8, i64 40}
!230 = !{!189, !8, i64 24}
!231 = !{!197, !8, i64 32}
!232 = !{!189, !8, i64 12}
!233 = !{!197, !8, i64 52}
!234 = !{!197, !8, i64 44}
!235 = !{!197, !8, i64 48}
!236 = !{!197, !8, i64 28}
!237 = !{!238, !9, i64 0}
!238 = !{!"code_slot", !9, i64 0, !8, i64 8, !8, i64 12, !3, i64 16}
!239 = !{!238, !3, i64 16}
!240 = !{!238, !8, i64 8}
!241 = !{!238, !8, i64 12}
!242 = distinct !{!242, !27}
!243 = !{i64 0, i64 8, !38, i64 8, i64 4, !79, i64 12, i64 4, !79, i64 16, i64 8, !2}
!244 = !{!245, !3, i64 0}
!245 = !{!"code_target", !3, i64 0, !9, i64 8, !8, i64 16, !8, i64 20}
!246 = !{!247, !9, i64 0}
!247 = !{!"code_entry", !9, i64 0, !9, i64 8}
!248 = !{!245, !9, i64 8}
!249 = !{!247, !9, i64 8}
!250 = !{!245, !8, i64 16}
!251 = !{!245, !8, i64 20}
!252 = distinct !{!252, !26, !27}
!253 = !{!7, !9, i64 80}
!254 = !{i64 0, i64 4, !79, i64 4, i64 4, !79, i64 8, i64 8, !38, i64 16, i64 8, !38, i64 24, i64 4, !79, i64 28, i64 4, !79, i64 32, i64 4, !79, i64 36, i64 4, !79, i64 40, i64 4, !79, i64 44, i64 4, !79, i64 48, i64 4, !79, i64 52, i64 4, !79}
!255 = distinct !{!255, !26, !27}
!256 = !{!257, !9, i64 16}
!257 = !{!"engine_statistics", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80}
!258 = !{!257, !9, i64 24}
!259 = !{!7, !9, i64 467136}
!260 = !{!257, !9, i64 32}
!261 = !{!7, !9, i64 467144}
!262 = !{!257, !9, i64 40}
!263 = !{!7, !9, i64 467152}
!264 = !{!257, !9, i64 64}
!265 = !{!7, !9, i64 467160}
!266 = !{!257, !9, i64 72}
!267 = !{!257, !9, i64 0}
!268 = !{!257, !9, i64 8}
!269 = !{!257, !9, i64 48}
!270 = !{!257, !9, i64 56}
!271 = !{!257, !9, i64 80}
!272 = !{!17, !9, i64 7312}
!273 = !{!17, !9, i64 7328}
!274 = !{!17, !9, i64 7336}
!275 = !{!17, !9, i64 7344}
!276 = distinct !{!276, !26, !27}
!277 = distinct !{!277, !26, !27}
!278 = distinct !{!278, !26, !27}
!279 = !{!280, !8, i64 524}
!280 = !{!"wave", !9, i64 0, !4, i64 8, !8, i64 520, !8, i64 524, !3, i64 528, !8, i64 536, !8, i64 540, !9, i64 544, !3, i64 552, !8, i64 560, !8, i64 564, !3, i64 568, !8, i64 576, !8, i64 580, !8, i64 584, !8, i64 588, !4, i64 592, !3, i64 704}
!281 = !{!280, !8, i64 536}
!282 = !{!280, !3, i64 528}
!283 = !{!280, !3, i64 552}
!284 = !{!280, !8, i64 564}
!285 = !{!280, !8, i64 560}
!286 = !{!280, !9, i64 544}
!287 = !{!18, !3, i64 16}
!288 = distinct !{!288, !26, !27}
!289 = distinct !{!289, !26, !27}
!290 = distinct !{!290, !26, !27}
!291 = !{!18, !9, i64 64}
!292 = !{!18, !8, i64 72}
!293 = !{!18, !8, i64 76}
!294 = !{!18, !3, i64 8}
!295 = !{!280, !3, i64 568}
!296 = !{!297, !8, i64 0}
!297 = !{!"interrupt_record", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !9, i64 32}
!298 = !{!297, !8, i64 4}
!299 = !{!297, !8, i64 8}
!300 = !{!42, !8, i64 56}
!301 = !{!297, !8, i64 12}
!302 = !{!42, !8, i64 60}
!303 = !{!297, !8, i64 16}
!304 = !{!297, !8, i64 20}
!305 = !{!297, !9, i64 24}
!306 = !{!280, !9, i64 0}
!307 = !{!297, !9, i64 32}
!308 = !{!42, !8, i64 64}
!309 = !{!280, !8, i64 576}
!310 = !{!176, !9, i64 0}
!311 = !{!176, !9, i64 16}
!312 = distinct !{!312, !26, !27}
!313 = distinct !{!313, !26, !27}
!314 = distinct !{!314, !26, !27}
!315 = distinct !{!315, !26, !27}
!316 = distinct !{!316, !26, !27}
!317 = distinct !{!317, !26, !27}
!318 = distinct !{!318, !26, !27}
!319 = distinct !{!319, !26, !27}
!320 = distinct !{!320, !26, !27}
!321 = !{!197, !9, i64 16}
!322 = !{!222, !9, i64 0}
!323 = distinct !{!323, !26, !27}
!324 = distinct !{!324, !26, !27}
!325 = distinct !{!325, !26, !27}
!326 = distinct !{!326, !26, !27}
!327 = distinct !{!327, !26, !27}
!328 = !{!188, !9, i64 0}
!329 = !{!188, !8, i64 16}
!330 = !{!188, !8, i64 20}
!331 = distinct !{!331, !26, !27}
!332 = !{!7, !8, i64 426152}
!333 = distinct !{!333, !26, !27}
!334 = distinct !{!334, !26, !27}
!335 = distinct !{!335, !26, !27}
!336 = distinct !{!336, !26, !27}
!337 = !{!280, !8, i64 520}
!338 = !{!280, !8, i64 540}
!339 = !{!280, !8, i64 584}
!340 = !{!280, !8, i64 588}
!341 = !{!280, !3, i64 704}
!342 = !{!343, !3, i64 0}
!343 = !{!"wave_checks", !3, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !8, i64 32, !8, i64 36, !3, i64 40, !8, i64 48, !8, i64 52, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68, !4, i64 72, !4, i64 2128, !4, i64 4184, !4, i64 6240, !4, i64 10336, !8, i64 10368, !8, i64 10372, !8, i64 10376, !8, i64 10380, !4, i64 10384, !4, i64 12432, !4, i64 14480, !4, i64 16528, !8, i64 16544, !8, i64 16548, !8, i64 16552, !8, i64 16556, !8, i64 16560, !4, i64 16568, !4, i64 16584, !4, i64 16600, !4, i64 16616, !4, i64 16632}
!344 = !{!343, !8, i64 8}
!345 = !{!343, !8, i64 12}
!346 = !{!343, !8, i64 16}
!347 = !{!343, !8, i64 20}
!348 = !{!343, !8, i64 10368}
!349 = !{!343, !8, i64 10376}
!350 = !{!343, !8, i64 32}
!351 = !{!343, !8, i64 36}
!352 = !{!343, !3, i64 40}
!353 = distinct !{!353, !26, !27}
!354 = distinct !{!354, !26, !27}
!355 = !{!18, !8, i64 80}
!356 = !{!197, !8, i64 24}
!357 = distinct !{!357, !26, !27}
!358 = !{!33, !9, i64 104}
!359 = !{!17, !9, i64 64}
!360 = !{!17, !8, i64 72}
!361 = distinct !{!361, !26, !27}
!362 = distinct !{!362, !26, !27}
!363 = distinct !{!363, !27}
!364 = !{!365, !9, i64 8}
!365 = !{!"finding", !8, i64 0, !8, i64 4, !9, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52}
!366 = !{!365, !9, i64 16}
!367 = !{!365, !8, i64 4}
!368 = !{!365, !8, i64 24}
!369 = !{!365, !8, i64 28}
!370 = !{!365, !8, i64 32}
!371 = !{!365, !8, i64 36}
!372 = !{!365, !8, i64 40}
!373 = !{!365, !8, i64 44}
!374 = !{!365, !8, i64 48}
!375 = distinct !{!375, !26, !27}
!376 = distinct !{!376, !26, !27}
!377 = !{!378, !9, i64 8}
!378 = !{!"finding_list", !9, i64 0, !9, i64 8, !4, i64 16}
