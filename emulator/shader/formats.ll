%struct.format = type { [4 x i8], i8 }

@formats = internal unnamed_addr constant [64 x %struct.format] [%struct.format { [4 x i8] zeroinitializer, i8 4 }, %struct.format { [4 x i8] c"\08\00\00\00", i8 0 }, %struct.format { [4 x i8] c"\08\00\00\00", i8 1 }, %struct.format { [4 x i8] c"\08\00\00\00", i8 2 }, %struct.format { [4 x i8] c"\08\00\00\00", i8 3 }, %struct.format { [4 x i8] c"\08\00\00\00", i8 4 }, %struct.format { [4 x i8] c"\08\00\00\00", i8 5 }, %struct.format { [4 x i8] c"\10\00\00\00", i8 0 }, %struct.format { [4 x i8] c"\10\00\00\00", i8 1 }, %struct.format { [4 x i8] c"\10\00\00\00", i8 2 }, %struct.format { [4 x i8] c"\10\00\00\00", i8 3 }, %struct.format { [4 x i8] c"\10\00\00\00", i8 4 }, %struct.format { [4 x i8] c"\10\00\00\00", i8 5 }, %struct.format { [4 x i8] c"\10\00\00\00", i8 6 }, %struct.format { [4 x i8] c"\08\08\00\00", i8 0 }, %struct.format { [4 x i8] c"\08\08\00\00", i8 1 }, %struct.format { [4 x i8] c"\08\08\00\00", i8 2 }, %struct.format { [4 x i8] c"\08\08\00\00", i8 3 }, %struct.format { [4 x i8] c"\08\08\00\00", i8 4 }, %struct.format { [4 x i8] c"\08\08\00\00", i8 5 }, %struct.format { [4 x i8] c" \00\00\00", i8 4 }, %struct.format { [4 x i8] c" \00\00\00", i8 5 }, %struct.format { [4 x i8] c" \00\00\00", i8 6 }, %struct.format { [4 x i8] c"\10\10\00\00", i8 0 }, %struct.format { [4 x i8] c"\10\10\00\00", i8 1 }, %struct.format { [4 x i8] c"\10\10\00\00", i8 2 }, %struct.format { [4 x i8] c"\10\10\00\00", i8 3 }, %struct.format { [4 x i8] c"\10\10\00\00", i8 4 }, %struct.format { [4 x i8] c"\10\10\00\00", i8 5 }, %struct.format { [4 x i8] c"\10\10\00\00", i8 6 }, %struct.format { [4 x i8] c"\0B\0B\0A\00", i8 6 }, %struct.format { [4 x i8] c"\0A\0B\0B\00", i8 6 }, %struct.format { [4 x i8] c"\02\0A\0A\0A", i8 0 }, %struct.format { [4 x i8] c"\02\0A\0A\0A", i8 1 }, %struct.format { [4 x i8] c"\02\0A\0A\0A", i8 4 }, %struct.format { [4 x i8] c"\02\0A\0A\0A", i8 5 }, %struct.format { [4 x i8] c"\0A\0A\0A\02", i8 0 }, %struct.format { [4 x i8] c"\0A\0A\0A\02", i8 1 }, %struct.format { [4 x i8] c"\0A\0A\0A\02", i8 2 }, %struct.format { [4 x i8] c"\0A\0A\0A\02", i8 3 }, %struct.format { [4 x i8] c"\0A\0A\0A\02", i8 4 }, %struct.format { [4 x i8] c"\0A\0A\0A\02", i8 5 }, %struct.format { [4 x i8] c"\08\08\08\08", i8 0 }, %struct.format { [4 x i8] c"\08\08\08\08", i8 1 }, %struct.format { [4 x i8] c"\08\08\08\08", i8 2 }, %struct.format { [4 x i8] c"\08\08\08\08", i8 3 }, %struct.format { [4 x i8] c"\08\08\08\08", i8 4 }, %struct.format { [4 x i8] c"\08\08\08\08", i8 5 }, %struct.format { [4 x i8] c"  \00\00", i8 4 }, %struct.format { [4 x i8] c"  \00\00", i8 5 }, %struct.format { [4 x i8] c"  \00\00", i8 6 }, %struct.format { [4 x i8] c"\10\10\10\10", i8 0 }, %struct.format { [4 x i8] c"\10\10\10\10", i8 1 }, %struct.format { [4 x i8] c"\10\10\10\10", i8 2 }, %struct.format { [4 x i8] c"\10\10\10\10", i8 3 }, %struct.format { [4 x i8] c"\10\10\10\10", i8 4 }, %struct.format { [4 x i8] c"\10\10\10\10", i8 5 }, %struct.format { [4 x i8] c"\10\10\10\10", i8 6 }, %struct.format { [4 x i8] c"   \00", i8 4 }, %struct.format { [4 x i8] c"   \00", i8 5 }, %struct.format { [4 x i8] c"   \00", i8 6 }, %struct.format { [4 x i8] c"    ", i8 4 }, %struct.format { [4 x i8] c"    ", i8 5 }, %struct.format { [4 x i8] c"    ", i8 6 }], align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define range(i32 0, 128) i32 @barewave_format_size(i32 noundef %0) local_unnamed_addr #0 {
  %2 = and i32 %0, 63
  %3 = zext nneg i32 %2 to i64
  %4 = getelementptr inbounds [64 x %struct.format], ptr @formats, i64 0, i64 %3
  %5 = load i8, ptr %4, align 1, !tbaa !2
  %6 = zext i8 %5 to i32
  %7 = getelementptr inbounds i8, ptr %4, i64 1
  %8 = load i8, ptr %7, align 1, !tbaa !2
  %9 = zext i8 %8 to i32
  %10 = add nuw nsw i32 %9, %6
  %11 = getelementptr inbounds i8, ptr %4, i64 2
  %12 = load i8, ptr %11, align 1, !tbaa !2
  %13 = zext i8 %12 to i32
  %14 = add nuw nsw i32 %10, %13
  %15 = getelementptr inbounds i8, ptr %4, i64 3
  %16 = load i8, ptr %15, align 1, !tbaa !2
  %17 = zext i8 %16 to i32
  %18 = add nuw nsw i32 %14, %17
  %19 = lshr i32 %18, 3
  ret i32 %19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @barewave_format_load(i32 noundef %0, i32 noundef %1, i64 noundef %2, ptr nocapture noundef %3) local_unnamed_addr #2 {
  %5 = alloca [4 x i32], align 16
  %6 = alloca [4 x i32], align 16
  %7 = alloca [4 x i32], align 16
  %8 = and i32 %0, 63
  %9 = zext nneg i32 %8 to i64
  %10 = getelementptr inbounds [64 x %struct.format], ptr @formats, i64 0, i64 %9
  %11 = getelementptr inbounds i8, ptr %10, i64 4
  %12 = load i8, ptr %11, align 1, !tbaa !5
  %13 = and i8 %12, -2
  %14 = icmp eq i8 %13, 4
  %15 = select i1 %14, i32 1, i32 1065353216
  %16 = icmp eq i64 %2, 0
  br i1 %16, label %259, label %17

17:                                               ; preds = %4
  %18 = lshr i32 %0, 9
  %19 = and i32 %18, 7
  %20 = getelementptr inbounds i8, ptr %6, i64 4
  %21 = getelementptr inbounds i8, ptr %6, i64 8
  %22 = getelementptr inbounds i8, ptr %6, i64 12
  %23 = and i32 %0, 256
  %24 = icmp eq i32 %23, 0
  %25 = icmp eq i8 %12, 6
  %26 = icmp eq i32 %19, 0
  %27 = zext nneg i32 %19 to i64
  br label %28

28:                                               ; preds = %17, %226
  %29 = phi i64 [ %2, %17 ], [ %228, %226 ]
  %30 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %29, i1 true)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #7
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #7
  store i32 0, ptr %6, align 16, !tbaa !7
  store i32 0, ptr %20, align 4, !tbaa !7
  store i32 0, ptr %21, align 8, !tbaa !7
  store i32 %15, ptr %22, align 4, !tbaa !7
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #7
  br label %31

31:                                               ; preds = %28, %31
  %32 = phi i64 [ 0, %28 ], [ %36, %31 ]
  %33 = getelementptr inbounds [64 x i32], ptr %3, i64 %32, i64 %30
  %34 = load i32, ptr %33, align 4, !tbaa !7
  %35 = getelementptr inbounds [4 x i32], ptr %5, i64 0, i64 %32
  store i32 %34, ptr %35, align 4, !tbaa !7
  %36 = add nuw nsw i64 %32, 1
  %37 = icmp eq i64 %36, 4
  br i1 %37, label %38, label %31, !llvm.loop !9

38:                                               ; preds = %31, %131
  %39 = phi i64 [ %134, %131 ], [ 0, %31 ]
  %40 = phi i32 [ %135, %131 ], [ 0, %31 ]
  %41 = getelementptr inbounds [4 x i8], ptr %10, i64 0, i64 %39
  %42 = load i8, ptr %41, align 1, !tbaa !2
  %43 = icmp eq i8 %42, 0
  br i1 %43, label %44, label %45

44:                                               ; preds = %131, %38
  br label %138

45:                                               ; preds = %38
  %46 = zext i8 %42 to i32
  %47 = lshr i32 %40, 5
  %48 = zext nneg i32 %47 to i64
  %49 = getelementptr inbounds i32, ptr %5, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !7
  %51 = icmp ult i32 %40, 96
  br i1 %51, label %52, label %57

52:                                               ; preds = %45
  %53 = getelementptr inbounds i8, ptr %49, i64 4
  %54 = load i32, ptr %53, align 4, !tbaa !7
  %55 = zext i32 %54 to i64
  %56 = shl nuw i64 %55, 32
  br label %57

57:                                               ; preds = %45, %52
  %58 = phi i64 [ %56, %52 ], [ 0, %45 ]
  %59 = zext i32 %50 to i64
  %60 = or disjoint i64 %58, %59
  %61 = and i32 %40, 31
  %62 = zext nneg i32 %61 to i64
  %63 = lshr i64 %60, %62
  %64 = trunc i64 %63 to i32
  %65 = icmp eq i8 %42, 32
  %66 = shl nsw i32 -1, %46
  %67 = xor i32 %66, -1
  %68 = select i1 %65, i32 -1, i32 %67
  %69 = and i32 %68, %64
  %70 = sub nsw i32 32, %46
  %71 = shl i32 %69, %70
  %72 = ashr exact i32 %71, %70
  switch i8 %12, label %130 [
    i8 0, label %73
    i8 1, label %79
    i8 2, label %90
    i8 3, label %93
    i8 5, label %131
    i8 6, label %96
  ]

73:                                               ; preds = %57
  %74 = uitofp i32 %69 to double
  %75 = uitofp nneg i32 %67 to double
  %76 = fdiv double %74, %75
  %77 = fptrunc double %76 to float
  %78 = bitcast float %77 to i32
  br label %131

79:                                               ; preds = %57
  %80 = sitofp i32 %72 to double
  %81 = add nsw i32 %46, -1
  %82 = shl nsw i32 -1, %81
  %83 = xor i32 %82, -1
  %84 = uitofp nneg i32 %83 to double
  %85 = fdiv double %80, %84
  %86 = fcmp olt double %85, -1.000000e+00
  %87 = select i1 %86, double -1.000000e+00, double %85
  %88 = fptrunc double %87 to float
  %89 = bitcast float %88 to i32
  br label %131

90:                                               ; preds = %57
  %91 = uitofp i32 %69 to float
  %92 = bitcast float %91 to i32
  br label %131

93:                                               ; preds = %57
  %94 = sitofp i32 %72 to float
  %95 = bitcast float %94 to i32
  br label %131

96:                                               ; preds = %57
  br i1 %65, label %131, label %97

97:                                               ; preds = %96
  %98 = icmp eq i8 %42, 16
  %99 = add nsw i32 %46, -5
  %100 = select i1 %98, i32 10, i32 %99
  %101 = lshr i32 %69, %100
  %102 = and i32 %101, 31
  %103 = shl nsw i32 -1, %100
  %104 = xor i32 %103, -1
  %105 = and i32 %69, %104
  %106 = icmp eq i32 %100, 10
  %107 = shl i32 %69, 16
  %108 = and i32 %107, -2147483648
  %109 = select i1 %106, i32 %108, i32 0
  switch i32 %102, label %115 [
    i32 31, label %110
    i32 0, label %122
  ]

110:                                              ; preds = %97
  %111 = sub nsw i32 23, %100
  %112 = shl i32 %105, %111
  %113 = or i32 %112, %109
  %114 = or i32 %113, 2139095040
  br label %131

115:                                              ; preds = %97
  %116 = shl nuw nsw i32 %102, 23
  %117 = add nuw nsw i32 %116, 939524096
  %118 = sub nsw i32 23, %100
  %119 = shl i32 %105, %118
  %120 = or i32 %119, %117
  %121 = or i32 %120, %109
  br label %131

122:                                              ; preds = %97
  %123 = uitofp nneg i32 %105 to float
  %124 = icmp eq i32 %100, 6
  %125 = select i1 %124, float 0x3EB0000000000000, float 0x3EC0000000000000
  %126 = select i1 %106, float 0x3E70000000000000, float %125
  %127 = fmul float %126, %123
  %128 = bitcast float %127 to i32
  %129 = or disjoint i32 %109, %128
  br label %131

130:                                              ; preds = %57
  br label %131

131:                                              ; preds = %57, %73, %79, %90, %93, %96, %110, %115, %122, %130
  %132 = phi i32 [ %69, %130 ], [ %95, %93 ], [ %92, %90 ], [ %89, %79 ], [ %78, %73 ], [ %72, %57 ], [ %69, %96 ], [ %114, %110 ], [ %121, %115 ], [ %129, %122 ]
  %133 = getelementptr inbounds [4 x i32], ptr %6, i64 0, i64 %39
  store i32 %132, ptr %133, align 4, !tbaa !7
  %134 = add nuw nsw i64 %39, 1
  %135 = add i32 %40, %46
  %136 = icmp eq i64 %134, 4
  br i1 %136, label %44, label %38, !llvm.loop !12

137:                                              ; preds = %223
  br i1 %26, label %226, label %230

138:                                              ; preds = %44, %223
  %139 = phi i64 [ %224, %223 ], [ 0, %44 ]
  %140 = trunc i64 %139 to i32
  %141 = mul i32 %140, 3
  %142 = lshr i32 %1, %141
  %143 = and i32 %142, 7
  %144 = icmp ugt i32 %143, 3
  br i1 %144, label %145, label %150

145:                                              ; preds = %138
  %146 = add nsw i32 %143, -4
  %147 = zext nneg i32 %146 to i64
  %148 = getelementptr inbounds [4 x i32], ptr %6, i64 0, i64 %147
  %149 = load i32, ptr %148, align 4, !tbaa !7
  br label %153

150:                                              ; preds = %138
  %151 = icmp eq i32 %143, 1
  %152 = select i1 %151, i32 %15, i32 0
  br label %153

153:                                              ; preds = %150, %145
  %154 = phi i32 [ %149, %145 ], [ %152, %150 ]
  %155 = getelementptr inbounds [4 x i32], ptr %7, i64 0, i64 %139
  store i32 %154, ptr %155, align 4, !tbaa !7
  br i1 %24, label %223, label %156

156:                                              ; preds = %153
  br i1 %14, label %157, label %159

157:                                              ; preds = %156
  %158 = and i32 %154, 65535
  br label %221

159:                                              ; preds = %156
  br i1 %25, label %160, label %163

160:                                              ; preds = %159
  %161 = load i8, ptr %10, align 1, !tbaa !2
  %162 = icmp eq i8 %161, 32
  br label %163

163:                                              ; preds = %160, %159
  %164 = phi i1 [ false, %159 ], [ %162, %160 ]
  %165 = lshr i32 %154, 16
  %166 = and i32 %165, 32768
  %167 = and i32 %154, 2147483647
  %168 = icmp ugt i32 %167, 2139095040
  br i1 %168, label %169, label %174

169:                                              ; preds = %163
  %170 = lshr i32 %154, 13
  %171 = and i32 %170, 511
  %172 = or disjoint i32 %166, %171
  %173 = or disjoint i32 %172, 32256
  br label %221

174:                                              ; preds = %163
  %175 = icmp eq i32 %167, 2139095040
  br i1 %175, label %176, label %178

176:                                              ; preds = %174
  %177 = or disjoint i32 %166, 31744
  br label %221

178:                                              ; preds = %174
  %179 = lshr i32 %167, 23
  %180 = icmp ult i32 %167, 8388608
  %181 = and i32 %154, 8388607
  %182 = or disjoint i32 %181, 8388608
  %183 = select i1 %180, i32 0, i32 %182
  %184 = zext nneg i32 %183 to i64
  %185 = icmp ult i32 %167, 947912704
  br i1 %185, label %186, label %189

186:                                              ; preds = %178
  %187 = sub nsw i32 126, %179
  %188 = icmp ugt i32 %187, 40
  br i1 %188, label %221, label %192

189:                                              ; preds = %178
  %190 = add nsw i32 %179, -113
  %191 = zext nneg i32 %190 to i64
  br label %192

192:                                              ; preds = %189, %186
  %193 = phi i32 [ %187, %186 ], [ 13, %189 ]
  %194 = phi i64 [ 0, %186 ], [ %191, %189 ]
  %195 = zext nneg i32 %193 to i64
  %196 = lshr i64 %184, %195
  %197 = shl nsw i64 -1, %195
  %198 = xor i64 %197, -1
  %199 = and i64 %198, %184
  %200 = add nsw i32 %193, -1
  %201 = zext nneg i32 %200 to i64
  %202 = shl nuw i64 1, %201
  br i1 %164, label %212, label %203

203:                                              ; preds = %192
  %204 = icmp ugt i64 %199, %202
  br i1 %204, label %210, label %205

205:                                              ; preds = %203
  %206 = icmp ne i64 %199, %202
  %207 = and i64 %196, 1
  %208 = icmp eq i64 %207, 0
  %209 = select i1 %206, i1 true, i1 %208
  br i1 %209, label %212, label %210

210:                                              ; preds = %205, %203
  %211 = add nuw nsw i64 %196, 1
  br label %212

212:                                              ; preds = %210, %205, %192
  %213 = phi i32 [ 31743, %192 ], [ 31744, %210 ], [ 31744, %205 ]
  %214 = phi i64 [ %196, %192 ], [ %211, %210 ], [ %196, %205 ]
  %215 = shl nuw nsw i64 %194, 10
  %216 = add nuw nsw i64 %214, %215
  %217 = icmp ult i64 %216, 31744
  %218 = trunc nuw i64 %216 to i32
  %219 = select i1 %217, i32 %218, i32 %213
  %220 = or i32 %219, %166
  br label %221

221:                                              ; preds = %212, %186, %176, %169, %157
  %222 = phi i32 [ %158, %157 ], [ %173, %169 ], [ %177, %176 ], [ %220, %212 ], [ %166, %186 ]
  store i32 %222, ptr %155, align 4, !tbaa !7
  br label %223

223:                                              ; preds = %221, %153
  %224 = add nuw nsw i64 %139, 1
  %225 = icmp eq i64 %224, 4
  br i1 %225, label %137, label %138, !llvm.loop !13

226:                                              ; preds = %256, %137
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #7
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #7
  %227 = add i64 %29, -1
  %228 = and i64 %227, %29
  %229 = icmp eq i64 %228, 0
  br i1 %229, label %259, label %28, !llvm.loop !14

230:                                              ; preds = %137, %256
  %231 = phi i64 [ %257, %256 ], [ 0, %137 ]
  br i1 %24, label %232, label %235

232:                                              ; preds = %230
  %233 = getelementptr inbounds [4 x i32], ptr %7, i64 0, i64 %231
  %234 = load i32, ptr %233, align 4, !tbaa !7
  br label %252

235:                                              ; preds = %230
  %236 = and i64 %231, 1
  %237 = icmp eq i64 %236, 0
  br i1 %237, label %238, label %256

238:                                              ; preds = %235
  %239 = getelementptr inbounds [4 x i32], ptr %7, i64 0, i64 %231
  %240 = load i32, ptr %239, align 4, !tbaa !7
  %241 = or disjoint i64 %231, 1
  %242 = icmp ult i64 %241, %27
  br i1 %242, label %243, label %247

243:                                              ; preds = %238
  %244 = getelementptr inbounds [4 x i32], ptr %7, i64 0, i64 %241
  %245 = load i32, ptr %244, align 4, !tbaa !7
  %246 = shl i32 %245, 16
  br label %247

247:                                              ; preds = %238, %243
  %248 = phi i32 [ %246, %243 ], [ 0, %238 ]
  %249 = or i32 %248, %240
  %250 = lshr exact i64 %231, 1
  %251 = and i64 %250, 2147483647
  br label %252

252:                                              ; preds = %247, %232
  %253 = phi i64 [ %231, %232 ], [ %251, %247 ]
  %254 = phi i32 [ %234, %232 ], [ %249, %247 ]
  %255 = getelementptr inbounds [64 x i32], ptr %3, i64 %253, i64 %30
  store i32 %254, ptr %255, align 4, !tbaa !7
  br label %256

256:                                              ; preds = %252, %235
  %257 = add nuw nsw i64 %231, 1
  %258 = icmp eq i64 %257, %27
  br i1 %258, label %226, label %230, !llvm.loop !15

259:                                              ; preds = %226, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define void @barewave_format_store(i32 noundef %0, i64 noundef %1, ptr nocapture noundef %2) local_unnamed_addr #4 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca [4 x i32], align 16
  %7 = and i32 %0, 63
  %8 = zext nneg i32 %7 to i64
  %9 = getelementptr inbounds [64 x %struct.format], ptr @formats, i64 0, i64 %8
  %10 = icmp eq i64 %1, 0
  br i1 %10, label %261, label %11

11:                                               ; preds = %3
  %12 = lshr i32 %0, 9
  %13 = and i32 %12, 7
  %14 = icmp eq i32 %13, 0
  %15 = and i32 %0, 256
  %16 = icmp eq i32 %15, 0
  %17 = lshr exact i32 %15, 8
  %18 = getelementptr inbounds i8, ptr %9, i64 4
  %19 = getelementptr inbounds i8, ptr %2, i64 256
  %20 = getelementptr inbounds i8, ptr %2, i64 512
  %21 = getelementptr inbounds i8, ptr %2, i64 768
  %22 = zext nneg i32 %13 to i64
  br label %23

23:                                               ; preds = %11, %78
  %24 = phi i64 [ %1, %11 ], [ %92, %78 ]
  %25 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %24, i1 true)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %6, i8 0, i64 16, i1 false)
  br i1 %14, label %69, label %26

26:                                               ; preds = %23, %64
  %27 = phi i64 [ %67, %64 ], [ 0, %23 ]
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = lshr i32 %28, %17
  %30 = zext nneg i32 %29 to i64
  %31 = getelementptr inbounds [64 x i32], ptr %2, i64 %30, i64 %25
  %32 = load i32, ptr %31, align 4, !tbaa !7
  br i1 %16, label %64, label %33

33:                                               ; preds = %26
  %34 = and i32 %28, 1
  %35 = icmp eq i32 %34, 0
  %36 = lshr i32 %32, 16
  %37 = and i32 %32, 65535
  %38 = select i1 %35, i32 %37, i32 %36
  %39 = load i8, ptr %18, align 1, !tbaa !5
  switch i8 %39, label %43 [
    i8 5, label %40
    i8 4, label %64
  ]

40:                                               ; preds = %33
  %41 = shl nuw i32 %38, 16
  %42 = ashr exact i32 %41, 16
  br label %64

43:                                               ; preds = %33
  %44 = lshr i32 %38, 10
  %45 = and i32 %44, 31
  %46 = and i32 %38, 1023
  %47 = shl nuw i32 %38, 16
  %48 = and i32 %47, -2147483648
  switch i32 %45, label %53 [
    i32 31, label %49
    i32 0, label %59
  ]

49:                                               ; preds = %43
  %50 = shl nuw nsw i32 %38, 13
  %51 = or disjoint i32 %48, %50
  %52 = or i32 %51, 2139095040
  br label %64

53:                                               ; preds = %43
  %54 = shl nuw nsw i32 %45, 23
  %55 = add nuw nsw i32 %54, 939524096
  %56 = shl nuw nsw i32 %46, 13
  %57 = or disjoint i32 %55, %56
  %58 = or disjoint i32 %57, %48
  br label %64

59:                                               ; preds = %43
  %60 = uitofp nneg i32 %46 to float
  %61 = fmul float %60, 0x3E70000000000000
  %62 = bitcast float %61 to i32
  %63 = or disjoint i32 %48, %62
  br label %64

64:                                               ; preds = %59, %53, %49, %40, %33, %26
  %65 = phi i32 [ %32, %26 ], [ %42, %40 ], [ %38, %33 ], [ %52, %49 ], [ %58, %53 ], [ %63, %59 ]
  %66 = getelementptr inbounds [4 x i32], ptr %6, i64 0, i64 %27
  store i32 %65, ptr %66, align 4, !tbaa !7
  %67 = add nuw nsw i64 %27, 1
  %68 = icmp eq i64 %67, %22
  br i1 %68, label %69, label %26, !llvm.loop !16

69:                                               ; preds = %64, %23
  br label %70

70:                                               ; preds = %69, %255
  %71 = phi i64 [ %259, %255 ], [ 0, %69 ]
  %72 = phi i32 [ %256, %255 ], [ 0, %69 ]
  %73 = phi i64 [ %258, %255 ], [ 0, %69 ]
  %74 = phi i64 [ %257, %255 ], [ 0, %69 ]
  %75 = getelementptr inbounds [4 x i8], ptr %9, i64 0, i64 %71
  %76 = load i8, ptr %75, align 1, !tbaa !2
  %77 = icmp eq i8 %76, 0
  br i1 %77, label %78, label %94

78:                                               ; preds = %255, %70
  %79 = phi i64 [ %257, %255 ], [ %74, %70 ]
  %80 = phi i64 [ %258, %255 ], [ %73, %70 ]
  %81 = trunc i64 %79 to i32
  %82 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %25
  store i32 %81, ptr %82, align 4, !tbaa !7
  %83 = lshr i64 %79, 32
  %84 = trunc nuw i64 %83 to i32
  %85 = getelementptr inbounds [64 x i32], ptr %19, i64 0, i64 %25
  store i32 %84, ptr %85, align 4, !tbaa !7
  %86 = trunc i64 %80 to i32
  %87 = getelementptr inbounds [64 x i32], ptr %20, i64 0, i64 %25
  store i32 %86, ptr %87, align 4, !tbaa !7
  %88 = lshr i64 %80, 32
  %89 = trunc nuw i64 %88 to i32
  %90 = getelementptr inbounds [64 x i32], ptr %21, i64 0, i64 %25
  store i32 %89, ptr %90, align 4, !tbaa !7
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #7
  %91 = add i64 %24, -1
  %92 = and i64 %91, %24
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %261, label %23, !llvm.loop !17

94:                                               ; preds = %70
  %95 = zext i8 %76 to i32
  %96 = getelementptr inbounds [4 x i32], ptr %6, i64 0, i64 %71
  %97 = load i32, ptr %96, align 4, !tbaa !7
  %98 = load i8, ptr %18, align 1, !tbaa !5
  %99 = icmp eq i8 %76, 32
  %100 = shl nsw i32 -1, %95
  %101 = xor i32 %100, -1
  %102 = select i1 %99, i32 -1, i32 %101
  %103 = uitofp i32 %102 to double
  %104 = lshr i32 %102, 1
  %105 = uitofp nneg i32 %104 to double
  %106 = icmp ult i8 %98, 4
  %107 = bitcast i32 %97 to float
  %108 = fpext float %107 to double
  %109 = select i1 %106, double %108, double 0.000000e+00
  %110 = fcmp ord double %109, 0.000000e+00
  %111 = select i1 %110, double %109, double 0.000000e+00
  switch i8 %98, label %159 [
    i8 0, label %112
    i8 1, label %124
    i8 2, label %137
    i8 3, label %143
    i8 4, label %151
    i8 5, label %153
  ]

112:                                              ; preds = %94
  %113 = fcmp ogt double %111, 0.000000e+00
  %114 = fcmp olt double %111, 1.000000e+00
  %115 = select i1 %114, double %111, double 1.000000e+00
  %116 = select i1 %113, double %115, double 0.000000e+00
  %117 = fmul double %116, %103
  %118 = fcmp olt double %117, 0.000000e+00
  %119 = select i1 %118, double 0xC330000000000000, double 0x4330000000000000
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5)
  %120 = fadd double %117, %119
  store volatile double %120, ptr %5, align 8, !tbaa !18
  %121 = load volatile double, ptr %5, align 8, !tbaa !18
  %122 = fsub double %121, %119
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5)
  %123 = fptoui double %122 to i32
  br label %234

124:                                              ; preds = %94
  %125 = fcmp ogt double %111, -1.000000e+00
  %126 = fcmp olt double %111, 1.000000e+00
  %127 = select i1 %126, double %111, double 1.000000e+00
  %128 = select i1 %125, double %127, double -1.000000e+00
  %129 = fmul double %128, %105
  %130 = fcmp olt double %129, 0.000000e+00
  %131 = select i1 %130, double 0xC330000000000000, double 0x4330000000000000
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  %132 = fadd double %129, %131
  store volatile double %132, ptr %4, align 8, !tbaa !18
  %133 = load volatile double, ptr %4, align 8, !tbaa !18
  %134 = fsub double %133, %131
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  %135 = fptosi double %134 to i32
  %136 = and i32 %102, %135
  br label %234

137:                                              ; preds = %94
  %138 = fcmp ogt double %111, 0.000000e+00
  %139 = fcmp olt double %111, %103
  %140 = select i1 %139, double %111, double %103
  %141 = select i1 %138, double %140, double 0.000000e+00
  %142 = fptoui double %141 to i32
  br label %234

143:                                              ; preds = %94
  %144 = fsub double -1.000000e+00, %105
  %145 = fcmp ogt double %111, %144
  %146 = fcmp olt double %111, %105
  %147 = select i1 %146, double %111, double %105
  %148 = select i1 %145, double %147, double %144
  %149 = fptosi double %148 to i32
  %150 = and i32 %102, %149
  br label %234

151:                                              ; preds = %94
  %152 = tail call i32 @llvm.umin.i32(i32 %102, i32 %97)
  br label %234

153:                                              ; preds = %94
  %154 = icmp slt i32 %104, %97
  %155 = xor i32 %104, -1
  %156 = tail call i32 @llvm.smax.i32(i32 %155, i32 %97)
  %157 = select i1 %154, i32 %104, i32 %156
  %158 = and i32 %157, %102
  br label %234

159:                                              ; preds = %94
  br i1 %99, label %234, label %160

160:                                              ; preds = %159
  %161 = icmp eq i8 %76, 16
  %162 = add nsw i32 %95, -5
  %163 = select i1 %161, i32 10, i32 %162
  %164 = icmp eq i32 %163, 10
  %165 = lshr i32 %97, 16
  %166 = and i32 %165, 32768
  %167 = select i1 %164, i32 %166, i32 0
  %168 = and i32 %97, 2147483647
  %169 = shl i32 31, %163
  %170 = icmp ugt i32 %168, 2139095040
  br i1 %170, label %171, label %182

171:                                              ; preds = %160
  %172 = add nsw i32 %163, -1
  %173 = shl nuw i32 1, %172
  %174 = sub nsw i32 23, %163
  %175 = lshr i32 %168, %174
  %176 = shl nsw i32 -1, %163
  %177 = xor i32 %176, -1
  %178 = and i32 %175, %177
  %179 = or i32 %173, %178
  %180 = or i32 %179, %169
  %181 = or i32 %180, %167
  br label %234

182:                                              ; preds = %160
  %183 = icmp sgt i32 %97, -1
  %184 = or i1 %164, %183
  br i1 %184, label %185, label %234

185:                                              ; preds = %182
  %186 = icmp eq i32 %168, 2139095040
  br i1 %186, label %187, label %189

187:                                              ; preds = %185
  %188 = or i32 %167, %169
  br label %234

189:                                              ; preds = %185
  %190 = lshr i32 %168, 23
  %191 = icmp ult i32 %168, 8388608
  %192 = and i32 %97, 8388607
  %193 = or disjoint i32 %192, 8388608
  %194 = select i1 %191, i32 0, i32 %193
  %195 = zext nneg i32 %194 to i64
  %196 = sub nsw i32 23, %163
  %197 = icmp ult i32 %168, 947912704
  br i1 %197, label %198, label %202

198:                                              ; preds = %189
  %199 = sub nsw i32 %196, %190
  %200 = add nsw i32 %199, 113
  %201 = icmp ugt i32 %200, 40
  br i1 %201, label %234, label %205

202:                                              ; preds = %189
  %203 = add nsw i32 %190, -113
  %204 = zext nneg i32 %203 to i64
  br label %205

205:                                              ; preds = %202, %198
  %206 = phi i32 [ %200, %198 ], [ %196, %202 ]
  %207 = phi i64 [ 0, %198 ], [ %204, %202 ]
  %208 = zext i32 %206 to i64
  %209 = lshr i64 %195, %208
  %210 = shl nsw i64 -1, %208
  %211 = xor i64 %210, -1
  %212 = and i64 %211, %195
  %213 = add nsw i32 %206, -1
  %214 = zext nneg i32 %213 to i64
  %215 = shl nuw i64 1, %214
  %216 = icmp ugt i64 %212, %215
  br i1 %216, label %222, label %217

217:                                              ; preds = %205
  %218 = icmp ne i64 %212, %215
  %219 = and i64 %209, 1
  %220 = icmp eq i64 %219, 0
  %221 = select i1 %218, i1 true, i1 %220
  br i1 %221, label %224, label %222

222:                                              ; preds = %217, %205
  %223 = add nuw nsw i64 %209, 1
  br label %224

224:                                              ; preds = %222, %217
  %225 = phi i64 [ %223, %222 ], [ %209, %217 ]
  %226 = zext nneg i32 %163 to i64
  %227 = shl i64 %207, %226
  %228 = add i64 %225, %227
  %229 = zext i32 %169 to i64
  %230 = icmp ult i64 %228, %229
  %231 = trunc nuw i64 %228 to i32
  %232 = select i1 %230, i32 %231, i32 %169
  %233 = or i32 %232, %167
  br label %234

234:                                              ; preds = %112, %124, %137, %143, %151, %153, %159, %171, %182, %187, %198, %224
  %235 = phi i32 [ %158, %153 ], [ %152, %151 ], [ %150, %143 ], [ %142, %137 ], [ %136, %124 ], [ %123, %112 ], [ %97, %159 ], [ %181, %171 ], [ %188, %187 ], [ 0, %182 ], [ %233, %224 ], [ %167, %198 ]
  %236 = zext i32 %235 to i64
  %237 = icmp ult i32 %72, 64
  br i1 %237, label %244, label %238

238:                                              ; preds = %234
  %239 = add i32 %72, -64
  %240 = zext nneg i32 %239 to i64
  %241 = shl i64 %236, %240
  %242 = or i64 %241, %73
  %243 = add i32 %72, %95
  br label %255

244:                                              ; preds = %234
  %245 = zext nneg i32 %72 to i64
  %246 = shl i64 %236, %245
  %247 = or i64 %246, %74
  %248 = add nuw nsw i32 %72, %95
  %249 = icmp ugt i32 %248, 64
  br i1 %249, label %250, label %255

250:                                              ; preds = %244
  %251 = sub nuw nsw i32 64, %72
  %252 = zext nneg i32 %251 to i64
  %253 = lshr i64 %236, %252
  %254 = or i64 %253, %73
  br label %255

255:                                              ; preds = %238, %250, %244
  %256 = phi i32 [ %243, %238 ], [ %248, %250 ], [ %248, %244 ]
  %257 = phi i64 [ %74, %238 ], [ %247, %250 ], [ %247, %244 ]
  %258 = phi i64 [ %242, %238 ], [ %254, %250 ], [ %73, %244 ]
  %259 = add nuw nsw i64 %71, 1
  %260 = icmp eq i64 %259, 4
  br i1 %260, label %78, label %70, !llvm.loop !20

261:                                              ; preds = %78, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{!6, !3, i64 4}
!6 = !{!"format", !3, i64 0, !3, i64 4}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !3, i64 0}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = distinct !{!13, !10, !11}
!14 = distinct !{!14, !10, !11}
!15 = distinct !{!15, !10, !11}
!16 = distinct !{!16, !10, !11}
!17 = distinct !{!17, !10, !11}
!18 = !{!19, !19, i64 0}
!19 = !{!"double", !3, i64 0}
!20 = distinct !{!20, !10, !11}
