%struct.timespec_ = type { i64, i64 }
%struct.pollfd_ = type { i32, i16, i16 }
%struct.gpu_range = type { i64, i64, i64, i32, i32 }
%struct.dispatch = type { ptr, ptr, i64, i64, i64, i64, i64, i32, i32, i32, i32, i64, i64, i64, i32, i32, [3 x i32], [3 x i32], [3 x i64], i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64, ptr, ptr, i32, i32, i32, i64, [16 x i32], [64 x %struct.claim] }
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
  %10 = tail call ptr @calloc(i64 noundef 1, i64 noundef 471792) #15
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
  %19 = getelementptr inbounds i8, ptr %10, i64 471264
  %20 = zext nneg i32 %0 to i64
  br label %21

21:                                               ; preds = %12, %33
  %22 = phi i64 [ 0, %12 ], [ %43, %33 ]
  %23 = tail call ptr @mmap(ptr noundef null, i64 noundef 16384, i32 noundef 0, i32 noundef 34, i32 noundef -1, i64 noundef 0) #15
  %24 = icmp eq ptr %23, inttoptr (i64 -1 to ptr)
  br i1 %24, label %31, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %23, i64 4096
  %27 = tail call i32 @mprotect(ptr noundef nonnull %26, i64 noundef 8192, i32 noundef 3) #15
  %28 = icmp slt i32 %27, 0
  br i1 %28, label %29, label %33

29:                                               ; preds = %25
  %30 = tail call i32 @munmap(ptr noundef %23, i64 noundef 16384) #15
  br label %31

31:                                               ; preds = %21, %29
  %32 = trunc i64 %22 to i32
  store i32 %32, ptr %13, align 4, !tbaa !6
  tail call void @destroy_engine(ptr noundef nonnull %10) #16
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
  tail call void @destroy_queue(ptr noundef %0, i32 noundef %3) #16
  %4 = add nuw nsw i32 %3, 1
  %5 = icmp eq i32 %4, 4096
  br i1 %5, label %12, label %2, !llvm.loop !28

6:                                                ; preds = %12
  %7 = getelementptr inbounds i8, ptr %0, i64 44
  %8 = load i32, ptr %7, align 4, !tbaa !6
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %0, i64 471264
  br label %22

12:                                               ; preds = %2, %12
  %13 = phi i32 [ %14, %12 ], [ 0, %2 ]
  tail call void @destroy_vm(ptr noundef %0, i32 noundef %13) #16
  %14 = add nuw nsw i32 %13, 1
  %15 = icmp eq i32 %14, 1024
  br i1 %15, label %6, label %12, !llvm.loop !29

16:                                               ; preds = %43, %6
  %17 = getelementptr inbounds i8, ptr %0, i64 471776
  %18 = load ptr, ptr %17, align 8, !tbaa !30
  tail call void @free(ptr noundef %18) #15
  %19 = getelementptr inbounds i8, ptr %0, i64 471784
  %20 = load ptr, ptr %19, align 8, !tbaa !31
  %21 = icmp eq ptr %20, null
  br i1 %21, label %52, label %50

22:                                               ; preds = %10, %43
  %23 = phi i64 [ 0, %10 ], [ %46, %43 ]
  %24 = getelementptr inbounds [64 x ptr], ptr %11, i64 0, i64 %23
  %25 = load ptr, ptr %24, align 8, !tbaa !2
  %26 = getelementptr inbounds i8, ptr %25, i64 7304
  %27 = icmp eq ptr %25, null
  br i1 %27, label %43, label %28

28:                                               ; preds = %22
  %29 = load ptr, ptr %26, align 8, !tbaa !32
  %30 = icmp eq ptr %29, null
  br i1 %30, label %43, label %31

31:                                               ; preds = %28, %31
  %32 = phi ptr [ %34, %31 ], [ %29, %28 ]
  %33 = getelementptr inbounds i8, ptr %32, i64 8
  %34 = load ptr, ptr %33, align 8, !tbaa !33
  %35 = getelementptr inbounds i8, ptr %32, i64 24
  %36 = load i64, ptr %35, align 8, !tbaa !35
  %37 = getelementptr inbounds i8, ptr %32, i64 -4096
  %38 = add i64 %36, 4095
  %39 = and i64 %38, -4096
  %40 = add i64 %39, 8192
  %41 = tail call i32 @munmap(ptr noundef nonnull %37, i64 noundef %40) #15
  store ptr %34, ptr %26, align 8, !tbaa !32
  %42 = icmp eq ptr %34, null
  br i1 %42, label %43, label %31

43:                                               ; preds = %31, %28, %22
  %44 = getelementptr inbounds i8, ptr %25, i64 -4096
  %45 = tail call i32 @munmap(ptr noundef nonnull %44, i64 noundef 16384) #15
  %46 = add nuw nsw i64 %23, 1
  %47 = load i32, ptr %7, align 4, !tbaa !6
  %48 = zext i32 %47 to i64
  %49 = icmp ult i64 %46, %48
  br i1 %49, label %22, label %16, !llvm.loop !36

50:                                               ; preds = %16
  %51 = tail call i32 @munmap(ptr noundef nonnull %20, i64 noundef 41943040) #15
  br label %52

52:                                               ; preds = %50, %16
  tail call void @free(ptr noundef nonnull %0) #15
  ret void
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
  %12 = getelementptr inbounds i8, ptr %0, i64 471264
  %13 = zext i32 %9 to i64
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %15
  %17 = load ptr, ptr %16, align 8, !tbaa !2
  store volatile i32 1, ptr %17, align 8, !tbaa !37
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, %13
  br i1 %19, label %20, label %14, !llvm.loop !38

20:                                               ; preds = %14, %1
  %21 = getelementptr inbounds i8, ptr %0, i64 52
  %22 = load i32, ptr %21, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 64, ptr %4, align 8, !tbaa !39
  %23 = call i64 @write(i32 noundef %22, ptr noundef nonnull %4, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %24 = getelementptr inbounds i8, ptr %0, i64 48
  %25 = load i32, ptr %24, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !39
  %26 = call i64 @write(i32 noundef %25, ptr noundef nonnull %3, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  %27 = getelementptr inbounds i8, ptr %0, i64 56
  %28 = load i32, ptr %27, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !39
  %29 = call i64 @write(i32 noundef %28, ptr noundef nonnull %2, i64 noundef 8) #15
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
  %19 = getelementptr inbounds i8, ptr %0, i64 471264
  %20 = zext i32 %1 to i64
  %21 = getelementptr inbounds [64 x ptr], ptr %19, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load volatile i32, ptr %23, align 8, !tbaa !40
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %1649

26:                                               ; preds = %2
  %27 = getelementptr inbounds i8, ptr %0, i64 96
  %28 = getelementptr inbounds i8, ptr %22, i64 7168
  %29 = getelementptr inbounds i8, ptr %0, i64 12
  %30 = getelementptr inbounds i8, ptr %0, i64 4
  %31 = getelementptr inbounds i8, ptr %0, i64 346276
  %32 = getelementptr inbounds i8, ptr %0, i64 346280
  %33 = getelementptr inbounds i8, ptr %18, i64 2
  %34 = getelementptr inbounds i8, ptr %18, i64 8
  %35 = getelementptr inbounds i8, ptr %18, i64 56
  %36 = getelementptr inbounds i8, ptr %0, i64 471216
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
  %55 = getelementptr inbounds i8, ptr %0, i64 471776
  %56 = getelementptr inbounds i8, ptr %0, i64 471784
  %57 = getelementptr inbounds i8, ptr %0, i64 44
  %58 = getelementptr inbounds i8, ptr %15, i64 8
  %59 = getelementptr inbounds i8, ptr %0, i64 36
  %60 = getelementptr inbounds i8, ptr %0, i64 471224
  %61 = getelementptr inbounds i8, ptr %0, i64 32
  %62 = getelementptr inbounds i8, ptr %0, i64 56
  %63 = getelementptr inbounds i8, ptr %0, i64 40
  %64 = getelementptr inbounds i8, ptr %22, i64 7172
  %65 = getelementptr inbounds i8, ptr %0, i64 346272
  %66 = getelementptr inbounds i8, ptr %0, i64 16
  %67 = getelementptr inbounds i8, ptr %12, i64 8
  %68 = getelementptr inbounds i8, ptr %0, i64 52
  %69 = getelementptr inbounds i8, ptr %22, i64 7176
  %70 = getelementptr inbounds i8, ptr %22, i64 7304
  %71 = getelementptr inbounds i8, ptr %11, i64 8
  %72 = getelementptr inbounds i8, ptr %11, i64 16
  %73 = getelementptr inbounds i8, ptr %22, i64 7320
  %74 = getelementptr inbounds i8, ptr %10, i64 8
  %75 = getelementptr inbounds i8, ptr %22, i64 4
  %76 = getelementptr inbounds i8, ptr %0, i64 88
  %77 = getelementptr inbounds i8, ptr %8, i64 8
  %78 = getelementptr inbounds i8, ptr %5, i64 8
  %79 = getelementptr inbounds i8, ptr %0, i64 28
  %80 = getelementptr inbounds i8, ptr %0, i64 20
  %81 = getelementptr inbounds i8, ptr %6, i64 4
  %82 = getelementptr inbounds i8, ptr %6, i64 6
  %83 = getelementptr inbounds i8, ptr %6, i64 8
  %84 = getelementptr inbounds i8, ptr %0, i64 48
  %85 = getelementptr inbounds i8, ptr %6, i64 12
  %86 = getelementptr inbounds i8, ptr %6, i64 14
  %87 = getelementptr inbounds i8, ptr %7, i64 8
  %88 = getelementptr inbounds i8, ptr %0, i64 120
  br label %89

89:                                               ; preds = %26, %1646
  %90 = load atomic volatile i64, ptr %27 seq_cst, align 8
  store atomic volatile i32 0, ptr %22 seq_cst, align 8
  store atomic volatile i32 1, ptr %28 seq_cst, align 8
  %91 = load atomic volatile i32, ptr %29 seq_cst, align 4
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %94, label %93

93:                                               ; preds = %89
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  br label %1561

94:                                               ; preds = %89
  %95 = load atomic volatile i32, ptr %30 seq_cst, align 4
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %97, label %1071

97:                                               ; preds = %94
  %98 = atomicrmw volatile xchg ptr %30, i32 1 acquire, align 4
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %100, label %1071

100:                                              ; preds = %97
  %101 = load i32, ptr %31, align 4, !tbaa !41
  %102 = icmp eq i32 %101, 0
  br i1 %102, label %1068, label %103

103:                                              ; preds = %100, %1060
  %104 = phi i64 [ %1064, %1060 ], [ 0, %100 ]
  %105 = phi i32 [ %1063, %1060 ], [ 0, %100 ]
  %106 = phi i32 [ %1061, %1060 ], [ 0, %100 ]
  %107 = getelementptr inbounds [4096 x ptr], ptr %32, i64 0, i64 %104
  %108 = load ptr, ptr %107, align 8, !tbaa !2
  %109 = getelementptr inbounds i8, ptr %108, i64 32
  %110 = load i64, ptr %109, align 8, !tbaa !42
  %111 = inttoptr i64 %110 to ptr
  %112 = load atomic i64, ptr %111 seq_cst, align 8
  %113 = icmp eq i64 %112, 8871348064760491681
  br i1 %113, label %117, label %114

114:                                              ; preds = %103
  %115 = atomicrmw xchg ptr %111, i64 8871348064760491681 seq_cst, align 8
  %116 = getelementptr inbounds i8, ptr %108, i64 96
  store i32 1, ptr %116, align 8, !tbaa !45
  br label %121

117:                                              ; preds = %103
  %118 = getelementptr inbounds i8, ptr %108, i64 96
  %119 = load i32, ptr %118, align 8, !tbaa !45
  %120 = icmp eq i32 %119, 0
  br i1 %120, label %1060, label %121

121:                                              ; preds = %117, %114
  %122 = getelementptr inbounds i8, ptr %108, i64 96
  %123 = getelementptr inbounds i8, ptr %108, i64 80
  %124 = load volatile i32, ptr %123, align 8, !tbaa !46
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %1060, label %126

126:                                              ; preds = %121
  %127 = getelementptr inbounds i8, ptr %108, i64 76
  %128 = load i32, ptr %127, align 4, !tbaa !47
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %130, label %1060

130:                                              ; preds = %126
  %131 = getelementptr inbounds i8, ptr %108, i64 84
  %132 = load volatile i32, ptr %131, align 4, !tbaa !48
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %134, label %1060

134:                                              ; preds = %130
  %135 = getelementptr inbounds i8, ptr %108, i64 92
  %136 = load i32, ptr %135, align 4, !tbaa !49
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %218, label %138

138:                                              ; preds = %134
  %139 = call fastcc ptr @inactive_signal(ptr noundef nonnull %108) #16
  %140 = getelementptr inbounds i8, ptr %108, i64 88
  %141 = load volatile i32, ptr %140, align 8, !tbaa !50
  %142 = icmp eq i32 %141, 0
  %143 = icmp ne ptr %139, null
  %144 = select i1 %142, i1 %143, i1 false
  br i1 %144, label %145, label %216

145:                                              ; preds = %138
  %146 = getelementptr inbounds i8, ptr %139, i64 8
  %147 = load atomic i64, ptr %146 acquire, align 8
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %149, label %216

149:                                              ; preds = %145
  %150 = getelementptr inbounds i8, ptr %108, i64 104
  %151 = load ptr, ptr %150, align 8, !tbaa !51
  %152 = getelementptr inbounds i8, ptr %108, i64 40
  %153 = load i64, ptr %152, align 8, !tbaa !52
  %154 = getelementptr inbounds i8, ptr %151, i64 16
  %155 = load atomic volatile i64, ptr %154 seq_cst, align 8
  %156 = inttoptr i64 %155 to ptr
  %157 = icmp eq i64 %155, 0
  br i1 %157, label %189, label %158

158:                                              ; preds = %149
  %159 = getelementptr inbounds i8, ptr %156, i64 8
  %160 = load i64, ptr %159, align 8, !tbaa !39
  %161 = icmp eq i64 %160, 0
  br i1 %161, label %176, label %162

162:                                              ; preds = %158
  %163 = getelementptr inbounds i8, ptr %156, i64 16
  br label %164

164:                                              ; preds = %164, %162
  %165 = phi i64 [ %160, %162 ], [ %174, %164 ]
  %166 = phi i64 [ 0, %162 ], [ %173, %164 ]
  %167 = add i64 %166, %165
  %168 = lshr i64 %167, 1
  %169 = getelementptr inbounds [0 x %struct.gpu_range], ptr %163, i64 0, i64 %168, i32 1
  %170 = load i64, ptr %169, align 8, !tbaa !53
  %171 = icmp ugt i64 %170, %153
  %172 = add nuw i64 %168, 1
  %173 = select i1 %171, i64 %166, i64 %172
  %174 = select i1 %171, i64 %168, i64 %165
  %175 = icmp ult i64 %173, %174
  br i1 %175, label %164, label %176, !llvm.loop !55

176:                                              ; preds = %164, %158
  %177 = phi i64 [ 0, %158 ], [ %173, %164 ]
  %178 = icmp ult i64 %177, %160
  br i1 %178, label %179, label %189

179:                                              ; preds = %176
  %180 = getelementptr inbounds i8, ptr %156, i64 16
  %181 = getelementptr inbounds [0 x %struct.gpu_range], ptr %180, i64 0, i64 %177
  %182 = load i64, ptr %181, align 8, !tbaa !56
  %183 = icmp ugt i64 %182, %153
  br i1 %183, label %189, label %184

184:                                              ; preds = %179
  %185 = getelementptr inbounds i8, ptr %181, i64 8
  %186 = load i64, ptr %185, align 8, !tbaa !53
  %187 = sub i64 %186, %153
  %188 = icmp ult i64 %187, 256
  br i1 %188, label %189, label %190

189:                                              ; preds = %184, %179, %176, %149
  store i32 0, ptr %135, align 4, !tbaa !49
  br label %218

190:                                              ; preds = %184
  %191 = getelementptr inbounds i8, ptr %181, i64 16
  %192 = load i64, ptr %191, align 8, !tbaa !57
  %193 = add i64 %192, %153
  %194 = sub i64 %193, %182
  %195 = inttoptr i64 %194 to ptr
  store i32 0, ptr %135, align 4, !tbaa !49
  %196 = icmp eq i64 %193, %182
  br i1 %196, label %218, label %197

197:                                              ; preds = %190
  %198 = getelementptr inbounds i8, ptr %195, i64 8
  %199 = load i64, ptr %198, align 1
  %200 = getelementptr inbounds i8, ptr %108, i64 120
  store i64 %199, ptr %200, align 8, !tbaa !58
  %201 = load volatile i32, ptr %140, align 8, !tbaa !50
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %203, label %218

203:                                              ; preds = %197
  %204 = getelementptr inbounds i8, ptr %195, i64 140
  %205 = load i32, ptr %204, align 1
  %206 = getelementptr inbounds i8, ptr %108, i64 128
  store i32 %205, ptr %206, align 8, !tbaa !59
  %207 = getelementptr inbounds i8, ptr %195, i64 160
  %208 = load i64, ptr %207, align 1
  %209 = getelementptr inbounds i8, ptr %108, i64 136
  store i64 %208, ptr %209, align 8, !tbaa !60
  %210 = getelementptr inbounds i8, ptr %195, i64 176
  %211 = load i32, ptr %210, align 1
  %212 = getelementptr inbounds i8, ptr %108, i64 132
  store i32 %211, ptr %212, align 4, !tbaa !61
  %213 = and i32 %205, 4095
  %214 = mul nuw nsw i32 %213, 6
  %215 = getelementptr inbounds i8, ptr %108, i64 144
  store i32 %214, ptr %215, align 8, !tbaa !62
  br label %218

216:                                              ; preds = %145, %138
  %217 = add i32 %106, 1
  br label %1060

218:                                              ; preds = %203, %197, %190, %189, %134
  %219 = getelementptr inbounds i8, ptr %108, i64 16
  %220 = getelementptr inbounds i8, ptr %108, i64 112
  %221 = getelementptr inbounds i8, ptr %108, i64 8
  %222 = getelementptr inbounds i8, ptr %108, i64 88
  %223 = getelementptr inbounds i8, ptr %108, i64 104
  %224 = getelementptr inbounds i8, ptr %108, i64 24
  %225 = getelementptr inbounds i8, ptr %108, i64 128
  %226 = getelementptr inbounds i8, ptr %108, i64 132
  %227 = getelementptr inbounds i8, ptr %108, i64 144
  br label %228

228:                                              ; preds = %1055, %218
  %229 = phi i32 [ 0, %218 ], [ %1011, %1055 ]
  %230 = load i64, ptr %219, align 8, !tbaa !63
  %231 = inttoptr i64 %230 to ptr
  %232 = load atomic i64, ptr %231 acquire, align 8
  %233 = load i64, ptr %220, align 8, !tbaa !64
  %234 = sub i64 %232, %233
  %235 = icmp slt i64 %234, 1
  br i1 %235, label %236, label %240

236:                                              ; preds = %228
  store i32 0, ptr %122, align 8, !tbaa !45
  %237 = load atomic i64, ptr %111 seq_cst, align 8
  %238 = icmp eq i64 %237, 8871348064760491681
  br i1 %238, label %1060, label %239

239:                                              ; preds = %236
  store i32 1, ptr %122, align 8, !tbaa !45
  br label %1060

240:                                              ; preds = %228
  %241 = load i64, ptr %108, align 8, !tbaa !65
  %242 = load i64, ptr %221, align 8, !tbaa !66
  %243 = add i64 %242, 288230376151711743
  %244 = and i64 %243, %233
  %245 = shl i64 %244, 6
  %246 = add i64 %245, %241
  %247 = inttoptr i64 %246 to ptr
  %248 = load atomic i32, ptr %247 acquire, align 4
  %249 = and i32 %248, 255
  %250 = icmp eq i32 %249, 1
  br i1 %250, label %251, label %253

251:                                              ; preds = %240
  %252 = add i32 %106, 1
  br label %1060

253:                                              ; preds = %240
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18) #10
  %254 = call ptr @memcpy(ptr noundef nonnull %18, ptr noundef nonnull %247, i64 noundef 64) #15
  %255 = and i32 %248, 256
  %256 = icmp eq i32 %255, 0
  br i1 %256, label %260, label %257

257:                                              ; preds = %253
  %258 = load atomic volatile i32, ptr %222 seq_cst, align 8
  %259 = icmp eq i32 %258, 0
  br i1 %259, label %260, label %1008

260:                                              ; preds = %257, %253
  %261 = load atomic i32, ptr %127 seq_cst, align 4
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %263, label %1053

263:                                              ; preds = %260
  %264 = load atomic volatile i32, ptr %131 seq_cst, align 4
  %265 = icmp eq i32 %264, 0
  br i1 %265, label %266, label %1053

266:                                              ; preds = %263
  %267 = trunc i32 %248 to i8
  switch i8 %267, label %992 [
    i8 2, label %268
    i8 3, label %750
    i8 5, label %750
    i8 0, label %830
  ]

268:                                              ; preds = %266
  %269 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %270 = icmp eq i32 %269, 0
  br i1 %270, label %282, label %271

271:                                              ; preds = %268, %279
  %272 = phi i32 [ %273, %279 ], [ 0, %268 ]
  %273 = add i32 %272, 1
  %274 = and i32 %273, 63
  %275 = icmp eq i32 %274, 0
  br i1 %275, label %276, label %278

276:                                              ; preds = %271
  %277 = call i32 @sched_yield() #15
  br label %279

278:                                              ; preds = %271
  call void @llvm.x86.sse2.pause()
  br label %279

279:                                              ; preds = %278, %276
  %280 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %281 = icmp eq i32 %280, 0
  br i1 %281, label %282, label %271, !llvm.loop !67

282:                                              ; preds = %279, %268
  %283 = load volatile i32, ptr %37, align 8, !tbaa !68
  %284 = icmp eq i32 %283, 256
  br i1 %284, label %306, label %288

285:                                              ; preds = %288
  %286 = add nuw nsw i64 %289, 1
  %287 = icmp eq i64 %286, 256
  br i1 %287, label %306, label %288, !llvm.loop !69

288:                                              ; preds = %282, %285
  %289 = phi i64 [ %286, %285 ], [ 0, %282 ]
  %290 = load volatile i64, ptr %46, align 8, !tbaa !70
  %291 = add i64 %290, %289
  %292 = and i64 %291, 255
  %293 = getelementptr inbounds [256 x %struct.dispatch], ptr %45, i64 0, i64 %292
  %294 = getelementptr inbounds i8, ptr %293, i64 60
  %295 = load i32, ptr %294, align 4, !tbaa !71
  %296 = icmp eq i32 %295, 0
  br i1 %296, label %297, label %285

297:                                              ; preds = %288
  %298 = getelementptr inbounds i8, ptr %293, i64 60
  store i32 1, ptr %298, align 4, !tbaa !71
  store atomic volatile i32 0, ptr %0 release, align 4
  store ptr %108, ptr %293, align 8, !tbaa !73
  %299 = load ptr, ptr %223, align 8, !tbaa !51
  %300 = getelementptr inbounds i8, ptr %293, i64 8
  store ptr %299, ptr %300, align 8, !tbaa !74
  %301 = getelementptr inbounds i8, ptr %293, i64 56
  store volatile i32 0, ptr %301, align 8, !tbaa !75
  %302 = getelementptr inbounds i8, ptr %293, i64 40
  store i64 0, ptr %302, align 8, !tbaa !76
  %303 = getelementptr inbounds i8, ptr %293, i64 68
  %304 = load i32, ptr %303, align 4, !tbaa !77
  %305 = icmp eq i32 %304, 0
  br i1 %305, label %310, label %307

306:                                              ; preds = %282, %285
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1008

307:                                              ; preds = %297
  %308 = getelementptr inbounds i8, ptr %293, i64 320
  %309 = call ptr @memset(ptr noundef nonnull %308, i32 noundef 0, i64 noundef 1024) #15
  br label %310

310:                                              ; preds = %307, %297
  store i32 0, ptr %303, align 4, !tbaa !77
  %311 = load i16, ptr %33, align 2
  %312 = load i64, ptr %41, align 16
  %313 = load i32, ptr %40, align 8
  %314 = load i32, ptr %47, align 4
  %315 = add i16 %311, -4
  %316 = icmp ult i16 %315, -3
  br i1 %316, label %317, label %318

317:                                              ; preds = %310
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef nonnull %108, i32 noundef 16, i64 noundef 2, i64 noundef 0) #16
  br label %692

318:                                              ; preds = %310
  %319 = getelementptr inbounds i8, ptr %293, i64 32
  store i64 1, ptr %319, align 8, !tbaa !78
  %320 = getelementptr inbounds i8, ptr %293, i64 116
  %321 = getelementptr inbounds i8, ptr %293, i64 104
  %322 = getelementptr inbounds i8, ptr %293, i64 128
  br label %326

323:                                              ; preds = %346
  %324 = add nuw nsw i64 %328, 1
  %325 = icmp eq i64 %324, 3
  br i1 %325, label %358, label %326, !llvm.loop !79

326:                                              ; preds = %323, %318
  %327 = phi i64 [ 1, %318 ], [ %354, %323 ]
  %328 = phi i64 [ 0, %318 ], [ %324, %323 ]
  %329 = phi i64 [ 1, %318 ], [ %340, %323 ]
  %330 = shl nuw nsw i64 %328, 1
  %331 = getelementptr inbounds i8, ptr %42, i64 %330
  %332 = load i16, ptr %331, align 2
  %333 = zext i16 %332 to i32
  %334 = getelementptr inbounds [3 x i32], ptr %320, i64 0, i64 %328
  store i32 %333, ptr %334, align 4, !tbaa !80
  %335 = shl nuw nsw i64 %328, 2
  %336 = getelementptr inbounds i8, ptr %43, i64 %335
  %337 = load i32, ptr %336, align 4
  %338 = getelementptr inbounds [3 x i32], ptr %321, i64 0, i64 %328
  store i32 %337, ptr %338, align 4, !tbaa !80
  %339 = zext i16 %332 to i64
  %340 = mul i64 %329, %339
  %341 = icmp eq i32 %337, 0
  br i1 %341, label %342, label %343

342:                                              ; preds = %326
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %108, i32 noundef 16, i64 noundef 2, i64 noundef 0) #16
  br label %692

343:                                              ; preds = %326
  %344 = icmp eq i16 %332, 0
  br i1 %344, label %345, label %346

345:                                              ; preds = %343
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %108, i32 noundef 21, i64 noundef 64, i64 noundef 0) #16
  br label %692

346:                                              ; preds = %343
  %347 = zext i32 %337 to i64
  %348 = add nsw i64 %339, -1
  %349 = add nsw i64 %348, %347
  %350 = udiv i64 %349, %339
  %351 = getelementptr inbounds [3 x i64], ptr %322, i64 0, i64 %328
  store i64 %350, ptr %351, align 8, !tbaa !39
  %352 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %327, i64 %350)
  %353 = extractvalue { i64, i1 } %352, 1
  %354 = extractvalue { i64, i1 } %352, 0
  store i64 %354, ptr %319, align 8
  %355 = icmp ugt i64 %354, 4611686018427387903
  %356 = or i1 %353, %355
  br i1 %356, label %357, label %323

357:                                              ; preds = %346
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %108, i32 noundef 16, i64 noundef 2, i64 noundef 0) #16
  br label %692

358:                                              ; preds = %323
  %359 = icmp ugt i64 %340, 1024
  br i1 %359, label %360, label %361

360:                                              ; preds = %358
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %108, i32 noundef 21, i64 noundef 64, i64 noundef 0) #16
  br label %692

361:                                              ; preds = %358
  %362 = icmp ugt i32 %314, 65536
  br i1 %362, label %363, label %364

363:                                              ; preds = %361
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %108, i32 noundef 17, i64 noundef 4, i64 noundef 0) #16
  br label %692

364:                                              ; preds = %361
  %365 = icmp ne i64 %312, 0
  %366 = and i64 %312, 63
  %367 = icmp eq i64 %366, 0
  %368 = and i1 %365, %367
  br i1 %368, label %370, label %369

369:                                              ; preds = %364
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %108, i32 noundef 18, i64 noundef 8, i64 noundef 0) #16
  br label %692

370:                                              ; preds = %364
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %16) #10
  %371 = load ptr, ptr %223, align 8, !tbaa !51
  %372 = getelementptr inbounds i8, ptr %371, i64 16
  br label %373

373:                                              ; preds = %405, %370
  %374 = phi i64 [ 0, %370 ], [ %418, %405 ]
  %375 = add i64 %374, %312
  %376 = load atomic volatile i64, ptr %372 seq_cst, align 8
  %377 = inttoptr i64 %376 to ptr
  %378 = icmp eq i64 %376, 0
  br i1 %378, label %422, label %379

379:                                              ; preds = %373
  %380 = getelementptr inbounds i8, ptr %377, i64 8
  %381 = load i64, ptr %380, align 8, !tbaa !39
  %382 = icmp eq i64 %381, 0
  br i1 %382, label %397, label %383

383:                                              ; preds = %379
  %384 = getelementptr inbounds i8, ptr %377, i64 16
  br label %385

385:                                              ; preds = %385, %383
  %386 = phi i64 [ %381, %383 ], [ %395, %385 ]
  %387 = phi i64 [ 0, %383 ], [ %394, %385 ]
  %388 = add i64 %387, %386
  %389 = lshr i64 %388, 1
  %390 = getelementptr inbounds [0 x %struct.gpu_range], ptr %384, i64 0, i64 %389, i32 1
  %391 = load i64, ptr %390, align 8, !tbaa !53
  %392 = icmp ugt i64 %391, %375
  %393 = add nuw i64 %389, 1
  %394 = select i1 %392, i64 %387, i64 %393
  %395 = select i1 %392, i64 %389, i64 %386
  %396 = icmp ult i64 %394, %395
  br i1 %396, label %385, label %397, !llvm.loop !55

397:                                              ; preds = %385, %379
  %398 = phi i64 [ 0, %379 ], [ %394, %385 ]
  %399 = icmp ult i64 %398, %381
  br i1 %399, label %400, label %420

400:                                              ; preds = %397
  %401 = getelementptr inbounds i8, ptr %377, i64 16
  %402 = getelementptr inbounds [0 x %struct.gpu_range], ptr %401, i64 0, i64 %398
  %403 = load i64, ptr %402, align 8, !tbaa !56
  %404 = icmp ugt i64 %403, %375
  br i1 %404, label %420, label %405

405:                                              ; preds = %400
  %406 = sub i64 64, %374
  %407 = getelementptr inbounds i8, ptr %402, i64 8
  %408 = load i64, ptr %407, align 8, !tbaa !53
  %409 = sub i64 %408, %375
  %410 = call i64 @llvm.umin.i64(i64 %406, i64 %409)
  %411 = getelementptr inbounds i8, ptr %402, i64 16
  %412 = load i64, ptr %411, align 8, !tbaa !57
  %413 = sub i64 %375, %403
  %414 = add i64 %413, %412
  %415 = inttoptr i64 %414 to ptr
  %416 = getelementptr inbounds i8, ptr %16, i64 %374
  %417 = call ptr @memcpy(ptr noundef nonnull %416, ptr noundef %415, i64 noundef %410) #15
  %418 = add i64 %410, %374
  %419 = icmp ult i64 %418, 64
  br i1 %419, label %373, label %425

420:                                              ; preds = %400, %397
  %421 = icmp ult i64 %374, 64
  br i1 %421, label %422, label %425

422:                                              ; preds = %373, %420
  %423 = load ptr, ptr %223, align 8, !tbaa !51
  %424 = or disjoint i64 %374, %312
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %423, i64 noundef %424, i32 noundef 1) #16
  br label %592

425:                                              ; preds = %405, %420
  %426 = load i32, ptr %48, align 4
  %427 = load i32, ptr %49, align 16
  %428 = load i32, ptr %50, align 4
  %429 = load i16, ptr %51, align 8
  %430 = zext i16 %429 to i32
  %431 = load i64, ptr %52, align 16
  %432 = add i64 %431, %312
  %433 = getelementptr inbounds i8, ptr %293, i64 208
  store i64 %432, ptr %433, align 8, !tbaa !81
  %434 = lshr i32 %428, 1
  %435 = and i32 %434, 31
  %436 = getelementptr inbounds i8, ptr %293, i64 192
  store i32 %435, ptr %436, align 8, !tbaa !82
  %437 = and i32 %430, 62369
  %438 = icmp eq i32 %437, 0
  %439 = load i16, ptr %53, align 2
  %440 = icmp eq i16 %439, 0
  %441 = select i1 %438, i1 %440, i1 false
  br i1 %441, label %442, label %459

442:                                              ; preds = %425
  %443 = and i32 %430, 30
  %444 = call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %443)
  %445 = shl nuw nsw i32 %444, 1
  %446 = lshr i32 %430, 6
  %447 = and i32 %446, 1
  %448 = or disjoint i32 %445, %447
  %449 = icmp ult i32 %435, 17
  %450 = icmp ule i32 %448, %435
  %451 = select i1 %449, i1 %450, i1 false
  %452 = and i64 %432, 255
  %453 = icmp eq i64 %452, 0
  %454 = select i1 %451, i1 %453, i1 false
  br i1 %454, label %455, label %459

455:                                              ; preds = %442
  %456 = lshr i32 %428, 11
  %457 = and i32 %456, 3
  %458 = icmp eq i32 %457, 3
  br i1 %458, label %459, label %460

459:                                              ; preds = %455, %442, %425
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %108, i32 noundef 18, i64 noundef 8, i64 noundef 0) #16
  br label %592

460:                                              ; preds = %455
  %461 = and i32 %430, 1024
  %462 = icmp ne i32 %461, 0
  %463 = select i1 %462, i32 32, i32 64
  %464 = getelementptr inbounds i8, ptr %293, i64 156
  store i32 %463, ptr %464, align 4, !tbaa !83
  %465 = select i1 %462, i32 24, i32 12
  %466 = and i32 %427, 63
  %467 = add nuw nsw i32 %466, 1
  %468 = select i1 %462, i32 3, i32 2
  %469 = shl nuw nsw i32 %467, %468
  %470 = icmp ugt i32 %469, 256
  br i1 %470, label %475, label %471

471:                                              ; preds = %460
  %472 = and i32 %426, 15
  %473 = icmp eq i32 %472, 0
  %474 = select i1 %462, i1 true, i1 %473
  br i1 %474, label %476, label %475

475:                                              ; preds = %471, %460
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %108, i32 noundef 22, i64 noundef 128, i64 noundef 0) #16
  br label %592

476:                                              ; preds = %471
  %477 = add nuw nsw i32 %469, %465
  %478 = freeze i32 %477
  %479 = add i32 %478, -1
  %480 = urem i32 %479, %465
  %481 = sub nuw i32 %479, %480
  %482 = getelementptr inbounds i8, ptr %293, i64 160
  store i32 %481, ptr %482, align 8, !tbaa !84
  %483 = shl nuw nsw i32 %481, 8
  %484 = load volatile i32, ptr %54, align 8, !tbaa !85
  %485 = icmp eq i32 %484, 0
  %486 = select i1 %485, i32 0, i32 -2147483648
  %487 = or disjoint i32 %486, %483
  %488 = or disjoint i32 %487, %463
  %489 = getelementptr inbounds i8, ptr %293, i64 164
  store i32 %488, ptr %489, align 4, !tbaa !86
  %490 = trunc nuw i64 %340 to i32
  %491 = add nsw i32 %490, -1
  %492 = add nsw i32 %491, %463
  %493 = select i1 %462, i32 5, i32 6
  %494 = lshr i32 %492, %493
  %495 = getelementptr inbounds i8, ptr %293, i64 152
  store i32 %494, ptr %495, align 8, !tbaa !87
  %496 = add nuw nsw i32 %314, 1023
  %497 = and i32 %496, 261120
  %498 = getelementptr inbounds i8, ptr %293, i64 172
  store i32 %497, ptr %498, align 4, !tbaa !88
  %499 = lshr i32 %427, 12
  %500 = and i32 %499, 255
  %501 = lshr i32 %427, 13
  %502 = and i32 %501, 256
  %503 = or disjoint i32 %500, %502
  %504 = lshr i32 %427, 14
  %505 = and i32 %504, 512
  %506 = or disjoint i32 %503, %505
  %507 = lshr i32 %428, 12
  %508 = and i32 %507, 520192
  %509 = lshr i32 %427, 3
  %510 = and i32 %509, 8388608
  %511 = or disjoint i32 %506, %510
  %512 = or disjoint i32 %511, %508
  %513 = getelementptr inbounds i8, ptr %293, i64 188
  store i32 %512, ptr %513, align 4, !tbaa !89
  %514 = getelementptr inbounds i8, ptr %293, i64 196
  store i32 %428, ptr %514, align 4, !tbaa !90
  %515 = getelementptr inbounds i8, ptr %293, i64 200
  store i32 %457, ptr %515, align 8, !tbaa !91
  %516 = shl nuw nsw i32 %463, 10
  %517 = or disjoint i32 %516, 1216
  %518 = getelementptr inbounds i8, ptr %293, i64 168
  store i32 %517, ptr %518, align 8, !tbaa !92
  %519 = load ptr, ptr %55, align 8, !tbaa !30
  %520 = getelementptr inbounds i8, ptr %293, i64 216
  store ptr %519, ptr %520, align 8, !tbaa !93
  %521 = load ptr, ptr %56, align 8, !tbaa !31
  %522 = getelementptr inbounds i8, ptr %293, i64 224
  store ptr %521, ptr %522, align 8, !tbaa !94
  %523 = getelementptr inbounds i8, ptr %293, i64 232
  store volatile i32 0, ptr %523, align 8, !tbaa !95
  %524 = getelementptr inbounds i8, ptr %293, i64 236
  store i32 %517, ptr %524, align 4, !tbaa !96
  %525 = icmp eq ptr %519, null
  br i1 %525, label %528, label %526

526:                                              ; preds = %476
  %527 = or disjoint i32 %516, 22016
  store i32 %527, ptr %518, align 8, !tbaa !92
  br label %528

528:                                              ; preds = %526, %476
  %529 = phi i32 [ %527, %526 ], [ %517, %476 ]
  %530 = getelementptr inbounds i8, ptr %293, i64 240
  store i32 %314, ptr %530, align 8, !tbaa !97
  %531 = mul i32 %529, %494
  %532 = zext i32 %531 to i64
  %533 = or disjoint i32 %497, 655
  %534 = zext nneg i32 %533 to i64
  %535 = add nuw nsw i64 %532, %534
  %536 = and i64 %535, 8589934528
  %537 = getelementptr inbounds i8, ptr %293, i64 248
  store i64 %536, ptr %537, align 8, !tbaa !98
  %538 = add nuw nsw i32 %314, 3
  %539 = lshr i32 %538, 2
  %540 = mul nuw nsw i32 %539, 24
  %541 = zext nneg i32 %540 to i64
  %542 = select i1 %525, i64 0, i64 %541
  %543 = add nuw nsw i64 %536, %542
  br label %544

544:                                              ; preds = %544, %528
  %545 = phi i32 [ 0, %528 ], [ %549, %544 ]
  %546 = zext nneg i32 %545 to i64
  %547 = shl i64 4096, %546
  %548 = icmp ult i64 %547, %543
  %549 = add i32 %545, 1
  br i1 %548, label %544, label %550, !llvm.loop !99

550:                                              ; preds = %544
  %551 = getelementptr inbounds i8, ptr %293, i64 176
  store i32 %545, ptr %551, align 8, !tbaa !100
  %552 = call fastcc i32 @resident_groups(ptr noundef nonnull %293) #16
  %553 = udiv i32 1073741824, %552
  %554 = getelementptr inbounds i8, ptr %293, i64 100
  store i32 %553, ptr %554, align 4, !tbaa !101
  %555 = load i64, ptr %220, align 8, !tbaa !64
  %556 = getelementptr inbounds i8, ptr %293, i64 72
  store i64 %555, ptr %556, align 8, !tbaa !102
  %557 = lshr exact i32 %430, 1
  %558 = and i32 %557, 1
  %559 = getelementptr inbounds i8, ptr %293, i64 96
  store i32 %558, ptr %559, align 8, !tbaa !103
  %560 = load i64, ptr %35, align 8
  %561 = getelementptr inbounds i8, ptr %293, i64 80
  store i64 %560, ptr %561, align 8, !tbaa !104
  %562 = getelementptr inbounds i8, ptr %293, i64 180
  store i32 0, ptr %562, align 4, !tbaa !105
  %563 = getelementptr inbounds i8, ptr %293, i64 184
  store i32 0, ptr %563, align 8, !tbaa !106
  %564 = icmp eq i32 %313, 0
  br i1 %564, label %594, label %565

565:                                              ; preds = %550
  %566 = select i1 %462, i64 8, i64 4
  %567 = zext i32 %313 to i64
  %568 = add nsw i64 %567, -1
  %569 = add nuw nsw i64 %568, %566
  %570 = select i1 %462, i64 -8, i64 -4
  %571 = and i64 %569, %570
  %572 = select i1 %462, i64 5, i64 6
  %573 = shl nuw nsw i64 %571, %572
  %574 = load i32, ptr %225, align 8, !tbaa !59
  %575 = lshr i32 %574, 4
  %576 = and i32 %575, 8388352
  store i32 %576, ptr %563, align 8, !tbaa !106
  %577 = load i32, ptr %226, align 4, !tbaa !61
  %578 = zext i32 %577 to i64
  %579 = shl nuw nsw i64 %578, 6
  %580 = lshr i64 %579, %572
  %581 = icmp ult i64 %580, %567
  %582 = zext nneg i32 %576 to i64
  %583 = icmp ugt i64 %573, %582
  %584 = select i1 %581, i1 true, i1 %583
  br i1 %584, label %590, label %585

585:                                              ; preds = %565
  %586 = load i32, ptr %227, align 8, !tbaa !62
  %587 = icmp ult i32 %586, %494
  br i1 %587, label %590, label %588

588:                                              ; preds = %585
  %589 = trunc nuw nsw i64 %573 to i32
  store i32 %589, ptr %562, align 4, !tbaa !105
  br label %594

590:                                              ; preds = %585, %565
  store i32 1, ptr %135, align 4, !tbaa !49
  %591 = select i1 %462, i64 1025, i64 1
  call fastcc void @set_inactive_signal(ptr noundef nonnull %0, ptr noundef nonnull %108, i64 noundef %591) #16
  br label %592

592:                                              ; preds = %590, %475, %459, %422
  %593 = phi i32 [ 1, %590 ], [ 2, %475 ], [ 2, %459 ], [ 2, %422 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #10
  br label %692

594:                                              ; preds = %588, %550
  call fastcc void @set_user_registers(ptr noundef nonnull %293, ptr noundef nonnull %108, ptr noundef nonnull readonly %18, i32 noundef %430) #16
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #10
  %595 = atomicrmw volatile add ptr %46, i64 1 seq_cst, align 8
  %596 = add i64 %595, 1
  %597 = getelementptr inbounds i8, ptr %293, i64 16
  store i64 %596, ptr %597, align 8, !tbaa !107
  %598 = load ptr, ptr %300, align 8, !tbaa !74
  %599 = load i64, ptr %433, align 8, !tbaa !81
  %600 = load i32, ptr %513, align 4, !tbaa !89
  %601 = load i32, ptr %489, align 4, !tbaa !86
  %602 = call fastcc ptr @find_code(ptr noundef nonnull %0, ptr noundef %598, i64 noundef %599, i32 noundef %600, i32 noundef %601, i64 noundef %596) #16
  %603 = icmp eq ptr %602, null
  br i1 %603, label %604, label %692

604:                                              ; preds = %594
  %605 = load i64, ptr %433, align 8, !tbaa !81
  %606 = load i32, ptr %513, align 4, !tbaa !89
  %607 = load ptr, ptr %300, align 8, !tbaa !74
  %608 = getelementptr inbounds i8, ptr %607, i64 16
  %609 = load atomic volatile i64, ptr %608 seq_cst, align 8
  %610 = inttoptr i64 %609 to ptr
  %611 = icmp eq i64 %609, 0
  br i1 %611, label %638, label %612

612:                                              ; preds = %604
  %613 = getelementptr inbounds i8, ptr %610, i64 8
  %614 = load i64, ptr %613, align 8, !tbaa !39
  %615 = icmp eq i64 %614, 0
  br i1 %615, label %630, label %616

616:                                              ; preds = %612
  %617 = getelementptr inbounds i8, ptr %610, i64 16
  br label %618

618:                                              ; preds = %618, %616
  %619 = phi i64 [ %614, %616 ], [ %628, %618 ]
  %620 = phi i64 [ 0, %616 ], [ %627, %618 ]
  %621 = add i64 %620, %619
  %622 = lshr i64 %621, 1
  %623 = getelementptr inbounds [0 x %struct.gpu_range], ptr %617, i64 0, i64 %622, i32 1
  %624 = load i64, ptr %623, align 8, !tbaa !53
  %625 = icmp ugt i64 %624, %605
  %626 = add nuw i64 %622, 1
  %627 = select i1 %625, i64 %620, i64 %626
  %628 = select i1 %625, i64 %622, i64 %619
  %629 = icmp ult i64 %627, %628
  br i1 %629, label %618, label %630, !llvm.loop !55

630:                                              ; preds = %618, %612
  %631 = phi i64 [ 0, %612 ], [ %627, %618 ]
  %632 = icmp ult i64 %631, %614
  br i1 %632, label %633, label %638

633:                                              ; preds = %630
  %634 = getelementptr inbounds i8, ptr %610, i64 16
  %635 = getelementptr inbounds [0 x %struct.gpu_range], ptr %634, i64 0, i64 %631
  %636 = load i64, ptr %635, align 8, !tbaa !56
  %637 = icmp ugt i64 %636, %605
  br i1 %637, label %638, label %639

638:                                              ; preds = %633, %630, %604
  br label %639

639:                                              ; preds = %638, %633
  %640 = phi ptr [ null, %638 ], [ %635, %633 ]
  %641 = icmp eq i64 %605, 0
  br i1 %641, label %656, label %642

642:                                              ; preds = %639
  %643 = and i64 %605, 3
  %644 = icmp eq i64 %643, 0
  %645 = icmp ne ptr %640, null
  %646 = and i1 %644, %645
  br i1 %646, label %647, label %656

647:                                              ; preds = %642
  %648 = getelementptr inbounds i8, ptr %640, i64 24
  %649 = load i32, ptr %648, align 8, !tbaa !108
  %650 = and i32 %649, 2
  %651 = icmp eq i32 %650, 0
  br i1 %651, label %656, label %652

652:                                              ; preds = %647
  %653 = load ptr, ptr %300, align 8, !tbaa !74
  %654 = load i32, ptr %489, align 4, !tbaa !86
  %655 = call fastcc i32 @post_request(ptr noundef %0, ptr noundef %653, i64 noundef %605, i32 noundef %606, i32 noundef %654, i32 noundef 0, i32 noundef 0) #16
  br label %692

656:                                              ; preds = %647, %642, %639
  %657 = load ptr, ptr %300, align 8, !tbaa !74
  %658 = load i64, ptr %433, align 8, !tbaa !81
  %659 = getelementptr inbounds i8, ptr %657, i64 16
  %660 = load atomic volatile i64, ptr %659 seq_cst, align 8
  %661 = inttoptr i64 %660 to ptr
  %662 = icmp eq i64 %660, 0
  br i1 %662, label %689, label %663

663:                                              ; preds = %656
  %664 = getelementptr inbounds i8, ptr %661, i64 8
  %665 = load i64, ptr %664, align 8, !tbaa !39
  %666 = icmp eq i64 %665, 0
  br i1 %666, label %681, label %667

667:                                              ; preds = %663
  %668 = getelementptr inbounds i8, ptr %661, i64 16
  br label %669

669:                                              ; preds = %669, %667
  %670 = phi i64 [ %665, %667 ], [ %679, %669 ]
  %671 = phi i64 [ 0, %667 ], [ %678, %669 ]
  %672 = add i64 %671, %670
  %673 = lshr i64 %672, 1
  %674 = getelementptr inbounds [0 x %struct.gpu_range], ptr %668, i64 0, i64 %673, i32 1
  %675 = load i64, ptr %674, align 8, !tbaa !53
  %676 = icmp ugt i64 %675, %658
  %677 = add nuw i64 %673, 1
  %678 = select i1 %676, i64 %671, i64 %677
  %679 = select i1 %676, i64 %673, i64 %670
  %680 = icmp ult i64 %678, %679
  br i1 %680, label %669, label %681, !llvm.loop !55

681:                                              ; preds = %669, %663
  %682 = phi i64 [ 0, %663 ], [ %678, %669 ]
  %683 = icmp ult i64 %682, %665
  br i1 %683, label %684, label %689

684:                                              ; preds = %681
  %685 = getelementptr inbounds i8, ptr %661, i64 16
  %686 = getelementptr inbounds [0 x %struct.gpu_range], ptr %685, i64 0, i64 %682
  %687 = load i64, ptr %686, align 8, !tbaa !56
  %688 = icmp ugt i64 %687, %658
  br i1 %688, label %689, label %690

689:                                              ; preds = %684, %681, %656
  br label %690

690:                                              ; preds = %689, %684
  %691 = phi i32 [ 1, %689 ], [ 4, %684 ]
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %657, i64 noundef %658, i32 noundef %691) #16
  br label %692

692:                                              ; preds = %690, %652, %594, %592, %369, %363, %360, %357, %345, %342, %317
  %693 = phi i32 [ 0, %594 ], [ %593, %592 ], [ 2, %317 ], [ 2, %360 ], [ 2, %363 ], [ 2, %369 ], [ 2, %357 ], [ 2, %345 ], [ 2, %342 ], [ 2, %690 ], [ 1, %652 ]
  %694 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %695 = icmp eq i32 %694, 0
  br i1 %695, label %707, label %696

696:                                              ; preds = %692, %704
  %697 = phi i32 [ %698, %704 ], [ 0, %692 ]
  %698 = add i32 %697, 1
  %699 = and i32 %698, 63
  %700 = icmp eq i32 %699, 0
  br i1 %700, label %701, label %703

701:                                              ; preds = %696
  %702 = call i32 @sched_yield() #15
  br label %704

703:                                              ; preds = %696
  call void @llvm.x86.sse2.pause()
  br label %704

704:                                              ; preds = %703, %701
  %705 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %706 = icmp eq i32 %705, 0
  br i1 %706, label %707, label %696, !llvm.loop !67

707:                                              ; preds = %704, %692
  %708 = icmp eq i32 %693, 0
  br i1 %708, label %709, label %1005

709:                                              ; preds = %707
  %710 = load volatile i32, ptr %131, align 4, !tbaa !48
  %711 = icmp eq i32 %710, 0
  br i1 %711, label %712, label %1003

712:                                              ; preds = %709
  %713 = load i32, ptr %127, align 4, !tbaa !47
  %714 = icmp eq i32 %713, 0
  br i1 %714, label %715, label %1003

715:                                              ; preds = %712
  %716 = getelementptr inbounds i8, ptr %293, i64 32
  %717 = load i64, ptr %716, align 8, !tbaa !78
  %718 = load i32, ptr %57, align 4, !tbaa !6
  %719 = shl i32 %718, 3
  %720 = zext i32 %719 to i64
  %721 = udiv i64 %717, %720
  %722 = getelementptr inbounds i8, ptr %293, i64 48
  %723 = icmp ult i64 %717, %720
  %724 = call i64 @llvm.umin.i64(i64 %721, i64 32)
  %725 = select i1 %723, i64 1, i64 %724
  store i64 %725, ptr %722, align 8, !tbaa !109
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %15) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, i8 0, i64 16, i1 false)
  %726 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %15) #15
  %727 = load i64, ptr %15, align 8, !tbaa !110
  %728 = mul i64 %727, 1000000000
  %729 = load i64, ptr %58, align 8, !tbaa !112
  %730 = add i64 %728, %729
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %15) #10
  %731 = udiv i64 %730, 10
  %732 = getelementptr inbounds i8, ptr %293, i64 88
  store i64 %731, ptr %732, align 8, !tbaa !113
  %733 = getelementptr inbounds i8, ptr %293, i64 24
  store atomic volatile i64 0, ptr %733 seq_cst, align 8
  %734 = getelementptr inbounds i8, ptr %293, i64 64
  store i32 1, ptr %734, align 8, !tbaa !114
  %735 = load volatile i32, ptr %37, align 8, !tbaa !68
  %736 = add i32 %735, 1
  store volatile i32 %736, ptr %37, align 8, !tbaa !68
  %737 = zext i32 %735 to i64
  %738 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %737
  store ptr %293, ptr %738, align 8, !tbaa !2
  %739 = atomicrmw volatile add ptr %59, i32 1 seq_cst, align 4
  %740 = load volatile i32, ptr %222, align 8, !tbaa !50
  %741 = add i32 %740, 1
  store volatile i32 %741, ptr %222, align 8, !tbaa !50
  %742 = load i64, ptr %60, align 8, !tbaa !115
  %743 = add i64 %742, 1
  store i64 %743, ptr %60, align 8, !tbaa !115
  %744 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  %745 = load volatile i32, ptr %61, align 8, !tbaa !116
  %746 = icmp eq i32 %745, 0
  br i1 %746, label %1010, label %747

747:                                              ; preds = %715
  %748 = load i32, ptr %62, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14)
  store i64 1, ptr %14, align 8, !tbaa !39
  %749 = call i64 @write(i32 noundef %748, ptr noundef nonnull %14, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14)
  br label %1010

750:                                              ; preds = %266, %266
  %751 = icmp eq i32 %249, 5
  br label %752

752:                                              ; preds = %814, %750
  %753 = phi i64 [ 0, %750 ], [ %817, %814 ]
  %754 = phi i32 [ 0, %750 ], [ %816, %814 ]
  %755 = phi i32 [ 0, %750 ], [ %815, %814 ]
  %756 = shl nuw nsw i64 %753, 3
  %757 = getelementptr inbounds i8, ptr %34, i64 %756
  %758 = load i64, ptr %757, align 8
  %759 = icmp eq i64 %758, 0
  br i1 %759, label %814, label %760

760:                                              ; preds = %752
  %761 = and i64 %758, 7
  %762 = icmp eq i64 %761, 0
  br i1 %762, label %763, label %819

763:                                              ; preds = %760
  %764 = load ptr, ptr %223, align 8, !tbaa !51
  %765 = getelementptr inbounds i8, ptr %764, i64 16
  %766 = load atomic volatile i64, ptr %765 seq_cst, align 8
  %767 = inttoptr i64 %766 to ptr
  %768 = icmp eq i64 %766, 0
  br i1 %768, label %819, label %769

769:                                              ; preds = %763
  %770 = getelementptr inbounds i8, ptr %767, i64 8
  %771 = load i64, ptr %770, align 8, !tbaa !39
  %772 = icmp eq i64 %771, 0
  br i1 %772, label %787, label %773

773:                                              ; preds = %769
  %774 = getelementptr inbounds i8, ptr %767, i64 16
  br label %775

775:                                              ; preds = %775, %773
  %776 = phi i64 [ %771, %773 ], [ %785, %775 ]
  %777 = phi i64 [ 0, %773 ], [ %784, %775 ]
  %778 = add i64 %777, %776
  %779 = lshr i64 %778, 1
  %780 = getelementptr inbounds [0 x %struct.gpu_range], ptr %774, i64 0, i64 %779, i32 1
  %781 = load i64, ptr %780, align 8, !tbaa !53
  %782 = icmp ugt i64 %781, %758
  %783 = add nuw i64 %779, 1
  %784 = select i1 %782, i64 %777, i64 %783
  %785 = select i1 %782, i64 %779, i64 %776
  %786 = icmp ult i64 %784, %785
  br i1 %786, label %775, label %787, !llvm.loop !55

787:                                              ; preds = %775, %769
  %788 = phi i64 [ 0, %769 ], [ %784, %775 ]
  %789 = icmp ult i64 %788, %771
  br i1 %789, label %790, label %821

790:                                              ; preds = %787
  %791 = getelementptr inbounds i8, ptr %767, i64 16
  %792 = getelementptr inbounds [0 x %struct.gpu_range], ptr %791, i64 0, i64 %788
  %793 = load i64, ptr %792, align 8, !tbaa !56
  %794 = icmp ugt i64 %793, %758
  br i1 %794, label %821, label %795

795:                                              ; preds = %790
  %796 = getelementptr inbounds i8, ptr %792, i64 8
  %797 = load i64, ptr %796, align 8, !tbaa !53
  %798 = sub i64 %797, %758
  %799 = icmp ult i64 %798, 64
  br i1 %799, label %821, label %800

800:                                              ; preds = %795
  %801 = getelementptr inbounds i8, ptr %792, i64 16
  %802 = load i64, ptr %801, align 8, !tbaa !57
  %803 = add i64 %802, %758
  %804 = icmp eq i64 %803, %793
  br i1 %804, label %821, label %805

805:                                              ; preds = %800
  %806 = sub i64 %803, %793
  %807 = inttoptr i64 %806 to ptr
  %808 = getelementptr inbounds i8, ptr %807, i64 8
  %809 = load atomic i64, ptr %808 acquire, align 8
  %810 = add i32 %755, 1
  %811 = icmp eq i64 %809, 0
  %812 = zext i1 %811 to i32
  %813 = add i32 %754, %812
  br label %814

814:                                              ; preds = %805, %752
  %815 = phi i32 [ %755, %752 ], [ %810, %805 ]
  %816 = phi i32 [ %754, %752 ], [ %813, %805 ]
  %817 = add nuw nsw i64 %753, 1
  %818 = icmp eq i64 %817, 5
  br i1 %818, label %823, label %752, !llvm.loop !117

819:                                              ; preds = %763, %760
  %820 = load ptr, ptr %223, align 8, !tbaa !51
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %820, i64 noundef %758, i32 noundef 1) #16
  br label %1053

821:                                              ; preds = %800, %795, %790, %787
  %822 = load ptr, ptr %223, align 8, !tbaa !51
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %822, i64 noundef %758, i32 noundef 1) #16
  br label %1053

823:                                              ; preds = %814
  %824 = icmp eq i32 %815, 0
  br i1 %824, label %995, label %825

825:                                              ; preds = %823
  br i1 %751, label %826, label %828

826:                                              ; preds = %825
  %827 = icmp eq i32 %816, 0
  br i1 %827, label %1008, label %995

828:                                              ; preds = %825
  %829 = icmp eq i32 %816, %815
  br i1 %829, label %995, label %1008

830:                                              ; preds = %266
  %831 = load i8, ptr %33, align 2, !tbaa !118
  switch i8 %831, label %991 [
    i8 1, label %832
    i8 2, label %925
  ]

832:                                              ; preds = %830
  %833 = load i32, ptr %34, align 8
  %834 = zext i32 %833 to i64
  %835 = load i32, ptr %39, align 16
  %836 = load i32, ptr %42, align 4
  %837 = icmp ne i32 %836, -1073594624
  %838 = and i64 %834, 3
  %839 = icmp ne i64 %838, 0
  %840 = select i1 %837, i1 true, i1 %839
  %841 = and i32 %835, 8388608
  %842 = icmp eq i32 %841, 0
  %843 = select i1 %840, i1 true, i1 %842
  br i1 %843, label %853, label %844

844:                                              ; preds = %832
  %845 = and i32 %835, 1048575
  %846 = icmp eq i32 %845, 0
  br i1 %846, label %995, label %847

847:                                              ; preds = %844
  %848 = load i32, ptr %43, align 4
  %849 = and i32 %848, 65535
  %850 = zext nneg i32 %849 to i64
  %851 = shl nuw nsw i64 %850, 32
  %852 = or disjoint i64 %851, %834
  br label %854

853:                                              ; preds = %832
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %108, i32 noundef 23, i64 noundef 256, i64 noundef 0) #16
  br label %1053

854:                                              ; preds = %919, %847
  %855 = phi i64 [ %922, %919 ], [ %852, %847 ]
  %856 = phi i32 [ %923, %919 ], [ %845, %847 ]
  %857 = load ptr, ptr %223, align 8, !tbaa !51
  %858 = getelementptr inbounds i8, ptr %857, i64 16
  %859 = load atomic volatile i64, ptr %858 seq_cst, align 8
  %860 = inttoptr i64 %859 to ptr
  %861 = icmp eq i64 %859, 0
  br i1 %861, label %898, label %862

862:                                              ; preds = %854
  %863 = getelementptr inbounds i8, ptr %860, i64 8
  %864 = load i64, ptr %863, align 8, !tbaa !39
  %865 = icmp eq i64 %864, 0
  br i1 %865, label %880, label %866

866:                                              ; preds = %862
  %867 = getelementptr inbounds i8, ptr %860, i64 16
  br label %868

868:                                              ; preds = %868, %866
  %869 = phi i64 [ %864, %866 ], [ %878, %868 ]
  %870 = phi i64 [ 0, %866 ], [ %877, %868 ]
  %871 = add i64 %870, %869
  %872 = lshr i64 %871, 1
  %873 = getelementptr inbounds [0 x %struct.gpu_range], ptr %867, i64 0, i64 %872, i32 1
  %874 = load i64, ptr %873, align 8, !tbaa !53
  %875 = icmp ugt i64 %874, %855
  %876 = add nuw i64 %872, 1
  %877 = select i1 %875, i64 %870, i64 %876
  %878 = select i1 %875, i64 %872, i64 %869
  %879 = icmp ult i64 %877, %878
  br i1 %879, label %868, label %880, !llvm.loop !55

880:                                              ; preds = %868, %862
  %881 = phi i64 [ 0, %862 ], [ %877, %868 ]
  %882 = icmp ult i64 %881, %864
  br i1 %882, label %883, label %898

883:                                              ; preds = %880
  %884 = getelementptr inbounds i8, ptr %860, i64 16
  %885 = getelementptr inbounds [0 x %struct.gpu_range], ptr %884, i64 0, i64 %881
  %886 = load i64, ptr %885, align 8, !tbaa !56
  %887 = icmp ugt i64 %886, %855
  br i1 %887, label %898, label %888

888:                                              ; preds = %883
  %889 = getelementptr inbounds i8, ptr %885, i64 8
  %890 = load i64, ptr %889, align 8, !tbaa !53
  %891 = sub i64 %890, %855
  %892 = icmp ult i64 %891, 4
  br i1 %892, label %898, label %893

893:                                              ; preds = %888
  %894 = getelementptr inbounds i8, ptr %885, i64 16
  %895 = load i64, ptr %894, align 8, !tbaa !57
  %896 = add i64 %895, %855
  %897 = icmp eq i64 %896, %886
  br i1 %897, label %898, label %900

898:                                              ; preds = %893, %888, %883, %880, %854
  %899 = load ptr, ptr %223, align 8, !tbaa !51
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %899, i64 noundef %855, i32 noundef 1) #16
  br label %1053

900:                                              ; preds = %893
  %901 = sub i64 %896, %886
  %902 = inttoptr i64 %901 to ptr
  %903 = load i32, ptr %902, align 1
  %904 = lshr i32 %903, 16
  %905 = and i32 %904, 16383
  %906 = and i32 %903, 65280
  %907 = icmp eq i32 %906, 4096
  %908 = icmp eq i32 %905, 16383
  %909 = and i1 %907, %908
  %910 = add nuw nsw i32 %905, 2
  %911 = select i1 %909, i32 1, i32 %910
  %912 = icmp ult i32 %903, -1073741824
  %913 = icmp ugt i32 %911, %856
  %914 = select i1 %912, i1 true, i1 %913
  br i1 %914, label %918, label %915

915:                                              ; preds = %900
  %916 = lshr i32 %903, 8
  %917 = trunc i32 %916 to i8
  switch i8 %917, label %918 [
    i8 88, label %919
    i8 70, label %919
    i8 16, label %919
  ]

918:                                              ; preds = %915, %900
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %108, i32 noundef 23, i64 noundef 256, i64 noundef 0) #16
  br label %1053

919:                                              ; preds = %915, %915, %915
  %920 = shl nuw nsw i32 %911, 2
  %921 = zext nneg i32 %920 to i64
  %922 = add i64 %855, %921
  %923 = sub i32 %856, %911
  %924 = icmp eq i32 %923, 0
  br i1 %924, label %995, label %854, !llvm.loop !119

925:                                              ; preds = %830
  %926 = load i64, ptr %34, align 8
  %927 = load i64, ptr %39, align 16
  %928 = icmp eq i64 %926, 0
  br i1 %928, label %995, label %929

929:                                              ; preds = %925
  %930 = and i64 %926, 7
  %931 = icmp eq i64 %930, 0
  br i1 %931, label %932, label %974

932:                                              ; preds = %929
  %933 = load ptr, ptr %223, align 8, !tbaa !51
  %934 = getelementptr inbounds i8, ptr %933, i64 16
  %935 = load atomic volatile i64, ptr %934 seq_cst, align 8
  %936 = inttoptr i64 %935 to ptr
  %937 = icmp eq i64 %935, 0
  br i1 %937, label %974, label %938

938:                                              ; preds = %932
  %939 = getelementptr inbounds i8, ptr %936, i64 8
  %940 = load i64, ptr %939, align 8, !tbaa !39
  %941 = icmp eq i64 %940, 0
  br i1 %941, label %956, label %942

942:                                              ; preds = %938
  %943 = getelementptr inbounds i8, ptr %936, i64 16
  br label %944

944:                                              ; preds = %944, %942
  %945 = phi i64 [ %940, %942 ], [ %954, %944 ]
  %946 = phi i64 [ 0, %942 ], [ %953, %944 ]
  %947 = add i64 %946, %945
  %948 = lshr i64 %947, 1
  %949 = getelementptr inbounds [0 x %struct.gpu_range], ptr %943, i64 0, i64 %948, i32 1
  %950 = load i64, ptr %949, align 8, !tbaa !53
  %951 = icmp ugt i64 %950, %926
  %952 = add nuw i64 %948, 1
  %953 = select i1 %951, i64 %946, i64 %952
  %954 = select i1 %951, i64 %948, i64 %945
  %955 = icmp ult i64 %953, %954
  br i1 %955, label %944, label %956, !llvm.loop !55

956:                                              ; preds = %944, %938
  %957 = phi i64 [ 0, %938 ], [ %953, %944 ]
  %958 = icmp ult i64 %957, %940
  br i1 %958, label %959, label %974

959:                                              ; preds = %956
  %960 = getelementptr inbounds i8, ptr %936, i64 16
  %961 = getelementptr inbounds [0 x %struct.gpu_range], ptr %960, i64 0, i64 %957
  %962 = load i64, ptr %961, align 8, !tbaa !56
  %963 = icmp ugt i64 %962, %926
  br i1 %963, label %974, label %964

964:                                              ; preds = %959
  %965 = getelementptr inbounds i8, ptr %961, i64 8
  %966 = load i64, ptr %965, align 8, !tbaa !53
  %967 = sub i64 %966, %926
  %968 = icmp ult i64 %967, 64
  br i1 %968, label %974, label %969

969:                                              ; preds = %964
  %970 = getelementptr inbounds i8, ptr %961, i64 16
  %971 = load i64, ptr %970, align 8, !tbaa !57
  %972 = add i64 %971, %926
  %973 = icmp eq i64 %972, %962
  br i1 %973, label %974, label %976

974:                                              ; preds = %969, %964, %959, %956, %932, %929
  %975 = load ptr, ptr %223, align 8, !tbaa !51
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %975, i64 noundef %926, i32 noundef 1) #16
  br label %1053

976:                                              ; preds = %969
  %977 = sub i64 %972, %962
  %978 = inttoptr i64 %977 to ptr
  %979 = getelementptr inbounds i8, ptr %978, i64 8
  %980 = load atomic i64, ptr %979 acquire, align 8
  %981 = load i64, ptr %40, align 8
  %982 = and i64 %981, %980
  %983 = load i32, ptr %41, align 16
  switch i32 %983, label %990 [
    i32 0, label %993
    i32 1, label %984
    i32 2, label %986
    i32 3, label %988
  ]

984:                                              ; preds = %976
  %985 = icmp eq i64 %982, %927
  br i1 %985, label %1008, label %995

986:                                              ; preds = %976
  %987 = icmp slt i64 %982, %927
  br i1 %987, label %995, label %1008

988:                                              ; preds = %976
  %989 = icmp slt i64 %982, %927
  br i1 %989, label %1008, label %995

990:                                              ; preds = %976
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %108, i32 noundef 23, i64 noundef 256, i64 noundef 0) #16
  br label %1053

991:                                              ; preds = %830
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %108, i32 noundef 23, i64 noundef 256, i64 noundef 0) #16
  br label %1053

992:                                              ; preds = %266
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %108, i32 noundef 20, i64 noundef 32, i64 noundef 0) #16
  br label %1053

993:                                              ; preds = %976
  %994 = icmp eq i64 %982, %927
  br i1 %994, label %995, label %1008

995:                                              ; preds = %919, %993, %988, %986, %984, %925, %844, %828, %826, %823
  %996 = load i64, ptr %35, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %17) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %17, i8 0, i64 16, i1 false)
  %997 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %17) #15
  %998 = load i64, ptr %17, align 8, !tbaa !110
  %999 = mul i64 %998, 1000000000
  %1000 = load i64, ptr %44, align 8, !tbaa !112
  %1001 = add i64 %999, %1000
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %17) #10
  %1002 = udiv i64 %1001, 10
  call fastcc void @complete_signal(ptr noundef %0, ptr noundef %108, i64 noundef %996, i64 noundef %1002) #16
  br label %1010

1003:                                             ; preds = %712, %709
  %1004 = getelementptr inbounds i8, ptr %293, i64 60
  store i32 0, ptr %1004, align 4, !tbaa !71
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1053

1005:                                             ; preds = %707
  %1006 = getelementptr inbounds i8, ptr %293, i64 60
  store i32 0, ptr %1006, align 4, !tbaa !71
  store atomic volatile i32 0, ptr %0 release, align 4
  %1007 = icmp eq i32 %693, 1
  br i1 %1007, label %1008, label %1053

1008:                                             ; preds = %993, %988, %986, %984, %828, %826, %257, %1005, %306
  %1009 = add i32 %106, 1
  br label %1053

1010:                                             ; preds = %995, %747, %715
  store atomic i16 1, ptr %247 release, align 2
  %1011 = add nuw nsw i32 %229, 1
  %1012 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1013 = icmp eq i32 %1012, 0
  br i1 %1013, label %1025, label %1014

1014:                                             ; preds = %1010, %1022
  %1015 = phi i32 [ %1016, %1022 ], [ 0, %1010 ]
  %1016 = add i32 %1015, 1
  %1017 = and i32 %1016, 63
  %1018 = icmp eq i32 %1017, 0
  br i1 %1018, label %1019, label %1021

1019:                                             ; preds = %1014
  %1020 = call i32 @sched_yield() #15
  br label %1022

1021:                                             ; preds = %1014
  call void @llvm.x86.sse2.pause()
  br label %1022

1022:                                             ; preds = %1021, %1019
  %1023 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1024 = icmp eq i32 %1023, 0
  br i1 %1024, label %1025, label %1014, !llvm.loop !67

1025:                                             ; preds = %1022, %1010
  %1026 = load i64, ptr %220, align 8, !tbaa !64
  %1027 = add i64 %1026, 1
  store i64 %1027, ptr %220, align 8, !tbaa !64
  %1028 = load i64, ptr %36, align 8, !tbaa !120
  %1029 = add i64 %1028, 1
  store i64 %1029, ptr %36, align 8, !tbaa !120
  %1030 = load volatile i32, ptr %37, align 8, !tbaa !68
  %1031 = icmp eq i32 %1030, 0
  br i1 %1031, label %1055, label %1032

1032:                                             ; preds = %1025, %1047
  %1033 = phi i64 [ %1049, %1047 ], [ 0, %1025 ]
  %1034 = phi i64 [ %1048, %1047 ], [ %1027, %1025 ]
  %1035 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1033
  %1036 = load ptr, ptr %1035, align 8, !tbaa !2
  %1037 = load ptr, ptr %1036, align 8, !tbaa !73
  %1038 = icmp eq ptr %1037, %108
  br i1 %1038, label %1039, label %1047

1039:                                             ; preds = %1032
  %1040 = getelementptr inbounds i8, ptr %1036, i64 96
  %1041 = load i32, ptr %1040, align 8, !tbaa !103
  %1042 = icmp eq i32 %1041, 0
  br i1 %1042, label %1047, label %1043

1043:                                             ; preds = %1039
  %1044 = getelementptr inbounds i8, ptr %1036, i64 72
  %1045 = load i64, ptr %1044, align 8, !tbaa !102
  %1046 = call i64 @llvm.umin.i64(i64 %1045, i64 %1034)
  br label %1047

1047:                                             ; preds = %1043, %1039, %1032
  %1048 = phi i64 [ %1034, %1039 ], [ %1034, %1032 ], [ %1046, %1043 ]
  %1049 = add nuw nsw i64 %1033, 1
  %1050 = load volatile i32, ptr %37, align 8, !tbaa !68
  %1051 = zext i32 %1050 to i64
  %1052 = icmp ult i64 %1049, %1051
  br i1 %1052, label %1032, label %1055, !llvm.loop !121

1053:                                             ; preds = %263, %260, %1008, %1005, %1003, %992, %991, %990, %974, %918, %898, %853, %821, %819
  %1054 = phi i32 [ %106, %992 ], [ %106, %991 ], [ %106, %1005 ], [ %1009, %1008 ], [ %106, %819 ], [ %106, %821 ], [ %106, %1003 ], [ %106, %974 ], [ %106, %990 ], [ %106, %918 ], [ %106, %898 ], [ %106, %853 ], [ %106, %260 ], [ %106, %263 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #10
  br label %1060

1055:                                             ; preds = %1047, %1025
  %1056 = phi i64 [ %1027, %1025 ], [ %1048, %1047 ]
  %1057 = load i64, ptr %224, align 8, !tbaa !122
  %1058 = inttoptr i64 %1057 to ptr
  store atomic i64 %1056, ptr %1058 release, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #10
  %1059 = icmp eq i32 %1011, 256
  br i1 %1059, label %1060, label %228

1060:                                             ; preds = %1055, %1053, %251, %239, %236, %216, %130, %126, %121, %117
  %1061 = phi i32 [ %106, %117 ], [ %106, %121 ], [ %106, %236 ], [ %106, %239 ], [ %252, %251 ], [ %1054, %1053 ], [ %217, %216 ], [ %106, %130 ], [ %106, %126 ], [ %106, %1055 ]
  %1062 = phi i32 [ 0, %117 ], [ 0, %121 ], [ %229, %236 ], [ %229, %239 ], [ %229, %251 ], [ %229, %1053 ], [ 0, %216 ], [ 0, %130 ], [ 0, %126 ], [ 256, %1055 ]
  %1063 = add i32 %1062, %105
  %1064 = add nuw nsw i64 %104, 1
  %1065 = load i32, ptr %31, align 4, !tbaa !41
  %1066 = zext i32 %1065 to i64
  %1067 = icmp ult i64 %1064, %1066
  br i1 %1067, label %103, label %1068, !llvm.loop !123

1068:                                             ; preds = %1060, %100
  %1069 = phi i32 [ 0, %100 ], [ %1061, %1060 ]
  %1070 = phi i32 [ 0, %100 ], [ %1063, %1060 ]
  store volatile i32 %1069, ptr %63, align 8, !tbaa !124
  store atomic volatile i32 0, ptr %30 release, align 4
  br label %1071

1071:                                             ; preds = %94, %1068, %97
  %1072 = phi i32 [ %1070, %1068 ], [ 0, %97 ], [ 0, %94 ]
  %1073 = load i32, ptr %64, align 4, !tbaa !125
  %1074 = xor i32 %1073, 1
  store i32 %1074, ptr %64, align 4, !tbaa !125
  %1075 = icmp eq i32 %1073, 1
  br i1 %1075, label %1079, label %1076

1076:                                             ; preds = %1071
  %1077 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #16
  %1078 = icmp eq i32 %1077, 0
  br i1 %1078, label %1079, label %1551

1079:                                             ; preds = %1076, %1071
  %1080 = load atomic volatile i32, ptr %37 seq_cst, align 8
  %1081 = icmp eq i32 %1080, 0
  br i1 %1081, label %1549, label %1082

1082:                                             ; preds = %1079
  %1083 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1084 = icmp eq i32 %1083, 0
  br i1 %1084, label %1096, label %1085

1085:                                             ; preds = %1082, %1093
  %1086 = phi i32 [ %1087, %1093 ], [ 0, %1082 ]
  %1087 = add i32 %1086, 1
  %1088 = and i32 %1087, 63
  %1089 = icmp eq i32 %1088, 0
  br i1 %1089, label %1090, label %1092

1090:                                             ; preds = %1085
  %1091 = call i32 @sched_yield() #15
  br label %1093

1092:                                             ; preds = %1085
  call void @llvm.x86.sse2.pause()
  br label %1093

1093:                                             ; preds = %1092, %1090
  %1094 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1095 = icmp eq i32 %1094, 0
  br i1 %1095, label %1096, label %1085, !llvm.loop !67

1096:                                             ; preds = %1093, %1082
  %1097 = load i32, ptr %65, align 8, !tbaa !126
  %1098 = add i32 %1097, 1
  store i32 %1098, ptr %65, align 8, !tbaa !126
  %1099 = load volatile i32, ptr %37, align 8, !tbaa !68
  %1100 = icmp eq i32 %1099, 0
  br i1 %1100, label %1208, label %1101

1101:                                             ; preds = %1096, %1204
  %1102 = phi i32 [ %1205, %1204 ], [ 0, %1096 ]
  %1103 = add i32 %1102, %1097
  %1104 = load volatile i32, ptr %37, align 8, !tbaa !68
  %1105 = urem i32 %1103, %1104
  %1106 = zext i32 %1105 to i64
  %1107 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1106
  %1108 = load ptr, ptr %1107, align 8, !tbaa !2
  %1109 = getelementptr inbounds i8, ptr %1108, i64 24
  %1110 = load volatile i64, ptr %1109, align 8, !tbaa !127
  %1111 = getelementptr inbounds i8, ptr %1108, i64 32
  %1112 = load i64, ptr %1111, align 8, !tbaa !78
  %1113 = icmp ult i64 %1110, %1112
  br i1 %1113, label %1118, label %1114

1114:                                             ; preds = %1101
  %1115 = getelementptr inbounds i8, ptr %1108, i64 68
  %1116 = load i32, ptr %1115, align 4, !tbaa !77
  %1117 = icmp eq i32 %1116, 0
  br i1 %1117, label %1204, label %1118

1118:                                             ; preds = %1114, %1101
  %1119 = load ptr, ptr %1108, align 8, !tbaa !73
  %1120 = getelementptr inbounds i8, ptr %1119, i64 80
  %1121 = load volatile i32, ptr %1120, align 8, !tbaa !46
  %1122 = icmp eq i32 %1121, 0
  br i1 %1122, label %1204, label %1123

1123:                                             ; preds = %1118
  %1124 = getelementptr inbounds i8, ptr %1119, i64 148
  %1125 = load volatile i32, ptr %1124, align 4, !tbaa !128
  %1126 = getelementptr inbounds i8, ptr %1119, i64 152
  %1127 = load volatile i32, ptr %1126, align 8, !tbaa !129
  %1128 = add i32 %1127, %1125
  %1129 = icmp eq i32 %1128, 0
  br i1 %1129, label %1135, label %1130

1130:                                             ; preds = %1123
  %1131 = getelementptr inbounds i8, ptr %1108, i64 100
  %1132 = load i32, ptr %1131, align 4, !tbaa !101
  %1133 = add i32 %1132, %1128
  %1134 = icmp ugt i32 %1133, 1073741824
  br i1 %1134, label %1204, label %1135

1135:                                             ; preds = %1130, %1123
  %1136 = icmp eq i32 %1105, 0
  br i1 %1136, label %1160, label %1137

1137:                                             ; preds = %1135, %1154
  %1138 = phi i64 [ %1155, %1154 ], [ 0, %1135 ]
  %1139 = phi i1 [ %1156, %1154 ], [ false, %1135 ]
  %1140 = getelementptr inbounds [256 x ptr], ptr %38, i64 0, i64 %1138
  %1141 = load ptr, ptr %1140, align 8, !tbaa !2
  %1142 = load ptr, ptr %1141, align 8, !tbaa !73
  %1143 = icmp eq ptr %1142, %1119
  br i1 %1143, label %1144, label %1154

1144:                                             ; preds = %1137
  %1145 = getelementptr inbounds i8, ptr %1141, i64 24
  %1146 = load volatile i64, ptr %1145, align 8, !tbaa !127
  %1147 = getelementptr inbounds i8, ptr %1141, i64 32
  %1148 = load i64, ptr %1147, align 8, !tbaa !78
  %1149 = icmp ult i64 %1146, %1148
  br i1 %1149, label %1158, label %1150

1150:                                             ; preds = %1144
  %1151 = getelementptr inbounds i8, ptr %1141, i64 68
  %1152 = load i32, ptr %1151, align 4, !tbaa !77
  %1153 = icmp eq i32 %1152, 0
  br i1 %1153, label %1154, label %1158

1154:                                             ; preds = %1150, %1137
  %1155 = add nuw nsw i64 %1138, 1
  %1156 = icmp uge i64 %1155, %1106
  %1157 = icmp eq i64 %1155, %1106
  br i1 %1157, label %1158, label %1137, !llvm.loop !130

1158:                                             ; preds = %1154, %1150, %1144
  %1159 = phi i1 [ %1156, %1154 ], [ %1139, %1144 ], [ %1139, %1150 ]
  br i1 %1159, label %1160, label %1204

1160:                                             ; preds = %1158, %1135
  %1161 = getelementptr inbounds i8, ptr %1108, i64 68
  %1162 = load i32, ptr %1161, align 4, !tbaa !77
  %1163 = icmp eq i32 %1162, 0
  br i1 %1163, label %1187, label %1164

1164:                                             ; preds = %1160
  %1165 = getelementptr inbounds i8, ptr %1108, i64 320
  %1166 = load i64, ptr %1165, align 8, !tbaa !39
  %1167 = getelementptr inbounds i8, ptr %1108, i64 328
  %1168 = load i64, ptr %1167, align 8, !tbaa !39
  %1169 = icmp ult i64 %1166, %1168
  br i1 %1169, label %1170, label %1173

1170:                                             ; preds = %1164
  %1171 = getelementptr inbounds i8, ptr %1108, i64 328
  store i64 0, ptr %1171, align 8, !tbaa !131
  %1172 = add i32 %1162, -1
  store i32 %1172, ptr %1161, align 4, !tbaa !77
  br label %1209

1173:                                             ; preds = %1164, %1177
  %1174 = phi i64 [ %1175, %1177 ], [ 0, %1164 ]
  %1175 = add nuw nsw i64 %1174, 1
  %1176 = icmp eq i64 %1175, 64
  br i1 %1176, label %1187, label %1177, !llvm.loop !133

1177:                                             ; preds = %1173
  %1178 = getelementptr inbounds [64 x %struct.claim], ptr %1165, i64 0, i64 %1175
  %1179 = load i64, ptr %1178, align 8, !tbaa !39
  %1180 = getelementptr inbounds i8, ptr %1178, i64 8
  %1181 = load i64, ptr %1180, align 8, !tbaa !39
  %1182 = icmp ult i64 %1179, %1181
  br i1 %1182, label %1183, label %1173, !llvm.loop !133

1183:                                             ; preds = %1177
  %1184 = getelementptr inbounds i8, ptr %1178, i64 8
  %1185 = icmp ult i64 %1174, 63
  store i64 0, ptr %1184, align 8, !tbaa !131
  %1186 = add i32 %1162, -1
  store i32 %1186, ptr %1161, align 4, !tbaa !77
  br i1 %1185, label %1209, label %1187

1187:                                             ; preds = %1173, %1183, %1160
  %1188 = load volatile i64, ptr %1109, align 8, !tbaa !127
  %1189 = icmp ult i64 %1188, %1112
  br i1 %1189, label %1190, label %1204

1190:                                             ; preds = %1187
  %1191 = getelementptr inbounds i8, ptr %1108, i64 48
  %1192 = load i64, ptr %1191, align 8, !tbaa !109
  %1193 = atomicrmw volatile add ptr %1109, i64 %1192 seq_cst, align 8
  %1194 = load i64, ptr %1111, align 8, !tbaa !78
  %1195 = icmp ult i64 %1193, %1194
  br i1 %1195, label %1196, label %1204

1196:                                             ; preds = %1190
  %1197 = getelementptr inbounds i8, ptr %1108, i64 48
  %1198 = load i64, ptr %1197, align 8, !tbaa !109
  %1199 = add i64 %1198, %1193
  %1200 = icmp ult i64 %1199, %1194
  %1201 = call i64 @llvm.umin.i64(i64 %1199, i64 %1194)
  br i1 %1200, label %1209, label %1202

1202:                                             ; preds = %1196
  %1203 = atomicrmw volatile sub ptr %59, i32 1 seq_cst, align 4
  br label %1209

1204:                                             ; preds = %1190, %1187, %1158, %1130, %1118, %1114
  %1205 = add nuw i32 %1102, 1
  %1206 = load volatile i32, ptr %37, align 8, !tbaa !68
  %1207 = icmp ult i32 %1205, %1206
  br i1 %1207, label %1101, label %1208, !llvm.loop !134

1208:                                             ; preds = %1204, %1096
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1549

1209:                                             ; preds = %1183, %1202, %1196, %1170
  %1210 = phi i64 [ %1201, %1196 ], [ %1201, %1202 ], [ %1168, %1170 ], [ %1181, %1183 ]
  %1211 = phi i64 [ %1193, %1196 ], [ %1193, %1202 ], [ %1166, %1170 ], [ %1179, %1183 ]
  %1212 = getelementptr inbounds i8, ptr %1108, i64 60
  %1213 = load i32, ptr %1212, align 4, !tbaa !71
  %1214 = add i32 %1213, 1
  store i32 %1214, ptr %1212, align 4, !tbaa !71
  %1215 = load ptr, ptr %1108, align 8, !tbaa !73
  %1216 = getelementptr inbounds i8, ptr %1215, i64 152
  %1217 = getelementptr inbounds i8, ptr %1108, i64 100
  %1218 = load i32, ptr %1217, align 4, !tbaa !101
  %1219 = atomicrmw volatile add ptr %1216, i32 %1218 seq_cst, align 8
  %1220 = load volatile i32, ptr %37, align 8, !tbaa !68
  store atomic volatile i32 0, ptr %0 release, align 4
  %1221 = load i64, ptr %1111, align 8, !tbaa !78
  %1222 = sub i64 %1221, %1211
  %1223 = icmp ugt i64 %1222, 1
  br i1 %1223, label %1224, label %1248

1224:                                             ; preds = %1209
  %1225 = load atomic volatile i32, ptr %66 seq_cst, align 8
  %1226 = icmp eq i32 %1225, 0
  br i1 %1226, label %1248, label %1227

1227:                                             ; preds = %1224
  %1228 = getelementptr inbounds i8, ptr %1108, i64 152
  %1229 = load i32, ptr %1228, align 8, !tbaa !87
  %1230 = zext i32 %1229 to i64
  %1231 = mul i64 %1222, %1230
  %1232 = icmp ugt i64 %1231, 63
  br i1 %1232, label %1233, label %1242

1233:                                             ; preds = %1227
  %1234 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1235 = load atomic volatile i32, ptr %66 seq_cst, align 8
  %1236 = icmp eq i32 %1235, 0
  br i1 %1236, label %1248, label %1237

1237:                                             ; preds = %1233
  %1238 = load i32, ptr %68, align 4, !tbaa !12
  %1239 = call i32 @llvm.umin.i32(i32 %1235, i32 64)
  %1240 = zext nneg i32 %1239 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  store i64 %1240, ptr %13, align 8, !tbaa !39
  %1241 = call i64 @write(i32 noundef %1238, ptr noundef nonnull %13, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13)
  br label %1248

1242:                                             ; preds = %1227
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %12) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %12, i8 0, i64 16, i1 false)
  %1243 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %12) #15
  %1244 = load i64, ptr %12, align 8, !tbaa !110
  %1245 = mul i64 %1244, 1000000000
  %1246 = load i64, ptr %67, align 8, !tbaa !112
  %1247 = add i64 %1245, %1246
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %12) #10
  br label %1248

1248:                                             ; preds = %1242, %1237, %1233, %1224, %1209
  %1249 = phi i32 [ 0, %1242 ], [ 0, %1224 ], [ 0, %1209 ], [ 1, %1233 ], [ 1, %1237 ]
  %1250 = phi i64 [ %1247, %1242 ], [ 0, %1224 ], [ 0, %1209 ], [ 0, %1233 ], [ 0, %1237 ]
  %1251 = getelementptr inbounds i8, ptr %1108, i64 56
  %1252 = getelementptr inbounds i8, ptr %1108, i64 8
  %1253 = getelementptr inbounds i8, ptr %1108, i64 176
  %1254 = getelementptr inbounds i8, ptr %1108, i64 128
  %1255 = getelementptr inbounds i8, ptr %1108, i64 136
  %1256 = getelementptr inbounds i8, ptr %1108, i64 116
  %1257 = getelementptr inbounds i8, ptr %1108, i64 104
  %1258 = getelementptr inbounds i8, ptr %1108, i64 156
  %1259 = getelementptr inbounds i8, ptr %1108, i64 172
  %1260 = getelementptr inbounds i8, ptr %1108, i64 216
  %1261 = getelementptr inbounds i8, ptr %1108, i64 248
  %1262 = getelementptr inbounds i8, ptr %1108, i64 240
  %1263 = icmp eq i64 %1250, 0
  %1264 = getelementptr inbounds i8, ptr %1108, i64 48
  br label %1265

1265:                                             ; preds = %1501, %1248
  %1266 = phi i64 [ %1210, %1248 ], [ %1498, %1501 ]
  %1267 = phi i64 [ %1211, %1248 ], [ %1491, %1501 ]
  %1268 = phi i32 [ %1249, %1248 ], [ %1484, %1501 ]
  %1269 = phi i64 [ 0, %1248 ], [ %1485, %1501 ]
  %1270 = icmp ult i64 %1267, %1266
  br i1 %1270, label %1271, label %1482

1271:                                             ; preds = %1265, %1479
  %1272 = phi i64 [ %1342, %1479 ], [ %1267, %1265 ]
  %1273 = phi i64 [ %1459, %1479 ], [ %1269, %1265 ]
  %1274 = phi i32 [ %1480, %1479 ], [ %1268, %1265 ]
  %1275 = load volatile i32, ptr %22, align 8, !tbaa !135
  %1276 = icmp eq i32 %1275, 0
  br i1 %1276, label %1277, label %1502

1277:                                             ; preds = %1271
  %1278 = load volatile i32, ptr %29, align 4, !tbaa !136
  %1279 = icmp eq i32 %1278, 0
  br i1 %1279, label %1280, label %1502

1280:                                             ; preds = %1277
  %1281 = load volatile i32, ptr %1251, align 8, !tbaa !75
  %1282 = icmp eq i32 %1281, 0
  br i1 %1282, label %1283, label %1502

1283:                                             ; preds = %1280
  %1284 = load ptr, ptr %1252, align 8, !tbaa !74
  %1285 = getelementptr inbounds i8, ptr %1284, i64 12
  %1286 = load volatile i32, ptr %1285, align 4, !tbaa !137
  %1287 = icmp eq i32 %1286, 0
  br i1 %1287, label %1288, label %1502

1288:                                             ; preds = %1283
  %1289 = load ptr, ptr %1108, align 8, !tbaa !73
  %1290 = getelementptr inbounds i8, ptr %1289, i64 84
  %1291 = load volatile i32, ptr %1290, align 4, !tbaa !48
  %1292 = icmp eq i32 %1291, 0
  br i1 %1292, label %1293, label %1502

1293:                                             ; preds = %1288
  %1294 = getelementptr inbounds i8, ptr %1289, i64 148
  %1295 = load volatile i32, ptr %1294, align 4, !tbaa !128
  %1296 = getelementptr inbounds i8, ptr %1289, i64 152
  %1297 = load volatile i32, ptr %1296, align 8, !tbaa !129
  %1298 = add i32 %1297, %1295
  %1299 = load i32, ptr %1217, align 4, !tbaa !101
  %1300 = icmp ne i32 %1298, %1299
  %1301 = icmp ugt i32 %1298, 1073741824
  %1302 = and i1 %1300, %1301
  br i1 %1302, label %1502, label %1303

1303:                                             ; preds = %1293
  %1304 = load i32, ptr %1253, align 8, !tbaa !100
  %1305 = zext i32 %1304 to i64
  %1306 = getelementptr inbounds [16 x ptr], ptr %69, i64 0, i64 %1305
  %1307 = load ptr, ptr %1306, align 8, !tbaa !2
  %1308 = icmp eq ptr %1307, null
  br i1 %1308, label %1311, label %1309

1309:                                             ; preds = %1303
  %1310 = load ptr, ptr %1307, align 8, !tbaa !139
  store ptr %1310, ptr %1306, align 8, !tbaa !2
  br label %1328

1311:                                             ; preds = %1303
  %1312 = shl i64 4096, %1305
  %1313 = add nuw i64 %1312, 8192
  %1314 = call ptr @mmap(ptr noundef null, i64 noundef %1313, i32 noundef 0, i32 noundef 34, i32 noundef -1, i64 noundef 0) #15
  %1315 = icmp eq ptr %1314, inttoptr (i64 -1 to ptr)
  br i1 %1315, label %1502, label %1316

1316:                                             ; preds = %1311
  %1317 = getelementptr inbounds i8, ptr %1314, i64 4096
  %1318 = call i32 @mprotect(ptr noundef nonnull %1317, i64 noundef %1312, i32 noundef 3) #15
  %1319 = icmp slt i32 %1318, 0
  br i1 %1319, label %1320, label %1322

1320:                                             ; preds = %1316
  %1321 = call i32 @munmap(ptr noundef %1314, i64 noundef %1313) #15
  br label %1502

1322:                                             ; preds = %1316
  %1323 = getelementptr inbounds i8, ptr %1314, i64 4120
  store i64 %1312, ptr %1323, align 8, !tbaa !35
  %1324 = load i32, ptr %1253, align 8, !tbaa !100
  %1325 = getelementptr inbounds i8, ptr %1314, i64 4128
  store i32 %1324, ptr %1325, align 8, !tbaa !140
  %1326 = load ptr, ptr %70, align 8, !tbaa !32
  %1327 = getelementptr inbounds i8, ptr %1314, i64 4104
  store ptr %1326, ptr %1327, align 8, !tbaa !33
  store ptr %1317, ptr %70, align 8, !tbaa !32
  br label %1328

1328:                                             ; preds = %1322, %1309
  %1329 = phi ptr [ %1307, %1309 ], [ %1317, %1322 ]
  %1330 = load i64, ptr %1254, align 8, !tbaa !39
  %1331 = udiv i64 %1272, %1330
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %11) #10
  %1332 = mul i64 %1331, %1330
  %1333 = urem i64 %1272, %1330
  store i64 %1333, ptr %11, align 16, !tbaa !39
  %1334 = load i64, ptr %1255, align 8, !tbaa !39
  %1335 = urem i64 %1331, %1334
  store i64 %1335, ptr %71, align 8, !tbaa !39
  %1336 = udiv i64 %1331, %1334
  store i64 %1336, ptr %72, align 16, !tbaa !39
  %1337 = getelementptr inbounds i8, ptr %1329, i64 16
  store ptr %1108, ptr %1337, align 8, !tbaa !141
  %1338 = getelementptr inbounds i8, ptr %1329, i64 80
  store i32 1, ptr %1338, align 8, !tbaa !142
  %1339 = getelementptr inbounds i8, ptr %1329, i64 56
  %1340 = getelementptr inbounds i8, ptr %1329, i64 68
  br label %1372

1341:                                             ; preds = %1372
  %1342 = add i64 %1272, 1
  %1343 = load i32, ptr %1258, align 4, !tbaa !83
  %1344 = add i32 %1392, -1
  %1345 = add i32 %1344, %1343
  %1346 = udiv i32 %1345, %1343
  %1347 = getelementptr inbounds i8, ptr %1329, i64 84
  store i32 %1346, ptr %1347, align 4, !tbaa !143
  %1348 = getelementptr inbounds i8, ptr %1329, i64 36
  store i32 0, ptr %1348, align 4, !tbaa !144
  %1349 = getelementptr inbounds i8, ptr %1329, i64 40
  store i32 0, ptr %1349, align 8, !tbaa !145
  %1350 = getelementptr inbounds i8, ptr %1329, i64 44
  store i32 0, ptr %1350, align 4, !tbaa !146
  %1351 = getelementptr inbounds i8, ptr %1329, i64 48
  store i32 0, ptr %1351, align 8, !tbaa !147
  %1352 = getelementptr inbounds i8, ptr %1329, i64 52
  store i32 0, ptr %1352, align 4, !tbaa !148
  %1353 = getelementptr inbounds i8, ptr %1329, i64 88
  store i32 0, ptr %1353, align 8, !tbaa !149
  %1354 = getelementptr inbounds i8, ptr %1329, i64 92
  store i32 0, ptr %1354, align 4, !tbaa !150
  %1355 = getelementptr inbounds i8, ptr %1329, i64 100
  %1356 = getelementptr inbounds i8, ptr %1329, i64 104
  store i32 0, ptr %1356, align 4, !tbaa !80
  store i32 0, ptr %1355, align 4, !tbaa !80
  %1357 = getelementptr inbounds i8, ptr %1329, i64 96
  store i32 0, ptr %1357, align 8, !tbaa !151
  %1358 = getelementptr inbounds i8, ptr %1329, i64 136
  store i32 -1, ptr %1358, align 8, !tbaa !152
  %1359 = getelementptr inbounds i8, ptr %1329, i64 384
  %1360 = getelementptr inbounds i8, ptr %1329, i64 120
  store ptr %1359, ptr %1360, align 8, !tbaa !153
  %1361 = load i32, ptr %1259, align 4, !tbaa !88
  %1362 = add i32 %1361, 127
  %1363 = and i32 %1362, -64
  %1364 = zext i32 %1363 to i64
  %1365 = getelementptr inbounds i8, ptr %1359, i64 %1364
  %1366 = getelementptr inbounds i8, ptr %1329, i64 128
  store ptr %1365, ptr %1366, align 8, !tbaa !154
  %1367 = getelementptr inbounds i8, ptr %1329, i64 140
  %1368 = zext i32 %1346 to i64
  %1369 = call ptr @memset(ptr noundef nonnull %1367, i32 noundef 1, i64 noundef %1368) #15
  %1370 = load ptr, ptr %1260, align 8, !tbaa !93
  %1371 = icmp eq ptr %1370, null
  br i1 %1371, label %1404, label %1395

1372:                                             ; preds = %1372, %1328
  %1373 = phi i64 [ 0, %1328 ], [ %1393, %1372 ]
  %1374 = getelementptr inbounds [3 x i64], ptr %11, i64 0, i64 %1373
  %1375 = load i64, ptr %1374, align 8, !tbaa !39
  %1376 = getelementptr inbounds [3 x i32], ptr %1256, i64 0, i64 %1373
  %1377 = load i32, ptr %1376, align 4, !tbaa !80
  %1378 = zext i32 %1377 to i64
  %1379 = mul i64 %1375, %1378
  %1380 = trunc i64 %1375 to i32
  %1381 = getelementptr inbounds [3 x i32], ptr %1339, i64 0, i64 %1373
  store i32 %1380, ptr %1381, align 4, !tbaa !80
  %1382 = load i32, ptr %1376, align 4, !tbaa !80
  %1383 = zext i32 %1382 to i64
  %1384 = getelementptr inbounds [3 x i32], ptr %1257, i64 0, i64 %1373
  %1385 = load i32, ptr %1384, align 4, !tbaa !80
  %1386 = zext i32 %1385 to i64
  %1387 = sub i64 %1386, %1379
  %1388 = call i64 @llvm.umin.i64(i64 %1387, i64 %1383)
  %1389 = trunc nuw i64 %1388 to i32
  %1390 = getelementptr inbounds [3 x i32], ptr %1340, i64 0, i64 %1373
  store i32 %1389, ptr %1390, align 4, !tbaa !80
  %1391 = load i32, ptr %1338, align 8, !tbaa !142
  %1392 = mul i32 %1391, %1389
  store i32 %1392, ptr %1338, align 8, !tbaa !142
  %1393 = add nuw nsw i64 %1373, 1
  %1394 = icmp eq i64 %1393, 3
  br i1 %1394, label %1341, label %1372, !llvm.loop !155

1395:                                             ; preds = %1341
  %1396 = load i64, ptr %1261, align 8, !tbaa !98
  %1397 = getelementptr inbounds i8, ptr %1329, i64 %1396
  %1398 = load i32, ptr %1262, align 8, !tbaa !97
  %1399 = add i32 %1398, 3
  %1400 = lshr i32 %1399, 2
  %1401 = zext nneg i32 %1400 to i64
  %1402 = mul nuw nsw i64 %1401, 24
  %1403 = call ptr @memset(ptr noundef nonnull %1397, i32 noundef 0, i64 noundef %1402) #15
  br label %1404

1404:                                             ; preds = %1395, %1341
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %11) #10
  %1405 = call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1329) #16
  %1406 = add i32 %1405, -1
  %1407 = icmp ult i32 %1406, 2
  br i1 %1407, label %1408, label %1409

1408:                                             ; preds = %1404
  call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef nonnull %22, ptr noundef nonnull %1329, i32 noundef %1405) #16
  br label %1457

1409:                                             ; preds = %1404
  %1410 = load i64, ptr %73, align 8, !tbaa !156
  %1411 = add i64 %1410, 1
  store i64 %1411, ptr %73, align 8, !tbaa !156
  %1412 = load i32, ptr %1351, align 8, !tbaa !147
  %1413 = icmp eq i32 %1412, 0
  br i1 %1413, label %1439, label %1414

1414:                                             ; preds = %1409
  %1415 = load ptr, ptr %1337, align 8, !tbaa !141
  %1416 = load ptr, ptr %1415, align 8, !tbaa !73
  %1417 = getelementptr inbounds i8, ptr %1329, i64 204
  %1418 = getelementptr inbounds i8, ptr %1416, i64 160
  br label %1419

1419:                                             ; preds = %1424, %1414
  %1420 = phi i64 [ 0, %1414 ], [ %1436, %1424 ]
  %1421 = load i32, ptr %1347, align 4, !tbaa !143
  %1422 = zext i32 %1421 to i64
  %1423 = icmp ult i64 %1420, %1422
  br i1 %1423, label %1424, label %1439

1424:                                             ; preds = %1419
  %1425 = getelementptr inbounds [32 x i32], ptr %1417, i64 0, i64 %1420
  %1426 = load i32, ptr %1425, align 4, !tbaa !80
  %1427 = load volatile ptr, ptr %1418, align 8, !tbaa !157
  %1428 = lshr i32 %1426, 6
  %1429 = zext nneg i32 %1428 to i64
  %1430 = getelementptr inbounds i64, ptr %1427, i64 %1429
  %1431 = and i32 %1426, 63
  %1432 = zext nneg i32 %1431 to i64
  %1433 = shl nuw i64 1, %1432
  %1434 = xor i64 %1433, -1
  %1435 = atomicrmw and ptr %1430, i64 %1434 seq_cst, align 8
  %1436 = add nuw nsw i64 %1420, 1
  %1437 = load i32, ptr %1351, align 8, !tbaa !147
  %1438 = icmp eq i32 %1437, 0
  br i1 %1438, label %1439, label %1419, !llvm.loop !158

1439:                                             ; preds = %1424, %1419, %1409
  store i32 0, ptr %1351, align 8, !tbaa !147
  %1440 = load i32, ptr %1348, align 4, !tbaa !144
  %1441 = icmp eq i32 %1440, 0
  br i1 %1441, label %1449, label %1442

1442:                                             ; preds = %1439
  %1443 = load ptr, ptr %1337, align 8, !tbaa !141
  %1444 = load ptr, ptr %1443, align 8, !tbaa !73
  %1445 = getelementptr inbounds i8, ptr %1444, i64 148
  %1446 = getelementptr inbounds i8, ptr %1443, i64 100
  %1447 = load i32, ptr %1446, align 4, !tbaa !101
  %1448 = atomicrmw volatile sub ptr %1445, i32 %1447 seq_cst, align 4
  br label %1449

1449:                                             ; preds = %1442, %1439
  %1450 = getelementptr inbounds i8, ptr %1329, i64 32
  %1451 = load i32, ptr %1450, align 8, !tbaa !140
  %1452 = zext i32 %1451 to i64
  %1453 = getelementptr inbounds [16 x ptr], ptr %69, i64 0, i64 %1452
  %1454 = load ptr, ptr %1453, align 8, !tbaa !2
  store ptr %1454, ptr %1329, align 8, !tbaa !139
  store ptr %1329, ptr %1453, align 8, !tbaa !2
  %1455 = icmp eq i32 %1405, 0
  %1456 = zext i1 %1455 to i64
  br label %1457

1457:                                             ; preds = %1449, %1408
  %1458 = phi i64 [ 0, %1408 ], [ %1456, %1449 ]
  %1459 = add i64 %1458, %1273
  %1460 = icmp ne i32 %1274, 0
  %1461 = select i1 %1263, i1 true, i1 %1460
  br i1 %1461, label %1479, label %1462

1462:                                             ; preds = %1457
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  %1463 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %10) #15
  %1464 = load i64, ptr %10, align 8, !tbaa !110
  %1465 = mul i64 %1464, 1000000000
  %1466 = load i64, ptr %74, align 8, !tbaa !112
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #10
  %1467 = sub i64 %1466, %1250
  %1468 = add i64 %1467, %1465
  %1469 = icmp ugt i64 %1468, 10000
  br i1 %1469, label %1470, label %1479

1470:                                             ; preds = %1462
  %1471 = atomicrmw volatile add ptr %27, i64 1 seq_cst, align 8
  %1472 = load atomic volatile i32, ptr %66 seq_cst, align 8
  %1473 = icmp eq i32 %1472, 0
  br i1 %1473, label %1479, label %1474

1474:                                             ; preds = %1470
  %1475 = load i32, ptr %68, align 4, !tbaa !12
  %1476 = call i32 @llvm.umin.i32(i32 %1472, i32 64)
  %1477 = zext nneg i32 %1476 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 %1477, ptr %9, align 8, !tbaa !39
  %1478 = call i64 @write(i32 noundef %1475, ptr noundef nonnull %9, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %1479

1479:                                             ; preds = %1474, %1470, %1462, %1457
  %1480 = phi i32 [ %1274, %1457 ], [ 0, %1462 ], [ 1, %1470 ], [ 1, %1474 ]
  %1481 = icmp eq i64 %1342, %1266
  br i1 %1481, label %1482, label %1271

1482:                                             ; preds = %1479, %1265
  %1483 = phi i64 [ %1267, %1265 ], [ %1266, %1479 ]
  %1484 = phi i32 [ %1268, %1265 ], [ %1480, %1479 ]
  %1485 = phi i64 [ %1269, %1265 ], [ %1459, %1479 ]
  %1486 = load volatile i64, ptr %1109, align 8, !tbaa !127
  %1487 = load i64, ptr %1111, align 8, !tbaa !78
  %1488 = icmp ult i64 %1486, %1487
  br i1 %1488, label %1489, label %1502

1489:                                             ; preds = %1482
  %1490 = load i64, ptr %1264, align 8, !tbaa !109
  %1491 = atomicrmw volatile add ptr %1109, i64 %1490 seq_cst, align 8
  %1492 = load i64, ptr %1111, align 8, !tbaa !78
  %1493 = icmp ult i64 %1491, %1492
  br i1 %1493, label %1494, label %1502

1494:                                             ; preds = %1489
  %1495 = load i64, ptr %1264, align 8, !tbaa !109
  %1496 = add i64 %1495, %1491
  %1497 = icmp ult i64 %1496, %1492
  %1498 = call i64 @llvm.umin.i64(i64 %1496, i64 %1492)
  br i1 %1497, label %1501, label %1499

1499:                                             ; preds = %1494
  %1500 = atomicrmw volatile sub ptr %59, i32 1 seq_cst, align 4
  br label %1501

1501:                                             ; preds = %1499, %1494
  br label %1265, !llvm.loop !159

1502:                                             ; preds = %1489, %1482, %1311, %1293, %1288, %1283, %1280, %1277, %1271, %1320
  %1503 = phi i64 [ %1272, %1320 ], [ %1272, %1271 ], [ %1272, %1277 ], [ %1272, %1280 ], [ %1272, %1283 ], [ %1272, %1288 ], [ %1272, %1293 ], [ %1272, %1311 ], [ %1491, %1489 ], [ %1483, %1482 ]
  %1504 = phi i64 [ %1273, %1320 ], [ %1273, %1271 ], [ %1273, %1277 ], [ %1273, %1280 ], [ %1273, %1283 ], [ %1273, %1288 ], [ %1273, %1293 ], [ %1273, %1311 ], [ %1485, %1482 ], [ %1485, %1489 ]
  %1505 = icmp ult i64 %1503, %1266
  br i1 %1505, label %1506, label %1544

1506:                                             ; preds = %1502
  %1507 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1508 = icmp eq i32 %1507, 0
  br i1 %1508, label %1520, label %1509

1509:                                             ; preds = %1506, %1517
  %1510 = phi i32 [ %1511, %1517 ], [ 0, %1506 ]
  %1511 = add i32 %1510, 1
  %1512 = and i32 %1511, 63
  %1513 = icmp eq i32 %1512, 0
  br i1 %1513, label %1514, label %1516

1514:                                             ; preds = %1509
  %1515 = call i32 @sched_yield() #15
  br label %1517

1516:                                             ; preds = %1509
  call void @llvm.x86.sse2.pause()
  br label %1517

1517:                                             ; preds = %1516, %1514
  %1518 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1519 = icmp eq i32 %1518, 0
  br i1 %1519, label %1520, label %1509, !llvm.loop !67

1520:                                             ; preds = %1517, %1506
  %1521 = load i32, ptr %75, align 4, !tbaa !16
  %1522 = getelementptr inbounds i8, ptr %1108, i64 320
  %1523 = zext i32 %1521 to i64
  %1524 = getelementptr inbounds [64 x %struct.claim], ptr %1522, i64 0, i64 %1523
  %1525 = load i64, ptr %1524, align 8, !tbaa !160
  %1526 = getelementptr inbounds i8, ptr %1524, i64 8
  %1527 = load i64, ptr %1526, align 8, !tbaa !131
  %1528 = icmp ult i64 %1525, %1527
  br i1 %1528, label %1529, label %1539

1529:                                             ; preds = %1520, %1529
  %1530 = phi i32 [ %1532, %1529 ], [ %1521, %1520 ]
  %1531 = add i32 %1530, 1
  %1532 = and i32 %1531, 63
  %1533 = zext nneg i32 %1532 to i64
  %1534 = getelementptr inbounds [64 x %struct.claim], ptr %1522, i64 0, i64 %1533
  %1535 = load i64, ptr %1534, align 8, !tbaa !160
  %1536 = getelementptr inbounds i8, ptr %1534, i64 8
  %1537 = load i64, ptr %1536, align 8, !tbaa !131
  %1538 = icmp ult i64 %1535, %1537
  br i1 %1538, label %1529, label %1539, !llvm.loop !161

1539:                                             ; preds = %1529, %1520
  %1540 = phi ptr [ %1524, %1520 ], [ %1534, %1529 ]
  store i64 %1503, ptr %1540, align 8, !tbaa !39
  %1541 = getelementptr inbounds i8, ptr %1540, i64 8
  store i64 %1266, ptr %1541, align 8, !tbaa !39
  %1542 = load i32, ptr %1161, align 4, !tbaa !77
  %1543 = add i32 %1542, 1
  store i32 %1543, ptr %1161, align 4, !tbaa !77
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1544

1544:                                             ; preds = %1539, %1502
  %1545 = load ptr, ptr %1108, align 8, !tbaa !73
  %1546 = getelementptr inbounds i8, ptr %1545, i64 152
  %1547 = load i32, ptr %1217, align 4, !tbaa !101
  %1548 = atomicrmw volatile sub ptr %1546, i32 %1547 seq_cst, align 8
  call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef nonnull %1108, i64 noundef %1504) #16
  br label %1551

1549:                                             ; preds = %1208, %1079
  %1550 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %22) #16
  br label %1551

1551:                                             ; preds = %1549, %1544, %1076
  %1552 = phi i32 [ 1, %1076 ], [ 1, %1544 ], [ %1550, %1549 ]
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  %1553 = sub nsw i32 0, %1552
  %1554 = icmp eq i32 %1072, %1553
  br i1 %1554, label %1561, label %1555

1555:                                             ; preds = %1551
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  %1556 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %8) #15
  %1557 = load i64, ptr %8, align 8, !tbaa !110
  %1558 = mul i64 %1557, 1000000000
  %1559 = load i64, ptr %77, align 8, !tbaa !112
  %1560 = add i64 %1558, %1559
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #10
  store atomic volatile i64 %1560, ptr %76 seq_cst, align 8
  br label %1646

1561:                                             ; preds = %93, %1551
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %1562 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #15
  %1563 = load i64, ptr %5, align 8, !tbaa !110
  %1564 = mul i64 %1563, 1000000000
  %1565 = load i64, ptr %78, align 8, !tbaa !112
  %1566 = add i64 %1564, %1565
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #10
  %1567 = load volatile i32, ptr %29, align 4, !tbaa !136
  %1568 = icmp eq i32 %1567, 0
  br i1 %1568, label %1569, label %1584

1569:                                             ; preds = %1561
  %1570 = load volatile i64, ptr %76, align 8, !tbaa !162
  %1571 = sub i64 %1566, %1570
  %1572 = icmp ult i64 %1571, 25000
  br i1 %1572, label %1573, label %1584

1573:                                             ; preds = %1569
  %1574 = load atomic volatile i32, ptr %79 seq_cst, align 4
  %1575 = icmp eq i32 %1574, 0
  br i1 %1575, label %1576, label %1584

1576:                                             ; preds = %1573
  %1577 = atomicrmw volatile xchg ptr %79, i32 1 acquire, align 4
  %1578 = icmp eq i32 %1577, 0
  br i1 %1578, label %1580, label %1584

1579:                                             ; preds = %1580
  store atomic volatile i32 0, ptr %79 release, align 4
  br label %1646

1580:                                             ; preds = %1576, %1580
  %1581 = phi i32 [ %1582, %1580 ], [ 0, %1576 ]
  call void @llvm.x86.sse2.pause()
  %1582 = add nuw nsw i32 %1581, 1
  %1583 = icmp eq i32 %1582, 16
  br i1 %1583, label %1579, label %1580, !llvm.loop !163

1584:                                             ; preds = %1576, %1573, %1569, %1561
  %1585 = load atomic volatile i32, ptr %80 seq_cst, align 4
  %1586 = icmp eq i32 %1585, 0
  br i1 %1586, label %1587, label %1590

1587:                                             ; preds = %1584
  %1588 = atomicrmw volatile xchg ptr %80, i32 1 seq_cst, align 4
  %1589 = icmp eq i32 %1588, 0
  br label %1590

1590:                                             ; preds = %1587, %1584
  %1591 = phi i1 [ false, %1584 ], [ %1589, %1587 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #10
  %1592 = load i32, ptr %68, align 4, !tbaa !12
  store i32 %1592, ptr %6, align 16, !tbaa !164
  store i16 1, ptr %81, align 4, !tbaa !167
  store i16 0, ptr %82, align 2, !tbaa !168
  %1593 = load i32, ptr %84, align 8, !tbaa !11
  store i32 %1593, ptr %83, align 8, !tbaa !164
  store i16 1, ptr %85, align 4, !tbaa !167
  store i16 0, ptr %86, align 2, !tbaa !168
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #10
  store i64 0, ptr %7, align 8, !tbaa !110
  %1594 = load volatile i32, ptr %29, align 4, !tbaa !136
  %1595 = icmp eq i32 %1594, 0
  br i1 %1595, label %1596, label %1618

1596:                                             ; preds = %1590
  %1597 = load volatile i64, ptr %76, align 8, !tbaa !162
  %1598 = sub i64 %1566, %1597
  br i1 %1591, label %1607, label %1599

1599:                                             ; preds = %1596
  %1600 = load volatile i32, ptr %88, align 8, !tbaa !169
  %1601 = icmp eq i32 %1600, 0
  br i1 %1601, label %1602, label %1618

1602:                                             ; preds = %1599
  %1603 = load volatile i32, ptr %59, align 4, !tbaa !170
  %1604 = freeze i32 %1603
  %1605 = icmp eq i32 %1604, 0
  %1606 = select i1 %1605, i64 100000000, i64 1000000
  br label %1618

1607:                                             ; preds = %1596
  %1608 = icmp ult i64 %1598, 1000000
  br i1 %1608, label %1618, label %1609

1609:                                             ; preds = %1607
  %1610 = icmp ult i64 %1598, 20000000
  br i1 %1610, label %1618, label %1611

1611:                                             ; preds = %1609
  %1612 = load volatile i32, ptr %63, align 8, !tbaa !124
  %1613 = icmp eq i32 %1612, 0
  br i1 %1613, label %1614, label %1618

1614:                                             ; preds = %1611
  %1615 = load volatile i32, ptr %37, align 8, !tbaa !68
  %1616 = icmp eq i32 %1615, 0
  %1617 = select i1 %1616, i64 5000000, i64 1000000
  br label %1618

1618:                                             ; preds = %1614, %1611, %1609, %1607, %1602, %1599, %1590
  %1619 = phi i64 [ 5000000, %1590 ], [ 50000, %1607 ], [ 1000000, %1611 ], [ 1000000, %1609 ], [ %1617, %1614 ], [ 1000000, %1599 ], [ %1606, %1602 ]
  store i64 %1619, ptr %87, align 8, !tbaa !112
  %1620 = atomicrmw volatile add ptr %66, i32 1 seq_cst, align 8
  %1621 = load atomic volatile i64, ptr %27 seq_cst, align 8
  %1622 = icmp eq i64 %1621, %90
  br i1 %1622, label %1623, label %1629

1623:                                             ; preds = %1618
  %1624 = load volatile i32, ptr %23, align 8, !tbaa !40
  %1625 = icmp eq i32 %1624, 0
  br i1 %1625, label %1626, label %1629

1626:                                             ; preds = %1623
  %1627 = select i1 %1591, i64 2, i64 1
  %1628 = call i32 @ppoll(ptr noundef nonnull %6, i64 noundef %1627, ptr noundef nonnull %7, ptr noundef null) #15
  br label %1629

1629:                                             ; preds = %1626, %1623, %1618
  %1630 = atomicrmw volatile sub ptr %66, i32 1 seq_cst, align 8
  %1631 = load i16, ptr %82, align 2, !tbaa !168
  %1632 = icmp eq i16 %1631, 0
  br i1 %1632, label %1636, label %1633

1633:                                             ; preds = %1629
  %1634 = load i32, ptr %68, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #10
  %1635 = call i64 @read(i32 noundef %1634, ptr noundef nonnull %4, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #10
  br label %1636

1636:                                             ; preds = %1633, %1629
  %1637 = load i16, ptr %86, align 2
  %1638 = icmp ne i16 %1637, 0
  %1639 = select i1 %1591, i1 %1638, i1 false
  br i1 %1639, label %1640, label %1643

1640:                                             ; preds = %1636
  %1641 = load i32, ptr %84, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #10
  %1642 = call i64 @read(i32 noundef %1641, ptr noundef nonnull %3, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #10
  br label %1643

1643:                                             ; preds = %1640, %1636
  br i1 %1591, label %1644, label %1645

1644:                                             ; preds = %1643
  store atomic volatile i32 0, ptr %80 seq_cst, align 4
  br label %1645

1645:                                             ; preds = %1644, %1643
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #10
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #10
  br label %1646

1646:                                             ; preds = %1645, %1579, %1555
  %1647 = load volatile i32, ptr %23, align 8, !tbaa !40
  %1648 = icmp eq i32 %1647, 0
  br i1 %1648, label %89, label %1649, !llvm.loop !171

1649:                                             ; preds = %1646, %2
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
  %8 = load volatile i32, ptr %7, align 8, !tbaa !40
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %101

10:                                               ; preds = %1
  %11 = getelementptr inbounds i8, ptr %0, i64 44
  %12 = getelementptr inbounds i8, ptr %0, i64 471264
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
  br i1 %42, label %31, label %29, !llvm.loop !172

43:                                               ; preds = %26, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %44 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #15
  %45 = load i64, ptr %4, align 8, !tbaa !110
  %46 = mul i64 %45, 1000000000
  %47 = load i64, ptr %13, align 8, !tbaa !112
  %48 = add i64 %46, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #10
  %49 = load volatile i64, ptr %14, align 8, !tbaa !162
  %50 = sub i64 %48, %49
  %51 = icmp ugt i64 %50, 20000000
  br i1 %51, label %52, label %61

52:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #10
  %53 = load i32, ptr %22, align 8, !tbaa !13
  store i32 %53, ptr %5, align 4, !tbaa !164
  store i16 1, ptr %23, align 4, !tbaa !167
  store i16 0, ptr %24, align 2, !tbaa !168
  store atomic volatile i32 1, ptr %25 seq_cst, align 8
  %54 = load volatile i32, ptr %7, align 8, !tbaa !40
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %52
  %57 = call i32 @poll(ptr noundef nonnull %5, i64 noundef 1, i32 noundef 100) #15
  br label %58

58:                                               ; preds = %56, %52
  store atomic volatile i32 0, ptr %25 seq_cst, align 8
  %59 = load i32, ptr %22, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #10
  %60 = call i64 @read(i32 noundef %59, ptr noundef nonnull %3, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #10
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #10
  br label %98

61:                                               ; preds = %43, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #10
  store i64 0, ptr %6, align 8, !tbaa !110
  %62 = load volatile i32, ptr %16, align 8, !tbaa !169
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %69

64:                                               ; preds = %61
  %65 = load volatile i32, ptr %17, align 4, !tbaa !170
  %66 = freeze i32 %65
  %67 = icmp eq i32 %66, 0
  %68 = select i1 %67, i64 1000000, i64 250000
  br label %69

69:                                               ; preds = %64, %61
  %70 = phi i64 [ 250000, %61 ], [ %68, %64 ]
  store i64 %70, ptr %15, align 8, !tbaa !112
  %71 = call i32 @nanosleep(ptr noundef nonnull %6, ptr noundef null) #15
  %72 = load i32, ptr %11, align 4, !tbaa !6
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %69
  %75 = zext i32 %72 to i64
  br label %79

76:                                               ; preds = %87, %69
  %77 = load volatile i32, ptr %18, align 4, !tbaa !173
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %90, label %97

79:                                               ; preds = %74, %87
  %80 = phi i64 [ 0, %74 ], [ %88, %87 ]
  %81 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = getelementptr inbounds i8, ptr %82, i64 7168
  %84 = load volatile i32, ptr %83, align 8, !tbaa !174
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %79
  store volatile i32 1, ptr %82, align 8, !tbaa !37
  br label %87

87:                                               ; preds = %79, %86
  %88 = add nuw nsw i64 %80, 1
  %89 = icmp eq i64 %88, %75
  br i1 %89, label %76, label %79, !llvm.loop !175

90:                                               ; preds = %76
  %91 = atomicrmw volatile add ptr %19, i64 1 seq_cst, align 8
  %92 = load atomic volatile i32, ptr %20 seq_cst, align 8
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %90
  %95 = load i32, ptr %21, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !39
  %96 = call i64 @write(i32 noundef %95, ptr noundef nonnull %2, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  br label %97

97:                                               ; preds = %94, %90, %76
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #10
  br label %98

98:                                               ; preds = %97, %58
  %99 = load volatile i32, ptr %7, align 8, !tbaa !40
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %6 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #15
  %7 = load i64, ptr %4, align 8, !tbaa !110
  %8 = mul i64 %7, 1000000000
  %9 = getelementptr inbounds i8, ptr %4, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !112
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #10
  %11 = zext i32 %1 to i64
  %12 = mul nuw nsw i64 %11, 1000000
  %13 = add i64 %10, %12
  %14 = add i64 %13, %8
  %15 = getelementptr inbounds i8, ptr %0, i64 12
  %16 = atomicrmw volatile add ptr %15, i32 1 seq_cst, align 4
  %17 = getelementptr inbounds i8, ptr %0, i64 44
  %18 = getelementptr inbounds i8, ptr %0, i64 471264
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
  store volatile i32 1, ptr %35, align 8, !tbaa !37
  br label %36

36:                                               ; preds = %26, %34
  %37 = phi i32 [ 1, %34 ], [ %28, %26 ]
  %38 = add nuw nsw i64 %27, 1
  %39 = load i32, ptr %17, align 4, !tbaa !6
  %40 = zext i32 %39 to i64
  %41 = icmp ult i64 %38, %40
  br i1 %41, label %26, label %24, !llvm.loop !176

42:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #15
  %44 = load i64, ptr %3, align 8, !tbaa !110
  %45 = mul i64 %44, 1000000000
  %46 = load i64, ptr %19, align 8, !tbaa !112
  %47 = add i64 %45, %46
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #10
  %48 = icmp ugt i64 %47, %14
  br i1 %48, label %49, label %51

49:                                               ; preds = %42
  %50 = atomicrmw volatile sub ptr %15, i32 1 seq_cst, align 4
  br label %60

51:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #10
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, ptr noundef nonnull align 8 dereferenceable(16) @__const.pause_workers.moment, i64 16, i1 false)
  %52 = icmp ugt i32 %23, 20
  br i1 %52, label %53, label %55

53:                                               ; preds = %51
  %54 = call i32 @nanosleep(ptr noundef nonnull %5, ptr noundef null) #15
  br label %56

55:                                               ; preds = %51
  call void @llvm.x86.sse2.pause()
  br label %56

56:                                               ; preds = %55, %53
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #10
  %57 = add i32 %23, 1
  %58 = load i32, ptr %17, align 4, !tbaa !6
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %22, !llvm.loop !177

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
  %7 = getelementptr inbounds i8, ptr %0, i64 471264
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
  %18 = tail call i32 @sched_yield() #15
  br label %20

19:                                               ; preds = %12
  tail call void @llvm.x86.sse2.pause()
  br label %20

20:                                               ; preds = %19, %17
  %21 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !67

23:                                               ; preds = %20, %9
  %24 = getelementptr inbounds i8, ptr %0, i64 411816
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
  store i64 0, ptr %33, align 8, !tbaa !178
  %34 = getelementptr inbounds [32 x %struct.cache_slot], ptr %30, i64 0, i64 %32, i32 1
  store i64 0, ptr %34, align 8, !tbaa !178
  %35 = add nuw nsw i64 %32, 1
  %36 = icmp eq i64 %35, 32
  br i1 %36, label %37, label %31, !llvm.loop !180

37:                                               ; preds = %31
  %38 = add nuw nsw i64 %26, 1
  %39 = icmp eq i64 %38, %8
  br i1 %39, label %9, label %25, !llvm.loop !181

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
  store i64 %52, ptr %2, align 8, !tbaa !39
  %53 = call i64 @write(i32 noundef %50, ptr noundef nonnull %2, i64 noundef 8) #15
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
  %62 = load ptr, ptr %61, align 8, !tbaa !182
  %63 = icmp eq ptr %62, null
  br i1 %63, label %68, label %64

64:                                               ; preds = %60, %64
  %65 = phi ptr [ %66, %64 ], [ %62, %60 ]
  %66 = load ptr, ptr %65, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %65) #15
  store ptr %66, ptr %61, align 8, !tbaa !182
  %67 = icmp eq ptr %66, null
  br i1 %67, label %68, label %64, !llvm.loop !183

68:                                               ; preds = %64, %60, %55
  %69 = add nuw nsw i64 %56, 1
  %70 = icmp eq i64 %69, 1024
  br i1 %70, label %40, label %55, !llvm.loop !184
}

; Function Attrs: nounwind
define internal void @kick(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %4 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #15
  %5 = load i64, ptr %3, align 8, !tbaa !110
  %6 = mul i64 %5, 1000000000
  %7 = getelementptr inbounds i8, ptr %3, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !112
  %9 = add i64 %6, %8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #10
  %10 = getelementptr inbounds i8, ptr %0, i64 88
  %11 = load volatile i64, ptr %10, align 8, !tbaa !162
  %12 = sub i64 %9, %11
  %13 = icmp ugt i64 %12, 20000
  br i1 %13, label %14, label %18

14:                                               ; preds = %1
  %15 = getelementptr inbounds i8, ptr %0, i64 48
  %16 = load i32, ptr %15, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !39
  %17 = call i64 @write(i32 noundef %16, ptr noundef nonnull %2, i64 noundef 8) #15
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
  %6 = tail call ptr @calloc(i64 noundef 1, i64 noundef 48) #15
  %7 = icmp eq ptr %6, null
  br i1 %7, label %38, label %8

8:                                                ; preds = %5
  %9 = getelementptr inbounds i8, ptr %6, i64 4
  store i32 %1, ptr %9, align 4, !tbaa !185
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 %2, ptr %10, align 8, !tbaa !186
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
  %19 = tail call i32 @sched_yield() #15
  br label %21

20:                                               ; preds = %13
  tail call void @llvm.x86.sse2.pause()
  br label %21

21:                                               ; preds = %20, %18
  %22 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13, !llvm.loop !67

24:                                               ; preds = %21, %8
  %25 = getelementptr inbounds i8, ptr %0, i64 411816
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
  store i32 %33, ptr %6, align 8, !tbaa !187
  store ptr %6, ptr %32, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %38

34:                                               ; preds = %26
  %35 = add nuw nsw i64 %27, 1
  %36 = icmp eq i64 %35, 1024
  br i1 %36, label %37, label %26, !llvm.loop !188

37:                                               ; preds = %34
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @free(ptr noundef nonnull %6) #15
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
  %5 = getelementptr inbounds i8, ptr %0, i64 411816
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [1024 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %12, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 379048
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
  %23 = tail call i32 @sched_yield() #15
  br label %25

24:                                               ; preds = %17
  tail call void @llvm.x86.sse2.pause()
  br label %25

25:                                               ; preds = %24, %22
  %26 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %17, !llvm.loop !67

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
  %36 = load ptr, ptr %35, align 8, !tbaa !51
  %37 = icmp eq ptr %36, %8
  br i1 %37, label %38, label %40

38:                                               ; preds = %34
  %39 = trunc nuw nsw i64 %30 to i32
  tail call void @destroy_queue(ptr noundef nonnull %0, i32 noundef %39) #16
  br label %40

40:                                               ; preds = %29, %34, %38
  %41 = add nuw nsw i64 %30, 1
  %42 = icmp ult i64 %30, 4095
  br i1 %42, label %29, label %12, !llvm.loop !189

43:                                               ; preds = %28
  %44 = getelementptr inbounds i8, ptr %0, i64 411816
  %45 = zext i32 %1 to i64
  %46 = getelementptr inbounds [1024 x ptr], ptr %44, i64 0, i64 %45
  store ptr null, ptr %46, align 8, !tbaa !2
  br label %47

47:                                               ; preds = %43, %28
  %48 = getelementptr inbounds i8, ptr %0, i64 420008
  br label %50

49:                                               ; preds = %65
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %13, label %103, label %68

50:                                               ; preds = %47, %65
  %51 = phi i64 [ 0, %47 ], [ %66, %65 ]
  %52 = getelementptr inbounds [256 x %struct.request], ptr %48, i64 0, i64 %51
  %53 = getelementptr inbounds i8, ptr %52, i64 32
  %54 = load i32, ptr %53, align 8, !tbaa !190
  switch i32 %54, label %65 [
    i32 1, label %55
    i32 2, label %60
  ]

55:                                               ; preds = %50
  %56 = getelementptr inbounds i8, ptr %52, i64 8
  %57 = load i32, ptr %56, align 8, !tbaa !193
  %58 = icmp eq i32 %57, %1
  br i1 %58, label %59, label %65

59:                                               ; preds = %55
  store i32 0, ptr %53, align 8, !tbaa !190
  br label %65

60:                                               ; preds = %50
  %61 = getelementptr inbounds i8, ptr %52, i64 8
  %62 = load i32, ptr %61, align 8, !tbaa !193
  %63 = icmp eq i32 %62, %1
  br i1 %63, label %64, label %65

64:                                               ; preds = %60
  store i32 -1, ptr %61, align 8, !tbaa !193
  br label %65

65:                                               ; preds = %50, %55, %59, %64, %60
  %66 = add nuw nsw i64 %51, 1
  %67 = icmp eq i64 %66, 256
  br i1 %67, label %49, label %50, !llvm.loop !194

68:                                               ; preds = %49
  %69 = getelementptr inbounds i8, ptr %14, i64 24
  %70 = load ptr, ptr %69, align 8, !tbaa !182
  %71 = icmp eq ptr %70, null
  br i1 %71, label %76, label %72

72:                                               ; preds = %68, %72
  %73 = phi ptr [ %74, %72 ], [ %70, %68 ]
  %74 = load ptr, ptr %73, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %73) #15
  store ptr %74, ptr %69, align 8, !tbaa !182
  %75 = icmp eq ptr %74, null
  br i1 %75, label %76, label %72, !llvm.loop !183

76:                                               ; preds = %72, %68
  %77 = getelementptr inbounds i8, ptr %14, i64 16
  %78 = load volatile ptr, ptr %77, align 8, !tbaa !195
  tail call void @free(ptr noundef %78) #15
  %79 = getelementptr inbounds i8, ptr %14, i64 32
  %80 = load volatile ptr, ptr %79, align 8, !tbaa !196
  %81 = icmp eq ptr %80, null
  br i1 %81, label %82, label %86

82:                                               ; preds = %86, %76
  %83 = getelementptr inbounds i8, ptr %14, i64 40
  %84 = load ptr, ptr %83, align 8, !tbaa !197
  %85 = icmp eq ptr %84, null
  br i1 %85, label %102, label %92

86:                                               ; preds = %76, %86
  %87 = load volatile ptr, ptr %79, align 8, !tbaa !196
  %88 = load ptr, ptr %87, align 8, !tbaa !2
  %89 = load volatile ptr, ptr %79, align 8, !tbaa !196
  tail call void @free(ptr noundef %89) #15
  store volatile ptr %88, ptr %79, align 8, !tbaa !196
  %90 = load volatile ptr, ptr %79, align 8, !tbaa !196
  %91 = icmp eq ptr %90, null
  br i1 %91, label %82, label %86, !llvm.loop !198

92:                                               ; preds = %82, %92
  %93 = phi ptr [ %94, %92 ], [ %84, %82 ]
  %94 = load ptr, ptr %93, align 8, !tbaa !199
  %95 = getelementptr inbounds i8, ptr %93, i64 56
  %96 = load ptr, ptr %95, align 8, !tbaa !201
  tail call void @free(ptr noundef %96) #15
  %97 = getelementptr inbounds i8, ptr %93, i64 64
  %98 = load ptr, ptr %97, align 8, !tbaa !202
  tail call void @free(ptr noundef %98) #15
  %99 = getelementptr inbounds i8, ptr %93, i64 72
  %100 = load ptr, ptr %99, align 8, !tbaa !203
  tail call void @free(ptr noundef %100) #15
  tail call void @free(ptr noundef nonnull %93) #15
  store ptr %94, ptr %83, align 8, !tbaa !197
  %101 = icmp eq ptr %94, null
  br i1 %101, label %102, label %92, !llvm.loop !204

102:                                              ; preds = %92, %82
  tail call void @free(ptr noundef nonnull %14) #15
  br label %103

103:                                              ; preds = %49, %102
  ret void
}

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @set_ranges(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3) #1 {
  %5 = zext i32 %3 to i64
  %6 = shl nuw nsw i64 %5, 5
  %7 = or disjoint i64 %6, 16
  %8 = tail call ptr @calloc(i64 noundef 1, i64 noundef %7) #15
  %9 = icmp eq ptr %8, null
  br i1 %9, label %45, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %8, i64 8
  store i64 %5, ptr %11, align 8, !tbaa !39
  %12 = getelementptr inbounds i8, ptr %8, i64 16
  %13 = tail call ptr @memcpy(ptr noundef nonnull %12, ptr noundef %2, i64 noundef %6) #15
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
  %22 = tail call i32 @sched_yield() #15
  br label %24

23:                                               ; preds = %16
  tail call void @llvm.x86.sse2.pause()
  br label %24

24:                                               ; preds = %23, %21
  %25 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %16, !llvm.loop !67

27:                                               ; preds = %24, %10
  %28 = icmp ult i32 %1, 1024
  br i1 %28, label %29, label %44

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %0, i64 411816
  %31 = zext nneg i32 %1 to i64
  %32 = getelementptr inbounds [1024 x ptr], ptr %30, i64 0, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !2
  %34 = icmp eq ptr %33, null
  br i1 %34, label %44, label %35

35:                                               ; preds = %29
  %36 = getelementptr inbounds i8, ptr %33, i64 16
  %37 = load volatile ptr, ptr %36, align 8, !tbaa !195
  %38 = ptrtoint ptr %8 to i64
  store atomic volatile i64 %38, ptr %36 seq_cst, align 8
  %39 = icmp eq ptr %37, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %33, i64 24
  %42 = load ptr, ptr %41, align 8, !tbaa !182
  store ptr %42, ptr %37, align 8, !tbaa !2
  store ptr %37, ptr %41, align 8, !tbaa !182
  br label %43

43:                                               ; preds = %35, %40
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %45

44:                                               ; preds = %27, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @free(ptr noundef nonnull %8) #15
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
  %5 = getelementptr inbounds i8, ptr %0, i64 411816
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
  %6 = load i32, ptr %5, align 4, !tbaa !205
  %7 = icmp ult i32 %6, 1024
  br i1 %7, label %8, label %174

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, ptr %0, i64 411816
  %10 = zext nneg i32 %6 to i64
  %11 = getelementptr inbounds [1024 x ptr], ptr %9, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !2
  %13 = icmp eq ptr %12, null
  br i1 %13, label %174, label %14

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  %16 = load i64, ptr %15, align 8, !tbaa !206
  %17 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %16)
  %18 = icmp eq i64 %17, 1
  br i1 %18, label %19, label %174

19:                                               ; preds = %14
  %20 = tail call ptr @calloc(i64 noundef 1, i64 noundef 192) #15
  %21 = tail call ptr @calloc(i64 noundef 384, i64 noundef 8) #15
  %22 = icmp ne ptr %20, null
  %23 = icmp ne ptr %21, null
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %173

25:                                               ; preds = %19
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %20, ptr noundef nonnull align 8 dereferenceable(72) %1, i64 72, i1 false), !tbaa.struct !207
  %26 = getelementptr inbounds i8, ptr %20, i64 104
  store ptr %12, ptr %26, align 8, !tbaa !51
  %27 = getelementptr inbounds i8, ptr %20, i64 160
  store volatile ptr %21, ptr %27, align 8, !tbaa !157
  %28 = getelementptr inbounds i8, ptr %20, i64 80
  store volatile i32 1, ptr %28, align 8, !tbaa !46
  %29 = getelementptr inbounds i8, ptr %20, i64 96
  store i32 1, ptr %29, align 8, !tbaa !45
  %30 = getelementptr inbounds i8, ptr %1, i64 24
  %31 = load i64, ptr %30, align 8, !tbaa !208
  %32 = inttoptr i64 %31 to ptr
  %33 = load atomic i64, ptr %32 acquire, align 8
  %34 = getelementptr inbounds i8, ptr %20, i64 112
  store i64 %33, ptr %34, align 8, !tbaa !64
  %35 = load ptr, ptr %26, align 8, !tbaa !51
  %36 = getelementptr inbounds i8, ptr %20, i64 40
  %37 = load i64, ptr %36, align 8, !tbaa !52
  %38 = getelementptr inbounds i8, ptr %35, i64 16
  %39 = load atomic volatile i64, ptr %38 seq_cst, align 8
  %40 = inttoptr i64 %39 to ptr
  %41 = icmp eq i64 %39, 0
  br i1 %41, label %73, label %42

42:                                               ; preds = %25
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i64, ptr %43, align 8, !tbaa !39
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
  %54 = load i64, ptr %53, align 8, !tbaa !53
  %55 = icmp ugt i64 %54, %37
  %56 = add nuw i64 %52, 1
  %57 = select i1 %55, i64 %50, i64 %56
  %58 = select i1 %55, i64 %52, i64 %49
  %59 = icmp ult i64 %57, %58
  br i1 %59, label %48, label %60, !llvm.loop !55

60:                                               ; preds = %48, %42
  %61 = phi i64 [ 0, %42 ], [ %57, %48 ]
  %62 = icmp ult i64 %61, %44
  br i1 %62, label %63, label %73

63:                                               ; preds = %60
  %64 = getelementptr inbounds i8, ptr %40, i64 16
  %65 = getelementptr inbounds [0 x %struct.gpu_range], ptr %64, i64 0, i64 %61
  %66 = load i64, ptr %65, align 8, !tbaa !56
  %67 = icmp ugt i64 %66, %37
  br i1 %67, label %73, label %68

68:                                               ; preds = %63
  %69 = getelementptr inbounds i8, ptr %65, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !53
  %71 = sub i64 %70, %37
  %72 = icmp ult i64 %71, 256
  br i1 %72, label %73, label %75

73:                                               ; preds = %68, %63, %60, %25
  %74 = getelementptr inbounds i8, ptr %20, i64 92
  store i32 0, ptr %74, align 4, !tbaa !49
  br label %103

75:                                               ; preds = %68
  %76 = getelementptr inbounds i8, ptr %65, i64 16
  %77 = load i64, ptr %76, align 8, !tbaa !57
  %78 = add i64 %77, %37
  %79 = sub i64 %78, %66
  %80 = inttoptr i64 %79 to ptr
  %81 = getelementptr inbounds i8, ptr %20, i64 92
  store i32 0, ptr %81, align 4, !tbaa !49
  %82 = icmp eq i64 %78, %66
  br i1 %82, label %103, label %83

83:                                               ; preds = %75
  %84 = getelementptr inbounds i8, ptr %80, i64 8
  %85 = load i64, ptr %84, align 1
  %86 = getelementptr inbounds i8, ptr %20, i64 120
  store i64 %85, ptr %86, align 8, !tbaa !58
  %87 = getelementptr inbounds i8, ptr %20, i64 88
  %88 = load volatile i32, ptr %87, align 8, !tbaa !50
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %83
  %91 = getelementptr inbounds i8, ptr %80, i64 140
  %92 = load i32, ptr %91, align 1
  %93 = getelementptr inbounds i8, ptr %20, i64 128
  store i32 %92, ptr %93, align 8, !tbaa !59
  %94 = getelementptr inbounds i8, ptr %80, i64 160
  %95 = load i64, ptr %94, align 1
  %96 = getelementptr inbounds i8, ptr %20, i64 136
  store i64 %95, ptr %96, align 8, !tbaa !60
  %97 = getelementptr inbounds i8, ptr %80, i64 176
  %98 = load i32, ptr %97, align 1
  %99 = getelementptr inbounds i8, ptr %20, i64 132
  store i32 %98, ptr %99, align 4, !tbaa !61
  %100 = and i32 %92, 4095
  %101 = mul nuw nsw i32 %100, 6
  %102 = getelementptr inbounds i8, ptr %20, i64 144
  store i32 %101, ptr %102, align 8, !tbaa !62
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
  %113 = tail call i32 @sched_yield() #15
  br label %115

114:                                              ; preds = %107
  tail call void @llvm.x86.sse2.pause()
  br label %115

115:                                              ; preds = %114, %112
  %116 = atomicrmw volatile xchg ptr %104, i32 1 acquire, align 4
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %118, label %107, !llvm.loop !67

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
  %127 = tail call i32 @sched_yield() #15
  br label %129

128:                                              ; preds = %121
  tail call void @llvm.x86.sse2.pause()
  br label %129

129:                                              ; preds = %128, %126
  %130 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %132, label %121, !llvm.loop !67

132:                                              ; preds = %129, %118
  %133 = getelementptr inbounds i8, ptr %0, i64 379048
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
  store i32 %141, ptr %142, align 8, !tbaa !209
  %143 = getelementptr inbounds i8, ptr %12, i64 12
  %144 = load volatile i32, ptr %143, align 4, !tbaa !137
  %145 = getelementptr inbounds i8, ptr %20, i64 84
  store volatile i32 %144, ptr %145, align 4, !tbaa !48
  store ptr %20, ptr %140, align 8, !tbaa !2
  %146 = getelementptr inbounds i8, ptr %0, i64 346280
  %147 = getelementptr inbounds i8, ptr %0, i64 346276
  %148 = load i32, ptr %147, align 4, !tbaa !41
  %149 = add i32 %148, 1
  store i32 %149, ptr %147, align 4, !tbaa !41
  %150 = zext i32 %148 to i64
  %151 = getelementptr inbounds [4096 x ptr], ptr %146, i64 0, i64 %150
  store ptr %20, ptr %151, align 8, !tbaa !2
  %152 = getelementptr inbounds i8, ptr %1, i64 32
  %153 = load i64, ptr %152, align 8, !tbaa !210
  %154 = inttoptr i64 %153 to ptr
  store atomic i64 8871348064760491681, ptr %154 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %104 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %155 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #15
  %156 = load i64, ptr %4, align 8, !tbaa !110
  %157 = mul i64 %156, 1000000000
  %158 = getelementptr inbounds i8, ptr %4, i64 8
  %159 = load i64, ptr %158, align 8, !tbaa !112
  %160 = add i64 %157, %159
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #10
  %161 = getelementptr inbounds i8, ptr %0, i64 88
  %162 = load volatile i64, ptr %161, align 8, !tbaa !162
  %163 = sub i64 %160, %162
  %164 = icmp ugt i64 %163, 20000
  br i1 %164, label %165, label %174

165:                                              ; preds = %139
  %166 = getelementptr inbounds i8, ptr %0, i64 48
  %167 = load i32, ptr %166, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !39
  %168 = call i64 @write(i32 noundef %167, ptr noundef nonnull %3, i64 noundef 8) #15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %174

169:                                              ; preds = %134
  %170 = add nuw nsw i64 %135, 1
  %171 = icmp eq i64 %170, 4096
  br i1 %171, label %172, label %134, !llvm.loop !211

172:                                              ; preds = %169
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %104 release, align 4
  br label %173

173:                                              ; preds = %172, %19
  tail call void @free(ptr noundef %21) #15
  tail call void @free(ptr noundef %20) #15
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
  %8 = getelementptr inbounds i8, ptr %0, i64 379048
  %9 = zext nneg i32 %1 to i64
  %10 = getelementptr inbounds [4096 x ptr], ptr %8, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !2
  %12 = icmp eq ptr %11, null
  br i1 %12, label %164, label %13

13:                                               ; preds = %7
  %14 = getelementptr inbounds i8, ptr %11, i64 80
  %15 = load volatile i32, ptr %14, align 8, !tbaa !46
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
  %26 = tail call i32 @sched_yield() #15
  br label %28

27:                                               ; preds = %20
  tail call void @llvm.x86.sse2.pause()
  br label %28

28:                                               ; preds = %27, %25
  %29 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %20, !llvm.loop !67

31:                                               ; preds = %28, %17
  store volatile i32 %2, ptr %14, align 8, !tbaa !46
  %32 = icmp eq i32 %2, 0
  br i1 %32, label %145, label %33

33:                                               ; preds = %31
  %34 = getelementptr inbounds i8, ptr %11, i64 104
  %35 = load ptr, ptr %34, align 8, !tbaa !51
  %36 = getelementptr inbounds i8, ptr %11, i64 40
  %37 = load i64, ptr %36, align 8, !tbaa !52
  %38 = getelementptr inbounds i8, ptr %35, i64 16
  %39 = load atomic volatile i64, ptr %38 seq_cst, align 8
  %40 = inttoptr i64 %39 to ptr
  %41 = icmp eq i64 %39, 0
  br i1 %41, label %73, label %42

42:                                               ; preds = %33
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i64, ptr %43, align 8, !tbaa !39
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
  %54 = load i64, ptr %53, align 8, !tbaa !53
  %55 = icmp ugt i64 %54, %37
  %56 = add nuw i64 %52, 1
  %57 = select i1 %55, i64 %50, i64 %56
  %58 = select i1 %55, i64 %52, i64 %49
  %59 = icmp ult i64 %57, %58
  br i1 %59, label %48, label %60, !llvm.loop !55

60:                                               ; preds = %48, %42
  %61 = phi i64 [ 0, %42 ], [ %57, %48 ]
  %62 = icmp ult i64 %61, %44
  br i1 %62, label %63, label %73

63:                                               ; preds = %60
  %64 = getelementptr inbounds i8, ptr %40, i64 16
  %65 = getelementptr inbounds [0 x %struct.gpu_range], ptr %64, i64 0, i64 %61
  %66 = load i64, ptr %65, align 8, !tbaa !56
  %67 = icmp ugt i64 %66, %37
  br i1 %67, label %73, label %68

68:                                               ; preds = %63
  %69 = getelementptr inbounds i8, ptr %65, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !53
  %71 = sub i64 %70, %37
  %72 = icmp ult i64 %71, 256
  br i1 %72, label %73, label %75

73:                                               ; preds = %68, %63, %60, %33
  %74 = getelementptr inbounds i8, ptr %11, i64 92
  store i32 0, ptr %74, align 4, !tbaa !49
  br label %103

75:                                               ; preds = %68
  %76 = getelementptr inbounds i8, ptr %65, i64 16
  %77 = load i64, ptr %76, align 8, !tbaa !57
  %78 = add i64 %77, %37
  %79 = sub i64 %78, %66
  %80 = inttoptr i64 %79 to ptr
  %81 = getelementptr inbounds i8, ptr %11, i64 92
  store i32 0, ptr %81, align 4, !tbaa !49
  %82 = icmp eq i64 %78, %66
  br i1 %82, label %103, label %83

83:                                               ; preds = %75
  %84 = getelementptr inbounds i8, ptr %80, i64 8
  %85 = load i64, ptr %84, align 1
  %86 = getelementptr inbounds i8, ptr %11, i64 120
  store i64 %85, ptr %86, align 8, !tbaa !58
  %87 = getelementptr inbounds i8, ptr %11, i64 88
  %88 = load volatile i32, ptr %87, align 8, !tbaa !50
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %103

90:                                               ; preds = %83
  %91 = getelementptr inbounds i8, ptr %80, i64 140
  %92 = load i32, ptr %91, align 1
  %93 = getelementptr inbounds i8, ptr %11, i64 128
  store i32 %92, ptr %93, align 8, !tbaa !59
  %94 = getelementptr inbounds i8, ptr %80, i64 160
  %95 = load i64, ptr %94, align 1
  %96 = getelementptr inbounds i8, ptr %11, i64 136
  store i64 %95, ptr %96, align 8, !tbaa !60
  %97 = getelementptr inbounds i8, ptr %80, i64 176
  %98 = load i32, ptr %97, align 1
  %99 = getelementptr inbounds i8, ptr %11, i64 132
  store i32 %98, ptr %99, align 4, !tbaa !61
  %100 = and i32 %92, 4095
  %101 = mul nuw nsw i32 %100, 6
  %102 = getelementptr inbounds i8, ptr %11, i64 144
  store i32 %101, ptr %102, align 8, !tbaa !62
  br label %103

103:                                              ; preds = %73, %75, %83, %90
  %104 = getelementptr inbounds i8, ptr %11, i64 96
  store i32 1, ptr %104, align 8, !tbaa !45
  %105 = getelementptr inbounds i8, ptr %11, i64 168
  %106 = load ptr, ptr %105, align 8, !tbaa !212
  %107 = icmp eq ptr %106, null
  br i1 %107, label %149, label %108

108:                                              ; preds = %103
  %109 = load ptr, ptr %106, align 8, !tbaa !139
  store ptr %109, ptr %105, align 8, !tbaa !212
  %110 = getelementptr inbounds i8, ptr %11, i64 184
  %111 = load volatile i32, ptr %110, align 8, !tbaa !213
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %110, align 8, !tbaa !213
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %116

114:                                              ; preds = %108
  %115 = getelementptr inbounds i8, ptr %11, i64 176
  store ptr null, ptr %115, align 8, !tbaa !214
  br label %116

116:                                              ; preds = %114, %108
  %117 = getelementptr inbounds i8, ptr %11, i64 176
  br label %118

118:                                              ; preds = %143, %116
  %119 = phi ptr [ %106, %116 ], [ %136, %143 ]
  %120 = getelementptr inbounds i8, ptr %119, i64 40
  %121 = load i32, ptr %120, align 8, !tbaa !145
  %122 = icmp eq i32 %121, 0
  %123 = select i1 %122, i64 104, i64 128
  %124 = getelementptr inbounds i8, ptr %0, i64 %123
  store ptr null, ptr %119, align 8, !tbaa !139
  %125 = getelementptr inbounds i8, ptr %124, i64 16
  %126 = load volatile i32, ptr %125, align 8, !tbaa !213
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %131, label %128

128:                                              ; preds = %118
  %129 = getelementptr inbounds i8, ptr %124, i64 8
  %130 = load ptr, ptr %129, align 8, !tbaa !214
  br label %131

131:                                              ; preds = %118, %128
  %132 = phi ptr [ %130, %128 ], [ %124, %118 ]
  store ptr %119, ptr %132, align 8, !tbaa !2
  %133 = getelementptr inbounds i8, ptr %124, i64 8
  store ptr %119, ptr %133, align 8, !tbaa !214
  %134 = load volatile i32, ptr %125, align 8, !tbaa !213
  %135 = add i32 %134, 1
  store volatile i32 %135, ptr %125, align 8, !tbaa !213
  %136 = load ptr, ptr %105, align 8, !tbaa !212
  %137 = icmp eq ptr %136, null
  br i1 %137, label %149, label %138

138:                                              ; preds = %131
  %139 = load ptr, ptr %136, align 8, !tbaa !139
  store ptr %139, ptr %105, align 8, !tbaa !212
  %140 = load volatile i32, ptr %110, align 8, !tbaa !213
  %141 = add i32 %140, -1
  store volatile i32 %141, ptr %110, align 8, !tbaa !213
  %142 = icmp eq i32 %141, 0
  br i1 %142, label %144, label %143

143:                                              ; preds = %138, %144
  br label %118

144:                                              ; preds = %138
  store ptr null, ptr %117, align 8, !tbaa !214
  br label %143

145:                                              ; preds = %31
  %146 = getelementptr inbounds i8, ptr %0, i64 104
  %147 = getelementptr inbounds i8, ptr %11, i64 168
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %146, ptr noundef nonnull %11, ptr noundef nonnull %147) #16
  %148 = getelementptr inbounds i8, ptr %0, i64 128
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %148, ptr noundef nonnull %11, ptr noundef nonnull %147) #16
  br label %149

149:                                              ; preds = %131, %103, %145
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #15
  %151 = load i64, ptr %5, align 8, !tbaa !110
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !112
  %155 = add i64 %152, %154
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #10
  %156 = getelementptr inbounds i8, ptr %0, i64 88
  %157 = load volatile i64, ptr %156, align 8, !tbaa !162
  %158 = sub i64 %155, %157
  %159 = icmp ugt i64 %158, 20000
  br i1 %159, label %160, label %164

160:                                              ; preds = %149
  %161 = getelementptr inbounds i8, ptr %0, i64 48
  %162 = load i32, ptr %161, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 1, ptr %4, align 8, !tbaa !39
  %163 = call i64 @write(i32 noundef %162, ptr noundef nonnull %4, i64 noundef 8) #15
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
  %5 = getelementptr inbounds i8, ptr %0, i64 379048
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
  %19 = tail call i32 @sched_yield() #15
  br label %21

20:                                               ; preds = %13
  tail call void @llvm.x86.sse2.pause()
  br label %21

21:                                               ; preds = %20, %18
  %22 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13, !llvm.loop !67

24:                                               ; preds = %21, %10
  %25 = getelementptr inbounds i8, ptr %0, i64 152
  %26 = load volatile i32, ptr %25, align 8, !tbaa !68
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
  %38 = load ptr, ptr %37, align 8, !tbaa !74
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %32
  %41 = load ptr, ptr %36, align 8, !tbaa !73
  %42 = icmp eq ptr %41, %8
  br i1 %42, label %43, label %85

43:                                               ; preds = %40, %32
  %44 = getelementptr inbounds i8, ptr %36, i64 56
  store volatile i32 1, ptr %44, align 8, !tbaa !75
  %45 = getelementptr inbounds i8, ptr %36, i64 64
  %46 = load i32, ptr %45, align 8, !tbaa !114
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %85, label %48

48:                                               ; preds = %43
  %49 = load volatile i32, ptr %25, align 8, !tbaa !68
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %59

51:                                               ; preds = %69, %48
  %52 = phi i32 [ 0, %48 ], [ %70, %69 ]
  store volatile i32 %52, ptr %25, align 8, !tbaa !68
  %53 = getelementptr inbounds i8, ptr %36, i64 24
  %54 = getelementptr inbounds i8, ptr %36, i64 32
  %55 = load i64, ptr %54, align 8, !tbaa !78
  %56 = atomicrmw volatile xchg ptr %53, i64 %55 seq_cst, align 8
  %57 = load i64, ptr %54, align 8, !tbaa !78
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
  %72 = load volatile i32, ptr %25, align 8, !tbaa !68
  %73 = zext i32 %72 to i64
  %74 = icmp ult i64 %71, %73
  br i1 %74, label %59, label %51, !llvm.loop !215

75:                                               ; preds = %51
  %76 = atomicrmw volatile sub ptr %30, i32 1 seq_cst, align 4
  br label %77

77:                                               ; preds = %75, %51
  store i32 0, ptr %45, align 8, !tbaa !114
  %78 = load ptr, ptr %36, align 8, !tbaa !73
  %79 = getelementptr inbounds i8, ptr %78, i64 88
  %80 = load volatile i32, ptr %79, align 8, !tbaa !50
  %81 = add i32 %80, -1
  store volatile i32 %81, ptr %79, align 8, !tbaa !50
  %82 = getelementptr inbounds i8, ptr %36, i64 60
  %83 = load i32, ptr %82, align 4, !tbaa !71
  %84 = add i32 %83, -1
  store i32 %84, ptr %82, align 4, !tbaa !71
  br label %85

85:                                               ; preds = %77, %43, %40
  %86 = icmp eq i64 %34, 0
  br i1 %86, label %87, label %32, !llvm.loop !216

87:                                               ; preds = %85, %24
  %88 = getelementptr inbounds i8, ptr %0, i64 104
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %88, ptr noundef nonnull %8, ptr noundef null) #16
  %89 = getelementptr inbounds i8, ptr %0, i64 128
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %89, ptr noundef nonnull %8, ptr noundef null) #16
  %90 = getelementptr inbounds i8, ptr %8, i64 168
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %90, ptr noundef nonnull %8, ptr noundef null) #16
  %91 = getelementptr inbounds i8, ptr %0, i64 346276
  %92 = load i32, ptr %91, align 4, !tbaa !41
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %87
  %95 = getelementptr inbounds i8, ptr %0, i64 346280
  %96 = zext i32 %92 to i64
  br label %101

97:                                               ; preds = %111, %87
  %98 = phi i32 [ 0, %87 ], [ %112, %111 ]
  store i32 %98, ptr %91, align 4, !tbaa !41
  store ptr null, ptr %7, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  %99 = getelementptr inbounds i8, ptr %8, i64 160
  %100 = load volatile ptr, ptr %99, align 8, !tbaa !157
  tail call void @free(ptr noundef %100) #15
  tail call void @free(ptr noundef nonnull %8) #15
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
  br i1 %114, label %97, label %101, !llvm.loop !217

115:                                              ; preds = %2, %4, %97
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define internal range(i32 0, 3) i32 @queue_state(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) #2 {
  %4 = icmp ult i32 %1, 4096
  br i1 %4, label %5, label %17

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 379048
  %7 = zext nneg i32 %1 to i64
  %8 = getelementptr inbounds [4096 x ptr], ptr %6, i64 0, i64 %7
  %9 = load ptr, ptr %8, align 8, !tbaa !2
  %10 = icmp eq ptr %9, null
  br i1 %10, label %17, label %11

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %9, i64 88
  %13 = load volatile i32, ptr %12, align 8, !tbaa !50
  store i32 %13, ptr %2, align 4, !tbaa !80
  %14 = getelementptr inbounds i8, ptr %9, i64 84
  %15 = load volatile i32, ptr %14, align 4, !tbaa !48
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %18, label %27

17:                                               ; preds = %3, %5
  store i32 0, ptr %2, align 4, !tbaa !80
  br label %27

18:                                               ; preds = %11
  %19 = getelementptr inbounds i8, ptr %9, i64 76
  %20 = load i32, ptr %19, align 4, !tbaa !47
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %27

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %9, i64 80
  %24 = load volatile i32, ptr %23, align 8, !tbaa !46
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
  %12 = tail call i32 @sched_yield() #15
  br label %14

13:                                               ; preds = %6
  tail call void @llvm.x86.sse2.pause()
  br label %14

14:                                               ; preds = %13, %11
  %15 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %6, !llvm.loop !67

17:                                               ; preds = %14, %3
  %18 = getelementptr inbounds i8, ptr %0, i64 430252
  %19 = load volatile i32, ptr %18, align 4, !tbaa !218
  %20 = icmp ugt i32 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = load volatile i32, ptr %18, align 4, !tbaa !218
  br label %23

23:                                               ; preds = %17, %21
  %24 = phi i32 [ %22, %21 ], [ %2, %17 ]
  %25 = getelementptr inbounds i8, ptr %0, i64 430256
  %26 = zext i32 %24 to i64
  %27 = mul nuw nsw i64 %26, 40
  %28 = tail call ptr @memcpy(ptr noundef %1, ptr noundef nonnull %25, i64 noundef %27) #15
  %29 = load volatile i32, ptr %18, align 4, !tbaa !218
  %30 = icmp ult i32 %24, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %34, %23
  %32 = load volatile i32, ptr %18, align 4, !tbaa !218
  %33 = sub i32 %32, %24
  store volatile i32 %33, ptr %18, align 4, !tbaa !218
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %24

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %39, %34 ], [ %26, %23 ]
  %36 = sub nuw nsw i64 %35, %26
  %37 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %36
  %38 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %35
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %37, ptr noundef nonnull align 8 dereferenceable(40) %38, i64 40, i1 false), !tbaa.struct !219
  %39 = add nuw nsw i64 %35, 1
  %40 = load volatile i32, ptr %18, align 4, !tbaa !218
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %34, label %31, !llvm.loop !220
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
  %11 = tail call i32 @sched_yield() #15
  br label %13

12:                                               ; preds = %5
  tail call void @llvm.x86.sse2.pause()
  br label %13

13:                                               ; preds = %12, %10
  %14 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %5, !llvm.loop !67

16:                                               ; preds = %13, %2
  %17 = getelementptr inbounds i8, ptr %0, i64 420008
  br label %20

18:                                               ; preds = %36
  %19 = icmp ne ptr %37, null
  br i1 %19, label %40, label %42

20:                                               ; preds = %16, %36
  %21 = phi i64 [ 0, %16 ], [ %38, %36 ]
  %22 = phi ptr [ null, %16 ], [ %37, %36 ]
  %23 = getelementptr inbounds [256 x %struct.request], ptr %17, i64 0, i64 %21
  %24 = getelementptr inbounds i8, ptr %23, i64 32
  %25 = load i32, ptr %24, align 8, !tbaa !190
  %26 = icmp eq i32 %25, 1
  br i1 %26, label %27, label %36

27:                                               ; preds = %20
  %28 = icmp eq ptr %22, null
  br i1 %28, label %35, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %23, i64 24
  %31 = load i32, ptr %30, align 8, !tbaa !221
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  %33 = load i32, ptr %32, align 8, !tbaa !221
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %29, %27
  br label %36

36:                                               ; preds = %35, %29, %20
  %37 = phi ptr [ %23, %35 ], [ %22, %29 ], [ %22, %20 ]
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, 256
  br i1 %39, label %18, label %20, !llvm.loop !222

40:                                               ; preds = %18
  %41 = getelementptr inbounds i8, ptr %37, i64 32
  store i32 2, ptr %41, align 8, !tbaa !190
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %37, i64 32, i1 false), !tbaa.struct !223
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
  %14 = tail call i32 @sched_yield() #15
  br label %16

15:                                               ; preds = %8
  tail call void @llvm.x86.sse2.pause()
  br label %16

16:                                               ; preds = %15, %13
  %17 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %8, !llvm.loop !67

19:                                               ; preds = %16, %5
  %20 = icmp ult i32 %1, 1024
  br i1 %20, label %21, label %87

21:                                               ; preds = %19
  %22 = getelementptr inbounds i8, ptr %0, i64 411816
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
  %39 = load i64, ptr %38, align 8, !tbaa !39
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
  %49 = load i64, ptr %48, align 8, !tbaa !53
  %50 = icmp ugt i64 %49, %33
  %51 = add nuw i64 %47, 1
  %52 = select i1 %50, i64 %45, i64 %51
  %53 = select i1 %50, i64 %47, i64 %44
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %43, label %55, !llvm.loop !55

55:                                               ; preds = %43, %37
  %56 = phi i64 [ 0, %37 ], [ %52, %43 ]
  %57 = icmp ult i64 %56, %39
  br i1 %57, label %58, label %83

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %35, i64 16
  %60 = getelementptr inbounds [0 x %struct.gpu_range], ptr %59, i64 0, i64 %56
  %61 = load i64, ptr %60, align 8, !tbaa !56
  %62 = icmp ugt i64 %61, %33
  br i1 %62, label %83, label %63

63:                                               ; preds = %58
  %64 = getelementptr inbounds i8, ptr %60, i64 24
  %65 = load i32, ptr %64, align 8, !tbaa !108
  %66 = and i32 %65, 2
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %83, label %68

68:                                               ; preds = %63
  %69 = sub i64 %4, %32
  %70 = getelementptr inbounds i8, ptr %60, i64 8
  %71 = load i64, ptr %70, align 8, !tbaa !53
  %72 = sub i64 %71, %33
  %73 = tail call i64 @llvm.umin.i64(i64 %69, i64 %72)
  %74 = getelementptr inbounds i8, ptr %60, i64 16
  %75 = load i64, ptr %74, align 8, !tbaa !57
  %76 = sub i64 %33, %61
  %77 = add i64 %76, %75
  %78 = inttoptr i64 %77 to ptr
  %79 = getelementptr inbounds i8, ptr %3, i64 %32
  %80 = tail call ptr @memcpy(ptr noundef %79, ptr noundef %78, i64 noundef %73) #15
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
  %25 = tail call ptr @calloc(i64 noundef 1, i64 noundef 80) #15
  %26 = icmp eq ptr %25, null
  br i1 %26, label %54, label %35

27:                                               ; preds = %21, %27
  %28 = phi i64 [ 0, %21 ], [ %33, %27 ]
  %29 = phi i64 [ 0, %21 ], [ %32, %27 ]
  %30 = getelementptr inbounds %struct.code_extent, ptr %5, i64 %28, i32 1
  %31 = load i64, ptr %30, align 8, !tbaa !224
  %32 = add i64 %31, %29
  %33 = add nuw nsw i64 %28, 1
  %34 = icmp eq i64 %33, %22
  br i1 %34, label %23, label %27, !llvm.loop !226

35:                                               ; preds = %23
  %36 = tail call i32 @llvm.umax.i32(i32 %4, i32 1)
  %37 = zext i32 %36 to i64
  %38 = tail call ptr @calloc(i64 noundef %37, i64 noundef 24) #15
  %39 = getelementptr inbounds i8, ptr %25, i64 56
  store ptr %38, ptr %39, align 8, !tbaa !201
  %40 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %41 = zext i32 %40 to i64
  %42 = tail call ptr @calloc(i64 noundef %41, i64 noundef 16) #15
  %43 = getelementptr inbounds i8, ptr %25, i64 64
  store ptr %42, ptr %43, align 8, !tbaa !202
  %44 = tail call i64 @llvm.umax.i64(i64 %24, i64 1)
  %45 = tail call ptr @calloc(i64 noundef 1, i64 noundef %44) #15
  %46 = getelementptr inbounds i8, ptr %25, i64 72
  store ptr %45, ptr %46, align 8, !tbaa !203
  %47 = load ptr, ptr %39, align 8, !tbaa !201
  %48 = icmp eq ptr %47, null
  br i1 %48, label %54, label %49

49:                                               ; preds = %35
  %50 = load ptr, ptr %43, align 8, !tbaa !202
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
  %64 = tail call i32 @sched_yield() #15
  br label %66

65:                                               ; preds = %58
  tail call void @llvm.x86.sse2.pause()
  br label %66

66:                                               ; preds = %65, %63
  %67 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %69, label %58, !llvm.loop !67

69:                                               ; preds = %66, %54
  %70 = getelementptr inbounds i8, ptr %1, i64 28
  %71 = load i32, ptr %70, align 4, !tbaa !227
  %72 = icmp ult i32 %71, 256
  br i1 %72, label %73, label %306

73:                                               ; preds = %69
  %74 = getelementptr inbounds i8, ptr %0, i64 420008
  %75 = zext nneg i32 %71 to i64
  %76 = getelementptr inbounds [256 x %struct.request], ptr %74, i64 0, i64 %75, i32 1
  %77 = load i32, ptr %76, align 8, !tbaa !190
  %78 = icmp eq i32 %77, 2
  br i1 %78, label %79, label %306

79:                                               ; preds = %73
  %80 = getelementptr inbounds [256 x %struct.request], ptr %74, i64 0, i64 %75, i32 0, i32 1
  %81 = load i32, ptr %80, align 8, !tbaa !193
  %82 = icmp ult i32 %81, 1024
  br i1 %82, label %83, label %302

83:                                               ; preds = %79
  %84 = getelementptr inbounds i8, ptr %0, i64 411816
  %85 = zext nneg i32 %81 to i64
  %86 = getelementptr inbounds [1024 x ptr], ptr %84, i64 0, i64 %85
  %87 = load ptr, ptr %86, align 8, !tbaa !2
  %88 = icmp ne ptr %87, null
  %89 = select i1 %55, i1 %88, i1 false
  br i1 %89, label %90, label %302

90:                                               ; preds = %83
  %91 = getelementptr inbounds i8, ptr %25, i64 64
  %92 = load ptr, ptr %91, align 8, !tbaa !202
  %93 = zext i32 %6 to i64
  %94 = shl nuw nsw i64 %93, 4
  %95 = tail call ptr @memcpy(ptr noundef %92, ptr noundef %5, i64 noundef %94) #15
  %96 = getelementptr inbounds i8, ptr %25, i64 72
  %97 = load ptr, ptr %96, align 8, !tbaa !203
  %98 = tail call ptr @memcpy(ptr noundef %97, ptr noundef %7, i64 noundef %24) #15
  %99 = getelementptr inbounds i8, ptr %25, i64 8
  store ptr %2, ptr %99, align 8, !tbaa !228
  %100 = getelementptr inbounds i8, ptr %1, i64 16
  %101 = load i32, ptr %100, align 8, !tbaa !229
  %102 = getelementptr inbounds i8, ptr %25, i64 36
  store i32 %101, ptr %102, align 4, !tbaa !230
  %103 = getelementptr inbounds i8, ptr %1, i64 20
  %104 = load i32, ptr %103, align 4, !tbaa !231
  %105 = getelementptr inbounds i8, ptr %25, i64 40
  store i32 %104, ptr %105, align 8, !tbaa !232
  %106 = getelementptr inbounds i8, ptr %1, i64 24
  %107 = load i32, ptr %106, align 8, !tbaa !233
  %108 = getelementptr inbounds i8, ptr %25, i64 32
  store i32 %107, ptr %108, align 8, !tbaa !234
  %109 = getelementptr inbounds i8, ptr %1, i64 12
  %110 = load i32, ptr %109, align 4, !tbaa !235
  %111 = getelementptr inbounds i8, ptr %25, i64 52
  store i32 %110, ptr %111, align 4, !tbaa !236
  %112 = getelementptr inbounds i8, ptr %25, i64 44
  store i32 %4, ptr %112, align 4, !tbaa !237
  %113 = getelementptr inbounds i8, ptr %25, i64 48
  store i32 %6, ptr %113, align 8, !tbaa !238
  %114 = icmp ne i32 %107, 0
  %115 = icmp eq ptr %2, null
  %116 = or i1 %115, %114
  %117 = select i1 %116, i32 0, i32 256
  %118 = getelementptr inbounds i8, ptr %25, i64 28
  store volatile i32 %117, ptr %118, align 4, !tbaa !239
  %119 = icmp eq i32 %4, 0
  br i1 %119, label %297, label %120

120:                                              ; preds = %90
  %121 = getelementptr inbounds i8, ptr %87, i64 32
  %122 = getelementptr inbounds i8, ptr %25, i64 56
  %123 = zext i32 %4 to i64
  br label %124

124:                                              ; preds = %120, %294
  %125 = phi i64 [ 0, %120 ], [ %295, %294 ]
  %126 = load volatile ptr, ptr %121, align 8, !tbaa !196
  %127 = icmp eq ptr %126, null
  br i1 %127, label %135, label %128

128:                                              ; preds = %124
  %129 = getelementptr inbounds i8, ptr %126, i64 12
  %130 = load i32, ptr %129, align 4, !tbaa !80
  %131 = shl i32 %130, 1
  %132 = getelementptr inbounds i8, ptr %126, i64 8
  %133 = load i32, ptr %132, align 8, !tbaa !80
  %134 = icmp ult i32 %131, %133
  br i1 %134, label %220, label %135

135:                                              ; preds = %128, %124
  %136 = load volatile ptr, ptr %121, align 8, !tbaa !196
  %137 = icmp eq ptr %136, null
  br i1 %137, label %143, label %138

138:                                              ; preds = %135
  %139 = getelementptr inbounds i8, ptr %136, i64 8
  %140 = load i32, ptr %139, align 8, !tbaa !80
  %141 = shl i32 %140, 1
  %142 = add i32 %141, 2
  br label %143

143:                                              ; preds = %138, %135
  %144 = phi i32 [ %142, %138 ], [ 256, %135 ]
  %145 = zext i32 %144 to i64
  %146 = mul nuw nsw i64 %145, 24
  %147 = add nuw nsw i64 %146, 16
  %148 = tail call ptr @calloc(i64 noundef 1, i64 noundef %147) #15
  %149 = icmp eq ptr %148, null
  br i1 %149, label %297, label %150

150:                                              ; preds = %143
  %151 = add i32 %144, -1
  %152 = getelementptr inbounds i8, ptr %148, i64 8
  store i32 %151, ptr %152, align 8, !tbaa !80
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
  %162 = load volatile i64, ptr %161, align 8, !tbaa !240
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %214, label %164

164:                                              ; preds = %158
  %165 = getelementptr inbounds i8, ptr %161, i64 16
  %166 = load volatile ptr, ptr %165, align 8, !tbaa !242
  %167 = icmp eq ptr %166, null
  br i1 %167, label %214, label %168

168:                                              ; preds = %164
  %169 = load volatile i64, ptr %161, align 8, !tbaa !240
  %170 = getelementptr inbounds i8, ptr %161, i64 8
  %171 = load i32, ptr %170, align 8, !tbaa !243
  %172 = getelementptr inbounds i8, ptr %161, i64 12
  %173 = load i32, ptr %172, align 4, !tbaa !244
  %174 = lshr i64 %169, 2
  %175 = mul i64 %174, -7046029254386353131
  %176 = mul i32 %173, -1640531535
  %177 = xor i32 %176, %171
  %178 = zext i32 %177 to i64
  %179 = mul i64 %178, -4417276706812531889
  %180 = xor i64 %179, %175
  %181 = lshr i64 %180, 29
  %182 = xor i64 %181, %180
  %183 = load i32, ptr %152, align 8, !tbaa !80
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
  %196 = load i32, ptr %195, align 8, !tbaa !243
  %197 = icmp eq i32 %196, %171
  br i1 %197, label %198, label %202

198:                                              ; preds = %194
  %199 = getelementptr inbounds i8, ptr %191, i64 12
  %200 = load i32, ptr %199, align 4, !tbaa !244
  %201 = icmp eq i32 %200, %173
  br i1 %201, label %210, label %202

202:                                              ; preds = %198, %194, %189
  %203 = add i64 %192, 1
  %204 = load i32, ptr %152, align 8, !tbaa !80
  %205 = zext i32 %204 to i64
  %206 = and i64 %203, %205
  %207 = getelementptr inbounds [0 x %struct.code_slot], ptr %156, i64 0, i64 %206
  %208 = load atomic volatile i64, ptr %207 seq_cst, align 8
  %209 = icmp eq i64 %208, 0
  br i1 %209, label %210, label %189, !llvm.loop !245

210:                                              ; preds = %202, %198, %168
  %211 = phi ptr [ %186, %168 ], [ %191, %198 ], [ %207, %202 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %211, ptr nonnull align 8 %161, i64 24, i1 true), !tbaa.struct !246
  %212 = load i32, ptr %157, align 4, !tbaa !80
  %213 = add i32 %212, 1
  store i32 %213, ptr %157, align 4, !tbaa !80
  br label %214

214:                                              ; preds = %210, %164, %158
  %215 = add i32 %159, 1
  %216 = load i32, ptr %153, align 8, !tbaa !80
  %217 = icmp ugt i32 %215, %216
  br i1 %217, label %218, label %158

218:                                              ; preds = %214, %150
  %219 = ptrtoint ptr %148 to i64
  store atomic volatile i64 %219, ptr %121 seq_cst, align 8
  br label %220

220:                                              ; preds = %218, %128
  %221 = phi ptr [ %126, %128 ], [ %148, %218 ]
  %222 = load ptr, ptr %122, align 8, !tbaa !201
  %223 = getelementptr inbounds %struct.code_target, ptr %222, i64 %125
  store ptr %25, ptr %12, align 8, !tbaa !247
  %224 = getelementptr inbounds %struct.code_entry, ptr %3, i64 %125
  %225 = load i64, ptr %224, align 8, !tbaa !249
  store i64 %225, ptr %13, align 8, !tbaa !251
  %226 = getelementptr inbounds i8, ptr %224, i64 8
  %227 = load i64, ptr %226, align 8, !tbaa !252
  %228 = trunc i64 %227 to i32
  store i32 %228, ptr %14, align 8, !tbaa !253
  store volatile i32 0, ptr %15, align 4, !tbaa !254
  %229 = load volatile ptr, ptr %12, align 8, !tbaa !2
  store volatile ptr %229, ptr %223, align 8, !tbaa !2
  %230 = getelementptr inbounds i8, ptr %223, i64 8
  %231 = load volatile i64, ptr %13, align 8, !tbaa !39
  store volatile i64 %231, ptr %230, align 8, !tbaa !39
  %232 = getelementptr inbounds i8, ptr %223, i64 16
  %233 = load volatile i32, ptr %14, align 8, !tbaa !80
  store volatile i32 %233, ptr %232, align 8, !tbaa !80
  %234 = getelementptr inbounds i8, ptr %223, i64 20
  %235 = load volatile i32, ptr %15, align 4, !tbaa !80
  store volatile i32 %235, ptr %234, align 4, !tbaa !80
  %236 = load i64, ptr %224, align 8, !tbaa !249
  %237 = load i32, ptr %102, align 4, !tbaa !230
  %238 = load i32, ptr %105, align 8, !tbaa !232
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
  %250 = load i32, ptr %249, align 8, !tbaa !80
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
  %263 = load i32, ptr %262, align 8, !tbaa !243
  %264 = icmp eq i32 %263, %237
  br i1 %264, label %265, label %269

265:                                              ; preds = %261
  %266 = getelementptr inbounds i8, ptr %258, i64 12
  %267 = load i32, ptr %266, align 4, !tbaa !244
  %268 = icmp eq i32 %267, %238
  br i1 %268, label %277, label %269

269:                                              ; preds = %265, %261, %256
  %270 = add i64 %259, 1
  %271 = load i32, ptr %249, align 8, !tbaa !80
  %272 = zext i32 %271 to i64
  %273 = and i64 %270, %272
  %274 = getelementptr inbounds [0 x %struct.code_slot], ptr %248, i64 0, i64 %273
  %275 = load atomic volatile i64, ptr %274 seq_cst, align 8
  %276 = icmp eq i64 %275, 0
  br i1 %276, label %277, label %256, !llvm.loop !245

277:                                              ; preds = %265, %269, %220
  %278 = phi ptr [ %253, %220 ], [ %274, %269 ], [ %258, %265 ]
  %279 = getelementptr inbounds i8, ptr %278, i64 16
  %280 = load ptr, ptr %122, align 8, !tbaa !201
  %281 = getelementptr inbounds %struct.code_target, ptr %280, i64 %125
  %282 = ptrtoint ptr %281 to i64
  store atomic volatile i64 %282, ptr %279 seq_cst, align 8
  %283 = load volatile i64, ptr %278, align 8, !tbaa !240
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %285, label %294

285:                                              ; preds = %277
  %286 = load i32, ptr %102, align 4, !tbaa !230
  %287 = getelementptr inbounds i8, ptr %278, i64 8
  store i32 %286, ptr %287, align 8, !tbaa !243
  %288 = load i32, ptr %105, align 8, !tbaa !232
  %289 = getelementptr inbounds i8, ptr %278, i64 12
  store i32 %288, ptr %289, align 4, !tbaa !244
  %290 = getelementptr inbounds i8, ptr %221, i64 12
  %291 = load i32, ptr %290, align 4, !tbaa !80
  %292 = add i32 %291, 1
  store i32 %292, ptr %290, align 4, !tbaa !80
  %293 = load i64, ptr %224, align 8, !tbaa !249
  store atomic volatile i64 %293, ptr %278 seq_cst, align 8
  br label %294

294:                                              ; preds = %285, %277
  %295 = add nuw nsw i64 %125, 1
  %296 = icmp eq i64 %295, %123
  br i1 %296, label %297, label %124, !llvm.loop !255

297:                                              ; preds = %294, %143, %90
  %298 = getelementptr inbounds i8, ptr %87, i64 40
  %299 = load ptr, ptr %298, align 8, !tbaa !197
  store ptr %299, ptr %25, align 8, !tbaa !199
  store ptr %25, ptr %298, align 8, !tbaa !197
  %300 = load i32, ptr %70, align 4, !tbaa !227
  %301 = zext i32 %300 to i64
  br label %302

302:                                              ; preds = %297, %83, %79
  %303 = phi i64 [ %301, %297 ], [ %75, %83 ], [ %75, %79 ]
  %304 = phi i1 [ true, %297 ], [ false, %83 ], [ false, %79 ]
  %305 = getelementptr inbounds [256 x %struct.request], ptr %74, i64 0, i64 %303, i32 1
  store i32 0, ptr %305, align 8, !tbaa !190
  br label %306

306:                                              ; preds = %69, %73, %302
  %307 = phi i1 [ %304, %302 ], [ false, %73 ], [ false, %69 ]
  %308 = getelementptr inbounds i8, ptr %0, i64 80
  %309 = load volatile i64, ptr %308, align 8, !tbaa !256
  %310 = add i64 %309, 1
  store volatile i64 %310, ptr %308, align 8, !tbaa !256
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %16)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %17)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %18)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %19)
  store ptr null, ptr %16, align 8
  store ptr null, ptr %17, align 8
  store i32 0, ptr %18, align 8
  store i32 0, ptr %19, align 4
  %311 = getelementptr inbounds i8, ptr %0, i64 128
  %312 = load ptr, ptr %311, align 8, !tbaa !212
  %313 = icmp eq ptr %312, null
  br i1 %313, label %327, label %314

314:                                              ; preds = %306
  %315 = load ptr, ptr %312, align 8, !tbaa !139
  store ptr %315, ptr %311, align 8, !tbaa !212
  %316 = getelementptr inbounds i8, ptr %0, i64 144
  %317 = load volatile i32, ptr %316, align 8, !tbaa !213
  %318 = add i32 %317, -1
  store volatile i32 %318, ptr %316, align 8, !tbaa !213
  %319 = icmp eq i32 %318, 0
  br i1 %319, label %320, label %322

320:                                              ; preds = %314
  %321 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr null, ptr %321, align 8, !tbaa !214
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
  %332 = load volatile i32, ptr %18, align 8, !tbaa !80
  store volatile i32 %332, ptr %331, align 8, !tbaa !80
  %333 = getelementptr inbounds i8, ptr %0, i64 148
  %334 = load volatile i32, ptr %19, align 4
  store volatile i32 %334, ptr %333, align 4
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %11) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %11, i8 0, i64 16, i1 false)
  %335 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %11) #15
  %336 = load i64, ptr %11, align 8, !tbaa !110
  %337 = mul i64 %336, 1000000000
  %338 = getelementptr inbounds i8, ptr %11, i64 8
  %339 = load i64, ptr %338, align 8, !tbaa !112
  %340 = add i64 %337, %339
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %11) #10
  %341 = getelementptr inbounds i8, ptr %0, i64 88
  %342 = load volatile i64, ptr %341, align 8, !tbaa !162
  %343 = sub i64 %340, %342
  %344 = icmp ugt i64 %343, 20000
  br i1 %344, label %345, label %349

345:                                              ; preds = %327
  %346 = getelementptr inbounds i8, ptr %0, i64 48
  %347 = load i32, ptr %346, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10)
  store i64 1, ptr %10, align 8, !tbaa !39
  %348 = call i64 @write(i32 noundef %347, ptr noundef nonnull %10, i64 noundef 8) #15
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
  store i64 1, ptr %9, align 8, !tbaa !39
  %358 = call i64 @write(i32 noundef %357, ptr noundef nonnull %9, i64 noundef 8) #15
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
  %366 = load i32, ptr %365, align 8, !tbaa !145
  %367 = icmp eq i32 %366, 0
  store ptr null, ptr %364, align 8, !tbaa !139
  %368 = select i1 %367, ptr %324, ptr %18
  %369 = load volatile i32, ptr %368, align 8, !tbaa !213
  %370 = icmp eq i32 %369, 0
  br i1 %370, label %371, label %374

371:                                              ; preds = %363
  %372 = select i1 %367, ptr %323, ptr %16
  %373 = select i1 %367, ptr %325, ptr %17
  br label %377

374:                                              ; preds = %363
  %375 = select i1 %367, ptr %325, ptr %17
  %376 = load ptr, ptr %375, align 8, !tbaa !214
  br label %377

377:                                              ; preds = %371, %374
  %378 = phi ptr [ %373, %371 ], [ %375, %374 ]
  %379 = phi ptr [ %372, %371 ], [ %376, %374 ]
  store ptr %364, ptr %379, align 8, !tbaa !2
  store ptr %364, ptr %378, align 8, !tbaa !214
  %380 = load volatile i32, ptr %368, align 8, !tbaa !213
  %381 = add i32 %380, 1
  store volatile i32 %381, ptr %368, align 8, !tbaa !213
  %382 = load ptr, ptr %311, align 8, !tbaa !212
  %383 = icmp eq ptr %382, null
  br i1 %383, label %327, label %384

384:                                              ; preds = %377
  %385 = load ptr, ptr %382, align 8, !tbaa !139
  store ptr %385, ptr %311, align 8, !tbaa !212
  %386 = load volatile i32, ptr %316, align 8, !tbaa !213
  %387 = add i32 %386, -1
  store volatile i32 %387, ptr %316, align 8, !tbaa !213
  %388 = icmp eq i32 %387, 0
  br i1 %388, label %390, label %389

389:                                              ; preds = %384, %390
  br label %363

390:                                              ; preds = %384
  store ptr null, ptr %326, align 8, !tbaa !214
  br label %389

391:                                              ; preds = %359
  %392 = getelementptr inbounds i8, ptr %25, i64 56
  %393 = load ptr, ptr %392, align 8, !tbaa !201
  call void @free(ptr noundef %393) #15
  %394 = getelementptr inbounds i8, ptr %25, i64 64
  %395 = load ptr, ptr %394, align 8, !tbaa !202
  call void @free(ptr noundef %395) #15
  %396 = getelementptr inbounds i8, ptr %25, i64 72
  %397 = load ptr, ptr %396, align 8, !tbaa !203
  call void @free(ptr noundef %397) #15
  call void @free(ptr noundef nonnull %25) #15
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
  %17 = tail call i32 @sched_yield() #15
  br label %19

18:                                               ; preds = %11
  tail call void @llvm.x86.sse2.pause()
  br label %19

19:                                               ; preds = %18, %16
  %20 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %11, !llvm.loop !67

22:                                               ; preds = %19, %8
  %23 = icmp ult i32 %1, 1024
  br i1 %23, label %24, label %38

24:                                               ; preds = %22
  %25 = getelementptr inbounds i8, ptr %0, i64 411816
  %26 = zext nneg i32 %1 to i64
  %27 = getelementptr inbounds [1024 x ptr], ptr %25, i64 0, i64 %26
  %28 = load ptr, ptr %27, align 8, !tbaa !2
  %29 = icmp eq ptr %28, null
  br i1 %29, label %38, label %30

30:                                               ; preds = %24
  %31 = getelementptr inbounds i8, ptr %28, i64 32
  %32 = load volatile ptr, ptr %31, align 8, !tbaa !196
  %33 = icmp eq ptr %32, null
  br i1 %33, label %38, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds i8, ptr %32, i64 8
  %36 = load i32, ptr %35, align 8, !tbaa !80
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
  %46 = load volatile ptr, ptr %45, align 8, !tbaa !242
  %47 = icmp eq ptr %46, null
  br i1 %47, label %81, label %48

48:                                               ; preds = %40
  %49 = load volatile i64, ptr %44, align 8, !tbaa !240
  %50 = icmp ult i64 %49, %4
  br i1 %50, label %81, label %51

51:                                               ; preds = %48
  %52 = load volatile i64, ptr %44, align 8, !tbaa !240
  %53 = icmp ult i64 %52, %5
  br i1 %53, label %54, label %81

54:                                               ; preds = %51
  %55 = getelementptr inbounds i8, ptr %44, i64 8
  %56 = load i32, ptr %55, align 8, !tbaa !243
  %57 = icmp eq i32 %56, %2
  br i1 %57, label %58, label %81

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr %44, i64 12
  %60 = load i32, ptr %59, align 4, !tbaa !244
  %61 = icmp eq i32 %60, %3
  br i1 %61, label %62, label %81

62:                                               ; preds = %58
  %63 = icmp ult i32 %42, %7
  br i1 %63, label %64, label %79

64:                                               ; preds = %62
  %65 = load ptr, ptr %46, align 8, !tbaa !247
  %66 = getelementptr inbounds i8, ptr %65, i64 32
  %67 = load i32, ptr %66, align 8, !tbaa !234
  %68 = icmp ne i32 %67, 0
  %69 = zext i1 %68 to i64
  %70 = getelementptr inbounds i8, ptr %46, i64 20
  %71 = load volatile i32, ptr %70, align 4, !tbaa !254
  %72 = icmp eq i32 %71, 0
  %73 = select i1 %72, i64 0, i64 2
  %74 = or disjoint i64 %73, %69
  %75 = zext i32 %42 to i64
  %76 = getelementptr inbounds %struct.code_entry, ptr %6, i64 %75
  %77 = load volatile i64, ptr %44, align 8, !tbaa !240
  store i64 %77, ptr %76, align 8, !tbaa !39
  %78 = getelementptr inbounds i8, ptr %76, i64 8
  store i64 %74, ptr %78, align 8, !tbaa !39
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, i8 0, i64 16, i1 false)
  %2 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %1) #15
  %3 = load i64, ptr %1, align 8, !tbaa !110
  %4 = mul i64 %3, 1000000000
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !112
  %7 = add i64 %4, %6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #10
  %8 = udiv i64 %7, 10
  ret i64 %8
}

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @set_checked(ptr nocapture noundef %0) #1 {
  %2 = getelementptr inbounds i8, ptr %0, i64 471776
  %3 = load ptr, ptr %2, align 8, !tbaa !30
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = tail call ptr @calloc(i64 noundef 1, i64 noundef 57360) #15
  store ptr %6, ptr %2, align 8, !tbaa !30
  br label %7

7:                                                ; preds = %5, %1
  %8 = phi ptr [ %6, %5 ], [ %3, %1 ]
  %9 = getelementptr inbounds i8, ptr %0, i64 471784
  %10 = load ptr, ptr %9, align 8, !tbaa !31
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %26

12:                                               ; preds = %7
  %13 = tail call ptr @mmap(ptr noundef null, i64 noundef 41951232, i32 noundef 0, i32 noundef 34, i32 noundef -1, i64 noundef 0) #15
  %14 = icmp eq ptr %13, inttoptr (i64 -1 to ptr)
  br i1 %14, label %21, label %15

15:                                               ; preds = %12
  %16 = getelementptr inbounds i8, ptr %13, i64 4096
  %17 = tail call i32 @mprotect(ptr noundef nonnull %16, i64 noundef 41943040, i32 noundef 3) #15
  %18 = icmp slt i32 %17, 0
  br i1 %18, label %19, label %21

19:                                               ; preds = %15
  %20 = tail call i32 @munmap(ptr noundef %13, i64 noundef 41951232) #15
  br label %21

21:                                               ; preds = %12, %15, %19
  %22 = phi ptr [ null, %19 ], [ null, %12 ], [ %16, %15 ]
  store ptr %22, ptr %9, align 8, !tbaa !31
  %23 = load ptr, ptr %2, align 8, !tbaa !30
  %24 = icmp eq ptr %22, null
  %25 = sext i1 %24 to i32
  br label %26

26:                                               ; preds = %21, %7
  %27 = phi i32 [ %25, %21 ], [ 0, %7 ]
  %28 = phi ptr [ %23, %21 ], [ %8, %7 ]
  %29 = icmp eq ptr %28, null
  %30 = select i1 %29, i32 -1, i32 %27
  ret i32 %30
}

; Function Attrs: nofree norecurse nounwind
define internal i32 @take_findings(ptr nocapture noundef readonly %0, ptr noundef writeonly %1, i32 noundef %2, ptr nocapture noundef writeonly %3) #3 {
  %5 = getelementptr inbounds i8, ptr %0, i64 471776
  %6 = load ptr, ptr %5, align 8, !tbaa !30
  store i64 0, ptr %3, align 8, !tbaa !39
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
  store i64 %15, ptr %3, align 8, !tbaa !39
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %25, ptr nonnull align 8 %19, i64 56, i1 true), !tbaa.struct !257
  store atomic volatile i32 0, ptr %19 release, align 8
  br label %26

26:                                               ; preds = %16, %22
  %27 = phi i32 [ %23, %22 ], [ %18, %16 ]
  %28 = add nuw nsw i64 %17, 1
  %29 = icmp ult i64 %17, 1023
  %30 = icmp ult i32 %27, %2
  %31 = select i1 %29, i1 %30, i1 false
  br i1 %31, label %16, label %12, !llvm.loop !258

32:                                               ; preds = %4, %12
  %33 = phi i32 [ %13, %12 ], [ 0, %4 ]
  ret i32 %33
}

; Function Attrs: nounwind
define internal void @read_statistics(ptr nocapture noundef readonly %0, ptr noundef %1) #1 {
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 88) #15
  %4 = getelementptr inbounds i8, ptr %0, i64 471224
  %5 = load i64, ptr %4, align 8, !tbaa !115
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %5, ptr %6, align 8, !tbaa !259
  %7 = getelementptr inbounds i8, ptr %0, i64 471216
  %8 = load i64, ptr %7, align 8, !tbaa !120
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  store i64 %8, ptr %9, align 8, !tbaa !261
  %10 = getelementptr inbounds i8, ptr %0, i64 471232
  %11 = load i64, ptr %10, align 8, !tbaa !262
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  store i64 %11, ptr %12, align 8, !tbaa !263
  %13 = getelementptr inbounds i8, ptr %0, i64 471240
  %14 = load i64, ptr %13, align 8, !tbaa !264
  %15 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 %14, ptr %15, align 8, !tbaa !265
  %16 = getelementptr inbounds i8, ptr %0, i64 471248
  %17 = load i64, ptr %16, align 8, !tbaa !266
  %18 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %17, ptr %18, align 8, !tbaa !267
  %19 = getelementptr inbounds i8, ptr %0, i64 471256
  %20 = load i64, ptr %19, align 8, !tbaa !268
  %21 = getelementptr inbounds i8, ptr %1, i64 72
  store i64 %20, ptr %21, align 8, !tbaa !269
  %22 = getelementptr inbounds i8, ptr %0, i64 44
  %23 = load i32, ptr %22, align 4, !tbaa !6
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %38, label %25

25:                                               ; preds = %2
  %26 = getelementptr inbounds i8, ptr %0, i64 471264
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = getelementptr inbounds i8, ptr %1, i64 48
  %29 = getelementptr inbounds i8, ptr %1, i64 56
  %30 = getelementptr inbounds i8, ptr %1, i64 80
  %31 = load i64, ptr %1, align 8, !tbaa !270
  %32 = load i64, ptr %27, align 8, !tbaa !271
  %33 = load i64, ptr %28, align 8, !tbaa !272
  %34 = load i64, ptr %29, align 8, !tbaa !273
  %35 = load i64, ptr %30, align 8, !tbaa !274
  %36 = zext i32 %23 to i64
  br label %39

37:                                               ; preds = %39
  store i64 %50, ptr %1, align 8, !tbaa !270
  store i64 %53, ptr %27, align 8, !tbaa !271
  store i64 %56, ptr %28, align 8, !tbaa !272
  store i64 %59, ptr %29, align 8, !tbaa !273
  store i64 %62, ptr %30, align 8, !tbaa !274
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
  %49 = load i64, ptr %48, align 8, !tbaa !275
  %50 = add i64 %45, %49
  %51 = getelementptr inbounds i8, ptr %47, i64 7320
  %52 = load i64, ptr %51, align 8, !tbaa !156
  %53 = add i64 %44, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 7328
  %55 = load i64, ptr %54, align 8, !tbaa !276
  %56 = add i64 %43, %55
  %57 = getelementptr inbounds i8, ptr %47, i64 7336
  %58 = load i64, ptr %57, align 8, !tbaa !277
  %59 = add i64 %42, %58
  %60 = getelementptr inbounds i8, ptr %47, i64 7344
  %61 = load i64, ptr %60, align 8, !tbaa !278
  %62 = add i64 %41, %61
  %63 = add nuw nsw i64 %40, 1
  %64 = icmp eq i64 %63, %36
  br i1 %64, label %37, label %39, !llvm.loop !279
}

; Function Attrs: nounwind
define internal void @set_counting(ptr noundef %0, i32 noundef %1) #1 {
  %3 = getelementptr inbounds i8, ptr %0, i64 44
  %4 = icmp eq i32 %1, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %0, i64 471264
  %7 = load i32, ptr %3, align 4, !tbaa !6
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %11, %5, %2
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  store volatile i32 %1, ptr %10, align 8, !tbaa !85
  ret void

11:                                               ; preds = %5, %11
  %12 = phi i64 [ %17, %11 ], [ 0, %5 ]
  %13 = getelementptr inbounds [64 x ptr], ptr %6, i64 0, i64 %12
  %14 = load ptr, ptr %13, align 8, !tbaa !2
  %15 = getelementptr inbounds i8, ptr %14, i64 6912
  %16 = tail call ptr @memset(ptr noundef nonnull %15, i32 noundef 0, i64 noundef 256) #15
  %17 = add nuw nsw i64 %12, 1
  %18 = load i32, ptr %3, align 4, !tbaa !6
  %19 = zext i32 %18 to i64
  %20 = icmp ult i64 %17, %19
  br i1 %20, label %11, label %9
}

; Function Attrs: nounwind
define internal void @read_counters(ptr nocapture noundef readonly %0, ptr noundef %1) #1 {
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 256) #15
  %4 = getelementptr inbounds i8, ptr %0, i64 44
  %5 = load i32, ptr %4, align 4, !tbaa !6
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %0, i64 471264
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
  br i1 %18, label %15, label %10, !llvm.loop !280

19:                                               ; preds = %10, %19
  %20 = phi i64 [ 0, %10 ], [ %26, %19 ]
  %21 = getelementptr inbounds [32 x i64], ptr %14, i64 0, i64 %20
  %22 = load i64, ptr %21, align 8, !tbaa !39
  %23 = getelementptr inbounds i64, ptr %1, i64 %20
  %24 = load i64, ptr %23, align 8, !tbaa !39
  %25 = add i64 %24, %22
  store i64 %25, ptr %23, align 8, !tbaa !39
  %26 = add nuw nsw i64 %20, 1
  %27 = icmp eq i64 %26, 32
  br i1 %27, label %16, label %19, !llvm.loop !281
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #5

declare ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
define internal i32 @helper_load(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) #1 {
  %5 = tail call fastcc i32 @memory_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef 0) #16
  ret i32 %5
}

; Function Attrs: nounwind
define internal i32 @helper_store(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) #1 {
  %5 = tail call fastcc i32 @memory_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef 1) #16
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
  %12 = load i32, ptr %11, align 4, !tbaa !282
  %13 = getelementptr inbounds i8, ptr %1, i64 7344
  %14 = load i64, ptr %13, align 8, !tbaa !278
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !278
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
  %45 = load i64, ptr %44, align 8, !tbaa !39
  %46 = getelementptr inbounds [64 x i32], ptr %20, i64 0, i64 %43
  %47 = load i32, ptr %46, align 4, !tbaa !80
  %48 = zext i32 %47 to i64
  %49 = getelementptr inbounds [64 x i32], ptr %21, i64 0, i64 %43
  %50 = load i32, ptr %49, align 4, !tbaa !80
  %51 = zext i32 %50 to i64
  br i1 %10, label %63, label %52

52:                                               ; preds = %41
  %53 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  %54 = load i32, ptr %53, align 4, !tbaa !80
  %55 = zext i32 %54 to i64
  %56 = shl nuw i64 %55, 32
  %57 = or disjoint i64 %56, %48
  %58 = getelementptr inbounds [64 x i32], ptr %23, i64 0, i64 %43
  %59 = load i32, ptr %58, align 4, !tbaa !80
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
  %78 = load i32, ptr %36, align 8, !tbaa !284
  %79 = zext i32 %78 to i64
  %80 = icmp ugt i64 %77, %79
  br i1 %80, label %226, label %81

81:                                               ; preds = %74
  %82 = load ptr, ptr %37, align 8, !tbaa !285
  %83 = getelementptr inbounds i8, ptr %82, i64 %76
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #10
  store i64 0, ptr %7, align 8, !tbaa !39
  %84 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef %83, i64 noundef %38) #15
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #10
  %85 = load i64, ptr %7, align 8, !tbaa !39
  %86 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 1, i32 noundef %12, i64 noundef %85, i64 noundef %65, i64 noundef %64) #16
  store i64 %86, ptr %8, align 8, !tbaa !39
  %87 = call ptr @memcpy(ptr noundef %83, ptr noundef nonnull %8, i64 noundef %38) #15
  %88 = load i64, ptr %7, align 8, !tbaa !39
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #10
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #10
  br label %226

89:                                               ; preds = %71, %69
  %90 = and i64 %45, 4294967295
  %91 = select i1 %29, i64 %90, i64 %45
  %92 = load ptr, ptr %32, align 8, !tbaa !286
  %93 = icmp eq ptr %92, null
  br i1 %93, label %100, label %94

94:                                               ; preds = %89
  %95 = load i32, ptr %33, align 4, !tbaa !287
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = load i32, ptr %34, align 8, !tbaa !288
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
  %110 = load i64, ptr %109, align 8, !tbaa !289
  %111 = and i64 %45, 4294967292
  %112 = load i32, ptr %33, align 4, !tbaa !287
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
  %122 = load i32, ptr %33, align 4, !tbaa !287
  %123 = zext i32 %122 to i64
  %124 = mul i64 %121, %123
  %125 = shl nuw nsw i64 %43, 2
  %126 = add i64 %124, %125
  %127 = and i64 %91, 3
  %128 = or disjoint i64 %126, %127
  %129 = getelementptr inbounds i8, ptr %92, i64 %128
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #10
  store i64 0, ptr %5, align 8, !tbaa !39
  %130 = call ptr @memcpy(ptr noundef nonnull %5, ptr noundef %129, i64 noundef 4) #15
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #10
  %131 = load i64, ptr %5, align 8, !tbaa !39
  %132 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %131, i64 noundef %65, i64 noundef %64) #16
  store i64 %132, ptr %6, align 8, !tbaa !39
  %133 = call ptr @memcpy(ptr noundef %129, ptr noundef nonnull %6, i64 noundef 4) #15
  %134 = load i64, ptr %5, align 8, !tbaa !39
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #10
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #10
  %135 = trunc i64 %134 to i32
  store i32 %135, ptr %46, align 4, !tbaa !80
  br label %234

136:                                              ; preds = %71, %70
  %137 = load ptr, ptr %39, align 8, !tbaa !290
  %138 = getelementptr inbounds i8, ptr %137, i64 16
  %139 = load atomic volatile i64, ptr %138 seq_cst, align 8
  %140 = inttoptr i64 %139 to ptr
  %141 = icmp eq i64 %139, 0
  br i1 %141, label %238, label %142

142:                                              ; preds = %136
  %143 = getelementptr inbounds i8, ptr %140, i64 8
  %144 = load i64, ptr %143, align 8, !tbaa !39
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
  %154 = load i64, ptr %153, align 8, !tbaa !53
  %155 = icmp ugt i64 %154, %45
  %156 = add nuw i64 %152, 1
  %157 = select i1 %155, i64 %150, i64 %156
  %158 = select i1 %155, i64 %152, i64 %149
  %159 = icmp ult i64 %157, %158
  br i1 %159, label %148, label %160, !llvm.loop !55

160:                                              ; preds = %148, %142
  %161 = phi i64 [ 0, %142 ], [ %157, %148 ]
  %162 = icmp ult i64 %161, %144
  br i1 %162, label %163, label %238

163:                                              ; preds = %160
  %164 = getelementptr inbounds i8, ptr %140, i64 16
  %165 = getelementptr inbounds [0 x %struct.gpu_range], ptr %164, i64 0, i64 %161
  %166 = load i64, ptr %165, align 8, !tbaa !56
  %167 = icmp ugt i64 %166, %45
  br i1 %167, label %238, label %168

168:                                              ; preds = %163
  %169 = getelementptr inbounds i8, ptr %165, i64 24
  %170 = load i32, ptr %169, align 8, !tbaa !108
  %171 = and i32 %170, 1
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %238, label %173

173:                                              ; preds = %168
  %174 = getelementptr inbounds i8, ptr %165, i64 8
  %175 = load i64, ptr %174, align 8, !tbaa !53
  %176 = sub i64 %175, %45
  %177 = icmp ult i64 %176, %35
  br i1 %177, label %238, label %178

178:                                              ; preds = %173
  %179 = getelementptr inbounds i8, ptr %165, i64 16
  %180 = load i64, ptr %179, align 8, !tbaa !57
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
  %197 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %196, i64 noundef %65, i64 noundef %64) #16
  %198 = cmpxchg ptr %183, i64 %196, i64 %197 seq_cst seq_cst, align 8
  %199 = extractvalue { i64, i1 } %198, 1
  %200 = extractvalue { i64, i1 } %198, 0
  br i1 %199, label %226, label %195, !llvm.loop !291

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
  %216 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %215, i64 noundef %211, i64 noundef %212) #16
  %217 = trunc i64 %216 to i32
  %218 = cmpxchg ptr %183, i32 %214, i32 %217 seq_cst seq_cst, align 4
  %219 = extractvalue { i32, i1 } %218, 1
  %220 = extractvalue { i32, i1 } %218, 0
  br i1 %219, label %226, label %213, !llvm.loop !292

221:                                              ; preds = %207, %205, %203
  %222 = phi i32 [ %204, %203 ], [ %206, %205 ], [ %208, %207 ]
  store i32 %222, ptr %46, align 4, !tbaa !80
  br label %234

223:                                              ; preds = %191, %189, %187
  %224 = phi i64 [ %188, %187 ], [ %190, %189 ], [ %192, %191 ]
  %225 = trunc i64 %224 to i32
  store i32 %225, ptr %46, align 4, !tbaa !80
  br label %229

226:                                              ; preds = %195, %213, %74, %81
  %227 = phi i64 [ %88, %81 ], [ 0, %74 ], [ %215, %213 ], [ %196, %195 ]
  %228 = trunc i64 %227 to i32
  store i32 %228, ptr %46, align 4, !tbaa !80
  br i1 %10, label %234, label %229

229:                                              ; preds = %223, %226
  %230 = phi i64 [ %224, %223 ], [ %227, %226 ]
  %231 = lshr i64 %230, 32
  %232 = trunc nuw i64 %231 to i32
  %233 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  store i32 %232, ptr %233, align 4, !tbaa !80
  br label %234

234:                                              ; preds = %221, %229, %226, %120
  %235 = add i64 %42, -1
  %236 = and i64 %235, %42
  %237 = icmp eq i64 %236, 0
  br i1 %237, label %245, label %41, !llvm.loop !293

238:                                              ; preds = %163, %160, %136, %168, %173, %178, %63, %108
  %239 = phi i64 [ %119, %108 ], [ %45, %63 ], [ %45, %178 ], [ %45, %173 ], [ %45, %168 ], [ %45, %136 ], [ %45, %160 ], [ %45, %163 ]
  %240 = phi i32 [ 4, %108 ], [ 4, %163 ], [ 4, %160 ], [ 4, %136 ], [ 4, %168 ], [ 4, %173 ], [ 4, %178 ], [ 8, %63 ]
  %241 = trunc nuw nsw i64 %43 to i32
  %242 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %239, ptr %242, align 8, !tbaa !294
  %243 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 1, ptr %243, align 8, !tbaa !295
  %244 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %241, ptr %244, align 4, !tbaa !296
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
  %8 = load ptr, ptr %7, align 8, !tbaa !297
  %9 = getelementptr inbounds i8, ptr %0, i64 568
  %10 = load ptr, ptr %9, align 8, !tbaa !298
  %11 = getelementptr inbounds i8, ptr %10, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !141
  %13 = load ptr, ptr %12, align 8, !tbaa !73
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
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #10
  store i32 2, ptr %5, align 8, !tbaa !299
  %23 = getelementptr inbounds i8, ptr %5, i64 4
  %24 = load ptr, ptr %20, align 8, !tbaa !51
  %25 = load i32, ptr %24, align 8, !tbaa !187
  store i32 %25, ptr %23, align 4, !tbaa !301
  %26 = getelementptr inbounds i8, ptr %5, i64 8
  %27 = getelementptr inbounds i8, ptr %24, i64 8
  %28 = load i32, ptr %27, align 8, !tbaa !186
  store i32 %28, ptr %26, align 8, !tbaa !302
  %29 = getelementptr inbounds i8, ptr %5, i64 12
  %30 = load i32, ptr %21, align 8, !tbaa !303
  store i32 %30, ptr %29, align 4, !tbaa !304
  %31 = getelementptr inbounds i8, ptr %5, i64 16
  %32 = getelementptr inbounds i8, ptr %13, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !305
  store i32 %33, ptr %31, align 8, !tbaa !306
  %34 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %15, ptr %34, align 4, !tbaa !307
  %35 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 0, ptr %35, align 8, !tbaa !308
  %36 = getelementptr inbounds i8, ptr %5, i64 32
  %37 = load i64, ptr %0, align 8, !tbaa !309
  store i64 %37, ptr %36, align 8, !tbaa !310
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %5) #16
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #10
  br label %52

38:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #10
  store i32 0, ptr %6, align 8, !tbaa !299
  %39 = getelementptr inbounds i8, ptr %6, i64 4
  %40 = load ptr, ptr %20, align 8, !tbaa !51
  %41 = load i32, ptr %40, align 8, !tbaa !187
  store i32 %41, ptr %39, align 4, !tbaa !301
  %42 = getelementptr inbounds i8, ptr %6, i64 8
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i32, ptr %43, align 8, !tbaa !186
  store i32 %44, ptr %42, align 8, !tbaa !302
  %45 = getelementptr inbounds i8, ptr %6, i64 12
  %46 = load i32, ptr %21, align 8, !tbaa !303
  store i32 %46, ptr %45, align 4, !tbaa !304
  %47 = getelementptr inbounds i8, ptr %6, i64 16
  %48 = and i32 %3, 16777215
  store i32 %48, ptr %47, align 8, !tbaa !306
  %49 = getelementptr inbounds i8, ptr %6, i64 20
  store i32 0, ptr %49, align 4, !tbaa !307
  %50 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %50, align 8, !tbaa !308
  %51 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 0, ptr %51, align 8, !tbaa !310
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %6) #16
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #10
  br label %52

52:                                               ; preds = %22, %38, %4
  ret void
}

; Function Attrs: nounwind
define internal i64 @helper_query(ptr nocapture noundef readonly %0, ptr nocapture readnone %1, i32 noundef %2) #1 {
  %4 = alloca %struct.timespec_, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 568
  %7 = load ptr, ptr %6, align 8, !tbaa !298
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !141
  %10 = load ptr, ptr %9, align 8, !tbaa !73
  %11 = getelementptr inbounds i8, ptr %7, i64 56
  %12 = load i32, ptr %11, align 8, !tbaa !80
  %13 = getelementptr inbounds i8, ptr %7, i64 60
  %14 = load i32, ptr %13, align 4, !tbaa !80
  %15 = add i32 %14, %12
  %16 = getelementptr inbounds i8, ptr %7, i64 64
  %17 = load i32, ptr %16, align 8, !tbaa !80
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %21 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #15
  %22 = load i64, ptr %5, align 8, !tbaa !110
  %23 = mul i64 %22, 1000000000
  %24 = getelementptr inbounds i8, ptr %5, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !112
  %26 = add i64 %23, %25
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #10
  %27 = udiv i64 %26, 10
  br label %73

28:                                               ; preds = %3
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %29 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #15
  %30 = load i64, ptr %4, align 8, !tbaa !110
  %31 = mul i64 %30, 182784
  %32 = getelementptr inbounds i8, ptr %4, i64 8
  %33 = load i64, ptr %32, align 8, !tbaa !112
  %34 = add i64 %31, %33
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #10
  %35 = shl i64 %34, 1
  %36 = and i64 %35, 1048574
  br label %73

37:                                               ; preds = %3
  %38 = getelementptr inbounds i8, ptr %10, i64 64
  %39 = load i32, ptr %38, align 8, !tbaa !311
  %40 = zext i32 %39 to i64
  br label %73

41:                                               ; preds = %3
  %42 = getelementptr inbounds i8, ptr %0, i64 576
  %43 = load i32, ptr %42, align 8, !tbaa !312
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
  %62 = load i32, ptr %61, align 8, !tbaa !303
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
  %72 = load i64, ptr %71, align 8, !tbaa !102
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
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #10
  store ptr null, ptr %9, align 8, !tbaa !2
  %11 = getelementptr inbounds i8, ptr %1, i64 7344
  %12 = load i64, ptr %11, align 8, !tbaa !278
  %13 = add i64 %12, 1
  store i64 %13, ptr %11, align 8, !tbaa !278
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
  %46 = load i64, ptr %45, align 8, !tbaa !39
  %47 = call fastcc i32 @access_global(ptr noundef nonnull %1, i64 noundef %46, i32 noundef 0, i32 noundef %10, i32 noundef %4, ptr noundef nonnull %9) #16
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
  %62 = load i64, ptr %49, align 8, !tbaa !56
  store i64 %62, ptr %61, align 8, !tbaa !313
  %63 = getelementptr inbounds i8, ptr %49, i64 8
  %64 = load i64, ptr %63, align 8, !tbaa !53
  %65 = sub i64 %64, %62
  %66 = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %65, ptr %66, align 8, !tbaa !178
  %67 = getelementptr inbounds i8, ptr %49, i64 16
  %68 = load i64, ptr %67, align 8, !tbaa !57
  %69 = sub i64 %68, %62
  %70 = getelementptr inbounds i8, ptr %61, i64 16
  store i64 %69, ptr %70, align 8, !tbaa !314
  br label %289

71:                                               ; preds = %23, %263
  %72 = phi i64 [ %2, %23 ], [ %265, %263 ]
  %73 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %72, i1 true)
  %74 = trunc nuw nsw i64 %73 to i32
  %75 = getelementptr inbounds [64 x i64], ptr %24, i64 0, i64 %73
  %76 = load i64, ptr %75, align 8, !tbaa !39
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
  %86 = load i32, ptr %41, align 8, !tbaa !284
  %87 = zext i32 %86 to i64
  %88 = icmp ugt i64 %85, %87
  br i1 %36, label %108, label %89

89:                                               ; preds = %82
  br i1 %88, label %263, label %90

90:                                               ; preds = %89
  %91 = load ptr, ptr %42, align 8, !tbaa !285
  %92 = getelementptr inbounds i8, ptr %91, i64 %84
  %93 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  %94 = load i32, ptr %93, align 4, !tbaa !80
  switch i8 %43, label %95 [
    i8 1, label %96
    i8 2, label %98
  ]

95:                                               ; preds = %90
  br i1 %38, label %263, label %100

96:                                               ; preds = %90
  %97 = trunc i32 %94 to i8
  store i8 %97, ptr %92, align 1, !tbaa !118
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
  br i1 %107, label %263, label %100, !llvm.loop !315

108:                                              ; preds = %82
  br i1 %88, label %112, label %109

109:                                              ; preds = %108
  %110 = load ptr, ptr %42, align 8, !tbaa !285
  %111 = getelementptr inbounds i8, ptr %110, i64 %84
  br label %112

112:                                              ; preds = %109, %108
  %113 = phi ptr [ %111, %109 ], [ @access_lds.zeros, %108 ]
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #10
  br i1 %38, label %114, label %127

114:                                              ; preds = %112
  store i32 0, ptr %8, align 16, !tbaa !80
  switch i32 %10, label %121 [
    i32 1, label %115
    i32 2, label %118
  ]

115:                                              ; preds = %114
  %116 = load i8, ptr %113, align 1, !tbaa !118
  %117 = zext i8 %116 to i32
  br label %124

118:                                              ; preds = %114
  %119 = load i16, ptr %113, align 1
  %120 = zext i16 %119 to i32
  br label %124

121:                                              ; preds = %114
  %122 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %113, i64 noundef 3) #15
  %123 = load i32, ptr %8, align 16, !tbaa !80
  br label %124

124:                                              ; preds = %121, %118, %115
  %125 = phi i32 [ %120, %118 ], [ %123, %121 ], [ %117, %115 ]
  %126 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %125, ptr %126, align 4, !tbaa !80
  br label %136

127:                                              ; preds = %112, %127
  %128 = phi i64 [ %134, %127 ], [ 0, %112 ]
  %129 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %128
  %130 = shl nuw nsw i64 %128, 2
  %131 = getelementptr inbounds i8, ptr %113, i64 %130
  %132 = load i32, ptr %131, align 1
  store i32 %132, ptr %129, align 4
  %133 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %128, i64 %73
  store i32 %132, ptr %133, align 4, !tbaa !80
  %134 = add nuw nsw i64 %128, 1
  %135 = icmp eq i64 %134, %40
  br i1 %135, label %136, label %127, !llvm.loop !316

136:                                              ; preds = %127, %124
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #10
  br label %263

137:                                              ; preds = %79, %77
  %138 = and i64 %76, 4294967295
  %139 = select i1 %28, i64 %138, i64 %76
  %140 = load ptr, ptr %31, align 8, !tbaa !286
  %141 = icmp eq ptr %140, null
  br i1 %141, label %149, label %142

142:                                              ; preds = %137
  %143 = load i32, ptr %32, align 4, !tbaa !287
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %142
  %146 = load i32, ptr %33, align 8, !tbaa !288
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
  %157 = load i64, ptr %156, align 8, !tbaa !289
  %158 = and i64 %76, 4294967292
  %159 = load i32, ptr %32, align 4, !tbaa !287
  %160 = zext i32 %159 to i64
  %161 = mul nuw i64 %158, %160
  %162 = shl nuw nsw i64 %73, 2
  %163 = and i64 %76, 3
  %164 = or disjoint i64 %163, %162
  %165 = add i64 %164, %157
  %166 = add i64 %165, %161
  %167 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %166, ptr %167, align 8, !tbaa !294
  %168 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 %4, ptr %168, align 8, !tbaa !295
  %169 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %74, ptr %169, align 4, !tbaa !296
  br label %289

170:                                              ; preds = %149
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #10
  %171 = and i64 %139, 3
  %172 = icmp eq i64 %171, 0
  %173 = and i1 %35, %172
  br i1 %173, label %174, label %194

174:                                              ; preds = %170
  %175 = shl nuw nsw i64 %73, 2
  br label %176

176:                                              ; preds = %191, %174
  %177 = phi i64 [ 0, %174 ], [ %192, %191 ]
  %178 = load ptr, ptr %31, align 8, !tbaa !286
  %179 = shl nuw nsw i64 %177, 2
  %180 = add i64 %179, %139
  %181 = load i32, ptr %32, align 4, !tbaa !287
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
  br i1 %193, label %259, label %176, !llvm.loop !317

194:                                              ; preds = %170
  br i1 %36, label %209, label %195

195:                                              ; preds = %194, %195
  %196 = phi i64 [ %207, %195 ], [ 0, %194 ]
  %197 = trunc nuw nsw i64 %196 to i32
  %198 = lshr i64 %196, 2
  %199 = and i64 %198, 1073741823
  %200 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %199, i64 %73
  %201 = load i32, ptr %200, align 4, !tbaa !80
  %202 = shl i32 %197, 3
  %203 = and i32 %202, 24
  %204 = lshr i32 %201, %203
  %205 = trunc i32 %204 to i8
  %206 = getelementptr inbounds i8, ptr %7, i64 %196
  store i8 %205, ptr %206, align 1, !tbaa !118
  %207 = add nuw nsw i64 %196, 1
  %208 = icmp eq i64 %207, %34
  br i1 %208, label %209, label %195, !llvm.loop !318

209:                                              ; preds = %195, %194
  %210 = shl nuw nsw i64 %73, 2
  br label %211

211:                                              ; preds = %233, %209
  %212 = phi ptr [ %234, %233 ], [ %140, %209 ]
  %213 = phi i64 [ %225, %233 ], [ 0, %209 ]
  %214 = load i32, ptr %32, align 4, !tbaa !287
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
  %228 = load i8, ptr %224, align 1, !tbaa !118
  %229 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  store i8 %228, ptr %229, align 1, !tbaa !118
  br i1 %226, label %235, label %216, !llvm.loop !319

230:                                              ; preds = %216
  %231 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  %232 = load i8, ptr %231, align 1, !tbaa !118
  store i8 %232, ptr %224, align 1, !tbaa !118
  br i1 %226, label %259, label %233

233:                                              ; preds = %230
  %234 = load ptr, ptr %31, align 8, !tbaa !286
  br label %211, !llvm.loop !319

235:                                              ; preds = %227
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #10
  br i1 %38, label %236, label %249

236:                                              ; preds = %235
  store i32 0, ptr %6, align 16, !tbaa !80
  switch i32 %10, label %243 [
    i32 1, label %237
    i32 2, label %240
  ]

237:                                              ; preds = %236
  %238 = load i8, ptr %7, align 16, !tbaa !118
  %239 = zext i8 %238 to i32
  br label %246

240:                                              ; preds = %236
  %241 = load i16, ptr %7, align 16
  %242 = zext i16 %241 to i32
  br label %246

243:                                              ; preds = %236
  %244 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %7, i64 noundef 3) #15
  %245 = load i32, ptr %6, align 16, !tbaa !80
  br label %246

246:                                              ; preds = %243, %240, %237
  %247 = phi i32 [ %242, %240 ], [ %245, %243 ], [ %239, %237 ]
  %248 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %247, ptr %248, align 4, !tbaa !80
  br label %258

249:                                              ; preds = %235, %249
  %250 = phi i64 [ %256, %249 ], [ 0, %235 ]
  %251 = getelementptr inbounds [16 x i32], ptr %6, i64 0, i64 %250
  %252 = shl nuw nsw i64 %250, 2
  %253 = getelementptr inbounds i8, ptr %7, i64 %252
  %254 = load i32, ptr %253, align 4
  store i32 %254, ptr %251, align 4
  %255 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %250, i64 %73
  store i32 %254, ptr %255, align 4, !tbaa !80
  %256 = add nuw nsw i64 %250, 1
  %257 = icmp eq i64 %256, %40
  br i1 %257, label %258, label %249, !llvm.loop !316

258:                                              ; preds = %249, %246
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #10
  br label %259

259:                                              ; preds = %230, %191, %258
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #10
  br label %263

260:                                              ; preds = %79, %78
  %261 = call fastcc i32 @access_global(ptr noundef nonnull %1, i64 noundef %76, i32 noundef %74, i32 noundef %10, i32 noundef %4, ptr noundef nonnull %9) #16
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %263, label %289

263:                                              ; preds = %100, %259, %136, %98, %96, %95, %89, %260
  %264 = add i64 %72, -1
  %265 = and i64 %264, %72
  %266 = icmp eq i64 %265, 0
  br i1 %266, label %267, label %71, !llvm.loop !320

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
  %280 = load i64, ptr %268, align 8, !tbaa !56
  store i64 %280, ptr %279, align 8, !tbaa !313
  %281 = getelementptr inbounds i8, ptr %268, i64 8
  %282 = load i64, ptr %281, align 8, !tbaa !53
  %283 = sub i64 %282, %280
  %284 = getelementptr inbounds i8, ptr %279, i64 8
  store i64 %283, ptr %284, align 8, !tbaa !178
  %285 = getelementptr inbounds i8, ptr %268, i64 16
  %286 = load i64, ptr %285, align 8, !tbaa !57
  %287 = sub i64 %286, %280
  %288 = getelementptr inbounds i8, ptr %279, i64 16
  store i64 %287, ptr %288, align 8, !tbaa !314
  br label %289

289:                                              ; preds = %260, %21, %155, %267, %270, %44, %52, %5, %15
  %290 = phi i32 [ 8, %15 ], [ 8, %5 ], [ 0, %52 ], [ %47, %44 ], [ 0, %270 ], [ 0, %267 ], [ 4, %155 ], [ 0, %21 ], [ %261, %260 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #10
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
  %15 = load i64, ptr %10, align 8, !tbaa !56
  %16 = icmp ugt i64 %15, %1
  br i1 %16, label %21, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %10, i64 8
  %19 = load i64, ptr %18, align 8, !tbaa !53
  %20 = icmp ugt i64 %19, %1
  br i1 %20, label %59, label %21

21:                                               ; preds = %17, %14, %6
  %22 = getelementptr inbounds i8, ptr %0, i64 16
  %23 = load ptr, ptr %22, align 8, !tbaa !290
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  %25 = load atomic volatile i64, ptr %24 seq_cst, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = icmp eq i64 %25, 0
  br i1 %27, label %54, label %28

28:                                               ; preds = %21
  %29 = getelementptr inbounds i8, ptr %26, i64 8
  %30 = load i64, ptr %29, align 8, !tbaa !39
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
  %40 = load i64, ptr %39, align 8, !tbaa !53
  %41 = icmp ugt i64 %40, %1
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %36, i64 %42
  %44 = select i1 %41, i64 %38, i64 %35
  %45 = icmp ult i64 %43, %44
  br i1 %45, label %34, label %46, !llvm.loop !55

46:                                               ; preds = %34, %28
  %47 = phi i64 [ 0, %28 ], [ %43, %34 ]
  %48 = icmp ult i64 %47, %30
  br i1 %48, label %49, label %54

49:                                               ; preds = %46
  %50 = getelementptr inbounds i8, ptr %26, i64 16
  %51 = getelementptr inbounds [0 x %struct.gpu_range], ptr %50, i64 0, i64 %47
  %52 = load i64, ptr %51, align 8, !tbaa !56
  %53 = icmp ugt i64 %52, %1
  br i1 %53, label %54, label %58

54:                                               ; preds = %21, %46, %49
  %55 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %55, align 8, !tbaa !294
  %56 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %56, align 8, !tbaa !295
  %57 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %57, align 4, !tbaa !296
  br label %258

58:                                               ; preds = %49
  store ptr %51, ptr %5, align 8, !tbaa !2
  br label %59

59:                                               ; preds = %58, %17
  %60 = phi i64 [ %52, %58 ], [ %15, %17 ]
  %61 = phi ptr [ %51, %58 ], [ %10, %17 ]
  %62 = getelementptr inbounds i8, ptr %61, i64 24
  %63 = load i32, ptr %62, align 8, !tbaa !108
  %64 = and i32 %63, %12
  %65 = icmp eq i32 %64, %12
  br i1 %65, label %70, label %66

66:                                               ; preds = %59
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %67, align 8, !tbaa !294
  %68 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %68, align 8, !tbaa !295
  %69 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %69, align 4, !tbaa !296
  br label %258

70:                                               ; preds = %59
  %71 = getelementptr inbounds i8, ptr %61, i64 8
  %72 = load i64, ptr %71, align 8, !tbaa !53
  %73 = sub i64 %72, %1
  %74 = zext nneg i32 %3 to i64
  %75 = icmp ult i64 %73, %74
  br i1 %75, label %136, label %76

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %61, i64 16
  %78 = load i64, ptr %77, align 8, !tbaa !57
  %79 = add i64 %78, %1
  %80 = sub i64 %79, %60
  %81 = inttoptr i64 %80 to ptr
  br i1 %11, label %82, label %104

82:                                               ; preds = %76
  %83 = getelementptr inbounds i8, ptr %0, i64 2816
  %84 = zext nneg i32 %2 to i64
  %85 = getelementptr inbounds [64 x i32], ptr %83, i64 0, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !80
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
  store i8 %93, ptr %81, align 1, !tbaa !118
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
  br i1 %103, label %258, label %96, !llvm.loop !315

104:                                              ; preds = %76
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #10
  %105 = icmp ult i32 %3, 4
  br i1 %105, label %111, label %106

106:                                              ; preds = %104
  %107 = lshr i32 %3, 2
  %108 = getelementptr inbounds i8, ptr %0, i64 2816
  %109 = zext nneg i32 %2 to i64
  %110 = zext nneg i32 %107 to i64
  br label %126

111:                                              ; preds = %104
  store i32 0, ptr %8, align 16, !tbaa !80
  switch i32 %3, label %118 [
    i32 1, label %112
    i32 2, label %115
  ]

112:                                              ; preds = %111
  %113 = load i8, ptr %81, align 1, !tbaa !118
  %114 = zext i8 %113 to i32
  br label %121

115:                                              ; preds = %111
  %116 = load i16, ptr %81, align 1
  %117 = zext i16 %116 to i32
  br label %121

118:                                              ; preds = %111
  %119 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %81, i64 noundef 3) #15
  %120 = load i32, ptr %8, align 16, !tbaa !80
  br label %121

121:                                              ; preds = %118, %115, %112
  %122 = phi i32 [ %117, %115 ], [ %120, %118 ], [ %114, %112 ]
  %123 = getelementptr inbounds i8, ptr %0, i64 2816
  %124 = zext nneg i32 %2 to i64
  %125 = getelementptr inbounds [64 x i32], ptr %123, i64 0, i64 %124
  store i32 %122, ptr %125, align 4, !tbaa !80
  br label %135

126:                                              ; preds = %126, %106
  %127 = phi i64 [ 0, %106 ], [ %133, %126 ]
  %128 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %127
  %129 = shl nuw nsw i64 %127, 2
  %130 = getelementptr inbounds i8, ptr %81, i64 %129
  %131 = load i32, ptr %130, align 1
  store i32 %131, ptr %128, align 4
  %132 = getelementptr inbounds [16 x [64 x i32]], ptr %108, i64 0, i64 %127, i64 %109
  store i32 %131, ptr %132, align 4, !tbaa !80
  %133 = add nuw nsw i64 %127, 1
  %134 = icmp eq i64 %133, %110
  br i1 %134, label %135, label %126, !llvm.loop !316

135:                                              ; preds = %126, %121
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #10
  br label %258

136:                                              ; preds = %70
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9) #10
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
  %146 = load i32, ptr %145, align 4, !tbaa !80
  %147 = shl i32 %142, 3
  %148 = and i32 %147, 24
  %149 = lshr i32 %146, %148
  %150 = trunc i32 %149 to i8
  %151 = getelementptr inbounds i8, ptr %9, i64 %141
  store i8 %150, ptr %151, align 1, !tbaa !118
  %152 = add nuw nsw i64 %141, 1
  %153 = icmp eq i64 %152, %74
  br i1 %153, label %154, label %140, !llvm.loop !318

154:                                              ; preds = %140, %136
  %155 = getelementptr inbounds i8, ptr %0, i64 16
  %156 = load ptr, ptr %155, align 8, !tbaa !290
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
  %167 = load i64, ptr %166, align 8, !tbaa !39
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
  %177 = load i64, ptr %176, align 8, !tbaa !53
  %178 = icmp ugt i64 %177, %161
  %179 = add nuw i64 %175, 1
  %180 = select i1 %178, i64 %173, i64 %179
  %181 = select i1 %178, i64 %175, i64 %172
  %182 = icmp ult i64 %180, %181
  br i1 %182, label %171, label %183, !llvm.loop !55

183:                                              ; preds = %171, %165
  %184 = phi i64 [ 0, %165 ], [ %180, %171 ]
  %185 = icmp ult i64 %184, %167
  br i1 %185, label %186, label %215

186:                                              ; preds = %183
  %187 = getelementptr inbounds i8, ptr %163, i64 16
  %188 = getelementptr inbounds [0 x %struct.gpu_range], ptr %187, i64 0, i64 %184
  %189 = load i64, ptr %188, align 8, !tbaa !56
  %190 = icmp ugt i64 %189, %161
  br i1 %190, label %215, label %191

191:                                              ; preds = %186
  %192 = getelementptr inbounds i8, ptr %188, i64 24
  %193 = load i32, ptr %192, align 8, !tbaa !108
  %194 = and i32 %193, %12
  %195 = icmp eq i32 %194, %12
  br i1 %195, label %196, label %215

196:                                              ; preds = %191
  %197 = sub i64 %74, %160
  %198 = getelementptr inbounds i8, ptr %188, i64 8
  %199 = load i64, ptr %198, align 8, !tbaa !53
  %200 = sub i64 %199, %161
  %201 = call i64 @llvm.umin.i64(i64 %197, i64 %200)
  %202 = getelementptr inbounds i8, ptr %188, i64 16
  %203 = load i64, ptr %202, align 8, !tbaa !57
  %204 = sub i64 %161, %189
  %205 = add i64 %204, %203
  %206 = inttoptr i64 %205 to ptr
  %207 = getelementptr inbounds i8, ptr %9, i64 %160
  br i1 %158, label %210, label %208

208:                                              ; preds = %196
  %209 = call ptr @memcpy(ptr noundef %206, ptr noundef nonnull %207, i64 noundef %201) #15
  br label %212

210:                                              ; preds = %196
  %211 = call ptr @memcpy(ptr noundef nonnull %207, ptr noundef %206, i64 noundef %201) #15
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
  store i64 %219, ptr %220, align 8, !tbaa !294
  %221 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %221, align 8, !tbaa !295
  %222 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %222, align 4, !tbaa !296
  br label %256

223:                                              ; preds = %215
  br i1 %11, label %256, label %224

224:                                              ; preds = %223
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #10
  %225 = icmp ult i32 %3, 4
  br i1 %225, label %231, label %226

226:                                              ; preds = %224
  %227 = lshr i32 %3, 2
  %228 = getelementptr inbounds i8, ptr %0, i64 2816
  %229 = zext nneg i32 %2 to i64
  %230 = zext nneg i32 %227 to i64
  br label %246

231:                                              ; preds = %224
  store i32 0, ptr %7, align 16, !tbaa !80
  switch i32 %3, label %238 [
    i32 1, label %232
    i32 2, label %235
  ]

232:                                              ; preds = %231
  %233 = load i8, ptr %9, align 16, !tbaa !118
  %234 = zext i8 %233 to i32
  br label %241

235:                                              ; preds = %231
  %236 = load i16, ptr %9, align 16
  %237 = zext i16 %236 to i32
  br label %241

238:                                              ; preds = %231
  %239 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef nonnull %9, i64 noundef 3) #15
  %240 = load i32, ptr %7, align 16, !tbaa !80
  br label %241

241:                                              ; preds = %238, %235, %232
  %242 = phi i32 [ %237, %235 ], [ %240, %238 ], [ %234, %232 ]
  %243 = getelementptr inbounds i8, ptr %0, i64 2816
  %244 = zext nneg i32 %2 to i64
  %245 = getelementptr inbounds [64 x i32], ptr %243, i64 0, i64 %244
  store i32 %242, ptr %245, align 4, !tbaa !80
  br label %255

246:                                              ; preds = %246, %226
  %247 = phi i64 [ 0, %226 ], [ %253, %246 ]
  %248 = getelementptr inbounds [16 x i32], ptr %7, i64 0, i64 %247
  %249 = shl nuw nsw i64 %247, 2
  %250 = getelementptr inbounds i8, ptr %9, i64 %249
  %251 = load i32, ptr %250, align 4
  store i32 %251, ptr %248, align 4
  %252 = getelementptr inbounds [16 x [64 x i32]], ptr %228, i64 0, i64 %247, i64 %229
  store i32 %251, ptr %252, align 4, !tbaa !80
  %253 = add nuw nsw i64 %247, 1
  %254 = icmp eq i64 %253, %230
  br i1 %254, label %255, label %246, !llvm.loop !316

255:                                              ; preds = %246, %241
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #10
  br label %256

256:                                              ; preds = %223, %255, %218
  %257 = phi i32 [ 4, %218 ], [ 0, %255 ], [ 0, %223 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9) #10
  br label %258

258:                                              ; preds = %96, %94, %92, %87, %135, %256, %66, %54
  %259 = phi i32 [ 4, %66 ], [ %257, %256 ], [ 4, %54 ], [ 0, %135 ], [ 0, %87 ], [ 0, %92 ], [ 0, %94 ], [ 0, %96 ]
  ret i32 %259
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #7

; Function Attrs: nofree norecurse nounwind memory(read, argmem: readwrite, inaccessiblemem: readwrite)
define internal noundef ptr @find_range(ptr noundef %0, i64 noundef %1) #8 {
  %3 = getelementptr inbounds i8, ptr %0, i64 16
  %4 = load atomic volatile i64, ptr %3 seq_cst, align 8
  %5 = inttoptr i64 %4 to ptr
  %6 = icmp eq i64 %4, 0
  br i1 %6, label %36, label %7

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = load i64, ptr %8, align 8, !tbaa !39
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %26, label %11

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %5, i64 16
  br label %13

13:                                               ; preds = %11, %13
  %14 = phi i64 [ %9, %11 ], [ %23, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %22, %13 ]
  %16 = add i64 %14, %15
  %17 = lshr i64 %16, 1
  %18 = getelementptr inbounds [0 x %struct.gpu_range], ptr %12, i64 0, i64 %17, i32 1
  %19 = load i64, ptr %18, align 8, !tbaa !53
  %20 = icmp ugt i64 %19, %1
  %21 = add nuw i64 %17, 1
  %22 = select i1 %20, i64 %15, i64 %21
  %23 = select i1 %20, i64 %17, i64 %14
  %24 = icmp ult i64 %22, %23
  br i1 %24, label %13, label %25, !llvm.loop !55

25:                                               ; preds = %13
  br i1 %6, label %36, label %26

26:                                               ; preds = %7, %25
  %27 = phi i64 [ %22, %25 ], [ 0, %7 ]
  %28 = getelementptr inbounds i8, ptr %5, i64 8
  %29 = load i64, ptr %28, align 8, !tbaa !39
  %30 = icmp ult i64 %27, %29
  br i1 %30, label %31, label %36

31:                                               ; preds = %26
  %32 = getelementptr inbounds i8, ptr %5, i64 16
  %33 = getelementptr inbounds [0 x %struct.gpu_range], ptr %32, i64 0, i64 %27
  %34 = load i64, ptr %33, align 8, !tbaa !56
  %35 = icmp ugt i64 %34, %1
  br i1 %35, label %36, label %37

36:                                               ; preds = %2, %31, %26, %25
  br label %37

37:                                               ; preds = %31, %36
  %38 = phi ptr [ null, %36 ], [ %33, %31 ]
  ret ptr %38
}

declare ptr @memcpy(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc i64 @combine(i32 noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #9 {
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
  %125 = tail call fastcc i32 @float_add(i32 noundef %84, i32 noundef %85, i32 noundef 0, i32 noundef 1) #16
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
define internal fastcc i32 @float_add(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #9 {
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
  %12 = tail call i32 @sched_yield() #15
  br label %14

13:                                               ; preds = %6
  tail call void @llvm.x86.sse2.pause()
  br label %14

14:                                               ; preds = %13, %11
  %15 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %6, !llvm.loop !67

17:                                               ; preds = %14, %2
  %18 = getelementptr inbounds i8, ptr %0, i64 471256
  %19 = load i64, ptr %18, align 8, !tbaa !268
  %20 = add i64 %19, 1
  store i64 %20, ptr %18, align 8, !tbaa !268
  %21 = getelementptr inbounds i8, ptr %0, i64 430252
  %22 = load volatile i32, ptr %21, align 4, !tbaa !218
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %71, label %24

24:                                               ; preds = %17
  %25 = getelementptr inbounds i8, ptr %0, i64 430256
  %26 = load i32, ptr %1, align 8, !tbaa !299
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
  %35 = load i32, ptr %34, align 8, !tbaa !299
  %36 = icmp eq i32 %35, %26
  br i1 %36, label %37, label %63

37:                                               ; preds = %32
  %38 = getelementptr inbounds i8, ptr %34, i64 4
  %39 = load i32, ptr %38, align 4, !tbaa !301
  %40 = load i32, ptr %27, align 4, !tbaa !301
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %63

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %34, i64 12
  %44 = load i32, ptr %43, align 4, !tbaa !304
  %45 = load i32, ptr %28, align 4, !tbaa !304
  %46 = icmp eq i32 %44, %45
  br i1 %46, label %47, label %63

47:                                               ; preds = %42
  switch i32 %26, label %61 [
    i32 0, label %48
    i32 2, label %56
  ]

48:                                               ; preds = %47
  %49 = getelementptr inbounds i8, ptr %34, i64 16
  %50 = load i32, ptr %49, align 8, !tbaa !306
  %51 = load i32, ptr %30, align 8, !tbaa !306
  %52 = icmp eq i32 %50, %51
  %53 = icmp eq i32 %50, 0
  %54 = or i1 %53, %52
  %55 = zext i1 %54 to i32
  br label %63

56:                                               ; preds = %47
  %57 = load i32, ptr %29, align 4, !tbaa !307
  %58 = getelementptr inbounds i8, ptr %34, i64 20
  %59 = load i32, ptr %58, align 4, !tbaa !307
  %60 = or i32 %59, %57
  store i32 %60, ptr %58, align 4, !tbaa !307
  br label %61

61:                                               ; preds = %47, %56
  %62 = load volatile i32, ptr %21, align 4, !tbaa !218
  br label %161

63:                                               ; preds = %32, %37, %42, %48
  %64 = phi i32 [ %55, %48 ], [ 0, %42 ], [ 0, %37 ], [ 0, %32 ]
  %65 = add nuw nsw i64 %33, 1
  %66 = load volatile i32, ptr %21, align 4, !tbaa !218
  %67 = zext i32 %66 to i64
  %68 = icmp ult i64 %65, %67
  %69 = icmp eq i32 %64, 0
  %70 = select i1 %68, i1 %69, i1 false
  br i1 %70, label %32, label %31, !llvm.loop !321

71:                                               ; preds = %17, %31
  %72 = load volatile i32, ptr %21, align 4, !tbaa !218
  %73 = icmp eq i32 %72, 1024
  br i1 %73, label %74, label %148

74:                                               ; preds = %71
  %75 = load volatile i32, ptr %21, align 4, !tbaa !218
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %146, label %77

77:                                               ; preds = %74
  %78 = getelementptr inbounds i8, ptr %0, i64 430256
  br label %79

79:                                               ; preds = %140, %77
  %80 = phi i64 [ 0, %77 ], [ %142, %140 ]
  %81 = phi i32 [ 0, %77 ], [ %141, %140 ]
  %82 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %80
  %83 = load i32, ptr %82, align 8, !tbaa !80
  %84 = getelementptr inbounds i8, ptr %82, i64 4
  %85 = load i32, ptr %84, align 4, !tbaa !80
  %86 = getelementptr inbounds i8, ptr %82, i64 8
  %87 = load i32, ptr %86, align 8, !tbaa !80
  %88 = getelementptr inbounds i8, ptr %82, i64 12
  %89 = load i32, ptr %88, align 4, !tbaa !80
  %90 = getelementptr inbounds i8, ptr %82, i64 16
  %91 = load i32, ptr %90, align 8, !tbaa !80
  %92 = getelementptr inbounds i8, ptr %82, i64 20
  %93 = load i32, ptr %92, align 4, !tbaa !80
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
  %104 = load i32, ptr %103, align 8, !tbaa !299
  %105 = icmp eq i32 %104, %83
  br i1 %105, label %106, label %124

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %103, i64 4
  %108 = load i32, ptr %107, align 4, !tbaa !301
  %109 = icmp eq i32 %108, %85
  br i1 %109, label %110, label %124

110:                                              ; preds = %106
  %111 = getelementptr inbounds i8, ptr %103, i64 12
  %112 = load i32, ptr %111, align 4, !tbaa !304
  %113 = icmp eq i32 %112, %89
  br i1 %113, label %114, label %124

114:                                              ; preds = %110
  switch i32 %83, label %140 [
    i32 0, label %115
    i32 2, label %120
  ]

115:                                              ; preds = %114
  %116 = getelementptr inbounds i8, ptr %103, i64 16
  %117 = load i32, ptr %116, align 8, !tbaa !306
  %118 = icmp eq i32 %117, 0
  %119 = zext i1 %118 to i32
  br label %124

120:                                              ; preds = %114
  %121 = getelementptr inbounds i8, ptr %103, i64 20
  %122 = load i32, ptr %121, align 4, !tbaa !307
  %123 = or i32 %122, %93
  store i32 %123, ptr %121, align 4, !tbaa !307
  br label %140

124:                                              ; preds = %115, %110, %106, %101
  %125 = phi i32 [ %119, %115 ], [ 0, %110 ], [ 0, %106 ], [ 0, %101 ]
  %126 = add nuw nsw i64 %102, 1
  %127 = icmp ult i64 %126, %99
  %128 = icmp eq i32 %125, 0
  %129 = select i1 %127, i1 %128, i1 false
  br i1 %129, label %101, label %100, !llvm.loop !322

130:                                              ; preds = %100, %79
  %131 = phi i64 [ %99, %100 ], [ 0, %79 ]
  %132 = add i32 %81, 1
  %133 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %131
  store i32 %83, ptr %133, align 8, !tbaa !80
  %134 = getelementptr inbounds i8, ptr %133, i64 4
  store i32 %85, ptr %134, align 4, !tbaa !80
  %135 = getelementptr inbounds i8, ptr %133, i64 8
  store i32 %87, ptr %135, align 8, !tbaa !80
  %136 = getelementptr inbounds i8, ptr %133, i64 12
  store i32 %89, ptr %136, align 4, !tbaa !80
  %137 = getelementptr inbounds i8, ptr %133, i64 16
  store i32 %96, ptr %137, align 8, !tbaa !80
  %138 = getelementptr inbounds i8, ptr %133, i64 20
  store i32 %93, ptr %138, align 4, !tbaa !80
  %139 = getelementptr inbounds i8, ptr %133, i64 24
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %139, ptr noundef nonnull align 8 dereferenceable(16) %94, i64 16, i1 false)
  br label %140

140:                                              ; preds = %114, %130, %120, %100
  %141 = phi i32 [ %81, %100 ], [ %132, %130 ], [ %81, %120 ], [ %81, %114 ]
  %142 = add nuw nsw i64 %80, 1
  %143 = load volatile i32, ptr %21, align 4, !tbaa !218
  %144 = zext i32 %143 to i64
  %145 = icmp ult i64 %142, %144
  br i1 %145, label %79, label %146, !llvm.loop !323

146:                                              ; preds = %140, %74
  %147 = phi i32 [ 0, %74 ], [ %141, %140 ]
  store volatile i32 %147, ptr %21, align 4, !tbaa !218
  br label %148

148:                                              ; preds = %71, %146
  %149 = load volatile i32, ptr %21, align 4, !tbaa !218
  %150 = icmp ult i32 %149, 1024
  br i1 %150, label %151, label %157

151:                                              ; preds = %148
  %152 = getelementptr inbounds i8, ptr %0, i64 430256
  %153 = load volatile i32, ptr %21, align 4, !tbaa !218
  %154 = add i32 %153, 1
  store volatile i32 %154, ptr %21, align 4, !tbaa !218
  %155 = zext i32 %153 to i64
  %156 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %152, i64 0, i64 %155
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %156, ptr noundef nonnull align 8 dereferenceable(40) %1, i64 40, i1 false), !tbaa.struct !219
  br label %157

157:                                              ; preds = %148, %151
  store atomic volatile i32 0, ptr %0 release, align 4
  %158 = getelementptr inbounds i8, ptr %0, i64 60
  %159 = load i32, ptr %158, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !39
  %160 = call i64 @write(i32 noundef %159, ptr noundef nonnull %3, i64 noundef 8) #15
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
declare void @llvm.x86.sse2.pause() #10

declare i64 @write(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #11

declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #6

declare void @free(ptr noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nounwind
define internal fastcc ptr @inactive_signal(ptr nocapture noundef readonly %0) unnamed_addr #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 104
  %3 = load ptr, ptr %2, align 8, !tbaa !51
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8, !tbaa !52
  %6 = getelementptr inbounds i8, ptr %3, i64 16
  %7 = load atomic volatile i64, ptr %6 seq_cst, align 8
  %8 = inttoptr i64 %7 to ptr
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %103, label %10

10:                                               ; preds = %1
  %11 = getelementptr inbounds i8, ptr %8, i64 8
  %12 = load i64, ptr %11, align 8, !tbaa !39
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
  %22 = load i64, ptr %21, align 8, !tbaa !53
  %23 = icmp ugt i64 %22, %5
  %24 = add nuw i64 %20, 1
  %25 = select i1 %23, i64 %18, i64 %24
  %26 = select i1 %23, i64 %20, i64 %17
  %27 = icmp ult i64 %25, %26
  br i1 %27, label %16, label %28, !llvm.loop !55

28:                                               ; preds = %16, %10
  %29 = phi i64 [ 0, %10 ], [ %25, %16 ]
  %30 = icmp ult i64 %29, %12
  br i1 %30, label %31, label %103

31:                                               ; preds = %28
  %32 = getelementptr inbounds i8, ptr %8, i64 16
  %33 = getelementptr inbounds [0 x %struct.gpu_range], ptr %32, i64 0, i64 %29
  %34 = load i64, ptr %33, align 8, !tbaa !56
  %35 = icmp ugt i64 %34, %5
  br i1 %35, label %103, label %36

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, ptr %33, i64 8
  %38 = load i64, ptr %37, align 8, !tbaa !53
  %39 = sub i64 %38, %5
  %40 = icmp ult i64 %39, 256
  br i1 %40, label %103, label %41

41:                                               ; preds = %36
  %42 = getelementptr inbounds i8, ptr %33, i64 16
  %43 = load i64, ptr %42, align 8, !tbaa !57
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
  %56 = load ptr, ptr %2, align 8, !tbaa !51
  %57 = getelementptr inbounds i8, ptr %56, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %103, label %61

61:                                               ; preds = %55
  %62 = getelementptr inbounds i8, ptr %59, i64 8
  %63 = load i64, ptr %62, align 8, !tbaa !39
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
  %73 = load i64, ptr %72, align 8, !tbaa !53
  %74 = icmp ugt i64 %73, %50
  %75 = add nuw i64 %71, 1
  %76 = select i1 %74, i64 %69, i64 %75
  %77 = select i1 %74, i64 %71, i64 %68
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %67, label %79, !llvm.loop !55

79:                                               ; preds = %67, %61
  %80 = phi i64 [ 0, %61 ], [ %76, %67 ]
  %81 = icmp ult i64 %80, %63
  br i1 %81, label %82, label %103

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, ptr %59, i64 16
  %84 = getelementptr inbounds [0 x %struct.gpu_range], ptr %83, i64 0, i64 %80
  %85 = load i64, ptr %84, align 8, !tbaa !56
  %86 = icmp ugt i64 %85, %50
  br i1 %86, label %103, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %84, i64 24
  %89 = load i32, ptr %88, align 8, !tbaa !108
  %90 = and i32 %89, 1
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %103, label %92

92:                                               ; preds = %87
  %93 = getelementptr inbounds i8, ptr %84, i64 8
  %94 = load i64, ptr %93, align 8, !tbaa !53
  %95 = sub i64 %94, %50
  %96 = icmp ult i64 %95, 64
  br i1 %96, label %103, label %97

97:                                               ; preds = %92
  %98 = getelementptr inbounds i8, ptr %84, i64 16
  %99 = load i64, ptr %98, align 8, !tbaa !57
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
  %13 = load ptr, ptr %12, align 8, !tbaa !51
  %14 = getelementptr inbounds i8, ptr %13, i64 16
  %15 = load atomic volatile i64, ptr %14 seq_cst, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = icmp eq i64 %15, 0
  br i1 %17, label %61, label %18

18:                                               ; preds = %11
  %19 = getelementptr inbounds i8, ptr %16, i64 8
  %20 = load i64, ptr %19, align 8, !tbaa !39
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
  %30 = load i64, ptr %29, align 8, !tbaa !53
  %31 = icmp ugt i64 %30, %2
  %32 = add nuw i64 %28, 1
  %33 = select i1 %31, i64 %26, i64 %32
  %34 = select i1 %31, i64 %28, i64 %25
  %35 = icmp ult i64 %33, %34
  br i1 %35, label %24, label %36, !llvm.loop !55

36:                                               ; preds = %24, %18
  %37 = phi i64 [ 0, %18 ], [ %33, %24 ]
  %38 = icmp ult i64 %37, %20
  br i1 %38, label %39, label %61

39:                                               ; preds = %36
  %40 = getelementptr inbounds i8, ptr %16, i64 16
  %41 = getelementptr inbounds [0 x %struct.gpu_range], ptr %40, i64 0, i64 %37
  %42 = load i64, ptr %41, align 8, !tbaa !56
  %43 = icmp ugt i64 %42, %2
  br i1 %43, label %61, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds i8, ptr %41, i64 24
  %46 = load i32, ptr %45, align 8, !tbaa !108
  %47 = and i32 %46, 1
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %61, label %49

49:                                               ; preds = %44
  %50 = getelementptr inbounds i8, ptr %41, i64 8
  %51 = load i64, ptr %50, align 8, !tbaa !53
  %52 = sub i64 %51, %2
  %53 = icmp ult i64 %52, 64
  br i1 %53, label %61, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds i8, ptr %41, i64 16
  %56 = load i64, ptr %55, align 8, !tbaa !57
  %57 = add i64 %56, %2
  %58 = sub i64 %57, %42
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %57, %42
  br i1 %60, label %61, label %97

61:                                               ; preds = %39, %36, %11, %44, %49, %8, %54
  %62 = getelementptr inbounds i8, ptr %1, i64 104
  %63 = load ptr, ptr %62, align 8, !tbaa !51
  %64 = getelementptr inbounds i8, ptr %63, i64 16
  %65 = load atomic volatile i64, ptr %64 seq_cst, align 8
  %66 = inttoptr i64 %65 to ptr
  %67 = icmp eq i64 %65, 0
  br i1 %67, label %94, label %68

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %66, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !39
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
  %80 = load i64, ptr %79, align 8, !tbaa !53
  %81 = icmp ugt i64 %80, %2
  %82 = add nuw i64 %78, 1
  %83 = select i1 %81, i64 %76, i64 %82
  %84 = select i1 %81, i64 %78, i64 %75
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %74, label %86, !llvm.loop !55

86:                                               ; preds = %74, %68
  %87 = phi i64 [ 0, %68 ], [ %83, %74 ]
  %88 = icmp ult i64 %87, %70
  br i1 %88, label %89, label %94

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, ptr %66, i64 16
  %91 = getelementptr inbounds [0 x %struct.gpu_range], ptr %90, i64 0, i64 %87
  %92 = load i64, ptr %91, align 8, !tbaa !56
  %93 = icmp ugt i64 %92, %2
  br i1 %93, label %94, label %95

94:                                               ; preds = %89, %86, %61
  br label %95

95:                                               ; preds = %89, %94
  %96 = phi i32 [ 1, %94 ], [ 2, %89 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %2, i32 noundef %96) #16
  br label %162

97:                                               ; preds = %54
  %98 = load ptr, ptr %12, align 8, !tbaa !51
  %99 = getelementptr inbounds i8, ptr %1, i64 40
  %100 = load i64, ptr %99, align 8, !tbaa !52
  %101 = getelementptr inbounds i8, ptr %98, i64 16
  %102 = load atomic volatile i64, ptr %101 seq_cst, align 8
  %103 = inttoptr i64 %102 to ptr
  %104 = icmp eq i64 %102, 0
  br i1 %104, label %158, label %105

105:                                              ; preds = %97
  %106 = getelementptr inbounds i8, ptr %103, i64 8
  %107 = load i64, ptr %106, align 8, !tbaa !39
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
  %117 = load i64, ptr %116, align 8, !tbaa !53
  %118 = icmp ugt i64 %117, %100
  %119 = add nuw i64 %115, 1
  %120 = select i1 %118, i64 %113, i64 %119
  %121 = select i1 %118, i64 %115, i64 %112
  %122 = icmp ult i64 %120, %121
  br i1 %122, label %111, label %123, !llvm.loop !55

123:                                              ; preds = %111, %105
  %124 = phi i64 [ 0, %105 ], [ %120, %111 ]
  %125 = icmp ult i64 %124, %107
  br i1 %125, label %126, label %158

126:                                              ; preds = %123
  %127 = getelementptr inbounds i8, ptr %103, i64 16
  %128 = getelementptr inbounds [0 x %struct.gpu_range], ptr %127, i64 0, i64 %124
  %129 = load i64, ptr %128, align 8, !tbaa !56
  %130 = icmp ugt i64 %129, %100
  br i1 %130, label %158, label %131

131:                                              ; preds = %126
  %132 = getelementptr inbounds i8, ptr %128, i64 8
  %133 = load i64, ptr %132, align 8, !tbaa !53
  %134 = sub i64 %133, %100
  %135 = icmp ult i64 %134, 256
  br i1 %135, label %158, label %136

136:                                              ; preds = %131
  %137 = getelementptr inbounds i8, ptr %128, i64 16
  %138 = load i64, ptr %137, align 8, !tbaa !57
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
  store volatile i64 %3, ptr %149, align 8, !tbaa !39
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #15
  %151 = load i64, ptr %5, align 8, !tbaa !110
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !112
  %155 = add i64 %152, %154
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #10
  %156 = udiv i64 %155, 10
  %157 = getelementptr inbounds i8, ptr %59, i64 40
  store volatile i64 %156, ptr %157, align 8, !tbaa !39
  br label %158

158:                                              ; preds = %126, %123, %97, %131, %148, %141, %136
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #10
  %159 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %59, i64 noundef 64) #15
  %160 = getelementptr inbounds i8, ptr %59, i64 8
  %161 = atomicrmw sub ptr %160, i64 1 seq_cst, align 8
  call fastcc void @ring_mailbox(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %6) #16
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #10
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
  %25 = load i32, ptr %24, align 8, !tbaa !80
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
  %38 = load i32, ptr %37, align 8, !tbaa !243
  %39 = icmp eq i32 %38, %3
  br i1 %39, label %40, label %44

40:                                               ; preds = %36
  %41 = getelementptr inbounds i8, ptr %33, i64 12
  %42 = load i32, ptr %41, align 4, !tbaa !244
  %43 = icmp eq i32 %42, %4
  br i1 %43, label %52, label %44

44:                                               ; preds = %40, %36, %31
  %45 = add i64 %34, 1
  %46 = load i32, ptr %24, align 8, !tbaa !80
  %47 = zext i32 %46 to i64
  %48 = and i64 %45, %47
  %49 = getelementptr inbounds [0 x %struct.code_slot], ptr %23, i64 0, i64 %48
  %50 = load atomic volatile i64, ptr %49 seq_cst, align 8
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %31, !llvm.loop !245

52:                                               ; preds = %40, %44, %12
  %53 = phi ptr [ %28, %12 ], [ %49, %44 ], [ %33, %40 ]
  %54 = load volatile i64, ptr %53, align 8, !tbaa !240
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %239, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, ptr %53, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %239, label %61

61:                                               ; preds = %56
  %62 = load ptr, ptr %59, align 8, !tbaa !247
  %63 = getelementptr inbounds i8, ptr %62, i64 16
  %64 = load volatile i64, ptr %63, align 8, !tbaa !324
  %65 = icmp ult i64 %64, %5
  br i1 %65, label %66, label %239

66:                                               ; preds = %61
  %67 = getelementptr inbounds i8, ptr %0, i64 72
  %68 = load atomic volatile i64, ptr %67 seq_cst, align 8
  %69 = getelementptr inbounds i8, ptr %62, i64 48
  %70 = load i32, ptr %69, align 8, !tbaa !238
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %238, label %72

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %62, i64 72
  %74 = load ptr, ptr %73, align 8, !tbaa !203
  %75 = getelementptr inbounds i8, ptr %62, i64 64
  %76 = getelementptr inbounds i8, ptr %1, i64 16
  br label %77

77:                                               ; preds = %145, %72
  %78 = phi i32 [ %70, %72 ], [ %146, %145 ]
  %79 = phi i64 [ 0, %72 ], [ %148, %145 ]
  %80 = phi ptr [ %74, %72 ], [ %147, %145 ]
  %81 = load ptr, ptr %75, align 8, !tbaa !202
  %82 = getelementptr inbounds %struct.code_extent, ptr %81, i64 %79
  %83 = getelementptr inbounds i8, ptr %82, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !224
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %145, label %86

86:                                               ; preds = %77
  %87 = load i64, ptr %82, align 8, !tbaa !325
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
  %97 = load i64, ptr %96, align 8, !tbaa !39
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
  %107 = load i64, ptr %106, align 8, !tbaa !53
  %108 = icmp ugt i64 %107, %91
  %109 = add nuw i64 %105, 1
  %110 = select i1 %108, i64 %103, i64 %109
  %111 = select i1 %108, i64 %105, i64 %102
  %112 = icmp ult i64 %110, %111
  br i1 %112, label %101, label %113, !llvm.loop !55

113:                                              ; preds = %101, %95
  %114 = phi i64 [ 0, %95 ], [ %110, %101 ]
  %115 = icmp ult i64 %114, %97
  br i1 %115, label %116, label %151

116:                                              ; preds = %113
  %117 = getelementptr inbounds i8, ptr %93, i64 16
  %118 = getelementptr inbounds [0 x %struct.gpu_range], ptr %117, i64 0, i64 %114
  %119 = load i64, ptr %118, align 8, !tbaa !56
  %120 = icmp ugt i64 %119, %91
  br i1 %120, label %151, label %121

121:                                              ; preds = %116
  %122 = getelementptr inbounds i8, ptr %118, i64 24
  %123 = load i32, ptr %122, align 8, !tbaa !108
  %124 = and i32 %123, 2
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %151, label %126

126:                                              ; preds = %121
  %127 = getelementptr inbounds i8, ptr %118, i64 8
  %128 = load i64, ptr %127, align 8, !tbaa !53
  %129 = sub i64 %128, %91
  %130 = tail call i64 @llvm.umin.i64(i64 %90, i64 %129)
  %131 = getelementptr inbounds i8, ptr %118, i64 16
  %132 = load i64, ptr %131, align 8, !tbaa !57
  %133 = sub i64 %91, %119
  %134 = add i64 %133, %132
  %135 = inttoptr i64 %134 to ptr
  %136 = tail call i32 @memcmp(ptr noundef %135, ptr noundef %89, i64 noundef %130) #15
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %151

138:                                              ; preds = %126
  %139 = add i64 %130, %91
  %140 = getelementptr inbounds i8, ptr %89, i64 %130
  %141 = sub i64 %90, %130
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %143, label %88, !llvm.loop !326

143:                                              ; preds = %138
  %144 = load i32, ptr %69, align 8, !tbaa !238
  br label %145

145:                                              ; preds = %143, %77
  %146 = phi i32 [ %78, %77 ], [ %144, %143 ]
  %147 = phi ptr [ %80, %77 ], [ %140, %143 ]
  %148 = add nuw nsw i64 %79, 1
  %149 = zext i32 %146 to i64
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %77, label %238, !llvm.loop !327

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
  %160 = tail call i32 @sched_yield() #15
  br label %162

161:                                              ; preds = %154
  tail call void @llvm.x86.sse2.pause()
  br label %162

162:                                              ; preds = %161, %159
  %163 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %165, label %154, !llvm.loop !67

165:                                              ; preds = %162, %151
  %166 = load volatile ptr, ptr %7, align 8, !tbaa !196
  %167 = getelementptr inbounds i8, ptr %62, i64 44
  %168 = load i32, ptr %167, align 4, !tbaa !237
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
  %178 = load ptr, ptr %171, align 8, !tbaa !201
  %179 = getelementptr inbounds %struct.code_target, ptr %178, i64 %177, i32 1
  %180 = load i64, ptr %179, align 8, !tbaa !251
  %181 = load i32, ptr %172, align 4, !tbaa !230
  %182 = load i32, ptr %173, align 8, !tbaa !232
  %183 = lshr i64 %180, 2
  %184 = mul i64 %183, -7046029254386353131
  %185 = mul i32 %182, -1640531535
  %186 = xor i32 %185, %181
  %187 = zext i32 %186 to i64
  %188 = mul i64 %187, -4417276706812531889
  %189 = xor i64 %188, %184
  %190 = lshr i64 %189, 29
  %191 = xor i64 %190, %189
  %192 = load i32, ptr %175, align 8, !tbaa !80
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
  %205 = load i32, ptr %204, align 8, !tbaa !243
  %206 = icmp eq i32 %205, %181
  br i1 %206, label %207, label %211

207:                                              ; preds = %203
  %208 = getelementptr inbounds i8, ptr %200, i64 12
  %209 = load i32, ptr %208, align 4, !tbaa !244
  %210 = icmp eq i32 %209, %182
  br i1 %210, label %219, label %211

211:                                              ; preds = %207, %203, %198
  %212 = add i64 %201, 1
  %213 = load i32, ptr %175, align 8, !tbaa !80
  %214 = zext i32 %213 to i64
  %215 = and i64 %212, %214
  %216 = getelementptr inbounds [0 x %struct.code_slot], ptr %174, i64 0, i64 %215
  %217 = load atomic volatile i64, ptr %216 seq_cst, align 8
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %219, label %198, !llvm.loop !245

219:                                              ; preds = %211, %207, %176
  %220 = phi ptr [ %195, %176 ], [ %200, %207 ], [ %216, %211 ]
  %221 = getelementptr inbounds i8, ptr %220, i64 16
  %222 = load volatile ptr, ptr %221, align 8, !tbaa !242
  %223 = icmp eq ptr %222, null
  br i1 %223, label %229, label %224

224:                                              ; preds = %219
  %225 = load volatile ptr, ptr %221, align 8, !tbaa !242
  %226 = load ptr, ptr %225, align 8, !tbaa !247
  %227 = icmp eq ptr %226, %62
  br i1 %227, label %228, label %229

228:                                              ; preds = %224
  store atomic volatile i64 0, ptr %221 seq_cst, align 8
  br label %229

229:                                              ; preds = %228, %224, %219
  %230 = add nuw nsw i64 %177, 1
  %231 = load i32, ptr %167, align 4, !tbaa !237
  %232 = zext i32 %231 to i64
  %233 = icmp ult i64 %230, %232
  br i1 %233, label %176, label %234, !llvm.loop !328

234:                                              ; preds = %229, %165
  %235 = getelementptr inbounds i8, ptr %0, i64 471240
  %236 = load i64, ptr %235, align 8, !tbaa !264
  %237 = add i64 %236, 1
  store i64 %237, ptr %235, align 8, !tbaa !264
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
  %18 = tail call i32 @sched_yield() #15
  br label %20

19:                                               ; preds = %12
  tail call void @llvm.x86.sse2.pause()
  br label %20

20:                                               ; preds = %19, %17
  %21 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !67

23:                                               ; preds = %20, %9
  %24 = getelementptr inbounds i8, ptr %0, i64 346276
  %25 = load i32, ptr %24, align 4, !tbaa !41
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %30, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %0, i64 346280
  %29 = zext i32 %25 to i64
  br label %121

30:                                               ; preds = %130, %23
  %31 = getelementptr inbounds i8, ptr %0, i64 152
  %32 = load volatile i32, ptr %31, align 8, !tbaa !68
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
  %44 = load ptr, ptr %43, align 8, !tbaa !74
  %45 = icmp eq ptr %44, %1
  br i1 %45, label %49, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %42, align 8, !tbaa !73
  %48 = icmp eq ptr %47, null
  br i1 %48, label %49, label %91

49:                                               ; preds = %46, %38
  %50 = getelementptr inbounds i8, ptr %42, i64 56
  store volatile i32 1, ptr %50, align 8, !tbaa !75
  %51 = getelementptr inbounds i8, ptr %42, i64 64
  %52 = load i32, ptr %51, align 8, !tbaa !114
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %91, label %54

54:                                               ; preds = %49
  %55 = load volatile i32, ptr %31, align 8, !tbaa !68
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %65

57:                                               ; preds = %75, %54
  %58 = phi i32 [ 0, %54 ], [ %76, %75 ]
  store volatile i32 %58, ptr %31, align 8, !tbaa !68
  %59 = getelementptr inbounds i8, ptr %42, i64 24
  %60 = getelementptr inbounds i8, ptr %42, i64 32
  %61 = load i64, ptr %60, align 8, !tbaa !78
  %62 = atomicrmw volatile xchg ptr %59, i64 %61 seq_cst, align 8
  %63 = load i64, ptr %60, align 8, !tbaa !78
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
  %78 = load volatile i32, ptr %31, align 8, !tbaa !68
  %79 = zext i32 %78 to i64
  %80 = icmp ult i64 %77, %79
  br i1 %80, label %65, label %57, !llvm.loop !215

81:                                               ; preds = %57
  %82 = atomicrmw volatile sub ptr %36, i32 1 seq_cst, align 4
  br label %83

83:                                               ; preds = %81, %57
  store i32 0, ptr %51, align 8, !tbaa !114
  %84 = load ptr, ptr %42, align 8, !tbaa !73
  %85 = getelementptr inbounds i8, ptr %84, i64 88
  %86 = load volatile i32, ptr %85, align 8, !tbaa !50
  %87 = add i32 %86, -1
  store volatile i32 %87, ptr %85, align 8, !tbaa !50
  %88 = getelementptr inbounds i8, ptr %42, i64 60
  %89 = load i32, ptr %88, align 4, !tbaa !71
  %90 = add i32 %89, -1
  store i32 %90, ptr %88, align 4, !tbaa !71
  br label %91

91:                                               ; preds = %83, %49, %46
  %92 = icmp eq i64 %40, 0
  br i1 %92, label %93, label %38, !llvm.loop !216

93:                                               ; preds = %91, %30
  %94 = getelementptr inbounds i8, ptr %0, i64 471248
  %95 = load i64, ptr %94, align 8, !tbaa !266
  %96 = add i64 %95, 1
  store i64 %96, ptr %94, align 8, !tbaa !266
  store atomic volatile i32 0, ptr %0 release, align 4
  %97 = getelementptr inbounds i8, ptr %0, i64 44
  %98 = load i32, ptr %97, align 4, !tbaa !6
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %109, label %100

100:                                              ; preds = %93
  %101 = getelementptr inbounds i8, ptr %0, i64 471264
  %102 = zext i32 %98 to i64
  br label %103

103:                                              ; preds = %103, %100
  %104 = phi i64 [ 0, %100 ], [ %107, %103 ]
  %105 = getelementptr inbounds [64 x ptr], ptr %101, i64 0, i64 %104
  %106 = load ptr, ptr %105, align 8, !tbaa !2
  store volatile i32 1, ptr %106, align 8, !tbaa !37
  %107 = add nuw nsw i64 %104, 1
  %108 = icmp eq i64 %107, %102
  br i1 %108, label %109, label %103, !llvm.loop !38

109:                                              ; preds = %103, %93
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #10
  store i32 1, ptr %5, align 8, !tbaa !299
  %110 = getelementptr inbounds i8, ptr %5, i64 4
  %111 = load i32, ptr %1, align 8, !tbaa !187
  store i32 %111, ptr %110, align 4, !tbaa !301
  %112 = getelementptr inbounds i8, ptr %5, i64 8
  %113 = getelementptr inbounds i8, ptr %1, i64 8
  %114 = load i32, ptr %113, align 8, !tbaa !186
  store i32 %114, ptr %112, align 8, !tbaa !302
  %115 = getelementptr inbounds i8, ptr %5, i64 12
  store i32 0, ptr %115, align 4, !tbaa !304
  %116 = getelementptr inbounds i8, ptr %5, i64 16
  store i32 0, ptr %116, align 8, !tbaa !306
  %117 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %3, ptr %117, align 4, !tbaa !307
  %118 = getelementptr inbounds i8, ptr %5, i64 24
  %119 = and i64 %2, -4096
  store i64 %119, ptr %118, align 8, !tbaa !308
  %120 = getelementptr inbounds i8, ptr %5, i64 32
  store i64 0, ptr %120, align 8, !tbaa !310
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %5) #16
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #10
  br label %133

121:                                              ; preds = %27, %130
  %122 = phi i64 [ 0, %27 ], [ %131, %130 ]
  %123 = getelementptr inbounds [4096 x ptr], ptr %28, i64 0, i64 %122
  %124 = load ptr, ptr %123, align 8, !tbaa !2
  %125 = getelementptr inbounds i8, ptr %124, i64 104
  %126 = load ptr, ptr %125, align 8, !tbaa !51
  %127 = icmp eq ptr %126, %1
  br i1 %127, label %128, label %130

128:                                              ; preds = %121
  %129 = getelementptr inbounds i8, ptr %124, i64 84
  store volatile i32 1, ptr %129, align 4, !tbaa !48
  br label %130

130:                                              ; preds = %121, %128
  %131 = add nuw nsw i64 %122, 1
  %132 = icmp eq i64 %131, %29
  br i1 %132, label %30, label %121, !llvm.loop !329

133:                                              ; preds = %4, %109
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i32 0, 3073) i32 @resident_groups(ptr nocapture noundef readonly %0) unnamed_addr #12 {
  %2 = getelementptr inbounds i8, ptr %0, i64 156
  %3 = load i32, ptr %2, align 4, !tbaa !83
  %4 = icmp eq i32 %3, 32
  %5 = select i1 %4, i32 1536, i32 768
  %6 = getelementptr inbounds i8, ptr %0, i64 160
  %7 = load i32, ptr %6, align 8, !tbaa !84
  %8 = udiv i32 %5, %7
  %9 = icmp ugt i32 %8, 16
  %10 = shl nuw nsw i32 %8, 2
  %11 = select i1 %9, i32 64, i32 %10
  %12 = getelementptr inbounds i8, ptr %0, i64 152
  %13 = load i32, ptr %12, align 8, !tbaa !87
  %14 = udiv i32 %11, %13
  %15 = icmp ugt i32 %13, 1
  %16 = tail call i32 @llvm.umin.i32(i32 %14, i32 32)
  %17 = select i1 %15, i32 %16, i32 %14
  %18 = getelementptr inbounds i8, ptr %0, i64 172
  %19 = load i32, ptr %18, align 4, !tbaa !88
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
  %4 = tail call fastcc ptr @inactive_signal(ptr noundef %1) #16
  %5 = icmp eq ptr %4, null
  br i1 %5, label %9, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = atomicrmw or ptr %7, i64 %2 seq_cst, align 8
  tail call fastcc void @ring_mailbox(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %4) #16
  br label %9

9:                                                ; preds = %6, %3
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @set_user_registers(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i32 noundef %3) unnamed_addr #1 {
  %5 = alloca [4 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #10
  %6 = getelementptr inbounds i8, ptr %1, i64 120
  %7 = load i64, ptr %6, align 8, !tbaa !58
  %8 = getelementptr inbounds i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8, !tbaa !102
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !66
  %12 = add i64 %11, 288230376151711743
  %13 = and i64 %12, %9
  %14 = shl i64 %13, 6
  %15 = add i64 %14, %7
  store i64 %15, ptr %5, align 16, !tbaa !39
  %16 = getelementptr inbounds i8, ptr %5, i64 8
  %17 = getelementptr inbounds i8, ptr %1, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !52
  store i64 %18, ptr %16, align 8, !tbaa !39
  %19 = getelementptr inbounds i8, ptr %5, i64 16
  %20 = getelementptr inbounds i8, ptr %2, i64 40
  %21 = load i64, ptr %20, align 1
  store i64 %21, ptr %19, align 16, !tbaa !39
  %22 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 %9, ptr %22, align 8, !tbaa !39
  %23 = getelementptr inbounds i8, ptr %0, i64 256
  %24 = tail call ptr @memset(ptr noundef nonnull %23, i32 noundef 0, i64 noundef 64) #15
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
  %38 = load i64, ptr %37, align 8, !tbaa !39
  %39 = trunc i64 %38 to i32
  %40 = add i32 %30, 1
  %41 = zext i32 %30 to i64
  %42 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %41
  store i32 %39, ptr %42, align 4, !tbaa !80
  %43 = lshr i64 %38, 32
  %44 = trunc nuw i64 %43 to i32
  %45 = add i32 %30, 2
  %46 = zext i32 %40 to i64
  %47 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %46
  store i32 %44, ptr %47, align 4, !tbaa !80
  br label %48

48:                                               ; preds = %28, %36
  %49 = phi i32 [ %45, %36 ], [ %30, %28 ]
  %50 = icmp eq i64 %31, 4
  br i1 %50, label %25, label %28, !llvm.loop !330

51:                                               ; preds = %25
  %52 = getelementptr inbounds i8, ptr %2, i64 24
  %53 = load i32, ptr %52, align 1
  %54 = add i32 %53, 3
  %55 = and i32 %54, -4
  %56 = zext i32 %49 to i64
  %57 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %56
  store i32 %55, ptr %57, align 4, !tbaa !80
  br label %58

58:                                               ; preds = %51, %25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #10
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
  %15 = load ptr, ptr %14, align 8, !tbaa !51
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load atomic volatile i64, ptr %16 seq_cst, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = icmp eq i64 %17, 0
  br i1 %19, label %61, label %20

20:                                               ; preds = %13
  %21 = getelementptr inbounds i8, ptr %18, i64 8
  %22 = load i64, ptr %21, align 8, !tbaa !39
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
  %32 = load i64, ptr %31, align 8, !tbaa !53
  %33 = icmp ugt i64 %32, %6
  %34 = add nuw i64 %30, 1
  %35 = select i1 %33, i64 %28, i64 %34
  %36 = select i1 %33, i64 %30, i64 %27
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %26, label %38, !llvm.loop !55

38:                                               ; preds = %26, %20
  %39 = phi i64 [ 0, %20 ], [ %35, %26 ]
  %40 = icmp ult i64 %39, %22
  br i1 %40, label %41, label %61

41:                                               ; preds = %38
  %42 = getelementptr inbounds i8, ptr %18, i64 16
  %43 = getelementptr inbounds [0 x %struct.gpu_range], ptr %42, i64 0, i64 %39
  %44 = load i64, ptr %43, align 8, !tbaa !56
  %45 = icmp ugt i64 %44, %6
  br i1 %45, label %61, label %46

46:                                               ; preds = %41
  %47 = getelementptr inbounds i8, ptr %43, i64 24
  %48 = load i32, ptr %47, align 8, !tbaa !108
  %49 = and i32 %48, 1
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %61, label %51

51:                                               ; preds = %46
  %52 = getelementptr inbounds i8, ptr %43, i64 8
  %53 = load i64, ptr %52, align 8, !tbaa !53
  %54 = sub i64 %53, %6
  %55 = icmp ult i64 %54, 8
  br i1 %55, label %61, label %56

56:                                               ; preds = %51
  %57 = getelementptr inbounds i8, ptr %43, i64 16
  %58 = load i64, ptr %57, align 8, !tbaa !57
  %59 = add i64 %58, %6
  %60 = icmp eq i64 %59, %44
  br i1 %60, label %61, label %97

61:                                               ; preds = %41, %38, %13, %46, %51, %8, %56
  %62 = getelementptr inbounds i8, ptr %1, i64 104
  %63 = load ptr, ptr %62, align 8, !tbaa !51
  %64 = getelementptr inbounds i8, ptr %63, i64 16
  %65 = load atomic volatile i64, ptr %64 seq_cst, align 8
  %66 = inttoptr i64 %65 to ptr
  %67 = icmp eq i64 %65, 0
  br i1 %67, label %94, label %68

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %66, i64 8
  %70 = load i64, ptr %69, align 8, !tbaa !39
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
  %80 = load i64, ptr %79, align 8, !tbaa !53
  %81 = icmp ugt i64 %80, %6
  %82 = add nuw i64 %78, 1
  %83 = select i1 %81, i64 %76, i64 %82
  %84 = select i1 %81, i64 %78, i64 %75
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %74, label %86, !llvm.loop !55

86:                                               ; preds = %74, %68
  %87 = phi i64 [ 0, %68 ], [ %83, %74 ]
  %88 = icmp ult i64 %87, %70
  br i1 %88, label %89, label %94

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, ptr %66, i64 16
  %91 = getelementptr inbounds [0 x %struct.gpu_range], ptr %90, i64 0, i64 %87
  %92 = load i64, ptr %91, align 8, !tbaa !56
  %93 = icmp ugt i64 %92, %6
  br i1 %93, label %94, label %95

94:                                               ; preds = %89, %86, %61
  br label %95

95:                                               ; preds = %89, %94
  %96 = phi i32 [ 1, %94 ], [ 2, %89 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %6, i32 noundef %96) #16
  br label %114

97:                                               ; preds = %56
  %98 = sub i64 %59, %44
  %99 = inttoptr i64 %98 to ptr
  %100 = zext i32 %10 to i64
  store atomic i64 %100, ptr %99 seq_cst, align 8
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4) #10
  store i32 0, ptr %4, align 8, !tbaa !299
  %101 = getelementptr inbounds i8, ptr %4, i64 4
  %102 = load ptr, ptr %14, align 8, !tbaa !51
  %103 = load i32, ptr %102, align 8, !tbaa !187
  store i32 %103, ptr %101, align 4, !tbaa !301
  %104 = getelementptr inbounds i8, ptr %4, i64 8
  %105 = getelementptr inbounds i8, ptr %102, i64 8
  %106 = load i32, ptr %105, align 8, !tbaa !186
  store i32 %106, ptr %104, align 8, !tbaa !302
  %107 = getelementptr inbounds i8, ptr %4, i64 12
  %108 = getelementptr inbounds i8, ptr %1, i64 56
  %109 = load i32, ptr %108, align 8, !tbaa !303
  store i32 %109, ptr %107, align 4, !tbaa !304
  %110 = getelementptr inbounds i8, ptr %4, i64 16
  store i32 %10, ptr %110, align 8, !tbaa !306
  %111 = getelementptr inbounds i8, ptr %4, i64 20
  store i32 0, ptr %111, align 4, !tbaa !307
  %112 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 0, ptr %112, align 8, !tbaa !308
  %113 = getelementptr inbounds i8, ptr %4, i64 32
  store i64 0, ptr %113, align 8, !tbaa !310
  call fastcc void @post_interrupt(ptr noundef %0, ptr noundef nonnull %4) #16
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4) #10
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
  %17 = tail call i32 @sched_yield() #15
  br label %19

18:                                               ; preds = %11
  tail call void @llvm.x86.sse2.pause()
  br label %19

19:                                               ; preds = %18, %16
  %20 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %11, !llvm.loop !67

22:                                               ; preds = %19, %7
  %23 = getelementptr inbounds i8, ptr %0, i64 420008
  br label %24

24:                                               ; preds = %22, %54
  %25 = phi i64 [ 0, %22 ], [ %56, %54 ]
  %26 = phi ptr [ null, %22 ], [ %55, %54 ]
  %27 = getelementptr inbounds [256 x %struct.request], ptr %23, i64 0, i64 %25
  %28 = getelementptr inbounds i8, ptr %27, i64 32
  %29 = load i32, ptr %28, align 8, !tbaa !190
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  %33 = select i1 %32, ptr %27, ptr %26
  br label %54

34:                                               ; preds = %24
  %35 = load i64, ptr %27, align 8, !tbaa !331
  %36 = icmp eq i64 %35, %2
  br i1 %36, label %37, label %54

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %27, i64 8
  %39 = load i32, ptr %38, align 8, !tbaa !193
  %40 = load i32, ptr %1, align 8, !tbaa !187
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %54

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %27, i64 16
  %44 = load i32, ptr %43, align 8, !tbaa !332
  %45 = icmp eq i32 %44, %3
  br i1 %45, label %46, label %54

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %27, i64 20
  %48 = load i32, ptr %47, align 4, !tbaa !333
  %49 = icmp eq i32 %48, %4
  br i1 %49, label %50, label %54

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %27, i64 24
  %52 = load i32, ptr %51, align 8, !tbaa !221
  %53 = icmp eq i32 %52, %5
  br i1 %53, label %58, label %54

54:                                               ; preds = %31, %50, %46, %42, %37, %34
  %55 = phi ptr [ %26, %34 ], [ %26, %37 ], [ %26, %42 ], [ %26, %46 ], [ %26, %50 ], [ %33, %31 ]
  %56 = add nuw nsw i64 %25, 1
  %57 = icmp eq i64 %56, 256
  br i1 %57, label %59, label %24, !llvm.loop !334

58:                                               ; preds = %50
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %91

59:                                               ; preds = %54
  %60 = icmp ne ptr %55, null
  br i1 %60, label %61, label %88

61:                                               ; preds = %59
  %62 = load i32, ptr %1, align 8, !tbaa !187
  %63 = icmp eq i32 %6, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %61
  %65 = getelementptr inbounds i8, ptr %0, i64 430248
  %66 = load i32, ptr %65, align 8, !tbaa !335
  %67 = add i32 %66, 1
  store i32 %67, ptr %65, align 8, !tbaa !335
  br label %68

68:                                               ; preds = %64, %61
  %69 = phi i32 [ %67, %64 ], [ %6, %61 ]
  %70 = ptrtoint ptr %55 to i64
  %71 = ptrtoint ptr %23 to i64
  %72 = sub i64 %70, %71
  %73 = sdiv exact i64 %72, 40
  %74 = trunc i64 %73 to i32
  store i64 %2, ptr %55, align 8, !tbaa !39
  %75 = getelementptr inbounds i8, ptr %55, i64 8
  store i32 %62, ptr %75, align 8, !tbaa !80
  %76 = getelementptr inbounds i8, ptr %55, i64 12
  store i32 %69, ptr %76, align 4, !tbaa !80
  %77 = getelementptr inbounds i8, ptr %55, i64 16
  store i32 %3, ptr %77, align 8, !tbaa !80
  %78 = getelementptr inbounds i8, ptr %55, i64 20
  store i32 %4, ptr %78, align 4, !tbaa !80
  %79 = getelementptr inbounds i8, ptr %55, i64 24
  store i32 %5, ptr %79, align 8, !tbaa !80
  %80 = getelementptr inbounds i8, ptr %55, i64 28
  store i32 %74, ptr %80, align 4, !tbaa !80
  %81 = getelementptr inbounds i8, ptr %55, i64 32
  store i32 1, ptr %81, align 8, !tbaa !190
  %82 = getelementptr inbounds i8, ptr %0, i64 471232
  %83 = load i64, ptr %82, align 8, !tbaa !262
  %84 = add i64 %83, 1
  store i64 %84, ptr %82, align 8, !tbaa !262
  store atomic volatile i32 0, ptr %0 release, align 4
  %85 = getelementptr inbounds i8, ptr %0, i64 64
  %86 = load i32, ptr %85, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8)
  store i64 1, ptr %8, align 8, !tbaa !39
  %87 = call i64 @write(i32 noundef %86, ptr noundef nonnull %8, i64 noundef 8) #15
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
  %15 = tail call i32 @sched_yield() #15
  br label %17

16:                                               ; preds = %9
  tail call void @llvm.x86.sse2.pause()
  br label %17

17:                                               ; preds = %16, %14
  %18 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %9, !llvm.loop !67

20:                                               ; preds = %17, %5
  %21 = getelementptr inbounds i8, ptr %1, i64 76
  %22 = load i32, ptr %21, align 4, !tbaa !47
  %23 = icmp eq i32 %22, 0
  store i32 1, ptr %21, align 4, !tbaa !47
  %24 = getelementptr inbounds i8, ptr %0, i64 152
  %25 = load volatile i32, ptr %24, align 8, !tbaa !68
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
  %37 = load ptr, ptr %36, align 8, !tbaa !74
  %38 = icmp eq ptr %37, null
  br i1 %38, label %42, label %39

39:                                               ; preds = %31
  %40 = load ptr, ptr %35, align 8, !tbaa !73
  %41 = icmp eq ptr %40, %1
  br i1 %41, label %42, label %84

42:                                               ; preds = %39, %31
  %43 = getelementptr inbounds i8, ptr %35, i64 56
  store volatile i32 1, ptr %43, align 8, !tbaa !75
  %44 = getelementptr inbounds i8, ptr %35, i64 64
  %45 = load i32, ptr %44, align 8, !tbaa !114
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %84, label %47

47:                                               ; preds = %42
  %48 = load volatile i32, ptr %24, align 8, !tbaa !68
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %58

50:                                               ; preds = %68, %47
  %51 = phi i32 [ 0, %47 ], [ %69, %68 ]
  store volatile i32 %51, ptr %24, align 8, !tbaa !68
  %52 = getelementptr inbounds i8, ptr %35, i64 24
  %53 = getelementptr inbounds i8, ptr %35, i64 32
  %54 = load i64, ptr %53, align 8, !tbaa !78
  %55 = atomicrmw volatile xchg ptr %52, i64 %54 seq_cst, align 8
  %56 = load i64, ptr %53, align 8, !tbaa !78
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
  %71 = load volatile i32, ptr %24, align 8, !tbaa !68
  %72 = zext i32 %71 to i64
  %73 = icmp ult i64 %70, %72
  br i1 %73, label %58, label %50, !llvm.loop !215

74:                                               ; preds = %50
  %75 = atomicrmw volatile sub ptr %29, i32 1 seq_cst, align 4
  br label %76

76:                                               ; preds = %74, %50
  store i32 0, ptr %44, align 8, !tbaa !114
  %77 = load ptr, ptr %35, align 8, !tbaa !73
  %78 = getelementptr inbounds i8, ptr %77, i64 88
  %79 = load volatile i32, ptr %78, align 8, !tbaa !50
  %80 = add i32 %79, -1
  store volatile i32 %80, ptr %78, align 8, !tbaa !50
  %81 = getelementptr inbounds i8, ptr %35, i64 60
  %82 = load i32, ptr %81, align 4, !tbaa !71
  %83 = add i32 %82, -1
  store i32 %83, ptr %81, align 4, !tbaa !71
  br label %84

84:                                               ; preds = %76, %42, %39
  %85 = icmp eq i64 %33, 0
  br i1 %85, label %86, label %31, !llvm.loop !216

86:                                               ; preds = %84, %20
  store atomic volatile i32 0, ptr %0 release, align 4
  %87 = getelementptr inbounds i8, ptr %0, i64 44
  %88 = load i32, ptr %87, align 4, !tbaa !6
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %99, label %90

90:                                               ; preds = %86
  %91 = getelementptr inbounds i8, ptr %0, i64 471264
  %92 = zext i32 %88 to i64
  br label %93

93:                                               ; preds = %93, %90
  %94 = phi i64 [ 0, %90 ], [ %97, %93 ]
  %95 = getelementptr inbounds [64 x ptr], ptr %91, i64 0, i64 %94
  %96 = load ptr, ptr %95, align 8, !tbaa !2
  store volatile i32 1, ptr %96, align 8, !tbaa !37
  %97 = add nuw nsw i64 %94, 1
  %98 = icmp eq i64 %97, %92
  br i1 %98, label %99, label %93, !llvm.loop !38

99:                                               ; preds = %93, %86
  br i1 %23, label %100, label %128

100:                                              ; preds = %99
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #10
  store i32 3, ptr %6, align 8, !tbaa !299
  %101 = getelementptr inbounds i8, ptr %6, i64 4
  %102 = getelementptr inbounds i8, ptr %1, i64 104
  %103 = load ptr, ptr %102, align 8, !tbaa !51
  %104 = load i32, ptr %103, align 8, !tbaa !187
  store i32 %104, ptr %101, align 4, !tbaa !301
  %105 = getelementptr inbounds i8, ptr %6, i64 8
  %106 = getelementptr inbounds i8, ptr %103, i64 8
  %107 = load i32, ptr %106, align 8, !tbaa !186
  store i32 %107, ptr %105, align 8, !tbaa !302
  %108 = getelementptr inbounds i8, ptr %6, i64 12
  %109 = getelementptr inbounds i8, ptr %1, i64 56
  %110 = load i32, ptr %109, align 8, !tbaa !303
  store i32 %110, ptr %108, align 4, !tbaa !304
  %111 = getelementptr inbounds i8, ptr %6, i64 16
  %112 = getelementptr inbounds i8, ptr %1, i64 60
  %113 = load i32, ptr %112, align 4, !tbaa !305
  store i32 %113, ptr %111, align 8, !tbaa !306
  %114 = getelementptr inbounds i8, ptr %6, i64 20
  %115 = add nsw i32 %2, -1
  %116 = shl nuw nsw i32 1, %115
  store i32 %116, ptr %114, align 4, !tbaa !307
  %117 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %117, align 8, !tbaa !308
  %118 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 %4, ptr %118, align 8, !tbaa !310
  %119 = icmp eq i32 %2, 4
  br i1 %119, label %120, label %121

120:                                              ; preds = %100
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %6) #16
  br label %121

121:                                              ; preds = %120, %100
  store i32 2, ptr %6, align 8, !tbaa !299
  %122 = tail call fastcc ptr @inactive_signal(ptr noundef nonnull readonly %1) #16
  %123 = icmp eq ptr %122, null
  br i1 %123, label %127, label %124

124:                                              ; preds = %121
  %125 = getelementptr inbounds i8, ptr %122, i64 8
  %126 = atomicrmw or ptr %125, i64 %3 seq_cst, align 8
  tail call fastcc void @ring_mailbox(ptr noundef nonnull %0, ptr noundef nonnull readonly %1, ptr noundef nonnull %122) #16
  br label %127

127:                                              ; preds = %121, %124
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %6) #16
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #10
  br label %128

128:                                              ; preds = %99, %127
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @resume_group(ptr noundef %0, ptr noundef %1) unnamed_addr #1 {
  %3 = getelementptr inbounds i8, ptr %0, i64 120
  %4 = load volatile i32, ptr %3, align 8, !tbaa !169
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
  %16 = tail call i32 @sched_yield() #15
  br label %18

17:                                               ; preds = %10
  tail call void @llvm.x86.sse2.pause()
  br label %18

18:                                               ; preds = %17, %15
  %19 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %10, !llvm.loop !67

21:                                               ; preds = %18, %6
  %22 = load ptr, ptr %7, align 8, !tbaa !212
  %23 = icmp eq ptr %22, null
  br i1 %23, label %31, label %24

24:                                               ; preds = %21
  %25 = load ptr, ptr %22, align 8, !tbaa !139
  store ptr %25, ptr %7, align 8, !tbaa !212
  %26 = load volatile i32, ptr %3, align 8, !tbaa !213
  %27 = add i32 %26, -1
  store volatile i32 %27, ptr %3, align 8, !tbaa !213
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %24
  %30 = getelementptr inbounds i8, ptr %0, i64 112
  store ptr null, ptr %30, align 8, !tbaa !214
  br label %32

31:                                               ; preds = %21
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %108

32:                                               ; preds = %24, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  %33 = getelementptr inbounds i8, ptr %22, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !141
  %35 = getelementptr inbounds i8, ptr %34, i64 56
  %36 = load volatile i32, ptr %35, align 8, !tbaa !75
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %54

38:                                               ; preds = %32
  %39 = getelementptr inbounds i8, ptr %34, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !74
  %41 = getelementptr inbounds i8, ptr %40, i64 12
  %42 = load volatile i32, ptr %41, align 4, !tbaa !137
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %54

44:                                               ; preds = %38
  %45 = load ptr, ptr %34, align 8, !tbaa !73
  %46 = getelementptr inbounds i8, ptr %45, i64 84
  %47 = load volatile i32, ptr %46, align 4, !tbaa !48
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %49, label %54

49:                                               ; preds = %44
  %50 = tail call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %22) #16
  %51 = add i32 %50, -1
  %52 = icmp ult i32 %51, 2
  br i1 %52, label %53, label %54

53:                                               ; preds = %49
  tail call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %22, i32 noundef %50) #16
  br label %108

54:                                               ; preds = %32, %38, %44, %49
  %55 = phi i32 [ %50, %49 ], [ 3, %44 ], [ 3, %38 ], [ 3, %32 ]
  %56 = getelementptr inbounds i8, ptr %1, i64 7320
  %57 = load i64, ptr %56, align 8, !tbaa !156
  %58 = add i64 %57, 1
  store i64 %58, ptr %56, align 8, !tbaa !156
  %59 = getelementptr inbounds i8, ptr %22, i64 84
  %60 = getelementptr inbounds i8, ptr %22, i64 48
  %61 = load i32, ptr %60, align 8, !tbaa !147
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %88, label %63

63:                                               ; preds = %54
  %64 = load ptr, ptr %33, align 8, !tbaa !141
  %65 = load ptr, ptr %64, align 8, !tbaa !73
  %66 = getelementptr inbounds i8, ptr %22, i64 204
  %67 = getelementptr inbounds i8, ptr %65, i64 160
  br label %68

68:                                               ; preds = %73, %63
  %69 = phi i64 [ 0, %63 ], [ %85, %73 ]
  %70 = load i32, ptr %59, align 4, !tbaa !143
  %71 = zext i32 %70 to i64
  %72 = icmp ult i64 %69, %71
  br i1 %72, label %73, label %88

73:                                               ; preds = %68
  %74 = getelementptr inbounds [32 x i32], ptr %66, i64 0, i64 %69
  %75 = load i32, ptr %74, align 4, !tbaa !80
  %76 = load volatile ptr, ptr %67, align 8, !tbaa !157
  %77 = lshr i32 %75, 6
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds i64, ptr %76, i64 %78
  %80 = and i32 %75, 63
  %81 = zext nneg i32 %80 to i64
  %82 = shl nuw i64 1, %81
  %83 = xor i64 %82, -1
  %84 = atomicrmw and ptr %79, i64 %83 seq_cst, align 8
  %85 = add nuw nsw i64 %69, 1
  %86 = load i32, ptr %60, align 8, !tbaa !147
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %88, label %68, !llvm.loop !158

88:                                               ; preds = %73, %68, %54
  store i32 0, ptr %60, align 8, !tbaa !147
  %89 = getelementptr inbounds i8, ptr %22, i64 36
  %90 = load i32, ptr %89, align 4, !tbaa !144
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %99, label %92

92:                                               ; preds = %88
  %93 = load ptr, ptr %33, align 8, !tbaa !141
  %94 = load ptr, ptr %93, align 8, !tbaa !73
  %95 = getelementptr inbounds i8, ptr %94, i64 148
  %96 = getelementptr inbounds i8, ptr %93, i64 100
  %97 = load i32, ptr %96, align 4, !tbaa !101
  %98 = atomicrmw volatile sub ptr %95, i32 %97 seq_cst, align 4
  br label %99

99:                                               ; preds = %88, %92
  %100 = getelementptr inbounds i8, ptr %1, i64 7176
  %101 = getelementptr inbounds i8, ptr %22, i64 32
  %102 = load i32, ptr %101, align 8, !tbaa !140
  %103 = zext i32 %102 to i64
  %104 = getelementptr inbounds [16 x ptr], ptr %100, i64 0, i64 %103
  %105 = load ptr, ptr %104, align 8, !tbaa !2
  store ptr %105, ptr %22, align 8, !tbaa !139
  store ptr %22, ptr %104, align 8, !tbaa !2
  %106 = icmp eq i32 %55, 0
  %107 = zext i1 %106 to i64
  tail call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %34, i64 noundef %107) #16
  br label %108

108:                                              ; preds = %31, %99, %53, %2
  %109 = phi i32 [ 0, %2 ], [ 0, %31 ], [ 1, %99 ], [ 1, %53 ]
  ret i32 %109
}

; Function Attrs: nounwind
define internal fastcc noundef i32 @run_group(ptr noundef %0, ptr noundef %1, ptr noundef %2) unnamed_addr #1 {
  %4 = getelementptr inbounds i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !141
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !74
  %8 = getelementptr inbounds i8, ptr %1, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !290
  %10 = icmp eq ptr %9, %7
  br i1 %10, label %20, label %11

11:                                               ; preds = %3
  store ptr %7, ptr %8, align 8, !tbaa !290
  %12 = getelementptr inbounds i8, ptr %1, i64 256
  %13 = getelementptr inbounds i8, ptr %1, i64 1280
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [32 x %struct.cache_slot], ptr %12, i64 0, i64 %15, i32 1
  store i64 0, ptr %16, align 8, !tbaa !178
  %17 = getelementptr inbounds [32 x %struct.cache_slot], ptr %13, i64 0, i64 %15, i32 1
  store i64 0, ptr %17, align 8, !tbaa !178
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, 32
  br i1 %19, label %20, label %14, !llvm.loop !180

20:                                               ; preds = %14, %3
  %21 = getelementptr inbounds i8, ptr %5, i64 180
  %22 = load i32, ptr %21, align 4, !tbaa !105
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %135, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds i8, ptr %2, i64 48
  %26 = load i32, ptr %25, align 8, !tbaa !147
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %135

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %2, i64 84
  %30 = load i32, ptr %29, align 4, !tbaa !143
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %134, label %32

32:                                               ; preds = %28
  %33 = getelementptr inbounds i8, ptr %1, i64 4
  %34 = getelementptr inbounds i8, ptr %2, i64 204
  %35 = load ptr, ptr %5, align 8, !tbaa !73
  %36 = getelementptr inbounds i8, ptr %35, i64 144
  %37 = load i32, ptr %36, align 8, !tbaa !62
  %38 = add i32 %37, 63
  %39 = icmp ugt i32 %38, 63
  br i1 %39, label %48, label %103

40:                                               ; preds = %129
  %41 = load ptr, ptr %4, align 8, !tbaa !141
  %42 = load ptr, ptr %41, align 8, !tbaa !73
  %43 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %130
  %44 = getelementptr inbounds i8, ptr %42, i64 144
  %45 = load i32, ptr %44, align 8, !tbaa !62
  %46 = add i32 %45, 63
  %47 = icmp ugt i32 %46, 63
  br i1 %47, label %48, label %103, !llvm.loop !336

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
  %62 = load i32, ptr %50, align 8, !tbaa !62
  %63 = shl nuw i32 %61, 6
  %64 = sub i32 %62, %63
  %65 = icmp ugt i32 %64, 63
  %66 = zext nneg i32 %64 to i64
  %67 = shl nsw i64 -1, %66
  %68 = xor i64 %67, -1
  %69 = select i1 %65, i64 -1, i64 %68
  %70 = load volatile ptr, ptr %56, align 8, !tbaa !157
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
  %81 = load volatile ptr, ptr %56, align 8, !tbaa !157
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
  store i32 %91, ptr %51, align 4, !tbaa !80
  %92 = load i32, ptr %29, align 4, !tbaa !143
  br i1 %58, label %129, label %99

93:                                               ; preds = %74
  %94 = add nuw nsw i32 %59, 1
  %95 = icmp ult i32 %94, %55
  %96 = icmp eq i32 %94, %55
  br i1 %96, label %97, label %57, !llvm.loop !337

97:                                               ; preds = %93
  %98 = load i32, ptr %29, align 4, !tbaa !143
  br label %99

99:                                               ; preds = %88, %97
  %100 = phi i32 [ %98, %97 ], [ %92, %88 ]
  %101 = load ptr, ptr %4, align 8, !tbaa !141
  %102 = load ptr, ptr %101, align 8, !tbaa !73
  br label %103

103:                                              ; preds = %40, %32, %99
  %104 = phi i64 [ %53, %99 ], [ 0, %32 ], [ %130, %40 ]
  %105 = phi ptr [ %102, %99 ], [ %35, %32 ], [ %42, %40 ]
  %106 = phi i32 [ %100, %99 ], [ %30, %32 ], [ %92, %40 ]
  %107 = trunc i64 %104 to i32
  store i32 %107, ptr %29, align 4, !tbaa !143
  store i32 1, ptr %25, align 8, !tbaa !147
  %108 = getelementptr inbounds i8, ptr %105, i64 160
  br label %109

109:                                              ; preds = %114, %103
  %110 = phi i64 [ 0, %103 ], [ %126, %114 ]
  %111 = load i32, ptr %29, align 4, !tbaa !143
  %112 = zext i32 %111 to i64
  %113 = icmp ult i64 %110, %112
  br i1 %113, label %114, label %133

114:                                              ; preds = %109
  %115 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %110
  %116 = load i32, ptr %115, align 4, !tbaa !80
  %117 = load volatile ptr, ptr %108, align 8, !tbaa !157
  %118 = lshr i32 %116, 6
  %119 = zext nneg i32 %118 to i64
  %120 = getelementptr inbounds i64, ptr %117, i64 %119
  %121 = and i32 %116, 63
  %122 = zext nneg i32 %121 to i64
  %123 = shl nuw i64 1, %122
  %124 = xor i64 %123, -1
  %125 = atomicrmw and ptr %120, i64 %124 seq_cst, align 8
  %126 = add nuw nsw i64 %110, 1
  %127 = load i32, ptr %25, align 8, !tbaa !147
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %133, label %109, !llvm.loop !158

129:                                              ; preds = %88
  %130 = add nuw nsw i64 %53, 1
  %131 = zext i32 %92 to i64
  %132 = icmp ult i64 %130, %131
  br i1 %132, label %40, label %134, !llvm.loop !336

133:                                              ; preds = %109, %114
  store i32 0, ptr %25, align 8, !tbaa !147
  store i32 %106, ptr %29, align 4, !tbaa !143
  br label %1056

134:                                              ; preds = %129, %28
  store i32 1, ptr %25, align 8, !tbaa !147
  br label %135

135:                                              ; preds = %134, %24, %20
  %136 = getelementptr inbounds i8, ptr %2, i64 84
  %137 = getelementptr inbounds i8, ptr %2, i64 96
  %138 = getelementptr inbounds i8, ptr %2, i64 140
  %139 = getelementptr inbounds i8, ptr %2, i64 136
  %140 = getelementptr inbounds i8, ptr %2, i64 172
  %141 = getelementptr inbounds i8, ptr %2, i64 128
  %142 = getelementptr inbounds i8, ptr %2, i64 80
  %143 = getelementptr inbounds i8, ptr %2, i64 56
  %144 = getelementptr inbounds i8, ptr %2, i64 60
  %145 = getelementptr inbounds i8, ptr %2, i64 64
  %146 = getelementptr inbounds i8, ptr %2, i64 120
  %147 = getelementptr inbounds i8, ptr %2, i64 100
  %148 = getelementptr inbounds i8, ptr %2, i64 204
  %149 = getelementptr inbounds i8, ptr %2, i64 68
  %150 = getelementptr inbounds i8, ptr %2, i64 72
  %151 = getelementptr inbounds i8, ptr %2, i64 76
  %152 = getelementptr inbounds i8, ptr %1, i64 7312
  %153 = getelementptr inbounds i8, ptr %2, i64 36
  %154 = getelementptr inbounds i8, ptr %0, i64 80
  %155 = getelementptr inbounds i8, ptr %1, i64 80
  %156 = getelementptr inbounds i8, ptr %5, i64 164
  %157 = getelementptr inbounds i8, ptr %5, i64 16
  %158 = getelementptr inbounds i8, ptr %2, i64 88
  %159 = getelementptr inbounds i8, ptr %2, i64 92
  %160 = getelementptr inbounds i8, ptr %1, i64 7328
  %161 = getelementptr inbounds i8, ptr %2, i64 52
  %162 = getelementptr inbounds i8, ptr %2, i64 112
  %163 = getelementptr inbounds i8, ptr %0, i64 12
  %164 = getelementptr inbounds i8, ptr %5, i64 56
  %165 = getelementptr inbounds i8, ptr %0, i64 120
  %166 = getelementptr inbounds i8, ptr %0, i64 36
  %167 = load i32, ptr %136, align 4, !tbaa !143
  %168 = icmp eq i32 %167, 0
  br i1 %168, label %1056, label %169

169:                                              ; preds = %135, %1034
  %170 = phi i32 [ %1028, %1034 ], [ %167, %135 ]
  %171 = phi i32 [ %1035, %1034 ], [ 0, %135 ]
  %172 = phi i32 [ %1036, %1034 ], [ 0, %135 ]
  %173 = phi i32 [ %1037, %1034 ], [ 0, %135 ]
  %174 = phi i32 [ %1038, %1034 ], [ 0, %135 ]
  %175 = load i32, ptr %137, align 8, !tbaa !151
  %176 = add i32 %175, 1
  %177 = icmp eq i32 %176, %170
  %178 = select i1 %177, i32 0, i32 %176
  store i32 %178, ptr %137, align 8, !tbaa !151
  %179 = zext i32 %175 to i64
  %180 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %179
  %181 = load i8, ptr %180, align 1, !tbaa !118
  %182 = icmp ugt i8 %181, 1
  br i1 %182, label %1027, label %183

183:                                              ; preds = %169
  %184 = icmp eq i8 %181, 1
  %185 = load ptr, ptr %141, align 8, !tbaa !154
  %186 = load ptr, ptr %4, align 8, !tbaa !141
  br i1 %184, label %189, label %187

187:                                              ; preds = %183
  %188 = load i32, ptr %21, align 4, !tbaa !105
  br label %589

189:                                              ; preds = %183
  %190 = load i32, ptr %139, align 8, !tbaa !152
  %191 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %190, i1 true)
  %192 = add i32 %190, -1
  %193 = and i32 %192, %190
  store i32 %193, ptr %139, align 8, !tbaa !152
  %194 = trunc nuw nsw i32 %191 to i8
  %195 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %179
  store i8 %194, ptr %195, align 1, !tbaa !118
  store i8 0, ptr %180, align 1, !tbaa !118
  %196 = zext nneg i32 %191 to i64
  %197 = getelementptr inbounds i8, ptr %186, i64 168
  %198 = load i32, ptr %197, align 8, !tbaa !92
  %199 = zext i32 %198 to i64
  %200 = mul nuw nsw i64 %199, %196
  %201 = getelementptr inbounds i8, ptr %185, i64 %200
  %202 = getelementptr inbounds i8, ptr %186, i64 156
  %203 = load i32, ptr %202, align 4, !tbaa !83
  %204 = mul i32 %203, %175
  %205 = load i32, ptr %142, align 8, !tbaa !142
  %206 = sub i32 %205, %204
  %207 = tail call i32 @llvm.umin.i32(i32 %206, i32 %203)
  %208 = zext i32 %207 to i64
  %209 = shl nsw i64 -1, %208
  %210 = getelementptr inbounds i8, ptr %186, i64 192
  %211 = load i32, ptr %210, align 8, !tbaa !82
  %212 = getelementptr inbounds i8, ptr %186, i64 208
  %213 = load i64, ptr %212, align 8, !tbaa !81
  store i64 %213, ptr %201, align 8, !tbaa !309
  %214 = getelementptr inbounds i8, ptr %186, i64 256
  %215 = getelementptr inbounds i8, ptr %201, i64 8
  br label %219

216:                                              ; preds = %219
  %217 = xor i64 %209, -1
  %218 = getelementptr inbounds i8, ptr %186, i64 196
  br label %232

219:                                              ; preds = %219, %189
  %220 = phi i64 [ 0, %189 ], [ %224, %219 ]
  %221 = getelementptr inbounds [16 x i32], ptr %214, i64 0, i64 %220
  %222 = load i32, ptr %221, align 4, !tbaa !80
  %223 = getelementptr inbounds [128 x i32], ptr %215, i64 0, i64 %220
  store i32 %222, ptr %223, align 4, !tbaa !80
  %224 = add nuw nsw i64 %220, 1
  %225 = icmp eq i64 %224, 16
  br i1 %225, label %216, label %219, !llvm.loop !338

226:                                              ; preds = %246
  %227 = icmp eq i32 %207, 64
  %228 = select i1 %227, i64 -1, i64 %217
  %229 = load i32, ptr %218, align 4, !tbaa !90
  %230 = and i32 %229, 1024
  %231 = icmp eq i32 %230, 0
  br i1 %231, label %259, label %250

232:                                              ; preds = %246, %216
  %233 = phi i64 [ 0, %216 ], [ %248, %246 ]
  %234 = phi i32 [ %211, %216 ], [ %247, %246 ]
  %235 = load i32, ptr %218, align 4, !tbaa !90
  %236 = trunc nuw nsw i64 %233 to i32
  %237 = shl nuw nsw i32 128, %236
  %238 = and i32 %235, %237
  %239 = icmp eq i32 %238, 0
  br i1 %239, label %246, label %240

240:                                              ; preds = %232
  %241 = getelementptr inbounds [3 x i32], ptr %143, i64 0, i64 %233
  %242 = load i32, ptr %241, align 4, !tbaa !80
  %243 = add i32 %234, 1
  %244 = zext i32 %234 to i64
  %245 = getelementptr inbounds [128 x i32], ptr %215, i64 0, i64 %244
  store i32 %242, ptr %245, align 4, !tbaa !80
  br label %246

246:                                              ; preds = %240, %232
  %247 = phi i32 [ %243, %240 ], [ %234, %232 ]
  %248 = add nuw nsw i64 %233, 1
  %249 = icmp eq i64 %248, 3
  br i1 %249, label %226, label %232, !llvm.loop !339

250:                                              ; preds = %226
  %251 = icmp eq i32 %175, 0
  %252 = select i1 %251, i32 -2147483648, i32 0
  %253 = shl i32 %175, 20
  %254 = or i32 %252, %253
  %255 = load i32, ptr %136, align 4, !tbaa !143
  %256 = or i32 %254, %255
  %257 = zext i32 %247 to i64
  %258 = getelementptr inbounds [128 x i32], ptr %215, i64 0, i64 %257
  store i32 %256, ptr %258, align 4, !tbaa !80
  br label %259

259:                                              ; preds = %250, %226
  %260 = getelementptr inbounds i8, ptr %186, i64 72
  %261 = load i64, ptr %260, align 8, !tbaa !102
  %262 = trunc i64 %261 to i32
  %263 = and i32 %262, 33554431
  %264 = getelementptr inbounds i8, ptr %201, i64 464
  store i32 %263, ptr %264, align 8, !tbaa !80
  %265 = load i32, ptr %143, align 8, !tbaa !80
  %266 = getelementptr inbounds i8, ptr %201, i64 472
  store i32 %265, ptr %266, align 8, !tbaa !80
  %267 = load i32, ptr %144, align 4, !tbaa !80
  %268 = getelementptr inbounds i8, ptr %201, i64 476
  store i32 %267, ptr %268, align 4, !tbaa !80
  %269 = load i32, ptr %145, align 8, !tbaa !80
  %270 = getelementptr inbounds i8, ptr %201, i64 480
  store i32 %269, ptr %270, align 8, !tbaa !80
  %271 = getelementptr inbounds i8, ptr %186, i64 180
  %272 = load i32, ptr %271, align 4, !tbaa !105
  %273 = icmp eq i32 %272, 0
  %274 = select i1 %273, i32 64, i32 0
  %275 = or i32 %274, %175
  %276 = getelementptr inbounds i8, ptr %201, i64 484
  store i32 %275, ptr %276, align 4, !tbaa !80
  %277 = trunc i64 %228 to i32
  %278 = getelementptr inbounds i8, ptr %201, i64 512
  store i32 %277, ptr %278, align 8, !tbaa !80
  %279 = lshr i64 %228, 32
  %280 = trunc nuw i64 %279 to i32
  %281 = getelementptr inbounds i8, ptr %201, i64 516
  store i32 %280, ptr %281, align 4, !tbaa !80
  %282 = getelementptr inbounds i8, ptr %201, i64 520
  store i32 0, ptr %282, align 8, !tbaa !340
  %283 = getelementptr inbounds i8, ptr %186, i64 188
  %284 = load i32, ptr %283, align 4, !tbaa !89
  %285 = getelementptr inbounds i8, ptr %201, i64 524
  store i32 %284, ptr %285, align 4, !tbaa !282
  %286 = load ptr, ptr %146, align 8, !tbaa !153
  %287 = getelementptr inbounds i8, ptr %201, i64 528
  store ptr %286, ptr %287, align 8, !tbaa !285
  %288 = getelementptr inbounds i8, ptr %186, i64 172
  %289 = load i32, ptr %288, align 4, !tbaa !88
  %290 = getelementptr inbounds i8, ptr %201, i64 536
  store i32 %289, ptr %290, align 8, !tbaa !284
  %291 = getelementptr inbounds i8, ptr %186, i64 160
  %292 = load i32, ptr %291, align 8, !tbaa !84
  %293 = getelementptr inbounds i8, ptr %201, i64 540
  store i32 %292, ptr %293, align 4, !tbaa !341
  %294 = load i32, ptr %202, align 4, !tbaa !83
  %295 = getelementptr inbounds i8, ptr %201, i64 564
  store i32 %294, ptr %295, align 4, !tbaa !287
  %296 = getelementptr inbounds i8, ptr %201, i64 568
  store ptr %2, ptr %296, align 8, !tbaa !298
  %297 = getelementptr inbounds i8, ptr %201, i64 576
  store i32 %175, ptr %297, align 8, !tbaa !312
  %298 = getelementptr inbounds i8, ptr %201, i64 584
  store i32 0, ptr %298, align 8, !tbaa !342
  %299 = load i32, ptr %136, align 4, !tbaa !143
  %300 = icmp ugt i32 %299, 1
  %301 = select i1 %300, i32 67616, i32 65568
  %302 = load i32, ptr %271, align 4, !tbaa !105
  %303 = icmp eq i32 %302, 0
  %304 = select i1 %303, i32 0, i32 536870912
  %305 = or disjoint i32 %304, %301
  %306 = getelementptr inbounds i8, ptr %201, i64 588
  store i32 %305, ptr %306, align 4, !tbaa !343
  %307 = getelementptr inbounds i8, ptr %201, i64 704
  store ptr null, ptr %307, align 8, !tbaa !344
  %308 = getelementptr inbounds i8, ptr %186, i64 216
  %309 = load ptr, ptr %308, align 8, !tbaa !93
  %310 = icmp eq ptr %309, null
  br i1 %310, label %442, label %311

311:                                              ; preds = %259
  %312 = getelementptr inbounds i8, ptr %186, i64 236
  %313 = load i32, ptr %312, align 4, !tbaa !96
  %314 = zext i32 %313 to i64
  %315 = getelementptr inbounds i8, ptr %201, i64 %314
  %316 = tail call ptr @memset(ptr noundef %315, i32 noundef 0, i64 noundef 280) #15
  %317 = getelementptr inbounds i8, ptr %315, i64 280
  %318 = tail call ptr @memset(ptr noundef nonnull %317, i32 noundef 0, i64 noundef 512) #15
  %319 = getelementptr inbounds i8, ptr %315, i64 1292
  store i32 0, ptr %319, align 4, !tbaa !80
  %320 = getelementptr inbounds i8, ptr %315, i64 2328
  %321 = tail call ptr @memset(ptr noundef nonnull %320, i32 noundef 0, i64 noundef 8) #15
  %322 = getelementptr inbounds i8, ptr %315, i64 2336
  %323 = tail call ptr @memset(ptr noundef nonnull %322, i32 noundef 0, i64 noundef 512) #15
  %324 = getelementptr inbounds i8, ptr %315, i64 3348
  store i32 0, ptr %324, align 4, !tbaa !80
  %325 = getelementptr inbounds i8, ptr %315, i64 4384
  %326 = tail call ptr @memset(ptr noundef nonnull %325, i32 noundef 0, i64 noundef 8) #15
  %327 = getelementptr inbounds i8, ptr %315, i64 4392
  %328 = tail call ptr @memset(ptr noundef nonnull %327, i32 noundef 0, i64 noundef 512) #15
  %329 = getelementptr inbounds i8, ptr %315, i64 5404
  store i32 0, ptr %329, align 4, !tbaa !80
  %330 = getelementptr inbounds i8, ptr %315, i64 6440
  %331 = tail call ptr @memset(ptr noundef nonnull %330, i32 noundef 0, i64 noundef 8) #15
  %332 = tail call i32 @llvm.umin.i32(i32 %292, i32 256)
  %333 = shl nuw nsw i32 %332, 2
  %334 = getelementptr inbounds i8, ptr %315, i64 1304
  %335 = zext nneg i32 %333 to i64
  %336 = tail call ptr @memset(ptr noundef nonnull %334, i32 noundef 0, i64 noundef %335) #15
  %337 = getelementptr inbounds i8, ptr %315, i64 3360
  %338 = tail call ptr @memset(ptr noundef nonnull %337, i32 noundef 0, i64 noundef %335) #15
  %339 = getelementptr inbounds i8, ptr %315, i64 5416
  %340 = tail call ptr @memset(ptr noundef nonnull %339, i32 noundef 0, i64 noundef %335) #15
  %341 = getelementptr inbounds i8, ptr %315, i64 6448
  %342 = shl nuw nsw i32 %332, 3
  %343 = zext nneg i32 %342 to i64
  %344 = getelementptr inbounds i8, ptr %315, i64 10544
  %345 = getelementptr inbounds i8, ptr %315, i64 12592
  %346 = getelementptr inbounds i8, ptr %315, i64 14640
  %347 = tail call ptr @memset(ptr noundef nonnull %341, i32 noundef 255, i64 noundef %343) #15
  %348 = tail call ptr @memset(ptr noundef nonnull %344, i32 noundef 0, i64 noundef %335) #15
  %349 = tail call ptr @memset(ptr noundef nonnull %345, i32 noundef 0, i64 noundef %335) #15
  %350 = tail call ptr @memset(ptr noundef nonnull %346, i32 noundef 0, i64 noundef %335) #15
  %351 = getelementptr inbounds i8, ptr %315, i64 8496
  %352 = tail call ptr @memset(ptr noundef nonnull %351, i32 noundef 255, i64 noundef %343) #15
  %353 = getelementptr inbounds i8, ptr %315, i64 11568
  %354 = tail call ptr @memset(ptr noundef nonnull %353, i32 noundef 0, i64 noundef %335) #15
  %355 = getelementptr inbounds i8, ptr %315, i64 13616
  %356 = tail call ptr @memset(ptr noundef nonnull %355, i32 noundef 0, i64 noundef %335) #15
  %357 = getelementptr inbounds i8, ptr %315, i64 15664
  %358 = tail call ptr @memset(ptr noundef nonnull %357, i32 noundef 0, i64 noundef %335) #15
  %359 = getelementptr inbounds i8, ptr %315, i64 40
  store i32 %332, ptr %359, align 8, !tbaa !345
  store ptr %315, ptr %307, align 8, !tbaa !344
  %360 = load ptr, ptr %308, align 8, !tbaa !93
  store ptr %360, ptr %315, align 8, !tbaa !347
  %361 = getelementptr inbounds i8, ptr %186, i64 8
  %362 = load ptr, ptr %361, align 8, !tbaa !74
  %363 = load i32, ptr %362, align 8, !tbaa !187
  %364 = getelementptr inbounds i8, ptr %315, i64 8
  store i32 %363, ptr %364, align 8, !tbaa !348
  %365 = getelementptr inbounds i8, ptr %362, i64 4
  %366 = load i32, ptr %365, align 4, !tbaa !185
  %367 = getelementptr inbounds i8, ptr %315, i64 12
  store i32 %366, ptr %367, align 4, !tbaa !349
  %368 = getelementptr inbounds i8, ptr %362, i64 8
  %369 = load i32, ptr %368, align 8, !tbaa !186
  %370 = getelementptr inbounds i8, ptr %315, i64 16
  store i32 %369, ptr %370, align 8, !tbaa !350
  %371 = load i32, ptr %202, align 4, !tbaa !83
  %372 = icmp eq i32 %371, 64
  %373 = zext i1 %372 to i32
  %374 = getelementptr inbounds i8, ptr %315, i64 20
  store i32 %373, ptr %374, align 4, !tbaa !351
  %375 = getelementptr inbounds i8, ptr %315, i64 160
  store i32 1, ptr %375, align 8, !tbaa !352
  %376 = getelementptr inbounds i8, ptr %315, i64 168
  store i32 1, ptr %376, align 8, !tbaa !353
  %377 = getelementptr inbounds i8, ptr %315, i64 32
  store i32 1, ptr %377, align 8, !tbaa !354
  store i64 0, ptr %351, align 8, !tbaa !39
  store i64 0, ptr %341, align 8, !tbaa !39
  %378 = load i32, ptr %210, align 8, !tbaa !82
  %379 = load i32, ptr %218, align 4, !tbaa !90
  %380 = lshr i32 %379, 7
  %381 = and i32 %380, 15
  %382 = tail call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %381)
  %383 = add i32 %382, %378
  %384 = icmp ult i32 %383, 64
  %385 = zext i32 %383 to i64
  %386 = shl nsw i64 -1, %385
  %387 = select i1 %384, i64 %386, i64 0
  %388 = getelementptr inbounds i8, ptr %315, i64 128
  store i64 %387, ptr %388, align 8, !tbaa !39
  %389 = getelementptr inbounds i8, ptr %315, i64 136
  store i64 2305860601399738367, ptr %389, align 8, !tbaa !39
  %390 = getelementptr inbounds i8, ptr %315, i64 152
  store i64 2305843009213693952, ptr %390, align 8, !tbaa !39
  %391 = icmp ugt i32 %383, 15
  %392 = select i1 %372, i1 true, i1 %391
  br i1 %392, label %395, label %393

393:                                              ; preds = %311
  %394 = load i64, ptr %212, align 8, !tbaa !81
  tail call fastcc void @report(ptr noundef nonnull %201, ptr noundef nonnull %315, i32 noundef 21, i64 noundef %394, i64 noundef %385) #16
  br label %395

395:                                              ; preds = %393, %311
  %396 = load i32, ptr %143, align 8, !tbaa !80
  %397 = getelementptr inbounds i8, ptr %186, i64 128
  %398 = load i64, ptr %397, align 8, !tbaa !39
  %399 = load i32, ptr %144, align 4, !tbaa !80
  %400 = zext i32 %399 to i64
  %401 = getelementptr inbounds i8, ptr %186, i64 136
  %402 = load i64, ptr %401, align 8, !tbaa !39
  %403 = load i32, ptr %145, align 8, !tbaa !80
  %404 = zext i32 %403 to i64
  %405 = mul i64 %402, %404
  %406 = add i64 %405, %400
  %407 = mul i64 %406, %398
  %408 = trunc i64 %407 to i32
  %409 = add i32 %396, %408
  %410 = shl i32 %409, 5
  %411 = load i32, ptr %297, align 8, !tbaa !312
  %412 = add i32 %410, %411
  %413 = getelementptr inbounds i8, ptr %315, i64 96
  store i32 %412, ptr %413, align 8, !tbaa !355
  %414 = getelementptr inbounds i8, ptr %186, i64 224
  %415 = load ptr, ptr %414, align 8, !tbaa !94
  %416 = getelementptr inbounds i8, ptr %315, i64 56
  store ptr %415, ptr %416, align 8, !tbaa !356
  %417 = getelementptr inbounds i8, ptr %186, i64 16
  %418 = load i64, ptr %417, align 8, !tbaa !107
  %419 = trunc i64 %418 to i32
  %420 = getelementptr inbounds i8, ptr %315, i64 64
  store i32 %419, ptr %420, align 8, !tbaa !357
  %421 = load ptr, ptr %4, align 8, !tbaa !141
  %422 = getelementptr inbounds i8, ptr %421, i64 232
  %423 = getelementptr inbounds i8, ptr %315, i64 72
  store ptr %422, ptr %423, align 8, !tbaa !358
  %424 = getelementptr inbounds i8, ptr %315, i64 80
  store ptr %147, ptr %424, align 8, !tbaa !359
  %425 = getelementptr inbounds i8, ptr %315, i64 88
  store ptr @find_range, ptr %425, align 8, !tbaa !360
  %426 = getelementptr inbounds i8, ptr %186, i64 240
  %427 = load i32, ptr %426, align 8, !tbaa !97
  %428 = getelementptr inbounds i8, ptr %315, i64 36
  store i32 %427, ptr %428, align 4, !tbaa !361
  %429 = load i32, ptr %288, align 4, !tbaa !88
  %430 = icmp eq i32 %429, 0
  br i1 %430, label %438, label %431

431:                                              ; preds = %395
  %432 = load i32, ptr %136, align 4, !tbaa !143
  %433 = icmp ugt i32 %432, 1
  br i1 %433, label %434, label %438

434:                                              ; preds = %431
  %435 = getelementptr inbounds i8, ptr %186, i64 248
  %436 = load i64, ptr %435, align 8, !tbaa !98
  %437 = getelementptr inbounds i8, ptr %2, i64 %436
  br label %438

438:                                              ; preds = %434, %431, %395
  %439 = phi ptr [ %437, %434 ], [ null, %431 ], [ null, %395 ]
  %440 = getelementptr inbounds i8, ptr %315, i64 48
  store ptr %439, ptr %440, align 8, !tbaa !362
  %441 = load i32, ptr %271, align 4, !tbaa !105
  br label %442

442:                                              ; preds = %438, %259
  %443 = phi i32 [ %441, %438 ], [ %302, %259 ]
  %444 = getelementptr inbounds i8, ptr %201, i64 544
  store i64 0, ptr %444, align 8, !tbaa !289
  %445 = getelementptr inbounds i8, ptr %201, i64 552
  store ptr null, ptr %445, align 8, !tbaa !286
  %446 = getelementptr inbounds i8, ptr %201, i64 560
  store i32 0, ptr %446, align 8, !tbaa !288
  %447 = icmp eq i32 %443, 0
  br i1 %447, label %512, label %448

448:                                              ; preds = %442
  %449 = load ptr, ptr %186, align 8, !tbaa !73
  %450 = getelementptr inbounds i8, ptr %449, i64 136
  %451 = load i64, ptr %450, align 8, !tbaa !60
  %452 = getelementptr inbounds [32 x i32], ptr %148, i64 0, i64 %179
  %453 = load i32, ptr %452, align 4, !tbaa !80
  %454 = zext i32 %453 to i64
  %455 = getelementptr inbounds i8, ptr %186, i64 184
  %456 = load i32, ptr %455, align 8, !tbaa !106
  %457 = zext i32 %456 to i64
  %458 = mul nuw i64 %457, %454
  %459 = add i64 %458, %451
  store i64 %459, ptr %444, align 8, !tbaa !289
  %460 = getelementptr inbounds i8, ptr %186, i64 8
  %461 = load ptr, ptr %460, align 8, !tbaa !74
  %462 = zext i32 %443 to i64
  %463 = getelementptr inbounds i8, ptr %461, i64 16
  %464 = load atomic volatile i64, ptr %463 seq_cst, align 8
  %465 = inttoptr i64 %464 to ptr
  %466 = icmp eq i64 %464, 0
  br i1 %466, label %509, label %467

467:                                              ; preds = %448
  %468 = getelementptr inbounds i8, ptr %465, i64 8
  %469 = load i64, ptr %468, align 8, !tbaa !39
  %470 = icmp eq i64 %469, 0
  br i1 %470, label %485, label %471

471:                                              ; preds = %467
  %472 = getelementptr inbounds i8, ptr %465, i64 16
  br label %473

473:                                              ; preds = %473, %471
  %474 = phi i64 [ %469, %471 ], [ %483, %473 ]
  %475 = phi i64 [ 0, %471 ], [ %482, %473 ]
  %476 = add i64 %475, %474
  %477 = lshr i64 %476, 1
  %478 = getelementptr inbounds [0 x %struct.gpu_range], ptr %472, i64 0, i64 %477, i32 1
  %479 = load i64, ptr %478, align 8, !tbaa !53
  %480 = icmp ugt i64 %479, %459
  %481 = add nuw i64 %477, 1
  %482 = select i1 %480, i64 %475, i64 %481
  %483 = select i1 %480, i64 %477, i64 %474
  %484 = icmp ult i64 %482, %483
  br i1 %484, label %473, label %485, !llvm.loop !55

485:                                              ; preds = %473, %467
  %486 = phi i64 [ 0, %467 ], [ %482, %473 ]
  %487 = icmp ult i64 %486, %469
  br i1 %487, label %488, label %509

488:                                              ; preds = %485
  %489 = getelementptr inbounds i8, ptr %465, i64 16
  %490 = getelementptr inbounds [0 x %struct.gpu_range], ptr %489, i64 0, i64 %486
  %491 = load i64, ptr %490, align 8, !tbaa !56
  %492 = icmp ugt i64 %491, %459
  br i1 %492, label %509, label %493

493:                                              ; preds = %488
  %494 = getelementptr inbounds i8, ptr %490, i64 24
  %495 = load i32, ptr %494, align 8, !tbaa !108
  %496 = and i32 %495, 1
  %497 = icmp eq i32 %496, 0
  br i1 %497, label %509, label %498

498:                                              ; preds = %493
  %499 = getelementptr inbounds i8, ptr %490, i64 8
  %500 = load i64, ptr %499, align 8, !tbaa !53
  %501 = sub i64 %500, %459
  %502 = icmp ult i64 %501, %462
  br i1 %502, label %509, label %503

503:                                              ; preds = %498
  %504 = getelementptr inbounds i8, ptr %490, i64 16
  %505 = load i64, ptr %504, align 8, !tbaa !57
  %506 = sub i64 %459, %491
  %507 = add i64 %506, %505
  %508 = inttoptr i64 %507 to ptr
  br label %509

509:                                              ; preds = %503, %498, %493, %488, %485, %448
  %510 = phi ptr [ %508, %503 ], [ null, %498 ], [ null, %493 ], [ null, %448 ], [ null, %485 ], [ null, %488 ]
  store ptr %510, ptr %445, align 8, !tbaa !286
  %511 = load i32, ptr %271, align 4, !tbaa !105
  store i32 %511, ptr %446, align 8, !tbaa !288
  br label %512

512:                                              ; preds = %509, %442
  %513 = getelementptr inbounds i8, ptr %186, i64 200
  %514 = load i32, ptr %513, align 8, !tbaa !91
  %515 = getelementptr inbounds i8, ptr %201, i64 1024
  %516 = load i32, ptr %149, align 4, !tbaa !80
  %517 = load i32, ptr %150, align 4, !tbaa !80
  %518 = icmp eq i32 %517, 1
  br i1 %518, label %519, label %531

519:                                              ; preds = %512
  %520 = load i32, ptr %151, align 4, !tbaa !80
  %521 = icmp eq i32 %520, 1
  br i1 %521, label %522, label %531

522:                                              ; preds = %519
  %523 = icmp eq i32 %207, 0
  br i1 %523, label %568, label %524

524:                                              ; preds = %522, %524
  %525 = phi i64 [ %529, %524 ], [ 0, %522 ]
  %526 = trunc nuw i64 %525 to i32
  %527 = add i32 %204, %526
  %528 = getelementptr inbounds i32, ptr %515, i64 %525
  store i32 %527, ptr %528, align 4, !tbaa !80
  %529 = add nuw nsw i64 %525, 1
  %530 = icmp eq i64 %529, %208
  br i1 %530, label %568, label %524, !llvm.loop !363

531:                                              ; preds = %519, %512
  %532 = icmp eq i32 %514, 0
  %533 = icmp eq i32 %514, 1
  %534 = select i1 %533, i32 1048575, i32 1073741823
  %535 = select i1 %532, i32 1023, i32 %534
  %536 = icmp eq i32 %207, 0
  br i1 %536, label %568, label %537

537:                                              ; preds = %531
  %538 = udiv i32 %204, %516
  %539 = udiv i32 %538, %517
  %540 = urem i32 %538, %517
  %541 = urem i32 %204, %516
  br label %542

542:                                              ; preds = %562, %537
  %543 = phi i64 [ 0, %537 ], [ %566, %562 ]
  %544 = phi i32 [ %539, %537 ], [ %565, %562 ]
  %545 = phi i32 [ %540, %537 ], [ %564, %562 ]
  %546 = phi i32 [ %541, %537 ], [ %563, %562 ]
  %547 = shl i32 %545, 10
  %548 = shl i32 %544, 20
  %549 = or i32 %547, %548
  %550 = or i32 %549, %546
  %551 = and i32 %550, %535
  %552 = getelementptr inbounds i32, ptr %515, i64 %543
  store i32 %551, ptr %552, align 4, !tbaa !80
  %553 = add i32 %546, 1
  %554 = icmp eq i32 %553, %516
  br i1 %554, label %555, label %562

555:                                              ; preds = %542
  %556 = add i32 %545, 1
  %557 = load i32, ptr %150, align 4, !tbaa !80
  %558 = icmp eq i32 %556, %557
  %559 = select i1 %558, i32 0, i32 %556
  %560 = zext i1 %558 to i32
  %561 = add i32 %544, %560
  br label %562

562:                                              ; preds = %555, %542
  %563 = phi i32 [ %553, %542 ], [ 0, %555 ]
  %564 = phi i32 [ %545, %542 ], [ %559, %555 ]
  %565 = phi i32 [ %544, %542 ], [ %561, %555 ]
  %566 = add nuw nsw i64 %543, 1
  %567 = icmp eq i64 %566, %208
  br i1 %567, label %568, label %542, !llvm.loop !364

568:                                              ; preds = %562, %524, %522, %531
  %569 = load i32, ptr %21, align 4, !tbaa !105
  %570 = icmp eq i32 %569, 0
  %571 = load ptr, ptr %141, align 8, !tbaa !154
  %572 = load ptr, ptr %4, align 8, !tbaa !141
  br i1 %570, label %582, label %573

573:                                              ; preds = %568
  %574 = getelementptr inbounds i8, ptr %572, i64 168
  %575 = load i32, ptr %574, align 8, !tbaa !92
  %576 = zext i32 %575 to i64
  %577 = mul nuw nsw i64 %576, %196
  %578 = getelementptr inbounds i8, ptr %571, i64 %577
  %579 = getelementptr inbounds i8, ptr %578, i64 552
  %580 = load ptr, ptr %579, align 8, !tbaa !286
  %581 = icmp eq ptr %580, null
  br i1 %581, label %585, label %582

582:                                              ; preds = %568, %573
  %583 = load i64, ptr %152, align 8, !tbaa !275
  %584 = add i64 %583, 1
  store i64 %584, ptr %152, align 8, !tbaa !275
  br label %589

585:                                              ; preds = %573
  %586 = load ptr, ptr %6, align 8, !tbaa !74
  %587 = getelementptr inbounds i8, ptr %578, i64 544
  %588 = load i64, ptr %587, align 8, !tbaa !289
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %586, i64 noundef %588, i32 noundef 1) #16
  br label %1056

589:                                              ; preds = %187, %582
  %590 = phi i32 [ %569, %582 ], [ %188, %187 ]
  %591 = phi ptr [ %572, %582 ], [ %186, %187 ]
  %592 = phi ptr [ %571, %582 ], [ %185, %187 ]
  %593 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %179
  %594 = load i8, ptr %593, align 1, !tbaa !118
  %595 = zext i8 %594 to i64
  %596 = getelementptr inbounds i8, ptr %591, i64 168
  %597 = load i32, ptr %596, align 8, !tbaa !92
  %598 = zext i32 %597 to i64
  %599 = mul nuw nsw i64 %598, %595
  %600 = getelementptr inbounds i8, ptr %592, i64 %599
  %601 = icmp eq i32 %590, 0
  br i1 %601, label %664, label %602

602:                                              ; preds = %589
  %603 = load i32, ptr %153, align 4, !tbaa !144
  %604 = icmp eq i32 %603, 0
  br i1 %604, label %664, label %605

605:                                              ; preds = %602
  %606 = load ptr, ptr %6, align 8, !tbaa !74
  %607 = getelementptr inbounds i8, ptr %600, i64 544
  %608 = load i64, ptr %607, align 8, !tbaa !289
  %609 = zext i32 %590 to i64
  %610 = getelementptr inbounds i8, ptr %606, i64 16
  %611 = load atomic volatile i64, ptr %610 seq_cst, align 8
  %612 = inttoptr i64 %611 to ptr
  %613 = icmp eq i64 %611, 0
  br i1 %613, label %650, label %614

614:                                              ; preds = %605
  %615 = getelementptr inbounds i8, ptr %612, i64 8
  %616 = load i64, ptr %615, align 8, !tbaa !39
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
  %626 = load i64, ptr %625, align 8, !tbaa !53
  %627 = icmp ugt i64 %626, %608
  %628 = add nuw i64 %624, 1
  %629 = select i1 %627, i64 %622, i64 %628
  %630 = select i1 %627, i64 %624, i64 %621
  %631 = icmp ult i64 %629, %630
  br i1 %631, label %620, label %632, !llvm.loop !55

632:                                              ; preds = %620, %614
  %633 = phi i64 [ 0, %614 ], [ %629, %620 ]
  %634 = icmp ult i64 %633, %616
  br i1 %634, label %635, label %650

635:                                              ; preds = %632
  %636 = getelementptr inbounds i8, ptr %612, i64 16
  %637 = getelementptr inbounds [0 x %struct.gpu_range], ptr %636, i64 0, i64 %633
  %638 = load i64, ptr %637, align 8, !tbaa !56
  %639 = icmp ugt i64 %638, %608
  br i1 %639, label %650, label %640

640:                                              ; preds = %635
  %641 = getelementptr inbounds i8, ptr %637, i64 24
  %642 = load i32, ptr %641, align 8, !tbaa !108
  %643 = and i32 %642, 1
  %644 = icmp eq i32 %643, 0
  br i1 %644, label %650, label %645

645:                                              ; preds = %640
  %646 = getelementptr inbounds i8, ptr %637, i64 8
  %647 = load i64, ptr %646, align 8, !tbaa !53
  %648 = sub i64 %647, %608
  %649 = icmp ult i64 %648, %609
  br i1 %649, label %650, label %652

650:                                              ; preds = %645, %640, %605, %632, %635
  %651 = getelementptr inbounds i8, ptr %600, i64 552
  store ptr null, ptr %651, align 8, !tbaa !286
  br label %660

652:                                              ; preds = %645
  %653 = getelementptr inbounds i8, ptr %637, i64 16
  %654 = load i64, ptr %653, align 8, !tbaa !57
  %655 = sub i64 %608, %638
  %656 = add i64 %654, %655
  %657 = inttoptr i64 %656 to ptr
  %658 = getelementptr inbounds i8, ptr %600, i64 552
  store ptr %657, ptr %658, align 8, !tbaa !286
  %659 = icmp eq i64 %656, 0
  br i1 %659, label %660, label %664

660:                                              ; preds = %652, %650
  %661 = getelementptr inbounds i8, ptr %600, i64 544
  %662 = load ptr, ptr %6, align 8, !tbaa !74
  %663 = load i64, ptr %661, align 8, !tbaa !289
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %662, i64 noundef %663, i32 noundef 1) #16
  br label %1056

664:                                              ; preds = %652, %602, %589
  %665 = getelementptr inbounds i8, ptr %600, i64 524
  br label %666

666:                                              ; preds = %794, %664
  %667 = load atomic volatile i64, ptr %154 seq_cst, align 8
  store i32 0, ptr %155, align 8, !tbaa !365
  br label %668

668:                                              ; preds = %788, %666
  %669 = load ptr, ptr %6, align 8, !tbaa !74
  %670 = load i64, ptr %600, align 8, !tbaa !309
  %671 = load i32, ptr %665, align 4, !tbaa !282
  %672 = load i32, ptr %156, align 4, !tbaa !86
  %673 = load i64, ptr %157, align 8, !tbaa !107
  %674 = tail call fastcc ptr @find_code(ptr noundef %0, ptr noundef %669, i64 noundef %670, i32 noundef %671, i32 noundef %672, i64 noundef %673) #16
  %675 = icmp eq ptr %674, null
  br i1 %675, label %676, label %730

676:                                              ; preds = %668
  %677 = load ptr, ptr %6, align 8, !tbaa !74
  %678 = load i64, ptr %600, align 8, !tbaa !309
  %679 = getelementptr inbounds i8, ptr %677, i64 16
  %680 = load atomic volatile i64, ptr %679 seq_cst, align 8
  %681 = inttoptr i64 %680 to ptr
  %682 = icmp eq i64 %680, 0
  br i1 %682, label %709, label %683

683:                                              ; preds = %676
  %684 = getelementptr inbounds i8, ptr %681, i64 8
  %685 = load i64, ptr %684, align 8, !tbaa !39
  %686 = icmp eq i64 %685, 0
  br i1 %686, label %701, label %687

687:                                              ; preds = %683
  %688 = getelementptr inbounds i8, ptr %681, i64 16
  br label %689

689:                                              ; preds = %689, %687
  %690 = phi i64 [ %685, %687 ], [ %699, %689 ]
  %691 = phi i64 [ 0, %687 ], [ %698, %689 ]
  %692 = add i64 %691, %690
  %693 = lshr i64 %692, 1
  %694 = getelementptr inbounds [0 x %struct.gpu_range], ptr %688, i64 0, i64 %693, i32 1
  %695 = load i64, ptr %694, align 8, !tbaa !53
  %696 = icmp ugt i64 %695, %678
  %697 = add nuw i64 %693, 1
  %698 = select i1 %696, i64 %691, i64 %697
  %699 = select i1 %696, i64 %693, i64 %690
  %700 = icmp ult i64 %698, %699
  br i1 %700, label %689, label %701, !llvm.loop !55

701:                                              ; preds = %689, %683
  %702 = phi i64 [ 0, %683 ], [ %698, %689 ]
  %703 = icmp ult i64 %702, %685
  br i1 %703, label %704, label %709

704:                                              ; preds = %701
  %705 = getelementptr inbounds i8, ptr %681, i64 16
  %706 = getelementptr inbounds [0 x %struct.gpu_range], ptr %705, i64 0, i64 %702
  %707 = load i64, ptr %706, align 8, !tbaa !56
  %708 = icmp ugt i64 %707, %678
  br i1 %708, label %709, label %710

709:                                              ; preds = %704, %701, %676
  br label %710

710:                                              ; preds = %709, %704
  %711 = phi ptr [ null, %709 ], [ %706, %704 ]
  %712 = load i64, ptr %600, align 8, !tbaa !309
  %713 = icmp eq i64 %712, 0
  br i1 %713, label %818, label %714

714:                                              ; preds = %710
  %715 = and i64 %712, 3
  %716 = icmp eq i64 %715, 0
  %717 = icmp ne ptr %711, null
  %718 = and i1 %717, %716
  br i1 %718, label %719, label %818

719:                                              ; preds = %714
  %720 = getelementptr inbounds i8, ptr %711, i64 24
  %721 = load i32, ptr %720, align 8, !tbaa !108
  %722 = and i32 %721, 2
  %723 = icmp eq i32 %722, 0
  br i1 %723, label %818, label %724

724:                                              ; preds = %719
  %725 = load ptr, ptr %6, align 8, !tbaa !74
  %726 = load i32, ptr %665, align 4, !tbaa !282
  %727 = load i32, ptr %156, align 4, !tbaa !86
  %728 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef %725, i64 noundef %712, i32 noundef %726, i32 noundef %727, i32 noundef 0, i32 noundef 0) #16
  %729 = icmp eq i32 %728, 0
  br i1 %729, label %923, label %811

730:                                              ; preds = %668
  %731 = load i32, ptr %155, align 8, !tbaa !365
  %732 = icmp eq i32 %731, 0
  br i1 %732, label %738, label %733

733:                                              ; preds = %730
  store i32 0, ptr %155, align 8, !tbaa !365
  %734 = getelementptr inbounds i8, ptr %674, i64 20
  %735 = load volatile i32, ptr %734, align 4, !tbaa !254
  %736 = icmp eq i32 %735, 0
  br i1 %736, label %737, label %738

737:                                              ; preds = %733
  store volatile i32 1, ptr %734, align 4, !tbaa !254
  br label %738

738:                                              ; preds = %737, %733, %730
  %739 = load ptr, ptr %674, align 8, !tbaa !247
  %740 = getelementptr inbounds i8, ptr %739, i64 8
  %741 = load ptr, ptr %740, align 8, !tbaa !228
  %742 = icmp eq ptr %741, null
  br i1 %742, label %743, label %745

743:                                              ; preds = %738
  %744 = load ptr, ptr %4, align 8, !tbaa !141
  br label %919

745:                                              ; preds = %738
  %746 = getelementptr inbounds i8, ptr %674, i64 16
  %747 = load i32, ptr %746, align 8, !tbaa !253
  %748 = tail call i32 %741(ptr noundef nonnull %600, ptr noundef nonnull %1, i32 noundef %747) #15
  %749 = getelementptr inbounds i8, ptr %739, i64 28
  %750 = load volatile i32, ptr %749, align 4, !tbaa !239
  %751 = icmp eq i32 %750, 0
  br i1 %751, label %787, label %752

752:                                              ; preds = %745
  %753 = icmp eq i32 %748, 5
  %754 = getelementptr inbounds i8, ptr %674, i64 8
  %755 = select i1 %753, i32 256, i32 1
  %756 = select i1 %753, ptr %600, ptr %754
  %757 = load i64, ptr %756, align 8, !tbaa !39
  %758 = getelementptr inbounds i8, ptr %739, i64 24
  %759 = load volatile i32, ptr %758, align 8, !tbaa !366
  %760 = add i32 %759, %755
  store volatile i32 %760, ptr %758, align 8, !tbaa !366
  %761 = load ptr, ptr %6, align 8, !tbaa !74
  %762 = load volatile i32, ptr %749, align 4, !tbaa !239
  %763 = icmp eq i32 %762, 256
  br i1 %763, label %764, label %769

764:                                              ; preds = %752
  %765 = getelementptr inbounds i8, ptr %739, i64 56
  %766 = load ptr, ptr %765, align 8, !tbaa !201
  %767 = getelementptr inbounds i8, ptr %766, i64 8
  %768 = load i64, ptr %767, align 8, !tbaa !251
  br label %769

769:                                              ; preds = %764, %752
  %770 = phi i64 [ %768, %764 ], [ %757, %752 ]
  %771 = load volatile i32, ptr %749, align 4, !tbaa !239
  %772 = icmp eq i32 %771, 0
  br i1 %772, label %787, label %773

773:                                              ; preds = %769
  %774 = load volatile i32, ptr %758, align 8, !tbaa !366
  %775 = icmp ult i32 %774, %771
  br i1 %775, label %787, label %776

776:                                              ; preds = %773
  %777 = getelementptr inbounds i8, ptr %739, i64 36
  %778 = load i32, ptr %777, align 4, !tbaa !230
  %779 = getelementptr inbounds i8, ptr %739, i64 40
  %780 = load i32, ptr %779, align 8, !tbaa !232
  %781 = getelementptr inbounds i8, ptr %739, i64 52
  %782 = load i32, ptr %781, align 4, !tbaa !236
  %783 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %761, i64 noundef %770, i32 noundef %778, i32 noundef %780, i32 noundef 2, i32 noundef %782) #16
  %784 = icmp eq i32 %783, 0
  br i1 %784, label %787, label %785

785:                                              ; preds = %776
  %786 = shl i32 %771, 3
  store volatile i32 %786, ptr %749, align 4, !tbaa !239
  br label %787

787:                                              ; preds = %785, %776, %773, %769, %745
  switch i32 %748, label %820 [
    i32 3, label %788
    i32 1, label %791
    i32 0, label %797
    i32 5, label %808
    i32 2, label %923
    i32 257, label %923
    i32 256, label %811
    i32 7, label %817
  ]

788:                                              ; preds = %787
  %789 = load volatile i32, ptr %1, align 8, !tbaa !135
  %790 = icmp eq i32 %789, 0
  br i1 %790, label %668, label %808

791:                                              ; preds = %787
  %792 = load i32, ptr %136, align 4, !tbaa !143
  %793 = icmp eq i32 %792, 1
  br i1 %793, label %794, label %805

794:                                              ; preds = %791
  %795 = load volatile i32, ptr %1, align 8, !tbaa !135
  %796 = icmp eq i32 %795, 0
  br i1 %796, label %666, label %923, !llvm.loop !367

797:                                              ; preds = %787
  store i8 5, ptr %180, align 1, !tbaa !118
  %798 = load i8, ptr %593, align 1, !tbaa !118
  %799 = zext nneg i8 %798 to i32
  %800 = shl nuw i32 1, %799
  %801 = load i32, ptr %139, align 8, !tbaa !152
  %802 = or i32 %800, %801
  store i32 %802, ptr %139, align 8, !tbaa !152
  %803 = load i32, ptr %158, align 8, !tbaa !149
  %804 = add i32 %803, 1
  store i32 %804, ptr %158, align 8, !tbaa !149
  br label %923

805:                                              ; preds = %791
  store i8 2, ptr %180, align 1, !tbaa !118
  %806 = load i32, ptr %159, align 4, !tbaa !150
  %807 = add i32 %806, 1
  store i32 %807, ptr %159, align 4, !tbaa !150
  br label %927

808:                                              ; preds = %787, %788
  %809 = load i64, ptr %160, align 8, !tbaa !276
  %810 = add i64 %809, 1
  store i64 %810, ptr %160, align 8, !tbaa !276
  store volatile i32 0, ptr %1, align 8, !tbaa !135
  br label %923

811:                                              ; preds = %787, %724
  %812 = load i32, ptr %161, align 4, !tbaa !148
  %813 = icmp eq i32 %812, 0
  br i1 %813, label %814, label %815

814:                                              ; preds = %811
  store i64 %667, ptr %162, align 8, !tbaa !368
  br label %815

815:                                              ; preds = %814, %811
  %816 = add i32 %812, 1
  store i32 %816, ptr %161, align 4, !tbaa !148
  store i8 3, ptr %180, align 1, !tbaa !118
  br label %923

817:                                              ; preds = %787
  store i8 4, ptr %180, align 1, !tbaa !118
  br label %923

818:                                              ; preds = %719, %714, %710
  %819 = load ptr, ptr %4, align 8, !tbaa !141
  br label %878

820:                                              ; preds = %787
  %821 = load ptr, ptr %4, align 8, !tbaa !141
  switch i32 %748, label %919 [
    i32 4, label %824
    i32 258, label %822
    i32 8, label %916
  ]

822:                                              ; preds = %820
  %823 = load i64, ptr %600, align 8, !tbaa !309
  br label %878

824:                                              ; preds = %820
  %825 = getelementptr inbounds i8, ptr %821, i64 8
  %826 = load ptr, ptr %825, align 8, !tbaa !74
  %827 = getelementptr inbounds i8, ptr %1, i64 64
  %828 = load i64, ptr %827, align 8, !tbaa !369
  %829 = getelementptr inbounds i8, ptr %826, i64 16
  %830 = load atomic volatile i64, ptr %829 seq_cst, align 8
  %831 = inttoptr i64 %830 to ptr
  %832 = icmp eq i64 %830, 0
  br i1 %832, label %859, label %833

833:                                              ; preds = %824
  %834 = getelementptr inbounds i8, ptr %831, i64 8
  %835 = load i64, ptr %834, align 8, !tbaa !39
  %836 = icmp eq i64 %835, 0
  br i1 %836, label %851, label %837

837:                                              ; preds = %833
  %838 = getelementptr inbounds i8, ptr %831, i64 16
  br label %839

839:                                              ; preds = %839, %837
  %840 = phi i64 [ %835, %837 ], [ %849, %839 ]
  %841 = phi i64 [ 0, %837 ], [ %848, %839 ]
  %842 = add i64 %841, %840
  %843 = lshr i64 %842, 1
  %844 = getelementptr inbounds [0 x %struct.gpu_range], ptr %838, i64 0, i64 %843, i32 1
  %845 = load i64, ptr %844, align 8, !tbaa !53
  %846 = icmp ugt i64 %845, %828
  %847 = add nuw i64 %843, 1
  %848 = select i1 %846, i64 %841, i64 %847
  %849 = select i1 %846, i64 %843, i64 %840
  %850 = icmp ult i64 %848, %849
  br i1 %850, label %839, label %851, !llvm.loop !55

851:                                              ; preds = %839, %833
  %852 = phi i64 [ 0, %833 ], [ %848, %839 ]
  %853 = icmp ult i64 %852, %835
  br i1 %853, label %854, label %859

854:                                              ; preds = %851
  %855 = getelementptr inbounds i8, ptr %831, i64 16
  %856 = getelementptr inbounds [0 x %struct.gpu_range], ptr %855, i64 0, i64 %852
  %857 = load i64, ptr %856, align 8, !tbaa !56
  %858 = icmp ugt i64 %857, %828
  br i1 %858, label %859, label %862

859:                                              ; preds = %854, %851, %824
  %860 = load ptr, ptr %825, align 8, !tbaa !74
  %861 = load i64, ptr %827, align 8, !tbaa !369
  br label %874

862:                                              ; preds = %854
  %863 = load ptr, ptr %825, align 8, !tbaa !74
  %864 = load i64, ptr %827, align 8, !tbaa !369
  %865 = getelementptr inbounds i8, ptr %1, i64 72
  %866 = load i32, ptr %865, align 8, !tbaa !370
  %867 = icmp eq i32 %866, 0
  br i1 %867, label %874, label %868

868:                                              ; preds = %862
  %869 = getelementptr inbounds i8, ptr %856, i64 24
  %870 = load i32, ptr %869, align 8, !tbaa !108
  %871 = and i32 %870, 1
  %872 = icmp eq i32 %871, 0
  %873 = select i1 %872, i32 2, i32 1
  br label %874

874:                                              ; preds = %868, %862, %859
  %875 = phi i64 [ %864, %862 ], [ %864, %868 ], [ %861, %859 ]
  %876 = phi ptr [ %863, %862 ], [ %863, %868 ], [ %860, %859 ]
  %877 = phi i32 [ 1, %862 ], [ %873, %868 ], [ 1, %859 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %876, i64 noundef %875, i32 noundef %877) #16
  br label %1056

878:                                              ; preds = %822, %818
  %879 = phi i64 [ %712, %818 ], [ %823, %822 ]
  %880 = phi ptr [ %819, %818 ], [ %821, %822 ]
  %881 = getelementptr inbounds i8, ptr %880, i64 8
  %882 = load ptr, ptr %881, align 8, !tbaa !74
  %883 = getelementptr inbounds i8, ptr %882, i64 16
  %884 = load atomic volatile i64, ptr %883 seq_cst, align 8
  %885 = inttoptr i64 %884 to ptr
  %886 = icmp eq i64 %884, 0
  br i1 %886, label %913, label %887

887:                                              ; preds = %878
  %888 = getelementptr inbounds i8, ptr %885, i64 8
  %889 = load i64, ptr %888, align 8, !tbaa !39
  %890 = icmp eq i64 %889, 0
  br i1 %890, label %905, label %891

891:                                              ; preds = %887
  %892 = getelementptr inbounds i8, ptr %885, i64 16
  br label %893

893:                                              ; preds = %893, %891
  %894 = phi i64 [ %889, %891 ], [ %903, %893 ]
  %895 = phi i64 [ 0, %891 ], [ %902, %893 ]
  %896 = add i64 %895, %894
  %897 = lshr i64 %896, 1
  %898 = getelementptr inbounds [0 x %struct.gpu_range], ptr %892, i64 0, i64 %897, i32 1
  %899 = load i64, ptr %898, align 8, !tbaa !53
  %900 = icmp ugt i64 %899, %879
  %901 = add nuw i64 %897, 1
  %902 = select i1 %900, i64 %895, i64 %901
  %903 = select i1 %900, i64 %897, i64 %894
  %904 = icmp ult i64 %902, %903
  br i1 %904, label %893, label %905, !llvm.loop !55

905:                                              ; preds = %893, %887
  %906 = phi i64 [ 0, %887 ], [ %902, %893 ]
  %907 = icmp ult i64 %906, %889
  br i1 %907, label %908, label %913

908:                                              ; preds = %905
  %909 = getelementptr inbounds i8, ptr %885, i64 16
  %910 = getelementptr inbounds [0 x %struct.gpu_range], ptr %909, i64 0, i64 %906
  %911 = load i64, ptr %910, align 8, !tbaa !56
  %912 = icmp ugt i64 %911, %879
  br i1 %912, label %913, label %914

913:                                              ; preds = %908, %905, %878
  br label %914

914:                                              ; preds = %913, %908
  %915 = phi i32 [ 1, %913 ], [ 4, %908 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %882, i64 noundef %879, i32 noundef %915) #16
  br label %1056

916:                                              ; preds = %820
  %917 = load ptr, ptr %821, align 8, !tbaa !73
  %918 = load i64, ptr %600, align 8, !tbaa !309
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %917, i32 noundef 5, i64 noundef 536870912, i64 noundef %918) #16
  br label %1056

919:                                              ; preds = %743, %820
  %920 = phi ptr [ %744, %743 ], [ %821, %820 ]
  %921 = load ptr, ptr %920, align 8, !tbaa !73
  %922 = load i64, ptr %600, align 8, !tbaa !309
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %921, i32 noundef 4, i64 noundef 1073741824, i64 noundef %922) #16
  br label %1056

923:                                              ; preds = %794, %787, %787, %797, %808, %815, %817, %724
  %924 = phi i32 [ %173, %724 ], [ %173, %797 ], [ 1, %808 ], [ %173, %815 ], [ %173, %817 ], [ %173, %787 ], [ %173, %787 ], [ %173, %794 ]
  %925 = phi i32 [ 1, %724 ], [ %172, %797 ], [ 1, %808 ], [ %172, %815 ], [ %172, %817 ], [ 1, %787 ], [ 1, %787 ], [ 1, %794 ]
  %926 = load i32, ptr %159, align 4, !tbaa !150
  br label %927

927:                                              ; preds = %923, %805
  %928 = phi i32 [ %926, %923 ], [ %807, %805 ]
  %929 = phi i32 [ %924, %923 ], [ %173, %805 ]
  %930 = phi i32 [ %925, %923 ], [ %172, %805 ]
  %931 = icmp ne i32 %928, 0
  %932 = load i32, ptr %158, align 8, !tbaa !149
  %933 = load i32, ptr %136, align 4, !tbaa !143
  %934 = add i32 %932, %928
  %935 = icmp eq i32 %934, %933
  %936 = select i1 %931, i1 %935, i1 false
  br i1 %936, label %937, label %992

937:                                              ; preds = %927
  %938 = icmp eq i32 %932, 0
  br i1 %938, label %976, label %939

939:                                              ; preds = %937, %970
  %940 = phi i32 [ %971, %970 ], [ %932, %937 ]
  %941 = phi i64 [ %972, %970 ], [ 0, %937 ]
  %942 = load ptr, ptr %4, align 8, !tbaa !141
  %943 = getelementptr inbounds i8, ptr %942, i64 216
  %944 = load ptr, ptr %943, align 8, !tbaa !93
  %945 = icmp ne ptr %944, null
  %946 = load i32, ptr %136, align 4, !tbaa !143
  %947 = zext i32 %946 to i64
  %948 = icmp ult i64 %941, %947
  %949 = select i1 %945, i1 %948, i1 false
  br i1 %949, label %950, label %976

950:                                              ; preds = %939
  %951 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %941
  %952 = load i8, ptr %951, align 1, !tbaa !118
  %953 = icmp eq i8 %952, 2
  br i1 %953, label %954, label %970

954:                                              ; preds = %950
  %955 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %941
  %956 = load i8, ptr %955, align 1, !tbaa !118
  %957 = load ptr, ptr %141, align 8, !tbaa !154
  %958 = zext i8 %956 to i64
  %959 = getelementptr inbounds i8, ptr %942, i64 168
  %960 = load i32, ptr %959, align 8, !tbaa !92
  %961 = zext i32 %960 to i64
  %962 = mul nuw nsw i64 %961, %958
  %963 = getelementptr inbounds i8, ptr %957, i64 %962
  %964 = getelementptr inbounds i8, ptr %963, i64 704
  %965 = load ptr, ptr %964, align 8, !tbaa !344
  %966 = load i64, ptr %963, align 8, !tbaa !309
  %967 = add i64 %966, -4
  %968 = zext i32 %940 to i64
  tail call fastcc void @report(ptr noundef nonnull %963, ptr noundef %965, i32 noundef 18, i64 noundef %967, i64 noundef %968) #16
  %969 = load i32, ptr %158, align 8, !tbaa !149
  br label %970

970:                                              ; preds = %954, %950
  %971 = phi i32 [ %940, %950 ], [ %969, %954 ]
  %972 = add nuw nsw i64 %941, 1
  %973 = icmp eq i32 %971, 0
  br i1 %973, label %974, label %939, !llvm.loop !371

974:                                              ; preds = %970
  %975 = load i32, ptr %136, align 4, !tbaa !143
  br label %976

976:                                              ; preds = %939, %974, %937
  %977 = phi i32 [ %933, %937 ], [ %975, %974 ], [ %946, %939 ]
  %978 = phi i32 [ 0, %937 ], [ 0, %974 ], [ %940, %939 ]
  %979 = icmp eq i32 %977, 0
  br i1 %979, label %991, label %980

980:                                              ; preds = %976
  %981 = zext i32 %977 to i64
  br label %982

982:                                              ; preds = %988, %980
  %983 = phi i64 [ 0, %980 ], [ %989, %988 ]
  %984 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %983
  %985 = load i8, ptr %984, align 1, !tbaa !118
  %986 = icmp eq i8 %985, 2
  br i1 %986, label %987, label %988

987:                                              ; preds = %982
  store i8 0, ptr %984, align 1, !tbaa !118
  br label %988

988:                                              ; preds = %987, %982
  %989 = add nuw nsw i64 %983, 1
  %990 = icmp eq i64 %989, %981
  br i1 %990, label %991, label %982, !llvm.loop !372

991:                                              ; preds = %988, %976
  store i32 0, ptr %159, align 4, !tbaa !150
  br label %992

992:                                              ; preds = %991, %927
  %993 = phi i32 [ %977, %991 ], [ %933, %927 ]
  %994 = phi i32 [ %978, %991 ], [ %932, %927 ]
  %995 = icmp eq i32 %994, %993
  br i1 %995, label %1056, label %996

996:                                              ; preds = %992
  %997 = load volatile i32, ptr %163, align 4, !tbaa !136
  %998 = icmp eq i32 %997, 0
  br i1 %998, label %999, label %1012

999:                                              ; preds = %996
  %1000 = load volatile i32, ptr %164, align 8, !tbaa !75
  %1001 = icmp eq i32 %1000, 0
  br i1 %1001, label %1002, label %1012

1002:                                             ; preds = %999
  %1003 = load ptr, ptr %6, align 8, !tbaa !74
  %1004 = getelementptr inbounds i8, ptr %1003, i64 12
  %1005 = load volatile i32, ptr %1004, align 4, !tbaa !137
  %1006 = icmp eq i32 %1005, 0
  br i1 %1006, label %1007, label %1012

1007:                                             ; preds = %1002
  %1008 = load ptr, ptr %5, align 8, !tbaa !73
  %1009 = getelementptr inbounds i8, ptr %1008, i64 84
  %1010 = load volatile i32, ptr %1009, align 4, !tbaa !48
  %1011 = icmp eq i32 %1010, 0
  br i1 %1011, label %1027, label %1012

1012:                                             ; preds = %999, %1002, %1007, %996
  %1013 = load volatile i32, ptr %164, align 8, !tbaa !75
  %1014 = icmp eq i32 %1013, 0
  br i1 %1014, label %1015, label %1056

1015:                                             ; preds = %1012
  %1016 = load ptr, ptr %6, align 8, !tbaa !74
  %1017 = getelementptr inbounds i8, ptr %1016, i64 12
  %1018 = load volatile i32, ptr %1017, align 4, !tbaa !137
  %1019 = icmp eq i32 %1018, 0
  br i1 %1019, label %1020, label %1056

1020:                                             ; preds = %1015
  %1021 = load ptr, ptr %5, align 8, !tbaa !73
  %1022 = getelementptr inbounds i8, ptr %1021, i64 84
  %1023 = load volatile i32, ptr %1022, align 4, !tbaa !48
  %1024 = freeze i32 %1023
  %1025 = icmp eq i32 %1024, 0
  %1026 = select i1 %1025, i32 1, i32 3
  br label %1056

1027:                                             ; preds = %169, %1007
  %1028 = phi i32 [ %170, %169 ], [ %993, %1007 ]
  %1029 = phi i32 [ %173, %169 ], [ %929, %1007 ]
  %1030 = phi i32 [ %172, %169 ], [ %930, %1007 ]
  %1031 = phi i32 [ %171, %169 ], [ 1, %1007 ]
  %1032 = add nuw i32 %174, 1
  %1033 = icmp ult i32 %1032, %1028
  br i1 %1033, label %1034, label %1039

1034:                                             ; preds = %1027, %1054
  %1035 = phi i32 [ %1031, %1027 ], [ 0, %1054 ]
  %1036 = phi i32 [ %1030, %1027 ], [ 0, %1054 ]
  %1037 = phi i32 [ %1029, %1027 ], [ 0, %1054 ]
  %1038 = phi i32 [ %1032, %1027 ], [ 0, %1054 ]
  br label %169, !llvm.loop !373

1039:                                             ; preds = %1027
  %1040 = icmp eq i32 %1031, 0
  br i1 %1040, label %1056, label %1041

1041:                                             ; preds = %1039
  %1042 = icmp eq i32 %1030, 0
  br i1 %1042, label %1054, label %1043

1043:                                             ; preds = %1041
  %1044 = icmp eq i32 %1029, 0
  br i1 %1044, label %1045, label %1056

1045:                                             ; preds = %1043
  %1046 = load volatile i32, ptr %1, align 8, !tbaa !135
  %1047 = icmp eq i32 %1046, 0
  br i1 %1047, label %1048, label %1056

1048:                                             ; preds = %1045
  %1049 = load volatile i32, ptr %165, align 8, !tbaa !169
  %1050 = icmp eq i32 %1049, 0
  br i1 %1050, label %1051, label %1056

1051:                                             ; preds = %1048
  %1052 = load volatile i32, ptr %166, align 4, !tbaa !170
  %1053 = icmp eq i32 %1052, 0
  br i1 %1053, label %1054, label %1056

1054:                                             ; preds = %1041, %1051
  %1055 = icmp eq i32 %1028, 0
  br i1 %1055, label %1056, label %1034

1056:                                             ; preds = %1039, %1051, %1045, %1043, %1048, %1054, %992, %135, %1020, %1012, %1015, %919, %916, %914, %874, %660, %585, %133
  %1057 = phi i32 [ 1, %133 ], [ 3, %585 ], [ 3, %660 ], [ 3, %874 ], [ 3, %914 ], [ 3, %916 ], [ 3, %919 ], [ 3, %1015 ], [ 3, %1012 ], [ %1026, %1020 ], [ 2, %135 ], [ 2, %1054 ], [ 1, %1048 ], [ 1, %1043 ], [ 1, %1045 ], [ 1, %1051 ], [ 2, %1039 ], [ 0, %992 ]
  ret i32 %1057
}

; Function Attrs: nounwind
define internal fastcc void @keep_group(ptr noundef %0, ptr nocapture noundef %1, ptr noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !141
  %7 = getelementptr inbounds i8, ptr %1, i64 7336
  %8 = load i64, ptr %7, align 8, !tbaa !277
  %9 = add i64 %8, 1
  store i64 %9, ptr %7, align 8, !tbaa !277
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
  %18 = tail call i32 @sched_yield() #15
  br label %20

19:                                               ; preds = %12
  tail call void @llvm.x86.sse2.pause()
  br label %20

20:                                               ; preds = %19, %17
  %21 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !67

23:                                               ; preds = %20, %4
  %24 = getelementptr inbounds i8, ptr %2, i64 44
  %25 = load i32, ptr %24, align 4, !tbaa !146
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  store i32 1, ptr %24, align 4, !tbaa !146
  %28 = getelementptr inbounds i8, ptr %6, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !71
  %30 = add i32 %29, 1
  store i32 %30, ptr %28, align 4, !tbaa !71
  br label %31

31:                                               ; preds = %27, %23
  %32 = getelementptr inbounds i8, ptr %2, i64 36
  %33 = load i32, ptr %32, align 4, !tbaa !144
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %41

35:                                               ; preds = %31
  store i32 1, ptr %32, align 4, !tbaa !144
  %36 = load ptr, ptr %6, align 8, !tbaa !73
  %37 = getelementptr inbounds i8, ptr %36, i64 148
  %38 = getelementptr inbounds i8, ptr %6, i64 100
  %39 = load i32, ptr %38, align 4, !tbaa !101
  %40 = atomicrmw volatile add ptr %37, i32 %39 seq_cst, align 4
  br label %41

41:                                               ; preds = %35, %31
  %42 = icmp eq i32 %3, 2
  br i1 %42, label %43, label %49

43:                                               ; preds = %41
  %44 = getelementptr inbounds i8, ptr %2, i64 52
  %45 = load i32, ptr %44, align 4, !tbaa !148
  %46 = icmp eq i32 %45, 0
  %47 = zext i1 %46 to i32
  %48 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 %47, ptr %48, align 8, !tbaa !145
  br label %55

49:                                               ; preds = %41
  %50 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 0, ptr %50, align 8, !tbaa !145
  %51 = icmp eq i32 %3, 1
  br i1 %51, label %64, label %52

52:                                               ; preds = %49
  %53 = getelementptr inbounds i8, ptr %2, i64 52
  %54 = load i32, ptr %53, align 4, !tbaa !148
  br label %55

55:                                               ; preds = %52, %43
  %56 = phi i32 [ %54, %52 ], [ %45, %43 ]
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %79, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %2, i64 112
  %60 = load i64, ptr %59, align 8, !tbaa !368
  %61 = getelementptr inbounds i8, ptr %0, i64 80
  %62 = load volatile i64, ptr %61, align 8, !tbaa !256
  %63 = icmp eq i64 %60, %62
  br i1 %63, label %79, label %64

64:                                               ; preds = %58, %49
  %65 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr null, ptr %2, align 8, !tbaa !139
  %66 = getelementptr inbounds i8, ptr %0, i64 120
  %67 = load volatile i32, ptr %66, align 8, !tbaa !213
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %72, label %69

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, ptr %0, i64 112
  %71 = load ptr, ptr %70, align 8, !tbaa !214
  br label %72

72:                                               ; preds = %64, %69
  %73 = phi ptr [ %71, %69 ], [ %65, %64 ]
  store ptr %2, ptr %73, align 8, !tbaa !2
  %74 = getelementptr inbounds i8, ptr %0, i64 112
  store ptr %2, ptr %74, align 8, !tbaa !214
  %75 = load volatile i32, ptr %66, align 8, !tbaa !213
  %76 = add i32 %75, 1
  store volatile i32 %76, ptr %66, align 8, !tbaa !213
  %77 = getelementptr inbounds i8, ptr %2, i64 52
  %78 = load i32, ptr %77, align 4, !tbaa !148
  br label %92

79:                                               ; preds = %58, %55
  %80 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr null, ptr %2, align 8, !tbaa !139
  %81 = getelementptr inbounds i8, ptr %0, i64 144
  %82 = load volatile i32, ptr %81, align 8, !tbaa !213
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %87, label %84

84:                                               ; preds = %79
  %85 = getelementptr inbounds i8, ptr %0, i64 136
  %86 = load ptr, ptr %85, align 8, !tbaa !214
  br label %87

87:                                               ; preds = %79, %84
  %88 = phi ptr [ %86, %84 ], [ %80, %79 ]
  store ptr %2, ptr %88, align 8, !tbaa !2
  %89 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr %2, ptr %89, align 8, !tbaa !214
  %90 = load volatile i32, ptr %81, align 8, !tbaa !213
  %91 = add i32 %90, 1
  store volatile i32 %91, ptr %81, align 8, !tbaa !213
  br label %92

92:                                               ; preds = %87, %72
  %93 = phi i32 [ %56, %87 ], [ %78, %72 ]
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %101, label %95

95:                                               ; preds = %92
  %96 = getelementptr inbounds i8, ptr %2, i64 84
  %97 = load i32, ptr %96, align 4, !tbaa !143
  %98 = getelementptr inbounds i8, ptr %2, i64 140
  %99 = zext i32 %97 to i64
  %100 = icmp eq i32 %97, 0
  br i1 %100, label %101, label %105

101:                                              ; preds = %111, %95, %92
  %102 = getelementptr inbounds i8, ptr %2, i64 52
  store i32 0, ptr %102, align 4, !tbaa !148
  %103 = getelementptr inbounds i8, ptr %0, i64 96
  %104 = atomicrmw volatile add ptr %103, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void

105:                                              ; preds = %95, %111
  %106 = phi i64 [ %112, %111 ], [ 0, %95 ]
  %107 = getelementptr inbounds [32 x i8], ptr %98, i64 0, i64 %106
  %108 = load i8, ptr %107, align 1, !tbaa !118
  %109 = icmp eq i8 %108, 3
  br i1 %109, label %110, label %111

110:                                              ; preds = %105
  store i8 0, ptr %107, align 1, !tbaa !118
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
  %13 = tail call i32 @sched_yield() #15
  br label %15

14:                                               ; preds = %7
  tail call void @llvm.x86.sse2.pause()
  br label %15

15:                                               ; preds = %14, %12
  %16 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %7, !llvm.loop !67

18:                                               ; preds = %15, %3
  %19 = getelementptr inbounds i8, ptr %1, i64 40
  %20 = load i64, ptr %19, align 8, !tbaa !76
  %21 = add i64 %20, %2
  store i64 %21, ptr %19, align 8, !tbaa !76
  %22 = icmp eq i64 %2, 0
  br i1 %22, label %31, label %23

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %1, i64 32
  %25 = load i64, ptr %24, align 8, !tbaa !78
  %26 = icmp eq i64 %21, %25
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %1, i64 56
  %29 = load volatile i32, ptr %28, align 8, !tbaa !75
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %23, %18, %27
  %32 = getelementptr inbounds i8, ptr %1, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !71
  %34 = add i32 %33, -1
  store i32 %34, ptr %32, align 4, !tbaa !71
  br label %150

35:                                               ; preds = %27
  store atomic volatile i32 0, ptr %0 release, align 4
  %36 = getelementptr inbounds i8, ptr %0, i64 88
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %37 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #15
  %38 = load i64, ptr %4, align 8, !tbaa !110
  %39 = mul i64 %38, 1000000000
  %40 = getelementptr inbounds i8, ptr %4, i64 8
  %41 = load i64, ptr %40, align 8, !tbaa !112
  %42 = add i64 %39, %41
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #10
  store atomic volatile i64 %42, ptr %36 seq_cst, align 8
  %43 = load ptr, ptr %1, align 8, !tbaa !73
  %44 = getelementptr inbounds i8, ptr %1, i64 80
  %45 = load i64, ptr %44, align 8, !tbaa !104
  %46 = getelementptr inbounds i8, ptr %1, i64 88
  %47 = load i64, ptr %46, align 8, !tbaa !113
  call fastcc void @complete_signal(ptr noundef nonnull %0, ptr noundef %43, i64 noundef %45, i64 noundef %47) #16
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
  %56 = call i32 @sched_yield() #15
  br label %58

57:                                               ; preds = %50
  call void @llvm.x86.sse2.pause()
  br label %58

58:                                               ; preds = %57, %55
  %59 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %61, label %50, !llvm.loop !67

61:                                               ; preds = %58, %35
  %62 = getelementptr inbounds i8, ptr %1, i64 64
  %63 = load i32, ptr %62, align 8, !tbaa !114
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %68

65:                                               ; preds = %61
  %66 = getelementptr inbounds i8, ptr %1, i64 60
  %67 = load i32, ptr %66, align 4, !tbaa !71
  br label %108

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %0, i64 152
  %70 = load volatile i32, ptr %69, align 8, !tbaa !68
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %74, label %72

72:                                               ; preds = %68
  %73 = getelementptr inbounds i8, ptr %0, i64 160
  br label %81

74:                                               ; preds = %91, %68
  %75 = phi i32 [ 0, %68 ], [ %92, %91 ]
  store volatile i32 %75, ptr %69, align 8, !tbaa !68
  %76 = getelementptr inbounds i8, ptr %1, i64 24
  %77 = load i64, ptr %24, align 8, !tbaa !78
  %78 = atomicrmw volatile xchg ptr %76, i64 %77 seq_cst, align 8
  %79 = load i64, ptr %24, align 8, !tbaa !78
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
  %94 = load volatile i32, ptr %69, align 8, !tbaa !68
  %95 = zext i32 %94 to i64
  %96 = icmp ult i64 %93, %95
  br i1 %96, label %81, label %74, !llvm.loop !215

97:                                               ; preds = %74
  %98 = getelementptr inbounds i8, ptr %0, i64 36
  %99 = atomicrmw volatile sub ptr %98, i32 1 seq_cst, align 4
  br label %100

100:                                              ; preds = %97, %74
  store i32 0, ptr %62, align 8, !tbaa !114
  %101 = load ptr, ptr %1, align 8, !tbaa !73
  %102 = getelementptr inbounds i8, ptr %101, i64 88
  %103 = load volatile i32, ptr %102, align 8, !tbaa !50
  %104 = add i32 %103, -1
  store volatile i32 %104, ptr %102, align 8, !tbaa !50
  %105 = getelementptr inbounds i8, ptr %1, i64 60
  %106 = load i32, ptr %105, align 4, !tbaa !71
  %107 = add i32 %106, -1
  br label %108

108:                                              ; preds = %65, %100
  %109 = phi i32 [ %67, %65 ], [ %107, %100 ]
  %110 = getelementptr inbounds i8, ptr %1, i64 60
  %111 = add i32 %109, -1
  store i32 %111, ptr %110, align 4, !tbaa !71
  %112 = getelementptr inbounds i8, ptr %1, i64 96
  %113 = load i32, ptr %112, align 8, !tbaa !103
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %150, label %115

115:                                              ; preds = %108
  %116 = load ptr, ptr %1, align 8, !tbaa !73
  %117 = getelementptr inbounds i8, ptr %116, i64 112
  %118 = load i64, ptr %117, align 8, !tbaa !64
  %119 = getelementptr inbounds i8, ptr %0, i64 152
  %120 = load volatile i32, ptr %119, align 8, !tbaa !68
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
  %129 = load ptr, ptr %128, align 8, !tbaa !73
  %130 = icmp eq ptr %129, %116
  br i1 %130, label %131, label %139

131:                                              ; preds = %124
  %132 = getelementptr inbounds i8, ptr %128, i64 96
  %133 = load i32, ptr %132, align 8, !tbaa !103
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %139, label %135

135:                                              ; preds = %131
  %136 = getelementptr inbounds i8, ptr %128, i64 72
  %137 = load i64, ptr %136, align 8, !tbaa !102
  %138 = call i64 @llvm.umin.i64(i64 %137, i64 %126)
  br label %139

139:                                              ; preds = %135, %131, %124
  %140 = phi i64 [ %126, %131 ], [ %126, %124 ], [ %138, %135 ]
  %141 = add nuw nsw i64 %125, 1
  %142 = load volatile i32, ptr %119, align 8, !tbaa !68
  %143 = zext i32 %142 to i64
  %144 = icmp ult i64 %141, %143
  br i1 %144, label %124, label %145, !llvm.loop !121

145:                                              ; preds = %139, %115
  %146 = phi i64 [ %118, %115 ], [ %140, %139 ]
  %147 = getelementptr inbounds i8, ptr %116, i64 24
  %148 = load i64, ptr %147, align 8, !tbaa !122
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
  %6 = load ptr, ptr %1, align 8, !tbaa !347
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
  store i64 %3, ptr %29, align 8, !tbaa !374
  %30 = getelementptr inbounds i8, ptr %22, i64 16
  store i64 %4, ptr %30, align 8, !tbaa !376
  %31 = getelementptr inbounds i8, ptr %22, i64 4
  store i32 %2, ptr %31, align 4, !tbaa !377
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  store i32 1023, ptr %32, align 8, !tbaa !378
  %33 = load i32, ptr %16, align 8, !tbaa !348
  %34 = getelementptr inbounds i8, ptr %22, i64 28
  store i32 %33, ptr %34, align 4, !tbaa !379
  %35 = getelementptr inbounds i8, ptr %1, i64 12
  %36 = load i32, ptr %35, align 4, !tbaa !349
  %37 = getelementptr inbounds i8, ptr %22, i64 32
  store i32 %36, ptr %37, align 8, !tbaa !380
  %38 = load i32, ptr %17, align 8, !tbaa !350
  %39 = getelementptr inbounds i8, ptr %22, i64 36
  store i32 %38, ptr %39, align 4, !tbaa !381
  %40 = getelementptr inbounds i8, ptr %22, i64 40
  store i32 1, ptr %40, align 8, !tbaa !382
  %41 = getelementptr inbounds i8, ptr %0, i64 564
  %42 = load i32, ptr %41, align 4, !tbaa !287
  %43 = getelementptr inbounds i8, ptr %22, i64 44
  store i32 %42, ptr %43, align 4, !tbaa !383
  %44 = getelementptr inbounds i8, ptr %0, i64 576
  %45 = load i32, ptr %44, align 8, !tbaa !312
  %46 = getelementptr inbounds i8, ptr %22, i64 48
  store i32 %45, ptr %46, align 8, !tbaa !384
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
  br i1 %53, label %51, label %54, !llvm.loop !385

54:                                               ; preds = %51, %48
  %55 = getelementptr inbounds i8, ptr %22, i64 8
  %56 = load i64, ptr %55, align 8, !tbaa !374
  %57 = icmp eq i64 %56, %3
  br i1 %57, label %58, label %80

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr %22, i64 4
  %60 = load i32, ptr %59, align 4, !tbaa !377
  %61 = icmp eq i32 %60, %2
  br i1 %61, label %62, label %80

62:                                               ; preds = %58
  %63 = getelementptr inbounds i8, ptr %22, i64 24
  %64 = load i32, ptr %63, align 8, !tbaa !378
  %65 = icmp eq i32 %64, 1023
  br i1 %65, label %66, label %80

66:                                               ; preds = %62
  %67 = getelementptr inbounds i8, ptr %22, i64 28
  %68 = load i32, ptr %67, align 4, !tbaa !379
  %69 = load i32, ptr %16, align 8, !tbaa !348
  %70 = icmp eq i32 %68, %69
  br i1 %70, label %71, label %80

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %22, i64 36
  %73 = load i32, ptr %72, align 4, !tbaa !381
  %74 = load i32, ptr %17, align 8, !tbaa !350
  %75 = icmp eq i32 %73, %74
  br i1 %75, label %76, label %80

76:                                               ; preds = %71
  %77 = getelementptr inbounds i8, ptr %22, i64 40
  %78 = load i32, ptr %77, align 8, !tbaa !382
  %79 = add i32 %78, 1
  store i32 %79, ptr %77, align 8, !tbaa !382
  br label %87

80:                                               ; preds = %54, %58, %62, %66, %71
  %81 = add nuw nsw i64 %19, 1
  %82 = icmp eq i64 %81, 1024
  br i1 %82, label %83, label %18, !llvm.loop !386

83:                                               ; preds = %80
  %84 = getelementptr inbounds i8, ptr %6, i64 8
  %85 = load volatile i64, ptr %84, align 8, !tbaa !387
  %86 = add i64 %85, 1
  store volatile i64 %86, ptr %84, align 8, !tbaa !387
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
  %9 = load ptr, ptr %1, align 8, !tbaa !212
  %10 = icmp eq ptr %9, null
  br i1 %10, label %25, label %11

11:                                               ; preds = %4
  %12 = load ptr, ptr %9, align 8, !tbaa !139
  store ptr %12, ptr %1, align 8, !tbaa !212
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load volatile i32, ptr %13, align 8, !tbaa !213
  %15 = add i32 %14, -1
  store volatile i32 %15, ptr %13, align 8, !tbaa !213
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr null, ptr %18, align 8, !tbaa !214
  br label %19

19:                                               ; preds = %17, %11
  %20 = icmp eq ptr %3, null
  %21 = getelementptr inbounds i8, ptr %3, i64 16
  %22 = getelementptr inbounds i8, ptr %3, i64 8
  %23 = getelementptr inbounds i8, ptr %0, i64 471264
  %24 = getelementptr inbounds i8, ptr %1, i64 8
  br label %33

25:                                               ; preds = %106, %4
  %26 = load volatile ptr, ptr %5, align 8, !tbaa !2
  store volatile ptr %26, ptr %1, align 8, !tbaa !2
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = load volatile ptr, ptr %6, align 8, !tbaa !2
  store volatile ptr %28, ptr %27, align 8, !tbaa !2
  %29 = getelementptr inbounds i8, ptr %1, i64 16
  %30 = load volatile i32, ptr %7, align 8, !tbaa !80
  store volatile i32 %30, ptr %29, align 8, !tbaa !80
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
  %36 = load ptr, ptr %35, align 8, !tbaa !141
  %37 = load ptr, ptr %36, align 8, !tbaa !73
  %38 = icmp eq ptr %37, %2
  br i1 %38, label %46, label %39

39:                                               ; preds = %33
  store ptr null, ptr %34, align 8, !tbaa !139
  %40 = load volatile i32, ptr %7, align 8, !tbaa !213
  %41 = icmp eq i32 %40, 0
  %42 = load ptr, ptr %6, align 8
  %43 = select i1 %41, ptr %5, ptr %42
  store ptr %34, ptr %43, align 8, !tbaa !2
  store ptr %34, ptr %6, align 8, !tbaa !214
  %44 = load volatile i32, ptr %7, align 8, !tbaa !213
  %45 = add i32 %44, 1
  store volatile i32 %45, ptr %7, align 8, !tbaa !213
  br label %106

46:                                               ; preds = %33
  br i1 %20, label %56, label %47

47:                                               ; preds = %46
  store ptr null, ptr %34, align 8, !tbaa !139
  %48 = load volatile i32, ptr %21, align 8, !tbaa !213
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %47
  %51 = load ptr, ptr %22, align 8, !tbaa !214
  br label %52

52:                                               ; preds = %47, %50
  %53 = phi ptr [ %51, %50 ], [ %3, %47 ]
  store ptr %34, ptr %53, align 8, !tbaa !2
  store ptr %34, ptr %22, align 8, !tbaa !214
  %54 = load volatile i32, ptr %21, align 8, !tbaa !213
  %55 = add i32 %54, 1
  store volatile i32 %55, ptr %21, align 8, !tbaa !213
  br label %106

56:                                               ; preds = %46
  %57 = load ptr, ptr %23, align 8, !tbaa !2
  %58 = getelementptr inbounds i8, ptr %34, i64 84
  %59 = getelementptr inbounds i8, ptr %34, i64 48
  %60 = load i32, ptr %59, align 8, !tbaa !147
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %85, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds i8, ptr %34, i64 204
  %64 = getelementptr inbounds i8, ptr %37, i64 160
  br label %65

65:                                               ; preds = %70, %62
  %66 = phi i64 [ 0, %62 ], [ %82, %70 ]
  %67 = load i32, ptr %58, align 4, !tbaa !143
  %68 = zext i32 %67 to i64
  %69 = icmp ult i64 %66, %68
  br i1 %69, label %70, label %85

70:                                               ; preds = %65
  %71 = getelementptr inbounds [32 x i32], ptr %63, i64 0, i64 %66
  %72 = load i32, ptr %71, align 4, !tbaa !80
  %73 = load volatile ptr, ptr %64, align 8, !tbaa !157
  %74 = lshr i32 %72, 6
  %75 = zext nneg i32 %74 to i64
  %76 = getelementptr inbounds i64, ptr %73, i64 %75
  %77 = and i32 %72, 63
  %78 = zext nneg i32 %77 to i64
  %79 = shl nuw i64 1, %78
  %80 = xor i64 %79, -1
  %81 = atomicrmw and ptr %76, i64 %80 seq_cst, align 8
  %82 = add nuw nsw i64 %66, 1
  %83 = load i32, ptr %59, align 8, !tbaa !147
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %65, !llvm.loop !158

85:                                               ; preds = %70, %65, %56
  store i32 0, ptr %59, align 8, !tbaa !147
  %86 = getelementptr inbounds i8, ptr %34, i64 36
  %87 = load i32, ptr %86, align 4, !tbaa !144
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %96, label %89

89:                                               ; preds = %85
  %90 = load ptr, ptr %35, align 8, !tbaa !141
  %91 = load ptr, ptr %90, align 8, !tbaa !73
  %92 = getelementptr inbounds i8, ptr %91, i64 148
  %93 = getelementptr inbounds i8, ptr %90, i64 100
  %94 = load i32, ptr %93, align 4, !tbaa !101
  %95 = atomicrmw volatile sub ptr %92, i32 %94 seq_cst, align 4
  br label %96

96:                                               ; preds = %85, %89
  %97 = getelementptr inbounds i8, ptr %57, i64 7176
  %98 = getelementptr inbounds i8, ptr %34, i64 32
  %99 = load i32, ptr %98, align 8, !tbaa !140
  %100 = zext i32 %99 to i64
  %101 = getelementptr inbounds [16 x ptr], ptr %97, i64 0, i64 %100
  %102 = load ptr, ptr %101, align 8, !tbaa !2
  store ptr %102, ptr %34, align 8, !tbaa !139
  store ptr %34, ptr %101, align 8, !tbaa !2
  %103 = getelementptr inbounds i8, ptr %36, i64 60
  %104 = load i32, ptr %103, align 4, !tbaa !71
  %105 = add i32 %104, -1
  store i32 %105, ptr %103, align 4, !tbaa !71
  br label %106

106:                                              ; preds = %39, %96, %52
  %107 = load ptr, ptr %1, align 8, !tbaa !212
  %108 = icmp eq ptr %107, null
  br i1 %108, label %25, label %109

109:                                              ; preds = %106
  %110 = load ptr, ptr %107, align 8, !tbaa !139
  store ptr %110, ptr %1, align 8, !tbaa !212
  %111 = load volatile i32, ptr %13, align 8, !tbaa !213
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %13, align 8, !tbaa !213
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %115, label %114

114:                                              ; preds = %109, %115
  br label %33

115:                                              ; preds = %109
  store ptr null, ptr %24, align 8, !tbaa !214
  br label %114
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #13

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #14

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nofree norecurse nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nofree norecurse nounwind memory(read, argmem: readwrite, inaccessiblemem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { nounwind }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #15 = { nobuiltin nounwind "no-builtins" }
attributes #16 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"any pointer", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !8, i64 44}
!7 = !{!"engine", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !8, i64 56, !8, i64 60, !8, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !9, i64 96, !10, i64 104, !10, i64 128, !8, i64 152, !4, i64 160, !4, i64 2208, !8, i64 346272, !8, i64 346276, !4, i64 346280, !4, i64 379048, !4, i64 411816, !4, i64 420008, !8, i64 430248, !8, i64 430252, !4, i64 430256, !9, i64 471216, !9, i64 471224, !9, i64 471232, !9, i64 471240, !9, i64 471248, !9, i64 471256, !4, i64 471264, !3, i64 471776, !3, i64 471784}
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
!30 = !{!7, !3, i64 471776}
!31 = !{!7, !3, i64 471784}
!32 = !{!17, !3, i64 7304}
!33 = !{!34, !3, i64 8}
!34 = !{!"workgroup", !3, i64 0, !3, i64 8, !3, i64 16, !9, i64 24, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !4, i64 56, !4, i64 68, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !4, i64 100, !9, i64 112, !3, i64 120, !3, i64 128, !8, i64 136, !4, i64 140, !4, i64 172, !4, i64 204}
!35 = !{!34, !9, i64 24}
!36 = distinct !{!36, !26, !27}
!37 = !{!17, !8, i64 0}
!38 = distinct !{!38, !26, !27}
!39 = !{!9, !9, i64 0}
!40 = !{!7, !8, i64 8}
!41 = !{!7, !8, i64 346276}
!42 = !{!43, !9, i64 32}
!43 = !{!"queue", !44, i64 0, !8, i64 72, !8, i64 76, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !3, i64 104, !9, i64 112, !9, i64 120, !8, i64 128, !8, i64 132, !9, i64 136, !8, i64 144, !8, i64 148, !8, i64 152, !8, i64 156, !3, i64 160, !10, i64 168}
!44 = !{!"aql_queue_setup", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68}
!45 = !{!43, !8, i64 96}
!46 = !{!43, !8, i64 80}
!47 = !{!43, !8, i64 76}
!48 = !{!43, !8, i64 84}
!49 = !{!43, !8, i64 92}
!50 = !{!43, !8, i64 88}
!51 = !{!43, !3, i64 104}
!52 = !{!43, !9, i64 40}
!53 = !{!54, !9, i64 8}
!54 = !{!"gpu_range", !9, i64 0, !9, i64 8, !9, i64 16, !8, i64 24, !8, i64 28}
!55 = distinct !{!55, !26, !27}
!56 = !{!54, !9, i64 0}
!57 = !{!54, !9, i64 16}
!58 = !{!43, !9, i64 120}
!59 = !{!43, !8, i64 128}
!60 = !{!43, !9, i64 136}
!61 = !{!43, !8, i64 132}
!62 = !{!43, !8, i64 144}
!63 = !{!43, !9, i64 16}
!64 = !{!43, !9, i64 112}
!65 = !{!43, !9, i64 0}
!66 = !{!43, !9, i64 8}
!67 = distinct !{!67, !26, !27}
!68 = !{!7, !8, i64 152}
!69 = distinct !{!69, !26, !27}
!70 = !{!7, !9, i64 72}
!71 = !{!72, !8, i64 60}
!72 = !{!"dispatch", !3, i64 0, !3, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68, !9, i64 72, !9, i64 80, !9, i64 88, !8, i64 96, !8, i64 100, !4, i64 104, !4, i64 116, !4, i64 128, !8, i64 152, !8, i64 156, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !8, i64 176, !8, i64 180, !8, i64 184, !8, i64 188, !8, i64 192, !8, i64 196, !8, i64 200, !9, i64 208, !3, i64 216, !3, i64 224, !8, i64 232, !8, i64 236, !8, i64 240, !9, i64 248, !4, i64 256, !4, i64 320}
!73 = !{!72, !3, i64 0}
!74 = !{!72, !3, i64 8}
!75 = !{!72, !8, i64 56}
!76 = !{!72, !9, i64 40}
!77 = !{!72, !8, i64 68}
!78 = !{!72, !9, i64 32}
!79 = distinct !{!79, !26, !27}
!80 = !{!8, !8, i64 0}
!81 = !{!72, !9, i64 208}
!82 = !{!72, !8, i64 192}
!83 = !{!72, !8, i64 156}
!84 = !{!72, !8, i64 160}
!85 = !{!7, !8, i64 24}
!86 = !{!72, !8, i64 164}
!87 = !{!72, !8, i64 152}
!88 = !{!72, !8, i64 172}
!89 = !{!72, !8, i64 188}
!90 = !{!72, !8, i64 196}
!91 = !{!72, !8, i64 200}
!92 = !{!72, !8, i64 168}
!93 = !{!72, !3, i64 216}
!94 = !{!72, !3, i64 224}
!95 = !{!72, !8, i64 232}
!96 = !{!72, !8, i64 236}
!97 = !{!72, !8, i64 240}
!98 = !{!72, !9, i64 248}
!99 = distinct !{!99, !26, !27}
!100 = !{!72, !8, i64 176}
!101 = !{!72, !8, i64 100}
!102 = !{!72, !9, i64 72}
!103 = !{!72, !8, i64 96}
!104 = !{!72, !9, i64 80}
!105 = !{!72, !8, i64 180}
!106 = !{!72, !8, i64 184}
!107 = !{!72, !9, i64 16}
!108 = !{!54, !8, i64 24}
!109 = !{!72, !9, i64 48}
!110 = !{!111, !9, i64 0}
!111 = !{!"timespec_", !9, i64 0, !9, i64 8}
!112 = !{!111, !9, i64 8}
!113 = !{!72, !9, i64 88}
!114 = !{!72, !8, i64 64}
!115 = !{!7, !9, i64 471224}
!116 = !{!7, !8, i64 32}
!117 = distinct !{!117, !26, !27}
!118 = !{!4, !4, i64 0}
!119 = distinct !{!119, !26, !27}
!120 = !{!7, !9, i64 471216}
!121 = distinct !{!121, !26, !27}
!122 = !{!43, !9, i64 24}
!123 = distinct !{!123, !26, !27}
!124 = !{!7, !8, i64 40}
!125 = !{!17, !8, i64 7172}
!126 = !{!7, !8, i64 346272}
!127 = !{!72, !9, i64 24}
!128 = !{!43, !8, i64 148}
!129 = !{!43, !8, i64 152}
!130 = distinct !{!130, !26, !27}
!131 = !{!132, !9, i64 8}
!132 = !{!"claim", !9, i64 0, !9, i64 8}
!133 = distinct !{!133, !26, !27}
!134 = distinct !{!134, !26, !27}
!135 = !{!18, !8, i64 0}
!136 = !{!7, !8, i64 12}
!137 = !{!138, !8, i64 12}
!138 = !{!"vm", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40}
!139 = !{!34, !3, i64 0}
!140 = !{!34, !8, i64 32}
!141 = !{!34, !3, i64 16}
!142 = !{!34, !8, i64 80}
!143 = !{!34, !8, i64 84}
!144 = !{!34, !8, i64 36}
!145 = !{!34, !8, i64 40}
!146 = !{!34, !8, i64 44}
!147 = !{!34, !8, i64 48}
!148 = !{!34, !8, i64 52}
!149 = !{!34, !8, i64 88}
!150 = !{!34, !8, i64 92}
!151 = !{!34, !8, i64 96}
!152 = !{!34, !8, i64 136}
!153 = !{!34, !3, i64 120}
!154 = !{!34, !3, i64 128}
!155 = distinct !{!155, !26, !27}
!156 = !{!17, !9, i64 7320}
!157 = !{!43, !3, i64 160}
!158 = distinct !{!158, !26, !27}
!159 = distinct !{!159, !26, !27}
!160 = !{!132, !9, i64 0}
!161 = distinct !{!161, !26, !27}
!162 = !{!7, !9, i64 88}
!163 = distinct !{!163, !26, !27}
!164 = !{!165, !8, i64 0}
!165 = !{!"pollfd_", !8, i64 0, !166, i64 4, !166, i64 6}
!166 = !{!"short", !4, i64 0}
!167 = !{!165, !166, i64 4}
!168 = !{!165, !166, i64 6}
!169 = !{!7, !8, i64 120}
!170 = !{!7, !8, i64 36}
!171 = distinct !{!171, !26, !27}
!172 = distinct !{!172, !26, !27}
!173 = !{!7, !8, i64 20}
!174 = !{!17, !8, i64 7168}
!175 = distinct !{!175, !26, !27}
!176 = distinct !{!176, !26, !27}
!177 = distinct !{!177, !27}
!178 = !{!179, !9, i64 8}
!179 = !{!"cache_slot", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!180 = distinct !{!180, !26, !27}
!181 = distinct !{!181, !26, !27}
!182 = !{!138, !3, i64 24}
!183 = distinct !{!183, !26, !27}
!184 = distinct !{!184, !26, !27}
!185 = !{!138, !8, i64 4}
!186 = !{!138, !8, i64 8}
!187 = !{!138, !8, i64 0}
!188 = distinct !{!188, !26, !27}
!189 = distinct !{!189, !26, !27}
!190 = !{!191, !8, i64 32}
!191 = !{!"request", !192, i64 0, !8, i64 32}
!192 = !{!"compile_request", !9, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28}
!193 = !{!191, !8, i64 8}
!194 = distinct !{!194, !26, !27}
!195 = !{!138, !3, i64 16}
!196 = !{!138, !3, i64 32}
!197 = !{!138, !3, i64 40}
!198 = distinct !{!198, !26, !27}
!199 = !{!200, !3, i64 0}
!200 = !{!"unit", !3, i64 0, !3, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !3, i64 56, !3, i64 64, !3, i64 72}
!201 = !{!200, !3, i64 56}
!202 = !{!200, !3, i64 64}
!203 = !{!200, !3, i64 72}
!204 = distinct !{!204, !26, !27}
!205 = !{!44, !8, i64 68}
!206 = !{!44, !9, i64 8}
!207 = !{i64 0, i64 8, !39, i64 8, i64 8, !39, i64 16, i64 8, !39, i64 24, i64 8, !39, i64 32, i64 8, !39, i64 40, i64 8, !39, i64 48, i64 8, !39, i64 56, i64 4, !80, i64 60, i64 4, !80, i64 64, i64 4, !80, i64 68, i64 4, !80}
!208 = !{!44, !9, i64 24}
!209 = !{!43, !8, i64 72}
!210 = !{!44, !9, i64 32}
!211 = distinct !{!211, !26, !27}
!212 = !{!10, !3, i64 0}
!213 = !{!10, !8, i64 16}
!214 = !{!10, !3, i64 8}
!215 = distinct !{!215, !26, !27}
!216 = distinct !{!216, !26, !27}
!217 = distinct !{!217, !26, !27}
!218 = !{!7, !8, i64 430252}
!219 = !{i64 0, i64 4, !80, i64 4, i64 4, !80, i64 8, i64 4, !80, i64 12, i64 4, !80, i64 16, i64 4, !80, i64 20, i64 4, !80, i64 24, i64 8, !39, i64 32, i64 8, !39}
!220 = distinct !{!220, !26, !27}
!221 = !{!191, !8, i64 24}
!222 = distinct !{!222, !26, !27}
!223 = !{i64 0, i64 8, !39, i64 8, i64 4, !80, i64 12, i64 4, !80, i64 16, i64 4, !80, i64 20, i64 4, !80, i64 24, i64 4, !80, i64 28, i64 4, !80}
!224 = !{!225, !9, i64 8}
!225 = !{!"code_extent", !9, i64 0, !9, i64 8}
!226 = distinct !{!226, !26, !27}
!227 = !{!192, !8, i64 28}
!228 = !{!200, !3, i64 8}
!229 = !{!192, !8, i64 16}
!230 = !{!200, !8, i64 36}
!231 = !{!192, !8, i64 20}
!232 = !{!200, !8, i64 40}
!233 = !{!192, !8, i64 24}
!234 = !{!200, !8, i64 32}
!235 = !{!192, !8, i64 12}
!236 = !{!200, !8, i64 52}
!237 = !{!200, !8, i64 44}
!238 = !{!200, !8, i64 48}
!239 = !{!200, !8, i64 28}
!240 = !{!241, !9, i64 0}
!241 = !{!"code_slot", !9, i64 0, !8, i64 8, !8, i64 12, !3, i64 16}
!242 = !{!241, !3, i64 16}
!243 = !{!241, !8, i64 8}
!244 = !{!241, !8, i64 12}
!245 = distinct !{!245, !27}
!246 = !{i64 0, i64 8, !39, i64 8, i64 4, !80, i64 12, i64 4, !80, i64 16, i64 8, !2}
!247 = !{!248, !3, i64 0}
!248 = !{!"code_target", !3, i64 0, !9, i64 8, !8, i64 16, !8, i64 20}
!249 = !{!250, !9, i64 0}
!250 = !{!"code_entry", !9, i64 0, !9, i64 8}
!251 = !{!248, !9, i64 8}
!252 = !{!250, !9, i64 8}
!253 = !{!248, !8, i64 16}
!254 = !{!248, !8, i64 20}
!255 = distinct !{!255, !26, !27}
!256 = !{!7, !9, i64 80}
!257 = !{i64 0, i64 4, !80, i64 4, i64 4, !80, i64 8, i64 8, !39, i64 16, i64 8, !39, i64 24, i64 4, !80, i64 28, i64 4, !80, i64 32, i64 4, !80, i64 36, i64 4, !80, i64 40, i64 4, !80, i64 44, i64 4, !80, i64 48, i64 4, !80, i64 52, i64 4, !80}
!258 = distinct !{!258, !26, !27}
!259 = !{!260, !9, i64 16}
!260 = !{!"engine_statistics", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80}
!261 = !{!260, !9, i64 24}
!262 = !{!7, !9, i64 471232}
!263 = !{!260, !9, i64 32}
!264 = !{!7, !9, i64 471240}
!265 = !{!260, !9, i64 40}
!266 = !{!7, !9, i64 471248}
!267 = !{!260, !9, i64 64}
!268 = !{!7, !9, i64 471256}
!269 = !{!260, !9, i64 72}
!270 = !{!260, !9, i64 0}
!271 = !{!260, !9, i64 8}
!272 = !{!260, !9, i64 48}
!273 = !{!260, !9, i64 56}
!274 = !{!260, !9, i64 80}
!275 = !{!17, !9, i64 7312}
!276 = !{!17, !9, i64 7328}
!277 = !{!17, !9, i64 7336}
!278 = !{!17, !9, i64 7344}
!279 = distinct !{!279, !26, !27}
!280 = distinct !{!280, !26, !27}
!281 = distinct !{!281, !26, !27}
!282 = !{!283, !8, i64 524}
!283 = !{!"wave", !9, i64 0, !4, i64 8, !8, i64 520, !8, i64 524, !3, i64 528, !8, i64 536, !8, i64 540, !9, i64 544, !3, i64 552, !8, i64 560, !8, i64 564, !3, i64 568, !8, i64 576, !8, i64 580, !8, i64 584, !8, i64 588, !4, i64 592, !3, i64 704}
!284 = !{!283, !8, i64 536}
!285 = !{!283, !3, i64 528}
!286 = !{!283, !3, i64 552}
!287 = !{!283, !8, i64 564}
!288 = !{!283, !8, i64 560}
!289 = !{!283, !9, i64 544}
!290 = !{!18, !3, i64 16}
!291 = distinct !{!291, !26, !27}
!292 = distinct !{!292, !26, !27}
!293 = distinct !{!293, !26, !27}
!294 = !{!18, !9, i64 64}
!295 = !{!18, !8, i64 72}
!296 = !{!18, !8, i64 76}
!297 = !{!18, !3, i64 8}
!298 = !{!283, !3, i64 568}
!299 = !{!300, !8, i64 0}
!300 = !{!"interrupt_record", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !9, i64 32}
!301 = !{!300, !8, i64 4}
!302 = !{!300, !8, i64 8}
!303 = !{!43, !8, i64 56}
!304 = !{!300, !8, i64 12}
!305 = !{!43, !8, i64 60}
!306 = !{!300, !8, i64 16}
!307 = !{!300, !8, i64 20}
!308 = !{!300, !9, i64 24}
!309 = !{!283, !9, i64 0}
!310 = !{!300, !9, i64 32}
!311 = !{!43, !8, i64 64}
!312 = !{!283, !8, i64 576}
!313 = !{!179, !9, i64 0}
!314 = !{!179, !9, i64 16}
!315 = distinct !{!315, !26, !27}
!316 = distinct !{!316, !26, !27}
!317 = distinct !{!317, !26, !27}
!318 = distinct !{!318, !26, !27}
!319 = distinct !{!319, !26, !27}
!320 = distinct !{!320, !26, !27}
!321 = distinct !{!321, !26, !27}
!322 = distinct !{!322, !26, !27}
!323 = distinct !{!323, !26, !27}
!324 = !{!200, !9, i64 16}
!325 = !{!225, !9, i64 0}
!326 = distinct !{!326, !26, !27}
!327 = distinct !{!327, !26, !27}
!328 = distinct !{!328, !26, !27}
!329 = distinct !{!329, !26, !27}
!330 = distinct !{!330, !26, !27}
!331 = !{!191, !9, i64 0}
!332 = !{!191, !8, i64 16}
!333 = !{!191, !8, i64 20}
!334 = distinct !{!334, !26, !27}
!335 = !{!7, !8, i64 430248}
!336 = distinct !{!336, !26, !27}
!337 = distinct !{!337, !26, !27}
!338 = distinct !{!338, !26, !27}
!339 = distinct !{!339, !26, !27}
!340 = !{!283, !8, i64 520}
!341 = !{!283, !8, i64 540}
!342 = !{!283, !8, i64 584}
!343 = !{!283, !8, i64 588}
!344 = !{!283, !3, i64 704}
!345 = !{!346, !8, i64 40}
!346 = !{!"wave_checks", !3, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !8, i64 32, !8, i64 36, !8, i64 40, !3, i64 48, !3, i64 56, !8, i64 64, !3, i64 72, !3, i64 80, !3, i64 88, !8, i64 96, !8, i64 100, !8, i64 104, !8, i64 108, !8, i64 112, !8, i64 116, !8, i64 120, !4, i64 128, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !4, i64 176, !8, i64 192, !8, i64 196, !8, i64 200, !8, i64 204, !8, i64 208, !4, i64 216, !4, i64 232, !4, i64 248, !4, i64 264, !4, i64 280, !4, i64 2336, !4, i64 4392, !4, i64 6448, !4, i64 10544, !4, i64 12592, !4, i64 14640, !4, i64 16688}
!347 = !{!346, !3, i64 0}
!348 = !{!346, !8, i64 8}
!349 = !{!346, !8, i64 12}
!350 = !{!346, !8, i64 16}
!351 = !{!346, !8, i64 20}
!352 = !{!346, !8, i64 160}
!353 = !{!346, !8, i64 168}
!354 = !{!346, !8, i64 32}
!355 = !{!346, !8, i64 96}
!356 = !{!346, !3, i64 56}
!357 = !{!346, !8, i64 64}
!358 = !{!346, !3, i64 72}
!359 = !{!346, !3, i64 80}
!360 = !{!346, !3, i64 88}
!361 = !{!346, !8, i64 36}
!362 = !{!346, !3, i64 48}
!363 = distinct !{!363, !26, !27}
!364 = distinct !{!364, !26, !27}
!365 = !{!18, !8, i64 80}
!366 = !{!200, !8, i64 24}
!367 = distinct !{!367, !26, !27}
!368 = !{!34, !9, i64 112}
!369 = !{!17, !9, i64 64}
!370 = !{!17, !8, i64 72}
!371 = distinct !{!371, !26, !27}
!372 = distinct !{!372, !26, !27}
!373 = distinct !{!373, !27}
!374 = !{!375, !9, i64 8}
!375 = !{!"finding", !8, i64 0, !8, i64 4, !9, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52}
!376 = !{!375, !9, i64 16}
!377 = !{!375, !8, i64 4}
!378 = !{!375, !8, i64 24}
!379 = !{!375, !8, i64 28}
!380 = !{!375, !8, i64 32}
!381 = !{!375, !8, i64 36}
!382 = !{!375, !8, i64 40}
!383 = !{!375, !8, i64 44}
!384 = !{!375, !8, i64 48}
!385 = distinct !{!385, !26, !27}
!386 = distinct !{!386, !26, !27}
!387 = !{!388, !9, i64 8}
!388 = !{!"finding_list", !9, i64 0, !9, i64 8, !4, i64 16}
