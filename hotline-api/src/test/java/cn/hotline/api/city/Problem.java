package cn.hotline.api.city;

import java.util.List;

/**
 * One kind of thing that people call about.
 *
 * @param weight how often, beside the others
 * @param types of appeal, the most frequent first
 * @param urgent percent
 * @param what is wrong, in several wordings
 * @param effect on people
 * @param reply what the unit answers in the end
 */
record Problem(
        String category,
        int weight,
        List<String> types,
        int urgent,
        Spot at,
        List<String> what,
        List<String> effect,
        List<String> reply) {}
