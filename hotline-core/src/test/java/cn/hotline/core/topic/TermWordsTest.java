package cn.hotline.core.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermWordsTest {

    @Test
    void aWordIsShownWhenThreePeopleUsedIt() {
        List<TermSource.Text> texts = List.of(
                new TermSource.Text("a", "工地夜间施工噪声"),
                new TermSource.Text("b", "夜间施工扰民"),
                new TermSource.Text("c", "施工到凌晨"),
                new TermSource.Text("c", "夜间又施工"),
                new TermSource.Text(null, "夜间施工"));

        assertThat(shown(List.of("施工", "夜间", "扰民"), texts))
                .containsExactly(new SignificantTerm("施工", 5, 3), new SignificantTerm("夜间", 4, 3));
    }

    @Test
    void numbersNamesAndWhatEverybodySaysAreNotShown() {
        List<TermSource.Text> texts = IntStream.range(0, 4)
                .mapToObj(no -> new TermSource.Text(
                        "caller" + no, "业主张建国先生（电话138****0001）反映物业经理王建军乱收费，联系人：李小红，微信wx123，3号楼电梯停运"))
                .toList();

        assertThat(shown(
                        List.of("张建国", "建国", "王建军", "建军", "李小红", "小红", "138", "wx123", "反映", "3号", "电梯", "物业", "收费"),
                        texts))
                .extracting(SignificantTerm::word)
                .containsExactly("电梯", "物业", "收费");
    }

    @Test
    void aWordThatOnlyBeginsLikeANameStays() {
        List<TermSource.Text> texts = IntStream.range(0, 3)
                .mapToObj(no -> new TermSource.Text("caller" + no, "马路积水，车位被占，高压线下施工"))
                .toList();

        assertThat(shown(List.of("马路", "车位", "高压", "施工"), texts)).hasSize(4);
    }

    private static List<SignificantTerm> shown(List<String> words, List<TermSource.Text> texts) {
        return new TermWords(new TermSource.Sample(words, texts)).shown(3, 20);
    }
}
