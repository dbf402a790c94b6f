#include "qml/components/picture.h"

#include <QtGui/QPainter>

Picture::Picture(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

double Picture::aspect() const
{
    return m_image.isNull() ? 1.0 : static_cast<double>(m_image.width()) / m_image.height();
}

void Picture::setImage(QVariant const& value)
{
    auto const image = value.value<QImage>();
    if (m_image.cacheKey() == image.cacheKey())
        return;
    m_image = image;
    emit imageChanged();
    update();
}

void Picture::paint(QPainter* painter)
{
    if (m_image.isNull())
        return;
    auto const fitting = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio).boundedTo(m_image.size());
    QRectF const place(QPointF((width() - fitting.width()) / 2, (height() - fitting.height()) / 2), fitting);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, m_image);
}
