package cn.hotline.core.reading;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.HistoryChain;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.HistoryFields;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
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

    HistoryView of(OpenedCase opened, List<HistoryEntry> entries, Actor reader) {
        return new HistoryView(
                opened.order().number().text(),
                HistoryChain.isIntact(entries, opened.order().headHash()),
                entries.stream()
                        .map(entry -> entry(entry, opened.discretion(), reader))
                        .toList());
    }

    private HistoryView.Entry entry(HistoryEntry entry, Discretion discretion, Actor reader) {
        Named unit = names.unit(entry.actorUnit());
        return new HistoryView.Entry(
                entry.version(),
                entry.command().path(),
                entry.command().label(),
                entry.from(),
                entry.to(),
                entry.at(),
                by(entry, unit == null ? null : unit.name(), reader),
                discretion.fields(fields.read(entry.fields())),
                discretion.textOrNull(entry.note()),
                hex(entry.previousHash(), discretion),
                hex(entry.hash(), discretion));
    }

    /** A community refuses as a unit: outside of it nobody is told who wrote it down (A44). */
    private static HistoryView.By by(HistoryEntry entry, @Nullable String unit, Actor reader) {
        boolean ofUnit =
                entry.command() == CommandKind.REFUSE_TASK && !Objects.equals(entry.actorUnit(), reader.unit());
        return new HistoryView.By(ofUnit && unit != null ? unit : entry.actorName(), unit);
    }

    private static @Nullable String hex(byte[] hash, Discretion discretion) {
        return discretion.showsHashes() ? HexFormat.of().formatHex(hash) : null;
    }
}
