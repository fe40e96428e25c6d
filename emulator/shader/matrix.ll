%struct.factors = type { <16 x i32>, <16 x i32>, <16 x i32>, <16 x i32> }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define void @barewave_matrix(i32 noundef %0, i32 noundef %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = alloca [16 x <16 x i32>], align 64
  %5 = alloca [16 x <16 x i32>], align 64
  %6 = alloca <16 x i32>, align 64
  %7 = alloca <16 x i32>, align 64
  %8 = alloca <16 x i32>, align 64
  %9 = alloca <16 x i32>, align 64
  %10 = alloca <16 x i32>, align 64
  %11 = alloca <16 x i32>, align 64
  %12 = alloca <16 x i32>, align 64
  %13 = alloca <16 x i32>, align 64
  %14 = alloca <16 x i32>, align 64
  %15 = alloca <16 x i32>, align 64
  %16 = alloca <16 x i32>, align 64
  %17 = alloca <16 x i32>, align 64
  %18 = alloca <16 x i32>, align 64
  %19 = alloca <16 x i32>, align 64
  %20 = alloca <16 x i32>, align 64
  %21 = alloca <16 x i32>, align 64
  %22 = alloca <16 x i32>, align 64
  %23 = alloca <16 x i32>, align 64
  %24 = alloca <16 x i32>, align 64
  %25 = alloca <16 x i32>, align 64
  %26 = alloca <16 x i32>, align 64
  %27 = alloca <16 x i32>, align 64
  %28 = alloca <16 x i32>, align 64
  %29 = alloca <16 x i32>, align 64
  %30 = alloca <16 x i32>, align 64
  %31 = alloca <16 x i32>, align 64
  %32 = alloca <16 x i32>, align 64
  %33 = alloca <16 x i32>, align 64
  %34 = alloca <16 x i32>, align 64
  %35 = alloca <16 x i32>, align 64
  %36 = alloca <16 x i32>, align 64
  %37 = alloca <16 x i32>, align 64
  %38 = alloca [16 x <16 x float>], align 64
  %39 = alloca [16 x <16 x float>], align 64
  %40 = alloca [4 x <16 x float>], align 64
  %41 = alloca [16 x <16 x float>], align 64
  %42 = alloca [16 x <16 x float>], align 64
  %43 = alloca [4 x <16 x float>], align 64
  %44 = alloca [16 x <16 x float>], align 64
  %45 = alloca [16 x <16 x float>], align 64
  %46 = alloca [4 x <16 x float>], align 64
  %47 = alloca [16 x <16 x float>], align 64
  %48 = alloca [16 x <16 x float>], align 64
  %49 = alloca [4 x <16 x float>], align 64
  %50 = alloca [16 x %struct.factors], align 64
  %51 = alloca [16 x %struct.factors], align 64
  %52 = alloca [2 x %struct.factors], align 64
  %53 = alloca [16 x %struct.factors], align 64
  %54 = alloca [16 x %struct.factors], align 64
  %55 = alloca [2 x %struct.factors], align 64
  %56 = alloca [16 x %struct.factors], align 64
  %57 = alloca [16 x %struct.factors], align 64
  %58 = alloca [2 x %struct.factors], align 64
  %59 = alloca [16 x %struct.factors], align 64
  %60 = alloca [16 x %struct.factors], align 64
  %61 = alloca [2 x %struct.factors], align 64
  %62 = and i32 %0, 4351
  %63 = lshr i32 %1, 4
  %64 = icmp ult i32 %1, 16
  %65 = getelementptr inbounds i8, ptr %61, i64 128
  %66 = getelementptr inbounds i8, ptr %61, i64 384
  %67 = getelementptr inbounds i8, ptr %61, i64 256
  %68 = getelementptr inbounds i8, ptr %61, i64 128
  %69 = getelementptr inbounds i8, ptr %61, i64 384
  %70 = getelementptr inbounds i8, ptr %61, i64 256
  %71 = getelementptr inbounds i8, ptr %61, i64 256
  %72 = getelementptr inbounds i8, ptr %58, i64 128
  %73 = getelementptr inbounds i8, ptr %58, i64 384
  %74 = getelementptr inbounds i8, ptr %58, i64 256
  %75 = getelementptr inbounds i8, ptr %58, i64 128
  %76 = getelementptr inbounds i8, ptr %58, i64 384
  %77 = getelementptr inbounds i8, ptr %58, i64 256
  %78 = getelementptr inbounds i8, ptr %58, i64 256
  %79 = getelementptr inbounds i8, ptr %55, i64 128
  %80 = getelementptr inbounds i8, ptr %55, i64 384
  %81 = getelementptr inbounds i8, ptr %55, i64 256
  %82 = getelementptr inbounds i8, ptr %55, i64 128
  %83 = getelementptr inbounds i8, ptr %55, i64 384
  %84 = getelementptr inbounds i8, ptr %55, i64 256
  %85 = getelementptr inbounds i8, ptr %55, i64 256
  %86 = getelementptr inbounds i8, ptr %52, i64 128
  %87 = getelementptr inbounds i8, ptr %52, i64 384
  %88 = getelementptr inbounds i8, ptr %52, i64 256
  %89 = getelementptr inbounds i8, ptr %52, i64 128
  %90 = getelementptr inbounds i8, ptr %52, i64 384
  %91 = getelementptr inbounds i8, ptr %52, i64 256
  %92 = getelementptr inbounds i8, ptr %52, i64 256
  br i1 %64, label %161, label %93

93:                                               ; preds = %3
  %94 = and i32 %0, 256
  %95 = icmp eq i32 %94, 0
  %96 = getelementptr inbounds i8, ptr %61, i64 64
  %97 = getelementptr inbounds i8, ptr %61, i64 128
  %98 = getelementptr inbounds i8, ptr %61, i64 192
  %99 = getelementptr inbounds i8, ptr %61, i64 256
  %100 = getelementptr inbounds i8, ptr %61, i64 320
  %101 = getelementptr inbounds i8, ptr %61, i64 384
  %102 = getelementptr inbounds i8, ptr %61, i64 448
  %103 = getelementptr inbounds i8, ptr %58, i64 64
  %104 = getelementptr inbounds i8, ptr %58, i64 128
  %105 = getelementptr inbounds i8, ptr %58, i64 192
  %106 = getelementptr inbounds i8, ptr %58, i64 256
  %107 = getelementptr inbounds i8, ptr %58, i64 320
  %108 = getelementptr inbounds i8, ptr %58, i64 384
  %109 = getelementptr inbounds i8, ptr %58, i64 448
  %110 = getelementptr inbounds i8, ptr %55, i64 64
  %111 = getelementptr inbounds i8, ptr %55, i64 128
  %112 = getelementptr inbounds i8, ptr %55, i64 192
  %113 = getelementptr inbounds i8, ptr %55, i64 256
  %114 = getelementptr inbounds i8, ptr %55, i64 320
  %115 = getelementptr inbounds i8, ptr %55, i64 384
  %116 = getelementptr inbounds i8, ptr %55, i64 448
  %117 = getelementptr inbounds i8, ptr %52, i64 64
  %118 = getelementptr inbounds i8, ptr %52, i64 128
  %119 = getelementptr inbounds i8, ptr %52, i64 192
  %120 = getelementptr inbounds i8, ptr %52, i64 256
  %121 = getelementptr inbounds i8, ptr %52, i64 320
  %122 = getelementptr inbounds i8, ptr %52, i64 384
  %123 = getelementptr inbounds i8, ptr %52, i64 448
  %124 = and i32 %0, 255
  %125 = icmp eq i32 %124, 4
  %126 = select i1 %125, i32 8, i32 4
  %127 = trunc nuw nsw i32 %126 to i8
  %128 = and i32 %0, 512
  %129 = sub nuw nsw i32 32, %126
  %130 = icmp eq i32 %128, 0
  %131 = and i32 %0, 1024
  %132 = icmp eq i32 %131, 0
  %133 = insertelement <16 x i32> poison, i32 %129, i64 0
  %134 = shufflevector <16 x i32> %133, <16 x i32> poison, <16 x i32> zeroinitializer
  %135 = shl nsw i32 -1, %126
  %136 = xor i32 %135, -1
  %137 = insertelement <16 x i32> poison, i32 %136, i64 0
  %138 = shufflevector <16 x i32> %137, <16 x i32> poison, <16 x i32> zeroinitializer
  %139 = select i1 %125, i32 3, i32 2
  %140 = select i1 %130, <16 x i32> %138, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %141 = select i1 %132, <16 x i32> %138, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %142 = and i32 %0, 2048
  %143 = icmp eq i32 %142, 0
  %144 = zext nneg i32 %63 to i64
  %145 = icmp ugt i32 %1, 271
  %146 = getelementptr inbounds i8, ptr %49, i64 64
  %147 = getelementptr inbounds i8, ptr %49, i64 128
  %148 = getelementptr inbounds i8, ptr %49, i64 192
  %149 = icmp ugt i32 %1, 271
  %150 = getelementptr inbounds i8, ptr %46, i64 64
  %151 = getelementptr inbounds i8, ptr %46, i64 128
  %152 = getelementptr inbounds i8, ptr %46, i64 192
  %153 = icmp ugt i32 %1, 271
  %154 = getelementptr inbounds i8, ptr %43, i64 64
  %155 = getelementptr inbounds i8, ptr %43, i64 128
  %156 = getelementptr inbounds i8, ptr %43, i64 192
  %157 = icmp ugt i32 %1, 271
  %158 = getelementptr inbounds i8, ptr %40, i64 64
  %159 = getelementptr inbounds i8, ptr %40, i64 128
  %160 = getelementptr inbounds i8, ptr %40, i64 192
  br label %162

161:                                              ; preds = %2396, %3
  ret void

162:                                              ; preds = %93, %2396
  %163 = phi i64 [ 0, %93 ], [ %2397, %2396 ]
  switch i32 %62, label %2328 [
    i32 0, label %164
    i32 1, label %553
    i32 2, label %940
    i32 3, label %1430
    i32 4096, label %1829
    i32 4097, label %1944
    i32 4098, label %2058
    i32 4099, label %2210
  ]

164:                                              ; preds = %162
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %50) #4
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %51) #4
  %165 = shl i64 %163, 6
  %166 = getelementptr inbounds i8, ptr %2, i64 %165
  br label %171

167:                                              ; preds = %220
  %168 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %244)
  %169 = icmp eq i32 %168, 0
  %170 = icmp ult i64 %163, 16
  br i1 %170, label %247, label %552

171:                                              ; preds = %164, %220
  %172 = phi i64 [ 0, %164 ], [ %245, %220 ]
  %173 = phi <16 x i32> [ zeroinitializer, %164 ], [ %244, %220 ]
  %174 = trunc nuw nsw i64 %172 to i32
  %175 = lshr i32 %174, 1
  %176 = mul i32 %175, %1
  %177 = zext i32 %176 to i64
  %178 = getelementptr inbounds i32, ptr %166, i64 %177
  %179 = load <16 x i32>, ptr %178, align 4, !tbaa !2
  %180 = add nuw nsw i32 %175, 8
  %181 = mul i32 %180, %1
  %182 = zext i32 %181 to i64
  %183 = getelementptr inbounds i32, ptr %166, i64 %182
  %184 = load <16 x i32>, ptr %183, align 4, !tbaa !2
  %185 = getelementptr inbounds [16 x %struct.factors], ptr %50, i64 0, i64 %172
  %186 = and i32 %174, 1
  %187 = icmp eq i32 %186, 0
  br i1 %187, label %190, label %188

188:                                              ; preds = %171
  %189 = lshr <16 x i32> %179, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %192

190:                                              ; preds = %171
  %191 = and <16 x i32> %179, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %192

192:                                              ; preds = %190, %188
  %193 = phi <16 x i32> [ %189, %188 ], [ %191, %190 ]
  %194 = and <16 x i32> %193, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %195 = lshr <16 x i32> %194, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %196 = icmp ult <16 x i32> %194, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %197 = and <16 x i32> %193, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %198 = select <16 x i1> %196, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %199 = or disjoint <16 x i32> %198, %197
  %200 = icmp eq <16 x i32> %199, zeroinitializer
  %201 = zext <16 x i1> %196 to <16 x i32>
  %202 = or <16 x i32> %195, %201
  %203 = add nsw <16 x i32> %202, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %204 = select <16 x i1> %200, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %203
  %205 = shl nuw <16 x i32> %193, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %206 = ashr <16 x i32> %205, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %207 = icmp eq <16 x i32> %194, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %208 = zext <16 x i1> %207 to <16 x i32>
  %209 = icmp ugt <16 x i32> %194, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %210 = select <16 x i1> %209, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %211 = or disjoint <16 x i32> %210, %208
  store <16 x i32> %199, ptr %185, align 64, !tbaa !2
  %212 = getelementptr inbounds i8, ptr %185, i64 64
  store <16 x i32> %204, ptr %212, align 64, !tbaa !2
  %213 = getelementptr inbounds i8, ptr %185, i64 128
  store <16 x i32> %206, ptr %213, align 64, !tbaa !2
  %214 = getelementptr inbounds i8, ptr %185, i64 192
  store <16 x i32> %211, ptr %214, align 64, !tbaa !2
  %215 = getelementptr inbounds [16 x %struct.factors], ptr %51, i64 0, i64 %172
  br i1 %187, label %218, label %216

216:                                              ; preds = %192
  %217 = lshr <16 x i32> %184, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %220

218:                                              ; preds = %192
  %219 = and <16 x i32> %184, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %220

220:                                              ; preds = %218, %216
  %221 = phi <16 x i32> [ %217, %216 ], [ %219, %218 ]
  %222 = and <16 x i32> %221, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %223 = lshr <16 x i32> %222, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %224 = icmp ult <16 x i32> %222, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %225 = and <16 x i32> %221, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %226 = select <16 x i1> %224, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %227 = or disjoint <16 x i32> %226, %225
  %228 = icmp eq <16 x i32> %227, zeroinitializer
  %229 = zext <16 x i1> %224 to <16 x i32>
  %230 = or <16 x i32> %223, %229
  %231 = add nsw <16 x i32> %230, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %232 = select <16 x i1> %228, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %231
  %233 = shl nuw <16 x i32> %221, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %234 = ashr <16 x i32> %233, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %235 = icmp eq <16 x i32> %222, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %236 = zext <16 x i1> %235 to <16 x i32>
  %237 = icmp ugt <16 x i32> %222, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %238 = select <16 x i1> %237, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %239 = or disjoint <16 x i32> %238, %236
  store <16 x i32> %227, ptr %215, align 64, !tbaa !2
  %240 = getelementptr inbounds i8, ptr %215, i64 64
  store <16 x i32> %232, ptr %240, align 64, !tbaa !2
  %241 = getelementptr inbounds i8, ptr %215, i64 128
  store <16 x i32> %234, ptr %241, align 64, !tbaa !2
  %242 = getelementptr inbounds i8, ptr %215, i64 192
  store <16 x i32> %239, ptr %242, align 64, !tbaa !2
  %243 = or <16 x i32> %211, %173
  %244 = or <16 x i32> %243, %239
  %245 = add nuw nsw i64 %172, 1
  %246 = icmp eq i64 %245, 16
  br i1 %246, label %167, label %171, !llvm.loop !5

247:                                              ; preds = %167, %256
  %248 = phi i64 [ %257, %256 ], [ %163, %167 ]
  %249 = trunc nuw nsw i64 %248 to i32
  %250 = udiv i32 %249, %63
  %251 = add nuw nsw i32 %250, 16
  %252 = mul i32 %251, %1
  %253 = zext i32 %252 to i64
  %254 = getelementptr inbounds i32, ptr %166, i64 %253
  %255 = load <16 x i32>, ptr %254, align 4, !tbaa !2
  br label %259

256:                                              ; preds = %548
  store <16 x i32> %549, ptr %254, align 4, !tbaa !2
  %257 = add nuw nsw i64 %248, %144
  %258 = icmp ult i64 %257, 16
  br i1 %258, label %247, label %552, !llvm.loop !8

259:                                              ; preds = %247, %548
  %260 = phi i64 [ 0, %247 ], [ %550, %548 ]
  %261 = phi <16 x i32> [ %255, %247 ], [ %549, %548 ]
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %52) #4
  %262 = getelementptr inbounds [16 x %struct.factors], ptr %50, i64 0, i64 %260
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %263 = getelementptr inbounds i32, ptr %262, i64 %248
  %264 = load i32, ptr %263, align 4, !tbaa !2, !noalias !9
  %265 = insertelement <16 x i32> poison, i32 %264, i64 0
  %266 = shufflevector <16 x i32> %265, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %266, ptr %52, align 64, !tbaa !2, !alias.scope !9
  %267 = getelementptr inbounds i8, ptr %262, i64 64
  %268 = getelementptr inbounds i32, ptr %267, i64 %248
  %269 = load i32, ptr %268, align 4, !tbaa !2, !noalias !9
  %270 = insertelement <16 x i32> poison, i32 %269, i64 0
  %271 = shufflevector <16 x i32> %270, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %271, ptr %117, align 64, !tbaa !2, !alias.scope !9
  %272 = getelementptr inbounds i8, ptr %262, i64 128
  %273 = getelementptr inbounds i32, ptr %272, i64 %248
  %274 = load i32, ptr %273, align 4, !tbaa !2, !noalias !9
  %275 = insertelement <16 x i32> poison, i32 %274, i64 0
  %276 = shufflevector <16 x i32> %275, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %276, ptr %118, align 64, !tbaa !2, !alias.scope !9
  %277 = getelementptr inbounds i8, ptr %262, i64 192
  %278 = getelementptr inbounds i32, ptr %277, i64 %248
  %279 = load i32, ptr %278, align 4, !tbaa !2, !noalias !9
  %280 = insertelement <16 x i32> poison, i32 %279, i64 0
  %281 = shufflevector <16 x i32> %280, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %281, ptr %119, align 64, !tbaa !2, !alias.scope !9
  %282 = or disjoint i64 %260, 1
  %283 = getelementptr inbounds [16 x %struct.factors], ptr %50, i64 0, i64 %282
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %284 = getelementptr inbounds i32, ptr %283, i64 %248
  %285 = load i32, ptr %284, align 4, !tbaa !2, !noalias !12
  %286 = insertelement <16 x i32> poison, i32 %285, i64 0
  %287 = shufflevector <16 x i32> %286, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %287, ptr %120, align 64, !tbaa !2, !alias.scope !12
  %288 = getelementptr inbounds i8, ptr %283, i64 64
  %289 = getelementptr inbounds i32, ptr %288, i64 %248
  %290 = load i32, ptr %289, align 4, !tbaa !2, !noalias !12
  %291 = insertelement <16 x i32> poison, i32 %290, i64 0
  %292 = shufflevector <16 x i32> %291, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %292, ptr %121, align 64, !tbaa !2, !alias.scope !12
  %293 = getelementptr inbounds i8, ptr %283, i64 128
  %294 = getelementptr inbounds i32, ptr %293, i64 %248
  %295 = load i32, ptr %294, align 4, !tbaa !2, !noalias !12
  %296 = insertelement <16 x i32> poison, i32 %295, i64 0
  %297 = shufflevector <16 x i32> %296, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %297, ptr %122, align 64, !tbaa !2, !alias.scope !12
  %298 = getelementptr inbounds i8, ptr %283, i64 192
  %299 = getelementptr inbounds i32, ptr %298, i64 %248
  %300 = load i32, ptr %299, align 4, !tbaa !2, !noalias !12
  %301 = insertelement <16 x i32> poison, i32 %300, i64 0
  %302 = shufflevector <16 x i32> %301, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %302, ptr %123, align 64, !tbaa !2, !alias.scope !12
  %303 = getelementptr inbounds %struct.factors, ptr %51, i64 %260
  %304 = lshr <16 x i32> %261, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %305 = and <16 x i32> %304, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %306 = add nsw <16 x i32> %305, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  br i1 %169, label %459, label %307

307:                                              ; preds = %259
  %308 = shl <16 x i32> %261, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %309 = and <16 x i32> %308, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %310 = or disjoint <16 x i32> %309, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %30)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %31)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %32)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %33)
  br label %327

311:                                              ; preds = %327
  %312 = ashr <16 x i32> %261, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %313 = icmp eq <16 x i32> %305, zeroinitializer
  %314 = select <16 x i1> %313, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %306
  %315 = select <16 x i1> %313, <16 x i32> zeroinitializer, <16 x i32> %310
  %316 = load <16 x i32>, ptr %32, align 64, !tbaa !2
  %317 = load <16 x i32>, ptr %33, align 64, !tbaa !2
  %318 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %316, <16 x i32> %317)
  %319 = add <16 x i32> %318, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %320 = add nsw <16 x i32> %314, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %321 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %319, <16 x i32> %320)
  %322 = sub <16 x i32> %321, %314
  %323 = add <16 x i32> %322, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %324 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %323, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %325 = lshr <16 x i32> %315, %324
  %326 = add <16 x i32> %321, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  br label %343

327:                                              ; preds = %307, %327
  %328 = phi i1 [ true, %307 ], [ false, %327 ]
  %329 = phi ptr [ %52, %307 ], [ %91, %327 ]
  %330 = phi ptr [ %32, %307 ], [ %33, %327 ]
  %331 = phi ptr [ %30, %307 ], [ %31, %327 ]
  %332 = phi i64 [ 0, %307 ], [ 1, %327 ]
  %333 = load <16 x i32>, ptr %329, align 64, !tbaa !2
  %334 = getelementptr inbounds %struct.factors, ptr %303, i64 %332
  %335 = load <16 x i32>, ptr %334, align 64, !tbaa !2
  %336 = mul <16 x i32> %335, %333
  %337 = shl <16 x i32> %336, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  store <16 x i32> %337, ptr %331, align 64, !tbaa !2
  %338 = getelementptr inbounds i8, ptr %329, i64 64
  %339 = load <16 x i32>, ptr %338, align 64, !tbaa !2
  %340 = getelementptr inbounds i8, ptr %334, i64 64
  %341 = load <16 x i32>, ptr %340, align 64, !tbaa !2
  %342 = add <16 x i32> %341, %339
  store <16 x i32> %342, ptr %330, align 64, !tbaa !2
  br i1 %328, label %327, label %311, !llvm.loop !15

343:                                              ; preds = %311, %343
  %344 = phi i1 [ true, %311 ], [ false, %343 ]
  %345 = phi ptr [ %89, %311 ], [ %90, %343 ]
  %346 = phi ptr [ %32, %311 ], [ %33, %343 ]
  %347 = phi ptr [ %30, %311 ], [ %31, %343 ]
  %348 = phi i64 [ 0, %311 ], [ 1, %343 ]
  %349 = phi <16 x i32> [ %325, %311 ], [ %361, %343 ]
  %350 = load <16 x i32>, ptr %345, align 64, !tbaa !2
  %351 = getelementptr inbounds %struct.factors, ptr %303, i64 %348, i32 2
  %352 = load <16 x i32>, ptr %351, align 64, !tbaa !2
  %353 = load <16 x i32>, ptr %347, align 64, !tbaa !2
  %354 = load <16 x i32>, ptr %346, align 64, !tbaa !2
  %355 = sub <16 x i32> %326, %354
  %356 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %355, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %357 = ashr <16 x i32> %353, %356
  %358 = xor <16 x i32> %350, %352
  %359 = xor <16 x i32> %358, %357
  %360 = xor <16 x i32> %359, %312
  %361 = add <16 x i32> %360, %349
  br i1 %344, label %343, label %362, !llvm.loop !16

362:                                              ; preds = %343
  %363 = load <16 x i32>, ptr %30, align 64, !tbaa !2
  %364 = load <16 x i32>, ptr %31, align 64, !tbaa !2
  %365 = or <16 x i32> %363, %364
  %366 = or <16 x i32> %365, %315
  %367 = icmp eq <16 x i32> %366, zeroinitializer
  %368 = select <16 x i1> %367, <16 x i32> zeroinitializer, <16 x i32> %361
  %369 = ashr <16 x i32> %368, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %370 = xor <16 x i32> %369, %368
  %371 = sub <16 x i32> %370, %369
  %372 = xor <16 x i32> %369, %312
  %373 = and <16 x i32> %372, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %374 = sitofp <16 x i32> %371 to <16 x float>
  %375 = bitcast <16 x float> %374 to <16 x i32>
  %376 = ashr <16 x i32> %375, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %377 = add <16 x i32> %376, %321
  %378 = icmp ne <16 x i32> %368, zeroinitializer
  %379 = icmp sgt <16 x i32> %377, zeroinitializer
  %380 = and <16 x i1> %379, %378
  %381 = and <16 x i32> %375, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %382 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %377, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %383 = shl <16 x i32> %382, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %384 = or disjoint <16 x i32> %383, %381
  %385 = icmp slt <16 x i32> %377, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %386 = select <16 x i1> %385, <16 x i32> %384, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %387 = select <16 x i1> %380, <16 x i32> %386, <16 x i32> zeroinitializer
  %388 = icmp eq <16 x i32> %387, zeroinitializer
  %389 = select <16 x i1> %388, <16 x i32> zeroinitializer, <16 x i32> %373
  br label %390

390:                                              ; preds = %362, %390
  %391 = phi i1 [ true, %362 ], [ false, %390 ]
  %392 = phi ptr [ %52, %362 ], [ %92, %390 ]
  %393 = phi i64 [ 0, %362 ], [ 1, %390 ]
  %394 = phi <16 x i32> [ zeroinitializer, %362 ], [ %413, %390 ]
  %395 = phi <16 x i32> [ zeroinitializer, %362 ], [ %420, %390 ]
  %396 = phi <16 x i32> [ zeroinitializer, %362 ], [ %423, %390 ]
  %397 = phi <16 x i32> [ zeroinitializer, %362 ], [ %425, %390 ]
  %398 = getelementptr inbounds i8, ptr %392, i64 192
  %399 = load <16 x i32>, ptr %398, align 64, !tbaa !2
  %400 = getelementptr inbounds %struct.factors, ptr %303, i64 %393
  %401 = getelementptr inbounds i8, ptr %400, i64 192
  %402 = load <16 x i32>, ptr %401, align 64, !tbaa !2
  %403 = or <16 x i32> %402, %399
  %404 = and <16 x i32> %403, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %405 = sub nsw <16 x i32> zeroinitializer, %404
  %406 = getelementptr inbounds i8, ptr %392, i64 128
  %407 = load <16 x i32>, ptr %406, align 64, !tbaa !2
  %408 = getelementptr inbounds i8, ptr %400, i64 128
  %409 = load <16 x i32>, ptr %408, align 64, !tbaa !2
  %410 = xor <16 x i32> %409, %407
  %411 = and <16 x i32> %403, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %412 = icmp eq <16 x i32> %411, zeroinitializer
  %413 = select <16 x i1> %412, <16 x i32> %394, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %414 = load <16 x i32>, ptr %392, align 64, !tbaa !2
  %415 = icmp eq <16 x i32> %414, zeroinitializer
  %416 = load <16 x i32>, ptr %400, align 64, !tbaa !2
  %417 = icmp eq <16 x i32> %416, zeroinitializer
  %418 = or <16 x i1> %417, %415
  %419 = select <16 x i1> %418, <16 x i32> %405, <16 x i32> zeroinitializer
  %420 = or <16 x i32> %419, %395
  %421 = xor <16 x i32> %410, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %422 = and <16 x i32> %421, %405
  %423 = or <16 x i32> %422, %396
  %424 = and <16 x i32> %410, %405
  %425 = or <16 x i32> %424, %397
  br i1 %391, label %390, label %426, !llvm.loop !17

426:                                              ; preds = %390
  %427 = or <16 x i32> %389, %387
  %428 = and <16 x i32> %423, %425
  %429 = or <16 x i32> %420, %428
  %430 = and <16 x i32> %261, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %431 = icmp ult <16 x i32> %430, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %432 = icmp eq <16 x i32> %261, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %433 = select <16 x i1> %432, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %423
  %434 = icmp eq <16 x i32> %261, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %435 = select <16 x i1> %434, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %425
  %436 = and <16 x i32> %433, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %437 = xor <16 x i32> %433, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %438 = and <16 x i32> %427, %437
  %439 = or <16 x i32> %436, %438
  %440 = and <16 x i32> %435, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %441 = xor <16 x i32> %435, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %442 = and <16 x i32> %439, %441
  %443 = or <16 x i32> %442, %440
  %444 = and <16 x i32> %433, %435
  %445 = and <16 x i32> %444, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %446 = xor <16 x i32> %444, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %447 = and <16 x i32> %443, %446
  %448 = or <16 x i32> %447, %445
  %449 = or <16 x i32> %261, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %450 = select <16 x i1> %431, <16 x i32> %448, <16 x i32> %449
  %451 = and <16 x i32> %429, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %452 = xor <16 x i32> %429, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %453 = and <16 x i32> %450, %452
  %454 = or <16 x i32> %453, %451
  %455 = and <16 x i32> %413, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %456 = xor <16 x i32> %413, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %457 = and <16 x i32> %454, %456
  %458 = or <16 x i32> %457, %455
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %32)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %33)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %30)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %31)
  br label %548

459:                                              ; preds = %259
  %460 = and <16 x i32> %261, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %461 = shl nuw nsw <16 x i32> %460, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %462 = or disjoint <16 x i32> %461, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %34)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %35)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %36)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %37)
  br label %479

463:                                              ; preds = %479
  %464 = ashr <16 x i32> %261, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %465 = icmp eq <16 x i32> %305, zeroinitializer
  %466 = select <16 x i1> %465, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %306
  %467 = select <16 x i1> %465, <16 x i32> zeroinitializer, <16 x i32> %462
  %468 = load <16 x i32>, ptr %36, align 64, !tbaa !2
  %469 = load <16 x i32>, ptr %37, align 64, !tbaa !2
  %470 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %468, <16 x i32> %469)
  %471 = add <16 x i32> %470, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %472 = add nsw <16 x i32> %466, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %473 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %471, <16 x i32> %472)
  %474 = sub <16 x i32> %473, %466
  %475 = add <16 x i32> %474, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %476 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %475, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %477 = lshr <16 x i32> %467, %476
  %478 = add <16 x i32> %473, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  br label %495

479:                                              ; preds = %459, %479
  %480 = phi i1 [ true, %459 ], [ false, %479 ]
  %481 = phi ptr [ %52, %459 ], [ %88, %479 ]
  %482 = phi ptr [ %36, %459 ], [ %37, %479 ]
  %483 = phi ptr [ %34, %459 ], [ %35, %479 ]
  %484 = phi i64 [ 0, %459 ], [ 1, %479 ]
  %485 = load <16 x i32>, ptr %481, align 64, !tbaa !2
  %486 = getelementptr inbounds %struct.factors, ptr %303, i64 %484
  %487 = load <16 x i32>, ptr %486, align 64, !tbaa !2
  %488 = mul <16 x i32> %487, %485
  %489 = shl <16 x i32> %488, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  store <16 x i32> %489, ptr %483, align 64, !tbaa !2
  %490 = getelementptr inbounds i8, ptr %481, i64 64
  %491 = load <16 x i32>, ptr %490, align 64, !tbaa !2
  %492 = getelementptr inbounds i8, ptr %486, i64 64
  %493 = load <16 x i32>, ptr %492, align 64, !tbaa !2
  %494 = add <16 x i32> %493, %491
  store <16 x i32> %494, ptr %482, align 64, !tbaa !2
  br i1 %480, label %479, label %463, !llvm.loop !15

495:                                              ; preds = %463, %495
  %496 = phi i1 [ true, %463 ], [ false, %495 ]
  %497 = phi ptr [ %86, %463 ], [ %87, %495 ]
  %498 = phi ptr [ %36, %463 ], [ %37, %495 ]
  %499 = phi ptr [ %34, %463 ], [ %35, %495 ]
  %500 = phi i64 [ 0, %463 ], [ 1, %495 ]
  %501 = phi <16 x i32> [ %477, %463 ], [ %513, %495 ]
  %502 = load <16 x i32>, ptr %497, align 64, !tbaa !2
  %503 = getelementptr inbounds %struct.factors, ptr %303, i64 %500, i32 2
  %504 = load <16 x i32>, ptr %503, align 64, !tbaa !2
  %505 = load <16 x i32>, ptr %499, align 64, !tbaa !2
  %506 = load <16 x i32>, ptr %498, align 64, !tbaa !2
  %507 = sub <16 x i32> %478, %506
  %508 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %507, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %509 = ashr <16 x i32> %505, %508
  %510 = xor <16 x i32> %502, %504
  %511 = xor <16 x i32> %510, %509
  %512 = xor <16 x i32> %511, %464
  %513 = add <16 x i32> %512, %501
  br i1 %496, label %495, label %514, !llvm.loop !16

514:                                              ; preds = %495
  %515 = load <16 x i32>, ptr %34, align 64, !tbaa !2
  %516 = load <16 x i32>, ptr %35, align 64, !tbaa !2
  %517 = or <16 x i32> %515, %516
  %518 = or <16 x i32> %517, %467
  %519 = icmp eq <16 x i32> %518, zeroinitializer
  %520 = select <16 x i1> %519, <16 x i32> zeroinitializer, <16 x i32> %513
  %521 = ashr <16 x i32> %520, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %522 = xor <16 x i32> %521, %520
  %523 = sub <16 x i32> %522, %521
  %524 = xor <16 x i32> %521, %464
  %525 = and <16 x i32> %524, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %526 = sitofp <16 x i32> %523 to <16 x float>
  %527 = bitcast <16 x float> %526 to <16 x i32>
  %528 = ashr <16 x i32> %527, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %529 = add <16 x i32> %528, %473
  %530 = icmp ne <16 x i32> %520, zeroinitializer
  %531 = icmp sgt <16 x i32> %529, zeroinitializer
  %532 = and <16 x i1> %531, %530
  %533 = and <16 x i32> %527, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %534 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %529, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %535 = shl <16 x i32> %534, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %536 = or disjoint <16 x i32> %535, %533
  %537 = icmp slt <16 x i32> %529, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %538 = select <16 x i1> %537, <16 x i32> %536, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %539 = select <16 x i1> %532, <16 x i32> %538, <16 x i32> zeroinitializer
  %540 = icmp eq <16 x i32> %539, zeroinitializer
  %541 = select <16 x i1> %540, <16 x i32> zeroinitializer, <16 x i32> %525
  %542 = or <16 x i32> %541, %539
  %543 = icmp eq <16 x i32> %305, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %544 = icmp eq <16 x i32> %460, zeroinitializer
  %545 = select <16 x i1> %544, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %546 = or <16 x i32> %545, %261
  %547 = select <16 x i1> %543, <16 x i32> %546, <16 x i32> %542
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %36)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %37)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %34)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %35)
  br label %548

548:                                              ; preds = %426, %514
  %549 = phi <16 x i32> [ %458, %426 ], [ %547, %514 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %52) #4
  %550 = add nuw nsw i64 %260, 2
  %551 = icmp ult i64 %260, 14
  br i1 %551, label %259, label %256, !llvm.loop !18

552:                                              ; preds = %256, %167
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %51) #4
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %50) #4
  br label %2396

553:                                              ; preds = %162
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %53) #4
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %54) #4
  %554 = shl i64 %163, 6
  %555 = getelementptr inbounds i8, ptr %2, i64 %554
  br label %560

556:                                              ; preds = %608
  %557 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %631)
  %558 = icmp eq i32 %557, 0
  %559 = icmp ult i64 %163, 16
  br i1 %559, label %634, label %939

560:                                              ; preds = %553, %608
  %561 = phi i64 [ 0, %553 ], [ %632, %608 ]
  %562 = phi <16 x i32> [ zeroinitializer, %553 ], [ %631, %608 ]
  %563 = trunc nuw nsw i64 %561 to i32
  %564 = lshr i32 %563, 1
  %565 = mul i32 %564, %1
  %566 = zext i32 %565 to i64
  %567 = getelementptr inbounds i32, ptr %555, i64 %566
  %568 = load <16 x i32>, ptr %567, align 4, !tbaa !2
  %569 = add nuw nsw i32 %564, 8
  %570 = mul i32 %569, %1
  %571 = zext i32 %570 to i64
  %572 = getelementptr inbounds i32, ptr %555, i64 %571
  %573 = load <16 x i32>, ptr %572, align 4, !tbaa !2
  %574 = getelementptr inbounds [16 x %struct.factors], ptr %53, i64 0, i64 %561
  %575 = and i32 %563, 1
  %576 = icmp eq i32 %575, 0
  br i1 %576, label %579, label %577

577:                                              ; preds = %560
  %578 = lshr <16 x i32> %568, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %581

579:                                              ; preds = %560
  %580 = and <16 x i32> %568, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %581

581:                                              ; preds = %579, %577
  %582 = phi <16 x i32> [ %578, %577 ], [ %580, %579 ]
  %583 = and <16 x i32> %582, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %584 = lshr <16 x i32> %583, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %585 = icmp ult <16 x i32> %583, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %586 = and <16 x i32> %582, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %587 = or disjoint <16 x i32> %586, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %588 = select <16 x i1> %585, <16 x i32> zeroinitializer, <16 x i32> %587
  %589 = zext <16 x i1> %585 to <16 x i32>
  %590 = or <16 x i32> %584, %589
  %591 = add nsw <16 x i32> %590, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %592 = select <16 x i1> %585, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %591
  %593 = shl nuw <16 x i32> %582, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %594 = ashr <16 x i32> %593, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %595 = icmp eq <16 x i32> %583, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %596 = zext <16 x i1> %595 to <16 x i32>
  %597 = icmp ugt <16 x i32> %583, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %598 = select <16 x i1> %597, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %599 = or disjoint <16 x i32> %598, %596
  store <16 x i32> %588, ptr %574, align 64, !tbaa !2
  %600 = getelementptr inbounds i8, ptr %574, i64 64
  store <16 x i32> %592, ptr %600, align 64, !tbaa !2
  %601 = getelementptr inbounds i8, ptr %574, i64 128
  store <16 x i32> %594, ptr %601, align 64, !tbaa !2
  %602 = getelementptr inbounds i8, ptr %574, i64 192
  store <16 x i32> %599, ptr %602, align 64, !tbaa !2
  %603 = getelementptr inbounds [16 x %struct.factors], ptr %54, i64 0, i64 %561
  br i1 %576, label %606, label %604

604:                                              ; preds = %581
  %605 = lshr <16 x i32> %573, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %608

606:                                              ; preds = %581
  %607 = and <16 x i32> %573, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %608

608:                                              ; preds = %606, %604
  %609 = phi <16 x i32> [ %605, %604 ], [ %607, %606 ]
  %610 = and <16 x i32> %609, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %611 = lshr <16 x i32> %610, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %612 = icmp ult <16 x i32> %610, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %613 = and <16 x i32> %609, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %614 = or disjoint <16 x i32> %613, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %615 = select <16 x i1> %612, <16 x i32> zeroinitializer, <16 x i32> %614
  %616 = zext <16 x i1> %612 to <16 x i32>
  %617 = or <16 x i32> %611, %616
  %618 = add nsw <16 x i32> %617, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %619 = select <16 x i1> %612, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %618
  %620 = shl nuw <16 x i32> %609, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %621 = ashr <16 x i32> %620, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %622 = icmp eq <16 x i32> %610, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %623 = zext <16 x i1> %622 to <16 x i32>
  %624 = icmp ugt <16 x i32> %610, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %625 = select <16 x i1> %624, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %626 = or disjoint <16 x i32> %625, %623
  store <16 x i32> %615, ptr %603, align 64, !tbaa !2
  %627 = getelementptr inbounds i8, ptr %603, i64 64
  store <16 x i32> %619, ptr %627, align 64, !tbaa !2
  %628 = getelementptr inbounds i8, ptr %603, i64 128
  store <16 x i32> %621, ptr %628, align 64, !tbaa !2
  %629 = getelementptr inbounds i8, ptr %603, i64 192
  store <16 x i32> %626, ptr %629, align 64, !tbaa !2
  %630 = or <16 x i32> %599, %562
  %631 = or <16 x i32> %630, %626
  %632 = add nuw nsw i64 %561, 1
  %633 = icmp eq i64 %632, 16
  br i1 %633, label %556, label %560, !llvm.loop !5

634:                                              ; preds = %556, %643
  %635 = phi i64 [ %644, %643 ], [ %163, %556 ]
  %636 = trunc nuw nsw i64 %635 to i32
  %637 = udiv i32 %636, %63
  %638 = add nuw nsw i32 %637, 16
  %639 = mul i32 %638, %1
  %640 = zext i32 %639 to i64
  %641 = getelementptr inbounds i32, ptr %555, i64 %640
  %642 = load <16 x i32>, ptr %641, align 4, !tbaa !2
  br label %646

643:                                              ; preds = %935
  store <16 x i32> %936, ptr %641, align 4, !tbaa !2
  %644 = add nuw nsw i64 %635, %144
  %645 = icmp ult i64 %644, 16
  br i1 %645, label %634, label %939, !llvm.loop !8

646:                                              ; preds = %634, %935
  %647 = phi i64 [ 0, %634 ], [ %937, %935 ]
  %648 = phi <16 x i32> [ %642, %634 ], [ %936, %935 ]
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %55) #4
  %649 = getelementptr inbounds [16 x %struct.factors], ptr %53, i64 0, i64 %647
  tail call void @llvm.experimental.noalias.scope.decl(metadata !19)
  %650 = getelementptr inbounds i32, ptr %649, i64 %635
  %651 = load i32, ptr %650, align 4, !tbaa !2, !noalias !19
  %652 = insertelement <16 x i32> poison, i32 %651, i64 0
  %653 = shufflevector <16 x i32> %652, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %653, ptr %55, align 64, !tbaa !2, !alias.scope !19
  %654 = getelementptr inbounds i8, ptr %649, i64 64
  %655 = getelementptr inbounds i32, ptr %654, i64 %635
  %656 = load i32, ptr %655, align 4, !tbaa !2, !noalias !19
  %657 = insertelement <16 x i32> poison, i32 %656, i64 0
  %658 = shufflevector <16 x i32> %657, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %658, ptr %110, align 64, !tbaa !2, !alias.scope !19
  %659 = getelementptr inbounds i8, ptr %649, i64 128
  %660 = getelementptr inbounds i32, ptr %659, i64 %635
  %661 = load i32, ptr %660, align 4, !tbaa !2, !noalias !19
  %662 = insertelement <16 x i32> poison, i32 %661, i64 0
  %663 = shufflevector <16 x i32> %662, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %663, ptr %111, align 64, !tbaa !2, !alias.scope !19
  %664 = getelementptr inbounds i8, ptr %649, i64 192
  %665 = getelementptr inbounds i32, ptr %664, i64 %635
  %666 = load i32, ptr %665, align 4, !tbaa !2, !noalias !19
  %667 = insertelement <16 x i32> poison, i32 %666, i64 0
  %668 = shufflevector <16 x i32> %667, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %668, ptr %112, align 64, !tbaa !2, !alias.scope !19
  %669 = or disjoint i64 %647, 1
  %670 = getelementptr inbounds [16 x %struct.factors], ptr %53, i64 0, i64 %669
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  %671 = getelementptr inbounds i32, ptr %670, i64 %635
  %672 = load i32, ptr %671, align 4, !tbaa !2, !noalias !22
  %673 = insertelement <16 x i32> poison, i32 %672, i64 0
  %674 = shufflevector <16 x i32> %673, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %674, ptr %113, align 64, !tbaa !2, !alias.scope !22
  %675 = getelementptr inbounds i8, ptr %670, i64 64
  %676 = getelementptr inbounds i32, ptr %675, i64 %635
  %677 = load i32, ptr %676, align 4, !tbaa !2, !noalias !22
  %678 = insertelement <16 x i32> poison, i32 %677, i64 0
  %679 = shufflevector <16 x i32> %678, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %679, ptr %114, align 64, !tbaa !2, !alias.scope !22
  %680 = getelementptr inbounds i8, ptr %670, i64 128
  %681 = getelementptr inbounds i32, ptr %680, i64 %635
  %682 = load i32, ptr %681, align 4, !tbaa !2, !noalias !22
  %683 = insertelement <16 x i32> poison, i32 %682, i64 0
  %684 = shufflevector <16 x i32> %683, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %684, ptr %115, align 64, !tbaa !2, !alias.scope !22
  %685 = getelementptr inbounds i8, ptr %670, i64 192
  %686 = getelementptr inbounds i32, ptr %685, i64 %635
  %687 = load i32, ptr %686, align 4, !tbaa !2, !noalias !22
  %688 = insertelement <16 x i32> poison, i32 %687, i64 0
  %689 = shufflevector <16 x i32> %688, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %689, ptr %116, align 64, !tbaa !2, !alias.scope !22
  %690 = getelementptr inbounds %struct.factors, ptr %54, i64 %647
  %691 = lshr <16 x i32> %648, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %692 = and <16 x i32> %691, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %693 = add nsw <16 x i32> %692, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  br i1 %558, label %846, label %694

694:                                              ; preds = %646
  %695 = shl <16 x i32> %648, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %696 = and <16 x i32> %695, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %697 = or disjoint <16 x i32> %696, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %22)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %23)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %24)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %25)
  br label %714

698:                                              ; preds = %714
  %699 = ashr <16 x i32> %648, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %700 = icmp eq <16 x i32> %692, zeroinitializer
  %701 = select <16 x i1> %700, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %693
  %702 = select <16 x i1> %700, <16 x i32> zeroinitializer, <16 x i32> %697
  %703 = load <16 x i32>, ptr %24, align 64, !tbaa !2
  %704 = load <16 x i32>, ptr %25, align 64, !tbaa !2
  %705 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %703, <16 x i32> %704)
  %706 = add <16 x i32> %705, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %707 = add nsw <16 x i32> %701, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %708 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %706, <16 x i32> %707)
  %709 = sub <16 x i32> %708, %701
  %710 = add <16 x i32> %709, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %711 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %710, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %712 = lshr <16 x i32> %702, %711
  %713 = add <16 x i32> %708, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  br label %730

714:                                              ; preds = %694, %714
  %715 = phi i1 [ true, %694 ], [ false, %714 ]
  %716 = phi ptr [ %55, %694 ], [ %84, %714 ]
  %717 = phi ptr [ %24, %694 ], [ %25, %714 ]
  %718 = phi ptr [ %22, %694 ], [ %23, %714 ]
  %719 = phi i64 [ 0, %694 ], [ 1, %714 ]
  %720 = load <16 x i32>, ptr %716, align 64, !tbaa !2
  %721 = getelementptr inbounds %struct.factors, ptr %690, i64 %719
  %722 = load <16 x i32>, ptr %721, align 64, !tbaa !2
  %723 = mul <16 x i32> %722, %720
  %724 = shl <16 x i32> %723, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  store <16 x i32> %724, ptr %718, align 64, !tbaa !2
  %725 = getelementptr inbounds i8, ptr %716, i64 64
  %726 = load <16 x i32>, ptr %725, align 64, !tbaa !2
  %727 = getelementptr inbounds i8, ptr %721, i64 64
  %728 = load <16 x i32>, ptr %727, align 64, !tbaa !2
  %729 = add <16 x i32> %728, %726
  store <16 x i32> %729, ptr %717, align 64, !tbaa !2
  br i1 %715, label %714, label %698, !llvm.loop !15

730:                                              ; preds = %698, %730
  %731 = phi i1 [ true, %698 ], [ false, %730 ]
  %732 = phi ptr [ %82, %698 ], [ %83, %730 ]
  %733 = phi ptr [ %24, %698 ], [ %25, %730 ]
  %734 = phi ptr [ %22, %698 ], [ %23, %730 ]
  %735 = phi i64 [ 0, %698 ], [ 1, %730 ]
  %736 = phi <16 x i32> [ %712, %698 ], [ %748, %730 ]
  %737 = load <16 x i32>, ptr %732, align 64, !tbaa !2
  %738 = getelementptr inbounds %struct.factors, ptr %690, i64 %735, i32 2
  %739 = load <16 x i32>, ptr %738, align 64, !tbaa !2
  %740 = load <16 x i32>, ptr %734, align 64, !tbaa !2
  %741 = load <16 x i32>, ptr %733, align 64, !tbaa !2
  %742 = sub <16 x i32> %713, %741
  %743 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %742, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %744 = ashr <16 x i32> %740, %743
  %745 = xor <16 x i32> %737, %739
  %746 = xor <16 x i32> %745, %744
  %747 = xor <16 x i32> %746, %699
  %748 = add <16 x i32> %747, %736
  br i1 %731, label %730, label %749, !llvm.loop !16

749:                                              ; preds = %730
  %750 = load <16 x i32>, ptr %22, align 64, !tbaa !2
  %751 = load <16 x i32>, ptr %23, align 64, !tbaa !2
  %752 = or <16 x i32> %750, %751
  %753 = or <16 x i32> %752, %702
  %754 = icmp eq <16 x i32> %753, zeroinitializer
  %755 = select <16 x i1> %754, <16 x i32> zeroinitializer, <16 x i32> %748
  %756 = ashr <16 x i32> %755, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %757 = xor <16 x i32> %756, %755
  %758 = sub <16 x i32> %757, %756
  %759 = xor <16 x i32> %756, %699
  %760 = and <16 x i32> %759, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %761 = sitofp <16 x i32> %758 to <16 x float>
  %762 = bitcast <16 x float> %761 to <16 x i32>
  %763 = ashr <16 x i32> %762, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %764 = add <16 x i32> %763, %708
  %765 = icmp ne <16 x i32> %755, zeroinitializer
  %766 = icmp sgt <16 x i32> %764, zeroinitializer
  %767 = and <16 x i1> %766, %765
  %768 = and <16 x i32> %762, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %769 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %764, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %770 = shl <16 x i32> %769, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %771 = or disjoint <16 x i32> %770, %768
  %772 = icmp slt <16 x i32> %764, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %773 = select <16 x i1> %772, <16 x i32> %771, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %774 = select <16 x i1> %767, <16 x i32> %773, <16 x i32> zeroinitializer
  %775 = icmp eq <16 x i32> %774, zeroinitializer
  %776 = select <16 x i1> %775, <16 x i32> zeroinitializer, <16 x i32> %760
  br label %777

777:                                              ; preds = %749, %777
  %778 = phi i1 [ true, %749 ], [ false, %777 ]
  %779 = phi ptr [ %55, %749 ], [ %85, %777 ]
  %780 = phi i64 [ 0, %749 ], [ 1, %777 ]
  %781 = phi <16 x i32> [ zeroinitializer, %749 ], [ %800, %777 ]
  %782 = phi <16 x i32> [ zeroinitializer, %749 ], [ %807, %777 ]
  %783 = phi <16 x i32> [ zeroinitializer, %749 ], [ %810, %777 ]
  %784 = phi <16 x i32> [ zeroinitializer, %749 ], [ %812, %777 ]
  %785 = getelementptr inbounds i8, ptr %779, i64 192
  %786 = load <16 x i32>, ptr %785, align 64, !tbaa !2
  %787 = getelementptr inbounds %struct.factors, ptr %690, i64 %780
  %788 = getelementptr inbounds i8, ptr %787, i64 192
  %789 = load <16 x i32>, ptr %788, align 64, !tbaa !2
  %790 = or <16 x i32> %789, %786
  %791 = and <16 x i32> %790, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %792 = sub nsw <16 x i32> zeroinitializer, %791
  %793 = getelementptr inbounds i8, ptr %779, i64 128
  %794 = load <16 x i32>, ptr %793, align 64, !tbaa !2
  %795 = getelementptr inbounds i8, ptr %787, i64 128
  %796 = load <16 x i32>, ptr %795, align 64, !tbaa !2
  %797 = xor <16 x i32> %796, %794
  %798 = and <16 x i32> %790, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %799 = icmp eq <16 x i32> %798, zeroinitializer
  %800 = select <16 x i1> %799, <16 x i32> %781, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %801 = load <16 x i32>, ptr %779, align 64, !tbaa !2
  %802 = icmp eq <16 x i32> %801, zeroinitializer
  %803 = load <16 x i32>, ptr %787, align 64, !tbaa !2
  %804 = icmp eq <16 x i32> %803, zeroinitializer
  %805 = or <16 x i1> %804, %802
  %806 = select <16 x i1> %805, <16 x i32> %792, <16 x i32> zeroinitializer
  %807 = or <16 x i32> %806, %782
  %808 = xor <16 x i32> %797, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %809 = and <16 x i32> %808, %792
  %810 = or <16 x i32> %809, %783
  %811 = and <16 x i32> %797, %792
  %812 = or <16 x i32> %811, %784
  br i1 %778, label %777, label %813, !llvm.loop !17

813:                                              ; preds = %777
  %814 = or <16 x i32> %776, %774
  %815 = and <16 x i32> %810, %812
  %816 = or <16 x i32> %807, %815
  %817 = and <16 x i32> %648, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %818 = icmp ult <16 x i32> %817, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %819 = icmp eq <16 x i32> %648, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %820 = select <16 x i1> %819, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %810
  %821 = icmp eq <16 x i32> %648, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %822 = select <16 x i1> %821, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %812
  %823 = and <16 x i32> %820, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %824 = xor <16 x i32> %820, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %825 = and <16 x i32> %814, %824
  %826 = or <16 x i32> %823, %825
  %827 = and <16 x i32> %822, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %828 = xor <16 x i32> %822, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %829 = and <16 x i32> %826, %828
  %830 = or <16 x i32> %829, %827
  %831 = and <16 x i32> %820, %822
  %832 = and <16 x i32> %831, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %833 = xor <16 x i32> %831, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %834 = and <16 x i32> %830, %833
  %835 = or <16 x i32> %834, %832
  %836 = or <16 x i32> %648, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %837 = select <16 x i1> %818, <16 x i32> %835, <16 x i32> %836
  %838 = and <16 x i32> %816, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %839 = xor <16 x i32> %816, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %840 = and <16 x i32> %837, %839
  %841 = or <16 x i32> %840, %838
  %842 = and <16 x i32> %800, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %843 = xor <16 x i32> %800, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %844 = and <16 x i32> %841, %843
  %845 = or <16 x i32> %844, %842
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %24)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %25)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %22)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %23)
  br label %935

846:                                              ; preds = %646
  %847 = and <16 x i32> %648, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %848 = shl nuw nsw <16 x i32> %847, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %849 = or disjoint <16 x i32> %848, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %26)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %27)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %28)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %29)
  br label %866

850:                                              ; preds = %866
  %851 = ashr <16 x i32> %648, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %852 = icmp eq <16 x i32> %692, zeroinitializer
  %853 = select <16 x i1> %852, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %693
  %854 = select <16 x i1> %852, <16 x i32> zeroinitializer, <16 x i32> %849
  %855 = load <16 x i32>, ptr %28, align 64, !tbaa !2
  %856 = load <16 x i32>, ptr %29, align 64, !tbaa !2
  %857 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %855, <16 x i32> %856)
  %858 = add <16 x i32> %857, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %859 = add nsw <16 x i32> %853, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %860 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %858, <16 x i32> %859)
  %861 = sub <16 x i32> %860, %853
  %862 = add <16 x i32> %861, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %863 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %862, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %864 = lshr <16 x i32> %854, %863
  %865 = add <16 x i32> %860, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  br label %882

866:                                              ; preds = %846, %866
  %867 = phi i1 [ true, %846 ], [ false, %866 ]
  %868 = phi ptr [ %55, %846 ], [ %81, %866 ]
  %869 = phi ptr [ %28, %846 ], [ %29, %866 ]
  %870 = phi ptr [ %26, %846 ], [ %27, %866 ]
  %871 = phi i64 [ 0, %846 ], [ 1, %866 ]
  %872 = load <16 x i32>, ptr %868, align 64, !tbaa !2
  %873 = getelementptr inbounds %struct.factors, ptr %690, i64 %871
  %874 = load <16 x i32>, ptr %873, align 64, !tbaa !2
  %875 = mul <16 x i32> %874, %872
  %876 = shl <16 x i32> %875, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  store <16 x i32> %876, ptr %870, align 64, !tbaa !2
  %877 = getelementptr inbounds i8, ptr %868, i64 64
  %878 = load <16 x i32>, ptr %877, align 64, !tbaa !2
  %879 = getelementptr inbounds i8, ptr %873, i64 64
  %880 = load <16 x i32>, ptr %879, align 64, !tbaa !2
  %881 = add <16 x i32> %880, %878
  store <16 x i32> %881, ptr %869, align 64, !tbaa !2
  br i1 %867, label %866, label %850, !llvm.loop !15

882:                                              ; preds = %850, %882
  %883 = phi i1 [ true, %850 ], [ false, %882 ]
  %884 = phi ptr [ %79, %850 ], [ %80, %882 ]
  %885 = phi ptr [ %28, %850 ], [ %29, %882 ]
  %886 = phi ptr [ %26, %850 ], [ %27, %882 ]
  %887 = phi i64 [ 0, %850 ], [ 1, %882 ]
  %888 = phi <16 x i32> [ %864, %850 ], [ %900, %882 ]
  %889 = load <16 x i32>, ptr %884, align 64, !tbaa !2
  %890 = getelementptr inbounds %struct.factors, ptr %690, i64 %887, i32 2
  %891 = load <16 x i32>, ptr %890, align 64, !tbaa !2
  %892 = load <16 x i32>, ptr %886, align 64, !tbaa !2
  %893 = load <16 x i32>, ptr %885, align 64, !tbaa !2
  %894 = sub <16 x i32> %865, %893
  %895 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %894, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %896 = ashr <16 x i32> %892, %895
  %897 = xor <16 x i32> %889, %891
  %898 = xor <16 x i32> %897, %896
  %899 = xor <16 x i32> %898, %851
  %900 = add <16 x i32> %899, %888
  br i1 %883, label %882, label %901, !llvm.loop !16

901:                                              ; preds = %882
  %902 = load <16 x i32>, ptr %26, align 64, !tbaa !2
  %903 = load <16 x i32>, ptr %27, align 64, !tbaa !2
  %904 = or <16 x i32> %902, %903
  %905 = or <16 x i32> %904, %854
  %906 = icmp eq <16 x i32> %905, zeroinitializer
  %907 = select <16 x i1> %906, <16 x i32> zeroinitializer, <16 x i32> %900
  %908 = ashr <16 x i32> %907, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %909 = xor <16 x i32> %908, %907
  %910 = sub <16 x i32> %909, %908
  %911 = xor <16 x i32> %908, %851
  %912 = and <16 x i32> %911, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %913 = sitofp <16 x i32> %910 to <16 x float>
  %914 = bitcast <16 x float> %913 to <16 x i32>
  %915 = ashr <16 x i32> %914, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %916 = add <16 x i32> %915, %860
  %917 = icmp ne <16 x i32> %907, zeroinitializer
  %918 = icmp sgt <16 x i32> %916, zeroinitializer
  %919 = and <16 x i1> %918, %917
  %920 = and <16 x i32> %914, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %921 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %916, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %922 = shl <16 x i32> %921, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %923 = or disjoint <16 x i32> %922, %920
  %924 = icmp slt <16 x i32> %916, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %925 = select <16 x i1> %924, <16 x i32> %923, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %926 = select <16 x i1> %919, <16 x i32> %925, <16 x i32> zeroinitializer
  %927 = icmp eq <16 x i32> %926, zeroinitializer
  %928 = select <16 x i1> %927, <16 x i32> zeroinitializer, <16 x i32> %912
  %929 = or <16 x i32> %928, %926
  %930 = icmp eq <16 x i32> %692, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %931 = icmp eq <16 x i32> %847, zeroinitializer
  %932 = select <16 x i1> %931, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %933 = or <16 x i32> %932, %648
  %934 = select <16 x i1> %930, <16 x i32> %933, <16 x i32> %929
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %28)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %29)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %26)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %27)
  br label %935

935:                                              ; preds = %813, %901
  %936 = phi <16 x i32> [ %845, %813 ], [ %934, %901 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %55) #4
  %937 = add nuw nsw i64 %647, 2
  %938 = icmp ult i64 %647, 14
  br i1 %938, label %646, label %643, !llvm.loop !18

939:                                              ; preds = %643, %556
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %54) #4
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %53) #4
  br label %2396

940:                                              ; preds = %162
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %56) #4
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %57) #4
  %941 = shl i64 %163, 6
  %942 = getelementptr inbounds i8, ptr %2, i64 %941
  br label %947

943:                                              ; preds = %996
  %944 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1020)
  %945 = icmp eq i32 %944, 0
  %946 = icmp ult i64 %163, 16
  br i1 %946, label %1023, label %1429

947:                                              ; preds = %940, %996
  %948 = phi i64 [ 0, %940 ], [ %1021, %996 ]
  %949 = phi <16 x i32> [ zeroinitializer, %940 ], [ %1020, %996 ]
  %950 = trunc nuw nsw i64 %948 to i32
  %951 = lshr i32 %950, 1
  %952 = mul i32 %951, %1
  %953 = zext i32 %952 to i64
  %954 = getelementptr inbounds i32, ptr %942, i64 %953
  %955 = load <16 x i32>, ptr %954, align 4, !tbaa !2
  %956 = add nuw nsw i32 %951, 8
  %957 = mul i32 %956, %1
  %958 = zext i32 %957 to i64
  %959 = getelementptr inbounds i32, ptr %942, i64 %958
  %960 = load <16 x i32>, ptr %959, align 4, !tbaa !2
  %961 = getelementptr inbounds [16 x %struct.factors], ptr %56, i64 0, i64 %948
  %962 = and i32 %950, 1
  %963 = icmp eq i32 %962, 0
  br i1 %963, label %966, label %964

964:                                              ; preds = %947
  %965 = lshr <16 x i32> %955, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %968

966:                                              ; preds = %947
  %967 = and <16 x i32> %955, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %968

968:                                              ; preds = %966, %964
  %969 = phi <16 x i32> [ %965, %964 ], [ %967, %966 ]
  %970 = and <16 x i32> %969, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %971 = lshr <16 x i32> %970, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %972 = icmp ult <16 x i32> %970, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %973 = and <16 x i32> %969, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %974 = select <16 x i1> %972, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %975 = or disjoint <16 x i32> %974, %973
  %976 = icmp eq <16 x i32> %975, zeroinitializer
  %977 = zext <16 x i1> %972 to <16 x i32>
  %978 = or <16 x i32> %971, %977
  %979 = add nsw <16 x i32> %978, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %980 = select <16 x i1> %976, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %979
  %981 = shl nuw <16 x i32> %969, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %982 = ashr <16 x i32> %981, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %983 = icmp eq <16 x i32> %970, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %984 = zext <16 x i1> %983 to <16 x i32>
  %985 = icmp ugt <16 x i32> %970, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %986 = select <16 x i1> %985, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %987 = or disjoint <16 x i32> %986, %984
  store <16 x i32> %975, ptr %961, align 64, !tbaa !2
  %988 = getelementptr inbounds i8, ptr %961, i64 64
  store <16 x i32> %980, ptr %988, align 64, !tbaa !2
  %989 = getelementptr inbounds i8, ptr %961, i64 128
  store <16 x i32> %982, ptr %989, align 64, !tbaa !2
  %990 = getelementptr inbounds i8, ptr %961, i64 192
  store <16 x i32> %987, ptr %990, align 64, !tbaa !2
  %991 = getelementptr inbounds [16 x %struct.factors], ptr %57, i64 0, i64 %948
  br i1 %963, label %994, label %992

992:                                              ; preds = %968
  %993 = lshr <16 x i32> %960, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %996

994:                                              ; preds = %968
  %995 = and <16 x i32> %960, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %996

996:                                              ; preds = %994, %992
  %997 = phi <16 x i32> [ %993, %992 ], [ %995, %994 ]
  %998 = and <16 x i32> %997, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %999 = lshr <16 x i32> %998, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1000 = icmp ult <16 x i32> %998, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1001 = and <16 x i32> %997, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1002 = select <16 x i1> %1000, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1003 = or disjoint <16 x i32> %1002, %1001
  %1004 = icmp eq <16 x i32> %1003, zeroinitializer
  %1005 = zext <16 x i1> %1000 to <16 x i32>
  %1006 = or <16 x i32> %999, %1005
  %1007 = add nsw <16 x i32> %1006, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %1008 = select <16 x i1> %1004, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1007
  %1009 = shl nuw <16 x i32> %997, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1010 = ashr <16 x i32> %1009, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1011 = icmp eq <16 x i32> %998, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1012 = zext <16 x i1> %1011 to <16 x i32>
  %1013 = icmp ugt <16 x i32> %998, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1014 = select <16 x i1> %1013, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1015 = or disjoint <16 x i32> %1014, %1012
  store <16 x i32> %1003, ptr %991, align 64, !tbaa !2
  %1016 = getelementptr inbounds i8, ptr %991, i64 64
  store <16 x i32> %1008, ptr %1016, align 64, !tbaa !2
  %1017 = getelementptr inbounds i8, ptr %991, i64 128
  store <16 x i32> %1010, ptr %1017, align 64, !tbaa !2
  %1018 = getelementptr inbounds i8, ptr %991, i64 192
  store <16 x i32> %1015, ptr %1018, align 64, !tbaa !2
  %1019 = or <16 x i32> %987, %949
  %1020 = or <16 x i32> %1019, %1015
  %1021 = add nuw nsw i64 %948, 1
  %1022 = icmp eq i64 %1021, 16
  br i1 %1022, label %943, label %947, !llvm.loop !5

1023:                                             ; preds = %943, %1045
  %1024 = phi i64 [ %1061, %1045 ], [ %163, %943 ]
  %1025 = trunc nuw nsw i64 %1024 to i32
  %1026 = udiv i32 %1025, %63
  %1027 = add nuw nsw i32 %1026, 16
  %1028 = mul i32 %1027, %1
  %1029 = zext i32 %1028 to i64
  %1030 = getelementptr inbounds i32, ptr %942, i64 %1029
  %1031 = load <16 x i32>, ptr %1030, align 4, !tbaa !2
  %1032 = and <16 x i32> %1031, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1033 = shl <16 x i32> %1031, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1034 = and <16 x i32> %1033, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1035 = or disjoint <16 x i32> %1034, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1036 = shl <16 x i32> %1031, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1037 = and <16 x i32> %1036, <i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416>
  %1038 = or disjoint <16 x i32> %1035, %1037
  %1039 = icmp ult <16 x i32> %1032, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %1040 = trunc <16 x i32> %1031 to <16 x i16>
  %1041 = bitcast <16 x i16> %1040 to <16 x half>
  %1042 = fpext <16 x half> %1041 to <16 x float>
  %1043 = bitcast <16 x float> %1042 to <16 x i32>
  %1044 = select <16 x i1> %1039, <16 x i32> %1043, <16 x i32> %1038
  br label %1063

1045:                                             ; preds = %1425
  %1046 = lshr <16 x i32> %1426, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1047 = icmp eq <16 x i32> %1426, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %1048 = and <16 x i32> %1426, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %1049 = icmp ult <16 x i32> %1048, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %1050 = and <16 x i32> %1046, <i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768>
  %1051 = or disjoint <16 x i32> %1050, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1052 = lshr <16 x i32> %1426, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1053 = and <16 x i32> %1052, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1054 = or disjoint <16 x i32> %1051, %1053
  %1055 = bitcast <16 x i32> %1426 to <16 x float>
  %1056 = fptrunc <16 x float> %1055 to <16 x half>
  %1057 = bitcast <16 x half> %1056 to <16 x i16>
  %1058 = zext <16 x i16> %1057 to <16 x i32>
  %1059 = select <16 x i1> %1049, <16 x i32> %1058, <16 x i32> %1054
  %1060 = select <16 x i1> %1047, <16 x i32> <i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085>, <16 x i32> %1059
  store <16 x i32> %1060, ptr %1030, align 4, !tbaa !2
  %1061 = add nuw nsw i64 %1024, %144
  %1062 = icmp ult i64 %1061, 16
  br i1 %1062, label %1023, label %1429, !llvm.loop !8

1063:                                             ; preds = %1023, %1425
  %1064 = phi i64 [ 0, %1023 ], [ %1427, %1425 ]
  %1065 = phi <16 x i32> [ %1044, %1023 ], [ %1426, %1425 ]
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %58) #4
  %1066 = getelementptr inbounds [16 x %struct.factors], ptr %56, i64 0, i64 %1064
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %1067 = getelementptr inbounds i32, ptr %1066, i64 %1024
  %1068 = load i32, ptr %1067, align 4, !tbaa !2, !noalias !25
  %1069 = insertelement <16 x i32> poison, i32 %1068, i64 0
  %1070 = shufflevector <16 x i32> %1069, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1070, ptr %58, align 64, !tbaa !2, !alias.scope !25
  %1071 = getelementptr inbounds i8, ptr %1066, i64 64
  %1072 = getelementptr inbounds i32, ptr %1071, i64 %1024
  %1073 = load i32, ptr %1072, align 4, !tbaa !2, !noalias !25
  %1074 = insertelement <16 x i32> poison, i32 %1073, i64 0
  %1075 = shufflevector <16 x i32> %1074, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1075, ptr %103, align 64, !tbaa !2, !alias.scope !25
  %1076 = getelementptr inbounds i8, ptr %1066, i64 128
  %1077 = getelementptr inbounds i32, ptr %1076, i64 %1024
  %1078 = load i32, ptr %1077, align 4, !tbaa !2, !noalias !25
  %1079 = insertelement <16 x i32> poison, i32 %1078, i64 0
  %1080 = shufflevector <16 x i32> %1079, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1080, ptr %104, align 64, !tbaa !2, !alias.scope !25
  %1081 = getelementptr inbounds i8, ptr %1066, i64 192
  %1082 = getelementptr inbounds i32, ptr %1081, i64 %1024
  %1083 = load i32, ptr %1082, align 4, !tbaa !2, !noalias !25
  %1084 = insertelement <16 x i32> poison, i32 %1083, i64 0
  %1085 = shufflevector <16 x i32> %1084, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1085, ptr %105, align 64, !tbaa !2, !alias.scope !25
  %1086 = or disjoint i64 %1064, 1
  %1087 = getelementptr inbounds [16 x %struct.factors], ptr %56, i64 0, i64 %1086
  tail call void @llvm.experimental.noalias.scope.decl(metadata !28)
  %1088 = getelementptr inbounds i32, ptr %1087, i64 %1024
  %1089 = load i32, ptr %1088, align 4, !tbaa !2, !noalias !28
  %1090 = insertelement <16 x i32> poison, i32 %1089, i64 0
  %1091 = shufflevector <16 x i32> %1090, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1091, ptr %106, align 64, !tbaa !2, !alias.scope !28
  %1092 = getelementptr inbounds i8, ptr %1087, i64 64
  %1093 = getelementptr inbounds i32, ptr %1092, i64 %1024
  %1094 = load i32, ptr %1093, align 4, !tbaa !2, !noalias !28
  %1095 = insertelement <16 x i32> poison, i32 %1094, i64 0
  %1096 = shufflevector <16 x i32> %1095, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1096, ptr %107, align 64, !tbaa !2, !alias.scope !28
  %1097 = getelementptr inbounds i8, ptr %1087, i64 128
  %1098 = getelementptr inbounds i32, ptr %1097, i64 %1024
  %1099 = load i32, ptr %1098, align 4, !tbaa !2, !noalias !28
  %1100 = insertelement <16 x i32> poison, i32 %1099, i64 0
  %1101 = shufflevector <16 x i32> %1100, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1101, ptr %108, align 64, !tbaa !2, !alias.scope !28
  %1102 = getelementptr inbounds i8, ptr %1087, i64 192
  %1103 = getelementptr inbounds i32, ptr %1102, i64 %1024
  %1104 = load i32, ptr %1103, align 4, !tbaa !2, !noalias !28
  %1105 = insertelement <16 x i32> poison, i32 %1104, i64 0
  %1106 = shufflevector <16 x i32> %1105, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1106, ptr %109, align 64, !tbaa !2, !alias.scope !28
  %1107 = getelementptr inbounds %struct.factors, ptr %57, i64 %1064
  %1108 = lshr <16 x i32> %1065, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1109 = and <16 x i32> %1108, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1110 = add nsw <16 x i32> %1109, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  br i1 %945, label %1284, label %1111

1111:                                             ; preds = %1063
  %1112 = shl <16 x i32> %1065, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1113 = and <16 x i32> %1112, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %1114 = or disjoint <16 x i32> %1113, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %14)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %15)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %16)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %17)
  br label %1132

1115:                                             ; preds = %1132
  %1116 = ashr <16 x i32> %1065, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1117 = icmp eq <16 x i32> %1109, zeroinitializer
  %1118 = select <16 x i1> %1117, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1110
  %1119 = select <16 x i1> %1117, <16 x i32> zeroinitializer, <16 x i32> %1114
  %1120 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1118, <16 x i32> <i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14>)
  %1121 = load <16 x i32>, ptr %16, align 64, !tbaa !2
  %1122 = load <16 x i32>, ptr %17, align 64, !tbaa !2
  %1123 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1121, <16 x i32> %1122)
  %1124 = add <16 x i32> %1123, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %1125 = add nsw <16 x i32> %1120, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %1126 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1124, <16 x i32> %1125)
  %1127 = sub <16 x i32> %1126, %1118
  %1128 = add <16 x i32> %1127, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %1129 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1128, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1130 = lshr <16 x i32> %1119, %1129
  %1131 = add <16 x i32> %1126, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  br label %1148

1132:                                             ; preds = %1111, %1132
  %1133 = phi i1 [ true, %1111 ], [ false, %1132 ]
  %1134 = phi ptr [ %58, %1111 ], [ %77, %1132 ]
  %1135 = phi ptr [ %16, %1111 ], [ %17, %1132 ]
  %1136 = phi ptr [ %14, %1111 ], [ %15, %1132 ]
  %1137 = phi i64 [ 0, %1111 ], [ 1, %1132 ]
  %1138 = load <16 x i32>, ptr %1134, align 64, !tbaa !2
  %1139 = getelementptr inbounds %struct.factors, ptr %1107, i64 %1137
  %1140 = load <16 x i32>, ptr %1139, align 64, !tbaa !2
  %1141 = mul <16 x i32> %1140, %1138
  %1142 = shl <16 x i32> %1141, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  store <16 x i32> %1142, ptr %1136, align 64, !tbaa !2
  %1143 = getelementptr inbounds i8, ptr %1134, i64 64
  %1144 = load <16 x i32>, ptr %1143, align 64, !tbaa !2
  %1145 = getelementptr inbounds i8, ptr %1139, i64 64
  %1146 = load <16 x i32>, ptr %1145, align 64, !tbaa !2
  %1147 = add <16 x i32> %1146, %1144
  store <16 x i32> %1147, ptr %1135, align 64, !tbaa !2
  br i1 %1133, label %1132, label %1115, !llvm.loop !15

1148:                                             ; preds = %1115, %1148
  %1149 = phi i1 [ true, %1115 ], [ false, %1148 ]
  %1150 = phi ptr [ %75, %1115 ], [ %76, %1148 ]
  %1151 = phi ptr [ %16, %1115 ], [ %17, %1148 ]
  %1152 = phi ptr [ %14, %1115 ], [ %15, %1148 ]
  %1153 = phi i64 [ 0, %1115 ], [ 1, %1148 ]
  %1154 = phi <16 x i32> [ %1130, %1115 ], [ %1166, %1148 ]
  %1155 = load <16 x i32>, ptr %1150, align 64, !tbaa !2
  %1156 = getelementptr inbounds %struct.factors, ptr %1107, i64 %1153, i32 2
  %1157 = load <16 x i32>, ptr %1156, align 64, !tbaa !2
  %1158 = load <16 x i32>, ptr %1152, align 64, !tbaa !2
  %1159 = load <16 x i32>, ptr %1151, align 64, !tbaa !2
  %1160 = sub <16 x i32> %1131, %1159
  %1161 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1160, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1162 = ashr <16 x i32> %1158, %1161
  %1163 = xor <16 x i32> %1155, %1157
  %1164 = xor <16 x i32> %1163, %1162
  %1165 = xor <16 x i32> %1164, %1116
  %1166 = add <16 x i32> %1165, %1154
  br i1 %1149, label %1148, label %1167, !llvm.loop !16

1167:                                             ; preds = %1148
  %1168 = load <16 x i32>, ptr %14, align 64, !tbaa !2
  %1169 = load <16 x i32>, ptr %15, align 64, !tbaa !2
  %1170 = or <16 x i32> %1168, %1169
  %1171 = or <16 x i32> %1170, %1119
  %1172 = icmp eq <16 x i32> %1171, zeroinitializer
  %1173 = select <16 x i1> %1172, <16 x i32> zeroinitializer, <16 x i32> %1166
  %1174 = ashr <16 x i32> %1173, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1175 = xor <16 x i32> %1174, %1173
  %1176 = sub <16 x i32> %1175, %1174
  %1177 = xor <16 x i32> %1174, %1116
  %1178 = and <16 x i32> %1177, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1179 = and <16 x i32> %1176, <i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32>
  %1180 = and <16 x i32> %1176, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1181 = icmp eq <16 x i32> %1180, zeroinitializer
  %1182 = select <16 x i1> %1181, <16 x i32> zeroinitializer, <16 x i32> <i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32>
  %1183 = or <16 x i32> %1182, %1179
  %1184 = icmp slt <16 x i32> %1176, <i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216>
  %1185 = select <16 x i1> %1184, <16 x i32> %1176, <16 x i32> %1183
  %1186 = sitofp <16 x i32> %1185 to <16 x float>
  %1187 = bitcast <16 x float> %1186 to <16 x i32>
  %1188 = ashr <16 x i32> %1187, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1189 = add <16 x i32> %1188, %1126
  %1190 = icmp ne <16 x i32> %1185, zeroinitializer
  %1191 = icmp sgt <16 x i32> %1189, zeroinitializer
  %1192 = and <16 x i1> %1191, %1190
  %1193 = and <16 x i32> %1187, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1194 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1189, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %1195 = shl <16 x i32> %1194, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1196 = or disjoint <16 x i32> %1195, %1193
  %1197 = icmp slt <16 x i32> %1189, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1198 = select <16 x i1> %1197, <16 x i32> %1196, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1199 = bitcast <16 x i32> %1198 to <16 x float>
  %1200 = fptrunc <16 x float> %1199 to <16 x half>
  %1201 = bitcast <16 x half> %1200 to <16 x i16>
  %1202 = zext <16 x i16> %1201 to <16 x i32>
  %1203 = select <16 x i1> %1192, <16 x i32> %1202, <16 x i32> zeroinitializer
  br i1 %95, label %1207, label %1204

1204:                                             ; preds = %1167
  %1205 = icmp eq <16 x i32> %1203, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1206 = select <16 x i1> %1205, <16 x i32> <i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743>, <16 x i32> %1203
  br label %1207

1207:                                             ; preds = %1167, %1204
  %1208 = phi <16 x i32> [ %1206, %1204 ], [ %1203, %1167 ]
  %1209 = trunc nuw <16 x i32> %1208 to <16 x i16>
  %1210 = bitcast <16 x i16> %1209 to <16 x half>
  %1211 = fpext <16 x half> %1210 to <16 x float>
  %1212 = bitcast <16 x float> %1211 to <16 x i32>
  %1213 = icmp eq <16 x i32> %1212, zeroinitializer
  %1214 = select <16 x i1> %1213, <16 x i32> zeroinitializer, <16 x i32> %1178
  br label %1215

1215:                                             ; preds = %1207, %1215
  %1216 = phi i1 [ true, %1207 ], [ false, %1215 ]
  %1217 = phi ptr [ %58, %1207 ], [ %78, %1215 ]
  %1218 = phi i64 [ 0, %1207 ], [ 1, %1215 ]
  %1219 = phi <16 x i32> [ zeroinitializer, %1207 ], [ %1238, %1215 ]
  %1220 = phi <16 x i32> [ zeroinitializer, %1207 ], [ %1245, %1215 ]
  %1221 = phi <16 x i32> [ zeroinitializer, %1207 ], [ %1248, %1215 ]
  %1222 = phi <16 x i32> [ zeroinitializer, %1207 ], [ %1250, %1215 ]
  %1223 = getelementptr inbounds i8, ptr %1217, i64 192
  %1224 = load <16 x i32>, ptr %1223, align 64, !tbaa !2
  %1225 = getelementptr inbounds %struct.factors, ptr %1107, i64 %1218
  %1226 = getelementptr inbounds i8, ptr %1225, i64 192
  %1227 = load <16 x i32>, ptr %1226, align 64, !tbaa !2
  %1228 = or <16 x i32> %1227, %1224
  %1229 = and <16 x i32> %1228, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1230 = sub nsw <16 x i32> zeroinitializer, %1229
  %1231 = getelementptr inbounds i8, ptr %1217, i64 128
  %1232 = load <16 x i32>, ptr %1231, align 64, !tbaa !2
  %1233 = getelementptr inbounds i8, ptr %1225, i64 128
  %1234 = load <16 x i32>, ptr %1233, align 64, !tbaa !2
  %1235 = xor <16 x i32> %1234, %1232
  %1236 = and <16 x i32> %1228, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %1237 = icmp eq <16 x i32> %1236, zeroinitializer
  %1238 = select <16 x i1> %1237, <16 x i32> %1219, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1239 = load <16 x i32>, ptr %1217, align 64, !tbaa !2
  %1240 = icmp eq <16 x i32> %1239, zeroinitializer
  %1241 = load <16 x i32>, ptr %1225, align 64, !tbaa !2
  %1242 = icmp eq <16 x i32> %1241, zeroinitializer
  %1243 = or <16 x i1> %1242, %1240
  %1244 = select <16 x i1> %1243, <16 x i32> %1230, <16 x i32> zeroinitializer
  %1245 = or <16 x i32> %1244, %1220
  %1246 = xor <16 x i32> %1235, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1247 = and <16 x i32> %1246, %1230
  %1248 = or <16 x i32> %1247, %1221
  %1249 = and <16 x i32> %1235, %1230
  %1250 = or <16 x i32> %1249, %1222
  br i1 %1216, label %1215, label %1251, !llvm.loop !17

1251:                                             ; preds = %1215
  %1252 = or <16 x i32> %1214, %1212
  %1253 = and <16 x i32> %1248, %1250
  %1254 = or <16 x i32> %1245, %1253
  %1255 = and <16 x i32> %1065, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %1256 = icmp ult <16 x i32> %1255, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %1257 = icmp eq <16 x i32> %1065, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1258 = select <16 x i1> %1257, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1248
  %1259 = icmp eq <16 x i32> %1065, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %1260 = select <16 x i1> %1259, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1250
  %1261 = and <16 x i32> %1258, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1262 = xor <16 x i32> %1258, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1263 = and <16 x i32> %1252, %1262
  %1264 = or <16 x i32> %1261, %1263
  %1265 = and <16 x i32> %1260, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %1266 = xor <16 x i32> %1260, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1267 = and <16 x i32> %1264, %1266
  %1268 = or <16 x i32> %1267, %1265
  %1269 = and <16 x i32> %1258, %1260
  %1270 = and <16 x i32> %1269, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %1271 = xor <16 x i32> %1269, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1272 = and <16 x i32> %1268, %1271
  %1273 = or <16 x i32> %1272, %1270
  %1274 = or <16 x i32> %1065, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1275 = select <16 x i1> %1256, <16 x i32> %1273, <16 x i32> %1274
  %1276 = and <16 x i32> %1254, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %1277 = xor <16 x i32> %1254, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1278 = and <16 x i32> %1275, %1277
  %1279 = or <16 x i32> %1278, %1276
  %1280 = and <16 x i32> %1238, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %1281 = xor <16 x i32> %1238, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1282 = and <16 x i32> %1279, %1281
  %1283 = or <16 x i32> %1282, %1280
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %16)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %17)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %14)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %15)
  br label %1394

1284:                                             ; preds = %1063
  %1285 = and <16 x i32> %1065, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1286 = shl nuw nsw <16 x i32> %1285, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1287 = or disjoint <16 x i32> %1286, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %19)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %20)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %21)
  br label %1305

1288:                                             ; preds = %1305
  %1289 = ashr <16 x i32> %1065, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1290 = icmp eq <16 x i32> %1109, zeroinitializer
  %1291 = select <16 x i1> %1290, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1110
  %1292 = select <16 x i1> %1290, <16 x i32> zeroinitializer, <16 x i32> %1287
  %1293 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1291, <16 x i32> <i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14>)
  %1294 = load <16 x i32>, ptr %20, align 64, !tbaa !2
  %1295 = load <16 x i32>, ptr %21, align 64, !tbaa !2
  %1296 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1294, <16 x i32> %1295)
  %1297 = add <16 x i32> %1296, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %1298 = add nsw <16 x i32> %1293, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %1299 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1297, <16 x i32> %1298)
  %1300 = sub <16 x i32> %1299, %1291
  %1301 = add <16 x i32> %1300, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %1302 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1301, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1303 = lshr <16 x i32> %1292, %1302
  %1304 = add <16 x i32> %1299, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  br label %1321

1305:                                             ; preds = %1284, %1305
  %1306 = phi i1 [ true, %1284 ], [ false, %1305 ]
  %1307 = phi ptr [ %58, %1284 ], [ %74, %1305 ]
  %1308 = phi ptr [ %20, %1284 ], [ %21, %1305 ]
  %1309 = phi ptr [ %18, %1284 ], [ %19, %1305 ]
  %1310 = phi i64 [ 0, %1284 ], [ 1, %1305 ]
  %1311 = load <16 x i32>, ptr %1307, align 64, !tbaa !2
  %1312 = getelementptr inbounds %struct.factors, ptr %1107, i64 %1310
  %1313 = load <16 x i32>, ptr %1312, align 64, !tbaa !2
  %1314 = mul <16 x i32> %1313, %1311
  %1315 = shl <16 x i32> %1314, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  store <16 x i32> %1315, ptr %1309, align 64, !tbaa !2
  %1316 = getelementptr inbounds i8, ptr %1307, i64 64
  %1317 = load <16 x i32>, ptr %1316, align 64, !tbaa !2
  %1318 = getelementptr inbounds i8, ptr %1312, i64 64
  %1319 = load <16 x i32>, ptr %1318, align 64, !tbaa !2
  %1320 = add <16 x i32> %1319, %1317
  store <16 x i32> %1320, ptr %1308, align 64, !tbaa !2
  br i1 %1306, label %1305, label %1288, !llvm.loop !15

1321:                                             ; preds = %1288, %1321
  %1322 = phi i1 [ true, %1288 ], [ false, %1321 ]
  %1323 = phi ptr [ %72, %1288 ], [ %73, %1321 ]
  %1324 = phi ptr [ %20, %1288 ], [ %21, %1321 ]
  %1325 = phi ptr [ %18, %1288 ], [ %19, %1321 ]
  %1326 = phi i64 [ 0, %1288 ], [ 1, %1321 ]
  %1327 = phi <16 x i32> [ %1303, %1288 ], [ %1339, %1321 ]
  %1328 = load <16 x i32>, ptr %1323, align 64, !tbaa !2
  %1329 = getelementptr inbounds %struct.factors, ptr %1107, i64 %1326, i32 2
  %1330 = load <16 x i32>, ptr %1329, align 64, !tbaa !2
  %1331 = load <16 x i32>, ptr %1325, align 64, !tbaa !2
  %1332 = load <16 x i32>, ptr %1324, align 64, !tbaa !2
  %1333 = sub <16 x i32> %1304, %1332
  %1334 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1333, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1335 = ashr <16 x i32> %1331, %1334
  %1336 = xor <16 x i32> %1328, %1330
  %1337 = xor <16 x i32> %1336, %1335
  %1338 = xor <16 x i32> %1337, %1289
  %1339 = add <16 x i32> %1338, %1327
  br i1 %1322, label %1321, label %1340, !llvm.loop !16

1340:                                             ; preds = %1321
  %1341 = load <16 x i32>, ptr %18, align 64, !tbaa !2
  %1342 = load <16 x i32>, ptr %19, align 64, !tbaa !2
  %1343 = or <16 x i32> %1341, %1342
  %1344 = or <16 x i32> %1343, %1292
  %1345 = icmp eq <16 x i32> %1344, zeroinitializer
  %1346 = select <16 x i1> %1345, <16 x i32> zeroinitializer, <16 x i32> %1339
  %1347 = ashr <16 x i32> %1346, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1348 = xor <16 x i32> %1347, %1346
  %1349 = sub <16 x i32> %1348, %1347
  %1350 = xor <16 x i32> %1347, %1289
  %1351 = and <16 x i32> %1350, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1352 = and <16 x i32> %1349, <i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32>
  %1353 = and <16 x i32> %1349, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1354 = icmp eq <16 x i32> %1353, zeroinitializer
  %1355 = select <16 x i1> %1354, <16 x i32> zeroinitializer, <16 x i32> <i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32>
  %1356 = or <16 x i32> %1355, %1352
  %1357 = icmp slt <16 x i32> %1349, <i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216>
  %1358 = select <16 x i1> %1357, <16 x i32> %1349, <16 x i32> %1356
  %1359 = sitofp <16 x i32> %1358 to <16 x float>
  %1360 = bitcast <16 x float> %1359 to <16 x i32>
  %1361 = ashr <16 x i32> %1360, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1362 = add <16 x i32> %1361, %1299
  %1363 = icmp ne <16 x i32> %1358, zeroinitializer
  %1364 = icmp sgt <16 x i32> %1362, zeroinitializer
  %1365 = and <16 x i1> %1364, %1363
  %1366 = and <16 x i32> %1360, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1367 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1362, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %1368 = shl <16 x i32> %1367, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1369 = or disjoint <16 x i32> %1368, %1366
  %1370 = icmp slt <16 x i32> %1362, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1371 = select <16 x i1> %1370, <16 x i32> %1369, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1372 = bitcast <16 x i32> %1371 to <16 x float>
  %1373 = fptrunc <16 x float> %1372 to <16 x half>
  %1374 = bitcast <16 x half> %1373 to <16 x i16>
  %1375 = zext <16 x i16> %1374 to <16 x i32>
  %1376 = select <16 x i1> %1365, <16 x i32> %1375, <16 x i32> zeroinitializer
  br i1 %95, label %1380, label %1377

1377:                                             ; preds = %1340
  %1378 = icmp eq <16 x i32> %1376, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1379 = select <16 x i1> %1378, <16 x i32> <i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743>, <16 x i32> %1376
  br label %1380

1380:                                             ; preds = %1340, %1377
  %1381 = phi <16 x i32> [ %1379, %1377 ], [ %1376, %1340 ]
  %1382 = trunc nuw <16 x i32> %1381 to <16 x i16>
  %1383 = bitcast <16 x i16> %1382 to <16 x half>
  %1384 = fpext <16 x half> %1383 to <16 x float>
  %1385 = bitcast <16 x float> %1384 to <16 x i32>
  %1386 = icmp eq <16 x i32> %1385, zeroinitializer
  %1387 = select <16 x i1> %1386, <16 x i32> zeroinitializer, <16 x i32> %1351
  %1388 = or <16 x i32> %1387, %1385
  %1389 = icmp eq <16 x i32> %1109, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1390 = icmp eq <16 x i32> %1285, zeroinitializer
  %1391 = select <16 x i1> %1390, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1392 = or <16 x i32> %1391, %1065
  %1393 = select <16 x i1> %1389, <16 x i32> %1392, <16 x i32> %1388
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %20)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %21)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %19)
  br label %1394

1394:                                             ; preds = %1380, %1251
  %1395 = phi <16 x i32> [ %1283, %1251 ], [ %1393, %1380 ]
  br i1 %945, label %1425, label %1396

1396:                                             ; preds = %1394
  %1397 = lshr <16 x i32> %1395, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1398 = icmp eq <16 x i32> %1395, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %1399 = and <16 x i32> %1395, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %1400 = icmp ult <16 x i32> %1399, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %1401 = and <16 x i32> %1397, <i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768>
  %1402 = or disjoint <16 x i32> %1401, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1403 = lshr <16 x i32> %1395, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1404 = and <16 x i32> %1403, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1405 = or disjoint <16 x i32> %1402, %1404
  %1406 = bitcast <16 x i32> %1395 to <16 x float>
  %1407 = fptrunc <16 x float> %1406 to <16 x half>
  %1408 = bitcast <16 x half> %1407 to <16 x i16>
  %1409 = zext <16 x i16> %1408 to <16 x i32>
  %1410 = select <16 x i1> %1400, <16 x i32> %1409, <16 x i32> %1405
  %1411 = select <16 x i1> %1398, <16 x i32> <i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085>, <16 x i32> %1410
  %1412 = and <16 x i32> %1411, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1413 = shl nuw <16 x i32> %1411, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1414 = and <16 x i32> %1413, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1415 = or disjoint <16 x i32> %1414, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1416 = shl nuw nsw <16 x i32> %1411, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1417 = and <16 x i32> %1416, <i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416>
  %1418 = or disjoint <16 x i32> %1415, %1417
  %1419 = icmp ult <16 x i32> %1412, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %1420 = trunc nuw <16 x i32> %1411 to <16 x i16>
  %1421 = bitcast <16 x i16> %1420 to <16 x half>
  %1422 = fpext <16 x half> %1421 to <16 x float>
  %1423 = bitcast <16 x float> %1422 to <16 x i32>
  %1424 = select <16 x i1> %1419, <16 x i32> %1423, <16 x i32> %1418
  br label %1425

1425:                                             ; preds = %1396, %1394
  %1426 = phi <16 x i32> [ %1424, %1396 ], [ %1395, %1394 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %58) #4
  %1427 = add nuw nsw i64 %1064, 2
  %1428 = icmp ult i64 %1064, 14
  br i1 %1428, label %1063, label %1045, !llvm.loop !18

1429:                                             ; preds = %1045, %943
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %57) #4
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %56) #4
  br label %2396

1430:                                             ; preds = %162
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %59) #4
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %60) #4
  %1431 = shl i64 %163, 6
  %1432 = getelementptr inbounds i8, ptr %2, i64 %1431
  br label %1437

1433:                                             ; preds = %1485
  %1434 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1508)
  %1435 = icmp eq i32 %1434, 0
  %1436 = icmp ult i64 %163, 16
  br i1 %1436, label %1511, label %1828

1437:                                             ; preds = %1430, %1485
  %1438 = phi i64 [ 0, %1430 ], [ %1509, %1485 ]
  %1439 = phi <16 x i32> [ zeroinitializer, %1430 ], [ %1508, %1485 ]
  %1440 = trunc nuw nsw i64 %1438 to i32
  %1441 = lshr i32 %1440, 1
  %1442 = mul i32 %1441, %1
  %1443 = zext i32 %1442 to i64
  %1444 = getelementptr inbounds i32, ptr %1432, i64 %1443
  %1445 = load <16 x i32>, ptr %1444, align 4, !tbaa !2
  %1446 = add nuw nsw i32 %1441, 8
  %1447 = mul i32 %1446, %1
  %1448 = zext i32 %1447 to i64
  %1449 = getelementptr inbounds i32, ptr %1432, i64 %1448
  %1450 = load <16 x i32>, ptr %1449, align 4, !tbaa !2
  %1451 = getelementptr inbounds [16 x %struct.factors], ptr %59, i64 0, i64 %1438
  %1452 = and i32 %1440, 1
  %1453 = icmp eq i32 %1452, 0
  br i1 %1453, label %1456, label %1454

1454:                                             ; preds = %1437
  %1455 = lshr <16 x i32> %1445, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1458

1456:                                             ; preds = %1437
  %1457 = and <16 x i32> %1445, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1458

1458:                                             ; preds = %1456, %1454
  %1459 = phi <16 x i32> [ %1455, %1454 ], [ %1457, %1456 ]
  %1460 = and <16 x i32> %1459, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1461 = lshr <16 x i32> %1460, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %1462 = icmp ult <16 x i32> %1460, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1463 = and <16 x i32> %1459, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %1464 = or disjoint <16 x i32> %1463, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1465 = select <16 x i1> %1462, <16 x i32> zeroinitializer, <16 x i32> %1464
  %1466 = zext <16 x i1> %1462 to <16 x i32>
  %1467 = or <16 x i32> %1461, %1466
  %1468 = add nsw <16 x i32> %1467, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1469 = select <16 x i1> %1462, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1468
  %1470 = shl nuw <16 x i32> %1459, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1471 = ashr <16 x i32> %1470, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1472 = icmp eq <16 x i32> %1460, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1473 = zext <16 x i1> %1472 to <16 x i32>
  %1474 = icmp ugt <16 x i32> %1460, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1475 = select <16 x i1> %1474, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1476 = or disjoint <16 x i32> %1475, %1473
  store <16 x i32> %1465, ptr %1451, align 64, !tbaa !2
  %1477 = getelementptr inbounds i8, ptr %1451, i64 64
  store <16 x i32> %1469, ptr %1477, align 64, !tbaa !2
  %1478 = getelementptr inbounds i8, ptr %1451, i64 128
  store <16 x i32> %1471, ptr %1478, align 64, !tbaa !2
  %1479 = getelementptr inbounds i8, ptr %1451, i64 192
  store <16 x i32> %1476, ptr %1479, align 64, !tbaa !2
  %1480 = getelementptr inbounds [16 x %struct.factors], ptr %60, i64 0, i64 %1438
  br i1 %1453, label %1483, label %1481

1481:                                             ; preds = %1458
  %1482 = lshr <16 x i32> %1450, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1485

1483:                                             ; preds = %1458
  %1484 = and <16 x i32> %1450, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1485

1485:                                             ; preds = %1483, %1481
  %1486 = phi <16 x i32> [ %1482, %1481 ], [ %1484, %1483 ]
  %1487 = and <16 x i32> %1486, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1488 = lshr <16 x i32> %1487, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %1489 = icmp ult <16 x i32> %1487, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1490 = and <16 x i32> %1486, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %1491 = or disjoint <16 x i32> %1490, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1492 = select <16 x i1> %1489, <16 x i32> zeroinitializer, <16 x i32> %1491
  %1493 = zext <16 x i1> %1489 to <16 x i32>
  %1494 = or <16 x i32> %1488, %1493
  %1495 = add nsw <16 x i32> %1494, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1496 = select <16 x i1> %1489, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1495
  %1497 = shl nuw <16 x i32> %1486, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1498 = ashr <16 x i32> %1497, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1499 = icmp eq <16 x i32> %1487, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1500 = zext <16 x i1> %1499 to <16 x i32>
  %1501 = icmp ugt <16 x i32> %1487, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1502 = select <16 x i1> %1501, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1503 = or disjoint <16 x i32> %1502, %1500
  store <16 x i32> %1492, ptr %1480, align 64, !tbaa !2
  %1504 = getelementptr inbounds i8, ptr %1480, i64 64
  store <16 x i32> %1496, ptr %1504, align 64, !tbaa !2
  %1505 = getelementptr inbounds i8, ptr %1480, i64 128
  store <16 x i32> %1498, ptr %1505, align 64, !tbaa !2
  %1506 = getelementptr inbounds i8, ptr %1480, i64 192
  store <16 x i32> %1503, ptr %1506, align 64, !tbaa !2
  %1507 = or <16 x i32> %1476, %1439
  %1508 = or <16 x i32> %1507, %1503
  %1509 = add nuw nsw i64 %1438, 1
  %1510 = icmp eq i64 %1509, 16
  br i1 %1510, label %1433, label %1437, !llvm.loop !5

1511:                                             ; preds = %1433, %1521
  %1512 = phi i64 [ %1525, %1521 ], [ %163, %1433 ]
  %1513 = trunc nuw nsw i64 %1512 to i32
  %1514 = udiv i32 %1513, %63
  %1515 = add nuw nsw i32 %1514, 16
  %1516 = mul i32 %1515, %1
  %1517 = zext i32 %1516 to i64
  %1518 = getelementptr inbounds i32, ptr %1432, i64 %1517
  %1519 = load <16 x i32>, ptr %1518, align 4, !tbaa !2
  %1520 = shl <16 x i32> %1519, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1527

1521:                                             ; preds = %1824
  %1522 = lshr <16 x i32> %1825, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1523 = icmp eq <16 x i32> %1825, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %1524 = select <16 x i1> %1523, <16 x i32> <i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533>, <16 x i32> %1522
  store <16 x i32> %1524, ptr %1518, align 4, !tbaa !2
  %1525 = add nuw nsw i64 %1512, %144
  %1526 = icmp ult i64 %1525, 16
  br i1 %1526, label %1511, label %1828, !llvm.loop !8

1527:                                             ; preds = %1511, %1824
  %1528 = phi i64 [ 0, %1511 ], [ %1826, %1824 ]
  %1529 = phi <16 x i32> [ %1520, %1511 ], [ %1825, %1824 ]
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %61) #4
  %1530 = getelementptr inbounds [16 x %struct.factors], ptr %59, i64 0, i64 %1528
  tail call void @llvm.experimental.noalias.scope.decl(metadata !31)
  %1531 = getelementptr inbounds i32, ptr %1530, i64 %1512
  %1532 = load i32, ptr %1531, align 4, !tbaa !2, !noalias !31
  %1533 = insertelement <16 x i32> poison, i32 %1532, i64 0
  %1534 = shufflevector <16 x i32> %1533, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1534, ptr %61, align 64, !tbaa !2, !alias.scope !31
  %1535 = getelementptr inbounds i8, ptr %1530, i64 64
  %1536 = getelementptr inbounds i32, ptr %1535, i64 %1512
  %1537 = load i32, ptr %1536, align 4, !tbaa !2, !noalias !31
  %1538 = insertelement <16 x i32> poison, i32 %1537, i64 0
  %1539 = shufflevector <16 x i32> %1538, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1539, ptr %96, align 64, !tbaa !2, !alias.scope !31
  %1540 = getelementptr inbounds i8, ptr %1530, i64 128
  %1541 = getelementptr inbounds i32, ptr %1540, i64 %1512
  %1542 = load i32, ptr %1541, align 4, !tbaa !2, !noalias !31
  %1543 = insertelement <16 x i32> poison, i32 %1542, i64 0
  %1544 = shufflevector <16 x i32> %1543, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1544, ptr %97, align 64, !tbaa !2, !alias.scope !31
  %1545 = getelementptr inbounds i8, ptr %1530, i64 192
  %1546 = getelementptr inbounds i32, ptr %1545, i64 %1512
  %1547 = load i32, ptr %1546, align 4, !tbaa !2, !noalias !31
  %1548 = insertelement <16 x i32> poison, i32 %1547, i64 0
  %1549 = shufflevector <16 x i32> %1548, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1549, ptr %98, align 64, !tbaa !2, !alias.scope !31
  %1550 = or disjoint i64 %1528, 1
  %1551 = getelementptr inbounds [16 x %struct.factors], ptr %59, i64 0, i64 %1550
  tail call void @llvm.experimental.noalias.scope.decl(metadata !34)
  %1552 = getelementptr inbounds i32, ptr %1551, i64 %1512
  %1553 = load i32, ptr %1552, align 4, !tbaa !2, !noalias !34
  %1554 = insertelement <16 x i32> poison, i32 %1553, i64 0
  %1555 = shufflevector <16 x i32> %1554, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1555, ptr %99, align 64, !tbaa !2, !alias.scope !34
  %1556 = getelementptr inbounds i8, ptr %1551, i64 64
  %1557 = getelementptr inbounds i32, ptr %1556, i64 %1512
  %1558 = load i32, ptr %1557, align 4, !tbaa !2, !noalias !34
  %1559 = insertelement <16 x i32> poison, i32 %1558, i64 0
  %1560 = shufflevector <16 x i32> %1559, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1560, ptr %100, align 64, !tbaa !2, !alias.scope !34
  %1561 = getelementptr inbounds i8, ptr %1551, i64 128
  %1562 = getelementptr inbounds i32, ptr %1561, i64 %1512
  %1563 = load i32, ptr %1562, align 4, !tbaa !2, !noalias !34
  %1564 = insertelement <16 x i32> poison, i32 %1563, i64 0
  %1565 = shufflevector <16 x i32> %1564, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1565, ptr %101, align 64, !tbaa !2, !alias.scope !34
  %1566 = getelementptr inbounds i8, ptr %1551, i64 192
  %1567 = getelementptr inbounds i32, ptr %1566, i64 %1512
  %1568 = load i32, ptr %1567, align 4, !tbaa !2, !noalias !34
  %1569 = insertelement <16 x i32> poison, i32 %1568, i64 0
  %1570 = shufflevector <16 x i32> %1569, <16 x i32> poison, <16 x i32> zeroinitializer
  store <16 x i32> %1570, ptr %102, align 64, !tbaa !2, !alias.scope !34
  %1571 = getelementptr inbounds %struct.factors, ptr %60, i64 %1528
  %1572 = lshr <16 x i32> %1529, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1573 = and <16 x i32> %1572, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1574 = add nsw <16 x i32> %1573, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  br i1 %1435, label %1728, label %1575

1575:                                             ; preds = %1527
  %1576 = shl <16 x i32> %1529, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1577 = and <16 x i32> %1576, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %1578 = or disjoint <16 x i32> %1577, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9)
  br label %1595

1579:                                             ; preds = %1595
  %1580 = ashr <16 x i32> %1529, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1581 = icmp eq <16 x i32> %1573, zeroinitializer
  %1582 = select <16 x i1> %1581, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1574
  %1583 = select <16 x i1> %1581, <16 x i32> zeroinitializer, <16 x i32> %1578
  %1584 = load <16 x i32>, ptr %8, align 64, !tbaa !2
  %1585 = load <16 x i32>, ptr %9, align 64, !tbaa !2
  %1586 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1584, <16 x i32> %1585)
  %1587 = add <16 x i32> %1586, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %1588 = add nsw <16 x i32> %1582, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %1589 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1587, <16 x i32> %1588)
  %1590 = sub <16 x i32> %1589, %1582
  %1591 = add <16 x i32> %1590, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %1592 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1591, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1593 = lshr <16 x i32> %1583, %1592
  %1594 = add <16 x i32> %1589, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  br label %1611

1595:                                             ; preds = %1575, %1595
  %1596 = phi i1 [ true, %1575 ], [ false, %1595 ]
  %1597 = phi ptr [ %61, %1575 ], [ %70, %1595 ]
  %1598 = phi ptr [ %8, %1575 ], [ %9, %1595 ]
  %1599 = phi ptr [ %6, %1575 ], [ %7, %1595 ]
  %1600 = phi i64 [ 0, %1575 ], [ 1, %1595 ]
  %1601 = load <16 x i32>, ptr %1597, align 64, !tbaa !2
  %1602 = getelementptr inbounds %struct.factors, ptr %1571, i64 %1600
  %1603 = load <16 x i32>, ptr %1602, align 64, !tbaa !2
  %1604 = mul <16 x i32> %1603, %1601
  %1605 = shl <16 x i32> %1604, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  store <16 x i32> %1605, ptr %1599, align 64, !tbaa !2
  %1606 = getelementptr inbounds i8, ptr %1597, i64 64
  %1607 = load <16 x i32>, ptr %1606, align 64, !tbaa !2
  %1608 = getelementptr inbounds i8, ptr %1602, i64 64
  %1609 = load <16 x i32>, ptr %1608, align 64, !tbaa !2
  %1610 = add <16 x i32> %1609, %1607
  store <16 x i32> %1610, ptr %1598, align 64, !tbaa !2
  br i1 %1596, label %1595, label %1579, !llvm.loop !15

1611:                                             ; preds = %1579, %1611
  %1612 = phi i1 [ true, %1579 ], [ false, %1611 ]
  %1613 = phi ptr [ %68, %1579 ], [ %69, %1611 ]
  %1614 = phi ptr [ %8, %1579 ], [ %9, %1611 ]
  %1615 = phi ptr [ %6, %1579 ], [ %7, %1611 ]
  %1616 = phi i64 [ 0, %1579 ], [ 1, %1611 ]
  %1617 = phi <16 x i32> [ %1593, %1579 ], [ %1629, %1611 ]
  %1618 = load <16 x i32>, ptr %1613, align 64, !tbaa !2
  %1619 = getelementptr inbounds %struct.factors, ptr %1571, i64 %1616, i32 2
  %1620 = load <16 x i32>, ptr %1619, align 64, !tbaa !2
  %1621 = load <16 x i32>, ptr %1615, align 64, !tbaa !2
  %1622 = load <16 x i32>, ptr %1614, align 64, !tbaa !2
  %1623 = sub <16 x i32> %1594, %1622
  %1624 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1623, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1625 = ashr <16 x i32> %1621, %1624
  %1626 = xor <16 x i32> %1618, %1620
  %1627 = xor <16 x i32> %1626, %1625
  %1628 = xor <16 x i32> %1627, %1580
  %1629 = add <16 x i32> %1628, %1617
  br i1 %1612, label %1611, label %1630, !llvm.loop !16

1630:                                             ; preds = %1611
  %1631 = load <16 x i32>, ptr %6, align 64, !tbaa !2
  %1632 = load <16 x i32>, ptr %7, align 64, !tbaa !2
  %1633 = or <16 x i32> %1631, %1632
  %1634 = or <16 x i32> %1633, %1583
  %1635 = icmp eq <16 x i32> %1634, zeroinitializer
  %1636 = select <16 x i1> %1635, <16 x i32> zeroinitializer, <16 x i32> %1629
  %1637 = ashr <16 x i32> %1636, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1638 = xor <16 x i32> %1637, %1636
  %1639 = sub <16 x i32> %1638, %1637
  %1640 = xor <16 x i32> %1637, %1580
  %1641 = sitofp <16 x i32> %1639 to <16 x float>
  %1642 = bitcast <16 x float> %1641 to <16 x i32>
  %1643 = ashr <16 x i32> %1642, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1644 = add <16 x i32> %1643, %1589
  %1645 = icmp ne <16 x i32> %1636, zeroinitializer
  %1646 = icmp sgt <16 x i32> %1644, zeroinitializer
  %1647 = and <16 x i1> %1646, %1645
  %1648 = and <16 x i32> %1642, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1649 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1644, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %1650 = shl <16 x i32> %1649, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1651 = or disjoint <16 x i32> %1650, %1648
  %1652 = icmp slt <16 x i32> %1644, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1653 = select <16 x i1> %1652, <16 x i32> %1651, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1654 = select <16 x i1> %1647, <16 x i32> %1653, <16 x i32> zeroinitializer
  %1655 = icmp eq <16 x i32> %1654, zeroinitializer
  %1656 = and <16 x i32> %1654, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  br label %1657

1657:                                             ; preds = %1630, %1657
  %1658 = phi i1 [ true, %1630 ], [ false, %1657 ]
  %1659 = phi ptr [ %61, %1630 ], [ %71, %1657 ]
  %1660 = phi i64 [ 0, %1630 ], [ 1, %1657 ]
  %1661 = phi <16 x i32> [ zeroinitializer, %1630 ], [ %1680, %1657 ]
  %1662 = phi <16 x i32> [ zeroinitializer, %1630 ], [ %1687, %1657 ]
  %1663 = phi <16 x i32> [ zeroinitializer, %1630 ], [ %1690, %1657 ]
  %1664 = phi <16 x i32> [ zeroinitializer, %1630 ], [ %1692, %1657 ]
  %1665 = getelementptr inbounds i8, ptr %1659, i64 192
  %1666 = load <16 x i32>, ptr %1665, align 64, !tbaa !2
  %1667 = getelementptr inbounds %struct.factors, ptr %1571, i64 %1660
  %1668 = getelementptr inbounds i8, ptr %1667, i64 192
  %1669 = load <16 x i32>, ptr %1668, align 64, !tbaa !2
  %1670 = or <16 x i32> %1669, %1666
  %1671 = and <16 x i32> %1670, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1672 = sub nsw <16 x i32> zeroinitializer, %1671
  %1673 = getelementptr inbounds i8, ptr %1659, i64 128
  %1674 = load <16 x i32>, ptr %1673, align 64, !tbaa !2
  %1675 = getelementptr inbounds i8, ptr %1667, i64 128
  %1676 = load <16 x i32>, ptr %1675, align 64, !tbaa !2
  %1677 = xor <16 x i32> %1676, %1674
  %1678 = and <16 x i32> %1670, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %1679 = icmp eq <16 x i32> %1678, zeroinitializer
  %1680 = select <16 x i1> %1679, <16 x i32> %1661, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1681 = load <16 x i32>, ptr %1659, align 64, !tbaa !2
  %1682 = icmp eq <16 x i32> %1681, zeroinitializer
  %1683 = load <16 x i32>, ptr %1667, align 64, !tbaa !2
  %1684 = icmp eq <16 x i32> %1683, zeroinitializer
  %1685 = or <16 x i1> %1684, %1682
  %1686 = select <16 x i1> %1685, <16 x i32> %1672, <16 x i32> zeroinitializer
  %1687 = or <16 x i32> %1686, %1662
  %1688 = xor <16 x i32> %1677, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1689 = and <16 x i32> %1688, %1672
  %1690 = or <16 x i32> %1689, %1663
  %1691 = and <16 x i32> %1677, %1672
  %1692 = or <16 x i32> %1691, %1664
  br i1 %1658, label %1657, label %1693, !llvm.loop !17

1693:                                             ; preds = %1657
  %1694 = and <16 x i32> %1640, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1695 = select <16 x i1> %1655, <16 x i32> zeroinitializer, <16 x i32> %1694
  %1696 = or <16 x i32> %1695, %1656
  %1697 = and <16 x i32> %1690, %1692
  %1698 = or <16 x i32> %1687, %1697
  %1699 = and <16 x i32> %1529, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %1700 = icmp ult <16 x i32> %1699, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %1701 = icmp eq <16 x i32> %1529, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1702 = select <16 x i1> %1701, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1690
  %1703 = icmp eq <16 x i32> %1529, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %1704 = select <16 x i1> %1703, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1692
  %1705 = and <16 x i32> %1702, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1706 = xor <16 x i32> %1702, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1707 = and <16 x i32> %1696, %1706
  %1708 = or <16 x i32> %1705, %1707
  %1709 = and <16 x i32> %1704, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %1710 = xor <16 x i32> %1704, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1711 = and <16 x i32> %1708, %1710
  %1712 = or <16 x i32> %1711, %1709
  %1713 = and <16 x i32> %1702, %1704
  %1714 = and <16 x i32> %1713, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %1715 = xor <16 x i32> %1713, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1716 = and <16 x i32> %1712, %1715
  %1717 = or <16 x i32> %1716, %1714
  %1718 = or <16 x i32> %1529, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1719 = select <16 x i1> %1700, <16 x i32> %1717, <16 x i32> %1718
  %1720 = and <16 x i32> %1698, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %1721 = xor <16 x i32> %1698, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1722 = and <16 x i32> %1719, %1721
  %1723 = or <16 x i32> %1722, %1720
  %1724 = and <16 x i32> %1680, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %1725 = xor <16 x i32> %1680, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1726 = and <16 x i32> %1723, %1725
  %1727 = or <16 x i32> %1726, %1724
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7)
  br label %1818

1728:                                             ; preds = %1527
  %1729 = and <16 x i32> %1529, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1730 = shl nuw nsw <16 x i32> %1729, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1731 = or disjoint <16 x i32> %1730, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %10)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %11)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %12)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %13)
  br label %1748

1732:                                             ; preds = %1748
  %1733 = ashr <16 x i32> %1529, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1734 = icmp eq <16 x i32> %1573, zeroinitializer
  %1735 = select <16 x i1> %1734, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1574
  %1736 = select <16 x i1> %1734, <16 x i32> zeroinitializer, <16 x i32> %1731
  %1737 = load <16 x i32>, ptr %12, align 64, !tbaa !2
  %1738 = load <16 x i32>, ptr %13, align 64, !tbaa !2
  %1739 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1737, <16 x i32> %1738)
  %1740 = add <16 x i32> %1739, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %1741 = add nsw <16 x i32> %1735, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %1742 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1740, <16 x i32> %1741)
  %1743 = sub <16 x i32> %1742, %1735
  %1744 = add <16 x i32> %1743, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %1745 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1744, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1746 = lshr <16 x i32> %1736, %1745
  %1747 = add <16 x i32> %1742, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  br label %1764

1748:                                             ; preds = %1728, %1748
  %1749 = phi i1 [ true, %1728 ], [ false, %1748 ]
  %1750 = phi ptr [ %61, %1728 ], [ %67, %1748 ]
  %1751 = phi ptr [ %12, %1728 ], [ %13, %1748 ]
  %1752 = phi ptr [ %10, %1728 ], [ %11, %1748 ]
  %1753 = phi i64 [ 0, %1728 ], [ 1, %1748 ]
  %1754 = load <16 x i32>, ptr %1750, align 64, !tbaa !2
  %1755 = getelementptr inbounds %struct.factors, ptr %1571, i64 %1753
  %1756 = load <16 x i32>, ptr %1755, align 64, !tbaa !2
  %1757 = mul <16 x i32> %1756, %1754
  %1758 = shl <16 x i32> %1757, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  store <16 x i32> %1758, ptr %1752, align 64, !tbaa !2
  %1759 = getelementptr inbounds i8, ptr %1750, i64 64
  %1760 = load <16 x i32>, ptr %1759, align 64, !tbaa !2
  %1761 = getelementptr inbounds i8, ptr %1755, i64 64
  %1762 = load <16 x i32>, ptr %1761, align 64, !tbaa !2
  %1763 = add <16 x i32> %1762, %1760
  store <16 x i32> %1763, ptr %1751, align 64, !tbaa !2
  br i1 %1749, label %1748, label %1732, !llvm.loop !15

1764:                                             ; preds = %1732, %1764
  %1765 = phi i1 [ true, %1732 ], [ false, %1764 ]
  %1766 = phi ptr [ %65, %1732 ], [ %66, %1764 ]
  %1767 = phi ptr [ %12, %1732 ], [ %13, %1764 ]
  %1768 = phi ptr [ %10, %1732 ], [ %11, %1764 ]
  %1769 = phi i64 [ 0, %1732 ], [ 1, %1764 ]
  %1770 = phi <16 x i32> [ %1746, %1732 ], [ %1782, %1764 ]
  %1771 = load <16 x i32>, ptr %1766, align 64, !tbaa !2
  %1772 = getelementptr inbounds %struct.factors, ptr %1571, i64 %1769, i32 2
  %1773 = load <16 x i32>, ptr %1772, align 64, !tbaa !2
  %1774 = load <16 x i32>, ptr %1768, align 64, !tbaa !2
  %1775 = load <16 x i32>, ptr %1767, align 64, !tbaa !2
  %1776 = sub <16 x i32> %1747, %1775
  %1777 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1776, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1778 = ashr <16 x i32> %1774, %1777
  %1779 = xor <16 x i32> %1771, %1773
  %1780 = xor <16 x i32> %1779, %1778
  %1781 = xor <16 x i32> %1780, %1733
  %1782 = add <16 x i32> %1781, %1770
  br i1 %1765, label %1764, label %1783, !llvm.loop !16

1783:                                             ; preds = %1764
  %1784 = load <16 x i32>, ptr %10, align 64, !tbaa !2
  %1785 = load <16 x i32>, ptr %11, align 64, !tbaa !2
  %1786 = or <16 x i32> %1784, %1785
  %1787 = or <16 x i32> %1786, %1736
  %1788 = icmp eq <16 x i32> %1787, zeroinitializer
  %1789 = select <16 x i1> %1788, <16 x i32> zeroinitializer, <16 x i32> %1782
  %1790 = ashr <16 x i32> %1789, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1791 = xor <16 x i32> %1790, %1789
  %1792 = sub <16 x i32> %1791, %1790
  %1793 = xor <16 x i32> %1790, %1733
  %1794 = and <16 x i32> %1793, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1795 = sitofp <16 x i32> %1792 to <16 x float>
  %1796 = bitcast <16 x float> %1795 to <16 x i32>
  %1797 = ashr <16 x i32> %1796, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1798 = add <16 x i32> %1797, %1742
  %1799 = icmp ne <16 x i32> %1789, zeroinitializer
  %1800 = icmp sgt <16 x i32> %1798, zeroinitializer
  %1801 = and <16 x i1> %1800, %1799
  %1802 = and <16 x i32> %1796, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1803 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1798, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %1804 = shl <16 x i32> %1803, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1805 = or disjoint <16 x i32> %1804, %1802
  %1806 = icmp slt <16 x i32> %1798, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1807 = select <16 x i1> %1806, <16 x i32> %1805, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1808 = select <16 x i1> %1801, <16 x i32> %1807, <16 x i32> zeroinitializer
  %1809 = icmp eq <16 x i32> %1808, zeroinitializer
  %1810 = select <16 x i1> %1809, <16 x i32> zeroinitializer, <16 x i32> %1794
  %1811 = and <16 x i32> %1808, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1812 = or <16 x i32> %1810, %1811
  %1813 = icmp eq <16 x i32> %1573, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1814 = icmp eq <16 x i32> %1729, zeroinitializer
  %1815 = select <16 x i1> %1814, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1816 = or <16 x i32> %1815, %1529
  %1817 = select <16 x i1> %1813, <16 x i32> %1816, <16 x i32> %1812
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %12)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %13)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %10)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %11)
  br label %1818

1818:                                             ; preds = %1783, %1693
  %1819 = phi <16 x i32> [ %1727, %1693 ], [ %1817, %1783 ]
  br i1 %1435, label %1824, label %1820

1820:                                             ; preds = %1818
  %1821 = and <16 x i32> %1819, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1822 = icmp eq <16 x i32> %1819, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %1823 = select <16 x i1> %1822, <16 x i32> <i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608>, <16 x i32> %1821
  br label %1824

1824:                                             ; preds = %1820, %1818
  %1825 = phi <16 x i32> [ %1823, %1820 ], [ %1819, %1818 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %61) #4
  %1826 = add nuw nsw i64 %1528, 2
  %1827 = icmp ult i64 %1528, 14
  br i1 %1827, label %1527, label %1521, !llvm.loop !18

1828:                                             ; preds = %1521, %1433
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %60) #4
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %59) #4
  br label %2396

1829:                                             ; preds = %162
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %38) #4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %39) #4
  %1830 = shl i64 %163, 6
  %1831 = getelementptr inbounds i8, ptr %2, i64 %1830
  br label %1836

1832:                                             ; preds = %1854
  br i1 %157, label %1943, label %1833

1833:                                             ; preds = %1832
  %1834 = udiv i32 16, %63
  %1835 = zext nneg i32 %1834 to i64
  br label %1867

1836:                                             ; preds = %1829, %1854
  %1837 = phi i64 [ 0, %1829 ], [ %1865, %1854 ]
  %1838 = trunc nuw nsw i64 %1837 to i32
  %1839 = lshr i32 %1838, 1
  %1840 = mul i32 %1839, %1
  %1841 = zext i32 %1840 to i64
  %1842 = getelementptr inbounds i32, ptr %1831, i64 %1841
  %1843 = load <16 x i32>, ptr %1842, align 4, !tbaa !2
  %1844 = add nuw nsw i32 %1839, 8
  %1845 = mul i32 %1844, %1
  %1846 = zext i32 %1845 to i64
  %1847 = getelementptr inbounds i32, ptr %1831, i64 %1846
  %1848 = load <16 x i32>, ptr %1847, align 4, !tbaa !2
  %1849 = and i32 %1838, 1
  %1850 = icmp eq i32 %1849, 0
  br i1 %1850, label %1854, label %1851

1851:                                             ; preds = %1836
  %1852 = lshr <16 x i32> %1843, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1853 = lshr <16 x i32> %1848, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1854

1854:                                             ; preds = %1836, %1851
  %1855 = phi <16 x i32> [ %1852, %1851 ], [ %1843, %1836 ]
  %1856 = phi <16 x i32> [ %1853, %1851 ], [ %1848, %1836 ]
  %1857 = trunc <16 x i32> %1855 to <16 x i16>
  %1858 = bitcast <16 x i16> %1857 to <16 x half>
  %1859 = fpext <16 x half> %1858 to <16 x float>
  %1860 = getelementptr inbounds [16 x <16 x float>], ptr %38, i64 0, i64 %1837
  store <16 x float> %1859, ptr %1860, align 64, !tbaa !2
  %1861 = trunc <16 x i32> %1856 to <16 x i16>
  %1862 = bitcast <16 x i16> %1861 to <16 x half>
  %1863 = fpext <16 x half> %1862 to <16 x float>
  %1864 = getelementptr inbounds [16 x <16 x float>], ptr %39, i64 0, i64 %1837
  store <16 x float> %1863, ptr %1864, align 64, !tbaa !2
  %1865 = add nuw nsw i64 %1837, 1
  %1866 = icmp eq i64 %1865, 16
  br i1 %1866, label %1832, label %1836, !llvm.loop !37

1867:                                             ; preds = %1833, %1929
  %1868 = phi i64 [ 0, %1833 ], [ %1930, %1929 ]
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %40) #4
  %1869 = add nuw nsw i64 %1868, 16
  br label %1870

1870:                                             ; preds = %1867, %1870
  %1871 = phi i64 [ 0, %1867 ], [ %1879, %1870 ]
  %1872 = add nuw nsw i64 %1871, %1869
  %1873 = trunc nuw nsw i64 %1872 to i32
  %1874 = mul i32 %1873, %1
  %1875 = zext i32 %1874 to i64
  %1876 = getelementptr inbounds i32, ptr %1831, i64 %1875
  %1877 = load <16 x i32>, ptr %1876, align 4, !tbaa !2
  %1878 = getelementptr inbounds [4 x <16 x float>], ptr %40, i64 0, i64 %1871
  store <16 x i32> %1877, ptr %1878, align 64, !tbaa !2
  %1879 = add nuw nsw i64 %1871, 1
  %1880 = icmp eq i64 %1879, 4
  br i1 %1880, label %1881, label %1870, !llvm.loop !38

1881:                                             ; preds = %1870
  %1882 = mul nuw nsw i64 %1868, %144
  %1883 = load <16 x float>, ptr %40, align 64, !tbaa !2
  %1884 = load <16 x float>, ptr %158, align 64, !tbaa !2
  %1885 = load <16 x float>, ptr %159, align 64, !tbaa !2
  %1886 = load <16 x float>, ptr %160, align 64, !tbaa !2
  %1887 = or disjoint i64 %1868, 1
  %1888 = mul nuw nsw i64 %1887, %144
  %1889 = or disjoint i64 %1868, 2
  %1890 = mul nuw nsw i64 %1889, %144
  %1891 = or disjoint i64 %1868, 3
  %1892 = mul nuw nsw i64 %1891, %144
  br label %1894

1893:                                             ; preds = %1894
  store <16 x float> %1908, ptr %40, align 64, !tbaa !2
  store <16 x float> %1914, ptr %158, align 64, !tbaa !2
  store <16 x float> %1920, ptr %159, align 64, !tbaa !2
  store <16 x float> %1926, ptr %160, align 64, !tbaa !2
  br label %1932

1894:                                             ; preds = %1881, %1894
  %1895 = phi <16 x float> [ %1886, %1881 ], [ %1926, %1894 ]
  %1896 = phi <16 x float> [ %1885, %1881 ], [ %1920, %1894 ]
  %1897 = phi <16 x float> [ %1884, %1881 ], [ %1914, %1894 ]
  %1898 = phi <16 x float> [ %1883, %1881 ], [ %1908, %1894 ]
  %1899 = phi i64 [ 0, %1881 ], [ %1927, %1894 ]
  %1900 = getelementptr inbounds [16 x <16 x float>], ptr %38, i64 0, i64 %1899
  %1901 = getelementptr inbounds [16 x <16 x float>], ptr %39, i64 0, i64 %1899
  %1902 = load <16 x float>, ptr %1901, align 64, !tbaa !2
  %1903 = getelementptr inbounds float, ptr %1900, i64 %1882
  %1904 = getelementptr inbounds float, ptr %1903, i64 %163
  %1905 = load float, ptr %1904, align 4, !tbaa !39
  %1906 = insertelement <16 x float> poison, float %1905, i64 0
  %1907 = shufflevector <16 x float> %1906, <16 x float> poison, <16 x i32> zeroinitializer
  %1908 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1907, <16 x float> %1902, <16 x float> %1898)
  %1909 = getelementptr inbounds float, ptr %1900, i64 %1888
  %1910 = getelementptr inbounds float, ptr %1909, i64 %163
  %1911 = load float, ptr %1910, align 4, !tbaa !39
  %1912 = insertelement <16 x float> poison, float %1911, i64 0
  %1913 = shufflevector <16 x float> %1912, <16 x float> poison, <16 x i32> zeroinitializer
  %1914 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1913, <16 x float> %1902, <16 x float> %1897)
  %1915 = getelementptr inbounds float, ptr %1900, i64 %1890
  %1916 = getelementptr inbounds float, ptr %1915, i64 %163
  %1917 = load float, ptr %1916, align 4, !tbaa !39
  %1918 = insertelement <16 x float> poison, float %1917, i64 0
  %1919 = shufflevector <16 x float> %1918, <16 x float> poison, <16 x i32> zeroinitializer
  %1920 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1919, <16 x float> %1902, <16 x float> %1896)
  %1921 = getelementptr inbounds float, ptr %1900, i64 %1892
  %1922 = getelementptr inbounds float, ptr %1921, i64 %163
  %1923 = load float, ptr %1922, align 4, !tbaa !39
  %1924 = insertelement <16 x float> poison, float %1923, i64 0
  %1925 = shufflevector <16 x float> %1924, <16 x float> poison, <16 x i32> zeroinitializer
  %1926 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1925, <16 x float> %1902, <16 x float> %1895)
  %1927 = add nuw nsw i64 %1899, 1
  %1928 = icmp eq i64 %1927, 16
  br i1 %1928, label %1893, label %1894, !llvm.loop !41

1929:                                             ; preds = %1932
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %40) #4
  %1930 = add nuw nsw i64 %1868, 4
  %1931 = icmp ult i64 %1930, %1835
  br i1 %1931, label %1867, label %1943, !llvm.loop !42

1932:                                             ; preds = %1893, %1932
  %1933 = phi i64 [ 0, %1893 ], [ %1941, %1932 ]
  %1934 = getelementptr inbounds [4 x <16 x float>], ptr %40, i64 0, i64 %1933
  %1935 = load <16 x i32>, ptr %1934, align 64, !tbaa !2
  %1936 = add nuw nsw i64 %1933, %1869
  %1937 = trunc nuw nsw i64 %1936 to i32
  %1938 = mul i32 %1937, %1
  %1939 = zext i32 %1938 to i64
  %1940 = getelementptr inbounds i32, ptr %1831, i64 %1939
  store <16 x i32> %1935, ptr %1940, align 4, !tbaa !2
  %1941 = add nuw nsw i64 %1933, 1
  %1942 = icmp eq i64 %1941, 4
  br i1 %1942, label %1929, label %1932, !llvm.loop !43

1943:                                             ; preds = %1929, %1832
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %39) #4
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %38) #4
  br label %2396

1944:                                             ; preds = %162
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %41) #4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %42) #4
  %1945 = shl i64 %163, 6
  %1946 = getelementptr inbounds i8, ptr %2, i64 %1945
  br label %1951

1947:                                             ; preds = %1972
  br i1 %153, label %2057, label %1948

1948:                                             ; preds = %1947
  %1949 = udiv i32 16, %63
  %1950 = zext nneg i32 %1949 to i64
  br label %1981

1951:                                             ; preds = %1944, %1972
  %1952 = phi i64 [ 0, %1944 ], [ %1979, %1972 ]
  %1953 = trunc nuw nsw i64 %1952 to i32
  %1954 = lshr i32 %1953, 1
  %1955 = mul i32 %1954, %1
  %1956 = zext i32 %1955 to i64
  %1957 = getelementptr inbounds i32, ptr %1946, i64 %1956
  %1958 = load <16 x i32>, ptr %1957, align 4, !tbaa !2
  %1959 = add nuw nsw i32 %1954, 8
  %1960 = mul i32 %1959, %1
  %1961 = zext i32 %1960 to i64
  %1962 = getelementptr inbounds i32, ptr %1946, i64 %1961
  %1963 = load <16 x i32>, ptr %1962, align 4, !tbaa !2
  %1964 = and i32 %1953, 1
  %1965 = icmp eq i32 %1964, 0
  br i1 %1965, label %1969, label %1966

1966:                                             ; preds = %1951
  %1967 = lshr <16 x i32> %1958, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1968 = lshr <16 x i32> %1963, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1972

1969:                                             ; preds = %1951
  %1970 = and <16 x i32> %1958, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1971 = and <16 x i32> %1963, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1972

1972:                                             ; preds = %1969, %1966
  %1973 = phi <16 x i32> [ %1967, %1966 ], [ %1970, %1969 ]
  %1974 = phi <16 x i32> [ %1968, %1966 ], [ %1971, %1969 ]
  %1975 = shl nuw <16 x i32> %1973, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1976 = getelementptr inbounds [16 x <16 x float>], ptr %41, i64 0, i64 %1952
  store <16 x i32> %1975, ptr %1976, align 64, !tbaa !2
  %1977 = shl nuw <16 x i32> %1974, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1978 = getelementptr inbounds [16 x <16 x float>], ptr %42, i64 0, i64 %1952
  store <16 x i32> %1977, ptr %1978, align 64, !tbaa !2
  %1979 = add nuw nsw i64 %1952, 1
  %1980 = icmp eq i64 %1979, 16
  br i1 %1980, label %1947, label %1951, !llvm.loop !37

1981:                                             ; preds = %1948, %2043
  %1982 = phi i64 [ 0, %1948 ], [ %2044, %2043 ]
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %43) #4
  %1983 = add nuw nsw i64 %1982, 16
  br label %1984

1984:                                             ; preds = %1981, %1984
  %1985 = phi i64 [ 0, %1981 ], [ %1993, %1984 ]
  %1986 = add nuw nsw i64 %1985, %1983
  %1987 = trunc nuw nsw i64 %1986 to i32
  %1988 = mul i32 %1987, %1
  %1989 = zext i32 %1988 to i64
  %1990 = getelementptr inbounds i32, ptr %1946, i64 %1989
  %1991 = load <16 x i32>, ptr %1990, align 4, !tbaa !2
  %1992 = getelementptr inbounds [4 x <16 x float>], ptr %43, i64 0, i64 %1985
  store <16 x i32> %1991, ptr %1992, align 64, !tbaa !2
  %1993 = add nuw nsw i64 %1985, 1
  %1994 = icmp eq i64 %1993, 4
  br i1 %1994, label %1995, label %1984, !llvm.loop !38

1995:                                             ; preds = %1984
  %1996 = mul nuw nsw i64 %1982, %144
  %1997 = load <16 x float>, ptr %43, align 64, !tbaa !2
  %1998 = load <16 x float>, ptr %154, align 64, !tbaa !2
  %1999 = load <16 x float>, ptr %155, align 64, !tbaa !2
  %2000 = load <16 x float>, ptr %156, align 64, !tbaa !2
  %2001 = or disjoint i64 %1982, 1
  %2002 = mul nuw nsw i64 %2001, %144
  %2003 = or disjoint i64 %1982, 2
  %2004 = mul nuw nsw i64 %2003, %144
  %2005 = or disjoint i64 %1982, 3
  %2006 = mul nuw nsw i64 %2005, %144
  br label %2008

2007:                                             ; preds = %2008
  store <16 x float> %2022, ptr %43, align 64, !tbaa !2
  store <16 x float> %2028, ptr %154, align 64, !tbaa !2
  store <16 x float> %2034, ptr %155, align 64, !tbaa !2
  store <16 x float> %2040, ptr %156, align 64, !tbaa !2
  br label %2046

2008:                                             ; preds = %1995, %2008
  %2009 = phi <16 x float> [ %2000, %1995 ], [ %2040, %2008 ]
  %2010 = phi <16 x float> [ %1999, %1995 ], [ %2034, %2008 ]
  %2011 = phi <16 x float> [ %1998, %1995 ], [ %2028, %2008 ]
  %2012 = phi <16 x float> [ %1997, %1995 ], [ %2022, %2008 ]
  %2013 = phi i64 [ 0, %1995 ], [ %2041, %2008 ]
  %2014 = getelementptr inbounds [16 x <16 x float>], ptr %41, i64 0, i64 %2013
  %2015 = getelementptr inbounds [16 x <16 x float>], ptr %42, i64 0, i64 %2013
  %2016 = load <16 x float>, ptr %2015, align 64, !tbaa !2
  %2017 = getelementptr inbounds float, ptr %2014, i64 %1996
  %2018 = getelementptr inbounds float, ptr %2017, i64 %163
  %2019 = load float, ptr %2018, align 4, !tbaa !39
  %2020 = insertelement <16 x float> poison, float %2019, i64 0
  %2021 = shufflevector <16 x float> %2020, <16 x float> poison, <16 x i32> zeroinitializer
  %2022 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2021, <16 x float> %2016, <16 x float> %2012)
  %2023 = getelementptr inbounds float, ptr %2014, i64 %2002
  %2024 = getelementptr inbounds float, ptr %2023, i64 %163
  %2025 = load float, ptr %2024, align 4, !tbaa !39
  %2026 = insertelement <16 x float> poison, float %2025, i64 0
  %2027 = shufflevector <16 x float> %2026, <16 x float> poison, <16 x i32> zeroinitializer
  %2028 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2027, <16 x float> %2016, <16 x float> %2011)
  %2029 = getelementptr inbounds float, ptr %2014, i64 %2004
  %2030 = getelementptr inbounds float, ptr %2029, i64 %163
  %2031 = load float, ptr %2030, align 4, !tbaa !39
  %2032 = insertelement <16 x float> poison, float %2031, i64 0
  %2033 = shufflevector <16 x float> %2032, <16 x float> poison, <16 x i32> zeroinitializer
  %2034 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2033, <16 x float> %2016, <16 x float> %2010)
  %2035 = getelementptr inbounds float, ptr %2014, i64 %2006
  %2036 = getelementptr inbounds float, ptr %2035, i64 %163
  %2037 = load float, ptr %2036, align 4, !tbaa !39
  %2038 = insertelement <16 x float> poison, float %2037, i64 0
  %2039 = shufflevector <16 x float> %2038, <16 x float> poison, <16 x i32> zeroinitializer
  %2040 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2039, <16 x float> %2016, <16 x float> %2009)
  %2041 = add nuw nsw i64 %2013, 1
  %2042 = icmp eq i64 %2041, 16
  br i1 %2042, label %2007, label %2008, !llvm.loop !41

2043:                                             ; preds = %2046
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %43) #4
  %2044 = add nuw nsw i64 %1982, 4
  %2045 = icmp ult i64 %2044, %1950
  br i1 %2045, label %1981, label %2057, !llvm.loop !42

2046:                                             ; preds = %2007, %2046
  %2047 = phi i64 [ 0, %2007 ], [ %2055, %2046 ]
  %2048 = getelementptr inbounds [4 x <16 x float>], ptr %43, i64 0, i64 %2047
  %2049 = load <16 x i32>, ptr %2048, align 64, !tbaa !2
  %2050 = add nuw nsw i64 %2047, %1983
  %2051 = trunc nuw nsw i64 %2050 to i32
  %2052 = mul i32 %2051, %1
  %2053 = zext i32 %2052 to i64
  %2054 = getelementptr inbounds i32, ptr %1946, i64 %2053
  store <16 x i32> %2049, ptr %2054, align 4, !tbaa !2
  %2055 = add nuw nsw i64 %2047, 1
  %2056 = icmp eq i64 %2055, 4
  br i1 %2056, label %2043, label %2046, !llvm.loop !43

2057:                                             ; preds = %2043, %1947
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %42) #4
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %41) #4
  br label %2396

2058:                                             ; preds = %162
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %44) #4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %45) #4
  %2059 = shl i64 %163, 6
  %2060 = getelementptr inbounds i8, ptr %2, i64 %2059
  br label %2065

2061:                                             ; preds = %2083
  br i1 %149, label %2209, label %2062

2062:                                             ; preds = %2061
  %2063 = udiv i32 16, %63
  %2064 = zext nneg i32 %2063 to i64
  br label %2096

2065:                                             ; preds = %2058, %2083
  %2066 = phi i64 [ 0, %2058 ], [ %2094, %2083 ]
  %2067 = trunc nuw nsw i64 %2066 to i32
  %2068 = lshr i32 %2067, 1
  %2069 = mul i32 %2068, %1
  %2070 = zext i32 %2069 to i64
  %2071 = getelementptr inbounds i32, ptr %2060, i64 %2070
  %2072 = load <16 x i32>, ptr %2071, align 4, !tbaa !2
  %2073 = add nuw nsw i32 %2068, 8
  %2074 = mul i32 %2073, %1
  %2075 = zext i32 %2074 to i64
  %2076 = getelementptr inbounds i32, ptr %2060, i64 %2075
  %2077 = load <16 x i32>, ptr %2076, align 4, !tbaa !2
  %2078 = and i32 %2067, 1
  %2079 = icmp eq i32 %2078, 0
  br i1 %2079, label %2083, label %2080

2080:                                             ; preds = %2065
  %2081 = lshr <16 x i32> %2072, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2082 = lshr <16 x i32> %2077, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2083

2083:                                             ; preds = %2065, %2080
  %2084 = phi <16 x i32> [ %2081, %2080 ], [ %2072, %2065 ]
  %2085 = phi <16 x i32> [ %2082, %2080 ], [ %2077, %2065 ]
  %2086 = trunc <16 x i32> %2084 to <16 x i16>
  %2087 = bitcast <16 x i16> %2086 to <16 x half>
  %2088 = fpext <16 x half> %2087 to <16 x float>
  %2089 = getelementptr inbounds [16 x <16 x float>], ptr %44, i64 0, i64 %2066
  store <16 x float> %2088, ptr %2089, align 64, !tbaa !2
  %2090 = trunc <16 x i32> %2085 to <16 x i16>
  %2091 = bitcast <16 x i16> %2090 to <16 x half>
  %2092 = fpext <16 x half> %2091 to <16 x float>
  %2093 = getelementptr inbounds [16 x <16 x float>], ptr %45, i64 0, i64 %2066
  store <16 x float> %2092, ptr %2093, align 64, !tbaa !2
  %2094 = add nuw nsw i64 %2066, 1
  %2095 = icmp eq i64 %2094, 16
  br i1 %2095, label %2061, label %2065, !llvm.loop !37

2096:                                             ; preds = %2062, %2171
  %2097 = phi i64 [ 0, %2062 ], [ %2172, %2171 ]
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %46) #4
  %2098 = add nuw nsw i64 %2097, 16
  br label %2099

2099:                                             ; preds = %2096, %2099
  %2100 = phi i64 [ 0, %2096 ], [ %2121, %2099 ]
  %2101 = add nuw nsw i64 %2100, %2098
  %2102 = trunc nuw nsw i64 %2101 to i32
  %2103 = mul i32 %2102, %1
  %2104 = zext i32 %2103 to i64
  %2105 = getelementptr inbounds i32, ptr %2060, i64 %2104
  %2106 = load <16 x i32>, ptr %2105, align 4, !tbaa !2
  %2107 = and <16 x i32> %2106, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2108 = shl <16 x i32> %2106, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2109 = and <16 x i32> %2108, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2110 = or disjoint <16 x i32> %2109, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2111 = shl <16 x i32> %2106, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2112 = and <16 x i32> %2111, <i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416>
  %2113 = or disjoint <16 x i32> %2110, %2112
  %2114 = icmp ult <16 x i32> %2107, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %2115 = trunc <16 x i32> %2106 to <16 x i16>
  %2116 = bitcast <16 x i16> %2115 to <16 x half>
  %2117 = fpext <16 x half> %2116 to <16 x float>
  %2118 = bitcast <16 x float> %2117 to <16 x i32>
  %2119 = select <16 x i1> %2114, <16 x i32> %2118, <16 x i32> %2113
  %2120 = getelementptr inbounds [4 x <16 x float>], ptr %46, i64 0, i64 %2100
  store <16 x i32> %2119, ptr %2120, align 64, !tbaa !2
  %2121 = add nuw nsw i64 %2100, 1
  %2122 = icmp eq i64 %2121, 4
  br i1 %2122, label %2123, label %2099, !llvm.loop !38

2123:                                             ; preds = %2099
  %2124 = mul nuw nsw i64 %2097, %144
  %2125 = load <16 x float>, ptr %46, align 64, !tbaa !2
  %2126 = load <16 x float>, ptr %150, align 64, !tbaa !2
  %2127 = load <16 x float>, ptr %151, align 64, !tbaa !2
  %2128 = load <16 x float>, ptr %152, align 64, !tbaa !2
  %2129 = or disjoint i64 %2097, 1
  %2130 = mul nuw nsw i64 %2129, %144
  %2131 = or disjoint i64 %2097, 2
  %2132 = mul nuw nsw i64 %2131, %144
  %2133 = or disjoint i64 %2097, 3
  %2134 = mul nuw nsw i64 %2133, %144
  br label %2136

2135:                                             ; preds = %2136
  store <16 x float> %2150, ptr %46, align 64, !tbaa !2
  store <16 x float> %2156, ptr %150, align 64, !tbaa !2
  store <16 x float> %2162, ptr %151, align 64, !tbaa !2
  store <16 x float> %2168, ptr %152, align 64, !tbaa !2
  br label %2174

2136:                                             ; preds = %2123, %2136
  %2137 = phi <16 x float> [ %2128, %2123 ], [ %2168, %2136 ]
  %2138 = phi <16 x float> [ %2127, %2123 ], [ %2162, %2136 ]
  %2139 = phi <16 x float> [ %2126, %2123 ], [ %2156, %2136 ]
  %2140 = phi <16 x float> [ %2125, %2123 ], [ %2150, %2136 ]
  %2141 = phi i64 [ 0, %2123 ], [ %2169, %2136 ]
  %2142 = getelementptr inbounds [16 x <16 x float>], ptr %44, i64 0, i64 %2141
  %2143 = getelementptr inbounds [16 x <16 x float>], ptr %45, i64 0, i64 %2141
  %2144 = load <16 x float>, ptr %2143, align 64, !tbaa !2
  %2145 = getelementptr inbounds float, ptr %2142, i64 %2124
  %2146 = getelementptr inbounds float, ptr %2145, i64 %163
  %2147 = load float, ptr %2146, align 4, !tbaa !39
  %2148 = insertelement <16 x float> poison, float %2147, i64 0
  %2149 = shufflevector <16 x float> %2148, <16 x float> poison, <16 x i32> zeroinitializer
  %2150 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2149, <16 x float> %2144, <16 x float> %2140)
  %2151 = getelementptr inbounds float, ptr %2142, i64 %2130
  %2152 = getelementptr inbounds float, ptr %2151, i64 %163
  %2153 = load float, ptr %2152, align 4, !tbaa !39
  %2154 = insertelement <16 x float> poison, float %2153, i64 0
  %2155 = shufflevector <16 x float> %2154, <16 x float> poison, <16 x i32> zeroinitializer
  %2156 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2155, <16 x float> %2144, <16 x float> %2139)
  %2157 = getelementptr inbounds float, ptr %2142, i64 %2132
  %2158 = getelementptr inbounds float, ptr %2157, i64 %163
  %2159 = load float, ptr %2158, align 4, !tbaa !39
  %2160 = insertelement <16 x float> poison, float %2159, i64 0
  %2161 = shufflevector <16 x float> %2160, <16 x float> poison, <16 x i32> zeroinitializer
  %2162 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2161, <16 x float> %2144, <16 x float> %2138)
  %2163 = getelementptr inbounds float, ptr %2142, i64 %2134
  %2164 = getelementptr inbounds float, ptr %2163, i64 %163
  %2165 = load float, ptr %2164, align 4, !tbaa !39
  %2166 = insertelement <16 x float> poison, float %2165, i64 0
  %2167 = shufflevector <16 x float> %2166, <16 x float> poison, <16 x i32> zeroinitializer
  %2168 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2167, <16 x float> %2144, <16 x float> %2137)
  %2169 = add nuw nsw i64 %2141, 1
  %2170 = icmp eq i64 %2169, 16
  br i1 %2170, label %2135, label %2136, !llvm.loop !41

2171:                                             ; preds = %2200
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %46) #4
  %2172 = add nuw nsw i64 %2097, 4
  %2173 = icmp ult i64 %2172, %2064
  br i1 %2173, label %2096, label %2209, !llvm.loop !42

2174:                                             ; preds = %2135, %2200
  %2175 = phi i64 [ 0, %2135 ], [ %2207, %2200 ]
  %2176 = getelementptr inbounds [4 x <16 x float>], ptr %46, i64 0, i64 %2175
  %2177 = load <16 x i32>, ptr %2176, align 64, !tbaa !2
  %2178 = lshr <16 x i32> %2177, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2179 = icmp eq <16 x i32> %2177, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2180 = and <16 x i32> %2177, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %2181 = icmp ult <16 x i32> %2180, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %2182 = and <16 x i32> %2178, <i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768>
  %2183 = or disjoint <16 x i32> %2182, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2184 = lshr <16 x i32> %2177, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2185 = and <16 x i32> %2184, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %2186 = or disjoint <16 x i32> %2183, %2185
  %2187 = bitcast <16 x i32> %2177 to <16 x float>
  %2188 = fptrunc <16 x float> %2187 to <16 x half>
  %2189 = bitcast <16 x half> %2188 to <16 x i16>
  %2190 = zext <16 x i16> %2189 to <16 x i32>
  %2191 = select <16 x i1> %2181, <16 x i32> %2190, <16 x i32> %2186
  %2192 = select <16 x i1> %2179, <16 x i32> <i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085>, <16 x i32> %2191
  br i1 %95, label %2200, label %2193

2193:                                             ; preds = %2174
  %2194 = and <16 x i32> %2192, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2195 = icmp eq <16 x i32> %2194, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2196 = icmp ne <16 x i32> %2180, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2197 = and <16 x i1> %2195, %2196
  %2198 = sext <16 x i1> %2197 to <16 x i32>
  %2199 = add nsw <16 x i32> %2192, %2198
  br label %2200

2200:                                             ; preds = %2193, %2174
  %2201 = phi <16 x i32> [ %2199, %2193 ], [ %2192, %2174 ]
  %2202 = add nuw nsw i64 %2175, %2098
  %2203 = trunc nuw nsw i64 %2202 to i32
  %2204 = mul i32 %2203, %1
  %2205 = zext i32 %2204 to i64
  %2206 = getelementptr inbounds i32, ptr %2060, i64 %2205
  store <16 x i32> %2201, ptr %2206, align 4, !tbaa !2
  %2207 = add nuw nsw i64 %2175, 1
  %2208 = icmp eq i64 %2207, 4
  br i1 %2208, label %2171, label %2174, !llvm.loop !43

2209:                                             ; preds = %2171, %2061
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %45) #4
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %44) #4
  br label %2396

2210:                                             ; preds = %162
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %47) #4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %48) #4
  %2211 = shl i64 %163, 6
  %2212 = getelementptr inbounds i8, ptr %2, i64 %2211
  br label %2217

2213:                                             ; preds = %2238
  br i1 %145, label %2327, label %2214

2214:                                             ; preds = %2213
  %2215 = udiv i32 16, %63
  %2216 = zext nneg i32 %2215 to i64
  br label %2247

2217:                                             ; preds = %2210, %2238
  %2218 = phi i64 [ 0, %2210 ], [ %2245, %2238 ]
  %2219 = trunc nuw nsw i64 %2218 to i32
  %2220 = lshr i32 %2219, 1
  %2221 = mul i32 %2220, %1
  %2222 = zext i32 %2221 to i64
  %2223 = getelementptr inbounds i32, ptr %2212, i64 %2222
  %2224 = load <16 x i32>, ptr %2223, align 4, !tbaa !2
  %2225 = add nuw nsw i32 %2220, 8
  %2226 = mul i32 %2225, %1
  %2227 = zext i32 %2226 to i64
  %2228 = getelementptr inbounds i32, ptr %2212, i64 %2227
  %2229 = load <16 x i32>, ptr %2228, align 4, !tbaa !2
  %2230 = and i32 %2219, 1
  %2231 = icmp eq i32 %2230, 0
  br i1 %2231, label %2235, label %2232

2232:                                             ; preds = %2217
  %2233 = lshr <16 x i32> %2224, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2234 = lshr <16 x i32> %2229, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2238

2235:                                             ; preds = %2217
  %2236 = and <16 x i32> %2224, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2237 = and <16 x i32> %2229, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2238

2238:                                             ; preds = %2235, %2232
  %2239 = phi <16 x i32> [ %2233, %2232 ], [ %2236, %2235 ]
  %2240 = phi <16 x i32> [ %2234, %2232 ], [ %2237, %2235 ]
  %2241 = shl nuw <16 x i32> %2239, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2242 = getelementptr inbounds [16 x <16 x float>], ptr %47, i64 0, i64 %2218
  store <16 x i32> %2241, ptr %2242, align 64, !tbaa !2
  %2243 = shl nuw <16 x i32> %2240, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2244 = getelementptr inbounds [16 x <16 x float>], ptr %48, i64 0, i64 %2218
  store <16 x i32> %2243, ptr %2244, align 64, !tbaa !2
  %2245 = add nuw nsw i64 %2218, 1
  %2246 = icmp eq i64 %2245, 16
  br i1 %2246, label %2213, label %2217, !llvm.loop !37

2247:                                             ; preds = %2214, %2310
  %2248 = phi i64 [ 0, %2214 ], [ %2311, %2310 ]
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %49) #4
  %2249 = add nuw nsw i64 %2248, 16
  br label %2250

2250:                                             ; preds = %2247, %2250
  %2251 = phi i64 [ 0, %2247 ], [ %2260, %2250 ]
  %2252 = add nuw nsw i64 %2251, %2249
  %2253 = trunc nuw nsw i64 %2252 to i32
  %2254 = mul i32 %2253, %1
  %2255 = zext i32 %2254 to i64
  %2256 = getelementptr inbounds i32, ptr %2212, i64 %2255
  %2257 = load <16 x i32>, ptr %2256, align 4, !tbaa !2
  %2258 = shl <16 x i32> %2257, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2259 = getelementptr inbounds [4 x <16 x float>], ptr %49, i64 0, i64 %2251
  store <16 x i32> %2258, ptr %2259, align 64, !tbaa !2
  %2260 = add nuw nsw i64 %2251, 1
  %2261 = icmp eq i64 %2260, 4
  br i1 %2261, label %2262, label %2250, !llvm.loop !38

2262:                                             ; preds = %2250
  %2263 = mul nuw nsw i64 %2248, %144
  %2264 = load <16 x float>, ptr %49, align 64, !tbaa !2
  %2265 = load <16 x float>, ptr %146, align 64, !tbaa !2
  %2266 = load <16 x float>, ptr %147, align 64, !tbaa !2
  %2267 = load <16 x float>, ptr %148, align 64, !tbaa !2
  %2268 = or disjoint i64 %2248, 1
  %2269 = mul nuw nsw i64 %2268, %144
  %2270 = or disjoint i64 %2248, 2
  %2271 = mul nuw nsw i64 %2270, %144
  %2272 = or disjoint i64 %2248, 3
  %2273 = mul nuw nsw i64 %2272, %144
  br label %2275

2274:                                             ; preds = %2275
  store <16 x float> %2289, ptr %49, align 64, !tbaa !2
  store <16 x float> %2295, ptr %146, align 64, !tbaa !2
  store <16 x float> %2301, ptr %147, align 64, !tbaa !2
  store <16 x float> %2307, ptr %148, align 64, !tbaa !2
  br label %2313

2275:                                             ; preds = %2262, %2275
  %2276 = phi <16 x float> [ %2267, %2262 ], [ %2307, %2275 ]
  %2277 = phi <16 x float> [ %2266, %2262 ], [ %2301, %2275 ]
  %2278 = phi <16 x float> [ %2265, %2262 ], [ %2295, %2275 ]
  %2279 = phi <16 x float> [ %2264, %2262 ], [ %2289, %2275 ]
  %2280 = phi i64 [ 0, %2262 ], [ %2308, %2275 ]
  %2281 = getelementptr inbounds [16 x <16 x float>], ptr %47, i64 0, i64 %2280
  %2282 = getelementptr inbounds [16 x <16 x float>], ptr %48, i64 0, i64 %2280
  %2283 = load <16 x float>, ptr %2282, align 64, !tbaa !2
  %2284 = getelementptr inbounds float, ptr %2281, i64 %2263
  %2285 = getelementptr inbounds float, ptr %2284, i64 %163
  %2286 = load float, ptr %2285, align 4, !tbaa !39
  %2287 = insertelement <16 x float> poison, float %2286, i64 0
  %2288 = shufflevector <16 x float> %2287, <16 x float> poison, <16 x i32> zeroinitializer
  %2289 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2288, <16 x float> %2283, <16 x float> %2279)
  %2290 = getelementptr inbounds float, ptr %2281, i64 %2269
  %2291 = getelementptr inbounds float, ptr %2290, i64 %163
  %2292 = load float, ptr %2291, align 4, !tbaa !39
  %2293 = insertelement <16 x float> poison, float %2292, i64 0
  %2294 = shufflevector <16 x float> %2293, <16 x float> poison, <16 x i32> zeroinitializer
  %2295 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2294, <16 x float> %2283, <16 x float> %2278)
  %2296 = getelementptr inbounds float, ptr %2281, i64 %2271
  %2297 = getelementptr inbounds float, ptr %2296, i64 %163
  %2298 = load float, ptr %2297, align 4, !tbaa !39
  %2299 = insertelement <16 x float> poison, float %2298, i64 0
  %2300 = shufflevector <16 x float> %2299, <16 x float> poison, <16 x i32> zeroinitializer
  %2301 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2300, <16 x float> %2283, <16 x float> %2277)
  %2302 = getelementptr inbounds float, ptr %2281, i64 %2273
  %2303 = getelementptr inbounds float, ptr %2302, i64 %163
  %2304 = load float, ptr %2303, align 4, !tbaa !39
  %2305 = insertelement <16 x float> poison, float %2304, i64 0
  %2306 = shufflevector <16 x float> %2305, <16 x float> poison, <16 x i32> zeroinitializer
  %2307 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2306, <16 x float> %2283, <16 x float> %2276)
  %2308 = add nuw nsw i64 %2280, 1
  %2309 = icmp eq i64 %2308, 16
  br i1 %2309, label %2274, label %2275, !llvm.loop !41

2310:                                             ; preds = %2313
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %49) #4
  %2311 = add nuw nsw i64 %2248, 4
  %2312 = icmp ult i64 %2311, %2216
  br i1 %2312, label %2247, label %2327, !llvm.loop !42

2313:                                             ; preds = %2274, %2313
  %2314 = phi i64 [ 0, %2274 ], [ %2325, %2313 ]
  %2315 = getelementptr inbounds [4 x <16 x float>], ptr %49, i64 0, i64 %2314
  %2316 = load <16 x i32>, ptr %2315, align 64, !tbaa !2
  %2317 = lshr <16 x i32> %2316, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2318 = icmp eq <16 x i32> %2316, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2319 = select <16 x i1> %2318, <16 x i32> <i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533>, <16 x i32> %2317
  %2320 = add nuw nsw i64 %2314, %2249
  %2321 = trunc nuw nsw i64 %2320 to i32
  %2322 = mul i32 %2321, %1
  %2323 = zext i32 %2322 to i64
  %2324 = getelementptr inbounds i32, ptr %2212, i64 %2323
  store <16 x i32> %2319, ptr %2324, align 4, !tbaa !2
  %2325 = add nuw nsw i64 %2314, 1
  %2326 = icmp eq i64 %2325, 4
  br i1 %2326, label %2310, label %2313, !llvm.loop !43

2327:                                             ; preds = %2310, %2213
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %48) #4
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %47) #4
  br label %2396

2328:                                             ; preds = %162
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  %2329 = udiv i8 32, %127
  %2330 = zext nneg i8 %2329 to i32
  %2331 = shl i64 %163, 6
  %2332 = getelementptr inbounds i8, ptr %2, i64 %2331
  br label %2335

2333:                                             ; preds = %2335
  %2334 = icmp ult i64 %163, 16
  br i1 %2334, label %2363, label %2395

2335:                                             ; preds = %2335, %2328
  %2336 = phi i64 [ 0, %2328 ], [ %2361, %2335 ]
  %2337 = trunc nuw nsw i64 %2336 to i32
  %2338 = urem i32 %2337, %2330
  %2339 = shl nuw nsw i32 %2338, %139
  %2340 = udiv i32 %2337, %2330
  %2341 = mul i32 %2340, %1
  %2342 = zext i32 %2341 to i64
  %2343 = getelementptr inbounds i32, ptr %2332, i64 %2342
  %2344 = load <16 x i32>, ptr %2343, align 4, !tbaa !2
  %2345 = add nuw nsw i32 %2340, 8
  %2346 = mul i32 %2345, %1
  %2347 = zext i32 %2346 to i64
  %2348 = getelementptr inbounds i32, ptr %2332, i64 %2347
  %2349 = load <16 x i32>, ptr %2348, align 4, !tbaa !2
  %2350 = sub nsw i32 %129, %2339
  %2351 = insertelement <16 x i32> poison, i32 %2350, i64 0
  %2352 = shufflevector <16 x i32> %2351, <16 x i32> poison, <16 x i32> zeroinitializer
  %2353 = shl <16 x i32> %2344, %2352
  %2354 = ashr <16 x i32> %2353, %134
  %2355 = and <16 x i32> %2354, %140
  %2356 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %2336
  store <16 x i32> %2355, ptr %2356, align 64, !tbaa !2
  %2357 = shl <16 x i32> %2349, %2352
  %2358 = ashr <16 x i32> %2357, %134
  %2359 = and <16 x i32> %2358, %141
  %2360 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %2336
  store <16 x i32> %2359, ptr %2360, align 64, !tbaa !2
  %2361 = add nuw nsw i64 %2336, 1
  %2362 = icmp eq i64 %2361, 16
  br i1 %2362, label %2333, label %2335, !llvm.loop !44

2363:                                             ; preds = %2333, %2391
  %2364 = phi i64 [ %2393, %2391 ], [ %163, %2333 ]
  %2365 = trunc nuw nsw i64 %2364 to i32
  %2366 = udiv i32 %2365, %63
  %2367 = add nuw nsw i32 %2366, 16
  %2368 = mul i32 %2367, %1
  %2369 = getelementptr inbounds i32, ptr %4, i64 %2364
  br label %2374

2370:                                             ; preds = %2374
  %2371 = zext i32 %2368 to i64
  %2372 = getelementptr inbounds i32, ptr %2332, i64 %2371
  %2373 = load <16 x i32>, ptr %2372, align 4, !tbaa !2
  br i1 %143, label %2389, label %2387

2374:                                             ; preds = %2374, %2363
  %2375 = phi i64 [ 0, %2363 ], [ %2385, %2374 ]
  %2376 = phi <16 x i32> [ zeroinitializer, %2363 ], [ %2384, %2374 ]
  %2377 = getelementptr inbounds [16 x <16 x i32>], ptr %2369, i64 0, i64 %2375
  %2378 = load i32, ptr %2377, align 4, !tbaa !45
  %2379 = insertelement <16 x i32> poison, i32 %2378, i64 0
  %2380 = shufflevector <16 x i32> %2379, <16 x i32> poison, <16 x i32> zeroinitializer
  %2381 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %2375
  %2382 = load <16 x i32>, ptr %2381, align 64, !tbaa !2
  %2383 = mul <16 x i32> %2380, %2382
  %2384 = add <16 x i32> %2383, %2376
  %2385 = add nuw nsw i64 %2375, 1
  %2386 = icmp eq i64 %2385, 16
  br i1 %2386, label %2370, label %2374, !llvm.loop !47

2387:                                             ; preds = %2370
  %2388 = tail call <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32> %2373, <16 x i32> %2384)
  br label %2391

2389:                                             ; preds = %2370
  %2390 = add <16 x i32> %2373, %2384
  br label %2391

2391:                                             ; preds = %2389, %2387
  %2392 = phi <16 x i32> [ %2388, %2387 ], [ %2390, %2389 ]
  store <16 x i32> %2392, ptr %2372, align 4, !tbaa !2
  %2393 = add nuw nsw i64 %2364, %144
  %2394 = icmp ult i64 %2393, 16
  br i1 %2394, label %2363, label %2395, !llvm.loop !48

2395:                                             ; preds = %2391, %2333
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  br label %2396

2396:                                             ; preds = %552, %939, %1429, %1828, %1943, %2057, %2209, %2327, %2395
  %2397 = add nuw nsw i64 %163, 1
  %2398 = icmp eq i64 %2397, %144
  br i1 %2398, label %161, label %162, !llvm.loop !49
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v16i32(<16 x i32>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smax.v16i32(<16 x i32>, <16 x i32>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smin.v16i32(<16 x i32>, <16 x i32>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.sadd.sat.v16i32(<16 x i32>, <16 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #4 = { nounwind }

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
!9 = !{!10}
!10 = distinct !{!10, !11, !"one_factor: argument 0"}
!11 = distinct !{!11, !"one_factor"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"one_factor: argument 0"}
!14 = distinct !{!14, !"one_factor"}
!15 = distinct !{!15, !6, !7}
!16 = distinct !{!16, !6, !7}
!17 = distinct !{!17, !6, !7}
!18 = distinct !{!18, !6, !7}
!19 = !{!20}
!20 = distinct !{!20, !21, !"one_factor: argument 0"}
!21 = distinct !{!21, !"one_factor"}
!22 = !{!23}
!23 = distinct !{!23, !24, !"one_factor: argument 0"}
!24 = distinct !{!24, !"one_factor"}
!25 = !{!26}
!26 = distinct !{!26, !27, !"one_factor: argument 0"}
!27 = distinct !{!27, !"one_factor"}
!28 = !{!29}
!29 = distinct !{!29, !30, !"one_factor: argument 0"}
!30 = distinct !{!30, !"one_factor"}
!31 = !{!32}
!32 = distinct !{!32, !33, !"one_factor: argument 0"}
!33 = distinct !{!33, !"one_factor"}
!34 = !{!35}
!35 = distinct !{!35, !36, !"one_factor: argument 0"}
!36 = distinct !{!36, !"one_factor"}
!37 = distinct !{!37, !6, !7}
!38 = distinct !{!38, !6, !7}
!39 = !{!40, !40, i64 0}
!40 = !{!"float", !3, i64 0}
!41 = distinct !{!41, !6, !7}
!42 = distinct !{!42, !6, !7}
!43 = distinct !{!43, !6, !7}
!44 = distinct !{!44, !6, !7}
!45 = !{!46, !46, i64 0}
!46 = !{!"int", !3, i64 0}
!47 = distinct !{!47, !6, !7}
!48 = distinct !{!48, !6, !7}
!49 = distinct !{!49, !6, !7}
