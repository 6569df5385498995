package cn.hotline.api.workorder;

import cn.hotline.core.dispatch.SuggestedUnit;
import cn.hotline.core.learning.SuggestedCategory;
import cn.hotline.core.reading.ClockView;
import cn.hotline.core.repeat.SimilarAnswer;
import cn.hotline.core.repeat.SimilarAppeal;
import java.util.List;

/** @param similarOutside how many more lie outside of what the agent may see */
public record PreviewAnswer(
        List<SimilarAppeal> similar,
        SimilarAnswer.Status similarStatus,
        int similarOutside,
        List<SuggestedUnit> suggestedUnits,
        List<SuggestedCategory> suggestedCategories,
        List<ClockView> deadlines) {}
