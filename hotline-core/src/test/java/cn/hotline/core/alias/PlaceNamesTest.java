package cn.hotline.core.alias;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    @Test
    void namesEndAsEstatesDoAndBeginAfterAreasRoadsAndSpeech() {
        assertThat(PlaceNames.in("反映历下区和谐家园小区物业乱收费")).containsExactly("和谐家园小区");
        assertThat(PlaceNames.in("济南市历下区解放路12号阳光花园3号楼电梯停运")).containsExactly("阳光花园");
        assertThat(PlaceNames.in("翡翠华府和春江公寓停水")).contains("翡翠华府");
        assertThat(PlaceNames.in("老旧小区改造、本小区绿化")).isEmpty();
        assertThat(PlaceNames.in("夜间施工扰民")).isEmpty();
        assertThat(PlaceNames.in("")).isEmpty();
    }
}
