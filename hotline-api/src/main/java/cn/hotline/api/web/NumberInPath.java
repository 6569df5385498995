package cn.hotline.api.web;

import cn.hotline.core.workorder.WorkOrderNumber;
import org.springframework.core.convert.converter.Converter;

/** Reads an order number; a wrong check digit is answered as a bad number, before anything is looked up. */
final class NumberInPath implements Converter<String, WorkOrderNumber> {

    @Override
    public WorkOrderNumber convert(String text) {
        WorkOrderNumber number = WorkOrderNumber.parse(text);
        if (number == null) {
            throw new IllegalArgumentException("no order number");
        }
        return number;
    }
}
