%struct.finding = type { i32, i32, i64, i64, i32, i32, i32, i32, i32, i32, i32, i32 }

; Function Attrs: nounwind
define void @barewave_check(ptr nocapture noundef readonly %0, ptr nocapture noundef readnone %1, i64 noundef %2, ptr noundef readonly %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds i8, ptr %0, i64 704
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  %9 = zext i32 %4 to i64
  %10 = getelementptr inbounds i16, ptr %3, i64 %9
  %11 = icmp ne ptr %8, null
  %12 = icmp ne i32 %4, 0
  %13 = and i1 %11, %12
  br i1 %13, label %14, label %721

14:                                               ; preds = %6
  %15 = getelementptr inbounds i8, ptr %8, i64 24
  %16 = getelementptr inbounds i8, ptr %8, i64 32
  %17 = getelementptr inbounds i8, ptr %8, i64 36
  %18 = getelementptr inbounds i8, ptr %8, i64 40
  %19 = getelementptr inbounds i8, ptr %8, i64 44
  %20 = getelementptr inbounds i8, ptr %8, i64 48
  %21 = getelementptr inbounds i8, ptr %8, i64 52
  %22 = getelementptr inbounds i8, ptr %8, i64 56
  %23 = getelementptr inbounds i8, ptr %8, i64 2112
  %24 = getelementptr inbounds i8, ptr %8, i64 4168
  %25 = getelementptr inbounds i8, ptr %8, i64 9392
  %26 = getelementptr inbounds i8, ptr %0, i64 540
  %27 = getelementptr inbounds i8, ptr %8, i64 6224
  %28 = getelementptr inbounds i8, ptr %8, i64 6232
  %29 = getelementptr inbounds i8, ptr %8, i64 9344
  %30 = getelementptr inbounds i8, ptr %8, i64 9360
  %31 = getelementptr inbounds i8, ptr %8, i64 9376
  %32 = getelementptr inbounds i8, ptr %0, i64 8
  %33 = getelementptr inbounds i8, ptr %8, i64 20
  %34 = getelementptr inbounds i8, ptr %8, i64 9308
  %35 = getelementptr inbounds i8, ptr %8, i64 9324
  %36 = getelementptr inbounds i8, ptr %8, i64 6236
  %37 = getelementptr inbounds i8, ptr %8, i64 6228
  %38 = getelementptr inbounds i8, ptr %8, i64 7260
  %39 = getelementptr inbounds i8, ptr %8, i64 8284
  %40 = getelementptr inbounds i8, ptr %8, i64 9336
  %41 = getelementptr inbounds i8, ptr %8, i64 9332
  %42 = getelementptr inbounds i8, ptr %8, i64 9328
  br label %43

43:                                               ; preds = %14, %719
  %44 = phi ptr [ %3, %14 ], [ %63, %719 ]
  %45 = load i16, ptr %44, align 2, !tbaa !9
  %46 = zext i16 %45 to i64
  %47 = shl nuw nsw i64 %46, 2
  %48 = add i64 %47, %2
  %49 = getelementptr inbounds i8, ptr %44, i64 2
  %50 = load i16, ptr %49, align 2, !tbaa !9
  %51 = getelementptr inbounds i8, ptr %44, i64 4
  %52 = load i16, ptr %51, align 2, !tbaa !9
  %53 = zext i16 %52 to i32
  %54 = and i32 %53, 255
  %55 = lshr i32 %53, 8
  %56 = getelementptr inbounds i8, ptr %44, i64 6
  %57 = load i16, ptr %56, align 2, !tbaa !9
  %58 = zext i16 %57 to i32
  %59 = getelementptr inbounds i8, ptr %44, i64 8
  %60 = zext nneg i32 %54 to i64
  %61 = getelementptr inbounds i16, ptr %59, i64 %60
  %62 = zext nneg i32 %55 to i64
  %63 = getelementptr inbounds i16, ptr %61, i64 %62
  store i64 %48, ptr %15, align 8, !tbaa !11
  %64 = icmp eq i16 %50, 12
  br i1 %64, label %65, label %69

65:                                               ; preds = %43
  %66 = and i32 %58, 63
  %67 = load i16, ptr %59, align 2, !tbaa !9
  %68 = zext i16 %67 to i32
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %8, i32 noundef %66, i64 noundef %48, i32 noundef %68, i64 noundef 0) #4
  br label %719, !llvm.loop !13

69:                                               ; preds = %43
  %70 = load i32, ptr %16, align 8, !tbaa !16
  %71 = load i32, ptr %17, align 4, !tbaa !17
  %72 = icmp eq i32 %70, %71
  br i1 %72, label %73, label %81

73:                                               ; preds = %69
  %74 = load i32, ptr %18, align 8, !tbaa !18
  %75 = load i32, ptr %19, align 4, !tbaa !19
  %76 = icmp eq i32 %74, %75
  br i1 %76, label %77, label %81

77:                                               ; preds = %73
  %78 = load i32, ptr %20, align 8, !tbaa !20
  %79 = load i32, ptr %21, align 4, !tbaa !21
  %80 = icmp eq i32 %78, %79
  br i1 %80, label %148, label %81

81:                                               ; preds = %69, %73, %77
  %82 = icmp eq i32 %54, 0
  br i1 %82, label %83, label %92

83:                                               ; preds = %116, %81
  %84 = icmp ult i16 %52, 256
  br i1 %84, label %148, label %85

85:                                               ; preds = %83
  %86 = icmp eq i16 %50, 8
  %87 = select i1 %86, i32 %58, i32 0
  %88 = and i32 %87, 1
  %89 = icmp eq i32 %88, 0
  %90 = and i32 %87, 2
  %91 = icmp eq i32 %90, 0
  br label %119

92:                                               ; preds = %81, %116
  %93 = phi i64 [ %117, %116 ], [ 0, %81 ]
  %94 = getelementptr inbounds i16, ptr %59, i64 %93
  %95 = load i16, ptr %94, align 2, !tbaa !9
  %96 = and i16 %95, 1023
  %97 = zext nneg i16 %96 to i64
  %98 = getelementptr inbounds [514 x i32], ptr %22, i64 0, i64 %97
  %99 = load i32, ptr %98, align 4, !tbaa !22
  %100 = load i32, ptr %17, align 4, !tbaa !17
  %101 = icmp ugt i32 %99, %100
  %102 = getelementptr inbounds [514 x i32], ptr %23, i64 0, i64 %97
  %103 = load i32, ptr %102, align 4, !tbaa !22
  %104 = load i32, ptr %19, align 4, !tbaa !19
  %105 = icmp ugt i32 %103, %104
  %106 = or i1 %101, %105
  %107 = getelementptr inbounds [514 x i32], ptr %24, i64 0, i64 %97
  %108 = load i32, ptr %107, align 4, !tbaa !22
  %109 = load i32, ptr %21, align 4, !tbaa !21
  %110 = icmp ugt i32 %108, %109
  %111 = or i1 %106, %110
  br i1 %111, label %112, label %116

112:                                              ; preds = %92
  %113 = zext nneg i16 %96 to i32
  %114 = getelementptr inbounds [514 x i64], ptr %25, i64 0, i64 %97
  %115 = load i64, ptr %114, align 8, !tbaa !23
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 1, i64 noundef %48, i32 noundef %113, i64 noundef %115) #4
  store i32 0, ptr %98, align 4, !tbaa !22
  store i32 0, ptr %102, align 4, !tbaa !22
  store i32 0, ptr %107, align 4, !tbaa !22
  br label %116

116:                                              ; preds = %92, %112
  %117 = add nuw nsw i64 %93, 1
  %118 = icmp eq i64 %117, %60
  br i1 %118, label %83, label %92, !llvm.loop !24

119:                                              ; preds = %85, %145
  %120 = phi i64 [ 0, %85 ], [ %146, %145 ]
  %121 = getelementptr inbounds i16, ptr %61, i64 %120
  %122 = load i16, ptr %121, align 2, !tbaa !9
  %123 = and i16 %122, 1023
  %124 = zext nneg i16 %123 to i64
  %125 = getelementptr inbounds [514 x i32], ptr %22, i64 0, i64 %124
  %126 = load i32, ptr %125, align 4, !tbaa !22
  %127 = load i32, ptr %17, align 4, !tbaa !17
  %128 = icmp ugt i32 %126, %127
  %129 = and i1 %89, %128
  %130 = getelementptr inbounds [514 x i32], ptr %23, i64 0, i64 %124
  %131 = load i32, ptr %130, align 4, !tbaa !22
  %132 = load i32, ptr %19, align 4, !tbaa !19
  %133 = icmp ugt i32 %131, %132
  %134 = and i1 %91, %133
  %135 = or i1 %129, %134
  %136 = getelementptr inbounds [514 x i32], ptr %24, i64 0, i64 %124
  %137 = load i32, ptr %136, align 4, !tbaa !22
  %138 = load i32, ptr %21, align 4, !tbaa !21
  %139 = icmp ugt i32 %137, %138
  %140 = or i1 %135, %139
  br i1 %140, label %141, label %145

141:                                              ; preds = %119
  %142 = zext nneg i16 %123 to i32
  %143 = getelementptr inbounds [514 x i64], ptr %25, i64 0, i64 %124
  %144 = load i64, ptr %143, align 8, !tbaa !23
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 2, i64 noundef %48, i32 noundef %142, i64 noundef %144) #4
  store i32 0, ptr %125, align 4, !tbaa !22
  store i32 0, ptr %130, align 4, !tbaa !22
  store i32 0, ptr %136, align 4, !tbaa !22
  br label %145

145:                                              ; preds = %119, %141
  %146 = add nuw nsw i64 %120, 1
  %147 = icmp eq i64 %146, %62
  br i1 %147, label %148, label %119, !llvm.loop !25

148:                                              ; preds = %145, %83, %77
  %149 = load i32, ptr %26, align 4, !tbaa !26
  %150 = icmp ugt i32 %149, %5
  br i1 %150, label %172, label %151

151:                                              ; preds = %148
  %152 = add nuw nsw i32 %54, %55
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %172, label %154

154:                                              ; preds = %151
  %155 = zext nneg i32 %152 to i64
  br label %156

156:                                              ; preds = %169, %154
  %157 = phi i64 [ 0, %154 ], [ %170, %169 ]
  %158 = getelementptr inbounds i16, ptr %59, i64 %157
  %159 = load i16, ptr %158, align 2, !tbaa !9
  %160 = and i16 %159, 1023
  %161 = zext nneg i16 %160 to i32
  %162 = load i32, ptr %26, align 4, !tbaa !26
  %163 = add i32 %162, 256
  %164 = icmp ule i32 %163, %161
  %165 = icmp ult i16 %160, 512
  %166 = and i1 %165, %164
  br i1 %166, label %167, label %169

167:                                              ; preds = %156
  %168 = zext i32 %162 to i64
  tail call fastcc void @report(ptr noundef nonnull readonly %0, ptr noundef readonly %8, i32 noundef 12, i64 noundef %48, i32 noundef %161, i64 noundef %168) #4
  br label %169

169:                                              ; preds = %167, %156
  %170 = add nuw nsw i64 %157, 1
  %171 = icmp eq i64 %170, %155
  br i1 %171, label %172, label %156, !llvm.loop !27

172:                                              ; preds = %169, %151, %148
  switch i16 %50, label %719 [
    i16 1, label %173
    i16 2, label %173
    i16 3, label %173
    i16 4, label %173
    i16 5, label %173
    i16 6, label %173
    i16 7, label %499
    i16 8, label %567
    i16 9, label %606
    i16 10, label %631
    i16 13, label %665
    i16 11, label %678
  ]

173:                                              ; preds = %172, %172, %172, %172, %172, %172
  %174 = load i32, ptr %27, align 8, !tbaa !28
  %175 = load i32, ptr %28, align 8, !tbaa !29
  %176 = icmp ne i32 %174, %175
  %177 = icmp ne i32 %54, 0
  %178 = and i1 %177, %176
  br i1 %178, label %182, label %179

179:                                              ; preds = %210, %173
  %180 = load i32, ptr %33, align 4, !tbaa !30
  %181 = icmp eq i32 %180, 0
  br i1 %181, label %415, label %213

182:                                              ; preds = %173, %210
  %183 = phi i64 [ %211, %210 ], [ 0, %173 ]
  %184 = getelementptr inbounds i16, ptr %59, i64 %183
  %185 = load i16, ptr %184, align 2, !tbaa !9
  %186 = and i16 %185, 1023
  %187 = zext nneg i16 %186 to i32
  %188 = and i32 %187, 768
  %189 = icmp eq i32 %188, 256
  br i1 %189, label %190, label %210

190:                                              ; preds = %182
  %191 = add nsw i32 %187, -256
  %192 = zext nneg i32 %191 to i64
  %193 = getelementptr inbounds [256 x i32], ptr %36, i64 0, i64 %192
  %194 = load i32, ptr %193, align 4, !tbaa !22
  %195 = icmp eq i32 %194, 0
  br i1 %195, label %210, label %196

196:                                              ; preds = %190
  %197 = load i32, ptr %28, align 8, !tbaa !29
  %198 = icmp ult i32 %194, %197
  br i1 %198, label %210, label %199

199:                                              ; preds = %196
  %200 = load i32, ptr %27, align 8, !tbaa !28
  %201 = sub i32 %200, %194
  %202 = icmp ult i32 %201, 7
  br i1 %202, label %203, label %210

203:                                              ; preds = %199
  %204 = load i32, ptr %37, align 4, !tbaa !31
  %205 = getelementptr inbounds [256 x i32], ptr %38, i64 0, i64 %192
  %206 = load i32, ptr %205, align 4, !tbaa !22
  %207 = sub i32 %204, %206
  %208 = icmp ult i32 %207, 3
  br i1 %208, label %209, label %210

209:                                              ; preds = %203
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 3, i64 noundef %48, i32 noundef %187, i64 noundef 0) #4
  store i32 0, ptr %193, align 4, !tbaa !22
  br label %210

210:                                              ; preds = %209, %203, %199, %196, %190, %182
  %211 = add nuw nsw i64 %183, 1
  %212 = icmp eq i64 %211, %60
  br i1 %212, label %179, label %182, !llvm.loop !32

213:                                              ; preds = %179
  %214 = load i32, ptr %35, align 4, !tbaa !33
  %215 = icmp eq i32 %214, 0
  %216 = icmp eq i32 %54, 0
  %217 = or i1 %216, %215
  br i1 %217, label %333, label %218

218:                                              ; preds = %213
  %219 = load i32, ptr %28, align 8, !tbaa !29
  br label %228

220:                                              ; preds = %261, %254
  %221 = phi i32 [ %255, %254 ], [ %263, %261 ]
  %222 = load i32, ptr %27, align 8, !tbaa !28
  %223 = xor i32 %221, -1
  %224 = add i32 %222, %223
  %225 = icmp eq i32 %221, 0
  %226 = icmp ugt i32 %224, 4
  %227 = select i1 %225, i1 true, i1 %226
  br i1 %227, label %333, label %267

228:                                              ; preds = %261, %218
  %229 = phi i32 [ 0, %218 ], [ %263, %261 ]
  %230 = phi i64 [ 0, %218 ], [ %252, %261 ]
  %231 = and i64 %230, 4294967295
  %232 = getelementptr inbounds i16, ptr %59, i64 %231
  %233 = load i16, ptr %232, align 2, !tbaa !9
  br label %234

234:                                              ; preds = %256, %228
  %235 = phi i16 [ %258, %256 ], [ %233, %228 ]
  %236 = phi i64 [ %252, %256 ], [ %231, %228 ]
  %237 = phi i32 [ %251, %256 ], [ 0, %228 ]
  %238 = and i16 %235, 1023
  %239 = zext nneg i16 %238 to i32
  %240 = and i32 %239, 768
  %241 = icmp eq i32 %240, 256
  br i1 %241, label %242, label %247

242:                                              ; preds = %234
  %243 = add nsw i32 %239, -256
  %244 = zext nneg i32 %243 to i64
  %245 = getelementptr inbounds [256 x i32], ptr %39, i64 0, i64 %244
  %246 = load i32, ptr %245, align 4, !tbaa !22
  br label %247

247:                                              ; preds = %242, %234
  %248 = phi i32 [ %246, %242 ], [ 0, %234 ]
  %249 = icmp ult i32 %248, %219
  %250 = tail call i32 @llvm.umax.i32(i32 %248, i32 %237)
  %251 = select i1 %249, i32 %237, i32 %250
  %252 = add nuw nsw i64 %236, 1
  %253 = icmp ult i64 %252, %60
  br i1 %253, label %256, label %254

254:                                              ; preds = %247
  %255 = tail call i32 @llvm.umax.i32(i32 %251, i32 %229)
  br label %220

256:                                              ; preds = %247
  %257 = getelementptr inbounds i16, ptr %59, i64 %252
  %258 = load i16, ptr %257, align 2, !tbaa !9
  %259 = and i16 %258, 8192
  %260 = icmp eq i16 %259, 0
  br i1 %260, label %261, label %234, !llvm.loop !34

261:                                              ; preds = %256
  %262 = trunc nuw i64 %252 to i32
  %263 = tail call i32 @llvm.umax.i32(i32 %251, i32 %229)
  %264 = icmp ugt i32 %54, %262
  br i1 %264, label %228, label %220, !llvm.loop !35

265:                                              ; preds = %267
  %266 = icmp eq i32 %277, -1
  br i1 %266, label %333, label %280

267:                                              ; preds = %220, %267
  %268 = phi i64 [ %278, %267 ], [ 0, %220 ]
  %269 = phi i32 [ %277, %267 ], [ -1, %220 ]
  %270 = getelementptr inbounds [4 x i32], ptr %34, i64 0, i64 %268
  %271 = load i32, ptr %270, align 4, !tbaa !22
  %272 = sub i32 %222, %271
  %273 = icmp ne i32 %271, 0
  %274 = icmp ugt i32 %272, %224
  %275 = select i1 %273, i1 %274, i1 false
  %276 = tail call i32 @llvm.umin.i32(i32 %272, i32 %269)
  %277 = select i1 %275, i32 %276, i32 %269
  %278 = add nuw nsw i64 %268, 1
  %279 = icmp eq i64 %278, 4
  br i1 %279, label %265, label %267, !llvm.loop !36

280:                                              ; preds = %265
  %281 = sub i32 %221, %222
  %282 = add i32 %281, %277
  %283 = icmp ugt i32 %282, 2
  br i1 %283, label %333, label %284

284:                                              ; preds = %280
  %285 = add nsw i64 %60, -1
  br label %286

286:                                              ; preds = %320, %284
  %287 = phi i32 [ %321, %320 ], [ 0, %284 ]
  %288 = icmp ult i32 %287, %54
  br i1 %288, label %289, label %333

289:                                              ; preds = %286
  %290 = zext i32 %287 to i64
  %291 = getelementptr inbounds i16, ptr %59, i64 %290
  %292 = load i16, ptr %291, align 2, !tbaa !9
  br label %293

293:                                              ; preds = %312, %289
  %294 = phi i16 [ %315, %312 ], [ %292, %289 ]
  %295 = phi i64 [ %313, %312 ], [ %290, %289 ]
  %296 = phi i32 [ %310, %312 ], [ 0, %289 ]
  %297 = and i16 %294, 1023
  %298 = zext nneg i16 %297 to i32
  %299 = and i32 %298, 768
  %300 = icmp eq i32 %299, 256
  br i1 %300, label %301, label %306

301:                                              ; preds = %293
  %302 = add nsw i32 %298, -256
  %303 = zext nneg i32 %302 to i64
  %304 = getelementptr inbounds [256 x i32], ptr %39, i64 0, i64 %303
  %305 = load i32, ptr %304, align 4, !tbaa !22
  br label %306

306:                                              ; preds = %301, %293
  %307 = phi i32 [ %305, %301 ], [ 0, %293 ]
  %308 = icmp ult i32 %307, %219
  %309 = tail call i32 @llvm.umax.i32(i32 %307, i32 %296)
  %310 = select i1 %308, i32 %296, i32 %309
  %311 = icmp eq i64 %295, %285
  br i1 %311, label %320, label %312

312:                                              ; preds = %306
  %313 = add nuw nsw i64 %295, 1
  %314 = getelementptr inbounds i16, ptr %59, i64 %313
  %315 = load i16, ptr %314, align 2, !tbaa !9
  %316 = and i16 %315, 8192
  %317 = icmp eq i16 %316, 0
  br i1 %317, label %318, label %293, !llvm.loop !34

318:                                              ; preds = %312
  %319 = trunc nuw i64 %313 to i32
  br label %320

320:                                              ; preds = %306, %318
  %321 = phi i32 [ %319, %318 ], [ %54, %306 ]
  %322 = xor i32 %310, -1
  %323 = add i32 %222, %322
  %324 = icmp ne i32 %310, 0
  %325 = icmp uge i32 %323, %277
  %326 = select i1 %324, i1 %325, i1 false
  %327 = sub i32 %310, %221
  %328 = icmp ugt i32 %327, -4
  %329 = and i1 %328, %326
  br i1 %329, label %330, label %286, !llvm.loop !37

330:                                              ; preds = %320
  %331 = and i16 %292, 1023
  %332 = zext nneg i16 %331 to i32
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef readonly %8, i32 noundef 4, i64 noundef %48, i32 noundef %332, i64 noundef 0) #4
  br label %333

333:                                              ; preds = %286, %330, %280, %265, %220, %213
  %334 = and i32 %58, 1
  %335 = icmp eq i32 %334, 0
  br i1 %216, label %362, label %336

336:                                              ; preds = %333, %359
  %337 = phi i64 [ %360, %359 ], [ 0, %333 ]
  %338 = getelementptr inbounds i16, ptr %59, i64 %337
  %339 = load i16, ptr %338, align 2, !tbaa !9
  %340 = and i16 %339, 1023
  %341 = zext nneg i16 %340 to i32
  %342 = icmp ult i16 %340, 108
  br i1 %342, label %343, label %362

343:                                              ; preds = %336
  %344 = lshr i32 %341, 6
  %345 = zext nneg i32 %344 to i64
  %346 = getelementptr inbounds i64, ptr %30, i64 %345
  %347 = load i64, ptr %346, align 8, !tbaa !23
  %348 = and i32 %341, 63
  %349 = zext nneg i32 %348 to i64
  %350 = shl nuw i64 1, %349
  %351 = and i64 %347, %350
  %352 = icmp eq i64 %351, 0
  br i1 %352, label %353, label %358

353:                                              ; preds = %343
  %354 = getelementptr inbounds i64, ptr %31, i64 %345
  %355 = load i64, ptr %354, align 8, !tbaa !23
  %356 = and i64 %355, %350
  %357 = icmp eq i64 %356, 0
  br i1 %357, label %359, label %358

358:                                              ; preds = %353, %343
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 5, i64 noundef %48, i32 noundef %341, i64 noundef 0) #4
  br label %359

359:                                              ; preds = %358, %353
  %360 = add nuw nsw i64 %337, 1
  %361 = icmp eq i64 %360, %60
  br i1 %361, label %362, label %336, !llvm.loop !38

362:                                              ; preds = %359, %336, %333
  br i1 %335, label %367, label %363

363:                                              ; preds = %362
  %364 = tail call ptr @memset(ptr noundef nonnull %29, i32 noundef 0, i64 noundef 16) #5
  %365 = tail call ptr @memset(ptr noundef nonnull %30, i32 noundef 0, i64 noundef 16) #5
  %366 = tail call ptr @memset(ptr noundef nonnull %31, i32 noundef 0, i64 noundef 16) #5
  br label %367

367:                                              ; preds = %363, %362
  %368 = icmp ult i16 %52, 256
  br i1 %368, label %369, label %370

369:                                              ; preds = %391, %367
  br i1 %177, label %394, label %415

370:                                              ; preds = %367, %391
  %371 = phi i64 [ %392, %391 ], [ 0, %367 ]
  %372 = getelementptr inbounds i16, ptr %61, i64 %371
  %373 = load i16, ptr %372, align 2, !tbaa !9
  %374 = and i16 %373, 1023
  %375 = icmp ult i16 %374, 108
  br i1 %375, label %376, label %391

376:                                              ; preds = %370
  %377 = zext nneg i16 %374 to i32
  %378 = lshr i32 %377, 6
  %379 = zext nneg i32 %378 to i64
  %380 = getelementptr inbounds i64, ptr %29, i64 %379
  %381 = load i64, ptr %380, align 8, !tbaa !23
  %382 = and i32 %377, 63
  %383 = zext nneg i32 %382 to i64
  %384 = shl nuw i64 1, %383
  %385 = and i64 %381, %384
  %386 = icmp eq i64 %385, 0
  br i1 %386, label %391, label %387

387:                                              ; preds = %376
  %388 = getelementptr inbounds i64, ptr %31, i64 %379
  %389 = load i64, ptr %388, align 8, !tbaa !23
  %390 = or i64 %389, %384
  store i64 %390, ptr %388, align 8, !tbaa !23
  br label %391

391:                                              ; preds = %387, %376, %370
  %392 = add nuw nsw i64 %371, 1
  %393 = icmp eq i64 %392, %62
  br i1 %393, label %369, label %370, !llvm.loop !39

394:                                              ; preds = %369, %412
  %395 = phi i64 [ %413, %412 ], [ 0, %369 ]
  %396 = getelementptr inbounds i16, ptr %59, i64 %395
  %397 = load i16, ptr %396, align 2, !tbaa !9
  %398 = icmp sgt i16 %397, -1
  br i1 %398, label %412, label %399

399:                                              ; preds = %394
  %400 = and i16 %397, 1023
  %401 = icmp ult i16 %400, 108
  br i1 %401, label %402, label %412

402:                                              ; preds = %399
  %403 = zext nneg i16 %400 to i32
  %404 = and i32 %403, 63
  %405 = zext nneg i32 %404 to i64
  %406 = shl nuw i64 1, %405
  %407 = lshr i32 %403, 6
  %408 = zext nneg i32 %407 to i64
  %409 = getelementptr inbounds i64, ptr %29, i64 %408
  %410 = load i64, ptr %409, align 8, !tbaa !23
  %411 = or i64 %410, %406
  store i64 %411, ptr %409, align 8, !tbaa !23
  br label %412

412:                                              ; preds = %402, %399, %394
  %413 = add nuw nsw i64 %395, 1
  %414 = icmp eq i64 %413, %60
  br i1 %414, label %415, label %394, !llvm.loop !40

415:                                              ; preds = %412, %369, %179
  %416 = icmp eq i16 %50, 3
  br i1 %416, label %417, label %439

417:                                              ; preds = %415
  %418 = load i32, ptr %40, align 8, !tbaa !41
  %419 = icmp eq i32 %418, 0
  %420 = icmp eq i32 %54, 0
  %421 = or i1 %420, %419
  br i1 %421, label %447, label %422

422:                                              ; preds = %417, %436
  %423 = phi i64 [ %437, %436 ], [ 0, %417 ]
  %424 = getelementptr inbounds i16, ptr %59, i64 %423
  %425 = load i16, ptr %424, align 2, !tbaa !9
  %426 = zext i16 %425 to i32
  %427 = and i32 %426, 16384
  %428 = icmp eq i32 %427, 0
  br i1 %428, label %436, label %429

429:                                              ; preds = %422
  %430 = and i32 %426, 1023
  %431 = load i32, ptr %41, align 4, !tbaa !42
  %432 = icmp uge i32 %430, %431
  %433 = icmp ult i32 %430, %418
  %434 = and i1 %433, %432
  br i1 %434, label %435, label %436

435:                                              ; preds = %429
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %8, i32 noundef 7, i64 noundef %48, i32 noundef %430, i64 noundef 0) #4
  br label %439

436:                                              ; preds = %429, %422
  %437 = add nuw nsw i64 %423, 1
  %438 = icmp eq i64 %437, %60
  br i1 %438, label %439, label %422, !llvm.loop !43

439:                                              ; preds = %436, %435, %415
  switch i16 %50, label %447 [
    i16 6, label %440
    i16 5, label %448
    i16 4, label %450
  ]

440:                                              ; preds = %439
  %441 = load i32, ptr %42, align 8, !tbaa !44
  %442 = icmp eq i32 %441, 0
  br i1 %442, label %447, label %443

443:                                              ; preds = %440
  %444 = load i16, ptr %61, align 2, !tbaa !9
  %445 = and i16 %444, 1023
  %446 = zext nneg i16 %445 to i32
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 6, i64 noundef %48, i32 noundef %446, i64 noundef 0) #4
  br label %447

447:                                              ; preds = %443, %440, %439, %417
  br label %448

448:                                              ; preds = %447, %439
  %449 = phi i32 [ 0, %447 ], [ 1, %439 ]
  store i32 %449, ptr %42, align 8, !tbaa !44
  br label %450

450:                                              ; preds = %448, %439
  store i32 0, ptr %40, align 8, !tbaa !41
  %451 = icmp ult i16 %52, 256
  br i1 %451, label %492, label %452

452:                                              ; preds = %450
  %453 = icmp eq i16 %50, 2
  br label %454

454:                                              ; preds = %489, %452
  %455 = phi i64 [ 0, %452 ], [ %490, %489 ]
  %456 = getelementptr inbounds i16, ptr %61, i64 %455
  %457 = load i16, ptr %456, align 2, !tbaa !9
  %458 = and i16 %457, 1023
  %459 = zext nneg i16 %458 to i32
  %460 = and i32 %459, 768
  %461 = icmp eq i32 %460, 256
  br i1 %461, label %462, label %489

462:                                              ; preds = %454
  %463 = add nsw i32 %459, -256
  br i1 %453, label %464, label %471

464:                                              ; preds = %462
  %465 = load i32, ptr %27, align 8, !tbaa !28
  %466 = zext nneg i32 %463 to i64
  %467 = getelementptr inbounds [256 x i32], ptr %36, i64 0, i64 %466
  store i32 %465, ptr %467, align 4, !tbaa !22
  %468 = load i32, ptr %37, align 4, !tbaa !31
  %469 = getelementptr inbounds [256 x i32], ptr %38, i64 0, i64 %466
  store i32 %468, ptr %469, align 4, !tbaa !22
  %470 = getelementptr inbounds [256 x i32], ptr %39, i64 0, i64 %466
  store i32 %465, ptr %470, align 4, !tbaa !22
  br label %489

471:                                              ; preds = %462
  %472 = zext nneg i32 %463 to i64
  %473 = getelementptr inbounds [256 x i32], ptr %36, i64 0, i64 %472
  store i32 0, ptr %473, align 4, !tbaa !22
  %474 = load i32, ptr %37, align 4, !tbaa !31
  %475 = getelementptr inbounds [256 x i32], ptr %38, i64 0, i64 %472
  store i32 %474, ptr %475, align 4, !tbaa !22
  %476 = load i32, ptr %27, align 8, !tbaa !28
  %477 = getelementptr inbounds [256 x i32], ptr %39, i64 0, i64 %472
  store i32 %476, ptr %477, align 4, !tbaa !22
  br i1 %416, label %478, label %489

478:                                              ; preds = %471
  %479 = load i32, ptr %40, align 8, !tbaa !41
  %480 = icmp eq i32 %479, 0
  br i1 %480, label %484, label %481

481:                                              ; preds = %478
  %482 = load i32, ptr %41, align 4, !tbaa !42
  %483 = icmp ult i32 %482, %459
  br i1 %483, label %485, label %484

484:                                              ; preds = %481, %478
  br label %485

485:                                              ; preds = %484, %481
  %486 = phi i32 [ %459, %484 ], [ %482, %481 ]
  store i32 %486, ptr %41, align 4, !tbaa !42
  %487 = add nuw nsw i32 %459, 1
  %488 = tail call i32 @llvm.umax.i32(i32 %479, i32 %487)
  store i32 %488, ptr %40, align 8, !tbaa !41
  br label %489

489:                                              ; preds = %485, %471, %464, %454
  %490 = add nuw nsw i64 %455, 1
  %491 = icmp eq i64 %490, %62
  br i1 %491, label %492, label %454, !llvm.loop !45

492:                                              ; preds = %489, %450
  %493 = load i32, ptr %27, align 8, !tbaa !28
  %494 = add i32 %493, 1
  store i32 %494, ptr %27, align 8, !tbaa !28
  %495 = icmp eq i16 %50, 2
  %496 = zext i1 %495 to i32
  %497 = load i32, ptr %37, align 4, !tbaa !31
  %498 = add i32 %497, %496
  store i32 %498, ptr %37, align 4, !tbaa !31
  br label %719

499:                                              ; preds = %172
  %500 = load i32, ptr %33, align 4, !tbaa !30
  %501 = icmp eq i32 %500, 0
  br i1 %501, label %719, label %502

502:                                              ; preds = %499
  %503 = icmp eq i32 %54, 0
  br i1 %503, label %525, label %504

504:                                              ; preds = %502, %522
  %505 = phi i64 [ %523, %522 ], [ 0, %502 ]
  %506 = getelementptr inbounds i16, ptr %59, i64 %505
  %507 = load i16, ptr %506, align 2, !tbaa !9
  %508 = and i16 %507, 1023
  %509 = zext nneg i16 %508 to i32
  %510 = icmp ult i16 %508, 108
  br i1 %510, label %511, label %525

511:                                              ; preds = %504
  %512 = lshr i32 %509, 6
  %513 = zext nneg i32 %512 to i64
  %514 = getelementptr inbounds i64, ptr %30, i64 %513
  %515 = load i64, ptr %514, align 8, !tbaa !23
  %516 = and i32 %509, 63
  %517 = zext nneg i32 %516 to i64
  %518 = shl nuw i64 1, %517
  %519 = and i64 %515, %518
  %520 = icmp eq i64 %519, 0
  br i1 %520, label %522, label %521

521:                                              ; preds = %511
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 5, i64 noundef %48, i32 noundef %509, i64 noundef 0) #4
  br label %522

522:                                              ; preds = %521, %511
  %523 = add nuw nsw i64 %505, 1
  %524 = icmp eq i64 %523, %60
  br i1 %524, label %525, label %504, !llvm.loop !38

525:                                              ; preds = %522, %504, %502
  %526 = icmp ult i16 %52, 256
  br i1 %526, label %719, label %527

527:                                              ; preds = %525, %548
  %528 = phi i64 [ %549, %548 ], [ 0, %525 ]
  %529 = getelementptr inbounds i16, ptr %61, i64 %528
  %530 = load i16, ptr %529, align 2, !tbaa !9
  %531 = and i16 %530, 1023
  %532 = icmp ult i16 %531, 108
  br i1 %532, label %533, label %548

533:                                              ; preds = %527
  %534 = zext nneg i16 %531 to i32
  %535 = lshr i32 %534, 6
  %536 = zext nneg i32 %535 to i64
  %537 = getelementptr inbounds i64, ptr %29, i64 %536
  %538 = load i64, ptr %537, align 8, !tbaa !23
  %539 = and i32 %534, 63
  %540 = zext nneg i32 %539 to i64
  %541 = shl nuw i64 1, %540
  %542 = and i64 %538, %541
  %543 = icmp eq i64 %542, 0
  br i1 %543, label %548, label %544

544:                                              ; preds = %533
  %545 = getelementptr inbounds i64, ptr %30, i64 %536
  %546 = load i64, ptr %545, align 8, !tbaa !23
  %547 = or i64 %546, %541
  store i64 %547, ptr %545, align 8, !tbaa !23
  br label %548

548:                                              ; preds = %544, %533, %527
  %549 = add nuw nsw i64 %528, 1
  %550 = icmp eq i64 %549, %62
  br i1 %550, label %554, label %527, !llvm.loop !39

551:                                              ; preds = %554
  %552 = add nuw nsw i64 %555, 1
  %553 = icmp eq i64 %552, %62
  br i1 %553, label %719, label %554, !llvm.loop !46

554:                                              ; preds = %548, %551
  %555 = phi i64 [ %552, %551 ], [ 0, %548 ]
  %556 = getelementptr inbounds i16, ptr %61, i64 %555
  %557 = load i16, ptr %556, align 2, !tbaa !9
  %558 = and i16 %557, 1023
  %559 = icmp eq i16 %558, 126
  br i1 %559, label %560, label %551

560:                                              ; preds = %554
  %561 = load i32, ptr %27, align 8, !tbaa !28
  %562 = load i32, ptr %35, align 4, !tbaa !33
  %563 = add i32 %562, 1
  store i32 %563, ptr %35, align 4, !tbaa !33
  %564 = and i32 %562, 3
  %565 = zext nneg i32 %564 to i64
  %566 = getelementptr inbounds [4 x i32], ptr %34, i64 0, i64 %565
  store i32 %561, ptr %566, align 4, !tbaa !22
  br label %719

567:                                              ; preds = %172
  %568 = and i32 %58, 8
  %569 = icmp eq i32 %568, 0
  br i1 %569, label %572, label %570

570:                                              ; preds = %567
  %571 = load i32, ptr %27, align 8, !tbaa !28
  store i32 %571, ptr %28, align 8, !tbaa !29
  br label %572

572:                                              ; preds = %570, %567
  %573 = and i32 %58, 1
  %574 = icmp eq i32 %573, 0
  %575 = load i32, ptr %16, align 8, !tbaa !16
  %576 = add i32 %575, %573
  store i32 %576, ptr %16, align 8, !tbaa !16
  %577 = and i32 %58, 2
  %578 = icmp eq i32 %577, 0
  %579 = lshr exact i32 %577, 1
  %580 = load i32, ptr %18, align 8, !tbaa !18
  %581 = add i32 %580, %579
  store i32 %581, ptr %18, align 8, !tbaa !18
  %582 = and i32 %58, 4
  %583 = icmp eq i32 %582, 0
  %584 = lshr exact i32 %582, 2
  %585 = load i32, ptr %20, align 8, !tbaa !20
  %586 = add i32 %585, %584
  store i32 %586, ptr %20, align 8, !tbaa !20
  %587 = icmp ult i16 %52, 256
  br i1 %587, label %719, label %588

588:                                              ; preds = %572, %603
  %589 = phi i64 [ %604, %603 ], [ 0, %572 ]
  %590 = getelementptr inbounds i16, ptr %61, i64 %589
  %591 = load i16, ptr %590, align 2, !tbaa !9
  %592 = and i16 %591, 1023
  %593 = zext nneg i16 %592 to i64
  %594 = getelementptr inbounds [514 x i64], ptr %25, i64 0, i64 %593
  store i64 %48, ptr %594, align 8, !tbaa !23
  br i1 %574, label %597, label %595

595:                                              ; preds = %588
  %596 = getelementptr inbounds [514 x i32], ptr %22, i64 0, i64 %593
  store i32 %576, ptr %596, align 4, !tbaa !22
  br label %597

597:                                              ; preds = %595, %588
  br i1 %578, label %600, label %598

598:                                              ; preds = %597
  %599 = getelementptr inbounds [514 x i32], ptr %23, i64 0, i64 %593
  store i32 %581, ptr %599, align 4, !tbaa !22
  br label %600

600:                                              ; preds = %598, %597
  br i1 %583, label %603, label %601

601:                                              ; preds = %600
  %602 = getelementptr inbounds [514 x i32], ptr %24, i64 0, i64 %593
  store i32 %586, ptr %602, align 4, !tbaa !22
  br label %603

603:                                              ; preds = %601, %600
  %604 = add nuw nsw i64 %589, 1
  %605 = icmp eq i64 %604, %62
  br i1 %605, label %719, label %588, !llvm.loop !47

606:                                              ; preds = %172
  %607 = lshr i32 %58, 10
  %608 = icmp eq i32 %607, 63
  br i1 %608, label %616, label %609

609:                                              ; preds = %606
  %610 = load i32, ptr %16, align 8, !tbaa !16
  %611 = load i32, ptr %17, align 4, !tbaa !17
  %612 = sub i32 %610, %611
  %613 = icmp ugt i32 %612, %607
  br i1 %613, label %614, label %616

614:                                              ; preds = %609
  %615 = sub i32 %610, %607
  store i32 %615, ptr %17, align 4, !tbaa !17
  br label %616

616:                                              ; preds = %614, %609, %606
  %617 = lshr i32 %58, 4
  %618 = and i32 %617, 63
  %619 = icmp eq i32 %618, 63
  br i1 %619, label %719, label %620

620:                                              ; preds = %616
  %621 = load i32, ptr %18, align 8, !tbaa !18
  %622 = load i32, ptr %19, align 4, !tbaa !19
  %623 = sub i32 %621, %622
  %624 = icmp ugt i32 %623, %618
  br i1 %624, label %625, label %627

625:                                              ; preds = %620
  %626 = sub i32 %621, %618
  store i32 %626, ptr %19, align 4, !tbaa !19
  br label %627

627:                                              ; preds = %625, %620
  %628 = icmp eq i32 %618, 0
  br i1 %628, label %629, label %719

629:                                              ; preds = %627
  %630 = load i32, ptr %20, align 8, !tbaa !20
  store i32 %630, ptr %21, align 4, !tbaa !21
  br label %719

631:                                              ; preds = %172
  %632 = lshr i32 %58, 8
  %633 = and i32 %632, 127
  %634 = and i32 %58, 63
  %635 = icmp eq i32 %633, 124
  br i1 %635, label %642, label %636

636:                                              ; preds = %631
  %637 = zext nneg i32 %633 to i64
  %638 = getelementptr inbounds [128 x i32], ptr %32, i64 0, i64 %637
  %639 = load i32, ptr %638, align 4, !tbaa !22
  %640 = and i32 %639, 63
  %641 = add nuw nsw i32 %640, %634
  br label %642

642:                                              ; preds = %636, %631
  %643 = phi i32 [ %641, %636 ], [ %634, %631 ]
  %644 = icmp ugt i32 %643, 62
  br i1 %644, label %719, label %645

645:                                              ; preds = %642
  %646 = icmp sgt i16 %57, -1
  br i1 %646, label %658, label %647

647:                                              ; preds = %645
  %648 = load i32, ptr %18, align 8, !tbaa !18
  %649 = load i32, ptr %19, align 4, !tbaa !19
  %650 = sub i32 %648, %649
  %651 = icmp ugt i32 %650, %643
  br i1 %651, label %652, label %654

652:                                              ; preds = %647
  %653 = sub i32 %648, %643
  store i32 %653, ptr %19, align 4, !tbaa !19
  br label %654

654:                                              ; preds = %652, %647
  %655 = icmp eq i32 %643, 0
  br i1 %655, label %656, label %719

656:                                              ; preds = %654
  %657 = load i32, ptr %20, align 8, !tbaa !20
  store i32 %657, ptr %21, align 4, !tbaa !21
  br label %719

658:                                              ; preds = %645
  %659 = load i32, ptr %16, align 8, !tbaa !16
  %660 = load i32, ptr %17, align 4, !tbaa !17
  %661 = sub i32 %659, %660
  %662 = icmp ugt i32 %661, %643
  br i1 %662, label %663, label %719

663:                                              ; preds = %658
  %664 = sub i32 %659, %643
  store i32 %664, ptr %17, align 4, !tbaa !17
  br label %719

665:                                              ; preds = %172
  %666 = load i32, ptr %16, align 8, !tbaa !16
  %667 = load i32, ptr %17, align 4, !tbaa !17
  %668 = icmp eq i32 %666, %667
  br i1 %668, label %670, label %669

669:                                              ; preds = %665
  store i32 %666, ptr %17, align 4, !tbaa !17
  br label %670

670:                                              ; preds = %665, %669
  %671 = load i32, ptr %18, align 8, !tbaa !18
  %672 = load i32, ptr %19, align 4, !tbaa !19
  %673 = icmp eq i32 %671, %672
  br i1 %673, label %675, label %674

674:                                              ; preds = %670
  store i32 %671, ptr %19, align 4, !tbaa !19
  br label %675

675:                                              ; preds = %670, %674
  %676 = load i32, ptr %20, align 8, !tbaa !20
  store i32 %676, ptr %21, align 4, !tbaa !21
  %677 = load i32, ptr %27, align 8, !tbaa !28
  store i32 %677, ptr %28, align 8, !tbaa !29
  br label %719

678:                                              ; preds = %172
  %679 = icmp ult i16 %57, 4096
  br i1 %679, label %680, label %682

680:                                              ; preds = %678
  %681 = load i32, ptr %27, align 8, !tbaa !28
  store i32 %681, ptr %28, align 8, !tbaa !29
  br label %682

682:                                              ; preds = %680, %678
  %683 = and i32 %58, 1
  %684 = icmp eq i32 %683, 0
  br i1 %684, label %685, label %688

685:                                              ; preds = %682
  %686 = tail call ptr @memset(ptr noundef nonnull %29, i32 noundef 0, i64 noundef 16) #5
  %687 = tail call ptr @memset(ptr noundef nonnull %30, i32 noundef 0, i64 noundef 16) #5
  br label %688

688:                                              ; preds = %685, %682
  %689 = and i32 %58, 3584
  %690 = icmp eq i32 %689, 0
  br i1 %690, label %691, label %704

691:                                              ; preds = %688, %691
  %692 = phi i32 [ %702, %691 ], [ 0, %688 ]
  %693 = and i32 %692, 63
  %694 = zext nneg i32 %693 to i64
  %695 = shl nuw i64 1, %694
  %696 = xor i64 %695, -1
  %697 = lshr i32 %692, 6
  %698 = zext nneg i32 %697 to i64
  %699 = getelementptr inbounds i64, ptr %31, i64 %698
  %700 = load i64, ptr %699, align 8, !tbaa !23
  %701 = and i64 %700, %696
  store i64 %701, ptr %699, align 8, !tbaa !23
  %702 = add nuw nsw i32 %692, 1
  %703 = icmp eq i32 %702, 106
  br i1 %703, label %704, label %691, !llvm.loop !48

704:                                              ; preds = %691, %688
  %705 = and i32 %58, 2
  %706 = icmp eq i32 %705, 0
  br i1 %706, label %707, label %719

707:                                              ; preds = %704, %707
  %708 = phi i64 [ %717, %707 ], [ 106, %704 ]
  %709 = and i64 %708, 63
  %710 = shl nuw i64 1, %709
  %711 = xor i64 %710, -1
  %712 = lshr i64 %708, 6
  %713 = and i64 %712, 67108863
  %714 = getelementptr inbounds i64, ptr %31, i64 %713
  %715 = load i64, ptr %714, align 8, !tbaa !23
  %716 = and i64 %715, %711
  store i64 %716, ptr %714, align 8, !tbaa !23
  %717 = add nuw nsw i64 %708, 1
  %718 = icmp eq i64 %717, 108
  br i1 %718, label %719, label %707, !llvm.loop !48

719:                                              ; preds = %707, %603, %551, %704, %663, %658, %656, %654, %642, %629, %627, %572, %560, %525, %499, %492, %675, %616, %172, %65
  %720 = icmp ult ptr %63, %10
  br i1 %720, label %43, label %721

721:                                              ; preds = %719, %6
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @report(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i64 noundef %3, i32 noundef %4, i64 noundef %5) unnamed_addr #0 {
  %7 = load ptr, ptr %1, align 8, !tbaa !49
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
  store i64 %3, ptr %30, align 8, !tbaa !50
  %31 = getelementptr inbounds i8, ptr %23, i64 16
  store i64 %5, ptr %31, align 8, !tbaa !52
  %32 = getelementptr inbounds i8, ptr %23, i64 4
  store i32 %2, ptr %32, align 4, !tbaa !53
  %33 = getelementptr inbounds i8, ptr %23, i64 24
  store i32 %4, ptr %33, align 8, !tbaa !54
  %34 = load i32, ptr %17, align 8, !tbaa !55
  %35 = getelementptr inbounds i8, ptr %23, i64 28
  store i32 %34, ptr %35, align 4, !tbaa !56
  %36 = getelementptr inbounds i8, ptr %1, i64 12
  %37 = load i32, ptr %36, align 4, !tbaa !57
  %38 = getelementptr inbounds i8, ptr %23, i64 32
  store i32 %37, ptr %38, align 8, !tbaa !58
  %39 = load i32, ptr %18, align 8, !tbaa !59
  %40 = getelementptr inbounds i8, ptr %23, i64 36
  store i32 %39, ptr %40, align 4, !tbaa !60
  %41 = getelementptr inbounds i8, ptr %23, i64 40
  store i32 1, ptr %41, align 8, !tbaa !61
  %42 = getelementptr inbounds i8, ptr %0, i64 564
  %43 = load i32, ptr %42, align 4, !tbaa !62
  %44 = getelementptr inbounds i8, ptr %23, i64 44
  store i32 %43, ptr %44, align 4, !tbaa !63
  %45 = getelementptr inbounds i8, ptr %0, i64 576
  %46 = load i32, ptr %45, align 8, !tbaa !64
  %47 = getelementptr inbounds i8, ptr %23, i64 48
  store i32 %46, ptr %47, align 8, !tbaa !65
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
  br i1 %54, label %52, label %55, !llvm.loop !66

55:                                               ; preds = %52, %49
  %56 = getelementptr inbounds i8, ptr %23, i64 8
  %57 = load i64, ptr %56, align 8, !tbaa !50
  %58 = icmp eq i64 %57, %3
  br i1 %58, label %59, label %81

59:                                               ; preds = %55
  %60 = getelementptr inbounds i8, ptr %23, i64 4
  %61 = load i32, ptr %60, align 4, !tbaa !53
  %62 = icmp eq i32 %61, %2
  br i1 %62, label %63, label %81

63:                                               ; preds = %59
  %64 = getelementptr inbounds i8, ptr %23, i64 24
  %65 = load i32, ptr %64, align 8, !tbaa !54
  %66 = icmp eq i32 %65, %4
  br i1 %66, label %67, label %81

67:                                               ; preds = %63
  %68 = getelementptr inbounds i8, ptr %23, i64 28
  %69 = load i32, ptr %68, align 4, !tbaa !56
  %70 = load i32, ptr %17, align 8, !tbaa !55
  %71 = icmp eq i32 %69, %70
  br i1 %71, label %72, label %81

72:                                               ; preds = %67
  %73 = getelementptr inbounds i8, ptr %23, i64 36
  %74 = load i32, ptr %73, align 4, !tbaa !60
  %75 = load i32, ptr %18, align 8, !tbaa !59
  %76 = icmp eq i32 %74, %75
  br i1 %76, label %77, label %81

77:                                               ; preds = %72
  %78 = getelementptr inbounds i8, ptr %23, i64 40
  %79 = load i32, ptr %78, align 8, !tbaa !61
  %80 = add i32 %79, 1
  store i32 %80, ptr %78, align 8, !tbaa !61
  br label %88

81:                                               ; preds = %55, %59, %63, %67, %72
  %82 = add nuw nsw i64 %20, 1
  %83 = icmp eq i64 %82, 1024
  br i1 %83, label %84, label %19, !llvm.loop !67

84:                                               ; preds = %81
  %85 = getelementptr inbounds i8, ptr %7, i64 8
  %86 = load volatile i64, ptr %85, align 8, !tbaa !68
  %87 = add i64 %86, 1
  store volatile i64 %87, ptr %85, align 8, !tbaa !68
  br label %88

88:                                               ; preds = %77, %29, %84
  ret void
}

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #1

declare ptr @memset(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin "no-builtins" }
attributes #5 = { nobuiltin nounwind "no-builtins" }

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
!9 = !{!10, !10, i64 0}
!10 = !{!"short", !5, i64 0}
!11 = !{!12, !4, i64 24}
!12 = !{!"wave_checks", !8, i64 0, !7, i64 8, !7, i64 12, !7, i64 16, !7, i64 20, !4, i64 24, !7, i64 32, !7, i64 36, !7, i64 40, !7, i64 44, !7, i64 48, !7, i64 52, !5, i64 56, !5, i64 2112, !5, i64 4168, !7, i64 6224, !7, i64 6228, !7, i64 6232, !5, i64 6236, !5, i64 7260, !5, i64 8284, !5, i64 9308, !7, i64 9324, !7, i64 9328, !7, i64 9332, !7, i64 9336, !5, i64 9344, !5, i64 9360, !5, i64 9376, !5, i64 9392}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!12, !7, i64 32}
!17 = !{!12, !7, i64 36}
!18 = !{!12, !7, i64 40}
!19 = !{!12, !7, i64 44}
!20 = !{!12, !7, i64 48}
!21 = !{!12, !7, i64 52}
!22 = !{!7, !7, i64 0}
!23 = !{!4, !4, i64 0}
!24 = distinct !{!24, !14, !15}
!25 = distinct !{!25, !14, !15}
!26 = !{!3, !7, i64 540}
!27 = distinct !{!27, !14, !15}
!28 = !{!12, !7, i64 6224}
!29 = !{!12, !7, i64 6232}
!30 = !{!12, !7, i64 20}
!31 = !{!12, !7, i64 6228}
!32 = distinct !{!32, !14, !15}
!33 = !{!12, !7, i64 9324}
!34 = distinct !{!34, !14, !15}
!35 = distinct !{!35, !14, !15}
!36 = distinct !{!36, !14, !15}
!37 = distinct !{!37, !14, !15}
!38 = distinct !{!38, !14, !15}
!39 = distinct !{!39, !14, !15}
!40 = distinct !{!40, !14, !15}
!41 = !{!12, !7, i64 9336}
!42 = !{!12, !7, i64 9332}
!43 = distinct !{!43, !14, !15}
!44 = !{!12, !7, i64 9328}
!45 = distinct !{!45, !14, !15}
!46 = distinct !{!46, !14, !15}
!47 = distinct !{!47, !14, !15}
!48 = distinct !{!48, !14, !15}
!49 = !{!12, !8, i64 0}
!50 = !{!51, !4, i64 8}
!51 = !{!"finding", !7, i64 0, !7, i64 4, !4, i64 8, !4, i64 16, !7, i64 24, !7, i64 28, !7, i64 32, !7, i64 36, !7, i64 40, !7, i64 44, !7, i64 48, !7, i64 52}
!52 = !{!51, !4, i64 16}
!53 = !{!51, !7, i64 4}
!54 = !{!51, !7, i64 24}
!55 = !{!12, !7, i64 8}
!56 = !{!51, !7, i64 28}
!57 = !{!12, !7, i64 12}
!58 = !{!51, !7, i64 32}
!59 = !{!12, !7, i64 16}
!60 = !{!51, !7, i64 36}
!61 = !{!51, !7, i64 40}
!62 = !{!3, !7, i64 564}
!63 = !{!51, !7, i64 44}
!64 = !{!3, !7, i64 576}
!65 = !{!51, !7, i64 48}
!66 = distinct !{!66, !14, !15}
!67 = distinct !{!67, !14, !15}
!68 = !{!69, !4, i64 8}
!69 = !{!"finding_list", !4, i64 0, !4, i64 8, !5, i64 16}
