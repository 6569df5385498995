package cn.hotline.core.workorder;

/** Documents that were handed in with orders; never taken away again. */
public interface Attachments {

    boolean isOf(long attachment, long workOrder);
}
