package cn.hotline.api.workorder;

import cn.hotline.core.dispatch.SuggestedUnit;
import cn.hotline.core.learning.SuggestedCategory;
import cn.hotline.core.reading.ClockView;
import cn.hotline.core.repeat.SimilarAnswer;
import cn.hotline.core.repeat.SimilarAppeal;
import cn.hotline.core.workorder.State;
import java.util.List;

/** @param queryCode what the citizen needs to ask for the order */
public record Registered(
        String number,
        String queryCode,
        State state,
        int version,
        List<ClockView> deadlines,
        List<SimilarAppeal> similar,
        SimilarAnswer.Status similarStatus,
        List<SuggestedUnit> suggestedUnits,
        List<SuggestedCategory> suggestedCategories) {}
