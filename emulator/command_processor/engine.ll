%struct.timespec_ = type { i64, i64 }
%struct.pollfd_ = type { i32, i16, i16 }
%struct.interrupt_record = type { i32, i32, i32, i32, i32, i32, i64, i64 }
%struct.feed = type { i64, i64, i64, i64 }
%struct.gpu_range = type { i64, i64, i64, i32, i32 }
%struct.dispatch = type { ptr, ptr, i64, i64, i64, i64, i64, i32, i32, i32, i32, i64, i64, i64, i32, i32, [3 x i32], [3 x i32], [3 x i64], i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64, ptr, ptr, i32, i32, i32, i64, [16 x i32], [64 x %struct.claim] }
%struct.claim = type { i64, i64 }
%struct.cache_slot = type { i64, i64, i64, i64 }
%struct.request = type { %struct.compile_request, i32 }
%struct.compile_request = type { i64, i32, i32, i32, i32, i32, i32 }
%struct.code_extent = type { i64, i64 }
%struct.code_slot = type { i64, i32, i32, ptr }
%struct.code_target = type { ptr, i64, i32, i32 }
%struct.code_entry = type { i64, i64 }
%struct.finding = type { i32, i32, i64, i64, i32, i32, i32, i32, i32, i32, i32, i32 }

@access_lds.zeros = internal constant [64 x i8] zeroinitializer, align 16
@__const.pause_workers.moment = private unnamed_addr constant %struct.timespec_ { i64 0, i64 20000 }, align 8
@switch.table.worker_run = private unnamed_addr constant [19 x i32] [i32 0, i32 1, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12], align 4

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
  store ptr @queue_position, ptr %17, align 8, !tbaa !2
  %18 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr @take_interrupts, ptr %18, align 8, !tbaa !2
  %19 = getelementptr inbounds i8, ptr %0, i64 144
  store ptr @take_request, ptr %19, align 8, !tbaa !2
  %20 = getelementptr inbounds i8, ptr %0, i64 152
  store ptr @read_code, ptr %20, align 8, !tbaa !2
  %21 = getelementptr inbounds i8, ptr %0, i64 160
  store ptr @register_code, ptr %21, align 8, !tbaa !2
  %22 = getelementptr inbounds i8, ptr %0, i64 168
  store ptr @known_code, ptr %22, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 176
  store ptr @gpu_clock, ptr %23, align 8, !tbaa !2
  %24 = getelementptr inbounds i8, ptr %0, i64 184
  store ptr @set_checked, ptr %24, align 8, !tbaa !2
  %25 = getelementptr inbounds i8, ptr %0, i64 192
  store ptr @take_findings, ptr %25, align 8, !tbaa !2
  %26 = getelementptr inbounds i8, ptr %0, i64 200
  store ptr @read_statistics, ptr %26, align 8, !tbaa !2
  %27 = getelementptr inbounds i8, ptr %0, i64 208
  store ptr @set_counting, ptr %27, align 8, !tbaa !2
  %28 = getelementptr inbounds i8, ptr %0, i64 216
  store ptr @read_counters, ptr %28, align 8, !tbaa !2
  ret void
}

; Function Attrs: nounwind
define internal ptr @create_engine(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) #1 {
  %7 = add i32 %0, -65
  %8 = icmp ult i32 %7, -64
  br i1 %8, label %45, label %9

9:                                                ; preds = %6
  %10 = tail call ptr @calloc(i64 noundef 1, i64 noundef 471792) #16
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
  %23 = tail call ptr @mmap(ptr noundef null, i64 noundef 16384, i32 noundef 0, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %24 = icmp eq ptr %23, inttoptr (i64 -1 to ptr)
  br i1 %24, label %31, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %23, i64 4096
  %27 = tail call i32 @mprotect(ptr noundef nonnull %26, i64 noundef 8192, i32 noundef 3) #16
  %28 = icmp slt i32 %27, 0
  br i1 %28, label %29, label %33

29:                                               ; preds = %25
  %30 = tail call i32 @munmap(ptr noundef %23, i64 noundef 16384) #16
  br label %31

31:                                               ; preds = %21, %29
  %32 = trunc i64 %22 to i32
  store i32 %32, ptr %13, align 4, !tbaa !6
  tail call void @destroy_engine(ptr noundef nonnull %10) #17
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
  tail call void @destroy_queue(ptr noundef %0, i32 noundef %3) #17
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
  tail call void @destroy_vm(ptr noundef %0, i32 noundef %13) #17
  %14 = add nuw nsw i32 %13, 1
  %15 = icmp eq i32 %14, 1024
  br i1 %15, label %6, label %12, !llvm.loop !29

16:                                               ; preds = %43, %6
  %17 = getelementptr inbounds i8, ptr %0, i64 471776
  %18 = load ptr, ptr %17, align 8, !tbaa !30
  tail call void @free(ptr noundef %18) #16
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
  %41 = tail call i32 @munmap(ptr noundef nonnull %37, i64 noundef %40) #16
  store ptr %34, ptr %26, align 8, !tbaa !32
  %42 = icmp eq ptr %34, null
  br i1 %42, label %43, label %31

43:                                               ; preds = %31, %28, %22
  %44 = getelementptr inbounds i8, ptr %25, i64 -4096
  %45 = tail call i32 @munmap(ptr noundef nonnull %44, i64 noundef 16384) #16
  %46 = add nuw nsw i64 %23, 1
  %47 = load i32, ptr %7, align 4, !tbaa !6
  %48 = zext i32 %47 to i64
  %49 = icmp ult i64 %46, %48
  br i1 %49, label %22, label %16, !llvm.loop !36

50:                                               ; preds = %16
  %51 = tail call i32 @munmap(ptr noundef nonnull %20, i64 noundef 41943040) #16
  br label %52

52:                                               ; preds = %50, %16
  tail call void @free(ptr noundef nonnull %0) #16
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
  %23 = call i64 @write(i32 noundef %22, ptr noundef nonnull %4, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %24 = getelementptr inbounds i8, ptr %0, i64 48
  %25 = load i32, ptr %24, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !39
  %26 = call i64 @write(i32 noundef %25, ptr noundef nonnull %3, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  %27 = getelementptr inbounds i8, ptr %0, i64 56
  %28 = load i32, ptr %27, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !39
  %29 = call i64 @write(i32 noundef %28, ptr noundef nonnull %2, i64 noundef 8) #16
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
  %18 = alloca %struct.timespec_, align 8
  %19 = alloca ptr, align 8
  %20 = alloca %struct.interrupt_record, align 8
  %21 = alloca [256 x i32], align 16
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i32, align 4
  %25 = alloca [64 x i8], align 16
  %26 = getelementptr inbounds i8, ptr %0, i64 471264
  %27 = zext i32 %1 to i64
  %28 = getelementptr inbounds [64 x ptr], ptr %26, i64 0, i64 %27
  %29 = load ptr, ptr %28, align 8, !tbaa !2
  %30 = getelementptr inbounds i8, ptr %0, i64 8
  %31 = load volatile i32, ptr %30, align 8, !tbaa !40
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %33, label %2655

33:                                               ; preds = %2
  %34 = getelementptr inbounds i8, ptr %0, i64 96
  %35 = getelementptr inbounds i8, ptr %29, i64 7168
  %36 = getelementptr inbounds i8, ptr %0, i64 12
  %37 = getelementptr inbounds i8, ptr %0, i64 4
  %38 = getelementptr inbounds i8, ptr %0, i64 346276
  %39 = getelementptr inbounds i8, ptr %0, i64 346280
  %40 = getelementptr inbounds i8, ptr %18, i64 8
  %41 = getelementptr inbounds i8, ptr %20, i64 4
  %42 = getelementptr inbounds i8, ptr %20, i64 8
  %43 = getelementptr inbounds i8, ptr %20, i64 12
  %44 = getelementptr inbounds i8, ptr %20, i64 16
  %45 = getelementptr inbounds i8, ptr %20, i64 20
  %46 = getelementptr inbounds i8, ptr %20, i64 24
  %47 = getelementptr inbounds i8, ptr %20, i64 32
  %48 = getelementptr inbounds i8, ptr %0, i64 471216
  %49 = getelementptr inbounds i8, ptr %25, i64 2
  %50 = getelementptr inbounds i8, ptr %25, i64 8
  %51 = getelementptr inbounds i8, ptr %25, i64 56
  %52 = getelementptr inbounds i8, ptr %0, i64 152
  %53 = getelementptr inbounds i8, ptr %0, i64 160
  %54 = getelementptr inbounds i8, ptr %25, i64 16
  %55 = getelementptr inbounds i8, ptr %25, i64 24
  %56 = getelementptr inbounds i8, ptr %25, i64 32
  %57 = getelementptr inbounds i8, ptr %25, i64 4
  %58 = getelementptr inbounds i8, ptr %25, i64 12
  %59 = getelementptr inbounds i8, ptr %17, i64 8
  %60 = getelementptr inbounds i8, ptr %0, i64 2208
  %61 = getelementptr inbounds i8, ptr %0, i64 72
  %62 = getelementptr inbounds i8, ptr %25, i64 28
  %63 = getelementptr inbounds i8, ptr %16, i64 44
  %64 = getelementptr inbounds i8, ptr %16, i64 48
  %65 = getelementptr inbounds i8, ptr %16, i64 52
  %66 = getelementptr inbounds i8, ptr %16, i64 56
  %67 = getelementptr inbounds i8, ptr %16, i64 16
  %68 = getelementptr inbounds i8, ptr %16, i64 58
  %69 = getelementptr inbounds i8, ptr %0, i64 24
  %70 = getelementptr inbounds i8, ptr %0, i64 471776
  %71 = getelementptr inbounds i8, ptr %0, i64 471784
  %72 = getelementptr inbounds i8, ptr %0, i64 44
  %73 = getelementptr inbounds i8, ptr %15, i64 8
  %74 = getelementptr inbounds i8, ptr %0, i64 36
  %75 = getelementptr inbounds i8, ptr %0, i64 471224
  %76 = getelementptr inbounds i8, ptr %0, i64 32
  %77 = getelementptr inbounds i8, ptr %0, i64 56
  %78 = getelementptr inbounds i8, ptr %0, i64 40
  %79 = getelementptr inbounds i8, ptr %29, i64 7172
  %80 = getelementptr inbounds i8, ptr %0, i64 346272
  %81 = getelementptr inbounds i8, ptr %0, i64 16
  %82 = getelementptr inbounds i8, ptr %12, i64 8
  %83 = getelementptr inbounds i8, ptr %0, i64 52
  %84 = getelementptr inbounds i8, ptr %29, i64 7176
  %85 = getelementptr inbounds i8, ptr %29, i64 7304
  %86 = getelementptr inbounds i8, ptr %11, i64 8
  %87 = getelementptr inbounds i8, ptr %11, i64 16
  %88 = getelementptr inbounds i8, ptr %29, i64 7320
  %89 = getelementptr inbounds i8, ptr %10, i64 8
  %90 = getelementptr inbounds i8, ptr %29, i64 4
  %91 = getelementptr inbounds i8, ptr %0, i64 88
  %92 = getelementptr inbounds i8, ptr %8, i64 8
  %93 = getelementptr inbounds i8, ptr %5, i64 8
  %94 = getelementptr inbounds i8, ptr %0, i64 28
  %95 = getelementptr inbounds i8, ptr %0, i64 20
  %96 = getelementptr inbounds i8, ptr %6, i64 4
  %97 = getelementptr inbounds i8, ptr %6, i64 6
  %98 = getelementptr inbounds i8, ptr %6, i64 8
  %99 = getelementptr inbounds i8, ptr %0, i64 48
  %100 = getelementptr inbounds i8, ptr %6, i64 12
  %101 = getelementptr inbounds i8, ptr %6, i64 14
  %102 = getelementptr inbounds i8, ptr %7, i64 8
  %103 = getelementptr inbounds i8, ptr %0, i64 120
  br label %104

104:                                              ; preds = %33, %2652
  %105 = load atomic volatile i64, ptr %34 seq_cst, align 8
  store atomic volatile i32 0, ptr %29 seq_cst, align 8
  store atomic volatile i32 1, ptr %35 seq_cst, align 8
  %106 = load atomic volatile i32, ptr %36 seq_cst, align 4
  %107 = icmp eq i32 %106, 0
  br i1 %107, label %109, label %108

108:                                              ; preds = %104
  store atomic volatile i32 0, ptr %35 seq_cst, align 8
  br label %2567

109:                                              ; preds = %104
  %110 = load atomic volatile i32, ptr %37 seq_cst, align 4
  %111 = icmp eq i32 %110, 0
  br i1 %111, label %112, label %2077

112:                                              ; preds = %109
  %113 = atomicrmw volatile xchg ptr %37, i32 1 acquire, align 4
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %115, label %2077

115:                                              ; preds = %112
  %116 = load i32, ptr %38, align 4, !tbaa !41
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %2074, label %118

118:                                              ; preds = %115, %2066
  %119 = phi i64 [ %2070, %2066 ], [ 0, %115 ]
  %120 = phi i32 [ %2069, %2066 ], [ 0, %115 ]
  %121 = phi i32 [ %2067, %2066 ], [ 0, %115 ]
  %122 = getelementptr inbounds [4096 x ptr], ptr %39, i64 0, i64 %119
  %123 = load ptr, ptr %122, align 8, !tbaa !2
  %124 = getelementptr inbounds i8, ptr %123, i64 32
  %125 = load i64, ptr %124, align 8, !tbaa !42
  %126 = inttoptr i64 %125 to ptr
  %127 = getelementptr inbounds i8, ptr %123, i64 72
  %128 = load i32, ptr %127, align 8, !tbaa !45
  %129 = icmp eq i32 %128, 0
  %130 = load atomic i64, ptr %126 seq_cst, align 8
  %131 = icmp eq i64 %130, 8871348064760491681
  br i1 %129, label %1119, label %132

132:                                              ; preds = %118
  br i1 %131, label %153, label %133

133:                                              ; preds = %132
  %134 = atomicrmw xchg ptr %126, i64 8871348064760491681 seq_cst, align 8
  %135 = getelementptr inbounds i8, ptr %123, i64 112
  store i32 1, ptr %135, align 8, !tbaa !46
  %136 = and i64 %134, -4294967296
  %137 = icmp eq i64 %136, 8871348060484009984
  br i1 %137, label %138, label %146

138:                                              ; preds = %133
  %139 = and i64 %134, 4294967295
  %140 = getelementptr inbounds i8, ptr %123, i64 16
  %141 = load i64, ptr %140, align 8, !tbaa !47
  %142 = inttoptr i64 %141 to ptr
  %143 = load atomic i64, ptr %142 seq_cst, align 8
  %144 = and i64 %143, -4294967296
  %145 = or disjoint i64 %144, %139
  br label %146

146:                                              ; preds = %138, %133
  %147 = phi i64 [ %145, %138 ], [ %134, %133 ]
  %148 = load i32, ptr %127, align 8, !tbaa !45
  %149 = icmp eq i32 %148, 2
  %150 = lshr i64 %147, 2
  %151 = select i1 %149, i64 %150, i64 %147
  %152 = getelementptr inbounds i8, ptr %123, i64 312
  store i64 %151, ptr %152, align 8, !tbaa !48
  br label %153

153:                                              ; preds = %146, %132
  %154 = getelementptr inbounds i8, ptr %123, i64 112
  %155 = load i32, ptr %154, align 8, !tbaa !46
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %2066, label %157

157:                                              ; preds = %153
  %158 = getelementptr inbounds i8, ptr %123, i64 96
  %159 = load volatile i32, ptr %158, align 8, !tbaa !49
  %160 = icmp eq i32 %159, 0
  br i1 %160, label %2066, label %161

161:                                              ; preds = %157
  %162 = getelementptr inbounds i8, ptr %123, i64 92
  %163 = load i32, ptr %162, align 4, !tbaa !50
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %165, label %2066

165:                                              ; preds = %161
  %166 = getelementptr inbounds i8, ptr %123, i64 100
  %167 = load volatile i32, ptr %166, align 4, !tbaa !51
  %168 = icmp eq i32 %167, 0
  br i1 %168, label %169, label %2066

169:                                              ; preds = %165
  %170 = getelementptr inbounds i8, ptr %123, i64 400
  store i64 2097152, ptr %170, align 8, !tbaa !52
  %171 = getelementptr inbounds i8, ptr %123, i64 312
  %172 = load i64, ptr %171, align 8, !tbaa !48
  %173 = getelementptr inbounds i8, ptr %123, i64 216
  %174 = load i64, ptr %173, align 8, !tbaa !53
  %175 = sub i64 %172, %174
  %176 = getelementptr inbounds i8, ptr %123, i64 8
  %177 = load i64, ptr %176, align 8, !tbaa !55
  %178 = shl i64 %177, 4
  %179 = icmp ugt i64 %175, %178
  %180 = add i64 %178, -1
  %181 = select i1 %179, i64 %180, i64 -1
  %182 = and i64 %181, %175
  %183 = add i64 %182, %174
  %184 = getelementptr inbounds i8, ptr %123, i64 224
  store i64 %183, ptr %184, align 8, !tbaa !56
  %185 = getelementptr inbounds i8, ptr %123, i64 208
  %186 = getelementptr inbounds i8, ptr %123, i64 304
  %187 = load i32, ptr %186, align 8, !tbaa !57
  %188 = load atomic i32, ptr %162 seq_cst, align 4
  %189 = icmp eq i32 %188, 0
  br i1 %189, label %190, label %2066

190:                                              ; preds = %169
  %191 = getelementptr inbounds i8, ptr %123, i64 320
  %192 = getelementptr inbounds i8, ptr %123, i64 24
  %193 = getelementptr inbounds i8, ptr %123, i64 324
  %194 = getelementptr inbounds i8, ptr %123, i64 328
  %195 = getelementptr inbounds i8, ptr %123, i64 392
  %196 = getelementptr inbounds i8, ptr %123, i64 332
  %197 = getelementptr inbounds i8, ptr %123, i64 340
  %198 = getelementptr inbounds i8, ptr %123, i64 336
  %199 = getelementptr inbounds i8, ptr %123, i64 344
  %200 = getelementptr inbounds i8, ptr %123, i64 348
  %201 = getelementptr inbounds i8, ptr %123, i64 120
  %202 = getelementptr inbounds i8, ptr %123, i64 56
  %203 = getelementptr inbounds i8, ptr %123, i64 240
  %204 = getelementptr inbounds i8, ptr %123, i64 248
  %205 = getelementptr inbounds i8, ptr %123, i64 256
  %206 = getelementptr inbounds i8, ptr %123, i64 264
  %207 = getelementptr inbounds i8, ptr %123, i64 368
  %208 = getelementptr inbounds i8, ptr %123, i64 372
  %209 = getelementptr inbounds i8, ptr %123, i64 356
  %210 = getelementptr inbounds i8, ptr %123, i64 360
  %211 = getelementptr inbounds i8, ptr %123, i64 364
  %212 = getelementptr inbounds i8, ptr %123, i64 352
  br label %213

213:                                              ; preds = %1107, %190
  %214 = phi i32 [ 0, %190 ], [ %1108, %1107 ]
  %215 = phi i32 [ %187, %190 ], [ %1109, %1107 ]
  %216 = zext i32 %215 to i64
  %217 = getelementptr inbounds [3 x %struct.feed], ptr %185, i64 0, i64 %216
  %218 = load atomic volatile i32, ptr %166 seq_cst, align 4
  %219 = icmp eq i32 %218, 0
  br i1 %219, label %220, label %2066

220:                                              ; preds = %213
  %221 = getelementptr inbounds i8, ptr %217, i64 24
  %222 = load i64, ptr %221, align 8, !tbaa !58
  %223 = icmp eq i64 %222, 0
  br i1 %223, label %224, label %229

224:                                              ; preds = %220
  %225 = getelementptr inbounds i8, ptr %217, i64 8
  %226 = load i64, ptr %225, align 8, !tbaa !53
  %227 = getelementptr inbounds i8, ptr %217, i64 16
  %228 = load i64, ptr %227, align 8, !tbaa !56
  br label %242

229:                                              ; preds = %220
  %230 = getelementptr inbounds i8, ptr %217, i64 16
  %231 = load i64, ptr %230, align 8, !tbaa !56
  %232 = getelementptr inbounds i8, ptr %217, i64 8
  %233 = load i64, ptr %232, align 8, !tbaa !53
  %234 = sub i64 %231, %233
  %235 = call i64 @llvm.umin.i64(i64 %222, i64 %234)
  %236 = add i64 %235, %233
  store i64 %236, ptr %232, align 8, !tbaa !53
  %237 = sub i64 %222, %235
  store i64 %237, ptr %221, align 8, !tbaa !58
  %238 = icmp ugt i64 %222, %234
  br i1 %238, label %239, label %242

239:                                              ; preds = %229
  %240 = load i64, ptr %217, align 8, !tbaa !59
  %241 = icmp eq i64 %240, 0
  br i1 %241, label %1118, label %242

242:                                              ; preds = %239, %229, %224
  %243 = phi i64 [ %228, %224 ], [ %231, %239 ], [ %231, %229 ]
  %244 = phi i64 [ %226, %224 ], [ %236, %239 ], [ %236, %229 ]
  %245 = getelementptr inbounds i8, ptr %217, i64 8
  %246 = getelementptr inbounds i8, ptr %217, i64 16
  %247 = icmp ult i64 %244, %243
  br i1 %247, label %272, label %248

248:                                              ; preds = %242
  %249 = load i32, ptr %191, align 8, !tbaa !60
  %250 = icmp eq i32 %249, 0
  br i1 %250, label %251, label %272

251:                                              ; preds = %248
  %252 = load i32, ptr %186, align 8, !tbaa !57
  %253 = icmp eq i32 %252, 0
  br i1 %253, label %1118, label %254

254:                                              ; preds = %251
  %255 = add i32 %252, -1
  store i32 %255, ptr %186, align 8, !tbaa !57
  %256 = load i64, ptr %173, align 8, !tbaa !53
  %257 = icmp eq i32 %255, 0
  br i1 %257, label %258, label %1107, !llvm.loop !61

258:                                              ; preds = %254
  %259 = load i32, ptr %127, align 8, !tbaa !45
  switch i32 %259, label %268 [
    i32 0, label %1107
    i32 1, label %260
  ], !llvm.loop !61

260:                                              ; preds = %258
  %261 = load i64, ptr %192, align 8, !tbaa !62
  %262 = inttoptr i64 %261 to ptr
  %263 = load i64, ptr %176, align 8, !tbaa !55
  %264 = shl i64 %263, 4
  %265 = add i64 %264, 4294967295
  %266 = and i64 %265, %256
  %267 = trunc i64 %266 to i32
  store atomic i32 %267, ptr %262 release, align 4
  br label %1107, !llvm.loop !61

268:                                              ; preds = %258
  %269 = load i64, ptr %192, align 8, !tbaa !62
  %270 = inttoptr i64 %269 to ptr
  %271 = shl i64 %256, 2
  store atomic i64 %271, ptr %270 release, align 8
  br label %1107, !llvm.loop !61

272:                                              ; preds = %248, %242
  %273 = icmp ugt i32 %214, 255
  br i1 %273, label %1114, label %274

274:                                              ; preds = %272
  %275 = load i32, ptr %191, align 8, !tbaa !60
  %276 = icmp eq i32 %275, 0
  br i1 %276, label %277, label %322

277:                                              ; preds = %274
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %24) #11
  %278 = call fastcc i32 @fetch(ptr noundef %0, ptr noundef nonnull %123, ptr noundef nonnull readonly %217, i64 noundef 0, ptr noundef nonnull %24, i32 noundef 1) #17
  %279 = icmp eq i32 %278, 0
  br i1 %279, label %319, label %280

280:                                              ; preds = %277
  %281 = load i32, ptr %24, align 4, !tbaa !63
  %282 = and i32 %281, 255
  %283 = icmp eq i32 %282, 10
  br i1 %283, label %300, label %284

284:                                              ; preds = %280
  %285 = trunc i32 %281 to i16
  switch i16 %285, label %314 [
    i16 0, label %300
    i16 1, label %286
    i16 1025, label %290
    i16 2, label %291
    i16 4, label %292
    i16 5, label %293
    i16 6, label %294
    i16 8, label %295
    i16 9, label %296
    i16 11, label %297
    i16 269, label %298
    i16 525, label %298
    i16 273, label %299
  ]

286:                                              ; preds = %284
  %287 = and i32 %281, 134217728
  %288 = icmp eq i32 %287, 0
  %289 = select i1 %288, i32 7, i32 9
  br label %300

290:                                              ; preds = %284
  br label %300

291:                                              ; preds = %284
  br label %300

292:                                              ; preds = %284
  br label %300

293:                                              ; preds = %284
  br label %300

294:                                              ; preds = %284
  br label %300

295:                                              ; preds = %284
  br label %300

296:                                              ; preds = %284
  br label %300

297:                                              ; preds = %284
  br label %300

298:                                              ; preds = %284, %284
  br label %300

299:                                              ; preds = %284
  br label %300

300:                                              ; preds = %299, %298, %297, %296, %295, %294, %293, %292, %291, %290, %286, %284, %280
  %301 = phi i32 [ 1, %284 ], [ 8, %280 ], [ %289, %286 ], [ 13, %290 ], [ 4, %291 ], [ 6, %292 ], [ 4, %293 ], [ 2, %294 ], [ 6, %295 ], [ 5, %296 ], [ 5, %297 ], [ 3, %298 ], [ 5, %299 ]
  %302 = load i64, ptr %246, align 8, !tbaa !56
  %303 = load i64, ptr %245, align 8, !tbaa !53
  %304 = sub i64 %302, %303
  %305 = zext nneg i32 %301 to i64
  %306 = icmp ult i64 %304, %305
  br i1 %306, label %307, label %315

307:                                              ; preds = %300
  %308 = load i64, ptr %217, align 8, !tbaa !59
  %309 = icmp eq i64 %308, 0
  br i1 %309, label %310, label %314

310:                                              ; preds = %307
  %311 = load i64, ptr %176, align 8, !tbaa !55
  %312 = shl i64 %311, 4
  %313 = icmp ult i64 %312, %305
  br i1 %313, label %314, label %319

314:                                              ; preds = %284, %310, %307
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %319

315:                                              ; preds = %300
  store i32 %281, ptr %193, align 4, !tbaa !63
  %316 = add nsw i32 %301, -1
  %317 = call fastcc i32 @fetch(ptr noundef %0, ptr noundef nonnull %123, ptr noundef nonnull readonly %217, i64 noundef 1, ptr noundef nonnull %194, i32 noundef %316) #17
  %318 = icmp eq i32 %317, 0
  br i1 %318, label %319, label %321

319:                                              ; preds = %315, %277, %314, %310
  %320 = phi i32 [ 1, %310 ], [ 3, %314 ], [ 3, %277 ], [ 3, %315 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %24) #11
  br label %1112

321:                                              ; preds = %315
  store i32 %301, ptr %191, align 8, !tbaa !60
  store i64 0, ptr %195, align 8, !tbaa !64
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %24) #11
  br label %322

322:                                              ; preds = %321, %274
  %323 = load i32, ptr %186, align 8, !tbaa !57
  %324 = zext i32 %323 to i64
  %325 = getelementptr inbounds [3 x %struct.feed], ptr %185, i64 0, i64 %324
  %326 = load i32, ptr %193, align 4, !tbaa !63
  %327 = trunc i32 %326 to i8
  switch i8 %327, label %1081 [
    i8 0, label %328
    i8 1, label %333
    i8 2, label %466
    i8 4, label %622
    i8 5, label %644
    i8 6, label %650
    i8 8, label %658
    i8 9, label %747
    i8 10, label %814
    i8 11, label %978
    i8 13, label %1062
  ]

328:                                              ; preds = %322
  %329 = lshr i32 %326, 16
  %330 = and i32 %329, 16383
  %331 = zext nneg i32 %330 to i64
  %332 = getelementptr inbounds i8, ptr %325, i64 24
  store i64 %331, ptr %332, align 8, !tbaa !58
  br label %1081

333:                                              ; preds = %322
  %334 = and i32 %326, 65280
  %335 = icmp eq i32 %334, 0
  br i1 %335, label %427, label %336

336:                                              ; preds = %333
  %337 = icmp ugt i32 %326, -1610612737
  br i1 %337, label %338, label %339

338:                                              ; preds = %336
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %2066

339:                                              ; preds = %336
  %340 = lshr i32 %326, 29
  %341 = load i32, ptr %207, align 4, !tbaa !63
  %342 = and i32 %341, 16383
  %343 = add nuw nsw i32 %342, 1
  %344 = zext nneg i32 %343 to i64
  %345 = zext nneg i32 %340 to i64
  %346 = shl nuw nsw i64 %344, %345
  %347 = lshr i32 %341, 16
  %348 = and i32 %347, 16383
  %349 = add nuw nsw i32 %348, 1
  %350 = zext nneg i32 %349 to i64
  %351 = mul nuw nsw i64 %346, %350
  %352 = load i32, ptr %208, align 4, !tbaa !63
  %353 = and i32 %352, 8191
  %354 = add nuw nsw i32 %353, 1
  %355 = zext nneg i32 %354 to i64
  %356 = mul nuw nsw i64 %351, %355
  %357 = load i64, ptr %195, align 8, !tbaa !64
  %358 = icmp ult i64 %357, %356
  br i1 %358, label %359, label %1081

359:                                              ; preds = %339, %420
  %360 = phi i64 [ %424, %420 ], [ %357, %339 ]
  %361 = load i64, ptr %170, align 8, !tbaa !52
  %362 = icmp eq i64 %361, 0
  br i1 %362, label %1114, label %363

363:                                              ; preds = %359
  %364 = udiv i64 %360, %346
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %23) #11
  %365 = urem i64 %360, %346
  store i64 %365, ptr %23, align 8, !tbaa !39
  %366 = urem i64 %364, %350
  %367 = udiv i64 %364, %350
  %368 = load i32, ptr %198, align 4, !tbaa !63
  %369 = and i32 %368, 16383
  %370 = zext nneg i32 %369 to i64
  %371 = lshr i32 %368, 16
  %372 = and i32 %371, 16383
  %373 = zext nneg i32 %372 to i64
  %374 = add nuw nsw i64 %366, %373
  %375 = load i32, ptr %197, align 4, !tbaa !63
  %376 = lshr i32 %375, 13
  %377 = add nuw nsw i32 %376, 1
  %378 = zext nneg i32 %377 to i64
  %379 = mul nuw nsw i64 %374, %378
  %380 = add nuw nsw i64 %379, %370
  %381 = and i32 %375, 8191
  %382 = zext nneg i32 %381 to i64
  %383 = add nuw nsw i64 %367, %382
  %384 = load i32, ptr %199, align 4, !tbaa !63
  %385 = and i32 %384, 268435455
  %386 = add nuw nsw i32 %385, 1
  %387 = zext nneg i32 %386 to i64
  %388 = mul i64 %383, %387
  %389 = add i64 %380, %388
  %390 = load i32, ptr %209, align 4, !tbaa !63
  %391 = and i32 %390, 16383
  %392 = zext nneg i32 %391 to i64
  %393 = lshr i32 %390, 16
  %394 = and i32 %393, 16383
  %395 = zext nneg i32 %394 to i64
  %396 = add nuw nsw i64 %366, %395
  %397 = load i32, ptr %210, align 4, !tbaa !63
  %398 = lshr i32 %397, 13
  %399 = add nuw nsw i32 %398, 1
  %400 = zext nneg i32 %399 to i64
  %401 = mul nuw nsw i64 %396, %400
  %402 = add nuw nsw i64 %401, %392
  %403 = and i32 %397, 8191
  %404 = zext nneg i32 %403 to i64
  %405 = add nuw nsw i64 %367, %404
  %406 = load i32, ptr %211, align 4, !tbaa !63
  %407 = and i32 %406, 268435455
  %408 = add nuw nsw i32 %407, 1
  %409 = zext nneg i32 %408 to i64
  %410 = mul i64 %405, %409
  %411 = add i64 %402, %410
  %412 = load i64, ptr %200, align 4
  %413 = shl i64 %411, %345
  %414 = add i64 %413, %412
  %415 = load i64, ptr %194, align 4
  %416 = shl i64 %389, %345
  %417 = add i64 %416, %415
  %418 = call fastcc i32 @copy_slice(ptr noundef %0, ptr noundef nonnull %123, i64 noundef %414, i64 noundef %417, i64 noundef %346, i32 noundef 0, ptr noundef nonnull %23) #17
  %419 = icmp eq i32 %418, 0
  br i1 %419, label %426, label %420

420:                                              ; preds = %363
  %421 = load i64, ptr %23, align 8, !tbaa !39
  %422 = sub i64 %421, %365
  %423 = load i64, ptr %195, align 8, !tbaa !64
  %424 = add i64 %422, %423
  store i64 %424, ptr %195, align 8, !tbaa !64
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %23) #11
  %425 = icmp ult i64 %424, %356
  br i1 %425, label %359, label %1081, !llvm.loop !65

426:                                              ; preds = %363
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %23) #11
  br label %2066

427:                                              ; preds = %333
  %428 = load i32, ptr %194, align 4, !tbaa !63
  %429 = and i32 %428, 1073741823
  %430 = add nuw nsw i32 %429, 1
  %431 = zext nneg i32 %430 to i64
  %432 = load i32, ptr %198, align 4, !tbaa !63
  %433 = zext i32 %432 to i64
  %434 = load i32, ptr %197, align 4, !tbaa !63
  %435 = zext i32 %434 to i64
  %436 = shl nuw i64 %435, 32
  %437 = or disjoint i64 %436, %433
  %438 = and i32 %326, 134217728
  %439 = icmp eq i32 %438, 0
  br i1 %439, label %440, label %449

440:                                              ; preds = %427
  %441 = load i64, ptr %199, align 4
  %442 = lshr i32 %326, 25
  %443 = and i32 %442, 1
  %444 = call fastcc i32 @copy_slice(ptr noundef %0, ptr noundef nonnull %123, i64 noundef %441, i64 noundef %437, i64 noundef %431, i32 noundef %443, ptr noundef nonnull %195) #17
  %445 = icmp eq i32 %444, 0
  br i1 %445, label %2066, label %446

446:                                              ; preds = %440
  %447 = load i64, ptr %195, align 8, !tbaa !64
  %448 = icmp ult i64 %447, %431
  br i1 %448, label %1114, label %1081

449:                                              ; preds = %427
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %22) #11
  %450 = load i64, ptr %195, align 8, !tbaa !64
  store i64 %450, ptr %22, align 8, !tbaa !39
  %451 = load i64, ptr %199, align 4
  %452 = call fastcc i32 @copy_slice(ptr noundef %0, ptr noundef nonnull %123, i64 noundef %451, i64 noundef %437, i64 noundef %431, i32 noundef 0, ptr noundef nonnull %195) #17
  store i64 2097152, ptr %170, align 8, !tbaa !52
  %453 = icmp eq i32 %452, 0
  br i1 %453, label %454, label %455

454:                                              ; preds = %449
  store i64 %450, ptr %195, align 8, !tbaa !64
  store i64 0, ptr %170, align 8, !tbaa !52
  br label %464

455:                                              ; preds = %449
  %456 = load i64, ptr %212, align 4
  %457 = load i64, ptr %195, align 8, !tbaa !64
  %458 = call fastcc i32 @copy_slice(ptr noundef %0, ptr noundef nonnull %123, i64 noundef %456, i64 noundef %437, i64 noundef %457, i32 noundef 0, ptr noundef nonnull %22) #17
  %459 = load i64, ptr %22, align 8, !tbaa !39
  store i64 %459, ptr %195, align 8, !tbaa !64
  store i64 0, ptr %170, align 8, !tbaa !52
  %460 = icmp eq i32 %458, 0
  br i1 %460, label %464, label %461

461:                                              ; preds = %455
  %462 = icmp ult i64 %459, %431
  %463 = select i1 %462, i32 2, i32 0
  br label %464

464:                                              ; preds = %461, %455, %454
  %465 = phi i32 [ %463, %461 ], [ 3, %455 ], [ 3, %454 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %22) #11
  br label %1078

466:                                              ; preds = %322
  %467 = load i32, ptr %198, align 4, !tbaa !63
  %468 = and i32 %467, 1048575
  %469 = add nuw nsw i32 %468, 1
  %470 = zext nneg i32 %469 to i64
  %471 = getelementptr inbounds i8, ptr %325, i64 16
  %472 = load i64, ptr %471, align 8, !tbaa !56
  %473 = getelementptr inbounds i8, ptr %325, i64 8
  %474 = load i64, ptr %473, align 8, !tbaa !53
  %475 = add i64 %472, -4
  %476 = sub i64 %475, %474
  %477 = icmp ult i64 %476, %470
  br i1 %477, label %478, label %486

478:                                              ; preds = %466
  %479 = icmp eq i32 %323, 0
  br i1 %479, label %480, label %485

480:                                              ; preds = %478
  %481 = add nuw nsw i64 %470, 4
  %482 = load i64, ptr %176, align 8, !tbaa !55
  %483 = shl i64 %482, 4
  %484 = icmp ugt i64 %481, %483
  br i1 %484, label %485, label %1116

485:                                              ; preds = %480, %478
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %2066

486:                                              ; preds = %466
  %487 = load i32, ptr %194, align 4, !tbaa !63
  %488 = load i32, ptr %196, align 4, !tbaa !63
  %489 = zext i32 %488 to i64
  %490 = shl nuw i64 %489, 32
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %21) #11
  %491 = and i32 %487, -4
  %492 = zext i32 %491 to i64
  %493 = or disjoint i64 %490, %492
  %494 = load i64, ptr %195, align 8, !tbaa !64
  %495 = icmp ult i64 %494, %470
  br i1 %495, label %496, label %620

496:                                              ; preds = %486
  %497 = load i64, ptr %170, align 8, !tbaa !52
  br label %498

498:                                              ; preds = %611, %496
  %499 = phi i64 [ %497, %496 ], [ %616, %611 ]
  %500 = phi i64 [ %494, %496 ], [ %613, %611 ]
  %501 = icmp eq i64 %499, 0
  br i1 %501, label %618, label %502

502:                                              ; preds = %498
  %503 = sub nsw i64 %470, %500
  %504 = call i64 @llvm.umin.i64(i64 %503, i64 256)
  %505 = trunc nuw nsw i64 %504 to i32
  %506 = load i32, ptr %186, align 8, !tbaa !57
  %507 = zext i32 %506 to i64
  %508 = getelementptr inbounds [3 x %struct.feed], ptr %185, i64 0, i64 %507
  %509 = add i64 %500, 4
  %510 = call fastcc i32 @fetch(ptr noundef %0, ptr noundef nonnull %123, ptr noundef nonnull %508, i64 noundef %509, ptr noundef nonnull %21, i32 noundef %505) #17
  %511 = icmp eq i32 %510, 0
  br i1 %511, label %618, label %512, !llvm.loop !66

512:                                              ; preds = %502
  %513 = load i64, ptr %195, align 8, !tbaa !64
  %514 = shl i64 %513, 2
  %515 = add i64 %493, %514
  %516 = shl nuw nsw i64 %504, 2
  %517 = load ptr, ptr %201, align 8, !tbaa !67
  %518 = getelementptr inbounds i8, ptr %517, i64 16
  br label %519

519:                                              ; preds = %556, %512
  %520 = phi i64 [ 0, %512 ], [ %569, %556 ]
  %521 = add i64 %520, %515
  %522 = load atomic volatile i64, ptr %518 seq_cst, align 8
  %523 = inttoptr i64 %522 to ptr
  %524 = icmp eq i64 %522, 0
  br i1 %524, label %571, label %525

525:                                              ; preds = %519
  %526 = getelementptr inbounds i8, ptr %523, i64 8
  %527 = load i64, ptr %526, align 8, !tbaa !39
  %528 = icmp eq i64 %527, 0
  br i1 %528, label %543, label %529

529:                                              ; preds = %525
  %530 = getelementptr inbounds i8, ptr %523, i64 16
  br label %531

531:                                              ; preds = %531, %529
  %532 = phi i64 [ %527, %529 ], [ %541, %531 ]
  %533 = phi i64 [ 0, %529 ], [ %540, %531 ]
  %534 = add i64 %533, %532
  %535 = lshr i64 %534, 1
  %536 = getelementptr inbounds [0 x %struct.gpu_range], ptr %530, i64 0, i64 %535, i32 1
  %537 = load i64, ptr %536, align 8, !tbaa !68
  %538 = icmp ugt i64 %537, %521
  %539 = add nuw i64 %535, 1
  %540 = select i1 %538, i64 %533, i64 %539
  %541 = select i1 %538, i64 %535, i64 %532
  %542 = icmp ult i64 %540, %541
  br i1 %542, label %531, label %543, !llvm.loop !70

543:                                              ; preds = %531, %525
  %544 = phi i64 [ 0, %525 ], [ %540, %531 ]
  %545 = icmp ult i64 %544, %527
  br i1 %545, label %546, label %571

546:                                              ; preds = %543
  %547 = getelementptr inbounds i8, ptr %523, i64 16
  %548 = getelementptr inbounds [0 x %struct.gpu_range], ptr %547, i64 0, i64 %544
  %549 = load i64, ptr %548, align 8, !tbaa !71
  %550 = icmp ugt i64 %549, %521
  br i1 %550, label %571, label %551

551:                                              ; preds = %546
  %552 = getelementptr inbounds i8, ptr %548, i64 24
  %553 = load i32, ptr %552, align 8, !tbaa !72
  %554 = and i32 %553, 1
  %555 = icmp eq i32 %554, 0
  br i1 %555, label %571, label %556

556:                                              ; preds = %551
  %557 = sub i64 %516, %520
  %558 = getelementptr inbounds i8, ptr %548, i64 8
  %559 = load i64, ptr %558, align 8, !tbaa !68
  %560 = sub i64 %559, %521
  %561 = call i64 @llvm.umin.i64(i64 %557, i64 %560)
  %562 = getelementptr inbounds i8, ptr %548, i64 16
  %563 = load i64, ptr %562, align 8, !tbaa !73
  %564 = sub i64 %521, %549
  %565 = add i64 %564, %563
  %566 = inttoptr i64 %565 to ptr
  %567 = getelementptr inbounds i8, ptr %21, i64 %520
  %568 = call ptr @memcpy(ptr noundef %566, ptr noundef nonnull %567, i64 noundef %561) #16
  %569 = add i64 %561, %520
  %570 = icmp ult i64 %569, %516
  br i1 %570, label %519, label %571

571:                                              ; preds = %556, %551, %546, %543, %519
  %572 = phi i64 [ %569, %556 ], [ %520, %551 ], [ %520, %519 ], [ %520, %543 ], [ %520, %546 ]
  %573 = icmp ult i64 %572, %516
  br i1 %573, label %574, label %611

574:                                              ; preds = %571
  %575 = add i64 %572, %515
  %576 = load ptr, ptr %201, align 8, !tbaa !67
  %577 = getelementptr inbounds i8, ptr %576, i64 16
  %578 = load atomic volatile i64, ptr %577 seq_cst, align 8
  %579 = inttoptr i64 %578 to ptr
  %580 = icmp eq i64 %578, 0
  br i1 %580, label %608, label %581

581:                                              ; preds = %574
  %582 = getelementptr inbounds i8, ptr %579, i64 8
  %583 = load i64, ptr %582, align 8, !tbaa !39
  %584 = icmp eq i64 %583, 0
  br i1 %584, label %599, label %585

585:                                              ; preds = %581
  %586 = getelementptr inbounds i8, ptr %579, i64 16
  br label %587

587:                                              ; preds = %587, %585
  %588 = phi i64 [ %583, %585 ], [ %597, %587 ]
  %589 = phi i64 [ 0, %585 ], [ %596, %587 ]
  %590 = add i64 %589, %588
  %591 = lshr i64 %590, 1
  %592 = getelementptr inbounds [0 x %struct.gpu_range], ptr %586, i64 0, i64 %591, i32 1
  %593 = load i64, ptr %592, align 8, !tbaa !68
  %594 = icmp ugt i64 %593, %575
  %595 = add nuw i64 %591, 1
  %596 = select i1 %594, i64 %589, i64 %595
  %597 = select i1 %594, i64 %591, i64 %588
  %598 = icmp ult i64 %596, %597
  br i1 %598, label %587, label %599, !llvm.loop !70

599:                                              ; preds = %587, %581
  %600 = phi i64 [ 0, %581 ], [ %596, %587 ]
  %601 = icmp ult i64 %600, %583
  br i1 %601, label %602, label %608

602:                                              ; preds = %599
  %603 = getelementptr inbounds i8, ptr %579, i64 16
  %604 = getelementptr inbounds [0 x %struct.gpu_range], ptr %603, i64 0, i64 %600
  %605 = load i64, ptr %604, align 8, !tbaa !71
  %606 = icmp ugt i64 %605, %575
  %607 = select i1 %606, i32 1, i32 2
  br label %608

608:                                              ; preds = %602, %599, %574
  %609 = phi i32 [ 1, %574 ], [ 1, %599 ], [ %607, %602 ]
  %610 = load ptr, ptr %201, align 8, !tbaa !67
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %610, i64 noundef %575, i32 noundef %609) #17
  br label %618, !llvm.loop !66

611:                                              ; preds = %571
  %612 = load i64, ptr %195, align 8, !tbaa !64
  %613 = add i64 %612, %504
  store i64 %613, ptr %195, align 8, !tbaa !64
  %614 = call i64 @llvm.umax.i64(i64 %516, i64 64)
  %615 = load i64, ptr %170, align 8, !tbaa !52
  %616 = call i64 @llvm.usub.sat.i64(i64 %615, i64 %614)
  store i64 %616, ptr %170, align 8, !tbaa !52
  %617 = icmp ult i64 %613, %470
  br i1 %617, label %498, label %620

618:                                              ; preds = %502, %498, %608
  %619 = phi i32 [ 3, %608 ], [ 3, %502 ], [ 2, %498 ]
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %21) #11
  br label %1112

620:                                              ; preds = %611, %486
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %21) #11
  %621 = getelementptr inbounds i8, ptr %325, i64 24
  store i64 %470, ptr %621, align 8, !tbaa !58
  br label %1081

622:                                              ; preds = %322
  %623 = icmp eq i32 %323, 0
  br i1 %623, label %624, label %639

624:                                              ; preds = %622
  %625 = load i32, ptr %194, align 4, !tbaa !63
  %626 = zext i32 %625 to i64
  %627 = load i32, ptr %196, align 4, !tbaa !63
  %628 = zext i32 %627 to i64
  %629 = shl nuw i64 %628, 32
  %630 = or disjoint i64 %629, %626
  %631 = and i64 %626, 31
  %632 = icmp eq i64 %631, 0
  br i1 %632, label %633, label %639

633:                                              ; preds = %624
  %634 = getelementptr inbounds i8, ptr %325, i64 8
  %635 = load i64, ptr %634, align 8, !tbaa !53
  %636 = add i64 %635, 6
  %637 = and i64 %636, 7
  %638 = icmp eq i64 %637, 0
  br i1 %638, label %640, label %639

639:                                              ; preds = %633, %624, %622
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %2066

640:                                              ; preds = %633
  %641 = load i32, ptr %198, align 4, !tbaa !63
  %642 = and i32 %641, 1048575
  %643 = zext nneg i32 %642 to i64
  store i32 1, ptr %186, align 8, !tbaa !57
  store i64 %630, ptr %203, align 8, !tbaa !39
  store i64 0, ptr %204, align 8, !tbaa !39
  store i64 %643, ptr %205, align 8, !tbaa !39
  store i64 0, ptr %206, align 8, !tbaa !39
  br label %1081

644:                                              ; preds = %322
  %645 = load i64, ptr %194, align 4
  %646 = load i32, ptr %198, align 4, !tbaa !63
  %647 = zext i32 %646 to i64
  %648 = call fastcc i32 @write_value(ptr noundef %0, ptr noundef nonnull %123, i64 noundef %645, i32 noundef 4, i64 noundef %647) #17
  %649 = icmp eq i32 %648, 0
  br i1 %649, label %2066, label %1081

650:                                              ; preds = %322
  %651 = load i32, ptr %194, align 4, !tbaa !63
  %652 = and i32 %651, 268435455
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %20) #11
  store i32 0, ptr %20, align 8, !tbaa !74
  %653 = load ptr, ptr %201, align 8, !tbaa !67
  %654 = load i32, ptr %653, align 8, !tbaa !76
  store i32 %654, ptr %41, align 4, !tbaa !78
  %655 = getelementptr inbounds i8, ptr %653, i64 8
  %656 = load i32, ptr %655, align 8, !tbaa !79
  store i32 %656, ptr %42, align 8, !tbaa !80
  %657 = load i32, ptr %202, align 8, !tbaa !81
  store i32 %657, ptr %43, align 4, !tbaa !82
  store i32 %652, ptr %44, align 8, !tbaa !83
  store i32 0, ptr %45, align 4, !tbaa !84
  store i64 0, ptr %46, align 8, !tbaa !85
  store i64 0, ptr %47, align 8, !tbaa !86
  call fastcc void @post_interrupt(ptr noundef %0, ptr noundef nonnull %20) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %20) #11
  br label %1081

658:                                              ; preds = %322
  %659 = lshr i32 %326, 28
  %660 = and i32 %659, 7
  %661 = and i32 %326, 67108864
  %662 = icmp eq i32 %661, 0
  br i1 %662, label %663, label %1081

663:                                              ; preds = %658
  %664 = icmp sgt i32 %326, -1
  br i1 %664, label %665, label %668

665:                                              ; preds = %663
  %666 = icmp eq i32 %660, 0
  br i1 %666, label %1081, label %667

667:                                              ; preds = %665
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  br label %2066

668:                                              ; preds = %663
  %669 = load i32, ptr %194, align 4, !tbaa !63
  %670 = load i32, ptr %196, align 4, !tbaa !63
  %671 = zext i32 %670 to i64
  %672 = shl nuw i64 %671, 32
  %673 = and i32 %669, -4
  %674 = zext i32 %673 to i64
  %675 = or disjoint i64 %672, %674
  %676 = load ptr, ptr %201, align 8, !tbaa !67
  %677 = getelementptr inbounds i8, ptr %676, i64 16
  %678 = load atomic volatile i64, ptr %677 seq_cst, align 8
  %679 = inttoptr i64 %678 to ptr
  %680 = icmp eq i64 %678, 0
  br i1 %680, label %717, label %681

681:                                              ; preds = %668
  %682 = getelementptr inbounds i8, ptr %679, i64 8
  %683 = load i64, ptr %682, align 8, !tbaa !39
  %684 = icmp eq i64 %683, 0
  br i1 %684, label %699, label %685

685:                                              ; preds = %681
  %686 = getelementptr inbounds i8, ptr %679, i64 16
  br label %687

687:                                              ; preds = %687, %685
  %688 = phi i64 [ %683, %685 ], [ %697, %687 ]
  %689 = phi i64 [ 0, %685 ], [ %696, %687 ]
  %690 = add i64 %689, %688
  %691 = lshr i64 %690, 1
  %692 = getelementptr inbounds [0 x %struct.gpu_range], ptr %686, i64 0, i64 %691, i32 1
  %693 = load i64, ptr %692, align 8, !tbaa !68
  %694 = icmp ugt i64 %693, %675
  %695 = add nuw i64 %691, 1
  %696 = select i1 %694, i64 %689, i64 %695
  %697 = select i1 %694, i64 %691, i64 %688
  %698 = icmp ult i64 %696, %697
  br i1 %698, label %687, label %699, !llvm.loop !70

699:                                              ; preds = %687, %681
  %700 = phi i64 [ 0, %681 ], [ %696, %687 ]
  %701 = icmp ult i64 %700, %683
  br i1 %701, label %702, label %717

702:                                              ; preds = %699
  %703 = getelementptr inbounds i8, ptr %679, i64 16
  %704 = getelementptr inbounds [0 x %struct.gpu_range], ptr %703, i64 0, i64 %700
  %705 = load i64, ptr %704, align 8, !tbaa !71
  %706 = icmp ugt i64 %705, %675
  br i1 %706, label %717, label %707

707:                                              ; preds = %702
  %708 = getelementptr inbounds i8, ptr %704, i64 8
  %709 = load i64, ptr %708, align 8, !tbaa !68
  %710 = sub i64 %709, %675
  %711 = icmp ult i64 %710, 4
  br i1 %711, label %717, label %712

712:                                              ; preds = %707
  %713 = getelementptr inbounds i8, ptr %704, i64 16
  %714 = load i64, ptr %713, align 8, !tbaa !73
  %715 = add i64 %714, %675
  %716 = icmp eq i64 %715, %705
  br i1 %716, label %717, label %722

717:                                              ; preds = %712, %707, %702, %699, %668
  %718 = load ptr, ptr %201, align 8, !tbaa !67
  %719 = getelementptr inbounds i8, ptr %718, i64 16
  %720 = load atomic volatile i64, ptr %719 seq_cst, align 8
  %721 = load ptr, ptr %201, align 8, !tbaa !67
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %721, i64 noundef %675, i32 noundef 1) #17
  br label %2066

722:                                              ; preds = %712
  %723 = sub i64 %715, %705
  %724 = inttoptr i64 %723 to ptr
  %725 = load atomic i32, ptr %724 acquire, align 4
  %726 = load i32, ptr %197, align 4, !tbaa !63
  %727 = and i32 %726, %725
  %728 = load i32, ptr %198, align 4, !tbaa !63
  switch i32 %660, label %741 [
    i32 0, label %743
    i32 1, label %729
    i32 2, label %731
    i32 3, label %733
    i32 4, label %735
    i32 5, label %737
    i32 6, label %739
    i32 7, label %742
  ]

729:                                              ; preds = %722
  %730 = icmp ult i32 %727, %728
  br label %743

731:                                              ; preds = %722
  %732 = icmp ule i32 %727, %728
  br label %743

733:                                              ; preds = %722
  %734 = icmp eq i32 %727, %728
  br label %743

735:                                              ; preds = %722
  %736 = icmp ne i32 %727, %728
  br label %743

737:                                              ; preds = %722
  %738 = icmp uge i32 %727, %728
  br label %743

739:                                              ; preds = %722
  %740 = icmp ugt i32 %727, %728
  br label %743

741:                                              ; preds = %722
  unreachable

742:                                              ; preds = %722
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %2066

743:                                              ; preds = %739, %737, %735, %733, %731, %729, %722
  %744 = phi i1 [ true, %722 ], [ %730, %729 ], [ %732, %731 ], [ %734, %733 ], [ %736, %735 ], [ %738, %737 ], [ %740, %739 ]
  %745 = xor i1 %744, true
  %746 = zext i1 %745 to i32
  br label %1078

747:                                              ; preds = %322
  %748 = load i32, ptr %194, align 4, !tbaa !63
  %749 = load i32, ptr %196, align 4, !tbaa !63
  %750 = zext i32 %749 to i64
  %751 = shl nuw i64 %750, 32
  %752 = and i32 %748, -4
  %753 = zext i32 %752 to i64
  %754 = or disjoint i64 %751, %753
  %755 = load ptr, ptr %201, align 8, !tbaa !67
  %756 = getelementptr inbounds i8, ptr %755, i64 16
  %757 = load atomic volatile i64, ptr %756 seq_cst, align 8
  %758 = inttoptr i64 %757 to ptr
  %759 = icmp eq i64 %757, 0
  br i1 %759, label %796, label %760

760:                                              ; preds = %747
  %761 = getelementptr inbounds i8, ptr %758, i64 8
  %762 = load i64, ptr %761, align 8, !tbaa !39
  %763 = icmp eq i64 %762, 0
  br i1 %763, label %778, label %764

764:                                              ; preds = %760
  %765 = getelementptr inbounds i8, ptr %758, i64 16
  br label %766

766:                                              ; preds = %766, %764
  %767 = phi i64 [ %762, %764 ], [ %776, %766 ]
  %768 = phi i64 [ 0, %764 ], [ %775, %766 ]
  %769 = add i64 %768, %767
  %770 = lshr i64 %769, 1
  %771 = getelementptr inbounds [0 x %struct.gpu_range], ptr %765, i64 0, i64 %770, i32 1
  %772 = load i64, ptr %771, align 8, !tbaa !68
  %773 = icmp ugt i64 %772, %754
  %774 = add nuw i64 %770, 1
  %775 = select i1 %773, i64 %768, i64 %774
  %776 = select i1 %773, i64 %770, i64 %767
  %777 = icmp ult i64 %775, %776
  br i1 %777, label %766, label %778, !llvm.loop !70

778:                                              ; preds = %766, %760
  %779 = phi i64 [ 0, %760 ], [ %775, %766 ]
  %780 = icmp ult i64 %779, %762
  br i1 %780, label %781, label %796

781:                                              ; preds = %778
  %782 = getelementptr inbounds i8, ptr %758, i64 16
  %783 = getelementptr inbounds [0 x %struct.gpu_range], ptr %782, i64 0, i64 %779
  %784 = load i64, ptr %783, align 8, !tbaa !71
  %785 = icmp ugt i64 %784, %754
  br i1 %785, label %796, label %786

786:                                              ; preds = %781
  %787 = getelementptr inbounds i8, ptr %783, i64 8
  %788 = load i64, ptr %787, align 8, !tbaa !68
  %789 = sub i64 %788, %754
  %790 = icmp ult i64 %789, 4
  br i1 %790, label %796, label %791

791:                                              ; preds = %786
  %792 = getelementptr inbounds i8, ptr %783, i64 16
  %793 = load i64, ptr %792, align 8, !tbaa !73
  %794 = add i64 %793, %754
  %795 = icmp eq i64 %794, %784
  br i1 %795, label %796, label %801

796:                                              ; preds = %791, %786, %781, %778, %747
  %797 = load ptr, ptr %201, align 8, !tbaa !67
  %798 = getelementptr inbounds i8, ptr %797, i64 16
  %799 = load atomic volatile i64, ptr %798 seq_cst, align 8
  %800 = load ptr, ptr %201, align 8, !tbaa !67
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %800, i64 noundef %754, i32 noundef 1) #17
  br label %2066

801:                                              ; preds = %791
  %802 = sub i64 %794, %784
  %803 = inttoptr i64 %802 to ptr
  %804 = load atomic i32, ptr %803 acquire, align 4
  %805 = load i32, ptr %198, align 4, !tbaa !63
  %806 = icmp eq i32 %804, %805
  br i1 %806, label %811, label %807

807:                                              ; preds = %801
  %808 = load i32, ptr %197, align 4, !tbaa !63
  %809 = and i32 %808, 16383
  %810 = zext nneg i32 %809 to i64
  br label %811

811:                                              ; preds = %807, %801
  %812 = phi i64 [ %810, %807 ], [ 0, %801 ]
  %813 = getelementptr inbounds i8, ptr %325, i64 24
  store i64 %812, ptr %813, align 8, !tbaa !58
  br label %1081

814:                                              ; preds = %322
  %815 = lshr i32 %326, 25
  %816 = load i32, ptr %199, align 4, !tbaa !63
  %817 = zext i32 %816 to i64
  %818 = load i32, ptr %200, align 4, !tbaa !63
  %819 = zext i32 %818 to i64
  %820 = shl nuw i64 %819, 32
  %821 = or disjoint i64 %820, %817
  %822 = and i32 %815, 31
  %823 = add nsw i32 %822, -7
  %824 = icmp ult i32 %823, 19
  br i1 %824, label %826, label %825

825:                                              ; preds = %826, %814
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %2066

826:                                              ; preds = %814
  %827 = lshr i32 524035, %823
  %828 = trunc i32 %827 to i1
  br i1 %828, label %829, label %825

829:                                              ; preds = %826
  %830 = zext nneg i32 %823 to i64
  %831 = getelementptr inbounds [19 x i32], ptr @switch.table.worker_run, i64 0, i64 %830
  %832 = load i32, ptr %831, align 4
  %833 = load i32, ptr %198, align 4, !tbaa !63
  %834 = zext i32 %833 to i64
  %835 = load i32, ptr %197, align 4, !tbaa !63
  %836 = zext i32 %835 to i64
  %837 = shl nuw i64 %836, 32
  %838 = or disjoint i64 %837, %834
  %839 = and i32 %326, 1073741824
  %840 = icmp eq i32 %839, 0
  %841 = select i1 %840, i64 -4, i64 -8
  %842 = select i1 %840, i64 4, i64 8
  %843 = load i64, ptr %194, align 4
  %844 = and i64 %843, %841
  %845 = load ptr, ptr %201, align 8, !tbaa !67
  %846 = getelementptr inbounds i8, ptr %845, i64 16
  %847 = load atomic volatile i64, ptr %846 seq_cst, align 8
  %848 = inttoptr i64 %847 to ptr
  %849 = icmp eq i64 %847, 0
  br i1 %849, label %893, label %850

850:                                              ; preds = %829
  %851 = getelementptr inbounds i8, ptr %848, i64 8
  %852 = load i64, ptr %851, align 8, !tbaa !39
  %853 = icmp eq i64 %852, 0
  br i1 %853, label %868, label %854

854:                                              ; preds = %850
  %855 = getelementptr inbounds i8, ptr %848, i64 16
  br label %856

856:                                              ; preds = %856, %854
  %857 = phi i64 [ %852, %854 ], [ %866, %856 ]
  %858 = phi i64 [ 0, %854 ], [ %865, %856 ]
  %859 = add i64 %858, %857
  %860 = lshr i64 %859, 1
  %861 = getelementptr inbounds [0 x %struct.gpu_range], ptr %855, i64 0, i64 %860, i32 1
  %862 = load i64, ptr %861, align 8, !tbaa !68
  %863 = icmp ugt i64 %862, %844
  %864 = add nuw i64 %860, 1
  %865 = select i1 %863, i64 %858, i64 %864
  %866 = select i1 %863, i64 %860, i64 %857
  %867 = icmp ult i64 %865, %866
  br i1 %867, label %856, label %868, !llvm.loop !70

868:                                              ; preds = %856, %850
  %869 = phi i64 [ 0, %850 ], [ %865, %856 ]
  %870 = icmp ult i64 %869, %852
  br i1 %870, label %871, label %893

871:                                              ; preds = %868
  %872 = getelementptr inbounds i8, ptr %848, i64 16
  %873 = getelementptr inbounds [0 x %struct.gpu_range], ptr %872, i64 0, i64 %869
  %874 = load i64, ptr %873, align 8, !tbaa !71
  %875 = icmp ugt i64 %874, %844
  br i1 %875, label %893, label %876

876:                                              ; preds = %871
  %877 = getelementptr inbounds i8, ptr %873, i64 24
  %878 = load i32, ptr %877, align 8, !tbaa !72
  %879 = and i32 %878, 1
  %880 = icmp eq i32 %879, 0
  br i1 %880, label %893, label %881

881:                                              ; preds = %876
  %882 = getelementptr inbounds i8, ptr %873, i64 8
  %883 = load i64, ptr %882, align 8, !tbaa !68
  %884 = sub i64 %883, %844
  %885 = icmp ult i64 %884, %842
  br i1 %885, label %893, label %886

886:                                              ; preds = %881
  %887 = getelementptr inbounds i8, ptr %873, i64 16
  %888 = load i64, ptr %887, align 8, !tbaa !73
  %889 = add i64 %888, %844
  %890 = sub i64 %889, %874
  %891 = inttoptr i64 %890 to ptr
  %892 = icmp eq i64 %889, %874
  br i1 %892, label %893, label %926

893:                                              ; preds = %886, %881, %876, %871, %868, %829
  %894 = load ptr, ptr %201, align 8, !tbaa !67
  %895 = getelementptr inbounds i8, ptr %894, i64 16
  %896 = load atomic volatile i64, ptr %895 seq_cst, align 8
  %897 = inttoptr i64 %896 to ptr
  %898 = icmp eq i64 %896, 0
  br i1 %898, label %964, label %899

899:                                              ; preds = %893
  %900 = getelementptr inbounds i8, ptr %897, i64 8
  %901 = load i64, ptr %900, align 8, !tbaa !39
  %902 = icmp eq i64 %901, 0
  br i1 %902, label %917, label %903

903:                                              ; preds = %899
  %904 = getelementptr inbounds i8, ptr %897, i64 16
  br label %905

905:                                              ; preds = %905, %903
  %906 = phi i64 [ %901, %903 ], [ %915, %905 ]
  %907 = phi i64 [ 0, %903 ], [ %914, %905 ]
  %908 = add i64 %907, %906
  %909 = lshr i64 %908, 1
  %910 = getelementptr inbounds [0 x %struct.gpu_range], ptr %904, i64 0, i64 %909, i32 1
  %911 = load i64, ptr %910, align 8, !tbaa !68
  %912 = icmp ugt i64 %911, %844
  %913 = add nuw i64 %909, 1
  %914 = select i1 %912, i64 %907, i64 %913
  %915 = select i1 %912, i64 %909, i64 %906
  %916 = icmp ult i64 %914, %915
  br i1 %916, label %905, label %917, !llvm.loop !70

917:                                              ; preds = %905, %899
  %918 = phi i64 [ 0, %899 ], [ %914, %905 ]
  %919 = icmp ult i64 %918, %901
  br i1 %919, label %920, label %964

920:                                              ; preds = %917
  %921 = getelementptr inbounds i8, ptr %897, i64 16
  %922 = getelementptr inbounds [0 x %struct.gpu_range], ptr %921, i64 0, i64 %918
  %923 = load i64, ptr %922, align 8, !tbaa !71
  %924 = icmp ugt i64 %923, %844
  %925 = select i1 %924, i32 1, i32 2
  br label %964

926:                                              ; preds = %886
  %927 = trunc nuw nsw i32 %832 to i8
  br i1 %840, label %944, label %928

928:                                              ; preds = %926
  %929 = or disjoint i32 %832, 256
  switch i8 %927, label %936 [
    i8 0, label %930
    i8 2, label %932
    i8 3, label %934
  ]

930:                                              ; preds = %928
  %931 = atomicrmw xchg ptr %891, i64 %838 seq_cst, align 8
  br label %967

932:                                              ; preds = %928
  %933 = atomicrmw add ptr %891, i64 %838 seq_cst, align 8
  br label %967

934:                                              ; preds = %928
  %935 = atomicrmw sub ptr %891, i64 %838 seq_cst, align 8
  br label %967

936:                                              ; preds = %928
  %937 = load atomic i64, ptr %891 seq_cst, align 8
  br label %938

938:                                              ; preds = %938, %936
  %939 = phi i64 [ %937, %936 ], [ %943, %938 ]
  %940 = call fastcc i64 @combine(i32 noundef %929, i32 noundef 0, i32 noundef 0, i64 noundef %939, i64 noundef %838, i64 noundef %821) #17
  %941 = cmpxchg ptr %891, i64 %939, i64 %940 seq_cst seq_cst, align 8
  %942 = extractvalue { i64, i1 } %941, 1
  %943 = extractvalue { i64, i1 } %941, 0
  br i1 %942, label %967, label %938, !llvm.loop !87

944:                                              ; preds = %926
  switch i8 %927, label %951 [
    i8 0, label %945
    i8 2, label %947
    i8 3, label %949
  ]

945:                                              ; preds = %944
  %946 = atomicrmw xchg ptr %891, i32 %833 seq_cst, align 4
  br label %961

947:                                              ; preds = %944
  %948 = atomicrmw add ptr %891, i32 %833 seq_cst, align 4
  br label %961

949:                                              ; preds = %944
  %950 = atomicrmw sub ptr %891, i32 %833 seq_cst, align 4
  br label %961

951:                                              ; preds = %944
  %952 = load atomic i32, ptr %891 seq_cst, align 4
  br label %953

953:                                              ; preds = %953, %951
  %954 = phi i32 [ %952, %951 ], [ %960, %953 ]
  %955 = zext i32 %954 to i64
  %956 = call fastcc i64 @combine(i32 noundef %832, i32 noundef 0, i32 noundef 0, i64 noundef %955, i64 noundef %834, i64 noundef %817) #17
  %957 = trunc i64 %956 to i32
  %958 = cmpxchg ptr %891, i32 %954, i32 %957 seq_cst seq_cst, align 4
  %959 = extractvalue { i32, i1 } %958, 1
  %960 = extractvalue { i32, i1 } %958, 0
  br i1 %959, label %961, label %953, !llvm.loop !88

961:                                              ; preds = %953, %949, %947, %945
  %962 = phi i32 [ %950, %949 ], [ %948, %947 ], [ %946, %945 ], [ %954, %953 ]
  %963 = zext i32 %962 to i64
  br label %967

964:                                              ; preds = %920, %917, %893
  %965 = phi i32 [ 1, %893 ], [ 1, %917 ], [ %925, %920 ]
  %966 = load ptr, ptr %201, align 8, !tbaa !67
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %966, i64 noundef %844, i32 noundef %965) #17
  br label %2066

967:                                              ; preds = %938, %961, %934, %932, %930
  %968 = phi i64 [ %931, %930 ], [ %933, %932 ], [ %935, %934 ], [ %963, %961 ], [ %939, %938 ]
  %969 = load i32, ptr %193, align 4, !tbaa !63
  %970 = and i32 %969, 65536
  %971 = icmp ne i32 %970, 0
  %972 = icmp eq i32 %822, 8
  %973 = and i1 %972, %971
  br i1 %973, label %974, label %1081

974:                                              ; preds = %967
  %975 = select i1 %840, i64 %817, i64 %821
  %976 = icmp ne i64 %968, %975
  %977 = zext i1 %976 to i32
  br label %1078

978:                                              ; preds = %322
  %979 = load i32, ptr %194, align 4, !tbaa !63
  %980 = zext i32 %979 to i64
  %981 = load i32, ptr %196, align 4, !tbaa !63
  %982 = zext i32 %981 to i64
  %983 = shl nuw i64 %982, 32
  %984 = or disjoint i64 %983, %980
  %985 = load i32, ptr %197, align 4, !tbaa !63
  %986 = and i32 %985, 1073741823
  %987 = zext nneg i32 %986 to i64
  %988 = load i32, ptr %198, align 4, !tbaa !63
  %989 = and i32 %326, -1073741824
  %990 = icmp eq i32 %989, -2147483648
  br i1 %990, label %991, label %995

991:                                              ; preds = %978
  %992 = and i64 %987, 1073741820
  %993 = add nuw nsw i64 %992, 4
  %994 = and i64 %984, -4
  br label %1002

995:                                              ; preds = %978
  %996 = icmp ult i32 %326, 1073741824
  br i1 %996, label %997, label %1001

997:                                              ; preds = %995
  %998 = add nuw nsw i64 %987, 1
  %999 = and i32 %988, 255
  %1000 = mul nuw i32 %999, 16843009
  br label %1002

1001:                                             ; preds = %995
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %2066

1002:                                             ; preds = %997, %991
  %1003 = phi i64 [ %994, %991 ], [ %984, %997 ]
  %1004 = phi i32 [ %988, %991 ], [ %1000, %997 ]
  %1005 = phi i64 [ %993, %991 ], [ %998, %997 ]
  %1006 = load i64, ptr %195, align 8, !tbaa !39
  %1007 = icmp ult i64 %1006, %1005
  br i1 %1007, label %1008, label %1059

1008:                                             ; preds = %1002
  %1009 = and i32 %1004, 255
  %1010 = mul nuw i32 %1009, 16843009
  %1011 = icmp eq i32 %1010, %1004
  %1012 = zext i32 %1004 to i64
  %1013 = mul nuw i64 %1012, 4294967297
  %1014 = insertelement <8 x i64> poison, i64 %1013, i64 0
  %1015 = shufflevector <8 x i64> %1014, <8 x i64> poison, <8 x i32> zeroinitializer
  %1016 = load i64, ptr %170, align 8, !tbaa !52
  br label %1017

1017:                                             ; preds = %1051, %1008
  %1018 = phi i64 [ %1016, %1008 ], [ %1056, %1051 ]
  %1019 = phi i64 [ %1006, %1008 ], [ %1053, %1051 ]
  %1020 = icmp eq i64 %1018, 0
  br i1 %1020, label %1059, label %1021

1021:                                             ; preds = %1017
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %19) #11
  %1022 = sub i64 %1005, %1019
  %1023 = add i64 %1018, 3
  %1024 = and i64 %1023, -4
  %1025 = call i64 @llvm.umin.i64(i64 %1022, i64 %1024)
  %1026 = add i64 %1019, %1003
  %1027 = call fastcc i64 @piece_of(ptr noundef %0, ptr noundef nonnull %123, i64 noundef %1026, i64 noundef %1025, i32 noundef 1, i32 noundef 0, ptr noundef nonnull %19) #17
  %1028 = icmp eq i64 %1027, 0
  br i1 %1028, label %1058, label %1029

1029:                                             ; preds = %1021
  %1030 = load ptr, ptr %19, align 8, !tbaa !2
  br i1 %1011, label %1031, label %1033

1031:                                             ; preds = %1029
  %1032 = call ptr @memset(ptr noundef %1030, i32 noundef %1009, i64 noundef %1027) #16
  br label %1051

1033:                                             ; preds = %1029
  %1034 = icmp ugt i64 %1027, 63
  br i1 %1034, label %1039, label %1035

1035:                                             ; preds = %1039, %1033
  %1036 = phi i64 [ %1027, %1033 ], [ %1042, %1039 ]
  %1037 = phi ptr [ %1030, %1033 ], [ %1043, %1039 ]
  %1038 = icmp ugt i64 %1036, 3
  br i1 %1038, label %1045, label %1051

1039:                                             ; preds = %1033, %1039
  %1040 = phi ptr [ %1043, %1039 ], [ %1030, %1033 ]
  %1041 = phi i64 [ %1042, %1039 ], [ %1027, %1033 ]
  store <8 x i64> %1015, ptr %1040, align 1, !tbaa !89
  %1042 = add i64 %1041, -64
  %1043 = getelementptr inbounds i8, ptr %1040, i64 64
  %1044 = icmp ugt i64 %1042, 63
  br i1 %1044, label %1039, label %1035, !llvm.loop !90

1045:                                             ; preds = %1035, %1045
  %1046 = phi ptr [ %1049, %1045 ], [ %1037, %1035 ]
  %1047 = phi i64 [ %1048, %1045 ], [ %1036, %1035 ]
  store i32 %1004, ptr %1046, align 4, !tbaa !63
  %1048 = add nsw i64 %1047, -4
  %1049 = getelementptr inbounds i8, ptr %1046, i64 4
  %1050 = icmp ugt i64 %1048, 3
  br i1 %1050, label %1045, label %1051, !llvm.loop !91

1051:                                             ; preds = %1045, %1035, %1031
  %1052 = load i64, ptr %195, align 8, !tbaa !39
  %1053 = add i64 %1052, %1027
  store i64 %1053, ptr %195, align 8, !tbaa !39
  %1054 = call i64 @llvm.umax.i64(i64 %1027, i64 64)
  %1055 = load i64, ptr %170, align 8, !tbaa !52
  %1056 = call i64 @llvm.usub.sat.i64(i64 %1055, i64 %1054)
  store i64 %1056, ptr %170, align 8, !tbaa !52
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #11
  %1057 = icmp ult i64 %1053, %1005
  br i1 %1057, label %1017, label %1059

1058:                                             ; preds = %1021
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #11
  br label %2066

1059:                                             ; preds = %1051, %1017, %1002
  %1060 = phi i64 [ %1006, %1002 ], [ %1019, %1017 ], [ %1053, %1051 ]
  %1061 = icmp ult i64 %1060, %1005
  br i1 %1061, label %1114, label %1081

1062:                                             ; preds = %322
  %1063 = load i32, ptr %194, align 4, !tbaa !63
  %1064 = and i32 %1063, -8
  %1065 = zext i32 %1064 to i64
  %1066 = load i32, ptr %196, align 4, !tbaa !63
  %1067 = zext i32 %1066 to i64
  %1068 = shl nuw i64 %1067, 32
  %1069 = or disjoint i64 %1068, %1065
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %18) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %18, i8 0, i64 16, i1 false)
  %1070 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %18) #16
  %1071 = load i64, ptr %18, align 8, !tbaa !92
  %1072 = mul i64 %1071, 1000000000
  %1073 = load i64, ptr %40, align 8, !tbaa !94
  %1074 = add i64 %1072, %1073
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %18) #11
  %1075 = udiv i64 %1074, 10
  %1076 = call fastcc i32 @write_value(ptr noundef %0, ptr noundef nonnull %123, i64 noundef %1069, i32 noundef 8, i64 noundef %1075) #17
  %1077 = icmp eq i32 %1076, 0
  br i1 %1077, label %2066, label %1081

1078:                                             ; preds = %974, %743, %464
  %1079 = phi i32 [ %465, %464 ], [ %746, %743 ], [ %977, %974 ]
  %1080 = icmp eq i32 %1079, 0
  br i1 %1080, label %1081, label %1112

1081:                                             ; preds = %420, %1078, %1062, %1059, %967, %811, %665, %658, %650, %644, %640, %620, %446, %339, %328, %322
  %1082 = load i32, ptr %191, align 8, !tbaa !60
  %1083 = zext i32 %1082 to i64
  %1084 = load i64, ptr %245, align 8, !tbaa !53
  %1085 = add i64 %1084, %1083
  store i64 %1085, ptr %245, align 8, !tbaa !53
  store i32 0, ptr %191, align 8, !tbaa !60
  %1086 = load i64, ptr %173, align 8, !tbaa !53
  %1087 = load i32, ptr %186, align 8, !tbaa !57
  %1088 = icmp eq i32 %1087, 0
  br i1 %1088, label %1089, label %1103

1089:                                             ; preds = %1081
  %1090 = load i32, ptr %127, align 8, !tbaa !45
  switch i32 %1090, label %1099 [
    i32 0, label %1103
    i32 1, label %1091
  ]

1091:                                             ; preds = %1089
  %1092 = load i64, ptr %192, align 8, !tbaa !62
  %1093 = inttoptr i64 %1092 to ptr
  %1094 = load i64, ptr %176, align 8, !tbaa !55
  %1095 = shl i64 %1094, 4
  %1096 = add i64 %1095, 4294967295
  %1097 = and i64 %1096, %1086
  %1098 = trunc i64 %1097 to i32
  store atomic i32 %1098, ptr %1093 release, align 4
  br label %1103

1099:                                             ; preds = %1089
  %1100 = load i64, ptr %192, align 8, !tbaa !62
  %1101 = inttoptr i64 %1100 to ptr
  %1102 = shl i64 %1086, 2
  store atomic i64 %1102, ptr %1101 release, align 8
  br label %1103

1103:                                             ; preds = %1099, %1091, %1089, %1081
  %1104 = add nuw nsw i32 %214, 1
  %1105 = load i64, ptr %48, align 8, !tbaa !95
  %1106 = add i64 %1105, 1
  store i64 %1106, ptr %48, align 8, !tbaa !95
  br label %1107

1107:                                             ; preds = %1103, %268, %260, %258, %254
  %1108 = phi i32 [ %1104, %1103 ], [ %214, %268 ], [ %214, %260 ], [ %214, %258 ], [ %214, %254 ]
  %1109 = load i32, ptr %186, align 8, !tbaa !57
  %1110 = load atomic i32, ptr %162 seq_cst, align 4
  %1111 = icmp eq i32 %1110, 0
  br i1 %1111, label %213, label %2066

1112:                                             ; preds = %1078, %618, %319
  %1113 = phi i32 [ %320, %319 ], [ %619, %618 ], [ %1079, %1078 ]
  switch i32 %1113, label %2066 [
    i32 2, label %1114
    i32 1, label %1116
  ]

1114:                                             ; preds = %1059, %446, %272, %359, %1112
  %1115 = add i32 %214, 1
  br label %2066

1116:                                             ; preds = %1112, %480
  %1117 = add i32 %121, 1
  br label %2066

1118:                                             ; preds = %251, %239
  store i32 0, ptr %154, align 8, !tbaa !46
  br label %2066

1119:                                             ; preds = %118
  br i1 %131, label %1123, label %1120

1120:                                             ; preds = %1119
  %1121 = atomicrmw xchg ptr %126, i64 8871348064760491681 seq_cst, align 8
  %1122 = getelementptr inbounds i8, ptr %123, i64 112
  store i32 1, ptr %1122, align 8, !tbaa !46
  br label %1127

1123:                                             ; preds = %1119
  %1124 = getelementptr inbounds i8, ptr %123, i64 112
  %1125 = load i32, ptr %1124, align 8, !tbaa !46
  %1126 = icmp eq i32 %1125, 0
  br i1 %1126, label %2066, label %1127

1127:                                             ; preds = %1123, %1120
  %1128 = getelementptr inbounds i8, ptr %123, i64 112
  %1129 = getelementptr inbounds i8, ptr %123, i64 96
  %1130 = load volatile i32, ptr %1129, align 8, !tbaa !49
  %1131 = icmp eq i32 %1130, 0
  br i1 %1131, label %2066, label %1132

1132:                                             ; preds = %1127
  %1133 = getelementptr inbounds i8, ptr %123, i64 92
  %1134 = load i32, ptr %1133, align 4, !tbaa !50
  %1135 = icmp eq i32 %1134, 0
  br i1 %1135, label %1136, label %2066

1136:                                             ; preds = %1132
  %1137 = getelementptr inbounds i8, ptr %123, i64 100
  %1138 = load volatile i32, ptr %1137, align 4, !tbaa !51
  %1139 = icmp eq i32 %1138, 0
  br i1 %1139, label %1140, label %2066

1140:                                             ; preds = %1136
  %1141 = getelementptr inbounds i8, ptr %123, i64 108
  %1142 = load i32, ptr %1141, align 4, !tbaa !96
  %1143 = icmp eq i32 %1142, 0
  br i1 %1143, label %1224, label %1144

1144:                                             ; preds = %1140
  %1145 = call fastcc ptr @inactive_signal(ptr noundef nonnull %123) #17
  %1146 = getelementptr inbounds i8, ptr %123, i64 104
  %1147 = load volatile i32, ptr %1146, align 8, !tbaa !97
  %1148 = icmp eq i32 %1147, 0
  %1149 = icmp ne ptr %1145, null
  %1150 = select i1 %1148, i1 %1149, i1 false
  br i1 %1150, label %1151, label %1222

1151:                                             ; preds = %1144
  %1152 = getelementptr inbounds i8, ptr %1145, i64 8
  %1153 = load atomic i64, ptr %1152 acquire, align 8
  %1154 = icmp eq i64 %1153, 0
  br i1 %1154, label %1155, label %1222

1155:                                             ; preds = %1151
  %1156 = getelementptr inbounds i8, ptr %123, i64 120
  %1157 = load ptr, ptr %1156, align 8, !tbaa !67
  %1158 = getelementptr inbounds i8, ptr %123, i64 40
  %1159 = load i64, ptr %1158, align 8, !tbaa !98
  %1160 = getelementptr inbounds i8, ptr %1157, i64 16
  %1161 = load atomic volatile i64, ptr %1160 seq_cst, align 8
  %1162 = inttoptr i64 %1161 to ptr
  %1163 = icmp eq i64 %1161, 0
  br i1 %1163, label %1195, label %1164

1164:                                             ; preds = %1155
  %1165 = getelementptr inbounds i8, ptr %1162, i64 8
  %1166 = load i64, ptr %1165, align 8, !tbaa !39
  %1167 = icmp eq i64 %1166, 0
  br i1 %1167, label %1182, label %1168

1168:                                             ; preds = %1164
  %1169 = getelementptr inbounds i8, ptr %1162, i64 16
  br label %1170

1170:                                             ; preds = %1170, %1168
  %1171 = phi i64 [ %1166, %1168 ], [ %1180, %1170 ]
  %1172 = phi i64 [ 0, %1168 ], [ %1179, %1170 ]
  %1173 = add i64 %1172, %1171
  %1174 = lshr i64 %1173, 1
  %1175 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1169, i64 0, i64 %1174, i32 1
  %1176 = load i64, ptr %1175, align 8, !tbaa !68
  %1177 = icmp ugt i64 %1176, %1159
  %1178 = add nuw i64 %1174, 1
  %1179 = select i1 %1177, i64 %1172, i64 %1178
  %1180 = select i1 %1177, i64 %1174, i64 %1171
  %1181 = icmp ult i64 %1179, %1180
  br i1 %1181, label %1170, label %1182, !llvm.loop !70

1182:                                             ; preds = %1170, %1164
  %1183 = phi i64 [ 0, %1164 ], [ %1179, %1170 ]
  %1184 = icmp ult i64 %1183, %1166
  br i1 %1184, label %1185, label %1195

1185:                                             ; preds = %1182
  %1186 = getelementptr inbounds i8, ptr %1162, i64 16
  %1187 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1186, i64 0, i64 %1183
  %1188 = load i64, ptr %1187, align 8, !tbaa !71
  %1189 = icmp ugt i64 %1188, %1159
  br i1 %1189, label %1195, label %1190

1190:                                             ; preds = %1185
  %1191 = getelementptr inbounds i8, ptr %1187, i64 8
  %1192 = load i64, ptr %1191, align 8, !tbaa !68
  %1193 = sub i64 %1192, %1159
  %1194 = icmp ult i64 %1193, 256
  br i1 %1194, label %1195, label %1196

1195:                                             ; preds = %1190, %1185, %1182, %1155
  store i32 0, ptr %1141, align 4, !tbaa !96
  br label %1224

1196:                                             ; preds = %1190
  %1197 = getelementptr inbounds i8, ptr %1187, i64 16
  %1198 = load i64, ptr %1197, align 8, !tbaa !73
  %1199 = add i64 %1198, %1159
  %1200 = sub i64 %1199, %1188
  %1201 = inttoptr i64 %1200 to ptr
  store i32 0, ptr %1141, align 4, !tbaa !96
  %1202 = icmp eq i64 %1199, %1188
  br i1 %1202, label %1224, label %1203

1203:                                             ; preds = %1196
  %1204 = getelementptr inbounds i8, ptr %1201, i64 8
  %1205 = load i64, ptr %1204, align 1
  %1206 = getelementptr inbounds i8, ptr %123, i64 136
  store i64 %1205, ptr %1206, align 8, !tbaa !99
  %1207 = load volatile i32, ptr %1146, align 8, !tbaa !97
  %1208 = icmp eq i32 %1207, 0
  br i1 %1208, label %1209, label %1224

1209:                                             ; preds = %1203
  %1210 = getelementptr inbounds i8, ptr %1201, i64 140
  %1211 = load i32, ptr %1210, align 1
  %1212 = getelementptr inbounds i8, ptr %123, i64 144
  store i32 %1211, ptr %1212, align 8, !tbaa !100
  %1213 = getelementptr inbounds i8, ptr %1201, i64 160
  %1214 = load i64, ptr %1213, align 1
  %1215 = getelementptr inbounds i8, ptr %123, i64 152
  store i64 %1214, ptr %1215, align 8, !tbaa !101
  %1216 = getelementptr inbounds i8, ptr %1201, i64 176
  %1217 = load i32, ptr %1216, align 1
  %1218 = getelementptr inbounds i8, ptr %123, i64 148
  store i32 %1217, ptr %1218, align 4, !tbaa !102
  %1219 = and i32 %1211, 4095
  %1220 = mul nuw nsw i32 %1219, 6
  %1221 = getelementptr inbounds i8, ptr %123, i64 160
  store i32 %1220, ptr %1221, align 8, !tbaa !103
  br label %1224

1222:                                             ; preds = %1151, %1144
  %1223 = add i32 %121, 1
  br label %2066

1224:                                             ; preds = %1209, %1203, %1196, %1195, %1140
  %1225 = getelementptr inbounds i8, ptr %123, i64 16
  %1226 = getelementptr inbounds i8, ptr %123, i64 128
  %1227 = getelementptr inbounds i8, ptr %123, i64 8
  %1228 = getelementptr inbounds i8, ptr %123, i64 104
  %1229 = getelementptr inbounds i8, ptr %123, i64 120
  %1230 = getelementptr inbounds i8, ptr %123, i64 24
  %1231 = getelementptr inbounds i8, ptr %123, i64 144
  %1232 = getelementptr inbounds i8, ptr %123, i64 148
  %1233 = getelementptr inbounds i8, ptr %123, i64 160
  br label %1234

1234:                                             ; preds = %2061, %1224
  %1235 = phi i32 [ 0, %1224 ], [ %2017, %2061 ]
  %1236 = load i64, ptr %1225, align 8, !tbaa !47
  %1237 = inttoptr i64 %1236 to ptr
  %1238 = load atomic i64, ptr %1237 acquire, align 8
  %1239 = load i64, ptr %1226, align 8, !tbaa !104
  %1240 = sub i64 %1238, %1239
  %1241 = icmp slt i64 %1240, 1
  br i1 %1241, label %1242, label %1246

1242:                                             ; preds = %1234
  store i32 0, ptr %1128, align 8, !tbaa !46
  %1243 = load atomic i64, ptr %126 seq_cst, align 8
  %1244 = icmp eq i64 %1243, 8871348064760491681
  br i1 %1244, label %2066, label %1245

1245:                                             ; preds = %1242
  store i32 1, ptr %1128, align 8, !tbaa !46
  br label %2066

1246:                                             ; preds = %1234
  %1247 = load i64, ptr %123, align 8, !tbaa !105
  %1248 = load i64, ptr %1227, align 8, !tbaa !55
  %1249 = add i64 %1248, 288230376151711743
  %1250 = and i64 %1249, %1239
  %1251 = shl i64 %1250, 6
  %1252 = add i64 %1251, %1247
  %1253 = inttoptr i64 %1252 to ptr
  %1254 = load atomic i32, ptr %1253 acquire, align 4
  %1255 = and i32 %1254, 255
  %1256 = icmp eq i32 %1255, 1
  br i1 %1256, label %1257, label %1259

1257:                                             ; preds = %1246
  %1258 = add i32 %121, 1
  br label %2066

1259:                                             ; preds = %1246
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %25) #11
  %1260 = call ptr @memcpy(ptr noundef nonnull %25, ptr noundef nonnull %1253, i64 noundef 64) #16
  %1261 = and i32 %1254, 256
  %1262 = icmp eq i32 %1261, 0
  br i1 %1262, label %1266, label %1263

1263:                                             ; preds = %1259
  %1264 = load atomic volatile i32, ptr %1228 seq_cst, align 8
  %1265 = icmp eq i32 %1264, 0
  br i1 %1265, label %1266, label %2014

1266:                                             ; preds = %1263, %1259
  %1267 = load atomic i32, ptr %1133 seq_cst, align 4
  %1268 = icmp eq i32 %1267, 0
  br i1 %1268, label %1269, label %2059

1269:                                             ; preds = %1266
  %1270 = load atomic volatile i32, ptr %1137 seq_cst, align 4
  %1271 = icmp eq i32 %1270, 0
  br i1 %1271, label %1272, label %2059

1272:                                             ; preds = %1269
  %1273 = trunc i32 %1254 to i8
  switch i8 %1273, label %1998 [
    i8 2, label %1274
    i8 3, label %1756
    i8 5, label %1756
    i8 0, label %1836
  ]

1274:                                             ; preds = %1272
  %1275 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1276 = icmp eq i32 %1275, 0
  br i1 %1276, label %1288, label %1277

1277:                                             ; preds = %1274, %1285
  %1278 = phi i32 [ %1279, %1285 ], [ 0, %1274 ]
  %1279 = add i32 %1278, 1
  %1280 = and i32 %1279, 63
  %1281 = icmp eq i32 %1280, 0
  br i1 %1281, label %1282, label %1284

1282:                                             ; preds = %1277
  %1283 = call i32 @sched_yield() #16
  br label %1285

1284:                                             ; preds = %1277
  call void @llvm.x86.sse2.pause()
  br label %1285

1285:                                             ; preds = %1284, %1282
  %1286 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1287 = icmp eq i32 %1286, 0
  br i1 %1287, label %1288, label %1277, !llvm.loop !106

1288:                                             ; preds = %1285, %1274
  %1289 = load volatile i32, ptr %52, align 8, !tbaa !107
  %1290 = icmp eq i32 %1289, 256
  br i1 %1290, label %1312, label %1294

1291:                                             ; preds = %1294
  %1292 = add nuw nsw i64 %1295, 1
  %1293 = icmp eq i64 %1292, 256
  br i1 %1293, label %1312, label %1294, !llvm.loop !108

1294:                                             ; preds = %1288, %1291
  %1295 = phi i64 [ %1292, %1291 ], [ 0, %1288 ]
  %1296 = load volatile i64, ptr %61, align 8, !tbaa !109
  %1297 = add i64 %1296, %1295
  %1298 = and i64 %1297, 255
  %1299 = getelementptr inbounds [256 x %struct.dispatch], ptr %60, i64 0, i64 %1298
  %1300 = getelementptr inbounds i8, ptr %1299, i64 60
  %1301 = load i32, ptr %1300, align 4, !tbaa !110
  %1302 = icmp eq i32 %1301, 0
  br i1 %1302, label %1303, label %1291

1303:                                             ; preds = %1294
  %1304 = getelementptr inbounds i8, ptr %1299, i64 60
  store i32 1, ptr %1304, align 4, !tbaa !110
  store atomic volatile i32 0, ptr %0 release, align 4
  store ptr %123, ptr %1299, align 8, !tbaa !112
  %1305 = load ptr, ptr %1229, align 8, !tbaa !67
  %1306 = getelementptr inbounds i8, ptr %1299, i64 8
  store ptr %1305, ptr %1306, align 8, !tbaa !113
  %1307 = getelementptr inbounds i8, ptr %1299, i64 56
  store volatile i32 0, ptr %1307, align 8, !tbaa !114
  %1308 = getelementptr inbounds i8, ptr %1299, i64 40
  store i64 0, ptr %1308, align 8, !tbaa !115
  %1309 = getelementptr inbounds i8, ptr %1299, i64 68
  %1310 = load i32, ptr %1309, align 4, !tbaa !116
  %1311 = icmp eq i32 %1310, 0
  br i1 %1311, label %1316, label %1313

1312:                                             ; preds = %1288, %1291
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %2014

1313:                                             ; preds = %1303
  %1314 = getelementptr inbounds i8, ptr %1299, i64 320
  %1315 = call ptr @memset(ptr noundef nonnull %1314, i32 noundef 0, i64 noundef 1024) #16
  br label %1316

1316:                                             ; preds = %1313, %1303
  store i32 0, ptr %1309, align 4, !tbaa !116
  %1317 = load i16, ptr %49, align 2
  %1318 = load i64, ptr %56, align 16
  %1319 = load i32, ptr %55, align 8
  %1320 = load i32, ptr %62, align 4
  %1321 = add i16 %1317, -4
  %1322 = icmp ult i16 %1321, -3
  br i1 %1322, label %1323, label %1324

1323:                                             ; preds = %1316
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef nonnull %123, i32 noundef 16, i64 noundef 2, i64 noundef 0) #17
  br label %1698

1324:                                             ; preds = %1316
  %1325 = getelementptr inbounds i8, ptr %1299, i64 32
  store i64 1, ptr %1325, align 8, !tbaa !117
  %1326 = getelementptr inbounds i8, ptr %1299, i64 116
  %1327 = getelementptr inbounds i8, ptr %1299, i64 104
  %1328 = getelementptr inbounds i8, ptr %1299, i64 128
  br label %1332

1329:                                             ; preds = %1352
  %1330 = add nuw nsw i64 %1334, 1
  %1331 = icmp eq i64 %1330, 3
  br i1 %1331, label %1364, label %1332, !llvm.loop !118

1332:                                             ; preds = %1329, %1324
  %1333 = phi i64 [ 1, %1324 ], [ %1360, %1329 ]
  %1334 = phi i64 [ 0, %1324 ], [ %1330, %1329 ]
  %1335 = phi i64 [ 1, %1324 ], [ %1346, %1329 ]
  %1336 = shl nuw nsw i64 %1334, 1
  %1337 = getelementptr inbounds i8, ptr %57, i64 %1336
  %1338 = load i16, ptr %1337, align 2
  %1339 = zext i16 %1338 to i32
  %1340 = getelementptr inbounds [3 x i32], ptr %1326, i64 0, i64 %1334
  store i32 %1339, ptr %1340, align 4, !tbaa !63
  %1341 = shl nuw nsw i64 %1334, 2
  %1342 = getelementptr inbounds i8, ptr %58, i64 %1341
  %1343 = load i32, ptr %1342, align 4
  %1344 = getelementptr inbounds [3 x i32], ptr %1327, i64 0, i64 %1334
  store i32 %1343, ptr %1344, align 4, !tbaa !63
  %1345 = zext i16 %1338 to i64
  %1346 = mul i64 %1335, %1345
  %1347 = icmp eq i32 %1343, 0
  br i1 %1347, label %1348, label %1349

1348:                                             ; preds = %1332
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %123, i32 noundef 16, i64 noundef 2, i64 noundef 0) #17
  br label %1698

1349:                                             ; preds = %1332
  %1350 = icmp eq i16 %1338, 0
  br i1 %1350, label %1351, label %1352

1351:                                             ; preds = %1349
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %123, i32 noundef 21, i64 noundef 64, i64 noundef 0) #17
  br label %1698

1352:                                             ; preds = %1349
  %1353 = zext i32 %1343 to i64
  %1354 = add nsw i64 %1345, -1
  %1355 = add nsw i64 %1354, %1353
  %1356 = udiv i64 %1355, %1345
  %1357 = getelementptr inbounds [3 x i64], ptr %1328, i64 0, i64 %1334
  store i64 %1356, ptr %1357, align 8, !tbaa !39
  %1358 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %1333, i64 %1356)
  %1359 = extractvalue { i64, i1 } %1358, 1
  %1360 = extractvalue { i64, i1 } %1358, 0
  store i64 %1360, ptr %1325, align 8
  %1361 = icmp ugt i64 %1360, 4611686018427387903
  %1362 = or i1 %1359, %1361
  br i1 %1362, label %1363, label %1329

1363:                                             ; preds = %1352
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %123, i32 noundef 16, i64 noundef 2, i64 noundef 0) #17
  br label %1698

1364:                                             ; preds = %1329
  %1365 = icmp ugt i64 %1346, 1024
  br i1 %1365, label %1366, label %1367

1366:                                             ; preds = %1364
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %123, i32 noundef 21, i64 noundef 64, i64 noundef 0) #17
  br label %1698

1367:                                             ; preds = %1364
  %1368 = icmp ugt i32 %1320, 65536
  br i1 %1368, label %1369, label %1370

1369:                                             ; preds = %1367
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %123, i32 noundef 17, i64 noundef 4, i64 noundef 0) #17
  br label %1698

1370:                                             ; preds = %1367
  %1371 = icmp ne i64 %1318, 0
  %1372 = and i64 %1318, 63
  %1373 = icmp eq i64 %1372, 0
  %1374 = and i1 %1371, %1373
  br i1 %1374, label %1376, label %1375

1375:                                             ; preds = %1370
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %123, i32 noundef 18, i64 noundef 8, i64 noundef 0) #17
  br label %1698

1376:                                             ; preds = %1370
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %16) #11
  %1377 = load ptr, ptr %1229, align 8, !tbaa !67
  %1378 = getelementptr inbounds i8, ptr %1377, i64 16
  br label %1379

1379:                                             ; preds = %1411, %1376
  %1380 = phi i64 [ 0, %1376 ], [ %1424, %1411 ]
  %1381 = add i64 %1380, %1318
  %1382 = load atomic volatile i64, ptr %1378 seq_cst, align 8
  %1383 = inttoptr i64 %1382 to ptr
  %1384 = icmp eq i64 %1382, 0
  br i1 %1384, label %1428, label %1385

1385:                                             ; preds = %1379
  %1386 = getelementptr inbounds i8, ptr %1383, i64 8
  %1387 = load i64, ptr %1386, align 8, !tbaa !39
  %1388 = icmp eq i64 %1387, 0
  br i1 %1388, label %1403, label %1389

1389:                                             ; preds = %1385
  %1390 = getelementptr inbounds i8, ptr %1383, i64 16
  br label %1391

1391:                                             ; preds = %1391, %1389
  %1392 = phi i64 [ %1387, %1389 ], [ %1401, %1391 ]
  %1393 = phi i64 [ 0, %1389 ], [ %1400, %1391 ]
  %1394 = add i64 %1393, %1392
  %1395 = lshr i64 %1394, 1
  %1396 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1390, i64 0, i64 %1395, i32 1
  %1397 = load i64, ptr %1396, align 8, !tbaa !68
  %1398 = icmp ugt i64 %1397, %1381
  %1399 = add nuw i64 %1395, 1
  %1400 = select i1 %1398, i64 %1393, i64 %1399
  %1401 = select i1 %1398, i64 %1395, i64 %1392
  %1402 = icmp ult i64 %1400, %1401
  br i1 %1402, label %1391, label %1403, !llvm.loop !70

1403:                                             ; preds = %1391, %1385
  %1404 = phi i64 [ 0, %1385 ], [ %1400, %1391 ]
  %1405 = icmp ult i64 %1404, %1387
  br i1 %1405, label %1406, label %1426

1406:                                             ; preds = %1403
  %1407 = getelementptr inbounds i8, ptr %1383, i64 16
  %1408 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1407, i64 0, i64 %1404
  %1409 = load i64, ptr %1408, align 8, !tbaa !71
  %1410 = icmp ugt i64 %1409, %1381
  br i1 %1410, label %1426, label %1411

1411:                                             ; preds = %1406
  %1412 = sub i64 64, %1380
  %1413 = getelementptr inbounds i8, ptr %1408, i64 8
  %1414 = load i64, ptr %1413, align 8, !tbaa !68
  %1415 = sub i64 %1414, %1381
  %1416 = call i64 @llvm.umin.i64(i64 %1412, i64 %1415)
  %1417 = getelementptr inbounds i8, ptr %1408, i64 16
  %1418 = load i64, ptr %1417, align 8, !tbaa !73
  %1419 = sub i64 %1381, %1409
  %1420 = add i64 %1419, %1418
  %1421 = inttoptr i64 %1420 to ptr
  %1422 = getelementptr inbounds i8, ptr %16, i64 %1380
  %1423 = call ptr @memcpy(ptr noundef nonnull %1422, ptr noundef %1421, i64 noundef %1416) #16
  %1424 = add i64 %1416, %1380
  %1425 = icmp ult i64 %1424, 64
  br i1 %1425, label %1379, label %1431

1426:                                             ; preds = %1406, %1403
  %1427 = icmp ult i64 %1380, 64
  br i1 %1427, label %1428, label %1431

1428:                                             ; preds = %1379, %1426
  %1429 = load ptr, ptr %1229, align 8, !tbaa !67
  %1430 = or disjoint i64 %1380, %1318
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %1429, i64 noundef %1430, i32 noundef 1) #17
  br label %1598

1431:                                             ; preds = %1411, %1426
  %1432 = load i32, ptr %63, align 4
  %1433 = load i32, ptr %64, align 16
  %1434 = load i32, ptr %65, align 4
  %1435 = load i16, ptr %66, align 8
  %1436 = zext i16 %1435 to i32
  %1437 = load i64, ptr %67, align 16
  %1438 = add i64 %1437, %1318
  %1439 = getelementptr inbounds i8, ptr %1299, i64 208
  store i64 %1438, ptr %1439, align 8, !tbaa !119
  %1440 = lshr i32 %1434, 1
  %1441 = and i32 %1440, 31
  %1442 = getelementptr inbounds i8, ptr %1299, i64 192
  store i32 %1441, ptr %1442, align 8, !tbaa !120
  %1443 = and i32 %1436, 62369
  %1444 = icmp eq i32 %1443, 0
  %1445 = load i16, ptr %68, align 2
  %1446 = icmp eq i16 %1445, 0
  %1447 = select i1 %1444, i1 %1446, i1 false
  br i1 %1447, label %1448, label %1465

1448:                                             ; preds = %1431
  %1449 = and i32 %1436, 30
  %1450 = call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %1449)
  %1451 = shl nuw nsw i32 %1450, 1
  %1452 = lshr i32 %1436, 6
  %1453 = and i32 %1452, 1
  %1454 = or disjoint i32 %1451, %1453
  %1455 = icmp ult i32 %1441, 17
  %1456 = icmp ule i32 %1454, %1441
  %1457 = select i1 %1455, i1 %1456, i1 false
  %1458 = and i64 %1438, 255
  %1459 = icmp eq i64 %1458, 0
  %1460 = select i1 %1457, i1 %1459, i1 false
  br i1 %1460, label %1461, label %1465

1461:                                             ; preds = %1448
  %1462 = lshr i32 %1434, 11
  %1463 = and i32 %1462, 3
  %1464 = icmp eq i32 %1463, 3
  br i1 %1464, label %1465, label %1466

1465:                                             ; preds = %1461, %1448, %1431
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %123, i32 noundef 18, i64 noundef 8, i64 noundef 0) #17
  br label %1598

1466:                                             ; preds = %1461
  %1467 = and i32 %1436, 1024
  %1468 = icmp ne i32 %1467, 0
  %1469 = select i1 %1468, i32 32, i32 64
  %1470 = getelementptr inbounds i8, ptr %1299, i64 156
  store i32 %1469, ptr %1470, align 4, !tbaa !121
  %1471 = select i1 %1468, i32 24, i32 12
  %1472 = and i32 %1433, 63
  %1473 = add nuw nsw i32 %1472, 1
  %1474 = select i1 %1468, i32 3, i32 2
  %1475 = shl nuw nsw i32 %1473, %1474
  %1476 = icmp ugt i32 %1475, 256
  br i1 %1476, label %1481, label %1477

1477:                                             ; preds = %1466
  %1478 = and i32 %1432, 15
  %1479 = icmp eq i32 %1478, 0
  %1480 = select i1 %1468, i1 true, i1 %1479
  br i1 %1480, label %1482, label %1481

1481:                                             ; preds = %1477, %1466
  call fastcc void @queue_exception(ptr noundef nonnull %0, ptr noundef %123, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  br label %1598

1482:                                             ; preds = %1477
  %1483 = add nuw nsw i32 %1475, %1471
  %1484 = freeze i32 %1483
  %1485 = add i32 %1484, -1
  %1486 = urem i32 %1485, %1471
  %1487 = sub nuw i32 %1485, %1486
  %1488 = getelementptr inbounds i8, ptr %1299, i64 160
  store i32 %1487, ptr %1488, align 8, !tbaa !122
  %1489 = shl nuw nsw i32 %1487, 8
  %1490 = load volatile i32, ptr %69, align 8, !tbaa !123
  %1491 = icmp eq i32 %1490, 0
  %1492 = select i1 %1491, i32 0, i32 -2147483648
  %1493 = or disjoint i32 %1492, %1489
  %1494 = or disjoint i32 %1493, %1469
  %1495 = getelementptr inbounds i8, ptr %1299, i64 164
  store i32 %1494, ptr %1495, align 4, !tbaa !124
  %1496 = trunc nuw i64 %1346 to i32
  %1497 = add nsw i32 %1496, -1
  %1498 = add nsw i32 %1497, %1469
  %1499 = select i1 %1468, i32 5, i32 6
  %1500 = lshr i32 %1498, %1499
  %1501 = getelementptr inbounds i8, ptr %1299, i64 152
  store i32 %1500, ptr %1501, align 8, !tbaa !125
  %1502 = add nuw nsw i32 %1320, 1023
  %1503 = and i32 %1502, 261120
  %1504 = getelementptr inbounds i8, ptr %1299, i64 172
  store i32 %1503, ptr %1504, align 4, !tbaa !126
  %1505 = lshr i32 %1433, 12
  %1506 = and i32 %1505, 255
  %1507 = lshr i32 %1433, 13
  %1508 = and i32 %1507, 256
  %1509 = or disjoint i32 %1506, %1508
  %1510 = lshr i32 %1433, 14
  %1511 = and i32 %1510, 512
  %1512 = or disjoint i32 %1509, %1511
  %1513 = lshr i32 %1434, 12
  %1514 = and i32 %1513, 520192
  %1515 = lshr i32 %1433, 3
  %1516 = and i32 %1515, 8388608
  %1517 = or disjoint i32 %1512, %1516
  %1518 = or disjoint i32 %1517, %1514
  %1519 = getelementptr inbounds i8, ptr %1299, i64 188
  store i32 %1518, ptr %1519, align 4, !tbaa !127
  %1520 = getelementptr inbounds i8, ptr %1299, i64 196
  store i32 %1434, ptr %1520, align 4, !tbaa !128
  %1521 = getelementptr inbounds i8, ptr %1299, i64 200
  store i32 %1463, ptr %1521, align 8, !tbaa !129
  %1522 = shl nuw nsw i32 %1469, 10
  %1523 = or disjoint i32 %1522, 1216
  %1524 = getelementptr inbounds i8, ptr %1299, i64 168
  store i32 %1523, ptr %1524, align 8, !tbaa !130
  %1525 = load ptr, ptr %70, align 8, !tbaa !30
  %1526 = getelementptr inbounds i8, ptr %1299, i64 216
  store ptr %1525, ptr %1526, align 8, !tbaa !131
  %1527 = load ptr, ptr %71, align 8, !tbaa !31
  %1528 = getelementptr inbounds i8, ptr %1299, i64 224
  store ptr %1527, ptr %1528, align 8, !tbaa !132
  %1529 = getelementptr inbounds i8, ptr %1299, i64 232
  store volatile i32 0, ptr %1529, align 8, !tbaa !133
  %1530 = getelementptr inbounds i8, ptr %1299, i64 236
  store i32 %1523, ptr %1530, align 4, !tbaa !134
  %1531 = icmp eq ptr %1525, null
  br i1 %1531, label %1534, label %1532

1532:                                             ; preds = %1482
  %1533 = or disjoint i32 %1522, 22016
  store i32 %1533, ptr %1524, align 8, !tbaa !130
  br label %1534

1534:                                             ; preds = %1532, %1482
  %1535 = phi i32 [ %1533, %1532 ], [ %1523, %1482 ]
  %1536 = getelementptr inbounds i8, ptr %1299, i64 240
  store i32 %1320, ptr %1536, align 8, !tbaa !135
  %1537 = mul i32 %1535, %1500
  %1538 = zext i32 %1537 to i64
  %1539 = or disjoint i32 %1503, 655
  %1540 = zext nneg i32 %1539 to i64
  %1541 = add nuw nsw i64 %1538, %1540
  %1542 = and i64 %1541, 8589934528
  %1543 = getelementptr inbounds i8, ptr %1299, i64 248
  store i64 %1542, ptr %1543, align 8, !tbaa !136
  %1544 = add nuw nsw i32 %1320, 3
  %1545 = lshr i32 %1544, 2
  %1546 = mul nuw nsw i32 %1545, 24
  %1547 = zext nneg i32 %1546 to i64
  %1548 = select i1 %1531, i64 0, i64 %1547
  %1549 = add nuw nsw i64 %1542, %1548
  br label %1550

1550:                                             ; preds = %1550, %1534
  %1551 = phi i32 [ 0, %1534 ], [ %1555, %1550 ]
  %1552 = zext nneg i32 %1551 to i64
  %1553 = shl i64 4096, %1552
  %1554 = icmp ult i64 %1553, %1549
  %1555 = add i32 %1551, 1
  br i1 %1554, label %1550, label %1556, !llvm.loop !137

1556:                                             ; preds = %1550
  %1557 = getelementptr inbounds i8, ptr %1299, i64 176
  store i32 %1551, ptr %1557, align 8, !tbaa !138
  %1558 = call fastcc i32 @resident_groups(ptr noundef nonnull %1299) #17
  %1559 = udiv i32 1073741824, %1558
  %1560 = getelementptr inbounds i8, ptr %1299, i64 100
  store i32 %1559, ptr %1560, align 4, !tbaa !139
  %1561 = load i64, ptr %1226, align 8, !tbaa !104
  %1562 = getelementptr inbounds i8, ptr %1299, i64 72
  store i64 %1561, ptr %1562, align 8, !tbaa !140
  %1563 = lshr exact i32 %1436, 1
  %1564 = and i32 %1563, 1
  %1565 = getelementptr inbounds i8, ptr %1299, i64 96
  store i32 %1564, ptr %1565, align 8, !tbaa !141
  %1566 = load i64, ptr %51, align 8
  %1567 = getelementptr inbounds i8, ptr %1299, i64 80
  store i64 %1566, ptr %1567, align 8, !tbaa !142
  %1568 = getelementptr inbounds i8, ptr %1299, i64 180
  store i32 0, ptr %1568, align 4, !tbaa !143
  %1569 = getelementptr inbounds i8, ptr %1299, i64 184
  store i32 0, ptr %1569, align 8, !tbaa !144
  %1570 = icmp eq i32 %1319, 0
  br i1 %1570, label %1600, label %1571

1571:                                             ; preds = %1556
  %1572 = select i1 %1468, i64 8, i64 4
  %1573 = zext i32 %1319 to i64
  %1574 = add nsw i64 %1573, -1
  %1575 = add nuw nsw i64 %1574, %1572
  %1576 = select i1 %1468, i64 -8, i64 -4
  %1577 = and i64 %1575, %1576
  %1578 = select i1 %1468, i64 5, i64 6
  %1579 = shl nuw nsw i64 %1577, %1578
  %1580 = load i32, ptr %1231, align 8, !tbaa !100
  %1581 = lshr i32 %1580, 4
  %1582 = and i32 %1581, 8388352
  store i32 %1582, ptr %1569, align 8, !tbaa !144
  %1583 = load i32, ptr %1232, align 4, !tbaa !102
  %1584 = zext i32 %1583 to i64
  %1585 = shl nuw nsw i64 %1584, 6
  %1586 = lshr i64 %1585, %1578
  %1587 = icmp ult i64 %1586, %1573
  %1588 = zext nneg i32 %1582 to i64
  %1589 = icmp ugt i64 %1579, %1588
  %1590 = select i1 %1587, i1 true, i1 %1589
  br i1 %1590, label %1596, label %1591

1591:                                             ; preds = %1571
  %1592 = load i32, ptr %1233, align 8, !tbaa !103
  %1593 = icmp ult i32 %1592, %1500
  br i1 %1593, label %1596, label %1594

1594:                                             ; preds = %1591
  %1595 = trunc nuw nsw i64 %1579 to i32
  store i32 %1595, ptr %1568, align 4, !tbaa !143
  br label %1600

1596:                                             ; preds = %1591, %1571
  store i32 1, ptr %1141, align 4, !tbaa !96
  %1597 = select i1 %1468, i64 1025, i64 1
  call fastcc void @set_inactive_signal(ptr noundef nonnull %0, ptr noundef nonnull %123, i64 noundef %1597) #17
  br label %1598

1598:                                             ; preds = %1596, %1481, %1465, %1428
  %1599 = phi i32 [ 1, %1596 ], [ 3, %1481 ], [ 3, %1465 ], [ 3, %1428 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #11
  br label %1698

1600:                                             ; preds = %1594, %1556
  call fastcc void @set_user_registers(ptr noundef nonnull %1299, ptr noundef nonnull %123, ptr noundef nonnull readonly %25, i32 noundef %1436) #17
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16) #11
  %1601 = atomicrmw volatile add ptr %61, i64 1 seq_cst, align 8
  %1602 = add i64 %1601, 1
  %1603 = getelementptr inbounds i8, ptr %1299, i64 16
  store i64 %1602, ptr %1603, align 8, !tbaa !145
  %1604 = load ptr, ptr %1306, align 8, !tbaa !113
  %1605 = load i64, ptr %1439, align 8, !tbaa !119
  %1606 = load i32, ptr %1519, align 4, !tbaa !127
  %1607 = load i32, ptr %1495, align 4, !tbaa !124
  %1608 = call fastcc ptr @find_code(ptr noundef nonnull %0, ptr noundef %1604, i64 noundef %1605, i32 noundef %1606, i32 noundef %1607, i64 noundef %1602) #17
  %1609 = icmp eq ptr %1608, null
  br i1 %1609, label %1610, label %1698

1610:                                             ; preds = %1600
  %1611 = load i64, ptr %1439, align 8, !tbaa !119
  %1612 = load i32, ptr %1519, align 4, !tbaa !127
  %1613 = load ptr, ptr %1306, align 8, !tbaa !113
  %1614 = getelementptr inbounds i8, ptr %1613, i64 16
  %1615 = load atomic volatile i64, ptr %1614 seq_cst, align 8
  %1616 = inttoptr i64 %1615 to ptr
  %1617 = icmp eq i64 %1615, 0
  br i1 %1617, label %1644, label %1618

1618:                                             ; preds = %1610
  %1619 = getelementptr inbounds i8, ptr %1616, i64 8
  %1620 = load i64, ptr %1619, align 8, !tbaa !39
  %1621 = icmp eq i64 %1620, 0
  br i1 %1621, label %1636, label %1622

1622:                                             ; preds = %1618
  %1623 = getelementptr inbounds i8, ptr %1616, i64 16
  br label %1624

1624:                                             ; preds = %1624, %1622
  %1625 = phi i64 [ %1620, %1622 ], [ %1634, %1624 ]
  %1626 = phi i64 [ 0, %1622 ], [ %1633, %1624 ]
  %1627 = add i64 %1626, %1625
  %1628 = lshr i64 %1627, 1
  %1629 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1623, i64 0, i64 %1628, i32 1
  %1630 = load i64, ptr %1629, align 8, !tbaa !68
  %1631 = icmp ugt i64 %1630, %1611
  %1632 = add nuw i64 %1628, 1
  %1633 = select i1 %1631, i64 %1626, i64 %1632
  %1634 = select i1 %1631, i64 %1628, i64 %1625
  %1635 = icmp ult i64 %1633, %1634
  br i1 %1635, label %1624, label %1636, !llvm.loop !70

1636:                                             ; preds = %1624, %1618
  %1637 = phi i64 [ 0, %1618 ], [ %1633, %1624 ]
  %1638 = icmp ult i64 %1637, %1620
  br i1 %1638, label %1639, label %1644

1639:                                             ; preds = %1636
  %1640 = getelementptr inbounds i8, ptr %1616, i64 16
  %1641 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1640, i64 0, i64 %1637
  %1642 = load i64, ptr %1641, align 8, !tbaa !71
  %1643 = icmp ugt i64 %1642, %1611
  br i1 %1643, label %1644, label %1645

1644:                                             ; preds = %1639, %1636, %1610
  br label %1645

1645:                                             ; preds = %1644, %1639
  %1646 = phi ptr [ null, %1644 ], [ %1641, %1639 ]
  %1647 = icmp eq i64 %1611, 0
  br i1 %1647, label %1662, label %1648

1648:                                             ; preds = %1645
  %1649 = and i64 %1611, 3
  %1650 = icmp eq i64 %1649, 0
  %1651 = icmp ne ptr %1646, null
  %1652 = and i1 %1650, %1651
  br i1 %1652, label %1653, label %1662

1653:                                             ; preds = %1648
  %1654 = getelementptr inbounds i8, ptr %1646, i64 24
  %1655 = load i32, ptr %1654, align 8, !tbaa !72
  %1656 = and i32 %1655, 2
  %1657 = icmp eq i32 %1656, 0
  br i1 %1657, label %1662, label %1658

1658:                                             ; preds = %1653
  %1659 = load ptr, ptr %1306, align 8, !tbaa !113
  %1660 = load i32, ptr %1495, align 4, !tbaa !124
  %1661 = call fastcc i32 @post_request(ptr noundef %0, ptr noundef %1659, i64 noundef %1611, i32 noundef %1612, i32 noundef %1660, i32 noundef 0, i32 noundef 0) #17
  br label %1698

1662:                                             ; preds = %1653, %1648, %1645
  %1663 = load ptr, ptr %1306, align 8, !tbaa !113
  %1664 = load i64, ptr %1439, align 8, !tbaa !119
  %1665 = getelementptr inbounds i8, ptr %1663, i64 16
  %1666 = load atomic volatile i64, ptr %1665 seq_cst, align 8
  %1667 = inttoptr i64 %1666 to ptr
  %1668 = icmp eq i64 %1666, 0
  br i1 %1668, label %1695, label %1669

1669:                                             ; preds = %1662
  %1670 = getelementptr inbounds i8, ptr %1667, i64 8
  %1671 = load i64, ptr %1670, align 8, !tbaa !39
  %1672 = icmp eq i64 %1671, 0
  br i1 %1672, label %1687, label %1673

1673:                                             ; preds = %1669
  %1674 = getelementptr inbounds i8, ptr %1667, i64 16
  br label %1675

1675:                                             ; preds = %1675, %1673
  %1676 = phi i64 [ %1671, %1673 ], [ %1685, %1675 ]
  %1677 = phi i64 [ 0, %1673 ], [ %1684, %1675 ]
  %1678 = add i64 %1677, %1676
  %1679 = lshr i64 %1678, 1
  %1680 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1674, i64 0, i64 %1679, i32 1
  %1681 = load i64, ptr %1680, align 8, !tbaa !68
  %1682 = icmp ugt i64 %1681, %1664
  %1683 = add nuw i64 %1679, 1
  %1684 = select i1 %1682, i64 %1677, i64 %1683
  %1685 = select i1 %1682, i64 %1679, i64 %1676
  %1686 = icmp ult i64 %1684, %1685
  br i1 %1686, label %1675, label %1687, !llvm.loop !70

1687:                                             ; preds = %1675, %1669
  %1688 = phi i64 [ 0, %1669 ], [ %1684, %1675 ]
  %1689 = icmp ult i64 %1688, %1671
  br i1 %1689, label %1690, label %1695

1690:                                             ; preds = %1687
  %1691 = getelementptr inbounds i8, ptr %1667, i64 16
  %1692 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1691, i64 0, i64 %1688
  %1693 = load i64, ptr %1692, align 8, !tbaa !71
  %1694 = icmp ugt i64 %1693, %1664
  br i1 %1694, label %1695, label %1696

1695:                                             ; preds = %1690, %1687, %1662
  br label %1696

1696:                                             ; preds = %1695, %1690
  %1697 = phi i32 [ 1, %1695 ], [ 4, %1690 ]
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %1663, i64 noundef %1664, i32 noundef %1697) #17
  br label %1698

1698:                                             ; preds = %1696, %1658, %1600, %1598, %1375, %1369, %1366, %1363, %1351, %1348, %1323
  %1699 = phi i32 [ 0, %1600 ], [ %1599, %1598 ], [ 3, %1323 ], [ 3, %1366 ], [ 3, %1369 ], [ 3, %1375 ], [ 3, %1363 ], [ 3, %1351 ], [ 3, %1348 ], [ 3, %1696 ], [ 1, %1658 ]
  %1700 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1701 = icmp eq i32 %1700, 0
  br i1 %1701, label %1713, label %1702

1702:                                             ; preds = %1698, %1710
  %1703 = phi i32 [ %1704, %1710 ], [ 0, %1698 ]
  %1704 = add i32 %1703, 1
  %1705 = and i32 %1704, 63
  %1706 = icmp eq i32 %1705, 0
  br i1 %1706, label %1707, label %1709

1707:                                             ; preds = %1702
  %1708 = call i32 @sched_yield() #16
  br label %1710

1709:                                             ; preds = %1702
  call void @llvm.x86.sse2.pause()
  br label %1710

1710:                                             ; preds = %1709, %1707
  %1711 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1712 = icmp eq i32 %1711, 0
  br i1 %1712, label %1713, label %1702, !llvm.loop !106

1713:                                             ; preds = %1710, %1698
  %1714 = icmp eq i32 %1699, 0
  br i1 %1714, label %1715, label %2011

1715:                                             ; preds = %1713
  %1716 = load volatile i32, ptr %1137, align 4, !tbaa !51
  %1717 = icmp eq i32 %1716, 0
  br i1 %1717, label %1718, label %2009

1718:                                             ; preds = %1715
  %1719 = load i32, ptr %1133, align 4, !tbaa !50
  %1720 = icmp eq i32 %1719, 0
  br i1 %1720, label %1721, label %2009

1721:                                             ; preds = %1718
  %1722 = getelementptr inbounds i8, ptr %1299, i64 32
  %1723 = load i64, ptr %1722, align 8, !tbaa !117
  %1724 = load i32, ptr %72, align 4, !tbaa !6
  %1725 = shl i32 %1724, 3
  %1726 = zext i32 %1725 to i64
  %1727 = udiv i64 %1723, %1726
  %1728 = getelementptr inbounds i8, ptr %1299, i64 48
  %1729 = icmp ult i64 %1723, %1726
  %1730 = call i64 @llvm.umin.i64(i64 %1727, i64 32)
  %1731 = select i1 %1729, i64 1, i64 %1730
  store i64 %1731, ptr %1728, align 8, !tbaa !146
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %15) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, i8 0, i64 16, i1 false)
  %1732 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %15) #16
  %1733 = load i64, ptr %15, align 8, !tbaa !92
  %1734 = mul i64 %1733, 1000000000
  %1735 = load i64, ptr %73, align 8, !tbaa !94
  %1736 = add i64 %1734, %1735
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %15) #11
  %1737 = udiv i64 %1736, 10
  %1738 = getelementptr inbounds i8, ptr %1299, i64 88
  store i64 %1737, ptr %1738, align 8, !tbaa !147
  %1739 = getelementptr inbounds i8, ptr %1299, i64 24
  store atomic volatile i64 0, ptr %1739 seq_cst, align 8
  %1740 = getelementptr inbounds i8, ptr %1299, i64 64
  store i32 1, ptr %1740, align 8, !tbaa !148
  %1741 = load volatile i32, ptr %52, align 8, !tbaa !107
  %1742 = add i32 %1741, 1
  store volatile i32 %1742, ptr %52, align 8, !tbaa !107
  %1743 = zext i32 %1741 to i64
  %1744 = getelementptr inbounds [256 x ptr], ptr %53, i64 0, i64 %1743
  store ptr %1299, ptr %1744, align 8, !tbaa !2
  %1745 = atomicrmw volatile add ptr %74, i32 1 seq_cst, align 4
  %1746 = load volatile i32, ptr %1228, align 8, !tbaa !97
  %1747 = add i32 %1746, 1
  store volatile i32 %1747, ptr %1228, align 8, !tbaa !97
  %1748 = load i64, ptr %75, align 8, !tbaa !149
  %1749 = add i64 %1748, 1
  store i64 %1749, ptr %75, align 8, !tbaa !149
  %1750 = atomicrmw volatile add ptr %34, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  %1751 = load volatile i32, ptr %76, align 8, !tbaa !150
  %1752 = icmp eq i32 %1751, 0
  br i1 %1752, label %2016, label %1753

1753:                                             ; preds = %1721
  %1754 = load i32, ptr %77, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14)
  store i64 1, ptr %14, align 8, !tbaa !39
  %1755 = call i64 @write(i32 noundef %1754, ptr noundef nonnull %14, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14)
  br label %2016

1756:                                             ; preds = %1272, %1272
  %1757 = icmp eq i32 %1255, 5
  br label %1758

1758:                                             ; preds = %1820, %1756
  %1759 = phi i64 [ 0, %1756 ], [ %1823, %1820 ]
  %1760 = phi i32 [ 0, %1756 ], [ %1822, %1820 ]
  %1761 = phi i32 [ 0, %1756 ], [ %1821, %1820 ]
  %1762 = shl nuw nsw i64 %1759, 3
  %1763 = getelementptr inbounds i8, ptr %50, i64 %1762
  %1764 = load i64, ptr %1763, align 8
  %1765 = icmp eq i64 %1764, 0
  br i1 %1765, label %1820, label %1766

1766:                                             ; preds = %1758
  %1767 = and i64 %1764, 7
  %1768 = icmp eq i64 %1767, 0
  br i1 %1768, label %1769, label %1825

1769:                                             ; preds = %1766
  %1770 = load ptr, ptr %1229, align 8, !tbaa !67
  %1771 = getelementptr inbounds i8, ptr %1770, i64 16
  %1772 = load atomic volatile i64, ptr %1771 seq_cst, align 8
  %1773 = inttoptr i64 %1772 to ptr
  %1774 = icmp eq i64 %1772, 0
  br i1 %1774, label %1825, label %1775

1775:                                             ; preds = %1769
  %1776 = getelementptr inbounds i8, ptr %1773, i64 8
  %1777 = load i64, ptr %1776, align 8, !tbaa !39
  %1778 = icmp eq i64 %1777, 0
  br i1 %1778, label %1793, label %1779

1779:                                             ; preds = %1775
  %1780 = getelementptr inbounds i8, ptr %1773, i64 16
  br label %1781

1781:                                             ; preds = %1781, %1779
  %1782 = phi i64 [ %1777, %1779 ], [ %1791, %1781 ]
  %1783 = phi i64 [ 0, %1779 ], [ %1790, %1781 ]
  %1784 = add i64 %1783, %1782
  %1785 = lshr i64 %1784, 1
  %1786 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1780, i64 0, i64 %1785, i32 1
  %1787 = load i64, ptr %1786, align 8, !tbaa !68
  %1788 = icmp ugt i64 %1787, %1764
  %1789 = add nuw i64 %1785, 1
  %1790 = select i1 %1788, i64 %1783, i64 %1789
  %1791 = select i1 %1788, i64 %1785, i64 %1782
  %1792 = icmp ult i64 %1790, %1791
  br i1 %1792, label %1781, label %1793, !llvm.loop !70

1793:                                             ; preds = %1781, %1775
  %1794 = phi i64 [ 0, %1775 ], [ %1790, %1781 ]
  %1795 = icmp ult i64 %1794, %1777
  br i1 %1795, label %1796, label %1827

1796:                                             ; preds = %1793
  %1797 = getelementptr inbounds i8, ptr %1773, i64 16
  %1798 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1797, i64 0, i64 %1794
  %1799 = load i64, ptr %1798, align 8, !tbaa !71
  %1800 = icmp ugt i64 %1799, %1764
  br i1 %1800, label %1827, label %1801

1801:                                             ; preds = %1796
  %1802 = getelementptr inbounds i8, ptr %1798, i64 8
  %1803 = load i64, ptr %1802, align 8, !tbaa !68
  %1804 = sub i64 %1803, %1764
  %1805 = icmp ult i64 %1804, 64
  br i1 %1805, label %1827, label %1806

1806:                                             ; preds = %1801
  %1807 = getelementptr inbounds i8, ptr %1798, i64 16
  %1808 = load i64, ptr %1807, align 8, !tbaa !73
  %1809 = add i64 %1808, %1764
  %1810 = icmp eq i64 %1809, %1799
  br i1 %1810, label %1827, label %1811

1811:                                             ; preds = %1806
  %1812 = sub i64 %1809, %1799
  %1813 = inttoptr i64 %1812 to ptr
  %1814 = getelementptr inbounds i8, ptr %1813, i64 8
  %1815 = load atomic i64, ptr %1814 acquire, align 8
  %1816 = add i32 %1761, 1
  %1817 = icmp eq i64 %1815, 0
  %1818 = zext i1 %1817 to i32
  %1819 = add i32 %1760, %1818
  br label %1820

1820:                                             ; preds = %1811, %1758
  %1821 = phi i32 [ %1761, %1758 ], [ %1816, %1811 ]
  %1822 = phi i32 [ %1760, %1758 ], [ %1819, %1811 ]
  %1823 = add nuw nsw i64 %1759, 1
  %1824 = icmp eq i64 %1823, 5
  br i1 %1824, label %1829, label %1758, !llvm.loop !151

1825:                                             ; preds = %1769, %1766
  %1826 = load ptr, ptr %1229, align 8, !tbaa !67
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %1826, i64 noundef %1764, i32 noundef 1) #17
  br label %2059

1827:                                             ; preds = %1806, %1801, %1796, %1793
  %1828 = load ptr, ptr %1229, align 8, !tbaa !67
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %1828, i64 noundef %1764, i32 noundef 1) #17
  br label %2059

1829:                                             ; preds = %1820
  %1830 = icmp eq i32 %1821, 0
  br i1 %1830, label %2001, label %1831

1831:                                             ; preds = %1829
  br i1 %1757, label %1832, label %1834

1832:                                             ; preds = %1831
  %1833 = icmp eq i32 %1822, 0
  br i1 %1833, label %2014, label %2001

1834:                                             ; preds = %1831
  %1835 = icmp eq i32 %1822, %1821
  br i1 %1835, label %2001, label %2014

1836:                                             ; preds = %1272
  %1837 = load i8, ptr %49, align 2, !tbaa !89
  switch i8 %1837, label %1997 [
    i8 1, label %1838
    i8 2, label %1931
  ]

1838:                                             ; preds = %1836
  %1839 = load i32, ptr %50, align 8
  %1840 = zext i32 %1839 to i64
  %1841 = load i32, ptr %54, align 16
  %1842 = load i32, ptr %57, align 4
  %1843 = icmp ne i32 %1842, -1073594624
  %1844 = and i64 %1840, 3
  %1845 = icmp ne i64 %1844, 0
  %1846 = select i1 %1843, i1 true, i1 %1845
  %1847 = and i32 %1841, 8388608
  %1848 = icmp eq i32 %1847, 0
  %1849 = select i1 %1846, i1 true, i1 %1848
  br i1 %1849, label %1859, label %1850

1850:                                             ; preds = %1838
  %1851 = and i32 %1841, 1048575
  %1852 = icmp eq i32 %1851, 0
  br i1 %1852, label %2001, label %1853

1853:                                             ; preds = %1850
  %1854 = load i32, ptr %58, align 4
  %1855 = and i32 %1854, 65535
  %1856 = zext nneg i32 %1855 to i64
  %1857 = shl nuw nsw i64 %1856, 32
  %1858 = or disjoint i64 %1857, %1840
  br label %1860

1859:                                             ; preds = %1838
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %2059

1860:                                             ; preds = %1925, %1853
  %1861 = phi i64 [ %1928, %1925 ], [ %1858, %1853 ]
  %1862 = phi i32 [ %1929, %1925 ], [ %1851, %1853 ]
  %1863 = load ptr, ptr %1229, align 8, !tbaa !67
  %1864 = getelementptr inbounds i8, ptr %1863, i64 16
  %1865 = load atomic volatile i64, ptr %1864 seq_cst, align 8
  %1866 = inttoptr i64 %1865 to ptr
  %1867 = icmp eq i64 %1865, 0
  br i1 %1867, label %1904, label %1868

1868:                                             ; preds = %1860
  %1869 = getelementptr inbounds i8, ptr %1866, i64 8
  %1870 = load i64, ptr %1869, align 8, !tbaa !39
  %1871 = icmp eq i64 %1870, 0
  br i1 %1871, label %1886, label %1872

1872:                                             ; preds = %1868
  %1873 = getelementptr inbounds i8, ptr %1866, i64 16
  br label %1874

1874:                                             ; preds = %1874, %1872
  %1875 = phi i64 [ %1870, %1872 ], [ %1884, %1874 ]
  %1876 = phi i64 [ 0, %1872 ], [ %1883, %1874 ]
  %1877 = add i64 %1876, %1875
  %1878 = lshr i64 %1877, 1
  %1879 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1873, i64 0, i64 %1878, i32 1
  %1880 = load i64, ptr %1879, align 8, !tbaa !68
  %1881 = icmp ugt i64 %1880, %1861
  %1882 = add nuw i64 %1878, 1
  %1883 = select i1 %1881, i64 %1876, i64 %1882
  %1884 = select i1 %1881, i64 %1878, i64 %1875
  %1885 = icmp ult i64 %1883, %1884
  br i1 %1885, label %1874, label %1886, !llvm.loop !70

1886:                                             ; preds = %1874, %1868
  %1887 = phi i64 [ 0, %1868 ], [ %1883, %1874 ]
  %1888 = icmp ult i64 %1887, %1870
  br i1 %1888, label %1889, label %1904

1889:                                             ; preds = %1886
  %1890 = getelementptr inbounds i8, ptr %1866, i64 16
  %1891 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1890, i64 0, i64 %1887
  %1892 = load i64, ptr %1891, align 8, !tbaa !71
  %1893 = icmp ugt i64 %1892, %1861
  br i1 %1893, label %1904, label %1894

1894:                                             ; preds = %1889
  %1895 = getelementptr inbounds i8, ptr %1891, i64 8
  %1896 = load i64, ptr %1895, align 8, !tbaa !68
  %1897 = sub i64 %1896, %1861
  %1898 = icmp ult i64 %1897, 4
  br i1 %1898, label %1904, label %1899

1899:                                             ; preds = %1894
  %1900 = getelementptr inbounds i8, ptr %1891, i64 16
  %1901 = load i64, ptr %1900, align 8, !tbaa !73
  %1902 = add i64 %1901, %1861
  %1903 = icmp eq i64 %1902, %1892
  br i1 %1903, label %1904, label %1906

1904:                                             ; preds = %1899, %1894, %1889, %1886, %1860
  %1905 = load ptr, ptr %1229, align 8, !tbaa !67
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %1905, i64 noundef %1861, i32 noundef 1) #17
  br label %2059

1906:                                             ; preds = %1899
  %1907 = sub i64 %1902, %1892
  %1908 = inttoptr i64 %1907 to ptr
  %1909 = load i32, ptr %1908, align 1
  %1910 = lshr i32 %1909, 16
  %1911 = and i32 %1910, 16383
  %1912 = and i32 %1909, 65280
  %1913 = icmp eq i32 %1912, 4096
  %1914 = icmp eq i32 %1911, 16383
  %1915 = and i1 %1913, %1914
  %1916 = add nuw nsw i32 %1911, 2
  %1917 = select i1 %1915, i32 1, i32 %1916
  %1918 = icmp ult i32 %1909, -1073741824
  %1919 = icmp ugt i32 %1917, %1862
  %1920 = select i1 %1918, i1 true, i1 %1919
  br i1 %1920, label %1924, label %1921

1921:                                             ; preds = %1906
  %1922 = lshr i32 %1909, 8
  %1923 = trunc i32 %1922 to i8
  switch i8 %1923, label %1924 [
    i8 88, label %1925
    i8 70, label %1925
    i8 16, label %1925
  ]

1924:                                             ; preds = %1921, %1906
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %123, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %2059

1925:                                             ; preds = %1921, %1921, %1921
  %1926 = shl nuw nsw i32 %1917, 2
  %1927 = zext nneg i32 %1926 to i64
  %1928 = add i64 %1861, %1927
  %1929 = sub i32 %1862, %1917
  %1930 = icmp eq i32 %1929, 0
  br i1 %1930, label %2001, label %1860, !llvm.loop !152

1931:                                             ; preds = %1836
  %1932 = load i64, ptr %50, align 8
  %1933 = load i64, ptr %54, align 16
  %1934 = icmp eq i64 %1932, 0
  br i1 %1934, label %2001, label %1935

1935:                                             ; preds = %1931
  %1936 = and i64 %1932, 7
  %1937 = icmp eq i64 %1936, 0
  br i1 %1937, label %1938, label %1980

1938:                                             ; preds = %1935
  %1939 = load ptr, ptr %1229, align 8, !tbaa !67
  %1940 = getelementptr inbounds i8, ptr %1939, i64 16
  %1941 = load atomic volatile i64, ptr %1940 seq_cst, align 8
  %1942 = inttoptr i64 %1941 to ptr
  %1943 = icmp eq i64 %1941, 0
  br i1 %1943, label %1980, label %1944

1944:                                             ; preds = %1938
  %1945 = getelementptr inbounds i8, ptr %1942, i64 8
  %1946 = load i64, ptr %1945, align 8, !tbaa !39
  %1947 = icmp eq i64 %1946, 0
  br i1 %1947, label %1962, label %1948

1948:                                             ; preds = %1944
  %1949 = getelementptr inbounds i8, ptr %1942, i64 16
  br label %1950

1950:                                             ; preds = %1950, %1948
  %1951 = phi i64 [ %1946, %1948 ], [ %1960, %1950 ]
  %1952 = phi i64 [ 0, %1948 ], [ %1959, %1950 ]
  %1953 = add i64 %1952, %1951
  %1954 = lshr i64 %1953, 1
  %1955 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1949, i64 0, i64 %1954, i32 1
  %1956 = load i64, ptr %1955, align 8, !tbaa !68
  %1957 = icmp ugt i64 %1956, %1932
  %1958 = add nuw i64 %1954, 1
  %1959 = select i1 %1957, i64 %1952, i64 %1958
  %1960 = select i1 %1957, i64 %1954, i64 %1951
  %1961 = icmp ult i64 %1959, %1960
  br i1 %1961, label %1950, label %1962, !llvm.loop !70

1962:                                             ; preds = %1950, %1944
  %1963 = phi i64 [ 0, %1944 ], [ %1959, %1950 ]
  %1964 = icmp ult i64 %1963, %1946
  br i1 %1964, label %1965, label %1980

1965:                                             ; preds = %1962
  %1966 = getelementptr inbounds i8, ptr %1942, i64 16
  %1967 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1966, i64 0, i64 %1963
  %1968 = load i64, ptr %1967, align 8, !tbaa !71
  %1969 = icmp ugt i64 %1968, %1932
  br i1 %1969, label %1980, label %1970

1970:                                             ; preds = %1965
  %1971 = getelementptr inbounds i8, ptr %1967, i64 8
  %1972 = load i64, ptr %1971, align 8, !tbaa !68
  %1973 = sub i64 %1972, %1932
  %1974 = icmp ult i64 %1973, 64
  br i1 %1974, label %1980, label %1975

1975:                                             ; preds = %1970
  %1976 = getelementptr inbounds i8, ptr %1967, i64 16
  %1977 = load i64, ptr %1976, align 8, !tbaa !73
  %1978 = add i64 %1977, %1932
  %1979 = icmp eq i64 %1978, %1968
  br i1 %1979, label %1980, label %1982

1980:                                             ; preds = %1975, %1970, %1965, %1962, %1938, %1935
  %1981 = load ptr, ptr %1229, align 8, !tbaa !67
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %1981, i64 noundef %1932, i32 noundef 1) #17
  br label %2059

1982:                                             ; preds = %1975
  %1983 = sub i64 %1978, %1968
  %1984 = inttoptr i64 %1983 to ptr
  %1985 = getelementptr inbounds i8, ptr %1984, i64 8
  %1986 = load atomic i64, ptr %1985 acquire, align 8
  %1987 = load i64, ptr %55, align 8
  %1988 = and i64 %1987, %1986
  %1989 = load i32, ptr %56, align 16
  switch i32 %1989, label %1996 [
    i32 0, label %1999
    i32 1, label %1990
    i32 2, label %1992
    i32 3, label %1994
  ]

1990:                                             ; preds = %1982
  %1991 = icmp eq i64 %1988, %1933
  br i1 %1991, label %2014, label %2001

1992:                                             ; preds = %1982
  %1993 = icmp slt i64 %1988, %1933
  br i1 %1993, label %2001, label %2014

1994:                                             ; preds = %1982
  %1995 = icmp slt i64 %1988, %1933
  br i1 %1995, label %2014, label %2001

1996:                                             ; preds = %1982
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %123, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %2059

1997:                                             ; preds = %1836
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %2059

1998:                                             ; preds = %1272
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %123, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %2059

1999:                                             ; preds = %1982
  %2000 = icmp eq i64 %1988, %1933
  br i1 %2000, label %2001, label %2014

2001:                                             ; preds = %1925, %1999, %1994, %1992, %1990, %1931, %1850, %1834, %1832, %1829
  %2002 = load i64, ptr %51, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %17) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %17, i8 0, i64 16, i1 false)
  %2003 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %17) #16
  %2004 = load i64, ptr %17, align 8, !tbaa !92
  %2005 = mul i64 %2004, 1000000000
  %2006 = load i64, ptr %59, align 8, !tbaa !94
  %2007 = add i64 %2005, %2006
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %17) #11
  %2008 = udiv i64 %2007, 10
  call fastcc void @complete_signal(ptr noundef %0, ptr noundef %123, i64 noundef %2002, i64 noundef %2008) #17
  br label %2016

2009:                                             ; preds = %1718, %1715
  %2010 = getelementptr inbounds i8, ptr %1299, i64 60
  store i32 0, ptr %2010, align 4, !tbaa !110
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %2059

2011:                                             ; preds = %1713
  %2012 = getelementptr inbounds i8, ptr %1299, i64 60
  store i32 0, ptr %2012, align 4, !tbaa !110
  store atomic volatile i32 0, ptr %0 release, align 4
  %2013 = icmp eq i32 %1699, 1
  br i1 %2013, label %2014, label %2059

2014:                                             ; preds = %1999, %1994, %1992, %1990, %1834, %1832, %1263, %2011, %1312
  %2015 = add i32 %121, 1
  br label %2059

2016:                                             ; preds = %2001, %1753, %1721
  store atomic i16 1, ptr %1253 release, align 2
  %2017 = add nuw nsw i32 %1235, 1
  %2018 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %2019 = icmp eq i32 %2018, 0
  br i1 %2019, label %2031, label %2020

2020:                                             ; preds = %2016, %2028
  %2021 = phi i32 [ %2022, %2028 ], [ 0, %2016 ]
  %2022 = add i32 %2021, 1
  %2023 = and i32 %2022, 63
  %2024 = icmp eq i32 %2023, 0
  br i1 %2024, label %2025, label %2027

2025:                                             ; preds = %2020
  %2026 = call i32 @sched_yield() #16
  br label %2028

2027:                                             ; preds = %2020
  call void @llvm.x86.sse2.pause()
  br label %2028

2028:                                             ; preds = %2027, %2025
  %2029 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %2030 = icmp eq i32 %2029, 0
  br i1 %2030, label %2031, label %2020, !llvm.loop !106

2031:                                             ; preds = %2028, %2016
  %2032 = load i64, ptr %1226, align 8, !tbaa !104
  %2033 = add i64 %2032, 1
  store i64 %2033, ptr %1226, align 8, !tbaa !104
  %2034 = load i64, ptr %48, align 8, !tbaa !95
  %2035 = add i64 %2034, 1
  store i64 %2035, ptr %48, align 8, !tbaa !95
  %2036 = load volatile i32, ptr %52, align 8, !tbaa !107
  %2037 = icmp eq i32 %2036, 0
  br i1 %2037, label %2061, label %2038

2038:                                             ; preds = %2031, %2053
  %2039 = phi i64 [ %2055, %2053 ], [ 0, %2031 ]
  %2040 = phi i64 [ %2054, %2053 ], [ %2033, %2031 ]
  %2041 = getelementptr inbounds [256 x ptr], ptr %53, i64 0, i64 %2039
  %2042 = load ptr, ptr %2041, align 8, !tbaa !2
  %2043 = load ptr, ptr %2042, align 8, !tbaa !112
  %2044 = icmp eq ptr %2043, %123
  br i1 %2044, label %2045, label %2053

2045:                                             ; preds = %2038
  %2046 = getelementptr inbounds i8, ptr %2042, i64 96
  %2047 = load i32, ptr %2046, align 8, !tbaa !141
  %2048 = icmp eq i32 %2047, 0
  br i1 %2048, label %2053, label %2049

2049:                                             ; preds = %2045
  %2050 = getelementptr inbounds i8, ptr %2042, i64 72
  %2051 = load i64, ptr %2050, align 8, !tbaa !140
  %2052 = call i64 @llvm.umin.i64(i64 %2051, i64 %2040)
  br label %2053

2053:                                             ; preds = %2049, %2045, %2038
  %2054 = phi i64 [ %2040, %2045 ], [ %2040, %2038 ], [ %2052, %2049 ]
  %2055 = add nuw nsw i64 %2039, 1
  %2056 = load volatile i32, ptr %52, align 8, !tbaa !107
  %2057 = zext i32 %2056 to i64
  %2058 = icmp ult i64 %2055, %2057
  br i1 %2058, label %2038, label %2061, !llvm.loop !153

2059:                                             ; preds = %1269, %1266, %2014, %2011, %2009, %1998, %1997, %1996, %1980, %1924, %1904, %1859, %1827, %1825
  %2060 = phi i32 [ %121, %1998 ], [ %121, %1997 ], [ %121, %2011 ], [ %2015, %2014 ], [ %121, %1825 ], [ %121, %1827 ], [ %121, %2009 ], [ %121, %1980 ], [ %121, %1996 ], [ %121, %1924 ], [ %121, %1904 ], [ %121, %1859 ], [ %121, %1266 ], [ %121, %1269 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %25) #11
  br label %2066

2061:                                             ; preds = %2053, %2031
  %2062 = phi i64 [ %2033, %2031 ], [ %2054, %2053 ]
  %2063 = load i64, ptr %1230, align 8, !tbaa !62
  %2064 = inttoptr i64 %2063 to ptr
  store atomic i64 %2062, ptr %2064 release, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %25) #11
  %2065 = icmp eq i32 %2017, 256
  br i1 %2065, label %2066, label %1234

2066:                                             ; preds = %1107, %1062, %644, %440, %213, %2061, %2059, %1257, %1245, %1242, %1222, %1136, %1132, %1127, %1123, %1118, %1116, %1114, %1112, %1058, %1001, %964, %825, %796, %742, %717, %667, %639, %485, %426, %338, %169, %165, %161, %157, %153
  %2067 = phi i32 [ %121, %1123 ], [ %121, %1127 ], [ %121, %1242 ], [ %121, %1245 ], [ %1258, %1257 ], [ %2060, %2059 ], [ %1223, %1222 ], [ %121, %1136 ], [ %121, %1132 ], [ %121, %153 ], [ %121, %157 ], [ %121, %1114 ], [ %121, %1112 ], [ %1117, %1116 ], [ %121, %1058 ], [ %121, %1001 ], [ %121, %825 ], [ %121, %964 ], [ %121, %796 ], [ %121, %667 ], [ %121, %717 ], [ %121, %742 ], [ %121, %639 ], [ %121, %485 ], [ %121, %338 ], [ %121, %426 ], [ %121, %1118 ], [ %121, %169 ], [ %121, %165 ], [ %121, %161 ], [ %121, %2061 ], [ %121, %213 ], [ %121, %440 ], [ %121, %644 ], [ %121, %1062 ], [ %121, %1107 ]
  %2068 = phi i32 [ 0, %1123 ], [ 0, %1127 ], [ %1235, %1242 ], [ %1235, %1245 ], [ %1235, %1257 ], [ %1235, %2059 ], [ 0, %1222 ], [ 0, %1136 ], [ 0, %1132 ], [ 0, %153 ], [ 0, %157 ], [ %1115, %1114 ], [ %214, %1112 ], [ %214, %1116 ], [ %214, %1058 ], [ %214, %1001 ], [ %214, %825 ], [ %214, %964 ], [ %214, %796 ], [ %214, %667 ], [ %214, %717 ], [ %214, %742 ], [ %214, %639 ], [ %214, %485 ], [ %214, %338 ], [ %214, %426 ], [ %214, %1118 ], [ 0, %169 ], [ 0, %165 ], [ 0, %161 ], [ 256, %2061 ], [ %1108, %1107 ], [ %214, %1062 ], [ %214, %644 ], [ %214, %440 ], [ %214, %213 ]
  %2069 = add i32 %2068, %120
  %2070 = add nuw nsw i64 %119, 1
  %2071 = load i32, ptr %38, align 4, !tbaa !41
  %2072 = zext i32 %2071 to i64
  %2073 = icmp ult i64 %2070, %2072
  br i1 %2073, label %118, label %2074, !llvm.loop !154

2074:                                             ; preds = %2066, %115
  %2075 = phi i32 [ 0, %115 ], [ %2067, %2066 ]
  %2076 = phi i32 [ 0, %115 ], [ %2069, %2066 ]
  store volatile i32 %2075, ptr %78, align 8, !tbaa !155
  store atomic volatile i32 0, ptr %37 release, align 4
  br label %2077

2077:                                             ; preds = %109, %2074, %112
  %2078 = phi i32 [ %2076, %2074 ], [ 0, %112 ], [ 0, %109 ]
  %2079 = load i32, ptr %79, align 4, !tbaa !156
  %2080 = xor i32 %2079, 1
  store i32 %2080, ptr %79, align 4, !tbaa !156
  %2081 = icmp eq i32 %2079, 1
  br i1 %2081, label %2085, label %2082

2082:                                             ; preds = %2077
  %2083 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %29) #17
  %2084 = icmp eq i32 %2083, 0
  br i1 %2084, label %2085, label %2557

2085:                                             ; preds = %2082, %2077
  %2086 = load atomic volatile i32, ptr %52 seq_cst, align 8
  %2087 = icmp eq i32 %2086, 0
  br i1 %2087, label %2555, label %2088

2088:                                             ; preds = %2085
  %2089 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %2090 = icmp eq i32 %2089, 0
  br i1 %2090, label %2102, label %2091

2091:                                             ; preds = %2088, %2099
  %2092 = phi i32 [ %2093, %2099 ], [ 0, %2088 ]
  %2093 = add i32 %2092, 1
  %2094 = and i32 %2093, 63
  %2095 = icmp eq i32 %2094, 0
  br i1 %2095, label %2096, label %2098

2096:                                             ; preds = %2091
  %2097 = call i32 @sched_yield() #16
  br label %2099

2098:                                             ; preds = %2091
  call void @llvm.x86.sse2.pause()
  br label %2099

2099:                                             ; preds = %2098, %2096
  %2100 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %2101 = icmp eq i32 %2100, 0
  br i1 %2101, label %2102, label %2091, !llvm.loop !106

2102:                                             ; preds = %2099, %2088
  %2103 = load i32, ptr %80, align 8, !tbaa !157
  %2104 = add i32 %2103, 1
  store i32 %2104, ptr %80, align 8, !tbaa !157
  %2105 = load volatile i32, ptr %52, align 8, !tbaa !107
  %2106 = icmp eq i32 %2105, 0
  br i1 %2106, label %2214, label %2107

2107:                                             ; preds = %2102, %2210
  %2108 = phi i32 [ %2211, %2210 ], [ 0, %2102 ]
  %2109 = add i32 %2108, %2103
  %2110 = load volatile i32, ptr %52, align 8, !tbaa !107
  %2111 = urem i32 %2109, %2110
  %2112 = zext i32 %2111 to i64
  %2113 = getelementptr inbounds [256 x ptr], ptr %53, i64 0, i64 %2112
  %2114 = load ptr, ptr %2113, align 8, !tbaa !2
  %2115 = getelementptr inbounds i8, ptr %2114, i64 24
  %2116 = load volatile i64, ptr %2115, align 8, !tbaa !158
  %2117 = getelementptr inbounds i8, ptr %2114, i64 32
  %2118 = load i64, ptr %2117, align 8, !tbaa !117
  %2119 = icmp ult i64 %2116, %2118
  br i1 %2119, label %2124, label %2120

2120:                                             ; preds = %2107
  %2121 = getelementptr inbounds i8, ptr %2114, i64 68
  %2122 = load i32, ptr %2121, align 4, !tbaa !116
  %2123 = icmp eq i32 %2122, 0
  br i1 %2123, label %2210, label %2124

2124:                                             ; preds = %2120, %2107
  %2125 = load ptr, ptr %2114, align 8, !tbaa !112
  %2126 = getelementptr inbounds i8, ptr %2125, i64 96
  %2127 = load volatile i32, ptr %2126, align 8, !tbaa !49
  %2128 = icmp eq i32 %2127, 0
  br i1 %2128, label %2210, label %2129

2129:                                             ; preds = %2124
  %2130 = getelementptr inbounds i8, ptr %2125, i64 164
  %2131 = load volatile i32, ptr %2130, align 4, !tbaa !159
  %2132 = getelementptr inbounds i8, ptr %2125, i64 168
  %2133 = load volatile i32, ptr %2132, align 8, !tbaa !160
  %2134 = add i32 %2133, %2131
  %2135 = icmp eq i32 %2134, 0
  br i1 %2135, label %2141, label %2136

2136:                                             ; preds = %2129
  %2137 = getelementptr inbounds i8, ptr %2114, i64 100
  %2138 = load i32, ptr %2137, align 4, !tbaa !139
  %2139 = add i32 %2138, %2134
  %2140 = icmp ugt i32 %2139, 1073741824
  br i1 %2140, label %2210, label %2141

2141:                                             ; preds = %2136, %2129
  %2142 = icmp eq i32 %2111, 0
  br i1 %2142, label %2166, label %2143

2143:                                             ; preds = %2141, %2160
  %2144 = phi i64 [ %2161, %2160 ], [ 0, %2141 ]
  %2145 = phi i1 [ %2162, %2160 ], [ false, %2141 ]
  %2146 = getelementptr inbounds [256 x ptr], ptr %53, i64 0, i64 %2144
  %2147 = load ptr, ptr %2146, align 8, !tbaa !2
  %2148 = load ptr, ptr %2147, align 8, !tbaa !112
  %2149 = icmp eq ptr %2148, %2125
  br i1 %2149, label %2150, label %2160

2150:                                             ; preds = %2143
  %2151 = getelementptr inbounds i8, ptr %2147, i64 24
  %2152 = load volatile i64, ptr %2151, align 8, !tbaa !158
  %2153 = getelementptr inbounds i8, ptr %2147, i64 32
  %2154 = load i64, ptr %2153, align 8, !tbaa !117
  %2155 = icmp ult i64 %2152, %2154
  br i1 %2155, label %2164, label %2156

2156:                                             ; preds = %2150
  %2157 = getelementptr inbounds i8, ptr %2147, i64 68
  %2158 = load i32, ptr %2157, align 4, !tbaa !116
  %2159 = icmp eq i32 %2158, 0
  br i1 %2159, label %2160, label %2164

2160:                                             ; preds = %2156, %2143
  %2161 = add nuw nsw i64 %2144, 1
  %2162 = icmp uge i64 %2161, %2112
  %2163 = icmp eq i64 %2161, %2112
  br i1 %2163, label %2164, label %2143, !llvm.loop !161

2164:                                             ; preds = %2160, %2156, %2150
  %2165 = phi i1 [ %2162, %2160 ], [ %2145, %2150 ], [ %2145, %2156 ]
  br i1 %2165, label %2166, label %2210

2166:                                             ; preds = %2164, %2141
  %2167 = getelementptr inbounds i8, ptr %2114, i64 68
  %2168 = load i32, ptr %2167, align 4, !tbaa !116
  %2169 = icmp eq i32 %2168, 0
  br i1 %2169, label %2193, label %2170

2170:                                             ; preds = %2166
  %2171 = getelementptr inbounds i8, ptr %2114, i64 320
  %2172 = load i64, ptr %2171, align 8, !tbaa !39
  %2173 = getelementptr inbounds i8, ptr %2114, i64 328
  %2174 = load i64, ptr %2173, align 8, !tbaa !39
  %2175 = icmp ult i64 %2172, %2174
  br i1 %2175, label %2176, label %2179

2176:                                             ; preds = %2170
  %2177 = getelementptr inbounds i8, ptr %2114, i64 328
  store i64 0, ptr %2177, align 8, !tbaa !162
  %2178 = add i32 %2168, -1
  store i32 %2178, ptr %2167, align 4, !tbaa !116
  br label %2215

2179:                                             ; preds = %2170, %2183
  %2180 = phi i64 [ %2181, %2183 ], [ 0, %2170 ]
  %2181 = add nuw nsw i64 %2180, 1
  %2182 = icmp eq i64 %2181, 64
  br i1 %2182, label %2193, label %2183, !llvm.loop !164

2183:                                             ; preds = %2179
  %2184 = getelementptr inbounds [64 x %struct.claim], ptr %2171, i64 0, i64 %2181
  %2185 = load i64, ptr %2184, align 8, !tbaa !39
  %2186 = getelementptr inbounds i8, ptr %2184, i64 8
  %2187 = load i64, ptr %2186, align 8, !tbaa !39
  %2188 = icmp ult i64 %2185, %2187
  br i1 %2188, label %2189, label %2179, !llvm.loop !164

2189:                                             ; preds = %2183
  %2190 = getelementptr inbounds i8, ptr %2184, i64 8
  %2191 = icmp ult i64 %2180, 63
  store i64 0, ptr %2190, align 8, !tbaa !162
  %2192 = add i32 %2168, -1
  store i32 %2192, ptr %2167, align 4, !tbaa !116
  br i1 %2191, label %2215, label %2193

2193:                                             ; preds = %2179, %2189, %2166
  %2194 = load volatile i64, ptr %2115, align 8, !tbaa !158
  %2195 = icmp ult i64 %2194, %2118
  br i1 %2195, label %2196, label %2210

2196:                                             ; preds = %2193
  %2197 = getelementptr inbounds i8, ptr %2114, i64 48
  %2198 = load i64, ptr %2197, align 8, !tbaa !146
  %2199 = atomicrmw volatile add ptr %2115, i64 %2198 seq_cst, align 8
  %2200 = load i64, ptr %2117, align 8, !tbaa !117
  %2201 = icmp ult i64 %2199, %2200
  br i1 %2201, label %2202, label %2210

2202:                                             ; preds = %2196
  %2203 = getelementptr inbounds i8, ptr %2114, i64 48
  %2204 = load i64, ptr %2203, align 8, !tbaa !146
  %2205 = add i64 %2204, %2199
  %2206 = icmp ult i64 %2205, %2200
  %2207 = call i64 @llvm.umin.i64(i64 %2205, i64 %2200)
  br i1 %2206, label %2215, label %2208

2208:                                             ; preds = %2202
  %2209 = atomicrmw volatile sub ptr %74, i32 1 seq_cst, align 4
  br label %2215

2210:                                             ; preds = %2196, %2193, %2164, %2136, %2124, %2120
  %2211 = add nuw i32 %2108, 1
  %2212 = load volatile i32, ptr %52, align 8, !tbaa !107
  %2213 = icmp ult i32 %2211, %2212
  br i1 %2213, label %2107, label %2214, !llvm.loop !165

2214:                                             ; preds = %2210, %2102
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %2555

2215:                                             ; preds = %2189, %2208, %2202, %2176
  %2216 = phi i64 [ %2207, %2202 ], [ %2207, %2208 ], [ %2174, %2176 ], [ %2187, %2189 ]
  %2217 = phi i64 [ %2199, %2202 ], [ %2199, %2208 ], [ %2172, %2176 ], [ %2185, %2189 ]
  %2218 = getelementptr inbounds i8, ptr %2114, i64 60
  %2219 = load i32, ptr %2218, align 4, !tbaa !110
  %2220 = add i32 %2219, 1
  store i32 %2220, ptr %2218, align 4, !tbaa !110
  %2221 = load ptr, ptr %2114, align 8, !tbaa !112
  %2222 = getelementptr inbounds i8, ptr %2221, i64 168
  %2223 = getelementptr inbounds i8, ptr %2114, i64 100
  %2224 = load i32, ptr %2223, align 4, !tbaa !139
  %2225 = atomicrmw volatile add ptr %2222, i32 %2224 seq_cst, align 8
  %2226 = load volatile i32, ptr %52, align 8, !tbaa !107
  store atomic volatile i32 0, ptr %0 release, align 4
  %2227 = load i64, ptr %2117, align 8, !tbaa !117
  %2228 = sub i64 %2227, %2217
  %2229 = icmp ugt i64 %2228, 1
  br i1 %2229, label %2230, label %2254

2230:                                             ; preds = %2215
  %2231 = load atomic volatile i32, ptr %81 seq_cst, align 8
  %2232 = icmp eq i32 %2231, 0
  br i1 %2232, label %2254, label %2233

2233:                                             ; preds = %2230
  %2234 = getelementptr inbounds i8, ptr %2114, i64 152
  %2235 = load i32, ptr %2234, align 8, !tbaa !125
  %2236 = zext i32 %2235 to i64
  %2237 = mul i64 %2228, %2236
  %2238 = icmp ugt i64 %2237, 63
  br i1 %2238, label %2239, label %2248

2239:                                             ; preds = %2233
  %2240 = atomicrmw volatile add ptr %34, i64 1 seq_cst, align 8
  %2241 = load atomic volatile i32, ptr %81 seq_cst, align 8
  %2242 = icmp eq i32 %2241, 0
  br i1 %2242, label %2254, label %2243

2243:                                             ; preds = %2239
  %2244 = load i32, ptr %83, align 4, !tbaa !12
  %2245 = call i32 @llvm.umin.i32(i32 %2241, i32 64)
  %2246 = zext nneg i32 %2245 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13)
  store i64 %2246, ptr %13, align 8, !tbaa !39
  %2247 = call i64 @write(i32 noundef %2244, ptr noundef nonnull %13, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13)
  br label %2254

2248:                                             ; preds = %2233
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %12) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %12, i8 0, i64 16, i1 false)
  %2249 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %12) #16
  %2250 = load i64, ptr %12, align 8, !tbaa !92
  %2251 = mul i64 %2250, 1000000000
  %2252 = load i64, ptr %82, align 8, !tbaa !94
  %2253 = add i64 %2251, %2252
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %12) #11
  br label %2254

2254:                                             ; preds = %2248, %2243, %2239, %2230, %2215
  %2255 = phi i32 [ 0, %2248 ], [ 0, %2230 ], [ 0, %2215 ], [ 1, %2239 ], [ 1, %2243 ]
  %2256 = phi i64 [ %2253, %2248 ], [ 0, %2230 ], [ 0, %2215 ], [ 0, %2239 ], [ 0, %2243 ]
  %2257 = getelementptr inbounds i8, ptr %2114, i64 56
  %2258 = getelementptr inbounds i8, ptr %2114, i64 8
  %2259 = getelementptr inbounds i8, ptr %2114, i64 176
  %2260 = getelementptr inbounds i8, ptr %2114, i64 128
  %2261 = getelementptr inbounds i8, ptr %2114, i64 136
  %2262 = getelementptr inbounds i8, ptr %2114, i64 116
  %2263 = getelementptr inbounds i8, ptr %2114, i64 104
  %2264 = getelementptr inbounds i8, ptr %2114, i64 156
  %2265 = getelementptr inbounds i8, ptr %2114, i64 172
  %2266 = getelementptr inbounds i8, ptr %2114, i64 216
  %2267 = getelementptr inbounds i8, ptr %2114, i64 248
  %2268 = getelementptr inbounds i8, ptr %2114, i64 240
  %2269 = icmp eq i64 %2256, 0
  %2270 = getelementptr inbounds i8, ptr %2114, i64 48
  br label %2271

2271:                                             ; preds = %2507, %2254
  %2272 = phi i64 [ %2216, %2254 ], [ %2504, %2507 ]
  %2273 = phi i64 [ %2217, %2254 ], [ %2497, %2507 ]
  %2274 = phi i32 [ %2255, %2254 ], [ %2490, %2507 ]
  %2275 = phi i64 [ 0, %2254 ], [ %2491, %2507 ]
  %2276 = icmp ult i64 %2273, %2272
  br i1 %2276, label %2277, label %2488

2277:                                             ; preds = %2271, %2485
  %2278 = phi i64 [ %2348, %2485 ], [ %2273, %2271 ]
  %2279 = phi i64 [ %2465, %2485 ], [ %2275, %2271 ]
  %2280 = phi i32 [ %2486, %2485 ], [ %2274, %2271 ]
  %2281 = load volatile i32, ptr %29, align 8, !tbaa !166
  %2282 = icmp eq i32 %2281, 0
  br i1 %2282, label %2283, label %2508

2283:                                             ; preds = %2277
  %2284 = load volatile i32, ptr %36, align 4, !tbaa !167
  %2285 = icmp eq i32 %2284, 0
  br i1 %2285, label %2286, label %2508

2286:                                             ; preds = %2283
  %2287 = load volatile i32, ptr %2257, align 8, !tbaa !114
  %2288 = icmp eq i32 %2287, 0
  br i1 %2288, label %2289, label %2508

2289:                                             ; preds = %2286
  %2290 = load ptr, ptr %2258, align 8, !tbaa !113
  %2291 = getelementptr inbounds i8, ptr %2290, i64 12
  %2292 = load volatile i32, ptr %2291, align 4, !tbaa !168
  %2293 = icmp eq i32 %2292, 0
  br i1 %2293, label %2294, label %2508

2294:                                             ; preds = %2289
  %2295 = load ptr, ptr %2114, align 8, !tbaa !112
  %2296 = getelementptr inbounds i8, ptr %2295, i64 100
  %2297 = load volatile i32, ptr %2296, align 4, !tbaa !51
  %2298 = icmp eq i32 %2297, 0
  br i1 %2298, label %2299, label %2508

2299:                                             ; preds = %2294
  %2300 = getelementptr inbounds i8, ptr %2295, i64 164
  %2301 = load volatile i32, ptr %2300, align 4, !tbaa !159
  %2302 = getelementptr inbounds i8, ptr %2295, i64 168
  %2303 = load volatile i32, ptr %2302, align 8, !tbaa !160
  %2304 = add i32 %2303, %2301
  %2305 = load i32, ptr %2223, align 4, !tbaa !139
  %2306 = icmp ne i32 %2304, %2305
  %2307 = icmp ugt i32 %2304, 1073741824
  %2308 = and i1 %2306, %2307
  br i1 %2308, label %2508, label %2309

2309:                                             ; preds = %2299
  %2310 = load i32, ptr %2259, align 8, !tbaa !138
  %2311 = zext i32 %2310 to i64
  %2312 = getelementptr inbounds [16 x ptr], ptr %84, i64 0, i64 %2311
  %2313 = load ptr, ptr %2312, align 8, !tbaa !2
  %2314 = icmp eq ptr %2313, null
  br i1 %2314, label %2317, label %2315

2315:                                             ; preds = %2309
  %2316 = load ptr, ptr %2313, align 8, !tbaa !169
  store ptr %2316, ptr %2312, align 8, !tbaa !2
  br label %2334

2317:                                             ; preds = %2309
  %2318 = shl i64 4096, %2311
  %2319 = add nuw i64 %2318, 8192
  %2320 = call ptr @mmap(ptr noundef null, i64 noundef %2319, i32 noundef 0, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %2321 = icmp eq ptr %2320, inttoptr (i64 -1 to ptr)
  br i1 %2321, label %2508, label %2322

2322:                                             ; preds = %2317
  %2323 = getelementptr inbounds i8, ptr %2320, i64 4096
  %2324 = call i32 @mprotect(ptr noundef nonnull %2323, i64 noundef %2318, i32 noundef 3) #16
  %2325 = icmp slt i32 %2324, 0
  br i1 %2325, label %2326, label %2328

2326:                                             ; preds = %2322
  %2327 = call i32 @munmap(ptr noundef %2320, i64 noundef %2319) #16
  br label %2508

2328:                                             ; preds = %2322
  %2329 = getelementptr inbounds i8, ptr %2320, i64 4120
  store i64 %2318, ptr %2329, align 8, !tbaa !35
  %2330 = load i32, ptr %2259, align 8, !tbaa !138
  %2331 = getelementptr inbounds i8, ptr %2320, i64 4128
  store i32 %2330, ptr %2331, align 8, !tbaa !170
  %2332 = load ptr, ptr %85, align 8, !tbaa !32
  %2333 = getelementptr inbounds i8, ptr %2320, i64 4104
  store ptr %2332, ptr %2333, align 8, !tbaa !33
  store ptr %2323, ptr %85, align 8, !tbaa !32
  br label %2334

2334:                                             ; preds = %2328, %2315
  %2335 = phi ptr [ %2313, %2315 ], [ %2323, %2328 ]
  %2336 = load i64, ptr %2260, align 8, !tbaa !39
  %2337 = udiv i64 %2278, %2336
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %11) #11
  %2338 = mul i64 %2337, %2336
  %2339 = urem i64 %2278, %2336
  store i64 %2339, ptr %11, align 16, !tbaa !39
  %2340 = load i64, ptr %2261, align 8, !tbaa !39
  %2341 = urem i64 %2337, %2340
  store i64 %2341, ptr %86, align 8, !tbaa !39
  %2342 = udiv i64 %2337, %2340
  store i64 %2342, ptr %87, align 16, !tbaa !39
  %2343 = getelementptr inbounds i8, ptr %2335, i64 16
  store ptr %2114, ptr %2343, align 8, !tbaa !171
  %2344 = getelementptr inbounds i8, ptr %2335, i64 80
  store i32 1, ptr %2344, align 8, !tbaa !172
  %2345 = getelementptr inbounds i8, ptr %2335, i64 56
  %2346 = getelementptr inbounds i8, ptr %2335, i64 68
  br label %2378

2347:                                             ; preds = %2378
  %2348 = add i64 %2278, 1
  %2349 = load i32, ptr %2264, align 4, !tbaa !121
  %2350 = add i32 %2398, -1
  %2351 = add i32 %2350, %2349
  %2352 = udiv i32 %2351, %2349
  %2353 = getelementptr inbounds i8, ptr %2335, i64 84
  store i32 %2352, ptr %2353, align 4, !tbaa !173
  %2354 = getelementptr inbounds i8, ptr %2335, i64 36
  store i32 0, ptr %2354, align 4, !tbaa !174
  %2355 = getelementptr inbounds i8, ptr %2335, i64 40
  store i32 0, ptr %2355, align 8, !tbaa !175
  %2356 = getelementptr inbounds i8, ptr %2335, i64 44
  store i32 0, ptr %2356, align 4, !tbaa !176
  %2357 = getelementptr inbounds i8, ptr %2335, i64 48
  store i32 0, ptr %2357, align 8, !tbaa !177
  %2358 = getelementptr inbounds i8, ptr %2335, i64 52
  store i32 0, ptr %2358, align 4, !tbaa !178
  %2359 = getelementptr inbounds i8, ptr %2335, i64 88
  store i32 0, ptr %2359, align 8, !tbaa !179
  %2360 = getelementptr inbounds i8, ptr %2335, i64 92
  store i32 0, ptr %2360, align 4, !tbaa !180
  %2361 = getelementptr inbounds i8, ptr %2335, i64 100
  %2362 = getelementptr inbounds i8, ptr %2335, i64 104
  store i32 0, ptr %2362, align 4, !tbaa !63
  store i32 0, ptr %2361, align 4, !tbaa !63
  %2363 = getelementptr inbounds i8, ptr %2335, i64 96
  store i32 0, ptr %2363, align 8, !tbaa !181
  %2364 = getelementptr inbounds i8, ptr %2335, i64 136
  store i32 -1, ptr %2364, align 8, !tbaa !182
  %2365 = getelementptr inbounds i8, ptr %2335, i64 384
  %2366 = getelementptr inbounds i8, ptr %2335, i64 120
  store ptr %2365, ptr %2366, align 8, !tbaa !183
  %2367 = load i32, ptr %2265, align 4, !tbaa !126
  %2368 = add i32 %2367, 127
  %2369 = and i32 %2368, -64
  %2370 = zext i32 %2369 to i64
  %2371 = getelementptr inbounds i8, ptr %2365, i64 %2370
  %2372 = getelementptr inbounds i8, ptr %2335, i64 128
  store ptr %2371, ptr %2372, align 8, !tbaa !184
  %2373 = getelementptr inbounds i8, ptr %2335, i64 140
  %2374 = zext i32 %2352 to i64
  %2375 = call ptr @memset(ptr noundef nonnull %2373, i32 noundef 1, i64 noundef %2374) #16
  %2376 = load ptr, ptr %2266, align 8, !tbaa !131
  %2377 = icmp eq ptr %2376, null
  br i1 %2377, label %2410, label %2401

2378:                                             ; preds = %2378, %2334
  %2379 = phi i64 [ 0, %2334 ], [ %2399, %2378 ]
  %2380 = getelementptr inbounds [3 x i64], ptr %11, i64 0, i64 %2379
  %2381 = load i64, ptr %2380, align 8, !tbaa !39
  %2382 = getelementptr inbounds [3 x i32], ptr %2262, i64 0, i64 %2379
  %2383 = load i32, ptr %2382, align 4, !tbaa !63
  %2384 = zext i32 %2383 to i64
  %2385 = mul i64 %2381, %2384
  %2386 = trunc i64 %2381 to i32
  %2387 = getelementptr inbounds [3 x i32], ptr %2345, i64 0, i64 %2379
  store i32 %2386, ptr %2387, align 4, !tbaa !63
  %2388 = load i32, ptr %2382, align 4, !tbaa !63
  %2389 = zext i32 %2388 to i64
  %2390 = getelementptr inbounds [3 x i32], ptr %2263, i64 0, i64 %2379
  %2391 = load i32, ptr %2390, align 4, !tbaa !63
  %2392 = zext i32 %2391 to i64
  %2393 = sub i64 %2392, %2385
  %2394 = call i64 @llvm.umin.i64(i64 %2393, i64 %2389)
  %2395 = trunc nuw i64 %2394 to i32
  %2396 = getelementptr inbounds [3 x i32], ptr %2346, i64 0, i64 %2379
  store i32 %2395, ptr %2396, align 4, !tbaa !63
  %2397 = load i32, ptr %2344, align 8, !tbaa !172
  %2398 = mul i32 %2397, %2395
  store i32 %2398, ptr %2344, align 8, !tbaa !172
  %2399 = add nuw nsw i64 %2379, 1
  %2400 = icmp eq i64 %2399, 3
  br i1 %2400, label %2347, label %2378, !llvm.loop !185

2401:                                             ; preds = %2347
  %2402 = load i64, ptr %2267, align 8, !tbaa !136
  %2403 = getelementptr inbounds i8, ptr %2335, i64 %2402
  %2404 = load i32, ptr %2268, align 8, !tbaa !135
  %2405 = add i32 %2404, 3
  %2406 = lshr i32 %2405, 2
  %2407 = zext nneg i32 %2406 to i64
  %2408 = mul nuw nsw i64 %2407, 24
  %2409 = call ptr @memset(ptr noundef nonnull %2403, i32 noundef 0, i64 noundef %2408) #16
  br label %2410

2410:                                             ; preds = %2401, %2347
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %11) #11
  %2411 = call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef nonnull %29, ptr noundef nonnull %2335) #17
  %2412 = add i32 %2411, -1
  %2413 = icmp ult i32 %2412, 2
  br i1 %2413, label %2414, label %2415

2414:                                             ; preds = %2410
  call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef nonnull %29, ptr noundef nonnull %2335, i32 noundef %2411) #17
  br label %2463

2415:                                             ; preds = %2410
  %2416 = load i64, ptr %88, align 8, !tbaa !186
  %2417 = add i64 %2416, 1
  store i64 %2417, ptr %88, align 8, !tbaa !186
  %2418 = load i32, ptr %2357, align 8, !tbaa !177
  %2419 = icmp eq i32 %2418, 0
  br i1 %2419, label %2445, label %2420

2420:                                             ; preds = %2415
  %2421 = load ptr, ptr %2343, align 8, !tbaa !171
  %2422 = load ptr, ptr %2421, align 8, !tbaa !112
  %2423 = getelementptr inbounds i8, ptr %2335, i64 204
  %2424 = getelementptr inbounds i8, ptr %2422, i64 176
  br label %2425

2425:                                             ; preds = %2430, %2420
  %2426 = phi i64 [ 0, %2420 ], [ %2442, %2430 ]
  %2427 = load i32, ptr %2353, align 4, !tbaa !173
  %2428 = zext i32 %2427 to i64
  %2429 = icmp ult i64 %2426, %2428
  br i1 %2429, label %2430, label %2445

2430:                                             ; preds = %2425
  %2431 = getelementptr inbounds [32 x i32], ptr %2423, i64 0, i64 %2426
  %2432 = load i32, ptr %2431, align 4, !tbaa !63
  %2433 = load volatile ptr, ptr %2424, align 8, !tbaa !187
  %2434 = lshr i32 %2432, 6
  %2435 = zext nneg i32 %2434 to i64
  %2436 = getelementptr inbounds i64, ptr %2433, i64 %2435
  %2437 = and i32 %2432, 63
  %2438 = zext nneg i32 %2437 to i64
  %2439 = shl nuw i64 1, %2438
  %2440 = xor i64 %2439, -1
  %2441 = atomicrmw and ptr %2436, i64 %2440 seq_cst, align 8
  %2442 = add nuw nsw i64 %2426, 1
  %2443 = load i32, ptr %2357, align 8, !tbaa !177
  %2444 = icmp eq i32 %2443, 0
  br i1 %2444, label %2445, label %2425, !llvm.loop !188

2445:                                             ; preds = %2430, %2425, %2415
  store i32 0, ptr %2357, align 8, !tbaa !177
  %2446 = load i32, ptr %2354, align 4, !tbaa !174
  %2447 = icmp eq i32 %2446, 0
  br i1 %2447, label %2455, label %2448

2448:                                             ; preds = %2445
  %2449 = load ptr, ptr %2343, align 8, !tbaa !171
  %2450 = load ptr, ptr %2449, align 8, !tbaa !112
  %2451 = getelementptr inbounds i8, ptr %2450, i64 164
  %2452 = getelementptr inbounds i8, ptr %2449, i64 100
  %2453 = load i32, ptr %2452, align 4, !tbaa !139
  %2454 = atomicrmw volatile sub ptr %2451, i32 %2453 seq_cst, align 4
  br label %2455

2455:                                             ; preds = %2448, %2445
  %2456 = getelementptr inbounds i8, ptr %2335, i64 32
  %2457 = load i32, ptr %2456, align 8, !tbaa !170
  %2458 = zext i32 %2457 to i64
  %2459 = getelementptr inbounds [16 x ptr], ptr %84, i64 0, i64 %2458
  %2460 = load ptr, ptr %2459, align 8, !tbaa !2
  store ptr %2460, ptr %2335, align 8, !tbaa !169
  store ptr %2335, ptr %2459, align 8, !tbaa !2
  %2461 = icmp eq i32 %2411, 0
  %2462 = zext i1 %2461 to i64
  br label %2463

2463:                                             ; preds = %2455, %2414
  %2464 = phi i64 [ 0, %2414 ], [ %2462, %2455 ]
  %2465 = add i64 %2464, %2279
  %2466 = icmp ne i32 %2280, 0
  %2467 = select i1 %2269, i1 true, i1 %2466
  br i1 %2467, label %2485, label %2468

2468:                                             ; preds = %2463
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  %2469 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %10) #16
  %2470 = load i64, ptr %10, align 8, !tbaa !92
  %2471 = mul i64 %2470, 1000000000
  %2472 = load i64, ptr %89, align 8, !tbaa !94
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #11
  %2473 = sub i64 %2472, %2256
  %2474 = add i64 %2473, %2471
  %2475 = icmp ugt i64 %2474, 10000
  br i1 %2475, label %2476, label %2485

2476:                                             ; preds = %2468
  %2477 = atomicrmw volatile add ptr %34, i64 1 seq_cst, align 8
  %2478 = load atomic volatile i32, ptr %81 seq_cst, align 8
  %2479 = icmp eq i32 %2478, 0
  br i1 %2479, label %2485, label %2480

2480:                                             ; preds = %2476
  %2481 = load i32, ptr %83, align 4, !tbaa !12
  %2482 = call i32 @llvm.umin.i32(i32 %2478, i32 64)
  %2483 = zext nneg i32 %2482 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 %2483, ptr %9, align 8, !tbaa !39
  %2484 = call i64 @write(i32 noundef %2481, ptr noundef nonnull %9, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %2485

2485:                                             ; preds = %2480, %2476, %2468, %2463
  %2486 = phi i32 [ %2280, %2463 ], [ 0, %2468 ], [ 1, %2476 ], [ 1, %2480 ]
  %2487 = icmp eq i64 %2348, %2272
  br i1 %2487, label %2488, label %2277

2488:                                             ; preds = %2485, %2271
  %2489 = phi i64 [ %2273, %2271 ], [ %2272, %2485 ]
  %2490 = phi i32 [ %2274, %2271 ], [ %2486, %2485 ]
  %2491 = phi i64 [ %2275, %2271 ], [ %2465, %2485 ]
  %2492 = load volatile i64, ptr %2115, align 8, !tbaa !158
  %2493 = load i64, ptr %2117, align 8, !tbaa !117
  %2494 = icmp ult i64 %2492, %2493
  br i1 %2494, label %2495, label %2508

2495:                                             ; preds = %2488
  %2496 = load i64, ptr %2270, align 8, !tbaa !146
  %2497 = atomicrmw volatile add ptr %2115, i64 %2496 seq_cst, align 8
  %2498 = load i64, ptr %2117, align 8, !tbaa !117
  %2499 = icmp ult i64 %2497, %2498
  br i1 %2499, label %2500, label %2508

2500:                                             ; preds = %2495
  %2501 = load i64, ptr %2270, align 8, !tbaa !146
  %2502 = add i64 %2501, %2497
  %2503 = icmp ult i64 %2502, %2498
  %2504 = call i64 @llvm.umin.i64(i64 %2502, i64 %2498)
  br i1 %2503, label %2507, label %2505

2505:                                             ; preds = %2500
  %2506 = atomicrmw volatile sub ptr %74, i32 1 seq_cst, align 4
  br label %2507

2507:                                             ; preds = %2505, %2500
  br label %2271, !llvm.loop !189

2508:                                             ; preds = %2495, %2488, %2317, %2299, %2294, %2289, %2286, %2283, %2277, %2326
  %2509 = phi i64 [ %2278, %2326 ], [ %2278, %2277 ], [ %2278, %2283 ], [ %2278, %2286 ], [ %2278, %2289 ], [ %2278, %2294 ], [ %2278, %2299 ], [ %2278, %2317 ], [ %2497, %2495 ], [ %2489, %2488 ]
  %2510 = phi i64 [ %2279, %2326 ], [ %2279, %2277 ], [ %2279, %2283 ], [ %2279, %2286 ], [ %2279, %2289 ], [ %2279, %2294 ], [ %2279, %2299 ], [ %2279, %2317 ], [ %2491, %2488 ], [ %2491, %2495 ]
  %2511 = icmp ult i64 %2509, %2272
  br i1 %2511, label %2512, label %2550

2512:                                             ; preds = %2508
  %2513 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %2514 = icmp eq i32 %2513, 0
  br i1 %2514, label %2526, label %2515

2515:                                             ; preds = %2512, %2523
  %2516 = phi i32 [ %2517, %2523 ], [ 0, %2512 ]
  %2517 = add i32 %2516, 1
  %2518 = and i32 %2517, 63
  %2519 = icmp eq i32 %2518, 0
  br i1 %2519, label %2520, label %2522

2520:                                             ; preds = %2515
  %2521 = call i32 @sched_yield() #16
  br label %2523

2522:                                             ; preds = %2515
  call void @llvm.x86.sse2.pause()
  br label %2523

2523:                                             ; preds = %2522, %2520
  %2524 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %2525 = icmp eq i32 %2524, 0
  br i1 %2525, label %2526, label %2515, !llvm.loop !106

2526:                                             ; preds = %2523, %2512
  %2527 = load i32, ptr %90, align 4, !tbaa !16
  %2528 = getelementptr inbounds i8, ptr %2114, i64 320
  %2529 = zext i32 %2527 to i64
  %2530 = getelementptr inbounds [64 x %struct.claim], ptr %2528, i64 0, i64 %2529
  %2531 = load i64, ptr %2530, align 8, !tbaa !190
  %2532 = getelementptr inbounds i8, ptr %2530, i64 8
  %2533 = load i64, ptr %2532, align 8, !tbaa !162
  %2534 = icmp ult i64 %2531, %2533
  br i1 %2534, label %2535, label %2545

2535:                                             ; preds = %2526, %2535
  %2536 = phi i32 [ %2538, %2535 ], [ %2527, %2526 ]
  %2537 = add i32 %2536, 1
  %2538 = and i32 %2537, 63
  %2539 = zext nneg i32 %2538 to i64
  %2540 = getelementptr inbounds [64 x %struct.claim], ptr %2528, i64 0, i64 %2539
  %2541 = load i64, ptr %2540, align 8, !tbaa !190
  %2542 = getelementptr inbounds i8, ptr %2540, i64 8
  %2543 = load i64, ptr %2542, align 8, !tbaa !162
  %2544 = icmp ult i64 %2541, %2543
  br i1 %2544, label %2535, label %2545, !llvm.loop !191

2545:                                             ; preds = %2535, %2526
  %2546 = phi ptr [ %2530, %2526 ], [ %2540, %2535 ]
  store i64 %2509, ptr %2546, align 8, !tbaa !39
  %2547 = getelementptr inbounds i8, ptr %2546, i64 8
  store i64 %2272, ptr %2547, align 8, !tbaa !39
  %2548 = load i32, ptr %2167, align 4, !tbaa !116
  %2549 = add i32 %2548, 1
  store i32 %2549, ptr %2167, align 4, !tbaa !116
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %2550

2550:                                             ; preds = %2545, %2508
  %2551 = load ptr, ptr %2114, align 8, !tbaa !112
  %2552 = getelementptr inbounds i8, ptr %2551, i64 168
  %2553 = load i32, ptr %2223, align 4, !tbaa !139
  %2554 = atomicrmw volatile sub ptr %2552, i32 %2553 seq_cst, align 8
  call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef nonnull %2114, i64 noundef %2510) #17
  br label %2557

2555:                                             ; preds = %2214, %2085
  %2556 = call fastcc i32 @resume_group(ptr noundef nonnull %0, ptr noundef nonnull %29) #17
  br label %2557

2557:                                             ; preds = %2555, %2550, %2082
  %2558 = phi i32 [ 1, %2082 ], [ 1, %2550 ], [ %2556, %2555 ]
  store atomic volatile i32 0, ptr %35 seq_cst, align 8
  %2559 = sub nsw i32 0, %2558
  %2560 = icmp eq i32 %2078, %2559
  br i1 %2560, label %2567, label %2561

2561:                                             ; preds = %2557
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  %2562 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %8) #16
  %2563 = load i64, ptr %8, align 8, !tbaa !92
  %2564 = mul i64 %2563, 1000000000
  %2565 = load i64, ptr %92, align 8, !tbaa !94
  %2566 = add i64 %2564, %2565
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #11
  store atomic volatile i64 %2566, ptr %91 seq_cst, align 8
  br label %2652

2567:                                             ; preds = %108, %2557
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %2568 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #16
  %2569 = load i64, ptr %5, align 8, !tbaa !92
  %2570 = mul i64 %2569, 1000000000
  %2571 = load i64, ptr %93, align 8, !tbaa !94
  %2572 = add i64 %2570, %2571
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #11
  %2573 = load volatile i32, ptr %36, align 4, !tbaa !167
  %2574 = icmp eq i32 %2573, 0
  br i1 %2574, label %2575, label %2590

2575:                                             ; preds = %2567
  %2576 = load volatile i64, ptr %91, align 8, !tbaa !192
  %2577 = sub i64 %2572, %2576
  %2578 = icmp ult i64 %2577, 25000
  br i1 %2578, label %2579, label %2590

2579:                                             ; preds = %2575
  %2580 = load atomic volatile i32, ptr %94 seq_cst, align 4
  %2581 = icmp eq i32 %2580, 0
  br i1 %2581, label %2582, label %2590

2582:                                             ; preds = %2579
  %2583 = atomicrmw volatile xchg ptr %94, i32 1 acquire, align 4
  %2584 = icmp eq i32 %2583, 0
  br i1 %2584, label %2586, label %2590

2585:                                             ; preds = %2586
  store atomic volatile i32 0, ptr %94 release, align 4
  br label %2652

2586:                                             ; preds = %2582, %2586
  %2587 = phi i32 [ %2588, %2586 ], [ 0, %2582 ]
  call void @llvm.x86.sse2.pause()
  %2588 = add nuw nsw i32 %2587, 1
  %2589 = icmp eq i32 %2588, 16
  br i1 %2589, label %2585, label %2586, !llvm.loop !193

2590:                                             ; preds = %2582, %2579, %2575, %2567
  %2591 = load atomic volatile i32, ptr %95 seq_cst, align 4
  %2592 = icmp eq i32 %2591, 0
  br i1 %2592, label %2593, label %2596

2593:                                             ; preds = %2590
  %2594 = atomicrmw volatile xchg ptr %95, i32 1 seq_cst, align 4
  %2595 = icmp eq i32 %2594, 0
  br label %2596

2596:                                             ; preds = %2593, %2590
  %2597 = phi i1 [ false, %2590 ], [ %2595, %2593 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #11
  %2598 = load i32, ptr %83, align 4, !tbaa !12
  store i32 %2598, ptr %6, align 16, !tbaa !194
  store i16 1, ptr %96, align 4, !tbaa !197
  store i16 0, ptr %97, align 2, !tbaa !198
  %2599 = load i32, ptr %99, align 8, !tbaa !11
  store i32 %2599, ptr %98, align 8, !tbaa !194
  store i16 1, ptr %100, align 4, !tbaa !197
  store i16 0, ptr %101, align 2, !tbaa !198
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #11
  store i64 0, ptr %7, align 8, !tbaa !92
  %2600 = load volatile i32, ptr %36, align 4, !tbaa !167
  %2601 = icmp eq i32 %2600, 0
  br i1 %2601, label %2602, label %2624

2602:                                             ; preds = %2596
  %2603 = load volatile i64, ptr %91, align 8, !tbaa !192
  %2604 = sub i64 %2572, %2603
  br i1 %2597, label %2613, label %2605

2605:                                             ; preds = %2602
  %2606 = load volatile i32, ptr %103, align 8, !tbaa !199
  %2607 = icmp eq i32 %2606, 0
  br i1 %2607, label %2608, label %2624

2608:                                             ; preds = %2605
  %2609 = load volatile i32, ptr %74, align 4, !tbaa !200
  %2610 = freeze i32 %2609
  %2611 = icmp eq i32 %2610, 0
  %2612 = select i1 %2611, i64 100000000, i64 1000000
  br label %2624

2613:                                             ; preds = %2602
  %2614 = icmp ult i64 %2604, 1000000
  br i1 %2614, label %2624, label %2615

2615:                                             ; preds = %2613
  %2616 = icmp ult i64 %2604, 20000000
  br i1 %2616, label %2624, label %2617

2617:                                             ; preds = %2615
  %2618 = load volatile i32, ptr %78, align 8, !tbaa !155
  %2619 = icmp eq i32 %2618, 0
  br i1 %2619, label %2620, label %2624

2620:                                             ; preds = %2617
  %2621 = load volatile i32, ptr %52, align 8, !tbaa !107
  %2622 = icmp eq i32 %2621, 0
  %2623 = select i1 %2622, i64 5000000, i64 1000000
  br label %2624

2624:                                             ; preds = %2620, %2617, %2615, %2613, %2608, %2605, %2596
  %2625 = phi i64 [ 5000000, %2596 ], [ 50000, %2613 ], [ 1000000, %2617 ], [ 1000000, %2615 ], [ %2623, %2620 ], [ 1000000, %2605 ], [ %2612, %2608 ]
  store i64 %2625, ptr %102, align 8, !tbaa !94
  %2626 = atomicrmw volatile add ptr %81, i32 1 seq_cst, align 8
  %2627 = load atomic volatile i64, ptr %34 seq_cst, align 8
  %2628 = icmp eq i64 %2627, %105
  br i1 %2628, label %2629, label %2635

2629:                                             ; preds = %2624
  %2630 = load volatile i32, ptr %30, align 8, !tbaa !40
  %2631 = icmp eq i32 %2630, 0
  br i1 %2631, label %2632, label %2635

2632:                                             ; preds = %2629
  %2633 = select i1 %2597, i64 2, i64 1
  %2634 = call i32 @ppoll(ptr noundef nonnull %6, i64 noundef %2633, ptr noundef nonnull %7, ptr noundef null) #16
  br label %2635

2635:                                             ; preds = %2632, %2629, %2624
  %2636 = atomicrmw volatile sub ptr %81, i32 1 seq_cst, align 8
  %2637 = load i16, ptr %97, align 2, !tbaa !198
  %2638 = icmp eq i16 %2637, 0
  br i1 %2638, label %2642, label %2639

2639:                                             ; preds = %2635
  %2640 = load i32, ptr %83, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #11
  %2641 = call i64 @read(i32 noundef %2640, ptr noundef nonnull %4, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #11
  br label %2642

2642:                                             ; preds = %2639, %2635
  %2643 = load i16, ptr %101, align 2
  %2644 = icmp ne i16 %2643, 0
  %2645 = select i1 %2597, i1 %2644, i1 false
  br i1 %2645, label %2646, label %2649

2646:                                             ; preds = %2642
  %2647 = load i32, ptr %99, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11
  %2648 = call i64 @read(i32 noundef %2647, ptr noundef nonnull %3, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11
  br label %2649

2649:                                             ; preds = %2646, %2642
  br i1 %2597, label %2650, label %2651

2650:                                             ; preds = %2649
  store atomic volatile i32 0, ptr %95 seq_cst, align 4
  br label %2651

2651:                                             ; preds = %2650, %2649
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #11
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #11
  br label %2652

2652:                                             ; preds = %2651, %2585, %2561
  %2653 = load volatile i32, ptr %30, align 8, !tbaa !40
  %2654 = icmp eq i32 %2653, 0
  br i1 %2654, label %104, label %2655, !llvm.loop !201

2655:                                             ; preds = %2652, %2
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
  br i1 %42, label %31, label %29, !llvm.loop !202

43:                                               ; preds = %26, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %44 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #16
  %45 = load i64, ptr %4, align 8, !tbaa !92
  %46 = mul i64 %45, 1000000000
  %47 = load i64, ptr %13, align 8, !tbaa !94
  %48 = add i64 %46, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
  %49 = load volatile i64, ptr %14, align 8, !tbaa !192
  %50 = sub i64 %48, %49
  %51 = icmp ugt i64 %50, 20000000
  br i1 %51, label %52, label %61

52:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #11
  %53 = load i32, ptr %22, align 8, !tbaa !13
  store i32 %53, ptr %5, align 4, !tbaa !194
  store i16 1, ptr %23, align 4, !tbaa !197
  store i16 0, ptr %24, align 2, !tbaa !198
  store atomic volatile i32 1, ptr %25 seq_cst, align 8
  %54 = load volatile i32, ptr %7, align 8, !tbaa !40
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %52
  %57 = call i32 @poll(ptr noundef nonnull %5, i64 noundef 1, i32 noundef 100) #16
  br label %58

58:                                               ; preds = %56, %52
  store atomic volatile i32 0, ptr %25 seq_cst, align 8
  %59 = load i32, ptr %22, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11
  %60 = call i64 @read(i32 noundef %59, ptr noundef nonnull %3, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #11
  br label %98

61:                                               ; preds = %43, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #11
  store i64 0, ptr %6, align 8, !tbaa !92
  %62 = load volatile i32, ptr %16, align 8, !tbaa !199
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %69

64:                                               ; preds = %61
  %65 = load volatile i32, ptr %17, align 4, !tbaa !200
  %66 = freeze i32 %65
  %67 = icmp eq i32 %66, 0
  %68 = select i1 %67, i64 1000000, i64 250000
  br label %69

69:                                               ; preds = %64, %61
  %70 = phi i64 [ 250000, %61 ], [ %68, %64 ]
  store i64 %70, ptr %15, align 8, !tbaa !94
  %71 = call i32 @nanosleep(ptr noundef nonnull %6, ptr noundef null) #16
  %72 = load i32, ptr %11, align 4, !tbaa !6
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %69
  %75 = zext i32 %72 to i64
  br label %79

76:                                               ; preds = %87, %69
  %77 = load volatile i32, ptr %18, align 4, !tbaa !203
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %90, label %97

79:                                               ; preds = %74, %87
  %80 = phi i64 [ 0, %74 ], [ %88, %87 ]
  %81 = getelementptr inbounds [64 x ptr], ptr %12, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = getelementptr inbounds i8, ptr %82, i64 7168
  %84 = load volatile i32, ptr %83, align 8, !tbaa !204
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %79
  store volatile i32 1, ptr %82, align 8, !tbaa !37
  br label %87

87:                                               ; preds = %79, %86
  %88 = add nuw nsw i64 %80, 1
  %89 = icmp eq i64 %88, %75
  br i1 %89, label %76, label %79, !llvm.loop !205

90:                                               ; preds = %76
  %91 = atomicrmw volatile add ptr %19, i64 1 seq_cst, align 8
  %92 = load atomic volatile i32, ptr %20 seq_cst, align 8
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %90
  %95 = load i32, ptr %21, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !39
  %96 = call i64 @write(i32 noundef %95, ptr noundef nonnull %2, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  br label %97

97:                                               ; preds = %94, %90, %76
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #11
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %6 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #16
  %7 = load i64, ptr %4, align 8, !tbaa !92
  %8 = mul i64 %7, 1000000000
  %9 = getelementptr inbounds i8, ptr %4, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !94
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
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
  br i1 %41, label %26, label %24, !llvm.loop !206

42:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #16
  %44 = load i64, ptr %3, align 8, !tbaa !92
  %45 = mul i64 %44, 1000000000
  %46 = load i64, ptr %19, align 8, !tbaa !94
  %47 = add i64 %45, %46
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #11
  %48 = icmp ugt i64 %47, %14
  br i1 %48, label %49, label %51

49:                                               ; preds = %42
  %50 = atomicrmw volatile sub ptr %15, i32 1 seq_cst, align 4
  br label %60

51:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #11
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, ptr noundef nonnull align 8 dereferenceable(16) @__const.pause_workers.moment, i64 16, i1 false)
  %52 = icmp ugt i32 %23, 20
  br i1 %52, label %53, label %55

53:                                               ; preds = %51
  %54 = call i32 @nanosleep(ptr noundef nonnull %5, ptr noundef null) #16
  br label %56

55:                                               ; preds = %51
  call void @llvm.x86.sse2.pause()
  br label %56

56:                                               ; preds = %55, %53
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #11
  %57 = add i32 %23, 1
  %58 = load i32, ptr %17, align 4, !tbaa !6
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %22, !llvm.loop !207

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
  %18 = tail call i32 @sched_yield() #16
  br label %20

19:                                               ; preds = %12
  tail call void @llvm.x86.sse2.pause()
  br label %20

20:                                               ; preds = %19, %17
  %21 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !106

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
  store i64 0, ptr %33, align 8, !tbaa !208
  %34 = getelementptr inbounds [32 x %struct.cache_slot], ptr %30, i64 0, i64 %32, i32 1
  store i64 0, ptr %34, align 8, !tbaa !208
  %35 = add nuw nsw i64 %32, 1
  %36 = icmp eq i64 %35, 32
  br i1 %36, label %37, label %31, !llvm.loop !210

37:                                               ; preds = %31
  %38 = add nuw nsw i64 %26, 1
  %39 = icmp eq i64 %38, %8
  br i1 %39, label %9, label %25, !llvm.loop !211

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
  %53 = call i64 @write(i32 noundef %50, ptr noundef nonnull %2, i64 noundef 8) #16
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
  %62 = load ptr, ptr %61, align 8, !tbaa !212
  %63 = icmp eq ptr %62, null
  br i1 %63, label %68, label %64

64:                                               ; preds = %60, %64
  %65 = phi ptr [ %66, %64 ], [ %62, %60 ]
  %66 = load ptr, ptr %65, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %65) #16
  store ptr %66, ptr %61, align 8, !tbaa !212
  %67 = icmp eq ptr %66, null
  br i1 %67, label %68, label %64, !llvm.loop !213

68:                                               ; preds = %64, %60, %55
  %69 = add nuw nsw i64 %56, 1
  %70 = icmp eq i64 %69, 1024
  br i1 %70, label %40, label %55, !llvm.loop !214
}

; Function Attrs: nounwind
define internal void @kick(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %4 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #16
  %5 = load i64, ptr %3, align 8, !tbaa !92
  %6 = mul i64 %5, 1000000000
  %7 = getelementptr inbounds i8, ptr %3, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !94
  %9 = add i64 %6, %8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #11
  %10 = getelementptr inbounds i8, ptr %0, i64 88
  %11 = load volatile i64, ptr %10, align 8, !tbaa !192
  %12 = sub i64 %9, %11
  %13 = icmp ugt i64 %12, 20000
  br i1 %13, label %14, label %18

14:                                               ; preds = %1
  %15 = getelementptr inbounds i8, ptr %0, i64 48
  %16 = load i32, ptr %15, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !39
  %17 = call i64 @write(i32 noundef %16, ptr noundef nonnull %2, i64 noundef 8) #16
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
  %6 = tail call ptr @calloc(i64 noundef 1, i64 noundef 48) #16
  %7 = icmp eq ptr %6, null
  br i1 %7, label %38, label %8

8:                                                ; preds = %5
  %9 = getelementptr inbounds i8, ptr %6, i64 4
  store i32 %1, ptr %9, align 4, !tbaa !215
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 %2, ptr %10, align 8, !tbaa !79
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
  %19 = tail call i32 @sched_yield() #16
  br label %21

20:                                               ; preds = %13
  tail call void @llvm.x86.sse2.pause()
  br label %21

21:                                               ; preds = %20, %18
  %22 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13, !llvm.loop !106

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
  store i32 %33, ptr %6, align 8, !tbaa !76
  store ptr %6, ptr %32, align 8, !tbaa !2
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %38

34:                                               ; preds = %26
  %35 = add nuw nsw i64 %27, 1
  %36 = icmp eq i64 %35, 1024
  br i1 %36, label %37, label %26, !llvm.loop !216

37:                                               ; preds = %34
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @free(ptr noundef nonnull %6) #16
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
  %23 = tail call i32 @sched_yield() #16
  br label %25

24:                                               ; preds = %17
  tail call void @llvm.x86.sse2.pause()
  br label %25

25:                                               ; preds = %24, %22
  %26 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %17, !llvm.loop !106

28:                                               ; preds = %25, %12
  br i1 %13, label %47, label %43

29:                                               ; preds = %10, %40
  %30 = phi i64 [ 0, %10 ], [ %41, %40 ]
  %31 = getelementptr inbounds [4096 x ptr], ptr %11, i64 0, i64 %30
  %32 = load ptr, ptr %31, align 8, !tbaa !2
  %33 = icmp eq ptr %32, null
  br i1 %33, label %40, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds i8, ptr %32, i64 120
  %36 = load ptr, ptr %35, align 8, !tbaa !67
  %37 = icmp eq ptr %36, %8
  br i1 %37, label %38, label %40

38:                                               ; preds = %34
  %39 = trunc nuw nsw i64 %30 to i32
  tail call void @destroy_queue(ptr noundef nonnull %0, i32 noundef %39) #17
  br label %40

40:                                               ; preds = %29, %34, %38
  %41 = add nuw nsw i64 %30, 1
  %42 = icmp ult i64 %30, 4095
  br i1 %42, label %29, label %12, !llvm.loop !217

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
  %54 = load i32, ptr %53, align 8, !tbaa !218
  switch i32 %54, label %65 [
    i32 1, label %55
    i32 2, label %60
  ]

55:                                               ; preds = %50
  %56 = getelementptr inbounds i8, ptr %52, i64 8
  %57 = load i32, ptr %56, align 8, !tbaa !221
  %58 = icmp eq i32 %57, %1
  br i1 %58, label %59, label %65

59:                                               ; preds = %55
  store i32 0, ptr %53, align 8, !tbaa !218
  br label %65

60:                                               ; preds = %50
  %61 = getelementptr inbounds i8, ptr %52, i64 8
  %62 = load i32, ptr %61, align 8, !tbaa !221
  %63 = icmp eq i32 %62, %1
  br i1 %63, label %64, label %65

64:                                               ; preds = %60
  store i32 -1, ptr %61, align 8, !tbaa !221
  br label %65

65:                                               ; preds = %50, %55, %59, %64, %60
  %66 = add nuw nsw i64 %51, 1
  %67 = icmp eq i64 %66, 256
  br i1 %67, label %49, label %50, !llvm.loop !222

68:                                               ; preds = %49
  %69 = getelementptr inbounds i8, ptr %14, i64 24
  %70 = load ptr, ptr %69, align 8, !tbaa !212
  %71 = icmp eq ptr %70, null
  br i1 %71, label %76, label %72

72:                                               ; preds = %68, %72
  %73 = phi ptr [ %74, %72 ], [ %70, %68 ]
  %74 = load ptr, ptr %73, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %73) #16
  store ptr %74, ptr %69, align 8, !tbaa !212
  %75 = icmp eq ptr %74, null
  br i1 %75, label %76, label %72, !llvm.loop !213

76:                                               ; preds = %72, %68
  %77 = getelementptr inbounds i8, ptr %14, i64 16
  %78 = load volatile ptr, ptr %77, align 8, !tbaa !223
  tail call void @free(ptr noundef %78) #16
  %79 = getelementptr inbounds i8, ptr %14, i64 32
  %80 = load volatile ptr, ptr %79, align 8, !tbaa !224
  %81 = icmp eq ptr %80, null
  br i1 %81, label %82, label %86

82:                                               ; preds = %86, %76
  %83 = getelementptr inbounds i8, ptr %14, i64 40
  %84 = load ptr, ptr %83, align 8, !tbaa !225
  %85 = icmp eq ptr %84, null
  br i1 %85, label %102, label %92

86:                                               ; preds = %76, %86
  %87 = load volatile ptr, ptr %79, align 8, !tbaa !224
  %88 = load ptr, ptr %87, align 8, !tbaa !2
  %89 = load volatile ptr, ptr %79, align 8, !tbaa !224
  tail call void @free(ptr noundef %89) #16
  store volatile ptr %88, ptr %79, align 8, !tbaa !224
  %90 = load volatile ptr, ptr %79, align 8, !tbaa !224
  %91 = icmp eq ptr %90, null
  br i1 %91, label %82, label %86, !llvm.loop !226

92:                                               ; preds = %82, %92
  %93 = phi ptr [ %94, %92 ], [ %84, %82 ]
  %94 = load ptr, ptr %93, align 8, !tbaa !227
  %95 = getelementptr inbounds i8, ptr %93, i64 56
  %96 = load ptr, ptr %95, align 8, !tbaa !229
  tail call void @free(ptr noundef %96) #16
  %97 = getelementptr inbounds i8, ptr %93, i64 64
  %98 = load ptr, ptr %97, align 8, !tbaa !230
  tail call void @free(ptr noundef %98) #16
  %99 = getelementptr inbounds i8, ptr %93, i64 72
  %100 = load ptr, ptr %99, align 8, !tbaa !231
  tail call void @free(ptr noundef %100) #16
  tail call void @free(ptr noundef nonnull %93) #16
  store ptr %94, ptr %83, align 8, !tbaa !225
  %101 = icmp eq ptr %94, null
  br i1 %101, label %102, label %92, !llvm.loop !232

102:                                              ; preds = %92, %82
  tail call void @free(ptr noundef nonnull %14) #16
  br label %103

103:                                              ; preds = %49, %102
  ret void
}

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @set_ranges(ptr noundef %0, i32 noundef %1, ptr noundef %2, i32 noundef %3) #1 {
  %5 = zext i32 %3 to i64
  %6 = shl nuw nsw i64 %5, 5
  %7 = or disjoint i64 %6, 16
  %8 = tail call ptr @calloc(i64 noundef 1, i64 noundef %7) #16
  %9 = icmp eq ptr %8, null
  br i1 %9, label %45, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %8, i64 8
  store i64 %5, ptr %11, align 8, !tbaa !39
  %12 = getelementptr inbounds i8, ptr %8, i64 16
  %13 = tail call ptr @memcpy(ptr noundef nonnull %12, ptr noundef %2, i64 noundef %6) #16
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
  %22 = tail call i32 @sched_yield() #16
  br label %24

23:                                               ; preds = %16
  tail call void @llvm.x86.sse2.pause()
  br label %24

24:                                               ; preds = %23, %21
  %25 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %16, !llvm.loop !106

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
  %37 = load volatile ptr, ptr %36, align 8, !tbaa !223
  %38 = ptrtoint ptr %8 to i64
  store atomic volatile i64 %38, ptr %36 seq_cst, align 8
  %39 = icmp eq ptr %37, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %33, i64 24
  %42 = load ptr, ptr %41, align 8, !tbaa !212
  store ptr %42, ptr %37, align 8, !tbaa !2
  store ptr %37, ptr %41, align 8, !tbaa !212
  br label %43

43:                                               ; preds = %35, %40
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %45

44:                                               ; preds = %27, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @free(ptr noundef nonnull %8) #16
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
  %6 = load i32, ptr %5, align 4, !tbaa !233
  %7 = icmp ult i32 %6, 1024
  br i1 %7, label %8, label %192

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, ptr %0, i64 411816
  %10 = zext nneg i32 %6 to i64
  %11 = getelementptr inbounds [1024 x ptr], ptr %9, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !2
  %13 = icmp eq ptr %12, null
  br i1 %13, label %192, label %14

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  %16 = load i64, ptr %15, align 8, !tbaa !234
  %17 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %16)
  %18 = icmp eq i64 %17, 1
  br i1 %18, label %19, label %192

19:                                               ; preds = %14
  %20 = tail call ptr @calloc(i64 noundef 1, i64 noundef 408) #16
  %21 = tail call ptr @calloc(i64 noundef 384, i64 noundef 8) #16
  %22 = icmp ne ptr %20, null
  %23 = icmp ne ptr %21, null
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %191

25:                                               ; preds = %19
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %20, ptr noundef nonnull align 8 dereferenceable(88) %1, i64 88, i1 false), !tbaa.struct !235
  %26 = getelementptr inbounds i8, ptr %20, i64 120
  store ptr %12, ptr %26, align 8, !tbaa !67
  %27 = getelementptr inbounds i8, ptr %20, i64 176
  store volatile ptr %21, ptr %27, align 8, !tbaa !187
  %28 = getelementptr inbounds i8, ptr %20, i64 96
  store volatile i32 1, ptr %28, align 8, !tbaa !49
  %29 = getelementptr inbounds i8, ptr %20, i64 112
  store i32 1, ptr %29, align 8, !tbaa !46
  %30 = getelementptr inbounds i8, ptr %1, i64 72
  %31 = load i32, ptr %30, align 8, !tbaa !236
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %33, label %107

33:                                               ; preds = %25
  %34 = getelementptr inbounds i8, ptr %1, i64 24
  %35 = load i64, ptr %34, align 8, !tbaa !237
  %36 = inttoptr i64 %35 to ptr
  %37 = load atomic i64, ptr %36 acquire, align 8
  %38 = getelementptr inbounds i8, ptr %20, i64 128
  store i64 %37, ptr %38, align 8, !tbaa !104
  %39 = load ptr, ptr %26, align 8, !tbaa !67
  %40 = getelementptr inbounds i8, ptr %20, i64 40
  %41 = load i64, ptr %40, align 8, !tbaa !98
  %42 = getelementptr inbounds i8, ptr %39, i64 16
  %43 = load atomic volatile i64, ptr %42 seq_cst, align 8
  %44 = inttoptr i64 %43 to ptr
  %45 = icmp eq i64 %43, 0
  br i1 %45, label %77, label %46

46:                                               ; preds = %33
  %47 = getelementptr inbounds i8, ptr %44, i64 8
  %48 = load i64, ptr %47, align 8, !tbaa !39
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %64, label %50

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %44, i64 16
  br label %52

52:                                               ; preds = %52, %50
  %53 = phi i64 [ %48, %50 ], [ %62, %52 ]
  %54 = phi i64 [ 0, %50 ], [ %61, %52 ]
  %55 = add i64 %54, %53
  %56 = lshr i64 %55, 1
  %57 = getelementptr inbounds [0 x %struct.gpu_range], ptr %51, i64 0, i64 %56, i32 1
  %58 = load i64, ptr %57, align 8, !tbaa !68
  %59 = icmp ugt i64 %58, %41
  %60 = add nuw i64 %56, 1
  %61 = select i1 %59, i64 %54, i64 %60
  %62 = select i1 %59, i64 %56, i64 %53
  %63 = icmp ult i64 %61, %62
  br i1 %63, label %52, label %64, !llvm.loop !70

64:                                               ; preds = %52, %46
  %65 = phi i64 [ 0, %46 ], [ %61, %52 ]
  %66 = icmp ult i64 %65, %48
  br i1 %66, label %67, label %77

67:                                               ; preds = %64
  %68 = getelementptr inbounds i8, ptr %44, i64 16
  %69 = getelementptr inbounds [0 x %struct.gpu_range], ptr %68, i64 0, i64 %65
  %70 = load i64, ptr %69, align 8, !tbaa !71
  %71 = icmp ugt i64 %70, %41
  br i1 %71, label %77, label %72

72:                                               ; preds = %67
  %73 = getelementptr inbounds i8, ptr %69, i64 8
  %74 = load i64, ptr %73, align 8, !tbaa !68
  %75 = sub i64 %74, %41
  %76 = icmp ult i64 %75, 256
  br i1 %76, label %77, label %79

77:                                               ; preds = %72, %67, %64, %33
  %78 = getelementptr inbounds i8, ptr %20, i64 108
  store i32 0, ptr %78, align 4, !tbaa !96
  br label %121

79:                                               ; preds = %72
  %80 = getelementptr inbounds i8, ptr %69, i64 16
  %81 = load i64, ptr %80, align 8, !tbaa !73
  %82 = add i64 %81, %41
  %83 = sub i64 %82, %70
  %84 = inttoptr i64 %83 to ptr
  %85 = getelementptr inbounds i8, ptr %20, i64 108
  store i32 0, ptr %85, align 4, !tbaa !96
  %86 = icmp eq i64 %82, %70
  br i1 %86, label %121, label %87

87:                                               ; preds = %79
  %88 = getelementptr inbounds i8, ptr %84, i64 8
  %89 = load i64, ptr %88, align 1
  %90 = getelementptr inbounds i8, ptr %20, i64 136
  store i64 %89, ptr %90, align 8, !tbaa !99
  %91 = getelementptr inbounds i8, ptr %20, i64 104
  %92 = load volatile i32, ptr %91, align 8, !tbaa !97
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %94, label %121

94:                                               ; preds = %87
  %95 = getelementptr inbounds i8, ptr %84, i64 140
  %96 = load i32, ptr %95, align 1
  %97 = getelementptr inbounds i8, ptr %20, i64 144
  store i32 %96, ptr %97, align 8, !tbaa !100
  %98 = getelementptr inbounds i8, ptr %84, i64 160
  %99 = load i64, ptr %98, align 1
  %100 = getelementptr inbounds i8, ptr %20, i64 152
  store i64 %99, ptr %100, align 8, !tbaa !101
  %101 = getelementptr inbounds i8, ptr %84, i64 176
  %102 = load i32, ptr %101, align 1
  %103 = getelementptr inbounds i8, ptr %20, i64 148
  store i32 %102, ptr %103, align 4, !tbaa !102
  %104 = and i32 %96, 4095
  %105 = mul nuw nsw i32 %104, 6
  %106 = getelementptr inbounds i8, ptr %20, i64 160
  store i32 %105, ptr %106, align 8, !tbaa !103
  br label %121

107:                                              ; preds = %25
  %108 = getelementptr inbounds i8, ptr %1, i64 80
  %109 = load i64, ptr %108, align 8, !tbaa !238
  %110 = getelementptr inbounds i8, ptr %20, i64 216
  store i64 %109, ptr %110, align 8, !tbaa !53
  %111 = getelementptr inbounds i8, ptr %20, i64 16
  %112 = load i64, ptr %111, align 8, !tbaa !47
  %113 = inttoptr i64 %112 to ptr
  %114 = load atomic i64, ptr %113 acquire, align 8
  %115 = getelementptr inbounds i8, ptr %20, i64 72
  %116 = load i32, ptr %115, align 8, !tbaa !45
  %117 = icmp eq i32 %116, 2
  %118 = lshr i64 %114, 2
  %119 = select i1 %117, i64 %118, i64 %114
  %120 = getelementptr inbounds i8, ptr %20, i64 312
  store i64 %119, ptr %120, align 8, !tbaa !48
  br label %121

121:                                              ; preds = %94, %87, %79, %77, %107
  %122 = getelementptr inbounds i8, ptr %0, i64 4
  %123 = atomicrmw volatile xchg ptr %122, i32 1 acquire, align 4
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %136, label %125

125:                                              ; preds = %121, %133
  %126 = phi i32 [ %127, %133 ], [ 0, %121 ]
  %127 = add i32 %126, 1
  %128 = and i32 %127, 63
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %130, label %132

130:                                              ; preds = %125
  %131 = tail call i32 @sched_yield() #16
  br label %133

132:                                              ; preds = %125
  tail call void @llvm.x86.sse2.pause()
  br label %133

133:                                              ; preds = %132, %130
  %134 = atomicrmw volatile xchg ptr %122, i32 1 acquire, align 4
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %136, label %125, !llvm.loop !106

136:                                              ; preds = %133, %121
  %137 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %150, label %139

139:                                              ; preds = %136, %147
  %140 = phi i32 [ %141, %147 ], [ 0, %136 ]
  %141 = add i32 %140, 1
  %142 = and i32 %141, 63
  %143 = icmp eq i32 %142, 0
  br i1 %143, label %144, label %146

144:                                              ; preds = %139
  %145 = tail call i32 @sched_yield() #16
  br label %147

146:                                              ; preds = %139
  tail call void @llvm.x86.sse2.pause()
  br label %147

147:                                              ; preds = %146, %144
  %148 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %149 = icmp eq i32 %148, 0
  br i1 %149, label %150, label %139, !llvm.loop !106

150:                                              ; preds = %147, %136
  %151 = getelementptr inbounds i8, ptr %0, i64 379048
  br label %152

152:                                              ; preds = %150, %187
  %153 = phi i64 [ 0, %150 ], [ %188, %187 ]
  %154 = getelementptr inbounds [4096 x ptr], ptr %151, i64 0, i64 %153
  %155 = load ptr, ptr %154, align 8, !tbaa !2
  %156 = icmp eq ptr %155, null
  br i1 %156, label %157, label %187

157:                                              ; preds = %152
  %158 = getelementptr inbounds [4096 x ptr], ptr %151, i64 0, i64 %153
  %159 = trunc nuw nsw i64 %153 to i32
  %160 = getelementptr inbounds i8, ptr %20, i64 88
  store i32 %159, ptr %160, align 8, !tbaa !239
  %161 = getelementptr inbounds i8, ptr %12, i64 12
  %162 = load volatile i32, ptr %161, align 4, !tbaa !168
  %163 = getelementptr inbounds i8, ptr %20, i64 100
  store volatile i32 %162, ptr %163, align 4, !tbaa !51
  store ptr %20, ptr %158, align 8, !tbaa !2
  %164 = getelementptr inbounds i8, ptr %0, i64 346280
  %165 = getelementptr inbounds i8, ptr %0, i64 346276
  %166 = load i32, ptr %165, align 4, !tbaa !41
  %167 = add i32 %166, 1
  store i32 %167, ptr %165, align 4, !tbaa !41
  %168 = zext i32 %166 to i64
  %169 = getelementptr inbounds [4096 x ptr], ptr %164, i64 0, i64 %168
  store ptr %20, ptr %169, align 8, !tbaa !2
  %170 = getelementptr inbounds i8, ptr %1, i64 32
  %171 = load i64, ptr %170, align 8, !tbaa !240
  %172 = inttoptr i64 %171 to ptr
  store atomic i64 8871348064760491681, ptr %172 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %122 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %173 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #16
  %174 = load i64, ptr %4, align 8, !tbaa !92
  %175 = mul i64 %174, 1000000000
  %176 = getelementptr inbounds i8, ptr %4, i64 8
  %177 = load i64, ptr %176, align 8, !tbaa !94
  %178 = add i64 %175, %177
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
  %179 = getelementptr inbounds i8, ptr %0, i64 88
  %180 = load volatile i64, ptr %179, align 8, !tbaa !192
  %181 = sub i64 %178, %180
  %182 = icmp ugt i64 %181, 20000
  br i1 %182, label %183, label %192

183:                                              ; preds = %157
  %184 = getelementptr inbounds i8, ptr %0, i64 48
  %185 = load i32, ptr %184, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !39
  %186 = call i64 @write(i32 noundef %185, ptr noundef nonnull %3, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %192

187:                                              ; preds = %152
  %188 = add nuw nsw i64 %153, 1
  %189 = icmp eq i64 %188, 4096
  br i1 %189, label %190, label %152, !llvm.loop !241

190:                                              ; preds = %187
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %122 release, align 4
  br label %191

191:                                              ; preds = %190, %19
  tail call void @free(ptr noundef %21) #16
  tail call void @free(ptr noundef %20) #16
  br label %192

192:                                              ; preds = %2, %183, %157, %191, %8, %14
  %193 = phi i32 [ -1, %14 ], [ -1, %8 ], [ -1, %191 ], [ %159, %157 ], [ %159, %183 ], [ -1, %2 ]
  ret i32 %193
}

; Function Attrs: nounwind
define internal void @set_queue_active(ptr noundef %0, i32 noundef %1, i32 noundef %2) #1 {
  %4 = alloca i64, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = icmp ult i32 %1, 4096
  br i1 %6, label %7, label %178

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 379048
  %9 = zext nneg i32 %1 to i64
  %10 = getelementptr inbounds [4096 x ptr], ptr %8, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !2
  %12 = icmp eq ptr %11, null
  br i1 %12, label %178, label %13

13:                                               ; preds = %7
  %14 = getelementptr inbounds i8, ptr %11, i64 96
  %15 = load volatile i32, ptr %14, align 8, !tbaa !49
  %16 = icmp eq i32 %15, %2
  br i1 %16, label %178, label %17

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
  %26 = tail call i32 @sched_yield() #16
  br label %28

27:                                               ; preds = %20
  tail call void @llvm.x86.sse2.pause()
  br label %28

28:                                               ; preds = %27, %25
  %29 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %20, !llvm.loop !106

31:                                               ; preds = %28, %17
  store volatile i32 %2, ptr %14, align 8, !tbaa !49
  %32 = icmp eq i32 %2, 0
  br i1 %32, label %159, label %33

33:                                               ; preds = %31
  %34 = getelementptr inbounds i8, ptr %11, i64 72
  %35 = load i32, ptr %34, align 8, !tbaa !45
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %107

37:                                               ; preds = %33
  %38 = getelementptr inbounds i8, ptr %11, i64 120
  %39 = load ptr, ptr %38, align 8, !tbaa !67
  %40 = getelementptr inbounds i8, ptr %11, i64 40
  %41 = load i64, ptr %40, align 8, !tbaa !98
  %42 = getelementptr inbounds i8, ptr %39, i64 16
  %43 = load atomic volatile i64, ptr %42 seq_cst, align 8
  %44 = inttoptr i64 %43 to ptr
  %45 = icmp eq i64 %43, 0
  br i1 %45, label %77, label %46

46:                                               ; preds = %37
  %47 = getelementptr inbounds i8, ptr %44, i64 8
  %48 = load i64, ptr %47, align 8, !tbaa !39
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %64, label %50

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %44, i64 16
  br label %52

52:                                               ; preds = %52, %50
  %53 = phi i64 [ %48, %50 ], [ %62, %52 ]
  %54 = phi i64 [ 0, %50 ], [ %61, %52 ]
  %55 = add i64 %54, %53
  %56 = lshr i64 %55, 1
  %57 = getelementptr inbounds [0 x %struct.gpu_range], ptr %51, i64 0, i64 %56, i32 1
  %58 = load i64, ptr %57, align 8, !tbaa !68
  %59 = icmp ugt i64 %58, %41
  %60 = add nuw i64 %56, 1
  %61 = select i1 %59, i64 %54, i64 %60
  %62 = select i1 %59, i64 %56, i64 %53
  %63 = icmp ult i64 %61, %62
  br i1 %63, label %52, label %64, !llvm.loop !70

64:                                               ; preds = %52, %46
  %65 = phi i64 [ 0, %46 ], [ %61, %52 ]
  %66 = icmp ult i64 %65, %48
  br i1 %66, label %67, label %77

67:                                               ; preds = %64
  %68 = getelementptr inbounds i8, ptr %44, i64 16
  %69 = getelementptr inbounds [0 x %struct.gpu_range], ptr %68, i64 0, i64 %65
  %70 = load i64, ptr %69, align 8, !tbaa !71
  %71 = icmp ugt i64 %70, %41
  br i1 %71, label %77, label %72

72:                                               ; preds = %67
  %73 = getelementptr inbounds i8, ptr %69, i64 8
  %74 = load i64, ptr %73, align 8, !tbaa !68
  %75 = sub i64 %74, %41
  %76 = icmp ult i64 %75, 256
  br i1 %76, label %77, label %79

77:                                               ; preds = %72, %67, %64, %37
  %78 = getelementptr inbounds i8, ptr %11, i64 108
  store i32 0, ptr %78, align 4, !tbaa !96
  br label %117

79:                                               ; preds = %72
  %80 = getelementptr inbounds i8, ptr %69, i64 16
  %81 = load i64, ptr %80, align 8, !tbaa !73
  %82 = add i64 %81, %41
  %83 = sub i64 %82, %70
  %84 = inttoptr i64 %83 to ptr
  %85 = getelementptr inbounds i8, ptr %11, i64 108
  store i32 0, ptr %85, align 4, !tbaa !96
  %86 = icmp eq i64 %82, %70
  br i1 %86, label %117, label %87

87:                                               ; preds = %79
  %88 = getelementptr inbounds i8, ptr %84, i64 8
  %89 = load i64, ptr %88, align 1
  %90 = getelementptr inbounds i8, ptr %11, i64 136
  store i64 %89, ptr %90, align 8, !tbaa !99
  %91 = getelementptr inbounds i8, ptr %11, i64 104
  %92 = load volatile i32, ptr %91, align 8, !tbaa !97
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %94, label %117

94:                                               ; preds = %87
  %95 = getelementptr inbounds i8, ptr %84, i64 140
  %96 = load i32, ptr %95, align 1
  %97 = getelementptr inbounds i8, ptr %11, i64 144
  store i32 %96, ptr %97, align 8, !tbaa !100
  %98 = getelementptr inbounds i8, ptr %84, i64 160
  %99 = load i64, ptr %98, align 1
  %100 = getelementptr inbounds i8, ptr %11, i64 152
  store i64 %99, ptr %100, align 8, !tbaa !101
  %101 = getelementptr inbounds i8, ptr %84, i64 176
  %102 = load i32, ptr %101, align 1
  %103 = getelementptr inbounds i8, ptr %11, i64 148
  store i32 %102, ptr %103, align 4, !tbaa !102
  %104 = and i32 %96, 4095
  %105 = mul nuw nsw i32 %104, 6
  %106 = getelementptr inbounds i8, ptr %11, i64 160
  store i32 %105, ptr %106, align 8, !tbaa !103
  br label %117

107:                                              ; preds = %33
  %108 = getelementptr inbounds i8, ptr %11, i64 16
  %109 = load i64, ptr %108, align 8, !tbaa !47
  %110 = inttoptr i64 %109 to ptr
  %111 = load atomic i64, ptr %110 acquire, align 8
  %112 = load i32, ptr %34, align 8, !tbaa !45
  %113 = icmp eq i32 %112, 2
  %114 = lshr i64 %111, 2
  %115 = select i1 %113, i64 %114, i64 %111
  %116 = getelementptr inbounds i8, ptr %11, i64 312
  store i64 %115, ptr %116, align 8, !tbaa !48
  br label %117

117:                                              ; preds = %94, %87, %79, %77, %107
  %118 = getelementptr inbounds i8, ptr %11, i64 112
  store i32 1, ptr %118, align 8, !tbaa !46
  %119 = getelementptr inbounds i8, ptr %11, i64 184
  %120 = load ptr, ptr %119, align 8, !tbaa !242
  %121 = icmp eq ptr %120, null
  br i1 %121, label %163, label %122

122:                                              ; preds = %117
  %123 = load ptr, ptr %120, align 8, !tbaa !169
  store ptr %123, ptr %119, align 8, !tbaa !242
  %124 = getelementptr inbounds i8, ptr %11, i64 200
  %125 = load volatile i32, ptr %124, align 8, !tbaa !243
  %126 = add i32 %125, -1
  store volatile i32 %126, ptr %124, align 8, !tbaa !243
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %128, label %130

128:                                              ; preds = %122
  %129 = getelementptr inbounds i8, ptr %11, i64 192
  store ptr null, ptr %129, align 8, !tbaa !244
  br label %130

130:                                              ; preds = %128, %122
  %131 = getelementptr inbounds i8, ptr %11, i64 192
  br label %132

132:                                              ; preds = %157, %130
  %133 = phi ptr [ %120, %130 ], [ %150, %157 ]
  %134 = getelementptr inbounds i8, ptr %133, i64 40
  %135 = load i32, ptr %134, align 8, !tbaa !175
  %136 = icmp eq i32 %135, 0
  %137 = select i1 %136, i64 104, i64 128
  %138 = getelementptr inbounds i8, ptr %0, i64 %137
  store ptr null, ptr %133, align 8, !tbaa !169
  %139 = getelementptr inbounds i8, ptr %138, i64 16
  %140 = load volatile i32, ptr %139, align 8, !tbaa !243
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %145, label %142

142:                                              ; preds = %132
  %143 = getelementptr inbounds i8, ptr %138, i64 8
  %144 = load ptr, ptr %143, align 8, !tbaa !244
  br label %145

145:                                              ; preds = %132, %142
  %146 = phi ptr [ %144, %142 ], [ %138, %132 ]
  store ptr %133, ptr %146, align 8, !tbaa !2
  %147 = getelementptr inbounds i8, ptr %138, i64 8
  store ptr %133, ptr %147, align 8, !tbaa !244
  %148 = load volatile i32, ptr %139, align 8, !tbaa !243
  %149 = add i32 %148, 1
  store volatile i32 %149, ptr %139, align 8, !tbaa !243
  %150 = load ptr, ptr %119, align 8, !tbaa !242
  %151 = icmp eq ptr %150, null
  br i1 %151, label %163, label %152

152:                                              ; preds = %145
  %153 = load ptr, ptr %150, align 8, !tbaa !169
  store ptr %153, ptr %119, align 8, !tbaa !242
  %154 = load volatile i32, ptr %124, align 8, !tbaa !243
  %155 = add i32 %154, -1
  store volatile i32 %155, ptr %124, align 8, !tbaa !243
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %158, label %157

157:                                              ; preds = %152, %158
  br label %132

158:                                              ; preds = %152
  store ptr null, ptr %131, align 8, !tbaa !244
  br label %157

159:                                              ; preds = %31
  %160 = getelementptr inbounds i8, ptr %0, i64 104
  %161 = getelementptr inbounds i8, ptr %11, i64 184
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %160, ptr noundef nonnull %11, ptr noundef nonnull %161) #17
  %162 = getelementptr inbounds i8, ptr %0, i64 128
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %162, ptr noundef nonnull %11, ptr noundef nonnull %161) #17
  br label %163

163:                                              ; preds = %145, %117, %159
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %164 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #16
  %165 = load i64, ptr %5, align 8, !tbaa !92
  %166 = mul i64 %165, 1000000000
  %167 = getelementptr inbounds i8, ptr %5, i64 8
  %168 = load i64, ptr %167, align 8, !tbaa !94
  %169 = add i64 %166, %168
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #11
  %170 = getelementptr inbounds i8, ptr %0, i64 88
  %171 = load volatile i64, ptr %170, align 8, !tbaa !192
  %172 = sub i64 %169, %171
  %173 = icmp ugt i64 %172, 20000
  br i1 %173, label %174, label %178

174:                                              ; preds = %163
  %175 = getelementptr inbounds i8, ptr %0, i64 48
  %176 = load i32, ptr %175, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 1, ptr %4, align 8, !tbaa !39
  %177 = call i64 @write(i32 noundef %176, ptr noundef nonnull %4, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  br label %178

178:                                              ; preds = %3, %174, %163, %7, %13
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
  %19 = tail call i32 @sched_yield() #16
  br label %21

20:                                               ; preds = %13
  tail call void @llvm.x86.sse2.pause()
  br label %21

21:                                               ; preds = %20, %18
  %22 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %13, !llvm.loop !106

24:                                               ; preds = %21, %10
  %25 = getelementptr inbounds i8, ptr %0, i64 152
  %26 = load volatile i32, ptr %25, align 8, !tbaa !107
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
  %38 = load ptr, ptr %37, align 8, !tbaa !113
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %32
  %41 = load ptr, ptr %36, align 8, !tbaa !112
  %42 = icmp eq ptr %41, %8
  br i1 %42, label %43, label %85

43:                                               ; preds = %40, %32
  %44 = getelementptr inbounds i8, ptr %36, i64 56
  store volatile i32 1, ptr %44, align 8, !tbaa !114
  %45 = getelementptr inbounds i8, ptr %36, i64 64
  %46 = load i32, ptr %45, align 8, !tbaa !148
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %85, label %48

48:                                               ; preds = %43
  %49 = load volatile i32, ptr %25, align 8, !tbaa !107
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %59

51:                                               ; preds = %69, %48
  %52 = phi i32 [ 0, %48 ], [ %70, %69 ]
  store volatile i32 %52, ptr %25, align 8, !tbaa !107
  %53 = getelementptr inbounds i8, ptr %36, i64 24
  %54 = getelementptr inbounds i8, ptr %36, i64 32
  %55 = load i64, ptr %54, align 8, !tbaa !117
  %56 = atomicrmw volatile xchg ptr %53, i64 %55 seq_cst, align 8
  %57 = load i64, ptr %54, align 8, !tbaa !117
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
  %72 = load volatile i32, ptr %25, align 8, !tbaa !107
  %73 = zext i32 %72 to i64
  %74 = icmp ult i64 %71, %73
  br i1 %74, label %59, label %51, !llvm.loop !245

75:                                               ; preds = %51
  %76 = atomicrmw volatile sub ptr %30, i32 1 seq_cst, align 4
  br label %77

77:                                               ; preds = %75, %51
  store i32 0, ptr %45, align 8, !tbaa !148
  %78 = load ptr, ptr %36, align 8, !tbaa !112
  %79 = getelementptr inbounds i8, ptr %78, i64 104
  %80 = load volatile i32, ptr %79, align 8, !tbaa !97
  %81 = add i32 %80, -1
  store volatile i32 %81, ptr %79, align 8, !tbaa !97
  %82 = getelementptr inbounds i8, ptr %36, i64 60
  %83 = load i32, ptr %82, align 4, !tbaa !110
  %84 = add i32 %83, -1
  store i32 %84, ptr %82, align 4, !tbaa !110
  br label %85

85:                                               ; preds = %77, %43, %40
  %86 = icmp eq i64 %34, 0
  br i1 %86, label %87, label %32, !llvm.loop !246

87:                                               ; preds = %85, %24
  %88 = getelementptr inbounds i8, ptr %0, i64 104
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %88, ptr noundef nonnull %8, ptr noundef null) #17
  %89 = getelementptr inbounds i8, ptr %0, i64 128
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %89, ptr noundef nonnull %8, ptr noundef null) #17
  %90 = getelementptr inbounds i8, ptr %8, i64 184
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %90, ptr noundef nonnull %8, ptr noundef null) #17
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
  %99 = getelementptr inbounds i8, ptr %8, i64 176
  %100 = load volatile ptr, ptr %99, align 8, !tbaa !187
  tail call void @free(ptr noundef %100) #16
  tail call void @free(ptr noundef nonnull %8) #16
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
  br i1 %114, label %97, label %101, !llvm.loop !247

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
  %12 = getelementptr inbounds i8, ptr %9, i64 104
  %13 = load volatile i32, ptr %12, align 8, !tbaa !97
  store i32 %13, ptr %2, align 4, !tbaa !63
  %14 = getelementptr inbounds i8, ptr %9, i64 100
  %15 = load volatile i32, ptr %14, align 4, !tbaa !51
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %18, label %27

17:                                               ; preds = %3, %5
  store i32 0, ptr %2, align 4, !tbaa !63
  br label %27

18:                                               ; preds = %11
  %19 = getelementptr inbounds i8, ptr %9, i64 92
  %20 = load i32, ptr %19, align 4, !tbaa !50
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %27

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %9, i64 96
  %24 = load volatile i32, ptr %23, align 8, !tbaa !49
  %25 = icmp eq i32 %24, 0
  %26 = zext i1 %25 to i32
  br label %27

27:                                               ; preds = %11, %22, %18, %17
  %28 = phi i32 [ 1, %17 ], [ 2, %11 ], [ 1, %18 ], [ %26, %22 ]
  ret i32 %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal i64 @queue_position(ptr nocapture noundef readonly %0, i32 noundef %1) #3 {
  %3 = icmp ult i32 %1, 4096
  br i1 %3, label %4, label %13

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 379048
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [4096 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %13, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %8, i64 216
  %12 = load i64, ptr %11, align 8, !tbaa !53
  br label %13

13:                                               ; preds = %2, %4, %10
  %14 = phi i64 [ %12, %10 ], [ 0, %4 ], [ 0, %2 ]
  ret i64 %14
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
  %12 = tail call i32 @sched_yield() #16
  br label %14

13:                                               ; preds = %6
  tail call void @llvm.x86.sse2.pause()
  br label %14

14:                                               ; preds = %13, %11
  %15 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %6, !llvm.loop !106

17:                                               ; preds = %14, %3
  %18 = getelementptr inbounds i8, ptr %0, i64 430252
  %19 = load volatile i32, ptr %18, align 4, !tbaa !248
  %20 = icmp ugt i32 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = load volatile i32, ptr %18, align 4, !tbaa !248
  br label %23

23:                                               ; preds = %17, %21
  %24 = phi i32 [ %22, %21 ], [ %2, %17 ]
  %25 = getelementptr inbounds i8, ptr %0, i64 430256
  %26 = zext i32 %24 to i64
  %27 = mul nuw nsw i64 %26, 40
  %28 = tail call ptr @memcpy(ptr noundef %1, ptr noundef nonnull %25, i64 noundef %27) #16
  %29 = load volatile i32, ptr %18, align 4, !tbaa !248
  %30 = icmp ult i32 %24, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %34, %23
  %32 = load volatile i32, ptr %18, align 4, !tbaa !248
  %33 = sub i32 %32, %24
  store volatile i32 %33, ptr %18, align 4, !tbaa !248
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %24

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %39, %34 ], [ %26, %23 ]
  %36 = sub nuw nsw i64 %35, %26
  %37 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %36
  %38 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %35
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %37, ptr noundef nonnull align 8 dereferenceable(40) %38, i64 40, i1 false), !tbaa.struct !249
  %39 = add nuw nsw i64 %35, 1
  %40 = load volatile i32, ptr %18, align 4, !tbaa !248
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %34, label %31, !llvm.loop !250
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
  %11 = tail call i32 @sched_yield() #16
  br label %13

12:                                               ; preds = %5
  tail call void @llvm.x86.sse2.pause()
  br label %13

13:                                               ; preds = %12, %10
  %14 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %5, !llvm.loop !106

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
  %25 = load i32, ptr %24, align 8, !tbaa !218
  %26 = icmp eq i32 %25, 1
  br i1 %26, label %27, label %36

27:                                               ; preds = %20
  %28 = icmp eq ptr %22, null
  br i1 %28, label %35, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %23, i64 24
  %31 = load i32, ptr %30, align 8, !tbaa !251
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  %33 = load i32, ptr %32, align 8, !tbaa !251
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %29, %27
  br label %36

36:                                               ; preds = %35, %29, %20
  %37 = phi ptr [ %23, %35 ], [ %22, %29 ], [ %22, %20 ]
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, 256
  br i1 %39, label %18, label %20, !llvm.loop !252

40:                                               ; preds = %18
  %41 = getelementptr inbounds i8, ptr %37, i64 32
  store i32 2, ptr %41, align 8, !tbaa !218
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %37, i64 32, i1 false), !tbaa.struct !253
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
  %14 = tail call i32 @sched_yield() #16
  br label %16

15:                                               ; preds = %8
  tail call void @llvm.x86.sse2.pause()
  br label %16

16:                                               ; preds = %15, %13
  %17 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %8, !llvm.loop !106

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
  %49 = load i64, ptr %48, align 8, !tbaa !68
  %50 = icmp ugt i64 %49, %33
  %51 = add nuw i64 %47, 1
  %52 = select i1 %50, i64 %45, i64 %51
  %53 = select i1 %50, i64 %47, i64 %44
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %43, label %55, !llvm.loop !70

55:                                               ; preds = %43, %37
  %56 = phi i64 [ 0, %37 ], [ %52, %43 ]
  %57 = icmp ult i64 %56, %39
  br i1 %57, label %58, label %83

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %35, i64 16
  %60 = getelementptr inbounds [0 x %struct.gpu_range], ptr %59, i64 0, i64 %56
  %61 = load i64, ptr %60, align 8, !tbaa !71
  %62 = icmp ugt i64 %61, %33
  br i1 %62, label %83, label %63

63:                                               ; preds = %58
  %64 = getelementptr inbounds i8, ptr %60, i64 24
  %65 = load i32, ptr %64, align 8, !tbaa !72
  %66 = and i32 %65, 2
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %83, label %68

68:                                               ; preds = %63
  %69 = sub i64 %4, %32
  %70 = getelementptr inbounds i8, ptr %60, i64 8
  %71 = load i64, ptr %70, align 8, !tbaa !68
  %72 = sub i64 %71, %33
  %73 = tail call i64 @llvm.umin.i64(i64 %69, i64 %72)
  %74 = getelementptr inbounds i8, ptr %60, i64 16
  %75 = load i64, ptr %74, align 8, !tbaa !73
  %76 = sub i64 %33, %61
  %77 = add i64 %76, %75
  %78 = inttoptr i64 %77 to ptr
  %79 = getelementptr inbounds i8, ptr %3, i64 %32
  %80 = tail call ptr @memcpy(ptr noundef %79, ptr noundef %78, i64 noundef %73) #16
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
  %25 = tail call ptr @calloc(i64 noundef 1, i64 noundef 80) #16
  %26 = icmp eq ptr %25, null
  br i1 %26, label %54, label %35

27:                                               ; preds = %21, %27
  %28 = phi i64 [ 0, %21 ], [ %33, %27 ]
  %29 = phi i64 [ 0, %21 ], [ %32, %27 ]
  %30 = getelementptr inbounds %struct.code_extent, ptr %5, i64 %28, i32 1
  %31 = load i64, ptr %30, align 8, !tbaa !254
  %32 = add i64 %31, %29
  %33 = add nuw nsw i64 %28, 1
  %34 = icmp eq i64 %33, %22
  br i1 %34, label %23, label %27, !llvm.loop !256

35:                                               ; preds = %23
  %36 = tail call i32 @llvm.umax.i32(i32 %4, i32 1)
  %37 = zext i32 %36 to i64
  %38 = tail call ptr @calloc(i64 noundef %37, i64 noundef 24) #16
  %39 = getelementptr inbounds i8, ptr %25, i64 56
  store ptr %38, ptr %39, align 8, !tbaa !229
  %40 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %41 = zext i32 %40 to i64
  %42 = tail call ptr @calloc(i64 noundef %41, i64 noundef 16) #16
  %43 = getelementptr inbounds i8, ptr %25, i64 64
  store ptr %42, ptr %43, align 8, !tbaa !230
  %44 = tail call i64 @llvm.umax.i64(i64 %24, i64 1)
  %45 = tail call ptr @calloc(i64 noundef 1, i64 noundef %44) #16
  %46 = getelementptr inbounds i8, ptr %25, i64 72
  store ptr %45, ptr %46, align 8, !tbaa !231
  %47 = load ptr, ptr %39, align 8, !tbaa !229
  %48 = icmp eq ptr %47, null
  br i1 %48, label %54, label %49

49:                                               ; preds = %35
  %50 = load ptr, ptr %43, align 8, !tbaa !230
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
  %64 = tail call i32 @sched_yield() #16
  br label %66

65:                                               ; preds = %58
  tail call void @llvm.x86.sse2.pause()
  br label %66

66:                                               ; preds = %65, %63
  %67 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %69, label %58, !llvm.loop !106

69:                                               ; preds = %66, %54
  %70 = getelementptr inbounds i8, ptr %1, i64 28
  %71 = load i32, ptr %70, align 4, !tbaa !257
  %72 = icmp ult i32 %71, 256
  br i1 %72, label %73, label %306

73:                                               ; preds = %69
  %74 = getelementptr inbounds i8, ptr %0, i64 420008
  %75 = zext nneg i32 %71 to i64
  %76 = getelementptr inbounds [256 x %struct.request], ptr %74, i64 0, i64 %75, i32 1
  %77 = load i32, ptr %76, align 8, !tbaa !218
  %78 = icmp eq i32 %77, 2
  br i1 %78, label %79, label %306

79:                                               ; preds = %73
  %80 = getelementptr inbounds [256 x %struct.request], ptr %74, i64 0, i64 %75, i32 0, i32 1
  %81 = load i32, ptr %80, align 8, !tbaa !221
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
  %92 = load ptr, ptr %91, align 8, !tbaa !230
  %93 = zext i32 %6 to i64
  %94 = shl nuw nsw i64 %93, 4
  %95 = tail call ptr @memcpy(ptr noundef %92, ptr noundef %5, i64 noundef %94) #16
  %96 = getelementptr inbounds i8, ptr %25, i64 72
  %97 = load ptr, ptr %96, align 8, !tbaa !231
  %98 = tail call ptr @memcpy(ptr noundef %97, ptr noundef %7, i64 noundef %24) #16
  %99 = getelementptr inbounds i8, ptr %25, i64 8
  store ptr %2, ptr %99, align 8, !tbaa !258
  %100 = getelementptr inbounds i8, ptr %1, i64 16
  %101 = load i32, ptr %100, align 8, !tbaa !259
  %102 = getelementptr inbounds i8, ptr %25, i64 36
  store i32 %101, ptr %102, align 4, !tbaa !260
  %103 = getelementptr inbounds i8, ptr %1, i64 20
  %104 = load i32, ptr %103, align 4, !tbaa !261
  %105 = getelementptr inbounds i8, ptr %25, i64 40
  store i32 %104, ptr %105, align 8, !tbaa !262
  %106 = getelementptr inbounds i8, ptr %1, i64 24
  %107 = load i32, ptr %106, align 8, !tbaa !263
  %108 = getelementptr inbounds i8, ptr %25, i64 32
  store i32 %107, ptr %108, align 8, !tbaa !264
  %109 = getelementptr inbounds i8, ptr %1, i64 12
  %110 = load i32, ptr %109, align 4, !tbaa !265
  %111 = getelementptr inbounds i8, ptr %25, i64 52
  store i32 %110, ptr %111, align 4, !tbaa !266
  %112 = getelementptr inbounds i8, ptr %25, i64 44
  store i32 %4, ptr %112, align 4, !tbaa !267
  %113 = getelementptr inbounds i8, ptr %25, i64 48
  store i32 %6, ptr %113, align 8, !tbaa !268
  %114 = icmp ne i32 %107, 0
  %115 = icmp eq ptr %2, null
  %116 = or i1 %115, %114
  %117 = select i1 %116, i32 0, i32 256
  %118 = getelementptr inbounds i8, ptr %25, i64 28
  store volatile i32 %117, ptr %118, align 4, !tbaa !269
  %119 = icmp eq i32 %4, 0
  br i1 %119, label %297, label %120

120:                                              ; preds = %90
  %121 = getelementptr inbounds i8, ptr %87, i64 32
  %122 = getelementptr inbounds i8, ptr %25, i64 56
  %123 = zext i32 %4 to i64
  br label %124

124:                                              ; preds = %120, %294
  %125 = phi i64 [ 0, %120 ], [ %295, %294 ]
  %126 = load volatile ptr, ptr %121, align 8, !tbaa !224
  %127 = icmp eq ptr %126, null
  br i1 %127, label %135, label %128

128:                                              ; preds = %124
  %129 = getelementptr inbounds i8, ptr %126, i64 12
  %130 = load i32, ptr %129, align 4, !tbaa !63
  %131 = shl i32 %130, 1
  %132 = getelementptr inbounds i8, ptr %126, i64 8
  %133 = load i32, ptr %132, align 8, !tbaa !63
  %134 = icmp ult i32 %131, %133
  br i1 %134, label %220, label %135

135:                                              ; preds = %128, %124
  %136 = load volatile ptr, ptr %121, align 8, !tbaa !224
  %137 = icmp eq ptr %136, null
  br i1 %137, label %143, label %138

138:                                              ; preds = %135
  %139 = getelementptr inbounds i8, ptr %136, i64 8
  %140 = load i32, ptr %139, align 8, !tbaa !63
  %141 = shl i32 %140, 1
  %142 = add i32 %141, 2
  br label %143

143:                                              ; preds = %138, %135
  %144 = phi i32 [ %142, %138 ], [ 256, %135 ]
  %145 = zext i32 %144 to i64
  %146 = mul nuw nsw i64 %145, 24
  %147 = add nuw nsw i64 %146, 16
  %148 = tail call ptr @calloc(i64 noundef 1, i64 noundef %147) #16
  %149 = icmp eq ptr %148, null
  br i1 %149, label %297, label %150

150:                                              ; preds = %143
  %151 = add i32 %144, -1
  %152 = getelementptr inbounds i8, ptr %148, i64 8
  store i32 %151, ptr %152, align 8, !tbaa !63
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
  %162 = load volatile i64, ptr %161, align 8, !tbaa !270
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %214, label %164

164:                                              ; preds = %158
  %165 = getelementptr inbounds i8, ptr %161, i64 16
  %166 = load volatile ptr, ptr %165, align 8, !tbaa !272
  %167 = icmp eq ptr %166, null
  br i1 %167, label %214, label %168

168:                                              ; preds = %164
  %169 = load volatile i64, ptr %161, align 8, !tbaa !270
  %170 = getelementptr inbounds i8, ptr %161, i64 8
  %171 = load i32, ptr %170, align 8, !tbaa !273
  %172 = getelementptr inbounds i8, ptr %161, i64 12
  %173 = load i32, ptr %172, align 4, !tbaa !274
  %174 = lshr i64 %169, 2
  %175 = mul i64 %174, -7046029254386353131
  %176 = mul i32 %173, -1640531535
  %177 = xor i32 %176, %171
  %178 = zext i32 %177 to i64
  %179 = mul i64 %178, -4417276706812531889
  %180 = xor i64 %179, %175
  %181 = lshr i64 %180, 29
  %182 = xor i64 %181, %180
  %183 = load i32, ptr %152, align 8, !tbaa !63
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
  %196 = load i32, ptr %195, align 8, !tbaa !273
  %197 = icmp eq i32 %196, %171
  br i1 %197, label %198, label %202

198:                                              ; preds = %194
  %199 = getelementptr inbounds i8, ptr %191, i64 12
  %200 = load i32, ptr %199, align 4, !tbaa !274
  %201 = icmp eq i32 %200, %173
  br i1 %201, label %210, label %202

202:                                              ; preds = %198, %194, %189
  %203 = add i64 %192, 1
  %204 = load i32, ptr %152, align 8, !tbaa !63
  %205 = zext i32 %204 to i64
  %206 = and i64 %203, %205
  %207 = getelementptr inbounds [0 x %struct.code_slot], ptr %156, i64 0, i64 %206
  %208 = load atomic volatile i64, ptr %207 seq_cst, align 8
  %209 = icmp eq i64 %208, 0
  br i1 %209, label %210, label %189, !llvm.loop !275

210:                                              ; preds = %202, %198, %168
  %211 = phi ptr [ %186, %168 ], [ %191, %198 ], [ %207, %202 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %211, ptr nonnull align 8 %161, i64 24, i1 true), !tbaa.struct !276
  %212 = load i32, ptr %157, align 4, !tbaa !63
  %213 = add i32 %212, 1
  store i32 %213, ptr %157, align 4, !tbaa !63
  br label %214

214:                                              ; preds = %210, %164, %158
  %215 = add i32 %159, 1
  %216 = load i32, ptr %153, align 8, !tbaa !63
  %217 = icmp ugt i32 %215, %216
  br i1 %217, label %218, label %158

218:                                              ; preds = %214, %150
  %219 = ptrtoint ptr %148 to i64
  store atomic volatile i64 %219, ptr %121 seq_cst, align 8
  br label %220

220:                                              ; preds = %218, %128
  %221 = phi ptr [ %126, %128 ], [ %148, %218 ]
  %222 = load ptr, ptr %122, align 8, !tbaa !229
  %223 = getelementptr inbounds %struct.code_target, ptr %222, i64 %125
  store ptr %25, ptr %12, align 8, !tbaa !277
  %224 = getelementptr inbounds %struct.code_entry, ptr %3, i64 %125
  %225 = load i64, ptr %224, align 8, !tbaa !279
  store i64 %225, ptr %13, align 8, !tbaa !281
  %226 = getelementptr inbounds i8, ptr %224, i64 8
  %227 = load i64, ptr %226, align 8, !tbaa !282
  %228 = trunc i64 %227 to i32
  store i32 %228, ptr %14, align 8, !tbaa !283
  store volatile i32 0, ptr %15, align 4, !tbaa !284
  %229 = load volatile ptr, ptr %12, align 8, !tbaa !2
  store volatile ptr %229, ptr %223, align 8, !tbaa !2
  %230 = getelementptr inbounds i8, ptr %223, i64 8
  %231 = load volatile i64, ptr %13, align 8, !tbaa !39
  store volatile i64 %231, ptr %230, align 8, !tbaa !39
  %232 = getelementptr inbounds i8, ptr %223, i64 16
  %233 = load volatile i32, ptr %14, align 8, !tbaa !63
  store volatile i32 %233, ptr %232, align 8, !tbaa !63
  %234 = getelementptr inbounds i8, ptr %223, i64 20
  %235 = load volatile i32, ptr %15, align 4, !tbaa !63
  store volatile i32 %235, ptr %234, align 4, !tbaa !63
  %236 = load i64, ptr %224, align 8, !tbaa !279
  %237 = load i32, ptr %102, align 4, !tbaa !260
  %238 = load i32, ptr %105, align 8, !tbaa !262
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
  %250 = load i32, ptr %249, align 8, !tbaa !63
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
  %263 = load i32, ptr %262, align 8, !tbaa !273
  %264 = icmp eq i32 %263, %237
  br i1 %264, label %265, label %269

265:                                              ; preds = %261
  %266 = getelementptr inbounds i8, ptr %258, i64 12
  %267 = load i32, ptr %266, align 4, !tbaa !274
  %268 = icmp eq i32 %267, %238
  br i1 %268, label %277, label %269

269:                                              ; preds = %265, %261, %256
  %270 = add i64 %259, 1
  %271 = load i32, ptr %249, align 8, !tbaa !63
  %272 = zext i32 %271 to i64
  %273 = and i64 %270, %272
  %274 = getelementptr inbounds [0 x %struct.code_slot], ptr %248, i64 0, i64 %273
  %275 = load atomic volatile i64, ptr %274 seq_cst, align 8
  %276 = icmp eq i64 %275, 0
  br i1 %276, label %277, label %256, !llvm.loop !275

277:                                              ; preds = %265, %269, %220
  %278 = phi ptr [ %253, %220 ], [ %274, %269 ], [ %258, %265 ]
  %279 = getelementptr inbounds i8, ptr %278, i64 16
  %280 = load ptr, ptr %122, align 8, !tbaa !229
  %281 = getelementptr inbounds %struct.code_target, ptr %280, i64 %125
  %282 = ptrtoint ptr %281 to i64
  store atomic volatile i64 %282, ptr %279 seq_cst, align 8
  %283 = load volatile i64, ptr %278, align 8, !tbaa !270
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %285, label %294

285:                                              ; preds = %277
  %286 = load i32, ptr %102, align 4, !tbaa !260
  %287 = getelementptr inbounds i8, ptr %278, i64 8
  store i32 %286, ptr %287, align 8, !tbaa !273
  %288 = load i32, ptr %105, align 8, !tbaa !262
  %289 = getelementptr inbounds i8, ptr %278, i64 12
  store i32 %288, ptr %289, align 4, !tbaa !274
  %290 = getelementptr inbounds i8, ptr %221, i64 12
  %291 = load i32, ptr %290, align 4, !tbaa !63
  %292 = add i32 %291, 1
  store i32 %292, ptr %290, align 4, !tbaa !63
  %293 = load i64, ptr %224, align 8, !tbaa !279
  store atomic volatile i64 %293, ptr %278 seq_cst, align 8
  br label %294

294:                                              ; preds = %285, %277
  %295 = add nuw nsw i64 %125, 1
  %296 = icmp eq i64 %295, %123
  br i1 %296, label %297, label %124, !llvm.loop !285

297:                                              ; preds = %294, %143, %90
  %298 = getelementptr inbounds i8, ptr %87, i64 40
  %299 = load ptr, ptr %298, align 8, !tbaa !225
  store ptr %299, ptr %25, align 8, !tbaa !227
  store ptr %25, ptr %298, align 8, !tbaa !225
  %300 = load i32, ptr %70, align 4, !tbaa !257
  %301 = zext i32 %300 to i64
  br label %302

302:                                              ; preds = %297, %83, %79
  %303 = phi i64 [ %301, %297 ], [ %75, %83 ], [ %75, %79 ]
  %304 = phi i1 [ true, %297 ], [ false, %83 ], [ false, %79 ]
  %305 = getelementptr inbounds [256 x %struct.request], ptr %74, i64 0, i64 %303, i32 1
  store i32 0, ptr %305, align 8, !tbaa !218
  br label %306

306:                                              ; preds = %69, %73, %302
  %307 = phi i1 [ %304, %302 ], [ false, %73 ], [ false, %69 ]
  %308 = getelementptr inbounds i8, ptr %0, i64 80
  %309 = load volatile i64, ptr %308, align 8, !tbaa !286
  %310 = add i64 %309, 1
  store volatile i64 %310, ptr %308, align 8, !tbaa !286
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %16)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %17)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %18)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %19)
  store ptr null, ptr %16, align 8
  store ptr null, ptr %17, align 8
  store i32 0, ptr %18, align 8
  store i32 0, ptr %19, align 4
  %311 = getelementptr inbounds i8, ptr %0, i64 128
  %312 = load ptr, ptr %311, align 8, !tbaa !242
  %313 = icmp eq ptr %312, null
  br i1 %313, label %327, label %314

314:                                              ; preds = %306
  %315 = load ptr, ptr %312, align 8, !tbaa !169
  store ptr %315, ptr %311, align 8, !tbaa !242
  %316 = getelementptr inbounds i8, ptr %0, i64 144
  %317 = load volatile i32, ptr %316, align 8, !tbaa !243
  %318 = add i32 %317, -1
  store volatile i32 %318, ptr %316, align 8, !tbaa !243
  %319 = icmp eq i32 %318, 0
  br i1 %319, label %320, label %322

320:                                              ; preds = %314
  %321 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr null, ptr %321, align 8, !tbaa !244
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
  %332 = load volatile i32, ptr %18, align 8, !tbaa !63
  store volatile i32 %332, ptr %331, align 8, !tbaa !63
  %333 = getelementptr inbounds i8, ptr %0, i64 148
  %334 = load volatile i32, ptr %19, align 4
  store volatile i32 %334, ptr %333, align 4
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %11) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %11, i8 0, i64 16, i1 false)
  %335 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %11) #16
  %336 = load i64, ptr %11, align 8, !tbaa !92
  %337 = mul i64 %336, 1000000000
  %338 = getelementptr inbounds i8, ptr %11, i64 8
  %339 = load i64, ptr %338, align 8, !tbaa !94
  %340 = add i64 %337, %339
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %11) #11
  %341 = getelementptr inbounds i8, ptr %0, i64 88
  %342 = load volatile i64, ptr %341, align 8, !tbaa !192
  %343 = sub i64 %340, %342
  %344 = icmp ugt i64 %343, 20000
  br i1 %344, label %345, label %349

345:                                              ; preds = %327
  %346 = getelementptr inbounds i8, ptr %0, i64 48
  %347 = load i32, ptr %346, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10)
  store i64 1, ptr %10, align 8, !tbaa !39
  %348 = call i64 @write(i32 noundef %347, ptr noundef nonnull %10, i64 noundef 8) #16
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
  %358 = call i64 @write(i32 noundef %357, ptr noundef nonnull %9, i64 noundef 8) #16
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
  %366 = load i32, ptr %365, align 8, !tbaa !175
  %367 = icmp eq i32 %366, 0
  store ptr null, ptr %364, align 8, !tbaa !169
  %368 = select i1 %367, ptr %324, ptr %18
  %369 = load volatile i32, ptr %368, align 8, !tbaa !243
  %370 = icmp eq i32 %369, 0
  br i1 %370, label %371, label %374

371:                                              ; preds = %363
  %372 = select i1 %367, ptr %323, ptr %16
  %373 = select i1 %367, ptr %325, ptr %17
  br label %377

374:                                              ; preds = %363
  %375 = select i1 %367, ptr %325, ptr %17
  %376 = load ptr, ptr %375, align 8, !tbaa !244
  br label %377

377:                                              ; preds = %371, %374
  %378 = phi ptr [ %373, %371 ], [ %375, %374 ]
  %379 = phi ptr [ %372, %371 ], [ %376, %374 ]
  store ptr %364, ptr %379, align 8, !tbaa !2
  store ptr %364, ptr %378, align 8, !tbaa !244
  %380 = load volatile i32, ptr %368, align 8, !tbaa !243
  %381 = add i32 %380, 1
  store volatile i32 %381, ptr %368, align 8, !tbaa !243
  %382 = load ptr, ptr %311, align 8, !tbaa !242
  %383 = icmp eq ptr %382, null
  br i1 %383, label %327, label %384

384:                                              ; preds = %377
  %385 = load ptr, ptr %382, align 8, !tbaa !169
  store ptr %385, ptr %311, align 8, !tbaa !242
  %386 = load volatile i32, ptr %316, align 8, !tbaa !243
  %387 = add i32 %386, -1
  store volatile i32 %387, ptr %316, align 8, !tbaa !243
  %388 = icmp eq i32 %387, 0
  br i1 %388, label %390, label %389

389:                                              ; preds = %384, %390
  br label %363

390:                                              ; preds = %384
  store ptr null, ptr %326, align 8, !tbaa !244
  br label %389

391:                                              ; preds = %359
  %392 = getelementptr inbounds i8, ptr %25, i64 56
  %393 = load ptr, ptr %392, align 8, !tbaa !229
  call void @free(ptr noundef %393) #16
  %394 = getelementptr inbounds i8, ptr %25, i64 64
  %395 = load ptr, ptr %394, align 8, !tbaa !230
  call void @free(ptr noundef %395) #16
  %396 = getelementptr inbounds i8, ptr %25, i64 72
  %397 = load ptr, ptr %396, align 8, !tbaa !231
  call void @free(ptr noundef %397) #16
  call void @free(ptr noundef nonnull %25) #16
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
  %17 = tail call i32 @sched_yield() #16
  br label %19

18:                                               ; preds = %11
  tail call void @llvm.x86.sse2.pause()
  br label %19

19:                                               ; preds = %18, %16
  %20 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %11, !llvm.loop !106

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
  %32 = load volatile ptr, ptr %31, align 8, !tbaa !224
  %33 = icmp eq ptr %32, null
  br i1 %33, label %38, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds i8, ptr %32, i64 8
  %36 = load i32, ptr %35, align 8, !tbaa !63
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
  %46 = load volatile ptr, ptr %45, align 8, !tbaa !272
  %47 = icmp eq ptr %46, null
  br i1 %47, label %81, label %48

48:                                               ; preds = %40
  %49 = load volatile i64, ptr %44, align 8, !tbaa !270
  %50 = icmp ult i64 %49, %4
  br i1 %50, label %81, label %51

51:                                               ; preds = %48
  %52 = load volatile i64, ptr %44, align 8, !tbaa !270
  %53 = icmp ult i64 %52, %5
  br i1 %53, label %54, label %81

54:                                               ; preds = %51
  %55 = getelementptr inbounds i8, ptr %44, i64 8
  %56 = load i32, ptr %55, align 8, !tbaa !273
  %57 = icmp eq i32 %56, %2
  br i1 %57, label %58, label %81

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr %44, i64 12
  %60 = load i32, ptr %59, align 4, !tbaa !274
  %61 = icmp eq i32 %60, %3
  br i1 %61, label %62, label %81

62:                                               ; preds = %58
  %63 = icmp ult i32 %42, %7
  br i1 %63, label %64, label %79

64:                                               ; preds = %62
  %65 = load ptr, ptr %46, align 8, !tbaa !277
  %66 = getelementptr inbounds i8, ptr %65, i64 32
  %67 = load i32, ptr %66, align 8, !tbaa !264
  %68 = icmp ne i32 %67, 0
  %69 = zext i1 %68 to i64
  %70 = getelementptr inbounds i8, ptr %46, i64 20
  %71 = load volatile i32, ptr %70, align 4, !tbaa !284
  %72 = icmp eq i32 %71, 0
  %73 = select i1 %72, i64 0, i64 2
  %74 = or disjoint i64 %73, %69
  %75 = zext i32 %42 to i64
  %76 = getelementptr inbounds %struct.code_entry, ptr %6, i64 %75
  %77 = load volatile i64, ptr %44, align 8, !tbaa !270
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, i8 0, i64 16, i1 false)
  %2 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %1) #16
  %3 = load i64, ptr %1, align 8, !tbaa !92
  %4 = mul i64 %3, 1000000000
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !94
  %7 = add i64 %4, %6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #11
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
  %6 = tail call ptr @calloc(i64 noundef 1, i64 noundef 57360) #16
  store ptr %6, ptr %2, align 8, !tbaa !30
  br label %7

7:                                                ; preds = %5, %1
  %8 = phi ptr [ %6, %5 ], [ %3, %1 ]
  %9 = getelementptr inbounds i8, ptr %0, i64 471784
  %10 = load ptr, ptr %9, align 8, !tbaa !31
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %26

12:                                               ; preds = %7
  %13 = tail call ptr @mmap(ptr noundef null, i64 noundef 41951232, i32 noundef 0, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %14 = icmp eq ptr %13, inttoptr (i64 -1 to ptr)
  br i1 %14, label %21, label %15

15:                                               ; preds = %12
  %16 = getelementptr inbounds i8, ptr %13, i64 4096
  %17 = tail call i32 @mprotect(ptr noundef nonnull %16, i64 noundef 41943040, i32 noundef 3) #16
  %18 = icmp slt i32 %17, 0
  br i1 %18, label %19, label %21

19:                                               ; preds = %15
  %20 = tail call i32 @munmap(ptr noundef %13, i64 noundef 41951232) #16
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
define internal i32 @take_findings(ptr nocapture noundef readonly %0, ptr noundef writeonly %1, i32 noundef %2, ptr nocapture noundef writeonly %3) #4 {
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %25, ptr nonnull align 8 %19, i64 56, i1 true), !tbaa.struct !287
  store atomic volatile i32 0, ptr %19 release, align 8
  br label %26

26:                                               ; preds = %16, %22
  %27 = phi i32 [ %23, %22 ], [ %18, %16 ]
  %28 = add nuw nsw i64 %17, 1
  %29 = icmp ult i64 %17, 1023
  %30 = icmp ult i32 %27, %2
  %31 = select i1 %29, i1 %30, i1 false
  br i1 %31, label %16, label %12, !llvm.loop !288

32:                                               ; preds = %4, %12
  %33 = phi i32 [ %13, %12 ], [ 0, %4 ]
  ret i32 %33
}

; Function Attrs: nounwind
define internal void @read_statistics(ptr nocapture noundef readonly %0, ptr noundef %1) #1 {
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 88) #16
  %4 = getelementptr inbounds i8, ptr %0, i64 471224
  %5 = load i64, ptr %4, align 8, !tbaa !149
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %5, ptr %6, align 8, !tbaa !289
  %7 = getelementptr inbounds i8, ptr %0, i64 471216
  %8 = load i64, ptr %7, align 8, !tbaa !95
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  store i64 %8, ptr %9, align 8, !tbaa !291
  %10 = getelementptr inbounds i8, ptr %0, i64 471232
  %11 = load i64, ptr %10, align 8, !tbaa !292
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  store i64 %11, ptr %12, align 8, !tbaa !293
  %13 = getelementptr inbounds i8, ptr %0, i64 471240
  %14 = load i64, ptr %13, align 8, !tbaa !294
  %15 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 %14, ptr %15, align 8, !tbaa !295
  %16 = getelementptr inbounds i8, ptr %0, i64 471248
  %17 = load i64, ptr %16, align 8, !tbaa !296
  %18 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %17, ptr %18, align 8, !tbaa !297
  %19 = getelementptr inbounds i8, ptr %0, i64 471256
  %20 = load i64, ptr %19, align 8, !tbaa !298
  %21 = getelementptr inbounds i8, ptr %1, i64 72
  store i64 %20, ptr %21, align 8, !tbaa !299
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
  %31 = load i64, ptr %1, align 8, !tbaa !300
  %32 = load i64, ptr %27, align 8, !tbaa !301
  %33 = load i64, ptr %28, align 8, !tbaa !302
  %34 = load i64, ptr %29, align 8, !tbaa !303
  %35 = load i64, ptr %30, align 8, !tbaa !304
  %36 = zext i32 %23 to i64
  br label %39

37:                                               ; preds = %39
  store i64 %50, ptr %1, align 8, !tbaa !300
  store i64 %53, ptr %27, align 8, !tbaa !301
  store i64 %56, ptr %28, align 8, !tbaa !302
  store i64 %59, ptr %29, align 8, !tbaa !303
  store i64 %62, ptr %30, align 8, !tbaa !304
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
  %49 = load i64, ptr %48, align 8, !tbaa !305
  %50 = add i64 %45, %49
  %51 = getelementptr inbounds i8, ptr %47, i64 7320
  %52 = load i64, ptr %51, align 8, !tbaa !186
  %53 = add i64 %44, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 7328
  %55 = load i64, ptr %54, align 8, !tbaa !306
  %56 = add i64 %43, %55
  %57 = getelementptr inbounds i8, ptr %47, i64 7336
  %58 = load i64, ptr %57, align 8, !tbaa !307
  %59 = add i64 %42, %58
  %60 = getelementptr inbounds i8, ptr %47, i64 7344
  %61 = load i64, ptr %60, align 8, !tbaa !308
  %62 = add i64 %41, %61
  %63 = add nuw nsw i64 %40, 1
  %64 = icmp eq i64 %63, %36
  br i1 %64, label %37, label %39, !llvm.loop !309
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
  store volatile i32 %1, ptr %10, align 8, !tbaa !123
  ret void

11:                                               ; preds = %5, %11
  %12 = phi i64 [ %17, %11 ], [ 0, %5 ]
  %13 = getelementptr inbounds [64 x ptr], ptr %6, i64 0, i64 %12
  %14 = load ptr, ptr %13, align 8, !tbaa !2
  %15 = getelementptr inbounds i8, ptr %14, i64 6912
  %16 = tail call ptr @memset(ptr noundef nonnull %15, i32 noundef 0, i64 noundef 256) #16
  %17 = add nuw nsw i64 %12, 1
  %18 = load i32, ptr %3, align 4, !tbaa !6
  %19 = zext i32 %18 to i64
  %20 = icmp ult i64 %17, %19
  br i1 %20, label %11, label %9
}

; Function Attrs: nounwind
define internal void @read_counters(ptr nocapture noundef readonly %0, ptr noundef %1) #1 {
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 256) #16
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
  br i1 %18, label %15, label %10, !llvm.loop !310

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
  br i1 %27, label %16, label %19, !llvm.loop !311
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #6

declare ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
define internal i32 @helper_load(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) #1 {
  %5 = tail call fastcc i32 @memory_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef 0) #17
  ret i32 %5
}

; Function Attrs: nounwind
define internal i32 @helper_store(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) #1 {
  %5 = tail call fastcc i32 @memory_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef 1) #17
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
  %12 = load i32, ptr %11, align 4, !tbaa !312
  %13 = getelementptr inbounds i8, ptr %1, i64 7344
  %14 = load i64, ptr %13, align 8, !tbaa !308
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !308
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
  %47 = load i32, ptr %46, align 4, !tbaa !63
  %48 = zext i32 %47 to i64
  %49 = getelementptr inbounds [64 x i32], ptr %21, i64 0, i64 %43
  %50 = load i32, ptr %49, align 4, !tbaa !63
  %51 = zext i32 %50 to i64
  br i1 %10, label %63, label %52

52:                                               ; preds = %41
  %53 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  %54 = load i32, ptr %53, align 4, !tbaa !63
  %55 = zext i32 %54 to i64
  %56 = shl nuw i64 %55, 32
  %57 = or disjoint i64 %56, %48
  %58 = getelementptr inbounds [64 x i32], ptr %23, i64 0, i64 %43
  %59 = load i32, ptr %58, align 4, !tbaa !63
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
  %78 = load i32, ptr %36, align 8, !tbaa !314
  %79 = zext i32 %78 to i64
  %80 = icmp ugt i64 %77, %79
  br i1 %80, label %226, label %81

81:                                               ; preds = %74
  %82 = load ptr, ptr %37, align 8, !tbaa !315
  %83 = getelementptr inbounds i8, ptr %82, i64 %76
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #11
  store i64 0, ptr %7, align 8, !tbaa !39
  %84 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef %83, i64 noundef %38) #16
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #11
  %85 = load i64, ptr %7, align 8, !tbaa !39
  %86 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 1, i32 noundef %12, i64 noundef %85, i64 noundef %65, i64 noundef %64) #17
  store i64 %86, ptr %8, align 8, !tbaa !39
  %87 = call ptr @memcpy(ptr noundef %83, ptr noundef nonnull %8, i64 noundef %38) #16
  %88 = load i64, ptr %7, align 8, !tbaa !39
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #11
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #11
  br label %226

89:                                               ; preds = %71, %69
  %90 = and i64 %45, 4294967295
  %91 = select i1 %29, i64 %90, i64 %45
  %92 = load ptr, ptr %32, align 8, !tbaa !316
  %93 = icmp eq ptr %92, null
  br i1 %93, label %100, label %94

94:                                               ; preds = %89
  %95 = load i32, ptr %33, align 4, !tbaa !317
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = load i32, ptr %34, align 8, !tbaa !318
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
  %110 = load i64, ptr %109, align 8, !tbaa !319
  %111 = and i64 %45, 4294967292
  %112 = load i32, ptr %33, align 4, !tbaa !317
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
  %122 = load i32, ptr %33, align 4, !tbaa !317
  %123 = zext i32 %122 to i64
  %124 = mul i64 %121, %123
  %125 = shl nuw nsw i64 %43, 2
  %126 = add i64 %124, %125
  %127 = and i64 %91, 3
  %128 = or disjoint i64 %126, %127
  %129 = getelementptr inbounds i8, ptr %92, i64 %128
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #11
  store i64 0, ptr %5, align 8, !tbaa !39
  %130 = call ptr @memcpy(ptr noundef nonnull %5, ptr noundef %129, i64 noundef 4) #16
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #11
  %131 = load i64, ptr %5, align 8, !tbaa !39
  %132 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %131, i64 noundef %65, i64 noundef %64) #17
  store i64 %132, ptr %6, align 8, !tbaa !39
  %133 = call ptr @memcpy(ptr noundef %129, ptr noundef nonnull %6, i64 noundef 4) #16
  %134 = load i64, ptr %5, align 8, !tbaa !39
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #11
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #11
  %135 = trunc i64 %134 to i32
  store i32 %135, ptr %46, align 4, !tbaa !63
  br label %234

136:                                              ; preds = %71, %70
  %137 = load ptr, ptr %39, align 8, !tbaa !320
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
  %154 = load i64, ptr %153, align 8, !tbaa !68
  %155 = icmp ugt i64 %154, %45
  %156 = add nuw i64 %152, 1
  %157 = select i1 %155, i64 %150, i64 %156
  %158 = select i1 %155, i64 %152, i64 %149
  %159 = icmp ult i64 %157, %158
  br i1 %159, label %148, label %160, !llvm.loop !70

160:                                              ; preds = %148, %142
  %161 = phi i64 [ 0, %142 ], [ %157, %148 ]
  %162 = icmp ult i64 %161, %144
  br i1 %162, label %163, label %238

163:                                              ; preds = %160
  %164 = getelementptr inbounds i8, ptr %140, i64 16
  %165 = getelementptr inbounds [0 x %struct.gpu_range], ptr %164, i64 0, i64 %161
  %166 = load i64, ptr %165, align 8, !tbaa !71
  %167 = icmp ugt i64 %166, %45
  br i1 %167, label %238, label %168

168:                                              ; preds = %163
  %169 = getelementptr inbounds i8, ptr %165, i64 24
  %170 = load i32, ptr %169, align 8, !tbaa !72
  %171 = and i32 %170, 1
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %238, label %173

173:                                              ; preds = %168
  %174 = getelementptr inbounds i8, ptr %165, i64 8
  %175 = load i64, ptr %174, align 8, !tbaa !68
  %176 = sub i64 %175, %45
  %177 = icmp ult i64 %176, %35
  br i1 %177, label %238, label %178

178:                                              ; preds = %173
  %179 = getelementptr inbounds i8, ptr %165, i64 16
  %180 = load i64, ptr %179, align 8, !tbaa !73
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
  %197 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %196, i64 noundef %65, i64 noundef %64) #17
  %198 = cmpxchg ptr %183, i64 %196, i64 %197 seq_cst seq_cst, align 8
  %199 = extractvalue { i64, i1 } %198, 1
  %200 = extractvalue { i64, i1 } %198, 0
  br i1 %199, label %226, label %195, !llvm.loop !87

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
  %216 = call fastcc i64 @combine(i32 noundef %3, i32 noundef 0, i32 noundef %12, i64 noundef %215, i64 noundef %211, i64 noundef %212) #17
  %217 = trunc i64 %216 to i32
  %218 = cmpxchg ptr %183, i32 %214, i32 %217 seq_cst seq_cst, align 4
  %219 = extractvalue { i32, i1 } %218, 1
  %220 = extractvalue { i32, i1 } %218, 0
  br i1 %219, label %226, label %213, !llvm.loop !88

221:                                              ; preds = %207, %205, %203
  %222 = phi i32 [ %204, %203 ], [ %206, %205 ], [ %208, %207 ]
  store i32 %222, ptr %46, align 4, !tbaa !63
  br label %234

223:                                              ; preds = %191, %189, %187
  %224 = phi i64 [ %188, %187 ], [ %190, %189 ], [ %192, %191 ]
  %225 = trunc i64 %224 to i32
  store i32 %225, ptr %46, align 4, !tbaa !63
  br label %229

226:                                              ; preds = %195, %213, %74, %81
  %227 = phi i64 [ %88, %81 ], [ 0, %74 ], [ %215, %213 ], [ %196, %195 ]
  %228 = trunc i64 %227 to i32
  store i32 %228, ptr %46, align 4, !tbaa !63
  br i1 %10, label %234, label %229

229:                                              ; preds = %223, %226
  %230 = phi i64 [ %224, %223 ], [ %227, %226 ]
  %231 = lshr i64 %230, 32
  %232 = trunc nuw i64 %231 to i32
  %233 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  store i32 %232, ptr %233, align 4, !tbaa !63
  br label %234

234:                                              ; preds = %221, %229, %226, %120
  %235 = add i64 %42, -1
  %236 = and i64 %235, %42
  %237 = icmp eq i64 %236, 0
  br i1 %237, label %245, label %41, !llvm.loop !321

238:                                              ; preds = %163, %160, %136, %168, %173, %178, %63, %108
  %239 = phi i64 [ %119, %108 ], [ %45, %63 ], [ %45, %178 ], [ %45, %173 ], [ %45, %168 ], [ %45, %136 ], [ %45, %160 ], [ %45, %163 ]
  %240 = phi i32 [ 4, %108 ], [ 4, %163 ], [ 4, %160 ], [ 4, %136 ], [ 4, %168 ], [ 4, %173 ], [ 4, %178 ], [ 8, %63 ]
  %241 = trunc nuw nsw i64 %43 to i32
  %242 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %239, ptr %242, align 8, !tbaa !322
  %243 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 1, ptr %243, align 8, !tbaa !323
  %244 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %241, ptr %244, align 4, !tbaa !324
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
  %8 = load ptr, ptr %7, align 8, !tbaa !325
  %9 = getelementptr inbounds i8, ptr %0, i64 568
  %10 = load ptr, ptr %9, align 8, !tbaa !326
  %11 = getelementptr inbounds i8, ptr %10, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !171
  %13 = load ptr, ptr %12, align 8, !tbaa !112
  %14 = lshr i32 %3, 10
  %15 = and i32 %14, 16383
  %16 = and i32 %2, 255
  %17 = icmp eq i32 %16, 1
  br i1 %17, label %18, label %52

18:                                               ; preds = %4
  %19 = icmp eq i32 %15, 0
  %20 = getelementptr inbounds i8, ptr %13, i64 120
  %21 = getelementptr inbounds i8, ptr %13, i64 56
  br i1 %19, label %38, label %22

22:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #11
  store i32 2, ptr %5, align 8, !tbaa !74
  %23 = getelementptr inbounds i8, ptr %5, i64 4
  %24 = load ptr, ptr %20, align 8, !tbaa !67
  %25 = load i32, ptr %24, align 8, !tbaa !76
  store i32 %25, ptr %23, align 4, !tbaa !78
  %26 = getelementptr inbounds i8, ptr %5, i64 8
  %27 = getelementptr inbounds i8, ptr %24, i64 8
  %28 = load i32, ptr %27, align 8, !tbaa !79
  store i32 %28, ptr %26, align 8, !tbaa !80
  %29 = getelementptr inbounds i8, ptr %5, i64 12
  %30 = load i32, ptr %21, align 8, !tbaa !81
  store i32 %30, ptr %29, align 4, !tbaa !82
  %31 = getelementptr inbounds i8, ptr %5, i64 16
  %32 = getelementptr inbounds i8, ptr %13, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !327
  store i32 %33, ptr %31, align 8, !tbaa !83
  %34 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %15, ptr %34, align 4, !tbaa !84
  %35 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 0, ptr %35, align 8, !tbaa !85
  %36 = getelementptr inbounds i8, ptr %5, i64 32
  %37 = load i64, ptr %0, align 8, !tbaa !328
  store i64 %37, ptr %36, align 8, !tbaa !86
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %5) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #11
  br label %52

38:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #11
  store i32 0, ptr %6, align 8, !tbaa !74
  %39 = getelementptr inbounds i8, ptr %6, i64 4
  %40 = load ptr, ptr %20, align 8, !tbaa !67
  %41 = load i32, ptr %40, align 8, !tbaa !76
  store i32 %41, ptr %39, align 4, !tbaa !78
  %42 = getelementptr inbounds i8, ptr %6, i64 8
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i32, ptr %43, align 8, !tbaa !79
  store i32 %44, ptr %42, align 8, !tbaa !80
  %45 = getelementptr inbounds i8, ptr %6, i64 12
  %46 = load i32, ptr %21, align 8, !tbaa !81
  store i32 %46, ptr %45, align 4, !tbaa !82
  %47 = getelementptr inbounds i8, ptr %6, i64 16
  %48 = and i32 %3, 16777215
  store i32 %48, ptr %47, align 8, !tbaa !83
  %49 = getelementptr inbounds i8, ptr %6, i64 20
  store i32 0, ptr %49, align 4, !tbaa !84
  %50 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %50, align 8, !tbaa !85
  %51 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 0, ptr %51, align 8, !tbaa !86
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %6) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #11
  br label %52

52:                                               ; preds = %22, %38, %4
  ret void
}

; Function Attrs: nounwind
define internal i64 @helper_query(ptr nocapture noundef readonly %0, ptr nocapture readnone %1, i32 noundef %2) #1 {
  %4 = alloca %struct.timespec_, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 568
  %7 = load ptr, ptr %6, align 8, !tbaa !326
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !171
  %10 = load ptr, ptr %9, align 8, !tbaa !112
  %11 = getelementptr inbounds i8, ptr %7, i64 56
  %12 = load i32, ptr %11, align 8, !tbaa !63
  %13 = getelementptr inbounds i8, ptr %7, i64 60
  %14 = load i32, ptr %13, align 4, !tbaa !63
  %15 = add i32 %14, %12
  %16 = getelementptr inbounds i8, ptr %7, i64 64
  %17 = load i32, ptr %16, align 8, !tbaa !63
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %21 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #16
  %22 = load i64, ptr %5, align 8, !tbaa !92
  %23 = mul i64 %22, 1000000000
  %24 = getelementptr inbounds i8, ptr %5, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !94
  %26 = add i64 %23, %25
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #11
  %27 = udiv i64 %26, 10
  br label %73

28:                                               ; preds = %3
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %29 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #16
  %30 = load i64, ptr %4, align 8, !tbaa !92
  %31 = mul i64 %30, 182784
  %32 = getelementptr inbounds i8, ptr %4, i64 8
  %33 = load i64, ptr %32, align 8, !tbaa !94
  %34 = add i64 %31, %33
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
  %35 = shl i64 %34, 1
  %36 = and i64 %35, 1048574
  br label %73

37:                                               ; preds = %3
  %38 = getelementptr inbounds i8, ptr %10, i64 64
  %39 = load i32, ptr %38, align 8, !tbaa !329
  %40 = zext i32 %39 to i64
  br label %73

41:                                               ; preds = %3
  %42 = getelementptr inbounds i8, ptr %0, i64 576
  %43 = load i32, ptr %42, align 8, !tbaa !330
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
  %62 = load i32, ptr %61, align 8, !tbaa !81
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
  %72 = load i64, ptr %71, align 8, !tbaa !140
  br label %73

73:                                               ; preds = %3, %70, %60, %41, %37, %28, %20
  %74 = phi i64 [ %72, %70 ], [ %69, %60 ], [ %59, %41 ], [ %40, %37 ], [ %36, %28 ], [ %27, %20 ], [ 0, %3 ]
  ret i64 %74
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #6

declare ptr @mmap(ptr noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #7

declare i32 @mprotect(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #7

declare i32 @munmap(ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
define internal fastcc i32 @memory_access(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) unnamed_addr #1 {
  %6 = alloca [16 x i32], align 16
  %7 = alloca [16 x i8], align 16
  %8 = alloca [16 x i32], align 16
  %9 = alloca ptr, align 8
  %10 = and i32 %3, 255
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #11
  store ptr null, ptr %9, align 8, !tbaa !2
  %11 = getelementptr inbounds i8, ptr %1, i64 7344
  %12 = load i64, ptr %11, align 8, !tbaa !308
  %13 = add i64 %12, 1
  store i64 %13, ptr %11, align 8, !tbaa !308
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
  %47 = call fastcc i32 @access_global(ptr noundef nonnull %1, i64 noundef %46, i32 noundef 0, i32 noundef %10, i32 noundef %4, ptr noundef nonnull %9) #17
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
  %62 = load i64, ptr %49, align 8, !tbaa !71
  store i64 %62, ptr %61, align 8, !tbaa !331
  %63 = getelementptr inbounds i8, ptr %49, i64 8
  %64 = load i64, ptr %63, align 8, !tbaa !68
  %65 = sub i64 %64, %62
  %66 = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %65, ptr %66, align 8, !tbaa !208
  %67 = getelementptr inbounds i8, ptr %49, i64 16
  %68 = load i64, ptr %67, align 8, !tbaa !73
  %69 = sub i64 %68, %62
  %70 = getelementptr inbounds i8, ptr %61, i64 16
  store i64 %69, ptr %70, align 8, !tbaa !332
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
  %86 = load i32, ptr %41, align 8, !tbaa !314
  %87 = zext i32 %86 to i64
  %88 = icmp ugt i64 %85, %87
  br i1 %36, label %108, label %89

89:                                               ; preds = %82
  br i1 %88, label %263, label %90

90:                                               ; preds = %89
  %91 = load ptr, ptr %42, align 8, !tbaa !315
  %92 = getelementptr inbounds i8, ptr %91, i64 %84
  %93 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  %94 = load i32, ptr %93, align 4, !tbaa !63
  switch i8 %43, label %95 [
    i8 1, label %96
    i8 2, label %98
  ]

95:                                               ; preds = %90
  br i1 %38, label %263, label %100

96:                                               ; preds = %90
  %97 = trunc i32 %94 to i8
  store i8 %97, ptr %92, align 1, !tbaa !89
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
  br i1 %107, label %263, label %100, !llvm.loop !333

108:                                              ; preds = %82
  br i1 %88, label %112, label %109

109:                                              ; preds = %108
  %110 = load ptr, ptr %42, align 8, !tbaa !315
  %111 = getelementptr inbounds i8, ptr %110, i64 %84
  br label %112

112:                                              ; preds = %109, %108
  %113 = phi ptr [ %111, %109 ], [ @access_lds.zeros, %108 ]
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #11
  br i1 %38, label %114, label %127

114:                                              ; preds = %112
  store i32 0, ptr %8, align 16, !tbaa !63
  switch i32 %10, label %121 [
    i32 1, label %115
    i32 2, label %118
  ]

115:                                              ; preds = %114
  %116 = load i8, ptr %113, align 1, !tbaa !89
  %117 = zext i8 %116 to i32
  br label %124

118:                                              ; preds = %114
  %119 = load i16, ptr %113, align 1
  %120 = zext i16 %119 to i32
  br label %124

121:                                              ; preds = %114
  %122 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %113, i64 noundef 3) #16
  %123 = load i32, ptr %8, align 16, !tbaa !63
  br label %124

124:                                              ; preds = %121, %118, %115
  %125 = phi i32 [ %120, %118 ], [ %123, %121 ], [ %117, %115 ]
  %126 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %125, ptr %126, align 4, !tbaa !63
  br label %136

127:                                              ; preds = %112, %127
  %128 = phi i64 [ %134, %127 ], [ 0, %112 ]
  %129 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %128
  %130 = shl nuw nsw i64 %128, 2
  %131 = getelementptr inbounds i8, ptr %113, i64 %130
  %132 = load i32, ptr %131, align 1
  store i32 %132, ptr %129, align 4
  %133 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %128, i64 %73
  store i32 %132, ptr %133, align 4, !tbaa !63
  %134 = add nuw nsw i64 %128, 1
  %135 = icmp eq i64 %134, %40
  br i1 %135, label %136, label %127, !llvm.loop !334

136:                                              ; preds = %127, %124
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #11
  br label %263

137:                                              ; preds = %79, %77
  %138 = and i64 %76, 4294967295
  %139 = select i1 %28, i64 %138, i64 %76
  %140 = load ptr, ptr %31, align 8, !tbaa !316
  %141 = icmp eq ptr %140, null
  br i1 %141, label %149, label %142

142:                                              ; preds = %137
  %143 = load i32, ptr %32, align 4, !tbaa !317
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %142
  %146 = load i32, ptr %33, align 8, !tbaa !318
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
  %157 = load i64, ptr %156, align 8, !tbaa !319
  %158 = and i64 %76, 4294967292
  %159 = load i32, ptr %32, align 4, !tbaa !317
  %160 = zext i32 %159 to i64
  %161 = mul nuw i64 %158, %160
  %162 = shl nuw nsw i64 %73, 2
  %163 = and i64 %76, 3
  %164 = or disjoint i64 %163, %162
  %165 = add i64 %164, %157
  %166 = add i64 %165, %161
  %167 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %166, ptr %167, align 8, !tbaa !322
  %168 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 %4, ptr %168, align 8, !tbaa !323
  %169 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %74, ptr %169, align 4, !tbaa !324
  br label %289

170:                                              ; preds = %149
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #11
  %171 = and i64 %139, 3
  %172 = icmp eq i64 %171, 0
  %173 = and i1 %35, %172
  br i1 %173, label %174, label %194

174:                                              ; preds = %170
  %175 = shl nuw nsw i64 %73, 2
  br label %176

176:                                              ; preds = %191, %174
  %177 = phi i64 [ 0, %174 ], [ %192, %191 ]
  %178 = load ptr, ptr %31, align 8, !tbaa !316
  %179 = shl nuw nsw i64 %177, 2
  %180 = add i64 %179, %139
  %181 = load i32, ptr %32, align 4, !tbaa !317
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
  br i1 %193, label %259, label %176, !llvm.loop !335

194:                                              ; preds = %170
  br i1 %36, label %209, label %195

195:                                              ; preds = %194, %195
  %196 = phi i64 [ %207, %195 ], [ 0, %194 ]
  %197 = trunc nuw nsw i64 %196 to i32
  %198 = lshr i64 %196, 2
  %199 = and i64 %198, 1073741823
  %200 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %199, i64 %73
  %201 = load i32, ptr %200, align 4, !tbaa !63
  %202 = shl i32 %197, 3
  %203 = and i32 %202, 24
  %204 = lshr i32 %201, %203
  %205 = trunc i32 %204 to i8
  %206 = getelementptr inbounds i8, ptr %7, i64 %196
  store i8 %205, ptr %206, align 1, !tbaa !89
  %207 = add nuw nsw i64 %196, 1
  %208 = icmp eq i64 %207, %34
  br i1 %208, label %209, label %195, !llvm.loop !336

209:                                              ; preds = %195, %194
  %210 = shl nuw nsw i64 %73, 2
  br label %211

211:                                              ; preds = %233, %209
  %212 = phi ptr [ %234, %233 ], [ %140, %209 ]
  %213 = phi i64 [ %225, %233 ], [ 0, %209 ]
  %214 = load i32, ptr %32, align 4, !tbaa !317
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
  %228 = load i8, ptr %224, align 1, !tbaa !89
  %229 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  store i8 %228, ptr %229, align 1, !tbaa !89
  br i1 %226, label %235, label %216, !llvm.loop !337

230:                                              ; preds = %216
  %231 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  %232 = load i8, ptr %231, align 1, !tbaa !89
  store i8 %232, ptr %224, align 1, !tbaa !89
  br i1 %226, label %259, label %233

233:                                              ; preds = %230
  %234 = load ptr, ptr %31, align 8, !tbaa !316
  br label %211, !llvm.loop !337

235:                                              ; preds = %227
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #11
  br i1 %38, label %236, label %249

236:                                              ; preds = %235
  store i32 0, ptr %6, align 16, !tbaa !63
  switch i32 %10, label %243 [
    i32 1, label %237
    i32 2, label %240
  ]

237:                                              ; preds = %236
  %238 = load i8, ptr %7, align 16, !tbaa !89
  %239 = zext i8 %238 to i32
  br label %246

240:                                              ; preds = %236
  %241 = load i16, ptr %7, align 16
  %242 = zext i16 %241 to i32
  br label %246

243:                                              ; preds = %236
  %244 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %7, i64 noundef 3) #16
  %245 = load i32, ptr %6, align 16, !tbaa !63
  br label %246

246:                                              ; preds = %243, %240, %237
  %247 = phi i32 [ %242, %240 ], [ %245, %243 ], [ %239, %237 ]
  %248 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %247, ptr %248, align 4, !tbaa !63
  br label %258

249:                                              ; preds = %235, %249
  %250 = phi i64 [ %256, %249 ], [ 0, %235 ]
  %251 = getelementptr inbounds [16 x i32], ptr %6, i64 0, i64 %250
  %252 = shl nuw nsw i64 %250, 2
  %253 = getelementptr inbounds i8, ptr %7, i64 %252
  %254 = load i32, ptr %253, align 4
  store i32 %254, ptr %251, align 4
  %255 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %250, i64 %73
  store i32 %254, ptr %255, align 4, !tbaa !63
  %256 = add nuw nsw i64 %250, 1
  %257 = icmp eq i64 %256, %40
  br i1 %257, label %258, label %249, !llvm.loop !334

258:                                              ; preds = %249, %246
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #11
  br label %259

259:                                              ; preds = %230, %191, %258
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #11
  br label %263

260:                                              ; preds = %79, %78
  %261 = call fastcc i32 @access_global(ptr noundef nonnull %1, i64 noundef %76, i32 noundef %74, i32 noundef %10, i32 noundef %4, ptr noundef nonnull %9) #17
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %263, label %289

263:                                              ; preds = %100, %259, %136, %98, %96, %95, %89, %260
  %264 = add i64 %72, -1
  %265 = and i64 %264, %72
  %266 = icmp eq i64 %265, 0
  br i1 %266, label %267, label %71, !llvm.loop !338

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
  %280 = load i64, ptr %268, align 8, !tbaa !71
  store i64 %280, ptr %279, align 8, !tbaa !331
  %281 = getelementptr inbounds i8, ptr %268, i64 8
  %282 = load i64, ptr %281, align 8, !tbaa !68
  %283 = sub i64 %282, %280
  %284 = getelementptr inbounds i8, ptr %279, i64 8
  store i64 %283, ptr %284, align 8, !tbaa !208
  %285 = getelementptr inbounds i8, ptr %268, i64 16
  %286 = load i64, ptr %285, align 8, !tbaa !73
  %287 = sub i64 %286, %280
  %288 = getelementptr inbounds i8, ptr %279, i64 16
  store i64 %287, ptr %288, align 8, !tbaa !332
  br label %289

289:                                              ; preds = %260, %21, %155, %267, %270, %44, %52, %5, %15
  %290 = phi i32 [ 8, %15 ], [ 8, %5 ], [ 0, %52 ], [ %47, %44 ], [ 0, %270 ], [ 0, %267 ], [ 4, %155 ], [ 0, %21 ], [ %261, %260 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #11
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
  %15 = load i64, ptr %10, align 8, !tbaa !71
  %16 = icmp ugt i64 %15, %1
  br i1 %16, label %21, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %10, i64 8
  %19 = load i64, ptr %18, align 8, !tbaa !68
  %20 = icmp ugt i64 %19, %1
  br i1 %20, label %59, label %21

21:                                               ; preds = %17, %14, %6
  %22 = getelementptr inbounds i8, ptr %0, i64 16
  %23 = load ptr, ptr %22, align 8, !tbaa !320
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
  %40 = load i64, ptr %39, align 8, !tbaa !68
  %41 = icmp ugt i64 %40, %1
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %36, i64 %42
  %44 = select i1 %41, i64 %38, i64 %35
  %45 = icmp ult i64 %43, %44
  br i1 %45, label %34, label %46, !llvm.loop !70

46:                                               ; preds = %34, %28
  %47 = phi i64 [ 0, %28 ], [ %43, %34 ]
  %48 = icmp ult i64 %47, %30
  br i1 %48, label %49, label %54

49:                                               ; preds = %46
  %50 = getelementptr inbounds i8, ptr %26, i64 16
  %51 = getelementptr inbounds [0 x %struct.gpu_range], ptr %50, i64 0, i64 %47
  %52 = load i64, ptr %51, align 8, !tbaa !71
  %53 = icmp ugt i64 %52, %1
  br i1 %53, label %54, label %58

54:                                               ; preds = %21, %46, %49
  %55 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %55, align 8, !tbaa !322
  %56 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %56, align 8, !tbaa !323
  %57 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %57, align 4, !tbaa !324
  br label %258

58:                                               ; preds = %49
  store ptr %51, ptr %5, align 8, !tbaa !2
  br label %59

59:                                               ; preds = %58, %17
  %60 = phi i64 [ %52, %58 ], [ %15, %17 ]
  %61 = phi ptr [ %51, %58 ], [ %10, %17 ]
  %62 = getelementptr inbounds i8, ptr %61, i64 24
  %63 = load i32, ptr %62, align 8, !tbaa !72
  %64 = and i32 %63, %12
  %65 = icmp eq i32 %64, %12
  br i1 %65, label %70, label %66

66:                                               ; preds = %59
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %67, align 8, !tbaa !322
  %68 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %68, align 8, !tbaa !323
  %69 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %69, align 4, !tbaa !324
  br label %258

70:                                               ; preds = %59
  %71 = getelementptr inbounds i8, ptr %61, i64 8
  %72 = load i64, ptr %71, align 8, !tbaa !68
  %73 = sub i64 %72, %1
  %74 = zext nneg i32 %3 to i64
  %75 = icmp ult i64 %73, %74
  br i1 %75, label %136, label %76

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %61, i64 16
  %78 = load i64, ptr %77, align 8, !tbaa !73
  %79 = add i64 %78, %1
  %80 = sub i64 %79, %60
  %81 = inttoptr i64 %80 to ptr
  br i1 %11, label %82, label %104

82:                                               ; preds = %76
  %83 = getelementptr inbounds i8, ptr %0, i64 2816
  %84 = zext nneg i32 %2 to i64
  %85 = getelementptr inbounds [64 x i32], ptr %83, i64 0, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !63
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
  store i8 %93, ptr %81, align 1, !tbaa !89
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
  br i1 %103, label %258, label %96, !llvm.loop !333

104:                                              ; preds = %76
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #11
  %105 = icmp ult i32 %3, 4
  br i1 %105, label %111, label %106

106:                                              ; preds = %104
  %107 = lshr i32 %3, 2
  %108 = getelementptr inbounds i8, ptr %0, i64 2816
  %109 = zext nneg i32 %2 to i64
  %110 = zext nneg i32 %107 to i64
  br label %126

111:                                              ; preds = %104
  store i32 0, ptr %8, align 16, !tbaa !63
  switch i32 %3, label %118 [
    i32 1, label %112
    i32 2, label %115
  ]

112:                                              ; preds = %111
  %113 = load i8, ptr %81, align 1, !tbaa !89
  %114 = zext i8 %113 to i32
  br label %121

115:                                              ; preds = %111
  %116 = load i16, ptr %81, align 1
  %117 = zext i16 %116 to i32
  br label %121

118:                                              ; preds = %111
  %119 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %81, i64 noundef 3) #16
  %120 = load i32, ptr %8, align 16, !tbaa !63
  br label %121

121:                                              ; preds = %118, %115, %112
  %122 = phi i32 [ %117, %115 ], [ %120, %118 ], [ %114, %112 ]
  %123 = getelementptr inbounds i8, ptr %0, i64 2816
  %124 = zext nneg i32 %2 to i64
  %125 = getelementptr inbounds [64 x i32], ptr %123, i64 0, i64 %124
  store i32 %122, ptr %125, align 4, !tbaa !63
  br label %135

126:                                              ; preds = %126, %106
  %127 = phi i64 [ 0, %106 ], [ %133, %126 ]
  %128 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %127
  %129 = shl nuw nsw i64 %127, 2
  %130 = getelementptr inbounds i8, ptr %81, i64 %129
  %131 = load i32, ptr %130, align 1
  store i32 %131, ptr %128, align 4
  %132 = getelementptr inbounds [16 x [64 x i32]], ptr %108, i64 0, i64 %127, i64 %109
  store i32 %131, ptr %132, align 4, !tbaa !63
  %133 = add nuw nsw i64 %127, 1
  %134 = icmp eq i64 %133, %110
  br i1 %134, label %135, label %126, !llvm.loop !334

135:                                              ; preds = %126, %121
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #11
  br label %258

136:                                              ; preds = %70
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9) #11
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
  %146 = load i32, ptr %145, align 4, !tbaa !63
  %147 = shl i32 %142, 3
  %148 = and i32 %147, 24
  %149 = lshr i32 %146, %148
  %150 = trunc i32 %149 to i8
  %151 = getelementptr inbounds i8, ptr %9, i64 %141
  store i8 %150, ptr %151, align 1, !tbaa !89
  %152 = add nuw nsw i64 %141, 1
  %153 = icmp eq i64 %152, %74
  br i1 %153, label %154, label %140, !llvm.loop !336

154:                                              ; preds = %140, %136
  %155 = getelementptr inbounds i8, ptr %0, i64 16
  %156 = load ptr, ptr %155, align 8, !tbaa !320
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
  %177 = load i64, ptr %176, align 8, !tbaa !68
  %178 = icmp ugt i64 %177, %161
  %179 = add nuw i64 %175, 1
  %180 = select i1 %178, i64 %173, i64 %179
  %181 = select i1 %178, i64 %175, i64 %172
  %182 = icmp ult i64 %180, %181
  br i1 %182, label %171, label %183, !llvm.loop !70

183:                                              ; preds = %171, %165
  %184 = phi i64 [ 0, %165 ], [ %180, %171 ]
  %185 = icmp ult i64 %184, %167
  br i1 %185, label %186, label %215

186:                                              ; preds = %183
  %187 = getelementptr inbounds i8, ptr %163, i64 16
  %188 = getelementptr inbounds [0 x %struct.gpu_range], ptr %187, i64 0, i64 %184
  %189 = load i64, ptr %188, align 8, !tbaa !71
  %190 = icmp ugt i64 %189, %161
  br i1 %190, label %215, label %191

191:                                              ; preds = %186
  %192 = getelementptr inbounds i8, ptr %188, i64 24
  %193 = load i32, ptr %192, align 8, !tbaa !72
  %194 = and i32 %193, %12
  %195 = icmp eq i32 %194, %12
  br i1 %195, label %196, label %215

196:                                              ; preds = %191
  %197 = sub i64 %74, %160
  %198 = getelementptr inbounds i8, ptr %188, i64 8
  %199 = load i64, ptr %198, align 8, !tbaa !68
  %200 = sub i64 %199, %161
  %201 = call i64 @llvm.umin.i64(i64 %197, i64 %200)
  %202 = getelementptr inbounds i8, ptr %188, i64 16
  %203 = load i64, ptr %202, align 8, !tbaa !73
  %204 = sub i64 %161, %189
  %205 = add i64 %204, %203
  %206 = inttoptr i64 %205 to ptr
  %207 = getelementptr inbounds i8, ptr %9, i64 %160
  br i1 %158, label %210, label %208

208:                                              ; preds = %196
  %209 = call ptr @memcpy(ptr noundef %206, ptr noundef nonnull %207, i64 noundef %201) #16
  br label %212

210:                                              ; preds = %196
  %211 = call ptr @memcpy(ptr noundef nonnull %207, ptr noundef %206, i64 noundef %201) #16
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
  store i64 %219, ptr %220, align 8, !tbaa !322
  %221 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %221, align 8, !tbaa !323
  %222 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %222, align 4, !tbaa !324
  br label %256

223:                                              ; preds = %215
  br i1 %11, label %256, label %224

224:                                              ; preds = %223
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #11
  %225 = icmp ult i32 %3, 4
  br i1 %225, label %231, label %226

226:                                              ; preds = %224
  %227 = lshr i32 %3, 2
  %228 = getelementptr inbounds i8, ptr %0, i64 2816
  %229 = zext nneg i32 %2 to i64
  %230 = zext nneg i32 %227 to i64
  br label %246

231:                                              ; preds = %224
  store i32 0, ptr %7, align 16, !tbaa !63
  switch i32 %3, label %238 [
    i32 1, label %232
    i32 2, label %235
  ]

232:                                              ; preds = %231
  %233 = load i8, ptr %9, align 16, !tbaa !89
  %234 = zext i8 %233 to i32
  br label %241

235:                                              ; preds = %231
  %236 = load i16, ptr %9, align 16
  %237 = zext i16 %236 to i32
  br label %241

238:                                              ; preds = %231
  %239 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef nonnull %9, i64 noundef 3) #16
  %240 = load i32, ptr %7, align 16, !tbaa !63
  br label %241

241:                                              ; preds = %238, %235, %232
  %242 = phi i32 [ %237, %235 ], [ %240, %238 ], [ %234, %232 ]
  %243 = getelementptr inbounds i8, ptr %0, i64 2816
  %244 = zext nneg i32 %2 to i64
  %245 = getelementptr inbounds [64 x i32], ptr %243, i64 0, i64 %244
  store i32 %242, ptr %245, align 4, !tbaa !63
  br label %255

246:                                              ; preds = %246, %226
  %247 = phi i64 [ 0, %226 ], [ %253, %246 ]
  %248 = getelementptr inbounds [16 x i32], ptr %7, i64 0, i64 %247
  %249 = shl nuw nsw i64 %247, 2
  %250 = getelementptr inbounds i8, ptr %9, i64 %249
  %251 = load i32, ptr %250, align 4
  store i32 %251, ptr %248, align 4
  %252 = getelementptr inbounds [16 x [64 x i32]], ptr %228, i64 0, i64 %247, i64 %229
  store i32 %251, ptr %252, align 4, !tbaa !63
  %253 = add nuw nsw i64 %247, 1
  %254 = icmp eq i64 %253, %230
  br i1 %254, label %255, label %246, !llvm.loop !334

255:                                              ; preds = %246, %241
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #11
  br label %256

256:                                              ; preds = %223, %255, %218
  %257 = phi i32 [ 4, %218 ], [ 0, %255 ], [ 0, %223 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9) #11
  br label %258

258:                                              ; preds = %96, %94, %92, %87, %135, %256, %66, %54
  %259 = phi i32 [ 4, %66 ], [ %257, %256 ], [ 4, %54 ], [ 0, %135 ], [ 0, %87 ], [ 0, %92 ], [ 0, %94 ], [ 0, %96 ]
  ret i32 %259
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #8

; Function Attrs: nofree norecurse nounwind memory(read, argmem: readwrite, inaccessiblemem: readwrite)
define internal noundef ptr @find_range(ptr noundef %0, i64 noundef %1) #9 {
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
  %19 = load i64, ptr %18, align 8, !tbaa !68
  %20 = icmp ugt i64 %19, %1
  %21 = add nuw i64 %17, 1
  %22 = select i1 %20, i64 %15, i64 %21
  %23 = select i1 %20, i64 %17, i64 %14
  %24 = icmp ult i64 %22, %23
  br i1 %24, label %13, label %25, !llvm.loop !70

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
  %34 = load i64, ptr %33, align 8, !tbaa !71
  %35 = icmp ugt i64 %34, %1
  br i1 %35, label %36, label %37

36:                                               ; preds = %2, %31, %26, %25
  br label %37

37:                                               ; preds = %31, %36
  %38 = phi ptr [ null, %36 ], [ %33, %31 ]
  ret ptr %38
}

declare ptr @memcpy(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc i64 @combine(i32 noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #10 {
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
  %125 = tail call fastcc i32 @float_add(i32 noundef %84, i32 noundef %85, i32 noundef 0, i32 noundef 1) #17
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
define internal fastcc i32 @float_add(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #10 {
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
  %12 = tail call i32 @sched_yield() #16
  br label %14

13:                                               ; preds = %6
  tail call void @llvm.x86.sse2.pause()
  br label %14

14:                                               ; preds = %13, %11
  %15 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %6, !llvm.loop !106

17:                                               ; preds = %14, %2
  %18 = getelementptr inbounds i8, ptr %0, i64 471256
  %19 = load i64, ptr %18, align 8, !tbaa !298
  %20 = add i64 %19, 1
  store i64 %20, ptr %18, align 8, !tbaa !298
  %21 = getelementptr inbounds i8, ptr %0, i64 430252
  %22 = load volatile i32, ptr %21, align 4, !tbaa !248
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %71, label %24

24:                                               ; preds = %17
  %25 = getelementptr inbounds i8, ptr %0, i64 430256
  %26 = load i32, ptr %1, align 8, !tbaa !74
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
  %35 = load i32, ptr %34, align 8, !tbaa !74
  %36 = icmp eq i32 %35, %26
  br i1 %36, label %37, label %63

37:                                               ; preds = %32
  %38 = getelementptr inbounds i8, ptr %34, i64 4
  %39 = load i32, ptr %38, align 4, !tbaa !78
  %40 = load i32, ptr %27, align 4, !tbaa !78
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %63

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %34, i64 12
  %44 = load i32, ptr %43, align 4, !tbaa !82
  %45 = load i32, ptr %28, align 4, !tbaa !82
  %46 = icmp eq i32 %44, %45
  br i1 %46, label %47, label %63

47:                                               ; preds = %42
  switch i32 %26, label %61 [
    i32 0, label %48
    i32 2, label %56
  ]

48:                                               ; preds = %47
  %49 = getelementptr inbounds i8, ptr %34, i64 16
  %50 = load i32, ptr %49, align 8, !tbaa !83
  %51 = load i32, ptr %30, align 8, !tbaa !83
  %52 = icmp eq i32 %50, %51
  %53 = icmp eq i32 %50, 0
  %54 = or i1 %53, %52
  %55 = zext i1 %54 to i32
  br label %63

56:                                               ; preds = %47
  %57 = load i32, ptr %29, align 4, !tbaa !84
  %58 = getelementptr inbounds i8, ptr %34, i64 20
  %59 = load i32, ptr %58, align 4, !tbaa !84
  %60 = or i32 %59, %57
  store i32 %60, ptr %58, align 4, !tbaa !84
  br label %61

61:                                               ; preds = %47, %56
  %62 = load volatile i32, ptr %21, align 4, !tbaa !248
  br label %161

63:                                               ; preds = %32, %37, %42, %48
  %64 = phi i32 [ %55, %48 ], [ 0, %42 ], [ 0, %37 ], [ 0, %32 ]
  %65 = add nuw nsw i64 %33, 1
  %66 = load volatile i32, ptr %21, align 4, !tbaa !248
  %67 = zext i32 %66 to i64
  %68 = icmp ult i64 %65, %67
  %69 = icmp eq i32 %64, 0
  %70 = select i1 %68, i1 %69, i1 false
  br i1 %70, label %32, label %31, !llvm.loop !339

71:                                               ; preds = %17, %31
  %72 = load volatile i32, ptr %21, align 4, !tbaa !248
  %73 = icmp eq i32 %72, 1024
  br i1 %73, label %74, label %148

74:                                               ; preds = %71
  %75 = load volatile i32, ptr %21, align 4, !tbaa !248
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %146, label %77

77:                                               ; preds = %74
  %78 = getelementptr inbounds i8, ptr %0, i64 430256
  br label %79

79:                                               ; preds = %140, %77
  %80 = phi i64 [ 0, %77 ], [ %142, %140 ]
  %81 = phi i32 [ 0, %77 ], [ %141, %140 ]
  %82 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %80
  %83 = load i32, ptr %82, align 8, !tbaa !63
  %84 = getelementptr inbounds i8, ptr %82, i64 4
  %85 = load i32, ptr %84, align 4, !tbaa !63
  %86 = getelementptr inbounds i8, ptr %82, i64 8
  %87 = load i32, ptr %86, align 8, !tbaa !63
  %88 = getelementptr inbounds i8, ptr %82, i64 12
  %89 = load i32, ptr %88, align 4, !tbaa !63
  %90 = getelementptr inbounds i8, ptr %82, i64 16
  %91 = load i32, ptr %90, align 8, !tbaa !63
  %92 = getelementptr inbounds i8, ptr %82, i64 20
  %93 = load i32, ptr %92, align 4, !tbaa !63
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
  %104 = load i32, ptr %103, align 8, !tbaa !74
  %105 = icmp eq i32 %104, %83
  br i1 %105, label %106, label %124

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %103, i64 4
  %108 = load i32, ptr %107, align 4, !tbaa !78
  %109 = icmp eq i32 %108, %85
  br i1 %109, label %110, label %124

110:                                              ; preds = %106
  %111 = getelementptr inbounds i8, ptr %103, i64 12
  %112 = load i32, ptr %111, align 4, !tbaa !82
  %113 = icmp eq i32 %112, %89
  br i1 %113, label %114, label %124

114:                                              ; preds = %110
  switch i32 %83, label %140 [
    i32 0, label %115
    i32 2, label %120
  ]

115:                                              ; preds = %114
  %116 = getelementptr inbounds i8, ptr %103, i64 16
  %117 = load i32, ptr %116, align 8, !tbaa !83
  %118 = icmp eq i32 %117, 0
  %119 = zext i1 %118 to i32
  br label %124

120:                                              ; preds = %114
  %121 = getelementptr inbounds i8, ptr %103, i64 20
  %122 = load i32, ptr %121, align 4, !tbaa !84
  %123 = or i32 %122, %93
  store i32 %123, ptr %121, align 4, !tbaa !84
  br label %140

124:                                              ; preds = %115, %110, %106, %101
  %125 = phi i32 [ %119, %115 ], [ 0, %110 ], [ 0, %106 ], [ 0, %101 ]
  %126 = add nuw nsw i64 %102, 1
  %127 = icmp ult i64 %126, %99
  %128 = icmp eq i32 %125, 0
  %129 = select i1 %127, i1 %128, i1 false
  br i1 %129, label %101, label %100, !llvm.loop !340

130:                                              ; preds = %100, %79
  %131 = phi i64 [ %99, %100 ], [ 0, %79 ]
  %132 = add i32 %81, 1
  %133 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %131
  store i32 %83, ptr %133, align 8, !tbaa !63
  %134 = getelementptr inbounds i8, ptr %133, i64 4
  store i32 %85, ptr %134, align 4, !tbaa !63
  %135 = getelementptr inbounds i8, ptr %133, i64 8
  store i32 %87, ptr %135, align 8, !tbaa !63
  %136 = getelementptr inbounds i8, ptr %133, i64 12
  store i32 %89, ptr %136, align 4, !tbaa !63
  %137 = getelementptr inbounds i8, ptr %133, i64 16
  store i32 %96, ptr %137, align 8, !tbaa !63
  %138 = getelementptr inbounds i8, ptr %133, i64 20
  store i32 %93, ptr %138, align 4, !tbaa !63
  %139 = getelementptr inbounds i8, ptr %133, i64 24
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %139, ptr noundef nonnull align 8 dereferenceable(16) %94, i64 16, i1 false)
  br label %140

140:                                              ; preds = %114, %130, %120, %100
  %141 = phi i32 [ %81, %100 ], [ %132, %130 ], [ %81, %120 ], [ %81, %114 ]
  %142 = add nuw nsw i64 %80, 1
  %143 = load volatile i32, ptr %21, align 4, !tbaa !248
  %144 = zext i32 %143 to i64
  %145 = icmp ult i64 %142, %144
  br i1 %145, label %79, label %146, !llvm.loop !341

146:                                              ; preds = %140, %74
  %147 = phi i32 [ 0, %74 ], [ %141, %140 ]
  store volatile i32 %147, ptr %21, align 4, !tbaa !248
  br label %148

148:                                              ; preds = %71, %146
  %149 = load volatile i32, ptr %21, align 4, !tbaa !248
  %150 = icmp ult i32 %149, 1024
  br i1 %150, label %151, label %157

151:                                              ; preds = %148
  %152 = getelementptr inbounds i8, ptr %0, i64 430256
  %153 = load volatile i32, ptr %21, align 4, !tbaa !248
  %154 = add i32 %153, 1
  store volatile i32 %154, ptr %21, align 4, !tbaa !248
  %155 = zext i32 %153 to i64
  %156 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %152, i64 0, i64 %155
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %156, ptr noundef nonnull align 8 dereferenceable(40) %1, i64 40, i1 false), !tbaa.struct !249
  br label %157

157:                                              ; preds = %148, %151
  store atomic volatile i32 0, ptr %0 release, align 4
  %158 = getelementptr inbounds i8, ptr %0, i64 60
  %159 = load i32, ptr %158, align 4, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !39
  %160 = call i64 @write(i32 noundef %159, ptr noundef nonnull %3, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %162

161:                                              ; preds = %61, %31
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %162

162:                                              ; preds = %161, %157
  ret void
}

declare i32 @sched_yield() local_unnamed_addr #7

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #11

declare i64 @write(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #12

declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #7

declare void @free(ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @fetch(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr noundef %4, i32 noundef %5) unnamed_addr #1 {
  %7 = getelementptr inbounds i8, ptr %2, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !53
  %9 = add i64 %8, %3
  %10 = load i64, ptr %2, align 8, !tbaa !59
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %31

12:                                               ; preds = %6
  %13 = load i64, ptr %1, align 8, !tbaa !105
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i32 %5, 0
  br i1 %15, label %99, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds i8, ptr %1, i64 8
  %18 = load i64, ptr %17, align 8, !tbaa !55
  %19 = shl i64 %18, 4
  %20 = add i64 %19, -1
  %21 = zext i32 %5 to i64
  br label %22

22:                                               ; preds = %16, %22
  %23 = phi i64 [ 0, %16 ], [ %29, %22 ]
  %24 = add i64 %9, %23
  %25 = and i64 %20, %24
  %26 = getelementptr inbounds i32, ptr %14, i64 %25
  %27 = load volatile i32, ptr %26, align 4, !tbaa !63
  %28 = getelementptr inbounds i32, ptr %4, i64 %23
  store i32 %27, ptr %28, align 4, !tbaa !63
  %29 = add nuw nsw i64 %23, 1
  %30 = icmp eq i64 %29, %21
  br i1 %30, label %99, label %22, !llvm.loop !342

31:                                               ; preds = %6
  %32 = shl i64 %9, 2
  %33 = add i64 %32, %10
  %34 = getelementptr inbounds i8, ptr %1, i64 120
  %35 = zext i32 %5 to i64
  %36 = shl nuw nsw i64 %35, 2
  %37 = icmp eq i32 %5, 0
  br i1 %37, label %88, label %38

38:                                               ; preds = %31
  %39 = load ptr, ptr %34, align 8, !tbaa !67
  %40 = getelementptr inbounds i8, ptr %39, i64 16
  br label %41

41:                                               ; preds = %73, %38
  %42 = phi i64 [ 0, %38 ], [ %86, %73 ]
  %43 = add i64 %42, %33
  %44 = load atomic volatile i64, ptr %40 seq_cst, align 8
  %45 = inttoptr i64 %44 to ptr
  %46 = icmp eq i64 %44, 0
  br i1 %46, label %88, label %47

47:                                               ; preds = %41
  %48 = getelementptr inbounds i8, ptr %45, i64 8
  %49 = load i64, ptr %48, align 8, !tbaa !39
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %65, label %51

51:                                               ; preds = %47
  %52 = getelementptr inbounds i8, ptr %45, i64 16
  br label %53

53:                                               ; preds = %53, %51
  %54 = phi i64 [ %49, %51 ], [ %63, %53 ]
  %55 = phi i64 [ 0, %51 ], [ %62, %53 ]
  %56 = add i64 %55, %54
  %57 = lshr i64 %56, 1
  %58 = getelementptr inbounds [0 x %struct.gpu_range], ptr %52, i64 0, i64 %57, i32 1
  %59 = load i64, ptr %58, align 8, !tbaa !68
  %60 = icmp ugt i64 %59, %43
  %61 = add nuw i64 %57, 1
  %62 = select i1 %60, i64 %55, i64 %61
  %63 = select i1 %60, i64 %57, i64 %54
  %64 = icmp ult i64 %62, %63
  br i1 %64, label %53, label %65, !llvm.loop !70

65:                                               ; preds = %53, %47
  %66 = phi i64 [ 0, %47 ], [ %62, %53 ]
  %67 = icmp ult i64 %66, %49
  br i1 %67, label %68, label %88

68:                                               ; preds = %65
  %69 = getelementptr inbounds i8, ptr %45, i64 16
  %70 = getelementptr inbounds [0 x %struct.gpu_range], ptr %69, i64 0, i64 %66
  %71 = load i64, ptr %70, align 8, !tbaa !71
  %72 = icmp ugt i64 %71, %43
  br i1 %72, label %88, label %73

73:                                               ; preds = %68
  %74 = sub i64 %36, %42
  %75 = getelementptr inbounds i8, ptr %70, i64 8
  %76 = load i64, ptr %75, align 8, !tbaa !68
  %77 = sub i64 %76, %43
  %78 = tail call i64 @llvm.umin.i64(i64 %74, i64 %77)
  %79 = getelementptr inbounds i8, ptr %70, i64 16
  %80 = load i64, ptr %79, align 8, !tbaa !73
  %81 = sub i64 %43, %71
  %82 = add i64 %81, %80
  %83 = inttoptr i64 %82 to ptr
  %84 = getelementptr inbounds i8, ptr %4, i64 %42
  %85 = tail call ptr @memcpy(ptr noundef %84, ptr noundef %83, i64 noundef %78) #16
  %86 = add i64 %78, %42
  %87 = icmp ult i64 %86, %36
  br i1 %87, label %41, label %88

88:                                               ; preds = %41, %65, %68, %73, %31
  %89 = phi i64 [ 0, %31 ], [ %86, %73 ], [ %42, %41 ], [ %42, %65 ], [ %42, %68 ]
  %90 = icmp eq i64 %89, %36
  br i1 %90, label %97, label %91

91:                                               ; preds = %88
  %92 = add i64 %89, %33
  %93 = load ptr, ptr %34, align 8, !tbaa !67
  %94 = getelementptr inbounds i8, ptr %93, i64 16
  %95 = load atomic volatile i64, ptr %94 seq_cst, align 8
  %96 = load ptr, ptr %34, align 8, !tbaa !67
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %96, i64 noundef %92, i32 noundef 1) #17
  br label %97

97:                                               ; preds = %91, %88
  %98 = zext i1 %90 to i32
  br label %99

99:                                               ; preds = %22, %12, %97
  %100 = phi i32 [ %98, %97 ], [ 1, %12 ], [ 1, %22 ]
  ret i32 %100
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
  %18 = tail call i32 @sched_yield() #16
  br label %20

19:                                               ; preds = %12
  tail call void @llvm.x86.sse2.pause()
  br label %20

20:                                               ; preds = %19, %17
  %21 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !106

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
  %32 = load volatile i32, ptr %31, align 8, !tbaa !107
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
  %44 = load ptr, ptr %43, align 8, !tbaa !113
  %45 = icmp eq ptr %44, %1
  br i1 %45, label %49, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %42, align 8, !tbaa !112
  %48 = icmp eq ptr %47, null
  br i1 %48, label %49, label %91

49:                                               ; preds = %46, %38
  %50 = getelementptr inbounds i8, ptr %42, i64 56
  store volatile i32 1, ptr %50, align 8, !tbaa !114
  %51 = getelementptr inbounds i8, ptr %42, i64 64
  %52 = load i32, ptr %51, align 8, !tbaa !148
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %91, label %54

54:                                               ; preds = %49
  %55 = load volatile i32, ptr %31, align 8, !tbaa !107
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %65

57:                                               ; preds = %75, %54
  %58 = phi i32 [ 0, %54 ], [ %76, %75 ]
  store volatile i32 %58, ptr %31, align 8, !tbaa !107
  %59 = getelementptr inbounds i8, ptr %42, i64 24
  %60 = getelementptr inbounds i8, ptr %42, i64 32
  %61 = load i64, ptr %60, align 8, !tbaa !117
  %62 = atomicrmw volatile xchg ptr %59, i64 %61 seq_cst, align 8
  %63 = load i64, ptr %60, align 8, !tbaa !117
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
  %78 = load volatile i32, ptr %31, align 8, !tbaa !107
  %79 = zext i32 %78 to i64
  %80 = icmp ult i64 %77, %79
  br i1 %80, label %65, label %57, !llvm.loop !245

81:                                               ; preds = %57
  %82 = atomicrmw volatile sub ptr %36, i32 1 seq_cst, align 4
  br label %83

83:                                               ; preds = %81, %57
  store i32 0, ptr %51, align 8, !tbaa !148
  %84 = load ptr, ptr %42, align 8, !tbaa !112
  %85 = getelementptr inbounds i8, ptr %84, i64 104
  %86 = load volatile i32, ptr %85, align 8, !tbaa !97
  %87 = add i32 %86, -1
  store volatile i32 %87, ptr %85, align 8, !tbaa !97
  %88 = getelementptr inbounds i8, ptr %42, i64 60
  %89 = load i32, ptr %88, align 4, !tbaa !110
  %90 = add i32 %89, -1
  store i32 %90, ptr %88, align 4, !tbaa !110
  br label %91

91:                                               ; preds = %83, %49, %46
  %92 = icmp eq i64 %40, 0
  br i1 %92, label %93, label %38, !llvm.loop !246

93:                                               ; preds = %91, %30
  %94 = getelementptr inbounds i8, ptr %0, i64 471248
  %95 = load i64, ptr %94, align 8, !tbaa !296
  %96 = add i64 %95, 1
  store i64 %96, ptr %94, align 8, !tbaa !296
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
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #11
  store i32 1, ptr %5, align 8, !tbaa !74
  %110 = getelementptr inbounds i8, ptr %5, i64 4
  %111 = load i32, ptr %1, align 8, !tbaa !76
  store i32 %111, ptr %110, align 4, !tbaa !78
  %112 = getelementptr inbounds i8, ptr %5, i64 8
  %113 = getelementptr inbounds i8, ptr %1, i64 8
  %114 = load i32, ptr %113, align 8, !tbaa !79
  store i32 %114, ptr %112, align 8, !tbaa !80
  %115 = getelementptr inbounds i8, ptr %5, i64 12
  store i32 0, ptr %115, align 4, !tbaa !82
  %116 = getelementptr inbounds i8, ptr %5, i64 16
  store i32 0, ptr %116, align 8, !tbaa !83
  %117 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %3, ptr %117, align 4, !tbaa !84
  %118 = getelementptr inbounds i8, ptr %5, i64 24
  %119 = and i64 %2, -4096
  store i64 %119, ptr %118, align 8, !tbaa !85
  %120 = getelementptr inbounds i8, ptr %5, i64 32
  store i64 0, ptr %120, align 8, !tbaa !86
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %5) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #11
  br label %133

121:                                              ; preds = %27, %130
  %122 = phi i64 [ 0, %27 ], [ %131, %130 ]
  %123 = getelementptr inbounds [4096 x ptr], ptr %28, i64 0, i64 %122
  %124 = load ptr, ptr %123, align 8, !tbaa !2
  %125 = getelementptr inbounds i8, ptr %124, i64 120
  %126 = load ptr, ptr %125, align 8, !tbaa !67
  %127 = icmp eq ptr %126, %1
  br i1 %127, label %128, label %130

128:                                              ; preds = %121
  %129 = getelementptr inbounds i8, ptr %124, i64 100
  store volatile i32 1, ptr %129, align 4, !tbaa !51
  br label %130

130:                                              ; preds = %121, %128
  %131 = add nuw nsw i64 %122, 1
  %132 = icmp eq i64 %131, %29
  br i1 %132, label %30, label %121, !llvm.loop !343

133:                                              ; preds = %4, %109
  ret void
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
  %15 = tail call i32 @sched_yield() #16
  br label %17

16:                                               ; preds = %9
  tail call void @llvm.x86.sse2.pause()
  br label %17

17:                                               ; preds = %16, %14
  %18 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %9, !llvm.loop !106

20:                                               ; preds = %17, %5
  %21 = getelementptr inbounds i8, ptr %1, i64 92
  %22 = load i32, ptr %21, align 4, !tbaa !50
  %23 = icmp eq i32 %22, 0
  store i32 1, ptr %21, align 4, !tbaa !50
  %24 = getelementptr inbounds i8, ptr %0, i64 152
  %25 = load volatile i32, ptr %24, align 8, !tbaa !107
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
  %37 = load ptr, ptr %36, align 8, !tbaa !113
  %38 = icmp eq ptr %37, null
  br i1 %38, label %42, label %39

39:                                               ; preds = %31
  %40 = load ptr, ptr %35, align 8, !tbaa !112
  %41 = icmp eq ptr %40, %1
  br i1 %41, label %42, label %84

42:                                               ; preds = %39, %31
  %43 = getelementptr inbounds i8, ptr %35, i64 56
  store volatile i32 1, ptr %43, align 8, !tbaa !114
  %44 = getelementptr inbounds i8, ptr %35, i64 64
  %45 = load i32, ptr %44, align 8, !tbaa !148
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %84, label %47

47:                                               ; preds = %42
  %48 = load volatile i32, ptr %24, align 8, !tbaa !107
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %58

50:                                               ; preds = %68, %47
  %51 = phi i32 [ 0, %47 ], [ %69, %68 ]
  store volatile i32 %51, ptr %24, align 8, !tbaa !107
  %52 = getelementptr inbounds i8, ptr %35, i64 24
  %53 = getelementptr inbounds i8, ptr %35, i64 32
  %54 = load i64, ptr %53, align 8, !tbaa !117
  %55 = atomicrmw volatile xchg ptr %52, i64 %54 seq_cst, align 8
  %56 = load i64, ptr %53, align 8, !tbaa !117
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
  %71 = load volatile i32, ptr %24, align 8, !tbaa !107
  %72 = zext i32 %71 to i64
  %73 = icmp ult i64 %70, %72
  br i1 %73, label %58, label %50, !llvm.loop !245

74:                                               ; preds = %50
  %75 = atomicrmw volatile sub ptr %29, i32 1 seq_cst, align 4
  br label %76

76:                                               ; preds = %74, %50
  store i32 0, ptr %44, align 8, !tbaa !148
  %77 = load ptr, ptr %35, align 8, !tbaa !112
  %78 = getelementptr inbounds i8, ptr %77, i64 104
  %79 = load volatile i32, ptr %78, align 8, !tbaa !97
  %80 = add i32 %79, -1
  store volatile i32 %80, ptr %78, align 8, !tbaa !97
  %81 = getelementptr inbounds i8, ptr %35, i64 60
  %82 = load i32, ptr %81, align 4, !tbaa !110
  %83 = add i32 %82, -1
  store i32 %83, ptr %81, align 4, !tbaa !110
  br label %84

84:                                               ; preds = %76, %42, %39
  %85 = icmp eq i64 %33, 0
  br i1 %85, label %86, label %31, !llvm.loop !246

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
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #11
  store i32 3, ptr %6, align 8, !tbaa !74
  %101 = getelementptr inbounds i8, ptr %6, i64 4
  %102 = getelementptr inbounds i8, ptr %1, i64 120
  %103 = load ptr, ptr %102, align 8, !tbaa !67
  %104 = load i32, ptr %103, align 8, !tbaa !76
  store i32 %104, ptr %101, align 4, !tbaa !78
  %105 = getelementptr inbounds i8, ptr %6, i64 8
  %106 = getelementptr inbounds i8, ptr %103, i64 8
  %107 = load i32, ptr %106, align 8, !tbaa !79
  store i32 %107, ptr %105, align 8, !tbaa !80
  %108 = getelementptr inbounds i8, ptr %6, i64 12
  %109 = getelementptr inbounds i8, ptr %1, i64 56
  %110 = load i32, ptr %109, align 8, !tbaa !81
  store i32 %110, ptr %108, align 4, !tbaa !82
  %111 = getelementptr inbounds i8, ptr %6, i64 16
  %112 = getelementptr inbounds i8, ptr %1, i64 60
  %113 = load i32, ptr %112, align 4, !tbaa !327
  store i32 %113, ptr %111, align 8, !tbaa !83
  %114 = getelementptr inbounds i8, ptr %6, i64 20
  %115 = add nsw i32 %2, -1
  %116 = shl nuw nsw i32 1, %115
  store i32 %116, ptr %114, align 4, !tbaa !84
  %117 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %117, align 8, !tbaa !85
  %118 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 %4, ptr %118, align 8, !tbaa !86
  %119 = icmp eq i32 %2, 4
  br i1 %119, label %120, label %121

120:                                              ; preds = %100
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %6) #17
  br label %121

121:                                              ; preds = %120, %100
  store i32 2, ptr %6, align 8, !tbaa !74
  %122 = tail call fastcc ptr @inactive_signal(ptr noundef nonnull readonly %1) #17
  %123 = icmp eq ptr %122, null
  br i1 %123, label %127, label %124

124:                                              ; preds = %121
  %125 = getelementptr inbounds i8, ptr %122, i64 8
  %126 = atomicrmw or ptr %125, i64 %3 seq_cst, align 8
  tail call fastcc void @ring_mailbox(ptr noundef nonnull %0, ptr noundef nonnull readonly %1, ptr noundef nonnull %122) #17
  br label %127

127:                                              ; preds = %121, %124
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %6) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #11
  br label %128

128:                                              ; preds = %99, %127
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @set_inactive_signal(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) unnamed_addr #1 {
  %4 = tail call fastcc ptr @inactive_signal(ptr noundef %1) #17
  %5 = icmp eq ptr %4, null
  br i1 %5, label %9, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = atomicrmw or ptr %7, i64 %2 seq_cst, align 8
  tail call fastcc void @ring_mailbox(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %4) #17
  br label %9

9:                                                ; preds = %6, %3
  ret void
}

; Function Attrs: nofree norecurse nounwind
define internal fastcc ptr @inactive_signal(ptr nocapture noundef readonly %0) unnamed_addr #4 {
  %2 = getelementptr inbounds i8, ptr %0, i64 120
  %3 = load ptr, ptr %2, align 8, !tbaa !67
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8, !tbaa !98
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
  %22 = load i64, ptr %21, align 8, !tbaa !68
  %23 = icmp ugt i64 %22, %5
  %24 = add nuw i64 %20, 1
  %25 = select i1 %23, i64 %18, i64 %24
  %26 = select i1 %23, i64 %20, i64 %17
  %27 = icmp ult i64 %25, %26
  br i1 %27, label %16, label %28, !llvm.loop !70

28:                                               ; preds = %16, %10
  %29 = phi i64 [ 0, %10 ], [ %25, %16 ]
  %30 = icmp ult i64 %29, %12
  br i1 %30, label %31, label %103

31:                                               ; preds = %28
  %32 = getelementptr inbounds i8, ptr %8, i64 16
  %33 = getelementptr inbounds [0 x %struct.gpu_range], ptr %32, i64 0, i64 %29
  %34 = load i64, ptr %33, align 8, !tbaa !71
  %35 = icmp ugt i64 %34, %5
  br i1 %35, label %103, label %36

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, ptr %33, i64 8
  %38 = load i64, ptr %37, align 8, !tbaa !68
  %39 = sub i64 %38, %5
  %40 = icmp ult i64 %39, 256
  br i1 %40, label %103, label %41

41:                                               ; preds = %36
  %42 = getelementptr inbounds i8, ptr %33, i64 16
  %43 = load i64, ptr %42, align 8, !tbaa !73
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
  %56 = load ptr, ptr %2, align 8, !tbaa !67
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
  %73 = load i64, ptr %72, align 8, !tbaa !68
  %74 = icmp ugt i64 %73, %50
  %75 = add nuw i64 %71, 1
  %76 = select i1 %74, i64 %69, i64 %75
  %77 = select i1 %74, i64 %71, i64 %68
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %67, label %79, !llvm.loop !70

79:                                               ; preds = %67, %61
  %80 = phi i64 [ 0, %61 ], [ %76, %67 ]
  %81 = icmp ult i64 %80, %63
  br i1 %81, label %82, label %103

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, ptr %59, i64 16
  %84 = getelementptr inbounds [0 x %struct.gpu_range], ptr %83, i64 0, i64 %80
  %85 = load i64, ptr %84, align 8, !tbaa !71
  %86 = icmp ugt i64 %85, %50
  br i1 %86, label %103, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %84, i64 24
  %89 = load i32, ptr %88, align 8, !tbaa !72
  %90 = and i32 %89, 1
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %103, label %92

92:                                               ; preds = %87
  %93 = getelementptr inbounds i8, ptr %84, i64 8
  %94 = load i64, ptr %93, align 8, !tbaa !68
  %95 = sub i64 %94, %50
  %96 = icmp ult i64 %95, 64
  br i1 %96, label %103, label %97

97:                                               ; preds = %92
  %98 = getelementptr inbounds i8, ptr %84, i64 16
  %99 = load i64, ptr %98, align 8, !tbaa !73
  %100 = sub i64 %50, %85
  %101 = add i64 %100, %99
  %102 = inttoptr i64 %101 to ptr
  br label %103

103:                                              ; preds = %31, %28, %1, %36, %41, %97, %92, %87, %82, %79, %55, %46
  %104 = phi ptr [ null, %46 ], [ %102, %97 ], [ null, %92 ], [ null, %87 ], [ null, %55 ], [ null, %79 ], [ null, %82 ], [ null, %41 ], [ null, %36 ], [ null, %1 ], [ null, %28 ], [ null, %31 ]
  ret ptr %104
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
  %14 = getelementptr inbounds i8, ptr %1, i64 120
  %15 = load ptr, ptr %14, align 8, !tbaa !67
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
  %32 = load i64, ptr %31, align 8, !tbaa !68
  %33 = icmp ugt i64 %32, %6
  %34 = add nuw i64 %30, 1
  %35 = select i1 %33, i64 %28, i64 %34
  %36 = select i1 %33, i64 %30, i64 %27
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %26, label %38, !llvm.loop !70

38:                                               ; preds = %26, %20
  %39 = phi i64 [ 0, %20 ], [ %35, %26 ]
  %40 = icmp ult i64 %39, %22
  br i1 %40, label %41, label %61

41:                                               ; preds = %38
  %42 = getelementptr inbounds i8, ptr %18, i64 16
  %43 = getelementptr inbounds [0 x %struct.gpu_range], ptr %42, i64 0, i64 %39
  %44 = load i64, ptr %43, align 8, !tbaa !71
  %45 = icmp ugt i64 %44, %6
  br i1 %45, label %61, label %46

46:                                               ; preds = %41
  %47 = getelementptr inbounds i8, ptr %43, i64 24
  %48 = load i32, ptr %47, align 8, !tbaa !72
  %49 = and i32 %48, 1
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %61, label %51

51:                                               ; preds = %46
  %52 = getelementptr inbounds i8, ptr %43, i64 8
  %53 = load i64, ptr %52, align 8, !tbaa !68
  %54 = sub i64 %53, %6
  %55 = icmp ult i64 %54, 8
  br i1 %55, label %61, label %56

56:                                               ; preds = %51
  %57 = getelementptr inbounds i8, ptr %43, i64 16
  %58 = load i64, ptr %57, align 8, !tbaa !73
  %59 = add i64 %58, %6
  %60 = icmp eq i64 %59, %44
  br i1 %60, label %61, label %97

61:                                               ; preds = %41, %38, %13, %46, %51, %8, %56
  %62 = getelementptr inbounds i8, ptr %1, i64 120
  %63 = load ptr, ptr %62, align 8, !tbaa !67
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
  %80 = load i64, ptr %79, align 8, !tbaa !68
  %81 = icmp ugt i64 %80, %6
  %82 = add nuw i64 %78, 1
  %83 = select i1 %81, i64 %76, i64 %82
  %84 = select i1 %81, i64 %78, i64 %75
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %74, label %86, !llvm.loop !70

86:                                               ; preds = %74, %68
  %87 = phi i64 [ 0, %68 ], [ %83, %74 ]
  %88 = icmp ult i64 %87, %70
  br i1 %88, label %89, label %94

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, ptr %66, i64 16
  %91 = getelementptr inbounds [0 x %struct.gpu_range], ptr %90, i64 0, i64 %87
  %92 = load i64, ptr %91, align 8, !tbaa !71
  %93 = icmp ugt i64 %92, %6
  br i1 %93, label %94, label %95

94:                                               ; preds = %89, %86, %61
  br label %95

95:                                               ; preds = %89, %94
  %96 = phi i32 [ 1, %94 ], [ 2, %89 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %6, i32 noundef %96) #17
  br label %114

97:                                               ; preds = %56
  %98 = sub i64 %59, %44
  %99 = inttoptr i64 %98 to ptr
  %100 = zext i32 %10 to i64
  store atomic i64 %100, ptr %99 seq_cst, align 8
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4) #11
  store i32 0, ptr %4, align 8, !tbaa !74
  %101 = getelementptr inbounds i8, ptr %4, i64 4
  %102 = load ptr, ptr %14, align 8, !tbaa !67
  %103 = load i32, ptr %102, align 8, !tbaa !76
  store i32 %103, ptr %101, align 4, !tbaa !78
  %104 = getelementptr inbounds i8, ptr %4, i64 8
  %105 = getelementptr inbounds i8, ptr %102, i64 8
  %106 = load i32, ptr %105, align 8, !tbaa !79
  store i32 %106, ptr %104, align 8, !tbaa !80
  %107 = getelementptr inbounds i8, ptr %4, i64 12
  %108 = getelementptr inbounds i8, ptr %1, i64 56
  %109 = load i32, ptr %108, align 8, !tbaa !81
  store i32 %109, ptr %107, align 4, !tbaa !82
  %110 = getelementptr inbounds i8, ptr %4, i64 16
  store i32 %10, ptr %110, align 8, !tbaa !83
  %111 = getelementptr inbounds i8, ptr %4, i64 20
  store i32 0, ptr %111, align 4, !tbaa !84
  %112 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 0, ptr %112, align 8, !tbaa !85
  %113 = getelementptr inbounds i8, ptr %4, i64 32
  store i64 0, ptr %113, align 8, !tbaa !86
  call fastcc void @post_interrupt(ptr noundef %0, ptr noundef nonnull %4) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4) #11
  br label %114

114:                                              ; preds = %95, %97, %3
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @write_value(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3, i64 noundef %4) unnamed_addr #1 {
  %6 = sub i32 0, %3
  %7 = sext i32 %6 to i64
  %8 = and i64 %7, %2
  %9 = getelementptr inbounds i8, ptr %1, i64 120
  %10 = load ptr, ptr %9, align 8, !tbaa !67
  %11 = zext nneg i32 %3 to i64
  %12 = getelementptr inbounds i8, ptr %10, i64 16
  %13 = load atomic volatile i64, ptr %12 seq_cst, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %13, 0
  br i1 %15, label %59, label %16

16:                                               ; preds = %5
  %17 = getelementptr inbounds i8, ptr %14, i64 8
  %18 = load i64, ptr %17, align 8, !tbaa !39
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %34, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds i8, ptr %14, i64 16
  br label %22

22:                                               ; preds = %22, %20
  %23 = phi i64 [ %18, %20 ], [ %32, %22 ]
  %24 = phi i64 [ 0, %20 ], [ %31, %22 ]
  %25 = add i64 %24, %23
  %26 = lshr i64 %25, 1
  %27 = getelementptr inbounds [0 x %struct.gpu_range], ptr %21, i64 0, i64 %26, i32 1
  %28 = load i64, ptr %27, align 8, !tbaa !68
  %29 = icmp ugt i64 %28, %8
  %30 = add nuw i64 %26, 1
  %31 = select i1 %29, i64 %24, i64 %30
  %32 = select i1 %29, i64 %26, i64 %23
  %33 = icmp ult i64 %31, %32
  br i1 %33, label %22, label %34, !llvm.loop !70

34:                                               ; preds = %22, %16
  %35 = phi i64 [ 0, %16 ], [ %31, %22 ]
  %36 = icmp ult i64 %35, %18
  br i1 %36, label %37, label %59

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %14, i64 16
  %39 = getelementptr inbounds [0 x %struct.gpu_range], ptr %38, i64 0, i64 %35
  %40 = load i64, ptr %39, align 8, !tbaa !71
  %41 = icmp ugt i64 %40, %8
  br i1 %41, label %59, label %42

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %39, i64 24
  %44 = load i32, ptr %43, align 8, !tbaa !72
  %45 = and i32 %44, 1
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %59, label %47

47:                                               ; preds = %42
  %48 = getelementptr inbounds i8, ptr %39, i64 8
  %49 = load i64, ptr %48, align 8, !tbaa !68
  %50 = sub i64 %49, %8
  %51 = icmp ult i64 %50, %11
  br i1 %51, label %59, label %52

52:                                               ; preds = %47
  %53 = getelementptr inbounds i8, ptr %39, i64 16
  %54 = load i64, ptr %53, align 8, !tbaa !73
  %55 = add i64 %54, %8
  %56 = sub i64 %55, %40
  %57 = inttoptr i64 %56 to ptr
  %58 = icmp eq i64 %55, %40
  br i1 %58, label %59, label %95

59:                                               ; preds = %37, %34, %5, %42, %47, %52
  %60 = load ptr, ptr %9, align 8, !tbaa !67
  %61 = getelementptr inbounds i8, ptr %60, i64 16
  %62 = load atomic volatile i64, ptr %61 seq_cst, align 8
  %63 = inttoptr i64 %62 to ptr
  %64 = icmp eq i64 %62, 0
  br i1 %64, label %92, label %65

65:                                               ; preds = %59
  %66 = getelementptr inbounds i8, ptr %63, i64 8
  %67 = load i64, ptr %66, align 8, !tbaa !39
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %83, label %69

69:                                               ; preds = %65
  %70 = getelementptr inbounds i8, ptr %63, i64 16
  br label %71

71:                                               ; preds = %71, %69
  %72 = phi i64 [ %67, %69 ], [ %81, %71 ]
  %73 = phi i64 [ 0, %69 ], [ %80, %71 ]
  %74 = add i64 %73, %72
  %75 = lshr i64 %74, 1
  %76 = getelementptr inbounds [0 x %struct.gpu_range], ptr %70, i64 0, i64 %75, i32 1
  %77 = load i64, ptr %76, align 8, !tbaa !68
  %78 = icmp ugt i64 %77, %8
  %79 = add nuw i64 %75, 1
  %80 = select i1 %78, i64 %73, i64 %79
  %81 = select i1 %78, i64 %75, i64 %72
  %82 = icmp ult i64 %80, %81
  br i1 %82, label %71, label %83, !llvm.loop !70

83:                                               ; preds = %71, %65
  %84 = phi i64 [ 0, %65 ], [ %80, %71 ]
  %85 = icmp ult i64 %84, %67
  br i1 %85, label %86, label %92

86:                                               ; preds = %83
  %87 = getelementptr inbounds i8, ptr %63, i64 16
  %88 = getelementptr inbounds [0 x %struct.gpu_range], ptr %87, i64 0, i64 %84
  %89 = load i64, ptr %88, align 8, !tbaa !71
  %90 = icmp ugt i64 %89, %8
  %91 = select i1 %90, i32 1, i32 2
  br label %92

92:                                               ; preds = %86, %83, %59
  %93 = phi i32 [ 1, %59 ], [ 1, %83 ], [ %91, %86 ]
  %94 = load ptr, ptr %9, align 8, !tbaa !67
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %94, i64 noundef %8, i32 noundef %93) #17
  br label %100

95:                                               ; preds = %52
  %96 = icmp eq i32 %3, 8
  br i1 %96, label %97, label %98

97:                                               ; preds = %95
  store atomic i64 %4, ptr %57 release, align 8
  br label %100

98:                                               ; preds = %95
  %99 = trunc i64 %4 to i32
  store atomic i32 %99, ptr %57 release, align 4
  br label %100

100:                                              ; preds = %97, %98, %92
  %101 = phi i32 [ 0, %92 ], [ 1, %98 ], [ 1, %97 ]
  ret i32 %101
}

; Function Attrs: nounwind
define internal fastcc noundef i32 @copy_slice(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i32 noundef %5, ptr nocapture noundef %6) unnamed_addr #1 {
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = load i64, ptr %6, align 8, !tbaa !39
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %12, label %127

12:                                               ; preds = %7
  %13 = getelementptr inbounds i8, ptr %1, i64 400
  %14 = icmp eq i32 %5, 0
  %15 = load i64, ptr %13, align 8, !tbaa !52
  br label %16

16:                                               ; preds = %12, %119
  %17 = phi i64 [ %15, %12 ], [ %124, %119 ]
  %18 = phi i64 [ %10, %12 ], [ %125, %119 ]
  %19 = icmp eq i64 %17, 0
  br i1 %19, label %127, label %20

20:                                               ; preds = %16
  %21 = xor i64 %18, -1
  %22 = add i64 %21, %4
  %23 = select i1 %14, i64 %18, i64 %22
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #11
  %24 = add i64 %23, %3
  %25 = sub i64 %4, %18
  %26 = tail call i64 @llvm.umin.i64(i64 %25, i64 %17)
  %27 = call fastcc i64 @piece_of(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %24, i64 noundef %26, i32 noundef 0, i32 noundef %5, ptr noundef nonnull %8) #17
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %118, label %29

29:                                               ; preds = %20
  %30 = add i64 %23, %2
  %31 = call fastcc i64 @piece_of(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %30, i64 noundef %27, i32 noundef 1, i32 noundef %5, ptr noundef nonnull %9) #17
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %118, label %33

33:                                               ; preds = %29
  %34 = load ptr, ptr %9, align 8, !tbaa !2
  br i1 %14, label %78, label %35

35:                                               ; preds = %33
  %36 = sub i64 1, %31
  %37 = getelementptr inbounds i8, ptr %34, i64 %36
  %38 = load ptr, ptr %8, align 8, !tbaa !2
  %39 = getelementptr inbounds i8, ptr %38, i64 %36
  %40 = icmp ugt ptr %34, %38
  %41 = ptrtoint ptr %37 to i64
  %42 = ptrtoint ptr %39 to i64
  %43 = sub i64 %41, %42
  %44 = sub i64 %42, %41
  %45 = select i1 %40, i64 %43, i64 %44
  %46 = icmp ult i64 %31, 262144
  %47 = icmp ult i64 %45, %31
  %48 = or i1 %46, %47
  br i1 %48, label %76, label %49

49:                                               ; preds = %35
  %50 = sub i64 0, %41
  %51 = and i64 %50, 63
  %52 = tail call ptr @memcpy(ptr noundef %37, ptr noundef %39, i64 noundef %51) #16
  %53 = getelementptr inbounds i8, ptr %37, i64 %51
  %54 = getelementptr inbounds i8, ptr %39, i64 %51
  %55 = sub nuw i64 %31, %51
  br label %56

56:                                               ; preds = %56, %49
  %57 = phi ptr [ %71, %56 ], [ %53, %49 ]
  %58 = phi ptr [ %72, %56 ], [ %54, %49 ]
  %59 = phi i64 [ %70, %56 ], [ %55, %49 ]
  %60 = load <8 x i64>, ptr %58, align 1, !tbaa !89
  %61 = getelementptr inbounds i8, ptr %58, i64 64
  %62 = load <8 x i64>, ptr %61, align 1, !tbaa !89
  %63 = getelementptr inbounds i8, ptr %58, i64 128
  %64 = load <8 x i64>, ptr %63, align 1, !tbaa !89
  %65 = getelementptr inbounds i8, ptr %58, i64 192
  %66 = load <8 x i64>, ptr %65, align 1, !tbaa !89
  store <8 x i64> %60, ptr %57, align 64, !tbaa !89, !nontemporal !344
  %67 = getelementptr inbounds i8, ptr %57, i64 64
  store <8 x i64> %62, ptr %67, align 64, !tbaa !89, !nontemporal !344
  %68 = getelementptr inbounds i8, ptr %57, i64 128
  store <8 x i64> %64, ptr %68, align 64, !tbaa !89, !nontemporal !344
  %69 = getelementptr inbounds i8, ptr %57, i64 192
  store <8 x i64> %66, ptr %69, align 64, !tbaa !89, !nontemporal !344
  %70 = add i64 %59, -256
  %71 = getelementptr inbounds i8, ptr %57, i64 256
  %72 = getelementptr inbounds i8, ptr %58, i64 256
  %73 = icmp ugt i64 %70, 255
  br i1 %73, label %56, label %74, !llvm.loop !345

74:                                               ; preds = %56
  tail call void @llvm.x86.sse.sfence()
  %75 = tail call ptr @memcpy(ptr noundef nonnull %71, ptr noundef nonnull %72, i64 noundef %70) #16
  br label %119

76:                                               ; preds = %35
  %77 = tail call ptr @memmove(ptr noundef %37, ptr noundef %39, i64 noundef %31) #16
  br label %119

78:                                               ; preds = %33
  %79 = load ptr, ptr %8, align 8, !tbaa !2
  %80 = icmp ugt ptr %34, %79
  %81 = ptrtoint ptr %34 to i64
  %82 = ptrtoint ptr %79 to i64
  %83 = sub i64 %81, %82
  %84 = sub i64 %82, %81
  %85 = select i1 %80, i64 %83, i64 %84
  %86 = icmp ult i64 %31, 262144
  %87 = icmp ult i64 %85, %31
  %88 = or i1 %86, %87
  br i1 %88, label %116, label %89

89:                                               ; preds = %78
  %90 = sub i64 0, %81
  %91 = and i64 %90, 63
  %92 = tail call ptr @memcpy(ptr noundef %34, ptr noundef %79, i64 noundef %91) #16
  %93 = getelementptr inbounds i8, ptr %34, i64 %91
  %94 = getelementptr inbounds i8, ptr %79, i64 %91
  %95 = sub nuw i64 %31, %91
  br label %96

96:                                               ; preds = %96, %89
  %97 = phi ptr [ %111, %96 ], [ %93, %89 ]
  %98 = phi ptr [ %112, %96 ], [ %94, %89 ]
  %99 = phi i64 [ %110, %96 ], [ %95, %89 ]
  %100 = load <8 x i64>, ptr %98, align 1, !tbaa !89
  %101 = getelementptr inbounds i8, ptr %98, i64 64
  %102 = load <8 x i64>, ptr %101, align 1, !tbaa !89
  %103 = getelementptr inbounds i8, ptr %98, i64 128
  %104 = load <8 x i64>, ptr %103, align 1, !tbaa !89
  %105 = getelementptr inbounds i8, ptr %98, i64 192
  %106 = load <8 x i64>, ptr %105, align 1, !tbaa !89
  store <8 x i64> %100, ptr %97, align 64, !tbaa !89, !nontemporal !344
  %107 = getelementptr inbounds i8, ptr %97, i64 64
  store <8 x i64> %102, ptr %107, align 64, !tbaa !89, !nontemporal !344
  %108 = getelementptr inbounds i8, ptr %97, i64 128
  store <8 x i64> %104, ptr %108, align 64, !tbaa !89, !nontemporal !344
  %109 = getelementptr inbounds i8, ptr %97, i64 192
  store <8 x i64> %106, ptr %109, align 64, !tbaa !89, !nontemporal !344
  %110 = add i64 %99, -256
  %111 = getelementptr inbounds i8, ptr %97, i64 256
  %112 = getelementptr inbounds i8, ptr %98, i64 256
  %113 = icmp ugt i64 %110, 255
  br i1 %113, label %96, label %114, !llvm.loop !345

114:                                              ; preds = %96
  tail call void @llvm.x86.sse.sfence()
  %115 = tail call ptr @memcpy(ptr noundef nonnull %111, ptr noundef nonnull %112, i64 noundef %110) #16
  br label %119

116:                                              ; preds = %78
  %117 = tail call ptr @memmove(ptr noundef %34, ptr noundef %79, i64 noundef %31) #16
  br label %119

118:                                              ; preds = %20, %29
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #11
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #11
  br label %127

119:                                              ; preds = %74, %76, %114, %116
  %120 = load i64, ptr %6, align 8, !tbaa !39
  %121 = add i64 %120, %31
  store i64 %121, ptr %6, align 8, !tbaa !39
  %122 = tail call i64 @llvm.umax.i64(i64 %31, i64 64)
  %123 = load i64, ptr %13, align 8, !tbaa !52
  %124 = tail call i64 @llvm.usub.sat.i64(i64 %123, i64 %122)
  store i64 %124, ptr %13, align 8, !tbaa !52
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #11
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #11
  %125 = load i64, ptr %6, align 8, !tbaa !39
  %126 = icmp ult i64 %125, %4
  br i1 %126, label %16, label %127

127:                                              ; preds = %119, %16, %7, %118
  %128 = phi i32 [ 0, %118 ], [ 1, %7 ], [ 1, %16 ], [ 1, %119 ]
  ret i32 %128
}

; Function Attrs: nounwind
define internal fastcc i64 @piece_of(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i32 noundef %4, i32 noundef %5, ptr nocapture noundef writeonly %6) unnamed_addr #1 {
  %8 = getelementptr inbounds i8, ptr %1, i64 120
  %9 = load ptr, ptr %8, align 8, !tbaa !67
  %10 = getelementptr inbounds i8, ptr %9, i64 16
  %11 = load atomic volatile i64, ptr %10 seq_cst, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = icmp eq i64 %11, 0
  br i1 %13, label %45, label %14

14:                                               ; preds = %7
  %15 = getelementptr inbounds i8, ptr %12, i64 8
  %16 = load i64, ptr %15, align 8, !tbaa !39
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %32, label %18

18:                                               ; preds = %14
  %19 = getelementptr inbounds i8, ptr %12, i64 16
  br label %20

20:                                               ; preds = %20, %18
  %21 = phi i64 [ %16, %18 ], [ %30, %20 ]
  %22 = phi i64 [ 0, %18 ], [ %29, %20 ]
  %23 = add i64 %22, %21
  %24 = lshr i64 %23, 1
  %25 = getelementptr inbounds [0 x %struct.gpu_range], ptr %19, i64 0, i64 %24, i32 1
  %26 = load i64, ptr %25, align 8, !tbaa !68
  %27 = icmp ugt i64 %26, %2
  %28 = add nuw i64 %24, 1
  %29 = select i1 %27, i64 %22, i64 %28
  %30 = select i1 %27, i64 %24, i64 %21
  %31 = icmp ult i64 %29, %30
  br i1 %31, label %20, label %32, !llvm.loop !70

32:                                               ; preds = %20, %14
  %33 = phi i64 [ 0, %14 ], [ %29, %20 ]
  %34 = icmp ult i64 %33, %16
  br i1 %34, label %35, label %45

35:                                               ; preds = %32
  %36 = getelementptr inbounds i8, ptr %12, i64 16
  %37 = getelementptr inbounds [0 x %struct.gpu_range], ptr %36, i64 0, i64 %33
  %38 = load i64, ptr %37, align 8, !tbaa !71
  %39 = icmp ugt i64 %38, %2
  br i1 %39, label %45, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %37, i64 24
  %42 = load i32, ptr %41, align 8, !tbaa !72
  %43 = and i32 %42, %4
  %44 = icmp eq i32 %43, %4
  br i1 %44, label %85, label %45

45:                                               ; preds = %35, %32, %7, %40
  %46 = and i32 %4, 1
  %47 = load ptr, ptr %8, align 8, !tbaa !67
  %48 = getelementptr inbounds i8, ptr %47, i64 16
  %49 = load atomic volatile i64, ptr %48 seq_cst, align 8
  %50 = inttoptr i64 %49 to ptr
  %51 = icmp eq i64 %49, 0
  br i1 %51, label %78, label %52

52:                                               ; preds = %45
  %53 = getelementptr inbounds i8, ptr %50, i64 8
  %54 = load i64, ptr %53, align 8, !tbaa !39
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %70, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, ptr %50, i64 16
  br label %58

58:                                               ; preds = %58, %56
  %59 = phi i64 [ %54, %56 ], [ %68, %58 ]
  %60 = phi i64 [ 0, %56 ], [ %67, %58 ]
  %61 = add i64 %60, %59
  %62 = lshr i64 %61, 1
  %63 = getelementptr inbounds [0 x %struct.gpu_range], ptr %57, i64 0, i64 %62, i32 1
  %64 = load i64, ptr %63, align 8, !tbaa !68
  %65 = icmp ugt i64 %64, %2
  %66 = add nuw i64 %62, 1
  %67 = select i1 %65, i64 %60, i64 %66
  %68 = select i1 %65, i64 %62, i64 %59
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %58, label %70, !llvm.loop !70

70:                                               ; preds = %58, %52
  %71 = phi i64 [ 0, %52 ], [ %67, %58 ]
  %72 = icmp ult i64 %71, %54
  br i1 %72, label %73, label %78

73:                                               ; preds = %70
  %74 = getelementptr inbounds i8, ptr %50, i64 16
  %75 = getelementptr inbounds [0 x %struct.gpu_range], ptr %74, i64 0, i64 %71
  %76 = load i64, ptr %75, align 8, !tbaa !71
  %77 = icmp ugt i64 %76, %2
  br i1 %77, label %78, label %79

78:                                               ; preds = %73, %70, %45
  br label %79

79:                                               ; preds = %73, %78
  %80 = phi i1 [ false, %78 ], [ true, %73 ]
  %81 = load ptr, ptr %8, align 8, !tbaa !67
  %82 = icmp ne i32 %46, 0
  %83 = and i1 %82, %80
  %84 = select i1 %83, i32 2, i32 1
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %81, i64 noundef %2, i32 noundef %84) #17
  br label %100

85:                                               ; preds = %40
  %86 = getelementptr inbounds i8, ptr %37, i64 16
  %87 = load i64, ptr %86, align 8, !tbaa !73
  %88 = sub i64 %2, %38
  %89 = add i64 %88, %87
  %90 = inttoptr i64 %89 to ptr
  store ptr %90, ptr %6, align 8, !tbaa !2
  %91 = icmp eq i32 %5, 0
  br i1 %91, label %92, label %97

92:                                               ; preds = %85
  %93 = getelementptr inbounds i8, ptr %37, i64 8
  %94 = load i64, ptr %93, align 8, !tbaa !68
  %95 = sub i64 %94, %2
  %96 = tail call i64 @llvm.umin.i64(i64 %95, i64 %3)
  br label %100

97:                                               ; preds = %85
  %98 = add i64 %88, 1
  %99 = tail call i64 @llvm.umin.i64(i64 %98, i64 %3)
  br label %100

100:                                              ; preds = %92, %97, %79
  %101 = phi i64 [ 0, %79 ], [ %99, %97 ], [ %96, %92 ]
  ret i64 %101
}

declare ptr @memmove(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare void @llvm.x86.sse.sfence() #11

declare ptr @memset(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #7

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
  %12 = getelementptr inbounds i8, ptr %1, i64 120
  %13 = load ptr, ptr %12, align 8, !tbaa !67
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
  %30 = load i64, ptr %29, align 8, !tbaa !68
  %31 = icmp ugt i64 %30, %2
  %32 = add nuw i64 %28, 1
  %33 = select i1 %31, i64 %26, i64 %32
  %34 = select i1 %31, i64 %28, i64 %25
  %35 = icmp ult i64 %33, %34
  br i1 %35, label %24, label %36, !llvm.loop !70

36:                                               ; preds = %24, %18
  %37 = phi i64 [ 0, %18 ], [ %33, %24 ]
  %38 = icmp ult i64 %37, %20
  br i1 %38, label %39, label %61

39:                                               ; preds = %36
  %40 = getelementptr inbounds i8, ptr %16, i64 16
  %41 = getelementptr inbounds [0 x %struct.gpu_range], ptr %40, i64 0, i64 %37
  %42 = load i64, ptr %41, align 8, !tbaa !71
  %43 = icmp ugt i64 %42, %2
  br i1 %43, label %61, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds i8, ptr %41, i64 24
  %46 = load i32, ptr %45, align 8, !tbaa !72
  %47 = and i32 %46, 1
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %61, label %49

49:                                               ; preds = %44
  %50 = getelementptr inbounds i8, ptr %41, i64 8
  %51 = load i64, ptr %50, align 8, !tbaa !68
  %52 = sub i64 %51, %2
  %53 = icmp ult i64 %52, 64
  br i1 %53, label %61, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds i8, ptr %41, i64 16
  %56 = load i64, ptr %55, align 8, !tbaa !73
  %57 = add i64 %56, %2
  %58 = sub i64 %57, %42
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %57, %42
  br i1 %60, label %61, label %97

61:                                               ; preds = %39, %36, %11, %44, %49, %8, %54
  %62 = getelementptr inbounds i8, ptr %1, i64 120
  %63 = load ptr, ptr %62, align 8, !tbaa !67
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
  %80 = load i64, ptr %79, align 8, !tbaa !68
  %81 = icmp ugt i64 %80, %2
  %82 = add nuw i64 %78, 1
  %83 = select i1 %81, i64 %76, i64 %82
  %84 = select i1 %81, i64 %78, i64 %75
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %74, label %86, !llvm.loop !70

86:                                               ; preds = %74, %68
  %87 = phi i64 [ 0, %68 ], [ %83, %74 ]
  %88 = icmp ult i64 %87, %70
  br i1 %88, label %89, label %94

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, ptr %66, i64 16
  %91 = getelementptr inbounds [0 x %struct.gpu_range], ptr %90, i64 0, i64 %87
  %92 = load i64, ptr %91, align 8, !tbaa !71
  %93 = icmp ugt i64 %92, %2
  br i1 %93, label %94, label %95

94:                                               ; preds = %89, %86, %61
  br label %95

95:                                               ; preds = %89, %94
  %96 = phi i32 [ 1, %94 ], [ 2, %89 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %2, i32 noundef %96) #17
  br label %162

97:                                               ; preds = %54
  %98 = load ptr, ptr %12, align 8, !tbaa !67
  %99 = getelementptr inbounds i8, ptr %1, i64 40
  %100 = load i64, ptr %99, align 8, !tbaa !98
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
  %117 = load i64, ptr %116, align 8, !tbaa !68
  %118 = icmp ugt i64 %117, %100
  %119 = add nuw i64 %115, 1
  %120 = select i1 %118, i64 %113, i64 %119
  %121 = select i1 %118, i64 %115, i64 %112
  %122 = icmp ult i64 %120, %121
  br i1 %122, label %111, label %123, !llvm.loop !70

123:                                              ; preds = %111, %105
  %124 = phi i64 [ 0, %105 ], [ %120, %111 ]
  %125 = icmp ult i64 %124, %107
  br i1 %125, label %126, label %158

126:                                              ; preds = %123
  %127 = getelementptr inbounds i8, ptr %103, i64 16
  %128 = getelementptr inbounds [0 x %struct.gpu_range], ptr %127, i64 0, i64 %124
  %129 = load i64, ptr %128, align 8, !tbaa !71
  %130 = icmp ugt i64 %129, %100
  br i1 %130, label %158, label %131

131:                                              ; preds = %126
  %132 = getelementptr inbounds i8, ptr %128, i64 8
  %133 = load i64, ptr %132, align 8, !tbaa !68
  %134 = sub i64 %133, %100
  %135 = icmp ult i64 %134, 256
  br i1 %135, label %158, label %136

136:                                              ; preds = %131
  %137 = getelementptr inbounds i8, ptr %128, i64 16
  %138 = load i64, ptr %137, align 8, !tbaa !73
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %150 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #16
  %151 = load i64, ptr %5, align 8, !tbaa !92
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !94
  %155 = add i64 %152, %154
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #11
  %156 = udiv i64 %155, 10
  %157 = getelementptr inbounds i8, ptr %59, i64 40
  store volatile i64 %156, ptr %157, align 8, !tbaa !39
  br label %158

158:                                              ; preds = %126, %123, %97, %131, %148, %141, %136
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #11
  %159 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %59, i64 noundef 64) #16
  %160 = getelementptr inbounds i8, ptr %59, i64 8
  %161 = atomicrmw sub ptr %160, i64 1 seq_cst, align 8
  call fastcc void @ring_mailbox(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %6) #17
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #11
  br label %162

162:                                              ; preds = %95, %158, %4
  ret void
}

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
  %25 = load i32, ptr %24, align 8, !tbaa !63
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
  %38 = load i32, ptr %37, align 8, !tbaa !273
  %39 = icmp eq i32 %38, %3
  br i1 %39, label %40, label %44

40:                                               ; preds = %36
  %41 = getelementptr inbounds i8, ptr %33, i64 12
  %42 = load i32, ptr %41, align 4, !tbaa !274
  %43 = icmp eq i32 %42, %4
  br i1 %43, label %52, label %44

44:                                               ; preds = %40, %36, %31
  %45 = add i64 %34, 1
  %46 = load i32, ptr %24, align 8, !tbaa !63
  %47 = zext i32 %46 to i64
  %48 = and i64 %45, %47
  %49 = getelementptr inbounds [0 x %struct.code_slot], ptr %23, i64 0, i64 %48
  %50 = load atomic volatile i64, ptr %49 seq_cst, align 8
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %31, !llvm.loop !275

52:                                               ; preds = %40, %44, %12
  %53 = phi ptr [ %28, %12 ], [ %49, %44 ], [ %33, %40 ]
  %54 = load volatile i64, ptr %53, align 8, !tbaa !270
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %239, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, ptr %53, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %239, label %61

61:                                               ; preds = %56
  %62 = load ptr, ptr %59, align 8, !tbaa !277
  %63 = getelementptr inbounds i8, ptr %62, i64 16
  %64 = load volatile i64, ptr %63, align 8, !tbaa !346
  %65 = icmp ult i64 %64, %5
  br i1 %65, label %66, label %239

66:                                               ; preds = %61
  %67 = getelementptr inbounds i8, ptr %0, i64 72
  %68 = load atomic volatile i64, ptr %67 seq_cst, align 8
  %69 = getelementptr inbounds i8, ptr %62, i64 48
  %70 = load i32, ptr %69, align 8, !tbaa !268
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %238, label %72

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %62, i64 72
  %74 = load ptr, ptr %73, align 8, !tbaa !231
  %75 = getelementptr inbounds i8, ptr %62, i64 64
  %76 = getelementptr inbounds i8, ptr %1, i64 16
  br label %77

77:                                               ; preds = %145, %72
  %78 = phi i32 [ %70, %72 ], [ %146, %145 ]
  %79 = phi i64 [ 0, %72 ], [ %148, %145 ]
  %80 = phi ptr [ %74, %72 ], [ %147, %145 ]
  %81 = load ptr, ptr %75, align 8, !tbaa !230
  %82 = getelementptr inbounds %struct.code_extent, ptr %81, i64 %79
  %83 = getelementptr inbounds i8, ptr %82, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !254
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %145, label %86

86:                                               ; preds = %77
  %87 = load i64, ptr %82, align 8, !tbaa !347
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
  %107 = load i64, ptr %106, align 8, !tbaa !68
  %108 = icmp ugt i64 %107, %91
  %109 = add nuw i64 %105, 1
  %110 = select i1 %108, i64 %103, i64 %109
  %111 = select i1 %108, i64 %105, i64 %102
  %112 = icmp ult i64 %110, %111
  br i1 %112, label %101, label %113, !llvm.loop !70

113:                                              ; preds = %101, %95
  %114 = phi i64 [ 0, %95 ], [ %110, %101 ]
  %115 = icmp ult i64 %114, %97
  br i1 %115, label %116, label %151

116:                                              ; preds = %113
  %117 = getelementptr inbounds i8, ptr %93, i64 16
  %118 = getelementptr inbounds [0 x %struct.gpu_range], ptr %117, i64 0, i64 %114
  %119 = load i64, ptr %118, align 8, !tbaa !71
  %120 = icmp ugt i64 %119, %91
  br i1 %120, label %151, label %121

121:                                              ; preds = %116
  %122 = getelementptr inbounds i8, ptr %118, i64 24
  %123 = load i32, ptr %122, align 8, !tbaa !72
  %124 = and i32 %123, 2
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %151, label %126

126:                                              ; preds = %121
  %127 = getelementptr inbounds i8, ptr %118, i64 8
  %128 = load i64, ptr %127, align 8, !tbaa !68
  %129 = sub i64 %128, %91
  %130 = tail call i64 @llvm.umin.i64(i64 %90, i64 %129)
  %131 = getelementptr inbounds i8, ptr %118, i64 16
  %132 = load i64, ptr %131, align 8, !tbaa !73
  %133 = sub i64 %91, %119
  %134 = add i64 %133, %132
  %135 = inttoptr i64 %134 to ptr
  %136 = tail call i32 @memcmp(ptr noundef %135, ptr noundef %89, i64 noundef %130) #16
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %151

138:                                              ; preds = %126
  %139 = add i64 %130, %91
  %140 = getelementptr inbounds i8, ptr %89, i64 %130
  %141 = sub i64 %90, %130
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %143, label %88, !llvm.loop !348

143:                                              ; preds = %138
  %144 = load i32, ptr %69, align 8, !tbaa !268
  br label %145

145:                                              ; preds = %143, %77
  %146 = phi i32 [ %78, %77 ], [ %144, %143 ]
  %147 = phi ptr [ %80, %77 ], [ %140, %143 ]
  %148 = add nuw nsw i64 %79, 1
  %149 = zext i32 %146 to i64
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %77, label %238, !llvm.loop !349

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
  %160 = tail call i32 @sched_yield() #16
  br label %162

161:                                              ; preds = %154
  tail call void @llvm.x86.sse2.pause()
  br label %162

162:                                              ; preds = %161, %159
  %163 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %165, label %154, !llvm.loop !106

165:                                              ; preds = %162, %151
  %166 = load volatile ptr, ptr %7, align 8, !tbaa !224
  %167 = getelementptr inbounds i8, ptr %62, i64 44
  %168 = load i32, ptr %167, align 4, !tbaa !267
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
  %178 = load ptr, ptr %171, align 8, !tbaa !229
  %179 = getelementptr inbounds %struct.code_target, ptr %178, i64 %177, i32 1
  %180 = load i64, ptr %179, align 8, !tbaa !281
  %181 = load i32, ptr %172, align 4, !tbaa !260
  %182 = load i32, ptr %173, align 8, !tbaa !262
  %183 = lshr i64 %180, 2
  %184 = mul i64 %183, -7046029254386353131
  %185 = mul i32 %182, -1640531535
  %186 = xor i32 %185, %181
  %187 = zext i32 %186 to i64
  %188 = mul i64 %187, -4417276706812531889
  %189 = xor i64 %188, %184
  %190 = lshr i64 %189, 29
  %191 = xor i64 %190, %189
  %192 = load i32, ptr %175, align 8, !tbaa !63
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
  %205 = load i32, ptr %204, align 8, !tbaa !273
  %206 = icmp eq i32 %205, %181
  br i1 %206, label %207, label %211

207:                                              ; preds = %203
  %208 = getelementptr inbounds i8, ptr %200, i64 12
  %209 = load i32, ptr %208, align 4, !tbaa !274
  %210 = icmp eq i32 %209, %182
  br i1 %210, label %219, label %211

211:                                              ; preds = %207, %203, %198
  %212 = add i64 %201, 1
  %213 = load i32, ptr %175, align 8, !tbaa !63
  %214 = zext i32 %213 to i64
  %215 = and i64 %212, %214
  %216 = getelementptr inbounds [0 x %struct.code_slot], ptr %174, i64 0, i64 %215
  %217 = load atomic volatile i64, ptr %216 seq_cst, align 8
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %219, label %198, !llvm.loop !275

219:                                              ; preds = %211, %207, %176
  %220 = phi ptr [ %195, %176 ], [ %200, %207 ], [ %216, %211 ]
  %221 = getelementptr inbounds i8, ptr %220, i64 16
  %222 = load volatile ptr, ptr %221, align 8, !tbaa !272
  %223 = icmp eq ptr %222, null
  br i1 %223, label %229, label %224

224:                                              ; preds = %219
  %225 = load volatile ptr, ptr %221, align 8, !tbaa !272
  %226 = load ptr, ptr %225, align 8, !tbaa !277
  %227 = icmp eq ptr %226, %62
  br i1 %227, label %228, label %229

228:                                              ; preds = %224
  store atomic volatile i64 0, ptr %221 seq_cst, align 8
  br label %229

229:                                              ; preds = %228, %224, %219
  %230 = add nuw nsw i64 %177, 1
  %231 = load i32, ptr %167, align 4, !tbaa !267
  %232 = zext i32 %231 to i64
  %233 = icmp ult i64 %230, %232
  br i1 %233, label %176, label %234, !llvm.loop !350

234:                                              ; preds = %229, %165
  %235 = getelementptr inbounds i8, ptr %0, i64 471240
  %236 = load i64, ptr %235, align 8, !tbaa !294
  %237 = add i64 %236, 1
  store i64 %237, ptr %235, align 8, !tbaa !294
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %239

238:                                              ; preds = %145, %66
  store atomic volatile i64 %68, ptr %63 seq_cst, align 8
  br label %239

239:                                              ; preds = %52, %61, %238, %234, %56, %6
  %240 = phi ptr [ null, %6 ], [ null, %56 ], [ null, %234 ], [ %59, %238 ], [ %59, %61 ], [ null, %52 ]
  ret ptr %240
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i32 0, 3073) i32 @resident_groups(ptr nocapture noundef readonly %0) unnamed_addr #13 {
  %2 = getelementptr inbounds i8, ptr %0, i64 156
  %3 = load i32, ptr %2, align 4, !tbaa !121
  %4 = icmp eq i32 %3, 32
  %5 = select i1 %4, i32 1536, i32 768
  %6 = getelementptr inbounds i8, ptr %0, i64 160
  %7 = load i32, ptr %6, align 8, !tbaa !122
  %8 = udiv i32 %5, %7
  %9 = icmp ugt i32 %8, 16
  %10 = shl nuw nsw i32 %8, 2
  %11 = select i1 %9, i32 64, i32 %10
  %12 = getelementptr inbounds i8, ptr %0, i64 152
  %13 = load i32, ptr %12, align 8, !tbaa !125
  %14 = udiv i32 %11, %13
  %15 = icmp ugt i32 %13, 1
  %16 = tail call i32 @llvm.umin.i32(i32 %14, i32 32)
  %17 = select i1 %15, i32 %16, i32 %14
  %18 = getelementptr inbounds i8, ptr %0, i64 172
  %19 = load i32, ptr %18, align 4, !tbaa !126
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
define internal fastcc void @set_user_registers(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i32 noundef %3) unnamed_addr #1 {
  %5 = alloca [4 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #11
  %6 = getelementptr inbounds i8, ptr %1, i64 136
  %7 = load i64, ptr %6, align 8, !tbaa !99
  %8 = getelementptr inbounds i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8, !tbaa !140
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !55
  %12 = add i64 %11, 288230376151711743
  %13 = and i64 %12, %9
  %14 = shl i64 %13, 6
  %15 = add i64 %14, %7
  store i64 %15, ptr %5, align 16, !tbaa !39
  %16 = getelementptr inbounds i8, ptr %5, i64 8
  %17 = getelementptr inbounds i8, ptr %1, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !98
  store i64 %18, ptr %16, align 8, !tbaa !39
  %19 = getelementptr inbounds i8, ptr %5, i64 16
  %20 = getelementptr inbounds i8, ptr %2, i64 40
  %21 = load i64, ptr %20, align 1
  store i64 %21, ptr %19, align 16, !tbaa !39
  %22 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 %9, ptr %22, align 8, !tbaa !39
  %23 = getelementptr inbounds i8, ptr %0, i64 256
  %24 = tail call ptr @memset(ptr noundef nonnull %23, i32 noundef 0, i64 noundef 64) #16
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
  store i32 %39, ptr %42, align 4, !tbaa !63
  %43 = lshr i64 %38, 32
  %44 = trunc nuw i64 %43 to i32
  %45 = add i32 %30, 2
  %46 = zext i32 %40 to i64
  %47 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %46
  store i32 %44, ptr %47, align 4, !tbaa !63
  br label %48

48:                                               ; preds = %28, %36
  %49 = phi i32 [ %45, %36 ], [ %30, %28 ]
  %50 = icmp eq i64 %31, 4
  br i1 %50, label %25, label %28, !llvm.loop !351

51:                                               ; preds = %25
  %52 = getelementptr inbounds i8, ptr %2, i64 24
  %53 = load i32, ptr %52, align 1
  %54 = add i32 %53, 3
  %55 = and i32 %54, -4
  %56 = zext i32 %49 to i64
  %57 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %56
  store i32 %55, ptr %57, align 4, !tbaa !63
  br label %58

58:                                               ; preds = %51, %25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #11
  ret void
}

declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #7

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
  %17 = tail call i32 @sched_yield() #16
  br label %19

18:                                               ; preds = %11
  tail call void @llvm.x86.sse2.pause()
  br label %19

19:                                               ; preds = %18, %16
  %20 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %11, !llvm.loop !106

22:                                               ; preds = %19, %7
  %23 = getelementptr inbounds i8, ptr %0, i64 420008
  br label %24

24:                                               ; preds = %22, %54
  %25 = phi i64 [ 0, %22 ], [ %56, %54 ]
  %26 = phi ptr [ null, %22 ], [ %55, %54 ]
  %27 = getelementptr inbounds [256 x %struct.request], ptr %23, i64 0, i64 %25
  %28 = getelementptr inbounds i8, ptr %27, i64 32
  %29 = load i32, ptr %28, align 8, !tbaa !218
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  %33 = select i1 %32, ptr %27, ptr %26
  br label %54

34:                                               ; preds = %24
  %35 = load i64, ptr %27, align 8, !tbaa !352
  %36 = icmp eq i64 %35, %2
  br i1 %36, label %37, label %54

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %27, i64 8
  %39 = load i32, ptr %38, align 8, !tbaa !221
  %40 = load i32, ptr %1, align 8, !tbaa !76
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %54

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %27, i64 16
  %44 = load i32, ptr %43, align 8, !tbaa !353
  %45 = icmp eq i32 %44, %3
  br i1 %45, label %46, label %54

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %27, i64 20
  %48 = load i32, ptr %47, align 4, !tbaa !354
  %49 = icmp eq i32 %48, %4
  br i1 %49, label %50, label %54

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %27, i64 24
  %52 = load i32, ptr %51, align 8, !tbaa !251
  %53 = icmp eq i32 %52, %5
  br i1 %53, label %58, label %54

54:                                               ; preds = %31, %50, %46, %42, %37, %34
  %55 = phi ptr [ %26, %34 ], [ %26, %37 ], [ %26, %42 ], [ %26, %46 ], [ %26, %50 ], [ %33, %31 ]
  %56 = add nuw nsw i64 %25, 1
  %57 = icmp eq i64 %56, 256
  br i1 %57, label %59, label %24, !llvm.loop !355

58:                                               ; preds = %50
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %91

59:                                               ; preds = %54
  %60 = icmp ne ptr %55, null
  br i1 %60, label %61, label %88

61:                                               ; preds = %59
  %62 = load i32, ptr %1, align 8, !tbaa !76
  %63 = icmp eq i32 %6, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %61
  %65 = getelementptr inbounds i8, ptr %0, i64 430248
  %66 = load i32, ptr %65, align 8, !tbaa !356
  %67 = add i32 %66, 1
  store i32 %67, ptr %65, align 8, !tbaa !356
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
  store i32 %62, ptr %75, align 8, !tbaa !63
  %76 = getelementptr inbounds i8, ptr %55, i64 12
  store i32 %69, ptr %76, align 4, !tbaa !63
  %77 = getelementptr inbounds i8, ptr %55, i64 16
  store i32 %3, ptr %77, align 8, !tbaa !63
  %78 = getelementptr inbounds i8, ptr %55, i64 20
  store i32 %4, ptr %78, align 4, !tbaa !63
  %79 = getelementptr inbounds i8, ptr %55, i64 24
  store i32 %5, ptr %79, align 8, !tbaa !63
  %80 = getelementptr inbounds i8, ptr %55, i64 28
  store i32 %74, ptr %80, align 4, !tbaa !63
  %81 = getelementptr inbounds i8, ptr %55, i64 32
  store i32 1, ptr %81, align 8, !tbaa !218
  %82 = getelementptr inbounds i8, ptr %0, i64 471232
  %83 = load i64, ptr %82, align 8, !tbaa !292
  %84 = add i64 %83, 1
  store i64 %84, ptr %82, align 8, !tbaa !292
  store atomic volatile i32 0, ptr %0 release, align 4
  %85 = getelementptr inbounds i8, ptr %0, i64 64
  %86 = load i32, ptr %85, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8)
  store i64 1, ptr %8, align 8, !tbaa !39
  %87 = call i64 @write(i32 noundef %86, ptr noundef nonnull %8, i64 noundef 8) #16
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
define internal fastcc range(i32 0, 2) i32 @resume_group(ptr noundef %0, ptr noundef %1) unnamed_addr #1 {
  %3 = getelementptr inbounds i8, ptr %0, i64 120
  %4 = load volatile i32, ptr %3, align 8, !tbaa !199
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
  %16 = tail call i32 @sched_yield() #16
  br label %18

17:                                               ; preds = %10
  tail call void @llvm.x86.sse2.pause()
  br label %18

18:                                               ; preds = %17, %15
  %19 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %10, !llvm.loop !106

21:                                               ; preds = %18, %6
  %22 = load ptr, ptr %7, align 8, !tbaa !242
  %23 = icmp eq ptr %22, null
  br i1 %23, label %31, label %24

24:                                               ; preds = %21
  %25 = load ptr, ptr %22, align 8, !tbaa !169
  store ptr %25, ptr %7, align 8, !tbaa !242
  %26 = load volatile i32, ptr %3, align 8, !tbaa !243
  %27 = add i32 %26, -1
  store volatile i32 %27, ptr %3, align 8, !tbaa !243
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %24
  %30 = getelementptr inbounds i8, ptr %0, i64 112
  store ptr null, ptr %30, align 8, !tbaa !244
  br label %32

31:                                               ; preds = %21
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %108

32:                                               ; preds = %24, %29
  store atomic volatile i32 0, ptr %0 release, align 4
  %33 = getelementptr inbounds i8, ptr %22, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !171
  %35 = getelementptr inbounds i8, ptr %34, i64 56
  %36 = load volatile i32, ptr %35, align 8, !tbaa !114
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %54

38:                                               ; preds = %32
  %39 = getelementptr inbounds i8, ptr %34, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !113
  %41 = getelementptr inbounds i8, ptr %40, i64 12
  %42 = load volatile i32, ptr %41, align 4, !tbaa !168
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %54

44:                                               ; preds = %38
  %45 = load ptr, ptr %34, align 8, !tbaa !112
  %46 = getelementptr inbounds i8, ptr %45, i64 100
  %47 = load volatile i32, ptr %46, align 4, !tbaa !51
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %49, label %54

49:                                               ; preds = %44
  %50 = tail call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %22) #17
  %51 = add i32 %50, -1
  %52 = icmp ult i32 %51, 2
  br i1 %52, label %53, label %54

53:                                               ; preds = %49
  tail call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %22, i32 noundef %50) #17
  br label %108

54:                                               ; preds = %32, %38, %44, %49
  %55 = phi i32 [ %50, %49 ], [ 3, %44 ], [ 3, %38 ], [ 3, %32 ]
  %56 = getelementptr inbounds i8, ptr %1, i64 7320
  %57 = load i64, ptr %56, align 8, !tbaa !186
  %58 = add i64 %57, 1
  store i64 %58, ptr %56, align 8, !tbaa !186
  %59 = getelementptr inbounds i8, ptr %22, i64 84
  %60 = getelementptr inbounds i8, ptr %22, i64 48
  %61 = load i32, ptr %60, align 8, !tbaa !177
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %88, label %63

63:                                               ; preds = %54
  %64 = load ptr, ptr %33, align 8, !tbaa !171
  %65 = load ptr, ptr %64, align 8, !tbaa !112
  %66 = getelementptr inbounds i8, ptr %22, i64 204
  %67 = getelementptr inbounds i8, ptr %65, i64 176
  br label %68

68:                                               ; preds = %73, %63
  %69 = phi i64 [ 0, %63 ], [ %85, %73 ]
  %70 = load i32, ptr %59, align 4, !tbaa !173
  %71 = zext i32 %70 to i64
  %72 = icmp ult i64 %69, %71
  br i1 %72, label %73, label %88

73:                                               ; preds = %68
  %74 = getelementptr inbounds [32 x i32], ptr %66, i64 0, i64 %69
  %75 = load i32, ptr %74, align 4, !tbaa !63
  %76 = load volatile ptr, ptr %67, align 8, !tbaa !187
  %77 = lshr i32 %75, 6
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds i64, ptr %76, i64 %78
  %80 = and i32 %75, 63
  %81 = zext nneg i32 %80 to i64
  %82 = shl nuw i64 1, %81
  %83 = xor i64 %82, -1
  %84 = atomicrmw and ptr %79, i64 %83 seq_cst, align 8
  %85 = add nuw nsw i64 %69, 1
  %86 = load i32, ptr %60, align 8, !tbaa !177
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %88, label %68, !llvm.loop !188

88:                                               ; preds = %73, %68, %54
  store i32 0, ptr %60, align 8, !tbaa !177
  %89 = getelementptr inbounds i8, ptr %22, i64 36
  %90 = load i32, ptr %89, align 4, !tbaa !174
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %99, label %92

92:                                               ; preds = %88
  %93 = load ptr, ptr %33, align 8, !tbaa !171
  %94 = load ptr, ptr %93, align 8, !tbaa !112
  %95 = getelementptr inbounds i8, ptr %94, i64 164
  %96 = getelementptr inbounds i8, ptr %93, i64 100
  %97 = load i32, ptr %96, align 4, !tbaa !139
  %98 = atomicrmw volatile sub ptr %95, i32 %97 seq_cst, align 4
  br label %99

99:                                               ; preds = %88, %92
  %100 = getelementptr inbounds i8, ptr %1, i64 7176
  %101 = getelementptr inbounds i8, ptr %22, i64 32
  %102 = load i32, ptr %101, align 8, !tbaa !170
  %103 = zext i32 %102 to i64
  %104 = getelementptr inbounds [16 x ptr], ptr %100, i64 0, i64 %103
  %105 = load ptr, ptr %104, align 8, !tbaa !2
  store ptr %105, ptr %22, align 8, !tbaa !169
  store ptr %22, ptr %104, align 8, !tbaa !2
  %106 = icmp eq i32 %55, 0
  %107 = zext i1 %106 to i64
  tail call fastcc void @finish_groups(ptr noundef nonnull %0, ptr noundef %34, i64 noundef %107) #17
  br label %108

108:                                              ; preds = %31, %99, %53, %2
  %109 = phi i32 [ 0, %2 ], [ 0, %31 ], [ 1, %99 ], [ 1, %53 ]
  ret i32 %109
}

; Function Attrs: nounwind
define internal fastcc noundef i32 @run_group(ptr noundef %0, ptr noundef %1, ptr noundef %2) unnamed_addr #1 {
  %4 = getelementptr inbounds i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !171
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !113
  %8 = getelementptr inbounds i8, ptr %1, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !320
  %10 = icmp eq ptr %9, %7
  br i1 %10, label %20, label %11

11:                                               ; preds = %3
  store ptr %7, ptr %8, align 8, !tbaa !320
  %12 = getelementptr inbounds i8, ptr %1, i64 256
  %13 = getelementptr inbounds i8, ptr %1, i64 1280
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [32 x %struct.cache_slot], ptr %12, i64 0, i64 %15, i32 1
  store i64 0, ptr %16, align 8, !tbaa !208
  %17 = getelementptr inbounds [32 x %struct.cache_slot], ptr %13, i64 0, i64 %15, i32 1
  store i64 0, ptr %17, align 8, !tbaa !208
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, 32
  br i1 %19, label %20, label %14, !llvm.loop !210

20:                                               ; preds = %14, %3
  %21 = getelementptr inbounds i8, ptr %5, i64 180
  %22 = load i32, ptr %21, align 4, !tbaa !143
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %135, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds i8, ptr %2, i64 48
  %26 = load i32, ptr %25, align 8, !tbaa !177
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %135

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %2, i64 84
  %30 = load i32, ptr %29, align 4, !tbaa !173
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %134, label %32

32:                                               ; preds = %28
  %33 = getelementptr inbounds i8, ptr %1, i64 4
  %34 = getelementptr inbounds i8, ptr %2, i64 204
  %35 = load ptr, ptr %5, align 8, !tbaa !112
  %36 = getelementptr inbounds i8, ptr %35, i64 160
  %37 = load i32, ptr %36, align 8, !tbaa !103
  %38 = add i32 %37, 63
  %39 = icmp ugt i32 %38, 63
  br i1 %39, label %48, label %103

40:                                               ; preds = %129
  %41 = load ptr, ptr %4, align 8, !tbaa !171
  %42 = load ptr, ptr %41, align 8, !tbaa !112
  %43 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %130
  %44 = getelementptr inbounds i8, ptr %42, i64 160
  %45 = load i32, ptr %44, align 8, !tbaa !103
  %46 = add i32 %45, 63
  %47 = icmp ugt i32 %46, 63
  br i1 %47, label %48, label %103, !llvm.loop !357

48:                                               ; preds = %32, %40
  %49 = phi i32 [ %46, %40 ], [ %38, %32 ]
  %50 = phi ptr [ %44, %40 ], [ %36, %32 ]
  %51 = phi ptr [ %43, %40 ], [ %34, %32 ]
  %52 = phi ptr [ %42, %40 ], [ %35, %32 ]
  %53 = phi i64 [ %130, %40 ], [ 0, %32 ]
  %54 = load i32, ptr %33, align 4, !tbaa !16
  %55 = lshr i32 %49, 6
  %56 = getelementptr inbounds i8, ptr %52, i64 176
  br label %57

57:                                               ; preds = %93, %48
  %58 = phi i1 [ true, %48 ], [ %95, %93 ]
  %59 = phi i32 [ 0, %48 ], [ %94, %93 ]
  %60 = add i32 %59, %54
  %61 = urem i32 %60, %55
  %62 = load i32, ptr %50, align 8, !tbaa !103
  %63 = shl nuw i32 %61, 6
  %64 = sub i32 %62, %63
  %65 = icmp ugt i32 %64, 63
  %66 = zext nneg i32 %64 to i64
  %67 = shl nsw i64 -1, %66
  %68 = xor i64 %67, -1
  %69 = select i1 %65, i64 -1, i64 %68
  %70 = load volatile ptr, ptr %56, align 8, !tbaa !187
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
  %81 = load volatile ptr, ptr %56, align 8, !tbaa !187
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
  store i32 %91, ptr %51, align 4, !tbaa !63
  %92 = load i32, ptr %29, align 4, !tbaa !173
  br i1 %58, label %129, label %99

93:                                               ; preds = %74
  %94 = add nuw nsw i32 %59, 1
  %95 = icmp ult i32 %94, %55
  %96 = icmp eq i32 %94, %55
  br i1 %96, label %97, label %57, !llvm.loop !358

97:                                               ; preds = %93
  %98 = load i32, ptr %29, align 4, !tbaa !173
  br label %99

99:                                               ; preds = %88, %97
  %100 = phi i32 [ %98, %97 ], [ %92, %88 ]
  %101 = load ptr, ptr %4, align 8, !tbaa !171
  %102 = load ptr, ptr %101, align 8, !tbaa !112
  br label %103

103:                                              ; preds = %40, %32, %99
  %104 = phi i64 [ %53, %99 ], [ 0, %32 ], [ %130, %40 ]
  %105 = phi ptr [ %102, %99 ], [ %35, %32 ], [ %42, %40 ]
  %106 = phi i32 [ %100, %99 ], [ %30, %32 ], [ %92, %40 ]
  %107 = trunc i64 %104 to i32
  store i32 %107, ptr %29, align 4, !tbaa !173
  store i32 1, ptr %25, align 8, !tbaa !177
  %108 = getelementptr inbounds i8, ptr %105, i64 176
  br label %109

109:                                              ; preds = %114, %103
  %110 = phi i64 [ 0, %103 ], [ %126, %114 ]
  %111 = load i32, ptr %29, align 4, !tbaa !173
  %112 = zext i32 %111 to i64
  %113 = icmp ult i64 %110, %112
  br i1 %113, label %114, label %133

114:                                              ; preds = %109
  %115 = getelementptr inbounds [32 x i32], ptr %34, i64 0, i64 %110
  %116 = load i32, ptr %115, align 4, !tbaa !63
  %117 = load volatile ptr, ptr %108, align 8, !tbaa !187
  %118 = lshr i32 %116, 6
  %119 = zext nneg i32 %118 to i64
  %120 = getelementptr inbounds i64, ptr %117, i64 %119
  %121 = and i32 %116, 63
  %122 = zext nneg i32 %121 to i64
  %123 = shl nuw i64 1, %122
  %124 = xor i64 %123, -1
  %125 = atomicrmw and ptr %120, i64 %124 seq_cst, align 8
  %126 = add nuw nsw i64 %110, 1
  %127 = load i32, ptr %25, align 8, !tbaa !177
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %133, label %109, !llvm.loop !188

129:                                              ; preds = %88
  %130 = add nuw nsw i64 %53, 1
  %131 = zext i32 %92 to i64
  %132 = icmp ult i64 %130, %131
  br i1 %132, label %40, label %134, !llvm.loop !357

133:                                              ; preds = %109, %114
  store i32 0, ptr %25, align 8, !tbaa !177
  store i32 %106, ptr %29, align 4, !tbaa !173
  br label %1056

134:                                              ; preds = %129, %28
  store i32 1, ptr %25, align 8, !tbaa !177
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
  %167 = load i32, ptr %136, align 4, !tbaa !173
  %168 = icmp eq i32 %167, 0
  br i1 %168, label %1056, label %169

169:                                              ; preds = %135, %1034
  %170 = phi i32 [ %1028, %1034 ], [ %167, %135 ]
  %171 = phi i32 [ %1035, %1034 ], [ 0, %135 ]
  %172 = phi i32 [ %1036, %1034 ], [ 0, %135 ]
  %173 = phi i32 [ %1037, %1034 ], [ 0, %135 ]
  %174 = phi i32 [ %1038, %1034 ], [ 0, %135 ]
  %175 = load i32, ptr %137, align 8, !tbaa !181
  %176 = add i32 %175, 1
  %177 = icmp eq i32 %176, %170
  %178 = select i1 %177, i32 0, i32 %176
  store i32 %178, ptr %137, align 8, !tbaa !181
  %179 = zext i32 %175 to i64
  %180 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %179
  %181 = load i8, ptr %180, align 1, !tbaa !89
  %182 = icmp ugt i8 %181, 1
  br i1 %182, label %1027, label %183

183:                                              ; preds = %169
  %184 = icmp eq i8 %181, 1
  %185 = load ptr, ptr %141, align 8, !tbaa !184
  %186 = load ptr, ptr %4, align 8, !tbaa !171
  br i1 %184, label %189, label %187

187:                                              ; preds = %183
  %188 = load i32, ptr %21, align 4, !tbaa !143
  br label %589

189:                                              ; preds = %183
  %190 = load i32, ptr %139, align 8, !tbaa !182
  %191 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %190, i1 true)
  %192 = add i32 %190, -1
  %193 = and i32 %192, %190
  store i32 %193, ptr %139, align 8, !tbaa !182
  %194 = trunc nuw nsw i32 %191 to i8
  %195 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %179
  store i8 %194, ptr %195, align 1, !tbaa !89
  store i8 0, ptr %180, align 1, !tbaa !89
  %196 = zext nneg i32 %191 to i64
  %197 = getelementptr inbounds i8, ptr %186, i64 168
  %198 = load i32, ptr %197, align 8, !tbaa !130
  %199 = zext i32 %198 to i64
  %200 = mul nuw nsw i64 %199, %196
  %201 = getelementptr inbounds i8, ptr %185, i64 %200
  %202 = getelementptr inbounds i8, ptr %186, i64 156
  %203 = load i32, ptr %202, align 4, !tbaa !121
  %204 = mul i32 %203, %175
  %205 = load i32, ptr %142, align 8, !tbaa !172
  %206 = sub i32 %205, %204
  %207 = tail call i32 @llvm.umin.i32(i32 %206, i32 %203)
  %208 = zext i32 %207 to i64
  %209 = shl nsw i64 -1, %208
  %210 = getelementptr inbounds i8, ptr %186, i64 192
  %211 = load i32, ptr %210, align 8, !tbaa !120
  %212 = getelementptr inbounds i8, ptr %186, i64 208
  %213 = load i64, ptr %212, align 8, !tbaa !119
  store i64 %213, ptr %201, align 8, !tbaa !328
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
  %222 = load i32, ptr %221, align 4, !tbaa !63
  %223 = getelementptr inbounds [128 x i32], ptr %215, i64 0, i64 %220
  store i32 %222, ptr %223, align 4, !tbaa !63
  %224 = add nuw nsw i64 %220, 1
  %225 = icmp eq i64 %224, 16
  br i1 %225, label %216, label %219, !llvm.loop !359

226:                                              ; preds = %246
  %227 = icmp eq i32 %207, 64
  %228 = select i1 %227, i64 -1, i64 %217
  %229 = load i32, ptr %218, align 4, !tbaa !128
  %230 = and i32 %229, 1024
  %231 = icmp eq i32 %230, 0
  br i1 %231, label %259, label %250

232:                                              ; preds = %246, %216
  %233 = phi i64 [ 0, %216 ], [ %248, %246 ]
  %234 = phi i32 [ %211, %216 ], [ %247, %246 ]
  %235 = load i32, ptr %218, align 4, !tbaa !128
  %236 = trunc nuw nsw i64 %233 to i32
  %237 = shl nuw nsw i32 128, %236
  %238 = and i32 %235, %237
  %239 = icmp eq i32 %238, 0
  br i1 %239, label %246, label %240

240:                                              ; preds = %232
  %241 = getelementptr inbounds [3 x i32], ptr %143, i64 0, i64 %233
  %242 = load i32, ptr %241, align 4, !tbaa !63
  %243 = add i32 %234, 1
  %244 = zext i32 %234 to i64
  %245 = getelementptr inbounds [128 x i32], ptr %215, i64 0, i64 %244
  store i32 %242, ptr %245, align 4, !tbaa !63
  br label %246

246:                                              ; preds = %240, %232
  %247 = phi i32 [ %243, %240 ], [ %234, %232 ]
  %248 = add nuw nsw i64 %233, 1
  %249 = icmp eq i64 %248, 3
  br i1 %249, label %226, label %232, !llvm.loop !360

250:                                              ; preds = %226
  %251 = icmp eq i32 %175, 0
  %252 = select i1 %251, i32 -2147483648, i32 0
  %253 = shl i32 %175, 20
  %254 = or i32 %252, %253
  %255 = load i32, ptr %136, align 4, !tbaa !173
  %256 = or i32 %254, %255
  %257 = zext i32 %247 to i64
  %258 = getelementptr inbounds [128 x i32], ptr %215, i64 0, i64 %257
  store i32 %256, ptr %258, align 4, !tbaa !63
  br label %259

259:                                              ; preds = %250, %226
  %260 = getelementptr inbounds i8, ptr %186, i64 72
  %261 = load i64, ptr %260, align 8, !tbaa !140
  %262 = trunc i64 %261 to i32
  %263 = and i32 %262, 33554431
  %264 = getelementptr inbounds i8, ptr %201, i64 464
  store i32 %263, ptr %264, align 8, !tbaa !63
  %265 = load i32, ptr %143, align 8, !tbaa !63
  %266 = getelementptr inbounds i8, ptr %201, i64 472
  store i32 %265, ptr %266, align 8, !tbaa !63
  %267 = load i32, ptr %144, align 4, !tbaa !63
  %268 = getelementptr inbounds i8, ptr %201, i64 476
  store i32 %267, ptr %268, align 4, !tbaa !63
  %269 = load i32, ptr %145, align 8, !tbaa !63
  %270 = getelementptr inbounds i8, ptr %201, i64 480
  store i32 %269, ptr %270, align 8, !tbaa !63
  %271 = getelementptr inbounds i8, ptr %186, i64 180
  %272 = load i32, ptr %271, align 4, !tbaa !143
  %273 = icmp eq i32 %272, 0
  %274 = select i1 %273, i32 64, i32 0
  %275 = or i32 %274, %175
  %276 = getelementptr inbounds i8, ptr %201, i64 484
  store i32 %275, ptr %276, align 4, !tbaa !63
  %277 = trunc i64 %228 to i32
  %278 = getelementptr inbounds i8, ptr %201, i64 512
  store i32 %277, ptr %278, align 8, !tbaa !63
  %279 = lshr i64 %228, 32
  %280 = trunc nuw i64 %279 to i32
  %281 = getelementptr inbounds i8, ptr %201, i64 516
  store i32 %280, ptr %281, align 4, !tbaa !63
  %282 = getelementptr inbounds i8, ptr %201, i64 520
  store i32 0, ptr %282, align 8, !tbaa !361
  %283 = getelementptr inbounds i8, ptr %186, i64 188
  %284 = load i32, ptr %283, align 4, !tbaa !127
  %285 = getelementptr inbounds i8, ptr %201, i64 524
  store i32 %284, ptr %285, align 4, !tbaa !312
  %286 = load ptr, ptr %146, align 8, !tbaa !183
  %287 = getelementptr inbounds i8, ptr %201, i64 528
  store ptr %286, ptr %287, align 8, !tbaa !315
  %288 = getelementptr inbounds i8, ptr %186, i64 172
  %289 = load i32, ptr %288, align 4, !tbaa !126
  %290 = getelementptr inbounds i8, ptr %201, i64 536
  store i32 %289, ptr %290, align 8, !tbaa !314
  %291 = getelementptr inbounds i8, ptr %186, i64 160
  %292 = load i32, ptr %291, align 8, !tbaa !122
  %293 = getelementptr inbounds i8, ptr %201, i64 540
  store i32 %292, ptr %293, align 4, !tbaa !362
  %294 = load i32, ptr %202, align 4, !tbaa !121
  %295 = getelementptr inbounds i8, ptr %201, i64 564
  store i32 %294, ptr %295, align 4, !tbaa !317
  %296 = getelementptr inbounds i8, ptr %201, i64 568
  store ptr %2, ptr %296, align 8, !tbaa !326
  %297 = getelementptr inbounds i8, ptr %201, i64 576
  store i32 %175, ptr %297, align 8, !tbaa !330
  %298 = getelementptr inbounds i8, ptr %201, i64 584
  store i32 0, ptr %298, align 8, !tbaa !363
  %299 = load i32, ptr %136, align 4, !tbaa !173
  %300 = icmp ugt i32 %299, 1
  %301 = select i1 %300, i32 67616, i32 65568
  %302 = load i32, ptr %271, align 4, !tbaa !143
  %303 = icmp eq i32 %302, 0
  %304 = select i1 %303, i32 0, i32 536870912
  %305 = or disjoint i32 %304, %301
  %306 = getelementptr inbounds i8, ptr %201, i64 588
  store i32 %305, ptr %306, align 4, !tbaa !364
  %307 = getelementptr inbounds i8, ptr %201, i64 704
  store ptr null, ptr %307, align 8, !tbaa !365
  %308 = getelementptr inbounds i8, ptr %186, i64 216
  %309 = load ptr, ptr %308, align 8, !tbaa !131
  %310 = icmp eq ptr %309, null
  br i1 %310, label %442, label %311

311:                                              ; preds = %259
  %312 = getelementptr inbounds i8, ptr %186, i64 236
  %313 = load i32, ptr %312, align 4, !tbaa !134
  %314 = zext i32 %313 to i64
  %315 = getelementptr inbounds i8, ptr %201, i64 %314
  %316 = tail call ptr @memset(ptr noundef %315, i32 noundef 0, i64 noundef 280) #16
  %317 = getelementptr inbounds i8, ptr %315, i64 280
  %318 = tail call ptr @memset(ptr noundef nonnull %317, i32 noundef 0, i64 noundef 512) #16
  %319 = getelementptr inbounds i8, ptr %315, i64 1292
  store i32 0, ptr %319, align 4, !tbaa !63
  %320 = getelementptr inbounds i8, ptr %315, i64 2328
  %321 = tail call ptr @memset(ptr noundef nonnull %320, i32 noundef 0, i64 noundef 8) #16
  %322 = getelementptr inbounds i8, ptr %315, i64 2336
  %323 = tail call ptr @memset(ptr noundef nonnull %322, i32 noundef 0, i64 noundef 512) #16
  %324 = getelementptr inbounds i8, ptr %315, i64 3348
  store i32 0, ptr %324, align 4, !tbaa !63
  %325 = getelementptr inbounds i8, ptr %315, i64 4384
  %326 = tail call ptr @memset(ptr noundef nonnull %325, i32 noundef 0, i64 noundef 8) #16
  %327 = getelementptr inbounds i8, ptr %315, i64 4392
  %328 = tail call ptr @memset(ptr noundef nonnull %327, i32 noundef 0, i64 noundef 512) #16
  %329 = getelementptr inbounds i8, ptr %315, i64 5404
  store i32 0, ptr %329, align 4, !tbaa !63
  %330 = getelementptr inbounds i8, ptr %315, i64 6440
  %331 = tail call ptr @memset(ptr noundef nonnull %330, i32 noundef 0, i64 noundef 8) #16
  %332 = tail call i32 @llvm.umin.i32(i32 %292, i32 256)
  %333 = shl nuw nsw i32 %332, 2
  %334 = getelementptr inbounds i8, ptr %315, i64 1304
  %335 = zext nneg i32 %333 to i64
  %336 = tail call ptr @memset(ptr noundef nonnull %334, i32 noundef 0, i64 noundef %335) #16
  %337 = getelementptr inbounds i8, ptr %315, i64 3360
  %338 = tail call ptr @memset(ptr noundef nonnull %337, i32 noundef 0, i64 noundef %335) #16
  %339 = getelementptr inbounds i8, ptr %315, i64 5416
  %340 = tail call ptr @memset(ptr noundef nonnull %339, i32 noundef 0, i64 noundef %335) #16
  %341 = getelementptr inbounds i8, ptr %315, i64 6448
  %342 = shl nuw nsw i32 %332, 3
  %343 = zext nneg i32 %342 to i64
  %344 = getelementptr inbounds i8, ptr %315, i64 10544
  %345 = getelementptr inbounds i8, ptr %315, i64 12592
  %346 = getelementptr inbounds i8, ptr %315, i64 14640
  %347 = tail call ptr @memset(ptr noundef nonnull %341, i32 noundef 255, i64 noundef %343) #16
  %348 = tail call ptr @memset(ptr noundef nonnull %344, i32 noundef 0, i64 noundef %335) #16
  %349 = tail call ptr @memset(ptr noundef nonnull %345, i32 noundef 0, i64 noundef %335) #16
  %350 = tail call ptr @memset(ptr noundef nonnull %346, i32 noundef 0, i64 noundef %335) #16
  %351 = getelementptr inbounds i8, ptr %315, i64 8496
  %352 = tail call ptr @memset(ptr noundef nonnull %351, i32 noundef 255, i64 noundef %343) #16
  %353 = getelementptr inbounds i8, ptr %315, i64 11568
  %354 = tail call ptr @memset(ptr noundef nonnull %353, i32 noundef 0, i64 noundef %335) #16
  %355 = getelementptr inbounds i8, ptr %315, i64 13616
  %356 = tail call ptr @memset(ptr noundef nonnull %355, i32 noundef 0, i64 noundef %335) #16
  %357 = getelementptr inbounds i8, ptr %315, i64 15664
  %358 = tail call ptr @memset(ptr noundef nonnull %357, i32 noundef 0, i64 noundef %335) #16
  %359 = getelementptr inbounds i8, ptr %315, i64 40
  store i32 %332, ptr %359, align 8, !tbaa !366
  store ptr %315, ptr %307, align 8, !tbaa !365
  %360 = load ptr, ptr %308, align 8, !tbaa !131
  store ptr %360, ptr %315, align 8, !tbaa !368
  %361 = getelementptr inbounds i8, ptr %186, i64 8
  %362 = load ptr, ptr %361, align 8, !tbaa !113
  %363 = load i32, ptr %362, align 8, !tbaa !76
  %364 = getelementptr inbounds i8, ptr %315, i64 8
  store i32 %363, ptr %364, align 8, !tbaa !369
  %365 = getelementptr inbounds i8, ptr %362, i64 4
  %366 = load i32, ptr %365, align 4, !tbaa !215
  %367 = getelementptr inbounds i8, ptr %315, i64 12
  store i32 %366, ptr %367, align 4, !tbaa !370
  %368 = getelementptr inbounds i8, ptr %362, i64 8
  %369 = load i32, ptr %368, align 8, !tbaa !79
  %370 = getelementptr inbounds i8, ptr %315, i64 16
  store i32 %369, ptr %370, align 8, !tbaa !371
  %371 = load i32, ptr %202, align 4, !tbaa !121
  %372 = icmp eq i32 %371, 64
  %373 = zext i1 %372 to i32
  %374 = getelementptr inbounds i8, ptr %315, i64 20
  store i32 %373, ptr %374, align 4, !tbaa !372
  %375 = getelementptr inbounds i8, ptr %315, i64 160
  store i32 1, ptr %375, align 8, !tbaa !373
  %376 = getelementptr inbounds i8, ptr %315, i64 168
  store i32 1, ptr %376, align 8, !tbaa !374
  %377 = getelementptr inbounds i8, ptr %315, i64 32
  store i32 1, ptr %377, align 8, !tbaa !375
  store i64 0, ptr %351, align 8, !tbaa !39
  store i64 0, ptr %341, align 8, !tbaa !39
  %378 = load i32, ptr %210, align 8, !tbaa !120
  %379 = load i32, ptr %218, align 4, !tbaa !128
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
  %394 = load i64, ptr %212, align 8, !tbaa !119
  tail call fastcc void @report(ptr noundef nonnull %201, ptr noundef nonnull %315, i32 noundef 21, i64 noundef %394, i64 noundef %385) #17
  br label %395

395:                                              ; preds = %393, %311
  %396 = load i32, ptr %143, align 8, !tbaa !63
  %397 = getelementptr inbounds i8, ptr %186, i64 128
  %398 = load i64, ptr %397, align 8, !tbaa !39
  %399 = load i32, ptr %144, align 4, !tbaa !63
  %400 = zext i32 %399 to i64
  %401 = getelementptr inbounds i8, ptr %186, i64 136
  %402 = load i64, ptr %401, align 8, !tbaa !39
  %403 = load i32, ptr %145, align 8, !tbaa !63
  %404 = zext i32 %403 to i64
  %405 = mul i64 %402, %404
  %406 = add i64 %405, %400
  %407 = mul i64 %406, %398
  %408 = trunc i64 %407 to i32
  %409 = add i32 %396, %408
  %410 = shl i32 %409, 5
  %411 = load i32, ptr %297, align 8, !tbaa !330
  %412 = add i32 %410, %411
  %413 = getelementptr inbounds i8, ptr %315, i64 96
  store i32 %412, ptr %413, align 8, !tbaa !376
  %414 = getelementptr inbounds i8, ptr %186, i64 224
  %415 = load ptr, ptr %414, align 8, !tbaa !132
  %416 = getelementptr inbounds i8, ptr %315, i64 56
  store ptr %415, ptr %416, align 8, !tbaa !377
  %417 = getelementptr inbounds i8, ptr %186, i64 16
  %418 = load i64, ptr %417, align 8, !tbaa !145
  %419 = trunc i64 %418 to i32
  %420 = getelementptr inbounds i8, ptr %315, i64 64
  store i32 %419, ptr %420, align 8, !tbaa !378
  %421 = load ptr, ptr %4, align 8, !tbaa !171
  %422 = getelementptr inbounds i8, ptr %421, i64 232
  %423 = getelementptr inbounds i8, ptr %315, i64 72
  store ptr %422, ptr %423, align 8, !tbaa !379
  %424 = getelementptr inbounds i8, ptr %315, i64 80
  store ptr %147, ptr %424, align 8, !tbaa !380
  %425 = getelementptr inbounds i8, ptr %315, i64 88
  store ptr @find_range, ptr %425, align 8, !tbaa !381
  %426 = getelementptr inbounds i8, ptr %186, i64 240
  %427 = load i32, ptr %426, align 8, !tbaa !135
  %428 = getelementptr inbounds i8, ptr %315, i64 36
  store i32 %427, ptr %428, align 4, !tbaa !382
  %429 = load i32, ptr %288, align 4, !tbaa !126
  %430 = icmp eq i32 %429, 0
  br i1 %430, label %438, label %431

431:                                              ; preds = %395
  %432 = load i32, ptr %136, align 4, !tbaa !173
  %433 = icmp ugt i32 %432, 1
  br i1 %433, label %434, label %438

434:                                              ; preds = %431
  %435 = getelementptr inbounds i8, ptr %186, i64 248
  %436 = load i64, ptr %435, align 8, !tbaa !136
  %437 = getelementptr inbounds i8, ptr %2, i64 %436
  br label %438

438:                                              ; preds = %434, %431, %395
  %439 = phi ptr [ %437, %434 ], [ null, %431 ], [ null, %395 ]
  %440 = getelementptr inbounds i8, ptr %315, i64 48
  store ptr %439, ptr %440, align 8, !tbaa !383
  %441 = load i32, ptr %271, align 4, !tbaa !143
  br label %442

442:                                              ; preds = %438, %259
  %443 = phi i32 [ %441, %438 ], [ %302, %259 ]
  %444 = getelementptr inbounds i8, ptr %201, i64 544
  store i64 0, ptr %444, align 8, !tbaa !319
  %445 = getelementptr inbounds i8, ptr %201, i64 552
  store ptr null, ptr %445, align 8, !tbaa !316
  %446 = getelementptr inbounds i8, ptr %201, i64 560
  store i32 0, ptr %446, align 8, !tbaa !318
  %447 = icmp eq i32 %443, 0
  br i1 %447, label %512, label %448

448:                                              ; preds = %442
  %449 = load ptr, ptr %186, align 8, !tbaa !112
  %450 = getelementptr inbounds i8, ptr %449, i64 152
  %451 = load i64, ptr %450, align 8, !tbaa !101
  %452 = getelementptr inbounds [32 x i32], ptr %148, i64 0, i64 %179
  %453 = load i32, ptr %452, align 4, !tbaa !63
  %454 = zext i32 %453 to i64
  %455 = getelementptr inbounds i8, ptr %186, i64 184
  %456 = load i32, ptr %455, align 8, !tbaa !144
  %457 = zext i32 %456 to i64
  %458 = mul nuw i64 %457, %454
  %459 = add i64 %458, %451
  store i64 %459, ptr %444, align 8, !tbaa !319
  %460 = getelementptr inbounds i8, ptr %186, i64 8
  %461 = load ptr, ptr %460, align 8, !tbaa !113
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
  %479 = load i64, ptr %478, align 8, !tbaa !68
  %480 = icmp ugt i64 %479, %459
  %481 = add nuw i64 %477, 1
  %482 = select i1 %480, i64 %475, i64 %481
  %483 = select i1 %480, i64 %477, i64 %474
  %484 = icmp ult i64 %482, %483
  br i1 %484, label %473, label %485, !llvm.loop !70

485:                                              ; preds = %473, %467
  %486 = phi i64 [ 0, %467 ], [ %482, %473 ]
  %487 = icmp ult i64 %486, %469
  br i1 %487, label %488, label %509

488:                                              ; preds = %485
  %489 = getelementptr inbounds i8, ptr %465, i64 16
  %490 = getelementptr inbounds [0 x %struct.gpu_range], ptr %489, i64 0, i64 %486
  %491 = load i64, ptr %490, align 8, !tbaa !71
  %492 = icmp ugt i64 %491, %459
  br i1 %492, label %509, label %493

493:                                              ; preds = %488
  %494 = getelementptr inbounds i8, ptr %490, i64 24
  %495 = load i32, ptr %494, align 8, !tbaa !72
  %496 = and i32 %495, 1
  %497 = icmp eq i32 %496, 0
  br i1 %497, label %509, label %498

498:                                              ; preds = %493
  %499 = getelementptr inbounds i8, ptr %490, i64 8
  %500 = load i64, ptr %499, align 8, !tbaa !68
  %501 = sub i64 %500, %459
  %502 = icmp ult i64 %501, %462
  br i1 %502, label %509, label %503

503:                                              ; preds = %498
  %504 = getelementptr inbounds i8, ptr %490, i64 16
  %505 = load i64, ptr %504, align 8, !tbaa !73
  %506 = sub i64 %459, %491
  %507 = add i64 %506, %505
  %508 = inttoptr i64 %507 to ptr
  br label %509

509:                                              ; preds = %503, %498, %493, %488, %485, %448
  %510 = phi ptr [ %508, %503 ], [ null, %498 ], [ null, %493 ], [ null, %448 ], [ null, %485 ], [ null, %488 ]
  store ptr %510, ptr %445, align 8, !tbaa !316
  %511 = load i32, ptr %271, align 4, !tbaa !143
  store i32 %511, ptr %446, align 8, !tbaa !318
  br label %512

512:                                              ; preds = %509, %442
  %513 = getelementptr inbounds i8, ptr %186, i64 200
  %514 = load i32, ptr %513, align 8, !tbaa !129
  %515 = getelementptr inbounds i8, ptr %201, i64 1024
  %516 = load i32, ptr %149, align 4, !tbaa !63
  %517 = load i32, ptr %150, align 4, !tbaa !63
  %518 = icmp eq i32 %517, 1
  br i1 %518, label %519, label %531

519:                                              ; preds = %512
  %520 = load i32, ptr %151, align 4, !tbaa !63
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
  store i32 %527, ptr %528, align 4, !tbaa !63
  %529 = add nuw nsw i64 %525, 1
  %530 = icmp eq i64 %529, %208
  br i1 %530, label %568, label %524, !llvm.loop !384

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
  store i32 %551, ptr %552, align 4, !tbaa !63
  %553 = add i32 %546, 1
  %554 = icmp eq i32 %553, %516
  br i1 %554, label %555, label %562

555:                                              ; preds = %542
  %556 = add i32 %545, 1
  %557 = load i32, ptr %150, align 4, !tbaa !63
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
  br i1 %567, label %568, label %542, !llvm.loop !385

568:                                              ; preds = %562, %524, %522, %531
  %569 = load i32, ptr %21, align 4, !tbaa !143
  %570 = icmp eq i32 %569, 0
  %571 = load ptr, ptr %141, align 8, !tbaa !184
  %572 = load ptr, ptr %4, align 8, !tbaa !171
  br i1 %570, label %582, label %573

573:                                              ; preds = %568
  %574 = getelementptr inbounds i8, ptr %572, i64 168
  %575 = load i32, ptr %574, align 8, !tbaa !130
  %576 = zext i32 %575 to i64
  %577 = mul nuw nsw i64 %576, %196
  %578 = getelementptr inbounds i8, ptr %571, i64 %577
  %579 = getelementptr inbounds i8, ptr %578, i64 552
  %580 = load ptr, ptr %579, align 8, !tbaa !316
  %581 = icmp eq ptr %580, null
  br i1 %581, label %585, label %582

582:                                              ; preds = %568, %573
  %583 = load i64, ptr %152, align 8, !tbaa !305
  %584 = add i64 %583, 1
  store i64 %584, ptr %152, align 8, !tbaa !305
  br label %589

585:                                              ; preds = %573
  %586 = load ptr, ptr %6, align 8, !tbaa !113
  %587 = getelementptr inbounds i8, ptr %578, i64 544
  %588 = load i64, ptr %587, align 8, !tbaa !319
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %586, i64 noundef %588, i32 noundef 1) #17
  br label %1056

589:                                              ; preds = %187, %582
  %590 = phi i32 [ %569, %582 ], [ %188, %187 ]
  %591 = phi ptr [ %572, %582 ], [ %186, %187 ]
  %592 = phi ptr [ %571, %582 ], [ %185, %187 ]
  %593 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %179
  %594 = load i8, ptr %593, align 1, !tbaa !89
  %595 = zext i8 %594 to i64
  %596 = getelementptr inbounds i8, ptr %591, i64 168
  %597 = load i32, ptr %596, align 8, !tbaa !130
  %598 = zext i32 %597 to i64
  %599 = mul nuw nsw i64 %598, %595
  %600 = getelementptr inbounds i8, ptr %592, i64 %599
  %601 = icmp eq i32 %590, 0
  br i1 %601, label %664, label %602

602:                                              ; preds = %589
  %603 = load i32, ptr %153, align 4, !tbaa !174
  %604 = icmp eq i32 %603, 0
  br i1 %604, label %664, label %605

605:                                              ; preds = %602
  %606 = load ptr, ptr %6, align 8, !tbaa !113
  %607 = getelementptr inbounds i8, ptr %600, i64 544
  %608 = load i64, ptr %607, align 8, !tbaa !319
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
  %626 = load i64, ptr %625, align 8, !tbaa !68
  %627 = icmp ugt i64 %626, %608
  %628 = add nuw i64 %624, 1
  %629 = select i1 %627, i64 %622, i64 %628
  %630 = select i1 %627, i64 %624, i64 %621
  %631 = icmp ult i64 %629, %630
  br i1 %631, label %620, label %632, !llvm.loop !70

632:                                              ; preds = %620, %614
  %633 = phi i64 [ 0, %614 ], [ %629, %620 ]
  %634 = icmp ult i64 %633, %616
  br i1 %634, label %635, label %650

635:                                              ; preds = %632
  %636 = getelementptr inbounds i8, ptr %612, i64 16
  %637 = getelementptr inbounds [0 x %struct.gpu_range], ptr %636, i64 0, i64 %633
  %638 = load i64, ptr %637, align 8, !tbaa !71
  %639 = icmp ugt i64 %638, %608
  br i1 %639, label %650, label %640

640:                                              ; preds = %635
  %641 = getelementptr inbounds i8, ptr %637, i64 24
  %642 = load i32, ptr %641, align 8, !tbaa !72
  %643 = and i32 %642, 1
  %644 = icmp eq i32 %643, 0
  br i1 %644, label %650, label %645

645:                                              ; preds = %640
  %646 = getelementptr inbounds i8, ptr %637, i64 8
  %647 = load i64, ptr %646, align 8, !tbaa !68
  %648 = sub i64 %647, %608
  %649 = icmp ult i64 %648, %609
  br i1 %649, label %650, label %652

650:                                              ; preds = %645, %640, %605, %632, %635
  %651 = getelementptr inbounds i8, ptr %600, i64 552
  store ptr null, ptr %651, align 8, !tbaa !316
  br label %660

652:                                              ; preds = %645
  %653 = getelementptr inbounds i8, ptr %637, i64 16
  %654 = load i64, ptr %653, align 8, !tbaa !73
  %655 = sub i64 %608, %638
  %656 = add i64 %654, %655
  %657 = inttoptr i64 %656 to ptr
  %658 = getelementptr inbounds i8, ptr %600, i64 552
  store ptr %657, ptr %658, align 8, !tbaa !316
  %659 = icmp eq i64 %656, 0
  br i1 %659, label %660, label %664

660:                                              ; preds = %652, %650
  %661 = getelementptr inbounds i8, ptr %600, i64 544
  %662 = load ptr, ptr %6, align 8, !tbaa !113
  %663 = load i64, ptr %661, align 8, !tbaa !319
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %662, i64 noundef %663, i32 noundef 1) #17
  br label %1056

664:                                              ; preds = %652, %602, %589
  %665 = getelementptr inbounds i8, ptr %600, i64 524
  br label %666

666:                                              ; preds = %794, %664
  %667 = load atomic volatile i64, ptr %154 seq_cst, align 8
  store i32 0, ptr %155, align 8, !tbaa !386
  br label %668

668:                                              ; preds = %788, %666
  %669 = load ptr, ptr %6, align 8, !tbaa !113
  %670 = load i64, ptr %600, align 8, !tbaa !328
  %671 = load i32, ptr %665, align 4, !tbaa !312
  %672 = load i32, ptr %156, align 4, !tbaa !124
  %673 = load i64, ptr %157, align 8, !tbaa !145
  %674 = tail call fastcc ptr @find_code(ptr noundef %0, ptr noundef %669, i64 noundef %670, i32 noundef %671, i32 noundef %672, i64 noundef %673) #17
  %675 = icmp eq ptr %674, null
  br i1 %675, label %676, label %730

676:                                              ; preds = %668
  %677 = load ptr, ptr %6, align 8, !tbaa !113
  %678 = load i64, ptr %600, align 8, !tbaa !328
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
  %695 = load i64, ptr %694, align 8, !tbaa !68
  %696 = icmp ugt i64 %695, %678
  %697 = add nuw i64 %693, 1
  %698 = select i1 %696, i64 %691, i64 %697
  %699 = select i1 %696, i64 %693, i64 %690
  %700 = icmp ult i64 %698, %699
  br i1 %700, label %689, label %701, !llvm.loop !70

701:                                              ; preds = %689, %683
  %702 = phi i64 [ 0, %683 ], [ %698, %689 ]
  %703 = icmp ult i64 %702, %685
  br i1 %703, label %704, label %709

704:                                              ; preds = %701
  %705 = getelementptr inbounds i8, ptr %681, i64 16
  %706 = getelementptr inbounds [0 x %struct.gpu_range], ptr %705, i64 0, i64 %702
  %707 = load i64, ptr %706, align 8, !tbaa !71
  %708 = icmp ugt i64 %707, %678
  br i1 %708, label %709, label %710

709:                                              ; preds = %704, %701, %676
  br label %710

710:                                              ; preds = %709, %704
  %711 = phi ptr [ null, %709 ], [ %706, %704 ]
  %712 = load i64, ptr %600, align 8, !tbaa !328
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
  %721 = load i32, ptr %720, align 8, !tbaa !72
  %722 = and i32 %721, 2
  %723 = icmp eq i32 %722, 0
  br i1 %723, label %818, label %724

724:                                              ; preds = %719
  %725 = load ptr, ptr %6, align 8, !tbaa !113
  %726 = load i32, ptr %665, align 4, !tbaa !312
  %727 = load i32, ptr %156, align 4, !tbaa !124
  %728 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef %725, i64 noundef %712, i32 noundef %726, i32 noundef %727, i32 noundef 0, i32 noundef 0) #17
  %729 = icmp eq i32 %728, 0
  br i1 %729, label %923, label %811

730:                                              ; preds = %668
  %731 = load i32, ptr %155, align 8, !tbaa !386
  %732 = icmp eq i32 %731, 0
  br i1 %732, label %738, label %733

733:                                              ; preds = %730
  store i32 0, ptr %155, align 8, !tbaa !386
  %734 = getelementptr inbounds i8, ptr %674, i64 20
  %735 = load volatile i32, ptr %734, align 4, !tbaa !284
  %736 = icmp eq i32 %735, 0
  br i1 %736, label %737, label %738

737:                                              ; preds = %733
  store volatile i32 1, ptr %734, align 4, !tbaa !284
  br label %738

738:                                              ; preds = %737, %733, %730
  %739 = load ptr, ptr %674, align 8, !tbaa !277
  %740 = getelementptr inbounds i8, ptr %739, i64 8
  %741 = load ptr, ptr %740, align 8, !tbaa !258
  %742 = icmp eq ptr %741, null
  br i1 %742, label %743, label %745

743:                                              ; preds = %738
  %744 = load ptr, ptr %4, align 8, !tbaa !171
  br label %919

745:                                              ; preds = %738
  %746 = getelementptr inbounds i8, ptr %674, i64 16
  %747 = load i32, ptr %746, align 8, !tbaa !283
  %748 = tail call i32 %741(ptr noundef nonnull %600, ptr noundef nonnull %1, i32 noundef %747) #16
  %749 = getelementptr inbounds i8, ptr %739, i64 28
  %750 = load volatile i32, ptr %749, align 4, !tbaa !269
  %751 = icmp eq i32 %750, 0
  br i1 %751, label %787, label %752

752:                                              ; preds = %745
  %753 = icmp eq i32 %748, 5
  %754 = getelementptr inbounds i8, ptr %674, i64 8
  %755 = select i1 %753, i32 256, i32 1
  %756 = select i1 %753, ptr %600, ptr %754
  %757 = load i64, ptr %756, align 8, !tbaa !39
  %758 = getelementptr inbounds i8, ptr %739, i64 24
  %759 = load volatile i32, ptr %758, align 8, !tbaa !387
  %760 = add i32 %759, %755
  store volatile i32 %760, ptr %758, align 8, !tbaa !387
  %761 = load ptr, ptr %6, align 8, !tbaa !113
  %762 = load volatile i32, ptr %749, align 4, !tbaa !269
  %763 = icmp eq i32 %762, 256
  br i1 %763, label %764, label %769

764:                                              ; preds = %752
  %765 = getelementptr inbounds i8, ptr %739, i64 56
  %766 = load ptr, ptr %765, align 8, !tbaa !229
  %767 = getelementptr inbounds i8, ptr %766, i64 8
  %768 = load i64, ptr %767, align 8, !tbaa !281
  br label %769

769:                                              ; preds = %764, %752
  %770 = phi i64 [ %768, %764 ], [ %757, %752 ]
  %771 = load volatile i32, ptr %749, align 4, !tbaa !269
  %772 = icmp eq i32 %771, 0
  br i1 %772, label %787, label %773

773:                                              ; preds = %769
  %774 = load volatile i32, ptr %758, align 8, !tbaa !387
  %775 = icmp ult i32 %774, %771
  br i1 %775, label %787, label %776

776:                                              ; preds = %773
  %777 = getelementptr inbounds i8, ptr %739, i64 36
  %778 = load i32, ptr %777, align 4, !tbaa !260
  %779 = getelementptr inbounds i8, ptr %739, i64 40
  %780 = load i32, ptr %779, align 8, !tbaa !262
  %781 = getelementptr inbounds i8, ptr %739, i64 52
  %782 = load i32, ptr %781, align 4, !tbaa !266
  %783 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %761, i64 noundef %770, i32 noundef %778, i32 noundef %780, i32 noundef 2, i32 noundef %782) #17
  %784 = icmp eq i32 %783, 0
  br i1 %784, label %787, label %785

785:                                              ; preds = %776
  %786 = shl i32 %771, 3
  store volatile i32 %786, ptr %749, align 4, !tbaa !269
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
  %789 = load volatile i32, ptr %1, align 8, !tbaa !166
  %790 = icmp eq i32 %789, 0
  br i1 %790, label %668, label %808

791:                                              ; preds = %787
  %792 = load i32, ptr %136, align 4, !tbaa !173
  %793 = icmp eq i32 %792, 1
  br i1 %793, label %794, label %805

794:                                              ; preds = %791
  %795 = load volatile i32, ptr %1, align 8, !tbaa !166
  %796 = icmp eq i32 %795, 0
  br i1 %796, label %666, label %923, !llvm.loop !388

797:                                              ; preds = %787
  store i8 5, ptr %180, align 1, !tbaa !89
  %798 = load i8, ptr %593, align 1, !tbaa !89
  %799 = zext nneg i8 %798 to i32
  %800 = shl nuw i32 1, %799
  %801 = load i32, ptr %139, align 8, !tbaa !182
  %802 = or i32 %800, %801
  store i32 %802, ptr %139, align 8, !tbaa !182
  %803 = load i32, ptr %158, align 8, !tbaa !179
  %804 = add i32 %803, 1
  store i32 %804, ptr %158, align 8, !tbaa !179
  br label %923

805:                                              ; preds = %791
  store i8 2, ptr %180, align 1, !tbaa !89
  %806 = load i32, ptr %159, align 4, !tbaa !180
  %807 = add i32 %806, 1
  store i32 %807, ptr %159, align 4, !tbaa !180
  br label %927

808:                                              ; preds = %787, %788
  %809 = load i64, ptr %160, align 8, !tbaa !306
  %810 = add i64 %809, 1
  store i64 %810, ptr %160, align 8, !tbaa !306
  store volatile i32 0, ptr %1, align 8, !tbaa !166
  br label %923

811:                                              ; preds = %787, %724
  %812 = load i32, ptr %161, align 4, !tbaa !178
  %813 = icmp eq i32 %812, 0
  br i1 %813, label %814, label %815

814:                                              ; preds = %811
  store i64 %667, ptr %162, align 8, !tbaa !389
  br label %815

815:                                              ; preds = %814, %811
  %816 = add i32 %812, 1
  store i32 %816, ptr %161, align 4, !tbaa !178
  store i8 3, ptr %180, align 1, !tbaa !89
  br label %923

817:                                              ; preds = %787
  store i8 4, ptr %180, align 1, !tbaa !89
  br label %923

818:                                              ; preds = %719, %714, %710
  %819 = load ptr, ptr %4, align 8, !tbaa !171
  br label %878

820:                                              ; preds = %787
  %821 = load ptr, ptr %4, align 8, !tbaa !171
  switch i32 %748, label %919 [
    i32 4, label %824
    i32 258, label %822
    i32 8, label %916
  ]

822:                                              ; preds = %820
  %823 = load i64, ptr %600, align 8, !tbaa !328
  br label %878

824:                                              ; preds = %820
  %825 = getelementptr inbounds i8, ptr %821, i64 8
  %826 = load ptr, ptr %825, align 8, !tbaa !113
  %827 = getelementptr inbounds i8, ptr %1, i64 64
  %828 = load i64, ptr %827, align 8, !tbaa !390
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
  %845 = load i64, ptr %844, align 8, !tbaa !68
  %846 = icmp ugt i64 %845, %828
  %847 = add nuw i64 %843, 1
  %848 = select i1 %846, i64 %841, i64 %847
  %849 = select i1 %846, i64 %843, i64 %840
  %850 = icmp ult i64 %848, %849
  br i1 %850, label %839, label %851, !llvm.loop !70

851:                                              ; preds = %839, %833
  %852 = phi i64 [ 0, %833 ], [ %848, %839 ]
  %853 = icmp ult i64 %852, %835
  br i1 %853, label %854, label %859

854:                                              ; preds = %851
  %855 = getelementptr inbounds i8, ptr %831, i64 16
  %856 = getelementptr inbounds [0 x %struct.gpu_range], ptr %855, i64 0, i64 %852
  %857 = load i64, ptr %856, align 8, !tbaa !71
  %858 = icmp ugt i64 %857, %828
  br i1 %858, label %859, label %862

859:                                              ; preds = %854, %851, %824
  %860 = load ptr, ptr %825, align 8, !tbaa !113
  %861 = load i64, ptr %827, align 8, !tbaa !390
  br label %874

862:                                              ; preds = %854
  %863 = load ptr, ptr %825, align 8, !tbaa !113
  %864 = load i64, ptr %827, align 8, !tbaa !390
  %865 = getelementptr inbounds i8, ptr %1, i64 72
  %866 = load i32, ptr %865, align 8, !tbaa !391
  %867 = icmp eq i32 %866, 0
  br i1 %867, label %874, label %868

868:                                              ; preds = %862
  %869 = getelementptr inbounds i8, ptr %856, i64 24
  %870 = load i32, ptr %869, align 8, !tbaa !72
  %871 = and i32 %870, 1
  %872 = icmp eq i32 %871, 0
  %873 = select i1 %872, i32 2, i32 1
  br label %874

874:                                              ; preds = %868, %862, %859
  %875 = phi i64 [ %864, %862 ], [ %864, %868 ], [ %861, %859 ]
  %876 = phi ptr [ %863, %862 ], [ %863, %868 ], [ %860, %859 ]
  %877 = phi i32 [ 1, %862 ], [ %873, %868 ], [ 1, %859 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %876, i64 noundef %875, i32 noundef %877) #17
  br label %1056

878:                                              ; preds = %822, %818
  %879 = phi i64 [ %712, %818 ], [ %823, %822 ]
  %880 = phi ptr [ %819, %818 ], [ %821, %822 ]
  %881 = getelementptr inbounds i8, ptr %880, i64 8
  %882 = load ptr, ptr %881, align 8, !tbaa !113
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
  %899 = load i64, ptr %898, align 8, !tbaa !68
  %900 = icmp ugt i64 %899, %879
  %901 = add nuw i64 %897, 1
  %902 = select i1 %900, i64 %895, i64 %901
  %903 = select i1 %900, i64 %897, i64 %894
  %904 = icmp ult i64 %902, %903
  br i1 %904, label %893, label %905, !llvm.loop !70

905:                                              ; preds = %893, %887
  %906 = phi i64 [ 0, %887 ], [ %902, %893 ]
  %907 = icmp ult i64 %906, %889
  br i1 %907, label %908, label %913

908:                                              ; preds = %905
  %909 = getelementptr inbounds i8, ptr %885, i64 16
  %910 = getelementptr inbounds [0 x %struct.gpu_range], ptr %909, i64 0, i64 %906
  %911 = load i64, ptr %910, align 8, !tbaa !71
  %912 = icmp ugt i64 %911, %879
  br i1 %912, label %913, label %914

913:                                              ; preds = %908, %905, %878
  br label %914

914:                                              ; preds = %913, %908
  %915 = phi i32 [ 1, %913 ], [ 4, %908 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %882, i64 noundef %879, i32 noundef %915) #17
  br label %1056

916:                                              ; preds = %820
  %917 = load ptr, ptr %821, align 8, !tbaa !112
  %918 = load i64, ptr %600, align 8, !tbaa !328
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %917, i32 noundef 5, i64 noundef 536870912, i64 noundef %918) #17
  br label %1056

919:                                              ; preds = %743, %820
  %920 = phi ptr [ %744, %743 ], [ %821, %820 ]
  %921 = load ptr, ptr %920, align 8, !tbaa !112
  %922 = load i64, ptr %600, align 8, !tbaa !328
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %921, i32 noundef 4, i64 noundef 1073741824, i64 noundef %922) #17
  br label %1056

923:                                              ; preds = %794, %787, %787, %797, %808, %815, %817, %724
  %924 = phi i32 [ %173, %724 ], [ %173, %797 ], [ 1, %808 ], [ %173, %815 ], [ %173, %817 ], [ %173, %787 ], [ %173, %787 ], [ %173, %794 ]
  %925 = phi i32 [ 1, %724 ], [ %172, %797 ], [ 1, %808 ], [ %172, %815 ], [ %172, %817 ], [ 1, %787 ], [ 1, %787 ], [ 1, %794 ]
  %926 = load i32, ptr %159, align 4, !tbaa !180
  br label %927

927:                                              ; preds = %923, %805
  %928 = phi i32 [ %926, %923 ], [ %807, %805 ]
  %929 = phi i32 [ %924, %923 ], [ %173, %805 ]
  %930 = phi i32 [ %925, %923 ], [ %172, %805 ]
  %931 = icmp ne i32 %928, 0
  %932 = load i32, ptr %158, align 8, !tbaa !179
  %933 = load i32, ptr %136, align 4, !tbaa !173
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
  %942 = load ptr, ptr %4, align 8, !tbaa !171
  %943 = getelementptr inbounds i8, ptr %942, i64 216
  %944 = load ptr, ptr %943, align 8, !tbaa !131
  %945 = icmp ne ptr %944, null
  %946 = load i32, ptr %136, align 4, !tbaa !173
  %947 = zext i32 %946 to i64
  %948 = icmp ult i64 %941, %947
  %949 = select i1 %945, i1 %948, i1 false
  br i1 %949, label %950, label %976

950:                                              ; preds = %939
  %951 = getelementptr inbounds [32 x i8], ptr %138, i64 0, i64 %941
  %952 = load i8, ptr %951, align 1, !tbaa !89
  %953 = icmp eq i8 %952, 2
  br i1 %953, label %954, label %970

954:                                              ; preds = %950
  %955 = getelementptr inbounds [32 x i8], ptr %140, i64 0, i64 %941
  %956 = load i8, ptr %955, align 1, !tbaa !89
  %957 = load ptr, ptr %141, align 8, !tbaa !184
  %958 = zext i8 %956 to i64
  %959 = getelementptr inbounds i8, ptr %942, i64 168
  %960 = load i32, ptr %959, align 8, !tbaa !130
  %961 = zext i32 %960 to i64
  %962 = mul nuw nsw i64 %961, %958
  %963 = getelementptr inbounds i8, ptr %957, i64 %962
  %964 = getelementptr inbounds i8, ptr %963, i64 704
  %965 = load ptr, ptr %964, align 8, !tbaa !365
  %966 = load i64, ptr %963, align 8, !tbaa !328
  %967 = add i64 %966, -4
  %968 = zext i32 %940 to i64
  tail call fastcc void @report(ptr noundef nonnull %963, ptr noundef %965, i32 noundef 18, i64 noundef %967, i64 noundef %968) #17
  %969 = load i32, ptr %158, align 8, !tbaa !179
  br label %970

970:                                              ; preds = %954, %950
  %971 = phi i32 [ %940, %950 ], [ %969, %954 ]
  %972 = add nuw nsw i64 %941, 1
  %973 = icmp eq i32 %971, 0
  br i1 %973, label %974, label %939, !llvm.loop !392

974:                                              ; preds = %970
  %975 = load i32, ptr %136, align 4, !tbaa !173
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
  %985 = load i8, ptr %984, align 1, !tbaa !89
  %986 = icmp eq i8 %985, 2
  br i1 %986, label %987, label %988

987:                                              ; preds = %982
  store i8 0, ptr %984, align 1, !tbaa !89
  br label %988

988:                                              ; preds = %987, %982
  %989 = add nuw nsw i64 %983, 1
  %990 = icmp eq i64 %989, %981
  br i1 %990, label %991, label %982, !llvm.loop !393

991:                                              ; preds = %988, %976
  store i32 0, ptr %159, align 4, !tbaa !180
  br label %992

992:                                              ; preds = %991, %927
  %993 = phi i32 [ %977, %991 ], [ %933, %927 ]
  %994 = phi i32 [ %978, %991 ], [ %932, %927 ]
  %995 = icmp eq i32 %994, %993
  br i1 %995, label %1056, label %996

996:                                              ; preds = %992
  %997 = load volatile i32, ptr %163, align 4, !tbaa !167
  %998 = icmp eq i32 %997, 0
  br i1 %998, label %999, label %1012

999:                                              ; preds = %996
  %1000 = load volatile i32, ptr %164, align 8, !tbaa !114
  %1001 = icmp eq i32 %1000, 0
  br i1 %1001, label %1002, label %1012

1002:                                             ; preds = %999
  %1003 = load ptr, ptr %6, align 8, !tbaa !113
  %1004 = getelementptr inbounds i8, ptr %1003, i64 12
  %1005 = load volatile i32, ptr %1004, align 4, !tbaa !168
  %1006 = icmp eq i32 %1005, 0
  br i1 %1006, label %1007, label %1012

1007:                                             ; preds = %1002
  %1008 = load ptr, ptr %5, align 8, !tbaa !112
  %1009 = getelementptr inbounds i8, ptr %1008, i64 100
  %1010 = load volatile i32, ptr %1009, align 4, !tbaa !51
  %1011 = icmp eq i32 %1010, 0
  br i1 %1011, label %1027, label %1012

1012:                                             ; preds = %999, %1002, %1007, %996
  %1013 = load volatile i32, ptr %164, align 8, !tbaa !114
  %1014 = icmp eq i32 %1013, 0
  br i1 %1014, label %1015, label %1056

1015:                                             ; preds = %1012
  %1016 = load ptr, ptr %6, align 8, !tbaa !113
  %1017 = getelementptr inbounds i8, ptr %1016, i64 12
  %1018 = load volatile i32, ptr %1017, align 4, !tbaa !168
  %1019 = icmp eq i32 %1018, 0
  br i1 %1019, label %1020, label %1056

1020:                                             ; preds = %1015
  %1021 = load ptr, ptr %5, align 8, !tbaa !112
  %1022 = getelementptr inbounds i8, ptr %1021, i64 100
  %1023 = load volatile i32, ptr %1022, align 4, !tbaa !51
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
  br label %169, !llvm.loop !394

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
  %1046 = load volatile i32, ptr %1, align 8, !tbaa !166
  %1047 = icmp eq i32 %1046, 0
  br i1 %1047, label %1048, label %1056

1048:                                             ; preds = %1045
  %1049 = load volatile i32, ptr %165, align 8, !tbaa !199
  %1050 = icmp eq i32 %1049, 0
  br i1 %1050, label %1051, label %1056

1051:                                             ; preds = %1048
  %1052 = load volatile i32, ptr %166, align 4, !tbaa !200
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
  %6 = load ptr, ptr %5, align 8, !tbaa !171
  %7 = getelementptr inbounds i8, ptr %1, i64 7336
  %8 = load i64, ptr %7, align 8, !tbaa !307
  %9 = add i64 %8, 1
  store i64 %9, ptr %7, align 8, !tbaa !307
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
  %18 = tail call i32 @sched_yield() #16
  br label %20

19:                                               ; preds = %12
  tail call void @llvm.x86.sse2.pause()
  br label %20

20:                                               ; preds = %19, %17
  %21 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !106

23:                                               ; preds = %20, %4
  %24 = getelementptr inbounds i8, ptr %2, i64 44
  %25 = load i32, ptr %24, align 4, !tbaa !176
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  store i32 1, ptr %24, align 4, !tbaa !176
  %28 = getelementptr inbounds i8, ptr %6, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !110
  %30 = add i32 %29, 1
  store i32 %30, ptr %28, align 4, !tbaa !110
  br label %31

31:                                               ; preds = %27, %23
  %32 = getelementptr inbounds i8, ptr %2, i64 36
  %33 = load i32, ptr %32, align 4, !tbaa !174
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %41

35:                                               ; preds = %31
  store i32 1, ptr %32, align 4, !tbaa !174
  %36 = load ptr, ptr %6, align 8, !tbaa !112
  %37 = getelementptr inbounds i8, ptr %36, i64 164
  %38 = getelementptr inbounds i8, ptr %6, i64 100
  %39 = load i32, ptr %38, align 4, !tbaa !139
  %40 = atomicrmw volatile add ptr %37, i32 %39 seq_cst, align 4
  br label %41

41:                                               ; preds = %35, %31
  %42 = icmp eq i32 %3, 2
  br i1 %42, label %43, label %49

43:                                               ; preds = %41
  %44 = getelementptr inbounds i8, ptr %2, i64 52
  %45 = load i32, ptr %44, align 4, !tbaa !178
  %46 = icmp eq i32 %45, 0
  %47 = zext i1 %46 to i32
  %48 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 %47, ptr %48, align 8, !tbaa !175
  br label %55

49:                                               ; preds = %41
  %50 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 0, ptr %50, align 8, !tbaa !175
  %51 = icmp eq i32 %3, 1
  br i1 %51, label %64, label %52

52:                                               ; preds = %49
  %53 = getelementptr inbounds i8, ptr %2, i64 52
  %54 = load i32, ptr %53, align 4, !tbaa !178
  br label %55

55:                                               ; preds = %52, %43
  %56 = phi i32 [ %54, %52 ], [ %45, %43 ]
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %79, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %2, i64 112
  %60 = load i64, ptr %59, align 8, !tbaa !389
  %61 = getelementptr inbounds i8, ptr %0, i64 80
  %62 = load volatile i64, ptr %61, align 8, !tbaa !286
  %63 = icmp eq i64 %60, %62
  br i1 %63, label %79, label %64

64:                                               ; preds = %58, %49
  %65 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr null, ptr %2, align 8, !tbaa !169
  %66 = getelementptr inbounds i8, ptr %0, i64 120
  %67 = load volatile i32, ptr %66, align 8, !tbaa !243
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %72, label %69

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, ptr %0, i64 112
  %71 = load ptr, ptr %70, align 8, !tbaa !244
  br label %72

72:                                               ; preds = %64, %69
  %73 = phi ptr [ %71, %69 ], [ %65, %64 ]
  store ptr %2, ptr %73, align 8, !tbaa !2
  %74 = getelementptr inbounds i8, ptr %0, i64 112
  store ptr %2, ptr %74, align 8, !tbaa !244
  %75 = load volatile i32, ptr %66, align 8, !tbaa !243
  %76 = add i32 %75, 1
  store volatile i32 %76, ptr %66, align 8, !tbaa !243
  %77 = getelementptr inbounds i8, ptr %2, i64 52
  %78 = load i32, ptr %77, align 4, !tbaa !178
  br label %92

79:                                               ; preds = %58, %55
  %80 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr null, ptr %2, align 8, !tbaa !169
  %81 = getelementptr inbounds i8, ptr %0, i64 144
  %82 = load volatile i32, ptr %81, align 8, !tbaa !243
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %87, label %84

84:                                               ; preds = %79
  %85 = getelementptr inbounds i8, ptr %0, i64 136
  %86 = load ptr, ptr %85, align 8, !tbaa !244
  br label %87

87:                                               ; preds = %79, %84
  %88 = phi ptr [ %86, %84 ], [ %80, %79 ]
  store ptr %2, ptr %88, align 8, !tbaa !2
  %89 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr %2, ptr %89, align 8, !tbaa !244
  %90 = load volatile i32, ptr %81, align 8, !tbaa !243
  %91 = add i32 %90, 1
  store volatile i32 %91, ptr %81, align 8, !tbaa !243
  br label %92

92:                                               ; preds = %87, %72
  %93 = phi i32 [ %56, %87 ], [ %78, %72 ]
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %101, label %95

95:                                               ; preds = %92
  %96 = getelementptr inbounds i8, ptr %2, i64 84
  %97 = load i32, ptr %96, align 4, !tbaa !173
  %98 = getelementptr inbounds i8, ptr %2, i64 140
  %99 = zext i32 %97 to i64
  %100 = icmp eq i32 %97, 0
  br i1 %100, label %101, label %105

101:                                              ; preds = %111, %95, %92
  %102 = getelementptr inbounds i8, ptr %2, i64 52
  store i32 0, ptr %102, align 4, !tbaa !178
  %103 = getelementptr inbounds i8, ptr %0, i64 96
  %104 = atomicrmw volatile add ptr %103, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void

105:                                              ; preds = %95, %111
  %106 = phi i64 [ %112, %111 ], [ 0, %95 ]
  %107 = getelementptr inbounds [32 x i8], ptr %98, i64 0, i64 %106
  %108 = load i8, ptr %107, align 1, !tbaa !89
  %109 = icmp eq i8 %108, 3
  br i1 %109, label %110, label %111

110:                                              ; preds = %105
  store i8 0, ptr %107, align 1, !tbaa !89
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
  %13 = tail call i32 @sched_yield() #16
  br label %15

14:                                               ; preds = %7
  tail call void @llvm.x86.sse2.pause()
  br label %15

15:                                               ; preds = %14, %12
  %16 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %7, !llvm.loop !106

18:                                               ; preds = %15, %3
  %19 = getelementptr inbounds i8, ptr %1, i64 40
  %20 = load i64, ptr %19, align 8, !tbaa !115
  %21 = add i64 %20, %2
  store i64 %21, ptr %19, align 8, !tbaa !115
  %22 = icmp eq i64 %2, 0
  br i1 %22, label %31, label %23

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %1, i64 32
  %25 = load i64, ptr %24, align 8, !tbaa !117
  %26 = icmp eq i64 %21, %25
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %1, i64 56
  %29 = load volatile i32, ptr %28, align 8, !tbaa !114
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %23, %18, %27
  %32 = getelementptr inbounds i8, ptr %1, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !110
  %34 = add i32 %33, -1
  store i32 %34, ptr %32, align 4, !tbaa !110
  br label %150

35:                                               ; preds = %27
  store atomic volatile i32 0, ptr %0 release, align 4
  %36 = getelementptr inbounds i8, ptr %0, i64 88
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %37 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #16
  %38 = load i64, ptr %4, align 8, !tbaa !92
  %39 = mul i64 %38, 1000000000
  %40 = getelementptr inbounds i8, ptr %4, i64 8
  %41 = load i64, ptr %40, align 8, !tbaa !94
  %42 = add i64 %39, %41
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
  store atomic volatile i64 %42, ptr %36 seq_cst, align 8
  %43 = load ptr, ptr %1, align 8, !tbaa !112
  %44 = getelementptr inbounds i8, ptr %1, i64 80
  %45 = load i64, ptr %44, align 8, !tbaa !142
  %46 = getelementptr inbounds i8, ptr %1, i64 88
  %47 = load i64, ptr %46, align 8, !tbaa !147
  call fastcc void @complete_signal(ptr noundef nonnull %0, ptr noundef %43, i64 noundef %45, i64 noundef %47) #17
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
  %56 = call i32 @sched_yield() #16
  br label %58

57:                                               ; preds = %50
  call void @llvm.x86.sse2.pause()
  br label %58

58:                                               ; preds = %57, %55
  %59 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %61, label %50, !llvm.loop !106

61:                                               ; preds = %58, %35
  %62 = getelementptr inbounds i8, ptr %1, i64 64
  %63 = load i32, ptr %62, align 8, !tbaa !148
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %68

65:                                               ; preds = %61
  %66 = getelementptr inbounds i8, ptr %1, i64 60
  %67 = load i32, ptr %66, align 4, !tbaa !110
  br label %108

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %0, i64 152
  %70 = load volatile i32, ptr %69, align 8, !tbaa !107
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %74, label %72

72:                                               ; preds = %68
  %73 = getelementptr inbounds i8, ptr %0, i64 160
  br label %81

74:                                               ; preds = %91, %68
  %75 = phi i32 [ 0, %68 ], [ %92, %91 ]
  store volatile i32 %75, ptr %69, align 8, !tbaa !107
  %76 = getelementptr inbounds i8, ptr %1, i64 24
  %77 = load i64, ptr %24, align 8, !tbaa !117
  %78 = atomicrmw volatile xchg ptr %76, i64 %77 seq_cst, align 8
  %79 = load i64, ptr %24, align 8, !tbaa !117
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
  %94 = load volatile i32, ptr %69, align 8, !tbaa !107
  %95 = zext i32 %94 to i64
  %96 = icmp ult i64 %93, %95
  br i1 %96, label %81, label %74, !llvm.loop !245

97:                                               ; preds = %74
  %98 = getelementptr inbounds i8, ptr %0, i64 36
  %99 = atomicrmw volatile sub ptr %98, i32 1 seq_cst, align 4
  br label %100

100:                                              ; preds = %97, %74
  store i32 0, ptr %62, align 8, !tbaa !148
  %101 = load ptr, ptr %1, align 8, !tbaa !112
  %102 = getelementptr inbounds i8, ptr %101, i64 104
  %103 = load volatile i32, ptr %102, align 8, !tbaa !97
  %104 = add i32 %103, -1
  store volatile i32 %104, ptr %102, align 8, !tbaa !97
  %105 = getelementptr inbounds i8, ptr %1, i64 60
  %106 = load i32, ptr %105, align 4, !tbaa !110
  %107 = add i32 %106, -1
  br label %108

108:                                              ; preds = %65, %100
  %109 = phi i32 [ %67, %65 ], [ %107, %100 ]
  %110 = getelementptr inbounds i8, ptr %1, i64 60
  %111 = add i32 %109, -1
  store i32 %111, ptr %110, align 4, !tbaa !110
  %112 = getelementptr inbounds i8, ptr %1, i64 96
  %113 = load i32, ptr %112, align 8, !tbaa !141
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %150, label %115

115:                                              ; preds = %108
  %116 = load ptr, ptr %1, align 8, !tbaa !112
  %117 = getelementptr inbounds i8, ptr %116, i64 128
  %118 = load i64, ptr %117, align 8, !tbaa !104
  %119 = getelementptr inbounds i8, ptr %0, i64 152
  %120 = load volatile i32, ptr %119, align 8, !tbaa !107
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
  %129 = load ptr, ptr %128, align 8, !tbaa !112
  %130 = icmp eq ptr %129, %116
  br i1 %130, label %131, label %139

131:                                              ; preds = %124
  %132 = getelementptr inbounds i8, ptr %128, i64 96
  %133 = load i32, ptr %132, align 8, !tbaa !141
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %139, label %135

135:                                              ; preds = %131
  %136 = getelementptr inbounds i8, ptr %128, i64 72
  %137 = load i64, ptr %136, align 8, !tbaa !140
  %138 = call i64 @llvm.umin.i64(i64 %137, i64 %126)
  br label %139

139:                                              ; preds = %135, %131, %124
  %140 = phi i64 [ %126, %131 ], [ %126, %124 ], [ %138, %135 ]
  %141 = add nuw nsw i64 %125, 1
  %142 = load volatile i32, ptr %119, align 8, !tbaa !107
  %143 = zext i32 %142 to i64
  %144 = icmp ult i64 %141, %143
  br i1 %144, label %124, label %145, !llvm.loop !153

145:                                              ; preds = %139, %115
  %146 = phi i64 [ %118, %115 ], [ %140, %139 ]
  %147 = getelementptr inbounds i8, ptr %116, i64 24
  %148 = load i64, ptr %147, align 8, !tbaa !62
  %149 = inttoptr i64 %148 to ptr
  store atomic i64 %146, ptr %149 release, align 8
  br label %150

150:                                              ; preds = %108, %145, %31
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #8

; Function Attrs: nounwind
define internal fastcc void @report(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #1 {
  %6 = load ptr, ptr %1, align 8, !tbaa !368
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
  store i64 %3, ptr %29, align 8, !tbaa !395
  %30 = getelementptr inbounds i8, ptr %22, i64 16
  store i64 %4, ptr %30, align 8, !tbaa !397
  %31 = getelementptr inbounds i8, ptr %22, i64 4
  store i32 %2, ptr %31, align 4, !tbaa !398
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  store i32 1023, ptr %32, align 8, !tbaa !399
  %33 = load i32, ptr %16, align 8, !tbaa !369
  %34 = getelementptr inbounds i8, ptr %22, i64 28
  store i32 %33, ptr %34, align 4, !tbaa !400
  %35 = getelementptr inbounds i8, ptr %1, i64 12
  %36 = load i32, ptr %35, align 4, !tbaa !370
  %37 = getelementptr inbounds i8, ptr %22, i64 32
  store i32 %36, ptr %37, align 8, !tbaa !401
  %38 = load i32, ptr %17, align 8, !tbaa !371
  %39 = getelementptr inbounds i8, ptr %22, i64 36
  store i32 %38, ptr %39, align 4, !tbaa !402
  %40 = getelementptr inbounds i8, ptr %22, i64 40
  store i32 1, ptr %40, align 8, !tbaa !403
  %41 = getelementptr inbounds i8, ptr %0, i64 564
  %42 = load i32, ptr %41, align 4, !tbaa !317
  %43 = getelementptr inbounds i8, ptr %22, i64 44
  store i32 %42, ptr %43, align 4, !tbaa !404
  %44 = getelementptr inbounds i8, ptr %0, i64 576
  %45 = load i32, ptr %44, align 8, !tbaa !330
  %46 = getelementptr inbounds i8, ptr %22, i64 48
  store i32 %45, ptr %46, align 8, !tbaa !405
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
  br i1 %53, label %51, label %54, !llvm.loop !406

54:                                               ; preds = %51, %48
  %55 = getelementptr inbounds i8, ptr %22, i64 8
  %56 = load i64, ptr %55, align 8, !tbaa !395
  %57 = icmp eq i64 %56, %3
  br i1 %57, label %58, label %80

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr %22, i64 4
  %60 = load i32, ptr %59, align 4, !tbaa !398
  %61 = icmp eq i32 %60, %2
  br i1 %61, label %62, label %80

62:                                               ; preds = %58
  %63 = getelementptr inbounds i8, ptr %22, i64 24
  %64 = load i32, ptr %63, align 8, !tbaa !399
  %65 = icmp eq i32 %64, 1023
  br i1 %65, label %66, label %80

66:                                               ; preds = %62
  %67 = getelementptr inbounds i8, ptr %22, i64 28
  %68 = load i32, ptr %67, align 4, !tbaa !400
  %69 = load i32, ptr %16, align 8, !tbaa !369
  %70 = icmp eq i32 %68, %69
  br i1 %70, label %71, label %80

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %22, i64 36
  %73 = load i32, ptr %72, align 4, !tbaa !402
  %74 = load i32, ptr %17, align 8, !tbaa !371
  %75 = icmp eq i32 %73, %74
  br i1 %75, label %76, label %80

76:                                               ; preds = %71
  %77 = getelementptr inbounds i8, ptr %22, i64 40
  %78 = load i32, ptr %77, align 8, !tbaa !403
  %79 = add i32 %78, 1
  store i32 %79, ptr %77, align 8, !tbaa !403
  br label %87

80:                                               ; preds = %54, %58, %62, %66, %71
  %81 = add nuw nsw i64 %19, 1
  %82 = icmp eq i64 %81, 1024
  br i1 %82, label %83, label %18, !llvm.loop !407

83:                                               ; preds = %80
  %84 = getelementptr inbounds i8, ptr %6, i64 8
  %85 = load volatile i64, ptr %84, align 8, !tbaa !408
  %86 = add i64 %85, 1
  store volatile i64 %86, ptr %84, align 8, !tbaa !408
  br label %87

87:                                               ; preds = %76, %28, %83
  ret void
}

declare i32 @ppoll(ptr noundef, i64 noundef, ptr noundef, ptr noundef) local_unnamed_addr #7

declare i64 @read(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #7

declare i32 @poll(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #7

declare i32 @nanosleep(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: nofree norecurse nounwind
define internal fastcc void @sweep(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef readnone %2, ptr noundef %3) unnamed_addr #4 {
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
  %9 = load ptr, ptr %1, align 8, !tbaa !242
  %10 = icmp eq ptr %9, null
  br i1 %10, label %25, label %11

11:                                               ; preds = %4
  %12 = load ptr, ptr %9, align 8, !tbaa !169
  store ptr %12, ptr %1, align 8, !tbaa !242
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load volatile i32, ptr %13, align 8, !tbaa !243
  %15 = add i32 %14, -1
  store volatile i32 %15, ptr %13, align 8, !tbaa !243
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr null, ptr %18, align 8, !tbaa !244
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
  %30 = load volatile i32, ptr %7, align 8, !tbaa !63
  store volatile i32 %30, ptr %29, align 8, !tbaa !63
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
  %36 = load ptr, ptr %35, align 8, !tbaa !171
  %37 = load ptr, ptr %36, align 8, !tbaa !112
  %38 = icmp eq ptr %37, %2
  br i1 %38, label %46, label %39

39:                                               ; preds = %33
  store ptr null, ptr %34, align 8, !tbaa !169
  %40 = load volatile i32, ptr %7, align 8, !tbaa !243
  %41 = icmp eq i32 %40, 0
  %42 = load ptr, ptr %6, align 8
  %43 = select i1 %41, ptr %5, ptr %42
  store ptr %34, ptr %43, align 8, !tbaa !2
  store ptr %34, ptr %6, align 8, !tbaa !244
  %44 = load volatile i32, ptr %7, align 8, !tbaa !243
  %45 = add i32 %44, 1
  store volatile i32 %45, ptr %7, align 8, !tbaa !243
  br label %106

46:                                               ; preds = %33
  br i1 %20, label %56, label %47

47:                                               ; preds = %46
  store ptr null, ptr %34, align 8, !tbaa !169
  %48 = load volatile i32, ptr %21, align 8, !tbaa !243
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %47
  %51 = load ptr, ptr %22, align 8, !tbaa !244
  br label %52

52:                                               ; preds = %47, %50
  %53 = phi ptr [ %51, %50 ], [ %3, %47 ]
  store ptr %34, ptr %53, align 8, !tbaa !2
  store ptr %34, ptr %22, align 8, !tbaa !244
  %54 = load volatile i32, ptr %21, align 8, !tbaa !243
  %55 = add i32 %54, 1
  store volatile i32 %55, ptr %21, align 8, !tbaa !243
  br label %106

56:                                               ; preds = %46
  %57 = load ptr, ptr %23, align 8, !tbaa !2
  %58 = getelementptr inbounds i8, ptr %34, i64 84
  %59 = getelementptr inbounds i8, ptr %34, i64 48
  %60 = load i32, ptr %59, align 8, !tbaa !177
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %85, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds i8, ptr %34, i64 204
  %64 = getelementptr inbounds i8, ptr %37, i64 176
  br label %65

65:                                               ; preds = %70, %62
  %66 = phi i64 [ 0, %62 ], [ %82, %70 ]
  %67 = load i32, ptr %58, align 4, !tbaa !173
  %68 = zext i32 %67 to i64
  %69 = icmp ult i64 %66, %68
  br i1 %69, label %70, label %85

70:                                               ; preds = %65
  %71 = getelementptr inbounds [32 x i32], ptr %63, i64 0, i64 %66
  %72 = load i32, ptr %71, align 4, !tbaa !63
  %73 = load volatile ptr, ptr %64, align 8, !tbaa !187
  %74 = lshr i32 %72, 6
  %75 = zext nneg i32 %74 to i64
  %76 = getelementptr inbounds i64, ptr %73, i64 %75
  %77 = and i32 %72, 63
  %78 = zext nneg i32 %77 to i64
  %79 = shl nuw i64 1, %78
  %80 = xor i64 %79, -1
  %81 = atomicrmw and ptr %76, i64 %80 seq_cst, align 8
  %82 = add nuw nsw i64 %66, 1
  %83 = load i32, ptr %59, align 8, !tbaa !177
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %65, !llvm.loop !188

85:                                               ; preds = %70, %65, %56
  store i32 0, ptr %59, align 8, !tbaa !177
  %86 = getelementptr inbounds i8, ptr %34, i64 36
  %87 = load i32, ptr %86, align 4, !tbaa !174
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %96, label %89

89:                                               ; preds = %85
  %90 = load ptr, ptr %35, align 8, !tbaa !171
  %91 = load ptr, ptr %90, align 8, !tbaa !112
  %92 = getelementptr inbounds i8, ptr %91, i64 164
  %93 = getelementptr inbounds i8, ptr %90, i64 100
  %94 = load i32, ptr %93, align 4, !tbaa !139
  %95 = atomicrmw volatile sub ptr %92, i32 %94 seq_cst, align 4
  br label %96

96:                                               ; preds = %85, %89
  %97 = getelementptr inbounds i8, ptr %57, i64 7176
  %98 = getelementptr inbounds i8, ptr %34, i64 32
  %99 = load i32, ptr %98, align 8, !tbaa !170
  %100 = zext i32 %99 to i64
  %101 = getelementptr inbounds [16 x ptr], ptr %97, i64 0, i64 %100
  %102 = load ptr, ptr %101, align 8, !tbaa !2
  store ptr %102, ptr %34, align 8, !tbaa !169
  store ptr %34, ptr %101, align 8, !tbaa !2
  %103 = getelementptr inbounds i8, ptr %36, i64 60
  %104 = load i32, ptr %103, align 4, !tbaa !110
  %105 = add i32 %104, -1
  store i32 %105, ptr %103, align 4, !tbaa !110
  br label %106

106:                                              ; preds = %39, %96, %52
  %107 = load ptr, ptr %1, align 8, !tbaa !242
  %108 = icmp eq ptr %107, null
  br i1 %108, label %25, label %109

109:                                              ; preds = %106
  %110 = load ptr, ptr %107, align 8, !tbaa !169
  store ptr %110, ptr %1, align 8, !tbaa !242
  %111 = load volatile i32, ptr %13, align 8, !tbaa !243
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %13, align 8, !tbaa !243
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %115, label %114

114:                                              ; preds = %109, %115
  br label %33

115:                                              ; preds = %109
  store ptr null, ptr %24, align 8, !tbaa !244
  br label %114
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #14

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #15

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nofree norecurse nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nofree norecurse nounwind memory(read, argmem: readwrite, inaccessiblemem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { nounwind }
attributes #12 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #13 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #16 = { nobuiltin nounwind "no-builtins" }
attributes #17 = { nobuiltin "no-builtins" }

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
!43 = !{!"queue", !44, i64 0, !8, i64 88, !8, i64 92, !8, i64 96, !8, i64 100, !8, i64 104, !8, i64 108, !8, i64 112, !3, i64 120, !9, i64 128, !9, i64 136, !8, i64 144, !8, i64 148, !9, i64 152, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !3, i64 176, !10, i64 184, !4, i64 208, !8, i64 304, !9, i64 312, !8, i64 320, !4, i64 324, !9, i64 392, !9, i64 400}
!44 = !{!"queue_setup", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68, !8, i64 72, !8, i64 76, !9, i64 80}
!45 = !{!43, !8, i64 72}
!46 = !{!43, !8, i64 112}
!47 = !{!43, !9, i64 16}
!48 = !{!43, !9, i64 312}
!49 = !{!43, !8, i64 96}
!50 = !{!43, !8, i64 92}
!51 = !{!43, !8, i64 100}
!52 = !{!43, !9, i64 400}
!53 = !{!54, !9, i64 8}
!54 = !{!"feed", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!55 = !{!43, !9, i64 8}
!56 = !{!54, !9, i64 16}
!57 = !{!43, !8, i64 304}
!58 = !{!54, !9, i64 24}
!59 = !{!54, !9, i64 0}
!60 = !{!43, !8, i64 320}
!61 = distinct !{!61, !27}
!62 = !{!43, !9, i64 24}
!63 = !{!8, !8, i64 0}
!64 = !{!43, !9, i64 392}
!65 = distinct !{!65, !26, !27}
!66 = distinct !{!66, !26, !27}
!67 = !{!43, !3, i64 120}
!68 = !{!69, !9, i64 8}
!69 = !{!"gpu_range", !9, i64 0, !9, i64 8, !9, i64 16, !8, i64 24, !8, i64 28}
!70 = distinct !{!70, !26, !27}
!71 = !{!69, !9, i64 0}
!72 = !{!69, !8, i64 24}
!73 = !{!69, !9, i64 16}
!74 = !{!75, !8, i64 0}
!75 = !{!"interrupt_record", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !9, i64 32}
!76 = !{!77, !8, i64 0}
!77 = !{!"vm", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40}
!78 = !{!75, !8, i64 4}
!79 = !{!77, !8, i64 8}
!80 = !{!75, !8, i64 8}
!81 = !{!43, !8, i64 56}
!82 = !{!75, !8, i64 12}
!83 = !{!75, !8, i64 16}
!84 = !{!75, !8, i64 20}
!85 = !{!75, !9, i64 24}
!86 = !{!75, !9, i64 32}
!87 = distinct !{!87, !26, !27}
!88 = distinct !{!88, !26, !27}
!89 = !{!4, !4, i64 0}
!90 = distinct !{!90, !26, !27}
!91 = distinct !{!91, !26, !27}
!92 = !{!93, !9, i64 0}
!93 = !{!"timespec_", !9, i64 0, !9, i64 8}
!94 = !{!93, !9, i64 8}
!95 = !{!7, !9, i64 471216}
!96 = !{!43, !8, i64 108}
!97 = !{!43, !8, i64 104}
!98 = !{!43, !9, i64 40}
!99 = !{!43, !9, i64 136}
!100 = !{!43, !8, i64 144}
!101 = !{!43, !9, i64 152}
!102 = !{!43, !8, i64 148}
!103 = !{!43, !8, i64 160}
!104 = !{!43, !9, i64 128}
!105 = !{!43, !9, i64 0}
!106 = distinct !{!106, !26, !27}
!107 = !{!7, !8, i64 152}
!108 = distinct !{!108, !26, !27}
!109 = !{!7, !9, i64 72}
!110 = !{!111, !8, i64 60}
!111 = !{!"dispatch", !3, i64 0, !3, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68, !9, i64 72, !9, i64 80, !9, i64 88, !8, i64 96, !8, i64 100, !4, i64 104, !4, i64 116, !4, i64 128, !8, i64 152, !8, i64 156, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !8, i64 176, !8, i64 180, !8, i64 184, !8, i64 188, !8, i64 192, !8, i64 196, !8, i64 200, !9, i64 208, !3, i64 216, !3, i64 224, !8, i64 232, !8, i64 236, !8, i64 240, !9, i64 248, !4, i64 256, !4, i64 320}
!112 = !{!111, !3, i64 0}
!113 = !{!111, !3, i64 8}
!114 = !{!111, !8, i64 56}
!115 = !{!111, !9, i64 40}
!116 = !{!111, !8, i64 68}
!117 = !{!111, !9, i64 32}
!118 = distinct !{!118, !26, !27}
!119 = !{!111, !9, i64 208}
!120 = !{!111, !8, i64 192}
!121 = !{!111, !8, i64 156}
!122 = !{!111, !8, i64 160}
!123 = !{!7, !8, i64 24}
!124 = !{!111, !8, i64 164}
!125 = !{!111, !8, i64 152}
!126 = !{!111, !8, i64 172}
!127 = !{!111, !8, i64 188}
!128 = !{!111, !8, i64 196}
!129 = !{!111, !8, i64 200}
!130 = !{!111, !8, i64 168}
!131 = !{!111, !3, i64 216}
!132 = !{!111, !3, i64 224}
!133 = !{!111, !8, i64 232}
!134 = !{!111, !8, i64 236}
!135 = !{!111, !8, i64 240}
!136 = !{!111, !9, i64 248}
!137 = distinct !{!137, !26, !27}
!138 = !{!111, !8, i64 176}
!139 = !{!111, !8, i64 100}
!140 = !{!111, !9, i64 72}
!141 = !{!111, !8, i64 96}
!142 = !{!111, !9, i64 80}
!143 = !{!111, !8, i64 180}
!144 = !{!111, !8, i64 184}
!145 = !{!111, !9, i64 16}
!146 = !{!111, !9, i64 48}
!147 = !{!111, !9, i64 88}
!148 = !{!111, !8, i64 64}
!149 = !{!7, !9, i64 471224}
!150 = !{!7, !8, i64 32}
!151 = distinct !{!151, !26, !27}
!152 = distinct !{!152, !26, !27}
!153 = distinct !{!153, !26, !27}
!154 = distinct !{!154, !26, !27}
!155 = !{!7, !8, i64 40}
!156 = !{!17, !8, i64 7172}
!157 = !{!7, !8, i64 346272}
!158 = !{!111, !9, i64 24}
!159 = !{!43, !8, i64 164}
!160 = !{!43, !8, i64 168}
!161 = distinct !{!161, !26, !27}
!162 = !{!163, !9, i64 8}
!163 = !{!"claim", !9, i64 0, !9, i64 8}
!164 = distinct !{!164, !26, !27}
!165 = distinct !{!165, !26, !27}
!166 = !{!18, !8, i64 0}
!167 = !{!7, !8, i64 12}
!168 = !{!77, !8, i64 12}
!169 = !{!34, !3, i64 0}
!170 = !{!34, !8, i64 32}
!171 = !{!34, !3, i64 16}
!172 = !{!34, !8, i64 80}
!173 = !{!34, !8, i64 84}
!174 = !{!34, !8, i64 36}
!175 = !{!34, !8, i64 40}
!176 = !{!34, !8, i64 44}
!177 = !{!34, !8, i64 48}
!178 = !{!34, !8, i64 52}
!179 = !{!34, !8, i64 88}
!180 = !{!34, !8, i64 92}
!181 = !{!34, !8, i64 96}
!182 = !{!34, !8, i64 136}
!183 = !{!34, !3, i64 120}
!184 = !{!34, !3, i64 128}
!185 = distinct !{!185, !26, !27}
!186 = !{!17, !9, i64 7320}
!187 = !{!43, !3, i64 176}
!188 = distinct !{!188, !26, !27}
!189 = distinct !{!189, !26, !27}
!190 = !{!163, !9, i64 0}
!191 = distinct !{!191, !26, !27}
!192 = !{!7, !9, i64 88}
!193 = distinct !{!193, !26, !27}
!194 = !{!195, !8, i64 0}
!195 = !{!"pollfd_", !8, i64 0, !196, i64 4, !196, i64 6}
!196 = !{!"short", !4, i64 0}
!197 = !{!195, !196, i64 4}
!198 = !{!195, !196, i64 6}
!199 = !{!7, !8, i64 120}
!200 = !{!7, !8, i64 36}
!201 = distinct !{!201, !26, !27}
!202 = distinct !{!202, !26, !27}
!203 = !{!7, !8, i64 20}
!204 = !{!17, !8, i64 7168}
!205 = distinct !{!205, !26, !27}
!206 = distinct !{!206, !26, !27}
!207 = distinct !{!207, !27}
!208 = !{!209, !9, i64 8}
!209 = !{!"cache_slot", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!210 = distinct !{!210, !26, !27}
!211 = distinct !{!211, !26, !27}
!212 = !{!77, !3, i64 24}
!213 = distinct !{!213, !26, !27}
!214 = distinct !{!214, !26, !27}
!215 = !{!77, !8, i64 4}
!216 = distinct !{!216, !26, !27}
!217 = distinct !{!217, !26, !27}
!218 = !{!219, !8, i64 32}
!219 = !{!"request", !220, i64 0, !8, i64 32}
!220 = !{!"compile_request", !9, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28}
!221 = !{!219, !8, i64 8}
!222 = distinct !{!222, !26, !27}
!223 = !{!77, !3, i64 16}
!224 = !{!77, !3, i64 32}
!225 = !{!77, !3, i64 40}
!226 = distinct !{!226, !26, !27}
!227 = !{!228, !3, i64 0}
!228 = !{!"unit", !3, i64 0, !3, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !3, i64 56, !3, i64 64, !3, i64 72}
!229 = !{!228, !3, i64 56}
!230 = !{!228, !3, i64 64}
!231 = !{!228, !3, i64 72}
!232 = distinct !{!232, !26, !27}
!233 = !{!44, !8, i64 68}
!234 = !{!44, !9, i64 8}
!235 = !{i64 0, i64 8, !39, i64 8, i64 8, !39, i64 16, i64 8, !39, i64 24, i64 8, !39, i64 32, i64 8, !39, i64 40, i64 8, !39, i64 48, i64 8, !39, i64 56, i64 4, !63, i64 60, i64 4, !63, i64 64, i64 4, !63, i64 68, i64 4, !63, i64 72, i64 4, !63, i64 76, i64 4, !63, i64 80, i64 8, !39}
!236 = !{!44, !8, i64 72}
!237 = !{!44, !9, i64 24}
!238 = !{!44, !9, i64 80}
!239 = !{!43, !8, i64 88}
!240 = !{!44, !9, i64 32}
!241 = distinct !{!241, !26, !27}
!242 = !{!10, !3, i64 0}
!243 = !{!10, !8, i64 16}
!244 = !{!10, !3, i64 8}
!245 = distinct !{!245, !26, !27}
!246 = distinct !{!246, !26, !27}
!247 = distinct !{!247, !26, !27}
!248 = !{!7, !8, i64 430252}
!249 = !{i64 0, i64 4, !63, i64 4, i64 4, !63, i64 8, i64 4, !63, i64 12, i64 4, !63, i64 16, i64 4, !63, i64 20, i64 4, !63, i64 24, i64 8, !39, i64 32, i64 8, !39}
!250 = distinct !{!250, !26, !27}
!251 = !{!219, !8, i64 24}
!252 = distinct !{!252, !26, !27}
!253 = !{i64 0, i64 8, !39, i64 8, i64 4, !63, i64 12, i64 4, !63, i64 16, i64 4, !63, i64 20, i64 4, !63, i64 24, i64 4, !63, i64 28, i64 4, !63}
!254 = !{!255, !9, i64 8}
!255 = !{!"code_extent", !9, i64 0, !9, i64 8}
!256 = distinct !{!256, !26, !27}
!257 = !{!220, !8, i64 28}
!258 = !{!228, !3, i64 8}
!259 = !{!220, !8, i64 16}
!260 = !{!228, !8, i64 36}
!261 = !{!220, !8, i64 20}
!262 = !{!228, !8, i64 40}
!263 = !{!220, !8, i64 24}
!264 = !{!228, !8, i64 32}
!265 = !{!220, !8, i64 12}
!266 = !{!228, !8, i64 52}
!267 = !{!228, !8, i64 44}
!268 = !{!228, !8, i64 48}
!269 = !{!228, !8, i64 28}
!270 = !{!271, !9, i64 0}
!271 = !{!"code_slot", !9, i64 0, !8, i64 8, !8, i64 12, !3, i64 16}
!272 = !{!271, !3, i64 16}
!273 = !{!271, !8, i64 8}
!274 = !{!271, !8, i64 12}
!275 = distinct !{!275, !27}
!276 = !{i64 0, i64 8, !39, i64 8, i64 4, !63, i64 12, i64 4, !63, i64 16, i64 8, !2}
!277 = !{!278, !3, i64 0}
!278 = !{!"code_target", !3, i64 0, !9, i64 8, !8, i64 16, !8, i64 20}
!279 = !{!280, !9, i64 0}
!280 = !{!"code_entry", !9, i64 0, !9, i64 8}
!281 = !{!278, !9, i64 8}
!282 = !{!280, !9, i64 8}
!283 = !{!278, !8, i64 16}
!284 = !{!278, !8, i64 20}
!285 = distinct !{!285, !26, !27}
!286 = !{!7, !9, i64 80}
!287 = !{i64 0, i64 4, !63, i64 4, i64 4, !63, i64 8, i64 8, !39, i64 16, i64 8, !39, i64 24, i64 4, !63, i64 28, i64 4, !63, i64 32, i64 4, !63, i64 36, i64 4, !63, i64 40, i64 4, !63, i64 44, i64 4, !63, i64 48, i64 4, !63, i64 52, i64 4, !63}
!288 = distinct !{!288, !26, !27}
!289 = !{!290, !9, i64 16}
!290 = !{!"engine_statistics", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80}
!291 = !{!290, !9, i64 24}
!292 = !{!7, !9, i64 471232}
!293 = !{!290, !9, i64 32}
!294 = !{!7, !9, i64 471240}
!295 = !{!290, !9, i64 40}
!296 = !{!7, !9, i64 471248}
!297 = !{!290, !9, i64 64}
!298 = !{!7, !9, i64 471256}
!299 = !{!290, !9, i64 72}
!300 = !{!290, !9, i64 0}
!301 = !{!290, !9, i64 8}
!302 = !{!290, !9, i64 48}
!303 = !{!290, !9, i64 56}
!304 = !{!290, !9, i64 80}
!305 = !{!17, !9, i64 7312}
!306 = !{!17, !9, i64 7328}
!307 = !{!17, !9, i64 7336}
!308 = !{!17, !9, i64 7344}
!309 = distinct !{!309, !26, !27}
!310 = distinct !{!310, !26, !27}
!311 = distinct !{!311, !26, !27}
!312 = !{!313, !8, i64 524}
!313 = !{!"wave", !9, i64 0, !4, i64 8, !8, i64 520, !8, i64 524, !3, i64 528, !8, i64 536, !8, i64 540, !9, i64 544, !3, i64 552, !8, i64 560, !8, i64 564, !3, i64 568, !8, i64 576, !8, i64 580, !8, i64 584, !8, i64 588, !4, i64 592, !3, i64 704}
!314 = !{!313, !8, i64 536}
!315 = !{!313, !3, i64 528}
!316 = !{!313, !3, i64 552}
!317 = !{!313, !8, i64 564}
!318 = !{!313, !8, i64 560}
!319 = !{!313, !9, i64 544}
!320 = !{!18, !3, i64 16}
!321 = distinct !{!321, !26, !27}
!322 = !{!18, !9, i64 64}
!323 = !{!18, !8, i64 72}
!324 = !{!18, !8, i64 76}
!325 = !{!18, !3, i64 8}
!326 = !{!313, !3, i64 568}
!327 = !{!43, !8, i64 60}
!328 = !{!313, !9, i64 0}
!329 = !{!43, !8, i64 64}
!330 = !{!313, !8, i64 576}
!331 = !{!209, !9, i64 0}
!332 = !{!209, !9, i64 16}
!333 = distinct !{!333, !26, !27}
!334 = distinct !{!334, !26, !27}
!335 = distinct !{!335, !26, !27}
!336 = distinct !{!336, !26, !27}
!337 = distinct !{!337, !26, !27}
!338 = distinct !{!338, !26, !27}
!339 = distinct !{!339, !26, !27}
!340 = distinct !{!340, !26, !27}
!341 = distinct !{!341, !26, !27}
!342 = distinct !{!342, !26, !27}
!343 = distinct !{!343, !26, !27}
!344 = !{i32 1}
!345 = distinct !{!345, !26, !27}
!346 = !{!228, !9, i64 16}
!347 = !{!255, !9, i64 0}
!348 = distinct !{!348, !26, !27}
!349 = distinct !{!349, !26, !27}
!350 = distinct !{!350, !26, !27}
!351 = distinct !{!351, !26, !27}
!352 = !{!219, !9, i64 0}
!353 = !{!219, !8, i64 16}
!354 = !{!219, !8, i64 20}
!355 = distinct !{!355, !26, !27}
!356 = !{!7, !8, i64 430248}
!357 = distinct !{!357, !26, !27}
!358 = distinct !{!358, !26, !27}
!359 = distinct !{!359, !26, !27}
!360 = distinct !{!360, !26, !27}
!361 = !{!313, !8, i64 520}
!362 = !{!313, !8, i64 540}
!363 = !{!313, !8, i64 584}
!364 = !{!313, !8, i64 588}
!365 = !{!313, !3, i64 704}
!366 = !{!367, !8, i64 40}
!367 = !{!"wave_checks", !3, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !8, i64 32, !8, i64 36, !8, i64 40, !3, i64 48, !3, i64 56, !8, i64 64, !3, i64 72, !3, i64 80, !3, i64 88, !8, i64 96, !8, i64 100, !8, i64 104, !8, i64 108, !8, i64 112, !8, i64 116, !8, i64 120, !4, i64 128, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !4, i64 176, !8, i64 192, !8, i64 196, !8, i64 200, !8, i64 204, !8, i64 208, !4, i64 216, !4, i64 232, !4, i64 248, !4, i64 264, !4, i64 280, !4, i64 2336, !4, i64 4392, !4, i64 6448, !4, i64 10544, !4, i64 12592, !4, i64 14640, !4, i64 16688}
!368 = !{!367, !3, i64 0}
!369 = !{!367, !8, i64 8}
!370 = !{!367, !8, i64 12}
!371 = !{!367, !8, i64 16}
!372 = !{!367, !8, i64 20}
!373 = !{!367, !8, i64 160}
!374 = !{!367, !8, i64 168}
!375 = !{!367, !8, i64 32}
!376 = !{!367, !8, i64 96}
!377 = !{!367, !3, i64 56}
!378 = !{!367, !8, i64 64}
!379 = !{!367, !3, i64 72}
!380 = !{!367, !3, i64 80}
!381 = !{!367, !3, i64 88}
!382 = !{!367, !8, i64 36}
!383 = !{!367, !3, i64 48}
!384 = distinct !{!384, !26, !27}
!385 = distinct !{!385, !26, !27}
!386 = !{!18, !8, i64 80}
!387 = !{!228, !8, i64 24}
!388 = distinct !{!388, !26, !27}
!389 = !{!34, !9, i64 112}
!390 = !{!17, !9, i64 64}
!391 = !{!17, !8, i64 72}
!392 = distinct !{!392, !26, !27}
!393 = distinct !{!393, !26, !27}
!394 = distinct !{!394, !27}
!395 = !{!396, !9, i64 8}
!396 = !{!"finding", !8, i64 0, !8, i64 4, !9, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52}
!397 = !{!396, !9, i64 16}
!398 = !{!396, !8, i64 4}
!399 = !{!396, !8, i64 24}
!400 = !{!396, !8, i64 28}
!401 = !{!396, !8, i64 32}
!402 = !{!396, !8, i64 36}
!403 = !{!396, !8, i64 40}
!404 = !{!396, !8, i64 44}
!405 = !{!396, !8, i64 48}
!406 = distinct !{!406, !26, !27}
!407 = distinct !{!407, !26, !27}
!408 = !{!409, !9, i64 8}
!409 = !{!"finding_list", !9, i64 0, !9, i64 8, !4, i64 16}
