%struct.line_part = type { i64, i64, [64 x i8] }
%struct.line_access = type { i64, i64, i32, i32, i32, i16, i8, i8 }
%struct.lds_word = type { i32, i32, i32, i32, i32, i32 }
%struct.finding = type { i32, i32, i64, i64, i32, i32, i32, i32, i32, i32, i32, i32 }
%struct.line = type { i64, i64, i64, i32, i8, i8, i8, [7 x %struct.line_access], [64 x i8] }

; Function Attrs: nounwind
define void @barewave_check_memory(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  %6 = alloca %struct.line_part, align 8
  %7 = alloca ptr, align 8
  %8 = alloca %struct.line_part, align 8
  %9 = alloca %struct.line_access, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 704
  %11 = load ptr, ptr %10, align 8, !tbaa !2
  %12 = and i32 %3, 255
  %13 = lshr i32 %3, 28
  %14 = and i32 %13, 3
  %15 = icmp ne ptr %11, null
  %16 = icmp ne i64 %2, 0
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %636

18:                                               ; preds = %4
  %19 = and i32 %3, 655360
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %233

21:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #6
  store ptr null, ptr %7, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %8) #6
  %22 = getelementptr inbounds i8, ptr %8, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %22, i8 0, i64 72, i1 false)
  store i64 -1, ptr %8, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #6
  store i64 0, ptr %9, align 8, !tbaa !10
  %23 = getelementptr inbounds i8, ptr %9, i64 8
  store i64 0, ptr %23, align 8, !tbaa !13
  %24 = getelementptr inbounds i8, ptr %9, i64 16
  %25 = getelementptr inbounds i8, ptr %11, i64 96
  %26 = load i32, ptr %25, align 8, !tbaa !14
  store i32 %26, ptr %24, align 8, !tbaa !16
  %27 = getelementptr inbounds i8, ptr %9, i64 20
  %28 = getelementptr inbounds i8, ptr %11, i64 72
  %29 = load ptr, ptr %28, align 8, !tbaa !17
  %30 = load atomic volatile i32, ptr %29 monotonic, align 4
  store i32 %30, ptr %27, align 4, !tbaa !18
  %31 = getelementptr inbounds i8, ptr %9, i64 24
  %32 = getelementptr inbounds i8, ptr %11, i64 24
  %33 = load i64, ptr %32, align 8, !tbaa !19
  %34 = trunc i64 %33 to i32
  store i32 %34, ptr %31, align 8, !tbaa !20
  %35 = getelementptr inbounds i8, ptr %9, i64 28
  %36 = getelementptr inbounds i8, ptr %11, i64 32
  %37 = load i32, ptr %36, align 8, !tbaa !21
  %38 = trunc i32 %37 to i16
  store i16 %38, ptr %35, align 4, !tbaa !22
  %39 = getelementptr inbounds i8, ptr %9, i64 30
  %40 = trunc nuw nsw i32 %14 to i8
  store i8 %40, ptr %39, align 2, !tbaa !23
  %41 = getelementptr inbounds i8, ptr %9, i64 31
  %42 = getelementptr inbounds i8, ptr %1, i64 2304
  %43 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %2, i1 true)
  %44 = getelementptr inbounds [64 x i64], ptr %42, i64 0, i64 %43
  %45 = load i64, ptr %44, align 8, !tbaa !24
  br label %46

46:                                               ; preds = %21, %52
  %47 = phi i64 [ %54, %52 ], [ %2, %21 ]
  %48 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %47, i1 true)
  %49 = getelementptr inbounds [64 x i64], ptr %42, i64 0, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !24
  %51 = icmp eq i64 %50, %45
  br i1 %51, label %52, label %56

52:                                               ; preds = %46
  %53 = add i64 %47, -1
  %54 = and i64 %53, %47
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %46, !llvm.loop !25

56:                                               ; preds = %52, %46
  %57 = zext i1 %51 to i8
  store i8 %57, ptr %41, align 1, !tbaa !28
  %58 = and i32 %3, 327680
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %131

60:                                               ; preds = %56
  %61 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %2)
  %62 = trunc nuw nsw i64 %61 to i32
  %63 = add i64 %2, 1
  %64 = and i64 %63, %2
  %65 = icmp eq i64 %64, 0
  %66 = icmp ugt i64 %61, 1
  %67 = select i1 %65, i1 %66, i1 false
  br i1 %67, label %68, label %131

68:                                               ; preds = %60
  %69 = load i64, ptr %42, align 8, !tbaa !24
  %70 = zext nneg i32 %12 to i64
  br label %74

71:                                               ; preds = %74
  %72 = add nuw nsw i64 %75, 1
  %73 = icmp eq i64 %72, %61
  br i1 %73, label %81, label %74, !llvm.loop !29

74:                                               ; preds = %71, %68
  %75 = phi i64 [ 1, %68 ], [ %72, %71 ]
  %76 = getelementptr inbounds [64 x i64], ptr %42, i64 0, i64 %75
  %77 = load i64, ptr %76, align 8, !tbaa !24
  %78 = mul nuw nsw i64 %75, %70
  %79 = add i64 %78, %69
  %80 = icmp eq i64 %77, %79
  br i1 %80, label %71, label %131

81:                                               ; preds = %71
  %82 = icmp eq i32 %14, 1
  br i1 %82, label %83, label %89

83:                                               ; preds = %81
  %84 = icmp eq i32 %12, 4
  %85 = and i64 %45, 3
  %86 = icmp eq i64 %85, 0
  %87 = and i1 %84, %86
  br i1 %87, label %88, label %131

88:                                               ; preds = %83
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #6
  store ptr null, ptr %5, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %6) #6
  br label %91

89:                                               ; preds = %81
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #6
  store ptr null, ptr %5, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %6) #6
  %90 = icmp eq i32 %12, 0
  br i1 %90, label %130, label %91

91:                                               ; preds = %89, %88
  %92 = mul nuw nsw i32 %12, %62
  %93 = getelementptr inbounds i8, ptr %6, i64 8
  %94 = getelementptr inbounds i8, ptr %6, i64 16
  %95 = getelementptr inbounds i8, ptr %1, i64 2816
  br label %96

96:                                               ; preds = %127, %91
  %97 = phi i32 [ 0, %91 ], [ %128, %127 ]
  %98 = zext nneg i32 %97 to i64
  %99 = add i64 %69, %98
  %100 = trunc i64 %99 to i32
  %101 = and i32 %100, 63
  %102 = sub nsw i32 %92, %97
  %103 = sub nuw nsw i32 64, %101
  %104 = tail call i32 @llvm.umin.i32(i32 %102, i32 %103)
  %105 = and i64 %99, 63
  %106 = and i64 %99, -64
  store i64 %106, ptr %6, align 8, !tbaa !30
  %107 = zext nneg i32 %104 to i64
  %108 = icmp ugt i32 %104, 63
  %109 = shl nsw i64 -1, %107
  %110 = xor i64 %109, -1
  %111 = select i1 %108, i64 -1, i64 %110
  %112 = shl i64 %111, %105
  store i64 %112, ptr %93, align 8, !tbaa !32
  %113 = icmp eq i32 %97, %92
  br i1 %113, label %127, label %114

114:                                              ; preds = %96
  %115 = load i8, ptr %39, align 2, !tbaa !23
  %116 = icmp eq i8 %115, 1
  %117 = getelementptr inbounds i8, ptr %94, i64 %105
  br i1 %116, label %118, label %127

118:                                              ; preds = %114, %118
  %119 = phi i64 [ %125, %118 ], [ 0, %114 ]
  %120 = getelementptr inbounds i8, ptr %117, i64 %119
  %121 = add nuw nsw i64 %119, %98
  %122 = lshr i64 %121, 2
  %123 = getelementptr inbounds [64 x i32], ptr %95, i64 0, i64 %122
  %124 = load i32, ptr %123, align 4
  store i32 %124, ptr %120, align 1
  %125 = add nuw nsw i64 %119, 4
  %126 = icmp ult i64 %125, %107
  br i1 %126, label %118, label %127, !llvm.loop !33

127:                                              ; preds = %118, %114, %96
  call fastcc void @finish_line(ptr noundef readonly %0, ptr noundef nonnull readonly %11, ptr noundef readonly %1, ptr noundef nonnull %6, ptr noundef nonnull %5, ptr noundef nonnull %9) #9
  %128 = add nuw nsw i32 %104, %97
  %129 = icmp ult i32 %128, %92
  br i1 %129, label %96, label %130, !llvm.loop !34

130:                                              ; preds = %127, %89
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #6
  br label %232

131:                                              ; preds = %74, %83, %60, %56
  %132 = sub i64 0, %2
  %133 = select i1 %51, i64 %132, i64 -1
  %134 = and i64 %133, %2
  %135 = icmp eq i64 %134, 0
  br i1 %135, label %145, label %136

136:                                              ; preds = %131
  %137 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %2, i1 true)
  %138 = xor i64 %137, 63
  %139 = and i32 %3, 65536
  %140 = icmp eq i32 %139, 0
  %141 = icmp eq i32 %12, 0
  %142 = icmp eq i32 %14, 1
  %143 = getelementptr inbounds i8, ptr %1, i64 2816
  %144 = getelementptr inbounds i8, ptr %8, i64 16
  br label %146

145:                                              ; preds = %226, %131
  call fastcc void @finish_line(ptr noundef readonly %0, ptr noundef nonnull readonly %11, ptr noundef readonly %1, ptr noundef nonnull %8, ptr noundef nonnull %7, ptr noundef nonnull %9) #9
  br label %232

146:                                              ; preds = %226, %136
  %147 = phi i64 [ 0, %136 ], [ %227, %226 ]
  %148 = phi i64 [ -1, %136 ], [ %228, %226 ]
  %149 = phi i64 [ %134, %136 ], [ %230, %226 ]
  %150 = load i8, ptr %41, align 1, !tbaa !28
  %151 = icmp eq i8 %150, 0
  %152 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %149, i1 true)
  %153 = select i1 %151, i64 %152, i64 %138
  %154 = getelementptr inbounds [64 x i64], ptr %42, i64 0, i64 %153
  %155 = load i64, ptr %154, align 8, !tbaa !24
  br i1 %140, label %161, label %156

156:                                              ; preds = %146
  %157 = lshr i64 %155, 48
  %158 = add nsw i64 %157, -1
  %159 = icmp ult i64 %158, 2
  %160 = or i1 %141, %159
  br i1 %160, label %226, label %162

161:                                              ; preds = %146
  br i1 %141, label %226, label %162

162:                                              ; preds = %161, %156
  br label %163

163:                                              ; preds = %162, %223
  %164 = phi i64 [ %187, %223 ], [ %147, %162 ]
  %165 = phi i64 [ %169, %223 ], [ %148, %162 ]
  %166 = phi i32 [ %224, %223 ], [ 0, %162 ]
  %167 = zext nneg i32 %166 to i64
  %168 = add i64 %155, %167
  %169 = and i64 %168, -64
  %170 = icmp eq i64 %169, %165
  br i1 %170, label %173, label %171

171:                                              ; preds = %163
  call fastcc void @finish_line(ptr noundef readonly %0, ptr noundef nonnull readonly %11, ptr noundef readonly %1, ptr noundef nonnull %8, ptr noundef nonnull %7, ptr noundef nonnull %9) #9
  store i64 %169, ptr %8, align 8, !tbaa !30
  %172 = load i64, ptr %22, align 8, !tbaa !32
  br label %173

173:                                              ; preds = %171, %163
  %174 = phi i64 [ %172, %171 ], [ %164, %163 ]
  %175 = trunc i64 %168 to i32
  %176 = and i32 %175, 63
  %177 = sub nsw i32 %12, %166
  %178 = sub nuw nsw i32 64, %176
  %179 = tail call i32 @llvm.umin.i32(i32 %177, i32 %178)
  %180 = zext nneg i32 %179 to i64
  %181 = icmp ugt i32 %179, 63
  %182 = shl nsw i64 -1, %180
  %183 = xor i64 %182, -1
  %184 = select i1 %181, i64 -1, i64 %183
  %185 = and i64 %168, 63
  %186 = shl i64 %184, %185
  %187 = or i64 %174, %186
  store i64 %187, ptr %22, align 8, !tbaa !32
  br i1 %142, label %188, label %223

188:                                              ; preds = %173
  %189 = or i32 %166, %175
  %190 = or i32 %189, %179
  %191 = and i32 %190, 3
  %192 = icmp eq i32 %191, 0
  br i1 %192, label %196, label %193

193:                                              ; preds = %188
  %194 = tail call i32 @llvm.umax.i32(i32 %179, i32 1)
  %195 = zext nneg i32 %194 to i64
  br label %207

196:                                              ; preds = %188
  %197 = getelementptr inbounds i8, ptr %144, i64 %185
  br label %198

198:                                              ; preds = %198, %196
  %199 = phi i64 [ 0, %196 ], [ %205, %198 ]
  %200 = getelementptr inbounds i8, ptr %197, i64 %199
  %201 = add nuw nsw i64 %199, %167
  %202 = lshr i64 %201, 2
  %203 = getelementptr inbounds [16 x [64 x i32]], ptr %143, i64 0, i64 %202, i64 %153
  %204 = load i32, ptr %203, align 4
  store i32 %204, ptr %200, align 1
  %205 = add nuw nsw i64 %199, 4
  %206 = icmp ult i64 %205, %180
  br i1 %206, label %198, label %223, !llvm.loop !35

207:                                              ; preds = %207, %193
  %208 = phi i64 [ 0, %193 ], [ %221, %207 ]
  %209 = trunc i64 %208 to i32
  %210 = add nuw i32 %166, %209
  %211 = lshr i32 %210, 2
  %212 = zext nneg i32 %211 to i64
  %213 = getelementptr inbounds [16 x [64 x i32]], ptr %143, i64 0, i64 %212, i64 %153
  %214 = load i32, ptr %213, align 4, !tbaa !36
  %215 = shl i32 %210, 3
  %216 = and i32 %215, 24
  %217 = lshr i32 %214, %216
  %218 = trunc i32 %217 to i8
  %219 = add nuw nsw i64 %208, %185
  %220 = getelementptr inbounds [64 x i8], ptr %144, i64 0, i64 %219
  store i8 %218, ptr %220, align 1, !tbaa !37
  %221 = add nuw nsw i64 %208, 1
  %222 = icmp eq i64 %221, %195
  br i1 %222, label %223, label %207, !llvm.loop !38

223:                                              ; preds = %207, %198, %173
  %224 = add nuw nsw i32 %179, %166
  %225 = icmp ult i32 %224, %12
  br i1 %225, label %163, label %226, !llvm.loop !39

226:                                              ; preds = %223, %161, %156
  %227 = phi i64 [ %147, %156 ], [ %147, %161 ], [ %187, %223 ]
  %228 = phi i64 [ %148, %156 ], [ %148, %161 ], [ %169, %223 ]
  %229 = add i64 %149, -1
  %230 = and i64 %229, %149
  %231 = icmp eq i64 %230, 0
  br i1 %231, label %145, label %146, !llvm.loop !40

232:                                              ; preds = %130, %145
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #6
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %8) #6
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #6
  br label %233

233:                                              ; preds = %232, %18
  %234 = icmp eq i32 %14, 3
  %235 = select i1 %234, i32 0, i32 %14
  %236 = icmp eq i32 %235, 2
  br i1 %236, label %237, label %242

237:                                              ; preds = %233
  %238 = getelementptr inbounds i8, ptr %1, i64 2304
  %239 = add nsw i32 %12, -1
  %240 = zext i32 %239 to i64
  %241 = getelementptr inbounds i8, ptr %11, i64 24
  br label %245

242:                                              ; preds = %254, %233
  %243 = and i32 %3, 589824
  %244 = icmp eq i32 %243, 0
  br i1 %244, label %636, label %258

245:                                              ; preds = %237, %254
  %246 = phi i64 [ %2, %237 ], [ %256, %254 ]
  %247 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %246, i1 true)
  %248 = getelementptr inbounds [64 x i64], ptr %238, i64 0, i64 %247
  %249 = load i64, ptr %248, align 8, !tbaa !24
  %250 = and i64 %249, %240
  %251 = icmp eq i64 %250, 0
  br i1 %251, label %254, label %252

252:                                              ; preds = %245
  %253 = load i64, ptr %241, align 8, !tbaa !19
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %11, i32 noundef 15, i64 noundef %253, i32 noundef 1023, i64 noundef %249) #9
  br label %254

254:                                              ; preds = %252, %245
  %255 = add i64 %246, -1
  %256 = and i64 %255, %246
  %257 = icmp eq i64 %256, 0
  br i1 %257, label %242, label %245, !llvm.loop !41

258:                                              ; preds = %242
  %259 = getelementptr inbounds i8, ptr %0, i64 564
  %260 = load i32, ptr %259, align 4, !tbaa !42
  %261 = getelementptr inbounds i8, ptr %1, i64 2304
  %262 = icmp ugt i32 %260, 8
  br i1 %262, label %263, label %279

263:                                              ; preds = %258
  %264 = zext i32 %260 to i64
  br label %265

265:                                              ; preds = %265, %263
  %266 = phi i64 [ 8, %263 ], [ %277, %265 ]
  %267 = phi i64 [ 0, %263 ], [ %276, %265 ]
  %268 = getelementptr inbounds i64, ptr %261, i64 %266
  %269 = load <8 x i64>, ptr %268, align 8, !tbaa !37
  %270 = getelementptr inbounds i8, ptr %268, i64 -8
  %271 = load <8 x i64>, ptr %270, align 8, !tbaa !37
  %272 = icmp eq <8 x i64> %269, %271
  %273 = bitcast <8 x i1> %272 to i8
  %274 = zext i8 %273 to i64
  %275 = shl i64 %274, %266
  %276 = or i64 %275, %267
  %277 = add nuw nsw i64 %266, 8
  %278 = icmp ult i64 %277, %264
  br i1 %278, label %265, label %279, !llvm.loop !43

279:                                              ; preds = %265, %258
  %280 = phi i64 [ 0, %258 ], [ %276, %265 ]
  %281 = shl i64 %2, 1
  %282 = and i64 %280, %281
  %283 = load i64, ptr %261, align 8, !tbaa !24
  br label %306

284:                                              ; preds = %306
  %285 = getelementptr inbounds i8, ptr %1, i64 2368
  %286 = add i32 %260, -8
  %287 = icmp ugt i32 %286, 8
  br i1 %287, label %288, label %319

288:                                              ; preds = %284
  %289 = zext i32 %286 to i64
  br label %290

290:                                              ; preds = %290, %288
  %291 = phi i64 [ 8, %288 ], [ %302, %290 ]
  %292 = phi i64 [ 0, %288 ], [ %301, %290 ]
  %293 = getelementptr inbounds i64, ptr %285, i64 %291
  %294 = load <8 x i64>, ptr %293, align 8, !tbaa !37
  %295 = getelementptr inbounds i8, ptr %293, i64 -128
  %296 = load <8 x i64>, ptr %295, align 8, !tbaa !37
  %297 = icmp eq <8 x i64> %294, %296
  %298 = bitcast <8 x i1> %297 to i8
  %299 = zext i8 %298 to i64
  %300 = shl i64 %299, %291
  %301 = or i64 %300, %292
  %302 = add nuw nsw i64 %291, 8
  %303 = icmp ult i64 %302, %289
  br i1 %303, label %290, label %304, !llvm.loop !43

304:                                              ; preds = %290
  %305 = shl i64 %301, 8
  br label %319

306:                                              ; preds = %306, %279
  %307 = phi i64 [ %283, %279 ], [ %311, %306 ]
  %308 = phi i64 [ 1, %279 ], [ %317, %306 ]
  %309 = phi i64 [ %282, %279 ], [ %316, %306 ]
  %310 = getelementptr inbounds [64 x i64], ptr %261, i64 0, i64 %308
  %311 = load i64, ptr %310, align 8, !tbaa !24
  %312 = icmp eq i64 %311, %307
  %313 = zext i1 %312 to i64
  %314 = shl nuw nsw i64 %313, %308
  %315 = and i64 %314, %281
  %316 = or i64 %315, %309
  %317 = add nuw nsw i64 %308, 1
  %318 = icmp eq i64 %317, 8
  br i1 %318, label %284, label %306, !llvm.loop !44

319:                                              ; preds = %284, %304
  %320 = phi i64 [ 0, %284 ], [ %305, %304 ]
  %321 = shl i64 %2, 16
  %322 = and i64 %320, %321
  %323 = or i64 %322, %316
  %324 = xor i64 %323, -1
  %325 = and i64 %324, %2
  %326 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %2, i1 true)
  %327 = getelementptr inbounds [64 x i64], ptr %261, i64 0, i64 %326
  %328 = load i64, ptr %327, align 8, !tbaa !24
  %329 = icmp eq i64 %325, 0
  br i1 %329, label %340, label %330

330:                                              ; preds = %319, %336
  %331 = phi i64 [ %338, %336 ], [ %325, %319 ]
  %332 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %331, i1 true)
  %333 = getelementptr inbounds [64 x i64], ptr %261, i64 0, i64 %332
  %334 = load i64, ptr %333, align 8, !tbaa !24
  %335 = icmp eq i64 %334, %328
  br i1 %335, label %336, label %340

336:                                              ; preds = %330
  %337 = add i64 %331, -1
  %338 = and i64 %337, %331
  %339 = icmp eq i64 %338, 0
  br i1 %339, label %340, label %330, !llvm.loop !45

340:                                              ; preds = %330, %336, %319
  %341 = phi i1 [ true, %319 ], [ %335, %336 ], [ %335, %330 ]
  %342 = and i32 %3, 524288
  %343 = icmp eq i32 %342, 0
  br i1 %343, label %444, label %344

344:                                              ; preds = %340
  %345 = and i32 %3, 3
  %346 = icmp eq i32 %345, 0
  %347 = icmp ne i32 %235, 2
  %348 = and i1 %346, %347
  br i1 %348, label %349, label %444

349:                                              ; preds = %344
  %350 = getelementptr inbounds i8, ptr %11, i64 48
  %351 = load ptr, ptr %350, align 8, !tbaa !46
  %352 = icmp eq ptr %351, null
  br i1 %352, label %444, label %353

353:                                              ; preds = %349
  %354 = zext i1 %341 to i32
  %355 = getelementptr inbounds i8, ptr %0, i64 576
  %356 = load i32, ptr %355, align 8, !tbaa !47
  %357 = mul i32 %356, 16843009
  %358 = add i32 %357, 16843009
  br i1 %329, label %636, label %359

359:                                              ; preds = %353
  %360 = getelementptr inbounds i8, ptr %11, i64 36
  %361 = icmp ult i32 %12, 4
  %362 = lshr exact i32 %12, 2
  %363 = getelementptr inbounds i8, ptr %11, i64 32
  %364 = getelementptr inbounds i8, ptr %11, i64 24
  %365 = icmp eq i32 %235, 0
  %366 = select i1 %365, i32 %358, i32 0
  %367 = icmp eq i32 %235, 1
  %368 = select i1 %367, i32 %358, i32 0
  %369 = zext nneg i32 %362 to i64
  br label %370

370:                                              ; preds = %440, %359
  %371 = phi i64 [ %325, %359 ], [ %442, %440 ]
  %372 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %371, i1 true)
  %373 = getelementptr inbounds [64 x i64], ptr %261, i64 0, i64 %372
  %374 = load i64, ptr %373, align 8, !tbaa !24
  %375 = trunc i64 %374 to i32
  %376 = and i32 %375, 65535
  %377 = and i32 %375, 3
  %378 = icmp eq i32 %377, 0
  br i1 %378, label %379, label %444

379:                                              ; preds = %370
  %380 = add nuw nsw i32 %376, %12
  %381 = load i32, ptr %360, align 4, !tbaa !48
  %382 = icmp ugt i32 %380, %381
  br i1 %382, label %444, label %383

383:                                              ; preds = %379
  %384 = lshr exact i32 %376, 2
  %385 = zext nneg i32 %384 to i64
  %386 = getelementptr inbounds %struct.lds_word, ptr %351, i64 %385
  br i1 %361, label %440, label %387

387:                                              ; preds = %383
  %388 = load i32, ptr %363, align 8, !tbaa !21
  %389 = load i64, ptr %364, align 8, !tbaa !19
  %390 = trunc i64 %389 to i32
  br label %391

391:                                              ; preds = %433, %387
  %392 = phi i64 [ 0, %387 ], [ %435, %433 ]
  %393 = phi i1 [ false, %387 ], [ %436, %433 ]
  %394 = getelementptr inbounds %struct.lds_word, ptr %386, i64 %392
  %395 = load i32, ptr %394, align 4, !tbaa !49
  %396 = icmp eq i32 %395, %388
  br i1 %396, label %402, label %397

397:                                              ; preds = %391
  store i32 %388, ptr %394, align 4, !tbaa !49
  %398 = getelementptr inbounds i8, ptr %394, i64 8
  store i32 %366, ptr %398, align 4, !tbaa !51
  %399 = getelementptr inbounds i8, ptr %394, i64 12
  store i32 %368, ptr %399, align 4, !tbaa !52
  %400 = getelementptr inbounds i8, ptr %394, i64 16
  store i32 0, ptr %400, align 4, !tbaa !53
  %401 = getelementptr inbounds i8, ptr %394, i64 20
  store i32 %354, ptr %401, align 4, !tbaa !54
  br label %433

402:                                              ; preds = %391
  %403 = getelementptr inbounds i8, ptr %394, i64 12
  %404 = load i32, ptr %403, align 4, !tbaa !52
  %405 = icmp eq i32 %404, 0
  %406 = icmp eq i32 %404, %358
  %407 = or i1 %405, %406
  br i1 %407, label %408, label %438

408:                                              ; preds = %402
  %409 = getelementptr inbounds i8, ptr %394, i64 8
  %410 = load i32, ptr %409, align 4, !tbaa !51
  %411 = icmp eq i32 %410, 0
  br i1 %365, label %412, label %421

412:                                              ; preds = %408
  br i1 %411, label %413, label %414

413:                                              ; preds = %412
  store i32 %358, ptr %409, align 4, !tbaa !51
  br label %429

414:                                              ; preds = %412
  %415 = icmp eq i32 %410, %358
  br i1 %415, label %429, label %416

416:                                              ; preds = %414
  %417 = and i32 %410, 255
  %418 = mul nuw i32 %417, 16843009
  %419 = icmp eq i32 %410, %418
  br i1 %419, label %420, label %438

420:                                              ; preds = %416
  store i32 -1, ptr %409, align 4, !tbaa !51
  br label %429

421:                                              ; preds = %408
  %422 = icmp eq i32 %410, %358
  %423 = or i1 %411, %422
  br i1 %423, label %424, label %438

424:                                              ; preds = %421
  %425 = getelementptr inbounds i8, ptr %394, i64 16
  %426 = load i32, ptr %425, align 4, !tbaa !53
  %427 = icmp eq i32 %426, 0
  br i1 %427, label %428, label %438

428:                                              ; preds = %424
  store i32 %358, ptr %403, align 4, !tbaa !52
  br label %429

429:                                              ; preds = %428, %420, %414, %413
  %430 = getelementptr inbounds i8, ptr %394, i64 20
  %431 = load i32, ptr %430, align 4, !tbaa !54
  %432 = and i32 %431, %354
  store i32 %432, ptr %430, align 4, !tbaa !54
  br label %433

433:                                              ; preds = %429, %397
  %434 = getelementptr inbounds i8, ptr %394, i64 4
  store i32 %390, ptr %434, align 4, !tbaa !55
  %435 = add nuw nsw i64 %392, 1
  %436 = icmp uge i64 %435, %369
  %437 = icmp eq i64 %435, %369
  br i1 %437, label %438, label %391, !llvm.loop !56

438:                                              ; preds = %433, %424, %421, %416, %402
  %439 = phi i1 [ %436, %433 ], [ %393, %402 ], [ %393, %416 ], [ %393, %421 ], [ %393, %424 ]
  br i1 %439, label %440, label %444

440:                                              ; preds = %438, %383
  %441 = add i64 %371, -1
  %442 = and i64 %441, %371
  %443 = icmp eq i64 %442, 0
  br i1 %443, label %636, label %370, !llvm.loop !57

444:                                              ; preds = %370, %379, %438, %349, %344, %340
  %445 = and i32 %3, 65536
  %446 = icmp eq i32 %445, 0
  %447 = zext nneg i32 %12 to i64
  %448 = getelementptr inbounds i8, ptr %11, i64 36
  %449 = getelementptr inbounds i8, ptr %11, i64 48
  %450 = getelementptr inbounds i8, ptr %0, i64 576
  %451 = getelementptr inbounds i8, ptr %11, i64 32
  %452 = icmp eq i32 %235, 1
  %453 = icmp eq i32 %235, 0
  %454 = getelementptr inbounds i8, ptr %11, i64 24
  %455 = select i1 %452, i64 12, i64 16
  %456 = select i1 %453, i64 8, i64 %455
  br label %457

457:                                              ; preds = %444, %632
  %458 = phi i64 [ %2, %444 ], [ %634, %632 ]
  %459 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %458, i1 true)
  %460 = getelementptr inbounds [64 x i64], ptr %261, i64 0, i64 %459
  %461 = load i64, ptr %460, align 8, !tbaa !24
  br i1 %343, label %462, label %466

462:                                              ; preds = %457
  %463 = and i64 %461, -281474976710656
  %464 = icmp ne i64 %463, 281474976710656
  %465 = or i1 %446, %464
  br i1 %465, label %632, label %466

466:                                              ; preds = %457, %462
  %467 = phi i64 [ 65535, %457 ], [ 4294967295, %462 ]
  %468 = and i64 %467, %461
  %469 = add nuw nsw i64 %468, %447
  %470 = load i32, ptr %448, align 4, !tbaa !48
  %471 = zext i32 %470 to i64
  %472 = icmp ugt i64 %469, %471
  br i1 %472, label %473, label %475

473:                                              ; preds = %466
  %474 = load i64, ptr %454, align 8, !tbaa !19
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %11, i32 noundef 16, i64 noundef %474, i32 noundef 1023, i64 noundef %468) #9
  br label %632

475:                                              ; preds = %466
  %476 = load ptr, ptr %449, align 8, !tbaa !46
  %477 = icmp eq ptr %476, null
  br i1 %477, label %632, label %478

478:                                              ; preds = %475
  %479 = trunc nuw i64 %468 to i32
  %480 = load i32, ptr %450, align 8, !tbaa !47
  %481 = mul i32 %480, 16843009
  %482 = add i32 %481, 16843009
  %483 = add i32 %12, %479
  %484 = and i32 %479, -4
  %485 = icmp ult i32 %484, %483
  br i1 %485, label %486, label %632

486:                                              ; preds = %478
  %487 = and i32 %482, 255
  br label %488

488:                                              ; preds = %625, %486
  %489 = phi i32 [ %484, %486 ], [ %630, %625 ]
  %490 = lshr exact i32 %489, 2
  %491 = zext nneg i32 %490 to i64
  %492 = getelementptr inbounds %struct.lds_word, ptr %476, i64 %491
  %493 = icmp ult i32 %489, %479
  %494 = sub i32 %479, %489
  %495 = shl i32 %494, 3
  %496 = shl nsw i32 -1, %495
  %497 = select i1 %493, i32 %496, i32 -1
  %498 = sub i32 %483, %489
  %499 = icmp ult i32 %498, 4
  %500 = shl nuw nsw i32 %498, 3
  %501 = shl nsw i32 -1, %500
  %502 = xor i32 %501, -1
  %503 = select i1 %499, i32 %502, i32 -1
  %504 = and i32 %497, %503
  %505 = load i32, ptr %492, align 4, !tbaa !49
  %506 = load i32, ptr %451, align 8, !tbaa !21
  %507 = icmp eq i32 %505, %506
  br i1 %507, label %508, label %513

508:                                              ; preds = %488
  %509 = getelementptr inbounds i8, ptr %492, i64 20
  %510 = load i32, ptr %509, align 4, !tbaa !54
  %511 = getelementptr inbounds i8, ptr %492, i64 12
  %512 = load i32, ptr %511, align 4, !tbaa !52
  br label %517

513:                                              ; preds = %488
  store i32 %506, ptr %492, align 4, !tbaa !49
  %514 = getelementptr inbounds i8, ptr %492, i64 16
  store i32 0, ptr %514, align 4, !tbaa !53
  %515 = getelementptr inbounds i8, ptr %492, i64 8
  store i32 0, ptr %515, align 4, !tbaa !51
  %516 = getelementptr inbounds i8, ptr %492, i64 12
  store i32 0, ptr %516, align 4, !tbaa !52
  br label %517

517:                                              ; preds = %513, %508
  %518 = phi i32 [ %512, %508 ], [ 0, %513 ]
  %519 = phi i32 [ %510, %508 ], [ 1, %513 ]
  %520 = getelementptr inbounds i8, ptr %492, i64 20
  %521 = and i32 %519, 1
  %522 = select i1 %341, i32 %521, i32 0
  store i32 %522, ptr %520, align 4, !tbaa !54
  %523 = and i32 %518, %504
  %524 = icmp eq i32 %523, 0
  %525 = and i32 %504, %482
  %526 = icmp eq i32 %523, %525
  %527 = or i1 %524, %526
  br i1 %527, label %540, label %528

528:                                              ; preds = %517, %528
  %529 = phi i32 [ %535, %528 ], [ 0, %517 ]
  %530 = lshr i32 %523, %529
  %531 = and i32 %530, 255
  %532 = icmp ne i32 %531, 0
  %533 = icmp ne i32 %531, %487
  %534 = and i1 %532, %533
  %535 = add nuw nsw i32 %529, 8
  %536 = icmp ugt i32 %529, 23
  %537 = or i1 %536, %534
  br i1 %537, label %538, label %528, !llvm.loop !58

538:                                              ; preds = %528
  %539 = zext i1 %534 to i32
  br label %540

540:                                              ; preds = %538, %517
  %541 = phi i32 [ 0, %517 ], [ %539, %538 ]
  br i1 %452, label %542, label %585

542:                                              ; preds = %540
  %543 = getelementptr inbounds i8, ptr %492, i64 8
  %544 = load i32, ptr %543, align 4, !tbaa !51
  %545 = and i32 %544, %504
  %546 = icmp eq i32 %545, 0
  %547 = icmp eq i32 %545, %525
  %548 = or i1 %546, %547
  br i1 %548, label %561, label %549

549:                                              ; preds = %542, %549
  %550 = phi i32 [ %556, %549 ], [ 0, %542 ]
  %551 = lshr i32 %545, %550
  %552 = and i32 %551, 255
  %553 = icmp ne i32 %552, 0
  %554 = icmp ne i32 %552, %487
  %555 = and i1 %553, %554
  %556 = add nuw nsw i32 %550, 8
  %557 = icmp ugt i32 %550, 23
  %558 = or i1 %557, %555
  br i1 %558, label %559, label %549, !llvm.loop !58

559:                                              ; preds = %549
  %560 = zext i1 %555 to i32
  br label %561

561:                                              ; preds = %559, %542
  %562 = phi i32 [ 0, %542 ], [ %560, %559 ]
  %563 = getelementptr inbounds i8, ptr %492, i64 16
  %564 = load i32, ptr %563, align 4, !tbaa !53
  %565 = and i32 %564, %504
  %566 = icmp eq i32 %565, 0
  %567 = icmp eq i32 %565, %525
  %568 = or i1 %566, %567
  br i1 %568, label %581, label %569

569:                                              ; preds = %561, %569
  %570 = phi i32 [ %576, %569 ], [ 0, %561 ]
  %571 = lshr i32 %565, %570
  %572 = and i32 %571, 255
  %573 = icmp ne i32 %572, 0
  %574 = icmp ne i32 %572, %487
  %575 = and i1 %573, %574
  %576 = add nuw nsw i32 %570, 8
  %577 = icmp ugt i32 %570, 23
  %578 = or i1 %577, %575
  br i1 %578, label %579, label %569, !llvm.loop !58

579:                                              ; preds = %569
  %580 = zext i1 %575 to i32
  br label %581

581:                                              ; preds = %579, %561
  %582 = phi i32 [ 0, %561 ], [ %580, %579 ]
  %583 = or i32 %562, %582
  %584 = or i32 %583, %541
  br label %585

585:                                              ; preds = %581, %540
  %586 = phi i32 [ %584, %581 ], [ %541, %540 ]
  %587 = icmp eq i32 %586, 0
  br i1 %587, label %597, label %588

588:                                              ; preds = %585
  %589 = icmp eq i32 %522, 0
  %590 = select i1 %589, i32 17, i32 19
  %591 = load i64, ptr %454, align 8, !tbaa !19
  %592 = and i64 %591, -4294967296
  %593 = getelementptr inbounds i8, ptr %492, i64 4
  %594 = load i32, ptr %593, align 4, !tbaa !55
  %595 = zext i32 %594 to i64
  %596 = or disjoint i64 %592, %595
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %11, i32 noundef %590, i64 noundef %591, i32 noundef 1023, i64 noundef %596) #9
  br label %632

597:                                              ; preds = %585
  %598 = getelementptr inbounds i8, ptr %492, i64 %456
  %599 = load i32, ptr %598, align 4, !tbaa !36
  %600 = and i32 %599, %504
  %601 = icmp eq i32 %600, 0
  %602 = icmp eq i32 %600, %525
  %603 = or i1 %601, %602
  br i1 %603, label %604, label %606

604:                                              ; preds = %597
  %605 = or i32 %599, %525
  br label %625

606:                                              ; preds = %597, %621
  %607 = phi i32 [ %623, %621 ], [ 0, %597 ]
  %608 = phi i32 [ %622, %621 ], [ %599, %597 ]
  %609 = shl nuw i32 255, %607
  %610 = and i32 %609, %504
  %611 = icmp eq i32 %610, 0
  br i1 %611, label %621, label %612

612:                                              ; preds = %606
  %613 = lshr i32 %600, %607
  %614 = and i32 %613, 255
  %615 = icmp eq i32 %614, 0
  %616 = icmp eq i32 %614, %487
  %617 = or i1 %615, %616
  %618 = select i1 %617, i32 %487, i32 255
  %619 = shl nuw i32 %618, %607
  %620 = or i32 %619, %608
  br label %621

621:                                              ; preds = %612, %606
  %622 = phi i32 [ %620, %612 ], [ %608, %606 ]
  %623 = add nuw nsw i32 %607, 8
  %624 = icmp ult i32 %607, 24
  br i1 %624, label %606, label %625, !llvm.loop !59

625:                                              ; preds = %621, %604
  %626 = phi i32 [ %605, %604 ], [ %622, %621 ]
  store i32 %626, ptr %598, align 4, !tbaa !36
  %627 = load i64, ptr %454, align 8, !tbaa !19
  %628 = trunc i64 %627 to i32
  %629 = getelementptr inbounds i8, ptr %492, i64 4
  store i32 %628, ptr %629, align 4, !tbaa !55
  %630 = add i32 %489, 4
  %631 = icmp ult i32 %630, %483
  br i1 %631, label %488, label %632, !llvm.loop !60

632:                                              ; preds = %625, %588, %478, %473, %475, %462
  %633 = add i64 %458, -1
  %634 = and i64 %633, %458
  %635 = icmp eq i64 %634, 0
  br i1 %635, label %636, label %457, !llvm.loop !61

636:                                              ; preds = %440, %632, %353, %242, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: nounwind
define internal fastcc void @report(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i64 noundef %3, i32 noundef %4, i64 noundef %5) unnamed_addr #0 {
  %7 = load ptr, ptr %1, align 8, !tbaa !62
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

19:                                               ; preds = %6, %80
  %20 = phi i64 [ 0, %6 ], [ %81, %80 ]
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
  store i64 %3, ptr %30, align 8, !tbaa !63
  %31 = getelementptr inbounds i8, ptr %23, i64 16
  store i64 %5, ptr %31, align 8, !tbaa !65
  %32 = getelementptr inbounds i8, ptr %23, i64 4
  store i32 %2, ptr %32, align 4, !tbaa !66
  %33 = getelementptr inbounds i8, ptr %23, i64 24
  store i32 %4, ptr %33, align 8, !tbaa !67
  %34 = load i32, ptr %17, align 8, !tbaa !68
  %35 = getelementptr inbounds i8, ptr %23, i64 28
  store i32 %34, ptr %35, align 4, !tbaa !69
  %36 = getelementptr inbounds i8, ptr %1, i64 12
  %37 = load i32, ptr %36, align 4, !tbaa !70
  %38 = getelementptr inbounds i8, ptr %23, i64 32
  store i32 %37, ptr %38, align 8, !tbaa !71
  %39 = load i32, ptr %18, align 8, !tbaa !72
  %40 = getelementptr inbounds i8, ptr %23, i64 36
  store i32 %39, ptr %40, align 4, !tbaa !73
  %41 = getelementptr inbounds i8, ptr %23, i64 40
  store i32 1, ptr %41, align 8, !tbaa !74
  %42 = getelementptr inbounds i8, ptr %0, i64 564
  %43 = load i32, ptr %42, align 4, !tbaa !42
  %44 = getelementptr inbounds i8, ptr %23, i64 44
  store i32 %43, ptr %44, align 4, !tbaa !75
  %45 = getelementptr inbounds i8, ptr %0, i64 576
  %46 = load i32, ptr %45, align 8, !tbaa !47
  %47 = getelementptr inbounds i8, ptr %23, i64 48
  store i32 %46, ptr %47, align 8, !tbaa !76
  store atomic volatile i32 2, ptr %23 release, align 8
  %48 = atomicrmw volatile add ptr %7, i64 1 monotonic, align 8
  br label %86

49:                                               ; preds = %26, %19
  %50 = load atomic volatile i32, ptr %23 acquire, align 8
  %51 = icmp eq i32 %50, 1
  br i1 %51, label %52, label %55

52:                                               ; preds = %49, %52
  tail call void @llvm.x86.sse2.pause()
  %53 = load atomic volatile i32, ptr %23 acquire, align 8
  %54 = icmp eq i32 %53, 1
  br i1 %54, label %52, label %55, !llvm.loop !77

55:                                               ; preds = %52, %49
  %56 = getelementptr inbounds i8, ptr %23, i64 8
  %57 = load i64, ptr %56, align 8, !tbaa !63
  %58 = icmp eq i64 %57, %3
  br i1 %58, label %59, label %80

59:                                               ; preds = %55
  %60 = getelementptr inbounds i8, ptr %23, i64 4
  %61 = load i32, ptr %60, align 4, !tbaa !66
  %62 = icmp eq i32 %61, %2
  br i1 %62, label %63, label %80

63:                                               ; preds = %59
  %64 = getelementptr inbounds i8, ptr %23, i64 24
  %65 = load i32, ptr %64, align 8, !tbaa !67
  %66 = icmp eq i32 %65, %4
  br i1 %66, label %67, label %80

67:                                               ; preds = %63
  %68 = getelementptr inbounds i8, ptr %23, i64 28
  %69 = load i32, ptr %68, align 4, !tbaa !69
  %70 = load i32, ptr %17, align 8, !tbaa !68
  %71 = icmp eq i32 %69, %70
  br i1 %71, label %72, label %80

72:                                               ; preds = %67
  %73 = getelementptr inbounds i8, ptr %23, i64 36
  %74 = load i32, ptr %73, align 4, !tbaa !73
  %75 = load i32, ptr %18, align 8, !tbaa !72
  %76 = icmp eq i32 %74, %75
  br i1 %76, label %77, label %80

77:                                               ; preds = %72
  %78 = getelementptr inbounds i8, ptr %23, i64 40
  %79 = atomicrmw add ptr %78, i32 1 monotonic, align 8
  br label %86

80:                                               ; preds = %55, %59, %63, %67, %72
  %81 = add nuw nsw i64 %20, 1
  %82 = icmp eq i64 %81, 1024
  br i1 %82, label %83, label %19, !llvm.loop !78

83:                                               ; preds = %80
  %84 = getelementptr inbounds i8, ptr %7, i64 8
  %85 = atomicrmw volatile add ptr %84, i64 1 monotonic, align 8
  br label %86

86:                                               ; preds = %77, %29, %83
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define void @barewave_check_clipped(ptr nocapture noundef readonly %0, ptr nocapture noundef readnone %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds i8, ptr %0, i64 704
  %5 = load ptr, ptr %4, align 8, !tbaa !2
  %6 = icmp ne ptr %5, null
  %7 = icmp ne i64 %2, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %13

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %5, i64 24
  %11 = load i64, ptr %10, align 8, !tbaa !19
  %12 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %2, i1 true)
  tail call fastcc void @report(ptr noundef nonnull %0, ptr noundef nonnull %5, i32 noundef 26, i64 noundef %11, i32 noundef 1023, i64 noundef %12) #9
  br label %13

13:                                               ; preds = %9, %3
  ret void
}

; Function Attrs: nounwind
define void @barewave_check(ptr nocapture noundef readonly %0, ptr nocapture noundef readnone %1, i64 noundef %2, ptr noundef readonly %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds i8, ptr %0, i64 704
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = zext i32 %4 to i64
  %10 = getelementptr inbounds i16, ptr %3, i64 %9
  %11 = icmp eq ptr %8, null
  br i1 %11, label %959, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds i8, ptr %8, i64 40
  %14 = load i32, ptr %13, align 8, !tbaa !79
  %15 = icmp ugt i32 %14, %5
  br i1 %15, label %54, label %16

16:                                               ; preds = %12
  %17 = shl i32 %14, 2
  %18 = sub i32 1024, %17
  %19 = getelementptr inbounds i8, ptr %8, i64 280
  %20 = add i32 %14, 256
  %21 = zext i32 %20 to i64
  %22 = getelementptr inbounds [514 x i32], ptr %19, i64 0, i64 %21
  %23 = zext i32 %18 to i64
  %24 = tail call ptr @memset(ptr noundef nonnull %22, i32 noundef 0, i64 noundef %23) #10
  %25 = getelementptr inbounds i8, ptr %8, i64 2336
  %26 = getelementptr inbounds [514 x i32], ptr %25, i64 0, i64 %21
  %27 = tail call ptr @memset(ptr noundef nonnull %26, i32 noundef 0, i64 noundef %23) #10
  %28 = getelementptr inbounds i8, ptr %8, i64 4392
  %29 = getelementptr inbounds [514 x i32], ptr %28, i64 0, i64 %21
  %30 = tail call ptr @memset(ptr noundef nonnull %29, i32 noundef 0, i64 noundef %23) #10
  %31 = getelementptr inbounds i8, ptr %8, i64 6448
  %32 = zext i32 %14 to i64
  %33 = shl i32 %18, 1
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds i8, ptr %8, i64 10544
  %36 = getelementptr inbounds i8, ptr %8, i64 12592
  %37 = getelementptr inbounds i8, ptr %8, i64 14640
  %38 = getelementptr inbounds [2 x [256 x i64]], ptr %31, i64 0, i64 0, i64 %32
  %39 = tail call ptr @memset(ptr noundef nonnull %38, i32 noundef 255, i64 noundef %34) #10
  %40 = getelementptr inbounds [2 x [256 x i32]], ptr %35, i64 0, i64 0, i64 %32
  %41 = tail call ptr @memset(ptr noundef nonnull %40, i32 noundef 0, i64 noundef %23) #10
  %42 = getelementptr inbounds [2 x [256 x i32]], ptr %36, i64 0, i64 0, i64 %32
  %43 = tail call ptr @memset(ptr noundef nonnull %42, i32 noundef 0, i64 noundef %23) #10
  %44 = getelementptr inbounds [2 x [256 x i32]], ptr %37, i64 0, i64 0, i64 %32
  %45 = tail call ptr @memset(ptr noundef nonnull %44, i32 noundef 0, i64 noundef %23) #10
  %46 = getelementptr inbounds [2 x [256 x i64]], ptr %31, i64 0, i64 1, i64 %32
  %47 = tail call ptr @memset(ptr noundef nonnull %46, i32 noundef 255, i64 noundef %34) #10
  %48 = getelementptr inbounds [2 x [256 x i32]], ptr %35, i64 0, i64 1, i64 %32
  %49 = tail call ptr @memset(ptr noundef nonnull %48, i32 noundef 0, i64 noundef %23) #10
  %50 = getelementptr inbounds [2 x [256 x i32]], ptr %36, i64 0, i64 1, i64 %32
  %51 = tail call ptr @memset(ptr noundef nonnull %50, i32 noundef 0, i64 noundef %23) #10
  %52 = getelementptr inbounds [2 x [256 x i32]], ptr %37, i64 0, i64 1, i64 %32
  %53 = tail call ptr @memset(ptr noundef nonnull %52, i32 noundef 0, i64 noundef %23) #10
  store i32 256, ptr %13, align 8, !tbaa !79
  br label %54

54:                                               ; preds = %16, %12
  %55 = icmp eq i32 %4, 0
  br i1 %55, label %959, label %56

56:                                               ; preds = %54
  %57 = getelementptr inbounds i8, ptr %8, i64 24
  %58 = getelementptr inbounds i8, ptr %0, i64 564
  %59 = getelementptr inbounds i8, ptr %0, i64 516
  %60 = getelementptr inbounds i8, ptr %0, i64 512
  %61 = getelementptr inbounds i8, ptr %8, i64 128
  %62 = getelementptr inbounds i8, ptr %8, i64 6448
  %63 = getelementptr inbounds i8, ptr %8, i64 100
  %64 = getelementptr inbounds i8, ptr %8, i64 104
  %65 = getelementptr inbounds i8, ptr %8, i64 108
  %66 = getelementptr inbounds i8, ptr %8, i64 112
  %67 = getelementptr inbounds i8, ptr %8, i64 116
  %68 = getelementptr inbounds i8, ptr %8, i64 120
  %69 = getelementptr inbounds i8, ptr %8, i64 280
  %70 = getelementptr inbounds i8, ptr %8, i64 2336
  %71 = getelementptr inbounds i8, ptr %8, i64 4392
  %72 = getelementptr inbounds i8, ptr %8, i64 16688
  %73 = getelementptr inbounds i8, ptr %8, i64 8496
  %74 = getelementptr inbounds i8, ptr %0, i64 540
  %75 = getelementptr inbounds i8, ptr %8, i64 160
  %76 = getelementptr inbounds i8, ptr %8, i64 168
  %77 = getelementptr inbounds i8, ptr %8, i64 216
  %78 = getelementptr inbounds i8, ptr %8, i64 232
  %79 = getelementptr inbounds i8, ptr %8, i64 248
  %80 = getelementptr inbounds i8, ptr %0, i64 8
  %81 = getelementptr inbounds i8, ptr %8, i64 72
  %82 = getelementptr inbounds i8, ptr %8, i64 80
  %83 = getelementptr inbounds i8, ptr %8, i64 32
  %84 = getelementptr inbounds i8, ptr %8, i64 20
  %85 = getelementptr inbounds i8, ptr %8, i64 172
  %86 = getelementptr inbounds i8, ptr %8, i64 196
  %87 = getelementptr inbounds i8, ptr %8, i64 200
  %88 = getelementptr inbounds i8, ptr %8, i64 264
  %89 = getelementptr inbounds i8, ptr %8, i64 224
  %90 = getelementptr inbounds i8, ptr %8, i64 240
  %91 = getelementptr inbounds i8, ptr %8, i64 256
  %92 = getelementptr inbounds i8, ptr %8, i64 272
  %93 = getelementptr inbounds i8, ptr %8, i64 176
  %94 = getelementptr inbounds i8, ptr %8, i64 192
  %95 = getelementptr inbounds i8, ptr %8, i64 10544
  %96 = getelementptr inbounds i8, ptr %8, i64 11568
  %97 = getelementptr inbounds i8, ptr %8, i64 164
  %98 = getelementptr inbounds i8, ptr %8, i64 12592
  %99 = getelementptr inbounds i8, ptr %8, i64 14640
  %100 = getelementptr inbounds i8, ptr %8, i64 208
  %101 = getelementptr inbounds i8, ptr %8, i64 204
  br label %102

102:                                              ; preds = %56, %957
  %103 = phi ptr [ %3, %56 ], [ %122, %957 ]
  %104 = load i16, ptr %103, align 2, !tbaa !80
  %105 = zext i16 %104 to i64
  %106 = shl nuw nsw i64 %105, 2
  %107 = add i64 %106, %2
  %108 = getelementptr inbounds i8, ptr %103, i64 2
  %109 = load i16, ptr %108, align 2, !tbaa !80
  %110 = getelementptr inbounds i8, ptr %103, i64 4
  %111 = load i16, ptr %110, align 2, !tbaa !80
  %112 = zext i16 %111 to i32
  %113 = and i32 %112, 255
  %114 = lshr i32 %112, 8
  %115 = getelementptr inbounds i8, ptr %103, i64 6
  %116 = load i16, ptr %115, align 2, !tbaa !80
  %117 = zext i16 %116 to i32
  %118 = getelementptr inbounds i8, ptr %103, i64 8
  %119 = zext nneg i32 %113 to i64
  %120 = getelementptr inbounds i16, ptr %118, i64 %119
  %121 = zext nneg i32 %114 to i64
  %122 = getelementptr inbounds i16, ptr %120, i64 %121
  store i64 %107, ptr %57, align 8, !tbaa !19
  switch i16 %109, label %197 [
    i16 12, label %123
    i16 15, label %127
  ]

123:                                              ; preds = %102
  %124 = and i32 %117, 63
  %125 = load i16, ptr %118, align 2, !tbaa !80
  %126 = zext i16 %125 to i32
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %8, i32 noundef %124, i64 noundef %107, i32 noundef %126, i64 noundef 0) #9
  br label %957, !llvm.loop !81

127:                                              ; preds = %102
  %128 = load i16, ptr %118, align 2, !tbaa !80
  %129 = and i16 %128, 1023
  %130 = zext nneg i16 %129 to i32
  %131 = load i16, ptr %120, align 2, !tbaa !80
  %132 = and i16 %131, 1023
  %133 = zext nneg i16 %132 to i32
  %134 = load i32, ptr %58, align 4, !tbaa !42
  %135 = icmp eq i32 %134, 64
  br i1 %135, label %136, label %140

136:                                              ; preds = %127
  %137 = load i32, ptr %59, align 4, !tbaa !36
  %138 = zext i32 %137 to i64
  %139 = shl nuw i64 %138, 32
  br label %140

140:                                              ; preds = %136, %127
  %141 = phi i64 [ %139, %136 ], [ 0, %127 ]
  %142 = load i32, ptr %60, align 8, !tbaa !36
  %143 = zext i32 %142 to i64
  %144 = or disjoint i64 %141, %143
  %145 = icmp ult i16 %129, 256
  br i1 %145, label %146, label %156

146:                                              ; preds = %140
  %147 = lshr i32 %130, 6
  %148 = zext nneg i32 %147 to i64
  %149 = getelementptr inbounds i64, ptr %61, i64 %148
  %150 = load i64, ptr %149, align 8, !tbaa !24
  %151 = and i32 %130, 63
  %152 = zext nneg i32 %151 to i64
  %153 = shl nuw i64 1, %152
  %154 = and i64 %150, %153
  %155 = icmp ne i64 %154, 0
  br label %156

156:                                              ; preds = %146, %140
  %157 = phi i1 [ false, %140 ], [ %155, %146 ]
  %158 = and i32 %133, 768
  %159 = icmp eq i32 %158, 256
  br i1 %159, label %160, label %182

160:                                              ; preds = %156
  %161 = add nsw i32 %133, -256
  %162 = zext nneg i32 %161 to i64
  %163 = and i32 %130, 768
  %164 = icmp eq i32 %163, 256
  %165 = xor i64 %144, -1
  %166 = sext i1 %157 to i64
  %167 = add nsw i32 %130, -256
  %168 = zext nneg i32 %167 to i64
  br label %169

169:                                              ; preds = %176, %160
  %170 = phi i1 [ true, %160 ], [ false, %176 ]
  %171 = phi i64 [ 0, %160 ], [ 1, %176 ]
  %172 = getelementptr inbounds [2 x [256 x i64]], ptr %62, i64 0, i64 %171, i64 %162
  br i1 %164, label %173, label %176

173:                                              ; preds = %169
  %174 = getelementptr inbounds [2 x [256 x i64]], ptr %62, i64 0, i64 %171, i64 %168
  %175 = load i64, ptr %174, align 8, !tbaa !24
  br label %176

176:                                              ; preds = %173, %169
  %177 = phi i64 [ %175, %173 ], [ %166, %169 ]
  %178 = load i64, ptr %172, align 8, !tbaa !24
  %179 = and i64 %178, %165
  %180 = and i64 %177, %144
  %181 = or i64 %179, %180
  store i64 %181, ptr %172, align 8, !tbaa !24
  br i1 %170, label %169, label %196, !llvm.loop !82

182:                                              ; preds = %156
  %183 = icmp ult i16 %132, 256
  br i1 %183, label %184, label %196

184:                                              ; preds = %182
  %185 = and i32 %133, 63
  %186 = zext nneg i32 %185 to i64
  %187 = shl nuw i64 1, %186
  %188 = xor i64 %187, -1
  %189 = lshr i32 %133, 6
  %190 = zext nneg i32 %189 to i64
  %191 = getelementptr inbounds i64, ptr %61, i64 %190
  %192 = load i64, ptr %191, align 8, !tbaa !24
  %193 = and i64 %192, %188
  store i64 %193, ptr %191, align 8, !tbaa !24
  br i1 %157, label %194, label %196

194:                                              ; preds = %184
  %195 = or i64 %192, %187
  store i64 %195, ptr %191, align 8, !tbaa !24
  br label %196

196:                                              ; preds = %176, %182, %184, %194
  br label %957, !llvm.loop !81

197:                                              ; preds = %102
  %198 = load i32, ptr %63, align 4, !tbaa !83
  %199 = load i32, ptr %64, align 8, !tbaa !84
  %200 = icmp eq i32 %198, %199
  br i1 %200, label %201, label %209

201:                                              ; preds = %197
  %202 = load i32, ptr %65, align 4, !tbaa !85
  %203 = load i32, ptr %66, align 8, !tbaa !86
  %204 = icmp eq i32 %202, %203
  br i1 %204, label %205, label %209

205:                                              ; preds = %201
  %206 = load i32, ptr %67, align 4, !tbaa !87
  %207 = load i32, ptr %68, align 8, !tbaa !88
  %208 = icmp eq i32 %206, %207
  br i1 %208, label %276, label %209

209:                                              ; preds = %197, %201, %205
  %210 = icmp eq i32 %113, 0
  br i1 %210, label %211, label %220

211:                                              ; preds = %244, %209
  %212 = icmp ult i16 %111, 256
  br i1 %212, label %276, label %213

213:                                              ; preds = %211
  %214 = icmp eq i16 %109, 8
  %215 = select i1 %214, i32 %117, i32 0
  %216 = and i32 %215, 1
  %217 = icmp eq i32 %216, 0
  %218 = and i32 %215, 2
  %219 = icmp eq i32 %218, 0
  br label %247

220:                                              ; preds = %209, %244
  %221 = phi i64 [ %245, %244 ], [ 0, %209 ]
  %222 = getelementptr inbounds i16, ptr %118, i64 %221
  %223 = load i16, ptr %222, align 2, !tbaa !80
  %224 = and i16 %223, 1023
  %225 = zext nneg i16 %224 to i64
  %226 = getelementptr inbounds [514 x i32], ptr %69, i64 0, i64 %225
  %227 = load i32, ptr %226, align 4, !tbaa !36
  %228 = load i32, ptr %64, align 8, !tbaa !84
  %229 = icmp ugt i32 %227, %228
  %230 = getelementptr inbounds [514 x i32], ptr %70, i64 0, i64 %225
  %231 = load i32, ptr %230, align 4, !tbaa !36
  %232 = load i32, ptr %66, align 8, !tbaa !86
  %233 = icmp ugt i32 %231, %232
  %234 = or i1 %229, %233
  %235 = getelementptr inbounds [514 x i32], ptr %71, i64 0, i64 %225
  %236 = load i32, ptr %235, align 4, !tbaa !36
  %237 = load i32, ptr %68, align 8, !tbaa !88
  %238 = icmp ugt i32 %236, %237
  %239 = or i1 %234, %238
  br i1 %239, label %240, label %244

240:                                              ; preds = %220
  %241 = zext nneg i16 %224 to i32
  %242 = getelementptr inbounds [514 x i64], ptr %72, i64 0, i64 %225
  %243 = load i64, ptr %242, align 8, !tbaa !24
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 1, i64 noundef %107, i32 noundef %241, i64 noundef %243) #9
  store i32 0, ptr %226, align 4, !tbaa !36
  store i32 0, ptr %230, align 4, !tbaa !36
  store i32 0, ptr %235, align 4, !tbaa !36
  br label %244

244:                                              ; preds = %220, %240
  %245 = add nuw nsw i64 %221, 1
  %246 = icmp eq i64 %245, %119
  br i1 %246, label %211, label %220, !llvm.loop !89

247:                                              ; preds = %213, %273
  %248 = phi i64 [ 0, %213 ], [ %274, %273 ]
  %249 = getelementptr inbounds i16, ptr %120, i64 %248
  %250 = load i16, ptr %249, align 2, !tbaa !80
  %251 = and i16 %250, 1023
  %252 = zext nneg i16 %251 to i64
  %253 = getelementptr inbounds [514 x i32], ptr %69, i64 0, i64 %252
  %254 = load i32, ptr %253, align 4, !tbaa !36
  %255 = load i32, ptr %64, align 8, !tbaa !84
  %256 = icmp ugt i32 %254, %255
  %257 = and i1 %217, %256
  %258 = getelementptr inbounds [514 x i32], ptr %70, i64 0, i64 %252
  %259 = load i32, ptr %258, align 4, !tbaa !36
  %260 = load i32, ptr %66, align 8, !tbaa !86
  %261 = icmp ugt i32 %259, %260
  %262 = and i1 %219, %261
  %263 = or i1 %257, %262
  %264 = getelementptr inbounds [514 x i32], ptr %71, i64 0, i64 %252
  %265 = load i32, ptr %264, align 4, !tbaa !36
  %266 = load i32, ptr %68, align 8, !tbaa !88
  %267 = icmp ugt i32 %265, %266
  %268 = or i1 %263, %267
  br i1 %268, label %269, label %273

269:                                              ; preds = %247
  %270 = zext nneg i16 %251 to i32
  %271 = getelementptr inbounds [514 x i64], ptr %72, i64 0, i64 %252
  %272 = load i64, ptr %271, align 8, !tbaa !24
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 2, i64 noundef %107, i32 noundef %270, i64 noundef %272) #9
  store i32 0, ptr %253, align 4, !tbaa !36
  store i32 0, ptr %258, align 4, !tbaa !36
  store i32 0, ptr %264, align 4, !tbaa !36
  br label %273

273:                                              ; preds = %247, %269
  %274 = add nuw nsw i64 %248, 1
  %275 = icmp eq i64 %274, %121
  br i1 %275, label %276, label %247, !llvm.loop !90

276:                                              ; preds = %273, %211, %205
  %277 = icmp eq i32 %113, 0
  br i1 %277, label %354, label %278

278:                                              ; preds = %276
  %279 = and i32 %117, 256
  %280 = icmp eq i32 %279, 0
  br label %281

281:                                              ; preds = %351, %278
  %282 = phi i64 [ 0, %278 ], [ %352, %351 ]
  %283 = getelementptr inbounds i16, ptr %118, i64 %282
  %284 = load i16, ptr %283, align 2, !tbaa !80
  %285 = zext i16 %284 to i32
  %286 = and i32 %285, 1023
  %287 = and i32 %285, 4096
  %288 = icmp eq i32 %287, 0
  br i1 %288, label %351, label %289

289:                                              ; preds = %281
  %290 = and i32 %285, 768
  %291 = icmp eq i32 %290, 256
  br i1 %291, label %292, label %328

292:                                              ; preds = %289
  %293 = load i32, ptr %58, align 4, !tbaa !42
  %294 = icmp eq i32 %293, 64
  br i1 %294, label %295, label %299

295:                                              ; preds = %292
  %296 = load i32, ptr %59, align 4, !tbaa !36
  %297 = zext i32 %296 to i64
  %298 = shl nuw i64 %297, 32
  br label %299

299:                                              ; preds = %295, %292
  %300 = phi i64 [ %298, %295 ], [ 0, %292 ]
  %301 = load i32, ptr %60, align 8, !tbaa !36
  %302 = zext i32 %301 to i64
  %303 = or disjoint i64 %300, %302
  %304 = add nsw i32 %286, -256
  %305 = zext nneg i32 %304 to i64
  %306 = getelementptr inbounds [256 x i64], ptr %62, i64 0, i64 %305
  %307 = getelementptr inbounds [256 x i64], ptr %73, i64 0, i64 %305
  %308 = and i16 %284, 2048
  %309 = icmp eq i16 %308, 0
  br i1 %309, label %310, label %312

310:                                              ; preds = %299
  %311 = load i64, ptr %306, align 8, !tbaa !24
  br label %312

312:                                              ; preds = %310, %299
  %313 = phi i64 [ %311, %310 ], [ 0, %299 ]
  %314 = and i16 %284, 1024
  %315 = icmp eq i16 %314, 0
  br i1 %315, label %316, label %318

316:                                              ; preds = %312
  %317 = load i64, ptr %307, align 8, !tbaa !24
  br label %318

318:                                              ; preds = %316, %312
  %319 = phi i64 [ %317, %316 ], [ 0, %312 ]
  %320 = or i64 %319, %313
  %321 = sub i64 0, %303
  %322 = select i1 %280, i64 -1, i64 %321
  %323 = and i64 %322, %320
  %324 = and i64 %323, %303
  %325 = icmp eq i64 %324, 0
  br i1 %325, label %351, label %326

326:                                              ; preds = %318
  %327 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %324, i1 true)
  tail call fastcc void @report(ptr noundef nonnull readonly %0, ptr noundef %8, i32 noundef 20, i64 noundef %107, i32 noundef %286, i64 noundef %327) #9
  store i64 0, ptr %307, align 8, !tbaa !24
  store i64 0, ptr %306, align 8, !tbaa !24
  br label %351

328:                                              ; preds = %289
  %329 = icmp ult i32 %286, 256
  br i1 %329, label %330, label %351

330:                                              ; preds = %328
  %331 = lshr i32 %286, 6
  %332 = zext nneg i32 %331 to i64
  %333 = getelementptr inbounds i64, ptr %61, i64 %332
  %334 = load i64, ptr %333, align 8, !tbaa !24
  %335 = and i32 %285, 63
  %336 = zext nneg i32 %335 to i64
  %337 = shl nuw i64 1, %336
  %338 = and i64 %334, %337
  %339 = icmp eq i64 %338, 0
  br i1 %339, label %351, label %340

340:                                              ; preds = %330
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 20, i64 noundef %107, i32 noundef %286, i64 noundef -1) #9
  %341 = and i16 %284, 63
  %342 = zext nneg i16 %341 to i64
  %343 = shl nuw i64 1, %342
  %344 = xor i64 %343, -1
  %345 = lshr i16 %284, 6
  %346 = and i16 %345, 15
  %347 = zext nneg i16 %346 to i64
  %348 = getelementptr inbounds i64, ptr %61, i64 %347
  %349 = load i64, ptr %348, align 8, !tbaa !24
  %350 = and i64 %349, %344
  store i64 %350, ptr %348, align 8, !tbaa !24
  br label %351

351:                                              ; preds = %340, %330, %328, %326, %318, %281
  %352 = add nuw nsw i64 %282, 1
  %353 = icmp eq i64 %352, %119
  br i1 %353, label %354, label %281, !llvm.loop !91

354:                                              ; preds = %351, %276
  %355 = icmp ult i16 %111, 256
  br i1 %355, label %418, label %356

356:                                              ; preds = %354, %415
  %357 = phi i64 [ %416, %415 ], [ 0, %354 ]
  %358 = getelementptr inbounds i16, ptr %120, i64 %357
  %359 = load i16, ptr %358, align 2, !tbaa !80
  %360 = zext i16 %359 to i32
  %361 = and i32 %360, 1023
  %362 = and i32 %360, 3072
  %363 = and i32 %360, 4096
  %364 = icmp eq i32 %363, 0
  br i1 %364, label %365, label %415

365:                                              ; preds = %356
  %366 = and i32 %360, 768
  %367 = icmp eq i32 %366, 256
  br i1 %367, label %368, label %399

368:                                              ; preds = %365
  %369 = icmp eq i32 %362, 3072
  br i1 %369, label %370, label %374

370:                                              ; preds = %368
  %371 = add nsw i32 %361, -256
  %372 = zext nneg i32 %371 to i64
  %373 = getelementptr inbounds [256 x i64], ptr %62, i64 0, i64 %372
  store i64 0, ptr %373, align 8, !tbaa !24
  br label %395

374:                                              ; preds = %368
  %375 = load i32, ptr %58, align 4, !tbaa !42
  %376 = icmp eq i32 %375, 64
  br i1 %376, label %377, label %381

377:                                              ; preds = %374
  %378 = load i32, ptr %59, align 4, !tbaa !36
  %379 = zext i32 %378 to i64
  %380 = shl nuw i64 %379, 32
  br label %381

381:                                              ; preds = %377, %374
  %382 = phi i64 [ %380, %377 ], [ 0, %374 ]
  %383 = load i32, ptr %60, align 8, !tbaa !36
  %384 = zext i32 %383 to i64
  %385 = or disjoint i64 %382, %384
  %386 = xor i64 %385, -1
  %387 = icmp eq i32 %362, 2048
  %388 = add nsw i32 %361, -256
  %389 = zext nneg i32 %388 to i64
  br i1 %387, label %395, label %390

390:                                              ; preds = %381
  %391 = getelementptr inbounds [256 x i64], ptr %62, i64 0, i64 %389
  %392 = load i64, ptr %391, align 8, !tbaa !24
  %393 = and i64 %392, %386
  store i64 %393, ptr %391, align 8, !tbaa !24
  %394 = icmp eq i32 %362, 1024
  br i1 %394, label %415, label %395

395:                                              ; preds = %390, %381, %370
  %396 = phi i64 [ %372, %370 ], [ %389, %390 ], [ %389, %381 ]
  %397 = phi i64 [ 0, %370 ], [ %386, %390 ], [ %386, %381 ]
  %398 = getelementptr inbounds [256 x i64], ptr %73, i64 0, i64 %396
  br label %410

399:                                              ; preds = %365
  %400 = icmp ult i32 %361, 256
  br i1 %400, label %401, label %415

401:                                              ; preds = %399
  %402 = and i16 %359, 63
  %403 = zext nneg i16 %402 to i64
  %404 = shl nuw i64 1, %403
  %405 = xor i64 %404, -1
  %406 = lshr i16 %359, 6
  %407 = and i16 %406, 15
  %408 = zext nneg i16 %407 to i64
  %409 = getelementptr inbounds i64, ptr %61, i64 %408
  br label %410

410:                                              ; preds = %401, %395
  %411 = phi ptr [ %409, %401 ], [ %398, %395 ]
  %412 = phi i64 [ %405, %401 ], [ %397, %395 ]
  %413 = load i64, ptr %411, align 8, !tbaa !24
  %414 = and i64 %413, %412
  store i64 %414, ptr %411, align 8, !tbaa !24
  br label %415

415:                                              ; preds = %410, %399, %390, %356
  %416 = add nuw nsw i64 %357, 1
  %417 = icmp eq i64 %416, %121
  br i1 %417, label %418, label %356, !llvm.loop !92

418:                                              ; preds = %415, %354
  %419 = load i32, ptr %74, align 4, !tbaa !93
  %420 = icmp ugt i32 %419, %5
  br i1 %420, label %442, label %421

421:                                              ; preds = %418
  %422 = add nuw nsw i32 %113, %114
  %423 = icmp eq i32 %422, 0
  br i1 %423, label %442, label %424

424:                                              ; preds = %421
  %425 = zext nneg i32 %422 to i64
  br label %426

426:                                              ; preds = %439, %424
  %427 = phi i64 [ 0, %424 ], [ %440, %439 ]
  %428 = getelementptr inbounds i16, ptr %118, i64 %427
  %429 = load i16, ptr %428, align 2, !tbaa !80
  %430 = and i16 %429, 1023
  %431 = zext nneg i16 %430 to i32
  %432 = load i32, ptr %74, align 4, !tbaa !93
  %433 = add i32 %432, 256
  %434 = icmp ule i32 %433, %431
  %435 = icmp ult i16 %430, 512
  %436 = and i1 %435, %434
  br i1 %436, label %437, label %439

437:                                              ; preds = %426
  %438 = zext i32 %432 to i64
  tail call fastcc void @report(ptr noundef nonnull readonly %0, ptr noundef readonly %8, i32 noundef 12, i64 noundef %107, i32 noundef %431, i64 noundef %438) #9
  br label %439

439:                                              ; preds = %437, %426
  %440 = add nuw nsw i64 %427, 1
  %441 = icmp eq i64 %440, %425
  br i1 %441, label %442, label %426, !llvm.loop !94

442:                                              ; preds = %439, %421, %418
  switch i16 %109, label %957 [
    i16 1, label %443
    i16 2, label %443
    i16 3, label %443
    i16 4, label %443
    i16 5, label %443
    i16 6, label %443
    i16 7, label %745
    i16 8, label %788
    i16 14, label %826
    i16 16, label %829
    i16 9, label %844
    i16 10, label %869
    i16 13, label %903
    i16 11, label %916
  ]

443:                                              ; preds = %442, %442, %442, %442, %442, %442
  %444 = load i32, ptr %75, align 8, !tbaa !95
  %445 = load i32, ptr %76, align 8, !tbaa !96
  %446 = icmp ne i32 %444, %445
  %447 = icmp ne i32 %113, 0
  %448 = and i1 %447, %446
  br i1 %448, label %452, label %449

449:                                              ; preds = %505, %443
  %450 = load i32, ptr %84, align 4, !tbaa !97
  %451 = icmp eq i32 %450, 0
  br i1 %451, label %652, label %508

452:                                              ; preds = %443, %505
  %453 = phi i64 [ %506, %505 ], [ 0, %443 ]
  %454 = getelementptr inbounds i16, ptr %118, i64 %453
  %455 = load i16, ptr %454, align 2, !tbaa !80
  %456 = and i16 %455, 1023
  %457 = zext nneg i16 %456 to i32
  %458 = and i32 %457, 768
  %459 = icmp eq i32 %458, 256
  br i1 %459, label %460, label %505

460:                                              ; preds = %452
  %461 = add nsw i32 %457, -256
  %462 = zext nneg i32 %461 to i64
  %463 = getelementptr inbounds [256 x i32], ptr %95, i64 0, i64 %462
  %464 = load i32, ptr %463, align 4, !tbaa !36
  %465 = getelementptr inbounds [256 x i32], ptr %96, i64 0, i64 %462
  %466 = load i32, ptr %465, align 4, !tbaa !36
  %467 = or i32 %466, %464
  %468 = icmp eq i32 %467, 0
  br i1 %468, label %505, label %469

469:                                              ; preds = %460
  %470 = zext i16 %455 to i32
  %471 = and i32 %470, 1023
  %472 = add nsw i32 %471, -256
  %473 = zext i32 %472 to i64
  br label %474

474:                                              ; preds = %504, %469
  %475 = phi i1 [ true, %469 ], [ false, %504 ]
  %476 = phi i64 [ 0, %469 ], [ 1, %504 ]
  %477 = getelementptr inbounds [2 x [256 x i32]], ptr %95, i64 0, i64 %476, i64 %473
  %478 = load i32, ptr %477, align 4, !tbaa !36
  %479 = select i1 %475, i32 2048, i32 1024
  %480 = and i32 %479, %470
  %481 = icmp eq i32 %480, 0
  br i1 %481, label %482, label %504

482:                                              ; preds = %474
  %483 = load i32, ptr %76, align 8, !tbaa !96
  %484 = icmp uge i32 %478, %483
  %485 = icmp ne i32 %478, 0
  %486 = and i1 %485, %484
  br i1 %486, label %487, label %504

487:                                              ; preds = %482
  %488 = load i32, ptr %75, align 8, !tbaa !95
  %489 = sub i32 %488, %478
  %490 = icmp ult i32 %489, 7
  br i1 %490, label %491, label %504

491:                                              ; preds = %487
  %492 = load i32, ptr %97, align 4, !tbaa !98
  %493 = getelementptr inbounds [2 x [256 x i32]], ptr %98, i64 0, i64 %476, i64 %473
  %494 = load i32, ptr %493, align 4, !tbaa !36
  %495 = sub i32 %492, %494
  %496 = icmp ult i32 %495, 3
  br i1 %496, label %497, label %504

497:                                              ; preds = %491
  %498 = load i32, ptr %85, align 4, !tbaa !99
  %499 = icmp ult i32 %478, %498
  %500 = select i1 %499, i32 22, i32 3
  %501 = select i1 %499, i64 3, i64 0
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %8, i32 noundef %500, i64 noundef %107, i32 noundef %471, i64 noundef %501) #9
  %502 = getelementptr inbounds [256 x i32], ptr %96, i64 0, i64 %473
  store i32 0, ptr %502, align 4, !tbaa !36
  %503 = getelementptr inbounds [256 x i32], ptr %95, i64 0, i64 %473
  store i32 0, ptr %503, align 4, !tbaa !36
  br label %505

504:                                              ; preds = %491, %487, %482, %474
  br i1 %475, label %474, label %505, !llvm.loop !100

505:                                              ; preds = %504, %497, %460, %452
  %506 = add nuw nsw i64 %453, 1
  %507 = icmp eq i64 %506, %119
  br i1 %507, label %449, label %452, !llvm.loop !101

508:                                              ; preds = %449
  %509 = load i32, ptr %94, align 8, !tbaa !102
  %510 = icmp eq i32 %509, 0
  %511 = or i1 %277, %510
  br i1 %511, label %651, label %520

512:                                              ; preds = %565, %543
  %513 = phi i32 [ %544, %543 ], [ %567, %565 ]
  %514 = load i32, ptr %75, align 8, !tbaa !95
  %515 = xor i32 %513, -1
  %516 = add i32 %514, %515
  %517 = icmp eq i32 %513, 0
  %518 = icmp ugt i32 %516, 4
  %519 = select i1 %517, i1 true, i1 %518
  br i1 %519, label %651, label %571

520:                                              ; preds = %508, %565
  %521 = phi i32 [ %567, %565 ], [ 0, %508 ]
  %522 = phi i64 [ %541, %565 ], [ 0, %508 ]
  %523 = and i64 %522, 4294967295
  %524 = getelementptr inbounds i16, ptr %118, i64 %523
  %525 = load i16, ptr %524, align 2, !tbaa !80
  br label %526

526:                                              ; preds = %560, %520
  %527 = phi i16 [ %562, %560 ], [ %525, %520 ]
  %528 = phi i64 [ %541, %560 ], [ %523, %520 ]
  %529 = phi i32 [ %540, %560 ], [ 0, %520 ]
  %530 = and i16 %527, 1023
  %531 = zext nneg i16 %530 to i32
  %532 = and i32 %531, 768
  %533 = icmp eq i32 %532, 256
  br i1 %533, label %534, label %539

534:                                              ; preds = %526
  %535 = zext i16 %527 to i32
  %536 = add nsw i32 %531, -256
  %537 = zext nneg i32 %536 to i64
  %538 = load i32, ptr %76, align 8, !tbaa !96
  br label %545

539:                                              ; preds = %555, %526
  %540 = phi i32 [ %529, %526 ], [ %559, %555 ]
  %541 = add nuw nsw i64 %528, 1
  %542 = icmp ult i64 %541, %119
  br i1 %542, label %560, label %543

543:                                              ; preds = %539
  %544 = tail call i32 @llvm.umax.i32(i32 %540, i32 %521)
  br label %512

545:                                              ; preds = %555, %534
  %546 = phi i1 [ true, %534 ], [ false, %555 ]
  %547 = phi i64 [ 0, %534 ], [ 1, %555 ]
  %548 = phi i32 [ %529, %534 ], [ %559, %555 ]
  %549 = select i1 %546, i32 2048, i32 1024
  %550 = and i32 %549, %535
  %551 = icmp eq i32 %550, 0
  br i1 %551, label %552, label %555

552:                                              ; preds = %545
  %553 = getelementptr inbounds [2 x [256 x i32]], ptr %99, i64 0, i64 %547, i64 %537
  %554 = load i32, ptr %553, align 4, !tbaa !36
  br label %555

555:                                              ; preds = %552, %545
  %556 = phi i32 [ %554, %552 ], [ 0, %545 ]
  %557 = icmp ult i32 %556, %538
  %558 = tail call i32 @llvm.umax.i32(i32 %556, i32 %548)
  %559 = select i1 %557, i32 %548, i32 %558
  br i1 %546, label %545, label %539, !llvm.loop !103

560:                                              ; preds = %539
  %561 = getelementptr inbounds i16, ptr %118, i64 %541
  %562 = load i16, ptr %561, align 2, !tbaa !80
  %563 = and i16 %562, 8192
  %564 = icmp eq i16 %563, 0
  br i1 %564, label %565, label %526, !llvm.loop !104

565:                                              ; preds = %560
  %566 = trunc nuw i64 %541 to i32
  %567 = tail call i32 @llvm.umax.i32(i32 %540, i32 %521)
  %568 = icmp ugt i32 %113, %566
  br i1 %568, label %520, label %512, !llvm.loop !105

569:                                              ; preds = %571
  %570 = icmp eq i32 %581, -1
  br i1 %570, label %651, label %584

571:                                              ; preds = %512, %571
  %572 = phi i64 [ %582, %571 ], [ 0, %512 ]
  %573 = phi i32 [ %581, %571 ], [ -1, %512 ]
  %574 = getelementptr inbounds [4 x i32], ptr %93, i64 0, i64 %572
  %575 = load i32, ptr %574, align 4, !tbaa !36
  %576 = sub i32 %514, %575
  %577 = icmp ne i32 %575, 0
  %578 = icmp ugt i32 %576, %516
  %579 = select i1 %577, i1 %578, i1 false
  %580 = tail call i32 @llvm.umin.i32(i32 %576, i32 %573)
  %581 = select i1 %579, i32 %580, i32 %573
  %582 = add nuw nsw i64 %572, 1
  %583 = icmp eq i64 %582, 4
  br i1 %583, label %569, label %571, !llvm.loop !106

584:                                              ; preds = %569
  %585 = sub i32 %513, %514
  %586 = add i32 %585, %581
  %587 = icmp ugt i32 %586, 2
  br i1 %587, label %651, label %588

588:                                              ; preds = %584, %634
  %589 = phi i32 [ %635, %634 ], [ 0, %584 ]
  %590 = icmp ult i32 %589, %113
  br i1 %590, label %591, label %651

591:                                              ; preds = %588
  %592 = zext i32 %589 to i64
  %593 = getelementptr inbounds i16, ptr %118, i64 %592
  %594 = load i16, ptr %593, align 2, !tbaa !80
  br label %595

595:                                              ; preds = %627, %591
  %596 = phi i16 [ %629, %627 ], [ %594, %591 ]
  %597 = phi i64 [ %610, %627 ], [ %592, %591 ]
  %598 = phi i32 [ %609, %627 ], [ 0, %591 ]
  %599 = and i16 %596, 1023
  %600 = zext nneg i16 %599 to i32
  %601 = and i32 %600, 768
  %602 = icmp eq i32 %601, 256
  br i1 %602, label %603, label %608

603:                                              ; preds = %595
  %604 = zext i16 %596 to i32
  %605 = add nsw i32 %600, -256
  %606 = zext nneg i32 %605 to i64
  %607 = load i32, ptr %76, align 8, !tbaa !96
  br label %612

608:                                              ; preds = %622, %595
  %609 = phi i32 [ %598, %595 ], [ %626, %622 ]
  %610 = add nuw nsw i64 %597, 1
  %611 = icmp ult i64 %610, %119
  br i1 %611, label %627, label %634

612:                                              ; preds = %622, %603
  %613 = phi i1 [ true, %603 ], [ false, %622 ]
  %614 = phi i64 [ 0, %603 ], [ 1, %622 ]
  %615 = phi i32 [ %598, %603 ], [ %626, %622 ]
  %616 = select i1 %613, i32 2048, i32 1024
  %617 = and i32 %616, %604
  %618 = icmp eq i32 %617, 0
  br i1 %618, label %619, label %622

619:                                              ; preds = %612
  %620 = getelementptr inbounds [2 x [256 x i32]], ptr %99, i64 0, i64 %614, i64 %606
  %621 = load i32, ptr %620, align 4, !tbaa !36
  br label %622

622:                                              ; preds = %619, %612
  %623 = phi i32 [ %621, %619 ], [ 0, %612 ]
  %624 = icmp ult i32 %623, %607
  %625 = tail call i32 @llvm.umax.i32(i32 %623, i32 %615)
  %626 = select i1 %624, i32 %615, i32 %625
  br i1 %613, label %612, label %608, !llvm.loop !103

627:                                              ; preds = %608
  %628 = getelementptr inbounds i16, ptr %118, i64 %610
  %629 = load i16, ptr %628, align 2, !tbaa !80
  %630 = and i16 %629, 8192
  %631 = icmp eq i16 %630, 0
  br i1 %631, label %632, label %595, !llvm.loop !104

632:                                              ; preds = %627
  %633 = trunc nuw i64 %610 to i32
  br label %634

634:                                              ; preds = %608, %632
  %635 = phi i32 [ %633, %632 ], [ %113, %608 ]
  %636 = xor i32 %609, -1
  %637 = add i32 %514, %636
  %638 = icmp ne i32 %609, 0
  %639 = icmp uge i32 %637, %581
  %640 = select i1 %638, i1 %639, i1 false
  %641 = sub i32 %609, %513
  %642 = icmp ugt i32 %641, -4
  %643 = and i1 %642, %640
  br i1 %643, label %644, label %588, !llvm.loop !107

644:                                              ; preds = %634
  %645 = and i16 %594, 1023
  %646 = zext nneg i16 %645 to i32
  %647 = load i32, ptr %85, align 4, !tbaa !99
  %648 = icmp ult i32 %609, %647
  %649 = select i1 %648, i32 22, i32 4
  %650 = select i1 %648, i64 4, i64 0
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef readonly %8, i32 noundef %649, i64 noundef %107, i32 noundef %646, i64 noundef %650) #9
  br label %651

651:                                              ; preds = %588, %644, %584, %569, %512, %508
  tail call fastcc void @check_mask_write(ptr noundef readonly %0, ptr noundef %8, i32 noundef 1, i32 noundef %117, ptr noundef nonnull readonly %118, i32 noundef %113, ptr noundef nonnull readonly %120, i32 noundef %114, i64 noundef %107) #9
  br label %652

652:                                              ; preds = %651, %449
  %653 = icmp eq i16 %109, 3
  br i1 %653, label %654, label %679

654:                                              ; preds = %652
  %655 = load i32, ptr %100, align 8, !tbaa !108
  %656 = icmp eq i32 %655, 0
  %657 = or i1 %277, %656
  br i1 %657, label %690, label %658

658:                                              ; preds = %654, %676
  %659 = phi i64 [ %677, %676 ], [ 0, %654 ]
  %660 = getelementptr inbounds i16, ptr %118, i64 %659
  %661 = load i16, ptr %660, align 2, !tbaa !80
  %662 = zext i16 %661 to i32
  %663 = and i32 %662, 16384
  %664 = icmp eq i32 %663, 0
  br i1 %664, label %676, label %665

665:                                              ; preds = %658
  %666 = and i32 %662, 1023
  %667 = load i32, ptr %101, align 4, !tbaa !109
  %668 = icmp uge i32 %666, %667
  %669 = icmp ult i32 %666, %655
  %670 = and i1 %669, %668
  br i1 %670, label %671, label %676

671:                                              ; preds = %665
  %672 = load i32, ptr %87, align 8, !tbaa !110
  %673 = icmp eq i32 %672, 0
  %674 = select i1 %673, i32 7, i32 22
  %675 = select i1 %673, i64 0, i64 7
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %8, i32 noundef %674, i64 noundef %107, i32 noundef %666, i64 noundef %675) #9
  br label %679

676:                                              ; preds = %665, %658
  %677 = add nuw nsw i64 %659, 1
  %678 = icmp eq i64 %677, %119
  br i1 %678, label %679, label %658, !llvm.loop !111

679:                                              ; preds = %676, %671, %652
  switch i16 %109, label %690 [
    i16 6, label %680
    i16 5, label %691
    i16 4, label %693
  ]

680:                                              ; preds = %679
  %681 = load i32, ptr %86, align 4, !tbaa !112
  %682 = icmp eq i32 %681, 0
  br i1 %682, label %690, label %683

683:                                              ; preds = %680
  %684 = load i16, ptr %120, align 2, !tbaa !80
  %685 = and i16 %684, 1023
  %686 = zext nneg i16 %685 to i32
  %687 = icmp eq i32 %681, 2
  %688 = select i1 %687, i32 22, i32 6
  %689 = select i1 %687, i64 6, i64 0
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %8, i32 noundef %688, i64 noundef %107, i32 noundef %686, i64 noundef %689) #9
  br label %690

690:                                              ; preds = %683, %680, %679, %654
  br label %691

691:                                              ; preds = %690, %679
  %692 = phi i32 [ 0, %690 ], [ 1, %679 ]
  store i32 %692, ptr %86, align 4, !tbaa !112
  br label %693

693:                                              ; preds = %691, %679
  store i32 0, ptr %100, align 8, !tbaa !108
  store i32 0, ptr %87, align 8, !tbaa !110
  br i1 %355, label %738, label %694

694:                                              ; preds = %693
  %695 = icmp eq i16 %109, 2
  br label %696

696:                                              ; preds = %734, %694
  %697 = phi i32 [ 0, %694 ], [ %735, %734 ]
  %698 = phi i64 [ 0, %694 ], [ %736, %734 ]
  %699 = getelementptr inbounds i16, ptr %120, i64 %698
  %700 = load i16, ptr %699, align 2, !tbaa !80
  %701 = and i16 %700, 1023
  %702 = zext nneg i16 %701 to i32
  %703 = and i32 %702, 768
  %704 = icmp eq i32 %703, 256
  br i1 %704, label %705, label %734

705:                                              ; preds = %696
  %706 = add nsw i32 %702, -256
  %707 = and i16 %700, 3072
  %708 = zext nneg i16 %707 to i32
  %709 = zext nneg i32 %706 to i64
  br label %711

710:                                              ; preds = %723
  br i1 %653, label %724, label %734

711:                                              ; preds = %723, %705
  %712 = phi i1 [ true, %705 ], [ false, %723 ]
  %713 = phi i64 [ 0, %705 ], [ 1, %723 ]
  %714 = select i1 %712, i32 2048, i32 1024
  %715 = icmp eq i32 %714, %708
  br i1 %715, label %723, label %716

716:                                              ; preds = %711
  %717 = load i32, ptr %75, align 8, !tbaa !95
  %718 = select i1 %695, i32 %717, i32 0
  %719 = getelementptr inbounds [2 x [256 x i32]], ptr %95, i64 0, i64 %713, i64 %709
  store i32 %718, ptr %719, align 4, !tbaa !36
  %720 = load i32, ptr %97, align 4, !tbaa !98
  %721 = getelementptr inbounds [2 x [256 x i32]], ptr %98, i64 0, i64 %713, i64 %709
  store i32 %720, ptr %721, align 4, !tbaa !36
  %722 = getelementptr inbounds [2 x [256 x i32]], ptr %99, i64 0, i64 %713, i64 %709
  store i32 %717, ptr %722, align 4, !tbaa !36
  br label %723

723:                                              ; preds = %716, %711
  br i1 %712, label %711, label %710, !llvm.loop !113

724:                                              ; preds = %710
  %725 = icmp eq i32 %697, 0
  br i1 %725, label %729, label %726

726:                                              ; preds = %724
  %727 = load i32, ptr %101, align 4, !tbaa !109
  %728 = icmp ult i32 %727, %702
  br i1 %728, label %730, label %729

729:                                              ; preds = %726, %724
  br label %730

730:                                              ; preds = %729, %726
  %731 = phi i32 [ %702, %729 ], [ %727, %726 ]
  store i32 %731, ptr %101, align 4, !tbaa !109
  %732 = add nuw nsw i32 %702, 1
  %733 = tail call i32 @llvm.umax.i32(i32 %697, i32 %732)
  store i32 %733, ptr %100, align 8, !tbaa !108
  br label %734

734:                                              ; preds = %730, %710, %696
  %735 = phi i32 [ %697, %710 ], [ %733, %730 ], [ %697, %696 ]
  %736 = add nuw nsw i64 %698, 1
  %737 = icmp eq i64 %736, %121
  br i1 %737, label %738, label %696, !llvm.loop !114

738:                                              ; preds = %734, %693
  %739 = load i32, ptr %75, align 8, !tbaa !95
  %740 = add i32 %739, 1
  store i32 %740, ptr %75, align 8, !tbaa !95
  %741 = icmp eq i16 %109, 2
  %742 = zext i1 %741 to i32
  %743 = load i32, ptr %97, align 4, !tbaa !98
  %744 = add i32 %743, %742
  store i32 %744, ptr %97, align 4, !tbaa !98
  br label %957

745:                                              ; preds = %442
  %746 = load i32, ptr %84, align 4, !tbaa !97
  %747 = icmp eq i32 %746, 0
  br i1 %747, label %749, label %748

748:                                              ; preds = %745
  tail call fastcc void @check_mask_write(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i32 noundef 0, i32 noundef 0, ptr noundef nonnull readonly %118, i32 noundef %113, ptr noundef nonnull readonly %120, i32 noundef %114, i64 noundef %107) #9
  br label %749

749:                                              ; preds = %748, %745
  %750 = and i32 %117, 1
  %751 = icmp eq i32 %750, 0
  br i1 %751, label %767, label %752

752:                                              ; preds = %749
  %753 = load i32, ptr %75, align 8, !tbaa !95
  store i32 %753, ptr %85, align 4, !tbaa !99
  %754 = load i32, ptr %86, align 4, !tbaa !112
  %755 = icmp eq i32 %754, 0
  %756 = select i1 %755, i32 0, i32 2
  store i32 %756, ptr %86, align 4, !tbaa !112
  store i32 1, ptr %87, align 8, !tbaa !110
  %757 = load i64, ptr %77, align 8, !tbaa !24
  %758 = load i64, ptr %78, align 8, !tbaa !24
  %759 = or i64 %758, %757
  %760 = load i64, ptr %79, align 8, !tbaa !24
  %761 = or i64 %759, %760
  store i64 %761, ptr %88, align 8, !tbaa !24
  %762 = load i64, ptr %89, align 8, !tbaa !24
  %763 = load i64, ptr %90, align 8, !tbaa !24
  %764 = or i64 %763, %762
  %765 = load i64, ptr %91, align 8, !tbaa !24
  %766 = or i64 %764, %765
  store i64 %766, ptr %92, align 8, !tbaa !24
  br label %767

767:                                              ; preds = %752, %749
  %768 = load i32, ptr %84, align 4, !tbaa !97
  %769 = icmp ne i32 %768, 0
  %770 = icmp ugt i16 %111, 255
  %771 = and i1 %770, %769
  br i1 %771, label %775, label %957

772:                                              ; preds = %775
  %773 = add nuw nsw i64 %776, 1
  %774 = icmp eq i64 %773, %121
  br i1 %774, label %957, label %775, !llvm.loop !115

775:                                              ; preds = %767, %772
  %776 = phi i64 [ %773, %772 ], [ 0, %767 ]
  %777 = getelementptr inbounds i16, ptr %120, i64 %776
  %778 = load i16, ptr %777, align 2, !tbaa !80
  %779 = and i16 %778, 1023
  %780 = icmp eq i16 %779, 126
  br i1 %780, label %781, label %772

781:                                              ; preds = %775
  %782 = load i32, ptr %75, align 8, !tbaa !95
  %783 = load i32, ptr %94, align 8, !tbaa !102
  %784 = add i32 %783, 1
  store i32 %784, ptr %94, align 8, !tbaa !102
  %785 = and i32 %783, 3
  %786 = zext nneg i32 %785 to i64
  %787 = getelementptr inbounds [4 x i32], ptr %93, i64 0, i64 %786
  store i32 %782, ptr %787, align 4, !tbaa !36
  br label %957

788:                                              ; preds = %442
  %789 = and i32 %117, 8
  %790 = icmp eq i32 %789, 0
  br i1 %790, label %793, label %791

791:                                              ; preds = %788
  %792 = load i32, ptr %75, align 8, !tbaa !95
  store i32 %792, ptr %76, align 8, !tbaa !96
  br label %793

793:                                              ; preds = %791, %788
  %794 = and i32 %117, 1
  %795 = icmp eq i32 %794, 0
  %796 = load i32, ptr %63, align 4, !tbaa !83
  %797 = add i32 %796, %794
  store i32 %797, ptr %63, align 4, !tbaa !83
  %798 = and i32 %117, 2
  %799 = icmp eq i32 %798, 0
  %800 = lshr exact i32 %798, 1
  %801 = load i32, ptr %65, align 4, !tbaa !85
  %802 = add i32 %801, %800
  store i32 %802, ptr %65, align 4, !tbaa !85
  %803 = and i32 %117, 4
  %804 = icmp eq i32 %803, 0
  %805 = lshr exact i32 %803, 2
  %806 = load i32, ptr %67, align 4, !tbaa !87
  %807 = add i32 %806, %805
  store i32 %807, ptr %67, align 4, !tbaa !87
  br i1 %355, label %957, label %808

808:                                              ; preds = %793, %823
  %809 = phi i64 [ %824, %823 ], [ 0, %793 ]
  %810 = getelementptr inbounds i16, ptr %120, i64 %809
  %811 = load i16, ptr %810, align 2, !tbaa !80
  %812 = and i16 %811, 1023
  %813 = zext nneg i16 %812 to i64
  %814 = getelementptr inbounds [514 x i64], ptr %72, i64 0, i64 %813
  store i64 %107, ptr %814, align 8, !tbaa !24
  br i1 %795, label %817, label %815

815:                                              ; preds = %808
  %816 = getelementptr inbounds [514 x i32], ptr %69, i64 0, i64 %813
  store i32 %797, ptr %816, align 4, !tbaa !36
  br label %817

817:                                              ; preds = %815, %808
  br i1 %799, label %820, label %818

818:                                              ; preds = %817
  %819 = getelementptr inbounds [514 x i32], ptr %70, i64 0, i64 %813
  store i32 %802, ptr %819, align 4, !tbaa !36
  br label %820

820:                                              ; preds = %818, %817
  br i1 %804, label %823, label %821

821:                                              ; preds = %820
  %822 = getelementptr inbounds [514 x i32], ptr %71, i64 0, i64 %813
  store i32 %807, ptr %822, align 4, !tbaa !36
  br label %823

823:                                              ; preds = %821, %820
  %824 = add nuw nsw i64 %809, 1
  %825 = icmp eq i64 %824, %121
  br i1 %825, label %957, label %808, !llvm.loop !116

826:                                              ; preds = %442
  %827 = load i32, ptr %83, align 8, !tbaa !21
  %828 = add i32 %827, 1
  store i32 %828, ptr %83, align 8, !tbaa !21
  br label %957

829:                                              ; preds = %442
  %830 = load ptr, ptr %81, align 8, !tbaa !17
  %831 = atomicrmw volatile add ptr %830, i32 1 monotonic, align 4
  %832 = add i32 %831, 1
  br label %833

833:                                              ; preds = %843, %829
  %834 = phi i1 [ true, %829 ], [ false, %843 ]
  %835 = phi i64 [ 0, %829 ], [ 1, %843 ]
  %836 = trunc nuw nsw i64 %835 to i32
  %837 = shl nuw nsw i32 1, %836
  %838 = and i32 %837, %117
  %839 = icmp eq i32 %838, 0
  br i1 %839, label %843, label %840

840:                                              ; preds = %833
  %841 = load ptr, ptr %82, align 8, !tbaa !117
  %842 = getelementptr inbounds i32, ptr %841, i64 %835
  store i32 %832, ptr %842, align 4, !tbaa !36
  br label %843

843:                                              ; preds = %840, %833
  br i1 %834, label %833, label %957, !llvm.loop !118

844:                                              ; preds = %442
  %845 = lshr i32 %117, 10
  %846 = icmp eq i32 %845, 63
  br i1 %846, label %854, label %847

847:                                              ; preds = %844
  %848 = load i32, ptr %63, align 4, !tbaa !83
  %849 = load i32, ptr %64, align 8, !tbaa !84
  %850 = sub i32 %848, %849
  %851 = icmp ugt i32 %850, %845
  br i1 %851, label %852, label %854

852:                                              ; preds = %847
  %853 = sub i32 %848, %845
  store i32 %853, ptr %64, align 8, !tbaa !84
  br label %854

854:                                              ; preds = %852, %847, %844
  %855 = lshr i32 %117, 4
  %856 = and i32 %855, 63
  %857 = icmp eq i32 %856, 63
  br i1 %857, label %957, label %858

858:                                              ; preds = %854
  %859 = load i32, ptr %65, align 4, !tbaa !85
  %860 = load i32, ptr %66, align 8, !tbaa !86
  %861 = sub i32 %859, %860
  %862 = icmp ugt i32 %861, %856
  br i1 %862, label %863, label %865

863:                                              ; preds = %858
  %864 = sub i32 %859, %856
  store i32 %864, ptr %66, align 8, !tbaa !86
  br label %865

865:                                              ; preds = %863, %858
  %866 = icmp eq i32 %856, 0
  br i1 %866, label %867, label %957

867:                                              ; preds = %865
  %868 = load i32, ptr %67, align 4, !tbaa !87
  store i32 %868, ptr %68, align 8, !tbaa !88
  br label %957

869:                                              ; preds = %442
  %870 = lshr i32 %117, 8
  %871 = and i32 %870, 127
  %872 = and i32 %117, 63
  %873 = icmp eq i32 %871, 124
  br i1 %873, label %880, label %874

874:                                              ; preds = %869
  %875 = zext nneg i32 %871 to i64
  %876 = getelementptr inbounds [128 x i32], ptr %80, i64 0, i64 %875
  %877 = load i32, ptr %876, align 4, !tbaa !36
  %878 = and i32 %877, 63
  %879 = add nuw nsw i32 %878, %872
  br label %880

880:                                              ; preds = %874, %869
  %881 = phi i32 [ %879, %874 ], [ %872, %869 ]
  %882 = icmp ugt i32 %881, 62
  br i1 %882, label %957, label %883

883:                                              ; preds = %880
  %884 = icmp sgt i16 %116, -1
  br i1 %884, label %896, label %885

885:                                              ; preds = %883
  %886 = load i32, ptr %65, align 4, !tbaa !85
  %887 = load i32, ptr %66, align 8, !tbaa !86
  %888 = sub i32 %886, %887
  %889 = icmp ugt i32 %888, %881
  br i1 %889, label %890, label %892

890:                                              ; preds = %885
  %891 = sub i32 %886, %881
  store i32 %891, ptr %66, align 8, !tbaa !86
  br label %892

892:                                              ; preds = %890, %885
  %893 = icmp eq i32 %881, 0
  br i1 %893, label %894, label %957

894:                                              ; preds = %892
  %895 = load i32, ptr %67, align 4, !tbaa !87
  store i32 %895, ptr %68, align 8, !tbaa !88
  br label %957

896:                                              ; preds = %883
  %897 = load i32, ptr %63, align 4, !tbaa !83
  %898 = load i32, ptr %64, align 8, !tbaa !84
  %899 = sub i32 %897, %898
  %900 = icmp ugt i32 %899, %881
  br i1 %900, label %901, label %957

901:                                              ; preds = %896
  %902 = sub i32 %897, %881
  store i32 %902, ptr %64, align 8, !tbaa !84
  br label %957

903:                                              ; preds = %442
  %904 = load i32, ptr %63, align 4, !tbaa !83
  %905 = load i32, ptr %64, align 8, !tbaa !84
  %906 = icmp eq i32 %904, %905
  br i1 %906, label %908, label %907

907:                                              ; preds = %903
  store i32 %904, ptr %64, align 8, !tbaa !84
  br label %908

908:                                              ; preds = %903, %907
  %909 = load i32, ptr %65, align 4, !tbaa !85
  %910 = load i32, ptr %66, align 8, !tbaa !86
  %911 = icmp eq i32 %909, %910
  br i1 %911, label %913, label %912

912:                                              ; preds = %908
  store i32 %909, ptr %66, align 8, !tbaa !86
  br label %913

913:                                              ; preds = %908, %912
  %914 = load i32, ptr %67, align 4, !tbaa !87
  store i32 %914, ptr %68, align 8, !tbaa !88
  %915 = load i32, ptr %75, align 8, !tbaa !95
  store i32 %915, ptr %76, align 8, !tbaa !96
  br label %957

916:                                              ; preds = %442
  %917 = icmp ult i16 %116, 4096
  br i1 %917, label %918, label %920

918:                                              ; preds = %916
  %919 = load i32, ptr %75, align 8, !tbaa !95
  store i32 %919, ptr %76, align 8, !tbaa !96
  br label %920

920:                                              ; preds = %918, %916
  %921 = and i32 %117, 1
  %922 = icmp eq i32 %921, 0
  br i1 %922, label %923, label %926

923:                                              ; preds = %920
  %924 = tail call ptr @memset(ptr noundef nonnull %77, i32 noundef 0, i64 noundef 16) #10
  %925 = tail call ptr @memset(ptr noundef nonnull %78, i32 noundef 0, i64 noundef 16) #10
  br label %926

926:                                              ; preds = %923, %920
  %927 = and i32 %117, 3584
  %928 = icmp eq i32 %927, 0
  br i1 %928, label %929, label %942

929:                                              ; preds = %926, %929
  %930 = phi i32 [ %940, %929 ], [ 0, %926 ]
  %931 = and i32 %930, 63
  %932 = zext nneg i32 %931 to i64
  %933 = shl nuw i64 1, %932
  %934 = xor i64 %933, -1
  %935 = lshr i32 %930, 6
  %936 = zext nneg i32 %935 to i64
  %937 = getelementptr inbounds i64, ptr %79, i64 %936
  %938 = load i64, ptr %937, align 8, !tbaa !24
  %939 = and i64 %938, %934
  store i64 %939, ptr %937, align 8, !tbaa !24
  %940 = add nuw nsw i32 %930, 1
  %941 = icmp eq i32 %940, 106
  br i1 %941, label %942, label %929, !llvm.loop !119

942:                                              ; preds = %929, %926
  %943 = and i32 %117, 2
  %944 = icmp eq i32 %943, 0
  br i1 %944, label %945, label %957

945:                                              ; preds = %942, %945
  %946 = phi i64 [ %955, %945 ], [ 106, %942 ]
  %947 = and i64 %946, 63
  %948 = shl nuw i64 1, %947
  %949 = xor i64 %948, -1
  %950 = lshr i64 %946, 6
  %951 = and i64 %950, 67108863
  %952 = getelementptr inbounds i64, ptr %79, i64 %951
  %953 = load i64, ptr %952, align 8, !tbaa !24
  %954 = and i64 %953, %949
  store i64 %954, ptr %952, align 8, !tbaa !24
  %955 = add nuw nsw i64 %946, 1
  %956 = icmp eq i64 %955, 108
  br i1 %956, label %957, label %945, !llvm.loop !119

957:                                              ; preds = %945, %843, %823, %772, %942, %901, %896, %894, %892, %880, %867, %865, %793, %781, %767, %738, %826, %913, %854, %442, %196, %123
  %958 = icmp ult ptr %122, %10
  br i1 %958, label %102, label %959

959:                                              ; preds = %957, %54, %6
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: nounwind
define internal fastcc void @finish_line(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef %3, ptr nocapture noundef %4, ptr nocapture noundef %5) unnamed_addr #0 {
  %7 = load i64, ptr %3, align 8, !tbaa !30
  %8 = getelementptr inbounds i8, ptr %3, i64 8
  %9 = load i64, ptr %8, align 8, !tbaa !32
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %389, label %11

11:                                               ; preds = %6
  %12 = load ptr, ptr %4, align 8, !tbaa !9
  %13 = icmp eq ptr %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %11
  %15 = load i64, ptr %12, align 8, !tbaa !120
  %16 = icmp ult i64 %7, %15
  br i1 %16, label %21, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %12, i64 8
  %19 = load i64, ptr %18, align 8, !tbaa !122
  %20 = icmp ult i64 %7, %19
  br i1 %20, label %28, label %21

21:                                               ; preds = %11, %14, %17
  %22 = getelementptr inbounds i8, ptr %1, i64 88
  %23 = load ptr, ptr %22, align 8, !tbaa !123
  %24 = getelementptr inbounds i8, ptr %2, i64 16
  %25 = load ptr, ptr %24, align 8, !tbaa !124
  %26 = tail call ptr %23(ptr noundef %25, i64 noundef %7) #10
  store ptr %26, ptr %4, align 8, !tbaa !9
  %27 = icmp eq ptr %26, null
  br i1 %27, label %57, label %28

28:                                               ; preds = %17, %21
  %29 = phi ptr [ %26, %21 ], [ %12, %17 ]
  %30 = getelementptr inbounds i8, ptr %29, i64 8
  %31 = load i64, ptr %30, align 8, !tbaa !122
  %32 = getelementptr inbounds i8, ptr %29, i64 28
  %33 = load i32, ptr %32, align 4, !tbaa !126
  %34 = zext i32 %33 to i64
  %35 = sub i64 %31, %34
  %36 = load i64, ptr %8, align 8, !tbaa !32
  %37 = tail call i64 @llvm.usub.sat.i64(i64 %35, i64 %7)
  %38 = icmp ugt i64 %37, 63
  %39 = shl nsw i64 -1, %37
  %40 = select i1 %38, i64 0, i64 %39
  %41 = and i64 %40, %36
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %49, label %43

43:                                               ; preds = %28
  %44 = getelementptr inbounds i8, ptr %1, i64 24
  %45 = load i64, ptr %44, align 8, !tbaa !19
  %46 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %41, i1 true)
  %47 = add i64 %46, %7
  tail call fastcc void @report(ptr noundef %0, ptr noundef %1, i32 noundef 27, i64 noundef %45, i32 noundef 1023, i64 noundef %47) #9
  %48 = load ptr, ptr %4, align 8, !tbaa !9
  br label %49

49:                                               ; preds = %43, %28
  %50 = phi ptr [ %48, %43 ], [ %29, %28 ]
  %51 = getelementptr inbounds i8, ptr %50, i64 16
  %52 = load i64, ptr %51, align 8, !tbaa !127
  %53 = load i64, ptr %50, align 8, !tbaa !120
  %54 = add i64 %52, %7
  %55 = sub i64 %54, %53
  %56 = inttoptr i64 %55 to ptr
  br label %57

57:                                               ; preds = %49, %21
  %58 = phi ptr [ %56, %49 ], [ null, %21 ]
  %59 = load i64, ptr %3, align 8, !tbaa !30
  %60 = lshr i64 %59, 6
  %61 = getelementptr inbounds i8, ptr %1, i64 56
  %62 = load ptr, ptr %61, align 8, !tbaa !128
  %63 = lshr i64 %59, 23
  %64 = mul nuw nsw i64 %63, 40503
  %65 = add nuw nsw i64 %64, %60
  %66 = and i64 %65, 131071
  %67 = getelementptr inbounds %struct.line, ptr %62, i64 %66
  %68 = getelementptr inbounds i8, ptr %67, i64 1280
  tail call void @llvm.prefetch.p0(ptr nonnull %68, i32 1, i32 3, i32 1)
  %69 = getelementptr inbounds i8, ptr %67, i64 28
  %70 = atomicrmw volatile xchg ptr %69, i8 1 acquire, align 4
  %71 = icmp eq i8 %70, 0
  br i1 %71, label %79, label %72

72:                                               ; preds = %57, %76
  %73 = phi i32 [ %74, %76 ], [ 0, %57 ]
  %74 = add nuw nsw i32 %73, 1
  %75 = icmp eq i32 %74, 2000
  br i1 %75, label %388, label %76

76:                                               ; preds = %72
  tail call void @llvm.x86.sse2.pause()
  %77 = atomicrmw volatile xchg ptr %69, i8 1 acquire, align 4
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %79, label %72, !llvm.loop !129

79:                                               ; preds = %76, %57
  %80 = load i64, ptr %67, align 8, !tbaa !130
  %81 = icmp eq i64 %80, %59
  br i1 %81, label %85, label %82

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, ptr %1, i64 64
  %84 = load i32, ptr %83, align 8, !tbaa !132
  br label %91

85:                                               ; preds = %79
  %86 = getelementptr inbounds i8, ptr %67, i64 24
  %87 = load i32, ptr %86, align 8, !tbaa !133
  %88 = getelementptr inbounds i8, ptr %1, i64 64
  %89 = load i32, ptr %88, align 8, !tbaa !132
  %90 = icmp eq i32 %87, %89
  br i1 %90, label %98, label %91

91:                                               ; preds = %85, %82
  %92 = phi i32 [ %84, %82 ], [ %89, %85 ]
  store i64 %59, ptr %67, align 8, !tbaa !130
  %93 = getelementptr inbounds i8, ptr %67, i64 24
  store i32 %92, ptr %93, align 8, !tbaa !133
  %94 = getelementptr inbounds i8, ptr %67, i64 16
  store i64 0, ptr %94, align 8, !tbaa !134
  %95 = getelementptr inbounds i8, ptr %67, i64 8
  store i64 0, ptr %95, align 8, !tbaa !135
  %96 = getelementptr inbounds i8, ptr %67, i64 30
  store i8 0, ptr %96, align 2, !tbaa !136
  %97 = getelementptr inbounds i8, ptr %67, i64 29
  store i8 0, ptr %97, align 1, !tbaa !137
  br label %98

98:                                               ; preds = %91, %85
  %99 = getelementptr inbounds i8, ptr %5, i64 30
  %100 = load i8, ptr %99, align 2, !tbaa !23
  %101 = icmp eq i8 %100, 1
  %102 = load i64, ptr %8, align 8, !tbaa !32
  br i1 %101, label %103, label %194

103:                                              ; preds = %98
  %104 = getelementptr inbounds i8, ptr %67, i64 16
  %105 = load i64, ptr %104, align 8, !tbaa !134
  %106 = icmp eq ptr %58, null
  br i1 %106, label %135, label %107

107:                                              ; preds = %103
  %108 = getelementptr inbounds i8, ptr %3, i64 16
  br label %109

109:                                              ; preds = %131, %107
  %110 = phi i64 [ 0, %107 ], [ %133, %131 ]
  %111 = phi i64 [ 0, %107 ], [ %132, %131 ]
  %112 = shl nuw nsw i64 %110, 3
  %113 = getelementptr inbounds i8, ptr %58, i64 %112
  %114 = load i64, ptr %113, align 1
  %115 = getelementptr inbounds i8, ptr %108, i64 %112
  %116 = load i64, ptr %115, align 1
  %117 = icmp eq i64 %114, %116
  br i1 %117, label %131, label %118

118:                                              ; preds = %109
  %119 = xor i64 %116, %114
  %120 = lshr i64 %119, 4
  %121 = or i64 %120, %119
  %122 = lshr i64 %121, 2
  %123 = or i64 %122, %121
  %124 = lshr i64 %123, 1
  %125 = or i64 %124, %123
  %126 = and i64 %125, 72340172838076673
  %127 = mul i64 %126, 72624976668147840
  %128 = lshr i64 %127, 56
  %129 = shl nuw i64 %128, %112
  %130 = or i64 %129, %111
  br label %131

131:                                              ; preds = %118, %109
  %132 = phi i64 [ %130, %118 ], [ %111, %109 ]
  %133 = add nuw nsw i64 %110, 1
  %134 = icmp eq i64 %133, 8
  br i1 %134, label %135, label %109, !llvm.loop !138

135:                                              ; preds = %131, %103
  %136 = phi i64 [ -1, %103 ], [ %132, %131 ]
  %137 = getelementptr inbounds i8, ptr %67, i64 256
  %138 = getelementptr inbounds i8, ptr %3, i64 16
  br label %139

139:                                              ; preds = %161, %135
  %140 = phi i64 [ 0, %135 ], [ %163, %161 ]
  %141 = phi i64 [ 0, %135 ], [ %162, %161 ]
  %142 = shl nuw nsw i64 %140, 3
  %143 = getelementptr inbounds i8, ptr %137, i64 %142
  %144 = load i64, ptr %143, align 1
  %145 = getelementptr inbounds i8, ptr %138, i64 %142
  %146 = load i64, ptr %145, align 1
  %147 = icmp eq i64 %144, %146
  br i1 %147, label %161, label %148

148:                                              ; preds = %139
  %149 = xor i64 %146, %144
  %150 = lshr i64 %149, 4
  %151 = or i64 %150, %149
  %152 = lshr i64 %151, 2
  %153 = or i64 %152, %151
  %154 = lshr i64 %153, 1
  %155 = or i64 %154, %153
  %156 = and i64 %155, 72340172838076673
  %157 = mul i64 %156, 72624976668147840
  %158 = lshr i64 %157, 56
  %159 = shl nuw i64 %158, %142
  %160 = or i64 %159, %141
  br label %161

161:                                              ; preds = %148, %139
  %162 = phi i64 [ %160, %148 ], [ %141, %139 ]
  %163 = add nuw nsw i64 %140, 1
  %164 = icmp eq i64 %163, 8
  br i1 %164, label %165, label %139, !llvm.loop !138

165:                                              ; preds = %161
  %166 = add i64 %102, 1
  %167 = icmp ult i64 %166, 2
  br i1 %167, label %170, label %173

168:                                              ; preds = %173
  %169 = load i64, ptr %8, align 8, !tbaa !32
  br label %170

170:                                              ; preds = %168, %165
  %171 = phi i64 [ %169, %168 ], [ %102, %165 ]
  %172 = icmp eq i64 %171, -1
  br i1 %172, label %182, label %184

173:                                              ; preds = %165, %173
  %174 = phi i64 [ %180, %173 ], [ %102, %165 ]
  %175 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %174, i1 true)
  %176 = getelementptr inbounds [64 x i8], ptr %138, i64 0, i64 %175
  %177 = load i8, ptr %176, align 1, !tbaa !37
  %178 = getelementptr inbounds [64 x i8], ptr %137, i64 0, i64 %175
  store i8 %177, ptr %178, align 1, !tbaa !37
  %179 = add i64 %174, -1
  %180 = and i64 %179, %174
  %181 = icmp eq i64 %180, 0
  br i1 %181, label %168, label %173, !llvm.loop !139

182:                                              ; preds = %170
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %137, ptr noundef nonnull readonly align 8 dereferenceable(64) %138, i64 64, i1 false)
  %183 = load i64, ptr %8, align 8, !tbaa !32
  br label %184

184:                                              ; preds = %182, %170
  %185 = phi i64 [ %183, %182 ], [ %171, %170 ]
  %186 = xor i64 %105, -1
  %187 = and i64 %136, %186
  %188 = and i64 %187, %102
  %189 = and i64 %105, %102
  %190 = and i64 %189, %162
  %191 = or i64 %190, %188
  %192 = or i64 %185, %105
  store i64 %192, ptr %104, align 8, !tbaa !134
  %193 = load i8, ptr %99, align 2, !tbaa !23
  br label %194

194:                                              ; preds = %184, %98
  %195 = phi i64 [ %102, %98 ], [ %185, %184 ]
  %196 = phi i8 [ %100, %98 ], [ %193, %184 ]
  %197 = phi i64 [ 0, %98 ], [ %191, %184 ]
  %198 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %197, ptr %198, align 8, !tbaa !13
  %199 = icmp ugt i8 %196, 1
  %200 = getelementptr inbounds i8, ptr %67, i64 8
  %201 = load i64, ptr %200, align 8, !tbaa !135
  br i1 %199, label %202, label %208

202:                                              ; preds = %194
  %203 = or i64 %201, %195
  store i64 %203, ptr %200, align 8, !tbaa !135
  %204 = xor i64 %195, -1
  %205 = getelementptr inbounds i8, ptr %67, i64 16
  %206 = load i64, ptr %205, align 8, !tbaa !134
  %207 = and i64 %206, %204
  store i64 %207, ptr %205, align 8, !tbaa !134
  br label %208

208:                                              ; preds = %202, %194
  %209 = phi i64 [ %203, %202 ], [ %201, %194 ]
  %210 = xor i64 %209, -1
  %211 = and i64 %195, %210
  store i64 %211, ptr %5, align 8, !tbaa !10
  %212 = getelementptr inbounds i8, ptr %67, i64 29
  %213 = load i8, ptr %212, align 1, !tbaa !137
  %214 = icmp eq i8 %213, 0
  br i1 %214, label %225, label %215

215:                                              ; preds = %208
  %216 = getelementptr inbounds i8, ptr %67, i64 32
  %217 = getelementptr inbounds i8, ptr %1, i64 96
  %218 = getelementptr inbounds i8, ptr %1, i64 32
  %219 = getelementptr inbounds i8, ptr %1, i64 80
  %220 = getelementptr inbounds i8, ptr %5, i64 31
  %221 = getelementptr inbounds i8, ptr %1, i64 24
  br label %227

222:                                              ; preds = %296
  %223 = load i64, ptr %5, align 8, !tbaa !10
  %224 = icmp eq i64 %223, 0
  br i1 %224, label %387, label %301

225:                                              ; preds = %208
  %226 = icmp eq i64 %211, 0
  br i1 %226, label %387, label %358

227:                                              ; preds = %296, %215
  %228 = phi i8 [ %213, %215 ], [ %297, %296 ]
  %229 = phi i64 [ 0, %215 ], [ %298, %296 ]
  %230 = getelementptr inbounds [7 x %struct.line_access], ptr %216, i64 0, i64 %229
  %231 = load i64, ptr %230, align 8, !tbaa !10
  %232 = load i64, ptr %5, align 8, !tbaa !10
  %233 = and i64 %232, %231
  %234 = icmp eq i64 %233, 0
  br i1 %234, label %296, label %235

235:                                              ; preds = %227
  %236 = getelementptr inbounds i8, ptr %230, i64 30
  %237 = load i8, ptr %236, align 2, !tbaa !23
  %238 = icmp eq i8 %237, 0
  br i1 %238, label %239, label %242

239:                                              ; preds = %235
  %240 = load i8, ptr %99, align 2, !tbaa !23
  %241 = icmp eq i8 %240, 0
  br i1 %241, label %296, label %242

242:                                              ; preds = %239, %235
  %243 = getelementptr inbounds i8, ptr %230, i64 16
  %244 = load i32, ptr %243, align 8, !tbaa !16
  %245 = load i32, ptr %217, align 8, !tbaa !14
  %246 = icmp eq i32 %244, %245
  br i1 %246, label %296, label %247

247:                                              ; preds = %242
  %248 = xor i32 %245, %244
  %249 = icmp ugt i32 %248, 31
  br i1 %249, label %258, label %250

250:                                              ; preds = %247
  %251 = getelementptr inbounds i8, ptr %230, i64 28
  %252 = load i16, ptr %251, align 4, !tbaa !22
  %253 = load i32, ptr %218, align 8, !tbaa !21
  %254 = trunc i32 %253 to i16
  %255 = icmp eq i16 %252, %254
  br i1 %255, label %256, label %296

256:                                              ; preds = %250
  %257 = load ptr, ptr %219, align 8, !tbaa !117
  br label %261

258:                                              ; preds = %247
  %259 = load ptr, ptr %219, align 8, !tbaa !117
  %260 = getelementptr inbounds i8, ptr %259, i64 4
  br label %261

261:                                              ; preds = %258, %256
  %262 = phi ptr [ %257, %256 ], [ %260, %258 ]
  %263 = load i32, ptr %262, align 4, !tbaa !36
  %264 = getelementptr inbounds i8, ptr %230, i64 20
  %265 = load i32, ptr %264, align 4, !tbaa !18
  %266 = icmp ugt i32 %263, %265
  br i1 %266, label %296, label %267

267:                                              ; preds = %261
  %268 = load i8, ptr %99, align 2, !tbaa !23
  %269 = icmp eq i8 %268, 1
  %270 = getelementptr inbounds i8, ptr %230, i64 8
  %271 = select i1 %269, ptr %198, ptr %270
  %272 = load i64, ptr %271, align 8, !tbaa !13
  br i1 %249, label %284, label %273

273:                                              ; preds = %267
  %274 = getelementptr inbounds i8, ptr %230, i64 31
  %275 = load i8, ptr %274, align 1, !tbaa !28
  %276 = icmp eq i8 %275, 0
  br i1 %276, label %284, label %277

277:                                              ; preds = %273
  %278 = load i8, ptr %220, align 1, !tbaa !28
  %279 = icmp eq i8 %278, 0
  br i1 %279, label %284, label %280

280:                                              ; preds = %277
  %281 = icmp ne i8 %237, %268
  %282 = freeze i1 %281
  %283 = select i1 %282, i32 25, i32 23
  br label %284

284:                                              ; preds = %280, %277, %273, %267
  %285 = phi i32 [ %283, %280 ], [ 23, %277 ], [ 23, %273 ], [ 23, %267 ]
  %286 = and i64 %272, %233
  %287 = icmp eq i64 %286, 0
  %288 = select i1 %287, i32 24, i32 %285
  %289 = load i64, ptr %221, align 8, !tbaa !19
  %290 = and i64 %289, -4294967296
  %291 = getelementptr inbounds i8, ptr %230, i64 24
  %292 = load i32, ptr %291, align 8, !tbaa !20
  %293 = zext i32 %292 to i64
  %294 = or disjoint i64 %290, %293
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %1, i32 noundef %288, i64 noundef %289, i32 noundef 1023, i64 noundef %294) #9
  %295 = load i8, ptr %212, align 1, !tbaa !137
  br label %296

296:                                              ; preds = %284, %261, %250, %242, %239, %227
  %297 = phi i8 [ %228, %250 ], [ %228, %242 ], [ %228, %227 ], [ %228, %239 ], [ %228, %261 ], [ %295, %284 ]
  %298 = add nuw nsw i64 %229, 1
  %299 = zext i8 %297 to i64
  %300 = icmp ult i64 %298, %299
  br i1 %300, label %227, label %222, !llvm.loop !140

301:                                              ; preds = %222
  %302 = icmp eq i8 %297, 0
  br i1 %302, label %358, label %303

303:                                              ; preds = %301
  %304 = getelementptr inbounds i8, ptr %5, i64 16
  %305 = load i32, ptr %304, align 8, !tbaa !16
  %306 = getelementptr inbounds i8, ptr %5, i64 20
  %307 = getelementptr inbounds i8, ptr %5, i64 28
  %308 = xor i64 %223, -1
  br label %309

309:                                              ; preds = %349, %303
  %310 = phi i64 [ 0, %303 ], [ %350, %349 ]
  %311 = getelementptr inbounds [7 x %struct.line_access], ptr %216, i64 0, i64 %310
  %312 = getelementptr inbounds i8, ptr %311, i64 16
  %313 = load i32, ptr %312, align 8, !tbaa !16
  %314 = icmp eq i32 %313, %305
  br i1 %314, label %315, label %349

315:                                              ; preds = %309
  %316 = getelementptr inbounds i8, ptr %311, i64 30
  %317 = load i8, ptr %316, align 2, !tbaa !23
  %318 = load i8, ptr %99, align 2, !tbaa !23
  %319 = icmp eq i8 %317, %318
  br i1 %319, label %320, label %349

320:                                              ; preds = %315
  %321 = getelementptr inbounds i8, ptr %311, i64 20
  %322 = load i32, ptr %321, align 4, !tbaa !18
  %323 = load i32, ptr %306, align 4, !tbaa !18
  %324 = icmp eq i32 %322, %323
  br i1 %324, label %325, label %344

325:                                              ; preds = %320
  %326 = getelementptr inbounds i8, ptr %311, i64 28
  %327 = load i16, ptr %326, align 4, !tbaa !22
  %328 = load i16, ptr %307, align 4, !tbaa !22
  %329 = icmp eq i16 %327, %328
  br i1 %329, label %330, label %344

330:                                              ; preds = %325
  %331 = load i64, ptr %311, align 8, !tbaa !10
  %332 = or i64 %331, %223
  store i64 %332, ptr %311, align 8, !tbaa !10
  %333 = load i64, ptr %198, align 8, !tbaa !13
  %334 = getelementptr inbounds i8, ptr %311, i64 8
  %335 = load i64, ptr %334, align 8, !tbaa !13
  %336 = or i64 %335, %333
  store i64 %336, ptr %334, align 8, !tbaa !13
  %337 = load i8, ptr %220, align 1, !tbaa !28
  %338 = getelementptr inbounds i8, ptr %311, i64 31
  %339 = load i8, ptr %338, align 1, !tbaa !28
  %340 = and i8 %339, %337
  store i8 %340, ptr %338, align 1, !tbaa !28
  %341 = getelementptr inbounds i8, ptr %5, i64 24
  %342 = load i32, ptr %341, align 8, !tbaa !20
  %343 = getelementptr inbounds i8, ptr %311, i64 24
  store i32 %342, ptr %343, align 8, !tbaa !20
  br label %387

344:                                              ; preds = %325, %320
  %345 = load i64, ptr %311, align 8, !tbaa !10
  %346 = and i64 %345, %308
  %347 = icmp eq i64 %346, 0
  br i1 %347, label %348, label %349

348:                                              ; preds = %344
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %311, ptr noundef nonnull readonly align 8 dereferenceable(32) %5, i64 32, i1 false), !tbaa.struct !141
  br label %387

349:                                              ; preds = %344, %315, %309
  %350 = add nuw nsw i64 %310, 1
  %351 = icmp eq i64 %350, %299
  br i1 %351, label %352, label %309, !llvm.loop !142

352:                                              ; preds = %349
  %353 = icmp ult i8 %297, 7
  br i1 %353, label %358, label %354

354:                                              ; preds = %352
  %355 = getelementptr inbounds i8, ptr %67, i64 30
  %356 = load i8, ptr %355, align 2, !tbaa !136
  %357 = zext i8 %356 to i32
  br label %365

358:                                              ; preds = %352, %301, %225
  %359 = phi i8 [ %297, %352 ], [ 0, %301 ], [ 0, %225 ]
  %360 = zext nneg i8 %359 to i32
  %361 = add nuw nsw i8 %359, 1
  store i8 %361, ptr %212, align 1, !tbaa !137
  br label %382

362:                                              ; preds = %365
  %363 = add nuw nsw i32 %366, 1
  %364 = icmp eq i32 %363, 7
  br i1 %364, label %376, label %365, !llvm.loop !143

365:                                              ; preds = %362, %354
  %366 = phi i32 [ 0, %354 ], [ %363, %362 ]
  %367 = add nuw nsw i32 %366, %357
  %368 = trunc nuw nsw i32 %367 to i16
  %369 = urem i16 %368, 7
  %370 = zext nneg i16 %369 to i64
  %371 = getelementptr inbounds [7 x %struct.line_access], ptr %216, i64 0, i64 %370, i32 6
  %372 = load i8, ptr %371, align 2, !tbaa !23
  %373 = icmp eq i8 %372, 0
  br i1 %373, label %374, label %362

374:                                              ; preds = %365
  %375 = zext nneg i16 %369 to i32
  br label %376

376:                                              ; preds = %362, %374
  %377 = phi i32 [ %375, %374 ], [ %357, %362 ]
  %378 = trunc nuw nsw i32 %377 to i16
  %379 = add nuw nsw i16 %378, 1
  %380 = urem i16 %379, 7
  %381 = trunc nuw nsw i16 %380 to i8
  store i8 %381, ptr %355, align 2, !tbaa !136
  br label %382

382:                                              ; preds = %376, %358
  %383 = phi i32 [ %360, %358 ], [ %377, %376 ]
  %384 = getelementptr inbounds i8, ptr %67, i64 32
  %385 = zext nneg i32 %383 to i64
  %386 = getelementptr inbounds [7 x %struct.line_access], ptr %384, i64 0, i64 %385
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %386, ptr noundef nonnull readonly align 8 dereferenceable(32) %5, i64 32, i1 false), !tbaa.struct !141
  br label %387

387:                                              ; preds = %382, %348, %330, %225, %222
  store atomic volatile i8 0, ptr %69 release, align 4
  br label %388

388:                                              ; preds = %72, %387
  store i64 0, ptr %8, align 8, !tbaa !32
  br label %389

389:                                              ; preds = %6, %388
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr nocapture readonly, i32 immarg, i32 immarg, i32 immarg) #5

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #6

declare ptr @memset(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
define internal fastcc void @check_mask_write(ptr nocapture noundef readonly %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, ptr nocapture noundef readonly %4, i32 noundef %5, ptr nocapture noundef readonly %6, i32 noundef %7, i64 noundef %8) unnamed_addr #0 {
  %10 = icmp ne i32 %2, 0
  %11 = and i32 %3, 1
  %12 = icmp ne i32 %11, 0
  %13 = and i1 %10, %12
  %14 = icmp eq i32 %5, 0
  br i1 %14, label %53, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds i8, ptr %1, i64 232
  %17 = getelementptr inbounds i8, ptr %1, i64 248
  %18 = getelementptr inbounds i8, ptr %1, i64 264
  %19 = zext i32 %5 to i64
  br label %20

20:                                               ; preds = %15, %50
  %21 = phi i64 [ 0, %15 ], [ %51, %50 ]
  %22 = getelementptr inbounds i16, ptr %4, i64 %21
  %23 = load i16, ptr %22, align 2, !tbaa !80
  %24 = and i16 %23, 1023
  %25 = zext nneg i16 %24 to i32
  %26 = icmp ult i16 %24, 108
  br i1 %26, label %27, label %53

27:                                               ; preds = %20
  %28 = lshr i32 %25, 6
  %29 = zext nneg i32 %28 to i64
  %30 = getelementptr inbounds i64, ptr %16, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !24
  %32 = and i32 %25, 63
  %33 = zext nneg i32 %32 to i64
  %34 = shl nuw i64 1, %33
  %35 = and i64 %31, %34
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %37, label %43

37:                                               ; preds = %27
  br i1 %10, label %38, label %50

38:                                               ; preds = %37
  %39 = getelementptr inbounds i64, ptr %17, i64 %29
  %40 = load i64, ptr %39, align 8, !tbaa !24
  %41 = and i64 %40, %34
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %50, label %43

43:                                               ; preds = %38, %27
  %44 = getelementptr inbounds i64, ptr %18, i64 %29
  %45 = load i64, ptr %44, align 8, !tbaa !24
  %46 = and i64 %45, %34
  %47 = icmp eq i64 %46, 0
  %48 = select i1 %47, i32 5, i32 22
  %49 = select i1 %47, i64 0, i64 5
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %1, i32 noundef %48, i64 noundef %8, i32 noundef %25, i64 noundef %49) #9
  br label %50

50:                                               ; preds = %43, %38, %37
  %51 = add nuw nsw i64 %21, 1
  %52 = icmp eq i64 %51, %19
  br i1 %52, label %53, label %20, !llvm.loop !144

53:                                               ; preds = %50, %20, %9
  br i1 %13, label %54, label %61

54:                                               ; preds = %53
  %55 = getelementptr inbounds i8, ptr %1, i64 216
  %56 = tail call ptr @memset(ptr noundef nonnull %55, i32 noundef 0, i64 noundef 16) #10
  %57 = getelementptr inbounds i8, ptr %1, i64 232
  %58 = tail call ptr @memset(ptr noundef nonnull %57, i32 noundef 0, i64 noundef 16) #10
  %59 = getelementptr inbounds i8, ptr %1, i64 248
  %60 = tail call ptr @memset(ptr noundef nonnull %59, i32 noundef 0, i64 noundef 16) #10
  br label %61

61:                                               ; preds = %54, %53
  %62 = icmp eq i32 %7, 0
  br i1 %62, label %68, label %63

63:                                               ; preds = %61
  %64 = getelementptr inbounds i8, ptr %1, i64 216
  %65 = select i1 %10, i64 248, i64 232
  %66 = getelementptr inbounds i8, ptr %1, i64 %65
  %67 = zext i32 %7 to i64
  br label %75

68:                                               ; preds = %106, %61
  %69 = icmp ne i32 %5, 0
  %70 = and i1 %10, %69
  br i1 %70, label %71, label %109

71:                                               ; preds = %68
  %72 = getelementptr inbounds i8, ptr %1, i64 216
  %73 = getelementptr inbounds i8, ptr %1, i64 264
  %74 = zext i32 %5 to i64
  br label %110

75:                                               ; preds = %63, %106
  %76 = phi i64 [ 0, %63 ], [ %107, %106 ]
  %77 = getelementptr inbounds i16, ptr %6, i64 %76
  %78 = load i16, ptr %77, align 2, !tbaa !80
  %79 = and i16 %78, 1023
  %80 = icmp ult i16 %79, 108
  br i1 %80, label %81, label %106

81:                                               ; preds = %75
  %82 = zext nneg i16 %79 to i32
  %83 = lshr i32 %82, 6
  %84 = zext nneg i32 %83 to i64
  %85 = getelementptr inbounds i64, ptr %64, i64 %84
  %86 = load i64, ptr %85, align 8, !tbaa !24
  %87 = and i32 %82, 63
  %88 = zext nneg i32 %87 to i64
  %89 = shl nuw i64 1, %88
  %90 = and i64 %86, %89
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %106, label %92

92:                                               ; preds = %81
  %93 = getelementptr inbounds i64, ptr %66, i64 %84
  %94 = load i64, ptr %93, align 8, !tbaa !24
  %95 = or i64 %94, %89
  store i64 %95, ptr %93, align 8, !tbaa !24
  %96 = and i16 %78, 63
  %97 = zext nneg i16 %96 to i64
  %98 = shl nuw i64 1, %97
  %99 = xor i64 %98, -1
  %100 = lshr i16 %78, 6
  %101 = and i16 %100, 15
  %102 = zext nneg i16 %101 to i64
  %103 = getelementptr inbounds i64, ptr %64, i64 %102
  %104 = load i64, ptr %103, align 8, !tbaa !24
  %105 = and i64 %104, %99
  store i64 %105, ptr %103, align 8, !tbaa !24
  br label %106

106:                                              ; preds = %92, %81, %75
  %107 = add nuw nsw i64 %76, 1
  %108 = icmp eq i64 %107, %67
  br i1 %108, label %68, label %75, !llvm.loop !145

109:                                              ; preds = %138, %68
  ret void

110:                                              ; preds = %71, %138
  %111 = phi i64 [ 0, %71 ], [ %139, %138 ]
  %112 = getelementptr inbounds i16, ptr %4, i64 %111
  %113 = load i16, ptr %112, align 2, !tbaa !80
  %114 = and i16 %113, 1023
  %115 = icmp slt i16 %113, 0
  %116 = icmp ult i16 %114, 108
  %117 = and i1 %115, %116
  br i1 %117, label %118, label %138

118:                                              ; preds = %110
  %119 = zext nneg i16 %114 to i32
  %120 = and i32 %119, 63
  %121 = zext nneg i32 %120 to i64
  %122 = shl nuw i64 1, %121
  %123 = lshr i32 %119, 6
  %124 = zext nneg i32 %123 to i64
  %125 = getelementptr inbounds i64, ptr %72, i64 %124
  %126 = load i64, ptr %125, align 8, !tbaa !24
  %127 = or i64 %126, %122
  store i64 %127, ptr %125, align 8, !tbaa !24
  %128 = and i16 %113, 63
  %129 = zext nneg i16 %128 to i64
  %130 = shl nuw i64 1, %129
  %131 = xor i64 %130, -1
  %132 = lshr i16 %113, 6
  %133 = and i16 %132, 15
  %134 = zext nneg i16 %133 to i64
  %135 = getelementptr inbounds i64, ptr %73, i64 %134
  %136 = load i64, ptr %135, align 8, !tbaa !24
  %137 = and i64 %136, %131
  store i64 %137, ptr %135, align 8, !tbaa !24
  br label %138

138:                                              ; preds = %118, %110
  %139 = add nuw nsw i64 %111, 1
  %140 = icmp ult i64 %139, %74
  br i1 %140, label %110, label %109, !llvm.loop !146
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #8

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #6 = { nounwind }
attributes #7 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nobuiltin "no-builtins" }
attributes #10 = { nobuiltin nounwind "no-builtins" }

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
!9 = !{!8, !8, i64 0}
!10 = !{!11, !4, i64 0}
!11 = !{!"line_access", !4, i64 0, !4, i64 8, !7, i64 16, !7, i64 20, !7, i64 24, !12, i64 28, !5, i64 30, !5, i64 31}
!12 = !{!"short", !5, i64 0}
!13 = !{!11, !4, i64 8}
!14 = !{!15, !7, i64 96}
!15 = !{!"wave_checks", !8, i64 0, !7, i64 8, !7, i64 12, !7, i64 16, !7, i64 20, !4, i64 24, !7, i64 32, !7, i64 36, !7, i64 40, !8, i64 48, !8, i64 56, !7, i64 64, !8, i64 72, !8, i64 80, !8, i64 88, !7, i64 96, !7, i64 100, !7, i64 104, !7, i64 108, !7, i64 112, !7, i64 116, !7, i64 120, !5, i64 128, !7, i64 160, !7, i64 164, !7, i64 168, !7, i64 172, !5, i64 176, !7, i64 192, !7, i64 196, !7, i64 200, !7, i64 204, !7, i64 208, !5, i64 216, !5, i64 232, !5, i64 248, !5, i64 264, !5, i64 280, !5, i64 2336, !5, i64 4392, !5, i64 6448, !5, i64 10544, !5, i64 12592, !5, i64 14640, !5, i64 16688}
!16 = !{!11, !7, i64 16}
!17 = !{!15, !8, i64 72}
!18 = !{!11, !7, i64 20}
!19 = !{!15, !4, i64 24}
!20 = !{!11, !7, i64 24}
!21 = !{!15, !7, i64 32}
!22 = !{!11, !12, i64 28}
!23 = !{!11, !5, i64 30}
!24 = !{!4, !4, i64 0}
!25 = distinct !{!25, !26, !27}
!26 = !{!"llvm.loop.mustprogress"}
!27 = !{!"llvm.loop.unroll.disable"}
!28 = !{!11, !5, i64 31}
!29 = distinct !{!29, !26, !27}
!30 = !{!31, !4, i64 0}
!31 = !{!"line_part", !4, i64 0, !4, i64 8, !5, i64 16}
!32 = !{!31, !4, i64 8}
!33 = distinct !{!33, !26, !27}
!34 = distinct !{!34, !26, !27}
!35 = distinct !{!35, !26, !27}
!36 = !{!7, !7, i64 0}
!37 = !{!5, !5, i64 0}
!38 = distinct !{!38, !26, !27}
!39 = distinct !{!39, !26, !27}
!40 = distinct !{!40, !26, !27}
!41 = distinct !{!41, !26, !27}
!42 = !{!3, !7, i64 564}
!43 = distinct !{!43, !26, !27}
!44 = distinct !{!44, !26, !27}
!45 = distinct !{!45, !26, !27}
!46 = !{!15, !8, i64 48}
!47 = !{!3, !7, i64 576}
!48 = !{!15, !7, i64 36}
!49 = !{!50, !7, i64 0}
!50 = !{!"lds_word", !7, i64 0, !7, i64 4, !7, i64 8, !7, i64 12, !7, i64 16, !7, i64 20}
!51 = !{!50, !7, i64 8}
!52 = !{!50, !7, i64 12}
!53 = !{!50, !7, i64 16}
!54 = !{!50, !7, i64 20}
!55 = !{!50, !7, i64 4}
!56 = distinct !{!56, !26, !27}
!57 = distinct !{!57, !26, !27}
!58 = distinct !{!58, !26, !27}
!59 = distinct !{!59, !26, !27}
!60 = distinct !{!60, !26, !27}
!61 = distinct !{!61, !26, !27}
!62 = !{!15, !8, i64 0}
!63 = !{!64, !4, i64 8}
!64 = !{!"finding", !7, i64 0, !7, i64 4, !4, i64 8, !4, i64 16, !7, i64 24, !7, i64 28, !7, i64 32, !7, i64 36, !7, i64 40, !7, i64 44, !7, i64 48, !7, i64 52}
!65 = !{!64, !4, i64 16}
!66 = !{!64, !7, i64 4}
!67 = !{!64, !7, i64 24}
!68 = !{!15, !7, i64 8}
!69 = !{!64, !7, i64 28}
!70 = !{!15, !7, i64 12}
!71 = !{!64, !7, i64 32}
!72 = !{!15, !7, i64 16}
!73 = !{!64, !7, i64 36}
!74 = !{!64, !7, i64 40}
!75 = !{!64, !7, i64 44}
!76 = !{!64, !7, i64 48}
!77 = distinct !{!77, !26, !27}
!78 = distinct !{!78, !26, !27}
!79 = !{!15, !7, i64 40}
!80 = !{!12, !12, i64 0}
!81 = distinct !{!81, !26, !27}
!82 = distinct !{!82, !26, !27}
!83 = !{!15, !7, i64 100}
!84 = !{!15, !7, i64 104}
!85 = !{!15, !7, i64 108}
!86 = !{!15, !7, i64 112}
!87 = !{!15, !7, i64 116}
!88 = !{!15, !7, i64 120}
!89 = distinct !{!89, !26, !27}
!90 = distinct !{!90, !26, !27}
!91 = distinct !{!91, !26, !27}
!92 = distinct !{!92, !26, !27}
!93 = !{!3, !7, i64 540}
!94 = distinct !{!94, !26, !27}
!95 = !{!15, !7, i64 160}
!96 = !{!15, !7, i64 168}
!97 = !{!15, !7, i64 20}
!98 = !{!15, !7, i64 164}
!99 = !{!15, !7, i64 172}
!100 = distinct !{!100, !26, !27}
!101 = distinct !{!101, !26, !27}
!102 = !{!15, !7, i64 192}
!103 = distinct !{!103, !26, !27}
!104 = distinct !{!104, !26, !27}
!105 = distinct !{!105, !26, !27}
!106 = distinct !{!106, !26, !27}
!107 = distinct !{!107, !26, !27}
!108 = !{!15, !7, i64 208}
!109 = !{!15, !7, i64 204}
!110 = !{!15, !7, i64 200}
!111 = distinct !{!111, !26, !27}
!112 = !{!15, !7, i64 196}
!113 = distinct !{!113, !26, !27}
!114 = distinct !{!114, !26, !27}
!115 = distinct !{!115, !26, !27}
!116 = distinct !{!116, !26, !27}
!117 = !{!15, !8, i64 80}
!118 = distinct !{!118, !26, !27}
!119 = distinct !{!119, !26, !27}
!120 = !{!121, !4, i64 0}
!121 = !{!"gpu_range", !4, i64 0, !4, i64 8, !4, i64 16, !7, i64 24, !7, i64 28}
!122 = !{!121, !4, i64 8}
!123 = !{!15, !8, i64 88}
!124 = !{!125, !8, i64 16}
!125 = !{!"worker", !7, i64 0, !7, i64 4, !8, i64 8, !8, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !4, i64 64, !7, i64 72, !7, i64 76, !7, i64 80, !7, i64 84, !4, i64 88, !5, i64 96, !5, i64 256, !5, i64 1280, !5, i64 2304, !5, i64 2816, !5, i64 6912}
!126 = !{!121, !7, i64 28}
!127 = !{!121, !4, i64 16}
!128 = !{!15, !8, i64 56}
!129 = distinct !{!129, !26, !27}
!130 = !{!131, !4, i64 0}
!131 = !{!"line", !4, i64 0, !4, i64 8, !4, i64 16, !7, i64 24, !5, i64 28, !5, i64 29, !5, i64 30, !5, i64 32, !5, i64 256}
!132 = !{!15, !7, i64 64}
!133 = !{!131, !7, i64 24}
!134 = !{!131, !4, i64 16}
!135 = !{!131, !4, i64 8}
!136 = !{!131, !5, i64 30}
!137 = !{!131, !5, i64 29}
!138 = distinct !{!138, !26, !27}
!139 = distinct !{!139, !26, !27}
!140 = distinct !{!140, !26, !27}
!141 = !{i64 0, i64 8, !24, i64 8, i64 8, !24, i64 16, i64 4, !36, i64 20, i64 4, !36, i64 24, i64 4, !36, i64 28, i64 2, !80, i64 30, i64 1, !37, i64 31, i64 1, !37}
!142 = distinct !{!142, !26, !27}
!143 = distinct !{!143, !26, !27}
!144 = distinct !{!144, !26, !27}
!145 = distinct !{!145, !26, !27}
!146 = distinct !{!146, !26, !27}
