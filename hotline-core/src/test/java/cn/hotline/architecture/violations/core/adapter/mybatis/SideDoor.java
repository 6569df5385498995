package cn.hotline.architecture.violations.core.adapter.mybatis;

class SideDoor {

    void change(CaseWriteMapper mapper) {
        mapper.updateOrder(1);
    }
}
