%struct.factors = type { <16 x i32>, <16 x i32>, <16 x i32>, <16 x i32> }
%struct.plain_factors = type { [16 x <16 x i32>], [16 x <16 x i32>], [16 x <16 x i32>] }

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define void @barewave_matrix_exact(i32 noundef %0, i32 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr noundef %4, ptr noundef %5) local_unnamed_addr #0 {
  %7 = alloca [16 x %struct.factors], align 64
  %8 = alloca [16 x %struct.factors], align 64
  %9 = alloca [16 x %struct.factors], align 64
  %10 = alloca [16 x %struct.factors], align 64
  %11 = alloca [16 x %struct.factors], align 64
  %12 = alloca [16 x %struct.factors], align 64
  %13 = alloca [16 x %struct.factors], align 64
  %14 = alloca [16 x %struct.factors], align 64
  %15 = alloca [16 x %struct.factors], align 64
  %16 = alloca [16 x %struct.factors], align 64
  %17 = alloca %struct.plain_factors, align 64
  %18 = alloca %struct.plain_factors, align 64
  %19 = alloca [16 x <16 x i32>], align 64
  %20 = alloca [16 x %struct.factors], align 64
  %21 = alloca [16 x %struct.factors], align 64
  %22 = alloca %struct.plain_factors, align 64
  %23 = alloca %struct.plain_factors, align 64
  %24 = alloca [16 x <16 x i32>], align 64
  %25 = alloca [16 x %struct.factors], align 64
  %26 = alloca [16 x %struct.factors], align 64
  %27 = alloca %struct.plain_factors, align 64
  %28 = alloca %struct.plain_factors, align 64
  %29 = alloca [16 x <16 x i32>], align 64
  %30 = alloca [16 x %struct.factors], align 64
  %31 = alloca [16 x %struct.factors], align 64
  %32 = alloca %struct.plain_factors, align 64
  %33 = alloca %struct.plain_factors, align 64
  %34 = alloca [16 x <16 x i32>], align 64
  %35 = alloca [1280 x i32], align 64
  %36 = alloca [1280 x i32], align 64
  %37 = alloca [1280 x i32], align 64
  %38 = alloca [1280 x i32], align 64
  %39 = lshr i32 %1, 4
  %40 = trunc i32 %0 to i8
  switch i8 %40, label %2359 [
    i8 0, label %41
    i8 1, label %751
    i8 2, label %1485
  ]

41:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %35) #5
  %42 = icmp ugt i32 %1, 31
  %43 = zext nneg i32 %39 to i64
  br label %44

44:                                               ; preds = %41, %53
  %45 = phi i64 [ 0, %41 ], [ %55, %53 ]
  %46 = phi <16 x i32> [ zeroinitializer, %41 ], [ %54, %53 ]
  br i1 %42, label %47, label %53

47:                                               ; preds = %44
  %48 = mul nuw nsw i64 %45, %43
  %49 = shl i64 %48, 4
  %50 = and i64 %49, 4294967280
  %51 = getelementptr inbounds i32, ptr %3, i64 %50
  %52 = load <16 x i32>, ptr %51, align 64, !tbaa !2
  br label %57

53:                                               ; preds = %57, %44
  %54 = phi <16 x i32> [ %46, %44 ], [ %66, %57 ]
  %55 = add nuw nsw i64 %45, 1
  %56 = icmp eq i64 %55, 8
  br i1 %56, label %69, label %44, !llvm.loop !5

57:                                               ; preds = %47, %57
  %58 = phi i64 [ 1, %47 ], [ %67, %57 ]
  %59 = phi <16 x i32> [ %46, %47 ], [ %66, %57 ]
  %60 = add nuw nsw i64 %58, %48
  %61 = shl i64 %60, 4
  %62 = and i64 %61, 4294967280
  %63 = getelementptr inbounds i32, ptr %3, i64 %62
  %64 = load <16 x i32>, ptr %63, align 64, !tbaa !2
  %65 = xor <16 x i32> %64, %52
  %66 = or <16 x i32> %65, %59
  %67 = add nuw nsw i64 %58, 1
  %68 = icmp eq i64 %67, %43
  br i1 %68, label %53, label %57, !llvm.loop !8

69:                                               ; preds = %53
  %70 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %54)
  %71 = icmp eq i32 %70, 0
  %72 = ptrtoint ptr %5 to i64
  %73 = ptrtoint ptr %4 to i64
  %74 = icmp eq ptr %5, %4
  %75 = sub i64 %72, %73
  %76 = add i64 %75, -1024
  %77 = icmp ult i64 %76, -2047
  %78 = or i1 %74, %77
  %79 = and i32 %0, 1007616
  %80 = or i32 %70, %79
  %81 = icmp eq i32 %80, 0
  %82 = and i1 %78, %81
  br i1 %82, label %91, label %83

83:                                               ; preds = %69
  %84 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %84, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %35) #6
  %85 = shl i32 %39, 7
  %86 = zext i32 %85 to i64
  %87 = getelementptr inbounds i32, ptr %35, i64 %86
  %88 = shl i32 %39, 8
  %89 = zext i32 %88 to i64
  %90 = getelementptr inbounds i32, ptr %35, i64 %89
  br label %91

91:                                               ; preds = %83, %69
  %92 = phi ptr [ %4, %69 ], [ %90, %83 ]
  %93 = phi ptr [ %3, %69 ], [ %87, %83 ]
  %94 = phi ptr [ %2, %69 ], [ %35, %83 ]
  br i1 %71, label %95, label %359

95:                                               ; preds = %91
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %30) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %31) #5
  %96 = add nsw i32 %39, -1
  %97 = insertelement <16 x i32> poison, i32 %96, i64 0
  %98 = shufflevector <16 x i32> %97, <16 x i32> poison, <16 x i32> zeroinitializer
  %99 = and <16 x i32> %98, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %127

100:                                              ; preds = %191, %100
  %101 = phi i64 [ %111, %100 ], [ 0, %191 ]
  %102 = phi <16 x i32> [ %110, %100 ], [ zeroinitializer, %191 ]
  %103 = getelementptr inbounds <16 x i32>, ptr %92, i64 %101
  %104 = load <16 x i32>, ptr %103, align 64, !tbaa !2
  %105 = shl <16 x i32> %104, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %106 = icmp ne <16 x i32> %105, zeroinitializer
  %107 = add <16 x i32> %105, <i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080>
  %108 = icmp ult <16 x i32> %107, <i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912>
  %109 = and <16 x i1> %108, %106
  %110 = select <16 x i1> %109, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %102
  %111 = add nuw nsw i64 %101, 1
  %112 = icmp eq i64 %111, 16
  br i1 %112, label %116, label %100, !llvm.loop !9

113:                                              ; preds = %116
  %114 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %124)
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %216, label %358

116:                                              ; preds = %100, %116
  %117 = phi i64 [ %125, %116 ], [ 0, %100 ]
  %118 = phi <16 x i32> [ %124, %116 ], [ %110, %100 ]
  %119 = getelementptr inbounds %struct.factors, ptr %30, i64 %117, i32 3
  %120 = load <16 x i32>, ptr %119, align 64, !tbaa !2
  %121 = getelementptr inbounds %struct.factors, ptr %31, i64 %117, i32 3
  %122 = load <16 x i32>, ptr %121, align 64, !tbaa !2
  %123 = or <16 x i32> %120, %118
  %124 = or <16 x i32> %123, %122
  %125 = add nuw nsw i64 %117, 1
  %126 = icmp eq i64 %125, 16
  br i1 %126, label %113, label %116, !llvm.loop !10

127:                                              ; preds = %95, %191
  %128 = phi i64 [ 0, %95 ], [ %214, %191 ]
  %129 = getelementptr inbounds [16 x %struct.factors], ptr %30, i64 0, i64 %128
  %130 = trunc nuw nsw i64 %128 to i32
  %131 = lshr i32 %130, 1
  %132 = mul nuw nsw i32 %131, %39
  %133 = shl i32 %132, 4
  %134 = zext i32 %133 to i64
  %135 = getelementptr inbounds i32, ptr %94, i64 %134
  %136 = load <16 x i32>, ptr %135, align 64, !tbaa !2
  br i1 %42, label %137, label %153

137:                                              ; preds = %127, %137
  %138 = phi i64 [ %151, %137 ], [ 1, %127 ]
  %139 = phi <16 x i32> [ %150, %137 ], [ %136, %127 ]
  %140 = trunc nuw nsw i64 %138 to i32
  %141 = insertelement <16 x i32> poison, i32 %140, i64 0
  %142 = shufflevector <16 x i32> %141, <16 x i32> poison, <16 x i32> zeroinitializer
  %143 = icmp eq <16 x i32> %99, %142
  %144 = trunc i64 %138 to i32
  %145 = add i32 %132, %144
  %146 = shl i32 %145, 4
  %147 = zext i32 %146 to i64
  %148 = getelementptr inbounds i32, ptr %94, i64 %147
  %149 = load <16 x i32>, ptr %148, align 64, !tbaa !2
  %150 = select <16 x i1> %143, <16 x i32> %149, <16 x i32> %139
  %151 = add nuw nsw i64 %138, 1
  %152 = icmp eq i64 %151, %43
  br i1 %152, label %153, label %137, !llvm.loop !11

153:                                              ; preds = %137, %127
  %154 = phi <16 x i32> [ %136, %127 ], [ %150, %137 ]
  %155 = and i32 %130, 1
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %159, label %157

157:                                              ; preds = %153
  %158 = lshr <16 x i32> %154, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %161

159:                                              ; preds = %153
  %160 = and <16 x i32> %154, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %161

161:                                              ; preds = %157, %159
  %162 = phi <16 x i32> [ %158, %157 ], [ %160, %159 ]
  %163 = and <16 x i32> %162, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %164 = lshr <16 x i32> %163, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %165 = icmp ult <16 x i32> %163, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %166 = and <16 x i32> %162, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %167 = select <16 x i1> %165, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %168 = or disjoint <16 x i32> %167, %166
  %169 = icmp eq <16 x i32> %168, zeroinitializer
  %170 = zext <16 x i1> %165 to <16 x i32>
  %171 = or <16 x i32> %164, %170
  %172 = add nsw <16 x i32> %171, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %173 = select <16 x i1> %169, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %172
  %174 = shl nuw <16 x i32> %162, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %175 = ashr <16 x i32> %174, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %176 = icmp eq <16 x i32> %163, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %177 = zext <16 x i1> %176 to <16 x i32>
  %178 = icmp ugt <16 x i32> %163, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %179 = select <16 x i1> %178, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %180 = or disjoint <16 x i32> %179, %177
  store <16 x i32> %168, ptr %129, align 64, !tbaa !2
  %181 = getelementptr inbounds i8, ptr %129, i64 64
  store <16 x i32> %173, ptr %181, align 64, !tbaa !2
  %182 = getelementptr inbounds i8, ptr %129, i64 128
  store <16 x i32> %175, ptr %182, align 64, !tbaa !2
  %183 = getelementptr inbounds i8, ptr %129, i64 192
  store <16 x i32> %180, ptr %183, align 64, !tbaa !2
  %184 = getelementptr inbounds [16 x %struct.factors], ptr %31, i64 0, i64 %128
  %185 = getelementptr inbounds i32, ptr %93, i64 %134
  %186 = load <16 x i32>, ptr %185, align 64, !tbaa !2
  br i1 %156, label %189, label %187

187:                                              ; preds = %161
  %188 = lshr <16 x i32> %186, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %191

189:                                              ; preds = %161
  %190 = and <16 x i32> %186, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %191

191:                                              ; preds = %187, %189
  %192 = phi <16 x i32> [ %188, %187 ], [ %190, %189 ]
  %193 = and <16 x i32> %192, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %194 = lshr <16 x i32> %193, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %195 = icmp ult <16 x i32> %193, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %196 = and <16 x i32> %192, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %197 = select <16 x i1> %195, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %198 = or disjoint <16 x i32> %197, %196
  %199 = icmp eq <16 x i32> %198, zeroinitializer
  %200 = zext <16 x i1> %195 to <16 x i32>
  %201 = or <16 x i32> %194, %200
  %202 = add nsw <16 x i32> %201, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %203 = select <16 x i1> %199, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %202
  %204 = shl nuw <16 x i32> %192, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %205 = ashr <16 x i32> %204, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %206 = icmp eq <16 x i32> %193, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %207 = zext <16 x i1> %206 to <16 x i32>
  %208 = icmp ugt <16 x i32> %193, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %209 = select <16 x i1> %208, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %210 = or disjoint <16 x i32> %209, %207
  store <16 x i32> %198, ptr %184, align 64, !tbaa !2
  %211 = getelementptr inbounds i8, ptr %184, i64 64
  store <16 x i32> %203, ptr %211, align 64, !tbaa !2
  %212 = getelementptr inbounds i8, ptr %184, i64 128
  store <16 x i32> %205, ptr %212, align 64, !tbaa !2
  %213 = getelementptr inbounds i8, ptr %184, i64 192
  store <16 x i32> %210, ptr %213, align 64, !tbaa !2
  %214 = add nuw nsw i64 %128, 1
  %215 = icmp eq i64 %214, 16
  br i1 %215, label %100, label %127, !llvm.loop !12

216:                                              ; preds = %113
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %32) #5
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %33) #5
  %217 = getelementptr inbounds i8, ptr %32, i64 2048
  %218 = getelementptr inbounds i8, ptr %32, i64 1024
  %219 = getelementptr inbounds i8, ptr %33, i64 2048
  %220 = getelementptr inbounds i8, ptr %33, i64 1024
  br label %222

221:                                              ; preds = %222
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %34) #5
  br label %251

222:                                              ; preds = %216, %222
  %223 = phi i64 [ 0, %216 ], [ %249, %222 ]
  %224 = getelementptr inbounds [16 x %struct.factors], ptr %30, i64 0, i64 %223
  %225 = load <16 x i32>, ptr %224, align 64, !tbaa !2
  %226 = icmp eq <16 x i32> %225, zeroinitializer
  %227 = getelementptr inbounds i8, ptr %224, i64 128
  %228 = load <16 x i32>, ptr %227, align 64, !tbaa !2
  %229 = getelementptr inbounds [16 x <16 x i32>], ptr %217, i64 0, i64 %223
  store <16 x i32> %228, ptr %229, align 64, !tbaa !2
  %230 = shl <16 x i32> %225, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %231 = getelementptr inbounds [16 x <16 x i32>], ptr %32, i64 0, i64 %223
  store <16 x i32> %230, ptr %231, align 64, !tbaa !2
  %232 = getelementptr inbounds i8, ptr %224, i64 64
  %233 = load <16 x i32>, ptr %232, align 64, !tbaa !2
  %234 = add <16 x i32> %233, <i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257>
  %235 = select <16 x i1> %226, <16 x i32> zeroinitializer, <16 x i32> %234
  %236 = getelementptr inbounds [16 x <16 x i32>], ptr %218, i64 0, i64 %223
  store <16 x i32> %235, ptr %236, align 64, !tbaa !2
  %237 = getelementptr inbounds [16 x %struct.factors], ptr %31, i64 0, i64 %223
  %238 = load <16 x i32>, ptr %237, align 64, !tbaa !2
  %239 = icmp eq <16 x i32> %238, zeroinitializer
  %240 = getelementptr inbounds i8, ptr %237, i64 128
  %241 = load <16 x i32>, ptr %240, align 64, !tbaa !2
  %242 = getelementptr inbounds [16 x <16 x i32>], ptr %219, i64 0, i64 %223
  store <16 x i32> %241, ptr %242, align 64, !tbaa !2
  %243 = getelementptr inbounds [16 x <16 x i32>], ptr %33, i64 0, i64 %223
  store <16 x i32> %238, ptr %243, align 64, !tbaa !2
  %244 = getelementptr inbounds i8, ptr %237, i64 64
  %245 = load <16 x i32>, ptr %244, align 64, !tbaa !2
  %246 = sub <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %245
  %247 = select <16 x i1> %239, <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, <16 x i32> %246
  %248 = getelementptr inbounds [16 x <16 x i32>], ptr %220, i64 0, i64 %223
  store <16 x i32> %247, ptr %248, align 64, !tbaa !2
  %249 = add nuw nsw i64 %223, 1
  %250 = icmp eq i64 %249, 16
  br i1 %250, label %221, label %222, !llvm.loop !13

251:                                              ; preds = %221, %251
  %252 = phi i64 [ 0, %221 ], [ %256, %251 ]
  %253 = getelementptr inbounds <16 x i32>, ptr %92, i64 %252
  %254 = load <16 x i32>, ptr %253, align 64, !tbaa !2
  %255 = getelementptr inbounds [16 x <16 x i32>], ptr %34, i64 0, i64 %252
  store <16 x i32> %254, ptr %255, align 64, !tbaa !2
  %256 = add nuw nsw i64 %252, 1
  %257 = icmp eq i64 %256, 16
  br i1 %257, label %258, label %251, !llvm.loop !14

258:                                              ; preds = %251, %273
  %259 = phi i64 [ %274, %273 ], [ 0, %251 ]
  %260 = getelementptr inbounds [16 x <16 x i32>], ptr %219, i64 0, i64 %259
  %261 = load <16 x i32>, ptr %260, align 64, !tbaa !2
  %262 = getelementptr inbounds [16 x <16 x i32>], ptr %33, i64 0, i64 %259
  %263 = load <16 x i32>, ptr %262, align 64, !tbaa !2
  %264 = getelementptr inbounds [16 x <16 x i32>], ptr %220, i64 0, i64 %259
  %265 = load <32 x i16>, ptr %264, align 64, !tbaa !2
  %266 = or disjoint i64 %259, 1
  %267 = getelementptr inbounds [16 x <16 x i32>], ptr %219, i64 0, i64 %266
  %268 = load <16 x i32>, ptr %267, align 64, !tbaa !2
  %269 = getelementptr inbounds [16 x <16 x i32>], ptr %33, i64 0, i64 %266
  %270 = load <16 x i32>, ptr %269, align 64, !tbaa !2
  %271 = getelementptr inbounds [16 x <16 x i32>], ptr %220, i64 0, i64 %266
  %272 = load <32 x i16>, ptr %271, align 64, !tbaa !2
  br label %276

273:                                              ; preds = %276
  %274 = add nuw nsw i64 %259, 2
  %275 = icmp ult i64 %259, 14
  br i1 %275, label %258, label %350, !llvm.loop !15

276:                                              ; preds = %258, %276
  %277 = phi i64 [ 0, %258 ], [ %348, %276 ]
  %278 = getelementptr inbounds [16 x <16 x i32>], ptr %34, i64 0, i64 %277
  %279 = load <16 x i32>, ptr %278, align 64, !tbaa !2
  %280 = getelementptr inbounds i32, ptr %217, i64 %277
  %281 = getelementptr inbounds i32, ptr %32, i64 %277
  %282 = getelementptr inbounds i32, ptr %218, i64 %277
  %283 = getelementptr inbounds [16 x <16 x i32>], ptr %280, i64 0, i64 %259
  %284 = load i32, ptr %283, align 4, !tbaa !16
  %285 = insertelement <16 x i32> poison, i32 %284, i64 0
  %286 = shufflevector <16 x i32> %285, <16 x i32> poison, <16 x i32> zeroinitializer
  %287 = xor <16 x i32> %286, %261
  %288 = getelementptr inbounds [16 x <16 x i32>], ptr %281, i64 0, i64 %259
  %289 = load i32, ptr %288, align 4, !tbaa !16
  %290 = insertelement <16 x i32> poison, i32 %289, i64 0
  %291 = shufflevector <16 x i32> %290, <16 x i32> poison, <16 x i32> zeroinitializer
  %292 = mul <16 x i32> %291, %263
  %293 = xor <16 x i32> %287, %292
  %294 = getelementptr inbounds [16 x <16 x i32>], ptr %282, i64 0, i64 %259
  %295 = load i32, ptr %294, align 4, !tbaa !16
  %296 = insertelement <16 x i32> poison, i32 %295, i64 0
  %297 = shufflevector <16 x i32> %296, <16 x i32> poison, <16 x i32> zeroinitializer
  %298 = bitcast <16 x i32> %297 to <32 x i16>
  %299 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %298, <32 x i16> %265)
  %300 = bitcast <32 x i16> %299 to <16 x i32>
  %301 = getelementptr inbounds [16 x <16 x i32>], ptr %280, i64 0, i64 %266
  %302 = load i32, ptr %301, align 4, !tbaa !16
  %303 = insertelement <16 x i32> poison, i32 %302, i64 0
  %304 = shufflevector <16 x i32> %303, <16 x i32> poison, <16 x i32> zeroinitializer
  %305 = xor <16 x i32> %304, %268
  %306 = getelementptr inbounds [16 x <16 x i32>], ptr %281, i64 0, i64 %266
  %307 = load i32, ptr %306, align 4, !tbaa !16
  %308 = insertelement <16 x i32> poison, i32 %307, i64 0
  %309 = shufflevector <16 x i32> %308, <16 x i32> poison, <16 x i32> zeroinitializer
  %310 = mul <16 x i32> %309, %270
  %311 = xor <16 x i32> %305, %310
  %312 = getelementptr inbounds [16 x <16 x i32>], ptr %282, i64 0, i64 %266
  %313 = load i32, ptr %312, align 4, !tbaa !16
  %314 = insertelement <16 x i32> poison, i32 %313, i64 0
  %315 = shufflevector <16 x i32> %314, <16 x i32> poison, <16 x i32> zeroinitializer
  %316 = bitcast <16 x i32> %315 to <32 x i16>
  %317 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %316, <32 x i16> %272)
  %318 = bitcast <32 x i16> %317 to <16 x i32>
  %319 = ashr <16 x i32> %279, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %320 = lshr <16 x i32> %279, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %321 = and <16 x i32> %320, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %322 = shl <16 x i32> %279, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %323 = and <16 x i32> %322, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %324 = or disjoint <16 x i32> %323, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %325 = xor <16 x i32> %324, %319
  %326 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %300, <16 x i32> %318)
  %327 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %326, <16 x i32> %321)
  %328 = sub nsw <16 x i32> %327, %321
  %329 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %328, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %330 = ashr <16 x i32> %325, %329
  %331 = and <16 x i32> %319, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %332 = add nsw <16 x i32> %330, %331
  %333 = sub <16 x i32> %327, %300
  %334 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %333, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %335 = ashr <16 x i32> %293, %334
  %336 = add <16 x i32> %335, %332
  %337 = sub <16 x i32> %327, %318
  %338 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %337, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %339 = ashr <16 x i32> %311, %338
  %340 = add <16 x i32> %339, %336
  %341 = bitcast <16 x i32> %327 to <32 x i16>
  %342 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %341, <32 x i16> <i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0>)
  %343 = bitcast <32 x i16> %342 to <16 x i32>
  %344 = shl <16 x i32> %343, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %345 = sitofp <16 x i32> %340 to <16 x float>
  %346 = bitcast <16 x i32> %344 to <16 x float>
  %347 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %345, <16 x float> %346, <16 x float> zeroinitializer)
  store <16 x float> %347, ptr %278, align 64, !tbaa !2
  %348 = add nuw nsw i64 %277, 1
  %349 = icmp eq i64 %348, 16
  br i1 %349, label %273, label %276, !llvm.loop !18

350:                                              ; preds = %273, %350
  %351 = phi i64 [ %355, %350 ], [ 0, %273 ]
  %352 = getelementptr inbounds [16 x <16 x i32>], ptr %34, i64 0, i64 %351
  %353 = load <16 x i32>, ptr %352, align 64, !tbaa !2
  %354 = getelementptr inbounds <16 x i32>, ptr %5, i64 %351
  store <16 x i32> %353, ptr %354, align 64, !tbaa !2
  %355 = add nuw nsw i64 %351, 1
  %356 = icmp eq i64 %355, 16
  br i1 %356, label %357, label %350, !llvm.loop !19

357:                                              ; preds = %350
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %34) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %33) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %32) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %31) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %30) #5
  br label %750

358:                                              ; preds = %113
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %31) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %30) #5
  br label %361

359:                                              ; preds = %91
  %360 = icmp ult i32 %1, 16
  br i1 %360, label %750, label %361

361:                                              ; preds = %358, %359
  %362 = phi i32 [ 1, %358 ], [ %39, %359 ]
  %363 = add nsw i32 %39, -1
  %364 = insertelement <16 x i32> poison, i32 %363, i64 0
  %365 = shufflevector <16 x i32> %364, <16 x i32> poison, <16 x i32> zeroinitializer
  %366 = and <16 x i32> %365, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %367 = zext nneg i32 %362 to i64
  br label %368

368:                                              ; preds = %361, %747
  %369 = phi i64 [ 0, %361 ], [ %748, %747 ]
  %370 = trunc i64 %369 to i32
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %13) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %14) #5
  br label %375

371:                                              ; preds = %443
  %372 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %467)
  %373 = icmp eq i32 %372, 0
  %374 = icmp ult i32 %370, 16
  br i1 %374, label %470, label %747

375:                                              ; preds = %368, %443
  %376 = phi i64 [ 0, %368 ], [ %468, %443 ]
  %377 = phi <16 x i32> [ zeroinitializer, %368 ], [ %467, %443 ]
  %378 = getelementptr inbounds [16 x %struct.factors], ptr %13, i64 0, i64 %376
  %379 = trunc nuw nsw i64 %376 to i32
  %380 = lshr i32 %379, 1
  %381 = mul nuw nsw i32 %380, %39
  %382 = shl i32 %381, 4
  %383 = zext i32 %382 to i64
  %384 = getelementptr inbounds i32, ptr %94, i64 %383
  %385 = load <16 x i32>, ptr %384, align 64, !tbaa !2
  br i1 %42, label %386, label %402

386:                                              ; preds = %375, %386
  %387 = phi i64 [ %400, %386 ], [ 1, %375 ]
  %388 = phi <16 x i32> [ %399, %386 ], [ %385, %375 ]
  %389 = trunc nuw nsw i64 %387 to i32
  %390 = insertelement <16 x i32> poison, i32 %389, i64 0
  %391 = shufflevector <16 x i32> %390, <16 x i32> poison, <16 x i32> zeroinitializer
  %392 = icmp eq <16 x i32> %366, %391
  %393 = trunc i64 %387 to i32
  %394 = add i32 %381, %393
  %395 = shl i32 %394, 4
  %396 = zext i32 %395 to i64
  %397 = getelementptr inbounds i32, ptr %94, i64 %396
  %398 = load <16 x i32>, ptr %397, align 64, !tbaa !2
  %399 = select <16 x i1> %392, <16 x i32> %398, <16 x i32> %388
  %400 = add nuw nsw i64 %387, 1
  %401 = icmp eq i64 %400, %43
  br i1 %401, label %402, label %386, !llvm.loop !11

402:                                              ; preds = %386, %375
  %403 = phi <16 x i32> [ %385, %375 ], [ %399, %386 ]
  %404 = and i32 %379, 1
  %405 = icmp eq i32 %404, 0
  br i1 %405, label %408, label %406

406:                                              ; preds = %402
  %407 = lshr <16 x i32> %403, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %410

408:                                              ; preds = %402
  %409 = and <16 x i32> %403, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %410

410:                                              ; preds = %406, %408
  %411 = phi <16 x i32> [ %407, %406 ], [ %409, %408 ]
  %412 = and <16 x i32> %411, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %413 = lshr <16 x i32> %412, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %414 = icmp ult <16 x i32> %412, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %415 = and <16 x i32> %411, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %416 = select <16 x i1> %414, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %417 = or disjoint <16 x i32> %416, %415
  %418 = icmp eq <16 x i32> %417, zeroinitializer
  %419 = zext <16 x i1> %414 to <16 x i32>
  %420 = or <16 x i32> %413, %419
  %421 = add nsw <16 x i32> %420, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %422 = select <16 x i1> %418, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %421
  %423 = shl nuw <16 x i32> %411, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %424 = ashr <16 x i32> %423, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %425 = icmp eq <16 x i32> %412, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %426 = zext <16 x i1> %425 to <16 x i32>
  %427 = icmp ugt <16 x i32> %412, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %428 = select <16 x i1> %427, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %429 = or disjoint <16 x i32> %428, %426
  store <16 x i32> %417, ptr %378, align 64, !tbaa !2
  %430 = getelementptr inbounds i8, ptr %378, i64 64
  store <16 x i32> %422, ptr %430, align 64, !tbaa !2
  %431 = getelementptr inbounds i8, ptr %378, i64 128
  store <16 x i32> %424, ptr %431, align 64, !tbaa !2
  %432 = getelementptr inbounds i8, ptr %378, i64 192
  store <16 x i32> %429, ptr %432, align 64, !tbaa !2
  %433 = getelementptr inbounds [16 x %struct.factors], ptr %14, i64 0, i64 %376
  %434 = add i32 %381, %370
  %435 = shl i32 %434, 4
  %436 = zext i32 %435 to i64
  %437 = getelementptr inbounds i32, ptr %93, i64 %436
  %438 = load <16 x i32>, ptr %437, align 64, !tbaa !2
  br i1 %405, label %441, label %439

439:                                              ; preds = %410
  %440 = lshr <16 x i32> %438, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %443

441:                                              ; preds = %410
  %442 = and <16 x i32> %438, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %443

443:                                              ; preds = %439, %441
  %444 = phi <16 x i32> [ %440, %439 ], [ %442, %441 ]
  %445 = and <16 x i32> %444, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %446 = lshr <16 x i32> %445, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %447 = icmp ult <16 x i32> %445, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %448 = and <16 x i32> %444, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %449 = select <16 x i1> %447, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %450 = or disjoint <16 x i32> %449, %448
  %451 = icmp eq <16 x i32> %450, zeroinitializer
  %452 = zext <16 x i1> %447 to <16 x i32>
  %453 = or <16 x i32> %446, %452
  %454 = add nsw <16 x i32> %453, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %455 = select <16 x i1> %451, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %454
  %456 = shl nuw <16 x i32> %444, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %457 = ashr <16 x i32> %456, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %458 = icmp eq <16 x i32> %445, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %459 = zext <16 x i1> %458 to <16 x i32>
  %460 = icmp ugt <16 x i32> %445, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %461 = select <16 x i1> %460, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %462 = or disjoint <16 x i32> %461, %459
  store <16 x i32> %450, ptr %433, align 64, !tbaa !2
  %463 = getelementptr inbounds i8, ptr %433, i64 64
  store <16 x i32> %455, ptr %463, align 64, !tbaa !2
  %464 = getelementptr inbounds i8, ptr %433, i64 128
  store <16 x i32> %457, ptr %464, align 64, !tbaa !2
  %465 = getelementptr inbounds i8, ptr %433, i64 192
  store <16 x i32> %462, ptr %465, align 64, !tbaa !2
  %466 = or <16 x i32> %429, %377
  %467 = or <16 x i32> %466, %462
  %468 = add nuw nsw i64 %376, 1
  %469 = icmp eq i64 %468, 16
  br i1 %469, label %371, label %375, !llvm.loop !20

470:                                              ; preds = %371, %474
  %471 = phi i64 [ %476, %474 ], [ %369, %371 ]
  %472 = getelementptr inbounds <16 x i32>, ptr %92, i64 %471
  %473 = load <16 x i32>, ptr %472, align 64, !tbaa !2
  br label %478

474:                                              ; preds = %743
  %475 = getelementptr inbounds <16 x i32>, ptr %5, i64 %471
  store <16 x i32> %744, ptr %475, align 64, !tbaa !2
  %476 = add nuw nsw i64 %471, %367
  %477 = icmp ult i64 %476, 16
  br i1 %477, label %470, label %747, !llvm.loop !21

478:                                              ; preds = %470, %743
  %479 = phi i64 [ 0, %470 ], [ %745, %743 ]
  %480 = phi <16 x i32> [ %473, %470 ], [ %744, %743 ]
  %481 = getelementptr inbounds [16 x %struct.factors], ptr %13, i64 0, i64 %479
  %482 = getelementptr inbounds i32, ptr %481, i64 %471
  %483 = load i32, ptr %482, align 4, !tbaa !2, !noalias !22
  %484 = insertelement <16 x i32> poison, i32 %483, i64 0
  %485 = shufflevector <16 x i32> %484, <16 x i32> poison, <16 x i32> zeroinitializer
  %486 = getelementptr inbounds i8, ptr %481, i64 64
  %487 = getelementptr inbounds i32, ptr %486, i64 %471
  %488 = load i32, ptr %487, align 4, !tbaa !2, !noalias !22
  %489 = insertelement <16 x i32> poison, i32 %488, i64 0
  %490 = shufflevector <16 x i32> %489, <16 x i32> poison, <16 x i32> zeroinitializer
  %491 = getelementptr inbounds i8, ptr %481, i64 128
  %492 = getelementptr inbounds i32, ptr %491, i64 %471
  %493 = load i32, ptr %492, align 4, !tbaa !2, !noalias !22
  %494 = insertelement <16 x i32> poison, i32 %493, i64 0
  %495 = shufflevector <16 x i32> %494, <16 x i32> poison, <16 x i32> zeroinitializer
  %496 = or disjoint i64 %479, 1
  %497 = getelementptr inbounds [16 x %struct.factors], ptr %13, i64 0, i64 %496
  %498 = getelementptr inbounds i32, ptr %497, i64 %471
  %499 = load i32, ptr %498, align 4, !tbaa !2, !noalias !25
  %500 = insertelement <16 x i32> poison, i32 %499, i64 0
  %501 = shufflevector <16 x i32> %500, <16 x i32> poison, <16 x i32> zeroinitializer
  %502 = getelementptr inbounds i8, ptr %497, i64 64
  %503 = getelementptr inbounds i32, ptr %502, i64 %471
  %504 = load i32, ptr %503, align 4, !tbaa !2, !noalias !25
  %505 = insertelement <16 x i32> poison, i32 %504, i64 0
  %506 = shufflevector <16 x i32> %505, <16 x i32> poison, <16 x i32> zeroinitializer
  %507 = getelementptr inbounds i8, ptr %497, i64 128
  %508 = getelementptr inbounds i32, ptr %507, i64 %471
  %509 = load i32, ptr %508, align 4, !tbaa !2, !noalias !25
  %510 = insertelement <16 x i32> poison, i32 %509, i64 0
  %511 = shufflevector <16 x i32> %510, <16 x i32> poison, <16 x i32> zeroinitializer
  br i1 %373, label %660, label %512

512:                                              ; preds = %478
  %513 = getelementptr inbounds i8, ptr %497, i64 192
  %514 = getelementptr inbounds i32, ptr %513, i64 %471
  %515 = load i32, ptr %514, align 4, !tbaa !2, !noalias !25
  %516 = insertelement <16 x i32> poison, i32 %515, i64 0
  %517 = shufflevector <16 x i32> %516, <16 x i32> poison, <16 x i32> zeroinitializer
  %518 = getelementptr inbounds i8, ptr %481, i64 192
  %519 = getelementptr inbounds i32, ptr %518, i64 %471
  %520 = load i32, ptr %519, align 4, !tbaa !2, !noalias !22
  %521 = insertelement <16 x i32> poison, i32 %520, i64 0
  %522 = shufflevector <16 x i32> %521, <16 x i32> poison, <16 x i32> zeroinitializer
  %523 = getelementptr inbounds %struct.factors, ptr %14, i64 %479
  %524 = lshr <16 x i32> %480, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %525 = and <16 x i32> %524, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %526 = add nsw <16 x i32> %525, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %527 = shl <16 x i32> %480, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %528 = and <16 x i32> %527, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %529 = or disjoint <16 x i32> %528, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %530 = load <16 x i32>, ptr %523, align 64, !tbaa !2
  %531 = mul <16 x i32> %530, %485
  %532 = shl <16 x i32> %531, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %533 = getelementptr inbounds i8, ptr %523, i64 64
  %534 = load <16 x i32>, ptr %533, align 64, !tbaa !2
  %535 = add <16 x i32> %534, %490
  %536 = getelementptr inbounds i8, ptr %523, i64 256
  %537 = load <16 x i32>, ptr %536, align 64, !tbaa !2
  %538 = mul <16 x i32> %537, %501
  %539 = shl <16 x i32> %538, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %540 = getelementptr inbounds i8, ptr %523, i64 320
  %541 = load <16 x i32>, ptr %540, align 64, !tbaa !2
  %542 = add <16 x i32> %541, %506
  %543 = ashr <16 x i32> %480, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %544 = icmp eq <16 x i32> %525, zeroinitializer
  %545 = select <16 x i1> %544, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %526
  %546 = select <16 x i1> %544, <16 x i32> zeroinitializer, <16 x i32> %529
  %547 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %535, <16 x i32> %542)
  %548 = add <16 x i32> %547, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %549 = add nsw <16 x i32> %545, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %550 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %548, <16 x i32> %549)
  %551 = sub <16 x i32> %550, %545
  %552 = add <16 x i32> %551, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %553 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %552, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %554 = lshr <16 x i32> %546, %553
  %555 = add <16 x i32> %550, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %556 = getelementptr inbounds i8, ptr %523, i64 128
  %557 = load <16 x i32>, ptr %556, align 64, !tbaa !2
  %558 = sub <16 x i32> %555, %535
  %559 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %558, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %560 = ashr <16 x i32> %532, %559
  %561 = xor <16 x i32> %495, %557
  %562 = xor <16 x i32> %561, %560
  %563 = xor <16 x i32> %562, %543
  %564 = add <16 x i32> %563, %554
  %565 = getelementptr inbounds i8, ptr %523, i64 384
  %566 = load <16 x i32>, ptr %565, align 64, !tbaa !2
  %567 = sub <16 x i32> %555, %542
  %568 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %567, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %569 = ashr <16 x i32> %539, %568
  %570 = xor <16 x i32> %511, %566
  %571 = xor <16 x i32> %570, %569
  %572 = xor <16 x i32> %571, %543
  %573 = add <16 x i32> %572, %564
  %574 = or <16 x i32> %532, %539
  %575 = or <16 x i32> %574, %546
  %576 = icmp eq <16 x i32> %575, zeroinitializer
  %577 = select <16 x i1> %576, <16 x i32> zeroinitializer, <16 x i32> %573
  %578 = ashr <16 x i32> %577, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %579 = xor <16 x i32> %578, %577
  %580 = sub <16 x i32> %579, %578
  %581 = xor <16 x i32> %578, %543
  %582 = and <16 x i32> %581, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %583 = sitofp <16 x i32> %580 to <16 x float>
  %584 = bitcast <16 x float> %583 to <16 x i32>
  %585 = ashr <16 x i32> %584, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %586 = add <16 x i32> %585, %550
  %587 = icmp ne <16 x i32> %577, zeroinitializer
  %588 = icmp sgt <16 x i32> %586, zeroinitializer
  %589 = and <16 x i1> %588, %587
  %590 = and <16 x i32> %584, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %591 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %586, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %592 = shl <16 x i32> %591, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %593 = or disjoint <16 x i32> %592, %590
  %594 = icmp slt <16 x i32> %586, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %595 = select <16 x i1> %594, <16 x i32> %593, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %596 = select <16 x i1> %589, <16 x i32> %595, <16 x i32> zeroinitializer
  %597 = icmp eq <16 x i32> %596, zeroinitializer
  %598 = select <16 x i1> %597, <16 x i32> zeroinitializer, <16 x i32> %582
  %599 = getelementptr inbounds i8, ptr %523, i64 192
  %600 = load <16 x i32>, ptr %599, align 64, !tbaa !2
  %601 = or <16 x i32> %600, %522
  %602 = and <16 x i32> %601, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %603 = sub nsw <16 x i32> zeroinitializer, %602
  %604 = and <16 x i32> %601, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %605 = icmp eq <16 x i32> %604, zeroinitializer
  %606 = icmp eq <16 x i32> %485, zeroinitializer
  %607 = icmp eq <16 x i32> %530, zeroinitializer
  %608 = or <16 x i1> %607, %606
  %609 = select <16 x i1> %608, <16 x i32> %603, <16 x i32> zeroinitializer
  %610 = xor <16 x i32> %561, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %611 = and <16 x i32> %610, %603
  %612 = and <16 x i32> %561, %603
  %613 = getelementptr inbounds i8, ptr %523, i64 448
  %614 = load <16 x i32>, ptr %613, align 64, !tbaa !2
  %615 = or <16 x i32> %614, %517
  %616 = and <16 x i32> %615, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %617 = sub nsw <16 x i32> zeroinitializer, %616
  %618 = and <16 x i32> %615, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %619 = icmp eq <16 x i32> %618, zeroinitializer
  %620 = select <16 x i1> %619, <16 x i1> %605, <16 x i1> zeroinitializer
  %621 = icmp eq <16 x i32> %501, zeroinitializer
  %622 = icmp eq <16 x i32> %537, zeroinitializer
  %623 = or <16 x i1> %622, %621
  %624 = select <16 x i1> %623, <16 x i32> %617, <16 x i32> zeroinitializer
  %625 = or <16 x i32> %624, %609
  %626 = xor <16 x i32> %570, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %627 = and <16 x i32> %626, %617
  %628 = or <16 x i32> %627, %611
  %629 = and <16 x i32> %570, %617
  %630 = or <16 x i32> %629, %612
  %631 = or <16 x i32> %598, %596
  %632 = and <16 x i32> %628, %630
  %633 = or <16 x i32> %625, %632
  %634 = and <16 x i32> %480, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %635 = icmp ult <16 x i32> %634, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %636 = icmp eq <16 x i32> %480, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %637 = select <16 x i1> %636, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %628
  %638 = icmp eq <16 x i32> %480, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %639 = select <16 x i1> %638, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %630
  %640 = and <16 x i32> %637, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %641 = xor <16 x i32> %637, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %642 = and <16 x i32> %631, %641
  %643 = or <16 x i32> %640, %642
  %644 = and <16 x i32> %639, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %645 = xor <16 x i32> %639, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %646 = and <16 x i32> %643, %645
  %647 = or <16 x i32> %646, %644
  %648 = and <16 x i32> %637, %639
  %649 = and <16 x i32> %648, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %650 = xor <16 x i32> %648, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %651 = and <16 x i32> %647, %650
  %652 = or <16 x i32> %651, %649
  %653 = or <16 x i32> %480, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %654 = select <16 x i1> %635, <16 x i32> %652, <16 x i32> %653
  %655 = and <16 x i32> %633, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %656 = xor <16 x i32> %633, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %657 = and <16 x i32> %654, %656
  %658 = or <16 x i32> %657, %655
  %659 = select <16 x i1> %620, <16 x i32> %658, <16 x i32> <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  br label %743

660:                                              ; preds = %478
  %661 = getelementptr inbounds %struct.factors, ptr %14, i64 %479
  %662 = lshr <16 x i32> %480, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %663 = and <16 x i32> %662, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %664 = add nsw <16 x i32> %663, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %665 = and <16 x i32> %480, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %666 = shl nuw nsw <16 x i32> %665, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %667 = or disjoint <16 x i32> %666, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %668 = load <16 x i32>, ptr %661, align 64, !tbaa !2
  %669 = mul <16 x i32> %668, %485
  %670 = shl <16 x i32> %669, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %671 = getelementptr inbounds i8, ptr %661, i64 64
  %672 = load <16 x i32>, ptr %671, align 64, !tbaa !2
  %673 = add <16 x i32> %672, %490
  %674 = getelementptr inbounds i8, ptr %661, i64 256
  %675 = load <16 x i32>, ptr %674, align 64, !tbaa !2
  %676 = mul <16 x i32> %675, %501
  %677 = shl <16 x i32> %676, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %678 = getelementptr inbounds i8, ptr %661, i64 320
  %679 = load <16 x i32>, ptr %678, align 64, !tbaa !2
  %680 = add <16 x i32> %679, %506
  %681 = ashr <16 x i32> %480, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %682 = icmp eq <16 x i32> %663, zeroinitializer
  %683 = select <16 x i1> %682, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %664
  %684 = select <16 x i1> %682, <16 x i32> zeroinitializer, <16 x i32> %667
  %685 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %673, <16 x i32> %680)
  %686 = add <16 x i32> %685, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %687 = add nsw <16 x i32> %683, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %688 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %686, <16 x i32> %687)
  %689 = sub <16 x i32> %688, %683
  %690 = add <16 x i32> %689, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %691 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %690, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %692 = lshr <16 x i32> %684, %691
  %693 = add <16 x i32> %688, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %694 = getelementptr inbounds i8, ptr %661, i64 128
  %695 = load <16 x i32>, ptr %694, align 64, !tbaa !2
  %696 = sub <16 x i32> %693, %673
  %697 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %696, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %698 = ashr <16 x i32> %670, %697
  %699 = xor <16 x i32> %695, %698
  %700 = xor <16 x i32> %699, %495
  %701 = xor <16 x i32> %700, %681
  %702 = add <16 x i32> %701, %692
  %703 = getelementptr inbounds i8, ptr %661, i64 384
  %704 = load <16 x i32>, ptr %703, align 64, !tbaa !2
  %705 = sub <16 x i32> %693, %680
  %706 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %705, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %707 = ashr <16 x i32> %677, %706
  %708 = xor <16 x i32> %704, %707
  %709 = xor <16 x i32> %708, %511
  %710 = xor <16 x i32> %709, %681
  %711 = add <16 x i32> %710, %702
  %712 = or <16 x i32> %670, %677
  %713 = or <16 x i32> %712, %684
  %714 = icmp eq <16 x i32> %713, zeroinitializer
  %715 = select <16 x i1> %714, <16 x i32> zeroinitializer, <16 x i32> %711
  %716 = ashr <16 x i32> %715, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %717 = xor <16 x i32> %716, %715
  %718 = sub <16 x i32> %717, %716
  %719 = xor <16 x i32> %716, %681
  %720 = and <16 x i32> %719, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %721 = sitofp <16 x i32> %718 to <16 x float>
  %722 = bitcast <16 x float> %721 to <16 x i32>
  %723 = ashr <16 x i32> %722, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %724 = add <16 x i32> %723, %688
  %725 = icmp ne <16 x i32> %715, zeroinitializer
  %726 = icmp sgt <16 x i32> %724, zeroinitializer
  %727 = and <16 x i1> %726, %725
  %728 = and <16 x i32> %722, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %729 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %724, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %730 = shl <16 x i32> %729, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %731 = or disjoint <16 x i32> %730, %728
  %732 = icmp slt <16 x i32> %724, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %733 = select <16 x i1> %732, <16 x i32> %731, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %734 = select <16 x i1> %727, <16 x i32> %733, <16 x i32> zeroinitializer
  %735 = icmp eq <16 x i32> %734, zeroinitializer
  %736 = select <16 x i1> %735, <16 x i32> zeroinitializer, <16 x i32> %720
  %737 = or <16 x i32> %736, %734
  %738 = icmp eq <16 x i32> %663, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %739 = icmp eq <16 x i32> %665, zeroinitializer
  %740 = select <16 x i1> %739, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %741 = or <16 x i32> %740, %480
  %742 = select <16 x i1> %738, <16 x i32> %741, <16 x i32> %737
  br label %743

743:                                              ; preds = %512, %660
  %744 = phi <16 x i32> [ %659, %512 ], [ %742, %660 ]
  %745 = add nuw nsw i64 %479, 2
  %746 = icmp ult i64 %479, 14
  br i1 %746, label %478, label %474, !llvm.loop !28

747:                                              ; preds = %474, %371
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %14) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %13) #5
  %748 = add nuw nsw i64 %369, 1
  %749 = icmp eq i64 %748, %367
  br i1 %749, label %750, label %368, !llvm.loop !29

750:                                              ; preds = %747, %359, %357
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %35) #5
  br label %3147

751:                                              ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %36) #5
  %752 = icmp ugt i32 %1, 31
  %753 = zext nneg i32 %39 to i64
  br label %754

754:                                              ; preds = %751, %763
  %755 = phi i64 [ 0, %751 ], [ %765, %763 ]
  %756 = phi <16 x i32> [ zeroinitializer, %751 ], [ %764, %763 ]
  br i1 %752, label %757, label %763

757:                                              ; preds = %754
  %758 = mul nuw nsw i64 %755, %753
  %759 = shl i64 %758, 4
  %760 = and i64 %759, 4294967280
  %761 = getelementptr inbounds i32, ptr %3, i64 %760
  %762 = load <16 x i32>, ptr %761, align 64, !tbaa !2
  br label %767

763:                                              ; preds = %767, %754
  %764 = phi <16 x i32> [ %756, %754 ], [ %776, %767 ]
  %765 = add nuw nsw i64 %755, 1
  %766 = icmp eq i64 %765, 8
  br i1 %766, label %779, label %754, !llvm.loop !5

767:                                              ; preds = %757, %767
  %768 = phi i64 [ 1, %757 ], [ %777, %767 ]
  %769 = phi <16 x i32> [ %756, %757 ], [ %776, %767 ]
  %770 = add nuw nsw i64 %768, %758
  %771 = shl i64 %770, 4
  %772 = and i64 %771, 4294967280
  %773 = getelementptr inbounds i32, ptr %3, i64 %772
  %774 = load <16 x i32>, ptr %773, align 64, !tbaa !2
  %775 = xor <16 x i32> %774, %762
  %776 = or <16 x i32> %775, %769
  %777 = add nuw nsw i64 %768, 1
  %778 = icmp eq i64 %777, %753
  br i1 %778, label %763, label %767, !llvm.loop !8

779:                                              ; preds = %763
  %780 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %764)
  %781 = icmp eq i32 %780, 0
  %782 = ptrtoint ptr %5 to i64
  %783 = ptrtoint ptr %4 to i64
  %784 = icmp eq ptr %5, %4
  %785 = sub i64 %782, %783
  %786 = add i64 %785, -1024
  %787 = icmp ult i64 %786, -2047
  %788 = or i1 %784, %787
  %789 = and i32 %0, 1007616
  %790 = or i32 %780, %789
  %791 = icmp eq i32 %790, 0
  %792 = and i1 %788, %791
  br i1 %792, label %801, label %793

793:                                              ; preds = %779
  %794 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %794, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %36) #6
  %795 = shl i32 %39, 7
  %796 = zext i32 %795 to i64
  %797 = getelementptr inbounds i32, ptr %36, i64 %796
  %798 = shl i32 %39, 8
  %799 = zext i32 %798 to i64
  %800 = getelementptr inbounds i32, ptr %36, i64 %799
  br label %801

801:                                              ; preds = %793, %779
  %802 = phi ptr [ %4, %779 ], [ %800, %793 ]
  %803 = phi ptr [ %3, %779 ], [ %797, %793 ]
  %804 = phi ptr [ %2, %779 ], [ %36, %793 ]
  br i1 %781, label %805, label %1095

805:                                              ; preds = %801
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %25) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %26) #5
  %806 = add nsw i32 %39, -1
  %807 = insertelement <16 x i32> poison, i32 %806, i64 0
  %808 = shufflevector <16 x i32> %807, <16 x i32> poison, <16 x i32> zeroinitializer
  %809 = and <16 x i32> %808, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %865

810:                                              ; preds = %928, %810
  %811 = phi i64 [ %821, %810 ], [ 0, %928 ]
  %812 = phi <16 x i32> [ %820, %810 ], [ zeroinitializer, %928 ]
  %813 = getelementptr inbounds <16 x i32>, ptr %802, i64 %811
  %814 = load <16 x i32>, ptr %813, align 64, !tbaa !2
  %815 = shl <16 x i32> %814, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %816 = icmp ne <16 x i32> %815, zeroinitializer
  %817 = add <16 x i32> %815, <i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080>
  %818 = icmp ult <16 x i32> %817, <i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912>
  %819 = and <16 x i1> %818, %816
  %820 = select <16 x i1> %819, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %812
  %821 = add nuw nsw i64 %811, 1
  %822 = icmp eq i64 %821, 16
  br i1 %822, label %826, label %810, !llvm.loop !9

823:                                              ; preds = %826
  %824 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %852)
  %825 = icmp eq i32 %824, 0
  br i1 %825, label %855, label %1094

826:                                              ; preds = %810, %826
  %827 = phi <16 x i32> [ %847, %826 ], [ <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>, %810 ]
  %828 = phi <16 x i32> [ %851, %826 ], [ <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>, %810 ]
  %829 = phi <16 x i32> [ %846, %826 ], [ <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %810 ]
  %830 = phi <16 x i32> [ %850, %826 ], [ <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %810 ]
  %831 = phi i64 [ %853, %826 ], [ 0, %810 ]
  %832 = phi <16 x i32> [ %852, %826 ], [ %820, %810 ]
  %833 = getelementptr inbounds %struct.factors, ptr %25, i64 %831
  %834 = getelementptr inbounds i8, ptr %833, i64 192
  %835 = load <16 x i32>, ptr %834, align 64, !tbaa !2
  %836 = getelementptr inbounds %struct.factors, ptr %26, i64 %831
  %837 = getelementptr inbounds i8, ptr %836, i64 192
  %838 = load <16 x i32>, ptr %837, align 64, !tbaa !2
  %839 = or <16 x i32> %835, %832
  %840 = getelementptr inbounds i8, ptr %833, i64 64
  %841 = load <16 x i32>, ptr %840, align 64, !tbaa !2
  %842 = getelementptr inbounds i8, ptr %836, i64 64
  %843 = load <16 x i32>, ptr %842, align 64, !tbaa !2
  %844 = icmp eq <16 x i32> %841, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %845 = select <16 x i1> %844, <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, <16 x i32> %841
  %846 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %829, <16 x i32> %845)
  %847 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %827, <16 x i32> %841)
  %848 = icmp eq <16 x i32> %843, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %849 = select <16 x i1> %848, <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, <16 x i32> %843
  %850 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %830, <16 x i32> %849)
  %851 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %828, <16 x i32> %843)
  %852 = or <16 x i32> %839, %838
  %853 = add nuw nsw i64 %831, 1
  %854 = icmp eq i64 %853, 16
  br i1 %854, label %823, label %826, !llvm.loop !10

855:                                              ; preds = %823
  %856 = tail call i32 @llvm.vector.reduce.smax.v16i32(<16 x i32> %847)
  %857 = tail call i32 @llvm.vector.reduce.smax.v16i32(<16 x i32> %851)
  %858 = add nsw i32 %857, %856
  %859 = tail call i32 @llvm.vector.reduce.smin.v16i32(<16 x i32> %846)
  %860 = tail call i32 @llvm.vector.reduce.smin.v16i32(<16 x i32> %850)
  %861 = add nsw i32 %860, %859
  %862 = icmp slt i32 %861, -76
  %863 = icmp sgt i32 %858, 120
  %864 = select i1 %862, i1 true, i1 %863
  br i1 %864, label %1094, label %952

865:                                              ; preds = %805, %928
  %866 = phi i64 [ 0, %805 ], [ %950, %928 ]
  %867 = getelementptr inbounds [16 x %struct.factors], ptr %25, i64 0, i64 %866
  %868 = trunc nuw nsw i64 %866 to i32
  %869 = lshr i32 %868, 1
  %870 = mul nuw nsw i32 %869, %39
  %871 = shl i32 %870, 4
  %872 = zext i32 %871 to i64
  %873 = getelementptr inbounds i32, ptr %804, i64 %872
  %874 = load <16 x i32>, ptr %873, align 64, !tbaa !2
  br i1 %752, label %875, label %891

875:                                              ; preds = %865, %875
  %876 = phi i64 [ %889, %875 ], [ 1, %865 ]
  %877 = phi <16 x i32> [ %888, %875 ], [ %874, %865 ]
  %878 = trunc nuw nsw i64 %876 to i32
  %879 = insertelement <16 x i32> poison, i32 %878, i64 0
  %880 = shufflevector <16 x i32> %879, <16 x i32> poison, <16 x i32> zeroinitializer
  %881 = icmp eq <16 x i32> %809, %880
  %882 = trunc i64 %876 to i32
  %883 = add i32 %870, %882
  %884 = shl i32 %883, 4
  %885 = zext i32 %884 to i64
  %886 = getelementptr inbounds i32, ptr %804, i64 %885
  %887 = load <16 x i32>, ptr %886, align 64, !tbaa !2
  %888 = select <16 x i1> %881, <16 x i32> %887, <16 x i32> %877
  %889 = add nuw nsw i64 %876, 1
  %890 = icmp eq i64 %889, %753
  br i1 %890, label %891, label %875, !llvm.loop !11

891:                                              ; preds = %875, %865
  %892 = phi <16 x i32> [ %874, %865 ], [ %888, %875 ]
  %893 = and i32 %868, 1
  %894 = icmp eq i32 %893, 0
  br i1 %894, label %897, label %895

895:                                              ; preds = %891
  %896 = lshr <16 x i32> %892, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %899

897:                                              ; preds = %891
  %898 = and <16 x i32> %892, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %899

899:                                              ; preds = %895, %897
  %900 = phi <16 x i32> [ %896, %895 ], [ %898, %897 ]
  %901 = and <16 x i32> %900, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %902 = lshr <16 x i32> %901, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %903 = icmp ult <16 x i32> %901, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %904 = and <16 x i32> %900, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %905 = or disjoint <16 x i32> %904, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %906 = select <16 x i1> %903, <16 x i32> zeroinitializer, <16 x i32> %905
  %907 = zext <16 x i1> %903 to <16 x i32>
  %908 = or <16 x i32> %902, %907
  %909 = add nsw <16 x i32> %908, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %910 = select <16 x i1> %903, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %909
  %911 = shl nuw <16 x i32> %900, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %912 = ashr <16 x i32> %911, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %913 = icmp eq <16 x i32> %901, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %914 = zext <16 x i1> %913 to <16 x i32>
  %915 = icmp ugt <16 x i32> %901, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %916 = select <16 x i1> %915, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %917 = or disjoint <16 x i32> %916, %914
  store <16 x i32> %906, ptr %867, align 64, !tbaa !2
  %918 = getelementptr inbounds i8, ptr %867, i64 64
  store <16 x i32> %910, ptr %918, align 64, !tbaa !2
  %919 = getelementptr inbounds i8, ptr %867, i64 128
  store <16 x i32> %912, ptr %919, align 64, !tbaa !2
  %920 = getelementptr inbounds i8, ptr %867, i64 192
  store <16 x i32> %917, ptr %920, align 64, !tbaa !2
  %921 = getelementptr inbounds [16 x %struct.factors], ptr %26, i64 0, i64 %866
  %922 = getelementptr inbounds i32, ptr %803, i64 %872
  %923 = load <16 x i32>, ptr %922, align 64, !tbaa !2
  br i1 %894, label %926, label %924

924:                                              ; preds = %899
  %925 = lshr <16 x i32> %923, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %928

926:                                              ; preds = %899
  %927 = and <16 x i32> %923, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %928

928:                                              ; preds = %924, %926
  %929 = phi <16 x i32> [ %925, %924 ], [ %927, %926 ]
  %930 = and <16 x i32> %929, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %931 = lshr <16 x i32> %930, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %932 = icmp ult <16 x i32> %930, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %933 = and <16 x i32> %929, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %934 = or disjoint <16 x i32> %933, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %935 = select <16 x i1> %932, <16 x i32> zeroinitializer, <16 x i32> %934
  %936 = zext <16 x i1> %932 to <16 x i32>
  %937 = or <16 x i32> %931, %936
  %938 = add nsw <16 x i32> %937, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %939 = select <16 x i1> %932, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %938
  %940 = shl nuw <16 x i32> %929, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %941 = ashr <16 x i32> %940, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %942 = icmp eq <16 x i32> %930, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %943 = zext <16 x i1> %942 to <16 x i32>
  %944 = icmp ugt <16 x i32> %930, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %945 = select <16 x i1> %944, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %946 = or disjoint <16 x i32> %945, %943
  store <16 x i32> %935, ptr %921, align 64, !tbaa !2
  %947 = getelementptr inbounds i8, ptr %921, i64 64
  store <16 x i32> %939, ptr %947, align 64, !tbaa !2
  %948 = getelementptr inbounds i8, ptr %921, i64 128
  store <16 x i32> %941, ptr %948, align 64, !tbaa !2
  %949 = getelementptr inbounds i8, ptr %921, i64 192
  store <16 x i32> %946, ptr %949, align 64, !tbaa !2
  %950 = add nuw nsw i64 %866, 1
  %951 = icmp eq i64 %950, 16
  br i1 %951, label %810, label %865, !llvm.loop !12

952:                                              ; preds = %855
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %27) #5
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %28) #5
  %953 = getelementptr inbounds i8, ptr %27, i64 2048
  %954 = getelementptr inbounds i8, ptr %27, i64 1024
  %955 = getelementptr inbounds i8, ptr %28, i64 2048
  %956 = getelementptr inbounds i8, ptr %28, i64 1024
  br label %958

957:                                              ; preds = %958
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %29) #5
  br label %987

958:                                              ; preds = %952, %958
  %959 = phi i64 [ 0, %952 ], [ %985, %958 ]
  %960 = getelementptr inbounds [16 x %struct.factors], ptr %25, i64 0, i64 %959
  %961 = load <16 x i32>, ptr %960, align 64, !tbaa !2
  %962 = icmp eq <16 x i32> %961, zeroinitializer
  %963 = getelementptr inbounds i8, ptr %960, i64 128
  %964 = load <16 x i32>, ptr %963, align 64, !tbaa !2
  %965 = getelementptr inbounds [16 x <16 x i32>], ptr %953, i64 0, i64 %959
  store <16 x i32> %964, ptr %965, align 64, !tbaa !2
  %966 = shl <16 x i32> %961, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %967 = getelementptr inbounds [16 x <16 x i32>], ptr %27, i64 0, i64 %959
  store <16 x i32> %966, ptr %967, align 64, !tbaa !2
  %968 = getelementptr inbounds i8, ptr %960, i64 64
  %969 = load <16 x i32>, ptr %968, align 64, !tbaa !2
  %970 = add <16 x i32> %969, <i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257>
  %971 = select <16 x i1> %962, <16 x i32> zeroinitializer, <16 x i32> %970
  %972 = getelementptr inbounds [16 x <16 x i32>], ptr %954, i64 0, i64 %959
  store <16 x i32> %971, ptr %972, align 64, !tbaa !2
  %973 = getelementptr inbounds [16 x %struct.factors], ptr %26, i64 0, i64 %959
  %974 = load <16 x i32>, ptr %973, align 64, !tbaa !2
  %975 = icmp eq <16 x i32> %974, zeroinitializer
  %976 = getelementptr inbounds i8, ptr %973, i64 128
  %977 = load <16 x i32>, ptr %976, align 64, !tbaa !2
  %978 = getelementptr inbounds [16 x <16 x i32>], ptr %955, i64 0, i64 %959
  store <16 x i32> %977, ptr %978, align 64, !tbaa !2
  %979 = getelementptr inbounds [16 x <16 x i32>], ptr %28, i64 0, i64 %959
  store <16 x i32> %974, ptr %979, align 64, !tbaa !2
  %980 = getelementptr inbounds i8, ptr %973, i64 64
  %981 = load <16 x i32>, ptr %980, align 64, !tbaa !2
  %982 = sub <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %981
  %983 = select <16 x i1> %975, <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, <16 x i32> %982
  %984 = getelementptr inbounds [16 x <16 x i32>], ptr %956, i64 0, i64 %959
  store <16 x i32> %983, ptr %984, align 64, !tbaa !2
  %985 = add nuw nsw i64 %959, 1
  %986 = icmp eq i64 %985, 16
  br i1 %986, label %957, label %958, !llvm.loop !13

987:                                              ; preds = %957, %987
  %988 = phi i64 [ 0, %957 ], [ %992, %987 ]
  %989 = getelementptr inbounds <16 x i32>, ptr %802, i64 %988
  %990 = load <16 x i32>, ptr %989, align 64, !tbaa !2
  %991 = getelementptr inbounds [16 x <16 x i32>], ptr %29, i64 0, i64 %988
  store <16 x i32> %990, ptr %991, align 64, !tbaa !2
  %992 = add nuw nsw i64 %988, 1
  %993 = icmp eq i64 %992, 16
  br i1 %993, label %994, label %987, !llvm.loop !14

994:                                              ; preds = %987, %1009
  %995 = phi i64 [ %1010, %1009 ], [ 0, %987 ]
  %996 = getelementptr inbounds [16 x <16 x i32>], ptr %955, i64 0, i64 %995
  %997 = load <16 x i32>, ptr %996, align 64, !tbaa !2
  %998 = getelementptr inbounds [16 x <16 x i32>], ptr %28, i64 0, i64 %995
  %999 = load <16 x i32>, ptr %998, align 64, !tbaa !2
  %1000 = getelementptr inbounds [16 x <16 x i32>], ptr %956, i64 0, i64 %995
  %1001 = load <32 x i16>, ptr %1000, align 64, !tbaa !2
  %1002 = or disjoint i64 %995, 1
  %1003 = getelementptr inbounds [16 x <16 x i32>], ptr %955, i64 0, i64 %1002
  %1004 = load <16 x i32>, ptr %1003, align 64, !tbaa !2
  %1005 = getelementptr inbounds [16 x <16 x i32>], ptr %28, i64 0, i64 %1002
  %1006 = load <16 x i32>, ptr %1005, align 64, !tbaa !2
  %1007 = getelementptr inbounds [16 x <16 x i32>], ptr %956, i64 0, i64 %1002
  %1008 = load <32 x i16>, ptr %1007, align 64, !tbaa !2
  br label %1012

1009:                                             ; preds = %1012
  %1010 = add nuw nsw i64 %995, 2
  %1011 = icmp ult i64 %995, 14
  br i1 %1011, label %994, label %1086, !llvm.loop !15

1012:                                             ; preds = %994, %1012
  %1013 = phi i64 [ 0, %994 ], [ %1084, %1012 ]
  %1014 = getelementptr inbounds [16 x <16 x i32>], ptr %29, i64 0, i64 %1013
  %1015 = load <16 x i32>, ptr %1014, align 64, !tbaa !2
  %1016 = getelementptr inbounds i32, ptr %953, i64 %1013
  %1017 = getelementptr inbounds i32, ptr %27, i64 %1013
  %1018 = getelementptr inbounds i32, ptr %954, i64 %1013
  %1019 = getelementptr inbounds [16 x <16 x i32>], ptr %1016, i64 0, i64 %995
  %1020 = load i32, ptr %1019, align 4, !tbaa !16
  %1021 = insertelement <16 x i32> poison, i32 %1020, i64 0
  %1022 = shufflevector <16 x i32> %1021, <16 x i32> poison, <16 x i32> zeroinitializer
  %1023 = xor <16 x i32> %1022, %997
  %1024 = getelementptr inbounds [16 x <16 x i32>], ptr %1017, i64 0, i64 %995
  %1025 = load i32, ptr %1024, align 4, !tbaa !16
  %1026 = insertelement <16 x i32> poison, i32 %1025, i64 0
  %1027 = shufflevector <16 x i32> %1026, <16 x i32> poison, <16 x i32> zeroinitializer
  %1028 = mul <16 x i32> %1027, %999
  %1029 = xor <16 x i32> %1023, %1028
  %1030 = getelementptr inbounds [16 x <16 x i32>], ptr %1018, i64 0, i64 %995
  %1031 = load i32, ptr %1030, align 4, !tbaa !16
  %1032 = insertelement <16 x i32> poison, i32 %1031, i64 0
  %1033 = shufflevector <16 x i32> %1032, <16 x i32> poison, <16 x i32> zeroinitializer
  %1034 = bitcast <16 x i32> %1033 to <32 x i16>
  %1035 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1034, <32 x i16> %1001)
  %1036 = bitcast <32 x i16> %1035 to <16 x i32>
  %1037 = getelementptr inbounds [16 x <16 x i32>], ptr %1016, i64 0, i64 %1002
  %1038 = load i32, ptr %1037, align 4, !tbaa !16
  %1039 = insertelement <16 x i32> poison, i32 %1038, i64 0
  %1040 = shufflevector <16 x i32> %1039, <16 x i32> poison, <16 x i32> zeroinitializer
  %1041 = xor <16 x i32> %1040, %1004
  %1042 = getelementptr inbounds [16 x <16 x i32>], ptr %1017, i64 0, i64 %1002
  %1043 = load i32, ptr %1042, align 4, !tbaa !16
  %1044 = insertelement <16 x i32> poison, i32 %1043, i64 0
  %1045 = shufflevector <16 x i32> %1044, <16 x i32> poison, <16 x i32> zeroinitializer
  %1046 = mul <16 x i32> %1045, %1006
  %1047 = xor <16 x i32> %1041, %1046
  %1048 = getelementptr inbounds [16 x <16 x i32>], ptr %1018, i64 0, i64 %1002
  %1049 = load i32, ptr %1048, align 4, !tbaa !16
  %1050 = insertelement <16 x i32> poison, i32 %1049, i64 0
  %1051 = shufflevector <16 x i32> %1050, <16 x i32> poison, <16 x i32> zeroinitializer
  %1052 = bitcast <16 x i32> %1051 to <32 x i16>
  %1053 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1052, <32 x i16> %1008)
  %1054 = bitcast <32 x i16> %1053 to <16 x i32>
  %1055 = ashr <16 x i32> %1015, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1056 = lshr <16 x i32> %1015, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1057 = and <16 x i32> %1056, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1058 = shl <16 x i32> %1015, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1059 = and <16 x i32> %1058, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %1060 = or disjoint <16 x i32> %1059, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %1061 = xor <16 x i32> %1060, %1055
  %1062 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1036, <16 x i32> %1054)
  %1063 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1062, <16 x i32> %1057)
  %1064 = sub nsw <16 x i32> %1063, %1057
  %1065 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1064, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1066 = ashr <16 x i32> %1061, %1065
  %1067 = and <16 x i32> %1055, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1068 = add nsw <16 x i32> %1066, %1067
  %1069 = sub <16 x i32> %1063, %1036
  %1070 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1069, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1071 = ashr <16 x i32> %1029, %1070
  %1072 = add <16 x i32> %1071, %1068
  %1073 = sub <16 x i32> %1063, %1054
  %1074 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1073, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1075 = ashr <16 x i32> %1047, %1074
  %1076 = add <16 x i32> %1075, %1072
  %1077 = bitcast <16 x i32> %1063 to <32 x i16>
  %1078 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1077, <32 x i16> <i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0>)
  %1079 = bitcast <32 x i16> %1078 to <16 x i32>
  %1080 = shl <16 x i32> %1079, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1081 = sitofp <16 x i32> %1076 to <16 x float>
  %1082 = bitcast <16 x i32> %1080 to <16 x float>
  %1083 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %1081, <16 x float> %1082, <16 x float> zeroinitializer)
  store <16 x float> %1083, ptr %1014, align 64, !tbaa !2
  %1084 = add nuw nsw i64 %1013, 1
  %1085 = icmp eq i64 %1084, 16
  br i1 %1085, label %1009, label %1012, !llvm.loop !18

1086:                                             ; preds = %1009, %1086
  %1087 = phi i64 [ %1091, %1086 ], [ 0, %1009 ]
  %1088 = getelementptr inbounds [16 x <16 x i32>], ptr %29, i64 0, i64 %1087
  %1089 = load <16 x i32>, ptr %1088, align 64, !tbaa !2
  %1090 = getelementptr inbounds <16 x i32>, ptr %5, i64 %1087
  store <16 x i32> %1089, ptr %1090, align 64, !tbaa !2
  %1091 = add nuw nsw i64 %1087, 1
  %1092 = icmp eq i64 %1091, 16
  br i1 %1092, label %1093, label %1086, !llvm.loop !19

1093:                                             ; preds = %1086
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %29) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %28) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %27) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %26) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %25) #5
  br label %1484

1094:                                             ; preds = %855, %823
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %26) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %25) #5
  br label %1097

1095:                                             ; preds = %801
  %1096 = icmp ult i32 %1, 16
  br i1 %1096, label %1484, label %1097

1097:                                             ; preds = %1094, %1095
  %1098 = phi i32 [ 1, %1094 ], [ %39, %1095 ]
  %1099 = add nsw i32 %39, -1
  %1100 = insertelement <16 x i32> poison, i32 %1099, i64 0
  %1101 = shufflevector <16 x i32> %1100, <16 x i32> poison, <16 x i32> zeroinitializer
  %1102 = and <16 x i32> %1101, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1103 = zext nneg i32 %1098 to i64
  br label %1104

1104:                                             ; preds = %1097, %1481
  %1105 = phi i64 [ 0, %1097 ], [ %1482, %1481 ]
  %1106 = trunc i64 %1105 to i32
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %11) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %12) #5
  br label %1111

1107:                                             ; preds = %1178
  %1108 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1201)
  %1109 = icmp eq i32 %1108, 0
  %1110 = icmp ult i32 %1106, 16
  br i1 %1110, label %1204, label %1481

1111:                                             ; preds = %1104, %1178
  %1112 = phi i64 [ 0, %1104 ], [ %1202, %1178 ]
  %1113 = phi <16 x i32> [ zeroinitializer, %1104 ], [ %1201, %1178 ]
  %1114 = getelementptr inbounds [16 x %struct.factors], ptr %11, i64 0, i64 %1112
  %1115 = trunc nuw nsw i64 %1112 to i32
  %1116 = lshr i32 %1115, 1
  %1117 = mul nuw nsw i32 %1116, %39
  %1118 = shl i32 %1117, 4
  %1119 = zext i32 %1118 to i64
  %1120 = getelementptr inbounds i32, ptr %804, i64 %1119
  %1121 = load <16 x i32>, ptr %1120, align 64, !tbaa !2
  br i1 %752, label %1122, label %1138

1122:                                             ; preds = %1111, %1122
  %1123 = phi i64 [ %1136, %1122 ], [ 1, %1111 ]
  %1124 = phi <16 x i32> [ %1135, %1122 ], [ %1121, %1111 ]
  %1125 = trunc nuw nsw i64 %1123 to i32
  %1126 = insertelement <16 x i32> poison, i32 %1125, i64 0
  %1127 = shufflevector <16 x i32> %1126, <16 x i32> poison, <16 x i32> zeroinitializer
  %1128 = icmp eq <16 x i32> %1102, %1127
  %1129 = trunc i64 %1123 to i32
  %1130 = add i32 %1117, %1129
  %1131 = shl i32 %1130, 4
  %1132 = zext i32 %1131 to i64
  %1133 = getelementptr inbounds i32, ptr %804, i64 %1132
  %1134 = load <16 x i32>, ptr %1133, align 64, !tbaa !2
  %1135 = select <16 x i1> %1128, <16 x i32> %1134, <16 x i32> %1124
  %1136 = add nuw nsw i64 %1123, 1
  %1137 = icmp eq i64 %1136, %753
  br i1 %1137, label %1138, label %1122, !llvm.loop !11

1138:                                             ; preds = %1122, %1111
  %1139 = phi <16 x i32> [ %1121, %1111 ], [ %1135, %1122 ]
  %1140 = and i32 %1115, 1
  %1141 = icmp eq i32 %1140, 0
  br i1 %1141, label %1144, label %1142

1142:                                             ; preds = %1138
  %1143 = lshr <16 x i32> %1139, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1146

1144:                                             ; preds = %1138
  %1145 = and <16 x i32> %1139, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1146

1146:                                             ; preds = %1142, %1144
  %1147 = phi <16 x i32> [ %1143, %1142 ], [ %1145, %1144 ]
  %1148 = and <16 x i32> %1147, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1149 = lshr <16 x i32> %1148, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %1150 = icmp ult <16 x i32> %1148, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1151 = and <16 x i32> %1147, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %1152 = or disjoint <16 x i32> %1151, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1153 = select <16 x i1> %1150, <16 x i32> zeroinitializer, <16 x i32> %1152
  %1154 = zext <16 x i1> %1150 to <16 x i32>
  %1155 = or <16 x i32> %1149, %1154
  %1156 = add nsw <16 x i32> %1155, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1157 = select <16 x i1> %1150, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1156
  %1158 = shl nuw <16 x i32> %1147, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1159 = ashr <16 x i32> %1158, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1160 = icmp eq <16 x i32> %1148, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1161 = zext <16 x i1> %1160 to <16 x i32>
  %1162 = icmp ugt <16 x i32> %1148, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1163 = select <16 x i1> %1162, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1164 = or disjoint <16 x i32> %1163, %1161
  store <16 x i32> %1153, ptr %1114, align 64, !tbaa !2
  %1165 = getelementptr inbounds i8, ptr %1114, i64 64
  store <16 x i32> %1157, ptr %1165, align 64, !tbaa !2
  %1166 = getelementptr inbounds i8, ptr %1114, i64 128
  store <16 x i32> %1159, ptr %1166, align 64, !tbaa !2
  %1167 = getelementptr inbounds i8, ptr %1114, i64 192
  store <16 x i32> %1164, ptr %1167, align 64, !tbaa !2
  %1168 = getelementptr inbounds [16 x %struct.factors], ptr %12, i64 0, i64 %1112
  %1169 = add i32 %1117, %1106
  %1170 = shl i32 %1169, 4
  %1171 = zext i32 %1170 to i64
  %1172 = getelementptr inbounds i32, ptr %803, i64 %1171
  %1173 = load <16 x i32>, ptr %1172, align 64, !tbaa !2
  br i1 %1141, label %1176, label %1174

1174:                                             ; preds = %1146
  %1175 = lshr <16 x i32> %1173, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1178

1176:                                             ; preds = %1146
  %1177 = and <16 x i32> %1173, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1178

1178:                                             ; preds = %1174, %1176
  %1179 = phi <16 x i32> [ %1175, %1174 ], [ %1177, %1176 ]
  %1180 = and <16 x i32> %1179, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1181 = lshr <16 x i32> %1180, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %1182 = icmp ult <16 x i32> %1180, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1183 = and <16 x i32> %1179, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %1184 = or disjoint <16 x i32> %1183, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1185 = select <16 x i1> %1182, <16 x i32> zeroinitializer, <16 x i32> %1184
  %1186 = zext <16 x i1> %1182 to <16 x i32>
  %1187 = or <16 x i32> %1181, %1186
  %1188 = add nsw <16 x i32> %1187, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1189 = select <16 x i1> %1182, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1188
  %1190 = shl nuw <16 x i32> %1179, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1191 = ashr <16 x i32> %1190, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1192 = icmp eq <16 x i32> %1180, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1193 = zext <16 x i1> %1192 to <16 x i32>
  %1194 = icmp ugt <16 x i32> %1180, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1195 = select <16 x i1> %1194, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1196 = or disjoint <16 x i32> %1195, %1193
  store <16 x i32> %1185, ptr %1168, align 64, !tbaa !2
  %1197 = getelementptr inbounds i8, ptr %1168, i64 64
  store <16 x i32> %1189, ptr %1197, align 64, !tbaa !2
  %1198 = getelementptr inbounds i8, ptr %1168, i64 128
  store <16 x i32> %1191, ptr %1198, align 64, !tbaa !2
  %1199 = getelementptr inbounds i8, ptr %1168, i64 192
  store <16 x i32> %1196, ptr %1199, align 64, !tbaa !2
  %1200 = or <16 x i32> %1164, %1113
  %1201 = or <16 x i32> %1200, %1196
  %1202 = add nuw nsw i64 %1112, 1
  %1203 = icmp eq i64 %1202, 16
  br i1 %1203, label %1107, label %1111, !llvm.loop !20

1204:                                             ; preds = %1107, %1208
  %1205 = phi i64 [ %1210, %1208 ], [ %1105, %1107 ]
  %1206 = getelementptr inbounds <16 x i32>, ptr %802, i64 %1205
  %1207 = load <16 x i32>, ptr %1206, align 64, !tbaa !2
  br label %1212

1208:                                             ; preds = %1477
  %1209 = getelementptr inbounds <16 x i32>, ptr %5, i64 %1205
  store <16 x i32> %1478, ptr %1209, align 64, !tbaa !2
  %1210 = add nuw nsw i64 %1205, %1103
  %1211 = icmp ult i64 %1210, 16
  br i1 %1211, label %1204, label %1481, !llvm.loop !21

1212:                                             ; preds = %1204, %1477
  %1213 = phi i64 [ 0, %1204 ], [ %1479, %1477 ]
  %1214 = phi <16 x i32> [ %1207, %1204 ], [ %1478, %1477 ]
  %1215 = getelementptr inbounds [16 x %struct.factors], ptr %11, i64 0, i64 %1213
  %1216 = getelementptr inbounds i32, ptr %1215, i64 %1205
  %1217 = load i32, ptr %1216, align 4, !tbaa !2, !noalias !30
  %1218 = insertelement <16 x i32> poison, i32 %1217, i64 0
  %1219 = shufflevector <16 x i32> %1218, <16 x i32> poison, <16 x i32> zeroinitializer
  %1220 = getelementptr inbounds i8, ptr %1215, i64 64
  %1221 = getelementptr inbounds i32, ptr %1220, i64 %1205
  %1222 = load i32, ptr %1221, align 4, !tbaa !2, !noalias !30
  %1223 = insertelement <16 x i32> poison, i32 %1222, i64 0
  %1224 = shufflevector <16 x i32> %1223, <16 x i32> poison, <16 x i32> zeroinitializer
  %1225 = getelementptr inbounds i8, ptr %1215, i64 128
  %1226 = getelementptr inbounds i32, ptr %1225, i64 %1205
  %1227 = load i32, ptr %1226, align 4, !tbaa !2, !noalias !30
  %1228 = insertelement <16 x i32> poison, i32 %1227, i64 0
  %1229 = shufflevector <16 x i32> %1228, <16 x i32> poison, <16 x i32> zeroinitializer
  %1230 = or disjoint i64 %1213, 1
  %1231 = getelementptr inbounds [16 x %struct.factors], ptr %11, i64 0, i64 %1230
  %1232 = getelementptr inbounds i32, ptr %1231, i64 %1205
  %1233 = load i32, ptr %1232, align 4, !tbaa !2, !noalias !33
  %1234 = insertelement <16 x i32> poison, i32 %1233, i64 0
  %1235 = shufflevector <16 x i32> %1234, <16 x i32> poison, <16 x i32> zeroinitializer
  %1236 = getelementptr inbounds i8, ptr %1231, i64 64
  %1237 = getelementptr inbounds i32, ptr %1236, i64 %1205
  %1238 = load i32, ptr %1237, align 4, !tbaa !2, !noalias !33
  %1239 = insertelement <16 x i32> poison, i32 %1238, i64 0
  %1240 = shufflevector <16 x i32> %1239, <16 x i32> poison, <16 x i32> zeroinitializer
  %1241 = getelementptr inbounds i8, ptr %1231, i64 128
  %1242 = getelementptr inbounds i32, ptr %1241, i64 %1205
  %1243 = load i32, ptr %1242, align 4, !tbaa !2, !noalias !33
  %1244 = insertelement <16 x i32> poison, i32 %1243, i64 0
  %1245 = shufflevector <16 x i32> %1244, <16 x i32> poison, <16 x i32> zeroinitializer
  br i1 %1109, label %1394, label %1246

1246:                                             ; preds = %1212
  %1247 = getelementptr inbounds i8, ptr %1231, i64 192
  %1248 = getelementptr inbounds i32, ptr %1247, i64 %1205
  %1249 = load i32, ptr %1248, align 4, !tbaa !2, !noalias !33
  %1250 = insertelement <16 x i32> poison, i32 %1249, i64 0
  %1251 = shufflevector <16 x i32> %1250, <16 x i32> poison, <16 x i32> zeroinitializer
  %1252 = getelementptr inbounds i8, ptr %1215, i64 192
  %1253 = getelementptr inbounds i32, ptr %1252, i64 %1205
  %1254 = load i32, ptr %1253, align 4, !tbaa !2, !noalias !30
  %1255 = insertelement <16 x i32> poison, i32 %1254, i64 0
  %1256 = shufflevector <16 x i32> %1255, <16 x i32> poison, <16 x i32> zeroinitializer
  %1257 = getelementptr inbounds %struct.factors, ptr %12, i64 %1213
  %1258 = lshr <16 x i32> %1214, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1259 = and <16 x i32> %1258, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1260 = add nsw <16 x i32> %1259, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1261 = shl <16 x i32> %1214, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1262 = and <16 x i32> %1261, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %1263 = or disjoint <16 x i32> %1262, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %1264 = load <16 x i32>, ptr %1257, align 64, !tbaa !2
  %1265 = mul <16 x i32> %1264, %1219
  %1266 = shl <16 x i32> %1265, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1267 = getelementptr inbounds i8, ptr %1257, i64 64
  %1268 = load <16 x i32>, ptr %1267, align 64, !tbaa !2
  %1269 = add <16 x i32> %1268, %1224
  %1270 = getelementptr inbounds i8, ptr %1257, i64 256
  %1271 = load <16 x i32>, ptr %1270, align 64, !tbaa !2
  %1272 = mul <16 x i32> %1271, %1235
  %1273 = shl <16 x i32> %1272, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1274 = getelementptr inbounds i8, ptr %1257, i64 320
  %1275 = load <16 x i32>, ptr %1274, align 64, !tbaa !2
  %1276 = add <16 x i32> %1275, %1240
  %1277 = ashr <16 x i32> %1214, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1278 = icmp eq <16 x i32> %1259, zeroinitializer
  %1279 = select <16 x i1> %1278, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1260
  %1280 = select <16 x i1> %1278, <16 x i32> zeroinitializer, <16 x i32> %1263
  %1281 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1269, <16 x i32> %1276)
  %1282 = add <16 x i32> %1281, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %1283 = add nsw <16 x i32> %1279, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %1284 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1282, <16 x i32> %1283)
  %1285 = sub <16 x i32> %1284, %1279
  %1286 = add <16 x i32> %1285, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %1287 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1286, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1288 = lshr <16 x i32> %1280, %1287
  %1289 = add <16 x i32> %1284, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %1290 = getelementptr inbounds i8, ptr %1257, i64 128
  %1291 = load <16 x i32>, ptr %1290, align 64, !tbaa !2
  %1292 = sub <16 x i32> %1289, %1269
  %1293 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1292, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1294 = ashr <16 x i32> %1266, %1293
  %1295 = xor <16 x i32> %1229, %1291
  %1296 = xor <16 x i32> %1295, %1294
  %1297 = xor <16 x i32> %1296, %1277
  %1298 = add <16 x i32> %1297, %1288
  %1299 = getelementptr inbounds i8, ptr %1257, i64 384
  %1300 = load <16 x i32>, ptr %1299, align 64, !tbaa !2
  %1301 = sub <16 x i32> %1289, %1276
  %1302 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1301, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1303 = ashr <16 x i32> %1273, %1302
  %1304 = xor <16 x i32> %1245, %1300
  %1305 = xor <16 x i32> %1304, %1303
  %1306 = xor <16 x i32> %1305, %1277
  %1307 = add <16 x i32> %1306, %1298
  %1308 = or <16 x i32> %1266, %1273
  %1309 = or <16 x i32> %1308, %1280
  %1310 = icmp eq <16 x i32> %1309, zeroinitializer
  %1311 = select <16 x i1> %1310, <16 x i32> zeroinitializer, <16 x i32> %1307
  %1312 = ashr <16 x i32> %1311, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1313 = xor <16 x i32> %1312, %1311
  %1314 = sub <16 x i32> %1313, %1312
  %1315 = xor <16 x i32> %1312, %1277
  %1316 = and <16 x i32> %1315, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1317 = sitofp <16 x i32> %1314 to <16 x float>
  %1318 = bitcast <16 x float> %1317 to <16 x i32>
  %1319 = ashr <16 x i32> %1318, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1320 = add <16 x i32> %1319, %1284
  %1321 = icmp ne <16 x i32> %1311, zeroinitializer
  %1322 = icmp sgt <16 x i32> %1320, zeroinitializer
  %1323 = and <16 x i1> %1322, %1321
  %1324 = and <16 x i32> %1318, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1325 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1320, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %1326 = shl <16 x i32> %1325, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1327 = or disjoint <16 x i32> %1326, %1324
  %1328 = icmp slt <16 x i32> %1320, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1329 = select <16 x i1> %1328, <16 x i32> %1327, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1330 = select <16 x i1> %1323, <16 x i32> %1329, <16 x i32> zeroinitializer
  %1331 = icmp eq <16 x i32> %1330, zeroinitializer
  %1332 = select <16 x i1> %1331, <16 x i32> zeroinitializer, <16 x i32> %1316
  %1333 = getelementptr inbounds i8, ptr %1257, i64 192
  %1334 = load <16 x i32>, ptr %1333, align 64, !tbaa !2
  %1335 = or <16 x i32> %1334, %1256
  %1336 = and <16 x i32> %1335, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1337 = sub nsw <16 x i32> zeroinitializer, %1336
  %1338 = and <16 x i32> %1335, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %1339 = icmp eq <16 x i32> %1338, zeroinitializer
  %1340 = icmp eq <16 x i32> %1219, zeroinitializer
  %1341 = icmp eq <16 x i32> %1264, zeroinitializer
  %1342 = or <16 x i1> %1341, %1340
  %1343 = select <16 x i1> %1342, <16 x i32> %1337, <16 x i32> zeroinitializer
  %1344 = xor <16 x i32> %1295, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1345 = and <16 x i32> %1344, %1337
  %1346 = and <16 x i32> %1295, %1337
  %1347 = getelementptr inbounds i8, ptr %1257, i64 448
  %1348 = load <16 x i32>, ptr %1347, align 64, !tbaa !2
  %1349 = or <16 x i32> %1348, %1251
  %1350 = and <16 x i32> %1349, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1351 = sub nsw <16 x i32> zeroinitializer, %1350
  %1352 = and <16 x i32> %1349, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %1353 = icmp eq <16 x i32> %1352, zeroinitializer
  %1354 = select <16 x i1> %1353, <16 x i1> %1339, <16 x i1> zeroinitializer
  %1355 = icmp eq <16 x i32> %1235, zeroinitializer
  %1356 = icmp eq <16 x i32> %1271, zeroinitializer
  %1357 = or <16 x i1> %1356, %1355
  %1358 = select <16 x i1> %1357, <16 x i32> %1351, <16 x i32> zeroinitializer
  %1359 = or <16 x i32> %1358, %1343
  %1360 = xor <16 x i32> %1304, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1361 = and <16 x i32> %1360, %1351
  %1362 = or <16 x i32> %1361, %1345
  %1363 = and <16 x i32> %1304, %1351
  %1364 = or <16 x i32> %1363, %1346
  %1365 = or <16 x i32> %1332, %1330
  %1366 = and <16 x i32> %1362, %1364
  %1367 = or <16 x i32> %1359, %1366
  %1368 = and <16 x i32> %1214, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %1369 = icmp ult <16 x i32> %1368, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %1370 = icmp eq <16 x i32> %1214, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1371 = select <16 x i1> %1370, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1362
  %1372 = icmp eq <16 x i32> %1214, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %1373 = select <16 x i1> %1372, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1364
  %1374 = and <16 x i32> %1371, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1375 = xor <16 x i32> %1371, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1376 = and <16 x i32> %1365, %1375
  %1377 = or <16 x i32> %1374, %1376
  %1378 = and <16 x i32> %1373, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %1379 = xor <16 x i32> %1373, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1380 = and <16 x i32> %1377, %1379
  %1381 = or <16 x i32> %1380, %1378
  %1382 = and <16 x i32> %1371, %1373
  %1383 = and <16 x i32> %1382, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %1384 = xor <16 x i32> %1382, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1385 = and <16 x i32> %1381, %1384
  %1386 = or <16 x i32> %1385, %1383
  %1387 = or <16 x i32> %1214, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1388 = select <16 x i1> %1369, <16 x i32> %1386, <16 x i32> %1387
  %1389 = and <16 x i32> %1367, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %1390 = xor <16 x i32> %1367, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1391 = and <16 x i32> %1388, %1390
  %1392 = or <16 x i32> %1391, %1389
  %1393 = select <16 x i1> %1354, <16 x i32> %1392, <16 x i32> <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  br label %1477

1394:                                             ; preds = %1212
  %1395 = getelementptr inbounds %struct.factors, ptr %12, i64 %1213
  %1396 = lshr <16 x i32> %1214, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1397 = and <16 x i32> %1396, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1398 = add nsw <16 x i32> %1397, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1399 = and <16 x i32> %1214, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1400 = shl nuw nsw <16 x i32> %1399, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1401 = or disjoint <16 x i32> %1400, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %1402 = load <16 x i32>, ptr %1395, align 64, !tbaa !2
  %1403 = mul <16 x i32> %1402, %1219
  %1404 = shl <16 x i32> %1403, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1405 = getelementptr inbounds i8, ptr %1395, i64 64
  %1406 = load <16 x i32>, ptr %1405, align 64, !tbaa !2
  %1407 = add <16 x i32> %1406, %1224
  %1408 = getelementptr inbounds i8, ptr %1395, i64 256
  %1409 = load <16 x i32>, ptr %1408, align 64, !tbaa !2
  %1410 = mul <16 x i32> %1409, %1235
  %1411 = shl <16 x i32> %1410, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1412 = getelementptr inbounds i8, ptr %1395, i64 320
  %1413 = load <16 x i32>, ptr %1412, align 64, !tbaa !2
  %1414 = add <16 x i32> %1413, %1240
  %1415 = ashr <16 x i32> %1214, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1416 = icmp eq <16 x i32> %1397, zeroinitializer
  %1417 = select <16 x i1> %1416, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1398
  %1418 = select <16 x i1> %1416, <16 x i32> zeroinitializer, <16 x i32> %1401
  %1419 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1407, <16 x i32> %1414)
  %1420 = add <16 x i32> %1419, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %1421 = add nsw <16 x i32> %1417, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %1422 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1420, <16 x i32> %1421)
  %1423 = sub <16 x i32> %1422, %1417
  %1424 = add <16 x i32> %1423, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %1425 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1424, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1426 = lshr <16 x i32> %1418, %1425
  %1427 = add <16 x i32> %1422, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %1428 = getelementptr inbounds i8, ptr %1395, i64 128
  %1429 = load <16 x i32>, ptr %1428, align 64, !tbaa !2
  %1430 = sub <16 x i32> %1427, %1407
  %1431 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1430, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1432 = ashr <16 x i32> %1404, %1431
  %1433 = xor <16 x i32> %1429, %1432
  %1434 = xor <16 x i32> %1433, %1229
  %1435 = xor <16 x i32> %1434, %1415
  %1436 = add <16 x i32> %1435, %1426
  %1437 = getelementptr inbounds i8, ptr %1395, i64 384
  %1438 = load <16 x i32>, ptr %1437, align 64, !tbaa !2
  %1439 = sub <16 x i32> %1427, %1414
  %1440 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1439, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1441 = ashr <16 x i32> %1411, %1440
  %1442 = xor <16 x i32> %1438, %1441
  %1443 = xor <16 x i32> %1442, %1245
  %1444 = xor <16 x i32> %1443, %1415
  %1445 = add <16 x i32> %1444, %1436
  %1446 = or <16 x i32> %1404, %1411
  %1447 = or <16 x i32> %1446, %1418
  %1448 = icmp eq <16 x i32> %1447, zeroinitializer
  %1449 = select <16 x i1> %1448, <16 x i32> zeroinitializer, <16 x i32> %1445
  %1450 = ashr <16 x i32> %1449, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1451 = xor <16 x i32> %1450, %1449
  %1452 = sub <16 x i32> %1451, %1450
  %1453 = xor <16 x i32> %1450, %1415
  %1454 = and <16 x i32> %1453, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1455 = sitofp <16 x i32> %1452 to <16 x float>
  %1456 = bitcast <16 x float> %1455 to <16 x i32>
  %1457 = ashr <16 x i32> %1456, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1458 = add <16 x i32> %1457, %1422
  %1459 = icmp ne <16 x i32> %1449, zeroinitializer
  %1460 = icmp sgt <16 x i32> %1458, zeroinitializer
  %1461 = and <16 x i1> %1460, %1459
  %1462 = and <16 x i32> %1456, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1463 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1458, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %1464 = shl <16 x i32> %1463, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1465 = or disjoint <16 x i32> %1464, %1462
  %1466 = icmp slt <16 x i32> %1458, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1467 = select <16 x i1> %1466, <16 x i32> %1465, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1468 = select <16 x i1> %1461, <16 x i32> %1467, <16 x i32> zeroinitializer
  %1469 = icmp eq <16 x i32> %1468, zeroinitializer
  %1470 = select <16 x i1> %1469, <16 x i32> zeroinitializer, <16 x i32> %1454
  %1471 = or <16 x i32> %1470, %1468
  %1472 = icmp eq <16 x i32> %1397, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1473 = icmp eq <16 x i32> %1399, zeroinitializer
  %1474 = select <16 x i1> %1473, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1475 = or <16 x i32> %1474, %1214
  %1476 = select <16 x i1> %1472, <16 x i32> %1475, <16 x i32> %1471
  br label %1477

1477:                                             ; preds = %1246, %1394
  %1478 = phi <16 x i32> [ %1393, %1246 ], [ %1476, %1394 ]
  %1479 = add nuw nsw i64 %1213, 2
  %1480 = icmp ult i64 %1213, 14
  br i1 %1480, label %1212, label %1208, !llvm.loop !28

1481:                                             ; preds = %1208, %1107
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %12) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %11) #5
  %1482 = add nuw nsw i64 %1105, 1
  %1483 = icmp eq i64 %1482, %1103
  br i1 %1483, label %1484, label %1104, !llvm.loop !29

1484:                                             ; preds = %1481, %1095, %1093
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %36) #5
  br label %3147

1485:                                             ; preds = %6
  %1486 = lshr i32 %0, 8
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %37) #5
  %1487 = icmp ugt i32 %1, 31
  %1488 = zext nneg i32 %39 to i64
  br label %1489

1489:                                             ; preds = %1485, %1498
  %1490 = phi i64 [ 0, %1485 ], [ %1500, %1498 ]
  %1491 = phi <16 x i32> [ zeroinitializer, %1485 ], [ %1499, %1498 ]
  br i1 %1487, label %1492, label %1498

1492:                                             ; preds = %1489
  %1493 = mul nuw nsw i64 %1490, %1488
  %1494 = shl i64 %1493, 4
  %1495 = and i64 %1494, 4294967280
  %1496 = getelementptr inbounds i32, ptr %3, i64 %1495
  %1497 = load <16 x i32>, ptr %1496, align 64, !tbaa !2
  br label %1502

1498:                                             ; preds = %1502, %1489
  %1499 = phi <16 x i32> [ %1491, %1489 ], [ %1511, %1502 ]
  %1500 = add nuw nsw i64 %1490, 1
  %1501 = icmp eq i64 %1500, 8
  br i1 %1501, label %1514, label %1489, !llvm.loop !5

1502:                                             ; preds = %1492, %1502
  %1503 = phi i64 [ 1, %1492 ], [ %1512, %1502 ]
  %1504 = phi <16 x i32> [ %1491, %1492 ], [ %1511, %1502 ]
  %1505 = add nuw nsw i64 %1503, %1493
  %1506 = shl i64 %1505, 4
  %1507 = and i64 %1506, 4294967280
  %1508 = getelementptr inbounds i32, ptr %3, i64 %1507
  %1509 = load <16 x i32>, ptr %1508, align 64, !tbaa !2
  %1510 = xor <16 x i32> %1509, %1497
  %1511 = or <16 x i32> %1510, %1504
  %1512 = add nuw nsw i64 %1503, 1
  %1513 = icmp eq i64 %1512, %1488
  br i1 %1513, label %1498, label %1502, !llvm.loop !8

1514:                                             ; preds = %1498
  %1515 = and i32 %1486, 1
  %1516 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1499)
  %1517 = icmp eq i32 %1516, 0
  %1518 = ptrtoint ptr %5 to i64
  %1519 = ptrtoint ptr %4 to i64
  %1520 = icmp eq ptr %5, %4
  %1521 = sub i64 %1518, %1519
  %1522 = add i64 %1521, -1024
  %1523 = icmp ult i64 %1522, -2047
  %1524 = or i1 %1520, %1523
  %1525 = and i32 %0, 1007616
  %1526 = or i32 %1516, %1525
  %1527 = icmp eq i32 %1526, 0
  %1528 = and i1 %1524, %1527
  br i1 %1528, label %1537, label %1529

1529:                                             ; preds = %1514
  %1530 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %1530, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %37) #6
  %1531 = shl i32 %39, 7
  %1532 = zext i32 %1531 to i64
  %1533 = getelementptr inbounds i32, ptr %37, i64 %1532
  %1534 = shl i32 %39, 8
  %1535 = zext i32 %1534 to i64
  %1536 = getelementptr inbounds i32, ptr %37, i64 %1535
  br label %1537

1537:                                             ; preds = %1529, %1514
  %1538 = phi ptr [ %4, %1514 ], [ %1536, %1529 ]
  %1539 = phi ptr [ %3, %1514 ], [ %1533, %1529 ]
  %1540 = phi ptr [ %2, %1514 ], [ %37, %1529 ]
  br i1 %1517, label %1541, label %1890

1541:                                             ; preds = %1537
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %20) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %21) #5
  %1542 = add nsw i32 %39, -1
  %1543 = insertelement <16 x i32> poison, i32 %1542, i64 0
  %1544 = shufflevector <16 x i32> %1543, <16 x i32> poison, <16 x i32> zeroinitializer
  %1545 = and <16 x i32> %1544, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %1591

1546:                                             ; preds = %1655
  %1547 = and i32 %0, 4096
  %1548 = icmp eq i32 %1547, 0
  br label %1549

1549:                                             ; preds = %1546, %1558
  %1550 = phi i64 [ 0, %1546 ], [ %1575, %1558 ]
  %1551 = phi <16 x i32> [ zeroinitializer, %1546 ], [ %1574, %1558 ]
  %1552 = getelementptr inbounds <16 x i32>, ptr %1538, i64 %1550
  %1553 = load <16 x i32>, ptr %1552, align 64, !tbaa !2
  br i1 %1548, label %1556, label %1554

1554:                                             ; preds = %1549
  %1555 = lshr <16 x i32> %1553, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1558

1556:                                             ; preds = %1549
  %1557 = and <16 x i32> %1553, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1558

1558:                                             ; preds = %1554, %1556
  %1559 = phi <16 x i32> [ %1555, %1554 ], [ %1557, %1556 ]
  %1560 = and <16 x i32> %1559, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1561 = shl nuw nsw <16 x i32> %1559, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1562 = or <16 x i32> %1561, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1563 = icmp ult <16 x i32> %1560, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %1564 = trunc nuw <16 x i32> %1559 to <16 x i16>
  %1565 = bitcast <16 x i16> %1564 to <16 x half>
  %1566 = fpext <16 x half> %1565 to <16 x float>
  %1567 = bitcast <16 x float> %1566 to <16 x i32>
  %1568 = select <16 x i1> %1563, <16 x i32> %1567, <16 x i32> %1562
  %1569 = shl <16 x i32> %1568, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1570 = icmp ne <16 x i32> %1569, zeroinitializer
  %1571 = add <16 x i32> %1569, <i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080>
  %1572 = icmp ult <16 x i32> %1571, <i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912>
  %1573 = and <16 x i1> %1572, %1570
  %1574 = select <16 x i1> %1573, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1551
  %1575 = add nuw nsw i64 %1550, 1
  %1576 = icmp eq i64 %1575, 16
  br i1 %1576, label %1580, label %1549, !llvm.loop !9

1577:                                             ; preds = %1580
  %1578 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1588)
  %1579 = icmp eq i32 %1578, 0
  br i1 %1579, label %1680, label %1889

1580:                                             ; preds = %1558, %1580
  %1581 = phi i64 [ %1589, %1580 ], [ 0, %1558 ]
  %1582 = phi <16 x i32> [ %1588, %1580 ], [ %1574, %1558 ]
  %1583 = getelementptr inbounds %struct.factors, ptr %20, i64 %1581, i32 3
  %1584 = load <16 x i32>, ptr %1583, align 64, !tbaa !2
  %1585 = getelementptr inbounds %struct.factors, ptr %21, i64 %1581, i32 3
  %1586 = load <16 x i32>, ptr %1585, align 64, !tbaa !2
  %1587 = or <16 x i32> %1584, %1582
  %1588 = or <16 x i32> %1587, %1586
  %1589 = add nuw nsw i64 %1581, 1
  %1590 = icmp eq i64 %1589, 16
  br i1 %1590, label %1577, label %1580, !llvm.loop !10

1591:                                             ; preds = %1541, %1655
  %1592 = phi i64 [ 0, %1541 ], [ %1678, %1655 ]
  %1593 = getelementptr inbounds [16 x %struct.factors], ptr %20, i64 0, i64 %1592
  %1594 = trunc nuw nsw i64 %1592 to i32
  %1595 = lshr i32 %1594, 1
  %1596 = mul nuw nsw i32 %1595, %39
  %1597 = shl i32 %1596, 4
  %1598 = zext i32 %1597 to i64
  %1599 = getelementptr inbounds i32, ptr %1540, i64 %1598
  %1600 = load <16 x i32>, ptr %1599, align 64, !tbaa !2
  br i1 %1487, label %1601, label %1617

1601:                                             ; preds = %1591, %1601
  %1602 = phi i64 [ %1615, %1601 ], [ 1, %1591 ]
  %1603 = phi <16 x i32> [ %1614, %1601 ], [ %1600, %1591 ]
  %1604 = trunc nuw nsw i64 %1602 to i32
  %1605 = insertelement <16 x i32> poison, i32 %1604, i64 0
  %1606 = shufflevector <16 x i32> %1605, <16 x i32> poison, <16 x i32> zeroinitializer
  %1607 = icmp eq <16 x i32> %1545, %1606
  %1608 = trunc i64 %1602 to i32
  %1609 = add i32 %1596, %1608
  %1610 = shl i32 %1609, 4
  %1611 = zext i32 %1610 to i64
  %1612 = getelementptr inbounds i32, ptr %1540, i64 %1611
  %1613 = load <16 x i32>, ptr %1612, align 64, !tbaa !2
  %1614 = select <16 x i1> %1607, <16 x i32> %1613, <16 x i32> %1603
  %1615 = add nuw nsw i64 %1602, 1
  %1616 = icmp eq i64 %1615, %1488
  br i1 %1616, label %1617, label %1601, !llvm.loop !11

1617:                                             ; preds = %1601, %1591
  %1618 = phi <16 x i32> [ %1600, %1591 ], [ %1614, %1601 ]
  %1619 = and i32 %1594, 1
  %1620 = icmp eq i32 %1619, 0
  br i1 %1620, label %1623, label %1621

1621:                                             ; preds = %1617
  %1622 = lshr <16 x i32> %1618, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1625

1623:                                             ; preds = %1617
  %1624 = and <16 x i32> %1618, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1625

1625:                                             ; preds = %1621, %1623
  %1626 = phi <16 x i32> [ %1622, %1621 ], [ %1624, %1623 ]
  %1627 = and <16 x i32> %1626, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1628 = lshr <16 x i32> %1627, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1629 = icmp ult <16 x i32> %1627, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1630 = and <16 x i32> %1626, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1631 = select <16 x i1> %1629, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1632 = or disjoint <16 x i32> %1631, %1630
  %1633 = icmp eq <16 x i32> %1632, zeroinitializer
  %1634 = zext <16 x i1> %1629 to <16 x i32>
  %1635 = or <16 x i32> %1628, %1634
  %1636 = add nsw <16 x i32> %1635, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %1637 = select <16 x i1> %1633, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1636
  %1638 = shl nuw <16 x i32> %1626, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1639 = ashr <16 x i32> %1638, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1640 = icmp eq <16 x i32> %1627, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1641 = zext <16 x i1> %1640 to <16 x i32>
  %1642 = icmp ugt <16 x i32> %1627, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1643 = select <16 x i1> %1642, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1644 = or disjoint <16 x i32> %1643, %1641
  store <16 x i32> %1632, ptr %1593, align 64, !tbaa !2
  %1645 = getelementptr inbounds i8, ptr %1593, i64 64
  store <16 x i32> %1637, ptr %1645, align 64, !tbaa !2
  %1646 = getelementptr inbounds i8, ptr %1593, i64 128
  store <16 x i32> %1639, ptr %1646, align 64, !tbaa !2
  %1647 = getelementptr inbounds i8, ptr %1593, i64 192
  store <16 x i32> %1644, ptr %1647, align 64, !tbaa !2
  %1648 = getelementptr inbounds [16 x %struct.factors], ptr %21, i64 0, i64 %1592
  %1649 = getelementptr inbounds i32, ptr %1539, i64 %1598
  %1650 = load <16 x i32>, ptr %1649, align 64, !tbaa !2
  br i1 %1620, label %1653, label %1651

1651:                                             ; preds = %1625
  %1652 = lshr <16 x i32> %1650, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1655

1653:                                             ; preds = %1625
  %1654 = and <16 x i32> %1650, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1655

1655:                                             ; preds = %1651, %1653
  %1656 = phi <16 x i32> [ %1652, %1651 ], [ %1654, %1653 ]
  %1657 = and <16 x i32> %1656, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1658 = lshr <16 x i32> %1657, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1659 = icmp ult <16 x i32> %1657, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1660 = and <16 x i32> %1656, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1661 = select <16 x i1> %1659, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1662 = or disjoint <16 x i32> %1661, %1660
  %1663 = icmp eq <16 x i32> %1662, zeroinitializer
  %1664 = zext <16 x i1> %1659 to <16 x i32>
  %1665 = or <16 x i32> %1658, %1664
  %1666 = add nsw <16 x i32> %1665, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %1667 = select <16 x i1> %1663, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1666
  %1668 = shl nuw <16 x i32> %1656, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1669 = ashr <16 x i32> %1668, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1670 = icmp eq <16 x i32> %1657, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1671 = zext <16 x i1> %1670 to <16 x i32>
  %1672 = icmp ugt <16 x i32> %1657, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1673 = select <16 x i1> %1672, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1674 = or disjoint <16 x i32> %1673, %1671
  store <16 x i32> %1662, ptr %1648, align 64, !tbaa !2
  %1675 = getelementptr inbounds i8, ptr %1648, i64 64
  store <16 x i32> %1667, ptr %1675, align 64, !tbaa !2
  %1676 = getelementptr inbounds i8, ptr %1648, i64 128
  store <16 x i32> %1669, ptr %1676, align 64, !tbaa !2
  %1677 = getelementptr inbounds i8, ptr %1648, i64 192
  store <16 x i32> %1674, ptr %1677, align 64, !tbaa !2
  %1678 = add nuw nsw i64 %1592, 1
  %1679 = icmp eq i64 %1678, 16
  br i1 %1679, label %1546, label %1591, !llvm.loop !12

1680:                                             ; preds = %1577
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %22) #5
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %23) #5
  %1681 = getelementptr inbounds i8, ptr %22, i64 2048
  %1682 = getelementptr inbounds i8, ptr %22, i64 1024
  %1683 = getelementptr inbounds i8, ptr %23, i64 2048
  %1684 = getelementptr inbounds i8, ptr %23, i64 1024
  br label %1686

1685:                                             ; preds = %1686
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %24) #5
  br label %1717

1686:                                             ; preds = %1680, %1686
  %1687 = phi i64 [ 0, %1680 ], [ %1713, %1686 ]
  %1688 = getelementptr inbounds [16 x %struct.factors], ptr %20, i64 0, i64 %1687
  %1689 = load <16 x i32>, ptr %1688, align 64, !tbaa !2
  %1690 = icmp eq <16 x i32> %1689, zeroinitializer
  %1691 = getelementptr inbounds i8, ptr %1688, i64 128
  %1692 = load <16 x i32>, ptr %1691, align 64, !tbaa !2
  %1693 = getelementptr inbounds [16 x <16 x i32>], ptr %1681, i64 0, i64 %1687
  store <16 x i32> %1692, ptr %1693, align 64, !tbaa !2
  %1694 = shl <16 x i32> %1689, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %1695 = getelementptr inbounds [16 x <16 x i32>], ptr %22, i64 0, i64 %1687
  store <16 x i32> %1694, ptr %1695, align 64, !tbaa !2
  %1696 = getelementptr inbounds i8, ptr %1688, i64 64
  %1697 = load <16 x i32>, ptr %1696, align 64, !tbaa !2
  %1698 = add <16 x i32> %1697, <i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257>
  %1699 = select <16 x i1> %1690, <16 x i32> zeroinitializer, <16 x i32> %1698
  %1700 = getelementptr inbounds [16 x <16 x i32>], ptr %1682, i64 0, i64 %1687
  store <16 x i32> %1699, ptr %1700, align 64, !tbaa !2
  %1701 = getelementptr inbounds [16 x %struct.factors], ptr %21, i64 0, i64 %1687
  %1702 = load <16 x i32>, ptr %1701, align 64, !tbaa !2
  %1703 = icmp eq <16 x i32> %1702, zeroinitializer
  %1704 = getelementptr inbounds i8, ptr %1701, i64 128
  %1705 = load <16 x i32>, ptr %1704, align 64, !tbaa !2
  %1706 = getelementptr inbounds [16 x <16 x i32>], ptr %1683, i64 0, i64 %1687
  store <16 x i32> %1705, ptr %1706, align 64, !tbaa !2
  %1707 = getelementptr inbounds [16 x <16 x i32>], ptr %23, i64 0, i64 %1687
  store <16 x i32> %1702, ptr %1707, align 64, !tbaa !2
  %1708 = getelementptr inbounds i8, ptr %1701, i64 64
  %1709 = load <16 x i32>, ptr %1708, align 64, !tbaa !2
  %1710 = sub <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %1709
  %1711 = select <16 x i1> %1703, <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, <16 x i32> %1710
  %1712 = getelementptr inbounds [16 x <16 x i32>], ptr %1684, i64 0, i64 %1687
  store <16 x i32> %1711, ptr %1712, align 64, !tbaa !2
  %1713 = add nuw nsw i64 %1687, 1
  %1714 = icmp eq i64 %1713, 16
  br i1 %1714, label %1685, label %1686, !llvm.loop !13

1715:                                             ; preds = %1725
  %1716 = icmp eq i32 %1515, 0
  br label %1743

1717:                                             ; preds = %1685, %1725
  %1718 = phi i64 [ 0, %1685 ], [ %1741, %1725 ]
  %1719 = getelementptr inbounds <16 x i32>, ptr %1538, i64 %1718
  %1720 = load <16 x i32>, ptr %1719, align 64, !tbaa !2
  br i1 %1548, label %1723, label %1721

1721:                                             ; preds = %1717
  %1722 = lshr <16 x i32> %1720, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1725

1723:                                             ; preds = %1717
  %1724 = and <16 x i32> %1720, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1725

1725:                                             ; preds = %1721, %1723
  %1726 = phi <16 x i32> [ %1722, %1721 ], [ %1724, %1723 ]
  %1727 = and <16 x i32> %1726, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1728 = shl nuw <16 x i32> %1726, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1729 = and <16 x i32> %1728, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1730 = or disjoint <16 x i32> %1729, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1731 = shl nuw nsw <16 x i32> %1726, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1732 = and <16 x i32> %1731, <i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416>
  %1733 = or disjoint <16 x i32> %1730, %1732
  %1734 = icmp ult <16 x i32> %1727, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %1735 = trunc nuw <16 x i32> %1726 to <16 x i16>
  %1736 = bitcast <16 x i16> %1735 to <16 x half>
  %1737 = fpext <16 x half> %1736 to <16 x float>
  %1738 = bitcast <16 x float> %1737 to <16 x i32>
  %1739 = select <16 x i1> %1734, <16 x i32> %1738, <16 x i32> %1733
  %1740 = getelementptr inbounds [16 x <16 x i32>], ptr %24, i64 0, i64 %1718
  store <16 x i32> %1739, ptr %1740, align 64, !tbaa !2
  %1741 = add nuw nsw i64 %1718, 1
  %1742 = icmp eq i64 %1741, 16
  br i1 %1742, label %1715, label %1717, !llvm.loop !14

1743:                                             ; preds = %1715, %1758
  %1744 = phi i64 [ 0, %1715 ], [ %1759, %1758 ]
  %1745 = getelementptr inbounds [16 x <16 x i32>], ptr %1683, i64 0, i64 %1744
  %1746 = load <16 x i32>, ptr %1745, align 64, !tbaa !2
  %1747 = getelementptr inbounds [16 x <16 x i32>], ptr %23, i64 0, i64 %1744
  %1748 = load <16 x i32>, ptr %1747, align 64, !tbaa !2
  %1749 = getelementptr inbounds [16 x <16 x i32>], ptr %1684, i64 0, i64 %1744
  %1750 = load <32 x i16>, ptr %1749, align 64, !tbaa !2
  %1751 = or disjoint i64 %1744, 1
  %1752 = getelementptr inbounds [16 x <16 x i32>], ptr %1683, i64 0, i64 %1751
  %1753 = load <16 x i32>, ptr %1752, align 64, !tbaa !2
  %1754 = getelementptr inbounds [16 x <16 x i32>], ptr %23, i64 0, i64 %1751
  %1755 = load <16 x i32>, ptr %1754, align 64, !tbaa !2
  %1756 = getelementptr inbounds [16 x <16 x i32>], ptr %1684, i64 0, i64 %1751
  %1757 = load <32 x i16>, ptr %1756, align 64, !tbaa !2
  br label %1761

1758:                                             ; preds = %1849
  %1759 = add nuw nsw i64 %1744, 2
  %1760 = icmp ult i64 %1744, 14
  br i1 %1760, label %1743, label %1856, !llvm.loop !15

1761:                                             ; preds = %1743, %1849
  %1762 = phi i64 [ 0, %1743 ], [ %1854, %1849 ]
  %1763 = getelementptr inbounds [16 x <16 x i32>], ptr %24, i64 0, i64 %1762
  %1764 = load <16 x i32>, ptr %1763, align 64, !tbaa !2
  %1765 = getelementptr inbounds i32, ptr %1681, i64 %1762
  %1766 = getelementptr inbounds i32, ptr %22, i64 %1762
  %1767 = getelementptr inbounds i32, ptr %1682, i64 %1762
  %1768 = getelementptr inbounds [16 x <16 x i32>], ptr %1765, i64 0, i64 %1744
  %1769 = load i32, ptr %1768, align 4, !tbaa !16
  %1770 = insertelement <16 x i32> poison, i32 %1769, i64 0
  %1771 = shufflevector <16 x i32> %1770, <16 x i32> poison, <16 x i32> zeroinitializer
  %1772 = xor <16 x i32> %1771, %1746
  %1773 = getelementptr inbounds [16 x <16 x i32>], ptr %1766, i64 0, i64 %1744
  %1774 = load i32, ptr %1773, align 4, !tbaa !16
  %1775 = insertelement <16 x i32> poison, i32 %1774, i64 0
  %1776 = shufflevector <16 x i32> %1775, <16 x i32> poison, <16 x i32> zeroinitializer
  %1777 = mul <16 x i32> %1776, %1748
  %1778 = xor <16 x i32> %1772, %1777
  %1779 = getelementptr inbounds [16 x <16 x i32>], ptr %1767, i64 0, i64 %1744
  %1780 = load i32, ptr %1779, align 4, !tbaa !16
  %1781 = insertelement <16 x i32> poison, i32 %1780, i64 0
  %1782 = shufflevector <16 x i32> %1781, <16 x i32> poison, <16 x i32> zeroinitializer
  %1783 = bitcast <16 x i32> %1782 to <32 x i16>
  %1784 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1783, <32 x i16> %1750)
  %1785 = bitcast <32 x i16> %1784 to <16 x i32>
  %1786 = getelementptr inbounds [16 x <16 x i32>], ptr %1765, i64 0, i64 %1751
  %1787 = load i32, ptr %1786, align 4, !tbaa !16
  %1788 = insertelement <16 x i32> poison, i32 %1787, i64 0
  %1789 = shufflevector <16 x i32> %1788, <16 x i32> poison, <16 x i32> zeroinitializer
  %1790 = xor <16 x i32> %1789, %1753
  %1791 = getelementptr inbounds [16 x <16 x i32>], ptr %1766, i64 0, i64 %1751
  %1792 = load i32, ptr %1791, align 4, !tbaa !16
  %1793 = insertelement <16 x i32> poison, i32 %1792, i64 0
  %1794 = shufflevector <16 x i32> %1793, <16 x i32> poison, <16 x i32> zeroinitializer
  %1795 = mul <16 x i32> %1794, %1755
  %1796 = xor <16 x i32> %1790, %1795
  %1797 = getelementptr inbounds [16 x <16 x i32>], ptr %1767, i64 0, i64 %1751
  %1798 = load i32, ptr %1797, align 4, !tbaa !16
  %1799 = insertelement <16 x i32> poison, i32 %1798, i64 0
  %1800 = shufflevector <16 x i32> %1799, <16 x i32> poison, <16 x i32> zeroinitializer
  %1801 = bitcast <16 x i32> %1800 to <32 x i16>
  %1802 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1801, <32 x i16> %1757)
  %1803 = bitcast <32 x i16> %1802 to <16 x i32>
  %1804 = ashr <16 x i32> %1764, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1805 = lshr <16 x i32> %1764, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1806 = and <16 x i32> %1805, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1807 = shl <16 x i32> %1764, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1808 = and <16 x i32> %1807, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %1809 = or disjoint <16 x i32> %1808, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %1810 = xor <16 x i32> %1809, %1804
  %1811 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1785, <16 x i32> %1803)
  %1812 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1811, <16 x i32> %1806)
  %1813 = tail call <16 x i32> @llvm.umax.v16i32(<16 x i32> %1812, <16 x i32> <i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113>)
  %1814 = sub nsw <16 x i32> %1813, %1806
  %1815 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1814, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1816 = ashr <16 x i32> %1810, %1815
  %1817 = and <16 x i32> %1804, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1818 = add nsw <16 x i32> %1816, %1817
  %1819 = sub <16 x i32> %1813, %1785
  %1820 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1819, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1821 = ashr <16 x i32> %1778, %1820
  %1822 = add <16 x i32> %1821, %1818
  %1823 = sub <16 x i32> %1813, %1803
  %1824 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1823, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1825 = ashr <16 x i32> %1796, %1824
  %1826 = add <16 x i32> %1825, %1822
  %1827 = tail call <16 x i32> @llvm.abs.v16i32(<16 x i32> %1826, i1 false)
  %1828 = icmp slt <16 x i32> %1827, <i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216>
  %1829 = and <16 x i32> %1826, <i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32>
  %1830 = and <16 x i32> %1826, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1831 = icmp eq <16 x i32> %1830, zeroinitializer
  %1832 = select <16 x i1> %1831, <16 x i32> zeroinitializer, <16 x i32> <i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32>
  %1833 = or <16 x i32> %1832, %1829
  %1834 = select <16 x i1> %1828, <16 x i32> %1826, <16 x i32> %1833
  %1835 = bitcast <16 x i32> %1813 to <32 x i16>
  %1836 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1835, <32 x i16> <i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0>)
  %1837 = bitcast <32 x i16> %1836 to <16 x i32>
  %1838 = shl <16 x i32> %1837, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1839 = sitofp <16 x i32> %1834 to <16 x float>
  %1840 = bitcast <16 x i32> %1838 to <16 x float>
  %1841 = fmul <16 x float> %1840, %1839
  %1842 = fptrunc <16 x float> %1841 to <16 x half>
  %1843 = bitcast <16 x half> %1842 to <16 x i16>
  br i1 %1716, label %1849, label %1844

1844:                                             ; preds = %1761
  %1845 = tail call <16 x half> @llvm.fabs.v16f16(<16 x half> %1842)
  %1846 = fcmp oeq <16 x half> %1845, <half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00>
  %1847 = sext <16 x i1> %1846 to <16 x i16>
  %1848 = add <16 x i16> %1847, %1843
  br label %1849

1849:                                             ; preds = %1761, %1844
  %1850 = phi <16 x i16> [ %1848, %1844 ], [ %1843, %1761 ]
  %1851 = bitcast <16 x i16> %1850 to <16 x half>
  %1852 = fpext <16 x half> %1851 to <16 x float>
  %1853 = fadd <16 x float> %1852, zeroinitializer
  store <16 x float> %1853, ptr %1763, align 64, !tbaa !2
  %1854 = add nuw nsw i64 %1762, 1
  %1855 = icmp eq i64 %1854, 16
  br i1 %1855, label %1758, label %1761, !llvm.loop !18

1856:                                             ; preds = %1758, %1884
  %1857 = phi i64 [ %1886, %1884 ], [ 0, %1758 ]
  %1858 = getelementptr inbounds [16 x <16 x i32>], ptr %24, i64 0, i64 %1857
  %1859 = load <16 x i32>, ptr %1858, align 64, !tbaa !2
  %1860 = lshr <16 x i32> %1859, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1861 = icmp eq <16 x i32> %1859, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %1862 = and <16 x i32> %1859, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %1863 = icmp ult <16 x i32> %1862, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %1864 = and <16 x i32> %1860, <i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768>
  %1865 = or disjoint <16 x i32> %1864, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1866 = lshr <16 x i32> %1859, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1867 = and <16 x i32> %1866, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1868 = or disjoint <16 x i32> %1865, %1867
  %1869 = bitcast <16 x i32> %1859 to <16 x float>
  %1870 = fptrunc <16 x float> %1869 to <16 x half>
  %1871 = bitcast <16 x half> %1870 to <16 x i16>
  %1872 = zext <16 x i16> %1871 to <16 x i32>
  %1873 = select <16 x i1> %1863, <16 x i32> %1872, <16 x i32> %1868
  %1874 = select <16 x i1> %1861, <16 x i32> <i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085>, <16 x i32> %1873
  %1875 = getelementptr inbounds <16 x i32>, ptr %5, i64 %1857
  %1876 = load <16 x i32>, ptr %1875, align 64, !tbaa !2
  br i1 %1548, label %1881, label %1877

1877:                                             ; preds = %1856
  %1878 = and <16 x i32> %1876, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1879 = shl nuw <16 x i32> %1874, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1880 = or disjoint <16 x i32> %1878, %1879
  br label %1884

1881:                                             ; preds = %1856
  %1882 = and <16 x i32> %1876, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1883 = or disjoint <16 x i32> %1882, %1874
  br label %1884

1884:                                             ; preds = %1877, %1881
  %1885 = phi <16 x i32> [ %1880, %1877 ], [ %1883, %1881 ]
  store <16 x i32> %1885, ptr %1875, align 64, !tbaa !2
  %1886 = add nuw nsw i64 %1857, 1
  %1887 = icmp eq i64 %1886, 16
  br i1 %1887, label %1888, label %1856, !llvm.loop !19

1888:                                             ; preds = %1884
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %24) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %23) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %22) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %21) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %20) #5
  br label %2358

1889:                                             ; preds = %1577
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %21) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %20) #5
  br label %1892

1890:                                             ; preds = %1537
  %1891 = icmp ult i32 %1, 16
  br i1 %1891, label %2358, label %1892

1892:                                             ; preds = %1889, %1890
  %1893 = phi i32 [ 1, %1889 ], [ %39, %1890 ]
  %1894 = add nsw i32 %39, -1
  %1895 = insertelement <16 x i32> poison, i32 %1894, i64 0
  %1896 = shufflevector <16 x i32> %1895, <16 x i32> poison, <16 x i32> zeroinitializer
  %1897 = and <16 x i32> %1896, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1898 = and i32 %0, 4096
  %1899 = icmp eq i32 %1898, 0
  %1900 = icmp eq i32 %1515, 0
  %1901 = zext nneg i32 %1893 to i64
  br label %1902

1902:                                             ; preds = %1892, %2355
  %1903 = phi i64 [ 0, %1892 ], [ %2356, %2355 ]
  %1904 = trunc i64 %1903 to i32
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %9) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %10) #5
  br label %1909

1905:                                             ; preds = %1977
  %1906 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2001)
  %1907 = icmp eq i32 %1906, 0
  %1908 = icmp ult i32 %1904, 16
  br i1 %1908, label %2004, label %2355

1909:                                             ; preds = %1902, %1977
  %1910 = phi i64 [ 0, %1902 ], [ %2002, %1977 ]
  %1911 = phi <16 x i32> [ zeroinitializer, %1902 ], [ %2001, %1977 ]
  %1912 = getelementptr inbounds [16 x %struct.factors], ptr %9, i64 0, i64 %1910
  %1913 = trunc nuw nsw i64 %1910 to i32
  %1914 = lshr i32 %1913, 1
  %1915 = mul nuw nsw i32 %1914, %39
  %1916 = shl i32 %1915, 4
  %1917 = zext i32 %1916 to i64
  %1918 = getelementptr inbounds i32, ptr %1540, i64 %1917
  %1919 = load <16 x i32>, ptr %1918, align 64, !tbaa !2
  br i1 %1487, label %1920, label %1936

1920:                                             ; preds = %1909, %1920
  %1921 = phi i64 [ %1934, %1920 ], [ 1, %1909 ]
  %1922 = phi <16 x i32> [ %1933, %1920 ], [ %1919, %1909 ]
  %1923 = trunc nuw nsw i64 %1921 to i32
  %1924 = insertelement <16 x i32> poison, i32 %1923, i64 0
  %1925 = shufflevector <16 x i32> %1924, <16 x i32> poison, <16 x i32> zeroinitializer
  %1926 = icmp eq <16 x i32> %1897, %1925
  %1927 = trunc i64 %1921 to i32
  %1928 = add i32 %1915, %1927
  %1929 = shl i32 %1928, 4
  %1930 = zext i32 %1929 to i64
  %1931 = getelementptr inbounds i32, ptr %1540, i64 %1930
  %1932 = load <16 x i32>, ptr %1931, align 64, !tbaa !2
  %1933 = select <16 x i1> %1926, <16 x i32> %1932, <16 x i32> %1922
  %1934 = add nuw nsw i64 %1921, 1
  %1935 = icmp eq i64 %1934, %1488
  br i1 %1935, label %1936, label %1920, !llvm.loop !11

1936:                                             ; preds = %1920, %1909
  %1937 = phi <16 x i32> [ %1919, %1909 ], [ %1933, %1920 ]
  %1938 = and i32 %1913, 1
  %1939 = icmp eq i32 %1938, 0
  br i1 %1939, label %1942, label %1940

1940:                                             ; preds = %1936
  %1941 = lshr <16 x i32> %1937, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1944

1942:                                             ; preds = %1936
  %1943 = and <16 x i32> %1937, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1944

1944:                                             ; preds = %1940, %1942
  %1945 = phi <16 x i32> [ %1941, %1940 ], [ %1943, %1942 ]
  %1946 = and <16 x i32> %1945, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1947 = lshr <16 x i32> %1946, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1948 = icmp ult <16 x i32> %1946, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1949 = and <16 x i32> %1945, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1950 = select <16 x i1> %1948, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1951 = or disjoint <16 x i32> %1950, %1949
  %1952 = icmp eq <16 x i32> %1951, zeroinitializer
  %1953 = zext <16 x i1> %1948 to <16 x i32>
  %1954 = or <16 x i32> %1947, %1953
  %1955 = add nsw <16 x i32> %1954, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %1956 = select <16 x i1> %1952, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1955
  %1957 = shl nuw <16 x i32> %1945, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1958 = ashr <16 x i32> %1957, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1959 = icmp eq <16 x i32> %1946, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1960 = zext <16 x i1> %1959 to <16 x i32>
  %1961 = icmp ugt <16 x i32> %1946, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1962 = select <16 x i1> %1961, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1963 = or disjoint <16 x i32> %1962, %1960
  store <16 x i32> %1951, ptr %1912, align 64, !tbaa !2
  %1964 = getelementptr inbounds i8, ptr %1912, i64 64
  store <16 x i32> %1956, ptr %1964, align 64, !tbaa !2
  %1965 = getelementptr inbounds i8, ptr %1912, i64 128
  store <16 x i32> %1958, ptr %1965, align 64, !tbaa !2
  %1966 = getelementptr inbounds i8, ptr %1912, i64 192
  store <16 x i32> %1963, ptr %1966, align 64, !tbaa !2
  %1967 = getelementptr inbounds [16 x %struct.factors], ptr %10, i64 0, i64 %1910
  %1968 = add i32 %1915, %1904
  %1969 = shl i32 %1968, 4
  %1970 = zext i32 %1969 to i64
  %1971 = getelementptr inbounds i32, ptr %1539, i64 %1970
  %1972 = load <16 x i32>, ptr %1971, align 64, !tbaa !2
  br i1 %1939, label %1975, label %1973

1973:                                             ; preds = %1944
  %1974 = lshr <16 x i32> %1972, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1977

1975:                                             ; preds = %1944
  %1976 = and <16 x i32> %1972, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1977

1977:                                             ; preds = %1973, %1975
  %1978 = phi <16 x i32> [ %1974, %1973 ], [ %1976, %1975 ]
  %1979 = and <16 x i32> %1978, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1980 = lshr <16 x i32> %1979, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1981 = icmp ult <16 x i32> %1979, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1982 = and <16 x i32> %1978, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1983 = select <16 x i1> %1981, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1984 = or disjoint <16 x i32> %1983, %1982
  %1985 = icmp eq <16 x i32> %1984, zeroinitializer
  %1986 = zext <16 x i1> %1981 to <16 x i32>
  %1987 = or <16 x i32> %1980, %1986
  %1988 = add nsw <16 x i32> %1987, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %1989 = select <16 x i1> %1985, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1988
  %1990 = shl nuw <16 x i32> %1978, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1991 = ashr <16 x i32> %1990, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1992 = icmp eq <16 x i32> %1979, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1993 = zext <16 x i1> %1992 to <16 x i32>
  %1994 = icmp ugt <16 x i32> %1979, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1995 = select <16 x i1> %1994, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1996 = or disjoint <16 x i32> %1995, %1993
  store <16 x i32> %1984, ptr %1967, align 64, !tbaa !2
  %1997 = getelementptr inbounds i8, ptr %1967, i64 64
  store <16 x i32> %1989, ptr %1997, align 64, !tbaa !2
  %1998 = getelementptr inbounds i8, ptr %1967, i64 128
  store <16 x i32> %1991, ptr %1998, align 64, !tbaa !2
  %1999 = getelementptr inbounds i8, ptr %1967, i64 192
  store <16 x i32> %1996, ptr %1999, align 64, !tbaa !2
  %2000 = or <16 x i32> %1963, %1911
  %2001 = or <16 x i32> %2000, %1996
  %2002 = add nuw nsw i64 %1910, 1
  %2003 = icmp eq i64 %2002, 16
  br i1 %2003, label %1905, label %1909, !llvm.loop !20

2004:                                             ; preds = %1905, %2052
  %2005 = phi i64 [ %2054, %2052 ], [ %1903, %1905 ]
  %2006 = getelementptr inbounds <16 x i32>, ptr %1538, i64 %2005
  %2007 = load <16 x i32>, ptr %2006, align 64, !tbaa !2
  br i1 %1899, label %2010, label %2008

2008:                                             ; preds = %2004
  %2009 = lshr <16 x i32> %2007, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2012

2010:                                             ; preds = %2004
  %2011 = and <16 x i32> %2007, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2012

2012:                                             ; preds = %2008, %2010
  %2013 = phi <16 x i32> [ %2009, %2008 ], [ %2011, %2010 ]
  %2014 = and <16 x i32> %2013, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2015 = shl nuw <16 x i32> %2013, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2016 = and <16 x i32> %2015, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2017 = or disjoint <16 x i32> %2016, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2018 = shl nuw nsw <16 x i32> %2013, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2019 = and <16 x i32> %2018, <i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416>
  %2020 = or disjoint <16 x i32> %2017, %2019
  %2021 = icmp ult <16 x i32> %2014, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %2022 = trunc nuw <16 x i32> %2013 to <16 x i16>
  %2023 = bitcast <16 x i16> %2022 to <16 x half>
  %2024 = fpext <16 x half> %2023 to <16 x float>
  %2025 = bitcast <16 x float> %2024 to <16 x i32>
  %2026 = select <16 x i1> %2021, <16 x i32> %2025, <16 x i32> %2020
  br label %2056

2027:                                             ; preds = %2351
  %2028 = lshr <16 x i32> %2352, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2029 = icmp eq <16 x i32> %2352, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2030 = and <16 x i32> %2352, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %2031 = icmp ult <16 x i32> %2030, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %2032 = and <16 x i32> %2028, <i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768>
  %2033 = or disjoint <16 x i32> %2032, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2034 = lshr <16 x i32> %2352, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2035 = and <16 x i32> %2034, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %2036 = or disjoint <16 x i32> %2033, %2035
  %2037 = bitcast <16 x i32> %2352 to <16 x float>
  %2038 = fptrunc <16 x float> %2037 to <16 x half>
  %2039 = bitcast <16 x half> %2038 to <16 x i16>
  %2040 = zext <16 x i16> %2039 to <16 x i32>
  %2041 = select <16 x i1> %2031, <16 x i32> %2040, <16 x i32> %2036
  %2042 = select <16 x i1> %2029, <16 x i32> <i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085>, <16 x i32> %2041
  %2043 = getelementptr inbounds <16 x i32>, ptr %5, i64 %2005
  %2044 = load <16 x i32>, ptr %2043, align 64, !tbaa !2
  br i1 %1899, label %2049, label %2045

2045:                                             ; preds = %2027
  %2046 = and <16 x i32> %2044, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2047 = shl nuw <16 x i32> %2042, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2048 = or disjoint <16 x i32> %2046, %2047
  br label %2052

2049:                                             ; preds = %2027
  %2050 = and <16 x i32> %2044, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2051 = or disjoint <16 x i32> %2050, %2042
  br label %2052

2052:                                             ; preds = %2045, %2049
  %2053 = phi <16 x i32> [ %2048, %2045 ], [ %2051, %2049 ]
  store <16 x i32> %2053, ptr %2043, align 64, !tbaa !2
  %2054 = add nuw nsw i64 %2005, %1901
  %2055 = icmp ult i64 %2054, 16
  br i1 %2055, label %2004, label %2355, !llvm.loop !21

2056:                                             ; preds = %2012, %2351
  %2057 = phi i64 [ 0, %2012 ], [ %2353, %2351 ]
  %2058 = phi <16 x i32> [ %2026, %2012 ], [ %2352, %2351 ]
  %2059 = getelementptr inbounds [16 x %struct.factors], ptr %9, i64 0, i64 %2057
  %2060 = getelementptr inbounds i32, ptr %2059, i64 %2005
  %2061 = load i32, ptr %2060, align 4, !tbaa !2, !noalias !36
  %2062 = insertelement <16 x i32> poison, i32 %2061, i64 0
  %2063 = shufflevector <16 x i32> %2062, <16 x i32> poison, <16 x i32> zeroinitializer
  %2064 = getelementptr inbounds i8, ptr %2059, i64 64
  %2065 = getelementptr inbounds i32, ptr %2064, i64 %2005
  %2066 = load i32, ptr %2065, align 4, !tbaa !2, !noalias !36
  %2067 = insertelement <16 x i32> poison, i32 %2066, i64 0
  %2068 = shufflevector <16 x i32> %2067, <16 x i32> poison, <16 x i32> zeroinitializer
  %2069 = getelementptr inbounds i8, ptr %2059, i64 128
  %2070 = getelementptr inbounds i32, ptr %2069, i64 %2005
  %2071 = load i32, ptr %2070, align 4, !tbaa !2, !noalias !36
  %2072 = insertelement <16 x i32> poison, i32 %2071, i64 0
  %2073 = shufflevector <16 x i32> %2072, <16 x i32> poison, <16 x i32> zeroinitializer
  %2074 = getelementptr inbounds i8, ptr %2059, i64 192
  %2075 = getelementptr inbounds i32, ptr %2074, i64 %2005
  %2076 = load i32, ptr %2075, align 4, !tbaa !2, !noalias !36
  %2077 = insertelement <16 x i32> poison, i32 %2076, i64 0
  %2078 = shufflevector <16 x i32> %2077, <16 x i32> poison, <16 x i32> zeroinitializer
  %2079 = or disjoint i64 %2057, 1
  %2080 = getelementptr inbounds [16 x %struct.factors], ptr %9, i64 0, i64 %2079
  %2081 = getelementptr inbounds i32, ptr %2080, i64 %2005
  %2082 = load i32, ptr %2081, align 4, !tbaa !2, !noalias !39
  %2083 = insertelement <16 x i32> poison, i32 %2082, i64 0
  %2084 = shufflevector <16 x i32> %2083, <16 x i32> poison, <16 x i32> zeroinitializer
  %2085 = getelementptr inbounds i8, ptr %2080, i64 64
  %2086 = getelementptr inbounds i32, ptr %2085, i64 %2005
  %2087 = load i32, ptr %2086, align 4, !tbaa !2, !noalias !39
  %2088 = insertelement <16 x i32> poison, i32 %2087, i64 0
  %2089 = shufflevector <16 x i32> %2088, <16 x i32> poison, <16 x i32> zeroinitializer
  %2090 = getelementptr inbounds i8, ptr %2080, i64 128
  %2091 = getelementptr inbounds i32, ptr %2090, i64 %2005
  %2092 = load i32, ptr %2091, align 4, !tbaa !2, !noalias !39
  %2093 = insertelement <16 x i32> poison, i32 %2092, i64 0
  %2094 = shufflevector <16 x i32> %2093, <16 x i32> poison, <16 x i32> zeroinitializer
  %2095 = getelementptr inbounds i8, ptr %2080, i64 192
  %2096 = getelementptr inbounds i32, ptr %2095, i64 %2005
  %2097 = load i32, ptr %2096, align 4, !tbaa !2, !noalias !39
  %2098 = insertelement <16 x i32> poison, i32 %2097, i64 0
  %2099 = shufflevector <16 x i32> %2098, <16 x i32> poison, <16 x i32> zeroinitializer
  %2100 = getelementptr inbounds %struct.factors, ptr %10, i64 %2057
  %2101 = lshr <16 x i32> %2058, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2102 = and <16 x i32> %2101, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2103 = add nsw <16 x i32> %2102, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2104 = load <16 x i32>, ptr %2100, align 64, !tbaa !2
  %2105 = mul <16 x i32> %2104, %2063
  %2106 = shl <16 x i32> %2105, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %2107 = getelementptr inbounds i8, ptr %2100, i64 64
  %2108 = load <16 x i32>, ptr %2107, align 64, !tbaa !2
  %2109 = add <16 x i32> %2108, %2068
  %2110 = getelementptr inbounds i8, ptr %2100, i64 256
  %2111 = load <16 x i32>, ptr %2110, align 64, !tbaa !2
  %2112 = mul <16 x i32> %2111, %2084
  %2113 = shl <16 x i32> %2112, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %2114 = getelementptr inbounds i8, ptr %2100, i64 320
  %2115 = load <16 x i32>, ptr %2114, align 64, !tbaa !2
  %2116 = add <16 x i32> %2115, %2089
  %2117 = ashr <16 x i32> %2058, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2118 = icmp eq <16 x i32> %2102, zeroinitializer
  %2119 = select <16 x i1> %2118, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2103
  %2120 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2119, <16 x i32> <i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14>)
  %2121 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2109, <16 x i32> %2116)
  %2122 = add <16 x i32> %2121, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %2123 = add nsw <16 x i32> %2120, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %2124 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2122, <16 x i32> %2123)
  %2125 = sub <16 x i32> %2124, %2119
  %2126 = add <16 x i32> %2125, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %2127 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2126, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2128 = add <16 x i32> %2124, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2129 = getelementptr inbounds i8, ptr %2100, i64 128
  %2130 = load <16 x i32>, ptr %2129, align 64, !tbaa !2
  %2131 = sub <16 x i32> %2128, %2109
  %2132 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2131, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2133 = ashr <16 x i32> %2106, %2132
  %2134 = getelementptr inbounds i8, ptr %2100, i64 384
  %2135 = load <16 x i32>, ptr %2134, align 64, !tbaa !2
  %2136 = sub <16 x i32> %2128, %2116
  %2137 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2136, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2138 = ashr <16 x i32> %2113, %2137
  %2139 = or <16 x i32> %2106, %2113
  br i1 %1907, label %2190, label %2140

2140:                                             ; preds = %2056
  %2141 = shl <16 x i32> %2058, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2142 = and <16 x i32> %2141, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %2143 = or disjoint <16 x i32> %2142, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %2144 = select <16 x i1> %2118, <16 x i32> zeroinitializer, <16 x i32> %2143
  %2145 = lshr <16 x i32> %2144, %2127
  %2146 = xor <16 x i32> %2073, %2130
  %2147 = xor <16 x i32> %2146, %2133
  %2148 = xor <16 x i32> %2147, %2117
  %2149 = add <16 x i32> %2148, %2145
  %2150 = xor <16 x i32> %2094, %2135
  %2151 = xor <16 x i32> %2150, %2138
  %2152 = xor <16 x i32> %2151, %2117
  %2153 = add <16 x i32> %2152, %2149
  %2154 = or <16 x i32> %2139, %2144
  %2155 = icmp eq <16 x i32> %2154, zeroinitializer
  %2156 = select <16 x i1> %2155, <16 x i32> zeroinitializer, <16 x i32> %2153
  %2157 = ashr <16 x i32> %2156, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2158 = xor <16 x i32> %2157, %2156
  %2159 = sub <16 x i32> %2158, %2157
  %2160 = xor <16 x i32> %2157, %2117
  %2161 = and <16 x i32> %2160, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2162 = and <16 x i32> %2159, <i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32>
  %2163 = and <16 x i32> %2159, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2164 = icmp eq <16 x i32> %2163, zeroinitializer
  %2165 = select <16 x i1> %2164, <16 x i32> zeroinitializer, <16 x i32> <i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32>
  %2166 = or <16 x i32> %2165, %2162
  %2167 = icmp slt <16 x i32> %2159, <i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216>
  %2168 = select <16 x i1> %2167, <16 x i32> %2159, <16 x i32> %2166
  %2169 = sitofp <16 x i32> %2168 to <16 x float>
  %2170 = bitcast <16 x float> %2169 to <16 x i32>
  %2171 = ashr <16 x i32> %2170, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2172 = add <16 x i32> %2171, %2124
  %2173 = icmp ne <16 x i32> %2168, zeroinitializer
  %2174 = icmp sgt <16 x i32> %2172, zeroinitializer
  %2175 = and <16 x i1> %2174, %2173
  %2176 = and <16 x i32> %2170, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2177 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2172, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %2178 = shl <16 x i32> %2177, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2179 = or disjoint <16 x i32> %2178, %2176
  %2180 = icmp slt <16 x i32> %2172, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2181 = select <16 x i1> %2180, <16 x i32> %2179, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2182 = bitcast <16 x i32> %2181 to <16 x float>
  %2183 = fptrunc <16 x float> %2182 to <16 x half>
  %2184 = bitcast <16 x half> %2183 to <16 x i16>
  %2185 = zext <16 x i16> %2184 to <16 x i32>
  %2186 = select <16 x i1> %2175, <16 x i32> %2185, <16 x i32> zeroinitializer
  br i1 %1900, label %2254, label %2187

2187:                                             ; preds = %2140
  %2188 = icmp eq <16 x i32> %2186, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2189 = select <16 x i1> %2188, <16 x i32> <i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743>, <16 x i32> %2186
  br label %2254

2190:                                             ; preds = %2056
  %2191 = and <16 x i32> %2058, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2192 = shl nuw nsw <16 x i32> %2191, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2193 = or disjoint <16 x i32> %2192, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %2194 = select <16 x i1> %2118, <16 x i32> zeroinitializer, <16 x i32> %2193
  %2195 = lshr <16 x i32> %2194, %2127
  %2196 = xor <16 x i32> %2130, %2133
  %2197 = xor <16 x i32> %2196, %2073
  %2198 = xor <16 x i32> %2197, %2117
  %2199 = add <16 x i32> %2198, %2195
  %2200 = xor <16 x i32> %2135, %2138
  %2201 = xor <16 x i32> %2200, %2094
  %2202 = xor <16 x i32> %2201, %2117
  %2203 = add <16 x i32> %2202, %2199
  %2204 = or <16 x i32> %2139, %2194
  %2205 = icmp eq <16 x i32> %2204, zeroinitializer
  %2206 = select <16 x i1> %2205, <16 x i32> zeroinitializer, <16 x i32> %2203
  %2207 = ashr <16 x i32> %2206, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2208 = xor <16 x i32> %2207, %2206
  %2209 = sub <16 x i32> %2208, %2207
  %2210 = xor <16 x i32> %2207, %2117
  %2211 = and <16 x i32> %2210, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2212 = and <16 x i32> %2209, <i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32>
  %2213 = and <16 x i32> %2209, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2214 = icmp eq <16 x i32> %2213, zeroinitializer
  %2215 = select <16 x i1> %2214, <16 x i32> zeroinitializer, <16 x i32> <i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32>
  %2216 = or <16 x i32> %2215, %2212
  %2217 = icmp slt <16 x i32> %2209, <i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216>
  %2218 = select <16 x i1> %2217, <16 x i32> %2209, <16 x i32> %2216
  %2219 = sitofp <16 x i32> %2218 to <16 x float>
  %2220 = bitcast <16 x float> %2219 to <16 x i32>
  %2221 = ashr <16 x i32> %2220, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2222 = add <16 x i32> %2221, %2124
  %2223 = icmp ne <16 x i32> %2218, zeroinitializer
  %2224 = icmp sgt <16 x i32> %2222, zeroinitializer
  %2225 = and <16 x i1> %2224, %2223
  %2226 = and <16 x i32> %2220, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2227 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2222, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %2228 = shl <16 x i32> %2227, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2229 = or disjoint <16 x i32> %2228, %2226
  %2230 = icmp slt <16 x i32> %2222, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2231 = select <16 x i1> %2230, <16 x i32> %2229, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2232 = bitcast <16 x i32> %2231 to <16 x float>
  %2233 = fptrunc <16 x float> %2232 to <16 x half>
  %2234 = bitcast <16 x half> %2233 to <16 x i16>
  %2235 = zext <16 x i16> %2234 to <16 x i32>
  %2236 = select <16 x i1> %2225, <16 x i32> %2235, <16 x i32> zeroinitializer
  br i1 %1900, label %2240, label %2237

2237:                                             ; preds = %2190
  %2238 = icmp eq <16 x i32> %2236, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2239 = select <16 x i1> %2238, <16 x i32> <i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743>, <16 x i32> %2236
  br label %2240

2240:                                             ; preds = %2237, %2190
  %2241 = phi <16 x i32> [ %2239, %2237 ], [ %2236, %2190 ]
  %2242 = trunc nuw <16 x i32> %2241 to <16 x i16>
  %2243 = bitcast <16 x i16> %2242 to <16 x half>
  %2244 = fpext <16 x half> %2243 to <16 x float>
  %2245 = bitcast <16 x float> %2244 to <16 x i32>
  %2246 = icmp eq <16 x i32> %2245, zeroinitializer
  %2247 = select <16 x i1> %2246, <16 x i32> zeroinitializer, <16 x i32> %2211
  %2248 = or <16 x i32> %2247, %2245
  %2249 = icmp eq <16 x i32> %2102, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2250 = icmp eq <16 x i32> %2191, zeroinitializer
  %2251 = select <16 x i1> %2250, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %2252 = or <16 x i32> %2251, %2058
  %2253 = select <16 x i1> %2249, <16 x i32> %2252, <16 x i32> %2248
  br label %2351

2254:                                             ; preds = %2140, %2187
  %2255 = phi <16 x i32> [ %2189, %2187 ], [ %2186, %2140 ]
  %2256 = trunc nuw <16 x i32> %2255 to <16 x i16>
  %2257 = bitcast <16 x i16> %2256 to <16 x half>
  %2258 = fpext <16 x half> %2257 to <16 x float>
  %2259 = bitcast <16 x float> %2258 to <16 x i32>
  %2260 = icmp eq <16 x i32> %2259, zeroinitializer
  %2261 = select <16 x i1> %2260, <16 x i32> zeroinitializer, <16 x i32> %2161
  %2262 = getelementptr inbounds i8, ptr %2100, i64 192
  %2263 = load <16 x i32>, ptr %2262, align 64, !tbaa !2
  %2264 = or <16 x i32> %2263, %2078
  %2265 = and <16 x i32> %2264, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %2266 = sub nsw <16 x i32> zeroinitializer, %2265
  %2267 = and <16 x i32> %2264, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %2268 = icmp eq <16 x i32> %2267, zeroinitializer
  %2269 = icmp eq <16 x i32> %2063, zeroinitializer
  %2270 = icmp eq <16 x i32> %2104, zeroinitializer
  %2271 = or <16 x i1> %2270, %2269
  %2272 = select <16 x i1> %2271, <16 x i32> %2266, <16 x i32> zeroinitializer
  %2273 = xor <16 x i32> %2146, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2274 = and <16 x i32> %2273, %2266
  %2275 = and <16 x i32> %2146, %2266
  %2276 = getelementptr inbounds i8, ptr %2100, i64 448
  %2277 = load <16 x i32>, ptr %2276, align 64, !tbaa !2
  %2278 = or <16 x i32> %2277, %2099
  %2279 = and <16 x i32> %2278, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %2280 = sub nsw <16 x i32> zeroinitializer, %2279
  %2281 = and <16 x i32> %2278, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %2282 = icmp eq <16 x i32> %2281, zeroinitializer
  %2283 = select <16 x i1> %2282, <16 x i1> %2268, <16 x i1> zeroinitializer
  %2284 = icmp eq <16 x i32> %2084, zeroinitializer
  %2285 = icmp eq <16 x i32> %2111, zeroinitializer
  %2286 = or <16 x i1> %2285, %2284
  %2287 = select <16 x i1> %2286, <16 x i32> %2280, <16 x i32> zeroinitializer
  %2288 = or <16 x i32> %2287, %2272
  %2289 = xor <16 x i32> %2150, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2290 = and <16 x i32> %2289, %2280
  %2291 = or <16 x i32> %2290, %2274
  %2292 = and <16 x i32> %2150, %2280
  %2293 = or <16 x i32> %2292, %2275
  %2294 = or <16 x i32> %2261, %2259
  %2295 = and <16 x i32> %2291, %2293
  %2296 = or <16 x i32> %2288, %2295
  %2297 = and <16 x i32> %2058, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %2298 = icmp ult <16 x i32> %2297, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %2299 = icmp eq <16 x i32> %2058, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2300 = select <16 x i1> %2299, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %2291
  %2301 = icmp eq <16 x i32> %2058, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %2302 = select <16 x i1> %2301, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %2293
  %2303 = and <16 x i32> %2300, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2304 = xor <16 x i32> %2300, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2305 = and <16 x i32> %2294, %2304
  %2306 = or <16 x i32> %2303, %2305
  %2307 = and <16 x i32> %2302, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %2308 = xor <16 x i32> %2302, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2309 = and <16 x i32> %2306, %2308
  %2310 = or <16 x i32> %2309, %2307
  %2311 = and <16 x i32> %2300, %2302
  %2312 = and <16 x i32> %2311, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %2313 = xor <16 x i32> %2311, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2314 = and <16 x i32> %2310, %2313
  %2315 = or <16 x i32> %2314, %2312
  %2316 = or <16 x i32> %2058, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %2317 = select <16 x i1> %2298, <16 x i32> %2315, <16 x i32> %2316
  %2318 = and <16 x i32> %2296, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %2319 = xor <16 x i32> %2296, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2320 = and <16 x i32> %2317, %2319
  %2321 = or <16 x i32> %2320, %2318
  %2322 = select <16 x i1> %2283, <16 x i32> %2321, <16 x i32> <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2323 = lshr <16 x i32> %2322, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2324 = icmp eq <16 x i32> %2322, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2325 = and <16 x i32> %2322, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %2326 = icmp ult <16 x i32> %2325, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %2327 = and <16 x i32> %2323, <i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768>
  %2328 = or disjoint <16 x i32> %2327, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2329 = lshr <16 x i32> %2322, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2330 = and <16 x i32> %2329, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %2331 = or disjoint <16 x i32> %2328, %2330
  %2332 = bitcast <16 x i32> %2322 to <16 x float>
  %2333 = fptrunc <16 x float> %2332 to <16 x half>
  %2334 = bitcast <16 x half> %2333 to <16 x i16>
  %2335 = zext <16 x i16> %2334 to <16 x i32>
  %2336 = select <16 x i1> %2326, <16 x i32> %2335, <16 x i32> %2331
  %2337 = select <16 x i1> %2324, <16 x i32> <i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085>, <16 x i32> %2336
  %2338 = and <16 x i32> %2337, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2339 = shl nuw <16 x i32> %2337, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2340 = and <16 x i32> %2339, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2341 = or disjoint <16 x i32> %2340, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2342 = shl nuw nsw <16 x i32> %2337, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2343 = and <16 x i32> %2342, <i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416>
  %2344 = or disjoint <16 x i32> %2341, %2343
  %2345 = icmp ult <16 x i32> %2338, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %2346 = trunc nuw <16 x i32> %2337 to <16 x i16>
  %2347 = bitcast <16 x i16> %2346 to <16 x half>
  %2348 = fpext <16 x half> %2347 to <16 x float>
  %2349 = bitcast <16 x float> %2348 to <16 x i32>
  %2350 = select <16 x i1> %2345, <16 x i32> %2349, <16 x i32> %2344
  br label %2351

2351:                                             ; preds = %2240, %2254
  %2352 = phi <16 x i32> [ %2350, %2254 ], [ %2253, %2240 ]
  %2353 = add nuw nsw i64 %2057, 2
  %2354 = icmp ult i64 %2057, 14
  br i1 %2354, label %2056, label %2027, !llvm.loop !28

2355:                                             ; preds = %2052, %1905
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %10) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %9) #5
  %2356 = add nuw nsw i64 %1903, 1
  %2357 = icmp eq i64 %2356, %1901
  br i1 %2357, label %2358, label %1902, !llvm.loop !29

2358:                                             ; preds = %2355, %1890, %1888
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %37) #5
  br label %3147

2359:                                             ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %38) #5
  %2360 = icmp ugt i32 %1, 31
  %2361 = zext nneg i32 %39 to i64
  br label %2362

2362:                                             ; preds = %2359, %2371
  %2363 = phi i64 [ 0, %2359 ], [ %2373, %2371 ]
  %2364 = phi <16 x i32> [ zeroinitializer, %2359 ], [ %2372, %2371 ]
  br i1 %2360, label %2365, label %2371

2365:                                             ; preds = %2362
  %2366 = mul nuw nsw i64 %2363, %2361
  %2367 = shl i64 %2366, 4
  %2368 = and i64 %2367, 4294967280
  %2369 = getelementptr inbounds i32, ptr %3, i64 %2368
  %2370 = load <16 x i32>, ptr %2369, align 64, !tbaa !2
  br label %2375

2371:                                             ; preds = %2375, %2362
  %2372 = phi <16 x i32> [ %2364, %2362 ], [ %2384, %2375 ]
  %2373 = add nuw nsw i64 %2363, 1
  %2374 = icmp eq i64 %2373, 8
  br i1 %2374, label %2387, label %2362, !llvm.loop !5

2375:                                             ; preds = %2365, %2375
  %2376 = phi i64 [ 1, %2365 ], [ %2385, %2375 ]
  %2377 = phi <16 x i32> [ %2364, %2365 ], [ %2384, %2375 ]
  %2378 = add nuw nsw i64 %2376, %2366
  %2379 = shl i64 %2378, 4
  %2380 = and i64 %2379, 4294967280
  %2381 = getelementptr inbounds i32, ptr %3, i64 %2380
  %2382 = load <16 x i32>, ptr %2381, align 64, !tbaa !2
  %2383 = xor <16 x i32> %2382, %2370
  %2384 = or <16 x i32> %2383, %2377
  %2385 = add nuw nsw i64 %2376, 1
  %2386 = icmp eq i64 %2385, %2361
  br i1 %2386, label %2371, label %2375, !llvm.loop !8

2387:                                             ; preds = %2371
  %2388 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2372)
  %2389 = icmp eq i32 %2388, 0
  %2390 = ptrtoint ptr %5 to i64
  %2391 = ptrtoint ptr %4 to i64
  %2392 = icmp eq ptr %5, %4
  %2393 = sub i64 %2390, %2391
  %2394 = add i64 %2393, -1024
  %2395 = icmp ult i64 %2394, -2047
  %2396 = or i1 %2392, %2395
  %2397 = and i32 %0, 1007616
  %2398 = or i32 %2388, %2397
  %2399 = icmp eq i32 %2398, 0
  %2400 = and i1 %2396, %2399
  br i1 %2400, label %2409, label %2401

2401:                                             ; preds = %2387
  %2402 = and i32 %1, -16
  call fastcc void @copy_sources(i32 noundef %0, i32 noundef %2402, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef nonnull %38) #6
  %2403 = shl i32 %39, 7
  %2404 = zext i32 %2403 to i64
  %2405 = getelementptr inbounds i32, ptr %38, i64 %2404
  %2406 = shl i32 %39, 8
  %2407 = zext i32 %2406 to i64
  %2408 = getelementptr inbounds i32, ptr %38, i64 %2407
  br label %2409

2409:                                             ; preds = %2401, %2387
  %2410 = phi ptr [ %4, %2387 ], [ %2408, %2401 ]
  %2411 = phi ptr [ %3, %2387 ], [ %2405, %2401 ]
  %2412 = phi ptr [ %2, %2387 ], [ %38, %2401 ]
  br i1 %2389, label %2413, label %2730

2413:                                             ; preds = %2409
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %15) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %16) #5
  %2414 = add nsw i32 %39, -1
  %2415 = insertelement <16 x i32> poison, i32 %2414, i64 0
  %2416 = shufflevector <16 x i32> %2415, <16 x i32> poison, <16 x i32> zeroinitializer
  %2417 = and <16 x i32> %2416, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %2478

2418:                                             ; preds = %2541
  %2419 = and i32 %0, 4096
  %2420 = icmp eq i32 %2419, 0
  br label %2421

2421:                                             ; preds = %2418, %2421
  %2422 = phi i64 [ 0, %2418 ], [ %2434, %2421 ]
  %2423 = phi <16 x i32> [ zeroinitializer, %2418 ], [ %2433, %2421 ]
  %2424 = getelementptr inbounds <16 x i32>, ptr %2410, i64 %2422
  %2425 = load <16 x i32>, ptr %2424, align 64, !tbaa !2
  %2426 = lshr <16 x i32> %2425, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2427 = select i1 %2420, <16 x i32> %2425, <16 x i32> %2426
  %2428 = shl <16 x i32> %2427, <i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17>
  %2429 = icmp ne <16 x i32> %2428, zeroinitializer
  %2430 = add <16 x i32> %2428, <i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080>
  %2431 = icmp ult <16 x i32> %2430, <i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912>
  %2432 = and <16 x i1> %2431, %2429
  %2433 = select <16 x i1> %2432, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %2423
  %2434 = add nuw nsw i64 %2422, 1
  %2435 = icmp eq i64 %2434, 16
  br i1 %2435, label %2439, label %2421, !llvm.loop !9

2436:                                             ; preds = %2439
  %2437 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2465)
  %2438 = icmp eq i32 %2437, 0
  br i1 %2438, label %2468, label %2729

2439:                                             ; preds = %2421, %2439
  %2440 = phi <16 x i32> [ %2460, %2439 ], [ <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>, %2421 ]
  %2441 = phi <16 x i32> [ %2464, %2439 ], [ <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>, %2421 ]
  %2442 = phi <16 x i32> [ %2459, %2439 ], [ <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %2421 ]
  %2443 = phi <16 x i32> [ %2463, %2439 ], [ <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %2421 ]
  %2444 = phi i64 [ %2466, %2439 ], [ 0, %2421 ]
  %2445 = phi <16 x i32> [ %2465, %2439 ], [ %2433, %2421 ]
  %2446 = getelementptr inbounds %struct.factors, ptr %15, i64 %2444
  %2447 = getelementptr inbounds i8, ptr %2446, i64 192
  %2448 = load <16 x i32>, ptr %2447, align 64, !tbaa !2
  %2449 = getelementptr inbounds %struct.factors, ptr %16, i64 %2444
  %2450 = getelementptr inbounds i8, ptr %2449, i64 192
  %2451 = load <16 x i32>, ptr %2450, align 64, !tbaa !2
  %2452 = or <16 x i32> %2448, %2445
  %2453 = getelementptr inbounds i8, ptr %2446, i64 64
  %2454 = load <16 x i32>, ptr %2453, align 64, !tbaa !2
  %2455 = getelementptr inbounds i8, ptr %2449, i64 64
  %2456 = load <16 x i32>, ptr %2455, align 64, !tbaa !2
  %2457 = icmp eq <16 x i32> %2454, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2458 = select <16 x i1> %2457, <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, <16 x i32> %2454
  %2459 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2442, <16 x i32> %2458)
  %2460 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2440, <16 x i32> %2454)
  %2461 = icmp eq <16 x i32> %2456, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2462 = select <16 x i1> %2461, <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, <16 x i32> %2456
  %2463 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2443, <16 x i32> %2462)
  %2464 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2441, <16 x i32> %2456)
  %2465 = or <16 x i32> %2452, %2451
  %2466 = add nuw nsw i64 %2444, 1
  %2467 = icmp eq i64 %2466, 16
  br i1 %2467, label %2436, label %2439, !llvm.loop !10

2468:                                             ; preds = %2436
  %2469 = tail call i32 @llvm.vector.reduce.smax.v16i32(<16 x i32> %2460)
  %2470 = tail call i32 @llvm.vector.reduce.smax.v16i32(<16 x i32> %2464)
  %2471 = add nsw i32 %2470, %2469
  %2472 = tail call i32 @llvm.vector.reduce.smin.v16i32(<16 x i32> %2459)
  %2473 = tail call i32 @llvm.vector.reduce.smin.v16i32(<16 x i32> %2463)
  %2474 = add nsw i32 %2473, %2472
  %2475 = icmp slt i32 %2474, -76
  %2476 = icmp sgt i32 %2471, 120
  %2477 = select i1 %2475, i1 true, i1 %2476
  br i1 %2477, label %2729, label %2565

2478:                                             ; preds = %2413, %2541
  %2479 = phi i64 [ 0, %2413 ], [ %2563, %2541 ]
  %2480 = getelementptr inbounds [16 x %struct.factors], ptr %15, i64 0, i64 %2479
  %2481 = trunc nuw nsw i64 %2479 to i32
  %2482 = lshr i32 %2481, 1
  %2483 = mul nuw nsw i32 %2482, %39
  %2484 = shl i32 %2483, 4
  %2485 = zext i32 %2484 to i64
  %2486 = getelementptr inbounds i32, ptr %2412, i64 %2485
  %2487 = load <16 x i32>, ptr %2486, align 64, !tbaa !2
  br i1 %2360, label %2488, label %2504

2488:                                             ; preds = %2478, %2488
  %2489 = phi i64 [ %2502, %2488 ], [ 1, %2478 ]
  %2490 = phi <16 x i32> [ %2501, %2488 ], [ %2487, %2478 ]
  %2491 = trunc nuw nsw i64 %2489 to i32
  %2492 = insertelement <16 x i32> poison, i32 %2491, i64 0
  %2493 = shufflevector <16 x i32> %2492, <16 x i32> poison, <16 x i32> zeroinitializer
  %2494 = icmp eq <16 x i32> %2417, %2493
  %2495 = trunc i64 %2489 to i32
  %2496 = add i32 %2483, %2495
  %2497 = shl i32 %2496, 4
  %2498 = zext i32 %2497 to i64
  %2499 = getelementptr inbounds i32, ptr %2412, i64 %2498
  %2500 = load <16 x i32>, ptr %2499, align 64, !tbaa !2
  %2501 = select <16 x i1> %2494, <16 x i32> %2500, <16 x i32> %2490
  %2502 = add nuw nsw i64 %2489, 1
  %2503 = icmp eq i64 %2502, %2361
  br i1 %2503, label %2504, label %2488, !llvm.loop !11

2504:                                             ; preds = %2488, %2478
  %2505 = phi <16 x i32> [ %2487, %2478 ], [ %2501, %2488 ]
  %2506 = and i32 %2481, 1
  %2507 = icmp eq i32 %2506, 0
  br i1 %2507, label %2510, label %2508

2508:                                             ; preds = %2504
  %2509 = lshr <16 x i32> %2505, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2512

2510:                                             ; preds = %2504
  %2511 = and <16 x i32> %2505, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2512

2512:                                             ; preds = %2508, %2510
  %2513 = phi <16 x i32> [ %2509, %2508 ], [ %2511, %2510 ]
  %2514 = and <16 x i32> %2513, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2515 = lshr <16 x i32> %2514, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %2516 = icmp ult <16 x i32> %2514, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2517 = and <16 x i32> %2513, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %2518 = or disjoint <16 x i32> %2517, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2519 = select <16 x i1> %2516, <16 x i32> zeroinitializer, <16 x i32> %2518
  %2520 = zext <16 x i1> %2516 to <16 x i32>
  %2521 = or <16 x i32> %2515, %2520
  %2522 = add nsw <16 x i32> %2521, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2523 = select <16 x i1> %2516, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2522
  %2524 = shl nuw <16 x i32> %2513, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2525 = ashr <16 x i32> %2524, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2526 = icmp eq <16 x i32> %2514, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2527 = zext <16 x i1> %2526 to <16 x i32>
  %2528 = icmp ugt <16 x i32> %2514, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2529 = select <16 x i1> %2528, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %2530 = or disjoint <16 x i32> %2529, %2527
  store <16 x i32> %2519, ptr %2480, align 64, !tbaa !2
  %2531 = getelementptr inbounds i8, ptr %2480, i64 64
  store <16 x i32> %2523, ptr %2531, align 64, !tbaa !2
  %2532 = getelementptr inbounds i8, ptr %2480, i64 128
  store <16 x i32> %2525, ptr %2532, align 64, !tbaa !2
  %2533 = getelementptr inbounds i8, ptr %2480, i64 192
  store <16 x i32> %2530, ptr %2533, align 64, !tbaa !2
  %2534 = getelementptr inbounds [16 x %struct.factors], ptr %16, i64 0, i64 %2479
  %2535 = getelementptr inbounds i32, ptr %2411, i64 %2485
  %2536 = load <16 x i32>, ptr %2535, align 64, !tbaa !2
  br i1 %2507, label %2539, label %2537

2537:                                             ; preds = %2512
  %2538 = lshr <16 x i32> %2536, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2541

2539:                                             ; preds = %2512
  %2540 = and <16 x i32> %2536, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2541

2541:                                             ; preds = %2537, %2539
  %2542 = phi <16 x i32> [ %2538, %2537 ], [ %2540, %2539 ]
  %2543 = and <16 x i32> %2542, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2544 = lshr <16 x i32> %2543, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %2545 = icmp ult <16 x i32> %2543, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2546 = and <16 x i32> %2542, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %2547 = or disjoint <16 x i32> %2546, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2548 = select <16 x i1> %2545, <16 x i32> zeroinitializer, <16 x i32> %2547
  %2549 = zext <16 x i1> %2545 to <16 x i32>
  %2550 = or <16 x i32> %2544, %2549
  %2551 = add nsw <16 x i32> %2550, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2552 = select <16 x i1> %2545, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2551
  %2553 = shl nuw <16 x i32> %2542, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2554 = ashr <16 x i32> %2553, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2555 = icmp eq <16 x i32> %2543, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2556 = zext <16 x i1> %2555 to <16 x i32>
  %2557 = icmp ugt <16 x i32> %2543, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2558 = select <16 x i1> %2557, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %2559 = or disjoint <16 x i32> %2558, %2556
  store <16 x i32> %2548, ptr %2534, align 64, !tbaa !2
  %2560 = getelementptr inbounds i8, ptr %2534, i64 64
  store <16 x i32> %2552, ptr %2560, align 64, !tbaa !2
  %2561 = getelementptr inbounds i8, ptr %2534, i64 128
  store <16 x i32> %2554, ptr %2561, align 64, !tbaa !2
  %2562 = getelementptr inbounds i8, ptr %2534, i64 192
  store <16 x i32> %2559, ptr %2562, align 64, !tbaa !2
  %2563 = add nuw nsw i64 %2479, 1
  %2564 = icmp eq i64 %2563, 16
  br i1 %2564, label %2418, label %2478, !llvm.loop !12

2565:                                             ; preds = %2468
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %17) #5
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %18) #5
  %2566 = getelementptr inbounds i8, ptr %17, i64 2048
  %2567 = getelementptr inbounds i8, ptr %17, i64 1024
  %2568 = getelementptr inbounds i8, ptr %18, i64 2048
  %2569 = getelementptr inbounds i8, ptr %18, i64 1024
  br label %2571

2570:                                             ; preds = %2571
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %19) #5
  br label %2600

2571:                                             ; preds = %2565, %2571
  %2572 = phi i64 [ 0, %2565 ], [ %2598, %2571 ]
  %2573 = getelementptr inbounds [16 x %struct.factors], ptr %15, i64 0, i64 %2572
  %2574 = load <16 x i32>, ptr %2573, align 64, !tbaa !2
  %2575 = icmp eq <16 x i32> %2574, zeroinitializer
  %2576 = getelementptr inbounds i8, ptr %2573, i64 128
  %2577 = load <16 x i32>, ptr %2576, align 64, !tbaa !2
  %2578 = getelementptr inbounds [16 x <16 x i32>], ptr %2566, i64 0, i64 %2572
  store <16 x i32> %2577, ptr %2578, align 64, !tbaa !2
  %2579 = shl <16 x i32> %2574, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %2580 = getelementptr inbounds [16 x <16 x i32>], ptr %17, i64 0, i64 %2572
  store <16 x i32> %2579, ptr %2580, align 64, !tbaa !2
  %2581 = getelementptr inbounds i8, ptr %2573, i64 64
  %2582 = load <16 x i32>, ptr %2581, align 64, !tbaa !2
  %2583 = add <16 x i32> %2582, <i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257>
  %2584 = select <16 x i1> %2575, <16 x i32> zeroinitializer, <16 x i32> %2583
  %2585 = getelementptr inbounds [16 x <16 x i32>], ptr %2567, i64 0, i64 %2572
  store <16 x i32> %2584, ptr %2585, align 64, !tbaa !2
  %2586 = getelementptr inbounds [16 x %struct.factors], ptr %16, i64 0, i64 %2572
  %2587 = load <16 x i32>, ptr %2586, align 64, !tbaa !2
  %2588 = icmp eq <16 x i32> %2587, zeroinitializer
  %2589 = getelementptr inbounds i8, ptr %2586, i64 128
  %2590 = load <16 x i32>, ptr %2589, align 64, !tbaa !2
  %2591 = getelementptr inbounds [16 x <16 x i32>], ptr %2568, i64 0, i64 %2572
  store <16 x i32> %2590, ptr %2591, align 64, !tbaa !2
  %2592 = getelementptr inbounds [16 x <16 x i32>], ptr %18, i64 0, i64 %2572
  store <16 x i32> %2587, ptr %2592, align 64, !tbaa !2
  %2593 = getelementptr inbounds i8, ptr %2586, i64 64
  %2594 = load <16 x i32>, ptr %2593, align 64, !tbaa !2
  %2595 = sub <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %2594
  %2596 = select <16 x i1> %2588, <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, <16 x i32> %2595
  %2597 = getelementptr inbounds [16 x <16 x i32>], ptr %2569, i64 0, i64 %2572
  store <16 x i32> %2596, ptr %2597, align 64, !tbaa !2
  %2598 = add nuw nsw i64 %2572, 1
  %2599 = icmp eq i64 %2598, 16
  br i1 %2599, label %2570, label %2571, !llvm.loop !13

2600:                                             ; preds = %2570, %2608
  %2601 = phi i64 [ 0, %2570 ], [ %2612, %2608 ]
  %2602 = getelementptr inbounds <16 x i32>, ptr %2410, i64 %2601
  %2603 = load <16 x i32>, ptr %2602, align 64, !tbaa !2
  br i1 %2420, label %2606, label %2604

2604:                                             ; preds = %2600
  %2605 = lshr <16 x i32> %2603, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2608

2606:                                             ; preds = %2600
  %2607 = and <16 x i32> %2603, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2608

2608:                                             ; preds = %2604, %2606
  %2609 = phi <16 x i32> [ %2605, %2604 ], [ %2607, %2606 ]
  %2610 = shl nuw <16 x i32> %2609, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2611 = getelementptr inbounds [16 x <16 x i32>], ptr %19, i64 0, i64 %2601
  store <16 x i32> %2610, ptr %2611, align 64, !tbaa !2
  %2612 = add nuw nsw i64 %2601, 1
  %2613 = icmp eq i64 %2612, 16
  br i1 %2613, label %2614, label %2600, !llvm.loop !14

2614:                                             ; preds = %2608, %2629
  %2615 = phi i64 [ %2630, %2629 ], [ 0, %2608 ]
  %2616 = getelementptr inbounds [16 x <16 x i32>], ptr %2568, i64 0, i64 %2615
  %2617 = load <16 x i32>, ptr %2616, align 64, !tbaa !2
  %2618 = getelementptr inbounds [16 x <16 x i32>], ptr %18, i64 0, i64 %2615
  %2619 = load <16 x i32>, ptr %2618, align 64, !tbaa !2
  %2620 = getelementptr inbounds [16 x <16 x i32>], ptr %2569, i64 0, i64 %2615
  %2621 = load <32 x i16>, ptr %2620, align 64, !tbaa !2
  %2622 = or disjoint i64 %2615, 1
  %2623 = getelementptr inbounds [16 x <16 x i32>], ptr %2568, i64 0, i64 %2622
  %2624 = load <16 x i32>, ptr %2623, align 64, !tbaa !2
  %2625 = getelementptr inbounds [16 x <16 x i32>], ptr %18, i64 0, i64 %2622
  %2626 = load <16 x i32>, ptr %2625, align 64, !tbaa !2
  %2627 = getelementptr inbounds [16 x <16 x i32>], ptr %2569, i64 0, i64 %2622
  %2628 = load <32 x i16>, ptr %2627, align 64, !tbaa !2
  br label %2632

2629:                                             ; preds = %2632
  %2630 = add nuw nsw i64 %2615, 2
  %2631 = icmp ult i64 %2615, 14
  br i1 %2631, label %2614, label %2708, !llvm.loop !15

2632:                                             ; preds = %2614, %2632
  %2633 = phi i64 [ 0, %2614 ], [ %2706, %2632 ]
  %2634 = getelementptr inbounds [16 x <16 x i32>], ptr %19, i64 0, i64 %2633
  %2635 = load <16 x i32>, ptr %2634, align 64, !tbaa !2
  %2636 = getelementptr inbounds i32, ptr %2566, i64 %2633
  %2637 = getelementptr inbounds i32, ptr %17, i64 %2633
  %2638 = getelementptr inbounds i32, ptr %2567, i64 %2633
  %2639 = getelementptr inbounds [16 x <16 x i32>], ptr %2636, i64 0, i64 %2615
  %2640 = load i32, ptr %2639, align 4, !tbaa !16
  %2641 = insertelement <16 x i32> poison, i32 %2640, i64 0
  %2642 = shufflevector <16 x i32> %2641, <16 x i32> poison, <16 x i32> zeroinitializer
  %2643 = xor <16 x i32> %2642, %2617
  %2644 = getelementptr inbounds [16 x <16 x i32>], ptr %2637, i64 0, i64 %2615
  %2645 = load i32, ptr %2644, align 4, !tbaa !16
  %2646 = insertelement <16 x i32> poison, i32 %2645, i64 0
  %2647 = shufflevector <16 x i32> %2646, <16 x i32> poison, <16 x i32> zeroinitializer
  %2648 = mul <16 x i32> %2647, %2619
  %2649 = xor <16 x i32> %2643, %2648
  %2650 = getelementptr inbounds [16 x <16 x i32>], ptr %2638, i64 0, i64 %2615
  %2651 = load i32, ptr %2650, align 4, !tbaa !16
  %2652 = insertelement <16 x i32> poison, i32 %2651, i64 0
  %2653 = shufflevector <16 x i32> %2652, <16 x i32> poison, <16 x i32> zeroinitializer
  %2654 = bitcast <16 x i32> %2653 to <32 x i16>
  %2655 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %2654, <32 x i16> %2621)
  %2656 = bitcast <32 x i16> %2655 to <16 x i32>
  %2657 = getelementptr inbounds [16 x <16 x i32>], ptr %2636, i64 0, i64 %2622
  %2658 = load i32, ptr %2657, align 4, !tbaa !16
  %2659 = insertelement <16 x i32> poison, i32 %2658, i64 0
  %2660 = shufflevector <16 x i32> %2659, <16 x i32> poison, <16 x i32> zeroinitializer
  %2661 = xor <16 x i32> %2660, %2624
  %2662 = getelementptr inbounds [16 x <16 x i32>], ptr %2637, i64 0, i64 %2622
  %2663 = load i32, ptr %2662, align 4, !tbaa !16
  %2664 = insertelement <16 x i32> poison, i32 %2663, i64 0
  %2665 = shufflevector <16 x i32> %2664, <16 x i32> poison, <16 x i32> zeroinitializer
  %2666 = mul <16 x i32> %2665, %2626
  %2667 = xor <16 x i32> %2661, %2666
  %2668 = getelementptr inbounds [16 x <16 x i32>], ptr %2638, i64 0, i64 %2622
  %2669 = load i32, ptr %2668, align 4, !tbaa !16
  %2670 = insertelement <16 x i32> poison, i32 %2669, i64 0
  %2671 = shufflevector <16 x i32> %2670, <16 x i32> poison, <16 x i32> zeroinitializer
  %2672 = bitcast <16 x i32> %2671 to <32 x i16>
  %2673 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %2672, <32 x i16> %2628)
  %2674 = bitcast <32 x i16> %2673 to <16 x i32>
  %2675 = ashr <16 x i32> %2635, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2676 = lshr <16 x i32> %2635, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2677 = and <16 x i32> %2676, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2678 = shl <16 x i32> %2635, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2679 = and <16 x i32> %2678, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %2680 = or disjoint <16 x i32> %2679, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %2681 = xor <16 x i32> %2680, %2675
  %2682 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2656, <16 x i32> %2674)
  %2683 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2682, <16 x i32> %2677)
  %2684 = sub nsw <16 x i32> %2683, %2677
  %2685 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2684, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2686 = ashr <16 x i32> %2681, %2685
  %2687 = and <16 x i32> %2675, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2688 = add nsw <16 x i32> %2686, %2687
  %2689 = sub <16 x i32> %2683, %2656
  %2690 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2689, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2691 = ashr <16 x i32> %2649, %2690
  %2692 = add <16 x i32> %2691, %2688
  %2693 = sub <16 x i32> %2683, %2674
  %2694 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2693, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2695 = ashr <16 x i32> %2667, %2694
  %2696 = add <16 x i32> %2695, %2692
  %2697 = bitcast <16 x i32> %2683 to <32 x i16>
  %2698 = tail call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %2697, <32 x i16> <i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0>)
  %2699 = bitcast <32 x i16> %2698 to <16 x i32>
  %2700 = shl <16 x i32> %2699, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2701 = sitofp <16 x i32> %2696 to <16 x float>
  %2702 = bitcast <16 x i32> %2700 to <16 x float>
  %2703 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %2701, <16 x float> %2702, <16 x float> zeroinitializer)
  %2704 = bitcast <16 x float> %2703 to <16 x i32>
  %2705 = and <16 x i32> %2704, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  store <16 x i32> %2705, ptr %2634, align 64, !tbaa !2
  %2706 = add nuw nsw i64 %2633, 1
  %2707 = icmp eq i64 %2706, 16
  br i1 %2707, label %2629, label %2632, !llvm.loop !18

2708:                                             ; preds = %2629, %2724
  %2709 = phi i64 [ %2726, %2724 ], [ 0, %2629 ]
  %2710 = getelementptr inbounds [16 x <16 x i32>], ptr %19, i64 0, i64 %2709
  %2711 = load <16 x i32>, ptr %2710, align 64, !tbaa !2
  %2712 = lshr <16 x i32> %2711, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2713 = icmp eq <16 x i32> %2711, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2714 = select <16 x i1> %2713, <16 x i32> <i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533>, <16 x i32> %2712
  %2715 = getelementptr inbounds <16 x i32>, ptr %5, i64 %2709
  %2716 = load <16 x i32>, ptr %2715, align 64, !tbaa !2
  br i1 %2420, label %2721, label %2717

2717:                                             ; preds = %2708
  %2718 = and <16 x i32> %2716, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2719 = shl nuw <16 x i32> %2714, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2720 = or disjoint <16 x i32> %2718, %2719
  br label %2724

2721:                                             ; preds = %2708
  %2722 = and <16 x i32> %2716, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2723 = or disjoint <16 x i32> %2722, %2714
  br label %2724

2724:                                             ; preds = %2717, %2721
  %2725 = phi <16 x i32> [ %2720, %2717 ], [ %2723, %2721 ]
  store <16 x i32> %2725, ptr %2715, align 64, !tbaa !2
  %2726 = add nuw nsw i64 %2709, 1
  %2727 = icmp eq i64 %2726, 16
  br i1 %2727, label %2728, label %2708, !llvm.loop !19

2728:                                             ; preds = %2724
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %19) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %18) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %17) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %16) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %15) #5
  br label %3146

2729:                                             ; preds = %2468, %2436
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %16) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %15) #5
  br label %2732

2730:                                             ; preds = %2409
  %2731 = icmp ult i32 %1, 16
  br i1 %2731, label %3146, label %2732

2732:                                             ; preds = %2729, %2730
  %2733 = phi i32 [ 1, %2729 ], [ %39, %2730 ]
  %2734 = add nsw i32 %39, -1
  %2735 = insertelement <16 x i32> poison, i32 %2734, i64 0
  %2736 = shufflevector <16 x i32> %2735, <16 x i32> poison, <16 x i32> zeroinitializer
  %2737 = and <16 x i32> %2736, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %2738 = and i32 %0, 4096
  %2739 = icmp eq i32 %2738, 0
  %2740 = zext nneg i32 %2733 to i64
  br label %2741

2741:                                             ; preds = %2732, %3143
  %2742 = phi i64 [ 0, %2732 ], [ %3144, %3143 ]
  %2743 = trunc i64 %2742 to i32
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %7) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %8) #5
  br label %2748

2744:                                             ; preds = %2815
  %2745 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2838)
  %2746 = icmp eq i32 %2745, 0
  %2747 = icmp ult i32 %2743, 16
  br i1 %2747, label %2841, label %3143

2748:                                             ; preds = %2741, %2815
  %2749 = phi i64 [ 0, %2741 ], [ %2839, %2815 ]
  %2750 = phi <16 x i32> [ zeroinitializer, %2741 ], [ %2838, %2815 ]
  %2751 = getelementptr inbounds [16 x %struct.factors], ptr %7, i64 0, i64 %2749
  %2752 = trunc nuw nsw i64 %2749 to i32
  %2753 = lshr i32 %2752, 1
  %2754 = mul nuw nsw i32 %2753, %39
  %2755 = shl i32 %2754, 4
  %2756 = zext i32 %2755 to i64
  %2757 = getelementptr inbounds i32, ptr %2412, i64 %2756
  %2758 = load <16 x i32>, ptr %2757, align 64, !tbaa !2
  br i1 %2360, label %2759, label %2775

2759:                                             ; preds = %2748, %2759
  %2760 = phi i64 [ %2773, %2759 ], [ 1, %2748 ]
  %2761 = phi <16 x i32> [ %2772, %2759 ], [ %2758, %2748 ]
  %2762 = trunc nuw nsw i64 %2760 to i32
  %2763 = insertelement <16 x i32> poison, i32 %2762, i64 0
  %2764 = shufflevector <16 x i32> %2763, <16 x i32> poison, <16 x i32> zeroinitializer
  %2765 = icmp eq <16 x i32> %2737, %2764
  %2766 = trunc i64 %2760 to i32
  %2767 = add i32 %2754, %2766
  %2768 = shl i32 %2767, 4
  %2769 = zext i32 %2768 to i64
  %2770 = getelementptr inbounds i32, ptr %2412, i64 %2769
  %2771 = load <16 x i32>, ptr %2770, align 64, !tbaa !2
  %2772 = select <16 x i1> %2765, <16 x i32> %2771, <16 x i32> %2761
  %2773 = add nuw nsw i64 %2760, 1
  %2774 = icmp eq i64 %2773, %2361
  br i1 %2774, label %2775, label %2759, !llvm.loop !11

2775:                                             ; preds = %2759, %2748
  %2776 = phi <16 x i32> [ %2758, %2748 ], [ %2772, %2759 ]
  %2777 = and i32 %2752, 1
  %2778 = icmp eq i32 %2777, 0
  br i1 %2778, label %2781, label %2779

2779:                                             ; preds = %2775
  %2780 = lshr <16 x i32> %2776, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2783

2781:                                             ; preds = %2775
  %2782 = and <16 x i32> %2776, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2783

2783:                                             ; preds = %2779, %2781
  %2784 = phi <16 x i32> [ %2780, %2779 ], [ %2782, %2781 ]
  %2785 = and <16 x i32> %2784, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2786 = lshr <16 x i32> %2785, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %2787 = icmp ult <16 x i32> %2785, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2788 = and <16 x i32> %2784, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %2789 = or disjoint <16 x i32> %2788, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2790 = select <16 x i1> %2787, <16 x i32> zeroinitializer, <16 x i32> %2789
  %2791 = zext <16 x i1> %2787 to <16 x i32>
  %2792 = or <16 x i32> %2786, %2791
  %2793 = add nsw <16 x i32> %2792, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2794 = select <16 x i1> %2787, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2793
  %2795 = shl nuw <16 x i32> %2784, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2796 = ashr <16 x i32> %2795, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2797 = icmp eq <16 x i32> %2785, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2798 = zext <16 x i1> %2797 to <16 x i32>
  %2799 = icmp ugt <16 x i32> %2785, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2800 = select <16 x i1> %2799, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %2801 = or disjoint <16 x i32> %2800, %2798
  store <16 x i32> %2790, ptr %2751, align 64, !tbaa !2
  %2802 = getelementptr inbounds i8, ptr %2751, i64 64
  store <16 x i32> %2794, ptr %2802, align 64, !tbaa !2
  %2803 = getelementptr inbounds i8, ptr %2751, i64 128
  store <16 x i32> %2796, ptr %2803, align 64, !tbaa !2
  %2804 = getelementptr inbounds i8, ptr %2751, i64 192
  store <16 x i32> %2801, ptr %2804, align 64, !tbaa !2
  %2805 = getelementptr inbounds [16 x %struct.factors], ptr %8, i64 0, i64 %2749
  %2806 = add i32 %2754, %2743
  %2807 = shl i32 %2806, 4
  %2808 = zext i32 %2807 to i64
  %2809 = getelementptr inbounds i32, ptr %2411, i64 %2808
  %2810 = load <16 x i32>, ptr %2809, align 64, !tbaa !2
  br i1 %2778, label %2813, label %2811

2811:                                             ; preds = %2783
  %2812 = lshr <16 x i32> %2810, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2815

2813:                                             ; preds = %2783
  %2814 = and <16 x i32> %2810, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2815

2815:                                             ; preds = %2811, %2813
  %2816 = phi <16 x i32> [ %2812, %2811 ], [ %2814, %2813 ]
  %2817 = and <16 x i32> %2816, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2818 = lshr <16 x i32> %2817, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %2819 = icmp ult <16 x i32> %2817, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2820 = and <16 x i32> %2816, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %2821 = or disjoint <16 x i32> %2820, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2822 = select <16 x i1> %2819, <16 x i32> zeroinitializer, <16 x i32> %2821
  %2823 = zext <16 x i1> %2819 to <16 x i32>
  %2824 = or <16 x i32> %2818, %2823
  %2825 = add nsw <16 x i32> %2824, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2826 = select <16 x i1> %2819, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2825
  %2827 = shl nuw <16 x i32> %2816, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2828 = ashr <16 x i32> %2827, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2829 = icmp eq <16 x i32> %2817, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2830 = zext <16 x i1> %2829 to <16 x i32>
  %2831 = icmp ugt <16 x i32> %2817, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2832 = select <16 x i1> %2831, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %2833 = or disjoint <16 x i32> %2832, %2830
  store <16 x i32> %2822, ptr %2805, align 64, !tbaa !2
  %2834 = getelementptr inbounds i8, ptr %2805, i64 64
  store <16 x i32> %2826, ptr %2834, align 64, !tbaa !2
  %2835 = getelementptr inbounds i8, ptr %2805, i64 128
  store <16 x i32> %2828, ptr %2835, align 64, !tbaa !2
  %2836 = getelementptr inbounds i8, ptr %2805, i64 192
  store <16 x i32> %2833, ptr %2836, align 64, !tbaa !2
  %2837 = or <16 x i32> %2801, %2750
  %2838 = or <16 x i32> %2837, %2833
  %2839 = add nuw nsw i64 %2749, 1
  %2840 = icmp eq i64 %2839, 16
  br i1 %2840, label %2744, label %2748, !llvm.loop !20

2841:                                             ; preds = %2744, %2865
  %2842 = phi i64 [ %2867, %2865 ], [ %2742, %2744 ]
  %2843 = getelementptr inbounds <16 x i32>, ptr %2410, i64 %2842
  %2844 = load <16 x i32>, ptr %2843, align 64, !tbaa !2
  br i1 %2739, label %2847, label %2845

2845:                                             ; preds = %2841
  %2846 = lshr <16 x i32> %2844, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2849

2847:                                             ; preds = %2841
  %2848 = and <16 x i32> %2844, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2849

2849:                                             ; preds = %2845, %2847
  %2850 = phi <16 x i32> [ %2846, %2845 ], [ %2848, %2847 ]
  %2851 = shl nuw <16 x i32> %2850, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2869

2852:                                             ; preds = %3139
  %2853 = lshr <16 x i32> %3140, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2854 = icmp eq <16 x i32> %3140, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2855 = select <16 x i1> %2854, <16 x i32> <i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533>, <16 x i32> %2853
  %2856 = getelementptr inbounds <16 x i32>, ptr %5, i64 %2842
  %2857 = load <16 x i32>, ptr %2856, align 64, !tbaa !2
  br i1 %2739, label %2862, label %2858

2858:                                             ; preds = %2852
  %2859 = and <16 x i32> %2857, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2860 = shl nuw <16 x i32> %2855, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2861 = or disjoint <16 x i32> %2859, %2860
  br label %2865

2862:                                             ; preds = %2852
  %2863 = and <16 x i32> %2857, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2864 = or disjoint <16 x i32> %2863, %2855
  br label %2865

2865:                                             ; preds = %2858, %2862
  %2866 = phi <16 x i32> [ %2861, %2858 ], [ %2864, %2862 ]
  store <16 x i32> %2866, ptr %2856, align 64, !tbaa !2
  %2867 = add nuw nsw i64 %2842, %2740
  %2868 = icmp ult i64 %2867, 16
  br i1 %2868, label %2841, label %3143, !llvm.loop !21

2869:                                             ; preds = %2849, %3139
  %2870 = phi i64 [ 0, %2849 ], [ %3141, %3139 ]
  %2871 = phi <16 x i32> [ %2851, %2849 ], [ %3140, %3139 ]
  %2872 = getelementptr inbounds [16 x %struct.factors], ptr %7, i64 0, i64 %2870
  %2873 = getelementptr inbounds i32, ptr %2872, i64 %2842
  %2874 = load i32, ptr %2873, align 4, !tbaa !2, !noalias !42
  %2875 = insertelement <16 x i32> poison, i32 %2874, i64 0
  %2876 = shufflevector <16 x i32> %2875, <16 x i32> poison, <16 x i32> zeroinitializer
  %2877 = getelementptr inbounds i8, ptr %2872, i64 64
  %2878 = getelementptr inbounds i32, ptr %2877, i64 %2842
  %2879 = load i32, ptr %2878, align 4, !tbaa !2, !noalias !42
  %2880 = insertelement <16 x i32> poison, i32 %2879, i64 0
  %2881 = shufflevector <16 x i32> %2880, <16 x i32> poison, <16 x i32> zeroinitializer
  %2882 = getelementptr inbounds i8, ptr %2872, i64 128
  %2883 = getelementptr inbounds i32, ptr %2882, i64 %2842
  %2884 = load i32, ptr %2883, align 4, !tbaa !2, !noalias !42
  %2885 = insertelement <16 x i32> poison, i32 %2884, i64 0
  %2886 = shufflevector <16 x i32> %2885, <16 x i32> poison, <16 x i32> zeroinitializer
  %2887 = or disjoint i64 %2870, 1
  %2888 = getelementptr inbounds [16 x %struct.factors], ptr %7, i64 0, i64 %2887
  %2889 = getelementptr inbounds i32, ptr %2888, i64 %2842
  %2890 = load i32, ptr %2889, align 4, !tbaa !2, !noalias !45
  %2891 = insertelement <16 x i32> poison, i32 %2890, i64 0
  %2892 = shufflevector <16 x i32> %2891, <16 x i32> poison, <16 x i32> zeroinitializer
  %2893 = getelementptr inbounds i8, ptr %2888, i64 64
  %2894 = getelementptr inbounds i32, ptr %2893, i64 %2842
  %2895 = load i32, ptr %2894, align 4, !tbaa !2, !noalias !45
  %2896 = insertelement <16 x i32> poison, i32 %2895, i64 0
  %2897 = shufflevector <16 x i32> %2896, <16 x i32> poison, <16 x i32> zeroinitializer
  %2898 = getelementptr inbounds i8, ptr %2888, i64 128
  %2899 = getelementptr inbounds i32, ptr %2898, i64 %2842
  %2900 = load i32, ptr %2899, align 4, !tbaa !2, !noalias !45
  %2901 = insertelement <16 x i32> poison, i32 %2900, i64 0
  %2902 = shufflevector <16 x i32> %2901, <16 x i32> poison, <16 x i32> zeroinitializer
  br i1 %2746, label %2903, label %2987

2903:                                             ; preds = %2869
  %2904 = getelementptr inbounds %struct.factors, ptr %8, i64 %2870
  %2905 = lshr <16 x i32> %2871, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2906 = and <16 x i32> %2905, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2907 = add nsw <16 x i32> %2906, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2908 = and <16 x i32> %2871, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2909 = shl nuw nsw <16 x i32> %2908, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2910 = or disjoint <16 x i32> %2909, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %2911 = load <16 x i32>, ptr %2904, align 64, !tbaa !2
  %2912 = mul <16 x i32> %2911, %2876
  %2913 = shl <16 x i32> %2912, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %2914 = getelementptr inbounds i8, ptr %2904, i64 64
  %2915 = load <16 x i32>, ptr %2914, align 64, !tbaa !2
  %2916 = add <16 x i32> %2915, %2881
  %2917 = getelementptr inbounds i8, ptr %2904, i64 256
  %2918 = load <16 x i32>, ptr %2917, align 64, !tbaa !2
  %2919 = mul <16 x i32> %2918, %2892
  %2920 = shl <16 x i32> %2919, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %2921 = getelementptr inbounds i8, ptr %2904, i64 320
  %2922 = load <16 x i32>, ptr %2921, align 64, !tbaa !2
  %2923 = add <16 x i32> %2922, %2897
  %2924 = ashr <16 x i32> %2871, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2925 = icmp eq <16 x i32> %2906, zeroinitializer
  %2926 = select <16 x i1> %2925, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2907
  %2927 = select <16 x i1> %2925, <16 x i32> zeroinitializer, <16 x i32> %2910
  %2928 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2916, <16 x i32> %2923)
  %2929 = add <16 x i32> %2928, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %2930 = add nsw <16 x i32> %2926, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %2931 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2929, <16 x i32> %2930)
  %2932 = sub <16 x i32> %2931, %2926
  %2933 = add <16 x i32> %2932, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %2934 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2933, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2935 = lshr <16 x i32> %2927, %2934
  %2936 = add <16 x i32> %2931, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2937 = getelementptr inbounds i8, ptr %2904, i64 128
  %2938 = load <16 x i32>, ptr %2937, align 64, !tbaa !2
  %2939 = sub <16 x i32> %2936, %2916
  %2940 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2939, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2941 = ashr <16 x i32> %2913, %2940
  %2942 = xor <16 x i32> %2938, %2941
  %2943 = xor <16 x i32> %2942, %2886
  %2944 = xor <16 x i32> %2943, %2924
  %2945 = add <16 x i32> %2944, %2935
  %2946 = getelementptr inbounds i8, ptr %2904, i64 384
  %2947 = load <16 x i32>, ptr %2946, align 64, !tbaa !2
  %2948 = sub <16 x i32> %2936, %2923
  %2949 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2948, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2950 = ashr <16 x i32> %2920, %2949
  %2951 = xor <16 x i32> %2947, %2950
  %2952 = xor <16 x i32> %2951, %2902
  %2953 = xor <16 x i32> %2952, %2924
  %2954 = add <16 x i32> %2953, %2945
  %2955 = or <16 x i32> %2913, %2920
  %2956 = or <16 x i32> %2955, %2927
  %2957 = icmp eq <16 x i32> %2956, zeroinitializer
  %2958 = select <16 x i1> %2957, <16 x i32> zeroinitializer, <16 x i32> %2954
  %2959 = ashr <16 x i32> %2958, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2960 = xor <16 x i32> %2959, %2958
  %2961 = sub <16 x i32> %2960, %2959
  %2962 = xor <16 x i32> %2959, %2924
  %2963 = and <16 x i32> %2962, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2964 = sitofp <16 x i32> %2961 to <16 x float>
  %2965 = bitcast <16 x float> %2964 to <16 x i32>
  %2966 = ashr <16 x i32> %2965, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2967 = add <16 x i32> %2966, %2931
  %2968 = icmp ne <16 x i32> %2958, zeroinitializer
  %2969 = icmp sgt <16 x i32> %2967, zeroinitializer
  %2970 = and <16 x i1> %2969, %2968
  %2971 = and <16 x i32> %2965, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2972 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2967, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %2973 = shl <16 x i32> %2972, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2974 = or disjoint <16 x i32> %2973, %2971
  %2975 = icmp slt <16 x i32> %2967, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2976 = select <16 x i1> %2975, <16 x i32> %2974, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2977 = select <16 x i1> %2970, <16 x i32> %2976, <16 x i32> zeroinitializer
  %2978 = icmp eq <16 x i32> %2977, zeroinitializer
  %2979 = select <16 x i1> %2978, <16 x i32> zeroinitializer, <16 x i32> %2963
  %2980 = and <16 x i32> %2977, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2981 = or <16 x i32> %2979, %2980
  %2982 = icmp eq <16 x i32> %2906, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2983 = icmp eq <16 x i32> %2908, zeroinitializer
  %2984 = select <16 x i1> %2983, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %2985 = or <16 x i32> %2984, %2871
  %2986 = select <16 x i1> %2982, <16 x i32> %2985, <16 x i32> %2981
  br label %3139

2987:                                             ; preds = %2869
  %2988 = getelementptr inbounds i8, ptr %2888, i64 192
  %2989 = getelementptr inbounds i32, ptr %2988, i64 %2842
  %2990 = load i32, ptr %2989, align 4, !tbaa !2, !noalias !45
  %2991 = insertelement <16 x i32> poison, i32 %2990, i64 0
  %2992 = shufflevector <16 x i32> %2991, <16 x i32> poison, <16 x i32> zeroinitializer
  %2993 = getelementptr inbounds i8, ptr %2872, i64 192
  %2994 = getelementptr inbounds i32, ptr %2993, i64 %2842
  %2995 = load i32, ptr %2994, align 4, !tbaa !2, !noalias !42
  %2996 = insertelement <16 x i32> poison, i32 %2995, i64 0
  %2997 = shufflevector <16 x i32> %2996, <16 x i32> poison, <16 x i32> zeroinitializer
  %2998 = getelementptr inbounds %struct.factors, ptr %8, i64 %2870
  %2999 = lshr <16 x i32> %2871, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %3000 = and <16 x i32> %2999, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %3001 = add nsw <16 x i32> %3000, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %3002 = shl <16 x i32> %2871, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %3003 = and <16 x i32> %3002, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %3004 = or disjoint <16 x i32> %3003, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %3005 = load <16 x i32>, ptr %2998, align 64, !tbaa !2
  %3006 = mul <16 x i32> %3005, %2876
  %3007 = shl <16 x i32> %3006, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %3008 = getelementptr inbounds i8, ptr %2998, i64 64
  %3009 = load <16 x i32>, ptr %3008, align 64, !tbaa !2
  %3010 = add <16 x i32> %3009, %2881
  %3011 = getelementptr inbounds i8, ptr %2998, i64 256
  %3012 = load <16 x i32>, ptr %3011, align 64, !tbaa !2
  %3013 = mul <16 x i32> %3012, %2892
  %3014 = shl <16 x i32> %3013, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %3015 = getelementptr inbounds i8, ptr %2998, i64 320
  %3016 = load <16 x i32>, ptr %3015, align 64, !tbaa !2
  %3017 = add <16 x i32> %3016, %2897
  %3018 = ashr <16 x i32> %2871, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %3019 = icmp eq <16 x i32> %3000, zeroinitializer
  %3020 = select <16 x i1> %3019, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %3001
  %3021 = select <16 x i1> %3019, <16 x i32> zeroinitializer, <16 x i32> %3004
  %3022 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %3010, <16 x i32> %3017)
  %3023 = add <16 x i32> %3022, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %3024 = add nsw <16 x i32> %3020, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %3025 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %3023, <16 x i32> %3024)
  %3026 = sub <16 x i32> %3025, %3020
  %3027 = add <16 x i32> %3026, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %3028 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %3027, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %3029 = lshr <16 x i32> %3021, %3028
  %3030 = add <16 x i32> %3025, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %3031 = getelementptr inbounds i8, ptr %2998, i64 128
  %3032 = load <16 x i32>, ptr %3031, align 64, !tbaa !2
  %3033 = sub <16 x i32> %3030, %3010
  %3034 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %3033, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %3035 = ashr <16 x i32> %3007, %3034
  %3036 = xor <16 x i32> %2886, %3032
  %3037 = xor <16 x i32> %3036, %3035
  %3038 = xor <16 x i32> %3037, %3018
  %3039 = add <16 x i32> %3038, %3029
  %3040 = getelementptr inbounds i8, ptr %2998, i64 384
  %3041 = load <16 x i32>, ptr %3040, align 64, !tbaa !2
  %3042 = sub <16 x i32> %3030, %3017
  %3043 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %3042, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %3044 = ashr <16 x i32> %3014, %3043
  %3045 = xor <16 x i32> %2902, %3041
  %3046 = xor <16 x i32> %3045, %3044
  %3047 = xor <16 x i32> %3046, %3018
  %3048 = add <16 x i32> %3047, %3039
  %3049 = or <16 x i32> %3007, %3014
  %3050 = or <16 x i32> %3049, %3021
  %3051 = icmp eq <16 x i32> %3050, zeroinitializer
  %3052 = select <16 x i1> %3051, <16 x i32> zeroinitializer, <16 x i32> %3048
  %3053 = ashr <16 x i32> %3052, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %3054 = xor <16 x i32> %3053, %3052
  %3055 = sub <16 x i32> %3054, %3053
  %3056 = xor <16 x i32> %3053, %3018
  %3057 = sitofp <16 x i32> %3055 to <16 x float>
  %3058 = bitcast <16 x float> %3057 to <16 x i32>
  %3059 = ashr <16 x i32> %3058, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %3060 = add <16 x i32> %3059, %3025
  %3061 = icmp ne <16 x i32> %3052, zeroinitializer
  %3062 = icmp sgt <16 x i32> %3060, zeroinitializer
  %3063 = and <16 x i1> %3062, %3061
  %3064 = and <16 x i32> %3058, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %3065 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %3060, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %3066 = shl <16 x i32> %3065, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %3067 = or disjoint <16 x i32> %3066, %3064
  %3068 = icmp slt <16 x i32> %3060, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %3069 = select <16 x i1> %3068, <16 x i32> %3067, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %3070 = select <16 x i1> %3063, <16 x i32> %3069, <16 x i32> zeroinitializer
  %3071 = icmp eq <16 x i32> %3070, zeroinitializer
  %3072 = and <16 x i32> %3070, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %3073 = getelementptr inbounds i8, ptr %2998, i64 192
  %3074 = load <16 x i32>, ptr %3073, align 64, !tbaa !2
  %3075 = or <16 x i32> %3074, %2997
  %3076 = and <16 x i32> %3075, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %3077 = sub nsw <16 x i32> zeroinitializer, %3076
  %3078 = and <16 x i32> %3075, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %3079 = icmp eq <16 x i32> %3078, zeroinitializer
  %3080 = icmp eq <16 x i32> %2876, zeroinitializer
  %3081 = icmp eq <16 x i32> %3005, zeroinitializer
  %3082 = or <16 x i1> %3081, %3080
  %3083 = select <16 x i1> %3082, <16 x i32> %3077, <16 x i32> zeroinitializer
  %3084 = xor <16 x i32> %3036, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3085 = and <16 x i32> %3084, %3077
  %3086 = and <16 x i32> %3036, %3077
  %3087 = getelementptr inbounds i8, ptr %2998, i64 448
  %3088 = load <16 x i32>, ptr %3087, align 64, !tbaa !2
  %3089 = or <16 x i32> %3088, %2992
  %3090 = and <16 x i32> %3089, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %3091 = sub nsw <16 x i32> zeroinitializer, %3090
  %3092 = and <16 x i32> %3089, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %3093 = icmp eq <16 x i32> %3092, zeroinitializer
  %3094 = select <16 x i1> %3093, <16 x i1> %3079, <16 x i1> zeroinitializer
  %3095 = icmp eq <16 x i32> %2892, zeroinitializer
  %3096 = icmp eq <16 x i32> %3012, zeroinitializer
  %3097 = or <16 x i1> %3096, %3095
  %3098 = select <16 x i1> %3097, <16 x i32> %3091, <16 x i32> zeroinitializer
  %3099 = or <16 x i32> %3098, %3083
  %3100 = xor <16 x i32> %3045, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3101 = and <16 x i32> %3100, %3091
  %3102 = or <16 x i32> %3101, %3085
  %3103 = and <16 x i32> %3045, %3091
  %3104 = or <16 x i32> %3103, %3086
  %3105 = and <16 x i32> %3056, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %3106 = select <16 x i1> %3071, <16 x i32> zeroinitializer, <16 x i32> %3105
  %3107 = or <16 x i32> %3106, %3072
  %3108 = and <16 x i32> %3102, %3104
  %3109 = or <16 x i32> %3099, %3108
  %3110 = and <16 x i32> %2871, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %3111 = icmp ult <16 x i32> %3110, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %3112 = icmp eq <16 x i32> %2871, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %3113 = select <16 x i1> %3112, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %3102
  %3114 = icmp eq <16 x i32> %2871, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %3115 = select <16 x i1> %3114, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %3104
  %3116 = and <16 x i32> %3113, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %3117 = xor <16 x i32> %3113, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3118 = and <16 x i32> %3107, %3117
  %3119 = or <16 x i32> %3116, %3118
  %3120 = and <16 x i32> %3115, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %3121 = xor <16 x i32> %3115, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3122 = and <16 x i32> %3119, %3121
  %3123 = or <16 x i32> %3122, %3120
  %3124 = and <16 x i32> %3113, %3115
  %3125 = and <16 x i32> %3124, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %3126 = xor <16 x i32> %3124, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3127 = and <16 x i32> %3123, %3126
  %3128 = or <16 x i32> %3127, %3125
  %3129 = or <16 x i32> %2871, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %3130 = select <16 x i1> %3111, <16 x i32> %3128, <16 x i32> %3129
  %3131 = and <16 x i32> %3109, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %3132 = xor <16 x i32> %3109, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3133 = and <16 x i32> %3130, %3132
  %3134 = or <16 x i32> %3133, %3131
  %3135 = select <16 x i1> %3094, <16 x i32> %3134, <16 x i32> <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %3136 = and <16 x i32> %3135, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %3137 = icmp eq <16 x i32> %3135, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %3138 = select <16 x i1> %3137, <16 x i32> <i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608>, <16 x i32> %3136
  br label %3139

3139:                                             ; preds = %2903, %2987
  %3140 = phi <16 x i32> [ %3138, %2987 ], [ %2986, %2903 ]
  %3141 = add nuw nsw i64 %2870, 2
  %3142 = icmp ult i64 %2870, 14
  br i1 %3142, label %2869, label %2852, !llvm.loop !28

3143:                                             ; preds = %2865, %2744
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %8) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %7) #5
  %3144 = add nuw nsw i64 %2742, 1
  %3145 = icmp eq i64 %3144, %2740
  br i1 %3145, label %3146, label %2741, !llvm.loop !29

3146:                                             ; preds = %3143, %2730, %2728
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %38) #5
  br label %3147

3147:                                             ; preds = %3146, %2358, %1484, %750
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
  %41 = load i32, ptr %40, align 4, !tbaa !16
  %42 = xor i32 %41, %12
  %43 = getelementptr inbounds i32, ptr %5, i64 %39
  store i32 %42, ptr %43, align 4, !tbaa !16
  %44 = getelementptr inbounds i32, ptr %3, i64 %39
  %45 = load i32, ptr %44, align 4, !tbaa !16
  %46 = xor i32 %45, %17
  %47 = trunc nuw i64 %39 to i32
  %48 = add i32 %34, %47
  %49 = zext i32 %48 to i64
  %50 = getelementptr inbounds i32, ptr %5, i64 %49
  store i32 %46, ptr %50, align 4, !tbaa !16
  %51 = add nuw nsw i64 %39, 1
  %52 = icmp eq i64 %51, %35
  br i1 %52, label %36, label %38, !llvm.loop !48

53:                                               ; preds = %54
  ret void

54:                                               ; preds = %36, %54
  %55 = phi i64 [ 0, %36 ], [ %64, %54 ]
  %56 = getelementptr inbounds i32, ptr %4, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !16
  %58 = and i32 %57, %23
  %59 = xor i32 %58, %26
  %60 = trunc nuw nsw i64 %55 to i32
  %61 = add i32 %37, %60
  %62 = zext i32 %61 to i64
  %63 = getelementptr inbounds i32, ptr %5, i64 %62
  store i32 %59, ptr %63, align 4, !tbaa !16
  %64 = add nuw nsw i64 %55, 1
  %65 = icmp eq i64 %64, 256
  br i1 %65, label %53, label %54, !llvm.loop !49
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smin.v16i32(<16 x i32>, <16 x i32>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smax.v16i32(<16 x i32>, <16 x i32>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smin.v16i32(<16 x i32>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smax.v16i32(<16 x i32>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <32 x i16> @llvm.usub.sat.v32i16(<32 x i16>, <32 x i16>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.abs.v16i32(<16 x i32>, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.umax.v16i32(<16 x i32>, <16 x i32>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x half> @llvm.fabs.v16f16(<16 x half>) #4

attributes #0 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
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
!11 = distinct !{!11, !6, !7}
!12 = distinct !{!12, !6, !7}
!13 = distinct !{!13, !6, !7}
!14 = distinct !{!14, !6, !7}
!15 = distinct !{!15, !6, !7}
!16 = !{!17, !17, i64 0}
!17 = !{!"int", !3, i64 0}
!18 = distinct !{!18, !6, !7}
!19 = distinct !{!19, !6, !7}
!20 = distinct !{!20, !6, !7}
!21 = distinct !{!21, !6, !7}
!22 = !{!23}
!23 = distinct !{!23, !24, !"one_factor: argument 0"}
!24 = distinct !{!24, !"one_factor"}
!25 = !{!26}
!26 = distinct !{!26, !27, !"one_factor: argument 0"}
!27 = distinct !{!27, !"one_factor"}
!28 = distinct !{!28, !6, !7}
!29 = distinct !{!29, !6, !7}
!30 = !{!31}
!31 = distinct !{!31, !32, !"one_factor: argument 0"}
!32 = distinct !{!32, !"one_factor"}
!33 = !{!34}
!34 = distinct !{!34, !35, !"one_factor: argument 0"}
!35 = distinct !{!35, !"one_factor"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"one_factor: argument 0"}
!38 = distinct !{!38, !"one_factor"}
!39 = !{!40}
!40 = distinct !{!40, !41, !"one_factor: argument 0"}
!41 = distinct !{!41, !"one_factor"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"one_factor: argument 0"}
!44 = distinct !{!44, !"one_factor"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"one_factor: argument 0"}
!47 = distinct !{!47, !"one_factor"}
!48 = distinct !{!48, !6, !7}
!49 = distinct !{!49, !6, !7}
