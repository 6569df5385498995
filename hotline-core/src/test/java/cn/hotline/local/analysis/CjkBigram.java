package cn.hotline.local.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The pairs of {@link Cjk} for custom analyzers. */
@NamedComponent("cjk_bigram")
public class CjkBigram implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new CJKBigramFilter(input);
    }
}
