package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.arrangement.ImportedDay;
import java.util.List;

/** The days of an import as JSON in one column. */
public class ImportedDaysColumn extends JsonColumn<List<ImportedDay>> {
    public ImportedDaysColumn() {
        super(types().constructCollectionType(List.class, ImportedDay.class));
    }
}
