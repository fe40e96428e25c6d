%struct.lds_word = type { i32, i32, i32, i32, i32, i32 }
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
  br i1 %11, label %12, label %295

12:                                               ; preds = %4
  %13 = icmp eq i32 %8, 2
  br i1 %13, label %14, label %19

14:                                               ; preds = %12
  %15 = getelementptr inbounds i8, ptr %1, i64 2304
  %16 = add nsw i32 %7, -1
  %17 = zext i32 %16 to i64
  %18 = getelementptr inbounds i8, ptr %6, i64 24
  br label %22

19:                                               ; preds = %31, %12
  %20 = and i32 %3, 589824
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %295, label %35

22:                                               ; preds = %14, %31
  %23 = phi i64 [ %2, %14 ], [ %33, %31 ]
  %24 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %23, i1 true)
  %25 = getelementptr inbounds [64 x i64], ptr %15, i64 0, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !9
  %27 = and i64 %26, %17
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %31, label %29

29:                                               ; preds = %22
  %30 = load i64, ptr %18, align 8, !tbaa !10
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %6, i32 noundef 15, i64 noundef %30, i32 noundef 1023, i64 noundef %26) #5
  br label %31

31:                                               ; preds = %29, %22
  %32 = add i64 %23, -1
  %33 = and i64 %32, %23
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %19, label %22, !llvm.loop !12

35:                                               ; preds = %19
  %36 = getelementptr inbounds i8, ptr %1, i64 2304
  %37 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %2, i1 true)
  %38 = getelementptr inbounds [64 x i64], ptr %36, i64 0, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !9
  br label %40

40:                                               ; preds = %35, %46
  %41 = phi i64 [ %2, %35 ], [ %48, %46 ]
  %42 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %41, i1 true)
  %43 = getelementptr inbounds [64 x i64], ptr %36, i64 0, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !9
  %45 = icmp eq i64 %44, %39
  br i1 %45, label %46, label %50

46:                                               ; preds = %40
  %47 = add i64 %41, -1
  %48 = and i64 %47, %41
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %58, label %40, !llvm.loop !15

50:                                               ; preds = %40
  %51 = icmp eq i32 %7, 4
  %52 = icmp ne i32 %8, 2
  %53 = and i1 %51, %52
  br i1 %53, label %54, label %58

54:                                               ; preds = %50
  %55 = getelementptr inbounds i8, ptr %6, i64 40
  %56 = load ptr, ptr %55, align 8, !tbaa !16
  %57 = icmp ne ptr %56, null
  br label %58

58:                                               ; preds = %46, %54, %50
  %59 = phi i1 [ false, %50 ], [ %57, %54 ], [ false, %46 ]
  %60 = getelementptr inbounds i8, ptr %0, i64 576
  %61 = load i32, ptr %60, align 8, !tbaa !17
  %62 = mul i32 %61, 16843009
  %63 = add i32 %62, 16843009
  %64 = and i32 %3, 524288
  %65 = icmp eq i32 %64, 0
  %66 = and i32 %3, 65536
  %67 = icmp eq i32 %66, 0
  %68 = zext nneg i32 %7 to i64
  %69 = getelementptr inbounds i8, ptr %6, i64 36
  %70 = getelementptr inbounds i8, ptr %6, i64 40
  %71 = getelementptr inbounds i8, ptr %6, i64 32
  %72 = getelementptr inbounds i8, ptr %6, i64 24
  %73 = icmp ult i32 %3, 268435456
  %74 = select i1 %73, i32 %63, i32 0
  %75 = icmp eq i32 %8, 1
  %76 = select i1 %75, i32 %63, i32 0
  %77 = select i1 %75, i64 12, i64 16
  %78 = select i1 %73, i64 8, i64 %77
  br label %79

79:                                               ; preds = %58, %291
  %80 = phi i64 [ %2, %58 ], [ %293, %291 ]
  %81 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %80, i1 true)
  %82 = getelementptr inbounds [64 x i64], ptr %36, i64 0, i64 %81
  %83 = load i64, ptr %82, align 8, !tbaa !9
  br i1 %65, label %84, label %88

84:                                               ; preds = %79
  %85 = and i64 %83, -281474976710656
  %86 = icmp ne i64 %85, 281474976710656
  %87 = or i1 %67, %86
  br i1 %87, label %291, label %88

88:                                               ; preds = %79, %84
  %89 = phi i64 [ 65535, %79 ], [ 4294967295, %84 ]
  %90 = and i64 %89, %83
  %91 = add nuw nsw i64 %90, %68
  %92 = load i32, ptr %69, align 4, !tbaa !18
  %93 = zext i32 %92 to i64
  %94 = icmp ugt i64 %91, %93
  br i1 %94, label %95, label %97

95:                                               ; preds = %88
  %96 = load i64, ptr %72, align 8, !tbaa !10
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %6, i32 noundef 16, i64 noundef %96, i32 noundef 1023, i64 noundef %90) #5
  br label %291

97:                                               ; preds = %88
  %98 = and i64 %83, 3
  %99 = icmp eq i64 %98, 0
  %100 = and i1 %59, %99
  %101 = load ptr, ptr %70, align 8, !tbaa !16
  br i1 %100, label %102, label %135

102:                                              ; preds = %97
  %103 = lshr exact i64 %90, 2
  %104 = getelementptr inbounds %struct.lds_word, ptr %101, i64 %103
  %105 = load i32, ptr %71, align 8, !tbaa !19
  %106 = load i64, ptr %72, align 8, !tbaa !10
  %107 = trunc i64 %106 to i32
  %108 = load i32, ptr %104, align 4, !tbaa !20
  %109 = icmp eq i32 %108, %105
  br i1 %109, label %114, label %110

110:                                              ; preds = %102
  store i32 %105, ptr %104, align 4, !tbaa !20
  %111 = getelementptr inbounds i8, ptr %104, i64 8
  store i32 %74, ptr %111, align 4, !tbaa !22
  %112 = getelementptr inbounds i8, ptr %104, i64 12
  store i32 %76, ptr %112, align 4, !tbaa !23
  %113 = getelementptr inbounds i8, ptr %104, i64 16
  store i32 0, ptr %113, align 4, !tbaa !24
  br label %132

114:                                              ; preds = %102
  %115 = getelementptr inbounds i8, ptr %104, i64 8
  %116 = load i32, ptr %115, align 4, !tbaa !22
  %117 = icmp eq i32 %116, 0
  %118 = icmp eq i32 %116, %63
  %119 = or i1 %117, %118
  br i1 %119, label %120, label %137

120:                                              ; preds = %114
  %121 = getelementptr inbounds i8, ptr %104, i64 12
  %122 = load i32, ptr %121, align 4, !tbaa !23
  %123 = icmp eq i32 %122, 0
  %124 = icmp eq i32 %122, %63
  %125 = or i1 %123, %124
  br i1 %125, label %126, label %137

126:                                              ; preds = %120
  %127 = getelementptr inbounds i8, ptr %104, i64 16
  %128 = load i32, ptr %127, align 4, !tbaa !24
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %130, label %137

130:                                              ; preds = %126
  %131 = select i1 %73, ptr %115, ptr %121
  store i32 %63, ptr %131, align 4, !tbaa !25
  br label %132

132:                                              ; preds = %110, %130
  %133 = getelementptr inbounds i8, ptr %104, i64 20
  store i32 0, ptr %133, align 4, !tbaa !26
  %134 = getelementptr inbounds i8, ptr %104, i64 4
  store i32 %107, ptr %134, align 4, !tbaa !27
  br label %291

135:                                              ; preds = %97
  %136 = icmp eq ptr %101, null
  br i1 %136, label %291, label %137

137:                                              ; preds = %120, %114, %126, %135
  %138 = trunc nuw i64 %90 to i32
  %139 = load i32, ptr %60, align 8, !tbaa !17
  %140 = mul i32 %139, 16843009
  %141 = add i32 %140, 16843009
  %142 = add i32 %7, %138
  %143 = and i32 %138, -4
  %144 = icmp ult i32 %143, %142
  br i1 %144, label %145, label %291

145:                                              ; preds = %137
  %146 = and i32 %141, 255
  br label %147

147:                                              ; preds = %284, %145
  %148 = phi i32 [ %143, %145 ], [ %289, %284 ]
  %149 = lshr exact i32 %148, 2
  %150 = zext nneg i32 %149 to i64
  %151 = getelementptr inbounds %struct.lds_word, ptr %101, i64 %150
  %152 = icmp ult i32 %148, %138
  %153 = sub i32 %138, %148
  %154 = shl i32 %153, 3
  %155 = shl nsw i32 -1, %154
  %156 = select i1 %152, i32 %155, i32 -1
  %157 = sub i32 %142, %148
  %158 = icmp ult i32 %157, 4
  %159 = shl nuw nsw i32 %157, 3
  %160 = shl nsw i32 -1, %159
  %161 = xor i32 %160, -1
  %162 = select i1 %158, i32 %161, i32 -1
  %163 = and i32 %156, %162
  %164 = load i32, ptr %151, align 4, !tbaa !20
  %165 = load i32, ptr %71, align 8, !tbaa !19
  %166 = icmp eq i32 %164, %165
  br i1 %166, label %167, label %172

167:                                              ; preds = %147
  %168 = getelementptr inbounds i8, ptr %151, i64 20
  %169 = load i32, ptr %168, align 4, !tbaa !26
  %170 = getelementptr inbounds i8, ptr %151, i64 12
  %171 = load i32, ptr %170, align 4, !tbaa !23
  br label %176

172:                                              ; preds = %147
  store i32 %165, ptr %151, align 4, !tbaa !20
  %173 = getelementptr inbounds i8, ptr %151, i64 16
  store i32 0, ptr %173, align 4, !tbaa !24
  %174 = getelementptr inbounds i8, ptr %151, i64 8
  store i32 0, ptr %174, align 4, !tbaa !22
  %175 = getelementptr inbounds i8, ptr %151, i64 12
  store i32 0, ptr %175, align 4, !tbaa !23
  br label %176

176:                                              ; preds = %172, %167
  %177 = phi i32 [ %171, %167 ], [ 0, %172 ]
  %178 = phi i32 [ %169, %167 ], [ 1, %172 ]
  %179 = getelementptr inbounds i8, ptr %151, i64 20
  %180 = and i32 %178, 1
  %181 = select i1 %45, i32 %180, i32 0
  store i32 %181, ptr %179, align 4, !tbaa !26
  %182 = and i32 %177, %163
  %183 = icmp eq i32 %182, 0
  %184 = and i32 %163, %141
  %185 = icmp eq i32 %182, %184
  %186 = or i1 %183, %185
  br i1 %186, label %199, label %187

187:                                              ; preds = %176, %187
  %188 = phi i32 [ %194, %187 ], [ 0, %176 ]
  %189 = lshr i32 %182, %188
  %190 = and i32 %189, 255
  %191 = icmp ne i32 %190, 0
  %192 = icmp ne i32 %190, %146
  %193 = and i1 %191, %192
  %194 = add nuw nsw i32 %188, 8
  %195 = icmp ugt i32 %188, 23
  %196 = or i1 %195, %193
  br i1 %196, label %197, label %187, !llvm.loop !28

197:                                              ; preds = %187
  %198 = zext i1 %193 to i32
  br label %199

199:                                              ; preds = %197, %176
  %200 = phi i32 [ 0, %176 ], [ %198, %197 ]
  br i1 %75, label %201, label %244

201:                                              ; preds = %199
  %202 = getelementptr inbounds i8, ptr %151, i64 8
  %203 = load i32, ptr %202, align 4, !tbaa !22
  %204 = and i32 %203, %163
  %205 = icmp eq i32 %204, 0
  %206 = icmp eq i32 %204, %184
  %207 = or i1 %205, %206
  br i1 %207, label %220, label %208

208:                                              ; preds = %201, %208
  %209 = phi i32 [ %215, %208 ], [ 0, %201 ]
  %210 = lshr i32 %204, %209
  %211 = and i32 %210, 255
  %212 = icmp ne i32 %211, 0
  %213 = icmp ne i32 %211, %146
  %214 = and i1 %212, %213
  %215 = add nuw nsw i32 %209, 8
  %216 = icmp ugt i32 %209, 23
  %217 = or i1 %216, %214
  br i1 %217, label %218, label %208, !llvm.loop !28

218:                                              ; preds = %208
  %219 = zext i1 %214 to i32
  br label %220

220:                                              ; preds = %218, %201
  %221 = phi i32 [ 0, %201 ], [ %219, %218 ]
  %222 = getelementptr inbounds i8, ptr %151, i64 16
  %223 = load i32, ptr %222, align 4, !tbaa !24
  %224 = and i32 %223, %163
  %225 = icmp eq i32 %224, 0
  %226 = icmp eq i32 %224, %184
  %227 = or i1 %225, %226
  br i1 %227, label %240, label %228

228:                                              ; preds = %220, %228
  %229 = phi i32 [ %235, %228 ], [ 0, %220 ]
  %230 = lshr i32 %224, %229
  %231 = and i32 %230, 255
  %232 = icmp ne i32 %231, 0
  %233 = icmp ne i32 %231, %146
  %234 = and i1 %232, %233
  %235 = add nuw nsw i32 %229, 8
  %236 = icmp ugt i32 %229, 23
  %237 = or i1 %236, %234
  br i1 %237, label %238, label %228, !llvm.loop !28

238:                                              ; preds = %228
  %239 = zext i1 %234 to i32
  br label %240

240:                                              ; preds = %238, %220
  %241 = phi i32 [ 0, %220 ], [ %239, %238 ]
  %242 = or i32 %221, %241
  %243 = or i32 %242, %200
  br label %244

244:                                              ; preds = %240, %199
  %245 = phi i32 [ %243, %240 ], [ %200, %199 ]
  %246 = icmp eq i32 %245, 0
  br i1 %246, label %256, label %247

247:                                              ; preds = %244
  %248 = icmp eq i32 %181, 0
  %249 = select i1 %248, i32 17, i32 19
  %250 = load i64, ptr %72, align 8, !tbaa !10
  %251 = and i64 %250, -4294967296
  %252 = getelementptr inbounds i8, ptr %151, i64 4
  %253 = load i32, ptr %252, align 4, !tbaa !27
  %254 = zext i32 %253 to i64
  %255 = or disjoint i64 %251, %254
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %6, i32 noundef %249, i64 noundef %250, i32 noundef 1023, i64 noundef %255) #5
  br label %291

256:                                              ; preds = %244
  %257 = getelementptr inbounds i8, ptr %151, i64 %78
  %258 = load i32, ptr %257, align 4, !tbaa !25
  %259 = and i32 %258, %163
  %260 = icmp eq i32 %259, 0
  %261 = icmp eq i32 %259, %184
  %262 = or i1 %260, %261
  br i1 %262, label %263, label %265

263:                                              ; preds = %256
  %264 = or i32 %258, %184
  br label %284

265:                                              ; preds = %256, %280
  %266 = phi i32 [ %282, %280 ], [ 0, %256 ]
  %267 = phi i32 [ %281, %280 ], [ %258, %256 ]
  %268 = shl nuw i32 255, %266
  %269 = and i32 %268, %163
  %270 = icmp eq i32 %269, 0
  br i1 %270, label %280, label %271

271:                                              ; preds = %265
  %272 = lshr i32 %259, %266
  %273 = and i32 %272, 255
  %274 = icmp eq i32 %273, 0
  %275 = icmp eq i32 %273, %146
  %276 = or i1 %274, %275
  %277 = select i1 %276, i32 %146, i32 255
  %278 = shl nuw i32 %277, %266
  %279 = or i32 %278, %267
  br label %280

280:                                              ; preds = %271, %265
  %281 = phi i32 [ %279, %271 ], [ %267, %265 ]
  %282 = add nuw nsw i32 %266, 8
  %283 = icmp ult i32 %266, 24
  br i1 %283, label %265, label %284, !llvm.loop !29

284:                                              ; preds = %280, %263
  %285 = phi i32 [ %264, %263 ], [ %281, %280 ]
  store i32 %285, ptr %257, align 4, !tbaa !25
  %286 = load i64, ptr %72, align 8, !tbaa !10
  %287 = trunc i64 %286 to i32
  %288 = getelementptr inbounds i8, ptr %151, i64 4
  store i32 %287, ptr %288, align 4, !tbaa !27
  %289 = add i32 %148, 4
  %290 = icmp ult i32 %289, %142
  br i1 %290, label %147, label %291, !llvm.loop !30

291:                                              ; preds = %284, %247, %137, %132, %95, %135, %84
  %292 = add i64 %80, -1
  %293 = and i64 %292, %80
  %294 = icmp eq i64 %293, 0
  br i1 %294, label %295, label %79, !llvm.loop !31

295:                                              ; preds = %291, %19, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nounwind
define internal fastcc void @report(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i64 noundef %3, i32 noundef %4, i64 noundef %5) unnamed_addr #0 {
  %7 = load ptr, ptr %1, align 8, !tbaa !32
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
  store i64 %3, ptr %30, align 8, !tbaa !33
  %31 = getelementptr inbounds i8, ptr %23, i64 16
  store i64 %5, ptr %31, align 8, !tbaa !35
  %32 = getelementptr inbounds i8, ptr %23, i64 4
  store i32 %2, ptr %32, align 4, !tbaa !36
  %33 = getelementptr inbounds i8, ptr %23, i64 24
  store i32 %4, ptr %33, align 8, !tbaa !37
  %34 = load i32, ptr %17, align 8, !tbaa !38
  %35 = getelementptr inbounds i8, ptr %23, i64 28
  store i32 %34, ptr %35, align 4, !tbaa !39
  %36 = getelementptr inbounds i8, ptr %1, i64 12
  %37 = load i32, ptr %36, align 4, !tbaa !40
  %38 = getelementptr inbounds i8, ptr %23, i64 32
  store i32 %37, ptr %38, align 8, !tbaa !41
  %39 = load i32, ptr %18, align 8, !tbaa !42
  %40 = getelementptr inbounds i8, ptr %23, i64 36
  store i32 %39, ptr %40, align 4, !tbaa !43
  %41 = getelementptr inbounds i8, ptr %23, i64 40
  store i32 1, ptr %41, align 8, !tbaa !44
  %42 = getelementptr inbounds i8, ptr %0, i64 564
  %43 = load i32, ptr %42, align 4, !tbaa !45
  %44 = getelementptr inbounds i8, ptr %23, i64 44
  store i32 %43, ptr %44, align 4, !tbaa !46
  %45 = getelementptr inbounds i8, ptr %0, i64 576
  %46 = load i32, ptr %45, align 8, !tbaa !17
  %47 = getelementptr inbounds i8, ptr %23, i64 48
  store i32 %46, ptr %47, align 8, !tbaa !47
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
  br i1 %54, label %52, label %55, !llvm.loop !48

55:                                               ; preds = %52, %49
  %56 = getelementptr inbounds i8, ptr %23, i64 8
  %57 = load i64, ptr %56, align 8, !tbaa !33
  %58 = icmp eq i64 %57, %3
  br i1 %58, label %59, label %81

59:                                               ; preds = %55
  %60 = getelementptr inbounds i8, ptr %23, i64 4
  %61 = load i32, ptr %60, align 4, !tbaa !36
  %62 = icmp eq i32 %61, %2
  br i1 %62, label %63, label %81

63:                                               ; preds = %59
  %64 = getelementptr inbounds i8, ptr %23, i64 24
  %65 = load i32, ptr %64, align 8, !tbaa !37
  %66 = icmp eq i32 %65, %4
  br i1 %66, label %67, label %81

67:                                               ; preds = %63
  %68 = getelementptr inbounds i8, ptr %23, i64 28
  %69 = load i32, ptr %68, align 4, !tbaa !39
  %70 = load i32, ptr %17, align 8, !tbaa !38
  %71 = icmp eq i32 %69, %70
  br i1 %71, label %72, label %81

72:                                               ; preds = %67
  %73 = getelementptr inbounds i8, ptr %23, i64 36
  %74 = load i32, ptr %73, align 4, !tbaa !43
  %75 = load i32, ptr %18, align 8, !tbaa !42
  %76 = icmp eq i32 %74, %75
  br i1 %76, label %77, label %81

77:                                               ; preds = %72
  %78 = getelementptr inbounds i8, ptr %23, i64 40
  %79 = load i32, ptr %78, align 8, !tbaa !44
  %80 = add i32 %79, 1
  store i32 %80, ptr %78, align 8, !tbaa !44
  br label %88

81:                                               ; preds = %55, %59, %63, %67, %72
  %82 = add nuw nsw i64 %20, 1
  %83 = icmp eq i64 %82, 1024
  br i1 %83, label %84, label %19, !llvm.loop !49

84:                                               ; preds = %81
  %85 = getelementptr inbounds i8, ptr %7, i64 8
  %86 = load volatile i64, ptr %85, align 8, !tbaa !50
  %87 = add i64 %86, 1
  store volatile i64 %87, ptr %85, align 8, !tbaa !50
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
  br i1 %13, label %14, label %899

14:                                               ; preds = %6
  %15 = getelementptr inbounds i8, ptr %8, i64 24
  %16 = getelementptr inbounds i8, ptr %0, i64 564
  %17 = getelementptr inbounds i8, ptr %0, i64 516
  %18 = getelementptr inbounds i8, ptr %0, i64 512
  %19 = getelementptr inbounds i8, ptr %8, i64 10336
  %20 = getelementptr inbounds i8, ptr %8, i64 6240
  %21 = getelementptr inbounds i8, ptr %8, i64 48
  %22 = getelementptr inbounds i8, ptr %8, i64 52
  %23 = getelementptr inbounds i8, ptr %8, i64 56
  %24 = getelementptr inbounds i8, ptr %8, i64 60
  %25 = getelementptr inbounds i8, ptr %8, i64 64
  %26 = getelementptr inbounds i8, ptr %8, i64 68
  %27 = getelementptr inbounds i8, ptr %8, i64 72
  %28 = getelementptr inbounds i8, ptr %8, i64 2128
  %29 = getelementptr inbounds i8, ptr %8, i64 4184
  %30 = getelementptr inbounds i8, ptr %8, i64 16632
  %31 = getelementptr inbounds i8, ptr %8, i64 8288
  %32 = getelementptr inbounds i8, ptr %0, i64 540
  %33 = getelementptr inbounds i8, ptr %8, i64 10368
  %34 = getelementptr inbounds i8, ptr %8, i64 10376
  %35 = getelementptr inbounds i8, ptr %8, i64 16568
  %36 = getelementptr inbounds i8, ptr %8, i64 16584
  %37 = getelementptr inbounds i8, ptr %8, i64 16600
  %38 = getelementptr inbounds i8, ptr %0, i64 8
  %39 = getelementptr inbounds i8, ptr %8, i64 32
  %40 = getelementptr inbounds i8, ptr %8, i64 20
  %41 = getelementptr inbounds i8, ptr %8, i64 10380
  %42 = getelementptr inbounds i8, ptr %8, i64 16548
  %43 = getelementptr inbounds i8, ptr %8, i64 16552
  %44 = getelementptr inbounds i8, ptr %8, i64 16616
  %45 = getelementptr inbounds i8, ptr %8, i64 16576
  %46 = getelementptr inbounds i8, ptr %8, i64 16592
  %47 = getelementptr inbounds i8, ptr %8, i64 16608
  %48 = getelementptr inbounds i8, ptr %8, i64 16624
  %49 = getelementptr inbounds i8, ptr %8, i64 16528
  %50 = getelementptr inbounds i8, ptr %8, i64 16544
  %51 = getelementptr inbounds i8, ptr %8, i64 10384
  %52 = getelementptr inbounds i8, ptr %8, i64 11408
  %53 = getelementptr inbounds i8, ptr %8, i64 10372
  %54 = getelementptr inbounds i8, ptr %8, i64 12432
  %55 = getelementptr inbounds i8, ptr %8, i64 14480
  %56 = getelementptr inbounds i8, ptr %8, i64 16560
  %57 = getelementptr inbounds i8, ptr %8, i64 16556
  br label %58

58:                                               ; preds = %14, %897
  %59 = phi ptr [ %3, %14 ], [ %78, %897 ]
  %60 = load i16, ptr %59, align 2, !tbaa !52
  %61 = zext i16 %60 to i64
  %62 = shl nuw nsw i64 %61, 2
  %63 = add i64 %62, %2
  %64 = getelementptr inbounds i8, ptr %59, i64 2
  %65 = load i16, ptr %64, align 2, !tbaa !52
  %66 = getelementptr inbounds i8, ptr %59, i64 4
  %67 = load i16, ptr %66, align 2, !tbaa !52
  %68 = zext i16 %67 to i32
  %69 = and i32 %68, 255
  %70 = lshr i32 %68, 8
  %71 = getelementptr inbounds i8, ptr %59, i64 6
  %72 = load i16, ptr %71, align 2, !tbaa !52
  %73 = zext i16 %72 to i32
  %74 = getelementptr inbounds i8, ptr %59, i64 8
  %75 = zext nneg i32 %69 to i64
  %76 = getelementptr inbounds i16, ptr %74, i64 %75
  %77 = zext nneg i32 %70 to i64
  %78 = getelementptr inbounds i16, ptr %76, i64 %77
  store i64 %63, ptr %15, align 8, !tbaa !10
  switch i16 %65, label %153 [
    i16 12, label %79
    i16 15, label %83
  ]

79:                                               ; preds = %58
  %80 = and i32 %73, 63
  %81 = load i16, ptr %74, align 2, !tbaa !52
  %82 = zext i16 %81 to i32
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %8, i32 noundef %80, i64 noundef %63, i32 noundef %82, i64 noundef 0) #5
  br label %897, !llvm.loop !54

83:                                               ; preds = %58
  %84 = load i16, ptr %74, align 2, !tbaa !52
  %85 = and i16 %84, 1023
  %86 = zext nneg i16 %85 to i32
  %87 = load i16, ptr %76, align 2, !tbaa !52
  %88 = and i16 %87, 1023
  %89 = zext nneg i16 %88 to i32
  %90 = load i32, ptr %16, align 4, !tbaa !45
  %91 = icmp eq i32 %90, 64
  br i1 %91, label %92, label %96

92:                                               ; preds = %83
  %93 = load i32, ptr %17, align 4, !tbaa !25
  %94 = zext i32 %93 to i64
  %95 = shl nuw i64 %94, 32
  br label %96

96:                                               ; preds = %92, %83
  %97 = phi i64 [ %95, %92 ], [ 0, %83 ]
  %98 = load i32, ptr %18, align 8, !tbaa !25
  %99 = zext i32 %98 to i64
  %100 = or disjoint i64 %97, %99
  %101 = icmp ult i16 %85, 256
  br i1 %101, label %102, label %112

102:                                              ; preds = %96
  %103 = lshr i32 %86, 6
  %104 = zext nneg i32 %103 to i64
  %105 = getelementptr inbounds i64, ptr %19, i64 %104
  %106 = load i64, ptr %105, align 8, !tbaa !9
  %107 = and i32 %86, 63
  %108 = zext nneg i32 %107 to i64
  %109 = shl nuw i64 1, %108
  %110 = and i64 %106, %109
  %111 = icmp ne i64 %110, 0
  br label %112

112:                                              ; preds = %102, %96
  %113 = phi i1 [ false, %96 ], [ %111, %102 ]
  %114 = and i32 %89, 768
  %115 = icmp eq i32 %114, 256
  br i1 %115, label %116, label %138

116:                                              ; preds = %112
  %117 = add nsw i32 %89, -256
  %118 = zext nneg i32 %117 to i64
  %119 = and i32 %86, 768
  %120 = icmp eq i32 %119, 256
  %121 = xor i64 %100, -1
  %122 = sext i1 %113 to i64
  %123 = add nsw i32 %86, -256
  %124 = zext nneg i32 %123 to i64
  br label %125

125:                                              ; preds = %132, %116
  %126 = phi i1 [ true, %116 ], [ false, %132 ]
  %127 = phi i64 [ 0, %116 ], [ 1, %132 ]
  %128 = getelementptr inbounds [2 x [256 x i64]], ptr %20, i64 0, i64 %127, i64 %118
  br i1 %120, label %129, label %132

129:                                              ; preds = %125
  %130 = getelementptr inbounds [2 x [256 x i64]], ptr %20, i64 0, i64 %127, i64 %124
  %131 = load i64, ptr %130, align 8, !tbaa !9
  br label %132

132:                                              ; preds = %129, %125
  %133 = phi i64 [ %131, %129 ], [ %122, %125 ]
  %134 = load i64, ptr %128, align 8, !tbaa !9
  %135 = and i64 %134, %121
  %136 = and i64 %133, %100
  %137 = or i64 %135, %136
  store i64 %137, ptr %128, align 8, !tbaa !9
  br i1 %126, label %125, label %152, !llvm.loop !55

138:                                              ; preds = %112
  %139 = icmp ult i16 %88, 256
  br i1 %139, label %140, label %152

140:                                              ; preds = %138
  %141 = and i32 %89, 63
  %142 = zext nneg i32 %141 to i64
  %143 = shl nuw i64 1, %142
  %144 = xor i64 %143, -1
  %145 = lshr i32 %89, 6
  %146 = zext nneg i32 %145 to i64
  %147 = getelementptr inbounds i64, ptr %19, i64 %146
  %148 = load i64, ptr %147, align 8, !tbaa !9
  %149 = and i64 %148, %144
  store i64 %149, ptr %147, align 8, !tbaa !9
  br i1 %113, label %150, label %152

150:                                              ; preds = %140
  %151 = or i64 %148, %143
  store i64 %151, ptr %147, align 8, !tbaa !9
  br label %152

152:                                              ; preds = %132, %138, %140, %150
  br label %897, !llvm.loop !54

153:                                              ; preds = %58
  %154 = load i32, ptr %21, align 8, !tbaa !56
  %155 = load i32, ptr %22, align 4, !tbaa !57
  %156 = icmp eq i32 %154, %155
  br i1 %156, label %157, label %165

157:                                              ; preds = %153
  %158 = load i32, ptr %23, align 8, !tbaa !58
  %159 = load i32, ptr %24, align 4, !tbaa !59
  %160 = icmp eq i32 %158, %159
  br i1 %160, label %161, label %165

161:                                              ; preds = %157
  %162 = load i32, ptr %25, align 8, !tbaa !60
  %163 = load i32, ptr %26, align 4, !tbaa !61
  %164 = icmp eq i32 %162, %163
  br i1 %164, label %232, label %165

165:                                              ; preds = %153, %157, %161
  %166 = icmp eq i32 %69, 0
  br i1 %166, label %167, label %176

167:                                              ; preds = %200, %165
  %168 = icmp ult i16 %67, 256
  br i1 %168, label %232, label %169

169:                                              ; preds = %167
  %170 = icmp eq i16 %65, 8
  %171 = select i1 %170, i32 %73, i32 0
  %172 = and i32 %171, 1
  %173 = icmp eq i32 %172, 0
  %174 = and i32 %171, 2
  %175 = icmp eq i32 %174, 0
  br label %203

176:                                              ; preds = %165, %200
  %177 = phi i64 [ %201, %200 ], [ 0, %165 ]
  %178 = getelementptr inbounds i16, ptr %74, i64 %177
  %179 = load i16, ptr %178, align 2, !tbaa !52
  %180 = and i16 %179, 1023
  %181 = zext nneg i16 %180 to i64
  %182 = getelementptr inbounds [514 x i32], ptr %27, i64 0, i64 %181
  %183 = load i32, ptr %182, align 4, !tbaa !25
  %184 = load i32, ptr %22, align 4, !tbaa !57
  %185 = icmp ugt i32 %183, %184
  %186 = getelementptr inbounds [514 x i32], ptr %28, i64 0, i64 %181
  %187 = load i32, ptr %186, align 4, !tbaa !25
  %188 = load i32, ptr %24, align 4, !tbaa !59
  %189 = icmp ugt i32 %187, %188
  %190 = or i1 %185, %189
  %191 = getelementptr inbounds [514 x i32], ptr %29, i64 0, i64 %181
  %192 = load i32, ptr %191, align 4, !tbaa !25
  %193 = load i32, ptr %26, align 4, !tbaa !61
  %194 = icmp ugt i32 %192, %193
  %195 = or i1 %190, %194
  br i1 %195, label %196, label %200

196:                                              ; preds = %176
  %197 = zext nneg i16 %180 to i32
  %198 = getelementptr inbounds [514 x i64], ptr %30, i64 0, i64 %181
  %199 = load i64, ptr %198, align 8, !tbaa !9
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 1, i64 noundef %63, i32 noundef %197, i64 noundef %199) #5
  store i32 0, ptr %182, align 4, !tbaa !25
  store i32 0, ptr %186, align 4, !tbaa !25
  store i32 0, ptr %191, align 4, !tbaa !25
  br label %200

200:                                              ; preds = %176, %196
  %201 = add nuw nsw i64 %177, 1
  %202 = icmp eq i64 %201, %75
  br i1 %202, label %167, label %176, !llvm.loop !62

203:                                              ; preds = %169, %229
  %204 = phi i64 [ 0, %169 ], [ %230, %229 ]
  %205 = getelementptr inbounds i16, ptr %76, i64 %204
  %206 = load i16, ptr %205, align 2, !tbaa !52
  %207 = and i16 %206, 1023
  %208 = zext nneg i16 %207 to i64
  %209 = getelementptr inbounds [514 x i32], ptr %27, i64 0, i64 %208
  %210 = load i32, ptr %209, align 4, !tbaa !25
  %211 = load i32, ptr %22, align 4, !tbaa !57
  %212 = icmp ugt i32 %210, %211
  %213 = and i1 %173, %212
  %214 = getelementptr inbounds [514 x i32], ptr %28, i64 0, i64 %208
  %215 = load i32, ptr %214, align 4, !tbaa !25
  %216 = load i32, ptr %24, align 4, !tbaa !59
  %217 = icmp ugt i32 %215, %216
  %218 = and i1 %175, %217
  %219 = or i1 %213, %218
  %220 = getelementptr inbounds [514 x i32], ptr %29, i64 0, i64 %208
  %221 = load i32, ptr %220, align 4, !tbaa !25
  %222 = load i32, ptr %26, align 4, !tbaa !61
  %223 = icmp ugt i32 %221, %222
  %224 = or i1 %219, %223
  br i1 %224, label %225, label %229

225:                                              ; preds = %203
  %226 = zext nneg i16 %207 to i32
  %227 = getelementptr inbounds [514 x i64], ptr %30, i64 0, i64 %208
  %228 = load i64, ptr %227, align 8, !tbaa !9
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 2, i64 noundef %63, i32 noundef %226, i64 noundef %228) #5
  store i32 0, ptr %209, align 4, !tbaa !25
  store i32 0, ptr %214, align 4, !tbaa !25
  store i32 0, ptr %220, align 4, !tbaa !25
  br label %229

229:                                              ; preds = %203, %225
  %230 = add nuw nsw i64 %204, 1
  %231 = icmp eq i64 %230, %77
  br i1 %231, label %232, label %203, !llvm.loop !63

232:                                              ; preds = %229, %167, %161
  %233 = icmp eq i32 %69, 0
  br i1 %233, label %310, label %234

234:                                              ; preds = %232
  %235 = and i32 %73, 256
  %236 = icmp eq i32 %235, 0
  br label %237

237:                                              ; preds = %307, %234
  %238 = phi i64 [ 0, %234 ], [ %308, %307 ]
  %239 = getelementptr inbounds i16, ptr %74, i64 %238
  %240 = load i16, ptr %239, align 2, !tbaa !52
  %241 = zext i16 %240 to i32
  %242 = and i32 %241, 1023
  %243 = and i32 %241, 4096
  %244 = icmp eq i32 %243, 0
  br i1 %244, label %307, label %245

245:                                              ; preds = %237
  %246 = and i32 %241, 768
  %247 = icmp eq i32 %246, 256
  br i1 %247, label %248, label %284

248:                                              ; preds = %245
  %249 = load i32, ptr %16, align 4, !tbaa !45
  %250 = icmp eq i32 %249, 64
  br i1 %250, label %251, label %255

251:                                              ; preds = %248
  %252 = load i32, ptr %17, align 4, !tbaa !25
  %253 = zext i32 %252 to i64
  %254 = shl nuw i64 %253, 32
  br label %255

255:                                              ; preds = %251, %248
  %256 = phi i64 [ %254, %251 ], [ 0, %248 ]
  %257 = load i32, ptr %18, align 8, !tbaa !25
  %258 = zext i32 %257 to i64
  %259 = or disjoint i64 %256, %258
  %260 = add nsw i32 %242, -256
  %261 = zext nneg i32 %260 to i64
  %262 = getelementptr inbounds [256 x i64], ptr %20, i64 0, i64 %261
  %263 = getelementptr inbounds [256 x i64], ptr %31, i64 0, i64 %261
  %264 = and i16 %240, 2048
  %265 = icmp eq i16 %264, 0
  br i1 %265, label %266, label %268

266:                                              ; preds = %255
  %267 = load i64, ptr %262, align 8, !tbaa !9
  br label %268

268:                                              ; preds = %266, %255
  %269 = phi i64 [ %267, %266 ], [ 0, %255 ]
  %270 = and i16 %240, 1024
  %271 = icmp eq i16 %270, 0
  br i1 %271, label %272, label %274

272:                                              ; preds = %268
  %273 = load i64, ptr %263, align 8, !tbaa !9
  br label %274

274:                                              ; preds = %272, %268
  %275 = phi i64 [ %273, %272 ], [ 0, %268 ]
  %276 = or i64 %275, %269
  %277 = sub i64 0, %259
  %278 = select i1 %236, i64 -1, i64 %277
  %279 = and i64 %278, %276
  %280 = and i64 %279, %259
  %281 = icmp eq i64 %280, 0
  br i1 %281, label %307, label %282

282:                                              ; preds = %274
  %283 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %280, i1 true)
  tail call fastcc void @report(ptr noundef nonnull readonly %0, ptr noundef %8, i32 noundef 20, i64 noundef %63, i32 noundef %242, i64 noundef %283) #5
  store i64 0, ptr %263, align 8, !tbaa !9
  store i64 0, ptr %262, align 8, !tbaa !9
  br label %307

284:                                              ; preds = %245
  %285 = icmp ult i32 %242, 256
  br i1 %285, label %286, label %307

286:                                              ; preds = %284
  %287 = lshr i32 %242, 6
  %288 = zext nneg i32 %287 to i64
  %289 = getelementptr inbounds i64, ptr %19, i64 %288
  %290 = load i64, ptr %289, align 8, !tbaa !9
  %291 = and i32 %241, 63
  %292 = zext nneg i32 %291 to i64
  %293 = shl nuw i64 1, %292
  %294 = and i64 %290, %293
  %295 = icmp eq i64 %294, 0
  br i1 %295, label %307, label %296

296:                                              ; preds = %286
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 20, i64 noundef %63, i32 noundef %242, i64 noundef -1) #5
  %297 = and i16 %240, 63
  %298 = zext nneg i16 %297 to i64
  %299 = shl nuw i64 1, %298
  %300 = xor i64 %299, -1
  %301 = lshr i16 %240, 6
  %302 = and i16 %301, 15
  %303 = zext nneg i16 %302 to i64
  %304 = getelementptr inbounds i64, ptr %19, i64 %303
  %305 = load i64, ptr %304, align 8, !tbaa !9
  %306 = and i64 %305, %300
  store i64 %306, ptr %304, align 8, !tbaa !9
  br label %307

307:                                              ; preds = %296, %286, %284, %282, %274, %237
  %308 = add nuw nsw i64 %238, 1
  %309 = icmp eq i64 %308, %75
  br i1 %309, label %310, label %237, !llvm.loop !64

310:                                              ; preds = %307, %232
  %311 = icmp ult i16 %67, 256
  br i1 %311, label %374, label %312

312:                                              ; preds = %310, %371
  %313 = phi i64 [ %372, %371 ], [ 0, %310 ]
  %314 = getelementptr inbounds i16, ptr %76, i64 %313
  %315 = load i16, ptr %314, align 2, !tbaa !52
  %316 = zext i16 %315 to i32
  %317 = and i32 %316, 1023
  %318 = and i32 %316, 3072
  %319 = and i32 %316, 4096
  %320 = icmp eq i32 %319, 0
  br i1 %320, label %321, label %371

321:                                              ; preds = %312
  %322 = and i32 %316, 768
  %323 = icmp eq i32 %322, 256
  br i1 %323, label %324, label %355

324:                                              ; preds = %321
  %325 = icmp eq i32 %318, 3072
  br i1 %325, label %326, label %330

326:                                              ; preds = %324
  %327 = add nsw i32 %317, -256
  %328 = zext nneg i32 %327 to i64
  %329 = getelementptr inbounds [256 x i64], ptr %20, i64 0, i64 %328
  store i64 0, ptr %329, align 8, !tbaa !9
  br label %351

330:                                              ; preds = %324
  %331 = load i32, ptr %16, align 4, !tbaa !45
  %332 = icmp eq i32 %331, 64
  br i1 %332, label %333, label %337

333:                                              ; preds = %330
  %334 = load i32, ptr %17, align 4, !tbaa !25
  %335 = zext i32 %334 to i64
  %336 = shl nuw i64 %335, 32
  br label %337

337:                                              ; preds = %333, %330
  %338 = phi i64 [ %336, %333 ], [ 0, %330 ]
  %339 = load i32, ptr %18, align 8, !tbaa !25
  %340 = zext i32 %339 to i64
  %341 = or disjoint i64 %338, %340
  %342 = xor i64 %341, -1
  %343 = icmp eq i32 %318, 2048
  %344 = add nsw i32 %317, -256
  %345 = zext nneg i32 %344 to i64
  br i1 %343, label %351, label %346

346:                                              ; preds = %337
  %347 = getelementptr inbounds [256 x i64], ptr %20, i64 0, i64 %345
  %348 = load i64, ptr %347, align 8, !tbaa !9
  %349 = and i64 %348, %342
  store i64 %349, ptr %347, align 8, !tbaa !9
  %350 = icmp eq i32 %318, 1024
  br i1 %350, label %371, label %351

351:                                              ; preds = %346, %337, %326
  %352 = phi i64 [ %328, %326 ], [ %345, %346 ], [ %345, %337 ]
  %353 = phi i64 [ 0, %326 ], [ %342, %346 ], [ %342, %337 ]
  %354 = getelementptr inbounds [256 x i64], ptr %31, i64 0, i64 %352
  br label %366

355:                                              ; preds = %321
  %356 = icmp ult i32 %317, 256
  br i1 %356, label %357, label %371

357:                                              ; preds = %355
  %358 = and i16 %315, 63
  %359 = zext nneg i16 %358 to i64
  %360 = shl nuw i64 1, %359
  %361 = xor i64 %360, -1
  %362 = lshr i16 %315, 6
  %363 = and i16 %362, 15
  %364 = zext nneg i16 %363 to i64
  %365 = getelementptr inbounds i64, ptr %19, i64 %364
  br label %366

366:                                              ; preds = %357, %351
  %367 = phi ptr [ %365, %357 ], [ %354, %351 ]
  %368 = phi i64 [ %361, %357 ], [ %353, %351 ]
  %369 = load i64, ptr %367, align 8, !tbaa !9
  %370 = and i64 %369, %368
  store i64 %370, ptr %367, align 8, !tbaa !9
  br label %371

371:                                              ; preds = %366, %355, %346, %312
  %372 = add nuw nsw i64 %313, 1
  %373 = icmp eq i64 %372, %77
  br i1 %373, label %374, label %312, !llvm.loop !65

374:                                              ; preds = %371, %310
  %375 = load i32, ptr %32, align 4, !tbaa !66
  %376 = icmp ugt i32 %375, %5
  br i1 %376, label %398, label %377

377:                                              ; preds = %374
  %378 = add nuw nsw i32 %69, %70
  %379 = icmp eq i32 %378, 0
  br i1 %379, label %398, label %380

380:                                              ; preds = %377
  %381 = zext nneg i32 %378 to i64
  br label %382

382:                                              ; preds = %395, %380
  %383 = phi i64 [ 0, %380 ], [ %396, %395 ]
  %384 = getelementptr inbounds i16, ptr %74, i64 %383
  %385 = load i16, ptr %384, align 2, !tbaa !52
  %386 = and i16 %385, 1023
  %387 = zext nneg i16 %386 to i32
  %388 = load i32, ptr %32, align 4, !tbaa !66
  %389 = add i32 %388, 256
  %390 = icmp ule i32 %389, %387
  %391 = icmp ult i16 %386, 512
  %392 = and i1 %391, %390
  br i1 %392, label %393, label %395

393:                                              ; preds = %382
  %394 = zext i32 %388 to i64
  tail call fastcc void @report(ptr noundef nonnull readonly %0, ptr noundef readonly %8, i32 noundef 12, i64 noundef %63, i32 noundef %387, i64 noundef %394) #5
  br label %395

395:                                              ; preds = %393, %382
  %396 = add nuw nsw i64 %383, 1
  %397 = icmp eq i64 %396, %381
  br i1 %397, label %398, label %382, !llvm.loop !67

398:                                              ; preds = %395, %377, %374
  switch i16 %65, label %897 [
    i16 1, label %399
    i16 2, label %399
    i16 3, label %399
    i16 4, label %399
    i16 5, label %399
    i16 6, label %399
    i16 7, label %700
    i16 8, label %743
    i16 14, label %781
    i16 9, label %784
    i16 10, label %809
    i16 13, label %843
    i16 11, label %856
  ]

399:                                              ; preds = %398, %398, %398, %398, %398, %398
  %400 = load i32, ptr %33, align 8, !tbaa !68
  %401 = load i32, ptr %34, align 8, !tbaa !69
  %402 = icmp ne i32 %400, %401
  %403 = icmp ne i32 %69, 0
  %404 = and i1 %403, %402
  br i1 %404, label %408, label %405

405:                                              ; preds = %461, %399
  %406 = load i32, ptr %40, align 4, !tbaa !70
  %407 = icmp eq i32 %406, 0
  br i1 %407, label %608, label %464

408:                                              ; preds = %399, %461
  %409 = phi i64 [ %462, %461 ], [ 0, %399 ]
  %410 = getelementptr inbounds i16, ptr %74, i64 %409
  %411 = load i16, ptr %410, align 2, !tbaa !52
  %412 = and i16 %411, 1023
  %413 = zext nneg i16 %412 to i32
  %414 = and i32 %413, 768
  %415 = icmp eq i32 %414, 256
  br i1 %415, label %416, label %461

416:                                              ; preds = %408
  %417 = add nsw i32 %413, -256
  %418 = zext nneg i32 %417 to i64
  %419 = getelementptr inbounds [256 x i32], ptr %51, i64 0, i64 %418
  %420 = load i32, ptr %419, align 4, !tbaa !25
  %421 = getelementptr inbounds [256 x i32], ptr %52, i64 0, i64 %418
  %422 = load i32, ptr %421, align 4, !tbaa !25
  %423 = or i32 %422, %420
  %424 = icmp eq i32 %423, 0
  br i1 %424, label %461, label %425

425:                                              ; preds = %416
  %426 = zext i16 %411 to i32
  %427 = and i32 %426, 1023
  %428 = add nsw i32 %427, -256
  %429 = zext i32 %428 to i64
  br label %430

430:                                              ; preds = %460, %425
  %431 = phi i1 [ true, %425 ], [ false, %460 ]
  %432 = phi i64 [ 0, %425 ], [ 1, %460 ]
  %433 = getelementptr inbounds [2 x [256 x i32]], ptr %51, i64 0, i64 %432, i64 %429
  %434 = load i32, ptr %433, align 4, !tbaa !25
  %435 = select i1 %431, i32 2048, i32 1024
  %436 = and i32 %435, %426
  %437 = icmp eq i32 %436, 0
  br i1 %437, label %438, label %460

438:                                              ; preds = %430
  %439 = load i32, ptr %34, align 8, !tbaa !69
  %440 = icmp uge i32 %434, %439
  %441 = icmp ne i32 %434, 0
  %442 = and i1 %441, %440
  br i1 %442, label %443, label %460

443:                                              ; preds = %438
  %444 = load i32, ptr %33, align 8, !tbaa !68
  %445 = sub i32 %444, %434
  %446 = icmp ult i32 %445, 7
  br i1 %446, label %447, label %460

447:                                              ; preds = %443
  %448 = load i32, ptr %53, align 4, !tbaa !71
  %449 = getelementptr inbounds [2 x [256 x i32]], ptr %54, i64 0, i64 %432, i64 %429
  %450 = load i32, ptr %449, align 4, !tbaa !25
  %451 = sub i32 %448, %450
  %452 = icmp ult i32 %451, 3
  br i1 %452, label %453, label %460

453:                                              ; preds = %447
  %454 = load i32, ptr %41, align 4, !tbaa !72
  %455 = icmp ult i32 %434, %454
  %456 = select i1 %455, i32 22, i32 3
  %457 = select i1 %455, i64 3, i64 0
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %8, i32 noundef %456, i64 noundef %63, i32 noundef %427, i64 noundef %457) #5
  %458 = getelementptr inbounds [256 x i32], ptr %52, i64 0, i64 %429
  store i32 0, ptr %458, align 4, !tbaa !25
  %459 = getelementptr inbounds [256 x i32], ptr %51, i64 0, i64 %429
  store i32 0, ptr %459, align 4, !tbaa !25
  br label %461

460:                                              ; preds = %447, %443, %438, %430
  br i1 %431, label %430, label %461, !llvm.loop !73

461:                                              ; preds = %460, %453, %416, %408
  %462 = add nuw nsw i64 %409, 1
  %463 = icmp eq i64 %462, %75
  br i1 %463, label %405, label %408, !llvm.loop !74

464:                                              ; preds = %405
  %465 = load i32, ptr %50, align 8, !tbaa !75
  %466 = icmp eq i32 %465, 0
  %467 = or i1 %233, %466
  br i1 %467, label %607, label %476

468:                                              ; preds = %521, %499
  %469 = phi i32 [ %500, %499 ], [ %523, %521 ]
  %470 = load i32, ptr %33, align 8, !tbaa !68
  %471 = xor i32 %469, -1
  %472 = add i32 %470, %471
  %473 = icmp eq i32 %469, 0
  %474 = icmp ugt i32 %472, 4
  %475 = select i1 %473, i1 true, i1 %474
  br i1 %475, label %607, label %527

476:                                              ; preds = %464, %521
  %477 = phi i32 [ %523, %521 ], [ 0, %464 ]
  %478 = phi i64 [ %497, %521 ], [ 0, %464 ]
  %479 = and i64 %478, 4294967295
  %480 = getelementptr inbounds i16, ptr %74, i64 %479
  %481 = load i16, ptr %480, align 2, !tbaa !52
  br label %482

482:                                              ; preds = %516, %476
  %483 = phi i16 [ %518, %516 ], [ %481, %476 ]
  %484 = phi i64 [ %497, %516 ], [ %479, %476 ]
  %485 = phi i32 [ %496, %516 ], [ 0, %476 ]
  %486 = and i16 %483, 1023
  %487 = zext nneg i16 %486 to i32
  %488 = and i32 %487, 768
  %489 = icmp eq i32 %488, 256
  br i1 %489, label %490, label %495

490:                                              ; preds = %482
  %491 = zext i16 %483 to i32
  %492 = add nsw i32 %487, -256
  %493 = zext nneg i32 %492 to i64
  %494 = load i32, ptr %34, align 8, !tbaa !69
  br label %501

495:                                              ; preds = %511, %482
  %496 = phi i32 [ %485, %482 ], [ %515, %511 ]
  %497 = add nuw nsw i64 %484, 1
  %498 = icmp ult i64 %497, %75
  br i1 %498, label %516, label %499

499:                                              ; preds = %495
  %500 = tail call i32 @llvm.umax.i32(i32 %496, i32 %477)
  br label %468

501:                                              ; preds = %511, %490
  %502 = phi i1 [ true, %490 ], [ false, %511 ]
  %503 = phi i64 [ 0, %490 ], [ 1, %511 ]
  %504 = phi i32 [ %485, %490 ], [ %515, %511 ]
  %505 = select i1 %502, i32 2048, i32 1024
  %506 = and i32 %505, %491
  %507 = icmp eq i32 %506, 0
  br i1 %507, label %508, label %511

508:                                              ; preds = %501
  %509 = getelementptr inbounds [2 x [256 x i32]], ptr %55, i64 0, i64 %503, i64 %493
  %510 = load i32, ptr %509, align 4, !tbaa !25
  br label %511

511:                                              ; preds = %508, %501
  %512 = phi i32 [ %510, %508 ], [ 0, %501 ]
  %513 = icmp ult i32 %512, %494
  %514 = tail call i32 @llvm.umax.i32(i32 %512, i32 %504)
  %515 = select i1 %513, i32 %504, i32 %514
  br i1 %502, label %501, label %495, !llvm.loop !76

516:                                              ; preds = %495
  %517 = getelementptr inbounds i16, ptr %74, i64 %497
  %518 = load i16, ptr %517, align 2, !tbaa !52
  %519 = and i16 %518, 8192
  %520 = icmp eq i16 %519, 0
  br i1 %520, label %521, label %482, !llvm.loop !77

521:                                              ; preds = %516
  %522 = trunc nuw i64 %497 to i32
  %523 = tail call i32 @llvm.umax.i32(i32 %496, i32 %477)
  %524 = icmp ugt i32 %69, %522
  br i1 %524, label %476, label %468, !llvm.loop !78

525:                                              ; preds = %527
  %526 = icmp eq i32 %537, -1
  br i1 %526, label %607, label %540

527:                                              ; preds = %468, %527
  %528 = phi i64 [ %538, %527 ], [ 0, %468 ]
  %529 = phi i32 [ %537, %527 ], [ -1, %468 ]
  %530 = getelementptr inbounds [4 x i32], ptr %49, i64 0, i64 %528
  %531 = load i32, ptr %530, align 4, !tbaa !25
  %532 = sub i32 %470, %531
  %533 = icmp ne i32 %531, 0
  %534 = icmp ugt i32 %532, %472
  %535 = select i1 %533, i1 %534, i1 false
  %536 = tail call i32 @llvm.umin.i32(i32 %532, i32 %529)
  %537 = select i1 %535, i32 %536, i32 %529
  %538 = add nuw nsw i64 %528, 1
  %539 = icmp eq i64 %538, 4
  br i1 %539, label %525, label %527, !llvm.loop !79

540:                                              ; preds = %525
  %541 = sub i32 %469, %470
  %542 = add i32 %541, %537
  %543 = icmp ugt i32 %542, 2
  br i1 %543, label %607, label %544

544:                                              ; preds = %540, %590
  %545 = phi i32 [ %591, %590 ], [ 0, %540 ]
  %546 = icmp ult i32 %545, %69
  br i1 %546, label %547, label %607

547:                                              ; preds = %544
  %548 = zext i32 %545 to i64
  %549 = getelementptr inbounds i16, ptr %74, i64 %548
  %550 = load i16, ptr %549, align 2, !tbaa !52
  br label %551

551:                                              ; preds = %583, %547
  %552 = phi i16 [ %585, %583 ], [ %550, %547 ]
  %553 = phi i64 [ %566, %583 ], [ %548, %547 ]
  %554 = phi i32 [ %565, %583 ], [ 0, %547 ]
  %555 = and i16 %552, 1023
  %556 = zext nneg i16 %555 to i32
  %557 = and i32 %556, 768
  %558 = icmp eq i32 %557, 256
  br i1 %558, label %559, label %564

559:                                              ; preds = %551
  %560 = zext i16 %552 to i32
  %561 = add nsw i32 %556, -256
  %562 = zext nneg i32 %561 to i64
  %563 = load i32, ptr %34, align 8, !tbaa !69
  br label %568

564:                                              ; preds = %578, %551
  %565 = phi i32 [ %554, %551 ], [ %582, %578 ]
  %566 = add nuw nsw i64 %553, 1
  %567 = icmp ult i64 %566, %75
  br i1 %567, label %583, label %590

568:                                              ; preds = %578, %559
  %569 = phi i1 [ true, %559 ], [ false, %578 ]
  %570 = phi i64 [ 0, %559 ], [ 1, %578 ]
  %571 = phi i32 [ %554, %559 ], [ %582, %578 ]
  %572 = select i1 %569, i32 2048, i32 1024
  %573 = and i32 %572, %560
  %574 = icmp eq i32 %573, 0
  br i1 %574, label %575, label %578

575:                                              ; preds = %568
  %576 = getelementptr inbounds [2 x [256 x i32]], ptr %55, i64 0, i64 %570, i64 %562
  %577 = load i32, ptr %576, align 4, !tbaa !25
  br label %578

578:                                              ; preds = %575, %568
  %579 = phi i32 [ %577, %575 ], [ 0, %568 ]
  %580 = icmp ult i32 %579, %563
  %581 = tail call i32 @llvm.umax.i32(i32 %579, i32 %571)
  %582 = select i1 %580, i32 %571, i32 %581
  br i1 %569, label %568, label %564, !llvm.loop !76

583:                                              ; preds = %564
  %584 = getelementptr inbounds i16, ptr %74, i64 %566
  %585 = load i16, ptr %584, align 2, !tbaa !52
  %586 = and i16 %585, 8192
  %587 = icmp eq i16 %586, 0
  br i1 %587, label %588, label %551, !llvm.loop !77

588:                                              ; preds = %583
  %589 = trunc nuw i64 %566 to i32
  br label %590

590:                                              ; preds = %564, %588
  %591 = phi i32 [ %589, %588 ], [ %69, %564 ]
  %592 = xor i32 %565, -1
  %593 = add i32 %470, %592
  %594 = icmp ne i32 %565, 0
  %595 = icmp uge i32 %593, %537
  %596 = select i1 %594, i1 %595, i1 false
  %597 = sub i32 %565, %469
  %598 = icmp ugt i32 %597, -4
  %599 = and i1 %598, %596
  br i1 %599, label %600, label %544, !llvm.loop !80

600:                                              ; preds = %590
  %601 = and i16 %550, 1023
  %602 = zext nneg i16 %601 to i32
  %603 = load i32, ptr %41, align 4, !tbaa !72
  %604 = icmp ult i32 %565, %603
  %605 = select i1 %604, i32 22, i32 4
  %606 = select i1 %604, i64 4, i64 0
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef readonly %8, i32 noundef %605, i64 noundef %63, i32 noundef %602, i64 noundef %606) #5
  br label %607

607:                                              ; preds = %544, %600, %540, %525, %468, %464
  tail call fastcc void @check_mask_write(ptr noundef readonly %0, ptr noundef %8, i32 noundef 1, i32 noundef %73, ptr noundef nonnull readonly %74, i32 noundef %69, ptr noundef nonnull readonly %76, i32 noundef %70, i64 noundef %63) #5
  br label %608

608:                                              ; preds = %607, %405
  %609 = icmp eq i16 %65, 3
  br i1 %609, label %610, label %635

610:                                              ; preds = %608
  %611 = load i32, ptr %56, align 8, !tbaa !81
  %612 = icmp eq i32 %611, 0
  %613 = or i1 %233, %612
  br i1 %613, label %646, label %614

614:                                              ; preds = %610, %632
  %615 = phi i64 [ %633, %632 ], [ 0, %610 ]
  %616 = getelementptr inbounds i16, ptr %74, i64 %615
  %617 = load i16, ptr %616, align 2, !tbaa !52
  %618 = zext i16 %617 to i32
  %619 = and i32 %618, 16384
  %620 = icmp eq i32 %619, 0
  br i1 %620, label %632, label %621

621:                                              ; preds = %614
  %622 = and i32 %618, 1023
  %623 = load i32, ptr %57, align 4, !tbaa !82
  %624 = icmp uge i32 %622, %623
  %625 = icmp ult i32 %622, %611
  %626 = and i1 %625, %624
  br i1 %626, label %627, label %632

627:                                              ; preds = %621
  %628 = load i32, ptr %43, align 8, !tbaa !83
  %629 = icmp eq i32 %628, 0
  %630 = select i1 %629, i32 7, i32 22
  %631 = select i1 %629, i64 0, i64 7
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %8, i32 noundef %630, i64 noundef %63, i32 noundef %622, i64 noundef %631) #5
  br label %635

632:                                              ; preds = %621, %614
  %633 = add nuw nsw i64 %615, 1
  %634 = icmp eq i64 %633, %75
  br i1 %634, label %635, label %614, !llvm.loop !84

635:                                              ; preds = %632, %627, %608
  switch i16 %65, label %646 [
    i16 6, label %636
    i16 5, label %647
    i16 4, label %649
  ]

636:                                              ; preds = %635
  %637 = load i32, ptr %42, align 4, !tbaa !85
  %638 = icmp eq i32 %637, 0
  br i1 %638, label %646, label %639

639:                                              ; preds = %636
  %640 = load i16, ptr %76, align 2, !tbaa !52
  %641 = and i16 %640, 1023
  %642 = zext nneg i16 %641 to i32
  %643 = icmp eq i32 %637, 2
  %644 = select i1 %643, i32 22, i32 6
  %645 = select i1 %643, i64 6, i64 0
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %8, i32 noundef %644, i64 noundef %63, i32 noundef %642, i64 noundef %645) #5
  br label %646

646:                                              ; preds = %639, %636, %635, %610
  br label %647

647:                                              ; preds = %646, %635
  %648 = phi i32 [ 0, %646 ], [ 1, %635 ]
  store i32 %648, ptr %42, align 4, !tbaa !85
  br label %649

649:                                              ; preds = %647, %635
  store i32 0, ptr %56, align 8, !tbaa !81
  store i32 0, ptr %43, align 8, !tbaa !83
  br i1 %311, label %693, label %650

650:                                              ; preds = %649
  %651 = icmp eq i16 %65, 2
  br label %652

652:                                              ; preds = %690, %650
  %653 = phi i64 [ 0, %650 ], [ %691, %690 ]
  %654 = getelementptr inbounds i16, ptr %76, i64 %653
  %655 = load i16, ptr %654, align 2, !tbaa !52
  %656 = and i16 %655, 1023
  %657 = zext nneg i16 %656 to i32
  %658 = and i32 %657, 768
  %659 = icmp eq i32 %658, 256
  br i1 %659, label %660, label %690

660:                                              ; preds = %652
  %661 = add nsw i32 %657, -256
  %662 = and i16 %655, 3072
  %663 = zext nneg i16 %662 to i32
  %664 = zext nneg i32 %661 to i64
  br label %666

665:                                              ; preds = %678
  br i1 %609, label %679, label %690

666:                                              ; preds = %678, %660
  %667 = phi i1 [ true, %660 ], [ false, %678 ]
  %668 = phi i64 [ 0, %660 ], [ 1, %678 ]
  %669 = select i1 %667, i32 2048, i32 1024
  %670 = icmp eq i32 %669, %663
  br i1 %670, label %678, label %671

671:                                              ; preds = %666
  %672 = load i32, ptr %33, align 8, !tbaa !68
  %673 = select i1 %651, i32 %672, i32 0
  %674 = getelementptr inbounds [2 x [256 x i32]], ptr %51, i64 0, i64 %668, i64 %664
  store i32 %673, ptr %674, align 4, !tbaa !25
  %675 = load i32, ptr %53, align 4, !tbaa !71
  %676 = getelementptr inbounds [2 x [256 x i32]], ptr %54, i64 0, i64 %668, i64 %664
  store i32 %675, ptr %676, align 4, !tbaa !25
  %677 = getelementptr inbounds [2 x [256 x i32]], ptr %55, i64 0, i64 %668, i64 %664
  store i32 %672, ptr %677, align 4, !tbaa !25
  br label %678

678:                                              ; preds = %671, %666
  br i1 %667, label %666, label %665, !llvm.loop !86

679:                                              ; preds = %665
  %680 = load i32, ptr %56, align 8, !tbaa !81
  %681 = icmp eq i32 %680, 0
  br i1 %681, label %685, label %682

682:                                              ; preds = %679
  %683 = load i32, ptr %57, align 4, !tbaa !82
  %684 = icmp ult i32 %683, %657
  br i1 %684, label %686, label %685

685:                                              ; preds = %682, %679
  br label %686

686:                                              ; preds = %685, %682
  %687 = phi i32 [ %657, %685 ], [ %683, %682 ]
  store i32 %687, ptr %57, align 4, !tbaa !82
  %688 = add nuw nsw i32 %657, 1
  %689 = tail call i32 @llvm.umax.i32(i32 %680, i32 %688)
  store i32 %689, ptr %56, align 8, !tbaa !81
  br label %690

690:                                              ; preds = %686, %665, %652
  %691 = add nuw nsw i64 %653, 1
  %692 = icmp eq i64 %691, %77
  br i1 %692, label %693, label %652, !llvm.loop !87

693:                                              ; preds = %690, %649
  %694 = load i32, ptr %33, align 8, !tbaa !68
  %695 = add i32 %694, 1
  store i32 %695, ptr %33, align 8, !tbaa !68
  %696 = icmp eq i16 %65, 2
  %697 = zext i1 %696 to i32
  %698 = load i32, ptr %53, align 4, !tbaa !71
  %699 = add i32 %698, %697
  store i32 %699, ptr %53, align 4, !tbaa !71
  br label %897

700:                                              ; preds = %398
  %701 = load i32, ptr %40, align 4, !tbaa !70
  %702 = icmp eq i32 %701, 0
  br i1 %702, label %704, label %703

703:                                              ; preds = %700
  tail call fastcc void @check_mask_write(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i32 noundef 0, i32 noundef 0, ptr noundef nonnull readonly %74, i32 noundef %69, ptr noundef nonnull readonly %76, i32 noundef %70, i64 noundef %63) #5
  br label %704

704:                                              ; preds = %703, %700
  %705 = and i32 %73, 1
  %706 = icmp eq i32 %705, 0
  br i1 %706, label %722, label %707

707:                                              ; preds = %704
  %708 = load i32, ptr %33, align 8, !tbaa !68
  store i32 %708, ptr %41, align 4, !tbaa !72
  %709 = load i32, ptr %42, align 4, !tbaa !85
  %710 = icmp eq i32 %709, 0
  %711 = select i1 %710, i32 0, i32 2
  store i32 %711, ptr %42, align 4, !tbaa !85
  store i32 1, ptr %43, align 8, !tbaa !83
  %712 = load i64, ptr %35, align 8, !tbaa !9
  %713 = load i64, ptr %36, align 8, !tbaa !9
  %714 = or i64 %713, %712
  %715 = load i64, ptr %37, align 8, !tbaa !9
  %716 = or i64 %714, %715
  store i64 %716, ptr %44, align 8, !tbaa !9
  %717 = load i64, ptr %45, align 8, !tbaa !9
  %718 = load i64, ptr %46, align 8, !tbaa !9
  %719 = or i64 %718, %717
  %720 = load i64, ptr %47, align 8, !tbaa !9
  %721 = or i64 %719, %720
  store i64 %721, ptr %48, align 8, !tbaa !9
  br label %722

722:                                              ; preds = %707, %704
  %723 = load i32, ptr %40, align 4, !tbaa !70
  %724 = icmp ne i32 %723, 0
  %725 = icmp ugt i16 %67, 255
  %726 = and i1 %725, %724
  br i1 %726, label %730, label %897

727:                                              ; preds = %730
  %728 = add nuw nsw i64 %731, 1
  %729 = icmp eq i64 %728, %77
  br i1 %729, label %897, label %730, !llvm.loop !88

730:                                              ; preds = %722, %727
  %731 = phi i64 [ %728, %727 ], [ 0, %722 ]
  %732 = getelementptr inbounds i16, ptr %76, i64 %731
  %733 = load i16, ptr %732, align 2, !tbaa !52
  %734 = and i16 %733, 1023
  %735 = icmp eq i16 %734, 126
  br i1 %735, label %736, label %727

736:                                              ; preds = %730
  %737 = load i32, ptr %33, align 8, !tbaa !68
  %738 = load i32, ptr %50, align 8, !tbaa !75
  %739 = add i32 %738, 1
  store i32 %739, ptr %50, align 8, !tbaa !75
  %740 = and i32 %738, 3
  %741 = zext nneg i32 %740 to i64
  %742 = getelementptr inbounds [4 x i32], ptr %49, i64 0, i64 %741
  store i32 %737, ptr %742, align 4, !tbaa !25
  br label %897

743:                                              ; preds = %398
  %744 = and i32 %73, 8
  %745 = icmp eq i32 %744, 0
  br i1 %745, label %748, label %746

746:                                              ; preds = %743
  %747 = load i32, ptr %33, align 8, !tbaa !68
  store i32 %747, ptr %34, align 8, !tbaa !69
  br label %748

748:                                              ; preds = %746, %743
  %749 = and i32 %73, 1
  %750 = icmp eq i32 %749, 0
  %751 = load i32, ptr %21, align 8, !tbaa !56
  %752 = add i32 %751, %749
  store i32 %752, ptr %21, align 8, !tbaa !56
  %753 = and i32 %73, 2
  %754 = icmp eq i32 %753, 0
  %755 = lshr exact i32 %753, 1
  %756 = load i32, ptr %23, align 8, !tbaa !58
  %757 = add i32 %756, %755
  store i32 %757, ptr %23, align 8, !tbaa !58
  %758 = and i32 %73, 4
  %759 = icmp eq i32 %758, 0
  %760 = lshr exact i32 %758, 2
  %761 = load i32, ptr %25, align 8, !tbaa !60
  %762 = add i32 %761, %760
  store i32 %762, ptr %25, align 8, !tbaa !60
  br i1 %311, label %897, label %763

763:                                              ; preds = %748, %778
  %764 = phi i64 [ %779, %778 ], [ 0, %748 ]
  %765 = getelementptr inbounds i16, ptr %76, i64 %764
  %766 = load i16, ptr %765, align 2, !tbaa !52
  %767 = and i16 %766, 1023
  %768 = zext nneg i16 %767 to i64
  %769 = getelementptr inbounds [514 x i64], ptr %30, i64 0, i64 %768
  store i64 %63, ptr %769, align 8, !tbaa !9
  br i1 %750, label %772, label %770

770:                                              ; preds = %763
  %771 = getelementptr inbounds [514 x i32], ptr %27, i64 0, i64 %768
  store i32 %752, ptr %771, align 4, !tbaa !25
  br label %772

772:                                              ; preds = %770, %763
  br i1 %754, label %775, label %773

773:                                              ; preds = %772
  %774 = getelementptr inbounds [514 x i32], ptr %28, i64 0, i64 %768
  store i32 %757, ptr %774, align 4, !tbaa !25
  br label %775

775:                                              ; preds = %773, %772
  br i1 %759, label %778, label %776

776:                                              ; preds = %775
  %777 = getelementptr inbounds [514 x i32], ptr %29, i64 0, i64 %768
  store i32 %762, ptr %777, align 4, !tbaa !25
  br label %778

778:                                              ; preds = %776, %775
  %779 = add nuw nsw i64 %764, 1
  %780 = icmp eq i64 %779, %77
  br i1 %780, label %897, label %763, !llvm.loop !89

781:                                              ; preds = %398
  %782 = load i32, ptr %39, align 8, !tbaa !19
  %783 = add i32 %782, 1
  store i32 %783, ptr %39, align 8, !tbaa !19
  br label %897

784:                                              ; preds = %398
  %785 = lshr i32 %73, 10
  %786 = icmp eq i32 %785, 63
  br i1 %786, label %794, label %787

787:                                              ; preds = %784
  %788 = load i32, ptr %21, align 8, !tbaa !56
  %789 = load i32, ptr %22, align 4, !tbaa !57
  %790 = sub i32 %788, %789
  %791 = icmp ugt i32 %790, %785
  br i1 %791, label %792, label %794

792:                                              ; preds = %787
  %793 = sub i32 %788, %785
  store i32 %793, ptr %22, align 4, !tbaa !57
  br label %794

794:                                              ; preds = %792, %787, %784
  %795 = lshr i32 %73, 4
  %796 = and i32 %795, 63
  %797 = icmp eq i32 %796, 63
  br i1 %797, label %897, label %798

798:                                              ; preds = %794
  %799 = load i32, ptr %23, align 8, !tbaa !58
  %800 = load i32, ptr %24, align 4, !tbaa !59
  %801 = sub i32 %799, %800
  %802 = icmp ugt i32 %801, %796
  br i1 %802, label %803, label %805

803:                                              ; preds = %798
  %804 = sub i32 %799, %796
  store i32 %804, ptr %24, align 4, !tbaa !59
  br label %805

805:                                              ; preds = %803, %798
  %806 = icmp eq i32 %796, 0
  br i1 %806, label %807, label %897

807:                                              ; preds = %805
  %808 = load i32, ptr %25, align 8, !tbaa !60
  store i32 %808, ptr %26, align 4, !tbaa !61
  br label %897

809:                                              ; preds = %398
  %810 = lshr i32 %73, 8
  %811 = and i32 %810, 127
  %812 = and i32 %73, 63
  %813 = icmp eq i32 %811, 124
  br i1 %813, label %820, label %814

814:                                              ; preds = %809
  %815 = zext nneg i32 %811 to i64
  %816 = getelementptr inbounds [128 x i32], ptr %38, i64 0, i64 %815
  %817 = load i32, ptr %816, align 4, !tbaa !25
  %818 = and i32 %817, 63
  %819 = add nuw nsw i32 %818, %812
  br label %820

820:                                              ; preds = %814, %809
  %821 = phi i32 [ %819, %814 ], [ %812, %809 ]
  %822 = icmp ugt i32 %821, 62
  br i1 %822, label %897, label %823

823:                                              ; preds = %820
  %824 = icmp sgt i16 %72, -1
  br i1 %824, label %836, label %825

825:                                              ; preds = %823
  %826 = load i32, ptr %23, align 8, !tbaa !58
  %827 = load i32, ptr %24, align 4, !tbaa !59
  %828 = sub i32 %826, %827
  %829 = icmp ugt i32 %828, %821
  br i1 %829, label %830, label %832

830:                                              ; preds = %825
  %831 = sub i32 %826, %821
  store i32 %831, ptr %24, align 4, !tbaa !59
  br label %832

832:                                              ; preds = %830, %825
  %833 = icmp eq i32 %821, 0
  br i1 %833, label %834, label %897

834:                                              ; preds = %832
  %835 = load i32, ptr %25, align 8, !tbaa !60
  store i32 %835, ptr %26, align 4, !tbaa !61
  br label %897

836:                                              ; preds = %823
  %837 = load i32, ptr %21, align 8, !tbaa !56
  %838 = load i32, ptr %22, align 4, !tbaa !57
  %839 = sub i32 %837, %838
  %840 = icmp ugt i32 %839, %821
  br i1 %840, label %841, label %897

841:                                              ; preds = %836
  %842 = sub i32 %837, %821
  store i32 %842, ptr %22, align 4, !tbaa !57
  br label %897

843:                                              ; preds = %398
  %844 = load i32, ptr %21, align 8, !tbaa !56
  %845 = load i32, ptr %22, align 4, !tbaa !57
  %846 = icmp eq i32 %844, %845
  br i1 %846, label %848, label %847

847:                                              ; preds = %843
  store i32 %844, ptr %22, align 4, !tbaa !57
  br label %848

848:                                              ; preds = %843, %847
  %849 = load i32, ptr %23, align 8, !tbaa !58
  %850 = load i32, ptr %24, align 4, !tbaa !59
  %851 = icmp eq i32 %849, %850
  br i1 %851, label %853, label %852

852:                                              ; preds = %848
  store i32 %849, ptr %24, align 4, !tbaa !59
  br label %853

853:                                              ; preds = %848, %852
  %854 = load i32, ptr %25, align 8, !tbaa !60
  store i32 %854, ptr %26, align 4, !tbaa !61
  %855 = load i32, ptr %33, align 8, !tbaa !68
  store i32 %855, ptr %34, align 8, !tbaa !69
  br label %897

856:                                              ; preds = %398
  %857 = icmp ult i16 %72, 4096
  br i1 %857, label %858, label %860

858:                                              ; preds = %856
  %859 = load i32, ptr %33, align 8, !tbaa !68
  store i32 %859, ptr %34, align 8, !tbaa !69
  br label %860

860:                                              ; preds = %858, %856
  %861 = and i32 %73, 1
  %862 = icmp eq i32 %861, 0
  br i1 %862, label %863, label %866

863:                                              ; preds = %860
  %864 = tail call ptr @memset(ptr noundef nonnull %35, i32 noundef 0, i64 noundef 16) #6
  %865 = tail call ptr @memset(ptr noundef nonnull %36, i32 noundef 0, i64 noundef 16) #6
  br label %866

866:                                              ; preds = %863, %860
  %867 = and i32 %73, 3584
  %868 = icmp eq i32 %867, 0
  br i1 %868, label %869, label %882

869:                                              ; preds = %866, %869
  %870 = phi i32 [ %880, %869 ], [ 0, %866 ]
  %871 = and i32 %870, 63
  %872 = zext nneg i32 %871 to i64
  %873 = shl nuw i64 1, %872
  %874 = xor i64 %873, -1
  %875 = lshr i32 %870, 6
  %876 = zext nneg i32 %875 to i64
  %877 = getelementptr inbounds i64, ptr %37, i64 %876
  %878 = load i64, ptr %877, align 8, !tbaa !9
  %879 = and i64 %878, %874
  store i64 %879, ptr %877, align 8, !tbaa !9
  %880 = add nuw nsw i32 %870, 1
  %881 = icmp eq i32 %880, 106
  br i1 %881, label %882, label %869, !llvm.loop !90

882:                                              ; preds = %869, %866
  %883 = and i32 %73, 2
  %884 = icmp eq i32 %883, 0
  br i1 %884, label %885, label %897

885:                                              ; preds = %882, %885
  %886 = phi i64 [ %895, %885 ], [ 106, %882 ]
  %887 = and i64 %886, 63
  %888 = shl nuw i64 1, %887
  %889 = xor i64 %888, -1
  %890 = lshr i64 %886, 6
  %891 = and i64 %890, 67108863
  %892 = getelementptr inbounds i64, ptr %37, i64 %891
  %893 = load i64, ptr %892, align 8, !tbaa !9
  %894 = and i64 %893, %889
  store i64 %894, ptr %892, align 8, !tbaa !9
  %895 = add nuw nsw i64 %886, 1
  %896 = icmp eq i64 %895, 108
  br i1 %896, label %897, label %885, !llvm.loop !90

897:                                              ; preds = %885, %778, %727, %882, %841, %836, %834, %832, %820, %807, %805, %748, %736, %722, %693, %781, %853, %794, %398, %152, %79
  %898 = icmp ult ptr %78, %10
  br i1 %898, label %58, label %899

899:                                              ; preds = %897, %6
  ret void
}

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #2

; Function Attrs: nounwind
define internal fastcc void @check_mask_write(ptr nocapture noundef readonly %0, ptr noundef %1, i32 noundef %2, i32 noundef %3, ptr nocapture noundef readonly %4, i32 noundef %5, ptr nocapture noundef readonly %6, i32 noundef %7, i64 noundef %8) unnamed_addr #0 {
  %10 = icmp ne i32 %2, 0
  %11 = and i32 %3, 1
  %12 = icmp ne i32 %11, 0
  %13 = and i1 %10, %12
  %14 = icmp eq i32 %5, 0
  br i1 %14, label %53, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds i8, ptr %1, i64 16584
  %17 = getelementptr inbounds i8, ptr %1, i64 16600
  %18 = getelementptr inbounds i8, ptr %1, i64 16616
  %19 = zext i32 %5 to i64
  br label %20

20:                                               ; preds = %15, %50
  %21 = phi i64 [ 0, %15 ], [ %51, %50 ]
  %22 = getelementptr inbounds i16, ptr %4, i64 %21
  %23 = load i16, ptr %22, align 2, !tbaa !52
  %24 = and i16 %23, 1023
  %25 = zext nneg i16 %24 to i32
  %26 = icmp ult i16 %24, 108
  br i1 %26, label %27, label %53

27:                                               ; preds = %20
  %28 = lshr i32 %25, 6
  %29 = zext nneg i32 %28 to i64
  %30 = getelementptr inbounds i64, ptr %16, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !9
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
  %40 = load i64, ptr %39, align 8, !tbaa !9
  %41 = and i64 %40, %34
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %50, label %43

43:                                               ; preds = %38, %27
  %44 = getelementptr inbounds i64, ptr %18, i64 %29
  %45 = load i64, ptr %44, align 8, !tbaa !9
  %46 = and i64 %45, %34
  %47 = icmp eq i64 %46, 0
  %48 = select i1 %47, i32 5, i32 22
  %49 = select i1 %47, i64 0, i64 5
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %1, i32 noundef %48, i64 noundef %8, i32 noundef %25, i64 noundef %49) #5
  br label %50

50:                                               ; preds = %43, %38, %37
  %51 = add nuw nsw i64 %21, 1
  %52 = icmp eq i64 %51, %19
  br i1 %52, label %53, label %20, !llvm.loop !91

53:                                               ; preds = %50, %20, %9
  br i1 %13, label %54, label %61

54:                                               ; preds = %53
  %55 = getelementptr inbounds i8, ptr %1, i64 16568
  %56 = tail call ptr @memset(ptr noundef nonnull %55, i32 noundef 0, i64 noundef 16) #6
  %57 = getelementptr inbounds i8, ptr %1, i64 16584
  %58 = tail call ptr @memset(ptr noundef nonnull %57, i32 noundef 0, i64 noundef 16) #6
  %59 = getelementptr inbounds i8, ptr %1, i64 16600
  %60 = tail call ptr @memset(ptr noundef nonnull %59, i32 noundef 0, i64 noundef 16) #6
  br label %61

61:                                               ; preds = %54, %53
  %62 = icmp eq i32 %7, 0
  br i1 %62, label %68, label %63

63:                                               ; preds = %61
  %64 = getelementptr inbounds i8, ptr %1, i64 16568
  %65 = select i1 %10, i64 16600, i64 16584
  %66 = getelementptr inbounds i8, ptr %1, i64 %65
  %67 = zext i32 %7 to i64
  br label %75

68:                                               ; preds = %106, %61
  %69 = icmp ne i32 %5, 0
  %70 = and i1 %10, %69
  br i1 %70, label %71, label %109

71:                                               ; preds = %68
  %72 = getelementptr inbounds i8, ptr %1, i64 16568
  %73 = getelementptr inbounds i8, ptr %1, i64 16616
  %74 = zext i32 %5 to i64
  br label %110

75:                                               ; preds = %63, %106
  %76 = phi i64 [ 0, %63 ], [ %107, %106 ]
  %77 = getelementptr inbounds i16, ptr %6, i64 %76
  %78 = load i16, ptr %77, align 2, !tbaa !52
  %79 = and i16 %78, 1023
  %80 = icmp ult i16 %79, 108
  br i1 %80, label %81, label %106

81:                                               ; preds = %75
  %82 = zext nneg i16 %79 to i32
  %83 = lshr i32 %82, 6
  %84 = zext nneg i32 %83 to i64
  %85 = getelementptr inbounds i64, ptr %64, i64 %84
  %86 = load i64, ptr %85, align 8, !tbaa !9
  %87 = and i32 %82, 63
  %88 = zext nneg i32 %87 to i64
  %89 = shl nuw i64 1, %88
  %90 = and i64 %86, %89
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %106, label %92

92:                                               ; preds = %81
  %93 = getelementptr inbounds i64, ptr %66, i64 %84
  %94 = load i64, ptr %93, align 8, !tbaa !9
  %95 = or i64 %94, %89
  store i64 %95, ptr %93, align 8, !tbaa !9
  %96 = and i16 %78, 63
  %97 = zext nneg i16 %96 to i64
  %98 = shl nuw i64 1, %97
  %99 = xor i64 %98, -1
  %100 = lshr i16 %78, 6
  %101 = and i16 %100, 15
  %102 = zext nneg i16 %101 to i64
  %103 = getelementptr inbounds i64, ptr %64, i64 %102
  %104 = load i64, ptr %103, align 8, !tbaa !9
  %105 = and i64 %104, %99
  store i64 %105, ptr %103, align 8, !tbaa !9
  br label %106

106:                                              ; preds = %92, %81, %75
  %107 = add nuw nsw i64 %76, 1
  %108 = icmp eq i64 %107, %67
  br i1 %108, label %68, label %75, !llvm.loop !92

109:                                              ; preds = %138, %68
  ret void

110:                                              ; preds = %71, %138
  %111 = phi i64 [ 0, %71 ], [ %139, %138 ]
  %112 = getelementptr inbounds i16, ptr %4, i64 %111
  %113 = load i16, ptr %112, align 2, !tbaa !52
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
  %126 = load i64, ptr %125, align 8, !tbaa !9
  %127 = or i64 %126, %122
  store i64 %127, ptr %125, align 8, !tbaa !9
  %128 = and i16 %113, 63
  %129 = zext nneg i16 %128 to i64
  %130 = shl nuw i64 1, %129
  %131 = xor i64 %130, -1
  %132 = lshr i16 %113, 6
  %133 = and i16 %132, 15
  %134 = zext nneg i16 %133 to i64
  %135 = getelementptr inbounds i64, ptr %73, i64 %134
  %136 = load i64, ptr %135, align 8, !tbaa !9
  %137 = and i64 %136, %131
  store i64 %137, ptr %135, align 8, !tbaa !9
  br label %138

138:                                              ; preds = %118, %110
  %139 = add nuw nsw i64 %111, 1
  %140 = icmp ult i64 %139, %74
  br i1 %140, label %110, label %109, !llvm.loop !93
}

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
!10 = !{!11, !4, i64 24}
!11 = !{!"wave_checks", !8, i64 0, !7, i64 8, !7, i64 12, !7, i64 16, !7, i64 20, !4, i64 24, !7, i64 32, !7, i64 36, !8, i64 40, !7, i64 48, !7, i64 52, !7, i64 56, !7, i64 60, !7, i64 64, !7, i64 68, !5, i64 72, !5, i64 2128, !5, i64 4184, !5, i64 6240, !5, i64 10336, !7, i64 10368, !7, i64 10372, !7, i64 10376, !7, i64 10380, !5, i64 10384, !5, i64 12432, !5, i64 14480, !5, i64 16528, !7, i64 16544, !7, i64 16548, !7, i64 16552, !7, i64 16556, !7, i64 16560, !5, i64 16568, !5, i64 16584, !5, i64 16600, !5, i64 16616, !5, i64 16632}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !13, !14}
!16 = !{!11, !8, i64 40}
!17 = !{!3, !7, i64 576}
!18 = !{!11, !7, i64 36}
!19 = !{!11, !7, i64 32}
!20 = !{!21, !7, i64 0}
!21 = !{!"lds_word", !7, i64 0, !7, i64 4, !7, i64 8, !7, i64 12, !7, i64 16, !7, i64 20}
!22 = !{!21, !7, i64 8}
!23 = !{!21, !7, i64 12}
!24 = !{!21, !7, i64 16}
!25 = !{!7, !7, i64 0}
!26 = !{!21, !7, i64 20}
!27 = !{!21, !7, i64 4}
!28 = distinct !{!28, !13, !14}
!29 = distinct !{!29, !13, !14}
!30 = distinct !{!30, !13, !14}
!31 = distinct !{!31, !13, !14}
!32 = !{!11, !8, i64 0}
!33 = !{!34, !4, i64 8}
!34 = !{!"finding", !7, i64 0, !7, i64 4, !4, i64 8, !4, i64 16, !7, i64 24, !7, i64 28, !7, i64 32, !7, i64 36, !7, i64 40, !7, i64 44, !7, i64 48, !7, i64 52}
!35 = !{!34, !4, i64 16}
!36 = !{!34, !7, i64 4}
!37 = !{!34, !7, i64 24}
!38 = !{!11, !7, i64 8}
!39 = !{!34, !7, i64 28}
!40 = !{!11, !7, i64 12}
!41 = !{!34, !7, i64 32}
!42 = !{!11, !7, i64 16}
!43 = !{!34, !7, i64 36}
!44 = !{!34, !7, i64 40}
!45 = !{!3, !7, i64 564}
!46 = !{!34, !7, i64 44}
!47 = !{!34, !7, i64 48}
!48 = distinct !{!48, !13, !14}
!49 = distinct !{!49, !13, !14}
!50 = !{!51, !4, i64 8}
!51 = !{!"finding_list", !4, i64 0, !4, i64 8, !5, i64 16}
!52 = !{!53, !53, i64 0}
!53 = !{!"short", !5, i64 0}
!54 = distinct !{!54, !13, !14}
!55 = distinct !{!55, !13, !14}
!56 = !{!11, !7, i64 48}
!57 = !{!11, !7, i64 52}
!58 = !{!11, !7, i64 56}
!59 = !{!11, !7, i64 60}
!60 = !{!11, !7, i64 64}
!61 = !{!11, !7, i64 68}
!62 = distinct !{!62, !13, !14}
!63 = distinct !{!63, !13, !14}
!64 = distinct !{!64, !13, !14}
!65 = distinct !{!65, !13, !14}
!66 = !{!3, !7, i64 540}
!67 = distinct !{!67, !13, !14}
!68 = !{!11, !7, i64 10368}
!69 = !{!11, !7, i64 10376}
!70 = !{!11, !7, i64 20}
!71 = !{!11, !7, i64 10372}
!72 = !{!11, !7, i64 10380}
!73 = distinct !{!73, !13, !14}
!74 = distinct !{!74, !13, !14}
!75 = !{!11, !7, i64 16544}
!76 = distinct !{!76, !13, !14}
!77 = distinct !{!77, !13, !14}
!78 = distinct !{!78, !13, !14}
!79 = distinct !{!79, !13, !14}
!80 = distinct !{!80, !13, !14}
!81 = !{!11, !7, i64 16560}
!82 = !{!11, !7, i64 16556}
!83 = !{!11, !7, i64 16552}
!84 = distinct !{!84, !13, !14}
!85 = !{!11, !7, i64 16548}
!86 = distinct !{!86, !13, !14}
!87 = distinct !{!87, !13, !14}
!88 = distinct !{!88, !13, !14}
!89 = distinct !{!89, !13, !14}
!90 = distinct !{!90, !13, !14}
!91 = distinct !{!91, !13, !14}
!92 = distinct !{!92, !13, !14}
!93 = distinct !{!93, !13, !14}
