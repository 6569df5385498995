package cn.hotline.architecture.violations.api;

import cn.hotline.architecture.violations.core.adapter.mybatis.LooseMapper;
import org.springframework.stereotype.Controller;

@Controller
class ShortCutController {

    Object orders(LooseMapper mapper) {
        return mapper.rows();
    }
}
