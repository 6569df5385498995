package cn.hotline.core.reading;

import cn.hotline.core.workorder.Appeal;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.WorkOrder;

/** A case on one reader's table. */
record OpenedCase(CaseFile file, Appeal appeal, Identity identity, Discretion discretion) {

    WorkOrder order() {
        return file.order();
    }
}
