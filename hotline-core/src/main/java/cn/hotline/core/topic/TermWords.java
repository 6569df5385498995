package cn.hotline.core.topic;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of the words that stand out may be shown: those of several callers, and nobody's name. */
final class TermWords {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,8}");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢"
            + "姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐伍庞颜倪庄聂章鲁岳翟申耿"
            + "关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦";
    private static final String BEFORE =
            "(?:叫做?|姓名[:：是为]?|名叫|我是|本人|联系人[:：是为]?|投诉人|诉求人|举报人|当事人|被投诉人|业主|居民|市民|村民|邻居|经理|主任|队长|书记|局长|所长|老板|司机|医生|老师)";
    private static final String AFTER =
            "(?:先生|女士|小姐|师傅|经理|主任|队长|书记|局长|所长|老板|医生|老师|同志|某|本人|[，,、:：（( ]{0,2}(?:电话|手机|联系|身份证|男|女|1\\d{2}))";
    /** What every appeal says, and what stands in the place of something hidden. */
    private static final Set<String> SAID_ALWAYS = Set.of(
            "市民", "来电", "反映", "诉求", "希望", "相关", "有关", "部门", "核实", "处理", "解决", "问题", "情况", "联系", "先生", "女士", "小姐", "隐去",
            "工单", "投诉", "举报", "咨询", "求助", "建议", "要求", "请求", "尽快", "进行", "表示", "认为", "目前", "现在", "没有", "一直", "多次", "电话",
            "热线", "某某", "您好", "谢谢", "身份", "身份证", "手机", "号码", "姓名", "本人");

    private static final double MOSTLY = 0.8;
    private static final double OFTEN = 0.3;

    private final TermSource.Sample sample;

    TermWords(TermSource.Sample sample) {
        this.sample = sample;
    }

    List<SignificantTerm> shown(int callers, int limit) {
        return sample.words().stream()
                .filter(word -> HAN.matcher(word).matches() && !SAID_ALWAYS.contains(word))
                .map(word -> term(word, callers))
                .filter(Objects::nonNull)
                .limit(limit)
                .toList();
    }

    private @Nullable SignificantTerm term(String word, int callers) {
        List<TermSource.Text> texts = sample.texts().stream()
                .filter(text -> text.words().contains(word))
                .toList();
        long distinct = texts.stream()
                .map(TermSource.Text::caller)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        List<String> words = texts.stream().map(TermSource.Text::words).toList();
        return distinct < callers || isName(word, words) || isGivenName(word, words)
                ? null
                : new SignificantTerm(word, texts.size(), distinct);
    }

    /** Begins with a surname, and stands where names stand. */
    private static boolean isName(String word, List<String> texts) {
        if (SURNAMES.indexOf(word.charAt(0)) < 0 || word.length() > 4) {
            return false;
        }
        Pattern asName = Pattern.compile(BEFORE + Pattern.quote(word) + "|" + Pattern.quote(word) + AFTER);
        long named = texts.stream().filter(text -> asName.matcher(text).find()).count();
        return named >= OFTEN * texts.size();
    }

    /** The rest of a name that was cut: nearly always after one and the same surname. */
    private static boolean isGivenName(String word, List<String> texts) {
        if (word.length() != 2) {
            return false;
        }
        Matcher matcher = Pattern.compile("(.)" + Pattern.quote(word)).matcher(String.join("\n\n", texts));
        int[] after = new int[SURNAMES.length()];
        int occurrences = 0;
        int most = 0;
        while (matcher.find()) {
            int surname = SURNAMES.indexOf(matcher.group(1));
            occurrences++;
            most = surname < 0 ? most : Math.max(most, ++after[surname]);
        }
        return most > 0 && most >= MOSTLY * occurrences;
    }
}
