%struct.object = type { ptr, i64 }
%struct.gpu_range = type { i64, i64, i64, i32, i32 }

@.str = private unnamed_addr constant [19 x i8] c"barewave guard: a \00", align 1
@.str.1 = private unnamed_addr constant [9 x i8] c"store of\00", align 1
@.str.2 = private unnamed_addr constant [8 x i8] c"load of\00", align 1
@.str.3 = private unnamed_addr constant [23 x i8] c" bytes at host address\00", align 1
@.str.4 = private unnamed_addr constant [42 x i8] c" would leave what may be accessed there: \00", align 1
@.str.5 = private unnamed_addr constant [16 x i8] c", entered at pc\00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c" 0x\00", align 1
@.str.7 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1

; Function Attrs: nounwind
define void @barewave_guard(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i32 noundef %4, ptr noundef %5, i64 noundef %6, ptr nocapture noundef readonly %7) local_unnamed_addr #0 {
  %9 = and i32 %4, 1
  %10 = icmp eq i64 %3, 0
  br i1 %10, label %202, label %11

11:                                               ; preds = %8
  %12 = and i32 %4, 64
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %48, label %14

14:                                               ; preds = %11
  %15 = icmp eq i64 %6, 0
  br i1 %15, label %58, label %16

16:                                               ; preds = %14
  %17 = ptrtoint ptr %2 to i64
  %18 = load ptr, ptr %5, align 8, !tbaa !2
  %19 = getelementptr inbounds i8, ptr %5, i64 8
  %20 = load i64, ptr %19, align 8, !tbaa !8
  %21 = ptrtoint ptr %18 to i64
  %22 = sub i64 %17, %21
  %23 = icmp eq ptr %18, null
  %24 = icmp uge i64 %22, %20
  %25 = or i1 %23, %24
  %26 = sub i64 %20, %22
  %27 = icmp ult i64 %26, %3
  %28 = or i1 %25, %27
  br i1 %28, label %29, label %202

29:                                               ; preds = %16, %33
  %30 = phi i64 [ %31, %33 ], [ 0, %16 ]
  %31 = add nuw i64 %30, 1
  %32 = icmp eq i64 %31, %6
  br i1 %32, label %46, label %33, !llvm.loop !9

33:                                               ; preds = %29
  %34 = getelementptr inbounds %struct.object, ptr %5, i64 %31
  %35 = load ptr, ptr %34, align 8, !tbaa !2
  %36 = getelementptr inbounds i8, ptr %34, i64 8
  %37 = load i64, ptr %36, align 8, !tbaa !8
  %38 = ptrtoint ptr %35 to i64
  %39 = sub i64 %17, %38
  %40 = icmp eq ptr %35, null
  %41 = icmp uge i64 %39, %37
  %42 = or i1 %40, %41
  %43 = sub i64 %37, %39
  %44 = icmp ult i64 %43, %3
  %45 = or i1 %42, %44
  br i1 %45, label %29, label %46, !llvm.loop !9

46:                                               ; preds = %33, %29
  %47 = icmp ult i64 %31, %6
  br i1 %47, label %202, label %58

48:                                               ; preds = %11
  %49 = ptrtoint ptr %2 to i64
  %50 = ptrtoint ptr %5 to i64
  %51 = sub i64 %49, %50
  %52 = icmp eq ptr %5, null
  %53 = icmp uge i64 %51, %6
  %54 = or i1 %52, %53
  %55 = sub i64 %6, %51
  %56 = icmp ult i64 %55, %3
  %57 = or i1 %54, %56
  br i1 %57, label %58, label %202

58:                                               ; preds = %14, %48, %46
  %59 = and i32 %4, 32
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %71, label %61

61:                                               ; preds = %58
  %62 = ptrtoint ptr %2 to i64
  %63 = ptrtoint ptr %1 to i64
  %64 = sub i64 %62, %63
  %65 = icmp eq ptr %1, null
  %66 = icmp ugt i64 %64, 7167
  %67 = or i1 %65, %66
  %68 = sub i64 7168, %64
  %69 = icmp ult i64 %68, %3
  %70 = or i1 %67, %69
  br i1 %70, label %71, label %202

71:                                               ; preds = %61, %58
  %72 = and i32 %4, 2
  %73 = icmp ne i32 %72, 0
  %74 = icmp ne ptr %0, null
  %75 = and i1 %74, %73
  br i1 %75, label %76, label %91

76:                                               ; preds = %71
  %77 = getelementptr inbounds i8, ptr %0, i64 528
  %78 = load ptr, ptr %77, align 8, !tbaa !12
  %79 = getelementptr inbounds i8, ptr %0, i64 536
  %80 = load i32, ptr %79, align 8, !tbaa !15
  %81 = zext i32 %80 to i64
  %82 = ptrtoint ptr %2 to i64
  %83 = ptrtoint ptr %78 to i64
  %84 = sub i64 %82, %83
  %85 = icmp eq ptr %78, null
  %86 = icmp uge i64 %84, %81
  %87 = or i1 %85, %86
  %88 = sub i64 %81, %84
  %89 = icmp ult i64 %88, %3
  %90 = or i1 %87, %89
  br i1 %90, label %91, label %202

91:                                               ; preds = %76, %71
  %92 = and i32 %4, 4
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %133, label %94

94:                                               ; preds = %91
  %95 = getelementptr inbounds i8, ptr %1, i64 16
  %96 = load ptr, ptr %95, align 8, !tbaa !16
  %97 = getelementptr inbounds i8, ptr %96, i64 16
  %98 = load atomic volatile i64, ptr %97 seq_cst, align 8
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %133, label %100

100:                                              ; preds = %94
  %101 = inttoptr i64 %98 to ptr
  %102 = getelementptr inbounds i8, ptr %101, i64 8
  %103 = load i64, ptr %102, align 8, !tbaa !18
  %104 = getelementptr inbounds i8, ptr %101, i64 16
  %105 = icmp eq i32 %9, 0
  %106 = ptrtoint ptr %2 to i64
  %107 = icmp eq i64 %103, 0
  br i1 %107, label %133, label %108

108:                                              ; preds = %100, %130
  %109 = phi i64 [ %131, %130 ], [ 0, %100 ]
  %110 = getelementptr inbounds [0 x %struct.gpu_range], ptr %104, i64 0, i64 %109
  br i1 %105, label %116, label %111

111:                                              ; preds = %108
  %112 = getelementptr inbounds i8, ptr %110, i64 24
  %113 = load i32, ptr %112, align 8, !tbaa !19
  %114 = and i32 %113, 1
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %130, label %116

116:                                              ; preds = %111, %108
  %117 = getelementptr inbounds i8, ptr %110, i64 16
  %118 = load i64, ptr %117, align 8, !tbaa !21
  %119 = getelementptr inbounds i8, ptr %110, i64 8
  %120 = load i64, ptr %119, align 8, !tbaa !22
  %121 = load i64, ptr %110, align 8, !tbaa !23
  %122 = sub i64 %120, %121
  %123 = sub i64 %106, %118
  %124 = icmp eq i64 %118, 0
  %125 = icmp uge i64 %123, %122
  %126 = or i1 %124, %125
  %127 = sub i64 %122, %123
  %128 = icmp ult i64 %127, %3
  %129 = or i1 %126, %128
  br i1 %129, label %130, label %202

130:                                              ; preds = %116, %111
  %131 = add nuw i64 %109, 1
  %132 = icmp eq i64 %131, %103
  br i1 %132, label %133, label %108

133:                                              ; preds = %130, %100, %94, %91
  %134 = and i32 %4, 9
  %135 = icmp eq i32 %134, 8
  br i1 %135, label %136, label %180

136:                                              ; preds = %133
  %137 = getelementptr inbounds i8, ptr %1, i64 16
  %138 = load ptr, ptr %137, align 8, !tbaa !16
  %139 = getelementptr inbounds i8, ptr %138, i64 16
  %140 = load atomic volatile i64, ptr %139 seq_cst, align 8
  %141 = inttoptr i64 %140 to ptr
  %142 = ptrtoint ptr %2 to i64
  %143 = ptrtoint ptr %138 to i64
  %144 = sub i64 %142, %143
  %145 = icmp eq ptr %138, null
  %146 = icmp ugt i64 %144, 47
  %147 = or i1 %145, %146
  %148 = sub i64 48, %144
  %149 = icmp ult i64 %148, %3
  %150 = or i1 %147, %149
  br i1 %150, label %151, label %202

151:                                              ; preds = %136
  %152 = icmp eq i64 %140, 0
  br i1 %152, label %163, label %153

153:                                              ; preds = %151
  %154 = getelementptr inbounds i8, ptr %141, i64 8
  %155 = load i64, ptr %154, align 8, !tbaa !18
  %156 = shl i64 %155, 5
  %157 = or disjoint i64 %156, 16
  %158 = sub i64 %142, %140
  %159 = icmp uge i64 %158, %157
  %160 = sub i64 %157, %158
  %161 = icmp ult i64 %160, %3
  %162 = or i1 %159, %161
  br i1 %162, label %163, label %202

163:                                              ; preds = %153, %151
  %164 = getelementptr inbounds i8, ptr %138, i64 24
  br label %165

165:                                              ; preds = %169, %163
  %166 = phi ptr [ %164, %163 ], [ %167, %169 ]
  %167 = load ptr, ptr %166, align 8, !tbaa !24
  %168 = icmp eq ptr %167, null
  br i1 %168, label %180, label %169

169:                                              ; preds = %165
  %170 = getelementptr inbounds i8, ptr %167, i64 8
  %171 = load i64, ptr %170, align 8, !tbaa !18
  %172 = shl i64 %171, 5
  %173 = or disjoint i64 %172, 16
  %174 = ptrtoint ptr %167 to i64
  %175 = sub i64 %142, %174
  %176 = icmp uge i64 %175, %173
  %177 = sub i64 %173, %175
  %178 = icmp ult i64 %177, %3
  %179 = or i1 %176, %178
  br i1 %179, label %165, label %202, !llvm.loop !25

180:                                              ; preds = %165, %133
  %181 = and i32 %4, 16
  %182 = icmp ne i32 %181, 0
  %183 = and i1 %74, %182
  br i1 %183, label %184, label %201

184:                                              ; preds = %180
  %185 = getelementptr inbounds i8, ptr %0, i64 540
  %186 = load i32, ptr %185, align 4, !tbaa !26
  %187 = zext i32 %186 to i64
  %188 = shl nuw nsw i64 %187, 2
  %189 = getelementptr inbounds i8, ptr %0, i64 564
  %190 = load i32, ptr %189, align 4, !tbaa !27
  %191 = zext i32 %190 to i64
  %192 = mul i64 %188, %191
  %193 = add i64 %192, 1024
  %194 = ptrtoint ptr %2 to i64
  %195 = ptrtoint ptr %0 to i64
  %196 = sub i64 %194, %195
  %197 = icmp uge i64 %196, %193
  %198 = sub i64 %193, %196
  %199 = icmp ult i64 %198, %3
  %200 = or i1 %197, %199
  br i1 %200, label %201, label %202

201:                                              ; preds = %184, %180
  tail call fastcc void @stray(ptr noundef %0, ptr noundef %2, i64 noundef %3, i32 noundef %4, ptr noundef %7) #6
  unreachable

202:                                              ; preds = %116, %169, %16, %153, %136, %184, %76, %61, %46, %48, %8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noreturn nounwind
define internal fastcc void @stray(ptr noundef readonly %0, ptr noundef %1, i64 noundef %2, i32 noundef %3, ptr nocapture noundef readonly %4) unnamed_addr #2 {
  %6 = alloca [600 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 600, ptr nonnull %6) #7
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i8 [ %14, %7 ], [ 98, %5 ]
  %9 = phi ptr [ %11, %7 ], [ @.str, %5 ]
  %10 = phi i64 [ %12, %7 ], [ 0, %5 ]
  %11 = getelementptr inbounds i8, ptr %9, i64 1
  %12 = add nuw nsw i64 %10, 1
  %13 = getelementptr inbounds i8, ptr %6, i64 %10
  store i8 %8, ptr %13, align 1, !tbaa !28
  %14 = load i8, ptr %11, align 1, !tbaa !28
  %15 = icmp eq i64 %12, 18
  br i1 %15, label %16, label %7, !llvm.loop !29

16:                                               ; preds = %7
  %17 = and i32 %3, 1
  %18 = icmp eq i32 %17, 0
  %19 = select i1 %18, ptr @.str.2, ptr @.str.1
  %20 = load i8, ptr %19, align 1, !tbaa !28
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %35, label %22

22:                                               ; preds = %16, %22
  %23 = phi i8 [ %29, %22 ], [ %20, %16 ]
  %24 = phi ptr [ %26, %22 ], [ %19, %16 ]
  %25 = phi i64 [ %27, %22 ], [ 18, %16 ]
  %26 = getelementptr inbounds i8, ptr %24, i64 1
  %27 = add nuw nsw i64 %25, 1
  %28 = getelementptr inbounds i8, ptr %6, i64 %25
  store i8 %23, ptr %28, align 1, !tbaa !28
  %29 = load i8, ptr %26, align 1, !tbaa !28
  %30 = icmp ne i8 %29, 0
  %31 = icmp ult i64 %25, 499
  %32 = and i1 %31, %30
  br i1 %32, label %22, label %33, !llvm.loop !29

33:                                               ; preds = %22
  %34 = icmp ult i64 %25, 499
  br i1 %34, label %35, label %48

35:                                               ; preds = %16, %33
  %36 = phi i64 [ %27, %33 ], [ 18, %16 ]
  br label %37

37:                                               ; preds = %35, %37
  %38 = phi i8 [ %44, %37 ], [ 32, %35 ]
  %39 = phi ptr [ %41, %37 ], [ @.str.6, %35 ]
  %40 = phi i64 [ %42, %37 ], [ %36, %35 ]
  %41 = getelementptr inbounds i8, ptr %39, i64 1
  %42 = add nuw nsw i64 %40, 1
  %43 = getelementptr inbounds i8, ptr %6, i64 %40
  store i8 %38, ptr %43, align 1, !tbaa !28
  %44 = load i8, ptr %41, align 1, !tbaa !28
  %45 = icmp ne i8 %44, 0
  %46 = icmp ult i64 %40, 499
  %47 = and i1 %46, %45
  br i1 %47, label %37, label %48, !llvm.loop !29

48:                                               ; preds = %37, %33
  %49 = phi i64 [ 500, %33 ], [ %42, %37 ]
  br label %50

50:                                               ; preds = %50, %48
  %51 = phi i64 [ %56, %50 ], [ 60, %48 ]
  %52 = icmp ne i64 %51, 0
  %53 = lshr i64 %2, %51
  %54 = icmp eq i64 %53, 0
  %55 = select i1 %52, i1 %54, i1 false
  %56 = add nsw i64 %51, -4
  br i1 %55, label %50, label %57, !llvm.loop !30

57:                                               ; preds = %50
  %58 = trunc nuw nsw i64 %51 to i32
  br label %59

59:                                               ; preds = %59, %57
  %60 = phi i64 [ %67, %59 ], [ %49, %57 ]
  %61 = phi i32 [ %70, %59 ], [ %58, %57 ]
  %62 = zext nneg i32 %61 to i64
  %63 = lshr i64 %2, %62
  %64 = and i64 %63, 15
  %65 = getelementptr inbounds [17 x i8], ptr @.str.7, i64 0, i64 %64
  %66 = load i8, ptr %65, align 1, !tbaa !28
  %67 = add nuw nsw i64 %60, 1
  %68 = getelementptr inbounds i8, ptr %6, i64 %60
  store i8 %66, ptr %68, align 1, !tbaa !28
  %69 = icmp eq i32 %61, 0
  %70 = add nsw i32 %61, -4
  br i1 %69, label %71, label %59, !llvm.loop !31

71:                                               ; preds = %59
  %72 = icmp ult i64 %60, 499
  br i1 %72, label %73, label %96

73:                                               ; preds = %71, %73
  %74 = phi i8 [ %80, %73 ], [ 32, %71 ]
  %75 = phi ptr [ %77, %73 ], [ @.str.3, %71 ]
  %76 = phi i64 [ %78, %73 ], [ %67, %71 ]
  %77 = getelementptr inbounds i8, ptr %75, i64 1
  %78 = add nuw nsw i64 %76, 1
  %79 = getelementptr inbounds i8, ptr %6, i64 %76
  store i8 %74, ptr %79, align 1, !tbaa !28
  %80 = load i8, ptr %77, align 1, !tbaa !28
  %81 = icmp ne i8 %80, 0
  %82 = icmp ult i64 %76, 499
  %83 = and i1 %82, %81
  br i1 %83, label %73, label %84, !llvm.loop !29

84:                                               ; preds = %73
  br i1 %82, label %85, label %96

85:                                               ; preds = %84, %85
  %86 = phi i8 [ %92, %85 ], [ 32, %84 ]
  %87 = phi ptr [ %89, %85 ], [ @.str.6, %84 ]
  %88 = phi i64 [ %90, %85 ], [ %78, %84 ]
  %89 = getelementptr inbounds i8, ptr %87, i64 1
  %90 = add nuw nsw i64 %88, 1
  %91 = getelementptr inbounds i8, ptr %6, i64 %88
  store i8 %86, ptr %91, align 1, !tbaa !28
  %92 = load i8, ptr %89, align 1, !tbaa !28
  %93 = icmp ne i8 %92, 0
  %94 = icmp ult i64 %88, 499
  %95 = and i1 %94, %93
  br i1 %95, label %85, label %96, !llvm.loop !29

96:                                               ; preds = %85, %71, %84
  %97 = phi i64 [ 500, %84 ], [ %67, %71 ], [ %90, %85 ]
  %98 = ptrtoint ptr %1 to i64
  br label %99

99:                                               ; preds = %99, %96
  %100 = phi i64 [ %105, %99 ], [ 60, %96 ]
  %101 = icmp ne i64 %100, 0
  %102 = lshr i64 %98, %100
  %103 = icmp eq i64 %102, 0
  %104 = select i1 %101, i1 %103, i1 false
  %105 = add nsw i64 %100, -4
  br i1 %104, label %99, label %106, !llvm.loop !30

106:                                              ; preds = %99
  %107 = trunc nuw nsw i64 %100 to i32
  br label %108

108:                                              ; preds = %108, %106
  %109 = phi i64 [ %116, %108 ], [ %97, %106 ]
  %110 = phi i32 [ %119, %108 ], [ %107, %106 ]
  %111 = zext nneg i32 %110 to i64
  %112 = lshr i64 %98, %111
  %113 = and i64 %112, 15
  %114 = getelementptr inbounds [17 x i8], ptr @.str.7, i64 0, i64 %113
  %115 = load i8, ptr %114, align 1, !tbaa !28
  %116 = add nuw nsw i64 %109, 1
  %117 = getelementptr inbounds i8, ptr %6, i64 %109
  store i8 %115, ptr %117, align 1, !tbaa !28
  %118 = icmp eq i32 %110, 0
  %119 = add nsw i32 %110, -4
  br i1 %118, label %120, label %108, !llvm.loop !31

120:                                              ; preds = %108
  %121 = icmp ult i64 %109, 499
  br i1 %121, label %122, label %148

122:                                              ; preds = %120, %122
  %123 = phi i8 [ %129, %122 ], [ 32, %120 ]
  %124 = phi ptr [ %126, %122 ], [ @.str.4, %120 ]
  %125 = phi i64 [ %127, %122 ], [ %116, %120 ]
  %126 = getelementptr inbounds i8, ptr %124, i64 1
  %127 = add nuw nsw i64 %125, 1
  %128 = getelementptr inbounds i8, ptr %6, i64 %125
  store i8 %123, ptr %128, align 1, !tbaa !28
  %129 = load i8, ptr %126, align 1, !tbaa !28
  %130 = icmp ne i8 %129, 0
  %131 = icmp ult i64 %125, 499
  %132 = and i1 %131, %130
  br i1 %132, label %122, label %133, !llvm.loop !29

133:                                              ; preds = %122
  %134 = load i8, ptr %4, align 1, !tbaa !28
  %135 = icmp ne i8 %134, 0
  %136 = and i1 %131, %135
  br i1 %136, label %137, label %148

137:                                              ; preds = %133, %137
  %138 = phi i8 [ %144, %137 ], [ %134, %133 ]
  %139 = phi ptr [ %141, %137 ], [ %4, %133 ]
  %140 = phi i64 [ %142, %137 ], [ %127, %133 ]
  %141 = getelementptr inbounds i8, ptr %139, i64 1
  %142 = add nuw nsw i64 %140, 1
  %143 = getelementptr inbounds i8, ptr %6, i64 %140
  store i8 %138, ptr %143, align 1, !tbaa !28
  %144 = load i8, ptr %141, align 1, !tbaa !28
  %145 = icmp ne i8 %144, 0
  %146 = icmp ult i64 %140, 499
  %147 = and i1 %146, %145
  br i1 %147, label %137, label %148, !llvm.loop !29

148:                                              ; preds = %137, %120, %133
  %149 = phi i64 [ %127, %133 ], [ %116, %120 ], [ %142, %137 ]
  %150 = icmp eq ptr %0, null
  br i1 %150, label %203, label %151

151:                                              ; preds = %148
  %152 = icmp ult i64 %149, 500
  br i1 %152, label %155, label %153

153:                                              ; preds = %151
  %154 = load i64, ptr %0, align 8, !tbaa !32
  br label %179

155:                                              ; preds = %151, %155
  %156 = phi i8 [ %162, %155 ], [ 44, %151 ]
  %157 = phi ptr [ %159, %155 ], [ @.str.5, %151 ]
  %158 = phi i64 [ %160, %155 ], [ %149, %151 ]
  %159 = getelementptr inbounds i8, ptr %157, i64 1
  %160 = add nuw nsw i64 %158, 1
  %161 = getelementptr inbounds i8, ptr %6, i64 %158
  store i8 %156, ptr %161, align 1, !tbaa !28
  %162 = load i8, ptr %159, align 1, !tbaa !28
  %163 = icmp ne i8 %162, 0
  %164 = icmp ult i64 %158, 499
  %165 = and i1 %164, %163
  br i1 %165, label %155, label %166, !llvm.loop !29

166:                                              ; preds = %155
  %167 = load i64, ptr %0, align 8, !tbaa !32
  br i1 %164, label %168, label %179

168:                                              ; preds = %166, %168
  %169 = phi i8 [ %175, %168 ], [ 32, %166 ]
  %170 = phi ptr [ %172, %168 ], [ @.str.6, %166 ]
  %171 = phi i64 [ %173, %168 ], [ %160, %166 ]
  %172 = getelementptr inbounds i8, ptr %170, i64 1
  %173 = add nuw nsw i64 %171, 1
  %174 = getelementptr inbounds i8, ptr %6, i64 %171
  store i8 %169, ptr %174, align 1, !tbaa !28
  %175 = load i8, ptr %172, align 1, !tbaa !28
  %176 = icmp ne i8 %175, 0
  %177 = icmp ult i64 %171, 499
  %178 = and i1 %177, %176
  br i1 %178, label %168, label %179, !llvm.loop !29

179:                                              ; preds = %168, %153, %166
  %180 = phi i64 [ %167, %166 ], [ %154, %153 ], [ %167, %168 ]
  %181 = phi i64 [ 500, %166 ], [ %149, %153 ], [ %173, %168 ]
  br label %182

182:                                              ; preds = %182, %179
  %183 = phi i64 [ %188, %182 ], [ 60, %179 ]
  %184 = icmp ne i64 %183, 0
  %185 = lshr i64 %180, %183
  %186 = icmp eq i64 %185, 0
  %187 = select i1 %184, i1 %186, i1 false
  %188 = add nsw i64 %183, -4
  br i1 %187, label %182, label %189, !llvm.loop !30

189:                                              ; preds = %182
  %190 = trunc nuw nsw i64 %183 to i32
  br label %191

191:                                              ; preds = %191, %189
  %192 = phi i64 [ %199, %191 ], [ %181, %189 ]
  %193 = phi i32 [ %202, %191 ], [ %190, %189 ]
  %194 = zext nneg i32 %193 to i64
  %195 = lshr i64 %180, %194
  %196 = and i64 %195, 15
  %197 = getelementptr inbounds [17 x i8], ptr @.str.7, i64 0, i64 %196
  %198 = load i8, ptr %197, align 1, !tbaa !28
  %199 = add nuw nsw i64 %192, 1
  %200 = getelementptr inbounds i8, ptr %6, i64 %192
  store i8 %198, ptr %200, align 1, !tbaa !28
  %201 = icmp eq i32 %193, 0
  %202 = add nsw i32 %193, -4
  br i1 %201, label %203, label %191, !llvm.loop !31

203:                                              ; preds = %191, %148
  %204 = phi i64 [ %149, %148 ], [ %199, %191 ]
  %205 = add i64 %204, 1
  %206 = getelementptr inbounds [600 x i8], ptr %6, i64 0, i64 %204
  store i8 10, ptr %206, align 1, !tbaa !28
  %207 = call i64 @write(i32 noundef 2, ptr noundef nonnull %6, i64 noundef %205) #8
  call void @abort() #9
  unreachable
}

; Function Attrs: nounwind
define void @barewave_guard_lanes(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i32 noundef %5, ptr noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) local_unnamed_addr #0 {
  %10 = icmp eq i64 %3, 0
  br i1 %10, label %19, label %11

11:                                               ; preds = %9, %11
  %12 = phi i64 [ %17, %11 ], [ %3, %9 ]
  %13 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %12, i1 true)
  %14 = getelementptr inbounds ptr, ptr %2, i64 %13
  %15 = load ptr, ptr %14, align 8, !tbaa !24
  tail call void @barewave_guard(ptr noundef %0, ptr noundef %1, ptr noundef %15, i64 noundef %4, i32 noundef %5, ptr noundef %6, i64 noundef %7, ptr noundef %8) #10
  %16 = add i64 %12, -1
  %17 = and i64 %16, %12
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %19, label %11, !llvm.loop !33

19:                                               ; preds = %11, %9
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

declare i64 @write(i32 noundef, ptr noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #5

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noreturn nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { noreturn "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nobuiltin noreturn "no-builtins" }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin nounwind "no-builtins" }
attributes #9 = { nobuiltin noreturn nounwind "no-builtins" }
attributes #10 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !4, i64 0}
!3 = !{!"object", !4, i64 0, !7, i64 8}
!4 = !{!"any pointer", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"long", !5, i64 0}
!8 = !{!3, !7, i64 8}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!13, !4, i64 528}
!13 = !{!"wave", !7, i64 0, !5, i64 8, !14, i64 520, !14, i64 524, !4, i64 528, !14, i64 536, !14, i64 540, !7, i64 544, !4, i64 552, !14, i64 560, !14, i64 564, !4, i64 568, !14, i64 576, !14, i64 580, !14, i64 584, !14, i64 588, !5, i64 592, !4, i64 704}
!14 = !{!"int", !5, i64 0}
!15 = !{!13, !14, i64 536}
!16 = !{!17, !4, i64 16}
!17 = !{!"worker", !14, i64 0, !14, i64 4, !4, i64 8, !4, i64 16, !4, i64 24, !4, i64 32, !4, i64 40, !4, i64 48, !4, i64 56, !7, i64 64, !14, i64 72, !14, i64 76, !14, i64 80, !14, i64 84, !7, i64 88, !5, i64 96, !5, i64 256, !5, i64 1280, !5, i64 2304, !5, i64 2816, !5, i64 6912}
!18 = !{!7, !7, i64 0}
!19 = !{!20, !14, i64 24}
!20 = !{!"gpu_range", !7, i64 0, !7, i64 8, !7, i64 16, !14, i64 24, !14, i64 28}
!21 = !{!20, !7, i64 16}
!22 = !{!20, !7, i64 8}
!23 = !{!20, !7, i64 0}
!24 = !{!4, !4, i64 0}
!25 = distinct !{!25, !10, !11}
!26 = !{!13, !14, i64 540}
!27 = !{!13, !14, i64 564}
!28 = !{!5, !5, i64 0}
!29 = distinct !{!29, !10, !11}
!30 = distinct !{!30, !10, !11}
!31 = distinct !{!31, !11}
!32 = !{!13, !7, i64 0}
!33 = distinct !{!33, !10, !11}
