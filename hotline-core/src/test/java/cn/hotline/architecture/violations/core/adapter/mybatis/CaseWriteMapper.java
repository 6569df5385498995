package cn.hotline.architecture.violations.core.adapter.mybatis;

interface CaseWriteMapper {

    void updateOrder(long id);
}
