; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @barewave_matrix_fused(i32 noundef %0, i32 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr noundef %4, ptr noundef %5) local_unnamed_addr #0 {
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
  %19 = lshr i32 %1, 4
  %20 = trunc i32 %0 to i8
  switch i8 %20, label %3298 [
    i8 0, label %21
    i8 1, label %447
    i8 2, label %865
    i8 3, label %1792
    i8 4, label %2566
  ]

21:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %7) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #5
  %22 = icmp ugt i32 %1, 31
  %23 = zext nneg i32 %19 to i64
  br label %24

24:                                               ; preds = %21, %33
  %25 = phi i64 [ 0, %21 ], [ %35, %33 ]
  %26 = phi <16 x i32> [ zeroinitializer, %21 ], [ %34, %33 ]
  br i1 %22, label %27, label %33

27:                                               ; preds = %24
  %28 = mul nuw nsw i64 %25, %23
  %29 = shl i64 %28, 4
  %30 = and i64 %29, 4294967280
  %31 = getelementptr inbounds i32, ptr %3, i64 %30
  %32 = load <16 x i32>, ptr %31, align 64, !tbaa !2
  br label %37

33:                                               ; preds = %37, %24
  %34 = phi <16 x i32> [ %26, %24 ], [ %46, %37 ]
  %35 = add nuw nsw i64 %25, 1
  %36 = icmp eq i64 %35, 8
  br i1 %36, label %49, label %24, !llvm.loop !5

37:                                               ; preds = %27, %37
  %38 = phi i64 [ 1, %27 ], [ %47, %37 ]
  %39 = phi <16 x i32> [ %26, %27 ], [ %46, %37 ]
  %40 = add nuw nsw i64 %38, %28
  %41 = shl i64 %40, 4
  %42 = and i64 %41, 4294967280
  %43 = getelementptr inbounds i32, ptr %3, i64 %42
  %44 = load <16 x i32>, ptr %43, align 64, !tbaa !2
  %45 = xor <16 x i32> %44, %32
  %46 = or <16 x i32> %45, %39
  %47 = add nuw nsw i64 %38, 1
  %48 = icmp eq i64 %47, %23
  br i1 %48, label %33, label %37, !llvm.loop !8

49:                                               ; preds = %33
  %50 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %34)
  %51 = icmp eq i32 %50, 0
  %52 = ptrtoint ptr %5 to i64
  %53 = ptrtoint ptr %4 to i64
  %54 = icmp eq ptr %5, %4
  %55 = sub i64 %52, %53
  %56 = add i64 %55, -1024
  %57 = icmp ult i64 %56, -2047
  %58 = or i1 %54, %57
  %59 = and i32 %0, 1007616
  %60 = or i32 %50, %59
  %61 = icmp eq i32 %60, 0
  %62 = and i1 %58, %61
  br i1 %62, label %71, label %63

63:                                               ; preds = %49
  %64 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %64, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %7) #6
  %65 = shl i32 %19, 7
  %66 = zext i32 %65 to i64
  %67 = getelementptr inbounds i32, ptr %7, i64 %66
  %68 = shl i32 %19, 8
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds i32, ptr %7, i64 %69
  br label %71

71:                                               ; preds = %63, %49
  %72 = phi ptr [ %4, %49 ], [ %70, %63 ]
  %73 = phi ptr [ %3, %49 ], [ %67, %63 ]
  %74 = phi ptr [ %2, %49 ], [ %7, %63 ]
  %75 = add nsw i32 %19, -1
  %76 = insertelement <16 x i32> poison, i32 %75, i64 0
  %77 = shufflevector <16 x i32> %76, <16 x i32> poison, <16 x i32> zeroinitializer
  %78 = and <16 x i32> %77, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %145

79:                                               ; preds = %152
  %80 = select i1 %51, i32 1, i32 %19
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %446, label %82

82:                                               ; preds = %79
  %83 = add nsw i32 %80, -1
  %84 = zext nneg i32 %80 to i64
  %85 = getelementptr inbounds i8, ptr %72, i64 64
  %86 = getelementptr inbounds i8, ptr %72, i64 128
  %87 = getelementptr inbounds i8, ptr %72, i64 192
  %88 = getelementptr inbounds i8, ptr %72, i64 256
  %89 = getelementptr inbounds i8, ptr %72, i64 320
  %90 = getelementptr inbounds i8, ptr %72, i64 384
  %91 = getelementptr inbounds i8, ptr %72, i64 448
  %92 = getelementptr inbounds i8, ptr %72, i64 512
  %93 = getelementptr inbounds i8, ptr %72, i64 576
  %94 = getelementptr inbounds i8, ptr %72, i64 640
  %95 = getelementptr inbounds i8, ptr %72, i64 704
  %96 = getelementptr inbounds i8, ptr %72, i64 768
  %97 = getelementptr inbounds i8, ptr %72, i64 832
  %98 = getelementptr inbounds i8, ptr %72, i64 896
  %99 = getelementptr inbounds i8, ptr %72, i64 960
  %100 = and i32 %83, 1
  %101 = zext nneg i32 %100 to i64
  %102 = getelementptr inbounds i8, ptr %5, i64 64
  %103 = and i32 %83, 2
  %104 = zext nneg i32 %103 to i64
  %105 = getelementptr inbounds i8, ptr %5, i64 128
  %106 = and i32 %83, 3
  %107 = zext nneg i32 %106 to i64
  %108 = getelementptr inbounds i8, ptr %5, i64 192
  %109 = and i32 %83, 4
  %110 = zext nneg i32 %109 to i64
  %111 = getelementptr inbounds i8, ptr %5, i64 256
  %112 = and i32 %83, 5
  %113 = zext nneg i32 %112 to i64
  %114 = getelementptr inbounds i8, ptr %5, i64 320
  %115 = and i32 %83, 6
  %116 = zext nneg i32 %115 to i64
  %117 = getelementptr inbounds i8, ptr %5, i64 384
  %118 = and i32 %83, 7
  %119 = zext nneg i32 %118 to i64
  %120 = getelementptr inbounds i8, ptr %5, i64 448
  %121 = and i32 %83, 8
  %122 = zext nneg i32 %121 to i64
  %123 = getelementptr inbounds i8, ptr %5, i64 512
  %124 = and i32 %83, 9
  %125 = zext nneg i32 %124 to i64
  %126 = getelementptr inbounds i8, ptr %5, i64 576
  %127 = and i32 %83, 10
  %128 = zext nneg i32 %127 to i64
  %129 = getelementptr inbounds i8, ptr %5, i64 640
  %130 = and i32 %83, 11
  %131 = zext nneg i32 %130 to i64
  %132 = getelementptr inbounds i8, ptr %5, i64 704
  %133 = and i32 %83, 12
  %134 = zext nneg i32 %133 to i64
  %135 = getelementptr inbounds i8, ptr %5, i64 768
  %136 = and i32 %83, 13
  %137 = zext nneg i32 %136 to i64
  %138 = getelementptr inbounds i8, ptr %5, i64 832
  %139 = and i32 %83, 14
  %140 = zext nneg i32 %139 to i64
  %141 = getelementptr inbounds i8, ptr %5, i64 896
  %142 = and i32 %83, 15
  %143 = zext nneg i32 %142 to i64
  %144 = getelementptr inbounds i8, ptr %5, i64 960
  br label %182

145:                                              ; preds = %71, %152
  %146 = phi i64 [ 0, %71 ], [ %165, %152 ]
  %147 = mul nuw nsw i64 %146, %23
  %148 = shl i64 %147, 4
  %149 = and i64 %148, 4294967280
  %150 = getelementptr inbounds i32, ptr %74, i64 %149
  %151 = load <16 x i32>, ptr %150, align 64, !tbaa !2
  br i1 %22, label %167, label %152

152:                                              ; preds = %167, %145
  %153 = phi <16 x i32> [ %151, %145 ], [ %179, %167 ]
  %154 = shl nuw nsw i64 %146, 1
  %155 = lshr <16 x i32> %153, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %156 = trunc <16 x i32> %153 to <16 x i16>
  %157 = bitcast <16 x i16> %156 to <16 x half>
  %158 = fpext <16 x half> %157 to <16 x float>
  %159 = getelementptr inbounds [16 x [16 x float]], ptr %8, i64 0, i64 %154
  store <16 x float> %158, ptr %159, align 64, !tbaa !2
  %160 = trunc nuw <16 x i32> %155 to <16 x i16>
  %161 = bitcast <16 x i16> %160 to <16 x half>
  %162 = fpext <16 x half> %161 to <16 x float>
  %163 = or disjoint i64 %154, 1
  %164 = getelementptr inbounds [16 x [16 x float]], ptr %8, i64 0, i64 %163
  store <16 x float> %162, ptr %164, align 64, !tbaa !2
  %165 = add nuw nsw i64 %146, 1
  %166 = icmp eq i64 %165, 8
  br i1 %166, label %79, label %145, !llvm.loop !9

167:                                              ; preds = %145, %167
  %168 = phi i64 [ %180, %167 ], [ 1, %145 ]
  %169 = phi <16 x i32> [ %179, %167 ], [ %151, %145 ]
  %170 = trunc nuw nsw i64 %168 to i32
  %171 = insertelement <16 x i32> poison, i32 %170, i64 0
  %172 = shufflevector <16 x i32> %171, <16 x i32> poison, <16 x i32> zeroinitializer
  %173 = icmp eq <16 x i32> %78, %172
  %174 = add nuw nsw i64 %168, %147
  %175 = shl i64 %174, 4
  %176 = and i64 %175, 4294967280
  %177 = getelementptr inbounds i32, ptr %74, i64 %176
  %178 = load <16 x i32>, ptr %177, align 64, !tbaa !2
  %179 = select <16 x i1> %173, <16 x i32> %178, <16 x i32> %169
  %180 = add nuw nsw i64 %168, 1
  %181 = icmp eq i64 %180, %23
  br i1 %181, label %152, label %167, !llvm.loop !10

182:                                              ; preds = %82, %443
  %183 = phi i64 [ 0, %82 ], [ %444, %443 ]
  %184 = load <16 x float>, ptr %72, align 64, !tbaa !2
  %185 = load <16 x float>, ptr %85, align 64, !tbaa !2
  %186 = load <16 x float>, ptr %86, align 64, !tbaa !2
  %187 = load <16 x float>, ptr %87, align 64, !tbaa !2
  %188 = load <16 x float>, ptr %88, align 64, !tbaa !2
  %189 = load <16 x float>, ptr %89, align 64, !tbaa !2
  %190 = load <16 x float>, ptr %90, align 64, !tbaa !2
  %191 = load <16 x float>, ptr %91, align 64, !tbaa !2
  %192 = load <16 x float>, ptr %92, align 64, !tbaa !2
  %193 = load <16 x float>, ptr %93, align 64, !tbaa !2
  %194 = load <16 x float>, ptr %94, align 64, !tbaa !2
  %195 = load <16 x float>, ptr %95, align 64, !tbaa !2
  %196 = load <16 x float>, ptr %96, align 64, !tbaa !2
  %197 = load <16 x float>, ptr %97, align 64, !tbaa !2
  %198 = load <16 x float>, ptr %98, align 64, !tbaa !2
  %199 = load <16 x float>, ptr %99, align 64, !tbaa !2
  br label %200

200:                                              ; preds = %182, %200
  %201 = phi <16 x float> [ %199, %182 ], [ %392, %200 ]
  %202 = phi <16 x float> [ %198, %182 ], [ %387, %200 ]
  %203 = phi <16 x float> [ %197, %182 ], [ %382, %200 ]
  %204 = phi <16 x float> [ %196, %182 ], [ %377, %200 ]
  %205 = phi <16 x float> [ %195, %182 ], [ %372, %200 ]
  %206 = phi <16 x float> [ %194, %182 ], [ %367, %200 ]
  %207 = phi <16 x float> [ %193, %182 ], [ %362, %200 ]
  %208 = phi <16 x float> [ %192, %182 ], [ %357, %200 ]
  %209 = phi <16 x float> [ %191, %182 ], [ %352, %200 ]
  %210 = phi <16 x float> [ %190, %182 ], [ %347, %200 ]
  %211 = phi <16 x float> [ %189, %182 ], [ %342, %200 ]
  %212 = phi <16 x float> [ %188, %182 ], [ %337, %200 ]
  %213 = phi <16 x float> [ %187, %182 ], [ %332, %200 ]
  %214 = phi <16 x float> [ %186, %182 ], [ %327, %200 ]
  %215 = phi <16 x float> [ %185, %182 ], [ %322, %200 ]
  %216 = phi <16 x float> [ %184, %182 ], [ %317, %200 ]
  %217 = phi i64 [ 0, %182 ], [ %393, %200 ]
  %218 = mul nuw nsw i64 %217, %23
  %219 = add nuw nsw i64 %218, %183
  %220 = shl i64 %219, 4
  %221 = and i64 %220, 4294967280
  %222 = getelementptr inbounds i32, ptr %73, i64 %221
  %223 = load <16 x i32>, ptr %222, align 64, !tbaa !2
  %224 = shl nuw nsw i64 %217, 1
  %225 = lshr <16 x i32> %223, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %226 = trunc <16 x i32> %223 to <16 x i16>
  %227 = bitcast <16 x i16> %226 to <16 x half>
  %228 = fpext <16 x half> %227 to <16 x float>
  %229 = getelementptr inbounds [16 x float], ptr %8, i64 %224
  %230 = load float, ptr %229, align 64, !tbaa !11
  %231 = insertelement <16 x float> poison, float %230, i64 0
  %232 = shufflevector <16 x float> %231, <16 x float> poison, <16 x i32> zeroinitializer
  %233 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %232, <16 x float> %228, <16 x float> %216)
  %234 = getelementptr inbounds i8, ptr %229, i64 4
  %235 = load float, ptr %234, align 4, !tbaa !11
  %236 = insertelement <16 x float> poison, float %235, i64 0
  %237 = shufflevector <16 x float> %236, <16 x float> poison, <16 x i32> zeroinitializer
  %238 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %237, <16 x float> %228, <16 x float> %215)
  %239 = getelementptr inbounds i8, ptr %229, i64 8
  %240 = load float, ptr %239, align 8, !tbaa !11
  %241 = insertelement <16 x float> poison, float %240, i64 0
  %242 = shufflevector <16 x float> %241, <16 x float> poison, <16 x i32> zeroinitializer
  %243 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %242, <16 x float> %228, <16 x float> %214)
  %244 = getelementptr inbounds i8, ptr %229, i64 12
  %245 = load float, ptr %244, align 4, !tbaa !11
  %246 = insertelement <16 x float> poison, float %245, i64 0
  %247 = shufflevector <16 x float> %246, <16 x float> poison, <16 x i32> zeroinitializer
  %248 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %247, <16 x float> %228, <16 x float> %213)
  %249 = getelementptr inbounds i8, ptr %229, i64 16
  %250 = load float, ptr %249, align 16, !tbaa !11
  %251 = insertelement <16 x float> poison, float %250, i64 0
  %252 = shufflevector <16 x float> %251, <16 x float> poison, <16 x i32> zeroinitializer
  %253 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %252, <16 x float> %228, <16 x float> %212)
  %254 = getelementptr inbounds i8, ptr %229, i64 20
  %255 = load float, ptr %254, align 4, !tbaa !11
  %256 = insertelement <16 x float> poison, float %255, i64 0
  %257 = shufflevector <16 x float> %256, <16 x float> poison, <16 x i32> zeroinitializer
  %258 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %257, <16 x float> %228, <16 x float> %211)
  %259 = getelementptr inbounds i8, ptr %229, i64 24
  %260 = load float, ptr %259, align 8, !tbaa !11
  %261 = insertelement <16 x float> poison, float %260, i64 0
  %262 = shufflevector <16 x float> %261, <16 x float> poison, <16 x i32> zeroinitializer
  %263 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %262, <16 x float> %228, <16 x float> %210)
  %264 = getelementptr inbounds i8, ptr %229, i64 28
  %265 = load float, ptr %264, align 4, !tbaa !11
  %266 = insertelement <16 x float> poison, float %265, i64 0
  %267 = shufflevector <16 x float> %266, <16 x float> poison, <16 x i32> zeroinitializer
  %268 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %267, <16 x float> %228, <16 x float> %209)
  %269 = getelementptr inbounds i8, ptr %229, i64 32
  %270 = load float, ptr %269, align 32, !tbaa !11
  %271 = insertelement <16 x float> poison, float %270, i64 0
  %272 = shufflevector <16 x float> %271, <16 x float> poison, <16 x i32> zeroinitializer
  %273 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %272, <16 x float> %228, <16 x float> %208)
  %274 = getelementptr inbounds i8, ptr %229, i64 36
  %275 = load float, ptr %274, align 4, !tbaa !11
  %276 = insertelement <16 x float> poison, float %275, i64 0
  %277 = shufflevector <16 x float> %276, <16 x float> poison, <16 x i32> zeroinitializer
  %278 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %277, <16 x float> %228, <16 x float> %207)
  %279 = getelementptr inbounds i8, ptr %229, i64 40
  %280 = load float, ptr %279, align 8, !tbaa !11
  %281 = insertelement <16 x float> poison, float %280, i64 0
  %282 = shufflevector <16 x float> %281, <16 x float> poison, <16 x i32> zeroinitializer
  %283 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %282, <16 x float> %228, <16 x float> %206)
  %284 = getelementptr inbounds i8, ptr %229, i64 44
  %285 = load float, ptr %284, align 4, !tbaa !11
  %286 = insertelement <16 x float> poison, float %285, i64 0
  %287 = shufflevector <16 x float> %286, <16 x float> poison, <16 x i32> zeroinitializer
  %288 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %287, <16 x float> %228, <16 x float> %205)
  %289 = getelementptr inbounds i8, ptr %229, i64 48
  %290 = load float, ptr %289, align 16, !tbaa !11
  %291 = insertelement <16 x float> poison, float %290, i64 0
  %292 = shufflevector <16 x float> %291, <16 x float> poison, <16 x i32> zeroinitializer
  %293 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %292, <16 x float> %228, <16 x float> %204)
  %294 = getelementptr inbounds i8, ptr %229, i64 52
  %295 = load float, ptr %294, align 4, !tbaa !11
  %296 = insertelement <16 x float> poison, float %295, i64 0
  %297 = shufflevector <16 x float> %296, <16 x float> poison, <16 x i32> zeroinitializer
  %298 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %297, <16 x float> %228, <16 x float> %203)
  %299 = getelementptr inbounds i8, ptr %229, i64 56
  %300 = load float, ptr %299, align 8, !tbaa !11
  %301 = insertelement <16 x float> poison, float %300, i64 0
  %302 = shufflevector <16 x float> %301, <16 x float> poison, <16 x i32> zeroinitializer
  %303 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %302, <16 x float> %228, <16 x float> %202)
  %304 = getelementptr inbounds i8, ptr %229, i64 60
  %305 = load float, ptr %304, align 4, !tbaa !11
  %306 = insertelement <16 x float> poison, float %305, i64 0
  %307 = shufflevector <16 x float> %306, <16 x float> poison, <16 x i32> zeroinitializer
  %308 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %307, <16 x float> %228, <16 x float> %201)
  %309 = trunc nuw <16 x i32> %225 to <16 x i16>
  %310 = bitcast <16 x i16> %309 to <16 x half>
  %311 = fpext <16 x half> %310 to <16 x float>
  %312 = or disjoint i64 %224, 1
  %313 = getelementptr inbounds [16 x float], ptr %8, i64 %312
  %314 = load float, ptr %313, align 64, !tbaa !11
  %315 = insertelement <16 x float> poison, float %314, i64 0
  %316 = shufflevector <16 x float> %315, <16 x float> poison, <16 x i32> zeroinitializer
  %317 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %316, <16 x float> %311, <16 x float> %233)
  %318 = getelementptr inbounds i8, ptr %313, i64 4
  %319 = load float, ptr %318, align 4, !tbaa !11
  %320 = insertelement <16 x float> poison, float %319, i64 0
  %321 = shufflevector <16 x float> %320, <16 x float> poison, <16 x i32> zeroinitializer
  %322 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %321, <16 x float> %311, <16 x float> %238)
  %323 = getelementptr inbounds i8, ptr %313, i64 8
  %324 = load float, ptr %323, align 8, !tbaa !11
  %325 = insertelement <16 x float> poison, float %324, i64 0
  %326 = shufflevector <16 x float> %325, <16 x float> poison, <16 x i32> zeroinitializer
  %327 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %326, <16 x float> %311, <16 x float> %243)
  %328 = getelementptr inbounds i8, ptr %313, i64 12
  %329 = load float, ptr %328, align 4, !tbaa !11
  %330 = insertelement <16 x float> poison, float %329, i64 0
  %331 = shufflevector <16 x float> %330, <16 x float> poison, <16 x i32> zeroinitializer
  %332 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %331, <16 x float> %311, <16 x float> %248)
  %333 = getelementptr inbounds i8, ptr %313, i64 16
  %334 = load float, ptr %333, align 16, !tbaa !11
  %335 = insertelement <16 x float> poison, float %334, i64 0
  %336 = shufflevector <16 x float> %335, <16 x float> poison, <16 x i32> zeroinitializer
  %337 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %336, <16 x float> %311, <16 x float> %253)
  %338 = getelementptr inbounds i8, ptr %313, i64 20
  %339 = load float, ptr %338, align 4, !tbaa !11
  %340 = insertelement <16 x float> poison, float %339, i64 0
  %341 = shufflevector <16 x float> %340, <16 x float> poison, <16 x i32> zeroinitializer
  %342 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %341, <16 x float> %311, <16 x float> %258)
  %343 = getelementptr inbounds i8, ptr %313, i64 24
  %344 = load float, ptr %343, align 8, !tbaa !11
  %345 = insertelement <16 x float> poison, float %344, i64 0
  %346 = shufflevector <16 x float> %345, <16 x float> poison, <16 x i32> zeroinitializer
  %347 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %346, <16 x float> %311, <16 x float> %263)
  %348 = getelementptr inbounds i8, ptr %313, i64 28
  %349 = load float, ptr %348, align 4, !tbaa !11
  %350 = insertelement <16 x float> poison, float %349, i64 0
  %351 = shufflevector <16 x float> %350, <16 x float> poison, <16 x i32> zeroinitializer
  %352 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %351, <16 x float> %311, <16 x float> %268)
  %353 = getelementptr inbounds i8, ptr %313, i64 32
  %354 = load float, ptr %353, align 32, !tbaa !11
  %355 = insertelement <16 x float> poison, float %354, i64 0
  %356 = shufflevector <16 x float> %355, <16 x float> poison, <16 x i32> zeroinitializer
  %357 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %356, <16 x float> %311, <16 x float> %273)
  %358 = getelementptr inbounds i8, ptr %313, i64 36
  %359 = load float, ptr %358, align 4, !tbaa !11
  %360 = insertelement <16 x float> poison, float %359, i64 0
  %361 = shufflevector <16 x float> %360, <16 x float> poison, <16 x i32> zeroinitializer
  %362 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %361, <16 x float> %311, <16 x float> %278)
  %363 = getelementptr inbounds i8, ptr %313, i64 40
  %364 = load float, ptr %363, align 8, !tbaa !11
  %365 = insertelement <16 x float> poison, float %364, i64 0
  %366 = shufflevector <16 x float> %365, <16 x float> poison, <16 x i32> zeroinitializer
  %367 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %366, <16 x float> %311, <16 x float> %283)
  %368 = getelementptr inbounds i8, ptr %313, i64 44
  %369 = load float, ptr %368, align 4, !tbaa !11
  %370 = insertelement <16 x float> poison, float %369, i64 0
  %371 = shufflevector <16 x float> %370, <16 x float> poison, <16 x i32> zeroinitializer
  %372 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %371, <16 x float> %311, <16 x float> %288)
  %373 = getelementptr inbounds i8, ptr %313, i64 48
  %374 = load float, ptr %373, align 16, !tbaa !11
  %375 = insertelement <16 x float> poison, float %374, i64 0
  %376 = shufflevector <16 x float> %375, <16 x float> poison, <16 x i32> zeroinitializer
  %377 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %376, <16 x float> %311, <16 x float> %293)
  %378 = getelementptr inbounds i8, ptr %313, i64 52
  %379 = load float, ptr %378, align 4, !tbaa !11
  %380 = insertelement <16 x float> poison, float %379, i64 0
  %381 = shufflevector <16 x float> %380, <16 x float> poison, <16 x i32> zeroinitializer
  %382 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %381, <16 x float> %311, <16 x float> %298)
  %383 = getelementptr inbounds i8, ptr %313, i64 56
  %384 = load float, ptr %383, align 8, !tbaa !11
  %385 = insertelement <16 x float> poison, float %384, i64 0
  %386 = shufflevector <16 x float> %385, <16 x float> poison, <16 x i32> zeroinitializer
  %387 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %386, <16 x float> %311, <16 x float> %303)
  %388 = getelementptr inbounds i8, ptr %313, i64 60
  %389 = load float, ptr %388, align 4, !tbaa !11
  %390 = insertelement <16 x float> poison, float %389, i64 0
  %391 = shufflevector <16 x float> %390, <16 x float> poison, <16 x i32> zeroinitializer
  %392 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %391, <16 x float> %311, <16 x float> %308)
  %393 = add nuw nsw i64 %217, 1
  %394 = icmp eq i64 %393, 8
  br i1 %394, label %395, label %200, !llvm.loop !13

395:                                              ; preds = %200
  %396 = icmp eq i64 %183, 0
  br i1 %396, label %397, label %398

397:                                              ; preds = %395
  store <16 x float> %317, ptr %5, align 64, !tbaa !2
  br label %398

398:                                              ; preds = %397, %395
  %399 = icmp eq i64 %183, %101
  br i1 %399, label %400, label %401

400:                                              ; preds = %398
  store <16 x float> %322, ptr %102, align 64, !tbaa !2
  br label %401

401:                                              ; preds = %400, %398
  %402 = icmp eq i64 %183, %104
  br i1 %402, label %403, label %404

403:                                              ; preds = %401
  store <16 x float> %327, ptr %105, align 64, !tbaa !2
  br label %404

404:                                              ; preds = %403, %401
  %405 = icmp eq i64 %183, %107
  br i1 %405, label %406, label %407

406:                                              ; preds = %404
  store <16 x float> %332, ptr %108, align 64, !tbaa !2
  br label %407

407:                                              ; preds = %406, %404
  %408 = icmp eq i64 %183, %110
  br i1 %408, label %409, label %410

409:                                              ; preds = %407
  store <16 x float> %337, ptr %111, align 64, !tbaa !2
  br label %410

410:                                              ; preds = %409, %407
  %411 = icmp eq i64 %183, %113
  br i1 %411, label %412, label %413

412:                                              ; preds = %410
  store <16 x float> %342, ptr %114, align 64, !tbaa !2
  br label %413

413:                                              ; preds = %412, %410
  %414 = icmp eq i64 %183, %116
  br i1 %414, label %415, label %416

415:                                              ; preds = %413
  store <16 x float> %347, ptr %117, align 64, !tbaa !2
  br label %416

416:                                              ; preds = %415, %413
  %417 = icmp eq i64 %183, %119
  br i1 %417, label %418, label %419

418:                                              ; preds = %416
  store <16 x float> %352, ptr %120, align 64, !tbaa !2
  br label %419

419:                                              ; preds = %418, %416
  %420 = icmp eq i64 %183, %122
  br i1 %420, label %421, label %422

421:                                              ; preds = %419
  store <16 x float> %357, ptr %123, align 64, !tbaa !2
  br label %422

422:                                              ; preds = %421, %419
  %423 = icmp eq i64 %183, %125
  br i1 %423, label %424, label %425

424:                                              ; preds = %422
  store <16 x float> %362, ptr %126, align 64, !tbaa !2
  br label %425

425:                                              ; preds = %424, %422
  %426 = icmp eq i64 %183, %128
  br i1 %426, label %427, label %428

427:                                              ; preds = %425
  store <16 x float> %367, ptr %129, align 64, !tbaa !2
  br label %428

428:                                              ; preds = %427, %425
  %429 = icmp eq i64 %183, %131
  br i1 %429, label %430, label %431

430:                                              ; preds = %428
  store <16 x float> %372, ptr %132, align 64, !tbaa !2
  br label %431

431:                                              ; preds = %430, %428
  %432 = icmp eq i64 %183, %134
  br i1 %432, label %433, label %434

433:                                              ; preds = %431
  store <16 x float> %377, ptr %135, align 64, !tbaa !2
  br label %434

434:                                              ; preds = %433, %431
  %435 = icmp eq i64 %183, %137
  br i1 %435, label %436, label %437

436:                                              ; preds = %434
  store <16 x float> %382, ptr %138, align 64, !tbaa !2
  br label %437

437:                                              ; preds = %436, %434
  %438 = icmp eq i64 %183, %140
  br i1 %438, label %439, label %440

439:                                              ; preds = %437
  store <16 x float> %387, ptr %141, align 64, !tbaa !2
  br label %440

440:                                              ; preds = %439, %437
  %441 = icmp eq i64 %183, %143
  br i1 %441, label %442, label %443

442:                                              ; preds = %440
  store <16 x float> %392, ptr %144, align 64, !tbaa !2
  br label %443

443:                                              ; preds = %442, %440
  %444 = add nuw nsw i64 %183, 1
  %445 = icmp eq i64 %444, %84
  br i1 %445, label %446, label %182, !llvm.loop !14

446:                                              ; preds = %443, %79
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %7) #5
  br label %4389

447:                                              ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %9) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %10) #5
  %448 = icmp ugt i32 %1, 31
  %449 = zext nneg i32 %19 to i64
  br label %450

450:                                              ; preds = %447, %459
  %451 = phi i64 [ 0, %447 ], [ %461, %459 ]
  %452 = phi <16 x i32> [ zeroinitializer, %447 ], [ %460, %459 ]
  br i1 %448, label %453, label %459

453:                                              ; preds = %450
  %454 = mul nuw nsw i64 %451, %449
  %455 = shl i64 %454, 4
  %456 = and i64 %455, 4294967280
  %457 = getelementptr inbounds i32, ptr %3, i64 %456
  %458 = load <16 x i32>, ptr %457, align 64, !tbaa !2
  br label %463

459:                                              ; preds = %463, %450
  %460 = phi <16 x i32> [ %452, %450 ], [ %472, %463 ]
  %461 = add nuw nsw i64 %451, 1
  %462 = icmp eq i64 %461, 8
  br i1 %462, label %475, label %450, !llvm.loop !5

463:                                              ; preds = %453, %463
  %464 = phi i64 [ 1, %453 ], [ %473, %463 ]
  %465 = phi <16 x i32> [ %452, %453 ], [ %472, %463 ]
  %466 = add nuw nsw i64 %464, %454
  %467 = shl i64 %466, 4
  %468 = and i64 %467, 4294967280
  %469 = getelementptr inbounds i32, ptr %3, i64 %468
  %470 = load <16 x i32>, ptr %469, align 64, !tbaa !2
  %471 = xor <16 x i32> %470, %458
  %472 = or <16 x i32> %471, %465
  %473 = add nuw nsw i64 %464, 1
  %474 = icmp eq i64 %473, %449
  br i1 %474, label %459, label %463, !llvm.loop !8

475:                                              ; preds = %459
  %476 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %460)
  %477 = icmp eq i32 %476, 0
  %478 = ptrtoint ptr %5 to i64
  %479 = ptrtoint ptr %4 to i64
  %480 = icmp eq ptr %5, %4
  %481 = sub i64 %478, %479
  %482 = add i64 %481, -1024
  %483 = icmp ult i64 %482, -2047
  %484 = or i1 %480, %483
  %485 = and i32 %0, 1007616
  %486 = or i32 %476, %485
  %487 = icmp eq i32 %486, 0
  %488 = and i1 %484, %487
  br i1 %488, label %497, label %489

489:                                              ; preds = %475
  %490 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %490, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %9) #6
  %491 = shl i32 %19, 7
  %492 = zext i32 %491 to i64
  %493 = getelementptr inbounds i32, ptr %9, i64 %492
  %494 = shl i32 %19, 8
  %495 = zext i32 %494 to i64
  %496 = getelementptr inbounds i32, ptr %9, i64 %495
  br label %497

497:                                              ; preds = %489, %475
  %498 = phi ptr [ %4, %475 ], [ %496, %489 ]
  %499 = phi ptr [ %3, %475 ], [ %493, %489 ]
  %500 = phi ptr [ %2, %475 ], [ %9, %489 ]
  %501 = add nsw i32 %19, -1
  %502 = insertelement <16 x i32> poison, i32 %501, i64 0
  %503 = shufflevector <16 x i32> %502, <16 x i32> poison, <16 x i32> zeroinitializer
  %504 = and <16 x i32> %503, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %571

505:                                              ; preds = %578
  %506 = select i1 %477, i32 1, i32 %19
  %507 = icmp eq i32 %506, 0
  br i1 %507, label %864, label %508

508:                                              ; preds = %505
  %509 = add nsw i32 %506, -1
  %510 = zext nneg i32 %506 to i64
  %511 = getelementptr inbounds i8, ptr %498, i64 64
  %512 = getelementptr inbounds i8, ptr %498, i64 128
  %513 = getelementptr inbounds i8, ptr %498, i64 192
  %514 = getelementptr inbounds i8, ptr %498, i64 256
  %515 = getelementptr inbounds i8, ptr %498, i64 320
  %516 = getelementptr inbounds i8, ptr %498, i64 384
  %517 = getelementptr inbounds i8, ptr %498, i64 448
  %518 = getelementptr inbounds i8, ptr %498, i64 512
  %519 = getelementptr inbounds i8, ptr %498, i64 576
  %520 = getelementptr inbounds i8, ptr %498, i64 640
  %521 = getelementptr inbounds i8, ptr %498, i64 704
  %522 = getelementptr inbounds i8, ptr %498, i64 768
  %523 = getelementptr inbounds i8, ptr %498, i64 832
  %524 = getelementptr inbounds i8, ptr %498, i64 896
  %525 = getelementptr inbounds i8, ptr %498, i64 960
  %526 = and i32 %509, 1
  %527 = zext nneg i32 %526 to i64
  %528 = getelementptr inbounds i8, ptr %5, i64 64
  %529 = and i32 %509, 2
  %530 = zext nneg i32 %529 to i64
  %531 = getelementptr inbounds i8, ptr %5, i64 128
  %532 = and i32 %509, 3
  %533 = zext nneg i32 %532 to i64
  %534 = getelementptr inbounds i8, ptr %5, i64 192
  %535 = and i32 %509, 4
  %536 = zext nneg i32 %535 to i64
  %537 = getelementptr inbounds i8, ptr %5, i64 256
  %538 = and i32 %509, 5
  %539 = zext nneg i32 %538 to i64
  %540 = getelementptr inbounds i8, ptr %5, i64 320
  %541 = and i32 %509, 6
  %542 = zext nneg i32 %541 to i64
  %543 = getelementptr inbounds i8, ptr %5, i64 384
  %544 = and i32 %509, 7
  %545 = zext nneg i32 %544 to i64
  %546 = getelementptr inbounds i8, ptr %5, i64 448
  %547 = and i32 %509, 8
  %548 = zext nneg i32 %547 to i64
  %549 = getelementptr inbounds i8, ptr %5, i64 512
  %550 = and i32 %509, 9
  %551 = zext nneg i32 %550 to i64
  %552 = getelementptr inbounds i8, ptr %5, i64 576
  %553 = and i32 %509, 10
  %554 = zext nneg i32 %553 to i64
  %555 = getelementptr inbounds i8, ptr %5, i64 640
  %556 = and i32 %509, 11
  %557 = zext nneg i32 %556 to i64
  %558 = getelementptr inbounds i8, ptr %5, i64 704
  %559 = and i32 %509, 12
  %560 = zext nneg i32 %559 to i64
  %561 = getelementptr inbounds i8, ptr %5, i64 768
  %562 = and i32 %509, 13
  %563 = zext nneg i32 %562 to i64
  %564 = getelementptr inbounds i8, ptr %5, i64 832
  %565 = and i32 %509, 14
  %566 = zext nneg i32 %565 to i64
  %567 = getelementptr inbounds i8, ptr %5, i64 896
  %568 = and i32 %509, 15
  %569 = zext nneg i32 %568 to i64
  %570 = getelementptr inbounds i8, ptr %5, i64 960
  br label %603

571:                                              ; preds = %497, %578
  %572 = phi i64 [ 0, %497 ], [ %586, %578 ]
  %573 = mul nuw nsw i64 %572, %449
  %574 = shl i64 %573, 4
  %575 = and i64 %574, 4294967280
  %576 = getelementptr inbounds i32, ptr %500, i64 %575
  %577 = load <16 x i32>, ptr %576, align 64, !tbaa !2
  br i1 %448, label %588, label %578

578:                                              ; preds = %588, %571
  %579 = phi <16 x i32> [ %577, %571 ], [ %600, %588 ]
  %580 = shl nuw nsw i64 %572, 1
  %581 = and <16 x i32> %579, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %582 = shl <16 x i32> %579, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %583 = getelementptr inbounds [16 x [16 x float]], ptr %10, i64 0, i64 %580
  store <16 x i32> %582, ptr %583, align 64, !tbaa !2
  %584 = or disjoint i64 %580, 1
  %585 = getelementptr inbounds [16 x [16 x float]], ptr %10, i64 0, i64 %584
  store <16 x i32> %581, ptr %585, align 64, !tbaa !2
  %586 = add nuw nsw i64 %572, 1
  %587 = icmp eq i64 %586, 8
  br i1 %587, label %505, label %571, !llvm.loop !9

588:                                              ; preds = %571, %588
  %589 = phi i64 [ %601, %588 ], [ 1, %571 ]
  %590 = phi <16 x i32> [ %600, %588 ], [ %577, %571 ]
  %591 = trunc nuw nsw i64 %589 to i32
  %592 = insertelement <16 x i32> poison, i32 %591, i64 0
  %593 = shufflevector <16 x i32> %592, <16 x i32> poison, <16 x i32> zeroinitializer
  %594 = icmp eq <16 x i32> %504, %593
  %595 = add nuw nsw i64 %589, %573
  %596 = shl i64 %595, 4
  %597 = and i64 %596, 4294967280
  %598 = getelementptr inbounds i32, ptr %500, i64 %597
  %599 = load <16 x i32>, ptr %598, align 64, !tbaa !2
  %600 = select <16 x i1> %594, <16 x i32> %599, <16 x i32> %590
  %601 = add nuw nsw i64 %589, 1
  %602 = icmp eq i64 %601, %449
  br i1 %602, label %578, label %588, !llvm.loop !10

603:                                              ; preds = %508, %861
  %604 = phi i64 [ 0, %508 ], [ %862, %861 ]
  %605 = load <16 x float>, ptr %498, align 64, !tbaa !2
  %606 = load <16 x float>, ptr %511, align 64, !tbaa !2
  %607 = load <16 x float>, ptr %512, align 64, !tbaa !2
  %608 = load <16 x float>, ptr %513, align 64, !tbaa !2
  %609 = load <16 x float>, ptr %514, align 64, !tbaa !2
  %610 = load <16 x float>, ptr %515, align 64, !tbaa !2
  %611 = load <16 x float>, ptr %516, align 64, !tbaa !2
  %612 = load <16 x float>, ptr %517, align 64, !tbaa !2
  %613 = load <16 x float>, ptr %518, align 64, !tbaa !2
  %614 = load <16 x float>, ptr %519, align 64, !tbaa !2
  %615 = load <16 x float>, ptr %520, align 64, !tbaa !2
  %616 = load <16 x float>, ptr %521, align 64, !tbaa !2
  %617 = load <16 x float>, ptr %522, align 64, !tbaa !2
  %618 = load <16 x float>, ptr %523, align 64, !tbaa !2
  %619 = load <16 x float>, ptr %524, align 64, !tbaa !2
  %620 = load <16 x float>, ptr %525, align 64, !tbaa !2
  br label %621

621:                                              ; preds = %603, %621
  %622 = phi <16 x float> [ %620, %603 ], [ %810, %621 ]
  %623 = phi <16 x float> [ %619, %603 ], [ %805, %621 ]
  %624 = phi <16 x float> [ %618, %603 ], [ %800, %621 ]
  %625 = phi <16 x float> [ %617, %603 ], [ %795, %621 ]
  %626 = phi <16 x float> [ %616, %603 ], [ %790, %621 ]
  %627 = phi <16 x float> [ %615, %603 ], [ %785, %621 ]
  %628 = phi <16 x float> [ %614, %603 ], [ %780, %621 ]
  %629 = phi <16 x float> [ %613, %603 ], [ %775, %621 ]
  %630 = phi <16 x float> [ %612, %603 ], [ %770, %621 ]
  %631 = phi <16 x float> [ %611, %603 ], [ %765, %621 ]
  %632 = phi <16 x float> [ %610, %603 ], [ %760, %621 ]
  %633 = phi <16 x float> [ %609, %603 ], [ %755, %621 ]
  %634 = phi <16 x float> [ %608, %603 ], [ %750, %621 ]
  %635 = phi <16 x float> [ %607, %603 ], [ %745, %621 ]
  %636 = phi <16 x float> [ %606, %603 ], [ %740, %621 ]
  %637 = phi <16 x float> [ %605, %603 ], [ %735, %621 ]
  %638 = phi i64 [ 0, %603 ], [ %811, %621 ]
  %639 = mul nuw nsw i64 %638, %449
  %640 = add nuw nsw i64 %639, %604
  %641 = shl i64 %640, 4
  %642 = and i64 %641, 4294967280
  %643 = getelementptr inbounds i32, ptr %499, i64 %642
  %644 = load <16 x i32>, ptr %643, align 64, !tbaa !2
  %645 = shl nuw nsw i64 %638, 1
  %646 = and <16 x i32> %644, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %647 = shl <16 x i32> %644, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %648 = bitcast <16 x i32> %647 to <16 x float>
  %649 = getelementptr inbounds [16 x float], ptr %10, i64 %645
  %650 = load float, ptr %649, align 64, !tbaa !11
  %651 = insertelement <16 x float> poison, float %650, i64 0
  %652 = shufflevector <16 x float> %651, <16 x float> poison, <16 x i32> zeroinitializer
  %653 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %652, <16 x float> %648, <16 x float> %637)
  %654 = getelementptr inbounds i8, ptr %649, i64 4
  %655 = load float, ptr %654, align 4, !tbaa !11
  %656 = insertelement <16 x float> poison, float %655, i64 0
  %657 = shufflevector <16 x float> %656, <16 x float> poison, <16 x i32> zeroinitializer
  %658 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %657, <16 x float> %648, <16 x float> %636)
  %659 = getelementptr inbounds i8, ptr %649, i64 8
  %660 = load float, ptr %659, align 8, !tbaa !11
  %661 = insertelement <16 x float> poison, float %660, i64 0
  %662 = shufflevector <16 x float> %661, <16 x float> poison, <16 x i32> zeroinitializer
  %663 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %662, <16 x float> %648, <16 x float> %635)
  %664 = getelementptr inbounds i8, ptr %649, i64 12
  %665 = load float, ptr %664, align 4, !tbaa !11
  %666 = insertelement <16 x float> poison, float %665, i64 0
  %667 = shufflevector <16 x float> %666, <16 x float> poison, <16 x i32> zeroinitializer
  %668 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %667, <16 x float> %648, <16 x float> %634)
  %669 = getelementptr inbounds i8, ptr %649, i64 16
  %670 = load float, ptr %669, align 16, !tbaa !11
  %671 = insertelement <16 x float> poison, float %670, i64 0
  %672 = shufflevector <16 x float> %671, <16 x float> poison, <16 x i32> zeroinitializer
  %673 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %672, <16 x float> %648, <16 x float> %633)
  %674 = getelementptr inbounds i8, ptr %649, i64 20
  %675 = load float, ptr %674, align 4, !tbaa !11
  %676 = insertelement <16 x float> poison, float %675, i64 0
  %677 = shufflevector <16 x float> %676, <16 x float> poison, <16 x i32> zeroinitializer
  %678 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %677, <16 x float> %648, <16 x float> %632)
  %679 = getelementptr inbounds i8, ptr %649, i64 24
  %680 = load float, ptr %679, align 8, !tbaa !11
  %681 = insertelement <16 x float> poison, float %680, i64 0
  %682 = shufflevector <16 x float> %681, <16 x float> poison, <16 x i32> zeroinitializer
  %683 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %682, <16 x float> %648, <16 x float> %631)
  %684 = getelementptr inbounds i8, ptr %649, i64 28
  %685 = load float, ptr %684, align 4, !tbaa !11
  %686 = insertelement <16 x float> poison, float %685, i64 0
  %687 = shufflevector <16 x float> %686, <16 x float> poison, <16 x i32> zeroinitializer
  %688 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %687, <16 x float> %648, <16 x float> %630)
  %689 = getelementptr inbounds i8, ptr %649, i64 32
  %690 = load float, ptr %689, align 32, !tbaa !11
  %691 = insertelement <16 x float> poison, float %690, i64 0
  %692 = shufflevector <16 x float> %691, <16 x float> poison, <16 x i32> zeroinitializer
  %693 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %692, <16 x float> %648, <16 x float> %629)
  %694 = getelementptr inbounds i8, ptr %649, i64 36
  %695 = load float, ptr %694, align 4, !tbaa !11
  %696 = insertelement <16 x float> poison, float %695, i64 0
  %697 = shufflevector <16 x float> %696, <16 x float> poison, <16 x i32> zeroinitializer
  %698 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %697, <16 x float> %648, <16 x float> %628)
  %699 = getelementptr inbounds i8, ptr %649, i64 40
  %700 = load float, ptr %699, align 8, !tbaa !11
  %701 = insertelement <16 x float> poison, float %700, i64 0
  %702 = shufflevector <16 x float> %701, <16 x float> poison, <16 x i32> zeroinitializer
  %703 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %702, <16 x float> %648, <16 x float> %627)
  %704 = getelementptr inbounds i8, ptr %649, i64 44
  %705 = load float, ptr %704, align 4, !tbaa !11
  %706 = insertelement <16 x float> poison, float %705, i64 0
  %707 = shufflevector <16 x float> %706, <16 x float> poison, <16 x i32> zeroinitializer
  %708 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %707, <16 x float> %648, <16 x float> %626)
  %709 = getelementptr inbounds i8, ptr %649, i64 48
  %710 = load float, ptr %709, align 16, !tbaa !11
  %711 = insertelement <16 x float> poison, float %710, i64 0
  %712 = shufflevector <16 x float> %711, <16 x float> poison, <16 x i32> zeroinitializer
  %713 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %712, <16 x float> %648, <16 x float> %625)
  %714 = getelementptr inbounds i8, ptr %649, i64 52
  %715 = load float, ptr %714, align 4, !tbaa !11
  %716 = insertelement <16 x float> poison, float %715, i64 0
  %717 = shufflevector <16 x float> %716, <16 x float> poison, <16 x i32> zeroinitializer
  %718 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %717, <16 x float> %648, <16 x float> %624)
  %719 = getelementptr inbounds i8, ptr %649, i64 56
  %720 = load float, ptr %719, align 8, !tbaa !11
  %721 = insertelement <16 x float> poison, float %720, i64 0
  %722 = shufflevector <16 x float> %721, <16 x float> poison, <16 x i32> zeroinitializer
  %723 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %722, <16 x float> %648, <16 x float> %623)
  %724 = getelementptr inbounds i8, ptr %649, i64 60
  %725 = load float, ptr %724, align 4, !tbaa !11
  %726 = insertelement <16 x float> poison, float %725, i64 0
  %727 = shufflevector <16 x float> %726, <16 x float> poison, <16 x i32> zeroinitializer
  %728 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %727, <16 x float> %648, <16 x float> %622)
  %729 = bitcast <16 x i32> %646 to <16 x float>
  %730 = or disjoint i64 %645, 1
  %731 = getelementptr inbounds [16 x float], ptr %10, i64 %730
  %732 = load float, ptr %731, align 64, !tbaa !11
  %733 = insertelement <16 x float> poison, float %732, i64 0
  %734 = shufflevector <16 x float> %733, <16 x float> poison, <16 x i32> zeroinitializer
  %735 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %734, <16 x float> %729, <16 x float> %653)
  %736 = getelementptr inbounds i8, ptr %731, i64 4
  %737 = load float, ptr %736, align 4, !tbaa !11
  %738 = insertelement <16 x float> poison, float %737, i64 0
  %739 = shufflevector <16 x float> %738, <16 x float> poison, <16 x i32> zeroinitializer
  %740 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %739, <16 x float> %729, <16 x float> %658)
  %741 = getelementptr inbounds i8, ptr %731, i64 8
  %742 = load float, ptr %741, align 8, !tbaa !11
  %743 = insertelement <16 x float> poison, float %742, i64 0
  %744 = shufflevector <16 x float> %743, <16 x float> poison, <16 x i32> zeroinitializer
  %745 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %744, <16 x float> %729, <16 x float> %663)
  %746 = getelementptr inbounds i8, ptr %731, i64 12
  %747 = load float, ptr %746, align 4, !tbaa !11
  %748 = insertelement <16 x float> poison, float %747, i64 0
  %749 = shufflevector <16 x float> %748, <16 x float> poison, <16 x i32> zeroinitializer
  %750 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %749, <16 x float> %729, <16 x float> %668)
  %751 = getelementptr inbounds i8, ptr %731, i64 16
  %752 = load float, ptr %751, align 16, !tbaa !11
  %753 = insertelement <16 x float> poison, float %752, i64 0
  %754 = shufflevector <16 x float> %753, <16 x float> poison, <16 x i32> zeroinitializer
  %755 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %754, <16 x float> %729, <16 x float> %673)
  %756 = getelementptr inbounds i8, ptr %731, i64 20
  %757 = load float, ptr %756, align 4, !tbaa !11
  %758 = insertelement <16 x float> poison, float %757, i64 0
  %759 = shufflevector <16 x float> %758, <16 x float> poison, <16 x i32> zeroinitializer
  %760 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %759, <16 x float> %729, <16 x float> %678)
  %761 = getelementptr inbounds i8, ptr %731, i64 24
  %762 = load float, ptr %761, align 8, !tbaa !11
  %763 = insertelement <16 x float> poison, float %762, i64 0
  %764 = shufflevector <16 x float> %763, <16 x float> poison, <16 x i32> zeroinitializer
  %765 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %764, <16 x float> %729, <16 x float> %683)
  %766 = getelementptr inbounds i8, ptr %731, i64 28
  %767 = load float, ptr %766, align 4, !tbaa !11
  %768 = insertelement <16 x float> poison, float %767, i64 0
  %769 = shufflevector <16 x float> %768, <16 x float> poison, <16 x i32> zeroinitializer
  %770 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %769, <16 x float> %729, <16 x float> %688)
  %771 = getelementptr inbounds i8, ptr %731, i64 32
  %772 = load float, ptr %771, align 32, !tbaa !11
  %773 = insertelement <16 x float> poison, float %772, i64 0
  %774 = shufflevector <16 x float> %773, <16 x float> poison, <16 x i32> zeroinitializer
  %775 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %774, <16 x float> %729, <16 x float> %693)
  %776 = getelementptr inbounds i8, ptr %731, i64 36
  %777 = load float, ptr %776, align 4, !tbaa !11
  %778 = insertelement <16 x float> poison, float %777, i64 0
  %779 = shufflevector <16 x float> %778, <16 x float> poison, <16 x i32> zeroinitializer
  %780 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %779, <16 x float> %729, <16 x float> %698)
  %781 = getelementptr inbounds i8, ptr %731, i64 40
  %782 = load float, ptr %781, align 8, !tbaa !11
  %783 = insertelement <16 x float> poison, float %782, i64 0
  %784 = shufflevector <16 x float> %783, <16 x float> poison, <16 x i32> zeroinitializer
  %785 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %784, <16 x float> %729, <16 x float> %703)
  %786 = getelementptr inbounds i8, ptr %731, i64 44
  %787 = load float, ptr %786, align 4, !tbaa !11
  %788 = insertelement <16 x float> poison, float %787, i64 0
  %789 = shufflevector <16 x float> %788, <16 x float> poison, <16 x i32> zeroinitializer
  %790 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %789, <16 x float> %729, <16 x float> %708)
  %791 = getelementptr inbounds i8, ptr %731, i64 48
  %792 = load float, ptr %791, align 16, !tbaa !11
  %793 = insertelement <16 x float> poison, float %792, i64 0
  %794 = shufflevector <16 x float> %793, <16 x float> poison, <16 x i32> zeroinitializer
  %795 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %794, <16 x float> %729, <16 x float> %713)
  %796 = getelementptr inbounds i8, ptr %731, i64 52
  %797 = load float, ptr %796, align 4, !tbaa !11
  %798 = insertelement <16 x float> poison, float %797, i64 0
  %799 = shufflevector <16 x float> %798, <16 x float> poison, <16 x i32> zeroinitializer
  %800 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %799, <16 x float> %729, <16 x float> %718)
  %801 = getelementptr inbounds i8, ptr %731, i64 56
  %802 = load float, ptr %801, align 8, !tbaa !11
  %803 = insertelement <16 x float> poison, float %802, i64 0
  %804 = shufflevector <16 x float> %803, <16 x float> poison, <16 x i32> zeroinitializer
  %805 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %804, <16 x float> %729, <16 x float> %723)
  %806 = getelementptr inbounds i8, ptr %731, i64 60
  %807 = load float, ptr %806, align 4, !tbaa !11
  %808 = insertelement <16 x float> poison, float %807, i64 0
  %809 = shufflevector <16 x float> %808, <16 x float> poison, <16 x i32> zeroinitializer
  %810 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %809, <16 x float> %729, <16 x float> %728)
  %811 = add nuw nsw i64 %638, 1
  %812 = icmp eq i64 %811, 8
  br i1 %812, label %813, label %621, !llvm.loop !13

813:                                              ; preds = %621
  %814 = icmp eq i64 %604, 0
  br i1 %814, label %815, label %816

815:                                              ; preds = %813
  store <16 x float> %735, ptr %5, align 64, !tbaa !2
  br label %816

816:                                              ; preds = %815, %813
  %817 = icmp eq i64 %604, %527
  br i1 %817, label %818, label %819

818:                                              ; preds = %816
  store <16 x float> %740, ptr %528, align 64, !tbaa !2
  br label %819

819:                                              ; preds = %818, %816
  %820 = icmp eq i64 %604, %530
  br i1 %820, label %821, label %822

821:                                              ; preds = %819
  store <16 x float> %745, ptr %531, align 64, !tbaa !2
  br label %822

822:                                              ; preds = %821, %819
  %823 = icmp eq i64 %604, %533
  br i1 %823, label %824, label %825

824:                                              ; preds = %822
  store <16 x float> %750, ptr %534, align 64, !tbaa !2
  br label %825

825:                                              ; preds = %824, %822
  %826 = icmp eq i64 %604, %536
  br i1 %826, label %827, label %828

827:                                              ; preds = %825
  store <16 x float> %755, ptr %537, align 64, !tbaa !2
  br label %828

828:                                              ; preds = %827, %825
  %829 = icmp eq i64 %604, %539
  br i1 %829, label %830, label %831

830:                                              ; preds = %828
  store <16 x float> %760, ptr %540, align 64, !tbaa !2
  br label %831

831:                                              ; preds = %830, %828
  %832 = icmp eq i64 %604, %542
  br i1 %832, label %833, label %834

833:                                              ; preds = %831
  store <16 x float> %765, ptr %543, align 64, !tbaa !2
  br label %834

834:                                              ; preds = %833, %831
  %835 = icmp eq i64 %604, %545
  br i1 %835, label %836, label %837

836:                                              ; preds = %834
  store <16 x float> %770, ptr %546, align 64, !tbaa !2
  br label %837

837:                                              ; preds = %836, %834
  %838 = icmp eq i64 %604, %548
  br i1 %838, label %839, label %840

839:                                              ; preds = %837
  store <16 x float> %775, ptr %549, align 64, !tbaa !2
  br label %840

840:                                              ; preds = %839, %837
  %841 = icmp eq i64 %604, %551
  br i1 %841, label %842, label %843

842:                                              ; preds = %840
  store <16 x float> %780, ptr %552, align 64, !tbaa !2
  br label %843

843:                                              ; preds = %842, %840
  %844 = icmp eq i64 %604, %554
  br i1 %844, label %845, label %846

845:                                              ; preds = %843
  store <16 x float> %785, ptr %555, align 64, !tbaa !2
  br label %846

846:                                              ; preds = %845, %843
  %847 = icmp eq i64 %604, %557
  br i1 %847, label %848, label %849

848:                                              ; preds = %846
  store <16 x float> %790, ptr %558, align 64, !tbaa !2
  br label %849

849:                                              ; preds = %848, %846
  %850 = icmp eq i64 %604, %560
  br i1 %850, label %851, label %852

851:                                              ; preds = %849
  store <16 x float> %795, ptr %561, align 64, !tbaa !2
  br label %852

852:                                              ; preds = %851, %849
  %853 = icmp eq i64 %604, %563
  br i1 %853, label %854, label %855

854:                                              ; preds = %852
  store <16 x float> %800, ptr %564, align 64, !tbaa !2
  br label %855

855:                                              ; preds = %854, %852
  %856 = icmp eq i64 %604, %566
  br i1 %856, label %857, label %858

857:                                              ; preds = %855
  store <16 x float> %805, ptr %567, align 64, !tbaa !2
  br label %858

858:                                              ; preds = %857, %855
  %859 = icmp eq i64 %604, %569
  br i1 %859, label %860, label %861

860:                                              ; preds = %858
  store <16 x float> %810, ptr %570, align 64, !tbaa !2
  br label %861

861:                                              ; preds = %860, %858
  %862 = add nuw nsw i64 %604, 1
  %863 = icmp eq i64 %862, %510
  br i1 %863, label %864, label %603, !llvm.loop !14

864:                                              ; preds = %861, %505
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %10) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %9) #5
  br label %4389

865:                                              ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %11) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %12) #5
  %866 = icmp ugt i32 %1, 31
  %867 = zext nneg i32 %19 to i64
  br label %868

868:                                              ; preds = %865, %877
  %869 = phi i64 [ 0, %865 ], [ %879, %877 ]
  %870 = phi <16 x i32> [ zeroinitializer, %865 ], [ %878, %877 ]
  br i1 %866, label %871, label %877

871:                                              ; preds = %868
  %872 = mul nuw nsw i64 %869, %867
  %873 = shl i64 %872, 4
  %874 = and i64 %873, 4294967280
  %875 = getelementptr inbounds i32, ptr %3, i64 %874
  %876 = load <16 x i32>, ptr %875, align 64, !tbaa !2
  br label %881

877:                                              ; preds = %881, %868
  %878 = phi <16 x i32> [ %870, %868 ], [ %890, %881 ]
  %879 = add nuw nsw i64 %869, 1
  %880 = icmp eq i64 %879, 8
  br i1 %880, label %893, label %868, !llvm.loop !5

881:                                              ; preds = %871, %881
  %882 = phi i64 [ 1, %871 ], [ %891, %881 ]
  %883 = phi <16 x i32> [ %870, %871 ], [ %890, %881 ]
  %884 = add nuw nsw i64 %882, %872
  %885 = shl i64 %884, 4
  %886 = and i64 %885, 4294967280
  %887 = getelementptr inbounds i32, ptr %3, i64 %886
  %888 = load <16 x i32>, ptr %887, align 64, !tbaa !2
  %889 = xor <16 x i32> %888, %876
  %890 = or <16 x i32> %889, %883
  %891 = add nuw nsw i64 %882, 1
  %892 = icmp eq i64 %891, %867
  br i1 %892, label %877, label %881, !llvm.loop !8

893:                                              ; preds = %877
  %894 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %878)
  %895 = icmp eq i32 %894, 0
  %896 = ptrtoint ptr %5 to i64
  %897 = ptrtoint ptr %4 to i64
  %898 = icmp eq ptr %5, %4
  %899 = sub i64 %896, %897
  %900 = add i64 %899, -1024
  %901 = icmp ult i64 %900, -2047
  %902 = or i1 %898, %901
  %903 = and i32 %0, 1007616
  %904 = or i32 %894, %903
  %905 = icmp eq i32 %904, 0
  %906 = and i1 %902, %905
  br i1 %906, label %915, label %907

907:                                              ; preds = %893
  %908 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %908, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %11) #6
  %909 = shl i32 %19, 7
  %910 = zext i32 %909 to i64
  %911 = getelementptr inbounds i32, ptr %11, i64 %910
  %912 = shl i32 %19, 8
  %913 = zext i32 %912 to i64
  %914 = getelementptr inbounds i32, ptr %11, i64 %913
  br label %915

915:                                              ; preds = %907, %893
  %916 = phi ptr [ %4, %893 ], [ %914, %907 ]
  %917 = phi ptr [ %3, %893 ], [ %911, %907 ]
  %918 = phi ptr [ %2, %893 ], [ %11, %907 ]
  %919 = add nsw i32 %19, -1
  %920 = insertelement <16 x i32> poison, i32 %919, i64 0
  %921 = shufflevector <16 x i32> %920, <16 x i32> poison, <16 x i32> zeroinitializer
  %922 = and <16 x i32> %921, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %1008

923:                                              ; preds = %1015
  %924 = select i1 %895, i32 1, i32 %19
  %925 = icmp eq i32 %924, 0
  br i1 %925, label %1791, label %926

926:                                              ; preds = %923
  %927 = and i32 %0, 4096
  %928 = icmp eq i32 %927, 0
  %929 = add nsw i32 %924, -1
  %930 = and i32 %0, 256
  %931 = icmp eq i32 %930, 0
  %932 = zext nneg i32 %924 to i64
  %933 = getelementptr inbounds i8, ptr %916, i64 64
  %934 = getelementptr inbounds i8, ptr %916, i64 128
  %935 = getelementptr inbounds i8, ptr %916, i64 192
  %936 = getelementptr inbounds i8, ptr %916, i64 256
  %937 = getelementptr inbounds i8, ptr %916, i64 320
  %938 = getelementptr inbounds i8, ptr %916, i64 384
  %939 = getelementptr inbounds i8, ptr %916, i64 448
  %940 = getelementptr inbounds i8, ptr %916, i64 512
  %941 = getelementptr inbounds i8, ptr %916, i64 576
  %942 = getelementptr inbounds i8, ptr %916, i64 640
  %943 = getelementptr inbounds i8, ptr %916, i64 704
  %944 = getelementptr inbounds i8, ptr %916, i64 768
  %945 = getelementptr inbounds i8, ptr %916, i64 832
  %946 = getelementptr inbounds i8, ptr %916, i64 896
  %947 = getelementptr inbounds i8, ptr %916, i64 960
  %948 = getelementptr inbounds i8, ptr %916, i64 64
  %949 = getelementptr inbounds i8, ptr %916, i64 128
  %950 = getelementptr inbounds i8, ptr %916, i64 192
  %951 = getelementptr inbounds i8, ptr %916, i64 256
  %952 = getelementptr inbounds i8, ptr %916, i64 320
  %953 = getelementptr inbounds i8, ptr %916, i64 384
  %954 = getelementptr inbounds i8, ptr %916, i64 448
  %955 = getelementptr inbounds i8, ptr %916, i64 512
  %956 = getelementptr inbounds i8, ptr %916, i64 576
  %957 = getelementptr inbounds i8, ptr %916, i64 640
  %958 = getelementptr inbounds i8, ptr %916, i64 704
  %959 = getelementptr inbounds i8, ptr %916, i64 768
  %960 = getelementptr inbounds i8, ptr %916, i64 832
  %961 = getelementptr inbounds i8, ptr %916, i64 896
  %962 = getelementptr inbounds i8, ptr %916, i64 960
  %963 = and i32 %929, 1
  %964 = zext nneg i32 %963 to i64
  %965 = getelementptr inbounds i8, ptr %5, i64 64
  %966 = and i32 %929, 2
  %967 = zext nneg i32 %966 to i64
  %968 = getelementptr inbounds i8, ptr %5, i64 128
  %969 = and i32 %929, 3
  %970 = zext nneg i32 %969 to i64
  %971 = getelementptr inbounds i8, ptr %5, i64 192
  %972 = and i32 %929, 4
  %973 = zext nneg i32 %972 to i64
  %974 = getelementptr inbounds i8, ptr %5, i64 256
  %975 = and i32 %929, 5
  %976 = zext nneg i32 %975 to i64
  %977 = getelementptr inbounds i8, ptr %5, i64 320
  %978 = and i32 %929, 6
  %979 = zext nneg i32 %978 to i64
  %980 = getelementptr inbounds i8, ptr %5, i64 384
  %981 = and i32 %929, 7
  %982 = zext nneg i32 %981 to i64
  %983 = getelementptr inbounds i8, ptr %5, i64 448
  %984 = and i32 %929, 8
  %985 = zext nneg i32 %984 to i64
  %986 = getelementptr inbounds i8, ptr %5, i64 512
  %987 = and i32 %929, 9
  %988 = zext nneg i32 %987 to i64
  %989 = getelementptr inbounds i8, ptr %5, i64 576
  %990 = and i32 %929, 10
  %991 = zext nneg i32 %990 to i64
  %992 = getelementptr inbounds i8, ptr %5, i64 640
  %993 = and i32 %929, 11
  %994 = zext nneg i32 %993 to i64
  %995 = getelementptr inbounds i8, ptr %5, i64 704
  %996 = and i32 %929, 12
  %997 = zext nneg i32 %996 to i64
  %998 = getelementptr inbounds i8, ptr %5, i64 768
  %999 = and i32 %929, 13
  %1000 = zext nneg i32 %999 to i64
  %1001 = getelementptr inbounds i8, ptr %5, i64 832
  %1002 = and i32 %929, 14
  %1003 = zext nneg i32 %1002 to i64
  %1004 = getelementptr inbounds i8, ptr %5, i64 896
  %1005 = and i32 %929, 15
  %1006 = zext nneg i32 %1005 to i64
  %1007 = getelementptr inbounds i8, ptr %5, i64 960
  br label %1045

1008:                                             ; preds = %915, %1015
  %1009 = phi i64 [ 0, %915 ], [ %1028, %1015 ]
  %1010 = mul nuw nsw i64 %1009, %867
  %1011 = shl i64 %1010, 4
  %1012 = and i64 %1011, 4294967280
  %1013 = getelementptr inbounds i32, ptr %918, i64 %1012
  %1014 = load <16 x i32>, ptr %1013, align 64, !tbaa !2
  br i1 %866, label %1030, label %1015

1015:                                             ; preds = %1030, %1008
  %1016 = phi <16 x i32> [ %1014, %1008 ], [ %1042, %1030 ]
  %1017 = shl nuw nsw i64 %1009, 1
  %1018 = lshr <16 x i32> %1016, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1019 = trunc <16 x i32> %1016 to <16 x i16>
  %1020 = bitcast <16 x i16> %1019 to <16 x half>
  %1021 = fpext <16 x half> %1020 to <16 x float>
  %1022 = getelementptr inbounds [16 x [16 x float]], ptr %12, i64 0, i64 %1017
  store <16 x float> %1021, ptr %1022, align 64, !tbaa !2
  %1023 = trunc nuw <16 x i32> %1018 to <16 x i16>
  %1024 = bitcast <16 x i16> %1023 to <16 x half>
  %1025 = fpext <16 x half> %1024 to <16 x float>
  %1026 = or disjoint i64 %1017, 1
  %1027 = getelementptr inbounds [16 x [16 x float]], ptr %12, i64 0, i64 %1026
  store <16 x float> %1025, ptr %1027, align 64, !tbaa !2
  %1028 = add nuw nsw i64 %1009, 1
  %1029 = icmp eq i64 %1028, 8
  br i1 %1029, label %923, label %1008, !llvm.loop !9

1030:                                             ; preds = %1008, %1030
  %1031 = phi i64 [ %1043, %1030 ], [ 1, %1008 ]
  %1032 = phi <16 x i32> [ %1042, %1030 ], [ %1014, %1008 ]
  %1033 = trunc nuw nsw i64 %1031 to i32
  %1034 = insertelement <16 x i32> poison, i32 %1033, i64 0
  %1035 = shufflevector <16 x i32> %1034, <16 x i32> poison, <16 x i32> zeroinitializer
  %1036 = icmp eq <16 x i32> %922, %1035
  %1037 = add nuw nsw i64 %1031, %1010
  %1038 = shl i64 %1037, 4
  %1039 = and i64 %1038, 4294967280
  %1040 = getelementptr inbounds i32, ptr %918, i64 %1039
  %1041 = load <16 x i32>, ptr %1040, align 64, !tbaa !2
  %1042 = select <16 x i1> %1036, <16 x i32> %1041, <16 x i32> %1032
  %1043 = add nuw nsw i64 %1031, 1
  %1044 = icmp eq i64 %1043, %867
  br i1 %1044, label %1015, label %1030, !llvm.loop !10

1045:                                             ; preds = %926, %1788
  %1046 = phi i64 [ 0, %926 ], [ %1789, %1788 ]
  %1047 = load <16 x i32>, ptr %916, align 64, !tbaa !2
  br i1 %928, label %1080, label %1048

1048:                                             ; preds = %1045
  %1049 = lshr <16 x i32> %1047, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1050 = load <16 x i32>, ptr %933, align 64, !tbaa !2
  %1051 = lshr <16 x i32> %1050, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1052 = load <16 x i32>, ptr %934, align 64, !tbaa !2
  %1053 = lshr <16 x i32> %1052, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1054 = load <16 x i32>, ptr %935, align 64, !tbaa !2
  %1055 = lshr <16 x i32> %1054, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1056 = load <16 x i32>, ptr %936, align 64, !tbaa !2
  %1057 = lshr <16 x i32> %1056, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1058 = load <16 x i32>, ptr %937, align 64, !tbaa !2
  %1059 = lshr <16 x i32> %1058, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1060 = load <16 x i32>, ptr %938, align 64, !tbaa !2
  %1061 = lshr <16 x i32> %1060, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1062 = load <16 x i32>, ptr %939, align 64, !tbaa !2
  %1063 = lshr <16 x i32> %1062, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1064 = load <16 x i32>, ptr %940, align 64, !tbaa !2
  %1065 = lshr <16 x i32> %1064, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1066 = load <16 x i32>, ptr %941, align 64, !tbaa !2
  %1067 = lshr <16 x i32> %1066, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1068 = load <16 x i32>, ptr %942, align 64, !tbaa !2
  %1069 = lshr <16 x i32> %1068, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1070 = load <16 x i32>, ptr %943, align 64, !tbaa !2
  %1071 = lshr <16 x i32> %1070, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1072 = load <16 x i32>, ptr %944, align 64, !tbaa !2
  %1073 = lshr <16 x i32> %1072, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1074 = load <16 x i32>, ptr %945, align 64, !tbaa !2
  %1075 = lshr <16 x i32> %1074, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1076 = load <16 x i32>, ptr %946, align 64, !tbaa !2
  %1077 = lshr <16 x i32> %1076, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1078 = load <16 x i32>, ptr %947, align 64, !tbaa !2
  %1079 = lshr <16 x i32> %1078, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1096

1080:                                             ; preds = %1045
  %1081 = load <16 x i32>, ptr %948, align 64, !tbaa !2
  %1082 = load <16 x i32>, ptr %949, align 64, !tbaa !2
  %1083 = load <16 x i32>, ptr %950, align 64, !tbaa !2
  %1084 = load <16 x i32>, ptr %951, align 64, !tbaa !2
  %1085 = load <16 x i32>, ptr %952, align 64, !tbaa !2
  %1086 = load <16 x i32>, ptr %953, align 64, !tbaa !2
  %1087 = load <16 x i32>, ptr %954, align 64, !tbaa !2
  %1088 = load <16 x i32>, ptr %955, align 64, !tbaa !2
  %1089 = load <16 x i32>, ptr %956, align 64, !tbaa !2
  %1090 = load <16 x i32>, ptr %957, align 64, !tbaa !2
  %1091 = load <16 x i32>, ptr %958, align 64, !tbaa !2
  %1092 = load <16 x i32>, ptr %959, align 64, !tbaa !2
  %1093 = load <16 x i32>, ptr %960, align 64, !tbaa !2
  %1094 = load <16 x i32>, ptr %961, align 64, !tbaa !2
  %1095 = load <16 x i32>, ptr %962, align 64, !tbaa !2
  br label %1096

1096:                                             ; preds = %1080, %1048
  %1097 = phi <16 x i32> [ %1077, %1048 ], [ %1094, %1080 ]
  %1098 = phi <16 x i32> [ %1073, %1048 ], [ %1092, %1080 ]
  %1099 = phi <16 x i32> [ %1069, %1048 ], [ %1090, %1080 ]
  %1100 = phi <16 x i32> [ %1065, %1048 ], [ %1088, %1080 ]
  %1101 = phi <16 x i32> [ %1061, %1048 ], [ %1086, %1080 ]
  %1102 = phi <16 x i32> [ %1057, %1048 ], [ %1084, %1080 ]
  %1103 = phi <16 x i32> [ %1053, %1048 ], [ %1082, %1080 ]
  %1104 = phi <16 x i32> [ %1049, %1048 ], [ %1047, %1080 ]
  %1105 = phi <16 x i32> [ %1051, %1048 ], [ %1081, %1080 ]
  %1106 = phi <16 x i32> [ %1055, %1048 ], [ %1083, %1080 ]
  %1107 = phi <16 x i32> [ %1059, %1048 ], [ %1085, %1080 ]
  %1108 = phi <16 x i32> [ %1063, %1048 ], [ %1087, %1080 ]
  %1109 = phi <16 x i32> [ %1067, %1048 ], [ %1089, %1080 ]
  %1110 = phi <16 x i32> [ %1071, %1048 ], [ %1091, %1080 ]
  %1111 = phi <16 x i32> [ %1075, %1048 ], [ %1093, %1080 ]
  %1112 = phi <16 x i32> [ %1079, %1048 ], [ %1095, %1080 ]
  %1113 = trunc <16 x i32> %1111 to <16 x i16>
  %1114 = bitcast <16 x i16> %1113 to <16 x half>
  %1115 = fpext <16 x half> %1114 to <16 x float>
  %1116 = trunc <16 x i32> %1110 to <16 x i16>
  %1117 = bitcast <16 x i16> %1116 to <16 x half>
  %1118 = fpext <16 x half> %1117 to <16 x float>
  %1119 = trunc <16 x i32> %1109 to <16 x i16>
  %1120 = bitcast <16 x i16> %1119 to <16 x half>
  %1121 = fpext <16 x half> %1120 to <16 x float>
  %1122 = trunc <16 x i32> %1108 to <16 x i16>
  %1123 = bitcast <16 x i16> %1122 to <16 x half>
  %1124 = fpext <16 x half> %1123 to <16 x float>
  %1125 = trunc <16 x i32> %1107 to <16 x i16>
  %1126 = bitcast <16 x i16> %1125 to <16 x half>
  %1127 = fpext <16 x half> %1126 to <16 x float>
  %1128 = trunc <16 x i32> %1106 to <16 x i16>
  %1129 = bitcast <16 x i16> %1128 to <16 x half>
  %1130 = fpext <16 x half> %1129 to <16 x float>
  %1131 = trunc <16 x i32> %1105 to <16 x i16>
  %1132 = bitcast <16 x i16> %1131 to <16 x half>
  %1133 = fpext <16 x half> %1132 to <16 x float>
  %1134 = trunc <16 x i32> %1104 to <16 x i16>
  %1135 = bitcast <16 x i16> %1134 to <16 x half>
  %1136 = fpext <16 x half> %1135 to <16 x float>
  %1137 = trunc <16 x i32> %1103 to <16 x i16>
  %1138 = bitcast <16 x i16> %1137 to <16 x half>
  %1139 = fpext <16 x half> %1138 to <16 x float>
  %1140 = trunc <16 x i32> %1102 to <16 x i16>
  %1141 = bitcast <16 x i16> %1140 to <16 x half>
  %1142 = fpext <16 x half> %1141 to <16 x float>
  %1143 = trunc <16 x i32> %1101 to <16 x i16>
  %1144 = bitcast <16 x i16> %1143 to <16 x half>
  %1145 = fpext <16 x half> %1144 to <16 x float>
  %1146 = trunc <16 x i32> %1100 to <16 x i16>
  %1147 = bitcast <16 x i16> %1146 to <16 x half>
  %1148 = fpext <16 x half> %1147 to <16 x float>
  %1149 = trunc <16 x i32> %1099 to <16 x i16>
  %1150 = bitcast <16 x i16> %1149 to <16 x half>
  %1151 = fpext <16 x half> %1150 to <16 x float>
  %1152 = trunc <16 x i32> %1098 to <16 x i16>
  %1153 = bitcast <16 x i16> %1152 to <16 x half>
  %1154 = fpext <16 x half> %1153 to <16 x float>
  %1155 = trunc <16 x i32> %1097 to <16 x i16>
  %1156 = bitcast <16 x i16> %1155 to <16 x half>
  %1157 = fpext <16 x half> %1156 to <16 x float>
  %1158 = trunc <16 x i32> %1112 to <16 x i16>
  %1159 = bitcast <16 x i16> %1158 to <16 x half>
  %1160 = fpext <16 x half> %1159 to <16 x float>
  br label %1161

1161:                                             ; preds = %1096, %1161
  %1162 = phi <16 x float> [ %1160, %1096 ], [ %1353, %1161 ]
  %1163 = phi <16 x float> [ %1157, %1096 ], [ %1348, %1161 ]
  %1164 = phi <16 x float> [ %1115, %1096 ], [ %1343, %1161 ]
  %1165 = phi <16 x float> [ %1154, %1096 ], [ %1338, %1161 ]
  %1166 = phi <16 x float> [ %1118, %1096 ], [ %1333, %1161 ]
  %1167 = phi <16 x float> [ %1151, %1096 ], [ %1328, %1161 ]
  %1168 = phi <16 x float> [ %1121, %1096 ], [ %1323, %1161 ]
  %1169 = phi <16 x float> [ %1148, %1096 ], [ %1318, %1161 ]
  %1170 = phi <16 x float> [ %1124, %1096 ], [ %1313, %1161 ]
  %1171 = phi <16 x float> [ %1145, %1096 ], [ %1308, %1161 ]
  %1172 = phi <16 x float> [ %1127, %1096 ], [ %1303, %1161 ]
  %1173 = phi <16 x float> [ %1142, %1096 ], [ %1298, %1161 ]
  %1174 = phi <16 x float> [ %1130, %1096 ], [ %1293, %1161 ]
  %1175 = phi <16 x float> [ %1139, %1096 ], [ %1288, %1161 ]
  %1176 = phi <16 x float> [ %1133, %1096 ], [ %1283, %1161 ]
  %1177 = phi <16 x float> [ %1136, %1096 ], [ %1278, %1161 ]
  %1178 = phi i64 [ 0, %1096 ], [ %1354, %1161 ]
  %1179 = mul nuw nsw i64 %1178, %867
  %1180 = add nuw nsw i64 %1179, %1046
  %1181 = shl i64 %1180, 4
  %1182 = and i64 %1181, 4294967280
  %1183 = getelementptr inbounds i32, ptr %917, i64 %1182
  %1184 = load <16 x i32>, ptr %1183, align 64, !tbaa !2
  %1185 = shl nuw nsw i64 %1178, 1
  %1186 = lshr <16 x i32> %1184, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1187 = trunc <16 x i32> %1184 to <16 x i16>
  %1188 = bitcast <16 x i16> %1187 to <16 x half>
  %1189 = fpext <16 x half> %1188 to <16 x float>
  %1190 = getelementptr inbounds [16 x float], ptr %12, i64 %1185
  %1191 = load float, ptr %1190, align 64, !tbaa !11
  %1192 = insertelement <16 x float> poison, float %1191, i64 0
  %1193 = shufflevector <16 x float> %1192, <16 x float> poison, <16 x i32> zeroinitializer
  %1194 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1193, <16 x float> %1189, <16 x float> %1177)
  %1195 = getelementptr inbounds i8, ptr %1190, i64 4
  %1196 = load float, ptr %1195, align 4, !tbaa !11
  %1197 = insertelement <16 x float> poison, float %1196, i64 0
  %1198 = shufflevector <16 x float> %1197, <16 x float> poison, <16 x i32> zeroinitializer
  %1199 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1198, <16 x float> %1189, <16 x float> %1176)
  %1200 = getelementptr inbounds i8, ptr %1190, i64 8
  %1201 = load float, ptr %1200, align 8, !tbaa !11
  %1202 = insertelement <16 x float> poison, float %1201, i64 0
  %1203 = shufflevector <16 x float> %1202, <16 x float> poison, <16 x i32> zeroinitializer
  %1204 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1203, <16 x float> %1189, <16 x float> %1175)
  %1205 = getelementptr inbounds i8, ptr %1190, i64 12
  %1206 = load float, ptr %1205, align 4, !tbaa !11
  %1207 = insertelement <16 x float> poison, float %1206, i64 0
  %1208 = shufflevector <16 x float> %1207, <16 x float> poison, <16 x i32> zeroinitializer
  %1209 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1208, <16 x float> %1189, <16 x float> %1174)
  %1210 = getelementptr inbounds i8, ptr %1190, i64 16
  %1211 = load float, ptr %1210, align 16, !tbaa !11
  %1212 = insertelement <16 x float> poison, float %1211, i64 0
  %1213 = shufflevector <16 x float> %1212, <16 x float> poison, <16 x i32> zeroinitializer
  %1214 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1213, <16 x float> %1189, <16 x float> %1173)
  %1215 = getelementptr inbounds i8, ptr %1190, i64 20
  %1216 = load float, ptr %1215, align 4, !tbaa !11
  %1217 = insertelement <16 x float> poison, float %1216, i64 0
  %1218 = shufflevector <16 x float> %1217, <16 x float> poison, <16 x i32> zeroinitializer
  %1219 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1218, <16 x float> %1189, <16 x float> %1172)
  %1220 = getelementptr inbounds i8, ptr %1190, i64 24
  %1221 = load float, ptr %1220, align 8, !tbaa !11
  %1222 = insertelement <16 x float> poison, float %1221, i64 0
  %1223 = shufflevector <16 x float> %1222, <16 x float> poison, <16 x i32> zeroinitializer
  %1224 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1223, <16 x float> %1189, <16 x float> %1171)
  %1225 = getelementptr inbounds i8, ptr %1190, i64 28
  %1226 = load float, ptr %1225, align 4, !tbaa !11
  %1227 = insertelement <16 x float> poison, float %1226, i64 0
  %1228 = shufflevector <16 x float> %1227, <16 x float> poison, <16 x i32> zeroinitializer
  %1229 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1228, <16 x float> %1189, <16 x float> %1170)
  %1230 = getelementptr inbounds i8, ptr %1190, i64 32
  %1231 = load float, ptr %1230, align 32, !tbaa !11
  %1232 = insertelement <16 x float> poison, float %1231, i64 0
  %1233 = shufflevector <16 x float> %1232, <16 x float> poison, <16 x i32> zeroinitializer
  %1234 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1233, <16 x float> %1189, <16 x float> %1169)
  %1235 = getelementptr inbounds i8, ptr %1190, i64 36
  %1236 = load float, ptr %1235, align 4, !tbaa !11
  %1237 = insertelement <16 x float> poison, float %1236, i64 0
  %1238 = shufflevector <16 x float> %1237, <16 x float> poison, <16 x i32> zeroinitializer
  %1239 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1238, <16 x float> %1189, <16 x float> %1168)
  %1240 = getelementptr inbounds i8, ptr %1190, i64 40
  %1241 = load float, ptr %1240, align 8, !tbaa !11
  %1242 = insertelement <16 x float> poison, float %1241, i64 0
  %1243 = shufflevector <16 x float> %1242, <16 x float> poison, <16 x i32> zeroinitializer
  %1244 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1243, <16 x float> %1189, <16 x float> %1167)
  %1245 = getelementptr inbounds i8, ptr %1190, i64 44
  %1246 = load float, ptr %1245, align 4, !tbaa !11
  %1247 = insertelement <16 x float> poison, float %1246, i64 0
  %1248 = shufflevector <16 x float> %1247, <16 x float> poison, <16 x i32> zeroinitializer
  %1249 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1248, <16 x float> %1189, <16 x float> %1166)
  %1250 = getelementptr inbounds i8, ptr %1190, i64 48
  %1251 = load float, ptr %1250, align 16, !tbaa !11
  %1252 = insertelement <16 x float> poison, float %1251, i64 0
  %1253 = shufflevector <16 x float> %1252, <16 x float> poison, <16 x i32> zeroinitializer
  %1254 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1253, <16 x float> %1189, <16 x float> %1165)
  %1255 = getelementptr inbounds i8, ptr %1190, i64 52
  %1256 = load float, ptr %1255, align 4, !tbaa !11
  %1257 = insertelement <16 x float> poison, float %1256, i64 0
  %1258 = shufflevector <16 x float> %1257, <16 x float> poison, <16 x i32> zeroinitializer
  %1259 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1258, <16 x float> %1189, <16 x float> %1164)
  %1260 = getelementptr inbounds i8, ptr %1190, i64 56
  %1261 = load float, ptr %1260, align 8, !tbaa !11
  %1262 = insertelement <16 x float> poison, float %1261, i64 0
  %1263 = shufflevector <16 x float> %1262, <16 x float> poison, <16 x i32> zeroinitializer
  %1264 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1263, <16 x float> %1189, <16 x float> %1163)
  %1265 = getelementptr inbounds i8, ptr %1190, i64 60
  %1266 = load float, ptr %1265, align 4, !tbaa !11
  %1267 = insertelement <16 x float> poison, float %1266, i64 0
  %1268 = shufflevector <16 x float> %1267, <16 x float> poison, <16 x i32> zeroinitializer
  %1269 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1268, <16 x float> %1189, <16 x float> %1162)
  %1270 = trunc nuw <16 x i32> %1186 to <16 x i16>
  %1271 = bitcast <16 x i16> %1270 to <16 x half>
  %1272 = fpext <16 x half> %1271 to <16 x float>
  %1273 = or disjoint i64 %1185, 1
  %1274 = getelementptr inbounds [16 x float], ptr %12, i64 %1273
  %1275 = load float, ptr %1274, align 64, !tbaa !11
  %1276 = insertelement <16 x float> poison, float %1275, i64 0
  %1277 = shufflevector <16 x float> %1276, <16 x float> poison, <16 x i32> zeroinitializer
  %1278 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1277, <16 x float> %1272, <16 x float> %1194)
  %1279 = getelementptr inbounds i8, ptr %1274, i64 4
  %1280 = load float, ptr %1279, align 4, !tbaa !11
  %1281 = insertelement <16 x float> poison, float %1280, i64 0
  %1282 = shufflevector <16 x float> %1281, <16 x float> poison, <16 x i32> zeroinitializer
  %1283 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1282, <16 x float> %1272, <16 x float> %1199)
  %1284 = getelementptr inbounds i8, ptr %1274, i64 8
  %1285 = load float, ptr %1284, align 8, !tbaa !11
  %1286 = insertelement <16 x float> poison, float %1285, i64 0
  %1287 = shufflevector <16 x float> %1286, <16 x float> poison, <16 x i32> zeroinitializer
  %1288 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1287, <16 x float> %1272, <16 x float> %1204)
  %1289 = getelementptr inbounds i8, ptr %1274, i64 12
  %1290 = load float, ptr %1289, align 4, !tbaa !11
  %1291 = insertelement <16 x float> poison, float %1290, i64 0
  %1292 = shufflevector <16 x float> %1291, <16 x float> poison, <16 x i32> zeroinitializer
  %1293 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1292, <16 x float> %1272, <16 x float> %1209)
  %1294 = getelementptr inbounds i8, ptr %1274, i64 16
  %1295 = load float, ptr %1294, align 16, !tbaa !11
  %1296 = insertelement <16 x float> poison, float %1295, i64 0
  %1297 = shufflevector <16 x float> %1296, <16 x float> poison, <16 x i32> zeroinitializer
  %1298 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1297, <16 x float> %1272, <16 x float> %1214)
  %1299 = getelementptr inbounds i8, ptr %1274, i64 20
  %1300 = load float, ptr %1299, align 4, !tbaa !11
  %1301 = insertelement <16 x float> poison, float %1300, i64 0
  %1302 = shufflevector <16 x float> %1301, <16 x float> poison, <16 x i32> zeroinitializer
  %1303 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1302, <16 x float> %1272, <16 x float> %1219)
  %1304 = getelementptr inbounds i8, ptr %1274, i64 24
  %1305 = load float, ptr %1304, align 8, !tbaa !11
  %1306 = insertelement <16 x float> poison, float %1305, i64 0
  %1307 = shufflevector <16 x float> %1306, <16 x float> poison, <16 x i32> zeroinitializer
  %1308 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1307, <16 x float> %1272, <16 x float> %1224)
  %1309 = getelementptr inbounds i8, ptr %1274, i64 28
  %1310 = load float, ptr %1309, align 4, !tbaa !11
  %1311 = insertelement <16 x float> poison, float %1310, i64 0
  %1312 = shufflevector <16 x float> %1311, <16 x float> poison, <16 x i32> zeroinitializer
  %1313 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1312, <16 x float> %1272, <16 x float> %1229)
  %1314 = getelementptr inbounds i8, ptr %1274, i64 32
  %1315 = load float, ptr %1314, align 32, !tbaa !11
  %1316 = insertelement <16 x float> poison, float %1315, i64 0
  %1317 = shufflevector <16 x float> %1316, <16 x float> poison, <16 x i32> zeroinitializer
  %1318 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1317, <16 x float> %1272, <16 x float> %1234)
  %1319 = getelementptr inbounds i8, ptr %1274, i64 36
  %1320 = load float, ptr %1319, align 4, !tbaa !11
  %1321 = insertelement <16 x float> poison, float %1320, i64 0
  %1322 = shufflevector <16 x float> %1321, <16 x float> poison, <16 x i32> zeroinitializer
  %1323 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1322, <16 x float> %1272, <16 x float> %1239)
  %1324 = getelementptr inbounds i8, ptr %1274, i64 40
  %1325 = load float, ptr %1324, align 8, !tbaa !11
  %1326 = insertelement <16 x float> poison, float %1325, i64 0
  %1327 = shufflevector <16 x float> %1326, <16 x float> poison, <16 x i32> zeroinitializer
  %1328 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1327, <16 x float> %1272, <16 x float> %1244)
  %1329 = getelementptr inbounds i8, ptr %1274, i64 44
  %1330 = load float, ptr %1329, align 4, !tbaa !11
  %1331 = insertelement <16 x float> poison, float %1330, i64 0
  %1332 = shufflevector <16 x float> %1331, <16 x float> poison, <16 x i32> zeroinitializer
  %1333 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1332, <16 x float> %1272, <16 x float> %1249)
  %1334 = getelementptr inbounds i8, ptr %1274, i64 48
  %1335 = load float, ptr %1334, align 16, !tbaa !11
  %1336 = insertelement <16 x float> poison, float %1335, i64 0
  %1337 = shufflevector <16 x float> %1336, <16 x float> poison, <16 x i32> zeroinitializer
  %1338 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1337, <16 x float> %1272, <16 x float> %1254)
  %1339 = getelementptr inbounds i8, ptr %1274, i64 52
  %1340 = load float, ptr %1339, align 4, !tbaa !11
  %1341 = insertelement <16 x float> poison, float %1340, i64 0
  %1342 = shufflevector <16 x float> %1341, <16 x float> poison, <16 x i32> zeroinitializer
  %1343 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1342, <16 x float> %1272, <16 x float> %1259)
  %1344 = getelementptr inbounds i8, ptr %1274, i64 56
  %1345 = load float, ptr %1344, align 8, !tbaa !11
  %1346 = insertelement <16 x float> poison, float %1345, i64 0
  %1347 = shufflevector <16 x float> %1346, <16 x float> poison, <16 x i32> zeroinitializer
  %1348 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1347, <16 x float> %1272, <16 x float> %1264)
  %1349 = getelementptr inbounds i8, ptr %1274, i64 60
  %1350 = load float, ptr %1349, align 4, !tbaa !11
  %1351 = insertelement <16 x float> poison, float %1350, i64 0
  %1352 = shufflevector <16 x float> %1351, <16 x float> poison, <16 x i32> zeroinitializer
  %1353 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1352, <16 x float> %1272, <16 x float> %1269)
  %1354 = add nuw nsw i64 %1178, 1
  %1355 = icmp eq i64 %1354, 8
  br i1 %1355, label %1356, label %1161, !llvm.loop !13

1356:                                             ; preds = %1161
  %1357 = icmp eq i64 %1046, 0
  br i1 %1357, label %1358, label %1383

1358:                                             ; preds = %1356
  %1359 = fptrunc <16 x float> %1278 to <16 x half>
  %1360 = bitcast <16 x half> %1359 to <16 x i16>
  %1361 = zext <16 x i16> %1360 to <16 x i32>
  br i1 %931, label %1370, label %1362

1362:                                             ; preds = %1358
  %1363 = and <16 x i32> %1361, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1364 = icmp eq <16 x i32> %1363, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1365 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1278)
  %1366 = fcmp une <16 x float> %1365, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1367 = and <16 x i1> %1364, %1366
  %1368 = sext <16 x i1> %1367 to <16 x i32>
  %1369 = add nsw <16 x i32> %1368, %1361
  br label %1370

1370:                                             ; preds = %1358, %1362
  %1371 = phi <16 x i32> [ %1369, %1362 ], [ %1361, %1358 ]
  %1372 = load <16 x i32>, ptr %5, align 64, !tbaa !2
  br i1 %928, label %1377, label %1373

1373:                                             ; preds = %1370
  %1374 = and <16 x i32> %1372, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1375 = shl <16 x i32> %1371, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1376 = or disjoint <16 x i32> %1374, %1375
  br label %1381

1377:                                             ; preds = %1370
  %1378 = and <16 x i32> %1372, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1379 = and <16 x i32> %1371, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1380 = or disjoint <16 x i32> %1378, %1379
  br label %1381

1381:                                             ; preds = %1373, %1377
  %1382 = phi <16 x i32> [ %1380, %1377 ], [ %1376, %1373 ]
  store <16 x i32> %1382, ptr %5, align 64, !tbaa !2
  br label %1383

1383:                                             ; preds = %1381, %1356
  %1384 = icmp eq i64 %1046, %964
  br i1 %1384, label %1385, label %1410

1385:                                             ; preds = %1383
  %1386 = fptrunc <16 x float> %1283 to <16 x half>
  %1387 = bitcast <16 x half> %1386 to <16 x i16>
  %1388 = zext <16 x i16> %1387 to <16 x i32>
  br i1 %931, label %1397, label %1389

1389:                                             ; preds = %1385
  %1390 = and <16 x i32> %1388, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1391 = icmp eq <16 x i32> %1390, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1392 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1283)
  %1393 = fcmp une <16 x float> %1392, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1394 = and <16 x i1> %1391, %1393
  %1395 = sext <16 x i1> %1394 to <16 x i32>
  %1396 = add nsw <16 x i32> %1395, %1388
  br label %1397

1397:                                             ; preds = %1389, %1385
  %1398 = phi <16 x i32> [ %1396, %1389 ], [ %1388, %1385 ]
  %1399 = load <16 x i32>, ptr %965, align 64, !tbaa !2
  br i1 %928, label %1404, label %1400

1400:                                             ; preds = %1397
  %1401 = and <16 x i32> %1399, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1402 = shl <16 x i32> %1398, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1403 = or disjoint <16 x i32> %1401, %1402
  br label %1408

1404:                                             ; preds = %1397
  %1405 = and <16 x i32> %1399, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1406 = and <16 x i32> %1398, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1407 = or disjoint <16 x i32> %1405, %1406
  br label %1408

1408:                                             ; preds = %1400, %1404
  %1409 = phi <16 x i32> [ %1407, %1404 ], [ %1403, %1400 ]
  store <16 x i32> %1409, ptr %965, align 64, !tbaa !2
  br label %1410

1410:                                             ; preds = %1408, %1383
  %1411 = icmp eq i64 %1046, %967
  br i1 %1411, label %1412, label %1437

1412:                                             ; preds = %1410
  %1413 = fptrunc <16 x float> %1288 to <16 x half>
  %1414 = bitcast <16 x half> %1413 to <16 x i16>
  %1415 = zext <16 x i16> %1414 to <16 x i32>
  br i1 %931, label %1424, label %1416

1416:                                             ; preds = %1412
  %1417 = and <16 x i32> %1415, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1418 = icmp eq <16 x i32> %1417, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1419 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1288)
  %1420 = fcmp une <16 x float> %1419, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1421 = and <16 x i1> %1418, %1420
  %1422 = sext <16 x i1> %1421 to <16 x i32>
  %1423 = add nsw <16 x i32> %1422, %1415
  br label %1424

1424:                                             ; preds = %1416, %1412
  %1425 = phi <16 x i32> [ %1423, %1416 ], [ %1415, %1412 ]
  %1426 = load <16 x i32>, ptr %968, align 64, !tbaa !2
  br i1 %928, label %1431, label %1427

1427:                                             ; preds = %1424
  %1428 = and <16 x i32> %1426, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1429 = shl <16 x i32> %1425, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1430 = or disjoint <16 x i32> %1428, %1429
  br label %1435

1431:                                             ; preds = %1424
  %1432 = and <16 x i32> %1426, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1433 = and <16 x i32> %1425, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1434 = or disjoint <16 x i32> %1432, %1433
  br label %1435

1435:                                             ; preds = %1427, %1431
  %1436 = phi <16 x i32> [ %1434, %1431 ], [ %1430, %1427 ]
  store <16 x i32> %1436, ptr %968, align 64, !tbaa !2
  br label %1437

1437:                                             ; preds = %1435, %1410
  %1438 = icmp eq i64 %1046, %970
  br i1 %1438, label %1439, label %1464

1439:                                             ; preds = %1437
  %1440 = fptrunc <16 x float> %1293 to <16 x half>
  %1441 = bitcast <16 x half> %1440 to <16 x i16>
  %1442 = zext <16 x i16> %1441 to <16 x i32>
  br i1 %931, label %1451, label %1443

1443:                                             ; preds = %1439
  %1444 = and <16 x i32> %1442, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1445 = icmp eq <16 x i32> %1444, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1446 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1293)
  %1447 = fcmp une <16 x float> %1446, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1448 = and <16 x i1> %1445, %1447
  %1449 = sext <16 x i1> %1448 to <16 x i32>
  %1450 = add nsw <16 x i32> %1449, %1442
  br label %1451

1451:                                             ; preds = %1443, %1439
  %1452 = phi <16 x i32> [ %1450, %1443 ], [ %1442, %1439 ]
  %1453 = load <16 x i32>, ptr %971, align 64, !tbaa !2
  br i1 %928, label %1458, label %1454

1454:                                             ; preds = %1451
  %1455 = and <16 x i32> %1453, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1456 = shl <16 x i32> %1452, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1457 = or disjoint <16 x i32> %1455, %1456
  br label %1462

1458:                                             ; preds = %1451
  %1459 = and <16 x i32> %1453, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1460 = and <16 x i32> %1452, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1461 = or disjoint <16 x i32> %1459, %1460
  br label %1462

1462:                                             ; preds = %1454, %1458
  %1463 = phi <16 x i32> [ %1461, %1458 ], [ %1457, %1454 ]
  store <16 x i32> %1463, ptr %971, align 64, !tbaa !2
  br label %1464

1464:                                             ; preds = %1462, %1437
  %1465 = icmp eq i64 %1046, %973
  br i1 %1465, label %1466, label %1491

1466:                                             ; preds = %1464
  %1467 = fptrunc <16 x float> %1298 to <16 x half>
  %1468 = bitcast <16 x half> %1467 to <16 x i16>
  %1469 = zext <16 x i16> %1468 to <16 x i32>
  br i1 %931, label %1478, label %1470

1470:                                             ; preds = %1466
  %1471 = and <16 x i32> %1469, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1472 = icmp eq <16 x i32> %1471, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1473 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1298)
  %1474 = fcmp une <16 x float> %1473, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1475 = and <16 x i1> %1472, %1474
  %1476 = sext <16 x i1> %1475 to <16 x i32>
  %1477 = add nsw <16 x i32> %1476, %1469
  br label %1478

1478:                                             ; preds = %1470, %1466
  %1479 = phi <16 x i32> [ %1477, %1470 ], [ %1469, %1466 ]
  %1480 = load <16 x i32>, ptr %974, align 64, !tbaa !2
  br i1 %928, label %1485, label %1481

1481:                                             ; preds = %1478
  %1482 = and <16 x i32> %1480, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1483 = shl <16 x i32> %1479, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1484 = or disjoint <16 x i32> %1482, %1483
  br label %1489

1485:                                             ; preds = %1478
  %1486 = and <16 x i32> %1480, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1487 = and <16 x i32> %1479, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1488 = or disjoint <16 x i32> %1486, %1487
  br label %1489

1489:                                             ; preds = %1481, %1485
  %1490 = phi <16 x i32> [ %1488, %1485 ], [ %1484, %1481 ]
  store <16 x i32> %1490, ptr %974, align 64, !tbaa !2
  br label %1491

1491:                                             ; preds = %1489, %1464
  %1492 = icmp eq i64 %1046, %976
  br i1 %1492, label %1493, label %1518

1493:                                             ; preds = %1491
  %1494 = fptrunc <16 x float> %1303 to <16 x half>
  %1495 = bitcast <16 x half> %1494 to <16 x i16>
  %1496 = zext <16 x i16> %1495 to <16 x i32>
  br i1 %931, label %1505, label %1497

1497:                                             ; preds = %1493
  %1498 = and <16 x i32> %1496, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1499 = icmp eq <16 x i32> %1498, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1500 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1303)
  %1501 = fcmp une <16 x float> %1500, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1502 = and <16 x i1> %1499, %1501
  %1503 = sext <16 x i1> %1502 to <16 x i32>
  %1504 = add nsw <16 x i32> %1503, %1496
  br label %1505

1505:                                             ; preds = %1497, %1493
  %1506 = phi <16 x i32> [ %1504, %1497 ], [ %1496, %1493 ]
  %1507 = load <16 x i32>, ptr %977, align 64, !tbaa !2
  br i1 %928, label %1512, label %1508

1508:                                             ; preds = %1505
  %1509 = and <16 x i32> %1507, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1510 = shl <16 x i32> %1506, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1511 = or disjoint <16 x i32> %1509, %1510
  br label %1516

1512:                                             ; preds = %1505
  %1513 = and <16 x i32> %1507, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1514 = and <16 x i32> %1506, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1515 = or disjoint <16 x i32> %1513, %1514
  br label %1516

1516:                                             ; preds = %1508, %1512
  %1517 = phi <16 x i32> [ %1515, %1512 ], [ %1511, %1508 ]
  store <16 x i32> %1517, ptr %977, align 64, !tbaa !2
  br label %1518

1518:                                             ; preds = %1516, %1491
  %1519 = icmp eq i64 %1046, %979
  br i1 %1519, label %1520, label %1545

1520:                                             ; preds = %1518
  %1521 = fptrunc <16 x float> %1308 to <16 x half>
  %1522 = bitcast <16 x half> %1521 to <16 x i16>
  %1523 = zext <16 x i16> %1522 to <16 x i32>
  br i1 %931, label %1532, label %1524

1524:                                             ; preds = %1520
  %1525 = and <16 x i32> %1523, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1526 = icmp eq <16 x i32> %1525, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1527 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1308)
  %1528 = fcmp une <16 x float> %1527, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1529 = and <16 x i1> %1526, %1528
  %1530 = sext <16 x i1> %1529 to <16 x i32>
  %1531 = add nsw <16 x i32> %1530, %1523
  br label %1532

1532:                                             ; preds = %1524, %1520
  %1533 = phi <16 x i32> [ %1531, %1524 ], [ %1523, %1520 ]
  %1534 = load <16 x i32>, ptr %980, align 64, !tbaa !2
  br i1 %928, label %1539, label %1535

1535:                                             ; preds = %1532
  %1536 = and <16 x i32> %1534, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1537 = shl <16 x i32> %1533, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1538 = or disjoint <16 x i32> %1536, %1537
  br label %1543

1539:                                             ; preds = %1532
  %1540 = and <16 x i32> %1534, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1541 = and <16 x i32> %1533, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1542 = or disjoint <16 x i32> %1540, %1541
  br label %1543

1543:                                             ; preds = %1535, %1539
  %1544 = phi <16 x i32> [ %1542, %1539 ], [ %1538, %1535 ]
  store <16 x i32> %1544, ptr %980, align 64, !tbaa !2
  br label %1545

1545:                                             ; preds = %1543, %1518
  %1546 = icmp eq i64 %1046, %982
  br i1 %1546, label %1547, label %1572

1547:                                             ; preds = %1545
  %1548 = fptrunc <16 x float> %1313 to <16 x half>
  %1549 = bitcast <16 x half> %1548 to <16 x i16>
  %1550 = zext <16 x i16> %1549 to <16 x i32>
  br i1 %931, label %1559, label %1551

1551:                                             ; preds = %1547
  %1552 = and <16 x i32> %1550, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1553 = icmp eq <16 x i32> %1552, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1554 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1313)
  %1555 = fcmp une <16 x float> %1554, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1556 = and <16 x i1> %1553, %1555
  %1557 = sext <16 x i1> %1556 to <16 x i32>
  %1558 = add nsw <16 x i32> %1557, %1550
  br label %1559

1559:                                             ; preds = %1551, %1547
  %1560 = phi <16 x i32> [ %1558, %1551 ], [ %1550, %1547 ]
  %1561 = load <16 x i32>, ptr %983, align 64, !tbaa !2
  br i1 %928, label %1566, label %1562

1562:                                             ; preds = %1559
  %1563 = and <16 x i32> %1561, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1564 = shl <16 x i32> %1560, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1565 = or disjoint <16 x i32> %1563, %1564
  br label %1570

1566:                                             ; preds = %1559
  %1567 = and <16 x i32> %1561, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1568 = and <16 x i32> %1560, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1569 = or disjoint <16 x i32> %1567, %1568
  br label %1570

1570:                                             ; preds = %1562, %1566
  %1571 = phi <16 x i32> [ %1569, %1566 ], [ %1565, %1562 ]
  store <16 x i32> %1571, ptr %983, align 64, !tbaa !2
  br label %1572

1572:                                             ; preds = %1570, %1545
  %1573 = icmp eq i64 %1046, %985
  br i1 %1573, label %1574, label %1599

1574:                                             ; preds = %1572
  %1575 = fptrunc <16 x float> %1318 to <16 x half>
  %1576 = bitcast <16 x half> %1575 to <16 x i16>
  %1577 = zext <16 x i16> %1576 to <16 x i32>
  br i1 %931, label %1586, label %1578

1578:                                             ; preds = %1574
  %1579 = and <16 x i32> %1577, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1580 = icmp eq <16 x i32> %1579, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1581 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1318)
  %1582 = fcmp une <16 x float> %1581, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1583 = and <16 x i1> %1580, %1582
  %1584 = sext <16 x i1> %1583 to <16 x i32>
  %1585 = add nsw <16 x i32> %1584, %1577
  br label %1586

1586:                                             ; preds = %1578, %1574
  %1587 = phi <16 x i32> [ %1585, %1578 ], [ %1577, %1574 ]
  %1588 = load <16 x i32>, ptr %986, align 64, !tbaa !2
  br i1 %928, label %1593, label %1589

1589:                                             ; preds = %1586
  %1590 = and <16 x i32> %1588, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1591 = shl <16 x i32> %1587, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1592 = or disjoint <16 x i32> %1590, %1591
  br label %1597

1593:                                             ; preds = %1586
  %1594 = and <16 x i32> %1588, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1595 = and <16 x i32> %1587, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1596 = or disjoint <16 x i32> %1594, %1595
  br label %1597

1597:                                             ; preds = %1589, %1593
  %1598 = phi <16 x i32> [ %1596, %1593 ], [ %1592, %1589 ]
  store <16 x i32> %1598, ptr %986, align 64, !tbaa !2
  br label %1599

1599:                                             ; preds = %1597, %1572
  %1600 = icmp eq i64 %1046, %988
  br i1 %1600, label %1601, label %1626

1601:                                             ; preds = %1599
  %1602 = fptrunc <16 x float> %1323 to <16 x half>
  %1603 = bitcast <16 x half> %1602 to <16 x i16>
  %1604 = zext <16 x i16> %1603 to <16 x i32>
  br i1 %931, label %1613, label %1605

1605:                                             ; preds = %1601
  %1606 = and <16 x i32> %1604, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1607 = icmp eq <16 x i32> %1606, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1608 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1323)
  %1609 = fcmp une <16 x float> %1608, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1610 = and <16 x i1> %1607, %1609
  %1611 = sext <16 x i1> %1610 to <16 x i32>
  %1612 = add nsw <16 x i32> %1611, %1604
  br label %1613

1613:                                             ; preds = %1605, %1601
  %1614 = phi <16 x i32> [ %1612, %1605 ], [ %1604, %1601 ]
  %1615 = load <16 x i32>, ptr %989, align 64, !tbaa !2
  br i1 %928, label %1620, label %1616

1616:                                             ; preds = %1613
  %1617 = and <16 x i32> %1615, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1618 = shl <16 x i32> %1614, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1619 = or disjoint <16 x i32> %1617, %1618
  br label %1624

1620:                                             ; preds = %1613
  %1621 = and <16 x i32> %1615, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1622 = and <16 x i32> %1614, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1623 = or disjoint <16 x i32> %1621, %1622
  br label %1624

1624:                                             ; preds = %1616, %1620
  %1625 = phi <16 x i32> [ %1623, %1620 ], [ %1619, %1616 ]
  store <16 x i32> %1625, ptr %989, align 64, !tbaa !2
  br label %1626

1626:                                             ; preds = %1624, %1599
  %1627 = icmp eq i64 %1046, %991
  br i1 %1627, label %1628, label %1653

1628:                                             ; preds = %1626
  %1629 = fptrunc <16 x float> %1328 to <16 x half>
  %1630 = bitcast <16 x half> %1629 to <16 x i16>
  %1631 = zext <16 x i16> %1630 to <16 x i32>
  br i1 %931, label %1640, label %1632

1632:                                             ; preds = %1628
  %1633 = and <16 x i32> %1631, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1634 = icmp eq <16 x i32> %1633, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1635 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1328)
  %1636 = fcmp une <16 x float> %1635, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1637 = and <16 x i1> %1634, %1636
  %1638 = sext <16 x i1> %1637 to <16 x i32>
  %1639 = add nsw <16 x i32> %1638, %1631
  br label %1640

1640:                                             ; preds = %1632, %1628
  %1641 = phi <16 x i32> [ %1639, %1632 ], [ %1631, %1628 ]
  %1642 = load <16 x i32>, ptr %992, align 64, !tbaa !2
  br i1 %928, label %1647, label %1643

1643:                                             ; preds = %1640
  %1644 = and <16 x i32> %1642, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1645 = shl <16 x i32> %1641, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1646 = or disjoint <16 x i32> %1644, %1645
  br label %1651

1647:                                             ; preds = %1640
  %1648 = and <16 x i32> %1642, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1649 = and <16 x i32> %1641, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1650 = or disjoint <16 x i32> %1648, %1649
  br label %1651

1651:                                             ; preds = %1643, %1647
  %1652 = phi <16 x i32> [ %1650, %1647 ], [ %1646, %1643 ]
  store <16 x i32> %1652, ptr %992, align 64, !tbaa !2
  br label %1653

1653:                                             ; preds = %1651, %1626
  %1654 = icmp eq i64 %1046, %994
  br i1 %1654, label %1655, label %1680

1655:                                             ; preds = %1653
  %1656 = fptrunc <16 x float> %1333 to <16 x half>
  %1657 = bitcast <16 x half> %1656 to <16 x i16>
  %1658 = zext <16 x i16> %1657 to <16 x i32>
  br i1 %931, label %1667, label %1659

1659:                                             ; preds = %1655
  %1660 = and <16 x i32> %1658, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1661 = icmp eq <16 x i32> %1660, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1662 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1333)
  %1663 = fcmp une <16 x float> %1662, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1664 = and <16 x i1> %1661, %1663
  %1665 = sext <16 x i1> %1664 to <16 x i32>
  %1666 = add nsw <16 x i32> %1665, %1658
  br label %1667

1667:                                             ; preds = %1659, %1655
  %1668 = phi <16 x i32> [ %1666, %1659 ], [ %1658, %1655 ]
  %1669 = load <16 x i32>, ptr %995, align 64, !tbaa !2
  br i1 %928, label %1674, label %1670

1670:                                             ; preds = %1667
  %1671 = and <16 x i32> %1669, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1672 = shl <16 x i32> %1668, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1673 = or disjoint <16 x i32> %1671, %1672
  br label %1678

1674:                                             ; preds = %1667
  %1675 = and <16 x i32> %1669, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1676 = and <16 x i32> %1668, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1677 = or disjoint <16 x i32> %1675, %1676
  br label %1678

1678:                                             ; preds = %1670, %1674
  %1679 = phi <16 x i32> [ %1677, %1674 ], [ %1673, %1670 ]
  store <16 x i32> %1679, ptr %995, align 64, !tbaa !2
  br label %1680

1680:                                             ; preds = %1678, %1653
  %1681 = icmp eq i64 %1046, %997
  br i1 %1681, label %1682, label %1707

1682:                                             ; preds = %1680
  %1683 = fptrunc <16 x float> %1338 to <16 x half>
  %1684 = bitcast <16 x half> %1683 to <16 x i16>
  %1685 = zext <16 x i16> %1684 to <16 x i32>
  br i1 %931, label %1694, label %1686

1686:                                             ; preds = %1682
  %1687 = and <16 x i32> %1685, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1688 = icmp eq <16 x i32> %1687, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1689 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1338)
  %1690 = fcmp une <16 x float> %1689, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1691 = and <16 x i1> %1688, %1690
  %1692 = sext <16 x i1> %1691 to <16 x i32>
  %1693 = add nsw <16 x i32> %1692, %1685
  br label %1694

1694:                                             ; preds = %1686, %1682
  %1695 = phi <16 x i32> [ %1693, %1686 ], [ %1685, %1682 ]
  %1696 = load <16 x i32>, ptr %998, align 64, !tbaa !2
  br i1 %928, label %1701, label %1697

1697:                                             ; preds = %1694
  %1698 = and <16 x i32> %1696, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1699 = shl <16 x i32> %1695, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1700 = or disjoint <16 x i32> %1698, %1699
  br label %1705

1701:                                             ; preds = %1694
  %1702 = and <16 x i32> %1696, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1703 = and <16 x i32> %1695, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1704 = or disjoint <16 x i32> %1702, %1703
  br label %1705

1705:                                             ; preds = %1697, %1701
  %1706 = phi <16 x i32> [ %1704, %1701 ], [ %1700, %1697 ]
  store <16 x i32> %1706, ptr %998, align 64, !tbaa !2
  br label %1707

1707:                                             ; preds = %1705, %1680
  %1708 = icmp eq i64 %1046, %1000
  br i1 %1708, label %1709, label %1734

1709:                                             ; preds = %1707
  %1710 = fptrunc <16 x float> %1343 to <16 x half>
  %1711 = bitcast <16 x half> %1710 to <16 x i16>
  %1712 = zext <16 x i16> %1711 to <16 x i32>
  br i1 %931, label %1721, label %1713

1713:                                             ; preds = %1709
  %1714 = and <16 x i32> %1712, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1715 = icmp eq <16 x i32> %1714, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1716 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1343)
  %1717 = fcmp une <16 x float> %1716, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1718 = and <16 x i1> %1715, %1717
  %1719 = sext <16 x i1> %1718 to <16 x i32>
  %1720 = add nsw <16 x i32> %1719, %1712
  br label %1721

1721:                                             ; preds = %1713, %1709
  %1722 = phi <16 x i32> [ %1720, %1713 ], [ %1712, %1709 ]
  %1723 = load <16 x i32>, ptr %1001, align 64, !tbaa !2
  br i1 %928, label %1728, label %1724

1724:                                             ; preds = %1721
  %1725 = and <16 x i32> %1723, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1726 = shl <16 x i32> %1722, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1727 = or disjoint <16 x i32> %1725, %1726
  br label %1732

1728:                                             ; preds = %1721
  %1729 = and <16 x i32> %1723, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1730 = and <16 x i32> %1722, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1731 = or disjoint <16 x i32> %1729, %1730
  br label %1732

1732:                                             ; preds = %1724, %1728
  %1733 = phi <16 x i32> [ %1731, %1728 ], [ %1727, %1724 ]
  store <16 x i32> %1733, ptr %1001, align 64, !tbaa !2
  br label %1734

1734:                                             ; preds = %1732, %1707
  %1735 = icmp eq i64 %1046, %1003
  br i1 %1735, label %1736, label %1761

1736:                                             ; preds = %1734
  %1737 = fptrunc <16 x float> %1348 to <16 x half>
  %1738 = bitcast <16 x half> %1737 to <16 x i16>
  %1739 = zext <16 x i16> %1738 to <16 x i32>
  br i1 %931, label %1748, label %1740

1740:                                             ; preds = %1736
  %1741 = and <16 x i32> %1739, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1742 = icmp eq <16 x i32> %1741, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1743 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1348)
  %1744 = fcmp une <16 x float> %1743, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1745 = and <16 x i1> %1742, %1744
  %1746 = sext <16 x i1> %1745 to <16 x i32>
  %1747 = add nsw <16 x i32> %1746, %1739
  br label %1748

1748:                                             ; preds = %1740, %1736
  %1749 = phi <16 x i32> [ %1747, %1740 ], [ %1739, %1736 ]
  %1750 = load <16 x i32>, ptr %1004, align 64, !tbaa !2
  br i1 %928, label %1755, label %1751

1751:                                             ; preds = %1748
  %1752 = and <16 x i32> %1750, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1753 = shl <16 x i32> %1749, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1754 = or disjoint <16 x i32> %1752, %1753
  br label %1759

1755:                                             ; preds = %1748
  %1756 = and <16 x i32> %1750, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1757 = and <16 x i32> %1749, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1758 = or disjoint <16 x i32> %1756, %1757
  br label %1759

1759:                                             ; preds = %1751, %1755
  %1760 = phi <16 x i32> [ %1758, %1755 ], [ %1754, %1751 ]
  store <16 x i32> %1760, ptr %1004, align 64, !tbaa !2
  br label %1761

1761:                                             ; preds = %1759, %1734
  %1762 = icmp eq i64 %1046, %1006
  br i1 %1762, label %1763, label %1788

1763:                                             ; preds = %1761
  %1764 = fptrunc <16 x float> %1353 to <16 x half>
  %1765 = bitcast <16 x half> %1764 to <16 x i16>
  %1766 = zext <16 x i16> %1765 to <16 x i32>
  br i1 %931, label %1775, label %1767

1767:                                             ; preds = %1763
  %1768 = and <16 x i32> %1766, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1769 = icmp eq <16 x i32> %1768, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1770 = tail call <16 x float> @llvm.fabs.v16f32(<16 x float> %1353)
  %1771 = fcmp une <16 x float> %1770, <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>
  %1772 = and <16 x i1> %1769, %1771
  %1773 = sext <16 x i1> %1772 to <16 x i32>
  %1774 = add nsw <16 x i32> %1773, %1766
  br label %1775

1775:                                             ; preds = %1767, %1763
  %1776 = phi <16 x i32> [ %1774, %1767 ], [ %1766, %1763 ]
  %1777 = load <16 x i32>, ptr %1007, align 64, !tbaa !2
  br i1 %928, label %1782, label %1778

1778:                                             ; preds = %1775
  %1779 = and <16 x i32> %1777, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1780 = shl <16 x i32> %1776, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1781 = or disjoint <16 x i32> %1779, %1780
  br label %1786

1782:                                             ; preds = %1775
  %1783 = and <16 x i32> %1777, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1784 = and <16 x i32> %1776, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1785 = or disjoint <16 x i32> %1783, %1784
  br label %1786

1786:                                             ; preds = %1778, %1782
  %1787 = phi <16 x i32> [ %1785, %1782 ], [ %1781, %1778 ]
  store <16 x i32> %1787, ptr %1007, align 64, !tbaa !2
  br label %1788

1788:                                             ; preds = %1786, %1761
  %1789 = add nuw nsw i64 %1046, 1
  %1790 = icmp eq i64 %1789, %932
  br i1 %1790, label %1791, label %1045, !llvm.loop !14

1791:                                             ; preds = %1788, %923
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %12) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %11) #5
  br label %4389

1792:                                             ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %13) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %14) #5
  %1793 = icmp ugt i32 %1, 31
  %1794 = zext nneg i32 %19 to i64
  br label %1795

1795:                                             ; preds = %1792, %1804
  %1796 = phi i64 [ 0, %1792 ], [ %1806, %1804 ]
  %1797 = phi <16 x i32> [ zeroinitializer, %1792 ], [ %1805, %1804 ]
  br i1 %1793, label %1798, label %1804

1798:                                             ; preds = %1795
  %1799 = mul nuw nsw i64 %1796, %1794
  %1800 = shl i64 %1799, 4
  %1801 = and i64 %1800, 4294967280
  %1802 = getelementptr inbounds i32, ptr %3, i64 %1801
  %1803 = load <16 x i32>, ptr %1802, align 64, !tbaa !2
  br label %1808

1804:                                             ; preds = %1808, %1795
  %1805 = phi <16 x i32> [ %1797, %1795 ], [ %1817, %1808 ]
  %1806 = add nuw nsw i64 %1796, 1
  %1807 = icmp eq i64 %1806, 8
  br i1 %1807, label %1820, label %1795, !llvm.loop !5

1808:                                             ; preds = %1798, %1808
  %1809 = phi i64 [ 1, %1798 ], [ %1818, %1808 ]
  %1810 = phi <16 x i32> [ %1797, %1798 ], [ %1817, %1808 ]
  %1811 = add nuw nsw i64 %1809, %1799
  %1812 = shl i64 %1811, 4
  %1813 = and i64 %1812, 4294967280
  %1814 = getelementptr inbounds i32, ptr %3, i64 %1813
  %1815 = load <16 x i32>, ptr %1814, align 64, !tbaa !2
  %1816 = xor <16 x i32> %1815, %1803
  %1817 = or <16 x i32> %1816, %1810
  %1818 = add nuw nsw i64 %1809, 1
  %1819 = icmp eq i64 %1818, %1794
  br i1 %1819, label %1804, label %1808, !llvm.loop !8

1820:                                             ; preds = %1804
  %1821 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1805)
  %1822 = icmp eq i32 %1821, 0
  %1823 = ptrtoint ptr %5 to i64
  %1824 = ptrtoint ptr %4 to i64
  %1825 = icmp eq ptr %5, %4
  %1826 = sub i64 %1823, %1824
  %1827 = add i64 %1826, -1024
  %1828 = icmp ult i64 %1827, -2047
  %1829 = or i1 %1825, %1828
  %1830 = and i32 %0, 1007616
  %1831 = or i32 %1821, %1830
  %1832 = icmp eq i32 %1831, 0
  %1833 = and i1 %1829, %1832
  br i1 %1833, label %1842, label %1834

1834:                                             ; preds = %1820
  %1835 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %1835, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %13) #6
  %1836 = shl i32 %19, 7
  %1837 = zext i32 %1836 to i64
  %1838 = getelementptr inbounds i32, ptr %13, i64 %1837
  %1839 = shl i32 %19, 8
  %1840 = zext i32 %1839 to i64
  %1841 = getelementptr inbounds i32, ptr %13, i64 %1840
  br label %1842

1842:                                             ; preds = %1834, %1820
  %1843 = phi ptr [ %4, %1820 ], [ %1841, %1834 ]
  %1844 = phi ptr [ %3, %1820 ], [ %1838, %1834 ]
  %1845 = phi ptr [ %2, %1820 ], [ %13, %1834 ]
  %1846 = add nsw i32 %19, -1
  %1847 = insertelement <16 x i32> poison, i32 %1846, i64 0
  %1848 = shufflevector <16 x i32> %1847, <16 x i32> poison, <16 x i32> zeroinitializer
  %1849 = and <16 x i32> %1848, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %1981

1850:                                             ; preds = %1988
  %1851 = select i1 %1822, i32 1, i32 %19
  %1852 = icmp eq i32 %1851, 0
  br i1 %1852, label %2565, label %1853

1853:                                             ; preds = %1850
  %1854 = and i32 %0, 4096
  %1855 = icmp eq i32 %1854, 0
  %1856 = add nsw i32 %1851, -1
  %1857 = zext nneg i32 %1851 to i64
  %1858 = getelementptr inbounds i8, ptr %1843, i64 64
  %1859 = getelementptr inbounds i8, ptr %1843, i64 128
  %1860 = getelementptr inbounds i8, ptr %1843, i64 192
  %1861 = getelementptr inbounds i8, ptr %1843, i64 256
  %1862 = getelementptr inbounds i8, ptr %1843, i64 320
  %1863 = getelementptr inbounds i8, ptr %1843, i64 384
  %1864 = getelementptr inbounds i8, ptr %1843, i64 448
  %1865 = getelementptr inbounds i8, ptr %1843, i64 512
  %1866 = getelementptr inbounds i8, ptr %1843, i64 576
  %1867 = getelementptr inbounds i8, ptr %1843, i64 640
  %1868 = getelementptr inbounds i8, ptr %1843, i64 704
  %1869 = getelementptr inbounds i8, ptr %1843, i64 768
  %1870 = getelementptr inbounds i8, ptr %1843, i64 832
  %1871 = getelementptr inbounds i8, ptr %1843, i64 896
  %1872 = getelementptr inbounds i8, ptr %1843, i64 960
  %1873 = getelementptr inbounds i8, ptr %1843, i64 64
  %1874 = getelementptr inbounds i8, ptr %1843, i64 128
  %1875 = getelementptr inbounds i8, ptr %1843, i64 192
  %1876 = getelementptr inbounds i8, ptr %1843, i64 256
  %1877 = getelementptr inbounds i8, ptr %1843, i64 320
  %1878 = getelementptr inbounds i8, ptr %1843, i64 384
  %1879 = getelementptr inbounds i8, ptr %1843, i64 448
  %1880 = getelementptr inbounds i8, ptr %1843, i64 512
  %1881 = getelementptr inbounds i8, ptr %1843, i64 576
  %1882 = getelementptr inbounds i8, ptr %1843, i64 640
  %1883 = getelementptr inbounds i8, ptr %1843, i64 704
  %1884 = getelementptr inbounds i8, ptr %1843, i64 768
  %1885 = getelementptr inbounds i8, ptr %1843, i64 832
  %1886 = getelementptr inbounds i8, ptr %1843, i64 896
  %1887 = getelementptr inbounds i8, ptr %1843, i64 960
  %1888 = and i32 %1856, 1
  %1889 = zext nneg i32 %1888 to i64
  %1890 = getelementptr inbounds i8, ptr %5, i64 64
  %1891 = and i32 %1856, 1
  %1892 = zext nneg i32 %1891 to i64
  %1893 = getelementptr inbounds i8, ptr %5, i64 64
  %1894 = and i32 %1856, 1
  %1895 = zext nneg i32 %1894 to i64
  %1896 = getelementptr inbounds i8, ptr %5, i64 64
  %1897 = and i32 %1856, 2
  %1898 = zext nneg i32 %1897 to i64
  %1899 = and i32 %1856, 3
  %1900 = zext nneg i32 %1899 to i64
  %1901 = getelementptr inbounds i8, ptr %5, i64 192
  %1902 = getelementptr inbounds i8, ptr %5, i64 128
  %1903 = and i32 %1856, 3
  %1904 = zext nneg i32 %1903 to i64
  %1905 = getelementptr inbounds i8, ptr %5, i64 192
  %1906 = and i32 %1856, 3
  %1907 = zext nneg i32 %1906 to i64
  %1908 = getelementptr inbounds i8, ptr %5, i64 192
  %1909 = and i32 %1856, 4
  %1910 = zext nneg i32 %1909 to i64
  %1911 = and i32 %1856, 5
  %1912 = zext nneg i32 %1911 to i64
  %1913 = getelementptr inbounds i8, ptr %5, i64 320
  %1914 = getelementptr inbounds i8, ptr %5, i64 256
  %1915 = and i32 %1856, 5
  %1916 = zext nneg i32 %1915 to i64
  %1917 = getelementptr inbounds i8, ptr %5, i64 320
  %1918 = and i32 %1856, 5
  %1919 = zext nneg i32 %1918 to i64
  %1920 = getelementptr inbounds i8, ptr %5, i64 320
  %1921 = and i32 %1856, 6
  %1922 = zext nneg i32 %1921 to i64
  %1923 = and i32 %1856, 7
  %1924 = zext nneg i32 %1923 to i64
  %1925 = getelementptr inbounds i8, ptr %5, i64 448
  %1926 = getelementptr inbounds i8, ptr %5, i64 384
  %1927 = and i32 %1856, 7
  %1928 = zext nneg i32 %1927 to i64
  %1929 = getelementptr inbounds i8, ptr %5, i64 448
  %1930 = and i32 %1856, 7
  %1931 = zext nneg i32 %1930 to i64
  %1932 = getelementptr inbounds i8, ptr %5, i64 448
  %1933 = and i32 %1856, 8
  %1934 = zext nneg i32 %1933 to i64
  %1935 = and i32 %1856, 9
  %1936 = zext nneg i32 %1935 to i64
  %1937 = getelementptr inbounds i8, ptr %5, i64 576
  %1938 = getelementptr inbounds i8, ptr %5, i64 512
  %1939 = and i32 %1856, 9
  %1940 = zext nneg i32 %1939 to i64
  %1941 = getelementptr inbounds i8, ptr %5, i64 576
  %1942 = and i32 %1856, 9
  %1943 = zext nneg i32 %1942 to i64
  %1944 = getelementptr inbounds i8, ptr %5, i64 576
  %1945 = and i32 %1856, 10
  %1946 = zext nneg i32 %1945 to i64
  %1947 = and i32 %1856, 11
  %1948 = zext nneg i32 %1947 to i64
  %1949 = getelementptr inbounds i8, ptr %5, i64 704
  %1950 = getelementptr inbounds i8, ptr %5, i64 640
  %1951 = and i32 %1856, 11
  %1952 = zext nneg i32 %1951 to i64
  %1953 = getelementptr inbounds i8, ptr %5, i64 704
  %1954 = and i32 %1856, 11
  %1955 = zext nneg i32 %1954 to i64
  %1956 = getelementptr inbounds i8, ptr %5, i64 704
  %1957 = and i32 %1856, 12
  %1958 = zext nneg i32 %1957 to i64
  %1959 = and i32 %1856, 13
  %1960 = zext nneg i32 %1959 to i64
  %1961 = getelementptr inbounds i8, ptr %5, i64 832
  %1962 = getelementptr inbounds i8, ptr %5, i64 768
  %1963 = and i32 %1856, 13
  %1964 = zext nneg i32 %1963 to i64
  %1965 = getelementptr inbounds i8, ptr %5, i64 832
  %1966 = and i32 %1856, 13
  %1967 = zext nneg i32 %1966 to i64
  %1968 = getelementptr inbounds i8, ptr %5, i64 832
  %1969 = and i32 %1856, 14
  %1970 = zext nneg i32 %1969 to i64
  %1971 = and i32 %1856, 15
  %1972 = zext nneg i32 %1971 to i64
  %1973 = getelementptr inbounds i8, ptr %5, i64 960
  %1974 = getelementptr inbounds i8, ptr %5, i64 896
  %1975 = and i32 %1856, 15
  %1976 = zext nneg i32 %1975 to i64
  %1977 = getelementptr inbounds i8, ptr %5, i64 960
  %1978 = and i32 %1856, 15
  %1979 = zext nneg i32 %1978 to i64
  %1980 = getelementptr inbounds i8, ptr %5, i64 960
  br label %2013

1981:                                             ; preds = %1842, %1988
  %1982 = phi i64 [ 0, %1842 ], [ %1996, %1988 ]
  %1983 = mul nuw nsw i64 %1982, %1794
  %1984 = shl i64 %1983, 4
  %1985 = and i64 %1984, 4294967280
  %1986 = getelementptr inbounds i32, ptr %1845, i64 %1985
  %1987 = load <16 x i32>, ptr %1986, align 64, !tbaa !2
  br i1 %1793, label %1998, label %1988

1988:                                             ; preds = %1998, %1981
  %1989 = phi <16 x i32> [ %1987, %1981 ], [ %2010, %1998 ]
  %1990 = shl nuw nsw i64 %1982, 1
  %1991 = and <16 x i32> %1989, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1992 = shl <16 x i32> %1989, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1993 = getelementptr inbounds [16 x [16 x float]], ptr %14, i64 0, i64 %1990
  store <16 x i32> %1992, ptr %1993, align 64, !tbaa !2
  %1994 = or disjoint i64 %1990, 1
  %1995 = getelementptr inbounds [16 x [16 x float]], ptr %14, i64 0, i64 %1994
  store <16 x i32> %1991, ptr %1995, align 64, !tbaa !2
  %1996 = add nuw nsw i64 %1982, 1
  %1997 = icmp eq i64 %1996, 8
  br i1 %1997, label %1850, label %1981, !llvm.loop !9

1998:                                             ; preds = %1981, %1998
  %1999 = phi i64 [ %2011, %1998 ], [ 1, %1981 ]
  %2000 = phi <16 x i32> [ %2010, %1998 ], [ %1987, %1981 ]
  %2001 = trunc nuw nsw i64 %1999 to i32
  %2002 = insertelement <16 x i32> poison, i32 %2001, i64 0
  %2003 = shufflevector <16 x i32> %2002, <16 x i32> poison, <16 x i32> zeroinitializer
  %2004 = icmp eq <16 x i32> %1849, %2003
  %2005 = add nuw nsw i64 %1999, %1983
  %2006 = shl i64 %2005, 4
  %2007 = and i64 %2006, 4294967280
  %2008 = getelementptr inbounds i32, ptr %1845, i64 %2007
  %2009 = load <16 x i32>, ptr %2008, align 64, !tbaa !2
  %2010 = select <16 x i1> %2004, <16 x i32> %2009, <16 x i32> %2000
  %2011 = add nuw nsw i64 %1999, 1
  %2012 = icmp eq i64 %2011, %1794
  br i1 %2012, label %1988, label %1998, !llvm.loop !10

2013:                                             ; preds = %1853, %2562
  %2014 = phi i64 [ 0, %1853 ], [ %2563, %2562 ]
  %2015 = load <16 x i32>, ptr %1843, align 64, !tbaa !2
  br i1 %1855, label %2048, label %2016

2016:                                             ; preds = %2013
  %2017 = and <16 x i32> %2015, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2018 = load <16 x i32>, ptr %1858, align 64, !tbaa !2
  %2019 = and <16 x i32> %2018, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2020 = load <16 x i32>, ptr %1859, align 64, !tbaa !2
  %2021 = and <16 x i32> %2020, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2022 = load <16 x i32>, ptr %1860, align 64, !tbaa !2
  %2023 = and <16 x i32> %2022, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2024 = load <16 x i32>, ptr %1861, align 64, !tbaa !2
  %2025 = and <16 x i32> %2024, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2026 = load <16 x i32>, ptr %1862, align 64, !tbaa !2
  %2027 = and <16 x i32> %2026, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2028 = load <16 x i32>, ptr %1863, align 64, !tbaa !2
  %2029 = and <16 x i32> %2028, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2030 = load <16 x i32>, ptr %1864, align 64, !tbaa !2
  %2031 = and <16 x i32> %2030, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2032 = load <16 x i32>, ptr %1865, align 64, !tbaa !2
  %2033 = and <16 x i32> %2032, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2034 = load <16 x i32>, ptr %1866, align 64, !tbaa !2
  %2035 = and <16 x i32> %2034, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2036 = load <16 x i32>, ptr %1867, align 64, !tbaa !2
  %2037 = and <16 x i32> %2036, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2038 = load <16 x i32>, ptr %1868, align 64, !tbaa !2
  %2039 = and <16 x i32> %2038, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2040 = load <16 x i32>, ptr %1869, align 64, !tbaa !2
  %2041 = and <16 x i32> %2040, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2042 = load <16 x i32>, ptr %1870, align 64, !tbaa !2
  %2043 = and <16 x i32> %2042, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2044 = load <16 x i32>, ptr %1871, align 64, !tbaa !2
  %2045 = and <16 x i32> %2044, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2046 = load <16 x i32>, ptr %1872, align 64, !tbaa !2
  %2047 = lshr <16 x i32> %2046, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2080

2048:                                             ; preds = %2013
  %2049 = shl <16 x i32> %2015, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2050 = load <16 x i32>, ptr %1873, align 64, !tbaa !2
  %2051 = shl <16 x i32> %2050, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2052 = load <16 x i32>, ptr %1874, align 64, !tbaa !2
  %2053 = shl <16 x i32> %2052, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2054 = load <16 x i32>, ptr %1875, align 64, !tbaa !2
  %2055 = shl <16 x i32> %2054, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2056 = load <16 x i32>, ptr %1876, align 64, !tbaa !2
  %2057 = shl <16 x i32> %2056, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2058 = load <16 x i32>, ptr %1877, align 64, !tbaa !2
  %2059 = shl <16 x i32> %2058, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2060 = load <16 x i32>, ptr %1878, align 64, !tbaa !2
  %2061 = shl <16 x i32> %2060, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2062 = load <16 x i32>, ptr %1879, align 64, !tbaa !2
  %2063 = shl <16 x i32> %2062, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2064 = load <16 x i32>, ptr %1880, align 64, !tbaa !2
  %2065 = shl <16 x i32> %2064, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2066 = load <16 x i32>, ptr %1881, align 64, !tbaa !2
  %2067 = shl <16 x i32> %2066, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2068 = load <16 x i32>, ptr %1882, align 64, !tbaa !2
  %2069 = shl <16 x i32> %2068, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2070 = load <16 x i32>, ptr %1883, align 64, !tbaa !2
  %2071 = shl <16 x i32> %2070, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2072 = load <16 x i32>, ptr %1884, align 64, !tbaa !2
  %2073 = shl <16 x i32> %2072, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2074 = load <16 x i32>, ptr %1885, align 64, !tbaa !2
  %2075 = shl <16 x i32> %2074, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2076 = load <16 x i32>, ptr %1886, align 64, !tbaa !2
  %2077 = shl <16 x i32> %2076, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2078 = load <16 x i32>, ptr %1887, align 64, !tbaa !2
  %2079 = and <16 x i32> %2078, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2080

2080:                                             ; preds = %2048, %2016
  %2081 = phi <16 x i32> [ %2045, %2016 ], [ %2077, %2048 ]
  %2082 = phi <16 x i32> [ %2041, %2016 ], [ %2073, %2048 ]
  %2083 = phi <16 x i32> [ %2037, %2016 ], [ %2069, %2048 ]
  %2084 = phi <16 x i32> [ %2033, %2016 ], [ %2065, %2048 ]
  %2085 = phi <16 x i32> [ %2029, %2016 ], [ %2061, %2048 ]
  %2086 = phi <16 x i32> [ %2025, %2016 ], [ %2057, %2048 ]
  %2087 = phi <16 x i32> [ %2021, %2016 ], [ %2053, %2048 ]
  %2088 = phi <16 x i32> [ %2017, %2016 ], [ %2049, %2048 ]
  %2089 = phi <16 x i32> [ %2019, %2016 ], [ %2051, %2048 ]
  %2090 = phi <16 x i32> [ %2023, %2016 ], [ %2055, %2048 ]
  %2091 = phi <16 x i32> [ %2027, %2016 ], [ %2059, %2048 ]
  %2092 = phi <16 x i32> [ %2031, %2016 ], [ %2063, %2048 ]
  %2093 = phi <16 x i32> [ %2035, %2016 ], [ %2067, %2048 ]
  %2094 = phi <16 x i32> [ %2039, %2016 ], [ %2071, %2048 ]
  %2095 = phi <16 x i32> [ %2043, %2016 ], [ %2075, %2048 ]
  %2096 = phi <16 x i32> [ %2047, %2016 ], [ %2079, %2048 ]
  %2097 = shl nuw <16 x i32> %2096, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2098

2098:                                             ; preds = %2080, %2098
  %2099 = phi <16 x i32> [ %2097, %2080 ], [ %2319, %2098 ]
  %2100 = phi <16 x i32> [ %2081, %2080 ], [ %2313, %2098 ]
  %2101 = phi <16 x i32> [ %2095, %2080 ], [ %2307, %2098 ]
  %2102 = phi <16 x i32> [ %2082, %2080 ], [ %2301, %2098 ]
  %2103 = phi <16 x i32> [ %2094, %2080 ], [ %2295, %2098 ]
  %2104 = phi <16 x i32> [ %2083, %2080 ], [ %2289, %2098 ]
  %2105 = phi <16 x i32> [ %2093, %2080 ], [ %2283, %2098 ]
  %2106 = phi <16 x i32> [ %2084, %2080 ], [ %2277, %2098 ]
  %2107 = phi <16 x i32> [ %2092, %2080 ], [ %2271, %2098 ]
  %2108 = phi <16 x i32> [ %2085, %2080 ], [ %2265, %2098 ]
  %2109 = phi <16 x i32> [ %2091, %2080 ], [ %2259, %2098 ]
  %2110 = phi <16 x i32> [ %2086, %2080 ], [ %2253, %2098 ]
  %2111 = phi <16 x i32> [ %2090, %2080 ], [ %2247, %2098 ]
  %2112 = phi <16 x i32> [ %2087, %2080 ], [ %2241, %2098 ]
  %2113 = phi <16 x i32> [ %2089, %2080 ], [ %2235, %2098 ]
  %2114 = phi <16 x i32> [ %2088, %2080 ], [ %2229, %2098 ]
  %2115 = phi i64 [ 0, %2080 ], [ %2320, %2098 ]
  %2116 = mul nuw nsw i64 %2115, %1794
  %2117 = add nuw nsw i64 %2116, %2014
  %2118 = shl i64 %2117, 4
  %2119 = and i64 %2118, 4294967280
  %2120 = getelementptr inbounds i32, ptr %1844, i64 %2119
  %2121 = load <16 x i32>, ptr %2120, align 64, !tbaa !2
  %2122 = shl nuw nsw i64 %2115, 1
  %2123 = and <16 x i32> %2121, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2124 = shl <16 x i32> %2121, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2125 = bitcast <16 x i32> %2124 to <16 x float>
  %2126 = getelementptr inbounds [16 x float], ptr %14, i64 %2122
  %2127 = load float, ptr %2126, align 64, !tbaa !11
  %2128 = insertelement <16 x float> poison, float %2127, i64 0
  %2129 = shufflevector <16 x float> %2128, <16 x float> poison, <16 x i32> zeroinitializer
  %2130 = bitcast <16 x i32> %2114 to <16 x float>
  %2131 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2129, <16 x float> %2125, <16 x float> %2130)
  %2132 = getelementptr inbounds i8, ptr %2126, i64 4
  %2133 = load float, ptr %2132, align 4, !tbaa !11
  %2134 = insertelement <16 x float> poison, float %2133, i64 0
  %2135 = shufflevector <16 x float> %2134, <16 x float> poison, <16 x i32> zeroinitializer
  %2136 = bitcast <16 x i32> %2113 to <16 x float>
  %2137 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2135, <16 x float> %2125, <16 x float> %2136)
  %2138 = getelementptr inbounds i8, ptr %2126, i64 8
  %2139 = load float, ptr %2138, align 8, !tbaa !11
  %2140 = insertelement <16 x float> poison, float %2139, i64 0
  %2141 = shufflevector <16 x float> %2140, <16 x float> poison, <16 x i32> zeroinitializer
  %2142 = bitcast <16 x i32> %2112 to <16 x float>
  %2143 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2141, <16 x float> %2125, <16 x float> %2142)
  %2144 = getelementptr inbounds i8, ptr %2126, i64 12
  %2145 = load float, ptr %2144, align 4, !tbaa !11
  %2146 = insertelement <16 x float> poison, float %2145, i64 0
  %2147 = shufflevector <16 x float> %2146, <16 x float> poison, <16 x i32> zeroinitializer
  %2148 = bitcast <16 x i32> %2111 to <16 x float>
  %2149 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2147, <16 x float> %2125, <16 x float> %2148)
  %2150 = getelementptr inbounds i8, ptr %2126, i64 16
  %2151 = load float, ptr %2150, align 16, !tbaa !11
  %2152 = insertelement <16 x float> poison, float %2151, i64 0
  %2153 = shufflevector <16 x float> %2152, <16 x float> poison, <16 x i32> zeroinitializer
  %2154 = bitcast <16 x i32> %2110 to <16 x float>
  %2155 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2153, <16 x float> %2125, <16 x float> %2154)
  %2156 = getelementptr inbounds i8, ptr %2126, i64 20
  %2157 = load float, ptr %2156, align 4, !tbaa !11
  %2158 = insertelement <16 x float> poison, float %2157, i64 0
  %2159 = shufflevector <16 x float> %2158, <16 x float> poison, <16 x i32> zeroinitializer
  %2160 = bitcast <16 x i32> %2109 to <16 x float>
  %2161 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2159, <16 x float> %2125, <16 x float> %2160)
  %2162 = getelementptr inbounds i8, ptr %2126, i64 24
  %2163 = load float, ptr %2162, align 8, !tbaa !11
  %2164 = insertelement <16 x float> poison, float %2163, i64 0
  %2165 = shufflevector <16 x float> %2164, <16 x float> poison, <16 x i32> zeroinitializer
  %2166 = bitcast <16 x i32> %2108 to <16 x float>
  %2167 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2165, <16 x float> %2125, <16 x float> %2166)
  %2168 = getelementptr inbounds i8, ptr %2126, i64 28
  %2169 = load float, ptr %2168, align 4, !tbaa !11
  %2170 = insertelement <16 x float> poison, float %2169, i64 0
  %2171 = shufflevector <16 x float> %2170, <16 x float> poison, <16 x i32> zeroinitializer
  %2172 = bitcast <16 x i32> %2107 to <16 x float>
  %2173 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2171, <16 x float> %2125, <16 x float> %2172)
  %2174 = getelementptr inbounds i8, ptr %2126, i64 32
  %2175 = load float, ptr %2174, align 32, !tbaa !11
  %2176 = insertelement <16 x float> poison, float %2175, i64 0
  %2177 = shufflevector <16 x float> %2176, <16 x float> poison, <16 x i32> zeroinitializer
  %2178 = bitcast <16 x i32> %2106 to <16 x float>
  %2179 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2177, <16 x float> %2125, <16 x float> %2178)
  %2180 = getelementptr inbounds i8, ptr %2126, i64 36
  %2181 = load float, ptr %2180, align 4, !tbaa !11
  %2182 = insertelement <16 x float> poison, float %2181, i64 0
  %2183 = shufflevector <16 x float> %2182, <16 x float> poison, <16 x i32> zeroinitializer
  %2184 = bitcast <16 x i32> %2105 to <16 x float>
  %2185 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2183, <16 x float> %2125, <16 x float> %2184)
  %2186 = getelementptr inbounds i8, ptr %2126, i64 40
  %2187 = load float, ptr %2186, align 8, !tbaa !11
  %2188 = insertelement <16 x float> poison, float %2187, i64 0
  %2189 = shufflevector <16 x float> %2188, <16 x float> poison, <16 x i32> zeroinitializer
  %2190 = bitcast <16 x i32> %2104 to <16 x float>
  %2191 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2189, <16 x float> %2125, <16 x float> %2190)
  %2192 = getelementptr inbounds i8, ptr %2126, i64 44
  %2193 = load float, ptr %2192, align 4, !tbaa !11
  %2194 = insertelement <16 x float> poison, float %2193, i64 0
  %2195 = shufflevector <16 x float> %2194, <16 x float> poison, <16 x i32> zeroinitializer
  %2196 = bitcast <16 x i32> %2103 to <16 x float>
  %2197 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2195, <16 x float> %2125, <16 x float> %2196)
  %2198 = getelementptr inbounds i8, ptr %2126, i64 48
  %2199 = load float, ptr %2198, align 16, !tbaa !11
  %2200 = insertelement <16 x float> poison, float %2199, i64 0
  %2201 = shufflevector <16 x float> %2200, <16 x float> poison, <16 x i32> zeroinitializer
  %2202 = bitcast <16 x i32> %2102 to <16 x float>
  %2203 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2201, <16 x float> %2125, <16 x float> %2202)
  %2204 = getelementptr inbounds i8, ptr %2126, i64 52
  %2205 = load float, ptr %2204, align 4, !tbaa !11
  %2206 = insertelement <16 x float> poison, float %2205, i64 0
  %2207 = shufflevector <16 x float> %2206, <16 x float> poison, <16 x i32> zeroinitializer
  %2208 = bitcast <16 x i32> %2101 to <16 x float>
  %2209 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2207, <16 x float> %2125, <16 x float> %2208)
  %2210 = getelementptr inbounds i8, ptr %2126, i64 56
  %2211 = load float, ptr %2210, align 8, !tbaa !11
  %2212 = insertelement <16 x float> poison, float %2211, i64 0
  %2213 = shufflevector <16 x float> %2212, <16 x float> poison, <16 x i32> zeroinitializer
  %2214 = bitcast <16 x i32> %2100 to <16 x float>
  %2215 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2213, <16 x float> %2125, <16 x float> %2214)
  %2216 = getelementptr inbounds i8, ptr %2126, i64 60
  %2217 = load float, ptr %2216, align 4, !tbaa !11
  %2218 = insertelement <16 x float> poison, float %2217, i64 0
  %2219 = shufflevector <16 x float> %2218, <16 x float> poison, <16 x i32> zeroinitializer
  %2220 = bitcast <16 x i32> %2099 to <16 x float>
  %2221 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2219, <16 x float> %2125, <16 x float> %2220)
  %2222 = bitcast <16 x i32> %2123 to <16 x float>
  %2223 = or disjoint i64 %2122, 1
  %2224 = getelementptr inbounds [16 x float], ptr %14, i64 %2223
  %2225 = load float, ptr %2224, align 64, !tbaa !11
  %2226 = insertelement <16 x float> poison, float %2225, i64 0
  %2227 = shufflevector <16 x float> %2226, <16 x float> poison, <16 x i32> zeroinitializer
  %2228 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2227, <16 x float> %2222, <16 x float> %2131)
  %2229 = bitcast <16 x float> %2228 to <16 x i32>
  %2230 = getelementptr inbounds i8, ptr %2224, i64 4
  %2231 = load float, ptr %2230, align 4, !tbaa !11
  %2232 = insertelement <16 x float> poison, float %2231, i64 0
  %2233 = shufflevector <16 x float> %2232, <16 x float> poison, <16 x i32> zeroinitializer
  %2234 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2233, <16 x float> %2222, <16 x float> %2137)
  %2235 = bitcast <16 x float> %2234 to <16 x i32>
  %2236 = getelementptr inbounds i8, ptr %2224, i64 8
  %2237 = load float, ptr %2236, align 8, !tbaa !11
  %2238 = insertelement <16 x float> poison, float %2237, i64 0
  %2239 = shufflevector <16 x float> %2238, <16 x float> poison, <16 x i32> zeroinitializer
  %2240 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2239, <16 x float> %2222, <16 x float> %2143)
  %2241 = bitcast <16 x float> %2240 to <16 x i32>
  %2242 = getelementptr inbounds i8, ptr %2224, i64 12
  %2243 = load float, ptr %2242, align 4, !tbaa !11
  %2244 = insertelement <16 x float> poison, float %2243, i64 0
  %2245 = shufflevector <16 x float> %2244, <16 x float> poison, <16 x i32> zeroinitializer
  %2246 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2245, <16 x float> %2222, <16 x float> %2149)
  %2247 = bitcast <16 x float> %2246 to <16 x i32>
  %2248 = getelementptr inbounds i8, ptr %2224, i64 16
  %2249 = load float, ptr %2248, align 16, !tbaa !11
  %2250 = insertelement <16 x float> poison, float %2249, i64 0
  %2251 = shufflevector <16 x float> %2250, <16 x float> poison, <16 x i32> zeroinitializer
  %2252 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2251, <16 x float> %2222, <16 x float> %2155)
  %2253 = bitcast <16 x float> %2252 to <16 x i32>
  %2254 = getelementptr inbounds i8, ptr %2224, i64 20
  %2255 = load float, ptr %2254, align 4, !tbaa !11
  %2256 = insertelement <16 x float> poison, float %2255, i64 0
  %2257 = shufflevector <16 x float> %2256, <16 x float> poison, <16 x i32> zeroinitializer
  %2258 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2257, <16 x float> %2222, <16 x float> %2161)
  %2259 = bitcast <16 x float> %2258 to <16 x i32>
  %2260 = getelementptr inbounds i8, ptr %2224, i64 24
  %2261 = load float, ptr %2260, align 8, !tbaa !11
  %2262 = insertelement <16 x float> poison, float %2261, i64 0
  %2263 = shufflevector <16 x float> %2262, <16 x float> poison, <16 x i32> zeroinitializer
  %2264 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2263, <16 x float> %2222, <16 x float> %2167)
  %2265 = bitcast <16 x float> %2264 to <16 x i32>
  %2266 = getelementptr inbounds i8, ptr %2224, i64 28
  %2267 = load float, ptr %2266, align 4, !tbaa !11
  %2268 = insertelement <16 x float> poison, float %2267, i64 0
  %2269 = shufflevector <16 x float> %2268, <16 x float> poison, <16 x i32> zeroinitializer
  %2270 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2269, <16 x float> %2222, <16 x float> %2173)
  %2271 = bitcast <16 x float> %2270 to <16 x i32>
  %2272 = getelementptr inbounds i8, ptr %2224, i64 32
  %2273 = load float, ptr %2272, align 32, !tbaa !11
  %2274 = insertelement <16 x float> poison, float %2273, i64 0
  %2275 = shufflevector <16 x float> %2274, <16 x float> poison, <16 x i32> zeroinitializer
  %2276 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2275, <16 x float> %2222, <16 x float> %2179)
  %2277 = bitcast <16 x float> %2276 to <16 x i32>
  %2278 = getelementptr inbounds i8, ptr %2224, i64 36
  %2279 = load float, ptr %2278, align 4, !tbaa !11
  %2280 = insertelement <16 x float> poison, float %2279, i64 0
  %2281 = shufflevector <16 x float> %2280, <16 x float> poison, <16 x i32> zeroinitializer
  %2282 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2281, <16 x float> %2222, <16 x float> %2185)
  %2283 = bitcast <16 x float> %2282 to <16 x i32>
  %2284 = getelementptr inbounds i8, ptr %2224, i64 40
  %2285 = load float, ptr %2284, align 8, !tbaa !11
  %2286 = insertelement <16 x float> poison, float %2285, i64 0
  %2287 = shufflevector <16 x float> %2286, <16 x float> poison, <16 x i32> zeroinitializer
  %2288 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2287, <16 x float> %2222, <16 x float> %2191)
  %2289 = bitcast <16 x float> %2288 to <16 x i32>
  %2290 = getelementptr inbounds i8, ptr %2224, i64 44
  %2291 = load float, ptr %2290, align 4, !tbaa !11
  %2292 = insertelement <16 x float> poison, float %2291, i64 0
  %2293 = shufflevector <16 x float> %2292, <16 x float> poison, <16 x i32> zeroinitializer
  %2294 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2293, <16 x float> %2222, <16 x float> %2197)
  %2295 = bitcast <16 x float> %2294 to <16 x i32>
  %2296 = getelementptr inbounds i8, ptr %2224, i64 48
  %2297 = load float, ptr %2296, align 16, !tbaa !11
  %2298 = insertelement <16 x float> poison, float %2297, i64 0
  %2299 = shufflevector <16 x float> %2298, <16 x float> poison, <16 x i32> zeroinitializer
  %2300 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2299, <16 x float> %2222, <16 x float> %2203)
  %2301 = bitcast <16 x float> %2300 to <16 x i32>
  %2302 = getelementptr inbounds i8, ptr %2224, i64 52
  %2303 = load float, ptr %2302, align 4, !tbaa !11
  %2304 = insertelement <16 x float> poison, float %2303, i64 0
  %2305 = shufflevector <16 x float> %2304, <16 x float> poison, <16 x i32> zeroinitializer
  %2306 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2305, <16 x float> %2222, <16 x float> %2209)
  %2307 = bitcast <16 x float> %2306 to <16 x i32>
  %2308 = getelementptr inbounds i8, ptr %2224, i64 56
  %2309 = load float, ptr %2308, align 8, !tbaa !11
  %2310 = insertelement <16 x float> poison, float %2309, i64 0
  %2311 = shufflevector <16 x float> %2310, <16 x float> poison, <16 x i32> zeroinitializer
  %2312 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2311, <16 x float> %2222, <16 x float> %2215)
  %2313 = bitcast <16 x float> %2312 to <16 x i32>
  %2314 = getelementptr inbounds i8, ptr %2224, i64 60
  %2315 = load float, ptr %2314, align 4, !tbaa !11
  %2316 = insertelement <16 x float> poison, float %2315, i64 0
  %2317 = shufflevector <16 x float> %2316, <16 x float> poison, <16 x i32> zeroinitializer
  %2318 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2317, <16 x float> %2222, <16 x float> %2221)
  %2319 = bitcast <16 x float> %2318 to <16 x i32>
  %2320 = add nuw nsw i64 %2115, 1
  %2321 = icmp eq i64 %2320, 8
  br i1 %2321, label %2322, label %2098, !llvm.loop !13

2322:                                             ; preds = %2098
  %2323 = icmp eq i64 %2014, 0
  br i1 %2323, label %2324, label %2325

2324:                                             ; preds = %2322
  br i1 %1855, label %2327, label %2333

2325:                                             ; preds = %2322
  %2326 = icmp eq i64 %2014, %1889
  br i1 %2326, label %2339, label %2352

2327:                                             ; preds = %2324
  %2328 = lshr <16 x i32> %2229, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2329 = load <16 x i32>, ptr %5, align 64, !tbaa !2
  %2330 = and <16 x i32> %2329, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2331 = or disjoint <16 x i32> %2330, %2328
  store <16 x i32> %2331, ptr %5, align 64, !tbaa !2
  %2332 = icmp eq i64 %2014, %1895
  br i1 %2332, label %2346, label %2352

2333:                                             ; preds = %2324
  %2334 = load <16 x i32>, ptr %5, align 64, !tbaa !2
  %2335 = and <16 x i32> %2334, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2336 = and <16 x i32> %2229, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2337 = or disjoint <16 x i32> %2335, %2336
  store <16 x i32> %2337, ptr %5, align 64, !tbaa !2
  %2338 = icmp eq i64 %2014, %1892
  br i1 %2338, label %2340, label %2352

2339:                                             ; preds = %2325
  br i1 %1855, label %2346, label %2340

2340:                                             ; preds = %2333, %2339
  %2341 = phi ptr [ %1890, %2339 ], [ %1893, %2333 ]
  %2342 = load <16 x i32>, ptr %2341, align 64, !tbaa !2
  %2343 = and <16 x i32> %2342, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2344 = and <16 x i32> %2235, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2345 = or disjoint <16 x i32> %2343, %2344
  store <16 x i32> %2345, ptr %2341, align 64, !tbaa !2
  br label %2352

2346:                                             ; preds = %2327, %2339
  %2347 = phi ptr [ %1890, %2339 ], [ %1896, %2327 ]
  %2348 = lshr <16 x i32> %2235, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2349 = load <16 x i32>, ptr %2347, align 64, !tbaa !2
  %2350 = and <16 x i32> %2349, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2351 = or disjoint <16 x i32> %2350, %2348
  store <16 x i32> %2351, ptr %2347, align 64, !tbaa !2
  br label %2352

2352:                                             ; preds = %2327, %2333, %2346, %2340, %2325
  %2353 = icmp eq i64 %2014, %1898
  br i1 %2353, label %2354, label %2355

2354:                                             ; preds = %2352
  br i1 %1855, label %2357, label %2363

2355:                                             ; preds = %2352
  %2356 = icmp eq i64 %2014, %1900
  br i1 %2356, label %2369, label %2382

2357:                                             ; preds = %2354
  %2358 = lshr <16 x i32> %2241, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2359 = load <16 x i32>, ptr %1902, align 64, !tbaa !2
  %2360 = and <16 x i32> %2359, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2361 = or disjoint <16 x i32> %2360, %2358
  store <16 x i32> %2361, ptr %1902, align 64, !tbaa !2
  %2362 = icmp eq i64 %2014, %1907
  br i1 %2362, label %2376, label %2382

2363:                                             ; preds = %2354
  %2364 = load <16 x i32>, ptr %1902, align 64, !tbaa !2
  %2365 = and <16 x i32> %2364, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2366 = and <16 x i32> %2241, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2367 = or disjoint <16 x i32> %2365, %2366
  store <16 x i32> %2367, ptr %1902, align 64, !tbaa !2
  %2368 = icmp eq i64 %2014, %1904
  br i1 %2368, label %2370, label %2382

2369:                                             ; preds = %2355
  br i1 %1855, label %2376, label %2370

2370:                                             ; preds = %2363, %2369
  %2371 = phi ptr [ %1901, %2369 ], [ %1905, %2363 ]
  %2372 = load <16 x i32>, ptr %2371, align 64, !tbaa !2
  %2373 = and <16 x i32> %2372, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2374 = and <16 x i32> %2247, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2375 = or disjoint <16 x i32> %2373, %2374
  store <16 x i32> %2375, ptr %2371, align 64, !tbaa !2
  br label %2382

2376:                                             ; preds = %2357, %2369
  %2377 = phi ptr [ %1901, %2369 ], [ %1908, %2357 ]
  %2378 = lshr <16 x i32> %2247, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2379 = load <16 x i32>, ptr %2377, align 64, !tbaa !2
  %2380 = and <16 x i32> %2379, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2381 = or disjoint <16 x i32> %2380, %2378
  store <16 x i32> %2381, ptr %2377, align 64, !tbaa !2
  br label %2382

2382:                                             ; preds = %2357, %2363, %2376, %2370, %2355
  %2383 = icmp eq i64 %2014, %1910
  br i1 %2383, label %2384, label %2385

2384:                                             ; preds = %2382
  br i1 %1855, label %2387, label %2393

2385:                                             ; preds = %2382
  %2386 = icmp eq i64 %2014, %1912
  br i1 %2386, label %2399, label %2412

2387:                                             ; preds = %2384
  %2388 = lshr <16 x i32> %2253, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2389 = load <16 x i32>, ptr %1914, align 64, !tbaa !2
  %2390 = and <16 x i32> %2389, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2391 = or disjoint <16 x i32> %2390, %2388
  store <16 x i32> %2391, ptr %1914, align 64, !tbaa !2
  %2392 = icmp eq i64 %2014, %1919
  br i1 %2392, label %2406, label %2412

2393:                                             ; preds = %2384
  %2394 = load <16 x i32>, ptr %1914, align 64, !tbaa !2
  %2395 = and <16 x i32> %2394, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2396 = and <16 x i32> %2253, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2397 = or disjoint <16 x i32> %2395, %2396
  store <16 x i32> %2397, ptr %1914, align 64, !tbaa !2
  %2398 = icmp eq i64 %2014, %1916
  br i1 %2398, label %2400, label %2412

2399:                                             ; preds = %2385
  br i1 %1855, label %2406, label %2400

2400:                                             ; preds = %2393, %2399
  %2401 = phi ptr [ %1913, %2399 ], [ %1917, %2393 ]
  %2402 = load <16 x i32>, ptr %2401, align 64, !tbaa !2
  %2403 = and <16 x i32> %2402, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2404 = and <16 x i32> %2259, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2405 = or disjoint <16 x i32> %2403, %2404
  store <16 x i32> %2405, ptr %2401, align 64, !tbaa !2
  br label %2412

2406:                                             ; preds = %2387, %2399
  %2407 = phi ptr [ %1913, %2399 ], [ %1920, %2387 ]
  %2408 = lshr <16 x i32> %2259, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2409 = load <16 x i32>, ptr %2407, align 64, !tbaa !2
  %2410 = and <16 x i32> %2409, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2411 = or disjoint <16 x i32> %2410, %2408
  store <16 x i32> %2411, ptr %2407, align 64, !tbaa !2
  br label %2412

2412:                                             ; preds = %2387, %2393, %2406, %2400, %2385
  %2413 = icmp eq i64 %2014, %1922
  br i1 %2413, label %2414, label %2415

2414:                                             ; preds = %2412
  br i1 %1855, label %2417, label %2423

2415:                                             ; preds = %2412
  %2416 = icmp eq i64 %2014, %1924
  br i1 %2416, label %2429, label %2442

2417:                                             ; preds = %2414
  %2418 = lshr <16 x i32> %2265, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2419 = load <16 x i32>, ptr %1926, align 64, !tbaa !2
  %2420 = and <16 x i32> %2419, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2421 = or disjoint <16 x i32> %2420, %2418
  store <16 x i32> %2421, ptr %1926, align 64, !tbaa !2
  %2422 = icmp eq i64 %2014, %1931
  br i1 %2422, label %2436, label %2442

2423:                                             ; preds = %2414
  %2424 = load <16 x i32>, ptr %1926, align 64, !tbaa !2
  %2425 = and <16 x i32> %2424, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2426 = and <16 x i32> %2265, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2427 = or disjoint <16 x i32> %2425, %2426
  store <16 x i32> %2427, ptr %1926, align 64, !tbaa !2
  %2428 = icmp eq i64 %2014, %1928
  br i1 %2428, label %2430, label %2442

2429:                                             ; preds = %2415
  br i1 %1855, label %2436, label %2430

2430:                                             ; preds = %2423, %2429
  %2431 = phi ptr [ %1925, %2429 ], [ %1929, %2423 ]
  %2432 = load <16 x i32>, ptr %2431, align 64, !tbaa !2
  %2433 = and <16 x i32> %2432, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2434 = and <16 x i32> %2271, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2435 = or disjoint <16 x i32> %2433, %2434
  store <16 x i32> %2435, ptr %2431, align 64, !tbaa !2
  br label %2442

2436:                                             ; preds = %2417, %2429
  %2437 = phi ptr [ %1925, %2429 ], [ %1932, %2417 ]
  %2438 = lshr <16 x i32> %2271, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2439 = load <16 x i32>, ptr %2437, align 64, !tbaa !2
  %2440 = and <16 x i32> %2439, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2441 = or disjoint <16 x i32> %2440, %2438
  store <16 x i32> %2441, ptr %2437, align 64, !tbaa !2
  br label %2442

2442:                                             ; preds = %2417, %2423, %2436, %2430, %2415
  %2443 = icmp eq i64 %2014, %1934
  br i1 %2443, label %2444, label %2445

2444:                                             ; preds = %2442
  br i1 %1855, label %2447, label %2453

2445:                                             ; preds = %2442
  %2446 = icmp eq i64 %2014, %1936
  br i1 %2446, label %2459, label %2472

2447:                                             ; preds = %2444
  %2448 = lshr <16 x i32> %2277, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2449 = load <16 x i32>, ptr %1938, align 64, !tbaa !2
  %2450 = and <16 x i32> %2449, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2451 = or disjoint <16 x i32> %2450, %2448
  store <16 x i32> %2451, ptr %1938, align 64, !tbaa !2
  %2452 = icmp eq i64 %2014, %1943
  br i1 %2452, label %2466, label %2472

2453:                                             ; preds = %2444
  %2454 = load <16 x i32>, ptr %1938, align 64, !tbaa !2
  %2455 = and <16 x i32> %2454, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2456 = and <16 x i32> %2277, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2457 = or disjoint <16 x i32> %2455, %2456
  store <16 x i32> %2457, ptr %1938, align 64, !tbaa !2
  %2458 = icmp eq i64 %2014, %1940
  br i1 %2458, label %2460, label %2472

2459:                                             ; preds = %2445
  br i1 %1855, label %2466, label %2460

2460:                                             ; preds = %2453, %2459
  %2461 = phi ptr [ %1937, %2459 ], [ %1941, %2453 ]
  %2462 = load <16 x i32>, ptr %2461, align 64, !tbaa !2
  %2463 = and <16 x i32> %2462, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2464 = and <16 x i32> %2283, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2465 = or disjoint <16 x i32> %2463, %2464
  store <16 x i32> %2465, ptr %2461, align 64, !tbaa !2
  br label %2472

2466:                                             ; preds = %2447, %2459
  %2467 = phi ptr [ %1937, %2459 ], [ %1944, %2447 ]
  %2468 = lshr <16 x i32> %2283, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2469 = load <16 x i32>, ptr %2467, align 64, !tbaa !2
  %2470 = and <16 x i32> %2469, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2471 = or disjoint <16 x i32> %2470, %2468
  store <16 x i32> %2471, ptr %2467, align 64, !tbaa !2
  br label %2472

2472:                                             ; preds = %2447, %2453, %2466, %2460, %2445
  %2473 = icmp eq i64 %2014, %1946
  br i1 %2473, label %2474, label %2475

2474:                                             ; preds = %2472
  br i1 %1855, label %2477, label %2483

2475:                                             ; preds = %2472
  %2476 = icmp eq i64 %2014, %1948
  br i1 %2476, label %2489, label %2502

2477:                                             ; preds = %2474
  %2478 = lshr <16 x i32> %2289, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2479 = load <16 x i32>, ptr %1950, align 64, !tbaa !2
  %2480 = and <16 x i32> %2479, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2481 = or disjoint <16 x i32> %2480, %2478
  store <16 x i32> %2481, ptr %1950, align 64, !tbaa !2
  %2482 = icmp eq i64 %2014, %1955
  br i1 %2482, label %2496, label %2502

2483:                                             ; preds = %2474
  %2484 = load <16 x i32>, ptr %1950, align 64, !tbaa !2
  %2485 = and <16 x i32> %2484, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2486 = and <16 x i32> %2289, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2487 = or disjoint <16 x i32> %2485, %2486
  store <16 x i32> %2487, ptr %1950, align 64, !tbaa !2
  %2488 = icmp eq i64 %2014, %1952
  br i1 %2488, label %2490, label %2502

2489:                                             ; preds = %2475
  br i1 %1855, label %2496, label %2490

2490:                                             ; preds = %2483, %2489
  %2491 = phi ptr [ %1949, %2489 ], [ %1953, %2483 ]
  %2492 = load <16 x i32>, ptr %2491, align 64, !tbaa !2
  %2493 = and <16 x i32> %2492, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2494 = and <16 x i32> %2295, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2495 = or disjoint <16 x i32> %2493, %2494
  store <16 x i32> %2495, ptr %2491, align 64, !tbaa !2
  br label %2502

2496:                                             ; preds = %2477, %2489
  %2497 = phi ptr [ %1949, %2489 ], [ %1956, %2477 ]
  %2498 = lshr <16 x i32> %2295, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2499 = load <16 x i32>, ptr %2497, align 64, !tbaa !2
  %2500 = and <16 x i32> %2499, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2501 = or disjoint <16 x i32> %2500, %2498
  store <16 x i32> %2501, ptr %2497, align 64, !tbaa !2
  br label %2502

2502:                                             ; preds = %2477, %2483, %2496, %2490, %2475
  %2503 = icmp eq i64 %2014, %1958
  br i1 %2503, label %2504, label %2505

2504:                                             ; preds = %2502
  br i1 %1855, label %2507, label %2513

2505:                                             ; preds = %2502
  %2506 = icmp eq i64 %2014, %1960
  br i1 %2506, label %2519, label %2532

2507:                                             ; preds = %2504
  %2508 = lshr <16 x i32> %2301, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2509 = load <16 x i32>, ptr %1962, align 64, !tbaa !2
  %2510 = and <16 x i32> %2509, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2511 = or disjoint <16 x i32> %2510, %2508
  store <16 x i32> %2511, ptr %1962, align 64, !tbaa !2
  %2512 = icmp eq i64 %2014, %1967
  br i1 %2512, label %2526, label %2532

2513:                                             ; preds = %2504
  %2514 = load <16 x i32>, ptr %1962, align 64, !tbaa !2
  %2515 = and <16 x i32> %2514, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2516 = and <16 x i32> %2301, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2517 = or disjoint <16 x i32> %2515, %2516
  store <16 x i32> %2517, ptr %1962, align 64, !tbaa !2
  %2518 = icmp eq i64 %2014, %1964
  br i1 %2518, label %2520, label %2532

2519:                                             ; preds = %2505
  br i1 %1855, label %2526, label %2520

2520:                                             ; preds = %2513, %2519
  %2521 = phi ptr [ %1961, %2519 ], [ %1965, %2513 ]
  %2522 = load <16 x i32>, ptr %2521, align 64, !tbaa !2
  %2523 = and <16 x i32> %2522, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2524 = and <16 x i32> %2307, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2525 = or disjoint <16 x i32> %2523, %2524
  store <16 x i32> %2525, ptr %2521, align 64, !tbaa !2
  br label %2532

2526:                                             ; preds = %2507, %2519
  %2527 = phi ptr [ %1961, %2519 ], [ %1968, %2507 ]
  %2528 = lshr <16 x i32> %2307, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2529 = load <16 x i32>, ptr %2527, align 64, !tbaa !2
  %2530 = and <16 x i32> %2529, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2531 = or disjoint <16 x i32> %2530, %2528
  store <16 x i32> %2531, ptr %2527, align 64, !tbaa !2
  br label %2532

2532:                                             ; preds = %2507, %2513, %2526, %2520, %2505
  %2533 = icmp eq i64 %2014, %1970
  br i1 %2533, label %2534, label %2535

2534:                                             ; preds = %2532
  br i1 %1855, label %2537, label %2543

2535:                                             ; preds = %2532
  %2536 = icmp eq i64 %2014, %1972
  br i1 %2536, label %2549, label %2562

2537:                                             ; preds = %2534
  %2538 = lshr <16 x i32> %2313, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2539 = load <16 x i32>, ptr %1974, align 64, !tbaa !2
  %2540 = and <16 x i32> %2539, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2541 = or disjoint <16 x i32> %2540, %2538
  store <16 x i32> %2541, ptr %1974, align 64, !tbaa !2
  %2542 = icmp eq i64 %2014, %1979
  br i1 %2542, label %2556, label %2562

2543:                                             ; preds = %2534
  %2544 = load <16 x i32>, ptr %1974, align 64, !tbaa !2
  %2545 = and <16 x i32> %2544, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2546 = and <16 x i32> %2313, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2547 = or disjoint <16 x i32> %2545, %2546
  store <16 x i32> %2547, ptr %1974, align 64, !tbaa !2
  %2548 = icmp eq i64 %2014, %1976
  br i1 %2548, label %2550, label %2562

2549:                                             ; preds = %2535
  br i1 %1855, label %2556, label %2550

2550:                                             ; preds = %2543, %2549
  %2551 = phi ptr [ %1973, %2549 ], [ %1977, %2543 ]
  %2552 = load <16 x i32>, ptr %2551, align 64, !tbaa !2
  %2553 = and <16 x i32> %2552, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2554 = and <16 x i32> %2319, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2555 = or disjoint <16 x i32> %2553, %2554
  store <16 x i32> %2555, ptr %2551, align 64, !tbaa !2
  br label %2562

2556:                                             ; preds = %2537, %2549
  %2557 = phi ptr [ %1973, %2549 ], [ %1980, %2537 ]
  %2558 = lshr <16 x i32> %2319, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2559 = load <16 x i32>, ptr %2557, align 64, !tbaa !2
  %2560 = and <16 x i32> %2559, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2561 = or disjoint <16 x i32> %2560, %2558
  store <16 x i32> %2561, ptr %2557, align 64, !tbaa !2
  br label %2562

2562:                                             ; preds = %2537, %2543, %2556, %2550, %2535
  %2563 = add nuw nsw i64 %2014, 1
  %2564 = icmp eq i64 %2563, %1857
  br i1 %2564, label %2565, label %2013, !llvm.loop !14

2565:                                             ; preds = %2562, %1850
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %14) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %13) #5
  br label %4389

2566:                                             ; preds = %6
  %2567 = and i32 %0, 512
  %2568 = icmp eq i32 %2567, 0
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %15) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %16) #5
  %2569 = icmp ugt i32 %1, 31
  %2570 = zext nneg i32 %19 to i64
  br label %2571

2571:                                             ; preds = %2566, %2580
  %2572 = phi i64 [ 0, %2566 ], [ %2582, %2580 ]
  %2573 = phi <16 x i32> [ zeroinitializer, %2566 ], [ %2581, %2580 ]
  br i1 %2569, label %2574, label %2580

2574:                                             ; preds = %2571
  %2575 = mul nuw nsw i64 %2572, %2570
  %2576 = shl i64 %2575, 4
  %2577 = and i64 %2576, 4294967280
  %2578 = getelementptr inbounds i32, ptr %3, i64 %2577
  %2579 = load <16 x i32>, ptr %2578, align 64, !tbaa !2
  br label %2584

2580:                                             ; preds = %2584, %2571
  %2581 = phi <16 x i32> [ %2573, %2571 ], [ %2593, %2584 ]
  %2582 = add nuw nsw i64 %2572, 1
  %2583 = icmp eq i64 %2582, 4
  br i1 %2583, label %2596, label %2571, !llvm.loop !5

2584:                                             ; preds = %2574, %2584
  %2585 = phi i64 [ 1, %2574 ], [ %2594, %2584 ]
  %2586 = phi <16 x i32> [ %2573, %2574 ], [ %2593, %2584 ]
  %2587 = add nuw nsw i64 %2585, %2575
  %2588 = shl i64 %2587, 4
  %2589 = and i64 %2588, 4294967280
  %2590 = getelementptr inbounds i32, ptr %3, i64 %2589
  %2591 = load <16 x i32>, ptr %2590, align 64, !tbaa !2
  %2592 = xor <16 x i32> %2591, %2579
  %2593 = or <16 x i32> %2592, %2586
  %2594 = add nuw nsw i64 %2585, 1
  %2595 = icmp eq i64 %2594, %2570
  br i1 %2595, label %2580, label %2584, !llvm.loop !8

2596:                                             ; preds = %2580
  %2597 = select i1 %2568, i32 255, i32 -1
  %2598 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2581)
  %2599 = icmp eq i32 %2598, 0
  %2600 = ptrtoint ptr %5 to i64
  %2601 = ptrtoint ptr %4 to i64
  %2602 = icmp eq ptr %5, %4
  %2603 = sub i64 %2600, %2601
  %2604 = add i64 %2603, -1024
  %2605 = icmp ult i64 %2604, -2047
  %2606 = or i1 %2602, %2605
  %2607 = and i32 %0, 1007616
  %2608 = or i32 %2598, %2607
  %2609 = icmp eq i32 %2608, 0
  %2610 = and i1 %2606, %2609
  br i1 %2610, label %2619, label %2611

2611:                                             ; preds = %2596
  %2612 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %2612, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %15) #6
  %2613 = shl i32 %19, 7
  %2614 = zext i32 %2613 to i64
  %2615 = getelementptr inbounds i32, ptr %15, i64 %2614
  %2616 = shl i32 %19, 8
  %2617 = zext i32 %2616 to i64
  %2618 = getelementptr inbounds i32, ptr %15, i64 %2617
  br label %2619

2619:                                             ; preds = %2611, %2596
  %2620 = phi ptr [ %4, %2596 ], [ %2618, %2611 ]
  %2621 = phi ptr [ %3, %2596 ], [ %2615, %2611 ]
  %2622 = phi ptr [ %2, %2596 ], [ %15, %2611 ]
  %2623 = insertelement <16 x i32> poison, i32 %2597, i64 0
  %2624 = shufflevector <16 x i32> %2623, <16 x i32> poison, <16 x i32> zeroinitializer
  %2625 = add nsw i32 %19, -1
  %2626 = insertelement <16 x i32> poison, i32 %2625, i64 0
  %2627 = shufflevector <16 x i32> %2626, <16 x i32> poison, <16 x i32> zeroinitializer
  %2628 = and <16 x i32> %2627, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %2702

2629:                                             ; preds = %2709
  %2630 = select i1 %2599, i32 1, i32 %19
  %2631 = icmp eq i32 %2630, 0
  br i1 %2631, label %3297, label %2632

2632:                                             ; preds = %2629
  %2633 = and i32 %0, 1024
  %2634 = icmp eq i32 %2633, 0
  %2635 = select i1 %2634, i32 255, i32 -1
  %2636 = insertelement <16 x i32> poison, i32 %2635, i64 0
  %2637 = shufflevector <16 x i32> %2636, <16 x i32> poison, <16 x i32> zeroinitializer
  %2638 = add nsw i32 %2630, -1
  %2639 = and i32 %0, 2048
  %2640 = icmp eq i32 %2639, 0
  %2641 = zext nneg i32 %2630 to i64
  %2642 = and i32 %2638, 1
  %2643 = zext nneg i32 %2642 to i64
  %2644 = getelementptr inbounds i8, ptr %2620, i64 64
  %2645 = getelementptr inbounds i8, ptr %5, i64 64
  %2646 = and i32 %2638, 2
  %2647 = zext nneg i32 %2646 to i64
  %2648 = getelementptr inbounds i8, ptr %2620, i64 128
  %2649 = getelementptr inbounds i8, ptr %5, i64 128
  %2650 = and i32 %2638, 3
  %2651 = zext nneg i32 %2650 to i64
  %2652 = getelementptr inbounds i8, ptr %2620, i64 192
  %2653 = getelementptr inbounds i8, ptr %5, i64 192
  %2654 = and i32 %2638, 4
  %2655 = zext nneg i32 %2654 to i64
  %2656 = getelementptr inbounds i8, ptr %2620, i64 256
  %2657 = getelementptr inbounds i8, ptr %5, i64 256
  %2658 = and i32 %2638, 5
  %2659 = zext nneg i32 %2658 to i64
  %2660 = getelementptr inbounds i8, ptr %2620, i64 320
  %2661 = getelementptr inbounds i8, ptr %5, i64 320
  %2662 = and i32 %2638, 6
  %2663 = zext nneg i32 %2662 to i64
  %2664 = getelementptr inbounds i8, ptr %2620, i64 384
  %2665 = getelementptr inbounds i8, ptr %5, i64 384
  %2666 = and i32 %2638, 7
  %2667 = zext nneg i32 %2666 to i64
  %2668 = getelementptr inbounds i8, ptr %2620, i64 448
  %2669 = getelementptr inbounds i8, ptr %5, i64 448
  %2670 = and i32 %2638, 8
  %2671 = zext nneg i32 %2670 to i64
  %2672 = getelementptr inbounds i8, ptr %2620, i64 512
  %2673 = getelementptr inbounds i8, ptr %5, i64 512
  %2674 = and i32 %2638, 9
  %2675 = zext nneg i32 %2674 to i64
  %2676 = getelementptr inbounds i8, ptr %2620, i64 576
  %2677 = getelementptr inbounds i8, ptr %5, i64 576
  %2678 = and i32 %2638, 10
  %2679 = zext nneg i32 %2678 to i64
  %2680 = getelementptr inbounds i8, ptr %2620, i64 640
  %2681 = getelementptr inbounds i8, ptr %5, i64 640
  %2682 = and i32 %2638, 11
  %2683 = zext nneg i32 %2682 to i64
  %2684 = getelementptr inbounds i8, ptr %2620, i64 704
  %2685 = getelementptr inbounds i8, ptr %5, i64 704
  %2686 = and i32 %2638, 12
  %2687 = zext nneg i32 %2686 to i64
  %2688 = getelementptr inbounds i8, ptr %2620, i64 768
  %2689 = getelementptr inbounds i8, ptr %5, i64 768
  %2690 = and i32 %2638, 13
  %2691 = zext nneg i32 %2690 to i64
  %2692 = getelementptr inbounds i8, ptr %2620, i64 832
  %2693 = getelementptr inbounds i8, ptr %5, i64 832
  %2694 = and i32 %2638, 14
  %2695 = zext nneg i32 %2694 to i64
  %2696 = getelementptr inbounds i8, ptr %2620, i64 896
  %2697 = getelementptr inbounds i8, ptr %5, i64 896
  %2698 = and i32 %2638, 15
  %2699 = zext nneg i32 %2698 to i64
  %2700 = getelementptr inbounds i8, ptr %2620, i64 960
  %2701 = getelementptr inbounds i8, ptr %5, i64 960
  br label %2751

2702:                                             ; preds = %2619, %2709
  %2703 = phi i64 [ 0, %2619 ], [ %2734, %2709 ]
  %2704 = mul nuw nsw i64 %2703, %2570
  %2705 = shl i64 %2704, 4
  %2706 = and i64 %2705, 4294967280
  %2707 = getelementptr inbounds i32, ptr %2622, i64 %2706
  %2708 = load <16 x i32>, ptr %2707, align 64, !tbaa !2
  br i1 %2569, label %2736, label %2709

2709:                                             ; preds = %2736, %2702
  %2710 = phi <16 x i32> [ %2708, %2702 ], [ %2748, %2736 ]
  %2711 = shl nuw nsw i64 %2703, 2
  %2712 = shl <16 x i32> %2710, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2713 = ashr exact <16 x i32> %2712, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2714 = and <16 x i32> %2713, %2624
  %2715 = sitofp <16 x i32> %2714 to <16 x float>
  %2716 = getelementptr inbounds [16 x [16 x float]], ptr %16, i64 0, i64 %2711
  store <16 x float> %2715, ptr %2716, align 64, !tbaa !2
  %2717 = shl <16 x i32> %2710, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2718 = ashr <16 x i32> %2717, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2719 = and <16 x i32> %2718, %2624
  %2720 = sitofp <16 x i32> %2719 to <16 x float>
  %2721 = or disjoint i64 %2711, 1
  %2722 = getelementptr inbounds [16 x [16 x float]], ptr %16, i64 0, i64 %2721
  store <16 x float> %2720, ptr %2722, align 64, !tbaa !2
  %2723 = shl <16 x i32> %2710, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %2724 = ashr <16 x i32> %2723, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2725 = and <16 x i32> %2724, %2624
  %2726 = sitofp <16 x i32> %2725 to <16 x float>
  %2727 = or disjoint i64 %2711, 2
  %2728 = getelementptr inbounds [16 x [16 x float]], ptr %16, i64 0, i64 %2727
  store <16 x float> %2726, ptr %2728, align 64, !tbaa !2
  %2729 = ashr <16 x i32> %2710, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2730 = and <16 x i32> %2729, %2624
  %2731 = sitofp <16 x i32> %2730 to <16 x float>
  %2732 = or disjoint i64 %2711, 3
  %2733 = getelementptr inbounds [16 x [16 x float]], ptr %16, i64 0, i64 %2732
  store <16 x float> %2731, ptr %2733, align 64, !tbaa !2
  %2734 = add nuw nsw i64 %2703, 1
  %2735 = icmp eq i64 %2734, 4
  br i1 %2735, label %2629, label %2702, !llvm.loop !9

2736:                                             ; preds = %2702, %2736
  %2737 = phi i64 [ %2749, %2736 ], [ 1, %2702 ]
  %2738 = phi <16 x i32> [ %2748, %2736 ], [ %2708, %2702 ]
  %2739 = trunc nuw nsw i64 %2737 to i32
  %2740 = insertelement <16 x i32> poison, i32 %2739, i64 0
  %2741 = shufflevector <16 x i32> %2740, <16 x i32> poison, <16 x i32> zeroinitializer
  %2742 = icmp eq <16 x i32> %2628, %2741
  %2743 = add nuw nsw i64 %2737, %2704
  %2744 = shl i64 %2743, 4
  %2745 = and i64 %2744, 4294967280
  %2746 = getelementptr inbounds i32, ptr %2622, i64 %2745
  %2747 = load <16 x i32>, ptr %2746, align 64, !tbaa !2
  %2748 = select <16 x i1> %2742, <16 x i32> %2747, <16 x i32> %2738
  %2749 = add nuw nsw i64 %2737, 1
  %2750 = icmp eq i64 %2749, %2570
  br i1 %2750, label %2709, label %2736, !llvm.loop !10

2751:                                             ; preds = %2632, %3294
  %2752 = phi i64 [ 0, %2632 ], [ %3295, %3294 ]
  br label %2753

2753:                                             ; preds = %2751, %2753
  %2754 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3115, %2753 ]
  %2755 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3110, %2753 ]
  %2756 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3105, %2753 ]
  %2757 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3100, %2753 ]
  %2758 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3095, %2753 ]
  %2759 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3090, %2753 ]
  %2760 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3085, %2753 ]
  %2761 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3080, %2753 ]
  %2762 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3075, %2753 ]
  %2763 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3070, %2753 ]
  %2764 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3065, %2753 ]
  %2765 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3060, %2753 ]
  %2766 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3055, %2753 ]
  %2767 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3050, %2753 ]
  %2768 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3045, %2753 ]
  %2769 = phi <16 x float> [ zeroinitializer, %2751 ], [ %3040, %2753 ]
  %2770 = phi i64 [ 0, %2751 ], [ %3116, %2753 ]
  %2771 = mul nuw nsw i64 %2770, %2570
  %2772 = add nuw nsw i64 %2771, %2752
  %2773 = shl i64 %2772, 4
  %2774 = and i64 %2773, 4294967280
  %2775 = getelementptr inbounds i32, ptr %2621, i64 %2774
  %2776 = load <16 x i32>, ptr %2775, align 64, !tbaa !2
  %2777 = shl nuw nsw i64 %2770, 2
  %2778 = shl <16 x i32> %2776, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2779 = ashr exact <16 x i32> %2778, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2780 = and <16 x i32> %2779, %2637
  %2781 = sitofp <16 x i32> %2780 to <16 x float>
  %2782 = getelementptr inbounds [16 x float], ptr %16, i64 %2777
  %2783 = load float, ptr %2782, align 64, !tbaa !11
  %2784 = insertelement <16 x float> poison, float %2783, i64 0
  %2785 = shufflevector <16 x float> %2784, <16 x float> poison, <16 x i32> zeroinitializer
  %2786 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2785, <16 x float> %2781, <16 x float> %2769)
  %2787 = getelementptr inbounds i8, ptr %2782, i64 4
  %2788 = load float, ptr %2787, align 4, !tbaa !11
  %2789 = insertelement <16 x float> poison, float %2788, i64 0
  %2790 = shufflevector <16 x float> %2789, <16 x float> poison, <16 x i32> zeroinitializer
  %2791 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2790, <16 x float> %2781, <16 x float> %2768)
  %2792 = getelementptr inbounds i8, ptr %2782, i64 8
  %2793 = load float, ptr %2792, align 8, !tbaa !11
  %2794 = insertelement <16 x float> poison, float %2793, i64 0
  %2795 = shufflevector <16 x float> %2794, <16 x float> poison, <16 x i32> zeroinitializer
  %2796 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2795, <16 x float> %2781, <16 x float> %2767)
  %2797 = getelementptr inbounds i8, ptr %2782, i64 12
  %2798 = load float, ptr %2797, align 4, !tbaa !11
  %2799 = insertelement <16 x float> poison, float %2798, i64 0
  %2800 = shufflevector <16 x float> %2799, <16 x float> poison, <16 x i32> zeroinitializer
  %2801 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2800, <16 x float> %2781, <16 x float> %2766)
  %2802 = getelementptr inbounds i8, ptr %2782, i64 16
  %2803 = load float, ptr %2802, align 16, !tbaa !11
  %2804 = insertelement <16 x float> poison, float %2803, i64 0
  %2805 = shufflevector <16 x float> %2804, <16 x float> poison, <16 x i32> zeroinitializer
  %2806 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2805, <16 x float> %2781, <16 x float> %2765)
  %2807 = getelementptr inbounds i8, ptr %2782, i64 20
  %2808 = load float, ptr %2807, align 4, !tbaa !11
  %2809 = insertelement <16 x float> poison, float %2808, i64 0
  %2810 = shufflevector <16 x float> %2809, <16 x float> poison, <16 x i32> zeroinitializer
  %2811 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2810, <16 x float> %2781, <16 x float> %2764)
  %2812 = getelementptr inbounds i8, ptr %2782, i64 24
  %2813 = load float, ptr %2812, align 8, !tbaa !11
  %2814 = insertelement <16 x float> poison, float %2813, i64 0
  %2815 = shufflevector <16 x float> %2814, <16 x float> poison, <16 x i32> zeroinitializer
  %2816 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2815, <16 x float> %2781, <16 x float> %2763)
  %2817 = getelementptr inbounds i8, ptr %2782, i64 28
  %2818 = load float, ptr %2817, align 4, !tbaa !11
  %2819 = insertelement <16 x float> poison, float %2818, i64 0
  %2820 = shufflevector <16 x float> %2819, <16 x float> poison, <16 x i32> zeroinitializer
  %2821 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2820, <16 x float> %2781, <16 x float> %2762)
  %2822 = getelementptr inbounds i8, ptr %2782, i64 32
  %2823 = load float, ptr %2822, align 32, !tbaa !11
  %2824 = insertelement <16 x float> poison, float %2823, i64 0
  %2825 = shufflevector <16 x float> %2824, <16 x float> poison, <16 x i32> zeroinitializer
  %2826 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2825, <16 x float> %2781, <16 x float> %2761)
  %2827 = getelementptr inbounds i8, ptr %2782, i64 36
  %2828 = load float, ptr %2827, align 4, !tbaa !11
  %2829 = insertelement <16 x float> poison, float %2828, i64 0
  %2830 = shufflevector <16 x float> %2829, <16 x float> poison, <16 x i32> zeroinitializer
  %2831 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2830, <16 x float> %2781, <16 x float> %2760)
  %2832 = getelementptr inbounds i8, ptr %2782, i64 40
  %2833 = load float, ptr %2832, align 8, !tbaa !11
  %2834 = insertelement <16 x float> poison, float %2833, i64 0
  %2835 = shufflevector <16 x float> %2834, <16 x float> poison, <16 x i32> zeroinitializer
  %2836 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2835, <16 x float> %2781, <16 x float> %2759)
  %2837 = getelementptr inbounds i8, ptr %2782, i64 44
  %2838 = load float, ptr %2837, align 4, !tbaa !11
  %2839 = insertelement <16 x float> poison, float %2838, i64 0
  %2840 = shufflevector <16 x float> %2839, <16 x float> poison, <16 x i32> zeroinitializer
  %2841 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2840, <16 x float> %2781, <16 x float> %2758)
  %2842 = getelementptr inbounds i8, ptr %2782, i64 48
  %2843 = load float, ptr %2842, align 16, !tbaa !11
  %2844 = insertelement <16 x float> poison, float %2843, i64 0
  %2845 = shufflevector <16 x float> %2844, <16 x float> poison, <16 x i32> zeroinitializer
  %2846 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2845, <16 x float> %2781, <16 x float> %2757)
  %2847 = getelementptr inbounds i8, ptr %2782, i64 52
  %2848 = load float, ptr %2847, align 4, !tbaa !11
  %2849 = insertelement <16 x float> poison, float %2848, i64 0
  %2850 = shufflevector <16 x float> %2849, <16 x float> poison, <16 x i32> zeroinitializer
  %2851 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2850, <16 x float> %2781, <16 x float> %2756)
  %2852 = getelementptr inbounds i8, ptr %2782, i64 56
  %2853 = load float, ptr %2852, align 8, !tbaa !11
  %2854 = insertelement <16 x float> poison, float %2853, i64 0
  %2855 = shufflevector <16 x float> %2854, <16 x float> poison, <16 x i32> zeroinitializer
  %2856 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2855, <16 x float> %2781, <16 x float> %2755)
  %2857 = getelementptr inbounds i8, ptr %2782, i64 60
  %2858 = load float, ptr %2857, align 4, !tbaa !11
  %2859 = insertelement <16 x float> poison, float %2858, i64 0
  %2860 = shufflevector <16 x float> %2859, <16 x float> poison, <16 x i32> zeroinitializer
  %2861 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2860, <16 x float> %2781, <16 x float> %2754)
  %2862 = shl <16 x i32> %2776, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2863 = ashr <16 x i32> %2862, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2864 = and <16 x i32> %2863, %2637
  %2865 = sitofp <16 x i32> %2864 to <16 x float>
  %2866 = or disjoint i64 %2777, 1
  %2867 = getelementptr inbounds [16 x float], ptr %16, i64 %2866
  %2868 = load float, ptr %2867, align 64, !tbaa !11
  %2869 = insertelement <16 x float> poison, float %2868, i64 0
  %2870 = shufflevector <16 x float> %2869, <16 x float> poison, <16 x i32> zeroinitializer
  %2871 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2870, <16 x float> %2865, <16 x float> %2786)
  %2872 = getelementptr inbounds i8, ptr %2867, i64 4
  %2873 = load float, ptr %2872, align 4, !tbaa !11
  %2874 = insertelement <16 x float> poison, float %2873, i64 0
  %2875 = shufflevector <16 x float> %2874, <16 x float> poison, <16 x i32> zeroinitializer
  %2876 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2875, <16 x float> %2865, <16 x float> %2791)
  %2877 = getelementptr inbounds i8, ptr %2867, i64 8
  %2878 = load float, ptr %2877, align 8, !tbaa !11
  %2879 = insertelement <16 x float> poison, float %2878, i64 0
  %2880 = shufflevector <16 x float> %2879, <16 x float> poison, <16 x i32> zeroinitializer
  %2881 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2880, <16 x float> %2865, <16 x float> %2796)
  %2882 = getelementptr inbounds i8, ptr %2867, i64 12
  %2883 = load float, ptr %2882, align 4, !tbaa !11
  %2884 = insertelement <16 x float> poison, float %2883, i64 0
  %2885 = shufflevector <16 x float> %2884, <16 x float> poison, <16 x i32> zeroinitializer
  %2886 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2885, <16 x float> %2865, <16 x float> %2801)
  %2887 = getelementptr inbounds i8, ptr %2867, i64 16
  %2888 = load float, ptr %2887, align 16, !tbaa !11
  %2889 = insertelement <16 x float> poison, float %2888, i64 0
  %2890 = shufflevector <16 x float> %2889, <16 x float> poison, <16 x i32> zeroinitializer
  %2891 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2890, <16 x float> %2865, <16 x float> %2806)
  %2892 = getelementptr inbounds i8, ptr %2867, i64 20
  %2893 = load float, ptr %2892, align 4, !tbaa !11
  %2894 = insertelement <16 x float> poison, float %2893, i64 0
  %2895 = shufflevector <16 x float> %2894, <16 x float> poison, <16 x i32> zeroinitializer
  %2896 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2895, <16 x float> %2865, <16 x float> %2811)
  %2897 = getelementptr inbounds i8, ptr %2867, i64 24
  %2898 = load float, ptr %2897, align 8, !tbaa !11
  %2899 = insertelement <16 x float> poison, float %2898, i64 0
  %2900 = shufflevector <16 x float> %2899, <16 x float> poison, <16 x i32> zeroinitializer
  %2901 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2900, <16 x float> %2865, <16 x float> %2816)
  %2902 = getelementptr inbounds i8, ptr %2867, i64 28
  %2903 = load float, ptr %2902, align 4, !tbaa !11
  %2904 = insertelement <16 x float> poison, float %2903, i64 0
  %2905 = shufflevector <16 x float> %2904, <16 x float> poison, <16 x i32> zeroinitializer
  %2906 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2905, <16 x float> %2865, <16 x float> %2821)
  %2907 = getelementptr inbounds i8, ptr %2867, i64 32
  %2908 = load float, ptr %2907, align 32, !tbaa !11
  %2909 = insertelement <16 x float> poison, float %2908, i64 0
  %2910 = shufflevector <16 x float> %2909, <16 x float> poison, <16 x i32> zeroinitializer
  %2911 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2910, <16 x float> %2865, <16 x float> %2826)
  %2912 = getelementptr inbounds i8, ptr %2867, i64 36
  %2913 = load float, ptr %2912, align 4, !tbaa !11
  %2914 = insertelement <16 x float> poison, float %2913, i64 0
  %2915 = shufflevector <16 x float> %2914, <16 x float> poison, <16 x i32> zeroinitializer
  %2916 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2915, <16 x float> %2865, <16 x float> %2831)
  %2917 = getelementptr inbounds i8, ptr %2867, i64 40
  %2918 = load float, ptr %2917, align 8, !tbaa !11
  %2919 = insertelement <16 x float> poison, float %2918, i64 0
  %2920 = shufflevector <16 x float> %2919, <16 x float> poison, <16 x i32> zeroinitializer
  %2921 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2920, <16 x float> %2865, <16 x float> %2836)
  %2922 = getelementptr inbounds i8, ptr %2867, i64 44
  %2923 = load float, ptr %2922, align 4, !tbaa !11
  %2924 = insertelement <16 x float> poison, float %2923, i64 0
  %2925 = shufflevector <16 x float> %2924, <16 x float> poison, <16 x i32> zeroinitializer
  %2926 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2925, <16 x float> %2865, <16 x float> %2841)
  %2927 = getelementptr inbounds i8, ptr %2867, i64 48
  %2928 = load float, ptr %2927, align 16, !tbaa !11
  %2929 = insertelement <16 x float> poison, float %2928, i64 0
  %2930 = shufflevector <16 x float> %2929, <16 x float> poison, <16 x i32> zeroinitializer
  %2931 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2930, <16 x float> %2865, <16 x float> %2846)
  %2932 = getelementptr inbounds i8, ptr %2867, i64 52
  %2933 = load float, ptr %2932, align 4, !tbaa !11
  %2934 = insertelement <16 x float> poison, float %2933, i64 0
  %2935 = shufflevector <16 x float> %2934, <16 x float> poison, <16 x i32> zeroinitializer
  %2936 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2935, <16 x float> %2865, <16 x float> %2851)
  %2937 = getelementptr inbounds i8, ptr %2867, i64 56
  %2938 = load float, ptr %2937, align 8, !tbaa !11
  %2939 = insertelement <16 x float> poison, float %2938, i64 0
  %2940 = shufflevector <16 x float> %2939, <16 x float> poison, <16 x i32> zeroinitializer
  %2941 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2940, <16 x float> %2865, <16 x float> %2856)
  %2942 = getelementptr inbounds i8, ptr %2867, i64 60
  %2943 = load float, ptr %2942, align 4, !tbaa !11
  %2944 = insertelement <16 x float> poison, float %2943, i64 0
  %2945 = shufflevector <16 x float> %2944, <16 x float> poison, <16 x i32> zeroinitializer
  %2946 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2945, <16 x float> %2865, <16 x float> %2861)
  %2947 = shl <16 x i32> %2776, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %2948 = ashr <16 x i32> %2947, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2949 = and <16 x i32> %2948, %2637
  %2950 = sitofp <16 x i32> %2949 to <16 x float>
  %2951 = or disjoint i64 %2777, 2
  %2952 = getelementptr inbounds [16 x float], ptr %16, i64 %2951
  %2953 = load float, ptr %2952, align 64, !tbaa !11
  %2954 = insertelement <16 x float> poison, float %2953, i64 0
  %2955 = shufflevector <16 x float> %2954, <16 x float> poison, <16 x i32> zeroinitializer
  %2956 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2955, <16 x float> %2950, <16 x float> %2871)
  %2957 = getelementptr inbounds i8, ptr %2952, i64 4
  %2958 = load float, ptr %2957, align 4, !tbaa !11
  %2959 = insertelement <16 x float> poison, float %2958, i64 0
  %2960 = shufflevector <16 x float> %2959, <16 x float> poison, <16 x i32> zeroinitializer
  %2961 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2960, <16 x float> %2950, <16 x float> %2876)
  %2962 = getelementptr inbounds i8, ptr %2952, i64 8
  %2963 = load float, ptr %2962, align 8, !tbaa !11
  %2964 = insertelement <16 x float> poison, float %2963, i64 0
  %2965 = shufflevector <16 x float> %2964, <16 x float> poison, <16 x i32> zeroinitializer
  %2966 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2965, <16 x float> %2950, <16 x float> %2881)
  %2967 = getelementptr inbounds i8, ptr %2952, i64 12
  %2968 = load float, ptr %2967, align 4, !tbaa !11
  %2969 = insertelement <16 x float> poison, float %2968, i64 0
  %2970 = shufflevector <16 x float> %2969, <16 x float> poison, <16 x i32> zeroinitializer
  %2971 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2970, <16 x float> %2950, <16 x float> %2886)
  %2972 = getelementptr inbounds i8, ptr %2952, i64 16
  %2973 = load float, ptr %2972, align 16, !tbaa !11
  %2974 = insertelement <16 x float> poison, float %2973, i64 0
  %2975 = shufflevector <16 x float> %2974, <16 x float> poison, <16 x i32> zeroinitializer
  %2976 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2975, <16 x float> %2950, <16 x float> %2891)
  %2977 = getelementptr inbounds i8, ptr %2952, i64 20
  %2978 = load float, ptr %2977, align 4, !tbaa !11
  %2979 = insertelement <16 x float> poison, float %2978, i64 0
  %2980 = shufflevector <16 x float> %2979, <16 x float> poison, <16 x i32> zeroinitializer
  %2981 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2980, <16 x float> %2950, <16 x float> %2896)
  %2982 = getelementptr inbounds i8, ptr %2952, i64 24
  %2983 = load float, ptr %2982, align 8, !tbaa !11
  %2984 = insertelement <16 x float> poison, float %2983, i64 0
  %2985 = shufflevector <16 x float> %2984, <16 x float> poison, <16 x i32> zeroinitializer
  %2986 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2985, <16 x float> %2950, <16 x float> %2901)
  %2987 = getelementptr inbounds i8, ptr %2952, i64 28
  %2988 = load float, ptr %2987, align 4, !tbaa !11
  %2989 = insertelement <16 x float> poison, float %2988, i64 0
  %2990 = shufflevector <16 x float> %2989, <16 x float> poison, <16 x i32> zeroinitializer
  %2991 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2990, <16 x float> %2950, <16 x float> %2906)
  %2992 = getelementptr inbounds i8, ptr %2952, i64 32
  %2993 = load float, ptr %2992, align 32, !tbaa !11
  %2994 = insertelement <16 x float> poison, float %2993, i64 0
  %2995 = shufflevector <16 x float> %2994, <16 x float> poison, <16 x i32> zeroinitializer
  %2996 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2995, <16 x float> %2950, <16 x float> %2911)
  %2997 = getelementptr inbounds i8, ptr %2952, i64 36
  %2998 = load float, ptr %2997, align 4, !tbaa !11
  %2999 = insertelement <16 x float> poison, float %2998, i64 0
  %3000 = shufflevector <16 x float> %2999, <16 x float> poison, <16 x i32> zeroinitializer
  %3001 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3000, <16 x float> %2950, <16 x float> %2916)
  %3002 = getelementptr inbounds i8, ptr %2952, i64 40
  %3003 = load float, ptr %3002, align 8, !tbaa !11
  %3004 = insertelement <16 x float> poison, float %3003, i64 0
  %3005 = shufflevector <16 x float> %3004, <16 x float> poison, <16 x i32> zeroinitializer
  %3006 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3005, <16 x float> %2950, <16 x float> %2921)
  %3007 = getelementptr inbounds i8, ptr %2952, i64 44
  %3008 = load float, ptr %3007, align 4, !tbaa !11
  %3009 = insertelement <16 x float> poison, float %3008, i64 0
  %3010 = shufflevector <16 x float> %3009, <16 x float> poison, <16 x i32> zeroinitializer
  %3011 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3010, <16 x float> %2950, <16 x float> %2926)
  %3012 = getelementptr inbounds i8, ptr %2952, i64 48
  %3013 = load float, ptr %3012, align 16, !tbaa !11
  %3014 = insertelement <16 x float> poison, float %3013, i64 0
  %3015 = shufflevector <16 x float> %3014, <16 x float> poison, <16 x i32> zeroinitializer
  %3016 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3015, <16 x float> %2950, <16 x float> %2931)
  %3017 = getelementptr inbounds i8, ptr %2952, i64 52
  %3018 = load float, ptr %3017, align 4, !tbaa !11
  %3019 = insertelement <16 x float> poison, float %3018, i64 0
  %3020 = shufflevector <16 x float> %3019, <16 x float> poison, <16 x i32> zeroinitializer
  %3021 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3020, <16 x float> %2950, <16 x float> %2936)
  %3022 = getelementptr inbounds i8, ptr %2952, i64 56
  %3023 = load float, ptr %3022, align 8, !tbaa !11
  %3024 = insertelement <16 x float> poison, float %3023, i64 0
  %3025 = shufflevector <16 x float> %3024, <16 x float> poison, <16 x i32> zeroinitializer
  %3026 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3025, <16 x float> %2950, <16 x float> %2941)
  %3027 = getelementptr inbounds i8, ptr %2952, i64 60
  %3028 = load float, ptr %3027, align 4, !tbaa !11
  %3029 = insertelement <16 x float> poison, float %3028, i64 0
  %3030 = shufflevector <16 x float> %3029, <16 x float> poison, <16 x i32> zeroinitializer
  %3031 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3030, <16 x float> %2950, <16 x float> %2946)
  %3032 = ashr <16 x i32> %2776, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %3033 = and <16 x i32> %3032, %2637
  %3034 = sitofp <16 x i32> %3033 to <16 x float>
  %3035 = or disjoint i64 %2777, 3
  %3036 = getelementptr inbounds [16 x float], ptr %16, i64 %3035
  %3037 = load float, ptr %3036, align 64, !tbaa !11
  %3038 = insertelement <16 x float> poison, float %3037, i64 0
  %3039 = shufflevector <16 x float> %3038, <16 x float> poison, <16 x i32> zeroinitializer
  %3040 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3039, <16 x float> %3034, <16 x float> %2956)
  %3041 = getelementptr inbounds i8, ptr %3036, i64 4
  %3042 = load float, ptr %3041, align 4, !tbaa !11
  %3043 = insertelement <16 x float> poison, float %3042, i64 0
  %3044 = shufflevector <16 x float> %3043, <16 x float> poison, <16 x i32> zeroinitializer
  %3045 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3044, <16 x float> %3034, <16 x float> %2961)
  %3046 = getelementptr inbounds i8, ptr %3036, i64 8
  %3047 = load float, ptr %3046, align 8, !tbaa !11
  %3048 = insertelement <16 x float> poison, float %3047, i64 0
  %3049 = shufflevector <16 x float> %3048, <16 x float> poison, <16 x i32> zeroinitializer
  %3050 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3049, <16 x float> %3034, <16 x float> %2966)
  %3051 = getelementptr inbounds i8, ptr %3036, i64 12
  %3052 = load float, ptr %3051, align 4, !tbaa !11
  %3053 = insertelement <16 x float> poison, float %3052, i64 0
  %3054 = shufflevector <16 x float> %3053, <16 x float> poison, <16 x i32> zeroinitializer
  %3055 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3054, <16 x float> %3034, <16 x float> %2971)
  %3056 = getelementptr inbounds i8, ptr %3036, i64 16
  %3057 = load float, ptr %3056, align 16, !tbaa !11
  %3058 = insertelement <16 x float> poison, float %3057, i64 0
  %3059 = shufflevector <16 x float> %3058, <16 x float> poison, <16 x i32> zeroinitializer
  %3060 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3059, <16 x float> %3034, <16 x float> %2976)
  %3061 = getelementptr inbounds i8, ptr %3036, i64 20
  %3062 = load float, ptr %3061, align 4, !tbaa !11
  %3063 = insertelement <16 x float> poison, float %3062, i64 0
  %3064 = shufflevector <16 x float> %3063, <16 x float> poison, <16 x i32> zeroinitializer
  %3065 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3064, <16 x float> %3034, <16 x float> %2981)
  %3066 = getelementptr inbounds i8, ptr %3036, i64 24
  %3067 = load float, ptr %3066, align 8, !tbaa !11
  %3068 = insertelement <16 x float> poison, float %3067, i64 0
  %3069 = shufflevector <16 x float> %3068, <16 x float> poison, <16 x i32> zeroinitializer
  %3070 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3069, <16 x float> %3034, <16 x float> %2986)
  %3071 = getelementptr inbounds i8, ptr %3036, i64 28
  %3072 = load float, ptr %3071, align 4, !tbaa !11
  %3073 = insertelement <16 x float> poison, float %3072, i64 0
  %3074 = shufflevector <16 x float> %3073, <16 x float> poison, <16 x i32> zeroinitializer
  %3075 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3074, <16 x float> %3034, <16 x float> %2991)
  %3076 = getelementptr inbounds i8, ptr %3036, i64 32
  %3077 = load float, ptr %3076, align 32, !tbaa !11
  %3078 = insertelement <16 x float> poison, float %3077, i64 0
  %3079 = shufflevector <16 x float> %3078, <16 x float> poison, <16 x i32> zeroinitializer
  %3080 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3079, <16 x float> %3034, <16 x float> %2996)
  %3081 = getelementptr inbounds i8, ptr %3036, i64 36
  %3082 = load float, ptr %3081, align 4, !tbaa !11
  %3083 = insertelement <16 x float> poison, float %3082, i64 0
  %3084 = shufflevector <16 x float> %3083, <16 x float> poison, <16 x i32> zeroinitializer
  %3085 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3084, <16 x float> %3034, <16 x float> %3001)
  %3086 = getelementptr inbounds i8, ptr %3036, i64 40
  %3087 = load float, ptr %3086, align 8, !tbaa !11
  %3088 = insertelement <16 x float> poison, float %3087, i64 0
  %3089 = shufflevector <16 x float> %3088, <16 x float> poison, <16 x i32> zeroinitializer
  %3090 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3089, <16 x float> %3034, <16 x float> %3006)
  %3091 = getelementptr inbounds i8, ptr %3036, i64 44
  %3092 = load float, ptr %3091, align 4, !tbaa !11
  %3093 = insertelement <16 x float> poison, float %3092, i64 0
  %3094 = shufflevector <16 x float> %3093, <16 x float> poison, <16 x i32> zeroinitializer
  %3095 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3094, <16 x float> %3034, <16 x float> %3011)
  %3096 = getelementptr inbounds i8, ptr %3036, i64 48
  %3097 = load float, ptr %3096, align 16, !tbaa !11
  %3098 = insertelement <16 x float> poison, float %3097, i64 0
  %3099 = shufflevector <16 x float> %3098, <16 x float> poison, <16 x i32> zeroinitializer
  %3100 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3099, <16 x float> %3034, <16 x float> %3016)
  %3101 = getelementptr inbounds i8, ptr %3036, i64 52
  %3102 = load float, ptr %3101, align 4, !tbaa !11
  %3103 = insertelement <16 x float> poison, float %3102, i64 0
  %3104 = shufflevector <16 x float> %3103, <16 x float> poison, <16 x i32> zeroinitializer
  %3105 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3104, <16 x float> %3034, <16 x float> %3021)
  %3106 = getelementptr inbounds i8, ptr %3036, i64 56
  %3107 = load float, ptr %3106, align 8, !tbaa !11
  %3108 = insertelement <16 x float> poison, float %3107, i64 0
  %3109 = shufflevector <16 x float> %3108, <16 x float> poison, <16 x i32> zeroinitializer
  %3110 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3109, <16 x float> %3034, <16 x float> %3026)
  %3111 = getelementptr inbounds i8, ptr %3036, i64 60
  %3112 = load float, ptr %3111, align 4, !tbaa !11
  %3113 = insertelement <16 x float> poison, float %3112, i64 0
  %3114 = shufflevector <16 x float> %3113, <16 x float> poison, <16 x i32> zeroinitializer
  %3115 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3114, <16 x float> %3034, <16 x float> %3031)
  %3116 = add nuw nsw i64 %2770, 1
  %3117 = icmp eq i64 %3116, 4
  br i1 %3117, label %3118, label %2753, !llvm.loop !13

3118:                                             ; preds = %2753
  %3119 = icmp eq i64 %2752, 0
  br i1 %3119, label %3120, label %3129

3120:                                             ; preds = %3118
  %3121 = load <16 x i32>, ptr %2620, align 64, !tbaa !2
  %3122 = fptosi <16 x float> %3040 to <16 x i32>
  br i1 %2640, label %3125, label %3123

3123:                                             ; preds = %3120
  %3124 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3121, <16 x i32> %3122)
  br label %3127

3125:                                             ; preds = %3120
  %3126 = add <16 x i32> %3121, %3122
  br label %3127

3127:                                             ; preds = %3123, %3125
  %3128 = phi <16 x i32> [ %3124, %3123 ], [ %3126, %3125 ]
  store <16 x i32> %3128, ptr %5, align 64, !tbaa !2
  br label %3129

3129:                                             ; preds = %3127, %3118
  %3130 = icmp eq i64 %2752, %2643
  br i1 %3130, label %3131, label %3140

3131:                                             ; preds = %3129
  %3132 = load <16 x i32>, ptr %2644, align 64, !tbaa !2
  %3133 = fptosi <16 x float> %3045 to <16 x i32>
  br i1 %2640, label %3136, label %3134

3134:                                             ; preds = %3131
  %3135 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3132, <16 x i32> %3133)
  br label %3138

3136:                                             ; preds = %3131
  %3137 = add <16 x i32> %3132, %3133
  br label %3138

3138:                                             ; preds = %3136, %3134
  %3139 = phi <16 x i32> [ %3135, %3134 ], [ %3137, %3136 ]
  store <16 x i32> %3139, ptr %2645, align 64, !tbaa !2
  br label %3140

3140:                                             ; preds = %3138, %3129
  %3141 = icmp eq i64 %2752, %2647
  br i1 %3141, label %3142, label %3151

3142:                                             ; preds = %3140
  %3143 = load <16 x i32>, ptr %2648, align 64, !tbaa !2
  %3144 = fptosi <16 x float> %3050 to <16 x i32>
  br i1 %2640, label %3147, label %3145

3145:                                             ; preds = %3142
  %3146 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3143, <16 x i32> %3144)
  br label %3149

3147:                                             ; preds = %3142
  %3148 = add <16 x i32> %3143, %3144
  br label %3149

3149:                                             ; preds = %3147, %3145
  %3150 = phi <16 x i32> [ %3146, %3145 ], [ %3148, %3147 ]
  store <16 x i32> %3150, ptr %2649, align 64, !tbaa !2
  br label %3151

3151:                                             ; preds = %3149, %3140
  %3152 = icmp eq i64 %2752, %2651
  br i1 %3152, label %3153, label %3162

3153:                                             ; preds = %3151
  %3154 = load <16 x i32>, ptr %2652, align 64, !tbaa !2
  %3155 = fptosi <16 x float> %3055 to <16 x i32>
  br i1 %2640, label %3158, label %3156

3156:                                             ; preds = %3153
  %3157 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3154, <16 x i32> %3155)
  br label %3160

3158:                                             ; preds = %3153
  %3159 = add <16 x i32> %3154, %3155
  br label %3160

3160:                                             ; preds = %3158, %3156
  %3161 = phi <16 x i32> [ %3157, %3156 ], [ %3159, %3158 ]
  store <16 x i32> %3161, ptr %2653, align 64, !tbaa !2
  br label %3162

3162:                                             ; preds = %3160, %3151
  %3163 = icmp eq i64 %2752, %2655
  br i1 %3163, label %3164, label %3173

3164:                                             ; preds = %3162
  %3165 = load <16 x i32>, ptr %2656, align 64, !tbaa !2
  %3166 = fptosi <16 x float> %3060 to <16 x i32>
  br i1 %2640, label %3169, label %3167

3167:                                             ; preds = %3164
  %3168 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3165, <16 x i32> %3166)
  br label %3171

3169:                                             ; preds = %3164
  %3170 = add <16 x i32> %3165, %3166
  br label %3171

3171:                                             ; preds = %3169, %3167
  %3172 = phi <16 x i32> [ %3168, %3167 ], [ %3170, %3169 ]
  store <16 x i32> %3172, ptr %2657, align 64, !tbaa !2
  br label %3173

3173:                                             ; preds = %3171, %3162
  %3174 = icmp eq i64 %2752, %2659
  br i1 %3174, label %3175, label %3184

3175:                                             ; preds = %3173
  %3176 = load <16 x i32>, ptr %2660, align 64, !tbaa !2
  %3177 = fptosi <16 x float> %3065 to <16 x i32>
  br i1 %2640, label %3180, label %3178

3178:                                             ; preds = %3175
  %3179 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3176, <16 x i32> %3177)
  br label %3182

3180:                                             ; preds = %3175
  %3181 = add <16 x i32> %3176, %3177
  br label %3182

3182:                                             ; preds = %3180, %3178
  %3183 = phi <16 x i32> [ %3179, %3178 ], [ %3181, %3180 ]
  store <16 x i32> %3183, ptr %2661, align 64, !tbaa !2
  br label %3184

3184:                                             ; preds = %3182, %3173
  %3185 = icmp eq i64 %2752, %2663
  br i1 %3185, label %3186, label %3195

3186:                                             ; preds = %3184
  %3187 = load <16 x i32>, ptr %2664, align 64, !tbaa !2
  %3188 = fptosi <16 x float> %3070 to <16 x i32>
  br i1 %2640, label %3191, label %3189

3189:                                             ; preds = %3186
  %3190 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3187, <16 x i32> %3188)
  br label %3193

3191:                                             ; preds = %3186
  %3192 = add <16 x i32> %3187, %3188
  br label %3193

3193:                                             ; preds = %3191, %3189
  %3194 = phi <16 x i32> [ %3190, %3189 ], [ %3192, %3191 ]
  store <16 x i32> %3194, ptr %2665, align 64, !tbaa !2
  br label %3195

3195:                                             ; preds = %3193, %3184
  %3196 = icmp eq i64 %2752, %2667
  br i1 %3196, label %3197, label %3206

3197:                                             ; preds = %3195
  %3198 = load <16 x i32>, ptr %2668, align 64, !tbaa !2
  %3199 = fptosi <16 x float> %3075 to <16 x i32>
  br i1 %2640, label %3202, label %3200

3200:                                             ; preds = %3197
  %3201 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3198, <16 x i32> %3199)
  br label %3204

3202:                                             ; preds = %3197
  %3203 = add <16 x i32> %3198, %3199
  br label %3204

3204:                                             ; preds = %3202, %3200
  %3205 = phi <16 x i32> [ %3201, %3200 ], [ %3203, %3202 ]
  store <16 x i32> %3205, ptr %2669, align 64, !tbaa !2
  br label %3206

3206:                                             ; preds = %3204, %3195
  %3207 = icmp eq i64 %2752, %2671
  br i1 %3207, label %3208, label %3217

3208:                                             ; preds = %3206
  %3209 = load <16 x i32>, ptr %2672, align 64, !tbaa !2
  %3210 = fptosi <16 x float> %3080 to <16 x i32>
  br i1 %2640, label %3213, label %3211

3211:                                             ; preds = %3208
  %3212 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3209, <16 x i32> %3210)
  br label %3215

3213:                                             ; preds = %3208
  %3214 = add <16 x i32> %3209, %3210
  br label %3215

3215:                                             ; preds = %3213, %3211
  %3216 = phi <16 x i32> [ %3212, %3211 ], [ %3214, %3213 ]
  store <16 x i32> %3216, ptr %2673, align 64, !tbaa !2
  br label %3217

3217:                                             ; preds = %3215, %3206
  %3218 = icmp eq i64 %2752, %2675
  br i1 %3218, label %3219, label %3228

3219:                                             ; preds = %3217
  %3220 = load <16 x i32>, ptr %2676, align 64, !tbaa !2
  %3221 = fptosi <16 x float> %3085 to <16 x i32>
  br i1 %2640, label %3224, label %3222

3222:                                             ; preds = %3219
  %3223 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3220, <16 x i32> %3221)
  br label %3226

3224:                                             ; preds = %3219
  %3225 = add <16 x i32> %3220, %3221
  br label %3226

3226:                                             ; preds = %3224, %3222
  %3227 = phi <16 x i32> [ %3223, %3222 ], [ %3225, %3224 ]
  store <16 x i32> %3227, ptr %2677, align 64, !tbaa !2
  br label %3228

3228:                                             ; preds = %3226, %3217
  %3229 = icmp eq i64 %2752, %2679
  br i1 %3229, label %3230, label %3239

3230:                                             ; preds = %3228
  %3231 = load <16 x i32>, ptr %2680, align 64, !tbaa !2
  %3232 = fptosi <16 x float> %3090 to <16 x i32>
  br i1 %2640, label %3235, label %3233

3233:                                             ; preds = %3230
  %3234 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3231, <16 x i32> %3232)
  br label %3237

3235:                                             ; preds = %3230
  %3236 = add <16 x i32> %3231, %3232
  br label %3237

3237:                                             ; preds = %3235, %3233
  %3238 = phi <16 x i32> [ %3234, %3233 ], [ %3236, %3235 ]
  store <16 x i32> %3238, ptr %2681, align 64, !tbaa !2
  br label %3239

3239:                                             ; preds = %3237, %3228
  %3240 = icmp eq i64 %2752, %2683
  br i1 %3240, label %3241, label %3250

3241:                                             ; preds = %3239
  %3242 = load <16 x i32>, ptr %2684, align 64, !tbaa !2
  %3243 = fptosi <16 x float> %3095 to <16 x i32>
  br i1 %2640, label %3246, label %3244

3244:                                             ; preds = %3241
  %3245 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3242, <16 x i32> %3243)
  br label %3248

3246:                                             ; preds = %3241
  %3247 = add <16 x i32> %3242, %3243
  br label %3248

3248:                                             ; preds = %3246, %3244
  %3249 = phi <16 x i32> [ %3245, %3244 ], [ %3247, %3246 ]
  store <16 x i32> %3249, ptr %2685, align 64, !tbaa !2
  br label %3250

3250:                                             ; preds = %3248, %3239
  %3251 = icmp eq i64 %2752, %2687
  br i1 %3251, label %3252, label %3261

3252:                                             ; preds = %3250
  %3253 = load <16 x i32>, ptr %2688, align 64, !tbaa !2
  %3254 = fptosi <16 x float> %3100 to <16 x i32>
  br i1 %2640, label %3257, label %3255

3255:                                             ; preds = %3252
  %3256 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3253, <16 x i32> %3254)
  br label %3259

3257:                                             ; preds = %3252
  %3258 = add <16 x i32> %3253, %3254
  br label %3259

3259:                                             ; preds = %3257, %3255
  %3260 = phi <16 x i32> [ %3256, %3255 ], [ %3258, %3257 ]
  store <16 x i32> %3260, ptr %2689, align 64, !tbaa !2
  br label %3261

3261:                                             ; preds = %3259, %3250
  %3262 = icmp eq i64 %2752, %2691
  br i1 %3262, label %3263, label %3272

3263:                                             ; preds = %3261
  %3264 = load <16 x i32>, ptr %2692, align 64, !tbaa !2
  %3265 = fptosi <16 x float> %3105 to <16 x i32>
  br i1 %2640, label %3268, label %3266

3266:                                             ; preds = %3263
  %3267 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3264, <16 x i32> %3265)
  br label %3270

3268:                                             ; preds = %3263
  %3269 = add <16 x i32> %3264, %3265
  br label %3270

3270:                                             ; preds = %3268, %3266
  %3271 = phi <16 x i32> [ %3267, %3266 ], [ %3269, %3268 ]
  store <16 x i32> %3271, ptr %2693, align 64, !tbaa !2
  br label %3272

3272:                                             ; preds = %3270, %3261
  %3273 = icmp eq i64 %2752, %2695
  br i1 %3273, label %3274, label %3283

3274:                                             ; preds = %3272
  %3275 = load <16 x i32>, ptr %2696, align 64, !tbaa !2
  %3276 = fptosi <16 x float> %3110 to <16 x i32>
  br i1 %2640, label %3279, label %3277

3277:                                             ; preds = %3274
  %3278 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3275, <16 x i32> %3276)
  br label %3281

3279:                                             ; preds = %3274
  %3280 = add <16 x i32> %3275, %3276
  br label %3281

3281:                                             ; preds = %3279, %3277
  %3282 = phi <16 x i32> [ %3278, %3277 ], [ %3280, %3279 ]
  store <16 x i32> %3282, ptr %2697, align 64, !tbaa !2
  br label %3283

3283:                                             ; preds = %3281, %3272
  %3284 = icmp eq i64 %2752, %2699
  br i1 %3284, label %3285, label %3294

3285:                                             ; preds = %3283
  %3286 = load <16 x i32>, ptr %2700, align 64, !tbaa !2
  %3287 = fptosi <16 x float> %3115 to <16 x i32>
  br i1 %2640, label %3290, label %3288

3288:                                             ; preds = %3285
  %3289 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %3286, <16 x i32> %3287)
  br label %3292

3290:                                             ; preds = %3285
  %3291 = add <16 x i32> %3286, %3287
  br label %3292

3292:                                             ; preds = %3290, %3288
  %3293 = phi <16 x i32> [ %3289, %3288 ], [ %3291, %3290 ]
  store <16 x i32> %3293, ptr %2701, align 64, !tbaa !2
  br label %3294

3294:                                             ; preds = %3292, %3283
  %3295 = add nuw nsw i64 %2752, 1
  %3296 = icmp eq i64 %3295, %2641
  br i1 %3296, label %3297, label %2751, !llvm.loop !14

3297:                                             ; preds = %3294, %2629
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %16) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %15) #5
  br label %4389

3298:                                             ; preds = %6
  %3299 = and i32 %0, 512
  %3300 = icmp eq i32 %3299, 0
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %17) #5
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %18) #5
  %3301 = icmp ugt i32 %1, 31
  %3302 = zext nneg i32 %19 to i64
  br label %3303

3303:                                             ; preds = %3298, %3312
  %3304 = phi i1 [ true, %3298 ], [ false, %3312 ]
  %3305 = phi i64 [ 0, %3298 ], [ 1, %3312 ]
  %3306 = phi <16 x i32> [ zeroinitializer, %3298 ], [ %3313, %3312 ]
  br i1 %3301, label %3307, label %3312

3307:                                             ; preds = %3303
  %3308 = mul nuw nsw i64 %3305, %3302
  %3309 = shl nuw nsw i64 %3308, 6
  %3310 = getelementptr inbounds i8, ptr %3, i64 %3309
  %3311 = load <16 x i32>, ptr %3310, align 64, !tbaa !2
  br label %3314

3312:                                             ; preds = %3314, %3303
  %3313 = phi <16 x i32> [ %3306, %3303 ], [ %3323, %3314 ]
  br i1 %3304, label %3303, label %3326, !llvm.loop !5

3314:                                             ; preds = %3307, %3314
  %3315 = phi i64 [ 1, %3307 ], [ %3324, %3314 ]
  %3316 = phi <16 x i32> [ %3306, %3307 ], [ %3323, %3314 ]
  %3317 = add nuw nsw i64 %3315, %3308
  %3318 = shl i64 %3317, 4
  %3319 = and i64 %3318, 4294967280
  %3320 = getelementptr inbounds i32, ptr %3, i64 %3319
  %3321 = load <16 x i32>, ptr %3320, align 64, !tbaa !2
  %3322 = xor <16 x i32> %3321, %3311
  %3323 = or <16 x i32> %3322, %3316
  %3324 = add nuw nsw i64 %3315, 1
  %3325 = icmp eq i64 %3324, %3302
  br i1 %3325, label %3312, label %3314, !llvm.loop !8

3326:                                             ; preds = %3312
  %3327 = select i1 %3300, i32 15, i32 -1
  %3328 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %3313)
  %3329 = icmp eq i32 %3328, 0
  %3330 = ptrtoint ptr %5 to i64
  %3331 = ptrtoint ptr %4 to i64
  %3332 = icmp eq ptr %5, %4
  %3333 = sub i64 %3330, %3331
  %3334 = add i64 %3333, -1024
  %3335 = icmp ult i64 %3334, -2047
  %3336 = or i1 %3332, %3335
  %3337 = and i32 %0, 1007616
  %3338 = or i32 %3328, %3337
  %3339 = icmp eq i32 %3338, 0
  %3340 = and i1 %3336, %3339
  br i1 %3340, label %3349, label %3341

3341:                                             ; preds = %3326
  %3342 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %3342, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %17) #6
  %3343 = shl i32 %19, 7
  %3344 = zext i32 %3343 to i64
  %3345 = getelementptr inbounds i32, ptr %17, i64 %3344
  %3346 = shl i32 %19, 8
  %3347 = zext i32 %3346 to i64
  %3348 = getelementptr inbounds i32, ptr %17, i64 %3347
  br label %3349

3349:                                             ; preds = %3341, %3326
  %3350 = phi ptr [ %4, %3326 ], [ %3348, %3341 ]
  %3351 = phi ptr [ %3, %3326 ], [ %3345, %3341 ]
  %3352 = phi ptr [ %2, %3326 ], [ %17, %3341 ]
  %3353 = insertelement <16 x i32> poison, i32 %3327, i64 0
  %3354 = shufflevector <16 x i32> %3353, <16 x i32> poison, <16 x i32> zeroinitializer
  %3355 = add nsw i32 %19, -1
  %3356 = insertelement <16 x i32> poison, i32 %3355, i64 0
  %3357 = shufflevector <16 x i32> %3356, <16 x i32> poison, <16 x i32> zeroinitializer
  %3358 = and <16 x i32> %3357, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %3432

3359:                                             ; preds = %3439
  %3360 = select i1 %3329, i32 1, i32 %19
  %3361 = icmp eq i32 %3360, 0
  br i1 %3361, label %4388, label %3362

3362:                                             ; preds = %3359
  %3363 = and i32 %0, 1024
  %3364 = icmp eq i32 %3363, 0
  %3365 = select i1 %3364, i32 15, i32 -1
  %3366 = insertelement <16 x i32> poison, i32 %3365, i64 0
  %3367 = shufflevector <16 x i32> %3366, <16 x i32> poison, <16 x i32> zeroinitializer
  %3368 = add nsw i32 %3360, -1
  %3369 = and i32 %0, 2048
  %3370 = icmp eq i32 %3369, 0
  %3371 = zext nneg i32 %3360 to i64
  %3372 = and i32 %3368, 1
  %3373 = zext nneg i32 %3372 to i64
  %3374 = getelementptr inbounds i8, ptr %3350, i64 64
  %3375 = getelementptr inbounds i8, ptr %5, i64 64
  %3376 = and i32 %3368, 2
  %3377 = zext nneg i32 %3376 to i64
  %3378 = getelementptr inbounds i8, ptr %3350, i64 128
  %3379 = getelementptr inbounds i8, ptr %5, i64 128
  %3380 = and i32 %3368, 3
  %3381 = zext nneg i32 %3380 to i64
  %3382 = getelementptr inbounds i8, ptr %3350, i64 192
  %3383 = getelementptr inbounds i8, ptr %5, i64 192
  %3384 = and i32 %3368, 4
  %3385 = zext nneg i32 %3384 to i64
  %3386 = getelementptr inbounds i8, ptr %3350, i64 256
  %3387 = getelementptr inbounds i8, ptr %5, i64 256
  %3388 = and i32 %3368, 5
  %3389 = zext nneg i32 %3388 to i64
  %3390 = getelementptr inbounds i8, ptr %3350, i64 320
  %3391 = getelementptr inbounds i8, ptr %5, i64 320
  %3392 = and i32 %3368, 6
  %3393 = zext nneg i32 %3392 to i64
  %3394 = getelementptr inbounds i8, ptr %3350, i64 384
  %3395 = getelementptr inbounds i8, ptr %5, i64 384
  %3396 = and i32 %3368, 7
  %3397 = zext nneg i32 %3396 to i64
  %3398 = getelementptr inbounds i8, ptr %3350, i64 448
  %3399 = getelementptr inbounds i8, ptr %5, i64 448
  %3400 = and i32 %3368, 8
  %3401 = zext nneg i32 %3400 to i64
  %3402 = getelementptr inbounds i8, ptr %3350, i64 512
  %3403 = getelementptr inbounds i8, ptr %5, i64 512
  %3404 = and i32 %3368, 9
  %3405 = zext nneg i32 %3404 to i64
  %3406 = getelementptr inbounds i8, ptr %3350, i64 576
  %3407 = getelementptr inbounds i8, ptr %5, i64 576
  %3408 = and i32 %3368, 10
  %3409 = zext nneg i32 %3408 to i64
  %3410 = getelementptr inbounds i8, ptr %3350, i64 640
  %3411 = getelementptr inbounds i8, ptr %5, i64 640
  %3412 = and i32 %3368, 11
  %3413 = zext nneg i32 %3412 to i64
  %3414 = getelementptr inbounds i8, ptr %3350, i64 704
  %3415 = getelementptr inbounds i8, ptr %5, i64 704
  %3416 = and i32 %3368, 12
  %3417 = zext nneg i32 %3416 to i64
  %3418 = getelementptr inbounds i8, ptr %3350, i64 768
  %3419 = getelementptr inbounds i8, ptr %5, i64 768
  %3420 = and i32 %3368, 13
  %3421 = zext nneg i32 %3420 to i64
  %3422 = getelementptr inbounds i8, ptr %3350, i64 832
  %3423 = getelementptr inbounds i8, ptr %5, i64 832
  %3424 = and i32 %3368, 14
  %3425 = zext nneg i32 %3424 to i64
  %3426 = getelementptr inbounds i8, ptr %3350, i64 896
  %3427 = getelementptr inbounds i8, ptr %5, i64 896
  %3428 = and i32 %3368, 15
  %3429 = zext nneg i32 %3428 to i64
  %3430 = getelementptr inbounds i8, ptr %3350, i64 960
  %3431 = getelementptr inbounds i8, ptr %5, i64 960
  br label %3503

3432:                                             ; preds = %3349, %3439
  %3433 = phi i1 [ true, %3349 ], [ false, %3439 ]
  %3434 = phi i64 [ 0, %3349 ], [ 1, %3439 ]
  %3435 = mul nuw nsw i64 %3434, %3302
  %3436 = shl nuw nsw i64 %3435, 6
  %3437 = getelementptr inbounds i8, ptr %3352, i64 %3436
  %3438 = load <16 x i32>, ptr %3437, align 64, !tbaa !2
  br i1 %3301, label %3488, label %3439

3439:                                             ; preds = %3488, %3432
  %3440 = phi <16 x i32> [ %3438, %3432 ], [ %3500, %3488 ]
  %3441 = shl nuw nsw i64 %3434, 3
  %3442 = shl <16 x i32> %3440, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3443 = ashr exact <16 x i32> %3442, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3444 = and <16 x i32> %3443, %3354
  %3445 = sitofp <16 x i32> %3444 to <16 x float>
  %3446 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3441
  store <16 x float> %3445, ptr %3446, align 64, !tbaa !2
  %3447 = shl <16 x i32> %3440, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %3448 = ashr <16 x i32> %3447, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3449 = and <16 x i32> %3448, %3354
  %3450 = sitofp <16 x i32> %3449 to <16 x float>
  %3451 = or disjoint i64 %3441, 1
  %3452 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3451
  store <16 x float> %3450, ptr %3452, align 64, !tbaa !2
  %3453 = shl <16 x i32> %3440, <i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20>
  %3454 = ashr <16 x i32> %3453, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3455 = and <16 x i32> %3454, %3354
  %3456 = sitofp <16 x i32> %3455 to <16 x float>
  %3457 = or disjoint i64 %3441, 2
  %3458 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3457
  store <16 x float> %3456, ptr %3458, align 64, !tbaa !2
  %3459 = shl <16 x i32> %3440, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %3460 = ashr <16 x i32> %3459, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3461 = and <16 x i32> %3460, %3354
  %3462 = sitofp <16 x i32> %3461 to <16 x float>
  %3463 = or disjoint i64 %3441, 3
  %3464 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3463
  store <16 x float> %3462, ptr %3464, align 64, !tbaa !2
  %3465 = shl <16 x i32> %3440, <i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12>
  %3466 = ashr <16 x i32> %3465, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3467 = and <16 x i32> %3466, %3354
  %3468 = sitofp <16 x i32> %3467 to <16 x float>
  %3469 = or disjoint i64 %3441, 4
  %3470 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3469
  store <16 x float> %3468, ptr %3470, align 64, !tbaa !2
  %3471 = shl <16 x i32> %3440, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %3472 = ashr <16 x i32> %3471, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3473 = and <16 x i32> %3472, %3354
  %3474 = sitofp <16 x i32> %3473 to <16 x float>
  %3475 = or disjoint i64 %3441, 5
  %3476 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3475
  store <16 x float> %3474, ptr %3476, align 64, !tbaa !2
  %3477 = shl <16 x i32> %3440, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %3478 = ashr <16 x i32> %3477, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3479 = and <16 x i32> %3478, %3354
  %3480 = sitofp <16 x i32> %3479 to <16 x float>
  %3481 = or disjoint i64 %3441, 6
  %3482 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3481
  store <16 x float> %3480, ptr %3482, align 64, !tbaa !2
  %3483 = ashr <16 x i32> %3440, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3484 = and <16 x i32> %3483, %3354
  %3485 = sitofp <16 x i32> %3484 to <16 x float>
  %3486 = or disjoint i64 %3441, 7
  %3487 = getelementptr inbounds [16 x [16 x float]], ptr %18, i64 0, i64 %3486
  store <16 x float> %3485, ptr %3487, align 64, !tbaa !2
  br i1 %3433, label %3432, label %3359, !llvm.loop !9

3488:                                             ; preds = %3432, %3488
  %3489 = phi i64 [ %3501, %3488 ], [ 1, %3432 ]
  %3490 = phi <16 x i32> [ %3500, %3488 ], [ %3438, %3432 ]
  %3491 = trunc nuw nsw i64 %3489 to i32
  %3492 = insertelement <16 x i32> poison, i32 %3491, i64 0
  %3493 = shufflevector <16 x i32> %3492, <16 x i32> poison, <16 x i32> zeroinitializer
  %3494 = icmp eq <16 x i32> %3358, %3493
  %3495 = add nuw nsw i64 %3489, %3435
  %3496 = shl i64 %3495, 4
  %3497 = and i64 %3496, 4294967280
  %3498 = getelementptr inbounds i32, ptr %3352, i64 %3497
  %3499 = load <16 x i32>, ptr %3498, align 64, !tbaa !2
  %3500 = select <16 x i1> %3494, <16 x i32> %3499, <16 x i32> %3490
  %3501 = add nuw nsw i64 %3489, 1
  %3502 = icmp eq i64 %3501, %3302
  br i1 %3502, label %3439, label %3488, !llvm.loop !10

3503:                                             ; preds = %3362, %4385
  %3504 = phi i64 [ 0, %3362 ], [ %4386, %4385 ]
  br label %3505

3505:                                             ; preds = %3503, %3505
  %3506 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4208, %3505 ]
  %3507 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4203, %3505 ]
  %3508 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4198, %3505 ]
  %3509 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4193, %3505 ]
  %3510 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4188, %3505 ]
  %3511 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4183, %3505 ]
  %3512 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4178, %3505 ]
  %3513 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4173, %3505 ]
  %3514 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4168, %3505 ]
  %3515 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4163, %3505 ]
  %3516 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4158, %3505 ]
  %3517 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4153, %3505 ]
  %3518 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4148, %3505 ]
  %3519 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4143, %3505 ]
  %3520 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4138, %3505 ]
  %3521 = phi <16 x float> [ zeroinitializer, %3503 ], [ %4133, %3505 ]
  %3522 = phi i1 [ true, %3503 ], [ false, %3505 ]
  %3523 = phi i64 [ 0, %3503 ], [ 1, %3505 ]
  %3524 = mul nuw nsw i64 %3523, %3302
  %3525 = add nuw nsw i64 %3524, %3504
  %3526 = shl i64 %3525, 4
  %3527 = and i64 %3526, 4294967280
  %3528 = getelementptr inbounds i32, ptr %3351, i64 %3527
  %3529 = load <16 x i32>, ptr %3528, align 64, !tbaa !2
  %3530 = shl nuw nsw i64 %3523, 3
  %3531 = shl <16 x i32> %3529, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3532 = ashr exact <16 x i32> %3531, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3533 = and <16 x i32> %3532, %3367
  %3534 = sitofp <16 x i32> %3533 to <16 x float>
  %3535 = getelementptr inbounds [16 x float], ptr %18, i64 %3530
  %3536 = load float, ptr %3535, align 64, !tbaa !11
  %3537 = insertelement <16 x float> poison, float %3536, i64 0
  %3538 = shufflevector <16 x float> %3537, <16 x float> poison, <16 x i32> zeroinitializer
  %3539 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3538, <16 x float> %3534, <16 x float> %3521)
  %3540 = getelementptr inbounds i8, ptr %3535, i64 4
  %3541 = load float, ptr %3540, align 4, !tbaa !11
  %3542 = insertelement <16 x float> poison, float %3541, i64 0
  %3543 = shufflevector <16 x float> %3542, <16 x float> poison, <16 x i32> zeroinitializer
  %3544 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3543, <16 x float> %3534, <16 x float> %3520)
  %3545 = getelementptr inbounds i8, ptr %3535, i64 8
  %3546 = load float, ptr %3545, align 8, !tbaa !11
  %3547 = insertelement <16 x float> poison, float %3546, i64 0
  %3548 = shufflevector <16 x float> %3547, <16 x float> poison, <16 x i32> zeroinitializer
  %3549 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3548, <16 x float> %3534, <16 x float> %3519)
  %3550 = getelementptr inbounds i8, ptr %3535, i64 12
  %3551 = load float, ptr %3550, align 4, !tbaa !11
  %3552 = insertelement <16 x float> poison, float %3551, i64 0
  %3553 = shufflevector <16 x float> %3552, <16 x float> poison, <16 x i32> zeroinitializer
  %3554 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3553, <16 x float> %3534, <16 x float> %3518)
  %3555 = getelementptr inbounds i8, ptr %3535, i64 16
  %3556 = load float, ptr %3555, align 16, !tbaa !11
  %3557 = insertelement <16 x float> poison, float %3556, i64 0
  %3558 = shufflevector <16 x float> %3557, <16 x float> poison, <16 x i32> zeroinitializer
  %3559 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3558, <16 x float> %3534, <16 x float> %3517)
  %3560 = getelementptr inbounds i8, ptr %3535, i64 20
  %3561 = load float, ptr %3560, align 4, !tbaa !11
  %3562 = insertelement <16 x float> poison, float %3561, i64 0
  %3563 = shufflevector <16 x float> %3562, <16 x float> poison, <16 x i32> zeroinitializer
  %3564 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3563, <16 x float> %3534, <16 x float> %3516)
  %3565 = getelementptr inbounds i8, ptr %3535, i64 24
  %3566 = load float, ptr %3565, align 8, !tbaa !11
  %3567 = insertelement <16 x float> poison, float %3566, i64 0
  %3568 = shufflevector <16 x float> %3567, <16 x float> poison, <16 x i32> zeroinitializer
  %3569 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3568, <16 x float> %3534, <16 x float> %3515)
  %3570 = getelementptr inbounds i8, ptr %3535, i64 28
  %3571 = load float, ptr %3570, align 4, !tbaa !11
  %3572 = insertelement <16 x float> poison, float %3571, i64 0
  %3573 = shufflevector <16 x float> %3572, <16 x float> poison, <16 x i32> zeroinitializer
  %3574 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3573, <16 x float> %3534, <16 x float> %3514)
  %3575 = getelementptr inbounds i8, ptr %3535, i64 32
  %3576 = load float, ptr %3575, align 32, !tbaa !11
  %3577 = insertelement <16 x float> poison, float %3576, i64 0
  %3578 = shufflevector <16 x float> %3577, <16 x float> poison, <16 x i32> zeroinitializer
  %3579 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3578, <16 x float> %3534, <16 x float> %3513)
  %3580 = getelementptr inbounds i8, ptr %3535, i64 36
  %3581 = load float, ptr %3580, align 4, !tbaa !11
  %3582 = insertelement <16 x float> poison, float %3581, i64 0
  %3583 = shufflevector <16 x float> %3582, <16 x float> poison, <16 x i32> zeroinitializer
  %3584 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3583, <16 x float> %3534, <16 x float> %3512)
  %3585 = getelementptr inbounds i8, ptr %3535, i64 40
  %3586 = load float, ptr %3585, align 8, !tbaa !11
  %3587 = insertelement <16 x float> poison, float %3586, i64 0
  %3588 = shufflevector <16 x float> %3587, <16 x float> poison, <16 x i32> zeroinitializer
  %3589 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3588, <16 x float> %3534, <16 x float> %3511)
  %3590 = getelementptr inbounds i8, ptr %3535, i64 44
  %3591 = load float, ptr %3590, align 4, !tbaa !11
  %3592 = insertelement <16 x float> poison, float %3591, i64 0
  %3593 = shufflevector <16 x float> %3592, <16 x float> poison, <16 x i32> zeroinitializer
  %3594 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3593, <16 x float> %3534, <16 x float> %3510)
  %3595 = getelementptr inbounds i8, ptr %3535, i64 48
  %3596 = load float, ptr %3595, align 16, !tbaa !11
  %3597 = insertelement <16 x float> poison, float %3596, i64 0
  %3598 = shufflevector <16 x float> %3597, <16 x float> poison, <16 x i32> zeroinitializer
  %3599 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3598, <16 x float> %3534, <16 x float> %3509)
  %3600 = getelementptr inbounds i8, ptr %3535, i64 52
  %3601 = load float, ptr %3600, align 4, !tbaa !11
  %3602 = insertelement <16 x float> poison, float %3601, i64 0
  %3603 = shufflevector <16 x float> %3602, <16 x float> poison, <16 x i32> zeroinitializer
  %3604 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3603, <16 x float> %3534, <16 x float> %3508)
  %3605 = getelementptr inbounds i8, ptr %3535, i64 56
  %3606 = load float, ptr %3605, align 8, !tbaa !11
  %3607 = insertelement <16 x float> poison, float %3606, i64 0
  %3608 = shufflevector <16 x float> %3607, <16 x float> poison, <16 x i32> zeroinitializer
  %3609 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3608, <16 x float> %3534, <16 x float> %3507)
  %3610 = getelementptr inbounds i8, ptr %3535, i64 60
  %3611 = load float, ptr %3610, align 4, !tbaa !11
  %3612 = insertelement <16 x float> poison, float %3611, i64 0
  %3613 = shufflevector <16 x float> %3612, <16 x float> poison, <16 x i32> zeroinitializer
  %3614 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3613, <16 x float> %3534, <16 x float> %3506)
  %3615 = shl <16 x i32> %3529, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %3616 = ashr <16 x i32> %3615, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3617 = and <16 x i32> %3616, %3367
  %3618 = sitofp <16 x i32> %3617 to <16 x float>
  %3619 = or disjoint i64 %3530, 1
  %3620 = getelementptr inbounds [16 x float], ptr %18, i64 %3619
  %3621 = load float, ptr %3620, align 64, !tbaa !11
  %3622 = insertelement <16 x float> poison, float %3621, i64 0
  %3623 = shufflevector <16 x float> %3622, <16 x float> poison, <16 x i32> zeroinitializer
  %3624 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3623, <16 x float> %3618, <16 x float> %3539)
  %3625 = getelementptr inbounds i8, ptr %3620, i64 4
  %3626 = load float, ptr %3625, align 4, !tbaa !11
  %3627 = insertelement <16 x float> poison, float %3626, i64 0
  %3628 = shufflevector <16 x float> %3627, <16 x float> poison, <16 x i32> zeroinitializer
  %3629 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3628, <16 x float> %3618, <16 x float> %3544)
  %3630 = getelementptr inbounds i8, ptr %3620, i64 8
  %3631 = load float, ptr %3630, align 8, !tbaa !11
  %3632 = insertelement <16 x float> poison, float %3631, i64 0
  %3633 = shufflevector <16 x float> %3632, <16 x float> poison, <16 x i32> zeroinitializer
  %3634 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3633, <16 x float> %3618, <16 x float> %3549)
  %3635 = getelementptr inbounds i8, ptr %3620, i64 12
  %3636 = load float, ptr %3635, align 4, !tbaa !11
  %3637 = insertelement <16 x float> poison, float %3636, i64 0
  %3638 = shufflevector <16 x float> %3637, <16 x float> poison, <16 x i32> zeroinitializer
  %3639 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3638, <16 x float> %3618, <16 x float> %3554)
  %3640 = getelementptr inbounds i8, ptr %3620, i64 16
  %3641 = load float, ptr %3640, align 16, !tbaa !11
  %3642 = insertelement <16 x float> poison, float %3641, i64 0
  %3643 = shufflevector <16 x float> %3642, <16 x float> poison, <16 x i32> zeroinitializer
  %3644 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3643, <16 x float> %3618, <16 x float> %3559)
  %3645 = getelementptr inbounds i8, ptr %3620, i64 20
  %3646 = load float, ptr %3645, align 4, !tbaa !11
  %3647 = insertelement <16 x float> poison, float %3646, i64 0
  %3648 = shufflevector <16 x float> %3647, <16 x float> poison, <16 x i32> zeroinitializer
  %3649 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3648, <16 x float> %3618, <16 x float> %3564)
  %3650 = getelementptr inbounds i8, ptr %3620, i64 24
  %3651 = load float, ptr %3650, align 8, !tbaa !11
  %3652 = insertelement <16 x float> poison, float %3651, i64 0
  %3653 = shufflevector <16 x float> %3652, <16 x float> poison, <16 x i32> zeroinitializer
  %3654 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3653, <16 x float> %3618, <16 x float> %3569)
  %3655 = getelementptr inbounds i8, ptr %3620, i64 28
  %3656 = load float, ptr %3655, align 4, !tbaa !11
  %3657 = insertelement <16 x float> poison, float %3656, i64 0
  %3658 = shufflevector <16 x float> %3657, <16 x float> poison, <16 x i32> zeroinitializer
  %3659 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3658, <16 x float> %3618, <16 x float> %3574)
  %3660 = getelementptr inbounds i8, ptr %3620, i64 32
  %3661 = load float, ptr %3660, align 32, !tbaa !11
  %3662 = insertelement <16 x float> poison, float %3661, i64 0
  %3663 = shufflevector <16 x float> %3662, <16 x float> poison, <16 x i32> zeroinitializer
  %3664 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3663, <16 x float> %3618, <16 x float> %3579)
  %3665 = getelementptr inbounds i8, ptr %3620, i64 36
  %3666 = load float, ptr %3665, align 4, !tbaa !11
  %3667 = insertelement <16 x float> poison, float %3666, i64 0
  %3668 = shufflevector <16 x float> %3667, <16 x float> poison, <16 x i32> zeroinitializer
  %3669 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3668, <16 x float> %3618, <16 x float> %3584)
  %3670 = getelementptr inbounds i8, ptr %3620, i64 40
  %3671 = load float, ptr %3670, align 8, !tbaa !11
  %3672 = insertelement <16 x float> poison, float %3671, i64 0
  %3673 = shufflevector <16 x float> %3672, <16 x float> poison, <16 x i32> zeroinitializer
  %3674 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3673, <16 x float> %3618, <16 x float> %3589)
  %3675 = getelementptr inbounds i8, ptr %3620, i64 44
  %3676 = load float, ptr %3675, align 4, !tbaa !11
  %3677 = insertelement <16 x float> poison, float %3676, i64 0
  %3678 = shufflevector <16 x float> %3677, <16 x float> poison, <16 x i32> zeroinitializer
  %3679 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3678, <16 x float> %3618, <16 x float> %3594)
  %3680 = getelementptr inbounds i8, ptr %3620, i64 48
  %3681 = load float, ptr %3680, align 16, !tbaa !11
  %3682 = insertelement <16 x float> poison, float %3681, i64 0
  %3683 = shufflevector <16 x float> %3682, <16 x float> poison, <16 x i32> zeroinitializer
  %3684 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3683, <16 x float> %3618, <16 x float> %3599)
  %3685 = getelementptr inbounds i8, ptr %3620, i64 52
  %3686 = load float, ptr %3685, align 4, !tbaa !11
  %3687 = insertelement <16 x float> poison, float %3686, i64 0
  %3688 = shufflevector <16 x float> %3687, <16 x float> poison, <16 x i32> zeroinitializer
  %3689 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3688, <16 x float> %3618, <16 x float> %3604)
  %3690 = getelementptr inbounds i8, ptr %3620, i64 56
  %3691 = load float, ptr %3690, align 8, !tbaa !11
  %3692 = insertelement <16 x float> poison, float %3691, i64 0
  %3693 = shufflevector <16 x float> %3692, <16 x float> poison, <16 x i32> zeroinitializer
  %3694 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3693, <16 x float> %3618, <16 x float> %3609)
  %3695 = getelementptr inbounds i8, ptr %3620, i64 60
  %3696 = load float, ptr %3695, align 4, !tbaa !11
  %3697 = insertelement <16 x float> poison, float %3696, i64 0
  %3698 = shufflevector <16 x float> %3697, <16 x float> poison, <16 x i32> zeroinitializer
  %3699 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3698, <16 x float> %3618, <16 x float> %3614)
  %3700 = shl <16 x i32> %3529, <i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20, i32 20>
  %3701 = ashr <16 x i32> %3700, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3702 = and <16 x i32> %3701, %3367
  %3703 = sitofp <16 x i32> %3702 to <16 x float>
  %3704 = or disjoint i64 %3530, 2
  %3705 = getelementptr inbounds [16 x float], ptr %18, i64 %3704
  %3706 = load float, ptr %3705, align 64, !tbaa !11
  %3707 = insertelement <16 x float> poison, float %3706, i64 0
  %3708 = shufflevector <16 x float> %3707, <16 x float> poison, <16 x i32> zeroinitializer
  %3709 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3708, <16 x float> %3703, <16 x float> %3624)
  %3710 = getelementptr inbounds i8, ptr %3705, i64 4
  %3711 = load float, ptr %3710, align 4, !tbaa !11
  %3712 = insertelement <16 x float> poison, float %3711, i64 0
  %3713 = shufflevector <16 x float> %3712, <16 x float> poison, <16 x i32> zeroinitializer
  %3714 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3713, <16 x float> %3703, <16 x float> %3629)
  %3715 = getelementptr inbounds i8, ptr %3705, i64 8
  %3716 = load float, ptr %3715, align 8, !tbaa !11
  %3717 = insertelement <16 x float> poison, float %3716, i64 0
  %3718 = shufflevector <16 x float> %3717, <16 x float> poison, <16 x i32> zeroinitializer
  %3719 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3718, <16 x float> %3703, <16 x float> %3634)
  %3720 = getelementptr inbounds i8, ptr %3705, i64 12
  %3721 = load float, ptr %3720, align 4, !tbaa !11
  %3722 = insertelement <16 x float> poison, float %3721, i64 0
  %3723 = shufflevector <16 x float> %3722, <16 x float> poison, <16 x i32> zeroinitializer
  %3724 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3723, <16 x float> %3703, <16 x float> %3639)
  %3725 = getelementptr inbounds i8, ptr %3705, i64 16
  %3726 = load float, ptr %3725, align 16, !tbaa !11
  %3727 = insertelement <16 x float> poison, float %3726, i64 0
  %3728 = shufflevector <16 x float> %3727, <16 x float> poison, <16 x i32> zeroinitializer
  %3729 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3728, <16 x float> %3703, <16 x float> %3644)
  %3730 = getelementptr inbounds i8, ptr %3705, i64 20
  %3731 = load float, ptr %3730, align 4, !tbaa !11
  %3732 = insertelement <16 x float> poison, float %3731, i64 0
  %3733 = shufflevector <16 x float> %3732, <16 x float> poison, <16 x i32> zeroinitializer
  %3734 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3733, <16 x float> %3703, <16 x float> %3649)
  %3735 = getelementptr inbounds i8, ptr %3705, i64 24
  %3736 = load float, ptr %3735, align 8, !tbaa !11
  %3737 = insertelement <16 x float> poison, float %3736, i64 0
  %3738 = shufflevector <16 x float> %3737, <16 x float> poison, <16 x i32> zeroinitializer
  %3739 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3738, <16 x float> %3703, <16 x float> %3654)
  %3740 = getelementptr inbounds i8, ptr %3705, i64 28
  %3741 = load float, ptr %3740, align 4, !tbaa !11
  %3742 = insertelement <16 x float> poison, float %3741, i64 0
  %3743 = shufflevector <16 x float> %3742, <16 x float> poison, <16 x i32> zeroinitializer
  %3744 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3743, <16 x float> %3703, <16 x float> %3659)
  %3745 = getelementptr inbounds i8, ptr %3705, i64 32
  %3746 = load float, ptr %3745, align 32, !tbaa !11
  %3747 = insertelement <16 x float> poison, float %3746, i64 0
  %3748 = shufflevector <16 x float> %3747, <16 x float> poison, <16 x i32> zeroinitializer
  %3749 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3748, <16 x float> %3703, <16 x float> %3664)
  %3750 = getelementptr inbounds i8, ptr %3705, i64 36
  %3751 = load float, ptr %3750, align 4, !tbaa !11
  %3752 = insertelement <16 x float> poison, float %3751, i64 0
  %3753 = shufflevector <16 x float> %3752, <16 x float> poison, <16 x i32> zeroinitializer
  %3754 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3753, <16 x float> %3703, <16 x float> %3669)
  %3755 = getelementptr inbounds i8, ptr %3705, i64 40
  %3756 = load float, ptr %3755, align 8, !tbaa !11
  %3757 = insertelement <16 x float> poison, float %3756, i64 0
  %3758 = shufflevector <16 x float> %3757, <16 x float> poison, <16 x i32> zeroinitializer
  %3759 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3758, <16 x float> %3703, <16 x float> %3674)
  %3760 = getelementptr inbounds i8, ptr %3705, i64 44
  %3761 = load float, ptr %3760, align 4, !tbaa !11
  %3762 = insertelement <16 x float> poison, float %3761, i64 0
  %3763 = shufflevector <16 x float> %3762, <16 x float> poison, <16 x i32> zeroinitializer
  %3764 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3763, <16 x float> %3703, <16 x float> %3679)
  %3765 = getelementptr inbounds i8, ptr %3705, i64 48
  %3766 = load float, ptr %3765, align 16, !tbaa !11
  %3767 = insertelement <16 x float> poison, float %3766, i64 0
  %3768 = shufflevector <16 x float> %3767, <16 x float> poison, <16 x i32> zeroinitializer
  %3769 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3768, <16 x float> %3703, <16 x float> %3684)
  %3770 = getelementptr inbounds i8, ptr %3705, i64 52
  %3771 = load float, ptr %3770, align 4, !tbaa !11
  %3772 = insertelement <16 x float> poison, float %3771, i64 0
  %3773 = shufflevector <16 x float> %3772, <16 x float> poison, <16 x i32> zeroinitializer
  %3774 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3773, <16 x float> %3703, <16 x float> %3689)
  %3775 = getelementptr inbounds i8, ptr %3705, i64 56
  %3776 = load float, ptr %3775, align 8, !tbaa !11
  %3777 = insertelement <16 x float> poison, float %3776, i64 0
  %3778 = shufflevector <16 x float> %3777, <16 x float> poison, <16 x i32> zeroinitializer
  %3779 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3778, <16 x float> %3703, <16 x float> %3694)
  %3780 = getelementptr inbounds i8, ptr %3705, i64 60
  %3781 = load float, ptr %3780, align 4, !tbaa !11
  %3782 = insertelement <16 x float> poison, float %3781, i64 0
  %3783 = shufflevector <16 x float> %3782, <16 x float> poison, <16 x i32> zeroinitializer
  %3784 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3783, <16 x float> %3703, <16 x float> %3699)
  %3785 = shl <16 x i32> %3529, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %3786 = ashr <16 x i32> %3785, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3787 = and <16 x i32> %3786, %3367
  %3788 = sitofp <16 x i32> %3787 to <16 x float>
  %3789 = or disjoint i64 %3530, 3
  %3790 = getelementptr inbounds [16 x float], ptr %18, i64 %3789
  %3791 = load float, ptr %3790, align 64, !tbaa !11
  %3792 = insertelement <16 x float> poison, float %3791, i64 0
  %3793 = shufflevector <16 x float> %3792, <16 x float> poison, <16 x i32> zeroinitializer
  %3794 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3793, <16 x float> %3788, <16 x float> %3709)
  %3795 = getelementptr inbounds i8, ptr %3790, i64 4
  %3796 = load float, ptr %3795, align 4, !tbaa !11
  %3797 = insertelement <16 x float> poison, float %3796, i64 0
  %3798 = shufflevector <16 x float> %3797, <16 x float> poison, <16 x i32> zeroinitializer
  %3799 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3798, <16 x float> %3788, <16 x float> %3714)
  %3800 = getelementptr inbounds i8, ptr %3790, i64 8
  %3801 = load float, ptr %3800, align 8, !tbaa !11
  %3802 = insertelement <16 x float> poison, float %3801, i64 0
  %3803 = shufflevector <16 x float> %3802, <16 x float> poison, <16 x i32> zeroinitializer
  %3804 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3803, <16 x float> %3788, <16 x float> %3719)
  %3805 = getelementptr inbounds i8, ptr %3790, i64 12
  %3806 = load float, ptr %3805, align 4, !tbaa !11
  %3807 = insertelement <16 x float> poison, float %3806, i64 0
  %3808 = shufflevector <16 x float> %3807, <16 x float> poison, <16 x i32> zeroinitializer
  %3809 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3808, <16 x float> %3788, <16 x float> %3724)
  %3810 = getelementptr inbounds i8, ptr %3790, i64 16
  %3811 = load float, ptr %3810, align 16, !tbaa !11
  %3812 = insertelement <16 x float> poison, float %3811, i64 0
  %3813 = shufflevector <16 x float> %3812, <16 x float> poison, <16 x i32> zeroinitializer
  %3814 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3813, <16 x float> %3788, <16 x float> %3729)
  %3815 = getelementptr inbounds i8, ptr %3790, i64 20
  %3816 = load float, ptr %3815, align 4, !tbaa !11
  %3817 = insertelement <16 x float> poison, float %3816, i64 0
  %3818 = shufflevector <16 x float> %3817, <16 x float> poison, <16 x i32> zeroinitializer
  %3819 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3818, <16 x float> %3788, <16 x float> %3734)
  %3820 = getelementptr inbounds i8, ptr %3790, i64 24
  %3821 = load float, ptr %3820, align 8, !tbaa !11
  %3822 = insertelement <16 x float> poison, float %3821, i64 0
  %3823 = shufflevector <16 x float> %3822, <16 x float> poison, <16 x i32> zeroinitializer
  %3824 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3823, <16 x float> %3788, <16 x float> %3739)
  %3825 = getelementptr inbounds i8, ptr %3790, i64 28
  %3826 = load float, ptr %3825, align 4, !tbaa !11
  %3827 = insertelement <16 x float> poison, float %3826, i64 0
  %3828 = shufflevector <16 x float> %3827, <16 x float> poison, <16 x i32> zeroinitializer
  %3829 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3828, <16 x float> %3788, <16 x float> %3744)
  %3830 = getelementptr inbounds i8, ptr %3790, i64 32
  %3831 = load float, ptr %3830, align 32, !tbaa !11
  %3832 = insertelement <16 x float> poison, float %3831, i64 0
  %3833 = shufflevector <16 x float> %3832, <16 x float> poison, <16 x i32> zeroinitializer
  %3834 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3833, <16 x float> %3788, <16 x float> %3749)
  %3835 = getelementptr inbounds i8, ptr %3790, i64 36
  %3836 = load float, ptr %3835, align 4, !tbaa !11
  %3837 = insertelement <16 x float> poison, float %3836, i64 0
  %3838 = shufflevector <16 x float> %3837, <16 x float> poison, <16 x i32> zeroinitializer
  %3839 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3838, <16 x float> %3788, <16 x float> %3754)
  %3840 = getelementptr inbounds i8, ptr %3790, i64 40
  %3841 = load float, ptr %3840, align 8, !tbaa !11
  %3842 = insertelement <16 x float> poison, float %3841, i64 0
  %3843 = shufflevector <16 x float> %3842, <16 x float> poison, <16 x i32> zeroinitializer
  %3844 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3843, <16 x float> %3788, <16 x float> %3759)
  %3845 = getelementptr inbounds i8, ptr %3790, i64 44
  %3846 = load float, ptr %3845, align 4, !tbaa !11
  %3847 = insertelement <16 x float> poison, float %3846, i64 0
  %3848 = shufflevector <16 x float> %3847, <16 x float> poison, <16 x i32> zeroinitializer
  %3849 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3848, <16 x float> %3788, <16 x float> %3764)
  %3850 = getelementptr inbounds i8, ptr %3790, i64 48
  %3851 = load float, ptr %3850, align 16, !tbaa !11
  %3852 = insertelement <16 x float> poison, float %3851, i64 0
  %3853 = shufflevector <16 x float> %3852, <16 x float> poison, <16 x i32> zeroinitializer
  %3854 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3853, <16 x float> %3788, <16 x float> %3769)
  %3855 = getelementptr inbounds i8, ptr %3790, i64 52
  %3856 = load float, ptr %3855, align 4, !tbaa !11
  %3857 = insertelement <16 x float> poison, float %3856, i64 0
  %3858 = shufflevector <16 x float> %3857, <16 x float> poison, <16 x i32> zeroinitializer
  %3859 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3858, <16 x float> %3788, <16 x float> %3774)
  %3860 = getelementptr inbounds i8, ptr %3790, i64 56
  %3861 = load float, ptr %3860, align 8, !tbaa !11
  %3862 = insertelement <16 x float> poison, float %3861, i64 0
  %3863 = shufflevector <16 x float> %3862, <16 x float> poison, <16 x i32> zeroinitializer
  %3864 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3863, <16 x float> %3788, <16 x float> %3779)
  %3865 = getelementptr inbounds i8, ptr %3790, i64 60
  %3866 = load float, ptr %3865, align 4, !tbaa !11
  %3867 = insertelement <16 x float> poison, float %3866, i64 0
  %3868 = shufflevector <16 x float> %3867, <16 x float> poison, <16 x i32> zeroinitializer
  %3869 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3868, <16 x float> %3788, <16 x float> %3784)
  %3870 = shl <16 x i32> %3529, <i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12>
  %3871 = ashr <16 x i32> %3870, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3872 = and <16 x i32> %3871, %3367
  %3873 = sitofp <16 x i32> %3872 to <16 x float>
  %3874 = or disjoint i64 %3530, 4
  %3875 = getelementptr inbounds [16 x float], ptr %18, i64 %3874
  %3876 = load float, ptr %3875, align 64, !tbaa !11
  %3877 = insertelement <16 x float> poison, float %3876, i64 0
  %3878 = shufflevector <16 x float> %3877, <16 x float> poison, <16 x i32> zeroinitializer
  %3879 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3878, <16 x float> %3873, <16 x float> %3794)
  %3880 = getelementptr inbounds i8, ptr %3875, i64 4
  %3881 = load float, ptr %3880, align 4, !tbaa !11
  %3882 = insertelement <16 x float> poison, float %3881, i64 0
  %3883 = shufflevector <16 x float> %3882, <16 x float> poison, <16 x i32> zeroinitializer
  %3884 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3883, <16 x float> %3873, <16 x float> %3799)
  %3885 = getelementptr inbounds i8, ptr %3875, i64 8
  %3886 = load float, ptr %3885, align 8, !tbaa !11
  %3887 = insertelement <16 x float> poison, float %3886, i64 0
  %3888 = shufflevector <16 x float> %3887, <16 x float> poison, <16 x i32> zeroinitializer
  %3889 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3888, <16 x float> %3873, <16 x float> %3804)
  %3890 = getelementptr inbounds i8, ptr %3875, i64 12
  %3891 = load float, ptr %3890, align 4, !tbaa !11
  %3892 = insertelement <16 x float> poison, float %3891, i64 0
  %3893 = shufflevector <16 x float> %3892, <16 x float> poison, <16 x i32> zeroinitializer
  %3894 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3893, <16 x float> %3873, <16 x float> %3809)
  %3895 = getelementptr inbounds i8, ptr %3875, i64 16
  %3896 = load float, ptr %3895, align 16, !tbaa !11
  %3897 = insertelement <16 x float> poison, float %3896, i64 0
  %3898 = shufflevector <16 x float> %3897, <16 x float> poison, <16 x i32> zeroinitializer
  %3899 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3898, <16 x float> %3873, <16 x float> %3814)
  %3900 = getelementptr inbounds i8, ptr %3875, i64 20
  %3901 = load float, ptr %3900, align 4, !tbaa !11
  %3902 = insertelement <16 x float> poison, float %3901, i64 0
  %3903 = shufflevector <16 x float> %3902, <16 x float> poison, <16 x i32> zeroinitializer
  %3904 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3903, <16 x float> %3873, <16 x float> %3819)
  %3905 = getelementptr inbounds i8, ptr %3875, i64 24
  %3906 = load float, ptr %3905, align 8, !tbaa !11
  %3907 = insertelement <16 x float> poison, float %3906, i64 0
  %3908 = shufflevector <16 x float> %3907, <16 x float> poison, <16 x i32> zeroinitializer
  %3909 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3908, <16 x float> %3873, <16 x float> %3824)
  %3910 = getelementptr inbounds i8, ptr %3875, i64 28
  %3911 = load float, ptr %3910, align 4, !tbaa !11
  %3912 = insertelement <16 x float> poison, float %3911, i64 0
  %3913 = shufflevector <16 x float> %3912, <16 x float> poison, <16 x i32> zeroinitializer
  %3914 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3913, <16 x float> %3873, <16 x float> %3829)
  %3915 = getelementptr inbounds i8, ptr %3875, i64 32
  %3916 = load float, ptr %3915, align 32, !tbaa !11
  %3917 = insertelement <16 x float> poison, float %3916, i64 0
  %3918 = shufflevector <16 x float> %3917, <16 x float> poison, <16 x i32> zeroinitializer
  %3919 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3918, <16 x float> %3873, <16 x float> %3834)
  %3920 = getelementptr inbounds i8, ptr %3875, i64 36
  %3921 = load float, ptr %3920, align 4, !tbaa !11
  %3922 = insertelement <16 x float> poison, float %3921, i64 0
  %3923 = shufflevector <16 x float> %3922, <16 x float> poison, <16 x i32> zeroinitializer
  %3924 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3923, <16 x float> %3873, <16 x float> %3839)
  %3925 = getelementptr inbounds i8, ptr %3875, i64 40
  %3926 = load float, ptr %3925, align 8, !tbaa !11
  %3927 = insertelement <16 x float> poison, float %3926, i64 0
  %3928 = shufflevector <16 x float> %3927, <16 x float> poison, <16 x i32> zeroinitializer
  %3929 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3928, <16 x float> %3873, <16 x float> %3844)
  %3930 = getelementptr inbounds i8, ptr %3875, i64 44
  %3931 = load float, ptr %3930, align 4, !tbaa !11
  %3932 = insertelement <16 x float> poison, float %3931, i64 0
  %3933 = shufflevector <16 x float> %3932, <16 x float> poison, <16 x i32> zeroinitializer
  %3934 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3933, <16 x float> %3873, <16 x float> %3849)
  %3935 = getelementptr inbounds i8, ptr %3875, i64 48
  %3936 = load float, ptr %3935, align 16, !tbaa !11
  %3937 = insertelement <16 x float> poison, float %3936, i64 0
  %3938 = shufflevector <16 x float> %3937, <16 x float> poison, <16 x i32> zeroinitializer
  %3939 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3938, <16 x float> %3873, <16 x float> %3854)
  %3940 = getelementptr inbounds i8, ptr %3875, i64 52
  %3941 = load float, ptr %3940, align 4, !tbaa !11
  %3942 = insertelement <16 x float> poison, float %3941, i64 0
  %3943 = shufflevector <16 x float> %3942, <16 x float> poison, <16 x i32> zeroinitializer
  %3944 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3943, <16 x float> %3873, <16 x float> %3859)
  %3945 = getelementptr inbounds i8, ptr %3875, i64 56
  %3946 = load float, ptr %3945, align 8, !tbaa !11
  %3947 = insertelement <16 x float> poison, float %3946, i64 0
  %3948 = shufflevector <16 x float> %3947, <16 x float> poison, <16 x i32> zeroinitializer
  %3949 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3948, <16 x float> %3873, <16 x float> %3864)
  %3950 = getelementptr inbounds i8, ptr %3875, i64 60
  %3951 = load float, ptr %3950, align 4, !tbaa !11
  %3952 = insertelement <16 x float> poison, float %3951, i64 0
  %3953 = shufflevector <16 x float> %3952, <16 x float> poison, <16 x i32> zeroinitializer
  %3954 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3953, <16 x float> %3873, <16 x float> %3869)
  %3955 = shl <16 x i32> %3529, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %3956 = ashr <16 x i32> %3955, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %3957 = and <16 x i32> %3956, %3367
  %3958 = sitofp <16 x i32> %3957 to <16 x float>
  %3959 = or disjoint i64 %3530, 5
  %3960 = getelementptr inbounds [16 x float], ptr %18, i64 %3959
  %3961 = load float, ptr %3960, align 64, !tbaa !11
  %3962 = insertelement <16 x float> poison, float %3961, i64 0
  %3963 = shufflevector <16 x float> %3962, <16 x float> poison, <16 x i32> zeroinitializer
  %3964 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3963, <16 x float> %3958, <16 x float> %3879)
  %3965 = getelementptr inbounds i8, ptr %3960, i64 4
  %3966 = load float, ptr %3965, align 4, !tbaa !11
  %3967 = insertelement <16 x float> poison, float %3966, i64 0
  %3968 = shufflevector <16 x float> %3967, <16 x float> poison, <16 x i32> zeroinitializer
  %3969 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3968, <16 x float> %3958, <16 x float> %3884)
  %3970 = getelementptr inbounds i8, ptr %3960, i64 8
  %3971 = load float, ptr %3970, align 8, !tbaa !11
  %3972 = insertelement <16 x float> poison, float %3971, i64 0
  %3973 = shufflevector <16 x float> %3972, <16 x float> poison, <16 x i32> zeroinitializer
  %3974 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3973, <16 x float> %3958, <16 x float> %3889)
  %3975 = getelementptr inbounds i8, ptr %3960, i64 12
  %3976 = load float, ptr %3975, align 4, !tbaa !11
  %3977 = insertelement <16 x float> poison, float %3976, i64 0
  %3978 = shufflevector <16 x float> %3977, <16 x float> poison, <16 x i32> zeroinitializer
  %3979 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3978, <16 x float> %3958, <16 x float> %3894)
  %3980 = getelementptr inbounds i8, ptr %3960, i64 16
  %3981 = load float, ptr %3980, align 16, !tbaa !11
  %3982 = insertelement <16 x float> poison, float %3981, i64 0
  %3983 = shufflevector <16 x float> %3982, <16 x float> poison, <16 x i32> zeroinitializer
  %3984 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3983, <16 x float> %3958, <16 x float> %3899)
  %3985 = getelementptr inbounds i8, ptr %3960, i64 20
  %3986 = load float, ptr %3985, align 4, !tbaa !11
  %3987 = insertelement <16 x float> poison, float %3986, i64 0
  %3988 = shufflevector <16 x float> %3987, <16 x float> poison, <16 x i32> zeroinitializer
  %3989 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3988, <16 x float> %3958, <16 x float> %3904)
  %3990 = getelementptr inbounds i8, ptr %3960, i64 24
  %3991 = load float, ptr %3990, align 8, !tbaa !11
  %3992 = insertelement <16 x float> poison, float %3991, i64 0
  %3993 = shufflevector <16 x float> %3992, <16 x float> poison, <16 x i32> zeroinitializer
  %3994 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3993, <16 x float> %3958, <16 x float> %3909)
  %3995 = getelementptr inbounds i8, ptr %3960, i64 28
  %3996 = load float, ptr %3995, align 4, !tbaa !11
  %3997 = insertelement <16 x float> poison, float %3996, i64 0
  %3998 = shufflevector <16 x float> %3997, <16 x float> poison, <16 x i32> zeroinitializer
  %3999 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %3998, <16 x float> %3958, <16 x float> %3914)
  %4000 = getelementptr inbounds i8, ptr %3960, i64 32
  %4001 = load float, ptr %4000, align 32, !tbaa !11
  %4002 = insertelement <16 x float> poison, float %4001, i64 0
  %4003 = shufflevector <16 x float> %4002, <16 x float> poison, <16 x i32> zeroinitializer
  %4004 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4003, <16 x float> %3958, <16 x float> %3919)
  %4005 = getelementptr inbounds i8, ptr %3960, i64 36
  %4006 = load float, ptr %4005, align 4, !tbaa !11
  %4007 = insertelement <16 x float> poison, float %4006, i64 0
  %4008 = shufflevector <16 x float> %4007, <16 x float> poison, <16 x i32> zeroinitializer
  %4009 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4008, <16 x float> %3958, <16 x float> %3924)
  %4010 = getelementptr inbounds i8, ptr %3960, i64 40
  %4011 = load float, ptr %4010, align 8, !tbaa !11
  %4012 = insertelement <16 x float> poison, float %4011, i64 0
  %4013 = shufflevector <16 x float> %4012, <16 x float> poison, <16 x i32> zeroinitializer
  %4014 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4013, <16 x float> %3958, <16 x float> %3929)
  %4015 = getelementptr inbounds i8, ptr %3960, i64 44
  %4016 = load float, ptr %4015, align 4, !tbaa !11
  %4017 = insertelement <16 x float> poison, float %4016, i64 0
  %4018 = shufflevector <16 x float> %4017, <16 x float> poison, <16 x i32> zeroinitializer
  %4019 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4018, <16 x float> %3958, <16 x float> %3934)
  %4020 = getelementptr inbounds i8, ptr %3960, i64 48
  %4021 = load float, ptr %4020, align 16, !tbaa !11
  %4022 = insertelement <16 x float> poison, float %4021, i64 0
  %4023 = shufflevector <16 x float> %4022, <16 x float> poison, <16 x i32> zeroinitializer
  %4024 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4023, <16 x float> %3958, <16 x float> %3939)
  %4025 = getelementptr inbounds i8, ptr %3960, i64 52
  %4026 = load float, ptr %4025, align 4, !tbaa !11
  %4027 = insertelement <16 x float> poison, float %4026, i64 0
  %4028 = shufflevector <16 x float> %4027, <16 x float> poison, <16 x i32> zeroinitializer
  %4029 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4028, <16 x float> %3958, <16 x float> %3944)
  %4030 = getelementptr inbounds i8, ptr %3960, i64 56
  %4031 = load float, ptr %4030, align 8, !tbaa !11
  %4032 = insertelement <16 x float> poison, float %4031, i64 0
  %4033 = shufflevector <16 x float> %4032, <16 x float> poison, <16 x i32> zeroinitializer
  %4034 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4033, <16 x float> %3958, <16 x float> %3949)
  %4035 = getelementptr inbounds i8, ptr %3960, i64 60
  %4036 = load float, ptr %4035, align 4, !tbaa !11
  %4037 = insertelement <16 x float> poison, float %4036, i64 0
  %4038 = shufflevector <16 x float> %4037, <16 x float> poison, <16 x i32> zeroinitializer
  %4039 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4038, <16 x float> %3958, <16 x float> %3954)
  %4040 = shl <16 x i32> %3529, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %4041 = ashr <16 x i32> %4040, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %4042 = and <16 x i32> %4041, %3367
  %4043 = sitofp <16 x i32> %4042 to <16 x float>
  %4044 = or disjoint i64 %3530, 6
  %4045 = getelementptr inbounds [16 x float], ptr %18, i64 %4044
  %4046 = load float, ptr %4045, align 64, !tbaa !11
  %4047 = insertelement <16 x float> poison, float %4046, i64 0
  %4048 = shufflevector <16 x float> %4047, <16 x float> poison, <16 x i32> zeroinitializer
  %4049 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4048, <16 x float> %4043, <16 x float> %3964)
  %4050 = getelementptr inbounds i8, ptr %4045, i64 4
  %4051 = load float, ptr %4050, align 4, !tbaa !11
  %4052 = insertelement <16 x float> poison, float %4051, i64 0
  %4053 = shufflevector <16 x float> %4052, <16 x float> poison, <16 x i32> zeroinitializer
  %4054 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4053, <16 x float> %4043, <16 x float> %3969)
  %4055 = getelementptr inbounds i8, ptr %4045, i64 8
  %4056 = load float, ptr %4055, align 8, !tbaa !11
  %4057 = insertelement <16 x float> poison, float %4056, i64 0
  %4058 = shufflevector <16 x float> %4057, <16 x float> poison, <16 x i32> zeroinitializer
  %4059 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4058, <16 x float> %4043, <16 x float> %3974)
  %4060 = getelementptr inbounds i8, ptr %4045, i64 12
  %4061 = load float, ptr %4060, align 4, !tbaa !11
  %4062 = insertelement <16 x float> poison, float %4061, i64 0
  %4063 = shufflevector <16 x float> %4062, <16 x float> poison, <16 x i32> zeroinitializer
  %4064 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4063, <16 x float> %4043, <16 x float> %3979)
  %4065 = getelementptr inbounds i8, ptr %4045, i64 16
  %4066 = load float, ptr %4065, align 16, !tbaa !11
  %4067 = insertelement <16 x float> poison, float %4066, i64 0
  %4068 = shufflevector <16 x float> %4067, <16 x float> poison, <16 x i32> zeroinitializer
  %4069 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4068, <16 x float> %4043, <16 x float> %3984)
  %4070 = getelementptr inbounds i8, ptr %4045, i64 20
  %4071 = load float, ptr %4070, align 4, !tbaa !11
  %4072 = insertelement <16 x float> poison, float %4071, i64 0
  %4073 = shufflevector <16 x float> %4072, <16 x float> poison, <16 x i32> zeroinitializer
  %4074 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4073, <16 x float> %4043, <16 x float> %3989)
  %4075 = getelementptr inbounds i8, ptr %4045, i64 24
  %4076 = load float, ptr %4075, align 8, !tbaa !11
  %4077 = insertelement <16 x float> poison, float %4076, i64 0
  %4078 = shufflevector <16 x float> %4077, <16 x float> poison, <16 x i32> zeroinitializer
  %4079 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4078, <16 x float> %4043, <16 x float> %3994)
  %4080 = getelementptr inbounds i8, ptr %4045, i64 28
  %4081 = load float, ptr %4080, align 4, !tbaa !11
  %4082 = insertelement <16 x float> poison, float %4081, i64 0
  %4083 = shufflevector <16 x float> %4082, <16 x float> poison, <16 x i32> zeroinitializer
  %4084 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4083, <16 x float> %4043, <16 x float> %3999)
  %4085 = getelementptr inbounds i8, ptr %4045, i64 32
  %4086 = load float, ptr %4085, align 32, !tbaa !11
  %4087 = insertelement <16 x float> poison, float %4086, i64 0
  %4088 = shufflevector <16 x float> %4087, <16 x float> poison, <16 x i32> zeroinitializer
  %4089 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4088, <16 x float> %4043, <16 x float> %4004)
  %4090 = getelementptr inbounds i8, ptr %4045, i64 36
  %4091 = load float, ptr %4090, align 4, !tbaa !11
  %4092 = insertelement <16 x float> poison, float %4091, i64 0
  %4093 = shufflevector <16 x float> %4092, <16 x float> poison, <16 x i32> zeroinitializer
  %4094 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4093, <16 x float> %4043, <16 x float> %4009)
  %4095 = getelementptr inbounds i8, ptr %4045, i64 40
  %4096 = load float, ptr %4095, align 8, !tbaa !11
  %4097 = insertelement <16 x float> poison, float %4096, i64 0
  %4098 = shufflevector <16 x float> %4097, <16 x float> poison, <16 x i32> zeroinitializer
  %4099 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4098, <16 x float> %4043, <16 x float> %4014)
  %4100 = getelementptr inbounds i8, ptr %4045, i64 44
  %4101 = load float, ptr %4100, align 4, !tbaa !11
  %4102 = insertelement <16 x float> poison, float %4101, i64 0
  %4103 = shufflevector <16 x float> %4102, <16 x float> poison, <16 x i32> zeroinitializer
  %4104 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4103, <16 x float> %4043, <16 x float> %4019)
  %4105 = getelementptr inbounds i8, ptr %4045, i64 48
  %4106 = load float, ptr %4105, align 16, !tbaa !11
  %4107 = insertelement <16 x float> poison, float %4106, i64 0
  %4108 = shufflevector <16 x float> %4107, <16 x float> poison, <16 x i32> zeroinitializer
  %4109 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4108, <16 x float> %4043, <16 x float> %4024)
  %4110 = getelementptr inbounds i8, ptr %4045, i64 52
  %4111 = load float, ptr %4110, align 4, !tbaa !11
  %4112 = insertelement <16 x float> poison, float %4111, i64 0
  %4113 = shufflevector <16 x float> %4112, <16 x float> poison, <16 x i32> zeroinitializer
  %4114 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4113, <16 x float> %4043, <16 x float> %4029)
  %4115 = getelementptr inbounds i8, ptr %4045, i64 56
  %4116 = load float, ptr %4115, align 8, !tbaa !11
  %4117 = insertelement <16 x float> poison, float %4116, i64 0
  %4118 = shufflevector <16 x float> %4117, <16 x float> poison, <16 x i32> zeroinitializer
  %4119 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4118, <16 x float> %4043, <16 x float> %4034)
  %4120 = getelementptr inbounds i8, ptr %4045, i64 60
  %4121 = load float, ptr %4120, align 4, !tbaa !11
  %4122 = insertelement <16 x float> poison, float %4121, i64 0
  %4123 = shufflevector <16 x float> %4122, <16 x float> poison, <16 x i32> zeroinitializer
  %4124 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4123, <16 x float> %4043, <16 x float> %4039)
  %4125 = ashr <16 x i32> %3529, <i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28, i32 28>
  %4126 = and <16 x i32> %4125, %3367
  %4127 = sitofp <16 x i32> %4126 to <16 x float>
  %4128 = or disjoint i64 %3530, 7
  %4129 = getelementptr inbounds [16 x float], ptr %18, i64 %4128
  %4130 = load float, ptr %4129, align 64, !tbaa !11
  %4131 = insertelement <16 x float> poison, float %4130, i64 0
  %4132 = shufflevector <16 x float> %4131, <16 x float> poison, <16 x i32> zeroinitializer
  %4133 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4132, <16 x float> %4127, <16 x float> %4049)
  %4134 = getelementptr inbounds i8, ptr %4129, i64 4
  %4135 = load float, ptr %4134, align 4, !tbaa !11
  %4136 = insertelement <16 x float> poison, float %4135, i64 0
  %4137 = shufflevector <16 x float> %4136, <16 x float> poison, <16 x i32> zeroinitializer
  %4138 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4137, <16 x float> %4127, <16 x float> %4054)
  %4139 = getelementptr inbounds i8, ptr %4129, i64 8
  %4140 = load float, ptr %4139, align 8, !tbaa !11
  %4141 = insertelement <16 x float> poison, float %4140, i64 0
  %4142 = shufflevector <16 x float> %4141, <16 x float> poison, <16 x i32> zeroinitializer
  %4143 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4142, <16 x float> %4127, <16 x float> %4059)
  %4144 = getelementptr inbounds i8, ptr %4129, i64 12
  %4145 = load float, ptr %4144, align 4, !tbaa !11
  %4146 = insertelement <16 x float> poison, float %4145, i64 0
  %4147 = shufflevector <16 x float> %4146, <16 x float> poison, <16 x i32> zeroinitializer
  %4148 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4147, <16 x float> %4127, <16 x float> %4064)
  %4149 = getelementptr inbounds i8, ptr %4129, i64 16
  %4150 = load float, ptr %4149, align 16, !tbaa !11
  %4151 = insertelement <16 x float> poison, float %4150, i64 0
  %4152 = shufflevector <16 x float> %4151, <16 x float> poison, <16 x i32> zeroinitializer
  %4153 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4152, <16 x float> %4127, <16 x float> %4069)
  %4154 = getelementptr inbounds i8, ptr %4129, i64 20
  %4155 = load float, ptr %4154, align 4, !tbaa !11
  %4156 = insertelement <16 x float> poison, float %4155, i64 0
  %4157 = shufflevector <16 x float> %4156, <16 x float> poison, <16 x i32> zeroinitializer
  %4158 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4157, <16 x float> %4127, <16 x float> %4074)
  %4159 = getelementptr inbounds i8, ptr %4129, i64 24
  %4160 = load float, ptr %4159, align 8, !tbaa !11
  %4161 = insertelement <16 x float> poison, float %4160, i64 0
  %4162 = shufflevector <16 x float> %4161, <16 x float> poison, <16 x i32> zeroinitializer
  %4163 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4162, <16 x float> %4127, <16 x float> %4079)
  %4164 = getelementptr inbounds i8, ptr %4129, i64 28
  %4165 = load float, ptr %4164, align 4, !tbaa !11
  %4166 = insertelement <16 x float> poison, float %4165, i64 0
  %4167 = shufflevector <16 x float> %4166, <16 x float> poison, <16 x i32> zeroinitializer
  %4168 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4167, <16 x float> %4127, <16 x float> %4084)
  %4169 = getelementptr inbounds i8, ptr %4129, i64 32
  %4170 = load float, ptr %4169, align 32, !tbaa !11
  %4171 = insertelement <16 x float> poison, float %4170, i64 0
  %4172 = shufflevector <16 x float> %4171, <16 x float> poison, <16 x i32> zeroinitializer
  %4173 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4172, <16 x float> %4127, <16 x float> %4089)
  %4174 = getelementptr inbounds i8, ptr %4129, i64 36
  %4175 = load float, ptr %4174, align 4, !tbaa !11
  %4176 = insertelement <16 x float> poison, float %4175, i64 0
  %4177 = shufflevector <16 x float> %4176, <16 x float> poison, <16 x i32> zeroinitializer
  %4178 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4177, <16 x float> %4127, <16 x float> %4094)
  %4179 = getelementptr inbounds i8, ptr %4129, i64 40
  %4180 = load float, ptr %4179, align 8, !tbaa !11
  %4181 = insertelement <16 x float> poison, float %4180, i64 0
  %4182 = shufflevector <16 x float> %4181, <16 x float> poison, <16 x i32> zeroinitializer
  %4183 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4182, <16 x float> %4127, <16 x float> %4099)
  %4184 = getelementptr inbounds i8, ptr %4129, i64 44
  %4185 = load float, ptr %4184, align 4, !tbaa !11
  %4186 = insertelement <16 x float> poison, float %4185, i64 0
  %4187 = shufflevector <16 x float> %4186, <16 x float> poison, <16 x i32> zeroinitializer
  %4188 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4187, <16 x float> %4127, <16 x float> %4104)
  %4189 = getelementptr inbounds i8, ptr %4129, i64 48
  %4190 = load float, ptr %4189, align 16, !tbaa !11
  %4191 = insertelement <16 x float> poison, float %4190, i64 0
  %4192 = shufflevector <16 x float> %4191, <16 x float> poison, <16 x i32> zeroinitializer
  %4193 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4192, <16 x float> %4127, <16 x float> %4109)
  %4194 = getelementptr inbounds i8, ptr %4129, i64 52
  %4195 = load float, ptr %4194, align 4, !tbaa !11
  %4196 = insertelement <16 x float> poison, float %4195, i64 0
  %4197 = shufflevector <16 x float> %4196, <16 x float> poison, <16 x i32> zeroinitializer
  %4198 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4197, <16 x float> %4127, <16 x float> %4114)
  %4199 = getelementptr inbounds i8, ptr %4129, i64 56
  %4200 = load float, ptr %4199, align 8, !tbaa !11
  %4201 = insertelement <16 x float> poison, float %4200, i64 0
  %4202 = shufflevector <16 x float> %4201, <16 x float> poison, <16 x i32> zeroinitializer
  %4203 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4202, <16 x float> %4127, <16 x float> %4119)
  %4204 = getelementptr inbounds i8, ptr %4129, i64 60
  %4205 = load float, ptr %4204, align 4, !tbaa !11
  %4206 = insertelement <16 x float> poison, float %4205, i64 0
  %4207 = shufflevector <16 x float> %4206, <16 x float> poison, <16 x i32> zeroinitializer
  %4208 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %4207, <16 x float> %4127, <16 x float> %4124)
  br i1 %3522, label %3505, label %4209, !llvm.loop !13

4209:                                             ; preds = %3505
  %4210 = icmp eq i64 %3504, 0
  br i1 %4210, label %4211, label %4220

4211:                                             ; preds = %4209
  %4212 = load <16 x i32>, ptr %3350, align 64, !tbaa !2
  %4213 = fptosi <16 x float> %4133 to <16 x i32>
  br i1 %3370, label %4216, label %4214

4214:                                             ; preds = %4211
  %4215 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4212, <16 x i32> %4213)
  br label %4218

4216:                                             ; preds = %4211
  %4217 = add <16 x i32> %4212, %4213
  br label %4218

4218:                                             ; preds = %4214, %4216
  %4219 = phi <16 x i32> [ %4215, %4214 ], [ %4217, %4216 ]
  store <16 x i32> %4219, ptr %5, align 64, !tbaa !2
  br label %4220

4220:                                             ; preds = %4218, %4209
  %4221 = icmp eq i64 %3504, %3373
  br i1 %4221, label %4222, label %4231

4222:                                             ; preds = %4220
  %4223 = load <16 x i32>, ptr %3374, align 64, !tbaa !2
  %4224 = fptosi <16 x float> %4138 to <16 x i32>
  br i1 %3370, label %4227, label %4225

4225:                                             ; preds = %4222
  %4226 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4223, <16 x i32> %4224)
  br label %4229

4227:                                             ; preds = %4222
  %4228 = add <16 x i32> %4223, %4224
  br label %4229

4229:                                             ; preds = %4227, %4225
  %4230 = phi <16 x i32> [ %4226, %4225 ], [ %4228, %4227 ]
  store <16 x i32> %4230, ptr %3375, align 64, !tbaa !2
  br label %4231

4231:                                             ; preds = %4229, %4220
  %4232 = icmp eq i64 %3504, %3377
  br i1 %4232, label %4233, label %4242

4233:                                             ; preds = %4231
  %4234 = load <16 x i32>, ptr %3378, align 64, !tbaa !2
  %4235 = fptosi <16 x float> %4143 to <16 x i32>
  br i1 %3370, label %4238, label %4236

4236:                                             ; preds = %4233
  %4237 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4234, <16 x i32> %4235)
  br label %4240

4238:                                             ; preds = %4233
  %4239 = add <16 x i32> %4234, %4235
  br label %4240

4240:                                             ; preds = %4238, %4236
  %4241 = phi <16 x i32> [ %4237, %4236 ], [ %4239, %4238 ]
  store <16 x i32> %4241, ptr %3379, align 64, !tbaa !2
  br label %4242

4242:                                             ; preds = %4240, %4231
  %4243 = icmp eq i64 %3504, %3381
  br i1 %4243, label %4244, label %4253

4244:                                             ; preds = %4242
  %4245 = load <16 x i32>, ptr %3382, align 64, !tbaa !2
  %4246 = fptosi <16 x float> %4148 to <16 x i32>
  br i1 %3370, label %4249, label %4247

4247:                                             ; preds = %4244
  %4248 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4245, <16 x i32> %4246)
  br label %4251

4249:                                             ; preds = %4244
  %4250 = add <16 x i32> %4245, %4246
  br label %4251

4251:                                             ; preds = %4249, %4247
  %4252 = phi <16 x i32> [ %4248, %4247 ], [ %4250, %4249 ]
  store <16 x i32> %4252, ptr %3383, align 64, !tbaa !2
  br label %4253

4253:                                             ; preds = %4251, %4242
  %4254 = icmp eq i64 %3504, %3385
  br i1 %4254, label %4255, label %4264

4255:                                             ; preds = %4253
  %4256 = load <16 x i32>, ptr %3386, align 64, !tbaa !2
  %4257 = fptosi <16 x float> %4153 to <16 x i32>
  br i1 %3370, label %4260, label %4258

4258:                                             ; preds = %4255
  %4259 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4256, <16 x i32> %4257)
  br label %4262

4260:                                             ; preds = %4255
  %4261 = add <16 x i32> %4256, %4257
  br label %4262

4262:                                             ; preds = %4260, %4258
  %4263 = phi <16 x i32> [ %4259, %4258 ], [ %4261, %4260 ]
  store <16 x i32> %4263, ptr %3387, align 64, !tbaa !2
  br label %4264

4264:                                             ; preds = %4262, %4253
  %4265 = icmp eq i64 %3504, %3389
  br i1 %4265, label %4266, label %4275

4266:                                             ; preds = %4264
  %4267 = load <16 x i32>, ptr %3390, align 64, !tbaa !2
  %4268 = fptosi <16 x float> %4158 to <16 x i32>
  br i1 %3370, label %4271, label %4269

4269:                                             ; preds = %4266
  %4270 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4267, <16 x i32> %4268)
  br label %4273

4271:                                             ; preds = %4266
  %4272 = add <16 x i32> %4267, %4268
  br label %4273

4273:                                             ; preds = %4271, %4269
  %4274 = phi <16 x i32> [ %4270, %4269 ], [ %4272, %4271 ]
  store <16 x i32> %4274, ptr %3391, align 64, !tbaa !2
  br label %4275

4275:                                             ; preds = %4273, %4264
  %4276 = icmp eq i64 %3504, %3393
  br i1 %4276, label %4277, label %4286

4277:                                             ; preds = %4275
  %4278 = load <16 x i32>, ptr %3394, align 64, !tbaa !2
  %4279 = fptosi <16 x float> %4163 to <16 x i32>
  br i1 %3370, label %4282, label %4280

4280:                                             ; preds = %4277
  %4281 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4278, <16 x i32> %4279)
  br label %4284

4282:                                             ; preds = %4277
  %4283 = add <16 x i32> %4278, %4279
  br label %4284

4284:                                             ; preds = %4282, %4280
  %4285 = phi <16 x i32> [ %4281, %4280 ], [ %4283, %4282 ]
  store <16 x i32> %4285, ptr %3395, align 64, !tbaa !2
  br label %4286

4286:                                             ; preds = %4284, %4275
  %4287 = icmp eq i64 %3504, %3397
  br i1 %4287, label %4288, label %4297

4288:                                             ; preds = %4286
  %4289 = load <16 x i32>, ptr %3398, align 64, !tbaa !2
  %4290 = fptosi <16 x float> %4168 to <16 x i32>
  br i1 %3370, label %4293, label %4291

4291:                                             ; preds = %4288
  %4292 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4289, <16 x i32> %4290)
  br label %4295

4293:                                             ; preds = %4288
  %4294 = add <16 x i32> %4289, %4290
  br label %4295

4295:                                             ; preds = %4293, %4291
  %4296 = phi <16 x i32> [ %4292, %4291 ], [ %4294, %4293 ]
  store <16 x i32> %4296, ptr %3399, align 64, !tbaa !2
  br label %4297

4297:                                             ; preds = %4295, %4286
  %4298 = icmp eq i64 %3504, %3401
  br i1 %4298, label %4299, label %4308

4299:                                             ; preds = %4297
  %4300 = load <16 x i32>, ptr %3402, align 64, !tbaa !2
  %4301 = fptosi <16 x float> %4173 to <16 x i32>
  br i1 %3370, label %4304, label %4302

4302:                                             ; preds = %4299
  %4303 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4300, <16 x i32> %4301)
  br label %4306

4304:                                             ; preds = %4299
  %4305 = add <16 x i32> %4300, %4301
  br label %4306

4306:                                             ; preds = %4304, %4302
  %4307 = phi <16 x i32> [ %4303, %4302 ], [ %4305, %4304 ]
  store <16 x i32> %4307, ptr %3403, align 64, !tbaa !2
  br label %4308

4308:                                             ; preds = %4306, %4297
  %4309 = icmp eq i64 %3504, %3405
  br i1 %4309, label %4310, label %4319

4310:                                             ; preds = %4308
  %4311 = load <16 x i32>, ptr %3406, align 64, !tbaa !2
  %4312 = fptosi <16 x float> %4178 to <16 x i32>
  br i1 %3370, label %4315, label %4313

4313:                                             ; preds = %4310
  %4314 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4311, <16 x i32> %4312)
  br label %4317

4315:                                             ; preds = %4310
  %4316 = add <16 x i32> %4311, %4312
  br label %4317

4317:                                             ; preds = %4315, %4313
  %4318 = phi <16 x i32> [ %4314, %4313 ], [ %4316, %4315 ]
  store <16 x i32> %4318, ptr %3407, align 64, !tbaa !2
  br label %4319

4319:                                             ; preds = %4317, %4308
  %4320 = icmp eq i64 %3504, %3409
  br i1 %4320, label %4321, label %4330

4321:                                             ; preds = %4319
  %4322 = load <16 x i32>, ptr %3410, align 64, !tbaa !2
  %4323 = fptosi <16 x float> %4183 to <16 x i32>
  br i1 %3370, label %4326, label %4324

4324:                                             ; preds = %4321
  %4325 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4322, <16 x i32> %4323)
  br label %4328

4326:                                             ; preds = %4321
  %4327 = add <16 x i32> %4322, %4323
  br label %4328

4328:                                             ; preds = %4326, %4324
  %4329 = phi <16 x i32> [ %4325, %4324 ], [ %4327, %4326 ]
  store <16 x i32> %4329, ptr %3411, align 64, !tbaa !2
  br label %4330

4330:                                             ; preds = %4328, %4319
  %4331 = icmp eq i64 %3504, %3413
  br i1 %4331, label %4332, label %4341

4332:                                             ; preds = %4330
  %4333 = load <16 x i32>, ptr %3414, align 64, !tbaa !2
  %4334 = fptosi <16 x float> %4188 to <16 x i32>
  br i1 %3370, label %4337, label %4335

4335:                                             ; preds = %4332
  %4336 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4333, <16 x i32> %4334)
  br label %4339

4337:                                             ; preds = %4332
  %4338 = add <16 x i32> %4333, %4334
  br label %4339

4339:                                             ; preds = %4337, %4335
  %4340 = phi <16 x i32> [ %4336, %4335 ], [ %4338, %4337 ]
  store <16 x i32> %4340, ptr %3415, align 64, !tbaa !2
  br label %4341

4341:                                             ; preds = %4339, %4330
  %4342 = icmp eq i64 %3504, %3417
  br i1 %4342, label %4343, label %4352

4343:                                             ; preds = %4341
  %4344 = load <16 x i32>, ptr %3418, align 64, !tbaa !2
  %4345 = fptosi <16 x float> %4193 to <16 x i32>
  br i1 %3370, label %4348, label %4346

4346:                                             ; preds = %4343
  %4347 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4344, <16 x i32> %4345)
  br label %4350

4348:                                             ; preds = %4343
  %4349 = add <16 x i32> %4344, %4345
  br label %4350

4350:                                             ; preds = %4348, %4346
  %4351 = phi <16 x i32> [ %4347, %4346 ], [ %4349, %4348 ]
  store <16 x i32> %4351, ptr %3419, align 64, !tbaa !2
  br label %4352

4352:                                             ; preds = %4350, %4341
  %4353 = icmp eq i64 %3504, %3421
  br i1 %4353, label %4354, label %4363

4354:                                             ; preds = %4352
  %4355 = load <16 x i32>, ptr %3422, align 64, !tbaa !2
  %4356 = fptosi <16 x float> %4198 to <16 x i32>
  br i1 %3370, label %4359, label %4357

4357:                                             ; preds = %4354
  %4358 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4355, <16 x i32> %4356)
  br label %4361

4359:                                             ; preds = %4354
  %4360 = add <16 x i32> %4355, %4356
  br label %4361

4361:                                             ; preds = %4359, %4357
  %4362 = phi <16 x i32> [ %4358, %4357 ], [ %4360, %4359 ]
  store <16 x i32> %4362, ptr %3423, align 64, !tbaa !2
  br label %4363

4363:                                             ; preds = %4361, %4352
  %4364 = icmp eq i64 %3504, %3425
  br i1 %4364, label %4365, label %4374

4365:                                             ; preds = %4363
  %4366 = load <16 x i32>, ptr %3426, align 64, !tbaa !2
  %4367 = fptosi <16 x float> %4203 to <16 x i32>
  br i1 %3370, label %4370, label %4368

4368:                                             ; preds = %4365
  %4369 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4366, <16 x i32> %4367)
  br label %4372

4370:                                             ; preds = %4365
  %4371 = add <16 x i32> %4366, %4367
  br label %4372

4372:                                             ; preds = %4370, %4368
  %4373 = phi <16 x i32> [ %4369, %4368 ], [ %4371, %4370 ]
  store <16 x i32> %4373, ptr %3427, align 64, !tbaa !2
  br label %4374

4374:                                             ; preds = %4372, %4363
  %4375 = icmp eq i64 %3504, %3429
  br i1 %4375, label %4376, label %4385

4376:                                             ; preds = %4374
  %4377 = load <16 x i32>, ptr %3430, align 64, !tbaa !2
  %4378 = fptosi <16 x float> %4208 to <16 x i32>
  br i1 %3370, label %4381, label %4379

4379:                                             ; preds = %4376
  %4380 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %4377, <16 x i32> %4378)
  br label %4383

4381:                                             ; preds = %4376
  %4382 = add <16 x i32> %4377, %4378
  br label %4383

4383:                                             ; preds = %4381, %4379
  %4384 = phi <16 x i32> [ %4380, %4379 ], [ %4382, %4381 ]
  store <16 x i32> %4384, ptr %3431, align 64, !tbaa !2
  br label %4385

4385:                                             ; preds = %4383, %4374
  %4386 = add nuw nsw i64 %3504, 1
  %4387 = icmp eq i64 %4386, %3371
  br i1 %4387, label %4388, label %3503, !llvm.loop !14

4388:                                             ; preds = %4385, %3359
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %18) #5
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %17) #5
  br label %4389

4389:                                             ; preds = %4388, %3297, %2565, %1791, %864, %446
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v16i32(<16 x i32>) #2

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @copy_sources(i32 noundef %0, i32 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef writeonly %5) unnamed_addr #3 {
  %7 = and i32 %0, 255
  %8 = lshr i32 %0, 1
  %9 = and i32 %8, 32768
  %10 = shl i32 %0, 14
  %11 = and i32 %10, -2147483648
  %12 = or disjoint i32 %9, %11
  %13 = lshr i32 %0, 3
  %14 = and i32 %13, 32768
  %15 = shl i32 %0, 12
  %16 = and i32 %15, -2147483648
  %17 = or disjoint i32 %14, %16
  %18 = icmp ult i32 %7, 2
  %19 = select i1 %18, i32 -2147483648, i32 -2147450880
  %20 = and i32 %0, 16384
  %21 = icmp eq i32 %20, 0
  %22 = xor i32 %19, -1
  %23 = select i1 %21, i32 -1, i32 %22
  %24 = and i32 %0, 8192
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, i32 0, i32 %19
  %27 = icmp eq i32 %7, 4
  %28 = icmp eq i32 %7, 5
  %29 = select i1 %28, i32 1, i32 3
  %30 = select i1 %27, i32 2, i32 %29
  %31 = shl i32 %1, %30
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %36, label %33

33:                                               ; preds = %6
  %34 = shl i32 %1, 3
  %35 = zext i32 %31 to i64
  br label %38

36:                                               ; preds = %38, %6
  %37 = shl i32 %1, 4
  br label %54

38:                                               ; preds = %33, %38
  %39 = phi i64 [ 0, %33 ], [ %51, %38 ]
  %40 = getelementptr inbounds i32, ptr %2, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !15
  %42 = xor i32 %41, %12
  %43 = getelementptr inbounds i32, ptr %5, i64 %39
  store i32 %42, ptr %43, align 4, !tbaa !15
  %44 = getelementptr inbounds i32, ptr %3, i64 %39
  %45 = load i32, ptr %44, align 4, !tbaa !15
  %46 = xor i32 %45, %17
  %47 = trunc nuw i64 %39 to i32
  %48 = add i32 %34, %47
  %49 = zext i32 %48 to i64
  %50 = getelementptr inbounds i32, ptr %5, i64 %49
  store i32 %46, ptr %50, align 4, !tbaa !15
  %51 = add nuw nsw i64 %39, 1
  %52 = icmp eq i64 %51, %35
  br i1 %52, label %36, label %38, !llvm.loop !17

53:                                               ; preds = %54
  ret void

54:                                               ; preds = %36, %54
  %55 = phi i64 [ 0, %36 ], [ %64, %54 ]
  %56 = getelementptr inbounds i32, ptr %4, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !15
  %58 = and i32 %57, %23
  %59 = xor i32 %58, %26
  %60 = trunc nuw nsw i64 %55 to i32
  %61 = add i32 %37, %60
  %62 = zext i32 %61 to i64
  %63 = getelementptr inbounds i32, ptr %5, i64 %62
  store i32 %59, ptr %63, align 4, !tbaa !15
  %64 = add nuw nsw i64 %55, 1
  %65 = icmp eq i64 %64, 256
  br i1 %65, label %53, label %54, !llvm.loop !18
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32>, <16 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = distinct !{!5, !6, !7}
!6 = !{!"llvm.loop.mustprogress"}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = distinct !{!8, !6, !7}
!9 = distinct !{!9, !6, !7}
!10 = distinct !{!10, !6, !7}
!11 = !{!12, !12, i64 0}
!12 = !{!"float", !3, i64 0}
!13 = distinct !{!13, !6, !7}
!14 = distinct !{!14, !6, !7}
!15 = !{!16, !16, i64 0}
!16 = !{!"int", !3, i64 0}
!17 = distinct !{!17, !6, !7}
!18 = distinct !{!18, !6, !7}
