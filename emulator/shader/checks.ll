%struct.lds_byte = type { i32, i32, i8, i8, i8, i8 }
%struct.finding = type { i32, i32, i64, i64, i32, i32, i32, i32, i32, i32, i32, i32 }

; Function Attrs: nounwind
define void @barewave_check_memory(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds i8, ptr %0, i64 704
  %6 = load ptr, ptr %5, align 8, !tbaa !2
  %7 = and i32 %3, 255
  %8 = lshr i32 %3, 28
  %9 = icmp ne ptr %6, null
  %10 = icmp ne i64 %2, 0
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %147

12:                                               ; preds = %4
  %13 = getelementptr inbounds i8, ptr %1, i64 2304
  %14 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %2, i1 true)
  %15 = getelementptr inbounds [64 x i64], ptr %13, i64 0, i64 %14
  %16 = load i64, ptr %15, align 8, !tbaa !9
  %17 = getelementptr inbounds i8, ptr %6, i64 40
  %18 = load ptr, ptr %17, align 8, !tbaa !10
  %19 = icmp eq ptr %18, null
  br label %20

20:                                               ; preds = %12, %40
  %21 = phi i8 [ 1, %12 ], [ %45, %40 ]
  %22 = phi i64 [ %2, %12 ], [ %47, %40 ]
  br i1 %19, label %23, label %40

23:                                               ; preds = %40, %20
  %24 = phi i8 [ %45, %40 ], [ 1, %20 ]
  %25 = icmp ne i32 %8, 2
  %26 = add nsw i32 %7, -1
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds i8, ptr %6, i64 24
  %29 = and i32 %3, 524288
  %30 = icmp eq i32 %29, 0
  %31 = and i32 %3, 65536
  %32 = icmp eq i32 %31, 0
  %33 = zext nneg i32 %7 to i64
  %34 = getelementptr inbounds i8, ptr %6, i64 36
  %35 = getelementptr inbounds i8, ptr %0, i64 576
  %36 = icmp eq i32 %7, 0
  %37 = getelementptr inbounds i8, ptr %6, i64 32
  %38 = icmp eq i32 %8, 1
  %39 = icmp ult i32 %3, 268435456
  br label %49

40:                                               ; preds = %20
  %41 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %22, i1 true)
  %42 = getelementptr inbounds [64 x i64], ptr %13, i64 0, i64 %41
  %43 = load i64, ptr %42, align 8, !tbaa !9
  %44 = icmp eq i64 %43, %16
  %45 = select i1 %44, i8 %21, i8 0
  %46 = add i64 %22, -1
  %47 = and i64 %46, %22
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %23, label %20, !llvm.loop !12

49:                                               ; preds = %23, %143
  %50 = phi i64 [ %2, %23 ], [ %145, %143 ]
  %51 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %50, i1 true)
  %52 = getelementptr inbounds [64 x i64], ptr %13, i64 0, i64 %51
  %53 = load i64, ptr %52, align 8, !tbaa !9
  %54 = and i64 %53, %27
  %55 = icmp eq i64 %54, 0
  %56 = select i1 %25, i1 true, i1 %55
  br i1 %56, label %59, label %57

57:                                               ; preds = %49
  %58 = load i64, ptr %28, align 8, !tbaa !15
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %6, i32 noundef 15, i64 noundef %58, i32 noundef 1023, i64 noundef %53) #5
  br label %59

59:                                               ; preds = %57, %49
  br i1 %30, label %60, label %64

60:                                               ; preds = %59
  %61 = and i64 %53, -281474976710656
  %62 = icmp ne i64 %61, 281474976710656
  %63 = or i1 %32, %62
  br i1 %63, label %143, label %64

64:                                               ; preds = %59, %60
  %65 = phi i64 [ 65535, %59 ], [ 4294967295, %60 ]
  %66 = and i64 %65, %53
  %67 = add nuw nsw i64 %66, %33
  %68 = load i32, ptr %34, align 4, !tbaa !16
  %69 = zext i32 %68 to i64
  %70 = icmp ugt i64 %67, %69
  br i1 %70, label %71, label %73

71:                                               ; preds = %64
  %72 = load i64, ptr %28, align 8, !tbaa !15
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %6, i32 noundef 16, i64 noundef %72, i32 noundef 1023, i64 noundef %66) #5
  br label %143

73:                                               ; preds = %64
  %74 = load ptr, ptr %17, align 8, !tbaa !10
  %75 = icmp eq ptr %74, null
  br i1 %75, label %143, label %76

76:                                               ; preds = %73
  %77 = load i32, ptr %35, align 8, !tbaa !17
  %78 = trunc i32 %77 to i8
  %79 = add i8 %78, 1
  br i1 %36, label %143, label %80

80:                                               ; preds = %76, %129
  %81 = phi i64 [ %141, %129 ], [ 0, %76 ]
  %82 = load ptr, ptr %17, align 8, !tbaa !10
  %83 = add nuw nsw i64 %81, %66
  %84 = and i64 %83, 4294967295
  %85 = getelementptr inbounds %struct.lds_byte, ptr %82, i64 %84
  %86 = load i32, ptr %85, align 4, !tbaa !18
  %87 = load i32, ptr %37, align 8, !tbaa !20
  %88 = icmp eq i32 %86, %87
  br i1 %88, label %89, label %94

89:                                               ; preds = %80
  %90 = getelementptr inbounds i8, ptr %85, i64 11
  %91 = load i8, ptr %90, align 1, !tbaa !21
  %92 = getelementptr inbounds i8, ptr %85, i64 9
  %93 = load i8, ptr %92, align 1, !tbaa !22
  br label %98

94:                                               ; preds = %80
  store i32 %87, ptr %85, align 4, !tbaa !18
  %95 = getelementptr inbounds i8, ptr %85, i64 10
  store i8 0, ptr %95, align 2, !tbaa !23
  %96 = getelementptr inbounds i8, ptr %85, i64 8
  store i8 0, ptr %96, align 4, !tbaa !24
  %97 = getelementptr inbounds i8, ptr %85, i64 9
  store i8 0, ptr %97, align 1, !tbaa !22
  br label %98

98:                                               ; preds = %94, %89
  %99 = phi i8 [ %93, %89 ], [ 0, %94 ]
  %100 = phi i8 [ %91, %89 ], [ 1, %94 ]
  %101 = getelementptr inbounds i8, ptr %85, i64 11
  %102 = and i8 %100, %24
  store i8 %102, ptr %101, align 1, !tbaa !21
  %103 = icmp ne i8 %99, 0
  %104 = icmp ne i8 %99, %79
  %105 = select i1 %103, i1 %104, i1 false
  br i1 %38, label %106, label %119

106:                                              ; preds = %98
  %107 = getelementptr inbounds i8, ptr %85, i64 8
  %108 = load i8, ptr %107, align 4, !tbaa !24
  %109 = icmp eq i8 %108, 0
  %110 = icmp eq i8 %108, %79
  %111 = select i1 %109, i1 true, i1 %110
  br i1 %111, label %112, label %120

112:                                              ; preds = %106
  %113 = getelementptr inbounds i8, ptr %85, i64 10
  %114 = load i8, ptr %113, align 2, !tbaa !23
  %115 = icmp ne i8 %114, 0
  %116 = icmp ne i8 %114, %79
  %117 = select i1 %115, i1 %116, i1 false
  %118 = or i1 %105, %117
  br i1 %118, label %120, label %129

119:                                              ; preds = %98
  br i1 %105, label %120, label %129

120:                                              ; preds = %119, %112, %106
  %121 = icmp eq i8 %102, 0
  %122 = select i1 %121, i32 17, i32 19
  %123 = load i64, ptr %28, align 8, !tbaa !15
  %124 = and i64 %123, -4294967296
  %125 = getelementptr inbounds i8, ptr %85, i64 4
  %126 = load i32, ptr %125, align 4, !tbaa !25
  %127 = zext i32 %126 to i64
  %128 = or disjoint i64 %124, %127
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %6, i32 noundef %122, i64 noundef %123, i32 noundef 1023, i64 noundef %128) #5
  br label %143

129:                                              ; preds = %119, %112
  %130 = phi i64 [ 9, %112 ], [ 10, %119 ]
  %131 = select i1 %39, i64 8, i64 %130
  %132 = getelementptr inbounds i8, ptr %85, i64 %131
  %133 = load i8, ptr %132, align 1, !tbaa !26
  %134 = icmp eq i8 %133, 0
  %135 = icmp eq i8 %133, %79
  %136 = select i1 %134, i1 true, i1 %135
  %137 = select i1 %136, i8 %79, i8 -1
  store i8 %137, ptr %132, align 1, !tbaa !26
  %138 = load i64, ptr %28, align 8, !tbaa !15
  %139 = trunc i64 %138 to i32
  %140 = getelementptr inbounds i8, ptr %85, i64 4
  store i32 %139, ptr %140, align 4, !tbaa !25
  %141 = add nuw nsw i64 %81, 1
  %142 = icmp eq i64 %141, %33
  br i1 %142, label %143, label %80, !llvm.loop !27

143:                                              ; preds = %129, %120, %76, %71, %73, %60
  %144 = add i64 %50, -1
  %145 = and i64 %144, %50
  %146 = icmp eq i64 %145, 0
  br i1 %146, label %147, label %49, !llvm.loop !28

147:                                              ; preds = %143, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nounwind
define internal fastcc void @report(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i64 noundef %3, i32 noundef %4, i64 noundef %5) unnamed_addr #0 {
  %7 = load ptr, ptr %1, align 8, !tbaa !29
  %8 = lshr i64 %3, 2
  %9 = mul i64 %8, 1896216165397
  %10 = shl nuw nsw i32 %2, 10
  %11 = add nuw nsw i32 %10, %4
  %12 = zext nneg i32 %11 to i64
  %13 = mul i64 %12, 2461684525903
  %14 = xor i64 %13, %9
  %15 = getelementptr inbounds i8, ptr %7, i64 16
  %16 = lshr i64 %14, 32
  %17 = getelementptr inbounds i8, ptr %1, i64 8
  %18 = getelementptr inbounds i8, ptr %1, i64 16
  br label %19

19:                                               ; preds = %6, %81
  %20 = phi i64 [ 0, %6 ], [ %82, %81 ]
  %21 = add nuw nsw i64 %20, %16
  %22 = and i64 %21, 1023
  %23 = getelementptr inbounds [1024 x %struct.finding], ptr %15, i64 0, i64 %22
  %24 = load atomic volatile i32, ptr %23 acquire, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %49

26:                                               ; preds = %19
  %27 = cmpxchg volatile ptr %23, i32 0, i32 1 acq_rel acquire, align 8
  %28 = extractvalue { i32, i1 } %27, 1
  br i1 %28, label %29, label %49

29:                                               ; preds = %26
  %30 = getelementptr inbounds i8, ptr %23, i64 8
  store i64 %3, ptr %30, align 8, !tbaa !30
  %31 = getelementptr inbounds i8, ptr %23, i64 16
  store i64 %5, ptr %31, align 8, !tbaa !32
  %32 = getelementptr inbounds i8, ptr %23, i64 4
  store i32 %2, ptr %32, align 4, !tbaa !33
  %33 = getelementptr inbounds i8, ptr %23, i64 24
  store i32 %4, ptr %33, align 8, !tbaa !34
  %34 = load i32, ptr %17, align 8, !tbaa !35
  %35 = getelementptr inbounds i8, ptr %23, i64 28
  store i32 %34, ptr %35, align 4, !tbaa !36
  %36 = getelementptr inbounds i8, ptr %1, i64 12
  %37 = load i32, ptr %36, align 4, !tbaa !37
  %38 = getelementptr inbounds i8, ptr %23, i64 32
  store i32 %37, ptr %38, align 8, !tbaa !38
  %39 = load i32, ptr %18, align 8, !tbaa !39
  %40 = getelementptr inbounds i8, ptr %23, i64 36
  store i32 %39, ptr %40, align 4, !tbaa !40
  %41 = getelementptr inbounds i8, ptr %23, i64 40
  store i32 1, ptr %41, align 8, !tbaa !41
  %42 = getelementptr inbounds i8, ptr %0, i64 564
  %43 = load i32, ptr %42, align 4, !tbaa !42
  %44 = getelementptr inbounds i8, ptr %23, i64 44
  store i32 %43, ptr %44, align 4, !tbaa !43
  %45 = getelementptr inbounds i8, ptr %0, i64 576
  %46 = load i32, ptr %45, align 8, !tbaa !17
  %47 = getelementptr inbounds i8, ptr %23, i64 48
  store i32 %46, ptr %47, align 8, !tbaa !44
  store atomic volatile i32 2, ptr %23 release, align 8
  %48 = atomicrmw volatile add ptr %7, i64 1 monotonic, align 8
  br label %88

49:                                               ; preds = %26, %19
  %50 = load atomic volatile i32, ptr %23 acquire, align 8
  %51 = icmp eq i32 %50, 1
  br i1 %51, label %52, label %55

52:                                               ; preds = %49, %52
  tail call void @llvm.x86.sse2.pause()
  %53 = load atomic volatile i32, ptr %23 acquire, align 8
  %54 = icmp eq i32 %53, 1
  br i1 %54, label %52, label %55, !llvm.loop !45

55:                                               ; preds = %52, %49
  %56 = getelementptr inbounds i8, ptr %23, i64 8
  %57 = load i64, ptr %56, align 8, !tbaa !30
  %58 = icmp eq i64 %57, %3
  br i1 %58, label %59, label %81

59:                                               ; preds = %55
  %60 = getelementptr inbounds i8, ptr %23, i64 4
  %61 = load i32, ptr %60, align 4, !tbaa !33
  %62 = icmp eq i32 %61, %2
  br i1 %62, label %63, label %81

63:                                               ; preds = %59
  %64 = getelementptr inbounds i8, ptr %23, i64 24
  %65 = load i32, ptr %64, align 8, !tbaa !34
  %66 = icmp eq i32 %65, %4
  br i1 %66, label %67, label %81

67:                                               ; preds = %63
  %68 = getelementptr inbounds i8, ptr %23, i64 28
  %69 = load i32, ptr %68, align 4, !tbaa !36
  %70 = load i32, ptr %17, align 8, !tbaa !35
  %71 = icmp eq i32 %69, %70
  br i1 %71, label %72, label %81

72:                                               ; preds = %67
  %73 = getelementptr inbounds i8, ptr %23, i64 36
  %74 = load i32, ptr %73, align 4, !tbaa !40
  %75 = load i32, ptr %18, align 8, !tbaa !39
  %76 = icmp eq i32 %74, %75
  br i1 %76, label %77, label %81

77:                                               ; preds = %72
  %78 = getelementptr inbounds i8, ptr %23, i64 40
  %79 = load i32, ptr %78, align 8, !tbaa !41
  %80 = add i32 %79, 1
  store i32 %80, ptr %78, align 8, !tbaa !41
  br label %88

81:                                               ; preds = %55, %59, %63, %67, %72
  %82 = add nuw nsw i64 %20, 1
  %83 = icmp eq i64 %82, 1024
  br i1 %83, label %84, label %19, !llvm.loop !46

84:                                               ; preds = %81
  %85 = getelementptr inbounds i8, ptr %7, i64 8
  %86 = load volatile i64, ptr %85, align 8, !tbaa !47
  %87 = add i64 %86, 1
  store volatile i64 %87, ptr %85, align 8, !tbaa !47
  br label %88

88:                                               ; preds = %77, %29, %84
  ret void
}

; Function Attrs: nounwind
define void @barewave_check(ptr nocapture noundef readonly %0, ptr nocapture noundef readnone %1, i64 noundef %2, ptr noundef readonly %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds i8, ptr %0, i64 704
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = zext i32 %4 to i64
  %10 = getelementptr inbounds i16, ptr %3, i64 %9
  %11 = icmp ne ptr %8, null
  %12 = icmp ne i32 %4, 0
  %13 = and i1 %11, %12
  br i1 %13, label %14, label %725

14:                                               ; preds = %6
  %15 = getelementptr inbounds i8, ptr %8, i64 24
  %16 = getelementptr inbounds i8, ptr %8, i64 48
  %17 = getelementptr inbounds i8, ptr %8, i64 52
  %18 = getelementptr inbounds i8, ptr %8, i64 56
  %19 = getelementptr inbounds i8, ptr %8, i64 60
  %20 = getelementptr inbounds i8, ptr %8, i64 64
  %21 = getelementptr inbounds i8, ptr %8, i64 68
  %22 = getelementptr inbounds i8, ptr %8, i64 72
  %23 = getelementptr inbounds i8, ptr %8, i64 2128
  %24 = getelementptr inbounds i8, ptr %8, i64 4184
  %25 = getelementptr inbounds i8, ptr %8, i64 9408
  %26 = getelementptr inbounds i8, ptr %0, i64 540
  %27 = getelementptr inbounds i8, ptr %8, i64 6240
  %28 = getelementptr inbounds i8, ptr %8, i64 6248
  %29 = getelementptr inbounds i8, ptr %8, i64 9360
  %30 = getelementptr inbounds i8, ptr %8, i64 9376
  %31 = getelementptr inbounds i8, ptr %8, i64 9392
  %32 = getelementptr inbounds i8, ptr %0, i64 8
  %33 = getelementptr inbounds i8, ptr %8, i64 32
  %34 = getelementptr inbounds i8, ptr %8, i64 20
  %35 = getelementptr inbounds i8, ptr %8, i64 9324
  %36 = getelementptr inbounds i8, ptr %8, i64 9340
  %37 = getelementptr inbounds i8, ptr %8, i64 6252
  %38 = getelementptr inbounds i8, ptr %8, i64 6244
  %39 = getelementptr inbounds i8, ptr %8, i64 7276
  %40 = getelementptr inbounds i8, ptr %8, i64 8300
  %41 = getelementptr inbounds i8, ptr %8, i64 9352
  %42 = getelementptr inbounds i8, ptr %8, i64 9348
  %43 = getelementptr inbounds i8, ptr %8, i64 9344
  br label %44

44:                                               ; preds = %14, %723
  %45 = phi ptr [ %3, %14 ], [ %64, %723 ]
  %46 = load i16, ptr %45, align 2, !tbaa !49
  %47 = zext i16 %46 to i64
  %48 = shl nuw nsw i64 %47, 2
  %49 = add i64 %48, %2
  %50 = getelementptr inbounds i8, ptr %45, i64 2
  %51 = load i16, ptr %50, align 2, !tbaa !49
  %52 = getelementptr inbounds i8, ptr %45, i64 4
  %53 = load i16, ptr %52, align 2, !tbaa !49
  %54 = zext i16 %53 to i32
  %55 = and i32 %54, 255
  %56 = lshr i32 %54, 8
  %57 = getelementptr inbounds i8, ptr %45, i64 6
  %58 = load i16, ptr %57, align 2, !tbaa !49
  %59 = zext i16 %58 to i32
  %60 = getelementptr inbounds i8, ptr %45, i64 8
  %61 = zext nneg i32 %55 to i64
  %62 = getelementptr inbounds i16, ptr %60, i64 %61
  %63 = zext nneg i32 %56 to i64
  %64 = getelementptr inbounds i16, ptr %62, i64 %63
  store i64 %49, ptr %15, align 8, !tbaa !15
  %65 = icmp eq i16 %51, 12
  br i1 %65, label %66, label %70

66:                                               ; preds = %44
  %67 = and i32 %59, 63
  %68 = load i16, ptr %60, align 2, !tbaa !49
  %69 = zext i16 %68 to i32
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %8, i32 noundef %67, i64 noundef %49, i32 noundef %69, i64 noundef 0) #5
  br label %723, !llvm.loop !51

70:                                               ; preds = %44
  %71 = load i32, ptr %16, align 8, !tbaa !52
  %72 = load i32, ptr %17, align 4, !tbaa !53
  %73 = icmp eq i32 %71, %72
  br i1 %73, label %74, label %82

74:                                               ; preds = %70
  %75 = load i32, ptr %18, align 8, !tbaa !54
  %76 = load i32, ptr %19, align 4, !tbaa !55
  %77 = icmp eq i32 %75, %76
  br i1 %77, label %78, label %82

78:                                               ; preds = %74
  %79 = load i32, ptr %20, align 8, !tbaa !56
  %80 = load i32, ptr %21, align 4, !tbaa !57
  %81 = icmp eq i32 %79, %80
  br i1 %81, label %149, label %82

82:                                               ; preds = %70, %74, %78
  %83 = icmp eq i32 %55, 0
  br i1 %83, label %84, label %93

84:                                               ; preds = %117, %82
  %85 = icmp ult i16 %53, 256
  br i1 %85, label %149, label %86

86:                                               ; preds = %84
  %87 = icmp eq i16 %51, 8
  %88 = select i1 %87, i32 %59, i32 0
  %89 = and i32 %88, 1
  %90 = icmp eq i32 %89, 0
  %91 = and i32 %88, 2
  %92 = icmp eq i32 %91, 0
  br label %120

93:                                               ; preds = %82, %117
  %94 = phi i64 [ %118, %117 ], [ 0, %82 ]
  %95 = getelementptr inbounds i16, ptr %60, i64 %94
  %96 = load i16, ptr %95, align 2, !tbaa !49
  %97 = and i16 %96, 1023
  %98 = zext nneg i16 %97 to i64
  %99 = getelementptr inbounds [514 x i32], ptr %22, i64 0, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !58
  %101 = load i32, ptr %17, align 4, !tbaa !53
  %102 = icmp ugt i32 %100, %101
  %103 = getelementptr inbounds [514 x i32], ptr %23, i64 0, i64 %98
  %104 = load i32, ptr %103, align 4, !tbaa !58
  %105 = load i32, ptr %19, align 4, !tbaa !55
  %106 = icmp ugt i32 %104, %105
  %107 = or i1 %102, %106
  %108 = getelementptr inbounds [514 x i32], ptr %24, i64 0, i64 %98
  %109 = load i32, ptr %108, align 4, !tbaa !58
  %110 = load i32, ptr %21, align 4, !tbaa !57
  %111 = icmp ugt i32 %109, %110
  %112 = or i1 %107, %111
  br i1 %112, label %113, label %117

113:                                              ; preds = %93
  %114 = zext nneg i16 %97 to i32
  %115 = getelementptr inbounds [514 x i64], ptr %25, i64 0, i64 %98
  %116 = load i64, ptr %115, align 8, !tbaa !9
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 1, i64 noundef %49, i32 noundef %114, i64 noundef %116) #5
  store i32 0, ptr %99, align 4, !tbaa !58
  store i32 0, ptr %103, align 4, !tbaa !58
  store i32 0, ptr %108, align 4, !tbaa !58
  br label %117

117:                                              ; preds = %93, %113
  %118 = add nuw nsw i64 %94, 1
  %119 = icmp eq i64 %118, %61
  br i1 %119, label %84, label %93, !llvm.loop !59

120:                                              ; preds = %86, %146
  %121 = phi i64 [ 0, %86 ], [ %147, %146 ]
  %122 = getelementptr inbounds i16, ptr %62, i64 %121
  %123 = load i16, ptr %122, align 2, !tbaa !49
  %124 = and i16 %123, 1023
  %125 = zext nneg i16 %124 to i64
  %126 = getelementptr inbounds [514 x i32], ptr %22, i64 0, i64 %125
  %127 = load i32, ptr %126, align 4, !tbaa !58
  %128 = load i32, ptr %17, align 4, !tbaa !53
  %129 = icmp ugt i32 %127, %128
  %130 = and i1 %90, %129
  %131 = getelementptr inbounds [514 x i32], ptr %23, i64 0, i64 %125
  %132 = load i32, ptr %131, align 4, !tbaa !58
  %133 = load i32, ptr %19, align 4, !tbaa !55
  %134 = icmp ugt i32 %132, %133
  %135 = and i1 %92, %134
  %136 = or i1 %130, %135
  %137 = getelementptr inbounds [514 x i32], ptr %24, i64 0, i64 %125
  %138 = load i32, ptr %137, align 4, !tbaa !58
  %139 = load i32, ptr %21, align 4, !tbaa !57
  %140 = icmp ugt i32 %138, %139
  %141 = or i1 %136, %140
  br i1 %141, label %142, label %146

142:                                              ; preds = %120
  %143 = zext nneg i16 %124 to i32
  %144 = getelementptr inbounds [514 x i64], ptr %25, i64 0, i64 %125
  %145 = load i64, ptr %144, align 8, !tbaa !9
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 2, i64 noundef %49, i32 noundef %143, i64 noundef %145) #5
  store i32 0, ptr %126, align 4, !tbaa !58
  store i32 0, ptr %131, align 4, !tbaa !58
  store i32 0, ptr %137, align 4, !tbaa !58
  br label %146

146:                                              ; preds = %120, %142
  %147 = add nuw nsw i64 %121, 1
  %148 = icmp eq i64 %147, %63
  br i1 %148, label %149, label %120, !llvm.loop !60

149:                                              ; preds = %146, %84, %78
  %150 = load i32, ptr %26, align 4, !tbaa !61
  %151 = icmp ugt i32 %150, %5
  br i1 %151, label %173, label %152

152:                                              ; preds = %149
  %153 = add nuw nsw i32 %55, %56
  %154 = icmp eq i32 %153, 0
  br i1 %154, label %173, label %155

155:                                              ; preds = %152
  %156 = zext nneg i32 %153 to i64
  br label %157

157:                                              ; preds = %170, %155
  %158 = phi i64 [ 0, %155 ], [ %171, %170 ]
  %159 = getelementptr inbounds i16, ptr %60, i64 %158
  %160 = load i16, ptr %159, align 2, !tbaa !49
  %161 = and i16 %160, 1023
  %162 = zext nneg i16 %161 to i32
  %163 = load i32, ptr %26, align 4, !tbaa !61
  %164 = add i32 %163, 256
  %165 = icmp ule i32 %164, %162
  %166 = icmp ult i16 %161, 512
  %167 = and i1 %166, %165
  br i1 %167, label %168, label %170

168:                                              ; preds = %157
  %169 = zext i32 %163 to i64
  tail call fastcc void @report(ptr noundef nonnull readonly %0, ptr noundef readonly %8, i32 noundef 12, i64 noundef %49, i32 noundef %162, i64 noundef %169) #5
  br label %170

170:                                              ; preds = %168, %157
  %171 = add nuw nsw i64 %158, 1
  %172 = icmp eq i64 %171, %156
  br i1 %172, label %173, label %157, !llvm.loop !62

173:                                              ; preds = %170, %152, %149
  switch i16 %51, label %723 [
    i16 1, label %174
    i16 2, label %174
    i16 3, label %174
    i16 4, label %174
    i16 5, label %174
    i16 6, label %174
    i16 7, label %500
    i16 8, label %568
    i16 14, label %607
    i16 9, label %610
    i16 10, label %635
    i16 13, label %669
    i16 11, label %682
  ]

174:                                              ; preds = %173, %173, %173, %173, %173, %173
  %175 = load i32, ptr %27, align 8, !tbaa !63
  %176 = load i32, ptr %28, align 8, !tbaa !64
  %177 = icmp ne i32 %175, %176
  %178 = icmp ne i32 %55, 0
  %179 = and i1 %178, %177
  br i1 %179, label %183, label %180

180:                                              ; preds = %211, %174
  %181 = load i32, ptr %34, align 4, !tbaa !65
  %182 = icmp eq i32 %181, 0
  br i1 %182, label %416, label %214

183:                                              ; preds = %174, %211
  %184 = phi i64 [ %212, %211 ], [ 0, %174 ]
  %185 = getelementptr inbounds i16, ptr %60, i64 %184
  %186 = load i16, ptr %185, align 2, !tbaa !49
  %187 = and i16 %186, 1023
  %188 = zext nneg i16 %187 to i32
  %189 = and i32 %188, 768
  %190 = icmp eq i32 %189, 256
  br i1 %190, label %191, label %211

191:                                              ; preds = %183
  %192 = add nsw i32 %188, -256
  %193 = zext nneg i32 %192 to i64
  %194 = getelementptr inbounds [256 x i32], ptr %37, i64 0, i64 %193
  %195 = load i32, ptr %194, align 4, !tbaa !58
  %196 = icmp eq i32 %195, 0
  br i1 %196, label %211, label %197

197:                                              ; preds = %191
  %198 = load i32, ptr %28, align 8, !tbaa !64
  %199 = icmp ult i32 %195, %198
  br i1 %199, label %211, label %200

200:                                              ; preds = %197
  %201 = load i32, ptr %27, align 8, !tbaa !63
  %202 = sub i32 %201, %195
  %203 = icmp ult i32 %202, 7
  br i1 %203, label %204, label %211

204:                                              ; preds = %200
  %205 = load i32, ptr %38, align 4, !tbaa !66
  %206 = getelementptr inbounds [256 x i32], ptr %39, i64 0, i64 %193
  %207 = load i32, ptr %206, align 4, !tbaa !58
  %208 = sub i32 %205, %207
  %209 = icmp ult i32 %208, 3
  br i1 %209, label %210, label %211

210:                                              ; preds = %204
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 3, i64 noundef %49, i32 noundef %188, i64 noundef 0) #5
  store i32 0, ptr %194, align 4, !tbaa !58
  br label %211

211:                                              ; preds = %210, %204, %200, %197, %191, %183
  %212 = add nuw nsw i64 %184, 1
  %213 = icmp eq i64 %212, %61
  br i1 %213, label %180, label %183, !llvm.loop !67

214:                                              ; preds = %180
  %215 = load i32, ptr %36, align 4, !tbaa !68
  %216 = icmp eq i32 %215, 0
  %217 = icmp eq i32 %55, 0
  %218 = or i1 %217, %216
  br i1 %218, label %334, label %219

219:                                              ; preds = %214
  %220 = load i32, ptr %28, align 8, !tbaa !64
  br label %229

221:                                              ; preds = %262, %255
  %222 = phi i32 [ %256, %255 ], [ %264, %262 ]
  %223 = load i32, ptr %27, align 8, !tbaa !63
  %224 = xor i32 %222, -1
  %225 = add i32 %223, %224
  %226 = icmp eq i32 %222, 0
  %227 = icmp ugt i32 %225, 4
  %228 = select i1 %226, i1 true, i1 %227
  br i1 %228, label %334, label %268

229:                                              ; preds = %262, %219
  %230 = phi i32 [ 0, %219 ], [ %264, %262 ]
  %231 = phi i64 [ 0, %219 ], [ %253, %262 ]
  %232 = and i64 %231, 4294967295
  %233 = getelementptr inbounds i16, ptr %60, i64 %232
  %234 = load i16, ptr %233, align 2, !tbaa !49
  br label %235

235:                                              ; preds = %257, %229
  %236 = phi i16 [ %259, %257 ], [ %234, %229 ]
  %237 = phi i64 [ %253, %257 ], [ %232, %229 ]
  %238 = phi i32 [ %252, %257 ], [ 0, %229 ]
  %239 = and i16 %236, 1023
  %240 = zext nneg i16 %239 to i32
  %241 = and i32 %240, 768
  %242 = icmp eq i32 %241, 256
  br i1 %242, label %243, label %248

243:                                              ; preds = %235
  %244 = add nsw i32 %240, -256
  %245 = zext nneg i32 %244 to i64
  %246 = getelementptr inbounds [256 x i32], ptr %40, i64 0, i64 %245
  %247 = load i32, ptr %246, align 4, !tbaa !58
  br label %248

248:                                              ; preds = %243, %235
  %249 = phi i32 [ %247, %243 ], [ 0, %235 ]
  %250 = icmp ult i32 %249, %220
  %251 = tail call i32 @llvm.umax.i32(i32 %249, i32 %238)
  %252 = select i1 %250, i32 %238, i32 %251
  %253 = add nuw nsw i64 %237, 1
  %254 = icmp ult i64 %253, %61
  br i1 %254, label %257, label %255

255:                                              ; preds = %248
  %256 = tail call i32 @llvm.umax.i32(i32 %252, i32 %230)
  br label %221

257:                                              ; preds = %248
  %258 = getelementptr inbounds i16, ptr %60, i64 %253
  %259 = load i16, ptr %258, align 2, !tbaa !49
  %260 = and i16 %259, 8192
  %261 = icmp eq i16 %260, 0
  br i1 %261, label %262, label %235, !llvm.loop !69

262:                                              ; preds = %257
  %263 = trunc nuw i64 %253 to i32
  %264 = tail call i32 @llvm.umax.i32(i32 %252, i32 %230)
  %265 = icmp ugt i32 %55, %263
  br i1 %265, label %229, label %221, !llvm.loop !70

266:                                              ; preds = %268
  %267 = icmp eq i32 %278, -1
  br i1 %267, label %334, label %281

268:                                              ; preds = %221, %268
  %269 = phi i64 [ %279, %268 ], [ 0, %221 ]
  %270 = phi i32 [ %278, %268 ], [ -1, %221 ]
  %271 = getelementptr inbounds [4 x i32], ptr %35, i64 0, i64 %269
  %272 = load i32, ptr %271, align 4, !tbaa !58
  %273 = sub i32 %223, %272
  %274 = icmp ne i32 %272, 0
  %275 = icmp ugt i32 %273, %225
  %276 = select i1 %274, i1 %275, i1 false
  %277 = tail call i32 @llvm.umin.i32(i32 %273, i32 %270)
  %278 = select i1 %276, i32 %277, i32 %270
  %279 = add nuw nsw i64 %269, 1
  %280 = icmp eq i64 %279, 4
  br i1 %280, label %266, label %268, !llvm.loop !71

281:                                              ; preds = %266
  %282 = sub i32 %222, %223
  %283 = add i32 %282, %278
  %284 = icmp ugt i32 %283, 2
  br i1 %284, label %334, label %285

285:                                              ; preds = %281
  %286 = add nsw i64 %61, -1
  br label %287

287:                                              ; preds = %321, %285
  %288 = phi i32 [ %322, %321 ], [ 0, %285 ]
  %289 = icmp ult i32 %288, %55
  br i1 %289, label %290, label %334

290:                                              ; preds = %287
  %291 = zext i32 %288 to i64
  %292 = getelementptr inbounds i16, ptr %60, i64 %291
  %293 = load i16, ptr %292, align 2, !tbaa !49
  br label %294

294:                                              ; preds = %313, %290
  %295 = phi i16 [ %316, %313 ], [ %293, %290 ]
  %296 = phi i64 [ %314, %313 ], [ %291, %290 ]
  %297 = phi i32 [ %311, %313 ], [ 0, %290 ]
  %298 = and i16 %295, 1023
  %299 = zext nneg i16 %298 to i32
  %300 = and i32 %299, 768
  %301 = icmp eq i32 %300, 256
  br i1 %301, label %302, label %307

302:                                              ; preds = %294
  %303 = add nsw i32 %299, -256
  %304 = zext nneg i32 %303 to i64
  %305 = getelementptr inbounds [256 x i32], ptr %40, i64 0, i64 %304
  %306 = load i32, ptr %305, align 4, !tbaa !58
  br label %307

307:                                              ; preds = %302, %294
  %308 = phi i32 [ %306, %302 ], [ 0, %294 ]
  %309 = icmp ult i32 %308, %220
  %310 = tail call i32 @llvm.umax.i32(i32 %308, i32 %297)
  %311 = select i1 %309, i32 %297, i32 %310
  %312 = icmp eq i64 %296, %286
  br i1 %312, label %321, label %313

313:                                              ; preds = %307
  %314 = add nuw nsw i64 %296, 1
  %315 = getelementptr inbounds i16, ptr %60, i64 %314
  %316 = load i16, ptr %315, align 2, !tbaa !49
  %317 = and i16 %316, 8192
  %318 = icmp eq i16 %317, 0
  br i1 %318, label %319, label %294, !llvm.loop !69

319:                                              ; preds = %313
  %320 = trunc nuw i64 %314 to i32
  br label %321

321:                                              ; preds = %307, %319
  %322 = phi i32 [ %320, %319 ], [ %55, %307 ]
  %323 = xor i32 %311, -1
  %324 = add i32 %223, %323
  %325 = icmp ne i32 %311, 0
  %326 = icmp uge i32 %324, %278
  %327 = select i1 %325, i1 %326, i1 false
  %328 = sub i32 %311, %222
  %329 = icmp ugt i32 %328, -4
  %330 = and i1 %329, %327
  br i1 %330, label %331, label %287, !llvm.loop !72

331:                                              ; preds = %321
  %332 = and i16 %293, 1023
  %333 = zext nneg i16 %332 to i32
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef readonly %8, i32 noundef 4, i64 noundef %49, i32 noundef %333, i64 noundef 0) #5
  br label %334

334:                                              ; preds = %287, %331, %281, %266, %221, %214
  %335 = and i32 %59, 1
  %336 = icmp eq i32 %335, 0
  br i1 %217, label %363, label %337

337:                                              ; preds = %334, %360
  %338 = phi i64 [ %361, %360 ], [ 0, %334 ]
  %339 = getelementptr inbounds i16, ptr %60, i64 %338
  %340 = load i16, ptr %339, align 2, !tbaa !49
  %341 = and i16 %340, 1023
  %342 = zext nneg i16 %341 to i32
  %343 = icmp ult i16 %341, 108
  br i1 %343, label %344, label %363

344:                                              ; preds = %337
  %345 = lshr i32 %342, 6
  %346 = zext nneg i32 %345 to i64
  %347 = getelementptr inbounds i64, ptr %30, i64 %346
  %348 = load i64, ptr %347, align 8, !tbaa !9
  %349 = and i32 %342, 63
  %350 = zext nneg i32 %349 to i64
  %351 = shl nuw i64 1, %350
  %352 = and i64 %348, %351
  %353 = icmp eq i64 %352, 0
  br i1 %353, label %354, label %359

354:                                              ; preds = %344
  %355 = getelementptr inbounds i64, ptr %31, i64 %346
  %356 = load i64, ptr %355, align 8, !tbaa !9
  %357 = and i64 %356, %351
  %358 = icmp eq i64 %357, 0
  br i1 %358, label %360, label %359

359:                                              ; preds = %354, %344
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 5, i64 noundef %49, i32 noundef %342, i64 noundef 0) #5
  br label %360

360:                                              ; preds = %359, %354
  %361 = add nuw nsw i64 %338, 1
  %362 = icmp eq i64 %361, %61
  br i1 %362, label %363, label %337, !llvm.loop !73

363:                                              ; preds = %360, %337, %334
  br i1 %336, label %368, label %364

364:                                              ; preds = %363
  %365 = tail call ptr @memset(ptr noundef nonnull %29, i32 noundef 0, i64 noundef 16) #6
  %366 = tail call ptr @memset(ptr noundef nonnull %30, i32 noundef 0, i64 noundef 16) #6
  %367 = tail call ptr @memset(ptr noundef nonnull %31, i32 noundef 0, i64 noundef 16) #6
  br label %368

368:                                              ; preds = %364, %363
  %369 = icmp ult i16 %53, 256
  br i1 %369, label %370, label %371

370:                                              ; preds = %392, %368
  br i1 %178, label %395, label %416

371:                                              ; preds = %368, %392
  %372 = phi i64 [ %393, %392 ], [ 0, %368 ]
  %373 = getelementptr inbounds i16, ptr %62, i64 %372
  %374 = load i16, ptr %373, align 2, !tbaa !49
  %375 = and i16 %374, 1023
  %376 = icmp ult i16 %375, 108
  br i1 %376, label %377, label %392

377:                                              ; preds = %371
  %378 = zext nneg i16 %375 to i32
  %379 = lshr i32 %378, 6
  %380 = zext nneg i32 %379 to i64
  %381 = getelementptr inbounds i64, ptr %29, i64 %380
  %382 = load i64, ptr %381, align 8, !tbaa !9
  %383 = and i32 %378, 63
  %384 = zext nneg i32 %383 to i64
  %385 = shl nuw i64 1, %384
  %386 = and i64 %382, %385
  %387 = icmp eq i64 %386, 0
  br i1 %387, label %392, label %388

388:                                              ; preds = %377
  %389 = getelementptr inbounds i64, ptr %31, i64 %380
  %390 = load i64, ptr %389, align 8, !tbaa !9
  %391 = or i64 %390, %385
  store i64 %391, ptr %389, align 8, !tbaa !9
  br label %392

392:                                              ; preds = %388, %377, %371
  %393 = add nuw nsw i64 %372, 1
  %394 = icmp eq i64 %393, %63
  br i1 %394, label %370, label %371, !llvm.loop !74

395:                                              ; preds = %370, %413
  %396 = phi i64 [ %414, %413 ], [ 0, %370 ]
  %397 = getelementptr inbounds i16, ptr %60, i64 %396
  %398 = load i16, ptr %397, align 2, !tbaa !49
  %399 = icmp sgt i16 %398, -1
  br i1 %399, label %413, label %400

400:                                              ; preds = %395
  %401 = and i16 %398, 1023
  %402 = icmp ult i16 %401, 108
  br i1 %402, label %403, label %413

403:                                              ; preds = %400
  %404 = zext nneg i16 %401 to i32
  %405 = and i32 %404, 63
  %406 = zext nneg i32 %405 to i64
  %407 = shl nuw i64 1, %406
  %408 = lshr i32 %404, 6
  %409 = zext nneg i32 %408 to i64
  %410 = getelementptr inbounds i64, ptr %29, i64 %409
  %411 = load i64, ptr %410, align 8, !tbaa !9
  %412 = or i64 %411, %407
  store i64 %412, ptr %410, align 8, !tbaa !9
  br label %413

413:                                              ; preds = %403, %400, %395
  %414 = add nuw nsw i64 %396, 1
  %415 = icmp eq i64 %414, %61
  br i1 %415, label %416, label %395, !llvm.loop !75

416:                                              ; preds = %413, %370, %180
  %417 = icmp eq i16 %51, 3
  br i1 %417, label %418, label %440

418:                                              ; preds = %416
  %419 = load i32, ptr %41, align 8, !tbaa !76
  %420 = icmp eq i32 %419, 0
  %421 = icmp eq i32 %55, 0
  %422 = or i1 %421, %420
  br i1 %422, label %448, label %423

423:                                              ; preds = %418, %437
  %424 = phi i64 [ %438, %437 ], [ 0, %418 ]
  %425 = getelementptr inbounds i16, ptr %60, i64 %424
  %426 = load i16, ptr %425, align 2, !tbaa !49
  %427 = zext i16 %426 to i32
  %428 = and i32 %427, 16384
  %429 = icmp eq i32 %428, 0
  br i1 %429, label %437, label %430

430:                                              ; preds = %423
  %431 = and i32 %427, 1023
  %432 = load i32, ptr %42, align 4, !tbaa !77
  %433 = icmp uge i32 %431, %432
  %434 = icmp ult i32 %431, %419
  %435 = and i1 %434, %433
  br i1 %435, label %436, label %437

436:                                              ; preds = %430
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %8, i32 noundef 7, i64 noundef %49, i32 noundef %431, i64 noundef 0) #5
  br label %440

437:                                              ; preds = %430, %423
  %438 = add nuw nsw i64 %424, 1
  %439 = icmp eq i64 %438, %61
  br i1 %439, label %440, label %423, !llvm.loop !78

440:                                              ; preds = %437, %436, %416
  switch i16 %51, label %448 [
    i16 6, label %441
    i16 5, label %449
    i16 4, label %451
  ]

441:                                              ; preds = %440
  %442 = load i32, ptr %43, align 8, !tbaa !79
  %443 = icmp eq i32 %442, 0
  br i1 %443, label %448, label %444

444:                                              ; preds = %441
  %445 = load i16, ptr %62, align 2, !tbaa !49
  %446 = and i16 %445, 1023
  %447 = zext nneg i16 %446 to i32
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 6, i64 noundef %49, i32 noundef %447, i64 noundef 0) #5
  br label %448

448:                                              ; preds = %444, %441, %440, %418
  br label %449

449:                                              ; preds = %448, %440
  %450 = phi i32 [ 0, %448 ], [ 1, %440 ]
  store i32 %450, ptr %43, align 8, !tbaa !79
  br label %451

451:                                              ; preds = %449, %440
  store i32 0, ptr %41, align 8, !tbaa !76
  %452 = icmp ult i16 %53, 256
  br i1 %452, label %493, label %453

453:                                              ; preds = %451
  %454 = icmp eq i16 %51, 2
  br label %455

455:                                              ; preds = %490, %453
  %456 = phi i64 [ 0, %453 ], [ %491, %490 ]
  %457 = getelementptr inbounds i16, ptr %62, i64 %456
  %458 = load i16, ptr %457, align 2, !tbaa !49
  %459 = and i16 %458, 1023
  %460 = zext nneg i16 %459 to i32
  %461 = and i32 %460, 768
  %462 = icmp eq i32 %461, 256
  br i1 %462, label %463, label %490

463:                                              ; preds = %455
  %464 = add nsw i32 %460, -256
  br i1 %454, label %465, label %472

465:                                              ; preds = %463
  %466 = load i32, ptr %27, align 8, !tbaa !63
  %467 = zext nneg i32 %464 to i64
  %468 = getelementptr inbounds [256 x i32], ptr %37, i64 0, i64 %467
  store i32 %466, ptr %468, align 4, !tbaa !58
  %469 = load i32, ptr %38, align 4, !tbaa !66
  %470 = getelementptr inbounds [256 x i32], ptr %39, i64 0, i64 %467
  store i32 %469, ptr %470, align 4, !tbaa !58
  %471 = getelementptr inbounds [256 x i32], ptr %40, i64 0, i64 %467
  store i32 %466, ptr %471, align 4, !tbaa !58
  br label %490

472:                                              ; preds = %463
  %473 = zext nneg i32 %464 to i64
  %474 = getelementptr inbounds [256 x i32], ptr %37, i64 0, i64 %473
  store i32 0, ptr %474, align 4, !tbaa !58
  %475 = load i32, ptr %38, align 4, !tbaa !66
  %476 = getelementptr inbounds [256 x i32], ptr %39, i64 0, i64 %473
  store i32 %475, ptr %476, align 4, !tbaa !58
  %477 = load i32, ptr %27, align 8, !tbaa !63
  %478 = getelementptr inbounds [256 x i32], ptr %40, i64 0, i64 %473
  store i32 %477, ptr %478, align 4, !tbaa !58
  br i1 %417, label %479, label %490

479:                                              ; preds = %472
  %480 = load i32, ptr %41, align 8, !tbaa !76
  %481 = icmp eq i32 %480, 0
  br i1 %481, label %485, label %482

482:                                              ; preds = %479
  %483 = load i32, ptr %42, align 4, !tbaa !77
  %484 = icmp ult i32 %483, %460
  br i1 %484, label %486, label %485

485:                                              ; preds = %482, %479
  br label %486

486:                                              ; preds = %485, %482
  %487 = phi i32 [ %460, %485 ], [ %483, %482 ]
  store i32 %487, ptr %42, align 4, !tbaa !77
  %488 = add nuw nsw i32 %460, 1
  %489 = tail call i32 @llvm.umax.i32(i32 %480, i32 %488)
  store i32 %489, ptr %41, align 8, !tbaa !76
  br label %490

490:                                              ; preds = %486, %472, %465, %455
  %491 = add nuw nsw i64 %456, 1
  %492 = icmp eq i64 %491, %63
  br i1 %492, label %493, label %455, !llvm.loop !80

493:                                              ; preds = %490, %451
  %494 = load i32, ptr %27, align 8, !tbaa !63
  %495 = add i32 %494, 1
  store i32 %495, ptr %27, align 8, !tbaa !63
  %496 = icmp eq i16 %51, 2
  %497 = zext i1 %496 to i32
  %498 = load i32, ptr %38, align 4, !tbaa !66
  %499 = add i32 %498, %497
  store i32 %499, ptr %38, align 4, !tbaa !66
  br label %723

500:                                              ; preds = %173
  %501 = load i32, ptr %34, align 4, !tbaa !65
  %502 = icmp eq i32 %501, 0
  br i1 %502, label %723, label %503

503:                                              ; preds = %500
  %504 = icmp eq i32 %55, 0
  br i1 %504, label %526, label %505

505:                                              ; preds = %503, %523
  %506 = phi i64 [ %524, %523 ], [ 0, %503 ]
  %507 = getelementptr inbounds i16, ptr %60, i64 %506
  %508 = load i16, ptr %507, align 2, !tbaa !49
  %509 = and i16 %508, 1023
  %510 = zext nneg i16 %509 to i32
  %511 = icmp ult i16 %509, 108
  br i1 %511, label %512, label %526

512:                                              ; preds = %505
  %513 = lshr i32 %510, 6
  %514 = zext nneg i32 %513 to i64
  %515 = getelementptr inbounds i64, ptr %30, i64 %514
  %516 = load i64, ptr %515, align 8, !tbaa !9
  %517 = and i32 %510, 63
  %518 = zext nneg i32 %517 to i64
  %519 = shl nuw i64 1, %518
  %520 = and i64 %516, %519
  %521 = icmp eq i64 %520, 0
  br i1 %521, label %523, label %522

522:                                              ; preds = %512
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 5, i64 noundef %49, i32 noundef %510, i64 noundef 0) #5
  br label %523

523:                                              ; preds = %522, %512
  %524 = add nuw nsw i64 %506, 1
  %525 = icmp eq i64 %524, %61
  br i1 %525, label %526, label %505, !llvm.loop !73

526:                                              ; preds = %523, %505, %503
  %527 = icmp ult i16 %53, 256
  br i1 %527, label %723, label %528

528:                                              ; preds = %526, %549
  %529 = phi i64 [ %550, %549 ], [ 0, %526 ]
  %530 = getelementptr inbounds i16, ptr %62, i64 %529
  %531 = load i16, ptr %530, align 2, !tbaa !49
  %532 = and i16 %531, 1023
  %533 = icmp ult i16 %532, 108
  br i1 %533, label %534, label %549

534:                                              ; preds = %528
  %535 = zext nneg i16 %532 to i32
  %536 = lshr i32 %535, 6
  %537 = zext nneg i32 %536 to i64
  %538 = getelementptr inbounds i64, ptr %29, i64 %537
  %539 = load i64, ptr %538, align 8, !tbaa !9
  %540 = and i32 %535, 63
  %541 = zext nneg i32 %540 to i64
  %542 = shl nuw i64 1, %541
  %543 = and i64 %539, %542
  %544 = icmp eq i64 %543, 0
  br i1 %544, label %549, label %545

545:                                              ; preds = %534
  %546 = getelementptr inbounds i64, ptr %30, i64 %537
  %547 = load i64, ptr %546, align 8, !tbaa !9
  %548 = or i64 %547, %542
  store i64 %548, ptr %546, align 8, !tbaa !9
  br label %549

549:                                              ; preds = %545, %534, %528
  %550 = add nuw nsw i64 %529, 1
  %551 = icmp eq i64 %550, %63
  br i1 %551, label %555, label %528, !llvm.loop !74

552:                                              ; preds = %555
  %553 = add nuw nsw i64 %556, 1
  %554 = icmp eq i64 %553, %63
  br i1 %554, label %723, label %555, !llvm.loop !81

555:                                              ; preds = %549, %552
  %556 = phi i64 [ %553, %552 ], [ 0, %549 ]
  %557 = getelementptr inbounds i16, ptr %62, i64 %556
  %558 = load i16, ptr %557, align 2, !tbaa !49
  %559 = and i16 %558, 1023
  %560 = icmp eq i16 %559, 126
  br i1 %560, label %561, label %552

561:                                              ; preds = %555
  %562 = load i32, ptr %27, align 8, !tbaa !63
  %563 = load i32, ptr %36, align 4, !tbaa !68
  %564 = add i32 %563, 1
  store i32 %564, ptr %36, align 4, !tbaa !68
  %565 = and i32 %563, 3
  %566 = zext nneg i32 %565 to i64
  %567 = getelementptr inbounds [4 x i32], ptr %35, i64 0, i64 %566
  store i32 %562, ptr %567, align 4, !tbaa !58
  br label %723

568:                                              ; preds = %173
  %569 = and i32 %59, 8
  %570 = icmp eq i32 %569, 0
  br i1 %570, label %573, label %571

571:                                              ; preds = %568
  %572 = load i32, ptr %27, align 8, !tbaa !63
  store i32 %572, ptr %28, align 8, !tbaa !64
  br label %573

573:                                              ; preds = %571, %568
  %574 = and i32 %59, 1
  %575 = icmp eq i32 %574, 0
  %576 = load i32, ptr %16, align 8, !tbaa !52
  %577 = add i32 %576, %574
  store i32 %577, ptr %16, align 8, !tbaa !52
  %578 = and i32 %59, 2
  %579 = icmp eq i32 %578, 0
  %580 = lshr exact i32 %578, 1
  %581 = load i32, ptr %18, align 8, !tbaa !54
  %582 = add i32 %581, %580
  store i32 %582, ptr %18, align 8, !tbaa !54
  %583 = and i32 %59, 4
  %584 = icmp eq i32 %583, 0
  %585 = lshr exact i32 %583, 2
  %586 = load i32, ptr %20, align 8, !tbaa !56
  %587 = add i32 %586, %585
  store i32 %587, ptr %20, align 8, !tbaa !56
  %588 = icmp ult i16 %53, 256
  br i1 %588, label %723, label %589

589:                                              ; preds = %573, %604
  %590 = phi i64 [ %605, %604 ], [ 0, %573 ]
  %591 = getelementptr inbounds i16, ptr %62, i64 %590
  %592 = load i16, ptr %591, align 2, !tbaa !49
  %593 = and i16 %592, 1023
  %594 = zext nneg i16 %593 to i64
  %595 = getelementptr inbounds [514 x i64], ptr %25, i64 0, i64 %594
  store i64 %49, ptr %595, align 8, !tbaa !9
  br i1 %575, label %598, label %596

596:                                              ; preds = %589
  %597 = getelementptr inbounds [514 x i32], ptr %22, i64 0, i64 %594
  store i32 %577, ptr %597, align 4, !tbaa !58
  br label %598

598:                                              ; preds = %596, %589
  br i1 %579, label %601, label %599

599:                                              ; preds = %598
  %600 = getelementptr inbounds [514 x i32], ptr %23, i64 0, i64 %594
  store i32 %582, ptr %600, align 4, !tbaa !58
  br label %601

601:                                              ; preds = %599, %598
  br i1 %584, label %604, label %602

602:                                              ; preds = %601
  %603 = getelementptr inbounds [514 x i32], ptr %24, i64 0, i64 %594
  store i32 %587, ptr %603, align 4, !tbaa !58
  br label %604

604:                                              ; preds = %602, %601
  %605 = add nuw nsw i64 %590, 1
  %606 = icmp eq i64 %605, %63
  br i1 %606, label %723, label %589, !llvm.loop !82

607:                                              ; preds = %173
  %608 = load i32, ptr %33, align 8, !tbaa !20
  %609 = add i32 %608, 1
  store i32 %609, ptr %33, align 8, !tbaa !20
  br label %723

610:                                              ; preds = %173
  %611 = lshr i32 %59, 10
  %612 = icmp eq i32 %611, 63
  br i1 %612, label %620, label %613

613:                                              ; preds = %610
  %614 = load i32, ptr %16, align 8, !tbaa !52
  %615 = load i32, ptr %17, align 4, !tbaa !53
  %616 = sub i32 %614, %615
  %617 = icmp ugt i32 %616, %611
  br i1 %617, label %618, label %620

618:                                              ; preds = %613
  %619 = sub i32 %614, %611
  store i32 %619, ptr %17, align 4, !tbaa !53
  br label %620

620:                                              ; preds = %618, %613, %610
  %621 = lshr i32 %59, 4
  %622 = and i32 %621, 63
  %623 = icmp eq i32 %622, 63
  br i1 %623, label %723, label %624

624:                                              ; preds = %620
  %625 = load i32, ptr %18, align 8, !tbaa !54
  %626 = load i32, ptr %19, align 4, !tbaa !55
  %627 = sub i32 %625, %626
  %628 = icmp ugt i32 %627, %622
  br i1 %628, label %629, label %631

629:                                              ; preds = %624
  %630 = sub i32 %625, %622
  store i32 %630, ptr %19, align 4, !tbaa !55
  br label %631

631:                                              ; preds = %629, %624
  %632 = icmp eq i32 %622, 0
  br i1 %632, label %633, label %723

633:                                              ; preds = %631
  %634 = load i32, ptr %20, align 8, !tbaa !56
  store i32 %634, ptr %21, align 4, !tbaa !57
  br label %723

635:                                              ; preds = %173
  %636 = lshr i32 %59, 8
  %637 = and i32 %636, 127
  %638 = and i32 %59, 63
  %639 = icmp eq i32 %637, 124
  br i1 %639, label %646, label %640

640:                                              ; preds = %635
  %641 = zext nneg i32 %637 to i64
  %642 = getelementptr inbounds [128 x i32], ptr %32, i64 0, i64 %641
  %643 = load i32, ptr %642, align 4, !tbaa !58
  %644 = and i32 %643, 63
  %645 = add nuw nsw i32 %644, %638
  br label %646

646:                                              ; preds = %640, %635
  %647 = phi i32 [ %645, %640 ], [ %638, %635 ]
  %648 = icmp ugt i32 %647, 62
  br i1 %648, label %723, label %649

649:                                              ; preds = %646
  %650 = icmp sgt i16 %58, -1
  br i1 %650, label %662, label %651

651:                                              ; preds = %649
  %652 = load i32, ptr %18, align 8, !tbaa !54
  %653 = load i32, ptr %19, align 4, !tbaa !55
  %654 = sub i32 %652, %653
  %655 = icmp ugt i32 %654, %647
  br i1 %655, label %656, label %658

656:                                              ; preds = %651
  %657 = sub i32 %652, %647
  store i32 %657, ptr %19, align 4, !tbaa !55
  br label %658

658:                                              ; preds = %656, %651
  %659 = icmp eq i32 %647, 0
  br i1 %659, label %660, label %723

660:                                              ; preds = %658
  %661 = load i32, ptr %20, align 8, !tbaa !56
  store i32 %661, ptr %21, align 4, !tbaa !57
  br label %723

662:                                              ; preds = %649
  %663 = load i32, ptr %16, align 8, !tbaa !52
  %664 = load i32, ptr %17, align 4, !tbaa !53
  %665 = sub i32 %663, %664
  %666 = icmp ugt i32 %665, %647
  br i1 %666, label %667, label %723

667:                                              ; preds = %662
  %668 = sub i32 %663, %647
  store i32 %668, ptr %17, align 4, !tbaa !53
  br label %723

669:                                              ; preds = %173
  %670 = load i32, ptr %16, align 8, !tbaa !52
  %671 = load i32, ptr %17, align 4, !tbaa !53
  %672 = icmp eq i32 %670, %671
  br i1 %672, label %674, label %673

673:                                              ; preds = %669
  store i32 %670, ptr %17, align 4, !tbaa !53
  br label %674

674:                                              ; preds = %669, %673
  %675 = load i32, ptr %18, align 8, !tbaa !54
  %676 = load i32, ptr %19, align 4, !tbaa !55
  %677 = icmp eq i32 %675, %676
  br i1 %677, label %679, label %678

678:                                              ; preds = %674
  store i32 %675, ptr %19, align 4, !tbaa !55
  br label %679

679:                                              ; preds = %674, %678
  %680 = load i32, ptr %20, align 8, !tbaa !56
  store i32 %680, ptr %21, align 4, !tbaa !57
  %681 = load i32, ptr %27, align 8, !tbaa !63
  store i32 %681, ptr %28, align 8, !tbaa !64
  br label %723

682:                                              ; preds = %173
  %683 = icmp ult i16 %58, 4096
  br i1 %683, label %684, label %686

684:                                              ; preds = %682
  %685 = load i32, ptr %27, align 8, !tbaa !63
  store i32 %685, ptr %28, align 8, !tbaa !64
  br label %686

686:                                              ; preds = %684, %682
  %687 = and i32 %59, 1
  %688 = icmp eq i32 %687, 0
  br i1 %688, label %689, label %692

689:                                              ; preds = %686
  %690 = tail call ptr @memset(ptr noundef nonnull %29, i32 noundef 0, i64 noundef 16) #6
  %691 = tail call ptr @memset(ptr noundef nonnull %30, i32 noundef 0, i64 noundef 16) #6
  br label %692

692:                                              ; preds = %689, %686
  %693 = and i32 %59, 3584
  %694 = icmp eq i32 %693, 0
  br i1 %694, label %695, label %708

695:                                              ; preds = %692, %695
  %696 = phi i32 [ %706, %695 ], [ 0, %692 ]
  %697 = and i32 %696, 63
  %698 = zext nneg i32 %697 to i64
  %699 = shl nuw i64 1, %698
  %700 = xor i64 %699, -1
  %701 = lshr i32 %696, 6
  %702 = zext nneg i32 %701 to i64
  %703 = getelementptr inbounds i64, ptr %31, i64 %702
  %704 = load i64, ptr %703, align 8, !tbaa !9
  %705 = and i64 %704, %700
  store i64 %705, ptr %703, align 8, !tbaa !9
  %706 = add nuw nsw i32 %696, 1
  %707 = icmp eq i32 %706, 106
  br i1 %707, label %708, label %695, !llvm.loop !83

708:                                              ; preds = %695, %692
  %709 = and i32 %59, 2
  %710 = icmp eq i32 %709, 0
  br i1 %710, label %711, label %723

711:                                              ; preds = %708, %711
  %712 = phi i64 [ %721, %711 ], [ 106, %708 ]
  %713 = and i64 %712, 63
  %714 = shl nuw i64 1, %713
  %715 = xor i64 %714, -1
  %716 = lshr i64 %712, 6
  %717 = and i64 %716, 67108863
  %718 = getelementptr inbounds i64, ptr %31, i64 %717
  %719 = load i64, ptr %718, align 8, !tbaa !9
  %720 = and i64 %719, %715
  store i64 %720, ptr %718, align 8, !tbaa !9
  %721 = add nuw nsw i64 %712, 1
  %722 = icmp eq i64 %721, 108
  br i1 %722, label %723, label %711, !llvm.loop !83

723:                                              ; preds = %711, %604, %552, %708, %667, %662, %660, %658, %646, %633, %631, %573, %561, %526, %500, %493, %607, %679, %620, %173, %66
  %724 = icmp ult ptr %64, %10
  br i1 %724, label %44, label %725

725:                                              ; preds = %723, %6
  ret void
}

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #2

declare ptr @memset(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #4

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind }
attributes #3 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nobuiltin "no-builtins" }
attributes #6 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !8, i64 704}
!3 = !{!"wave", !4, i64 0, !5, i64 8, !7, i64 520, !7, i64 524, !8, i64 528, !7, i64 536, !7, i64 540, !4, i64 544, !8, i64 552, !7, i64 560, !7, i64 564, !8, i64 568, !7, i64 576, !7, i64 580, !7, i64 584, !7, i64 588, !5, i64 592, !8, i64 704}
!4 = !{!"long", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"int", !5, i64 0}
!8 = !{!"any pointer", !5, i64 0}
!9 = !{!4, !4, i64 0}
!10 = !{!11, !8, i64 40}
!11 = !{!"wave_checks", !8, i64 0, !7, i64 8, !7, i64 12, !7, i64 16, !7, i64 20, !4, i64 24, !7, i64 32, !7, i64 36, !8, i64 40, !7, i64 48, !7, i64 52, !7, i64 56, !7, i64 60, !7, i64 64, !7, i64 68, !5, i64 72, !5, i64 2128, !5, i64 4184, !7, i64 6240, !7, i64 6244, !7, i64 6248, !5, i64 6252, !5, i64 7276, !5, i64 8300, !5, i64 9324, !7, i64 9340, !7, i64 9344, !7, i64 9348, !7, i64 9352, !5, i64 9360, !5, i64 9376, !5, i64 9392, !5, i64 9408}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = !{!11, !4, i64 24}
!16 = !{!11, !7, i64 36}
!17 = !{!3, !7, i64 576}
!18 = !{!19, !7, i64 0}
!19 = !{!"lds_byte", !7, i64 0, !7, i64 4, !5, i64 8, !5, i64 9, !5, i64 10, !5, i64 11}
!20 = !{!11, !7, i64 32}
!21 = !{!19, !5, i64 11}
!22 = !{!19, !5, i64 9}
!23 = !{!19, !5, i64 10}
!24 = !{!19, !5, i64 8}
!25 = !{!19, !7, i64 4}
!26 = !{!5, !5, i64 0}
!27 = distinct !{!27, !13, !14}
!28 = distinct !{!28, !13, !14}
!29 = !{!11, !8, i64 0}
!30 = !{!31, !4, i64 8}
!31 = !{!"finding", !7, i64 0, !7, i64 4, !4, i64 8, !4, i64 16, !7, i64 24, !7, i64 28, !7, i64 32, !7, i64 36, !7, i64 40, !7, i64 44, !7, i64 48, !7, i64 52}
!32 = !{!31, !4, i64 16}
!33 = !{!31, !7, i64 4}
!34 = !{!31, !7, i64 24}
!35 = !{!11, !7, i64 8}
!36 = !{!31, !7, i64 28}
!37 = !{!11, !7, i64 12}
!38 = !{!31, !7, i64 32}
!39 = !{!11, !7, i64 16}
!40 = !{!31, !7, i64 36}
!41 = !{!31, !7, i64 40}
!42 = !{!3, !7, i64 564}
!43 = !{!31, !7, i64 44}
!44 = !{!31, !7, i64 48}
!45 = distinct !{!45, !13, !14}
!46 = distinct !{!46, !13, !14}
!47 = !{!48, !4, i64 8}
!48 = !{!"finding_list", !4, i64 0, !4, i64 8, !5, i64 16}
!49 = !{!50, !50, i64 0}
!50 = !{!"short", !5, i64 0}
!51 = distinct !{!51, !13, !14}
!52 = !{!11, !7, i64 48}
!53 = !{!11, !7, i64 52}
!54 = !{!11, !7, i64 56}
!55 = !{!11, !7, i64 60}
!56 = !{!11, !7, i64 64}
!57 = !{!11, !7, i64 68}
!58 = !{!7, !7, i64 0}
!59 = distinct !{!59, !13, !14}
!60 = distinct !{!60, !13, !14}
!61 = !{!3, !7, i64 540}
!62 = distinct !{!62, !13, !14}
!63 = !{!11, !7, i64 6240}
!64 = !{!11, !7, i64 6248}
!65 = !{!11, !7, i64 20}
!66 = !{!11, !7, i64 6244}
!67 = distinct !{!67, !13, !14}
!68 = !{!11, !7, i64 9340}
!69 = distinct !{!69, !13, !14}
!70 = distinct !{!70, !13, !14}
!71 = distinct !{!71, !13, !14}
!72 = distinct !{!72, !13, !14}
!73 = distinct !{!73, !13, !14}
!74 = distinct !{!74, !13, !14}
!75 = distinct !{!75, !13, !14}
!76 = !{!11, !7, i64 9352}
!77 = !{!11, !7, i64 9348}
!78 = distinct !{!78, !13, !14}
!79 = !{!11, !7, i64 9344}
!80 = distinct !{!80, !13, !14}
!81 = distinct !{!81, !13, !14}
!82 = distinct !{!82, !13, !14}
!83 = distinct !{!83, !13, !14}
