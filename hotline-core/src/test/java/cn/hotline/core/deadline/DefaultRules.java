package cn.hotline.core.deadline;

import cn.hotline.core.rules.RuleForm;
import cn.hotline.core.rules.WrittenRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that a new database holds, without one: a test compares the two. */
public final class DefaultRules {

    private static final String FIRST_TIME = "济南市实施意见：第一时间接收、第一时间处理、第一时间回复；时长为默认值";
    private static final String CLOSURE = "济南市实施意见：3至5个工作日内办理完毕；《民法典》第201条、第203条";
    private static final String REHANDLE = "12345热线通行做法：回访未解决或不满意的3个工作日内重办；《民法典》第201条、第203条";

    private static final String[][] TABLE = {
        {"dispatch.standard", "DISPATCH", "", "", "WORKING_TIME", "120", "HALF_TIME", FIRST_TIME},
        {"dispatch.urgent", "DISPATCH", "URGENT", "", "CALENDAR_TIME", "30", "HALF_TIME", FIRST_TIME},
        {"sign.standard", "SIGN", "", "", "WORKING_TIME", "120", "HALF_TIME", FIRST_TIME},
        {"sign.urgent", "SIGN", "URGENT", "", "CALENDAR_TIME", "30", "HALF_TIME", FIRST_TIME},
        {"contact.standard", "CONTACT", "", "", "WORKING_DAYS", "1", "HALF_TIME", "12345热线通行做法：先行联系；时长为默认值"},
        {"contact.urgent", "CONTACT", "URGENT", "", "CALENDAR_TIME", "120", "HALF_TIME", "12345热线通行做法：先行联系；紧急事项时长为默认值"},
        {"feedback.urgent", "FEEDBACK", "URGENT", "", "SAME_DAY", "240", "TIME_BEFORE", "济南市实施意见：紧急事项原则上当天反馈办理情况"},
        {"close.standard", "CLOSE", "", "", "WORKING_DAYS", "5", "WORKING_DAYS_BEFORE", CLOSURE},
        {"close.inquiry", "CLOSE", "", "INQUIRY", "WORKING_DAYS", "3", "WORKING_DAYS_BEFORE", CLOSURE},
        {"close.urgent", "CLOSE", "URGENT", "", "WORKING_DAYS", "3", "WORKING_DAYS_BEFORE", CLOSURE},
        {"rehandle.standard", "REHANDLE", "", "", "WORKING_DAYS", "3", "WORKING_DAYS_BEFORE", REHANDLE},
        {
            "return-decision.standard",
            "RETURN_DECISION",
            "",
            "",
            "WORKING_TIME",
            "240",
            "HALF_TIME",
            "12345热线通行做法：退单由中心审核；时长为默认值"
        },
        {
            "return-decision.urgent",
            "RETURN_DECISION",
            "URGENT",
            "",
            "CALENDAR_TIME",
            "30",
            "HALF_TIME",
            "12345热线通行做法：退单由中心审核；时长为默认值"
        },
        {
            "reply-review.standard",
            "REPLY_REVIEW",
            "",
            "",
            "WORKING_TIME",
            "240",
            "HALF_TIME",
            "12345热线通行做法：答复由中心审核；时长为默认值"
        },
        {
            "reply-review.urgent",
            "REPLY_REVIEW",
            "URGENT",
            "",
            "CALENDAR_TIME",
            "30",
            "HALF_TIME",
            "12345热线通行做法：答复由中心审核；时长为默认值"
        },
        {
            "callback.standard",
            "CALLBACK",
            "",
            "",
            "WORKING_DAYS",
            "2",
            "WORKING_DAYS_BEFORE",
            "12345热线通行做法：办结后回访，时长为默认值；《民法典》第201条、第203条"
        },
        {"check-in.standard", "CHECK_IN", "", "", "WORKING_TIME", "30", "HALF_TIME", "北京市平谷区“街乡吹哨、部门报到”：30分钟内报到"},
        {"check-in.urgent", "CHECK_IN", "URGENT", "", "CALENDAR_TIME", "30", "HALF_TIME", "北京市平谷区“街乡吹哨、部门报到”：30分钟内报到"},
        {"decision.standard", "DECISION", "", "", "WORKING_TIME", "240", "HALF_TIME", "协办退出由中心审定，时长同退单审核"},
        {"decision.urgent", "DECISION", "URGENT", "", "CALENDAR_TIME", "30", "HALF_TIME", "协办退出由中心审定，时长同退单审核"},
    };

    private DefaultRules() {}

    public static DeadlineRules version1() {
        return new DeadlineRules(1, RuleForm.stored(written()));
    }

    /** A matter of no particular category or unit. */
    public static Matter matter(boolean urgent, boolean inquiry) {
        return new Matter(inquiry ? "INQUIRY" : "COMPLAINT", urgent, null, "ENV.NOISE_SITE", List.of());
    }

    public static List<WrittenRule> written() {
        return new ArrayList<>(Arrays.stream(TABLE).map(DefaultRules::written).toList());
    }

    private static WrittenRule written(String[] row) {
        boolean days = row[4].equals("WORKING_DAYS");
        Integer amount = Integer.valueOf(row[5]);
        return new WrittenRule(
                row[0],
                row[1],
                orNull(row[2]),
                null,
                null,
                orNull(row[3]),
                null,
                row[4],
                days ? amount : null,
                days ? null : amount,
                row[4].equals("SAME_DAY") ? "20:00" : null,
                row[6],
                row[6].equals("WORKING_DAYS_BEFORE") ? 1 : null,
                row[6].equals("TIME_BEFORE") ? 120 : null,
                row[7],
                null,
                null);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
