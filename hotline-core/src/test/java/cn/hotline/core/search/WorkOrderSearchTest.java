package cn.hotline.core.search;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.DISTRICT;
import static cn.hotline.core.search.Hotline.OTHER_STREET;
import static cn.hotline.core.search.Hotline.STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class WorkOrderSearchTest {

    @Autowired
    private Hotline hotline;

    @Autowired
    private WorkOrderSearch search;

    @Test
    void anOrderIsFoundByWordsOfItsTitleContentSupplementsAndRepliesAndByItsNumber() {
        WorkOrderNumber number = hotline.register("泉景卧龙花园水管爆裂", "三号楼楼下一直冒水，物业无人处理。");
        hotline.dispatch(number, STREET);
        hotline.supplement(number, "地下车库已经积水");
        hotline.issue(number, handler(STREET), new Command.SignFor());
        hotline.issue(number, handler(STREET), new Command.GiveFeedback("抢修队伍正在更换阀门"));
        hotline.settle();
        for (String words : List.of("卧龙花园", "水管爆裂", "物业 冒水", "车库积水", "更换阀门", number.text())) {
            assertThat(hotline.numbersOf(words, AGENT)).as(words).contains(number.text());
        }
        assertThat(hotline.numbersOf("地铁施工扬尘", AGENT)).doesNotContain(number.text());
        assertThat(hotline.find("更换阀门", AGENT).getFirst().highlights()).anySatisfy(highlight -> {
            assertThat(highlight.field()).isEqualTo("replies");
            assertThat(highlight.fragments().getFirst()).contains("<em>", "阀门");
        });
    }

    @Test
    void aUnitFindsOnlyWhatItMaySee() {
        WorkOrderNumber number = hotline.register("麒麟巷路灯不亮", "夜里很黑");
        hotline.dispatch(number, STREET);
        hotline.settle();
        assertThat(hotline.numbersOf("麒麟巷路灯", handler(STREET))).containsExactly(number.text());
        assertThat(hotline.numbersOf("麒麟巷路灯", handler(DISTRICT))).containsExactly(number.text());
        assertThat(hotline.numbersOf("麒麟巷路灯", handler(OTHER_STREET))).isEmpty();
        assertThat(hotline.numbersOf(number.text(), handler(OTHER_STREET))).isEmpty();
        assertThat(hotline.numbersOf("麒麟巷路灯", Actor.citizen(number.text()))).isEmpty();
        hotline.issue(number, Hotline.DISPATCHER, new Command.Reassign(OTHER_STREET, List.of(), "属地有误"));
        hotline.settle();
        assertThat(hotline.numbersOf("麒麟巷路灯", handler(OTHER_STREET))).containsExactly(number.text());
        assertThat(hotline.numbersOf("麒麟巷路灯", handler(STREET)))
                .as("the former lead keeps reading")
                .hasSize(1);
    }

    @Test
    void noHitShowsWhoReportedUnderSealOrAnybodysNumbers() {
        String content = "我叫欧阳修远，电话１３９５３１００００２，举报瑞蚨祥仓库偷排，身份证370102199003071234。";
        Command.Appellant sealed = new Command.Appellant("欧阳修远", "13953100002", false, true);
        WorkOrderNumber secret = hotline.register(AppealType.WHISTLEBLOWER_REPORT, "欧阳修远举报瑞蚨祥仓库偷排", content, sealed);
        WorkOrderNumber open = hotline.register("瑞蚨祥仓库噪声", "请回电13805310001或138 0531 0001，瑞蚨祥仓库太吵");
        hotline.settle();
        assertThat(hotline.numbersOf("欧阳修远", AGENT)).doesNotContain(secret.text());
        assertThat(hotline.numbersOf("13953100002", AGENT)).isEmpty();
        assertThat(hotline.numbersOf("13805310001", AGENT)).isEmpty();
        List<SearchHit> hits = hotline.find("瑞蚨祥仓库", AGENT);
        assertThat(hits).extracting(SearchHit::number).contains(secret.text(), open.text());
        assertThat(hits.toString())
                .doesNotContain("欧阳", "修远", "13953100002", "１３９５３１００００２", "370102199003071234", "13805310001");
    }

    @Test
    void rareCharactersAndEmojiAreFoundAndComeBackUnharmed() {
        WorkOrderNumber number = hotline.register("𠮷野家门口堆放䶮字招牌😀", "<b>招牌</b>挡路👨‍👩‍👧");
        hotline.settle();
        assertThat(hotline.numbersOf("𠮷野家", AGENT)).contains(number.text());
        assertThat(hotline.numbersOf("䶮字招牌", AGENT)).contains(number.text());
        SearchHit hit = hotline.find("招牌挡路", AGENT).getFirst();
        assertThat(hit.title()).isEqualTo("𠮷野家门口堆放䶮字招牌😀");
        assertThat(hit.highlights().toString()).contains("&lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void filtersRestrictAndPagesFollowOneAnotherWithoutGapOrRepetition() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(hotline.register("青龙桥井盖丢失之" + i, "井盖丢失").text());
        }
        hotline.dispatch(java.util.Objects.requireNonNull(WorkOrderNumber.parse(all.getFirst())), STREET);
        hotline.settle();
        SearchQuery query = SearchQuery.ofText("青龙桥井盖", 3);
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            SearchPage page = search.search(query.withCursor(cursor), AGENT);
            page.hits().forEach(hit -> found.add(hit.number()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(found).containsExactlyInAnyOrderElementsOf(all);
        SearchQuery dispatched = new SearchQuery(
                "青龙桥井盖",
                Set.of(State.DISPATCHED),
                AppealType.COMPLAINT,
                null,
                null,
                "CITY",
                STREET,
                DISTRICT,
                null,
                null,
                null,
                null,
                null,
                null,
                10);
        assertThat(search.search(dispatched, AGENT).hits())
                .extracting(SearchHit::number)
                .containsExactly(all.getFirst());
        assertThatThrownBy(() -> search.search(query.withCursor("nonsense"), AGENT))
                .isInstanceOf(BadCursor.class);
    }
}
