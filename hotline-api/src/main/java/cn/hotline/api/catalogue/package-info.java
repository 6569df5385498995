/** The dispatch catalogue over HTTP: versions, files, proposals. */
@NullMarked
package cn.hotline.api.catalogue;

import org.jspecify.annotations.NullMarked;
