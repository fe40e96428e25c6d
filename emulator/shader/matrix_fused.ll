%struct.matrix = type { ptr, ptr, ptr, ptr, i32, i32 }

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @barewave_matrix_fused(i32 noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5) local_unnamed_addr #0 {
  %7 = alloca [1280 x i32], align 64
  %8 = alloca [16 x [16 x float]], align 64
  %9 = alloca [1280 x i32], align 64
  %10 = alloca [16 x [16 x float]], align 64
  %11 = alloca [1280 x i32], align 64
  %12 = alloca [16 x [16 x float]], align 64
  %13 = alloca [1280 x i32], align 64
  %14 = alloca [16 x [16 x float]], align 64
  %15 = alloca [1280 x i32], align 64
  %16 = alloca [16 x [16 x float]], align 64
  %17 = alloca [1280 x i32], align 64
  %18 = alloca [16 x [16 x float]], align 64
  %19 = alloca %struct.matrix, align 8
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %19) #5
  store ptr %2, ptr %19, align 8, !tbaa !2
  %20 = getelementptr inbounds i8, ptr %19, i64 8
  store ptr %3, ptr %20, align 8, !tbaa !8
  %21 = getelementptr inbounds i8, ptr %19, i64 16
  store ptr %4, ptr %21, align 8, !tbaa !9
  %22 = getelementptr inbounds i8, ptr %19, i64 24
  store ptr %5, ptr %22, align 8, !tbaa !10
  %23 = getelementptr inbounds i8, ptr %19, i64 32
  %24 = lshr i32 %1, 4
  store i32 %24, ptr %23, align 8, !tbaa !11
  %25 = getelementptr inbounds i8, ptr %19, i64 36
  store i32 %0, ptr %25, align 4, !tbaa !12
  %26 = trunc i32 %0 to i8
  switch i8 %26, label %3220 [
    i8 0, label %27
    i8 1, label %440
    i8 2, label %845
    i8 3, label %1758
    i8 4, label %2502
  ]

27:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %7) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #5
  %28 = icmp ugt i32 %1, 31
  %29 = zext nneg i32 %24 to i64
  br label %30

30:                                               ; preds = %27, %39
  %31 = phi i64 [ 0, %27 ], [ %41, %39 ]
  %32 = phi <16 x i32> [ zeroinitializer, %27 ], [ %40, %39 ]
  br i1 %28, label %33, label %39

33:                                               ; preds = %30
  %34 = mul nuw nsw i64 %31, %29
  %35 = shl i64 %34, 4
  %36 = and i64 %35, 4294967280
  %37 = getelementptr inbounds i32, ptr %3, i64 %36
  %38 = load <16 x i32>, ptr %37, align 64, !tbaa !13
  br label %43

39:                                               ; preds = %43, %30
  %40 = phi <16 x i32> [ %32, %30 ], [ %52, %43 ]
  %41 = add nuw nsw i64 %31, 1
  %42 = icmp eq i64 %41, 8
  br i1 %42, label %55, label %30, !llvm.loop !14

43:                                               ; preds = %33, %43
  %44 = phi i64 [ 1, %33 ], [ %53, %43 ]
  %45 = phi <16 x i32> [ %32, %33 ], [ %52, %43 ]
  %46 = add nuw nsw i64 %44, %34
  %47 = shl i64 %46, 4
  %48 = and i64 %47, 4294967280
  %49 = getelementptr inbounds i32, ptr %3, i64 %48
  %50 = load <16 x i32>, ptr %49, align 64, !tbaa !13
  %51 = xor <16 x i32> %50, %38
  %52 = or <16 x i32> %51, %45
  %53 = add nuw nsw i64 %44, 1
  %54 = icmp eq i64 %53, %29
  br i1 %54, label %39, label %43, !llvm.loop !17

55:                                               ; preds = %39
  %56 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %40)
  %57 = icmp eq i32 %56, 0
  %58 = ptrtoint ptr %5 to i64
  %59 = ptrtoint ptr %4 to i64
  %60 = icmp eq ptr %5, %4
  %61 = sub i64 %58, %59
  %62 = add i64 %61, -1024
  %63 = icmp ult i64 %62, -2047
  %64 = or i1 %60, %63
  %65 = and i32 %0, 1007616
  %66 = or i32 %56, %65
  %67 = icmp eq i32 %66, 0
  %68 = and i1 %64, %67
  br i1 %68, label %72, label %69

69:                                               ; preds = %55
  call fastcc void @copy_sources(ptr noundef nonnull %19, ptr noundef nonnull %7) #6
  %70 = load ptr, ptr %19, align 8, !tbaa !2
  %71 = load i32, ptr %23, align 8
  br label %72

72:                                               ; preds = %69, %55
  %73 = phi i32 [ %71, %69 ], [ %24, %55 ]
  %74 = phi ptr [ %70, %69 ], [ %2, %55 ]
  %75 = icmp ugt i32 %73, 1
  %76 = add i32 %73, -1
  %77 = insertelement <16 x i32> poison, i32 %76, i64 0
  %78 = shufflevector <16 x i32> %77, <16 x i32> poison, <16 x i32> zeroinitializer
  %79 = and <16 x i32> %78, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %80 = zext i32 %73 to i64
  br label %134

81:                                               ; preds = %142
  %82 = select i1 %57, i32 1, i32 %73
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %439, label %84

84:                                               ; preds = %81
  %85 = load ptr, ptr %21, align 8, !tbaa !9
  %86 = load ptr, ptr %20, align 8, !tbaa !8
  %87 = add i32 %82, -1
  %88 = load ptr, ptr %22, align 8
  %89 = getelementptr inbounds i8, ptr %85, i64 64
  %90 = getelementptr inbounds i8, ptr %85, i64 128
  %91 = getelementptr inbounds i8, ptr %85, i64 192
  %92 = getelementptr inbounds i8, ptr %85, i64 256
  %93 = getelementptr inbounds i8, ptr %85, i64 320
  %94 = getelementptr inbounds i8, ptr %85, i64 384
  %95 = getelementptr inbounds i8, ptr %85, i64 448
  %96 = getelementptr inbounds i8, ptr %85, i64 512
  %97 = getelementptr inbounds i8, ptr %85, i64 576
  %98 = getelementptr inbounds i8, ptr %85, i64 640
  %99 = getelementptr inbounds i8, ptr %85, i64 704
  %100 = getelementptr inbounds i8, ptr %85, i64 768
  %101 = getelementptr inbounds i8, ptr %85, i64 832
  %102 = getelementptr inbounds i8, ptr %85, i64 896
  %103 = getelementptr inbounds i8, ptr %85, i64 960
  %104 = and i32 %87, 1
  %105 = getelementptr inbounds i8, ptr %88, i64 64
  %106 = and i32 %87, 2
  %107 = getelementptr inbounds i8, ptr %88, i64 128
  %108 = and i32 %87, 3
  %109 = getelementptr inbounds i8, ptr %88, i64 192
  %110 = and i32 %87, 4
  %111 = getelementptr inbounds i8, ptr %88, i64 256
  %112 = and i32 %87, 5
  %113 = getelementptr inbounds i8, ptr %88, i64 320
  %114 = and i32 %87, 6
  %115 = getelementptr inbounds i8, ptr %88, i64 384
  %116 = and i32 %87, 7
  %117 = getelementptr inbounds i8, ptr %88, i64 448
  %118 = and i32 %87, 8
  %119 = getelementptr inbounds i8, ptr %88, i64 512
  %120 = and i32 %87, 9
  %121 = getelementptr inbounds i8, ptr %88, i64 576
  %122 = and i32 %87, 10
  %123 = getelementptr inbounds i8, ptr %88, i64 640
  %124 = and i32 %87, 11
  %125 = getelementptr inbounds i8, ptr %88, i64 704
  %126 = and i32 %87, 12
  %127 = getelementptr inbounds i8, ptr %88, i64 768
  %128 = and i32 %87, 13
  %129 = getelementptr inbounds i8, ptr %88, i64 832
  %130 = and i32 %87, 14
  %131 = getelementptr inbounds i8, ptr %88, i64 896
  %132 = and i32 %87, 15
  %133 = getelementptr inbounds i8, ptr %88, i64 960
  br label %172

134:                                              ; preds = %72, %142
  %135 = phi i64 [ 0, %72 ], [ %155, %142 ]
  %136 = trunc nuw nsw i64 %135 to i32
  %137 = mul i32 %73, %136
  %138 = shl i32 %137, 4
  %139 = zext i32 %138 to i64
  %140 = getelementptr inbounds i32, ptr %74, i64 %139
  %141 = load <16 x i32>, ptr %140, align 64, !tbaa !13
  br i1 %75, label %157, label %142

142:                                              ; preds = %157, %134
  %143 = phi <16 x i32> [ %141, %134 ], [ %169, %157 ]
  %144 = shl nuw nsw i64 %135, 1
  %145 = lshr <16 x i32> %143, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %146 = trunc <16 x i32> %143 to <16 x i16>
  %147 = bitcast <16 x i16> %146 to <16 x half>
  %148 = fpext <16 x half> %147 to <16 x float>
  %149 = getelementptr inbounds [16 x [16 x float]], ptr %8, i64 0, i64 %144
  store <16 x float> %148, ptr %149, align 64, !tbaa !13
  %150 = trunc nuw <16 x i32> %145 to <16 x i16>
  %151 = bitcast <16 x i16> %150 to <16 x half>
  %152 = fpext <16 x half> %151 to <16 x float>
  %153 = or disjoint i64 %144, 1
  %154 = getelementptr inbounds [16 x [16 x float]], ptr %8, i64 0, i64 %153
  store <16 x float> %152, ptr %154, align 64, !tbaa !13
  %155 = add nuw nsw i64 %135, 1
  %156 = icmp eq i64 %155, 8
  br i1 %156, label %81, label %134, !llvm.loop !18

157:                                              ; preds = %134, %157
  %158 = phi i64 [ %170, %157 ], [ 1, %134 ]
  %159 = phi <16 x i32> [ %169, %157 ], [ %141, %134 ]
  %160 = trunc nuw i64 %158 to i32
  %161 = insertelement <16 x i32> poison, i32 %160, i64 0
  %162 = shufflevector <16 x i32> %161, <16 x i32> poison, <16 x i32> zeroinitializer
  %163 = icmp eq <16 x i32> %79, %162
  %164 = add i32 %137, %160
  %165 = shl i32 %164, 4
  %166 = zext i32 %165 to i64
  %167 = getelementptr inbounds i32, ptr %74, i64 %166
  %168 = load <16 x i32>, ptr %167, align 64, !tbaa !13
  %169 = select <16 x i1> %163, <16 x i32> %168, <16 x i32> %159
  %170 = add nuw nsw i64 %158, 1
  %171 = icmp eq i64 %170, %80
  br i1 %171, label %142, label %157, !llvm.loop !19

172:                                              ; preds = %84, %436
  %173 = phi i32 [ 0, %84 ], [ %437, %436 ]
  %174 = load <16 x i32>, ptr %85, align 64, !tbaa !13
  %175 = load <16 x float>, ptr %89, align 64, !tbaa !13
  %176 = load <16 x float>, ptr %90, align 64, !tbaa !13
  %177 = load <16 x float>, ptr %91, align 64, !tbaa !13
  %178 = load <16 x float>, ptr %92, align 64, !tbaa !13
  %179 = load <16 x float>, ptr %93, align 64, !tbaa !13
  %180 = load <16 x float>, ptr %94, align 64, !tbaa !13
  %181 = load <16 x float>, ptr %95, align 64, !tbaa !13
  %182 = load <16 x float>, ptr %96, align 64, !tbaa !13
  %183 = load <16 x float>, ptr %97, align 64, !tbaa !13
  %184 = load <16 x float>, ptr %98, align 64, !tbaa !13
  %185 = load <16 x float>, ptr %99, align 64, !tbaa !13
  %186 = load <16 x float>, ptr %100, align 64, !tbaa !13
  %187 = load <16 x float>, ptr %101, align 64, !tbaa !13
  %188 = load <16 x float>, ptr %102, align 64, !tbaa !13
  %189 = load <16 x float>, ptr %103, align 64, !tbaa !13
  br label %190

190:                                              ; preds = %172, %190
  %191 = phi <16 x float> [ %189, %172 ], [ %385, %190 ]
  %192 = phi <16 x float> [ %188, %172 ], [ %380, %190 ]
  %193 = phi <16 x float> [ %187, %172 ], [ %375, %190 ]
  %194 = phi <16 x float> [ %186, %172 ], [ %370, %190 ]
  %195 = phi <16 x float> [ %185, %172 ], [ %365, %190 ]
  %196 = phi <16 x float> [ %184, %172 ], [ %360, %190 ]
  %197 = phi <16 x float> [ %183, %172 ], [ %355, %190 ]
  %198 = phi <16 x float> [ %182, %172 ], [ %350, %190 ]
  %199 = phi <16 x float> [ %181, %172 ], [ %345, %190 ]
  %200 = phi <16 x float> [ %180, %172 ], [ %340, %190 ]
  %201 = phi <16 x float> [ %179, %172 ], [ %335, %190 ]
  %202 = phi <16 x float> [ %178, %172 ], [ %330, %190 ]
  %203 = phi <16 x float> [ %177, %172 ], [ %325, %190 ]
  %204 = phi <16 x float> [ %176, %172 ], [ %320, %190 ]
  %205 = phi <16 x float> [ %175, %172 ], [ %315, %190 ]
  %206 = phi <16 x i32> [ %174, %172 ], [ %310, %190 ]
  %207 = phi i64 [ 0, %172 ], [ %386, %190 ]
  %208 = trunc nuw nsw i64 %207 to i32
  %209 = mul i32 %73, %208
  %210 = add i32 %209, %173
  %211 = shl i32 %210, 4
  %212 = zext i32 %211 to i64
  %213 = getelementptr inbounds i32, ptr %86, i64 %212
  %214 = load <16 x i32>, ptr %213, align 64, !tbaa !13
  %215 = shl nuw nsw i64 %207, 1
  %216 = lshr <16 x i32> %214, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %217 = trunc <16 x i32> %214 to <16 x i16>
  %218 = bitcast <16 x i16> %217 to <16 x half>
  %219 = fpext <16 x half> %218 to <16 x float>
  %220 = getelementptr inbounds [16 x float], ptr %8, i64 %215
  %221 = load float, ptr %220, align 64, !tbaa !20
  %222 = insertelement <16 x float> poison, float %221, i64 0
  %223 = shufflevector <16 x float> %222, <16 x float> poison, <16 x i32> zeroinitializer
  %224 = bitcast <16 x i32> %206 to <16 x float>
  %225 = call <16 x float> @llvm.fma.v16f32(<16 x float> %223, <16 x float> %219, <16 x float> %224)
  %226 = getelementptr inbounds i8, ptr %220, i64 4
  %227 = load float, ptr %226, align 4, !tbaa !20
  %228 = insertelement <16 x float> poison, float %227, i64 0
  %229 = shufflevector <16 x float> %228, <16 x float> poison, <16 x i32> zeroinitializer
  %230 = call <16 x float> @llvm.fma.v16f32(<16 x float> %229, <16 x float> %219, <16 x float> %205)
  %231 = getelementptr inbounds i8, ptr %220, i64 8
  %232 = load float, ptr %231, align 8, !tbaa !20
  %233 = insertelement <16 x float> poison, float %232, i64 0
  %234 = shufflevector <16 x float> %233, <16 x float> poison, <16 x i32> zeroinitializer
  %235 = call <16 x float> @llvm.fma.v16f32(<16 x float> %234, <16 x float> %219, <16 x float> %204)
  %236 = getelementptr inbounds i8, ptr %220, i64 12
  %237 = load float, ptr %236, align 4, !tbaa !20
  %238 = insertelement <16 x float> poison, float %237, i64 0
  %239 = shufflevector <16 x float> %238, <16 x float> poison, <16 x i32> zeroinitializer
  %240 = call <16 x float> @llvm.fma.v16f32(<16 x float> %239, <16 x float> %219, <16 x float> %203)
  %241 = getelementptr inbounds i8, ptr %220, i64 16
  %242 = load float, ptr %241, align 16, !tbaa !20
  %243 = insertelement <16 x float> poison, float %242, i64 0
  %244 = shufflevector <16 x float> %243, <16 x float> poison, <16 x i32> zeroinitializer
  %245 = call <16 x float> @llvm.fma.v16f32(<16 x float> %244, <16 x float> %219, <16 x float> %202)
  %246 = getelementptr inbounds i8, ptr %220, i64 20
  %247 = load float, ptr %246, align 4, !tbaa !20
  %248 = insertelement <16 x float> poison, float %247, i64 0
  %249 = shufflevector <16 x float> %248, <16 x float> poison, <16 x i32> zeroinitializer
  %250 = call <16 x float> @llvm.fma.v16f32(<16 x float> %249, <16 x float> %219, <16 x float> %201)
  %251 = getelementptr inbounds i8, ptr %220, i64 24
  %252 = load float, ptr %251, align 8, !tbaa !20
  %253 = insertelement <16 x float> poison, float %252, i64 0
  %254 = shufflevector <16 x float> %253, <16 x float> poison, <16 x i32> zeroinitializer
  %255 = call <16 x float> @llvm.fma.v16f32(<16 x float> %254, <16 x float> %219, <16 x float> %200)
  %256 = getelementptr inbounds i8, ptr %220, i64 28
  %257 = load float, ptr %256, align 4, !tbaa !20
  %258 = insertelement <16 x float> poison, float %257, i64 0
  %259 = shufflevector <16 x float> %258, <16 x float> poison, <16 x i32> zeroinitializer
  %260 = call <16 x float> @llvm.fma.v16f32(<16 x float> %259, <16 x float> %219, <16 x float> %199)
  %261 = getelementptr inbounds i8, ptr %220, i64 32
  %262 = load float, ptr %261, align 32, !tbaa !20
  %263 = insertelement <16 x float> poison, float %262, i64 0
  %264 = shufflevector <16 x float> %263, <16 x float> poison, <16 x i32> zeroinitializer
  %265 = call <16 x float> @llvm.fma.v16f32(<16 x float> %264, <16 x float> %219, <16 x float> %198)
  %266 = getelementptr inbounds i8, ptr %220, i64 36
  %267 = load float, ptr %266, align 4, !tbaa !20
  %268 = insertelement <16 x float> poison, float %267, i64 0
  %269 = shufflevector <16 x float> %268, <16 x float> poison, <16 x i32> zeroinitializer
  %270 = call <16 x float> @llvm.fma.v16f32(<16 x float> %269, <16 x float> %219, <16 x float> %197)
  %271 = getelementptr inbounds i8, ptr %220, i64 40
  %272 = load float, ptr %271, align 8, !tbaa !20
  %273 = insertelement <16 x float> poison, float %272, i64 0
  %274 = shufflevector <16 x float> %273, <16 x float> poison, <16 x i32> zeroinitializer
  %275 = call <16 x float> @llvm.fma.v16f32(<16 x float> %274, <16 x float> %219, <16 x float> %196)
  %276 = getelementptr inbounds i8, ptr %220, i64 44
  %277 = load float, ptr %276, align 4, !tbaa !20
  %278 = insertelement <16 x float> poison, float %277, i64 0
  %279 = shufflevector <16 x float> %278, <16 x float> poison, <16 x i32> zeroinitializer
  %280 = call <16 x float> @llvm.fma.v16f32(<16 x float> %279, <16 x float> %219, <16 x float> %195)
  %281 = getelementptr inbounds i8, ptr %220, i64 48
  %282 = load float, ptr %281, align 16, !tbaa !20
  %283 = insertelement <16 x float> poison, float %282, i64 0
  %284 = shufflevector <16 x float> %283, <16 x float> poison, <16 x i32> zeroinitializer
  %285 = call <16 x float> @llvm.fma.v16f32(<16 x float> %284, <16 x float> %219, <16 x float> %194)
  %286 = getelementptr inbounds i8, ptr %220, i64 52
  %287 = load float, ptr %286, align 4, !tbaa !20
  %288 = insertelement <16 x float> poison, float %287, i64 0
  %289 = shufflevector <16 x float> %288, <16 x float> poison, <16 x i32> zeroinitializer
  %290 = call <16 x float> @llvm.fma.v16f32(<16 x float> %289, <16 x float> %219, <16 x float> %193)
  %291 = getelementptr inbounds i8, ptr %220, i64 56
  %292 = load float, ptr %291, align 8, !tbaa !20
  %293 = insertelement <16 x float> poison, float %292, i64 0
  %294 = shufflevector <16 x float> %293, <16 x float> poison, <16 x i32> zeroinitializer
  %295 = call <16 x float> @llvm.fma.v16f32(<16 x float> %294, <16 x float> %219, <16 x float> %192)
  %296 = getelementptr inbounds i8, ptr %220, i64 60
  %297 = load float, ptr %296, align 4, !tbaa !20
  %298 = insertelement <16 x float> poison, float %297, i64 0
  %299 = shufflevector <16 x float> %298, <16 x float> poison, <16 x i32> zeroinitializer
  %300 = call <16 x float> @llvm.fma.v16f32(<16 x float> %299, <16 x float> %219, <16 x float> %191)
  %301 = trunc nuw <16 x i32> %216 to <16 x i16>
  %302 = bitcast <16 x i16> %301 to <16 x half>
  %303 = fpext <16 x half> %302 to <16 x float>
  %304 = or disjoint i64 %215, 1
  %305 = getelementptr inbounds [16 x float], ptr %8, i64 %304
  %306 = load float, ptr %305, align 64, !tbaa !20
  %307 = insertelement <16 x float> poison, float %306, i64 0
  %308 = shufflevector <16 x float> %307, <16 x float> poison, <16 x i32> zeroinitializer
  %309 = call <16 x float> @llvm.fma.v16f32(<16 x float> %308, <16 x float> %303, <16 x float> %225)
  %310 = bitcast <16 x float> %309 to <16 x i32>
  %311 = getelementptr inbounds i8, ptr %305, i64 4
  %312 = load float, ptr %311, align 4, !tbaa !20
  %313 = insertelement <16 x float> poison, float %312, i64 0
  %314 = shufflevector <16 x float> %313, <16 x float> poison, <16 x i32> zeroinitializer
  %315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %314, <16 x float> %303, <16 x float> %230)
  %316 = getelementptr inbounds i8, ptr %305, i64 8
  %317 = load float, ptr %316, align 8, !tbaa !20
  %318 = insertelement <16 x float> poison, float %317, i64 0
  %319 = shufflevector <16 x float> %318, <16 x float> poison, <16 x i32> zeroinitializer
  %320 = call <16 x float> @llvm.fma.v16f32(<16 x float> %319, <16 x float> %303, <16 x float> %235)
  %321 = getelementptr inbounds i8, ptr %305, i64 12
  %322 = load float, ptr %321, align 4, !tbaa !20
  %323 = insertelement <16 x float> poison, float %322, i64 0
  %324 = shufflevector <16 x float> %323, <16 x float> poison, <16 x i32> zeroinitializer
  %325 = call <16 x float> @llvm.fma.v16f32(<16 x float> %324, <16 x float> %303, <16 x float> %240)
  %326 = getelementptr inbounds i8, ptr %305, i64 16
  %327 = load float, ptr %326, align 16, !tbaa !20
  %328 = insertelement <16 x float> poison, float %327, i64 0
  %329 = shufflevector <16 x float> %328, <16 x float> poison, <16 x i32> zeroinitializer
  %330 = call <16 x float> @llvm.fma.v16f32(<16 x float> %329, <16 x float> %303, <16 x float> %245)
  %331 = getelementptr inbounds i8, ptr %305, i64 20
  %332 = load float, ptr %331, align 4, !tbaa !20
  %333 = insertelement <16 x float> poison, float %332, i64 0
  %334 = shufflevector <16 x float> %333, <16 x float> poison, <16 x i32> zeroinitializer
  %335 = call <16 x float> @llvm.fma.v16f32(<16 x float> %334, <16 x float> %303, <16 x float> %250)
  %336 = getelementptr inbounds i8, ptr %305, i64 24
  %337 = load float, ptr %336, align 8, !tbaa !20
  %338 = insertelement <16 x float> poison, float %337, i64 0
  %339 = shufflevector <16 x float> %338, <16 x float> poison, <16 x i32> zeroinitializer
  %340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %339, <16 x float> %303, <16 x float> %255)
  %341 = getelementptr inbounds i8, ptr %305, i64 28
  %342 = load float, ptr %341, align 4, !tbaa !20
  %343 = insertelement <16 x float> poison, float %342, i64 0
  %344 = shufflevector <16 x float> %343, <16 x float> poison, <16 x i32> zeroinitializer
  %345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %344, <16 x float> %303, <16 x float> %260)
  %346 = getelementptr inbounds i8, ptr %305, i64 32
  %347 = load float, ptr %346, align 32, !tbaa !20
  %348 = insertelement <16 x float> poison, float %347, i64 0
  %349 = shufflevector <16 x float> %348, <16 x float> poison, <16 x i32> zeroinitializer
  %350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %349, <16 x float> %303, <16 x float> %265)
  %351 = getelementptr inbounds i8, ptr %305, i64 36
  %352 = load float, ptr %351, align 4, !tbaa !20
  %353 = insertelement <16 x float> poison, float %352, i64 0
  %354 = shufflevector <16 x float> %353, <16 x float> poison, <16 x i32> zeroinitializer
  %355 = call <16 x float> @llvm.fma.v16f32(<16 x float> %354, <16 x float> %303, <16 x float> %270)
  %356 = getelementptr inbounds i8, ptr %305, i64 40
  %357 = load float, ptr %356, align 8, !tbaa !20
  %358 = insertelement <16 x float> poison, float %357, i64 0
  %359 = shufflevector <16 x float> %358, <16 x float> poison, <16 x i32> zeroinitializer
  %360 = call <16 x float> @llvm.fma.v16f32(<16 x float> %359, <16 x float> %303, <16 x float> %275)
  %361 = getelementptr inbounds i8, ptr %305, i64 44
  %362 = load float, ptr %361, align 4, !tbaa !20
  %363 = insertelement <16 x float> poison, float %362, i64 0
  %364 = shufflevector <16 x float> %363, <16 x float> poison, <16 x i32> zeroinitializer
  %365 = call <16 x float> @llvm.fma.v16f32(<16 x float> %364, <16 x float> %303, <16 x float> %280)
  %366 = getelementptr inbounds i8, ptr %305, i64 48
  %367 = load float, ptr %366, align 16, !tbaa !20
  %368 = insertelement <16 x float> poison, float %367, i64 0
  %369 = shufflevector <16 x float> %368, <16 x float> poison, <16 x i32> zeroinitializer
  %370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %369, <16 x float> %303, <16 x float> %285)
  %371 = getelementptr inbounds i8, ptr %305, i64 52
  %372 = load float, ptr %371, align 4, !tbaa !20
  %373 = insertelement <16 x float> poison, float %372, i64 0
  %374 = shufflevector <16 x float> %373, <16 x float> poison, <16 x i32> zeroinitializer
  %375 = call <16 x float> @llvm.fma.v16f32(<16 x float> %374, <16 x float> %303, <16 x float> %290)
  %376 = getelementptr inbounds i8, ptr %305, i64 56
  %377 = load float, ptr %376, align 8, !tbaa !20
  %378 = insertelement <16 x float> poison, float %377, i64 0
  %379 = shufflevector <16 x float> %378, <16 x float> poison, <16 x i32> zeroinitializer
  %380 = call <16 x float> @llvm.fma.v16f32(<16 x float> %379, <16 x float> %303, <16 x float> %295)
  %381 = getelementptr inbounds i8, ptr %305, i64 60
  %382 = load float, ptr %381, align 4, !tbaa !20
  %383 = insertelement <16 x float> poison, float %382, i64 0
  %384 = shufflevector <16 x float> %383, <16 x float> poison, <16 x i32> zeroinitializer
  %385 = call <16 x float> @llvm.fma.v16f32(<16 x float> %384, <16 x float> %303, <16 x float> %300)
  %386 = add nuw nsw i64 %207, 1
  %387 = icmp eq i64 %386, 8
  br i1 %387, label %388, label %190, !llvm.loop !22

388:                                              ; preds = %190
  %389 = icmp eq i32 %173, 0
  br i1 %389, label %390, label %391

390:                                              ; preds = %388
  store <16 x float> %309, ptr %88, align 64, !tbaa !13
  br label %391

391:                                              ; preds = %390, %388
  %392 = icmp eq i32 %104, %173
  br i1 %392, label %393, label %394

393:                                              ; preds = %391
  store <16 x float> %315, ptr %105, align 64, !tbaa !13
  br label %394

394:                                              ; preds = %393, %391
  %395 = icmp eq i32 %106, %173
  br i1 %395, label %396, label %397

396:                                              ; preds = %394
  store <16 x float> %320, ptr %107, align 64, !tbaa !13
  br label %397

397:                                              ; preds = %396, %394
  %398 = icmp eq i32 %108, %173
  br i1 %398, label %399, label %400

399:                                              ; preds = %397
  store <16 x float> %325, ptr %109, align 64, !tbaa !13
  br label %400

400:                                              ; preds = %399, %397
  %401 = icmp eq i32 %110, %173
  br i1 %401, label %402, label %403

402:                                              ; preds = %400
  store <16 x float> %330, ptr %111, align 64, !tbaa !13
  br label %403

403:                                              ; preds = %402, %400
  %404 = icmp eq i32 %112, %173
  br i1 %404, label %405, label %406

405:                                              ; preds = %403
  store <16 x float> %335, ptr %113, align 64, !tbaa !13
  br label %406

406:                                              ; preds = %405, %403
  %407 = icmp eq i32 %114, %173
  br i1 %407, label %408, label %409

408:                                              ; preds = %406
  store <16 x float> %340, ptr %115, align 64, !tbaa !13
  br label %409

409:                                              ; preds = %408, %406
  %410 = icmp eq i32 %116, %173
  br i1 %410, label %411, label %412

411:                                              ; preds = %409
  store <16 x float> %345, ptr %117, align 64, !tbaa !13
  br label %412

412:                                              ; preds = %411, %409
  %413 = icmp eq i32 %118, %173
  br i1 %413, label %414, label %415

414:                                              ; preds = %412
  store <16 x float> %350, ptr %119, align 64, !tbaa !13
  br label %415

415:                                              ; preds = %414, %412
  %416 = icmp eq i32 %120, %173
  br i1 %416, label %417, label %418

417:                                              ; preds = %415
  store <16 x float> %355, ptr %121, align 64, !tbaa !13
  br label %418

418:                                              ; preds = %417, %415
  %419 = icmp eq i32 %122, %173
  br i1 %419, label %420, label %421

420:                                              ; preds = %418
  store <16 x float> %360, ptr %123, align 64, !tbaa !13
  br label %421

421:                                              ; preds = %420, %418
  %422 = icmp eq i32 %124, %173
  br i1 %422, label %423, label %424

423:                                              ; preds = %421
  store <16 x float> %365, ptr %125, align 64, !tbaa !13
  br label %424

424:                                              ; preds = %423, %421
  %425 = icmp eq i32 %126, %173
  br i1 %425, label %426, label %427

426:                                              ; preds = %424
  store <16 x float> %370, ptr %127, align 64, !tbaa !13
  br label %427

427:                                              ; preds = %426, %424
  %428 = icmp eq i32 %128, %173
  br i1 %428, label %429, label %430

429:                                              ; preds = %427
  store <16 x float> %375, ptr %129, align 64, !tbaa !13
  br label %430

430:                                              ; preds = %429, %427
  %431 = icmp eq i32 %130, %173
  br i1 %431, label %432, label %433

432:                                              ; preds = %430
  store <16 x float> %380, ptr %131, align 64, !tbaa !13
  br label %433

433:                                              ; preds = %432, %430
  %434 = icmp eq i32 %132, %173
  br i1 %434, label %435, label %436

435:                                              ; preds = %433
  store <16 x float> %385, ptr %133, align 64, !tbaa !13
  br label %436

436:                                              ; preds = %435, %433
  %437 = add nuw i32 %173, 1
  %438 = icmp eq i32 %437, %82
  br i1 %438, label %439, label %172, !llvm.loop !23

439:                                              ; preds = %436, %81
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %7) #5
  br label %4298

440:                                              ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %9) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %10) #5
  %441 = icmp ugt i32 %1, 31
  %442 = zext nneg i32 %24 to i64
  br label %443

443:                                              ; preds = %440, %452
  %444 = phi i64 [ 0, %440 ], [ %454, %452 ]
  %445 = phi <16 x i32> [ zeroinitializer, %440 ], [ %453, %452 ]
  br i1 %441, label %446, label %452

446:                                              ; preds = %443
  %447 = mul nuw nsw i64 %444, %442
  %448 = shl i64 %447, 4
  %449 = and i64 %448, 4294967280
  %450 = getelementptr inbounds i32, ptr %3, i64 %449
  %451 = load <16 x i32>, ptr %450, align 64, !tbaa !13
  br label %456

452:                                              ; preds = %456, %443
  %453 = phi <16 x i32> [ %445, %443 ], [ %465, %456 ]
  %454 = add nuw nsw i64 %444, 1
  %455 = icmp eq i64 %454, 8
  br i1 %455, label %468, label %443, !llvm.loop !14

456:                                              ; preds = %446, %456
  %457 = phi i64 [ 1, %446 ], [ %466, %456 ]
  %458 = phi <16 x i32> [ %445, %446 ], [ %465, %456 ]
  %459 = add nuw nsw i64 %457, %447
  %460 = shl i64 %459, 4
  %461 = and i64 %460, 4294967280
  %462 = getelementptr inbounds i32, ptr %3, i64 %461
  %463 = load <16 x i32>, ptr %462, align 64, !tbaa !13
  %464 = xor <16 x i32> %463, %451
  %465 = or <16 x i32> %464, %458
  %466 = add nuw nsw i64 %457, 1
  %467 = icmp eq i64 %466, %442
  br i1 %467, label %452, label %456, !llvm.loop !17

468:                                              ; preds = %452
  %469 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %453)
  %470 = icmp eq i32 %469, 0
  %471 = ptrtoint ptr %5 to i64
  %472 = ptrtoint ptr %4 to i64
  %473 = icmp eq ptr %5, %4
  %474 = sub i64 %471, %472
  %475 = add i64 %474, -1024
  %476 = icmp ult i64 %475, -2047
  %477 = or i1 %473, %476
  %478 = and i32 %0, 1007616
  %479 = or i32 %469, %478
  %480 = icmp eq i32 %479, 0
  %481 = and i1 %477, %480
  br i1 %481, label %485, label %482

482:                                              ; preds = %468
  call fastcc void @copy_sources(ptr noundef nonnull %19, ptr noundef nonnull %9) #6
  %483 = load ptr, ptr %19, align 8, !tbaa !2
  %484 = load i32, ptr %23, align 8
  br label %485

485:                                              ; preds = %482, %468
  %486 = phi i32 [ %484, %482 ], [ %24, %468 ]
  %487 = phi ptr [ %483, %482 ], [ %2, %468 ]
  %488 = icmp ugt i32 %486, 1
  %489 = add i32 %486, -1
  %490 = insertelement <16 x i32> poison, i32 %489, i64 0
  %491 = shufflevector <16 x i32> %490, <16 x i32> poison, <16 x i32> zeroinitializer
  %492 = and <16 x i32> %491, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %493 = zext i32 %486 to i64
  br label %547

494:                                              ; preds = %555
  %495 = select i1 %470, i32 1, i32 %486
  %496 = icmp eq i32 %495, 0
  br i1 %496, label %844, label %497

497:                                              ; preds = %494
  %498 = load ptr, ptr %21, align 8, !tbaa !9
  %499 = load ptr, ptr %20, align 8, !tbaa !8
  %500 = add i32 %495, -1
  %501 = load ptr, ptr %22, align 8
  %502 = getelementptr inbounds i8, ptr %498, i64 64
  %503 = getelementptr inbounds i8, ptr %498, i64 128
  %504 = getelementptr inbounds i8, ptr %498, i64 192
  %505 = getelementptr inbounds i8, ptr %498, i64 256
  %506 = getelementptr inbounds i8, ptr %498, i64 320
  %507 = getelementptr inbounds i8, ptr %498, i64 384
  %508 = getelementptr inbounds i8, ptr %498, i64 448
  %509 = getelementptr inbounds i8, ptr %498, i64 512
  %510 = getelementptr inbounds i8, ptr %498, i64 576
  %511 = getelementptr inbounds i8, ptr %498, i64 640
  %512 = getelementptr inbounds i8, ptr %498, i64 704
  %513 = getelementptr inbounds i8, ptr %498, i64 768
  %514 = getelementptr inbounds i8, ptr %498, i64 832
  %515 = getelementptr inbounds i8, ptr %498, i64 896
  %516 = getelementptr inbounds i8, ptr %498, i64 960
  %517 = and i32 %500, 1
  %518 = getelementptr inbounds i8, ptr %501, i64 64
  %519 = and i32 %500, 2
  %520 = getelementptr inbounds i8, ptr %501, i64 128
  %521 = and i32 %500, 3
  %522 = getelementptr inbounds i8, ptr %501, i64 192
  %523 = and i32 %500, 4
  %524 = getelementptr inbounds i8, ptr %501, i64 256
  %525 = and i32 %500, 5
  %526 = getelementptr inbounds i8, ptr %501, i64 320
  %527 = and i32 %500, 6
  %528 = getelementptr inbounds i8, ptr %501, i64 384
  %529 = and i32 %500, 7
  %530 = getelementptr inbounds i8, ptr %501, i64 448
  %531 = and i32 %500, 8
  %532 = getelementptr inbounds i8, ptr %501, i64 512
  %533 = and i32 %500, 9
  %534 = getelementptr inbounds i8, ptr %501, i64 576
  %535 = and i32 %500, 10
  %536 = getelementptr inbounds i8, ptr %501, i64 640
  %537 = and i32 %500, 11
  %538 = getelementptr inbounds i8, ptr %501, i64 704
  %539 = and i32 %500, 12
  %540 = getelementptr inbounds i8, ptr %501, i64 768
  %541 = and i32 %500, 13
  %542 = getelementptr inbounds i8, ptr %501, i64 832
  %543 = and i32 %500, 14
  %544 = getelementptr inbounds i8, ptr %501, i64 896
  %545 = and i32 %500, 15
  %546 = getelementptr inbounds i8, ptr %501, i64 960
  br label %580

547:                                              ; preds = %485, %555
  %548 = phi i64 [ 0, %485 ], [ %563, %555 ]
  %549 = trunc nuw nsw i64 %548 to i32
  %550 = mul i32 %486, %549
  %551 = shl i32 %550, 4
  %552 = zext i32 %551 to i64
  %553 = getelementptr inbounds i32, ptr %487, i64 %552
  %554 = load <16 x i32>, ptr %553, align 64, !tbaa !13
  br i1 %488, label %565, label %555

555:                                              ; preds = %565, %547
  %556 = phi <16 x i32> [ %554, %547 ], [ %577, %565 ]
  %557 = shl nuw nsw i64 %548, 1
  %558 = and <16 x i32> %556, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %559 = shl <16 x i32> %556, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %560 = getelementptr inbounds [16 x [16 x float]], ptr %10, i64 0, i64 %557
  store <16 x i32> %559, ptr %560, align 64, !tbaa !13
  %561 = or disjoint i64 %557, 1
  %562 = getelementptr inbounds [16 x [16 x float]], ptr %10, i64 0, i64 %561
  store <16 x i32> %558, ptr %562, align 64, !tbaa !13
  %563 = add nuw nsw i64 %548, 1
  %564 = icmp eq i64 %563, 8
  br i1 %564, label %494, label %547, !llvm.loop !18

565:                                              ; preds = %547, %565
  %566 = phi i64 [ %578, %565 ], [ 1, %547 ]
  %567 = phi <16 x i32> [ %577, %565 ], [ %554, %547 ]
  %568 = trunc nuw i64 %566 to i32
  %569 = insertelement <16 x i32> poison, i32 %568, i64 0
  %570 = shufflevector <16 x i32> %569, <16 x i32> poison, <16 x i32> zeroinitializer
  %571 = icmp eq <16 x i32> %492, %570
  %572 = add i32 %550, %568
  %573 = shl i32 %572, 4
  %574 = zext i32 %573 to i64
  %575 = getelementptr inbounds i32, ptr %487, i64 %574
  %576 = load <16 x i32>, ptr %575, align 64, !tbaa !13
  %577 = select <16 x i1> %571, <16 x i32> %576, <16 x i32> %567
  %578 = add nuw nsw i64 %566, 1
  %579 = icmp eq i64 %578, %493
  br i1 %579, label %555, label %565, !llvm.loop !19

580:                                              ; preds = %497, %841
  %581 = phi i32 [ 0, %497 ], [ %842, %841 ]
  %582 = load <16 x i32>, ptr %498, align 64, !tbaa !13
  %583 = load <16 x float>, ptr %502, align 64, !tbaa !13
  %584 = load <16 x float>, ptr %503, align 64, !tbaa !13
  %585 = load <16 x float>, ptr %504, align 64, !tbaa !13
  %586 = load <16 x float>, ptr %505, align 64, !tbaa !13
  %587 = load <16 x float>, ptr %506, align 64, !tbaa !13
  %588 = load <16 x float>, ptr %507, align 64, !tbaa !13
  %589 = load <16 x float>, ptr %508, align 64, !tbaa !13
  %590 = load <16 x float>, ptr %509, align 64, !tbaa !13
  %591 = load <16 x float>, ptr %510, align 64, !tbaa !13
  %592 = load <16 x float>, ptr %511, align 64, !tbaa !13
  %593 = load <16 x float>, ptr %512, align 64, !tbaa !13
  %594 = load <16 x float>, ptr %513, align 64, !tbaa !13
  %595 = load <16 x float>, ptr %514, align 64, !tbaa !13
  %596 = load <16 x float>, ptr %515, align 64, !tbaa !13
  %597 = load <16 x float>, ptr %516, align 64, !tbaa !13
  br label %598

598:                                              ; preds = %580, %598
  %599 = phi <16 x float> [ %597, %580 ], [ %790, %598 ]
  %600 = phi <16 x float> [ %596, %580 ], [ %785, %598 ]
  %601 = phi <16 x float> [ %595, %580 ], [ %780, %598 ]
  %602 = phi <16 x float> [ %594, %580 ], [ %775, %598 ]
  %603 = phi <16 x float> [ %593, %580 ], [ %770, %598 ]
  %604 = phi <16 x float> [ %592, %580 ], [ %765, %598 ]
  %605 = phi <16 x float> [ %591, %580 ], [ %760, %598 ]
  %606 = phi <16 x float> [ %590, %580 ], [ %755, %598 ]
  %607 = phi <16 x float> [ %589, %580 ], [ %750, %598 ]
  %608 = phi <16 x float> [ %588, %580 ], [ %745, %598 ]
  %609 = phi <16 x float> [ %587, %580 ], [ %740, %598 ]
  %610 = phi <16 x float> [ %586, %580 ], [ %735, %598 ]
  %611 = phi <16 x float> [ %585, %580 ], [ %730, %598 ]
  %612 = phi <16 x float> [ %584, %580 ], [ %725, %598 ]
  %613 = phi <16 x float> [ %583, %580 ], [ %720, %598 ]
  %614 = phi <16 x i32> [ %582, %580 ], [ %715, %598 ]
  %615 = phi i64 [ 0, %580 ], [ %791, %598 ]
  %616 = trunc nuw nsw i64 %615 to i32
  %617 = mul i32 %486, %616
  %618 = add i32 %617, %581
  %619 = shl i32 %618, 4
  %620 = zext i32 %619 to i64
  %621 = getelementptr inbounds i32, ptr %499, i64 %620
  %622 = load <16 x i32>, ptr %621, align 64, !tbaa !13
  %623 = shl nuw nsw i64 %615, 1
  %624 = and <16 x i32> %622, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %625 = shl <16 x i32> %622, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %626 = bitcast <16 x i32> %625 to <16 x float>
  %627 = getelementptr inbounds [16 x float], ptr %10, i64 %623
  %628 = load float, ptr %627, align 64, !tbaa !20
  %629 = insertelement <16 x float> poison, float %628, i64 0
  %630 = shufflevector <16 x float> %629, <16 x float> poison, <16 x i32> zeroinitializer
  %631 = bitcast <16 x i32> %614 to <16 x float>
  %632 = call <16 x float> @llvm.fma.v16f32(<16 x float> %630, <16 x float> %626, <16 x float> %631)
  %633 = getelementptr inbounds i8, ptr %627, i64 4
  %634 = load float, ptr %633, align 4, !tbaa !20
  %635 = insertelement <16 x float> poison, float %634, i64 0
  %636 = shufflevector <16 x float> %635, <16 x float> poison, <16 x i32> zeroinitializer
  %637 = call <16 x float> @llvm.fma.v16f32(<16 x float> %636, <16 x float> %626, <16 x float> %613)
  %638 = getelementptr inbounds i8, ptr %627, i64 8
  %639 = load float, ptr %638, align 8, !tbaa !20
  %640 = insertelement <16 x float> poison, float %639, i64 0
  %641 = shufflevector <16 x float> %640, <16 x float> poison, <16 x i32> zeroinitializer
  %642 = call <16 x float> @llvm.fma.v16f32(<16 x float> %641, <16 x float> %626, <16 x float> %612)
  %643 = getelementptr inbounds i8, ptr %627, i64 12
  %644 = load float, ptr %643, align 4, !tbaa !20
  %645 = insertelement <16 x float> poison, float %644, i64 0
  %646 = shufflevector <16 x float> %645, <16 x float> poison, <16 x i32> zeroinitializer
  %647 = call <16 x float> @llvm.fma.v16f32(<16 x float> %646, <16 x float> %626, <16 x float> %611)
  %648 = getelementptr inbounds i8, ptr %627, i64 16
  %649 = load float, ptr %648, align 16, !tbaa !20
  %650 = insertelement <16 x float> poison, float %649, i64 0
  %651 = shufflevector <16 x float> %650, <16 x float> poison, <16 x i32> zeroinitializer
  %652 = call <16 x float> @llvm.fma.v16f32(<16 x float> %651, <16 x float> %626, <16 x float> %610)
  %653 = getelementptr inbounds i8, ptr %627, i64 20
  %654 = load float, ptr %653, align 4, !tbaa !20
  %655 = insertelement <16 x float> poison, float %654, i64 0
  %656 = shufflevector <16 x float> %655, <16 x float> poison, <16 x i32> zeroinitializer
  %657 = call <16 x float> @llvm.fma.v16f32(<16 x float> %656, <16 x float> %626, <16 x float> %609)
  %658 = getelementptr inbounds i8, ptr %627, i64 24
  %659 = load float, ptr %658, align 8, !tbaa !20
  %660 = insertelement <16 x float> poison, float %659, i64 0
  %661 = shufflevector <16 x float> %660, <16 x float> poison, <16 x i32> zeroinitializer
  %662 = call <16 x float> @llvm.fma.v16f32(<16 x float> %661, <16 x float> %626, <16 x float> %608)
  %663 = getelementptr inbounds i8, ptr %627, i64 28
  %664 = load float, ptr %663, align 4, !tbaa !20
  %665 = insertelement <16 x float> poison, float %664, i64 0
  %666 = shufflevector <16 x float> %665, <16 x float> poison, <16 x i32> zeroinitializer
  %667 = call <16 x float> @llvm.fma.v16f32(<16 x float> %666, <16 x float> %626, <16 x float> %607)
  %668 = getelementptr inbounds i8, ptr %627, i64 32
  %669 = load float, ptr %668, align 32, !tbaa !20
  %670 = insertelement <16 x float> poison, float %669, i64 0
  %671 = shufflevector <16 x float> %670, <16 x float> poison, <16 x i32> zeroinitializer
  %672 = call <16 x float> @llvm.fma.v16f32(<16 x float> %671, <16 x float> %626, <16 x float> %606)
  %673 = getelementptr inbounds i8, ptr %627, i64 36
  %674 = load float, ptr %673, align 4, !tbaa !20
  %675 = insertelement <16 x float> poison, float %674, i64 0
  %676 = shufflevector <16 x float> %675, <16 x float> poison, <16 x i32> zeroinitializer
  %677 = call <16 x float> @llvm.fma.v16f32(<16 x float> %676, <16 x float> %626, <16 x float> %605)
  %678 = getelementptr inbounds i8, ptr %627, i64 40
  %679 = load float, ptr %678, align 8, !tbaa !20
  %680 = insertelement <16 x float> poison, float %679, i64 0
  %681 = shufflevector <16 x float> %680, <16 x float> poison, <16 x i32> zeroinitializer
  %682 = call <16 x float> @llvm.fma.v16f32(<16 x float> %681, <16 x float> %626, <16 x float> %604)
  %683 = getelementptr inbounds i8, ptr %627, i64 44
  %684 = load float, ptr %683, align 4, !tbaa !20
  %685 = insertelement <16 x float> poison, float %684, i64 0
  %686 = shufflevector <16 x float> %685, <16 x float> poison, <16 x i32> zeroinitializer
  %687 = call <16 x float> @llvm.fma.v16f32(<16 x float> %686, <16 x float> %626, <16 x float> %603)
  %688 = getelementptr inbounds i8, ptr %627, i64 48
  %689 = load float, ptr %688, align 16, !tbaa !20
  %690 = insertelement <16 x float> poison, float %689, i64 0
  %691 = shufflevector <16 x float> %690, <16 x float> poison, <16 x i32> zeroinitializer
  %692 = call <16 x float> @llvm.fma.v16f32(<16 x float> %691, <16 x float> %626, <16 x float> %602)
  %693 = getelementptr inbounds i8, ptr %627, i64 52
  %694 = load float, ptr %693, align 4, !tbaa !20
  %695 = insertelement <16 x float> poison, float %694, i64 0
  %696 = shufflevector <16 x float> %695, <16 x float> poison, <16 x i32> zeroinitializer
  %697 = call <16 x float> @llvm.fma.v16f32(<16 x float> %696, <16 x float> %626, <16 x float> %601)
  %698 = getelementptr inbounds i8, ptr %627, i64 56
  %699 = load float, ptr %698, align 8, !tbaa !20
  %700 = insertelement <16 x float> poison, float %699, i64 0
  %701 = shufflevector <16 x float> %700, <16 x float> poison, <16 x i32> zeroinitializer
  %702 = call <16 x float> @llvm.fma.v16f32(<16 x float> %701, <16 x float> %626, <16 x float> %600)
  %703 = getelementptr inbounds i8, ptr %627, i64 60
  %704 = load float, ptr %703, align 4, !tbaa !20
  %705 = insertelement <16 x float> poison, float %704, i64 0
  %706 = shufflevector <16 x float> %705, <16 x float> poison, <16 x i32> zeroinitializer
  %707 = call <16 x float> @llvm.fma.v16f32(<16 x float> %706, <16 x float> %626, <16 x float> %599)
  %708 = bitcast <16 x i32> %624 to <16 x float>
  %709 = or disjoint i64 %623, 1
  %710 = getelementptr inbounds [16 x float], ptr %10, i64 %709
  %711 = load float, ptr %710, align 64, !tbaa !20
  %712 = insertelement <16 x float> poison, float %711, i64 0
  %713 = shufflevector <16 x float> %712, <16 x float> poison, <16 x i32> zeroinitializer
  %714 = call <16 x float> @llvm.fma.v16f32(<16 x float> %713, <16 x float> %708, <16 x float> %632)
  %715 = bitcast <16 x float> %714 to <16 x i32>
  %716 = getelementptr inbounds i8, ptr %710, i64 4
  %717 = load float, ptr %716, align 4, !tbaa !20
  %718 = insertelement <16 x float> poison, float %717, i64 0
  %719 = shufflevector <16 x float> %718, <16 x float> poison, <16 x i32> zeroinitializer
  %720 = call <16 x float> @llvm.fma.v16f32(<16 x float> %719, <16 x float> %708, <16 x float> %637)
  %721 = getelementptr inbounds i8, ptr %710, i64 8
  %722 = load float, ptr %721, align 8, !tbaa !20
  %723 = insertelement <16 x float> poison, float %722, i64 0
  %724 = shufflevector <16 x float> %723, <16 x float> poison, <16 x i32> zeroinitializer
  %725 = call <16 x float> @llvm.fma.v16f32(<16 x float> %724, <16 x float> %708, <16 x float> %642)
  %726 = getelementptr inbounds i8, ptr %710, i64 12
  %727 = load float, ptr %726, align 4, !tbaa !20
  %728 = insertelement <16 x float> poison, float %727, i64 0
  %729 = shufflevector <16 x float> %728, <16 x float> poison, <16 x i32> zeroinitializer
  %730 = call <16 x float> @llvm.fma.v16f32(<16 x float> %729, <16 x float> %708, <16 x float> %647)
  %731 = getelementptr inbounds i8, ptr %710, i64 16
  %732 = load float, ptr %731, align 16, !tbaa !20
  %733 = insertelement <16 x float> poison, float %732, i64 0
  %734 = shufflevector <16 x float> %733, <16 x float> poison, <16 x i32> zeroinitializer
  %735 = call <16 x float> @llvm.fma.v16f32(<16 x float> %734, <16 x float> %708, <16 x float> %652)
  %736 = getelementptr inbounds i8, ptr %710, i64 20
  %737 = load float, ptr %736, align 4, !tbaa !20
  %738 = insertelement <16 x float> poison, float %737, i64 0
  %739 = shufflevector <16 x float> %738, <16 x float> poison, <16 x i32> zeroinitializer
  %740 = call <16 x float> @llvm.fma.v16f32(<16 x float> %739, <16 x float> %708, <16 x float> %657)
  %741 = getelementptr inbounds i8, ptr %710, i64 24
  %742 = load float, ptr %741, align 8, !tbaa !20
  %743 = insertelement <16 x float> poison, float %742, i64 0
  %744 = shufflevector <16 x float> %743, <16 x float> poison, <16 x i32> zeroinitializer
  %745 = call <16 x float> @llvm.fma.v16f32(<16 x float> %744, <16 x float> %708, <16 x float> %662)
  %746 = getelementptr inbounds i8, ptr %710, i64 28
  %747 = load float, ptr %746, align 4, !tbaa !20
  %748 = insertelement <16 x float> poison, float %747, i64 0
  %749 = shufflevector <16 x float> %748, <16 x float> poison, <16 x i32> zeroinitializer
  %750 = call <16 x float> @llvm.fma.v16f32(<16 x float> %749, <16 x float> %708, <16 x float> %667)
  %751 = getelementptr inbounds i8, ptr %710, i64 32
  %752 = load float, ptr %751, align 32, !tbaa !20
  %753 = insertelement <16 x float> poison, float %752, i64 0
  %754 = shufflevector <16 x float> %753, <16 x float> poison, <16 x i32> zeroinitializer
  %755 = call <16 x float> @llvm.fma.v16f32(<16 x float> %754, <16 x float> %708, <16 x float> %672)
  %756 = getelementptr inbounds i8, ptr %710, i64 36
  %757 = load float, ptr %756, align 4, !tbaa !20
  %758 = insertelement <16 x float> poison, float %757, i64 0
  %759 = shufflevector <16 x float> %758, <16 x float> poison, <16 x i32> zeroinitializer
  %760 = call <16 x float> @llvm.fma.v16f32(<16 x float> %759, <16 x float> %708, <16 x float> %677)
  %761 = getelementptr inbounds i8, ptr %710, i64 40
  %762 = load float, ptr %761, align 8, !tbaa !20
  %763 = insertelement <16 x float> poison, float %762, i64 0
  %764 = shufflevector <16 x float> %763, <16 x float> poison, <16 x i32> zeroinitializer
  %765 = call <16 x float> @llvm.fma.v16f32(<16 x float> %764, <16 x float> %708, <16 x float> %682)
  %766 = getelementptr inbounds i8, ptr %710, i64 44
  %767 = load float, ptr %766, align 4, !tbaa !20
  %768 = insertelement <16 x float> poison, float %767, i64 0
  %769 = shufflevector <16 x float> %768, <16 x float> poison, <16 x i32> zeroinitializer
  %770 = call <16 x float> @llvm.fma.v16f32(<16 x float> %769, <16 x float> %708, <16 x float> %687)
  %771 = getelementptr inbounds i8, ptr %710, i64 48
  %772 = load float, ptr %771, align 16, !tbaa !20
  %773 = insertelement <16 x float> poison, float %772, i64 0
  %774 = shufflevector <16 x float> %773, <16 x float> poison, <16 x i32> zeroinitializer
  %775 = call <16 x float> @llvm.fma.v16f32(<16 x float> %774, <16 x float> %708, <16 x float> %692)
  %776 = getelementptr inbounds i8, ptr %710, i64 52
  %777 = load float, ptr %776, align 4, !tbaa !20
  %778 = insertelement <16 x float> poison, float %777, i64 0
  %779 = shufflevector <16 x float> %778, <16 x float> poison, <16 x i32> zeroinitializer
  %780 = call <16 x float> @llvm.fma.v16f32(<16 x float> %779, <16 x float> %708, <16 x float> %697)
  %781 = getelementptr inbounds i8, ptr %710, i64 56
  %782 = load float, ptr %781, align 8, !tbaa !20
  %783 = insertelement <16 x float> poison, float %782, i64 0
  %784 = shufflevector <16 x float> %783, <16 x float> poison, <16 x i32> zeroinitializer
  %785 = call <16 x float> @llvm.fma.v16f32(<16 x float> %784, <16 x float> %708, <16 x float> %702)
  %786 = getelementptr inbounds i8, ptr %710, i64 60
  %787 = load float, ptr %786, align 4, !tbaa !20
  %788 = insertelement <16 x float> poison, float %787, i64 0
  %789 = shufflevector <16 x float> %788, <16 x float> poison, <16 x i32> zeroinitializer
  %790 = call <16 x float> @llvm.fma.v16f32(<16 x float> %789, <16 x float> %708, <16 x float> %707)
  %791 = add nuw nsw i64 %615, 1
  %792 = icmp eq i64 %791, 8
  br i1 %792, label %793, label %598, !llvm.loop !22

793:                                              ; preds = %598
  %794 = icmp eq i32 %581, 0
  br i1 %794, label %795, label %796

795:                                              ; preds = %793
  store <16 x float> %714, ptr %501, align 64, !tbaa !13
  br label %796

796:                                              ; preds = %795, %793
  %797 = icmp eq i32 %517, %581
  br i1 %797, label %798, label %799

798:                                              ; preds = %796
  store <16 x float> %720, ptr %518, align 64, !tbaa !13
  br label %799

799:                                              ; preds = %798, %796
  %800 = icmp eq i32 %519, %581
  br i1 %800, label %801, label %802

801:                                              ; preds = %799
  store <16 x float> %725, ptr %520, align 64, !tbaa !13
  br label %802

802:                                              ; preds = %801, %799
  %803 = icmp eq i32 %521, %581
  br i1 %803, label %804, label %805

804:                                              ; preds = %802
  store <16 x float> %730, ptr %522, align 64, !tbaa !13
  br label %805

805:                                              ; preds = %804, %802
  %806 = icmp eq i32 %523, %581
  br i1 %806, label %807, label %808

807:                                              ; preds = %805
  store <16 x float> %735, ptr %524, align 64, !tbaa !13
  br label %808

808:                                              ; preds = %807, %805
  %809 = icmp eq i32 %525, %581
  br i1 %809, label %810, label %811

810:                                              ; preds = %808
  store <16 x float> %740, ptr %526, align 64, !tbaa !13
  br label %811

811:                                              ; preds = %810, %808
  %812 = icmp eq i32 %527, %581
  br i1 %812, label %813, label %814

813:                                              ; preds = %811
  store <16 x float> %745, ptr %528, align 64, !tbaa !13
  br label %814

814:                                              ; preds = %813, %811
  %815 = icmp eq i32 %529, %581
  br i1 %815, label %816, label %817

816:                                              ; preds = %814
  store <16 x float> %750, ptr %530, align 64, !tbaa !13
  br label %817

817:                                              ; preds = %816, %814
  %818 = icmp eq i32 %531, %581
  br i1 %818, label %819, label %820

819:                                              ; preds = %817
  store <16 x float> %755, ptr %532, align 64, !tbaa !13
  br label %820

820:                                              ; preds = %819, %817
  %821 = icmp eq i32 %533, %581
  br i1 %821, label %822, label %823

822:                                              ; preds = %820
  store <16 x float> %760, ptr %534, align 64, !tbaa !13
  br label %823

823:                                              ; preds = %822, %820
  %824 = icmp eq i32 %535, %581
  br i1 %824, label %825, label %826

825:                                              ; preds = %823
  store <16 x float> %765, ptr %536, align 64, !tbaa !13
  br label %826

826:                                              ; preds = %825, %823
  %827 = icmp eq i32 %537, %581
  br i1 %827, label %828, label %829

828:                                              ; preds = %826
  store <16 x float> %770, ptr %538, align 64, !tbaa !13
  br label %829

829:                                              ; preds = %828, %826
  %830 = icmp eq i32 %539, %581
  br i1 %830, label %831, label %832

831:                                              ; preds = %829
  store <16 x float> %775, ptr %540, align 64, !tbaa !13
  br label %832

832:                                              ; preds = %831, %829
  %833 = icmp eq i32 %541, %581
  br i1 %833, label %834, label %835

834:                                              ; preds = %832
  store <16 x float> %780, ptr %542, align 64, !tbaa !13
  br label %835

835:                                              ; preds = %834, %832
  %836 = icmp eq i32 %543, %581
  br i1 %836, label %837, label %838

837:                                              ; preds = %835
  store <16 x float> %785, ptr %544, align 64, !tbaa !13
  br label %838

838:                                              ; preds = %837, %835
  %839 = icmp eq i32 %545, %581
  br i1 %839, label %840, label %841

840:                                              ; preds = %838
  store <16 x float> %790, ptr %546, align 64, !tbaa !13
  br label %841

841:                                              ; preds = %840, %838
  %842 = add nuw i32 %581, 1
  %843 = icmp eq i32 %842, %495
  br i1 %843, label %844, label %580, !llvm.loop !23

844:                                              ; preds = %841, %494
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %10) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %9) #5
  br label %4298

845:                                              ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %11) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %12) #5
  %846 = icmp ugt i32 %1, 31
  %847 = zext nneg i32 %24 to i64
  br label %848

848:                                              ; preds = %845, %857
  %849 = phi i64 [ 0, %845 ], [ %859, %857 ]
  %850 = phi <16 x i32> [ zeroinitializer, %845 ], [ %858, %857 ]
  br i1 %846, label %851, label %857

851:                                              ; preds = %848
  %852 = mul nuw nsw i64 %849, %847
  %853 = shl i64 %852, 4
  %854 = and i64 %853, 4294967280
  %855 = getelementptr inbounds i32, ptr %3, i64 %854
  %856 = load <16 x i32>, ptr %855, align 64, !tbaa !13
  br label %861

857:                                              ; preds = %861, %848
  %858 = phi <16 x i32> [ %850, %848 ], [ %870, %861 ]
  %859 = add nuw nsw i64 %849, 1
  %860 = icmp eq i64 %859, 8
  br i1 %860, label %873, label %848, !llvm.loop !14

861:                                              ; preds = %851, %861
  %862 = phi i64 [ 1, %851 ], [ %871, %861 ]
  %863 = phi <16 x i32> [ %850, %851 ], [ %870, %861 ]
  %864 = add nuw nsw i64 %862, %852
  %865 = shl i64 %864, 4
  %866 = and i64 %865, 4294967280
  %867 = getelementptr inbounds i32, ptr %3, i64 %866
  %868 = load <16 x i32>, ptr %867, align 64, !tbaa !13
  %869 = xor <16 x i32> %868, %856
  %870 = or <16 x i32> %869, %863
  %871 = add nuw nsw i64 %862, 1
  %872 = icmp eq i64 %871, %847
  br i1 %872, label %857, label %861, !llvm.loop !17

873:                                              ; preds = %857
  %874 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %858)
  %875 = icmp eq i32 %874, 0
  %876 = ptrtoint ptr %5 to i64
  %877 = ptrtoint ptr %4 to i64
  %878 = icmp eq ptr %5, %4
  %879 = sub i64 %876, %877
  %880 = add i64 %879, -1024
  %881 = icmp ult i64 %880, -2047
  %882 = or i1 %878, %881
  %883 = and i32 %0, 1007616
  %884 = or i32 %874, %883
  %885 = icmp eq i32 %884, 0
  %886 = and i1 %882, %885
  br i1 %886, label %890, label %887

887:                                              ; preds = %873
  call fastcc void @copy_sources(ptr noundef nonnull %19, ptr noundef nonnull %11) #6
  %888 = load ptr, ptr %19, align 8, !tbaa !2
  %889 = load i32, ptr %23, align 8
  br label %890

890:                                              ; preds = %887, %873
  %891 = phi i32 [ %889, %887 ], [ %24, %873 ]
  %892 = phi ptr [ %888, %887 ], [ %2, %873 ]
  %893 = icmp ugt i32 %891, 1
  %894 = add i32 %891, -1
  %895 = insertelement <16 x i32> poison, i32 %894, i64 0
  %896 = shufflevector <16 x i32> %895, <16 x i32> poison, <16 x i32> zeroinitializer
  %897 = and <16 x i32> %896, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %898 = zext i32 %891 to i64
  br label %972

899:                                              ; preds = %980
  %900 = select i1 %875, i32 1, i32 %891
  %901 = icmp eq i32 %900, 0
  br i1 %901, label %1757, label %902

902:                                              ; preds = %899
  %903 = load i32, ptr %25, align 4, !tbaa !12
  %904 = load ptr, ptr %21, align 8, !tbaa !9
  %905 = and i32 %903, 4096
  %906 = icmp eq i32 %905, 0
  %907 = load ptr, ptr %20, align 8, !tbaa !8
  %908 = add i32 %900, -1
  %909 = and i32 %903, 256
  %910 = icmp eq i32 %909, 0
  %911 = load ptr, ptr %22, align 8
  %912 = getelementptr inbounds i8, ptr %904, i64 64
  %913 = getelementptr inbounds i8, ptr %904, i64 128
  %914 = getelementptr inbounds i8, ptr %904, i64 192
  %915 = getelementptr inbounds i8, ptr %904, i64 256
  %916 = getelementptr inbounds i8, ptr %904, i64 320
  %917 = getelementptr inbounds i8, ptr %904, i64 384
  %918 = getelementptr inbounds i8, ptr %904, i64 448
  %919 = getelementptr inbounds i8, ptr %904, i64 512
  %920 = getelementptr inbounds i8, ptr %904, i64 576
  %921 = getelementptr inbounds i8, ptr %904, i64 640
  %922 = getelementptr inbounds i8, ptr %904, i64 704
  %923 = getelementptr inbounds i8, ptr %904, i64 768
  %924 = getelementptr inbounds i8, ptr %904, i64 832
  %925 = getelementptr inbounds i8, ptr %904, i64 896
  %926 = getelementptr inbounds i8, ptr %904, i64 960
  %927 = getelementptr inbounds i8, ptr %904, i64 64
  %928 = getelementptr inbounds i8, ptr %904, i64 128
  %929 = getelementptr inbounds i8, ptr %904, i64 192
  %930 = getelementptr inbounds i8, ptr %904, i64 256
  %931 = getelementptr inbounds i8, ptr %904, i64 320
  %932 = getelementptr inbounds i8, ptr %904, i64 384
  %933 = getelementptr inbounds i8, ptr %904, i64 448
  %934 = getelementptr inbounds i8, ptr %904, i64 512
  %935 = getelementptr inbounds i8, ptr %904, i64 576
  %936 = getelementptr inbounds i8, ptr %904, i64 640
  %937 = getelementptr inbounds i8, ptr %904, i64 704
  %938 = getelementptr inbounds i8, ptr %904, i64 768
  %939 = getelementptr inbounds i8, ptr %904, i64 832
  %940 = getelementptr inbounds i8, ptr %904, i64 896
  %941 = getelementptr inbounds i8, ptr %904, i64 960
  %942 = and i32 %908, 1
  %943 = getelementptr inbounds i8, ptr %911, i64 64
  %944 = and i32 %908, 2
  %945 = getelementptr inbounds i8, ptr %911, i64 128
  %946 = and i32 %908, 3
  %947 = getelementptr inbounds i8, ptr %911, i64 192
  %948 = and i32 %908, 4
  %949 = getelementptr inbounds i8, ptr %911, i64 256
  %950 = and i32 %908, 5
  %951 = getelementptr inbounds i8, ptr %911, i64 320
  %952 = and i32 %908, 6
  %953 = getelementptr inbounds i8, ptr %911, i64 384
  %954 = and i32 %908, 7
  %955 = getelementptr inbounds i8, ptr %911, i64 448
  %956 = and i32 %908, 8
  %957 = getelementptr inbounds i8, ptr %911, i64 512
  %958 = and i32 %908, 9
  %959 = getelementptr inbounds i8, ptr %911, i64 576
  %960 = and i32 %908, 10
  %961 = getelementptr inbounds i8, ptr %911, i64 640
  %962 = and i32 %908, 11
  %963 = getelementptr inbounds i8, ptr %911, i64 704
  %964 = and i32 %908, 12
  %965 = getelementptr inbounds i8, ptr %911, i64 768
  %966 = and i32 %908, 13
  %967 = getelementptr inbounds i8, ptr %911, i64 832
  %968 = and i32 %908, 14
  %969 = getelementptr inbounds i8, ptr %911, i64 896
  %970 = and i32 %908, 15
  %971 = getelementptr inbounds i8, ptr %911, i64 960
  br label %1010

972:                                              ; preds = %890, %980
  %973 = phi i64 [ 0, %890 ], [ %993, %980 ]
  %974 = trunc nuw nsw i64 %973 to i32
  %975 = mul i32 %891, %974
  %976 = shl i32 %975, 4
  %977 = zext i32 %976 to i64
  %978 = getelementptr inbounds i32, ptr %892, i64 %977
  %979 = load <16 x i32>, ptr %978, align 64, !tbaa !13
  br i1 %893, label %995, label %980

980:                                              ; preds = %995, %972
  %981 = phi <16 x i32> [ %979, %972 ], [ %1007, %995 ]
  %982 = shl nuw nsw i64 %973, 1
  %983 = lshr <16 x i32> %981, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %984 = trunc <16 x i32> %981 to <16 x i16>
  %985 = bitcast <16 x i16> %984 to <16 x half>
  %986 = fpext <16 x half> %985 to <16 x float>
  %987 = getelementptr inbounds [16 x [16 x float]], ptr %12, i64 0, i64 %982
  store <16 x float> %986, ptr %987, align 64, !tbaa !13
  %988 = trunc nuw <16 x i32> %983 to <16 x i16>
  %989 = bitcast <16 x i16> %988 to <16 x half>
  %990 = fpext <16 x half> %989 to <16 x float>
  %991 = or disjoint i64 %982, 1
  %992 = getelementptr inbounds [16 x [16 x float]], ptr %12, i64 0, i64 %991
  store <16 x float> %990, ptr %992, align 64, !tbaa !13
  %993 = add nuw nsw i64 %973, 1
  %994 = icmp eq i64 %993, 8
  br i1 %994, label %899, label %972, !llvm.loop !18

995:                                              ; preds = %972, %995
  %996 = phi i64 [ %1008, %995 ], [ 1, %972 ]
  %997 = phi <16 x i32> [ %1007, %995 ], [ %979, %972 ]
  %998 = trunc nuw i64 %996 to i32
  %999 = insertelement <16 x i32> poison, i32 %998, i64 0
  %1000 = shufflevector <16 x i32> %999, <16 x i32> poison, <16 x i32> zeroinitializer
  %1001 = icmp eq <16 x i32> %897, %1000
  %1002 = add i32 %975, %998
  %1003 = shl i32 %1002, 4
  %1004 = zext i32 %1003 to i64
  %1005 = getelementptr inbounds i32, ptr %892, i64 %1004
  %1006 = load <16 x i32>, ptr %1005, align 64, !tbaa !13
  %1007 = select <16 x i1> %1001, <16 x i32> %1006, <16 x i32> %997
  %1008 = add nuw nsw i64 %996, 1
  %1009 = icmp eq i64 %1008, %898
  br i1 %1009, label %980, label %995, !llvm.loop !19

1010:                                             ; preds = %902, %1754
  %1011 = phi i32 [ 0, %902 ], [ %1755, %1754 ]
  %1012 = load <16 x i32>, ptr %904, align 64, !tbaa !13
  br i1 %906, label %1045, label %1013

1013:                                             ; preds = %1010
  %1014 = lshr <16 x i32> %1012, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1015 = load <16 x i32>, ptr %912, align 64, !tbaa !13
  %1016 = lshr <16 x i32> %1015, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1017 = load <16 x i32>, ptr %913, align 64, !tbaa !13
  %1018 = lshr <16 x i32> %1017, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1019 = load <16 x i32>, ptr %914, align 64, !tbaa !13
  %1020 = lshr <16 x i32> %1019, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1021 = load <16 x i32>, ptr %915, align 64, !tbaa !13
  %1022 = lshr <16 x i32> %1021, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1023 = load <16 x i32>, ptr %916, align 64, !tbaa !13
  %1024 = lshr <16 x i32> %1023, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1025 = load <16 x i32>, ptr %917, align 64, !tbaa !13
  %1026 = lshr <16 x i32> %1025, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1027 = load <16 x i32>, ptr %918, align 64, !tbaa !13
  %1028 = lshr <16 x i32> %1027, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1029 = load <16 x i32>, ptr %919, align 64, !tbaa !13
  %1030 = lshr <16 x i32> %1029, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1031 = load <16 x i32>, ptr %920, align 64, !tbaa !13
  %1032 = lshr <16 x i32> %1031, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1033 = load <16 x i32>, ptr %921, align 64, !tbaa !13
  %1034 = lshr <16 x i32> %1033, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1035 = load <16 x i32>, ptr %922, align 64, !tbaa !13
  %1036 = lshr <16 x i32> %1035, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1037 = load <16 x i32>, ptr %923, align 64, !tbaa !13
  %1038 = lshr <16 x i32> %1037, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1039 = load <16 x i32>, ptr %924, align 64, !tbaa !13
  %1040 = lshr <16 x i32> %1039, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1041 = load <16 x i32>, ptr %925, align 64, !tbaa !13
  %1042 = lshr <16 x i32> %1041, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1043 = load <16 x i32>, ptr %926, align 64, !tbaa !13
  %1044 = lshr <16 x i32> %1043, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1061

1045:                                             ; preds = %1010
  %1046 = load <16 x i32>, ptr %927, align 64, !tbaa !13
  %1047 = load <16 x i32>, ptr %928, align 64, !tbaa !13
  %1048 = load <16 x i32>, ptr %929, align 64, !tbaa !13
  %1049 = load <16 x i32>, ptr %930, align 64, !tbaa !13
  %1050 = load <16 x i32>, ptr %931, align 64, !tbaa !13
  %1051 = load <16 x i32>, ptr %932, align 64, !tbaa !13
  %1052 = load <16 x i32>, ptr %933, align 64, !tbaa !13
  %1053 = load <16 x i32>, ptr %934, align 64, !tbaa !13
  %1054 = load <16 x i32>, ptr %935, align 64, !tbaa !13
  %1055 = load <16 x i32>, ptr %936, align 64, !tbaa !13
  %1056 = load <16 x i32>, ptr %937, align 64, !tbaa !13
  %1057 = load <16 x i32>, ptr %938, align 64, !tbaa !13
  %1058 = load <16 x i32>, ptr %939, align 64, !tbaa !13
  %1059 = load <16 x i32>, ptr %940, align 64, !tbaa !13
  %1060 = load <16 x i32>, ptr %941, align 64, !tbaa !13
  br label %1061

1061:                                             ; preds = %1045, %1013
  %1062 = phi <16 x i32> [ %1042, %1013 ], [ %1059, %1045 ]
  %1063 = phi <16 x i32> [ %1038, %1013 ], [ %1057, %1045 ]
  %1064 = phi <16 x i32> [ %1034, %1013 ], [ %1055, %1045 ]
  %1065 = phi <16 x i32> [ %1030, %1013 ], [ %1053, %1045 ]
  %1066 = phi <16 x i32> [ %1026, %1013 ], [ %1051, %1045 ]
  %1067 = phi <16 x i32> [ %1022, %1013 ], [ %1049, %1045 ]
  %1068 = phi <16 x i32> [ %1018, %1013 ], [ %1047, %1045 ]
  %1069 = phi <16 x i32> [ %1014, %1013 ], [ %1012, %1045 ]
  %1070 = phi <16 x i32> [ %1016, %1013 ], [ %1046, %1045 ]
  %1071 = phi <16 x i32> [ %1020, %1013 ], [ %1048, %1045 ]
  %1072 = phi <16 x i32> [ %1024, %1013 ], [ %1050, %1045 ]
  %1073 = phi <16 x i32> [ %1028, %1013 ], [ %1052, %1045 ]
  %1074 = phi <16 x i32> [ %1032, %1013 ], [ %1054, %1045 ]
  %1075 = phi <16 x i32> [ %1036, %1013 ], [ %1056, %1045 ]
  %1076 = phi <16 x i32> [ %1040, %1013 ], [ %1058, %1045 ]
  %1077 = phi <16 x i32> [ %1044, %1013 ], [ %1060, %1045 ]
  %1078 = trunc <16 x i32> %1076 to <16 x i16>
  %1079 = bitcast <16 x i16> %1078 to <16 x half>
  %1080 = fpext <16 x half> %1079 to <16 x float>
  %1081 = trunc <16 x i32> %1075 to <16 x i16>
  %1082 = bitcast <16 x i16> %1081 to <16 x half>
  %1083 = fpext <16 x half> %1082 to <16 x float>
  %1084 = trunc <16 x i32> %1074 to <16 x i16>
  %1085 = bitcast <16 x i16> %1084 to <16 x half>
  %1086 = fpext <16 x half> %1085 to <16 x float>
  %1087 = trunc <16 x i32> %1073 to <16 x i16>
  %1088 = bitcast <16 x i16> %1087 to <16 x half>
  %1089 = fpext <16 x half> %1088 to <16 x float>
  %1090 = trunc <16 x i32> %1072 to <16 x i16>
  %1091 = bitcast <16 x i16> %1090 to <16 x half>
  %1092 = fpext <16 x half> %1091 to <16 x float>
  %1093 = trunc <16 x i32> %1071 to <16 x i16>
  %1094 = bitcast <16 x i16> %1093 to <16 x half>
  %1095 = fpext <16 x half> %1094 to <16 x float>
  %1096 = trunc <16 x i32> %1070 to <16 x i16>
  %1097 = bitcast <16 x i16> %1096 to <16 x half>
  %1098 = fpext <16 x half> %1097 to <16 x float>
  %1099 = trunc <16 x i32> %1069 to <16 x i16>
  %1100 = bitcast <16 x i16> %1099 to <16 x half>
  %1101 = fpext <16 x half> %1100 to <16 x float>
  %1102 = trunc <16 x i32> %1068 to <16 x i16>
  %1103 = bitcast <16 x i16> %1102 to <16 x half>
  %1104 = fpext <16 x half> %1103 to <16 x float>
  %1105 = trunc <16 x i32> %1067 to <16 x i16>
  %1106 = bitcast <16 x i16> %1105 to <16 x half>
  %1107 = fpext <16 x half> %1106 to <16 x float>
  %1108 = trunc <16 x i32> %1066 to <16 x i16>
  %1109 = bitcast <16 x i16> %1108 to <16 x half>
  %1110 = fpext <16 x half> %1109 to <16 x float>
  %1111 = trunc <16 x i32> %1065 to <16 x i16>
  %1112 = bitcast <16 x i16> %1111 to <16 x half>
  %1113 = fpext <16 x half> %1112 to <16 x float>
  %1114 = trunc <16 x i32> %1064 to <16 x i16>
  %1115 = bitcast <16 x i16> %1114 to <16 x half>
  %1116 = fpext <16 x half> %1115 to <16 x float>
  %1117 = trunc <16 x i32> %1063 to <16 x i16>
  %1118 = bitcast <16 x i16> %1117 to <16 x half>
  %1119 = fpext <16 x half> %1118 to <16 x float>
  %1120 = trunc <16 x i32> %1062 to <16 x i16>
  %1121 = bitcast <16 x i16> %1120 to <16 x half>
  %1122 = fpext <16 x half> %1121 to <16 x float>
  %1123 = trunc <16 x i32> %1077 to <16 x i16>
  %1124 = bitcast <16 x i16> %1123 to <16 x half>
  %1125 = fpext <16 x half> %1124 to <16 x float>
  br label %1126

1126:                                             ; preds = %1061, %1126
  %1127 = phi <16 x float> [ %1125, %1061 ], [ %1319, %1126 ]
  %1128 = phi <16 x float> [ %1122, %1061 ], [ %1314, %1126 ]
  %1129 = phi <16 x float> [ %1080, %1061 ], [ %1309, %1126 ]
  %1130 = phi <16 x float> [ %1119, %1061 ], [ %1304, %1126 ]
  %1131 = phi <16 x float> [ %1083, %1061 ], [ %1299, %1126 ]
  %1132 = phi <16 x float> [ %1116, %1061 ], [ %1294, %1126 ]
  %1133 = phi <16 x float> [ %1086, %1061 ], [ %1289, %1126 ]
  %1134 = phi <16 x float> [ %1113, %1061 ], [ %1284, %1126 ]
  %1135 = phi <16 x float> [ %1089, %1061 ], [ %1279, %1126 ]
  %1136 = phi <16 x float> [ %1110, %1061 ], [ %1274, %1126 ]
  %1137 = phi <16 x float> [ %1092, %1061 ], [ %1269, %1126 ]
  %1138 = phi <16 x float> [ %1107, %1061 ], [ %1264, %1126 ]
  %1139 = phi <16 x float> [ %1095, %1061 ], [ %1259, %1126 ]
  %1140 = phi <16 x float> [ %1104, %1061 ], [ %1254, %1126 ]
  %1141 = phi <16 x float> [ %1098, %1061 ], [ %1249, %1126 ]
  %1142 = phi <16 x float> [ %1101, %1061 ], [ %1244, %1126 ]
  %1143 = phi i64 [ 0, %1061 ], [ %1320, %1126 ]
  %1144 = trunc nuw nsw i64 %1143 to i32
  %1145 = mul i32 %891, %1144
  %1146 = add i32 %1145, %1011
  %1147 = shl i32 %1146, 4
  %1148 = zext i32 %1147 to i64
  %1149 = getelementptr inbounds i32, ptr %907, i64 %1148
  %1150 = load <16 x i32>, ptr %1149, align 64, !tbaa !13
  %1151 = shl nuw nsw i64 %1143, 1
  %1152 = lshr <16 x i32> %1150, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1153 = trunc <16 x i32> %1150 to <16 x i16>
  %1154 = bitcast <16 x i16> %1153 to <16 x half>
  %1155 = fpext <16 x half> %1154 to <16 x float>
  %1156 = getelementptr inbounds [16 x float], ptr %12, i64 %1151
  %1157 = load float, ptr %1156, align 64, !tbaa !20
  %1158 = insertelement <16 x float> poison, float %1157, i64 0
  %1159 = shufflevector <16 x float> %1158, <16 x float> poison, <16 x i32> zeroinitializer
  %1160 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1159, <16 x float> %1155, <16 x float> %1142)
  %1161 = getelementptr inbounds i8, ptr %1156, i64 4
  %1162 = load float, ptr %1161, align 4, !tbaa !20
  %1163 = insertelement <16 x float> poison, float %1162, i64 0
  %1164 = shufflevector <16 x float> %1163, <16 x float> poison, <16 x i32> zeroinitializer
  %1165 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1164, <16 x float> %1155, <16 x float> %1141)
  %1166 = getelementptr inbounds i8, ptr %1156, i64 8
  %1167 = load float, ptr %1166, align 8, !tbaa !20
  %1168 = insertelement <16 x float> poison, float %1167, i64 0
  %1169 = shufflevector <16 x float> %1168, <16 x float> poison, <16 x i32> zeroinitializer
  %1170 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1169, <16 x float> %1155, <16 x float> %1140)
  %1171 = getelementptr inbounds i8, ptr %1156, i64 12
  %1172 = load float, ptr %1171, align 4, !tbaa !20
  %1173 = insertelement <16 x float> poison, float %1172, i64 0
  %1174 = shufflevector <16 x float> %1173, <16 x float> poison, <16 x i32> zeroinitializer
  %1175 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1174, <16 x float> %1155, <16 x float> %1139)
  %1176 = getelementptr inbounds i8, ptr %1156, i64 16
  %1177 = load float, ptr %1176, align 16, !tbaa !20
  %1178 = insertelement <16 x float> poison, float %1177, i64 0
  %1179 = shufflevector <16 x float> %1178, <16 x float> poison, <16 x i32> zeroinitializer
  %1180 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1179, <16 x float> %1155, <16 x float> %1138)
  %1181 = getelementptr inbounds i8, ptr %1156, i64 20
  %1182 = load float, ptr %1181, align 4, !tbaa !20
  %1183 = insertelement <16 x float> poison, float %1182, i64 0
  %1184 = shufflevector <16 x float> %1183, <16 x float> poison, <16 x i32> zeroinitializer
  %1185 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1184, <16 x float> %1155, <16 x float> %1137)
  %1186 = getelementptr inbounds i8, ptr %1156, i64 24
  %1187 = load float, ptr %1186, align 8, !tbaa !20
  %1188 = insertelement <16 x float> poison, float %1187, i64 0
  %1189 = shufflevector <16 x float> %1188, <16 x float> poison, <16 x i32> zeroinitializer
  %1190 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1189, <16 x float> %1155, <16 x float> %1136)
  %1191 = getelementptr inbounds i8, ptr %1156, i64 28
  %1192 = load float, ptr %1191, align 4, !tbaa !20
  %1193 = insertelement <16 x float> poison, float %1192, i64 0
  %1194 = shufflevector <16 x float> %1193, <16 x float> poison, <16 x i32> zeroinitializer
  %1195 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1194, <16 x float> %1155, <16 x float> %1135)
  %1196 = getelementptr inbounds i8, ptr %1156, i64 32
  %1197 = load float, ptr %1196, align 32, !tbaa !20
  %1198 = insertelement <16 x float> poison, float %1197, i64 0
  %1199 = shufflevector <16 x float> %1198, <16 x float> poison, <16 x i32> zeroinitializer
  %1200 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1199, <16 x float> %1155, <16 x float> %1134)
  %1201 = getelementptr inbounds i8, ptr %1156, i64 36
  %1202 = load float, ptr %1201, align 4, !tbaa !20
  %1203 = insertelement <16 x float> poison, float %1202, i64 0
  %1204 = shufflevector <16 x float> %1203, <16 x float> poison, <16 x i32> zeroinitializer
  %1205 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1204, <16 x float> %1155, <16 x float> %1133)
  %1206 = getelementptr inbounds i8, ptr %1156, i64 40
  %1207 = load float, ptr %1206, align 8, !tbaa !20
  %1208 = insertelement <16 x float> poison, float %1207, i64 0
  %1209 = shufflevector <16 x float> %1208, <16 x float> poison, <16 x i32> zeroinitializer
  %1210 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1209, <16 x float> %1155, <16 x float> %1132)
  %1211 = getelementptr inbounds i8, ptr %1156, i64 44
  %1212 = load float, ptr %1211, align 4, !tbaa !20
  %1213 = insertelement <16 x float> poison, float %1212, i64 0
  %1214 = shufflevector <16 x float> %1213, <16 x float> poison, <16 x i32> zeroinitializer
  %1215 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1214, <16 x float> %1155, <16 x float> %1131)
  %1216 = getelementptr inbounds i8, ptr %1156, i64 48
  %1217 = load float, ptr %1216, align 16, !tbaa !20
  %1218 = insertelement <16 x float> poison, float %1217, i64 0
  %1219 = shufflevector <16 x float> %1218, <16 x float> poison, <16 x i32> zeroinitializer
  %1220 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1219, <16 x float> %1155, <16 x float> %1130)
  %1221 = getelementptr inbounds i8, ptr %1156, i64 52
  %1222 = load float, ptr %1221, align 4, !tbaa !20
  %1223 = insertelement <16 x float> poison, float %1222, i64 0
  %1224 = shufflevector <16 x float> %1223, <16 x float> poison, <16 x i32> zeroinitializer
  %1225 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1224, <16 x float> %1155, <16 x float> %1129)
  %1226 = getelementptr inbounds i8, ptr %1156, i64 56
  %1227 = load float, ptr %1226, align 8, !tbaa !20
  %1228 = insertelement <16 x float> poison, float %1227, i64 0
  %1229 = shufflevector <16 x float> %1228, <16 x float> poison, <16 x i32> zeroinitializer
  %1230 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1229, <16 x float> %1155, <16 x float> %1128)
  %1231 = getelementptr inbounds i8, ptr %1156, i64 60
  %1232 = load float, ptr %1231, align 4, !tbaa !20
  %1233 = insertelement <16 x float> poison, float %1232, i64 0
  %1234 = shufflevector <16 x float> %1233, <16 x float> poison, <16 x i32> zeroinitializer
  %1235 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1234, <16 x float> %1155, <16 x float> %1127)
  %1236 = trunc nuw <16 x i32> %1152 to <16 x i16>
  %1237 = bitcast <16 x i16> %1236 to <16 x half>
  %1238 = fpext <16 x half> %1237 to <16 x float>
  %1239 = or disjoint i64 %1151, 1
  %1240 = getelementptr inbounds [16 x float], ptr %12, i64 %1239
  %1241 = load float, ptr %1240, align 64, !tbaa !20
  %1242 = insertelement <16 x float> poison, float %1241, i64 0
  %1243 = shufflevector <16 x float> %1242, <16 x float> poison, <16 x i32> zeroinitializer
  %1244 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1243, <16 x float> %1238, <16 x float> %1160)
  %1245 = getelementptr inbounds i8, ptr %1240, i64 4
  %1246 = load float, ptr %1245, align 4, !tbaa !20
  %1247 = insertelement <16 x float> poison, float %1246, i64 0
  %1248 = shufflevector <16 x float> %1247, <16 x float> poison, <16 x i32> zeroinitializer
  %1249 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1248, <16 x float> %1238, <16 x float> %1165)
  %1250 = getelementptr inbounds i8, ptr %1240, i64 8
  %1251 = load float, ptr %1250, align 8, !tbaa !20
  %1252 = insertelement <16 x float> poison, float %1251, i64 0
  %1253 = shufflevector <16 x float> %1252, <16 x float> poison, <16 x i32> zeroinitializer
  %1254 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1253, <16 x float> %1238, <16 x float> %1170)
  %1255 = getelementptr inbounds i8, ptr %1240, i64 12
  %1256 = load float, ptr %1255, align 4, !tbaa !20
  %1257 = insertelement <16 x float> poison, float %1256, i64 0
  %1258 = shufflevector <16 x float> %1257, <16 x float> poison, <16 x i32> zeroinitializer
  %1259 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1258, <16 x float> %1238, <16 x float> %1175)
  %1260 = getelementptr inbounds i8, ptr %1240, i64 16
  %1261 = load float, ptr %1260, align 16, !tbaa !20
  %1262 = insertelement <16 x float> poison, float %1261, i64 0
  %1263 = shufflevector <16 x float> %1262, <16 x float> poison, <16 x i32> zeroinitializer
  %1264 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1263, <16 x float> %1238, <16 x float> %1180)
  %1265 = getelementptr inbounds i8, ptr %1240, i64 20
  %1266 = load float, ptr %1265, align 4, !tbaa !20
  %1267 = insertelement <16 x float> poison, float %1266, i64 0
  %1268 = shufflevector <16 x float> %1267, <16 x float> poison, <16 x i32> zeroinitializer
  %1269 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1268, <16 x float> %1238, <16 x float> %1185)
  %1270 = getelementptr inbounds i8, ptr %1240, i64 24
  %1271 = load float, ptr %1270, align 8, !tbaa !20
  %1272 = insertelement <16 x float> poison, float %1271, i64 0
  %1273 = shufflevector <16 x float> %1272, <16 x float> poison, <16 x i32> zeroinitializer
  %1274 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1273, <16 x float> %1238, <16 x float> %1190)
  %1275 = getelementptr inbounds i8, ptr %1240, i64 28
  %1276 = load float, ptr %1275, align 4, !tbaa !20
  %1277 = insertelement <16 x float> poison, float %1276, i64 0
  %1278 = shufflevector <16 x float> %1277, <16 x float> poison, <16 x i32> zeroinitializer
  %1279 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1278, <16 x float> %1238, <16 x float> %1195)
  %1280 = getelementptr inbounds i8, ptr %1240, i64 32
  %1281 = load float, ptr %1280, align 32, !tbaa !20
  %1282 = insertelement <16 x float> poison, float %1281, i64 0
  %1283 = shufflevector <16 x float> %1282, <16 x float> poison, <16 x i32> zeroinitializer
  %1284 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1283, <16 x float> %1238, <16 x float> %1200)
  %1285 = getelementptr inbounds i8, ptr %1240, i64 36
  %1286 = load float, ptr %1285, align 4, !tbaa !20
  %1287 = insertelement <16 x float> poison, float %1286, i64 0
  %1288 = shufflevector <16 x float> %1287, <16 x float> poison, <16 x i32> zeroinitializer
  %1289 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1288, <16 x float> %1238, <16 x float> %1205)
  %1290 = getelementptr inbounds i8, ptr %1240, i64 40
  %1291 = load float, ptr %1290, align 8, !tbaa !20
  %1292 = insertelement <16 x float> poison, float %1291, i64 0
  %1293 = shufflevector <16 x float> %1292, <16 x float> poison, <16 x i32> zeroinitializer
  %1294 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1293, <16 x float> %1238, <16 x float> %1210)
  %1295 = getelementptr inbounds i8, ptr %1240, i64 44
  %1296 = load float, ptr %1295, align 4, !tbaa !20
  %1297 = insertelement <16 x float> poison, float %1296, i64 0
  %1298 = shufflevector <16 x float> %1297, <16 x float> poison, <16 x i32> zeroinitializer
  %1299 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1298, <16 x float> %1238, <16 x float> %1215)
  %1300 = getelementptr inbounds i8, ptr %1240, i64 48
  %1301 = load float, ptr %1300, align 16, !tbaa !20
  %1302 = insertelement <16 x float> poison, float %1301, i64 0
  %1303 = shufflevector <16 x float> %1302, <16 x float> poison, <16 x i32> zeroinitializer
  %1304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1303, <16 x float> %1238, <16 x float> %1220)
  %1305 = getelementptr inbounds i8, ptr %1240, i64 52
  %1306 = load float, ptr %1305, align 4, !tbaa !20
  %1307 = insertelement <16 x float> poison, float %1306, i64 0
  %1308 = shufflevector <16 x float> %1307, <16 x float> poison, <16 x i32> zeroinitializer
  %1309 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1308, <16 x float> %1238, <16 x float> %1225)
  %1310 = getelementptr inbounds i8, ptr %1240, i64 56
  %1311 = load float, ptr %1310, align 8, !tbaa !20
  %1312 = insertelement <16 x float> poison, float %1311, i64 0
  %1313 = shufflevector <16 x float> %1312, <16 x float> poison, <16 x i32> zeroinitializer
  %1314 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1313, <16 x float> %1238, <16 x float> %1230)
  %1315 = getelementptr inbounds i8, ptr %1240, i64 60
  %1316 = load float, ptr %1315, align 4, !tbaa !20
  %1317 = insertelement <16 x float> poison, float %1316, i64 0
  %1318 = shufflevector <16 x float> %1317, <16 x float> poison, <16 x i32> zeroinitializer
  %1319 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1318, <16 x float> %1238, <16 x float> %1235)
  %1320 = add nuw nsw i64 %1143, 1
  %1321 = icmp eq i64 %1320, 8
  br i1 %1321, label %1322, label %1126, !llvm.loop !22

1322:                                             ; preds = %1126
  %1323 = icmp eq i32 %1011, 0
  br i1 %1323, label %1324, label %1349

1324:                                             ; preds = %1322
  %1325 = fptrunc <16 x float> %1244 to <16 x half>
  %1326 = bitcast <16 x half> %1325 to <16 x i16>
  %1327 = zext <16 x i16> %1326 to <16 x i32>
  br i1 %910, label %1336, label %1328

1328:                                             ; preds = %1324
  %1329 = and <16 x i32> %1327, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1330 = icmp eq <16 x i32> %1329, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1331 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1244)
  %1332 = fcmp une <16 x float> %1331, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1333 = and <16 x i1> %1330, %1332
  %1334 = sext <16 x i1> %1333 to <16 x i32>
  %1335 = add nsw <16 x i32> %1334, %1327
  br label %1336

1336:                                             ; preds = %1324, %1328
  %1337 = phi <16 x i32> [ %1335, %1328 ], [ %1327, %1324 ]
  %1338 = load <16 x i32>, ptr %911, align 64, !tbaa !13
  br i1 %906, label %1343, label %1339

1339:                                             ; preds = %1336
  %1340 = and <16 x i32> %1338, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1341 = shl <16 x i32> %1337, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1342 = or disjoint <16 x i32> %1340, %1341
  br label %1347

1343:                                             ; preds = %1336
  %1344 = and <16 x i32> %1338, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1345 = and <16 x i32> %1337, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1346 = or disjoint <16 x i32> %1344, %1345
  br label %1347

1347:                                             ; preds = %1339, %1343
  %1348 = phi <16 x i32> [ %1346, %1343 ], [ %1342, %1339 ]
  store <16 x i32> %1348, ptr %911, align 64, !tbaa !13
  br label %1349

1349:                                             ; preds = %1347, %1322
  %1350 = icmp eq i32 %942, %1011
  br i1 %1350, label %1351, label %1376

1351:                                             ; preds = %1349
  %1352 = fptrunc <16 x float> %1249 to <16 x half>
  %1353 = bitcast <16 x half> %1352 to <16 x i16>
  %1354 = zext <16 x i16> %1353 to <16 x i32>
  br i1 %910, label %1363, label %1355

1355:                                             ; preds = %1351
  %1356 = and <16 x i32> %1354, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1357 = icmp eq <16 x i32> %1356, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1358 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1249)
  %1359 = fcmp une <16 x float> %1358, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1360 = and <16 x i1> %1357, %1359
  %1361 = sext <16 x i1> %1360 to <16 x i32>
  %1362 = add nsw <16 x i32> %1361, %1354
  br label %1363

1363:                                             ; preds = %1355, %1351
  %1364 = phi <16 x i32> [ %1362, %1355 ], [ %1354, %1351 ]
  %1365 = load <16 x i32>, ptr %943, align 64, !tbaa !13
  br i1 %906, label %1370, label %1366

1366:                                             ; preds = %1363
  %1367 = and <16 x i32> %1365, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1368 = shl <16 x i32> %1364, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1369 = or disjoint <16 x i32> %1367, %1368
  br label %1374

1370:                                             ; preds = %1363
  %1371 = and <16 x i32> %1365, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1372 = and <16 x i32> %1364, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1373 = or disjoint <16 x i32> %1371, %1372
  br label %1374

1374:                                             ; preds = %1366, %1370
  %1375 = phi <16 x i32> [ %1373, %1370 ], [ %1369, %1366 ]
  store <16 x i32> %1375, ptr %943, align 64, !tbaa !13
  br label %1376

1376:                                             ; preds = %1374, %1349
  %1377 = icmp eq i32 %944, %1011
  br i1 %1377, label %1378, label %1403

1378:                                             ; preds = %1376
  %1379 = fptrunc <16 x float> %1254 to <16 x half>
  %1380 = bitcast <16 x half> %1379 to <16 x i16>
  %1381 = zext <16 x i16> %1380 to <16 x i32>
  br i1 %910, label %1390, label %1382

1382:                                             ; preds = %1378
  %1383 = and <16 x i32> %1381, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1384 = icmp eq <16 x i32> %1383, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1385 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1254)
  %1386 = fcmp une <16 x float> %1385, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1387 = and <16 x i1> %1384, %1386
  %1388 = sext <16 x i1> %1387 to <16 x i32>
  %1389 = add nsw <16 x i32> %1388, %1381
  br label %1390

1390:                                             ; preds = %1382, %1378
  %1391 = phi <16 x i32> [ %1389, %1382 ], [ %1381, %1378 ]
  %1392 = load <16 x i32>, ptr %945, align 64, !tbaa !13
  br i1 %906, label %1397, label %1393

1393:                                             ; preds = %1390
  %1394 = and <16 x i32> %1392, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1395 = shl <16 x i32> %1391, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1396 = or disjoint <16 x i32> %1394, %1395
  br label %1401

1397:                                             ; preds = %1390
  %1398 = and <16 x i32> %1392, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1399 = and <16 x i32> %1391, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1400 = or disjoint <16 x i32> %1398, %1399
  br label %1401

1401:                                             ; preds = %1393, %1397
  %1402 = phi <16 x i32> [ %1400, %1397 ], [ %1396, %1393 ]
  store <16 x i32> %1402, ptr %945, align 64, !tbaa !13
  br label %1403

1403:                                             ; preds = %1401, %1376
  %1404 = icmp eq i32 %946, %1011
  br i1 %1404, label %1405, label %1430

1405:                                             ; preds = %1403
  %1406 = fptrunc <16 x float> %1259 to <16 x half>
  %1407 = bitcast <16 x half> %1406 to <16 x i16>
  %1408 = zext <16 x i16> %1407 to <16 x i32>
  br i1 %910, label %1417, label %1409

1409:                                             ; preds = %1405
  %1410 = and <16 x i32> %1408, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1411 = icmp eq <16 x i32> %1410, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1412 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1259)
  %1413 = fcmp une <16 x float> %1412, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1414 = and <16 x i1> %1411, %1413
  %1415 = sext <16 x i1> %1414 to <16 x i32>
  %1416 = add nsw <16 x i32> %1415, %1408
  br label %1417

1417:                                             ; preds = %1409, %1405
  %1418 = phi <16 x i32> [ %1416, %1409 ], [ %1408, %1405 ]
  %1419 = load <16 x i32>, ptr %947, align 64, !tbaa !13
  br i1 %906, label %1424, label %1420

1420:                                             ; preds = %1417
  %1421 = and <16 x i32> %1419, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1422 = shl <16 x i32> %1418, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1423 = or disjoint <16 x i32> %1421, %1422
  br label %1428

1424:                                             ; preds = %1417
  %1425 = and <16 x i32> %1419, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1426 = and <16 x i32> %1418, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1427 = or disjoint <16 x i32> %1425, %1426
  br label %1428

1428:                                             ; preds = %1420, %1424
  %1429 = phi <16 x i32> [ %1427, %1424 ], [ %1423, %1420 ]
  store <16 x i32> %1429, ptr %947, align 64, !tbaa !13
  br label %1430

1430:                                             ; preds = %1428, %1403
  %1431 = icmp eq i32 %948, %1011
  br i1 %1431, label %1432, label %1457

1432:                                             ; preds = %1430
  %1433 = fptrunc <16 x float> %1264 to <16 x half>
  %1434 = bitcast <16 x half> %1433 to <16 x i16>
  %1435 = zext <16 x i16> %1434 to <16 x i32>
  br i1 %910, label %1444, label %1436

1436:                                             ; preds = %1432
  %1437 = and <16 x i32> %1435, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1438 = icmp eq <16 x i32> %1437, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1439 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1264)
  %1440 = fcmp une <16 x float> %1439, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1441 = and <16 x i1> %1438, %1440
  %1442 = sext <16 x i1> %1441 to <16 x i32>
  %1443 = add nsw <16 x i32> %1442, %1435
  br label %1444

1444:                                             ; preds = %1436, %1432
  %1445 = phi <16 x i32> [ %1443, %1436 ], [ %1435, %1432 ]
  %1446 = load <16 x i32>, ptr %949, align 64, !tbaa !13
  br i1 %906, label %1451, label %1447

1447:                                             ; preds = %1444
  %1448 = and <16 x i32> %1446, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1449 = shl <16 x i32> %1445, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1450 = or disjoint <16 x i32> %1448, %1449
  br label %1455

1451:                                             ; preds = %1444
  %1452 = and <16 x i32> %1446, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1453 = and <16 x i32> %1445, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1454 = or disjoint <16 x i32> %1452, %1453
  br label %1455

1455:                                             ; preds = %1447, %1451
  %1456 = phi <16 x i32> [ %1454, %1451 ], [ %1450, %1447 ]
  store <16 x i32> %1456, ptr %949, align 64, !tbaa !13
  br label %1457

1457:                                             ; preds = %1455, %1430
  %1458 = icmp eq i32 %950, %1011
  br i1 %1458, label %1459, label %1484

1459:                                             ; preds = %1457
  %1460 = fptrunc <16 x float> %1269 to <16 x half>
  %1461 = bitcast <16 x half> %1460 to <16 x i16>
  %1462 = zext <16 x i16> %1461 to <16 x i32>
  br i1 %910, label %1471, label %1463

1463:                                             ; preds = %1459
  %1464 = and <16 x i32> %1462, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1465 = icmp eq <16 x i32> %1464, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1466 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1269)
  %1467 = fcmp une <16 x float> %1466, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1468 = and <16 x i1> %1465, %1467
  %1469 = sext <16 x i1> %1468 to <16 x i32>
  %1470 = add nsw <16 x i32> %1469, %1462
  br label %1471

1471:                                             ; preds = %1463, %1459
  %1472 = phi <16 x i32> [ %1470, %1463 ], [ %1462, %1459 ]
  %1473 = load <16 x i32>, ptr %951, align 64, !tbaa !13
  br i1 %906, label %1478, label %1474

1474:                                             ; preds = %1471
  %1475 = and <16 x i32> %1473, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1476 = shl <16 x i32> %1472, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1477 = or disjoint <16 x i32> %1475, %1476
  br label %1482

1478:                                             ; preds = %1471
  %1479 = and <16 x i32> %1473, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1480 = and <16 x i32> %1472, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1481 = or disjoint <16 x i32> %1479, %1480
  br label %1482

1482:                                             ; preds = %1474, %1478
  %1483 = phi <16 x i32> [ %1481, %1478 ], [ %1477, %1474 ]
  store <16 x i32> %1483, ptr %951, align 64, !tbaa !13
  br label %1484

1484:                                             ; preds = %1482, %1457
  %1485 = icmp eq i32 %952, %1011
  br i1 %1485, label %1486, label %1511

1486:                                             ; preds = %1484
  %1487 = fptrunc <16 x float> %1274 to <16 x half>
  %1488 = bitcast <16 x half> %1487 to <16 x i16>
  %1489 = zext <16 x i16> %1488 to <16 x i32>
  br i1 %910, label %1498, label %1490

1490:                                             ; preds = %1486
  %1491 = and <16 x i32> %1489, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1492 = icmp eq <16 x i32> %1491, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1493 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1274)
  %1494 = fcmp une <16 x float> %1493, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1495 = and <16 x i1> %1492, %1494
  %1496 = sext <16 x i1> %1495 to <16 x i32>
  %1497 = add nsw <16 x i32> %1496, %1489
  br label %1498

1498:                                             ; preds = %1490, %1486
  %1499 = phi <16 x i32> [ %1497, %1490 ], [ %1489, %1486 ]
  %1500 = load <16 x i32>, ptr %953, align 64, !tbaa !13
  br i1 %906, label %1505, label %1501

1501:                                             ; preds = %1498
  %1502 = and <16 x i32> %1500, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1503 = shl <16 x i32> %1499, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1504 = or disjoint <16 x i32> %1502, %1503
  br label %1509

1505:                                             ; preds = %1498
  %1506 = and <16 x i32> %1500, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1507 = and <16 x i32> %1499, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1508 = or disjoint <16 x i32> %1506, %1507
  br label %1509

1509:                                             ; preds = %1501, %1505
  %1510 = phi <16 x i32> [ %1508, %1505 ], [ %1504, %1501 ]
  store <16 x i32> %1510, ptr %953, align 64, !tbaa !13
  br label %1511

1511:                                             ; preds = %1509, %1484
  %1512 = icmp eq i32 %954, %1011
  br i1 %1512, label %1513, label %1538

1513:                                             ; preds = %1511
  %1514 = fptrunc <16 x float> %1279 to <16 x half>
  %1515 = bitcast <16 x half> %1514 to <16 x i16>
  %1516 = zext <16 x i16> %1515 to <16 x i32>
  br i1 %910, label %1525, label %1517

1517:                                             ; preds = %1513
  %1518 = and <16 x i32> %1516, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1519 = icmp eq <16 x i32> %1518, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1520 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1279)
  %1521 = fcmp une <16 x float> %1520, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1522 = and <16 x i1> %1519, %1521
  %1523 = sext <16 x i1> %1522 to <16 x i32>
  %1524 = add nsw <16 x i32> %1523, %1516
  br label %1525

1525:                                             ; preds = %1517, %1513
  %1526 = phi <16 x i32> [ %1524, %1517 ], [ %1516, %1513 ]
  %1527 = load <16 x i32>, ptr %955, align 64, !tbaa !13
  br i1 %906, label %1532, label %1528

1528:                                             ; preds = %1525
  %1529 = and <16 x i32> %1527, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1530 = shl <16 x i32> %1526, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1531 = or disjoint <16 x i32> %1529, %1530
  br label %1536

1532:                                             ; preds = %1525
  %1533 = and <16 x i32> %1527, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1534 = and <16 x i32> %1526, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1535 = or disjoint <16 x i32> %1533, %1534
  br label %1536

1536:                                             ; preds = %1528, %1532
  %1537 = phi <16 x i32> [ %1535, %1532 ], [ %1531, %1528 ]
  store <16 x i32> %1537, ptr %955, align 64, !tbaa !13
  br label %1538

1538:                                             ; preds = %1536, %1511
  %1539 = icmp eq i32 %956, %1011
  br i1 %1539, label %1540, label %1565

1540:                                             ; preds = %1538
  %1541 = fptrunc <16 x float> %1284 to <16 x half>
  %1542 = bitcast <16 x half> %1541 to <16 x i16>
  %1543 = zext <16 x i16> %1542 to <16 x i32>
  br i1 %910, label %1552, label %1544

1544:                                             ; preds = %1540
  %1545 = and <16 x i32> %1543, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1546 = icmp eq <16 x i32> %1545, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1547 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1284)
  %1548 = fcmp une <16 x float> %1547, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1549 = and <16 x i1> %1546, %1548
  %1550 = sext <16 x i1> %1549 to <16 x i32>
  %1551 = add nsw <16 x i32> %1550, %1543
  br label %1552

1552:                                             ; preds = %1544, %1540
  %1553 = phi <16 x i32> [ %1551, %1544 ], [ %1543, %1540 ]
  %1554 = load <16 x i32>, ptr %957, align 64, !tbaa !13
  br i1 %906, label %1559, label %1555

1555:                                             ; preds = %1552
  %1556 = and <16 x i32> %1554, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1557 = shl <16 x i32> %1553, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1558 = or disjoint <16 x i32> %1556, %1557
  br label %1563

1559:                                             ; preds = %1552
  %1560 = and <16 x i32> %1554, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1561 = and <16 x i32> %1553, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1562 = or disjoint <16 x i32> %1560, %1561
  br label %1563

1563:                                             ; preds = %1555, %1559
  %1564 = phi <16 x i32> [ %1562, %1559 ], [ %1558, %1555 ]
  store <16 x i32> %1564, ptr %957, align 64, !tbaa !13
  br label %1565

1565:                                             ; preds = %1563, %1538
  %1566 = icmp eq i32 %958, %1011
  br i1 %1566, label %1567, label %1592

1567:                                             ; preds = %1565
  %1568 = fptrunc <16 x float> %1289 to <16 x half>
  %1569 = bitcast <16 x half> %1568 to <16 x i16>
  %1570 = zext <16 x i16> %1569 to <16 x i32>
  br i1 %910, label %1579, label %1571

1571:                                             ; preds = %1567
  %1572 = and <16 x i32> %1570, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1573 = icmp eq <16 x i32> %1572, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1574 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1289)
  %1575 = fcmp une <16 x float> %1574, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1576 = and <16 x i1> %1573, %1575
  %1577 = sext <16 x i1> %1576 to <16 x i32>
  %1578 = add nsw <16 x i32> %1577, %1570
  br label %1579

1579:                                             ; preds = %1571, %1567
  %1580 = phi <16 x i32> [ %1578, %1571 ], [ %1570, %1567 ]
  %1581 = load <16 x i32>, ptr %959, align 64, !tbaa !13
  br i1 %906, label %1586, label %1582

1582:                                             ; preds = %1579
  %1583 = and <16 x i32> %1581, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1584 = shl <16 x i32> %1580, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1585 = or disjoint <16 x i32> %1583, %1584
  br label %1590

1586:                                             ; preds = %1579
  %1587 = and <16 x i32> %1581, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1588 = and <16 x i32> %1580, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1589 = or disjoint <16 x i32> %1587, %1588
  br label %1590

1590:                                             ; preds = %1582, %1586
  %1591 = phi <16 x i32> [ %1589, %1586 ], [ %1585, %1582 ]
  store <16 x i32> %1591, ptr %959, align 64, !tbaa !13
  br label %1592

1592:                                             ; preds = %1590, %1565
  %1593 = icmp eq i32 %960, %1011
  br i1 %1593, label %1594, label %1619

1594:                                             ; preds = %1592
  %1595 = fptrunc <16 x float> %1294 to <16 x half>
  %1596 = bitcast <16 x half> %1595 to <16 x i16>
  %1597 = zext <16 x i16> %1596 to <16 x i32>
  br i1 %910, label %1606, label %1598

1598:                                             ; preds = %1594
  %1599 = and <16 x i32> %1597, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1600 = icmp eq <16 x i32> %1599, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1601 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1294)
  %1602 = fcmp une <16 x float> %1601, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1603 = and <16 x i1> %1600, %1602
  %1604 = sext <16 x i1> %1603 to <16 x i32>
  %1605 = add nsw <16 x i32> %1604, %1597
  br label %1606

1606:                                             ; preds = %1598, %1594
  %1607 = phi <16 x i32> [ %1605, %1598 ], [ %1597, %1594 ]
  %1608 = load <16 x i32>, ptr %961, align 64, !tbaa !13
  br i1 %906, label %1613, label %1609

1609:                                             ; preds = %1606
  %1610 = and <16 x i32> %1608, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1611 = shl <16 x i32> %1607, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1612 = or disjoint <16 x i32> %1610, %1611
  br label %1617

1613:                                             ; preds = %1606
  %1614 = and <16 x i32> %1608, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1615 = and <16 x i32> %1607, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1616 = or disjoint <16 x i32> %1614, %1615
  br label %1617

1617:                                             ; preds = %1609, %1613
  %1618 = phi <16 x i32> [ %1616, %1613 ], [ %1612, %1609 ]
  store <16 x i32> %1618, ptr %961, align 64, !tbaa !13
  br label %1619

1619:                                             ; preds = %1617, %1592
  %1620 = icmp eq i32 %962, %1011
  br i1 %1620, label %1621, label %1646

1621:                                             ; preds = %1619
  %1622 = fptrunc <16 x float> %1299 to <16 x half>
  %1623 = bitcast <16 x half> %1622 to <16 x i16>
  %1624 = zext <16 x i16> %1623 to <16 x i32>
  br i1 %910, label %1633, label %1625

1625:                                             ; preds = %1621
  %1626 = and <16 x i32> %1624, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1627 = icmp eq <16 x i32> %1626, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1628 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1299)
  %1629 = fcmp une <16 x float> %1628, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1630 = and <16 x i1> %1627, %1629
  %1631 = sext <16 x i1> %1630 to <16 x i32>
  %1632 = add nsw <16 x i32> %1631, %1624
  br label %1633

1633:                                             ; preds = %1625, %1621
  %1634 = phi <16 x i32> [ %1632, %1625 ], [ %1624, %1621 ]
  %1635 = load <16 x i32>, ptr %963, align 64, !tbaa !13
  br i1 %906, label %1640, label %1636

1636:                                             ; preds = %1633
  %1637 = and <16 x i32> %1635, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1638 = shl <16 x i32> %1634, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1639 = or disjoint <16 x i32> %1637, %1638
  br label %1644

1640:                                             ; preds = %1633
  %1641 = and <16 x i32> %1635, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1642 = and <16 x i32> %1634, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1643 = or disjoint <16 x i32> %1641, %1642
  br label %1644

1644:                                             ; preds = %1636, %1640
  %1645 = phi <16 x i32> [ %1643, %1640 ], [ %1639, %1636 ]
  store <16 x i32> %1645, ptr %963, align 64, !tbaa !13
  br label %1646

1646:                                             ; preds = %1644, %1619
  %1647 = icmp eq i32 %964, %1011
  br i1 %1647, label %1648, label %1673

1648:                                             ; preds = %1646
  %1649 = fptrunc <16 x float> %1304 to <16 x half>
  %1650 = bitcast <16 x half> %1649 to <16 x i16>
  %1651 = zext <16 x i16> %1650 to <16 x i32>
  br i1 %910, label %1660, label %1652

1652:                                             ; preds = %1648
  %1653 = and <16 x i32> %1651, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1654 = icmp eq <16 x i32> %1653, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1655 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1304)
  %1656 = fcmp une <16 x float> %1655, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1657 = and <16 x i1> %1654, %1656
  %1658 = sext <16 x i1> %1657 to <16 x i32>
  %1659 = add nsw <16 x i32> %1658, %1651
  br label %1660

1660:                                             ; preds = %1652, %1648
  %1661 = phi <16 x i32> [ %1659, %1652 ], [ %1651, %1648 ]
  %1662 = load <16 x i32>, ptr %965, align 64, !tbaa !13
  br i1 %906, label %1667, label %1663

1663:                                             ; preds = %1660
  %1664 = and <16 x i32> %1662, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1665 = shl <16 x i32> %1661, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1666 = or disjoint <16 x i32> %1664, %1665
  br label %1671

1667:                                             ; preds = %1660
  %1668 = and <16 x i32> %1662, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1669 = and <16 x i32> %1661, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1670 = or disjoint <16 x i32> %1668, %1669
  br label %1671

1671:                                             ; preds = %1663, %1667
  %1672 = phi <16 x i32> [ %1670, %1667 ], [ %1666, %1663 ]
  store <16 x i32> %1672, ptr %965, align 64, !tbaa !13
  br label %1673

1673:                                             ; preds = %1671, %1646
  %1674 = icmp eq i32 %966, %1011
  br i1 %1674, label %1675, label %1700

1675:                                             ; preds = %1673
  %1676 = fptrunc <16 x float> %1309 to <16 x half>
  %1677 = bitcast <16 x half> %1676 to <16 x i16>
  %1678 = zext <16 x i16> %1677 to <16 x i32>
  br i1 %910, label %1687, label %1679

1679:                                             ; preds = %1675
  %1680 = and <16 x i32> %1678, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1681 = icmp eq <16 x i32> %1680, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1682 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1309)
  %1683 = fcmp une <16 x float> %1682, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1684 = and <16 x i1> %1681, %1683
  %1685 = sext <16 x i1> %1684 to <16 x i32>
  %1686 = add nsw <16 x i32> %1685, %1678
  br label %1687

1687:                                             ; preds = %1679, %1675
  %1688 = phi <16 x i32> [ %1686, %1679 ], [ %1678, %1675 ]
  %1689 = load <16 x i32>, ptr %967, align 64, !tbaa !13
  br i1 %906, label %1694, label %1690

1690:                                             ; preds = %1687
  %1691 = and <16 x i32> %1689, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1692 = shl <16 x i32> %1688, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1693 = or disjoint <16 x i32> %1691, %1692
  br label %1698

1694:                                             ; preds = %1687
  %1695 = and <16 x i32> %1689, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1696 = and <16 x i32> %1688, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1697 = or disjoint <16 x i32> %1695, %1696
  br label %1698

1698:                                             ; preds = %1690, %1694
  %1699 = phi <16 x i32> [ %1697, %1694 ], [ %1693, %1690 ]
  store <16 x i32> %1699, ptr %967, align 64, !tbaa !13
  br label %1700

1700:                                             ; preds = %1698, %1673
  %1701 = icmp eq i32 %968, %1011
  br i1 %1701, label %1702, label %1727

1702:                                             ; preds = %1700
  %1703 = fptrunc <16 x float> %1314 to <16 x half>
  %1704 = bitcast <16 x half> %1703 to <16 x i16>
  %1705 = zext <16 x i16> %1704 to <16 x i32>
  br i1 %910, label %1714, label %1706

1706:                                             ; preds = %1702
  %1707 = and <16 x i32> %1705, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1708 = icmp eq <16 x i32> %1707, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1709 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1314)
  %1710 = fcmp une <16 x float> %1709, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1711 = and <16 x i1> %1708, %1710
  %1712 = sext <16 x i1> %1711 to <16 x i32>
  %1713 = add nsw <16 x i32> %1712, %1705
  br label %1714

1714:                                             ; preds = %1706, %1702
  %1715 = phi <16 x i32> [ %1713, %1706 ], [ %1705, %1702 ]
  %1716 = load <16 x i32>, ptr %969, align 64, !tbaa !13
  br i1 %906, label %1721, label %1717

1717:                                             ; preds = %1714
  %1718 = and <16 x i32> %1716, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1719 = shl <16 x i32> %1715, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1720 = or disjoint <16 x i32> %1718, %1719
  br label %1725

1721:                                             ; preds = %1714
  %1722 = and <16 x i32> %1716, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1723 = and <16 x i32> %1715, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1724 = or disjoint <16 x i32> %1722, %1723
  br label %1725

1725:                                             ; preds = %1717, %1721
  %1726 = phi <16 x i32> [ %1724, %1721 ], [ %1720, %1717 ]
  store <16 x i32> %1726, ptr %969, align 64, !tbaa !13
  br label %1727

1727:                                             ; preds = %1725, %1700
  %1728 = icmp eq i32 %970, %1011
  br i1 %1728, label %1729, label %1754

1729:                                             ; preds = %1727
  %1730 = fptrunc <16 x float> %1319 to <16 x half>
  %1731 = bitcast <16 x half> %1730 to <16 x i16>
  %1732 = zext <16 x i16> %1731 to <16 x i32>
  br i1 %910, label %1741, label %1733

1733:                                             ; preds = %1729
  %1734 = and <16 x i32> %1732, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1735 = icmp eq <16 x i32> %1734, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1736 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %1319)
  %1737 = fcmp une <16 x float> %1736, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1738 = and <16 x i1> %1735, %1737
  %1739 = sext <16 x i1> %1738 to <16 x i32>
  %1740 = add nsw <16 x i32> %1739, %1732
  br label %1741

1741:                                             ; preds = %1733, %1729
  %1742 = phi <16 x i32> [ %1740, %1733 ], [ %1732, %1729 ]
  %1743 = load <16 x i32>, ptr %971, align 64, !tbaa !13
  br i1 %906, label %1748, label %1744

1744:                                             ; preds = %1741
  %1745 = and <16 x i32> %1743, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1746 = shl <16 x i32> %1742, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1747 = or disjoint <16 x i32> %1745, %1746
  br label %1752

1748:                                             ; preds = %1741
  %1749 = and <16 x i32> %1743, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1750 = and <16 x i32> %1742, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1751 = or disjoint <16 x i32> %1749, %1750
  br label %1752

1752:                                             ; preds = %1744, %1748
  %1753 = phi <16 x i32> [ %1751, %1748 ], [ %1747, %1744 ]
  store <16 x i32> %1753, ptr %971, align 64, !tbaa !13
  br label %1754

1754:                                             ; preds = %1752, %1727
  %1755 = add nuw i32 %1011, 1
  %1756 = icmp eq i32 %1755, %900
  br i1 %1756, label %1757, label %1010, !llvm.loop !23

1757:                                             ; preds = %1754, %899
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %12) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %11) #5
  br label %4298

1758:                                             ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %13) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %14) #5
  %1759 = icmp ugt i32 %1, 31
  %1760 = zext nneg i32 %24 to i64
  br label %1761

1761:                                             ; preds = %1758, %1770
  %1762 = phi i64 [ 0, %1758 ], [ %1772, %1770 ]
  %1763 = phi <16 x i32> [ zeroinitializer, %1758 ], [ %1771, %1770 ]
  br i1 %1759, label %1764, label %1770

1764:                                             ; preds = %1761
  %1765 = mul nuw nsw i64 %1762, %1760
  %1766 = shl i64 %1765, 4
  %1767 = and i64 %1766, 4294967280
  %1768 = getelementptr inbounds i32, ptr %3, i64 %1767
  %1769 = load <16 x i32>, ptr %1768, align 64, !tbaa !13
  br label %1774

1770:                                             ; preds = %1774, %1761
  %1771 = phi <16 x i32> [ %1763, %1761 ], [ %1783, %1774 ]
  %1772 = add nuw nsw i64 %1762, 1
  %1773 = icmp eq i64 %1772, 8
  br i1 %1773, label %1786, label %1761, !llvm.loop !14

1774:                                             ; preds = %1764, %1774
  %1775 = phi i64 [ 1, %1764 ], [ %1784, %1774 ]
  %1776 = phi <16 x i32> [ %1763, %1764 ], [ %1783, %1774 ]
  %1777 = add nuw nsw i64 %1775, %1765
  %1778 = shl i64 %1777, 4
  %1779 = and i64 %1778, 4294967280
  %1780 = getelementptr inbounds i32, ptr %3, i64 %1779
  %1781 = load <16 x i32>, ptr %1780, align 64, !tbaa !13
  %1782 = xor <16 x i32> %1781, %1769
  %1783 = or <16 x i32> %1782, %1776
  %1784 = add nuw nsw i64 %1775, 1
  %1785 = icmp eq i64 %1784, %1760
  br i1 %1785, label %1770, label %1774, !llvm.loop !17

1786:                                             ; preds = %1770
  %1787 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1771)
  %1788 = icmp eq i32 %1787, 0
  %1789 = ptrtoint ptr %5 to i64
  %1790 = ptrtoint ptr %4 to i64
  %1791 = icmp eq ptr %5, %4
  %1792 = sub i64 %1789, %1790
  %1793 = add i64 %1792, -1024
  %1794 = icmp ult i64 %1793, -2047
  %1795 = or i1 %1791, %1794
  %1796 = and i32 %0, 1007616
  %1797 = or i32 %1787, %1796
  %1798 = icmp eq i32 %1797, 0
  %1799 = and i1 %1795, %1798
  br i1 %1799, label %1803, label %1800

1800:                                             ; preds = %1786
  call fastcc void @copy_sources(ptr noundef nonnull %19, ptr noundef nonnull %13) #6
  %1801 = load ptr, ptr %19, align 8, !tbaa !2
  %1802 = load i32, ptr %23, align 8
  br label %1803

1803:                                             ; preds = %1800, %1786
  %1804 = phi i32 [ %1802, %1800 ], [ %24, %1786 ]
  %1805 = phi ptr [ %1801, %1800 ], [ %2, %1786 ]
  %1806 = icmp ugt i32 %1804, 1
  %1807 = add i32 %1804, -1
  %1808 = insertelement <16 x i32> poison, i32 %1807, i64 0
  %1809 = shufflevector <16 x i32> %1808, <16 x i32> poison, <16 x i32> zeroinitializer
  %1810 = and <16 x i32> %1809, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1811 = zext i32 %1804 to i64
  br label %1915

1812:                                             ; preds = %1923
  %1813 = select i1 %1788, i32 1, i32 %1804
  %1814 = icmp eq i32 %1813, 0
  br i1 %1814, label %2501, label %1815

1815:                                             ; preds = %1812
  %1816 = load i32, ptr %25, align 4, !tbaa !12
  %1817 = load ptr, ptr %21, align 8, !tbaa !9
  %1818 = and i32 %1816, 4096
  %1819 = icmp eq i32 %1818, 0
  %1820 = load ptr, ptr %20, align 8, !tbaa !8
  %1821 = add i32 %1813, -1
  %1822 = load ptr, ptr %22, align 8
  %1823 = getelementptr inbounds i8, ptr %1817, i64 64
  %1824 = getelementptr inbounds i8, ptr %1817, i64 128
  %1825 = getelementptr inbounds i8, ptr %1817, i64 192
  %1826 = getelementptr inbounds i8, ptr %1817, i64 256
  %1827 = getelementptr inbounds i8, ptr %1817, i64 320
  %1828 = getelementptr inbounds i8, ptr %1817, i64 384
  %1829 = getelementptr inbounds i8, ptr %1817, i64 448
  %1830 = getelementptr inbounds i8, ptr %1817, i64 512
  %1831 = getelementptr inbounds i8, ptr %1817, i64 576
  %1832 = getelementptr inbounds i8, ptr %1817, i64 640
  %1833 = getelementptr inbounds i8, ptr %1817, i64 704
  %1834 = getelementptr inbounds i8, ptr %1817, i64 768
  %1835 = getelementptr inbounds i8, ptr %1817, i64 832
  %1836 = getelementptr inbounds i8, ptr %1817, i64 896
  %1837 = getelementptr inbounds i8, ptr %1817, i64 960
  %1838 = getelementptr inbounds i8, ptr %1817, i64 64
  %1839 = getelementptr inbounds i8, ptr %1817, i64 128
  %1840 = getelementptr inbounds i8, ptr %1817, i64 192
  %1841 = getelementptr inbounds i8, ptr %1817, i64 256
  %1842 = getelementptr inbounds i8, ptr %1817, i64 320
  %1843 = getelementptr inbounds i8, ptr %1817, i64 384
  %1844 = getelementptr inbounds i8, ptr %1817, i64 448
  %1845 = getelementptr inbounds i8, ptr %1817, i64 512
  %1846 = getelementptr inbounds i8, ptr %1817, i64 576
  %1847 = getelementptr inbounds i8, ptr %1817, i64 640
  %1848 = getelementptr inbounds i8, ptr %1817, i64 704
  %1849 = getelementptr inbounds i8, ptr %1817, i64 768
  %1850 = getelementptr inbounds i8, ptr %1817, i64 832
  %1851 = getelementptr inbounds i8, ptr %1817, i64 896
  %1852 = getelementptr inbounds i8, ptr %1817, i64 960
  %1853 = and i32 %1821, 1
  %1854 = getelementptr inbounds i8, ptr %1822, i64 64
  %1855 = and i32 %1821, 1
  %1856 = getelementptr inbounds i8, ptr %1822, i64 64
  %1857 = and i32 %1821, 1
  %1858 = getelementptr inbounds i8, ptr %1822, i64 64
  %1859 = and i32 %1821, 2
  %1860 = and i32 %1821, 3
  %1861 = getelementptr inbounds i8, ptr %1822, i64 192
  %1862 = getelementptr inbounds i8, ptr %1822, i64 128
  %1863 = and i32 %1821, 3
  %1864 = getelementptr inbounds i8, ptr %1822, i64 192
  %1865 = and i32 %1821, 3
  %1866 = getelementptr inbounds i8, ptr %1822, i64 192
  %1867 = and i32 %1821, 4
  %1868 = and i32 %1821, 5
  %1869 = getelementptr inbounds i8, ptr %1822, i64 320
  %1870 = getelementptr inbounds i8, ptr %1822, i64 256
  %1871 = and i32 %1821, 5
  %1872 = getelementptr inbounds i8, ptr %1822, i64 320
  %1873 = and i32 %1821, 5
  %1874 = getelementptr inbounds i8, ptr %1822, i64 320
  %1875 = and i32 %1821, 6
  %1876 = and i32 %1821, 7
  %1877 = getelementptr inbounds i8, ptr %1822, i64 448
  %1878 = getelementptr inbounds i8, ptr %1822, i64 384
  %1879 = and i32 %1821, 7
  %1880 = getelementptr inbounds i8, ptr %1822, i64 448
  %1881 = and i32 %1821, 7
  %1882 = getelementptr inbounds i8, ptr %1822, i64 448
  %1883 = and i32 %1821, 8
  %1884 = and i32 %1821, 9
  %1885 = getelementptr inbounds i8, ptr %1822, i64 576
  %1886 = getelementptr inbounds i8, ptr %1822, i64 512
  %1887 = and i32 %1821, 9
  %1888 = getelementptr inbounds i8, ptr %1822, i64 576
  %1889 = and i32 %1821, 9
  %1890 = getelementptr inbounds i8, ptr %1822, i64 576
  %1891 = and i32 %1821, 10
  %1892 = and i32 %1821, 11
  %1893 = getelementptr inbounds i8, ptr %1822, i64 704
  %1894 = getelementptr inbounds i8, ptr %1822, i64 640
  %1895 = and i32 %1821, 11
  %1896 = getelementptr inbounds i8, ptr %1822, i64 704
  %1897 = and i32 %1821, 11
  %1898 = getelementptr inbounds i8, ptr %1822, i64 704
  %1899 = and i32 %1821, 12
  %1900 = and i32 %1821, 13
  %1901 = getelementptr inbounds i8, ptr %1822, i64 832
  %1902 = getelementptr inbounds i8, ptr %1822, i64 768
  %1903 = and i32 %1821, 13
  %1904 = getelementptr inbounds i8, ptr %1822, i64 832
  %1905 = and i32 %1821, 13
  %1906 = getelementptr inbounds i8, ptr %1822, i64 832
  %1907 = and i32 %1821, 14
  %1908 = and i32 %1821, 15
  %1909 = getelementptr inbounds i8, ptr %1822, i64 960
  %1910 = getelementptr inbounds i8, ptr %1822, i64 896
  %1911 = and i32 %1821, 15
  %1912 = getelementptr inbounds i8, ptr %1822, i64 960
  %1913 = and i32 %1821, 15
  %1914 = getelementptr inbounds i8, ptr %1822, i64 960
  br label %1948

1915:                                             ; preds = %1803, %1923
  %1916 = phi i64 [ 0, %1803 ], [ %1931, %1923 ]
  %1917 = trunc nuw nsw i64 %1916 to i32
  %1918 = mul i32 %1804, %1917
  %1919 = shl i32 %1918, 4
  %1920 = zext i32 %1919 to i64
  %1921 = getelementptr inbounds i32, ptr %1805, i64 %1920
  %1922 = load <16 x i32>, ptr %1921, align 64, !tbaa !13
  br i1 %1806, label %1933, label %1923

1923:                                             ; preds = %1933, %1915
  %1924 = phi <16 x i32> [ %1922, %1915 ], [ %1945, %1933 ]
  %1925 = shl nuw nsw i64 %1916, 1
  %1926 = and <16 x i32> %1924, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1927 = shl <16 x i32> %1924, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1928 = getelementptr inbounds [16 x [16 x float]], ptr %14, i64 0, i64 %1925
  store <16 x i32> %1927, ptr %1928, align 64, !tbaa !13
  %1929 = or disjoint i64 %1925, 1
  %1930 = getelementptr inbounds [16 x [16 x float]], ptr %14, i64 0, i64 %1929
  store <16 x i32> %1926, ptr %1930, align 64, !tbaa !13
  %1931 = add nuw nsw i64 %1916, 1
  %1932 = icmp eq i64 %1931, 8
  br i1 %1932, label %1812, label %1915, !llvm.loop !18

1933:                                             ; preds = %1915, %1933
  %1934 = phi i64 [ %1946, %1933 ], [ 1, %1915 ]
  %1935 = phi <16 x i32> [ %1945, %1933 ], [ %1922, %1915 ]
  %1936 = trunc nuw i64 %1934 to i32
  %1937 = insertelement <16 x i32> poison, i32 %1936, i64 0
  %1938 = shufflevector <16 x i32> %1937, <16 x i32> poison, <16 x i32> zeroinitializer
  %1939 = icmp eq <16 x i32> %1810, %1938
  %1940 = add i32 %1918, %1936
  %1941 = shl i32 %1940, 4
  %1942 = zext i32 %1941 to i64
  %1943 = getelementptr inbounds i32, ptr %1805, i64 %1942
  %1944 = load <16 x i32>, ptr %1943, align 64, !tbaa !13
  %1945 = select <16 x i1> %1939, <16 x i32> %1944, <16 x i32> %1935
  %1946 = add nuw nsw i64 %1934, 1
  %1947 = icmp eq i64 %1946, %1811
  br i1 %1947, label %1923, label %1933, !llvm.loop !19

1948:                                             ; preds = %1815, %2498
  %1949 = phi i32 [ 0, %1815 ], [ %2499, %2498 ]
  %1950 = load <16 x i32>, ptr %1817, align 64, !tbaa !13
  br i1 %1819, label %1983, label %1951

1951:                                             ; preds = %1948
  %1952 = and <16 x i32> %1950, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1953 = load <16 x i32>, ptr %1823, align 64, !tbaa !13
  %1954 = and <16 x i32> %1953, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1955 = load <16 x i32>, ptr %1824, align 64, !tbaa !13
  %1956 = and <16 x i32> %1955, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1957 = load <16 x i32>, ptr %1825, align 64, !tbaa !13
  %1958 = and <16 x i32> %1957, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1959 = load <16 x i32>, ptr %1826, align 64, !tbaa !13
  %1960 = and <16 x i32> %1959, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1961 = load <16 x i32>, ptr %1827, align 64, !tbaa !13
  %1962 = and <16 x i32> %1961, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1963 = load <16 x i32>, ptr %1828, align 64, !tbaa !13
  %1964 = and <16 x i32> %1963, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1965 = load <16 x i32>, ptr %1829, align 64, !tbaa !13
  %1966 = and <16 x i32> %1965, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1967 = load <16 x i32>, ptr %1830, align 64, !tbaa !13
  %1968 = and <16 x i32> %1967, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1969 = load <16 x i32>, ptr %1831, align 64, !tbaa !13
  %1970 = and <16 x i32> %1969, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1971 = load <16 x i32>, ptr %1832, align 64, !tbaa !13
  %1972 = and <16 x i32> %1971, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1973 = load <16 x i32>, ptr %1833, align 64, !tbaa !13
  %1974 = and <16 x i32> %1973, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1975 = load <16 x i32>, ptr %1834, align 64, !tbaa !13
  %1976 = and <16 x i32> %1975, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1977 = load <16 x i32>, ptr %1835, align 64, !tbaa !13
  %1978 = and <16 x i32> %1977, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1979 = load <16 x i32>, ptr %1836, align 64, !tbaa !13
  %1980 = and <16 x i32> %1979, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1981 = load <16 x i32>, ptr %1837, align 64, !tbaa !13
  %1982 = lshr <16 x i32> %1981, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2015

1983:                                             ; preds = %1948
  %1984 = shl <16 x i32> %1950, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1985 = load <16 x i32>, ptr %1838, align 64, !tbaa !13
  %1986 = shl <16 x i32> %1985, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1987 = load <16 x i32>, ptr %1839, align 64, !tbaa !13
  %1988 = shl <16 x i32> %1987, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1989 = load <16 x i32>, ptr %1840, align 64, !tbaa !13
  %1990 = shl <16 x i32> %1989, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1991 = load <16 x i32>, ptr %1841, align 64, !tbaa !13
  %1992 = shl <16 x i32> %1991, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1993 = load <16 x i32>, ptr %1842, align 64, !tbaa !13
  %1994 = shl <16 x i32> %1993, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1995 = load <16 x i32>, ptr %1843, align 64, !tbaa !13
  %1996 = shl <16 x i32> %1995, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1997 = load <16 x i32>, ptr %1844, align 64, !tbaa !13
  %1998 = shl <16 x i32> %1997, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1999 = load <16 x i32>, ptr %1845, align 64, !tbaa !13
  %2000 = shl <16 x i32> %1999, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2001 = load <16 x i32>, ptr %1846, align 64, !tbaa !13
  %2002 = shl <16 x i32> %2001, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2003 = load <16 x i32>, ptr %1847, align 64, !tbaa !13
  %2004 = shl <16 x i32> %2003, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2005 = load <16 x i32>, ptr %1848, align 64, !tbaa !13
  %2006 = shl <16 x i32> %2005, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2007 = load <16 x i32>, ptr %1849, align 64, !tbaa !13
  %2008 = shl <16 x i32> %2007, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2009 = load <16 x i32>, ptr %1850, align 64, !tbaa !13
  %2010 = shl <16 x i32> %2009, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2011 = load <16 x i32>, ptr %1851, align 64, !tbaa !13
  %2012 = shl <16 x i32> %2011, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2013 = load <16 x i32>, ptr %1852, align 64, !tbaa !13
  %2014 = and <16 x i32> %2013, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2015

2015:                                             ; preds = %1983, %1951
  %2016 = phi <16 x i32> [ %1980, %1951 ], [ %2012, %1983 ]
  %2017 = phi <16 x i32> [ %1976, %1951 ], [ %2008, %1983 ]
  %2018 = phi <16 x i32> [ %1972, %1951 ], [ %2004, %1983 ]
  %2019 = phi <16 x i32> [ %1968, %1951 ], [ %2000, %1983 ]
  %2020 = phi <16 x i32> [ %1964, %1951 ], [ %1996, %1983 ]
  %2021 = phi <16 x i32> [ %1960, %1951 ], [ %1992, %1983 ]
  %2022 = phi <16 x i32> [ %1956, %1951 ], [ %1988, %1983 ]
  %2023 = phi <16 x i32> [ %1952, %1951 ], [ %1984, %1983 ]
  %2024 = phi <16 x i32> [ %1954, %1951 ], [ %1986, %1983 ]
  %2025 = phi <16 x i32> [ %1958, %1951 ], [ %1990, %1983 ]
  %2026 = phi <16 x i32> [ %1962, %1951 ], [ %1994, %1983 ]
  %2027 = phi <16 x i32> [ %1966, %1951 ], [ %1998, %1983 ]
  %2028 = phi <16 x i32> [ %1970, %1951 ], [ %2002, %1983 ]
  %2029 = phi <16 x i32> [ %1974, %1951 ], [ %2006, %1983 ]
  %2030 = phi <16 x i32> [ %1978, %1951 ], [ %2010, %1983 ]
  %2031 = phi <16 x i32> [ %1982, %1951 ], [ %2014, %1983 ]
  %2032 = shl nuw <16 x i32> %2031, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2033

2033:                                             ; preds = %2015, %2033
  %2034 = phi <16 x i32> [ %2032, %2015 ], [ %2255, %2033 ]
  %2035 = phi <16 x i32> [ %2016, %2015 ], [ %2249, %2033 ]
  %2036 = phi <16 x i32> [ %2030, %2015 ], [ %2243, %2033 ]
  %2037 = phi <16 x i32> [ %2017, %2015 ], [ %2237, %2033 ]
  %2038 = phi <16 x i32> [ %2029, %2015 ], [ %2231, %2033 ]
  %2039 = phi <16 x i32> [ %2018, %2015 ], [ %2225, %2033 ]
  %2040 = phi <16 x i32> [ %2028, %2015 ], [ %2219, %2033 ]
  %2041 = phi <16 x i32> [ %2019, %2015 ], [ %2213, %2033 ]
  %2042 = phi <16 x i32> [ %2027, %2015 ], [ %2207, %2033 ]
  %2043 = phi <16 x i32> [ %2020, %2015 ], [ %2201, %2033 ]
  %2044 = phi <16 x i32> [ %2026, %2015 ], [ %2195, %2033 ]
  %2045 = phi <16 x i32> [ %2021, %2015 ], [ %2189, %2033 ]
  %2046 = phi <16 x i32> [ %2025, %2015 ], [ %2183, %2033 ]
  %2047 = phi <16 x i32> [ %2022, %2015 ], [ %2177, %2033 ]
  %2048 = phi <16 x i32> [ %2024, %2015 ], [ %2171, %2033 ]
  %2049 = phi <16 x i32> [ %2023, %2015 ], [ %2165, %2033 ]
  %2050 = phi i64 [ 0, %2015 ], [ %2256, %2033 ]
  %2051 = trunc nuw nsw i64 %2050 to i32
  %2052 = mul i32 %1804, %2051
  %2053 = add i32 %2052, %1949
  %2054 = shl i32 %2053, 4
  %2055 = zext i32 %2054 to i64
  %2056 = getelementptr inbounds i32, ptr %1820, i64 %2055
  %2057 = load <16 x i32>, ptr %2056, align 64, !tbaa !13
  %2058 = shl nuw nsw i64 %2050, 1
  %2059 = and <16 x i32> %2057, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2060 = shl <16 x i32> %2057, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2061 = bitcast <16 x i32> %2060 to <16 x float>
  %2062 = getelementptr inbounds [16 x float], ptr %14, i64 %2058
  %2063 = load float, ptr %2062, align 64, !tbaa !20
  %2064 = insertelement <16 x float> poison, float %2063, i64 0
  %2065 = shufflevector <16 x float> %2064, <16 x float> poison, <16 x i32> zeroinitializer
  %2066 = bitcast <16 x i32> %2049 to <16 x float>
  %2067 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2065, <16 x float> %2061, <16 x float> %2066)
  %2068 = getelementptr inbounds i8, ptr %2062, i64 4
  %2069 = load float, ptr %2068, align 4, !tbaa !20
  %2070 = insertelement <16 x float> poison, float %2069, i64 0
  %2071 = shufflevector <16 x float> %2070, <16 x float> poison, <16 x i32> zeroinitializer
  %2072 = bitcast <16 x i32> %2048 to <16 x float>
  %2073 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2071, <16 x float> %2061, <16 x float> %2072)
  %2074 = getelementptr inbounds i8, ptr %2062, i64 8
  %2075 = load float, ptr %2074, align 8, !tbaa !20
  %2076 = insertelement <16 x float> poison, float %2075, i64 0
  %2077 = shufflevector <16 x float> %2076, <16 x float> poison, <16 x i32> zeroinitializer
  %2078 = bitcast <16 x i32> %2047 to <16 x float>
  %2079 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2077, <16 x float> %2061, <16 x float> %2078)
  %2080 = getelementptr inbounds i8, ptr %2062, i64 12
  %2081 = load float, ptr %2080, align 4, !tbaa !20
  %2082 = insertelement <16 x float> poison, float %2081, i64 0
  %2083 = shufflevector <16 x float> %2082, <16 x float> poison, <16 x i32> zeroinitializer
  %2084 = bitcast <16 x i32> %2046 to <16 x float>
  %2085 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2083, <16 x float> %2061, <16 x float> %2084)
  %2086 = getelementptr inbounds i8, ptr %2062, i64 16
  %2087 = load float, ptr %2086, align 16, !tbaa !20
  %2088 = insertelement <16 x float> poison, float %2087, i64 0
  %2089 = shufflevector <16 x float> %2088, <16 x float> poison, <16 x i32> zeroinitializer
  %2090 = bitcast <16 x i32> %2045 to <16 x float>
  %2091 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2089, <16 x float> %2061, <16 x float> %2090)
  %2092 = getelementptr inbounds i8, ptr %2062, i64 20
  %2093 = load float, ptr %2092, align 4, !tbaa !20
  %2094 = insertelement <16 x float> poison, float %2093, i64 0
  %2095 = shufflevector <16 x float> %2094, <16 x float> poison, <16 x i32> zeroinitializer
  %2096 = bitcast <16 x i32> %2044 to <16 x float>
  %2097 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2095, <16 x float> %2061, <16 x float> %2096)
  %2098 = getelementptr inbounds i8, ptr %2062, i64 24
  %2099 = load float, ptr %2098, align 8, !tbaa !20
  %2100 = insertelement <16 x float> poison, float %2099, i64 0
  %2101 = shufflevector <16 x float> %2100, <16 x float> poison, <16 x i32> zeroinitializer
  %2102 = bitcast <16 x i32> %2043 to <16 x float>
  %2103 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2101, <16 x float> %2061, <16 x float> %2102)
  %2104 = getelementptr inbounds i8, ptr %2062, i64 28
  %2105 = load float, ptr %2104, align 4, !tbaa !20
  %2106 = insertelement <16 x float> poison, float %2105, i64 0
  %2107 = shufflevector <16 x float> %2106, <16 x float> poison, <16 x i32> zeroinitializer
  %2108 = bitcast <16 x i32> %2042 to <16 x float>
  %2109 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2107, <16 x float> %2061, <16 x float> %2108)
  %2110 = getelementptr inbounds i8, ptr %2062, i64 32
  %2111 = load float, ptr %2110, align 32, !tbaa !20
  %2112 = insertelement <16 x float> poison, float %2111, i64 0
  %2113 = shufflevector <16 x float> %2112, <16 x float> poison, <16 x i32> zeroinitializer
  %2114 = bitcast <16 x i32> %2041 to <16 x float>
  %2115 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2113, <16 x float> %2061, <16 x float> %2114)
  %2116 = getelementptr inbounds i8, ptr %2062, i64 36
  %2117 = load float, ptr %2116, align 4, !tbaa !20
  %2118 = insertelement <16 x float> poison, float %2117, i64 0
  %2119 = shufflevector <16 x float> %2118, <16 x float> poison, <16 x i32> zeroinitializer
  %2120 = bitcast <16 x i32> %2040 to <16 x float>
  %2121 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2119, <16 x float> %2061, <16 x float> %2120)
  %2122 = getelementptr inbounds i8, ptr %2062, i64 40
  %2123 = load float, ptr %2122, align 8, !tbaa !20
  %2124 = insertelement <16 x float> poison, float %2123, i64 0
  %2125 = shufflevector <16 x float> %2124, <16 x float> poison, <16 x i32> zeroinitializer
  %2126 = bitcast <16 x i32> %2039 to <16 x float>
  %2127 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2125, <16 x float> %2061, <16 x float> %2126)
  %2128 = getelementptr inbounds i8, ptr %2062, i64 44
  %2129 = load float, ptr %2128, align 4, !tbaa !20
  %2130 = insertelement <16 x float> poison, float %2129, i64 0
  %2131 = shufflevector <16 x float> %2130, <16 x float> poison, <16 x i32> zeroinitializer
  %2132 = bitcast <16 x i32> %2038 to <16 x float>
  %2133 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2131, <16 x float> %2061, <16 x float> %2132)
  %2134 = getelementptr inbounds i8, ptr %2062, i64 48
  %2135 = load float, ptr %2134, align 16, !tbaa !20
  %2136 = insertelement <16 x float> poison, float %2135, i64 0
  %2137 = shufflevector <16 x float> %2136, <16 x float> poison, <16 x i32> zeroinitializer
  %2138 = bitcast <16 x i32> %2037 to <16 x float>
  %2139 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2137, <16 x float> %2061, <16 x float> %2138)
  %2140 = getelementptr inbounds i8, ptr %2062, i64 52
  %2141 = load float, ptr %2140, align 4, !tbaa !20
  %2142 = insertelement <16 x float> poison, float %2141, i64 0
  %2143 = shufflevector <16 x float> %2142, <16 x float> poison, <16 x i32> zeroinitializer
  %2144 = bitcast <16 x i32> %2036 to <16 x float>
  %2145 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2143, <16 x float> %2061, <16 x float> %2144)
  %2146 = getelementptr inbounds i8, ptr %2062, i64 56
  %2147 = load float, ptr %2146, align 8, !tbaa !20
  %2148 = insertelement <16 x float> poison, float %2147, i64 0
  %2149 = shufflevector <16 x float> %2148, <16 x float> poison, <16 x i32> zeroinitializer
  %2150 = bitcast <16 x i32> %2035 to <16 x float>
  %2151 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2149, <16 x float> %2061, <16 x float> %2150)
  %2152 = getelementptr inbounds i8, ptr %2062, i64 60
  %2153 = load float, ptr %2152, align 4, !tbaa !20
  %2154 = insertelement <16 x float> poison, float %2153, i64 0
  %2155 = shufflevector <16 x float> %2154, <16 x float> poison, <16 x i32> zeroinitializer
  %2156 = bitcast <16 x i32> %2034 to <16 x float>
  %2157 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2155, <16 x float> %2061, <16 x float> %2156)
  %2158 = bitcast <16 x i32> %2059 to <16 x float>
  %2159 = or disjoint i64 %2058, 1
  %2160 = getelementptr inbounds [16 x float], ptr %14, i64 %2159
  %2161 = load float, ptr %2160, align 64, !tbaa !20
  %2162 = insertelement <16 x float> poison, float %2161, i64 0
  %2163 = shufflevector <16 x float> %2162, <16 x float> poison, <16 x i32> zeroinitializer
  %2164 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2163, <16 x float> %2158, <16 x float> %2067)
  %2165 = bitcast <16 x float> %2164 to <16 x i32>
  %2166 = getelementptr inbounds i8, ptr %2160, i64 4
  %2167 = load float, ptr %2166, align 4, !tbaa !20
  %2168 = insertelement <16 x float> poison, float %2167, i64 0
  %2169 = shufflevector <16 x float> %2168, <16 x float> poison, <16 x i32> zeroinitializer
  %2170 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2169, <16 x float> %2158, <16 x float> %2073)
  %2171 = bitcast <16 x float> %2170 to <16 x i32>
  %2172 = getelementptr inbounds i8, ptr %2160, i64 8
  %2173 = load float, ptr %2172, align 8, !tbaa !20
  %2174 = insertelement <16 x float> poison, float %2173, i64 0
  %2175 = shufflevector <16 x float> %2174, <16 x float> poison, <16 x i32> zeroinitializer
  %2176 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2175, <16 x float> %2158, <16 x float> %2079)
  %2177 = bitcast <16 x float> %2176 to <16 x i32>
  %2178 = getelementptr inbounds i8, ptr %2160, i64 12
  %2179 = load float, ptr %2178, align 4, !tbaa !20
  %2180 = insertelement <16 x float> poison, float %2179, i64 0
  %2181 = shufflevector <16 x float> %2180, <16 x float> poison, <16 x i32> zeroinitializer
  %2182 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2181, <16 x float> %2158, <16 x float> %2085)
  %2183 = bitcast <16 x float> %2182 to <16 x i32>
  %2184 = getelementptr inbounds i8, ptr %2160, i64 16
  %2185 = load float, ptr %2184, align 16, !tbaa !20
  %2186 = insertelement <16 x float> poison, float %2185, i64 0
  %2187 = shufflevector <16 x float> %2186, <16 x float> poison, <16 x i32> zeroinitializer
  %2188 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2187, <16 x float> %2158, <16 x float> %2091)
  %2189 = bitcast <16 x float> %2188 to <16 x i32>
  %2190 = getelementptr inbounds i8, ptr %2160, i64 20
  %2191 = load float, ptr %2190, align 4, !tbaa !20
  %2192 = insertelement <16 x float> poison, float %2191, i64 0
  %2193 = shufflevector <16 x float> %2192, <16 x float> poison, <16 x i32> zeroinitializer
  %2194 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2193, <16 x float> %2158, <16 x float> %2097)
  %2195 = bitcast <16 x float> %2194 to <16 x i32>
  %2196 = getelementptr inbounds i8, ptr %2160, i64 24
  %2197 = load float, ptr %2196, align 8, !tbaa !20
  %2198 = insertelement <16 x float> poison, float %2197, i64 0
  %2199 = shufflevector <16 x float> %2198, <16 x float> poison, <16 x i32> zeroinitializer
  %2200 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2199, <16 x float> %2158, <16 x float> %2103)
  %2201 = bitcast <16 x float> %2200 to <16 x i32>
  %2202 = getelementptr inbounds i8, ptr %2160, i64 28
  %2203 = load float, ptr %2202, align 4, !tbaa !20
  %2204 = insertelement <16 x float> poison, float %2203, i64 0
  %2205 = shufflevector <16 x float> %2204, <16 x float> poison, <16 x i32> zeroinitializer
  %2206 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2205, <16 x float> %2158, <16 x float> %2109)
  %2207 = bitcast <16 x float> %2206 to <16 x i32>
  %2208 = getelementptr inbounds i8, ptr %2160, i64 32
  %2209 = load float, ptr %2208, align 32, !tbaa !20
  %2210 = insertelement <16 x float> poison, float %2209, i64 0
  %2211 = shufflevector <16 x float> %2210, <16 x float> poison, <16 x i32> zeroinitializer
  %2212 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2211, <16 x float> %2158, <16 x float> %2115)
  %2213 = bitcast <16 x float> %2212 to <16 x i32>
  %2214 = getelementptr inbounds i8, ptr %2160, i64 36
  %2215 = load float, ptr %2214, align 4, !tbaa !20
  %2216 = insertelement <16 x float> poison, float %2215, i64 0
  %2217 = shufflevector <16 x float> %2216, <16 x float> poison, <16 x i32> zeroinitializer
  %2218 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2217, <16 x float> %2158, <16 x float> %2121)
  %2219 = bitcast <16 x float> %2218 to <16 x i32>
  %2220 = getelementptr inbounds i8, ptr %2160, i64 40
  %2221 = load float, ptr %2220, align 8, !tbaa !20
  %2222 = insertelement <16 x float> poison, float %2221, i64 0
  %2223 = shufflevector <16 x float> %2222, <16 x float> poison, <16 x i32> zeroinitializer
  %2224 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2223, <16 x float> %2158, <16 x float> %2127)
  %2225 = bitcast <16 x float> %2224 to <16 x i32>
  %2226 = getelementptr inbounds i8, ptr %2160, i64 44
  %2227 = load float, ptr %2226, align 4, !tbaa !20
  %2228 = insertelement <16 x float> poison, float %2227, i64 0
  %2229 = shufflevector <16 x float> %2228, <16 x float> poison, <16 x i32> zeroinitializer
  %2230 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2229, <16 x float> %2158, <16 x float> %2133)
  %2231 = bitcast <16 x float> %2230 to <16 x i32>
  %2232 = getelementptr inbounds i8, ptr %2160, i64 48
  %2233 = load float, ptr %2232, align 16, !tbaa !20
  %2234 = insertelement <16 x float> poison, float %2233, i64 0
  %2235 = shufflevector <16 x float> %2234, <16 x float> poison, <16 x i32> zeroinitializer
  %2236 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2235, <16 x float> %2158, <16 x float> %2139)
  %2237 = bitcast <16 x float> %2236 to <16 x i32>
  %2238 = getelementptr inbounds i8, ptr %2160, i64 52
  %2239 = load float, ptr %2238, align 4, !tbaa !20
  %2240 = insertelement <16 x float> poison, float %2239, i64 0
  %2241 = shufflevector <16 x float> %2240, <16 x float> poison, <16 x i32> zeroinitializer
  %2242 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2241, <16 x float> %2158, <16 x float> %2145)
  %2243 = bitcast <16 x float> %2242 to <16 x i32>
  %2244 = getelementptr inbounds i8, ptr %2160, i64 56
  %2245 = load float, ptr %2244, align 8, !tbaa !20
  %2246 = insertelement <16 x float> poison, float %2245, i64 0
  %2247 = shufflevector <16 x float> %2246, <16 x float> poison, <16 x i32> zeroinitializer
  %2248 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2247, <16 x float> %2158, <16 x float> %2151)
  %2249 = bitcast <16 x float> %2248 to <16 x i32>
  %2250 = getelementptr inbounds i8, ptr %2160, i64 60
  %2251 = load float, ptr %2250, align 4, !tbaa !20
  %2252 = insertelement <16 x float> poison, float %2251, i64 0
  %2253 = shufflevector <16 x float> %2252, <16 x float> poison, <16 x i32> zeroinitializer
  %2254 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2253, <16 x float> %2158, <16 x float> %2157)
  %2255 = bitcast <16 x float> %2254 to <16 x i32>
  %2256 = add nuw nsw i64 %2050, 1
  %2257 = icmp eq i64 %2256, 8
  br i1 %2257, label %2258, label %2033, !llvm.loop !22

2258:                                             ; preds = %2033
  %2259 = icmp eq i32 %1949, 0
  br i1 %2259, label %2260, label %2261

2260:                                             ; preds = %2258
  br i1 %1819, label %2263, label %2269

2261:                                             ; preds = %2258
  %2262 = icmp eq i32 %1853, %1949
  br i1 %2262, label %2275, label %2288

2263:                                             ; preds = %2260
  %2264 = lshr <16 x i32> %2165, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2265 = load <16 x i32>, ptr %1822, align 64, !tbaa !13
  %2266 = and <16 x i32> %2265, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2267 = or disjoint <16 x i32> %2266, %2264
  store <16 x i32> %2267, ptr %1822, align 64, !tbaa !13
  %2268 = icmp eq i32 %1857, %1949
  br i1 %2268, label %2282, label %2288

2269:                                             ; preds = %2260
  %2270 = load <16 x i32>, ptr %1822, align 64, !tbaa !13
  %2271 = and <16 x i32> %2270, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2272 = and <16 x i32> %2165, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2273 = or disjoint <16 x i32> %2271, %2272
  store <16 x i32> %2273, ptr %1822, align 64, !tbaa !13
  %2274 = icmp eq i32 %1855, %1949
  br i1 %2274, label %2276, label %2288

2275:                                             ; preds = %2261
  br i1 %1819, label %2282, label %2276

2276:                                             ; preds = %2269, %2275
  %2277 = phi ptr [ %1854, %2275 ], [ %1856, %2269 ]
  %2278 = load <16 x i32>, ptr %2277, align 64, !tbaa !13
  %2279 = and <16 x i32> %2278, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2280 = and <16 x i32> %2171, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2281 = or disjoint <16 x i32> %2279, %2280
  store <16 x i32> %2281, ptr %2277, align 64, !tbaa !13
  br label %2288

2282:                                             ; preds = %2263, %2275
  %2283 = phi ptr [ %1854, %2275 ], [ %1858, %2263 ]
  %2284 = lshr <16 x i32> %2171, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2285 = load <16 x i32>, ptr %2283, align 64, !tbaa !13
  %2286 = and <16 x i32> %2285, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2287 = or disjoint <16 x i32> %2286, %2284
  store <16 x i32> %2287, ptr %2283, align 64, !tbaa !13
  br label %2288

2288:                                             ; preds = %2263, %2269, %2282, %2276, %2261
  %2289 = icmp eq i32 %1859, %1949
  br i1 %2289, label %2290, label %2291

2290:                                             ; preds = %2288
  br i1 %1819, label %2293, label %2299

2291:                                             ; preds = %2288
  %2292 = icmp eq i32 %1860, %1949
  br i1 %2292, label %2305, label %2318

2293:                                             ; preds = %2290
  %2294 = lshr <16 x i32> %2177, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2295 = load <16 x i32>, ptr %1862, align 64, !tbaa !13
  %2296 = and <16 x i32> %2295, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2297 = or disjoint <16 x i32> %2296, %2294
  store <16 x i32> %2297, ptr %1862, align 64, !tbaa !13
  %2298 = icmp eq i32 %1865, %1949
  br i1 %2298, label %2312, label %2318

2299:                                             ; preds = %2290
  %2300 = load <16 x i32>, ptr %1862, align 64, !tbaa !13
  %2301 = and <16 x i32> %2300, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2302 = and <16 x i32> %2177, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2303 = or disjoint <16 x i32> %2301, %2302
  store <16 x i32> %2303, ptr %1862, align 64, !tbaa !13
  %2304 = icmp eq i32 %1863, %1949
  br i1 %2304, label %2306, label %2318

2305:                                             ; preds = %2291
  br i1 %1819, label %2312, label %2306

2306:                                             ; preds = %2299, %2305
  %2307 = phi ptr [ %1861, %2305 ], [ %1864, %2299 ]
  %2308 = load <16 x i32>, ptr %2307, align 64, !tbaa !13
  %2309 = and <16 x i32> %2308, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2310 = and <16 x i32> %2183, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2311 = or disjoint <16 x i32> %2309, %2310
  store <16 x i32> %2311, ptr %2307, align 64, !tbaa !13
  br label %2318

2312:                                             ; preds = %2293, %2305
  %2313 = phi ptr [ %1861, %2305 ], [ %1866, %2293 ]
  %2314 = lshr <16 x i32> %2183, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2315 = load <16 x i32>, ptr %2313, align 64, !tbaa !13
  %2316 = and <16 x i32> %2315, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2317 = or disjoint <16 x i32> %2316, %2314
  store <16 x i32> %2317, ptr %2313, align 64, !tbaa !13
  br label %2318

2318:                                             ; preds = %2293, %2299, %2312, %2306, %2291
  %2319 = icmp eq i32 %1867, %1949
  br i1 %2319, label %2320, label %2321

2320:                                             ; preds = %2318
  br i1 %1819, label %2323, label %2329

2321:                                             ; preds = %2318
  %2322 = icmp eq i32 %1868, %1949
  br i1 %2322, label %2335, label %2348

2323:                                             ; preds = %2320
  %2324 = lshr <16 x i32> %2189, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2325 = load <16 x i32>, ptr %1870, align 64, !tbaa !13
  %2326 = and <16 x i32> %2325, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2327 = or disjoint <16 x i32> %2326, %2324
  store <16 x i32> %2327, ptr %1870, align 64, !tbaa !13
  %2328 = icmp eq i32 %1873, %1949
  br i1 %2328, label %2342, label %2348

2329:                                             ; preds = %2320
  %2330 = load <16 x i32>, ptr %1870, align 64, !tbaa !13
  %2331 = and <16 x i32> %2330, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2332 = and <16 x i32> %2189, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2333 = or disjoint <16 x i32> %2331, %2332
  store <16 x i32> %2333, ptr %1870, align 64, !tbaa !13
  %2334 = icmp eq i32 %1871, %1949
  br i1 %2334, label %2336, label %2348

2335:                                             ; preds = %2321
  br i1 %1819, label %2342, label %2336

2336:                                             ; preds = %2329, %2335
  %2337 = phi ptr [ %1869, %2335 ], [ %1872, %2329 ]
  %2338 = load <16 x i32>, ptr %2337, align 64, !tbaa !13
  %2339 = and <16 x i32> %2338, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2340 = and <16 x i32> %2195, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2341 = or disjoint <16 x i32> %2339, %2340
  store <16 x i32> %2341, ptr %2337, align 64, !tbaa !13
  br label %2348

2342:                                             ; preds = %2323, %2335
  %2343 = phi ptr [ %1869, %2335 ], [ %1874, %2323 ]
  %2344 = lshr <16 x i32> %2195, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2345 = load <16 x i32>, ptr %2343, align 64, !tbaa !13
  %2346 = and <16 x i32> %2345, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2347 = or disjoint <16 x i32> %2346, %2344
  store <16 x i32> %2347, ptr %2343, align 64, !tbaa !13
  br label %2348

2348:                                             ; preds = %2323, %2329, %2342, %2336, %2321
  %2349 = icmp eq i32 %1875, %1949
  br i1 %2349, label %2350, label %2351

2350:                                             ; preds = %2348
  br i1 %1819, label %2353, label %2359

2351:                                             ; preds = %2348
  %2352 = icmp eq i32 %1876, %1949
  br i1 %2352, label %2365, label %2378

2353:                                             ; preds = %2350
  %2354 = lshr <16 x i32> %2201, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2355 = load <16 x i32>, ptr %1878, align 64, !tbaa !13
  %2356 = and <16 x i32> %2355, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2357 = or disjoint <16 x i32> %2356, %2354
  store <16 x i32> %2357, ptr %1878, align 64, !tbaa !13
  %2358 = icmp eq i32 %1881, %1949
  br i1 %2358, label %2372, label %2378

2359:                                             ; preds = %2350
  %2360 = load <16 x i32>, ptr %1878, align 64, !tbaa !13
  %2361 = and <16 x i32> %2360, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2362 = and <16 x i32> %2201, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2363 = or disjoint <16 x i32> %2361, %2362
  store <16 x i32> %2363, ptr %1878, align 64, !tbaa !13
  %2364 = icmp eq i32 %1879, %1949
  br i1 %2364, label %2366, label %2378

2365:                                             ; preds = %2351
  br i1 %1819, label %2372, label %2366

2366:                                             ; preds = %2359, %2365
  %2367 = phi ptr [ %1877, %2365 ], [ %1880, %2359 ]
  %2368 = load <16 x i32>, ptr %2367, align 64, !tbaa !13
  %2369 = and <16 x i32> %2368, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2370 = and <16 x i32> %2207, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2371 = or disjoint <16 x i32> %2369, %2370
  store <16 x i32> %2371, ptr %2367, align 64, !tbaa !13
  br label %2378

2372:                                             ; preds = %2353, %2365
  %2373 = phi ptr [ %1877, %2365 ], [ %1882, %2353 ]
  %2374 = lshr <16 x i32> %2207, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2375 = load <16 x i32>, ptr %2373, align 64, !tbaa !13
  %2376 = and <16 x i32> %2375, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2377 = or disjoint <16 x i32> %2376, %2374
  store <16 x i32> %2377, ptr %2373, align 64, !tbaa !13
  br label %2378

2378:                                             ; preds = %2353, %2359, %2372, %2366, %2351
  %2379 = icmp eq i32 %1883, %1949
  br i1 %2379, label %2380, label %2381

2380:                                             ; preds = %2378
  br i1 %1819, label %2383, label %2389

2381:                                             ; preds = %2378
  %2382 = icmp eq i32 %1884, %1949
  br i1 %2382, label %2395, label %2408

2383:                                             ; preds = %2380
  %2384 = lshr <16 x i32> %2213, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2385 = load <16 x i32>, ptr %1886, align 64, !tbaa !13
  %2386 = and <16 x i32> %2385, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2387 = or disjoint <16 x i32> %2386, %2384
  store <16 x i32> %2387, ptr %1886, align 64, !tbaa !13
  %2388 = icmp eq i32 %1889, %1949
  br i1 %2388, label %2402, label %2408

2389:                                             ; preds = %2380
  %2390 = load <16 x i32>, ptr %1886, align 64, !tbaa !13
  %2391 = and <16 x i32> %2390, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2392 = and <16 x i32> %2213, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2393 = or disjoint <16 x i32> %2391, %2392
  store <16 x i32> %2393, ptr %1886, align 64, !tbaa !13
  %2394 = icmp eq i32 %1887, %1949
  br i1 %2394, label %2396, label %2408

2395:                                             ; preds = %2381
  br i1 %1819, label %2402, label %2396

2396:                                             ; preds = %2389, %2395
  %2397 = phi ptr [ %1885, %2395 ], [ %1888, %2389 ]
  %2398 = load <16 x i32>, ptr %2397, align 64, !tbaa !13
  %2399 = and <16 x i32> %2398, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2400 = and <16 x i32> %2219, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2401 = or disjoint <16 x i32> %2399, %2400
  store <16 x i32> %2401, ptr %2397, align 64, !tbaa !13
  br label %2408

2402:                                             ; preds = %2383, %2395
  %2403 = phi ptr [ %1885, %2395 ], [ %1890, %2383 ]
  %2404 = lshr <16 x i32> %2219, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2405 = load <16 x i32>, ptr %2403, align 64, !tbaa !13
  %2406 = and <16 x i32> %2405, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2407 = or disjoint <16 x i32> %2406, %2404
  store <16 x i32> %2407, ptr %2403, align 64, !tbaa !13
  br label %2408

2408:                                             ; preds = %2383, %2389, %2402, %2396, %2381
  %2409 = icmp eq i32 %1891, %1949
  br i1 %2409, label %2410, label %2411

2410:                                             ; preds = %2408
  br i1 %1819, label %2413, label %2419

2411:                                             ; preds = %2408
  %2412 = icmp eq i32 %1892, %1949
  br i1 %2412, label %2425, label %2438

2413:                                             ; preds = %2410
  %2414 = lshr <16 x i32> %2225, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2415 = load <16 x i32>, ptr %1894, align 64, !tbaa !13
  %2416 = and <16 x i32> %2415, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2417 = or disjoint <16 x i32> %2416, %2414
  store <16 x i32> %2417, ptr %1894, align 64, !tbaa !13
  %2418 = icmp eq i32 %1897, %1949
  br i1 %2418, label %2432, label %2438

2419:                                             ; preds = %2410
  %2420 = load <16 x i32>, ptr %1894, align 64, !tbaa !13
  %2421 = and <16 x i32> %2420, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2422 = and <16 x i32> %2225, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2423 = or disjoint <16 x i32> %2421, %2422
  store <16 x i32> %2423, ptr %1894, align 64, !tbaa !13
  %2424 = icmp eq i32 %1895, %1949
  br i1 %2424, label %2426, label %2438

2425:                                             ; preds = %2411
  br i1 %1819, label %2432, label %2426

2426:                                             ; preds = %2419, %2425
  %2427 = phi ptr [ %1893, %2425 ], [ %1896, %2419 ]
  %2428 = load <16 x i32>, ptr %2427, align 64, !tbaa !13
  %2429 = and <16 x i32> %2428, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2430 = and <16 x i32> %2231, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2431 = or disjoint <16 x i32> %2429, %2430
  store <16 x i32> %2431, ptr %2427, align 64, !tbaa !13
  br label %2438

2432:                                             ; preds = %2413, %2425
  %2433 = phi ptr [ %1893, %2425 ], [ %1898, %2413 ]
  %2434 = lshr <16 x i32> %2231, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2435 = load <16 x i32>, ptr %2433, align 64, !tbaa !13
  %2436 = and <16 x i32> %2435, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2437 = or disjoint <16 x i32> %2436, %2434
  store <16 x i32> %2437, ptr %2433, align 64, !tbaa !13
  br label %2438

2438:                                             ; preds = %2413, %2419, %2432, %2426, %2411
  %2439 = icmp eq i32 %1899, %1949
  br i1 %2439, label %2440, label %2441

2440:                                             ; preds = %2438
  br i1 %1819, label %2443, label %2449

2441:                                             ; preds = %2438
  %2442 = icmp eq i32 %1900, %1949
  br i1 %2442, label %2455, label %2468

2443:                                             ; preds = %2440
  %2444 = lshr <16 x i32> %2237, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2445 = load <16 x i32>, ptr %1902, align 64, !tbaa !13
  %2446 = and <16 x i32> %2445, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2447 = or disjoint <16 x i32> %2446, %2444
  store <16 x i32> %2447, ptr %1902, align 64, !tbaa !13
  %2448 = icmp eq i32 %1905, %1949
  br i1 %2448, label %2462, label %2468

2449:                                             ; preds = %2440
  %2450 = load <16 x i32>, ptr %1902, align 64, !tbaa !13
  %2451 = and <16 x i32> %2450, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2452 = and <16 x i32> %2237, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2453 = or disjoint <16 x i32> %2451, %2452
  store <16 x i32> %2453, ptr %1902, align 64, !tbaa !13
  %2454 = icmp eq i32 %1903, %1949
  br i1 %2454, label %2456, label %2468

2455:                                             ; preds = %2441
  br i1 %1819, label %2462, label %2456

2456:                                             ; preds = %2449, %2455
  %2457 = phi ptr [ %1901, %2455 ], [ %1904, %2449 ]
  %2458 = load <16 x i32>, ptr %2457, align 64, !tbaa !13
  %2459 = and <16 x i32> %2458, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2460 = and <16 x i32> %2243, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2461 = or disjoint <16 x i32> %2459, %2460
  store <16 x i32> %2461, ptr %2457, align 64, !tbaa !13
  br label %2468

2462:                                             ; preds = %2443, %2455
  %2463 = phi ptr [ %1901, %2455 ], [ %1906, %2443 ]
  %2464 = lshr <16 x i32> %2243, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2465 = load <16 x i32>, ptr %2463, align 64, !tbaa !13
  %2466 = and <16 x i32> %2465, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2467 = or disjoint <16 x i32> %2466, %2464
  store <16 x i32> %2467, ptr %2463, align 64, !tbaa !13
  br label %2468

2468:                                             ; preds = %2443, %2449, %2462, %2456, %2441
  %2469 = icmp eq i32 %1907, %1949
  br i1 %2469, label %2470, label %2471

2470:                                             ; preds = %2468
  br i1 %1819, label %2473, label %2479

2471:                                             ; preds = %2468
  %2472 = icmp eq i32 %1908, %1949
  br i1 %2472, label %2485, label %2498

2473:                                             ; preds = %2470
  %2474 = lshr <16 x i32> %2249, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2475 = load <16 x i32>, ptr %1910, align 64, !tbaa !13
  %2476 = and <16 x i32> %2475, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2477 = or disjoint <16 x i32> %2476, %2474
  store <16 x i32> %2477, ptr %1910, align 64, !tbaa !13
  %2478 = icmp eq i32 %1913, %1949
  br i1 %2478, label %2492, label %2498

2479:                                             ; preds = %2470
  %2480 = load <16 x i32>, ptr %1910, align 64, !tbaa !13
  %2481 = and <16 x i32> %2480, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2482 = and <16 x i32> %2249, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2483 = or disjoint <16 x i32> %2481, %2482
  store <16 x i32> %2483, ptr %1910, align 64, !tbaa !13
  %2484 = icmp eq i32 %1911, %1949
  br i1 %2484, label %2486, label %2498

2485:                                             ; preds = %2471
  br i1 %1819, label %2492, label %2486

2486:                                             ; preds = %2479, %2485
  %2487 = phi ptr [ %1909, %2485 ], [ %1912, %2479 ]
  %2488 = load <16 x i32>, ptr %2487, align 64, !tbaa !13
  %2489 = and <16 x i32> %2488, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2490 = and <16 x i32> %2255, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2491 = or disjoint <16 x i32> %2489, %2490
  store <16 x i32> %2491, ptr %2487, align 64, !tbaa !13
  br label %2498

2492:                                             ; preds = %2473, %2485
  %2493 = phi ptr [ %1909, %2485 ], [ %1914, %2473 ]
  %2494 = lshr <16 x i32> %2255, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2495 = load <16 x i32>, ptr %2493, align 64, !tbaa !13
  %2496 = and <16 x i32> %2495, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2497 = or disjoint <16 x i32> %2496, %2494
  store <16 x i32> %2497, ptr %2493, align 64, !tbaa !13
  br label %2498

2498:                                             ; preds = %2473, %2479, %2492, %2486, %2471
  %2499 = add nuw i32 %1949, 1
  %2500 = icmp eq i32 %2499, %1813
  br i1 %2500, label %2501, label %1948, !llvm.loop !23

2501:                                             ; preds = %2498, %1812
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %14) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %13) #5
  br label %4298

2502:                                             ; preds = %6
  %2503 = and i32 %0, 512
  %2504 = icmp eq i32 %2503, 0
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %15) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %16) #5
  %2505 = icmp ugt i32 %1, 31
  %2506 = zext nneg i32 %24 to i64
  br label %2507

2507:                                             ; preds = %2502, %2516
  %2508 = phi i64 [ 0, %2502 ], [ %2518, %2516 ]
  %2509 = phi <16 x i32> [ zeroinitializer, %2502 ], [ %2517, %2516 ]
  br i1 %2505, label %2510, label %2516

2510:                                             ; preds = %2507
  %2511 = mul nuw nsw i64 %2508, %2506
  %2512 = shl i64 %2511, 4
  %2513 = and i64 %2512, 4294967280
  %2514 = getelementptr inbounds i32, ptr %3, i64 %2513
  %2515 = load <16 x i32>, ptr %2514, align 64, !tbaa !13
  br label %2520

2516:                                             ; preds = %2520, %2507
  %2517 = phi <16 x i32> [ %2509, %2507 ], [ %2529, %2520 ]
  %2518 = add nuw nsw i64 %2508, 1
  %2519 = icmp eq i64 %2518, 4
  br i1 %2519, label %2532, label %2507, !llvm.loop !14

2520:                                             ; preds = %2510, %2520
  %2521 = phi i64 [ 1, %2510 ], [ %2530, %2520 ]
  %2522 = phi <16 x i32> [ %2509, %2510 ], [ %2529, %2520 ]
  %2523 = add nuw nsw i64 %2521, %2511
  %2524 = shl i64 %2523, 4
  %2525 = and i64 %2524, 4294967280
  %2526 = getelementptr inbounds i32, ptr %3, i64 %2525
  %2527 = load <16 x i32>, ptr %2526, align 64, !tbaa !13
  %2528 = xor <16 x i32> %2527, %2515
  %2529 = or <16 x i32> %2528, %2522
  %2530 = add nuw nsw i64 %2521, 1
  %2531 = icmp eq i64 %2530, %2506
  br i1 %2531, label %2516, label %2520, !llvm.loop !17

2532:                                             ; preds = %2516
  %2533 = select i1 %2504, i32 255, i32 -1
  %2534 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2517)
  %2535 = icmp eq i32 %2534, 0
  %2536 = ptrtoint ptr %5 to i64
  %2537 = ptrtoint ptr %4 to i64
  %2538 = icmp eq ptr %5, %4
  %2539 = sub i64 %2536, %2537
  %2540 = add i64 %2539, -1024
  %2541 = icmp ult i64 %2540, -2047
  %2542 = or i1 %2538, %2541
  %2543 = and i32 %0, 1007616
  %2544 = or i32 %2534, %2543
  %2545 = icmp eq i32 %2544, 0
  %2546 = and i1 %2542, %2545
  br i1 %2546, label %2550, label %2547

2547:                                             ; preds = %2532
  call fastcc void @copy_sources(ptr noundef nonnull %19, ptr noundef nonnull %15) #6
  %2548 = load ptr, ptr %19, align 8, !tbaa !2
  %2549 = load i32, ptr %23, align 8
  br label %2550

2550:                                             ; preds = %2547, %2532
  %2551 = phi i32 [ %2549, %2547 ], [ %24, %2532 ]
  %2552 = phi ptr [ %2548, %2547 ], [ %2, %2532 ]
  %2553 = icmp ugt i32 %2551, 1
  %2554 = insertelement <16 x i32> poison, i32 %2533, i64 0
  %2555 = shufflevector <16 x i32> %2554, <16 x i32> poison, <16 x i32> zeroinitializer
  %2556 = add i32 %2551, -1
  %2557 = insertelement <16 x i32> poison, i32 %2556, i64 0
  %2558 = shufflevector <16 x i32> %2557, <16 x i32> poison, <16 x i32> zeroinitializer
  %2559 = and <16 x i32> %2558, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %2560 = zext i32 %2551 to i64
  br label %2622

2561:                                             ; preds = %2630
  %2562 = select i1 %2535, i32 1, i32 %2551
  %2563 = icmp eq i32 %2562, 0
  br i1 %2563, label %3219, label %2564

2564:                                             ; preds = %2561
  %2565 = load i32, ptr %25, align 4, !tbaa !12
  %2566 = and i32 %2565, 1024
  %2567 = icmp eq i32 %2566, 0
  %2568 = select i1 %2567, i32 255, i32 -1
  %2569 = load ptr, ptr %20, align 8, !tbaa !8
  %2570 = insertelement <16 x i32> poison, i32 %2568, i64 0
  %2571 = shufflevector <16 x i32> %2570, <16 x i32> poison, <16 x i32> zeroinitializer
  %2572 = add i32 %2562, -1
  %2573 = load ptr, ptr %21, align 8
  %2574 = and i32 %2565, 2048
  %2575 = icmp eq i32 %2574, 0
  %2576 = load ptr, ptr %22, align 8
  %2577 = and i32 %2572, 1
  %2578 = getelementptr inbounds i8, ptr %2573, i64 64
  %2579 = getelementptr inbounds i8, ptr %2576, i64 64
  %2580 = and i32 %2572, 2
  %2581 = getelementptr inbounds i8, ptr %2573, i64 128
  %2582 = getelementptr inbounds i8, ptr %2576, i64 128
  %2583 = and i32 %2572, 3
  %2584 = getelementptr inbounds i8, ptr %2573, i64 192
  %2585 = getelementptr inbounds i8, ptr %2576, i64 192
  %2586 = and i32 %2572, 4
  %2587 = getelementptr inbounds i8, ptr %2573, i64 256
  %2588 = getelementptr inbounds i8, ptr %2576, i64 256
  %2589 = and i32 %2572, 5
  %2590 = getelementptr inbounds i8, ptr %2573, i64 320
  %2591 = getelementptr inbounds i8, ptr %2576, i64 320
  %2592 = and i32 %2572, 6
  %2593 = getelementptr inbounds i8, ptr %2573, i64 384
  %2594 = getelementptr inbounds i8, ptr %2576, i64 384
  %2595 = and i32 %2572, 7
  %2596 = getelementptr inbounds i8, ptr %2573, i64 448
  %2597 = getelementptr inbounds i8, ptr %2576, i64 448
  %2598 = and i32 %2572, 8
  %2599 = getelementptr inbounds i8, ptr %2573, i64 512
  %2600 = getelementptr inbounds i8, ptr %2576, i64 512
  %2601 = and i32 %2572, 9
  %2602 = getelementptr inbounds i8, ptr %2573, i64 576
  %2603 = getelementptr inbounds i8, ptr %2576, i64 576
  %2604 = and i32 %2572, 10
  %2605 = getelementptr inbounds i8, ptr %2573, i64 640
  %2606 = getelementptr inbounds i8, ptr %2576, i64 640
  %2607 = and i32 %2572, 11
  %2608 = getelementptr inbounds i8, ptr %2573, i64 704
  %2609 = getelementptr inbounds i8, ptr %2576, i64 704
  %2610 = and i32 %2572, 12
  %2611 = getelementptr inbounds i8, ptr %2573, i64 768
  %2612 = getelementptr inbounds i8, ptr %2576, i64 768
  %2613 = and i32 %2572, 13
  %2614 = getelementptr inbounds i8, ptr %2573, i64 832
  %2615 = getelementptr inbounds i8, ptr %2576, i64 832
  %2616 = and i32 %2572, 14
  %2617 = getelementptr inbounds i8, ptr %2573, i64 896
  %2618 = getelementptr inbounds i8, ptr %2576, i64 896
  %2619 = and i32 %2572, 15
  %2620 = getelementptr inbounds i8, ptr %2573, i64 960
  %2621 = getelementptr inbounds i8, ptr %2576, i64 960
  br label %2672

2622:                                             ; preds = %2550, %2630
  %2623 = phi i64 [ 0, %2550 ], [ %2655, %2630 ]
  %2624 = trunc nuw nsw i64 %2623 to i32
  %2625 = mul i32 %2551, %2624
  %2626 = shl i32 %2625, 4
  %2627 = zext i32 %2626 to i64
  %2628 = getelementptr inbounds i32, ptr %2552, i64 %2627
  %2629 = load <16 x i32>, ptr %2628, align 64, !tbaa !13
  br i1 %2553, label %2657, label %2630

2630:                                             ; preds = %2657, %2622
  %2631 = phi <16 x i32> [ %2629, %2622 ], [ %2669, %2657 ]
  %2632 = shl nuw nsw i64 %2623, 2
  %2633 = shl <16 x i32> %2631, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2634 = ashr exact <16 x i32> %2633, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2635 = and <16 x i32> %2634, %2555
  %2636 = sitofp <16 x i32> %2635 to <16 x float>
  %2637 = getelementptr inbounds [16 x [16 x float]], ptr %16, i64 0, i64 %2632
  store <16 x float> %2636, ptr %2637, align 64, !tbaa !13
  %2638 = shl <16 x i32> %2631, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2639 = ashr <16 x i32> %2638, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2640 = and <16 x i32> %2639, %2555
  %2641 = sitofp <16 x i32> %2640 to <16 x float>
  %2642 = or disjoint i64 %2632, 1
  %2643 = getelementptr inbounds [16 x [16 x float]], ptr %16, i64 0, i64 %2642
  store <16 x float> %2641, ptr %2643, align 64, !tbaa !13
  %2644 = shl <16 x i32> %2631, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %2645 = ashr <16 x i32> %2644, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2646 = and <16 x i32> %2645, %2555
  %2647 = sitofp <16 x i32> %2646 to <16 x float>
  %2648 = or disjoint i64 %2632, 2
  %2649 = getelementptr inbounds [16 x [16 x float]], ptr %16, i64 0, i64 %2648
  store <16 x float> %2647, ptr %2649, align 64, !tbaa !13
  %2650 = ashr <16 x i32> %2631, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2651 = and <16 x i32> %2650, %2555
  %2652 = sitofp <16 x i32> %2651 to <16 x float>
  %2653 = or disjoint i64 %2632, 3
  %2654 = getelementptr inbounds [16 x [16 x float]], ptr %16, i64 0, i64 %2653
  store <16 x float> %2652, ptr %2654, align 64, !tbaa !13
  %2655 = add nuw nsw i64 %2623, 1
  %2656 = icmp eq i64 %2655, 4
  br i1 %2656, label %2561, label %2622, !llvm.loop !18

2657:                                             ; preds = %2622, %2657
  %2658 = phi i64 [ %2670, %2657 ], [ 1, %2622 ]
  %2659 = phi <16 x i32> [ %2669, %2657 ], [ %2629, %2622 ]
  %2660 = trunc nuw i64 %2658 to i32
  %2661 = insertelement <16 x i32> poison, i32 %2660, i64 0
  %2662 = shufflevector <16 x i32> %2661, <16 x i32> poison, <16 x i32> zeroinitializer
  %2663 = icmp eq <16 x i32> %2559, %2662
  %2664 = add i32 %2625, %2660
  %2665 = shl i32 %2664, 4
  %2666 = zext i32 %2665 to i64
  %2667 = getelementptr inbounds i32, ptr %2552, i64 %2666
  %2668 = load <16 x i32>, ptr %2667, align 64, !tbaa !13
  %2669 = select <16 x i1> %2663, <16 x i32> %2668, <16 x i32> %2659
  %2670 = add nuw nsw i64 %2658, 1
  %2671 = icmp eq i64 %2670, %2560
  br i1 %2671, label %2630, label %2657, !llvm.loop !19

2672:                                             ; preds = %2564, %3216
  %2673 = phi i32 [ 0, %2564 ], [ %3217, %3216 ]
  br label %2674

2674:                                             ; preds = %2672, %2674
  %2675 = phi <16 x float> [ zeroinitializer, %2672 ], [ %3037, %2674 ]
  %2676 = phi <16 x float> [ zeroinitializer, %2672 ], [ %3032, %2674 ]
  %2677 = phi <16 x float> [ zeroinitializer, %2672 ], [ %3027, %2674 ]
  %2678 = phi <16 x float> [ zeroinitializer, %2672 ], [ %3022, %2674 ]
  %2679 = phi <16 x float> [ zeroinitializer, %2672 ], [ %3017, %2674 ]
  %2680 = phi <16 x float> [ zeroinitializer, %2672 ], [ %3012, %2674 ]
  %2681 = phi <16 x float> [ zeroinitializer, %2672 ], [ %3007, %2674 ]
  %2682 = phi <16 x float> [ zeroinitializer, %2672 ], [ %3002, %2674 ]
  %2683 = phi <16 x float> [ zeroinitializer, %2672 ], [ %2997, %2674 ]
  %2684 = phi <16 x float> [ zeroinitializer, %2672 ], [ %2992, %2674 ]
  %2685 = phi <16 x float> [ zeroinitializer, %2672 ], [ %2987, %2674 ]
  %2686 = phi <16 x float> [ zeroinitializer, %2672 ], [ %2982, %2674 ]
  %2687 = phi <16 x float> [ zeroinitializer, %2672 ], [ %2977, %2674 ]
  %2688 = phi <16 x float> [ zeroinitializer, %2672 ], [ %2972, %2674 ]
  %2689 = phi <16 x float> [ zeroinitializer, %2672 ], [ %2967, %2674 ]
  %2690 = phi <16 x float> [ zeroinitializer, %2672 ], [ %2962, %2674 ]
  %2691 = phi i64 [ 0, %2672 ], [ %3038, %2674 ]
  %2692 = trunc nuw nsw i64 %2691 to i32
  %2693 = mul i32 %2551, %2692
  %2694 = add i32 %2693, %2673
  %2695 = shl i32 %2694, 4
  %2696 = zext i32 %2695 to i64
  %2697 = getelementptr inbounds i32, ptr %2569, i64 %2696
  %2698 = load <16 x i32>, ptr %2697, align 64, !tbaa !13
  %2699 = shl nuw nsw i64 %2691, 2
  %2700 = shl <16 x i32> %2698, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2701 = ashr exact <16 x i32> %2700, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2702 = and <16 x i32> %2701, %2571
  %2703 = sitofp <16 x i32> %2702 to <16 x float>
  %2704 = getelementptr inbounds [16 x float], ptr %16, i64 %2699
  %2705 = load float, ptr %2704, align 64, !tbaa !20
  %2706 = insertelement <16 x float> poison, float %2705, i64 0
  %2707 = shufflevector <16 x float> %2706, <16 x float> poison, <16 x i32> zeroinitializer
  %2708 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2707, <16 x float> %2703, <16 x float> %2690)
  %2709 = getelementptr inbounds i8, ptr %2704, i64 4
  %2710 = load float, ptr %2709, align 4, !tbaa !20
  %2711 = insertelement <16 x float> poison, float %2710, i64 0
  %2712 = shufflevector <16 x float> %2711, <16 x float> poison, <16 x i32> zeroinitializer
  %2713 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2712, <16 x float> %2703, <16 x float> %2689)
  %2714 = getelementptr inbounds i8, ptr %2704, i64 8
  %2715 = load float, ptr %2714, align 8, !tbaa !20
  %2716 = insertelement <16 x float> poison, float %2715, i64 0
  %2717 = shufflevector <16 x float> %2716, <16 x float> poison, <16 x i32> zeroinitializer
  %2718 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2717, <16 x float> %2703, <16 x float> %2688)
  %2719 = getelementptr inbounds i8, ptr %2704, i64 12
  %2720 = load float, ptr %2719, align 4, !tbaa !20
  %2721 = insertelement <16 x float> poison, float %2720, i64 0
  %2722 = shufflevector <16 x float> %2721, <16 x float> poison, <16 x i32> zeroinitializer
  %2723 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2722, <16 x float> %2703, <16 x float> %2687)
  %2724 = getelementptr inbounds i8, ptr %2704, i64 16
  %2725 = load float, ptr %2724, align 16, !tbaa !20
  %2726 = insertelement <16 x float> poison, float %2725, i64 0
  %2727 = shufflevector <16 x float> %2726, <16 x float> poison, <16 x i32> zeroinitializer
  %2728 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2727, <16 x float> %2703, <16 x float> %2686)
  %2729 = getelementptr inbounds i8, ptr %2704, i64 20
  %2730 = load float, ptr %2729, align 4, !tbaa !20
  %2731 = insertelement <16 x float> poison, float %2730, i64 0
  %2732 = shufflevector <16 x float> %2731, <16 x float> poison, <16 x i32> zeroinitializer
  %2733 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2732, <16 x float> %2703, <16 x float> %2685)
  %2734 = getelementptr inbounds i8, ptr %2704, i64 24
  %2735 = load float, ptr %2734, align 8, !tbaa !20
  %2736 = insertelement <16 x float> poison, float %2735, i64 0
  %2737 = shufflevector <16 x float> %2736, <16 x float> poison, <16 x i32> zeroinitializer
  %2738 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2737, <16 x float> %2703, <16 x float> %2684)
  %2739 = getelementptr inbounds i8, ptr %2704, i64 28
  %2740 = load float, ptr %2739, align 4, !tbaa !20
  %2741 = insertelement <16 x float> poison, float %2740, i64 0
  %2742 = shufflevector <16 x float> %2741, <16 x float> poison, <16 x i32> zeroinitializer
  %2743 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2742, <16 x float> %2703, <16 x float> %2683)
  %2744 = getelementptr inbounds i8, ptr %2704, i64 32
  %2745 = load float, ptr %2744, align 32, !tbaa !20
  %2746 = insertelement <16 x float> poison, float %2745, i64 0
  %2747 = shufflevector <16 x float> %2746, <16 x float> poison, <16 x i32> zeroinitializer
  %2748 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2747, <16 x float> %2703, <16 x float> %2682)
  %2749 = getelementptr inbounds i8, ptr %2704, i64 36
  %2750 = load float, ptr %2749, align 4, !tbaa !20
  %2751 = insertelement <16 x float> poison, float %2750, i64 0
  %2752 = shufflevector <16 x float> %2751, <16 x float> poison, <16 x i32> zeroinitializer
  %2753 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2752, <16 x float> %2703, <16 x float> %2681)
  %2754 = getelementptr inbounds i8, ptr %2704, i64 40
  %2755 = load float, ptr %2754, align 8, !tbaa !20
  %2756 = insertelement <16 x float> poison, float %2755, i64 0
  %2757 = shufflevector <16 x float> %2756, <16 x float> poison, <16 x i32> zeroinitializer
  %2758 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2757, <16 x float> %2703, <16 x float> %2680)
  %2759 = getelementptr inbounds i8, ptr %2704, i64 44
  %2760 = load float, ptr %2759, align 4, !tbaa !20
  %2761 = insertelement <16 x float> poison, float %2760, i64 0
  %2762 = shufflevector <16 x float> %2761, <16 x float> poison, <16 x i32> zeroinitializer
  %2763 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2762, <16 x float> %2703, <16 x float> %2679)
  %2764 = getelementptr inbounds i8, ptr %2704, i64 48
  %2765 = load float, ptr %2764, align 16, !tbaa !20
  %2766 = insertelement <16 x float> poison, float %2765, i64 0
  %2767 = shufflevector <16 x float> %2766, <16 x float> poison, <16 x i32> zeroinitializer
  %2768 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2767, <16 x float> %2703, <16 x float> %2678)
  %2769 = getelementptr inbounds i8, ptr %2704, i64 52
  %2770 = load float, ptr %2769, align 4, !tbaa !20
  %2771 = insertelement <16 x float> poison, float %2770, i64 0
  %2772 = shufflevector <16 x float> %2771, <16 x float> poison, <16 x i32> zeroinitializer
  %2773 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2772, <16 x float> %2703, <16 x float> %2677)
  %2774 = getelementptr inbounds i8, ptr %2704, i64 56
  %2775 = load float, ptr %2774, align 8, !tbaa !20
  %2776 = insertelement <16 x float> poison, float %2775, i64 0
  %2777 = shufflevector <16 x float> %2776, <16 x float> poison, <16 x i32> zeroinitializer
  %2778 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2777, <16 x float> %2703, <16 x float> %2676)
  %2779 = getelementptr inbounds i8, ptr %2704, i64 60
  %2780 = load float, ptr %2779, align 4, !tbaa !20
  %2781 = insertelement <16 x float> poison, float %2780, i64 0
  %2782 = shufflevector <16 x float> %2781, <16 x float> poison, <16 x i32> zeroinitializer
  %2783 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2782, <16 x float> %2703, <16 x float> %2675)
  %2784 = shl <16 x i32> %2698, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2785 = ashr <16 x i32> %2784, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2786 = and <16 x i32> %2785, %2571
  %2787 = sitofp <16 x i32> %2786 to <16 x float>
  %2788 = or disjoint i64 %2699, 1
  %2789 = getelementptr inbounds [16 x float], ptr %16, i64 %2788
  %2790 = load float, ptr %2789, align 64, !tbaa !20
  %2791 = insertelement <16 x float> poison, float %2790, i64 0
  %2792 = shufflevector <16 x float> %2791, <16 x float> poison, <16 x i32> zeroinitializer
  %2793 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2792, <16 x float> %2787, <16 x float> %2708)
  %2794 = getelementptr inbounds i8, ptr %2789, i64 4
  %2795 = load float, ptr %2794, align 4, !tbaa !20
  %2796 = insertelement <16 x float> poison, float %2795, i64 0
  %2797 = shufflevector <16 x float> %2796, <16 x float> poison, <16 x i32> zeroinitializer
  %2798 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2797, <16 x float> %2787, <16 x float> %2713)
  %2799 = getelementptr inbounds i8, ptr %2789, i64 8
  %2800 = load float, ptr %2799, align 8, !tbaa !20
  %2801 = insertelement <16 x float> poison, float %2800, i64 0
  %2802 = shufflevector <16 x float> %2801, <16 x float> poison, <16 x i32> zeroinitializer
  %2803 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2802, <16 x float> %2787, <16 x float> %2718)
  %2804 = getelementptr inbounds i8, ptr %2789, i64 12
  %2805 = load float, ptr %2804, align 4, !tbaa !20
  %2806 = insertelement <16 x float> poison, float %2805, i64 0
  %2807 = shufflevector <16 x float> %2806, <16 x float> poison, <16 x i32> zeroinitializer
  %2808 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2807, <16 x float> %2787, <16 x float> %2723)
  %2809 = getelementptr inbounds i8, ptr %2789, i64 16
  %2810 = load float, ptr %2809, align 16, !tbaa !20
  %2811 = insertelement <16 x float> poison, float %2810, i64 0
  %2812 = shufflevector <16 x float> %2811, <16 x float> poison, <16 x i32> zeroinitializer
  %2813 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2812, <16 x float> %2787, <16 x float> %2728)
  %2814 = getelementptr inbounds i8, ptr %2789, i64 20
  %2815 = load float, ptr %2814, align 4, !tbaa !20
  %2816 = insertelement <16 x float> poison, float %2815, i64 0
  %2817 = shufflevector <16 x float> %2816, <16 x float> poison, <16 x i32> zeroinitializer
  %2818 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2817, <16 x float> %2787, <16 x float> %2733)
  %2819 = getelementptr inbounds i8, ptr %2789, i64 24
  %2820 = load float, ptr %2819, align 8, !tbaa !20
  %2821 = insertelement <16 x float> poison, float %2820, i64 0
  %2822 = shufflevector <16 x float> %2821, <16 x float> poison, <16 x i32> zeroinitializer
  %2823 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2822, <16 x float> %2787, <16 x float> %2738)
  %2824 = getelementptr inbounds i8, ptr %2789, i64 28
  %2825 = load float, ptr %2824, align 4, !tbaa !20
  %2826 = insertelement <16 x float> poison, float %2825, i64 0
  %2827 = shufflevector <16 x float> %2826, <16 x float> poison, <16 x i32> zeroinitializer
  %2828 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2827, <16 x float> %2787, <16 x float> %2743)
  %2829 = getelementptr inbounds i8, ptr %2789, i64 32
  %2830 = load float, ptr %2829, align 32, !tbaa !20
  %2831 = insertelement <16 x float> poison, float %2830, i64 0
  %2832 = shufflevector <16 x float> %2831, <16 x float> poison, <16 x i32> zeroinitializer
  %2833 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2832, <16 x float> %2787, <16 x float> %2748)
  %2834 = getelementptr inbounds i8, ptr %2789, i64 36
  %2835 = load float, ptr %2834, align 4, !tbaa !20
  %2836 = insertelement <16 x float> poison, float %2835, i64 0
  %2837 = shufflevector <16 x float> %2836, <16 x float> poison, <16 x i32> zeroinitializer
  %2838 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2837, <16 x float> %2787, <16 x float> %2753)
  %2839 = getelementptr inbounds i8, ptr %2789, i64 40
  %2840 = load float, ptr %2839, align 8, !tbaa !20
  %2841 = insertelement <16 x float> poison, float %2840, i64 0
  %2842 = shufflevector <16 x float> %2841, <16 x float> poison, <16 x i32> zeroinitializer
  %2843 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2842, <16 x float> %2787, <16 x float> %2758)
  %2844 = getelementptr inbounds i8, ptr %2789, i64 44
  %2845 = load float, ptr %2844, align 4, !tbaa !20
  %2846 = insertelement <16 x float> poison, float %2845, i64 0
  %2847 = shufflevector <16 x float> %2846, <16 x float> poison, <16 x i32> zeroinitializer
  %2848 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2847, <16 x float> %2787, <16 x float> %2763)
  %2849 = getelementptr inbounds i8, ptr %2789, i64 48
  %2850 = load float, ptr %2849, align 16, !tbaa !20
  %2851 = insertelement <16 x float> poison, float %2850, i64 0
  %2852 = shufflevector <16 x float> %2851, <16 x float> poison, <16 x i32> zeroinitializer
  %2853 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2852, <16 x float> %2787, <16 x float> %2768)
  %2854 = getelementptr inbounds i8, ptr %2789, i64 52
  %2855 = load float, ptr %2854, align 4, !tbaa !20
  %2856 = insertelement <16 x float> poison, float %2855, i64 0
  %2857 = shufflevector <16 x float> %2856, <16 x float> poison, <16 x i32> zeroinitializer
  %2858 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2857, <16 x float> %2787, <16 x float> %2773)
  %2859 = getelementptr inbounds i8, ptr %2789, i64 56
  %2860 = load float, ptr %2859, align 8, !tbaa !20
  %2861 = insertelement <16 x float> poison, float %2860, i64 0
  %2862 = shufflevector <16 x float> %2861, <16 x float> poison, <16 x i32> zeroinitializer
  %2863 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2862, <16 x float> %2787, <16 x float> %2778)
  %2864 = getelementptr inbounds i8, ptr %2789, i64 60
  %2865 = load float, ptr %2864, align 4, !tbaa !20
  %2866 = insertelement <16 x float> poison, float %2865, i64 0
  %2867 = shufflevector <16 x float> %2866, <16 x float> poison, <16 x i32> zeroinitializer
  %2868 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2867, <16 x float> %2787, <16 x float> %2783)
  %2869 = shl <16 x i32> %2698, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %2870 = ashr <16 x i32> %2869, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2871 = and <16 x i32> %2870, %2571
  %2872 = sitofp <16 x i32> %2871 to <16 x float>
  %2873 = or disjoint i64 %2699, 2
  %2874 = getelementptr inbounds [16 x float], ptr %16, i64 %2873
  %2875 = load float, ptr %2874, align 64, !tbaa !20
  %2876 = insertelement <16 x float> poison, float %2875, i64 0
  %2877 = shufflevector <16 x float> %2876, <16 x float> poison, <16 x i32> zeroinitializer
  %2878 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2877, <16 x float> %2872, <16 x float> %2793)
  %2879 = getelementptr inbounds i8, ptr %2874, i64 4
  %2880 = load float, ptr %2879, align 4, !tbaa !20
  %2881 = insertelement <16 x float> poison, float %2880, i64 0
  %2882 = shufflevector <16 x float> %2881, <16 x float> poison, <16 x i32> zeroinitializer
  %2883 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2882, <16 x float> %2872, <16 x float> %2798)
  %2884 = getelementptr inbounds i8, ptr %2874, i64 8
  %2885 = load float, ptr %2884, align 8, !tbaa !20
  %2886 = insertelement <16 x float> poison, float %2885, i64 0
  %2887 = shufflevector <16 x float> %2886, <16 x float> poison, <16 x i32> zeroinitializer
  %2888 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2887, <16 x float> %2872, <16 x float> %2803)
  %2889 = getelementptr inbounds i8, ptr %2874, i64 12
  %2890 = load float, ptr %2889, align 4, !tbaa !20
  %2891 = insertelement <16 x float> poison, float %2890, i64 0
  %2892 = shufflevector <16 x float> %2891, <16 x float> poison, <16 x i32> zeroinitializer
  %2893 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2892, <16 x float> %2872, <16 x float> %2808)
  %2894 = getelementptr inbounds i8, ptr %2874, i64 16
  %2895 = load float, ptr %2894, align 16, !tbaa !20
  %2896 = insertelement <16 x float> poison, float %2895, i64 0
  %2897 = shufflevector <16 x float> %2896, <16 x float> poison, <16 x i32> zeroinitializer
  %2898 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2897, <16 x float> %2872, <16 x float> %2813)
  %2899 = getelementptr inbounds i8, ptr %2874, i64 20
  %2900 = load float, ptr %2899, align 4, !tbaa !20
  %2901 = insertelement <16 x float> poison, float %2900, i64 0
  %2902 = shufflevector <16 x float> %2901, <16 x float> poison, <16 x i32> zeroinitializer
  %2903 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2902, <16 x float> %2872, <16 x float> %2818)
  %2904 = getelementptr inbounds i8, ptr %2874, i64 24
  %2905 = load float, ptr %2904, align 8, !tbaa !20
  %2906 = insertelement <16 x float> poison, float %2905, i64 0
  %2907 = shufflevector <16 x float> %2906, <16 x float> poison, <16 x i32> zeroinitializer
  %2908 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2907, <16 x float> %2872, <16 x float> %2823)
  %2909 = getelementptr inbounds i8, ptr %2874, i64 28
  %2910 = load float, ptr %2909, align 4, !tbaa !20
  %2911 = insertelement <16 x float> poison, float %2910, i64 0
  %2912 = shufflevector <16 x float> %2911, <16 x float> poison, <16 x i32> zeroinitializer
  %2913 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2912, <16 x float> %2872, <16 x float> %2828)
  %2914 = getelementptr inbounds i8, ptr %2874, i64 32
  %2915 = load float, ptr %2914, align 32, !tbaa !20
  %2916 = insertelement <16 x float> poison, float %2915, i64 0
  %2917 = shufflevector <16 x float> %2916, <16 x float> poison, <16 x i32> zeroinitializer
  %2918 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2917, <16 x float> %2872, <16 x float> %2833)
  %2919 = getelementptr inbounds i8, ptr %2874, i64 36
  %2920 = load float, ptr %2919, align 4, !tbaa !20
  %2921 = insertelement <16 x float> poison, float %2920, i64 0
  %2922 = shufflevector <16 x float> %2921, <16 x float> poison, <16 x i32> zeroinitializer
  %2923 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2922, <16 x float> %2872, <16 x float> %2838)
  %2924 = getelementptr inbounds i8, ptr %2874, i64 40
  %2925 = load float, ptr %2924, align 8, !tbaa !20
  %2926 = insertelement <16 x float> poison, float %2925, i64 0
  %2927 = shufflevector <16 x float> %2926, <16 x float> poison, <16 x i32> zeroinitializer
  %2928 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2927, <16 x float> %2872, <16 x float> %2843)
  %2929 = getelementptr inbounds i8, ptr %2874, i64 44
  %2930 = load float, ptr %2929, align 4, !tbaa !20
  %2931 = insertelement <16 x float> poison, float %2930, i64 0
  %2932 = shufflevector <16 x float> %2931, <16 x float> poison, <16 x i32> zeroinitializer
  %2933 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2932, <16 x float> %2872, <16 x float> %2848)
  %2934 = getelementptr inbounds i8, ptr %2874, i64 48
  %2935 = load float, ptr %2934, align 16, !tbaa !20
  %2936 = insertelement <16 x float> poison, float %2935, i64 0
  %2937 = shufflevector <16 x float> %2936, <16 x float> poison, <16 x i32> zeroinitializer
  %2938 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2937, <16 x float> %2872, <16 x float> %2853)
  %2939 = getelementptr inbounds i8, ptr %2874, i64 52
  %2940 = load float, ptr %2939, align 4, !tbaa !20
  %2941 = insertelement <16 x float> poison, float %2940, i64 0
  %2942 = shufflevector <16 x float> %2941, <16 x float> poison, <16 x i32> zeroinitializer
  %2943 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2942, <16 x float> %2872, <16 x float> %2858)
  %2944 = getelementptr inbounds i8, ptr %2874, i64 56
  %2945 = load float, ptr %2944, align 8, !tbaa !20
  %2946 = insertelement <16 x float> poison, float %2945, i64 0
  %2947 = shufflevector <16 x float> %2946, <16 x float> poison, <16 x i32> zeroinitializer
  %2948 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2947, <16 x float> %2872, <16 x float> %2863)
  %2949 = getelementptr inbounds i8, ptr %2874, i64 60
  %2950 = load float, ptr %2949, align 4, !tbaa !20
  %2951 = insertelement <16 x float> poison, float %2950, i64 0
  %2952 = shufflevector <16 x float> %2951, <16 x float> poison, <16 x i32> zeroinitializer
  %2953 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2952, <16 x float> %2872, <16 x float> %2868)
  %2954 = ashr <16 x i32> %2698, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2955 = and <16 x i32> %2954, %2571
  %2956 = sitofp <16 x i32> %2955 to <16 x float>
  %2957 = or disjoint i64 %2699, 3
  %2958 = getelementptr inbounds [16 x float], ptr %16, i64 %2957
  %2959 = load float, ptr %2958, align 64, !tbaa !20
  %2960 = insertelement <16 x float> poison, float %2959, i64 0
  %2961 = shufflevector <16 x float> %2960, <16 x float> poison, <16 x i32> zeroinitializer
  %2962 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2961, <16 x float> %2956, <16 x float> %2878)
  %2963 = getelementptr inbounds i8, ptr %2958, i64 4
  %2964 = load float, ptr %2963, align 4, !tbaa !20
  %2965 = insertelement <16 x float> poison, float %2964, i64 0
  %2966 = shufflevector <16 x float> %2965, <16 x float> poison, <16 x i32> zeroinitializer
  %2967 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2966, <16 x float> %2956, <16 x float> %2883)
  %2968 = getelementptr inbounds i8, ptr %2958, i64 8
  %2969 = load float, ptr %2968, align 8, !tbaa !20
  %2970 = insertelement <16 x float> poison, float %2969, i64 0
  %2971 = shufflevector <16 x float> %2970, <16 x float> poison, <16 x i32> zeroinitializer
  %2972 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2971, <16 x float> %2956, <16 x float> %2888)
  %2973 = getelementptr inbounds i8, ptr %2958, i64 12
  %2974 = load float, ptr %2973, align 4, !tbaa !20
  %2975 = insertelement <16 x float> poison, float %2974, i64 0
  %2976 = shufflevector <16 x float> %2975, <16 x float> poison, <16 x i32> zeroinitializer
  %2977 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2976, <16 x float> %2956, <16 x float> %2893)
  %2978 = getelementptr inbounds i8, ptr %2958, i64 16
  %2979 = load float, ptr %2978, align 16, !tbaa !20
  %2980 = insertelement <16 x float> poison, float %2979, i64 0
  %2981 = shufflevector <16 x float> %2980, <16 x float> poison, <16 x i32> zeroinitializer
  %2982 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2981, <16 x float> %2956, <16 x float> %2898)
  %2983 = getelementptr inbounds i8, ptr %2958, i64 20
  %2984 = load float, ptr %2983, align 4, !tbaa !20
  %2985 = insertelement <16 x float> poison, float %2984, i64 0
  %2986 = shufflevector <16 x float> %2985, <16 x float> poison, <16 x i32> zeroinitializer
  %2987 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2986, <16 x float> %2956, <16 x float> %2903)
  %2988 = getelementptr inbounds i8, ptr %2958, i64 24
  %2989 = load float, ptr %2988, align 8, !tbaa !20
  %2990 = insertelement <16 x float> poison, float %2989, i64 0
  %2991 = shufflevector <16 x float> %2990, <16 x float> poison, <16 x i32> zeroinitializer
  %2992 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2991, <16 x float> %2956, <16 x float> %2908)
  %2993 = getelementptr inbounds i8, ptr %2958, i64 28
  %2994 = load float, ptr %2993, align 4, !tbaa !20
  %2995 = insertelement <16 x float> poison, float %2994, i64 0
  %2996 = shufflevector <16 x float> %2995, <16 x float> poison, <16 x i32> zeroinitializer
  %2997 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2996, <16 x float> %2956, <16 x float> %2913)
  %2998 = getelementptr inbounds i8, ptr %2958, i64 32
  %2999 = load float, ptr %2998, align 32, !tbaa !20
  %3000 = insertelement <16 x float> poison, float %2999, i64 0
  %3001 = shufflevector <16 x float> %3000, <16 x float> poison, <16 x i32> zeroinitializer
  %3002 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3001, <16 x float> %2956, <16 x float> %2918)
  %3003 = getelementptr inbounds i8, ptr %2958, i64 36
  %3004 = load float, ptr %3003, align 4, !tbaa !20
  %3005 = insertelement <16 x float> poison, float %3004, i64 0
  %3006 = shufflevector <16 x float> %3005, <16 x float> poison, <16 x i32> zeroinitializer
  %3007 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3006, <16 x float> %2956, <16 x float> %2923)
  %3008 = getelementptr inbounds i8, ptr %2958, i64 40
  %3009 = load float, ptr %3008, align 8, !tbaa !20
  %3010 = insertelement <16 x float> poison, float %3009, i64 0
  %3011 = shufflevector <16 x float> %3010, <16 x float> poison, <16 x i32> zeroinitializer
  %3012 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3011, <16 x float> %2956, <16 x float> %2928)
  %3013 = getelementptr inbounds i8, ptr %2958, i64 44
  %3014 = load float, ptr %3013, align 4, !tbaa !20
  %3015 = insertelement <16 x float> poison, float %3014, i64 0
  %3016 = shufflevector <16 x float> %3015, <16 x float> poison, <16 x i32> zeroinitializer
  %3017 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3016, <16 x float> %2956, <16 x float> %2933)
  %3018 = getelementptr inbounds i8, ptr %2958, i64 48
  %3019 = load float, ptr %3018, align 16, !tbaa !20
  %3020 = insertelement <16 x float> poison, float %3019, i64 0
  %3021 = shufflevector <16 x float> %3020, <16 x float> poison, <16 x i32> zeroinitializer
  %3022 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3021, <16 x float> %2956, <16 x float> %2938)
  %3023 = getelementptr inbounds i8, ptr %2958, i64 52
  %3024 = load float, ptr %3023, align 4, !tbaa !20
  %3025 = insertelement <16 x float> poison, float %3024, i64 0
  %3026 = shufflevector <16 x float> %3025, <16 x float> poison, <16 x i32> zeroinitializer
  %3027 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3026, <16 x float> %2956, <16 x float> %2943)
  %3028 = getelementptr inbounds i8, ptr %2958, i64 56
  %3029 = load float, ptr %3028, align 8, !tbaa !20
  %3030 = insertelement <16 x float> poison, float %3029, i64 0
  %3031 = shufflevector <16 x float> %3030, <16 x float> poison, <16 x i32> zeroinitializer
  %3032 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3031, <16 x float> %2956, <16 x float> %2948)
  %3033 = getelementptr inbounds i8, ptr %2958, i64 60
  %3034 = load float, ptr %3033, align 4, !tbaa !20
  %3035 = insertelement <16 x float> poison, float %3034, i64 0
  %3036 = shufflevector <16 x float> %3035, <16 x float> poison, <16 x i32> zeroinitializer
  %3037 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3036, <16 x float> %2956, <16 x float> %2953)
  %3038 = add nuw nsw i64 %2691, 1
  %3039 = icmp eq i64 %3038, 4
  br i1 %3039, label %3040, label %2674, !llvm.loop !22

3040:                                             ; preds = %2674
  %3041 = icmp eq i32 %2673, 0
  br i1 %3041, label %3042, label %3051

3042:                                             ; preds = %3040
  %3043 = load <16 x i32>, ptr %2573, align 64, !tbaa !13
  %3044 = fptosi <16 x float> %2962 to <16 x i32>
  br i1 %2575, label %3047, label %3045

3045:                                             ; preds = %3042
  %3046 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3043, <16 x i32> %3044)
  br label %3049

3047:                                             ; preds = %3042
  %3048 = add <16 x i32> %3043, %3044
  br label %3049

3049:                                             ; preds = %3045, %3047
  %3050 = phi <16 x i32> [ %3046, %3045 ], [ %3048, %3047 ]
  store <16 x i32> %3050, ptr %2576, align 64, !tbaa !13
  br label %3051

3051:                                             ; preds = %3049, %3040
  %3052 = icmp eq i32 %2577, %2673
  br i1 %3052, label %3053, label %3062

3053:                                             ; preds = %3051
  %3054 = load <16 x i32>, ptr %2578, align 64, !tbaa !13
  %3055 = fptosi <16 x float> %2967 to <16 x i32>
  br i1 %2575, label %3058, label %3056

3056:                                             ; preds = %3053
  %3057 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3054, <16 x i32> %3055)
  br label %3060

3058:                                             ; preds = %3053
  %3059 = add <16 x i32> %3054, %3055
  br label %3060

3060:                                             ; preds = %3058, %3056
  %3061 = phi <16 x i32> [ %3057, %3056 ], [ %3059, %3058 ]
  store <16 x i32> %3061, ptr %2579, align 64, !tbaa !13
  br label %3062

3062:                                             ; preds = %3060, %3051
  %3063 = icmp eq i32 %2580, %2673
  br i1 %3063, label %3064, label %3073

3064:                                             ; preds = %3062
  %3065 = load <16 x i32>, ptr %2581, align 64, !tbaa !13
  %3066 = fptosi <16 x float> %2972 to <16 x i32>
  br i1 %2575, label %3069, label %3067

3067:                                             ; preds = %3064
  %3068 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3065, <16 x i32> %3066)
  br label %3071

3069:                                             ; preds = %3064
  %3070 = add <16 x i32> %3065, %3066
  br label %3071

3071:                                             ; preds = %3069, %3067
  %3072 = phi <16 x i32> [ %3068, %3067 ], [ %3070, %3069 ]
  store <16 x i32> %3072, ptr %2582, align 64, !tbaa !13
  br label %3073

3073:                                             ; preds = %3071, %3062
  %3074 = icmp eq i32 %2583, %2673
  br i1 %3074, label %3075, label %3084

3075:                                             ; preds = %3073
  %3076 = load <16 x i32>, ptr %2584, align 64, !tbaa !13
  %3077 = fptosi <16 x float> %2977 to <16 x i32>
  br i1 %2575, label %3080, label %3078

3078:                                             ; preds = %3075
  %3079 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3076, <16 x i32> %3077)
  br label %3082

3080:                                             ; preds = %3075
  %3081 = add <16 x i32> %3076, %3077
  br label %3082

3082:                                             ; preds = %3080, %3078
  %3083 = phi <16 x i32> [ %3079, %3078 ], [ %3081, %3080 ]
  store <16 x i32> %3083, ptr %2585, align 64, !tbaa !13
  br label %3084

3084:                                             ; preds = %3082, %3073
  %3085 = icmp eq i32 %2586, %2673
  br i1 %3085, label %3086, label %3095

3086:                                             ; preds = %3084
  %3087 = load <16 x i32>, ptr %2587, align 64, !tbaa !13
  %3088 = fptosi <16 x float> %2982 to <16 x i32>
  br i1 %2575, label %3091, label %3089

3089:                                             ; preds = %3086
  %3090 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3087, <16 x i32> %3088)
  br label %3093

3091:                                             ; preds = %3086
  %3092 = add <16 x i32> %3087, %3088
  br label %3093

3093:                                             ; preds = %3091, %3089
  %3094 = phi <16 x i32> [ %3090, %3089 ], [ %3092, %3091 ]
  store <16 x i32> %3094, ptr %2588, align 64, !tbaa !13
  br label %3095

3095:                                             ; preds = %3093, %3084
  %3096 = icmp eq i32 %2589, %2673
  br i1 %3096, label %3097, label %3106

3097:                                             ; preds = %3095
  %3098 = load <16 x i32>, ptr %2590, align 64, !tbaa !13
  %3099 = fptosi <16 x float> %2987 to <16 x i32>
  br i1 %2575, label %3102, label %3100

3100:                                             ; preds = %3097
  %3101 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3098, <16 x i32> %3099)
  br label %3104

3102:                                             ; preds = %3097
  %3103 = add <16 x i32> %3098, %3099
  br label %3104

3104:                                             ; preds = %3102, %3100
  %3105 = phi <16 x i32> [ %3101, %3100 ], [ %3103, %3102 ]
  store <16 x i32> %3105, ptr %2591, align 64, !tbaa !13
  br label %3106

3106:                                             ; preds = %3104, %3095
  %3107 = icmp eq i32 %2592, %2673
  br i1 %3107, label %3108, label %3117

3108:                                             ; preds = %3106
  %3109 = load <16 x i32>, ptr %2593, align 64, !tbaa !13
  %3110 = fptosi <16 x float> %2992 to <16 x i32>
  br i1 %2575, label %3113, label %3111

3111:                                             ; preds = %3108
  %3112 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3109, <16 x i32> %3110)
  br label %3115

3113:                                             ; preds = %3108
  %3114 = add <16 x i32> %3109, %3110
  br label %3115

3115:                                             ; preds = %3113, %3111
  %3116 = phi <16 x i32> [ %3112, %3111 ], [ %3114, %3113 ]
  store <16 x i32> %3116, ptr %2594, align 64, !tbaa !13
  br label %3117

3117:                                             ; preds = %3115, %3106
  %3118 = icmp eq i32 %2595, %2673
  br i1 %3118, label %3119, label %3128

3119:                                             ; preds = %3117
  %3120 = load <16 x i32>, ptr %2596, align 64, !tbaa !13
  %3121 = fptosi <16 x float> %2997 to <16 x i32>
  br i1 %2575, label %3124, label %3122

3122:                                             ; preds = %3119
  %3123 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3120, <16 x i32> %3121)
  br label %3126

3124:                                             ; preds = %3119
  %3125 = add <16 x i32> %3120, %3121
  br label %3126

3126:                                             ; preds = %3124, %3122
  %3127 = phi <16 x i32> [ %3123, %3122 ], [ %3125, %3124 ]
  store <16 x i32> %3127, ptr %2597, align 64, !tbaa !13
  br label %3128

3128:                                             ; preds = %3126, %3117
  %3129 = icmp eq i32 %2598, %2673
  br i1 %3129, label %3130, label %3139

3130:                                             ; preds = %3128
  %3131 = load <16 x i32>, ptr %2599, align 64, !tbaa !13
  %3132 = fptosi <16 x float> %3002 to <16 x i32>
  br i1 %2575, label %3135, label %3133

3133:                                             ; preds = %3130
  %3134 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3131, <16 x i32> %3132)
  br label %3137

3135:                                             ; preds = %3130
  %3136 = add <16 x i32> %3131, %3132
  br label %3137

3137:                                             ; preds = %3135, %3133
  %3138 = phi <16 x i32> [ %3134, %3133 ], [ %3136, %3135 ]
  store <16 x i32> %3138, ptr %2600, align 64, !tbaa !13
  br label %3139

3139:                                             ; preds = %3137, %3128
  %3140 = icmp eq i32 %2601, %2673
  br i1 %3140, label %3141, label %3150

3141:                                             ; preds = %3139
  %3142 = load <16 x i32>, ptr %2602, align 64, !tbaa !13
  %3143 = fptosi <16 x float> %3007 to <16 x i32>
  br i1 %2575, label %3146, label %3144

3144:                                             ; preds = %3141
  %3145 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3142, <16 x i32> %3143)
  br label %3148

3146:                                             ; preds = %3141
  %3147 = add <16 x i32> %3142, %3143
  br label %3148

3148:                                             ; preds = %3146, %3144
  %3149 = phi <16 x i32> [ %3145, %3144 ], [ %3147, %3146 ]
  store <16 x i32> %3149, ptr %2603, align 64, !tbaa !13
  br label %3150

3150:                                             ; preds = %3148, %3139
  %3151 = icmp eq i32 %2604, %2673
  br i1 %3151, label %3152, label %3161

3152:                                             ; preds = %3150
  %3153 = load <16 x i32>, ptr %2605, align 64, !tbaa !13
  %3154 = fptosi <16 x float> %3012 to <16 x i32>
  br i1 %2575, label %3157, label %3155

3155:                                             ; preds = %3152
  %3156 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3153, <16 x i32> %3154)
  br label %3159

3157:                                             ; preds = %3152
  %3158 = add <16 x i32> %3153, %3154
  br label %3159

3159:                                             ; preds = %3157, %3155
  %3160 = phi <16 x i32> [ %3156, %3155 ], [ %3158, %3157 ]
  store <16 x i32> %3160, ptr %2606, align 64, !tbaa !13
  br label %3161

3161:                                             ; preds = %3159, %3150
  %3162 = icmp eq i32 %2607, %2673
  br i1 %3162, label %3163, label %3172

3163:                                             ; preds = %3161
  %3164 = load <16 x i32>, ptr %2608, align 64, !tbaa !13
  %3165 = fptosi <16 x float> %3017 to <16 x i32>
  br i1 %2575, label %3168, label %3166

3166:                                             ; preds = %3163
  %3167 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3164, <16 x i32> %3165)
  br label %3170

3168:                                             ; preds = %3163
  %3169 = add <16 x i32> %3164, %3165
  br label %3170

3170:                                             ; preds = %3168, %3166
  %3171 = phi <16 x i32> [ %3167, %3166 ], [ %3169, %3168 ]
  store <16 x i32> %3171, ptr %2609, align 64, !tbaa !13
  br label %3172

3172:                                             ; preds = %3170, %3161
  %3173 = icmp eq i32 %2610, %2673
  br i1 %3173, label %3174, label %3183

3174:                                             ; preds = %3172
  %3175 = load <16 x i32>, ptr %2611, align 64, !tbaa !13
  %3176 = fptosi <16 x float> %3022 to <16 x i32>
  br i1 %2575, label %3179, label %3177

3177:                                             ; preds = %3174
  %3178 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3175, <16 x i32> %3176)
  br label %3181

3179:                                             ; preds = %3174
  %3180 = add <16 x i32> %3175, %3176
  br label %3181

3181:                                             ; preds = %3179, %3177
  %3182 = phi <16 x i32> [ %3178, %3177 ], [ %3180, %3179 ]
  store <16 x i32> %3182, ptr %2612, align 64, !tbaa !13
  br label %3183

3183:                                             ; preds = %3181, %3172
  %3184 = icmp eq i32 %2613, %2673
  br i1 %3184, label %3185, label %3194

3185:                                             ; preds = %3183
  %3186 = load <16 x i32>, ptr %2614, align 64, !tbaa !13
  %3187 = fptosi <16 x float> %3027 to <16 x i32>
  br i1 %2575, label %3190, label %3188

3188:                                             ; preds = %3185
  %3189 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3186, <16 x i32> %3187)
  br label %3192

3190:                                             ; preds = %3185
  %3191 = add <16 x i32> %3186, %3187
  br label %3192

3192:                                             ; preds = %3190, %3188
  %3193 = phi <16 x i32> [ %3189, %3188 ], [ %3191, %3190 ]
  store <16 x i32> %3193, ptr %2615, align 64, !tbaa !13
  br label %3194

3194:                                             ; preds = %3192, %3183
  %3195 = icmp eq i32 %2616, %2673
  br i1 %3195, label %3196, label %3205

3196:                                             ; preds = %3194
  %3197 = load <16 x i32>, ptr %2617, align 64, !tbaa !13
  %3198 = fptosi <16 x float> %3032 to <16 x i32>
  br i1 %2575, label %3201, label %3199

3199:                                             ; preds = %3196
  %3200 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3197, <16 x i32> %3198)
  br label %3203

3201:                                             ; preds = %3196
  %3202 = add <16 x i32> %3197, %3198
  br label %3203

3203:                                             ; preds = %3201, %3199
  %3204 = phi <16 x i32> [ %3200, %3199 ], [ %3202, %3201 ]
  store <16 x i32> %3204, ptr %2618, align 64, !tbaa !13
  br label %3205

3205:                                             ; preds = %3203, %3194
  %3206 = icmp eq i32 %2619, %2673
  br i1 %3206, label %3207, label %3216

3207:                                             ; preds = %3205
  %3208 = load <16 x i32>, ptr %2620, align 64, !tbaa !13
  %3209 = fptosi <16 x float> %3037 to <16 x i32>
  br i1 %2575, label %3212, label %3210

3210:                                             ; preds = %3207
  %3211 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3208, <16 x i32> %3209)
  br label %3214

3212:                                             ; preds = %3207
  %3213 = add <16 x i32> %3208, %3209
  br label %3214

3214:                                             ; preds = %3212, %3210
  %3215 = phi <16 x i32> [ %3211, %3210 ], [ %3213, %3212 ]
  store <16 x i32> %3215, ptr %2621, align 64, !tbaa !13
  br label %3216

3216:                                             ; preds = %3214, %3205
  %3217 = add nuw i32 %2673, 1
  %3218 = icmp eq i32 %3217, %2562
  br i1 %3218, label %3219, label %2672, !llvm.loop !23

3219:                                             ; preds = %3216, %2561
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %16) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %15) #5
  br label %4298

3220:                                             ; preds = %6
  %3221 = and i32 %0, 512
  %3222 = icmp eq i32 %3221, 0
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %17) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %18) #5
  %3223 = icmp ugt i32 %1, 31
  %3224 = zext nneg i32 %24 to i64
  br label %3225

3225:                                             ; preds = %3220, %3234
  %3226 = phi i1 [ true, %3220 ], [ false, %3234 ]
  %3227 = phi i64 [ 0, %3220 ], [ 1, %3234 ]
  %3228 = phi <16 x i32> [ zeroinitializer, %3220 ], [ %3235, %3234 ]
  br i1 %3223, label %3229, label %3234

3229:                                             ; preds = %3225
  %3230 = mul nuw nsw i64 %3227, %3224
  %3231 = shl nuw nsw i64 %3230, 6
  %3232 = getelementptr inbounds i8, ptr %3, i64 %3231
  %3233 = load <16 x i32>, ptr %3232, align 64, !tbaa !13
  br label %3236

3234:                                             ; preds = %3236, %3225
  %3235 = phi <16 x i32> [ %3228, %3225 ], [ %3245, %3236 ]
  br i1 %3226, label %3225, label %3248, !llvm.loop !14

3236:                                             ; preds = %3229, %3236
  %3237 = phi i64 [ 1, %3229 ], [ %3246, %3236 ]
  %3238 = phi <16 x i32> [ %3228, %3229 ], [ %3245, %3236 ]
  %3239 = add nuw nsw i64 %3237, %3230
  %3240 = shl i64 %3239, 4
  %3241 = and i64 %3240, 4294967280
  %3242 = getelementptr inbounds i32, ptr %3, i64 %3241
  %3243 = load <16 x i32>, ptr %3242, align 64, !tbaa !13
  %3244 = xor <16 x i32> %3243, %3233
  %3245 = or <16 x i32> %3244, %3238
  %3246 = add nuw nsw i64 %3237, 1
  %3247 = icmp eq i64 %3246, %3224
  br i1 %3247, label %3234, label %3236, !llvm.loop !17

3248:                                             ; preds = %3234
  %3249 = select i1 %3222, i32 15, i32 -1
  %3250 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %3235)
  %3251 = icmp eq i32 %3250, 0
  %3252 = ptrtoint ptr %5 to i64
  %3253 = ptrtoint ptr %4 to i64
  %3254 = icmp eq ptr %5, %4
  %3255 = sub i64 %3252, %3253
  %3256 = add i64 %3255, -1024
  %3257 = icmp ult i64 %3256, -2047
  %3258 = or i1 %3254, %3257
  %3259 = and i32 %0, 1007616
  %3260 = or i32 %3250, %3259
  %3261 = icmp eq i32 %3260, 0
  %3262 = and i1 %3258, %3261
  br i1 %3262, label %3267, label %3263

3263:                                             ; preds = %3248
  call fastcc void @copy_sources(ptr noundef nonnull %19, ptr noundef nonnull %17) #6
  %3264 = load ptr, ptr %19, align 8, !tbaa !2
  %3265 = load i32, ptr %23, align 8
  %3266 = zext i32 %3265 to i64
  br label %3267

3267:                                             ; preds = %3263, %3248
  %3268 = phi i64 [ %3266, %3263 ], [ %3224, %3248 ]
  %3269 = phi i32 [ %3265, %3263 ], [ %24, %3248 ]
  %3270 = phi ptr [ %3264, %3263 ], [ %2, %3248 ]
  %3271 = icmp ugt i32 %3269, 1
  %3272 = insertelement <16 x i32> poison, i32 %3249, i64 0
  %3273 = shufflevector <16 x i32> %3272, <16 x i32> poison, <16 x i32> zeroinitializer
  %3274 = add i32 %3269, -1
  %3275 = insertelement <16 x i32> poison, i32 %3274, i64 0
  %3276 = shufflevector <16 x i32> %3275, <16 x i32> poison, <16 x i32> zeroinitializer
  %3277 = and <16 x i32> %3276, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %3339

3278:                                             ; preds = %3347
  %3279 = select i1 %3251, i32 1, i32 %3269
  %3280 = icmp eq i32 %3279, 0
  br i1 %3280, label %4297, label %3281

3281:                                             ; preds = %3278
  %3282 = load i32, ptr %25, align 4, !tbaa !12
  %3283 = and i32 %3282, 1024
  %3284 = icmp eq i32 %3283, 0
  %3285 = select i1 %3284, i32 15, i32 -1
  %3286 = load ptr, ptr %20, align 8, !tbaa !8
  %3287 = insertelement <16 x i32> poison, i32 %3285, i64 0
  %3288 = shufflevector <16 x i32> %3287, <16 x i32> poison, <16 x i32> zeroinitializer
  %3289 = add i32 %3279, -1
  %3290 = load ptr, ptr %21, align 8
  %3291 = and i32 %3282, 2048
  %3292 = icmp eq i32 %3291, 0
  %3293 = load ptr, ptr %22, align 8
  %3294 = and i32 %3289, 1
  %3295 = getelementptr inbounds i8, ptr %3290, i64 64
  %3296 = getelementptr inbounds i8, ptr %3293, i64 64
  %3297 = and i32 %3289, 2
  %3298 = getelementptr inbounds i8, ptr %3290, i64 128
  %3299 = getelementptr inbounds i8, ptr %3293, i64 128
  %3300 = and i32 %3289, 3
  %3301 = getelementptr inbounds i8, ptr %3290, i64 192
  %3302 = getelementptr inbounds i8, ptr %3293, i64 192
  %3303 = and i32 %3289, 4
  %3304 = getelementptr inbounds i8, ptr %3290, i64 256
  %3305 = getelementptr inbounds i8, ptr %3293, i64 256
  %3306 = and i32 %3289, 5
  %3307 = getelementptr inbounds i8, ptr %3290, i64 320
  %3308 = getelementptr inbounds i8, ptr %3293, i64 320
  %3309 = and i32 %3289, 6
  %3310 = getelementptr inbounds i8, ptr %3290, i64 384
  %3311 = getelementptr inbounds i8, ptr %3293, i64 384
  %3312 = and i32 %3289, 7
  %3313 = getelementptr inbounds i8, ptr %3290, i64 448
  %3314 = getelementptr inbounds i8, ptr %3293, i64 448
  %3315 = and i32 %3289, 8
  %3316 = getelementptr inbounds i8, ptr %3290, i64 512
  %3317 = getelementptr inbounds i8, ptr %3293, i64 512
  %3318 = and i32 %3289, 9
  %3319 = getelementptr inbounds i8, ptr %3290, i64 576
  %3320 = getelementptr inbounds i8, ptr %3293, i64 576
  %3321 = and i32 %3289, 10
  %3322 = getelementptr inbounds i8, ptr %3290, i64 640
  %3323 = getelementptr inbounds i8, ptr %3293, i64 640
  %3324 = and i32 %3289, 11
  %3325 = getelementptr inbounds i8, ptr %3290, i64 704
  %3326 = getelementptr inbounds i8, ptr %3293, i64 704
  %3327 = and i32 %3289, 12
  %3328 = getelementptr inbounds i8, ptr %3290, i64 768
  %3329 = getelementptr inbounds i8, ptr %3293, i64 768
  %3330 = and i32 %3289, 13
  %3331 = getelementptr inbounds i8, ptr %3290, i64 832
  %3332 = getelementptr inbounds i8, ptr %3293, i64 832
  %3333 = and i32 %3289, 14
  %3334 = getelementptr inbounds i8, ptr %3290, i64 896
  %3335 = getelementptr inbounds i8, ptr %3293, i64 896
  %3336 = and i32 %3289, 15
  %3337 = getelementptr inbounds i8, ptr %3290, i64 960
  %3338 = getelementptr inbounds i8, ptr %3293, i64 960
  br label %3411

3339:                                             ; preds = %3267, %3347
  %3340 = phi i1 [ true, %3267 ], [ false, %3347 ]
  %3341 = phi i64 [ 0, %3267 ], [ 1, %3347 ]
  %3342 = mul nuw nsw i64 %3268, %3341
  %3343 = shl nuw nsw i64 %3342, 4
  %3344 = and i64 %3343, 4294967280
  %3345 = getelementptr inbounds i32, ptr %3270, i64 %3344
  %3346 = load <16 x i32>, ptr %3345, align 64, !tbaa !13
  br i1 %3271, label %3396, label %3347

3347:                                             ; preds = %3396, %3339
  %3348 = phi <16 x i32> [ %3346, %3339 ], [ %3408, %3396 ]
  %3349 = shl nuw nsw i64 %3341, 3
  %3350 = shl <16 x i32> %3348, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3351 = ashr exact <16 x i32> %3350, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3352 = and <16 x i32> %3351, %3273
  %3353 = sitofp <16 x i32> %3352 to <16 x float>
  %3354 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3349
  store <16 x float> %3353, ptr %3354, align 64, !tbaa !13
  %3355 = shl <16 x i32> %3348, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %3356 = ashr <16 x i32> %3355, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3357 = and <16 x i32> %3356, %3273
  %3358 = sitofp <16 x i32> %3357 to <16 x float>
  %3359 = or disjoint i64 %3349, 1
  %3360 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3359
  store <16 x float> %3358, ptr %3360, align 64, !tbaa !13
  %3361 = shl <16 x i32> %3348, <i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20>
  %3362 = ashr <16 x i32> %3361, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3363 = and <16 x i32> %3362, %3273
  %3364 = sitofp <16 x i32> %3363 to <16 x float>
  %3365 = or disjoint i64 %3349, 2
  %3366 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3365
  store <16 x float> %3364, ptr %3366, align 64, !tbaa !13
  %3367 = shl <16 x i32> %3348, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %3368 = ashr <16 x i32> %3367, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3369 = and <16 x i32> %3368, %3273
  %3370 = sitofp <16 x i32> %3369 to <16 x float>
  %3371 = or disjoint i64 %3349, 3
  %3372 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3371
  store <16 x float> %3370, ptr %3372, align 64, !tbaa !13
  %3373 = shl <16 x i32> %3348, <i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12>
  %3374 = ashr <16 x i32> %3373, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3375 = and <16 x i32> %3374, %3273
  %3376 = sitofp <16 x i32> %3375 to <16 x float>
  %3377 = or disjoint i64 %3349, 4
  %3378 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3377
  store <16 x float> %3376, ptr %3378, align 64, !tbaa !13
  %3379 = shl <16 x i32> %3348, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %3380 = ashr <16 x i32> %3379, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3381 = and <16 x i32> %3380, %3273
  %3382 = sitofp <16 x i32> %3381 to <16 x float>
  %3383 = or disjoint i64 %3349, 5
  %3384 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3383
  store <16 x float> %3382, ptr %3384, align 64, !tbaa !13
  %3385 = shl <16 x i32> %3348, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %3386 = ashr <16 x i32> %3385, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3387 = and <16 x i32> %3386, %3273
  %3388 = sitofp <16 x i32> %3387 to <16 x float>
  %3389 = or disjoint i64 %3349, 6
  %3390 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3389
  store <16 x float> %3388, ptr %3390, align 64, !tbaa !13
  %3391 = ashr <16 x i32> %3348, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3392 = and <16 x i32> %3391, %3273
  %3393 = sitofp <16 x i32> %3392 to <16 x float>
  %3394 = or disjoint i64 %3349, 7
  %3395 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3394
  store <16 x float> %3393, ptr %3395, align 64, !tbaa !13
  br i1 %3340, label %3339, label %3278, !llvm.loop !18

3396:                                             ; preds = %3339, %3396
  %3397 = phi i64 [ %3409, %3396 ], [ 1, %3339 ]
  %3398 = phi <16 x i32> [ %3408, %3396 ], [ %3346, %3339 ]
  %3399 = trunc nuw i64 %3397 to i32
  %3400 = insertelement <16 x i32> poison, i32 %3399, i64 0
  %3401 = shufflevector <16 x i32> %3400, <16 x i32> poison, <16 x i32> zeroinitializer
  %3402 = icmp eq <16 x i32> %3277, %3401
  %3403 = add nuw i64 %3397, %3342
  %3404 = shl i64 %3403, 4
  %3405 = and i64 %3404, 4294967280
  %3406 = getelementptr inbounds i32, ptr %3270, i64 %3405
  %3407 = load <16 x i32>, ptr %3406, align 64, !tbaa !13
  %3408 = select <16 x i1> %3402, <16 x i32> %3407, <16 x i32> %3398
  %3409 = add nuw nsw i64 %3397, 1
  %3410 = icmp eq i64 %3409, %3268
  br i1 %3410, label %3347, label %3396, !llvm.loop !19

3411:                                             ; preds = %3281, %4294
  %3412 = phi i32 [ 0, %3281 ], [ %4295, %4294 ]
  br label %3413

3413:                                             ; preds = %3411, %3413
  %3414 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4117, %3413 ]
  %3415 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4112, %3413 ]
  %3416 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4107, %3413 ]
  %3417 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4102, %3413 ]
  %3418 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4097, %3413 ]
  %3419 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4092, %3413 ]
  %3420 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4087, %3413 ]
  %3421 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4082, %3413 ]
  %3422 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4077, %3413 ]
  %3423 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4072, %3413 ]
  %3424 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4067, %3413 ]
  %3425 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4062, %3413 ]
  %3426 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4057, %3413 ]
  %3427 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4052, %3413 ]
  %3428 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4047, %3413 ]
  %3429 = phi <16 x float> [ zeroinitializer, %3411 ], [ %4042, %3413 ]
  %3430 = phi i1 [ true, %3411 ], [ false, %3413 ]
  %3431 = phi i64 [ 0, %3411 ], [ 1, %3413 ]
  %3432 = mul nuw nsw i64 %3268, %3431
  %3433 = trunc nuw i64 %3432 to i32
  %3434 = add i32 %3412, %3433
  %3435 = shl i32 %3434, 4
  %3436 = zext i32 %3435 to i64
  %3437 = getelementptr inbounds i32, ptr %3286, i64 %3436
  %3438 = load <16 x i32>, ptr %3437, align 64, !tbaa !13
  %3439 = shl nuw nsw i64 %3431, 3
  %3440 = shl <16 x i32> %3438, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3441 = ashr exact <16 x i32> %3440, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3442 = and <16 x i32> %3441, %3288
  %3443 = sitofp <16 x i32> %3442 to <16 x float>
  %3444 = getelementptr inbounds [16 x float], ptr %18, i64 %3439
  %3445 = load float, ptr %3444, align 64, !tbaa !20
  %3446 = insertelement <16 x float> poison, float %3445, i64 0
  %3447 = shufflevector <16 x float> %3446, <16 x float> poison, <16 x i32> zeroinitializer
  %3448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3447, <16 x float> %3443, <16 x float> %3429)
  %3449 = getelementptr inbounds i8, ptr %3444, i64 4
  %3450 = load float, ptr %3449, align 4, !tbaa !20
  %3451 = insertelement <16 x float> poison, float %3450, i64 0
  %3452 = shufflevector <16 x float> %3451, <16 x float> poison, <16 x i32> zeroinitializer
  %3453 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3452, <16 x float> %3443, <16 x float> %3428)
  %3454 = getelementptr inbounds i8, ptr %3444, i64 8
  %3455 = load float, ptr %3454, align 8, !tbaa !20
  %3456 = insertelement <16 x float> poison, float %3455, i64 0
  %3457 = shufflevector <16 x float> %3456, <16 x float> poison, <16 x i32> zeroinitializer
  %3458 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3457, <16 x float> %3443, <16 x float> %3427)
  %3459 = getelementptr inbounds i8, ptr %3444, i64 12
  %3460 = load float, ptr %3459, align 4, !tbaa !20
  %3461 = insertelement <16 x float> poison, float %3460, i64 0
  %3462 = shufflevector <16 x float> %3461, <16 x float> poison, <16 x i32> zeroinitializer
  %3463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3462, <16 x float> %3443, <16 x float> %3426)
  %3464 = getelementptr inbounds i8, ptr %3444, i64 16
  %3465 = load float, ptr %3464, align 16, !tbaa !20
  %3466 = insertelement <16 x float> poison, float %3465, i64 0
  %3467 = shufflevector <16 x float> %3466, <16 x float> poison, <16 x i32> zeroinitializer
  %3468 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3467, <16 x float> %3443, <16 x float> %3425)
  %3469 = getelementptr inbounds i8, ptr %3444, i64 20
  %3470 = load float, ptr %3469, align 4, !tbaa !20
  %3471 = insertelement <16 x float> poison, float %3470, i64 0
  %3472 = shufflevector <16 x float> %3471, <16 x float> poison, <16 x i32> zeroinitializer
  %3473 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3472, <16 x float> %3443, <16 x float> %3424)
  %3474 = getelementptr inbounds i8, ptr %3444, i64 24
  %3475 = load float, ptr %3474, align 8, !tbaa !20
  %3476 = insertelement <16 x float> poison, float %3475, i64 0
  %3477 = shufflevector <16 x float> %3476, <16 x float> poison, <16 x i32> zeroinitializer
  %3478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3477, <16 x float> %3443, <16 x float> %3423)
  %3479 = getelementptr inbounds i8, ptr %3444, i64 28
  %3480 = load float, ptr %3479, align 4, !tbaa !20
  %3481 = insertelement <16 x float> poison, float %3480, i64 0
  %3482 = shufflevector <16 x float> %3481, <16 x float> poison, <16 x i32> zeroinitializer
  %3483 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3482, <16 x float> %3443, <16 x float> %3422)
  %3484 = getelementptr inbounds i8, ptr %3444, i64 32
  %3485 = load float, ptr %3484, align 32, !tbaa !20
  %3486 = insertelement <16 x float> poison, float %3485, i64 0
  %3487 = shufflevector <16 x float> %3486, <16 x float> poison, <16 x i32> zeroinitializer
  %3488 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3487, <16 x float> %3443, <16 x float> %3421)
  %3489 = getelementptr inbounds i8, ptr %3444, i64 36
  %3490 = load float, ptr %3489, align 4, !tbaa !20
  %3491 = insertelement <16 x float> poison, float %3490, i64 0
  %3492 = shufflevector <16 x float> %3491, <16 x float> poison, <16 x i32> zeroinitializer
  %3493 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3492, <16 x float> %3443, <16 x float> %3420)
  %3494 = getelementptr inbounds i8, ptr %3444, i64 40
  %3495 = load float, ptr %3494, align 8, !tbaa !20
  %3496 = insertelement <16 x float> poison, float %3495, i64 0
  %3497 = shufflevector <16 x float> %3496, <16 x float> poison, <16 x i32> zeroinitializer
  %3498 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3497, <16 x float> %3443, <16 x float> %3419)
  %3499 = getelementptr inbounds i8, ptr %3444, i64 44
  %3500 = load float, ptr %3499, align 4, !tbaa !20
  %3501 = insertelement <16 x float> poison, float %3500, i64 0
  %3502 = shufflevector <16 x float> %3501, <16 x float> poison, <16 x i32> zeroinitializer
  %3503 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3502, <16 x float> %3443, <16 x float> %3418)
  %3504 = getelementptr inbounds i8, ptr %3444, i64 48
  %3505 = load float, ptr %3504, align 16, !tbaa !20
  %3506 = insertelement <16 x float> poison, float %3505, i64 0
  %3507 = shufflevector <16 x float> %3506, <16 x float> poison, <16 x i32> zeroinitializer
  %3508 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3507, <16 x float> %3443, <16 x float> %3417)
  %3509 = getelementptr inbounds i8, ptr %3444, i64 52
  %3510 = load float, ptr %3509, align 4, !tbaa !20
  %3511 = insertelement <16 x float> poison, float %3510, i64 0
  %3512 = shufflevector <16 x float> %3511, <16 x float> poison, <16 x i32> zeroinitializer
  %3513 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3512, <16 x float> %3443, <16 x float> %3416)
  %3514 = getelementptr inbounds i8, ptr %3444, i64 56
  %3515 = load float, ptr %3514, align 8, !tbaa !20
  %3516 = insertelement <16 x float> poison, float %3515, i64 0
  %3517 = shufflevector <16 x float> %3516, <16 x float> poison, <16 x i32> zeroinitializer
  %3518 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3517, <16 x float> %3443, <16 x float> %3415)
  %3519 = getelementptr inbounds i8, ptr %3444, i64 60
  %3520 = load float, ptr %3519, align 4, !tbaa !20
  %3521 = insertelement <16 x float> poison, float %3520, i64 0
  %3522 = shufflevector <16 x float> %3521, <16 x float> poison, <16 x i32> zeroinitializer
  %3523 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3522, <16 x float> %3443, <16 x float> %3414)
  %3524 = shl <16 x i32> %3438, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %3525 = ashr <16 x i32> %3524, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3526 = and <16 x i32> %3525, %3288
  %3527 = sitofp <16 x i32> %3526 to <16 x float>
  %3528 = or disjoint i64 %3439, 1
  %3529 = getelementptr inbounds [16 x float], ptr %18, i64 %3528
  %3530 = load float, ptr %3529, align 64, !tbaa !20
  %3531 = insertelement <16 x float> poison, float %3530, i64 0
  %3532 = shufflevector <16 x float> %3531, <16 x float> poison, <16 x i32> zeroinitializer
  %3533 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3532, <16 x float> %3527, <16 x float> %3448)
  %3534 = getelementptr inbounds i8, ptr %3529, i64 4
  %3535 = load float, ptr %3534, align 4, !tbaa !20
  %3536 = insertelement <16 x float> poison, float %3535, i64 0
  %3537 = shufflevector <16 x float> %3536, <16 x float> poison, <16 x i32> zeroinitializer
  %3538 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3537, <16 x float> %3527, <16 x float> %3453)
  %3539 = getelementptr inbounds i8, ptr %3529, i64 8
  %3540 = load float, ptr %3539, align 8, !tbaa !20
  %3541 = insertelement <16 x float> poison, float %3540, i64 0
  %3542 = shufflevector <16 x float> %3541, <16 x float> poison, <16 x i32> zeroinitializer
  %3543 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3542, <16 x float> %3527, <16 x float> %3458)
  %3544 = getelementptr inbounds i8, ptr %3529, i64 12
  %3545 = load float, ptr %3544, align 4, !tbaa !20
  %3546 = insertelement <16 x float> poison, float %3545, i64 0
  %3547 = shufflevector <16 x float> %3546, <16 x float> poison, <16 x i32> zeroinitializer
  %3548 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3547, <16 x float> %3527, <16 x float> %3463)
  %3549 = getelementptr inbounds i8, ptr %3529, i64 16
  %3550 = load float, ptr %3549, align 16, !tbaa !20
  %3551 = insertelement <16 x float> poison, float %3550, i64 0
  %3552 = shufflevector <16 x float> %3551, <16 x float> poison, <16 x i32> zeroinitializer
  %3553 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3552, <16 x float> %3527, <16 x float> %3468)
  %3554 = getelementptr inbounds i8, ptr %3529, i64 20
  %3555 = load float, ptr %3554, align 4, !tbaa !20
  %3556 = insertelement <16 x float> poison, float %3555, i64 0
  %3557 = shufflevector <16 x float> %3556, <16 x float> poison, <16 x i32> zeroinitializer
  %3558 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3557, <16 x float> %3527, <16 x float> %3473)
  %3559 = getelementptr inbounds i8, ptr %3529, i64 24
  %3560 = load float, ptr %3559, align 8, !tbaa !20
  %3561 = insertelement <16 x float> poison, float %3560, i64 0
  %3562 = shufflevector <16 x float> %3561, <16 x float> poison, <16 x i32> zeroinitializer
  %3563 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3562, <16 x float> %3527, <16 x float> %3478)
  %3564 = getelementptr inbounds i8, ptr %3529, i64 28
  %3565 = load float, ptr %3564, align 4, !tbaa !20
  %3566 = insertelement <16 x float> poison, float %3565, i64 0
  %3567 = shufflevector <16 x float> %3566, <16 x float> poison, <16 x i32> zeroinitializer
  %3568 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3567, <16 x float> %3527, <16 x float> %3483)
  %3569 = getelementptr inbounds i8, ptr %3529, i64 32
  %3570 = load float, ptr %3569, align 32, !tbaa !20
  %3571 = insertelement <16 x float> poison, float %3570, i64 0
  %3572 = shufflevector <16 x float> %3571, <16 x float> poison, <16 x i32> zeroinitializer
  %3573 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3572, <16 x float> %3527, <16 x float> %3488)
  %3574 = getelementptr inbounds i8, ptr %3529, i64 36
  %3575 = load float, ptr %3574, align 4, !tbaa !20
  %3576 = insertelement <16 x float> poison, float %3575, i64 0
  %3577 = shufflevector <16 x float> %3576, <16 x float> poison, <16 x i32> zeroinitializer
  %3578 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3577, <16 x float> %3527, <16 x float> %3493)
  %3579 = getelementptr inbounds i8, ptr %3529, i64 40
  %3580 = load float, ptr %3579, align 8, !tbaa !20
  %3581 = insertelement <16 x float> poison, float %3580, i64 0
  %3582 = shufflevector <16 x float> %3581, <16 x float> poison, <16 x i32> zeroinitializer
  %3583 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3582, <16 x float> %3527, <16 x float> %3498)
  %3584 = getelementptr inbounds i8, ptr %3529, i64 44
  %3585 = load float, ptr %3584, align 4, !tbaa !20
  %3586 = insertelement <16 x float> poison, float %3585, i64 0
  %3587 = shufflevector <16 x float> %3586, <16 x float> poison, <16 x i32> zeroinitializer
  %3588 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3587, <16 x float> %3527, <16 x float> %3503)
  %3589 = getelementptr inbounds i8, ptr %3529, i64 48
  %3590 = load float, ptr %3589, align 16, !tbaa !20
  %3591 = insertelement <16 x float> poison, float %3590, i64 0
  %3592 = shufflevector <16 x float> %3591, <16 x float> poison, <16 x i32> zeroinitializer
  %3593 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3592, <16 x float> %3527, <16 x float> %3508)
  %3594 = getelementptr inbounds i8, ptr %3529, i64 52
  %3595 = load float, ptr %3594, align 4, !tbaa !20
  %3596 = insertelement <16 x float> poison, float %3595, i64 0
  %3597 = shufflevector <16 x float> %3596, <16 x float> poison, <16 x i32> zeroinitializer
  %3598 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3597, <16 x float> %3527, <16 x float> %3513)
  %3599 = getelementptr inbounds i8, ptr %3529, i64 56
  %3600 = load float, ptr %3599, align 8, !tbaa !20
  %3601 = insertelement <16 x float> poison, float %3600, i64 0
  %3602 = shufflevector <16 x float> %3601, <16 x float> poison, <16 x i32> zeroinitializer
  %3603 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3602, <16 x float> %3527, <16 x float> %3518)
  %3604 = getelementptr inbounds i8, ptr %3529, i64 60
  %3605 = load float, ptr %3604, align 4, !tbaa !20
  %3606 = insertelement <16 x float> poison, float %3605, i64 0
  %3607 = shufflevector <16 x float> %3606, <16 x float> poison, <16 x i32> zeroinitializer
  %3608 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3607, <16 x float> %3527, <16 x float> %3523)
  %3609 = shl <16 x i32> %3438, <i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20>
  %3610 = ashr <16 x i32> %3609, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3611 = and <16 x i32> %3610, %3288
  %3612 = sitofp <16 x i32> %3611 to <16 x float>
  %3613 = or disjoint i64 %3439, 2
  %3614 = getelementptr inbounds [16 x float], ptr %18, i64 %3613
  %3615 = load float, ptr %3614, align 64, !tbaa !20
  %3616 = insertelement <16 x float> poison, float %3615, i64 0
  %3617 = shufflevector <16 x float> %3616, <16 x float> poison, <16 x i32> zeroinitializer
  %3618 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3617, <16 x float> %3612, <16 x float> %3533)
  %3619 = getelementptr inbounds i8, ptr %3614, i64 4
  %3620 = load float, ptr %3619, align 4, !tbaa !20
  %3621 = insertelement <16 x float> poison, float %3620, i64 0
  %3622 = shufflevector <16 x float> %3621, <16 x float> poison, <16 x i32> zeroinitializer
  %3623 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3622, <16 x float> %3612, <16 x float> %3538)
  %3624 = getelementptr inbounds i8, ptr %3614, i64 8
  %3625 = load float, ptr %3624, align 8, !tbaa !20
  %3626 = insertelement <16 x float> poison, float %3625, i64 0
  %3627 = shufflevector <16 x float> %3626, <16 x float> poison, <16 x i32> zeroinitializer
  %3628 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3627, <16 x float> %3612, <16 x float> %3543)
  %3629 = getelementptr inbounds i8, ptr %3614, i64 12
  %3630 = load float, ptr %3629, align 4, !tbaa !20
  %3631 = insertelement <16 x float> poison, float %3630, i64 0
  %3632 = shufflevector <16 x float> %3631, <16 x float> poison, <16 x i32> zeroinitializer
  %3633 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3632, <16 x float> %3612, <16 x float> %3548)
  %3634 = getelementptr inbounds i8, ptr %3614, i64 16
  %3635 = load float, ptr %3634, align 16, !tbaa !20
  %3636 = insertelement <16 x float> poison, float %3635, i64 0
  %3637 = shufflevector <16 x float> %3636, <16 x float> poison, <16 x i32> zeroinitializer
  %3638 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3637, <16 x float> %3612, <16 x float> %3553)
  %3639 = getelementptr inbounds i8, ptr %3614, i64 20
  %3640 = load float, ptr %3639, align 4, !tbaa !20
  %3641 = insertelement <16 x float> poison, float %3640, i64 0
  %3642 = shufflevector <16 x float> %3641, <16 x float> poison, <16 x i32> zeroinitializer
  %3643 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3642, <16 x float> %3612, <16 x float> %3558)
  %3644 = getelementptr inbounds i8, ptr %3614, i64 24
  %3645 = load float, ptr %3644, align 8, !tbaa !20
  %3646 = insertelement <16 x float> poison, float %3645, i64 0
  %3647 = shufflevector <16 x float> %3646, <16 x float> poison, <16 x i32> zeroinitializer
  %3648 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3647, <16 x float> %3612, <16 x float> %3563)
  %3649 = getelementptr inbounds i8, ptr %3614, i64 28
  %3650 = load float, ptr %3649, align 4, !tbaa !20
  %3651 = insertelement <16 x float> poison, float %3650, i64 0
  %3652 = shufflevector <16 x float> %3651, <16 x float> poison, <16 x i32> zeroinitializer
  %3653 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3652, <16 x float> %3612, <16 x float> %3568)
  %3654 = getelementptr inbounds i8, ptr %3614, i64 32
  %3655 = load float, ptr %3654, align 32, !tbaa !20
  %3656 = insertelement <16 x float> poison, float %3655, i64 0
  %3657 = shufflevector <16 x float> %3656, <16 x float> poison, <16 x i32> zeroinitializer
  %3658 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3657, <16 x float> %3612, <16 x float> %3573)
  %3659 = getelementptr inbounds i8, ptr %3614, i64 36
  %3660 = load float, ptr %3659, align 4, !tbaa !20
  %3661 = insertelement <16 x float> poison, float %3660, i64 0
  %3662 = shufflevector <16 x float> %3661, <16 x float> poison, <16 x i32> zeroinitializer
  %3663 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3662, <16 x float> %3612, <16 x float> %3578)
  %3664 = getelementptr inbounds i8, ptr %3614, i64 40
  %3665 = load float, ptr %3664, align 8, !tbaa !20
  %3666 = insertelement <16 x float> poison, float %3665, i64 0
  %3667 = shufflevector <16 x float> %3666, <16 x float> poison, <16 x i32> zeroinitializer
  %3668 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3667, <16 x float> %3612, <16 x float> %3583)
  %3669 = getelementptr inbounds i8, ptr %3614, i64 44
  %3670 = load float, ptr %3669, align 4, !tbaa !20
  %3671 = insertelement <16 x float> poison, float %3670, i64 0
  %3672 = shufflevector <16 x float> %3671, <16 x float> poison, <16 x i32> zeroinitializer
  %3673 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3672, <16 x float> %3612, <16 x float> %3588)
  %3674 = getelementptr inbounds i8, ptr %3614, i64 48
  %3675 = load float, ptr %3674, align 16, !tbaa !20
  %3676 = insertelement <16 x float> poison, float %3675, i64 0
  %3677 = shufflevector <16 x float> %3676, <16 x float> poison, <16 x i32> zeroinitializer
  %3678 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3677, <16 x float> %3612, <16 x float> %3593)
  %3679 = getelementptr inbounds i8, ptr %3614, i64 52
  %3680 = load float, ptr %3679, align 4, !tbaa !20
  %3681 = insertelement <16 x float> poison, float %3680, i64 0
  %3682 = shufflevector <16 x float> %3681, <16 x float> poison, <16 x i32> zeroinitializer
  %3683 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3682, <16 x float> %3612, <16 x float> %3598)
  %3684 = getelementptr inbounds i8, ptr %3614, i64 56
  %3685 = load float, ptr %3684, align 8, !tbaa !20
  %3686 = insertelement <16 x float> poison, float %3685, i64 0
  %3687 = shufflevector <16 x float> %3686, <16 x float> poison, <16 x i32> zeroinitializer
  %3688 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3687, <16 x float> %3612, <16 x float> %3603)
  %3689 = getelementptr inbounds i8, ptr %3614, i64 60
  %3690 = load float, ptr %3689, align 4, !tbaa !20
  %3691 = insertelement <16 x float> poison, float %3690, i64 0
  %3692 = shufflevector <16 x float> %3691, <16 x float> poison, <16 x i32> zeroinitializer
  %3693 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3692, <16 x float> %3612, <16 x float> %3608)
  %3694 = shl <16 x i32> %3438, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %3695 = ashr <16 x i32> %3694, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3696 = and <16 x i32> %3695, %3288
  %3697 = sitofp <16 x i32> %3696 to <16 x float>
  %3698 = or disjoint i64 %3439, 3
  %3699 = getelementptr inbounds [16 x float], ptr %18, i64 %3698
  %3700 = load float, ptr %3699, align 64, !tbaa !20
  %3701 = insertelement <16 x float> poison, float %3700, i64 0
  %3702 = shufflevector <16 x float> %3701, <16 x float> poison, <16 x i32> zeroinitializer
  %3703 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3702, <16 x float> %3697, <16 x float> %3618)
  %3704 = getelementptr inbounds i8, ptr %3699, i64 4
  %3705 = load float, ptr %3704, align 4, !tbaa !20
  %3706 = insertelement <16 x float> poison, float %3705, i64 0
  %3707 = shufflevector <16 x float> %3706, <16 x float> poison, <16 x i32> zeroinitializer
  %3708 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3707, <16 x float> %3697, <16 x float> %3623)
  %3709 = getelementptr inbounds i8, ptr %3699, i64 8
  %3710 = load float, ptr %3709, align 8, !tbaa !20
  %3711 = insertelement <16 x float> poison, float %3710, i64 0
  %3712 = shufflevector <16 x float> %3711, <16 x float> poison, <16 x i32> zeroinitializer
  %3713 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3712, <16 x float> %3697, <16 x float> %3628)
  %3714 = getelementptr inbounds i8, ptr %3699, i64 12
  %3715 = load float, ptr %3714, align 4, !tbaa !20
  %3716 = insertelement <16 x float> poison, float %3715, i64 0
  %3717 = shufflevector <16 x float> %3716, <16 x float> poison, <16 x i32> zeroinitializer
  %3718 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3717, <16 x float> %3697, <16 x float> %3633)
  %3719 = getelementptr inbounds i8, ptr %3699, i64 16
  %3720 = load float, ptr %3719, align 16, !tbaa !20
  %3721 = insertelement <16 x float> poison, float %3720, i64 0
  %3722 = shufflevector <16 x float> %3721, <16 x float> poison, <16 x i32> zeroinitializer
  %3723 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3722, <16 x float> %3697, <16 x float> %3638)
  %3724 = getelementptr inbounds i8, ptr %3699, i64 20
  %3725 = load float, ptr %3724, align 4, !tbaa !20
  %3726 = insertelement <16 x float> poison, float %3725, i64 0
  %3727 = shufflevector <16 x float> %3726, <16 x float> poison, <16 x i32> zeroinitializer
  %3728 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3727, <16 x float> %3697, <16 x float> %3643)
  %3729 = getelementptr inbounds i8, ptr %3699, i64 24
  %3730 = load float, ptr %3729, align 8, !tbaa !20
  %3731 = insertelement <16 x float> poison, float %3730, i64 0
  %3732 = shufflevector <16 x float> %3731, <16 x float> poison, <16 x i32> zeroinitializer
  %3733 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3732, <16 x float> %3697, <16 x float> %3648)
  %3734 = getelementptr inbounds i8, ptr %3699, i64 28
  %3735 = load float, ptr %3734, align 4, !tbaa !20
  %3736 = insertelement <16 x float> poison, float %3735, i64 0
  %3737 = shufflevector <16 x float> %3736, <16 x float> poison, <16 x i32> zeroinitializer
  %3738 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3737, <16 x float> %3697, <16 x float> %3653)
  %3739 = getelementptr inbounds i8, ptr %3699, i64 32
  %3740 = load float, ptr %3739, align 32, !tbaa !20
  %3741 = insertelement <16 x float> poison, float %3740, i64 0
  %3742 = shufflevector <16 x float> %3741, <16 x float> poison, <16 x i32> zeroinitializer
  %3743 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3742, <16 x float> %3697, <16 x float> %3658)
  %3744 = getelementptr inbounds i8, ptr %3699, i64 36
  %3745 = load float, ptr %3744, align 4, !tbaa !20
  %3746 = insertelement <16 x float> poison, float %3745, i64 0
  %3747 = shufflevector <16 x float> %3746, <16 x float> poison, <16 x i32> zeroinitializer
  %3748 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3747, <16 x float> %3697, <16 x float> %3663)
  %3749 = getelementptr inbounds i8, ptr %3699, i64 40
  %3750 = load float, ptr %3749, align 8, !tbaa !20
  %3751 = insertelement <16 x float> poison, float %3750, i64 0
  %3752 = shufflevector <16 x float> %3751, <16 x float> poison, <16 x i32> zeroinitializer
  %3753 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3752, <16 x float> %3697, <16 x float> %3668)
  %3754 = getelementptr inbounds i8, ptr %3699, i64 44
  %3755 = load float, ptr %3754, align 4, !tbaa !20
  %3756 = insertelement <16 x float> poison, float %3755, i64 0
  %3757 = shufflevector <16 x float> %3756, <16 x float> poison, <16 x i32> zeroinitializer
  %3758 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3757, <16 x float> %3697, <16 x float> %3673)
  %3759 = getelementptr inbounds i8, ptr %3699, i64 48
  %3760 = load float, ptr %3759, align 16, !tbaa !20
  %3761 = insertelement <16 x float> poison, float %3760, i64 0
  %3762 = shufflevector <16 x float> %3761, <16 x float> poison, <16 x i32> zeroinitializer
  %3763 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3762, <16 x float> %3697, <16 x float> %3678)
  %3764 = getelementptr inbounds i8, ptr %3699, i64 52
  %3765 = load float, ptr %3764, align 4, !tbaa !20
  %3766 = insertelement <16 x float> poison, float %3765, i64 0
  %3767 = shufflevector <16 x float> %3766, <16 x float> poison, <16 x i32> zeroinitializer
  %3768 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3767, <16 x float> %3697, <16 x float> %3683)
  %3769 = getelementptr inbounds i8, ptr %3699, i64 56
  %3770 = load float, ptr %3769, align 8, !tbaa !20
  %3771 = insertelement <16 x float> poison, float %3770, i64 0
  %3772 = shufflevector <16 x float> %3771, <16 x float> poison, <16 x i32> zeroinitializer
  %3773 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3772, <16 x float> %3697, <16 x float> %3688)
  %3774 = getelementptr inbounds i8, ptr %3699, i64 60
  %3775 = load float, ptr %3774, align 4, !tbaa !20
  %3776 = insertelement <16 x float> poison, float %3775, i64 0
  %3777 = shufflevector <16 x float> %3776, <16 x float> poison, <16 x i32> zeroinitializer
  %3778 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3777, <16 x float> %3697, <16 x float> %3693)
  %3779 = shl <16 x i32> %3438, <i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12>
  %3780 = ashr <16 x i32> %3779, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3781 = and <16 x i32> %3780, %3288
  %3782 = sitofp <16 x i32> %3781 to <16 x float>
  %3783 = or disjoint i64 %3439, 4
  %3784 = getelementptr inbounds [16 x float], ptr %18, i64 %3783
  %3785 = load float, ptr %3784, align 64, !tbaa !20
  %3786 = insertelement <16 x float> poison, float %3785, i64 0
  %3787 = shufflevector <16 x float> %3786, <16 x float> poison, <16 x i32> zeroinitializer
  %3788 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3787, <16 x float> %3782, <16 x float> %3703)
  %3789 = getelementptr inbounds i8, ptr %3784, i64 4
  %3790 = load float, ptr %3789, align 4, !tbaa !20
  %3791 = insertelement <16 x float> poison, float %3790, i64 0
  %3792 = shufflevector <16 x float> %3791, <16 x float> poison, <16 x i32> zeroinitializer
  %3793 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3792, <16 x float> %3782, <16 x float> %3708)
  %3794 = getelementptr inbounds i8, ptr %3784, i64 8
  %3795 = load float, ptr %3794, align 8, !tbaa !20
  %3796 = insertelement <16 x float> poison, float %3795, i64 0
  %3797 = shufflevector <16 x float> %3796, <16 x float> poison, <16 x i32> zeroinitializer
  %3798 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3797, <16 x float> %3782, <16 x float> %3713)
  %3799 = getelementptr inbounds i8, ptr %3784, i64 12
  %3800 = load float, ptr %3799, align 4, !tbaa !20
  %3801 = insertelement <16 x float> poison, float %3800, i64 0
  %3802 = shufflevector <16 x float> %3801, <16 x float> poison, <16 x i32> zeroinitializer
  %3803 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3802, <16 x float> %3782, <16 x float> %3718)
  %3804 = getelementptr inbounds i8, ptr %3784, i64 16
  %3805 = load float, ptr %3804, align 16, !tbaa !20
  %3806 = insertelement <16 x float> poison, float %3805, i64 0
  %3807 = shufflevector <16 x float> %3806, <16 x float> poison, <16 x i32> zeroinitializer
  %3808 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3807, <16 x float> %3782, <16 x float> %3723)
  %3809 = getelementptr inbounds i8, ptr %3784, i64 20
  %3810 = load float, ptr %3809, align 4, !tbaa !20
  %3811 = insertelement <16 x float> poison, float %3810, i64 0
  %3812 = shufflevector <16 x float> %3811, <16 x float> poison, <16 x i32> zeroinitializer
  %3813 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3812, <16 x float> %3782, <16 x float> %3728)
  %3814 = getelementptr inbounds i8, ptr %3784, i64 24
  %3815 = load float, ptr %3814, align 8, !tbaa !20
  %3816 = insertelement <16 x float> poison, float %3815, i64 0
  %3817 = shufflevector <16 x float> %3816, <16 x float> poison, <16 x i32> zeroinitializer
  %3818 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3817, <16 x float> %3782, <16 x float> %3733)
  %3819 = getelementptr inbounds i8, ptr %3784, i64 28
  %3820 = load float, ptr %3819, align 4, !tbaa !20
  %3821 = insertelement <16 x float> poison, float %3820, i64 0
  %3822 = shufflevector <16 x float> %3821, <16 x float> poison, <16 x i32> zeroinitializer
  %3823 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3822, <16 x float> %3782, <16 x float> %3738)
  %3824 = getelementptr inbounds i8, ptr %3784, i64 32
  %3825 = load float, ptr %3824, align 32, !tbaa !20
  %3826 = insertelement <16 x float> poison, float %3825, i64 0
  %3827 = shufflevector <16 x float> %3826, <16 x float> poison, <16 x i32> zeroinitializer
  %3828 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3827, <16 x float> %3782, <16 x float> %3743)
  %3829 = getelementptr inbounds i8, ptr %3784, i64 36
  %3830 = load float, ptr %3829, align 4, !tbaa !20
  %3831 = insertelement <16 x float> poison, float %3830, i64 0
  %3832 = shufflevector <16 x float> %3831, <16 x float> poison, <16 x i32> zeroinitializer
  %3833 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3832, <16 x float> %3782, <16 x float> %3748)
  %3834 = getelementptr inbounds i8, ptr %3784, i64 40
  %3835 = load float, ptr %3834, align 8, !tbaa !20
  %3836 = insertelement <16 x float> poison, float %3835, i64 0
  %3837 = shufflevector <16 x float> %3836, <16 x float> poison, <16 x i32> zeroinitializer
  %3838 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3837, <16 x float> %3782, <16 x float> %3753)
  %3839 = getelementptr inbounds i8, ptr %3784, i64 44
  %3840 = load float, ptr %3839, align 4, !tbaa !20
  %3841 = insertelement <16 x float> poison, float %3840, i64 0
  %3842 = shufflevector <16 x float> %3841, <16 x float> poison, <16 x i32> zeroinitializer
  %3843 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3842, <16 x float> %3782, <16 x float> %3758)
  %3844 = getelementptr inbounds i8, ptr %3784, i64 48
  %3845 = load float, ptr %3844, align 16, !tbaa !20
  %3846 = insertelement <16 x float> poison, float %3845, i64 0
  %3847 = shufflevector <16 x float> %3846, <16 x float> poison, <16 x i32> zeroinitializer
  %3848 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3847, <16 x float> %3782, <16 x float> %3763)
  %3849 = getelementptr inbounds i8, ptr %3784, i64 52
  %3850 = load float, ptr %3849, align 4, !tbaa !20
  %3851 = insertelement <16 x float> poison, float %3850, i64 0
  %3852 = shufflevector <16 x float> %3851, <16 x float> poison, <16 x i32> zeroinitializer
  %3853 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3852, <16 x float> %3782, <16 x float> %3768)
  %3854 = getelementptr inbounds i8, ptr %3784, i64 56
  %3855 = load float, ptr %3854, align 8, !tbaa !20
  %3856 = insertelement <16 x float> poison, float %3855, i64 0
  %3857 = shufflevector <16 x float> %3856, <16 x float> poison, <16 x i32> zeroinitializer
  %3858 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3857, <16 x float> %3782, <16 x float> %3773)
  %3859 = getelementptr inbounds i8, ptr %3784, i64 60
  %3860 = load float, ptr %3859, align 4, !tbaa !20
  %3861 = insertelement <16 x float> poison, float %3860, i64 0
  %3862 = shufflevector <16 x float> %3861, <16 x float> poison, <16 x i32> zeroinitializer
  %3863 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3862, <16 x float> %3782, <16 x float> %3778)
  %3864 = shl <16 x i32> %3438, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %3865 = ashr <16 x i32> %3864, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3866 = and <16 x i32> %3865, %3288
  %3867 = sitofp <16 x i32> %3866 to <16 x float>
  %3868 = or disjoint i64 %3439, 5
  %3869 = getelementptr inbounds [16 x float], ptr %18, i64 %3868
  %3870 = load float, ptr %3869, align 64, !tbaa !20
  %3871 = insertelement <16 x float> poison, float %3870, i64 0
  %3872 = shufflevector <16 x float> %3871, <16 x float> poison, <16 x i32> zeroinitializer
  %3873 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3872, <16 x float> %3867, <16 x float> %3788)
  %3874 = getelementptr inbounds i8, ptr %3869, i64 4
  %3875 = load float, ptr %3874, align 4, !tbaa !20
  %3876 = insertelement <16 x float> poison, float %3875, i64 0
  %3877 = shufflevector <16 x float> %3876, <16 x float> poison, <16 x i32> zeroinitializer
  %3878 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3877, <16 x float> %3867, <16 x float> %3793)
  %3879 = getelementptr inbounds i8, ptr %3869, i64 8
  %3880 = load float, ptr %3879, align 8, !tbaa !20
  %3881 = insertelement <16 x float> poison, float %3880, i64 0
  %3882 = shufflevector <16 x float> %3881, <16 x float> poison, <16 x i32> zeroinitializer
  %3883 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3882, <16 x float> %3867, <16 x float> %3798)
  %3884 = getelementptr inbounds i8, ptr %3869, i64 12
  %3885 = load float, ptr %3884, align 4, !tbaa !20
  %3886 = insertelement <16 x float> poison, float %3885, i64 0
  %3887 = shufflevector <16 x float> %3886, <16 x float> poison, <16 x i32> zeroinitializer
  %3888 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3887, <16 x float> %3867, <16 x float> %3803)
  %3889 = getelementptr inbounds i8, ptr %3869, i64 16
  %3890 = load float, ptr %3889, align 16, !tbaa !20
  %3891 = insertelement <16 x float> poison, float %3890, i64 0
  %3892 = shufflevector <16 x float> %3891, <16 x float> poison, <16 x i32> zeroinitializer
  %3893 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3892, <16 x float> %3867, <16 x float> %3808)
  %3894 = getelementptr inbounds i8, ptr %3869, i64 20
  %3895 = load float, ptr %3894, align 4, !tbaa !20
  %3896 = insertelement <16 x float> poison, float %3895, i64 0
  %3897 = shufflevector <16 x float> %3896, <16 x float> poison, <16 x i32> zeroinitializer
  %3898 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3897, <16 x float> %3867, <16 x float> %3813)
  %3899 = getelementptr inbounds i8, ptr %3869, i64 24
  %3900 = load float, ptr %3899, align 8, !tbaa !20
  %3901 = insertelement <16 x float> poison, float %3900, i64 0
  %3902 = shufflevector <16 x float> %3901, <16 x float> poison, <16 x i32> zeroinitializer
  %3903 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3902, <16 x float> %3867, <16 x float> %3818)
  %3904 = getelementptr inbounds i8, ptr %3869, i64 28
  %3905 = load float, ptr %3904, align 4, !tbaa !20
  %3906 = insertelement <16 x float> poison, float %3905, i64 0
  %3907 = shufflevector <16 x float> %3906, <16 x float> poison, <16 x i32> zeroinitializer
  %3908 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3907, <16 x float> %3867, <16 x float> %3823)
  %3909 = getelementptr inbounds i8, ptr %3869, i64 32
  %3910 = load float, ptr %3909, align 32, !tbaa !20
  %3911 = insertelement <16 x float> poison, float %3910, i64 0
  %3912 = shufflevector <16 x float> %3911, <16 x float> poison, <16 x i32> zeroinitializer
  %3913 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3912, <16 x float> %3867, <16 x float> %3828)
  %3914 = getelementptr inbounds i8, ptr %3869, i64 36
  %3915 = load float, ptr %3914, align 4, !tbaa !20
  %3916 = insertelement <16 x float> poison, float %3915, i64 0
  %3917 = shufflevector <16 x float> %3916, <16 x float> poison, <16 x i32> zeroinitializer
  %3918 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3917, <16 x float> %3867, <16 x float> %3833)
  %3919 = getelementptr inbounds i8, ptr %3869, i64 40
  %3920 = load float, ptr %3919, align 8, !tbaa !20
  %3921 = insertelement <16 x float> poison, float %3920, i64 0
  %3922 = shufflevector <16 x float> %3921, <16 x float> poison, <16 x i32> zeroinitializer
  %3923 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3922, <16 x float> %3867, <16 x float> %3838)
  %3924 = getelementptr inbounds i8, ptr %3869, i64 44
  %3925 = load float, ptr %3924, align 4, !tbaa !20
  %3926 = insertelement <16 x float> poison, float %3925, i64 0
  %3927 = shufflevector <16 x float> %3926, <16 x float> poison, <16 x i32> zeroinitializer
  %3928 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3927, <16 x float> %3867, <16 x float> %3843)
  %3929 = getelementptr inbounds i8, ptr %3869, i64 48
  %3930 = load float, ptr %3929, align 16, !tbaa !20
  %3931 = insertelement <16 x float> poison, float %3930, i64 0
  %3932 = shufflevector <16 x float> %3931, <16 x float> poison, <16 x i32> zeroinitializer
  %3933 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3932, <16 x float> %3867, <16 x float> %3848)
  %3934 = getelementptr inbounds i8, ptr %3869, i64 52
  %3935 = load float, ptr %3934, align 4, !tbaa !20
  %3936 = insertelement <16 x float> poison, float %3935, i64 0
  %3937 = shufflevector <16 x float> %3936, <16 x float> poison, <16 x i32> zeroinitializer
  %3938 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3937, <16 x float> %3867, <16 x float> %3853)
  %3939 = getelementptr inbounds i8, ptr %3869, i64 56
  %3940 = load float, ptr %3939, align 8, !tbaa !20
  %3941 = insertelement <16 x float> poison, float %3940, i64 0
  %3942 = shufflevector <16 x float> %3941, <16 x float> poison, <16 x i32> zeroinitializer
  %3943 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3942, <16 x float> %3867, <16 x float> %3858)
  %3944 = getelementptr inbounds i8, ptr %3869, i64 60
  %3945 = load float, ptr %3944, align 4, !tbaa !20
  %3946 = insertelement <16 x float> poison, float %3945, i64 0
  %3947 = shufflevector <16 x float> %3946, <16 x float> poison, <16 x i32> zeroinitializer
  %3948 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3947, <16 x float> %3867, <16 x float> %3863)
  %3949 = shl <16 x i32> %3438, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %3950 = ashr <16 x i32> %3949, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3951 = and <16 x i32> %3950, %3288
  %3952 = sitofp <16 x i32> %3951 to <16 x float>
  %3953 = or disjoint i64 %3439, 6
  %3954 = getelementptr inbounds [16 x float], ptr %18, i64 %3953
  %3955 = load float, ptr %3954, align 64, !tbaa !20
  %3956 = insertelement <16 x float> poison, float %3955, i64 0
  %3957 = shufflevector <16 x float> %3956, <16 x float> poison, <16 x i32> zeroinitializer
  %3958 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3957, <16 x float> %3952, <16 x float> %3873)
  %3959 = getelementptr inbounds i8, ptr %3954, i64 4
  %3960 = load float, ptr %3959, align 4, !tbaa !20
  %3961 = insertelement <16 x float> poison, float %3960, i64 0
  %3962 = shufflevector <16 x float> %3961, <16 x float> poison, <16 x i32> zeroinitializer
  %3963 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3962, <16 x float> %3952, <16 x float> %3878)
  %3964 = getelementptr inbounds i8, ptr %3954, i64 8
  %3965 = load float, ptr %3964, align 8, !tbaa !20
  %3966 = insertelement <16 x float> poison, float %3965, i64 0
  %3967 = shufflevector <16 x float> %3966, <16 x float> poison, <16 x i32> zeroinitializer
  %3968 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3967, <16 x float> %3952, <16 x float> %3883)
  %3969 = getelementptr inbounds i8, ptr %3954, i64 12
  %3970 = load float, ptr %3969, align 4, !tbaa !20
  %3971 = insertelement <16 x float> poison, float %3970, i64 0
  %3972 = shufflevector <16 x float> %3971, <16 x float> poison, <16 x i32> zeroinitializer
  %3973 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3972, <16 x float> %3952, <16 x float> %3888)
  %3974 = getelementptr inbounds i8, ptr %3954, i64 16
  %3975 = load float, ptr %3974, align 16, !tbaa !20
  %3976 = insertelement <16 x float> poison, float %3975, i64 0
  %3977 = shufflevector <16 x float> %3976, <16 x float> poison, <16 x i32> zeroinitializer
  %3978 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3977, <16 x float> %3952, <16 x float> %3893)
  %3979 = getelementptr inbounds i8, ptr %3954, i64 20
  %3980 = load float, ptr %3979, align 4, !tbaa !20
  %3981 = insertelement <16 x float> poison, float %3980, i64 0
  %3982 = shufflevector <16 x float> %3981, <16 x float> poison, <16 x i32> zeroinitializer
  %3983 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3982, <16 x float> %3952, <16 x float> %3898)
  %3984 = getelementptr inbounds i8, ptr %3954, i64 24
  %3985 = load float, ptr %3984, align 8, !tbaa !20
  %3986 = insertelement <16 x float> poison, float %3985, i64 0
  %3987 = shufflevector <16 x float> %3986, <16 x float> poison, <16 x i32> zeroinitializer
  %3988 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3987, <16 x float> %3952, <16 x float> %3903)
  %3989 = getelementptr inbounds i8, ptr %3954, i64 28
  %3990 = load float, ptr %3989, align 4, !tbaa !20
  %3991 = insertelement <16 x float> poison, float %3990, i64 0
  %3992 = shufflevector <16 x float> %3991, <16 x float> poison, <16 x i32> zeroinitializer
  %3993 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3992, <16 x float> %3952, <16 x float> %3908)
  %3994 = getelementptr inbounds i8, ptr %3954, i64 32
  %3995 = load float, ptr %3994, align 32, !tbaa !20
  %3996 = insertelement <16 x float> poison, float %3995, i64 0
  %3997 = shufflevector <16 x float> %3996, <16 x float> poison, <16 x i32> zeroinitializer
  %3998 = call <16 x float> @llvm.fma.v16f32(<16 x float> %3997, <16 x float> %3952, <16 x float> %3913)
  %3999 = getelementptr inbounds i8, ptr %3954, i64 36
  %4000 = load float, ptr %3999, align 4, !tbaa !20
  %4001 = insertelement <16 x float> poison, float %4000, i64 0
  %4002 = shufflevector <16 x float> %4001, <16 x float> poison, <16 x i32> zeroinitializer
  %4003 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4002, <16 x float> %3952, <16 x float> %3918)
  %4004 = getelementptr inbounds i8, ptr %3954, i64 40
  %4005 = load float, ptr %4004, align 8, !tbaa !20
  %4006 = insertelement <16 x float> poison, float %4005, i64 0
  %4007 = shufflevector <16 x float> %4006, <16 x float> poison, <16 x i32> zeroinitializer
  %4008 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4007, <16 x float> %3952, <16 x float> %3923)
  %4009 = getelementptr inbounds i8, ptr %3954, i64 44
  %4010 = load float, ptr %4009, align 4, !tbaa !20
  %4011 = insertelement <16 x float> poison, float %4010, i64 0
  %4012 = shufflevector <16 x float> %4011, <16 x float> poison, <16 x i32> zeroinitializer
  %4013 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4012, <16 x float> %3952, <16 x float> %3928)
  %4014 = getelementptr inbounds i8, ptr %3954, i64 48
  %4015 = load float, ptr %4014, align 16, !tbaa !20
  %4016 = insertelement <16 x float> poison, float %4015, i64 0
  %4017 = shufflevector <16 x float> %4016, <16 x float> poison, <16 x i32> zeroinitializer
  %4018 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4017, <16 x float> %3952, <16 x float> %3933)
  %4019 = getelementptr inbounds i8, ptr %3954, i64 52
  %4020 = load float, ptr %4019, align 4, !tbaa !20
  %4021 = insertelement <16 x float> poison, float %4020, i64 0
  %4022 = shufflevector <16 x float> %4021, <16 x float> poison, <16 x i32> zeroinitializer
  %4023 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4022, <16 x float> %3952, <16 x float> %3938)
  %4024 = getelementptr inbounds i8, ptr %3954, i64 56
  %4025 = load float, ptr %4024, align 8, !tbaa !20
  %4026 = insertelement <16 x float> poison, float %4025, i64 0
  %4027 = shufflevector <16 x float> %4026, <16 x float> poison, <16 x i32> zeroinitializer
  %4028 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4027, <16 x float> %3952, <16 x float> %3943)
  %4029 = getelementptr inbounds i8, ptr %3954, i64 60
  %4030 = load float, ptr %4029, align 4, !tbaa !20
  %4031 = insertelement <16 x float> poison, float %4030, i64 0
  %4032 = shufflevector <16 x float> %4031, <16 x float> poison, <16 x i32> zeroinitializer
  %4033 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4032, <16 x float> %3952, <16 x float> %3948)
  %4034 = ashr <16 x i32> %3438, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %4035 = and <16 x i32> %4034, %3288
  %4036 = sitofp <16 x i32> %4035 to <16 x float>
  %4037 = or disjoint i64 %3439, 7
  %4038 = getelementptr inbounds [16 x float], ptr %18, i64 %4037
  %4039 = load float, ptr %4038, align 64, !tbaa !20
  %4040 = insertelement <16 x float> poison, float %4039, i64 0
  %4041 = shufflevector <16 x float> %4040, <16 x float> poison, <16 x i32> zeroinitializer
  %4042 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4041, <16 x float> %4036, <16 x float> %3958)
  %4043 = getelementptr inbounds i8, ptr %4038, i64 4
  %4044 = load float, ptr %4043, align 4, !tbaa !20
  %4045 = insertelement <16 x float> poison, float %4044, i64 0
  %4046 = shufflevector <16 x float> %4045, <16 x float> poison, <16 x i32> zeroinitializer
  %4047 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4046, <16 x float> %4036, <16 x float> %3963)
  %4048 = getelementptr inbounds i8, ptr %4038, i64 8
  %4049 = load float, ptr %4048, align 8, !tbaa !20
  %4050 = insertelement <16 x float> poison, float %4049, i64 0
  %4051 = shufflevector <16 x float> %4050, <16 x float> poison, <16 x i32> zeroinitializer
  %4052 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4051, <16 x float> %4036, <16 x float> %3968)
  %4053 = getelementptr inbounds i8, ptr %4038, i64 12
  %4054 = load float, ptr %4053, align 4, !tbaa !20
  %4055 = insertelement <16 x float> poison, float %4054, i64 0
  %4056 = shufflevector <16 x float> %4055, <16 x float> poison, <16 x i32> zeroinitializer
  %4057 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4056, <16 x float> %4036, <16 x float> %3973)
  %4058 = getelementptr inbounds i8, ptr %4038, i64 16
  %4059 = load float, ptr %4058, align 16, !tbaa !20
  %4060 = insertelement <16 x float> poison, float %4059, i64 0
  %4061 = shufflevector <16 x float> %4060, <16 x float> poison, <16 x i32> zeroinitializer
  %4062 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4061, <16 x float> %4036, <16 x float> %3978)
  %4063 = getelementptr inbounds i8, ptr %4038, i64 20
  %4064 = load float, ptr %4063, align 4, !tbaa !20
  %4065 = insertelement <16 x float> poison, float %4064, i64 0
  %4066 = shufflevector <16 x float> %4065, <16 x float> poison, <16 x i32> zeroinitializer
  %4067 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4066, <16 x float> %4036, <16 x float> %3983)
  %4068 = getelementptr inbounds i8, ptr %4038, i64 24
  %4069 = load float, ptr %4068, align 8, !tbaa !20
  %4070 = insertelement <16 x float> poison, float %4069, i64 0
  %4071 = shufflevector <16 x float> %4070, <16 x float> poison, <16 x i32> zeroinitializer
  %4072 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4071, <16 x float> %4036, <16 x float> %3988)
  %4073 = getelementptr inbounds i8, ptr %4038, i64 28
  %4074 = load float, ptr %4073, align 4, !tbaa !20
  %4075 = insertelement <16 x float> poison, float %4074, i64 0
  %4076 = shufflevector <16 x float> %4075, <16 x float> poison, <16 x i32> zeroinitializer
  %4077 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4076, <16 x float> %4036, <16 x float> %3993)
  %4078 = getelementptr inbounds i8, ptr %4038, i64 32
  %4079 = load float, ptr %4078, align 32, !tbaa !20
  %4080 = insertelement <16 x float> poison, float %4079, i64 0
  %4081 = shufflevector <16 x float> %4080, <16 x float> poison, <16 x i32> zeroinitializer
  %4082 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4081, <16 x float> %4036, <16 x float> %3998)
  %4083 = getelementptr inbounds i8, ptr %4038, i64 36
  %4084 = load float, ptr %4083, align 4, !tbaa !20
  %4085 = insertelement <16 x float> poison, float %4084, i64 0
  %4086 = shufflevector <16 x float> %4085, <16 x float> poison, <16 x i32> zeroinitializer
  %4087 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4086, <16 x float> %4036, <16 x float> %4003)
  %4088 = getelementptr inbounds i8, ptr %4038, i64 40
  %4089 = load float, ptr %4088, align 8, !tbaa !20
  %4090 = insertelement <16 x float> poison, float %4089, i64 0
  %4091 = shufflevector <16 x float> %4090, <16 x float> poison, <16 x i32> zeroinitializer
  %4092 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4091, <16 x float> %4036, <16 x float> %4008)
  %4093 = getelementptr inbounds i8, ptr %4038, i64 44
  %4094 = load float, ptr %4093, align 4, !tbaa !20
  %4095 = insertelement <16 x float> poison, float %4094, i64 0
  %4096 = shufflevector <16 x float> %4095, <16 x float> poison, <16 x i32> zeroinitializer
  %4097 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4096, <16 x float> %4036, <16 x float> %4013)
  %4098 = getelementptr inbounds i8, ptr %4038, i64 48
  %4099 = load float, ptr %4098, align 16, !tbaa !20
  %4100 = insertelement <16 x float> poison, float %4099, i64 0
  %4101 = shufflevector <16 x float> %4100, <16 x float> poison, <16 x i32> zeroinitializer
  %4102 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4101, <16 x float> %4036, <16 x float> %4018)
  %4103 = getelementptr inbounds i8, ptr %4038, i64 52
  %4104 = load float, ptr %4103, align 4, !tbaa !20
  %4105 = insertelement <16 x float> poison, float %4104, i64 0
  %4106 = shufflevector <16 x float> %4105, <16 x float> poison, <16 x i32> zeroinitializer
  %4107 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4106, <16 x float> %4036, <16 x float> %4023)
  %4108 = getelementptr inbounds i8, ptr %4038, i64 56
  %4109 = load float, ptr %4108, align 8, !tbaa !20
  %4110 = insertelement <16 x float> poison, float %4109, i64 0
  %4111 = shufflevector <16 x float> %4110, <16 x float> poison, <16 x i32> zeroinitializer
  %4112 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4111, <16 x float> %4036, <16 x float> %4028)
  %4113 = getelementptr inbounds i8, ptr %4038, i64 60
  %4114 = load float, ptr %4113, align 4, !tbaa !20
  %4115 = insertelement <16 x float> poison, float %4114, i64 0
  %4116 = shufflevector <16 x float> %4115, <16 x float> poison, <16 x i32> zeroinitializer
  %4117 = call <16 x float> @llvm.fma.v16f32(<16 x float> %4116, <16 x float> %4036, <16 x float> %4033)
  br i1 %3430, label %3413, label %4118, !llvm.loop !22

4118:                                             ; preds = %3413
  %4119 = icmp eq i32 %3412, 0
  br i1 %4119, label %4120, label %4129

4120:                                             ; preds = %4118
  %4121 = load <16 x i32>, ptr %3290, align 64, !tbaa !13
  %4122 = fptosi <16 x float> %4042 to <16 x i32>
  br i1 %3292, label %4125, label %4123

4123:                                             ; preds = %4120
  %4124 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4121, <16 x i32> %4122)
  br label %4127

4125:                                             ; preds = %4120
  %4126 = add <16 x i32> %4121, %4122
  br label %4127

4127:                                             ; preds = %4123, %4125
  %4128 = phi <16 x i32> [ %4124, %4123 ], [ %4126, %4125 ]
  store <16 x i32> %4128, ptr %3293, align 64, !tbaa !13
  br label %4129

4129:                                             ; preds = %4127, %4118
  %4130 = icmp eq i32 %3294, %3412
  br i1 %4130, label %4131, label %4140

4131:                                             ; preds = %4129
  %4132 = load <16 x i32>, ptr %3295, align 64, !tbaa !13
  %4133 = fptosi <16 x float> %4047 to <16 x i32>
  br i1 %3292, label %4136, label %4134

4134:                                             ; preds = %4131
  %4135 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4132, <16 x i32> %4133)
  br label %4138

4136:                                             ; preds = %4131
  %4137 = add <16 x i32> %4132, %4133
  br label %4138

4138:                                             ; preds = %4136, %4134
  %4139 = phi <16 x i32> [ %4135, %4134 ], [ %4137, %4136 ]
  store <16 x i32> %4139, ptr %3296, align 64, !tbaa !13
  br label %4140

4140:                                             ; preds = %4138, %4129
  %4141 = icmp eq i32 %3297, %3412
  br i1 %4141, label %4142, label %4151

4142:                                             ; preds = %4140
  %4143 = load <16 x i32>, ptr %3298, align 64, !tbaa !13
  %4144 = fptosi <16 x float> %4052 to <16 x i32>
  br i1 %3292, label %4147, label %4145

4145:                                             ; preds = %4142
  %4146 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4143, <16 x i32> %4144)
  br label %4149

4147:                                             ; preds = %4142
  %4148 = add <16 x i32> %4143, %4144
  br label %4149

4149:                                             ; preds = %4147, %4145
  %4150 = phi <16 x i32> [ %4146, %4145 ], [ %4148, %4147 ]
  store <16 x i32> %4150, ptr %3299, align 64, !tbaa !13
  br label %4151

4151:                                             ; preds = %4149, %4140
  %4152 = icmp eq i32 %3300, %3412
  br i1 %4152, label %4153, label %4162

4153:                                             ; preds = %4151
  %4154 = load <16 x i32>, ptr %3301, align 64, !tbaa !13
  %4155 = fptosi <16 x float> %4057 to <16 x i32>
  br i1 %3292, label %4158, label %4156

4156:                                             ; preds = %4153
  %4157 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4154, <16 x i32> %4155)
  br label %4160

4158:                                             ; preds = %4153
  %4159 = add <16 x i32> %4154, %4155
  br label %4160

4160:                                             ; preds = %4158, %4156
  %4161 = phi <16 x i32> [ %4157, %4156 ], [ %4159, %4158 ]
  store <16 x i32> %4161, ptr %3302, align 64, !tbaa !13
  br label %4162

4162:                                             ; preds = %4160, %4151
  %4163 = icmp eq i32 %3303, %3412
  br i1 %4163, label %4164, label %4173

4164:                                             ; preds = %4162
  %4165 = load <16 x i32>, ptr %3304, align 64, !tbaa !13
  %4166 = fptosi <16 x float> %4062 to <16 x i32>
  br i1 %3292, label %4169, label %4167

4167:                                             ; preds = %4164
  %4168 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4165, <16 x i32> %4166)
  br label %4171

4169:                                             ; preds = %4164
  %4170 = add <16 x i32> %4165, %4166
  br label %4171

4171:                                             ; preds = %4169, %4167
  %4172 = phi <16 x i32> [ %4168, %4167 ], [ %4170, %4169 ]
  store <16 x i32> %4172, ptr %3305, align 64, !tbaa !13
  br label %4173

4173:                                             ; preds = %4171, %4162
  %4174 = icmp eq i32 %3306, %3412
  br i1 %4174, label %4175, label %4184

4175:                                             ; preds = %4173
  %4176 = load <16 x i32>, ptr %3307, align 64, !tbaa !13
  %4177 = fptosi <16 x float> %4067 to <16 x i32>
  br i1 %3292, label %4180, label %4178

4178:                                             ; preds = %4175
  %4179 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4176, <16 x i32> %4177)
  br label %4182

4180:                                             ; preds = %4175
  %4181 = add <16 x i32> %4176, %4177
  br label %4182

4182:                                             ; preds = %4180, %4178
  %4183 = phi <16 x i32> [ %4179, %4178 ], [ %4181, %4180 ]
  store <16 x i32> %4183, ptr %3308, align 64, !tbaa !13
  br label %4184

4184:                                             ; preds = %4182, %4173
  %4185 = icmp eq i32 %3309, %3412
  br i1 %4185, label %4186, label %4195

4186:                                             ; preds = %4184
  %4187 = load <16 x i32>, ptr %3310, align 64, !tbaa !13
  %4188 = fptosi <16 x float> %4072 to <16 x i32>
  br i1 %3292, label %4191, label %4189

4189:                                             ; preds = %4186
  %4190 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4187, <16 x i32> %4188)
  br label %4193

4191:                                             ; preds = %4186
  %4192 = add <16 x i32> %4187, %4188
  br label %4193

4193:                                             ; preds = %4191, %4189
  %4194 = phi <16 x i32> [ %4190, %4189 ], [ %4192, %4191 ]
  store <16 x i32> %4194, ptr %3311, align 64, !tbaa !13
  br label %4195

4195:                                             ; preds = %4193, %4184
  %4196 = icmp eq i32 %3312, %3412
  br i1 %4196, label %4197, label %4206

4197:                                             ; preds = %4195
  %4198 = load <16 x i32>, ptr %3313, align 64, !tbaa !13
  %4199 = fptosi <16 x float> %4077 to <16 x i32>
  br i1 %3292, label %4202, label %4200

4200:                                             ; preds = %4197
  %4201 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4198, <16 x i32> %4199)
  br label %4204

4202:                                             ; preds = %4197
  %4203 = add <16 x i32> %4198, %4199
  br label %4204

4204:                                             ; preds = %4202, %4200
  %4205 = phi <16 x i32> [ %4201, %4200 ], [ %4203, %4202 ]
  store <16 x i32> %4205, ptr %3314, align 64, !tbaa !13
  br label %4206

4206:                                             ; preds = %4204, %4195
  %4207 = icmp eq i32 %3315, %3412
  br i1 %4207, label %4208, label %4217

4208:                                             ; preds = %4206
  %4209 = load <16 x i32>, ptr %3316, align 64, !tbaa !13
  %4210 = fptosi <16 x float> %4082 to <16 x i32>
  br i1 %3292, label %4213, label %4211

4211:                                             ; preds = %4208
  %4212 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4209, <16 x i32> %4210)
  br label %4215

4213:                                             ; preds = %4208
  %4214 = add <16 x i32> %4209, %4210
  br label %4215

4215:                                             ; preds = %4213, %4211
  %4216 = phi <16 x i32> [ %4212, %4211 ], [ %4214, %4213 ]
  store <16 x i32> %4216, ptr %3317, align 64, !tbaa !13
  br label %4217

4217:                                             ; preds = %4215, %4206
  %4218 = icmp eq i32 %3318, %3412
  br i1 %4218, label %4219, label %4228

4219:                                             ; preds = %4217
  %4220 = load <16 x i32>, ptr %3319, align 64, !tbaa !13
  %4221 = fptosi <16 x float> %4087 to <16 x i32>
  br i1 %3292, label %4224, label %4222

4222:                                             ; preds = %4219
  %4223 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4220, <16 x i32> %4221)
  br label %4226

4224:                                             ; preds = %4219
  %4225 = add <16 x i32> %4220, %4221
  br label %4226

4226:                                             ; preds = %4224, %4222
  %4227 = phi <16 x i32> [ %4223, %4222 ], [ %4225, %4224 ]
  store <16 x i32> %4227, ptr %3320, align 64, !tbaa !13
  br label %4228

4228:                                             ; preds = %4226, %4217
  %4229 = icmp eq i32 %3321, %3412
  br i1 %4229, label %4230, label %4239

4230:                                             ; preds = %4228
  %4231 = load <16 x i32>, ptr %3322, align 64, !tbaa !13
  %4232 = fptosi <16 x float> %4092 to <16 x i32>
  br i1 %3292, label %4235, label %4233

4233:                                             ; preds = %4230
  %4234 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4231, <16 x i32> %4232)
  br label %4237

4235:                                             ; preds = %4230
  %4236 = add <16 x i32> %4231, %4232
  br label %4237

4237:                                             ; preds = %4235, %4233
  %4238 = phi <16 x i32> [ %4234, %4233 ], [ %4236, %4235 ]
  store <16 x i32> %4238, ptr %3323, align 64, !tbaa !13
  br label %4239

4239:                                             ; preds = %4237, %4228
  %4240 = icmp eq i32 %3324, %3412
  br i1 %4240, label %4241, label %4250

4241:                                             ; preds = %4239
  %4242 = load <16 x i32>, ptr %3325, align 64, !tbaa !13
  %4243 = fptosi <16 x float> %4097 to <16 x i32>
  br i1 %3292, label %4246, label %4244

4244:                                             ; preds = %4241
  %4245 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4242, <16 x i32> %4243)
  br label %4248

4246:                                             ; preds = %4241
  %4247 = add <16 x i32> %4242, %4243
  br label %4248

4248:                                             ; preds = %4246, %4244
  %4249 = phi <16 x i32> [ %4245, %4244 ], [ %4247, %4246 ]
  store <16 x i32> %4249, ptr %3326, align 64, !tbaa !13
  br label %4250

4250:                                             ; preds = %4248, %4239
  %4251 = icmp eq i32 %3327, %3412
  br i1 %4251, label %4252, label %4261

4252:                                             ; preds = %4250
  %4253 = load <16 x i32>, ptr %3328, align 64, !tbaa !13
  %4254 = fptosi <16 x float> %4102 to <16 x i32>
  br i1 %3292, label %4257, label %4255

4255:                                             ; preds = %4252
  %4256 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4253, <16 x i32> %4254)
  br label %4259

4257:                                             ; preds = %4252
  %4258 = add <16 x i32> %4253, %4254
  br label %4259

4259:                                             ; preds = %4257, %4255
  %4260 = phi <16 x i32> [ %4256, %4255 ], [ %4258, %4257 ]
  store <16 x i32> %4260, ptr %3329, align 64, !tbaa !13
  br label %4261

4261:                                             ; preds = %4259, %4250
  %4262 = icmp eq i32 %3330, %3412
  br i1 %4262, label %4263, label %4272

4263:                                             ; preds = %4261
  %4264 = load <16 x i32>, ptr %3331, align 64, !tbaa !13
  %4265 = fptosi <16 x float> %4107 to <16 x i32>
  br i1 %3292, label %4268, label %4266

4266:                                             ; preds = %4263
  %4267 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4264, <16 x i32> %4265)
  br label %4270

4268:                                             ; preds = %4263
  %4269 = add <16 x i32> %4264, %4265
  br label %4270

4270:                                             ; preds = %4268, %4266
  %4271 = phi <16 x i32> [ %4267, %4266 ], [ %4269, %4268 ]
  store <16 x i32> %4271, ptr %3332, align 64, !tbaa !13
  br label %4272

4272:                                             ; preds = %4270, %4261
  %4273 = icmp eq i32 %3333, %3412
  br i1 %4273, label %4274, label %4283

4274:                                             ; preds = %4272
  %4275 = load <16 x i32>, ptr %3334, align 64, !tbaa !13
  %4276 = fptosi <16 x float> %4112 to <16 x i32>
  br i1 %3292, label %4279, label %4277

4277:                                             ; preds = %4274
  %4278 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4275, <16 x i32> %4276)
  br label %4281

4279:                                             ; preds = %4274
  %4280 = add <16 x i32> %4275, %4276
  br label %4281

4281:                                             ; preds = %4279, %4277
  %4282 = phi <16 x i32> [ %4278, %4277 ], [ %4280, %4279 ]
  store <16 x i32> %4282, ptr %3335, align 64, !tbaa !13
  br label %4283

4283:                                             ; preds = %4281, %4272
  %4284 = icmp eq i32 %3336, %3412
  br i1 %4284, label %4285, label %4294

4285:                                             ; preds = %4283
  %4286 = load <16 x i32>, ptr %3337, align 64, !tbaa !13
  %4287 = fptosi <16 x float> %4117 to <16 x i32>
  br i1 %3292, label %4290, label %4288

4288:                                             ; preds = %4285
  %4289 = call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4286, <16 x i32> %4287)
  br label %4292

4290:                                             ; preds = %4285
  %4291 = add <16 x i32> %4286, %4287
  br label %4292

4292:                                             ; preds = %4290, %4288
  %4293 = phi <16 x i32> [ %4289, %4288 ], [ %4291, %4290 ]
  store <16 x i32> %4293, ptr %3338, align 64, !tbaa !13
  br label %4294

4294:                                             ; preds = %4292, %4283
  %4295 = add nuw i32 %3412, 1
  %4296 = icmp eq i32 %4295, %3279
  br i1 %4296, label %4297, label %3411, !llvm.loop !23

4297:                                             ; preds = %4294, %3278
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %18) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %17) #5
  br label %4298

4298:                                             ; preds = %4297, %3219, %2501, %1757, %844, %439
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %19) #5
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @copy_sources(ptr nocapture noundef %0, ptr noundef %1) unnamed_addr #2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 36
  %4 = load i32, ptr %3, align 4, !tbaa !12
  %5 = and i32 %4, 255
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load i32, ptr %6, align 8, !tbaa !11
  %8 = shl i32 %7, 7
  %9 = lshr i32 %4, 1
  %10 = and i32 %9, 32768
  %11 = shl i32 %4, 14
  %12 = and i32 %11, -2147483648
  %13 = or disjoint i32 %10, %12
  %14 = lshr i32 %4, 3
  %15 = and i32 %14, 32768
  %16 = shl i32 %4, 12
  %17 = and i32 %16, -2147483648
  %18 = or disjoint i32 %15, %17
  %19 = icmp ult i32 %5, 2
  %20 = select i1 %19, i32 -2147483648, i32 -2147450880
  %21 = and i32 %4, 16384
  %22 = icmp eq i32 %21, 0
  %23 = xor i32 %20, -1
  %24 = select i1 %22, i32 -1, i32 %23
  %25 = and i32 %4, 8192
  %26 = icmp eq i32 %25, 0
  %27 = select i1 %26, i32 0, i32 %20
  %28 = icmp eq i32 %5, 4
  %29 = icmp eq i32 %5, 5
  %30 = zext i32 %8 to i64
  %31 = getelementptr inbounds i32, ptr %1, i64 %30
  %32 = getelementptr inbounds i32, ptr %31, i64 %30
  %33 = select i1 %29, i32 5, i32 7
  %34 = select i1 %28, i32 6, i32 %33
  %35 = shl i32 %7, %34
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %41, label %37

37:                                               ; preds = %2
  %38 = load ptr, ptr %0, align 8, !tbaa !2
  %39 = getelementptr inbounds i8, ptr %0, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !8
  br label %44

41:                                               ; preds = %44, %2
  %42 = getelementptr inbounds i8, ptr %0, i64 16
  %43 = load ptr, ptr %42, align 8, !tbaa !9
  br label %61

44:                                               ; preds = %37, %44
  %45 = phi i64 [ 0, %37 ], [ %54, %44 ]
  %46 = getelementptr inbounds i32, ptr %38, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !24
  %48 = xor i32 %47, %13
  %49 = getelementptr inbounds i32, ptr %1, i64 %45
  store i32 %48, ptr %49, align 4, !tbaa !24
  %50 = getelementptr inbounds i32, ptr %40, i64 %45
  %51 = load i32, ptr %50, align 4, !tbaa !24
  %52 = xor i32 %51, %18
  %53 = getelementptr inbounds i32, ptr %31, i64 %45
  store i32 %52, ptr %53, align 4, !tbaa !24
  %54 = add nuw nsw i64 %45, 1
  %55 = load i32, ptr %6, align 8, !tbaa !11
  %56 = shl i32 %55, %34
  %57 = zext i32 %56 to i64
  %58 = icmp ult i64 %54, %57
  br i1 %58, label %44, label %41, !llvm.loop !25

59:                                               ; preds = %61
  store ptr %1, ptr %0, align 8, !tbaa !2
  %60 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr %31, ptr %60, align 8, !tbaa !8
  store ptr %32, ptr %42, align 8, !tbaa !9
  ret void

61:                                               ; preds = %41, %61
  %62 = phi i64 [ 0, %41 ], [ %68, %61 ]
  %63 = getelementptr inbounds i32, ptr %43, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !24
  %65 = and i32 %64, %24
  %66 = xor i32 %65, %27
  %67 = getelementptr inbounds i32, ptr %32, i64 %62
  store i32 %66, ptr %67, align 4, !tbaa !24
  %68 = add nuw nsw i64 %62, 1
  %69 = icmp eq i64 %68, 256
  br i1 %69, label %59, label %61, !llvm.loop !26
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v16i32(<16 x i32>) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32>, <16 x i32>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !4, i64 0}
!3 = !{!"matrix", !4, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !7, i64 32, !7, i64 36}
!4 = !{!"any pointer", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"int", !5, i64 0}
!8 = !{!3, !4, i64 8}
!9 = !{!3, !4, i64 16}
!10 = !{!3, !4, i64 24}
!11 = !{!3, !7, i64 32}
!12 = !{!3, !7, i64 36}
!13 = !{!5, !5, i64 0}
!14 = distinct !{!14, !15, !16}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = distinct !{!17, !15, !16}
!18 = distinct !{!18, !15, !16}
!19 = distinct !{!19, !15, !16}
!20 = !{!21, !21, i64 0}
!21 = !{!"float", !5, i64 0}
!22 = distinct !{!22, !15, !16}
!23 = distinct !{!23, !15, !16}
!24 = !{!7, !7, i64 0}
!25 = distinct !{!25, !15, !16}
!26 = distinct !{!26, !15, !16}
