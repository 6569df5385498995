package cn.hotline.core.grid;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.reorganisation.NewUnit;
import cn.hotline.core.reorganisation.UnitLedger;
import java.util.ArrayList;
import java.util.List;

/** A51: an invented district of 4 towns, 9 subdistricts and 117 communities; a deployment's own tree is reference data. */
final class TestTree {

    static final String DISTRICT = "379999";
    static final int TOWNS = 4;
    static final int SUBDISTRICTS = 9;
    static final int COMMUNITIES = 117;

    private final UnitLedger ledger;
    private final Actor actor;

    TestTree(UnitLedger ledger, Actor actor) {
        this.ledger = ledger;
        this.actor = actor;
    }

    /** The codes of the communities, nine below each town and subdistrict. */
    List<String> plant() {
        open(DISTRICT, "试验区", UnitKind.DISTRICT, "3701");
        List<String> communities = new ArrayList<>();
        int each = COMMUNITIES / (TOWNS + SUBDISTRICTS);
        for (int i = 1; i <= TOWNS + SUBDISTRICTS; i++) {
            boolean town = i <= TOWNS;
            String code = DISTRICT + "%03d".formatted(town ? 100 + i : i);
            open(code, "试验" + i + (town ? "镇" : "街道"), town ? UnitKind.TOWN : UnitKind.SUBDISTRICT, DISTRICT);
            for (int j = 1; j <= each; j++) {
                String community = code + "%03d".formatted(j);
                open(community, "试验" + i + "之" + j + "社区", UnitKind.COMMUNITY, code);
                communities.add(community);
            }
        }
        return communities;
    }

    private void open(String code, String name, UnitKind kind, String parent) {
        ledger.open(new NewUnit(code, name, kind, parent, null, "试验"), actor);
    }
}
