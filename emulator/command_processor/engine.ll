%struct.timespec_ = type { i64, i64 }
%struct.sched_attributes = type { i32, i32, i64, i32, i32, i64, i64, i64 }
%struct.pollfd_ = type { i32, i16, i16 }
%struct.gpu_range = type { i64, i64, i64, i32, i32 }
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
%struct.release = type { i64, [8 x i32] }
%struct.pm4_launch = type { [3 x i32], i32 }
%struct.feed = type { i64, i64, i64, i64 }
%struct.dispatch = type { ptr, ptr, i64, i64, i64, i64, i64, i32, i32, i32, i32, i64, i64, i64, i32, i32, [3 x i64], [3 x i32], [3 x i32], [3 x i64], i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64, i64, i32, i32, i32, i32, i64, ptr, ptr, i32, i32, i32, i64, [16 x i32], [64 x %struct.claim] }

@access_lds.zeros = internal constant [64 x i8] zeroinitializer, align 16
@__const.pause_workers.moment = private unnamed_addr constant %struct.timespec_ { i64 0, i64 20000 }, align 8
@switch.table.change_value = private unnamed_addr constant [19 x i32] [i32 0, i32 1, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12], align 4

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
  store ptr @edit_ranges, ptr %12, align 8, !tbaa !2
  %13 = getelementptr inbounds i8, ptr %0, i64 96
  store ptr @vm_faulted, ptr %13, align 8, !tbaa !2
  %14 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr @create_queue, ptr %14, align 8, !tbaa !2
  %15 = getelementptr inbounds i8, ptr %0, i64 112
  store ptr @set_queue_active, ptr %15, align 8, !tbaa !2
  %16 = getelementptr inbounds i8, ptr %0, i64 120
  store ptr @set_queue_share, ptr %16, align 8, !tbaa !2
  %17 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr @destroy_queue, ptr %17, align 8, !tbaa !2
  %18 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr @queue_state, ptr %18, align 8, !tbaa !2
  %19 = getelementptr inbounds i8, ptr %0, i64 144
  store ptr @queue_position, ptr %19, align 8, !tbaa !2
  %20 = getelementptr inbounds i8, ptr %0, i64 152
  store ptr @take_interrupts, ptr %20, align 8, !tbaa !2
  %21 = getelementptr inbounds i8, ptr %0, i64 160
  store ptr @take_request, ptr %21, align 8, !tbaa !2
  %22 = getelementptr inbounds i8, ptr %0, i64 168
  store ptr @read_code, ptr %22, align 8, !tbaa !2
  %23 = getelementptr inbounds i8, ptr %0, i64 176
  store ptr @register_code, ptr %23, align 8, !tbaa !2
  %24 = getelementptr inbounds i8, ptr %0, i64 184
  store ptr @known_code, ptr %24, align 8, !tbaa !2
  %25 = getelementptr inbounds i8, ptr %0, i64 192
  store ptr @gpu_clock, ptr %25, align 8, !tbaa !2
  %26 = getelementptr inbounds i8, ptr %0, i64 200
  store ptr @set_checked, ptr %26, align 8, !tbaa !2
  %27 = getelementptr inbounds i8, ptr %0, i64 208
  store ptr @take_findings, ptr %27, align 8, !tbaa !2
  %28 = getelementptr inbounds i8, ptr %0, i64 216
  store ptr @read_statistics, ptr %28, align 8, !tbaa !2
  %29 = getelementptr inbounds i8, ptr %0, i64 224
  store ptr @set_counting, ptr %29, align 8, !tbaa !2
  %30 = getelementptr inbounds i8, ptr %0, i64 232
  store ptr @read_counters, ptr %30, align 8, !tbaa !2
  ret void
}

; Function Attrs: nounwind
define internal ptr @create_engine(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) #1 {
  %7 = add i32 %0, -65
  %8 = icmp ult i32 %7, -64
  br i1 %8, label %45, label %9

9:                                                ; preds = %6
  %10 = tail call ptr @calloc(i64 noundef 1, i64 noundef 482048) #16
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
  %19 = getelementptr inbounds i8, ptr %10, i64 481520
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
  %11 = getelementptr inbounds i8, ptr %0, i64 481520
  br label %22

12:                                               ; preds = %2, %12
  %13 = phi i32 [ %14, %12 ], [ 0, %2 ]
  tail call void @destroy_vm(ptr noundef %0, i32 noundef %13) #17
  %14 = add nuw nsw i32 %13, 1
  %15 = icmp eq i32 %14, 1024
  br i1 %15, label %6, label %12, !llvm.loop !29

16:                                               ; preds = %43, %6
  %17 = getelementptr inbounds i8, ptr %0, i64 482032
  %18 = load ptr, ptr %17, align 8, !tbaa !30
  tail call void @free(ptr noundef %18) #16
  %19 = getelementptr inbounds i8, ptr %0, i64 482040
  %20 = load ptr, ptr %19, align 8, !tbaa !31
  %21 = icmp eq ptr %20, null
  br i1 %21, label %52, label %50

22:                                               ; preds = %10, %43
  %23 = phi i64 [ 0, %10 ], [ %46, %43 ]
  %24 = getelementptr inbounds [64 x ptr], ptr %11, i64 0, i64 %23
  %25 = load ptr, ptr %24, align 8, !tbaa !2
  %26 = getelementptr inbounds i8, ptr %25, i64 7312
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
  %12 = getelementptr inbounds i8, ptr %0, i64 481520
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
  %5 = alloca %struct.sched_attributes, align 8
  %6 = alloca %struct.timespec_, align 8
  %7 = alloca [2 x %struct.pollfd_], align 16
  %8 = alloca %struct.timespec_, align 8
  %9 = alloca %struct.sched_attributes, align 8
  %10 = alloca %struct.timespec_, align 8
  %11 = alloca i64, align 8
  %12 = alloca %struct.timespec_, align 8
  %13 = alloca [3 x i64], align 16
  %14 = alloca %struct.timespec_, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca ptr, align 8
  %18 = alloca ptr, align 8
  %19 = alloca i32, align 8
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca %struct.timespec_, align 8
  %23 = alloca i32, align 4
  %24 = alloca [64 x i8], align 16
  %25 = getelementptr inbounds i8, ptr %0, i64 481520
  %26 = zext i32 %1 to i64
  %27 = getelementptr inbounds [64 x ptr], ptr %25, i64 0, i64 %26
  %28 = load ptr, ptr %27, align 8, !tbaa !2
  %29 = getelementptr inbounds i8, ptr %0, i64 8
  %30 = load volatile i32, ptr %29, align 8, !tbaa !40
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %32, label %1428

32:                                               ; preds = %2
  %33 = getelementptr inbounds i8, ptr %0, i64 96
  %34 = getelementptr inbounds i8, ptr %28, i64 7168
  %35 = getelementptr inbounds i8, ptr %0, i64 12
  %36 = getelementptr inbounds i8, ptr %0, i64 4
  %37 = getelementptr inbounds i8, ptr %0, i64 356520
  %38 = getelementptr inbounds i8, ptr %0, i64 356528
  %39 = getelementptr inbounds i8, ptr %24, i64 2
  %40 = getelementptr inbounds i8, ptr %24, i64 8
  %41 = getelementptr inbounds i8, ptr %24, i64 56
  %42 = getelementptr inbounds i8, ptr %22, i64 8
  %43 = getelementptr inbounds i8, ptr %0, i64 481472
  %44 = getelementptr inbounds i8, ptr %0, i64 152
  %45 = getelementptr inbounds i8, ptr %0, i64 160
  %46 = getelementptr inbounds i8, ptr %24, i64 16
  %47 = getelementptr inbounds i8, ptr %24, i64 24
  %48 = getelementptr inbounds i8, ptr %24, i64 32
  %49 = getelementptr inbounds i8, ptr %24, i64 4
  %50 = getelementptr inbounds i8, ptr %24, i64 12
  %51 = getelementptr inbounds i8, ptr %0, i64 40
  %52 = getelementptr inbounds i8, ptr %28, i64 7172
  %53 = getelementptr inbounds i8, ptr %0, i64 104
  %54 = getelementptr inbounds i8, ptr %0, i64 120
  %55 = getelementptr inbounds i8, ptr %0, i64 356512
  %56 = getelementptr inbounds i8, ptr %0, i64 356516
  %57 = getelementptr inbounds i8, ptr %0, i64 112
  %58 = getelementptr inbounds i8, ptr %0, i64 124
  %59 = getelementptr inbounds i8, ptr %0, i64 36
  %60 = getelementptr inbounds i8, ptr %0, i64 32
  %61 = getelementptr inbounds i8, ptr %0, i64 56
  %62 = getelementptr inbounds i8, ptr %0, i64 16
  %63 = getelementptr inbounds i8, ptr %14, i64 8
  %64 = getelementptr inbounds i8, ptr %0, i64 52
  %65 = getelementptr inbounds i8, ptr %28, i64 7184
  %66 = getelementptr inbounds i8, ptr %28, i64 7312
  %67 = getelementptr inbounds i8, ptr %13, i64 8
  %68 = getelementptr inbounds i8, ptr %13, i64 16
  %69 = getelementptr inbounds i8, ptr %28, i64 7328
  %70 = getelementptr inbounds i8, ptr %12, i64 8
  %71 = getelementptr inbounds i8, ptr %28, i64 4
  %72 = getelementptr inbounds i8, ptr %0, i64 88
  %73 = getelementptr inbounds i8, ptr %10, i64 8
  %74 = getelementptr inbounds i8, ptr %28, i64 7176
  %75 = getelementptr inbounds i8, ptr %9, i64 4
  %76 = getelementptr inbounds i8, ptr %9, i64 24
  %77 = getelementptr inbounds i8, ptr %6, i64 8
  %78 = getelementptr inbounds i8, ptr %0, i64 28
  %79 = getelementptr inbounds i8, ptr %0, i64 20
  %80 = getelementptr inbounds i8, ptr %7, i64 4
  %81 = getelementptr inbounds i8, ptr %7, i64 6
  %82 = getelementptr inbounds i8, ptr %7, i64 8
  %83 = getelementptr inbounds i8, ptr %0, i64 48
  %84 = getelementptr inbounds i8, ptr %7, i64 12
  %85 = getelementptr inbounds i8, ptr %7, i64 14
  %86 = getelementptr inbounds i8, ptr %8, i64 8
  %87 = getelementptr inbounds i8, ptr %5, i64 4
  %88 = getelementptr inbounds i8, ptr %5, i64 24
  br label %89

89:                                               ; preds = %32, %1425
  %90 = load atomic volatile i64, ptr %33 seq_cst, align 8
  store atomic volatile i32 0, ptr %28 seq_cst, align 8
  store atomic volatile i32 1, ptr %34 seq_cst, align 8
  %91 = load atomic volatile i32, ptr %35 seq_cst, align 4
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %93, label %1314

93:                                               ; preds = %89
  %94 = load atomic volatile i32, ptr %36 seq_cst, align 4
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %96, label %619

96:                                               ; preds = %93
  %97 = atomicrmw volatile xchg ptr %36, i32 1 acquire, align 4
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %99, label %619

99:                                               ; preds = %96
  %100 = load i32, ptr %37, align 8, !tbaa !41
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %616, label %102

102:                                              ; preds = %99, %608
  %103 = phi i64 [ %612, %608 ], [ 0, %99 ]
  %104 = phi i32 [ %611, %608 ], [ 0, %99 ]
  %105 = phi i32 [ %609, %608 ], [ 0, %99 ]
  %106 = getelementptr inbounds [4096 x ptr], ptr %38, i64 0, i64 %103
  %107 = load ptr, ptr %106, align 8, !tbaa !2
  %108 = getelementptr inbounds i8, ptr %107, i64 32
  %109 = load i64, ptr %108, align 8, !tbaa !42
  %110 = inttoptr i64 %109 to ptr
  %111 = getelementptr inbounds i8, ptr %107, i64 424
  %112 = load ptr, ptr %111, align 8, !tbaa !45
  %113 = icmp eq ptr %112, null
  br i1 %113, label %119, label %114

114:                                              ; preds = %102
  %115 = getelementptr inbounds i8, ptr %112, i64 4108
  %116 = load i32, ptr %115, align 4, !tbaa !46
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %119, label %118

118:                                              ; preds = %114
  call fastcc void @retire_releases(ptr noundef nonnull %0, ptr noundef nonnull %107) #17
  br label %119

119:                                              ; preds = %118, %114, %102
  %120 = getelementptr inbounds i8, ptr %107, i64 72
  %121 = load i32, ptr %120, align 8, !tbaa !48
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %193, label %123

123:                                              ; preds = %119
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %23) #11
  store i32 0, ptr %23, align 4, !tbaa !49
  %124 = load i64, ptr %108, align 8, !tbaa !42
  %125 = inttoptr i64 %124 to ptr
  %126 = load atomic i64, ptr %125 seq_cst, align 8
  %127 = icmp eq i64 %126, 8871348064760491681
  br i1 %127, label %148, label %128

128:                                              ; preds = %123
  %129 = atomicrmw xchg ptr %125, i64 8871348064760491681 seq_cst, align 8
  %130 = getelementptr inbounds i8, ptr %107, i64 112
  store i32 1, ptr %130, align 8, !tbaa !50
  %131 = and i64 %129, -4294967296
  %132 = icmp eq i64 %131, 8871348060484009984
  br i1 %132, label %133, label %141

133:                                              ; preds = %128
  %134 = and i64 %129, 4294967295
  %135 = getelementptr inbounds i8, ptr %107, i64 16
  %136 = load i64, ptr %135, align 8, !tbaa !51
  %137 = inttoptr i64 %136 to ptr
  %138 = load atomic i64, ptr %137 seq_cst, align 8
  %139 = and i64 %138, -4294967296
  %140 = or disjoint i64 %139, %134
  br label %141

141:                                              ; preds = %133, %128
  %142 = phi i64 [ %140, %133 ], [ %129, %128 ]
  %143 = load i32, ptr %120, align 8, !tbaa !48
  %144 = icmp eq i32 %143, 2
  %145 = lshr i64 %142, 2
  %146 = select i1 %144, i64 %145, i64 %142
  %147 = getelementptr inbounds i8, ptr %107, i64 320
  store i64 %146, ptr %147, align 8, !tbaa !52
  br label %148

148:                                              ; preds = %141, %123
  %149 = getelementptr inbounds i8, ptr %107, i64 112
  %150 = load i32, ptr %149, align 8, !tbaa !50
  %151 = icmp eq i32 %150, 0
  br i1 %151, label %190, label %152

152:                                              ; preds = %148
  %153 = getelementptr inbounds i8, ptr %107, i64 96
  %154 = load volatile i32, ptr %153, align 8, !tbaa !53
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %190, label %156

156:                                              ; preds = %152
  %157 = getelementptr inbounds i8, ptr %107, i64 92
  %158 = load i32, ptr %157, align 4, !tbaa !54
  %159 = icmp eq i32 %158, 0
  br i1 %159, label %160, label %190

160:                                              ; preds = %156
  %161 = getelementptr inbounds i8, ptr %107, i64 100
  %162 = load volatile i32, ptr %161, align 4, !tbaa !55
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %164, label %190

164:                                              ; preds = %160
  %165 = getelementptr inbounds i8, ptr %107, i64 408
  store i64 2097152, ptr %165, align 8, !tbaa !56
  %166 = getelementptr inbounds i8, ptr %107, i64 320
  %167 = load i64, ptr %166, align 8, !tbaa !52
  %168 = getelementptr inbounds i8, ptr %107, i64 224
  %169 = load i64, ptr %168, align 8, !tbaa !57
  %170 = sub i64 %167, %169
  %171 = getelementptr inbounds i8, ptr %107, i64 8
  %172 = load i64, ptr %171, align 8, !tbaa !59
  %173 = shl i64 %172, 4
  %174 = icmp ugt i64 %170, %173
  %175 = add i64 %173, -1
  %176 = select i1 %174, i64 %175, i64 -1
  %177 = and i64 %176, %170
  %178 = add i64 %177, %169
  %179 = getelementptr inbounds i8, ptr %107, i64 232
  store i64 %178, ptr %179, align 8, !tbaa !60
  %180 = call fastcc i32 @run_feeds(ptr noundef nonnull %0, ptr noundef nonnull %107, ptr noundef nonnull %23) #17
  switch i32 %180, label %187 [
    i32 2, label %181
    i32 1, label %184
    i32 0, label %186
  ]

181:                                              ; preds = %164
  %182 = load i32, ptr %23, align 4, !tbaa !49
  %183 = add i32 %182, 1
  br label %190

184:                                              ; preds = %164
  %185 = add i32 %105, 1
  br label %187

186:                                              ; preds = %164
  store i32 0, ptr %149, align 8, !tbaa !50
  br label %187

187:                                              ; preds = %186, %184, %164
  %188 = phi i32 [ %105, %164 ], [ %105, %186 ], [ %185, %184 ]
  %189 = load i32, ptr %23, align 4, !tbaa !49
  br label %190

190:                                              ; preds = %187, %181, %160, %156, %152, %148
  %191 = phi i32 [ %105, %148 ], [ %105, %152 ], [ %188, %187 ], [ %105, %181 ], [ %105, %160 ], [ %105, %156 ]
  %192 = phi i32 [ 0, %148 ], [ 0, %152 ], [ %189, %187 ], [ %183, %181 ], [ 0, %160 ], [ 0, %156 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %23) #11
  br label %608

193:                                              ; preds = %119
  %194 = load atomic i64, ptr %110 seq_cst, align 8
  %195 = icmp eq i64 %194, 8871348064760491681
  %196 = getelementptr inbounds i8, ptr %107, i64 112
  br i1 %195, label %199, label %197

197:                                              ; preds = %193
  %198 = atomicrmw xchg ptr %110, i64 8871348064760491681 seq_cst, align 8
  store i32 1, ptr %196, align 8, !tbaa !50
  br label %202

199:                                              ; preds = %193
  %200 = load i32, ptr %196, align 8, !tbaa !50
  %201 = icmp eq i32 %200, 0
  br i1 %201, label %608, label %202

202:                                              ; preds = %199, %197
  %203 = getelementptr inbounds i8, ptr %107, i64 96
  %204 = load volatile i32, ptr %203, align 8, !tbaa !53
  %205 = icmp eq i32 %204, 0
  br i1 %205, label %608, label %206

206:                                              ; preds = %202
  %207 = getelementptr inbounds i8, ptr %107, i64 92
  %208 = load i32, ptr %207, align 4, !tbaa !54
  %209 = icmp eq i32 %208, 0
  br i1 %209, label %210, label %608

210:                                              ; preds = %206
  %211 = getelementptr inbounds i8, ptr %107, i64 100
  %212 = load volatile i32, ptr %211, align 4, !tbaa !55
  %213 = icmp eq i32 %212, 0
  br i1 %213, label %214, label %608

214:                                              ; preds = %210
  %215 = getelementptr inbounds i8, ptr %107, i64 108
  %216 = load i32, ptr %215, align 4, !tbaa !61
  %217 = icmp eq i32 %216, 0
  br i1 %217, label %298, label %218

218:                                              ; preds = %214
  %219 = call fastcc ptr @inactive_signal(ptr noundef nonnull %107) #17
  %220 = getelementptr inbounds i8, ptr %107, i64 104
  %221 = load volatile i32, ptr %220, align 8, !tbaa !62
  %222 = icmp eq i32 %221, 0
  %223 = icmp ne ptr %219, null
  %224 = select i1 %222, i1 %223, i1 false
  br i1 %224, label %225, label %296

225:                                              ; preds = %218
  %226 = getelementptr inbounds i8, ptr %219, i64 8
  %227 = load atomic i64, ptr %226 acquire, align 8
  %228 = icmp eq i64 %227, 0
  br i1 %228, label %229, label %296

229:                                              ; preds = %225
  %230 = getelementptr inbounds i8, ptr %107, i64 120
  %231 = load ptr, ptr %230, align 8, !tbaa !63
  %232 = getelementptr inbounds i8, ptr %107, i64 40
  %233 = load i64, ptr %232, align 8, !tbaa !64
  %234 = getelementptr inbounds i8, ptr %231, i64 16
  %235 = load atomic volatile i64, ptr %234 seq_cst, align 8
  %236 = inttoptr i64 %235 to ptr
  %237 = icmp eq i64 %235, 0
  br i1 %237, label %269, label %238

238:                                              ; preds = %229
  %239 = getelementptr inbounds i8, ptr %236, i64 8
  %240 = load i64, ptr %239, align 8, !tbaa !39
  %241 = icmp eq i64 %240, 0
  br i1 %241, label %256, label %242

242:                                              ; preds = %238
  %243 = getelementptr inbounds i8, ptr %236, i64 16
  br label %244

244:                                              ; preds = %244, %242
  %245 = phi i64 [ %240, %242 ], [ %254, %244 ]
  %246 = phi i64 [ 0, %242 ], [ %253, %244 ]
  %247 = add i64 %246, %245
  %248 = lshr i64 %247, 1
  %249 = getelementptr inbounds [0 x %struct.gpu_range], ptr %243, i64 0, i64 %248, i32 1
  %250 = load i64, ptr %249, align 8, !tbaa !65
  %251 = icmp ugt i64 %250, %233
  %252 = add nuw i64 %248, 1
  %253 = select i1 %251, i64 %246, i64 %252
  %254 = select i1 %251, i64 %248, i64 %245
  %255 = icmp ult i64 %253, %254
  br i1 %255, label %244, label %256, !llvm.loop !67

256:                                              ; preds = %244, %238
  %257 = phi i64 [ 0, %238 ], [ %253, %244 ]
  %258 = icmp ult i64 %257, %240
  br i1 %258, label %259, label %269

259:                                              ; preds = %256
  %260 = getelementptr inbounds i8, ptr %236, i64 16
  %261 = getelementptr inbounds [0 x %struct.gpu_range], ptr %260, i64 0, i64 %257
  %262 = load i64, ptr %261, align 8, !tbaa !68
  %263 = icmp ugt i64 %262, %233
  br i1 %263, label %269, label %264

264:                                              ; preds = %259
  %265 = getelementptr inbounds i8, ptr %261, i64 8
  %266 = load i64, ptr %265, align 8, !tbaa !65
  %267 = sub i64 %266, %233
  %268 = icmp ult i64 %267, 256
  br i1 %268, label %269, label %270

269:                                              ; preds = %264, %259, %256, %229
  store i32 0, ptr %215, align 4, !tbaa !61
  br label %298

270:                                              ; preds = %264
  %271 = getelementptr inbounds i8, ptr %261, i64 16
  %272 = load i64, ptr %271, align 8, !tbaa !69
  %273 = add i64 %272, %233
  %274 = sub i64 %273, %262
  %275 = inttoptr i64 %274 to ptr
  store i32 0, ptr %215, align 4, !tbaa !61
  %276 = icmp eq i64 %273, %262
  br i1 %276, label %298, label %277

277:                                              ; preds = %270
  %278 = getelementptr inbounds i8, ptr %275, i64 8
  %279 = load i64, ptr %278, align 1
  %280 = getelementptr inbounds i8, ptr %107, i64 136
  store i64 %279, ptr %280, align 8, !tbaa !70
  %281 = load volatile i32, ptr %220, align 8, !tbaa !62
  %282 = icmp eq i32 %281, 0
  br i1 %282, label %283, label %298

283:                                              ; preds = %277
  %284 = getelementptr inbounds i8, ptr %275, i64 140
  %285 = load i32, ptr %284, align 1
  %286 = getelementptr inbounds i8, ptr %107, i64 144
  store i32 %285, ptr %286, align 8, !tbaa !71
  %287 = getelementptr inbounds i8, ptr %275, i64 160
  %288 = load i64, ptr %287, align 1
  %289 = getelementptr inbounds i8, ptr %107, i64 152
  store i64 %288, ptr %289, align 8, !tbaa !72
  %290 = getelementptr inbounds i8, ptr %275, i64 176
  %291 = load i32, ptr %290, align 1
  %292 = getelementptr inbounds i8, ptr %107, i64 148
  store i32 %291, ptr %292, align 4, !tbaa !73
  %293 = and i32 %285, 4095
  %294 = mul nuw nsw i32 %293, 6
  %295 = getelementptr inbounds i8, ptr %107, i64 160
  store i32 %294, ptr %295, align 8, !tbaa !74
  br label %298

296:                                              ; preds = %225, %218
  %297 = add i32 %105, 1
  br label %608

298:                                              ; preds = %283, %277, %270, %269, %214
  %299 = getelementptr inbounds i8, ptr %107, i64 16
  %300 = getelementptr inbounds i8, ptr %107, i64 128
  %301 = getelementptr inbounds i8, ptr %107, i64 8
  %302 = getelementptr inbounds i8, ptr %107, i64 312
  %303 = getelementptr inbounds i8, ptr %107, i64 104
  %304 = getelementptr inbounds i8, ptr %107, i64 120
  %305 = getelementptr inbounds i8, ptr %107, i64 24
  %306 = getelementptr inbounds i8, ptr %107, i64 408
  %307 = getelementptr inbounds i8, ptr %107, i64 248
  %308 = getelementptr inbounds i8, ptr %107, i64 256
  %309 = getelementptr inbounds i8, ptr %107, i64 264
  %310 = getelementptr inbounds i8, ptr %107, i64 272
  br label %311

311:                                              ; preds = %603, %298
  %312 = phi i32 [ 0, %298 ], [ %558, %603 ]
  %313 = load i64, ptr %299, align 8, !tbaa !51
  %314 = inttoptr i64 %313 to ptr
  %315 = load atomic i64, ptr %314 acquire, align 8
  %316 = load i64, ptr %300, align 8, !tbaa !75
  %317 = sub i64 %315, %316
  %318 = icmp slt i64 %317, 1
  br i1 %318, label %319, label %323

319:                                              ; preds = %311
  store i32 0, ptr %196, align 8, !tbaa !50
  %320 = load atomic i64, ptr %110 seq_cst, align 8
  %321 = icmp eq i64 %320, 8871348064760491681
  br i1 %321, label %608, label %322

322:                                              ; preds = %319
  store i32 1, ptr %196, align 8, !tbaa !50
  br label %608

323:                                              ; preds = %311
  %324 = load i64, ptr %107, align 8, !tbaa !76
  %325 = load i64, ptr %301, align 8, !tbaa !59
  %326 = add i64 %325, 288230376151711743
  %327 = and i64 %326, %316
  %328 = shl i64 %327, 6
  %329 = add i64 %328, %324
  %330 = inttoptr i64 %329 to ptr
  %331 = load atomic i32, ptr %330 acquire, align 4
  %332 = and i32 %331, 255
  %333 = icmp eq i32 %332, 1
  br i1 %333, label %334, label %336

334:                                              ; preds = %323
  %335 = add i32 %105, 1
  br label %608

336:                                              ; preds = %323
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %24) #11
  %337 = call ptr @memcpy(ptr noundef nonnull %24, ptr noundef nonnull %330, i64 noundef 64) #16
  %338 = and i32 %331, 256
  %339 = icmp eq i32 %338, 0
  br i1 %339, label %346, label %340

340:                                              ; preds = %336
  %341 = load i32, ptr %302, align 8, !tbaa !77
  %342 = icmp eq i32 %341, 0
  br i1 %342, label %343, label %346

343:                                              ; preds = %340
  %344 = load atomic volatile i32, ptr %303 seq_cst, align 8
  %345 = icmp eq i32 %344, 0
  br i1 %345, label %346, label %553

346:                                              ; preds = %343, %340, %336
  %347 = load atomic i32, ptr %207 seq_cst, align 4
  %348 = icmp eq i32 %347, 0
  br i1 %348, label %349, label %600

349:                                              ; preds = %346
  %350 = load atomic volatile i32, ptr %211 seq_cst, align 4
  %351 = icmp eq i32 %350, 0
  br i1 %351, label %352, label %600

352:                                              ; preds = %349
  %353 = trunc i32 %331 to i8
  switch i8 %353, label %539 [
    i8 2, label %354
    i8 3, label %356
    i8 5, label %356
    i8 0, label %436
  ]

354:                                              ; preds = %352
  %355 = call fastcc i32 @launch(ptr noundef %0, ptr noundef nonnull %107, ptr noundef nonnull @prepare_dispatch, ptr noundef nonnull %24) #17
  br label %551

356:                                              ; preds = %352, %352
  %357 = icmp eq i32 %332, 5
  br label %358

358:                                              ; preds = %420, %356
  %359 = phi i64 [ 0, %356 ], [ %423, %420 ]
  %360 = phi i32 [ 0, %356 ], [ %422, %420 ]
  %361 = phi i32 [ 0, %356 ], [ %421, %420 ]
  %362 = shl nuw nsw i64 %359, 3
  %363 = getelementptr inbounds i8, ptr %40, i64 %362
  %364 = load i64, ptr %363, align 8
  %365 = icmp eq i64 %364, 0
  br i1 %365, label %420, label %366

366:                                              ; preds = %358
  %367 = and i64 %364, 7
  %368 = icmp eq i64 %367, 0
  br i1 %368, label %369, label %425

369:                                              ; preds = %366
  %370 = load ptr, ptr %304, align 8, !tbaa !63
  %371 = getelementptr inbounds i8, ptr %370, i64 16
  %372 = load atomic volatile i64, ptr %371 seq_cst, align 8
  %373 = inttoptr i64 %372 to ptr
  %374 = icmp eq i64 %372, 0
  br i1 %374, label %425, label %375

375:                                              ; preds = %369
  %376 = getelementptr inbounds i8, ptr %373, i64 8
  %377 = load i64, ptr %376, align 8, !tbaa !39
  %378 = icmp eq i64 %377, 0
  br i1 %378, label %393, label %379

379:                                              ; preds = %375
  %380 = getelementptr inbounds i8, ptr %373, i64 16
  br label %381

381:                                              ; preds = %381, %379
  %382 = phi i64 [ %377, %379 ], [ %391, %381 ]
  %383 = phi i64 [ 0, %379 ], [ %390, %381 ]
  %384 = add i64 %383, %382
  %385 = lshr i64 %384, 1
  %386 = getelementptr inbounds [0 x %struct.gpu_range], ptr %380, i64 0, i64 %385, i32 1
  %387 = load i64, ptr %386, align 8, !tbaa !65
  %388 = icmp ugt i64 %387, %364
  %389 = add nuw i64 %385, 1
  %390 = select i1 %388, i64 %383, i64 %389
  %391 = select i1 %388, i64 %385, i64 %382
  %392 = icmp ult i64 %390, %391
  br i1 %392, label %381, label %393, !llvm.loop !67

393:                                              ; preds = %381, %375
  %394 = phi i64 [ 0, %375 ], [ %390, %381 ]
  %395 = icmp ult i64 %394, %377
  br i1 %395, label %396, label %427

396:                                              ; preds = %393
  %397 = getelementptr inbounds i8, ptr %373, i64 16
  %398 = getelementptr inbounds [0 x %struct.gpu_range], ptr %397, i64 0, i64 %394
  %399 = load i64, ptr %398, align 8, !tbaa !68
  %400 = icmp ugt i64 %399, %364
  br i1 %400, label %427, label %401

401:                                              ; preds = %396
  %402 = getelementptr inbounds i8, ptr %398, i64 8
  %403 = load i64, ptr %402, align 8, !tbaa !65
  %404 = sub i64 %403, %364
  %405 = icmp ult i64 %404, 64
  br i1 %405, label %427, label %406

406:                                              ; preds = %401
  %407 = getelementptr inbounds i8, ptr %398, i64 16
  %408 = load i64, ptr %407, align 8, !tbaa !69
  %409 = add i64 %408, %364
  %410 = icmp eq i64 %409, %399
  br i1 %410, label %427, label %411

411:                                              ; preds = %406
  %412 = sub i64 %409, %399
  %413 = inttoptr i64 %412 to ptr
  %414 = getelementptr inbounds i8, ptr %413, i64 8
  %415 = load atomic i64, ptr %414 acquire, align 8
  %416 = add i32 %361, 1
  %417 = icmp eq i64 %415, 0
  %418 = zext i1 %417 to i32
  %419 = add i32 %360, %418
  br label %420

420:                                              ; preds = %411, %358
  %421 = phi i32 [ %361, %358 ], [ %416, %411 ]
  %422 = phi i32 [ %360, %358 ], [ %419, %411 ]
  %423 = add nuw nsw i64 %359, 1
  %424 = icmp eq i64 %423, 5
  br i1 %424, label %429, label %358, !llvm.loop !78

425:                                              ; preds = %369, %366
  %426 = load ptr, ptr %304, align 8, !tbaa !63
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %426, i64 noundef %364, i32 noundef 1) #17
  br label %600

427:                                              ; preds = %406, %401, %396, %393
  %428 = load ptr, ptr %304, align 8, !tbaa !63
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %428, i64 noundef %364, i32 noundef 1) #17
  br label %600

429:                                              ; preds = %420
  %430 = icmp eq i32 %421, 0
  br i1 %430, label %543, label %431

431:                                              ; preds = %429
  br i1 %357, label %432, label %434

432:                                              ; preds = %431
  %433 = icmp eq i32 %422, 0
  br i1 %433, label %553, label %543

434:                                              ; preds = %431
  %435 = icmp eq i32 %422, %421
  br i1 %435, label %543, label %553

436:                                              ; preds = %352
  %437 = load i8, ptr %39, align 2, !tbaa !79
  switch i8 %437, label %538 [
    i8 1, label %438
    i8 2, label %466
  ]

438:                                              ; preds = %436
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %21) #11
  store i32 0, ptr %21, align 4, !tbaa !49
  store i64 2097152, ptr %306, align 8, !tbaa !56
  %439 = load i32, ptr %302, align 8, !tbaa !77
  %440 = icmp eq i32 %439, 0
  br i1 %440, label %441, label %462

441:                                              ; preds = %438
  %442 = load i32, ptr %40, align 8
  %443 = zext i32 %442 to i64
  %444 = load i32, ptr %46, align 16
  %445 = load i32, ptr %49, align 4
  %446 = icmp ne i32 %445, -1073594624
  %447 = and i64 %443, 3
  %448 = icmp ne i64 %447, 0
  %449 = select i1 %446, i1 true, i1 %448
  %450 = and i32 %444, 8388608
  %451 = icmp eq i32 %450, 0
  %452 = select i1 %449, i1 true, i1 %451
  br i1 %452, label %453, label %454

453:                                              ; preds = %441
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %107, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %464

454:                                              ; preds = %441
  %455 = load i32, ptr %50, align 4
  %456 = and i32 %455, 65535
  %457 = zext nneg i32 %456 to i64
  %458 = shl nuw nsw i64 %457, 32
  %459 = or disjoint i64 %458, %443
  %460 = and i32 %444, 1048575
  %461 = zext nneg i32 %460 to i64
  store i32 1, ptr %302, align 8, !tbaa !77
  store i64 %459, ptr %307, align 8, !tbaa !39
  store i64 0, ptr %308, align 8, !tbaa !39
  store i64 %461, ptr %309, align 8, !tbaa !39
  store i64 0, ptr %310, align 8, !tbaa !39
  br label %462

462:                                              ; preds = %454, %438
  %463 = call fastcc i32 @run_feeds(ptr noundef %0, ptr noundef nonnull %107, ptr noundef nonnull %21) #17
  br label %464

464:                                              ; preds = %462, %453
  %465 = phi i32 [ %463, %462 ], [ 3, %453 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %21) #11
  br label %540

466:                                              ; preds = %436
  %467 = load i64, ptr %40, align 8
  %468 = load i64, ptr %46, align 16
  %469 = icmp eq i64 %467, 0
  br i1 %469, label %543, label %470

470:                                              ; preds = %466
  %471 = and i64 %467, 7
  %472 = icmp eq i64 %471, 0
  br i1 %472, label %473, label %515

473:                                              ; preds = %470
  %474 = load ptr, ptr %304, align 8, !tbaa !63
  %475 = getelementptr inbounds i8, ptr %474, i64 16
  %476 = load atomic volatile i64, ptr %475 seq_cst, align 8
  %477 = inttoptr i64 %476 to ptr
  %478 = icmp eq i64 %476, 0
  br i1 %478, label %515, label %479

479:                                              ; preds = %473
  %480 = getelementptr inbounds i8, ptr %477, i64 8
  %481 = load i64, ptr %480, align 8, !tbaa !39
  %482 = icmp eq i64 %481, 0
  br i1 %482, label %497, label %483

483:                                              ; preds = %479
  %484 = getelementptr inbounds i8, ptr %477, i64 16
  br label %485

485:                                              ; preds = %485, %483
  %486 = phi i64 [ %481, %483 ], [ %495, %485 ]
  %487 = phi i64 [ 0, %483 ], [ %494, %485 ]
  %488 = add i64 %487, %486
  %489 = lshr i64 %488, 1
  %490 = getelementptr inbounds [0 x %struct.gpu_range], ptr %484, i64 0, i64 %489, i32 1
  %491 = load i64, ptr %490, align 8, !tbaa !65
  %492 = icmp ugt i64 %491, %467
  %493 = add nuw i64 %489, 1
  %494 = select i1 %492, i64 %487, i64 %493
  %495 = select i1 %492, i64 %489, i64 %486
  %496 = icmp ult i64 %494, %495
  br i1 %496, label %485, label %497, !llvm.loop !67

497:                                              ; preds = %485, %479
  %498 = phi i64 [ 0, %479 ], [ %494, %485 ]
  %499 = icmp ult i64 %498, %481
  br i1 %499, label %500, label %515

500:                                              ; preds = %497
  %501 = getelementptr inbounds i8, ptr %477, i64 16
  %502 = getelementptr inbounds [0 x %struct.gpu_range], ptr %501, i64 0, i64 %498
  %503 = load i64, ptr %502, align 8, !tbaa !68
  %504 = icmp ugt i64 %503, %467
  br i1 %504, label %515, label %505

505:                                              ; preds = %500
  %506 = getelementptr inbounds i8, ptr %502, i64 8
  %507 = load i64, ptr %506, align 8, !tbaa !65
  %508 = sub i64 %507, %467
  %509 = icmp ult i64 %508, 64
  br i1 %509, label %515, label %510

510:                                              ; preds = %505
  %511 = getelementptr inbounds i8, ptr %502, i64 16
  %512 = load i64, ptr %511, align 8, !tbaa !69
  %513 = add i64 %512, %467
  %514 = icmp eq i64 %513, %503
  br i1 %514, label %515, label %517

515:                                              ; preds = %510, %505, %500, %497, %473, %470
  %516 = load ptr, ptr %304, align 8, !tbaa !63
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %516, i64 noundef %467, i32 noundef 1) #17
  br label %600

517:                                              ; preds = %510
  %518 = sub i64 %513, %503
  %519 = inttoptr i64 %518 to ptr
  %520 = getelementptr inbounds i8, ptr %519, i64 8
  %521 = load atomic i64, ptr %520 acquire, align 8
  %522 = load i64, ptr %47, align 8
  %523 = and i64 %522, %521
  %524 = load i32, ptr %48, align 16
  switch i32 %524, label %537 [
    i32 0, label %525
    i32 1, label %528
    i32 2, label %531
    i32 3, label %534
  ]

525:                                              ; preds = %517
  %526 = icmp ne i64 %523, %468
  %527 = zext i1 %526 to i32
  br label %540

528:                                              ; preds = %517
  %529 = icmp eq i64 %523, %468
  %530 = zext i1 %529 to i32
  br label %540

531:                                              ; preds = %517
  %532 = icmp sge i64 %523, %468
  %533 = zext i1 %532 to i32
  br label %540

534:                                              ; preds = %517
  %535 = icmp slt i64 %523, %468
  %536 = zext i1 %535 to i32
  br label %540

537:                                              ; preds = %517
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %107, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %600

538:                                              ; preds = %436
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %107, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %600

539:                                              ; preds = %352
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %107, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %600

540:                                              ; preds = %534, %531, %528, %525, %464
  %541 = phi i32 [ %465, %464 ], [ %536, %534 ], [ %533, %531 ], [ %530, %528 ], [ %527, %525 ]
  %542 = icmp eq i32 %541, 0
  br i1 %542, label %543, label %551

543:                                              ; preds = %540, %466, %434, %432, %429
  %544 = load i64, ptr %41, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %22) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %22, i8 0, i64 16, i1 false)
  %545 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %22) #16
  %546 = load i64, ptr %22, align 8, !tbaa !80
  %547 = mul i64 %546, 1000000000
  %548 = load i64, ptr %42, align 8, !tbaa !82
  %549 = add i64 %547, %548
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %22) #11
  %550 = udiv i64 %549, 10
  call fastcc void @complete_signal(ptr noundef %0, ptr noundef nonnull %107, i64 noundef %544, i64 noundef %550) #17
  br label %557

551:                                              ; preds = %540, %354
  %552 = phi i32 [ %355, %354 ], [ %541, %540 ]
  switch i32 %552, label %600 [
    i32 1, label %553
    i32 2, label %555
    i32 0, label %557
  ]

553:                                              ; preds = %551, %434, %432, %343
  %554 = add i32 %105, 1
  br label %600

555:                                              ; preds = %551
  %556 = add nuw nsw i32 %312, 1
  br label %600

557:                                              ; preds = %551, %543
  store atomic i16 1, ptr %330 release, align 2
  %558 = add nuw nsw i32 %312, 1
  %559 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %560 = icmp eq i32 %559, 0
  br i1 %560, label %572, label %561

561:                                              ; preds = %557, %569
  %562 = phi i32 [ %563, %569 ], [ 0, %557 ]
  %563 = add i32 %562, 1
  %564 = and i32 %563, 63
  %565 = icmp eq i32 %564, 0
  br i1 %565, label %566, label %568

566:                                              ; preds = %561
  %567 = call i32 @sched_yield() #16
  br label %569

568:                                              ; preds = %561
  call void @llvm.x86.sse2.pause()
  br label %569

569:                                              ; preds = %568, %566
  %570 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %571 = icmp eq i32 %570, 0
  br i1 %571, label %572, label %561, !llvm.loop !83

572:                                              ; preds = %569, %557
  %573 = load i64, ptr %300, align 8, !tbaa !75
  %574 = add i64 %573, 1
  store i64 %574, ptr %300, align 8, !tbaa !75
  %575 = load i64, ptr %43, align 8, !tbaa !84
  %576 = add i64 %575, 1
  store i64 %576, ptr %43, align 8, !tbaa !84
  %577 = load volatile i32, ptr %44, align 8, !tbaa !85
  %578 = icmp eq i32 %577, 0
  br i1 %578, label %603, label %579

579:                                              ; preds = %572, %594
  %580 = phi i64 [ %596, %594 ], [ 0, %572 ]
  %581 = phi i64 [ %595, %594 ], [ %574, %572 ]
  %582 = getelementptr inbounds [256 x ptr], ptr %45, i64 0, i64 %580
  %583 = load ptr, ptr %582, align 8, !tbaa !2
  %584 = load ptr, ptr %583, align 8, !tbaa !86
  %585 = icmp eq ptr %584, %107
  br i1 %585, label %586, label %594

586:                                              ; preds = %579
  %587 = getelementptr inbounds i8, ptr %583, i64 96
  %588 = load i32, ptr %587, align 8, !tbaa !88
  %589 = icmp eq i32 %588, 0
  br i1 %589, label %594, label %590

590:                                              ; preds = %586
  %591 = getelementptr inbounds i8, ptr %583, i64 72
  %592 = load i64, ptr %591, align 8, !tbaa !89
  %593 = call i64 @llvm.umin.i64(i64 %592, i64 %581)
  br label %594

594:                                              ; preds = %590, %586, %579
  %595 = phi i64 [ %581, %586 ], [ %581, %579 ], [ %593, %590 ]
  %596 = add nuw nsw i64 %580, 1
  %597 = load volatile i32, ptr %44, align 8, !tbaa !85
  %598 = zext i32 %597 to i64
  %599 = icmp ult i64 %596, %598
  br i1 %599, label %579, label %603, !llvm.loop !90

600:                                              ; preds = %551, %349, %346, %555, %553, %539, %538, %537, %515, %427, %425
  %601 = phi i32 [ %105, %539 ], [ %105, %538 ], [ %105, %555 ], [ %554, %553 ], [ %105, %425 ], [ %105, %427 ], [ %105, %515 ], [ %105, %537 ], [ %105, %346 ], [ %105, %349 ], [ %105, %551 ]
  %602 = phi i32 [ %312, %539 ], [ %312, %538 ], [ %556, %555 ], [ %312, %553 ], [ %312, %425 ], [ %312, %427 ], [ %312, %515 ], [ %312, %537 ], [ %312, %346 ], [ %312, %349 ], [ %312, %551 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %24) #11
  br label %608

603:                                              ; preds = %594, %572
  %604 = phi i64 [ %574, %572 ], [ %595, %594 ]
  %605 = load i64, ptr %305, align 8, !tbaa !91
  %606 = inttoptr i64 %605 to ptr
  store atomic i64 %604, ptr %606 release, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %24) #11
  %607 = icmp eq i32 %558, 256
  br i1 %607, label %608, label %311

608:                                              ; preds = %603, %600, %334, %322, %319, %296, %210, %206, %202, %199, %190
  %609 = phi i32 [ %105, %199 ], [ %105, %202 ], [ %105, %319 ], [ %105, %322 ], [ %335, %334 ], [ %601, %600 ], [ %297, %296 ], [ %105, %210 ], [ %105, %206 ], [ %191, %190 ], [ %105, %603 ]
  %610 = phi i32 [ 0, %199 ], [ 0, %202 ], [ %312, %319 ], [ %312, %322 ], [ %312, %334 ], [ %602, %600 ], [ 0, %296 ], [ 0, %210 ], [ 0, %206 ], [ %192, %190 ], [ 256, %603 ]
  %611 = add i32 %610, %104
  %612 = add nuw nsw i64 %103, 1
  %613 = load i32, ptr %37, align 8, !tbaa !41
  %614 = zext i32 %613 to i64
  %615 = icmp ult i64 %612, %614
  br i1 %615, label %102, label %616, !llvm.loop !92

616:                                              ; preds = %608, %99
  %617 = phi i32 [ 0, %99 ], [ %609, %608 ]
  %618 = phi i32 [ 0, %99 ], [ %611, %608 ]
  store volatile i32 %617, ptr %51, align 8, !tbaa !93
  store atomic volatile i32 0, ptr %36 release, align 4
  br label %619

619:                                              ; preds = %93, %616, %96
  %620 = phi i32 [ %618, %616 ], [ 0, %96 ], [ 0, %93 ]
  %621 = load i32, ptr %52, align 4, !tbaa !94
  %622 = add i32 %621, 1
  store i32 %622, ptr %52, align 4, !tbaa !94
  %623 = load volatile i32, ptr %54, align 8, !tbaa !95
  %624 = icmp eq i32 %623, 0
  br i1 %624, label %625, label %628

625:                                              ; preds = %619
  %626 = load atomic volatile i32, ptr %44 seq_cst, align 8
  %627 = icmp eq i32 %626, 0
  br i1 %627, label %859, label %628

628:                                              ; preds = %625, %619
  %629 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %630 = icmp eq i32 %629, 0
  br i1 %630, label %642, label %631

631:                                              ; preds = %628, %639
  %632 = phi i32 [ %633, %639 ], [ 0, %628 ]
  %633 = add i32 %632, 1
  %634 = and i32 %633, 63
  %635 = icmp eq i32 %634, 0
  br i1 %635, label %636, label %638

636:                                              ; preds = %631
  %637 = call i32 @sched_yield() #16
  br label %639

638:                                              ; preds = %631
  call void @llvm.x86.sse2.pause()
  br label %639

639:                                              ; preds = %638, %636
  %640 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %641 = icmp eq i32 %640, 0
  br i1 %641, label %642, label %631, !llvm.loop !83

642:                                              ; preds = %639, %628
  %643 = load i32, ptr %52, align 4, !tbaa !94
  %644 = and i32 %643, 1
  %645 = icmp eq i32 %644, 0
  br i1 %645, label %650, label %646

646:                                              ; preds = %642
  %647 = load ptr, ptr %53, align 8, !tbaa !96
  %648 = load volatile i32, ptr %44, align 8, !tbaa !85
  %649 = icmp eq i32 %648, 0
  br i1 %649, label %665, label %653

650:                                              ; preds = %642
  %651 = load volatile i32, ptr %44, align 8, !tbaa !85
  %652 = icmp eq i32 %651, 0
  br i1 %652, label %665, label %657

653:                                              ; preds = %646
  %654 = icmp eq ptr %647, null
  br i1 %654, label %657, label %655

655:                                              ; preds = %653
  %656 = load i32, ptr %55, align 8, !tbaa !97
  br label %660

657:                                              ; preds = %653, %650
  %658 = load i32, ptr %55, align 8, !tbaa !97
  %659 = add i32 %658, 1
  store i32 %659, ptr %55, align 8, !tbaa !97
  br label %660

660:                                              ; preds = %657, %655
  %661 = phi ptr [ %647, %655 ], [ null, %657 ]
  %662 = phi i32 [ %656, %655 ], [ %658, %657 ]
  %663 = load volatile i32, ptr %44, align 8, !tbaa !85
  %664 = urem i32 %662, %663
  br label %665

665:                                              ; preds = %660, %650, %646
  %666 = phi ptr [ %661, %660 ], [ %647, %646 ], [ null, %650 ]
  %667 = phi i32 [ %664, %660 ], [ 0, %646 ], [ 0, %650 ]
  %668 = icmp eq ptr %666, null
  br label %669

669:                                              ; preds = %833, %665
  %670 = phi i64 [ undef, %665 ], [ %820, %833 ]
  %671 = phi i64 [ undef, %665 ], [ %834, %833 ]
  br i1 %668, label %672, label %678

672:                                              ; preds = %669
  %673 = call fastcc ptr @find_dispatch(ptr noundef %0, i32 noundef %667, ptr noundef null) #17
  %674 = icmp eq ptr %673, null
  br i1 %674, label %675, label %678

675:                                              ; preds = %672
  %676 = load ptr, ptr %53, align 8, !tbaa !96
  %677 = icmp eq ptr %676, null
  br i1 %677, label %854, label %678

678:                                              ; preds = %675, %672, %669
  %679 = phi i1 [ true, %675 ], [ true, %669 ], [ false, %672 ]
  %680 = phi ptr [ %676, %675 ], [ %666, %669 ], [ null, %672 ]
  %681 = phi ptr [ null, %675 ], [ null, %669 ], [ %673, %672 ]
  %682 = load i32, ptr %56, align 4, !tbaa !98
  %683 = icmp eq i32 %682, 0
  br i1 %683, label %737, label %684

684:                                              ; preds = %678
  %685 = load i32, ptr %52, align 4, !tbaa !94
  %686 = and i32 %685, 15
  %687 = icmp eq i32 %686, 0
  br i1 %687, label %737, label %688

688:                                              ; preds = %684
  br i1 %679, label %689, label %692

689:                                              ; preds = %688
  %690 = getelementptr inbounds i8, ptr %680, i64 16
  %691 = load ptr, ptr %690, align 8, !tbaa !99
  br label %692

692:                                              ; preds = %689, %688
  %693 = phi ptr [ %691, %689 ], [ %681, %688 ]
  %694 = load ptr, ptr %693, align 8, !tbaa !86
  %695 = load ptr, ptr %53, align 8, !tbaa !2
  %696 = icmp eq ptr %695, null
  br i1 %696, label %728, label %697

697:                                              ; preds = %692, %717
  %698 = phi ptr [ %720, %717 ], [ %695, %692 ]
  %699 = phi ptr [ %719, %717 ], [ %694, %692 ]
  %700 = phi ptr [ %718, %717 ], [ null, %692 ]
  %701 = getelementptr inbounds i8, ptr %698, i64 16
  %702 = load ptr, ptr %701, align 8, !tbaa !99
  %703 = load ptr, ptr %702, align 8, !tbaa !86
  %704 = getelementptr inbounds i8, ptr %703, i64 120
  %705 = load ptr, ptr %704, align 8, !tbaa !63
  %706 = getelementptr inbounds i8, ptr %699, i64 120
  %707 = load ptr, ptr %706, align 8, !tbaa !63
  %708 = icmp eq ptr %705, %707
  br i1 %708, label %709, label %717

709:                                              ; preds = %697
  %710 = getelementptr inbounds i8, ptr %703, i64 164
  %711 = load volatile i32, ptr %710, align 4, !tbaa !100
  %712 = getelementptr inbounds i8, ptr %699, i64 164
  %713 = load volatile i32, ptr %712, align 4, !tbaa !100
  %714 = icmp ugt i32 %711, %713
  %715 = select i1 %714, ptr %698, ptr %700
  %716 = select i1 %714, ptr %703, ptr %699
  br label %717

717:                                              ; preds = %709, %697
  %718 = phi ptr [ %700, %697 ], [ %715, %709 ]
  %719 = phi ptr [ %699, %697 ], [ %716, %709 ]
  %720 = load ptr, ptr %698, align 8, !tbaa !2
  %721 = icmp eq ptr %720, null
  br i1 %721, label %722, label %697, !llvm.loop !101

722:                                              ; preds = %717
  %723 = icmp eq ptr %718, null
  br i1 %723, label %728, label %724

724:                                              ; preds = %722
  %725 = getelementptr inbounds i8, ptr %718, i64 16
  %726 = load ptr, ptr %725, align 8, !tbaa !99
  %727 = load ptr, ptr %726, align 8, !tbaa !86
  br label %728

728:                                              ; preds = %724, %722, %692
  %729 = phi i1 [ false, %724 ], [ true, %722 ], [ true, %692 ]
  %730 = phi ptr [ %718, %724 ], [ null, %722 ], [ null, %692 ]
  %731 = phi ptr [ %727, %724 ], [ %694, %722 ], [ %694, %692 ]
  %732 = call fastcc ptr @find_dispatch(ptr noundef %0, i32 noundef %667, ptr noundef %731) #17
  %733 = icmp eq ptr %732, null
  br i1 %733, label %734, label %791

734:                                              ; preds = %728
  %735 = select i1 %729, ptr %681, ptr null
  %736 = select i1 %729, ptr %680, ptr %730
  br label %737

737:                                              ; preds = %734, %684, %678
  %738 = phi ptr [ %681, %684 ], [ %681, %678 ], [ %735, %734 ]
  %739 = phi ptr [ %680, %684 ], [ %680, %678 ], [ %736, %734 ]
  %740 = icmp eq ptr %739, null
  br i1 %740, label %791, label %741

741:                                              ; preds = %737
  %742 = load ptr, ptr %53, align 8, !tbaa !102
  %743 = icmp eq ptr %739, %742
  br i1 %743, label %744, label %750

744:                                              ; preds = %741
  %745 = load ptr, ptr %742, align 8, !tbaa !103
  store ptr %745, ptr %53, align 8, !tbaa !102
  %746 = load volatile i32, ptr %54, align 8, !tbaa !104
  %747 = add i32 %746, -1
  store volatile i32 %747, ptr %54, align 8, !tbaa !104
  %748 = icmp eq i32 %747, 0
  br i1 %748, label %749, label %854

749:                                              ; preds = %744
  store ptr null, ptr %57, align 8, !tbaa !105
  br label %854

750:                                              ; preds = %741
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %17)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %18)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %19)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %20)
  store ptr null, ptr %17, align 8
  store ptr null, ptr %18, align 8
  store i32 0, ptr %19, align 8
  store i32 0, ptr %20, align 4
  %751 = icmp eq ptr %742, null
  br i1 %751, label %786, label %752

752:                                              ; preds = %750
  %753 = load ptr, ptr %742, align 8, !tbaa !103
  store ptr %753, ptr %53, align 8, !tbaa !102
  %754 = load volatile i32, ptr %54, align 8, !tbaa !104
  %755 = add i32 %754, -1
  store volatile i32 %755, ptr %54, align 8, !tbaa !104
  %756 = icmp eq i32 %755, 0
  br i1 %756, label %757, label %761

757:                                              ; preds = %781, %752
  %758 = phi ptr [ %753, %752 ], [ %782, %781 ]
  %759 = phi ptr [ null, %752 ], [ %779, %781 ]
  %760 = phi ptr [ %742, %752 ], [ %778, %781 ]
  store ptr null, ptr %57, align 8, !tbaa !105
  br label %761

761:                                              ; preds = %752, %757
  %762 = phi ptr [ %758, %757 ], [ %753, %752 ]
  %763 = phi ptr [ %759, %757 ], [ null, %752 ]
  %764 = phi ptr [ %760, %757 ], [ %742, %752 ]
  br label %765

765:                                              ; preds = %761, %781
  %766 = phi ptr [ %782, %781 ], [ %762, %761 ]
  %767 = phi ptr [ %779, %781 ], [ %763, %761 ]
  %768 = phi ptr [ %778, %781 ], [ %764, %761 ]
  %769 = icmp eq ptr %768, %739
  br i1 %769, label %777, label %770

770:                                              ; preds = %765
  store ptr null, ptr %768, align 8, !tbaa !103
  %771 = load volatile i32, ptr %19, align 8, !tbaa !104
  %772 = icmp eq i32 %771, 0
  %773 = select i1 %772, ptr %17, ptr %767
  store ptr %768, ptr %773, align 8, !tbaa !2
  store ptr %768, ptr %18, align 8, !tbaa !105
  %774 = load volatile i32, ptr %19, align 8, !tbaa !104
  %775 = add i32 %774, 1
  store volatile i32 %775, ptr %19, align 8, !tbaa !104
  %776 = load ptr, ptr %53, align 8, !tbaa !102
  br label %777

777:                                              ; preds = %770, %765
  %778 = phi ptr [ %766, %765 ], [ %776, %770 ]
  %779 = phi ptr [ %767, %765 ], [ %768, %770 ]
  %780 = icmp eq ptr %778, null
  br i1 %780, label %786, label %781

781:                                              ; preds = %777
  %782 = load ptr, ptr %778, align 8, !tbaa !103
  store ptr %782, ptr %53, align 8, !tbaa !102
  %783 = load volatile i32, ptr %54, align 8, !tbaa !104
  %784 = add i32 %783, -1
  store volatile i32 %784, ptr %54, align 8, !tbaa !104
  %785 = icmp eq i32 %784, 0
  br i1 %785, label %757, label %765

786:                                              ; preds = %777, %750
  %787 = load volatile ptr, ptr %17, align 8, !tbaa !2
  store volatile ptr %787, ptr %53, align 8, !tbaa !2
  %788 = load volatile ptr, ptr %18, align 8, !tbaa !2
  store volatile ptr %788, ptr %57, align 8, !tbaa !2
  %789 = load volatile i32, ptr %19, align 8, !tbaa !49
  store volatile i32 %789, ptr %54, align 8, !tbaa !49
  %790 = load volatile i32, ptr %20, align 4
  store volatile i32 %790, ptr %58, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %17)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %18)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %20)
  br label %854

791:                                              ; preds = %737, %728
  %792 = phi ptr [ %738, %737 ], [ %732, %728 ]
  %793 = getelementptr inbounds i8, ptr %792, i64 68
  %794 = load i32, ptr %793, align 4, !tbaa !106
  %795 = icmp eq i32 %794, 0
  br i1 %795, label %819, label %796

796:                                              ; preds = %791
  %797 = getelementptr inbounds i8, ptr %792, i64 360
  %798 = load i64, ptr %797, align 8, !tbaa !39
  %799 = getelementptr inbounds i8, ptr %792, i64 368
  %800 = load i64, ptr %799, align 8, !tbaa !39
  %801 = icmp ult i64 %798, %800
  br i1 %801, label %802, label %805

802:                                              ; preds = %796
  %803 = getelementptr inbounds i8, ptr %792, i64 368
  store i64 0, ptr %803, align 8, !tbaa !107
  %804 = add i32 %794, -1
  store i32 %804, ptr %793, align 4, !tbaa !106
  br label %843

805:                                              ; preds = %796, %809
  %806 = phi i64 [ %807, %809 ], [ 0, %796 ]
  %807 = add nuw nsw i64 %806, 1
  %808 = icmp eq i64 %807, 64
  br i1 %808, label %819, label %809, !llvm.loop !109

809:                                              ; preds = %805
  %810 = getelementptr inbounds [64 x %struct.claim], ptr %797, i64 0, i64 %807
  %811 = load i64, ptr %810, align 8, !tbaa !39
  %812 = getelementptr inbounds i8, ptr %810, i64 8
  %813 = load i64, ptr %812, align 8, !tbaa !39
  %814 = icmp ult i64 %811, %813
  br i1 %814, label %815, label %805, !llvm.loop !109

815:                                              ; preds = %809
  %816 = getelementptr inbounds i8, ptr %810, i64 8
  %817 = icmp ult i64 %806, 63
  store i64 0, ptr %816, align 8, !tbaa !107
  %818 = add i32 %794, -1
  store i32 %818, ptr %793, align 4, !tbaa !106
  br i1 %817, label %843, label %819

819:                                              ; preds = %805, %815, %791
  %820 = phi i64 [ %670, %791 ], [ %813, %815 ], [ %670, %805 ]
  %821 = phi i64 [ %671, %791 ], [ %811, %815 ], [ %671, %805 ]
  %822 = getelementptr inbounds i8, ptr %792, i64 24
  %823 = load volatile i64, ptr %822, align 8, !tbaa !110
  %824 = getelementptr inbounds i8, ptr %792, i64 32
  %825 = load i64, ptr %824, align 8, !tbaa !111
  %826 = icmp ult i64 %823, %825
  br i1 %826, label %827, label %833

827:                                              ; preds = %819
  %828 = getelementptr inbounds i8, ptr %792, i64 48
  %829 = load i64, ptr %828, align 8, !tbaa !112
  %830 = atomicrmw volatile add ptr %822, i64 %829 seq_cst, align 8
  %831 = load i64, ptr %824, align 8, !tbaa !111
  %832 = icmp ult i64 %830, %831
  br i1 %832, label %835, label %833

833:                                              ; preds = %827, %819
  %834 = phi i64 [ %830, %827 ], [ %821, %819 ]
  br label %669

835:                                              ; preds = %827
  %836 = getelementptr inbounds i8, ptr %792, i64 48
  %837 = load i64, ptr %836, align 8, !tbaa !112
  %838 = add i64 %837, %830
  %839 = icmp ult i64 %838, %831
  %840 = call i64 @llvm.umin.i64(i64 %838, i64 %831)
  br i1 %839, label %843, label %841

841:                                              ; preds = %835
  %842 = atomicrmw volatile sub ptr %59, i32 1 seq_cst, align 4
  br label %843

843:                                              ; preds = %815, %841, %835, %802
  %844 = phi i64 [ %840, %835 ], [ %840, %841 ], [ %800, %802 ], [ %813, %815 ]
  %845 = phi i64 [ %830, %835 ], [ %830, %841 ], [ %798, %802 ], [ %811, %815 ]
  %846 = getelementptr inbounds i8, ptr %792, i64 60
  %847 = load i32, ptr %846, align 4, !tbaa !113
  %848 = add i32 %847, 1
  store i32 %848, ptr %846, align 4, !tbaa !113
  %849 = load ptr, ptr %792, align 8, !tbaa !86
  %850 = getelementptr inbounds i8, ptr %849, i64 176
  %851 = getelementptr inbounds i8, ptr %792, i64 100
  %852 = load i32, ptr %851, align 4, !tbaa !114
  %853 = atomicrmw volatile add ptr %850, i32 %852 seq_cst, align 8
  br label %854

854:                                              ; preds = %675, %843, %786, %749, %744
  %855 = phi i64 [ %844, %843 ], [ %670, %749 ], [ %670, %744 ], [ %670, %786 ], [ %670, %675 ]
  %856 = phi i64 [ %845, %843 ], [ %671, %749 ], [ %671, %744 ], [ %671, %786 ], [ %671, %675 ]
  %857 = phi ptr [ %792, %843 ], [ null, %749 ], [ null, %744 ], [ null, %786 ], [ null, %675 ]
  %858 = phi ptr [ null, %843 ], [ %739, %749 ], [ %739, %744 ], [ %739, %786 ], [ null, %675 ]
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %859

859:                                              ; preds = %854, %625
  %860 = phi i64 [ undef, %625 ], [ %855, %854 ]
  %861 = phi i64 [ undef, %625 ], [ %856, %854 ]
  %862 = phi ptr [ null, %625 ], [ %857, %854 ]
  %863 = phi ptr [ null, %625 ], [ %858, %854 ]
  %864 = icmp ne ptr %863, null
  %865 = icmp ne ptr %862, null
  %866 = or i1 %865, %864
  br i1 %866, label %867, label %1290

867:                                              ; preds = %859
  %868 = load atomic volatile i32, ptr %60 seq_cst, align 8
  %869 = icmp eq i32 %868, 0
  br i1 %869, label %873, label %870

870:                                              ; preds = %867
  %871 = load i32, ptr %61, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %16)
  store i64 1, ptr %16, align 8, !tbaa !39
  %872 = call i64 @write(i32 noundef %871, ptr noundef nonnull %16, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %16)
  br label %873

873:                                              ; preds = %870, %867
  br i1 %864, label %874, label %948

874:                                              ; preds = %873
  %875 = getelementptr inbounds i8, ptr %863, i64 16
  %876 = load ptr, ptr %875, align 8, !tbaa !99
  %877 = getelementptr inbounds i8, ptr %876, i64 56
  %878 = load volatile i32, ptr %877, align 8, !tbaa !115
  %879 = icmp eq i32 %878, 0
  br i1 %879, label %880, label %896

880:                                              ; preds = %874
  %881 = getelementptr inbounds i8, ptr %876, i64 8
  %882 = load ptr, ptr %881, align 8, !tbaa !116
  %883 = getelementptr inbounds i8, ptr %882, i64 12
  %884 = load volatile i32, ptr %883, align 4, !tbaa !117
  %885 = icmp eq i32 %884, 0
  br i1 %885, label %886, label %896

886:                                              ; preds = %880
  %887 = load ptr, ptr %876, align 8, !tbaa !86
  %888 = getelementptr inbounds i8, ptr %887, i64 100
  %889 = load volatile i32, ptr %888, align 4, !tbaa !55
  %890 = icmp eq i32 %889, 0
  br i1 %890, label %891, label %896

891:                                              ; preds = %886
  %892 = call fastcc i32 @run_group(ptr noundef nonnull %0, ptr noundef nonnull %28, ptr noundef nonnull %863) #17
  %893 = add i32 %892, -1
  %894 = icmp ult i32 %893, 2
  br i1 %894, label %895, label %896

895:                                              ; preds = %891
  call fastcc void @keep_group(ptr noundef nonnull %0, ptr noundef nonnull %28, ptr noundef nonnull %863, i32 noundef %892) #17
  br label %1290

896:                                              ; preds = %891, %886, %880, %874
  %897 = phi i32 [ %892, %891 ], [ 3, %886 ], [ 3, %880 ], [ 3, %874 ]
  %898 = load i64, ptr %69, align 8, !tbaa !119
  %899 = add i64 %898, 1
  store i64 %899, ptr %69, align 8, !tbaa !119
  %900 = getelementptr inbounds i8, ptr %863, i64 84
  %901 = getelementptr inbounds i8, ptr %863, i64 48
  %902 = load i32, ptr %901, align 8, !tbaa !120
  %903 = icmp eq i32 %902, 0
  br i1 %903, label %929, label %904

904:                                              ; preds = %896
  %905 = load ptr, ptr %875, align 8, !tbaa !99
  %906 = load ptr, ptr %905, align 8, !tbaa !86
  %907 = getelementptr inbounds i8, ptr %863, i64 204
  %908 = getelementptr inbounds i8, ptr %906, i64 184
  br label %909

909:                                              ; preds = %914, %904
  %910 = phi i64 [ 0, %904 ], [ %926, %914 ]
  %911 = load i32, ptr %900, align 4, !tbaa !121
  %912 = zext i32 %911 to i64
  %913 = icmp ult i64 %910, %912
  br i1 %913, label %914, label %929

914:                                              ; preds = %909
  %915 = getelementptr inbounds [32 x i32], ptr %907, i64 0, i64 %910
  %916 = load i32, ptr %915, align 4, !tbaa !49
  %917 = load volatile ptr, ptr %908, align 8, !tbaa !122
  %918 = lshr i32 %916, 6
  %919 = zext nneg i32 %918 to i64
  %920 = getelementptr inbounds i64, ptr %917, i64 %919
  %921 = and i32 %916, 63
  %922 = zext nneg i32 %921 to i64
  %923 = shl nuw i64 1, %922
  %924 = xor i64 %923, -1
  %925 = atomicrmw and ptr %920, i64 %924 seq_cst, align 8
  %926 = add nuw nsw i64 %910, 1
  %927 = load i32, ptr %901, align 8, !tbaa !120
  %928 = icmp eq i32 %927, 0
  br i1 %928, label %929, label %909, !llvm.loop !123

929:                                              ; preds = %914, %909, %896
  store i32 0, ptr %901, align 8, !tbaa !120
  %930 = getelementptr inbounds i8, ptr %863, i64 36
  %931 = load i32, ptr %930, align 4, !tbaa !124
  %932 = icmp eq i32 %931, 0
  br i1 %932, label %940, label %933

933:                                              ; preds = %929
  %934 = load ptr, ptr %875, align 8, !tbaa !99
  %935 = load ptr, ptr %934, align 8, !tbaa !86
  %936 = getelementptr inbounds i8, ptr %935, i64 172
  %937 = getelementptr inbounds i8, ptr %934, i64 100
  %938 = load i32, ptr %937, align 4, !tbaa !114
  %939 = atomicrmw volatile sub ptr %936, i32 %938 seq_cst, align 4
  br label %940

940:                                              ; preds = %933, %929
  %941 = getelementptr inbounds i8, ptr %863, i64 32
  %942 = load i32, ptr %941, align 8, !tbaa !125
  %943 = zext i32 %942 to i64
  %944 = getelementptr inbounds [16 x ptr], ptr %65, i64 0, i64 %943
  %945 = load ptr, ptr %944, align 8, !tbaa !2
  store ptr %945, ptr %863, align 8, !tbaa !103
  store ptr %863, ptr %944, align 8, !tbaa !2
  %946 = icmp eq i32 %897, 0
  %947 = zext i1 %946 to i64
  call fastcc void @finish_groups(ptr noundef %0, ptr noundef %876, i64 noundef %947) #17
  br label %1290

948:                                              ; preds = %873
  br i1 %865, label %949, label %1290

949:                                              ; preds = %948
  %950 = getelementptr inbounds i8, ptr %862, i64 32
  %951 = load i64, ptr %950, align 8, !tbaa !111
  %952 = sub i64 %951, %861
  %953 = icmp ugt i64 %952, 1
  br i1 %953, label %954, label %978

954:                                              ; preds = %949
  %955 = load atomic volatile i32, ptr %62 seq_cst, align 8
  %956 = icmp eq i32 %955, 0
  br i1 %956, label %978, label %957

957:                                              ; preds = %954
  %958 = getelementptr inbounds i8, ptr %862, i64 176
  %959 = load i32, ptr %958, align 8, !tbaa !126
  %960 = zext i32 %959 to i64
  %961 = mul i64 %952, %960
  %962 = icmp ugt i64 %961, 63
  br i1 %962, label %963, label %972

963:                                              ; preds = %957
  %964 = atomicrmw volatile add ptr %33, i64 1 seq_cst, align 8
  %965 = load atomic volatile i32, ptr %62 seq_cst, align 8
  %966 = icmp eq i32 %965, 0
  br i1 %966, label %978, label %967

967:                                              ; preds = %963
  %968 = load i32, ptr %64, align 4, !tbaa !12
  %969 = call i32 @llvm.umin.i32(i32 %965, i32 64)
  %970 = zext nneg i32 %969 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %15)
  store i64 %970, ptr %15, align 8, !tbaa !39
  %971 = call i64 @write(i32 noundef %968, ptr noundef nonnull %15, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %15)
  br label %978

972:                                              ; preds = %957
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %14) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %14, i8 0, i64 16, i1 false)
  %973 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %14) #16
  %974 = load i64, ptr %14, align 8, !tbaa !80
  %975 = mul i64 %974, 1000000000
  %976 = load i64, ptr %63, align 8, !tbaa !82
  %977 = add i64 %975, %976
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %14) #11
  br label %978

978:                                              ; preds = %972, %967, %963, %954, %949
  %979 = phi i32 [ 0, %972 ], [ 0, %954 ], [ 0, %949 ], [ 1, %963 ], [ 1, %967 ]
  %980 = phi i64 [ %977, %972 ], [ 0, %954 ], [ 0, %949 ], [ 0, %963 ], [ 0, %967 ]
  %981 = getelementptr inbounds i8, ptr %862, i64 56
  %982 = getelementptr inbounds i8, ptr %862, i64 8
  %983 = getelementptr inbounds i8, ptr %862, i64 100
  %984 = getelementptr inbounds i8, ptr %862, i64 200
  %985 = getelementptr inbounds i8, ptr %862, i64 152
  %986 = getelementptr inbounds i8, ptr %862, i64 160
  %987 = getelementptr inbounds i8, ptr %862, i64 128
  %988 = getelementptr inbounds i8, ptr %862, i64 140
  %989 = getelementptr inbounds i8, ptr %862, i64 104
  %990 = getelementptr inbounds i8, ptr %862, i64 180
  %991 = getelementptr inbounds i8, ptr %862, i64 196
  %992 = getelementptr inbounds i8, ptr %862, i64 256
  %993 = getelementptr inbounds i8, ptr %862, i64 288
  %994 = getelementptr inbounds i8, ptr %862, i64 280
  %995 = icmp eq i64 %980, 0
  %996 = getelementptr inbounds i8, ptr %862, i64 24
  %997 = getelementptr inbounds i8, ptr %862, i64 48
  br label %998

998:                                              ; preds = %1241, %978
  %999 = phi i64 [ %860, %978 ], [ %1238, %1241 ]
  %1000 = phi i64 [ %861, %978 ], [ %1231, %1241 ]
  %1001 = phi i32 [ %979, %978 ], [ %1224, %1241 ]
  %1002 = phi i64 [ 0, %978 ], [ %1225, %1241 ]
  %1003 = icmp ult i64 %1000, %999
  br i1 %1003, label %1004, label %1222

1004:                                             ; preds = %998, %1219
  %1005 = phi i64 [ %1079, %1219 ], [ %1000, %998 ]
  %1006 = phi i64 [ %1199, %1219 ], [ %1002, %998 ]
  %1007 = phi i32 [ %1220, %1219 ], [ %1001, %998 ]
  %1008 = load volatile i32, ptr %28, align 8, !tbaa !127
  %1009 = icmp eq i32 %1008, 0
  br i1 %1009, label %1010, label %1242

1010:                                             ; preds = %1004
  %1011 = load volatile i32, ptr %35, align 4, !tbaa !128
  %1012 = icmp eq i32 %1011, 0
  br i1 %1012, label %1013, label %1242

1013:                                             ; preds = %1010
  %1014 = load volatile i32, ptr %981, align 8, !tbaa !115
  %1015 = icmp eq i32 %1014, 0
  br i1 %1015, label %1016, label %1242

1016:                                             ; preds = %1013
  %1017 = load ptr, ptr %982, align 8, !tbaa !116
  %1018 = getelementptr inbounds i8, ptr %1017, i64 12
  %1019 = load volatile i32, ptr %1018, align 4, !tbaa !117
  %1020 = icmp eq i32 %1019, 0
  br i1 %1020, label %1021, label %1242

1021:                                             ; preds = %1016
  %1022 = load ptr, ptr %862, align 8, !tbaa !86
  %1023 = getelementptr inbounds i8, ptr %1022, i64 100
  %1024 = load volatile i32, ptr %1023, align 4, !tbaa !55
  %1025 = icmp eq i32 %1024, 0
  br i1 %1025, label %1026, label %1242

1026:                                             ; preds = %1021
  %1027 = getelementptr inbounds i8, ptr %1022, i64 172
  %1028 = load volatile i32, ptr %1027, align 4, !tbaa !129
  %1029 = getelementptr inbounds i8, ptr %1022, i64 176
  %1030 = load volatile i32, ptr %1029, align 8, !tbaa !130
  %1031 = getelementptr inbounds i8, ptr %1022, i64 168
  %1032 = load volatile i32, ptr %1031, align 8, !tbaa !131
  %1033 = icmp eq i32 %1032, 0
  br i1 %1033, label %1242, label %1034

1034:                                             ; preds = %1026
  %1035 = add i32 %1030, %1028
  %1036 = load i32, ptr %983, align 4, !tbaa !114
  %1037 = icmp ne i32 %1035, %1036
  %1038 = icmp ugt i32 %1035, %1032
  %1039 = and i1 %1038, %1037
  br i1 %1039, label %1242, label %1040

1040:                                             ; preds = %1034
  %1041 = load i32, ptr %984, align 8, !tbaa !132
  %1042 = zext i32 %1041 to i64
  %1043 = getelementptr inbounds [16 x ptr], ptr %65, i64 0, i64 %1042
  %1044 = load ptr, ptr %1043, align 8, !tbaa !2
  %1045 = icmp eq ptr %1044, null
  br i1 %1045, label %1048, label %1046

1046:                                             ; preds = %1040
  %1047 = load ptr, ptr %1044, align 8, !tbaa !103
  store ptr %1047, ptr %1043, align 8, !tbaa !2
  br label %1065

1048:                                             ; preds = %1040
  %1049 = shl i64 4096, %1042
  %1050 = add nuw i64 %1049, 8192
  %1051 = call ptr @mmap(ptr noundef null, i64 noundef %1050, i32 noundef 0, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %1052 = icmp eq ptr %1051, inttoptr (i64 -1 to ptr)
  br i1 %1052, label %1242, label %1053

1053:                                             ; preds = %1048
  %1054 = getelementptr inbounds i8, ptr %1051, i64 4096
  %1055 = call i32 @mprotect(ptr noundef nonnull %1054, i64 noundef %1049, i32 noundef 3) #16
  %1056 = icmp slt i32 %1055, 0
  br i1 %1056, label %1057, label %1059

1057:                                             ; preds = %1053
  %1058 = call i32 @munmap(ptr noundef %1051, i64 noundef %1050) #16
  br label %1242

1059:                                             ; preds = %1053
  %1060 = getelementptr inbounds i8, ptr %1051, i64 4120
  store i64 %1049, ptr %1060, align 8, !tbaa !35
  %1061 = load i32, ptr %984, align 8, !tbaa !132
  %1062 = getelementptr inbounds i8, ptr %1051, i64 4128
  store i32 %1061, ptr %1062, align 8, !tbaa !125
  %1063 = load ptr, ptr %66, align 8, !tbaa !32
  %1064 = getelementptr inbounds i8, ptr %1051, i64 4104
  store ptr %1063, ptr %1064, align 8, !tbaa !33
  store ptr %1054, ptr %66, align 8, !tbaa !32
  br label %1065

1065:                                             ; preds = %1059, %1046
  %1066 = phi ptr [ %1044, %1046 ], [ %1054, %1059 ]
  %1067 = load i64, ptr %985, align 8, !tbaa !39
  %1068 = udiv i64 %1005, %1067
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %13) #11
  %1069 = mul i64 %1068, %1067
  %1070 = urem i64 %1005, %1067
  store i64 %1070, ptr %13, align 16, !tbaa !39
  %1071 = load i64, ptr %986, align 8, !tbaa !39
  %1072 = urem i64 %1068, %1071
  store i64 %1072, ptr %67, align 8, !tbaa !39
  %1073 = udiv i64 %1068, %1071
  store i64 %1073, ptr %68, align 16, !tbaa !39
  %1074 = getelementptr inbounds i8, ptr %1066, i64 16
  store ptr %862, ptr %1074, align 8, !tbaa !99
  %1075 = getelementptr inbounds i8, ptr %1066, i64 80
  store i32 1, ptr %1075, align 8, !tbaa !133
  %1076 = getelementptr inbounds i8, ptr %1066, i64 56
  %1077 = getelementptr inbounds i8, ptr %1066, i64 68
  br label %1109

1078:                                             ; preds = %1109
  %1079 = add i64 %1005, 1
  %1080 = load i32, ptr %990, align 4, !tbaa !134
  %1081 = add i32 %1132, -1
  %1082 = add i32 %1081, %1080
  %1083 = udiv i32 %1082, %1080
  %1084 = getelementptr inbounds i8, ptr %1066, i64 84
  store i32 %1083, ptr %1084, align 4, !tbaa !121
  %1085 = getelementptr inbounds i8, ptr %1066, i64 36
  store i32 0, ptr %1085, align 4, !tbaa !124
  %1086 = getelementptr inbounds i8, ptr %1066, i64 40
  store i32 0, ptr %1086, align 8, !tbaa !135
  %1087 = getelementptr inbounds i8, ptr %1066, i64 44
  store i32 0, ptr %1087, align 4, !tbaa !136
  %1088 = getelementptr inbounds i8, ptr %1066, i64 48
  store i32 0, ptr %1088, align 8, !tbaa !120
  %1089 = getelementptr inbounds i8, ptr %1066, i64 52
  store i32 0, ptr %1089, align 4, !tbaa !137
  %1090 = getelementptr inbounds i8, ptr %1066, i64 88
  store i32 0, ptr %1090, align 8, !tbaa !138
  %1091 = getelementptr inbounds i8, ptr %1066, i64 92
  store i32 0, ptr %1091, align 4, !tbaa !139
  %1092 = getelementptr inbounds i8, ptr %1066, i64 100
  %1093 = getelementptr inbounds i8, ptr %1066, i64 104
  store i32 0, ptr %1093, align 4, !tbaa !49
  store i32 0, ptr %1092, align 4, !tbaa !49
  %1094 = getelementptr inbounds i8, ptr %1066, i64 96
  store i32 0, ptr %1094, align 8, !tbaa !140
  %1095 = getelementptr inbounds i8, ptr %1066, i64 136
  store i32 -1, ptr %1095, align 8, !tbaa !141
  %1096 = getelementptr inbounds i8, ptr %1066, i64 384
  %1097 = getelementptr inbounds i8, ptr %1066, i64 120
  store ptr %1096, ptr %1097, align 8, !tbaa !142
  %1098 = load i32, ptr %991, align 4, !tbaa !143
  %1099 = add i32 %1098, 127
  %1100 = and i32 %1099, -64
  %1101 = zext i32 %1100 to i64
  %1102 = getelementptr inbounds i8, ptr %1096, i64 %1101
  %1103 = getelementptr inbounds i8, ptr %1066, i64 128
  store ptr %1102, ptr %1103, align 8, !tbaa !144
  %1104 = getelementptr inbounds i8, ptr %1066, i64 140
  %1105 = zext i32 %1083 to i64
  %1106 = call ptr @memset(ptr noundef nonnull %1104, i32 noundef 1, i64 noundef %1105) #16
  %1107 = load ptr, ptr %992, align 8, !tbaa !145
  %1108 = icmp eq ptr %1107, null
  br i1 %1108, label %1144, label %1135

1109:                                             ; preds = %1109, %1065
  %1110 = phi i64 [ 0, %1065 ], [ %1133, %1109 ]
  %1111 = getelementptr inbounds [3 x i32], ptr %987, i64 0, i64 %1110
  %1112 = load i32, ptr %1111, align 4, !tbaa !49
  %1113 = zext i32 %1112 to i64
  %1114 = getelementptr inbounds [3 x i64], ptr %13, i64 0, i64 %1110
  %1115 = load i64, ptr %1114, align 8, !tbaa !39
  %1116 = add i64 %1115, %1113
  store i64 %1116, ptr %1114, align 8, !tbaa !39
  %1117 = getelementptr inbounds [3 x i32], ptr %988, i64 0, i64 %1110
  %1118 = load i32, ptr %1117, align 4, !tbaa !49
  %1119 = zext i32 %1118 to i64
  %1120 = mul i64 %1116, %1119
  %1121 = trunc i64 %1116 to i32
  %1122 = getelementptr inbounds [3 x i32], ptr %1076, i64 0, i64 %1110
  store i32 %1121, ptr %1122, align 4, !tbaa !49
  %1123 = load i32, ptr %1117, align 4, !tbaa !49
  %1124 = zext i32 %1123 to i64
  %1125 = getelementptr inbounds [3 x i64], ptr %989, i64 0, i64 %1110
  %1126 = load i64, ptr %1125, align 8, !tbaa !39
  %1127 = sub i64 %1126, %1120
  %1128 = call i64 @llvm.umin.i64(i64 %1127, i64 %1124)
  %1129 = trunc nuw i64 %1128 to i32
  %1130 = getelementptr inbounds [3 x i32], ptr %1077, i64 0, i64 %1110
  store i32 %1129, ptr %1130, align 4, !tbaa !49
  %1131 = load i32, ptr %1075, align 8, !tbaa !133
  %1132 = mul i32 %1131, %1129
  store i32 %1132, ptr %1075, align 8, !tbaa !133
  %1133 = add nuw nsw i64 %1110, 1
  %1134 = icmp eq i64 %1133, 3
  br i1 %1134, label %1078, label %1109, !llvm.loop !146

1135:                                             ; preds = %1078
  %1136 = load i64, ptr %993, align 8, !tbaa !147
  %1137 = getelementptr inbounds i8, ptr %1066, i64 %1136
  %1138 = load i32, ptr %994, align 8, !tbaa !148
  %1139 = add i32 %1138, 3
  %1140 = lshr i32 %1139, 2
  %1141 = zext nneg i32 %1140 to i64
  %1142 = mul nuw nsw i64 %1141, 24
  %1143 = call ptr @memset(ptr noundef nonnull %1137, i32 noundef 0, i64 noundef %1142) #16
  br label %1144

1144:                                             ; preds = %1135, %1078
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %13) #11
  %1145 = call fastcc i32 @run_group(ptr noundef %0, ptr noundef nonnull %28, ptr noundef nonnull %1066) #17
  %1146 = add i32 %1145, -1
  %1147 = icmp ult i32 %1146, 2
  br i1 %1147, label %1148, label %1149

1148:                                             ; preds = %1144
  call fastcc void @keep_group(ptr noundef %0, ptr noundef nonnull %28, ptr noundef nonnull %1066, i32 noundef %1145) #17
  br label %1197

1149:                                             ; preds = %1144
  %1150 = load i64, ptr %69, align 8, !tbaa !119
  %1151 = add i64 %1150, 1
  store i64 %1151, ptr %69, align 8, !tbaa !119
  %1152 = load i32, ptr %1088, align 8, !tbaa !120
  %1153 = icmp eq i32 %1152, 0
  br i1 %1153, label %1179, label %1154

1154:                                             ; preds = %1149
  %1155 = load ptr, ptr %1074, align 8, !tbaa !99
  %1156 = load ptr, ptr %1155, align 8, !tbaa !86
  %1157 = getelementptr inbounds i8, ptr %1066, i64 204
  %1158 = getelementptr inbounds i8, ptr %1156, i64 184
  br label %1159

1159:                                             ; preds = %1164, %1154
  %1160 = phi i64 [ 0, %1154 ], [ %1176, %1164 ]
  %1161 = load i32, ptr %1084, align 4, !tbaa !121
  %1162 = zext i32 %1161 to i64
  %1163 = icmp ult i64 %1160, %1162
  br i1 %1163, label %1164, label %1179

1164:                                             ; preds = %1159
  %1165 = getelementptr inbounds [32 x i32], ptr %1157, i64 0, i64 %1160
  %1166 = load i32, ptr %1165, align 4, !tbaa !49
  %1167 = load volatile ptr, ptr %1158, align 8, !tbaa !122
  %1168 = lshr i32 %1166, 6
  %1169 = zext nneg i32 %1168 to i64
  %1170 = getelementptr inbounds i64, ptr %1167, i64 %1169
  %1171 = and i32 %1166, 63
  %1172 = zext nneg i32 %1171 to i64
  %1173 = shl nuw i64 1, %1172
  %1174 = xor i64 %1173, -1
  %1175 = atomicrmw and ptr %1170, i64 %1174 seq_cst, align 8
  %1176 = add nuw nsw i64 %1160, 1
  %1177 = load i32, ptr %1088, align 8, !tbaa !120
  %1178 = icmp eq i32 %1177, 0
  br i1 %1178, label %1179, label %1159, !llvm.loop !123

1179:                                             ; preds = %1164, %1159, %1149
  store i32 0, ptr %1088, align 8, !tbaa !120
  %1180 = load i32, ptr %1085, align 4, !tbaa !124
  %1181 = icmp eq i32 %1180, 0
  br i1 %1181, label %1189, label %1182

1182:                                             ; preds = %1179
  %1183 = load ptr, ptr %1074, align 8, !tbaa !99
  %1184 = load ptr, ptr %1183, align 8, !tbaa !86
  %1185 = getelementptr inbounds i8, ptr %1184, i64 172
  %1186 = getelementptr inbounds i8, ptr %1183, i64 100
  %1187 = load i32, ptr %1186, align 4, !tbaa !114
  %1188 = atomicrmw volatile sub ptr %1185, i32 %1187 seq_cst, align 4
  br label %1189

1189:                                             ; preds = %1182, %1179
  %1190 = getelementptr inbounds i8, ptr %1066, i64 32
  %1191 = load i32, ptr %1190, align 8, !tbaa !125
  %1192 = zext i32 %1191 to i64
  %1193 = getelementptr inbounds [16 x ptr], ptr %65, i64 0, i64 %1192
  %1194 = load ptr, ptr %1193, align 8, !tbaa !2
  store ptr %1194, ptr %1066, align 8, !tbaa !103
  store ptr %1066, ptr %1193, align 8, !tbaa !2
  %1195 = icmp eq i32 %1145, 0
  %1196 = zext i1 %1195 to i64
  br label %1197

1197:                                             ; preds = %1189, %1148
  %1198 = phi i64 [ 0, %1148 ], [ %1196, %1189 ]
  %1199 = add i64 %1198, %1006
  %1200 = icmp ne i32 %1007, 0
  %1201 = select i1 %995, i1 true, i1 %1200
  br i1 %1201, label %1219, label %1202

1202:                                             ; preds = %1197
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %12) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %12, i8 0, i64 16, i1 false)
  %1203 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %12) #16
  %1204 = load i64, ptr %12, align 8, !tbaa !80
  %1205 = mul i64 %1204, 1000000000
  %1206 = load i64, ptr %70, align 8, !tbaa !82
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %12) #11
  %1207 = sub i64 %1206, %980
  %1208 = add i64 %1207, %1205
  %1209 = icmp ugt i64 %1208, 10000
  br i1 %1209, label %1210, label %1219

1210:                                             ; preds = %1202
  %1211 = atomicrmw volatile add ptr %33, i64 1 seq_cst, align 8
  %1212 = load atomic volatile i32, ptr %62 seq_cst, align 8
  %1213 = icmp eq i32 %1212, 0
  br i1 %1213, label %1219, label %1214

1214:                                             ; preds = %1210
  %1215 = load i32, ptr %64, align 4, !tbaa !12
  %1216 = call i32 @llvm.umin.i32(i32 %1212, i32 64)
  %1217 = zext nneg i32 %1216 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11)
  store i64 %1217, ptr %11, align 8, !tbaa !39
  %1218 = call i64 @write(i32 noundef %1215, ptr noundef nonnull %11, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11)
  br label %1219

1219:                                             ; preds = %1214, %1210, %1202, %1197
  %1220 = phi i32 [ %1007, %1197 ], [ 0, %1202 ], [ 1, %1210 ], [ 1, %1214 ]
  %1221 = icmp eq i64 %1079, %999
  br i1 %1221, label %1222, label %1004

1222:                                             ; preds = %1219, %998
  %1223 = phi i64 [ %1000, %998 ], [ %999, %1219 ]
  %1224 = phi i32 [ %1001, %998 ], [ %1220, %1219 ]
  %1225 = phi i64 [ %1002, %998 ], [ %1199, %1219 ]
  %1226 = load volatile i64, ptr %996, align 8, !tbaa !110
  %1227 = load i64, ptr %950, align 8, !tbaa !111
  %1228 = icmp ult i64 %1226, %1227
  br i1 %1228, label %1229, label %1242

1229:                                             ; preds = %1222
  %1230 = load i64, ptr %997, align 8, !tbaa !112
  %1231 = atomicrmw volatile add ptr %996, i64 %1230 seq_cst, align 8
  %1232 = load i64, ptr %950, align 8, !tbaa !111
  %1233 = icmp ult i64 %1231, %1232
  br i1 %1233, label %1234, label %1242

1234:                                             ; preds = %1229
  %1235 = load i64, ptr %997, align 8, !tbaa !112
  %1236 = add i64 %1235, %1231
  %1237 = icmp ult i64 %1236, %1232
  %1238 = call i64 @llvm.umin.i64(i64 %1236, i64 %1232)
  br i1 %1237, label %1241, label %1239

1239:                                             ; preds = %1234
  %1240 = atomicrmw volatile sub ptr %59, i32 1 seq_cst, align 4
  br label %1241

1241:                                             ; preds = %1239, %1234
  br label %998, !llvm.loop !149

1242:                                             ; preds = %1229, %1222, %1048, %1034, %1026, %1021, %1016, %1013, %1010, %1004, %1057
  %1243 = phi i64 [ %1005, %1057 ], [ %1005, %1004 ], [ %1005, %1010 ], [ %1005, %1013 ], [ %1005, %1016 ], [ %1005, %1021 ], [ %1005, %1026 ], [ %1005, %1034 ], [ %1005, %1048 ], [ %1231, %1229 ], [ %1223, %1222 ]
  %1244 = phi i64 [ %1006, %1057 ], [ %1006, %1004 ], [ %1006, %1010 ], [ %1006, %1013 ], [ %1006, %1016 ], [ %1006, %1021 ], [ %1006, %1026 ], [ %1006, %1034 ], [ %1006, %1048 ], [ %1225, %1222 ], [ %1225, %1229 ]
  %1245 = icmp ult i64 %1243, %999
  br i1 %1245, label %1246, label %1285

1246:                                             ; preds = %1242
  %1247 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1248 = icmp eq i32 %1247, 0
  br i1 %1248, label %1260, label %1249

1249:                                             ; preds = %1246, %1257
  %1250 = phi i32 [ %1251, %1257 ], [ 0, %1246 ]
  %1251 = add i32 %1250, 1
  %1252 = and i32 %1251, 63
  %1253 = icmp eq i32 %1252, 0
  br i1 %1253, label %1254, label %1256

1254:                                             ; preds = %1249
  %1255 = call i32 @sched_yield() #16
  br label %1257

1256:                                             ; preds = %1249
  call void @llvm.x86.sse2.pause()
  br label %1257

1257:                                             ; preds = %1256, %1254
  %1258 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1259 = icmp eq i32 %1258, 0
  br i1 %1259, label %1260, label %1249, !llvm.loop !83

1260:                                             ; preds = %1257, %1246
  %1261 = load i32, ptr %71, align 4, !tbaa !16
  %1262 = getelementptr inbounds i8, ptr %862, i64 360
  %1263 = zext i32 %1261 to i64
  %1264 = getelementptr inbounds [64 x %struct.claim], ptr %1262, i64 0, i64 %1263
  %1265 = load i64, ptr %1264, align 8, !tbaa !150
  %1266 = getelementptr inbounds i8, ptr %1264, i64 8
  %1267 = load i64, ptr %1266, align 8, !tbaa !107
  %1268 = icmp ult i64 %1265, %1267
  br i1 %1268, label %1269, label %1279

1269:                                             ; preds = %1260, %1269
  %1270 = phi i32 [ %1272, %1269 ], [ %1261, %1260 ]
  %1271 = add i32 %1270, 1
  %1272 = and i32 %1271, 63
  %1273 = zext nneg i32 %1272 to i64
  %1274 = getelementptr inbounds [64 x %struct.claim], ptr %1262, i64 0, i64 %1273
  %1275 = load i64, ptr %1274, align 8, !tbaa !150
  %1276 = getelementptr inbounds i8, ptr %1274, i64 8
  %1277 = load i64, ptr %1276, align 8, !tbaa !107
  %1278 = icmp ult i64 %1275, %1277
  br i1 %1278, label %1269, label %1279, !llvm.loop !151

1279:                                             ; preds = %1269, %1260
  %1280 = phi ptr [ %1264, %1260 ], [ %1274, %1269 ]
  store i64 %1243, ptr %1280, align 8, !tbaa !39
  %1281 = getelementptr inbounds i8, ptr %1280, i64 8
  store i64 %999, ptr %1281, align 8, !tbaa !39
  %1282 = getelementptr inbounds i8, ptr %862, i64 68
  %1283 = load i32, ptr %1282, align 4, !tbaa !106
  %1284 = add i32 %1283, 1
  store i32 %1284, ptr %1282, align 4, !tbaa !106
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1285

1285:                                             ; preds = %1279, %1242
  %1286 = load ptr, ptr %862, align 8, !tbaa !86
  %1287 = getelementptr inbounds i8, ptr %1286, i64 176
  %1288 = load i32, ptr %983, align 4, !tbaa !114
  %1289 = atomicrmw volatile sub ptr %1287, i32 %1288 seq_cst, align 8
  call fastcc void @finish_groups(ptr noundef %0, ptr noundef nonnull %862, i64 noundef %1244) #17
  br label %1290

1290:                                             ; preds = %1285, %948, %940, %895, %859
  %1291 = sext i1 %866 to i32
  %1292 = icmp eq i32 %620, %1291
  br i1 %1292, label %1314, label %1293

1293:                                             ; preds = %1290
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  %1294 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %10) #16
  %1295 = load i64, ptr %10, align 8, !tbaa !80
  %1296 = mul i64 %1295, 1000000000
  %1297 = load i64, ptr %73, align 8, !tbaa !82
  %1298 = add i64 %1296, %1297
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #11
  store atomic volatile i64 %1298, ptr %72 seq_cst, align 8
  %1299 = load volatile i32, ptr %28, align 8, !tbaa !37
  %1300 = icmp eq i32 %1299, 0
  br i1 %1300, label %1313, label %1301

1301:                                             ; preds = %1293
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %9) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %9, i8 0, i64 48, i1 false)
  %1302 = load i32, ptr %74, align 8, !tbaa !152
  %1303 = icmp eq i32 %1302, 0
  br i1 %1303, label %1312, label %1304

1304:                                             ; preds = %1301
  store i32 0, ptr %74, align 8, !tbaa !152
  %1305 = call i64 (i64, ...) @syscall(i64 noundef 315, i32 noundef 0, ptr noundef nonnull %9, i64 noundef 48, i32 noundef 0) #16
  %1306 = icmp ne i64 %1305, 0
  %1307 = load i32, ptr %75, align 4
  %1308 = icmp ne i32 %1307, 0
  %1309 = select i1 %1306, i1 true, i1 %1308
  br i1 %1309, label %1312, label %1310

1310:                                             ; preds = %1304
  store i64 0, ptr %76, align 8, !tbaa !153
  %1311 = call i64 (i64, ...) @syscall(i64 noundef 314, i32 noundef 0, ptr noundef nonnull %9, i32 noundef 0) #16
  br label %1312

1312:                                             ; preds = %1301, %1304, %1310
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #11
  br label %1313

1313:                                             ; preds = %1293, %1312
  store atomic volatile i32 0, ptr %34 seq_cst, align 8
  br label %1425

1314:                                             ; preds = %89, %1290
  store atomic volatile i32 0, ptr %34 seq_cst, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %6, i8 0, i64 16, i1 false)
  %1315 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %6) #16
  %1316 = load i64, ptr %6, align 8, !tbaa !80
  %1317 = mul i64 %1316, 1000000000
  %1318 = load i64, ptr %77, align 8, !tbaa !82
  %1319 = add i64 %1317, %1318
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #11
  %1320 = load volatile i32, ptr %35, align 4, !tbaa !128
  %1321 = icmp eq i32 %1320, 0
  br i1 %1321, label %1322, label %1337

1322:                                             ; preds = %1314
  %1323 = load volatile i64, ptr %72, align 8, !tbaa !155
  %1324 = sub i64 %1319, %1323
  %1325 = icmp ult i64 %1324, 25000
  br i1 %1325, label %1326, label %1337

1326:                                             ; preds = %1322
  %1327 = load atomic volatile i32, ptr %78 seq_cst, align 4
  %1328 = icmp eq i32 %1327, 0
  br i1 %1328, label %1329, label %1337

1329:                                             ; preds = %1326
  %1330 = atomicrmw volatile xchg ptr %78, i32 1 acquire, align 4
  %1331 = icmp eq i32 %1330, 0
  br i1 %1331, label %1333, label %1337

1332:                                             ; preds = %1333
  store atomic volatile i32 0, ptr %78 release, align 4
  br label %1425

1333:                                             ; preds = %1329, %1333
  %1334 = phi i32 [ %1335, %1333 ], [ 0, %1329 ]
  call void @llvm.x86.sse2.pause()
  %1335 = add nuw nsw i32 %1334, 1
  %1336 = icmp eq i32 %1335, 16
  br i1 %1336, label %1332, label %1333, !llvm.loop !156

1337:                                             ; preds = %1329, %1326, %1322, %1314
  %1338 = load atomic volatile i32, ptr %79 seq_cst, align 4
  %1339 = icmp eq i32 %1338, 0
  br i1 %1339, label %1340, label %1343

1340:                                             ; preds = %1337
  %1341 = atomicrmw volatile xchg ptr %79, i32 1 seq_cst, align 4
  %1342 = icmp eq i32 %1341, 0
  br label %1343

1343:                                             ; preds = %1340, %1337
  %1344 = phi i1 [ false, %1337 ], [ %1342, %1340 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #11
  %1345 = load i32, ptr %64, align 4, !tbaa !12
  store i32 %1345, ptr %7, align 16, !tbaa !157
  store i16 1, ptr %80, align 4, !tbaa !160
  store i16 0, ptr %81, align 2, !tbaa !161
  %1346 = load i32, ptr %83, align 8, !tbaa !11
  store i32 %1346, ptr %82, align 8, !tbaa !157
  store i16 1, ptr %84, align 4, !tbaa !160
  store i16 0, ptr %85, align 2, !tbaa !161
  %1347 = load volatile i32, ptr %35, align 4, !tbaa !128
  %1348 = icmp eq i32 %1347, 0
  br i1 %1348, label %1351, label %1349

1349:                                             ; preds = %1343
  %1350 = select i1 %1344, i64 100000, i64 5000000
  br label %1376

1351:                                             ; preds = %1343
  %1352 = load volatile i64, ptr %72, align 8, !tbaa !155
  %1353 = sub i64 %1319, %1352
  br i1 %1344, label %1366, label %1354

1354:                                             ; preds = %1351
  %1355 = load volatile i32, ptr %54, align 8, !tbaa !95
  %1356 = icmp eq i32 %1355, 0
  br i1 %1356, label %1357, label %1376

1357:                                             ; preds = %1354
  %1358 = load volatile i32, ptr %59, align 4, !tbaa !162
  %1359 = icmp eq i32 %1358, 0
  br i1 %1359, label %1360, label %1376

1360:                                             ; preds = %1357
  %1361 = icmp ult i64 %1353, 1000000000
  br i1 %1361, label %1376, label %1362

1362:                                             ; preds = %1360
  %1363 = load volatile i32, ptr %44, align 8, !tbaa !85
  %1364 = icmp eq i32 %1363, 0
  %1365 = select i1 %1364, i64 5000000000, i64 100000000
  br label %1376

1366:                                             ; preds = %1351
  %1367 = icmp ult i64 %1353, 1000000
  br i1 %1367, label %1376, label %1368

1368:                                             ; preds = %1366
  %1369 = icmp ult i64 %1353, 20000000
  br i1 %1369, label %1376, label %1370

1370:                                             ; preds = %1368
  %1371 = load volatile i32, ptr %51, align 8, !tbaa !93
  %1372 = icmp eq i32 %1371, 0
  br i1 %1372, label %1373, label %1376

1373:                                             ; preds = %1370
  %1374 = load volatile i32, ptr %44, align 8, !tbaa !85
  %1375 = icmp eq i32 %1374, 0
  br i1 %1375, label %1380, label %1376

1376:                                             ; preds = %1373, %1370, %1368, %1366, %1362, %1360, %1357, %1354, %1349
  %1377 = phi i64 [ 1000000, %1354 ], [ 1000000, %1368 ], [ 1000000, %1370 ], [ 1000000, %1373 ], [ 50000, %1366 ], [ %1365, %1362 ], [ 100000000, %1360 ], [ 1000000, %1357 ], [ %1350, %1349 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #11
  %1378 = udiv i64 %1377, 1000000000
  store i64 %1378, ptr %8, align 8, !tbaa !80
  %1379 = urem i64 %1377, 1000000000
  store i64 %1379, ptr %86, align 8, !tbaa !82
  br label %1398

1380:                                             ; preds = %1373
  %1381 = load i32, ptr %37, align 8, !tbaa !41
  %1382 = icmp eq i32 %1381, 0
  %1383 = select i1 %1382, i64 5000000000, i64 7000000
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #11
  %1384 = udiv i64 %1383, 1000000000
  store i64 %1384, ptr %8, align 8, !tbaa !80
  %1385 = urem i64 %1383, 1000000000
  store i64 %1385, ptr %86, align 8, !tbaa !82
  br i1 %1382, label %1398, label %1386

1386:                                             ; preds = %1380
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %5) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %5, i8 0, i64 48, i1 false)
  %1387 = load i32, ptr %74, align 8, !tbaa !152
  %1388 = icmp eq i32 %1387, 1
  br i1 %1388, label %1397, label %1389

1389:                                             ; preds = %1386
  store i32 1, ptr %74, align 8, !tbaa !152
  %1390 = call i64 (i64, ...) @syscall(i64 noundef 315, i32 noundef 0, ptr noundef nonnull %5, i64 noundef 48, i32 noundef 0) #16
  %1391 = icmp ne i64 %1390, 0
  %1392 = load i32, ptr %87, align 4
  %1393 = icmp ne i32 %1392, 0
  %1394 = select i1 %1391, i1 true, i1 %1393
  br i1 %1394, label %1397, label %1395

1395:                                             ; preds = %1389
  store i64 100000, ptr %88, align 8, !tbaa !153
  %1396 = call i64 (i64, ...) @syscall(i64 noundef 314, i32 noundef 0, ptr noundef nonnull %5, i32 noundef 0) #16
  br label %1397

1397:                                             ; preds = %1395, %1389, %1386
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %5) #11
  br label %1398

1398:                                             ; preds = %1397, %1380, %1376
  %1399 = atomicrmw volatile add ptr %62, i32 1 seq_cst, align 8
  %1400 = load atomic volatile i64, ptr %33 seq_cst, align 8
  %1401 = icmp eq i64 %1400, %90
  br i1 %1401, label %1402, label %1408

1402:                                             ; preds = %1398
  %1403 = load volatile i32, ptr %29, align 8, !tbaa !40
  %1404 = icmp eq i32 %1403, 0
  br i1 %1404, label %1405, label %1408

1405:                                             ; preds = %1402
  %1406 = select i1 %1344, i64 2, i64 1
  %1407 = call i32 @ppoll(ptr noundef nonnull %7, i64 noundef %1406, ptr noundef nonnull %8, ptr noundef null) #16
  br label %1408

1408:                                             ; preds = %1405, %1402, %1398
  %1409 = atomicrmw volatile sub ptr %62, i32 1 seq_cst, align 8
  %1410 = load i16, ptr %81, align 2, !tbaa !161
  %1411 = icmp eq i16 %1410, 0
  br i1 %1411, label %1415, label %1412

1412:                                             ; preds = %1408
  %1413 = load i32, ptr %64, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #11
  %1414 = call i64 @read(i32 noundef %1413, ptr noundef nonnull %4, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #11
  br label %1415

1415:                                             ; preds = %1412, %1408
  %1416 = load i16, ptr %85, align 2
  %1417 = icmp ne i16 %1416, 0
  %1418 = select i1 %1344, i1 %1417, i1 false
  br i1 %1418, label %1419, label %1422

1419:                                             ; preds = %1415
  %1420 = load i32, ptr %83, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11
  %1421 = call i64 @read(i32 noundef %1420, ptr noundef nonnull %3, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11
  br label %1422

1422:                                             ; preds = %1419, %1415
  br i1 %1344, label %1423, label %1424

1423:                                             ; preds = %1422
  store atomic volatile i32 0, ptr %79 seq_cst, align 4
  br label %1424

1424:                                             ; preds = %1423, %1422
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #11
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #11
  br label %1425

1425:                                             ; preds = %1424, %1332, %1313
  %1426 = load volatile i32, ptr %29, align 8, !tbaa !40
  %1427 = icmp eq i32 %1426, 0
  br i1 %1427, label %89, label %1428, !llvm.loop !163

1428:                                             ; preds = %1425, %2
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
  %11 = getelementptr inbounds i8, ptr %0, i64 32
  %12 = getelementptr inbounds i8, ptr %0, i64 44
  %13 = getelementptr inbounds i8, ptr %0, i64 481520
  %14 = getelementptr inbounds i8, ptr %4, i64 8
  %15 = getelementptr inbounds i8, ptr %0, i64 88
  %16 = getelementptr inbounds i8, ptr %6, i64 8
  %17 = getelementptr inbounds i8, ptr %0, i64 120
  %18 = getelementptr inbounds i8, ptr %0, i64 36
  %19 = getelementptr inbounds i8, ptr %0, i64 20
  %20 = getelementptr inbounds i8, ptr %0, i64 96
  %21 = getelementptr inbounds i8, ptr %0, i64 16
  %22 = getelementptr inbounds i8, ptr %0, i64 52
  %23 = getelementptr inbounds i8, ptr %0, i64 56
  %24 = getelementptr inbounds i8, ptr %5, i64 4
  %25 = getelementptr inbounds i8, ptr %5, i64 6
  br label %26

26:                                               ; preds = %10, %98
  store atomic volatile i32 1, ptr %11 seq_cst, align 8
  %27 = load i32, ptr %12, align 4, !tbaa !6
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %43, label %31

29:                                               ; preds = %31
  %30 = icmp eq i32 %38, 0
  br i1 %30, label %43, label %61

31:                                               ; preds = %26, %31
  %32 = phi i64 [ %39, %31 ], [ 0, %26 ]
  %33 = phi i32 [ %38, %31 ], [ 0, %26 ]
  %34 = getelementptr inbounds [64 x ptr], ptr %13, i64 0, i64 %32
  %35 = load ptr, ptr %34, align 8, !tbaa !2
  %36 = getelementptr inbounds i8, ptr %35, i64 7168
  %37 = load atomic volatile i32, ptr %36 seq_cst, align 8
  %38 = add i32 %37, %33
  %39 = add nuw nsw i64 %32, 1
  %40 = load i32, ptr %12, align 4, !tbaa !6
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %31, label %29, !llvm.loop !164

43:                                               ; preds = %26, %29
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %44 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #16
  %45 = load i64, ptr %4, align 8, !tbaa !80
  %46 = mul i64 %45, 1000000000
  %47 = load i64, ptr %14, align 8, !tbaa !82
  %48 = add i64 %46, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
  %49 = load volatile i64, ptr %15, align 8, !tbaa !155
  %50 = sub i64 %48, %49
  %51 = icmp ugt i64 %50, 20000000
  br i1 %51, label %52, label %61

52:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #11
  %53 = load i32, ptr %23, align 8, !tbaa !13
  store i32 %53, ptr %5, align 4, !tbaa !157
  store i16 1, ptr %24, align 4, !tbaa !160
  store i16 0, ptr %25, align 2, !tbaa !161
  %54 = load volatile i32, ptr %7, align 8, !tbaa !40
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %52
  %57 = call i32 @poll(ptr noundef nonnull %5, i64 noundef 1, i32 noundef 5000) #16
  br label %58

58:                                               ; preds = %52, %56
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #11
  store atomic volatile i32 0, ptr %11 seq_cst, align 8
  %59 = load i32, ptr %23, align 8, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11
  %60 = call i64 @read(i32 noundef %59, ptr noundef nonnull %3, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11
  br label %98, !llvm.loop !165

61:                                               ; preds = %29, %43
  store atomic volatile i32 0, ptr %11 seq_cst, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #11
  store i64 0, ptr %6, align 8, !tbaa !80
  %62 = load volatile i32, ptr %17, align 8, !tbaa !95
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %69

64:                                               ; preds = %61
  %65 = load volatile i32, ptr %18, align 4, !tbaa !162
  %66 = freeze i32 %65
  %67 = icmp eq i32 %66, 0
  %68 = select i1 %67, i64 1000000, i64 250000
  br label %69

69:                                               ; preds = %64, %61
  %70 = phi i64 [ 250000, %61 ], [ %68, %64 ]
  store i64 %70, ptr %16, align 8, !tbaa !82
  %71 = call i32 @nanosleep(ptr noundef nonnull %6, ptr noundef null) #16
  %72 = load i32, ptr %12, align 4, !tbaa !6
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %76, label %74

74:                                               ; preds = %69
  %75 = zext i32 %72 to i64
  br label %79

76:                                               ; preds = %87, %69
  %77 = load volatile i32, ptr %19, align 4, !tbaa !166
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %90, label %97

79:                                               ; preds = %74, %87
  %80 = phi i64 [ 0, %74 ], [ %88, %87 ]
  %81 = getelementptr inbounds [64 x ptr], ptr %13, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = getelementptr inbounds i8, ptr %82, i64 7168
  %84 = load volatile i32, ptr %83, align 8, !tbaa !167
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %79
  store volatile i32 1, ptr %82, align 8, !tbaa !37
  br label %87

87:                                               ; preds = %79, %86
  %88 = add nuw nsw i64 %80, 1
  %89 = icmp eq i64 %88, %75
  br i1 %89, label %76, label %79, !llvm.loop !168

90:                                               ; preds = %76
  %91 = atomicrmw volatile add ptr %20, i64 1 seq_cst, align 8
  %92 = load atomic volatile i32, ptr %21 seq_cst, align 8
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %97, label %94

94:                                               ; preds = %90
  %95 = load i32, ptr %22, align 4, !tbaa !12
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
  %7 = load i64, ptr %4, align 8, !tbaa !80
  %8 = mul i64 %7, 1000000000
  %9 = getelementptr inbounds i8, ptr %4, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !82
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
  %11 = zext i32 %1 to i64
  %12 = mul nuw nsw i64 %11, 1000000
  %13 = add i64 %10, %12
  %14 = add i64 %13, %8
  %15 = getelementptr inbounds i8, ptr %0, i64 12
  %16 = atomicrmw volatile add ptr %15, i32 1 seq_cst, align 4
  %17 = getelementptr inbounds i8, ptr %0, i64 44
  %18 = getelementptr inbounds i8, ptr %0, i64 481520
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
  br i1 %41, label %26, label %24, !llvm.loop !169

42:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %43 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #16
  %44 = load i64, ptr %3, align 8, !tbaa !80
  %45 = mul i64 %44, 1000000000
  %46 = load i64, ptr %19, align 8, !tbaa !82
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
  br i1 %59, label %60, label %22, !llvm.loop !170

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
  %7 = getelementptr inbounds i8, ptr %0, i64 481520
  %8 = zext i32 %4 to i64
  br label %29

9:                                                ; preds = %41, %1
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
  br i1 %22, label %23, label %12, !llvm.loop !83

23:                                               ; preds = %20, %9
  %24 = getelementptr inbounds i8, ptr %0, i64 430256
  %25 = load i32, ptr %24, align 8, !tbaa !171
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %44, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %0, i64 422064
  br label %99

29:                                               ; preds = %6, %41
  %30 = phi i64 [ 0, %6 ], [ %42, %41 ]
  %31 = getelementptr inbounds [64 x ptr], ptr %7, i64 0, i64 %30
  %32 = load ptr, ptr %31, align 8, !tbaa !2
  %33 = getelementptr inbounds i8, ptr %32, i64 256
  %34 = getelementptr inbounds i8, ptr %32, i64 1280
  br label %35

35:                                               ; preds = %35, %29
  %36 = phi i64 [ 0, %29 ], [ %39, %35 ]
  %37 = getelementptr inbounds [32 x %struct.cache_slot], ptr %33, i64 0, i64 %36, i32 1
  store i64 0, ptr %37, align 8, !tbaa !172
  %38 = getelementptr inbounds [32 x %struct.cache_slot], ptr %34, i64 0, i64 %36, i32 1
  store i64 0, ptr %38, align 8, !tbaa !172
  %39 = add nuw nsw i64 %36, 1
  %40 = icmp eq i64 %39, 32
  br i1 %40, label %41, label %35, !llvm.loop !174

41:                                               ; preds = %35
  %42 = add nuw nsw i64 %30, 1
  %43 = icmp eq i64 %42, %8
  br i1 %43, label %9, label %29, !llvm.loop !175

44:                                               ; preds = %115, %23
  store atomic volatile i32 0, ptr %0 release, align 4
  %45 = getelementptr inbounds i8, ptr %0, i64 12
  %46 = atomicrmw volatile sub ptr %45, i32 1 seq_cst, align 4
  %47 = getelementptr inbounds i8, ptr %0, i64 40
  %48 = load atomic volatile i32, ptr %47 seq_cst, align 8
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %120

50:                                               ; preds = %44
  %51 = getelementptr inbounds i8, ptr %0, i64 152
  %52 = load atomic volatile i32, ptr %51 seq_cst, align 8
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %54, label %120

54:                                               ; preds = %50
  %55 = getelementptr inbounds i8, ptr %0, i64 120
  %56 = load volatile i32, ptr %55, align 8, !tbaa !95
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %58, label %120

58:                                               ; preds = %54
  %59 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %72, label %61

61:                                               ; preds = %58, %69
  %62 = phi i32 [ %63, %69 ], [ 0, %58 ]
  %63 = add i32 %62, 1
  %64 = and i32 %63, 63
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %66, label %68

66:                                               ; preds = %61
  %67 = tail call i32 @sched_yield() #16
  br label %69

68:                                               ; preds = %61
  tail call void @llvm.x86.sse2.pause()
  br label %69

69:                                               ; preds = %68, %66
  %70 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %72, label %61, !llvm.loop !83

72:                                               ; preds = %69, %58
  %73 = getelementptr inbounds i8, ptr %0, i64 356520
  %74 = load i32, ptr %73, align 8, !tbaa !41
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %76, label %77

76:                                               ; preds = %72
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %132

77:                                               ; preds = %72
  %78 = getelementptr inbounds i8, ptr %0, i64 356528
  br label %79

79:                                               ; preds = %87, %77
  %80 = phi i64 [ 0, %77 ], [ %94, %87 ]
  %81 = getelementptr inbounds [4096 x ptr], ptr %78, i64 0, i64 %80
  %82 = load ptr, ptr %81, align 8, !tbaa !2
  %83 = getelementptr inbounds i8, ptr %82, i64 112
  %84 = load i32, ptr %83, align 8, !tbaa !50
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %87, label %86

86:                                               ; preds = %79
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %120

87:                                               ; preds = %79
  %88 = getelementptr inbounds i8, ptr %82, i64 32
  %89 = load i64, ptr %88, align 8, !tbaa !42
  %90 = inttoptr i64 %89 to ptr
  %91 = load atomic i64, ptr %90 seq_cst, align 8
  %92 = icmp ne i64 %91, 8871348064760491681
  %93 = load i32, ptr %73, align 8, !tbaa !41
  %94 = add nuw nsw i64 %80, 1
  %95 = zext i32 %93 to i64
  %96 = icmp uge i64 %94, %95
  %97 = select i1 %96, i1 true, i1 %92
  br i1 %97, label %98, label %79, !llvm.loop !176

98:                                               ; preds = %87
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %92, label %120, label %132

99:                                               ; preds = %27, %115
  %100 = phi i32 [ %25, %27 ], [ %116, %115 ]
  %101 = phi i64 [ 0, %27 ], [ %117, %115 ]
  %102 = getelementptr inbounds [1024 x ptr], ptr %28, i64 0, i64 %101
  %103 = load ptr, ptr %102, align 8, !tbaa !2
  %104 = icmp eq ptr %103, null
  br i1 %104, label %115, label %105

105:                                              ; preds = %99
  %106 = getelementptr inbounds i8, ptr %103, i64 24
  %107 = load ptr, ptr %106, align 8, !tbaa !177
  %108 = icmp eq ptr %107, null
  br i1 %108, label %115, label %109

109:                                              ; preds = %105, %109
  %110 = phi ptr [ %111, %109 ], [ %107, %105 ]
  %111 = load ptr, ptr %110, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %110) #16
  store ptr %111, ptr %106, align 8, !tbaa !177
  %112 = icmp eq ptr %111, null
  br i1 %112, label %113, label %109, !llvm.loop !178

113:                                              ; preds = %109
  %114 = load i32, ptr %24, align 8, !tbaa !171
  br label %115

115:                                              ; preds = %113, %105, %99
  %116 = phi i32 [ %114, %113 ], [ %100, %105 ], [ %100, %99 ]
  %117 = add nuw nsw i64 %101, 1
  %118 = zext i32 %116 to i64
  %119 = icmp ult i64 %117, %118
  br i1 %119, label %99, label %44, !llvm.loop !179

120:                                              ; preds = %44, %50, %54, %86, %98
  %121 = getelementptr inbounds i8, ptr %0, i64 96
  %122 = atomicrmw volatile add ptr %121, i64 1 seq_cst, align 8
  %123 = getelementptr inbounds i8, ptr %0, i64 16
  %124 = load atomic volatile i32, ptr %123 seq_cst, align 8
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %132, label %126

126:                                              ; preds = %120
  %127 = getelementptr inbounds i8, ptr %0, i64 52
  %128 = load i32, ptr %127, align 4, !tbaa !12
  %129 = tail call i32 @llvm.umin.i32(i32 %124, i32 64)
  %130 = zext nneg i32 %129 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 %130, ptr %2, align 8, !tbaa !39
  %131 = call i64 @write(i32 noundef %128, ptr noundef nonnull %2, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  br label %132

132:                                              ; preds = %126, %120, %76, %98
  ret void
}

; Function Attrs: nounwind
define internal void @kick(ptr noundef %0) #1 {
  %2 = alloca i64, align 8
  %3 = alloca %struct.timespec_, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %4 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %3) #16
  %5 = load i64, ptr %3, align 8, !tbaa !80
  %6 = mul i64 %5, 1000000000
  %7 = getelementptr inbounds i8, ptr %3, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !82
  %9 = add i64 %6, %8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #11
  %10 = getelementptr inbounds i8, ptr %0, i64 88
  %11 = load volatile i64, ptr %10, align 8, !tbaa !155
  %12 = sub i64 %9, %11
  %13 = icmp ugt i64 %12, 20000
  br i1 %13, label %14, label %71

14:                                               ; preds = %1
  %15 = getelementptr inbounds i8, ptr %0, i64 40
  %16 = load atomic volatile i32, ptr %15 seq_cst, align 8
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %67

18:                                               ; preds = %14
  %19 = getelementptr inbounds i8, ptr %0, i64 152
  %20 = load atomic volatile i32, ptr %19 seq_cst, align 8
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %67

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %0, i64 120
  %24 = load volatile i32, ptr %23, align 8, !tbaa !95
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %67

26:                                               ; preds = %22
  %27 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %40, label %29

29:                                               ; preds = %26, %37
  %30 = phi i32 [ %31, %37 ], [ 0, %26 ]
  %31 = add i32 %30, 1
  %32 = and i32 %31, 63
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %36

34:                                               ; preds = %29
  %35 = call i32 @sched_yield() #16
  br label %37

36:                                               ; preds = %29
  call void @llvm.x86.sse2.pause()
  br label %37

37:                                               ; preds = %36, %34
  %38 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %29, !llvm.loop !83

40:                                               ; preds = %37, %26
  %41 = getelementptr inbounds i8, ptr %0, i64 356520
  %42 = load i32, ptr %41, align 8, !tbaa !41
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %45

44:                                               ; preds = %40
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %71

45:                                               ; preds = %40
  %46 = getelementptr inbounds i8, ptr %0, i64 356528
  br label %47

47:                                               ; preds = %55, %45
  %48 = phi i64 [ 0, %45 ], [ %62, %55 ]
  %49 = getelementptr inbounds [4096 x ptr], ptr %46, i64 0, i64 %48
  %50 = load ptr, ptr %49, align 8, !tbaa !2
  %51 = getelementptr inbounds i8, ptr %50, i64 112
  %52 = load i32, ptr %51, align 8, !tbaa !50
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %55, label %54

54:                                               ; preds = %47
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %67

55:                                               ; preds = %47
  %56 = getelementptr inbounds i8, ptr %50, i64 32
  %57 = load i64, ptr %56, align 8, !tbaa !42
  %58 = inttoptr i64 %57 to ptr
  %59 = load atomic i64, ptr %58 seq_cst, align 8
  %60 = icmp ne i64 %59, 8871348064760491681
  %61 = load i32, ptr %41, align 8, !tbaa !41
  %62 = add nuw nsw i64 %48, 1
  %63 = zext i32 %61 to i64
  %64 = icmp uge i64 %62, %63
  %65 = select i1 %64, i1 true, i1 %60
  br i1 %65, label %66, label %47, !llvm.loop !176

66:                                               ; preds = %55
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %60, label %67, label %71

67:                                               ; preds = %14, %18, %22, %54, %66
  %68 = getelementptr inbounds i8, ptr %0, i64 48
  %69 = load i32, ptr %68, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store i64 1, ptr %2, align 8, !tbaa !39
  %70 = call i64 @write(i32 noundef %69, ptr noundef nonnull %2, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  br label %71

71:                                               ; preds = %44, %67, %66, %1
  ret void
}

; Function Attrs: nounwind
define internal i32 @create_vm(ptr noundef %0, i32 noundef %1, i32 noundef %2) #1 {
  %4 = icmp ugt i32 %1, 15
  br i1 %4, label %43, label %5

5:                                                ; preds = %3
  %6 = tail call ptr @calloc(i64 noundef 1, i64 noundef 48) #16
  %7 = icmp eq ptr %6, null
  br i1 %7, label %43, label %8

8:                                                ; preds = %5
  %9 = getelementptr inbounds i8, ptr %6, i64 4
  store i32 %1, ptr %9, align 4, !tbaa !180
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 %2, ptr %10, align 8, !tbaa !181
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
  br i1 %23, label %24, label %13, !llvm.loop !83

24:                                               ; preds = %21, %8
  %25 = getelementptr inbounds i8, ptr %0, i64 422064
  br label %26

26:                                               ; preds = %24, %39
  %27 = phi i64 [ 0, %24 ], [ %40, %39 ]
  %28 = getelementptr inbounds [1024 x ptr], ptr %25, i64 0, i64 %27
  %29 = load ptr, ptr %28, align 8, !tbaa !2
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %39

31:                                               ; preds = %26
  %32 = getelementptr inbounds [1024 x ptr], ptr %25, i64 0, i64 %27
  %33 = trunc nuw nsw i64 %27 to i32
  store i32 %33, ptr %6, align 8, !tbaa !182
  store ptr %6, ptr %32, align 8, !tbaa !2
  %34 = getelementptr inbounds i8, ptr %0, i64 430256
  %35 = load i32, ptr %34, align 8, !tbaa !171
  %36 = icmp ugt i32 %35, %33
  %37 = add nuw nsw i32 %33, 1
  %38 = select i1 %36, i32 %35, i32 %37
  store i32 %38, ptr %34, align 8, !tbaa !171
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %43

39:                                               ; preds = %26
  %40 = add nuw nsw i64 %27, 1
  %41 = icmp eq i64 %40, 1024
  br i1 %41, label %42, label %26, !llvm.loop !183

42:                                               ; preds = %39
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @free(ptr noundef nonnull %6) #16
  br label %43

43:                                               ; preds = %31, %42, %5, %3
  %44 = phi i32 [ -1, %3 ], [ -1, %42 ], [ %33, %31 ], [ -1, %5 ]
  ret i32 %44
}

; Function Attrs: nounwind
define internal void @destroy_vm(ptr noundef %0, i32 noundef %1) #1 {
  %3 = icmp ult i32 %1, 1024
  br i1 %3, label %4, label %12

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 422064
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [1024 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %12, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 389296
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
  br i1 %27, label %28, label %17, !llvm.loop !83

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
  %36 = load ptr, ptr %35, align 8, !tbaa !63
  %37 = icmp eq ptr %36, %8
  br i1 %37, label %38, label %40

38:                                               ; preds = %34
  %39 = trunc nuw nsw i64 %30 to i32
  tail call void @destroy_queue(ptr noundef nonnull %0, i32 noundef %39) #17
  br label %40

40:                                               ; preds = %29, %34, %38
  %41 = add nuw nsw i64 %30, 1
  %42 = icmp ult i64 %30, 4095
  br i1 %42, label %29, label %12, !llvm.loop !184

43:                                               ; preds = %28
  %44 = getelementptr inbounds i8, ptr %0, i64 422064
  %45 = zext i32 %1 to i64
  %46 = getelementptr inbounds [1024 x ptr], ptr %44, i64 0, i64 %45
  store ptr null, ptr %46, align 8, !tbaa !2
  br label %47

47:                                               ; preds = %43, %28
  %48 = getelementptr inbounds i8, ptr %0, i64 430264
  br label %50

49:                                               ; preds = %65
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %13, label %103, label %68

50:                                               ; preds = %47, %65
  %51 = phi i64 [ 0, %47 ], [ %66, %65 ]
  %52 = getelementptr inbounds [256 x %struct.request], ptr %48, i64 0, i64 %51
  %53 = getelementptr inbounds i8, ptr %52, i64 32
  %54 = load i32, ptr %53, align 8, !tbaa !185
  switch i32 %54, label %65 [
    i32 1, label %55
    i32 2, label %60
  ]

55:                                               ; preds = %50
  %56 = getelementptr inbounds i8, ptr %52, i64 8
  %57 = load i32, ptr %56, align 8, !tbaa !188
  %58 = icmp eq i32 %57, %1
  br i1 %58, label %59, label %65

59:                                               ; preds = %55
  store i32 0, ptr %53, align 8, !tbaa !185
  br label %65

60:                                               ; preds = %50
  %61 = getelementptr inbounds i8, ptr %52, i64 8
  %62 = load i32, ptr %61, align 8, !tbaa !188
  %63 = icmp eq i32 %62, %1
  br i1 %63, label %64, label %65

64:                                               ; preds = %60
  store i32 -1, ptr %61, align 8, !tbaa !188
  br label %65

65:                                               ; preds = %50, %55, %59, %64, %60
  %66 = add nuw nsw i64 %51, 1
  %67 = icmp eq i64 %66, 256
  br i1 %67, label %49, label %50, !llvm.loop !189

68:                                               ; preds = %49
  %69 = getelementptr inbounds i8, ptr %14, i64 24
  %70 = load ptr, ptr %69, align 8, !tbaa !177
  %71 = icmp eq ptr %70, null
  br i1 %71, label %76, label %72

72:                                               ; preds = %68, %72
  %73 = phi ptr [ %74, %72 ], [ %70, %68 ]
  %74 = load ptr, ptr %73, align 8, !tbaa !2
  tail call void @free(ptr noundef nonnull %73) #16
  store ptr %74, ptr %69, align 8, !tbaa !177
  %75 = icmp eq ptr %74, null
  br i1 %75, label %76, label %72, !llvm.loop !178

76:                                               ; preds = %72, %68
  %77 = getelementptr inbounds i8, ptr %14, i64 16
  %78 = load volatile ptr, ptr %77, align 8, !tbaa !190
  tail call void @free(ptr noundef %78) #16
  %79 = getelementptr inbounds i8, ptr %14, i64 32
  %80 = load volatile ptr, ptr %79, align 8, !tbaa !191
  %81 = icmp eq ptr %80, null
  br i1 %81, label %82, label %86

82:                                               ; preds = %86, %76
  %83 = getelementptr inbounds i8, ptr %14, i64 40
  %84 = load ptr, ptr %83, align 8, !tbaa !192
  %85 = icmp eq ptr %84, null
  br i1 %85, label %102, label %92

86:                                               ; preds = %76, %86
  %87 = load volatile ptr, ptr %79, align 8, !tbaa !191
  %88 = load ptr, ptr %87, align 8, !tbaa !2
  %89 = load volatile ptr, ptr %79, align 8, !tbaa !191
  tail call void @free(ptr noundef %89) #16
  store volatile ptr %88, ptr %79, align 8, !tbaa !191
  %90 = load volatile ptr, ptr %79, align 8, !tbaa !191
  %91 = icmp eq ptr %90, null
  br i1 %91, label %82, label %86, !llvm.loop !193

92:                                               ; preds = %82, %92
  %93 = phi ptr [ %94, %92 ], [ %84, %82 ]
  %94 = load ptr, ptr %93, align 8, !tbaa !194
  %95 = getelementptr inbounds i8, ptr %93, i64 56
  %96 = load ptr, ptr %95, align 8, !tbaa !196
  tail call void @free(ptr noundef %96) #16
  %97 = getelementptr inbounds i8, ptr %93, i64 64
  %98 = load ptr, ptr %97, align 8, !tbaa !197
  tail call void @free(ptr noundef %98) #16
  %99 = getelementptr inbounds i8, ptr %93, i64 72
  %100 = load ptr, ptr %99, align 8, !tbaa !198
  tail call void @free(ptr noundef %100) #16
  tail call void @free(ptr noundef nonnull %93) #16
  store ptr %94, ptr %83, align 8, !tbaa !192
  %101 = icmp eq ptr %94, null
  br i1 %101, label %102, label %92, !llvm.loop !199

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
  br i1 %26, label %27, label %16, !llvm.loop !83

27:                                               ; preds = %24, %10
  %28 = icmp ult i32 %1, 1024
  br i1 %28, label %29, label %44

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %0, i64 422064
  %31 = zext nneg i32 %1 to i64
  %32 = getelementptr inbounds [1024 x ptr], ptr %30, i64 0, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !2
  %34 = icmp eq ptr %33, null
  br i1 %34, label %44, label %35

35:                                               ; preds = %29
  %36 = getelementptr inbounds i8, ptr %33, i64 16
  %37 = load volatile ptr, ptr %36, align 8, !tbaa !190
  %38 = ptrtoint ptr %8 to i64
  store atomic volatile i64 %38, ptr %36 seq_cst, align 8
  %39 = icmp eq ptr %37, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %33, i64 24
  %42 = load ptr, ptr %41, align 8, !tbaa !177
  store ptr %42, ptr %37, align 8, !tbaa !2
  store ptr %37, ptr %41, align 8, !tbaa !177
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

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @edit_ranges(ptr noundef %0, i32 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef readonly %4) #1 {
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
  br i1 %18, label %19, label %8, !llvm.loop !83

19:                                               ; preds = %16, %5
  %20 = icmp ult i32 %1, 1024
  br i1 %20, label %21, label %119

21:                                               ; preds = %19
  %22 = getelementptr inbounds i8, ptr %0, i64 422064
  %23 = zext nneg i32 %1 to i64
  %24 = getelementptr inbounds [1024 x ptr], ptr %22, i64 0, i64 %23
  %25 = load ptr, ptr %24, align 8, !tbaa !2
  %26 = icmp eq ptr %25, null
  br i1 %26, label %119, label %27

27:                                               ; preds = %21
  %28 = getelementptr inbounds i8, ptr %25, i64 16
  %29 = load volatile ptr, ptr %28, align 8, !tbaa !190
  %30 = icmp eq ptr %29, null
  br i1 %30, label %76, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %29, i64 8
  %33 = load i64, ptr %32, align 8, !tbaa !39
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %37, label %35

35:                                               ; preds = %31
  %36 = getelementptr inbounds i8, ptr %29, i64 16
  br label %42

37:                                               ; preds = %42, %31
  %38 = phi i64 [ 0, %31 ], [ %33, %42 ]
  %39 = phi i64 [ 0, %31 ], [ %52, %42 ]
  %40 = getelementptr inbounds i8, ptr %29, i64 16
  %41 = icmp ult i64 %39, %38
  br i1 %41, label %54, label %76

42:                                               ; preds = %35, %42
  %43 = phi i64 [ 0, %35 ], [ %52, %42 ]
  %44 = phi i64 [ %33, %35 ], [ %51, %42 ]
  %45 = add i64 %43, %44
  %46 = lshr i64 %45, 1
  %47 = getelementptr inbounds [0 x %struct.gpu_range], ptr %36, i64 0, i64 %46, i32 1
  %48 = load i64, ptr %47, align 8, !tbaa !65
  %49 = icmp ugt i64 %48, %2
  %50 = add nuw i64 %46, 1
  %51 = select i1 %49, i64 %46, i64 %44
  %52 = select i1 %49, i64 %43, i64 %50
  %53 = icmp ult i64 %52, %51
  br i1 %53, label %42, label %37, !llvm.loop !200

54:                                               ; preds = %37, %68
  %55 = phi i64 [ %70, %68 ], [ %39, %37 ]
  %56 = phi i32 [ %69, %68 ], [ 1, %37 ]
  %57 = getelementptr inbounds [0 x %struct.gpu_range], ptr %40, i64 0, i64 %55
  %58 = load i64, ptr %57, align 8, !tbaa !68
  %59 = icmp ult i64 %58, %3
  br i1 %59, label %60, label %72

60:                                               ; preds = %54
  %61 = icmp ult i64 %58, %2
  br i1 %61, label %68, label %62

62:                                               ; preds = %60
  %63 = getelementptr inbounds i8, ptr %57, i64 8
  %64 = load i64, ptr %63, align 8, !tbaa !65
  %65 = freeze i64 %64
  %66 = icmp ugt i64 %65, %3
  %67 = select i1 %66, i32 0, i32 %56
  br label %68

68:                                               ; preds = %62, %60
  %69 = phi i32 [ 0, %60 ], [ %67, %62 ]
  %70 = add i64 %55, 1
  %71 = icmp eq i64 %70, %38
  br i1 %71, label %72, label %54, !llvm.loop !201

72:                                               ; preds = %68, %54
  %73 = phi i32 [ %56, %54 ], [ %69, %68 ]
  %74 = phi i64 [ %55, %54 ], [ %38, %68 ]
  %75 = icmp ne i32 %73, 0
  br label %76

76:                                               ; preds = %27, %72, %37
  %77 = phi ptr [ %40, %37 ], [ %40, %72 ], [ inttoptr (i64 16 to ptr), %27 ]
  %78 = phi i64 [ %39, %37 ], [ %39, %72 ], [ 0, %27 ]
  %79 = phi ptr [ %29, %37 ], [ %29, %72 ], [ null, %27 ]
  %80 = phi i64 [ %38, %37 ], [ %38, %72 ], [ 0, %27 ]
  %81 = phi i1 [ true, %37 ], [ %75, %72 ], [ true, %27 ]
  %82 = phi i64 [ %39, %37 ], [ %74, %72 ], [ 0, %27 ]
  %83 = icmp ne ptr %4, null
  %84 = zext i1 %83 to i64
  %85 = add i64 %80, %84
  %86 = add i64 %85, %78
  %87 = sub i64 %86, %82
  br i1 %81, label %88, label %119

88:                                               ; preds = %76
  %89 = shl i64 %87, 5
  %90 = or disjoint i64 %89, 16
  %91 = tail call ptr @calloc(i64 noundef 1, i64 noundef %90) #16
  %92 = icmp eq ptr %91, null
  br i1 %92, label %119, label %93

93:                                               ; preds = %88
  %94 = getelementptr inbounds i8, ptr %91, i64 8
  store i64 %87, ptr %94, align 8, !tbaa !39
  br i1 %30, label %99, label %95

95:                                               ; preds = %93
  %96 = getelementptr inbounds i8, ptr %91, i64 16
  %97 = shl i64 %78, 5
  %98 = tail call ptr @memcpy(ptr noundef nonnull %96, ptr noundef nonnull %77, i64 noundef %97) #16
  br label %99

99:                                               ; preds = %95, %93
  br i1 %83, label %100, label %103

100:                                              ; preds = %99
  %101 = getelementptr inbounds i8, ptr %91, i64 16
  %102 = getelementptr inbounds [0 x %struct.gpu_range], ptr %101, i64 0, i64 %78
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %102, ptr noundef nonnull align 8 dereferenceable(32) %4, i64 32, i1 false), !tbaa.struct !202
  br label %103

103:                                              ; preds = %100, %99
  br i1 %30, label %116, label %104

104:                                              ; preds = %103
  %105 = getelementptr inbounds i8, ptr %91, i64 16
  %106 = getelementptr inbounds %struct.gpu_range, ptr %105, i64 %78
  %107 = getelementptr inbounds %struct.gpu_range, ptr %106, i64 %84
  %108 = getelementptr inbounds %struct.gpu_range, ptr %77, i64 %82
  %109 = sub i64 %80, %82
  %110 = shl i64 %109, 5
  %111 = tail call ptr @memcpy(ptr noundef nonnull %107, ptr noundef nonnull %108, i64 noundef %110) #16
  %112 = getelementptr inbounds i8, ptr %25, i64 16
  %113 = ptrtoint ptr %91 to i64
  store atomic volatile i64 %113, ptr %112 seq_cst, align 8
  %114 = getelementptr inbounds i8, ptr %25, i64 24
  %115 = load ptr, ptr %114, align 8, !tbaa !177
  store ptr %115, ptr %79, align 8, !tbaa !2
  store ptr %79, ptr %114, align 8, !tbaa !177
  br label %119

116:                                              ; preds = %103
  %117 = getelementptr inbounds i8, ptr %25, i64 16
  %118 = ptrtoint ptr %91 to i64
  store atomic volatile i64 %118, ptr %117 seq_cst, align 8
  br label %119

119:                                              ; preds = %21, %19, %76, %116, %104, %88
  %120 = phi i32 [ 0, %116 ], [ 0, %104 ], [ -1, %88 ], [ -1, %76 ], [ -1, %19 ], [ -1, %21 ]
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %120
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define internal i32 @vm_faulted(ptr nocapture noundef readonly %0, i32 noundef %1) #2 {
  %3 = icmp ult i32 %1, 1024
  br i1 %3, label %4, label %13

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 422064
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
  %5 = load i32, ptr %4, align 4, !tbaa !203
  %6 = icmp ult i32 %5, 1024
  br i1 %6, label %7, label %218

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %0, i64 422064
  %9 = zext nneg i32 %5 to i64
  %10 = getelementptr inbounds [1024 x ptr], ptr %8, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !2
  %12 = icmp eq ptr %11, null
  br i1 %12, label %218, label %13

13:                                               ; preds = %7
  %14 = getelementptr inbounds i8, ptr %1, i64 8
  %15 = load i64, ptr %14, align 8, !tbaa !204
  %16 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %15)
  %17 = icmp eq i64 %16, 1
  br i1 %17, label %18, label %218

18:                                               ; preds = %13
  %19 = tail call ptr @calloc(i64 noundef 1, i64 noundef 432) #16
  %20 = tail call ptr @calloc(i64 noundef 384, i64 noundef 8) #16
  %21 = getelementptr inbounds i8, ptr %1, i64 72
  %22 = load i32, ptr %21, align 8, !tbaa !205
  %23 = icmp eq i32 %22, 2
  br i1 %23, label %29, label %24

24:                                               ; preds = %18
  %25 = tail call ptr @calloc(i64 noundef 1, i64 noundef 6680) #16
  %26 = icmp ne ptr %19, null
  %27 = icmp ne ptr %20, null
  %28 = select i1 %26, i1 %27, i1 false
  br i1 %28, label %33, label %216

29:                                               ; preds = %18
  %30 = icmp ne ptr %19, null
  %31 = icmp ne ptr %20, null
  %32 = select i1 %30, i1 %31, i1 false
  br i1 %32, label %38, label %216

33:                                               ; preds = %24
  %34 = icmp eq ptr %25, null
  br i1 %34, label %35, label %38

35:                                               ; preds = %33
  %36 = load i32, ptr %21, align 8, !tbaa !205
  %37 = icmp eq i32 %36, 2
  br i1 %37, label %38, label %216

38:                                               ; preds = %29, %35, %33
  %39 = phi ptr [ null, %35 ], [ %25, %33 ], [ null, %29 ]
  %40 = getelementptr inbounds i8, ptr %19, i64 424
  store ptr %39, ptr %40, align 8, !tbaa !45
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %19, ptr noundef nonnull align 8 dereferenceable(88) %1, i64 88, i1 false), !tbaa.struct !206
  %41 = getelementptr inbounds i8, ptr %19, i64 120
  store ptr %11, ptr %41, align 8, !tbaa !63
  %42 = getelementptr inbounds i8, ptr %19, i64 184
  store volatile ptr %20, ptr %42, align 8, !tbaa !122
  %43 = getelementptr inbounds i8, ptr %19, i64 168
  store volatile i32 1073741824, ptr %43, align 8, !tbaa !131
  %44 = getelementptr inbounds i8, ptr %19, i64 96
  store volatile i32 1, ptr %44, align 8, !tbaa !53
  %45 = getelementptr inbounds i8, ptr %19, i64 112
  store i32 1, ptr %45, align 8, !tbaa !50
  %46 = load i32, ptr %21, align 8, !tbaa !205
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %122

48:                                               ; preds = %38
  %49 = getelementptr inbounds i8, ptr %1, i64 24
  %50 = load i64, ptr %49, align 8, !tbaa !207
  %51 = inttoptr i64 %50 to ptr
  %52 = load atomic i64, ptr %51 acquire, align 8
  %53 = getelementptr inbounds i8, ptr %19, i64 128
  store i64 %52, ptr %53, align 8, !tbaa !75
  %54 = load ptr, ptr %41, align 8, !tbaa !63
  %55 = getelementptr inbounds i8, ptr %19, i64 40
  %56 = load i64, ptr %55, align 8, !tbaa !64
  %57 = getelementptr inbounds i8, ptr %54, i64 16
  %58 = load atomic volatile i64, ptr %57 seq_cst, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %92, label %61

61:                                               ; preds = %48
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
  %73 = load i64, ptr %72, align 8, !tbaa !65
  %74 = icmp ugt i64 %73, %56
  %75 = add nuw i64 %71, 1
  %76 = select i1 %74, i64 %69, i64 %75
  %77 = select i1 %74, i64 %71, i64 %68
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %67, label %79, !llvm.loop !67

79:                                               ; preds = %67, %61
  %80 = phi i64 [ 0, %61 ], [ %76, %67 ]
  %81 = icmp ult i64 %80, %63
  br i1 %81, label %82, label %92

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, ptr %59, i64 16
  %84 = getelementptr inbounds [0 x %struct.gpu_range], ptr %83, i64 0, i64 %80
  %85 = load i64, ptr %84, align 8, !tbaa !68
  %86 = icmp ugt i64 %85, %56
  br i1 %86, label %92, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %84, i64 8
  %89 = load i64, ptr %88, align 8, !tbaa !65
  %90 = sub i64 %89, %56
  %91 = icmp ult i64 %90, 256
  br i1 %91, label %92, label %94

92:                                               ; preds = %87, %82, %79, %48
  %93 = getelementptr inbounds i8, ptr %19, i64 108
  store i32 0, ptr %93, align 4, !tbaa !61
  br label %136

94:                                               ; preds = %87
  %95 = getelementptr inbounds i8, ptr %84, i64 16
  %96 = load i64, ptr %95, align 8, !tbaa !69
  %97 = add i64 %96, %56
  %98 = sub i64 %97, %85
  %99 = inttoptr i64 %98 to ptr
  %100 = getelementptr inbounds i8, ptr %19, i64 108
  store i32 0, ptr %100, align 4, !tbaa !61
  %101 = icmp eq i64 %97, %85
  br i1 %101, label %136, label %102

102:                                              ; preds = %94
  %103 = getelementptr inbounds i8, ptr %99, i64 8
  %104 = load i64, ptr %103, align 1
  %105 = getelementptr inbounds i8, ptr %19, i64 136
  store i64 %104, ptr %105, align 8, !tbaa !70
  %106 = getelementptr inbounds i8, ptr %19, i64 104
  %107 = load volatile i32, ptr %106, align 8, !tbaa !62
  %108 = icmp eq i32 %107, 0
  br i1 %108, label %109, label %136

109:                                              ; preds = %102
  %110 = getelementptr inbounds i8, ptr %99, i64 140
  %111 = load i32, ptr %110, align 1
  %112 = getelementptr inbounds i8, ptr %19, i64 144
  store i32 %111, ptr %112, align 8, !tbaa !71
  %113 = getelementptr inbounds i8, ptr %99, i64 160
  %114 = load i64, ptr %113, align 1
  %115 = getelementptr inbounds i8, ptr %19, i64 152
  store i64 %114, ptr %115, align 8, !tbaa !72
  %116 = getelementptr inbounds i8, ptr %99, i64 176
  %117 = load i32, ptr %116, align 1
  %118 = getelementptr inbounds i8, ptr %19, i64 148
  store i32 %117, ptr %118, align 4, !tbaa !73
  %119 = and i32 %111, 4095
  %120 = mul nuw nsw i32 %119, 6
  %121 = getelementptr inbounds i8, ptr %19, i64 160
  store i32 %120, ptr %121, align 8, !tbaa !74
  br label %136

122:                                              ; preds = %38
  %123 = getelementptr inbounds i8, ptr %1, i64 80
  %124 = load i64, ptr %123, align 8, !tbaa !208
  %125 = getelementptr inbounds i8, ptr %19, i64 224
  store i64 %124, ptr %125, align 8, !tbaa !57
  %126 = getelementptr inbounds i8, ptr %19, i64 16
  %127 = load i64, ptr %126, align 8, !tbaa !51
  %128 = inttoptr i64 %127 to ptr
  %129 = load atomic i64, ptr %128 acquire, align 8
  %130 = getelementptr inbounds i8, ptr %19, i64 72
  %131 = load i32, ptr %130, align 8, !tbaa !48
  %132 = icmp eq i32 %131, 2
  %133 = lshr i64 %129, 2
  %134 = select i1 %132, i64 %133, i64 %129
  %135 = getelementptr inbounds i8, ptr %19, i64 320
  store i64 %134, ptr %135, align 8, !tbaa !52
  br label %136

136:                                              ; preds = %109, %102, %94, %92, %122
  %137 = getelementptr inbounds i8, ptr %0, i64 4
  %138 = atomicrmw volatile xchg ptr %137, i32 1 acquire, align 4
  %139 = icmp eq i32 %138, 0
  br i1 %139, label %151, label %140

140:                                              ; preds = %136, %148
  %141 = phi i32 [ %142, %148 ], [ 0, %136 ]
  %142 = add i32 %141, 1
  %143 = and i32 %142, 63
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %145, label %147

145:                                              ; preds = %140
  %146 = tail call i32 @sched_yield() #16
  br label %148

147:                                              ; preds = %140
  tail call void @llvm.x86.sse2.pause()
  br label %148

148:                                              ; preds = %147, %145
  %149 = atomicrmw volatile xchg ptr %137, i32 1 acquire, align 4
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %151, label %140, !llvm.loop !83

151:                                              ; preds = %148, %136
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
  br i1 %164, label %165, label %154, !llvm.loop !83

165:                                              ; preds = %162, %151
  %166 = getelementptr inbounds i8, ptr %0, i64 389296
  br label %167

167:                                              ; preds = %165, %212
  %168 = phi i64 [ 0, %165 ], [ %213, %212 ]
  %169 = getelementptr inbounds [4096 x ptr], ptr %166, i64 0, i64 %168
  %170 = load ptr, ptr %169, align 8, !tbaa !2
  %171 = icmp eq ptr %170, null
  br i1 %171, label %172, label %212

172:                                              ; preds = %167
  %173 = getelementptr inbounds [4096 x ptr], ptr %166, i64 0, i64 %168
  %174 = trunc nuw nsw i64 %168 to i32
  %175 = getelementptr inbounds i8, ptr %19, i64 88
  store i32 %174, ptr %175, align 8, !tbaa !209
  %176 = getelementptr inbounds i8, ptr %11, i64 12
  %177 = load volatile i32, ptr %176, align 4, !tbaa !117
  %178 = getelementptr inbounds i8, ptr %19, i64 100
  store volatile i32 %177, ptr %178, align 4, !tbaa !55
  store ptr %19, ptr %173, align 8, !tbaa !2
  %179 = getelementptr inbounds i8, ptr %0, i64 356528
  %180 = getelementptr inbounds i8, ptr %0, i64 356520
  %181 = load i32, ptr %180, align 8, !tbaa !41
  %182 = add i32 %181, 1
  store i32 %182, ptr %180, align 8, !tbaa !41
  %183 = zext i32 %181 to i64
  %184 = getelementptr inbounds [4096 x ptr], ptr %179, i64 0, i64 %183
  store ptr %19, ptr %184, align 8, !tbaa !2
  %185 = getelementptr inbounds i8, ptr %0, i64 356516
  store i32 0, ptr %185, align 4, !tbaa !98
  %186 = icmp ugt i32 %182, 1
  br i1 %186, label %187, label %205

187:                                              ; preds = %172
  %188 = load ptr, ptr %179, align 8, !tbaa !2
  %189 = getelementptr inbounds i8, ptr %188, i64 164
  %190 = zext i32 %182 to i64
  br label %192

191:                                              ; preds = %192
  store i32 %202, ptr %185, align 4, !tbaa !98
  br label %205

192:                                              ; preds = %192, %187
  %193 = phi i64 [ 1, %187 ], [ %203, %192 ]
  %194 = phi i32 [ 0, %187 ], [ %202, %192 ]
  %195 = getelementptr inbounds [4096 x ptr], ptr %179, i64 0, i64 %193
  %196 = load ptr, ptr %195, align 8, !tbaa !2
  %197 = getelementptr inbounds i8, ptr %196, i64 164
  %198 = load volatile i32, ptr %197, align 4, !tbaa !100
  %199 = load volatile i32, ptr %189, align 4, !tbaa !100
  %200 = icmp ne i32 %198, %199
  %201 = zext i1 %200 to i32
  %202 = or i32 %194, %201
  %203 = add nuw nsw i64 %193, 1
  %204 = icmp eq i64 %203, %190
  br i1 %204, label %191, label %192, !llvm.loop !210

205:                                              ; preds = %172, %191
  %206 = getelementptr inbounds i8, ptr %1, i64 32
  %207 = load i64, ptr %206, align 8, !tbaa !211
  %208 = inttoptr i64 %207 to ptr
  store atomic i64 8871348064760491681, ptr %208 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %137 release, align 4
  %209 = getelementptr inbounds i8, ptr %0, i64 48
  %210 = load i32, ptr %209, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store i64 1, ptr %3, align 8, !tbaa !39
  %211 = call i64 @write(i32 noundef %210, ptr noundef nonnull %3, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  br label %218

212:                                              ; preds = %167
  %213 = add nuw nsw i64 %168, 1
  %214 = icmp eq i64 %213, 4096
  br i1 %214, label %215, label %167, !llvm.loop !212

215:                                              ; preds = %212
  store atomic volatile i32 0, ptr %0 release, align 4
  store atomic volatile i32 0, ptr %137 release, align 4
  br label %216

216:                                              ; preds = %29, %215, %35, %24
  %217 = phi ptr [ null, %29 ], [ %39, %215 ], [ null, %35 ], [ %25, %24 ]
  tail call void @free(ptr noundef %217) #16
  tail call void @free(ptr noundef %20) #16
  tail call void @free(ptr noundef %19) #16
  br label %218

218:                                              ; preds = %2, %205, %216, %7, %13
  %219 = phi i32 [ -1, %13 ], [ -1, %7 ], [ -1, %216 ], [ %174, %205 ], [ -1, %2 ]
  ret i32 %219
}

; Function Attrs: nounwind
define internal void @set_queue_active(ptr noundef %0, i32 noundef %1, i32 noundef %2) #1 {
  %4 = icmp ult i32 %1, 4096
  br i1 %4, label %5, label %162

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 389296
  %7 = zext nneg i32 %1 to i64
  %8 = getelementptr inbounds [4096 x ptr], ptr %6, i64 0, i64 %7
  %9 = load ptr, ptr %8, align 8, !tbaa !2
  %10 = icmp eq ptr %9, null
  br i1 %10, label %162, label %11

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %9, i64 96
  %13 = load volatile i32, ptr %12, align 8, !tbaa !53
  %14 = icmp eq i32 %13, %2
  br i1 %14, label %162, label %15

15:                                               ; preds = %11
  %16 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %29, label %18

18:                                               ; preds = %15, %26
  %19 = phi i32 [ %20, %26 ], [ 0, %15 ]
  %20 = add i32 %19, 1
  %21 = and i32 %20, 63
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %25

23:                                               ; preds = %18
  %24 = tail call i32 @sched_yield() #16
  br label %26

25:                                               ; preds = %18
  tail call void @llvm.x86.sse2.pause()
  br label %26

26:                                               ; preds = %25, %23
  %27 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %18, !llvm.loop !83

29:                                               ; preds = %26, %15
  store volatile i32 %2, ptr %12, align 8, !tbaa !53
  %30 = icmp eq i32 %2, 0
  br i1 %30, label %157, label %31

31:                                               ; preds = %29
  %32 = getelementptr inbounds i8, ptr %9, i64 72
  %33 = load i32, ptr %32, align 8, !tbaa !48
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %105

35:                                               ; preds = %31
  %36 = getelementptr inbounds i8, ptr %9, i64 120
  %37 = load ptr, ptr %36, align 8, !tbaa !63
  %38 = getelementptr inbounds i8, ptr %9, i64 40
  %39 = load i64, ptr %38, align 8, !tbaa !64
  %40 = getelementptr inbounds i8, ptr %37, i64 16
  %41 = load atomic volatile i64, ptr %40 seq_cst, align 8
  %42 = inttoptr i64 %41 to ptr
  %43 = icmp eq i64 %41, 0
  br i1 %43, label %75, label %44

44:                                               ; preds = %35
  %45 = getelementptr inbounds i8, ptr %42, i64 8
  %46 = load i64, ptr %45, align 8, !tbaa !39
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %62, label %48

48:                                               ; preds = %44
  %49 = getelementptr inbounds i8, ptr %42, i64 16
  br label %50

50:                                               ; preds = %50, %48
  %51 = phi i64 [ %46, %48 ], [ %60, %50 ]
  %52 = phi i64 [ 0, %48 ], [ %59, %50 ]
  %53 = add i64 %52, %51
  %54 = lshr i64 %53, 1
  %55 = getelementptr inbounds [0 x %struct.gpu_range], ptr %49, i64 0, i64 %54, i32 1
  %56 = load i64, ptr %55, align 8, !tbaa !65
  %57 = icmp ugt i64 %56, %39
  %58 = add nuw i64 %54, 1
  %59 = select i1 %57, i64 %52, i64 %58
  %60 = select i1 %57, i64 %54, i64 %51
  %61 = icmp ult i64 %59, %60
  br i1 %61, label %50, label %62, !llvm.loop !67

62:                                               ; preds = %50, %44
  %63 = phi i64 [ 0, %44 ], [ %59, %50 ]
  %64 = icmp ult i64 %63, %46
  br i1 %64, label %65, label %75

65:                                               ; preds = %62
  %66 = getelementptr inbounds i8, ptr %42, i64 16
  %67 = getelementptr inbounds [0 x %struct.gpu_range], ptr %66, i64 0, i64 %63
  %68 = load i64, ptr %67, align 8, !tbaa !68
  %69 = icmp ugt i64 %68, %39
  br i1 %69, label %75, label %70

70:                                               ; preds = %65
  %71 = getelementptr inbounds i8, ptr %67, i64 8
  %72 = load i64, ptr %71, align 8, !tbaa !65
  %73 = sub i64 %72, %39
  %74 = icmp ult i64 %73, 256
  br i1 %74, label %75, label %77

75:                                               ; preds = %70, %65, %62, %35
  %76 = getelementptr inbounds i8, ptr %9, i64 108
  store i32 0, ptr %76, align 4, !tbaa !61
  br label %115

77:                                               ; preds = %70
  %78 = getelementptr inbounds i8, ptr %67, i64 16
  %79 = load i64, ptr %78, align 8, !tbaa !69
  %80 = add i64 %79, %39
  %81 = sub i64 %80, %68
  %82 = inttoptr i64 %81 to ptr
  %83 = getelementptr inbounds i8, ptr %9, i64 108
  store i32 0, ptr %83, align 4, !tbaa !61
  %84 = icmp eq i64 %80, %68
  br i1 %84, label %115, label %85

85:                                               ; preds = %77
  %86 = getelementptr inbounds i8, ptr %82, i64 8
  %87 = load i64, ptr %86, align 1
  %88 = getelementptr inbounds i8, ptr %9, i64 136
  store i64 %87, ptr %88, align 8, !tbaa !70
  %89 = getelementptr inbounds i8, ptr %9, i64 104
  %90 = load volatile i32, ptr %89, align 8, !tbaa !62
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %92, label %115

92:                                               ; preds = %85
  %93 = getelementptr inbounds i8, ptr %82, i64 140
  %94 = load i32, ptr %93, align 1
  %95 = getelementptr inbounds i8, ptr %9, i64 144
  store i32 %94, ptr %95, align 8, !tbaa !71
  %96 = getelementptr inbounds i8, ptr %82, i64 160
  %97 = load i64, ptr %96, align 1
  %98 = getelementptr inbounds i8, ptr %9, i64 152
  store i64 %97, ptr %98, align 8, !tbaa !72
  %99 = getelementptr inbounds i8, ptr %82, i64 176
  %100 = load i32, ptr %99, align 1
  %101 = getelementptr inbounds i8, ptr %9, i64 148
  store i32 %100, ptr %101, align 4, !tbaa !73
  %102 = and i32 %94, 4095
  %103 = mul nuw nsw i32 %102, 6
  %104 = getelementptr inbounds i8, ptr %9, i64 160
  store i32 %103, ptr %104, align 8, !tbaa !74
  br label %115

105:                                              ; preds = %31
  %106 = getelementptr inbounds i8, ptr %9, i64 16
  %107 = load i64, ptr %106, align 8, !tbaa !51
  %108 = inttoptr i64 %107 to ptr
  %109 = load atomic i64, ptr %108 acquire, align 8
  %110 = load i32, ptr %32, align 8, !tbaa !48
  %111 = icmp eq i32 %110, 2
  %112 = lshr i64 %109, 2
  %113 = select i1 %111, i64 %112, i64 %109
  %114 = getelementptr inbounds i8, ptr %9, i64 320
  store i64 %113, ptr %114, align 8, !tbaa !52
  br label %115

115:                                              ; preds = %92, %85, %77, %75, %105
  %116 = getelementptr inbounds i8, ptr %9, i64 112
  store i32 1, ptr %116, align 8, !tbaa !50
  %117 = getelementptr inbounds i8, ptr %9, i64 192
  %118 = load ptr, ptr %117, align 8, !tbaa !102
  %119 = icmp eq ptr %118, null
  br i1 %119, label %161, label %120

120:                                              ; preds = %115
  %121 = load ptr, ptr %118, align 8, !tbaa !103
  store ptr %121, ptr %117, align 8, !tbaa !102
  %122 = getelementptr inbounds i8, ptr %9, i64 208
  %123 = load volatile i32, ptr %122, align 8, !tbaa !104
  %124 = add i32 %123, -1
  store volatile i32 %124, ptr %122, align 8, !tbaa !104
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %126, label %128

126:                                              ; preds = %120
  %127 = getelementptr inbounds i8, ptr %9, i64 200
  store ptr null, ptr %127, align 8, !tbaa !105
  br label %128

128:                                              ; preds = %126, %120
  %129 = getelementptr inbounds i8, ptr %9, i64 200
  br label %130

130:                                              ; preds = %155, %128
  %131 = phi ptr [ %118, %128 ], [ %148, %155 ]
  %132 = getelementptr inbounds i8, ptr %131, i64 40
  %133 = load i32, ptr %132, align 8, !tbaa !135
  %134 = icmp eq i32 %133, 0
  %135 = select i1 %134, i64 104, i64 128
  %136 = getelementptr inbounds i8, ptr %0, i64 %135
  store ptr null, ptr %131, align 8, !tbaa !103
  %137 = getelementptr inbounds i8, ptr %136, i64 16
  %138 = load volatile i32, ptr %137, align 8, !tbaa !104
  %139 = icmp eq i32 %138, 0
  br i1 %139, label %143, label %140

140:                                              ; preds = %130
  %141 = getelementptr inbounds i8, ptr %136, i64 8
  %142 = load ptr, ptr %141, align 8, !tbaa !105
  br label %143

143:                                              ; preds = %130, %140
  %144 = phi ptr [ %142, %140 ], [ %136, %130 ]
  store ptr %131, ptr %144, align 8, !tbaa !2
  %145 = getelementptr inbounds i8, ptr %136, i64 8
  store ptr %131, ptr %145, align 8, !tbaa !105
  %146 = load volatile i32, ptr %137, align 8, !tbaa !104
  %147 = add i32 %146, 1
  store volatile i32 %147, ptr %137, align 8, !tbaa !104
  %148 = load ptr, ptr %117, align 8, !tbaa !102
  %149 = icmp eq ptr %148, null
  br i1 %149, label %161, label %150

150:                                              ; preds = %143
  %151 = load ptr, ptr %148, align 8, !tbaa !103
  store ptr %151, ptr %117, align 8, !tbaa !102
  %152 = load volatile i32, ptr %122, align 8, !tbaa !104
  %153 = add i32 %152, -1
  store volatile i32 %153, ptr %122, align 8, !tbaa !104
  %154 = icmp eq i32 %153, 0
  br i1 %154, label %156, label %155

155:                                              ; preds = %150, %156
  br label %130

156:                                              ; preds = %150
  store ptr null, ptr %129, align 8, !tbaa !105
  br label %155

157:                                              ; preds = %29
  %158 = getelementptr inbounds i8, ptr %0, i64 104
  %159 = getelementptr inbounds i8, ptr %9, i64 192
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %158, ptr noundef nonnull %9, ptr noundef nonnull %159) #17
  %160 = getelementptr inbounds i8, ptr %0, i64 128
  tail call fastcc void @sweep(ptr noundef %0, ptr noundef nonnull %160, ptr noundef nonnull %9, ptr noundef nonnull %159) #17
  br label %161

161:                                              ; preds = %143, %115, %157
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @kick(ptr noundef nonnull %0) #17
  br label %162

162:                                              ; preds = %3, %5, %11, %161
  ret void
}

; Function Attrs: nounwind
define internal void @set_queue_share(ptr noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) #1 {
  %6 = alloca i64, align 8
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
  br i1 %19, label %20, label %9, !llvm.loop !83

20:                                               ; preds = %17, %5
  %21 = icmp ult i32 %1, 4096
  br i1 %21, label %22, label %64

22:                                               ; preds = %20
  %23 = getelementptr inbounds i8, ptr %0, i64 389296
  %24 = zext nneg i32 %1 to i64
  %25 = getelementptr inbounds [4096 x ptr], ptr %23, i64 0, i64 %24
  %26 = load ptr, ptr %25, align 8, !tbaa !2
  %27 = icmp eq ptr %26, null
  br i1 %27, label %64, label %28

28:                                               ; preds = %22
  %29 = getelementptr inbounds i8, ptr %26, i64 164
  store volatile i32 %2, ptr %29, align 4, !tbaa !100
  %30 = icmp eq i32 %4, 0
  br i1 %30, label %38, label %31

31:                                               ; preds = %28
  %32 = tail call i32 @llvm.umin.i32(i32 %3, i32 %4)
  %33 = zext i32 %32 to i64
  %34 = shl nuw nsw i64 %33, 30
  %35 = zext i32 %4 to i64
  %36 = udiv i64 %34, %35
  %37 = trunc i64 %36 to i32
  br label %38

38:                                               ; preds = %28, %31
  %39 = phi i32 [ %37, %31 ], [ 1073741824, %28 ]
  %40 = getelementptr inbounds i8, ptr %26, i64 168
  store volatile i32 %39, ptr %40, align 8, !tbaa !131
  %41 = getelementptr inbounds i8, ptr %0, i64 356516
  store i32 0, ptr %41, align 4, !tbaa !98
  %42 = getelementptr inbounds i8, ptr %0, i64 356520
  %43 = load i32, ptr %42, align 8, !tbaa !41
  %44 = icmp ugt i32 %43, 1
  br i1 %44, label %45, label %64

45:                                               ; preds = %38
  %46 = getelementptr inbounds i8, ptr %0, i64 356528
  %47 = load ptr, ptr %46, align 8, !tbaa !2
  %48 = getelementptr inbounds i8, ptr %47, i64 164
  %49 = zext i32 %43 to i64
  br label %51

50:                                               ; preds = %51
  store i32 %61, ptr %41, align 4, !tbaa !98
  br label %64

51:                                               ; preds = %51, %45
  %52 = phi i64 [ 1, %45 ], [ %62, %51 ]
  %53 = phi i32 [ 0, %45 ], [ %61, %51 ]
  %54 = getelementptr inbounds [4096 x ptr], ptr %46, i64 0, i64 %52
  %55 = load ptr, ptr %54, align 8, !tbaa !2
  %56 = getelementptr inbounds i8, ptr %55, i64 164
  %57 = load volatile i32, ptr %56, align 4, !tbaa !100
  %58 = load volatile i32, ptr %48, align 4, !tbaa !100
  %59 = icmp ne i32 %57, %58
  %60 = zext i1 %59 to i32
  %61 = or i32 %53, %60
  %62 = add nuw nsw i64 %52, 1
  %63 = icmp eq i64 %62, %49
  br i1 %63, label %50, label %51, !llvm.loop !210

64:                                               ; preds = %20, %50, %38, %22
  store atomic volatile i32 0, ptr %0 release, align 4
  %65 = getelementptr inbounds i8, ptr %0, i64 96
  %66 = atomicrmw volatile add ptr %65, i64 1 seq_cst, align 8
  %67 = getelementptr inbounds i8, ptr %0, i64 16
  %68 = load atomic volatile i32, ptr %67 seq_cst, align 8
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %76, label %70

70:                                               ; preds = %64
  %71 = getelementptr inbounds i8, ptr %0, i64 52
  %72 = load i32, ptr %71, align 4, !tbaa !12
  %73 = tail call i32 @llvm.umin.i32(i32 %68, i32 64)
  %74 = zext nneg i32 %73 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6)
  store i64 %74, ptr %6, align 8, !tbaa !39
  %75 = call i64 @write(i32 noundef %72, ptr noundef nonnull %6, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6)
  br label %76

76:                                               ; preds = %64, %70
  ret void
}

; Function Attrs: nounwind
define internal void @destroy_queue(ptr noundef %0, i32 noundef %1) #1 {
  %3 = icmp ult i32 %1, 4096
  br i1 %3, label %4, label %140

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 389296
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [4096 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %140, label %10

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
  br i1 %23, label %24, label %13, !llvm.loop !83

24:                                               ; preds = %21, %10
  %25 = getelementptr inbounds i8, ptr %0, i64 152
  %26 = load volatile i32, ptr %25, align 8, !tbaa !85
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
  %38 = load ptr, ptr %37, align 8, !tbaa !116
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %32
  %41 = load ptr, ptr %36, align 8, !tbaa !86
  %42 = icmp eq ptr %41, %8
  br i1 %42, label %43, label %85

43:                                               ; preds = %40, %32
  %44 = getelementptr inbounds i8, ptr %36, i64 56
  store volatile i32 1, ptr %44, align 8, !tbaa !115
  %45 = getelementptr inbounds i8, ptr %36, i64 64
  %46 = load i32, ptr %45, align 8, !tbaa !213
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %85, label %48

48:                                               ; preds = %43
  %49 = load volatile i32, ptr %25, align 8, !tbaa !85
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %59

51:                                               ; preds = %69, %48
  %52 = phi i32 [ 0, %48 ], [ %70, %69 ]
  store volatile i32 %52, ptr %25, align 8, !tbaa !85
  %53 = getelementptr inbounds i8, ptr %36, i64 24
  %54 = getelementptr inbounds i8, ptr %36, i64 32
  %55 = load i64, ptr %54, align 8, !tbaa !111
  %56 = atomicrmw volatile xchg ptr %53, i64 %55 seq_cst, align 8
  %57 = load i64, ptr %54, align 8, !tbaa !111
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
  %72 = load volatile i32, ptr %25, align 8, !tbaa !85
  %73 = zext i32 %72 to i64
  %74 = icmp ult i64 %71, %73
  br i1 %74, label %59, label %51, !llvm.loop !214

75:                                               ; preds = %51
  %76 = atomicrmw volatile sub ptr %30, i32 1 seq_cst, align 4
  br label %77

77:                                               ; preds = %75, %51
  store i32 0, ptr %45, align 8, !tbaa !213
  %78 = load ptr, ptr %36, align 8, !tbaa !86
  %79 = getelementptr inbounds i8, ptr %78, i64 104
  %80 = load volatile i32, ptr %79, align 8, !tbaa !62
  %81 = add i32 %80, -1
  store volatile i32 %81, ptr %79, align 8, !tbaa !62
  %82 = getelementptr inbounds i8, ptr %36, i64 60
  %83 = load i32, ptr %82, align 4, !tbaa !113
  %84 = add i32 %83, -1
  store i32 %84, ptr %82, align 4, !tbaa !113
  br label %85

85:                                               ; preds = %77, %43, %40
  %86 = icmp eq i64 %34, 0
  br i1 %86, label %87, label %32, !llvm.loop !215

87:                                               ; preds = %85, %24
  %88 = getelementptr inbounds i8, ptr %0, i64 104
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %88, ptr noundef nonnull %8, ptr noundef null) #17
  %89 = getelementptr inbounds i8, ptr %0, i64 128
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %89, ptr noundef nonnull %8, ptr noundef null) #17
  %90 = getelementptr inbounds i8, ptr %8, i64 192
  tail call fastcc void @sweep(ptr noundef nonnull %0, ptr noundef nonnull %90, ptr noundef nonnull %8, ptr noundef null) #17
  %91 = getelementptr inbounds i8, ptr %0, i64 356520
  %92 = load i32, ptr %91, align 8, !tbaa !41
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %94, label %96

94:                                               ; preds = %87
  store ptr null, ptr %7, align 8, !tbaa !2
  %95 = getelementptr inbounds i8, ptr %0, i64 356516
  store i32 0, ptr %95, align 4, !tbaa !98
  br label %121

96:                                               ; preds = %87
  %97 = getelementptr inbounds i8, ptr %0, i64 356528
  %98 = zext i32 %92 to i64
  br label %126

99:                                               ; preds = %136
  store i32 %137, ptr %91, align 8, !tbaa !41
  store ptr null, ptr %7, align 8, !tbaa !2
  %100 = getelementptr inbounds i8, ptr %0, i64 356516
  store i32 0, ptr %100, align 4, !tbaa !98
  %101 = icmp ugt i32 %137, 1
  br i1 %101, label %102, label %121

102:                                              ; preds = %99
  %103 = getelementptr inbounds i8, ptr %0, i64 356528
  %104 = load ptr, ptr %103, align 8, !tbaa !2
  %105 = getelementptr inbounds i8, ptr %104, i64 164
  %106 = zext i32 %137 to i64
  br label %108

107:                                              ; preds = %108
  store i32 %118, ptr %100, align 4, !tbaa !98
  br label %121

108:                                              ; preds = %108, %102
  %109 = phi i64 [ 1, %102 ], [ %119, %108 ]
  %110 = phi i32 [ 0, %102 ], [ %118, %108 ]
  %111 = getelementptr inbounds [4096 x ptr], ptr %103, i64 0, i64 %109
  %112 = load ptr, ptr %111, align 8, !tbaa !2
  %113 = getelementptr inbounds i8, ptr %112, i64 164
  %114 = load volatile i32, ptr %113, align 4, !tbaa !100
  %115 = load volatile i32, ptr %105, align 4, !tbaa !100
  %116 = icmp ne i32 %114, %115
  %117 = zext i1 %116 to i32
  %118 = or i32 %110, %117
  %119 = add nuw nsw i64 %109, 1
  %120 = icmp eq i64 %119, %106
  br i1 %120, label %107, label %108, !llvm.loop !210

121:                                              ; preds = %94, %99, %107
  store atomic volatile i32 0, ptr %0 release, align 4
  %122 = getelementptr inbounds i8, ptr %8, i64 424
  %123 = load ptr, ptr %122, align 8, !tbaa !45
  tail call void @free(ptr noundef %123) #16
  %124 = getelementptr inbounds i8, ptr %8, i64 184
  %125 = load volatile ptr, ptr %124, align 8, !tbaa !122
  tail call void @free(ptr noundef %125) #16
  tail call void @free(ptr noundef nonnull %8) #16
  br label %140

126:                                              ; preds = %96, %136
  %127 = phi i64 [ 0, %96 ], [ %138, %136 ]
  %128 = phi i32 [ 0, %96 ], [ %137, %136 ]
  %129 = getelementptr inbounds [4096 x ptr], ptr %97, i64 0, i64 %127
  %130 = load ptr, ptr %129, align 8, !tbaa !2
  %131 = icmp eq ptr %130, %8
  br i1 %131, label %136, label %132

132:                                              ; preds = %126
  %133 = add i32 %128, 1
  %134 = zext i32 %128 to i64
  %135 = getelementptr inbounds [4096 x ptr], ptr %97, i64 0, i64 %134
  store ptr %130, ptr %135, align 8, !tbaa !2
  br label %136

136:                                              ; preds = %126, %132
  %137 = phi i32 [ %133, %132 ], [ %128, %126 ]
  %138 = add nuw nsw i64 %127, 1
  %139 = icmp eq i64 %138, %98
  br i1 %139, label %99, label %126, !llvm.loop !216

140:                                              ; preds = %2, %4, %121
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define internal range(i32 0, 3) i32 @queue_state(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) #2 {
  %4 = icmp ult i32 %1, 4096
  br i1 %4, label %5, label %17

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 389296
  %7 = zext nneg i32 %1 to i64
  %8 = getelementptr inbounds [4096 x ptr], ptr %6, i64 0, i64 %7
  %9 = load ptr, ptr %8, align 8, !tbaa !2
  %10 = icmp eq ptr %9, null
  br i1 %10, label %17, label %11

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %9, i64 104
  %13 = load volatile i32, ptr %12, align 8, !tbaa !62
  store i32 %13, ptr %2, align 4, !tbaa !49
  %14 = getelementptr inbounds i8, ptr %9, i64 100
  %15 = load volatile i32, ptr %14, align 4, !tbaa !55
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %18, label %27

17:                                               ; preds = %3, %5
  store i32 0, ptr %2, align 4, !tbaa !49
  br label %27

18:                                               ; preds = %11
  %19 = getelementptr inbounds i8, ptr %9, i64 92
  %20 = load i32, ptr %19, align 4, !tbaa !54
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %27

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %9, i64 96
  %24 = load volatile i32, ptr %23, align 8, !tbaa !53
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
  %5 = getelementptr inbounds i8, ptr %0, i64 389296
  %6 = zext nneg i32 %1 to i64
  %7 = getelementptr inbounds [4096 x ptr], ptr %5, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = icmp eq ptr %8, null
  br i1 %9, label %13, label %10

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %8, i64 224
  %12 = load i64, ptr %11, align 8, !tbaa !57
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
  br i1 %16, label %17, label %6, !llvm.loop !83

17:                                               ; preds = %14, %3
  %18 = getelementptr inbounds i8, ptr %0, i64 440508
  %19 = load volatile i32, ptr %18, align 4, !tbaa !217
  %20 = icmp ugt i32 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = load volatile i32, ptr %18, align 4, !tbaa !217
  br label %23

23:                                               ; preds = %17, %21
  %24 = phi i32 [ %22, %21 ], [ %2, %17 ]
  %25 = getelementptr inbounds i8, ptr %0, i64 440512
  %26 = zext i32 %24 to i64
  %27 = mul nuw nsw i64 %26, 40
  %28 = tail call ptr @memcpy(ptr noundef %1, ptr noundef nonnull %25, i64 noundef %27) #16
  %29 = load volatile i32, ptr %18, align 4, !tbaa !217
  %30 = icmp ult i32 %24, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %34, %23
  %32 = load volatile i32, ptr %18, align 4, !tbaa !217
  %33 = sub i32 %32, %24
  store volatile i32 %33, ptr %18, align 4, !tbaa !217
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %24

34:                                               ; preds = %23, %34
  %35 = phi i64 [ %39, %34 ], [ %26, %23 ]
  %36 = sub nuw nsw i64 %35, %26
  %37 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %36
  %38 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %25, i64 0, i64 %35
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %37, ptr noundef nonnull align 8 dereferenceable(40) %38, i64 40, i1 false), !tbaa.struct !218
  %39 = add nuw nsw i64 %35, 1
  %40 = load volatile i32, ptr %18, align 4, !tbaa !217
  %41 = zext i32 %40 to i64
  %42 = icmp ult i64 %39, %41
  br i1 %42, label %34, label %31, !llvm.loop !219
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
  br i1 %15, label %16, label %5, !llvm.loop !83

16:                                               ; preds = %13, %2
  %17 = getelementptr inbounds i8, ptr %0, i64 430264
  br label %20

18:                                               ; preds = %36
  %19 = icmp ne ptr %37, null
  br i1 %19, label %40, label %42

20:                                               ; preds = %16, %36
  %21 = phi i64 [ 0, %16 ], [ %38, %36 ]
  %22 = phi ptr [ null, %16 ], [ %37, %36 ]
  %23 = getelementptr inbounds [256 x %struct.request], ptr %17, i64 0, i64 %21
  %24 = getelementptr inbounds i8, ptr %23, i64 32
  %25 = load i32, ptr %24, align 8, !tbaa !185
  %26 = icmp eq i32 %25, 1
  br i1 %26, label %27, label %36

27:                                               ; preds = %20
  %28 = icmp eq ptr %22, null
  br i1 %28, label %35, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds i8, ptr %23, i64 24
  %31 = load i32, ptr %30, align 8, !tbaa !220
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  %33 = load i32, ptr %32, align 8, !tbaa !220
  %34 = icmp ult i32 %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %29, %27
  br label %36

36:                                               ; preds = %35, %29, %20
  %37 = phi ptr [ %23, %35 ], [ %22, %29 ], [ %22, %20 ]
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, 256
  br i1 %39, label %18, label %20, !llvm.loop !221

40:                                               ; preds = %18
  %41 = getelementptr inbounds i8, ptr %37, i64 32
  store i32 2, ptr %41, align 8, !tbaa !185
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %37, i64 32, i1 false), !tbaa.struct !222
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
  br i1 %18, label %19, label %8, !llvm.loop !83

19:                                               ; preds = %16, %5
  %20 = icmp ult i32 %1, 1024
  br i1 %20, label %21, label %87

21:                                               ; preds = %19
  %22 = getelementptr inbounds i8, ptr %0, i64 422064
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
  %49 = load i64, ptr %48, align 8, !tbaa !65
  %50 = icmp ugt i64 %49, %33
  %51 = add nuw i64 %47, 1
  %52 = select i1 %50, i64 %45, i64 %51
  %53 = select i1 %50, i64 %47, i64 %44
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %43, label %55, !llvm.loop !67

55:                                               ; preds = %43, %37
  %56 = phi i64 [ 0, %37 ], [ %52, %43 ]
  %57 = icmp ult i64 %56, %39
  br i1 %57, label %58, label %83

58:                                               ; preds = %55
  %59 = getelementptr inbounds i8, ptr %35, i64 16
  %60 = getelementptr inbounds [0 x %struct.gpu_range], ptr %59, i64 0, i64 %56
  %61 = load i64, ptr %60, align 8, !tbaa !68
  %62 = icmp ugt i64 %61, %33
  br i1 %62, label %83, label %63

63:                                               ; preds = %58
  %64 = getelementptr inbounds i8, ptr %60, i64 24
  %65 = load i32, ptr %64, align 8, !tbaa !223
  %66 = and i32 %65, 2
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %83, label %68

68:                                               ; preds = %63
  %69 = sub i64 %4, %32
  %70 = getelementptr inbounds i8, ptr %60, i64 8
  %71 = load i64, ptr %70, align 8, !tbaa !65
  %72 = sub i64 %71, %33
  %73 = tail call i64 @llvm.umin.i64(i64 %69, i64 %72)
  %74 = getelementptr inbounds i8, ptr %60, i64 16
  %75 = load i64, ptr %74, align 8, !tbaa !69
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
  %10 = alloca ptr, align 8
  %11 = alloca i64, align 8
  %12 = alloca i32, align 8
  %13 = alloca i32, align 4
  %14 = alloca ptr, align 8
  %15 = alloca ptr, align 8
  %16 = alloca i32, align 8
  %17 = alloca i32, align 4
  %18 = icmp eq i32 %6, 0
  br i1 %18, label %21, label %19

19:                                               ; preds = %8
  %20 = zext i32 %6 to i64
  br label %25

21:                                               ; preds = %25, %8
  %22 = phi i64 [ 0, %8 ], [ %30, %25 ]
  %23 = tail call ptr @calloc(i64 noundef 1, i64 noundef 80) #16
  %24 = icmp eq ptr %23, null
  br i1 %24, label %52, label %33

25:                                               ; preds = %19, %25
  %26 = phi i64 [ 0, %19 ], [ %31, %25 ]
  %27 = phi i64 [ 0, %19 ], [ %30, %25 ]
  %28 = getelementptr inbounds %struct.code_extent, ptr %5, i64 %26, i32 1
  %29 = load i64, ptr %28, align 8, !tbaa !224
  %30 = add i64 %29, %27
  %31 = add nuw nsw i64 %26, 1
  %32 = icmp eq i64 %31, %20
  br i1 %32, label %21, label %25, !llvm.loop !226

33:                                               ; preds = %21
  %34 = tail call i32 @llvm.umax.i32(i32 %4, i32 1)
  %35 = zext i32 %34 to i64
  %36 = tail call ptr @calloc(i64 noundef %35, i64 noundef 24) #16
  %37 = getelementptr inbounds i8, ptr %23, i64 56
  store ptr %36, ptr %37, align 8, !tbaa !196
  %38 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %39 = zext i32 %38 to i64
  %40 = tail call ptr @calloc(i64 noundef %39, i64 noundef 16) #16
  %41 = getelementptr inbounds i8, ptr %23, i64 64
  store ptr %40, ptr %41, align 8, !tbaa !197
  %42 = tail call i64 @llvm.umax.i64(i64 %22, i64 1)
  %43 = tail call ptr @calloc(i64 noundef 1, i64 noundef %42) #16
  %44 = getelementptr inbounds i8, ptr %23, i64 72
  store ptr %43, ptr %44, align 8, !tbaa !198
  %45 = load ptr, ptr %37, align 8, !tbaa !196
  %46 = icmp eq ptr %45, null
  br i1 %46, label %52, label %47

47:                                               ; preds = %33
  %48 = load ptr, ptr %41, align 8, !tbaa !197
  %49 = icmp ne ptr %48, null
  %50 = icmp ne ptr %43, null
  %51 = select i1 %49, i1 %50, i1 false
  br label %52

52:                                               ; preds = %47, %21, %33
  %53 = phi i1 [ false, %33 ], [ false, %21 ], [ %51, %47 ]
  %54 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %67, label %56

56:                                               ; preds = %52, %64
  %57 = phi i32 [ %58, %64 ], [ 0, %52 ]
  %58 = add i32 %57, 1
  %59 = and i32 %58, 63
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %61, label %63

61:                                               ; preds = %56
  %62 = tail call i32 @sched_yield() #16
  br label %64

63:                                               ; preds = %56
  tail call void @llvm.x86.sse2.pause()
  br label %64

64:                                               ; preds = %63, %61
  %65 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %66 = icmp eq i32 %65, 0
  br i1 %66, label %67, label %56, !llvm.loop !83

67:                                               ; preds = %64, %52
  %68 = getelementptr inbounds i8, ptr %1, i64 28
  %69 = load i32, ptr %68, align 4, !tbaa !227
  %70 = icmp ult i32 %69, 256
  br i1 %70, label %71, label %304

71:                                               ; preds = %67
  %72 = getelementptr inbounds i8, ptr %0, i64 430264
  %73 = zext nneg i32 %69 to i64
  %74 = getelementptr inbounds [256 x %struct.request], ptr %72, i64 0, i64 %73, i32 1
  %75 = load i32, ptr %74, align 8, !tbaa !185
  %76 = icmp eq i32 %75, 2
  br i1 %76, label %77, label %304

77:                                               ; preds = %71
  %78 = getelementptr inbounds [256 x %struct.request], ptr %72, i64 0, i64 %73, i32 0, i32 1
  %79 = load i32, ptr %78, align 8, !tbaa !188
  %80 = icmp ult i32 %79, 1024
  br i1 %80, label %81, label %300

81:                                               ; preds = %77
  %82 = getelementptr inbounds i8, ptr %0, i64 422064
  %83 = zext nneg i32 %79 to i64
  %84 = getelementptr inbounds [1024 x ptr], ptr %82, i64 0, i64 %83
  %85 = load ptr, ptr %84, align 8, !tbaa !2
  %86 = icmp ne ptr %85, null
  %87 = select i1 %53, i1 %86, i1 false
  br i1 %87, label %88, label %300

88:                                               ; preds = %81
  %89 = getelementptr inbounds i8, ptr %23, i64 64
  %90 = load ptr, ptr %89, align 8, !tbaa !197
  %91 = zext i32 %6 to i64
  %92 = shl nuw nsw i64 %91, 4
  %93 = tail call ptr @memcpy(ptr noundef %90, ptr noundef %5, i64 noundef %92) #16
  %94 = getelementptr inbounds i8, ptr %23, i64 72
  %95 = load ptr, ptr %94, align 8, !tbaa !198
  %96 = tail call ptr @memcpy(ptr noundef %95, ptr noundef %7, i64 noundef %22) #16
  %97 = getelementptr inbounds i8, ptr %23, i64 8
  store ptr %2, ptr %97, align 8, !tbaa !228
  %98 = getelementptr inbounds i8, ptr %1, i64 16
  %99 = load i32, ptr %98, align 8, !tbaa !229
  %100 = getelementptr inbounds i8, ptr %23, i64 36
  store i32 %99, ptr %100, align 4, !tbaa !230
  %101 = getelementptr inbounds i8, ptr %1, i64 20
  %102 = load i32, ptr %101, align 4, !tbaa !231
  %103 = getelementptr inbounds i8, ptr %23, i64 40
  store i32 %102, ptr %103, align 8, !tbaa !232
  %104 = getelementptr inbounds i8, ptr %1, i64 24
  %105 = load i32, ptr %104, align 8, !tbaa !233
  %106 = getelementptr inbounds i8, ptr %23, i64 32
  store i32 %105, ptr %106, align 8, !tbaa !234
  %107 = getelementptr inbounds i8, ptr %1, i64 12
  %108 = load i32, ptr %107, align 4, !tbaa !235
  %109 = getelementptr inbounds i8, ptr %23, i64 52
  store i32 %108, ptr %109, align 4, !tbaa !236
  %110 = getelementptr inbounds i8, ptr %23, i64 44
  store i32 %4, ptr %110, align 4, !tbaa !237
  %111 = getelementptr inbounds i8, ptr %23, i64 48
  store i32 %6, ptr %111, align 8, !tbaa !238
  %112 = icmp ne i32 %105, 0
  %113 = icmp eq ptr %2, null
  %114 = or i1 %113, %112
  %115 = select i1 %114, i32 0, i32 256
  %116 = getelementptr inbounds i8, ptr %23, i64 28
  store volatile i32 %115, ptr %116, align 4, !tbaa !239
  %117 = icmp eq i32 %4, 0
  br i1 %117, label %295, label %118

118:                                              ; preds = %88
  %119 = getelementptr inbounds i8, ptr %85, i64 32
  %120 = getelementptr inbounds i8, ptr %23, i64 56
  %121 = zext i32 %4 to i64
  br label %122

122:                                              ; preds = %118, %292
  %123 = phi i64 [ 0, %118 ], [ %293, %292 ]
  %124 = load volatile ptr, ptr %119, align 8, !tbaa !191
  %125 = icmp eq ptr %124, null
  br i1 %125, label %133, label %126

126:                                              ; preds = %122
  %127 = getelementptr inbounds i8, ptr %124, i64 12
  %128 = load i32, ptr %127, align 4, !tbaa !49
  %129 = shl i32 %128, 1
  %130 = getelementptr inbounds i8, ptr %124, i64 8
  %131 = load i32, ptr %130, align 8, !tbaa !49
  %132 = icmp ult i32 %129, %131
  br i1 %132, label %218, label %133

133:                                              ; preds = %126, %122
  %134 = load volatile ptr, ptr %119, align 8, !tbaa !191
  %135 = icmp eq ptr %134, null
  br i1 %135, label %141, label %136

136:                                              ; preds = %133
  %137 = getelementptr inbounds i8, ptr %134, i64 8
  %138 = load i32, ptr %137, align 8, !tbaa !49
  %139 = shl i32 %138, 1
  %140 = add i32 %139, 2
  br label %141

141:                                              ; preds = %136, %133
  %142 = phi i32 [ %140, %136 ], [ 256, %133 ]
  %143 = zext i32 %142 to i64
  %144 = mul nuw nsw i64 %143, 24
  %145 = add nuw nsw i64 %144, 16
  %146 = tail call ptr @calloc(i64 noundef 1, i64 noundef %145) #16
  %147 = icmp eq ptr %146, null
  br i1 %147, label %295, label %148

148:                                              ; preds = %141
  %149 = add i32 %142, -1
  %150 = getelementptr inbounds i8, ptr %146, i64 8
  store i32 %149, ptr %150, align 8, !tbaa !49
  store ptr %134, ptr %146, align 8, !tbaa !2
  %151 = getelementptr inbounds i8, ptr %134, i64 8
  br i1 %135, label %216, label %152

152:                                              ; preds = %148
  %153 = getelementptr inbounds i8, ptr %134, i64 16
  %154 = getelementptr inbounds i8, ptr %146, i64 16
  %155 = getelementptr inbounds i8, ptr %146, i64 12
  br label %156

156:                                              ; preds = %152, %212
  %157 = phi i32 [ 0, %152 ], [ %213, %212 ]
  %158 = zext i32 %157 to i64
  %159 = getelementptr inbounds [0 x %struct.code_slot], ptr %153, i64 0, i64 %158
  %160 = load volatile i64, ptr %159, align 8, !tbaa !240
  %161 = icmp eq i64 %160, 0
  br i1 %161, label %212, label %162

162:                                              ; preds = %156
  %163 = getelementptr inbounds i8, ptr %159, i64 16
  %164 = load volatile ptr, ptr %163, align 8, !tbaa !242
  %165 = icmp eq ptr %164, null
  br i1 %165, label %212, label %166

166:                                              ; preds = %162
  %167 = load volatile i64, ptr %159, align 8, !tbaa !240
  %168 = getelementptr inbounds i8, ptr %159, i64 8
  %169 = load i32, ptr %168, align 8, !tbaa !243
  %170 = getelementptr inbounds i8, ptr %159, i64 12
  %171 = load i32, ptr %170, align 4, !tbaa !244
  %172 = lshr i64 %167, 2
  %173 = mul i64 %172, -7046029254386353131
  %174 = mul i32 %171, -1640531535
  %175 = xor i32 %174, %169
  %176 = zext i32 %175 to i64
  %177 = mul i64 %176, -4417276706812531889
  %178 = xor i64 %177, %173
  %179 = lshr i64 %178, 29
  %180 = xor i64 %179, %178
  %181 = load i32, ptr %150, align 8, !tbaa !49
  %182 = zext i32 %181 to i64
  %183 = and i64 %180, %182
  %184 = getelementptr inbounds [0 x %struct.code_slot], ptr %154, i64 0, i64 %183
  %185 = load atomic volatile i64, ptr %184 seq_cst, align 8
  %186 = icmp eq i64 %185, 0
  br i1 %186, label %208, label %187

187:                                              ; preds = %166, %200
  %188 = phi i64 [ %206, %200 ], [ %185, %166 ]
  %189 = phi ptr [ %205, %200 ], [ %184, %166 ]
  %190 = phi i64 [ %201, %200 ], [ %180, %166 ]
  %191 = icmp eq i64 %188, %167
  br i1 %191, label %192, label %200

192:                                              ; preds = %187
  %193 = getelementptr inbounds i8, ptr %189, i64 8
  %194 = load i32, ptr %193, align 8, !tbaa !243
  %195 = icmp eq i32 %194, %169
  br i1 %195, label %196, label %200

196:                                              ; preds = %192
  %197 = getelementptr inbounds i8, ptr %189, i64 12
  %198 = load i32, ptr %197, align 4, !tbaa !244
  %199 = icmp eq i32 %198, %171
  br i1 %199, label %208, label %200

200:                                              ; preds = %196, %192, %187
  %201 = add i64 %190, 1
  %202 = load i32, ptr %150, align 8, !tbaa !49
  %203 = zext i32 %202 to i64
  %204 = and i64 %201, %203
  %205 = getelementptr inbounds [0 x %struct.code_slot], ptr %154, i64 0, i64 %204
  %206 = load atomic volatile i64, ptr %205 seq_cst, align 8
  %207 = icmp eq i64 %206, 0
  br i1 %207, label %208, label %187, !llvm.loop !245

208:                                              ; preds = %200, %196, %166
  %209 = phi ptr [ %184, %166 ], [ %189, %196 ], [ %205, %200 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %209, ptr nonnull align 8 %159, i64 24, i1 true), !tbaa.struct !246
  %210 = load i32, ptr %155, align 4, !tbaa !49
  %211 = add i32 %210, 1
  store i32 %211, ptr %155, align 4, !tbaa !49
  br label %212

212:                                              ; preds = %208, %162, %156
  %213 = add i32 %157, 1
  %214 = load i32, ptr %151, align 8, !tbaa !49
  %215 = icmp ugt i32 %213, %214
  br i1 %215, label %216, label %156

216:                                              ; preds = %212, %148
  %217 = ptrtoint ptr %146 to i64
  store atomic volatile i64 %217, ptr %119 seq_cst, align 8
  br label %218

218:                                              ; preds = %216, %126
  %219 = phi ptr [ %124, %126 ], [ %146, %216 ]
  %220 = load ptr, ptr %120, align 8, !tbaa !196
  %221 = getelementptr inbounds %struct.code_target, ptr %220, i64 %123
  store ptr %23, ptr %10, align 8, !tbaa !247
  %222 = getelementptr inbounds %struct.code_entry, ptr %3, i64 %123
  %223 = load i64, ptr %222, align 8, !tbaa !249
  store i64 %223, ptr %11, align 8, !tbaa !251
  %224 = getelementptr inbounds i8, ptr %222, i64 8
  %225 = load i64, ptr %224, align 8, !tbaa !252
  %226 = trunc i64 %225 to i32
  store i32 %226, ptr %12, align 8, !tbaa !253
  store volatile i32 0, ptr %13, align 4, !tbaa !254
  %227 = load volatile ptr, ptr %10, align 8, !tbaa !2
  store volatile ptr %227, ptr %221, align 8, !tbaa !2
  %228 = getelementptr inbounds i8, ptr %221, i64 8
  %229 = load volatile i64, ptr %11, align 8, !tbaa !39
  store volatile i64 %229, ptr %228, align 8, !tbaa !39
  %230 = getelementptr inbounds i8, ptr %221, i64 16
  %231 = load volatile i32, ptr %12, align 8, !tbaa !49
  store volatile i32 %231, ptr %230, align 8, !tbaa !49
  %232 = getelementptr inbounds i8, ptr %221, i64 20
  %233 = load volatile i32, ptr %13, align 4, !tbaa !49
  store volatile i32 %233, ptr %232, align 4, !tbaa !49
  %234 = load i64, ptr %222, align 8, !tbaa !249
  %235 = load i32, ptr %100, align 4, !tbaa !230
  %236 = load i32, ptr %103, align 8, !tbaa !232
  %237 = lshr i64 %234, 2
  %238 = mul i64 %237, -7046029254386353131
  %239 = mul i32 %236, -1640531535
  %240 = xor i32 %239, %235
  %241 = zext i32 %240 to i64
  %242 = mul i64 %241, -4417276706812531889
  %243 = xor i64 %242, %238
  %244 = lshr i64 %243, 29
  %245 = xor i64 %244, %243
  %246 = getelementptr inbounds i8, ptr %219, i64 16
  %247 = getelementptr inbounds i8, ptr %219, i64 8
  %248 = load i32, ptr %247, align 8, !tbaa !49
  %249 = zext i32 %248 to i64
  %250 = and i64 %245, %249
  %251 = getelementptr inbounds [0 x %struct.code_slot], ptr %246, i64 0, i64 %250
  %252 = load atomic volatile i64, ptr %251 seq_cst, align 8
  %253 = icmp eq i64 %252, 0
  br i1 %253, label %275, label %254

254:                                              ; preds = %218, %267
  %255 = phi i64 [ %273, %267 ], [ %252, %218 ]
  %256 = phi ptr [ %272, %267 ], [ %251, %218 ]
  %257 = phi i64 [ %268, %267 ], [ %245, %218 ]
  %258 = icmp eq i64 %255, %234
  br i1 %258, label %259, label %267

259:                                              ; preds = %254
  %260 = getelementptr inbounds i8, ptr %256, i64 8
  %261 = load i32, ptr %260, align 8, !tbaa !243
  %262 = icmp eq i32 %261, %235
  br i1 %262, label %263, label %267

263:                                              ; preds = %259
  %264 = getelementptr inbounds i8, ptr %256, i64 12
  %265 = load i32, ptr %264, align 4, !tbaa !244
  %266 = icmp eq i32 %265, %236
  br i1 %266, label %275, label %267

267:                                              ; preds = %263, %259, %254
  %268 = add i64 %257, 1
  %269 = load i32, ptr %247, align 8, !tbaa !49
  %270 = zext i32 %269 to i64
  %271 = and i64 %268, %270
  %272 = getelementptr inbounds [0 x %struct.code_slot], ptr %246, i64 0, i64 %271
  %273 = load atomic volatile i64, ptr %272 seq_cst, align 8
  %274 = icmp eq i64 %273, 0
  br i1 %274, label %275, label %254, !llvm.loop !245

275:                                              ; preds = %263, %267, %218
  %276 = phi ptr [ %251, %218 ], [ %272, %267 ], [ %256, %263 ]
  %277 = getelementptr inbounds i8, ptr %276, i64 16
  %278 = load ptr, ptr %120, align 8, !tbaa !196
  %279 = getelementptr inbounds %struct.code_target, ptr %278, i64 %123
  %280 = ptrtoint ptr %279 to i64
  store atomic volatile i64 %280, ptr %277 seq_cst, align 8
  %281 = load volatile i64, ptr %276, align 8, !tbaa !240
  %282 = icmp eq i64 %281, 0
  br i1 %282, label %283, label %292

283:                                              ; preds = %275
  %284 = load i32, ptr %100, align 4, !tbaa !230
  %285 = getelementptr inbounds i8, ptr %276, i64 8
  store i32 %284, ptr %285, align 8, !tbaa !243
  %286 = load i32, ptr %103, align 8, !tbaa !232
  %287 = getelementptr inbounds i8, ptr %276, i64 12
  store i32 %286, ptr %287, align 4, !tbaa !244
  %288 = getelementptr inbounds i8, ptr %219, i64 12
  %289 = load i32, ptr %288, align 4, !tbaa !49
  %290 = add i32 %289, 1
  store i32 %290, ptr %288, align 4, !tbaa !49
  %291 = load i64, ptr %222, align 8, !tbaa !249
  store atomic volatile i64 %291, ptr %276 seq_cst, align 8
  br label %292

292:                                              ; preds = %283, %275
  %293 = add nuw nsw i64 %123, 1
  %294 = icmp eq i64 %293, %121
  br i1 %294, label %295, label %122, !llvm.loop !255

295:                                              ; preds = %292, %141, %88
  %296 = getelementptr inbounds i8, ptr %85, i64 40
  %297 = load ptr, ptr %296, align 8, !tbaa !192
  store ptr %297, ptr %23, align 8, !tbaa !194
  store ptr %23, ptr %296, align 8, !tbaa !192
  %298 = load i32, ptr %68, align 4, !tbaa !227
  %299 = zext i32 %298 to i64
  br label %300

300:                                              ; preds = %295, %81, %77
  %301 = phi i64 [ %299, %295 ], [ %73, %81 ], [ %73, %77 ]
  %302 = phi i1 [ true, %295 ], [ false, %81 ], [ false, %77 ]
  %303 = getelementptr inbounds [256 x %struct.request], ptr %72, i64 0, i64 %301, i32 1
  store i32 0, ptr %303, align 8, !tbaa !185
  br label %304

304:                                              ; preds = %67, %71, %300
  %305 = phi i1 [ %302, %300 ], [ false, %71 ], [ false, %67 ]
  %306 = getelementptr inbounds i8, ptr %0, i64 80
  %307 = load volatile i64, ptr %306, align 8, !tbaa !256
  %308 = add i64 %307, 1
  store volatile i64 %308, ptr %306, align 8, !tbaa !256
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %15)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %16)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %17)
  store ptr null, ptr %14, align 8
  store ptr null, ptr %15, align 8
  store i32 0, ptr %16, align 8
  store i32 0, ptr %17, align 4
  %309 = getelementptr inbounds i8, ptr %0, i64 128
  %310 = load ptr, ptr %309, align 8, !tbaa !102
  %311 = icmp eq ptr %310, null
  br i1 %311, label %325, label %312

312:                                              ; preds = %304
  %313 = load ptr, ptr %310, align 8, !tbaa !103
  store ptr %313, ptr %309, align 8, !tbaa !102
  %314 = getelementptr inbounds i8, ptr %0, i64 144
  %315 = load volatile i32, ptr %314, align 8, !tbaa !104
  %316 = add i32 %315, -1
  store volatile i32 %316, ptr %314, align 8, !tbaa !104
  %317 = icmp eq i32 %316, 0
  br i1 %317, label %318, label %320

318:                                              ; preds = %312
  %319 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr null, ptr %319, align 8, !tbaa !105
  br label %320

320:                                              ; preds = %318, %312
  %321 = getelementptr inbounds i8, ptr %0, i64 104
  %322 = getelementptr inbounds i8, ptr %0, i64 120
  %323 = getelementptr inbounds i8, ptr %0, i64 112
  %324 = getelementptr inbounds i8, ptr %0, i64 136
  br label %346

325:                                              ; preds = %360, %304
  %326 = load volatile ptr, ptr %14, align 8, !tbaa !2
  store volatile ptr %326, ptr %309, align 8, !tbaa !2
  %327 = getelementptr inbounds i8, ptr %0, i64 136
  %328 = load volatile ptr, ptr %15, align 8, !tbaa !2
  store volatile ptr %328, ptr %327, align 8, !tbaa !2
  %329 = getelementptr inbounds i8, ptr %0, i64 144
  %330 = load volatile i32, ptr %16, align 8, !tbaa !49
  store volatile i32 %330, ptr %329, align 8, !tbaa !49
  %331 = getelementptr inbounds i8, ptr %0, i64 148
  %332 = load volatile i32, ptr %17, align 4
  store volatile i32 %332, ptr %331, align 4
  store atomic volatile i32 0, ptr %0 release, align 4
  tail call void @kick(ptr noundef nonnull %0) #17
  %333 = getelementptr inbounds i8, ptr %0, i64 96
  %334 = atomicrmw volatile add ptr %333, i64 1 seq_cst, align 8
  %335 = getelementptr inbounds i8, ptr %0, i64 16
  %336 = load atomic volatile i32, ptr %335 seq_cst, align 8
  %337 = icmp eq i32 %336, 0
  br i1 %337, label %342, label %338

338:                                              ; preds = %325
  %339 = getelementptr inbounds i8, ptr %0, i64 52
  %340 = load i32, ptr %339, align 4, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9)
  store i64 1, ptr %9, align 8, !tbaa !39
  %341 = call i64 @write(i32 noundef %340, ptr noundef nonnull %9, i64 noundef 8) #16
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9)
  br label %342

342:                                              ; preds = %325, %338
  %343 = or i1 %24, %305
  %344 = xor i1 %305, true
  %345 = sext i1 %344 to i32
  br i1 %343, label %381, label %374

346:                                              ; preds = %372, %320
  %347 = phi ptr [ %310, %320 ], [ %365, %372 ]
  %348 = getelementptr inbounds i8, ptr %347, i64 40
  %349 = load i32, ptr %348, align 8, !tbaa !135
  %350 = icmp eq i32 %349, 0
  store ptr null, ptr %347, align 8, !tbaa !103
  %351 = select i1 %350, ptr %322, ptr %16
  %352 = load volatile i32, ptr %351, align 8, !tbaa !104
  %353 = icmp eq i32 %352, 0
  br i1 %353, label %354, label %357

354:                                              ; preds = %346
  %355 = select i1 %350, ptr %321, ptr %14
  %356 = select i1 %350, ptr %323, ptr %15
  br label %360

357:                                              ; preds = %346
  %358 = select i1 %350, ptr %323, ptr %15
  %359 = load ptr, ptr %358, align 8, !tbaa !105
  br label %360

360:                                              ; preds = %354, %357
  %361 = phi ptr [ %356, %354 ], [ %358, %357 ]
  %362 = phi ptr [ %355, %354 ], [ %359, %357 ]
  store ptr %347, ptr %362, align 8, !tbaa !2
  store ptr %347, ptr %361, align 8, !tbaa !105
  %363 = load volatile i32, ptr %351, align 8, !tbaa !104
  %364 = add i32 %363, 1
  store volatile i32 %364, ptr %351, align 8, !tbaa !104
  %365 = load ptr, ptr %309, align 8, !tbaa !102
  %366 = icmp eq ptr %365, null
  br i1 %366, label %325, label %367

367:                                              ; preds = %360
  %368 = load ptr, ptr %365, align 8, !tbaa !103
  store ptr %368, ptr %309, align 8, !tbaa !102
  %369 = load volatile i32, ptr %314, align 8, !tbaa !104
  %370 = add i32 %369, -1
  store volatile i32 %370, ptr %314, align 8, !tbaa !104
  %371 = icmp eq i32 %370, 0
  br i1 %371, label %373, label %372

372:                                              ; preds = %367, %373
  br label %346

373:                                              ; preds = %367
  store ptr null, ptr %324, align 8, !tbaa !105
  br label %372

374:                                              ; preds = %342
  %375 = getelementptr inbounds i8, ptr %23, i64 56
  %376 = load ptr, ptr %375, align 8, !tbaa !196
  call void @free(ptr noundef %376) #16
  %377 = getelementptr inbounds i8, ptr %23, i64 64
  %378 = load ptr, ptr %377, align 8, !tbaa !197
  call void @free(ptr noundef %378) #16
  %379 = getelementptr inbounds i8, ptr %23, i64 72
  %380 = load ptr, ptr %379, align 8, !tbaa !198
  call void @free(ptr noundef %380) #16
  call void @free(ptr noundef nonnull %23) #16
  br label %381

381:                                              ; preds = %342, %374
  %382 = phi i32 [ %345, %342 ], [ -1, %374 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %15)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %16)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %17)
  ret i32 %382
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
  br i1 %21, label %22, label %11, !llvm.loop !83

22:                                               ; preds = %19, %8
  %23 = icmp ult i32 %1, 1024
  br i1 %23, label %24, label %38

24:                                               ; preds = %22
  %25 = getelementptr inbounds i8, ptr %0, i64 422064
  %26 = zext nneg i32 %1 to i64
  %27 = getelementptr inbounds [1024 x ptr], ptr %25, i64 0, i64 %26
  %28 = load ptr, ptr %27, align 8, !tbaa !2
  %29 = icmp eq ptr %28, null
  br i1 %29, label %38, label %30

30:                                               ; preds = %24
  %31 = getelementptr inbounds i8, ptr %28, i64 32
  %32 = load volatile ptr, ptr %31, align 8, !tbaa !191
  %33 = icmp eq ptr %32, null
  br i1 %33, label %38, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds i8, ptr %32, i64 8
  %36 = load i32, ptr %35, align 8, !tbaa !49
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
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, i8 0, i64 16, i1 false)
  %2 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %1) #16
  %3 = load i64, ptr %1, align 8, !tbaa !80
  %4 = mul i64 %3, 1000000000
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !82
  %7 = add i64 %4, %6
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #11
  %8 = udiv i64 %7, 10
  ret i64 %8
}

; Function Attrs: nounwind
define internal range(i32 -1, 1) i32 @set_checked(ptr nocapture noundef %0) #1 {
  %2 = getelementptr inbounds i8, ptr %0, i64 482032
  %3 = load ptr, ptr %2, align 8, !tbaa !30
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = tail call ptr @calloc(i64 noundef 1, i64 noundef 57360) #16
  store ptr %6, ptr %2, align 8, !tbaa !30
  br label %7

7:                                                ; preds = %5, %1
  %8 = phi ptr [ %6, %5 ], [ %3, %1 ]
  %9 = getelementptr inbounds i8, ptr %0, i64 482040
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
  %5 = getelementptr inbounds i8, ptr %0, i64 482032
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
  %3 = tail call ptr @memset(ptr noundef %1, i32 noundef 0, i64 noundef 88) #16
  %4 = getelementptr inbounds i8, ptr %0, i64 481480
  %5 = load i64, ptr %4, align 8, !tbaa !259
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %5, ptr %6, align 8, !tbaa !260
  %7 = getelementptr inbounds i8, ptr %0, i64 481472
  %8 = load i64, ptr %7, align 8, !tbaa !84
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  store i64 %8, ptr %9, align 8, !tbaa !262
  %10 = getelementptr inbounds i8, ptr %0, i64 481488
  %11 = load i64, ptr %10, align 8, !tbaa !263
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  store i64 %11, ptr %12, align 8, !tbaa !264
  %13 = getelementptr inbounds i8, ptr %0, i64 481496
  %14 = load i64, ptr %13, align 8, !tbaa !265
  %15 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 %14, ptr %15, align 8, !tbaa !266
  %16 = getelementptr inbounds i8, ptr %0, i64 481504
  %17 = load i64, ptr %16, align 8, !tbaa !267
  %18 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %17, ptr %18, align 8, !tbaa !268
  %19 = getelementptr inbounds i8, ptr %0, i64 481512
  %20 = load i64, ptr %19, align 8, !tbaa !269
  %21 = getelementptr inbounds i8, ptr %1, i64 72
  store i64 %20, ptr %21, align 8, !tbaa !270
  %22 = getelementptr inbounds i8, ptr %0, i64 44
  %23 = load i32, ptr %22, align 4, !tbaa !6
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %38, label %25

25:                                               ; preds = %2
  %26 = getelementptr inbounds i8, ptr %0, i64 481520
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = getelementptr inbounds i8, ptr %1, i64 48
  %29 = getelementptr inbounds i8, ptr %1, i64 56
  %30 = getelementptr inbounds i8, ptr %1, i64 80
  %31 = load i64, ptr %1, align 8, !tbaa !271
  %32 = load i64, ptr %27, align 8, !tbaa !272
  %33 = load i64, ptr %28, align 8, !tbaa !273
  %34 = load i64, ptr %29, align 8, !tbaa !274
  %35 = load i64, ptr %30, align 8, !tbaa !275
  %36 = zext i32 %23 to i64
  br label %39

37:                                               ; preds = %39
  store i64 %50, ptr %1, align 8, !tbaa !271
  store i64 %53, ptr %27, align 8, !tbaa !272
  store i64 %56, ptr %28, align 8, !tbaa !273
  store i64 %59, ptr %29, align 8, !tbaa !274
  store i64 %62, ptr %30, align 8, !tbaa !275
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
  %48 = getelementptr inbounds i8, ptr %47, i64 7320
  %49 = load i64, ptr %48, align 8, !tbaa !276
  %50 = add i64 %45, %49
  %51 = getelementptr inbounds i8, ptr %47, i64 7328
  %52 = load i64, ptr %51, align 8, !tbaa !119
  %53 = add i64 %44, %52
  %54 = getelementptr inbounds i8, ptr %47, i64 7336
  %55 = load i64, ptr %54, align 8, !tbaa !277
  %56 = add i64 %43, %55
  %57 = getelementptr inbounds i8, ptr %47, i64 7344
  %58 = load i64, ptr %57, align 8, !tbaa !278
  %59 = add i64 %42, %58
  %60 = getelementptr inbounds i8, ptr %47, i64 7352
  %61 = load i64, ptr %60, align 8, !tbaa !279
  %62 = add i64 %41, %61
  %63 = add nuw nsw i64 %40, 1
  %64 = icmp eq i64 %63, %36
  br i1 %64, label %37, label %39, !llvm.loop !280
}

; Function Attrs: nounwind
define internal void @set_counting(ptr noundef %0, i32 noundef %1) #1 {
  %3 = getelementptr inbounds i8, ptr %0, i64 44
  %4 = icmp eq i32 %1, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %0, i64 481520
  %7 = load i32, ptr %3, align 4, !tbaa !6
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %11, %5, %2
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  store volatile i32 %1, ptr %10, align 8, !tbaa !281
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
  %8 = getelementptr inbounds i8, ptr %0, i64 481520
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
  br i1 %18, label %15, label %10, !llvm.loop !282

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
  br i1 %27, label %16, label %19, !llvm.loop !283
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
  %12 = load i32, ptr %11, align 4, !tbaa !284
  %13 = getelementptr inbounds i8, ptr %1, i64 7352
  %14 = load i64, ptr %13, align 8, !tbaa !279
  %15 = add i64 %14, 1
  store i64 %15, ptr %13, align 8, !tbaa !279
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
  %47 = load i32, ptr %46, align 4, !tbaa !49
  %48 = zext i32 %47 to i64
  %49 = getelementptr inbounds [64 x i32], ptr %21, i64 0, i64 %43
  %50 = load i32, ptr %49, align 4, !tbaa !49
  %51 = zext i32 %50 to i64
  br i1 %10, label %63, label %52

52:                                               ; preds = %41
  %53 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  %54 = load i32, ptr %53, align 4, !tbaa !49
  %55 = zext i32 %54 to i64
  %56 = shl nuw i64 %55, 32
  %57 = or disjoint i64 %56, %48
  %58 = getelementptr inbounds [64 x i32], ptr %23, i64 0, i64 %43
  %59 = load i32, ptr %58, align 4, !tbaa !49
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
  %78 = load i32, ptr %36, align 8, !tbaa !286
  %79 = zext i32 %78 to i64
  %80 = icmp ugt i64 %77, %79
  br i1 %80, label %226, label %81

81:                                               ; preds = %74
  %82 = load ptr, ptr %37, align 8, !tbaa !287
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
  %92 = load ptr, ptr %32, align 8, !tbaa !288
  %93 = icmp eq ptr %92, null
  br i1 %93, label %100, label %94

94:                                               ; preds = %89
  %95 = load i32, ptr %33, align 4, !tbaa !289
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %100, label %97

97:                                               ; preds = %94
  %98 = load i32, ptr %34, align 8, !tbaa !290
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
  %110 = load i64, ptr %109, align 8, !tbaa !291
  %111 = and i64 %45, 4294967292
  %112 = load i32, ptr %33, align 4, !tbaa !289
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
  %122 = load i32, ptr %33, align 4, !tbaa !289
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
  store i32 %135, ptr %46, align 4, !tbaa !49
  br label %234

136:                                              ; preds = %71, %70
  %137 = load ptr, ptr %39, align 8, !tbaa !292
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
  %154 = load i64, ptr %153, align 8, !tbaa !65
  %155 = icmp ugt i64 %154, %45
  %156 = add nuw i64 %152, 1
  %157 = select i1 %155, i64 %150, i64 %156
  %158 = select i1 %155, i64 %152, i64 %149
  %159 = icmp ult i64 %157, %158
  br i1 %159, label %148, label %160, !llvm.loop !67

160:                                              ; preds = %148, %142
  %161 = phi i64 [ 0, %142 ], [ %157, %148 ]
  %162 = icmp ult i64 %161, %144
  br i1 %162, label %163, label %238

163:                                              ; preds = %160
  %164 = getelementptr inbounds i8, ptr %140, i64 16
  %165 = getelementptr inbounds [0 x %struct.gpu_range], ptr %164, i64 0, i64 %161
  %166 = load i64, ptr %165, align 8, !tbaa !68
  %167 = icmp ugt i64 %166, %45
  br i1 %167, label %238, label %168

168:                                              ; preds = %163
  %169 = getelementptr inbounds i8, ptr %165, i64 24
  %170 = load i32, ptr %169, align 8, !tbaa !223
  %171 = and i32 %170, 1
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %238, label %173

173:                                              ; preds = %168
  %174 = getelementptr inbounds i8, ptr %165, i64 8
  %175 = load i64, ptr %174, align 8, !tbaa !65
  %176 = sub i64 %175, %45
  %177 = icmp ult i64 %176, %35
  br i1 %177, label %238, label %178

178:                                              ; preds = %173
  %179 = getelementptr inbounds i8, ptr %165, i64 16
  %180 = load i64, ptr %179, align 8, !tbaa !69
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
  br i1 %199, label %226, label %195, !llvm.loop !293

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
  br i1 %219, label %226, label %213, !llvm.loop !294

221:                                              ; preds = %207, %205, %203
  %222 = phi i32 [ %204, %203 ], [ %206, %205 ], [ %208, %207 ]
  store i32 %222, ptr %46, align 4, !tbaa !49
  br label %234

223:                                              ; preds = %191, %189, %187
  %224 = phi i64 [ %188, %187 ], [ %190, %189 ], [ %192, %191 ]
  %225 = trunc i64 %224 to i32
  store i32 %225, ptr %46, align 4, !tbaa !49
  br label %229

226:                                              ; preds = %195, %213, %74, %81
  %227 = phi i64 [ %88, %81 ], [ 0, %74 ], [ %215, %213 ], [ %196, %195 ]
  %228 = trunc i64 %227 to i32
  store i32 %228, ptr %46, align 4, !tbaa !49
  br i1 %10, label %234, label %229

229:                                              ; preds = %223, %226
  %230 = phi i64 [ %224, %223 ], [ %227, %226 ]
  %231 = lshr i64 %230, 32
  %232 = trunc nuw i64 %231 to i32
  %233 = getelementptr inbounds [64 x i32], ptr %22, i64 0, i64 %43
  store i32 %232, ptr %233, align 4, !tbaa !49
  br label %234

234:                                              ; preds = %221, %229, %226, %120
  %235 = add i64 %42, -1
  %236 = and i64 %235, %42
  %237 = icmp eq i64 %236, 0
  br i1 %237, label %245, label %41, !llvm.loop !295

238:                                              ; preds = %163, %160, %136, %168, %173, %178, %63, %108
  %239 = phi i64 [ %119, %108 ], [ %45, %63 ], [ %45, %178 ], [ %45, %173 ], [ %45, %168 ], [ %45, %136 ], [ %45, %160 ], [ %45, %163 ]
  %240 = phi i32 [ 4, %108 ], [ 4, %163 ], [ 4, %160 ], [ 4, %136 ], [ 4, %168 ], [ 4, %173 ], [ 4, %178 ], [ 8, %63 ]
  %241 = trunc nuw nsw i64 %43 to i32
  %242 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %239, ptr %242, align 8, !tbaa !296
  %243 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 1, ptr %243, align 8, !tbaa !297
  %244 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %241, ptr %244, align 4, !tbaa !298
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
  %8 = load ptr, ptr %7, align 8, !tbaa !299
  %9 = getelementptr inbounds i8, ptr %0, i64 568
  %10 = load ptr, ptr %9, align 8, !tbaa !300
  %11 = getelementptr inbounds i8, ptr %10, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !99
  %13 = load ptr, ptr %12, align 8, !tbaa !86
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
  store i32 2, ptr %5, align 8, !tbaa !301
  %23 = getelementptr inbounds i8, ptr %5, i64 4
  %24 = load ptr, ptr %20, align 8, !tbaa !63
  %25 = load i32, ptr %24, align 8, !tbaa !182
  store i32 %25, ptr %23, align 4, !tbaa !303
  %26 = getelementptr inbounds i8, ptr %5, i64 8
  %27 = getelementptr inbounds i8, ptr %24, i64 8
  %28 = load i32, ptr %27, align 8, !tbaa !181
  store i32 %28, ptr %26, align 8, !tbaa !304
  %29 = getelementptr inbounds i8, ptr %5, i64 12
  %30 = load i32, ptr %21, align 8, !tbaa !305
  store i32 %30, ptr %29, align 4, !tbaa !306
  %31 = getelementptr inbounds i8, ptr %5, i64 16
  %32 = getelementptr inbounds i8, ptr %13, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !307
  store i32 %33, ptr %31, align 8, !tbaa !308
  %34 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %15, ptr %34, align 4, !tbaa !309
  %35 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 0, ptr %35, align 8, !tbaa !310
  %36 = getelementptr inbounds i8, ptr %5, i64 32
  %37 = load i64, ptr %0, align 8, !tbaa !311
  store i64 %37, ptr %36, align 8, !tbaa !312
  call fastcc void @post_interrupt(ptr noundef %8, ptr noundef nonnull %5) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #11
  br label %52

38:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #11
  store i32 0, ptr %6, align 8, !tbaa !301
  %39 = getelementptr inbounds i8, ptr %6, i64 4
  %40 = load ptr, ptr %20, align 8, !tbaa !63
  %41 = load i32, ptr %40, align 8, !tbaa !182
  store i32 %41, ptr %39, align 4, !tbaa !303
  %42 = getelementptr inbounds i8, ptr %6, i64 8
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load i32, ptr %43, align 8, !tbaa !181
  store i32 %44, ptr %42, align 8, !tbaa !304
  %45 = getelementptr inbounds i8, ptr %6, i64 12
  %46 = load i32, ptr %21, align 8, !tbaa !305
  store i32 %46, ptr %45, align 4, !tbaa !306
  %47 = getelementptr inbounds i8, ptr %6, i64 16
  %48 = and i32 %3, 16777215
  store i32 %48, ptr %47, align 8, !tbaa !308
  %49 = getelementptr inbounds i8, ptr %6, i64 20
  store i32 0, ptr %49, align 4, !tbaa !309
  %50 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %50, align 8, !tbaa !310
  %51 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 0, ptr %51, align 8, !tbaa !312
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
  %7 = load ptr, ptr %6, align 8, !tbaa !300
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !99
  %10 = load ptr, ptr %9, align 8, !tbaa !86
  %11 = getelementptr inbounds i8, ptr %7, i64 56
  %12 = load i32, ptr %11, align 8, !tbaa !49
  %13 = getelementptr inbounds i8, ptr %7, i64 60
  %14 = load i32, ptr %13, align 4, !tbaa !49
  %15 = add i32 %14, %12
  %16 = getelementptr inbounds i8, ptr %7, i64 64
  %17 = load i32, ptr %16, align 8, !tbaa !49
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
  %22 = load i64, ptr %5, align 8, !tbaa !80
  %23 = mul i64 %22, 1000000000
  %24 = getelementptr inbounds i8, ptr %5, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !82
  %26 = add i64 %23, %25
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #11
  %27 = udiv i64 %26, 10
  br label %73

28:                                               ; preds = %3
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %29 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #16
  %30 = load i64, ptr %4, align 8, !tbaa !80
  %31 = mul i64 %30, 182784
  %32 = getelementptr inbounds i8, ptr %4, i64 8
  %33 = load i64, ptr %32, align 8, !tbaa !82
  %34 = add i64 %31, %33
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
  %35 = shl i64 %34, 1
  %36 = and i64 %35, 1048574
  br label %73

37:                                               ; preds = %3
  %38 = getelementptr inbounds i8, ptr %10, i64 64
  %39 = load i32, ptr %38, align 8, !tbaa !313
  %40 = zext i32 %39 to i64
  br label %73

41:                                               ; preds = %3
  %42 = getelementptr inbounds i8, ptr %0, i64 576
  %43 = load i32, ptr %42, align 8, !tbaa !314
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
  %62 = load i32, ptr %61, align 8, !tbaa !305
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
  %72 = load i64, ptr %71, align 8, !tbaa !89
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
  %11 = getelementptr inbounds i8, ptr %1, i64 7352
  %12 = load i64, ptr %11, align 8, !tbaa !279
  %13 = add i64 %12, 1
  store i64 %13, ptr %11, align 8, !tbaa !279
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
  %62 = load i64, ptr %49, align 8, !tbaa !68
  store i64 %62, ptr %61, align 8, !tbaa !315
  %63 = getelementptr inbounds i8, ptr %49, i64 8
  %64 = load i64, ptr %63, align 8, !tbaa !65
  %65 = sub i64 %64, %62
  %66 = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %65, ptr %66, align 8, !tbaa !172
  %67 = getelementptr inbounds i8, ptr %49, i64 16
  %68 = load i64, ptr %67, align 8, !tbaa !69
  %69 = sub i64 %68, %62
  %70 = getelementptr inbounds i8, ptr %61, i64 16
  store i64 %69, ptr %70, align 8, !tbaa !316
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
  %86 = load i32, ptr %41, align 8, !tbaa !286
  %87 = zext i32 %86 to i64
  %88 = icmp ugt i64 %85, %87
  br i1 %36, label %108, label %89

89:                                               ; preds = %82
  br i1 %88, label %263, label %90

90:                                               ; preds = %89
  %91 = load ptr, ptr %42, align 8, !tbaa !287
  %92 = getelementptr inbounds i8, ptr %91, i64 %84
  %93 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  %94 = load i32, ptr %93, align 4, !tbaa !49
  switch i8 %43, label %95 [
    i8 1, label %96
    i8 2, label %98
  ]

95:                                               ; preds = %90
  br i1 %38, label %263, label %100

96:                                               ; preds = %90
  %97 = trunc i32 %94 to i8
  store i8 %97, ptr %92, align 1, !tbaa !79
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
  br i1 %107, label %263, label %100, !llvm.loop !317

108:                                              ; preds = %82
  br i1 %88, label %112, label %109

109:                                              ; preds = %108
  %110 = load ptr, ptr %42, align 8, !tbaa !287
  %111 = getelementptr inbounds i8, ptr %110, i64 %84
  br label %112

112:                                              ; preds = %109, %108
  %113 = phi ptr [ %111, %109 ], [ @access_lds.zeros, %108 ]
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #11
  br i1 %38, label %114, label %127

114:                                              ; preds = %112
  store i32 0, ptr %8, align 16, !tbaa !49
  switch i32 %10, label %121 [
    i32 1, label %115
    i32 2, label %118
  ]

115:                                              ; preds = %114
  %116 = load i8, ptr %113, align 1, !tbaa !79
  %117 = zext i8 %116 to i32
  br label %124

118:                                              ; preds = %114
  %119 = load i16, ptr %113, align 1
  %120 = zext i16 %119 to i32
  br label %124

121:                                              ; preds = %114
  %122 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %113, i64 noundef 3) #16
  %123 = load i32, ptr %8, align 16, !tbaa !49
  br label %124

124:                                              ; preds = %121, %118, %115
  %125 = phi i32 [ %120, %118 ], [ %123, %121 ], [ %117, %115 ]
  %126 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %125, ptr %126, align 4, !tbaa !49
  br label %136

127:                                              ; preds = %112, %127
  %128 = phi i64 [ %134, %127 ], [ 0, %112 ]
  %129 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %128
  %130 = shl nuw nsw i64 %128, 2
  %131 = getelementptr inbounds i8, ptr %113, i64 %130
  %132 = load i32, ptr %131, align 1
  store i32 %132, ptr %129, align 4
  %133 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %128, i64 %73
  store i32 %132, ptr %133, align 4, !tbaa !49
  %134 = add nuw nsw i64 %128, 1
  %135 = icmp eq i64 %134, %40
  br i1 %135, label %136, label %127, !llvm.loop !318

136:                                              ; preds = %127, %124
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #11
  br label %263

137:                                              ; preds = %79, %77
  %138 = and i64 %76, 4294967295
  %139 = select i1 %28, i64 %138, i64 %76
  %140 = load ptr, ptr %31, align 8, !tbaa !288
  %141 = icmp eq ptr %140, null
  br i1 %141, label %149, label %142

142:                                              ; preds = %137
  %143 = load i32, ptr %32, align 4, !tbaa !289
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %142
  %146 = load i32, ptr %33, align 8, !tbaa !290
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
  %157 = load i64, ptr %156, align 8, !tbaa !291
  %158 = and i64 %76, 4294967292
  %159 = load i32, ptr %32, align 4, !tbaa !289
  %160 = zext i32 %159 to i64
  %161 = mul nuw i64 %158, %160
  %162 = shl nuw nsw i64 %73, 2
  %163 = and i64 %76, 3
  %164 = or disjoint i64 %163, %162
  %165 = add i64 %164, %157
  %166 = add i64 %165, %161
  %167 = getelementptr inbounds i8, ptr %1, i64 64
  store i64 %166, ptr %167, align 8, !tbaa !296
  %168 = getelementptr inbounds i8, ptr %1, i64 72
  store i32 %4, ptr %168, align 8, !tbaa !297
  %169 = getelementptr inbounds i8, ptr %1, i64 76
  store i32 %74, ptr %169, align 4, !tbaa !298
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
  %178 = load ptr, ptr %31, align 8, !tbaa !288
  %179 = shl nuw nsw i64 %177, 2
  %180 = add i64 %179, %139
  %181 = load i32, ptr %32, align 4, !tbaa !289
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
  br i1 %193, label %259, label %176, !llvm.loop !319

194:                                              ; preds = %170
  br i1 %36, label %209, label %195

195:                                              ; preds = %194, %195
  %196 = phi i64 [ %207, %195 ], [ 0, %194 ]
  %197 = trunc nuw nsw i64 %196 to i32
  %198 = lshr i64 %196, 2
  %199 = and i64 %198, 1073741823
  %200 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %199, i64 %73
  %201 = load i32, ptr %200, align 4, !tbaa !49
  %202 = shl i32 %197, 3
  %203 = and i32 %202, 24
  %204 = lshr i32 %201, %203
  %205 = trunc i32 %204 to i8
  %206 = getelementptr inbounds i8, ptr %7, i64 %196
  store i8 %205, ptr %206, align 1, !tbaa !79
  %207 = add nuw nsw i64 %196, 1
  %208 = icmp eq i64 %207, %34
  br i1 %208, label %209, label %195, !llvm.loop !320

209:                                              ; preds = %195, %194
  %210 = shl nuw nsw i64 %73, 2
  br label %211

211:                                              ; preds = %233, %209
  %212 = phi ptr [ %234, %233 ], [ %140, %209 ]
  %213 = phi i64 [ %225, %233 ], [ 0, %209 ]
  %214 = load i32, ptr %32, align 4, !tbaa !289
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
  %228 = load i8, ptr %224, align 1, !tbaa !79
  %229 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  store i8 %228, ptr %229, align 1, !tbaa !79
  br i1 %226, label %235, label %216, !llvm.loop !321

230:                                              ; preds = %216
  %231 = getelementptr inbounds [16 x i8], ptr %7, i64 0, i64 %217
  %232 = load i8, ptr %231, align 1, !tbaa !79
  store i8 %232, ptr %224, align 1, !tbaa !79
  br i1 %226, label %259, label %233

233:                                              ; preds = %230
  %234 = load ptr, ptr %31, align 8, !tbaa !288
  br label %211, !llvm.loop !321

235:                                              ; preds = %227
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #11
  br i1 %38, label %236, label %249

236:                                              ; preds = %235
  store i32 0, ptr %6, align 16, !tbaa !49
  switch i32 %10, label %243 [
    i32 1, label %237
    i32 2, label %240
  ]

237:                                              ; preds = %236
  %238 = load i8, ptr %7, align 16, !tbaa !79
  %239 = zext i8 %238 to i32
  br label %246

240:                                              ; preds = %236
  %241 = load i16, ptr %7, align 16
  %242 = zext i16 %241 to i32
  br label %246

243:                                              ; preds = %236
  %244 = call ptr @memcpy(ptr noundef nonnull %6, ptr noundef nonnull %7, i64 noundef 3) #16
  %245 = load i32, ptr %6, align 16, !tbaa !49
  br label %246

246:                                              ; preds = %243, %240, %237
  %247 = phi i32 [ %242, %240 ], [ %245, %243 ], [ %239, %237 ]
  %248 = getelementptr inbounds [64 x i32], ptr %37, i64 0, i64 %73
  store i32 %247, ptr %248, align 4, !tbaa !49
  br label %258

249:                                              ; preds = %235, %249
  %250 = phi i64 [ %256, %249 ], [ 0, %235 ]
  %251 = getelementptr inbounds [16 x i32], ptr %6, i64 0, i64 %250
  %252 = shl nuw nsw i64 %250, 2
  %253 = getelementptr inbounds i8, ptr %7, i64 %252
  %254 = load i32, ptr %253, align 4
  store i32 %254, ptr %251, align 4
  %255 = getelementptr inbounds [16 x [64 x i32]], ptr %37, i64 0, i64 %250, i64 %73
  store i32 %254, ptr %255, align 4, !tbaa !49
  %256 = add nuw nsw i64 %250, 1
  %257 = icmp eq i64 %256, %40
  br i1 %257, label %258, label %249, !llvm.loop !318

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
  br i1 %266, label %267, label %71, !llvm.loop !322

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
  %280 = load i64, ptr %268, align 8, !tbaa !68
  store i64 %280, ptr %279, align 8, !tbaa !315
  %281 = getelementptr inbounds i8, ptr %268, i64 8
  %282 = load i64, ptr %281, align 8, !tbaa !65
  %283 = sub i64 %282, %280
  %284 = getelementptr inbounds i8, ptr %279, i64 8
  store i64 %283, ptr %284, align 8, !tbaa !172
  %285 = getelementptr inbounds i8, ptr %268, i64 16
  %286 = load i64, ptr %285, align 8, !tbaa !69
  %287 = sub i64 %286, %280
  %288 = getelementptr inbounds i8, ptr %279, i64 16
  store i64 %287, ptr %288, align 8, !tbaa !316
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
  %15 = load i64, ptr %10, align 8, !tbaa !68
  %16 = icmp ugt i64 %15, %1
  br i1 %16, label %21, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %10, i64 8
  %19 = load i64, ptr %18, align 8, !tbaa !65
  %20 = icmp ugt i64 %19, %1
  br i1 %20, label %59, label %21

21:                                               ; preds = %17, %14, %6
  %22 = getelementptr inbounds i8, ptr %0, i64 16
  %23 = load ptr, ptr %22, align 8, !tbaa !292
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
  %40 = load i64, ptr %39, align 8, !tbaa !65
  %41 = icmp ugt i64 %40, %1
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %36, i64 %42
  %44 = select i1 %41, i64 %38, i64 %35
  %45 = icmp ult i64 %43, %44
  br i1 %45, label %34, label %46, !llvm.loop !67

46:                                               ; preds = %34, %28
  %47 = phi i64 [ 0, %28 ], [ %43, %34 ]
  %48 = icmp ult i64 %47, %30
  br i1 %48, label %49, label %54

49:                                               ; preds = %46
  %50 = getelementptr inbounds i8, ptr %26, i64 16
  %51 = getelementptr inbounds [0 x %struct.gpu_range], ptr %50, i64 0, i64 %47
  %52 = load i64, ptr %51, align 8, !tbaa !68
  %53 = icmp ugt i64 %52, %1
  br i1 %53, label %54, label %58

54:                                               ; preds = %21, %46, %49
  %55 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %55, align 8, !tbaa !296
  %56 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %56, align 8, !tbaa !297
  %57 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %57, align 4, !tbaa !298
  br label %258

58:                                               ; preds = %49
  store ptr %51, ptr %5, align 8, !tbaa !2
  br label %59

59:                                               ; preds = %58, %17
  %60 = phi i64 [ %52, %58 ], [ %15, %17 ]
  %61 = phi ptr [ %51, %58 ], [ %10, %17 ]
  %62 = getelementptr inbounds i8, ptr %61, i64 24
  %63 = load i32, ptr %62, align 8, !tbaa !223
  %64 = and i32 %63, %12
  %65 = icmp eq i32 %64, %12
  br i1 %65, label %70, label %66

66:                                               ; preds = %59
  %67 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %1, ptr %67, align 8, !tbaa !296
  %68 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %68, align 8, !tbaa !297
  %69 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %69, align 4, !tbaa !298
  br label %258

70:                                               ; preds = %59
  %71 = getelementptr inbounds i8, ptr %61, i64 8
  %72 = load i64, ptr %71, align 8, !tbaa !65
  %73 = sub i64 %72, %1
  %74 = zext nneg i32 %3 to i64
  %75 = icmp ult i64 %73, %74
  br i1 %75, label %136, label %76

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %61, i64 16
  %78 = load i64, ptr %77, align 8, !tbaa !69
  %79 = add i64 %78, %1
  %80 = sub i64 %79, %60
  %81 = inttoptr i64 %80 to ptr
  br i1 %11, label %82, label %104

82:                                               ; preds = %76
  %83 = getelementptr inbounds i8, ptr %0, i64 2816
  %84 = zext nneg i32 %2 to i64
  %85 = getelementptr inbounds [64 x i32], ptr %83, i64 0, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !49
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
  store i8 %93, ptr %81, align 1, !tbaa !79
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
  br i1 %103, label %258, label %96, !llvm.loop !317

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
  store i32 0, ptr %8, align 16, !tbaa !49
  switch i32 %3, label %118 [
    i32 1, label %112
    i32 2, label %115
  ]

112:                                              ; preds = %111
  %113 = load i8, ptr %81, align 1, !tbaa !79
  %114 = zext i8 %113 to i32
  br label %121

115:                                              ; preds = %111
  %116 = load i16, ptr %81, align 1
  %117 = zext i16 %116 to i32
  br label %121

118:                                              ; preds = %111
  %119 = call ptr @memcpy(ptr noundef nonnull %8, ptr noundef %81, i64 noundef 3) #16
  %120 = load i32, ptr %8, align 16, !tbaa !49
  br label %121

121:                                              ; preds = %118, %115, %112
  %122 = phi i32 [ %117, %115 ], [ %120, %118 ], [ %114, %112 ]
  %123 = getelementptr inbounds i8, ptr %0, i64 2816
  %124 = zext nneg i32 %2 to i64
  %125 = getelementptr inbounds [64 x i32], ptr %123, i64 0, i64 %124
  store i32 %122, ptr %125, align 4, !tbaa !49
  br label %135

126:                                              ; preds = %126, %106
  %127 = phi i64 [ 0, %106 ], [ %133, %126 ]
  %128 = getelementptr inbounds [16 x i32], ptr %8, i64 0, i64 %127
  %129 = shl nuw nsw i64 %127, 2
  %130 = getelementptr inbounds i8, ptr %81, i64 %129
  %131 = load i32, ptr %130, align 1
  store i32 %131, ptr %128, align 4
  %132 = getelementptr inbounds [16 x [64 x i32]], ptr %108, i64 0, i64 %127, i64 %109
  store i32 %131, ptr %132, align 4, !tbaa !49
  %133 = add nuw nsw i64 %127, 1
  %134 = icmp eq i64 %133, %110
  br i1 %134, label %135, label %126, !llvm.loop !318

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
  %146 = load i32, ptr %145, align 4, !tbaa !49
  %147 = shl i32 %142, 3
  %148 = and i32 %147, 24
  %149 = lshr i32 %146, %148
  %150 = trunc i32 %149 to i8
  %151 = getelementptr inbounds i8, ptr %9, i64 %141
  store i8 %150, ptr %151, align 1, !tbaa !79
  %152 = add nuw nsw i64 %141, 1
  %153 = icmp eq i64 %152, %74
  br i1 %153, label %154, label %140, !llvm.loop !320

154:                                              ; preds = %140, %136
  %155 = getelementptr inbounds i8, ptr %0, i64 16
  %156 = load ptr, ptr %155, align 8, !tbaa !292
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
  %177 = load i64, ptr %176, align 8, !tbaa !65
  %178 = icmp ugt i64 %177, %161
  %179 = add nuw i64 %175, 1
  %180 = select i1 %178, i64 %173, i64 %179
  %181 = select i1 %178, i64 %175, i64 %172
  %182 = icmp ult i64 %180, %181
  br i1 %182, label %171, label %183, !llvm.loop !67

183:                                              ; preds = %171, %165
  %184 = phi i64 [ 0, %165 ], [ %180, %171 ]
  %185 = icmp ult i64 %184, %167
  br i1 %185, label %186, label %215

186:                                              ; preds = %183
  %187 = getelementptr inbounds i8, ptr %163, i64 16
  %188 = getelementptr inbounds [0 x %struct.gpu_range], ptr %187, i64 0, i64 %184
  %189 = load i64, ptr %188, align 8, !tbaa !68
  %190 = icmp ugt i64 %189, %161
  br i1 %190, label %215, label %191

191:                                              ; preds = %186
  %192 = getelementptr inbounds i8, ptr %188, i64 24
  %193 = load i32, ptr %192, align 8, !tbaa !223
  %194 = and i32 %193, %12
  %195 = icmp eq i32 %194, %12
  br i1 %195, label %196, label %215

196:                                              ; preds = %191
  %197 = sub i64 %74, %160
  %198 = getelementptr inbounds i8, ptr %188, i64 8
  %199 = load i64, ptr %198, align 8, !tbaa !65
  %200 = sub i64 %199, %161
  %201 = call i64 @llvm.umin.i64(i64 %197, i64 %200)
  %202 = getelementptr inbounds i8, ptr %188, i64 16
  %203 = load i64, ptr %202, align 8, !tbaa !69
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
  store i64 %219, ptr %220, align 8, !tbaa !296
  %221 = getelementptr inbounds i8, ptr %0, i64 72
  store i32 %4, ptr %221, align 8, !tbaa !297
  %222 = getelementptr inbounds i8, ptr %0, i64 76
  store i32 %2, ptr %222, align 4, !tbaa !298
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
  store i32 0, ptr %7, align 16, !tbaa !49
  switch i32 %3, label %238 [
    i32 1, label %232
    i32 2, label %235
  ]

232:                                              ; preds = %231
  %233 = load i8, ptr %9, align 16, !tbaa !79
  %234 = zext i8 %233 to i32
  br label %241

235:                                              ; preds = %231
  %236 = load i16, ptr %9, align 16
  %237 = zext i16 %236 to i32
  br label %241

238:                                              ; preds = %231
  %239 = call ptr @memcpy(ptr noundef nonnull %7, ptr noundef nonnull %9, i64 noundef 3) #16
  %240 = load i32, ptr %7, align 16, !tbaa !49
  br label %241

241:                                              ; preds = %238, %235, %232
  %242 = phi i32 [ %237, %235 ], [ %240, %238 ], [ %234, %232 ]
  %243 = getelementptr inbounds i8, ptr %0, i64 2816
  %244 = zext nneg i32 %2 to i64
  %245 = getelementptr inbounds [64 x i32], ptr %243, i64 0, i64 %244
  store i32 %242, ptr %245, align 4, !tbaa !49
  br label %255

246:                                              ; preds = %246, %226
  %247 = phi i64 [ 0, %226 ], [ %253, %246 ]
  %248 = getelementptr inbounds [16 x i32], ptr %7, i64 0, i64 %247
  %249 = shl nuw nsw i64 %247, 2
  %250 = getelementptr inbounds i8, ptr %9, i64 %249
  %251 = load i32, ptr %250, align 4
  store i32 %251, ptr %248, align 4
  %252 = getelementptr inbounds [16 x [64 x i32]], ptr %228, i64 0, i64 %247, i64 %229
  store i32 %251, ptr %252, align 4, !tbaa !49
  %253 = add nuw nsw i64 %247, 1
  %254 = icmp eq i64 %253, %230
  br i1 %254, label %255, label %246, !llvm.loop !318

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
  %19 = load i64, ptr %18, align 8, !tbaa !65
  %20 = icmp ugt i64 %19, %1
  %21 = add nuw i64 %17, 1
  %22 = select i1 %20, i64 %15, i64 %21
  %23 = select i1 %20, i64 %17, i64 %14
  %24 = icmp ult i64 %22, %23
  br i1 %24, label %13, label %25, !llvm.loop !67

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
  %34 = load i64, ptr %33, align 8, !tbaa !68
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
  br i1 %16, label %17, label %6, !llvm.loop !83

17:                                               ; preds = %14, %2
  %18 = getelementptr inbounds i8, ptr %0, i64 481512
  %19 = load i64, ptr %18, align 8, !tbaa !269
  %20 = add i64 %19, 1
  store i64 %20, ptr %18, align 8, !tbaa !269
  %21 = getelementptr inbounds i8, ptr %0, i64 440508
  %22 = load volatile i32, ptr %21, align 4, !tbaa !217
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %71, label %24

24:                                               ; preds = %17
  %25 = getelementptr inbounds i8, ptr %0, i64 440512
  %26 = load i32, ptr %1, align 8, !tbaa !301
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
  %35 = load i32, ptr %34, align 8, !tbaa !301
  %36 = icmp eq i32 %35, %26
  br i1 %36, label %37, label %63

37:                                               ; preds = %32
  %38 = getelementptr inbounds i8, ptr %34, i64 4
  %39 = load i32, ptr %38, align 4, !tbaa !303
  %40 = load i32, ptr %27, align 4, !tbaa !303
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %63

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %34, i64 12
  %44 = load i32, ptr %43, align 4, !tbaa !306
  %45 = load i32, ptr %28, align 4, !tbaa !306
  %46 = icmp eq i32 %44, %45
  br i1 %46, label %47, label %63

47:                                               ; preds = %42
  switch i32 %26, label %61 [
    i32 0, label %48
    i32 2, label %56
  ]

48:                                               ; preds = %47
  %49 = getelementptr inbounds i8, ptr %34, i64 16
  %50 = load i32, ptr %49, align 8, !tbaa !308
  %51 = load i32, ptr %30, align 8, !tbaa !308
  %52 = icmp eq i32 %50, %51
  %53 = icmp eq i32 %50, 0
  %54 = or i1 %53, %52
  %55 = zext i1 %54 to i32
  br label %63

56:                                               ; preds = %47
  %57 = load i32, ptr %29, align 4, !tbaa !309
  %58 = getelementptr inbounds i8, ptr %34, i64 20
  %59 = load i32, ptr %58, align 4, !tbaa !309
  %60 = or i32 %59, %57
  store i32 %60, ptr %58, align 4, !tbaa !309
  br label %61

61:                                               ; preds = %47, %56
  %62 = load volatile i32, ptr %21, align 4, !tbaa !217
  br label %161

63:                                               ; preds = %32, %37, %42, %48
  %64 = phi i32 [ %55, %48 ], [ 0, %42 ], [ 0, %37 ], [ 0, %32 ]
  %65 = add nuw nsw i64 %33, 1
  %66 = load volatile i32, ptr %21, align 4, !tbaa !217
  %67 = zext i32 %66 to i64
  %68 = icmp ult i64 %65, %67
  %69 = icmp eq i32 %64, 0
  %70 = select i1 %68, i1 %69, i1 false
  br i1 %70, label %32, label %31, !llvm.loop !323

71:                                               ; preds = %17, %31
  %72 = load volatile i32, ptr %21, align 4, !tbaa !217
  %73 = icmp eq i32 %72, 1024
  br i1 %73, label %74, label %148

74:                                               ; preds = %71
  %75 = load volatile i32, ptr %21, align 4, !tbaa !217
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %146, label %77

77:                                               ; preds = %74
  %78 = getelementptr inbounds i8, ptr %0, i64 440512
  br label %79

79:                                               ; preds = %140, %77
  %80 = phi i64 [ 0, %77 ], [ %142, %140 ]
  %81 = phi i32 [ 0, %77 ], [ %141, %140 ]
  %82 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %80
  %83 = load i32, ptr %82, align 8, !tbaa !49
  %84 = getelementptr inbounds i8, ptr %82, i64 4
  %85 = load i32, ptr %84, align 4, !tbaa !49
  %86 = getelementptr inbounds i8, ptr %82, i64 8
  %87 = load i32, ptr %86, align 8, !tbaa !49
  %88 = getelementptr inbounds i8, ptr %82, i64 12
  %89 = load i32, ptr %88, align 4, !tbaa !49
  %90 = getelementptr inbounds i8, ptr %82, i64 16
  %91 = load i32, ptr %90, align 8, !tbaa !49
  %92 = getelementptr inbounds i8, ptr %82, i64 20
  %93 = load i32, ptr %92, align 4, !tbaa !49
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
  %104 = load i32, ptr %103, align 8, !tbaa !301
  %105 = icmp eq i32 %104, %83
  br i1 %105, label %106, label %124

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %103, i64 4
  %108 = load i32, ptr %107, align 4, !tbaa !303
  %109 = icmp eq i32 %108, %85
  br i1 %109, label %110, label %124

110:                                              ; preds = %106
  %111 = getelementptr inbounds i8, ptr %103, i64 12
  %112 = load i32, ptr %111, align 4, !tbaa !306
  %113 = icmp eq i32 %112, %89
  br i1 %113, label %114, label %124

114:                                              ; preds = %110
  switch i32 %83, label %140 [
    i32 0, label %115
    i32 2, label %120
  ]

115:                                              ; preds = %114
  %116 = getelementptr inbounds i8, ptr %103, i64 16
  %117 = load i32, ptr %116, align 8, !tbaa !308
  %118 = icmp eq i32 %117, 0
  %119 = zext i1 %118 to i32
  br label %124

120:                                              ; preds = %114
  %121 = getelementptr inbounds i8, ptr %103, i64 20
  %122 = load i32, ptr %121, align 4, !tbaa !309
  %123 = or i32 %122, %93
  store i32 %123, ptr %121, align 4, !tbaa !309
  br label %140

124:                                              ; preds = %115, %110, %106, %101
  %125 = phi i32 [ %119, %115 ], [ 0, %110 ], [ 0, %106 ], [ 0, %101 ]
  %126 = add nuw nsw i64 %102, 1
  %127 = icmp ult i64 %126, %99
  %128 = icmp eq i32 %125, 0
  %129 = select i1 %127, i1 %128, i1 false
  br i1 %129, label %101, label %100, !llvm.loop !324

130:                                              ; preds = %100, %79
  %131 = phi i64 [ %99, %100 ], [ 0, %79 ]
  %132 = add i32 %81, 1
  %133 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %78, i64 0, i64 %131
  store i32 %83, ptr %133, align 8, !tbaa !49
  %134 = getelementptr inbounds i8, ptr %133, i64 4
  store i32 %85, ptr %134, align 4, !tbaa !49
  %135 = getelementptr inbounds i8, ptr %133, i64 8
  store i32 %87, ptr %135, align 8, !tbaa !49
  %136 = getelementptr inbounds i8, ptr %133, i64 12
  store i32 %89, ptr %136, align 4, !tbaa !49
  %137 = getelementptr inbounds i8, ptr %133, i64 16
  store i32 %96, ptr %137, align 8, !tbaa !49
  %138 = getelementptr inbounds i8, ptr %133, i64 20
  store i32 %93, ptr %138, align 4, !tbaa !49
  %139 = getelementptr inbounds i8, ptr %133, i64 24
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %139, ptr noundef nonnull align 8 dereferenceable(16) %94, i64 16, i1 false)
  br label %140

140:                                              ; preds = %114, %130, %120, %100
  %141 = phi i32 [ %81, %100 ], [ %132, %130 ], [ %81, %120 ], [ %81, %114 ]
  %142 = add nuw nsw i64 %80, 1
  %143 = load volatile i32, ptr %21, align 4, !tbaa !217
  %144 = zext i32 %143 to i64
  %145 = icmp ult i64 %142, %144
  br i1 %145, label %79, label %146, !llvm.loop !325

146:                                              ; preds = %140, %74
  %147 = phi i32 [ 0, %74 ], [ %141, %140 ]
  store volatile i32 %147, ptr %21, align 4, !tbaa !217
  br label %148

148:                                              ; preds = %71, %146
  %149 = load volatile i32, ptr %21, align 4, !tbaa !217
  %150 = icmp ult i32 %149, 1024
  br i1 %150, label %151, label %157

151:                                              ; preds = %148
  %152 = getelementptr inbounds i8, ptr %0, i64 440512
  %153 = load volatile i32, ptr %21, align 4, !tbaa !217
  %154 = add i32 %153, 1
  store volatile i32 %154, ptr %21, align 4, !tbaa !217
  %155 = zext i32 %153 to i64
  %156 = getelementptr inbounds [1024 x %struct.interrupt_record], ptr %152, i64 0, i64 %155
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %156, ptr noundef nonnull align 8 dereferenceable(40) %1, i64 40, i1 false), !tbaa.struct !218
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
define internal fastcc void @retire_releases(ptr noundef %0, ptr noundef %1) unnamed_addr #1 {
  %3 = alloca [8 x i32], align 16
  %4 = getelementptr inbounds i8, ptr %1, i64 424
  %5 = load ptr, ptr %4, align 8, !tbaa !45
  %6 = getelementptr inbounds i8, ptr %1, i64 96
  %7 = getelementptr inbounds i8, ptr %1, i64 92
  %8 = getelementptr inbounds i8, ptr %1, i64 100
  %9 = getelementptr inbounds i8, ptr %5, i64 4108
  %10 = load i32, ptr %9, align 4, !tbaa !46
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %92, label %12

12:                                               ; preds = %2
  %13 = getelementptr inbounds i8, ptr %5, i64 4120
  %14 = getelementptr inbounds i8, ptr %5, i64 4112
  %15 = getelementptr inbounds i8, ptr %1, i64 104
  %16 = getelementptr inbounds i8, ptr %0, i64 152
  %17 = getelementptr inbounds i8, ptr %0, i64 160
  br label %18

18:                                               ; preds = %12, %81
  %19 = load volatile i32, ptr %6, align 8, !tbaa !53
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %92, label %21

21:                                               ; preds = %18
  %22 = load i32, ptr %7, align 4, !tbaa !54
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %92

24:                                               ; preds = %21
  %25 = load volatile i32, ptr %8, align 4, !tbaa !55
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %92

27:                                               ; preds = %24
  %28 = load i32, ptr %14, align 8, !tbaa !326
  %29 = zext i32 %28 to i64
  %30 = getelementptr inbounds [64 x %struct.release], ptr %13, i64 0, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !327
  %32 = load atomic volatile i32, ptr %15 seq_cst, align 8
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %75, label %34

34:                                               ; preds = %27
  %35 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %48, label %37

37:                                               ; preds = %34, %45
  %38 = phi i32 [ %39, %45 ], [ 0, %34 ]
  %39 = add i32 %38, 1
  %40 = and i32 %39, 63
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %42, label %44

42:                                               ; preds = %37
  %43 = call i32 @sched_yield() #16
  br label %45

44:                                               ; preds = %37
  call void @llvm.x86.sse2.pause()
  br label %45

45:                                               ; preds = %44, %42
  %46 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %37, !llvm.loop !83

48:                                               ; preds = %45, %34
  %49 = load volatile i32, ptr %16, align 8, !tbaa !85
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %74, label %51

51:                                               ; preds = %48, %66
  %52 = phi i64 [ %67, %66 ], [ 0, %48 ]
  %53 = getelementptr inbounds [256 x ptr], ptr %17, i64 0, i64 %52
  %54 = load ptr, ptr %53, align 8, !tbaa !2
  %55 = load ptr, ptr %54, align 8, !tbaa !86
  %56 = icmp eq ptr %55, %1
  br i1 %56, label %57, label %68

57:                                               ; preds = %51
  %58 = getelementptr inbounds i8, ptr %54, i64 224
  %59 = load i64, ptr %58, align 8, !tbaa !329
  %60 = icmp ule i64 %59, %31
  %61 = add nuw nsw i64 %52, 1
  %62 = load volatile i32, ptr %16, align 8, !tbaa !85
  %63 = zext i32 %62 to i64
  %64 = icmp uge i64 %61, %63
  %65 = select i1 %64, i1 true, i1 %60
  br i1 %65, label %73, label %66

66:                                               ; preds = %57, %68
  %67 = phi i64 [ %61, %57 ], [ %69, %68 ]
  br label %51, !llvm.loop !330

68:                                               ; preds = %51
  %69 = add nuw nsw i64 %52, 1
  %70 = load volatile i32, ptr %16, align 8, !tbaa !85
  %71 = zext i32 %70 to i64
  %72 = icmp ult i64 %69, %71
  br i1 %72, label %66, label %74

73:                                               ; preds = %57
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %60, label %92, label %75, !llvm.loop !331

74:                                               ; preds = %68, %48
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %75

75:                                               ; preds = %74, %27, %73
  %76 = load atomic i32, ptr %7 seq_cst, align 4
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %78, label %92, !llvm.loop !331

78:                                               ; preds = %75
  %79 = load atomic volatile i32, ptr %8 seq_cst, align 4
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %92, !llvm.loop !331

81:                                               ; preds = %78
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #11
  %82 = getelementptr inbounds i8, ptr %30, i64 8
  %83 = call ptr @memcpy(ptr noundef nonnull %3, ptr noundef nonnull %82, i64 noundef 32) #16
  %84 = load i32, ptr %14, align 8, !tbaa !326
  %85 = add i32 %84, 1
  %86 = and i32 %85, 63
  store i32 %86, ptr %14, align 8, !tbaa !326
  %87 = load i32, ptr %9, align 4, !tbaa !46
  %88 = add i32 %87, -1
  store i32 %88, ptr %9, align 4, !tbaa !46
  %89 = call fastcc i32 @release(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %3) #17
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #11
  %90 = load i32, ptr %9, align 4, !tbaa !46
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %92, label %18

92:                                               ; preds = %75, %78, %73, %21, %18, %81, %24, %2
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 4) i32 @release(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2) unnamed_addr #1 {
  %4 = alloca %struct.interrupt_record, align 8
  %5 = alloca %struct.timespec_, align 8
  %6 = getelementptr inbounds i8, ptr %2, i64 20
  %7 = load i32, ptr %6, align 4, !tbaa !49
  %8 = zext i32 %7 to i64
  %9 = getelementptr inbounds i8, ptr %2, i64 24
  %10 = load i32, ptr %9, align 4, !tbaa !49
  %11 = zext i32 %10 to i64
  %12 = shl nuw i64 %11, 32
  %13 = or disjoint i64 %12, %8
  %14 = getelementptr inbounds i8, ptr %2, i64 8
  %15 = load i32, ptr %14, align 4, !tbaa !49
  %16 = lshr i32 %15, 24
  %17 = and i32 %16, 7
  %18 = lshr i32 %15, 29
  switch i32 %18, label %28 [
    i32 0, label %41
    i32 1, label %19
    i32 2, label %34
    i32 3, label %20
    i32 4, label %20
  ]

19:                                               ; preds = %3
  br label %34

20:                                               ; preds = %3, %3
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %21 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #16
  %22 = load i64, ptr %5, align 8, !tbaa !80
  %23 = mul i64 %22, 1000000000
  %24 = getelementptr inbounds i8, ptr %5, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !82
  %26 = add i64 %23, %25
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #11
  %27 = udiv i64 %26, 10
  br label %34

28:                                               ; preds = %3
  %29 = getelementptr inbounds i8, ptr %1, i64 72
  %30 = load i32, ptr %29, align 8, !tbaa !48
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %32, label %33

32:                                               ; preds = %28
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %61

33:                                               ; preds = %28
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %61

34:                                               ; preds = %20, %3, %19
  %35 = phi i64 [ %13, %19 ], [ %13, %3 ], [ %27, %20 ]
  %36 = phi i32 [ 4, %19 ], [ 8, %3 ], [ 8, %20 ]
  %37 = getelementptr inbounds i8, ptr %2, i64 12
  %38 = load i64, ptr %37, align 4
  %39 = call fastcc i32 @write_value(ptr noundef %0, ptr noundef %1, i64 noundef %38, i32 noundef %36, i64 noundef %35) #17
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %61, label %41

41:                                               ; preds = %3, %34
  %42 = add nsw i32 %17, -1
  %43 = icmp ult i32 %42, 2
  br i1 %43, label %44, label %61

44:                                               ; preds = %41
  %45 = getelementptr inbounds i8, ptr %2, i64 28
  %46 = load i32, ptr %45, align 4, !tbaa !49
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4) #11
  store i32 0, ptr %4, align 8, !tbaa !301
  %47 = getelementptr inbounds i8, ptr %4, i64 4
  %48 = getelementptr inbounds i8, ptr %1, i64 120
  %49 = load ptr, ptr %48, align 8, !tbaa !63
  %50 = load i32, ptr %49, align 8, !tbaa !182
  store i32 %50, ptr %47, align 4, !tbaa !303
  %51 = getelementptr inbounds i8, ptr %4, i64 8
  %52 = getelementptr inbounds i8, ptr %49, i64 8
  %53 = load i32, ptr %52, align 8, !tbaa !181
  store i32 %53, ptr %51, align 8, !tbaa !304
  %54 = getelementptr inbounds i8, ptr %4, i64 12
  %55 = getelementptr inbounds i8, ptr %1, i64 56
  %56 = load i32, ptr %55, align 8, !tbaa !305
  store i32 %56, ptr %54, align 4, !tbaa !306
  %57 = getelementptr inbounds i8, ptr %4, i64 16
  store i32 %46, ptr %57, align 8, !tbaa !308
  %58 = getelementptr inbounds i8, ptr %4, i64 20
  store i32 0, ptr %58, align 4, !tbaa !309
  %59 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 0, ptr %59, align 8, !tbaa !310
  %60 = getelementptr inbounds i8, ptr %4, i64 32
  store i64 0, ptr %60, align 8, !tbaa !312
  call fastcc void @post_interrupt(ptr noundef %0, ptr noundef nonnull %4) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4) #11
  br label %61

61:                                               ; preds = %33, %32, %44, %41, %34
  %62 = phi i32 [ 3, %34 ], [ 0, %41 ], [ 0, %44 ], [ 3, %32 ], [ 3, %33 ]
  ret i32 %62
}

; Function Attrs: nounwind
define internal fastcc void @refuse_packet(ptr noundef %0, ptr noundef %1) unnamed_addr #1 {
  %3 = getelementptr inbounds i8, ptr %1, i64 72
  %4 = load i32, ptr %3, align 8, !tbaa !48
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %8

7:                                                ; preds = %2
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %8

8:                                                ; preds = %7, %6
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @write_value(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3, i64 noundef %4) unnamed_addr #1 {
  %6 = sub i32 0, %3
  %7 = sext i32 %6 to i64
  %8 = and i64 %7, %2
  %9 = getelementptr inbounds i8, ptr %1, i64 120
  %10 = load ptr, ptr %9, align 8, !tbaa !63
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
  %28 = load i64, ptr %27, align 8, !tbaa !65
  %29 = icmp ugt i64 %28, %8
  %30 = add nuw i64 %26, 1
  %31 = select i1 %29, i64 %24, i64 %30
  %32 = select i1 %29, i64 %26, i64 %23
  %33 = icmp ult i64 %31, %32
  br i1 %33, label %22, label %34, !llvm.loop !67

34:                                               ; preds = %22, %16
  %35 = phi i64 [ 0, %16 ], [ %31, %22 ]
  %36 = icmp ult i64 %35, %18
  br i1 %36, label %37, label %59

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %14, i64 16
  %39 = getelementptr inbounds [0 x %struct.gpu_range], ptr %38, i64 0, i64 %35
  %40 = load i64, ptr %39, align 8, !tbaa !68
  %41 = icmp ugt i64 %40, %8
  br i1 %41, label %59, label %42

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %39, i64 24
  %44 = load i32, ptr %43, align 8, !tbaa !223
  %45 = and i32 %44, 1
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %59, label %47

47:                                               ; preds = %42
  %48 = getelementptr inbounds i8, ptr %39, i64 8
  %49 = load i64, ptr %48, align 8, !tbaa !65
  %50 = sub i64 %49, %8
  %51 = icmp ult i64 %50, %11
  br i1 %51, label %59, label %52

52:                                               ; preds = %47
  %53 = getelementptr inbounds i8, ptr %39, i64 16
  %54 = load i64, ptr %53, align 8, !tbaa !69
  %55 = add i64 %54, %8
  %56 = sub i64 %55, %40
  %57 = inttoptr i64 %56 to ptr
  %58 = icmp eq i64 %55, %40
  br i1 %58, label %59, label %95

59:                                               ; preds = %37, %34, %5, %42, %47, %52
  %60 = load ptr, ptr %9, align 8, !tbaa !63
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
  %77 = load i64, ptr %76, align 8, !tbaa !65
  %78 = icmp ugt i64 %77, %8
  %79 = add nuw i64 %75, 1
  %80 = select i1 %78, i64 %73, i64 %79
  %81 = select i1 %78, i64 %75, i64 %72
  %82 = icmp ult i64 %80, %81
  br i1 %82, label %71, label %83, !llvm.loop !67

83:                                               ; preds = %71, %65
  %84 = phi i64 [ 0, %65 ], [ %80, %71 ]
  %85 = icmp ult i64 %84, %67
  br i1 %85, label %86, label %92

86:                                               ; preds = %83
  %87 = getelementptr inbounds i8, ptr %63, i64 16
  %88 = getelementptr inbounds [0 x %struct.gpu_range], ptr %87, i64 0, i64 %84
  %89 = load i64, ptr %88, align 8, !tbaa !68
  %90 = icmp ugt i64 %89, %8
  %91 = select i1 %90, i32 1, i32 2
  br label %92

92:                                               ; preds = %86, %83, %59
  %93 = phi i32 [ 1, %59 ], [ 1, %83 ], [ %91, %86 ]
  %94 = load ptr, ptr %9, align 8, !tbaa !63
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
  br i1 %19, label %20, label %9, !llvm.loop !83

20:                                               ; preds = %17, %5
  %21 = getelementptr inbounds i8, ptr %1, i64 92
  %22 = load i32, ptr %21, align 4, !tbaa !54
  %23 = icmp eq i32 %22, 0
  store i32 1, ptr %21, align 4, !tbaa !54
  %24 = getelementptr inbounds i8, ptr %0, i64 152
  %25 = load volatile i32, ptr %24, align 8, !tbaa !85
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
  %37 = load ptr, ptr %36, align 8, !tbaa !116
  %38 = icmp eq ptr %37, null
  br i1 %38, label %42, label %39

39:                                               ; preds = %31
  %40 = load ptr, ptr %35, align 8, !tbaa !86
  %41 = icmp eq ptr %40, %1
  br i1 %41, label %42, label %84

42:                                               ; preds = %39, %31
  %43 = getelementptr inbounds i8, ptr %35, i64 56
  store volatile i32 1, ptr %43, align 8, !tbaa !115
  %44 = getelementptr inbounds i8, ptr %35, i64 64
  %45 = load i32, ptr %44, align 8, !tbaa !213
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %84, label %47

47:                                               ; preds = %42
  %48 = load volatile i32, ptr %24, align 8, !tbaa !85
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %58

50:                                               ; preds = %68, %47
  %51 = phi i32 [ 0, %47 ], [ %69, %68 ]
  store volatile i32 %51, ptr %24, align 8, !tbaa !85
  %52 = getelementptr inbounds i8, ptr %35, i64 24
  %53 = getelementptr inbounds i8, ptr %35, i64 32
  %54 = load i64, ptr %53, align 8, !tbaa !111
  %55 = atomicrmw volatile xchg ptr %52, i64 %54 seq_cst, align 8
  %56 = load i64, ptr %53, align 8, !tbaa !111
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
  %71 = load volatile i32, ptr %24, align 8, !tbaa !85
  %72 = zext i32 %71 to i64
  %73 = icmp ult i64 %70, %72
  br i1 %73, label %58, label %50, !llvm.loop !214

74:                                               ; preds = %50
  %75 = atomicrmw volatile sub ptr %29, i32 1 seq_cst, align 4
  br label %76

76:                                               ; preds = %74, %50
  store i32 0, ptr %44, align 8, !tbaa !213
  %77 = load ptr, ptr %35, align 8, !tbaa !86
  %78 = getelementptr inbounds i8, ptr %77, i64 104
  %79 = load volatile i32, ptr %78, align 8, !tbaa !62
  %80 = add i32 %79, -1
  store volatile i32 %80, ptr %78, align 8, !tbaa !62
  %81 = getelementptr inbounds i8, ptr %35, i64 60
  %82 = load i32, ptr %81, align 4, !tbaa !113
  %83 = add i32 %82, -1
  store i32 %83, ptr %81, align 4, !tbaa !113
  br label %84

84:                                               ; preds = %76, %42, %39
  %85 = icmp eq i64 %33, 0
  br i1 %85, label %86, label %31, !llvm.loop !215

86:                                               ; preds = %84, %20
  store atomic volatile i32 0, ptr %0 release, align 4
  %87 = getelementptr inbounds i8, ptr %0, i64 44
  %88 = load i32, ptr %87, align 4, !tbaa !6
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %99, label %90

90:                                               ; preds = %86
  %91 = getelementptr inbounds i8, ptr %0, i64 481520
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
  store i32 3, ptr %6, align 8, !tbaa !301
  %101 = getelementptr inbounds i8, ptr %6, i64 4
  %102 = getelementptr inbounds i8, ptr %1, i64 120
  %103 = load ptr, ptr %102, align 8, !tbaa !63
  %104 = load i32, ptr %103, align 8, !tbaa !182
  store i32 %104, ptr %101, align 4, !tbaa !303
  %105 = getelementptr inbounds i8, ptr %6, i64 8
  %106 = getelementptr inbounds i8, ptr %103, i64 8
  %107 = load i32, ptr %106, align 8, !tbaa !181
  store i32 %107, ptr %105, align 8, !tbaa !304
  %108 = getelementptr inbounds i8, ptr %6, i64 12
  %109 = getelementptr inbounds i8, ptr %1, i64 56
  %110 = load i32, ptr %109, align 8, !tbaa !305
  store i32 %110, ptr %108, align 4, !tbaa !306
  %111 = getelementptr inbounds i8, ptr %6, i64 16
  %112 = getelementptr inbounds i8, ptr %1, i64 60
  %113 = load i32, ptr %112, align 4, !tbaa !307
  store i32 %113, ptr %111, align 8, !tbaa !308
  %114 = getelementptr inbounds i8, ptr %6, i64 20
  %115 = add nsw i32 %2, -1
  %116 = shl nuw nsw i32 1, %115
  store i32 %116, ptr %114, align 4, !tbaa !309
  %117 = getelementptr inbounds i8, ptr %6, i64 24
  store i64 0, ptr %117, align 8, !tbaa !310
  %118 = getelementptr inbounds i8, ptr %6, i64 32
  store i64 %4, ptr %118, align 8, !tbaa !312
  %119 = icmp eq i32 %2, 4
  br i1 %119, label %120, label %121

120:                                              ; preds = %100
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %6) #17
  br label %121

121:                                              ; preds = %120, %100
  store i32 2, ptr %6, align 8, !tbaa !301
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
  %3 = load ptr, ptr %2, align 8, !tbaa !63
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8, !tbaa !64
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
  %22 = load i64, ptr %21, align 8, !tbaa !65
  %23 = icmp ugt i64 %22, %5
  %24 = add nuw i64 %20, 1
  %25 = select i1 %23, i64 %18, i64 %24
  %26 = select i1 %23, i64 %20, i64 %17
  %27 = icmp ult i64 %25, %26
  br i1 %27, label %16, label %28, !llvm.loop !67

28:                                               ; preds = %16, %10
  %29 = phi i64 [ 0, %10 ], [ %25, %16 ]
  %30 = icmp ult i64 %29, %12
  br i1 %30, label %31, label %103

31:                                               ; preds = %28
  %32 = getelementptr inbounds i8, ptr %8, i64 16
  %33 = getelementptr inbounds [0 x %struct.gpu_range], ptr %32, i64 0, i64 %29
  %34 = load i64, ptr %33, align 8, !tbaa !68
  %35 = icmp ugt i64 %34, %5
  br i1 %35, label %103, label %36

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, ptr %33, i64 8
  %38 = load i64, ptr %37, align 8, !tbaa !65
  %39 = sub i64 %38, %5
  %40 = icmp ult i64 %39, 256
  br i1 %40, label %103, label %41

41:                                               ; preds = %36
  %42 = getelementptr inbounds i8, ptr %33, i64 16
  %43 = load i64, ptr %42, align 8, !tbaa !69
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
  %56 = load ptr, ptr %2, align 8, !tbaa !63
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
  %73 = load i64, ptr %72, align 8, !tbaa !65
  %74 = icmp ugt i64 %73, %50
  %75 = add nuw i64 %71, 1
  %76 = select i1 %74, i64 %69, i64 %75
  %77 = select i1 %74, i64 %71, i64 %68
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %67, label %79, !llvm.loop !67

79:                                               ; preds = %67, %61
  %80 = phi i64 [ 0, %61 ], [ %76, %67 ]
  %81 = icmp ult i64 %80, %63
  br i1 %81, label %82, label %103

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, ptr %59, i64 16
  %84 = getelementptr inbounds [0 x %struct.gpu_range], ptr %83, i64 0, i64 %80
  %85 = load i64, ptr %84, align 8, !tbaa !68
  %86 = icmp ugt i64 %85, %50
  br i1 %86, label %103, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %84, i64 24
  %89 = load i32, ptr %88, align 8, !tbaa !223
  %90 = and i32 %89, 1
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %103, label %92

92:                                               ; preds = %87
  %93 = getelementptr inbounds i8, ptr %84, i64 8
  %94 = load i64, ptr %93, align 8, !tbaa !65
  %95 = sub i64 %94, %50
  %96 = icmp ult i64 %95, 64
  br i1 %96, label %103, label %97

97:                                               ; preds = %92
  %98 = getelementptr inbounds i8, ptr %84, i64 16
  %99 = load i64, ptr %98, align 8, !tbaa !69
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
  %15 = load ptr, ptr %14, align 8, !tbaa !63
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
  %32 = load i64, ptr %31, align 8, !tbaa !65
  %33 = icmp ugt i64 %32, %6
  %34 = add nuw i64 %30, 1
  %35 = select i1 %33, i64 %28, i64 %34
  %36 = select i1 %33, i64 %30, i64 %27
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %26, label %38, !llvm.loop !67

38:                                               ; preds = %26, %20
  %39 = phi i64 [ 0, %20 ], [ %35, %26 ]
  %40 = icmp ult i64 %39, %22
  br i1 %40, label %41, label %61

41:                                               ; preds = %38
  %42 = getelementptr inbounds i8, ptr %18, i64 16
  %43 = getelementptr inbounds [0 x %struct.gpu_range], ptr %42, i64 0, i64 %39
  %44 = load i64, ptr %43, align 8, !tbaa !68
  %45 = icmp ugt i64 %44, %6
  br i1 %45, label %61, label %46

46:                                               ; preds = %41
  %47 = getelementptr inbounds i8, ptr %43, i64 24
  %48 = load i32, ptr %47, align 8, !tbaa !223
  %49 = and i32 %48, 1
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %61, label %51

51:                                               ; preds = %46
  %52 = getelementptr inbounds i8, ptr %43, i64 8
  %53 = load i64, ptr %52, align 8, !tbaa !65
  %54 = sub i64 %53, %6
  %55 = icmp ult i64 %54, 8
  br i1 %55, label %61, label %56

56:                                               ; preds = %51
  %57 = getelementptr inbounds i8, ptr %43, i64 16
  %58 = load i64, ptr %57, align 8, !tbaa !69
  %59 = add i64 %58, %6
  %60 = icmp eq i64 %59, %44
  br i1 %60, label %61, label %97

61:                                               ; preds = %41, %38, %13, %46, %51, %8, %56
  %62 = getelementptr inbounds i8, ptr %1, i64 120
  %63 = load ptr, ptr %62, align 8, !tbaa !63
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
  %80 = load i64, ptr %79, align 8, !tbaa !65
  %81 = icmp ugt i64 %80, %6
  %82 = add nuw i64 %78, 1
  %83 = select i1 %81, i64 %76, i64 %82
  %84 = select i1 %81, i64 %78, i64 %75
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %74, label %86, !llvm.loop !67

86:                                               ; preds = %74, %68
  %87 = phi i64 [ 0, %68 ], [ %83, %74 ]
  %88 = icmp ult i64 %87, %70
  br i1 %88, label %89, label %94

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, ptr %66, i64 16
  %91 = getelementptr inbounds [0 x %struct.gpu_range], ptr %90, i64 0, i64 %87
  %92 = load i64, ptr %91, align 8, !tbaa !68
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
  store i32 0, ptr %4, align 8, !tbaa !301
  %101 = getelementptr inbounds i8, ptr %4, i64 4
  %102 = load ptr, ptr %14, align 8, !tbaa !63
  %103 = load i32, ptr %102, align 8, !tbaa !182
  store i32 %103, ptr %101, align 4, !tbaa !303
  %104 = getelementptr inbounds i8, ptr %4, i64 8
  %105 = getelementptr inbounds i8, ptr %102, i64 8
  %106 = load i32, ptr %105, align 8, !tbaa !181
  store i32 %106, ptr %104, align 8, !tbaa !304
  %107 = getelementptr inbounds i8, ptr %4, i64 12
  %108 = getelementptr inbounds i8, ptr %1, i64 56
  %109 = load i32, ptr %108, align 8, !tbaa !305
  store i32 %109, ptr %107, align 4, !tbaa !306
  %110 = getelementptr inbounds i8, ptr %4, i64 16
  store i32 %10, ptr %110, align 8, !tbaa !308
  %111 = getelementptr inbounds i8, ptr %4, i64 20
  store i32 0, ptr %111, align 4, !tbaa !309
  %112 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 0, ptr %112, align 8, !tbaa !310
  %113 = getelementptr inbounds i8, ptr %4, i64 32
  store i64 0, ptr %113, align 8, !tbaa !312
  call fastcc void @post_interrupt(ptr noundef %0, ptr noundef nonnull %4) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4) #11
  br label %114

114:                                              ; preds = %95, %97, %3
  ret void
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
  br i1 %22, label %23, label %12, !llvm.loop !83

23:                                               ; preds = %20, %9
  %24 = getelementptr inbounds i8, ptr %0, i64 356520
  %25 = load i32, ptr %24, align 8, !tbaa !41
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %30, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %0, i64 356528
  %29 = zext i32 %25 to i64
  br label %121

30:                                               ; preds = %130, %23
  %31 = getelementptr inbounds i8, ptr %0, i64 152
  %32 = load volatile i32, ptr %31, align 8, !tbaa !85
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
  %44 = load ptr, ptr %43, align 8, !tbaa !116
  %45 = icmp eq ptr %44, %1
  br i1 %45, label %49, label %46

46:                                               ; preds = %38
  %47 = load ptr, ptr %42, align 8, !tbaa !86
  %48 = icmp eq ptr %47, null
  br i1 %48, label %49, label %91

49:                                               ; preds = %46, %38
  %50 = getelementptr inbounds i8, ptr %42, i64 56
  store volatile i32 1, ptr %50, align 8, !tbaa !115
  %51 = getelementptr inbounds i8, ptr %42, i64 64
  %52 = load i32, ptr %51, align 8, !tbaa !213
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %91, label %54

54:                                               ; preds = %49
  %55 = load volatile i32, ptr %31, align 8, !tbaa !85
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %65

57:                                               ; preds = %75, %54
  %58 = phi i32 [ 0, %54 ], [ %76, %75 ]
  store volatile i32 %58, ptr %31, align 8, !tbaa !85
  %59 = getelementptr inbounds i8, ptr %42, i64 24
  %60 = getelementptr inbounds i8, ptr %42, i64 32
  %61 = load i64, ptr %60, align 8, !tbaa !111
  %62 = atomicrmw volatile xchg ptr %59, i64 %61 seq_cst, align 8
  %63 = load i64, ptr %60, align 8, !tbaa !111
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
  %78 = load volatile i32, ptr %31, align 8, !tbaa !85
  %79 = zext i32 %78 to i64
  %80 = icmp ult i64 %77, %79
  br i1 %80, label %65, label %57, !llvm.loop !214

81:                                               ; preds = %57
  %82 = atomicrmw volatile sub ptr %36, i32 1 seq_cst, align 4
  br label %83

83:                                               ; preds = %81, %57
  store i32 0, ptr %51, align 8, !tbaa !213
  %84 = load ptr, ptr %42, align 8, !tbaa !86
  %85 = getelementptr inbounds i8, ptr %84, i64 104
  %86 = load volatile i32, ptr %85, align 8, !tbaa !62
  %87 = add i32 %86, -1
  store volatile i32 %87, ptr %85, align 8, !tbaa !62
  %88 = getelementptr inbounds i8, ptr %42, i64 60
  %89 = load i32, ptr %88, align 4, !tbaa !113
  %90 = add i32 %89, -1
  store i32 %90, ptr %88, align 4, !tbaa !113
  br label %91

91:                                               ; preds = %83, %49, %46
  %92 = icmp eq i64 %40, 0
  br i1 %92, label %93, label %38, !llvm.loop !215

93:                                               ; preds = %91, %30
  %94 = getelementptr inbounds i8, ptr %0, i64 481504
  %95 = load i64, ptr %94, align 8, !tbaa !267
  %96 = add i64 %95, 1
  store i64 %96, ptr %94, align 8, !tbaa !267
  store atomic volatile i32 0, ptr %0 release, align 4
  %97 = getelementptr inbounds i8, ptr %0, i64 44
  %98 = load i32, ptr %97, align 4, !tbaa !6
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %109, label %100

100:                                              ; preds = %93
  %101 = getelementptr inbounds i8, ptr %0, i64 481520
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
  store i32 1, ptr %5, align 8, !tbaa !301
  %110 = getelementptr inbounds i8, ptr %5, i64 4
  %111 = load i32, ptr %1, align 8, !tbaa !182
  store i32 %111, ptr %110, align 4, !tbaa !303
  %112 = getelementptr inbounds i8, ptr %5, i64 8
  %113 = getelementptr inbounds i8, ptr %1, i64 8
  %114 = load i32, ptr %113, align 8, !tbaa !181
  store i32 %114, ptr %112, align 8, !tbaa !304
  %115 = getelementptr inbounds i8, ptr %5, i64 12
  store i32 0, ptr %115, align 4, !tbaa !306
  %116 = getelementptr inbounds i8, ptr %5, i64 16
  store i32 0, ptr %116, align 8, !tbaa !308
  %117 = getelementptr inbounds i8, ptr %5, i64 20
  store i32 %3, ptr %117, align 4, !tbaa !309
  %118 = getelementptr inbounds i8, ptr %5, i64 24
  %119 = and i64 %2, -4096
  store i64 %119, ptr %118, align 8, !tbaa !310
  %120 = getelementptr inbounds i8, ptr %5, i64 32
  store i64 0, ptr %120, align 8, !tbaa !312
  call fastcc void @post_interrupt(ptr noundef nonnull %0, ptr noundef nonnull %5) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #11
  br label %133

121:                                              ; preds = %27, %130
  %122 = phi i64 [ 0, %27 ], [ %131, %130 ]
  %123 = getelementptr inbounds [4096 x ptr], ptr %28, i64 0, i64 %122
  %124 = load ptr, ptr %123, align 8, !tbaa !2
  %125 = getelementptr inbounds i8, ptr %124, i64 120
  %126 = load ptr, ptr %125, align 8, !tbaa !63
  %127 = icmp eq ptr %126, %1
  br i1 %127, label %128, label %130

128:                                              ; preds = %121
  %129 = getelementptr inbounds i8, ptr %124, i64 100
  store volatile i32 1, ptr %129, align 4, !tbaa !55
  br label %130

130:                                              ; preds = %121, %128
  %131 = add nuw nsw i64 %122, 1
  %132 = icmp eq i64 %131, %29
  br i1 %132, label %30, label %121, !llvm.loop !332

133:                                              ; preds = %4, %109
  ret void
}

; Function Attrs: nounwind
define internal fastcc i32 @run_feeds(ptr noundef %0, ptr noundef %1, ptr nocapture noundef %2) unnamed_addr #1 {
  %4 = alloca %struct.timespec_, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca %struct.pm4_launch, align 4
  %8 = alloca %struct.pm4_launch, align 4
  %9 = alloca %struct.timespec_, align 8
  %10 = alloca i64, align 8
  %11 = alloca %struct.interrupt_record, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = getelementptr inbounds i8, ptr %1, i64 216
  %16 = getelementptr inbounds i8, ptr %1, i64 312
  %17 = getelementptr inbounds i8, ptr %1, i64 92
  %18 = load i32, ptr %16, align 8, !tbaa !77
  %19 = load atomic i32, ptr %17 seq_cst, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %1378

21:                                               ; preds = %3
  %22 = getelementptr inbounds i8, ptr %1, i64 100
  %23 = getelementptr inbounds i8, ptr %1, i64 224
  %24 = getelementptr inbounds i8, ptr %1, i64 72
  %25 = getelementptr inbounds i8, ptr %1, i64 24
  %26 = getelementptr inbounds i8, ptr %1, i64 8
  %27 = getelementptr inbounds i8, ptr %1, i64 328
  %28 = getelementptr inbounds i8, ptr %1, i64 332
  %29 = getelementptr inbounds i8, ptr %1, i64 336
  %30 = getelementptr inbounds i8, ptr %1, i64 400
  %31 = getelementptr inbounds i8, ptr %1, i64 356
  %32 = getelementptr inbounds i8, ptr %1, i64 348
  %33 = getelementptr inbounds i8, ptr %1, i64 352
  %34 = getelementptr inbounds i8, ptr %1, i64 340
  %35 = getelementptr inbounds i8, ptr %1, i64 424
  %36 = getelementptr inbounds i8, ptr %1, i64 416
  %37 = getelementptr inbounds i8, ptr %1, i64 104
  %38 = getelementptr inbounds i8, ptr %0, i64 152
  %39 = getelementptr inbounds i8, ptr %0, i64 160
  %40 = getelementptr inbounds i8, ptr %4, i64 8
  %41 = getelementptr inbounds i8, ptr %1, i64 120
  %42 = getelementptr inbounds i8, ptr %1, i64 344
  %43 = getelementptr inbounds i8, ptr %1, i64 360
  %44 = getelementptr inbounds i8, ptr %7, i64 4
  %45 = getelementptr inbounds i8, ptr %7, i64 8
  %46 = getelementptr inbounds i8, ptr %7, i64 12
  %47 = getelementptr inbounds i8, ptr %8, i64 4
  %48 = getelementptr inbounds i8, ptr %8, i64 8
  %49 = getelementptr inbounds i8, ptr %8, i64 12
  %50 = getelementptr inbounds i8, ptr %9, i64 8
  %51 = getelementptr inbounds i8, ptr %11, i64 4
  %52 = getelementptr inbounds i8, ptr %11, i64 8
  %53 = getelementptr inbounds i8, ptr %11, i64 12
  %54 = getelementptr inbounds i8, ptr %1, i64 56
  %55 = getelementptr inbounds i8, ptr %11, i64 16
  %56 = getelementptr inbounds i8, ptr %11, i64 20
  %57 = getelementptr inbounds i8, ptr %11, i64 24
  %58 = getelementptr inbounds i8, ptr %11, i64 32
  %59 = getelementptr inbounds i8, ptr %1, i64 248
  %60 = getelementptr inbounds i8, ptr %1, i64 256
  %61 = getelementptr inbounds i8, ptr %1, i64 264
  %62 = getelementptr inbounds i8, ptr %1, i64 272
  %63 = getelementptr inbounds i8, ptr %1, i64 376
  %64 = getelementptr inbounds i8, ptr %1, i64 380
  %65 = getelementptr inbounds i8, ptr %1, i64 408
  %66 = getelementptr inbounds i8, ptr %1, i64 364
  %67 = getelementptr inbounds i8, ptr %1, i64 368
  %68 = getelementptr inbounds i8, ptr %1, i64 372
  %69 = getelementptr inbounds i8, ptr %0, i64 481472
  br label %70

70:                                               ; preds = %21, %1374
  %71 = phi i32 [ %18, %21 ], [ %1375, %1374 ]
  %72 = zext i32 %71 to i64
  %73 = getelementptr inbounds [3 x %struct.feed], ptr %15, i64 0, i64 %72
  %74 = load atomic volatile i32, ptr %22 seq_cst, align 4
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %76, label %1378

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %73, i64 24
  %78 = load i64, ptr %77, align 8, !tbaa !333
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %111, label %80

80:                                               ; preds = %76
  %81 = getelementptr inbounds i8, ptr %73, i64 16
  %82 = load i64, ptr %81, align 8, !tbaa !60
  %83 = getelementptr inbounds i8, ptr %73, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !57
  %85 = sub i64 %82, %84
  %86 = call i64 @llvm.umin.i64(i64 %78, i64 %85)
  %87 = add i64 %86, %84
  store i64 %87, ptr %83, align 8, !tbaa !57
  %88 = sub i64 %78, %86
  store i64 %88, ptr %77, align 8, !tbaa !333
  %89 = icmp ugt i64 %78, %85
  %90 = load i64, ptr %23, align 8, !tbaa !57
  %91 = load i32, ptr %16, align 8, !tbaa !77
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %93, label %107

93:                                               ; preds = %80
  %94 = load i32, ptr %24, align 8, !tbaa !48
  switch i32 %94, label %103 [
    i32 0, label %107
    i32 1, label %95
  ]

95:                                               ; preds = %93
  %96 = load i64, ptr %25, align 8, !tbaa !91
  %97 = inttoptr i64 %96 to ptr
  %98 = load i64, ptr %26, align 8, !tbaa !59
  %99 = shl i64 %98, 4
  %100 = add i64 %99, 4294967295
  %101 = and i64 %100, %90
  %102 = trunc i64 %101 to i32
  store atomic i32 %102, ptr %97 release, align 4
  br label %107

103:                                              ; preds = %93
  %104 = load i64, ptr %25, align 8, !tbaa !91
  %105 = inttoptr i64 %104 to ptr
  %106 = shl i64 %90, 2
  store atomic i64 %106, ptr %105 release, align 8
  br label %107

107:                                              ; preds = %80, %93, %95, %103
  br i1 %89, label %108, label %111

108:                                              ; preds = %107
  %109 = load i64, ptr %73, align 8, !tbaa !334
  %110 = icmp eq i64 %109, 0
  br i1 %110, label %1378, label %111

111:                                              ; preds = %108, %107, %76
  %112 = getelementptr inbounds i8, ptr %73, i64 8
  %113 = load i64, ptr %112, align 8, !tbaa !57
  %114 = getelementptr inbounds i8, ptr %73, i64 16
  %115 = load i64, ptr %114, align 8, !tbaa !60
  %116 = icmp ult i64 %113, %115
  br i1 %116, label %141, label %117

117:                                              ; preds = %111
  %118 = load i32, ptr %27, align 8, !tbaa !335
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %120, label %141

120:                                              ; preds = %117
  %121 = load i32, ptr %16, align 8, !tbaa !77
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %1378, label %123

123:                                              ; preds = %120
  %124 = add i32 %121, -1
  store i32 %124, ptr %16, align 8, !tbaa !77
  %125 = load i64, ptr %23, align 8, !tbaa !57
  %126 = icmp eq i32 %124, 0
  br i1 %126, label %127, label %1374, !llvm.loop !336

127:                                              ; preds = %123
  %128 = load i32, ptr %24, align 8, !tbaa !48
  switch i32 %128, label %137 [
    i32 0, label %1374
    i32 1, label %129
  ], !llvm.loop !336

129:                                              ; preds = %127
  %130 = load i64, ptr %25, align 8, !tbaa !91
  %131 = inttoptr i64 %130 to ptr
  %132 = load i64, ptr %26, align 8, !tbaa !59
  %133 = shl i64 %132, 4
  %134 = add i64 %133, 4294967295
  %135 = and i64 %134, %125
  %136 = trunc i64 %135 to i32
  store atomic i32 %136, ptr %131 release, align 4
  br label %1374, !llvm.loop !336

137:                                              ; preds = %127
  %138 = load i64, ptr %25, align 8, !tbaa !91
  %139 = inttoptr i64 %138 to ptr
  %140 = shl i64 %125, 2
  store atomic i64 %140, ptr %139 release, align 8
  br label %1374, !llvm.loop !336

141:                                              ; preds = %117, %111
  %142 = load i32, ptr %2, align 4, !tbaa !49
  %143 = icmp ugt i32 %142, 255
  br i1 %143, label %1378, label %144

144:                                              ; preds = %141
  %145 = load i32, ptr %27, align 8, !tbaa !335
  %146 = icmp eq i32 %145, 0
  br i1 %146, label %147, label %229

147:                                              ; preds = %144
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %14) #11
  %148 = call fastcc i32 @fetch(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull readonly %73, i64 noundef 0, ptr noundef nonnull %14, i32 noundef 1) #17
  %149 = icmp eq i32 %148, 0
  br i1 %149, label %226, label %150

150:                                              ; preds = %147
  %151 = load i32, ptr %24, align 8, !tbaa !48
  %152 = icmp eq i32 %151, 2
  %153 = load i32, ptr %14, align 4, !tbaa !49
  br i1 %152, label %154, label %173

154:                                              ; preds = %150
  %155 = and i32 %153, 255
  %156 = icmp eq i32 %155, 10
  br i1 %156, label %202, label %157

157:                                              ; preds = %154
  %158 = trunc i32 %153 to i16
  switch i16 %158, label %220 [
    i16 0, label %202
    i16 1, label %159
    i16 1025, label %163
    i16 2, label %164
    i16 4, label %165
    i16 5, label %166
    i16 6, label %167
    i16 8, label %168
    i16 9, label %169
    i16 11, label %170
    i16 269, label %171
    i16 525, label %171
    i16 273, label %172
  ]

159:                                              ; preds = %157
  %160 = and i32 %153, 134217728
  %161 = icmp eq i32 %160, 0
  %162 = select i1 %161, i32 7, i32 9
  br label %202

163:                                              ; preds = %157
  br label %202

164:                                              ; preds = %157
  br label %202

165:                                              ; preds = %157
  br label %202

166:                                              ; preds = %157
  br label %202

167:                                              ; preds = %157
  br label %202

168:                                              ; preds = %157
  br label %202

169:                                              ; preds = %157
  br label %202

170:                                              ; preds = %157
  br label %202

171:                                              ; preds = %157, %157
  br label %202

172:                                              ; preds = %157
  br label %202

173:                                              ; preds = %150
  %174 = lshr i32 %153, 16
  %175 = and i32 %174, 16383
  %176 = icmp eq i32 %153, -2147483648
  br i1 %176, label %202, label %177

177:                                              ; preds = %173
  %178 = icmp ugt i32 %153, -1073741825
  br i1 %178, label %179, label %217

179:                                              ; preds = %177
  %180 = lshr i32 %153, 8
  %181 = trunc i32 %180 to i8
  switch i8 %181, label %217 [
    i8 16, label %182
    i8 21, label %198
    i8 22, label %186
    i8 30, label %187
    i8 34, label %198
    i8 35, label %196
    i8 55, label %188
    i8 60, label %189
    i8 -109, label %190
    i8 63, label %191
    i8 64, label %192
    i8 70, label %196
    i8 73, label %193
    i8 80, label %194
    i8 88, label %195
    i8 118, label %196
    i8 121, label %196
  ]

182:                                              ; preds = %179
  %183 = icmp eq i32 %175, 16383
  %184 = add nuw nsw i32 %175, 2
  %185 = select i1 %183, i32 1, i32 %184
  br label %202

186:                                              ; preds = %179
  br label %198

187:                                              ; preds = %179
  br label %198

188:                                              ; preds = %179
  br label %198

189:                                              ; preds = %179
  br label %198

190:                                              ; preds = %179
  br label %198

191:                                              ; preds = %179
  br label %198

192:                                              ; preds = %179
  br label %198

193:                                              ; preds = %179
  br label %198

194:                                              ; preds = %179
  br label %198

195:                                              ; preds = %179
  br label %198

196:                                              ; preds = %179, %179, %179, %179
  %197 = add nuw nsw i32 %175, 2
  br label %202

198:                                              ; preds = %195, %194, %193, %192, %191, %190, %189, %188, %187, %186, %179, %179
  %199 = phi i32 [ 8, %195 ], [ 7, %194 ], [ 8, %193 ], [ 6, %192 ], [ 4, %191 ], [ 9, %190 ], [ 7, %189 ], [ 4, %188 ], [ 9, %187 ], [ 4, %186 ], [ 5, %179 ], [ 5, %179 ]
  %200 = add nuw nsw i32 %175, 2
  %201 = icmp ult i32 %200, %199
  br i1 %201, label %217, label %202

202:                                              ; preds = %198, %196, %182, %173, %172, %171, %170, %169, %168, %167, %166, %165, %164, %163, %159, %157, %154
  %203 = phi i32 [ -2147483648, %173 ], [ %153, %182 ], [ %153, %198 ], [ %153, %157 ], [ %153, %154 ], [ %153, %159 ], [ %153, %163 ], [ %153, %164 ], [ %153, %165 ], [ %153, %166 ], [ %153, %167 ], [ %153, %168 ], [ %153, %169 ], [ %153, %170 ], [ %153, %171 ], [ %153, %172 ], [ %153, %196 ]
  %204 = phi i32 [ 1, %173 ], [ %185, %182 ], [ %200, %198 ], [ 1, %157 ], [ 8, %154 ], [ %162, %159 ], [ 13, %163 ], [ 4, %164 ], [ 6, %165 ], [ 4, %166 ], [ 2, %167 ], [ 6, %168 ], [ 5, %169 ], [ 5, %170 ], [ 3, %171 ], [ 5, %172 ], [ %197, %196 ]
  %205 = load i64, ptr %114, align 8, !tbaa !60
  %206 = load i64, ptr %112, align 8, !tbaa !57
  %207 = sub i64 %205, %206
  %208 = zext nneg i32 %204 to i64
  %209 = icmp ult i64 %207, %208
  br i1 %209, label %210, label %221

210:                                              ; preds = %202
  %211 = load i64, ptr %73, align 8, !tbaa !334
  %212 = icmp eq i64 %211, 0
  br i1 %212, label %213, label %217

213:                                              ; preds = %210
  %214 = load i64, ptr %26, align 8, !tbaa !59
  %215 = shl i64 %214, 4
  %216 = icmp ult i64 %215, %208
  br i1 %216, label %217, label %226

217:                                              ; preds = %198, %179, %177, %213, %210
  %218 = icmp eq i32 %151, 0
  br i1 %218, label %219, label %220

219:                                              ; preds = %217
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %226

220:                                              ; preds = %157, %217
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %226

221:                                              ; preds = %202
  store i32 %203, ptr %28, align 4, !tbaa !49
  %222 = call i32 @llvm.umin.i32(i32 %204, i32 16)
  %223 = add nsw i32 %222, -1
  %224 = call fastcc i32 @fetch(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull readonly %73, i64 noundef 1, ptr noundef nonnull %29, i32 noundef %223) #17
  %225 = icmp eq i32 %224, 0
  br i1 %225, label %226, label %228

226:                                              ; preds = %147, %221, %219, %220, %213
  %227 = phi i32 [ 1, %213 ], [ 3, %220 ], [ 3, %219 ], [ 3, %221 ], [ 3, %147 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %14) #11
  br label %1378

228:                                              ; preds = %221
  store i32 %204, ptr %27, align 8, !tbaa !335
  store i64 0, ptr %30, align 8, !tbaa !337
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %14) #11
  br label %229

229:                                              ; preds = %228, %144
  %230 = phi i32 [ %204, %228 ], [ %145, %144 ]
  %231 = load i32, ptr %24, align 8, !tbaa !48
  %232 = icmp eq i32 %231, 2
  %233 = load i32, ptr %16, align 8, !tbaa !77
  %234 = zext i32 %233 to i64
  %235 = getelementptr inbounds [3 x %struct.feed], ptr %15, i64 0, i64 %234
  %236 = load i32, ptr %28, align 4, !tbaa !49
  br i1 %232, label %237, label %678

237:                                              ; preds = %229
  %238 = trunc i32 %236 to i8
  switch i8 %238, label %1337 [
    i8 0, label %239
    i8 1, label %244
    i8 2, label %377
    i8 4, label %403
    i8 5, label %425
    i8 6, label %431
    i8 8, label %439
    i8 9, label %532
    i8 10, label %599
    i8 11, label %629
    i8 13, label %662
  ]

239:                                              ; preds = %237
  %240 = lshr i32 %236, 16
  %241 = and i32 %240, 16383
  %242 = zext nneg i32 %241 to i64
  %243 = getelementptr inbounds i8, ptr %235, i64 24
  store i64 %242, ptr %243, align 8, !tbaa !333
  br label %1337

244:                                              ; preds = %237
  %245 = and i32 %236, 65280
  %246 = icmp eq i32 %245, 0
  br i1 %246, label %338, label %247

247:                                              ; preds = %244
  %248 = icmp ugt i32 %236, -1610612737
  br i1 %248, label %249, label %250

249:                                              ; preds = %247
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

250:                                              ; preds = %247
  %251 = lshr i32 %236, 29
  %252 = load i32, ptr %63, align 4, !tbaa !49
  %253 = and i32 %252, 16383
  %254 = add nuw nsw i32 %253, 1
  %255 = zext nneg i32 %254 to i64
  %256 = zext nneg i32 %251 to i64
  %257 = shl nuw nsw i64 %255, %256
  %258 = lshr i32 %252, 16
  %259 = and i32 %258, 16383
  %260 = add nuw nsw i32 %259, 1
  %261 = zext nneg i32 %260 to i64
  %262 = mul nuw nsw i64 %257, %261
  %263 = load i32, ptr %64, align 4, !tbaa !49
  %264 = and i32 %263, 8191
  %265 = add nuw nsw i32 %264, 1
  %266 = zext nneg i32 %265 to i64
  %267 = mul nuw nsw i64 %262, %266
  %268 = load i64, ptr %30, align 8, !tbaa !337
  %269 = icmp ult i64 %268, %267
  br i1 %269, label %270, label %1337

270:                                              ; preds = %250, %331
  %271 = phi i64 [ %335, %331 ], [ %268, %250 ]
  %272 = load i64, ptr %65, align 8, !tbaa !56
  %273 = icmp eq i64 %272, 0
  br i1 %273, label %1378, label %274

274:                                              ; preds = %270
  %275 = udiv i64 %271, %257
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #11
  %276 = urem i64 %271, %257
  store i64 %276, ptr %13, align 8, !tbaa !39
  %277 = urem i64 %275, %261
  %278 = udiv i64 %275, %261
  %279 = load i32, ptr %42, align 4, !tbaa !49
  %280 = and i32 %279, 16383
  %281 = zext nneg i32 %280 to i64
  %282 = lshr i32 %279, 16
  %283 = and i32 %282, 16383
  %284 = zext nneg i32 %283 to i64
  %285 = add nuw nsw i64 %277, %284
  %286 = load i32, ptr %32, align 4, !tbaa !49
  %287 = lshr i32 %286, 13
  %288 = add nuw nsw i32 %287, 1
  %289 = zext nneg i32 %288 to i64
  %290 = mul nuw nsw i64 %285, %289
  %291 = add nuw nsw i64 %290, %281
  %292 = and i32 %286, 8191
  %293 = zext nneg i32 %292 to i64
  %294 = add nuw nsw i64 %278, %293
  %295 = load i32, ptr %33, align 4, !tbaa !49
  %296 = and i32 %295, 268435455
  %297 = add nuw nsw i32 %296, 1
  %298 = zext nneg i32 %297 to i64
  %299 = mul i64 %294, %298
  %300 = add i64 %291, %299
  %301 = load i32, ptr %66, align 4, !tbaa !49
  %302 = and i32 %301, 16383
  %303 = zext nneg i32 %302 to i64
  %304 = lshr i32 %301, 16
  %305 = and i32 %304, 16383
  %306 = zext nneg i32 %305 to i64
  %307 = add nuw nsw i64 %277, %306
  %308 = load i32, ptr %67, align 4, !tbaa !49
  %309 = lshr i32 %308, 13
  %310 = add nuw nsw i32 %309, 1
  %311 = zext nneg i32 %310 to i64
  %312 = mul nuw nsw i64 %307, %311
  %313 = add nuw nsw i64 %312, %303
  %314 = and i32 %308, 8191
  %315 = zext nneg i32 %314 to i64
  %316 = add nuw nsw i64 %278, %315
  %317 = load i32, ptr %68, align 4, !tbaa !49
  %318 = and i32 %317, 268435455
  %319 = add nuw nsw i32 %318, 1
  %320 = zext nneg i32 %319 to i64
  %321 = mul i64 %316, %320
  %322 = add i64 %313, %321
  %323 = load i64, ptr %31, align 4
  %324 = shl i64 %322, %256
  %325 = add i64 %324, %323
  %326 = load i64, ptr %29, align 4
  %327 = shl i64 %300, %256
  %328 = add i64 %327, %326
  %329 = call fastcc i32 @copy_slice(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %325, i64 noundef %328, i64 noundef %257, i32 noundef 0, ptr noundef nonnull %13) #17
  %330 = icmp eq i32 %329, 0
  br i1 %330, label %337, label %331

331:                                              ; preds = %274
  %332 = load i64, ptr %13, align 8, !tbaa !39
  %333 = sub i64 %332, %276
  %334 = load i64, ptr %30, align 8, !tbaa !337
  %335 = add i64 %333, %334
  store i64 %335, ptr %30, align 8, !tbaa !337
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #11
  %336 = icmp ult i64 %335, %267
  br i1 %336, label %270, label %1337, !llvm.loop !338

337:                                              ; preds = %274
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #11
  br label %1378

338:                                              ; preds = %244
  %339 = load i32, ptr %29, align 4, !tbaa !49
  %340 = and i32 %339, 1073741823
  %341 = add nuw nsw i32 %340, 1
  %342 = zext nneg i32 %341 to i64
  %343 = load i32, ptr %42, align 4, !tbaa !49
  %344 = zext i32 %343 to i64
  %345 = load i32, ptr %32, align 4, !tbaa !49
  %346 = zext i32 %345 to i64
  %347 = shl nuw i64 %346, 32
  %348 = or disjoint i64 %347, %344
  %349 = and i32 %236, 134217728
  %350 = icmp eq i32 %349, 0
  br i1 %350, label %351, label %360

351:                                              ; preds = %338
  %352 = load i64, ptr %33, align 4
  %353 = lshr i32 %236, 25
  %354 = and i32 %353, 1
  %355 = call fastcc i32 @copy_slice(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %352, i64 noundef %348, i64 noundef %342, i32 noundef %354, ptr noundef nonnull %30) #17
  %356 = icmp eq i32 %355, 0
  br i1 %356, label %1378, label %357

357:                                              ; preds = %351
  %358 = load i64, ptr %30, align 8, !tbaa !337
  %359 = icmp ult i64 %358, %342
  br i1 %359, label %1378, label %1337

360:                                              ; preds = %338
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12) #11
  %361 = load i64, ptr %30, align 8, !tbaa !337
  store i64 %361, ptr %12, align 8, !tbaa !39
  %362 = load i64, ptr %33, align 4
  %363 = call fastcc i32 @copy_slice(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %362, i64 noundef %348, i64 noundef %342, i32 noundef 0, ptr noundef nonnull %30) #17
  store i64 2097152, ptr %65, align 8, !tbaa !56
  %364 = icmp eq i32 %363, 0
  br i1 %364, label %365, label %366

365:                                              ; preds = %360
  store i64 %361, ptr %30, align 8, !tbaa !337
  store i64 0, ptr %65, align 8, !tbaa !56
  br label %375

366:                                              ; preds = %360
  %367 = load i64, ptr %43, align 4
  %368 = load i64, ptr %30, align 8, !tbaa !337
  %369 = call fastcc i32 @copy_slice(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %367, i64 noundef %348, i64 noundef %368, i32 noundef 0, ptr noundef nonnull %12) #17
  %370 = load i64, ptr %12, align 8, !tbaa !39
  store i64 %370, ptr %30, align 8, !tbaa !337
  store i64 0, ptr %65, align 8, !tbaa !56
  %371 = icmp eq i32 %369, 0
  br i1 %371, label %375, label %372

372:                                              ; preds = %366
  %373 = icmp ult i64 %370, %342
  %374 = select i1 %373, i32 2, i32 0
  br label %375

375:                                              ; preds = %372, %366, %365
  %376 = phi i32 [ %374, %372 ], [ 3, %366 ], [ 3, %365 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12) #11
  br label %1334

377:                                              ; preds = %237
  %378 = load i32, ptr %42, align 4, !tbaa !49
  %379 = and i32 %378, 1048575
  %380 = add nuw nsw i32 %379, 1
  %381 = zext nneg i32 %380 to i64
  %382 = getelementptr inbounds i8, ptr %235, i64 16
  %383 = load i64, ptr %382, align 8, !tbaa !60
  %384 = getelementptr inbounds i8, ptr %235, i64 8
  %385 = load i64, ptr %384, align 8, !tbaa !57
  %386 = add i64 %383, -4
  %387 = sub i64 %386, %385
  %388 = icmp ult i64 %387, %381
  br i1 %388, label %389, label %397

389:                                              ; preds = %377
  %390 = icmp eq i32 %233, 0
  br i1 %390, label %391, label %396

391:                                              ; preds = %389
  %392 = add nuw nsw i64 %381, 4
  %393 = load i64, ptr %26, align 8, !tbaa !59
  %394 = shl i64 %393, 4
  %395 = icmp ugt i64 %392, %394
  br i1 %395, label %396, label %1378

396:                                              ; preds = %389, %391
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

397:                                              ; preds = %377
  %398 = load i64, ptr %29, align 4
  %399 = call fastcc i32 @write_payload(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %398, i64 noundef %381, i32 noundef 1) #17
  %400 = icmp eq i32 %399, 0
  br i1 %400, label %401, label %1378

401:                                              ; preds = %397
  %402 = getelementptr inbounds i8, ptr %235, i64 24
  store i64 %381, ptr %402, align 8, !tbaa !333
  br label %1337

403:                                              ; preds = %237
  %404 = icmp eq i32 %233, 0
  br i1 %404, label %405, label %420

405:                                              ; preds = %403
  %406 = load i32, ptr %29, align 4, !tbaa !49
  %407 = zext i32 %406 to i64
  %408 = load i32, ptr %34, align 4, !tbaa !49
  %409 = zext i32 %408 to i64
  %410 = shl nuw i64 %409, 32
  %411 = or disjoint i64 %410, %407
  %412 = and i64 %407, 31
  %413 = icmp eq i64 %412, 0
  br i1 %413, label %414, label %420

414:                                              ; preds = %405
  %415 = getelementptr inbounds i8, ptr %235, i64 8
  %416 = load i64, ptr %415, align 8, !tbaa !57
  %417 = add i64 %416, 6
  %418 = and i64 %417, 7
  %419 = icmp eq i64 %418, 0
  br i1 %419, label %421, label %420

420:                                              ; preds = %403, %405, %414
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

421:                                              ; preds = %414
  %422 = load i32, ptr %42, align 4, !tbaa !49
  %423 = and i32 %422, 1048575
  %424 = zext nneg i32 %423 to i64
  store i32 1, ptr %16, align 8, !tbaa !77
  store i64 %411, ptr %59, align 8, !tbaa !39
  store i64 0, ptr %60, align 8, !tbaa !39
  store i64 %424, ptr %61, align 8, !tbaa !39
  store i64 0, ptr %62, align 8, !tbaa !39
  br label %1337

425:                                              ; preds = %237
  %426 = load i64, ptr %29, align 4
  %427 = load i32, ptr %42, align 4, !tbaa !49
  %428 = zext i32 %427 to i64
  %429 = call fastcc i32 @write_value(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %426, i32 noundef 4, i64 noundef %428) #17
  %430 = icmp eq i32 %429, 0
  br i1 %430, label %1378, label %1337

431:                                              ; preds = %237
  %432 = load i32, ptr %29, align 4, !tbaa !49
  %433 = and i32 %432, 268435455
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %11) #11
  store i32 0, ptr %11, align 8, !tbaa !301
  %434 = load ptr, ptr %41, align 8, !tbaa !63
  %435 = load i32, ptr %434, align 8, !tbaa !182
  store i32 %435, ptr %51, align 4, !tbaa !303
  %436 = getelementptr inbounds i8, ptr %434, i64 8
  %437 = load i32, ptr %436, align 8, !tbaa !181
  store i32 %437, ptr %52, align 8, !tbaa !304
  %438 = load i32, ptr %54, align 8, !tbaa !305
  store i32 %438, ptr %53, align 4, !tbaa !306
  store i32 %433, ptr %55, align 8, !tbaa !308
  store i32 0, ptr %56, align 4, !tbaa !309
  store i64 0, ptr %57, align 8, !tbaa !310
  store i64 0, ptr %58, align 8, !tbaa !312
  call fastcc void @post_interrupt(ptr noundef %0, ptr noundef nonnull %11) #17
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #11
  br label %1337

439:                                              ; preds = %237
  %440 = lshr i32 %236, 28
  %441 = and i32 %440, 7
  %442 = and i32 %236, 67108864
  %443 = icmp eq i32 %442, 0
  br i1 %443, label %444, label %1337

444:                                              ; preds = %439
  %445 = icmp sgt i32 %236, -1
  br i1 %445, label %446, label %449

446:                                              ; preds = %444
  %447 = icmp eq i32 %441, 0
  br i1 %447, label %1337, label %448

448:                                              ; preds = %446
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  br label %1378

449:                                              ; preds = %444
  %450 = load i32, ptr %29, align 4, !tbaa !49
  %451 = load i32, ptr %34, align 4, !tbaa !49
  %452 = zext i32 %451 to i64
  %453 = shl nuw i64 %452, 32
  %454 = and i32 %450, -4
  %455 = zext i32 %454 to i64
  %456 = or disjoint i64 %453, %455
  %457 = load ptr, ptr %41, align 8, !tbaa !63
  %458 = getelementptr inbounds i8, ptr %457, i64 16
  %459 = load atomic volatile i64, ptr %458 seq_cst, align 8
  %460 = inttoptr i64 %459 to ptr
  %461 = icmp eq i64 %459, 0
  br i1 %461, label %498, label %462

462:                                              ; preds = %449
  %463 = getelementptr inbounds i8, ptr %460, i64 8
  %464 = load i64, ptr %463, align 8, !tbaa !39
  %465 = icmp eq i64 %464, 0
  br i1 %465, label %480, label %466

466:                                              ; preds = %462
  %467 = getelementptr inbounds i8, ptr %460, i64 16
  br label %468

468:                                              ; preds = %468, %466
  %469 = phi i64 [ %464, %466 ], [ %478, %468 ]
  %470 = phi i64 [ 0, %466 ], [ %477, %468 ]
  %471 = add i64 %470, %469
  %472 = lshr i64 %471, 1
  %473 = getelementptr inbounds [0 x %struct.gpu_range], ptr %467, i64 0, i64 %472, i32 1
  %474 = load i64, ptr %473, align 8, !tbaa !65
  %475 = icmp ugt i64 %474, %456
  %476 = add nuw i64 %472, 1
  %477 = select i1 %475, i64 %470, i64 %476
  %478 = select i1 %475, i64 %472, i64 %469
  %479 = icmp ult i64 %477, %478
  br i1 %479, label %468, label %480, !llvm.loop !67

480:                                              ; preds = %468, %462
  %481 = phi i64 [ 0, %462 ], [ %477, %468 ]
  %482 = icmp ult i64 %481, %464
  br i1 %482, label %483, label %498

483:                                              ; preds = %480
  %484 = getelementptr inbounds i8, ptr %460, i64 16
  %485 = getelementptr inbounds [0 x %struct.gpu_range], ptr %484, i64 0, i64 %481
  %486 = load i64, ptr %485, align 8, !tbaa !68
  %487 = icmp ugt i64 %486, %456
  br i1 %487, label %498, label %488

488:                                              ; preds = %483
  %489 = getelementptr inbounds i8, ptr %485, i64 8
  %490 = load i64, ptr %489, align 8, !tbaa !65
  %491 = sub i64 %490, %456
  %492 = icmp ult i64 %491, 4
  br i1 %492, label %498, label %493

493:                                              ; preds = %488
  %494 = getelementptr inbounds i8, ptr %485, i64 16
  %495 = load i64, ptr %494, align 8, !tbaa !69
  %496 = add i64 %495, %456
  %497 = icmp eq i64 %496, %486
  br i1 %497, label %498, label %503

498:                                              ; preds = %493, %488, %483, %480, %449
  %499 = load ptr, ptr %41, align 8, !tbaa !63
  %500 = getelementptr inbounds i8, ptr %499, i64 16
  %501 = load atomic volatile i64, ptr %500 seq_cst, align 8
  %502 = load ptr, ptr %41, align 8, !tbaa !63
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %502, i64 noundef %456, i32 noundef 1) #17
  br label %1378

503:                                              ; preds = %493
  %504 = sub i64 %496, %486
  %505 = inttoptr i64 %504 to ptr
  %506 = load atomic i32, ptr %505 acquire, align 4
  %507 = load i32, ptr %32, align 4, !tbaa !49
  %508 = and i32 %507, %506
  %509 = load i32, ptr %42, align 4, !tbaa !49
  switch i32 %441, label %522 [
    i32 0, label %528
    i32 1, label %510
    i32 2, label %512
    i32 3, label %514
    i32 4, label %516
    i32 5, label %518
    i32 6, label %520
    i32 7, label %523
  ]

510:                                              ; preds = %503
  %511 = icmp ult i32 %508, %509
  br label %528

512:                                              ; preds = %503
  %513 = icmp ule i32 %508, %509
  br label %528

514:                                              ; preds = %503
  %515 = icmp eq i32 %508, %509
  br label %528

516:                                              ; preds = %503
  %517 = icmp ne i32 %508, %509
  br label %528

518:                                              ; preds = %503
  %519 = icmp uge i32 %508, %509
  br label %528

520:                                              ; preds = %503
  %521 = icmp ugt i32 %508, %509
  br label %528

522:                                              ; preds = %1303, %503
  unreachable

523:                                              ; preds = %503
  %524 = load i32, ptr %24, align 8, !tbaa !48
  %525 = icmp eq i32 %524, 0
  br i1 %525, label %526, label %527

526:                                              ; preds = %523
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %1378

527:                                              ; preds = %523
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

528:                                              ; preds = %520, %518, %516, %514, %512, %510, %503
  %529 = phi i1 [ true, %503 ], [ %511, %510 ], [ %513, %512 ], [ %515, %514 ], [ %517, %516 ], [ %519, %518 ], [ %521, %520 ]
  %530 = xor i1 %529, true
  %531 = zext i1 %530 to i32
  br label %1334

532:                                              ; preds = %237
  %533 = load i32, ptr %29, align 4, !tbaa !49
  %534 = load i32, ptr %34, align 4, !tbaa !49
  %535 = zext i32 %534 to i64
  %536 = shl nuw i64 %535, 32
  %537 = and i32 %533, -4
  %538 = zext i32 %537 to i64
  %539 = or disjoint i64 %536, %538
  %540 = load ptr, ptr %41, align 8, !tbaa !63
  %541 = getelementptr inbounds i8, ptr %540, i64 16
  %542 = load atomic volatile i64, ptr %541 seq_cst, align 8
  %543 = inttoptr i64 %542 to ptr
  %544 = icmp eq i64 %542, 0
  br i1 %544, label %581, label %545

545:                                              ; preds = %532
  %546 = getelementptr inbounds i8, ptr %543, i64 8
  %547 = load i64, ptr %546, align 8, !tbaa !39
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
  %557 = load i64, ptr %556, align 8, !tbaa !65
  %558 = icmp ugt i64 %557, %539
  %559 = add nuw i64 %555, 1
  %560 = select i1 %558, i64 %553, i64 %559
  %561 = select i1 %558, i64 %555, i64 %552
  %562 = icmp ult i64 %560, %561
  br i1 %562, label %551, label %563, !llvm.loop !67

563:                                              ; preds = %551, %545
  %564 = phi i64 [ 0, %545 ], [ %560, %551 ]
  %565 = icmp ult i64 %564, %547
  br i1 %565, label %566, label %581

566:                                              ; preds = %563
  %567 = getelementptr inbounds i8, ptr %543, i64 16
  %568 = getelementptr inbounds [0 x %struct.gpu_range], ptr %567, i64 0, i64 %564
  %569 = load i64, ptr %568, align 8, !tbaa !68
  %570 = icmp ugt i64 %569, %539
  br i1 %570, label %581, label %571

571:                                              ; preds = %566
  %572 = getelementptr inbounds i8, ptr %568, i64 8
  %573 = load i64, ptr %572, align 8, !tbaa !65
  %574 = sub i64 %573, %539
  %575 = icmp ult i64 %574, 4
  br i1 %575, label %581, label %576

576:                                              ; preds = %571
  %577 = getelementptr inbounds i8, ptr %568, i64 16
  %578 = load i64, ptr %577, align 8, !tbaa !69
  %579 = add i64 %578, %539
  %580 = icmp eq i64 %579, %569
  br i1 %580, label %581, label %586

581:                                              ; preds = %576, %571, %566, %563, %532
  %582 = load ptr, ptr %41, align 8, !tbaa !63
  %583 = getelementptr inbounds i8, ptr %582, i64 16
  %584 = load atomic volatile i64, ptr %583 seq_cst, align 8
  %585 = load ptr, ptr %41, align 8, !tbaa !63
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %585, i64 noundef %539, i32 noundef 1) #17
  br label %1378

586:                                              ; preds = %576
  %587 = sub i64 %579, %569
  %588 = inttoptr i64 %587 to ptr
  %589 = load atomic i32, ptr %588 acquire, align 4
  %590 = load i32, ptr %42, align 4, !tbaa !49
  %591 = icmp eq i32 %589, %590
  br i1 %591, label %596, label %592

592:                                              ; preds = %586
  %593 = load i32, ptr %32, align 4, !tbaa !49
  %594 = and i32 %593, 16383
  %595 = zext nneg i32 %594 to i64
  br label %596

596:                                              ; preds = %592, %586
  %597 = phi i64 [ %595, %592 ], [ 0, %586 ]
  %598 = getelementptr inbounds i8, ptr %235, i64 24
  store i64 %597, ptr %598, align 8, !tbaa !333
  br label %1337

599:                                              ; preds = %237
  %600 = lshr i32 %236, 25
  %601 = load i32, ptr %33, align 4, !tbaa !49
  %602 = zext i32 %601 to i64
  %603 = load i32, ptr %31, align 4, !tbaa !49
  %604 = zext i32 %603 to i64
  %605 = shl nuw i64 %604, 32
  %606 = or disjoint i64 %605, %602
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #11
  %607 = and i32 %600, 31
  switch i32 %607, label %608 [
    i32 7, label %609
    i32 8, label %609
    i32 15, label %609
    i32 16, label %609
    i32 17, label %609
    i32 18, label %609
    i32 19, label %609
    i32 20, label %609
    i32 21, label %609
    i32 22, label %609
    i32 23, label %609
    i32 24, label %609
    i32 25, label %609
  ]

608:                                              ; preds = %599
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %627

609:                                              ; preds = %599, %599, %599, %599, %599, %599, %599, %599, %599, %599, %599, %599, %599
  %610 = load i64, ptr %29, align 4
  %611 = load i64, ptr %42, align 4
  %612 = call fastcc i32 @change_value(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %600, i64 noundef %610, i64 noundef %611, i64 noundef %606, ptr noundef nonnull %10) #17
  %613 = icmp eq i32 %612, 0
  br i1 %613, label %627, label %614

614:                                              ; preds = %609
  %615 = load i32, ptr %28, align 4, !tbaa !49
  %616 = and i32 %615, 65536
  %617 = icmp ne i32 %616, 0
  %618 = icmp eq i32 %607, 8
  %619 = and i1 %618, %617
  br i1 %619, label %620, label %627

620:                                              ; preds = %614
  %621 = and i32 %236, 1073741824
  %622 = icmp eq i32 %621, 0
  %623 = select i1 %622, i64 %602, i64 %606
  %624 = load i64, ptr %10, align 8, !tbaa !39
  %625 = icmp ne i64 %624, %623
  %626 = zext i1 %625 to i32
  br label %627

627:                                              ; preds = %620, %614, %609, %608
  %628 = phi i32 [ 3, %609 ], [ 0, %614 ], [ %626, %620 ], [ 3, %608 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #11
  br label %1334

629:                                              ; preds = %237
  %630 = load i32, ptr %29, align 4, !tbaa !49
  %631 = zext i32 %630 to i64
  %632 = load i32, ptr %34, align 4, !tbaa !49
  %633 = zext i32 %632 to i64
  %634 = shl nuw i64 %633, 32
  %635 = or disjoint i64 %634, %631
  %636 = load i32, ptr %32, align 4, !tbaa !49
  %637 = and i32 %636, 1073741823
  %638 = zext nneg i32 %637 to i64
  %639 = load i32, ptr %42, align 4, !tbaa !49
  %640 = and i32 %236, -1073741824
  %641 = icmp eq i32 %640, -2147483648
  br i1 %641, label %642, label %646

642:                                              ; preds = %629
  %643 = and i64 %638, 1073741820
  %644 = add nuw nsw i64 %643, 4
  %645 = and i64 %635, -4
  br label %653

646:                                              ; preds = %629
  %647 = icmp ult i32 %236, 1073741824
  br i1 %647, label %648, label %652

648:                                              ; preds = %646
  %649 = add nuw nsw i64 %638, 1
  %650 = and i32 %639, 255
  %651 = mul nuw i32 %650, 16843009
  br label %653

652:                                              ; preds = %646
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

653:                                              ; preds = %648, %642
  %654 = phi i64 [ %645, %642 ], [ %635, %648 ]
  %655 = phi i32 [ %639, %642 ], [ %651, %648 ]
  %656 = phi i64 [ %644, %642 ], [ %649, %648 ]
  %657 = call fastcc i32 @fill_slice(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %654, i64 noundef %656, i32 noundef %655, ptr noundef nonnull %30) #17
  %658 = icmp eq i32 %657, 0
  br i1 %658, label %1378, label %659

659:                                              ; preds = %653
  %660 = load i64, ptr %30, align 8, !tbaa !337
  %661 = icmp ult i64 %660, %656
  br i1 %661, label %1378, label %1337

662:                                              ; preds = %237
  %663 = load i32, ptr %29, align 4, !tbaa !49
  %664 = and i32 %663, -8
  %665 = zext i32 %664 to i64
  %666 = load i32, ptr %34, align 4, !tbaa !49
  %667 = zext i32 %666 to i64
  %668 = shl nuw i64 %667, 32
  %669 = or disjoint i64 %668, %665
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %9) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %9, i8 0, i64 16, i1 false)
  %670 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %9) #16
  %671 = load i64, ptr %9, align 8, !tbaa !80
  %672 = mul i64 %671, 1000000000
  %673 = load i64, ptr %50, align 8, !tbaa !82
  %674 = add i64 %672, %673
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %9) #11
  %675 = udiv i64 %674, 10
  %676 = call fastcc i32 @write_value(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %669, i32 noundef 8, i64 noundef %675) #17
  %677 = icmp eq i32 %676, 0
  br i1 %677, label %1378, label %1337

678:                                              ; preds = %229
  %679 = and i32 %236, -1073741824
  %680 = icmp eq i32 %679, -2147483648
  br i1 %680, label %1337, label %681

681:                                              ; preds = %678
  %682 = lshr i32 %236, 8
  %683 = trunc i32 %682 to i8
  switch i8 %683, label %1337 [
    i8 21, label %684
    i8 22, label %703
    i8 30, label %784
    i8 34, label %820
    i8 35, label %886
    i8 55, label %897
    i8 60, label %955
    i8 -109, label %957
    i8 63, label %959
    i8 64, label %1004
    i8 70, label %1161
    i8 73, label %1206
    i8 80, label %1281
    i8 118, label %1324
  ]

684:                                              ; preds = %681
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #11
  %685 = load i32, ptr %29, align 4, !tbaa !49
  store i32 %685, ptr %8, align 4, !tbaa !49
  %686 = load i32, ptr %34, align 4, !tbaa !49
  store i32 %686, ptr %47, align 4, !tbaa !49
  %687 = load i32, ptr %42, align 4, !tbaa !49
  store i32 %687, ptr %48, align 4, !tbaa !49
  %688 = load i32, ptr %32, align 4, !tbaa !49
  store i32 %688, ptr %49, align 4, !tbaa !339
  %689 = and i32 %688, 1
  %690 = icmp eq i32 %689, 0
  br i1 %690, label %701, label %694

691:                                              ; preds = %694
  %692 = add nuw nsw i64 %695, 1
  %693 = icmp eq i64 %692, 3
  br i1 %693, label %699, label %694, !llvm.loop !341

694:                                              ; preds = %684, %691
  %695 = phi i64 [ %692, %691 ], [ 0, %684 ]
  %696 = getelementptr inbounds [3 x i32], ptr %8, i64 0, i64 %695
  %697 = load i32, ptr %696, align 4, !tbaa !49
  %698 = icmp eq i32 %697, 0
  br i1 %698, label %701, label %691

699:                                              ; preds = %691
  %700 = call fastcc i32 @launch(ptr noundef %0, ptr noundef %1, ptr noundef nonnull @prepare_registers, ptr noundef nonnull %8) #17
  br label %701

701:                                              ; preds = %694, %699, %684
  %702 = phi i32 [ %700, %699 ], [ 0, %684 ], [ 0, %694 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #11
  br label %1334

703:                                              ; preds = %681
  %704 = load i32, ptr %29, align 4, !tbaa !49
  %705 = load i32, ptr %34, align 4, !tbaa !49
  %706 = zext i32 %705 to i64
  %707 = shl nuw i64 %706, 32
  %708 = and i32 %704, -4
  %709 = zext i32 %708 to i64
  %710 = or disjoint i64 %707, %709
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #11
  store i32 0, ptr %7, align 4, !tbaa !49
  store i32 0, ptr %44, align 4, !tbaa !49
  store i32 0, ptr %45, align 4, !tbaa !49
  %711 = load i32, ptr %42, align 4, !tbaa !49
  store i32 %711, ptr %46, align 4, !tbaa !339
  %712 = load ptr, ptr %41, align 8, !tbaa !63
  %713 = getelementptr inbounds i8, ptr %712, i64 16
  br label %714

714:                                              ; preds = %746, %703
  %715 = phi i64 [ 0, %703 ], [ %759, %746 ]
  %716 = add i64 %710, %715
  %717 = load atomic volatile i64, ptr %713 seq_cst, align 8
  %718 = inttoptr i64 %717 to ptr
  %719 = icmp eq i64 %717, 0
  br i1 %719, label %763, label %720

720:                                              ; preds = %714
  %721 = getelementptr inbounds i8, ptr %718, i64 8
  %722 = load i64, ptr %721, align 8, !tbaa !39
  %723 = icmp eq i64 %722, 0
  br i1 %723, label %738, label %724

724:                                              ; preds = %720
  %725 = getelementptr inbounds i8, ptr %718, i64 16
  br label %726

726:                                              ; preds = %726, %724
  %727 = phi i64 [ %722, %724 ], [ %736, %726 ]
  %728 = phi i64 [ 0, %724 ], [ %735, %726 ]
  %729 = add i64 %728, %727
  %730 = lshr i64 %729, 1
  %731 = getelementptr inbounds [0 x %struct.gpu_range], ptr %725, i64 0, i64 %730, i32 1
  %732 = load i64, ptr %731, align 8, !tbaa !65
  %733 = icmp ugt i64 %732, %716
  %734 = add nuw i64 %730, 1
  %735 = select i1 %733, i64 %728, i64 %734
  %736 = select i1 %733, i64 %730, i64 %727
  %737 = icmp ult i64 %735, %736
  br i1 %737, label %726, label %738, !llvm.loop !67

738:                                              ; preds = %726, %720
  %739 = phi i64 [ 0, %720 ], [ %735, %726 ]
  %740 = icmp ult i64 %739, %722
  br i1 %740, label %741, label %761

741:                                              ; preds = %738
  %742 = getelementptr inbounds i8, ptr %718, i64 16
  %743 = getelementptr inbounds [0 x %struct.gpu_range], ptr %742, i64 0, i64 %739
  %744 = load i64, ptr %743, align 8, !tbaa !68
  %745 = icmp ugt i64 %744, %716
  br i1 %745, label %761, label %746

746:                                              ; preds = %741
  %747 = sub i64 12, %715
  %748 = getelementptr inbounds i8, ptr %743, i64 8
  %749 = load i64, ptr %748, align 8, !tbaa !65
  %750 = sub i64 %749, %716
  %751 = call i64 @llvm.umin.i64(i64 %747, i64 %750)
  %752 = getelementptr inbounds i8, ptr %743, i64 16
  %753 = load i64, ptr %752, align 8, !tbaa !69
  %754 = sub i64 %716, %744
  %755 = add i64 %754, %753
  %756 = inttoptr i64 %755 to ptr
  %757 = getelementptr inbounds i8, ptr %7, i64 %715
  %758 = call ptr @memcpy(ptr noundef nonnull %757, ptr noundef %756, i64 noundef %751) #16
  %759 = add i64 %751, %715
  %760 = icmp ult i64 %759, 12
  br i1 %760, label %714, label %768

761:                                              ; preds = %741, %738
  %762 = icmp ult i64 %715, 12
  br i1 %762, label %763, label %768

763:                                              ; preds = %714, %761
  %764 = load ptr, ptr %41, align 8, !tbaa !63
  %765 = getelementptr inbounds i8, ptr %764, i64 16
  %766 = load atomic volatile i64, ptr %765 seq_cst, align 8
  %767 = load ptr, ptr %41, align 8, !tbaa !63
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %767, i64 noundef %716, i32 noundef 1) #17
  br label %782

768:                                              ; preds = %746, %761
  %769 = load i32, ptr %46, align 4, !tbaa !339
  %770 = and i32 %769, 1
  %771 = icmp eq i32 %770, 0
  br i1 %771, label %782, label %775

772:                                              ; preds = %775
  %773 = add nuw nsw i64 %776, 1
  %774 = icmp eq i64 %773, 3
  br i1 %774, label %780, label %775, !llvm.loop !341

775:                                              ; preds = %768, %772
  %776 = phi i64 [ %773, %772 ], [ 0, %768 ]
  %777 = getelementptr inbounds [3 x i32], ptr %7, i64 0, i64 %776
  %778 = load i32, ptr %777, align 4, !tbaa !49
  %779 = icmp eq i32 %778, 0
  br i1 %779, label %782, label %772

780:                                              ; preds = %772
  %781 = call fastcc i32 @launch(ptr noundef %0, ptr noundef %1, ptr noundef nonnull @prepare_registers, ptr noundef nonnull %7) #17
  br label %782

782:                                              ; preds = %775, %780, %768, %763
  %783 = phi i32 [ 3, %763 ], [ %781, %780 ], [ 0, %768 ], [ 0, %775 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #11
  br label %1334

784:                                              ; preds = %681
  %785 = load i32, ptr %29, align 4, !tbaa !49
  %786 = load i32, ptr %31, align 4, !tbaa !49
  %787 = zext i32 %786 to i64
  %788 = load i32, ptr %43, align 4, !tbaa !49
  %789 = zext i32 %788 to i64
  %790 = shl nuw i64 %789, 32
  %791 = or disjoint i64 %790, %787
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #11
  %792 = and i32 %785, 31
  switch i32 %792, label %793 [
    i32 7, label %797
    i32 8, label %797
    i32 15, label %797
    i32 16, label %797
    i32 17, label %797
    i32 18, label %797
    i32 19, label %797
    i32 20, label %797
    i32 21, label %797
    i32 22, label %797
    i32 23, label %797
    i32 24, label %797
    i32 25, label %797
  ]

793:                                              ; preds = %784
  %794 = icmp eq i32 %231, 0
  br i1 %794, label %795, label %796

795:                                              ; preds = %793
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %818

796:                                              ; preds = %793
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %818

797:                                              ; preds = %784, %784, %784, %784, %784, %784, %784, %784, %784, %784, %784, %784, %784
  %798 = and i32 %785, 127
  %799 = load i64, ptr %34, align 4
  %800 = load i64, ptr %32, align 4
  %801 = call fastcc i32 @change_value(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %798, i64 noundef %799, i64 noundef %800, i64 noundef %791, ptr noundef nonnull %6) #17
  %802 = icmp eq i32 %801, 0
  br i1 %802, label %818, label %803

803:                                              ; preds = %797
  %804 = load i64, ptr %6, align 8
  %805 = load ptr, ptr %35, align 8, !tbaa !45
  %806 = getelementptr inbounds i8, ptr %805, i64 4096
  store i64 %804, ptr %806, align 8, !tbaa !342
  %807 = and i32 %785, 32
  %808 = icmp eq i32 %807, 0
  %809 = select i1 %808, i64 %787, i64 %791
  %810 = load i32, ptr %29, align 4, !tbaa !49
  %811 = and i32 %810, 3840
  %812 = icmp eq i32 %811, 256
  %813 = icmp eq i32 %792, 8
  %814 = and i1 %813, %812
  %815 = icmp ne i64 %804, %809
  %816 = select i1 %814, i1 %815, i1 false
  %817 = zext i1 %816 to i32
  br label %818

818:                                              ; preds = %803, %797, %796, %795
  %819 = phi i32 [ %817, %803 ], [ 3, %797 ], [ 3, %795 ], [ 3, %796 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #11
  br label %1334

820:                                              ; preds = %681
  %821 = load i32, ptr %29, align 4, !tbaa !49
  %822 = load i32, ptr %34, align 4, !tbaa !49
  %823 = zext i32 %822 to i64
  %824 = shl nuw i64 %823, 32
  %825 = and i32 %821, -4
  %826 = zext i32 %825 to i64
  %827 = or disjoint i64 %824, %826
  %828 = load ptr, ptr %41, align 8, !tbaa !63
  %829 = getelementptr inbounds i8, ptr %828, i64 16
  %830 = load atomic volatile i64, ptr %829 seq_cst, align 8
  %831 = inttoptr i64 %830 to ptr
  %832 = icmp eq i64 %830, 0
  br i1 %832, label %869, label %833

833:                                              ; preds = %820
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
  %845 = load i64, ptr %844, align 8, !tbaa !65
  %846 = icmp ugt i64 %845, %827
  %847 = add nuw i64 %843, 1
  %848 = select i1 %846, i64 %841, i64 %847
  %849 = select i1 %846, i64 %843, i64 %840
  %850 = icmp ult i64 %848, %849
  br i1 %850, label %839, label %851, !llvm.loop !67

851:                                              ; preds = %839, %833
  %852 = phi i64 [ 0, %833 ], [ %848, %839 ]
  %853 = icmp ult i64 %852, %835
  br i1 %853, label %854, label %869

854:                                              ; preds = %851
  %855 = getelementptr inbounds i8, ptr %831, i64 16
  %856 = getelementptr inbounds [0 x %struct.gpu_range], ptr %855, i64 0, i64 %852
  %857 = load i64, ptr %856, align 8, !tbaa !68
  %858 = icmp ugt i64 %857, %827
  br i1 %858, label %869, label %859

859:                                              ; preds = %854
  %860 = getelementptr inbounds i8, ptr %856, i64 8
  %861 = load i64, ptr %860, align 8, !tbaa !65
  %862 = sub i64 %861, %827
  %863 = icmp ult i64 %862, 4
  br i1 %863, label %869, label %864

864:                                              ; preds = %859
  %865 = getelementptr inbounds i8, ptr %856, i64 16
  %866 = load i64, ptr %865, align 8, !tbaa !69
  %867 = add i64 %866, %827
  %868 = icmp eq i64 %867, %857
  br i1 %868, label %869, label %874

869:                                              ; preds = %864, %859, %854, %851, %820
  %870 = load ptr, ptr %41, align 8, !tbaa !63
  %871 = getelementptr inbounds i8, ptr %870, i64 16
  %872 = load atomic volatile i64, ptr %871 seq_cst, align 8
  %873 = load ptr, ptr %41, align 8, !tbaa !63
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %873, i64 noundef %827, i32 noundef 1) #17
  br label %1378

874:                                              ; preds = %864
  %875 = sub i64 %867, %857
  %876 = inttoptr i64 %875 to ptr
  %877 = load atomic i32, ptr %876 acquire, align 4
  %878 = icmp eq i32 %877, 0
  br i1 %878, label %879, label %883

879:                                              ; preds = %874
  %880 = load i32, ptr %32, align 4, !tbaa !49
  %881 = and i32 %880, 16383
  %882 = zext nneg i32 %881 to i64
  br label %883

883:                                              ; preds = %879, %874
  %884 = phi i64 [ %882, %879 ], [ 0, %874 ]
  %885 = getelementptr inbounds i8, ptr %235, i64 24
  store i64 %884, ptr %885, align 8, !tbaa !333
  br label %1337

886:                                              ; preds = %681
  %887 = icmp eq i32 %233, 0
  br i1 %887, label %888, label %889

888:                                              ; preds = %886
  call fastcc void @refuse_packet(ptr noundef %0, ptr noundef nonnull %1) #17
  br label %1378

889:                                              ; preds = %886
  %890 = load i32, ptr %29, align 4, !tbaa !49
  %891 = and i32 %890, 16777216
  %892 = icmp eq i32 %891, 0
  %893 = and i32 %890, 16383
  %894 = select i1 %892, i32 %893, i32 0
  %895 = zext nneg i32 %894 to i64
  %896 = getelementptr inbounds i8, ptr %235, i64 24
  store i64 %895, ptr %896, align 8, !tbaa !333
  br label %1337

897:                                              ; preds = %681
  %898 = load i32, ptr %29, align 4, !tbaa !49
  %899 = lshr i32 %898, 16
  %900 = and i32 %899, 1
  %901 = xor i32 %900, 1
  %902 = lshr i32 %898, 8
  %903 = and i32 %902, 15
  switch i32 %903, label %951 [
    i32 0, label %904
    i32 1, label %940
    i32 2, label %940
    i32 5, label %940
  ]

904:                                              ; preds = %897
  %905 = load i32, ptr %34, align 4, !tbaa !49
  %906 = and i32 %905, 262143
  %907 = icmp eq i32 %230, 4
  br i1 %907, label %1337, label %908

908:                                              ; preds = %904
  %909 = add i32 %230, -4
  %910 = zext i32 %909 to i64
  br label %911

911:                                              ; preds = %936, %908
  %912 = phi i64 [ 0, %908 ], [ %937, %936 ]
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #11
  %913 = load i32, ptr %16, align 8, !tbaa !77
  %914 = zext i32 %913 to i64
  %915 = getelementptr inbounds [3 x %struct.feed], ptr %15, i64 0, i64 %914
  %916 = add nuw i64 %912, 4
  %917 = and i64 %916, 4294967295
  %918 = call fastcc i32 @fetch(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %915, i64 noundef %917, ptr noundef nonnull %5, i32 noundef 1) #17
  %919 = icmp eq i32 %918, 0
  br i1 %919, label %939, label %920

920:                                              ; preds = %911
  %921 = trunc nuw i64 %912 to i32
  %922 = mul nuw nsw i32 %901, %921
  %923 = add i32 %922, %906
  %924 = and i32 %923, -1024
  %925 = icmp eq i32 %924, 11264
  br i1 %925, label %926, label %932

926:                                              ; preds = %920
  %927 = load i32, ptr %5, align 4, !tbaa !49
  %928 = load ptr, ptr %35, align 8, !tbaa !45
  %929 = add nsw i32 %923, -11264
  %930 = zext nneg i32 %929 to i64
  %931 = getelementptr inbounds [1024 x i32], ptr %928, i64 0, i64 %930
  store i32 %927, ptr %931, align 4, !tbaa !49
  br label %936

932:                                              ; preds = %920
  %933 = add i32 %923, -65536
  %934 = icmp ult i32 %933, -16384
  br i1 %934, label %935, label %936

935:                                              ; preds = %932
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #11
  br label %1378

936:                                              ; preds = %932, %926
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #11
  %937 = add nuw nsw i64 %912, 1
  %938 = icmp eq i64 %937, %910
  br i1 %938, label %1337, label %911, !llvm.loop !343

939:                                              ; preds = %911
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #11
  br label %1378

940:                                              ; preds = %897, %897, %897
  %941 = add i32 %230, -4
  %942 = load i32, ptr %34, align 4, !tbaa !49
  %943 = and i32 %942, -4
  %944 = zext i32 %943 to i64
  %945 = load i32, ptr %42, align 4, !tbaa !49
  %946 = zext i32 %945 to i64
  %947 = shl nuw i64 %946, 32
  %948 = or disjoint i64 %947, %944
  %949 = zext i32 %941 to i64
  %950 = call fastcc i32 @write_payload(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %948, i64 noundef %949, i32 noundef %901) #17
  br label %1334

951:                                              ; preds = %897
  %952 = icmp eq i32 %231, 0
  br i1 %952, label %953, label %954

953:                                              ; preds = %951
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %1378

954:                                              ; preds = %951
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

955:                                              ; preds = %681
  %956 = call fastcc i32 @pm4_wait(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %28, i32 noundef 4) #17
  br label %1334

957:                                              ; preds = %681
  %958 = call fastcc i32 @pm4_wait(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %28, i32 noundef 8) #17
  br label %1334

959:                                              ; preds = %681
  %960 = load i32, ptr %29, align 4, !tbaa !49
  %961 = and i32 %960, -4
  %962 = zext i32 %961 to i64
  %963 = load i32, ptr %34, align 4, !tbaa !49
  %964 = zext i32 %963 to i64
  %965 = shl nuw i64 %964, 32
  %966 = or disjoint i64 %965, %962
  %967 = load i32, ptr %42, align 4, !tbaa !49
  %968 = and i32 %967, 1048575
  %969 = zext nneg i32 %968 to i64
  %970 = and i32 %967, 8388608
  %971 = icmp eq i32 %970, 0
  br i1 %971, label %972, label %976

972:                                              ; preds = %959
  %973 = icmp eq i32 %231, 0
  br i1 %973, label %974, label %975

974:                                              ; preds = %972
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %1378

975:                                              ; preds = %972
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

976:                                              ; preds = %959
  %977 = and i32 %967, 1048576
  %978 = icmp eq i32 %977, 0
  br i1 %978, label %979, label %992

979:                                              ; preds = %976
  %980 = icmp eq i32 %233, 2
  br i1 %980, label %981, label %985

981:                                              ; preds = %979
  %982 = icmp eq i32 %231, 0
  br i1 %982, label %983, label %984

983:                                              ; preds = %981
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %1378

984:                                              ; preds = %981
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

985:                                              ; preds = %979
  %986 = add i32 %233, 1
  store i32 %986, ptr %16, align 8, !tbaa !77
  %987 = zext i32 %986 to i64
  %988 = getelementptr inbounds [3 x %struct.feed], ptr %15, i64 0, i64 %987
  store i64 %966, ptr %988, align 8, !tbaa !39
  %989 = getelementptr inbounds i8, ptr %988, i64 8
  store i64 0, ptr %989, align 8, !tbaa !39
  %990 = getelementptr inbounds i8, ptr %988, i64 16
  store i64 %969, ptr %990, align 8, !tbaa !39
  %991 = getelementptr inbounds i8, ptr %988, i64 24
  store i64 0, ptr %991, align 8, !tbaa !39
  br label %1337

992:                                              ; preds = %976
  %993 = icmp eq i32 %233, 0
  br i1 %993, label %994, label %998

994:                                              ; preds = %992
  %995 = icmp eq i32 %231, 0
  br i1 %995, label %996, label %997

996:                                              ; preds = %994
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %1378

997:                                              ; preds = %994
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

998:                                              ; preds = %992
  store i64 %966, ptr %235, align 8, !tbaa !39
  %999 = getelementptr inbounds i8, ptr %235, i64 8
  store i64 0, ptr %999, align 8, !tbaa !39
  %1000 = getelementptr inbounds i8, ptr %235, i64 16
  store i64 %969, ptr %1000, align 8, !tbaa !39
  %1001 = getelementptr inbounds i8, ptr %235, i64 24
  store i64 0, ptr %1001, align 8, !tbaa !39
  %1002 = load ptr, ptr %35, align 8, !tbaa !45
  %1003 = getelementptr inbounds i8, ptr %1002, i64 4104
  store i32 1, ptr %1003, align 8, !tbaa !344
  br label %1340

1004:                                             ; preds = %681
  %1005 = load i32, ptr %29, align 4, !tbaa !49
  %1006 = and i32 %1005, 65536
  %1007 = icmp eq i32 %1006, 0
  %1008 = select i1 %1007, i32 4, i32 8
  %1009 = and i32 %1005, 15
  switch i32 %1009, label %1110 [
    i32 0, label %1010
    i32 1, label %1038
    i32 2, label %1038
    i32 5, label %1097
    i32 6, label %1099
    i32 9, label %1103
    i32 10, label %1103
  ]

1010:                                             ; preds = %1004
  %1011 = load i32, ptr %34, align 4, !tbaa !49
  %1012 = and i32 %1011, 262143
  %1013 = and i32 %1011, 261120
  %1014 = icmp eq i32 %1013, 11264
  br i1 %1014, label %1015, label %1022

1015:                                             ; preds = %1010
  %1016 = load ptr, ptr %35, align 8, !tbaa !45
  %1017 = add nsw i32 %1012, -11264
  %1018 = zext nneg i32 %1017 to i64
  %1019 = getelementptr inbounds [1024 x i32], ptr %1016, i64 0, i64 %1018
  %1020 = load i32, ptr %1019, align 4, !tbaa !49
  %1021 = zext i32 %1020 to i64
  br label %1022

1022:                                             ; preds = %1015, %1010
  %1023 = phi i64 [ %1021, %1015 ], [ 0, %1010 ]
  %1024 = add nuw nsw i32 %1012, 1
  %1025 = and i32 %1024, 523264
  %1026 = icmp eq i32 %1025, 11264
  br i1 %1026, label %1027, label %1035

1027:                                             ; preds = %1022
  %1028 = load ptr, ptr %35, align 8, !tbaa !45
  %1029 = add nsw i32 %1012, -11263
  %1030 = zext nneg i32 %1029 to i64
  %1031 = getelementptr inbounds [1024 x i32], ptr %1028, i64 0, i64 %1030
  %1032 = load i32, ptr %1031, align 4, !tbaa !49
  %1033 = zext i32 %1032 to i64
  %1034 = shl nuw i64 %1033, 32
  br label %1035

1035:                                             ; preds = %1027, %1022
  %1036 = phi i64 [ %1034, %1027 ], [ 0, %1022 ]
  %1037 = or disjoint i64 %1036, %1023
  br label %1114

1038:                                             ; preds = %1004, %1004
  %1039 = select i1 %1007, i64 -4, i64 -8
  %1040 = load i64, ptr %34, align 4
  %1041 = and i64 %1040, %1039
  %1042 = load ptr, ptr %41, align 8, !tbaa !63
  %1043 = zext nneg i32 %1008 to i64
  %1044 = getelementptr inbounds i8, ptr %1042, i64 16
  %1045 = load atomic volatile i64, ptr %1044 seq_cst, align 8
  %1046 = inttoptr i64 %1045 to ptr
  %1047 = icmp eq i64 %1045, 0
  br i1 %1047, label %1092, label %1048

1048:                                             ; preds = %1038
  %1049 = getelementptr inbounds i8, ptr %1046, i64 8
  %1050 = load i64, ptr %1049, align 8, !tbaa !39
  %1051 = icmp eq i64 %1050, 0
  br i1 %1051, label %1066, label %1052

1052:                                             ; preds = %1048
  %1053 = getelementptr inbounds i8, ptr %1046, i64 16
  br label %1054

1054:                                             ; preds = %1054, %1052
  %1055 = phi i64 [ %1050, %1052 ], [ %1064, %1054 ]
  %1056 = phi i64 [ 0, %1052 ], [ %1063, %1054 ]
  %1057 = add i64 %1056, %1055
  %1058 = lshr i64 %1057, 1
  %1059 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1053, i64 0, i64 %1058, i32 1
  %1060 = load i64, ptr %1059, align 8, !tbaa !65
  %1061 = icmp ugt i64 %1060, %1041
  %1062 = add nuw i64 %1058, 1
  %1063 = select i1 %1061, i64 %1056, i64 %1062
  %1064 = select i1 %1061, i64 %1058, i64 %1055
  %1065 = icmp ult i64 %1063, %1064
  br i1 %1065, label %1054, label %1066, !llvm.loop !67

1066:                                             ; preds = %1054, %1048
  %1067 = phi i64 [ 0, %1048 ], [ %1063, %1054 ]
  %1068 = icmp ult i64 %1067, %1050
  br i1 %1068, label %1069, label %1092

1069:                                             ; preds = %1066
  %1070 = getelementptr inbounds i8, ptr %1046, i64 16
  %1071 = getelementptr inbounds [0 x %struct.gpu_range], ptr %1070, i64 0, i64 %1067
  %1072 = load i64, ptr %1071, align 8, !tbaa !68
  %1073 = icmp ugt i64 %1072, %1041
  br i1 %1073, label %1092, label %1074

1074:                                             ; preds = %1069
  %1075 = getelementptr inbounds i8, ptr %1071, i64 8
  %1076 = load i64, ptr %1075, align 8, !tbaa !65
  %1077 = sub i64 %1076, %1041
  %1078 = icmp ult i64 %1077, %1043
  br i1 %1078, label %1092, label %1079

1079:                                             ; preds = %1074
  %1080 = getelementptr inbounds i8, ptr %1071, i64 16
  %1081 = load i64, ptr %1080, align 8, !tbaa !69
  %1082 = add i64 %1081, %1041
  %1083 = sub i64 %1082, %1072
  %1084 = inttoptr i64 %1083 to ptr
  %1085 = icmp eq i64 %1082, %1072
  br i1 %1085, label %1092, label %1086

1086:                                             ; preds = %1079
  br i1 %1007, label %1089, label %1087

1087:                                             ; preds = %1086
  %1088 = load atomic i64, ptr %1084 acquire, align 8
  br label %1114

1089:                                             ; preds = %1086
  %1090 = load atomic i32, ptr %1084 acquire, align 4
  %1091 = zext i32 %1090 to i64
  br label %1114

1092:                                             ; preds = %1079, %1074, %1069, %1066, %1038
  %1093 = load ptr, ptr %41, align 8, !tbaa !63
  %1094 = getelementptr inbounds i8, ptr %1093, i64 16
  %1095 = load atomic volatile i64, ptr %1094 seq_cst, align 8
  %1096 = load ptr, ptr %41, align 8, !tbaa !63
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %1096, i64 noundef %1041, i32 noundef 1) #17
  br label %1378

1097:                                             ; preds = %1004
  %1098 = load i64, ptr %34, align 4
  br label %1114

1099:                                             ; preds = %1004
  %1100 = load ptr, ptr %35, align 8, !tbaa !45
  %1101 = getelementptr inbounds i8, ptr %1100, i64 4096
  %1102 = load i64, ptr %1101, align 8, !tbaa !342
  br label %1114

1103:                                             ; preds = %1004, %1004
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %1104 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #16
  %1105 = load i64, ptr %4, align 8, !tbaa !80
  %1106 = mul i64 %1105, 1000000000
  %1107 = load i64, ptr %40, align 8, !tbaa !82
  %1108 = add i64 %1106, %1107
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
  %1109 = udiv i64 %1108, 10
  br label %1114

1110:                                             ; preds = %1004
  %1111 = icmp eq i32 %231, 0
  br i1 %1111, label %1112, label %1113

1112:                                             ; preds = %1110
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %1378

1113:                                             ; preds = %1110
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

1114:                                             ; preds = %1103, %1099, %1097, %1089, %1087, %1035
  %1115 = phi i64 [ %1109, %1103 ], [ %1102, %1099 ], [ %1098, %1097 ], [ %1037, %1035 ], [ %1091, %1089 ], [ %1088, %1087 ]
  %1116 = load i32, ptr %29, align 4, !tbaa !49
  %1117 = lshr i32 %1116, 8
  %1118 = and i32 %1117, 15
  switch i32 %1118, label %1156 [
    i32 0, label %1119
    i32 1, label %1152
    i32 2, label %1152
    i32 5, label %1152
  ]

1119:                                             ; preds = %1114
  %1120 = load i32, ptr %32, align 4, !tbaa !49
  %1121 = and i32 %1120, 262143
  %1122 = and i32 %1120, 261120
  %1123 = icmp eq i32 %1122, 11264
  br i1 %1123, label %1124, label %1130

1124:                                             ; preds = %1119
  %1125 = trunc i64 %1115 to i32
  %1126 = load ptr, ptr %35, align 8, !tbaa !45
  %1127 = add nsw i32 %1121, -11264
  %1128 = zext nneg i32 %1127 to i64
  %1129 = getelementptr inbounds [1024 x i32], ptr %1126, i64 0, i64 %1128
  store i32 %1125, ptr %1129, align 4, !tbaa !49
  br label %1134

1130:                                             ; preds = %1119
  %1131 = add nsw i32 %1121, -65536
  %1132 = icmp ult i32 %1131, -16384
  br i1 %1132, label %1133, label %1134

1133:                                             ; preds = %1130
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  br label %1378

1134:                                             ; preds = %1130, %1124
  br i1 %1007, label %1337, label %1135

1135:                                             ; preds = %1134
  %1136 = load i32, ptr %32, align 4, !tbaa !49
  %1137 = and i32 %1136, 262143
  %1138 = add nuw nsw i32 %1137, 1
  %1139 = and i32 %1138, 523264
  %1140 = icmp eq i32 %1139, 11264
  br i1 %1140, label %1141, label %1148

1141:                                             ; preds = %1135
  %1142 = lshr i64 %1115, 32
  %1143 = trunc nuw i64 %1142 to i32
  %1144 = load ptr, ptr %35, align 8, !tbaa !45
  %1145 = add nsw i32 %1137, -11263
  %1146 = zext nneg i32 %1145 to i64
  %1147 = getelementptr inbounds [1024 x i32], ptr %1144, i64 0, i64 %1146
  store i32 %1143, ptr %1147, align 4, !tbaa !49
  br label %1340

1148:                                             ; preds = %1135
  %1149 = add nsw i32 %1137, -65535
  %1150 = icmp ult i32 %1149, -16384
  br i1 %1150, label %1151, label %1337

1151:                                             ; preds = %1148
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  br label %1378

1152:                                             ; preds = %1114, %1114, %1114
  %1153 = load i64, ptr %32, align 4
  %1154 = call fastcc i32 @write_value(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %1153, i32 noundef %1008, i64 noundef %1115) #17
  %1155 = icmp eq i32 %1154, 0
  br i1 %1155, label %1378, label %1337

1156:                                             ; preds = %1114
  %1157 = load i32, ptr %24, align 8, !tbaa !48
  %1158 = icmp eq i32 %1157, 0
  br i1 %1158, label %1159, label %1160

1159:                                             ; preds = %1156
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %1378

1160:                                             ; preds = %1156
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

1161:                                             ; preds = %681
  %1162 = load i32, ptr %29, align 4, !tbaa !49
  %1163 = and i32 %1162, 63
  %1164 = icmp eq i32 %1163, 7
  br i1 %1164, label %1165, label %1337

1165:                                             ; preds = %1161
  %1166 = load i64, ptr %36, align 8, !tbaa !345
  %1167 = load atomic volatile i32, ptr %37 seq_cst, align 8
  %1168 = icmp eq i32 %1167, 0
  br i1 %1168, label %1337, label %1169

1169:                                             ; preds = %1165
  %1170 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1171 = icmp eq i32 %1170, 0
  br i1 %1171, label %1183, label %1172

1172:                                             ; preds = %1169, %1180
  %1173 = phi i32 [ %1174, %1180 ], [ 0, %1169 ]
  %1174 = add i32 %1173, 1
  %1175 = and i32 %1174, 63
  %1176 = icmp eq i32 %1175, 0
  br i1 %1176, label %1177, label %1179

1177:                                             ; preds = %1172
  %1178 = call i32 @sched_yield() #16
  br label %1180

1179:                                             ; preds = %1172
  call void @llvm.x86.sse2.pause()
  br label %1180

1180:                                             ; preds = %1179, %1177
  %1181 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1182 = icmp eq i32 %1181, 0
  br i1 %1182, label %1183, label %1172, !llvm.loop !83

1183:                                             ; preds = %1180, %1169
  %1184 = load volatile i32, ptr %38, align 8, !tbaa !85
  %1185 = icmp eq i32 %1184, 0
  br i1 %1185, label %1186, label %1187

1186:                                             ; preds = %1183
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1337

1187:                                             ; preds = %1183, %1197
  %1188 = phi i64 [ %1200, %1197 ], [ 0, %1183 ]
  %1189 = getelementptr inbounds [256 x ptr], ptr %39, i64 0, i64 %1188
  %1190 = load ptr, ptr %1189, align 8, !tbaa !2
  %1191 = load ptr, ptr %1190, align 8, !tbaa !86
  %1192 = icmp eq ptr %1191, %1
  br i1 %1192, label %1193, label %1197

1193:                                             ; preds = %1187
  %1194 = getelementptr inbounds i8, ptr %1190, i64 224
  %1195 = load i64, ptr %1194, align 8, !tbaa !329
  %1196 = icmp ule i64 %1195, %1166
  br label %1197

1197:                                             ; preds = %1193, %1187
  %1198 = phi i1 [ false, %1187 ], [ %1196, %1193 ]
  %1199 = freeze i1 %1198
  %1200 = add nuw nsw i64 %1188, 1
  %1201 = load volatile i32, ptr %38, align 8, !tbaa !85
  %1202 = zext i32 %1201 to i64
  %1203 = icmp uge i64 %1200, %1202
  %1204 = or i1 %1199, %1203
  br i1 %1204, label %1205, label %1187, !llvm.loop !330

1205:                                             ; preds = %1197
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %1199, label %1378, label %1337

1206:                                             ; preds = %681
  %1207 = load ptr, ptr %35, align 8, !tbaa !45
  call fastcc void @retire_releases(ptr noundef %0, ptr noundef nonnull %1) #17
  %1208 = getelementptr inbounds i8, ptr %1207, i64 4108
  %1209 = load i32, ptr %1208, align 4, !tbaa !46
  %1210 = icmp eq i32 %1209, 0
  br i1 %1210, label %1211, label %1266

1211:                                             ; preds = %1206
  %1212 = load i64, ptr %36, align 8, !tbaa !345
  %1213 = load atomic volatile i32, ptr %37 seq_cst, align 8
  %1214 = icmp eq i32 %1213, 0
  br i1 %1214, label %1256, label %1215

1215:                                             ; preds = %1211
  %1216 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1217 = icmp eq i32 %1216, 0
  br i1 %1217, label %1229, label %1218

1218:                                             ; preds = %1215, %1226
  %1219 = phi i32 [ %1220, %1226 ], [ 0, %1215 ]
  %1220 = add i32 %1219, 1
  %1221 = and i32 %1220, 63
  %1222 = icmp eq i32 %1221, 0
  br i1 %1222, label %1223, label %1225

1223:                                             ; preds = %1218
  %1224 = call i32 @sched_yield() #16
  br label %1226

1225:                                             ; preds = %1218
  call void @llvm.x86.sse2.pause()
  br label %1226

1226:                                             ; preds = %1225, %1223
  %1227 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %1228 = icmp eq i32 %1227, 0
  br i1 %1228, label %1229, label %1218, !llvm.loop !83

1229:                                             ; preds = %1226, %1215
  %1230 = load volatile i32, ptr %38, align 8, !tbaa !85
  %1231 = icmp eq i32 %1230, 0
  br i1 %1231, label %1255, label %1232

1232:                                             ; preds = %1229, %1252
  %1233 = phi i64 [ %1253, %1252 ], [ 0, %1229 ]
  %1234 = getelementptr inbounds [256 x ptr], ptr %39, i64 0, i64 %1233
  %1235 = load ptr, ptr %1234, align 8, !tbaa !2
  %1236 = load ptr, ptr %1235, align 8, !tbaa !86
  %1237 = icmp eq ptr %1236, %1
  br i1 %1237, label %1238, label %1247

1238:                                             ; preds = %1232
  %1239 = getelementptr inbounds i8, ptr %1235, i64 224
  %1240 = load i64, ptr %1239, align 8, !tbaa !329
  %1241 = icmp ule i64 %1240, %1212
  %1242 = add nuw nsw i64 %1233, 1
  %1243 = load volatile i32, ptr %38, align 8, !tbaa !85
  %1244 = zext i32 %1243 to i64
  %1245 = icmp uge i64 %1242, %1244
  %1246 = select i1 %1245, i1 true, i1 %1241
  br i1 %1246, label %1254, label %1252

1247:                                             ; preds = %1232
  %1248 = add nuw nsw i64 %1233, 1
  %1249 = load volatile i32, ptr %38, align 8, !tbaa !85
  %1250 = zext i32 %1249 to i64
  %1251 = icmp ult i64 %1248, %1250
  br i1 %1251, label %1252, label %1255

1252:                                             ; preds = %1247, %1238
  %1253 = phi i64 [ %1242, %1238 ], [ %1248, %1247 ]
  br label %1232, !llvm.loop !330

1254:                                             ; preds = %1238
  store atomic volatile i32 0, ptr %0 release, align 4
  br i1 %1241, label %1264, label %1256

1255:                                             ; preds = %1247, %1229
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %1256

1256:                                             ; preds = %1255, %1254, %1211
  %1257 = load atomic i32, ptr %17 seq_cst, align 4
  %1258 = icmp eq i32 %1257, 0
  br i1 %1258, label %1259, label %1378

1259:                                             ; preds = %1256
  %1260 = load atomic volatile i32, ptr %22 seq_cst, align 4
  %1261 = icmp eq i32 %1260, 0
  br i1 %1261, label %1262, label %1378

1262:                                             ; preds = %1259
  %1263 = call fastcc i32 @release(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %28) #17
  br label %1334

1264:                                             ; preds = %1254
  %1265 = load i32, ptr %1208, align 4, !tbaa !46
  br label %1266

1266:                                             ; preds = %1264, %1206
  %1267 = phi i32 [ %1265, %1264 ], [ %1209, %1206 ]
  %1268 = icmp eq i32 %1267, 64
  br i1 %1268, label %1378, label %1269

1269:                                             ; preds = %1266
  %1270 = getelementptr inbounds i8, ptr %1207, i64 4120
  %1271 = getelementptr inbounds i8, ptr %1207, i64 4112
  %1272 = load i32, ptr %1271, align 8, !tbaa !326
  %1273 = add i32 %1267, 1
  store i32 %1273, ptr %1208, align 4, !tbaa !46
  %1274 = add i32 %1272, %1267
  %1275 = and i32 %1274, 63
  %1276 = zext nneg i32 %1275 to i64
  %1277 = getelementptr inbounds [64 x %struct.release], ptr %1270, i64 0, i64 %1276
  %1278 = load i64, ptr %36, align 8, !tbaa !345
  store i64 %1278, ptr %1277, align 8, !tbaa !327
  %1279 = getelementptr inbounds i8, ptr %1277, i64 8
  %1280 = call ptr @memcpy(ptr noundef nonnull %1279, ptr noundef nonnull %28, i64 noundef 32) #16
  br label %1337

1281:                                             ; preds = %681
  %1282 = load i32, ptr %31, align 4, !tbaa !49
  %1283 = and i32 %1282, 67108863
  %1284 = zext nneg i32 %1283 to i64
  %1285 = load i32, ptr %29, align 4, !tbaa !49
  %1286 = lshr i32 %1285, 29
  %1287 = and i32 %1286, 3
  %1288 = lshr i32 %1285, 20
  %1289 = and i32 %1288, 3
  %1290 = load i32, ptr %32, align 4, !tbaa !49
  %1291 = zext i32 %1290 to i64
  %1292 = load i32, ptr %33, align 4, !tbaa !49
  %1293 = zext i32 %1292 to i64
  %1294 = shl nuw i64 %1293, 32
  %1295 = or disjoint i64 %1294, %1291
  switch i32 %1289, label %1299 [
    i32 3, label %1296
    i32 0, label %1296
  ]

1296:                                             ; preds = %1281, %1281
  %1297 = and i32 %1282, 1006632960
  %1298 = icmp eq i32 %1297, 0
  br i1 %1298, label %1303, label %1299

1299:                                             ; preds = %1296, %1281
  %1300 = icmp eq i32 %231, 0
  br i1 %1300, label %1301, label %1302

1301:                                             ; preds = %1299
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %1378

1302:                                             ; preds = %1299
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

1303:                                             ; preds = %1296
  switch i32 %1287, label %522 [
    i32 2, label %1304
    i32 3, label %1317
    i32 0, label %1317
    i32 1, label %1313
  ]

1304:                                             ; preds = %1303
  %1305 = and i64 %1295, -4
  %1306 = and i64 %1284, 67108860
  %1307 = load i32, ptr %34, align 4, !tbaa !49
  %1308 = call fastcc i32 @fill_slice(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %1305, i64 noundef %1306, i32 noundef %1307, ptr noundef nonnull %30) #17
  %1309 = icmp eq i32 %1308, 0
  br i1 %1309, label %1378, label %1310

1310:                                             ; preds = %1304
  %1311 = load i64, ptr %30, align 8, !tbaa !337
  %1312 = icmp ult i64 %1311, %1306
  br i1 %1312, label %1378, label %1337

1313:                                             ; preds = %1303
  %1314 = icmp eq i32 %231, 0
  br i1 %1314, label %1315, label %1316

1315:                                             ; preds = %1313
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %1378

1316:                                             ; preds = %1313
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %1378

1317:                                             ; preds = %1303, %1303
  %1318 = load i64, ptr %34, align 4
  %1319 = call fastcc i32 @copy_slice(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %1295, i64 noundef %1318, i64 noundef %1284, i32 noundef 0, ptr noundef nonnull %30) #17
  %1320 = icmp eq i32 %1319, 0
  br i1 %1320, label %1378, label %1321

1321:                                             ; preds = %1317
  %1322 = load i64, ptr %30, align 8, !tbaa !337
  %1323 = icmp ult i64 %1322, %1284
  br i1 %1323, label %1378, label %1337

1324:                                             ; preds = %681
  %1325 = load i32, ptr %29, align 4, !tbaa !49
  %1326 = and i32 %1325, 65535
  %1327 = add i32 %230, -1027
  %1328 = add i32 %1327, %1326
  %1329 = icmp ult i32 %1328, -1025
  br i1 %1329, label %1330, label %1331

1330:                                             ; preds = %1324
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  br label %1378

1331:                                             ; preds = %1324
  %1332 = add nuw nsw i32 %1326, 11264
  %1333 = call fastcc i32 @set_registers(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 2, i32 noundef %1332, i32 noundef 1) #17
  br label %1334

1334:                                             ; preds = %1331, %1262, %957, %955, %940, %818, %782, %701, %627, %528, %375
  %1335 = phi i32 [ %628, %627 ], [ %376, %375 ], [ %531, %528 ], [ %1333, %1331 ], [ %958, %957 ], [ %956, %955 ], [ %819, %818 ], [ %783, %782 ], [ %702, %701 ], [ %950, %940 ], [ %1263, %1262 ]
  %1336 = icmp eq i32 %1335, 0
  br i1 %1336, label %1337, label %1378

1337:                                             ; preds = %936, %331, %1165, %1186, %1205, %1321, %1310, %1269, %1161, %1148, %1134, %1152, %985, %904, %681, %678, %883, %889, %659, %446, %439, %401, %357, %250, %237, %239, %421, %425, %431, %596, %662, %1334
  %1338 = load ptr, ptr %35, align 8, !tbaa !45
  %1339 = icmp eq ptr %1338, null
  br i1 %1339, label %1346, label %1340

1340:                                             ; preds = %998, %1141, %1337
  %1341 = phi ptr [ %1338, %1337 ], [ %1002, %998 ], [ %1144, %1141 ]
  %1342 = getelementptr inbounds i8, ptr %1341, i64 4104
  %1343 = load i32, ptr %1342, align 8, !tbaa !344
  %1344 = icmp eq i32 %1343, 0
  br i1 %1344, label %1346, label %1345

1345:                                             ; preds = %1340
  store i32 0, ptr %1342, align 8, !tbaa !344
  br label %1351

1346:                                             ; preds = %1340, %1337
  %1347 = load i32, ptr %27, align 8, !tbaa !335
  %1348 = zext i32 %1347 to i64
  %1349 = load i64, ptr %112, align 8, !tbaa !57
  %1350 = add i64 %1349, %1348
  store i64 %1350, ptr %112, align 8, !tbaa !57
  br label %1351

1351:                                             ; preds = %1346, %1345
  store i32 0, ptr %27, align 8, !tbaa !335
  %1352 = load i64, ptr %23, align 8, !tbaa !57
  %1353 = load i32, ptr %16, align 8, !tbaa !77
  %1354 = icmp eq i32 %1353, 0
  br i1 %1354, label %1355, label %1369

1355:                                             ; preds = %1351
  %1356 = load i32, ptr %24, align 8, !tbaa !48
  switch i32 %1356, label %1365 [
    i32 0, label %1369
    i32 1, label %1357
  ]

1357:                                             ; preds = %1355
  %1358 = load i64, ptr %25, align 8, !tbaa !91
  %1359 = inttoptr i64 %1358 to ptr
  %1360 = load i64, ptr %26, align 8, !tbaa !59
  %1361 = shl i64 %1360, 4
  %1362 = add i64 %1361, 4294967295
  %1363 = and i64 %1362, %1352
  %1364 = trunc i64 %1363 to i32
  store atomic i32 %1364, ptr %1359 release, align 4
  br label %1369

1365:                                             ; preds = %1355
  %1366 = load i64, ptr %25, align 8, !tbaa !91
  %1367 = inttoptr i64 %1366 to ptr
  %1368 = shl i64 %1352, 2
  store atomic i64 %1368, ptr %1367 release, align 8
  br label %1369

1369:                                             ; preds = %1351, %1355, %1357, %1365
  %1370 = load i32, ptr %2, align 4, !tbaa !49
  %1371 = add i32 %1370, 1
  store i32 %1371, ptr %2, align 4, !tbaa !49
  %1372 = load i64, ptr %69, align 8, !tbaa !84
  %1373 = add i64 %1372, 1
  store i64 %1373, ptr %69, align 8, !tbaa !84
  br label %1374

1374:                                             ; preds = %137, %129, %127, %123, %1369
  %1375 = load i32, ptr %16, align 8, !tbaa !77
  %1376 = load atomic i32, ptr %17 seq_cst, align 4
  %1377 = icmp eq i32 %1376, 0
  br i1 %1377, label %70, label %1378

1378:                                             ; preds = %108, %1334, %141, %120, %1374, %70, %351, %397, %653, %1205, %1259, %1256, %1266, %1304, %1317, %662, %425, %357, %659, %1152, %1310, %1321, %270, %3, %1316, %1315, %1302, %1301, %1160, %1159, %1151, %1133, %1113, %1112, %1092, %997, %996, %984, %983, %975, %974, %954, %953, %939, %935, %869, %888, %1330, %652, %581, %527, %526, %498, %448, %420, %391, %396, %249, %337, %226
  %1379 = phi i32 [ %227, %226 ], [ 3, %1316 ], [ 3, %1315 ], [ 3, %1302 ], [ 3, %1301 ], [ 3, %1160 ], [ 3, %1159 ], [ 3, %1151 ], [ 3, %1133 ], [ 3, %1113 ], [ 3, %1112 ], [ 3, %1092 ], [ 3, %997 ], [ 3, %996 ], [ 3, %984 ], [ 3, %983 ], [ 3, %975 ], [ 3, %974 ], [ 3, %954 ], [ 3, %953 ], [ 3, %939 ], [ 3, %935 ], [ 3, %869 ], [ 3, %888 ], [ 3, %1330 ], [ 3, %652 ], [ 3, %581 ], [ 3, %527 ], [ 3, %526 ], [ 3, %498 ], [ 3, %448 ], [ 3, %420 ], [ 1, %391 ], [ 3, %396 ], [ 3, %249 ], [ 3, %337 ], [ 3, %3 ], [ 2, %270 ], [ 0, %108 ], [ %1335, %1334 ], [ 2, %141 ], [ 0, %120 ], [ 3, %1374 ], [ 3, %70 ], [ 3, %351 ], [ %399, %397 ], [ 3, %653 ], [ 1, %1205 ], [ 3, %1259 ], [ 3, %1256 ], [ 1, %1266 ], [ 3, %1304 ], [ 3, %1317 ], [ 3, %662 ], [ 3, %425 ], [ 2, %357 ], [ 2, %659 ], [ 3, %1152 ], [ 2, %1310 ], [ 2, %1321 ]
  ret i32 %1379
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @fetch(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr noundef %4, i32 noundef %5) unnamed_addr #1 {
  %7 = getelementptr inbounds i8, ptr %2, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !57
  %9 = add i64 %8, %3
  %10 = load i64, ptr %2, align 8, !tbaa !334
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %31

12:                                               ; preds = %6
  %13 = load i64, ptr %1, align 8, !tbaa !76
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i32 %5, 0
  br i1 %15, label %99, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds i8, ptr %1, i64 8
  %18 = load i64, ptr %17, align 8, !tbaa !59
  %19 = shl i64 %18, 4
  %20 = add i64 %19, -1
  %21 = zext i32 %5 to i64
  br label %22

22:                                               ; preds = %16, %22
  %23 = phi i64 [ 0, %16 ], [ %29, %22 ]
  %24 = add i64 %9, %23
  %25 = and i64 %20, %24
  %26 = getelementptr inbounds i32, ptr %14, i64 %25
  %27 = load volatile i32, ptr %26, align 4, !tbaa !49
  %28 = getelementptr inbounds i32, ptr %4, i64 %23
  store i32 %27, ptr %28, align 4, !tbaa !49
  %29 = add nuw nsw i64 %23, 1
  %30 = icmp eq i64 %29, %21
  br i1 %30, label %99, label %22, !llvm.loop !346

31:                                               ; preds = %6
  %32 = shl i64 %9, 2
  %33 = add i64 %32, %10
  %34 = getelementptr inbounds i8, ptr %1, i64 120
  %35 = zext i32 %5 to i64
  %36 = shl nuw nsw i64 %35, 2
  %37 = icmp eq i32 %5, 0
  br i1 %37, label %88, label %38

38:                                               ; preds = %31
  %39 = load ptr, ptr %34, align 8, !tbaa !63
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
  %59 = load i64, ptr %58, align 8, !tbaa !65
  %60 = icmp ugt i64 %59, %43
  %61 = add nuw i64 %57, 1
  %62 = select i1 %60, i64 %55, i64 %61
  %63 = select i1 %60, i64 %57, i64 %54
  %64 = icmp ult i64 %62, %63
  br i1 %64, label %53, label %65, !llvm.loop !67

65:                                               ; preds = %53, %47
  %66 = phi i64 [ 0, %47 ], [ %62, %53 ]
  %67 = icmp ult i64 %66, %49
  br i1 %67, label %68, label %88

68:                                               ; preds = %65
  %69 = getelementptr inbounds i8, ptr %45, i64 16
  %70 = getelementptr inbounds [0 x %struct.gpu_range], ptr %69, i64 0, i64 %66
  %71 = load i64, ptr %70, align 8, !tbaa !68
  %72 = icmp ugt i64 %71, %43
  br i1 %72, label %88, label %73

73:                                               ; preds = %68
  %74 = sub i64 %36, %42
  %75 = getelementptr inbounds i8, ptr %70, i64 8
  %76 = load i64, ptr %75, align 8, !tbaa !65
  %77 = sub i64 %76, %43
  %78 = tail call i64 @llvm.umin.i64(i64 %74, i64 %77)
  %79 = getelementptr inbounds i8, ptr %70, i64 16
  %80 = load i64, ptr %79, align 8, !tbaa !69
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
  %93 = load ptr, ptr %34, align 8, !tbaa !63
  %94 = getelementptr inbounds i8, ptr %93, i64 16
  %95 = load atomic volatile i64, ptr %94 seq_cst, align 8
  %96 = load ptr, ptr %34, align 8, !tbaa !63
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
define internal fastcc noundef i32 @copy_slice(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i32 noundef %5, ptr nocapture noundef %6) unnamed_addr #1 {
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = load i64, ptr %6, align 8, !tbaa !39
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %12, label %127

12:                                               ; preds = %7
  %13 = getelementptr inbounds i8, ptr %1, i64 408
  %14 = icmp eq i32 %5, 0
  %15 = load i64, ptr %13, align 8, !tbaa !56
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
  %60 = load <8 x i64>, ptr %58, align 1, !tbaa !79
  %61 = getelementptr inbounds i8, ptr %58, i64 64
  %62 = load <8 x i64>, ptr %61, align 1, !tbaa !79
  %63 = getelementptr inbounds i8, ptr %58, i64 128
  %64 = load <8 x i64>, ptr %63, align 1, !tbaa !79
  %65 = getelementptr inbounds i8, ptr %58, i64 192
  %66 = load <8 x i64>, ptr %65, align 1, !tbaa !79
  store <8 x i64> %60, ptr %57, align 64, !tbaa !79, !nontemporal !347
  %67 = getelementptr inbounds i8, ptr %57, i64 64
  store <8 x i64> %62, ptr %67, align 64, !tbaa !79, !nontemporal !347
  %68 = getelementptr inbounds i8, ptr %57, i64 128
  store <8 x i64> %64, ptr %68, align 64, !tbaa !79, !nontemporal !347
  %69 = getelementptr inbounds i8, ptr %57, i64 192
  store <8 x i64> %66, ptr %69, align 64, !tbaa !79, !nontemporal !347
  %70 = add i64 %59, -256
  %71 = getelementptr inbounds i8, ptr %57, i64 256
  %72 = getelementptr inbounds i8, ptr %58, i64 256
  %73 = icmp ugt i64 %70, 255
  br i1 %73, label %56, label %74, !llvm.loop !348

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
  %100 = load <8 x i64>, ptr %98, align 1, !tbaa !79
  %101 = getelementptr inbounds i8, ptr %98, i64 64
  %102 = load <8 x i64>, ptr %101, align 1, !tbaa !79
  %103 = getelementptr inbounds i8, ptr %98, i64 128
  %104 = load <8 x i64>, ptr %103, align 1, !tbaa !79
  %105 = getelementptr inbounds i8, ptr %98, i64 192
  %106 = load <8 x i64>, ptr %105, align 1, !tbaa !79
  store <8 x i64> %100, ptr %97, align 64, !tbaa !79, !nontemporal !347
  %107 = getelementptr inbounds i8, ptr %97, i64 64
  store <8 x i64> %102, ptr %107, align 64, !tbaa !79, !nontemporal !347
  %108 = getelementptr inbounds i8, ptr %97, i64 128
  store <8 x i64> %104, ptr %108, align 64, !tbaa !79, !nontemporal !347
  %109 = getelementptr inbounds i8, ptr %97, i64 192
  store <8 x i64> %106, ptr %109, align 64, !tbaa !79, !nontemporal !347
  %110 = add i64 %99, -256
  %111 = getelementptr inbounds i8, ptr %97, i64 256
  %112 = getelementptr inbounds i8, ptr %98, i64 256
  %113 = icmp ugt i64 %110, 255
  br i1 %113, label %96, label %114, !llvm.loop !348

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
  %123 = load i64, ptr %13, align 8, !tbaa !56
  %124 = tail call i64 @llvm.usub.sat.i64(i64 %123, i64 %122)
  store i64 %124, ptr %13, align 8, !tbaa !56
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
  %9 = load ptr, ptr %8, align 8, !tbaa !63
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
  %26 = load i64, ptr %25, align 8, !tbaa !65
  %27 = icmp ugt i64 %26, %2
  %28 = add nuw i64 %24, 1
  %29 = select i1 %27, i64 %22, i64 %28
  %30 = select i1 %27, i64 %24, i64 %21
  %31 = icmp ult i64 %29, %30
  br i1 %31, label %20, label %32, !llvm.loop !67

32:                                               ; preds = %20, %14
  %33 = phi i64 [ 0, %14 ], [ %29, %20 ]
  %34 = icmp ult i64 %33, %16
  br i1 %34, label %35, label %45

35:                                               ; preds = %32
  %36 = getelementptr inbounds i8, ptr %12, i64 16
  %37 = getelementptr inbounds [0 x %struct.gpu_range], ptr %36, i64 0, i64 %33
  %38 = load i64, ptr %37, align 8, !tbaa !68
  %39 = icmp ugt i64 %38, %2
  br i1 %39, label %45, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %37, i64 24
  %42 = load i32, ptr %41, align 8, !tbaa !223
  %43 = and i32 %42, %4
  %44 = icmp eq i32 %43, %4
  br i1 %44, label %85, label %45

45:                                               ; preds = %35, %32, %7, %40
  %46 = and i32 %4, 1
  %47 = load ptr, ptr %8, align 8, !tbaa !63
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
  %64 = load i64, ptr %63, align 8, !tbaa !65
  %65 = icmp ugt i64 %64, %2
  %66 = add nuw i64 %62, 1
  %67 = select i1 %65, i64 %60, i64 %66
  %68 = select i1 %65, i64 %62, i64 %59
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %58, label %70, !llvm.loop !67

70:                                               ; preds = %58, %52
  %71 = phi i64 [ 0, %52 ], [ %67, %58 ]
  %72 = icmp ult i64 %71, %54
  br i1 %72, label %73, label %78

73:                                               ; preds = %70
  %74 = getelementptr inbounds i8, ptr %50, i64 16
  %75 = getelementptr inbounds [0 x %struct.gpu_range], ptr %74, i64 0, i64 %71
  %76 = load i64, ptr %75, align 8, !tbaa !68
  %77 = icmp ugt i64 %76, %2
  br i1 %77, label %78, label %79

78:                                               ; preds = %73, %70, %45
  br label %79

79:                                               ; preds = %73, %78
  %80 = phi i1 [ false, %78 ], [ true, %73 ]
  %81 = load ptr, ptr %8, align 8, !tbaa !63
  %82 = icmp ne i32 %46, 0
  %83 = and i1 %82, %80
  %84 = select i1 %83, i32 2, i32 1
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %81, i64 noundef %2, i32 noundef %84) #17
  br label %100

85:                                               ; preds = %40
  %86 = getelementptr inbounds i8, ptr %37, i64 16
  %87 = load i64, ptr %86, align 8, !tbaa !69
  %88 = sub i64 %2, %38
  %89 = add i64 %88, %87
  %90 = inttoptr i64 %89 to ptr
  store ptr %90, ptr %6, align 8, !tbaa !2
  %91 = icmp eq i32 %5, 0
  br i1 %91, label %92, label %97

92:                                               ; preds = %85
  %93 = getelementptr inbounds i8, ptr %37, i64 8
  %94 = load i64, ptr %93, align 8, !tbaa !65
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

; Function Attrs: nounwind
define internal fastcc noundef i32 @write_payload(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef %4) unnamed_addr #1 {
  %6 = alloca [256 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #11
  %7 = and i64 %2, -4
  %8 = getelementptr inbounds i8, ptr %1, i64 400
  %9 = load i64, ptr %8, align 8, !tbaa !337
  %10 = icmp ult i64 %9, %3
  br i1 %10, label %11, label %153

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %1, i64 408
  %13 = getelementptr inbounds i8, ptr %1, i64 216
  %14 = getelementptr inbounds i8, ptr %1, i64 312
  %15 = icmp ne i32 %4, 0
  %16 = getelementptr inbounds i8, ptr %1, i64 120
  %17 = load i64, ptr %12, align 8, !tbaa !56
  br label %18

18:                                               ; preds = %11, %145
  %19 = phi i64 [ %17, %11 ], [ %151, %145 ]
  %20 = phi i64 [ %9, %11 ], [ %147, %145 ]
  %21 = icmp eq i64 %19, 0
  br i1 %21, label %153, label %22

22:                                               ; preds = %18
  %23 = sub nsw i64 %3, %20
  %24 = call i64 @llvm.umin.i64(i64 %23, i64 256)
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = load i32, ptr %14, align 8, !tbaa !77
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds [3 x %struct.feed], ptr %13, i64 0, i64 %27
  %29 = add i64 %20, 4
  %30 = call fastcc i32 @fetch(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %28, i64 noundef %29, ptr noundef nonnull %6, i32 noundef %25) #17
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %153, label %32, !llvm.loop !349

32:                                               ; preds = %22
  br i1 %15, label %33, label %132

33:                                               ; preds = %32
  %34 = load i64, ptr %8, align 8, !tbaa !337
  %35 = shl i64 %34, 2
  %36 = add i64 %35, %7
  %37 = shl nuw nsw i64 %24, 2
  %38 = load ptr, ptr %16, align 8, !tbaa !63
  %39 = getelementptr inbounds i8, ptr %38, i64 16
  br label %40

40:                                               ; preds = %77, %33
  %41 = phi i64 [ 0, %33 ], [ %90, %77 ]
  %42 = add i64 %41, %36
  %43 = load atomic volatile i64, ptr %39 seq_cst, align 8
  %44 = inttoptr i64 %43 to ptr
  %45 = icmp eq i64 %43, 0
  br i1 %45, label %92, label %46

46:                                               ; preds = %40
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
  %58 = load i64, ptr %57, align 8, !tbaa !65
  %59 = icmp ugt i64 %58, %42
  %60 = add nuw i64 %56, 1
  %61 = select i1 %59, i64 %54, i64 %60
  %62 = select i1 %59, i64 %56, i64 %53
  %63 = icmp ult i64 %61, %62
  br i1 %63, label %52, label %64, !llvm.loop !67

64:                                               ; preds = %52, %46
  %65 = phi i64 [ 0, %46 ], [ %61, %52 ]
  %66 = icmp ult i64 %65, %48
  br i1 %66, label %67, label %92

67:                                               ; preds = %64
  %68 = getelementptr inbounds i8, ptr %44, i64 16
  %69 = getelementptr inbounds [0 x %struct.gpu_range], ptr %68, i64 0, i64 %65
  %70 = load i64, ptr %69, align 8, !tbaa !68
  %71 = icmp ugt i64 %70, %42
  br i1 %71, label %92, label %72

72:                                               ; preds = %67
  %73 = getelementptr inbounds i8, ptr %69, i64 24
  %74 = load i32, ptr %73, align 8, !tbaa !223
  %75 = and i32 %74, 1
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %92, label %77

77:                                               ; preds = %72
  %78 = sub i64 %37, %41
  %79 = getelementptr inbounds i8, ptr %69, i64 8
  %80 = load i64, ptr %79, align 8, !tbaa !65
  %81 = sub i64 %80, %42
  %82 = call i64 @llvm.umin.i64(i64 %78, i64 %81)
  %83 = getelementptr inbounds i8, ptr %69, i64 16
  %84 = load i64, ptr %83, align 8, !tbaa !69
  %85 = sub i64 %42, %70
  %86 = add i64 %85, %84
  %87 = inttoptr i64 %86 to ptr
  %88 = getelementptr inbounds i8, ptr %6, i64 %41
  %89 = call ptr @memcpy(ptr noundef %87, ptr noundef nonnull %88, i64 noundef %82) #16
  %90 = add i64 %82, %41
  %91 = icmp ult i64 %90, %37
  br i1 %91, label %40, label %92

92:                                               ; preds = %77, %72, %67, %64, %40
  %93 = phi i64 [ %90, %77 ], [ %41, %72 ], [ %41, %40 ], [ %41, %64 ], [ %41, %67 ]
  %94 = icmp ult i64 %93, %37
  br i1 %94, label %95, label %132

95:                                               ; preds = %92
  %96 = add i64 %93, %36
  %97 = load ptr, ptr %16, align 8, !tbaa !63
  %98 = getelementptr inbounds i8, ptr %97, i64 16
  %99 = load atomic volatile i64, ptr %98 seq_cst, align 8
  %100 = inttoptr i64 %99 to ptr
  %101 = icmp eq i64 %99, 0
  br i1 %101, label %129, label %102

102:                                              ; preds = %95
  %103 = getelementptr inbounds i8, ptr %100, i64 8
  %104 = load i64, ptr %103, align 8, !tbaa !39
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %120, label %106

106:                                              ; preds = %102
  %107 = getelementptr inbounds i8, ptr %100, i64 16
  br label %108

108:                                              ; preds = %108, %106
  %109 = phi i64 [ %104, %106 ], [ %118, %108 ]
  %110 = phi i64 [ 0, %106 ], [ %117, %108 ]
  %111 = add i64 %110, %109
  %112 = lshr i64 %111, 1
  %113 = getelementptr inbounds [0 x %struct.gpu_range], ptr %107, i64 0, i64 %112, i32 1
  %114 = load i64, ptr %113, align 8, !tbaa !65
  %115 = icmp ugt i64 %114, %96
  %116 = add nuw i64 %112, 1
  %117 = select i1 %115, i64 %110, i64 %116
  %118 = select i1 %115, i64 %112, i64 %109
  %119 = icmp ult i64 %117, %118
  br i1 %119, label %108, label %120, !llvm.loop !67

120:                                              ; preds = %108, %102
  %121 = phi i64 [ 0, %102 ], [ %117, %108 ]
  %122 = icmp ult i64 %121, %104
  br i1 %122, label %123, label %129

123:                                              ; preds = %120
  %124 = getelementptr inbounds i8, ptr %100, i64 16
  %125 = getelementptr inbounds [0 x %struct.gpu_range], ptr %124, i64 0, i64 %121
  %126 = load i64, ptr %125, align 8, !tbaa !68
  %127 = icmp ugt i64 %126, %96
  %128 = select i1 %127, i32 1, i32 2
  br label %129

129:                                              ; preds = %123, %120, %95
  %130 = phi i32 [ 1, %95 ], [ 1, %120 ], [ %128, %123 ]
  %131 = load ptr, ptr %16, align 8, !tbaa !63
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %131, i64 noundef %96, i32 noundef %130) #17
  br label %153, !llvm.loop !349

132:                                              ; preds = %92, %32
  %133 = icmp eq i64 %20, %3
  %134 = or i1 %15, %133
  br i1 %134, label %145, label %138

135:                                              ; preds = %138
  %136 = add nuw nsw i64 %139, 1
  %137 = icmp ult i64 %136, %24
  br i1 %137, label %138, label %145, !llvm.loop !350

138:                                              ; preds = %132, %135
  %139 = phi i64 [ %136, %135 ], [ 0, %132 ]
  %140 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %139
  %141 = load i32, ptr %140, align 4, !tbaa !49
  %142 = zext i32 %141 to i64
  %143 = call fastcc i32 @write_value(ptr noundef %0, ptr noundef %1, i64 noundef %7, i32 noundef 4, i64 noundef %142) #17
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %153, label %135, !llvm.loop !349

145:                                              ; preds = %135, %132
  %146 = load i64, ptr %8, align 8, !tbaa !337
  %147 = add i64 %146, %24
  store i64 %147, ptr %8, align 8, !tbaa !337
  %148 = shl nuw nsw i64 %24, 2
  %149 = call i64 @llvm.umax.i64(i64 %148, i64 64)
  %150 = load i64, ptr %12, align 8, !tbaa !56
  %151 = call i64 @llvm.usub.sat.i64(i64 %150, i64 %149)
  store i64 %151, ptr %12, align 8, !tbaa !56
  %152 = icmp ult i64 %147, %3
  br i1 %152, label %18, label %153

153:                                              ; preds = %22, %145, %18, %138, %5, %129
  %154 = phi i32 [ 3, %129 ], [ 0, %5 ], [ 3, %138 ], [ 3, %22 ], [ 0, %145 ], [ 2, %18 ]
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #11
  ret i32 %154
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @change_value(ptr noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, ptr nocapture noundef writeonly %6) unnamed_addr #1 {
  %8 = and i32 %2, 32
  %9 = icmp eq i32 %8, 0
  %10 = select i1 %9, i64 -4, i64 -8
  %11 = select i1 %9, i64 4, i64 8
  %12 = and i32 %2, 31
  %13 = add nsw i32 %12, -7
  %14 = icmp ult i32 %13, 19
  br i1 %14, label %15, label %19

15:                                               ; preds = %7
  %16 = zext nneg i32 %13 to i64
  %17 = getelementptr inbounds [19 x i32], ptr @switch.table.change_value, i64 0, i64 %16
  %18 = load i32, ptr %17, align 4
  br label %19

19:                                               ; preds = %7, %15
  %20 = phi i32 [ %18, %15 ], [ 255, %7 ]
  %21 = and i64 %10, %3
  %22 = getelementptr inbounds i8, ptr %1, i64 120
  %23 = load ptr, ptr %22, align 8, !tbaa !63
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  %25 = load atomic volatile i64, ptr %24 seq_cst, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = icmp eq i64 %25, 0
  br i1 %27, label %71, label %28

28:                                               ; preds = %19
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
  %40 = load i64, ptr %39, align 8, !tbaa !65
  %41 = icmp ugt i64 %40, %21
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %36, i64 %42
  %44 = select i1 %41, i64 %38, i64 %35
  %45 = icmp ult i64 %43, %44
  br i1 %45, label %34, label %46, !llvm.loop !67

46:                                               ; preds = %34, %28
  %47 = phi i64 [ 0, %28 ], [ %43, %34 ]
  %48 = icmp ult i64 %47, %30
  br i1 %48, label %49, label %71

49:                                               ; preds = %46
  %50 = getelementptr inbounds i8, ptr %26, i64 16
  %51 = getelementptr inbounds [0 x %struct.gpu_range], ptr %50, i64 0, i64 %47
  %52 = load i64, ptr %51, align 8, !tbaa !68
  %53 = icmp ugt i64 %52, %21
  br i1 %53, label %71, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds i8, ptr %51, i64 24
  %56 = load i32, ptr %55, align 8, !tbaa !223
  %57 = and i32 %56, 1
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %71, label %59

59:                                               ; preds = %54
  %60 = getelementptr inbounds i8, ptr %51, i64 8
  %61 = load i64, ptr %60, align 8, !tbaa !65
  %62 = sub i64 %61, %21
  %63 = icmp ult i64 %62, %11
  br i1 %63, label %71, label %64

64:                                               ; preds = %59
  %65 = getelementptr inbounds i8, ptr %51, i64 16
  %66 = load i64, ptr %65, align 8, !tbaa !69
  %67 = add i64 %66, %21
  %68 = sub i64 %67, %52
  %69 = inttoptr i64 %68 to ptr
  %70 = icmp eq i64 %67, %52
  br i1 %70, label %71, label %107

71:                                               ; preds = %49, %46, %19, %54, %59, %64
  %72 = load ptr, ptr %22, align 8, !tbaa !63
  %73 = getelementptr inbounds i8, ptr %72, i64 16
  %74 = load atomic volatile i64, ptr %73 seq_cst, align 8
  %75 = inttoptr i64 %74 to ptr
  %76 = icmp eq i64 %74, 0
  br i1 %76, label %104, label %77

77:                                               ; preds = %71
  %78 = getelementptr inbounds i8, ptr %75, i64 8
  %79 = load i64, ptr %78, align 8, !tbaa !39
  %80 = icmp eq i64 %79, 0
  br i1 %80, label %95, label %81

81:                                               ; preds = %77
  %82 = getelementptr inbounds i8, ptr %75, i64 16
  br label %83

83:                                               ; preds = %83, %81
  %84 = phi i64 [ %79, %81 ], [ %93, %83 ]
  %85 = phi i64 [ 0, %81 ], [ %92, %83 ]
  %86 = add i64 %85, %84
  %87 = lshr i64 %86, 1
  %88 = getelementptr inbounds [0 x %struct.gpu_range], ptr %82, i64 0, i64 %87, i32 1
  %89 = load i64, ptr %88, align 8, !tbaa !65
  %90 = icmp ugt i64 %89, %21
  %91 = add nuw i64 %87, 1
  %92 = select i1 %90, i64 %85, i64 %91
  %93 = select i1 %90, i64 %87, i64 %84
  %94 = icmp ult i64 %92, %93
  br i1 %94, label %83, label %95, !llvm.loop !67

95:                                               ; preds = %83, %77
  %96 = phi i64 [ 0, %77 ], [ %92, %83 ]
  %97 = icmp ult i64 %96, %79
  br i1 %97, label %98, label %104

98:                                               ; preds = %95
  %99 = getelementptr inbounds i8, ptr %75, i64 16
  %100 = getelementptr inbounds [0 x %struct.gpu_range], ptr %99, i64 0, i64 %96
  %101 = load i64, ptr %100, align 8, !tbaa !68
  %102 = icmp ugt i64 %101, %21
  %103 = select i1 %102, i32 1, i32 2
  br label %104

104:                                              ; preds = %98, %95, %71
  %105 = phi i32 [ 1, %71 ], [ 1, %95 ], [ %103, %98 ]
  %106 = load ptr, ptr %22, align 8, !tbaa !63
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %106, i64 noundef %21, i32 noundef %105) #17
  br label %150

107:                                              ; preds = %64
  %108 = trunc nuw i32 %20 to i8
  br i1 %9, label %125, label %109

109:                                              ; preds = %107
  %110 = or disjoint i32 %20, 256
  switch i8 %108, label %117 [
    i8 0, label %111
    i8 2, label %113
    i8 3, label %115
  ]

111:                                              ; preds = %109
  %112 = atomicrmw xchg ptr %69, i64 %4 seq_cst, align 8
  br label %148

113:                                              ; preds = %109
  %114 = atomicrmw add ptr %69, i64 %4 seq_cst, align 8
  br label %148

115:                                              ; preds = %109
  %116 = atomicrmw sub ptr %69, i64 %4 seq_cst, align 8
  br label %148

117:                                              ; preds = %109
  %118 = load atomic i64, ptr %69 seq_cst, align 8
  br label %119

119:                                              ; preds = %119, %117
  %120 = phi i64 [ %118, %117 ], [ %124, %119 ]
  %121 = tail call fastcc i64 @combine(i32 noundef %110, i32 noundef 0, i32 noundef 0, i64 noundef %120, i64 noundef %4, i64 noundef %5) #17
  %122 = cmpxchg ptr %69, i64 %120, i64 %121 seq_cst seq_cst, align 8
  %123 = extractvalue { i64, i1 } %122, 1
  %124 = extractvalue { i64, i1 } %122, 0
  br i1 %123, label %148, label %119, !llvm.loop !293

125:                                              ; preds = %107
  %126 = trunc i64 %4 to i32
  switch i8 %108, label %133 [
    i8 0, label %127
    i8 2, label %129
    i8 3, label %131
  ]

127:                                              ; preds = %125
  %128 = atomicrmw xchg ptr %69, i32 %126 seq_cst, align 4
  br label %145

129:                                              ; preds = %125
  %130 = atomicrmw add ptr %69, i32 %126 seq_cst, align 4
  br label %145

131:                                              ; preds = %125
  %132 = atomicrmw sub ptr %69, i32 %126 seq_cst, align 4
  br label %145

133:                                              ; preds = %125
  %134 = load atomic i32, ptr %69 seq_cst, align 4
  %135 = and i64 %4, 4294967295
  %136 = and i64 %5, 4294967295
  br label %137

137:                                              ; preds = %137, %133
  %138 = phi i32 [ %134, %133 ], [ %144, %137 ]
  %139 = zext i32 %138 to i64
  %140 = tail call fastcc i64 @combine(i32 noundef %20, i32 noundef 0, i32 noundef 0, i64 noundef %139, i64 noundef %135, i64 noundef %136) #17
  %141 = trunc i64 %140 to i32
  %142 = cmpxchg ptr %69, i32 %138, i32 %141 seq_cst seq_cst, align 4
  %143 = extractvalue { i32, i1 } %142, 1
  %144 = extractvalue { i32, i1 } %142, 0
  br i1 %143, label %145, label %137, !llvm.loop !294

145:                                              ; preds = %137, %127, %129, %131
  %146 = phi i32 [ %132, %131 ], [ %130, %129 ], [ %128, %127 ], [ %138, %137 ]
  %147 = zext i32 %146 to i64
  br label %148

148:                                              ; preds = %119, %115, %113, %111, %145
  %149 = phi i64 [ %147, %145 ], [ %116, %115 ], [ %114, %113 ], [ %112, %111 ], [ %120, %119 ]
  store i64 %149, ptr %6, align 8, !tbaa !39
  br label %150

150:                                              ; preds = %148, %104
  %151 = phi i32 [ 1, %148 ], [ 0, %104 ]
  ret i32 %151
}

; Function Attrs: nounwind
define internal fastcc noundef i32 @fill_slice(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef %4, ptr nocapture noundef %5) unnamed_addr #1 {
  %7 = alloca ptr, align 8
  %8 = load i64, ptr %5, align 8, !tbaa !39
  %9 = icmp ult i64 %8, %3
  br i1 %9, label %10, label %63

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %1, i64 408
  %12 = and i32 %4, 255
  %13 = mul nuw i32 %12, 16843009
  %14 = icmp eq i32 %13, %4
  %15 = zext i32 %4 to i64
  %16 = mul nuw i64 %15, 4294967297
  %17 = insertelement <8 x i64> poison, i64 %16, i64 0
  %18 = shufflevector <8 x i64> %17, <8 x i64> poison, <8 x i32> zeroinitializer
  %19 = load i64, ptr %11, align 8, !tbaa !56
  br label %20

20:                                               ; preds = %10, %55
  %21 = phi i64 [ %19, %10 ], [ %60, %55 ]
  %22 = phi i64 [ %8, %10 ], [ %61, %55 ]
  %23 = icmp eq i64 %21, 0
  br i1 %23, label %63, label %24

24:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #11
  %25 = sub i64 %3, %22
  %26 = add i64 %21, 3
  %27 = and i64 %26, -4
  %28 = tail call i64 @llvm.umin.i64(i64 %25, i64 %27)
  %29 = add i64 %22, %2
  %30 = call fastcc i64 @piece_of(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %29, i64 noundef %28, i32 noundef 1, i32 noundef 0, ptr noundef nonnull %7) #17
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %32, label %33

32:                                               ; preds = %24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #11
  br label %63

33:                                               ; preds = %24
  %34 = load ptr, ptr %7, align 8, !tbaa !2
  br i1 %14, label %35, label %37

35:                                               ; preds = %33
  %36 = tail call ptr @memset(ptr noundef %34, i32 noundef %12, i64 noundef %30) #16
  br label %55

37:                                               ; preds = %33
  %38 = icmp ugt i64 %30, 63
  br i1 %38, label %43, label %39

39:                                               ; preds = %43, %37
  %40 = phi i64 [ %30, %37 ], [ %46, %43 ]
  %41 = phi ptr [ %34, %37 ], [ %47, %43 ]
  %42 = icmp ugt i64 %40, 3
  br i1 %42, label %49, label %55

43:                                               ; preds = %37, %43
  %44 = phi ptr [ %47, %43 ], [ %34, %37 ]
  %45 = phi i64 [ %46, %43 ], [ %30, %37 ]
  store <8 x i64> %18, ptr %44, align 1, !tbaa !79
  %46 = add i64 %45, -64
  %47 = getelementptr inbounds i8, ptr %44, i64 64
  %48 = icmp ugt i64 %46, 63
  br i1 %48, label %43, label %39, !llvm.loop !351

49:                                               ; preds = %39, %49
  %50 = phi ptr [ %53, %49 ], [ %41, %39 ]
  %51 = phi i64 [ %52, %49 ], [ %40, %39 ]
  store i32 %4, ptr %50, align 4, !tbaa !49
  %52 = add nsw i64 %51, -4
  %53 = getelementptr inbounds i8, ptr %50, i64 4
  %54 = icmp ugt i64 %52, 3
  br i1 %54, label %49, label %55, !llvm.loop !352

55:                                               ; preds = %49, %39, %35
  %56 = load i64, ptr %5, align 8, !tbaa !39
  %57 = add i64 %56, %30
  store i64 %57, ptr %5, align 8, !tbaa !39
  %58 = tail call i64 @llvm.umax.i64(i64 %30, i64 64)
  %59 = load i64, ptr %11, align 8, !tbaa !56
  %60 = tail call i64 @llvm.usub.sat.i64(i64 %59, i64 %58)
  store i64 %60, ptr %11, align 8, !tbaa !56
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #11
  %61 = load i64, ptr %5, align 8, !tbaa !39
  %62 = icmp ult i64 %61, %3
  br i1 %62, label %20, label %63

63:                                               ; preds = %55, %20, %6, %32
  %64 = phi i32 [ 0, %32 ], [ 1, %6 ], [ 1, %20 ], [ 1, %55 ]
  ret i32 %64
}

declare ptr @memset(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
define internal fastcc range(i32 0, 4) i32 @pm4_wait(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, i32 noundef %3) unnamed_addr #1 {
  %5 = icmp eq i32 %3, 8
  br i1 %5, label %6, label %11

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %2, i64 24
  %8 = load i64, ptr %7, align 4
  %9 = getelementptr inbounds i8, ptr %2, i64 16
  %10 = load i64, ptr %9, align 4
  br label %18

11:                                               ; preds = %4
  %12 = getelementptr inbounds i8, ptr %2, i64 20
  %13 = load i32, ptr %12, align 4, !tbaa !49
  %14 = zext i32 %13 to i64
  %15 = getelementptr inbounds i8, ptr %2, i64 16
  %16 = load i32, ptr %15, align 4, !tbaa !49
  %17 = zext i32 %16 to i64
  br label %18

18:                                               ; preds = %11, %6
  %19 = phi i64 [ %8, %6 ], [ %14, %11 ]
  %20 = phi i64 [ %10, %6 ], [ %17, %11 ]
  %21 = getelementptr inbounds i8, ptr %2, i64 4
  %22 = load i32, ptr %21, align 4, !tbaa !49
  %23 = and i32 %22, 192
  %24 = icmp eq i32 %23, 64
  br i1 %24, label %137, label %25

25:                                               ; preds = %18
  %26 = and i32 %22, 48
  %27 = icmp eq i32 %26, 16
  %28 = getelementptr inbounds i8, ptr %2, i64 8
  %29 = load i32, ptr %28, align 4, !tbaa !49
  br i1 %27, label %42, label %30

30:                                               ; preds = %25
  %31 = and i32 %29, 261120
  %32 = icmp eq i32 %31, 11264
  br i1 %32, label %33, label %109

33:                                               ; preds = %30
  %34 = and i32 %29, 12287
  %35 = getelementptr inbounds i8, ptr %1, i64 424
  %36 = load ptr, ptr %35, align 8, !tbaa !45
  %37 = add nsw i32 %34, -11264
  %38 = zext nneg i32 %37 to i64
  %39 = getelementptr inbounds [1024 x i32], ptr %36, i64 0, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !49
  %41 = zext i32 %40 to i64
  br label %109

42:                                               ; preds = %25
  %43 = and i32 %29, -4
  %44 = zext i32 %43 to i64
  %45 = getelementptr inbounds i8, ptr %2, i64 12
  %46 = load i32, ptr %45, align 4, !tbaa !49
  %47 = zext i32 %46 to i64
  %48 = shl nuw i64 %47, 32
  %49 = or disjoint i64 %48, %44
  %50 = sub i32 0, %3
  %51 = sext i32 %50 to i64
  %52 = and i64 %49, %51
  %53 = getelementptr inbounds i8, ptr %1, i64 120
  %54 = load ptr, ptr %53, align 8, !tbaa !63
  %55 = zext nneg i32 %3 to i64
  %56 = getelementptr inbounds i8, ptr %54, i64 16
  %57 = load atomic volatile i64, ptr %56 seq_cst, align 8
  %58 = inttoptr i64 %57 to ptr
  %59 = icmp eq i64 %57, 0
  br i1 %59, label %104, label %60

60:                                               ; preds = %42
  %61 = getelementptr inbounds i8, ptr %58, i64 8
  %62 = load i64, ptr %61, align 8, !tbaa !39
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %78, label %64

64:                                               ; preds = %60
  %65 = getelementptr inbounds i8, ptr %58, i64 16
  br label %66

66:                                               ; preds = %66, %64
  %67 = phi i64 [ %62, %64 ], [ %76, %66 ]
  %68 = phi i64 [ 0, %64 ], [ %75, %66 ]
  %69 = add i64 %68, %67
  %70 = lshr i64 %69, 1
  %71 = getelementptr inbounds [0 x %struct.gpu_range], ptr %65, i64 0, i64 %70, i32 1
  %72 = load i64, ptr %71, align 8, !tbaa !65
  %73 = icmp ugt i64 %72, %52
  %74 = add nuw i64 %70, 1
  %75 = select i1 %73, i64 %68, i64 %74
  %76 = select i1 %73, i64 %70, i64 %67
  %77 = icmp ult i64 %75, %76
  br i1 %77, label %66, label %78, !llvm.loop !67

78:                                               ; preds = %66, %60
  %79 = phi i64 [ 0, %60 ], [ %75, %66 ]
  %80 = icmp ult i64 %79, %62
  br i1 %80, label %81, label %104

81:                                               ; preds = %78
  %82 = getelementptr inbounds i8, ptr %58, i64 16
  %83 = getelementptr inbounds [0 x %struct.gpu_range], ptr %82, i64 0, i64 %79
  %84 = load i64, ptr %83, align 8, !tbaa !68
  %85 = icmp ugt i64 %84, %52
  br i1 %85, label %104, label %86

86:                                               ; preds = %81
  %87 = getelementptr inbounds i8, ptr %83, i64 8
  %88 = load i64, ptr %87, align 8, !tbaa !65
  %89 = sub i64 %88, %52
  %90 = icmp ult i64 %89, %55
  br i1 %90, label %104, label %91

91:                                               ; preds = %86
  %92 = getelementptr inbounds i8, ptr %83, i64 16
  %93 = load i64, ptr %92, align 8, !tbaa !69
  %94 = add i64 %93, %52
  %95 = sub i64 %94, %84
  %96 = inttoptr i64 %95 to ptr
  %97 = icmp eq i64 %94, %84
  br i1 %97, label %104, label %98

98:                                               ; preds = %91
  br i1 %5, label %99, label %101

99:                                               ; preds = %98
  %100 = load atomic i64, ptr %96 acquire, align 8
  br label %109

101:                                              ; preds = %98
  %102 = load atomic i32, ptr %96 acquire, align 4
  %103 = zext i32 %102 to i64
  br label %109

104:                                              ; preds = %42, %78, %81, %86, %91
  %105 = load ptr, ptr %53, align 8, !tbaa !63
  %106 = getelementptr inbounds i8, ptr %105, i64 16
  %107 = load atomic volatile i64, ptr %106 seq_cst, align 8
  %108 = load ptr, ptr %53, align 8, !tbaa !63
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %108, i64 noundef %52, i32 noundef 1) #17
  br label %137

109:                                              ; preds = %33, %30, %99, %101
  %110 = phi i64 [ %103, %101 ], [ %100, %99 ], [ %41, %33 ], [ 0, %30 ]
  %111 = load i32, ptr %21, align 4, !tbaa !49
  %112 = and i32 %111, 7
  %113 = and i64 %110, %19
  switch i32 %112, label %126 [
    i32 0, label %133
    i32 1, label %114
    i32 2, label %116
    i32 3, label %118
    i32 4, label %120
    i32 5, label %122
    i32 6, label %124
    i32 7, label %127
  ]

114:                                              ; preds = %109
  %115 = icmp ult i64 %113, %20
  br label %133

116:                                              ; preds = %109
  %117 = icmp ule i64 %113, %20
  br label %133

118:                                              ; preds = %109
  %119 = icmp eq i64 %113, %20
  br label %133

120:                                              ; preds = %109
  %121 = icmp ne i64 %113, %20
  br label %133

122:                                              ; preds = %109
  %123 = icmp uge i64 %113, %20
  br label %133

124:                                              ; preds = %109
  %125 = icmp ugt i64 %113, %20
  br label %133

126:                                              ; preds = %109
  unreachable

127:                                              ; preds = %109
  %128 = getelementptr inbounds i8, ptr %1, i64 72
  %129 = load i32, ptr %128, align 8, !tbaa !48
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %131, label %132

131:                                              ; preds = %127
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 23, i64 noundef 256, i64 noundef 0) #17
  br label %137

132:                                              ; preds = %127
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 20, i64 noundef 32, i64 noundef 0) #17
  br label %137

133:                                              ; preds = %109, %124, %122, %120, %118, %116, %114
  %134 = phi i1 [ true, %109 ], [ %115, %114 ], [ %117, %116 ], [ %119, %118 ], [ %121, %120 ], [ %123, %122 ], [ %125, %124 ]
  %135 = xor i1 %134, true
  %136 = zext i1 %135 to i32
  br label %137

137:                                              ; preds = %132, %131, %104, %133, %18
  %138 = phi i32 [ 0, %18 ], [ 3, %104 ], [ %136, %133 ], [ 3, %131 ], [ 3, %132 ]
  ret i32 %138
}

; Function Attrs: nounwind
define internal fastcc noundef i32 @set_registers(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) unnamed_addr #1 {
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds i8, ptr %1, i64 328
  %8 = load i32, ptr %7, align 8, !tbaa !335
  %9 = icmp eq i32 %8, %2
  br i1 %9, label %46, label %10

10:                                               ; preds = %5
  %11 = sub i32 %8, %2
  %12 = getelementptr inbounds i8, ptr %1, i64 216
  %13 = getelementptr inbounds i8, ptr %1, i64 312
  %14 = getelementptr inbounds i8, ptr %1, i64 424
  %15 = zext i32 %11 to i64
  br label %16

16:                                               ; preds = %10, %42
  %17 = phi i64 [ 0, %10 ], [ %43, %42 ]
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #11
  %18 = load i32, ptr %13, align 8, !tbaa !77
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds [3 x %struct.feed], ptr %12, i64 0, i64 %19
  %21 = trunc nuw i64 %17 to i32
  %22 = add i32 %21, %2
  %23 = zext i32 %22 to i64
  %24 = call fastcc i32 @fetch(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %20, i64 noundef %23, ptr noundef nonnull %6, i32 noundef 1) #17
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %45, label %26

26:                                               ; preds = %16
  %27 = trunc i64 %17 to i32
  %28 = mul i32 %27, %4
  %29 = add i32 %28, %3
  %30 = and i32 %29, -1024
  %31 = icmp eq i32 %30, 11264
  br i1 %31, label %32, label %38

32:                                               ; preds = %26
  %33 = load i32, ptr %6, align 4, !tbaa !49
  %34 = load ptr, ptr %14, align 8, !tbaa !45
  %35 = add nsw i32 %29, -11264
  %36 = zext nneg i32 %35 to i64
  %37 = getelementptr inbounds [1024 x i32], ptr %34, i64 0, i64 %36
  store i32 %33, ptr %37, align 4, !tbaa !49
  br label %42

38:                                               ; preds = %26
  %39 = add i32 %29, -65536
  %40 = icmp ult i32 %39, -16384
  br i1 %40, label %41, label %42

41:                                               ; preds = %38
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #11
  br label %46

42:                                               ; preds = %38, %32
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #11
  %43 = add nuw nsw i64 %17, 1
  %44 = icmp eq i64 %43, %15
  br i1 %44, label %46, label %16, !llvm.loop !343

45:                                               ; preds = %16
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #11
  br label %46

46:                                               ; preds = %42, %5, %41, %45
  %47 = phi i32 [ 3, %41 ], [ 3, %45 ], [ 0, %5 ], [ 0, %42 ]
  ret i32 %47
}

; Function Attrs: nounwind
define internal fastcc i32 @launch(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, ptr noundef %3) unnamed_addr #1 {
  %5 = alloca %struct.timespec_, align 8
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
  %14 = tail call i32 @sched_yield() #16
  br label %16

15:                                               ; preds = %8
  tail call void @llvm.x86.sse2.pause()
  br label %16

16:                                               ; preds = %15, %13
  %17 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %8, !llvm.loop !83

19:                                               ; preds = %16, %4
  %20 = getelementptr inbounds i8, ptr %0, i64 152
  %21 = load volatile i32, ptr %20, align 8, !tbaa !85
  %22 = icmp eq i32 %21, 256
  br i1 %22, label %223, label %23

23:                                               ; preds = %19
  %24 = getelementptr inbounds i8, ptr %0, i64 2208
  %25 = getelementptr inbounds i8, ptr %0, i64 72
  br label %29

26:                                               ; preds = %29
  %27 = add nuw nsw i64 %30, 1
  %28 = icmp eq i64 %27, 256
  br i1 %28, label %223, label %29, !llvm.loop !353

29:                                               ; preds = %26, %23
  %30 = phi i64 [ 0, %23 ], [ %27, %26 ]
  %31 = load volatile i64, ptr %25, align 8, !tbaa !354
  %32 = add i64 %31, %30
  %33 = and i64 %32, 255
  %34 = getelementptr inbounds [256 x %struct.dispatch], ptr %24, i64 0, i64 %33
  %35 = getelementptr inbounds i8, ptr %34, i64 60
  %36 = load i32, ptr %35, align 4, !tbaa !113
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %26

38:                                               ; preds = %29
  %39 = getelementptr inbounds i8, ptr %34, i64 60
  store i32 1, ptr %39, align 4, !tbaa !113
  store atomic volatile i32 0, ptr %0 release, align 4
  store ptr %1, ptr %34, align 8, !tbaa !86
  %40 = getelementptr inbounds i8, ptr %1, i64 120
  %41 = load ptr, ptr %40, align 8, !tbaa !63
  %42 = getelementptr inbounds i8, ptr %34, i64 8
  store ptr %41, ptr %42, align 8, !tbaa !116
  %43 = getelementptr inbounds i8, ptr %34, i64 56
  store volatile i32 0, ptr %43, align 8, !tbaa !115
  %44 = getelementptr inbounds i8, ptr %34, i64 40
  store i64 0, ptr %44, align 8, !tbaa !355
  %45 = getelementptr inbounds i8, ptr %34, i64 68
  %46 = load i32, ptr %45, align 4, !tbaa !106
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %51, label %48

48:                                               ; preds = %38
  %49 = getelementptr inbounds i8, ptr %34, i64 360
  %50 = tail call ptr @memset(ptr noundef nonnull %49, i32 noundef 0, i64 noundef 1024) #16
  br label %51

51:                                               ; preds = %48, %38
  store i32 0, ptr %45, align 4, !tbaa !106
  %52 = tail call i32 %2(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef %3, ptr noundef nonnull %34) #16, !callees !356
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %54, label %155

54:                                               ; preds = %51
  %55 = atomicrmw volatile add ptr %25, i64 1 seq_cst, align 8
  %56 = add i64 %55, 1
  %57 = getelementptr inbounds i8, ptr %34, i64 16
  store i64 %56, ptr %57, align 8, !tbaa !357
  %58 = load ptr, ptr %42, align 8, !tbaa !116
  %59 = getelementptr inbounds i8, ptr %34, i64 248
  %60 = load i64, ptr %59, align 8, !tbaa !358
  %61 = getelementptr inbounds i8, ptr %34, i64 232
  %62 = load i32, ptr %61, align 8, !tbaa !359
  %63 = getelementptr inbounds i8, ptr %34, i64 188
  %64 = load i32, ptr %63, align 4, !tbaa !360
  %65 = tail call fastcc ptr @find_code(ptr noundef nonnull %0, ptr noundef %58, i64 noundef %60, i32 noundef %62, i32 noundef %64, i64 noundef %56) #17
  %66 = icmp eq ptr %65, null
  br i1 %66, label %67, label %155

67:                                               ; preds = %54
  %68 = load i64, ptr %59, align 8, !tbaa !358
  %69 = load i32, ptr %61, align 8, !tbaa !359
  %70 = load ptr, ptr %42, align 8, !tbaa !116
  %71 = getelementptr inbounds i8, ptr %70, i64 16
  %72 = load atomic volatile i64, ptr %71 seq_cst, align 8
  %73 = inttoptr i64 %72 to ptr
  %74 = icmp eq i64 %72, 0
  br i1 %74, label %101, label %75

75:                                               ; preds = %67
  %76 = getelementptr inbounds i8, ptr %73, i64 8
  %77 = load i64, ptr %76, align 8, !tbaa !39
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %93, label %79

79:                                               ; preds = %75
  %80 = getelementptr inbounds i8, ptr %73, i64 16
  br label %81

81:                                               ; preds = %81, %79
  %82 = phi i64 [ %77, %79 ], [ %91, %81 ]
  %83 = phi i64 [ 0, %79 ], [ %90, %81 ]
  %84 = add i64 %83, %82
  %85 = lshr i64 %84, 1
  %86 = getelementptr inbounds [0 x %struct.gpu_range], ptr %80, i64 0, i64 %85, i32 1
  %87 = load i64, ptr %86, align 8, !tbaa !65
  %88 = icmp ugt i64 %87, %68
  %89 = add nuw i64 %85, 1
  %90 = select i1 %88, i64 %83, i64 %89
  %91 = select i1 %88, i64 %85, i64 %82
  %92 = icmp ult i64 %90, %91
  br i1 %92, label %81, label %93, !llvm.loop !67

93:                                               ; preds = %81, %75
  %94 = phi i64 [ 0, %75 ], [ %90, %81 ]
  %95 = icmp ult i64 %94, %77
  br i1 %95, label %96, label %101

96:                                               ; preds = %93
  %97 = getelementptr inbounds i8, ptr %73, i64 16
  %98 = getelementptr inbounds [0 x %struct.gpu_range], ptr %97, i64 0, i64 %94
  %99 = load i64, ptr %98, align 8, !tbaa !68
  %100 = icmp ugt i64 %99, %68
  br i1 %100, label %101, label %102

101:                                              ; preds = %96, %93, %67
  br label %102

102:                                              ; preds = %101, %96
  %103 = phi ptr [ null, %101 ], [ %98, %96 ]
  %104 = icmp eq i64 %68, 0
  br i1 %104, label %119, label %105

105:                                              ; preds = %102
  %106 = and i64 %68, 3
  %107 = icmp eq i64 %106, 0
  %108 = icmp ne ptr %103, null
  %109 = and i1 %107, %108
  br i1 %109, label %110, label %119

110:                                              ; preds = %105
  %111 = getelementptr inbounds i8, ptr %103, i64 24
  %112 = load i32, ptr %111, align 8, !tbaa !223
  %113 = and i32 %112, 2
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %119, label %115

115:                                              ; preds = %110
  %116 = load ptr, ptr %42, align 8, !tbaa !116
  %117 = load i32, ptr %63, align 4, !tbaa !360
  %118 = tail call fastcc i32 @post_request(ptr noundef nonnull %0, ptr noundef %116, i64 noundef %68, i32 noundef %69, i32 noundef %117, i32 noundef 0, i32 noundef 0) #17
  br label %155

119:                                              ; preds = %102, %105, %110
  %120 = load ptr, ptr %42, align 8, !tbaa !116
  %121 = load i64, ptr %59, align 8, !tbaa !358
  %122 = getelementptr inbounds i8, ptr %120, i64 16
  %123 = load atomic volatile i64, ptr %122 seq_cst, align 8
  %124 = inttoptr i64 %123 to ptr
  %125 = icmp eq i64 %123, 0
  br i1 %125, label %152, label %126

126:                                              ; preds = %119
  %127 = getelementptr inbounds i8, ptr %124, i64 8
  %128 = load i64, ptr %127, align 8, !tbaa !39
  %129 = icmp eq i64 %128, 0
  br i1 %129, label %144, label %130

130:                                              ; preds = %126
  %131 = getelementptr inbounds i8, ptr %124, i64 16
  br label %132

132:                                              ; preds = %132, %130
  %133 = phi i64 [ %128, %130 ], [ %142, %132 ]
  %134 = phi i64 [ 0, %130 ], [ %141, %132 ]
  %135 = add i64 %134, %133
  %136 = lshr i64 %135, 1
  %137 = getelementptr inbounds [0 x %struct.gpu_range], ptr %131, i64 0, i64 %136, i32 1
  %138 = load i64, ptr %137, align 8, !tbaa !65
  %139 = icmp ugt i64 %138, %121
  %140 = add nuw i64 %136, 1
  %141 = select i1 %139, i64 %134, i64 %140
  %142 = select i1 %139, i64 %136, i64 %133
  %143 = icmp ult i64 %141, %142
  br i1 %143, label %132, label %144, !llvm.loop !67

144:                                              ; preds = %132, %126
  %145 = phi i64 [ 0, %126 ], [ %141, %132 ]
  %146 = icmp ult i64 %145, %128
  br i1 %146, label %147, label %152

147:                                              ; preds = %144
  %148 = getelementptr inbounds i8, ptr %124, i64 16
  %149 = getelementptr inbounds [0 x %struct.gpu_range], ptr %148, i64 0, i64 %145
  %150 = load i64, ptr %149, align 8, !tbaa !68
  %151 = icmp ugt i64 %150, %121
  br i1 %151, label %152, label %153

152:                                              ; preds = %147, %144, %119
  br label %153

153:                                              ; preds = %147, %152
  %154 = phi i32 [ 1, %152 ], [ 4, %147 ]
  tail call fastcc void @page_fault(ptr noundef nonnull %0, ptr noundef %120, i64 noundef %121, i32 noundef %154) #17
  br label %155

155:                                              ; preds = %153, %115, %54, %51
  %156 = phi i32 [ 0, %54 ], [ %52, %51 ], [ 3, %153 ], [ 1, %115 ]
  %157 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %170, label %159

159:                                              ; preds = %155, %167
  %160 = phi i32 [ %161, %167 ], [ 0, %155 ]
  %161 = add i32 %160, 1
  %162 = and i32 %161, 63
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %164, label %166

164:                                              ; preds = %159
  %165 = tail call i32 @sched_yield() #16
  br label %167

166:                                              ; preds = %159
  tail call void @llvm.x86.sse2.pause()
  br label %167

167:                                              ; preds = %166, %164
  %168 = atomicrmw volatile xchg ptr %0, i32 1 acquire, align 4
  %169 = icmp eq i32 %168, 0
  br i1 %169, label %170, label %159, !llvm.loop !83

170:                                              ; preds = %167, %155
  %171 = icmp eq i32 %156, 0
  br i1 %171, label %172, label %180

172:                                              ; preds = %170
  %173 = getelementptr inbounds i8, ptr %1, i64 100
  %174 = load volatile i32, ptr %173, align 4, !tbaa !55
  %175 = icmp eq i32 %174, 0
  br i1 %175, label %176, label %180

176:                                              ; preds = %172
  %177 = getelementptr inbounds i8, ptr %1, i64 92
  %178 = load i32, ptr %177, align 4, !tbaa !54
  %179 = icmp eq i32 %178, 0
  br i1 %179, label %182, label %180

180:                                              ; preds = %176, %172, %170
  %181 = phi i32 [ 3, %176 ], [ 3, %172 ], [ %156, %170 ]
  store i32 0, ptr %39, align 4, !tbaa !113
  br label %223

182:                                              ; preds = %176
  %183 = getelementptr inbounds i8, ptr %34, i64 32
  %184 = load i64, ptr %183, align 8, !tbaa !111
  %185 = getelementptr inbounds i8, ptr %0, i64 44
  %186 = load i32, ptr %185, align 4, !tbaa !6
  %187 = shl i32 %186, 3
  %188 = zext i32 %187 to i64
  %189 = udiv i64 %184, %188
  %190 = getelementptr inbounds i8, ptr %34, i64 48
  %191 = icmp ult i64 %184, %188
  %192 = tail call i64 @llvm.umin.i64(i64 %189, i64 32)
  %193 = select i1 %191, i64 1, i64 %192
  store i64 %193, ptr %190, align 8, !tbaa !112
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  %194 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %5) #16
  %195 = load i64, ptr %5, align 8, !tbaa !80
  %196 = mul i64 %195, 1000000000
  %197 = getelementptr inbounds i8, ptr %5, i64 8
  %198 = load i64, ptr %197, align 8, !tbaa !82
  %199 = add i64 %196, %198
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #11
  %200 = udiv i64 %199, 10
  %201 = getelementptr inbounds i8, ptr %34, i64 88
  store i64 %200, ptr %201, align 8, !tbaa !361
  %202 = getelementptr inbounds i8, ptr %34, i64 24
  store atomic volatile i64 0, ptr %202 seq_cst, align 8
  %203 = getelementptr inbounds i8, ptr %34, i64 64
  store i32 1, ptr %203, align 8, !tbaa !213
  %204 = getelementptr inbounds i8, ptr %1, i64 416
  %205 = load i64, ptr %204, align 8, !tbaa !345
  %206 = add i64 %205, 1
  store i64 %206, ptr %204, align 8, !tbaa !345
  %207 = getelementptr inbounds i8, ptr %34, i64 224
  store i64 %206, ptr %207, align 8, !tbaa !329
  %208 = getelementptr inbounds i8, ptr %0, i64 160
  %209 = load volatile i32, ptr %20, align 8, !tbaa !85
  %210 = add i32 %209, 1
  store volatile i32 %210, ptr %20, align 8, !tbaa !85
  %211 = zext i32 %209 to i64
  %212 = getelementptr inbounds [256 x ptr], ptr %208, i64 0, i64 %211
  store ptr %34, ptr %212, align 8, !tbaa !2
  %213 = getelementptr inbounds i8, ptr %0, i64 36
  %214 = atomicrmw volatile add ptr %213, i32 1 seq_cst, align 4
  %215 = getelementptr inbounds i8, ptr %1, i64 104
  %216 = load volatile i32, ptr %215, align 8, !tbaa !62
  %217 = add i32 %216, 1
  store volatile i32 %217, ptr %215, align 8, !tbaa !62
  %218 = getelementptr inbounds i8, ptr %0, i64 481480
  %219 = load i64, ptr %218, align 8, !tbaa !259
  %220 = add i64 %219, 1
  store i64 %220, ptr %218, align 8, !tbaa !259
  %221 = getelementptr inbounds i8, ptr %0, i64 96
  %222 = atomicrmw volatile add ptr %221, i64 1 seq_cst, align 8
  br label %223

223:                                              ; preds = %26, %19, %180, %182
  %224 = phi i32 [ %181, %180 ], [ 0, %182 ], [ 1, %19 ], [ 1, %26 ]
  store atomic volatile i32 0, ptr %0 release, align 4
  ret i32 %224
}

; Function Attrs: nounwind
define internal range(i32 0, 4) i32 @prepare_registers(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, ptr noundef %3) #1 {
  %5 = getelementptr inbounds i8, ptr %3, i64 32
  store i64 1, ptr %5, align 8, !tbaa !111
  %6 = getelementptr inbounds i8, ptr %1, i64 424
  %7 = getelementptr inbounds i8, ptr %3, i64 140
  %8 = getelementptr inbounds i8, ptr %2, i64 12
  %9 = getelementptr inbounds i8, ptr %3, i64 128
  %10 = getelementptr inbounds i8, ptr %3, i64 104
  %11 = getelementptr inbounds i8, ptr %3, i64 152
  br label %15

12:                                               ; preds = %66
  %13 = add nuw nsw i64 %17, 1
  %14 = icmp eq i64 %13, 3
  br i1 %14, label %77, label %15, !llvm.loop !362

15:                                               ; preds = %12, %4
  %16 = phi i64 [ 1, %4 ], [ %73, %12 ]
  %17 = phi i64 [ 0, %4 ], [ %13, %12 ]
  %18 = phi i64 [ 1, %4 ], [ %33, %12 ]
  %19 = load ptr, ptr %6, align 8, !tbaa !45
  %20 = add nuw nsw i64 %17, 519
  %21 = getelementptr inbounds [1024 x i32], ptr %19, i64 0, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !49
  %23 = lshr i32 %22, 16
  %24 = getelementptr inbounds [3 x i32], ptr %2, i64 0, i64 %17
  %25 = load i32, ptr %24, align 4, !tbaa !49
  %26 = zext i32 %25 to i64
  %27 = and i32 %22, 65535
  %28 = getelementptr inbounds [3 x i32], ptr %7, i64 0, i64 %17
  store i32 %27, ptr %28, align 4, !tbaa !49
  %29 = icmp eq i32 %27, 0
  br i1 %29, label %30, label %31

30:                                               ; preds = %15
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 21, i64 noundef 64, i64 noundef 0) #17
  br label %179

31:                                               ; preds = %15
  %32 = zext nneg i32 %27 to i64
  %33 = mul i64 %18, %32
  %34 = load i32, ptr %8, align 4, !tbaa !339
  %35 = and i32 %34, 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %41

37:                                               ; preds = %31
  %38 = or disjoint i64 %17, 516
  %39 = getelementptr inbounds [1024 x i32], ptr %19, i64 0, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !49
  br label %41

41:                                               ; preds = %37, %31
  %42 = phi i32 [ 0, %31 ], [ %40, %37 ]
  %43 = getelementptr inbounds [3 x i32], ptr %9, i64 0, i64 %17
  store i32 %42, ptr %43, align 4, !tbaa !49
  %44 = load i32, ptr %8, align 4, !tbaa !339
  %45 = and i32 %44, 32
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %52, label %47

47:                                               ; preds = %41
  %48 = getelementptr inbounds [3 x i64], ptr %10, i64 0, i64 %17
  store i64 %26, ptr %48, align 8, !tbaa !39
  %49 = add nsw i64 %32, -1
  %50 = add nuw nsw i64 %49, %26
  %51 = udiv i64 %50, %32
  br label %66

52:                                               ; preds = %41
  %53 = mul nuw nsw i64 %26, %32
  %54 = getelementptr inbounds [3 x i64], ptr %10, i64 0, i64 %17
  store i64 %53, ptr %54, align 8, !tbaa !39
  %55 = and i32 %44, 2
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %66, label %57

57:                                               ; preds = %52
  %58 = icmp ult i32 %22, 65536
  %59 = icmp ugt i32 %23, %27
  %60 = or i1 %58, %59
  br i1 %60, label %61, label %62

61:                                               ; preds = %57
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 16, i64 noundef 2, i64 noundef 0) #17
  br label %179

62:                                               ; preds = %57
  %63 = sub nsw i32 %27, %23
  %64 = zext i32 %63 to i64
  %65 = sub nsw i64 %53, %64
  store i64 %65, ptr %54, align 8, !tbaa !39
  br label %66

66:                                               ; preds = %62, %52, %47
  %67 = phi i64 [ %51, %47 ], [ %26, %62 ], [ %26, %52 ]
  %68 = zext i32 %42 to i64
  %69 = tail call i64 @llvm.usub.sat.i64(i64 %67, i64 %68)
  %70 = getelementptr inbounds [3 x i64], ptr %11, i64 0, i64 %17
  store i64 %69, ptr %70, align 8, !tbaa !39
  %71 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %16, i64 %69)
  %72 = extractvalue { i64, i1 } %71, 1
  %73 = extractvalue { i64, i1 } %71, 0
  store i64 %73, ptr %5, align 8
  %74 = icmp ugt i64 %73, 4611686018427387903
  %75 = or i1 %72, %74
  br i1 %75, label %76, label %12

76:                                               ; preds = %66
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 16, i64 noundef 2, i64 noundef 0) #17
  br label %179

77:                                               ; preds = %12
  %78 = icmp ugt i64 %33, 1024
  br i1 %78, label %79, label %80

79:                                               ; preds = %77
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 21, i64 noundef 64, i64 noundef 0) #17
  br label %179

80:                                               ; preds = %77
  %81 = trunc nuw nsw i64 %33 to i32
  %82 = load ptr, ptr %6, align 8, !tbaa !45
  %83 = getelementptr inbounds i8, ptr %82, i64 2120
  %84 = load i32, ptr %83, align 4, !tbaa !49
  %85 = getelementptr inbounds i8, ptr %82, i64 2124
  %86 = load i32, ptr %85, align 4, !tbaa !49
  %87 = getelementptr inbounds i8, ptr %82, i64 2208
  %88 = load i32, ptr %87, align 4, !tbaa !49
  %89 = getelementptr inbounds i8, ptr %82, i64 2144
  %90 = load i32, ptr %89, align 4, !tbaa !49
  %91 = lshr i32 %86, 6
  %92 = and i32 %91, 261632
  %93 = load i32, ptr %8, align 4, !tbaa !339
  %94 = and i32 %93, 32768
  %95 = icmp ne i32 %94, 0
  %96 = select i1 %95, i32 32, i32 64
  %97 = getelementptr inbounds i8, ptr %3, i64 180
  store i32 %96, ptr %97, align 4, !tbaa !134
  %98 = getelementptr inbounds i8, ptr %82, i64 2096
  %99 = load i64, ptr %98, align 4
  %100 = shl i64 %99, 8
  %101 = getelementptr inbounds i8, ptr %3, i64 248
  store i64 %100, ptr %101, align 8, !tbaa !358
  %102 = lshr i32 %86, 1
  %103 = and i32 %102, 31
  %104 = getelementptr inbounds i8, ptr %3, i64 236
  store i32 %103, ptr %104, align 4, !tbaa !363
  %105 = lshr i32 %86, 11
  %106 = and i32 %105, 3
  %107 = getelementptr inbounds i8, ptr %3, i64 244
  store i32 %106, ptr %107, align 4, !tbaa !364
  %108 = and i32 %84, 63
  %109 = add nuw nsw i32 %108, 1
  %110 = select i1 %95, i32 3, i32 2
  %111 = shl nuw nsw i32 %109, %110
  %112 = icmp ugt i32 %92, 65536
  br i1 %112, label %113, label %114

113:                                              ; preds = %80
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 17, i64 noundef 4, i64 noundef 0) #17
  br label %179

114:                                              ; preds = %80
  %115 = icmp ugt i32 %111, 256
  br i1 %115, label %124, label %116

116:                                              ; preds = %114
  %117 = icmp ugt i32 %103, 16
  %118 = icmp eq i32 %106, 3
  %119 = or i1 %117, %118
  br i1 %119, label %124, label %120

120:                                              ; preds = %116
  %121 = and i32 %88, 15
  %122 = icmp eq i32 %121, 0
  %123 = select i1 %95, i1 true, i1 %122
  br i1 %123, label %125, label %124

124:                                              ; preds = %120, %116, %114
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  br label %179

125:                                              ; preds = %120
  tail call fastcc void @size_dispatch(ptr noundef %0, ptr noundef nonnull %3, i32 noundef %81, i32 noundef %111, i32 noundef %92) #17
  %126 = lshr i32 %84, 12
  %127 = and i32 %126, 255
  %128 = lshr i32 %84, 13
  %129 = and i32 %128, 256
  %130 = or disjoint i32 %127, %129
  %131 = lshr i32 %84, 14
  %132 = and i32 %131, 512
  %133 = or disjoint i32 %130, %132
  %134 = lshr i32 %86, 12
  %135 = and i32 %134, 520192
  %136 = lshr i32 %84, 3
  %137 = and i32 %136, 8388608
  %138 = or disjoint i32 %133, %137
  %139 = or disjoint i32 %138, %135
  %140 = getelementptr inbounds i8, ptr %3, i64 232
  store i32 %139, ptr %140, align 8, !tbaa !359
  %141 = getelementptr inbounds i8, ptr %3, i64 240
  store i32 %86, ptr %141, align 8, !tbaa !365
  %142 = load ptr, ptr %6, align 8, !tbaa !45
  %143 = getelementptr inbounds i8, ptr %3, i64 296
  br label %164

144:                                              ; preds = %164
  %145 = getelementptr inbounds i8, ptr %1, i64 416
  %146 = load i64, ptr %145, align 8, !tbaa !345
  %147 = getelementptr inbounds i8, ptr %3, i64 72
  store i64 %146, ptr %147, align 8, !tbaa !89
  %148 = getelementptr inbounds i8, ptr %3, i64 96
  store i32 0, ptr %148, align 8, !tbaa !88
  %149 = getelementptr inbounds i8, ptr %3, i64 80
  store i64 0, ptr %149, align 8, !tbaa !366
  %150 = lshr i32 %90, 4
  %151 = and i32 %150, 8388352
  %152 = getelementptr inbounds i8, ptr %3, i64 208
  store i32 %151, ptr %152, align 8, !tbaa !367
  %153 = and i32 %90, 4095
  %154 = mul nuw nsw i32 %153, 6
  %155 = getelementptr inbounds i8, ptr %3, i64 212
  store i32 %154, ptr %155, align 4, !tbaa !368
  %156 = getelementptr inbounds i8, ptr %142, i64 2112
  %157 = load i64, ptr %156, align 4
  %158 = shl i64 %157, 8
  %159 = getelementptr inbounds i8, ptr %3, i64 216
  store i64 %158, ptr %159, align 8, !tbaa !369
  %160 = and i32 %86, 1
  %161 = icmp eq i32 %160, 0
  %162 = getelementptr inbounds i8, ptr %3, i64 204
  br i1 %161, label %163, label %172

163:                                              ; preds = %144
  store i32 0, ptr %162, align 4, !tbaa !370
  br label %179

164:                                              ; preds = %125, %164
  %165 = phi i64 [ 0, %125 ], [ %170, %164 ]
  %166 = or disjoint i64 %165, 576
  %167 = getelementptr inbounds [1024 x i32], ptr %142, i64 0, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !49
  %169 = getelementptr inbounds [16 x i32], ptr %143, i64 0, i64 %165
  store i32 %168, ptr %169, align 4, !tbaa !49
  %170 = add nuw nsw i64 %165, 1
  %171 = icmp eq i64 %170, 16
  br i1 %171, label %144, label %164, !llvm.loop !371

172:                                              ; preds = %144
  store i32 %151, ptr %162, align 4, !tbaa !370
  %173 = icmp eq i32 %151, 0
  br i1 %173, label %179, label %174

174:                                              ; preds = %172
  %175 = getelementptr inbounds i8, ptr %3, i64 176
  %176 = load i32, ptr %175, align 8, !tbaa !126
  %177 = icmp ult i32 %154, %176
  br i1 %177, label %178, label %179

178:                                              ; preds = %174
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef nonnull %1, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  br label %179

179:                                              ; preds = %30, %61, %76, %79, %163, %113, %124, %178, %174, %172
  %180 = phi i32 [ 3, %113 ], [ 3, %124 ], [ 3, %178 ], [ 0, %174 ], [ 0, %172 ], [ 0, %163 ], [ 3, %79 ], [ 3, %76 ], [ 3, %61 ], [ 3, %30 ]
  ret i32 %180
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
  %25 = load i32, ptr %24, align 8, !tbaa !49
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
  %46 = load i32, ptr %24, align 8, !tbaa !49
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
  %64 = load volatile i64, ptr %63, align 8, !tbaa !372
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
  %74 = load ptr, ptr %73, align 8, !tbaa !198
  %75 = getelementptr inbounds i8, ptr %62, i64 64
  %76 = getelementptr inbounds i8, ptr %1, i64 16
  br label %77

77:                                               ; preds = %145, %72
  %78 = phi i32 [ %70, %72 ], [ %146, %145 ]
  %79 = phi i64 [ 0, %72 ], [ %148, %145 ]
  %80 = phi ptr [ %74, %72 ], [ %147, %145 ]
  %81 = load ptr, ptr %75, align 8, !tbaa !197
  %82 = getelementptr inbounds %struct.code_extent, ptr %81, i64 %79
  %83 = getelementptr inbounds i8, ptr %82, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !224
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %145, label %86

86:                                               ; preds = %77
  %87 = load i64, ptr %82, align 8, !tbaa !373
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
  %107 = load i64, ptr %106, align 8, !tbaa !65
  %108 = icmp ugt i64 %107, %91
  %109 = add nuw i64 %105, 1
  %110 = select i1 %108, i64 %103, i64 %109
  %111 = select i1 %108, i64 %105, i64 %102
  %112 = icmp ult i64 %110, %111
  br i1 %112, label %101, label %113, !llvm.loop !67

113:                                              ; preds = %101, %95
  %114 = phi i64 [ 0, %95 ], [ %110, %101 ]
  %115 = icmp ult i64 %114, %97
  br i1 %115, label %116, label %151

116:                                              ; preds = %113
  %117 = getelementptr inbounds i8, ptr %93, i64 16
  %118 = getelementptr inbounds [0 x %struct.gpu_range], ptr %117, i64 0, i64 %114
  %119 = load i64, ptr %118, align 8, !tbaa !68
  %120 = icmp ugt i64 %119, %91
  br i1 %120, label %151, label %121

121:                                              ; preds = %116
  %122 = getelementptr inbounds i8, ptr %118, i64 24
  %123 = load i32, ptr %122, align 8, !tbaa !223
  %124 = and i32 %123, 2
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %151, label %126

126:                                              ; preds = %121
  %127 = getelementptr inbounds i8, ptr %118, i64 8
  %128 = load i64, ptr %127, align 8, !tbaa !65
  %129 = sub i64 %128, %91
  %130 = tail call i64 @llvm.umin.i64(i64 %90, i64 %129)
  %131 = getelementptr inbounds i8, ptr %118, i64 16
  %132 = load i64, ptr %131, align 8, !tbaa !69
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
  br i1 %142, label %143, label %88, !llvm.loop !374

143:                                              ; preds = %138
  %144 = load i32, ptr %69, align 8, !tbaa !238
  br label %145

145:                                              ; preds = %143, %77
  %146 = phi i32 [ %78, %77 ], [ %144, %143 ]
  %147 = phi ptr [ %80, %77 ], [ %140, %143 ]
  %148 = add nuw nsw i64 %79, 1
  %149 = zext i32 %146 to i64
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %77, label %238, !llvm.loop !375

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
  br i1 %164, label %165, label %154, !llvm.loop !83

165:                                              ; preds = %162, %151
  %166 = load volatile ptr, ptr %7, align 8, !tbaa !191
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
  %178 = load ptr, ptr %171, align 8, !tbaa !196
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
  %192 = load i32, ptr %175, align 8, !tbaa !49
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
  %213 = load i32, ptr %175, align 8, !tbaa !49
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
  br i1 %233, label %176, label %234, !llvm.loop !376

234:                                              ; preds = %229, %165
  %235 = getelementptr inbounds i8, ptr %0, i64 481496
  %236 = load i64, ptr %235, align 8, !tbaa !265
  %237 = add i64 %236, 1
  store i64 %237, ptr %235, align 8, !tbaa !265
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %239

238:                                              ; preds = %145, %66
  store atomic volatile i64 %68, ptr %63 seq_cst, align 8
  br label %239

239:                                              ; preds = %52, %61, %238, %234, %56, %6
  %240 = phi ptr [ null, %6 ], [ null, %56 ], [ null, %234 ], [ %59, %238 ], [ %59, %61 ], [ null, %52 ]
  ret ptr %240
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
  br i1 %21, label %22, label %11, !llvm.loop !83

22:                                               ; preds = %19, %7
  %23 = getelementptr inbounds i8, ptr %0, i64 430264
  br label %24

24:                                               ; preds = %22, %54
  %25 = phi i64 [ 0, %22 ], [ %56, %54 ]
  %26 = phi ptr [ null, %22 ], [ %55, %54 ]
  %27 = getelementptr inbounds [256 x %struct.request], ptr %23, i64 0, i64 %25
  %28 = getelementptr inbounds i8, ptr %27, i64 32
  %29 = load i32, ptr %28, align 8, !tbaa !185
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %34

31:                                               ; preds = %24
  %32 = icmp eq ptr %26, null
  %33 = select i1 %32, ptr %27, ptr %26
  br label %54

34:                                               ; preds = %24
  %35 = load i64, ptr %27, align 8, !tbaa !377
  %36 = icmp eq i64 %35, %2
  br i1 %36, label %37, label %54

37:                                               ; preds = %34
  %38 = getelementptr inbounds i8, ptr %27, i64 8
  %39 = load i32, ptr %38, align 8, !tbaa !188
  %40 = load i32, ptr %1, align 8, !tbaa !182
  %41 = icmp eq i32 %39, %40
  br i1 %41, label %42, label %54

42:                                               ; preds = %37
  %43 = getelementptr inbounds i8, ptr %27, i64 16
  %44 = load i32, ptr %43, align 8, !tbaa !378
  %45 = icmp eq i32 %44, %3
  br i1 %45, label %46, label %54

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %27, i64 20
  %48 = load i32, ptr %47, align 4, !tbaa !379
  %49 = icmp eq i32 %48, %4
  br i1 %49, label %50, label %54

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %27, i64 24
  %52 = load i32, ptr %51, align 8, !tbaa !220
  %53 = icmp eq i32 %52, %5
  br i1 %53, label %58, label %54

54:                                               ; preds = %31, %50, %46, %42, %37, %34
  %55 = phi ptr [ %26, %34 ], [ %26, %37 ], [ %26, %42 ], [ %26, %46 ], [ %26, %50 ], [ %33, %31 ]
  %56 = add nuw nsw i64 %25, 1
  %57 = icmp eq i64 %56, 256
  br i1 %57, label %59, label %24, !llvm.loop !380

58:                                               ; preds = %50
  store atomic volatile i32 0, ptr %0 release, align 4
  br label %91

59:                                               ; preds = %54
  %60 = icmp ne ptr %55, null
  br i1 %60, label %61, label %88

61:                                               ; preds = %59
  %62 = load i32, ptr %1, align 8, !tbaa !182
  %63 = icmp eq i32 %6, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %61
  %65 = getelementptr inbounds i8, ptr %0, i64 440504
  %66 = load i32, ptr %65, align 8, !tbaa !381
  %67 = add i32 %66, 1
  store i32 %67, ptr %65, align 8, !tbaa !381
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
  store i32 %62, ptr %75, align 8, !tbaa !49
  %76 = getelementptr inbounds i8, ptr %55, i64 12
  store i32 %69, ptr %76, align 4, !tbaa !49
  %77 = getelementptr inbounds i8, ptr %55, i64 16
  store i32 %3, ptr %77, align 8, !tbaa !49
  %78 = getelementptr inbounds i8, ptr %55, i64 20
  store i32 %4, ptr %78, align 4, !tbaa !49
  %79 = getelementptr inbounds i8, ptr %55, i64 24
  store i32 %5, ptr %79, align 8, !tbaa !49
  %80 = getelementptr inbounds i8, ptr %55, i64 28
  store i32 %74, ptr %80, align 4, !tbaa !49
  %81 = getelementptr inbounds i8, ptr %55, i64 32
  store i32 1, ptr %81, align 8, !tbaa !185
  %82 = getelementptr inbounds i8, ptr %0, i64 481488
  %83 = load i64, ptr %82, align 8, !tbaa !263
  %84 = add i64 %83, 1
  store i64 %84, ptr %82, align 8, !tbaa !263
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

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define internal fastcc void @size_dispatch(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) unnamed_addr #13 {
  %6 = getelementptr inbounds i8, ptr %1, i64 180
  %7 = load i32, ptr %6, align 4, !tbaa !134
  %8 = freeze i32 %7
  %9 = icmp eq i32 %8, 32
  %10 = select i1 %9, i32 24, i32 12
  %11 = add i32 %3, -1
  %12 = add i32 %11, %10
  %13 = urem i32 %12, %10
  %14 = sub nuw i32 %12, %13
  %15 = getelementptr inbounds i8, ptr %1, i64 184
  store i32 %14, ptr %15, align 8, !tbaa !382
  %16 = shl nuw nsw i32 %14, 8
  %17 = getelementptr inbounds i8, ptr %0, i64 24
  %18 = load volatile i32, ptr %17, align 8, !tbaa !281
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, i32 0, i32 -2147483648
  %21 = or disjoint i32 %16, %20
  %22 = or i32 %21, %8
  %23 = getelementptr inbounds i8, ptr %1, i64 188
  store i32 %22, ptr %23, align 4, !tbaa !360
  %24 = add i32 %2, -1
  %25 = add i32 %24, %8
  %26 = udiv i32 %25, %8
  %27 = getelementptr inbounds i8, ptr %1, i64 176
  store i32 %26, ptr %27, align 8, !tbaa !126
  %28 = add nuw nsw i32 %4, 1023
  %29 = and i32 %28, -1024
  %30 = getelementptr inbounds i8, ptr %1, i64 196
  store i32 %29, ptr %30, align 4, !tbaa !143
  %31 = shl i32 %8, 10
  %32 = add i32 %31, 1216
  %33 = getelementptr inbounds i8, ptr %1, i64 192
  store i32 %32, ptr %33, align 8, !tbaa !383
  %34 = getelementptr inbounds i8, ptr %0, i64 482032
  %35 = load ptr, ptr %34, align 8, !tbaa !30
  %36 = getelementptr inbounds i8, ptr %1, i64 256
  store ptr %35, ptr %36, align 8, !tbaa !145
  %37 = getelementptr inbounds i8, ptr %0, i64 482040
  %38 = load ptr, ptr %37, align 8, !tbaa !31
  %39 = getelementptr inbounds i8, ptr %1, i64 264
  store ptr %38, ptr %39, align 8, !tbaa !384
  %40 = getelementptr inbounds i8, ptr %1, i64 272
  store volatile i32 0, ptr %40, align 8, !tbaa !385
  %41 = getelementptr inbounds i8, ptr %1, i64 276
  store i32 %32, ptr %41, align 4, !tbaa !386
  %42 = icmp eq ptr %35, null
  br i1 %42, label %45, label %43

43:                                               ; preds = %5
  %44 = add i32 %31, 22016
  store i32 %44, ptr %33, align 8, !tbaa !383
  br label %45

45:                                               ; preds = %43, %5
  %46 = phi i32 [ %44, %43 ], [ %32, %5 ]
  %47 = getelementptr inbounds i8, ptr %1, i64 280
  store i32 %4, ptr %47, align 8, !tbaa !148
  %48 = mul i32 %46, %26
  %49 = zext i32 %48 to i64
  %50 = or disjoint i32 %29, 655
  %51 = zext i32 %50 to i64
  %52 = add nuw nsw i64 %51, %49
  %53 = and i64 %52, 8589934528
  %54 = getelementptr inbounds i8, ptr %1, i64 288
  store i64 %53, ptr %54, align 8, !tbaa !147
  %55 = add nuw nsw i32 %4, 3
  %56 = lshr i32 %55, 2
  %57 = zext nneg i32 %56 to i64
  %58 = mul nuw nsw i64 %57, 24
  %59 = select i1 %42, i64 0, i64 %58
  %60 = add nuw nsw i64 %53, %59
  br label %61

61:                                               ; preds = %61, %45
  %62 = phi i32 [ 0, %45 ], [ %66, %61 ]
  %63 = zext nneg i32 %62 to i64
  %64 = shl i64 4096, %63
  %65 = icmp ult i64 %64, %60
  %66 = add i32 %62, 1
  br i1 %65, label %61, label %67, !llvm.loop !387

67:                                               ; preds = %61
  %68 = getelementptr inbounds i8, ptr %1, i64 200
  store i32 %62, ptr %68, align 8, !tbaa !132
  %69 = select i1 %9, i32 1536, i32 768
  %70 = udiv i32 %69, %14
  %71 = icmp ugt i32 %70, 16
  %72 = shl nuw nsw i32 %70, 2
  %73 = select i1 %71, i32 64, i32 %72
  %74 = udiv i32 %73, %26
  %75 = icmp ugt i32 %26, 1
  %76 = tail call i32 @llvm.umin.i32(i32 %74, i32 32)
  %77 = select i1 %75, i32 %76, i32 %74
  %78 = icmp eq i32 %29, 0
  br i1 %78, label %82, label %79

79:                                               ; preds = %67
  %80 = udiv i32 131072, %29
  %81 = tail call i32 @llvm.umin.i32(i32 %77, i32 %80)
  br label %82

82:                                               ; preds = %67, %79
  %83 = phi i32 [ %81, %79 ], [ %77, %67 ]
  %84 = tail call i32 @llvm.umax.i32(i32 %83, i32 1)
  %85 = mul nuw nsw i32 %84, 48
  %86 = udiv i32 1073741824, %85
  %87 = getelementptr inbounds i8, ptr %1, i64 100
  store i32 %86, ptr %87, align 4, !tbaa !114
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #8

; Function Attrs: nounwind
define internal noundef i32 @prepare_dispatch(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, ptr noundef %3) #1 {
  %5 = alloca [64 x i8], align 16
  %6 = getelementptr inbounds i8, ptr %2, i64 2
  %7 = load i16, ptr %6, align 1
  %8 = getelementptr inbounds i8, ptr %2, i64 32
  %9 = load i64, ptr %8, align 1
  %10 = getelementptr inbounds i8, ptr %2, i64 24
  %11 = load i32, ptr %10, align 1
  %12 = getelementptr inbounds i8, ptr %2, i64 28
  %13 = load i32, ptr %12, align 1
  %14 = add i16 %7, -4
  %15 = icmp ult i16 %14, -3
  br i1 %15, label %16, label %17

16:                                               ; preds = %4
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef 16, i64 noundef 2, i64 noundef 0) #17
  br label %258

17:                                               ; preds = %4
  %18 = getelementptr inbounds i8, ptr %3, i64 32
  store i64 1, ptr %18, align 8, !tbaa !111
  %19 = getelementptr inbounds i8, ptr %2, i64 4
  %20 = getelementptr inbounds i8, ptr %3, i64 140
  %21 = getelementptr inbounds i8, ptr %2, i64 12
  %22 = getelementptr inbounds i8, ptr %3, i64 104
  %23 = getelementptr inbounds i8, ptr %3, i64 152
  %24 = getelementptr inbounds i8, ptr %3, i64 128
  br label %28

25:                                               ; preds = %49
  %26 = add nuw nsw i64 %30, 1
  %27 = icmp eq i64 %26, 3
  br i1 %27, label %61, label %28, !llvm.loop !388

28:                                               ; preds = %17, %25
  %29 = phi i64 [ 1, %17 ], [ %57, %25 ]
  %30 = phi i64 [ 0, %17 ], [ %26, %25 ]
  %31 = phi i64 [ 1, %17 ], [ %43, %25 ]
  %32 = shl nuw nsw i64 %30, 1
  %33 = getelementptr inbounds i8, ptr %19, i64 %32
  %34 = load i16, ptr %33, align 1
  %35 = zext i16 %34 to i32
  %36 = getelementptr inbounds [3 x i32], ptr %20, i64 0, i64 %30
  store i32 %35, ptr %36, align 4, !tbaa !49
  %37 = shl nuw nsw i64 %30, 2
  %38 = getelementptr inbounds i8, ptr %21, i64 %37
  %39 = load i32, ptr %38, align 1
  %40 = zext i32 %39 to i64
  %41 = getelementptr inbounds [3 x i64], ptr %22, i64 0, i64 %30
  store i64 %40, ptr %41, align 8, !tbaa !39
  %42 = zext i16 %34 to i64
  %43 = mul i64 %31, %42
  %44 = icmp eq i32 %39, 0
  br i1 %44, label %45, label %46

45:                                               ; preds = %28
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef 16, i64 noundef 2, i64 noundef 0) #17
  br label %258

46:                                               ; preds = %28
  %47 = icmp eq i16 %34, 0
  br i1 %47, label %48, label %49

48:                                               ; preds = %46
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef 21, i64 noundef 64, i64 noundef 0) #17
  br label %258

49:                                               ; preds = %46
  %50 = add nsw i64 %42, -1
  %51 = add nsw i64 %50, %40
  %52 = udiv i64 %51, %42
  %53 = getelementptr inbounds [3 x i64], ptr %23, i64 0, i64 %30
  store i64 %52, ptr %53, align 8, !tbaa !39
  %54 = getelementptr inbounds [3 x i32], ptr %24, i64 0, i64 %30
  store i32 0, ptr %54, align 4, !tbaa !49
  %55 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %29, i64 %52)
  %56 = extractvalue { i64, i1 } %55, 1
  %57 = extractvalue { i64, i1 } %55, 0
  store i64 %57, ptr %18, align 8
  %58 = icmp ugt i64 %57, 4611686018427387903
  %59 = or i1 %56, %58
  br i1 %59, label %60, label %25

60:                                               ; preds = %49
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef 16, i64 noundef 2, i64 noundef 0) #17
  br label %258

61:                                               ; preds = %25
  %62 = icmp ugt i64 %43, 1024
  br i1 %62, label %63, label %64

63:                                               ; preds = %61
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef 21, i64 noundef 64, i64 noundef 0) #17
  br label %258

64:                                               ; preds = %61
  %65 = icmp ugt i32 %13, 65536
  br i1 %65, label %66, label %67

66:                                               ; preds = %64
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef 17, i64 noundef 4, i64 noundef 0) #17
  br label %258

67:                                               ; preds = %64
  %68 = icmp ne i64 %9, 0
  %69 = and i64 %9, 63
  %70 = icmp eq i64 %69, 0
  %71 = and i1 %68, %70
  br i1 %71, label %73, label %72

72:                                               ; preds = %67
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef 18, i64 noundef 8, i64 noundef 0) #17
  br label %258

73:                                               ; preds = %67
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5) #11
  %74 = getelementptr inbounds i8, ptr %1, i64 120
  %75 = load ptr, ptr %74, align 8, !tbaa !63
  %76 = getelementptr inbounds i8, ptr %75, i64 16
  br label %77

77:                                               ; preds = %109, %73
  %78 = phi i64 [ 0, %73 ], [ %122, %109 ]
  %79 = add i64 %78, %9
  %80 = load atomic volatile i64, ptr %76 seq_cst, align 8
  %81 = inttoptr i64 %80 to ptr
  %82 = icmp eq i64 %80, 0
  br i1 %82, label %126, label %83

83:                                               ; preds = %77
  %84 = getelementptr inbounds i8, ptr %81, i64 8
  %85 = load i64, ptr %84, align 8, !tbaa !39
  %86 = icmp eq i64 %85, 0
  br i1 %86, label %101, label %87

87:                                               ; preds = %83
  %88 = getelementptr inbounds i8, ptr %81, i64 16
  br label %89

89:                                               ; preds = %89, %87
  %90 = phi i64 [ %85, %87 ], [ %99, %89 ]
  %91 = phi i64 [ 0, %87 ], [ %98, %89 ]
  %92 = add i64 %91, %90
  %93 = lshr i64 %92, 1
  %94 = getelementptr inbounds [0 x %struct.gpu_range], ptr %88, i64 0, i64 %93, i32 1
  %95 = load i64, ptr %94, align 8, !tbaa !65
  %96 = icmp ugt i64 %95, %79
  %97 = add nuw i64 %93, 1
  %98 = select i1 %96, i64 %91, i64 %97
  %99 = select i1 %96, i64 %93, i64 %90
  %100 = icmp ult i64 %98, %99
  br i1 %100, label %89, label %101, !llvm.loop !67

101:                                              ; preds = %89, %83
  %102 = phi i64 [ 0, %83 ], [ %98, %89 ]
  %103 = icmp ult i64 %102, %85
  br i1 %103, label %104, label %124

104:                                              ; preds = %101
  %105 = getelementptr inbounds i8, ptr %81, i64 16
  %106 = getelementptr inbounds [0 x %struct.gpu_range], ptr %105, i64 0, i64 %102
  %107 = load i64, ptr %106, align 8, !tbaa !68
  %108 = icmp ugt i64 %107, %79
  br i1 %108, label %124, label %109

109:                                              ; preds = %104
  %110 = sub i64 64, %78
  %111 = getelementptr inbounds i8, ptr %106, i64 8
  %112 = load i64, ptr %111, align 8, !tbaa !65
  %113 = sub i64 %112, %79
  %114 = call i64 @llvm.umin.i64(i64 %110, i64 %113)
  %115 = getelementptr inbounds i8, ptr %106, i64 16
  %116 = load i64, ptr %115, align 8, !tbaa !69
  %117 = sub i64 %79, %107
  %118 = add i64 %117, %116
  %119 = inttoptr i64 %118 to ptr
  %120 = getelementptr inbounds i8, ptr %5, i64 %78
  %121 = call ptr @memcpy(ptr noundef nonnull %120, ptr noundef %119, i64 noundef %114) #16
  %122 = add i64 %114, %78
  %123 = icmp ult i64 %122, 64
  br i1 %123, label %77, label %129

124:                                              ; preds = %101, %104
  %125 = icmp ult i64 %78, 64
  br i1 %125, label %126, label %129

126:                                              ; preds = %77, %124
  %127 = load ptr, ptr %74, align 8, !tbaa !63
  %128 = or disjoint i64 %78, %9
  call fastcc void @page_fault(ptr noundef %0, ptr noundef %127, i64 noundef %128, i32 noundef 1) #17
  br label %256

129:                                              ; preds = %109, %124
  %130 = getelementptr inbounds i8, ptr %5, i64 44
  %131 = load i32, ptr %130, align 4
  %132 = getelementptr inbounds i8, ptr %5, i64 48
  %133 = load i32, ptr %132, align 16
  %134 = getelementptr inbounds i8, ptr %5, i64 52
  %135 = load i32, ptr %134, align 4
  %136 = getelementptr inbounds i8, ptr %5, i64 56
  %137 = load i16, ptr %136, align 8
  %138 = zext i16 %137 to i32
  %139 = getelementptr inbounds i8, ptr %5, i64 16
  %140 = load i64, ptr %139, align 16
  %141 = add i64 %140, %9
  %142 = getelementptr inbounds i8, ptr %3, i64 248
  store i64 %141, ptr %142, align 8, !tbaa !358
  %143 = lshr i32 %135, 1
  %144 = and i32 %143, 31
  %145 = getelementptr inbounds i8, ptr %3, i64 236
  store i32 %144, ptr %145, align 4, !tbaa !363
  %146 = and i32 %138, 62369
  %147 = icmp eq i32 %146, 0
  %148 = getelementptr inbounds i8, ptr %5, i64 58
  %149 = load i16, ptr %148, align 2
  %150 = icmp eq i16 %149, 0
  %151 = select i1 %147, i1 %150, i1 false
  br i1 %151, label %152, label %169

152:                                              ; preds = %129
  %153 = and i32 %138, 30
  %154 = call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %153)
  %155 = shl nuw nsw i32 %154, 1
  %156 = lshr i32 %138, 6
  %157 = and i32 %156, 1
  %158 = or disjoint i32 %155, %157
  %159 = icmp ult i32 %144, 17
  %160 = icmp ule i32 %158, %144
  %161 = select i1 %159, i1 %160, i1 false
  %162 = and i64 %141, 255
  %163 = icmp eq i64 %162, 0
  %164 = select i1 %161, i1 %163, i1 false
  br i1 %164, label %165, label %169

165:                                              ; preds = %152
  %166 = lshr i32 %135, 11
  %167 = and i32 %166, 3
  %168 = icmp eq i32 %167, 3
  br i1 %168, label %169, label %170

169:                                              ; preds = %165, %152, %129
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef 18, i64 noundef 8, i64 noundef 0) #17
  br label %256

170:                                              ; preds = %165
  %171 = and i32 %138, 1024
  %172 = icmp ne i32 %171, 0
  %173 = select i1 %172, i32 32, i32 64
  %174 = getelementptr inbounds i8, ptr %3, i64 180
  store i32 %173, ptr %174, align 4, !tbaa !134
  %175 = and i32 %133, 63
  %176 = add nuw nsw i32 %175, 1
  %177 = select i1 %172, i32 3, i32 2
  %178 = shl nuw nsw i32 %176, %177
  %179 = icmp ugt i32 %178, 256
  br i1 %179, label %184, label %180

180:                                              ; preds = %170
  %181 = and i32 %131, 15
  %182 = icmp eq i32 %181, 0
  %183 = select i1 %172, i1 true, i1 %182
  br i1 %183, label %185, label %184

184:                                              ; preds = %180, %170
  call fastcc void @queue_exception(ptr noundef %0, ptr noundef %1, i32 noundef 22, i64 noundef 128, i64 noundef 0) #17
  br label %256

185:                                              ; preds = %180
  %186 = trunc nuw nsw i64 %43 to i32
  call fastcc void @size_dispatch(ptr noundef %0, ptr noundef nonnull %3, i32 noundef %186, i32 noundef %178, i32 noundef %13) #17
  %187 = lshr i32 %133, 12
  %188 = and i32 %187, 255
  %189 = lshr i32 %133, 13
  %190 = and i32 %189, 256
  %191 = or disjoint i32 %188, %190
  %192 = lshr i32 %133, 14
  %193 = and i32 %192, 512
  %194 = or disjoint i32 %191, %193
  %195 = lshr i32 %135, 12
  %196 = and i32 %195, 520192
  %197 = lshr i32 %133, 3
  %198 = and i32 %197, 8388608
  %199 = or disjoint i32 %194, %198
  %200 = or disjoint i32 %199, %196
  %201 = getelementptr inbounds i8, ptr %3, i64 232
  store i32 %200, ptr %201, align 8, !tbaa !359
  %202 = getelementptr inbounds i8, ptr %3, i64 240
  store i32 %135, ptr %202, align 8, !tbaa !365
  %203 = getelementptr inbounds i8, ptr %3, i64 244
  store i32 %167, ptr %203, align 4, !tbaa !364
  %204 = getelementptr inbounds i8, ptr %1, i64 128
  %205 = load i64, ptr %204, align 8, !tbaa !75
  %206 = getelementptr inbounds i8, ptr %3, i64 72
  store i64 %205, ptr %206, align 8, !tbaa !89
  %207 = lshr exact i32 %138, 1
  %208 = and i32 %207, 1
  %209 = getelementptr inbounds i8, ptr %3, i64 96
  store i32 %208, ptr %209, align 8, !tbaa !88
  %210 = getelementptr inbounds i8, ptr %2, i64 56
  %211 = load i64, ptr %210, align 1
  %212 = getelementptr inbounds i8, ptr %3, i64 80
  store i64 %211, ptr %212, align 8, !tbaa !366
  %213 = getelementptr inbounds i8, ptr %3, i64 204
  store i32 0, ptr %213, align 4, !tbaa !370
  %214 = getelementptr inbounds i8, ptr %3, i64 208
  store i32 0, ptr %214, align 8, !tbaa !367
  %215 = icmp eq i32 %11, 0
  br i1 %215, label %255, label %216

216:                                              ; preds = %185
  %217 = load i32, ptr %174, align 4, !tbaa !134
  %218 = icmp eq i32 %217, 32
  %219 = select i1 %218, i64 8, i64 4
  %220 = zext i32 %11 to i64
  %221 = add nsw i64 %220, -1
  %222 = add nuw nsw i64 %221, %219
  %223 = select i1 %218, i64 -8, i64 -4
  %224 = and i64 %222, %223
  %225 = zext i32 %217 to i64
  %226 = mul i64 %224, %225
  %227 = getelementptr inbounds i8, ptr %1, i64 144
  %228 = load i32, ptr %227, align 8, !tbaa !71
  %229 = lshr i32 %228, 4
  %230 = and i32 %229, 8388352
  store i32 %230, ptr %214, align 8, !tbaa !367
  %231 = getelementptr inbounds i8, ptr %1, i64 148
  %232 = load i32, ptr %231, align 4, !tbaa !73
  %233 = zext i32 %232 to i64
  %234 = shl nuw nsw i64 %233, 6
  %235 = udiv i64 %234, %225
  %236 = icmp ult i64 %235, %220
  %237 = zext nneg i32 %230 to i64
  %238 = icmp ugt i64 %226, %237
  %239 = select i1 %236, i1 true, i1 %238
  br i1 %239, label %252, label %240

240:                                              ; preds = %216
  %241 = getelementptr inbounds i8, ptr %1, i64 160
  %242 = load i32, ptr %241, align 8, !tbaa !74
  %243 = getelementptr inbounds i8, ptr %3, i64 176
  %244 = load i32, ptr %243, align 8, !tbaa !126
  %245 = icmp ult i32 %242, %244
  br i1 %245, label %252, label %246

246:                                              ; preds = %240
  %247 = trunc nuw nsw i64 %226 to i32
  store i32 %247, ptr %213, align 4, !tbaa !370
  %248 = getelementptr inbounds i8, ptr %3, i64 212
  store i32 %242, ptr %248, align 4, !tbaa !368
  %249 = getelementptr inbounds i8, ptr %1, i64 152
  %250 = load i64, ptr %249, align 8, !tbaa !72
  %251 = getelementptr inbounds i8, ptr %3, i64 216
  store i64 %250, ptr %251, align 8, !tbaa !369
  br label %255

252:                                              ; preds = %216, %240
  %253 = getelementptr inbounds i8, ptr %1, i64 108
  store i32 1, ptr %253, align 4, !tbaa !61
  %254 = select i1 %218, i64 1025, i64 1
  call fastcc void @set_inactive_signal(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %254) #17
  br label %256

255:                                              ; preds = %246, %185
  call fastcc void @set_user_registers(ptr noundef nonnull %3, ptr noundef nonnull %1, ptr noundef nonnull %2, i32 noundef %138) #17
  br label %256

256:                                              ; preds = %252, %169, %255, %184, %126
  %257 = phi i32 [ 3, %126 ], [ 3, %169 ], [ 3, %184 ], [ 0, %255 ], [ 1, %252 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %5) #11
  br label %258

258:                                              ; preds = %45, %48, %60, %256, %72, %66, %63, %16
  %259 = phi i32 [ 3, %16 ], [ 3, %63 ], [ 3, %66 ], [ 3, %72 ], [ %257, %256 ], [ 3, %60 ], [ 3, %48 ], [ 3, %45 ]
  ret i32 %259
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
  %12 = getelementptr inbounds i8, ptr %1, i64 120
  %13 = load ptr, ptr %12, align 8, !tbaa !63
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
  %30 = load i64, ptr %29, align 8, !tbaa !65
  %31 = icmp ugt i64 %30, %2
  %32 = add nuw i64 %28, 1
  %33 = select i1 %31, i64 %26, i64 %32
  %34 = select i1 %31, i64 %28, i64 %25
  %35 = icmp ult i64 %33, %34
  br i1 %35, label %24, label %36, !llvm.loop !67

36:                                               ; preds = %24, %18
  %37 = phi i64 [ 0, %18 ], [ %33, %24 ]
  %38 = icmp ult i64 %37, %20
  br i1 %38, label %39, label %61

39:                                               ; preds = %36
  %40 = getelementptr inbounds i8, ptr %16, i64 16
  %41 = getelementptr inbounds [0 x %struct.gpu_range], ptr %40, i64 0, i64 %37
  %42 = load i64, ptr %41, align 8, !tbaa !68
  %43 = icmp ugt i64 %42, %2
  br i1 %43, label %61, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds i8, ptr %41, i64 24
  %46 = load i32, ptr %45, align 8, !tbaa !223
  %47 = and i32 %46, 1
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %61, label %49

49:                                               ; preds = %44
  %50 = getelementptr inbounds i8, ptr %41, i64 8
  %51 = load i64, ptr %50, align 8, !tbaa !65
  %52 = sub i64 %51, %2
  %53 = icmp ult i64 %52, 64
  br i1 %53, label %61, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds i8, ptr %41, i64 16
  %56 = load i64, ptr %55, align 8, !tbaa !69
  %57 = add i64 %56, %2
  %58 = sub i64 %57, %42
  %59 = inttoptr i64 %58 to ptr
  %60 = icmp eq i64 %57, %42
  br i1 %60, label %61, label %97

61:                                               ; preds = %39, %36, %11, %44, %49, %8, %54
  %62 = getelementptr inbounds i8, ptr %1, i64 120
  %63 = load ptr, ptr %62, align 8, !tbaa !63
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
  %80 = load i64, ptr %79, align 8, !tbaa !65
  %81 = icmp ugt i64 %80, %2
  %82 = add nuw i64 %78, 1
  %83 = select i1 %81, i64 %76, i64 %82
  %84 = select i1 %81, i64 %78, i64 %75
  %85 = icmp ult i64 %83, %84
  br i1 %85, label %74, label %86, !llvm.loop !67

86:                                               ; preds = %74, %68
  %87 = phi i64 [ 0, %68 ], [ %83, %74 ]
  %88 = icmp ult i64 %87, %70
  br i1 %88, label %89, label %94

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, ptr %66, i64 16
  %91 = getelementptr inbounds [0 x %struct.gpu_range], ptr %90, i64 0, i64 %87
  %92 = load i64, ptr %91, align 8, !tbaa !68
  %93 = icmp ugt i64 %92, %2
  br i1 %93, label %94, label %95

94:                                               ; preds = %89, %86, %61
  br label %95

95:                                               ; preds = %89, %94
  %96 = phi i32 [ 1, %94 ], [ 2, %89 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %63, i64 noundef %2, i32 noundef %96) #17
  br label %162

97:                                               ; preds = %54
  %98 = load ptr, ptr %12, align 8, !tbaa !63
  %99 = getelementptr inbounds i8, ptr %1, i64 40
  %100 = load i64, ptr %99, align 8, !tbaa !64
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
  %117 = load i64, ptr %116, align 8, !tbaa !65
  %118 = icmp ugt i64 %117, %100
  %119 = add nuw i64 %115, 1
  %120 = select i1 %118, i64 %113, i64 %119
  %121 = select i1 %118, i64 %115, i64 %112
  %122 = icmp ult i64 %120, %121
  br i1 %122, label %111, label %123, !llvm.loop !67

123:                                              ; preds = %111, %105
  %124 = phi i64 [ 0, %105 ], [ %120, %111 ]
  %125 = icmp ult i64 %124, %107
  br i1 %125, label %126, label %158

126:                                              ; preds = %123
  %127 = getelementptr inbounds i8, ptr %103, i64 16
  %128 = getelementptr inbounds [0 x %struct.gpu_range], ptr %127, i64 0, i64 %124
  %129 = load i64, ptr %128, align 8, !tbaa !68
  %130 = icmp ugt i64 %129, %100
  br i1 %130, label %158, label %131

131:                                              ; preds = %126
  %132 = getelementptr inbounds i8, ptr %128, i64 8
  %133 = load i64, ptr %132, align 8, !tbaa !65
  %134 = sub i64 %133, %100
  %135 = icmp ult i64 %134, 256
  br i1 %135, label %158, label %136

136:                                              ; preds = %131
  %137 = getelementptr inbounds i8, ptr %128, i64 16
  %138 = load i64, ptr %137, align 8, !tbaa !69
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
  %151 = load i64, ptr %5, align 8, !tbaa !80
  %152 = mul i64 %151, 1000000000
  %153 = getelementptr inbounds i8, ptr %5, i64 8
  %154 = load i64, ptr %153, align 8, !tbaa !82
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #8

; Function Attrs: nounwind
define internal fastcc void @set_user_registers(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i32 noundef %3) unnamed_addr #1 {
  %5 = alloca [4 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #11
  %6 = getelementptr inbounds i8, ptr %1, i64 136
  %7 = load i64, ptr %6, align 8, !tbaa !70
  %8 = getelementptr inbounds i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8, !tbaa !89
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !59
  %12 = add i64 %11, 288230376151711743
  %13 = and i64 %12, %9
  %14 = shl i64 %13, 6
  %15 = add i64 %14, %7
  store i64 %15, ptr %5, align 16, !tbaa !39
  %16 = getelementptr inbounds i8, ptr %5, i64 8
  %17 = getelementptr inbounds i8, ptr %1, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !64
  store i64 %18, ptr %16, align 8, !tbaa !39
  %19 = getelementptr inbounds i8, ptr %5, i64 16
  %20 = getelementptr inbounds i8, ptr %2, i64 40
  %21 = load i64, ptr %20, align 1
  store i64 %21, ptr %19, align 16, !tbaa !39
  %22 = getelementptr inbounds i8, ptr %5, i64 24
  store i64 %9, ptr %22, align 8, !tbaa !39
  %23 = getelementptr inbounds i8, ptr %0, i64 296
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
  store i32 %39, ptr %42, align 4, !tbaa !49
  %43 = lshr i64 %38, 32
  %44 = trunc nuw i64 %43 to i32
  %45 = add i32 %30, 2
  %46 = zext i32 %40 to i64
  %47 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %46
  store i32 %44, ptr %47, align 4, !tbaa !49
  br label %48

48:                                               ; preds = %28, %36
  %49 = phi i32 [ %45, %36 ], [ %30, %28 ]
  %50 = icmp eq i64 %31, 4
  br i1 %50, label %25, label %28, !llvm.loop !389

51:                                               ; preds = %25
  %52 = getelementptr inbounds i8, ptr %2, i64 24
  %53 = load i32, ptr %52, align 1
  %54 = add i32 %53, 3
  %55 = and i32 %54, -4
  %56 = zext i32 %49 to i64
  %57 = getelementptr inbounds [16 x i32], ptr %23, i64 0, i64 %56
  store i32 %55, ptr %57, align 4, !tbaa !49
  br label %58

58:                                               ; preds = %51, %25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #11
  ret void
}

; Function Attrs: nofree norecurse nounwind
define internal fastcc ptr @find_dispatch(ptr noundef %0, i32 noundef %1, ptr noundef %2) unnamed_addr #4 {
  %4 = getelementptr inbounds i8, ptr %0, i64 152
  %5 = load volatile i32, ptr %4, align 8, !tbaa !85
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %104, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 160
  br label %9

9:                                                ; preds = %7, %98
  %10 = phi ptr [ %2, %7 ], [ %99, %98 ]
  %11 = phi ptr [ null, %7 ], [ %100, %98 ]
  %12 = phi i32 [ 0, %7 ], [ %101, %98 ]
  %13 = add i32 %12, %1
  %14 = load volatile i32, ptr %4, align 8, !tbaa !85
  %15 = urem i32 %13, %14
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds [256 x ptr], ptr %8, i64 0, i64 %16
  %18 = load ptr, ptr %17, align 8, !tbaa !2
  %19 = icmp eq ptr %10, null
  br i1 %19, label %33, label %20

20:                                               ; preds = %9
  %21 = getelementptr inbounds i8, ptr %18, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !116
  %23 = getelementptr inbounds i8, ptr %10, i64 120
  %24 = load ptr, ptr %23, align 8, !tbaa !63
  %25 = icmp eq ptr %22, %24
  br i1 %25, label %26, label %98

26:                                               ; preds = %20
  %27 = load ptr, ptr %18, align 8, !tbaa !86
  %28 = getelementptr inbounds i8, ptr %27, i64 164
  %29 = load volatile i32, ptr %28, align 4, !tbaa !100
  %30 = getelementptr inbounds i8, ptr %10, i64 164
  %31 = load volatile i32, ptr %30, align 4, !tbaa !100
  %32 = icmp ugt i32 %29, %31
  br i1 %32, label %33, label %98

33:                                               ; preds = %26, %9
  %34 = getelementptr inbounds i8, ptr %18, i64 24
  %35 = load volatile i64, ptr %34, align 8, !tbaa !110
  %36 = getelementptr inbounds i8, ptr %18, i64 32
  %37 = load i64, ptr %36, align 8, !tbaa !111
  %38 = icmp ult i64 %35, %37
  br i1 %38, label %43, label %39

39:                                               ; preds = %33
  %40 = getelementptr inbounds i8, ptr %18, i64 68
  %41 = load i32, ptr %40, align 4, !tbaa !106
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %98, label %43

43:                                               ; preds = %39, %33
  %44 = load ptr, ptr %18, align 8, !tbaa !86
  %45 = getelementptr inbounds i8, ptr %44, i64 96
  %46 = load volatile i32, ptr %45, align 8, !tbaa !53
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %98, label %48

48:                                               ; preds = %43
  %49 = getelementptr inbounds i8, ptr %44, i64 172
  %50 = load volatile i32, ptr %49, align 4, !tbaa !129
  %51 = getelementptr inbounds i8, ptr %44, i64 176
  %52 = load volatile i32, ptr %51, align 8, !tbaa !130
  %53 = add i32 %52, %50
  %54 = getelementptr inbounds i8, ptr %44, i64 168
  %55 = load volatile i32, ptr %54, align 8, !tbaa !131
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %98, label %57

57:                                               ; preds = %48
  %58 = icmp eq i32 %53, 0
  br i1 %58, label %64, label %59

59:                                               ; preds = %57
  %60 = getelementptr inbounds i8, ptr %18, i64 100
  %61 = load i32, ptr %60, align 4, !tbaa !114
  %62 = add i32 %61, %53
  %63 = icmp ugt i32 %62, %55
  br i1 %63, label %98, label %64

64:                                               ; preds = %59, %57
  %65 = icmp eq i32 %15, 0
  br i1 %65, label %90, label %66

66:                                               ; preds = %64, %83
  %67 = phi i64 [ %84, %83 ], [ 0, %64 ]
  %68 = phi i1 [ %85, %83 ], [ false, %64 ]
  %69 = getelementptr inbounds [256 x ptr], ptr %8, i64 0, i64 %67
  %70 = load ptr, ptr %69, align 8, !tbaa !2
  %71 = load ptr, ptr %70, align 8, !tbaa !86
  %72 = icmp eq ptr %71, %44
  br i1 %72, label %73, label %83

73:                                               ; preds = %66
  %74 = getelementptr inbounds i8, ptr %70, i64 24
  %75 = load volatile i64, ptr %74, align 8, !tbaa !110
  %76 = getelementptr inbounds i8, ptr %70, i64 32
  %77 = load i64, ptr %76, align 8, !tbaa !111
  %78 = icmp ult i64 %75, %77
  br i1 %78, label %87, label %79

79:                                               ; preds = %73
  %80 = getelementptr inbounds i8, ptr %70, i64 68
  %81 = load i32, ptr %80, align 4, !tbaa !106
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %83, label %87

83:                                               ; preds = %79, %66
  %84 = add nuw nsw i64 %67, 1
  %85 = icmp uge i64 %84, %16
  %86 = icmp eq i64 %84, %16
  br i1 %86, label %87, label %66, !llvm.loop !390

87:                                               ; preds = %83, %79, %73
  %88 = phi i1 [ %85, %83 ], [ %68, %73 ], [ %68, %79 ]
  %89 = zext i1 %88 to i32
  br label %90

90:                                               ; preds = %64, %87
  %91 = phi i32 [ 1, %64 ], [ %89, %87 ]
  %92 = icmp eq i32 %91, 0
  %93 = or i1 %19, %92
  %94 = xor i1 %19, true
  %95 = or i1 %92, %94
  %96 = select i1 %93, ptr %10, ptr %44
  %97 = select i1 %93, ptr %11, ptr %18
  br i1 %95, label %98, label %104

98:                                               ; preds = %90, %48, %43, %59, %39, %20, %26
  %99 = phi ptr [ %10, %20 ], [ %10, %26 ], [ %10, %39 ], [ %10, %59 ], [ %10, %43 ], [ %10, %48 ], [ %96, %90 ]
  %100 = phi ptr [ %11, %20 ], [ %11, %26 ], [ %11, %39 ], [ %11, %59 ], [ %11, %43 ], [ %11, %48 ], [ %97, %90 ]
  %101 = add nuw i32 %12, 1
  %102 = load volatile i32, ptr %4, align 8, !tbaa !85
  %103 = icmp ult i32 %101, %102
  br i1 %103, label %9, label %104, !llvm.loop !391

104:                                              ; preds = %98, %90, %3
  %105 = phi ptr [ null, %3 ], [ %100, %98 ], [ %18, %90 ]
  ret ptr %105
}

; Function Attrs: nounwind
define internal fastcc noundef i32 @run_group(ptr noundef %0, ptr noundef %1, ptr noundef %2) unnamed_addr #1 {
  %4 = getelementptr inbounds i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !99
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !116
  %8 = getelementptr inbounds i8, ptr %1, i64 16
  %9 = load ptr, ptr %8, align 8, !tbaa !292
  %10 = icmp eq ptr %9, %7
  br i1 %10, label %20, label %11

11:                                               ; preds = %3
  store ptr %7, ptr %8, align 8, !tbaa !292
  %12 = getelementptr inbounds i8, ptr %1, i64 256
  %13 = getelementptr inbounds i8, ptr %1, i64 1280
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %18, %14 ]
  %16 = getelementptr inbounds [32 x %struct.cache_slot], ptr %12, i64 0, i64 %15, i32 1
  store i64 0, ptr %16, align 8, !tbaa !172
  %17 = getelementptr inbounds [32 x %struct.cache_slot], ptr %13, i64 0, i64 %15, i32 1
  store i64 0, ptr %17, align 8, !tbaa !172
  %18 = add nuw nsw i64 %15, 1
  %19 = icmp eq i64 %18, 32
  br i1 %19, label %20, label %14, !llvm.loop !174

20:                                               ; preds = %14, %3
  %21 = getelementptr inbounds i8, ptr %5, i64 204
  %22 = load i32, ptr %21, align 4, !tbaa !370
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %127, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds i8, ptr %2, i64 48
  %26 = load i32, ptr %25, align 8, !tbaa !120
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %127

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %2, i64 84
  %30 = load i32, ptr %29, align 4, !tbaa !121
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %126, label %32

32:                                               ; preds = %28
  %33 = getelementptr inbounds i8, ptr %5, i64 212
  %34 = getelementptr inbounds i8, ptr %1, i64 4
  %35 = getelementptr inbounds i8, ptr %2, i64 204
  %36 = load i32, ptr %33, align 4, !tbaa !368
  %37 = add i32 %36, 63
  %38 = icmp ugt i32 %37, 63
  br i1 %38, label %44, label %94

39:                                               ; preds = %122
  %40 = load i32, ptr %33, align 4, !tbaa !368
  %41 = getelementptr inbounds [32 x i32], ptr %35, i64 0, i64 %123
  %42 = add i32 %40, 63
  %43 = icmp ugt i32 %42, 63
  br i1 %43, label %44, label %94, !llvm.loop !392

44:                                               ; preds = %32, %39
  %45 = phi i32 [ %42, %39 ], [ %37, %32 ]
  %46 = phi ptr [ %41, %39 ], [ %35, %32 ]
  %47 = phi i32 [ %40, %39 ], [ %36, %32 ]
  %48 = phi i64 [ %123, %39 ], [ 0, %32 ]
  %49 = load i32, ptr %34, align 4, !tbaa !16
  %50 = lshr i32 %45, 6
  %51 = load ptr, ptr %5, align 8, !tbaa !86
  %52 = getelementptr inbounds i8, ptr %51, i64 184
  br label %53

53:                                               ; preds = %88, %44
  %54 = phi i1 [ true, %44 ], [ %90, %88 ]
  %55 = phi i32 [ 0, %44 ], [ %89, %88 ]
  %56 = add i32 %55, %49
  %57 = urem i32 %56, %50
  %58 = shl nuw i32 %57, 6
  %59 = sub i32 %47, %58
  %60 = icmp ugt i32 %59, 63
  %61 = zext nneg i32 %59 to i64
  %62 = shl nsw i64 -1, %61
  %63 = xor i64 %62, -1
  %64 = select i1 %60, i64 -1, i64 %63
  %65 = load volatile ptr, ptr %52, align 8, !tbaa !122
  %66 = zext nneg i32 %57 to i64
  %67 = getelementptr inbounds i64, ptr %65, i64 %66
  %68 = load atomic i64, ptr %67 seq_cst, align 8
  br label %69

69:                                               ; preds = %74, %53
  %70 = phi i64 [ %68, %53 ], [ %82, %74 ]
  %71 = xor i64 %70, -1
  %72 = and i64 %64, %71
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %88, label %74

74:                                               ; preds = %69
  %75 = sub i64 0, %72
  %76 = load volatile ptr, ptr %52, align 8, !tbaa !122
  %77 = getelementptr inbounds i64, ptr %76, i64 %66
  %78 = and i64 %64, %75
  %79 = or i64 %78, %70
  %80 = cmpxchg ptr %77, i64 %70, i64 %79 seq_cst seq_cst, align 8
  %81 = extractvalue { i64, i1 } %80, 1
  %82 = extractvalue { i64, i1 } %80, 0
  br i1 %81, label %83, label %69

83:                                               ; preds = %74
  %84 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %72, i1 true)
  %85 = trunc nuw nsw i64 %84 to i32
  %86 = or disjoint i32 %58, %85
  store i32 %86, ptr %46, align 4, !tbaa !49
  %87 = load i32, ptr %29, align 4, !tbaa !121
  br i1 %54, label %122, label %94

88:                                               ; preds = %69
  %89 = add nuw nsw i32 %55, 1
  %90 = icmp ult i32 %89, %50
  %91 = icmp eq i32 %89, %50
  br i1 %91, label %92, label %53, !llvm.loop !393

92:                                               ; preds = %88
  %93 = load i32, ptr %29, align 4, !tbaa !121
  br label %94

94:                                               ; preds = %39, %83, %32, %92
  %95 = phi i64 [ %48, %92 ], [ 0, %32 ], [ %123, %39 ], [ %48, %83 ]
  %96 = phi i32 [ %93, %92 ], [ %30, %32 ], [ %87, %83 ], [ %87, %39 ]
  %97 = trunc nuw i64 %95 to i32
  store i32 %97, ptr %29, align 4, !tbaa !121
  store i32 1, ptr %25, align 8, !tbaa !120
  %98 = load ptr, ptr %4, align 8, !tbaa !99
  %99 = load ptr, ptr %98, align 8, !tbaa !86
  %100 = getelementptr inbounds i8, ptr %99, i64 184
  br label %101

101:                                              ; preds = %106, %94
  %102 = phi i64 [ 0, %94 ], [ %118, %106 ]
  %103 = load i32, ptr %29, align 4, !tbaa !121
  %104 = zext i32 %103 to i64
  %105 = icmp ult i64 %102, %104
  br i1 %105, label %106, label %121

106:                                              ; preds = %101
  %107 = getelementptr inbounds [32 x i32], ptr %35, i64 0, i64 %102
  %108 = load i32, ptr %107, align 4, !tbaa !49
  %109 = load volatile ptr, ptr %100, align 8, !tbaa !122
  %110 = lshr i32 %108, 6
  %111 = zext nneg i32 %110 to i64
  %112 = getelementptr inbounds i64, ptr %109, i64 %111
  %113 = and i32 %108, 63
  %114 = zext nneg i32 %113 to i64
  %115 = shl nuw i64 1, %114
  %116 = xor i64 %115, -1
  %117 = atomicrmw and ptr %112, i64 %116 seq_cst, align 8
  %118 = add nuw nsw i64 %102, 1
  %119 = load i32, ptr %25, align 8, !tbaa !120
  %120 = icmp eq i32 %119, 0
  br i1 %120, label %121, label %101, !llvm.loop !123

121:                                              ; preds = %101, %106
  store i32 0, ptr %25, align 8, !tbaa !120
  store i32 %96, ptr %29, align 4, !tbaa !121
  br label %1081

122:                                              ; preds = %83
  %123 = add nuw nsw i64 %48, 1
  %124 = zext i32 %87 to i64
  %125 = icmp ult i64 %123, %124
  br i1 %125, label %39, label %126, !llvm.loop !392

126:                                              ; preds = %122, %28
  store i32 1, ptr %25, align 8, !tbaa !120
  br label %127

127:                                              ; preds = %126, %24, %20
  %128 = getelementptr inbounds i8, ptr %2, i64 84
  %129 = getelementptr inbounds i8, ptr %2, i64 96
  %130 = getelementptr inbounds i8, ptr %2, i64 140
  %131 = getelementptr inbounds i8, ptr %2, i64 136
  %132 = getelementptr inbounds i8, ptr %2, i64 172
  %133 = getelementptr inbounds i8, ptr %2, i64 128
  %134 = getelementptr inbounds i8, ptr %2, i64 80
  %135 = getelementptr inbounds i8, ptr %2, i64 56
  %136 = getelementptr inbounds i8, ptr %2, i64 60
  %137 = getelementptr inbounds i8, ptr %2, i64 64
  %138 = getelementptr inbounds i8, ptr %2, i64 120
  %139 = getelementptr inbounds i8, ptr %2, i64 100
  %140 = getelementptr inbounds i8, ptr %2, i64 204
  %141 = getelementptr inbounds i8, ptr %2, i64 68
  %142 = getelementptr inbounds i8, ptr %2, i64 72
  %143 = getelementptr inbounds i8, ptr %2, i64 76
  %144 = getelementptr inbounds i8, ptr %1, i64 7320
  %145 = getelementptr inbounds i8, ptr %2, i64 36
  %146 = getelementptr inbounds i8, ptr %0, i64 80
  %147 = getelementptr inbounds i8, ptr %1, i64 80
  %148 = getelementptr inbounds i8, ptr %5, i64 188
  %149 = getelementptr inbounds i8, ptr %5, i64 16
  %150 = getelementptr inbounds i8, ptr %2, i64 88
  %151 = getelementptr inbounds i8, ptr %2, i64 92
  %152 = getelementptr inbounds i8, ptr %1, i64 7336
  %153 = getelementptr inbounds i8, ptr %2, i64 52
  %154 = getelementptr inbounds i8, ptr %2, i64 112
  %155 = getelementptr inbounds i8, ptr %0, i64 12
  %156 = getelementptr inbounds i8, ptr %5, i64 56
  %157 = getelementptr inbounds i8, ptr %0, i64 120
  %158 = getelementptr inbounds i8, ptr %0, i64 36
  %159 = load i32, ptr %128, align 4, !tbaa !121
  %160 = icmp eq i32 %159, 0
  br i1 %160, label %1081, label %161

161:                                              ; preds = %127, %1059
  %162 = phi i32 [ %1053, %1059 ], [ %159, %127 ]
  %163 = phi i32 [ %1060, %1059 ], [ 0, %127 ]
  %164 = phi i32 [ %1061, %1059 ], [ 0, %127 ]
  %165 = phi i32 [ %1062, %1059 ], [ 0, %127 ]
  %166 = phi i32 [ %1063, %1059 ], [ 0, %127 ]
  %167 = load i32, ptr %129, align 8, !tbaa !140
  %168 = add i32 %167, 1
  %169 = icmp eq i32 %168, %162
  %170 = select i1 %169, i32 0, i32 %168
  store i32 %170, ptr %129, align 8, !tbaa !140
  %171 = zext i32 %167 to i64
  %172 = getelementptr inbounds [32 x i8], ptr %130, i64 0, i64 %171
  %173 = load i8, ptr %172, align 1, !tbaa !79
  %174 = icmp ugt i8 %173, 1
  br i1 %174, label %1052, label %175

175:                                              ; preds = %161
  %176 = icmp eq i8 %173, 1
  %177 = load ptr, ptr %133, align 8, !tbaa !144
  %178 = load ptr, ptr %4, align 8, !tbaa !99
  br i1 %176, label %181, label %179

179:                                              ; preds = %175
  %180 = load i32, ptr %21, align 4, !tbaa !370
  br label %614

181:                                              ; preds = %175
  %182 = load i32, ptr %131, align 8, !tbaa !141
  %183 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %182, i1 true)
  %184 = add i32 %182, -1
  %185 = and i32 %184, %182
  store i32 %185, ptr %131, align 8, !tbaa !141
  %186 = trunc nuw nsw i32 %183 to i8
  %187 = getelementptr inbounds [32 x i8], ptr %132, i64 0, i64 %171
  store i8 %186, ptr %187, align 1, !tbaa !79
  store i8 0, ptr %172, align 1, !tbaa !79
  %188 = zext nneg i32 %183 to i64
  %189 = getelementptr inbounds i8, ptr %178, i64 192
  %190 = load i32, ptr %189, align 8, !tbaa !383
  %191 = zext i32 %190 to i64
  %192 = mul nuw nsw i64 %191, %188
  %193 = getelementptr inbounds i8, ptr %177, i64 %192
  %194 = getelementptr inbounds i8, ptr %178, i64 180
  %195 = load i32, ptr %194, align 4, !tbaa !134
  %196 = mul i32 %195, %167
  %197 = load i32, ptr %134, align 8, !tbaa !133
  %198 = sub i32 %197, %196
  %199 = tail call i32 @llvm.umin.i32(i32 %198, i32 %195)
  %200 = zext i32 %199 to i64
  %201 = shl nsw i64 -1, %200
  %202 = getelementptr inbounds i8, ptr %178, i64 236
  %203 = load i32, ptr %202, align 4, !tbaa !363
  %204 = getelementptr inbounds i8, ptr %178, i64 248
  %205 = load i64, ptr %204, align 8, !tbaa !358
  store i64 %205, ptr %193, align 8, !tbaa !311
  %206 = getelementptr inbounds i8, ptr %193, i64 8
  %207 = getelementptr inbounds i8, ptr %178, i64 296
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %206, ptr noundef nonnull align 8 dereferenceable(64) %207, i64 64, i1 false)
  %208 = getelementptr inbounds i8, ptr %178, i64 240
  br label %216

209:                                              ; preds = %230
  %210 = xor i64 %201, -1
  %211 = icmp eq i32 %199, 64
  %212 = select i1 %211, i64 -1, i64 %210
  %213 = load i32, ptr %208, align 8, !tbaa !365
  %214 = and i32 %213, 1024
  %215 = icmp eq i32 %214, 0
  br i1 %215, label %243, label %234

216:                                              ; preds = %230, %181
  %217 = phi i64 [ 0, %181 ], [ %232, %230 ]
  %218 = phi i32 [ %203, %181 ], [ %231, %230 ]
  %219 = load i32, ptr %208, align 8, !tbaa !365
  %220 = trunc nuw nsw i64 %217 to i32
  %221 = shl nuw nsw i32 128, %220
  %222 = and i32 %219, %221
  %223 = icmp eq i32 %222, 0
  br i1 %223, label %230, label %224

224:                                              ; preds = %216
  %225 = getelementptr inbounds [3 x i32], ptr %135, i64 0, i64 %217
  %226 = load i32, ptr %225, align 4, !tbaa !49
  %227 = add i32 %218, 1
  %228 = zext i32 %218 to i64
  %229 = getelementptr inbounds [128 x i32], ptr %206, i64 0, i64 %228
  store i32 %226, ptr %229, align 4, !tbaa !49
  br label %230

230:                                              ; preds = %224, %216
  %231 = phi i32 [ %227, %224 ], [ %218, %216 ]
  %232 = add nuw nsw i64 %217, 1
  %233 = icmp eq i64 %232, 3
  br i1 %233, label %209, label %216, !llvm.loop !394

234:                                              ; preds = %209
  %235 = icmp eq i32 %167, 0
  %236 = select i1 %235, i32 -2147483648, i32 0
  %237 = shl i32 %167, 20
  %238 = or i32 %236, %237
  %239 = load i32, ptr %128, align 4, !tbaa !121
  %240 = or i32 %238, %239
  %241 = zext i32 %231 to i64
  %242 = getelementptr inbounds [128 x i32], ptr %206, i64 0, i64 %241
  store i32 %240, ptr %242, align 4, !tbaa !49
  br label %243

243:                                              ; preds = %234, %209
  %244 = getelementptr inbounds i8, ptr %178, i64 72
  %245 = load i64, ptr %244, align 8, !tbaa !89
  %246 = trunc i64 %245 to i32
  %247 = and i32 %246, 33554431
  %248 = getelementptr inbounds i8, ptr %193, i64 464
  store i32 %247, ptr %248, align 8, !tbaa !49
  %249 = load i32, ptr %135, align 8, !tbaa !49
  %250 = getelementptr inbounds i8, ptr %193, i64 472
  store i32 %249, ptr %250, align 8, !tbaa !49
  %251 = load i32, ptr %136, align 4, !tbaa !49
  %252 = getelementptr inbounds i8, ptr %193, i64 476
  store i32 %251, ptr %252, align 4, !tbaa !49
  %253 = load i32, ptr %137, align 8, !tbaa !49
  %254 = getelementptr inbounds i8, ptr %193, i64 480
  store i32 %253, ptr %254, align 8, !tbaa !49
  %255 = getelementptr inbounds i8, ptr %178, i64 204
  %256 = load i32, ptr %255, align 4, !tbaa !370
  %257 = icmp eq i32 %256, 0
  %258 = select i1 %257, i32 64, i32 0
  %259 = or i32 %258, %167
  %260 = getelementptr inbounds i8, ptr %193, i64 484
  store i32 %259, ptr %260, align 4, !tbaa !49
  %261 = trunc i64 %212 to i32
  %262 = getelementptr inbounds i8, ptr %193, i64 512
  store i32 %261, ptr %262, align 8, !tbaa !49
  %263 = lshr i64 %212, 32
  %264 = trunc nuw i64 %263 to i32
  %265 = getelementptr inbounds i8, ptr %193, i64 516
  store i32 %264, ptr %265, align 4, !tbaa !49
  %266 = getelementptr inbounds i8, ptr %193, i64 520
  store i32 0, ptr %266, align 8, !tbaa !395
  %267 = getelementptr inbounds i8, ptr %178, i64 232
  %268 = load i32, ptr %267, align 8, !tbaa !359
  %269 = getelementptr inbounds i8, ptr %193, i64 524
  store i32 %268, ptr %269, align 4, !tbaa !284
  %270 = load ptr, ptr %138, align 8, !tbaa !142
  %271 = getelementptr inbounds i8, ptr %193, i64 528
  store ptr %270, ptr %271, align 8, !tbaa !287
  %272 = getelementptr inbounds i8, ptr %178, i64 196
  %273 = load i32, ptr %272, align 4, !tbaa !143
  %274 = getelementptr inbounds i8, ptr %193, i64 536
  store i32 %273, ptr %274, align 8, !tbaa !286
  %275 = getelementptr inbounds i8, ptr %178, i64 184
  %276 = load i32, ptr %275, align 8, !tbaa !382
  %277 = getelementptr inbounds i8, ptr %193, i64 540
  store i32 %276, ptr %277, align 4, !tbaa !396
  %278 = load i32, ptr %194, align 4, !tbaa !134
  %279 = getelementptr inbounds i8, ptr %193, i64 564
  store i32 %278, ptr %279, align 4, !tbaa !289
  %280 = getelementptr inbounds i8, ptr %193, i64 568
  store ptr %2, ptr %280, align 8, !tbaa !300
  %281 = getelementptr inbounds i8, ptr %193, i64 576
  store i32 %167, ptr %281, align 8, !tbaa !314
  %282 = getelementptr inbounds i8, ptr %193, i64 584
  store i32 0, ptr %282, align 8, !tbaa !397
  %283 = load i32, ptr %128, align 4, !tbaa !121
  %284 = icmp ugt i32 %283, 1
  %285 = select i1 %284, i32 67616, i32 65568
  %286 = load i32, ptr %255, align 4, !tbaa !370
  %287 = icmp eq i32 %286, 0
  %288 = select i1 %287, i32 0, i32 536870912
  %289 = or disjoint i32 %288, %285
  %290 = getelementptr inbounds i8, ptr %193, i64 588
  store i32 %289, ptr %290, align 4, !tbaa !398
  %291 = getelementptr inbounds i8, ptr %193, i64 704
  store ptr null, ptr %291, align 8, !tbaa !399
  %292 = getelementptr inbounds i8, ptr %178, i64 256
  %293 = load ptr, ptr %292, align 8, !tbaa !145
  %294 = icmp eq ptr %293, null
  br i1 %294, label %435, label %295

295:                                              ; preds = %243
  %296 = load ptr, ptr %4, align 8, !tbaa !99
  %297 = getelementptr inbounds i8, ptr %296, i64 276
  %298 = load i32, ptr %297, align 4, !tbaa !386
  %299 = zext i32 %298 to i64
  %300 = getelementptr inbounds i8, ptr %193, i64 %299
  %301 = getelementptr inbounds i8, ptr %296, i64 184
  %302 = load i32, ptr %301, align 8, !tbaa !382
  %303 = tail call ptr @memset(ptr noundef %300, i32 noundef 0, i64 noundef 280) #16
  %304 = getelementptr inbounds i8, ptr %300, i64 280
  %305 = tail call ptr @memset(ptr noundef nonnull %304, i32 noundef 0, i64 noundef 512) #16
  %306 = getelementptr inbounds i8, ptr %300, i64 1292
  store i32 0, ptr %306, align 4, !tbaa !49
  %307 = getelementptr inbounds i8, ptr %300, i64 2328
  %308 = tail call ptr @memset(ptr noundef nonnull %307, i32 noundef 0, i64 noundef 8) #16
  %309 = getelementptr inbounds i8, ptr %300, i64 2336
  %310 = tail call ptr @memset(ptr noundef nonnull %309, i32 noundef 0, i64 noundef 512) #16
  %311 = getelementptr inbounds i8, ptr %300, i64 3348
  store i32 0, ptr %311, align 4, !tbaa !49
  %312 = getelementptr inbounds i8, ptr %300, i64 4384
  %313 = tail call ptr @memset(ptr noundef nonnull %312, i32 noundef 0, i64 noundef 8) #16
  %314 = getelementptr inbounds i8, ptr %300, i64 4392
  %315 = tail call ptr @memset(ptr noundef nonnull %314, i32 noundef 0, i64 noundef 512) #16
  %316 = getelementptr inbounds i8, ptr %300, i64 5404
  store i32 0, ptr %316, align 4, !tbaa !49
  %317 = getelementptr inbounds i8, ptr %300, i64 6440
  %318 = tail call ptr @memset(ptr noundef nonnull %317, i32 noundef 0, i64 noundef 8) #16
  %319 = tail call i32 @llvm.umin.i32(i32 %302, i32 256)
  %320 = shl nuw nsw i32 %319, 2
  %321 = getelementptr inbounds i8, ptr %300, i64 1304
  %322 = zext nneg i32 %320 to i64
  %323 = tail call ptr @memset(ptr noundef nonnull %321, i32 noundef 0, i64 noundef %322) #16
  %324 = getelementptr inbounds i8, ptr %300, i64 3360
  %325 = tail call ptr @memset(ptr noundef nonnull %324, i32 noundef 0, i64 noundef %322) #16
  %326 = getelementptr inbounds i8, ptr %300, i64 5416
  %327 = tail call ptr @memset(ptr noundef nonnull %326, i32 noundef 0, i64 noundef %322) #16
  %328 = getelementptr inbounds i8, ptr %300, i64 6448
  %329 = shl nuw nsw i32 %319, 3
  %330 = zext nneg i32 %329 to i64
  %331 = getelementptr inbounds i8, ptr %300, i64 10544
  %332 = getelementptr inbounds i8, ptr %300, i64 12592
  %333 = getelementptr inbounds i8, ptr %300, i64 14640
  %334 = tail call ptr @memset(ptr noundef nonnull %328, i32 noundef 255, i64 noundef %330) #16
  %335 = tail call ptr @memset(ptr noundef nonnull %331, i32 noundef 0, i64 noundef %322) #16
  %336 = tail call ptr @memset(ptr noundef nonnull %332, i32 noundef 0, i64 noundef %322) #16
  %337 = tail call ptr @memset(ptr noundef nonnull %333, i32 noundef 0, i64 noundef %322) #16
  %338 = getelementptr inbounds i8, ptr %300, i64 8496
  %339 = tail call ptr @memset(ptr noundef nonnull %338, i32 noundef 255, i64 noundef %330) #16
  %340 = getelementptr inbounds i8, ptr %300, i64 11568
  %341 = tail call ptr @memset(ptr noundef nonnull %340, i32 noundef 0, i64 noundef %322) #16
  %342 = getelementptr inbounds i8, ptr %300, i64 13616
  %343 = tail call ptr @memset(ptr noundef nonnull %342, i32 noundef 0, i64 noundef %322) #16
  %344 = getelementptr inbounds i8, ptr %300, i64 15664
  %345 = tail call ptr @memset(ptr noundef nonnull %344, i32 noundef 0, i64 noundef %322) #16
  %346 = getelementptr inbounds i8, ptr %300, i64 40
  store i32 %319, ptr %346, align 8, !tbaa !400
  store ptr %300, ptr %291, align 8, !tbaa !399
  %347 = getelementptr inbounds i8, ptr %296, i64 256
  %348 = load ptr, ptr %347, align 8, !tbaa !145
  store ptr %348, ptr %300, align 8, !tbaa !402
  %349 = getelementptr inbounds i8, ptr %296, i64 8
  %350 = load ptr, ptr %349, align 8, !tbaa !116
  %351 = load i32, ptr %350, align 8, !tbaa !182
  %352 = getelementptr inbounds i8, ptr %300, i64 8
  store i32 %351, ptr %352, align 8, !tbaa !403
  %353 = getelementptr inbounds i8, ptr %350, i64 4
  %354 = load i32, ptr %353, align 4, !tbaa !180
  %355 = getelementptr inbounds i8, ptr %300, i64 12
  store i32 %354, ptr %355, align 4, !tbaa !404
  %356 = getelementptr inbounds i8, ptr %350, i64 8
  %357 = load i32, ptr %356, align 8, !tbaa !181
  %358 = getelementptr inbounds i8, ptr %300, i64 16
  store i32 %357, ptr %358, align 8, !tbaa !405
  %359 = getelementptr inbounds i8, ptr %296, i64 180
  %360 = load i32, ptr %359, align 4, !tbaa !134
  %361 = icmp eq i32 %360, 64
  %362 = zext i1 %361 to i32
  %363 = getelementptr inbounds i8, ptr %300, i64 20
  store i32 %362, ptr %363, align 4, !tbaa !406
  %364 = getelementptr inbounds i8, ptr %300, i64 160
  store i32 1, ptr %364, align 8, !tbaa !407
  %365 = getelementptr inbounds i8, ptr %300, i64 168
  store i32 1, ptr %365, align 8, !tbaa !408
  %366 = getelementptr inbounds i8, ptr %300, i64 32
  store i32 1, ptr %366, align 8, !tbaa !409
  store i64 0, ptr %338, align 8, !tbaa !39
  store i64 0, ptr %328, align 8, !tbaa !39
  %367 = getelementptr inbounds i8, ptr %296, i64 236
  %368 = load i32, ptr %367, align 4, !tbaa !363
  %369 = getelementptr inbounds i8, ptr %296, i64 240
  %370 = load i32, ptr %369, align 8, !tbaa !365
  %371 = lshr i32 %370, 7
  %372 = and i32 %371, 15
  %373 = tail call range(i32 0, 5) i32 @llvm.ctpop.i32(i32 %372)
  %374 = add i32 %373, %368
  %375 = icmp ult i32 %374, 64
  %376 = zext i32 %374 to i64
  %377 = shl nsw i64 -1, %376
  %378 = select i1 %375, i64 %377, i64 0
  %379 = getelementptr inbounds i8, ptr %300, i64 128
  store i64 %378, ptr %379, align 8, !tbaa !39
  %380 = getelementptr inbounds i8, ptr %300, i64 136
  store i64 2305860601399738367, ptr %380, align 8, !tbaa !39
  %381 = getelementptr inbounds i8, ptr %300, i64 152
  store i64 2305843009213693952, ptr %381, align 8, !tbaa !39
  %382 = icmp ugt i32 %374, 15
  %383 = select i1 %361, i1 true, i1 %382
  br i1 %383, label %387, label %384

384:                                              ; preds = %295
  %385 = getelementptr inbounds i8, ptr %296, i64 248
  %386 = load i64, ptr %385, align 8, !tbaa !358
  tail call fastcc void @report(ptr noundef nonnull %193, ptr noundef nonnull %300, i32 noundef 21, i64 noundef %386, i64 noundef %376) #17
  br label %387

387:                                              ; preds = %384, %295
  %388 = load i32, ptr %135, align 8, !tbaa !49
  %389 = getelementptr inbounds i8, ptr %296, i64 152
  %390 = load i64, ptr %389, align 8, !tbaa !39
  %391 = load i32, ptr %136, align 4, !tbaa !49
  %392 = zext i32 %391 to i64
  %393 = getelementptr inbounds i8, ptr %296, i64 160
  %394 = load i64, ptr %393, align 8, !tbaa !39
  %395 = load i32, ptr %137, align 8, !tbaa !49
  %396 = zext i32 %395 to i64
  %397 = mul i64 %394, %396
  %398 = add i64 %397, %392
  %399 = mul i64 %398, %390
  %400 = trunc i64 %399 to i32
  %401 = add i32 %388, %400
  %402 = shl i32 %401, 5
  %403 = load i32, ptr %281, align 8, !tbaa !314
  %404 = add i32 %402, %403
  %405 = getelementptr inbounds i8, ptr %300, i64 96
  store i32 %404, ptr %405, align 8, !tbaa !410
  %406 = getelementptr inbounds i8, ptr %296, i64 264
  %407 = load ptr, ptr %406, align 8, !tbaa !384
  %408 = getelementptr inbounds i8, ptr %300, i64 56
  store ptr %407, ptr %408, align 8, !tbaa !411
  %409 = getelementptr inbounds i8, ptr %296, i64 16
  %410 = load i64, ptr %409, align 8, !tbaa !357
  %411 = trunc i64 %410 to i32
  %412 = getelementptr inbounds i8, ptr %300, i64 64
  store i32 %411, ptr %412, align 8, !tbaa !412
  %413 = load ptr, ptr %4, align 8, !tbaa !99
  %414 = getelementptr inbounds i8, ptr %413, i64 272
  %415 = getelementptr inbounds i8, ptr %300, i64 72
  store ptr %414, ptr %415, align 8, !tbaa !413
  %416 = getelementptr inbounds i8, ptr %300, i64 80
  store ptr %139, ptr %416, align 8, !tbaa !414
  %417 = getelementptr inbounds i8, ptr %300, i64 88
  store ptr @find_range, ptr %417, align 8, !tbaa !415
  %418 = getelementptr inbounds i8, ptr %296, i64 280
  %419 = load i32, ptr %418, align 8, !tbaa !148
  %420 = getelementptr inbounds i8, ptr %300, i64 36
  store i32 %419, ptr %420, align 4, !tbaa !416
  %421 = getelementptr inbounds i8, ptr %296, i64 196
  %422 = load i32, ptr %421, align 4, !tbaa !143
  %423 = icmp eq i32 %422, 0
  br i1 %423, label %431, label %424

424:                                              ; preds = %387
  %425 = load i32, ptr %128, align 4, !tbaa !121
  %426 = icmp ugt i32 %425, 1
  br i1 %426, label %427, label %431

427:                                              ; preds = %424
  %428 = getelementptr inbounds i8, ptr %296, i64 288
  %429 = load i64, ptr %428, align 8, !tbaa !147
  %430 = getelementptr inbounds i8, ptr %2, i64 %429
  br label %431

431:                                              ; preds = %427, %424, %387
  %432 = phi ptr [ %430, %427 ], [ null, %424 ], [ null, %387 ]
  %433 = getelementptr inbounds i8, ptr %300, i64 48
  store ptr %432, ptr %433, align 8, !tbaa !417
  %434 = load i32, ptr %255, align 4, !tbaa !370
  br label %435

435:                                              ; preds = %431, %243
  %436 = phi i32 [ %434, %431 ], [ %286, %243 ]
  %437 = getelementptr inbounds i8, ptr %193, i64 544
  store i64 0, ptr %437, align 8, !tbaa !291
  %438 = getelementptr inbounds i8, ptr %193, i64 552
  store ptr null, ptr %438, align 8, !tbaa !288
  %439 = getelementptr inbounds i8, ptr %193, i64 560
  store i32 0, ptr %439, align 8, !tbaa !290
  %440 = icmp eq i32 %436, 0
  br i1 %440, label %504, label %441

441:                                              ; preds = %435
  %442 = getelementptr inbounds i8, ptr %178, i64 216
  %443 = load i64, ptr %442, align 8, !tbaa !369
  %444 = getelementptr inbounds [32 x i32], ptr %140, i64 0, i64 %171
  %445 = load i32, ptr %444, align 4, !tbaa !49
  %446 = zext i32 %445 to i64
  %447 = getelementptr inbounds i8, ptr %178, i64 208
  %448 = load i32, ptr %447, align 8, !tbaa !367
  %449 = zext i32 %448 to i64
  %450 = mul nuw i64 %449, %446
  %451 = add i64 %450, %443
  store i64 %451, ptr %437, align 8, !tbaa !291
  %452 = getelementptr inbounds i8, ptr %178, i64 8
  %453 = load ptr, ptr %452, align 8, !tbaa !116
  %454 = zext i32 %436 to i64
  %455 = getelementptr inbounds i8, ptr %453, i64 16
  %456 = load atomic volatile i64, ptr %455 seq_cst, align 8
  %457 = inttoptr i64 %456 to ptr
  %458 = icmp eq i64 %456, 0
  br i1 %458, label %501, label %459

459:                                              ; preds = %441
  %460 = getelementptr inbounds i8, ptr %457, i64 8
  %461 = load i64, ptr %460, align 8, !tbaa !39
  %462 = icmp eq i64 %461, 0
  br i1 %462, label %477, label %463

463:                                              ; preds = %459
  %464 = getelementptr inbounds i8, ptr %457, i64 16
  br label %465

465:                                              ; preds = %465, %463
  %466 = phi i64 [ %461, %463 ], [ %475, %465 ]
  %467 = phi i64 [ 0, %463 ], [ %474, %465 ]
  %468 = add i64 %467, %466
  %469 = lshr i64 %468, 1
  %470 = getelementptr inbounds [0 x %struct.gpu_range], ptr %464, i64 0, i64 %469, i32 1
  %471 = load i64, ptr %470, align 8, !tbaa !65
  %472 = icmp ugt i64 %471, %451
  %473 = add nuw i64 %469, 1
  %474 = select i1 %472, i64 %467, i64 %473
  %475 = select i1 %472, i64 %469, i64 %466
  %476 = icmp ult i64 %474, %475
  br i1 %476, label %465, label %477, !llvm.loop !67

477:                                              ; preds = %465, %459
  %478 = phi i64 [ 0, %459 ], [ %474, %465 ]
  %479 = icmp ult i64 %478, %461
  br i1 %479, label %480, label %501

480:                                              ; preds = %477
  %481 = getelementptr inbounds i8, ptr %457, i64 16
  %482 = getelementptr inbounds [0 x %struct.gpu_range], ptr %481, i64 0, i64 %478
  %483 = load i64, ptr %482, align 8, !tbaa !68
  %484 = icmp ugt i64 %483, %451
  br i1 %484, label %501, label %485

485:                                              ; preds = %480
  %486 = getelementptr inbounds i8, ptr %482, i64 24
  %487 = load i32, ptr %486, align 8, !tbaa !223
  %488 = and i32 %487, 1
  %489 = icmp eq i32 %488, 0
  br i1 %489, label %501, label %490

490:                                              ; preds = %485
  %491 = getelementptr inbounds i8, ptr %482, i64 8
  %492 = load i64, ptr %491, align 8, !tbaa !65
  %493 = sub i64 %492, %451
  %494 = icmp ult i64 %493, %454
  br i1 %494, label %501, label %495

495:                                              ; preds = %490
  %496 = getelementptr inbounds i8, ptr %482, i64 16
  %497 = load i64, ptr %496, align 8, !tbaa !69
  %498 = sub i64 %451, %483
  %499 = add i64 %498, %497
  %500 = inttoptr i64 %499 to ptr
  br label %501

501:                                              ; preds = %495, %490, %485, %480, %477, %441
  %502 = phi ptr [ %500, %495 ], [ null, %490 ], [ null, %485 ], [ null, %441 ], [ null, %477 ], [ null, %480 ]
  store ptr %502, ptr %438, align 8, !tbaa !288
  %503 = load i32, ptr %255, align 4, !tbaa !370
  store i32 %503, ptr %439, align 8, !tbaa !290
  br label %504

504:                                              ; preds = %501, %435
  %505 = getelementptr inbounds i8, ptr %178, i64 244
  %506 = load i32, ptr %505, align 4, !tbaa !364
  %507 = getelementptr inbounds i8, ptr %193, i64 1024
  %508 = load i32, ptr %141, align 4, !tbaa !49
  %509 = load i32, ptr %142, align 4, !tbaa !49
  %510 = icmp eq i32 %506, 0
  %511 = icmp eq i32 %506, 1
  %512 = select i1 %511, i32 1048575, i32 1073741823
  %513 = select i1 %510, i32 1023, i32 %512
  %514 = icmp eq i32 %509, 1
  br i1 %514, label %515, label %519

515:                                              ; preds = %504
  %516 = load i32, ptr %143, align 4, !tbaa !49
  %517 = icmp eq i32 %516, 1
  %518 = select i1 %517, i32 1024, i32 %508
  br label %519

519:                                              ; preds = %515, %504
  %520 = phi i32 [ %508, %504 ], [ %518, %515 ]
  %521 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %520)
  %522 = icmp ult i32 %521, 2
  %523 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %509)
  %524 = icmp ult i32 %523, 2
  %525 = select i1 %522, i1 %524, i1 false
  %526 = icmp eq i32 %199, 0
  br i1 %525, label %527, label %562

527:                                              ; preds = %519
  br i1 %526, label %593, label %528

528:                                              ; preds = %527
  %529 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %509, i1 true)
  %530 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %520, i1 true)
  %531 = insertelement <16 x i32> poison, i32 %530, i64 0
  %532 = shufflevector <16 x i32> %531, <16 x i32> poison, <16 x i32> zeroinitializer
  %533 = add i32 %520, -1
  %534 = insertelement <16 x i32> poison, i32 %533, i64 0
  %535 = shufflevector <16 x i32> %534, <16 x i32> poison, <16 x i32> zeroinitializer
  %536 = add i32 %509, -1
  %537 = insertelement <16 x i32> poison, i32 %536, i64 0
  %538 = shufflevector <16 x i32> %537, <16 x i32> poison, <16 x i32> zeroinitializer
  %539 = insertelement <16 x i32> poison, i32 %529, i64 0
  %540 = shufflevector <16 x i32> %539, <16 x i32> poison, <16 x i32> zeroinitializer
  %541 = insertelement <16 x i32> poison, i32 %513, i64 0
  %542 = shufflevector <16 x i32> %541, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %543

543:                                              ; preds = %543, %528
  %544 = phi i64 [ 0, %528 ], [ %560, %543 ]
  %545 = trunc nuw i64 %544 to i32
  %546 = add i32 %196, %545
  %547 = insertelement <16 x i32> poison, i32 %546, i64 0
  %548 = shufflevector <16 x i32> %547, <16 x i32> poison, <16 x i32> zeroinitializer
  %549 = add <16 x i32> %548, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %550 = lshr <16 x i32> %549, %532
  %551 = and <16 x i32> %549, %535
  %552 = and <16 x i32> %550, %538
  %553 = shl <16 x i32> %552, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %554 = or <16 x i32> %553, %551
  %555 = lshr <16 x i32> %550, %540
  %556 = shl <16 x i32> %555, <i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20>
  %557 = or <16 x i32> %554, %556
  %558 = and <16 x i32> %557, %542
  %559 = getelementptr inbounds i32, ptr %507, i64 %544
  store <16 x i32> %558, ptr %559, align 4, !tbaa !79
  %560 = add nuw nsw i64 %544, 16
  %561 = icmp ult i64 %560, %200
  br i1 %561, label %543, label %593, !llvm.loop !418

562:                                              ; preds = %519
  br i1 %526, label %593, label %563

563:                                              ; preds = %562
  %564 = udiv i32 %196, %520
  %565 = udiv i32 %564, %509
  %566 = urem i32 %564, %509
  %567 = urem i32 %196, %520
  br label %568

568:                                              ; preds = %587, %563
  %569 = phi i64 [ 0, %563 ], [ %591, %587 ]
  %570 = phi i32 [ %565, %563 ], [ %590, %587 ]
  %571 = phi i32 [ %566, %563 ], [ %589, %587 ]
  %572 = phi i32 [ %567, %563 ], [ %588, %587 ]
  %573 = shl i32 %571, 10
  %574 = shl i32 %570, 20
  %575 = or i32 %573, %574
  %576 = or i32 %575, %572
  %577 = and i32 %576, %513
  %578 = getelementptr inbounds i32, ptr %507, i64 %569
  store i32 %577, ptr %578, align 4, !tbaa !49
  %579 = add i32 %572, 1
  %580 = icmp eq i32 %579, %520
  br i1 %580, label %581, label %587

581:                                              ; preds = %568
  %582 = add i32 %571, 1
  %583 = icmp eq i32 %582, %509
  %584 = select i1 %583, i32 0, i32 %582
  %585 = zext i1 %583 to i32
  %586 = add i32 %570, %585
  br label %587

587:                                              ; preds = %581, %568
  %588 = phi i32 [ %579, %568 ], [ 0, %581 ]
  %589 = phi i32 [ %571, %568 ], [ %584, %581 ]
  %590 = phi i32 [ %570, %568 ], [ %586, %581 ]
  %591 = add nuw nsw i64 %569, 1
  %592 = icmp eq i64 %591, %200
  br i1 %592, label %593, label %568, !llvm.loop !419

593:                                              ; preds = %587, %543, %527, %562
  %594 = load i32, ptr %21, align 4, !tbaa !370
  %595 = icmp eq i32 %594, 0
  %596 = load ptr, ptr %133, align 8, !tbaa !144
  %597 = load ptr, ptr %4, align 8, !tbaa !99
  br i1 %595, label %607, label %598

598:                                              ; preds = %593
  %599 = getelementptr inbounds i8, ptr %597, i64 192
  %600 = load i32, ptr %599, align 8, !tbaa !383
  %601 = zext i32 %600 to i64
  %602 = mul nuw nsw i64 %601, %188
  %603 = getelementptr inbounds i8, ptr %596, i64 %602
  %604 = getelementptr inbounds i8, ptr %603, i64 552
  %605 = load ptr, ptr %604, align 8, !tbaa !288
  %606 = icmp eq ptr %605, null
  br i1 %606, label %610, label %607

607:                                              ; preds = %593, %598
  %608 = load i64, ptr %144, align 8, !tbaa !276
  %609 = add i64 %608, 1
  store i64 %609, ptr %144, align 8, !tbaa !276
  br label %614

610:                                              ; preds = %598
  %611 = load ptr, ptr %6, align 8, !tbaa !116
  %612 = getelementptr inbounds i8, ptr %603, i64 544
  %613 = load i64, ptr %612, align 8, !tbaa !291
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %611, i64 noundef %613, i32 noundef 1) #17
  br label %1081

614:                                              ; preds = %179, %607
  %615 = phi i32 [ %594, %607 ], [ %180, %179 ]
  %616 = phi ptr [ %597, %607 ], [ %178, %179 ]
  %617 = phi ptr [ %596, %607 ], [ %177, %179 ]
  %618 = getelementptr inbounds [32 x i8], ptr %132, i64 0, i64 %171
  %619 = load i8, ptr %618, align 1, !tbaa !79
  %620 = zext i8 %619 to i64
  %621 = getelementptr inbounds i8, ptr %616, i64 192
  %622 = load i32, ptr %621, align 8, !tbaa !383
  %623 = zext i32 %622 to i64
  %624 = mul nuw nsw i64 %623, %620
  %625 = getelementptr inbounds i8, ptr %617, i64 %624
  %626 = icmp eq i32 %615, 0
  br i1 %626, label %689, label %627

627:                                              ; preds = %614
  %628 = load i32, ptr %145, align 4, !tbaa !124
  %629 = icmp eq i32 %628, 0
  br i1 %629, label %689, label %630

630:                                              ; preds = %627
  %631 = load ptr, ptr %6, align 8, !tbaa !116
  %632 = getelementptr inbounds i8, ptr %625, i64 544
  %633 = load i64, ptr %632, align 8, !tbaa !291
  %634 = zext i32 %615 to i64
  %635 = getelementptr inbounds i8, ptr %631, i64 16
  %636 = load atomic volatile i64, ptr %635 seq_cst, align 8
  %637 = inttoptr i64 %636 to ptr
  %638 = icmp eq i64 %636, 0
  br i1 %638, label %675, label %639

639:                                              ; preds = %630
  %640 = getelementptr inbounds i8, ptr %637, i64 8
  %641 = load i64, ptr %640, align 8, !tbaa !39
  %642 = icmp eq i64 %641, 0
  br i1 %642, label %657, label %643

643:                                              ; preds = %639
  %644 = getelementptr inbounds i8, ptr %637, i64 16
  br label %645

645:                                              ; preds = %645, %643
  %646 = phi i64 [ %641, %643 ], [ %655, %645 ]
  %647 = phi i64 [ 0, %643 ], [ %654, %645 ]
  %648 = add i64 %647, %646
  %649 = lshr i64 %648, 1
  %650 = getelementptr inbounds [0 x %struct.gpu_range], ptr %644, i64 0, i64 %649, i32 1
  %651 = load i64, ptr %650, align 8, !tbaa !65
  %652 = icmp ugt i64 %651, %633
  %653 = add nuw i64 %649, 1
  %654 = select i1 %652, i64 %647, i64 %653
  %655 = select i1 %652, i64 %649, i64 %646
  %656 = icmp ult i64 %654, %655
  br i1 %656, label %645, label %657, !llvm.loop !67

657:                                              ; preds = %645, %639
  %658 = phi i64 [ 0, %639 ], [ %654, %645 ]
  %659 = icmp ult i64 %658, %641
  br i1 %659, label %660, label %675

660:                                              ; preds = %657
  %661 = getelementptr inbounds i8, ptr %637, i64 16
  %662 = getelementptr inbounds [0 x %struct.gpu_range], ptr %661, i64 0, i64 %658
  %663 = load i64, ptr %662, align 8, !tbaa !68
  %664 = icmp ugt i64 %663, %633
  br i1 %664, label %675, label %665

665:                                              ; preds = %660
  %666 = getelementptr inbounds i8, ptr %662, i64 24
  %667 = load i32, ptr %666, align 8, !tbaa !223
  %668 = and i32 %667, 1
  %669 = icmp eq i32 %668, 0
  br i1 %669, label %675, label %670

670:                                              ; preds = %665
  %671 = getelementptr inbounds i8, ptr %662, i64 8
  %672 = load i64, ptr %671, align 8, !tbaa !65
  %673 = sub i64 %672, %633
  %674 = icmp ult i64 %673, %634
  br i1 %674, label %675, label %677

675:                                              ; preds = %670, %665, %630, %657, %660
  %676 = getelementptr inbounds i8, ptr %625, i64 552
  store ptr null, ptr %676, align 8, !tbaa !288
  br label %685

677:                                              ; preds = %670
  %678 = getelementptr inbounds i8, ptr %662, i64 16
  %679 = load i64, ptr %678, align 8, !tbaa !69
  %680 = sub i64 %633, %663
  %681 = add i64 %679, %680
  %682 = inttoptr i64 %681 to ptr
  %683 = getelementptr inbounds i8, ptr %625, i64 552
  store ptr %682, ptr %683, align 8, !tbaa !288
  %684 = icmp eq i64 %681, 0
  br i1 %684, label %685, label %689

685:                                              ; preds = %677, %675
  %686 = getelementptr inbounds i8, ptr %625, i64 544
  %687 = load ptr, ptr %6, align 8, !tbaa !116
  %688 = load i64, ptr %686, align 8, !tbaa !291
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %687, i64 noundef %688, i32 noundef 1) #17
  br label %1081

689:                                              ; preds = %677, %627, %614
  %690 = getelementptr inbounds i8, ptr %625, i64 524
  br label %691

691:                                              ; preds = %819, %689
  %692 = load atomic volatile i64, ptr %146 seq_cst, align 8
  store i32 0, ptr %147, align 8, !tbaa !420
  br label %693

693:                                              ; preds = %813, %691
  %694 = load ptr, ptr %6, align 8, !tbaa !116
  %695 = load i64, ptr %625, align 8, !tbaa !311
  %696 = load i32, ptr %690, align 4, !tbaa !284
  %697 = load i32, ptr %148, align 4, !tbaa !360
  %698 = load i64, ptr %149, align 8, !tbaa !357
  %699 = tail call fastcc ptr @find_code(ptr noundef %0, ptr noundef %694, i64 noundef %695, i32 noundef %696, i32 noundef %697, i64 noundef %698) #17
  %700 = icmp eq ptr %699, null
  br i1 %700, label %701, label %755

701:                                              ; preds = %693
  %702 = load ptr, ptr %6, align 8, !tbaa !116
  %703 = load i64, ptr %625, align 8, !tbaa !311
  %704 = getelementptr inbounds i8, ptr %702, i64 16
  %705 = load atomic volatile i64, ptr %704 seq_cst, align 8
  %706 = inttoptr i64 %705 to ptr
  %707 = icmp eq i64 %705, 0
  br i1 %707, label %734, label %708

708:                                              ; preds = %701
  %709 = getelementptr inbounds i8, ptr %706, i64 8
  %710 = load i64, ptr %709, align 8, !tbaa !39
  %711 = icmp eq i64 %710, 0
  br i1 %711, label %726, label %712

712:                                              ; preds = %708
  %713 = getelementptr inbounds i8, ptr %706, i64 16
  br label %714

714:                                              ; preds = %714, %712
  %715 = phi i64 [ %710, %712 ], [ %724, %714 ]
  %716 = phi i64 [ 0, %712 ], [ %723, %714 ]
  %717 = add i64 %716, %715
  %718 = lshr i64 %717, 1
  %719 = getelementptr inbounds [0 x %struct.gpu_range], ptr %713, i64 0, i64 %718, i32 1
  %720 = load i64, ptr %719, align 8, !tbaa !65
  %721 = icmp ugt i64 %720, %703
  %722 = add nuw i64 %718, 1
  %723 = select i1 %721, i64 %716, i64 %722
  %724 = select i1 %721, i64 %718, i64 %715
  %725 = icmp ult i64 %723, %724
  br i1 %725, label %714, label %726, !llvm.loop !67

726:                                              ; preds = %714, %708
  %727 = phi i64 [ 0, %708 ], [ %723, %714 ]
  %728 = icmp ult i64 %727, %710
  br i1 %728, label %729, label %734

729:                                              ; preds = %726
  %730 = getelementptr inbounds i8, ptr %706, i64 16
  %731 = getelementptr inbounds [0 x %struct.gpu_range], ptr %730, i64 0, i64 %727
  %732 = load i64, ptr %731, align 8, !tbaa !68
  %733 = icmp ugt i64 %732, %703
  br i1 %733, label %734, label %735

734:                                              ; preds = %729, %726, %701
  br label %735

735:                                              ; preds = %734, %729
  %736 = phi ptr [ null, %734 ], [ %731, %729 ]
  %737 = load i64, ptr %625, align 8, !tbaa !311
  %738 = icmp eq i64 %737, 0
  br i1 %738, label %843, label %739

739:                                              ; preds = %735
  %740 = and i64 %737, 3
  %741 = icmp eq i64 %740, 0
  %742 = icmp ne ptr %736, null
  %743 = and i1 %742, %741
  br i1 %743, label %744, label %843

744:                                              ; preds = %739
  %745 = getelementptr inbounds i8, ptr %736, i64 24
  %746 = load i32, ptr %745, align 8, !tbaa !223
  %747 = and i32 %746, 2
  %748 = icmp eq i32 %747, 0
  br i1 %748, label %843, label %749

749:                                              ; preds = %744
  %750 = load ptr, ptr %6, align 8, !tbaa !116
  %751 = load i32, ptr %690, align 4, !tbaa !284
  %752 = load i32, ptr %148, align 4, !tbaa !360
  %753 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef %750, i64 noundef %737, i32 noundef %751, i32 noundef %752, i32 noundef 0, i32 noundef 0) #17
  %754 = icmp eq i32 %753, 0
  br i1 %754, label %948, label %836

755:                                              ; preds = %693
  %756 = load i32, ptr %147, align 8, !tbaa !420
  %757 = icmp eq i32 %756, 0
  br i1 %757, label %763, label %758

758:                                              ; preds = %755
  store i32 0, ptr %147, align 8, !tbaa !420
  %759 = getelementptr inbounds i8, ptr %699, i64 20
  %760 = load volatile i32, ptr %759, align 4, !tbaa !254
  %761 = icmp eq i32 %760, 0
  br i1 %761, label %762, label %763

762:                                              ; preds = %758
  store volatile i32 1, ptr %759, align 4, !tbaa !254
  br label %763

763:                                              ; preds = %762, %758, %755
  %764 = load ptr, ptr %699, align 8, !tbaa !247
  %765 = getelementptr inbounds i8, ptr %764, i64 8
  %766 = load ptr, ptr %765, align 8, !tbaa !228
  %767 = icmp eq ptr %766, null
  br i1 %767, label %768, label %770

768:                                              ; preds = %763
  %769 = load ptr, ptr %4, align 8, !tbaa !99
  br label %944

770:                                              ; preds = %763
  %771 = getelementptr inbounds i8, ptr %699, i64 16
  %772 = load i32, ptr %771, align 8, !tbaa !253
  %773 = tail call i32 %766(ptr noundef nonnull %625, ptr noundef nonnull %1, i32 noundef %772) #16
  %774 = getelementptr inbounds i8, ptr %764, i64 28
  %775 = load volatile i32, ptr %774, align 4, !tbaa !239
  %776 = icmp eq i32 %775, 0
  br i1 %776, label %812, label %777

777:                                              ; preds = %770
  %778 = icmp eq i32 %773, 5
  %779 = getelementptr inbounds i8, ptr %699, i64 8
  %780 = select i1 %778, i32 256, i32 1
  %781 = select i1 %778, ptr %625, ptr %779
  %782 = load i64, ptr %781, align 8, !tbaa !39
  %783 = getelementptr inbounds i8, ptr %764, i64 24
  %784 = load volatile i32, ptr %783, align 8, !tbaa !421
  %785 = add i32 %784, %780
  store volatile i32 %785, ptr %783, align 8, !tbaa !421
  %786 = load ptr, ptr %6, align 8, !tbaa !116
  %787 = load volatile i32, ptr %774, align 4, !tbaa !239
  %788 = icmp eq i32 %787, 256
  br i1 %788, label %789, label %794

789:                                              ; preds = %777
  %790 = getelementptr inbounds i8, ptr %764, i64 56
  %791 = load ptr, ptr %790, align 8, !tbaa !196
  %792 = getelementptr inbounds i8, ptr %791, i64 8
  %793 = load i64, ptr %792, align 8, !tbaa !251
  br label %794

794:                                              ; preds = %789, %777
  %795 = phi i64 [ %793, %789 ], [ %782, %777 ]
  %796 = load volatile i32, ptr %774, align 4, !tbaa !239
  %797 = icmp eq i32 %796, 0
  br i1 %797, label %812, label %798

798:                                              ; preds = %794
  %799 = load volatile i32, ptr %783, align 8, !tbaa !421
  %800 = icmp ult i32 %799, %796
  br i1 %800, label %812, label %801

801:                                              ; preds = %798
  %802 = getelementptr inbounds i8, ptr %764, i64 36
  %803 = load i32, ptr %802, align 4, !tbaa !230
  %804 = getelementptr inbounds i8, ptr %764, i64 40
  %805 = load i32, ptr %804, align 8, !tbaa !232
  %806 = getelementptr inbounds i8, ptr %764, i64 52
  %807 = load i32, ptr %806, align 4, !tbaa !236
  %808 = tail call fastcc i32 @post_request(ptr noundef %0, ptr noundef readonly %786, i64 noundef %795, i32 noundef %803, i32 noundef %805, i32 noundef 2, i32 noundef %807) #17
  %809 = icmp eq i32 %808, 0
  br i1 %809, label %812, label %810

810:                                              ; preds = %801
  %811 = shl i32 %796, 3
  store volatile i32 %811, ptr %774, align 4, !tbaa !239
  br label %812

812:                                              ; preds = %810, %801, %798, %794, %770
  switch i32 %773, label %845 [
    i32 3, label %813
    i32 1, label %816
    i32 0, label %822
    i32 5, label %833
    i32 2, label %948
    i32 257, label %948
    i32 256, label %836
    i32 7, label %842
  ]

813:                                              ; preds = %812
  %814 = load volatile i32, ptr %1, align 8, !tbaa !127
  %815 = icmp eq i32 %814, 0
  br i1 %815, label %693, label %833

816:                                              ; preds = %812
  %817 = load i32, ptr %128, align 4, !tbaa !121
  %818 = icmp eq i32 %817, 1
  br i1 %818, label %819, label %830

819:                                              ; preds = %816
  %820 = load volatile i32, ptr %1, align 8, !tbaa !127
  %821 = icmp eq i32 %820, 0
  br i1 %821, label %691, label %948, !llvm.loop !422

822:                                              ; preds = %812
  store i8 5, ptr %172, align 1, !tbaa !79
  %823 = load i8, ptr %618, align 1, !tbaa !79
  %824 = zext nneg i8 %823 to i32
  %825 = shl nuw i32 1, %824
  %826 = load i32, ptr %131, align 8, !tbaa !141
  %827 = or i32 %825, %826
  store i32 %827, ptr %131, align 8, !tbaa !141
  %828 = load i32, ptr %150, align 8, !tbaa !138
  %829 = add i32 %828, 1
  store i32 %829, ptr %150, align 8, !tbaa !138
  br label %948

830:                                              ; preds = %816
  store i8 2, ptr %172, align 1, !tbaa !79
  %831 = load i32, ptr %151, align 4, !tbaa !139
  %832 = add i32 %831, 1
  store i32 %832, ptr %151, align 4, !tbaa !139
  br label %952

833:                                              ; preds = %812, %813
  %834 = load i64, ptr %152, align 8, !tbaa !277
  %835 = add i64 %834, 1
  store i64 %835, ptr %152, align 8, !tbaa !277
  store volatile i32 0, ptr %1, align 8, !tbaa !127
  br label %948

836:                                              ; preds = %812, %749
  %837 = load i32, ptr %153, align 4, !tbaa !137
  %838 = icmp eq i32 %837, 0
  br i1 %838, label %839, label %840

839:                                              ; preds = %836
  store i64 %692, ptr %154, align 8, !tbaa !423
  br label %840

840:                                              ; preds = %839, %836
  %841 = add i32 %837, 1
  store i32 %841, ptr %153, align 4, !tbaa !137
  store i8 3, ptr %172, align 1, !tbaa !79
  br label %948

842:                                              ; preds = %812
  store i8 4, ptr %172, align 1, !tbaa !79
  br label %948

843:                                              ; preds = %744, %739, %735
  %844 = load ptr, ptr %4, align 8, !tbaa !99
  br label %903

845:                                              ; preds = %812
  %846 = load ptr, ptr %4, align 8, !tbaa !99
  switch i32 %773, label %944 [
    i32 4, label %849
    i32 258, label %847
    i32 8, label %941
  ]

847:                                              ; preds = %845
  %848 = load i64, ptr %625, align 8, !tbaa !311
  br label %903

849:                                              ; preds = %845
  %850 = getelementptr inbounds i8, ptr %846, i64 8
  %851 = load ptr, ptr %850, align 8, !tbaa !116
  %852 = getelementptr inbounds i8, ptr %1, i64 64
  %853 = load i64, ptr %852, align 8, !tbaa !424
  %854 = getelementptr inbounds i8, ptr %851, i64 16
  %855 = load atomic volatile i64, ptr %854 seq_cst, align 8
  %856 = inttoptr i64 %855 to ptr
  %857 = icmp eq i64 %855, 0
  br i1 %857, label %884, label %858

858:                                              ; preds = %849
  %859 = getelementptr inbounds i8, ptr %856, i64 8
  %860 = load i64, ptr %859, align 8, !tbaa !39
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
  %870 = load i64, ptr %869, align 8, !tbaa !65
  %871 = icmp ugt i64 %870, %853
  %872 = add nuw i64 %868, 1
  %873 = select i1 %871, i64 %866, i64 %872
  %874 = select i1 %871, i64 %868, i64 %865
  %875 = icmp ult i64 %873, %874
  br i1 %875, label %864, label %876, !llvm.loop !67

876:                                              ; preds = %864, %858
  %877 = phi i64 [ 0, %858 ], [ %873, %864 ]
  %878 = icmp ult i64 %877, %860
  br i1 %878, label %879, label %884

879:                                              ; preds = %876
  %880 = getelementptr inbounds i8, ptr %856, i64 16
  %881 = getelementptr inbounds [0 x %struct.gpu_range], ptr %880, i64 0, i64 %877
  %882 = load i64, ptr %881, align 8, !tbaa !68
  %883 = icmp ugt i64 %882, %853
  br i1 %883, label %884, label %887

884:                                              ; preds = %879, %876, %849
  %885 = load ptr, ptr %850, align 8, !tbaa !116
  %886 = load i64, ptr %852, align 8, !tbaa !424
  br label %899

887:                                              ; preds = %879
  %888 = load ptr, ptr %850, align 8, !tbaa !116
  %889 = load i64, ptr %852, align 8, !tbaa !424
  %890 = getelementptr inbounds i8, ptr %1, i64 72
  %891 = load i32, ptr %890, align 8, !tbaa !425
  %892 = icmp eq i32 %891, 0
  br i1 %892, label %899, label %893

893:                                              ; preds = %887
  %894 = getelementptr inbounds i8, ptr %881, i64 24
  %895 = load i32, ptr %894, align 8, !tbaa !223
  %896 = and i32 %895, 1
  %897 = icmp eq i32 %896, 0
  %898 = select i1 %897, i32 2, i32 1
  br label %899

899:                                              ; preds = %893, %887, %884
  %900 = phi i64 [ %889, %887 ], [ %889, %893 ], [ %886, %884 ]
  %901 = phi ptr [ %888, %887 ], [ %888, %893 ], [ %885, %884 ]
  %902 = phi i32 [ 1, %887 ], [ %898, %893 ], [ 1, %884 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %901, i64 noundef %900, i32 noundef %902) #17
  br label %1081

903:                                              ; preds = %847, %843
  %904 = phi i64 [ %737, %843 ], [ %848, %847 ]
  %905 = phi ptr [ %844, %843 ], [ %846, %847 ]
  %906 = getelementptr inbounds i8, ptr %905, i64 8
  %907 = load ptr, ptr %906, align 8, !tbaa !116
  %908 = getelementptr inbounds i8, ptr %907, i64 16
  %909 = load atomic volatile i64, ptr %908 seq_cst, align 8
  %910 = inttoptr i64 %909 to ptr
  %911 = icmp eq i64 %909, 0
  br i1 %911, label %938, label %912

912:                                              ; preds = %903
  %913 = getelementptr inbounds i8, ptr %910, i64 8
  %914 = load i64, ptr %913, align 8, !tbaa !39
  %915 = icmp eq i64 %914, 0
  br i1 %915, label %930, label %916

916:                                              ; preds = %912
  %917 = getelementptr inbounds i8, ptr %910, i64 16
  br label %918

918:                                              ; preds = %918, %916
  %919 = phi i64 [ %914, %916 ], [ %928, %918 ]
  %920 = phi i64 [ 0, %916 ], [ %927, %918 ]
  %921 = add i64 %920, %919
  %922 = lshr i64 %921, 1
  %923 = getelementptr inbounds [0 x %struct.gpu_range], ptr %917, i64 0, i64 %922, i32 1
  %924 = load i64, ptr %923, align 8, !tbaa !65
  %925 = icmp ugt i64 %924, %904
  %926 = add nuw i64 %922, 1
  %927 = select i1 %925, i64 %920, i64 %926
  %928 = select i1 %925, i64 %922, i64 %919
  %929 = icmp ult i64 %927, %928
  br i1 %929, label %918, label %930, !llvm.loop !67

930:                                              ; preds = %918, %912
  %931 = phi i64 [ 0, %912 ], [ %927, %918 ]
  %932 = icmp ult i64 %931, %914
  br i1 %932, label %933, label %938

933:                                              ; preds = %930
  %934 = getelementptr inbounds i8, ptr %910, i64 16
  %935 = getelementptr inbounds [0 x %struct.gpu_range], ptr %934, i64 0, i64 %931
  %936 = load i64, ptr %935, align 8, !tbaa !68
  %937 = icmp ugt i64 %936, %904
  br i1 %937, label %938, label %939

938:                                              ; preds = %933, %930, %903
  br label %939

939:                                              ; preds = %938, %933
  %940 = phi i32 [ 1, %938 ], [ 4, %933 ]
  tail call fastcc void @page_fault(ptr noundef %0, ptr noundef %907, i64 noundef %904, i32 noundef %940) #17
  br label %1081

941:                                              ; preds = %845
  %942 = load ptr, ptr %846, align 8, !tbaa !86
  %943 = load i64, ptr %625, align 8, !tbaa !311
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %942, i32 noundef 5, i64 noundef 536870912, i64 noundef %943) #17
  br label %1081

944:                                              ; preds = %768, %845
  %945 = phi ptr [ %769, %768 ], [ %846, %845 ]
  %946 = load ptr, ptr %945, align 8, !tbaa !86
  %947 = load i64, ptr %625, align 8, !tbaa !311
  tail call fastcc void @queue_exception(ptr noundef %0, ptr noundef %946, i32 noundef 4, i64 noundef 1073741824, i64 noundef %947) #17
  br label %1081

948:                                              ; preds = %819, %812, %812, %822, %833, %840, %842, %749
  %949 = phi i32 [ %165, %749 ], [ %165, %822 ], [ 1, %833 ], [ %165, %840 ], [ %165, %842 ], [ %165, %812 ], [ %165, %812 ], [ %165, %819 ]
  %950 = phi i32 [ 1, %749 ], [ %164, %822 ], [ 1, %833 ], [ %164, %840 ], [ %164, %842 ], [ 1, %812 ], [ 1, %812 ], [ 1, %819 ]
  %951 = load i32, ptr %151, align 4, !tbaa !139
  br label %952

952:                                              ; preds = %948, %830
  %953 = phi i32 [ %951, %948 ], [ %832, %830 ]
  %954 = phi i32 [ %949, %948 ], [ %165, %830 ]
  %955 = phi i32 [ %950, %948 ], [ %164, %830 ]
  %956 = icmp ne i32 %953, 0
  %957 = load i32, ptr %150, align 8, !tbaa !138
  %958 = load i32, ptr %128, align 4, !tbaa !121
  %959 = add i32 %957, %953
  %960 = icmp eq i32 %959, %958
  %961 = select i1 %956, i1 %960, i1 false
  br i1 %961, label %962, label %1017

962:                                              ; preds = %952
  %963 = icmp eq i32 %957, 0
  br i1 %963, label %1001, label %964

964:                                              ; preds = %962, %995
  %965 = phi i32 [ %996, %995 ], [ %957, %962 ]
  %966 = phi i64 [ %997, %995 ], [ 0, %962 ]
  %967 = load ptr, ptr %4, align 8, !tbaa !99
  %968 = getelementptr inbounds i8, ptr %967, i64 256
  %969 = load ptr, ptr %968, align 8, !tbaa !145
  %970 = icmp ne ptr %969, null
  %971 = load i32, ptr %128, align 4, !tbaa !121
  %972 = zext i32 %971 to i64
  %973 = icmp ult i64 %966, %972
  %974 = select i1 %970, i1 %973, i1 false
  br i1 %974, label %975, label %1001

975:                                              ; preds = %964
  %976 = getelementptr inbounds [32 x i8], ptr %130, i64 0, i64 %966
  %977 = load i8, ptr %976, align 1, !tbaa !79
  %978 = icmp eq i8 %977, 2
  br i1 %978, label %979, label %995

979:                                              ; preds = %975
  %980 = getelementptr inbounds [32 x i8], ptr %132, i64 0, i64 %966
  %981 = load i8, ptr %980, align 1, !tbaa !79
  %982 = load ptr, ptr %133, align 8, !tbaa !144
  %983 = zext i8 %981 to i64
  %984 = getelementptr inbounds i8, ptr %967, i64 192
  %985 = load i32, ptr %984, align 8, !tbaa !383
  %986 = zext i32 %985 to i64
  %987 = mul nuw nsw i64 %986, %983
  %988 = getelementptr inbounds i8, ptr %982, i64 %987
  %989 = getelementptr inbounds i8, ptr %988, i64 704
  %990 = load ptr, ptr %989, align 8, !tbaa !399
  %991 = load i64, ptr %988, align 8, !tbaa !311
  %992 = add i64 %991, -4
  %993 = zext i32 %965 to i64
  tail call fastcc void @report(ptr noundef nonnull %988, ptr noundef %990, i32 noundef 18, i64 noundef %992, i64 noundef %993) #17
  %994 = load i32, ptr %150, align 8, !tbaa !138
  br label %995

995:                                              ; preds = %979, %975
  %996 = phi i32 [ %965, %975 ], [ %994, %979 ]
  %997 = add nuw nsw i64 %966, 1
  %998 = icmp eq i32 %996, 0
  br i1 %998, label %999, label %964, !llvm.loop !426

999:                                              ; preds = %995
  %1000 = load i32, ptr %128, align 4, !tbaa !121
  br label %1001

1001:                                             ; preds = %964, %999, %962
  %1002 = phi i32 [ %958, %962 ], [ %1000, %999 ], [ %971, %964 ]
  %1003 = phi i32 [ 0, %962 ], [ 0, %999 ], [ %965, %964 ]
  %1004 = icmp eq i32 %1002, 0
  br i1 %1004, label %1016, label %1005

1005:                                             ; preds = %1001
  %1006 = zext i32 %1002 to i64
  br label %1007

1007:                                             ; preds = %1013, %1005
  %1008 = phi i64 [ 0, %1005 ], [ %1014, %1013 ]
  %1009 = getelementptr inbounds [32 x i8], ptr %130, i64 0, i64 %1008
  %1010 = load i8, ptr %1009, align 1, !tbaa !79
  %1011 = icmp eq i8 %1010, 2
  br i1 %1011, label %1012, label %1013

1012:                                             ; preds = %1007
  store i8 0, ptr %1009, align 1, !tbaa !79
  br label %1013

1013:                                             ; preds = %1012, %1007
  %1014 = add nuw nsw i64 %1008, 1
  %1015 = icmp eq i64 %1014, %1006
  br i1 %1015, label %1016, label %1007, !llvm.loop !427

1016:                                             ; preds = %1013, %1001
  store i32 0, ptr %151, align 4, !tbaa !139
  br label %1017

1017:                                             ; preds = %1016, %952
  %1018 = phi i32 [ %1002, %1016 ], [ %958, %952 ]
  %1019 = phi i32 [ %1003, %1016 ], [ %957, %952 ]
  %1020 = icmp eq i32 %1019, %1018
  br i1 %1020, label %1081, label %1021

1021:                                             ; preds = %1017
  %1022 = load volatile i32, ptr %155, align 4, !tbaa !128
  %1023 = icmp eq i32 %1022, 0
  br i1 %1023, label %1024, label %1037

1024:                                             ; preds = %1021
  %1025 = load volatile i32, ptr %156, align 8, !tbaa !115
  %1026 = icmp eq i32 %1025, 0
  br i1 %1026, label %1027, label %1037

1027:                                             ; preds = %1024
  %1028 = load ptr, ptr %6, align 8, !tbaa !116
  %1029 = getelementptr inbounds i8, ptr %1028, i64 12
  %1030 = load volatile i32, ptr %1029, align 4, !tbaa !117
  %1031 = icmp eq i32 %1030, 0
  br i1 %1031, label %1032, label %1037

1032:                                             ; preds = %1027
  %1033 = load ptr, ptr %5, align 8, !tbaa !86
  %1034 = getelementptr inbounds i8, ptr %1033, i64 100
  %1035 = load volatile i32, ptr %1034, align 4, !tbaa !55
  %1036 = icmp eq i32 %1035, 0
  br i1 %1036, label %1052, label %1037

1037:                                             ; preds = %1024, %1027, %1032, %1021
  %1038 = load volatile i32, ptr %156, align 8, !tbaa !115
  %1039 = icmp eq i32 %1038, 0
  br i1 %1039, label %1040, label %1081

1040:                                             ; preds = %1037
  %1041 = load ptr, ptr %6, align 8, !tbaa !116
  %1042 = getelementptr inbounds i8, ptr %1041, i64 12
  %1043 = load volatile i32, ptr %1042, align 4, !tbaa !117
  %1044 = icmp eq i32 %1043, 0
  br i1 %1044, label %1045, label %1081

1045:                                             ; preds = %1040
  %1046 = load ptr, ptr %5, align 8, !tbaa !86
  %1047 = getelementptr inbounds i8, ptr %1046, i64 100
  %1048 = load volatile i32, ptr %1047, align 4, !tbaa !55
  %1049 = freeze i32 %1048
  %1050 = icmp eq i32 %1049, 0
  %1051 = select i1 %1050, i32 1, i32 3
  br label %1081

1052:                                             ; preds = %161, %1032
  %1053 = phi i32 [ %162, %161 ], [ %1018, %1032 ]
  %1054 = phi i32 [ %165, %161 ], [ %954, %1032 ]
  %1055 = phi i32 [ %164, %161 ], [ %955, %1032 ]
  %1056 = phi i32 [ %163, %161 ], [ 1, %1032 ]
  %1057 = add nuw i32 %166, 1
  %1058 = icmp ult i32 %1057, %1053
  br i1 %1058, label %1059, label %1064

1059:                                             ; preds = %1052, %1079
  %1060 = phi i32 [ %1056, %1052 ], [ 0, %1079 ]
  %1061 = phi i32 [ %1055, %1052 ], [ 0, %1079 ]
  %1062 = phi i32 [ %1054, %1052 ], [ 0, %1079 ]
  %1063 = phi i32 [ %1057, %1052 ], [ 0, %1079 ]
  br label %161, !llvm.loop !428

1064:                                             ; preds = %1052
  %1065 = icmp eq i32 %1056, 0
  br i1 %1065, label %1081, label %1066

1066:                                             ; preds = %1064
  %1067 = icmp eq i32 %1055, 0
  br i1 %1067, label %1079, label %1068

1068:                                             ; preds = %1066
  %1069 = icmp eq i32 %1054, 0
  br i1 %1069, label %1070, label %1081

1070:                                             ; preds = %1068
  %1071 = load volatile i32, ptr %1, align 8, !tbaa !127
  %1072 = icmp eq i32 %1071, 0
  br i1 %1072, label %1073, label %1081

1073:                                             ; preds = %1070
  %1074 = load volatile i32, ptr %157, align 8, !tbaa !95
  %1075 = icmp eq i32 %1074, 0
  br i1 %1075, label %1076, label %1081

1076:                                             ; preds = %1073
  %1077 = load volatile i32, ptr %158, align 4, !tbaa !162
  %1078 = icmp eq i32 %1077, 0
  br i1 %1078, label %1079, label %1081

1079:                                             ; preds = %1066, %1076
  %1080 = icmp eq i32 %1053, 0
  br i1 %1080, label %1081, label %1059

1081:                                             ; preds = %1064, %1076, %1070, %1068, %1073, %1079, %1017, %127, %1045, %1037, %1040, %944, %941, %939, %899, %685, %610, %121
  %1082 = phi i32 [ 1, %121 ], [ 3, %610 ], [ 3, %685 ], [ 3, %899 ], [ 3, %939 ], [ 3, %941 ], [ 3, %944 ], [ 3, %1040 ], [ 3, %1037 ], [ %1051, %1045 ], [ 2, %127 ], [ 2, %1079 ], [ 1, %1073 ], [ 1, %1068 ], [ 1, %1070 ], [ 1, %1076 ], [ 2, %1064 ], [ 0, %1017 ]
  ret i32 %1082
}

; Function Attrs: nounwind
define internal fastcc void @keep_group(ptr noundef %0, ptr nocapture noundef %1, ptr noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !99
  %7 = getelementptr inbounds i8, ptr %1, i64 7344
  %8 = load i64, ptr %7, align 8, !tbaa !278
  %9 = add i64 %8, 1
  store i64 %9, ptr %7, align 8, !tbaa !278
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
  br i1 %22, label %23, label %12, !llvm.loop !83

23:                                               ; preds = %20, %4
  %24 = getelementptr inbounds i8, ptr %2, i64 44
  %25 = load i32, ptr %24, align 4, !tbaa !136
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  store i32 1, ptr %24, align 4, !tbaa !136
  %28 = getelementptr inbounds i8, ptr %6, i64 60
  %29 = load i32, ptr %28, align 4, !tbaa !113
  %30 = add i32 %29, 1
  store i32 %30, ptr %28, align 4, !tbaa !113
  br label %31

31:                                               ; preds = %27, %23
  %32 = getelementptr inbounds i8, ptr %2, i64 36
  %33 = load i32, ptr %32, align 4, !tbaa !124
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %41

35:                                               ; preds = %31
  store i32 1, ptr %32, align 4, !tbaa !124
  %36 = load ptr, ptr %6, align 8, !tbaa !86
  %37 = getelementptr inbounds i8, ptr %36, i64 172
  %38 = getelementptr inbounds i8, ptr %6, i64 100
  %39 = load i32, ptr %38, align 4, !tbaa !114
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
  store i32 %47, ptr %48, align 8, !tbaa !135
  br label %55

49:                                               ; preds = %41
  %50 = getelementptr inbounds i8, ptr %2, i64 40
  store i32 0, ptr %50, align 8, !tbaa !135
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
  %59 = getelementptr inbounds i8, ptr %2, i64 112
  %60 = load i64, ptr %59, align 8, !tbaa !423
  %61 = getelementptr inbounds i8, ptr %0, i64 80
  %62 = load volatile i64, ptr %61, align 8, !tbaa !256
  %63 = icmp eq i64 %60, %62
  br i1 %63, label %79, label %64

64:                                               ; preds = %58, %49
  %65 = getelementptr inbounds i8, ptr %0, i64 104
  store ptr null, ptr %2, align 8, !tbaa !103
  %66 = getelementptr inbounds i8, ptr %0, i64 120
  %67 = load volatile i32, ptr %66, align 8, !tbaa !104
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %72, label %69

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, ptr %0, i64 112
  %71 = load ptr, ptr %70, align 8, !tbaa !105
  br label %72

72:                                               ; preds = %64, %69
  %73 = phi ptr [ %71, %69 ], [ %65, %64 ]
  store ptr %2, ptr %73, align 8, !tbaa !2
  %74 = getelementptr inbounds i8, ptr %0, i64 112
  store ptr %2, ptr %74, align 8, !tbaa !105
  %75 = load volatile i32, ptr %66, align 8, !tbaa !104
  %76 = add i32 %75, 1
  store volatile i32 %76, ptr %66, align 8, !tbaa !104
  %77 = getelementptr inbounds i8, ptr %2, i64 52
  %78 = load i32, ptr %77, align 4, !tbaa !137
  br label %92

79:                                               ; preds = %58, %55
  %80 = getelementptr inbounds i8, ptr %0, i64 128
  store ptr null, ptr %2, align 8, !tbaa !103
  %81 = getelementptr inbounds i8, ptr %0, i64 144
  %82 = load volatile i32, ptr %81, align 8, !tbaa !104
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %87, label %84

84:                                               ; preds = %79
  %85 = getelementptr inbounds i8, ptr %0, i64 136
  %86 = load ptr, ptr %85, align 8, !tbaa !105
  br label %87

87:                                               ; preds = %79, %84
  %88 = phi ptr [ %86, %84 ], [ %80, %79 ]
  store ptr %2, ptr %88, align 8, !tbaa !2
  %89 = getelementptr inbounds i8, ptr %0, i64 136
  store ptr %2, ptr %89, align 8, !tbaa !105
  %90 = load volatile i32, ptr %81, align 8, !tbaa !104
  %91 = add i32 %90, 1
  store volatile i32 %91, ptr %81, align 8, !tbaa !104
  br label %92

92:                                               ; preds = %87, %72
  %93 = phi i32 [ %56, %87 ], [ %78, %72 ]
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %101, label %95

95:                                               ; preds = %92
  %96 = getelementptr inbounds i8, ptr %2, i64 84
  %97 = load i32, ptr %96, align 4, !tbaa !121
  %98 = getelementptr inbounds i8, ptr %2, i64 140
  %99 = zext i32 %97 to i64
  %100 = icmp eq i32 %97, 0
  br i1 %100, label %101, label %105

101:                                              ; preds = %111, %95, %92
  %102 = getelementptr inbounds i8, ptr %2, i64 52
  store i32 0, ptr %102, align 4, !tbaa !137
  %103 = getelementptr inbounds i8, ptr %0, i64 96
  %104 = atomicrmw volatile add ptr %103, i64 1 seq_cst, align 8
  store atomic volatile i32 0, ptr %0 release, align 4
  ret void

105:                                              ; preds = %95, %111
  %106 = phi i64 [ %112, %111 ], [ 0, %95 ]
  %107 = getelementptr inbounds [32 x i8], ptr %98, i64 0, i64 %106
  %108 = load i8, ptr %107, align 1, !tbaa !79
  %109 = icmp eq i8 %108, 3
  br i1 %109, label %110, label %111

110:                                              ; preds = %105
  store i8 0, ptr %107, align 1, !tbaa !79
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
  br i1 %17, label %18, label %7, !llvm.loop !83

18:                                               ; preds = %15, %3
  %19 = getelementptr inbounds i8, ptr %1, i64 40
  %20 = load i64, ptr %19, align 8, !tbaa !355
  %21 = add i64 %20, %2
  store i64 %21, ptr %19, align 8, !tbaa !355
  %22 = icmp eq i64 %2, 0
  br i1 %22, label %31, label %23

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %1, i64 32
  %25 = load i64, ptr %24, align 8, !tbaa !111
  %26 = icmp eq i64 %21, %25
  br i1 %26, label %27, label %31

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %1, i64 56
  %29 = load volatile i32, ptr %28, align 8, !tbaa !115
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %23, %18, %27
  %32 = getelementptr inbounds i8, ptr %1, i64 60
  %33 = load i32, ptr %32, align 4, !tbaa !113
  %34 = add i32 %33, -1
  store i32 %34, ptr %32, align 4, !tbaa !113
  br label %150

35:                                               ; preds = %27
  store atomic volatile i32 0, ptr %0 release, align 4
  %36 = getelementptr inbounds i8, ptr %0, i64 88
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %4, i8 0, i64 16, i1 false)
  %37 = call i32 @clock_gettime(i32 noundef 4, ptr noundef nonnull %4) #16
  %38 = load i64, ptr %4, align 8, !tbaa !80
  %39 = mul i64 %38, 1000000000
  %40 = getelementptr inbounds i8, ptr %4, i64 8
  %41 = load i64, ptr %40, align 8, !tbaa !82
  %42 = add i64 %39, %41
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #11
  store atomic volatile i64 %42, ptr %36 seq_cst, align 8
  %43 = load ptr, ptr %1, align 8, !tbaa !86
  %44 = getelementptr inbounds i8, ptr %1, i64 80
  %45 = load i64, ptr %44, align 8, !tbaa !366
  %46 = getelementptr inbounds i8, ptr %1, i64 88
  %47 = load i64, ptr %46, align 8, !tbaa !361
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
  br i1 %60, label %61, label %50, !llvm.loop !83

61:                                               ; preds = %58, %35
  %62 = getelementptr inbounds i8, ptr %1, i64 64
  %63 = load i32, ptr %62, align 8, !tbaa !213
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %68

65:                                               ; preds = %61
  %66 = getelementptr inbounds i8, ptr %1, i64 60
  %67 = load i32, ptr %66, align 4, !tbaa !113
  br label %108

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %0, i64 152
  %70 = load volatile i32, ptr %69, align 8, !tbaa !85
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %74, label %72

72:                                               ; preds = %68
  %73 = getelementptr inbounds i8, ptr %0, i64 160
  br label %81

74:                                               ; preds = %91, %68
  %75 = phi i32 [ 0, %68 ], [ %92, %91 ]
  store volatile i32 %75, ptr %69, align 8, !tbaa !85
  %76 = getelementptr inbounds i8, ptr %1, i64 24
  %77 = load i64, ptr %24, align 8, !tbaa !111
  %78 = atomicrmw volatile xchg ptr %76, i64 %77 seq_cst, align 8
  %79 = load i64, ptr %24, align 8, !tbaa !111
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
  %94 = load volatile i32, ptr %69, align 8, !tbaa !85
  %95 = zext i32 %94 to i64
  %96 = icmp ult i64 %93, %95
  br i1 %96, label %81, label %74, !llvm.loop !214

97:                                               ; preds = %74
  %98 = getelementptr inbounds i8, ptr %0, i64 36
  %99 = atomicrmw volatile sub ptr %98, i32 1 seq_cst, align 4
  br label %100

100:                                              ; preds = %97, %74
  store i32 0, ptr %62, align 8, !tbaa !213
  %101 = load ptr, ptr %1, align 8, !tbaa !86
  %102 = getelementptr inbounds i8, ptr %101, i64 104
  %103 = load volatile i32, ptr %102, align 8, !tbaa !62
  %104 = add i32 %103, -1
  store volatile i32 %104, ptr %102, align 8, !tbaa !62
  %105 = getelementptr inbounds i8, ptr %1, i64 60
  %106 = load i32, ptr %105, align 4, !tbaa !113
  %107 = add i32 %106, -1
  br label %108

108:                                              ; preds = %65, %100
  %109 = phi i32 [ %67, %65 ], [ %107, %100 ]
  %110 = getelementptr inbounds i8, ptr %1, i64 60
  %111 = add i32 %109, -1
  store i32 %111, ptr %110, align 4, !tbaa !113
  %112 = getelementptr inbounds i8, ptr %1, i64 96
  %113 = load i32, ptr %112, align 8, !tbaa !88
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %150, label %115

115:                                              ; preds = %108
  %116 = load ptr, ptr %1, align 8, !tbaa !86
  %117 = getelementptr inbounds i8, ptr %116, i64 128
  %118 = load i64, ptr %117, align 8, !tbaa !75
  %119 = getelementptr inbounds i8, ptr %0, i64 152
  %120 = load volatile i32, ptr %119, align 8, !tbaa !85
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
  %129 = load ptr, ptr %128, align 8, !tbaa !86
  %130 = icmp eq ptr %129, %116
  br i1 %130, label %131, label %139

131:                                              ; preds = %124
  %132 = getelementptr inbounds i8, ptr %128, i64 96
  %133 = load i32, ptr %132, align 8, !tbaa !88
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %139, label %135

135:                                              ; preds = %131
  %136 = getelementptr inbounds i8, ptr %128, i64 72
  %137 = load i64, ptr %136, align 8, !tbaa !89
  %138 = call i64 @llvm.umin.i64(i64 %137, i64 %126)
  br label %139

139:                                              ; preds = %135, %131, %124
  %140 = phi i64 [ %126, %131 ], [ %126, %124 ], [ %138, %135 ]
  %141 = add nuw nsw i64 %125, 1
  %142 = load volatile i32, ptr %119, align 8, !tbaa !85
  %143 = zext i32 %142 to i64
  %144 = icmp ult i64 %141, %143
  br i1 %144, label %124, label %145, !llvm.loop !90

145:                                              ; preds = %139, %115
  %146 = phi i64 [ %118, %115 ], [ %140, %139 ]
  %147 = getelementptr inbounds i8, ptr %116, i64 24
  %148 = load i64, ptr %147, align 8, !tbaa !91
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
  %6 = load ptr, ptr %1, align 8, !tbaa !402
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

18:                                               ; preds = %5, %79
  %19 = phi i64 [ 0, %5 ], [ %80, %79 ]
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
  store i64 %3, ptr %29, align 8, !tbaa !429
  %30 = getelementptr inbounds i8, ptr %22, i64 16
  store i64 %4, ptr %30, align 8, !tbaa !431
  %31 = getelementptr inbounds i8, ptr %22, i64 4
  store i32 %2, ptr %31, align 4, !tbaa !432
  %32 = getelementptr inbounds i8, ptr %22, i64 24
  store i32 1023, ptr %32, align 8, !tbaa !433
  %33 = load i32, ptr %16, align 8, !tbaa !403
  %34 = getelementptr inbounds i8, ptr %22, i64 28
  store i32 %33, ptr %34, align 4, !tbaa !434
  %35 = getelementptr inbounds i8, ptr %1, i64 12
  %36 = load i32, ptr %35, align 4, !tbaa !404
  %37 = getelementptr inbounds i8, ptr %22, i64 32
  store i32 %36, ptr %37, align 8, !tbaa !435
  %38 = load i32, ptr %17, align 8, !tbaa !405
  %39 = getelementptr inbounds i8, ptr %22, i64 36
  store i32 %38, ptr %39, align 4, !tbaa !436
  %40 = getelementptr inbounds i8, ptr %22, i64 40
  store i32 1, ptr %40, align 8, !tbaa !437
  %41 = getelementptr inbounds i8, ptr %0, i64 564
  %42 = load i32, ptr %41, align 4, !tbaa !289
  %43 = getelementptr inbounds i8, ptr %22, i64 44
  store i32 %42, ptr %43, align 4, !tbaa !438
  %44 = getelementptr inbounds i8, ptr %0, i64 576
  %45 = load i32, ptr %44, align 8, !tbaa !314
  %46 = getelementptr inbounds i8, ptr %22, i64 48
  store i32 %45, ptr %46, align 8, !tbaa !439
  store atomic volatile i32 2, ptr %22 release, align 8
  %47 = atomicrmw volatile add ptr %6, i64 1 monotonic, align 8
  br label %85

48:                                               ; preds = %25, %18
  %49 = load atomic volatile i32, ptr %22 acquire, align 8
  %50 = icmp eq i32 %49, 1
  br i1 %50, label %51, label %54

51:                                               ; preds = %48, %51
  tail call void @llvm.x86.sse2.pause()
  %52 = load atomic volatile i32, ptr %22 acquire, align 8
  %53 = icmp eq i32 %52, 1
  br i1 %53, label %51, label %54, !llvm.loop !440

54:                                               ; preds = %51, %48
  %55 = getelementptr inbounds i8, ptr %22, i64 8
  %56 = load i64, ptr %55, align 8, !tbaa !429
  %57 = icmp eq i64 %56, %3
  br i1 %57, label %58, label %79

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr %22, i64 4
  %60 = load i32, ptr %59, align 4, !tbaa !432
  %61 = icmp eq i32 %60, %2
  br i1 %61, label %62, label %79

62:                                               ; preds = %58
  %63 = getelementptr inbounds i8, ptr %22, i64 24
  %64 = load i32, ptr %63, align 8, !tbaa !433
  %65 = icmp eq i32 %64, 1023
  br i1 %65, label %66, label %79

66:                                               ; preds = %62
  %67 = getelementptr inbounds i8, ptr %22, i64 28
  %68 = load i32, ptr %67, align 4, !tbaa !434
  %69 = load i32, ptr %16, align 8, !tbaa !403
  %70 = icmp eq i32 %68, %69
  br i1 %70, label %71, label %79

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %22, i64 36
  %73 = load i32, ptr %72, align 4, !tbaa !436
  %74 = load i32, ptr %17, align 8, !tbaa !405
  %75 = icmp eq i32 %73, %74
  br i1 %75, label %76, label %79

76:                                               ; preds = %71
  %77 = getelementptr inbounds i8, ptr %22, i64 40
  %78 = atomicrmw add ptr %77, i32 1 monotonic, align 8
  br label %85

79:                                               ; preds = %54, %58, %62, %66, %71
  %80 = add nuw nsw i64 %19, 1
  %81 = icmp eq i64 %80, 1024
  br i1 %81, label %82, label %18, !llvm.loop !441

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, ptr %6, i64 8
  %84 = atomicrmw volatile add ptr %83, i64 1 monotonic, align 8
  br label %85

85:                                               ; preds = %76, %28, %82
  ret void
}

declare i64 @syscall(i64 noundef, ...) local_unnamed_addr #7

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
  %9 = load ptr, ptr %1, align 8, !tbaa !102
  %10 = icmp eq ptr %9, null
  br i1 %10, label %25, label %11

11:                                               ; preds = %4
  %12 = load ptr, ptr %9, align 8, !tbaa !103
  store ptr %12, ptr %1, align 8, !tbaa !102
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load volatile i32, ptr %13, align 8, !tbaa !104
  %15 = add i32 %14, -1
  store volatile i32 %15, ptr %13, align 8, !tbaa !104
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr null, ptr %18, align 8, !tbaa !105
  br label %19

19:                                               ; preds = %17, %11
  %20 = icmp eq ptr %3, null
  %21 = getelementptr inbounds i8, ptr %3, i64 16
  %22 = getelementptr inbounds i8, ptr %3, i64 8
  %23 = getelementptr inbounds i8, ptr %0, i64 481520
  %24 = getelementptr inbounds i8, ptr %1, i64 8
  br label %33

25:                                               ; preds = %106, %4
  %26 = load volatile ptr, ptr %5, align 8, !tbaa !2
  store volatile ptr %26, ptr %1, align 8, !tbaa !2
  %27 = getelementptr inbounds i8, ptr %1, i64 8
  %28 = load volatile ptr, ptr %6, align 8, !tbaa !2
  store volatile ptr %28, ptr %27, align 8, !tbaa !2
  %29 = getelementptr inbounds i8, ptr %1, i64 16
  %30 = load volatile i32, ptr %7, align 8, !tbaa !49
  store volatile i32 %30, ptr %29, align 8, !tbaa !49
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
  %36 = load ptr, ptr %35, align 8, !tbaa !99
  %37 = load ptr, ptr %36, align 8, !tbaa !86
  %38 = icmp eq ptr %37, %2
  br i1 %38, label %46, label %39

39:                                               ; preds = %33
  store ptr null, ptr %34, align 8, !tbaa !103
  %40 = load volatile i32, ptr %7, align 8, !tbaa !104
  %41 = icmp eq i32 %40, 0
  %42 = load ptr, ptr %6, align 8
  %43 = select i1 %41, ptr %5, ptr %42
  store ptr %34, ptr %43, align 8, !tbaa !2
  store ptr %34, ptr %6, align 8, !tbaa !105
  %44 = load volatile i32, ptr %7, align 8, !tbaa !104
  %45 = add i32 %44, 1
  store volatile i32 %45, ptr %7, align 8, !tbaa !104
  br label %106

46:                                               ; preds = %33
  br i1 %20, label %56, label %47

47:                                               ; preds = %46
  store ptr null, ptr %34, align 8, !tbaa !103
  %48 = load volatile i32, ptr %21, align 8, !tbaa !104
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %47
  %51 = load ptr, ptr %22, align 8, !tbaa !105
  br label %52

52:                                               ; preds = %47, %50
  %53 = phi ptr [ %51, %50 ], [ %3, %47 ]
  store ptr %34, ptr %53, align 8, !tbaa !2
  store ptr %34, ptr %22, align 8, !tbaa !105
  %54 = load volatile i32, ptr %21, align 8, !tbaa !104
  %55 = add i32 %54, 1
  store volatile i32 %55, ptr %21, align 8, !tbaa !104
  br label %106

56:                                               ; preds = %46
  %57 = load ptr, ptr %23, align 8, !tbaa !2
  %58 = getelementptr inbounds i8, ptr %34, i64 84
  %59 = getelementptr inbounds i8, ptr %34, i64 48
  %60 = load i32, ptr %59, align 8, !tbaa !120
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %85, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds i8, ptr %34, i64 204
  %64 = getelementptr inbounds i8, ptr %37, i64 184
  br label %65

65:                                               ; preds = %70, %62
  %66 = phi i64 [ 0, %62 ], [ %82, %70 ]
  %67 = load i32, ptr %58, align 4, !tbaa !121
  %68 = zext i32 %67 to i64
  %69 = icmp ult i64 %66, %68
  br i1 %69, label %70, label %85

70:                                               ; preds = %65
  %71 = getelementptr inbounds [32 x i32], ptr %63, i64 0, i64 %66
  %72 = load i32, ptr %71, align 4, !tbaa !49
  %73 = load volatile ptr, ptr %64, align 8, !tbaa !122
  %74 = lshr i32 %72, 6
  %75 = zext nneg i32 %74 to i64
  %76 = getelementptr inbounds i64, ptr %73, i64 %75
  %77 = and i32 %72, 63
  %78 = zext nneg i32 %77 to i64
  %79 = shl nuw i64 1, %78
  %80 = xor i64 %79, -1
  %81 = atomicrmw and ptr %76, i64 %80 seq_cst, align 8
  %82 = add nuw nsw i64 %66, 1
  %83 = load i32, ptr %59, align 8, !tbaa !120
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %65, !llvm.loop !123

85:                                               ; preds = %70, %65, %56
  store i32 0, ptr %59, align 8, !tbaa !120
  %86 = getelementptr inbounds i8, ptr %34, i64 36
  %87 = load i32, ptr %86, align 4, !tbaa !124
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %96, label %89

89:                                               ; preds = %85
  %90 = load ptr, ptr %35, align 8, !tbaa !99
  %91 = load ptr, ptr %90, align 8, !tbaa !86
  %92 = getelementptr inbounds i8, ptr %91, i64 172
  %93 = getelementptr inbounds i8, ptr %90, i64 100
  %94 = load i32, ptr %93, align 4, !tbaa !114
  %95 = atomicrmw volatile sub ptr %92, i32 %94 seq_cst, align 4
  br label %96

96:                                               ; preds = %85, %89
  %97 = getelementptr inbounds i8, ptr %57, i64 7184
  %98 = getelementptr inbounds i8, ptr %34, i64 32
  %99 = load i32, ptr %98, align 8, !tbaa !125
  %100 = zext i32 %99 to i64
  %101 = getelementptr inbounds [16 x ptr], ptr %97, i64 0, i64 %100
  %102 = load ptr, ptr %101, align 8, !tbaa !2
  store ptr %102, ptr %34, align 8, !tbaa !103
  store ptr %34, ptr %101, align 8, !tbaa !2
  %103 = getelementptr inbounds i8, ptr %36, i64 60
  %104 = load i32, ptr %103, align 4, !tbaa !113
  %105 = add i32 %104, -1
  store i32 %105, ptr %103, align 4, !tbaa !113
  br label %106

106:                                              ; preds = %39, %96, %52
  %107 = load ptr, ptr %1, align 8, !tbaa !102
  %108 = icmp eq ptr %107, null
  br i1 %108, label %25, label %109

109:                                              ; preds = %106
  %110 = load ptr, ptr %107, align 8, !tbaa !103
  store ptr %110, ptr %1, align 8, !tbaa !102
  %111 = load volatile i32, ptr %13, align 8, !tbaa !104
  %112 = add i32 %111, -1
  store volatile i32 %112, ptr %13, align 8, !tbaa !104
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %115, label %114

114:                                              ; preds = %109, %115
  br label %33

115:                                              ; preds = %109
  store ptr null, ptr %24, align 8, !tbaa !105
  br label %114
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #14

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #14

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
attributes #13 = { nofree norecurse nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
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
!7 = !{!"engine", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !8, i64 56, !8, i64 60, !8, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !9, i64 96, !10, i64 104, !10, i64 128, !8, i64 152, !4, i64 160, !4, i64 2208, !8, i64 356512, !8, i64 356516, !8, i64 356520, !4, i64 356528, !4, i64 389296, !4, i64 422064, !8, i64 430256, !4, i64 430264, !8, i64 440504, !8, i64 440508, !4, i64 440512, !9, i64 481472, !9, i64 481480, !9, i64 481488, !9, i64 481496, !9, i64 481504, !9, i64 481512, !4, i64 481520, !3, i64 482032, !3, i64 482040}
!8 = !{!"int", !4, i64 0}
!9 = !{!"long", !4, i64 0}
!10 = !{!"group_list", !3, i64 0, !3, i64 8, !8, i64 16}
!11 = !{!7, !8, i64 48}
!12 = !{!7, !8, i64 52}
!13 = !{!7, !8, i64 56}
!14 = !{!7, !8, i64 60}
!15 = !{!7, !8, i64 64}
!16 = !{!17, !8, i64 4}
!17 = !{!"context", !18, i64 0, !8, i64 7168, !8, i64 7172, !8, i64 7176, !4, i64 7184, !3, i64 7312, !9, i64 7320, !9, i64 7328, !9, i64 7336, !9, i64 7344, !9, i64 7352, !4, i64 7360}
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
!30 = !{!7, !3, i64 482032}
!31 = !{!7, !3, i64 482040}
!32 = !{!17, !3, i64 7312}
!33 = !{!34, !3, i64 8}
!34 = !{!"workgroup", !3, i64 0, !3, i64 8, !3, i64 16, !9, i64 24, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !4, i64 56, !4, i64 68, !8, i64 80, !8, i64 84, !8, i64 88, !8, i64 92, !8, i64 96, !4, i64 100, !9, i64 112, !3, i64 120, !3, i64 128, !8, i64 136, !4, i64 140, !4, i64 172, !4, i64 204}
!35 = !{!34, !9, i64 24}
!36 = distinct !{!36, !26, !27}
!37 = !{!17, !8, i64 0}
!38 = distinct !{!38, !26, !27}
!39 = !{!9, !9, i64 0}
!40 = !{!7, !8, i64 8}
!41 = !{!7, !8, i64 356520}
!42 = !{!43, !9, i64 32}
!43 = !{!"queue", !44, i64 0, !8, i64 88, !8, i64 92, !8, i64 96, !8, i64 100, !8, i64 104, !8, i64 108, !8, i64 112, !3, i64 120, !9, i64 128, !9, i64 136, !8, i64 144, !8, i64 148, !9, i64 152, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !8, i64 176, !8, i64 180, !3, i64 184, !10, i64 192, !4, i64 216, !8, i64 312, !9, i64 320, !8, i64 328, !4, i64 332, !9, i64 400, !9, i64 408, !9, i64 416, !3, i64 424}
!44 = !{!"queue_setup", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68, !8, i64 72, !8, i64 76, !9, i64 80}
!45 = !{!43, !3, i64 424}
!46 = !{!47, !8, i64 4108}
!47 = !{!"pm4_state", !4, i64 0, !9, i64 4096, !8, i64 4104, !8, i64 4108, !8, i64 4112, !4, i64 4120}
!48 = !{!43, !8, i64 72}
!49 = !{!8, !8, i64 0}
!50 = !{!43, !8, i64 112}
!51 = !{!43, !9, i64 16}
!52 = !{!43, !9, i64 320}
!53 = !{!43, !8, i64 96}
!54 = !{!43, !8, i64 92}
!55 = !{!43, !8, i64 100}
!56 = !{!43, !9, i64 408}
!57 = !{!58, !9, i64 8}
!58 = !{!"feed", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!59 = !{!43, !9, i64 8}
!60 = !{!58, !9, i64 16}
!61 = !{!43, !8, i64 108}
!62 = !{!43, !8, i64 104}
!63 = !{!43, !3, i64 120}
!64 = !{!43, !9, i64 40}
!65 = !{!66, !9, i64 8}
!66 = !{!"gpu_range", !9, i64 0, !9, i64 8, !9, i64 16, !8, i64 24, !8, i64 28}
!67 = distinct !{!67, !26, !27}
!68 = !{!66, !9, i64 0}
!69 = !{!66, !9, i64 16}
!70 = !{!43, !9, i64 136}
!71 = !{!43, !8, i64 144}
!72 = !{!43, !9, i64 152}
!73 = !{!43, !8, i64 148}
!74 = !{!43, !8, i64 160}
!75 = !{!43, !9, i64 128}
!76 = !{!43, !9, i64 0}
!77 = !{!43, !8, i64 312}
!78 = distinct !{!78, !26, !27}
!79 = !{!4, !4, i64 0}
!80 = !{!81, !9, i64 0}
!81 = !{!"timespec_", !9, i64 0, !9, i64 8}
!82 = !{!81, !9, i64 8}
!83 = distinct !{!83, !26, !27}
!84 = !{!7, !9, i64 481472}
!85 = !{!7, !8, i64 152}
!86 = !{!87, !3, i64 0}
!87 = !{!"dispatch", !3, i64 0, !3, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !8, i64 56, !8, i64 60, !8, i64 64, !8, i64 68, !9, i64 72, !9, i64 80, !9, i64 88, !8, i64 96, !8, i64 100, !4, i64 104, !4, i64 128, !4, i64 140, !4, i64 152, !8, i64 176, !8, i64 180, !8, i64 184, !8, i64 188, !8, i64 192, !8, i64 196, !8, i64 200, !8, i64 204, !8, i64 208, !8, i64 212, !9, i64 216, !9, i64 224, !8, i64 232, !8, i64 236, !8, i64 240, !8, i64 244, !9, i64 248, !3, i64 256, !3, i64 264, !8, i64 272, !8, i64 276, !8, i64 280, !9, i64 288, !4, i64 296, !4, i64 360}
!88 = !{!87, !8, i64 96}
!89 = !{!87, !9, i64 72}
!90 = distinct !{!90, !26, !27}
!91 = !{!43, !9, i64 24}
!92 = distinct !{!92, !26, !27}
!93 = !{!7, !8, i64 40}
!94 = !{!17, !8, i64 7172}
!95 = !{!7, !8, i64 120}
!96 = !{!7, !3, i64 104}
!97 = !{!7, !8, i64 356512}
!98 = !{!7, !8, i64 356516}
!99 = !{!34, !3, i64 16}
!100 = !{!43, !8, i64 164}
!101 = distinct !{!101, !26, !27}
!102 = !{!10, !3, i64 0}
!103 = !{!34, !3, i64 0}
!104 = !{!10, !8, i64 16}
!105 = !{!10, !3, i64 8}
!106 = !{!87, !8, i64 68}
!107 = !{!108, !9, i64 8}
!108 = !{!"claim", !9, i64 0, !9, i64 8}
!109 = distinct !{!109, !26, !27}
!110 = !{!87, !9, i64 24}
!111 = !{!87, !9, i64 32}
!112 = !{!87, !9, i64 48}
!113 = !{!87, !8, i64 60}
!114 = !{!87, !8, i64 100}
!115 = !{!87, !8, i64 56}
!116 = !{!87, !3, i64 8}
!117 = !{!118, !8, i64 12}
!118 = !{!"vm", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !3, i64 16, !3, i64 24, !3, i64 32, !3, i64 40}
!119 = !{!17, !9, i64 7328}
!120 = !{!34, !8, i64 48}
!121 = !{!34, !8, i64 84}
!122 = !{!43, !3, i64 184}
!123 = distinct !{!123, !26, !27}
!124 = !{!34, !8, i64 36}
!125 = !{!34, !8, i64 32}
!126 = !{!87, !8, i64 176}
!127 = !{!18, !8, i64 0}
!128 = !{!7, !8, i64 12}
!129 = !{!43, !8, i64 172}
!130 = !{!43, !8, i64 176}
!131 = !{!43, !8, i64 168}
!132 = !{!87, !8, i64 200}
!133 = !{!34, !8, i64 80}
!134 = !{!87, !8, i64 180}
!135 = !{!34, !8, i64 40}
!136 = !{!34, !8, i64 44}
!137 = !{!34, !8, i64 52}
!138 = !{!34, !8, i64 88}
!139 = !{!34, !8, i64 92}
!140 = !{!34, !8, i64 96}
!141 = !{!34, !8, i64 136}
!142 = !{!34, !3, i64 120}
!143 = !{!87, !8, i64 196}
!144 = !{!34, !3, i64 128}
!145 = !{!87, !3, i64 256}
!146 = distinct !{!146, !26, !27}
!147 = !{!87, !9, i64 288}
!148 = !{!87, !8, i64 280}
!149 = distinct !{!149, !26, !27}
!150 = !{!108, !9, i64 0}
!151 = distinct !{!151, !26, !27}
!152 = !{!17, !8, i64 7176}
!153 = !{!154, !9, i64 24}
!154 = !{!"sched_attributes", !8, i64 0, !8, i64 4, !9, i64 8, !8, i64 16, !8, i64 20, !9, i64 24, !9, i64 32, !9, i64 40}
!155 = !{!7, !9, i64 88}
!156 = distinct !{!156, !26, !27}
!157 = !{!158, !8, i64 0}
!158 = !{!"pollfd_", !8, i64 0, !159, i64 4, !159, i64 6}
!159 = !{!"short", !4, i64 0}
!160 = !{!158, !159, i64 4}
!161 = !{!158, !159, i64 6}
!162 = !{!7, !8, i64 36}
!163 = distinct !{!163, !26, !27}
!164 = distinct !{!164, !26, !27}
!165 = distinct !{!165, !26, !27}
!166 = !{!7, !8, i64 20}
!167 = !{!17, !8, i64 7168}
!168 = distinct !{!168, !26, !27}
!169 = distinct !{!169, !26, !27}
!170 = distinct !{!170, !27}
!171 = !{!7, !8, i64 430256}
!172 = !{!173, !9, i64 8}
!173 = !{!"cache_slot", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!174 = distinct !{!174, !26, !27}
!175 = distinct !{!175, !26, !27}
!176 = distinct !{!176, !26, !27}
!177 = !{!118, !3, i64 24}
!178 = distinct !{!178, !26, !27}
!179 = distinct !{!179, !26, !27}
!180 = !{!118, !8, i64 4}
!181 = !{!118, !8, i64 8}
!182 = !{!118, !8, i64 0}
!183 = distinct !{!183, !26, !27}
!184 = distinct !{!184, !26, !27}
!185 = !{!186, !8, i64 32}
!186 = !{!"request", !187, i64 0, !8, i64 32}
!187 = !{!"compile_request", !9, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !8, i64 24, !8, i64 28}
!188 = !{!186, !8, i64 8}
!189 = distinct !{!189, !26, !27}
!190 = !{!118, !3, i64 16}
!191 = !{!118, !3, i64 32}
!192 = !{!118, !3, i64 40}
!193 = distinct !{!193, !26, !27}
!194 = !{!195, !3, i64 0}
!195 = !{!"unit", !3, i64 0, !3, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52, !3, i64 56, !3, i64 64, !3, i64 72}
!196 = !{!195, !3, i64 56}
!197 = !{!195, !3, i64 64}
!198 = !{!195, !3, i64 72}
!199 = distinct !{!199, !26, !27}
!200 = distinct !{!200, !26, !27}
!201 = distinct !{!201, !26, !27}
!202 = !{i64 0, i64 8, !39, i64 8, i64 8, !39, i64 16, i64 8, !39, i64 24, i64 4, !49, i64 28, i64 4, !49}
!203 = !{!44, !8, i64 68}
!204 = !{!44, !9, i64 8}
!205 = !{!44, !8, i64 72}
!206 = !{i64 0, i64 8, !39, i64 8, i64 8, !39, i64 16, i64 8, !39, i64 24, i64 8, !39, i64 32, i64 8, !39, i64 40, i64 8, !39, i64 48, i64 8, !39, i64 56, i64 4, !49, i64 60, i64 4, !49, i64 64, i64 4, !49, i64 68, i64 4, !49, i64 72, i64 4, !49, i64 76, i64 4, !49, i64 80, i64 8, !39}
!207 = !{!44, !9, i64 24}
!208 = !{!44, !9, i64 80}
!209 = !{!43, !8, i64 88}
!210 = distinct !{!210, !26, !27}
!211 = !{!44, !9, i64 32}
!212 = distinct !{!212, !26, !27}
!213 = !{!87, !8, i64 64}
!214 = distinct !{!214, !26, !27}
!215 = distinct !{!215, !26, !27}
!216 = distinct !{!216, !26, !27}
!217 = !{!7, !8, i64 440508}
!218 = !{i64 0, i64 4, !49, i64 4, i64 4, !49, i64 8, i64 4, !49, i64 12, i64 4, !49, i64 16, i64 4, !49, i64 20, i64 4, !49, i64 24, i64 8, !39, i64 32, i64 8, !39}
!219 = distinct !{!219, !26, !27}
!220 = !{!186, !8, i64 24}
!221 = distinct !{!221, !26, !27}
!222 = !{i64 0, i64 8, !39, i64 8, i64 4, !49, i64 12, i64 4, !49, i64 16, i64 4, !49, i64 20, i64 4, !49, i64 24, i64 4, !49, i64 28, i64 4, !49}
!223 = !{!66, !8, i64 24}
!224 = !{!225, !9, i64 8}
!225 = !{!"code_extent", !9, i64 0, !9, i64 8}
!226 = distinct !{!226, !26, !27}
!227 = !{!187, !8, i64 28}
!228 = !{!195, !3, i64 8}
!229 = !{!187, !8, i64 16}
!230 = !{!195, !8, i64 36}
!231 = !{!187, !8, i64 20}
!232 = !{!195, !8, i64 40}
!233 = !{!187, !8, i64 24}
!234 = !{!195, !8, i64 32}
!235 = !{!187, !8, i64 12}
!236 = !{!195, !8, i64 52}
!237 = !{!195, !8, i64 44}
!238 = !{!195, !8, i64 48}
!239 = !{!195, !8, i64 28}
!240 = !{!241, !9, i64 0}
!241 = !{!"code_slot", !9, i64 0, !8, i64 8, !8, i64 12, !3, i64 16}
!242 = !{!241, !3, i64 16}
!243 = !{!241, !8, i64 8}
!244 = !{!241, !8, i64 12}
!245 = distinct !{!245, !27}
!246 = !{i64 0, i64 8, !39, i64 8, i64 4, !49, i64 12, i64 4, !49, i64 16, i64 8, !2}
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
!257 = !{i64 0, i64 4, !49, i64 4, i64 4, !49, i64 8, i64 8, !39, i64 16, i64 8, !39, i64 24, i64 4, !49, i64 28, i64 4, !49, i64 32, i64 4, !49, i64 36, i64 4, !49, i64 40, i64 4, !49, i64 44, i64 4, !49, i64 48, i64 4, !49, i64 52, i64 4, !49}
!258 = distinct !{!258, !26, !27}
!259 = !{!7, !9, i64 481480}
!260 = !{!261, !9, i64 16}
!261 = !{!"engine_statistics", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80}
!262 = !{!261, !9, i64 24}
!263 = !{!7, !9, i64 481488}
!264 = !{!261, !9, i64 32}
!265 = !{!7, !9, i64 481496}
!266 = !{!261, !9, i64 40}
!267 = !{!7, !9, i64 481504}
!268 = !{!261, !9, i64 64}
!269 = !{!7, !9, i64 481512}
!270 = !{!261, !9, i64 72}
!271 = !{!261, !9, i64 0}
!272 = !{!261, !9, i64 8}
!273 = !{!261, !9, i64 48}
!274 = !{!261, !9, i64 56}
!275 = !{!261, !9, i64 80}
!276 = !{!17, !9, i64 7320}
!277 = !{!17, !9, i64 7336}
!278 = !{!17, !9, i64 7344}
!279 = !{!17, !9, i64 7352}
!280 = distinct !{!280, !26, !27}
!281 = !{!7, !8, i64 24}
!282 = distinct !{!282, !26, !27}
!283 = distinct !{!283, !26, !27}
!284 = !{!285, !8, i64 524}
!285 = !{!"wave", !9, i64 0, !4, i64 8, !8, i64 520, !8, i64 524, !3, i64 528, !8, i64 536, !8, i64 540, !9, i64 544, !3, i64 552, !8, i64 560, !8, i64 564, !3, i64 568, !8, i64 576, !8, i64 580, !8, i64 584, !8, i64 588, !4, i64 592, !3, i64 704}
!286 = !{!285, !8, i64 536}
!287 = !{!285, !3, i64 528}
!288 = !{!285, !3, i64 552}
!289 = !{!285, !8, i64 564}
!290 = !{!285, !8, i64 560}
!291 = !{!285, !9, i64 544}
!292 = !{!18, !3, i64 16}
!293 = distinct !{!293, !26, !27}
!294 = distinct !{!294, !26, !27}
!295 = distinct !{!295, !26, !27}
!296 = !{!18, !9, i64 64}
!297 = !{!18, !8, i64 72}
!298 = !{!18, !8, i64 76}
!299 = !{!18, !3, i64 8}
!300 = !{!285, !3, i64 568}
!301 = !{!302, !8, i64 0}
!302 = !{!"interrupt_record", !8, i64 0, !8, i64 4, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !9, i64 32}
!303 = !{!302, !8, i64 4}
!304 = !{!302, !8, i64 8}
!305 = !{!43, !8, i64 56}
!306 = !{!302, !8, i64 12}
!307 = !{!43, !8, i64 60}
!308 = !{!302, !8, i64 16}
!309 = !{!302, !8, i64 20}
!310 = !{!302, !9, i64 24}
!311 = !{!285, !9, i64 0}
!312 = !{!302, !9, i64 32}
!313 = !{!43, !8, i64 64}
!314 = !{!285, !8, i64 576}
!315 = !{!173, !9, i64 0}
!316 = !{!173, !9, i64 16}
!317 = distinct !{!317, !26, !27}
!318 = distinct !{!318, !26, !27}
!319 = distinct !{!319, !26, !27}
!320 = distinct !{!320, !26, !27}
!321 = distinct !{!321, !26, !27}
!322 = distinct !{!322, !26, !27}
!323 = distinct !{!323, !26, !27}
!324 = distinct !{!324, !26, !27}
!325 = distinct !{!325, !26, !27}
!326 = !{!47, !8, i64 4112}
!327 = !{!328, !9, i64 0}
!328 = !{!"release", !9, i64 0, !4, i64 8}
!329 = !{!87, !9, i64 224}
!330 = distinct !{!330, !26, !27}
!331 = distinct !{!331, !26, !27}
!332 = distinct !{!332, !26, !27}
!333 = !{!58, !9, i64 24}
!334 = !{!58, !9, i64 0}
!335 = !{!43, !8, i64 328}
!336 = distinct !{!336, !27}
!337 = !{!43, !9, i64 400}
!338 = distinct !{!338, !26, !27}
!339 = !{!340, !8, i64 12}
!340 = !{!"pm4_launch", !4, i64 0, !8, i64 12}
!341 = distinct !{!341, !26, !27}
!342 = !{!47, !9, i64 4096}
!343 = distinct !{!343, !26, !27}
!344 = !{!47, !8, i64 4104}
!345 = !{!43, !9, i64 416}
!346 = distinct !{!346, !26, !27}
!347 = !{i32 1}
!348 = distinct !{!348, !26, !27}
!349 = distinct !{!349, !26, !27}
!350 = distinct !{!350, !26, !27}
!351 = distinct !{!351, !26, !27}
!352 = distinct !{!352, !26, !27}
!353 = distinct !{!353, !26, !27}
!354 = !{!7, !9, i64 72}
!355 = !{!87, !9, i64 40}
!356 = !{ptr @prepare_dispatch, ptr @prepare_registers}
!357 = !{!87, !9, i64 16}
!358 = !{!87, !9, i64 248}
!359 = !{!87, !8, i64 232}
!360 = !{!87, !8, i64 188}
!361 = !{!87, !9, i64 88}
!362 = distinct !{!362, !26, !27}
!363 = !{!87, !8, i64 236}
!364 = !{!87, !8, i64 244}
!365 = !{!87, !8, i64 240}
!366 = !{!87, !9, i64 80}
!367 = !{!87, !8, i64 208}
!368 = !{!87, !8, i64 212}
!369 = !{!87, !9, i64 216}
!370 = !{!87, !8, i64 204}
!371 = distinct !{!371, !26, !27}
!372 = !{!195, !9, i64 16}
!373 = !{!225, !9, i64 0}
!374 = distinct !{!374, !26, !27}
!375 = distinct !{!375, !26, !27}
!376 = distinct !{!376, !26, !27}
!377 = !{!186, !9, i64 0}
!378 = !{!186, !8, i64 16}
!379 = !{!186, !8, i64 20}
!380 = distinct !{!380, !26, !27}
!381 = !{!7, !8, i64 440504}
!382 = !{!87, !8, i64 184}
!383 = !{!87, !8, i64 192}
!384 = !{!87, !3, i64 264}
!385 = !{!87, !8, i64 272}
!386 = !{!87, !8, i64 276}
!387 = distinct !{!387, !26, !27}
!388 = distinct !{!388, !26, !27}
!389 = distinct !{!389, !26, !27}
!390 = distinct !{!390, !26, !27}
!391 = distinct !{!391, !26, !27}
!392 = distinct !{!392, !26, !27}
!393 = distinct !{!393, !26, !27}
!394 = distinct !{!394, !26, !27}
!395 = !{!285, !8, i64 520}
!396 = !{!285, !8, i64 540}
!397 = !{!285, !8, i64 584}
!398 = !{!285, !8, i64 588}
!399 = !{!285, !3, i64 704}
!400 = !{!401, !8, i64 40}
!401 = !{!"wave_checks", !3, i64 0, !8, i64 8, !8, i64 12, !8, i64 16, !8, i64 20, !9, i64 24, !8, i64 32, !8, i64 36, !8, i64 40, !3, i64 48, !3, i64 56, !8, i64 64, !3, i64 72, !3, i64 80, !3, i64 88, !8, i64 96, !8, i64 100, !8, i64 104, !8, i64 108, !8, i64 112, !8, i64 116, !8, i64 120, !4, i64 128, !8, i64 160, !8, i64 164, !8, i64 168, !8, i64 172, !4, i64 176, !8, i64 192, !8, i64 196, !8, i64 200, !8, i64 204, !8, i64 208, !4, i64 216, !4, i64 232, !4, i64 248, !4, i64 264, !4, i64 280, !4, i64 2336, !4, i64 4392, !4, i64 6448, !4, i64 10544, !4, i64 12592, !4, i64 14640, !4, i64 16688}
!402 = !{!401, !3, i64 0}
!403 = !{!401, !8, i64 8}
!404 = !{!401, !8, i64 12}
!405 = !{!401, !8, i64 16}
!406 = !{!401, !8, i64 20}
!407 = !{!401, !8, i64 160}
!408 = !{!401, !8, i64 168}
!409 = !{!401, !8, i64 32}
!410 = !{!401, !8, i64 96}
!411 = !{!401, !3, i64 56}
!412 = !{!401, !8, i64 64}
!413 = !{!401, !3, i64 72}
!414 = !{!401, !3, i64 80}
!415 = !{!401, !3, i64 88}
!416 = !{!401, !8, i64 36}
!417 = !{!401, !3, i64 48}
!418 = distinct !{!418, !26, !27}
!419 = distinct !{!419, !26, !27}
!420 = !{!18, !8, i64 80}
!421 = !{!195, !8, i64 24}
!422 = distinct !{!422, !26, !27}
!423 = !{!34, !9, i64 112}
!424 = !{!17, !9, i64 64}
!425 = !{!17, !8, i64 72}
!426 = distinct !{!426, !26, !27}
!427 = distinct !{!427, !26, !27}
!428 = distinct !{!428, !27}
!429 = !{!430, !9, i64 8}
!430 = !{!"finding", !8, i64 0, !8, i64 4, !9, i64 8, !9, i64 16, !8, i64 24, !8, i64 28, !8, i64 32, !8, i64 36, !8, i64 40, !8, i64 44, !8, i64 48, !8, i64 52}
!431 = !{!430, !9, i64 16}
!432 = !{!430, !8, i64 4}
!433 = !{!430, !8, i64 24}
!434 = !{!430, !8, i64 28}
!435 = !{!430, !8, i64 32}
!436 = !{!430, !8, i64 36}
!437 = !{!430, !8, i64 40}
!438 = !{!430, !8, i64 44}
!439 = !{!430, !8, i64 48}
!440 = distinct !{!440, !26, !27}
!441 = distinct !{!441, !26, !27}
