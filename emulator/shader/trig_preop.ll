@two_over_pi = internal unnamed_addr constant [21 x i64] [i64 -6703182060581546711, i64 -277156292786332224, i64 -2638381946312093631, i64 -121206125134887583, i64 -5249950069107600672, i64 452944820249399836, i64 -135693905287338178, i64 -1692731182770600828, i64 -1613291254968254911, i64 4148332274289687028, i64 -7168499653074671557, i64 2303758334597371919, i64 -1211730484530615009, i64 7869616827067468215, i64 5712322887342352941, i64 8441921394348257659, i64 4397547296490951402, i64 7780917995555872008, i64 6197850593633697792, i64 0, i64 0], align 16

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @barewave_trig_preop(i64 noundef %0, ptr nocapture noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq i64 %0, 0
  br i1 %3, label %77, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %1, i64 256
  %6 = getelementptr inbounds i8, ptr %1, i64 512
  br label %7

7:                                                ; preds = %4, %69
  %8 = phi i64 [ %0, %4 ], [ %75, %69 ]
  %9 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %8, i1 true)
  %10 = getelementptr inbounds [64 x i32], ptr %1, i64 0, i64 %9
  %11 = getelementptr inbounds [64 x i32], ptr %5, i64 0, i64 %9
  %12 = load i32, ptr %11, align 4, !tbaa !2
  %13 = getelementptr inbounds [64 x i32], ptr %6, i64 0, i64 %9
  %14 = load i32, ptr %13, align 4, !tbaa !2
  %15 = lshr i32 %12, 20
  %16 = and i32 %15, 2047
  %17 = and i32 %14, 31
  %18 = mul nuw nsw i32 %17, 53
  %19 = tail call i32 @llvm.usub.sat.i32(i32 %16, i32 1077)
  %20 = add nuw nsw i32 %19, %18
  %21 = icmp ugt i32 %20, 1200
  br i1 %21, label %69, label %22

22:                                               ; preds = %7
  %23 = lshr i32 %20, 6
  %24 = and i32 %20, 63
  %25 = zext nneg i32 %23 to i64
  %26 = getelementptr inbounds [21 x i64], ptr @two_over_pi, i64 0, i64 %25
  %27 = load i64, ptr %26, align 8, !tbaa !6
  %28 = zext nneg i32 %24 to i64
  %29 = shl i64 %27, %28
  %30 = icmp eq i32 %24, 0
  br i1 %30, label %40, label %31

31:                                               ; preds = %22
  %32 = add nuw nsw i32 %23, 1
  %33 = zext nneg i32 %32 to i64
  %34 = getelementptr inbounds [21 x i64], ptr @two_over_pi, i64 0, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !6
  %36 = sub nuw nsw i32 64, %24
  %37 = zext nneg i32 %36 to i64
  %38 = lshr i64 %35, %37
  %39 = or i64 %38, %29
  br label %40

40:                                               ; preds = %31, %22
  %41 = phi i64 [ %39, %31 ], [ %29, %22 ]
  %42 = icmp ugt i32 %16, 1967
  %43 = select i1 %42, i32 128, i32 0
  %44 = sub nsw i32 %43, %20
  %45 = add nsw i32 %44, -53
  %46 = lshr i64 %41, 11
  %47 = icmp slt i32 %44, -1021
  %48 = sub nsw i32 -1021, %44
  %49 = icmp sgt i32 %44, -1085
  %50 = zext nneg i32 %48 to i64
  %51 = lshr i64 %46, %50
  %52 = select i1 %49, i64 %51, i64 0
  %53 = select i1 %47, i64 %52, i64 %46
  %54 = select i1 %47, i32 -1074, i32 %45
  %55 = tail call i32 @llvm.smax.i32(i32 %54, i32 -960)
  %56 = uitofp nneg i64 %53 to double
  %57 = add nsw i32 %55, 1023
  %58 = zext nneg i32 %57 to i64
  %59 = shl nuw nsw i64 %58, 52
  %60 = bitcast i64 %59 to double
  %61 = fmul double %60, %56
  %62 = add nsw i32 %54, 1023
  %63 = sub nsw i32 %62, %55
  %64 = zext i32 %63 to i64
  %65 = shl i64 %64, 52
  %66 = bitcast i64 %65 to double
  %67 = fmul double %61, %66
  %68 = bitcast double %67 to i64
  br label %69

69:                                               ; preds = %7, %40
  %70 = phi i64 [ %68, %40 ], [ 0, %7 ]
  %71 = trunc i64 %70 to i32
  store i32 %71, ptr %10, align 4, !tbaa !2
  %72 = lshr i64 %70, 32
  %73 = trunc nuw i64 %72 to i32
  store i32 %73, ptr %11, align 4, !tbaa !2
  %74 = add i64 %8, -1
  %75 = and i64 %74, %8
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %77, label %7, !llvm.loop !8

77:                                               ; preds = %69, %2
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.usub.sat.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !7, i64 0}
!7 = !{!"long", !4, i64 0}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
