/** What other trades do with photos: keep a picture, hang it on an item. */
export { addPhotoRow, type KeptPhoto, keepPhoto } from './files/photos.ts';
