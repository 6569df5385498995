package cn.hotline.core.repeat;

/** Where one learns by what appeals are compared at the moment, at no cost. */
public interface LikenessSource {

    /** What people applied last, or the configuration while nothing was applied. */
    LikenessSettings inForce();

    /** Something was applied or taken back: other processes go by it within seconds. */
    void forget();
}
