package cn.hotline.core.admission;

import cn.hotline.core.workorder.Text;

/** What somebody says to one step. */
record Words(@Text(max = 2_000) String text) {}
