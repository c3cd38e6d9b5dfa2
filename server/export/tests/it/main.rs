//! Files opened by readers that we did not write.

mod sample;
