package cn.hotline.api.organisation;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.Units;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** An entity tag that all instances give the same unit tree; computed once for each picture of it. */
final class UnitsTag {

    private record Tagged(Units units, String tag) {}

    private volatile @Nullable Tagged latest;

    String of(Units units) {
        Tagged known = latest;
        if (known != null && known.units() == units) {
            return known.tag();
        }
        Tagged tagged = new Tagged(units, checksum(units));
        latest = tagged;
        return tagged.tag();
    }

    private static String checksum(Units units) {
        CRC32C sum = new CRC32C();
        units.all().stream()
                .sorted(Comparator.comparing(Unit::code))
                .forEach(unit -> sum.update(unit.toString().getBytes(StandardCharsets.UTF_8)));
        return "\"" + Long.toHexString(sum.getValue()) + "\"";
    }
}
