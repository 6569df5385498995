package cn.hotline.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Full-width letters and digits become half-width ones. */
@NamedComponent("cjk_width")
public class CjkWidth implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new CJKWidthFilter(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return new CJKWidthFilter(input);
    }
}
