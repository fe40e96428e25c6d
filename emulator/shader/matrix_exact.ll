%struct.factors = type { <16 x i32>, <16 x i32>, <16 x i32>, <16 x i32> }
%struct.plain_factors = type { [16 x <16 x i32>], [16 x <16 x i32>], [16 x <16 x i32>] }
%struct.matrix = type { ptr, ptr, ptr, ptr, i32, i32 }

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @barewave_matrix_exact(i32 noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5) local_unnamed_addr #0 {
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
  %39 = alloca %struct.matrix, align 8
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %39) #5
  store ptr %2, ptr %39, align 8, !tbaa !2
  %40 = getelementptr inbounds i8, ptr %39, i64 8
  store ptr %3, ptr %40, align 8, !tbaa !8
  %41 = getelementptr inbounds i8, ptr %39, i64 16
  store ptr %4, ptr %41, align 8, !tbaa !9
  %42 = getelementptr inbounds i8, ptr %39, i64 24
  store ptr %5, ptr %42, align 8, !tbaa !10
  %43 = getelementptr inbounds i8, ptr %39, i64 32
  %44 = lshr i32 %1, 4
  store i32 %44, ptr %43, align 8, !tbaa !11
  %45 = getelementptr inbounds i8, ptr %39, i64 36
  store i32 %0, ptr %45, align 4, !tbaa !12
  %46 = trunc i32 %0 to i8
  switch i8 %46, label %2378 [
    i8 0, label %47
    i8 1, label %761
    i8 2, label %1499
  ]

47:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %35) #5
  %48 = icmp ugt i32 %1, 31
  %49 = zext nneg i32 %44 to i64
  br label %50

50:                                               ; preds = %47, %59
  %51 = phi i64 [ 0, %47 ], [ %61, %59 ]
  %52 = phi <16 x i32> [ zeroinitializer, %47 ], [ %60, %59 ]
  br i1 %48, label %53, label %59

53:                                               ; preds = %50
  %54 = mul nuw nsw i64 %51, %49
  %55 = shl i64 %54, 4
  %56 = and i64 %55, 4294967280
  %57 = getelementptr inbounds i32, ptr %3, i64 %56
  %58 = load <16 x i32>, ptr %57, align 64, !tbaa !13
  br label %63

59:                                               ; preds = %63, %50
  %60 = phi <16 x i32> [ %52, %50 ], [ %72, %63 ]
  %61 = add nuw nsw i64 %51, 1
  %62 = icmp eq i64 %61, 8
  br i1 %62, label %75, label %50, !llvm.loop !14

63:                                               ; preds = %53, %63
  %64 = phi i64 [ 1, %53 ], [ %73, %63 ]
  %65 = phi <16 x i32> [ %52, %53 ], [ %72, %63 ]
  %66 = add nuw nsw i64 %64, %54
  %67 = shl i64 %66, 4
  %68 = and i64 %67, 4294967280
  %69 = getelementptr inbounds i32, ptr %3, i64 %68
  %70 = load <16 x i32>, ptr %69, align 64, !tbaa !13
  %71 = xor <16 x i32> %70, %58
  %72 = or <16 x i32> %71, %65
  %73 = add nuw nsw i64 %64, 1
  %74 = icmp eq i64 %73, %49
  br i1 %74, label %59, label %63, !llvm.loop !17

75:                                               ; preds = %59
  %76 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %60)
  %77 = icmp eq i32 %76, 0
  %78 = ptrtoint ptr %5 to i64
  %79 = ptrtoint ptr %4 to i64
  %80 = icmp eq ptr %5, %4
  %81 = sub i64 %78, %79
  %82 = add i64 %81, -1024
  %83 = icmp ult i64 %82, -2047
  %84 = or i1 %80, %83
  %85 = and i32 %0, 1007616
  %86 = or i32 %76, %85
  %87 = icmp eq i32 %86, 0
  %88 = and i1 %84, %87
  br i1 %88, label %90, label %89

89:                                               ; preds = %75
  call fastcc void @copy_sources(ptr noundef nonnull %39, ptr noundef nonnull %35) #6
  br label %90

90:                                               ; preds = %89, %75
  br i1 %77, label %91, label %363

91:                                               ; preds = %90
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %30) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %31) #5
  %92 = load ptr, ptr %39, align 8, !tbaa !2
  %93 = load i32, ptr %43, align 8, !tbaa !11
  %94 = icmp ugt i32 %93, 1
  %95 = load ptr, ptr %40, align 8, !tbaa !8
  %96 = add i32 %93, -1
  %97 = insertelement <16 x i32> poison, i32 %96, i64 0
  %98 = shufflevector <16 x i32> %97, <16 x i32> poison, <16 x i32> zeroinitializer
  %99 = and <16 x i32> %98, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %100 = zext i32 %93 to i64
  br label %130

101:                                              ; preds = %193
  %102 = load ptr, ptr %41, align 8, !tbaa !9
  br label %103

103:                                              ; preds = %101, %103
  %104 = phi i64 [ 0, %101 ], [ %114, %103 ]
  %105 = phi <16 x i32> [ zeroinitializer, %101 ], [ %113, %103 ]
  %106 = getelementptr inbounds <16 x i32>, ptr %102, i64 %104
  %107 = load <16 x i32>, ptr %106, align 64, !tbaa !13
  %108 = shl <16 x i32> %107, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %109 = icmp ne <16 x i32> %108, zeroinitializer
  %110 = add <16 x i32> %108, <i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080>
  %111 = icmp ult <16 x i32> %110, <i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912>
  %112 = and <16 x i1> %111, %109
  %113 = select <16 x i1> %112, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %105
  %114 = add nuw nsw i64 %104, 1
  %115 = icmp eq i64 %114, 16
  br i1 %115, label %119, label %103, !llvm.loop !18

116:                                              ; preds = %119
  %117 = call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %127)
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %218, label %362

119:                                              ; preds = %103, %119
  %120 = phi i64 [ %128, %119 ], [ 0, %103 ]
  %121 = phi <16 x i32> [ %127, %119 ], [ %113, %103 ]
  %122 = getelementptr inbounds %struct.factors, ptr %30, i64 %120, i32 3
  %123 = load <16 x i32>, ptr %122, align 64, !tbaa !13
  %124 = getelementptr inbounds %struct.factors, ptr %31, i64 %120, i32 3
  %125 = load <16 x i32>, ptr %124, align 64, !tbaa !13
  %126 = or <16 x i32> %123, %121
  %127 = or <16 x i32> %126, %125
  %128 = add nuw nsw i64 %120, 1
  %129 = icmp eq i64 %128, 16
  br i1 %129, label %116, label %119, !llvm.loop !19

130:                                              ; preds = %91, %193
  %131 = phi i64 [ 0, %91 ], [ %216, %193 ]
  %132 = getelementptr inbounds [16 x %struct.factors], ptr %30, i64 0, i64 %131
  %133 = trunc nuw nsw i64 %131 to i32
  %134 = lshr i32 %133, 1
  %135 = mul i32 %93, %134
  %136 = shl i32 %135, 4
  %137 = zext i32 %136 to i64
  %138 = getelementptr inbounds i32, ptr %92, i64 %137
  %139 = load <16 x i32>, ptr %138, align 64, !tbaa !13
  br i1 %94, label %140, label %155

140:                                              ; preds = %130, %140
  %141 = phi i64 [ %153, %140 ], [ 1, %130 ]
  %142 = phi <16 x i32> [ %152, %140 ], [ %139, %130 ]
  %143 = trunc nuw i64 %141 to i32
  %144 = insertelement <16 x i32> poison, i32 %143, i64 0
  %145 = shufflevector <16 x i32> %144, <16 x i32> poison, <16 x i32> zeroinitializer
  %146 = icmp eq <16 x i32> %99, %145
  %147 = add i32 %135, %143
  %148 = shl i32 %147, 4
  %149 = zext i32 %148 to i64
  %150 = getelementptr inbounds i32, ptr %92, i64 %149
  %151 = load <16 x i32>, ptr %150, align 64, !tbaa !13
  %152 = select <16 x i1> %146, <16 x i32> %151, <16 x i32> %142
  %153 = add nuw nsw i64 %141, 1
  %154 = icmp eq i64 %153, %100
  br i1 %154, label %155, label %140, !llvm.loop !20

155:                                              ; preds = %140, %130
  %156 = phi <16 x i32> [ %139, %130 ], [ %152, %140 ]
  %157 = and i32 %133, 1
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %161, label %159

159:                                              ; preds = %155
  %160 = lshr <16 x i32> %156, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %163

161:                                              ; preds = %155
  %162 = and <16 x i32> %156, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %163

163:                                              ; preds = %159, %161
  %164 = phi <16 x i32> [ %160, %159 ], [ %162, %161 ]
  %165 = and <16 x i32> %164, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %166 = lshr <16 x i32> %165, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %167 = icmp ult <16 x i32> %165, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %168 = and <16 x i32> %164, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %169 = select <16 x i1> %167, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %170 = or disjoint <16 x i32> %169, %168
  %171 = icmp eq <16 x i32> %170, zeroinitializer
  %172 = zext <16 x i1> %167 to <16 x i32>
  %173 = or <16 x i32> %166, %172
  %174 = add nsw <16 x i32> %173, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %175 = select <16 x i1> %171, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %174
  %176 = shl nuw <16 x i32> %164, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %177 = ashr <16 x i32> %176, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %178 = icmp eq <16 x i32> %165, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %179 = zext <16 x i1> %178 to <16 x i32>
  %180 = icmp ugt <16 x i32> %165, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %181 = select <16 x i1> %180, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %182 = or disjoint <16 x i32> %181, %179
  store <16 x i32> %170, ptr %132, align 64, !tbaa !13
  %183 = getelementptr inbounds i8, ptr %132, i64 64
  store <16 x i32> %175, ptr %183, align 64, !tbaa !13
  %184 = getelementptr inbounds i8, ptr %132, i64 128
  store <16 x i32> %177, ptr %184, align 64, !tbaa !13
  %185 = getelementptr inbounds i8, ptr %132, i64 192
  store <16 x i32> %182, ptr %185, align 64, !tbaa !13
  %186 = getelementptr inbounds [16 x %struct.factors], ptr %31, i64 0, i64 %131
  %187 = getelementptr inbounds i32, ptr %95, i64 %137
  %188 = load <16 x i32>, ptr %187, align 64, !tbaa !13
  br i1 %158, label %191, label %189

189:                                              ; preds = %163
  %190 = lshr <16 x i32> %188, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %193

191:                                              ; preds = %163
  %192 = and <16 x i32> %188, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %193

193:                                              ; preds = %189, %191
  %194 = phi <16 x i32> [ %190, %189 ], [ %192, %191 ]
  %195 = and <16 x i32> %194, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %196 = lshr <16 x i32> %195, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %197 = icmp ult <16 x i32> %195, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %198 = and <16 x i32> %194, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %199 = select <16 x i1> %197, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %200 = or disjoint <16 x i32> %199, %198
  %201 = icmp eq <16 x i32> %200, zeroinitializer
  %202 = zext <16 x i1> %197 to <16 x i32>
  %203 = or <16 x i32> %196, %202
  %204 = add nsw <16 x i32> %203, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %205 = select <16 x i1> %201, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %204
  %206 = shl nuw <16 x i32> %194, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %207 = ashr <16 x i32> %206, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %208 = icmp eq <16 x i32> %195, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %209 = zext <16 x i1> %208 to <16 x i32>
  %210 = icmp ugt <16 x i32> %195, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %211 = select <16 x i1> %210, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %212 = or disjoint <16 x i32> %211, %209
  store <16 x i32> %200, ptr %186, align 64, !tbaa !13
  %213 = getelementptr inbounds i8, ptr %186, i64 64
  store <16 x i32> %205, ptr %213, align 64, !tbaa !13
  %214 = getelementptr inbounds i8, ptr %186, i64 128
  store <16 x i32> %207, ptr %214, align 64, !tbaa !13
  %215 = getelementptr inbounds i8, ptr %186, i64 192
  store <16 x i32> %212, ptr %215, align 64, !tbaa !13
  %216 = add nuw nsw i64 %131, 1
  %217 = icmp eq i64 %216, 16
  br i1 %217, label %101, label %130, !llvm.loop !21

218:                                              ; preds = %116
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %32) #5
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %33) #5
  %219 = getelementptr inbounds i8, ptr %32, i64 2048
  %220 = getelementptr inbounds i8, ptr %32, i64 1024
  %221 = getelementptr inbounds i8, ptr %33, i64 2048
  %222 = getelementptr inbounds i8, ptr %33, i64 1024
  br label %224

223:                                              ; preds = %224
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %34) #5
  br label %253

224:                                              ; preds = %218, %224
  %225 = phi i64 [ 0, %218 ], [ %251, %224 ]
  %226 = getelementptr inbounds [16 x %struct.factors], ptr %30, i64 0, i64 %225
  %227 = load <16 x i32>, ptr %226, align 64, !tbaa !13
  %228 = icmp eq <16 x i32> %227, zeroinitializer
  %229 = getelementptr inbounds i8, ptr %226, i64 128
  %230 = load <16 x i32>, ptr %229, align 64, !tbaa !13
  %231 = getelementptr inbounds [16 x <16 x i32>], ptr %219, i64 0, i64 %225
  store <16 x i32> %230, ptr %231, align 64, !tbaa !13
  %232 = shl <16 x i32> %227, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %233 = getelementptr inbounds [16 x <16 x i32>], ptr %32, i64 0, i64 %225
  store <16 x i32> %232, ptr %233, align 64, !tbaa !13
  %234 = getelementptr inbounds i8, ptr %226, i64 64
  %235 = load <16 x i32>, ptr %234, align 64, !tbaa !13
  %236 = add <16 x i32> %235, <i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257>
  %237 = select <16 x i1> %228, <16 x i32> zeroinitializer, <16 x i32> %236
  %238 = getelementptr inbounds [16 x <16 x i32>], ptr %220, i64 0, i64 %225
  store <16 x i32> %237, ptr %238, align 64, !tbaa !13
  %239 = getelementptr inbounds [16 x %struct.factors], ptr %31, i64 0, i64 %225
  %240 = load <16 x i32>, ptr %239, align 64, !tbaa !13
  %241 = icmp eq <16 x i32> %240, zeroinitializer
  %242 = getelementptr inbounds i8, ptr %239, i64 128
  %243 = load <16 x i32>, ptr %242, align 64, !tbaa !13
  %244 = getelementptr inbounds [16 x <16 x i32>], ptr %221, i64 0, i64 %225
  store <16 x i32> %243, ptr %244, align 64, !tbaa !13
  %245 = getelementptr inbounds [16 x <16 x i32>], ptr %33, i64 0, i64 %225
  store <16 x i32> %240, ptr %245, align 64, !tbaa !13
  %246 = getelementptr inbounds i8, ptr %239, i64 64
  %247 = load <16 x i32>, ptr %246, align 64, !tbaa !13
  %248 = sub <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %247
  %249 = select <16 x i1> %241, <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, <16 x i32> %248
  %250 = getelementptr inbounds [16 x <16 x i32>], ptr %222, i64 0, i64 %225
  store <16 x i32> %249, ptr %250, align 64, !tbaa !13
  %251 = add nuw nsw i64 %225, 1
  %252 = icmp eq i64 %251, 16
  br i1 %252, label %223, label %224, !llvm.loop !22

253:                                              ; preds = %223, %253
  %254 = phi i64 [ 0, %223 ], [ %258, %253 ]
  %255 = getelementptr inbounds <16 x i32>, ptr %102, i64 %254
  %256 = load <16 x i32>, ptr %255, align 64, !tbaa !13
  %257 = getelementptr inbounds [16 x <16 x i32>], ptr %34, i64 0, i64 %254
  store <16 x i32> %256, ptr %257, align 64, !tbaa !13
  %258 = add nuw nsw i64 %254, 1
  %259 = icmp eq i64 %258, 16
  br i1 %259, label %260, label %253, !llvm.loop !23

260:                                              ; preds = %253, %277
  %261 = phi i64 [ %278, %277 ], [ 0, %253 ]
  %262 = getelementptr inbounds [16 x <16 x i32>], ptr %221, i64 0, i64 %261
  %263 = load <16 x i32>, ptr %262, align 64, !tbaa !13
  %264 = getelementptr inbounds [16 x <16 x i32>], ptr %33, i64 0, i64 %261
  %265 = load <16 x i32>, ptr %264, align 64, !tbaa !13
  %266 = getelementptr inbounds [16 x <16 x i32>], ptr %222, i64 0, i64 %261
  %267 = load <32 x i16>, ptr %266, align 64, !tbaa !13
  %268 = or disjoint i64 %261, 1
  %269 = getelementptr inbounds [16 x <16 x i32>], ptr %221, i64 0, i64 %268
  %270 = load <16 x i32>, ptr %269, align 64, !tbaa !13
  %271 = getelementptr inbounds [16 x <16 x i32>], ptr %33, i64 0, i64 %268
  %272 = load <16 x i32>, ptr %271, align 64, !tbaa !13
  %273 = getelementptr inbounds [16 x <16 x i32>], ptr %222, i64 0, i64 %268
  %274 = load <32 x i16>, ptr %273, align 64, !tbaa !13
  br label %280

275:                                              ; preds = %277
  %276 = load ptr, ptr %42, align 8, !tbaa !10
  br label %354

277:                                              ; preds = %280
  %278 = add nuw nsw i64 %261, 2
  %279 = icmp ult i64 %261, 14
  br i1 %279, label %260, label %275, !llvm.loop !24

280:                                              ; preds = %260, %280
  %281 = phi i64 [ 0, %260 ], [ %352, %280 ]
  %282 = getelementptr inbounds [16 x <16 x i32>], ptr %34, i64 0, i64 %281
  %283 = load <16 x i32>, ptr %282, align 64, !tbaa !13
  %284 = getelementptr inbounds i32, ptr %219, i64 %281
  %285 = getelementptr inbounds i32, ptr %32, i64 %281
  %286 = getelementptr inbounds i32, ptr %220, i64 %281
  %287 = getelementptr inbounds [16 x <16 x i32>], ptr %284, i64 0, i64 %261
  %288 = load i32, ptr %287, align 4, !tbaa !25
  %289 = insertelement <16 x i32> poison, i32 %288, i64 0
  %290 = shufflevector <16 x i32> %289, <16 x i32> poison, <16 x i32> zeroinitializer
  %291 = xor <16 x i32> %290, %263
  %292 = getelementptr inbounds [16 x <16 x i32>], ptr %285, i64 0, i64 %261
  %293 = load i32, ptr %292, align 4, !tbaa !25
  %294 = insertelement <16 x i32> poison, i32 %293, i64 0
  %295 = shufflevector <16 x i32> %294, <16 x i32> poison, <16 x i32> zeroinitializer
  %296 = mul <16 x i32> %295, %265
  %297 = xor <16 x i32> %291, %296
  %298 = getelementptr inbounds [16 x <16 x i32>], ptr %286, i64 0, i64 %261
  %299 = load i32, ptr %298, align 4, !tbaa !25
  %300 = insertelement <16 x i32> poison, i32 %299, i64 0
  %301 = shufflevector <16 x i32> %300, <16 x i32> poison, <16 x i32> zeroinitializer
  %302 = bitcast <16 x i32> %301 to <32 x i16>
  %303 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %302, <32 x i16> %267)
  %304 = bitcast <32 x i16> %303 to <16 x i32>
  %305 = getelementptr inbounds [16 x <16 x i32>], ptr %284, i64 0, i64 %268
  %306 = load i32, ptr %305, align 4, !tbaa !25
  %307 = insertelement <16 x i32> poison, i32 %306, i64 0
  %308 = shufflevector <16 x i32> %307, <16 x i32> poison, <16 x i32> zeroinitializer
  %309 = xor <16 x i32> %308, %270
  %310 = getelementptr inbounds [16 x <16 x i32>], ptr %285, i64 0, i64 %268
  %311 = load i32, ptr %310, align 4, !tbaa !25
  %312 = insertelement <16 x i32> poison, i32 %311, i64 0
  %313 = shufflevector <16 x i32> %312, <16 x i32> poison, <16 x i32> zeroinitializer
  %314 = mul <16 x i32> %313, %272
  %315 = xor <16 x i32> %309, %314
  %316 = getelementptr inbounds [16 x <16 x i32>], ptr %286, i64 0, i64 %268
  %317 = load i32, ptr %316, align 4, !tbaa !25
  %318 = insertelement <16 x i32> poison, i32 %317, i64 0
  %319 = shufflevector <16 x i32> %318, <16 x i32> poison, <16 x i32> zeroinitializer
  %320 = bitcast <16 x i32> %319 to <32 x i16>
  %321 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %320, <32 x i16> %274)
  %322 = bitcast <32 x i16> %321 to <16 x i32>
  %323 = ashr <16 x i32> %283, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %324 = lshr <16 x i32> %283, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %325 = and <16 x i32> %324, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %326 = shl <16 x i32> %283, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %327 = and <16 x i32> %326, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %328 = or disjoint <16 x i32> %327, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %329 = xor <16 x i32> %328, %323
  %330 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %304, <16 x i32> %322)
  %331 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %330, <16 x i32> %325)
  %332 = sub nsw <16 x i32> %331, %325
  %333 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %332, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %334 = ashr <16 x i32> %329, %333
  %335 = and <16 x i32> %323, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %336 = add nsw <16 x i32> %334, %335
  %337 = sub <16 x i32> %331, %304
  %338 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %337, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %339 = ashr <16 x i32> %297, %338
  %340 = add <16 x i32> %339, %336
  %341 = sub <16 x i32> %331, %322
  %342 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %341, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %343 = ashr <16 x i32> %315, %342
  %344 = add <16 x i32> %343, %340
  %345 = bitcast <16 x i32> %331 to <32 x i16>
  %346 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %345, <32 x i16> <i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0>)
  %347 = bitcast <32 x i16> %346 to <16 x i32>
  %348 = shl <16 x i32> %347, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %349 = sitofp <16 x i32> %344 to <16 x float>
  %350 = bitcast <16 x i32> %348 to <16 x float>
  %351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %349, <16 x float> %350, <16 x float> zeroinitializer)
  store <16 x float> %351, ptr %282, align 64, !tbaa !13
  %352 = add nuw nsw i64 %281, 1
  %353 = icmp eq i64 %352, 16
  br i1 %353, label %277, label %280, !llvm.loop !26

354:                                              ; preds = %275, %354
  %355 = phi i64 [ 0, %275 ], [ %359, %354 ]
  %356 = getelementptr inbounds [16 x <16 x i32>], ptr %34, i64 0, i64 %355
  %357 = load <16 x i32>, ptr %356, align 64, !tbaa !13
  %358 = getelementptr inbounds <16 x i32>, ptr %276, i64 %355
  store <16 x i32> %357, ptr %358, align 64, !tbaa !13
  %359 = add nuw nsw i64 %355, 1
  %360 = icmp eq i64 %359, 16
  br i1 %360, label %361, label %354, !llvm.loop !27

361:                                              ; preds = %354
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %34) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %33) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %32) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %31) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %30) #5
  br label %760

362:                                              ; preds = %116
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %31) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %30) #5
  br label %366

363:                                              ; preds = %90
  %364 = load i32, ptr %43, align 8, !tbaa !11
  %365 = icmp eq i32 %364, 0
  br i1 %365, label %760, label %366

366:                                              ; preds = %362, %363
  %367 = phi i32 [ 1, %362 ], [ %364, %363 ]
  %368 = phi i32 [ %93, %362 ], [ %364, %363 ]
  %369 = load ptr, ptr %39, align 8, !tbaa !2
  %370 = icmp ugt i32 %368, 1
  %371 = load ptr, ptr %40, align 8, !tbaa !8
  %372 = add i32 %368, -1
  %373 = insertelement <16 x i32> poison, i32 %372, i64 0
  %374 = shufflevector <16 x i32> %373, <16 x i32> poison, <16 x i32> zeroinitializer
  %375 = and <16 x i32> %374, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %376 = load ptr, ptr %41, align 8
  %377 = load ptr, ptr %42, align 8
  %378 = zext i32 %368 to i64
  br label %379

379:                                              ; preds = %366, %757
  %380 = phi i32 [ 0, %366 ], [ %758, %757 ]
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %13) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %14) #5
  br label %385

381:                                              ; preds = %452
  %382 = call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %476)
  %383 = icmp eq i32 %382, 0
  %384 = icmp ult i32 %380, 16
  br i1 %384, label %479, label %757

385:                                              ; preds = %379, %452
  %386 = phi i64 [ 0, %379 ], [ %477, %452 ]
  %387 = phi <16 x i32> [ zeroinitializer, %379 ], [ %476, %452 ]
  %388 = getelementptr inbounds [16 x %struct.factors], ptr %13, i64 0, i64 %386
  %389 = trunc nuw nsw i64 %386 to i32
  %390 = lshr i32 %389, 1
  %391 = mul i32 %368, %390
  %392 = shl i32 %391, 4
  %393 = zext i32 %392 to i64
  %394 = getelementptr inbounds i32, ptr %369, i64 %393
  %395 = load <16 x i32>, ptr %394, align 64, !tbaa !13
  br i1 %370, label %396, label %411

396:                                              ; preds = %385, %396
  %397 = phi i64 [ %409, %396 ], [ 1, %385 ]
  %398 = phi <16 x i32> [ %408, %396 ], [ %395, %385 ]
  %399 = trunc nuw i64 %397 to i32
  %400 = insertelement <16 x i32> poison, i32 %399, i64 0
  %401 = shufflevector <16 x i32> %400, <16 x i32> poison, <16 x i32> zeroinitializer
  %402 = icmp eq <16 x i32> %375, %401
  %403 = add i32 %391, %399
  %404 = shl i32 %403, 4
  %405 = zext i32 %404 to i64
  %406 = getelementptr inbounds i32, ptr %369, i64 %405
  %407 = load <16 x i32>, ptr %406, align 64, !tbaa !13
  %408 = select <16 x i1> %402, <16 x i32> %407, <16 x i32> %398
  %409 = add nuw nsw i64 %397, 1
  %410 = icmp eq i64 %409, %378
  br i1 %410, label %411, label %396, !llvm.loop !20

411:                                              ; preds = %396, %385
  %412 = phi <16 x i32> [ %395, %385 ], [ %408, %396 ]
  %413 = and i32 %389, 1
  %414 = icmp eq i32 %413, 0
  br i1 %414, label %417, label %415

415:                                              ; preds = %411
  %416 = lshr <16 x i32> %412, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %419

417:                                              ; preds = %411
  %418 = and <16 x i32> %412, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %419

419:                                              ; preds = %415, %417
  %420 = phi <16 x i32> [ %416, %415 ], [ %418, %417 ]
  %421 = and <16 x i32> %420, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %422 = lshr <16 x i32> %421, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %423 = icmp ult <16 x i32> %421, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %424 = and <16 x i32> %420, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %425 = select <16 x i1> %423, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %426 = or disjoint <16 x i32> %425, %424
  %427 = icmp eq <16 x i32> %426, zeroinitializer
  %428 = zext <16 x i1> %423 to <16 x i32>
  %429 = or <16 x i32> %422, %428
  %430 = add nsw <16 x i32> %429, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %431 = select <16 x i1> %427, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %430
  %432 = shl nuw <16 x i32> %420, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %433 = ashr <16 x i32> %432, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %434 = icmp eq <16 x i32> %421, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %435 = zext <16 x i1> %434 to <16 x i32>
  %436 = icmp ugt <16 x i32> %421, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %437 = select <16 x i1> %436, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %438 = or disjoint <16 x i32> %437, %435
  store <16 x i32> %426, ptr %388, align 64, !tbaa !13
  %439 = getelementptr inbounds i8, ptr %388, i64 64
  store <16 x i32> %431, ptr %439, align 64, !tbaa !13
  %440 = getelementptr inbounds i8, ptr %388, i64 128
  store <16 x i32> %433, ptr %440, align 64, !tbaa !13
  %441 = getelementptr inbounds i8, ptr %388, i64 192
  store <16 x i32> %438, ptr %441, align 64, !tbaa !13
  %442 = getelementptr inbounds [16 x %struct.factors], ptr %14, i64 0, i64 %386
  %443 = add i32 %391, %380
  %444 = shl i32 %443, 4
  %445 = zext i32 %444 to i64
  %446 = getelementptr inbounds i32, ptr %371, i64 %445
  %447 = load <16 x i32>, ptr %446, align 64, !tbaa !13
  br i1 %414, label %450, label %448

448:                                              ; preds = %419
  %449 = lshr <16 x i32> %447, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %452

450:                                              ; preds = %419
  %451 = and <16 x i32> %447, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %452

452:                                              ; preds = %448, %450
  %453 = phi <16 x i32> [ %449, %448 ], [ %451, %450 ]
  %454 = and <16 x i32> %453, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %455 = lshr <16 x i32> %454, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %456 = icmp ult <16 x i32> %454, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %457 = and <16 x i32> %453, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %458 = select <16 x i1> %456, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %459 = or disjoint <16 x i32> %458, %457
  %460 = icmp eq <16 x i32> %459, zeroinitializer
  %461 = zext <16 x i1> %456 to <16 x i32>
  %462 = or <16 x i32> %455, %461
  %463 = add nsw <16 x i32> %462, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %464 = select <16 x i1> %460, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %463
  %465 = shl nuw <16 x i32> %453, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %466 = ashr <16 x i32> %465, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %467 = icmp eq <16 x i32> %454, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %468 = zext <16 x i1> %467 to <16 x i32>
  %469 = icmp ugt <16 x i32> %454, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %470 = select <16 x i1> %469, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %471 = or disjoint <16 x i32> %470, %468
  store <16 x i32> %459, ptr %442, align 64, !tbaa !13
  %472 = getelementptr inbounds i8, ptr %442, i64 64
  store <16 x i32> %464, ptr %472, align 64, !tbaa !13
  %473 = getelementptr inbounds i8, ptr %442, i64 128
  store <16 x i32> %466, ptr %473, align 64, !tbaa !13
  %474 = getelementptr inbounds i8, ptr %442, i64 192
  store <16 x i32> %471, ptr %474, align 64, !tbaa !13
  %475 = or <16 x i32> %438, %387
  %476 = or <16 x i32> %475, %471
  %477 = add nuw nsw i64 %386, 1
  %478 = icmp eq i64 %477, 16
  br i1 %478, label %381, label %385, !llvm.loop !28

479:                                              ; preds = %381, %484
  %480 = phi i32 [ %486, %484 ], [ %380, %381 ]
  %481 = zext nneg i32 %480 to i64
  %482 = getelementptr inbounds <16 x i32>, ptr %376, i64 %481
  %483 = load <16 x i32>, ptr %482, align 64, !tbaa !13
  br label %488

484:                                              ; preds = %753
  %485 = getelementptr inbounds <16 x i32>, ptr %377, i64 %481
  store <16 x i32> %754, ptr %485, align 64, !tbaa !13
  %486 = add i32 %480, %367
  %487 = icmp ult i32 %486, 16
  br i1 %487, label %479, label %757, !llvm.loop !29

488:                                              ; preds = %479, %753
  %489 = phi i64 [ 0, %479 ], [ %755, %753 ]
  %490 = phi <16 x i32> [ %483, %479 ], [ %754, %753 ]
  %491 = getelementptr inbounds [16 x %struct.factors], ptr %13, i64 0, i64 %489
  %492 = getelementptr inbounds i32, ptr %491, i64 %481
  %493 = load i32, ptr %492, align 4, !tbaa !13, !noalias !30
  %494 = insertelement <16 x i32> poison, i32 %493, i64 0
  %495 = shufflevector <16 x i32> %494, <16 x i32> poison, <16 x i32> zeroinitializer
  %496 = getelementptr inbounds i8, ptr %491, i64 64
  %497 = getelementptr inbounds i32, ptr %496, i64 %481
  %498 = load i32, ptr %497, align 4, !tbaa !13, !noalias !30
  %499 = insertelement <16 x i32> poison, i32 %498, i64 0
  %500 = shufflevector <16 x i32> %499, <16 x i32> poison, <16 x i32> zeroinitializer
  %501 = getelementptr inbounds i8, ptr %491, i64 128
  %502 = getelementptr inbounds i32, ptr %501, i64 %481
  %503 = load i32, ptr %502, align 4, !tbaa !13, !noalias !30
  %504 = insertelement <16 x i32> poison, i32 %503, i64 0
  %505 = shufflevector <16 x i32> %504, <16 x i32> poison, <16 x i32> zeroinitializer
  %506 = or disjoint i64 %489, 1
  %507 = getelementptr inbounds [16 x %struct.factors], ptr %13, i64 0, i64 %506
  %508 = getelementptr inbounds i32, ptr %507, i64 %481
  %509 = load i32, ptr %508, align 4, !tbaa !13, !noalias !33
  %510 = insertelement <16 x i32> poison, i32 %509, i64 0
  %511 = shufflevector <16 x i32> %510, <16 x i32> poison, <16 x i32> zeroinitializer
  %512 = getelementptr inbounds i8, ptr %507, i64 64
  %513 = getelementptr inbounds i32, ptr %512, i64 %481
  %514 = load i32, ptr %513, align 4, !tbaa !13, !noalias !33
  %515 = insertelement <16 x i32> poison, i32 %514, i64 0
  %516 = shufflevector <16 x i32> %515, <16 x i32> poison, <16 x i32> zeroinitializer
  %517 = getelementptr inbounds i8, ptr %507, i64 128
  %518 = getelementptr inbounds i32, ptr %517, i64 %481
  %519 = load i32, ptr %518, align 4, !tbaa !13, !noalias !33
  %520 = insertelement <16 x i32> poison, i32 %519, i64 0
  %521 = shufflevector <16 x i32> %520, <16 x i32> poison, <16 x i32> zeroinitializer
  br i1 %383, label %670, label %522

522:                                              ; preds = %488
  %523 = getelementptr inbounds i8, ptr %507, i64 192
  %524 = getelementptr inbounds i32, ptr %523, i64 %481
  %525 = load i32, ptr %524, align 4, !tbaa !13, !noalias !33
  %526 = insertelement <16 x i32> poison, i32 %525, i64 0
  %527 = shufflevector <16 x i32> %526, <16 x i32> poison, <16 x i32> zeroinitializer
  %528 = getelementptr inbounds i8, ptr %491, i64 192
  %529 = getelementptr inbounds i32, ptr %528, i64 %481
  %530 = load i32, ptr %529, align 4, !tbaa !13, !noalias !30
  %531 = insertelement <16 x i32> poison, i32 %530, i64 0
  %532 = shufflevector <16 x i32> %531, <16 x i32> poison, <16 x i32> zeroinitializer
  %533 = getelementptr inbounds %struct.factors, ptr %14, i64 %489
  %534 = lshr <16 x i32> %490, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %535 = and <16 x i32> %534, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %536 = add nsw <16 x i32> %535, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %537 = shl <16 x i32> %490, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %538 = and <16 x i32> %537, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %539 = or disjoint <16 x i32> %538, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %540 = load <16 x i32>, ptr %533, align 64, !tbaa !13
  %541 = mul <16 x i32> %540, %495
  %542 = shl <16 x i32> %541, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %543 = getelementptr inbounds i8, ptr %533, i64 64
  %544 = load <16 x i32>, ptr %543, align 64, !tbaa !13
  %545 = add <16 x i32> %544, %500
  %546 = getelementptr inbounds i8, ptr %533, i64 256
  %547 = load <16 x i32>, ptr %546, align 64, !tbaa !13
  %548 = mul <16 x i32> %547, %511
  %549 = shl <16 x i32> %548, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %550 = getelementptr inbounds i8, ptr %533, i64 320
  %551 = load <16 x i32>, ptr %550, align 64, !tbaa !13
  %552 = add <16 x i32> %551, %516
  %553 = ashr <16 x i32> %490, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %554 = icmp eq <16 x i32> %535, zeroinitializer
  %555 = select <16 x i1> %554, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %536
  %556 = select <16 x i1> %554, <16 x i32> zeroinitializer, <16 x i32> %539
  %557 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %545, <16 x i32> %552)
  %558 = add <16 x i32> %557, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %559 = add nsw <16 x i32> %555, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %560 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %558, <16 x i32> %559)
  %561 = sub <16 x i32> %560, %555
  %562 = add <16 x i32> %561, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %563 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %562, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %564 = lshr <16 x i32> %556, %563
  %565 = add <16 x i32> %560, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %566 = getelementptr inbounds i8, ptr %533, i64 128
  %567 = load <16 x i32>, ptr %566, align 64, !tbaa !13
  %568 = sub <16 x i32> %565, %545
  %569 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %568, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %570 = ashr <16 x i32> %542, %569
  %571 = xor <16 x i32> %505, %567
  %572 = xor <16 x i32> %571, %570
  %573 = xor <16 x i32> %572, %553
  %574 = add <16 x i32> %573, %564
  %575 = getelementptr inbounds i8, ptr %533, i64 384
  %576 = load <16 x i32>, ptr %575, align 64, !tbaa !13
  %577 = sub <16 x i32> %565, %552
  %578 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %577, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %579 = ashr <16 x i32> %549, %578
  %580 = xor <16 x i32> %521, %576
  %581 = xor <16 x i32> %580, %579
  %582 = xor <16 x i32> %581, %553
  %583 = add <16 x i32> %582, %574
  %584 = or <16 x i32> %542, %549
  %585 = or <16 x i32> %584, %556
  %586 = icmp eq <16 x i32> %585, zeroinitializer
  %587 = select <16 x i1> %586, <16 x i32> zeroinitializer, <16 x i32> %583
  %588 = ashr <16 x i32> %587, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %589 = xor <16 x i32> %588, %587
  %590 = sub <16 x i32> %589, %588
  %591 = xor <16 x i32> %588, %553
  %592 = and <16 x i32> %591, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %593 = sitofp <16 x i32> %590 to <16 x float>
  %594 = bitcast <16 x float> %593 to <16 x i32>
  %595 = ashr <16 x i32> %594, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %596 = add <16 x i32> %595, %560
  %597 = icmp ne <16 x i32> %587, zeroinitializer
  %598 = icmp sgt <16 x i32> %596, zeroinitializer
  %599 = and <16 x i1> %598, %597
  %600 = and <16 x i32> %594, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %601 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %596, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %602 = shl <16 x i32> %601, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %603 = or disjoint <16 x i32> %602, %600
  %604 = icmp slt <16 x i32> %596, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %605 = select <16 x i1> %604, <16 x i32> %603, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %606 = select <16 x i1> %599, <16 x i32> %605, <16 x i32> zeroinitializer
  %607 = icmp eq <16 x i32> %606, zeroinitializer
  %608 = select <16 x i1> %607, <16 x i32> zeroinitializer, <16 x i32> %592
  %609 = getelementptr inbounds i8, ptr %533, i64 192
  %610 = load <16 x i32>, ptr %609, align 64, !tbaa !13
  %611 = or <16 x i32> %610, %532
  %612 = and <16 x i32> %611, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %613 = sub nsw <16 x i32> zeroinitializer, %612
  %614 = and <16 x i32> %611, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %615 = icmp eq <16 x i32> %614, zeroinitializer
  %616 = icmp eq <16 x i32> %495, zeroinitializer
  %617 = icmp eq <16 x i32> %540, zeroinitializer
  %618 = or <16 x i1> %617, %616
  %619 = select <16 x i1> %618, <16 x i32> %613, <16 x i32> zeroinitializer
  %620 = xor <16 x i32> %571, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %621 = and <16 x i32> %620, %613
  %622 = and <16 x i32> %571, %613
  %623 = getelementptr inbounds i8, ptr %533, i64 448
  %624 = load <16 x i32>, ptr %623, align 64, !tbaa !13
  %625 = or <16 x i32> %624, %527
  %626 = and <16 x i32> %625, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %627 = sub nsw <16 x i32> zeroinitializer, %626
  %628 = and <16 x i32> %625, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %629 = icmp eq <16 x i32> %628, zeroinitializer
  %630 = select <16 x i1> %629, <16 x i1> %615, <16 x i1> zeroinitializer
  %631 = icmp eq <16 x i32> %511, zeroinitializer
  %632 = icmp eq <16 x i32> %547, zeroinitializer
  %633 = or <16 x i1> %632, %631
  %634 = select <16 x i1> %633, <16 x i32> %627, <16 x i32> zeroinitializer
  %635 = or <16 x i32> %634, %619
  %636 = xor <16 x i32> %580, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %637 = and <16 x i32> %636, %627
  %638 = or <16 x i32> %637, %621
  %639 = and <16 x i32> %580, %627
  %640 = or <16 x i32> %639, %622
  %641 = or <16 x i32> %608, %606
  %642 = and <16 x i32> %638, %640
  %643 = or <16 x i32> %635, %642
  %644 = and <16 x i32> %490, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %645 = icmp ult <16 x i32> %644, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %646 = icmp eq <16 x i32> %490, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %647 = select <16 x i1> %646, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %638
  %648 = icmp eq <16 x i32> %490, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %649 = select <16 x i1> %648, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %640
  %650 = and <16 x i32> %647, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %651 = xor <16 x i32> %647, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %652 = and <16 x i32> %641, %651
  %653 = or <16 x i32> %650, %652
  %654 = and <16 x i32> %649, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %655 = xor <16 x i32> %649, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %656 = and <16 x i32> %653, %655
  %657 = or <16 x i32> %656, %654
  %658 = and <16 x i32> %647, %649
  %659 = and <16 x i32> %658, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %660 = xor <16 x i32> %658, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %661 = and <16 x i32> %657, %660
  %662 = or <16 x i32> %661, %659
  %663 = or <16 x i32> %490, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %664 = select <16 x i1> %645, <16 x i32> %662, <16 x i32> %663
  %665 = and <16 x i32> %643, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %666 = xor <16 x i32> %643, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %667 = and <16 x i32> %664, %666
  %668 = or <16 x i32> %667, %665
  %669 = select <16 x i1> %630, <16 x i32> %668, <16 x i32> <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  br label %753

670:                                              ; preds = %488
  %671 = getelementptr inbounds %struct.factors, ptr %14, i64 %489
  %672 = lshr <16 x i32> %490, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %673 = and <16 x i32> %672, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %674 = add nsw <16 x i32> %673, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %675 = and <16 x i32> %490, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %676 = shl nuw nsw <16 x i32> %675, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %677 = or disjoint <16 x i32> %676, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %678 = load <16 x i32>, ptr %671, align 64, !tbaa !13
  %679 = mul <16 x i32> %678, %495
  %680 = shl <16 x i32> %679, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %681 = getelementptr inbounds i8, ptr %671, i64 64
  %682 = load <16 x i32>, ptr %681, align 64, !tbaa !13
  %683 = add <16 x i32> %682, %500
  %684 = getelementptr inbounds i8, ptr %671, i64 256
  %685 = load <16 x i32>, ptr %684, align 64, !tbaa !13
  %686 = mul <16 x i32> %685, %511
  %687 = shl <16 x i32> %686, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %688 = getelementptr inbounds i8, ptr %671, i64 320
  %689 = load <16 x i32>, ptr %688, align 64, !tbaa !13
  %690 = add <16 x i32> %689, %516
  %691 = ashr <16 x i32> %490, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %692 = icmp eq <16 x i32> %673, zeroinitializer
  %693 = select <16 x i1> %692, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %674
  %694 = select <16 x i1> %692, <16 x i32> zeroinitializer, <16 x i32> %677
  %695 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %683, <16 x i32> %690)
  %696 = add <16 x i32> %695, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %697 = add nsw <16 x i32> %693, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %698 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %696, <16 x i32> %697)
  %699 = sub <16 x i32> %698, %693
  %700 = add <16 x i32> %699, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %701 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %700, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %702 = lshr <16 x i32> %694, %701
  %703 = add <16 x i32> %698, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %704 = getelementptr inbounds i8, ptr %671, i64 128
  %705 = load <16 x i32>, ptr %704, align 64, !tbaa !13
  %706 = sub <16 x i32> %703, %683
  %707 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %706, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %708 = ashr <16 x i32> %680, %707
  %709 = xor <16 x i32> %705, %708
  %710 = xor <16 x i32> %709, %505
  %711 = xor <16 x i32> %710, %691
  %712 = add <16 x i32> %711, %702
  %713 = getelementptr inbounds i8, ptr %671, i64 384
  %714 = load <16 x i32>, ptr %713, align 64, !tbaa !13
  %715 = sub <16 x i32> %703, %690
  %716 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %715, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %717 = ashr <16 x i32> %687, %716
  %718 = xor <16 x i32> %714, %717
  %719 = xor <16 x i32> %718, %521
  %720 = xor <16 x i32> %719, %691
  %721 = add <16 x i32> %720, %712
  %722 = or <16 x i32> %680, %687
  %723 = or <16 x i32> %722, %694
  %724 = icmp eq <16 x i32> %723, zeroinitializer
  %725 = select <16 x i1> %724, <16 x i32> zeroinitializer, <16 x i32> %721
  %726 = ashr <16 x i32> %725, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %727 = xor <16 x i32> %726, %725
  %728 = sub <16 x i32> %727, %726
  %729 = xor <16 x i32> %726, %691
  %730 = and <16 x i32> %729, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %731 = sitofp <16 x i32> %728 to <16 x float>
  %732 = bitcast <16 x float> %731 to <16 x i32>
  %733 = ashr <16 x i32> %732, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %734 = add <16 x i32> %733, %698
  %735 = icmp ne <16 x i32> %725, zeroinitializer
  %736 = icmp sgt <16 x i32> %734, zeroinitializer
  %737 = and <16 x i1> %736, %735
  %738 = and <16 x i32> %732, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %739 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %734, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %740 = shl <16 x i32> %739, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %741 = or disjoint <16 x i32> %740, %738
  %742 = icmp slt <16 x i32> %734, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %743 = select <16 x i1> %742, <16 x i32> %741, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %744 = select <16 x i1> %737, <16 x i32> %743, <16 x i32> zeroinitializer
  %745 = icmp eq <16 x i32> %744, zeroinitializer
  %746 = select <16 x i1> %745, <16 x i32> zeroinitializer, <16 x i32> %730
  %747 = or <16 x i32> %746, %744
  %748 = icmp eq <16 x i32> %673, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %749 = icmp eq <16 x i32> %675, zeroinitializer
  %750 = select <16 x i1> %749, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %751 = or <16 x i32> %750, %490
  %752 = select <16 x i1> %748, <16 x i32> %751, <16 x i32> %747
  br label %753

753:                                              ; preds = %522, %670
  %754 = phi <16 x i32> [ %669, %522 ], [ %752, %670 ]
  %755 = add nuw nsw i64 %489, 2
  %756 = icmp ult i64 %489, 14
  br i1 %756, label %488, label %484, !llvm.loop !36

757:                                              ; preds = %484, %381
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %14) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %13) #5
  %758 = add nuw i32 %380, 1
  %759 = icmp eq i32 %758, %367
  br i1 %759, label %760, label %379, !llvm.loop !37

760:                                              ; preds = %757, %363, %361
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %35) #5
  br label %3171

761:                                              ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %36) #5
  %762 = icmp ugt i32 %1, 31
  %763 = zext nneg i32 %44 to i64
  br label %764

764:                                              ; preds = %761, %773
  %765 = phi i64 [ 0, %761 ], [ %775, %773 ]
  %766 = phi <16 x i32> [ zeroinitializer, %761 ], [ %774, %773 ]
  br i1 %762, label %767, label %773

767:                                              ; preds = %764
  %768 = mul nuw nsw i64 %765, %763
  %769 = shl i64 %768, 4
  %770 = and i64 %769, 4294967280
  %771 = getelementptr inbounds i32, ptr %3, i64 %770
  %772 = load <16 x i32>, ptr %771, align 64, !tbaa !13
  br label %777

773:                                              ; preds = %777, %764
  %774 = phi <16 x i32> [ %766, %764 ], [ %786, %777 ]
  %775 = add nuw nsw i64 %765, 1
  %776 = icmp eq i64 %775, 8
  br i1 %776, label %789, label %764, !llvm.loop !14

777:                                              ; preds = %767, %777
  %778 = phi i64 [ 1, %767 ], [ %787, %777 ]
  %779 = phi <16 x i32> [ %766, %767 ], [ %786, %777 ]
  %780 = add nuw nsw i64 %778, %768
  %781 = shl i64 %780, 4
  %782 = and i64 %781, 4294967280
  %783 = getelementptr inbounds i32, ptr %3, i64 %782
  %784 = load <16 x i32>, ptr %783, align 64, !tbaa !13
  %785 = xor <16 x i32> %784, %772
  %786 = or <16 x i32> %785, %779
  %787 = add nuw nsw i64 %778, 1
  %788 = icmp eq i64 %787, %763
  br i1 %788, label %773, label %777, !llvm.loop !17

789:                                              ; preds = %773
  %790 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %774)
  %791 = icmp eq i32 %790, 0
  %792 = ptrtoint ptr %5 to i64
  %793 = ptrtoint ptr %4 to i64
  %794 = icmp eq ptr %5, %4
  %795 = sub i64 %792, %793
  %796 = add i64 %795, -1024
  %797 = icmp ult i64 %796, -2047
  %798 = or i1 %794, %797
  %799 = and i32 %0, 1007616
  %800 = or i32 %790, %799
  %801 = icmp eq i32 %800, 0
  %802 = and i1 %798, %801
  br i1 %802, label %804, label %803

803:                                              ; preds = %789
  call fastcc void @copy_sources(ptr noundef nonnull %39, ptr noundef nonnull %36) #6
  br label %804

804:                                              ; preds = %803, %789
  br i1 %791, label %805, label %1103

805:                                              ; preds = %804
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %25) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %26) #5
  %806 = load ptr, ptr %39, align 8, !tbaa !2
  %807 = load i32, ptr %43, align 8, !tbaa !11
  %808 = icmp ugt i32 %807, 1
  %809 = load ptr, ptr %40, align 8, !tbaa !8
  %810 = add i32 %807, -1
  %811 = insertelement <16 x i32> poison, i32 %810, i64 0
  %812 = shufflevector <16 x i32> %811, <16 x i32> poison, <16 x i32> zeroinitializer
  %813 = and <16 x i32> %812, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %814 = zext i32 %807 to i64
  br label %872

815:                                              ; preds = %934
  %816 = load ptr, ptr %41, align 8, !tbaa !9
  br label %817

817:                                              ; preds = %815, %817
  %818 = phi i64 [ 0, %815 ], [ %828, %817 ]
  %819 = phi <16 x i32> [ zeroinitializer, %815 ], [ %827, %817 ]
  %820 = getelementptr inbounds <16 x i32>, ptr %816, i64 %818
  %821 = load <16 x i32>, ptr %820, align 64, !tbaa !13
  %822 = shl <16 x i32> %821, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %823 = icmp ne <16 x i32> %822, zeroinitializer
  %824 = add <16 x i32> %822, <i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080>
  %825 = icmp ult <16 x i32> %824, <i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912>
  %826 = and <16 x i1> %825, %823
  %827 = select <16 x i1> %826, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %819
  %828 = add nuw nsw i64 %818, 1
  %829 = icmp eq i64 %828, 16
  br i1 %829, label %833, label %817, !llvm.loop !18

830:                                              ; preds = %833
  %831 = call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %859)
  %832 = icmp eq i32 %831, 0
  br i1 %832, label %862, label %1102

833:                                              ; preds = %817, %833
  %834 = phi <16 x i32> [ %854, %833 ], [ <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>, %817 ]
  %835 = phi <16 x i32> [ %858, %833 ], [ <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>, %817 ]
  %836 = phi <16 x i32> [ %853, %833 ], [ <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %817 ]
  %837 = phi <16 x i32> [ %857, %833 ], [ <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %817 ]
  %838 = phi i64 [ %860, %833 ], [ 0, %817 ]
  %839 = phi <16 x i32> [ %859, %833 ], [ %827, %817 ]
  %840 = getelementptr inbounds %struct.factors, ptr %25, i64 %838
  %841 = getelementptr inbounds i8, ptr %840, i64 192
  %842 = load <16 x i32>, ptr %841, align 64, !tbaa !13
  %843 = getelementptr inbounds %struct.factors, ptr %26, i64 %838
  %844 = getelementptr inbounds i8, ptr %843, i64 192
  %845 = load <16 x i32>, ptr %844, align 64, !tbaa !13
  %846 = or <16 x i32> %842, %839
  %847 = getelementptr inbounds i8, ptr %840, i64 64
  %848 = load <16 x i32>, ptr %847, align 64, !tbaa !13
  %849 = getelementptr inbounds i8, ptr %843, i64 64
  %850 = load <16 x i32>, ptr %849, align 64, !tbaa !13
  %851 = icmp eq <16 x i32> %848, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %852 = select <16 x i1> %851, <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, <16 x i32> %848
  %853 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %836, <16 x i32> %852)
  %854 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %834, <16 x i32> %848)
  %855 = icmp eq <16 x i32> %850, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %856 = select <16 x i1> %855, <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, <16 x i32> %850
  %857 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %837, <16 x i32> %856)
  %858 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %835, <16 x i32> %850)
  %859 = or <16 x i32> %846, %845
  %860 = add nuw nsw i64 %838, 1
  %861 = icmp eq i64 %860, 16
  br i1 %861, label %830, label %833, !llvm.loop !19

862:                                              ; preds = %830
  %863 = call i32 @llvm.vector.reduce.smax.v16i32(<16 x i32> %854)
  %864 = call i32 @llvm.vector.reduce.smax.v16i32(<16 x i32> %858)
  %865 = add nsw i32 %864, %863
  %866 = call i32 @llvm.vector.reduce.smin.v16i32(<16 x i32> %853)
  %867 = call i32 @llvm.vector.reduce.smin.v16i32(<16 x i32> %857)
  %868 = add nsw i32 %867, %866
  %869 = icmp slt i32 %868, -76
  %870 = icmp sgt i32 %865, 120
  %871 = select i1 %869, i1 true, i1 %870
  br i1 %871, label %1102, label %958

872:                                              ; preds = %805, %934
  %873 = phi i64 [ 0, %805 ], [ %956, %934 ]
  %874 = getelementptr inbounds [16 x %struct.factors], ptr %25, i64 0, i64 %873
  %875 = trunc nuw nsw i64 %873 to i32
  %876 = lshr i32 %875, 1
  %877 = mul i32 %807, %876
  %878 = shl i32 %877, 4
  %879 = zext i32 %878 to i64
  %880 = getelementptr inbounds i32, ptr %806, i64 %879
  %881 = load <16 x i32>, ptr %880, align 64, !tbaa !13
  br i1 %808, label %882, label %897

882:                                              ; preds = %872, %882
  %883 = phi i64 [ %895, %882 ], [ 1, %872 ]
  %884 = phi <16 x i32> [ %894, %882 ], [ %881, %872 ]
  %885 = trunc nuw i64 %883 to i32
  %886 = insertelement <16 x i32> poison, i32 %885, i64 0
  %887 = shufflevector <16 x i32> %886, <16 x i32> poison, <16 x i32> zeroinitializer
  %888 = icmp eq <16 x i32> %813, %887
  %889 = add i32 %877, %885
  %890 = shl i32 %889, 4
  %891 = zext i32 %890 to i64
  %892 = getelementptr inbounds i32, ptr %806, i64 %891
  %893 = load <16 x i32>, ptr %892, align 64, !tbaa !13
  %894 = select <16 x i1> %888, <16 x i32> %893, <16 x i32> %884
  %895 = add nuw nsw i64 %883, 1
  %896 = icmp eq i64 %895, %814
  br i1 %896, label %897, label %882, !llvm.loop !20

897:                                              ; preds = %882, %872
  %898 = phi <16 x i32> [ %881, %872 ], [ %894, %882 ]
  %899 = and i32 %875, 1
  %900 = icmp eq i32 %899, 0
  br i1 %900, label %903, label %901

901:                                              ; preds = %897
  %902 = lshr <16 x i32> %898, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %905

903:                                              ; preds = %897
  %904 = and <16 x i32> %898, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %905

905:                                              ; preds = %901, %903
  %906 = phi <16 x i32> [ %902, %901 ], [ %904, %903 ]
  %907 = and <16 x i32> %906, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %908 = lshr <16 x i32> %907, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %909 = icmp ult <16 x i32> %907, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %910 = and <16 x i32> %906, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %911 = or disjoint <16 x i32> %910, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %912 = select <16 x i1> %909, <16 x i32> zeroinitializer, <16 x i32> %911
  %913 = zext <16 x i1> %909 to <16 x i32>
  %914 = or <16 x i32> %908, %913
  %915 = add nsw <16 x i32> %914, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %916 = select <16 x i1> %909, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %915
  %917 = shl nuw <16 x i32> %906, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %918 = ashr <16 x i32> %917, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %919 = icmp eq <16 x i32> %907, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %920 = zext <16 x i1> %919 to <16 x i32>
  %921 = icmp ugt <16 x i32> %907, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %922 = select <16 x i1> %921, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %923 = or disjoint <16 x i32> %922, %920
  store <16 x i32> %912, ptr %874, align 64, !tbaa !13
  %924 = getelementptr inbounds i8, ptr %874, i64 64
  store <16 x i32> %916, ptr %924, align 64, !tbaa !13
  %925 = getelementptr inbounds i8, ptr %874, i64 128
  store <16 x i32> %918, ptr %925, align 64, !tbaa !13
  %926 = getelementptr inbounds i8, ptr %874, i64 192
  store <16 x i32> %923, ptr %926, align 64, !tbaa !13
  %927 = getelementptr inbounds [16 x %struct.factors], ptr %26, i64 0, i64 %873
  %928 = getelementptr inbounds i32, ptr %809, i64 %879
  %929 = load <16 x i32>, ptr %928, align 64, !tbaa !13
  br i1 %900, label %932, label %930

930:                                              ; preds = %905
  %931 = lshr <16 x i32> %929, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %934

932:                                              ; preds = %905
  %933 = and <16 x i32> %929, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %934

934:                                              ; preds = %930, %932
  %935 = phi <16 x i32> [ %931, %930 ], [ %933, %932 ]
  %936 = and <16 x i32> %935, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %937 = lshr <16 x i32> %936, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %938 = icmp ult <16 x i32> %936, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %939 = and <16 x i32> %935, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %940 = or disjoint <16 x i32> %939, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %941 = select <16 x i1> %938, <16 x i32> zeroinitializer, <16 x i32> %940
  %942 = zext <16 x i1> %938 to <16 x i32>
  %943 = or <16 x i32> %937, %942
  %944 = add nsw <16 x i32> %943, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %945 = select <16 x i1> %938, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %944
  %946 = shl nuw <16 x i32> %935, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %947 = ashr <16 x i32> %946, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %948 = icmp eq <16 x i32> %936, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %949 = zext <16 x i1> %948 to <16 x i32>
  %950 = icmp ugt <16 x i32> %936, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %951 = select <16 x i1> %950, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %952 = or disjoint <16 x i32> %951, %949
  store <16 x i32> %941, ptr %927, align 64, !tbaa !13
  %953 = getelementptr inbounds i8, ptr %927, i64 64
  store <16 x i32> %945, ptr %953, align 64, !tbaa !13
  %954 = getelementptr inbounds i8, ptr %927, i64 128
  store <16 x i32> %947, ptr %954, align 64, !tbaa !13
  %955 = getelementptr inbounds i8, ptr %927, i64 192
  store <16 x i32> %952, ptr %955, align 64, !tbaa !13
  %956 = add nuw nsw i64 %873, 1
  %957 = icmp eq i64 %956, 16
  br i1 %957, label %815, label %872, !llvm.loop !21

958:                                              ; preds = %862
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %27) #5
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %28) #5
  %959 = getelementptr inbounds i8, ptr %27, i64 2048
  %960 = getelementptr inbounds i8, ptr %27, i64 1024
  %961 = getelementptr inbounds i8, ptr %28, i64 2048
  %962 = getelementptr inbounds i8, ptr %28, i64 1024
  br label %964

963:                                              ; preds = %964
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %29) #5
  br label %993

964:                                              ; preds = %958, %964
  %965 = phi i64 [ 0, %958 ], [ %991, %964 ]
  %966 = getelementptr inbounds [16 x %struct.factors], ptr %25, i64 0, i64 %965
  %967 = load <16 x i32>, ptr %966, align 64, !tbaa !13
  %968 = icmp eq <16 x i32> %967, zeroinitializer
  %969 = getelementptr inbounds i8, ptr %966, i64 128
  %970 = load <16 x i32>, ptr %969, align 64, !tbaa !13
  %971 = getelementptr inbounds [16 x <16 x i32>], ptr %959, i64 0, i64 %965
  store <16 x i32> %970, ptr %971, align 64, !tbaa !13
  %972 = shl <16 x i32> %967, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %973 = getelementptr inbounds [16 x <16 x i32>], ptr %27, i64 0, i64 %965
  store <16 x i32> %972, ptr %973, align 64, !tbaa !13
  %974 = getelementptr inbounds i8, ptr %966, i64 64
  %975 = load <16 x i32>, ptr %974, align 64, !tbaa !13
  %976 = add <16 x i32> %975, <i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257>
  %977 = select <16 x i1> %968, <16 x i32> zeroinitializer, <16 x i32> %976
  %978 = getelementptr inbounds [16 x <16 x i32>], ptr %960, i64 0, i64 %965
  store <16 x i32> %977, ptr %978, align 64, !tbaa !13
  %979 = getelementptr inbounds [16 x %struct.factors], ptr %26, i64 0, i64 %965
  %980 = load <16 x i32>, ptr %979, align 64, !tbaa !13
  %981 = icmp eq <16 x i32> %980, zeroinitializer
  %982 = getelementptr inbounds i8, ptr %979, i64 128
  %983 = load <16 x i32>, ptr %982, align 64, !tbaa !13
  %984 = getelementptr inbounds [16 x <16 x i32>], ptr %961, i64 0, i64 %965
  store <16 x i32> %983, ptr %984, align 64, !tbaa !13
  %985 = getelementptr inbounds [16 x <16 x i32>], ptr %28, i64 0, i64 %965
  store <16 x i32> %980, ptr %985, align 64, !tbaa !13
  %986 = getelementptr inbounds i8, ptr %979, i64 64
  %987 = load <16 x i32>, ptr %986, align 64, !tbaa !13
  %988 = sub <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %987
  %989 = select <16 x i1> %981, <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, <16 x i32> %988
  %990 = getelementptr inbounds [16 x <16 x i32>], ptr %962, i64 0, i64 %965
  store <16 x i32> %989, ptr %990, align 64, !tbaa !13
  %991 = add nuw nsw i64 %965, 1
  %992 = icmp eq i64 %991, 16
  br i1 %992, label %963, label %964, !llvm.loop !22

993:                                              ; preds = %963, %993
  %994 = phi i64 [ 0, %963 ], [ %998, %993 ]
  %995 = getelementptr inbounds <16 x i32>, ptr %816, i64 %994
  %996 = load <16 x i32>, ptr %995, align 64, !tbaa !13
  %997 = getelementptr inbounds [16 x <16 x i32>], ptr %29, i64 0, i64 %994
  store <16 x i32> %996, ptr %997, align 64, !tbaa !13
  %998 = add nuw nsw i64 %994, 1
  %999 = icmp eq i64 %998, 16
  br i1 %999, label %1000, label %993, !llvm.loop !23

1000:                                             ; preds = %993, %1017
  %1001 = phi i64 [ %1018, %1017 ], [ 0, %993 ]
  %1002 = getelementptr inbounds [16 x <16 x i32>], ptr %961, i64 0, i64 %1001
  %1003 = load <16 x i32>, ptr %1002, align 64, !tbaa !13
  %1004 = getelementptr inbounds [16 x <16 x i32>], ptr %28, i64 0, i64 %1001
  %1005 = load <16 x i32>, ptr %1004, align 64, !tbaa !13
  %1006 = getelementptr inbounds [16 x <16 x i32>], ptr %962, i64 0, i64 %1001
  %1007 = load <32 x i16>, ptr %1006, align 64, !tbaa !13
  %1008 = or disjoint i64 %1001, 1
  %1009 = getelementptr inbounds [16 x <16 x i32>], ptr %961, i64 0, i64 %1008
  %1010 = load <16 x i32>, ptr %1009, align 64, !tbaa !13
  %1011 = getelementptr inbounds [16 x <16 x i32>], ptr %28, i64 0, i64 %1008
  %1012 = load <16 x i32>, ptr %1011, align 64, !tbaa !13
  %1013 = getelementptr inbounds [16 x <16 x i32>], ptr %962, i64 0, i64 %1008
  %1014 = load <32 x i16>, ptr %1013, align 64, !tbaa !13
  br label %1020

1015:                                             ; preds = %1017
  %1016 = load ptr, ptr %42, align 8, !tbaa !10
  br label %1094

1017:                                             ; preds = %1020
  %1018 = add nuw nsw i64 %1001, 2
  %1019 = icmp ult i64 %1001, 14
  br i1 %1019, label %1000, label %1015, !llvm.loop !24

1020:                                             ; preds = %1000, %1020
  %1021 = phi i64 [ 0, %1000 ], [ %1092, %1020 ]
  %1022 = getelementptr inbounds [16 x <16 x i32>], ptr %29, i64 0, i64 %1021
  %1023 = load <16 x i32>, ptr %1022, align 64, !tbaa !13
  %1024 = getelementptr inbounds i32, ptr %959, i64 %1021
  %1025 = getelementptr inbounds i32, ptr %27, i64 %1021
  %1026 = getelementptr inbounds i32, ptr %960, i64 %1021
  %1027 = getelementptr inbounds [16 x <16 x i32>], ptr %1024, i64 0, i64 %1001
  %1028 = load i32, ptr %1027, align 4, !tbaa !25
  %1029 = insertelement <16 x i32> poison, i32 %1028, i64 0
  %1030 = shufflevector <16 x i32> %1029, <16 x i32> poison, <16 x i32> zeroinitializer
  %1031 = xor <16 x i32> %1030, %1003
  %1032 = getelementptr inbounds [16 x <16 x i32>], ptr %1025, i64 0, i64 %1001
  %1033 = load i32, ptr %1032, align 4, !tbaa !25
  %1034 = insertelement <16 x i32> poison, i32 %1033, i64 0
  %1035 = shufflevector <16 x i32> %1034, <16 x i32> poison, <16 x i32> zeroinitializer
  %1036 = mul <16 x i32> %1035, %1005
  %1037 = xor <16 x i32> %1031, %1036
  %1038 = getelementptr inbounds [16 x <16 x i32>], ptr %1026, i64 0, i64 %1001
  %1039 = load i32, ptr %1038, align 4, !tbaa !25
  %1040 = insertelement <16 x i32> poison, i32 %1039, i64 0
  %1041 = shufflevector <16 x i32> %1040, <16 x i32> poison, <16 x i32> zeroinitializer
  %1042 = bitcast <16 x i32> %1041 to <32 x i16>
  %1043 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1042, <32 x i16> %1007)
  %1044 = bitcast <32 x i16> %1043 to <16 x i32>
  %1045 = getelementptr inbounds [16 x <16 x i32>], ptr %1024, i64 0, i64 %1008
  %1046 = load i32, ptr %1045, align 4, !tbaa !25
  %1047 = insertelement <16 x i32> poison, i32 %1046, i64 0
  %1048 = shufflevector <16 x i32> %1047, <16 x i32> poison, <16 x i32> zeroinitializer
  %1049 = xor <16 x i32> %1048, %1010
  %1050 = getelementptr inbounds [16 x <16 x i32>], ptr %1025, i64 0, i64 %1008
  %1051 = load i32, ptr %1050, align 4, !tbaa !25
  %1052 = insertelement <16 x i32> poison, i32 %1051, i64 0
  %1053 = shufflevector <16 x i32> %1052, <16 x i32> poison, <16 x i32> zeroinitializer
  %1054 = mul <16 x i32> %1053, %1012
  %1055 = xor <16 x i32> %1049, %1054
  %1056 = getelementptr inbounds [16 x <16 x i32>], ptr %1026, i64 0, i64 %1008
  %1057 = load i32, ptr %1056, align 4, !tbaa !25
  %1058 = insertelement <16 x i32> poison, i32 %1057, i64 0
  %1059 = shufflevector <16 x i32> %1058, <16 x i32> poison, <16 x i32> zeroinitializer
  %1060 = bitcast <16 x i32> %1059 to <32 x i16>
  %1061 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1060, <32 x i16> %1014)
  %1062 = bitcast <32 x i16> %1061 to <16 x i32>
  %1063 = ashr <16 x i32> %1023, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1064 = lshr <16 x i32> %1023, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1065 = and <16 x i32> %1064, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1066 = shl <16 x i32> %1023, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1067 = and <16 x i32> %1066, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %1068 = or disjoint <16 x i32> %1067, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %1069 = xor <16 x i32> %1068, %1063
  %1070 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1044, <16 x i32> %1062)
  %1071 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1070, <16 x i32> %1065)
  %1072 = sub nsw <16 x i32> %1071, %1065
  %1073 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1072, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1074 = ashr <16 x i32> %1069, %1073
  %1075 = and <16 x i32> %1063, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1076 = add nsw <16 x i32> %1074, %1075
  %1077 = sub <16 x i32> %1071, %1044
  %1078 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1077, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1079 = ashr <16 x i32> %1037, %1078
  %1080 = add <16 x i32> %1079, %1076
  %1081 = sub <16 x i32> %1071, %1062
  %1082 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1081, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1083 = ashr <16 x i32> %1055, %1082
  %1084 = add <16 x i32> %1083, %1080
  %1085 = bitcast <16 x i32> %1071 to <32 x i16>
  %1086 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1085, <32 x i16> <i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0>)
  %1087 = bitcast <32 x i16> %1086 to <16 x i32>
  %1088 = shl <16 x i32> %1087, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1089 = sitofp <16 x i32> %1084 to <16 x float>
  %1090 = bitcast <16 x i32> %1088 to <16 x float>
  %1091 = call <16 x float> @llvm.fma.v16f32(<16 x float> %1089, <16 x float> %1090, <16 x float> zeroinitializer)
  store <16 x float> %1091, ptr %1022, align 64, !tbaa !13
  %1092 = add nuw nsw i64 %1021, 1
  %1093 = icmp eq i64 %1092, 16
  br i1 %1093, label %1017, label %1020, !llvm.loop !26

1094:                                             ; preds = %1015, %1094
  %1095 = phi i64 [ 0, %1015 ], [ %1099, %1094 ]
  %1096 = getelementptr inbounds [16 x <16 x i32>], ptr %29, i64 0, i64 %1095
  %1097 = load <16 x i32>, ptr %1096, align 64, !tbaa !13
  %1098 = getelementptr inbounds <16 x i32>, ptr %1016, i64 %1095
  store <16 x i32> %1097, ptr %1098, align 64, !tbaa !13
  %1099 = add nuw nsw i64 %1095, 1
  %1100 = icmp eq i64 %1099, 16
  br i1 %1100, label %1101, label %1094, !llvm.loop !27

1101:                                             ; preds = %1094
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %29) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %28) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %27) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %26) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %25) #5
  br label %1498

1102:                                             ; preds = %862, %830
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %26) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %25) #5
  br label %1106

1103:                                             ; preds = %804
  %1104 = load i32, ptr %43, align 8, !tbaa !11
  %1105 = icmp eq i32 %1104, 0
  br i1 %1105, label %1498, label %1106

1106:                                             ; preds = %1102, %1103
  %1107 = phi i32 [ 1, %1102 ], [ %1104, %1103 ]
  %1108 = phi i32 [ %807, %1102 ], [ %1104, %1103 ]
  %1109 = load ptr, ptr %39, align 8, !tbaa !2
  %1110 = icmp ugt i32 %1108, 1
  %1111 = load ptr, ptr %40, align 8, !tbaa !8
  %1112 = add i32 %1108, -1
  %1113 = insertelement <16 x i32> poison, i32 %1112, i64 0
  %1114 = shufflevector <16 x i32> %1113, <16 x i32> poison, <16 x i32> zeroinitializer
  %1115 = and <16 x i32> %1114, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1116 = load ptr, ptr %41, align 8
  %1117 = load ptr, ptr %42, align 8
  %1118 = zext i32 %1108 to i64
  br label %1119

1119:                                             ; preds = %1106, %1495
  %1120 = phi i32 [ 0, %1106 ], [ %1496, %1495 ]
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %11) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %12) #5
  br label %1125

1121:                                             ; preds = %1191
  %1122 = call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1214)
  %1123 = icmp eq i32 %1122, 0
  %1124 = icmp ult i32 %1120, 16
  br i1 %1124, label %1217, label %1495

1125:                                             ; preds = %1119, %1191
  %1126 = phi i64 [ 0, %1119 ], [ %1215, %1191 ]
  %1127 = phi <16 x i32> [ zeroinitializer, %1119 ], [ %1214, %1191 ]
  %1128 = getelementptr inbounds [16 x %struct.factors], ptr %11, i64 0, i64 %1126
  %1129 = trunc nuw nsw i64 %1126 to i32
  %1130 = lshr i32 %1129, 1
  %1131 = mul i32 %1108, %1130
  %1132 = shl i32 %1131, 4
  %1133 = zext i32 %1132 to i64
  %1134 = getelementptr inbounds i32, ptr %1109, i64 %1133
  %1135 = load <16 x i32>, ptr %1134, align 64, !tbaa !13
  br i1 %1110, label %1136, label %1151

1136:                                             ; preds = %1125, %1136
  %1137 = phi i64 [ %1149, %1136 ], [ 1, %1125 ]
  %1138 = phi <16 x i32> [ %1148, %1136 ], [ %1135, %1125 ]
  %1139 = trunc nuw i64 %1137 to i32
  %1140 = insertelement <16 x i32> poison, i32 %1139, i64 0
  %1141 = shufflevector <16 x i32> %1140, <16 x i32> poison, <16 x i32> zeroinitializer
  %1142 = icmp eq <16 x i32> %1115, %1141
  %1143 = add i32 %1131, %1139
  %1144 = shl i32 %1143, 4
  %1145 = zext i32 %1144 to i64
  %1146 = getelementptr inbounds i32, ptr %1109, i64 %1145
  %1147 = load <16 x i32>, ptr %1146, align 64, !tbaa !13
  %1148 = select <16 x i1> %1142, <16 x i32> %1147, <16 x i32> %1138
  %1149 = add nuw nsw i64 %1137, 1
  %1150 = icmp eq i64 %1149, %1118
  br i1 %1150, label %1151, label %1136, !llvm.loop !20

1151:                                             ; preds = %1136, %1125
  %1152 = phi <16 x i32> [ %1135, %1125 ], [ %1148, %1136 ]
  %1153 = and i32 %1129, 1
  %1154 = icmp eq i32 %1153, 0
  br i1 %1154, label %1157, label %1155

1155:                                             ; preds = %1151
  %1156 = lshr <16 x i32> %1152, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1159

1157:                                             ; preds = %1151
  %1158 = and <16 x i32> %1152, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1159

1159:                                             ; preds = %1155, %1157
  %1160 = phi <16 x i32> [ %1156, %1155 ], [ %1158, %1157 ]
  %1161 = and <16 x i32> %1160, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1162 = lshr <16 x i32> %1161, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %1163 = icmp ult <16 x i32> %1161, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1164 = and <16 x i32> %1160, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %1165 = or disjoint <16 x i32> %1164, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1166 = select <16 x i1> %1163, <16 x i32> zeroinitializer, <16 x i32> %1165
  %1167 = zext <16 x i1> %1163 to <16 x i32>
  %1168 = or <16 x i32> %1162, %1167
  %1169 = add nsw <16 x i32> %1168, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1170 = select <16 x i1> %1163, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1169
  %1171 = shl nuw <16 x i32> %1160, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1172 = ashr <16 x i32> %1171, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1173 = icmp eq <16 x i32> %1161, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1174 = zext <16 x i1> %1173 to <16 x i32>
  %1175 = icmp ugt <16 x i32> %1161, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1176 = select <16 x i1> %1175, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1177 = or disjoint <16 x i32> %1176, %1174
  store <16 x i32> %1166, ptr %1128, align 64, !tbaa !13
  %1178 = getelementptr inbounds i8, ptr %1128, i64 64
  store <16 x i32> %1170, ptr %1178, align 64, !tbaa !13
  %1179 = getelementptr inbounds i8, ptr %1128, i64 128
  store <16 x i32> %1172, ptr %1179, align 64, !tbaa !13
  %1180 = getelementptr inbounds i8, ptr %1128, i64 192
  store <16 x i32> %1177, ptr %1180, align 64, !tbaa !13
  %1181 = getelementptr inbounds [16 x %struct.factors], ptr %12, i64 0, i64 %1126
  %1182 = add i32 %1131, %1120
  %1183 = shl i32 %1182, 4
  %1184 = zext i32 %1183 to i64
  %1185 = getelementptr inbounds i32, ptr %1111, i64 %1184
  %1186 = load <16 x i32>, ptr %1185, align 64, !tbaa !13
  br i1 %1154, label %1189, label %1187

1187:                                             ; preds = %1159
  %1188 = lshr <16 x i32> %1186, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1191

1189:                                             ; preds = %1159
  %1190 = and <16 x i32> %1186, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1191

1191:                                             ; preds = %1187, %1189
  %1192 = phi <16 x i32> [ %1188, %1187 ], [ %1190, %1189 ]
  %1193 = and <16 x i32> %1192, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1194 = lshr <16 x i32> %1193, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %1195 = icmp ult <16 x i32> %1193, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1196 = and <16 x i32> %1192, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %1197 = or disjoint <16 x i32> %1196, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %1198 = select <16 x i1> %1195, <16 x i32> zeroinitializer, <16 x i32> %1197
  %1199 = zext <16 x i1> %1195 to <16 x i32>
  %1200 = or <16 x i32> %1194, %1199
  %1201 = add nsw <16 x i32> %1200, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1202 = select <16 x i1> %1195, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1201
  %1203 = shl nuw <16 x i32> %1192, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1204 = ashr <16 x i32> %1203, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1205 = icmp eq <16 x i32> %1193, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1206 = zext <16 x i1> %1205 to <16 x i32>
  %1207 = icmp ugt <16 x i32> %1193, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %1208 = select <16 x i1> %1207, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1209 = or disjoint <16 x i32> %1208, %1206
  store <16 x i32> %1198, ptr %1181, align 64, !tbaa !13
  %1210 = getelementptr inbounds i8, ptr %1181, i64 64
  store <16 x i32> %1202, ptr %1210, align 64, !tbaa !13
  %1211 = getelementptr inbounds i8, ptr %1181, i64 128
  store <16 x i32> %1204, ptr %1211, align 64, !tbaa !13
  %1212 = getelementptr inbounds i8, ptr %1181, i64 192
  store <16 x i32> %1209, ptr %1212, align 64, !tbaa !13
  %1213 = or <16 x i32> %1177, %1127
  %1214 = or <16 x i32> %1213, %1209
  %1215 = add nuw nsw i64 %1126, 1
  %1216 = icmp eq i64 %1215, 16
  br i1 %1216, label %1121, label %1125, !llvm.loop !28

1217:                                             ; preds = %1121, %1222
  %1218 = phi i32 [ %1224, %1222 ], [ %1120, %1121 ]
  %1219 = zext nneg i32 %1218 to i64
  %1220 = getelementptr inbounds <16 x i32>, ptr %1116, i64 %1219
  %1221 = load <16 x i32>, ptr %1220, align 64, !tbaa !13
  br label %1226

1222:                                             ; preds = %1491
  %1223 = getelementptr inbounds <16 x i32>, ptr %1117, i64 %1219
  store <16 x i32> %1492, ptr %1223, align 64, !tbaa !13
  %1224 = add i32 %1218, %1107
  %1225 = icmp ult i32 %1224, 16
  br i1 %1225, label %1217, label %1495, !llvm.loop !29

1226:                                             ; preds = %1217, %1491
  %1227 = phi i64 [ 0, %1217 ], [ %1493, %1491 ]
  %1228 = phi <16 x i32> [ %1221, %1217 ], [ %1492, %1491 ]
  %1229 = getelementptr inbounds [16 x %struct.factors], ptr %11, i64 0, i64 %1227
  %1230 = getelementptr inbounds i32, ptr %1229, i64 %1219
  %1231 = load i32, ptr %1230, align 4, !tbaa !13, !noalias !38
  %1232 = insertelement <16 x i32> poison, i32 %1231, i64 0
  %1233 = shufflevector <16 x i32> %1232, <16 x i32> poison, <16 x i32> zeroinitializer
  %1234 = getelementptr inbounds i8, ptr %1229, i64 64
  %1235 = getelementptr inbounds i32, ptr %1234, i64 %1219
  %1236 = load i32, ptr %1235, align 4, !tbaa !13, !noalias !38
  %1237 = insertelement <16 x i32> poison, i32 %1236, i64 0
  %1238 = shufflevector <16 x i32> %1237, <16 x i32> poison, <16 x i32> zeroinitializer
  %1239 = getelementptr inbounds i8, ptr %1229, i64 128
  %1240 = getelementptr inbounds i32, ptr %1239, i64 %1219
  %1241 = load i32, ptr %1240, align 4, !tbaa !13, !noalias !38
  %1242 = insertelement <16 x i32> poison, i32 %1241, i64 0
  %1243 = shufflevector <16 x i32> %1242, <16 x i32> poison, <16 x i32> zeroinitializer
  %1244 = or disjoint i64 %1227, 1
  %1245 = getelementptr inbounds [16 x %struct.factors], ptr %11, i64 0, i64 %1244
  %1246 = getelementptr inbounds i32, ptr %1245, i64 %1219
  %1247 = load i32, ptr %1246, align 4, !tbaa !13, !noalias !41
  %1248 = insertelement <16 x i32> poison, i32 %1247, i64 0
  %1249 = shufflevector <16 x i32> %1248, <16 x i32> poison, <16 x i32> zeroinitializer
  %1250 = getelementptr inbounds i8, ptr %1245, i64 64
  %1251 = getelementptr inbounds i32, ptr %1250, i64 %1219
  %1252 = load i32, ptr %1251, align 4, !tbaa !13, !noalias !41
  %1253 = insertelement <16 x i32> poison, i32 %1252, i64 0
  %1254 = shufflevector <16 x i32> %1253, <16 x i32> poison, <16 x i32> zeroinitializer
  %1255 = getelementptr inbounds i8, ptr %1245, i64 128
  %1256 = getelementptr inbounds i32, ptr %1255, i64 %1219
  %1257 = load i32, ptr %1256, align 4, !tbaa !13, !noalias !41
  %1258 = insertelement <16 x i32> poison, i32 %1257, i64 0
  %1259 = shufflevector <16 x i32> %1258, <16 x i32> poison, <16 x i32> zeroinitializer
  br i1 %1123, label %1408, label %1260

1260:                                             ; preds = %1226
  %1261 = getelementptr inbounds i8, ptr %1245, i64 192
  %1262 = getelementptr inbounds i32, ptr %1261, i64 %1219
  %1263 = load i32, ptr %1262, align 4, !tbaa !13, !noalias !41
  %1264 = insertelement <16 x i32> poison, i32 %1263, i64 0
  %1265 = shufflevector <16 x i32> %1264, <16 x i32> poison, <16 x i32> zeroinitializer
  %1266 = getelementptr inbounds i8, ptr %1229, i64 192
  %1267 = getelementptr inbounds i32, ptr %1266, i64 %1219
  %1268 = load i32, ptr %1267, align 4, !tbaa !13, !noalias !38
  %1269 = insertelement <16 x i32> poison, i32 %1268, i64 0
  %1270 = shufflevector <16 x i32> %1269, <16 x i32> poison, <16 x i32> zeroinitializer
  %1271 = getelementptr inbounds %struct.factors, ptr %12, i64 %1227
  %1272 = lshr <16 x i32> %1228, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1273 = and <16 x i32> %1272, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1274 = add nsw <16 x i32> %1273, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1275 = shl <16 x i32> %1228, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1276 = and <16 x i32> %1275, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %1277 = or disjoint <16 x i32> %1276, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %1278 = load <16 x i32>, ptr %1271, align 64, !tbaa !13
  %1279 = mul <16 x i32> %1278, %1233
  %1280 = shl <16 x i32> %1279, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1281 = getelementptr inbounds i8, ptr %1271, i64 64
  %1282 = load <16 x i32>, ptr %1281, align 64, !tbaa !13
  %1283 = add <16 x i32> %1282, %1238
  %1284 = getelementptr inbounds i8, ptr %1271, i64 256
  %1285 = load <16 x i32>, ptr %1284, align 64, !tbaa !13
  %1286 = mul <16 x i32> %1285, %1249
  %1287 = shl <16 x i32> %1286, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1288 = getelementptr inbounds i8, ptr %1271, i64 320
  %1289 = load <16 x i32>, ptr %1288, align 64, !tbaa !13
  %1290 = add <16 x i32> %1289, %1254
  %1291 = ashr <16 x i32> %1228, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1292 = icmp eq <16 x i32> %1273, zeroinitializer
  %1293 = select <16 x i1> %1292, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1274
  %1294 = select <16 x i1> %1292, <16 x i32> zeroinitializer, <16 x i32> %1277
  %1295 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1283, <16 x i32> %1290)
  %1296 = add <16 x i32> %1295, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %1297 = add nsw <16 x i32> %1293, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %1298 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1296, <16 x i32> %1297)
  %1299 = sub <16 x i32> %1298, %1293
  %1300 = add <16 x i32> %1299, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %1301 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1300, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1302 = lshr <16 x i32> %1294, %1301
  %1303 = add <16 x i32> %1298, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %1304 = getelementptr inbounds i8, ptr %1271, i64 128
  %1305 = load <16 x i32>, ptr %1304, align 64, !tbaa !13
  %1306 = sub <16 x i32> %1303, %1283
  %1307 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1306, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1308 = ashr <16 x i32> %1280, %1307
  %1309 = xor <16 x i32> %1243, %1305
  %1310 = xor <16 x i32> %1309, %1308
  %1311 = xor <16 x i32> %1310, %1291
  %1312 = add <16 x i32> %1311, %1302
  %1313 = getelementptr inbounds i8, ptr %1271, i64 384
  %1314 = load <16 x i32>, ptr %1313, align 64, !tbaa !13
  %1315 = sub <16 x i32> %1303, %1290
  %1316 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1315, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1317 = ashr <16 x i32> %1287, %1316
  %1318 = xor <16 x i32> %1259, %1314
  %1319 = xor <16 x i32> %1318, %1317
  %1320 = xor <16 x i32> %1319, %1291
  %1321 = add <16 x i32> %1320, %1312
  %1322 = or <16 x i32> %1280, %1287
  %1323 = or <16 x i32> %1322, %1294
  %1324 = icmp eq <16 x i32> %1323, zeroinitializer
  %1325 = select <16 x i1> %1324, <16 x i32> zeroinitializer, <16 x i32> %1321
  %1326 = ashr <16 x i32> %1325, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1327 = xor <16 x i32> %1326, %1325
  %1328 = sub <16 x i32> %1327, %1326
  %1329 = xor <16 x i32> %1326, %1291
  %1330 = and <16 x i32> %1329, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1331 = sitofp <16 x i32> %1328 to <16 x float>
  %1332 = bitcast <16 x float> %1331 to <16 x i32>
  %1333 = ashr <16 x i32> %1332, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1334 = add <16 x i32> %1333, %1298
  %1335 = icmp ne <16 x i32> %1325, zeroinitializer
  %1336 = icmp sgt <16 x i32> %1334, zeroinitializer
  %1337 = and <16 x i1> %1336, %1335
  %1338 = and <16 x i32> %1332, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1339 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1334, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %1340 = shl <16 x i32> %1339, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1341 = or disjoint <16 x i32> %1340, %1338
  %1342 = icmp slt <16 x i32> %1334, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1343 = select <16 x i1> %1342, <16 x i32> %1341, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1344 = select <16 x i1> %1337, <16 x i32> %1343, <16 x i32> zeroinitializer
  %1345 = icmp eq <16 x i32> %1344, zeroinitializer
  %1346 = select <16 x i1> %1345, <16 x i32> zeroinitializer, <16 x i32> %1330
  %1347 = getelementptr inbounds i8, ptr %1271, i64 192
  %1348 = load <16 x i32>, ptr %1347, align 64, !tbaa !13
  %1349 = or <16 x i32> %1348, %1270
  %1350 = and <16 x i32> %1349, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1351 = sub nsw <16 x i32> zeroinitializer, %1350
  %1352 = and <16 x i32> %1349, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %1353 = icmp eq <16 x i32> %1352, zeroinitializer
  %1354 = icmp eq <16 x i32> %1233, zeroinitializer
  %1355 = icmp eq <16 x i32> %1278, zeroinitializer
  %1356 = or <16 x i1> %1355, %1354
  %1357 = select <16 x i1> %1356, <16 x i32> %1351, <16 x i32> zeroinitializer
  %1358 = xor <16 x i32> %1309, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1359 = and <16 x i32> %1358, %1351
  %1360 = and <16 x i32> %1309, %1351
  %1361 = getelementptr inbounds i8, ptr %1271, i64 448
  %1362 = load <16 x i32>, ptr %1361, align 64, !tbaa !13
  %1363 = or <16 x i32> %1362, %1265
  %1364 = and <16 x i32> %1363, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1365 = sub nsw <16 x i32> zeroinitializer, %1364
  %1366 = and <16 x i32> %1363, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %1367 = icmp eq <16 x i32> %1366, zeroinitializer
  %1368 = select <16 x i1> %1367, <16 x i1> %1353, <16 x i1> zeroinitializer
  %1369 = icmp eq <16 x i32> %1249, zeroinitializer
  %1370 = icmp eq <16 x i32> %1285, zeroinitializer
  %1371 = or <16 x i1> %1370, %1369
  %1372 = select <16 x i1> %1371, <16 x i32> %1365, <16 x i32> zeroinitializer
  %1373 = or <16 x i32> %1372, %1357
  %1374 = xor <16 x i32> %1318, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1375 = and <16 x i32> %1374, %1365
  %1376 = or <16 x i32> %1375, %1359
  %1377 = and <16 x i32> %1318, %1365
  %1378 = or <16 x i32> %1377, %1360
  %1379 = or <16 x i32> %1346, %1344
  %1380 = and <16 x i32> %1376, %1378
  %1381 = or <16 x i32> %1373, %1380
  %1382 = and <16 x i32> %1228, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %1383 = icmp ult <16 x i32> %1382, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %1384 = icmp eq <16 x i32> %1228, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1385 = select <16 x i1> %1384, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1376
  %1386 = icmp eq <16 x i32> %1228, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %1387 = select <16 x i1> %1386, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1378
  %1388 = and <16 x i32> %1385, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1389 = xor <16 x i32> %1385, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1390 = and <16 x i32> %1379, %1389
  %1391 = or <16 x i32> %1388, %1390
  %1392 = and <16 x i32> %1387, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %1393 = xor <16 x i32> %1387, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1394 = and <16 x i32> %1391, %1393
  %1395 = or <16 x i32> %1394, %1392
  %1396 = and <16 x i32> %1385, %1387
  %1397 = and <16 x i32> %1396, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %1398 = xor <16 x i32> %1396, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1399 = and <16 x i32> %1395, %1398
  %1400 = or <16 x i32> %1399, %1397
  %1401 = or <16 x i32> %1228, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1402 = select <16 x i1> %1383, <16 x i32> %1400, <16 x i32> %1401
  %1403 = and <16 x i32> %1381, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %1404 = xor <16 x i32> %1381, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %1405 = and <16 x i32> %1402, %1404
  %1406 = or <16 x i32> %1405, %1403
  %1407 = select <16 x i1> %1368, <16 x i32> %1406, <16 x i32> <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  br label %1491

1408:                                             ; preds = %1226
  %1409 = getelementptr inbounds %struct.factors, ptr %12, i64 %1227
  %1410 = lshr <16 x i32> %1228, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1411 = and <16 x i32> %1410, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1412 = add nsw <16 x i32> %1411, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %1413 = and <16 x i32> %1228, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1414 = shl nuw nsw <16 x i32> %1413, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1415 = or disjoint <16 x i32> %1414, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %1416 = load <16 x i32>, ptr %1409, align 64, !tbaa !13
  %1417 = mul <16 x i32> %1416, %1233
  %1418 = shl <16 x i32> %1417, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1419 = getelementptr inbounds i8, ptr %1409, i64 64
  %1420 = load <16 x i32>, ptr %1419, align 64, !tbaa !13
  %1421 = add <16 x i32> %1420, %1238
  %1422 = getelementptr inbounds i8, ptr %1409, i64 256
  %1423 = load <16 x i32>, ptr %1422, align 64, !tbaa !13
  %1424 = mul <16 x i32> %1423, %1249
  %1425 = shl <16 x i32> %1424, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1426 = getelementptr inbounds i8, ptr %1409, i64 320
  %1427 = load <16 x i32>, ptr %1426, align 64, !tbaa !13
  %1428 = add <16 x i32> %1427, %1254
  %1429 = ashr <16 x i32> %1228, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1430 = icmp eq <16 x i32> %1411, zeroinitializer
  %1431 = select <16 x i1> %1430, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1412
  %1432 = select <16 x i1> %1430, <16 x i32> zeroinitializer, <16 x i32> %1415
  %1433 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1421, <16 x i32> %1428)
  %1434 = add <16 x i32> %1433, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %1435 = add nsw <16 x i32> %1431, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %1436 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1434, <16 x i32> %1435)
  %1437 = sub <16 x i32> %1436, %1431
  %1438 = add <16 x i32> %1437, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %1439 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1438, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1440 = lshr <16 x i32> %1432, %1439
  %1441 = add <16 x i32> %1436, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %1442 = getelementptr inbounds i8, ptr %1409, i64 128
  %1443 = load <16 x i32>, ptr %1442, align 64, !tbaa !13
  %1444 = sub <16 x i32> %1441, %1421
  %1445 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1444, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1446 = ashr <16 x i32> %1418, %1445
  %1447 = xor <16 x i32> %1443, %1446
  %1448 = xor <16 x i32> %1447, %1243
  %1449 = xor <16 x i32> %1448, %1429
  %1450 = add <16 x i32> %1449, %1440
  %1451 = getelementptr inbounds i8, ptr %1409, i64 384
  %1452 = load <16 x i32>, ptr %1451, align 64, !tbaa !13
  %1453 = sub <16 x i32> %1441, %1428
  %1454 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1453, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1455 = ashr <16 x i32> %1425, %1454
  %1456 = xor <16 x i32> %1452, %1455
  %1457 = xor <16 x i32> %1456, %1259
  %1458 = xor <16 x i32> %1457, %1429
  %1459 = add <16 x i32> %1458, %1450
  %1460 = or <16 x i32> %1418, %1425
  %1461 = or <16 x i32> %1460, %1432
  %1462 = icmp eq <16 x i32> %1461, zeroinitializer
  %1463 = select <16 x i1> %1462, <16 x i32> zeroinitializer, <16 x i32> %1459
  %1464 = ashr <16 x i32> %1463, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1465 = xor <16 x i32> %1464, %1463
  %1466 = sub <16 x i32> %1465, %1464
  %1467 = xor <16 x i32> %1464, %1429
  %1468 = and <16 x i32> %1467, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1469 = sitofp <16 x i32> %1466 to <16 x float>
  %1470 = bitcast <16 x float> %1469 to <16 x i32>
  %1471 = ashr <16 x i32> %1470, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1472 = add <16 x i32> %1471, %1436
  %1473 = icmp ne <16 x i32> %1463, zeroinitializer
  %1474 = icmp sgt <16 x i32> %1472, zeroinitializer
  %1475 = and <16 x i1> %1474, %1473
  %1476 = and <16 x i32> %1470, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %1477 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1472, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %1478 = shl <16 x i32> %1477, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1479 = or disjoint <16 x i32> %1478, %1476
  %1480 = icmp slt <16 x i32> %1472, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1481 = select <16 x i1> %1480, <16 x i32> %1479, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1482 = select <16 x i1> %1475, <16 x i32> %1481, <16 x i32> zeroinitializer
  %1483 = icmp eq <16 x i32> %1482, zeroinitializer
  %1484 = select <16 x i1> %1483, <16 x i32> zeroinitializer, <16 x i32> %1468
  %1485 = or <16 x i32> %1484, %1482
  %1486 = icmp eq <16 x i32> %1411, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1487 = icmp eq <16 x i32> %1413, zeroinitializer
  %1488 = select <16 x i1> %1487, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1489 = or <16 x i32> %1488, %1228
  %1490 = select <16 x i1> %1486, <16 x i32> %1489, <16 x i32> %1485
  br label %1491

1491:                                             ; preds = %1260, %1408
  %1492 = phi <16 x i32> [ %1407, %1260 ], [ %1490, %1408 ]
  %1493 = add nuw nsw i64 %1227, 2
  %1494 = icmp ult i64 %1227, 14
  br i1 %1494, label %1226, label %1222, !llvm.loop !36

1495:                                             ; preds = %1222, %1121
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %12) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %11) #5
  %1496 = add nuw i32 %1120, 1
  %1497 = icmp eq i32 %1496, %1107
  br i1 %1497, label %1498, label %1119, !llvm.loop !37

1498:                                             ; preds = %1495, %1103, %1101
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %36) #5
  br label %3171

1499:                                             ; preds = %6
  %1500 = lshr i32 %0, 8
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %37) #5
  %1501 = icmp ugt i32 %1, 31
  %1502 = zext nneg i32 %44 to i64
  br label %1503

1503:                                             ; preds = %1499, %1512
  %1504 = phi i64 [ 0, %1499 ], [ %1514, %1512 ]
  %1505 = phi <16 x i32> [ zeroinitializer, %1499 ], [ %1513, %1512 ]
  br i1 %1501, label %1506, label %1512

1506:                                             ; preds = %1503
  %1507 = mul nuw nsw i64 %1504, %1502
  %1508 = shl i64 %1507, 4
  %1509 = and i64 %1508, 4294967280
  %1510 = getelementptr inbounds i32, ptr %3, i64 %1509
  %1511 = load <16 x i32>, ptr %1510, align 64, !tbaa !13
  br label %1516

1512:                                             ; preds = %1516, %1503
  %1513 = phi <16 x i32> [ %1505, %1503 ], [ %1525, %1516 ]
  %1514 = add nuw nsw i64 %1504, 1
  %1515 = icmp eq i64 %1514, 8
  br i1 %1515, label %1528, label %1503, !llvm.loop !14

1516:                                             ; preds = %1506, %1516
  %1517 = phi i64 [ 1, %1506 ], [ %1526, %1516 ]
  %1518 = phi <16 x i32> [ %1505, %1506 ], [ %1525, %1516 ]
  %1519 = add nuw nsw i64 %1517, %1507
  %1520 = shl i64 %1519, 4
  %1521 = and i64 %1520, 4294967280
  %1522 = getelementptr inbounds i32, ptr %3, i64 %1521
  %1523 = load <16 x i32>, ptr %1522, align 64, !tbaa !13
  %1524 = xor <16 x i32> %1523, %1511
  %1525 = or <16 x i32> %1524, %1518
  %1526 = add nuw nsw i64 %1517, 1
  %1527 = icmp eq i64 %1526, %1502
  br i1 %1527, label %1512, label %1516, !llvm.loop !17

1528:                                             ; preds = %1512
  %1529 = and i32 %1500, 1
  %1530 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1513)
  %1531 = icmp eq i32 %1530, 0
  %1532 = ptrtoint ptr %5 to i64
  %1533 = ptrtoint ptr %4 to i64
  %1534 = icmp eq ptr %5, %4
  %1535 = sub i64 %1532, %1533
  %1536 = add i64 %1535, -1024
  %1537 = icmp ult i64 %1536, -2047
  %1538 = or i1 %1534, %1537
  %1539 = and i32 %0, 1007616
  %1540 = or i32 %1530, %1539
  %1541 = icmp eq i32 %1540, 0
  %1542 = and i1 %1538, %1541
  br i1 %1542, label %1544, label %1543

1543:                                             ; preds = %1528
  call fastcc void @copy_sources(ptr noundef nonnull %39, ptr noundef nonnull %37) #6
  br label %1544

1544:                                             ; preds = %1543, %1528
  br i1 %1531, label %1545, label %1902

1545:                                             ; preds = %1544
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %20) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %21) #5
  %1546 = load ptr, ptr %39, align 8, !tbaa !2
  %1547 = load i32, ptr %43, align 8, !tbaa !11
  %1548 = icmp ugt i32 %1547, 1
  %1549 = load ptr, ptr %40, align 8, !tbaa !8
  %1550 = add i32 %1547, -1
  %1551 = insertelement <16 x i32> poison, i32 %1550, i64 0
  %1552 = shufflevector <16 x i32> %1551, <16 x i32> poison, <16 x i32> zeroinitializer
  %1553 = and <16 x i32> %1552, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1554 = zext i32 %1547 to i64
  br label %1602

1555:                                             ; preds = %1665
  %1556 = load ptr, ptr %41, align 8, !tbaa !9
  %1557 = load i32, ptr %45, align 4, !tbaa !12
  %1558 = and i32 %1557, 4096
  %1559 = icmp eq i32 %1558, 0
  br label %1560

1560:                                             ; preds = %1555, %1569
  %1561 = phi i64 [ 0, %1555 ], [ %1586, %1569 ]
  %1562 = phi <16 x i32> [ zeroinitializer, %1555 ], [ %1585, %1569 ]
  %1563 = getelementptr inbounds <16 x i32>, ptr %1556, i64 %1561
  %1564 = load <16 x i32>, ptr %1563, align 64, !tbaa !13
  br i1 %1559, label %1567, label %1565

1565:                                             ; preds = %1560
  %1566 = lshr <16 x i32> %1564, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1569

1567:                                             ; preds = %1560
  %1568 = and <16 x i32> %1564, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1569

1569:                                             ; preds = %1565, %1567
  %1570 = phi <16 x i32> [ %1566, %1565 ], [ %1568, %1567 ]
  %1571 = and <16 x i32> %1570, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1572 = shl nuw nsw <16 x i32> %1570, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1573 = or <16 x i32> %1572, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1574 = icmp ult <16 x i32> %1571, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %1575 = trunc nuw <16 x i32> %1570 to <16 x i16>
  %1576 = bitcast <16 x i16> %1575 to <16 x half>
  %1577 = fpext <16 x half> %1576 to <16 x float>
  %1578 = bitcast <16 x float> %1577 to <16 x i32>
  %1579 = select <16 x i1> %1574, <16 x i32> %1578, <16 x i32> %1573
  %1580 = shl <16 x i32> %1579, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1581 = icmp ne <16 x i32> %1580, zeroinitializer
  %1582 = add <16 x i32> %1580, <i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080>
  %1583 = icmp ult <16 x i32> %1582, <i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912>
  %1584 = and <16 x i1> %1583, %1581
  %1585 = select <16 x i1> %1584, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %1562
  %1586 = add nuw nsw i64 %1561, 1
  %1587 = icmp eq i64 %1586, 16
  br i1 %1587, label %1591, label %1560, !llvm.loop !18

1588:                                             ; preds = %1591
  %1589 = call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %1599)
  %1590 = icmp eq i32 %1589, 0
  br i1 %1590, label %1690, label %1901

1591:                                             ; preds = %1569, %1591
  %1592 = phi i64 [ %1600, %1591 ], [ 0, %1569 ]
  %1593 = phi <16 x i32> [ %1599, %1591 ], [ %1585, %1569 ]
  %1594 = getelementptr inbounds %struct.factors, ptr %20, i64 %1592, i32 3
  %1595 = load <16 x i32>, ptr %1594, align 64, !tbaa !13
  %1596 = getelementptr inbounds %struct.factors, ptr %21, i64 %1592, i32 3
  %1597 = load <16 x i32>, ptr %1596, align 64, !tbaa !13
  %1598 = or <16 x i32> %1595, %1593
  %1599 = or <16 x i32> %1598, %1597
  %1600 = add nuw nsw i64 %1592, 1
  %1601 = icmp eq i64 %1600, 16
  br i1 %1601, label %1588, label %1591, !llvm.loop !19

1602:                                             ; preds = %1545, %1665
  %1603 = phi i64 [ 0, %1545 ], [ %1688, %1665 ]
  %1604 = getelementptr inbounds [16 x %struct.factors], ptr %20, i64 0, i64 %1603
  %1605 = trunc nuw nsw i64 %1603 to i32
  %1606 = lshr i32 %1605, 1
  %1607 = mul i32 %1547, %1606
  %1608 = shl i32 %1607, 4
  %1609 = zext i32 %1608 to i64
  %1610 = getelementptr inbounds i32, ptr %1546, i64 %1609
  %1611 = load <16 x i32>, ptr %1610, align 64, !tbaa !13
  br i1 %1548, label %1612, label %1627

1612:                                             ; preds = %1602, %1612
  %1613 = phi i64 [ %1625, %1612 ], [ 1, %1602 ]
  %1614 = phi <16 x i32> [ %1624, %1612 ], [ %1611, %1602 ]
  %1615 = trunc nuw i64 %1613 to i32
  %1616 = insertelement <16 x i32> poison, i32 %1615, i64 0
  %1617 = shufflevector <16 x i32> %1616, <16 x i32> poison, <16 x i32> zeroinitializer
  %1618 = icmp eq <16 x i32> %1553, %1617
  %1619 = add i32 %1607, %1615
  %1620 = shl i32 %1619, 4
  %1621 = zext i32 %1620 to i64
  %1622 = getelementptr inbounds i32, ptr %1546, i64 %1621
  %1623 = load <16 x i32>, ptr %1622, align 64, !tbaa !13
  %1624 = select <16 x i1> %1618, <16 x i32> %1623, <16 x i32> %1614
  %1625 = add nuw nsw i64 %1613, 1
  %1626 = icmp eq i64 %1625, %1554
  br i1 %1626, label %1627, label %1612, !llvm.loop !20

1627:                                             ; preds = %1612, %1602
  %1628 = phi <16 x i32> [ %1611, %1602 ], [ %1624, %1612 ]
  %1629 = and i32 %1605, 1
  %1630 = icmp eq i32 %1629, 0
  br i1 %1630, label %1633, label %1631

1631:                                             ; preds = %1627
  %1632 = lshr <16 x i32> %1628, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1635

1633:                                             ; preds = %1627
  %1634 = and <16 x i32> %1628, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1635

1635:                                             ; preds = %1631, %1633
  %1636 = phi <16 x i32> [ %1632, %1631 ], [ %1634, %1633 ]
  %1637 = and <16 x i32> %1636, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1638 = lshr <16 x i32> %1637, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1639 = icmp ult <16 x i32> %1637, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1640 = and <16 x i32> %1636, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1641 = select <16 x i1> %1639, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1642 = or disjoint <16 x i32> %1641, %1640
  %1643 = icmp eq <16 x i32> %1642, zeroinitializer
  %1644 = zext <16 x i1> %1639 to <16 x i32>
  %1645 = or <16 x i32> %1638, %1644
  %1646 = add nsw <16 x i32> %1645, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %1647 = select <16 x i1> %1643, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1646
  %1648 = shl nuw <16 x i32> %1636, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1649 = ashr <16 x i32> %1648, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1650 = icmp eq <16 x i32> %1637, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1651 = zext <16 x i1> %1650 to <16 x i32>
  %1652 = icmp ugt <16 x i32> %1637, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1653 = select <16 x i1> %1652, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1654 = or disjoint <16 x i32> %1653, %1651
  store <16 x i32> %1642, ptr %1604, align 64, !tbaa !13
  %1655 = getelementptr inbounds i8, ptr %1604, i64 64
  store <16 x i32> %1647, ptr %1655, align 64, !tbaa !13
  %1656 = getelementptr inbounds i8, ptr %1604, i64 128
  store <16 x i32> %1649, ptr %1656, align 64, !tbaa !13
  %1657 = getelementptr inbounds i8, ptr %1604, i64 192
  store <16 x i32> %1654, ptr %1657, align 64, !tbaa !13
  %1658 = getelementptr inbounds [16 x %struct.factors], ptr %21, i64 0, i64 %1603
  %1659 = getelementptr inbounds i32, ptr %1549, i64 %1609
  %1660 = load <16 x i32>, ptr %1659, align 64, !tbaa !13
  br i1 %1630, label %1663, label %1661

1661:                                             ; preds = %1635
  %1662 = lshr <16 x i32> %1660, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1665

1663:                                             ; preds = %1635
  %1664 = and <16 x i32> %1660, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1665

1665:                                             ; preds = %1661, %1663
  %1666 = phi <16 x i32> [ %1662, %1661 ], [ %1664, %1663 ]
  %1667 = and <16 x i32> %1666, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1668 = lshr <16 x i32> %1667, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1669 = icmp ult <16 x i32> %1667, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1670 = and <16 x i32> %1666, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1671 = select <16 x i1> %1669, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1672 = or disjoint <16 x i32> %1671, %1670
  %1673 = icmp eq <16 x i32> %1672, zeroinitializer
  %1674 = zext <16 x i1> %1669 to <16 x i32>
  %1675 = or <16 x i32> %1668, %1674
  %1676 = add nsw <16 x i32> %1675, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %1677 = select <16 x i1> %1673, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1676
  %1678 = shl nuw <16 x i32> %1666, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1679 = ashr <16 x i32> %1678, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1680 = icmp eq <16 x i32> %1667, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1681 = zext <16 x i1> %1680 to <16 x i32>
  %1682 = icmp ugt <16 x i32> %1667, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1683 = select <16 x i1> %1682, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1684 = or disjoint <16 x i32> %1683, %1681
  store <16 x i32> %1672, ptr %1658, align 64, !tbaa !13
  %1685 = getelementptr inbounds i8, ptr %1658, i64 64
  store <16 x i32> %1677, ptr %1685, align 64, !tbaa !13
  %1686 = getelementptr inbounds i8, ptr %1658, i64 128
  store <16 x i32> %1679, ptr %1686, align 64, !tbaa !13
  %1687 = getelementptr inbounds i8, ptr %1658, i64 192
  store <16 x i32> %1684, ptr %1687, align 64, !tbaa !13
  %1688 = add nuw nsw i64 %1603, 1
  %1689 = icmp eq i64 %1688, 16
  br i1 %1689, label %1555, label %1602, !llvm.loop !21

1690:                                             ; preds = %1588
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %22) #5
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %23) #5
  %1691 = getelementptr inbounds i8, ptr %22, i64 2048
  %1692 = getelementptr inbounds i8, ptr %22, i64 1024
  %1693 = getelementptr inbounds i8, ptr %23, i64 2048
  %1694 = getelementptr inbounds i8, ptr %23, i64 1024
  br label %1696

1695:                                             ; preds = %1696
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %24) #5
  br label %1727

1696:                                             ; preds = %1690, %1696
  %1697 = phi i64 [ 0, %1690 ], [ %1723, %1696 ]
  %1698 = getelementptr inbounds [16 x %struct.factors], ptr %20, i64 0, i64 %1697
  %1699 = load <16 x i32>, ptr %1698, align 64, !tbaa !13
  %1700 = icmp eq <16 x i32> %1699, zeroinitializer
  %1701 = getelementptr inbounds i8, ptr %1698, i64 128
  %1702 = load <16 x i32>, ptr %1701, align 64, !tbaa !13
  %1703 = getelementptr inbounds [16 x <16 x i32>], ptr %1691, i64 0, i64 %1697
  store <16 x i32> %1702, ptr %1703, align 64, !tbaa !13
  %1704 = shl <16 x i32> %1699, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %1705 = getelementptr inbounds [16 x <16 x i32>], ptr %22, i64 0, i64 %1697
  store <16 x i32> %1704, ptr %1705, align 64, !tbaa !13
  %1706 = getelementptr inbounds i8, ptr %1698, i64 64
  %1707 = load <16 x i32>, ptr %1706, align 64, !tbaa !13
  %1708 = add <16 x i32> %1707, <i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257>
  %1709 = select <16 x i1> %1700, <16 x i32> zeroinitializer, <16 x i32> %1708
  %1710 = getelementptr inbounds [16 x <16 x i32>], ptr %1692, i64 0, i64 %1697
  store <16 x i32> %1709, ptr %1710, align 64, !tbaa !13
  %1711 = getelementptr inbounds [16 x %struct.factors], ptr %21, i64 0, i64 %1697
  %1712 = load <16 x i32>, ptr %1711, align 64, !tbaa !13
  %1713 = icmp eq <16 x i32> %1712, zeroinitializer
  %1714 = getelementptr inbounds i8, ptr %1711, i64 128
  %1715 = load <16 x i32>, ptr %1714, align 64, !tbaa !13
  %1716 = getelementptr inbounds [16 x <16 x i32>], ptr %1693, i64 0, i64 %1697
  store <16 x i32> %1715, ptr %1716, align 64, !tbaa !13
  %1717 = getelementptr inbounds [16 x <16 x i32>], ptr %23, i64 0, i64 %1697
  store <16 x i32> %1712, ptr %1717, align 64, !tbaa !13
  %1718 = getelementptr inbounds i8, ptr %1711, i64 64
  %1719 = load <16 x i32>, ptr %1718, align 64, !tbaa !13
  %1720 = sub <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %1719
  %1721 = select <16 x i1> %1713, <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, <16 x i32> %1720
  %1722 = getelementptr inbounds [16 x <16 x i32>], ptr %1694, i64 0, i64 %1697
  store <16 x i32> %1721, ptr %1722, align 64, !tbaa !13
  %1723 = add nuw nsw i64 %1697, 1
  %1724 = icmp eq i64 %1723, 16
  br i1 %1724, label %1695, label %1696, !llvm.loop !22

1725:                                             ; preds = %1735
  %1726 = icmp eq i32 %1529, 0
  br label %1753

1727:                                             ; preds = %1695, %1735
  %1728 = phi i64 [ 0, %1695 ], [ %1751, %1735 ]
  %1729 = getelementptr inbounds <16 x i32>, ptr %1556, i64 %1728
  %1730 = load <16 x i32>, ptr %1729, align 64, !tbaa !13
  br i1 %1559, label %1733, label %1731

1731:                                             ; preds = %1727
  %1732 = lshr <16 x i32> %1730, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1735

1733:                                             ; preds = %1727
  %1734 = and <16 x i32> %1730, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1735

1735:                                             ; preds = %1731, %1733
  %1736 = phi <16 x i32> [ %1732, %1731 ], [ %1734, %1733 ]
  %1737 = and <16 x i32> %1736, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1738 = shl nuw <16 x i32> %1736, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1739 = and <16 x i32> %1738, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %1740 = or disjoint <16 x i32> %1739, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %1741 = shl nuw nsw <16 x i32> %1736, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1742 = and <16 x i32> %1741, <i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416>
  %1743 = or disjoint <16 x i32> %1740, %1742
  %1744 = icmp ult <16 x i32> %1737, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %1745 = trunc nuw <16 x i32> %1736 to <16 x i16>
  %1746 = bitcast <16 x i16> %1745 to <16 x half>
  %1747 = fpext <16 x half> %1746 to <16 x float>
  %1748 = bitcast <16 x float> %1747 to <16 x i32>
  %1749 = select <16 x i1> %1744, <16 x i32> %1748, <16 x i32> %1743
  %1750 = getelementptr inbounds [16 x <16 x i32>], ptr %24, i64 0, i64 %1728
  store <16 x i32> %1749, ptr %1750, align 64, !tbaa !13
  %1751 = add nuw nsw i64 %1728, 1
  %1752 = icmp eq i64 %1751, 16
  br i1 %1752, label %1725, label %1727, !llvm.loop !23

1753:                                             ; preds = %1725, %1770
  %1754 = phi i64 [ 0, %1725 ], [ %1771, %1770 ]
  %1755 = getelementptr inbounds [16 x <16 x i32>], ptr %1693, i64 0, i64 %1754
  %1756 = load <16 x i32>, ptr %1755, align 64, !tbaa !13
  %1757 = getelementptr inbounds [16 x <16 x i32>], ptr %23, i64 0, i64 %1754
  %1758 = load <16 x i32>, ptr %1757, align 64, !tbaa !13
  %1759 = getelementptr inbounds [16 x <16 x i32>], ptr %1694, i64 0, i64 %1754
  %1760 = load <32 x i16>, ptr %1759, align 64, !tbaa !13
  %1761 = or disjoint i64 %1754, 1
  %1762 = getelementptr inbounds [16 x <16 x i32>], ptr %1693, i64 0, i64 %1761
  %1763 = load <16 x i32>, ptr %1762, align 64, !tbaa !13
  %1764 = getelementptr inbounds [16 x <16 x i32>], ptr %23, i64 0, i64 %1761
  %1765 = load <16 x i32>, ptr %1764, align 64, !tbaa !13
  %1766 = getelementptr inbounds [16 x <16 x i32>], ptr %1694, i64 0, i64 %1761
  %1767 = load <32 x i16>, ptr %1766, align 64, !tbaa !13
  br label %1773

1768:                                             ; preds = %1770
  %1769 = load ptr, ptr %42, align 8, !tbaa !10
  br label %1868

1770:                                             ; preds = %1861
  %1771 = add nuw nsw i64 %1754, 2
  %1772 = icmp ult i64 %1754, 14
  br i1 %1772, label %1753, label %1768, !llvm.loop !24

1773:                                             ; preds = %1753, %1861
  %1774 = phi i64 [ 0, %1753 ], [ %1866, %1861 ]
  %1775 = getelementptr inbounds [16 x <16 x i32>], ptr %24, i64 0, i64 %1774
  %1776 = load <16 x i32>, ptr %1775, align 64, !tbaa !13
  %1777 = getelementptr inbounds i32, ptr %1691, i64 %1774
  %1778 = getelementptr inbounds i32, ptr %22, i64 %1774
  %1779 = getelementptr inbounds i32, ptr %1692, i64 %1774
  %1780 = getelementptr inbounds [16 x <16 x i32>], ptr %1777, i64 0, i64 %1754
  %1781 = load i32, ptr %1780, align 4, !tbaa !25
  %1782 = insertelement <16 x i32> poison, i32 %1781, i64 0
  %1783 = shufflevector <16 x i32> %1782, <16 x i32> poison, <16 x i32> zeroinitializer
  %1784 = xor <16 x i32> %1783, %1756
  %1785 = getelementptr inbounds [16 x <16 x i32>], ptr %1778, i64 0, i64 %1754
  %1786 = load i32, ptr %1785, align 4, !tbaa !25
  %1787 = insertelement <16 x i32> poison, i32 %1786, i64 0
  %1788 = shufflevector <16 x i32> %1787, <16 x i32> poison, <16 x i32> zeroinitializer
  %1789 = mul <16 x i32> %1788, %1758
  %1790 = xor <16 x i32> %1784, %1789
  %1791 = getelementptr inbounds [16 x <16 x i32>], ptr %1779, i64 0, i64 %1754
  %1792 = load i32, ptr %1791, align 4, !tbaa !25
  %1793 = insertelement <16 x i32> poison, i32 %1792, i64 0
  %1794 = shufflevector <16 x i32> %1793, <16 x i32> poison, <16 x i32> zeroinitializer
  %1795 = bitcast <16 x i32> %1794 to <32 x i16>
  %1796 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1795, <32 x i16> %1760)
  %1797 = bitcast <32 x i16> %1796 to <16 x i32>
  %1798 = getelementptr inbounds [16 x <16 x i32>], ptr %1777, i64 0, i64 %1761
  %1799 = load i32, ptr %1798, align 4, !tbaa !25
  %1800 = insertelement <16 x i32> poison, i32 %1799, i64 0
  %1801 = shufflevector <16 x i32> %1800, <16 x i32> poison, <16 x i32> zeroinitializer
  %1802 = xor <16 x i32> %1801, %1763
  %1803 = getelementptr inbounds [16 x <16 x i32>], ptr %1778, i64 0, i64 %1761
  %1804 = load i32, ptr %1803, align 4, !tbaa !25
  %1805 = insertelement <16 x i32> poison, i32 %1804, i64 0
  %1806 = shufflevector <16 x i32> %1805, <16 x i32> poison, <16 x i32> zeroinitializer
  %1807 = mul <16 x i32> %1806, %1765
  %1808 = xor <16 x i32> %1802, %1807
  %1809 = getelementptr inbounds [16 x <16 x i32>], ptr %1779, i64 0, i64 %1761
  %1810 = load i32, ptr %1809, align 4, !tbaa !25
  %1811 = insertelement <16 x i32> poison, i32 %1810, i64 0
  %1812 = shufflevector <16 x i32> %1811, <16 x i32> poison, <16 x i32> zeroinitializer
  %1813 = bitcast <16 x i32> %1812 to <32 x i16>
  %1814 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1813, <32 x i16> %1767)
  %1815 = bitcast <32 x i16> %1814 to <16 x i32>
  %1816 = ashr <16 x i32> %1776, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1817 = lshr <16 x i32> %1776, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1818 = and <16 x i32> %1817, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %1819 = shl <16 x i32> %1776, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1820 = and <16 x i32> %1819, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %1821 = or disjoint <16 x i32> %1820, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %1822 = xor <16 x i32> %1821, %1816
  %1823 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1797, <16 x i32> %1815)
  %1824 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %1823, <16 x i32> %1818)
  %1825 = call <16 x i32> @llvm.umax.v16i32(<16 x i32> %1824, <16 x i32> <i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113, i32 113>)
  %1826 = sub nsw <16 x i32> %1825, %1818
  %1827 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1826, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1828 = ashr <16 x i32> %1822, %1827
  %1829 = and <16 x i32> %1816, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %1830 = add nsw <16 x i32> %1828, %1829
  %1831 = sub <16 x i32> %1825, %1797
  %1832 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1831, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1833 = ashr <16 x i32> %1790, %1832
  %1834 = add <16 x i32> %1833, %1830
  %1835 = sub <16 x i32> %1825, %1815
  %1836 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %1835, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %1837 = ashr <16 x i32> %1808, %1836
  %1838 = add <16 x i32> %1837, %1834
  %1839 = call <16 x i32> @llvm.abs.v16i32(<16 x i32> %1838, i1 false)
  %1840 = icmp slt <16 x i32> %1839, <i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216>
  %1841 = and <16 x i32> %1838, <i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32>
  %1842 = and <16 x i32> %1838, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1843 = icmp eq <16 x i32> %1842, zeroinitializer
  %1844 = select <16 x i1> %1843, <16 x i32> zeroinitializer, <16 x i32> <i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32>
  %1845 = or <16 x i32> %1844, %1841
  %1846 = select <16 x i1> %1840, <16 x i32> %1838, <16 x i32> %1845
  %1847 = bitcast <16 x i32> %1825 to <32 x i16>
  %1848 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %1847, <32 x i16> <i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0>)
  %1849 = bitcast <32 x i16> %1848 to <16 x i32>
  %1850 = shl <16 x i32> %1849, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1851 = sitofp <16 x i32> %1846 to <16 x float>
  %1852 = bitcast <16 x i32> %1850 to <16 x float>
  %1853 = fmul <16 x float> %1852, %1851
  %1854 = fptrunc <16 x float> %1853 to <16 x half>
  %1855 = bitcast <16 x half> %1854 to <16 x i16>
  br i1 %1726, label %1861, label %1856

1856:                                             ; preds = %1773
  %1857 = call <16 x half> @llvm.fabs.v16f16(<16 x half> %1854)
  %1858 = fcmp oeq <16 x half> %1857, <half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00, half 0xH7C00>
  %1859 = sext <16 x i1> %1858 to <16 x i16>
  %1860 = add <16 x i16> %1859, %1855
  br label %1861

1861:                                             ; preds = %1773, %1856
  %1862 = phi <16 x i16> [ %1860, %1856 ], [ %1855, %1773 ]
  %1863 = bitcast <16 x i16> %1862 to <16 x half>
  %1864 = fpext <16 x half> %1863 to <16 x float>
  %1865 = fadd <16 x float> %1864, zeroinitializer
  store <16 x float> %1865, ptr %1775, align 64, !tbaa !13
  %1866 = add nuw nsw i64 %1774, 1
  %1867 = icmp eq i64 %1866, 16
  br i1 %1867, label %1770, label %1773, !llvm.loop !26

1868:                                             ; preds = %1768, %1896
  %1869 = phi i64 [ 0, %1768 ], [ %1898, %1896 ]
  %1870 = getelementptr inbounds [16 x <16 x i32>], ptr %24, i64 0, i64 %1869
  %1871 = load <16 x i32>, ptr %1870, align 64, !tbaa !13
  %1872 = lshr <16 x i32> %1871, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1873 = icmp eq <16 x i32> %1871, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %1874 = and <16 x i32> %1871, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %1875 = icmp ult <16 x i32> %1874, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %1876 = and <16 x i32> %1872, <i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768>
  %1877 = or disjoint <16 x i32> %1876, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1878 = lshr <16 x i32> %1871, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %1879 = and <16 x i32> %1878, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1880 = or disjoint <16 x i32> %1877, %1879
  %1881 = bitcast <16 x i32> %1871 to <16 x float>
  %1882 = fptrunc <16 x float> %1881 to <16 x half>
  %1883 = bitcast <16 x half> %1882 to <16 x i16>
  %1884 = zext <16 x i16> %1883 to <16 x i32>
  %1885 = select <16 x i1> %1875, <16 x i32> %1884, <16 x i32> %1880
  %1886 = select <16 x i1> %1873, <16 x i32> <i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085>, <16 x i32> %1885
  %1887 = getelementptr inbounds <16 x i32>, ptr %1769, i64 %1869
  %1888 = load <16 x i32>, ptr %1887, align 64, !tbaa !13
  br i1 %1559, label %1893, label %1889

1889:                                             ; preds = %1868
  %1890 = and <16 x i32> %1888, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %1891 = shl nuw <16 x i32> %1886, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1892 = or disjoint <16 x i32> %1890, %1891
  br label %1896

1893:                                             ; preds = %1868
  %1894 = and <16 x i32> %1888, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %1895 = or disjoint <16 x i32> %1894, %1886
  br label %1896

1896:                                             ; preds = %1889, %1893
  %1897 = phi <16 x i32> [ %1892, %1889 ], [ %1895, %1893 ]
  store <16 x i32> %1897, ptr %1887, align 64, !tbaa !13
  %1898 = add nuw nsw i64 %1869, 1
  %1899 = icmp eq i64 %1898, 16
  br i1 %1899, label %1900, label %1868, !llvm.loop !27

1900:                                             ; preds = %1896
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %24) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %23) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %22) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %21) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %20) #5
  br label %2377

1901:                                             ; preds = %1588
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %21) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %20) #5
  br label %1905

1902:                                             ; preds = %1544
  %1903 = load i32, ptr %43, align 8, !tbaa !11
  %1904 = icmp eq i32 %1903, 0
  br i1 %1904, label %2377, label %1905

1905:                                             ; preds = %1901, %1902
  %1906 = phi i32 [ 1, %1901 ], [ %1903, %1902 ]
  %1907 = phi i32 [ %1547, %1901 ], [ %1903, %1902 ]
  %1908 = load ptr, ptr %39, align 8, !tbaa !2
  %1909 = icmp ugt i32 %1907, 1
  %1910 = load ptr, ptr %40, align 8, !tbaa !8
  %1911 = add i32 %1907, -1
  %1912 = insertelement <16 x i32> poison, i32 %1911, i64 0
  %1913 = shufflevector <16 x i32> %1912, <16 x i32> poison, <16 x i32> zeroinitializer
  %1914 = and <16 x i32> %1913, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %1915 = load ptr, ptr %41, align 8
  %1916 = load i32, ptr %45, align 4
  %1917 = and i32 %1916, 4096
  %1918 = icmp eq i32 %1917, 0
  %1919 = icmp eq i32 %1529, 0
  %1920 = load ptr, ptr %42, align 8
  %1921 = zext i32 %1907 to i64
  br label %1922

1922:                                             ; preds = %1905, %2374
  %1923 = phi i32 [ 0, %1905 ], [ %2375, %2374 ]
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %9) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %10) #5
  br label %1928

1924:                                             ; preds = %1995
  %1925 = call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2019)
  %1926 = icmp eq i32 %1925, 0
  %1927 = icmp ult i32 %1923, 16
  br i1 %1927, label %2022, label %2374

1928:                                             ; preds = %1922, %1995
  %1929 = phi i64 [ 0, %1922 ], [ %2020, %1995 ]
  %1930 = phi <16 x i32> [ zeroinitializer, %1922 ], [ %2019, %1995 ]
  %1931 = getelementptr inbounds [16 x %struct.factors], ptr %9, i64 0, i64 %1929
  %1932 = trunc nuw nsw i64 %1929 to i32
  %1933 = lshr i32 %1932, 1
  %1934 = mul i32 %1907, %1933
  %1935 = shl i32 %1934, 4
  %1936 = zext i32 %1935 to i64
  %1937 = getelementptr inbounds i32, ptr %1908, i64 %1936
  %1938 = load <16 x i32>, ptr %1937, align 64, !tbaa !13
  br i1 %1909, label %1939, label %1954

1939:                                             ; preds = %1928, %1939
  %1940 = phi i64 [ %1952, %1939 ], [ 1, %1928 ]
  %1941 = phi <16 x i32> [ %1951, %1939 ], [ %1938, %1928 ]
  %1942 = trunc nuw i64 %1940 to i32
  %1943 = insertelement <16 x i32> poison, i32 %1942, i64 0
  %1944 = shufflevector <16 x i32> %1943, <16 x i32> poison, <16 x i32> zeroinitializer
  %1945 = icmp eq <16 x i32> %1914, %1944
  %1946 = add i32 %1934, %1942
  %1947 = shl i32 %1946, 4
  %1948 = zext i32 %1947 to i64
  %1949 = getelementptr inbounds i32, ptr %1908, i64 %1948
  %1950 = load <16 x i32>, ptr %1949, align 64, !tbaa !13
  %1951 = select <16 x i1> %1945, <16 x i32> %1950, <16 x i32> %1941
  %1952 = add nuw nsw i64 %1940, 1
  %1953 = icmp eq i64 %1952, %1921
  br i1 %1953, label %1954, label %1939, !llvm.loop !20

1954:                                             ; preds = %1939, %1928
  %1955 = phi <16 x i32> [ %1938, %1928 ], [ %1951, %1939 ]
  %1956 = and i32 %1932, 1
  %1957 = icmp eq i32 %1956, 0
  br i1 %1957, label %1960, label %1958

1958:                                             ; preds = %1954
  %1959 = lshr <16 x i32> %1955, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1962

1960:                                             ; preds = %1954
  %1961 = and <16 x i32> %1955, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1962

1962:                                             ; preds = %1958, %1960
  %1963 = phi <16 x i32> [ %1959, %1958 ], [ %1961, %1960 ]
  %1964 = and <16 x i32> %1963, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1965 = lshr <16 x i32> %1964, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1966 = icmp ult <16 x i32> %1964, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1967 = and <16 x i32> %1963, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %1968 = select <16 x i1> %1966, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %1969 = or disjoint <16 x i32> %1968, %1967
  %1970 = icmp eq <16 x i32> %1969, zeroinitializer
  %1971 = zext <16 x i1> %1966 to <16 x i32>
  %1972 = or <16 x i32> %1965, %1971
  %1973 = add nsw <16 x i32> %1972, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %1974 = select <16 x i1> %1970, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %1973
  %1975 = shl nuw <16 x i32> %1963, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1976 = ashr <16 x i32> %1975, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %1977 = icmp eq <16 x i32> %1964, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1978 = zext <16 x i1> %1977 to <16 x i32>
  %1979 = icmp ugt <16 x i32> %1964, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %1980 = select <16 x i1> %1979, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %1981 = or disjoint <16 x i32> %1980, %1978
  store <16 x i32> %1969, ptr %1931, align 64, !tbaa !13
  %1982 = getelementptr inbounds i8, ptr %1931, i64 64
  store <16 x i32> %1974, ptr %1982, align 64, !tbaa !13
  %1983 = getelementptr inbounds i8, ptr %1931, i64 128
  store <16 x i32> %1976, ptr %1983, align 64, !tbaa !13
  %1984 = getelementptr inbounds i8, ptr %1931, i64 192
  store <16 x i32> %1981, ptr %1984, align 64, !tbaa !13
  %1985 = getelementptr inbounds [16 x %struct.factors], ptr %10, i64 0, i64 %1929
  %1986 = add i32 %1934, %1923
  %1987 = shl i32 %1986, 4
  %1988 = zext i32 %1987 to i64
  %1989 = getelementptr inbounds i32, ptr %1910, i64 %1988
  %1990 = load <16 x i32>, ptr %1989, align 64, !tbaa !13
  br i1 %1957, label %1993, label %1991

1991:                                             ; preds = %1962
  %1992 = lshr <16 x i32> %1990, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %1995

1993:                                             ; preds = %1962
  %1994 = and <16 x i32> %1990, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %1995

1995:                                             ; preds = %1991, %1993
  %1996 = phi <16 x i32> [ %1992, %1991 ], [ %1994, %1993 ]
  %1997 = and <16 x i32> %1996, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1998 = lshr <16 x i32> %1997, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %1999 = icmp ult <16 x i32> %1997, <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %2000 = and <16 x i32> %1996, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %2001 = select <16 x i1> %1999, <16 x i32> zeroinitializer, <16 x i32> <i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024, i32 1024>
  %2002 = or disjoint <16 x i32> %2001, %2000
  %2003 = icmp eq <16 x i32> %2002, zeroinitializer
  %2004 = zext <16 x i1> %1999 to <16 x i32>
  %2005 = or <16 x i32> %1998, %2004
  %2006 = add nsw <16 x i32> %2005, <i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15, i32 -15>
  %2007 = select <16 x i1> %2003, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2006
  %2008 = shl nuw <16 x i32> %1996, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2009 = ashr <16 x i32> %2008, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2010 = icmp eq <16 x i32> %1997, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2011 = zext <16 x i1> %2010 to <16 x i32>
  %2012 = icmp ugt <16 x i32> %1997, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2013 = select <16 x i1> %2012, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %2014 = or disjoint <16 x i32> %2013, %2011
  store <16 x i32> %2002, ptr %1985, align 64, !tbaa !13
  %2015 = getelementptr inbounds i8, ptr %1985, i64 64
  store <16 x i32> %2007, ptr %2015, align 64, !tbaa !13
  %2016 = getelementptr inbounds i8, ptr %1985, i64 128
  store <16 x i32> %2009, ptr %2016, align 64, !tbaa !13
  %2017 = getelementptr inbounds i8, ptr %1985, i64 192
  store <16 x i32> %2014, ptr %2017, align 64, !tbaa !13
  %2018 = or <16 x i32> %1981, %1930
  %2019 = or <16 x i32> %2018, %2014
  %2020 = add nuw nsw i64 %1929, 1
  %2021 = icmp eq i64 %2020, 16
  br i1 %2021, label %1924, label %1928, !llvm.loop !28

2022:                                             ; preds = %1924, %2071
  %2023 = phi i32 [ %2073, %2071 ], [ %1923, %1924 ]
  %2024 = zext nneg i32 %2023 to i64
  %2025 = getelementptr inbounds <16 x i32>, ptr %1915, i64 %2024
  %2026 = load <16 x i32>, ptr %2025, align 64, !tbaa !13
  br i1 %1918, label %2029, label %2027

2027:                                             ; preds = %2022
  %2028 = lshr <16 x i32> %2026, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2031

2029:                                             ; preds = %2022
  %2030 = and <16 x i32> %2026, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2031

2031:                                             ; preds = %2027, %2029
  %2032 = phi <16 x i32> [ %2028, %2027 ], [ %2030, %2029 ]
  %2033 = and <16 x i32> %2032, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2034 = shl nuw <16 x i32> %2032, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2035 = and <16 x i32> %2034, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2036 = or disjoint <16 x i32> %2035, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2037 = shl nuw nsw <16 x i32> %2032, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2038 = and <16 x i32> %2037, <i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416>
  %2039 = or disjoint <16 x i32> %2036, %2038
  %2040 = icmp ult <16 x i32> %2033, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %2041 = trunc nuw <16 x i32> %2032 to <16 x i16>
  %2042 = bitcast <16 x i16> %2041 to <16 x half>
  %2043 = fpext <16 x half> %2042 to <16 x float>
  %2044 = bitcast <16 x float> %2043 to <16 x i32>
  %2045 = select <16 x i1> %2040, <16 x i32> %2044, <16 x i32> %2039
  br label %2075

2046:                                             ; preds = %2370
  %2047 = lshr <16 x i32> %2371, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2048 = icmp eq <16 x i32> %2371, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2049 = and <16 x i32> %2371, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %2050 = icmp ult <16 x i32> %2049, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %2051 = and <16 x i32> %2047, <i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768>
  %2052 = or disjoint <16 x i32> %2051, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2053 = lshr <16 x i32> %2371, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2054 = and <16 x i32> %2053, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %2055 = or disjoint <16 x i32> %2052, %2054
  %2056 = bitcast <16 x i32> %2371 to <16 x float>
  %2057 = fptrunc <16 x float> %2056 to <16 x half>
  %2058 = bitcast <16 x half> %2057 to <16 x i16>
  %2059 = zext <16 x i16> %2058 to <16 x i32>
  %2060 = select <16 x i1> %2050, <16 x i32> %2059, <16 x i32> %2055
  %2061 = select <16 x i1> %2048, <16 x i32> <i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085>, <16 x i32> %2060
  %2062 = getelementptr inbounds <16 x i32>, ptr %1920, i64 %2024
  %2063 = load <16 x i32>, ptr %2062, align 64, !tbaa !13
  br i1 %1918, label %2068, label %2064

2064:                                             ; preds = %2046
  %2065 = and <16 x i32> %2063, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2066 = shl nuw <16 x i32> %2061, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2067 = or disjoint <16 x i32> %2065, %2066
  br label %2071

2068:                                             ; preds = %2046
  %2069 = and <16 x i32> %2063, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2070 = or disjoint <16 x i32> %2069, %2061
  br label %2071

2071:                                             ; preds = %2064, %2068
  %2072 = phi <16 x i32> [ %2067, %2064 ], [ %2070, %2068 ]
  store <16 x i32> %2072, ptr %2062, align 64, !tbaa !13
  %2073 = add i32 %2023, %1906
  %2074 = icmp ult i32 %2073, 16
  br i1 %2074, label %2022, label %2374, !llvm.loop !29

2075:                                             ; preds = %2031, %2370
  %2076 = phi i64 [ 0, %2031 ], [ %2372, %2370 ]
  %2077 = phi <16 x i32> [ %2045, %2031 ], [ %2371, %2370 ]
  %2078 = getelementptr inbounds [16 x %struct.factors], ptr %9, i64 0, i64 %2076
  %2079 = getelementptr inbounds i32, ptr %2078, i64 %2024
  %2080 = load i32, ptr %2079, align 4, !tbaa !13, !noalias !44
  %2081 = insertelement <16 x i32> poison, i32 %2080, i64 0
  %2082 = shufflevector <16 x i32> %2081, <16 x i32> poison, <16 x i32> zeroinitializer
  %2083 = getelementptr inbounds i8, ptr %2078, i64 64
  %2084 = getelementptr inbounds i32, ptr %2083, i64 %2024
  %2085 = load i32, ptr %2084, align 4, !tbaa !13, !noalias !44
  %2086 = insertelement <16 x i32> poison, i32 %2085, i64 0
  %2087 = shufflevector <16 x i32> %2086, <16 x i32> poison, <16 x i32> zeroinitializer
  %2088 = getelementptr inbounds i8, ptr %2078, i64 128
  %2089 = getelementptr inbounds i32, ptr %2088, i64 %2024
  %2090 = load i32, ptr %2089, align 4, !tbaa !13, !noalias !44
  %2091 = insertelement <16 x i32> poison, i32 %2090, i64 0
  %2092 = shufflevector <16 x i32> %2091, <16 x i32> poison, <16 x i32> zeroinitializer
  %2093 = getelementptr inbounds i8, ptr %2078, i64 192
  %2094 = getelementptr inbounds i32, ptr %2093, i64 %2024
  %2095 = load i32, ptr %2094, align 4, !tbaa !13, !noalias !44
  %2096 = insertelement <16 x i32> poison, i32 %2095, i64 0
  %2097 = shufflevector <16 x i32> %2096, <16 x i32> poison, <16 x i32> zeroinitializer
  %2098 = or disjoint i64 %2076, 1
  %2099 = getelementptr inbounds [16 x %struct.factors], ptr %9, i64 0, i64 %2098
  %2100 = getelementptr inbounds i32, ptr %2099, i64 %2024
  %2101 = load i32, ptr %2100, align 4, !tbaa !13, !noalias !47
  %2102 = insertelement <16 x i32> poison, i32 %2101, i64 0
  %2103 = shufflevector <16 x i32> %2102, <16 x i32> poison, <16 x i32> zeroinitializer
  %2104 = getelementptr inbounds i8, ptr %2099, i64 64
  %2105 = getelementptr inbounds i32, ptr %2104, i64 %2024
  %2106 = load i32, ptr %2105, align 4, !tbaa !13, !noalias !47
  %2107 = insertelement <16 x i32> poison, i32 %2106, i64 0
  %2108 = shufflevector <16 x i32> %2107, <16 x i32> poison, <16 x i32> zeroinitializer
  %2109 = getelementptr inbounds i8, ptr %2099, i64 128
  %2110 = getelementptr inbounds i32, ptr %2109, i64 %2024
  %2111 = load i32, ptr %2110, align 4, !tbaa !13, !noalias !47
  %2112 = insertelement <16 x i32> poison, i32 %2111, i64 0
  %2113 = shufflevector <16 x i32> %2112, <16 x i32> poison, <16 x i32> zeroinitializer
  %2114 = getelementptr inbounds i8, ptr %2099, i64 192
  %2115 = getelementptr inbounds i32, ptr %2114, i64 %2024
  %2116 = load i32, ptr %2115, align 4, !tbaa !13, !noalias !47
  %2117 = insertelement <16 x i32> poison, i32 %2116, i64 0
  %2118 = shufflevector <16 x i32> %2117, <16 x i32> poison, <16 x i32> zeroinitializer
  %2119 = getelementptr inbounds %struct.factors, ptr %10, i64 %2076
  %2120 = lshr <16 x i32> %2077, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2121 = and <16 x i32> %2120, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2122 = add nsw <16 x i32> %2121, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2123 = load <16 x i32>, ptr %2119, align 64, !tbaa !13
  %2124 = mul <16 x i32> %2123, %2082
  %2125 = shl <16 x i32> %2124, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %2126 = getelementptr inbounds i8, ptr %2119, i64 64
  %2127 = load <16 x i32>, ptr %2126, align 64, !tbaa !13
  %2128 = add <16 x i32> %2127, %2087
  %2129 = getelementptr inbounds i8, ptr %2119, i64 256
  %2130 = load <16 x i32>, ptr %2129, align 64, !tbaa !13
  %2131 = mul <16 x i32> %2130, %2103
  %2132 = shl <16 x i32> %2131, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %2133 = getelementptr inbounds i8, ptr %2119, i64 320
  %2134 = load <16 x i32>, ptr %2133, align 64, !tbaa !13
  %2135 = add <16 x i32> %2134, %2108
  %2136 = ashr <16 x i32> %2077, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2137 = icmp eq <16 x i32> %2121, zeroinitializer
  %2138 = select <16 x i1> %2137, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2122
  %2139 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2138, <16 x i32> <i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14, i32 -14>)
  %2140 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2128, <16 x i32> %2135)
  %2141 = add <16 x i32> %2140, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %2142 = add nsw <16 x i32> %2139, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %2143 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2141, <16 x i32> %2142)
  %2144 = sub <16 x i32> %2143, %2138
  %2145 = add <16 x i32> %2144, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %2146 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2145, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2147 = add <16 x i32> %2143, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2148 = getelementptr inbounds i8, ptr %2119, i64 128
  %2149 = load <16 x i32>, ptr %2148, align 64, !tbaa !13
  %2150 = sub <16 x i32> %2147, %2128
  %2151 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2150, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2152 = ashr <16 x i32> %2125, %2151
  %2153 = getelementptr inbounds i8, ptr %2119, i64 384
  %2154 = load <16 x i32>, ptr %2153, align 64, !tbaa !13
  %2155 = sub <16 x i32> %2147, %2135
  %2156 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2155, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2157 = ashr <16 x i32> %2132, %2156
  %2158 = or <16 x i32> %2125, %2132
  br i1 %1926, label %2209, label %2159

2159:                                             ; preds = %2075
  %2160 = shl <16 x i32> %2077, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2161 = and <16 x i32> %2160, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %2162 = or disjoint <16 x i32> %2161, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %2163 = select <16 x i1> %2137, <16 x i32> zeroinitializer, <16 x i32> %2162
  %2164 = lshr <16 x i32> %2163, %2146
  %2165 = xor <16 x i32> %2092, %2149
  %2166 = xor <16 x i32> %2165, %2152
  %2167 = xor <16 x i32> %2166, %2136
  %2168 = add <16 x i32> %2167, %2164
  %2169 = xor <16 x i32> %2113, %2154
  %2170 = xor <16 x i32> %2169, %2157
  %2171 = xor <16 x i32> %2170, %2136
  %2172 = add <16 x i32> %2171, %2168
  %2173 = or <16 x i32> %2158, %2163
  %2174 = icmp eq <16 x i32> %2173, zeroinitializer
  %2175 = select <16 x i1> %2174, <16 x i32> zeroinitializer, <16 x i32> %2172
  %2176 = ashr <16 x i32> %2175, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2177 = xor <16 x i32> %2176, %2175
  %2178 = sub <16 x i32> %2177, %2176
  %2179 = xor <16 x i32> %2176, %2136
  %2180 = and <16 x i32> %2179, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2181 = and <16 x i32> %2178, <i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32>
  %2182 = and <16 x i32> %2178, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2183 = icmp eq <16 x i32> %2182, zeroinitializer
  %2184 = select <16 x i1> %2183, <16 x i32> zeroinitializer, <16 x i32> <i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32>
  %2185 = or <16 x i32> %2184, %2181
  %2186 = icmp slt <16 x i32> %2178, <i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216>
  %2187 = select <16 x i1> %2186, <16 x i32> %2178, <16 x i32> %2185
  %2188 = sitofp <16 x i32> %2187 to <16 x float>
  %2189 = bitcast <16 x float> %2188 to <16 x i32>
  %2190 = ashr <16 x i32> %2189, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2191 = add <16 x i32> %2190, %2143
  %2192 = icmp ne <16 x i32> %2187, zeroinitializer
  %2193 = icmp sgt <16 x i32> %2191, zeroinitializer
  %2194 = and <16 x i1> %2193, %2192
  %2195 = and <16 x i32> %2189, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2196 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2191, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %2197 = shl <16 x i32> %2196, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2198 = or disjoint <16 x i32> %2197, %2195
  %2199 = icmp slt <16 x i32> %2191, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2200 = select <16 x i1> %2199, <16 x i32> %2198, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2201 = bitcast <16 x i32> %2200 to <16 x float>
  %2202 = fptrunc <16 x float> %2201 to <16 x half>
  %2203 = bitcast <16 x half> %2202 to <16 x i16>
  %2204 = zext <16 x i16> %2203 to <16 x i32>
  %2205 = select <16 x i1> %2194, <16 x i32> %2204, <16 x i32> zeroinitializer
  br i1 %1919, label %2273, label %2206

2206:                                             ; preds = %2159
  %2207 = icmp eq <16 x i32> %2205, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2208 = select <16 x i1> %2207, <16 x i32> <i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743>, <16 x i32> %2205
  br label %2273

2209:                                             ; preds = %2075
  %2210 = and <16 x i32> %2077, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2211 = shl nuw nsw <16 x i32> %2210, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2212 = or disjoint <16 x i32> %2211, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %2213 = select <16 x i1> %2137, <16 x i32> zeroinitializer, <16 x i32> %2212
  %2214 = lshr <16 x i32> %2213, %2146
  %2215 = xor <16 x i32> %2149, %2152
  %2216 = xor <16 x i32> %2215, %2092
  %2217 = xor <16 x i32> %2216, %2136
  %2218 = add <16 x i32> %2217, %2214
  %2219 = xor <16 x i32> %2154, %2157
  %2220 = xor <16 x i32> %2219, %2113
  %2221 = xor <16 x i32> %2220, %2136
  %2222 = add <16 x i32> %2221, %2218
  %2223 = or <16 x i32> %2158, %2213
  %2224 = icmp eq <16 x i32> %2223, zeroinitializer
  %2225 = select <16 x i1> %2224, <16 x i32> zeroinitializer, <16 x i32> %2222
  %2226 = ashr <16 x i32> %2225, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2227 = xor <16 x i32> %2226, %2225
  %2228 = sub <16 x i32> %2227, %2226
  %2229 = xor <16 x i32> %2226, %2136
  %2230 = and <16 x i32> %2229, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2231 = and <16 x i32> %2228, <i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32, i32 -32>
  %2232 = and <16 x i32> %2228, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2233 = icmp eq <16 x i32> %2232, zeroinitializer
  %2234 = select <16 x i1> %2233, <16 x i32> zeroinitializer, <16 x i32> <i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32>
  %2235 = or <16 x i32> %2234, %2231
  %2236 = icmp slt <16 x i32> %2228, <i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216, i32 16777216>
  %2237 = select <16 x i1> %2236, <16 x i32> %2228, <16 x i32> %2235
  %2238 = sitofp <16 x i32> %2237 to <16 x float>
  %2239 = bitcast <16 x float> %2238 to <16 x i32>
  %2240 = ashr <16 x i32> %2239, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2241 = add <16 x i32> %2240, %2143
  %2242 = icmp ne <16 x i32> %2237, zeroinitializer
  %2243 = icmp sgt <16 x i32> %2241, zeroinitializer
  %2244 = and <16 x i1> %2243, %2242
  %2245 = and <16 x i32> %2239, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2246 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2241, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %2247 = shl <16 x i32> %2246, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2248 = or disjoint <16 x i32> %2247, %2245
  %2249 = icmp slt <16 x i32> %2241, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2250 = select <16 x i1> %2249, <16 x i32> %2248, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2251 = bitcast <16 x i32> %2250 to <16 x float>
  %2252 = fptrunc <16 x float> %2251 to <16 x half>
  %2253 = bitcast <16 x half> %2252 to <16 x i16>
  %2254 = zext <16 x i16> %2253 to <16 x i32>
  %2255 = select <16 x i1> %2244, <16 x i32> %2254, <16 x i32> zeroinitializer
  br i1 %1919, label %2259, label %2256

2256:                                             ; preds = %2209
  %2257 = icmp eq <16 x i32> %2255, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2258 = select <16 x i1> %2257, <16 x i32> <i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743, i32 31743>, <16 x i32> %2255
  br label %2259

2259:                                             ; preds = %2256, %2209
  %2260 = phi <16 x i32> [ %2258, %2256 ], [ %2255, %2209 ]
  %2261 = trunc nuw <16 x i32> %2260 to <16 x i16>
  %2262 = bitcast <16 x i16> %2261 to <16 x half>
  %2263 = fpext <16 x half> %2262 to <16 x float>
  %2264 = bitcast <16 x float> %2263 to <16 x i32>
  %2265 = icmp eq <16 x i32> %2264, zeroinitializer
  %2266 = select <16 x i1> %2265, <16 x i32> zeroinitializer, <16 x i32> %2230
  %2267 = or <16 x i32> %2266, %2264
  %2268 = icmp eq <16 x i32> %2121, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2269 = icmp eq <16 x i32> %2210, zeroinitializer
  %2270 = select <16 x i1> %2269, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %2271 = or <16 x i32> %2270, %2077
  %2272 = select <16 x i1> %2268, <16 x i32> %2271, <16 x i32> %2267
  br label %2370

2273:                                             ; preds = %2159, %2206
  %2274 = phi <16 x i32> [ %2208, %2206 ], [ %2205, %2159 ]
  %2275 = trunc nuw <16 x i32> %2274 to <16 x i16>
  %2276 = bitcast <16 x i16> %2275 to <16 x half>
  %2277 = fpext <16 x half> %2276 to <16 x float>
  %2278 = bitcast <16 x float> %2277 to <16 x i32>
  %2279 = icmp eq <16 x i32> %2278, zeroinitializer
  %2280 = select <16 x i1> %2279, <16 x i32> zeroinitializer, <16 x i32> %2180
  %2281 = getelementptr inbounds i8, ptr %2119, i64 192
  %2282 = load <16 x i32>, ptr %2281, align 64, !tbaa !13
  %2283 = or <16 x i32> %2282, %2097
  %2284 = and <16 x i32> %2283, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %2285 = sub nsw <16 x i32> zeroinitializer, %2284
  %2286 = and <16 x i32> %2283, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %2287 = icmp eq <16 x i32> %2286, zeroinitializer
  %2288 = icmp eq <16 x i32> %2082, zeroinitializer
  %2289 = icmp eq <16 x i32> %2123, zeroinitializer
  %2290 = or <16 x i1> %2289, %2288
  %2291 = select <16 x i1> %2290, <16 x i32> %2285, <16 x i32> zeroinitializer
  %2292 = xor <16 x i32> %2165, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2293 = and <16 x i32> %2292, %2285
  %2294 = and <16 x i32> %2165, %2285
  %2295 = getelementptr inbounds i8, ptr %2119, i64 448
  %2296 = load <16 x i32>, ptr %2295, align 64, !tbaa !13
  %2297 = or <16 x i32> %2296, %2118
  %2298 = and <16 x i32> %2297, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %2299 = sub nsw <16 x i32> zeroinitializer, %2298
  %2300 = and <16 x i32> %2297, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %2301 = icmp eq <16 x i32> %2300, zeroinitializer
  %2302 = select <16 x i1> %2301, <16 x i1> %2287, <16 x i1> zeroinitializer
  %2303 = icmp eq <16 x i32> %2103, zeroinitializer
  %2304 = icmp eq <16 x i32> %2130, zeroinitializer
  %2305 = or <16 x i1> %2304, %2303
  %2306 = select <16 x i1> %2305, <16 x i32> %2299, <16 x i32> zeroinitializer
  %2307 = or <16 x i32> %2306, %2291
  %2308 = xor <16 x i32> %2169, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2309 = and <16 x i32> %2308, %2299
  %2310 = or <16 x i32> %2309, %2293
  %2311 = and <16 x i32> %2169, %2299
  %2312 = or <16 x i32> %2311, %2294
  %2313 = or <16 x i32> %2280, %2278
  %2314 = and <16 x i32> %2310, %2312
  %2315 = or <16 x i32> %2307, %2314
  %2316 = and <16 x i32> %2077, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %2317 = icmp ult <16 x i32> %2316, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %2318 = icmp eq <16 x i32> %2077, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2319 = select <16 x i1> %2318, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %2310
  %2320 = icmp eq <16 x i32> %2077, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %2321 = select <16 x i1> %2320, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %2312
  %2322 = and <16 x i32> %2319, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2323 = xor <16 x i32> %2319, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2324 = and <16 x i32> %2313, %2323
  %2325 = or <16 x i32> %2322, %2324
  %2326 = and <16 x i32> %2321, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %2327 = xor <16 x i32> %2321, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2328 = and <16 x i32> %2325, %2327
  %2329 = or <16 x i32> %2328, %2326
  %2330 = and <16 x i32> %2319, %2321
  %2331 = and <16 x i32> %2330, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %2332 = xor <16 x i32> %2330, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2333 = and <16 x i32> %2329, %2332
  %2334 = or <16 x i32> %2333, %2331
  %2335 = or <16 x i32> %2077, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %2336 = select <16 x i1> %2317, <16 x i32> %2334, <16 x i32> %2335
  %2337 = and <16 x i32> %2315, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %2338 = xor <16 x i32> %2315, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %2339 = and <16 x i32> %2336, %2338
  %2340 = or <16 x i32> %2339, %2337
  %2341 = select <16 x i1> %2302, <16 x i32> %2340, <16 x i32> <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2342 = lshr <16 x i32> %2341, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2343 = icmp eq <16 x i32> %2341, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2344 = and <16 x i32> %2341, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %2345 = icmp ult <16 x i32> %2344, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %2346 = and <16 x i32> %2342, <i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768, i32 32768>
  %2347 = or disjoint <16 x i32> %2346, <i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744, i32 31744>
  %2348 = lshr <16 x i32> %2341, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2349 = and <16 x i32> %2348, <i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023, i32 1023>
  %2350 = or disjoint <16 x i32> %2347, %2349
  %2351 = bitcast <16 x i32> %2341 to <16 x float>
  %2352 = fptrunc <16 x float> %2351 to <16 x half>
  %2353 = bitcast <16 x half> %2352 to <16 x i16>
  %2354 = zext <16 x i16> %2353 to <16 x i32>
  %2355 = select <16 x i1> %2345, <16 x i32> %2354, <16 x i32> %2350
  %2356 = select <16 x i1> %2343, <16 x i32> <i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085, i32 65085>, <16 x i32> %2355
  %2357 = and <16 x i32> %2356, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2358 = shl nuw <16 x i32> %2356, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2359 = and <16 x i32> %2358, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2360 = or disjoint <16 x i32> %2359, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %2361 = shl nuw nsw <16 x i32> %2356, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %2362 = and <16 x i32> %2361, <i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416, i32 8380416>
  %2363 = or disjoint <16 x i32> %2360, %2362
  %2364 = icmp ult <16 x i32> %2357, <i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745, i32 31745>
  %2365 = trunc nuw <16 x i32> %2356 to <16 x i16>
  %2366 = bitcast <16 x i16> %2365 to <16 x half>
  %2367 = fpext <16 x half> %2366 to <16 x float>
  %2368 = bitcast <16 x float> %2367 to <16 x i32>
  %2369 = select <16 x i1> %2364, <16 x i32> %2368, <16 x i32> %2363
  br label %2370

2370:                                             ; preds = %2259, %2273
  %2371 = phi <16 x i32> [ %2369, %2273 ], [ %2272, %2259 ]
  %2372 = add nuw nsw i64 %2076, 2
  %2373 = icmp ult i64 %2076, 14
  br i1 %2373, label %2075, label %2046, !llvm.loop !36

2374:                                             ; preds = %2071, %1924
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %10) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %9) #5
  %2375 = add nuw i32 %1923, 1
  %2376 = icmp eq i32 %2375, %1906
  br i1 %2376, label %2377, label %1922, !llvm.loop !37

2377:                                             ; preds = %2374, %1902, %1900
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %37) #5
  br label %3171

2378:                                             ; preds = %6
  call void @llvm.lifetime.start.p0(i64 5120, ptr nonnull %38) #5
  %2379 = icmp ugt i32 %1, 31
  %2380 = zext nneg i32 %44 to i64
  br label %2381

2381:                                             ; preds = %2378, %2390
  %2382 = phi i64 [ 0, %2378 ], [ %2392, %2390 ]
  %2383 = phi <16 x i32> [ zeroinitializer, %2378 ], [ %2391, %2390 ]
  br i1 %2379, label %2384, label %2390

2384:                                             ; preds = %2381
  %2385 = mul nuw nsw i64 %2382, %2380
  %2386 = shl i64 %2385, 4
  %2387 = and i64 %2386, 4294967280
  %2388 = getelementptr inbounds i32, ptr %3, i64 %2387
  %2389 = load <16 x i32>, ptr %2388, align 64, !tbaa !13
  br label %2394

2390:                                             ; preds = %2394, %2381
  %2391 = phi <16 x i32> [ %2383, %2381 ], [ %2403, %2394 ]
  %2392 = add nuw nsw i64 %2382, 1
  %2393 = icmp eq i64 %2392, 8
  br i1 %2393, label %2406, label %2381, !llvm.loop !14

2394:                                             ; preds = %2384, %2394
  %2395 = phi i64 [ 1, %2384 ], [ %2404, %2394 ]
  %2396 = phi <16 x i32> [ %2383, %2384 ], [ %2403, %2394 ]
  %2397 = add nuw nsw i64 %2395, %2385
  %2398 = shl i64 %2397, 4
  %2399 = and i64 %2398, 4294967280
  %2400 = getelementptr inbounds i32, ptr %3, i64 %2399
  %2401 = load <16 x i32>, ptr %2400, align 64, !tbaa !13
  %2402 = xor <16 x i32> %2401, %2389
  %2403 = or <16 x i32> %2402, %2396
  %2404 = add nuw nsw i64 %2395, 1
  %2405 = icmp eq i64 %2404, %2380
  br i1 %2405, label %2390, label %2394, !llvm.loop !17

2406:                                             ; preds = %2390
  %2407 = tail call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2391)
  %2408 = icmp eq i32 %2407, 0
  %2409 = ptrtoint ptr %5 to i64
  %2410 = ptrtoint ptr %4 to i64
  %2411 = icmp eq ptr %5, %4
  %2412 = sub i64 %2409, %2410
  %2413 = add i64 %2412, -1024
  %2414 = icmp ult i64 %2413, -2047
  %2415 = or i1 %2411, %2414
  %2416 = and i32 %0, 1007616
  %2417 = or i32 %2407, %2416
  %2418 = icmp eq i32 %2417, 0
  %2419 = and i1 %2415, %2418
  br i1 %2419, label %2421, label %2420

2420:                                             ; preds = %2406
  call fastcc void @copy_sources(ptr noundef nonnull %39, ptr noundef nonnull %38) #6
  br label %2421

2421:                                             ; preds = %2420, %2406
  br i1 %2408, label %2422, label %2747

2422:                                             ; preds = %2421
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %15) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %16) #5
  %2423 = load ptr, ptr %39, align 8, !tbaa !2
  %2424 = load i32, ptr %43, align 8, !tbaa !11
  %2425 = icmp ugt i32 %2424, 1
  %2426 = load ptr, ptr %40, align 8, !tbaa !8
  %2427 = add i32 %2424, -1
  %2428 = insertelement <16 x i32> poison, i32 %2427, i64 0
  %2429 = shufflevector <16 x i32> %2428, <16 x i32> poison, <16 x i32> zeroinitializer
  %2430 = and <16 x i32> %2429, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %2431 = zext i32 %2424 to i64
  br label %2494

2432:                                             ; preds = %2556
  %2433 = load ptr, ptr %41, align 8, !tbaa !9
  %2434 = load i32, ptr %45, align 4, !tbaa !12
  %2435 = and i32 %2434, 4096
  %2436 = icmp eq i32 %2435, 0
  br label %2437

2437:                                             ; preds = %2432, %2437
  %2438 = phi i64 [ 0, %2432 ], [ %2450, %2437 ]
  %2439 = phi <16 x i32> [ zeroinitializer, %2432 ], [ %2449, %2437 ]
  %2440 = getelementptr inbounds <16 x i32>, ptr %2433, i64 %2438
  %2441 = load <16 x i32>, ptr %2440, align 64, !tbaa !13
  %2442 = lshr <16 x i32> %2441, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2443 = select i1 %2436, <16 x i32> %2441, <16 x i32> %2442
  %2444 = shl <16 x i32> %2443, <i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17>
  %2445 = icmp ne <16 x i32> %2444, zeroinitializer
  %2446 = add <16 x i32> %2444, <i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080, i32 83886080>
  %2447 = icmp ult <16 x i32> %2446, <i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912, i32 536870912>
  %2448 = and <16 x i1> %2447, %2445
  %2449 = select <16 x i1> %2448, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %2439
  %2450 = add nuw nsw i64 %2438, 1
  %2451 = icmp eq i64 %2450, 16
  br i1 %2451, label %2455, label %2437, !llvm.loop !18

2452:                                             ; preds = %2455
  %2453 = call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2481)
  %2454 = icmp eq i32 %2453, 0
  br i1 %2454, label %2484, label %2746

2455:                                             ; preds = %2437, %2455
  %2456 = phi <16 x i32> [ %2476, %2455 ], [ <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>, %2437 ]
  %2457 = phi <16 x i32> [ %2480, %2455 ], [ <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>, %2437 ]
  %2458 = phi <16 x i32> [ %2475, %2455 ], [ <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %2437 ]
  %2459 = phi <16 x i32> [ %2479, %2455 ], [ <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %2437 ]
  %2460 = phi i64 [ %2482, %2455 ], [ 0, %2437 ]
  %2461 = phi <16 x i32> [ %2481, %2455 ], [ %2449, %2437 ]
  %2462 = getelementptr inbounds %struct.factors, ptr %15, i64 %2460
  %2463 = getelementptr inbounds i8, ptr %2462, i64 192
  %2464 = load <16 x i32>, ptr %2463, align 64, !tbaa !13
  %2465 = getelementptr inbounds %struct.factors, ptr %16, i64 %2460
  %2466 = getelementptr inbounds i8, ptr %2465, i64 192
  %2467 = load <16 x i32>, ptr %2466, align 64, !tbaa !13
  %2468 = or <16 x i32> %2464, %2461
  %2469 = getelementptr inbounds i8, ptr %2462, i64 64
  %2470 = load <16 x i32>, ptr %2469, align 64, !tbaa !13
  %2471 = getelementptr inbounds i8, ptr %2465, i64 64
  %2472 = load <16 x i32>, ptr %2471, align 64, !tbaa !13
  %2473 = icmp eq <16 x i32> %2470, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2474 = select <16 x i1> %2473, <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, <16 x i32> %2470
  %2475 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2458, <16 x i32> %2474)
  %2476 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2456, <16 x i32> %2470)
  %2477 = icmp eq <16 x i32> %2472, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2478 = select <16 x i1> %2477, <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, <16 x i32> %2472
  %2479 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2459, <16 x i32> %2478)
  %2480 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2457, <16 x i32> %2472)
  %2481 = or <16 x i32> %2468, %2467
  %2482 = add nuw nsw i64 %2460, 1
  %2483 = icmp eq i64 %2482, 16
  br i1 %2483, label %2452, label %2455, !llvm.loop !19

2484:                                             ; preds = %2452
  %2485 = call i32 @llvm.vector.reduce.smax.v16i32(<16 x i32> %2476)
  %2486 = call i32 @llvm.vector.reduce.smax.v16i32(<16 x i32> %2480)
  %2487 = add nsw i32 %2486, %2485
  %2488 = call i32 @llvm.vector.reduce.smin.v16i32(<16 x i32> %2475)
  %2489 = call i32 @llvm.vector.reduce.smin.v16i32(<16 x i32> %2479)
  %2490 = add nsw i32 %2489, %2488
  %2491 = icmp slt i32 %2490, -76
  %2492 = icmp sgt i32 %2487, 120
  %2493 = select i1 %2491, i1 true, i1 %2492
  br i1 %2493, label %2746, label %2580

2494:                                             ; preds = %2422, %2556
  %2495 = phi i64 [ 0, %2422 ], [ %2578, %2556 ]
  %2496 = getelementptr inbounds [16 x %struct.factors], ptr %15, i64 0, i64 %2495
  %2497 = trunc nuw nsw i64 %2495 to i32
  %2498 = lshr i32 %2497, 1
  %2499 = mul i32 %2424, %2498
  %2500 = shl i32 %2499, 4
  %2501 = zext i32 %2500 to i64
  %2502 = getelementptr inbounds i32, ptr %2423, i64 %2501
  %2503 = load <16 x i32>, ptr %2502, align 64, !tbaa !13
  br i1 %2425, label %2504, label %2519

2504:                                             ; preds = %2494, %2504
  %2505 = phi i64 [ %2517, %2504 ], [ 1, %2494 ]
  %2506 = phi <16 x i32> [ %2516, %2504 ], [ %2503, %2494 ]
  %2507 = trunc nuw i64 %2505 to i32
  %2508 = insertelement <16 x i32> poison, i32 %2507, i64 0
  %2509 = shufflevector <16 x i32> %2508, <16 x i32> poison, <16 x i32> zeroinitializer
  %2510 = icmp eq <16 x i32> %2430, %2509
  %2511 = add i32 %2499, %2507
  %2512 = shl i32 %2511, 4
  %2513 = zext i32 %2512 to i64
  %2514 = getelementptr inbounds i32, ptr %2423, i64 %2513
  %2515 = load <16 x i32>, ptr %2514, align 64, !tbaa !13
  %2516 = select <16 x i1> %2510, <16 x i32> %2515, <16 x i32> %2506
  %2517 = add nuw nsw i64 %2505, 1
  %2518 = icmp eq i64 %2517, %2431
  br i1 %2518, label %2519, label %2504, !llvm.loop !20

2519:                                             ; preds = %2504, %2494
  %2520 = phi <16 x i32> [ %2503, %2494 ], [ %2516, %2504 ]
  %2521 = and i32 %2497, 1
  %2522 = icmp eq i32 %2521, 0
  br i1 %2522, label %2525, label %2523

2523:                                             ; preds = %2519
  %2524 = lshr <16 x i32> %2520, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2527

2525:                                             ; preds = %2519
  %2526 = and <16 x i32> %2520, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2527

2527:                                             ; preds = %2523, %2525
  %2528 = phi <16 x i32> [ %2524, %2523 ], [ %2526, %2525 ]
  %2529 = and <16 x i32> %2528, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2530 = lshr <16 x i32> %2529, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %2531 = icmp ult <16 x i32> %2529, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2532 = and <16 x i32> %2528, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %2533 = or disjoint <16 x i32> %2532, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2534 = select <16 x i1> %2531, <16 x i32> zeroinitializer, <16 x i32> %2533
  %2535 = zext <16 x i1> %2531 to <16 x i32>
  %2536 = or <16 x i32> %2530, %2535
  %2537 = add nsw <16 x i32> %2536, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2538 = select <16 x i1> %2531, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2537
  %2539 = shl nuw <16 x i32> %2528, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2540 = ashr <16 x i32> %2539, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2541 = icmp eq <16 x i32> %2529, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2542 = zext <16 x i1> %2541 to <16 x i32>
  %2543 = icmp ugt <16 x i32> %2529, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2544 = select <16 x i1> %2543, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %2545 = or disjoint <16 x i32> %2544, %2542
  store <16 x i32> %2534, ptr %2496, align 64, !tbaa !13
  %2546 = getelementptr inbounds i8, ptr %2496, i64 64
  store <16 x i32> %2538, ptr %2546, align 64, !tbaa !13
  %2547 = getelementptr inbounds i8, ptr %2496, i64 128
  store <16 x i32> %2540, ptr %2547, align 64, !tbaa !13
  %2548 = getelementptr inbounds i8, ptr %2496, i64 192
  store <16 x i32> %2545, ptr %2548, align 64, !tbaa !13
  %2549 = getelementptr inbounds [16 x %struct.factors], ptr %16, i64 0, i64 %2495
  %2550 = getelementptr inbounds i32, ptr %2426, i64 %2501
  %2551 = load <16 x i32>, ptr %2550, align 64, !tbaa !13
  br i1 %2522, label %2554, label %2552

2552:                                             ; preds = %2527
  %2553 = lshr <16 x i32> %2551, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2556

2554:                                             ; preds = %2527
  %2555 = and <16 x i32> %2551, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2556

2556:                                             ; preds = %2552, %2554
  %2557 = phi <16 x i32> [ %2553, %2552 ], [ %2555, %2554 ]
  %2558 = and <16 x i32> %2557, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2559 = lshr <16 x i32> %2558, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %2560 = icmp ult <16 x i32> %2558, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2561 = and <16 x i32> %2557, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %2562 = or disjoint <16 x i32> %2561, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2563 = select <16 x i1> %2560, <16 x i32> zeroinitializer, <16 x i32> %2562
  %2564 = zext <16 x i1> %2560 to <16 x i32>
  %2565 = or <16 x i32> %2559, %2564
  %2566 = add nsw <16 x i32> %2565, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2567 = select <16 x i1> %2560, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2566
  %2568 = shl nuw <16 x i32> %2557, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2569 = ashr <16 x i32> %2568, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2570 = icmp eq <16 x i32> %2558, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2571 = zext <16 x i1> %2570 to <16 x i32>
  %2572 = icmp ugt <16 x i32> %2558, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2573 = select <16 x i1> %2572, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %2574 = or disjoint <16 x i32> %2573, %2571
  store <16 x i32> %2563, ptr %2549, align 64, !tbaa !13
  %2575 = getelementptr inbounds i8, ptr %2549, i64 64
  store <16 x i32> %2567, ptr %2575, align 64, !tbaa !13
  %2576 = getelementptr inbounds i8, ptr %2549, i64 128
  store <16 x i32> %2569, ptr %2576, align 64, !tbaa !13
  %2577 = getelementptr inbounds i8, ptr %2549, i64 192
  store <16 x i32> %2574, ptr %2577, align 64, !tbaa !13
  %2578 = add nuw nsw i64 %2495, 1
  %2579 = icmp eq i64 %2578, 16
  br i1 %2579, label %2432, label %2494, !llvm.loop !21

2580:                                             ; preds = %2484
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %17) #5
  call void @llvm.lifetime.start.p0(i64 3072, ptr nonnull %18) #5
  %2581 = getelementptr inbounds i8, ptr %17, i64 2048
  %2582 = getelementptr inbounds i8, ptr %17, i64 1024
  %2583 = getelementptr inbounds i8, ptr %18, i64 2048
  %2584 = getelementptr inbounds i8, ptr %18, i64 1024
  br label %2586

2585:                                             ; preds = %2586
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %19) #5
  br label %2615

2586:                                             ; preds = %2580, %2586
  %2587 = phi i64 [ 0, %2580 ], [ %2613, %2586 ]
  %2588 = getelementptr inbounds [16 x %struct.factors], ptr %15, i64 0, i64 %2587
  %2589 = load <16 x i32>, ptr %2588, align 64, !tbaa !13
  %2590 = icmp eq <16 x i32> %2589, zeroinitializer
  %2591 = getelementptr inbounds i8, ptr %2588, i64 128
  %2592 = load <16 x i32>, ptr %2591, align 64, !tbaa !13
  %2593 = getelementptr inbounds [16 x <16 x i32>], ptr %2581, i64 0, i64 %2587
  store <16 x i32> %2592, ptr %2593, align 64, !tbaa !13
  %2594 = shl <16 x i32> %2589, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %2595 = getelementptr inbounds [16 x <16 x i32>], ptr %17, i64 0, i64 %2587
  store <16 x i32> %2594, ptr %2595, align 64, !tbaa !13
  %2596 = getelementptr inbounds i8, ptr %2588, i64 64
  %2597 = load <16 x i32>, ptr %2596, align 64, !tbaa !13
  %2598 = add <16 x i32> %2597, <i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257, i32 257>
  %2599 = select <16 x i1> %2590, <16 x i32> zeroinitializer, <16 x i32> %2598
  %2600 = getelementptr inbounds [16 x <16 x i32>], ptr %2582, i64 0, i64 %2587
  store <16 x i32> %2599, ptr %2600, align 64, !tbaa !13
  %2601 = getelementptr inbounds [16 x %struct.factors], ptr %16, i64 0, i64 %2587
  %2602 = load <16 x i32>, ptr %2601, align 64, !tbaa !13
  %2603 = icmp eq <16 x i32> %2602, zeroinitializer
  %2604 = getelementptr inbounds i8, ptr %2601, i64 128
  %2605 = load <16 x i32>, ptr %2604, align 64, !tbaa !13
  %2606 = getelementptr inbounds [16 x <16 x i32>], ptr %2583, i64 0, i64 %2587
  store <16 x i32> %2605, ptr %2606, align 64, !tbaa !13
  %2607 = getelementptr inbounds [16 x <16 x i32>], ptr %18, i64 0, i64 %2587
  store <16 x i32> %2602, ptr %2607, align 64, !tbaa !13
  %2608 = getelementptr inbounds i8, ptr %2601, i64 64
  %2609 = load <16 x i32>, ptr %2608, align 64, !tbaa !13
  %2610 = sub <16 x i32> <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>, %2609
  %2611 = select <16 x i1> %2603, <16 x i32> <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>, <16 x i32> %2610
  %2612 = getelementptr inbounds [16 x <16 x i32>], ptr %2584, i64 0, i64 %2587
  store <16 x i32> %2611, ptr %2612, align 64, !tbaa !13
  %2613 = add nuw nsw i64 %2587, 1
  %2614 = icmp eq i64 %2613, 16
  br i1 %2614, label %2585, label %2586, !llvm.loop !22

2615:                                             ; preds = %2585, %2623
  %2616 = phi i64 [ 0, %2585 ], [ %2627, %2623 ]
  %2617 = getelementptr inbounds <16 x i32>, ptr %2433, i64 %2616
  %2618 = load <16 x i32>, ptr %2617, align 64, !tbaa !13
  br i1 %2436, label %2621, label %2619

2619:                                             ; preds = %2615
  %2620 = lshr <16 x i32> %2618, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2623

2621:                                             ; preds = %2615
  %2622 = and <16 x i32> %2618, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2623

2623:                                             ; preds = %2619, %2621
  %2624 = phi <16 x i32> [ %2620, %2619 ], [ %2622, %2621 ]
  %2625 = shl nuw <16 x i32> %2624, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2626 = getelementptr inbounds [16 x <16 x i32>], ptr %19, i64 0, i64 %2616
  store <16 x i32> %2625, ptr %2626, align 64, !tbaa !13
  %2627 = add nuw nsw i64 %2616, 1
  %2628 = icmp eq i64 %2627, 16
  br i1 %2628, label %2629, label %2615, !llvm.loop !23

2629:                                             ; preds = %2623, %2646
  %2630 = phi i64 [ %2647, %2646 ], [ 0, %2623 ]
  %2631 = getelementptr inbounds [16 x <16 x i32>], ptr %2583, i64 0, i64 %2630
  %2632 = load <16 x i32>, ptr %2631, align 64, !tbaa !13
  %2633 = getelementptr inbounds [16 x <16 x i32>], ptr %18, i64 0, i64 %2630
  %2634 = load <16 x i32>, ptr %2633, align 64, !tbaa !13
  %2635 = getelementptr inbounds [16 x <16 x i32>], ptr %2584, i64 0, i64 %2630
  %2636 = load <32 x i16>, ptr %2635, align 64, !tbaa !13
  %2637 = or disjoint i64 %2630, 1
  %2638 = getelementptr inbounds [16 x <16 x i32>], ptr %2583, i64 0, i64 %2637
  %2639 = load <16 x i32>, ptr %2638, align 64, !tbaa !13
  %2640 = getelementptr inbounds [16 x <16 x i32>], ptr %18, i64 0, i64 %2637
  %2641 = load <16 x i32>, ptr %2640, align 64, !tbaa !13
  %2642 = getelementptr inbounds [16 x <16 x i32>], ptr %2584, i64 0, i64 %2637
  %2643 = load <32 x i16>, ptr %2642, align 64, !tbaa !13
  br label %2649

2644:                                             ; preds = %2646
  %2645 = load ptr, ptr %42, align 8, !tbaa !10
  br label %2725

2646:                                             ; preds = %2649
  %2647 = add nuw nsw i64 %2630, 2
  %2648 = icmp ult i64 %2630, 14
  br i1 %2648, label %2629, label %2644, !llvm.loop !24

2649:                                             ; preds = %2629, %2649
  %2650 = phi i64 [ 0, %2629 ], [ %2723, %2649 ]
  %2651 = getelementptr inbounds [16 x <16 x i32>], ptr %19, i64 0, i64 %2650
  %2652 = load <16 x i32>, ptr %2651, align 64, !tbaa !13
  %2653 = getelementptr inbounds i32, ptr %2581, i64 %2650
  %2654 = getelementptr inbounds i32, ptr %17, i64 %2650
  %2655 = getelementptr inbounds i32, ptr %2582, i64 %2650
  %2656 = getelementptr inbounds [16 x <16 x i32>], ptr %2653, i64 0, i64 %2630
  %2657 = load i32, ptr %2656, align 4, !tbaa !25
  %2658 = insertelement <16 x i32> poison, i32 %2657, i64 0
  %2659 = shufflevector <16 x i32> %2658, <16 x i32> poison, <16 x i32> zeroinitializer
  %2660 = xor <16 x i32> %2659, %2632
  %2661 = getelementptr inbounds [16 x <16 x i32>], ptr %2654, i64 0, i64 %2630
  %2662 = load i32, ptr %2661, align 4, !tbaa !25
  %2663 = insertelement <16 x i32> poison, i32 %2662, i64 0
  %2664 = shufflevector <16 x i32> %2663, <16 x i32> poison, <16 x i32> zeroinitializer
  %2665 = mul <16 x i32> %2664, %2634
  %2666 = xor <16 x i32> %2660, %2665
  %2667 = getelementptr inbounds [16 x <16 x i32>], ptr %2655, i64 0, i64 %2630
  %2668 = load i32, ptr %2667, align 4, !tbaa !25
  %2669 = insertelement <16 x i32> poison, i32 %2668, i64 0
  %2670 = shufflevector <16 x i32> %2669, <16 x i32> poison, <16 x i32> zeroinitializer
  %2671 = bitcast <16 x i32> %2670 to <32 x i16>
  %2672 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %2671, <32 x i16> %2636)
  %2673 = bitcast <32 x i16> %2672 to <16 x i32>
  %2674 = getelementptr inbounds [16 x <16 x i32>], ptr %2653, i64 0, i64 %2637
  %2675 = load i32, ptr %2674, align 4, !tbaa !25
  %2676 = insertelement <16 x i32> poison, i32 %2675, i64 0
  %2677 = shufflevector <16 x i32> %2676, <16 x i32> poison, <16 x i32> zeroinitializer
  %2678 = xor <16 x i32> %2677, %2639
  %2679 = getelementptr inbounds [16 x <16 x i32>], ptr %2654, i64 0, i64 %2637
  %2680 = load i32, ptr %2679, align 4, !tbaa !25
  %2681 = insertelement <16 x i32> poison, i32 %2680, i64 0
  %2682 = shufflevector <16 x i32> %2681, <16 x i32> poison, <16 x i32> zeroinitializer
  %2683 = mul <16 x i32> %2682, %2641
  %2684 = xor <16 x i32> %2678, %2683
  %2685 = getelementptr inbounds [16 x <16 x i32>], ptr %2655, i64 0, i64 %2637
  %2686 = load i32, ptr %2685, align 4, !tbaa !25
  %2687 = insertelement <16 x i32> poison, i32 %2686, i64 0
  %2688 = shufflevector <16 x i32> %2687, <16 x i32> poison, <16 x i32> zeroinitializer
  %2689 = bitcast <16 x i32> %2688 to <32 x i16>
  %2690 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %2689, <32 x i16> %2643)
  %2691 = bitcast <32 x i16> %2690 to <16 x i32>
  %2692 = ashr <16 x i32> %2652, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2693 = lshr <16 x i32> %2652, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2694 = and <16 x i32> %2693, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2695 = shl <16 x i32> %2652, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2696 = and <16 x i32> %2695, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %2697 = or disjoint <16 x i32> %2696, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %2698 = xor <16 x i32> %2697, %2692
  %2699 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2673, <16 x i32> %2691)
  %2700 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2699, <16 x i32> %2694)
  %2701 = sub nsw <16 x i32> %2700, %2694
  %2702 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2701, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2703 = ashr <16 x i32> %2698, %2702
  %2704 = and <16 x i32> %2692, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2705 = add nsw <16 x i32> %2703, %2704
  %2706 = sub <16 x i32> %2700, %2673
  %2707 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2706, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2708 = ashr <16 x i32> %2666, %2707
  %2709 = add <16 x i32> %2708, %2705
  %2710 = sub <16 x i32> %2700, %2691
  %2711 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2710, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2712 = ashr <16 x i32> %2684, %2711
  %2713 = add <16 x i32> %2712, %2709
  %2714 = bitcast <16 x i32> %2700 to <32 x i16>
  %2715 = call <32 x i16> @llvm.usub.sat.v32i16(<32 x i16> %2714, <32 x i16> <i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0, i16 26, i16 0>)
  %2716 = bitcast <32 x i16> %2715 to <16 x i32>
  %2717 = shl <16 x i32> %2716, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2718 = sitofp <16 x i32> %2713 to <16 x float>
  %2719 = bitcast <16 x i32> %2717 to <16 x float>
  %2720 = call <16 x float> @llvm.fma.v16f32(<16 x float> %2718, <16 x float> %2719, <16 x float> zeroinitializer)
  %2721 = bitcast <16 x float> %2720 to <16 x i32>
  %2722 = and <16 x i32> %2721, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  store <16 x i32> %2722, ptr %2651, align 64, !tbaa !13
  %2723 = add nuw nsw i64 %2650, 1
  %2724 = icmp eq i64 %2723, 16
  br i1 %2724, label %2646, label %2649, !llvm.loop !26

2725:                                             ; preds = %2644, %2741
  %2726 = phi i64 [ 0, %2644 ], [ %2743, %2741 ]
  %2727 = getelementptr inbounds [16 x <16 x i32>], ptr %19, i64 0, i64 %2726
  %2728 = load <16 x i32>, ptr %2727, align 64, !tbaa !13
  %2729 = lshr <16 x i32> %2728, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2730 = icmp eq <16 x i32> %2728, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2731 = select <16 x i1> %2730, <16 x i32> <i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533>, <16 x i32> %2729
  %2732 = getelementptr inbounds <16 x i32>, ptr %2645, i64 %2726
  %2733 = load <16 x i32>, ptr %2732, align 64, !tbaa !13
  br i1 %2436, label %2738, label %2734

2734:                                             ; preds = %2725
  %2735 = and <16 x i32> %2733, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2736 = shl nuw <16 x i32> %2731, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2737 = or disjoint <16 x i32> %2735, %2736
  br label %2741

2738:                                             ; preds = %2725
  %2739 = and <16 x i32> %2733, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2740 = or disjoint <16 x i32> %2739, %2731
  br label %2741

2741:                                             ; preds = %2734, %2738
  %2742 = phi <16 x i32> [ %2737, %2734 ], [ %2740, %2738 ]
  store <16 x i32> %2742, ptr %2732, align 64, !tbaa !13
  %2743 = add nuw nsw i64 %2726, 1
  %2744 = icmp eq i64 %2743, 16
  br i1 %2744, label %2745, label %2725, !llvm.loop !27

2745:                                             ; preds = %2741
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %19) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %18) #5
  call void @llvm.lifetime.end.p0(i64 3072, ptr nonnull %17) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %16) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %15) #5
  br label %3170

2746:                                             ; preds = %2484, %2452
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %16) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %15) #5
  br label %2750

2747:                                             ; preds = %2421
  %2748 = load i32, ptr %43, align 8, !tbaa !11
  %2749 = icmp eq i32 %2748, 0
  br i1 %2749, label %3170, label %2750

2750:                                             ; preds = %2746, %2747
  %2751 = phi i32 [ 1, %2746 ], [ %2748, %2747 ]
  %2752 = phi i32 [ %2424, %2746 ], [ %2748, %2747 ]
  %2753 = load ptr, ptr %39, align 8, !tbaa !2
  %2754 = icmp ugt i32 %2752, 1
  %2755 = load ptr, ptr %40, align 8, !tbaa !8
  %2756 = add i32 %2752, -1
  %2757 = insertelement <16 x i32> poison, i32 %2756, i64 0
  %2758 = shufflevector <16 x i32> %2757, <16 x i32> poison, <16 x i32> zeroinitializer
  %2759 = and <16 x i32> %2758, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %2760 = load ptr, ptr %41, align 8
  %2761 = load i32, ptr %45, align 4
  %2762 = and i32 %2761, 4096
  %2763 = icmp eq i32 %2762, 0
  %2764 = load ptr, ptr %42, align 8
  %2765 = zext i32 %2752 to i64
  br label %2766

2766:                                             ; preds = %2750, %3167
  %2767 = phi i32 [ 0, %2750 ], [ %3168, %3167 ]
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %7) #5
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %8) #5
  br label %2772

2768:                                             ; preds = %2838
  %2769 = call i32 @llvm.vector.reduce.or.v16i32(<16 x i32> %2861)
  %2770 = icmp eq i32 %2769, 0
  %2771 = icmp ult i32 %2767, 16
  br i1 %2771, label %2864, label %3167

2772:                                             ; preds = %2766, %2838
  %2773 = phi i64 [ 0, %2766 ], [ %2862, %2838 ]
  %2774 = phi <16 x i32> [ zeroinitializer, %2766 ], [ %2861, %2838 ]
  %2775 = getelementptr inbounds [16 x %struct.factors], ptr %7, i64 0, i64 %2773
  %2776 = trunc nuw nsw i64 %2773 to i32
  %2777 = lshr i32 %2776, 1
  %2778 = mul i32 %2752, %2777
  %2779 = shl i32 %2778, 4
  %2780 = zext i32 %2779 to i64
  %2781 = getelementptr inbounds i32, ptr %2753, i64 %2780
  %2782 = load <16 x i32>, ptr %2781, align 64, !tbaa !13
  br i1 %2754, label %2783, label %2798

2783:                                             ; preds = %2772, %2783
  %2784 = phi i64 [ %2796, %2783 ], [ 1, %2772 ]
  %2785 = phi <16 x i32> [ %2795, %2783 ], [ %2782, %2772 ]
  %2786 = trunc nuw i64 %2784 to i32
  %2787 = insertelement <16 x i32> poison, i32 %2786, i64 0
  %2788 = shufflevector <16 x i32> %2787, <16 x i32> poison, <16 x i32> zeroinitializer
  %2789 = icmp eq <16 x i32> %2759, %2788
  %2790 = add i32 %2778, %2786
  %2791 = shl i32 %2790, 4
  %2792 = zext i32 %2791 to i64
  %2793 = getelementptr inbounds i32, ptr %2753, i64 %2792
  %2794 = load <16 x i32>, ptr %2793, align 64, !tbaa !13
  %2795 = select <16 x i1> %2789, <16 x i32> %2794, <16 x i32> %2785
  %2796 = add nuw nsw i64 %2784, 1
  %2797 = icmp eq i64 %2796, %2765
  br i1 %2797, label %2798, label %2783, !llvm.loop !20

2798:                                             ; preds = %2783, %2772
  %2799 = phi <16 x i32> [ %2782, %2772 ], [ %2795, %2783 ]
  %2800 = and i32 %2776, 1
  %2801 = icmp eq i32 %2800, 0
  br i1 %2801, label %2804, label %2802

2802:                                             ; preds = %2798
  %2803 = lshr <16 x i32> %2799, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2806

2804:                                             ; preds = %2798
  %2805 = and <16 x i32> %2799, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2806

2806:                                             ; preds = %2802, %2804
  %2807 = phi <16 x i32> [ %2803, %2802 ], [ %2805, %2804 ]
  %2808 = and <16 x i32> %2807, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2809 = lshr <16 x i32> %2808, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %2810 = icmp ult <16 x i32> %2808, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2811 = and <16 x i32> %2807, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %2812 = or disjoint <16 x i32> %2811, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2813 = select <16 x i1> %2810, <16 x i32> zeroinitializer, <16 x i32> %2812
  %2814 = zext <16 x i1> %2810 to <16 x i32>
  %2815 = or <16 x i32> %2809, %2814
  %2816 = add nsw <16 x i32> %2815, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2817 = select <16 x i1> %2810, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2816
  %2818 = shl nuw <16 x i32> %2807, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2819 = ashr <16 x i32> %2818, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2820 = icmp eq <16 x i32> %2808, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2821 = zext <16 x i1> %2820 to <16 x i32>
  %2822 = icmp ugt <16 x i32> %2808, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2823 = select <16 x i1> %2822, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %2824 = or disjoint <16 x i32> %2823, %2821
  store <16 x i32> %2813, ptr %2775, align 64, !tbaa !13
  %2825 = getelementptr inbounds i8, ptr %2775, i64 64
  store <16 x i32> %2817, ptr %2825, align 64, !tbaa !13
  %2826 = getelementptr inbounds i8, ptr %2775, i64 128
  store <16 x i32> %2819, ptr %2826, align 64, !tbaa !13
  %2827 = getelementptr inbounds i8, ptr %2775, i64 192
  store <16 x i32> %2824, ptr %2827, align 64, !tbaa !13
  %2828 = getelementptr inbounds [16 x %struct.factors], ptr %8, i64 0, i64 %2773
  %2829 = add i32 %2778, %2767
  %2830 = shl i32 %2829, 4
  %2831 = zext i32 %2830 to i64
  %2832 = getelementptr inbounds i32, ptr %2755, i64 %2831
  %2833 = load <16 x i32>, ptr %2832, align 64, !tbaa !13
  br i1 %2801, label %2836, label %2834

2834:                                             ; preds = %2806
  %2835 = lshr <16 x i32> %2833, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2838

2836:                                             ; preds = %2806
  %2837 = and <16 x i32> %2833, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2838

2838:                                             ; preds = %2834, %2836
  %2839 = phi <16 x i32> [ %2835, %2834 ], [ %2837, %2836 ]
  %2840 = and <16 x i32> %2839, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %2841 = lshr <16 x i32> %2840, <i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7>
  %2842 = icmp ult <16 x i32> %2840, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2843 = and <16 x i32> %2839, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %2844 = or disjoint <16 x i32> %2843, <i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128, i32 128>
  %2845 = select <16 x i1> %2842, <16 x i32> zeroinitializer, <16 x i32> %2844
  %2846 = zext <16 x i1> %2842 to <16 x i32>
  %2847 = or <16 x i32> %2841, %2846
  %2848 = add nsw <16 x i32> %2847, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2849 = select <16 x i1> %2842, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2848
  %2850 = shl nuw <16 x i32> %2839, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2851 = ashr <16 x i32> %2850, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2852 = icmp eq <16 x i32> %2840, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2853 = zext <16 x i1> %2852 to <16 x i32>
  %2854 = icmp ugt <16 x i32> %2840, <i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640, i32 32640>
  %2855 = select <16 x i1> %2854, <16 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <16 x i32> zeroinitializer
  %2856 = or disjoint <16 x i32> %2855, %2853
  store <16 x i32> %2845, ptr %2828, align 64, !tbaa !13
  %2857 = getelementptr inbounds i8, ptr %2828, i64 64
  store <16 x i32> %2849, ptr %2857, align 64, !tbaa !13
  %2858 = getelementptr inbounds i8, ptr %2828, i64 128
  store <16 x i32> %2851, ptr %2858, align 64, !tbaa !13
  %2859 = getelementptr inbounds i8, ptr %2828, i64 192
  store <16 x i32> %2856, ptr %2859, align 64, !tbaa !13
  %2860 = or <16 x i32> %2824, %2774
  %2861 = or <16 x i32> %2860, %2856
  %2862 = add nuw nsw i64 %2773, 1
  %2863 = icmp eq i64 %2862, 16
  br i1 %2863, label %2768, label %2772, !llvm.loop !28

2864:                                             ; preds = %2768, %2889
  %2865 = phi i32 [ %2891, %2889 ], [ %2767, %2768 ]
  %2866 = zext nneg i32 %2865 to i64
  %2867 = getelementptr inbounds <16 x i32>, ptr %2760, i64 %2866
  %2868 = load <16 x i32>, ptr %2867, align 64, !tbaa !13
  br i1 %2763, label %2871, label %2869

2869:                                             ; preds = %2864
  %2870 = lshr <16 x i32> %2868, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2873

2871:                                             ; preds = %2864
  %2872 = and <16 x i32> %2868, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  br label %2873

2873:                                             ; preds = %2869, %2871
  %2874 = phi <16 x i32> [ %2870, %2869 ], [ %2872, %2871 ]
  %2875 = shl nuw <16 x i32> %2874, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  br label %2893

2876:                                             ; preds = %3163
  %2877 = lshr <16 x i32> %3164, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2878 = icmp eq <16 x i32> %3164, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %2879 = select <16 x i1> %2878, <16 x i32> <i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533, i32 65533>, <16 x i32> %2877
  %2880 = getelementptr inbounds <16 x i32>, ptr %2764, i64 %2866
  %2881 = load <16 x i32>, ptr %2880, align 64, !tbaa !13
  br i1 %2763, label %2886, label %2882

2882:                                             ; preds = %2876
  %2883 = and <16 x i32> %2881, <i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535, i32 65535>
  %2884 = shl nuw <16 x i32> %2879, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %2885 = or disjoint <16 x i32> %2883, %2884
  br label %2889

2886:                                             ; preds = %2876
  %2887 = and <16 x i32> %2881, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %2888 = or disjoint <16 x i32> %2887, %2879
  br label %2889

2889:                                             ; preds = %2882, %2886
  %2890 = phi <16 x i32> [ %2885, %2882 ], [ %2888, %2886 ]
  store <16 x i32> %2890, ptr %2880, align 64, !tbaa !13
  %2891 = add i32 %2865, %2751
  %2892 = icmp ult i32 %2891, 16
  br i1 %2892, label %2864, label %3167, !llvm.loop !29

2893:                                             ; preds = %2873, %3163
  %2894 = phi i64 [ 0, %2873 ], [ %3165, %3163 ]
  %2895 = phi <16 x i32> [ %2875, %2873 ], [ %3164, %3163 ]
  %2896 = getelementptr inbounds [16 x %struct.factors], ptr %7, i64 0, i64 %2894
  %2897 = getelementptr inbounds i32, ptr %2896, i64 %2866
  %2898 = load i32, ptr %2897, align 4, !tbaa !13, !noalias !50
  %2899 = insertelement <16 x i32> poison, i32 %2898, i64 0
  %2900 = shufflevector <16 x i32> %2899, <16 x i32> poison, <16 x i32> zeroinitializer
  %2901 = getelementptr inbounds i8, ptr %2896, i64 64
  %2902 = getelementptr inbounds i32, ptr %2901, i64 %2866
  %2903 = load i32, ptr %2902, align 4, !tbaa !13, !noalias !50
  %2904 = insertelement <16 x i32> poison, i32 %2903, i64 0
  %2905 = shufflevector <16 x i32> %2904, <16 x i32> poison, <16 x i32> zeroinitializer
  %2906 = getelementptr inbounds i8, ptr %2896, i64 128
  %2907 = getelementptr inbounds i32, ptr %2906, i64 %2866
  %2908 = load i32, ptr %2907, align 4, !tbaa !13, !noalias !50
  %2909 = insertelement <16 x i32> poison, i32 %2908, i64 0
  %2910 = shufflevector <16 x i32> %2909, <16 x i32> poison, <16 x i32> zeroinitializer
  %2911 = or disjoint i64 %2894, 1
  %2912 = getelementptr inbounds [16 x %struct.factors], ptr %7, i64 0, i64 %2911
  %2913 = getelementptr inbounds i32, ptr %2912, i64 %2866
  %2914 = load i32, ptr %2913, align 4, !tbaa !13, !noalias !53
  %2915 = insertelement <16 x i32> poison, i32 %2914, i64 0
  %2916 = shufflevector <16 x i32> %2915, <16 x i32> poison, <16 x i32> zeroinitializer
  %2917 = getelementptr inbounds i8, ptr %2912, i64 64
  %2918 = getelementptr inbounds i32, ptr %2917, i64 %2866
  %2919 = load i32, ptr %2918, align 4, !tbaa !13, !noalias !53
  %2920 = insertelement <16 x i32> poison, i32 %2919, i64 0
  %2921 = shufflevector <16 x i32> %2920, <16 x i32> poison, <16 x i32> zeroinitializer
  %2922 = getelementptr inbounds i8, ptr %2912, i64 128
  %2923 = getelementptr inbounds i32, ptr %2922, i64 %2866
  %2924 = load i32, ptr %2923, align 4, !tbaa !13, !noalias !53
  %2925 = insertelement <16 x i32> poison, i32 %2924, i64 0
  %2926 = shufflevector <16 x i32> %2925, <16 x i32> poison, <16 x i32> zeroinitializer
  br i1 %2770, label %2927, label %3011

2927:                                             ; preds = %2893
  %2928 = getelementptr inbounds %struct.factors, ptr %8, i64 %2894
  %2929 = lshr <16 x i32> %2895, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2930 = and <16 x i32> %2929, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %2931 = add nsw <16 x i32> %2930, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %2932 = and <16 x i32> %2895, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2933 = shl nuw nsw <16 x i32> %2932, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %2934 = or disjoint <16 x i32> %2933, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %2935 = load <16 x i32>, ptr %2928, align 64, !tbaa !13
  %2936 = mul <16 x i32> %2935, %2900
  %2937 = shl <16 x i32> %2936, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %2938 = getelementptr inbounds i8, ptr %2928, i64 64
  %2939 = load <16 x i32>, ptr %2938, align 64, !tbaa !13
  %2940 = add <16 x i32> %2939, %2905
  %2941 = getelementptr inbounds i8, ptr %2928, i64 256
  %2942 = load <16 x i32>, ptr %2941, align 64, !tbaa !13
  %2943 = mul <16 x i32> %2942, %2916
  %2944 = shl <16 x i32> %2943, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %2945 = getelementptr inbounds i8, ptr %2928, i64 320
  %2946 = load <16 x i32>, ptr %2945, align 64, !tbaa !13
  %2947 = add <16 x i32> %2946, %2921
  %2948 = ashr <16 x i32> %2895, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2949 = icmp eq <16 x i32> %2930, zeroinitializer
  %2950 = select <16 x i1> %2949, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %2931
  %2951 = select <16 x i1> %2949, <16 x i32> zeroinitializer, <16 x i32> %2934
  %2952 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2940, <16 x i32> %2947)
  %2953 = add <16 x i32> %2952, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %2954 = add nsw <16 x i32> %2950, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %2955 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %2953, <16 x i32> %2954)
  %2956 = sub <16 x i32> %2955, %2950
  %2957 = add <16 x i32> %2956, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %2958 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2957, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2959 = lshr <16 x i32> %2951, %2958
  %2960 = add <16 x i32> %2955, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %2961 = getelementptr inbounds i8, ptr %2928, i64 128
  %2962 = load <16 x i32>, ptr %2961, align 64, !tbaa !13
  %2963 = sub <16 x i32> %2960, %2940
  %2964 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2963, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2965 = ashr <16 x i32> %2937, %2964
  %2966 = xor <16 x i32> %2962, %2965
  %2967 = xor <16 x i32> %2966, %2910
  %2968 = xor <16 x i32> %2967, %2948
  %2969 = add <16 x i32> %2968, %2959
  %2970 = getelementptr inbounds i8, ptr %2928, i64 384
  %2971 = load <16 x i32>, ptr %2970, align 64, !tbaa !13
  %2972 = sub <16 x i32> %2960, %2947
  %2973 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2972, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %2974 = ashr <16 x i32> %2944, %2973
  %2975 = xor <16 x i32> %2971, %2974
  %2976 = xor <16 x i32> %2975, %2926
  %2977 = xor <16 x i32> %2976, %2948
  %2978 = add <16 x i32> %2977, %2969
  %2979 = or <16 x i32> %2937, %2944
  %2980 = or <16 x i32> %2979, %2951
  %2981 = icmp eq <16 x i32> %2980, zeroinitializer
  %2982 = select <16 x i1> %2981, <16 x i32> zeroinitializer, <16 x i32> %2978
  %2983 = ashr <16 x i32> %2982, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %2984 = xor <16 x i32> %2983, %2982
  %2985 = sub <16 x i32> %2984, %2983
  %2986 = xor <16 x i32> %2983, %2948
  %2987 = and <16 x i32> %2986, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %2988 = sitofp <16 x i32> %2985 to <16 x float>
  %2989 = bitcast <16 x float> %2988 to <16 x i32>
  %2990 = ashr <16 x i32> %2989, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2991 = add <16 x i32> %2990, %2955
  %2992 = icmp ne <16 x i32> %2982, zeroinitializer
  %2993 = icmp sgt <16 x i32> %2991, zeroinitializer
  %2994 = and <16 x i1> %2993, %2992
  %2995 = and <16 x i32> %2989, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %2996 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %2991, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %2997 = shl <16 x i32> %2996, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %2998 = or disjoint <16 x i32> %2997, %2995
  %2999 = icmp slt <16 x i32> %2991, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %3000 = select <16 x i1> %2999, <16 x i32> %2998, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %3001 = select <16 x i1> %2994, <16 x i32> %3000, <16 x i32> zeroinitializer
  %3002 = icmp eq <16 x i32> %3001, zeroinitializer
  %3003 = select <16 x i1> %3002, <16 x i32> zeroinitializer, <16 x i32> %2987
  %3004 = and <16 x i32> %3001, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %3005 = or <16 x i32> %3003, %3004
  %3006 = icmp eq <16 x i32> %2930, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %3007 = icmp eq <16 x i32> %2932, zeroinitializer
  %3008 = select <16 x i1> %3007, <16 x i32> zeroinitializer, <16 x i32> <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %3009 = or <16 x i32> %3008, %2895
  %3010 = select <16 x i1> %3006, <16 x i32> %3009, <16 x i32> %3005
  br label %3163

3011:                                             ; preds = %2893
  %3012 = getelementptr inbounds i8, ptr %2912, i64 192
  %3013 = getelementptr inbounds i32, ptr %3012, i64 %2866
  %3014 = load i32, ptr %3013, align 4, !tbaa !13, !noalias !53
  %3015 = insertelement <16 x i32> poison, i32 %3014, i64 0
  %3016 = shufflevector <16 x i32> %3015, <16 x i32> poison, <16 x i32> zeroinitializer
  %3017 = getelementptr inbounds i8, ptr %2896, i64 192
  %3018 = getelementptr inbounds i32, ptr %3017, i64 %2866
  %3019 = load i32, ptr %3018, align 4, !tbaa !13, !noalias !50
  %3020 = insertelement <16 x i32> poison, i32 %3019, i64 0
  %3021 = shufflevector <16 x i32> %3020, <16 x i32> poison, <16 x i32> zeroinitializer
  %3022 = getelementptr inbounds %struct.factors, ptr %8, i64 %2894
  %3023 = lshr <16 x i32> %2895, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %3024 = and <16 x i32> %3023, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %3025 = add nsw <16 x i32> %3024, <i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127, i32 -127>
  %3026 = shl <16 x i32> %2895, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %3027 = and <16 x i32> %3026, <i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856, i32 67108856>
  %3028 = or disjoint <16 x i32> %3027, <i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864, i32 67108864>
  %3029 = load <16 x i32>, ptr %3022, align 64, !tbaa !13
  %3030 = mul <16 x i32> %3029, %2900
  %3031 = shl <16 x i32> %3030, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %3032 = getelementptr inbounds i8, ptr %3022, i64 64
  %3033 = load <16 x i32>, ptr %3032, align 64, !tbaa !13
  %3034 = add <16 x i32> %3033, %2905
  %3035 = getelementptr inbounds i8, ptr %3022, i64 256
  %3036 = load <16 x i32>, ptr %3035, align 64, !tbaa !13
  %3037 = mul <16 x i32> %3036, %2916
  %3038 = shl <16 x i32> %3037, <i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10, i32 10>
  %3039 = getelementptr inbounds i8, ptr %3022, i64 320
  %3040 = load <16 x i32>, ptr %3039, align 64, !tbaa !13
  %3041 = add <16 x i32> %3040, %2921
  %3042 = ashr <16 x i32> %2895, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %3043 = icmp eq <16 x i32> %3024, zeroinitializer
  %3044 = select <16 x i1> %3043, <16 x i32> <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>, <16 x i32> %3025
  %3045 = select <16 x i1> %3043, <16 x i32> zeroinitializer, <16 x i32> %3028
  %3046 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %3034, <16 x i32> %3041)
  %3047 = add <16 x i32> %3046, <i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24, i32 -24>
  %3048 = add nsw <16 x i32> %3044, <i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26, i32 -26>
  %3049 = call <16 x i32> @llvm.smax.v16i32(<16 x i32> %3047, <16 x i32> %3048)
  %3050 = sub <16 x i32> %3049, %3044
  %3051 = add <16 x i32> %3050, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %3052 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %3051, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %3053 = lshr <16 x i32> %3045, %3052
  %3054 = add <16 x i32> %3049, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %3055 = getelementptr inbounds i8, ptr %3022, i64 128
  %3056 = load <16 x i32>, ptr %3055, align 64, !tbaa !13
  %3057 = sub <16 x i32> %3054, %3034
  %3058 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %3057, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %3059 = ashr <16 x i32> %3031, %3058
  %3060 = xor <16 x i32> %2910, %3056
  %3061 = xor <16 x i32> %3060, %3059
  %3062 = xor <16 x i32> %3061, %3042
  %3063 = add <16 x i32> %3062, %3053
  %3064 = getelementptr inbounds i8, ptr %3022, i64 384
  %3065 = load <16 x i32>, ptr %3064, align 64, !tbaa !13
  %3066 = sub <16 x i32> %3054, %3041
  %3067 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %3066, <16 x i32> <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>)
  %3068 = ashr <16 x i32> %3038, %3067
  %3069 = xor <16 x i32> %2926, %3065
  %3070 = xor <16 x i32> %3069, %3068
  %3071 = xor <16 x i32> %3070, %3042
  %3072 = add <16 x i32> %3071, %3063
  %3073 = or <16 x i32> %3031, %3038
  %3074 = or <16 x i32> %3073, %3045
  %3075 = icmp eq <16 x i32> %3074, zeroinitializer
  %3076 = select <16 x i1> %3075, <16 x i32> zeroinitializer, <16 x i32> %3072
  %3077 = ashr <16 x i32> %3076, <i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31, i32 31>
  %3078 = xor <16 x i32> %3077, %3076
  %3079 = sub <16 x i32> %3078, %3077
  %3080 = xor <16 x i32> %3077, %3042
  %3081 = sitofp <16 x i32> %3079 to <16 x float>
  %3082 = bitcast <16 x float> %3081 to <16 x i32>
  %3083 = ashr <16 x i32> %3082, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %3084 = add <16 x i32> %3083, %3049
  %3085 = icmp ne <16 x i32> %3076, zeroinitializer
  %3086 = icmp sgt <16 x i32> %3084, zeroinitializer
  %3087 = and <16 x i1> %3086, %3085
  %3088 = and <16 x i32> %3082, <i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607, i32 8388607>
  %3089 = call <16 x i32> @llvm.smin.v16i32(<16 x i32> %3084, <16 x i32> <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>)
  %3090 = shl <16 x i32> %3089, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %3091 = or disjoint <16 x i32> %3090, %3088
  %3092 = icmp slt <16 x i32> %3084, <i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255, i32 255>
  %3093 = select <16 x i1> %3092, <16 x i32> %3091, <16 x i32> <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %3094 = select <16 x i1> %3087, <16 x i32> %3093, <16 x i32> zeroinitializer
  %3095 = icmp eq <16 x i32> %3094, zeroinitializer
  %3096 = and <16 x i32> %3094, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %3097 = getelementptr inbounds i8, ptr %3022, i64 192
  %3098 = load <16 x i32>, ptr %3097, align 64, !tbaa !13
  %3099 = or <16 x i32> %3098, %3021
  %3100 = and <16 x i32> %3099, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %3101 = sub nsw <16 x i32> zeroinitializer, %3100
  %3102 = and <16 x i32> %3099, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %3103 = icmp eq <16 x i32> %3102, zeroinitializer
  %3104 = icmp eq <16 x i32> %2900, zeroinitializer
  %3105 = icmp eq <16 x i32> %3029, zeroinitializer
  %3106 = or <16 x i1> %3105, %3104
  %3107 = select <16 x i1> %3106, <16 x i32> %3101, <16 x i32> zeroinitializer
  %3108 = xor <16 x i32> %3060, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3109 = and <16 x i32> %3108, %3101
  %3110 = and <16 x i32> %3060, %3101
  %3111 = getelementptr inbounds i8, ptr %3022, i64 448
  %3112 = load <16 x i32>, ptr %3111, align 64, !tbaa !13
  %3113 = or <16 x i32> %3112, %3016
  %3114 = and <16 x i32> %3113, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %3115 = sub nsw <16 x i32> zeroinitializer, %3114
  %3116 = and <16 x i32> %3113, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %3117 = icmp eq <16 x i32> %3116, zeroinitializer
  %3118 = select <16 x i1> %3117, <16 x i1> %3103, <16 x i1> zeroinitializer
  %3119 = icmp eq <16 x i32> %2916, zeroinitializer
  %3120 = icmp eq <16 x i32> %3036, zeroinitializer
  %3121 = or <16 x i1> %3120, %3119
  %3122 = select <16 x i1> %3121, <16 x i32> %3115, <16 x i32> zeroinitializer
  %3123 = or <16 x i32> %3122, %3107
  %3124 = xor <16 x i32> %3069, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3125 = and <16 x i32> %3124, %3115
  %3126 = or <16 x i32> %3125, %3109
  %3127 = and <16 x i32> %3069, %3115
  %3128 = or <16 x i32> %3127, %3110
  %3129 = and <16 x i32> %3080, <i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648>
  %3130 = select <16 x i1> %3095, <16 x i32> zeroinitializer, <16 x i32> %3129
  %3131 = or <16 x i32> %3130, %3096
  %3132 = and <16 x i32> %3126, %3128
  %3133 = or <16 x i32> %3123, %3132
  %3134 = and <16 x i32> %2895, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %3135 = icmp ult <16 x i32> %3134, <i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041, i32 2139095041>
  %3136 = icmp eq <16 x i32> %2895, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %3137 = select <16 x i1> %3136, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %3126
  %3138 = icmp eq <16 x i32> %2895, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %3139 = select <16 x i1> %3138, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %3128
  %3140 = and <16 x i32> %3137, <i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040, i32 2139095040>
  %3141 = xor <16 x i32> %3137, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3142 = and <16 x i32> %3131, %3141
  %3143 = or <16 x i32> %3140, %3142
  %3144 = and <16 x i32> %3139, <i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608, i32 -8388608>
  %3145 = xor <16 x i32> %3139, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3146 = and <16 x i32> %3143, %3145
  %3147 = or <16 x i32> %3146, %3144
  %3148 = and <16 x i32> %3137, %3139
  %3149 = and <16 x i32> %3148, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %3150 = xor <16 x i32> %3148, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3151 = and <16 x i32> %3147, %3150
  %3152 = or <16 x i32> %3151, %3149
  %3153 = or <16 x i32> %2895, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %3154 = select <16 x i1> %3135, <16 x i32> %3152, <16 x i32> %3153
  %3155 = and <16 x i32> %3133, <i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304, i32 -4194304>
  %3156 = xor <16 x i32> %3133, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %3157 = and <16 x i32> %3154, %3156
  %3158 = or <16 x i32> %3157, %3155
  %3159 = select <16 x i1> %3118, <16 x i32> %3158, <16 x i32> <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %3160 = and <16 x i32> %3159, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %3161 = icmp eq <16 x i32> %3159, <i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683, i32 -4191683>
  %3162 = select <16 x i1> %3161, <16 x i32> <i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608, i32 -196608>, <16 x i32> %3160
  br label %3163

3163:                                             ; preds = %2927, %3011
  %3164 = phi <16 x i32> [ %3162, %3011 ], [ %3010, %2927 ]
  %3165 = add nuw nsw i64 %2894, 2
  %3166 = icmp ult i64 %2894, 14
  br i1 %3166, label %2893, label %2876, !llvm.loop !36

3167:                                             ; preds = %2889, %2768
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %8) #5
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %7) #5
  %3168 = add nuw i32 %2767, 1
  %3169 = icmp eq i32 %3168, %2751
  br i1 %3169, label %3170, label %2766, !llvm.loop !37

3170:                                             ; preds = %3167, %2747, %2745
  call void @llvm.lifetime.end.p0(i64 5120, ptr nonnull %38) #5
  br label %3171

3171:                                             ; preds = %3170, %2377, %1498, %760
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %39) #5
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
  %47 = load i32, ptr %46, align 4, !tbaa !25
  %48 = xor i32 %47, %13
  %49 = getelementptr inbounds i32, ptr %1, i64 %45
  store i32 %48, ptr %49, align 4, !tbaa !25
  %50 = getelementptr inbounds i32, ptr %40, i64 %45
  %51 = load i32, ptr %50, align 4, !tbaa !25
  %52 = xor i32 %51, %18
  %53 = getelementptr inbounds i32, ptr %31, i64 %45
  store i32 %52, ptr %53, align 4, !tbaa !25
  %54 = add nuw nsw i64 %45, 1
  %55 = load i32, ptr %6, align 8, !tbaa !11
  %56 = shl i32 %55, %34
  %57 = zext i32 %56 to i64
  %58 = icmp ult i64 %54, %57
  br i1 %58, label %44, label %41, !llvm.loop !56

59:                                               ; preds = %61
  store ptr %1, ptr %0, align 8, !tbaa !2
  %60 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr %31, ptr %60, align 8, !tbaa !8
  store ptr %32, ptr %42, align 8, !tbaa !9
  ret void

61:                                               ; preds = %41, %61
  %62 = phi i64 [ 0, %41 ], [ %68, %61 ]
  %63 = getelementptr inbounds i32, ptr %43, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !25
  %65 = and i32 %64, %24
  %66 = xor i32 %65, %27
  %67 = getelementptr inbounds i32, ptr %32, i64 %62
  store i32 %66, ptr %67, align 4, !tbaa !25
  %68 = add nuw nsw i64 %62, 1
  %69 = icmp eq i64 %68, 256
  br i1 %69, label %59, label %61, !llvm.loop !57
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v16i32(<16 x i32>) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smin.v16i32(<16 x i32>, <16 x i32>) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smax.v16i32(<16 x i32>, <16 x i32>) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smin.v16i32(<16 x i32>) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smax.v16i32(<16 x i32>) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <32 x i16> @llvm.usub.sat.v32i16(<32 x i16>, <32 x i16>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.abs.v16i32(<16 x i32>, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.umax.v16i32(<16 x i32>, <16 x i32>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x half> @llvm.fabs.v16f16(<16 x half>) #4

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
!20 = distinct !{!20, !15, !16}
!21 = distinct !{!21, !15, !16}
!22 = distinct !{!22, !15, !16}
!23 = distinct !{!23, !15, !16}
!24 = distinct !{!24, !15, !16}
!25 = !{!7, !7, i64 0}
!26 = distinct !{!26, !15, !16}
!27 = distinct !{!27, !15, !16}
!28 = distinct !{!28, !15, !16}
!29 = distinct !{!29, !15, !16}
!30 = !{!31}
!31 = distinct !{!31, !32, !"one_factor: argument 0"}
!32 = distinct !{!32, !"one_factor"}
!33 = !{!34}
!34 = distinct !{!34, !35, !"one_factor: argument 0"}
!35 = distinct !{!35, !"one_factor"}
!36 = distinct !{!36, !15, !16}
!37 = distinct !{!37, !15, !16}
!38 = !{!39}
!39 = distinct !{!39, !40, !"one_factor: argument 0"}
!40 = distinct !{!40, !"one_factor"}
!41 = !{!42}
!42 = distinct !{!42, !43, !"one_factor: argument 0"}
!43 = distinct !{!43, !"one_factor"}
!44 = !{!45}
!45 = distinct !{!45, !46, !"one_factor: argument 0"}
!46 = distinct !{!46, !"one_factor"}
!47 = !{!48}
!48 = distinct !{!48, !49, !"one_factor: argument 0"}
!49 = distinct !{!49, !"one_factor"}
!50 = !{!51}
!51 = distinct !{!51, !52, !"one_factor: argument 0"}
!52 = distinct !{!52, !"one_factor"}
!53 = !{!54}
!54 = distinct !{!54, !55, !"one_factor: argument 0"}
!55 = distinct !{!55, !"one_factor"}
!56 = distinct !{!56, !15, !16}
!57 = distinct !{!57, !15, !16}
