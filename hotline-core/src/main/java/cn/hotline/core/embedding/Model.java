package cn.hotline.core.embedding;

/**
 * What computed a vector. Only vectors of the same name and version may be compared.
 *
 * @param version raised whenever the same text would get another vector, also when only the text's preparation changed
 */
public record Model(String name, int version, int dimensions) {

    /** Name and version as one word, as the index keeps it. */
    public String key() {
        return name + "/" + version;
    }
}
