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
  br i1 %13, label %14, label %935

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
  %30 = getelementptr inbounds i8, ptr %8, i64 13536
  %31 = getelementptr inbounds i8, ptr %8, i64 8288
  %32 = getelementptr inbounds i8, ptr %0, i64 540
  %33 = getelementptr inbounds i8, ptr %8, i64 10368
  %34 = getelementptr inbounds i8, ptr %8, i64 10376
  %35 = getelementptr inbounds i8, ptr %8, i64 13488
  %36 = getelementptr inbounds i8, ptr %8, i64 13504
  %37 = getelementptr inbounds i8, ptr %8, i64 13520
  %38 = getelementptr inbounds i8, ptr %0, i64 8
  %39 = getelementptr inbounds i8, ptr %8, i64 32
  %40 = getelementptr inbounds i8, ptr %8, i64 20
  %41 = getelementptr inbounds i8, ptr %8, i64 13452
  %42 = getelementptr inbounds i8, ptr %8, i64 13468
  %43 = getelementptr inbounds i8, ptr %8, i64 10380
  %44 = getelementptr inbounds i8, ptr %8, i64 10372
  %45 = getelementptr inbounds i8, ptr %8, i64 11404
  %46 = getelementptr inbounds i8, ptr %8, i64 12428
  %47 = getelementptr inbounds i8, ptr %8, i64 13480
  %48 = getelementptr inbounds i8, ptr %8, i64 13476
  %49 = getelementptr inbounds i8, ptr %8, i64 13472
  br label %50

50:                                               ; preds = %14, %933
  %51 = phi ptr [ %3, %14 ], [ %70, %933 ]
  %52 = load i16, ptr %51, align 2, !tbaa !52
  %53 = zext i16 %52 to i64
  %54 = shl nuw nsw i64 %53, 2
  %55 = add i64 %54, %2
  %56 = getelementptr inbounds i8, ptr %51, i64 2
  %57 = load i16, ptr %56, align 2, !tbaa !52
  %58 = getelementptr inbounds i8, ptr %51, i64 4
  %59 = load i16, ptr %58, align 2, !tbaa !52
  %60 = zext i16 %59 to i32
  %61 = and i32 %60, 255
  %62 = lshr i32 %60, 8
  %63 = getelementptr inbounds i8, ptr %51, i64 6
  %64 = load i16, ptr %63, align 2, !tbaa !52
  %65 = zext i16 %64 to i32
  %66 = getelementptr inbounds i8, ptr %51, i64 8
  %67 = zext nneg i32 %61 to i64
  %68 = getelementptr inbounds i16, ptr %66, i64 %67
  %69 = zext nneg i32 %62 to i64
  %70 = getelementptr inbounds i16, ptr %68, i64 %69
  store i64 %55, ptr %15, align 8, !tbaa !10
  switch i16 %57, label %145 [
    i16 12, label %71
    i16 15, label %75
  ]

71:                                               ; preds = %50
  %72 = and i32 %65, 63
  %73 = load i16, ptr %66, align 2, !tbaa !52
  %74 = zext i16 %73 to i32
  tail call fastcc void @report(ptr noundef %0, ptr noundef nonnull %8, i32 noundef %72, i64 noundef %55, i32 noundef %74, i64 noundef 0) #5
  br label %933, !llvm.loop !54

75:                                               ; preds = %50
  %76 = load i16, ptr %66, align 2, !tbaa !52
  %77 = and i16 %76, 1023
  %78 = zext nneg i16 %77 to i32
  %79 = load i16, ptr %68, align 2, !tbaa !52
  %80 = and i16 %79, 1023
  %81 = zext nneg i16 %80 to i32
  %82 = load i32, ptr %16, align 4, !tbaa !45
  %83 = icmp eq i32 %82, 64
  br i1 %83, label %84, label %88

84:                                               ; preds = %75
  %85 = load i32, ptr %17, align 4, !tbaa !25
  %86 = zext i32 %85 to i64
  %87 = shl nuw i64 %86, 32
  br label %88

88:                                               ; preds = %84, %75
  %89 = phi i64 [ %87, %84 ], [ 0, %75 ]
  %90 = load i32, ptr %18, align 8, !tbaa !25
  %91 = zext i32 %90 to i64
  %92 = or disjoint i64 %89, %91
  %93 = icmp ult i16 %77, 256
  br i1 %93, label %94, label %104

94:                                               ; preds = %88
  %95 = lshr i32 %78, 6
  %96 = zext nneg i32 %95 to i64
  %97 = getelementptr inbounds i64, ptr %19, i64 %96
  %98 = load i64, ptr %97, align 8, !tbaa !9
  %99 = and i32 %78, 63
  %100 = zext nneg i32 %99 to i64
  %101 = shl nuw i64 1, %100
  %102 = and i64 %98, %101
  %103 = icmp ne i64 %102, 0
  br label %104

104:                                              ; preds = %94, %88
  %105 = phi i1 [ false, %88 ], [ %103, %94 ]
  %106 = and i32 %81, 768
  %107 = icmp eq i32 %106, 256
  br i1 %107, label %108, label %130

108:                                              ; preds = %104
  %109 = add nsw i32 %81, -256
  %110 = zext nneg i32 %109 to i64
  %111 = and i32 %78, 768
  %112 = icmp eq i32 %111, 256
  %113 = xor i64 %92, -1
  %114 = sext i1 %105 to i64
  %115 = add nsw i32 %78, -256
  %116 = zext nneg i32 %115 to i64
  br label %117

117:                                              ; preds = %124, %108
  %118 = phi i1 [ true, %108 ], [ false, %124 ]
  %119 = phi i64 [ 0, %108 ], [ 1, %124 ]
  %120 = getelementptr inbounds [2 x [256 x i64]], ptr %20, i64 0, i64 %119, i64 %110
  br i1 %112, label %121, label %124

121:                                              ; preds = %117
  %122 = getelementptr inbounds [2 x [256 x i64]], ptr %20, i64 0, i64 %119, i64 %116
  %123 = load i64, ptr %122, align 8, !tbaa !9
  br label %124

124:                                              ; preds = %121, %117
  %125 = phi i64 [ %123, %121 ], [ %114, %117 ]
  %126 = load i64, ptr %120, align 8, !tbaa !9
  %127 = and i64 %126, %113
  %128 = and i64 %125, %92
  %129 = or i64 %127, %128
  store i64 %129, ptr %120, align 8, !tbaa !9
  br i1 %118, label %117, label %144, !llvm.loop !55

130:                                              ; preds = %104
  %131 = icmp ult i16 %80, 256
  br i1 %131, label %132, label %144

132:                                              ; preds = %130
  %133 = and i32 %81, 63
  %134 = zext nneg i32 %133 to i64
  %135 = shl nuw i64 1, %134
  %136 = xor i64 %135, -1
  %137 = lshr i32 %81, 6
  %138 = zext nneg i32 %137 to i64
  %139 = getelementptr inbounds i64, ptr %19, i64 %138
  %140 = load i64, ptr %139, align 8, !tbaa !9
  %141 = and i64 %140, %136
  store i64 %141, ptr %139, align 8, !tbaa !9
  br i1 %105, label %142, label %144

142:                                              ; preds = %132
  %143 = or i64 %140, %135
  store i64 %143, ptr %139, align 8, !tbaa !9
  br label %144

144:                                              ; preds = %124, %130, %132, %142
  br label %933, !llvm.loop !54

145:                                              ; preds = %50
  %146 = load i32, ptr %21, align 8, !tbaa !56
  %147 = load i32, ptr %22, align 4, !tbaa !57
  %148 = icmp eq i32 %146, %147
  br i1 %148, label %149, label %157

149:                                              ; preds = %145
  %150 = load i32, ptr %23, align 8, !tbaa !58
  %151 = load i32, ptr %24, align 4, !tbaa !59
  %152 = icmp eq i32 %150, %151
  br i1 %152, label %153, label %157

153:                                              ; preds = %149
  %154 = load i32, ptr %25, align 8, !tbaa !60
  %155 = load i32, ptr %26, align 4, !tbaa !61
  %156 = icmp eq i32 %154, %155
  br i1 %156, label %224, label %157

157:                                              ; preds = %145, %149, %153
  %158 = icmp eq i32 %61, 0
  br i1 %158, label %159, label %168

159:                                              ; preds = %192, %157
  %160 = icmp ult i16 %59, 256
  br i1 %160, label %224, label %161

161:                                              ; preds = %159
  %162 = icmp eq i16 %57, 8
  %163 = select i1 %162, i32 %65, i32 0
  %164 = and i32 %163, 1
  %165 = icmp eq i32 %164, 0
  %166 = and i32 %163, 2
  %167 = icmp eq i32 %166, 0
  br label %195

168:                                              ; preds = %157, %192
  %169 = phi i64 [ %193, %192 ], [ 0, %157 ]
  %170 = getelementptr inbounds i16, ptr %66, i64 %169
  %171 = load i16, ptr %170, align 2, !tbaa !52
  %172 = and i16 %171, 1023
  %173 = zext nneg i16 %172 to i64
  %174 = getelementptr inbounds [514 x i32], ptr %27, i64 0, i64 %173
  %175 = load i32, ptr %174, align 4, !tbaa !25
  %176 = load i32, ptr %22, align 4, !tbaa !57
  %177 = icmp ugt i32 %175, %176
  %178 = getelementptr inbounds [514 x i32], ptr %28, i64 0, i64 %173
  %179 = load i32, ptr %178, align 4, !tbaa !25
  %180 = load i32, ptr %24, align 4, !tbaa !59
  %181 = icmp ugt i32 %179, %180
  %182 = or i1 %177, %181
  %183 = getelementptr inbounds [514 x i32], ptr %29, i64 0, i64 %173
  %184 = load i32, ptr %183, align 4, !tbaa !25
  %185 = load i32, ptr %26, align 4, !tbaa !61
  %186 = icmp ugt i32 %184, %185
  %187 = or i1 %182, %186
  br i1 %187, label %188, label %192

188:                                              ; preds = %168
  %189 = zext nneg i16 %172 to i32
  %190 = getelementptr inbounds [514 x i64], ptr %30, i64 0, i64 %173
  %191 = load i64, ptr %190, align 8, !tbaa !9
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 1, i64 noundef %55, i32 noundef %189, i64 noundef %191) #5
  store i32 0, ptr %174, align 4, !tbaa !25
  store i32 0, ptr %178, align 4, !tbaa !25
  store i32 0, ptr %183, align 4, !tbaa !25
  br label %192

192:                                              ; preds = %168, %188
  %193 = add nuw nsw i64 %169, 1
  %194 = icmp eq i64 %193, %67
  br i1 %194, label %159, label %168, !llvm.loop !62

195:                                              ; preds = %161, %221
  %196 = phi i64 [ 0, %161 ], [ %222, %221 ]
  %197 = getelementptr inbounds i16, ptr %68, i64 %196
  %198 = load i16, ptr %197, align 2, !tbaa !52
  %199 = and i16 %198, 1023
  %200 = zext nneg i16 %199 to i64
  %201 = getelementptr inbounds [514 x i32], ptr %27, i64 0, i64 %200
  %202 = load i32, ptr %201, align 4, !tbaa !25
  %203 = load i32, ptr %22, align 4, !tbaa !57
  %204 = icmp ugt i32 %202, %203
  %205 = and i1 %165, %204
  %206 = getelementptr inbounds [514 x i32], ptr %28, i64 0, i64 %200
  %207 = load i32, ptr %206, align 4, !tbaa !25
  %208 = load i32, ptr %24, align 4, !tbaa !59
  %209 = icmp ugt i32 %207, %208
  %210 = and i1 %167, %209
  %211 = or i1 %205, %210
  %212 = getelementptr inbounds [514 x i32], ptr %29, i64 0, i64 %200
  %213 = load i32, ptr %212, align 4, !tbaa !25
  %214 = load i32, ptr %26, align 4, !tbaa !61
  %215 = icmp ugt i32 %213, %214
  %216 = or i1 %211, %215
  br i1 %216, label %217, label %221

217:                                              ; preds = %195
  %218 = zext nneg i16 %199 to i32
  %219 = getelementptr inbounds [514 x i64], ptr %30, i64 0, i64 %200
  %220 = load i64, ptr %219, align 8, !tbaa !9
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 2, i64 noundef %55, i32 noundef %218, i64 noundef %220) #5
  store i32 0, ptr %201, align 4, !tbaa !25
  store i32 0, ptr %206, align 4, !tbaa !25
  store i32 0, ptr %212, align 4, !tbaa !25
  br label %221

221:                                              ; preds = %195, %217
  %222 = add nuw nsw i64 %196, 1
  %223 = icmp eq i64 %222, %69
  br i1 %223, label %224, label %195, !llvm.loop !63

224:                                              ; preds = %221, %159, %153
  %225 = icmp eq i32 %61, 0
  br i1 %225, label %302, label %226

226:                                              ; preds = %224
  %227 = and i32 %65, 256
  %228 = icmp eq i32 %227, 0
  br label %229

229:                                              ; preds = %299, %226
  %230 = phi i64 [ 0, %226 ], [ %300, %299 ]
  %231 = getelementptr inbounds i16, ptr %66, i64 %230
  %232 = load i16, ptr %231, align 2, !tbaa !52
  %233 = zext i16 %232 to i32
  %234 = and i32 %233, 1023
  %235 = and i32 %233, 4096
  %236 = icmp eq i32 %235, 0
  br i1 %236, label %299, label %237

237:                                              ; preds = %229
  %238 = and i32 %233, 768
  %239 = icmp eq i32 %238, 256
  br i1 %239, label %240, label %276

240:                                              ; preds = %237
  %241 = load i32, ptr %16, align 4, !tbaa !45
  %242 = icmp eq i32 %241, 64
  br i1 %242, label %243, label %247

243:                                              ; preds = %240
  %244 = load i32, ptr %17, align 4, !tbaa !25
  %245 = zext i32 %244 to i64
  %246 = shl nuw i64 %245, 32
  br label %247

247:                                              ; preds = %243, %240
  %248 = phi i64 [ %246, %243 ], [ 0, %240 ]
  %249 = load i32, ptr %18, align 8, !tbaa !25
  %250 = zext i32 %249 to i64
  %251 = or disjoint i64 %248, %250
  %252 = add nsw i32 %234, -256
  %253 = zext nneg i32 %252 to i64
  %254 = getelementptr inbounds [256 x i64], ptr %20, i64 0, i64 %253
  %255 = getelementptr inbounds [256 x i64], ptr %31, i64 0, i64 %253
  %256 = and i16 %232, 2048
  %257 = icmp eq i16 %256, 0
  br i1 %257, label %258, label %260

258:                                              ; preds = %247
  %259 = load i64, ptr %254, align 8, !tbaa !9
  br label %260

260:                                              ; preds = %258, %247
  %261 = phi i64 [ %259, %258 ], [ 0, %247 ]
  %262 = and i16 %232, 1024
  %263 = icmp eq i16 %262, 0
  br i1 %263, label %264, label %266

264:                                              ; preds = %260
  %265 = load i64, ptr %255, align 8, !tbaa !9
  br label %266

266:                                              ; preds = %264, %260
  %267 = phi i64 [ %265, %264 ], [ 0, %260 ]
  %268 = or i64 %267, %261
  %269 = sub i64 0, %251
  %270 = select i1 %228, i64 -1, i64 %269
  %271 = and i64 %270, %268
  %272 = and i64 %271, %251
  %273 = icmp eq i64 %272, 0
  br i1 %273, label %299, label %274

274:                                              ; preds = %266
  %275 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %272, i1 true)
  tail call fastcc void @report(ptr noundef nonnull readonly %0, ptr noundef %8, i32 noundef 20, i64 noundef %55, i32 noundef %234, i64 noundef %275) #5
  store i64 0, ptr %255, align 8, !tbaa !9
  store i64 0, ptr %254, align 8, !tbaa !9
  br label %299

276:                                              ; preds = %237
  %277 = icmp ult i32 %234, 256
  br i1 %277, label %278, label %299

278:                                              ; preds = %276
  %279 = lshr i32 %234, 6
  %280 = zext nneg i32 %279 to i64
  %281 = getelementptr inbounds i64, ptr %19, i64 %280
  %282 = load i64, ptr %281, align 8, !tbaa !9
  %283 = and i32 %233, 63
  %284 = zext nneg i32 %283 to i64
  %285 = shl nuw i64 1, %284
  %286 = and i64 %282, %285
  %287 = icmp eq i64 %286, 0
  br i1 %287, label %299, label %288

288:                                              ; preds = %278
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 20, i64 noundef %55, i32 noundef %234, i64 noundef -1) #5
  %289 = and i16 %232, 63
  %290 = zext nneg i16 %289 to i64
  %291 = shl nuw i64 1, %290
  %292 = xor i64 %291, -1
  %293 = lshr i16 %232, 6
  %294 = and i16 %293, 15
  %295 = zext nneg i16 %294 to i64
  %296 = getelementptr inbounds i64, ptr %19, i64 %295
  %297 = load i64, ptr %296, align 8, !tbaa !9
  %298 = and i64 %297, %292
  store i64 %298, ptr %296, align 8, !tbaa !9
  br label %299

299:                                              ; preds = %288, %278, %276, %274, %266, %229
  %300 = add nuw nsw i64 %230, 1
  %301 = icmp eq i64 %300, %67
  br i1 %301, label %302, label %229, !llvm.loop !64

302:                                              ; preds = %299, %224
  %303 = icmp ult i16 %59, 256
  br i1 %303, label %366, label %304

304:                                              ; preds = %302, %363
  %305 = phi i64 [ %364, %363 ], [ 0, %302 ]
  %306 = getelementptr inbounds i16, ptr %68, i64 %305
  %307 = load i16, ptr %306, align 2, !tbaa !52
  %308 = zext i16 %307 to i32
  %309 = and i32 %308, 1023
  %310 = and i32 %308, 3072
  %311 = and i32 %308, 4096
  %312 = icmp eq i32 %311, 0
  br i1 %312, label %313, label %363

313:                                              ; preds = %304
  %314 = and i32 %308, 768
  %315 = icmp eq i32 %314, 256
  br i1 %315, label %316, label %347

316:                                              ; preds = %313
  %317 = icmp eq i32 %310, 3072
  br i1 %317, label %318, label %322

318:                                              ; preds = %316
  %319 = add nsw i32 %309, -256
  %320 = zext nneg i32 %319 to i64
  %321 = getelementptr inbounds [256 x i64], ptr %20, i64 0, i64 %320
  store i64 0, ptr %321, align 8, !tbaa !9
  br label %343

322:                                              ; preds = %316
  %323 = load i32, ptr %16, align 4, !tbaa !45
  %324 = icmp eq i32 %323, 64
  br i1 %324, label %325, label %329

325:                                              ; preds = %322
  %326 = load i32, ptr %17, align 4, !tbaa !25
  %327 = zext i32 %326 to i64
  %328 = shl nuw i64 %327, 32
  br label %329

329:                                              ; preds = %325, %322
  %330 = phi i64 [ %328, %325 ], [ 0, %322 ]
  %331 = load i32, ptr %18, align 8, !tbaa !25
  %332 = zext i32 %331 to i64
  %333 = or disjoint i64 %330, %332
  %334 = xor i64 %333, -1
  %335 = icmp eq i32 %310, 2048
  %336 = add nsw i32 %309, -256
  %337 = zext nneg i32 %336 to i64
  br i1 %335, label %343, label %338

338:                                              ; preds = %329
  %339 = getelementptr inbounds [256 x i64], ptr %20, i64 0, i64 %337
  %340 = load i64, ptr %339, align 8, !tbaa !9
  %341 = and i64 %340, %334
  store i64 %341, ptr %339, align 8, !tbaa !9
  %342 = icmp eq i32 %310, 1024
  br i1 %342, label %363, label %343

343:                                              ; preds = %338, %329, %318
  %344 = phi i64 [ %320, %318 ], [ %337, %338 ], [ %337, %329 ]
  %345 = phi i64 [ 0, %318 ], [ %334, %338 ], [ %334, %329 ]
  %346 = getelementptr inbounds [256 x i64], ptr %31, i64 0, i64 %344
  br label %358

347:                                              ; preds = %313
  %348 = icmp ult i32 %309, 256
  br i1 %348, label %349, label %363

349:                                              ; preds = %347
  %350 = and i16 %307, 63
  %351 = zext nneg i16 %350 to i64
  %352 = shl nuw i64 1, %351
  %353 = xor i64 %352, -1
  %354 = lshr i16 %307, 6
  %355 = and i16 %354, 15
  %356 = zext nneg i16 %355 to i64
  %357 = getelementptr inbounds i64, ptr %19, i64 %356
  br label %358

358:                                              ; preds = %349, %343
  %359 = phi ptr [ %357, %349 ], [ %346, %343 ]
  %360 = phi i64 [ %353, %349 ], [ %345, %343 ]
  %361 = load i64, ptr %359, align 8, !tbaa !9
  %362 = and i64 %361, %360
  store i64 %362, ptr %359, align 8, !tbaa !9
  br label %363

363:                                              ; preds = %358, %347, %338, %304
  %364 = add nuw nsw i64 %305, 1
  %365 = icmp eq i64 %364, %69
  br i1 %365, label %366, label %304, !llvm.loop !65

366:                                              ; preds = %363, %302
  %367 = load i32, ptr %32, align 4, !tbaa !66
  %368 = icmp ugt i32 %367, %5
  br i1 %368, label %390, label %369

369:                                              ; preds = %366
  %370 = add nuw nsw i32 %61, %62
  %371 = icmp eq i32 %370, 0
  br i1 %371, label %390, label %372

372:                                              ; preds = %369
  %373 = zext nneg i32 %370 to i64
  br label %374

374:                                              ; preds = %387, %372
  %375 = phi i64 [ 0, %372 ], [ %388, %387 ]
  %376 = getelementptr inbounds i16, ptr %66, i64 %375
  %377 = load i16, ptr %376, align 2, !tbaa !52
  %378 = and i16 %377, 1023
  %379 = zext nneg i16 %378 to i32
  %380 = load i32, ptr %32, align 4, !tbaa !66
  %381 = add i32 %380, 256
  %382 = icmp ule i32 %381, %379
  %383 = icmp ult i16 %378, 512
  %384 = and i1 %383, %382
  br i1 %384, label %385, label %387

385:                                              ; preds = %374
  %386 = zext i32 %380 to i64
  tail call fastcc void @report(ptr noundef nonnull readonly %0, ptr noundef readonly %8, i32 noundef 12, i64 noundef %55, i32 noundef %379, i64 noundef %386) #5
  br label %387

387:                                              ; preds = %385, %374
  %388 = add nuw nsw i64 %375, 1
  %389 = icmp eq i64 %388, %373
  br i1 %389, label %390, label %374, !llvm.loop !67

390:                                              ; preds = %387, %369, %366
  switch i16 %57, label %933 [
    i16 1, label %391
    i16 2, label %391
    i16 3, label %391
    i16 4, label %391
    i16 5, label %391
    i16 6, label %391
    i16 7, label %713
    i16 8, label %779
    i16 14, label %817
    i16 9, label %820
    i16 10, label %845
    i16 13, label %879
    i16 11, label %892
  ]

391:                                              ; preds = %390, %390, %390, %390, %390, %390
  %392 = load i32, ptr %33, align 8, !tbaa !68
  %393 = load i32, ptr %34, align 8, !tbaa !69
  %394 = icmp ne i32 %392, %393
  %395 = icmp ne i32 %61, 0
  %396 = and i1 %395, %394
  br i1 %396, label %400, label %397

397:                                              ; preds = %428, %391
  %398 = load i32, ptr %40, align 4, !tbaa !70
  %399 = icmp eq i32 %398, 0
  br i1 %399, label %631, label %431

400:                                              ; preds = %391, %428
  %401 = phi i64 [ %429, %428 ], [ 0, %391 ]
  %402 = getelementptr inbounds i16, ptr %66, i64 %401
  %403 = load i16, ptr %402, align 2, !tbaa !52
  %404 = and i16 %403, 1023
  %405 = zext nneg i16 %404 to i32
  %406 = and i32 %405, 768
  %407 = icmp eq i32 %406, 256
  br i1 %407, label %408, label %428

408:                                              ; preds = %400
  %409 = add nsw i32 %405, -256
  %410 = zext nneg i32 %409 to i64
  %411 = getelementptr inbounds [256 x i32], ptr %43, i64 0, i64 %410
  %412 = load i32, ptr %411, align 4, !tbaa !25
  %413 = icmp eq i32 %412, 0
  br i1 %413, label %428, label %414

414:                                              ; preds = %408
  %415 = load i32, ptr %34, align 8, !tbaa !69
  %416 = icmp ult i32 %412, %415
  br i1 %416, label %428, label %417

417:                                              ; preds = %414
  %418 = load i32, ptr %33, align 8, !tbaa !68
  %419 = sub i32 %418, %412
  %420 = icmp ult i32 %419, 7
  br i1 %420, label %421, label %428

421:                                              ; preds = %417
  %422 = load i32, ptr %44, align 4, !tbaa !71
  %423 = getelementptr inbounds [256 x i32], ptr %45, i64 0, i64 %410
  %424 = load i32, ptr %423, align 4, !tbaa !25
  %425 = sub i32 %422, %424
  %426 = icmp ult i32 %425, 3
  br i1 %426, label %427, label %428

427:                                              ; preds = %421
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 3, i64 noundef %55, i32 noundef %405, i64 noundef 0) #5
  store i32 0, ptr %411, align 4, !tbaa !25
  br label %428

428:                                              ; preds = %427, %421, %417, %414, %408, %400
  %429 = add nuw nsw i64 %401, 1
  %430 = icmp eq i64 %429, %67
  br i1 %430, label %397, label %400, !llvm.loop !72

431:                                              ; preds = %397
  %432 = load i32, ptr %42, align 4, !tbaa !73
  %433 = icmp eq i32 %432, 0
  %434 = or i1 %225, %433
  br i1 %434, label %550, label %435

435:                                              ; preds = %431
  %436 = load i32, ptr %34, align 8, !tbaa !69
  br label %445

437:                                              ; preds = %478, %471
  %438 = phi i32 [ %472, %471 ], [ %480, %478 ]
  %439 = load i32, ptr %33, align 8, !tbaa !68
  %440 = xor i32 %438, -1
  %441 = add i32 %439, %440
  %442 = icmp eq i32 %438, 0
  %443 = icmp ugt i32 %441, 4
  %444 = select i1 %442, i1 true, i1 %443
  br i1 %444, label %550, label %484

445:                                              ; preds = %478, %435
  %446 = phi i32 [ 0, %435 ], [ %480, %478 ]
  %447 = phi i64 [ 0, %435 ], [ %469, %478 ]
  %448 = and i64 %447, 4294967295
  %449 = getelementptr inbounds i16, ptr %66, i64 %448
  %450 = load i16, ptr %449, align 2, !tbaa !52
  br label %451

451:                                              ; preds = %473, %445
  %452 = phi i16 [ %475, %473 ], [ %450, %445 ]
  %453 = phi i64 [ %469, %473 ], [ %448, %445 ]
  %454 = phi i32 [ %468, %473 ], [ 0, %445 ]
  %455 = and i16 %452, 1023
  %456 = zext nneg i16 %455 to i32
  %457 = and i32 %456, 768
  %458 = icmp eq i32 %457, 256
  br i1 %458, label %459, label %464

459:                                              ; preds = %451
  %460 = add nsw i32 %456, -256
  %461 = zext nneg i32 %460 to i64
  %462 = getelementptr inbounds [256 x i32], ptr %46, i64 0, i64 %461
  %463 = load i32, ptr %462, align 4, !tbaa !25
  br label %464

464:                                              ; preds = %459, %451
  %465 = phi i32 [ %463, %459 ], [ 0, %451 ]
  %466 = icmp ult i32 %465, %436
  %467 = tail call i32 @llvm.umax.i32(i32 %465, i32 %454)
  %468 = select i1 %466, i32 %454, i32 %467
  %469 = add nuw nsw i64 %453, 1
  %470 = icmp ult i64 %469, %67
  br i1 %470, label %473, label %471

471:                                              ; preds = %464
  %472 = tail call i32 @llvm.umax.i32(i32 %468, i32 %446)
  br label %437

473:                                              ; preds = %464
  %474 = getelementptr inbounds i16, ptr %66, i64 %469
  %475 = load i16, ptr %474, align 2, !tbaa !52
  %476 = and i16 %475, 8192
  %477 = icmp eq i16 %476, 0
  br i1 %477, label %478, label %451, !llvm.loop !74

478:                                              ; preds = %473
  %479 = trunc nuw i64 %469 to i32
  %480 = tail call i32 @llvm.umax.i32(i32 %468, i32 %446)
  %481 = icmp ugt i32 %61, %479
  br i1 %481, label %445, label %437, !llvm.loop !75

482:                                              ; preds = %484
  %483 = icmp eq i32 %494, -1
  br i1 %483, label %550, label %497

484:                                              ; preds = %437, %484
  %485 = phi i64 [ %495, %484 ], [ 0, %437 ]
  %486 = phi i32 [ %494, %484 ], [ -1, %437 ]
  %487 = getelementptr inbounds [4 x i32], ptr %41, i64 0, i64 %485
  %488 = load i32, ptr %487, align 4, !tbaa !25
  %489 = sub i32 %439, %488
  %490 = icmp ne i32 %488, 0
  %491 = icmp ugt i32 %489, %441
  %492 = select i1 %490, i1 %491, i1 false
  %493 = tail call i32 @llvm.umin.i32(i32 %489, i32 %486)
  %494 = select i1 %492, i32 %493, i32 %486
  %495 = add nuw nsw i64 %485, 1
  %496 = icmp eq i64 %495, 4
  br i1 %496, label %482, label %484, !llvm.loop !76

497:                                              ; preds = %482
  %498 = sub i32 %438, %439
  %499 = add i32 %498, %494
  %500 = icmp ugt i32 %499, 2
  br i1 %500, label %550, label %501

501:                                              ; preds = %497
  %502 = add nsw i64 %67, -1
  br label %503

503:                                              ; preds = %537, %501
  %504 = phi i32 [ %538, %537 ], [ 0, %501 ]
  %505 = icmp ult i32 %504, %61
  br i1 %505, label %506, label %550

506:                                              ; preds = %503
  %507 = zext i32 %504 to i64
  %508 = getelementptr inbounds i16, ptr %66, i64 %507
  %509 = load i16, ptr %508, align 2, !tbaa !52
  br label %510

510:                                              ; preds = %529, %506
  %511 = phi i16 [ %532, %529 ], [ %509, %506 ]
  %512 = phi i64 [ %530, %529 ], [ %507, %506 ]
  %513 = phi i32 [ %527, %529 ], [ 0, %506 ]
  %514 = and i16 %511, 1023
  %515 = zext nneg i16 %514 to i32
  %516 = and i32 %515, 768
  %517 = icmp eq i32 %516, 256
  br i1 %517, label %518, label %523

518:                                              ; preds = %510
  %519 = add nsw i32 %515, -256
  %520 = zext nneg i32 %519 to i64
  %521 = getelementptr inbounds [256 x i32], ptr %46, i64 0, i64 %520
  %522 = load i32, ptr %521, align 4, !tbaa !25
  br label %523

523:                                              ; preds = %518, %510
  %524 = phi i32 [ %522, %518 ], [ 0, %510 ]
  %525 = icmp ult i32 %524, %436
  %526 = tail call i32 @llvm.umax.i32(i32 %524, i32 %513)
  %527 = select i1 %525, i32 %513, i32 %526
  %528 = icmp eq i64 %512, %502
  br i1 %528, label %537, label %529

529:                                              ; preds = %523
  %530 = add nuw nsw i64 %512, 1
  %531 = getelementptr inbounds i16, ptr %66, i64 %530
  %532 = load i16, ptr %531, align 2, !tbaa !52
  %533 = and i16 %532, 8192
  %534 = icmp eq i16 %533, 0
  br i1 %534, label %535, label %510, !llvm.loop !74

535:                                              ; preds = %529
  %536 = trunc nuw i64 %530 to i32
  br label %537

537:                                              ; preds = %523, %535
  %538 = phi i32 [ %536, %535 ], [ %61, %523 ]
  %539 = xor i32 %527, -1
  %540 = add i32 %439, %539
  %541 = icmp ne i32 %527, 0
  %542 = icmp uge i32 %540, %494
  %543 = select i1 %541, i1 %542, i1 false
  %544 = sub i32 %527, %438
  %545 = icmp ugt i32 %544, -4
  %546 = and i1 %545, %543
  br i1 %546, label %547, label %503, !llvm.loop !77

547:                                              ; preds = %537
  %548 = and i16 %509, 1023
  %549 = zext nneg i16 %548 to i32
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef readonly %8, i32 noundef 4, i64 noundef %55, i32 noundef %549, i64 noundef 0) #5
  br label %550

550:                                              ; preds = %503, %547, %497, %482, %437, %431
  %551 = and i32 %65, 1
  %552 = icmp eq i32 %551, 0
  br i1 %225, label %579, label %553

553:                                              ; preds = %550, %576
  %554 = phi i64 [ %577, %576 ], [ 0, %550 ]
  %555 = getelementptr inbounds i16, ptr %66, i64 %554
  %556 = load i16, ptr %555, align 2, !tbaa !52
  %557 = and i16 %556, 1023
  %558 = zext nneg i16 %557 to i32
  %559 = icmp ult i16 %557, 108
  br i1 %559, label %560, label %579

560:                                              ; preds = %553
  %561 = lshr i32 %558, 6
  %562 = zext nneg i32 %561 to i64
  %563 = getelementptr inbounds i64, ptr %36, i64 %562
  %564 = load i64, ptr %563, align 8, !tbaa !9
  %565 = and i32 %558, 63
  %566 = zext nneg i32 %565 to i64
  %567 = shl nuw i64 1, %566
  %568 = and i64 %564, %567
  %569 = icmp eq i64 %568, 0
  br i1 %569, label %570, label %575

570:                                              ; preds = %560
  %571 = getelementptr inbounds i64, ptr %37, i64 %562
  %572 = load i64, ptr %571, align 8, !tbaa !9
  %573 = and i64 %572, %567
  %574 = icmp eq i64 %573, 0
  br i1 %574, label %576, label %575

575:                                              ; preds = %570, %560
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 5, i64 noundef %55, i32 noundef %558, i64 noundef 0) #5
  br label %576

576:                                              ; preds = %575, %570
  %577 = add nuw nsw i64 %554, 1
  %578 = icmp eq i64 %577, %67
  br i1 %578, label %579, label %553, !llvm.loop !78

579:                                              ; preds = %576, %553, %550
  br i1 %552, label %584, label %580

580:                                              ; preds = %579
  %581 = tail call ptr @memset(ptr noundef nonnull %35, i32 noundef 0, i64 noundef 16) #6
  %582 = tail call ptr @memset(ptr noundef nonnull %36, i32 noundef 0, i64 noundef 16) #6
  %583 = tail call ptr @memset(ptr noundef nonnull %37, i32 noundef 0, i64 noundef 16) #6
  br label %584

584:                                              ; preds = %580, %579
  br i1 %303, label %585, label %586

585:                                              ; preds = %607, %584
  br i1 %395, label %610, label %631

586:                                              ; preds = %584, %607
  %587 = phi i64 [ %608, %607 ], [ 0, %584 ]
  %588 = getelementptr inbounds i16, ptr %68, i64 %587
  %589 = load i16, ptr %588, align 2, !tbaa !52
  %590 = and i16 %589, 1023
  %591 = icmp ult i16 %590, 108
  br i1 %591, label %592, label %607

592:                                              ; preds = %586
  %593 = zext nneg i16 %590 to i32
  %594 = lshr i32 %593, 6
  %595 = zext nneg i32 %594 to i64
  %596 = getelementptr inbounds i64, ptr %35, i64 %595
  %597 = load i64, ptr %596, align 8, !tbaa !9
  %598 = and i32 %593, 63
  %599 = zext nneg i32 %598 to i64
  %600 = shl nuw i64 1, %599
  %601 = and i64 %597, %600
  %602 = icmp eq i64 %601, 0
  br i1 %602, label %607, label %603

603:                                              ; preds = %592
  %604 = getelementptr inbounds i64, ptr %37, i64 %595
  %605 = load i64, ptr %604, align 8, !tbaa !9
  %606 = or i64 %605, %600
  store i64 %606, ptr %604, align 8, !tbaa !9
  br label %607

607:                                              ; preds = %603, %592, %586
  %608 = add nuw nsw i64 %587, 1
  %609 = icmp eq i64 %608, %69
  br i1 %609, label %585, label %586, !llvm.loop !79

610:                                              ; preds = %585, %628
  %611 = phi i64 [ %629, %628 ], [ 0, %585 ]
  %612 = getelementptr inbounds i16, ptr %66, i64 %611
  %613 = load i16, ptr %612, align 2, !tbaa !52
  %614 = icmp sgt i16 %613, -1
  br i1 %614, label %628, label %615

615:                                              ; preds = %610
  %616 = and i16 %613, 1023
  %617 = icmp ult i16 %616, 108
  br i1 %617, label %618, label %628

618:                                              ; preds = %615
  %619 = zext nneg i16 %616 to i32
  %620 = and i32 %619, 63
  %621 = zext nneg i32 %620 to i64
  %622 = shl nuw i64 1, %621
  %623 = lshr i32 %619, 6
  %624 = zext nneg i32 %623 to i64
  %625 = getelementptr inbounds i64, ptr %35, i64 %624
  %626 = load i64, ptr %625, align 8, !tbaa !9
  %627 = or i64 %626, %622
  store i64 %627, ptr %625, align 8, !tbaa !9
  br label %628

628:                                              ; preds = %618, %615, %610
  %629 = add nuw nsw i64 %611, 1
  %630 = icmp eq i64 %629, %67
  br i1 %630, label %631, label %610, !llvm.loop !80

631:                                              ; preds = %628, %585, %397
  %632 = icmp eq i16 %57, 3
  br i1 %632, label %633, label %654

633:                                              ; preds = %631
  %634 = load i32, ptr %47, align 8, !tbaa !81
  %635 = icmp eq i32 %634, 0
  %636 = or i1 %225, %635
  br i1 %636, label %662, label %637

637:                                              ; preds = %633, %651
  %638 = phi i64 [ %652, %651 ], [ 0, %633 ]
  %639 = getelementptr inbounds i16, ptr %66, i64 %638
  %640 = load i16, ptr %639, align 2, !tbaa !52
  %641 = zext i16 %640 to i32
  %642 = and i32 %641, 16384
  %643 = icmp eq i32 %642, 0
  br i1 %643, label %651, label %644

644:                                              ; preds = %637
  %645 = and i32 %641, 1023
  %646 = load i32, ptr %48, align 4, !tbaa !82
  %647 = icmp uge i32 %645, %646
  %648 = icmp ult i32 %645, %634
  %649 = and i1 %648, %647
  br i1 %649, label %650, label %651

650:                                              ; preds = %644
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull readonly %8, i32 noundef 7, i64 noundef %55, i32 noundef %645, i64 noundef 0) #5
  br label %654

651:                                              ; preds = %644, %637
  %652 = add nuw nsw i64 %638, 1
  %653 = icmp eq i64 %652, %67
  br i1 %653, label %654, label %637, !llvm.loop !83

654:                                              ; preds = %651, %650, %631
  switch i16 %57, label %662 [
    i16 6, label %655
    i16 5, label %663
    i16 4, label %665
  ]

655:                                              ; preds = %654
  %656 = load i32, ptr %49, align 8, !tbaa !84
  %657 = icmp eq i32 %656, 0
  br i1 %657, label %662, label %658

658:                                              ; preds = %655
  %659 = load i16, ptr %68, align 2, !tbaa !52
  %660 = and i16 %659, 1023
  %661 = zext nneg i16 %660 to i32
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 6, i64 noundef %55, i32 noundef %661, i64 noundef 0) #5
  br label %662

662:                                              ; preds = %658, %655, %654, %633
  br label %663

663:                                              ; preds = %662, %654
  %664 = phi i32 [ 0, %662 ], [ 1, %654 ]
  store i32 %664, ptr %49, align 8, !tbaa !84
  br label %665

665:                                              ; preds = %663, %654
  store i32 0, ptr %47, align 8, !tbaa !81
  br i1 %303, label %706, label %666

666:                                              ; preds = %665
  %667 = icmp eq i16 %57, 2
  br label %668

668:                                              ; preds = %703, %666
  %669 = phi i64 [ 0, %666 ], [ %704, %703 ]
  %670 = getelementptr inbounds i16, ptr %68, i64 %669
  %671 = load i16, ptr %670, align 2, !tbaa !52
  %672 = and i16 %671, 1023
  %673 = zext nneg i16 %672 to i32
  %674 = and i32 %673, 768
  %675 = icmp eq i32 %674, 256
  br i1 %675, label %676, label %703

676:                                              ; preds = %668
  %677 = add nsw i32 %673, -256
  br i1 %667, label %678, label %685

678:                                              ; preds = %676
  %679 = load i32, ptr %33, align 8, !tbaa !68
  %680 = zext nneg i32 %677 to i64
  %681 = getelementptr inbounds [256 x i32], ptr %43, i64 0, i64 %680
  store i32 %679, ptr %681, align 4, !tbaa !25
  %682 = load i32, ptr %44, align 4, !tbaa !71
  %683 = getelementptr inbounds [256 x i32], ptr %45, i64 0, i64 %680
  store i32 %682, ptr %683, align 4, !tbaa !25
  %684 = getelementptr inbounds [256 x i32], ptr %46, i64 0, i64 %680
  store i32 %679, ptr %684, align 4, !tbaa !25
  br label %703

685:                                              ; preds = %676
  %686 = zext nneg i32 %677 to i64
  %687 = getelementptr inbounds [256 x i32], ptr %43, i64 0, i64 %686
  store i32 0, ptr %687, align 4, !tbaa !25
  %688 = load i32, ptr %44, align 4, !tbaa !71
  %689 = getelementptr inbounds [256 x i32], ptr %45, i64 0, i64 %686
  store i32 %688, ptr %689, align 4, !tbaa !25
  %690 = load i32, ptr %33, align 8, !tbaa !68
  %691 = getelementptr inbounds [256 x i32], ptr %46, i64 0, i64 %686
  store i32 %690, ptr %691, align 4, !tbaa !25
  br i1 %632, label %692, label %703

692:                                              ; preds = %685
  %693 = load i32, ptr %47, align 8, !tbaa !81
  %694 = icmp eq i32 %693, 0
  br i1 %694, label %698, label %695

695:                                              ; preds = %692
  %696 = load i32, ptr %48, align 4, !tbaa !82
  %697 = icmp ult i32 %696, %673
  br i1 %697, label %699, label %698

698:                                              ; preds = %695, %692
  br label %699

699:                                              ; preds = %698, %695
  %700 = phi i32 [ %673, %698 ], [ %696, %695 ]
  store i32 %700, ptr %48, align 4, !tbaa !82
  %701 = add nuw nsw i32 %673, 1
  %702 = tail call i32 @llvm.umax.i32(i32 %693, i32 %701)
  store i32 %702, ptr %47, align 8, !tbaa !81
  br label %703

703:                                              ; preds = %699, %685, %678, %668
  %704 = add nuw nsw i64 %669, 1
  %705 = icmp eq i64 %704, %69
  br i1 %705, label %706, label %668, !llvm.loop !85

706:                                              ; preds = %703, %665
  %707 = load i32, ptr %33, align 8, !tbaa !68
  %708 = add i32 %707, 1
  store i32 %708, ptr %33, align 8, !tbaa !68
  %709 = icmp eq i16 %57, 2
  %710 = zext i1 %709 to i32
  %711 = load i32, ptr %44, align 4, !tbaa !71
  %712 = add i32 %711, %710
  store i32 %712, ptr %44, align 4, !tbaa !71
  br label %933

713:                                              ; preds = %390
  %714 = load i32, ptr %40, align 4, !tbaa !70
  %715 = icmp eq i32 %714, 0
  br i1 %715, label %933, label %716

716:                                              ; preds = %713
  br i1 %225, label %738, label %717

717:                                              ; preds = %716, %735
  %718 = phi i64 [ %736, %735 ], [ 0, %716 ]
  %719 = getelementptr inbounds i16, ptr %66, i64 %718
  %720 = load i16, ptr %719, align 2, !tbaa !52
  %721 = and i16 %720, 1023
  %722 = zext nneg i16 %721 to i32
  %723 = icmp ult i16 %721, 108
  br i1 %723, label %724, label %738

724:                                              ; preds = %717
  %725 = lshr i32 %722, 6
  %726 = zext nneg i32 %725 to i64
  %727 = getelementptr inbounds i64, ptr %36, i64 %726
  %728 = load i64, ptr %727, align 8, !tbaa !9
  %729 = and i32 %722, 63
  %730 = zext nneg i32 %729 to i64
  %731 = shl nuw i64 1, %730
  %732 = and i64 %728, %731
  %733 = icmp eq i64 %732, 0
  br i1 %733, label %735, label %734

734:                                              ; preds = %724
  tail call fastcc void @report(ptr noundef readonly %0, ptr noundef nonnull %8, i32 noundef 5, i64 noundef %55, i32 noundef %722, i64 noundef 0) #5
  br label %735

735:                                              ; preds = %734, %724
  %736 = add nuw nsw i64 %718, 1
  %737 = icmp eq i64 %736, %67
  br i1 %737, label %738, label %717, !llvm.loop !78

738:                                              ; preds = %735, %717, %716
  br i1 %303, label %933, label %739

739:                                              ; preds = %738, %760
  %740 = phi i64 [ %761, %760 ], [ 0, %738 ]
  %741 = getelementptr inbounds i16, ptr %68, i64 %740
  %742 = load i16, ptr %741, align 2, !tbaa !52
  %743 = and i16 %742, 1023
  %744 = icmp ult i16 %743, 108
  br i1 %744, label %745, label %760

745:                                              ; preds = %739
  %746 = zext nneg i16 %743 to i32
  %747 = lshr i32 %746, 6
  %748 = zext nneg i32 %747 to i64
  %749 = getelementptr inbounds i64, ptr %35, i64 %748
  %750 = load i64, ptr %749, align 8, !tbaa !9
  %751 = and i32 %746, 63
  %752 = zext nneg i32 %751 to i64
  %753 = shl nuw i64 1, %752
  %754 = and i64 %750, %753
  %755 = icmp eq i64 %754, 0
  br i1 %755, label %760, label %756

756:                                              ; preds = %745
  %757 = getelementptr inbounds i64, ptr %36, i64 %748
  %758 = load i64, ptr %757, align 8, !tbaa !9
  %759 = or i64 %758, %753
  store i64 %759, ptr %757, align 8, !tbaa !9
  br label %760

760:                                              ; preds = %756, %745, %739
  %761 = add nuw nsw i64 %740, 1
  %762 = icmp eq i64 %761, %69
  br i1 %762, label %766, label %739, !llvm.loop !79

763:                                              ; preds = %766
  %764 = add nuw nsw i64 %767, 1
  %765 = icmp eq i64 %764, %69
  br i1 %765, label %933, label %766, !llvm.loop !86

766:                                              ; preds = %760, %763
  %767 = phi i64 [ %764, %763 ], [ 0, %760 ]
  %768 = getelementptr inbounds i16, ptr %68, i64 %767
  %769 = load i16, ptr %768, align 2, !tbaa !52
  %770 = and i16 %769, 1023
  %771 = icmp eq i16 %770, 126
  br i1 %771, label %772, label %763

772:                                              ; preds = %766
  %773 = load i32, ptr %33, align 8, !tbaa !68
  %774 = load i32, ptr %42, align 4, !tbaa !73
  %775 = add i32 %774, 1
  store i32 %775, ptr %42, align 4, !tbaa !73
  %776 = and i32 %774, 3
  %777 = zext nneg i32 %776 to i64
  %778 = getelementptr inbounds [4 x i32], ptr %41, i64 0, i64 %777
  store i32 %773, ptr %778, align 4, !tbaa !25
  br label %933

779:                                              ; preds = %390
  %780 = and i32 %65, 8
  %781 = icmp eq i32 %780, 0
  br i1 %781, label %784, label %782

782:                                              ; preds = %779
  %783 = load i32, ptr %33, align 8, !tbaa !68
  store i32 %783, ptr %34, align 8, !tbaa !69
  br label %784

784:                                              ; preds = %782, %779
  %785 = and i32 %65, 1
  %786 = icmp eq i32 %785, 0
  %787 = load i32, ptr %21, align 8, !tbaa !56
  %788 = add i32 %787, %785
  store i32 %788, ptr %21, align 8, !tbaa !56
  %789 = and i32 %65, 2
  %790 = icmp eq i32 %789, 0
  %791 = lshr exact i32 %789, 1
  %792 = load i32, ptr %23, align 8, !tbaa !58
  %793 = add i32 %792, %791
  store i32 %793, ptr %23, align 8, !tbaa !58
  %794 = and i32 %65, 4
  %795 = icmp eq i32 %794, 0
  %796 = lshr exact i32 %794, 2
  %797 = load i32, ptr %25, align 8, !tbaa !60
  %798 = add i32 %797, %796
  store i32 %798, ptr %25, align 8, !tbaa !60
  br i1 %303, label %933, label %799

799:                                              ; preds = %784, %814
  %800 = phi i64 [ %815, %814 ], [ 0, %784 ]
  %801 = getelementptr inbounds i16, ptr %68, i64 %800
  %802 = load i16, ptr %801, align 2, !tbaa !52
  %803 = and i16 %802, 1023
  %804 = zext nneg i16 %803 to i64
  %805 = getelementptr inbounds [514 x i64], ptr %30, i64 0, i64 %804
  store i64 %55, ptr %805, align 8, !tbaa !9
  br i1 %786, label %808, label %806

806:                                              ; preds = %799
  %807 = getelementptr inbounds [514 x i32], ptr %27, i64 0, i64 %804
  store i32 %788, ptr %807, align 4, !tbaa !25
  br label %808

808:                                              ; preds = %806, %799
  br i1 %790, label %811, label %809

809:                                              ; preds = %808
  %810 = getelementptr inbounds [514 x i32], ptr %28, i64 0, i64 %804
  store i32 %793, ptr %810, align 4, !tbaa !25
  br label %811

811:                                              ; preds = %809, %808
  br i1 %795, label %814, label %812

812:                                              ; preds = %811
  %813 = getelementptr inbounds [514 x i32], ptr %29, i64 0, i64 %804
  store i32 %798, ptr %813, align 4, !tbaa !25
  br label %814

814:                                              ; preds = %812, %811
  %815 = add nuw nsw i64 %800, 1
  %816 = icmp eq i64 %815, %69
  br i1 %816, label %933, label %799, !llvm.loop !87

817:                                              ; preds = %390
  %818 = load i32, ptr %39, align 8, !tbaa !19
  %819 = add i32 %818, 1
  store i32 %819, ptr %39, align 8, !tbaa !19
  br label %933

820:                                              ; preds = %390
  %821 = lshr i32 %65, 10
  %822 = icmp eq i32 %821, 63
  br i1 %822, label %830, label %823

823:                                              ; preds = %820
  %824 = load i32, ptr %21, align 8, !tbaa !56
  %825 = load i32, ptr %22, align 4, !tbaa !57
  %826 = sub i32 %824, %825
  %827 = icmp ugt i32 %826, %821
  br i1 %827, label %828, label %830

828:                                              ; preds = %823
  %829 = sub i32 %824, %821
  store i32 %829, ptr %22, align 4, !tbaa !57
  br label %830

830:                                              ; preds = %828, %823, %820
  %831 = lshr i32 %65, 4
  %832 = and i32 %831, 63
  %833 = icmp eq i32 %832, 63
  br i1 %833, label %933, label %834

834:                                              ; preds = %830
  %835 = load i32, ptr %23, align 8, !tbaa !58
  %836 = load i32, ptr %24, align 4, !tbaa !59
  %837 = sub i32 %835, %836
  %838 = icmp ugt i32 %837, %832
  br i1 %838, label %839, label %841

839:                                              ; preds = %834
  %840 = sub i32 %835, %832
  store i32 %840, ptr %24, align 4, !tbaa !59
  br label %841

841:                                              ; preds = %839, %834
  %842 = icmp eq i32 %832, 0
  br i1 %842, label %843, label %933

843:                                              ; preds = %841
  %844 = load i32, ptr %25, align 8, !tbaa !60
  store i32 %844, ptr %26, align 4, !tbaa !61
  br label %933

845:                                              ; preds = %390
  %846 = lshr i32 %65, 8
  %847 = and i32 %846, 127
  %848 = and i32 %65, 63
  %849 = icmp eq i32 %847, 124
  br i1 %849, label %856, label %850

850:                                              ; preds = %845
  %851 = zext nneg i32 %847 to i64
  %852 = getelementptr inbounds [128 x i32], ptr %38, i64 0, i64 %851
  %853 = load i32, ptr %852, align 4, !tbaa !25
  %854 = and i32 %853, 63
  %855 = add nuw nsw i32 %854, %848
  br label %856

856:                                              ; preds = %850, %845
  %857 = phi i32 [ %855, %850 ], [ %848, %845 ]
  %858 = icmp ugt i32 %857, 62
  br i1 %858, label %933, label %859

859:                                              ; preds = %856
  %860 = icmp sgt i16 %64, -1
  br i1 %860, label %872, label %861

861:                                              ; preds = %859
  %862 = load i32, ptr %23, align 8, !tbaa !58
  %863 = load i32, ptr %24, align 4, !tbaa !59
  %864 = sub i32 %862, %863
  %865 = icmp ugt i32 %864, %857
  br i1 %865, label %866, label %868

866:                                              ; preds = %861
  %867 = sub i32 %862, %857
  store i32 %867, ptr %24, align 4, !tbaa !59
  br label %868

868:                                              ; preds = %866, %861
  %869 = icmp eq i32 %857, 0
  br i1 %869, label %870, label %933

870:                                              ; preds = %868
  %871 = load i32, ptr %25, align 8, !tbaa !60
  store i32 %871, ptr %26, align 4, !tbaa !61
  br label %933

872:                                              ; preds = %859
  %873 = load i32, ptr %21, align 8, !tbaa !56
  %874 = load i32, ptr %22, align 4, !tbaa !57
  %875 = sub i32 %873, %874
  %876 = icmp ugt i32 %875, %857
  br i1 %876, label %877, label %933

877:                                              ; preds = %872
  %878 = sub i32 %873, %857
  store i32 %878, ptr %22, align 4, !tbaa !57
  br label %933

879:                                              ; preds = %390
  %880 = load i32, ptr %21, align 8, !tbaa !56
  %881 = load i32, ptr %22, align 4, !tbaa !57
  %882 = icmp eq i32 %880, %881
  br i1 %882, label %884, label %883

883:                                              ; preds = %879
  store i32 %880, ptr %22, align 4, !tbaa !57
  br label %884

884:                                              ; preds = %879, %883
  %885 = load i32, ptr %23, align 8, !tbaa !58
  %886 = load i32, ptr %24, align 4, !tbaa !59
  %887 = icmp eq i32 %885, %886
  br i1 %887, label %889, label %888

888:                                              ; preds = %884
  store i32 %885, ptr %24, align 4, !tbaa !59
  br label %889

889:                                              ; preds = %884, %888
  %890 = load i32, ptr %25, align 8, !tbaa !60
  store i32 %890, ptr %26, align 4, !tbaa !61
  %891 = load i32, ptr %33, align 8, !tbaa !68
  store i32 %891, ptr %34, align 8, !tbaa !69
  br label %933

892:                                              ; preds = %390
  %893 = icmp ult i16 %64, 4096
  br i1 %893, label %894, label %896

894:                                              ; preds = %892
  %895 = load i32, ptr %33, align 8, !tbaa !68
  store i32 %895, ptr %34, align 8, !tbaa !69
  br label %896

896:                                              ; preds = %894, %892
  %897 = and i32 %65, 1
  %898 = icmp eq i32 %897, 0
  br i1 %898, label %899, label %902

899:                                              ; preds = %896
  %900 = tail call ptr @memset(ptr noundef nonnull %35, i32 noundef 0, i64 noundef 16) #6
  %901 = tail call ptr @memset(ptr noundef nonnull %36, i32 noundef 0, i64 noundef 16) #6
  br label %902

902:                                              ; preds = %899, %896
  %903 = and i32 %65, 3584
  %904 = icmp eq i32 %903, 0
  br i1 %904, label %905, label %918

905:                                              ; preds = %902, %905
  %906 = phi i32 [ %916, %905 ], [ 0, %902 ]
  %907 = and i32 %906, 63
  %908 = zext nneg i32 %907 to i64
  %909 = shl nuw i64 1, %908
  %910 = xor i64 %909, -1
  %911 = lshr i32 %906, 6
  %912 = zext nneg i32 %911 to i64
  %913 = getelementptr inbounds i64, ptr %37, i64 %912
  %914 = load i64, ptr %913, align 8, !tbaa !9
  %915 = and i64 %914, %910
  store i64 %915, ptr %913, align 8, !tbaa !9
  %916 = add nuw nsw i32 %906, 1
  %917 = icmp eq i32 %916, 106
  br i1 %917, label %918, label %905, !llvm.loop !88

918:                                              ; preds = %905, %902
  %919 = and i32 %65, 2
  %920 = icmp eq i32 %919, 0
  br i1 %920, label %921, label %933

921:                                              ; preds = %918, %921
  %922 = phi i64 [ %931, %921 ], [ 106, %918 ]
  %923 = and i64 %922, 63
  %924 = shl nuw i64 1, %923
  %925 = xor i64 %924, -1
  %926 = lshr i64 %922, 6
  %927 = and i64 %926, 67108863
  %928 = getelementptr inbounds i64, ptr %37, i64 %927
  %929 = load i64, ptr %928, align 8, !tbaa !9
  %930 = and i64 %929, %925
  store i64 %930, ptr %928, align 8, !tbaa !9
  %931 = add nuw nsw i64 %922, 1
  %932 = icmp eq i64 %931, 108
  br i1 %932, label %933, label %921, !llvm.loop !88

933:                                              ; preds = %921, %814, %763, %918, %877, %872, %870, %868, %856, %843, %841, %784, %772, %738, %713, %706, %817, %889, %830, %390, %144, %71
  %934 = icmp ult ptr %70, %10
  br i1 %934, label %50, label %935

935:                                              ; preds = %933, %6
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
!10 = !{!11, !4, i64 24}
!11 = !{!"wave_checks", !8, i64 0, !7, i64 8, !7, i64 12, !7, i64 16, !7, i64 20, !4, i64 24, !7, i64 32, !7, i64 36, !8, i64 40, !7, i64 48, !7, i64 52, !7, i64 56, !7, i64 60, !7, i64 64, !7, i64 68, !5, i64 72, !5, i64 2128, !5, i64 4184, !5, i64 6240, !5, i64 10336, !7, i64 10368, !7, i64 10372, !7, i64 10376, !5, i64 10380, !5, i64 11404, !5, i64 12428, !5, i64 13452, !7, i64 13468, !7, i64 13472, !7, i64 13476, !7, i64 13480, !5, i64 13488, !5, i64 13504, !5, i64 13520, !5, i64 13536}
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
!72 = distinct !{!72, !13, !14}
!73 = !{!11, !7, i64 13468}
!74 = distinct !{!74, !13, !14}
!75 = distinct !{!75, !13, !14}
!76 = distinct !{!76, !13, !14}
!77 = distinct !{!77, !13, !14}
!78 = distinct !{!78, !13, !14}
!79 = distinct !{!79, !13, !14}
!80 = distinct !{!80, !13, !14}
!81 = !{!11, !7, i64 13480}
!82 = !{!11, !7, i64 13476}
!83 = distinct !{!83, !13, !14}
!84 = !{!11, !7, i64 13472}
!85 = distinct !{!85, !13, !14}
!86 = distinct !{!86, !13, !14}
!87 = distinct !{!87, !13, !14}
!88 = distinct !{!88, !13, !14}
