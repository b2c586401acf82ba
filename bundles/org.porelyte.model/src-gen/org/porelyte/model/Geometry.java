/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Geometry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Geometry of a measured specimen.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Geometry#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.porelyte.model.Geometry#getArea <em>Area</em>}</li>
 *   <li>{@link org.porelyte.model.Geometry#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.porelyte.model.Geometry#getElectrodes <em>Electrodes</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getGeometry()
 * @model
 * @generated
 */
public interface Geometry extends EObject {
	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness in m; unset: not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #isSetThickness()
	 * @see #unsetThickness()
	 * @see #setThickness(double)
	 * @see org.porelyte.model.PorelytePackage#getGeometry_Thickness()
	 * @model unsettable="true"
	 * @generated
	 */
	double getThickness();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Geometry#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #isSetThickness()
	 * @see #unsetThickness()
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.Geometry#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetThickness()
	 * @see #getThickness()
	 * @see #setThickness(double)
	 * @generated
	 */
	void unsetThickness();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Geometry#getThickness <em>Thickness</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Thickness</em>' attribute is set.
	 * @see #unsetThickness()
	 * @see #getThickness()
	 * @see #setThickness(double)
	 * @generated
	 */
	boolean isSetThickness();

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Area in m2; unset: not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #isSetArea()
	 * @see #unsetArea()
	 * @see #setArea(double)
	 * @see org.porelyte.model.PorelytePackage#getGeometry_Area()
	 * @model unsettable="true"
	 * @generated
	 */
	double getArea();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Geometry#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see #isSetArea()
	 * @see #unsetArea()
	 * @see #getArea()
	 * @generated
	 */
	void setArea(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.Geometry#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetArea()
	 * @see #getArea()
	 * @see #setArea(double)
	 * @generated
	 */
	void unsetArea();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Geometry#getArea <em>Area</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Area</em>' attribute is set.
	 * @see #unsetArea()
	 * @see #getArea()
	 * @see #setArea(double)
	 * @generated
	 */
	boolean isSetArea();

	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diameter in m; unset: not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #isSetDiameter()
	 * @see #unsetDiameter()
	 * @see #setDiameter(double)
	 * @see org.porelyte.model.PorelytePackage#getGeometry_Diameter()
	 * @model unsettable="true"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Geometry#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #isSetDiameter()
	 * @see #unsetDiameter()
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.Geometry#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDiameter()
	 * @see #getDiameter()
	 * @see #setDiameter(double)
	 * @generated
	 */
	void unsetDiameter();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Geometry#getDiameter <em>Diameter</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Diameter</em>' attribute is set.
	 * @see #unsetDiameter()
	 * @see #getDiameter()
	 * @see #setDiameter(double)
	 * @generated
	 */
	boolean isSetDiameter();

	/**
	 * Returns the value of the '<em><b>Electrodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electrodes in words; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrodes</em>' attribute.
	 * @see #setElectrodes(String)
	 * @see org.porelyte.model.PorelytePackage#getGeometry_Electrodes()
	 * @model
	 * @generated
	 */
	String getElectrodes();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Geometry#getElectrodes <em>Electrodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electrodes</em>' attribute.
	 * @see #getElectrodes()
	 * @generated
	 */
	void setElectrodes(String value);

} // Geometry
