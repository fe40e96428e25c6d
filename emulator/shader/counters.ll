; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @barewave_count(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [64 x i8], align 16
  %6 = alloca [96 x i32], align 16
  %7 = alloca [320 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 2560, ptr nonnull %7) #4
  %8 = and i32 %3, 255
  %9 = and i32 %3, 524288
  %10 = icmp eq i32 %9, 0
  %11 = getelementptr inbounds i8, ptr %0, i64 564
  %12 = load i32, ptr %11, align 4, !tbaa !2
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %223, label %14

14:                                               ; preds = %4
  %15 = select i1 %10, i64 0, i64 %2
  %16 = getelementptr inbounds i8, ptr %1, i64 2304
  %17 = and i32 %3, 65536
  %18 = icmp eq i32 %17, 0
  %19 = zext nneg i32 %8 to i64
  %20 = getelementptr inbounds i8, ptr %1, i64 7072
  %21 = and i32 %3, 131072
  %22 = icmp ne i32 %21, 0
  %23 = add nsw i64 %19, -1
  %24 = icmp eq i32 %8, 0
  %25 = getelementptr inbounds i8, ptr %0, i64 544
  %26 = zext i32 %12 to i64
  br label %33

27:                                               ; preds = %128
  %28 = zext i32 %130 to i64
  %29 = getelementptr inbounds i8, ptr %1, i64 7064
  %30 = load i64, ptr %29, align 8, !tbaa !9
  %31 = add i64 %30, %28
  store i64 %31, ptr %29, align 8, !tbaa !9
  %32 = icmp eq i64 %129, 0
  br i1 %32, label %223, label %133

33:                                               ; preds = %14, %128
  %34 = phi i64 [ 0, %14 ], [ %131, %128 ]
  %35 = phi i32 [ 0, %14 ], [ %130, %128 ]
  %36 = phi i64 [ %15, %14 ], [ %129, %128 ]
  %37 = getelementptr inbounds [64 x i64], ptr %16, i64 0, i64 %34
  %38 = load i64, ptr %37, align 8, !tbaa !9
  %39 = lshr i64 %38, 48
  %40 = select i1 %18, i64 0, i64 %39
  %41 = shl nuw i64 1, %34
  %42 = and i64 %41, %2
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %128, label %44

44:                                               ; preds = %33
  %45 = load i64, ptr %20, align 8, !tbaa !9
  %46 = add i64 %45, %19
  store i64 %46, ptr %20, align 8, !tbaa !9
  %47 = icmp eq i64 %40, 1
  br i1 %47, label %48, label %50

48:                                               ; preds = %44
  %49 = or i64 %41, %36
  br label %128

50:                                               ; preds = %44
  %51 = icmp eq i64 %40, 2
  %52 = select i1 %22, i1 true, i1 %51
  br i1 %52, label %53, label %103

53:                                               ; preds = %50
  br i1 %24, label %128, label %54

54:                                               ; preds = %53
  %55 = trunc i64 %38 to i32
  %56 = trunc nuw i64 %34 to i32
  %57 = shl i32 %56, 2
  %58 = load i64, ptr %25, align 8, !tbaa !10
  br label %59

59:                                               ; preds = %98, %54
  %60 = phi i32 [ %35, %54 ], [ %99, %98 ]
  %61 = phi i32 [ %55, %54 ], [ %100, %98 ]
  %62 = phi i32 [ %8, %54 ], [ %101, %98 ]
  %63 = and i32 %61, 3
  %64 = sub nuw nsw i32 4, %63
  %65 = tail call i32 @llvm.umin.i32(i32 %64, i32 %62)
  %66 = and i32 %61, -4
  %67 = zext i32 %66 to i64
  %68 = mul nuw i64 %67, %26
  %69 = or disjoint i32 %63, %57
  %70 = zext i32 %69 to i64
  %71 = add i64 %58, %70
  %72 = add i64 %71, %68
  %73 = zext nneg i32 %65 to i64
  %74 = add nsw i64 %73, -1
  %75 = add i64 %74, %72
  %76 = lshr i64 %75, 7
  %77 = lshr i64 %72, 7
  %78 = icmp ugt i64 %77, %76
  br i1 %78, label %98, label %79

79:                                               ; preds = %59, %94
  %80 = phi i64 [ %96, %94 ], [ %77, %59 ]
  %81 = phi i32 [ %95, %94 ], [ %60, %59 ]
  %82 = zext i32 %81 to i64
  br label %83

83:                                               ; preds = %86, %79
  %84 = phi i64 [ %87, %86 ], [ %82, %79 ]
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %91, label %86

86:                                               ; preds = %83
  %87 = add nsw i64 %84, -1
  %88 = getelementptr inbounds i64, ptr %7, i64 %87
  %89 = load i64, ptr %88, align 8, !tbaa !9
  %90 = icmp eq i64 %89, %80
  br i1 %90, label %94, label %83, !llvm.loop !11

91:                                               ; preds = %83
  %92 = getelementptr inbounds i64, ptr %7, i64 %82
  store i64 %80, ptr %92, align 8, !tbaa !9
  %93 = add i32 %81, 1
  br label %94

94:                                               ; preds = %86, %91
  %95 = phi i32 [ %93, %91 ], [ %81, %86 ]
  %96 = add nuw nsw i64 %80, 1
  %97 = icmp eq i64 %80, %76
  br i1 %97, label %98, label %79, !llvm.loop !14

98:                                               ; preds = %94, %59
  %99 = phi i32 [ %60, %59 ], [ %95, %94 ]
  %100 = add i32 %65, %61
  %101 = sub i32 %62, %65
  %102 = icmp eq i32 %101, 0
  br i1 %102, label %128, label %59, !llvm.loop !15

103:                                              ; preds = %50
  br i1 %10, label %104, label %128

104:                                              ; preds = %103
  %105 = add i64 %23, %38
  %106 = lshr i64 %105, 7
  %107 = lshr i64 %38, 7
  %108 = icmp ugt i64 %107, %106
  br i1 %108, label %128, label %109

109:                                              ; preds = %104, %124
  %110 = phi i64 [ %126, %124 ], [ %107, %104 ]
  %111 = phi i32 [ %125, %124 ], [ %35, %104 ]
  %112 = zext i32 %111 to i64
  br label %113

113:                                              ; preds = %116, %109
  %114 = phi i64 [ %117, %116 ], [ %112, %109 ]
  %115 = icmp eq i64 %114, 0
  br i1 %115, label %121, label %116

116:                                              ; preds = %113
  %117 = add nsw i64 %114, -1
  %118 = getelementptr inbounds i64, ptr %7, i64 %117
  %119 = load i64, ptr %118, align 8, !tbaa !9
  %120 = icmp eq i64 %119, %110
  br i1 %120, label %124, label %113, !llvm.loop !11

121:                                              ; preds = %113
  %122 = getelementptr inbounds i64, ptr %7, i64 %112
  store i64 %110, ptr %122, align 8, !tbaa !9
  %123 = add i32 %111, 1
  br label %124

124:                                              ; preds = %116, %121
  %125 = phi i32 [ %123, %121 ], [ %111, %116 ]
  %126 = add nuw nsw i64 %110, 1
  %127 = icmp eq i64 %110, %106
  br i1 %127, label %128, label %109, !llvm.loop !14

128:                                              ; preds = %124, %98, %104, %53, %48, %103, %33
  %129 = phi i64 [ %36, %33 ], [ %49, %48 ], [ %36, %103 ], [ %36, %53 ], [ %36, %104 ], [ %36, %98 ], [ %36, %124 ]
  %130 = phi i32 [ %35, %33 ], [ %35, %48 ], [ %35, %103 ], [ %35, %53 ], [ %35, %104 ], [ %99, %98 ], [ %125, %124 ]
  %131 = add nuw nsw i64 %34, 1
  %132 = icmp eq i64 %131, %26
  br i1 %132, label %27, label %33, !llvm.loop !16

133:                                              ; preds = %27
  %134 = icmp ugt i32 %8, 8
  %135 = select i1 %134, i32 16, i32 32
  br i1 %13, label %223, label %136

136:                                              ; preds = %133
  %137 = and i32 %3, 256
  %138 = getelementptr inbounds i8, ptr %1, i64 2304
  %139 = add nsw i32 %8, -1
  %140 = icmp eq i32 %137, 0
  %141 = getelementptr inbounds i8, ptr %1, i64 7080
  %142 = getelementptr inbounds i8, ptr %1, i64 7088
  %143 = load i64, ptr %141, align 8, !tbaa !9
  %144 = load i64, ptr %142, align 8, !tbaa !9
  br label %145

145:                                              ; preds = %188, %136
  %146 = phi i32 [ %135, %136 ], [ %196, %188 ]
  %147 = phi i64 [ %144, %136 ], [ %194, %188 ]
  %148 = phi i64 [ %143, %136 ], [ %191, %188 ]
  %149 = phi i32 [ 0, %136 ], [ %150, %188 ]
  call void @llvm.lifetime.start.p0(i64 384, ptr nonnull %6) #4
  %150 = add i32 %149, %135
  %151 = icmp ult i32 %149, %150
  br i1 %151, label %153, label %152

152:                                              ; preds = %145
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5) #4
  br label %188

153:                                              ; preds = %145
  %154 = zext i32 %149 to i64
  %155 = zext i32 %146 to i64
  br label %197

156:                                              ; preds = %219
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %5, i8 0, i64 64, i1 false)
  %157 = icmp eq i32 %220, 0
  br i1 %157, label %188, label %158

158:                                              ; preds = %156
  %159 = zext i32 %220 to i64
  br label %160

160:                                              ; preds = %184, %158
  %161 = phi i64 [ 0, %158 ], [ %186, %184 ]
  %162 = phi i32 [ 0, %158 ], [ %185, %184 ]
  %163 = icmp ne i64 %161, 0
  %164 = and i1 %140, %163
  %165 = getelementptr inbounds i32, ptr %6, i64 %161
  %166 = load i32, ptr %165, align 4, !tbaa !17
  br i1 %164, label %168, label %176

167:                                              ; preds = %168
  br i1 %172, label %176, label %184

168:                                              ; preds = %160, %168
  %169 = phi i64 [ %173, %168 ], [ 0, %160 ]
  %170 = getelementptr inbounds i32, ptr %6, i64 %169
  %171 = load i32, ptr %170, align 4, !tbaa !17
  %172 = icmp ne i32 %171, %166
  %173 = add nuw nsw i64 %169, 1
  %174 = icmp ult i64 %173, %161
  %175 = select i1 %174, i1 %172, i1 false
  br i1 %175, label %168, label %167, !llvm.loop !18

176:                                              ; preds = %167, %160
  %177 = and i32 %166, 63
  %178 = zext nneg i32 %177 to i64
  %179 = getelementptr inbounds [64 x i8], ptr %5, i64 0, i64 %178
  %180 = load i8, ptr %179, align 1, !tbaa !19
  %181 = add i8 %180, 1
  store i8 %181, ptr %179, align 1, !tbaa !19
  %182 = zext i8 %181 to i32
  %183 = tail call i32 @llvm.umax.i32(i32 %162, i32 %182)
  br label %184

184:                                              ; preds = %176, %167
  %185 = phi i32 [ %162, %167 ], [ %183, %176 ]
  %186 = add nuw nsw i64 %161, 1
  %187 = icmp eq i64 %186, %159
  br i1 %187, label %188, label %160, !llvm.loop !20

188:                                              ; preds = %184, %156, %152
  %189 = phi i32 [ 0, %156 ], [ 0, %152 ], [ %185, %184 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %5) #4
  %190 = zext nneg i32 %189 to i64
  %191 = add i64 %148, %190
  store i64 %191, ptr %141, align 8, !tbaa !9
  %192 = tail call i32 @llvm.usub.sat.i32(i32 %189, i32 1)
  %193 = zext nneg i32 %192 to i64
  %194 = add i64 %147, %193
  store i64 %194, ptr %142, align 8, !tbaa !9
  call void @llvm.lifetime.end.p0(i64 384, ptr nonnull %6) #4
  %195 = icmp ult i32 %150, %12
  %196 = add i32 %146, %135
  br i1 %195, label %145, label %223, !llvm.loop !21

197:                                              ; preds = %219, %153
  %198 = phi i64 [ %154, %153 ], [ %221, %219 ]
  %199 = phi i32 [ 0, %153 ], [ %220, %219 ]
  %200 = shl nuw i64 1, %198
  %201 = and i64 %200, %129
  %202 = icmp eq i64 %201, 0
  br i1 %202, label %219, label %203

203:                                              ; preds = %197
  %204 = getelementptr inbounds [64 x i64], ptr %138, i64 0, i64 %198
  %205 = load i64, ptr %204, align 8, !tbaa !9
  %206 = trunc i64 %205 to i32
  %207 = lshr i32 %206, 2
  %208 = add i32 %139, %206
  %209 = lshr i32 %208, 2
  %210 = icmp ugt i32 %207, %209
  br i1 %210, label %219, label %211

211:                                              ; preds = %203, %211
  %212 = phi i32 [ %217, %211 ], [ %207, %203 ]
  %213 = phi i32 [ %214, %211 ], [ %199, %203 ]
  %214 = add i32 %213, 1
  %215 = zext i32 %213 to i64
  %216 = getelementptr inbounds [96 x i32], ptr %6, i64 0, i64 %215
  store i32 %212, ptr %216, align 4, !tbaa !17
  %217 = add nuw nsw i32 %212, 1
  %218 = icmp eq i32 %212, %209
  br i1 %218, label %219, label %211, !llvm.loop !22

219:                                              ; preds = %211, %203, %197
  %220 = phi i32 [ %199, %197 ], [ %199, %203 ], [ %214, %211 ]
  %221 = add nuw nsw i64 %198, 1
  %222 = icmp eq i64 %221, %155
  br i1 %222, label %156, label %197, !llvm.loop !23

223:                                              ; preds = %188, %4, %133, %27
  call void @llvm.lifetime.end.p0(i64 2560, ptr nonnull %7) #4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.usub.sat.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !7, i64 564}
!3 = !{!"wave", !4, i64 0, !5, i64 8, !7, i64 520, !7, i64 524, !8, i64 528, !7, i64 536, !7, i64 540, !4, i64 544, !8, i64 552, !7, i64 560, !7, i64 564, !8, i64 568, !7, i64 576, !7, i64 580, !7, i64 584, !7, i64 588, !5, i64 592, !8, i64 704}
!4 = !{!"long", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"int", !5, i64 0}
!8 = !{!"any pointer", !5, i64 0}
!9 = !{!4, !4, i64 0}
!10 = !{!3, !4, i64 544}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !12, !13}
!15 = distinct !{!15, !12, !13}
!16 = distinct !{!16, !12, !13}
!17 = !{!7, !7, i64 0}
!18 = distinct !{!18, !12, !13}
!19 = !{!5, !5, i64 0}
!20 = distinct !{!20, !12, !13}
!21 = distinct !{!21, !12, !13}
!22 = distinct !{!22, !12, !13}
!23 = distinct !{!23, !12, !13}
