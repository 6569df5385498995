package cn.hotline.core.reading;

import cn.hotline.core.workorder.State;

/** A state in the words of the citizen, and what comes next. */
record CitizenWords(String label, String nextStep) {

    static CitizenWords of(State state) {
        return switch (state) {
            case REGISTERED -> new CitizenWords("已受理", "热线中心正在为您的诉求确定承办单位。");
            case DISPATCHED -> new CitizenWords("已转办", "您的诉求已转交承办单位，承办单位将尽快与您联系。");
            case RETURN_REVIEW -> new CitizenWords("转办中", "热线中心正在核实由哪个单位办理您的诉求，办理时限不受影响。");
            case HANDLING -> new CitizenWords("办理中", "承办单位正在办理，您可以补充情况或催办。");
            case REPLY_REVIEW -> new CitizenWords("办理中", "承办单位已提交办理结果，热线中心正在审核。");
            case CALLBACK -> new CitizenWords("已答复", "热线中心将回访，请您对办理结果作出评价。");
            case SHELVED -> new CitizenWords("暂缓办理", "您的诉求暂不具备办理条件，条件具备后将恢复办理。");
            case CLOSED -> new CitizenWords("已办结", "如您对结果有异议，可在办结后15日内拨打12345申请重新办理。");
            case DECLINED -> new CitizenWords("不予受理", "请按告知的途径反映；如有异议，可在15日内拨打12345。");
            case MERGED -> new CitizenWords("合并办理中", "您的诉求与同一事项的其他诉求合并办理，结果将一并告知您。");
            case WITHDRAWN -> new CitizenWords("已撤回", "如需继续反映，可在15日内拨打12345申请重新受理。");
        };
    }
}
