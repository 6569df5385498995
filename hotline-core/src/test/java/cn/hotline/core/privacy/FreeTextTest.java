package cn.hotline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    private final FreeText anybody = FreeText.anybody();
    private final FreeText aboutZhang = FreeText.about("张三丰", "+8653188881234");

    @ParameterizedTest
    @CsvSource({
        "请拨打13805311234联系,请拨打138****1234联系",
        "请拨打138-0531-1234联系,请拨打138****1234联系",
        "请拨打+86 138 0531 1234联系,请拨打+86****1234联系",
        "请拨打１３８０５３１１２３４联系,请拨打１３８****１２３４联系",
        "身份证370102199001011234,身份证370****1234",
        "身份证37010219900101123x的,身份证370****123x的",
        "加微信zhao12345联系,加微信zha****2345联系",
        "QQ：12345678投诉,QQ：12****5678投诉",
        "发至zhao.tie@example.com即可,发至zha****ecom即可",
        "证件370102 19900101 1234,证件370****1234",
        "老证号370102900101123,老证号370****1123",
        "卡号6222 0212 3456 7890 123请退款,卡号622****0123请退款",
        "手机138\u200B0531\u00A01234,手机138****1234",
        "电话一三八零五三一一二三四,电话一三八****一二三四",
        "两个：13805311234、13905311234,两个：138****1234、139****1234",
        "𠮷先生13805311234💡,𠮷先生138****1234💡"
    })
    void masksNumbersHoweverTheyAreWritten(String text, String masked) {
        assertThat(anybody.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工单2026112100000011",
                "咨询请拨0531-12345",
                "2026年11月21日13时30分",
                "信用代码91370100163048768G",
                "金额138053112345元",
                "发至12345@jinan.gov.cn",
                "关注微信公众号jinan12345",
                "编号370102199013011234",
                "一三年以来",
                ""
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(anybody.mask(text)).isEqualTo(text);
    }

    @Test
    void masksTheAppellantInPublicTexts() {
        assertThat(aboutZhang.mask("张三丰您好，已致电0531-88881234与您核实。")).isEqualTo("张**您好，已致电053****1234与您核实。");
        assertThat(aboutZhang.mask("张 三 丰来电")).isEqualTo("张**来电");
        assertThat(aboutZhang.mask("窗口电话0531-66601234")).isEqualTo("窗口电话0531-66601234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "诉求人张三丰来电",
                "张先生要求回复",
                "张某反映",
                "电话88881234",
                "电话(0531)8888 1234",
                "电话０５３１－８８８８１２３４",
                "另一电话0531-66601234",
                "手机1 3 8 0 5 3 1 1 2 3 4",
                "手机138–0531–1234"
            })
    void removesEveryTraceOfASealedAppellant(String text) {
        assertThat(aboutZhang.remove(text)).contains("［已隐去］").doesNotContainPattern("[张]|[0-9０-９]{4}|\\d \\d");
    }

    @Test
    void removesNothingElse() {
        String text = "纸张堆放在3号楼前，2026-11-21起无人清理，工单2026112100000011。";
        assertThat(aboutZhang.remove(text)).isEqualTo(text);
    }
}
