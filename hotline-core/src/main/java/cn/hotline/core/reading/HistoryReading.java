package cn.hotline.core.reading;

import cn.hotline.core.workorder.HistoryChain;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.HistoryFields;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a history out for a reader and checks its chain. */
@Component
final class HistoryReading {

    private final HistoryFields fields;
    private final Names names;

    HistoryReading(HistoryFields fields, Names names) {
        this.fields = fields;
        this.names = names;
    }

    HistoryView of(OpenedCase opened, List<HistoryEntry> entries) {
        return new HistoryView(
                opened.order().number().text(),
                HistoryChain.isIntact(entries, opened.order().headHash()),
                entries.stream().map(entry -> entry(entry, opened.discretion())).toList());
    }

    private HistoryView.Entry entry(HistoryEntry entry, Discretion discretion) {
        Named unit = names.unit(entry.actorUnit());
        return new HistoryView.Entry(
                entry.version(),
                entry.command().path(),
                entry.command().label(),
                entry.from(),
                entry.to(),
                entry.at(),
                new HistoryView.By(entry.actorName(), unit == null ? null : unit.name()),
                discretion.fields(fields.read(entry.fields())),
                discretion.textOrNull(entry.note()),
                hex(entry.previousHash(), discretion),
                hex(entry.hash(), discretion));
    }

    private static @Nullable String hex(byte[] hash, Discretion discretion) {
        return discretion.showsHashes() ? HexFormat.of().formatHex(hash) : null;
    }
}
