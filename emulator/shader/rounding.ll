%struct.anon = type { i32, i32, i32 }
%struct.number = type { i32, i32, i128 }

@formats = internal unnamed_addr constant [3 x %struct.anon] [%struct.anon { i32 11, i32 -14, i32 15 }, %struct.anon { i32 24, i32 -126, i32 127 }, %struct.anon { i32 53, i32 -1022, i32 1023 }], align 16

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @barewave_round(i32 noundef %0, i32 noundef %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = alloca %struct.number, align 16
  %5 = alloca %struct.number, align 16
  %6 = icmp eq i32 %1, 0
  br i1 %6, label %22, label %7

7:                                                ; preds = %3
  %8 = shl i32 %1, 1
  %9 = mul i32 %1, 3
  %10 = and i32 %0, 32
  %11 = icmp eq i32 %10, 0
  %12 = and i32 %0, 16
  %13 = icmp eq i32 %12, 0
  %14 = getelementptr inbounds i8, ptr %5, i64 4
  %15 = getelementptr inbounds i8, ptr %5, i64 16
  %16 = and i32 %0, 3
  %17 = icmp eq i32 %16, 2
  %18 = select i1 %17, i64 -9223372036854775808, i64 0
  %19 = getelementptr inbounds i8, ptr %4, i64 16
  %20 = getelementptr inbounds i8, ptr %4, i64 4
  %21 = zext i32 %1 to i64
  br label %23

22:                                               ; preds = %208, %3
  ret void

23:                                               ; preds = %7, %208
  %24 = phi i64 [ 0, %7 ], [ %210, %208 ]
  %25 = getelementptr inbounds i64, ptr %2, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !2
  %27 = trunc nuw i64 %24 to i32
  %28 = add i32 %27, %1
  %29 = zext i32 %28 to i64
  %30 = getelementptr inbounds i64, ptr %2, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !2
  %32 = add i32 %8, %27
  %33 = zext i32 %32 to i64
  %34 = getelementptr inbounds i64, ptr %2, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !2
  %36 = add i32 %9, %27
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds i64, ptr %2, i64 %37
  %39 = load i64, ptr %38, align 8, !tbaa !2
  %40 = trunc i64 %39 to i32
  %41 = select i1 %11, i64 0, i64 %31
  %42 = xor i64 %41, %26
  %43 = and i64 %42, -9223372036854775808
  %44 = and i64 %26, 9223372036854775807
  %45 = icmp ult i64 %44, 9218868437227405313
  br i1 %45, label %48, label %46

46:                                               ; preds = %23
  %47 = or i64 %26, 2251799813685248
  br label %208

48:                                               ; preds = %23
  br i1 %11, label %62, label %49

49:                                               ; preds = %48
  %50 = and i64 %31, 9223372036854775807
  %51 = icmp ult i64 %50, 9218868437227405313
  br i1 %51, label %54, label %52

52:                                               ; preds = %49
  %53 = or i64 %31, 2251799813685248
  br label %208

54:                                               ; preds = %49
  %55 = icmp eq i64 %44, 9218868437227405312
  %56 = icmp eq i64 %50, 0
  %57 = and i1 %55, %56
  br i1 %57, label %208, label %58

58:                                               ; preds = %54
  %59 = icmp eq i64 %44, 0
  %60 = icmp eq i64 %50, 9218868437227405312
  %61 = and i1 %59, %60
  br i1 %61, label %208, label %62

62:                                               ; preds = %58, %48
  %63 = and i64 %35, 9223372036854775807
  %64 = icmp ult i64 %63, 9218868437227405313
  %65 = or i1 %13, %64
  br i1 %65, label %68, label %66

66:                                               ; preds = %62
  %67 = or i64 %35, 2251799813685248
  br label %208

68:                                               ; preds = %62
  %69 = icmp eq i64 %44, 9218868437227405312
  %70 = or i1 %11, %69
  br i1 %70, label %74, label %71

71:                                               ; preds = %68
  %72 = and i64 %31, 9223372036854775807
  %73 = icmp eq i64 %72, 9218868437227405312
  br label %74

74:                                               ; preds = %71, %68
  %75 = phi i1 [ %69, %68 ], [ %73, %71 ]
  %76 = icmp ne i64 %63, 9218868437227405312
  %77 = or i1 %13, %76
  br i1 %77, label %83, label %78

78:                                               ; preds = %74
  %79 = and i64 %35, -9223372036854775808
  %80 = icmp ne i64 %43, %79
  %81 = and i1 %80, %75
  %82 = select i1 %81, i64 -2251799813685248, i64 %35
  br label %208

83:                                               ; preds = %74
  br i1 %75, label %84, label %86

84:                                               ; preds = %83
  %85 = or disjoint i64 %43, 9218868437227405312
  br label %208

86:                                               ; preds = %83
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #6
  %87 = lshr i64 %26, 52
  %88 = trunc nuw nsw i64 %87 to i32
  %89 = and i32 %88, 2047
  %90 = icmp eq i32 %89, 0
  %91 = tail call i32 @llvm.umax.i32(i32 %89, i32 1)
  %92 = add nsw i32 %91, -1075
  store i32 %92, ptr %14, align 4, !tbaa !6, !alias.scope !10
  %93 = and i64 %26, 4503599627370495
  %94 = zext nneg i64 %93 to i128
  %95 = or disjoint i128 %94, 4503599627370496
  %96 = select i1 %90, i128 %94, i128 %95
  store i128 %96, ptr %15, align 16, !tbaa !13, !alias.scope !10
  br i1 %11, label %110, label %97

97:                                               ; preds = %86
  %98 = lshr i64 %31, 52
  %99 = trunc nuw nsw i64 %98 to i32
  %100 = and i32 %99, 2047
  %101 = icmp eq i32 %100, 0
  %102 = tail call i32 @llvm.umax.i32(i32 %100, i32 1)
  %103 = add nsw i32 %102, -1075
  %104 = and i64 %31, 4503599627370495
  %105 = zext nneg i64 %104 to i128
  %106 = or disjoint i128 %105, 4503599627370496
  %107 = select i1 %101, i128 %105, i128 %106
  %108 = mul nuw nsw i128 %107, %96
  store i128 %108, ptr %15, align 16, !tbaa !13
  %109 = add nsw i32 %103, %92
  store i32 %109, ptr %14, align 4, !tbaa !6
  br label %110

110:                                              ; preds = %97, %86
  %111 = phi i32 [ %109, %97 ], [ %92, %86 ]
  %112 = phi i128 [ %108, %97 ], [ %96, %86 ]
  %113 = lshr i64 %42, 63
  %114 = trunc nuw nsw i64 %113 to i32
  store i32 %114, ptr %5, align 16, !tbaa !14
  %115 = select i1 %13, i64 0, i64 %35
  %116 = lshr i64 %115, 52
  %117 = trunc nuw nsw i64 %116 to i32
  %118 = and i32 %117, 2047
  %119 = lshr i64 %115, 63
  %120 = trunc nuw nsw i64 %119 to i32
  %121 = icmp eq i32 %118, 0
  %122 = tail call i32 @llvm.umax.i32(i32 %118, i32 1)
  %123 = add nsw i32 %122, -1075
  %124 = and i64 %115, 4503599627370495
  %125 = zext nneg i64 %124 to i128
  %126 = or disjoint i128 %125, 4503599627370496
  %127 = select i1 %121, i128 %125, i128 %126
  %128 = icmp ne i128 %112, 0
  %129 = icmp ne i128 %127, 0
  %130 = select i1 %128, i1 %129, i1 false
  br i1 %130, label %131, label %193

131:                                              ; preds = %110
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %4, ptr noundef nonnull align 16 dereferenceable(32) %5, i64 32, i1 false)
  %132 = load i128, ptr %19, align 16, !tbaa !13
  %133 = trunc i128 %132 to i64
  %134 = lshr i128 %132, 64
  %135 = trunc nuw i128 %134 to i64
  %136 = icmp eq i64 %135, 0
  %137 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %135, i1 true)
  %138 = trunc nuw nsw i64 %137 to i32
  %139 = xor i32 %138, 127
  %140 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %133, i1 true)
  %141 = trunc nuw nsw i64 %140 to i32
  %142 = xor i32 %141, 63
  %143 = select i1 %136, i32 %142, i32 %139
  %144 = sub nsw i32 125, %143
  %145 = zext nneg i32 %144 to i128
  %146 = shl i128 %132, %145
  %147 = load i32, ptr %20, align 4, !tbaa !6
  %148 = sub nsw i32 %147, %144
  %149 = trunc nuw nsw i128 %127 to i64
  %150 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %149, i1 true)
  %151 = trunc nuw nsw i64 %150 to i32
  %152 = xor i32 %151, 63
  %153 = sub nuw nsw i32 125, %152
  %154 = zext nneg i32 %153 to i128
  %155 = shl i128 %127, %154
  %156 = sub nsw i32 %123, %153
  %157 = icmp slt i32 %148, %156
  br i1 %157, label %164, label %158

158:                                              ; preds = %131
  %159 = icmp eq i32 %148, %156
  %160 = icmp ult i128 %146, %155
  %161 = select i1 %159, i1 %160, i1 false
  br i1 %161, label %164, label %162

162:                                              ; preds = %158
  %163 = load i32, ptr %4, align 16, !tbaa !14
  br label %166

164:                                              ; preds = %158, %131
  %165 = load i32, ptr %4, align 16, !tbaa !15
  store i32 %120, ptr %4, align 16, !tbaa !15
  br label %166

166:                                              ; preds = %164, %162
  %167 = phi i128 [ %155, %164 ], [ %146, %162 ]
  %168 = phi i32 [ %120, %164 ], [ %163, %162 ]
  %169 = phi i32 [ %165, %164 ], [ %120, %162 ]
  %170 = phi i128 [ %146, %164 ], [ %155, %162 ]
  %171 = phi i32 [ %148, %164 ], [ %156, %162 ]
  %172 = phi i32 [ %156, %164 ], [ %148, %162 ]
  %173 = sub nsw i32 %172, %171
  %174 = icmp sgt i32 %173, 127
  %175 = zext i32 %173 to i128
  %176 = lshr i128 %170, %175
  %177 = select i1 %174, i128 0, i128 %176
  %178 = shl i128 %177, %175
  %179 = icmp ne i128 %178, %170
  %180 = select i1 %174, i1 true, i1 %179
  %181 = icmp eq i32 %168, %169
  %182 = sext i1 %180 to i128
  %183 = sub i128 %182, %177
  %184 = select i1 %181, i128 %177, i128 %183
  %185 = add i128 %184, %167
  store i128 %185, ptr %19, align 16, !tbaa !13
  %186 = icmp eq i128 %185, 0
  br i1 %186, label %191, label %187

187:                                              ; preds = %166
  %188 = zext i1 %180 to i32
  %189 = add nsw i32 %172, %40
  store i32 %189, ptr %20, align 4, !tbaa !6
  %190 = tail call fastcc i64 @pack(ptr noundef nonnull byval(%struct.number) align 16 %4, i32 noundef %188, i32 noundef %0) #7
  br label %191

191:                                              ; preds = %166, %187
  %192 = phi i64 [ %190, %187 ], [ %18, %166 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4)
  br label %206

193:                                              ; preds = %110
  %194 = select i1 %128, i1 true, i1 %129
  br i1 %194, label %200, label %195

195:                                              ; preds = %193
  %196 = and i64 %35, -9223372036854775808
  %197 = icmp eq i64 %43, %196
  %198 = or i1 %13, %197
  %199 = select i1 %198, i64 %43, i64 %18
  br label %206

200:                                              ; preds = %193
  br i1 %128, label %202, label %201

201:                                              ; preds = %200
  store i32 %120, ptr %5, align 16, !tbaa !15
  store i128 %127, ptr %15, align 16, !tbaa !16
  br label %202

202:                                              ; preds = %201, %200
  %203 = phi i32 [ %123, %201 ], [ %111, %200 ]
  %204 = add nsw i32 %203, %40
  store i32 %204, ptr %14, align 4, !tbaa !6
  %205 = tail call fastcc i64 @pack(ptr noundef nonnull byval(%struct.number) align 16 %5, i32 noundef 0, i32 noundef %0) #7
  br label %206

206:                                              ; preds = %195, %202, %191
  %207 = phi i64 [ %192, %191 ], [ %205, %202 ], [ %199, %195 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #6
  br label %208

208:                                              ; preds = %46, %52, %54, %58, %66, %78, %84, %206
  %209 = phi i64 [ %47, %46 ], [ %53, %52 ], [ %67, %66 ], [ %82, %78 ], [ %85, %84 ], [ %207, %206 ], [ -2251799813685248, %54 ], [ -2251799813685248, %58 ]
  store i64 %209, ptr %25, align 8, !tbaa !2
  %210 = add nuw nsw i64 %24, 1
  %211 = icmp eq i64 %210, %21
  br i1 %211, label %22, label %23, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @pack(ptr nocapture noundef readonly byval(%struct.number) align 16 %0, i32 noundef %1, i32 noundef %2) unnamed_addr #3 {
  %4 = and i32 %2, 3
  %5 = lshr i32 %2, 2
  %6 = and i32 %5, 3
  %7 = zext nneg i32 %6 to i64
  %8 = getelementptr inbounds [3 x %struct.anon], ptr @formats, i64 0, i64 %7
  %9 = load i32, ptr %8, align 4, !tbaa !20
  %10 = getelementptr inbounds i8, ptr %8, i64 4
  %11 = load i32, ptr %10, align 4, !tbaa !22
  %12 = getelementptr inbounds i8, ptr %8, i64 8
  %13 = load i32, ptr %12, align 4, !tbaa !23
  %14 = load i32, ptr %0, align 16
  %15 = zext i32 %14 to i64
  %16 = shl i64 %15, 63
  %17 = getelementptr inbounds i8, ptr %0, i64 16
  %18 = load i128, ptr %17, align 16, !tbaa !13
  %19 = trunc i128 %18 to i64
  %20 = lshr i128 %18, 64
  %21 = trunc nuw i128 %20 to i64
  %22 = icmp eq i64 %21, 0
  %23 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %24 = trunc nuw nsw i64 %23 to i32
  %25 = xor i32 %24, 127
  %26 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %19, i1 true)
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = xor i32 %27, 63
  %29 = select i1 %22, i32 %28, i32 %25
  %30 = getelementptr inbounds i8, ptr %0, i64 4
  %31 = load i32, ptr %30, align 4, !tbaa !6
  %32 = add nsw i32 %29, %31
  %33 = and i32 %2, 64
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %96, label %35

35:                                               ; preds = %3
  %36 = sub i32 %29, %9
  %37 = icmp ugt i32 %36, 2147483646
  br i1 %37, label %38, label %45

38:                                               ; preds = %35
  %39 = xor i32 %36, -1
  %40 = zext nneg i32 %39 to i128
  %41 = shl i128 %18, %40
  %42 = trunc i128 %41 to i64
  %43 = lshr i128 %41, 64
  %44 = trunc nuw i128 %43 to i64
  br label %83

45:                                               ; preds = %35
  %46 = add nuw nsw i32 %36, 1
  %47 = icmp ugt i32 %36, 126
  %48 = zext nneg i32 %46 to i128
  %49 = lshr i128 %18, %48
  %50 = select i1 %47, i128 0, i128 %49
  %51 = shl nsw i128 -1, %48
  %52 = xor i128 %51, -1
  %53 = select i1 %47, i128 -1, i128 %52
  %54 = and i128 %53, %18
  %55 = zext nneg i32 %36 to i128
  %56 = shl nuw i128 1, %55
  %57 = select i1 %47, i128 -1, i128 %56
  %58 = icmp ne i128 %54, 0
  %59 = icmp ne i32 %1, 0
  %60 = or i1 %59, %58
  switch i32 %4, label %75 [
    i32 0, label %61
    i32 1, label %69
    i32 2, label %72
    i32 3, label %76
  ]

61:                                               ; preds = %45
  %62 = icmp ugt i128 %54, %57
  br i1 %62, label %76, label %63

63:                                               ; preds = %61
  %64 = icmp eq i128 %54, %57
  br i1 %64, label %65, label %76

65:                                               ; preds = %63
  %66 = and i128 %50, 1
  %67 = icmp ne i128 %66, 0
  %68 = select i1 %59, i1 true, i1 %67
  br label %76

69:                                               ; preds = %45
  %70 = icmp eq i32 %14, 0
  %71 = and i1 %70, %60
  br label %76

72:                                               ; preds = %45
  %73 = icmp ne i32 %14, 0
  %74 = and i1 %73, %60
  br label %76

75:                                               ; preds = %109, %45
  unreachable

76:                                               ; preds = %45, %72, %69, %65, %63, %61
  %77 = phi i1 [ %71, %69 ], [ %74, %72 ], [ true, %61 ], [ false, %63 ], [ %68, %65 ], [ false, %45 ]
  %78 = zext i1 %77 to i128
  %79 = add nuw i128 %50, %78
  %80 = trunc i128 %79 to i64
  %81 = lshr i128 %79, 64
  %82 = trunc nuw i128 %81 to i64
  br label %83

83:                                               ; preds = %38, %76
  %84 = phi i64 [ %42, %38 ], [ %80, %76 ]
  %85 = phi i64 [ %44, %38 ], [ %82, %76 ]
  %86 = zext i64 %85 to i128
  %87 = shl nuw i128 %86, 64
  %88 = zext i64 %84 to i128
  %89 = or disjoint i128 %87, %88
  %90 = zext nneg i32 %9 to i128
  %91 = lshr i128 %89, %90
  %92 = icmp ne i128 %91, 0
  %93 = zext i1 %92 to i32
  %94 = add nsw i32 %32, %93
  %95 = icmp slt i32 %94, %11
  br i1 %95, label %205, label %96

96:                                               ; preds = %83, %3
  %97 = tail call i32 @llvm.smax.i32(i32 %32, i32 %11)
  %98 = sub nsw i32 %97, %9
  %99 = add nsw i32 %98, 1
  %100 = sub nsw i32 %99, %31
  %101 = icmp slt i32 %100, 1
  br i1 %101, label %102, label %109

102:                                              ; preds = %96
  %103 = sub nsw i32 0, %100
  %104 = zext nneg i32 %103 to i128
  %105 = shl i128 %18, %104
  %106 = trunc i128 %105 to i64
  %107 = lshr i128 %105, 64
  %108 = trunc nuw i128 %107 to i64
  br label %146

109:                                              ; preds = %96
  %110 = icmp ugt i32 %100, 127
  %111 = zext nneg i32 %100 to i128
  %112 = lshr i128 %18, %111
  %113 = select i1 %110, i128 0, i128 %112
  %114 = shl nsw i128 -1, %111
  %115 = xor i128 %114, -1
  %116 = select i1 %110, i128 -1, i128 %115
  %117 = and i128 %116, %18
  %118 = add nsw i32 %100, -1
  %119 = zext nneg i32 %118 to i128
  %120 = shl nuw i128 1, %119
  %121 = select i1 %110, i128 -1, i128 %120
  %122 = icmp ne i128 %117, 0
  %123 = icmp ne i32 %1, 0
  %124 = or i1 %123, %122
  switch i32 %4, label %75 [
    i32 0, label %125
    i32 1, label %133
    i32 2, label %136
    i32 3, label %139
  ]

125:                                              ; preds = %109
  %126 = icmp ugt i128 %117, %121
  br i1 %126, label %139, label %127

127:                                              ; preds = %125
  %128 = icmp eq i128 %117, %121
  br i1 %128, label %129, label %139

129:                                              ; preds = %127
  %130 = and i128 %113, 1
  %131 = icmp ne i128 %130, 0
  %132 = select i1 %123, i1 true, i1 %131
  br label %139

133:                                              ; preds = %109
  %134 = icmp eq i32 %14, 0
  %135 = and i1 %134, %124
  br label %139

136:                                              ; preds = %109
  %137 = icmp ne i32 %14, 0
  %138 = and i1 %137, %124
  br label %139

139:                                              ; preds = %109, %136, %133, %129, %127, %125
  %140 = phi i1 [ %135, %133 ], [ %138, %136 ], [ true, %125 ], [ false, %127 ], [ %132, %129 ], [ false, %109 ]
  %141 = zext i1 %140 to i128
  %142 = add nuw i128 %113, %141
  %143 = trunc i128 %142 to i64
  %144 = lshr i128 %142, 64
  %145 = trunc nuw i128 %144 to i64
  br label %146

146:                                              ; preds = %102, %139
  %147 = phi i64 [ %106, %102 ], [ %143, %139 ]
  %148 = phi i64 [ %108, %102 ], [ %145, %139 ]
  %149 = zext i64 %148 to i128
  %150 = shl nuw i128 %149, 64
  %151 = zext i64 %147 to i128
  %152 = or disjoint i128 %150, %151
  %153 = icmp eq i128 %152, 0
  br i1 %153, label %205, label %154

154:                                              ; preds = %146
  %155 = icmp eq i64 %148, 0
  %156 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %148, i1 true)
  %157 = trunc nuw nsw i64 %156 to i32
  %158 = xor i32 %157, 127
  %159 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %147, i1 true)
  %160 = trunc nuw nsw i64 %159 to i32
  %161 = xor i32 %160, 63
  %162 = select i1 %155, i32 %161, i32 %158
  %163 = add nsw i32 %162, %99
  %164 = icmp sgt i32 %163, %13
  br i1 %164, label %165, label %187

165:                                              ; preds = %154
  %166 = icmp eq i32 %4, 0
  br i1 %166, label %175, label %167

167:                                              ; preds = %165
  %168 = icmp ne i32 %4, 1
  %169 = icmp ne i32 %14, 0
  %170 = select i1 %168, i1 true, i1 %169
  br i1 %170, label %171, label %175

171:                                              ; preds = %167
  %172 = and i32 %2, 131
  %173 = icmp eq i32 %172, 2
  %174 = select i1 %173, i1 %169, i1 false
  br i1 %174, label %185, label %178

175:                                              ; preds = %167, %165
  %176 = and i32 %2, 128
  %177 = icmp eq i32 %176, 0
  br i1 %177, label %185, label %178

178:                                              ; preds = %171, %175
  %179 = zext nneg i32 %9 to i128
  %180 = shl nsw i128 -1, %179
  %181 = sub i32 %13, %9
  %182 = add i32 %181, 1
  %183 = trunc i128 %180 to i64
  %184 = xor i64 %183, -1
  br label %187

185:                                              ; preds = %175, %171
  %186 = or disjoint i64 %16, 9218868437227405312
  br label %205

187:                                              ; preds = %178, %154
  %188 = phi i64 [ %147, %154 ], [ %184, %178 ]
  %189 = phi i32 [ %99, %154 ], [ %182, %178 ]
  %190 = tail call i32 @llvm.smax.i32(i32 %189, i32 -960)
  %191 = uitofp i64 %188 to double
  %192 = add nsw i32 %190, 1023
  %193 = zext nneg i32 %192 to i64
  %194 = shl i64 %193, 52
  %195 = bitcast i64 %194 to double
  %196 = fmul double %191, %195
  %197 = add i32 %189, 1023
  %198 = sub i32 %197, %190
  %199 = zext i32 %198 to i64
  %200 = shl i64 %199, 52
  %201 = bitcast i64 %200 to double
  %202 = fmul double %196, %201
  %203 = bitcast double %202 to i64
  %204 = or i64 %16, %203
  br label %205

205:                                              ; preds = %185, %187, %146, %83
  %206 = phi i64 [ %16, %83 ], [ %204, %187 ], [ %186, %185 ], [ %16, %146 ]
  ret i64 %206
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"long", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !8, i64 4}
!7 = !{!"number", !8, i64 0, !8, i64 4, !9, i64 16}
!8 = !{!"int", !4, i64 0}
!9 = !{!"__int128", !4, i64 0}
!10 = !{!11}
!11 = distinct !{!11, !12, !"take_apart: argument 0"}
!12 = distinct !{!12, !"take_apart"}
!13 = !{!7, !9, i64 16}
!14 = !{!7, !8, i64 0}
!15 = !{!8, !8, i64 0}
!16 = !{!9, !9, i64 0}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!21, !8, i64 0}
!21 = !{!"", !8, i64 0, !8, i64 4, !8, i64 8}
!22 = !{!21, !8, i64 4}
!23 = !{!21, !8, i64 8}
