package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.attachment.Attachment;
import cn.hotline.core.attachment.AttachmentStore;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AttachmentMapper extends AttachmentStore {

    @Override
    boolean isOf(@Param("id") long attachment, @Param("workOrder") long workOrder);

    @Override
    void add(Added added);

    @Override
    @Nullable
    Attachment find(@Param("workOrder") long workOrder, @Param("unit") String unit, @Param("sha256") byte[] sha256);

    @Override
    List<Attachment> all(@Param("workOrder") long workOrder, @Param("limit") int limit);

    @Override
    @Nullable
    Content content(@Param("workOrder") long workOrder, @Param("id") long id);
}
